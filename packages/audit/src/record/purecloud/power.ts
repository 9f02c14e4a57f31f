import { type Fact, valueIn } from "../fact.js";
import { asTexts, asTrimmed, type WireObject } from "../wire.js";

/** Permissions with which a user can take any other. */
const ADMINISTRATORS_PERMISSIONS: ReadonlySet<string> = new Set([
  "admin",
  "authorization:*:*",
  "authorization:grant:add",
  "directory:organization:admin",
]);

/** Roles that Genesys makes for administrators, in lower case. */
const ADMINISTRATORS_ROLES: ReadonlySet<string> = new Set(["admin", "master admin"]);

/** Whether a role is one of those by its exact name, in any case. */
export const hasPowerfulName = (role: string): boolean => ADMINISTRATORS_ROLES.has(role.trim().toLowerCase());

/** What gives a user the power of an administrator: roles by their exact names, and permissions. */
function powerIn(roles: readonly string[], permissions: readonly string[]): readonly string[] {
  return [
    ...roles.filter(hasPowerfulName),
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

/** Whether a role of the organisation gives the power of an administrator. */
export function isPowerful({ name, permissions }: WireObject): boolean {
  const given = Array.isArray(permissions) ? asTexts(permissions) : [];
  return powerIn([asTrimmed(name) ?? ""], given).length > 0;
}
