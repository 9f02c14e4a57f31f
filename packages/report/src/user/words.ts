import type { CallClass, CallPermission, CallPermissions, Fact } from "@rollcall/audit";
import { inWords } from "../terminal/facts.js";

/** A list that is not too long, with how many more there are. */
export function few(items: readonly string[], most: number): string {
  const more = items.length - most;
  return [...items.slice(0, most), ...(more > 0 ? [`${more} more`] : [])].join(", ");
}

/** A fact that a card leaves out if the user has no such thing. It stays if nobody knows. */
export const ifAny = <T>(fact: Fact<T>, words: (value: T) => string | undefined): string | undefined =>
  fact.known && (fact.value === null || words(fact.value) === undefined)
    ? undefined
    : inWords(fact, (value) => words(value) ?? "none", "none");

/** The same of a list. */
export const listIfAny = <T>(
  fact: Fact<readonly T[]>,
  words: (item: T) => string,
  most = Number.POSITIVE_INFINITY,
): string | undefined => ifAny(fact, (items) => (items.length === 0 ? undefined : few(items.map(words), most)));

/** A list that a card always has, because its absence matters. */
export const fewOf = <T>(fact: Fact<readonly T[]>, words: (item: T) => string, none: string, most: number): string =>
  inWords(fact, (items) => (items.length === 0 ? none : few(items.map(words), most)), none);

/** `2026-11-16`, from a time in ISO 8601. */
export const dayOf = (time: string): string => time.slice(0, "2026-11-16".length);

/** The classes that cost money or leave the country, by the words of a help desk. */
const CLASSES: readonly (readonly [CallClass, string])[] = [
  ["international", "abroad"],
  ["premiumServicesI", "premium I"],
  ["premiumServicesII", "premium II"],
  ["toll", "toll"],
  ["casual", "casual"],
  ["operatorAssisted", "operator"],
];

/** `yes: toll, operator; with a code: casual; no: abroad, premium I`. A class that the plan leaves out is not read. */
export function permissionWords(permissions: CallPermissions): string {
  const byWord = new Map<string, string[]>(FIRST.map((word) => [word, []]));
  for (const [name, word] of CLASSES) {
    const permission = permissions[name];
    const said = permission === undefined ? "not read:" : (WORDS[permission] ?? `${permission.toLowerCase()}:`);
    byWord.set(said, [...(byWord.get(said) ?? []), word]);
  }
  return [...byWord].flatMap(([said, words]) => (words.length === 0 ? [] : [`${said} ${words.join(", ")}`])).join("; ");
}

const FIRST = ["yes:", "with a code:", "no:"] as const;

const WORDS: Readonly<Partial<Record<CallPermission, string>>> = {
  Allow: "yes:",
  "Authorization Code Required": "with a code:",
  Disallow: "no:",
};
