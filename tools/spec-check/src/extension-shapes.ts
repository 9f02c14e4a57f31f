import { answerFields } from "./schemas.ts";
import { type Dict, dicts, isDict, parametersOf, type RuleContext } from "./source.ts";

/** Returns what is wrong with an extension's value, or nothing. */
type Shape = (value: unknown, holder: Dict, ctx: RuleContext) => string | undefined;

const version = /^(after )?\d+\.\d+\.\d+$/;

const permissions: Shape = (value) => {
  if (!isDict(value) || !hasOnly(value, ["mode", "permissions"])) return "must be { mode, permissions }";
  const { mode, permissions: names } = value;
  if (!Array.isArray(names) || !names.every((name) => typeof name === "string" && name !== "")) {
    return "must have a list of names as permissions";
  }
  if (mode === "none") return names.length === 0 ? undefined : "has mode none and yet names permissions";
  if (mode !== "any" && mode !== "all") return "must have mode none, any or all";
  return names.length > 0 ? undefined : `has mode ${mode} and no permissions`;
};

const since: Shape = (value) =>
  typeof value === "string" && version.test(value) ? undefined : 'must be a version such as "44.0.0" or "after 29.1.0"';

/** A field has a version, like a parameter. An enum may also have a map with a version for each newer value. */
const sinceOfSchema: Shape = (value, holder, ctx) => {
  if (!Array.isArray(holder.enum) || !isDict(value)) return since(value, holder, ctx);
  const values: unknown[] = holder.enum;
  const stray = Object.keys(value).find((name) => !values.includes(name));
  if (stray !== undefined) return `names "${stray}", which is not a value of the enum`;
  const wrong = Object.entries(value).find(([, one]) => since(one, holder, ctx) !== undefined);
  return wrong && `has no version for "${wrong[0]}", such as "44.0.0" or "after 29.1.0"`;
};

const oneOf =
  (...values: readonly string[]): Shape =>
  (value) =>
    values.includes(String(value)) ? undefined : `must be one of ${values.join(", ")}`;

const evidence = {
  "x-evidence": oneOf("found", "name-only", "inferred"),
  "x-evidence-answer": oneOf("found", "schema", "inferred", "none"),
};

const safe: Shape = (value, _holder, ctx) => {
  if (value !== true) return "must be true, or absent";
  return ctx.key === "post" ? undefined : "belongs on a POST only";
};

const FACTS = "docs/facts/[a-z-]+\\.md [OP]-\\d+(?:, [OP]-\\d+)*";
const SOURCE = new RegExp(`^(?:inferred from (?:the schema|other operations), )?(?:${FACTS}|https://\\S+)$`);

const ignored: Shape = (value) =>
  value === true || value === "inferred" ? undefined : "must be true or inferred, or absent";

const source: Shape = (value) =>
  SOURCE.test(String(value))
    ? undefined
    : "must be a fact such as docs/facts/odin.md O-59, or an address, perhaps after `inferred from the schema, `";

/** The bundler has made a list and a row of each marked list before this looks. */
const bareRow: Shape = (value, { anyOf }) => {
  if (value !== true) return "must be true, or absent";
  return dicts(anyOf).some(({ type }) => type === "array") ? undefined : "belongs on a list only";
};

const listOnly: Shape = (value, { type }) => {
  if (typeof value !== "string" || value.trim() === "") return "must say in words why one row stays in its list";
  return type === "array" ? undefined : "belongs on a list only";
};

const seed: Shape = (value) => (value === false ? undefined : "must be false, or absent");

/** What each style must name. A search has its pages in the body, or in the cursor that the caller sends. */
const STYLES: Readonly<Record<string, readonly string[]>> = {
  page: ["size", "page"],
  cursor: ["cursor"],
  after: ["after", "next"],
  search: [],
};
/** The fields of an answer by which a reader knows the last page. */
const COUNTS = ["total", "pageCount"];
/** The keys whose values are parameters of the operation. */
const PARAMETERS = ["size", "page", "cursor", "after"];

