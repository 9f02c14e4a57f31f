import { countedOnce, printable } from "@rollcall/audit";
import type { EarlierFinding, Since } from "@rollcall/audit/rules";
import { SUBJECTS } from "../platforms.js";
import { nameOf } from "../subjects.js";
import { type Look, labelled, type Paint, plain } from "../terminal/text.js";
import { fit, wrapped } from "../terminal/width.js";
import { madeAt } from "../terminal/words.js";
import { COUNTS, type FindingsLook, lookOf, SEVERITIES } from "./look.js";

/** The most new findings that are named. The files have all. */
const SHOWN = 5;

/** What changed since the last audit of a history, for a terminal. The gravest new findings are named. */
export function sinceReport(since: Since | undefined, look: FindingsLook = {}): string {
  const { paint = plain } = look;
  if (!since) return `${paint.bold("Since the last audit")}\n  The history has no earlier audit\n`;
  const { width } = lookOf(look);
  const { fresh, firstChecked, resolved } = countedIn(since);
  const news = [...fresh].sort((one, other) => gravity(one) - gravity(other));
  const lines = [
    countLine("new", fresh, paint),
    ...news.slice(0, SHOWN).flatMap((one) => findingLine(one, width)),
    ...(news.length > SHOWN ? [`    ${news.length - SHOWN} more`] : []),
    ...(firstChecked.length > 0
      ? [`${countLine("perhaps new", firstChecked, paint)}. They were not checked then`]
      : []),
    `  ${"still open".padEnd(COLUMN)}${since.open === 0 ? "none" : since.open}`,
    countLine("resolved", resolved),
    ...(since.unknown > 0
      ? [`  ${"unknown".padEnd(COLUMN)}${since.unknown} that were known then cannot be checked now`]
      : []),
    ...(since.otherSettings ? labelled("", SETTINGS, { indent: 2, column: 0, width }) : []),
  ];
  return [paint.bold(`Since ${madeAt(since.finishedAt, since.token)}`), ...lines, ""].join("\n");
}

/** The same in two lines, for the screen. */
export function sinceLines(since: Since, { paint, width }: Look): string[] {
  const { fresh, firstChecked, resolved } = countedIn(since);
  const news = fresh.length === 0 ? "nothing" : countsOf(fresh);
  const rest = [
    `${resolved.length} resolved`,
    `${since.open} still open`,
    ...(firstChecked.length > 0 ? [`${firstChecked.length} perhaps new`] : []),
    ...(since.unknown > 0 ? [`${since.unknown} unknown now`] : []),
  ];
  const text = `${news} since ${madeAt(since.finishedAt, since.token)}. ${rest.join(", ")}`;
  const isGrave = fresh.some((finding) => gravity(finding) < 2);
  const lines = labelled("New", text, { indent: 2, column: COUNTS, width });
  return isGrave ? lines.map((line) => line.replace(news, paint.red)) : lines;
}

/** A part of a chain counts as the chain, as in the table of findings. Only a part that is new alone counts itself. */
function countedIn({ fresh, firstChecked, resolved }: Since): Pick<Since, "fresh" | "firstChecked" | "resolved"> {
  const news = [...fresh, ...firstChecked];
  return {
    fresh: countedOnce(fresh, news),
    firstChecked: countedOnce(firstChecked, news),
    resolved: countedOnce(resolved),
  };
}

/** `3 (1 critical, 2 low)`. */
function countsOf(findings: readonly EarlierFinding[]): string {
  const counts = SEVERITIES.flatMap((severity) => {
    const { length } = findings.filter((finding) => finding.severity === severity);
    return length === 0 ? [] : [`${length} ${severity}`];
  });
  return `${findings.length} (${counts.join(", ")})`;
}

const COLUMN = 13;
const SETTINGS = "The last audit was judged by other settings, so findings may be new or resolved because of them";

const gravity = ({ severity }: Pick<EarlierFinding, "severity">): number => SEVERITIES.indexOf(severity);

/** `new          3: 1 critical, 2 low`. */
function countLine(word: string, findings: readonly EarlierFinding[], paint?: Paint): string {
  const text = findings.length === 0 ? "none" : countsOf(findings);
  const colour = findings.some((finding) => gravity(finding) < 2) ? paint?.red : undefined;
  return `  ${word.padEnd(COLUMN)}${colour?.(text) ?? text}`;
}

/** The columns that a name has at most, and the lines of a finding. */
const NAME = 28;
const ROWS = 2;

function findingLine({ subject, title, rule }: EarlierFinding, width: number): string[] {
  const name = fit(printable(nameOf(subject)), NAME);
  const text = `${name} (${SUBJECTS[subject.platform]}): ${printable(title)} (${rule})`;
  return wrapped(text, width - 6, ROWS).map((line, at) => `    ${at === 0 ? "-" : " "} ${line}`);
}
