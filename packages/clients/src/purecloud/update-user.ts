import { isApiError } from "../core/errors/guards.js";
import type { CallOptions } from "../core/operation.js";
import type { UpdateUser, User } from "../generated/purecloud.gen.js";
import type { PureCloudOperations } from "../generated/purecloud.operations.gen.js";

/** Fields to change. All others stay unchanged. */
export type UserChange = Omit<UpdateUser, "version">;

/** Writes to try before a conflict is thrown. */
const TRIES = 5;

/**
 * Changes a user. It reads the user, applies the change, and writes it with the `version` that was read. If someone else wrote
 * in between (a version conflict), it reads and writes again, up to 5 times in all.
 * @param purecloud a client that has `getUser` and `patchUser`
 * @param change the fields, or a function that makes them from the user as it is now, called again after a conflict
 * @param options those of a call, for each of the calls
 * @returns the user after the change
 * @throws ApiError as `getUser` and `patchUser` do, and the conflict itself after the last try
 * @throws TypeError if the user that was read has no `version`
 */
export async function updateUser(
  purecloud: Pick<PureCloudOperations, "getUser" | "patchUser">,
  userId: string,
  change: UserChange | ((user: User) => UserChange | Promise<UserChange>),
  options?: CallOptions,
): Promise<User> {
  for (let tries = 1; ; tries += 1) {
    const user = await purecloud.getUser({ userId }, options);
    if (user.version === undefined) throw new TypeError("updateUser: the user that was read has no version");
    const fields = typeof change === "function" ? await change(user) : change;
    try {
      return await purecloud.patchUser({ userId, body: { ...fields, version: user.version } }, options);
    } catch (error) {
      if (tries === TRIES || !isConflict(error)) throw error;
    }
  }
}

/** The platform answers 409, or 400 with the same message. */
function isConflict(error: unknown): boolean {
  if (!isApiError(error)) return false;
  const { message } = (error.body ?? {}) as { message?: unknown };
  return (
    error.status === 409 ||
    (error.status === 400 && /version.*does not match|not match.*version/i.test(String(message)))
  );
}
