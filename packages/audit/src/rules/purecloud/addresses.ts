import { Column } from "../../column.js";
import { e164 } from "../../numbers/e164.js";
import { valueIn } from "../../record/fact.js";
import type { CleanPureCloudUser } from "../../record/purecloud/normalise.js";
import { Texts } from "../../texts.js";
import type { RulesConfig } from "../engine/config.js";

/** Kinds of addresses, as evidence calls them. */
const KINDS = [
  "profile.email",
  "profile.username",
  "profile.addresses.address",
  "profile.addresses.extension",
] as const;
type Kind = (typeof KINDS)[number];

/** Numbers that several people may share. */
const SHARED: ReadonlySet<string | null> = new Set(["MAIN"]);

/** The addresses of a user that nobody else should have. */
function addressesOf(user: CleanPureCloudUser, config: RulesConfig): Readonly<Record<Kind, readonly string[]>> {
  const contacts = valueIn(user.addresses) ?? [];
  const country = { countryCode: valueIn(user.country) ?? undefined, country: config.country ?? undefined };
  const own = contacts.filter(({ mediaType, type }) => mediaType === "PHONE" && !SHARED.has(type));
  const numbers = own.flatMap(({ address }) => (address === null ? [] : (valueIn(e164(address, country)) ?? [])));
  const email = valueIn(user.email)?.toLowerCase();
  const username = valueIn(user.username)?.toLowerCase();
  return {
    "profile.email": email === undefined ? [] : [email],
    "profile.username": username === undefined ? [] : [username],
    "profile.addresses.address": onceEach(numbers),
    "profile.addresses.extension": onceEach(own.flatMap(({ extension }) => extension ?? [])),
  };
}

const onceEach = (texts: readonly string[]): readonly string[] => (texts.length < 2 ? texts : [...new Set(texts)]);

/** An address that several users have. */
export interface SharedAddress {
  readonly path: Kind;
  readonly address: string;
  /** How many active users have it, without the one who is asked about. */
  readonly otherActive: number;
}

/** Who has which addresses. It keeps them in columns, because an object for each address takes three times the memory. */
export class Addresses {
  /** Each with the number of its kind before it. */
  readonly #addresses = new Texts();
  /** How many users have each address, by its number. */
  readonly #all = new Column(Int32Array);
  readonly #active = new Column(Int32Array);
  /** Of each user 1 if active, then how many addresses there are, and then their numbers. */
  readonly #rows = new Column(Int32Array);
  #latest: { readonly user: CleanPureCloudUser; readonly row: number } | undefined;

  /** Counts the addresses of a user. */
  add(user: CleanPureCloudUser, config: RulesConfig): void {
    this.#latest = { user, row: this.#rows.length };
    const active = Number(!user.state.known || user.state.value === "active");
    const addresses = addressesOf(user, config);
    const numbers: number[] = [];
    for (const [kind, name] of KINDS.entries())
      for (const address of addresses[name]) numbers.push(this.#numberOf(kind, address));
    this.#rows.push(active);
    this.#rows.push(numbers.length);
    for (const number of numbers) {
      this.#rows.push(number);
      this.#all.add(number, 1);
      this.#active.add(number, active);
    }
  }

  /** Where the addresses of the user are who was counted last. */
  rowOf(user: CleanPureCloudUser): number {
    if (this.#latest?.user !== user) throw new Error("a user is counted before it is looked at");
    return this.#latest.row;
  }

  /** The addresses at a row that several users have. All users are counted before. */
  sharedAt(row: number): readonly SharedAddress[] {
    const shared: SharedAddress[] = [];
    const first = row + 2;
    for (let at = first; at < first + this.#rows.at(row + 1); at += 1) {
      const number = this.#rows.at(at);
      if (this.#all.at(number) < 2) continue;
      shared.push({ ...this.#named(number), otherActive: this.#active.at(number) - this.#rows.at(row) });
    }
    return shared;
  }

  #numberOf(kind: number, address: string): number {
    const number = this.#addresses.number(`${kind}${address}`);
    while (this.#all.length <= number) {
      this.#all.push(0);
      this.#active.push(0);
    }
    return number;
  }

  #named(number: number): Pick<SharedAddress, "path" | "address"> {
    const text = this.#addresses.at(number);
    return { path: KINDS[Number(text[0])] as Kind, address: text.slice(1) };
  }
}
