import { assert } from "../assert.js";
import type { Operation } from "../operation.js";

/** A value that a query or header parameter can carry. */
export type Scalar = string | number | boolean | Date;

/** Parameters of one call by name: path, query and header parameters, and `body`. */
export type Params = Readonly<Record<string, unknown>>;

const wrong = (label: string, name: string, why = "is required") =>
  new TypeError(`${label}: parameter "${name}" ${why}`);

/** The error of a value that no request can carry, as `isUnsendable` knows it. */
const unsendable = (label: string, name: string, why: string) =>
  Object.assign(wrong(label, name, `must ${why}`), { parameter: name });

/** One scalar as text. A value without a single obvious form is refused rather than guessed at. */
function toText(value: unknown, label: string, name: string): string {
  if (value instanceof Date && Number.isFinite(+value)) return value.toISOString();
  if (typeof value === "boolean" || Number.isFinite(value) || (typeof value === "string" && !/\p{Cs}/u.test(value)))
    return String(value);
  throw unsendable(label, name, "be a valid string, number, boolean or Date");
}

/**
 * A value as one segment of a path. The URL parser would resolve `.` and `..` even when percent-encoded, and an empty
 * segment is another path. So these are refused.
 */
export function toSegment(value: unknown, label: string, name: string): string {
  const text = toText(value, label, name);
  if (/^\.{0,2}$/.test(text)) throw unsendable(label, name, `not be "${text}"`);
  return encodeURIComponent(text);
}

/** The pairs of one query parameter. Arrays explode, or are joined with commas. Undefined and an empty array send nothing. */
export function toPairs(value: unknown, label: string, name: string, csv?: boolean): string[] {
  if (value === undefined) return [];
  const texts = [value].flat().map((item) => encodeURIComponent(toText(item, label, name)));
  const key = encodeURIComponent(toText(name, label, name));
  return (csv && texts.length ? [texts.join()] : texts).map((text) => `${key}=${text}`);
}

/** One call, ready to be sent. */
export interface Serialized {
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string | undefined;
}

/** Turns the flat, named parameters of a call into its path with query, headers and body, or throws a `TypeError`. */
export function serialize(label: string, operation: Operation, params: Params = {}): Serialized {
  assert(Object(params) === params, `${label}: parameters must be one object`);
  const { path, query = [], csv = [], headers = [], required = [], body } = operation;
  const parts = path.split(/[{}]/); // Every second one is the name of a parameter.
  const inPath = parts.filter((_, index) => index % 2);
  const known = [...inPath, ...query, ...headers, ...(body ? ["body"] : [])];
  for (const name of Object.keys(params)) {
    if (!known.includes(name)) throw wrong(label, name, `is unknown (known: ${known.join(", ")})`);
  }
  const json = body && JSON.stringify(params.body);
  if (!json && (body === "required" || params.body !== undefined)) throw wrong(label, "body");
  // An empty list sends nothing.
  for (const name of [...inPath, ...required]) if ([params[name]].flat()[0] === undefined) throw wrong(label, name);
  const segments = parts.map((part, index) => (index % 2 ? toSegment(params[part], label, part) : part));
  const search = query.flatMap((name) => toPairs(params[name], label, name, csv.includes(name))).join("&");
  const sent: Record<string, string> = {};
  for (const name of headers) if (params[name] !== undefined) sent[name] = toText(params[name], label, name);
  return { path: segments.join("") + (search && `?${search}`), headers: sent, body: json };
}
