import type { Coverage } from "../../coverage.js";
import type { Side, Sides } from "../../people/people.js";
import { ODIN_CHOICES } from "../../selection.js";
import type { ReadJournal } from "../read-journal.js";
import { isAudited, partialReasons } from "./partial.js";

/** How much of each platform an audit holds. */
export function sidesOf(read: Pick<ReadJournal, "head" | "scopes">): Sides {
  return { odin: sideOf(read, "odin"), purecloud: sideOf(read, "purecloud") };
}

function sideOf(read: Pick<ReadJournal, "head" | "scopes">, platform: Coverage["platform"]): Side {
  const { selection } = read.head;
  if (!isAudited(read, platform)) return { state: "not audited" };
  const chosen = ODIN_CHOICES.filter((flag) => selection[flag] !== undefined && selection[flag] !== null);
  const because = partialReasons(read).flatMap((reason) => (reason.platform === platform ? [reason.because] : []));
  if (platform === "odin" && chosen.length > 0) because.push(`only chosen groups were read (${chosen.join(", ")})`);
  return because.length === 0 ? { state: "complete" } : { state: "partial", because: [...new Set(because)] };
}
