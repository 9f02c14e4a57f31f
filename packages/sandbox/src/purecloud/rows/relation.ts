import type { Estate, Person } from "../../estate/estate.js";
import { type Member, memberAt, memberOf, type Org } from "../common/org.js";
import type { Item } from "../common/roster.js";
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

/** The members of one thing as the estate made them, and how many there are of each value. Equal values are identical. */
interface Made<T> {
  readonly members: Map<number, T>;
  readonly tally: Map<T, number>;
}

/** The estate never changes, so its members are computed once. Users whom requests wrote are computed at each call. */
export function relation<T>({ made, after, keepsDeleted }: RelationSource<T>): Relation<T> {
  const known = new WeakMap<Estate, ReadonlyMap<string, Made<T>>>();
  const madeOf = (org: Org): ReadonlyMap<string, Made<T>> => {
    const index = known.get(org.estate) ?? indexOf(org, made, keepsDeleted);
    known.set(org.estate, index);
    return index;
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
        .filter(([index]) => !written.has(index))
        .map(([at, value]) => membershipAt(org, at, value));
      const changed = [...written].flatMap(([item, member], at) => {
        const value = of(org, member).get(id);
        return value === undefined ? [] : { at: typeof item === "number" ? item : org.estate.size + at, member, value };
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
        const before = typeof item === "number" ? thing?.members.get(item) : undefined;
        count += one(of(org, member).get(id)) - one(before);
      }
      return count;
    },
  };
}

/** The user is made when it is read, because a page needs few of a role's 10,000 users. */
const membershipAt = <T>(org: Org, at: number, value: T) => ({
  at,
  value,
  get member() {
    return memberAt(org, at);
  },
});

function indexOf<T>(org: Org, made: RelationSource<T>["made"], keepsDeleted = false): ReadonlyMap<string, Made<T>> {
  const index = new Map<string, Made<T>>();
  const { members, deleted } = org.estate.purecloud;
  for (const at of keepsDeleted ? [...members, ...deleted].sort((a, b) => a - b) : members) {
    for (const [id, value] of made(org, org.estate.person(at))) {
      const thing: Made<T> = index.get(id) ?? { members: new Map(), tally: new Map() };
      thing.members.set(at, value);
      thing.tally.set(value, (thing.tally.get(value) ?? 0) + 1);
      index.set(id, thing);
    }
  }
  return index;
}

/** The users whom requests wrote. Most of a sandbox's time there are none. */
function writtenIn(org: Org): ReadonlyMap<Item, Member> {
  const users = [...org.state.written.keys()].flatMap((id) => memberOf(org, id) ?? []);
  return new Map(users.map((member) => [member.person?.index ?? member.id, member]));
}
