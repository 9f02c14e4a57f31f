/**
 * Whether the generated type of one schema can stand where that of another is asked for, as TypeScript sees it. Wanted where
 * something refers to another type than before: redocly compares the two field by field, and tells it as changes of both types.
 */
import { type Document, reachOf, type Schema } from "@rollcall/codegen";

/** A schema and where its references lead. */
export interface Place {
  readonly schema: Schema;
  readonly document: Document;
  /** Seen in an answer, where named enums are open. */
  readonly answered: boolean;
}

/**
 * Whether code that was written for `before` goes on with `now`. All fields of before must be there: callers name them.
 *
 * @param sent callers make such values, and do not read them
 */
export function goesOn(before: Place, now: Place, sent: boolean): boolean {
  return sent ? fits(before, now, true, new Map()) : fits(now, before, false, new Map());
}

/** What has been found out of two schemas. What holds itself fits, as far as the rest does. */
type Seen = Map<string, boolean>;

function fits(from: Place, to: Place, sent: boolean, seen: Seen): boolean {
  const pair = `${JSON.stringify(from.schema)} ${JSON.stringify(to.schema)}`;
  const found = seen.get(pair);
  if (found !== undefined) return found;
  seen.set(pair, true);
  const wanted = branches(to);
  const fitting = branches(from).every((one) => wanted.some((other) => branchFits(one, other, sent, seen)));
  seen.set(pair, fitting);
  return fitting;
}

interface Branch extends Place {
  readonly type: string | undefined;
}

/** The single types that a schema allows: `string | null` are two. */
function branches(place: Place): Branch[] {
  const own = flat(place);
  const either = own.schema.oneOf ?? own.schema.anyOf;
  if (either) return either.flatMap((schema) => branches({ ...own, schema }));
  const { type } = own.schema;
  const types = type === undefined ? [own.schema.properties && "object"] : [type].flat();
  return types.map((one) => ({ ...own, type: one }));
}

/** Without a reference at its head, and with its `allOf` put together. An open enum is any string. */
function flat(place: Place): Place {
  const { schema, document } = place;
  if (schema.$ref !== undefined) {
    const name = schema.$ref.slice("#/components/schemas/".length);
    const target = document.components?.schemas?.[name] ?? {};
    if (place.answered && openEnumsOf(document).has(name)) return { ...place, schema: { type: "string" } };
    return flat({ ...place, schema: target });
  }
  if (schema.allOf === undefined) return place;
  const { allOf, ...rest } = schema;
  const parts = [...allOf.map((one) => flat({ ...place, schema: one }).schema), rest];
  const properties = Object.assign({}, ...parts.map((part) => part.properties));
  const merged: Schema & { readonly required: readonly string[] } = {
    ...Object.assign({}, ...parts),
    ...(Object.keys(properties).length > 0 ? { properties } : {}),
    required: parts.flatMap(requiredOf),
  };
  return { ...place, schema: merged };
}

const known = new WeakMap<Document, ReadonlySet<string>>();

function openEnumsOf(document: Document): ReadonlySet<string> {
  const found = known.get(document) ?? reachOf(document).openEnums;
  known.set(document, found);
  return found;
}

function branchFits(from: Branch, to: Branch, sent: boolean, seen: Seen): boolean {
  const [given, asked] = [from.schema, to.schema];
  const asks = valuesOf(asked);
  if (asks !== undefined && valuesOf(given)?.every((value) => asks.includes(value)) !== true) return false;
  if (to.type === undefined) return true;
  if (from.type !== to.type && !(from.type === "integer" && to.type === "number")) return false;
  const below = (one: Schema | undefined, other: Schema | undefined) =>
    fits({ ...from, schema: one ?? {} }, { ...to, schema: other ?? {} }, sent, seen);
  if (to.type === "array") return below(given.items, asked.items);
  if (to.type !== "object") return true;
  const [has, wants] = [given.properties ?? {}, asked.properties ?? {}];
  const named = Object.keys(sent ? has : wants);
  const always = requiredOf(given);
  return (
    named.every((name) => name in has && name in wants) &&
    requiredOf(asked).every((name) => always.includes(name)) &&
    Object.entries(wants).every(([name, schema]) => !(name in has) || below(has[name], schema)) &&
    mapFits(given, asked, sent, below)
  );
}

/** What other fields than the named ones there may be. */
function mapFits(given: Schema, asked: Schema, sent: boolean, below: (one: Schema, other: Schema) => boolean): boolean {
  const [one, other] = [given, asked].map(({ additionalProperties: more }) => (more === true ? {} : more || undefined));
  if (sent && asked.additionalProperties === false && given.additionalProperties !== false) return false;
  if (one === undefined || other === undefined) return (sent ? one : other) === undefined;
  return below(one, other);
}

function valuesOf(schema: Schema & { readonly const?: unknown }): readonly unknown[] | undefined {
  return schema.const === undefined ? schema.enum : [schema.const];
}

function requiredOf(schema: Schema & { readonly required?: unknown }): readonly string[] {
  return Array.isArray(schema.required) ? (schema.required as string[]) : [];
}
