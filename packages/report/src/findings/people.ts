import { printable } from "@rollcall/audit";
import type { Counts, Judgement, RankedUser } from "@rollcall/audit/rules";
import { SUBJECTS } from "../platforms.js";
import { keyOf, nameOf, usersOf } from "../subjects.js";
import { type Look, labelled, type Paint } from "../terminal/text.js";
import { COUNTS, SEVERITIES } from "./look.js";

/** The gravest people, each with the findings that fit into a line. */
export function peopleLines({ findings }: Judgement, people: readonly RankedUser[], look: Look): string[] {
  const titles = titlesOf(findings, people);
  return people.flatMap((person) => personLines(person, titles.get(keyOf(person.subject)) ?? [], look));
}

/** The titles of the findings of a few people, the gravest first. A person has those of both users. A chain stands for its parts. */
function titlesOf(findings: Judgement["findings"], people: readonly RankedUser[]): ReadonlyMap<string, string[]> {
  const titles = new Map(people.map(({ subject }) => [keyOf(subject), [] as string[]]));
  const owners = new Map(
    people.flatMap(({ subject }) => usersOf(subject).map((user) => [keyOf(user), keyOf(subject)])),
  );
  for (const severity of SEVERITIES) {
    for (const finding of findings) {
      if (finding.severity !== severity || finding.suppressed || finding.partOf !== undefined) continue;
      const [user] = usersOf(finding.subject);
      titles.get((user && owners.get(keyOf(user))) ?? "")?.push(printable(`${finding.title} (${finding.rule})`));
    }
  }
  return titles;
}

/** Counts, then who, then what. One line if there is room, else the findings have their own. */
function personLines({ subject, counts }: RankedUser, titles: readonly string[], { paint, width }: Look): string[] {
  const room = width - 2 - COUNTS;
  const name = printable(nameOf(subject));
  const where = `(${PLACES[subject.platform]}${subject.platform === "purecloud" ? "" : ` ${printable(subject.scope)}`})`;
  const who = `${name} ${where}`;
  const isShort = who.length + 2 + titles.join("; ").length <= room;
  const text = isShort ? [`${who}: ${titles.join("; ")}`] : [who, fitting(titles, room)];
  const [first = "", ...rest] = text.flatMap((line) => labelled("", line, { indent: 0, column: 0, width: room }));
  const painted = first.startsWith(name) ? paint.bold(name) + first.slice(name.length) : first;
  const start = colourOf(counts, paint)(wordsOf(counts).padEnd(COUNTS));
  return [`  ${start}${painted}`, ...rest.map((line) => `  ${" ".repeat(COUNTS)}${line}`)];
}

/** Where a person is. The group on Odin follows. */
const PLACES = { ...SUBJECTS, both: "PureCloud and Odin" } as const;

/** As many texts as a line holds, and how many more there are. The first is always there. */
function fitting(texts: readonly string[], room: number): string {
  for (let shown = texts.length; shown > 1; shown -= 1) {
    const line = joined(texts, shown);
    if (line.length <= room) return line;
  }
  return joined(texts, 1);
}

function joined(texts: readonly string[], shown: number): string {
  const more = texts.length - shown;
  return [...texts.slice(0, shown), ...(more > 0 ? [`${more} more`] : [])].join("; ");
}

/** The two gravest severities. More would not fit, and the order of people follows from all. */
const wordsOf = (counts: Counts): string =>
  SEVERITIES.flatMap((severity) =>
    severity !== "info" && counts[severity] > 0 ? [`${counts[severity]} ${severity}`] : [],
  )
    .slice(0, 2)
    .join(", ");

const colourOf = ({ critical, high }: Counts, paint: Paint) => (critical + high > 0 ? paint.red : paint.yellow);
