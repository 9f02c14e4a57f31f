import type { Department } from "@rollcall/clients/odin";
import { UsageError } from "../../kit/index.ts";

/** A value for each class of calls. */
export type Permissions = Readonly<Record<string, unknown>>;

/** What users of a department inherit. The group's default has no department. */
export interface GroupRow {
  readonly department?: Department | readonly never[] | null;
  readonly permissions: object;
}

/** Whether each class is opened (true) or closed. */
export type Wanted = ReadonlyMap<string, boolean>;

/** The classes of two flags. A class that no plan of the group has is a mistake. */
export function wantedBy(
  { deny = "", allow = "" }: { deny?: string | undefined; allow?: string | undefined },
  known: readonly string[],
): Wanted {
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
