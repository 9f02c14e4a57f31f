/** A JSON object of the wire. */
export type WireObject = Readonly<Record<string, unknown>>;

/** The value as a JSON object, or undefined: arrays (which Odin also sends for an empty object) and null are not. */
export function asObject(value: unknown): WireObject | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as WireObject) : undefined;
}

/** The value as a list of JSON objects; what is no object is left out; undefined when it is no list. */
export function asObjects(value: unknown): WireObject[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.map(asObject).filter((item) => item !== undefined);
}

/** The value as a list of JSON objects; undefined when it is no list, or when any of it is no object: not of a known shape. */
export function asItems(value: unknown): WireObject[] | undefined {
  const rows = asObjects(value);
  return rows?.length === (value as readonly unknown[] | undefined)?.length ? rows : undefined;
}

/** The value as a non-empty string: numbers (Odin sends digits as numbers) become strings, everything else undefined. */
export function asText(value: unknown): string | undefined {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The value as a boolean, also from Odin's `"true"` and `"false"`. */
export function asBoolean(value: unknown): boolean | undefined {
  if (typeof value === "boolean") return value;
  if (value === "true") return true;
  return value === "false" ? false : undefined;
}

/** The value as a finite number, also from a numeric string. */
export function asNumber(value: unknown): number | undefined {
  if (typeof value === "string" && !/^-?\d+(\.\d+)?$/.test(value)) return undefined;
  const number = typeof value === "string" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}

/** The value as a count, also from a numeric string: a journal would not take back a coverage with half a user, or less than none. */
export function asCount(value: unknown): number | undefined {
  const number = asNumber(value);
  return number !== undefined && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}
