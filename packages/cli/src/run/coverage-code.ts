import { type Coverage, type OutcomeStatus, printable, shareRead } from "@rollcall/audit";
import { EXIT, type ExitCode } from "../exit-code.js";
import type { Output } from "../terminal/output.js";

/** Permissions that a line names. */
const MOST_NAMED = 5;

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
  const lost = `${of - read} of ${of} sections were not read${kindsOf(coverage, of - read)}`;
  const line = `${share} % of the audit was read, and --min-coverage is ${minCoverage}`;
  stderr.write(`rollcall: ${line}. ${lost}. ${remediesFor(coverage, again).join(". ")}\n`);
  return EXIT.incomplete;
}

/** A section of users, or a part of the context, that was not read. */
interface Lost {
  readonly platform: Coverage["platform"];
  readonly status: OutcomeStatus;
  readonly because: readonly string[];
  /** How many sections it is. */
  readonly count: number;
}

const lostOf = (coverage: readonly Coverage[]): Lost[] =>
  coverage.flatMap(({ platform, gaps, context }) => [
    ...gaps.filter((gap) => !gap.notReturned).map(({ users, ...gap }) => ({ ...gap, platform, count: users })),
    ...context.filter(({ status }) => status !== "ok").map((part) => ({ ...part, platform, count: 1 })),
  ]);

/** How many sections failed, were forbidden, or belong to users who were not listed: `: 26 failed, 24 forbidden`. */
function kindsOf(coverage: readonly Coverage[], lost: number): string {
  const counted = (status: OutcomeStatus) =>
    lostOf(coverage).reduce((sum, one) => (one.status === status ? sum + one.count : sum), 0);
  const [failed, forbidden] = [counted("failed"), counted("forbidden")];
  const unlisted = lost - failed - forbidden;
  const parts = [
    failed > 0 && `${failed} failed`,
    forbidden > 0 && `${forbidden} forbidden`,
    unlisted > 0 && `${unlisted} of users who were not listed`,
  ];
  return `: ${parts.filter(Boolean).join(", ")}`;
}

/** What a person can do, in sentences. The last one has no full stop. */
function remediesFor(coverage: readonly Coverage[], again: string | undefined): string[] {
  const remedies = [...(again === undefined ? [] : [again]), ...permissionsFor(coverage)];
  if (remedies.length > 0) return remedies;
  const isAllRead = lostOf(coverage).every(({ status }) => status === "unavailable");
  return isAllRead && coverage.some(({ users }) => users.expected === null)
    ? ["The platform does not say how many users there are. Lower --min-coverage to accept that"]
    : ["The coverage lists what is missing. Lower --min-coverage to accept it"];
}

/** What to ask for to read what is forbidden. Odin names no permission, because the level of a login decides. */
function permissionsFor(coverage: readonly Coverage[]): string[] {
  const forbidden = lostOf(coverage).filter(({ status }) => status === "forbidden");
  if (forbidden.length === 0) return [];
  const needed = [...new Set(forbidden.flatMap(({ because }) => because))];
  const isLevel = forbidden.some(({ platform, because }) => platform === "odin" && because.length === 0);
  const more = needed.length > MOST_NAMED ? [`${needed.length - MOST_NAMED} more`] : [];
  const wanted = [...needed.slice(0, MOST_NAMED), ...more, ...(isLevel ? ["a higher level of login on Odin"] : [])];
  const names = wanted.length > 0 ? wanted.join(", ") : "permission";
  return [`For what is forbidden, ask for ${printable(names)}, or lower --min-coverage`];
}
