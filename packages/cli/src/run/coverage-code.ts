import { type Coverage, shareRead } from "@rollcall/audit";
import { EXIT, type ExitCode } from "../exit-code.js";
import type { Output } from "../terminal/output.js";

/** What an audit is compared with, and where the result is printed. */
export interface CoverageCheck {
  /** The least percentage of the sections that must be read. */
  readonly minCoverage: number;
  readonly stderr: Output;
  /** How failed sections are requested again, without its full stop. Undefined if none may succeed, or they cannot be. */
  readonly again: string | undefined;
}

/** The exit code of an audit that is done. Prints a line if less of it was read than `--min-coverage` asks for. */
export function coverageCode(coverage: readonly Coverage[], { minCoverage, stderr, again }: CoverageCheck): ExitCode {
  const { read, of } = shareRead(coverage);
  if (read * 100 >= of * minCoverage) return EXIT.ok;
  // Rounded down, because 99.99 must not become 100.
  const share = Math.floor((read / of) * 1000) / 10;
  const lost = `${of - read} of ${of} sections were not read. ${again ?? remedyFor(coverage)}`;
  stderr.write(`rollcall: ${share} % of the audit was read, and --min-coverage is ${minCoverage}. ${lost}\n`);
  return EXIT.incomplete;
}

/** What a person can do if another request would get the same answer. */
function remedyFor(coverage: readonly Coverage[]): string {
  const lost = coverage.flatMap(({ gaps, context }) => [...gaps, ...context.filter(({ status }) => status !== "ok")]);
  const isForbidden = lost.some(({ status }) => status === "forbidden");
  const isAllRead = lost.every(({ status }) => status === "unavailable");
  if (isAllRead && coverage.some(({ users }) => users.expected === null)) {
    return "The platform does not say how many users there are. Lower --min-coverage to accept that";
  }
  return isForbidden
    ? "Ask for permission to read the sections that the coverage lists as forbidden, or lower --min-coverage"
    : "The coverage lists what is missing. Lower --min-coverage to accept it";
}
