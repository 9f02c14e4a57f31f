import { type Dict, dicts, entries, follow, isDict, type RuleContext, type SourceLocation } from "./source.ts";

export interface MetSchema {
  readonly schema: Dict;
  readonly location: SourceLocation;
  /** Whether others can refer to it by name. It is then a whole file, or an entry of `components.schemas`. */
  readonly named: boolean;
  readonly part: boolean;
}

/** Some schemas and every schema in them, behind references too. Each comes once for one `seen`. */
export function* schemasIn(
  ctx: RuleContext,
  some: Iterable<Located>,
  seen: Set<unknown>,
  part = false,
): Generator<MetSchema> {
  for (const [raw, location] of some) {
    const found = follow(ctx, raw, location);
    if (!found || seen.has(found.node)) continue;
    const { node: schema, location: at } = found;
    seen.add(schema);
    const named = at.pointer === "#/" || at.pointer === "#" || /^#\/components\/schemas\/[^/]+$/.test(at.pointer);
    yield { schema, location: at, named, part };
    for (const [key, below] of parts(schema))
      yield* schemasIn(ctx, [[below, at.child([...key])]], seen, key[0] === "allOf");
  }
}

type Way = readonly (string | number)[];

/** The schemas directly below one, each with the path to it. */
function parts(schema: Dict): (readonly [way: Way, below: unknown])[] {
  const maps = ["properties", "patternProperties"].flatMap((key) =>
    entries(schema[key]).map(([name, below]) => [[key, name], below] as const),
  );
  const single = ["items", "additionalProperties", "not", "contains", "propertyNames"].filter((key) =>
    isDict(schema[key]),
  );
  return [...composed(schema), ...maps, ...single.map((key) => [[key], schema[key]] as const)];
}

/** The parts of an `allOf`, `anyOf` or `oneOf`. */
const composed = (schema: Dict): (readonly [way: Way, below: Dict])[] =>
  ["allOf", "anyOf", "oneOf"].flatMap((key) => dicts(schema[key]).map((below, at) => [[key, at], below] as const));

type Located = readonly [raw: unknown, location: SourceLocation];

/** The schemas of all answers of an operation, bodies and headers. */
export function* responseSchemas(ctx: RuleContext, operation: Dict, location: SourceLocation): Generator<Located> {
  for (const [status, raw] of entries(operation.responses)) {
    const response = follow(ctx, raw, location.child(["responses", status]));
    if (!response) continue;
    yield* contentSchemas(response.node, response.location);
    for (const [name, rawHeader] of entries(response.node.headers)) {
      const header = follow(ctx, rawHeader, response.location.child(["headers", name]));
      if (header) yield [header.node.schema, header.location.child("schema")];
    }
  }
}

/** The names of the fields at the top of an operation's successful answers. */
export function answerFields(ctx: RuleContext, operation: Dict, location: SourceLocation): Set<string> {
  const successes = entries(operation.responses).filter(([status]) => status.startsWith("2"));
  const answers = responseSchemas(ctx, { ...operation, responses: Object.fromEntries(successes) }, location);
  return new Set([...answers].flatMap(([raw, at]) => fieldsOf(ctx, raw, at).map(([name]) => name)));
}

/** The fields at the top of a schema, those of the parts of an `allOf`, `anyOf` or `oneOf` included. */
export function fieldsOf(
  ctx: RuleContext,
  raw: unknown,
  location: SourceLocation,
): (readonly [name: string, field: Dict, location: SourceLocation])[] {
  const found = follow(ctx, raw, location);
  if (!found) return [];
  const { node, location: at } = found;
  const own = entries(node.properties).map(([name, field]) => [name, field, at.child(["properties", name])] as const);
  return [...own, ...composed(node).flatMap(([way, part]) => fieldsOf(ctx, part, at.child([...way])))];
}

export function* requestSchemas(ctx: RuleContext, operation: Dict, location: SourceLocation): Generator<Located> {
  const body = follow(ctx, operation.requestBody, location.child("requestBody"));
  if (body) yield* contentSchemas(body.node, body.location);
}

function* contentSchemas(holder: Dict, location: SourceLocation): Generator<Located> {
  for (const [type, media] of entries(holder.content)) {
    yield [media.schema, location.child(["content", type, "schema"])];
  }
}
