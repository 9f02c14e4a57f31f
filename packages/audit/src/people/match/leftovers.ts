import type { AmbiguousGroup, Edge, Key } from "../people.js";
import { byRoot, Sets } from "./components.js";
import type { Decided } from "./decide.js";
import type { EdgeOptions } from "./edges.js";
import type { Holders } from "./holdings.js";
import { namesakesAmong } from "./namesakes.js";
import { reasonsOf, sharedBy } from "./reasons.js";
import type { Roster } from "./roster.js";

/** A value that several users have, and why it decides nothing. */
interface Shared {
  readonly holders: readonly number[];
  /** The users whom it puts into a group. They have no match, or edges put one of them there. */
  readonly own: readonly number[];
  readonly because: string;
}

/**
 * The ambiguous groups: the edges that decide nothing, and users who are left over and have a value of somebody else. Such a
 * user is not certainly anybody's counterpart, and is not missing either.
 */
export function ambiguousGroups(
  roster: Roster,
  { matched, undecided }: Decided,
  { isWhole }: EdgeOptions,
): AmbiguousGroup[] {
  const certain = new Set(matched.flatMap(({ odin, purecloud }) => [odin, purecloud]));
  const groups = new Groups(roster, undecided);
  const mapped = roster.usersWith("map");
  for (const { key, holders } of sharedValues(roster)) {
    const users = [...holders.odin, ...holders.purecloud];
    const isLeft = (user: number) => !certain.has(user) && !groups.isDecidedBy(user);
    // The map says who a user is, also if the other one is not in the audit.
    const own = users.filter((user) => isLeft(user) && (key === "map" || !mapped.has(user)));
    groups.add({ holders: users, own, because: sharedBy(key, holders) });
  }
  for (const holders of [...roster.holders("site"), ...(isWhole ? roster.holders("extension") : [])]) {
    const isLeft = (user: number) => !certain.has(user) && !groups.isDecidedBy(user) && !mapped.has(user);
    const own = namesakesAmong(roster, {
      odin: holders.odin.filter(isLeft),
      purecloud: holders.purecloud.filter(isLeft),
    });
    groups.add({ holders: [...holders.odin, ...holders.purecloud], own, because: sharedBy("extension", holders) });
  }
  return groups.all();
}

class Groups {
  readonly #roster: Roster;
  readonly #sets = new Sets();
  readonly #undecided: readonly (readonly Edge[])[];
  readonly #shared: Shared[] = [];
  /** The number of the edges that put a user into a group. */
  readonly #byEdges = new Map<number, number>();

  constructor(roster: Roster, undecided: readonly (readonly Edge[])[]) {
    this.#roster = roster;
    this.#undecided = undecided;
    for (const [number, edges] of undecided.entries())
      for (const { odin, purecloud } of edges) {
        this.#sets.join(odin, purecloud);
        for (const user of [odin, purecloud]) this.#byEdges.set(user, number);
      }
  }

  isDecidedBy(user: number): boolean {
    return this.#byEdges.has(user);
  }

  /**
   * Puts those who are left over and have a value together. A value of one group is a reason to be in it, and so is a value that
   * it shares with others. A value of several groups, such as a mailbox of many, is none.
   */
  add(shared: Shared): void {
    const { own, holders } = shared;
    const inGroups = holders.filter((user) => this.#byEdges.has(user));
    const [group, another] = new Set(inGroups.map((user) => this.#byEdges.get(user)));
    const isOfOne = group !== undefined && another === undefined && inGroups.length < holders.length;
    const members = isOfOne ? [...own, inGroups[0] as number] : own;
    for (const user of members) this.#sets.join(members[0] as number, user);
    if (members.length > 0) this.#shared.push({ ...shared, own: members });
  }

  all(): AmbiguousGroup[] {
    const root = (user: number) => this.#sets.find(user);
    const members = new Set([...this.#byEdges.keys(), ...this.#shared.flatMap(({ own }) => own)]);
    const edges = byRoot(this.#undecided.flat(), ({ odin }) => root(odin));
    const shared = byRoot(this.#shared, ({ own }) => root(own[0] as number));
    const groups = byRoot([...members].sort(ascending), root);
    return [...groups].map(([at, users]) => this.#group(users, edges.get(at) ?? [], shared.get(at) ?? []));
  }

  #group(members: readonly number[], edges: readonly Edge[], shared: readonly Shared[]): AmbiguousGroup {
    const inside = new Set(members);
    const outside = new Set(shared.flatMap(({ holders }) => holders.filter((user) => !inside.has(user))));
    const because = [...reasonsOf(edges), ...new Set(shared.map((one) => one.because).sort())];
    return { ...this.#bySide(members), edges, because, sharers: this.#bySide([...outside].sort(ascending)) };
  }

  #bySide(users: readonly number[]) {
    const { isPureCloud } = this.#roster;
    return { odin: users.filter((user) => !isPureCloud(user)), purecloud: users.filter(isPureCloud) };
  }
}

const ascending = (a: number, b: number): number => a - b;

/** Values that several users have. */
function* sharedValues(roster: Roster): Generator<{ readonly key: Key; readonly holders: Holders }> {
  const voiceMail = roster.usersWith("voice mail");
  const isOne = ({ odin, purecloud }: Holders) => odin.length === 1 && purecloud.length === 1;
  const lists: readonly (readonly [Key, Iterable<Holders>, (holders: Holders) => boolean])[] = [
    ["map", roster.holders("map"), (holders) => !isOne(holders)],
    ["e-mail", roster.holders("e-mail"), () => true],
    // Several users of one platform may share a login for tests.
    ["login", roster.holders("login"), ({ odin, purecloud }) => odin.length > 0 && purecloud.length > 0],
    ["voice mail", roster.holders("voice mail", "e-mail"), ({ odin }) => odin.some((user) => voiceMail.has(user))],
    ["number", roster.holders("number"), () => true],
  ];
  for (const [key, all, counts] of lists)
    for (const holders of all)
      if (holders.odin.length + holders.purecloud.length > 1 && counts(holders)) yield { key, holders };
}
