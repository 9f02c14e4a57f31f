import type { Department, UserProfile, UserSummary } from "@rollcall/clients/odin";
import { UsageError } from "../../kit/index.ts";

/** A value for each class of calls. */
type Permissions = Readonly<Record<string, unknown>>;

/** What users of a department inherit. The group's default has no department. */
interface GroupRow {
  readonly department?: Department | readonly never[] | null;
  readonly permissions: object;
}

/** Whether each class is opened (true) or closed. */
type Wanted = ReadonlyMap<string, boolean>;

/** The classes of two flags. A class that no plan of the group has is a mistake. */
export function wantedBy(
  { deny = "", allow = "" }: { deny?: string | undefined; allow?: string | undefined },
  inherited: Permissions,
): Wanted {
  const known = Object.keys(inherited);
  const list = (flag: string) =>
    flag
      .split(",")
      .map((name) => name.trim())
      .filter(Boolean);
  const [closed, open] = [list(deny), list(allow)];
  if (closed.length + open.length === 0) throw new UsageError("--deny LIST or --allow LIST is missing");
  const wrong = [...closed, ...open].find((name) => !known.includes(name));
  if (wrong !== undefined) throw new UsageError(`there is no class "${wrong}". The classes are ${known.join(", ")}`);
  const both = closed.find((name) => open.includes(name));
  if (both !== undefined) throw new UsageError(`${both} is in --deny and in --allow`);
  return new Map([...closed.map((name) => [name, false] as const), ...open.map((name) => [name, true] as const)]);
}

/** What a department inherits from the group. A department without own values has the group's default. */
export function inheritedBy(department: string, rows: readonly GroupRow[]): Permissions {
  const named = (row: GroupRow) => (row.department as Department | null | undefined)?.name;
  const row = rows.find((one) => named(one) === department) ?? rows.find((one) => !named(one));
  return { ...row?.permissions };
}

/** The users of a department, which has at least one. */
export function membersIn(
  users: readonly (UserProfile | UserSummary)[],
  department: string,
): { readonly label: string }[] {
  const names = users.map((user) => Object(user.department).name as string | undefined);
  const members = users.filter((_, at) => names[at] === department).map(({ userId }) => ({ label: userId }));
  if (members.length > 0) return members;
  const known = [...new Set(names.filter(Boolean))].sort().join(", ");
  throw new UsageError(`nobody is in the department ${department}. The departments are ${known || "none"}`);
}

/** What a plan decides, its values, and what the department inherits of it. */
interface Plan {
  readonly about: string;
  readonly open: unknown;
  readonly closed: unknown;
  readonly inherited: Permissions;
}

/** The user's own plan, and whether it is in force. Otherwise the plan of the group is. */
interface OwnPlan {
  readonly useCustomSettings: boolean;
  readonly userPermissions: object;
}

/**
 * The values that bring the wanted classes into force. Undefined if they are in force. All other classes stay as they are, because
 * own values that were not in force may be older and more open.
 */
export function changeOf(
  { about, open, closed, inherited }: Plan,
  { useCustomSettings, userPermissions }: OwnPlan,
  wanted: Wanted,
): { readonly what: string; readonly permissions: Permissions } | undefined {
  const inForce: Permissions = useCustomSettings ? { ...inherited, ...userPermissions } : inherited;
  const differing = [...wanted].filter(([name, isOpen]) => String(inForce[name]) !== String(isOpen ? open : closed));
  if (differing.length === 0) return undefined;
  const changes = Object.fromEntries(differing.map(([name, isOpen]) => [name, isOpen ? open : closed]));
  const list = differing.map(([name, isOpen]) => `${name}: ${isOpen ? "yes" : "no"}`).join(", ");
  return { what: `${about} ${list}`, permissions: { ...inForce, ...changes } };
}
