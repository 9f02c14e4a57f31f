import type { ClientMethod } from "@rollcall/codegen";
import type { Rated } from "./change.ts";

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
