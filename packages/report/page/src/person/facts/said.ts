import type { Fact } from "@rollcall/audit";

/** A fact in words. Empty words say that there is none. What was not read says why. */
export type Said = { readonly words: readonly string[] } | { readonly unknown: string };

/** A fact of a person, side by side. A platform without such a fact has none. */
export interface PersonFact {
  readonly label: string;
  readonly odin?: Said;
  readonly purecloud?: Said;
}

/** Facts of one topic. */
export interface FactGroup {
  readonly title: string;
  readonly facts: readonly PersonFact[];
}

/** A fact in words. */
export function said<T>(fact: Fact<T> | undefined, wordsOf: (value: T) => string | readonly string[]): Said {
  if (fact === undefined) return { unknown: "not in this report" };
  if (!fact.known) return { unknown: fact.because };
  return { words: fact.value === null ? [] : [wordsOf(fact.value)].flat() };
}

/** A text as it is. */
export const text = (fact: Fact<string> | undefined): Said => said(fact, (value) => value);

/** A list as it is. */
export const list = (fact: Fact<readonly string[]> | undefined): Said => said(fact, (value) => value);

/** A day and a minute, UTC. */
export const moment = (fact: Fact<string> | undefined): Said => said(fact, minuteOf);

/** `2026-11-16 12:00`. What is no time stays as it is. */
const minuteOf = (iso: string): string => iso.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*Z$/, "$1 $2 UTC");

/** Joins parts that are there. */
export const joined = (parts: readonly (string | null | undefined)[], by = ", "): string =>
  parts.filter((part) => part !== null && part !== undefined && part !== "").join(by);
