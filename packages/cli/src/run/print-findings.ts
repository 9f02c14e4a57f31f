import type { Judgement } from "@rollcall/audit/rules";
import {
  coverageReport,
  findingsReport,
  type JudgedReport,
  type ReportedScope,
  type ReportLook,
  uncheckedReport,
} from "@rollcall/report";
import type { CommandContext } from "../context.js";
import { paintFor } from "../terminal/paint.js";

/** The coverage in full, with the first users of each scope. */
export interface CoverageDetails extends Pick<ReportLook, "mostUsers"> {
  readonly scopes: readonly ReportedScope[];
}

/** Prints an audit on one screen. What else was asked for follows it. */
export function printFindings(
  { stdout, environment }: Pick<CommandContext, "stdout" | "environment">,
  report: JudgedReport,
  details?: CoverageDetails,
): void {
  const look = { paint: paintFor(stdout, environment), columns: stdout.columns };
  stdout.write(`${findingsReport(report, look)}\n`);
  if (!details) return;
  const { scopes, mostUsers } = details;
  stdout.write(`${coverageReport(scopes, { ...look, mostUsers })}\n`);
  const unchecked = uncheckedReport(report.judgement, look);
  if (unchecked !== "") stdout.write(`${unchecked}\n`);
}

/** Texts that every shell takes as they are. A name from a platform could hold a command. */
const SAFE = /^[\w./@:+-]+$/;
const SAFE_IN_QUOTES = /^[\p{L}\p{N} ./@:+_-]+$/u;

const quoted = (text: string, otherwise: string): string =>
  SAFE.test(text) ? text : SAFE_IN_QUOTES.test(text) ? `"${text}"` : otherwise;

/** The command that explains the gravest finding of the first person. Undefined if nothing was found. */
export function explainNext({ users, findings }: Judgement, folder: string): string | undefined {
  const subject = users[0]?.subject;
  const own = findings.filter((one) => one.subject.userId === subject?.userId && !one.suppressed);
  const first = own.find(({ severity }) => severity === "critical" || severity === "high") ?? own[0];
  if (!subject || !first) return undefined;
  const who = quoted(subject.userId, quoted(subject.name ?? "", "WHO"));
  return `rollcall explain ${first.rule} ${quoted(folder, "DIR")} --user ${who}`;
}
