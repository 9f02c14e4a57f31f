import { type Fact, valueIn } from "../fact.js";

/** Permissions with which a user can take any other. */
const ADMINISTRATORS_PERMISSIONS: ReadonlySet<string> = new Set([
  "admin",
  "authorization:*:*",
  "authorization:grant:add",
  "directory:organization:admin",
]);

/** Roles that Genesys makes for administrators, in lower case. */
const ADMINISTRATORS_ROLES: ReadonlySet<string> = new Set(["admin", "master admin"]);

/** What gives a user the power of an administrator: roles by their exact names, and permissions. */
function powerIn(roles: readonly string[], permissions: readonly string[]): readonly string[] {
  return [
    ...roles.filter((role) => ADMINISTRATORS_ROLES.has(role.trim().toLowerCase())),
    ...permissions.filter((permission) => ADMINISTRATORS_PERMISSIONS.has(permission)),
  ];
}

/** The same of facts. One of them may be enough. Undefined if the other is needed and unknown. */
export function powerOf(
  roles: Fact<readonly string[]>,
  permissions: Fact<readonly string[]>,
): readonly string[] | undefined {
  const power = powerIn(valueIn(roles) ?? [], valueIn(permissions) ?? []);
  return power.length > 0 || (roles.known && permissions.known) ? power : undefined;
}
