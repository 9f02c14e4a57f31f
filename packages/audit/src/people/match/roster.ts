import { Column } from "../../column.js";
import { valueIn } from "../../record/fact.js";
import type { CleanUser } from "../../record/normalise.js";
import { Texts } from "../../texts.js";
import { emailKey, withoutTag } from "../keys/e-mail.js";
import { extensionAt } from "../keys/extension.js";
import { foldedWords } from "../keys/name.js";
import { numberKey } from "../keys/number.js";
import type { PeopleOptions } from "../options.js";
import { keysOf, type UserKeys } from "../user-keys.js";
import { type Holders, Holdings } from "./holdings.js";

/** The keys that are kept of users. Some serve one key of a match together. */
const LISTS = ["map", "e-mail", "tagged", "login", "voice mail", "number", "extension", "site"] as const;
type ListName = (typeof LISTS)[number];

/** The lists that belong to one person, and the numbers. */
type IdentityName = "map" | "e-mail" | "login" | "number";

const folded = (text: string): string => text.trim().toLowerCase();

/** An id or an e-mail address of PureCloud, as the map may name a user. */
const targetOf = (name: string): string => emailKey(name) ?? folded(name);

/** The places of every user if the configuration names no places. */
const NOWHERE: readonly number[] = [];

/** What is kept of users: values as numbers, in columns. It takes about 250 bytes a user. */
export class Roster {
  readonly #options: PeopleOptions;
  readonly #isPureCloud = new Column(Uint8Array);
  readonly #names = new Column(Int32Array);
  readonly #departments = new Column(Int32Array);
  readonly #departmentNumbers = new Map<string | null, number>();
  /** Which places each user is in: an index of their lists, of which there are few. */
  readonly #places = new Column(Int32Array);
  readonly #lists = Object.fromEntries(LISTS.map((name) => [name, new Holdings()])) as Record<ListName, Holdings>;
  readonly #addresses = new Texts();
  readonly #words = new Texts();
  readonly #placeLists: (readonly number[])[] = [];
  readonly #placeNumbers = new Texts();
  readonly #targets: ReadonlyMap<string, number>;
  readonly #mapped: ReadonlyMap<string, string>;
  readonly #sites: readonly (readonly [group: string, division: string])[];
  readonly #unread = new Map<number, string>();

  readonly #reasons = new Map<string, string>();

  constructor(options: PeopleOptions) {
    this.#options = options;
    const { map = new Map<string, string>(), sites = [] } = options;
    this.#mapped = new Map([...map].map(([odin, purecloud]) => [folded(odin), targetOf(purecloud)]));
    this.#targets = new Map([...new Set(this.#mapped.values())].map((target, at) => [target, at]));
    this.#sites = sites.map(({ group, division }) => [folded(group), folded(division)]);
  }

  get size(): number {
    return this.#isPureCloud.length;
  }

  /** Users who may have keys that were not read, each with the reason. */
  get unread(): ReadonlyMap<number, string> {
    return this.#unread;
  }

  add(user: CleanUser, scope: string): void {
    const at = this.size;
    const keys = keysOf(user, this.#options.country);
    this.#isPureCloud.push(user.platform === "purecloud" ? 1 : 0);
    this.#names.push(this.#words.number(keys.name));
    this.#departments.push(this.#departmentOf(valueIn(user.department)));
    const places = this.#placesOf(user, scope);
    this.#places.push(this.#placeListOf(places));
    this.#addKeys(at, keys, places);
    this.#addMapped(at, user, keys);
    if (keys.unread !== undefined) this.#unread.set(at, this.#reasonOf(keys.unread));
  }

  /** One text for all who share a reason. */
  #reasonOf(because: string): string {
    const known = this.#reasons.get(because) ?? because;
    this.#reasons.set(because, known);
    return known;
  }

  isPureCloud = (user: number): boolean => this.#isPureCloud.at(user) === 1;

