/**
 * Whether the generated type of one schema is assignable to that of another, in TypeScript's sense. If a reference
 * leads to another type than before, redocly reports every difference of the two types as a change of both.
 */
import { type Document, reachOf, type Schema } from "@rollcall/codegen";

export interface Typed {
  readonly schema: Schema;
  /** Where the references of the schema lead. */
  readonly document: Document;
  /** Seen in an answer, where named enums are open. */
  readonly answered: boolean;
}

/**
 * Whether code that was written for `before` still compiles with `now`. All fields of `before` must exist, because callers name them.
 *
 * @param sent callers create such values, and do not read them
 */
export function goesOn(before: Typed, now: Typed, sent: boolean): boolean {
  return sent ? fits(before, now, true, new Map()) : fits(now, before, false, new Map());
}

/** Results for pairs of schemas. A type that contains itself fits, as far as the rest does. */
type Seen = Map<string, boolean>;

function fits(from: Typed, to: Typed, sent: boolean, seen: Seen): boolean {
  const pair = `${JSON.stringify(from.schema)} ${JSON.stringify(to.schema)}`;
  const found = seen.get(pair);
  if (found !== undefined) return found;
  seen.set(pair, true);
  const allowed = branches(to);
  const fitting = branches(from).every((one) => allowed.some((other) => branchFits(one, other, sent, seen)));
  seen.set(pair, fitting);
  return fitting;
}

interface Branch extends Typed {
  readonly type: string | undefined;
}

/** The single types that a schema allows: `string | null` are two. */
function branches(typed: Typed): Branch[] {
  const own = flat(typed);
  const either = own.schema.oneOf ?? own.schema.anyOf;
  if (either) return either.flatMap((schema) => branches({ ...own, schema }));
  const { type = own.schema.properties && "object" } = own.schema;
  return [type].flat().map((one) => ({ ...own, type: one }));
}

/** The schema that a reference leads to, with its `allOf` merged. An open enum is any string. */
function flat(typed: Typed): Typed {
  const { schema, document } = typed;
  if (schema.$ref !== undefined) {
    const name = schema.$ref.slice("#/components/schemas/".length);
    if (typed.answered && openEnumsOf(document).has(name)) return { ...typed, schema: { type: "string" } };
    return flat({ ...typed, schema: document.components?.schemas?.[name] ?? {} });
  }
  if (schema.allOf === undefined) return typed;
  const { allOf, ...rest } = schema;
  const parts = [...allOf.map((one) => flat({ ...typed, schema: one }).schema), rest];
  const properties = Object.assign({}, ...parts.map((part) => part.properties));
  const merged = {
    ...Object.assign({}, ...parts),
    ...(Object.keys(properties).length > 0 ? { properties } : {}),
    required: parts.flatMap(({ required = [] }) => required),
  };
  return { ...typed, schema: merged };
}

const known = new WeakMap<Document, ReadonlySet<string>>();

function openEnumsOf(document: Document): ReadonlySet<string> {
  const found = known.get(document) ?? reachOf(document).openEnums;
  known.set(document, found);
  return found;
}

function branchFits(from: Branch, to: Branch, sent: boolean, seen: Seen): boolean {
  const [given, asked] = [from.schema, to.schema];
  const allowed = valuesOf(asked);
  if (allowed !== undefined && valuesOf(given)?.every((value) => allowed.includes(value)) !== true) return false;
  if (to.type === undefined) return true;
  if (from.type !== to.type && !(from.type === "integer" && to.type === "number")) return false;
  const below = (one: Schema = {}, other: Schema = {}) =>
    fits({ ...from, schema: one }, { ...to, schema: other }, sent, seen);
  if (to.type === "array") return below(given.items, asked.items);
  return to.type !== "object" || objectFits(given, asked, sent, below);
}

type Below = (one?: Schema, other?: Schema) => boolean;

function objectFits(given: Schema, asked: Schema, sent: boolean, below: Below): boolean {
  const [has, needs] = [given.properties ?? {}, asked.properties ?? {}];
  const { required: always = [] } = given;
  return (
    Object.keys(sent ? has : needs).every((name) => name in has && name in needs) &&
    (asked.required ?? []).every((name) => always.includes(name)) &&
    Object.entries(needs).every(([name, schema]) => !(name in has) || below(has[name], schema)) &&
    mapFits(given, asked, sent, below)
  );
}

/** Compares the fields that have no name in the schema. */
function mapFits(given: Schema, asked: Schema, sent: boolean, below: Below): boolean {
  const [one, other] = [given, asked].map(({ additionalProperties: more }) => (more === true ? {} : more || undefined));
  if (sent && asked.additionalProperties === false && given.additionalProperties !== false) return false;
  if (one === undefined || other === undefined) return (sent ? one : other) === undefined;
  return below(one, other);
}

function valuesOf(schema: Schema & { readonly const?: unknown }): readonly unknown[] | undefined {
  return schema.const === undefined ? schema.enum : [schema.const];
}
