import { isRow, type Row } from "./rows.js";

/** How deep objects are described. What is deeper is `{…}` or `[…]`. */
const DEPTH = 4;
const MAX_LENGTH = 600;
/** A name that a programmer gives to a field. Ids of people have digits, dots or capitals at the front. */
const FIELD = /^[a-z]{2,}(?:[A-Z][a-z]+){0,4}$/;

/**
 * Describes the form of an answer without any value of it, such as `{ id: text, joined?: boolean }`. A field that the specs lack
 * has a star. A key that may be an id or a name is `{key}`.
 *
 * @param known the names of fields that the specs have
 */
export function shapeOf(value: unknown, known: ReadonlySet<string>): string {
  const text = describe([value], known, DEPTH);
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
}

/** The common form of values that have the same place in an answer. */
function describe(values: readonly unknown[], known: ReadonlySet<string>, depth: number): string {
  const forms = new Set(values.filter((value) => typeof value !== "object" || value === null).map(scalar));
  const lists = values.filter(Array.isArray);
  const rows = values.filter(isRow);
  if (lists.length > 0) forms.add(describeLists(lists, known, depth));
  if (rows.length > 0) forms.add(describeRows(rows, known, depth));
  return [...forms].join(" | ");
}

function scalar(value: unknown): string {
  if (typeof value === "string") return value === "" ? '""' : `text${codeIn(value)}`;
  return value === null ? "null" : value === undefined ? "nothing" : typeof value;
}

/** BroadWorks numbers its errors. The number says which one it is, and nothing about the tenant. */
function codeIn(text: string): string {
  const code = /^\[Error (\d{4})\]/.exec(text)?.[1];
  return code === undefined ? "" : ` [Error ${code}]`;
}

function describeLists(lists: readonly unknown[][], known: ReadonlySet<string>, depth: number): string {
  const items = lists.flat();
  if (items.length === 0) return "[]";
  const one = items.length === lists.length && lists.every(({ length }) => length === 1) ? "one " : "";
  return depth === 0 ? "[…]" : `[${one}${describe(items, known, depth - 1)}]`;
}

function describeRows(rows: readonly Row[], known: ReadonlySet<string>, depth: number): string {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  if (keys.length === 0) return "{}";
  if (depth === 0) return "{…}";
  const isObject = keys.filter((key) => known.has(key)).length * 2 >= keys.length;
  const fields = keys.filter((key) => known.has(key) || (isObject && FIELD.test(key)));
  const described = fields.map((key) => {
    const having = rows.filter((row) => Object.hasOwn(row, key));
    const optional = having.length < rows.length ? "?" : "";
    const values = having.map((row) => row[key]);
    return `${nameOf(key)}${known.has(key) ? "" : "*"}${optional}: ${describe(values, known, depth - 1)}`;
  });
  const others = keys.filter((key) => !fields.includes(key));
  if (others.length > 0) {
    const values = rows.flatMap((row) => others.filter((key) => Object.hasOwn(row, key)).map((key) => row[key]));
    described.push(`{key}: ${describe(values, known, depth - 1)}`);
  }
  return `{ ${described.join(", ")} }`;
}

const nameOf = (key: string) => (/^\w+$/.test(key) ? key : JSON.stringify(key));
