import type { DeletedUser } from "../../record/purecloud/deleted-users.js";
import type { Former, Formers, Key } from "../people.js";
import { KEYS } from "../people.js";
import { keysOfDeleted, type UserKeys } from "../user-keys.js";
import { byRoot } from "./components.js";
import { isOneBy } from "./edges.js";
import type { Holders } from "./holdings.js";
import type { Roster } from "./roster.js";

/** An extension goes to the next person, so it proves nothing about a leaver. */
type FormerKey = Exclude<Key, "extension">;

/** These belong to one person. Others are passed on, so with them the names must agree. */
const STRONG: ReadonlySet<Key> = new Set(["map", "e-mail", "login"]);
const isStrong = ({ by }: Former): boolean => by.some((key) => STRONG.has(key));

const SHARED = "a user whom PureCloud deleted shares keys with several users of Odin";
const NAMELESS = "a user whom PureCloud deleted has the same name, and nothing else is known of that user";

/**
 * Looks for users of Odin without a counterpart among the users whom PureCloud deleted. A value counts if nobody else has it on Odin,
 * and no live user has it on PureCloud. Several deleted users may have it, because whichever it was, that user is deleted.
 *
 * @param left the users of Odin without a counterpart
 */
export function formersAmong(
  roster: Roster,
  left: readonly number[],
  deleted: Iterable<DeletedUser>,
  country?: string,
): Formers {
  const owners = new Owners(roster, left);
  const certain: Former[] = [];
  const unsure = new Map<number, string>();
  const nameless = new Set<string>();
  for (const user of deleted) {
    const keys = keysOfDeleted(user, country);
    if (isNameOnly(keys)) nameless.add(keys.name);
    const [taken, open] = decided(owners.edgesOf(user, keys));
    certain.push(...taken);
    for (const { odin } of open) unsure.set(odin, SHARED);
  }
  if (nameless.size > 0) for (const odin of left) if (nameless.has(roster.nameOf(odin))) unsure.set(odin, NAMELESS);
  const matched = [...byRoot(certain, ({ odin }) => odin).values()].map(strongest);
  for (const { odin } of matched) unsure.delete(odin);
  return { matched: matched.sort((one, other) => one.odin - other.odin), unsure };
}

const isNameOnly = ({ email, logins, numbers, name }: UserKeys): boolean =>
  name !== "" && email === null && logins.length === 0 && numbers.length === 0;

/** Of the users of Odin who share something with one deleted user, who is certainly the same person, and who may be. */
function decided(edges: readonly Former[]): readonly [certain: readonly Former[], open: readonly Former[]] {
  if (edges.length < 2) return [edges, []];
  const strong = edges.filter(isStrong);
  return strong.length === 1 ? [strong, edges.filter((edge) => !isStrong(edge))] : [[], edges];
}

/** The same in every audit, for any order of the list. */
function strongest(edges: readonly Former[]): Former {
  const rank = ({ by }: Former) => KEYS.indexOf(by[0] as Key);
  const [first] = [...edges].sort(
    (one, other) => rank(one) - rank(other) || (one.purecloud.userId < other.purecloud.userId ? -1 : 1),
  );
  return first as Former;
}

/** Who of those without a counterpart has a value that nobody else has. */
class Owners {
  readonly #roster: Roster;
  readonly #byKey: Readonly<Record<FormerKey, ReadonlyMap<number, number>>>;
  /** The map says who they are, so nothing else counts. */
  readonly #mapped: ReadonlySet<number>;

  constructor(roster: Roster, left: readonly number[]) {
    this.#roster = roster;
    this.#mapped = roster.usersWith("map");
    const [those, voiceMail] = [new Set(left), roster.usersWith("voice mail")];
    const of = (all: Iterable<Holders>, isWanted = (user: number) => those.has(user)) => ownersIn(all, isWanted);
    this.#byKey = {
      map: of(roster.holders("map")),
      "e-mail": of(roster.holders("e-mail")),
      login: of(roster.holders("login")),
      "voice mail": of(roster.holders("voice mail", "e-mail"), (user) => those.has(user) && voiceMail.has(user)),
      number: of(roster.holders("number")),
    };
  }

  edgesOf(user: DeletedUser, keys: UserKeys): Former[] {
    const own = this.#roster.valuesOf(user.userId, keys);
    const values = { ...own, "voice mail": own["e-mail"] };
    const shared = new Map<number, FormerKey[]>();
    for (const key of KEYS) {
      if (key === "extension") continue;
      for (const odin of new Set(values[key].flatMap((value) => this.#byKey[key].get(value) ?? [])))
        shared.set(odin, [...(shared.get(odin) ?? []), key]);
    }
    return [...shared].flatMap(([odin, all]) => {
      const by = this.#counting(all, odin, keys);
      return by.length > 0 ? [{ odin, purecloud: user, by }] : [];
    });
  }

  /** Those of the keys of two users that count. */
  #counting(shared: readonly FormerKey[], odin: number, { name }: UserKeys): readonly FormerKey[] {
    if (this.#mapped.has(odin)) return shared.filter((key) => key === "map");
    const agrees = isOneBy(shared, this.#roster.nameOf(odin), name) === true;
    return shared.filter((key) => STRONG.has(key) || agrees);
  }
}

/** The owner of each value that one user of Odin has, and no live user of PureCloud. */
function ownersIn(all: Iterable<Holders>, isWanted: (user: number) => boolean): Map<number, number> {
  const owners = new Map<number, number>();
  for (const { value, odin, purecloud } of all) {
    const [one, second] = odin;
    if (one !== undefined && second === undefined && purecloud.length === 0 && isWanted(one)) owners.set(value, one);
  }
  return owners;
}
