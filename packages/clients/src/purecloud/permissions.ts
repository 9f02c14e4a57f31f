/** The permissions of PureCloud's operations, for a program that makes or checks a role. */
export type { Permissions, PermissionsTable } from "../core/operation.js";
export { purecloudPermissions } from "../generated/purecloud.permissions.gen.js";
