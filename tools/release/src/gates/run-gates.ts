import { isExplained, type Outcome, UsageError } from "../command.ts";
import type { Gate } from "./gates.ts";

/**
 * Runs the named gates, or all of them. A gate that fails does not stop the others.
 *
 * @param names empty for all gates
 * @param base a commit to compare with instead of the last release
 * @param print receives the result of each gate as soon as it is known
 */
export async function runGates(
  root: string,
  gates: readonly Gate[],
  names: readonly string[],
  base: string | undefined,
  print: (line: string) => void,
): Promise<Outcome> {
  const unknown = names.find((name) => !gates.some((gate) => gate.name === name));
  if (unknown !== undefined)
    throw new UsageError(`There is no gate ${unknown}. Gates: ${gates.map(({ name }) => name).join(", ")}.`);
  const failed: string[] = [];
  for (const gate of gates) {
    if (names.length > 0 && !names.includes(gate.name)) continue;
    const { ok, lines } = await outcomeOf(gate, root, base);
    print([`${ok ? "ok  " : "FAIL"} ${gate.name}: ${gate.protects}`, ...lines].join("\n").replaceAll("\n", "\n     "));
    if (!ok) failed.push(gate.name);
  }
  if (failed.length === 0) return { ok: true, lines: [] };
  return { ok: false, lines: [`\nTo run what failed again: pnpm release:check ${failed.join(" ")}`] };
}

/** A checkout that a gate cannot read fails that gate only. */
async function outcomeOf(gate: Gate, root: string, base: string | undefined): Promise<Outcome> {
  try {
    return await gate.check(root, base);
  } catch (error) {
    if (!isExplained(error)) throw error;
    return { ok: false, lines: [error.message] };
  }
}