  nameOf(user: number): string {
    return this.#words.at(this.nameNumberOf(user));
  }

  /** The same for equal names. 0 without a name. */
  nameNumberOf(user: number): number {
    return this.#names.at(user);
  }

  /** Whether two users have one department. */
  isSameDepartment(a: number, b: number): boolean {
    return this.#departments.at(a) > 0 && this.#departments.at(a) === this.#departments.at(b);
  }

  isSamePlace(a: number, b: number): boolean {
    const others = this.#placeLists[this.#places.at(b)] ?? [];
    return (this.#placeLists[this.#places.at(a)] ?? []).some((place) => others.includes(place));
  }

  /** The users who have such a key. */
  usersWith(name: ListName): ReadonlySet<number> {
    return new Set(this.#lists[name].users);
  }

  /** Each value of these keys, with its holders. */
  holders(...names: readonly ListName[]): Iterable<Holders> {
    return Holdings.holders(
      names.map((name) => this.#lists[name]),
      this.isPureCloud,
    );
  }

  /** The values of a user who is not here, as far as anybody here may have them. */
  valuesOf(userId: string, { email, logins, numbers }: UserKeys): Readonly<Record<IdentityName, readonly number[]>> {
    const address = (text: string | null) => (text === null ? [] : (this.#addresses.find(text) ?? []));
    const target = (name: string | null) => this.#targets.get(name ?? "") ?? [];
    return {
      map: [target(folded(userId)), target(email)].flat(),
      "e-mail": [address(email)].flat(),
      login: logins.flatMap(address),
      number: numbers.map(numberKey),
    };
  }

  /** Many users have the same few departments, so each is read once. */
  #departmentOf(department: string | null): number {
    const known = this.#departmentNumbers.get(department);
    if (known !== undefined) return known;
    const number = this.#words.number(foldedWords(department).join(" "));
    this.#departmentNumbers.set(department, number);
    return number;
  }

  #placeListOf(places: readonly number[]): number {
    const number = this.#placeNumbers.number(places.join());
    this.#placeLists[number] ??= places;
    return number;
  }

  #addKeys(at: number, keys: UserKeys, places: readonly number[]): void {
    const { email, logins, voiceMail, numbers, extensions } = keys;
    if (email !== null) this.#addEmail(at, email);
    for (const login of logins) this.#lists.login.add(at, this.#addresses.number(login));
    if (voiceMail !== null) this.#lists["voice mail"].add(at, this.#addresses.number(voiceMail));
    for (const number of numbers) this.#lists.number.add(at, numberKey(number));
    for (const extension of extensions) {
      this.#lists.extension.add(at, extension);
      for (const place of places) this.#lists.site.add(at, extensionAt(place, extension));
    }
  }

  #addEmail(at: number, email: string): void {
    const value = this.#addresses.number(email);
    this.#lists["e-mail"].add(at, value);
    const cut = withoutTag(email);
    if (cut !== undefined) this.#lists.tagged.add(at, this.#addresses.number(cut));
  }

  #addMapped(at: number, user: CleanUser, { email }: UserKeys): void {
    if (this.#targets.size === 0) return;
    const id = folded(user.userId);
    for (const name of user.platform === "odin" ? [this.#mapped.get(id)] : [id, email]) {
      const target = this.#targets.get(name ?? "");
      if (target !== undefined) this.#lists.map.add(at, target);
    }
  }

  #placesOf(user: CleanUser, scope: string): readonly number[] {
    if (this.#sites.length === 0) return NOWHERE;
    const names =
      user.platform === "odin"
        ? [folded(scope)]
        : [valueIn(user.division), ...(valueIn(user.locations) ?? [])].flatMap((one) => (one ? [folded(one)] : []));
    const side = user.platform === "odin" ? 0 : 1;
    return this.#sites.flatMap((site, place) => (names.includes(site[side]) ? [place] : []));
  }
}
