import type { AuthzGrantPolicy, DomainOrganizationRole, ResourcePermissionPolicy } from "@rollcall/clients/purecloud";
import type { Estate } from "../../estate/estate.js";
import { growing, once } from "../common/growth.js";
import { idOf } from "../common/org.js";

/** The permissions of each role, by its name. */
const ROLES = {
  employee: ["directory:userProfile:view"],
  user: ["conversation:callForwarding:view", "conversation:callForwarding:edit", "routing:queue:join"],
  Supervisor: ["analytics:userDetail:view", "analytics:userObservation:view", "routing:queueMember:manage"],
  "Quality Evaluator": ["quality:evaluation:edit", "quality:evaluation:view"],
  admin: ["admin", "authorization:*:*", "directory:*:*", "routing:*:*", "telephony:*:*"],
  "Master Admin": ["authorization:*:*", "directory:organization:admin", "billing:subscription:view"],
  // Its name begins like that of an admin.
  "Administrative Assistant": ["directory:userProfile:view", "analytics:userObservation:view", "oauth:client:view"],
  // No administrators, and yet dangerous. One takes over logins, and the other removes recordings.
  "Help Desk": ["directory:user:setPassword", "directory:user:view"],
  "Archive Desk": ["recording:recording:view", "recording:job:add"],
  // As powerful as an admin, although the name does not show it.
  "Migration Team": ["authorization:*:*", "directory:user:view"],
  // Anyone who may give roles may take all.
  "Access Desk": ["authorization:grant:add", "directory:user:view"],
} as const;

/** The permissions of the roles that towns have. They have no power. */
const OF_TOWNS = {
  Staff: ["scripter:publishedScript:view"],
  Lead: ["scripter:publishedScript:view", "analytics:conversationDetail:view"],
} as const;

type TownRole = `${keyof typeof OF_TOWNS} ${string}`;
export type RoleName = keyof typeof ROLES | TownRole;

/** All roles. There is one for 166 people, so 10,000 people have 60. */
const CATALOGUE = growing("role", Object.keys(ROLES), 166, Object.keys(OF_TOWNS));

const namesOf = (estate: Estate) => CATALOGUE(estate).names as readonly RoleName[];

/** The roles that a town has for its people. Small organisations have none. */
export const townRoles = (estate: Estate, town: string): readonly [staff: TownRole[], lead: TownRole[]] => {
  const known = (name: TownRole) => (CATALOGUE(estate).at(name) === undefined ? [] : [name]);
  return [known(`Staff ${town}`), known(`Lead ${town}`)];
};

/** The permissions of a role. The name of a town's role begins with that of its kind. */
function permissionsIn(name: RoleName): readonly string[] {
  if (name in ROLES) return ROLES[name as keyof typeof ROLES];
  return name.startsWith("Lead ") ? OF_TOWNS.Lead : OF_TOWNS.Staff;
}

/** The roles that make an admin, in the order in which they are dealt out. */
export const ADMIN_ROLES = [
  "admin",
  "Master Admin",
  "Migration Team",
  "Access Desk",
] as const satisfies readonly RoleName[];

export function roleId(estate: Estate, name: RoleName): string {
  return CATALOGUE(estate).id(name);
}

/** The role with an id. */
export function roleWithId(estate: Estate, id: string): RoleName | undefined {
  return CATALOGUE(estate).withId(id) as RoleName | undefined;
}

/** Every permission that roles give, each once. */
export function permissionsOf(roles: readonly RoleName[]): string[] {
  return [...new Set(roles.flatMap(permissionsIn))];
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
export const organisationRoles = once((estate): readonly (DomainOrganizationRole & { readonly name: RoleName })[] =>
  namesOf(estate).map((name) => ({
    id: roleId(estate, name),
    name,
    permissions: [...permissionsIn(name)],
    base: name === "employee" || name === "admin",
    default: isBuiltIn(name),
    selfUri: `/api/v2/authorization/roles/${roleId(estate, name)}`,
  })),
);

/** Roles that the organisation made. */
const OWN: ReadonlySet<RoleName> = new Set([
  "Administrative Assistant",
  "Help Desk",
  "Archive Desk",
  "Migration Team",
  "Access Desk",
]);

/** Whether the platform provides a role. */
export const isBuiltIn = (name: RoleName): boolean => name in ROLES && !OWN.has(name);
