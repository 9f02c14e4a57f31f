import type { CleanUser, Fact } from "@rollcall/audit";
import { isPartOfName, isSameName } from "./name-words.js";

/** Fewer digits are an extension, and must be the same. */
export const SHORTEST_NUMBER = 7;

/** How a user fits what somebody looks for. */
export interface Fit {
  /** `part` if only some words of the name are the same. */
  readonly is: "exact" | "part";
  /** What fits, such as `extension`. */
  readonly by: string;
}

/** What somebody looks for, in the forms in which users have it. */
export interface Wanted {
  /** In lower case, without `sip:`, `tel:` and parameters. */
  readonly text: string;
  /** Empty if it is no number. */
  readonly digits: string;
  /** Twelve hexadecimal digits. Empty if it is no MAC address. */
  readonly mac: string;
}

/** Reads what somebody looks for. */
export function wantedBy(who: string): Wanted {
  const text = who
    .trim()
    .toLowerCase()
    .replace(/^(?:tel|sips?|mailto):/, "")
    .replace(/;.*$/, "");
  const isNumber = /^[+\d\s().-]+$/.test(text);
  return { text, digits: isNumber ? digitsOf(text) : "", mac: macOf(text) };
}

/** Six pairs, or three groups of four, or twelve digits. */
const MAC = /^(?:[\da-f]{2}([:-])(?:[\da-f]{2}\1){4}[\da-f]{2}|[\da-f]{4}\.[\da-f]{4}\.[\da-f]{4}|[\da-f]{12})$/;

const macOf = (text: string): string => (MAC.test(text) ? text.replace(/[:.-]/g, "") : "");

/**
 * Whether a user is meant by an id, a login, an e-mail address, an alias, a number, an extension, a MAC address or a name. Upper
 * and lower case are the same. A number may lack the code of its country, and a name some of its words.
 */
export function fitOf(user: CleanUser, { text, digits, mac }: Wanted): Fit | undefined {
  if (text === "") return undefined;
  const exact = keysOf(user).find(([, own]) => own.toLowerCase() === text);
  if (exact) return { is: "exact", by: exact[0] };
  const number = digits === "" ? undefined : numbersOf(user).find(([, own]) => isSameNumber(digitsOf(own), digits));
  if (number) return { is: "exact", by: number[0] };
  if (mac !== "" && macsOf(user).includes(mac)) return { is: "exact", by: "MAC address" };
  const [name] = textsIn(user.name);
  if (name === undefined) return undefined;
  if (isSameName(name, text)) return { is: "exact", by: "name" };
  return isPartOfName(name, text) ? { is: "part", by: "part of the name" } : undefined;
}

/** Of users who fit, those who fit exactly. If nobody does, all. */
export function bestOf<T extends { readonly fit: Fit }>(all: readonly T[]): readonly T[] {
  const exact = all.filter(({ fit }) => fit.is === "exact");
  return exact.length > 0 ? exact : all;
}

const textsIn = (...facts: readonly Fact<string>[]): string[] =>
  facts.flatMap((fact) => (fact.known && fact.value !== null ? [fact.value] : []));

const listIn = <T>(fact: Fact<readonly T[]>): readonly T[] => (fact.known ? (fact.value ?? []) : []);

type Named = readonly (readonly [by: string, value: string])[];

const named = (by: string, values: readonly string[]): Named => values.map((value) => [by, value]);

/** What must be the same as a whole. */
function keysOf(user: CleanUser): Named {
  const id = named("id", [user.userId]);
  if (user.platform === "purecloud") {
    const contacts = listIn(user.addresses).flatMap(
      ({ mediaType, address }): Named =>
        named(mediaType === "EMAIL" ? "e-mail" : "number", address === null ? [] : [address]),
    );
    return [...id, ...named("e-mail", textsIn(user.email)), ...named("login", textsIn(user.username)), ...contacts];
  }
  return [
    ...id,
    ...named("e-mail", textsIn(user.emailAddress)),
    ...named("login", listIn(user.alternateUserIds)),
    ...named("alias", listIn(user.aliases)),
    ...named("line/port", user.endpoint.known ? [user.endpoint.value?.linePort ?? []].flat() : []),
  ];
}

function numbersOf(user: CleanUser): Named {
  if (user.platform === "odin") {
    const further = listIn(user.setNumbers).flatMap(({ kind, number }) => (kind === "speed code" ? [] : [number]));
    return [
      ...named("number", textsIn(user.phoneNumber)),
      ...named("extension", textsIn(user.extension)),
      ...named("mobile number", textsIn(user.mobilePhoneNumber)),
      ...named("further number", further),
    ];
  }
  return listIn(user.addresses).flatMap(({ mediaType, address, extension }) => [
    ...named("number", mediaType === "EMAIL" ? [] : [address ?? []].flat()),
    ...named("extension", [extension ?? []].flat()),
  ]);
}

const macsOf = (user: CleanUser): readonly string[] =>
  user.platform === "odin" && user.endpoint.known && user.endpoint.value ? textsIn(user.endpoint.value.macAddress) : [];

const digitsOf = (text: string): string => text.replace(/\D/g, "");

/** An extension keeps its zeros. A number may begin with `00`, or with the zero that is dialled within a country. */
function isSameNumber(own: string, wanted: string): boolean {
  if (own === "") return false;
  if (own === wanted) return true;
  const [one, other] = [own.replace(/^0+/, ""), wanted.replace(/^0+/, "")];
  if (Math.min(one.length, other.length) < SHORTEST_NUMBER) return false;
  return one.endsWith(other) || other.endsWith(one);
}
