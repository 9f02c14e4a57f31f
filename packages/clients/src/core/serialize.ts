import type { Operation } from "./operation.js";

/** A value that a query or header parameter can carry. */
export type Scalar = string | number | boolean | Date;

/** Parameters of one call by name: path, query and header parameters, and `body`. */
export type Params = Readonly<Record<string, unknown>>;

const NAMES = /\{([^{}]+)\}/g;

const encode = (text: string, name: string): string => {
  try {
    return encodeURIComponent(text);
  } catch {
    throw new TypeError(`${name}: not well-formed Unicode`);
  }
};

/** One scalar as text; whatever has no single obvious form is refused rather than guessed at. */
const toText = (value: unknown, name: string): string => {
  if (typeof value === "string" || typeof value === "boolean" || Number.isFinite(value)) return String(value);
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  const kind = value === null ? "null" : value instanceof Date ? "an invalid date" : typeof value;
  throw new TypeError(
    `${name}: cannot send ${Number.isNaN(value) ? "NaN" : kind}; give a string, number, boolean or Date`,
  );
};

/**
 * Fills the `{names}` of a path. Every value arrives as that one segment, or is refused: `.` and `..` would be resolved by
 * the URL parser even when percent-encoded, and an empty segment is another path.
 */
export function fillPath(path: string, params: Params, label = path): string {
  return path.replace(NAMES, (_, key: string) => {
    const value = params[key];
    const name = `${label}: path parameter "${key}"`;
    if (value === undefined) throw new TypeError(`${name} is required`);
    if (typeof value !== "string" && !Number.isFinite(value))
      throw new TypeError(`${name} must be a string or a number`);
    const text = String(value);
    if (text === "" || text === "." || text === "..")
      throw new TypeError(`${name} must not be ${JSON.stringify(text)}`);
    return encode(text, name);
  });
}

/**
 * Writes a query string, without its `?`. Arrays explode (`id=a&id=b`) but for the names in `csv`; an empty array says
 * nothing; undefined is skipped; false, 0 and "" are sent; a `Date` is sent as ISO 8601 in UTC.
 */
export function toQuery(values: Params, csv: readonly string[] = [], label = "query"): string {
  const pairs: string[] = [];
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined) continue;
    const name = `${label}: query parameter "${key}"`;
    const texts = (Array.isArray(value) ? Array.from(value) : [value]).map((item) => encode(toText(item, name), name));
    if (csv.includes(key) && texts.length > 0) texts.splice(0, texts.length, texts.join(","));
    for (const text of texts) pairs.push(`${encode(key, name)}=${text}`);
  }
  return pairs.join("&");
}

/** One call, ready to be sent. */
export interface Serialized {
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string | undefined;
}

/** Turns the flat, named parameters of a call into its path with query, headers and body, or throws a `TypeError`. */
export function serialize(label: string, operation: Operation, params: Params = {}): Serialized {
  if (typeof params !== "object" || params === null) {
    throw new TypeError(`${label}: parameters are given by name, in one object`);
  }
  const { query = [], headers = [], required = [], body } = operation;
  const inPath = Array.from(operation.path.matchAll(NAMES), ([, key]) => key);
  const known = [...inPath, ...query, ...headers, ...(body ? ["body"] : [])];
  for (const key of Object.keys(params)) {
    if (!known.includes(key)) {
      throw new TypeError(`${label}: unknown parameter "${key}" (known: ${known.join(", ") || "none"})`);
    }
  }
  for (const key of body === "required" ? [...required, "body"] : required) {
    const value = params[key];
    if (value === undefined || (Array.isArray(value) && value.length === 0 && key !== "body")) {
      throw new TypeError(`${label}: parameter "${key}" is required`);
    }
  }
  const search = toQuery(Object.fromEntries(query.map((key) => [key, params[key]])), operation.csv, label);
  const sent: Record<string, string> = {};
  for (const key of headers) {
    if (params[key] !== undefined) sent[key] = toText(params[key], `${label}: header parameter "${key}"`);
  }
  return {
    path: fillPath(operation.path, params, label) + (search && `?${search}`),
    headers: sent,
    body: body && toJson(params.body, label),
  };
}

/** A request body as JSON; undefined stays undefined. */
export function toJson(body: unknown, label: string): string | undefined {
  const json = JSON.stringify(body) as string | undefined;
  if (json === undefined && body !== undefined) throw new TypeError(`${label}: the body cannot be written as JSON`);
  return json;
}
