import type { CleanUser } from "@rollcall/audit";
import type { AuditFacts } from "@rollcall/audit/changes";
import type { CardMatch, PeopleLine } from "@rollcall/report";
import { keyOf } from "./audit-hits.js";
import { keysIn } from "./audit-people.js";

/** Who a user is on the other platform, as an audit says. */
export function matchOf(
  user: Pick<CleanUser, "platform" | "userId">,
  people: readonly PeopleLine[],
  sides: AuditFacts["sides"],
): CardMatch {
  const key = keyOf(user);
  const own = people.filter((line) => keysIn(line).includes(key));
  for (const line of own) {
    if (line.kind === "person") return { is: "person", by: line.by, differences: line.differences };
    if (line.kind === "deleted") return { is: "deleted", by: line.by, purecloud: line.purecloud };
    if (line.kind === "ambiguous") return { is: "ambiguous", ...othersIn(line, key), because: line.because };
  }
  const other = user.platform === "odin" ? "purecloud" : "odin";
  const perhaps = own.flatMap((line) => (line.kind === "suggestion" ? [line[other]] : []));
  return { is: "alone", because: becauseOf(sides[other]), perhaps };
}

function othersIn({ odin, purecloud }: Extract<PeopleLine, { kind: "ambiguous" }>, key: string) {
  const others = (platform: "odin" | "purecloud", users: typeof odin) =>
    users.filter(({ userId }) => keyOf({ platform, userId }) !== key);
  return { odin: others("odin", odin), purecloud: others("purecloud", purecloud) };
}

function becauseOf(side: AuditFacts["sides"]["odin"]): readonly string[] {
  if (side.state === "not audited") return ["that platform was not audited"];
  return side.state === "partial" ? ["only a part of that platform was audited", ...side.because] : [];
}
