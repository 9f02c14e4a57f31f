/** A JSON object from the wire. */
export type WireObject = Readonly<Record<string, unknown>>;

/** The value as a JSON object. Undefined for arrays, which Odin also sends for an empty object, and for null. */
export function asObject(value: unknown): WireObject | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as WireObject) : undefined;
}

/** The value as a list of JSON objects. Other items are left out. Undefined if it is no list. */
export function asObjects(value: unknown): WireObject[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.map(asObject).filter((item) => item !== undefined);
}

/** The value as a list of JSON objects. Undefined if it is no list, or if any item is no object. */
export function asItems(value: unknown): WireObject[] | undefined {
  const isList = Array.isArray(value) && value.every((item) => asObject(item) !== undefined);
  return isList ? (value as WireObject[]) : undefined;
}

/** The rows of a BroadWorks table. A table of one row may come as a bare object (docs/facts/odin.md O-95). */
export function asRows(value: unknown): WireObject[] | undefined {
  const row = asObject(value);
  return row && Object.keys(row).length > 0 ? [row] : asItems(row ? [] : value);
}

/**
 * An answer that is a list of rows. A row alone becomes a list of one, because a table of one row may come as a bare object
 * (docs/facts/odin.md O-95). Any other answer stays.
 *
 * @param key a field that every row has, so an error or an envelope is no row
 */
export function listed(answer: unknown, key: string): unknown {
  return asText(asObject(answer)?.[key]) === undefined ? answer : [answer];
}

/** The value as a non-empty string. Numbers become strings, because Odin sends digits as numbers. Undefined otherwise. */
export function asText(value: unknown): string | undefined {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The value as {@link asText}, without blanks at its ends. Undefined if nothing is left. For what people read. */
export function asTrimmed(value: unknown): string | undefined {
  return asText(value)?.trim() || undefined;
}

/** The texts of a list, each as {@link asTrimmed}. A list of one may come as a bare text. */
export function asTexts(value: unknown): string[] {
  const texts: string[] = [];
  for (const one of Array.isArray(value) ? value : [value]) {
    const text = asTrimmed(one);
    if (text !== undefined) texts.push(text);
  }
  return texts;
}

/** A phone number as text. A JSON number never becomes `1e+21`: its digits are written out, though some may be lost. */
export function asDigits(value: unknown): string | undefined {
  return Number.isInteger(value) ? BigInt(value as number).toString() : asTrimmed(value);
}

/** A map, because every object also has names such as `constructor`. */
const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["1", true],
  ["false", false],
  ["0", false],
]);

/** The value as a boolean, also from text in any case and from 1 and 0. Odin sends `"true"` and `"false"`. */
export function asBoolean(value: unknown): boolean | undefined {
  if (typeof value === "boolean") return value;
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  return BOOLEANS.get(String(value).trim().toLowerCase());
}

/** The value as a finite number, also from a numeric string. */
export function asNumber(value: unknown): number | undefined {
  if (typeof value === "string" && !/^-?\d+(\.\d+)?$/.test(value)) return undefined;
  const number = typeof value === "string" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}

/** The value as a count, also from a numeric string. A journal does not accept half a user, or a negative number of them. */
export function asCount(value: unknown): number | undefined {
  const number = asNumber(value);
  return number !== undefined && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}
