import { coerced } from "./numbers.js";
import type { Wire } from "./subject.js";

const isObject = (value: unknown): value is Wire =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What names a row of a list whose other rows a change leaves as they are. */
const KEYS = ["criteriaName", "speedCode", "alternateEntryId", "digitPatternName", "listId"] as const;

/** An alternate number is sent as a whole, so an entry with only its id is cleared (docs/facts/odin-services.md O-290). */
const UNSET_ENTRY: Wire = { phoneNumber: null, extension: null, ringPattern: null };

/** Numbers that come back as JSON numbers (docs/facts/odin.md O-90). Those of keys, locations and lists stay text. */
const DIGITS = /^(?:default)?forwardTo\w*Number$|^(?:remoteOffice|mobile|new|transfer|outboundReroute)PhoneNumber$/i;

const asSent = (name: string, value: unknown, old: unknown): unknown =>
  typeof value === "string" && value !== old && DIGITS.test(name) ? coerced(value) : value;

/**
 * A block of settings after a change. What the change omits stays, and `""` or null removes a value. A list replaces the
 * one before, except if its rows have a name. Then each row changes the row with that name. A list of one row may come as
 * the row.
 */
export function merged(before: Wire | readonly [], change: unknown): Wire {
  const after: Wire = { ...before };
  for (const [name, value] of Object.entries(change as Wire)) {
    const old = after[name];
    // A list writes null for a value that was never set, so a caller may send it back.
    if ((value === null || value === "") && value !== old) delete after[name];
    else if (Array.isArray(old) && (isObject(value) || Array.isArray(value))) after[name] = rows(old, [value].flat());
    else after[name] = isObject(value) ? merged(isObject(old) ? old : {}, value) : asSent(name, value, old);
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
    return key === "alternateEntryId" ? { ...UNSET_ENTRY, ...one } : merged(row, one);
  });
  return [...kept, ...named.values()];
}
