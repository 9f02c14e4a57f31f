import type { Fact } from "@rollcall/audit";

/** A fact in words. A value that was not read never reads as if it did not exist. */
export function inWords<T>(fact: Fact<T>, words: (value: T) => string, none: string): string {
  if (!fact.known) return "not read";
  return fact.value === null ? none : words(fact.value);
}

export function textOf(fact: Fact<string>, none: string): string {
  return inWords(fact, (text) => text, none);
}

export function listOf<T>(fact: Fact<readonly T[]>, words: (item: T) => string, none: string): string {
  return inWords(fact, (items) => (items.length > 0 ? items.map(words).join(", ") : none), none);
}
