import { start } from "@rollcall/config/processes";
import { isMistake, messageOf, type Outcome, oneOf } from "@rollcall/config/tool";
import { isCheckout } from "../git.ts";
import { exportChangesets } from "./export-changesets.ts";
import { lastReleaseTests } from "./last-release-tests/check.ts";
import { specChangesets } from "./spec-changesets.ts";

/** What a change is compared with. */
export interface Compared {
  /** A commit, instead of the last release. */
  readonly base?: string | undefined;
  /** Whether only what differs from the branch main is compared. */
  readonly affected?: boolean | undefined;
}

/** One reason why a change must not be merged yet. */
export interface Gate {
  /** What a person types to run it alone. */
  readonly name: string;
  /** What it protects, in one sentence. */
  readonly protects: string;
  check(root: string, compared?: Compared): Promise<Outcome>;
}

/** All gates, cheapest first. Each sees what the others miss. */
export const gates: readonly Gate[] = [
  {
    name: "spec-changesets",
    protects: "The changelog lists every change of the specs, and the version number shows whether it breaks callers.",
    check: inCheckout(specChangesets),
  },
  {
    name: "api-reports",
    protects: "A review shows every change of what the packages export, in tools/release/api.",
    check: apiReports,
  },
  {
    name: "export-changesets",
    protects: "The changelog lists every change of exports, commands, engines and peer dependencies.",
    check: inCheckout(exportChangesets),
  },
  {
    name: "last-release-tests",
    protects: "Code that was written for the last release still compiles and gets the same answers.",
    check: inCheckout(lastReleaseTests),
  },
];

/** An unpacked archive has no history, so nothing to compare with. */
function inCheckout(check: (root: string, base?: string) => Promise<Outcome>): Gate["check"] {
  return async (root, { base } = {}) =>
    (await isCheckout(root)) ? check(root, base) : { ok: true, lines: ["There is no git checkout to compare with."] };
}

/**
 * The gate `api-reports`. Turbo builds the packages and runs `api:compare`, or skips both if nothing changed since it did so. With
 * `affected`, it also skips them if no package and no report differs from the branch main.
 */
export async function apiReports(root: string, { affected = false }: Compared = {}): Promise<Outcome> {
  const which = ["api-reports", ...(affected ? ["--affected"] : [])];
  const args = ["run", ...which, "--output-logs=errors-only", "--log-order=grouped", "--log-prefix=none"];
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1" };
  const { ended, printed } = start({ file: "turbo", args, cwd: root, env, inGroup: true });
  if ((await ended) === 0)
    return {
      ok: true,
      lines: [
        affected ? "No report differs from a package that changed since main." : "The reports match the packages.",
      ],
    };
  // Without what turbo prints around it. If a build failed, there is nothing to compare.
  if (!/Failed: +\S+#api-reports$/m.test(printed.out)) {
    return { ok: false, lines: [printed.out.trim() || printed.err.trim()] };
  }
  // Not at the top, because the compiler behind it takes a second to load.
  return (await import("../api/commands.ts")).apiCompare(root);
}

/**
 * Runs the named gates, or all of them. A gate that fails does not stop the others.
 *
 * @param names empty for all gates
 * @param print receives the result of each gate as soon as it is known
 */
export async function runGates(
  root: string,
  gates: readonly Gate[],
  names: readonly string[],
  compared: Compared,
  print: (line: string) => void,
): Promise<Outcome> {
  const known = gates.map(({ name }) => name);
  for (const name of names) oneOf(known, name, "gate");
  const failed: string[] = [];
  for (const gate of gates) {
    if (names.length > 0 && !names.includes(gate.name)) continue;
    const { ok, lines } = await outcomeOf(gate, root, compared);
    print([`${ok ? "ok  " : "FAIL"} ${gate.name}: ${gate.protects}`, ...lines].join("\n").replaceAll("\n", "\n     "));
    if (!ok) failed.push(gate.name);
  }
  if (failed.length === 0) return { ok: true, lines: [] };
  return { ok: false, lines: [`\nTo run what failed again: pnpm release:check ${failed.join(" ")}`] };
}

/** A checkout that a gate cannot read fails that gate only. */
async function outcomeOf(gate: Gate, root: string, compared: Compared): Promise<Outcome> {
  try {
    return await gate.check(root, compared);
  } catch (error) {
    if (isMistake(error)) throw error;
    return { ok: false, lines: [messageOf(error)] };
  }
}
