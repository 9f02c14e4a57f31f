import type { Fact } from "@rollcall/audit";
import type { Cell } from "./table.js";

/** The cell of a fact. A value that was not read says why. */
export function factCell<T>(fact: Fact<T>, read: (value: T) => Cell): Cell {
  if (!fact.known) return { unknown: fact.because };
  return fact.value === null ? null : read(fact.value);
}

/** The cell of a text or a number as it is. */
export const plainCell = (fact: Fact<string | number | boolean>): Cell => factCell(fact, (value) => value);

/** The cell of a list. Empty if the platform says that there is none. */
export function listCell<T>(fact: Fact<readonly T[]>, words: (one: T) => string): Cell {
  return fact.known ? (fact.value ?? []).map(words) : { unknown: fact.because };
}

/** The cell of texts as they are. */
export const textsCell = (fact: Fact<readonly string[]>): Cell => listCell(fact, (text) => text);

/** The cell of a value that is `null` if it was not read. */
export const readCell = (value: Cell, why: string): Cell => (value === null ? { unknown: why } : value);
