import type { Coverage } from "../../coverage.js";
import { PURECLOUD_CHOICES } from "../../selection.js";
import type { ReadJournal } from "../read-journal.js";

/** Why not all users of a platform are in an audit. */
export interface PartialReason {
  readonly platform: Coverage["platform"];
  readonly because: string;
}

/** It names the states that are read. Usually that is both. */
const STATE = "--state";

type Read = Pick<ReadJournal, "head" | "scopes">;

/** A list that ended early, and users who were chosen. Then nobody can say that no other user has the same. */
export function partialReasons(read: Read): PartialReason[] {
  const chosen = chosenBy(read, PURECLOUD_CHOICES);
  const states = read.head.selection[STATE];
  if (Array.isArray(states) && states.length === 1) chosen.push(STATE);
  return [...endedEarly(read), ...(chosen.length === 0 ? [] : [usersBy(chosen)])];
}

/**
 * Why numbers of the organisation may be missing. A chosen group of Odin has read its own numbers, so those of other groups are
 * outside. Otherwise an audit of one group could judge no forward. A user who left counts as somebody else, so the states that are
 * read make no difference. Whether a tenant of PureCloud also has Odin is not known. So without Odin its numbers may be missing.
 */
export function missingNumbers(read: Read): string[] {
  const users = chosenBy(read, PURECLOUD_CHOICES);
  return [
    ...(isAudited(read, "odin") ? [] : ["Odin was not audited, and ownNumbers is not configured"]),
    ...endedEarly(read).map(({ because }) => because),
    ...(users.length === 0 ? [] : [usersBy(users).because]),
  ];
}

/** Whether an audit has any part of a platform, even if that could not be read. */
export const isAudited = ({ head }: Pick<ReadJournal, "head">, platform: Coverage["platform"]): boolean =>
  head.scopes.some((scope) => scope.platform === platform);

const chosenBy = ({ head }: Read, flags: readonly string[]): string[] =>
  flags.filter((flag) => head.selection[flag] !== undefined && head.selection[flag] !== null);

const usersBy = (flags: readonly string[]): PartialReason => ({
  platform: "purecloud",
  because: `only chosen users were read (${flags.join(", ")})`,
});

const endedEarly = ({ scopes }: Read): PartialReason[] =>
  scopes.flatMap(({ coverage }) => {
    const because = coverage && (coverage.stopped ?? coverage.truncated);
    return because ? [{ platform: coverage.platform, because: `not all users were read: ${because}` }] : [];
  });
