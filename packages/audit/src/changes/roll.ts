import { withoutIds } from "../gap-reasons.js";
import { userKey } from "../rules/ages/keys.js";
import type { CompareOptions } from "./change.js";
import { entriesOf, sectionOf } from "./compare-users.js";
import { digestOf } from "./digest.js";
import type { AuditSource, ViewedUser } from "./source.js";

export type SideName = "before" | "after";

/** A section that was not read of a user, and why. It has no ids, because many users share it. */
export interface Unread {
  readonly section: string;
  readonly why: string;
}

/** How users are found again. */
export interface RollOptions extends CompareOptions {
  /** Users of the earlier audit who have another id in the later one, by {@link userKey}. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly stop?: AbortSignal | undefined;
}

/**
 * All users of two audits. It keeps less than 200 bytes of each. These are the key, where the user is in each audit, and a
 * digest of what is compared.
 */
export class Roll {
  readonly #options: RollOptions;
  readonly #numbers = new Map<string, number>();
  readonly #sides: Readonly<Record<SideName, Columns>> = { before: new Columns(), after: new Columns() };

  constructor(options: RollOptions) {
    this.#options = options;
  }

  /** Reads all users of an audit. */
  async read(side: SideName, source: AuditSource): Promise<void> {
    const { renamed, stop } = this.#options;
    for await (const { place, value } of source.users()) {
      stop?.throwIfAborted();
      const own = userKey(value);
      const key = side === "before" ? (renamed.get(own) ?? own) : own;
      this.#sides[side].set(this.#numberOf(key), place, this.#noted(value));
    }
  }

  /** The keys of all users, sorted, because the order of neither audit may show. */
  keys(): readonly string[] {
    return [...this.#numbers.keys()].sort();
  }

  /** Where a user is in an audit. Undefined if the audit does not have the user. */
  placeIn(side: SideName, key: string): number | undefined {
    const number = this.#numbers.get(key);
    return number === undefined ? undefined : this.#sides[side].placeOf(number);
  }

  /** Whether both audits read the same of a user who is in both. */
  isSame(key: string): boolean {
    const number = this.#numbers.get(key) ?? -1;
    return this.#sides.before.digestOf(number) === this.#sides.after.digestOf(number);
  }

  /** The sections that an audit did not read of a user. */
  unreadIn(side: SideName, key: string): readonly Unread[] {
    return this.#sides[side].unreadOf(this.#numbers.get(key) ?? -1);
  }

  /** Whether a rule could not judge a user in an audit. */
  isUnknown(side: SideName, key: string, rule: string): boolean {
    return this.#sides[side].unknownOf(this.#numbers.get(key) ?? -1).includes(rule);
  }

  #numberOf(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  #noted(user: ViewedUser): Noted {
    const entries = entriesOf(user, this.#options);
    const unread = new Map<string, Unread>();
    for (const { is, field, why } of entries) {
      if (is !== "unknown") continue;
      const section = sectionOf({ field, why });
      if (!unread.has(section)) unread.set(section, { section, why: withoutIds(why) });
    }
    return { digest: digestOf(entries), unread: [...unread.values()], unknown: user.notEvaluated ?? NONE };
  }
}

const NONE: readonly string[] = [];

interface Noted {
  readonly digest: number;
  readonly unread: readonly Unread[];
  readonly unknown: readonly string[];
}

/** What is kept of the users of one audit, by their numbers. */
class Columns {
  /** One more than the place. 0 for a user whom the audit does not have. */
  #places = new Float64Array(1024);
  #digests = new Float64Array(1024);
  #unread = new Uint32Array(1024);
  #unknown = new Uint32Array(1024);
  /** Thousands of users share the same lists. */
  readonly #unreadLists = new Lists<Unread>(({ section, why }) => `${section}\t${why}`);
  readonly #unknownLists = new Lists<string>((rule) => rule);

  set(number: number, place: number, { digest, unread, unknown }: Noted): void {
    if (number >= this.#places.length) this.#grow(Math.max(2 * this.#places.length, number + 1));
    this.#places[number] = place + 1;
    this.#digests[number] = digest;
    this.#unread[number] = this.#unreadLists.numberOf(unread);
    this.#unknown[number] = this.#unknownLists.numberOf(unknown);
  }

  placeOf(number: number): number | undefined {
    const place = this.#places[number] ?? 0;
    return place === 0 ? undefined : place - 1;
  }

  digestOf(number: number): number | undefined {
    return this.#digests[number];
  }

  unreadOf(number: number): readonly Unread[] {
    return this.#unreadLists.at(this.#unread[number] ?? 0);
  }

  unknownOf(number: number): readonly string[] {
    return this.#unknownLists.at(this.#unknown[number] ?? 0);
  }

  #grow(length: number): void {
    const longer = <T extends Float64Array | Uint32Array>(old: T, larger: T): T => {
      larger.set(old);
      return larger;
    };
    this.#places = longer(this.#places, new Float64Array(length));
    this.#digests = longer(this.#digests, new Float64Array(length));
    this.#unread = longer(this.#unread, new Uint32Array(length));
    this.#unknown = longer(this.#unknown, new Uint32Array(length));
  }
}

/** Lists by numbers, each kept once. The empty one is 0. */
class Lists<T> {
  readonly #lists: (readonly T[])[] = [[]];
  readonly #numbers = new Map<string, number>([["", 0]]);
  readonly #nameOf: (item: T) => string;

  constructor(nameOf: (item: T) => string) {
    this.#nameOf = nameOf;
  }

  numberOf(list: readonly T[]): number {
    const key = list.map(this.#nameOf).join("\n");
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#lists.length);
    return this.#lists.push(list) - 1;
  }

  at(number: number): readonly T[] {
    return this.#lists[number] ?? [];
  }
}
