import type { Coverage } from "../../coverage.js";
import type { ReadJournal } from "../read-journal.js";

/** Why not all users of a platform are in an audit. */
export interface PartialReason {
  readonly platform: Coverage["platform"];
  readonly because: string;
}

/** What chooses users of PureCloud. */
const CHOICES = ["--purecloud-division", "--purecloud-group", "--purecloud-user"];
/** It names the states that are read. Usually that is both. */
const STATE = "--state";

/** It chooses groups of Odin. */
const GROUP = "--odin-group";

/** Why numbers of the organisation may be missing, although each audited group is whole. */
export function missingNumbers({ head }: Pick<ReadJournal, "head">): string[] {
  const isChosen = head.selection[GROUP] !== undefined && head.selection[GROUP] !== null;
  return isChosen ? [`only chosen groups were read (${GROUP})`] : [];
}

/** A list that ended early, and users who were chosen. Then nobody can say that no other user has the same. */
export function partialReasons({ head, scopes }: Pick<ReadJournal, "head" | "scopes">): PartialReason[] {
  const ended = scopes.flatMap(({ coverage }) => {
    const because = coverage && (coverage.stopped ?? coverage.truncated);
    return because ? [{ platform: coverage.platform, because: `not all users were read: ${because}` }] : [];
  });
  const chosen = CHOICES.filter((flag) => head.selection[flag] !== undefined && head.selection[flag] !== null);
  const states = head.selection[STATE];
  if (Array.isArray(states) && states.length === 1) chosen.push(STATE);
  if (chosen.length === 0) return ended;
  return [...ended, { platform: "purecloud", because: `only chosen users were read (${chosen.join(", ")})` }];
}
