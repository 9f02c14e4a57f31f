import { valueIn } from "../record/fact.js";
import { userKey } from "../rules/ages/keys.js";
import type { CompareOptions } from "./change.js";
import { checkedRenames } from "./checked-renames.js";
import { compareContexts } from "./compare-context.js";
import { comparedFacts } from "./compare-facts.js";
import { comparedFindings } from "./compare-findings.js";
import { comparedUsers } from "./compare-users.js";
import type { ChangeEvent, UserChange } from "./events.js";
import { type Rename, renamesOf } from "./renames.js";
import { Roll, type SideName } from "./roll.js";
import type { AuditSource, ViewedUser } from "./source.js";
import { ChangesTally } from "./tally.js";

/** What is compared. */
export interface DiffOptions extends CompareOptions {
  /**
   * Users of Odin who got another id, from the earlier id to the later one. They are compared, and their findings keep their age.
   * @default none
   */
  readonly renamed?: ReadonlyMap<string, string> | undefined;
  /** Ends the comparison. */
  readonly stop?: AbortSignal | undefined;
}

/** Two audits at work. */
interface Comparing {
  readonly before: AuditSource;
  readonly after: AuditSource;
  readonly roll: Roll;
  readonly options: DiffOptions;
  readonly tally: ChangesTally;
  /** The keys in the later audit of users who got another id. */
  readonly renamedTo: ReadonlySet<string>;
}

/**
 * Compares two audits of one tenant, of any size: users, what they share, and findings. The order of users and the strategy of the
 * audits do not show. Memory keeps less than 200 bytes a user and the ids of findings. Users who differ are read again.
 *
 * @param before the earlier audit
 * @param after the later audit
 * @throws RenamedError if `renamed` names a user whom an audit does not have, or makes two users one
 * @throws the reason of `stop`, once it is aborted
 */
export async function* diff(
  before: AuditSource,
  after: AuditSource,
  options: DiffOptions = {},
): AsyncGenerator<ChangeEvent> {
  const renamed = await checkedRenames(before, after, options.renamed);
  const { volatile, stop } = options;
  const roll = new Roll({ volatile, stop, renamed });
  const tally = new ChangesTally();
  yield { about: "audits", ...comparedFacts(before.facts, after.facts) };
  await roll.read("before", before);
  await roll.read("after", after);
  const comparing: Comparing = { before, after, roll, options, tally, renamedTo: new Set(renamed.values()) };
  for await (const event of eventsOf(comparing, renamed)) {
    stop?.throwIfAborted();
    tally.add(event);
    yield event;
  }
  yield { about: "summary", ...tally.summary };
}

async function* eventsOf(comparing: Comparing, renamed: ReadonlyMap<string, string>): AsyncGenerator<ChangeEvent> {
  const { before, after, roll } = comparing;
  yield* usersOf(comparing);
  yield* compareContexts(before, after);
  for await (const change of comparedFindings(before, after, roll, renamed)) yield { about: "finding", ...change };
}

async function* usersOf(comparing: Comparing): AsyncGenerator<ChangeEvent> {
  const { before, after, roll } = comparing;
  const keys = roll.keys();
  const renames = await guessedRenames(comparing, keys);
  const [from, to] = [new Map(renames.map((one) => [one.from, one])), new Set(renames.map((one) => one.to))];
  for (const key of keys) {
    const [was, is] = [roll.placeIn("before", key), roll.placeIn("after", key)];
    if (was !== undefined && is !== undefined) yield* bothOf(comparing, key, was, is);
    else if (is !== undefined && !to.has(key)) yield oneSided(await after.user(is), "before", comparing);
    else if (was !== undefined) {
      const rename = from.get(key);
      const left = await before.user(was);
      yield rename ? await guess(left, rename, comparing) : oneSided(left, "after", comparing);
    }
  }
}

/** A guess needs two audits that listed everybody. Otherwise nobody knows who left or came. */
async function guessedRenames({ before, after, roll }: Comparing, keys: readonly string[]): Promise<readonly Rename[]> {
  if (before.facts.sides.odin.state !== "complete" || after.facts.sides.odin.state !== "complete") return [];
  const alone = (side: SideName, other: SideName) =>
    new Map(
      keys.flatMap((key) => {
        const place = roll.placeIn(side, key);
        return place === undefined || roll.placeIn(other, key) !== undefined || !key.startsWith("odin|")
          ? []
          : [[key, place] as const];
      }),
    );
  return renamesOf(before, after, alone("before", "after"), alone("after", "before"));
}

/** What changed of a user of both audits. */
async function* bothOf(comparing: Comparing, key: string, was: number, is: number): AsyncGenerator<ChangeEvent> {
  const { before, after, roll, tally, options, renamedTo } = comparing;
  const platform = key.startsWith("odin|") ? "odin" : "purecloud";
  tally.compared();
  if (roll.isSame(key) && !renamedTo.has(key)) {
    tally.neither(platform, roll.unreadIn("after", key));
    return;
  }
  const [old, young] = [await before.user(was), await after.user(is)];
  const { changes, notCompared } = comparedUsers(old, young, options);
  if (userKey(old) !== userKey(young)) yield { about: "user", ...named(old), change: "renamed", to: young.userId };
  for (const change of changes) yield { about: "field", ...change };
  const news = notCompared.filter(({ side }) => side !== "both");
  for (const gap of news) yield { about: "not compared", ...gap };
  // What neither audit has is only counted, because it is the same every night.
  const sections = new Set(news.map(({ section }) => section));
  tally.neither(
    platform,
    notCompared.filter(({ section }) => !sections.has(section)),
  );
}

const named = (user: ViewedUser): Pick<UserChange, "platform" | "userId" | "name" | "scope"> => ({
  platform: user.platform,
  userId: user.userId,
  name: valueIn(user.name),
  scope: user.platform === "odin" ? `${user.serviceProviderId}/${user.groupId}` : "organisation",
});

/** A user of one audit. The user left or came only if the other audit listed everybody. */
function oneSided(user: ViewedUser, missing: SideName, comparing: Comparing): ChangeEvent {
  const { sides, scopes } = comparing[missing].facts;
  const who = named(user);
  const side = sides[user.platform];
  if (side.state === "complete") {
    return { about: "user", ...who, change: missing === "after" ? "removed" : "added" };
  }
  const isThere = scopes.some(({ platform, scope }) => platform === user.platform && scope === who.scope);
  const because = side.state === "partial" ? side.because : ["the platform was not audited"];
  return {
    ...{ about: "user", ...who, change: "not seen", side: missing },
    because: isThere || side.state !== "partial" ? because : [`the audit does not have ${who.scope}`],
  };
}

async function guess(left: ViewedUser, { to, by }: Rename, { after, roll }: Comparing): Promise<ChangeEvent> {
  const { userId } = await after.user(roll.placeIn("after", to) ?? 0);
  return { about: "user", ...named(left), change: "renamed?", to: userId, by };
}
