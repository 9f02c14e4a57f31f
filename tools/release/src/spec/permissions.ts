import type { Permissions } from "@rollcall/codegen";

/** Tightened if some callers lose access, or we cannot rule it out. A spec without permissions asks for none. */
export function comparePermissions(base?: Permissions, revision?: Permissions): "tightened" | "loosened" | "same" {
  if (!implies(base, revision)) return "tightened";
  return implies(revision, base) ? "same" : "loosened";
}

/** In words: "no permission", "a and b", "a or b". */
export function describePermissions({ mode, permissions }: Permissions = none): string {
  if (mode === "none" || permissions.length === 0) return "no permission";
  return permissions.map((name) => `\`${name}\``).join(mode === "all" ? " and " : " or ");
}

const none: Permissions = { mode: "none", permissions: [] };

/** Whether every caller with access by `one` has access by `other`. */
function implies(one?: Permissions, other?: Permissions): boolean {
  return smallest(one).every((held) => smallest(other).some((needed) => needed.every((name) => held.includes(name))));
}

/** The smallest sets of permissions that give access. An empty list asks for nothing, in any mode. */
function smallest({ mode, permissions }: Permissions = none): readonly (readonly string[])[] {
  if (mode === "none" || permissions.length === 0) return [[]];
  return mode === "all" ? [permissions] : permissions.map((name) => [name]);
}
