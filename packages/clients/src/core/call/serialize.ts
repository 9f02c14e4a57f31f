import { must } from "../must.js";
import type { Operation } from "../operation.js";

/** A value that a query or header parameter can carry. */
export type Scalar = string | number | boolean | Date;

/** Parameters of one call by name: path, query and header parameters, and `body`. */
export type Params = Readonly<Record<string, unknown>>;

/** One scalar as text; whatever has no single obvious form is refused rather than guessed at. */
function toText(value: unknown, label: string, key: string): string {
  if (value instanceof Date && Number.isFinite(+value)) return value.toISOString();
  if (typeof value === "boolean" || Number.isFinite(value) || (typeof value === "string" && !/\p{Cs}/u.test(value)))
    return String(value);
  throw new TypeError(`${label}: parameter "${key}" must be a valid string, number, boolean or Date`);
}

/**
 * Fills the `{names}` of a path. Every value arrives as that one segment, or is refused: `.` and `..` would be resolved by
 * the URL parser even when percent-encoded, and an empty segment is another path.
 */
export const fillPath = (path: string, params: Params, label = path): string =>
  path.replace(/\{([^{}]+)\}/g, (_, key: string) => {
    must(params[key] !== undefined, `${label}: parameter "${key}" is required`);
    const text = toText(params[key], label, key);
    if (/^\.{0,2}$/.test(text)) throw new TypeError(`${label}: parameter "${key}" must not be "${text}"`);
    return encodeURIComponent(text);
  });

/**
 * Writes a query string, without its `?`. Arrays explode (`id=a&id=b`) but for the names in `csv`; an empty array says
 * nothing; undefined is skipped; false, 0 and "" are sent; a `Date` is sent as ISO 8601 in UTC.
 */
export function toQuery(
  values: Params,
  csv: readonly string[] = [],
  label = "query",
  keys: readonly string[] = Object.keys(values),
): string {
  const pairs: string[] = [];
  for (const key of keys) {
    const value = values[key];
    if (value === undefined) continue;
    const texts = [value].flat().map((item) => encodeURIComponent(toText(item, label, key)));
    for (const text of csv.includes(key) && texts.length ? [texts.join()] : texts)
      pairs.push(`${encodeURIComponent(toText(key, label, key))}=${text}`);
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
  must(Object(params) === params, `${label}: parameters are given by name, in one object`);
  const { query = [], headers = [], required = [], body, path } = operation;
  const json = body && JSON.stringify(params.body);
  for (const key of Object.keys(params)) {
    if (query.includes(key) || path.includes(`{${key}}`) || headers.includes(key) || (body && key === "body")) continue;
    const known = [...(path.match(/[^{}]+(?=})/g) ?? []), ...query, ...headers, ...(body ? ["body"] : [])];
    throw new TypeError(`${label}: unknown parameter "${key}" (known: ${known.join(", ")})`);
  }
  for (const key of required) {
    const value = params[key];
    must(value !== undefined && !(Array.isArray(value) && !value.length), `${label}: parameter "${key}" is required`);
  }
  must(json || (body !== "required" && params.body === undefined), `${label}: parameter "body" is required`);
  const search = toQuery(params, operation.csv, label, query);
  const sent: Record<string, string> = {};
  for (const key of headers) {
    if (params[key] !== undefined) sent[key] = toText(params[key], label, key);
  }
  return {
    path: fillPath(path, params, label) + (search && `?${search}`),
    headers: sent,
    body: json,
  };
}
