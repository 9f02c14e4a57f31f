import type { ChangeEvent } from "@rollcall/audit/changes";
import { RULES, usersIn } from "@rollcall/audit/rules";
import type { Estate } from "@rollcall/sandbox";

type Platform = "odin" | "purecloud";
type Entry = ReturnType<Estate["changes"]>[number];

/** Fields of the clean view that repeat another field. The ledger names them, and a comparison does not. */
const TOLD_ELSEWHERE: ReadonlySet<string> = new Set([
  ...["name odin", "packServices odin", "drift odin", "international odin", "lines odin"],
  ...["primaryContacts", "country", "permissions", "groups", "trustors", "forwarding", "outOfOffice", "station"].map(
    (field) => `${field} purecloud`,
  ),
]);

/** The result of a comparison of two days, against the ledgers of both. */
export interface ChangeScore {
  /** How many changes the ledger has. A person who changed in two ways counts twice. */
  readonly planted: number;
  /** What the ledger has and the comparison lacks. */
  readonly missed: readonly string[];
  /** What the comparison has and the ledger lacks. */
  readonly invented: readonly string[];
}

/** Compares the events of two days of an estate with what happened. @param before the first day @param after the second day */
export function changeScore(events: readonly ChangeEvent[], before: Estate, after: Estate): ChangeScore {
  const entries = after.changes();
  const told = toldOf(events, before, after);
  const missed = entries.flatMap((entry) => missedOf(entry, told));
  const expected = expectedOf(entries);
  const invented = [...told].filter((one) => !expected.has(one));
  const findings = findingMistakes(events, before, after);
  const planted = entries.reduce((sum, { people, groups = [] }) => sum + people.length + groups.length, 0);
  return {
    planted,
    missed: [...missed, ...findings.missed],
    invented: [...invented, ...findings.invented],
  };
}

/** `odin 12 extension` for a field, `odin 12 added` for a user, `odin sp/g numbers` for a group. */
function toldOf(events: readonly ChangeEvent[], before: Estate, after: Estate): ReadonlySet<string> {
  const who = (platform: Platform, userId: string) =>
    after[platform].indexOf(userId) ?? before[platform].indexOf(userId) ?? userId;
  const told = new Set<string>();
  for (const event of events) {
    if (event.about === "field") {
      const { platform, userId, field } = event;
      told.add(`${platform} ${who(platform, userId)} ${wordOf(field)}`);
    } else if (event.about === "user")
      told.add(`${event.platform} ${who(event.platform, event.userId)} ${event.change}`);
    else if (event.about === "context") told.add(`${event.platform} ${event.scope} ${wordOf(event.part)}`);
  }
  return told;
}

/** A field without its parts. */
const wordOf = (field: string): string => field.split(".")[0] ?? field;

const USER_CHANGES = { created: "added", deleted: "removed", renamed: "renamed?" } as const;

/** What follows in a group from what its users got. One who came and one who left cancel out. */
const FOLLOWS: ReadonlySet<string> = new Set(["odin-group-users", "odin-group-assigned"]);

/** Who of an entry is missing. One of its fields is enough. What the clean view leaves out is not expected. */
function missedOf(entry: Entry, told: ReadonlySet<string>): string[] {
  const { id, platform, kind, people, groups = [] } = entry;
  if (entry.fields.length === 0 && ["changed", "passed", "group"].includes(kind)) return [];
  const missing = (subject: number | string, words: readonly string[]) =>
    words.some((word) => told.has(`${platform} ${subject} ${word}`)) ? [] : [`${id} of ${subject}`];
  if (FOLLOWS.has(id)) return [];
  if (kind === "group") {
    return groups.flatMap(({ serviceProviderId, groupId }) =>
      missing(`${serviceProviderId}/${groupId}`, entry.fields.map(wordOf)),
    );
  }
  const words = wordsOf(entry);
  return people.flatMap((index) => missing(index, words));
}

function wordsOf({ kind, fields, platform }: Entry): readonly string[] {
  if (kind === "created" || kind === "deleted" || kind === "renamed") return [USER_CHANGES[kind]];
  const own = fields.map(wordOf);
  return [
    ...own.filter((field) => !TOLD_ELSEWHERE.has(`${field} ${platform}`)),
    ...(kind === "moved" ? ["group"] : []),
  ];
}

/** What the events may have, by subject. */
function expectedOf(entries: readonly Entry[]): ReadonlySet<string> {
  const expected = new Set<string>();
  for (const entry of entries) {
    for (const { serviceProviderId, groupId } of entry.groups ?? []) {
      for (const field of [...entry.fields, ...(entry.perhaps ?? [])]) {
        expected.add(`${entry.platform} ${serviceProviderId}/${groupId} ${wordOf(field)}`);
      }
    }
    for (const index of entry.people) {
      const words = [...wordsOf(entry), ...(entry.perhaps ?? [])];
      for (const word of words) expected.add(`${entry.platform} ${index} ${word}`);
    }
  }
  return expected;
}

/** A finding is new or resolved if the ledgers of the two days say so. */
function findingMistakes(events: readonly ChangeEvent[], before: Estate, after: Estate) {
  const [was, is] = [problemsOf(before), problemsOf(after)];
  const told = { new: new Set<string>(), resolved: new Set<string>() };
  for (const event of events) {
    if (event.about !== "finding" || (event.status !== "new" && event.status !== "resolved")) continue;
    const { rule, subject } = event;
    const [user] = usersIn(subject);
    // A chain is made of other findings, and the ledger has only those.
    if (!user || !RULE_IDS.has(rule)) continue;
    const estate = event.status === "new" ? after : before;
    told[event.status].add(`${rule} of ${estate[user.platform].indexOf(user.userId) ?? user.userId}`);
  }
  const began = new Set([...is].filter((one) => !was.has(one)));
  const ended = new Set([...was].filter((one) => !is.has(one)));
  const without = (those: ReadonlySet<string>, others: ReadonlySet<string>, word: string) =>
    [...those].filter((one) => !others.has(one)).map((one) => `${word} ${one}`);
  return {
    missed: [...without(began, told.new, "new"), ...without(ended, told.resolved, "resolved")],
    invented: [...without(told.new, began, "new"), ...without(told.resolved, ended, "resolved")],
  };
}

/** Problems of the ledger that a rule finds. */
function problemsOf(estate: Estate): ReadonlySet<string> {
  const found = estate.ledger().filter(({ problem }) => RULE_IDS.has(problem));
  return new Set(found.flatMap(({ problem, has }) => has.map((index) => `${problem} of ${index}`)));
}

const RULE_IDS: ReadonlySet<string> = new Set(RULES.filter(({ platform }) => platform !== "chain").map(({ id }) => id));