const pagination: Shape = (value, holder, ctx) => {
  const keys = ["style", "items", "next", "maxSize", "within", "untilEmpty", ...PARAMETERS];
  if (!isDict(value) || !hasOnly(value, keys)) return `must have only ${keys.join(", ")}`;
  const { style, items, next, maxSize, within, untilEmpty } = value;
  const needed = STYLES[String(style)];
  if (!needed) return "must have style page, cursor, after or search";
  if (typeof items !== "string") return "must name the response field that holds the rows as items";
  if (within !== undefined && style !== "search") return "has within, which belongs to style search only";
  if (untilEmpty !== undefined && untilEmpty !== true) return "must have untilEmpty true, or absent";
  if (maxSize !== undefined && !Number.isInteger(maxSize)) return "must have a whole number as maxSize";
  const missing = needed.find((key) => value[key] === undefined);
  if (missing !== undefined) return `of style ${String(style)} must name ${missing}`;
  const fields = answerFields(ctx, holder, ctx.location);
  const absent = [items, next].find((field) => field !== undefined && !fields.has(String(field)));
  if (absent !== undefined) return `names "${String(absent)}", which is not a field of the answer`;
  const counts = COUNTS.some((name) => fields.has(name));
  if (value.page !== undefined && !counts && untilEmpty === undefined)
    return `must have untilEmpty true, because the answer has neither ${COUNTS.join(" nor ")}`;
  if (untilEmpty !== undefined && (value.page === undefined || counts))
    return "has untilEmpty, which belongs to pages by number without counts only";
  if (style === "search") return undefined;
  const names = parameterNames(holder, ctx);
  const stray = PARAMETERS.find((key) => value[key] !== undefined && !names.has(String(value[key])));
  return stray && `names "${String(value[stray])}" as ${stray}, which is not a parameter of the operation`;
};

const unpaged: Shape = (value, holder) => {
  if (typeof value !== "string" || value.trim() === "") return "must say in words why the operation does not page";
  return holder["x-pagination"] === undefined ? undefined : "contradicts the x-pagination of the operation";
};

const narrow: Shape = (value, holder, ctx) => {
  if (!Array.isArray(value) || value.length < 2) return "must be a list of two methods or more";
  const entries = dicts(value);
  if (!entries.some((entry) => entry.operationId === holder.operationId)) return "must list the operation itself, too";
  const names = parameterNames(holder, ctx);
  const used = entries
    .flatMap((entry) => [entry.require, entry.omit])
    .flatMap((list) => (Array.isArray(list) ? list : []));
  const stray = used.find((name) => !names.has(String(name)));
  return stray === undefined ? undefined : `names "${String(stray)}", which is not a parameter of the operation`;
};

const idsOf: Shape = (value, holder) => {
  const isList = isDict(holder.schema) && holder.schema.type === "array";
  if (holder.in !== "query" || !isList) return "belongs on a list in the query only";
  return typeof value === "string" && value !== "" ? undefined : "must name the field of an item that has such a key";
};

/** The extensions that may be in each node, by redocly's name of the node. `Narrow` is an entry of `x-narrow`. */
export const shapes: Readonly<Record<string, Readonly<Record<string, Shape>>>> = {
  Operation: {
    "x-required-permissions": permissions,
    "x-seed-permissions": permissions,
    ...evidence,
    "x-since": since,
    "x-safe": safe,
    "x-seed": seed,
    "x-pagination": pagination,
    "x-unpaged": unpaged,
    "x-narrow": narrow,
  },
  Narrow: evidence,
  Example: { "x-source": source },
  Parameter: { "x-since": since, "x-ids-of": idsOf },
  Schema: { "x-since": sinceOfSchema, "x-ignored": ignored, "x-bare-row": bareRow, "x-list-only": listOnly },
};

const parameterNames = (operation: Dict, ctx: RuleContext): Set<string> =>
  new Set(parametersOf(ctx, operation, ctx.location).map(([{ name }]) => String(name)));

function hasOnly(value: Dict, keys: readonly string[]): boolean {
  return Object.keys(value).every((key) => keys.includes(key));
}
