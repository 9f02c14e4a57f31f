import type { Shard } from "../shard.js";
import type { ListedUser } from "./listed-user.js";
import type { Divisions } from "./selection.js";

/** Which part of the users belongs to the divisions, as the first pages tell. All of them if these have no user. */
export function shareIn(divisions: Divisions, users: readonly ListedUser[]): number {
  return users.length === 0 ? 1 : users.filter((user) => divisions.includes(user)).length / users.length;
}

/** How many users a run has, about. The audit and its plan both choose by this number. */
export const usersOfRun = (total: number, share: number, shard: Shard | undefined): number =>
  Math.round((total * share) / (shard?.of ?? 1));
