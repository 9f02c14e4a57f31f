import type { Permissions } from "@rollcall/codegen";

/**
 * What became of the permissions that an operation asks for:
 *
 * - `tightened`: somebody who could call it no longer can, or we cannot tell that nobody is shut out;
 * - `loosened`: all who could still can, and others too;
 * - `same`: the same people, said otherwise.
 */
export type PermissionChange = "tightened" | "loosened" | "same";

/** Absent counts as none: nothing was asked for, as far as the spec said. */
export function comparePermissions(base: Permissions | undefined, revision: Permissions | undefined): PermissionChange {
  const [before, now] = [plain(base), plain(revision)];
  if (!implies(before, now)) return "tightened";
  return implies(now, before) ? "same" : "loosened";
}

/** In words: "no permission", "a and b", "a or b". */
export function tellPermissions({ mode, permissions }: Permissions = none): string {
  if (mode === "none" || permissions.length === 0) return "no permission";
  return permissions.map((name) => `\`${name}\``).join(mode === "all" ? " and " : " or ");
}

/** An empty list asks for nothing, whatever its mode; codegen reads it so. */
function plain(asked: Permissions = none): Permissions {
  return asked.permissions.length === 0 ? none : asked;
}

const none: Permissions = { mode: "none", permissions: [] };

/** Whether everybody whom `one` lets in is let in by `other`. */
function implies(one: Permissions, other: Permissions): boolean {
  if (one.mode === "none") return holds(other, []);
  if (one.mode === "all") return holds(other, one.permissions);
  return one.permissions.every((name) => holds(other, [name]));
}

function holds({ mode, permissions }: Permissions, held: readonly string[]): boolean {
  if (mode === "none") return true;
  const has = (name: string) => held.includes(name);
  return mode === "all" ? permissions.every(has) : permissions.some(has);
}
