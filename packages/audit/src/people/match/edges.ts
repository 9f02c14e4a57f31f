import { agreement, hasOtherWords } from "../keys/name.js";
import { type Edge, KEYS, type Key } from "../people.js";
import type { Holders } from "./holdings.js";
import type { Roster } from "./roster.js";

/** Words of which so many agree are of one name. */
const AGREES = 0.5;

const bitOf = (key: Key): number => 1 << KEYS.indexOf(key);
const combinations = new Map<number, readonly Key[]>();

/** The keys in a mask, the strongest first. The same list each time, because there are few. */
function keysIn(mask: number): readonly Key[] {
  const known = combinations.get(mask) ?? KEYS.filter((key) => mask & bitOf(key));
  combinations.set(mask, known);
  return known;
}

/** Whether the names of two users agree. Undefined if one has no name, or only digits. */
const namesAgree = (roster: Roster, odin: number, purecloud: number): boolean | undefined =>
  isOneName(roster.nameOf(odin), roster.nameOf(purecloud));

/** The same of two names, made by `nameKey`. */
export function isOneName(one: string, other: string): boolean | undefined {
  const score = agreement(one, other);
  return score === undefined ? undefined : score >= AGREES;
}

/** An e-mail address or a login belongs to one person. The other keys are passed on. */
export const isStrong = (by: readonly Key[]): boolean => by.includes("e-mail") || by.includes("login");

/**
 * The same of two users who share these keys. Many people share a surname. So with one key that is passed on, such as a number, half
 * a name is not enough if the other halves differ. People change their surname. So it is enough with two keys, such as number and
 * extension.
 */
export function isOneBy(by: readonly Key[], one: string, other: string): boolean | undefined {
  const isProven = isStrong(by) || by.length > 1;
  return isOneName(one, other) && (isProven || !hasOtherWords(one, other));
}

/** What extensions count for. */
export interface EdgeOptions {
  /** Whether all users of both platforms are here. Then an extension that two have is nobody else's. */
  readonly isWhole: boolean;
}

/** Every two users who share a value that nobody else of their platforms has. */
export function edgesOf(roster: Roster, options: EdgeOptions): Edge[] {
  const edges = new Edges(roster);
  edges.add("map", roster.holders("map"));
  edges.add("e-mail", roster.holders("e-mail"));
  edges.addTagged(options);
  edges.add("login", roster.holders("login"));
  edges.addVoiceMail();
  edges.add("number", roster.holders("number"));
  edges.addExtensions(roster.holders("site"));
  if (options.isWhole) edges.addExtensions(roster.holders("extension"));
  return edges.all();
}

class Edges {
  readonly #roster: Roster;
  readonly #masks = new Map<number, number>();

  constructor(roster: Roster) {
    this.#roster = roster;
  }

  add(key: Key, all: Iterable<Holders>, isFine: (odin: number, purecloud: number) => boolean = () => true): void {
    for (const { odin, purecloud } of all) {
      const [one, other] = [odin[0], purecloud[0]];
      if (one === undefined || other === undefined || odin.length + purecloud.length > 2) continue;
      if (isFine(one, other)) this.#masks.set(this.#pair(one, other), this.maskOf(one, other) | bitOf(key));
    }
  }

  /**
   * A tag is left out only for one who is nobody else without it, and has no counterpart with it. Among users who were not
   * audited there may be one, so then the names must agree.
   */
  addTagged({ isWhole }: EdgeOptions): void {
    const tagged = this.#roster.usersWith("tagged");
    if (tagged.size === 0) return;
    const exact = new Set<number>();
    for (const { odin, purecloud } of this.#roster.holders("e-mail"))
      if (odin.length > 0 && purecloud.length > 0)
        for (const user of [...odin, ...purecloud]) if (tagged.has(user)) exact.add(user);
    const isTagged = (odin: number, purecloud: number) =>
      [odin, purecloud].some((user) => tagged.has(user)) && ![odin, purecloud].some((user) => exact.has(user));
    this.add(
      "e-mail",
      this.#roster.holders("e-mail", "tagged"),
      (odin, purecloud) => isTagged(odin, purecloud) && (namesAgree(this.#roster, odin, purecloud) ?? isWhole),
    );
  }

  /** The e-mail addresses of Odin count too, because the mailbox of a colleague proves nothing. */
  addVoiceMail(): void {
    const those = this.#roster.usersWith("voice mail");
    this.add("voice mail", this.#roster.holders("voice mail", "e-mail"), (odin) => those.has(odin));
  }

  /** Extensions are short, and repeat. So the names or a stronger key must agree. */
  addExtensions(all: Iterable<Holders>): void {
    this.add(
      "extension",
      all,
      (odin, purecloud) => this.maskOf(odin, purecloud) > 0 || namesAgree(this.#roster, odin, purecloud) === true,
    );
  }

  maskOf(odin: number, purecloud: number): number {
    return this.#masks.get(this.#pair(odin, purecloud)) ?? 0;
  }

  all(): Edge[] {
    const { size } = this.#roster;
    return [...this.#masks]
      .sort(([a], [b]) => a - b)
      .map(([pair, mask]) => ({ odin: Math.floor(pair / size), purecloud: pair % size, by: keysIn(mask) }));
  }

  #pair(odin: number, purecloud: number): number {
    return odin * this.#roster.size + purecloud;
  }
}
