import type { ClientMethod } from "@rollcall/codegen";
import type { MethodChange } from "./method-rules.ts";

/** What callers may and must pass, or only what of it `of` lets through. */
export function compareTaken(
  base: ClientMethod,
  revision: ClientMethod,
  of: (one: ClientMethod["parameters"][number]) => boolean = () => true,
): Omit<MethodChange, "method"> | undefined {
  const taken = ({ parameters }: ClientMethod) =>
    new Map(parameters.filter(of).map(({ name, required }) => [name, required]));
  const [before, now] = [taken(base), taken(revision)];
  const gone = [...before.keys()].filter((name) => !now.has(name));
  const needed = [...now].filter(([name, required]) => required && before.get(name) !== true).map(([name]) => name);
  const texts = [
    ...(gone.length > 0 ? [`No longer takes ${list(gone)}.`] : []),
    ...(needed.length > 0 ? [`Requires ${list(needed)}.`] : []),
  ];
  if (texts.length > 0) return { impact: "breaking", text: texts.join(" ") };
  const [was, is] = [before, now].map((all) => [...all].sort());
  return JSON.stringify(was) === JSON.stringify(is)
    ? undefined
    : { impact: "minor", text: "Takes more, or requires less." };
}

function list(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}
