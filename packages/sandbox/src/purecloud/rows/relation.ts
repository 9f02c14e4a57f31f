import type { Estate, Person } from "../../estate/estate.js";
import { type Member, memberOf, type Org } from "../common/org.js";
import { type Item, memberIn } from "../common/roster.js";
import type { PureCloudState } from "../common/state.js";
import { stateOf } from "../people/user-state.js";

/** A member of something, and what is known of the membership. */
export interface Membership<T> {
  readonly member: Member;
  readonly value: T;
}

/** Who belongs to what. Both directions and the counts have one source, so they agree. */
export interface Relation<T> {
  /** What a user belongs to, by id. */
  of(org: Org, member: Member): ReadonlyMap<string, T>;
  /** Who belongs to something, in the order of listings. */
  members(org: Org, id: string): readonly Membership<T>[];
  /** Everything that somebody belongs to. */
  all(org: Org): readonly string[];
  /** How many belong to something. @param counts which memberships count. By default, all do */
  count(org: Org, id: string, counts?: (value: T) => boolean): number;
}

export interface RelationSource<T> {
  /** What a person belongs to as the estate made it, by id. */
  readonly made: (org: Org, person: Person) => ReadonlyMap<string, T>;
  /** Whether deleted users keep what they belonged to. */
  readonly keepsDeleted?: true;
  /** The same after what requests wrote. By default, no request writes it. */
  readonly after?: (member: Member, made: ReadonlyMap<string, T>, org: Org) => ReadonlyMap<string, T>;
}

/** The members of one thing at the start, and how many there are of each value. Equal values are identical. */
interface Made<T> {
  readonly members: Map<Item, T>;
  readonly tally: Map<T, number>;
}

/** The members at the start are computed once. Users whom requests wrote since are computed at each call. */
export function relation<T>({ made, after, keepsDeleted }: RelationSource<T>): Relation<T> {
  const known = new WeakMap<Estate | PureCloudState["initial"], ReadonlyMap<string, Made<T>>>();
  const madeOf = (org: Org): ReadonlyMap<string, Made<T>> => {
    const { initial } = org.state;
    const key = initial.size === 0 ? org.estate : initial;
    const index = known.get(key) ?? indexOf(org, (item) => atStart(org, item), keepsDeleted);
    known.set(key, index);
    return index;
  };
  /** What the user of an item belongs to before the first request. */
  const atStart = (org: Org, item: Item): ReadonlyMap<string, T> => {
    const id = typeof item === "number" ? org.estate.purecloud.userId(item) : item;
    const written = org.state.initial.get(id);
    const person = typeof item === "number" ? org.estate.person(item) : undefined;
    return written === undefined && person ? made(org, person) : of(org, { id, person, written: written ?? {} });
  };
  const of: Relation<T>["of"] = (org, member) => {
    if (!keepsDeleted && stateOf(member) === "deleted") return new Map();
    const before = member.person ? made(org, member.person) : new Map<string, T>();
    return after ? after(member, before, org) : before;
  };
  return {
    of,
    members(org, id) {
      const written = writtenIn(org);
      const kept = [...(madeOf(org).get(id)?.members ?? [])]
        .filter(([item]) => !written.has(item))
        .map(([item, value]) => membershipOf(org, item, value));
      const changed = [...written].flatMap(([item, member]) => {
        const value = of(org, member).get(id);
        return value === undefined ? [] : { at: placeOf(org, item), member, value };
      });
      return changed.length === 0 ? kept : [...kept, ...changed].sort((a, b) => a.at - b.at);
    },
    all(org) {
      const changed = [...writtenIn(org).values()].flatMap((member) => [...of(org, member).keys()]);
      const ids = [...new Set([...madeOf(org).keys(), ...changed])];
      return changed.length === 0 ? ids : ids.filter((id) => this.count(org, id) > 0);
    },
    count(org, id, counts = () => true) {
      const thing = madeOf(org).get(id);
      let count = 0;
      for (const [value, times] of thing?.tally ?? []) if (counts(value)) count += times;
      const one = (value: T | undefined) => (value !== undefined && counts(value) ? 1 : 0);
      for (const [item, member] of writtenIn(org)) {
        count += one(of(org, member).get(id)) - one(thing?.members.get(item));
      }
      return count;
    },
  };
}

/** The user is made when it is read, because a page needs few of a role's 10,000 users. */
const membershipOf = <T>(org: Org, item: Item, value: T) => ({
  at: placeOf(org, item),
  value,
  get member() {
    return memberIn(org, item);
  },
});

/** Where a user is in listings. Users who were created come last. */
const placeOf = ({ estate, state }: Org, item: Item): number =>
  typeof item === "number" ? item : estate.size + state.created.indexOf(item);

function indexOf<T>(
  org: Org,
  made: (item: Item) => ReadonlyMap<string, T>,
  keepsDeleted = false,
): ReadonlyMap<string, Made<T>> {
  const index = new Map<string, Made<T>>();
  const { members, deleted } = org.estate.purecloud;
  const people: readonly Item[] = keepsDeleted ? [...members, ...deleted].sort((a, b) => a - b) : members;
  for (const item of [...people, ...org.state.created.filter((id) => org.state.initial.has(id))]) {
    for (const [id, value] of made(item)) {
      const thing: Made<T> = index.get(id) ?? { members: new Map(), tally: new Map() };
      thing.members.set(item, value);
      thing.tally.set(value, (thing.tally.get(value) ?? 0) + 1);
      index.set(id, thing);
    }
  }
  return index;
}

/** The users whom requests wrote. Most of a sandbox's time there are none. */
function writtenIn(org: Org): ReadonlyMap<Item, Member> {
  const { written, initial } = org.state;
  const ids = [...written].flatMap(([id, one]) => (initial.get(id) === one ? [] : id));
  const users = ids.flatMap((id) => memberOf(org, id) ?? []);
  return new Map(users.map((member) => [member.person?.index ?? member.id, member]));
}
