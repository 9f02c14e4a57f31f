import type { Finding, Judgement, RuleSummary, Severity } from "@rollcall/audit/rules";
import { stateOf } from "../audit/finding-state.js";
import type { Look } from "../terminal/text.js";
import { aligned, padded } from "../terminal/width.js";
import { SEVERITIES } from "./look.js";

/** The topics of rules, the most urgent first. Importing those of the rules would load all rules. */
export const TOPICS = ["fraud", "access", "licence", "resilience", "hygiene"] as const;

/** Fewer columns have no room for the table. */
const NARROW = 76;
const LABEL = 12;
const COLUMN = 10;
const LAST = 12;

/** How many checks of some rules were made. */
interface Checks {
  readonly made: number;
  readonly all: number;
}

/**
 * Open findings by topic and severity. Each row and each column ends with how much was checked, because a count without its coverage
 * would read as the truth.
 */
export function matrixLines(judgement: Judgement, look: Look): string[] {
  const open = openFindings(judgement);
  if (look.width < NARROW) return narrowLines(judgement, open, look);
  const topicOf = new Map(judgement.rules.map(({ rule }) => [rule.id, rule.category as string]));
  const rows = TOPICS.map((topic) =>
    row(
      topic,
      open.filter(({ rule }) => topicOf.get(rule) === topic),
      checksOf(judgement, (one) => one.rule.category === topic),
      look,
    ),
  );
  const total = row(
    "all",
    open,
    checksOf(judgement, () => true),
    look,
  );
  return [headLine(look), ...rows, total, checkedLine(judgement, look)];
}

/** `high  12, 99 % checked`. */
function narrowLines(judgement: Judgement, open: readonly Finding[], { paint }: Look): string[] {
  const lines = SEVERITIES.map((severity) => {
    const number = open.filter((one) => one.severity === severity).length;
    const checked = share(
      checksOf(judgement, (one) => one.severity === severity),
      0,
      paint,
    );
    return `  ${padded(severity, LABEL)}${number}, ${checked} checked`;
  });
  return [paint.bold("Findings"), ...lines];
}

/** The findings that count. The parts of a chain count once, as the chain. */
const openFindings = ({ findings }: Judgement): readonly Finding[] =>
  findings.filter((finding) => stateOf(finding) === "open");

function checksOf({ rules }: Judgement, isOf: (rule: Judgement["rules"][number]) => boolean): Checks {
  const own: readonly RuleSummary[] = rules.filter(isOf);
  const made = own.reduce((sum, { found, clear }) => sum + found + clear, 0);
  return { made, all: made + own.reduce((sum, { notEvaluated }) => sum + notEvaluated, 0) };
}

const headLine = ({ paint }: Look): string =>
  `${paint.bold(padded("Findings", LABEL + 2))}${[...SEVERITIES.map((one) => aligned(one, COLUMN)), aligned("checked", LAST)].map(paint.dim).join("")}`;

function row(label: string, findings: readonly Finding[], checks: Checks, { paint }: Look): string {
  const cells = SEVERITIES.map((severity) => {
    const number = findings.filter((one) => one.severity === severity).length;
    const colour = number === 0 ? paint.dim : isGrave(severity) ? paint.red : paint.yellow;
    return colour(aligned(String(number), COLUMN));
  });
  return `  ${padded(label, LABEL)}${cells.join("")}${share(checks, LAST, paint)}`;
}

/** How much was checked by the rules of each severity. */
function checkedLine(judgement: Judgement, { paint }: Look): string {
  const shares = SEVERITIES.map((severity) =>
    share(
      checksOf(judgement, (one) => one.severity === severity),
      COLUMN,
      paint,
    ),
  );
  return `  ${padded("checked", LABEL)}${shares.join("")}`.trimEnd();
}

/** Never 100 % while something is missing. */
function share({ made, all }: Checks, width: number, paint: Look["paint"]): string {
  if (all === 0) return paint.dim(aligned("nobody", width));
  if (made === all) return paint.green(aligned("100 %", width));
  return paint.yellow(aligned(`${Math.min(99, Math.floor((100 * made) / all))} %`, width));
}

const isGrave = (severity: Severity): boolean => severity === "critical" || severity === "high";
