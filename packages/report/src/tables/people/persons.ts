import type { ViewedUser } from "@rollcall/audit/changes";
import type { NamedUser, PeopleLine } from "../../audit/people-line.js";
import type { ReportedAudit } from "../../audit/reported-audit.js";
import { PLATFORMS } from "../../platforms.js";
import type { Cell } from "../table.js";

/** The id of a person on both platforms. It is in the tables of users and of people. */
export const personId = (odin: NamedUser, purecloud: NamedUser): string => `${odin.userId}|${purecloud.userId}`;

/**
 * Finds the person that a user is. A user who is only on one platform has none. If the other platform was not audited, or if it is
 * ambiguous who is who, the person is not known.
 */
export async function persons(
  audit: Pick<ReportedAudit, "people" | "facts">,
): Promise<(user: Pick<ViewedUser, "platform" | "userId">) => Cell> {
  const known = { odin: new Map<string, Cell>(), purecloud: new Map<string, Cell>() };
  for await (const line of audit.people()) note(line, known);
  const { sides } = audit.facts;
  return ({ platform, userId }) => {
    const person = known[platform].get(userId);
    if (person !== undefined) return person;
    const other = platform === "odin" ? "purecloud" : "odin";
    const side = sides[other];
    if (side.state === "complete") return null;
    if (side.state === "partial") return { unknown: side.because.join("; ") };
    return { unknown: `${PLATFORMS[other]} was not audited` };
  };
}

function note(line: PeopleLine, known: Readonly<Record<"odin" | "purecloud", Map<string, Cell>>>): void {
  if (line.kind === "person") {
    const id = personId(line.odin, line.purecloud);
    known.odin.set(line.odin.userId, id);
    known.purecloud.set(line.purecloud.userId, id);
  } else if (line.kind === "ambiguous") {
    const unknown = { unknown: `ambiguous: ${line.because.join("; ")}` };
    for (const { userId } of line.odin) known.odin.set(userId, unknown);
    for (const { userId } of line.purecloud) known.purecloud.set(userId, unknown);
  }
}
