import { printable } from "@rollcall/audit";
import type { Counts, Finding, Judgement, RankedUser } from "@rollcall/audit/rules";
import { keyOf, nameOf, usersOf } from "../subjects.js";
import type { Look, Paint } from "../terminal/text.js";
import { fit, padded, wrapped } from "../terminal/width.js";
import type { Limits } from "./budget.js";
import { type Listed, listed } from "./listed.js";
import { SEVERITIES } from "./look.js";

/**
 * The gravest people, each with the gravest finding.
 *
 * @param named chains that the screen has already. Their people are not named twice
 */
export function peopleLines(
  { findings, users }: Judgement,
  named: readonly Finding[],
  { people: most, rows }: Pick<Limits, "people" | "rows">,
  look: Look,
  file: string,
): Listed {
  const above = new Set(named.flatMap(({ subject }) => usersOf(subject).map(keyOf)));
  const others = users.filter(({ subject }) => !usersOf(subject).some((user) => above.has(keyOf(user))));
  const gravest = gravestOf(findings, others.slice(0, most));
  return listed(others, most, file, (person) => linesOf(person, gravest.get(keyOf(person.subject)), rows, look));
}

/** The gravest finding of each of a few people. A person has those of both users. A chain stands for its parts. */
function gravestOf(findings: Judgement["findings"], people: readonly RankedUser[]): ReadonlyMap<string, Finding> {
  const owners = new Map(
    people.flatMap(({ subject }) => usersOf(subject).map((user) => [keyOf(user), keyOf(subject)])),
  );
  const gravest = new Map<string, Finding>();
  for (const finding of findings) {
    if (finding.suppressed || finding.partOf !== undefined) continue;
    const [user] = usersOf(finding.subject);
    const owner = user && owners.get(keyOf(user));
    if (owner === undefined) continue;
    const other = gravest.get(owner);
    if (other === undefined || rankOf(finding) < rankOf(other)) gravest.set(owner, finding);
  }
  return gravest;
}

const rankOf = ({ severity, parts }: Finding): number => 2 * SEVERITIES.indexOf(severity) + (parts ? 0 : 1);

/** Counts, the rule, then who and what. */
function linesOf(
  { subject, counts }: RankedUser,
  finding: Finding | undefined,
  rows: number,
  { paint, width }: Look,
): readonly string[] {
  const room = width - 2 - COUNTS - RULE;
  const name = fit(printable(nameOf(subject)), finding ? Math.min(NAME, room) : room);
  const [first = "", ...others] = wrapped(finding ? `${name}: ${printable(finding.title)}` : name, room, rows);
  const start = colourOf(counts, paint)(padded(wordsOf(counts), COUNTS));
  const rule = paint.dim(padded(finding?.rule ?? "", RULE));
  // A narrow terminal breaks the name too.
  const who = first.startsWith(name) ? paint.bold(name) + first.slice(name.length) : paint.bold(first);
  return [`  ${start}${rule}${who}`, ...others.map((line) => `  ${" ".repeat(COUNTS + RULE)}${line}`)];
}

/** The columns of the counts, of a rule's id, and those that a name has at most. */
const COUNTS = 14;
const RULE = 13;
const NAME = 28;

/** `high +3`, or `2 critical +1`. What would touch the text is left out. */
function wordsOf(counts: Counts): string {
  const [first, ...others] = SEVERITIES.flatMap((severity) =>
    severity !== "info" && counts[severity] > 0 ? [{ severity, found: counts[severity] }] : [],
  );
  if (first === undefined) return "";
  const more = others.reduce((sum, { found }) => sum + found, 0);
  const gravest = first.found === 1 ? first.severity : `${first.found} ${first.severity}`;
  const words = more === 0 ? gravest : `${gravest} +${more}`;
  return [words, gravest].find((text) => text.length < COUNTS) ?? first.severity;
}

const colourOf = ({ critical, high }: Counts, paint: Paint) => (critical + high > 0 ? paint.red : paint.yellow);
