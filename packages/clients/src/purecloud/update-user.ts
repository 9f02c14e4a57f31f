import { assert } from "../core/assert.js";
import type { CallOptions, Sendable } from "../core/operation.js";
import type { UpdateUser, User } from "../generated/purecloud.gen.js";
import type { GetUserParams, PureCloudOperations } from "../generated/purecloud.operations.gen.js";
import { repeatConflicts } from "./repeat-conflicts.js";

/** Fields to change. All others stay unchanged. */
export type UserChange = Sendable<Omit<UpdateUser, "version">>;

/** Options of `updateUser`. Those of a call hold for each of its calls. */
export interface UpdateUserOptions extends CallOptions {
  /** The state that the user is in now. A deleted user is found only with `deleted`. @default "active" */
  readonly state?: GetUserParams["state"];
}

/** A client that can read and change a user. */
type Client = Pick<PureCloudOperations, "getUser" | "patchUser">;

/**
 * Changes a user. It reads the user, applies the change, and writes it with the `version` that was read. If someone else wrote
 * in between (a version conflict), it waits, reads and writes again, up to 10 times in all.
 *
 * The platform changes nothing else in a write with `state`. So other fields are written apart, before the state, or after it
 * if a deleted user is restored: `updateUser(purecloud, id, { state: "active" }, { state: "deleted" })`.
 * @param purecloud a client that has `getUser` and `patchUser`
 * @param change the fields, or a function that makes them from the user as it is now, called again after a conflict
 * @returns the user after the change
 * @throws ApiError as `getUser` and `patchUser` do, and the conflict itself after the last try
 * @throws TypeError if the user that was read has no `version` or is another, or the client lacks one of the two methods
 */
export async function updateUser(
  purecloud: Client,
  userId: string,
  change: UserChange | ((user: User) => UserChange | Promise<UserChange>),
  options: UpdateUserOptions = {},
): Promise<User> {
  const { state, ...rest } = options;
  for (const name of ["getUser", "patchUser"] as const)
    assert(typeof purecloud?.[name] === "function", `updateUser: the client must have ${name}`);
  let reading = state;
  return repeatConflicts(async () => {
    let user = await purecloud.getUser({ userId, state: reading }, rest);
    const fields = typeof change === "function" ? await change(user) : change;
    for (const part of partsOf(fields, user)) {
      const version = versionOf(user, userId);
      user = await purecloud.patchUser({ userId, body: { ...part, version } }, rest);
      if (part.state) reading = part.state === "deleted" ? "deleted" : undefined;
    }
    return user;
  }, rest);
}

/** The version of the user that was read, if it is the right user. */
function versionOf({ id, version }: User, userId: string): number {
  if (id?.toLowerCase() !== userId.toLowerCase()) throw new TypeError("updateUser: another user was read");
  if (!Number.isInteger(version)) throw new TypeError("updateUser: the user that was read has no version");
  return version as number;
}

/** What to write, one after the other. */
function partsOf({ state, ...others }: UserChange, user: User): UserChange[] {
  const hasOthers = Object.values(others).some((value) => value !== undefined);
  if (state === undefined || !hasOthers) return [state === undefined ? others : { state }];
  if (state === user.state) return [others]; // A write before a conflict has changed it.
  return user.state === "deleted" ? [{ state }, others] : [others, { state }];
}
