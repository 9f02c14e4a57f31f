import { printable } from "@rollcall/audit";
import type { Counts, Finding, Judgement, RankedUser } from "@rollcall/audit/rules";
import { keyOf, nameOf, usersOf } from "../subjects.js";
import { type Look, labelled, type Paint } from "../terminal/text.js";
import { COUNTS, SEVERITIES } from "./look.js";

/** The gravest people, each with the gravest finding. */
export function peopleLines({ findings }: Judgement, people: readonly RankedUser[], look: Look): string[] {
  const gravest = gravestOf(findings, people);
  return people.flatMap((person) => personLines(person, gravest.get(keyOf(person.subject)), look));
}

/** The gravest finding of each of a few people, chains first. A person has those of both users. A chain stands for its parts. */
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

/** Counts, then who and what. A chain says in its own words who, what and where. One line, if there is room. */
function personLines({ subject, counts }: RankedUser, finding: Finding | undefined, { paint, width }: Look): string[] {
  const name = printable(nameOf(subject));
  const text = finding ? `${wordsFor(finding, name)} (${finding.rule})` : name;
  const [first = "", ...rest] = labelled("", text, { indent: 0, column: 0, width: width - 2 - COUNTS });
  const painted = first.startsWith(name) ? paint.bold(name) + first.slice(name.length) : first;
  const start = colourOf(counts, paint)(wordsOf(counts).padEnd(COUNTS));
  return [`  ${start}${painted}`, ...rest.map((line) => `  ${" ".repeat(COUNTS)}${line}`)];
}

const wordsFor = ({ parts, because, title }: Finding, name: string): string =>
  parts && because !== undefined ? printable(because) : `${name}: ${printable(title)}`;

/** `2 high, 3 more`. The second number is left out if it would touch the text. */
function wordsOf(counts: Counts): string {
  const [first, ...others] = SEVERITIES.flatMap((severity) =>
    severity !== "info" && counts[severity] > 0 ? [{ severity, found: counts[severity] }] : [],
  );
  if (first === undefined) return "";
  const more = others.reduce((sum, { found }) => sum + found, 0);
  const gravest = `${first.found} ${first.severity}`;
  const words = more === 0 ? gravest : `${gravest}, ${more} more`;
  return words.length < COUNTS ? words : gravest;
}

const colourOf = ({ critical, high }: Counts, paint: Paint) => (critical + high > 0 ? paint.red : paint.yellow);
