import { printable } from "@rollcall/audit";
import type { Counts, Finding, Judgement, RankedUser } from "@rollcall/audit/rules";
import { keyOf, nameOf, usersOf } from "../subjects.js";
import type { Look, Paint } from "../terminal/text.js";
import { fit, padded, widthOf } from "../terminal/width.js";
import { listed } from "./listed.js";
import { COUNTS, SEVERITIES } from "./look.js";

/** The gravest people, each with the gravest finding that is in no chain. */
export function peopleLines({ findings, users }: Judgement, most: number, look: Look, file: string) {
  const gravest = gravestOf(findings, users.slice(0, most));
  return listed(users, most, file, (person) => [personLine(person, gravest.get(keyOf(person.subject)), look)]);
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

/** Counts, the rule, then who and what. The end of a title is cut, because the rule says it too. */
function personLine({ subject, counts }: RankedUser, finding: Finding | undefined, { paint, width }: Look): string {
  const start = colourOf(counts, paint)(padded(wordsOf(counts), COUNTS));
  const rule = paint.dim(padded(finding?.rule ?? "", RULE));
  const room = width - 2 - COUNTS - RULE;
  const name = fit(printable(nameOf(subject)), finding ? Math.min(NAME, room) : room);
  const what = finding ? fit(printable(`: ${finding.title}`), room - widthOf(name)) : "";
  return `  ${start}${rule}${paint.bold(name)}${what}`;
}

/** The columns of a rule's id, and those that a name has at most. */
const RULE = 13;
const NAME = 28;

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
