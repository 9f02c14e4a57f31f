import type { AuthzGrantPolicy, DomainOrganizationRole, ResourcePermissionPolicy } from "@rollcall/clients/purecloud";
import type { Estate } from "../../estate/estate.js";
import { idOf } from "../common/org.js";

/** The permissions of each role, by its name. */
const ROLES = {
  employee: ["directory:userProfile:view"],
  user: ["conversation:callForwarding:view", "conversation:callForwarding:edit", "routing:queue:join"],
  Supervisor: ["analytics:userDetail:view", "analytics:userObservation:view", "routing:queueMember:manage"],
  "Quality Evaluator": ["quality:evaluation:edit", "quality:evaluation:view"],
  admin: ["admin", "authorization:*:*", "directory:*:*", "routing:*:*", "telephony:*:*"],
  "Master Admin": ["authorization:*:*", "directory:organization:admin", "billing:subscription:view"],
  // As powerful as an admin, although the name does not show it.
  "Migration Team": ["authorization:*:*", "directory:user:view"],
} as const;

export type RoleName = keyof typeof ROLES;

const names = Object.keys(ROLES) as RoleName[];

/** The roles that make an admin, in the order in which they are dealt out. */
export const ADMIN_ROLES = ["admin", "Master Admin", "Migration Team"] as const satisfies readonly RoleName[];

export function roleId(estate: Estate, name: RoleName): string {
  return idOf(estate, "role", name);
}

/** The role with an id. */
export function roleWithId(estate: Estate, id: string): RoleName | undefined {
  return names.find((name) => roleId(estate, name) === id);
}

/** Every permission that roles give, each once. */
export function permissionsOf(roles: readonly RoleName[]): string[] {
  return [...new Set(roles.flatMap((name) => ROLES[name]))];
}

/** `domain:entity:action`, by domain and entity. Permissions of one word, such as `admin`, have no policy. */
function policies(roles: readonly RoleName[]): { domain: string; entityName: string; actions: string[] }[] {
  const byEntity = new Map<string, { domain: string; entityName: string; actions: string[] }>();
  for (const permission of permissionsOf(roles)) {
    const [domain = "", entityName, action] = permission.split(":");
    if (entityName === undefined || action === undefined) continue;
    const policy = byEntity.get(`${domain}:${entityName}`);
    if (policy) policy.actions.push(action);
    else byEntity.set(`${domain}:${entityName}`, { domain, entityName, actions: [action] });
  }
  return [...byEntity.values()];
}

/** The policies as a grant lists them. */
export function grantPolicies(role: RoleName): AuthzGrantPolicy[] {
  return policies([role]);
}

/** The policies as a user's authorization lists them. */
export function resourcePolicies(estate: Estate, roles: readonly RoleName[]): ResourcePermissionPolicy[] {
  return policies(roles).map(({ domain, entityName, actions }) => ({
    id: idOf(estate, "policy", domain, entityName),
    domain,
    entityName,
    policyName: `${domain}${entityName === "*" ? "All" : entityName[0]?.toUpperCase() + entityName.slice(1)}`,
    actionSetKey: `${domain}.${entityName}.${actions.length}`,
    allowConditions: false,
    namedResources: [],
    actionSet: actions,
  }));
}

/** All roles, as the organisation lists them. */
export function organisationRoles(estate: Estate): DomainOrganizationRole[] {
  return names.map((name) => ({
    id: roleId(estate, name),
    name,
    permissions: [...ROLES[name]],
    base: name === "employee" || name === "admin",
    default: name !== "Migration Team",
    selfUri: `/api/v2/authorization/roles/${roleId(estate, name)}`,
  }));
}
