import { PURECLOUD_SECTIONS } from "@rollcall/audit";
import { type Needed, type Rule, sectionsFor } from "@rollcall/audit/rules";
import { purecloudPermissions } from "@rollcall/clients/purecloud/permissions";
import { operationsOf } from "./operations.js";

/** What a role permits for one kind of entity, as the platform takes it. */
export interface RolePolicy {
  readonly domain: string;
  readonly entityName: string;
  readonly actionSet: readonly string[];
}

/** The body of `POST /api/v2/authorization/roles`. */
export interface AuditRole {
  readonly name: string;
  readonly description: string;
  readonly permissionPolicies: readonly RolePolicy[];
}

/** Everything that an audit reads without `--rule`. */
const EVERYTHING = { sections: PURECLOUD_SECTIONS, when: { administrator: [] } } as const;

/** The role with exactly what an audit for these rules needs. @param rules undefined for all that an audit reads */
export function auditRole(rules: readonly Rule[] | undefined): AuditRole {
  const needed: Needed["purecloud"] | undefined = rules && sectionsFor(rules).purecloud;
  const permissions = permissionsOf(operationsOf(needed ?? EVERYTHING));
  return {
    name: "Rollcall audit",
    description: rules
      ? `Reads what an audit with ${rules.map(({ id }) => id).join(", ")} needs. It changes nothing.`
      : "Reads what an audit by Rollcall needs. It changes nothing.",
    permissionPolicies: policiesOf(permissions),
  };
}

/** The fewest permissions for operations. If one of several is enough, one that is there already is taken. */
function permissionsOf(operations: Iterable<string>): ReadonlySet<string> {
  const required = [...operations].flatMap((name) =>
    Object.hasOwn(purecloudPermissions, name) ? (purecloudPermissions[name] ?? []) : [],
  );
  const isSure = ({ mode, permissions }: (typeof required)[number]) => mode === "all" || permissions.length === 1;
  const chosen = new Set(required.filter(isSure).flatMap(({ permissions }) => permissions));
  for (const { permissions } of required.filter((one) => !isSure(one))) {
    if (permissions.some((one) => chosen.has(one))) continue;
    const [least] = permissions.filter((one) => /:view\w*$/.test(one));
    chosen.add(least ?? permissions[0] ?? "");
  }
  return chosen;
}

/** One policy for each kind of entity, in the order of the alphabet. */
function policiesOf(permissions: ReadonlySet<string>): readonly RolePolicy[] {
  const actions = new Map<string, string[]>();
  for (const permission of [...permissions].sort()) {
    const [domain = "", entityName = "", action = ""] = permission.split(":");
    const key = `${domain}:${entityName}`;
    actions.set(key, [...(actions.get(key) ?? []), action]);
  }
  return [...actions].map(([key, actionSet]) => {
    const [domain = "", entityName = ""] = key.split(":");
    return { domain, entityName, actionSet };
  });
}
