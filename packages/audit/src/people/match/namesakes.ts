import { keptAs, soughtAs } from "../keys/name.js";
import { isOneName } from "./edges.js";
import type { Holders } from "./holdings.js";
import type { Roster } from "./roster.js";

type Sides<T> = Readonly<Record<"odin" | "purecloud", T>>;

/** Extensions are short, and repeat. So only users whose names agree with one of the other platform may be one person. */
export function namesakesAmong(roster: Roster, { odin, purecloud }: Pick<Holders, "odin" | "purecloud">): number[] {
  if (odin.length === 0 || purecloud.length === 0) return [];
  const namesOf = (users: readonly number[]) => new Set(users.map((user) => roster.nameOf(user)));
  const shared = agreeing({ odin: namesOf(odin), purecloud: namesOf(purecloud) });
  return [
    ...odin.filter((user) => shared.odin.has(roster.nameOf(user))),
    ...purecloud.filter((user) => shared.purecloud.has(roster.nameOf(user))),
  ];
}

/** The names of each platform that agree with one of the other. Time grows as n log n, unless many long names share most words. */
export function agreeing({ odin, purecloud }: Sides<ReadonlySet<string>>): Sides<ReadonlySet<string>> {
  const [ours, theirs] = [new NameIndex(odin), new NameIndex(purecloud)];
  return {
    odin: those(odin, theirs, (one, other) => isOneName(one, other) === true),
    purecloud: those(purecloud, ours, (other, one) => isOneName(one, other) === true),
  };
}

function those(
  names: ReadonlySet<string>,
  others: NameIndex,
  agrees: (name: string, other: string) => boolean,
): ReadonlySet<string> {
  const hasOne = (name: string) => {
    for (const other of others.like(name)) if (agrees(name, other)) return true;
    return false;
  };
  return new Set([...names].filter(hasOne));
}

/** Names by their words. */
class NameIndex {
  readonly #names = new Map<string, string[]>();

  constructor(names: Iterable<string>) {
    for (const name of names) for (const key of name.split(" ").flatMap(keptAs)) this.#add(key, name);
  }

  /** Names that may agree with this one. At least half of its words must agree. So one is among its rarest, if these are more than half. */
  *like(name: string): Generator<string> {
    const words = name.split(" ").map((word) => soughtAs(word).flatMap((key) => [this.#names.get(key) ?? []]));
    const holders = (lists: readonly (readonly string[])[]) => lists.reduce((sum, { length }) => sum + length, 0);
    const rarest = words.sort((one, other) => holders(one) - holders(other));
    for (const lists of rarest.slice(0, Math.floor(words.length / 2) + 1)) for (const list of lists) yield* list;
  }

  #add(key: string, name: string): void {
    const known = this.#names.get(key);
    if (known) known.push(name);
    else this.#names.set(key, [name]);
  }
}
