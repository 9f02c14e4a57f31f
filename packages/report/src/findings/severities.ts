import type { Judgement, RuleSummary, Severity } from "@rollcall/audit/rules";
import { keyOf } from "../subjects.js";
import type { Look } from "../terminal/text.js";
import { COUNTS, SEVERITIES } from "./look.js";

/** `high  41 in 38 users, 97 % of the checks were made`. A count without its coverage would read as the truth. */
export const severityLines = (judgement: Judgement, look: Look): string[] =>
  SEVERITIES.flatMap((severity) => severityLine(judgement, severity, look));

function severityLine({ findings, rules, folds }: Judgement, severity: Severity, { paint }: Look): string[] {
  const own = rules.filter(({ rule }: RuleSummary) => rule.severity === severity);
  const made = own.reduce((sum, { found, clear }) => sum + found + clear, 0);
  const all = made + own.reduce((sum, { notEvaluated }) => sum + notEvaluated, 0);
  // The parts of a chain count once, as the chain.
  const open = findings.filter((one) => one.severity === severity && !one.suppressed && one.partOf === undefined);
  if (own.length + open.length === 0) return [];
  const folded = new Set(folds.map(({ rule, scope }) => `${rule} ${scope}`));
  const shown = open.filter(({ rule, subject }) => !folded.has(`${rule} ${subject.scope}`));
  const users = new Set(shown.map(({ subject }) => keyOf(subject))).size;
  const isGrave = severity === "critical" || severity === "high";
  const isWhole = own.length === 0 || (all > 0 && made === all);
  const good = isWhole ? paint.green : paint.yellow;
  const colour = open.length === 0 ? good : isGrave ? paint.red : paint.yellow;
  const what = shown.length === 0 ? "none" : `${shown.length} in ${users === 1 ? "1 person" : `${users} people`}`;
  return [`  ${severity.padEnd(COUNTS)}${colour(what.padEnd(24))}${own.length === 0 ? RAISED : checked(made, all)}`];
}

/** Some rules give grave cases a higher severity than their own. */
const RAISED = "found by rules of another severity";

const checked = (made: number, all: number): string =>
  all === 0
    ? "nobody was judged"
    : made === all
      ? "everything was checked"
      : `${share(made, all)} of the checks were made`;

/** Never 100 % while something is missing. */
const share = (part: number, whole: number): string => `${Math.min(99, Math.floor((100 * part) / whole))} %`;
