import { checkMethods } from "../core/check-methods.js";
import type { CallOptions } from "../core/operation.js";
import type { UserProfile } from "../generated/odin.gen.js";
import type { OdinOperations } from "../generated/odin.operations.gen.js";
import { rows } from "./rows.js";

/** Where users are. */
export interface UsersPlace {
  /** Id of the service provider or enterprise. */
  readonly serviceProviderId: string;
  /** Id of the group. @default all groups of the service provider */
  readonly groupId?: string | undefined;
  /** Name of the department, or its full path. @default users of all departments, and those without one */
  readonly department?: string | undefined;
}

/**
 * Reads the whole profiles of the users of a service provider, a group or a department, one group after the other:
 * `for await (const user of usersIn(odin, { serviceProviderId, groupId, department: "Sales" }))`. It reads extended
 * rows, because the others name a department by its path only.
 * @param odin a client that has `getUsers` and `getGroups`
 * @param options those of each call
 * @throws ApiError as `getGroups` and `getUsers` do
 * @throws TypeError if the client lacks a method
 */
export async function* usersIn(
  odin: Pick<OdinOperations, "getUsers" | "getGroups">,
  { serviceProviderId, groupId, department }: UsersPlace,
  options: CallOptions = {},
): AsyncGenerator<UserProfile> {
  checkMethods("usersIn", odin, ["getUsers", "getGroups"]);
  const groups = groupId === undefined ? rows(await odin.getGroups({ serviceProviderId }, options)) : [{ groupId }];
  for (const group of groups) {
    const users = await odin.getUsers({ serviceProviderId, groupId: group.groupId, extended: true }, options);
    for (const user of rows(users)) if (department === undefined || isIn(user, department)) yield user;
  }
}

/** A user without a department has an empty list or null there. */
const isIn = ({ department, departmentFullPath }: UserProfile, wanted: string): boolean =>
  [department, Object(department).name, departmentFullPath].includes(wanted);
