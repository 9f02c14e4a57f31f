import { dirname, join } from "node:path";
import { type Judgement, type Subject, usersIn } from "@rollcall/audit/rules";
import {
  coverageReport,
  findingsReport,
  type JudgedReport,
  type ReportedScope,
  type ReportLook,
  uncheckedReport,
} from "@rollcall/report";
import { HTML_FILE } from "../config/formats.js";
import type { CommandContext } from "../context.js";
import { paintFor } from "../terminal/paint.js";

/** The coverage in full, with the first users of each scope. */
export interface CoverageDetails extends Pick<ReportLook, "mostUsers"> {
  readonly scopes: readonly ReportedScope[];
}

/** What is printed beyond one screen. */
export interface FindingsDetails {
  /** Whether lists are long. */
  readonly isDetailed?: boolean | undefined;
  /** The coverage in full. Undefined if nobody asked for it. */
  readonly coverage?: CoverageDetails | undefined;
  /** Whole lines that end the report. @default none */
  readonly below?: string | undefined;
}

/** The blank line above what ends a report, and the exit code at its end. */
const AROUND = 2;

/** Prints an audit on one screen, with what ends the report. The requested details are between the two. */
export function printFindings(
  { stdout, environment }: Pick<CommandContext, "stdout" | "environment">,
  report: JudgedReport,
  { isDetailed, coverage, below = "" }: FindingsDetails = {},
): void {
  const look = { paint: paintFor(stdout, environment), columns: stdout.columns, isDetailed };
  const lines = below.split("\n").length - 1;
  stdout.write(`${findingsReport(report, { ...look, below: lines + AROUND })}\n`);
  if (coverage) printCoverage(coverage, report, look, stdout);
  stdout.write(below);
}

function printCoverage(
  { scopes, mostUsers }: CoverageDetails,
  { judgement }: JudgedReport,
  look: Pick<ReportLook, "paint" | "columns">,
  stdout: CommandContext["stdout"],
): void {
  stdout.write(`${coverageReport(scopes, { ...look, mostUsers })}\n`);
  const unchecked = uncheckedReport(judgement, look);
  if (unchecked !== "") stdout.write(`${unchecked}\n`);
}

/** Texts that every shell takes as they are. A name from a platform could hold a command. */
const SAFE = /^[\w./@:+-]+$/;
const SAFE_IN_QUOTES = /^[\p{L}\p{N} ./@:+_-]+$/u;

const quoted = (text: string, otherwise: string): string =>
  SAFE.test(text) ? text : SAFE_IN_QUOTES.test(text) ? `"${text}"` : otherwise;

/** What a person can do next, a line for each. */
export const nextLines = (all: readonly (string | undefined)[]): string =>
  all.map((next) => (next === undefined ? "" : `Next: ${next}\n`)).join("");

/** The command that explains the gravest finding of the first person. Undefined if nothing was found. */
export function explainNext({ users, findings }: Judgement, folder: string): string | undefined {
  const first = users[0] && gravestOf(users[0].subject, findings);
  const [user] = first ? usersIn(first.subject) : [];
  if (!first || !user) return undefined;
  const who = quoted(user.userId, quoted(user.name ?? "", "WHO"));
  return `rollcall explain ${first.rule} ${quoted(folder, "DIR")} --user ${who}`;
}

/** The command that lists what is new, in a history with an audit before. */
export const diffNext = (folder: string, since: JudgedReport["since"], isRedacted: boolean): string | undefined =>
  since && `rollcall diff ${quoted(dirname(folder), "HISTORY")}${isRedacted ? " --redact" : ""} lists what is new`;

/** What to open, if there is a page. Undefined if there is none. */
export const openNext = (folder: string, files: readonly string[]): string | undefined =>
  files.includes(HTML_FILE) ? `open ${quoted(join(folder, HTML_FILE), `${HTML_FILE} in that folder`)}` : undefined;

/** The gravest finding of a user or a person. Undefined if all are suppressed. */
function gravestOf(subject: Subject, findings: Judgement["findings"]): Judgement["findings"][number] | undefined {
  const ids = new Set(usersIn(subject).map(({ platform, userId }) => `${platform} ${userId}`));
  const own = findings.filter(
    (one) => !one.suppressed && usersIn(one.subject).some(({ platform, userId }) => ids.has(`${platform} ${userId}`)),
  );
  return own.find(({ severity }) => severity === "critical" || severity === "high") ?? own[0];
}
