import { type GetUsersParams, items, type PureCloudClient, type User } from "@rollcall/clients/purecloud";
import { type Directory, directoryOf } from "./logic/directory.ts";

/**
 * Reads all users who are not deleted. The search index may be late, so it may lack a user who was just created.
 * @param params what else to read of each
 */
export function readDirectory(purecloud: PureCloudClient, params: GetUsersParams = {}): Promise<Directory<User>> {
  const list = (state: "active" | "inactive") => items(purecloud.getUsers, { ...params, state });
  return directoryOf(list("active"), list("inactive"));
}
