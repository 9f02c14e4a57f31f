import { printable } from "@rollcall/audit";
import type { AuditFinding } from "@rollcall/audit/changes";
import type { Evidence, Severity } from "@rollcall/audit/rules";
import { SEVERITIES } from "../findings/look.js";
import { type Look, labelled } from "../terminal/text.js";
import type { UserCard } from "./card.js";
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

const rankOf = ({ severity, suppressed }: AuditFinding): number =>
  (suppressed ? SEVERITIES.length : 0) + SEVERITIES.indexOf(severity);

const byGravity = (one: AuditFinding, other: AuditFinding): number =>
  rankOf(one) - rankOf(other) || (one.id < other.id ? -1 : 1);

function oneFinding(finding: AuditFinding, { paint, width }: Look): string[] {
  const { severity, rule, title, firstSeen, atLeast } = finding;
  const because = typeof finding.because === "string" ? `: ${finding.because}` : "";
  const since = `since ${dayOf(firstSeen)}${atLeast ? " or earlier" : ""}`;
  const [first = "", ...rest] = labelled(severity, printable(`${title}${because} (${rule}, ${since})`), {
    ...{ indent: 1, column: COLUMN, width },
  });
  const inner = { indent: 1 + COLUMN, column: 2, width };
  return [
    first.replace(severity, (word) => colourOf(severity, paint)(word)),
    ...rest,
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
