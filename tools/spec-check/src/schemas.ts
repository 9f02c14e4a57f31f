import { type Dict, dicts, entries, follow, isDict, type Place, type RuleContext } from "./source.ts";

/** A schema as met on the way through a spec. */
export interface MetSchema {
  readonly schema: Dict;
  readonly place: Place;
  /** It is the whole of a file, or an entry of `components.schemas`: something else can refer to it by a name. */
  readonly named: boolean;
  /** It is one part of an `allOf`. */
  readonly part: boolean;
}

/**
 * Calls `visit` for a schema and for every schema in it, references followed; each one once for one `seen`.
 *
 * @param raw the schema, or a reference to it
 * @param place where `raw` stands
 */
export function eachSchema(
  ctx: RuleContext,
  raw: unknown,
  place: Place,
  seen: Set<unknown>,
  visit: (met: MetSchema) => void,
  part = false,
): void {
  const found = follow(ctx, raw, place);
  if (!found || seen.has(found.node)) return;
  const { node: schema, place: at } = found;
  seen.add(schema);
  const named = at.pointer === "#/" || at.pointer === "#" || /^#\/components\/schemas\/[^/]+$/.test(at.pointer);
  visit({ schema, place: at, named, part });
  for (const [key, below] of parts(schema)) eachSchema(ctx, below, at.child(key), seen, visit, key[0] === "allOf");
}

/** The schemas directly below one, each with the way to it. */
function parts(schema: Dict): [way: (string | number)[], below: unknown][] {
  const lists = ["allOf", "anyOf", "oneOf"].flatMap((key) =>
    dicts(schema[key]).map((below, index): [(string | number)[], unknown] => [[key, index], below]),
  );
  const maps = ["properties", "patternProperties"].flatMap((key) =>
    entries(schema[key]).map(([name, below]): [(string | number)[], unknown] => [[key, name], below]),
  );
  const single = ["items", "additionalProperties", "not", "contains", "propertyNames"]
    .filter((key) => isDict(schema[key]))
    .map((key): [(string | number)[], unknown] => [[key], schema[key]]);
  return [...lists, ...maps, ...single];
}

/** The schemas of everything that an operation can answer: bodies of all statuses, and their headers. */
export function* responseSchemas(ctx: RuleContext, operation: Dict, place: Place): Generator<[unknown, Place]> {
  for (const [status, raw] of entries(operation.responses)) {
    const response = follow(ctx, raw, place.child(["responses", status]));
    if (!response) continue;
    yield* contentSchemas(response.node, response.place);
    for (const [name, rawHeader] of entries(response.node.headers)) {
      const header = follow(ctx, rawHeader, response.place.child(["headers", name]));
      if (header) yield [header.node.schema, header.place.child("schema")];
    }
  }
}

/** The names of the fields at the top of an operation's successful answers. */
export function answerFields(ctx: RuleContext, operation: Dict, place: Place): Set<string> {
  const successes = entries(operation.responses).filter(([status]) => status.startsWith("2"));
  const answers = responseSchemas(ctx, { ...operation, responses: Object.fromEntries(successes) }, place);
  return new Set([...answers].flatMap(([raw, at]) => fieldsOf(ctx, raw, at).map(([name]) => name)));
}

/** The fields at the top of a schema, those of the parts of an `allOf`, `anyOf` or `oneOf` included. */
export function fieldsOf(ctx: RuleContext, raw: unknown, place: Place): [name: string, field: Dict, place: Place][] {
  const found = follow(ctx, raw, place);
  if (!found) return [];
  const { node, place: at } = found;
  const own = entries(node.properties).map(([name, field]): [string, Dict, Place] => [
    name,
    field,
    at.child(["properties", name]),
  ]);
  const parts = ["allOf", "anyOf", "oneOf"].flatMap((key) =>
    dicts(node[key]).flatMap((part, index) => fieldsOf(ctx, part, at.child([key, index]))),
  );
  return [...own, ...parts];
}

/** The schemas of an operation's request body. */
export function* requestSchemas(ctx: RuleContext, operation: Dict, place: Place): Generator<[unknown, Place]> {
  const body = follow(ctx, operation.requestBody, place.child("requestBody"));
  if (body) yield* contentSchemas(body.node, body.place);
}

function* contentSchemas(holder: Dict, place: Place): Generator<[unknown, Place]> {
  for (const [type, media] of entries(holder.content)) {
    yield [media.schema, place.child(["content", type, "schema"])];
  }
}
