import type { Wire } from "../common/subject.js";

const isObject = (value: unknown): value is Wire =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What names a row of a list whose other rows a change leaves as they are. */
const KEYS = ["criteriaName", "speedCode", "alternateEntryId", "digitPatternName"] as const;

/**
 * A block of settings after a change. What the change omits stays, and `""` or null removes a value. A list replaces the
 * one before, except if its rows have a name. Then each row changes the row with that name.
 */
export function merged(before: Wire | readonly [], change: unknown): Wire {
  const after: Wire = { ...before };
  for (const [name, value] of Object.entries(change as Wire)) {
    const old = after[name];
    if (value === null || value === "") delete after[name];
    else if (isObject(value)) after[name] = merged(isObject(old) ? old : {}, value);
    else after[name] = Array.isArray(value) && Array.isArray(old) ? rows(old, value) : value;
  }
  return after;
}

function rows(before: readonly unknown[], change: readonly unknown[]): readonly unknown[] {
  const key = KEYS.find((name) => change.length > 0 && change.every((row) => isObject(row) && name in row));
  if (key === undefined) return change;
  const named = new Map(change.map((row) => [(row as Wire)[key], row as Wire]));
  const kept = before.map((row) => {
    const one = isObject(row) ? named.get(row[key]) : undefined;
    if (!one || !isObject(row)) return row;
    named.delete(row[key]);
    return merged(row, one);
  });
  return [...kept, ...named.values()];
}
