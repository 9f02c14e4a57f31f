import { type Dict, isDict } from "../../src/source.ts";
import type { SeedShape } from "./inventory.ts";
import { isOfType, type Reached, type Schemas } from "./schemas.ts";

/** The result of comparing a type of the seed with one of our schemas. */
export interface Conformance {
  /** Number of compared fields of the seed. */
  fields: number;
  /** A sentence for each field that is missing or of another type. It begins with the field's path. */
  problems: string[];
}

const scalars: Record<string, (schema: Dict) => boolean> = {
  String: (schema) => isOfType(schema, "string"),
  Number: (schema) => isOfType(schema, "number") || isOfType(schema, "integer"),
  Boolean: (schema) => isOfType(schema, "boolean"),
  Date: (schema) => isOfType(schema, "string") && schema.format === "date-time",
  Object: () => true,
};

/** A map of the seed that is an object with fixed names today, and the name whose value stands for all. */
const fixedNames: Readonly<Record<string, string>> = { mediaSettings: "call" };

/** Fields for which the seed prints a whole user. The platform sends a link to the user. */
const links: ReadonlySet<string> = new Set(["owners", "user"]);

/**
 * Compares a printed type of the seed (see `SeedShape`) with a schema, field by field at every depth.
 *
 * The seed prints an array of objects as one object, and a map as one of its values. So an object of the seed may be an array
 * or a map in our schema. The seed ends a recursion with a bare type name. That name must be a `$ref` to its schema.
 */
export class Conform {
  readonly #schemas: Schemas;
  readonly #shapes: Readonly<Record<string, SeedShape>>;

  constructor(schemas: Schemas, shapes: Readonly<Record<string, SeedShape>>) {
    this.#schemas = schemas;
    this.#shapes = shapes;
  }

  compare(type: string, schema: unknown, path: string): Conformance {
    if (schema === undefined) return found(0, `${path}: missing (the seed has ${this.#describe(type)})`);
    const shape = this.#shapes[type];
    if (shape) return this.#compareShape(shape, schema, path);
    const array = /^\[(?<inner>.+)\]$/.exec(type)?.groups?.inner;
    if (array) return this.#compareInner(array, schema, path, "array", "items");
    const map = /^\{String: (?<inner>.+)\}$/.exec(type)?.groups?.inner;
    if (map) return this.#compareInner(map, schema, path, "object", "additionalProperties");
    const matches = scalars[type];
    if (matches) return this.#verdict(this.#schemas.reach(schema), ({ schema }) => matches(schema), path, type);
    return this.#verdict(
      this.#schemas.reachDeep(schema),
      ({ names }) => names.includes(type),
      path,
      `a $ref to ${type}`,
    );
  }

  #compareShape(shape: SeedShape, schema: unknown, path: string): Conformance {
    const properties = this.#propertiesOf(schema);
    const total: Conformance = { fields: 0, problems: [] };
    for (const [name, type] of Object.entries(shape)) {
      const fixed = fixedNames[name];
      const own = fixed === undefined ? properties[name] : this.#propertiesOf(properties[name])[fixed];
      total.fields++;
      if (links.has(name) && this.#isLink(own)) continue;
      const { fields, problems } = this.compare(type, own, `${path}.${name}`);
      total.fields += fields;
      total.problems.push(...problems);
    }
    return total;
  }

  #isLink(schema: unknown): boolean {
    return this.#schemas.reachDeep(schema).some(({ names }) => names.includes("UriReference"));
  }

  #propertiesOf(schema: unknown): Dict {
    const reached = this.#schemas.reachDeep(schema).map(({ schema }) => schema.properties);
    return Object.assign({}, ...reached.filter(isDict));
  }

  #compareInner(inner: string, schema: unknown, path: string, outer: string, key: string): Conformance {
    const wrapper = this.#schemas.reach(schema).find(({ schema }) => isOfType(schema, outer) && isDict(schema[key]));
    return wrapper
      ? this.compare(inner, wrapper.schema[key], path)
      : found(0, `${path}: the seed has a list or map of ${inner}`);
  }

  #verdict(candidates: Reached[], test: (reached: Reached) => boolean, path: string, wanted: string): Conformance {
    return candidates.some(test) ? found(0) : found(0, `${path}: the seed has ${wanted}`);
  }

  #describe(type: string): string {
    return this.#shapes[type] ? `an object of ${Object.keys(this.#shapes[type]).join(", ")}` : type;
  }
}

function found(fields: number, ...problems: string[]): Conformance {
  return { fields, problems };
}
