import { answerFields } from "./schemas.ts";
import { type Dict, dicts, isDict, parametersOf, type RuleContext } from "./source.ts";

/** Returns why an extension does not fit the node that it is in, or nothing. */
type Fit = (value: unknown, holder: Dict, ctx: RuleContext) => string | undefined;

const permissions: Fit = (value) => {
  const { mode, permissions: names } = isDict(value) ? value : {};
  if (!Array.isArray(names)) return undefined;
  if (names.includes("")) return "has a permission without a name";
  if ((mode === "none") === (names.length === 0)) return undefined;
  return mode === "none" ? "has mode none and yet names permissions" : `has mode ${String(mode)} and no permissions`;
};

const version = /^(after )?\d+\.\d+\.\d+$/;

/** An enum may have a map with a version for each newer value. */
const since: Fit = (value, { enum: values }) => {
  const isMap = Array.isArray(values) && isDict(value);
  const stray = isMap ? Object.keys(value).find((name) => !values.includes(name)) : undefined;
  if (stray !== undefined) return `names "${stray}", which is not a value of the enum`;
  const isVersion = (one: unknown) => typeof one === "string" && version.test(one);
  const versions: unknown[] = isMap ? Object.values(value) : [value];
  return versions.every(isVersion) ? undefined : 'must have versions such as "44.0.0" or "after 29.1.0"';
};

const FACTS = "docs/facts/[a-z-]+\\.md [OP]-\\d+(?:, [OP]-\\d+)*";
const SOURCE = new RegExp(`^(?:inferred from (?:the schema|other operations), )?(?:${FACTS}|https://\\S+)$`);

const source: Fit = (value) =>
  SOURCE.test(String(value))
    ? undefined
    : "must be a fact such as docs/facts/odin.md O-59, or an address, perhaps after `inferred from the schema, `";

/** The fields of an answer by which a reader knows the last page. */
const COUNTS = ["total", "pageCount"];
/** The keys whose values are parameters of the operation. */
const PARAMETERS = ["size", "page", "cursor", "after"];

const pagination: Fit = (value, holder, ctx) => {
  if (!isDict(value)) return undefined;
  const { style, items, next, page, within, untilEmpty } = value;
  if (within !== undefined && style !== "search") return "has within, which belongs to style search only";
  const fields = answerFields(ctx, holder, ctx.location);
  const absent = [items, next].find((field) => field !== undefined && !fields.has(String(field)));
  if (absent !== undefined) return `names "${String(absent)}", which is not a field of the answer`;
  const counts = COUNTS.some((name) => fields.has(name));
  if (page !== undefined && !counts && untilEmpty === undefined)
    return `must have untilEmpty true, because the answer has neither ${COUNTS.join(" nor ")}`;
  if (untilEmpty !== undefined && (page === undefined || counts))
    return "has untilEmpty, which belongs to pages by number without counts only";
  if (style === "search") return undefined;
  const names = parameterNames(holder, ctx);
  const stray = PARAMETERS.find((key) => value[key] !== undefined && !names.has(value[key]));
  return stray && `names "${String(value[stray])}" as ${stray}, which is not a parameter of the operation`;
};

const unpaged: Fit = (_value, holder) =>
  holder["x-pagination"] === undefined ? undefined : "contradicts the x-pagination of the operation";

const narrow: Fit = (value, holder, ctx) => {
  const entries = dicts(value);
  if (entries.length < 2) return "must be a list of two methods or more";
  if (!entries.some((entry) => entry.operationId === holder.operationId)) return "must list the operation itself, too";
  const names = parameterNames(holder, ctx);
  const stray = entries
    .flatMap(({ require = [], omit = [] }) => [require, omit].flat())
    .find((name) => !names.has(name));
  return stray === undefined ? undefined : `names "${String(stray)}", which is not a parameter of the operation`;
};

const parameterNames = (operation: Dict, ctx: RuleContext): Set<unknown> =>
  new Set(parametersOf(ctx, operation, ctx.location).map(([{ name }]) => name));

const isList = (node: unknown): boolean => isDict(node) && node.type === "array";

/** What must hold of an extension, by its name. Its form is checked elsewhere. */
export const fits: Readonly<Record<string, Fit>> = {
  "x-required-permissions": permissions,
  "x-seed-permissions": permissions,
  "x-since": since,
  "x-safe": (_value, _holder, { key }) => (key === "post" ? undefined : "belongs on a POST only"),
  "x-pagination": pagination,
  "x-unpaged": unpaged,
  "x-narrow": narrow,
  "x-source": source,
  "x-ids-of": (_value, holder) =>
    holder.in === "query" && isList(holder.schema) ? undefined : "belongs on a list in the query only",
  "x-ignored": (value) => (value === true || value === "inferred" ? undefined : "must be true or inferred, or absent"),
  // The bundler has made a list and a row of each marked list before this looks.
  "x-bare-row": (_value, { anyOf }) => (dicts(anyOf).some(isList) ? undefined : "belongs on a list only"),
  "x-list-only": (_value, holder) => (isList(holder) ? undefined : "belongs on a list only"),
};
