import { checkMethods } from "../core/check-methods.js";
import type { CallOptions } from "../core/operation.js";
import type { User } from "../generated/purecloud.gen.js";
import type { GetUserParams } from "../generated/purecloud.operations.gen.js";
import { repeatConflicts } from "./repeat-conflicts.js";
import type { UserChange } from "./user-change.js";
import { type UserClient, UserWriter } from "./user-writer.js";

/** Options of `updateUser`. Those of a call hold for each of its calls. */
export interface UpdateUserOptions extends CallOptions {
  /** The state that the user is in now. A deleted user is found only with `deleted`. @default "active" */
  readonly state?: GetUserParams["state"];
}

/**
 * Changes a user. It reads the user, applies the change, and writes it with the `version` that was read. If someone else wrote
 * in between (a version conflict), it waits, reads and writes again, up to 10 times in all.
 *
 * Each write is carried out once, also with `retry: { unsafe: true }`. After a fault, such as a lost answer, it reads the user. If
 * the version is the same, it writes again, as often as `retry.limit` says. If the user has the fields that were sent, it is done.
 * Anything else is a conflict.
 *
 * The platform changes nothing else in a write with `state`. So other fields are written apart, before the state, or after it
 * if a deleted user is restored: `updateUser(purecloud, id, { state: "active" }, { state: "deleted" })`.
 * @param purecloud a client that has `getUser` and `patchUser`
 * @param change the fields, or a function that makes them from the user as it is now. It is called again after a conflict, unless
 *   its fields are written
 * @returns the user after the change
 * @throws ApiError as `getUser` and `patchUser` do, and the conflict itself after the last try
 * @throws TypeError if the user that was read has no `version` or is another, or the client lacks one of the two methods
 */
export async function updateUser(
  purecloud: UserClient,
  userId: string,
  change: UserChange | ((user: User) => UserChange | Promise<UserChange>),
  options: UpdateUserOptions = {},
): Promise<User> {
  const { state, ...rest } = options;
  checkMethods("updateUser", purecloud, ["getUser", "patchUser"]);
  const writer = new UserWriter(purecloud, userId, change, state, rest);
  return repeatConflicts(() => writer.write(), rest);
}
