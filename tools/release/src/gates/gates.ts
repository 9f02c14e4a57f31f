import type { Outcome } from "../command.ts";
import { isCheckout } from "../git.ts";
import { apiReports } from "./api-reports.ts";
import { exportChangesets } from "./export-changesets/check.ts";
import { lastReleaseTests } from "./last-release-tests/check.ts";
import { specChangesets } from "./spec-changesets/check.ts";

/** One reason why a change must not be merged yet. */
export interface Gate {
  /** What a person types to run it alone. */
  readonly name: string;
  /** What it protects, in one sentence. */
  readonly protects: string;
  /** @param base a commit to compare with instead of the last release */
  check(root: string, base?: string): Promise<Outcome>;
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
function inCheckout(check: Gate["check"]): Gate["check"] {
  return async (root, base) =>
    (await isCheckout(root)) ? check(root, base) : { ok: true, lines: ["There is no git checkout to compare with."] };
}
