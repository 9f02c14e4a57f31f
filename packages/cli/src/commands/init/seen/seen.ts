import type { CleanUser, Fact } from "@rollcall/audit";
import { e164, type NumberRange } from "@rollcall/audit/numbers";

/** Something that was seen, and how often. */
export interface Count {
  readonly text: string;
  readonly count: number;
}

/** Users of both platforms whose group and division belong together. */
export interface SeenSite {
  readonly group: string;
  readonly division: string;
  readonly count: number;
}

/** What an organisation may have configured, judged by what it has. The most frequent come first. */
export interface Proposals {
  readonly domains: readonly Count[];
  /** Hundreds of numbers, of which some were seen. */
  readonly numbers: readonly Count[];
  readonly countries: readonly Count[];
  readonly sites: readonly SeenSite[];
}

/** Fewer numbers of one hundred may each be bought alone. */
const LEAST_OF_HUNDRED = 3;
const HUNDRED = /\d\d$/;

/** Collects what an organisation has. */
export class Seen {
  readonly #domains = new Map<string, number>();
  readonly #numbers = new Set<string>();
  readonly #countries = new Map<string, number>();
  readonly #sites = new Map<string, number>();

  /** Adds a user of an audit. */
  add(user: CleanUser): void {
    const isOdin = user.platform === "odin";
    this.addAddress(valueIn(isOdin ? user.emailAddress : user.email));
    const country = valueIn(user.country);
    const numbers = isOdin
      ? [valueIn(user.phoneNumber)]
      : (valueIn(user.addresses) ?? []).map(({ address }) => address);
    for (const number of numbers) this.addNumber(number, country);
  }

  /** Counts the domain of an e-mail address. */
  addAddress(address: string | null | undefined): void {
    const domain = /@([a-z\d.-]+\.[a-z\d-]+)$/i.exec(address ?? "")?.[1]?.toLowerCase();
    if (domain !== undefined) bump(this.#domains, domain);
  }

  /** Counts a number, and its country if the user has one. */
  addNumber(number: unknown, countryCode?: unknown): void {
    const found = e164(number, { countryCode });
    if (found.known && found.value !== null) this.#numbers.add(found.value);
    if (typeof countryCode === "string" && /^[A-Z]{2}$/.test(countryCode)) bump(this.#countries, countryCode);
  }

  /** Adds the numbers that a group has bought. */
  addRange({ first, last }: NumberRange): void {
    for (const number of [first, last]) this.#numbers.add(number);
  }

  /** Counts a person whose users are in this group and in this division. */
  addSite(group: string, division: string): void {
    bump(this.#sites, JSON.stringify([group, division]));
  }

  proposals(): Proposals {
    const hundreds = new Map<string, number>();
    for (const number of this.#numbers) bump(hundreds, number.replace(HUNDRED, ""));
    const blocks = new Map([...hundreds].filter(([, count]) => count >= LEAST_OF_HUNDRED));
    return {
      domains: ranked(this.#domains),
      numbers: ranked(blocks).map(({ text, count }) => ({ text: `${text}00 - ${text}99`, count })),
      countries: ranked(this.#countries),
      sites: ranked(this.#sites).map(({ text, count }) => {
        const [group, division] = JSON.parse(text) as [string, string];
        return { group, division, count };
      }),
    };
  }
}

const valueIn = <T>(fact: Fact<T>): T | null => (fact.known ? fact.value : null);

function bump(counts: Map<string, number>, text: string): void {
  counts.set(text, (counts.get(text) ?? 0) + 1);
}

const ranked = (counts: ReadonlyMap<string, number>): readonly Count[] =>
  [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((one, other) => other.count - one.count || (one.text < other.text ? -1 : 1));
