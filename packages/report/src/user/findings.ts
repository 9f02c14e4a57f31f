import { printable } from "@rollcall/audit";
import type { AuditFinding } from "@rollcall/audit/changes";
import type { Evidence, Severity } from "@rollcall/audit/rules";
import { SEVERITIES } from "../findings/look.js";
import { type Look, labelled } from "../terminal/text.js";
import { fit } from "../terminal/width.js";
import type { UserCard } from "./card.js";
import { cut } from "./columns.js";
import { dayOf, few } from "./words.js";

/** The most values of evidence that a finding shows. `rollcall explain` shows all. */
const MOST_EVIDENCE = 2;
/** The longest value of evidence. */
const LONGEST = 60;
const NOT_JUDGED = "not judged, because the facts were just read. Findings come from an audit";
/** Columns of the severity. */
const COLUMN = 10;

/** The findings of a card, the gravest first, each with its age, evidence and remedy. */
export function findingLines({ judged, source }: UserCard, look: Look): string[] {
  if (!judged)
    return [look.paint.bold("Findings"), ...labelled("", NOT_JUDGED, { indent: 1, column: 0, width: look.width }), ""];
  const shown = judged.findings.filter((one) => one.partOf === undefined).sort(byGravity);
  const date = source.kind === "audit" ? ` of ${dayOf(source.asOf)}` : "";
  const layout = { indent: 1, column: COLUMN, width: look.width };
  const unchecked = judged.notEvaluated;
  return [
    look.paint.bold(`Findings${date}`),
    ...(shown.length === 0 ? [` none`] : shown.flatMap((one) => oneFinding(one, look))),
    ...(unchecked.length === 0 ? [] : labelled("unchecked", `by ${few(unchecked, 12)}`, layout)),
    "",
  ];
}

/** The gravest findings in as many lines as there are, without evidence. What is critical or high has its remedy. */
export function briefFindingLines({ judged, source }: UserCard, look: Look, room: number): string[] {
  const { paint, width } = look;
  if (!judged) return labelled("", NOT_JUDGED, { indent: 0, column: 0, width });
  const shown = judged.findings.filter((one) => one.partOf === undefined).sort(byGravity);
  const date = source.kind === "audit" ? ` of ${dayOf(source.asOf)}` : "";
  const { length } = judged.notEvaluated;
  const unchecked = length === 0 ? "" : `, ${length === 1 ? "1 rule" : `${length} rules`} could not check this person`;
  const lines = [paint.bold(fit(`Findings${date}: ${shown.length === 0 ? "none" : shown.length}${unchecked}`, width))];
  for (const [at, one] of shown.entries()) {
    const own = briefFinding(one, look);
    const isLast = at === shown.length - 1;
    if (at > 0 && lines.length + own.length + (isLast ? 0 : 1) > room)
      return [...lines, ` and ${shown.length - at} more: --details`];
    lines.push(...own);
  }
  return lines;
}

function briefFinding(finding: AuditFinding, look: Look): string[] {
  const { severity, remedy, suppressed } = finding;
  const isGrave = (severity === "critical" || severity === "high") && !suppressed;
  const inner = { indent: 1 + COLUMN, column: 2, width: look.width };
  const notes = [...stateOf(finding), ...(isGrave ? [remedy.words] : [])];
  return [
    // A chain names the person, whom the card names already.
    ...cut(titleLines({ ...finding, because: undefined }, look), 2, look.width),
    ...notes.flatMap((text) => cut(labelled("-", printable(text), inner), 2, look.width)),
  ];
}

const rankOf = ({ severity, suppressed }: AuditFinding): number =>
  (suppressed ? SEVERITIES.length : 0) + SEVERITIES.indexOf(severity);

const byGravity = (one: AuditFinding, other: AuditFinding): number =>
  rankOf(one) - rankOf(other) || (one.id < other.id ? -1 : 1);

/** What the first lines of a finding are made of. */
type Titled = Pick<AuditFinding, "severity" | "rule" | "title" | "firstSeen" | "atLeast"> & {
  readonly because?: AuditFinding["because"] | undefined;
};

/** The severity, what was found, and since when. */
function titleLines(finding: Titled, { paint, width }: Look): string[] {
  const { severity, rule, title, firstSeen, atLeast } = finding;
  const because = typeof finding.because === "string" ? `: ${finding.because}` : "";
  const since = `since ${dayOf(firstSeen)}${atLeast ? " or earlier" : ""}`;
  const [first = "", ...rest] = labelled(severity, printable(`${title}${because} (${rule}, ${since})`), {
    ...{ indent: 1, column: COLUMN, width },
  });
  return [first.replace(severity, (word) => colourOf(severity, paint)(word)), ...rest];
}

function oneFinding(finding: AuditFinding, look: Look): string[] {
  const { width } = look;
  const inner = { indent: 1 + COLUMN, column: 2, width };
  return [
    ...titleLines(finding, look),
    ...stateOf(finding).flatMap((text) => labelled("-", printable(text), inner)),
    ...evidenceOf(finding).map((text) => `${" ".repeat(1 + COLUMN)}- ${short(printable(text), width - COLUMN - 3)}`),
    ...labelled("-", printable(`Remedy: ${finding.remedy.words}`), inner),
  ];
}

const colourOf = (severity: Severity, paint: Look["paint"]) =>
  severity === "critical" || severity === "high" ? paint.red : severity === "info" ? paint.dim : paint.yellow;

/** What a reader must know before the rest. */
function stateOf(finding: AuditFinding): string[] {
  const { suppressed } = finding;
  return [
    ...("state" in finding ? [`Not checked today: ${few(finding.because, 2)}`] : []),
    ...(suppressed ? [`Suppressed until ${suppressed.until} by ${suppressed.owner}: ${suppressed.reason}`] : []),
  ];
}

/** The values in one line, as far as there is room, because a card is one screen. A path may be cut, so it comes last. */
function evidenceOf(finding: AuditFinding): string[] {
  const evidence: readonly Evidence[] = "evidence" in finding ? finding.evidence : [];
  const more = evidence.length - MOST_EVIDENCE;
  const values = evidence.slice(0, MOST_EVIDENCE).map(({ path, value }) => `${short(valueWords(value))} in ${path}`);
  return values.length === 0 ? [] : [[...values, ...(more > 0 ? [`${more} more`] : [])].join("; ")];
}

/** A list of words, such as a number and its class. */
const valueWords = (value: Evidence["value"]): string =>
  (Array.isArray(value) ? value : [value]).map(oneWord).join(", ");

const oneWord = (value: unknown): string => (value === null ? "none" : value === "" ? '""' : String(value));

const short = (text: string, most = LONGEST): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
