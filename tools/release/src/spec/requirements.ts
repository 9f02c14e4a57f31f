import type { ClientMethod, Permissions } from "@rollcall/codegen";
import type { Rated } from "./changelog.ts";

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

type Parameter = ClientMethod["parameters"][number];

/** How the parameters of a method changed. @param counts selects the parameters to compare */
export function compareParameters(
  base: ClientMethod,
  revision: ClientMethod,
  counts: (one: Parameter) => boolean = () => true,
): Rated | undefined {
  const requiredOf = ({ parameters }: ClientMethod) =>
    new Map(parameters.filter(counts).map(({ name, required }) => [name, required]));
  const [before, now] = [requiredOf(base), requiredOf(revision)];
  const gone = [...before.keys()].filter((name) => !now.has(name));
  const needed = [...now].filter(([name, required]) => required && before.get(name) !== true).map(([name]) => name);
  const list = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(", ");
  const texts = [
    ...(gone.length > 0 ? [`No longer takes ${list(gone)}.`] : []),
    ...(needed.length > 0 ? [`Requires ${list(needed)}.`] : []),
  ];
  if (texts.length > 0) return { impact: "breaking", text: texts.join(" ") };
  const same = before.size === now.size && [...now].every(([name, required]) => before.get(name) === required);
  return same ? undefined : { impact: "minor", text: "Takes more, or requires less." };
}
