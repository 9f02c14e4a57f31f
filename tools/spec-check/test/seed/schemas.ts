import { type Dict, dicts, isDict } from "../../src/source.ts";

/** A schema with the names of the components that led to it. `Contact` is last for `[Contact]` of a `$ref` to an array. */
export interface Reached {
  schema: Dict;
  names: readonly string[];
}

/** Walks the schemas of a bundled document. All its references point into `components/schemas`. */
export class Schemas {
  readonly #components: Dict;

  constructor(document: Dict) {
    const components = isDict(document.components) ? document.components : {};
    this.#components = isDict(components.schemas) ? components.schemas : {};
  }

  /** Follows references, and goes into the branches of `anyOf`, `oneOf` and `allOf`. */
  reach(schema: unknown, names: readonly string[] = []): Reached[] {
    if (!isDict(schema)) return [];
    const reference = schema.$ref;
    if (typeof reference === "string") {
      const name = reference.slice(reference.lastIndexOf("/") + 1);
      return this.reach(this.#components[name], [...names, name]);
    }
    const branches = [...dicts(schema.anyOf), ...dicts(schema.oneOf), ...dicts(schema.allOf)];
    return [{ schema, names }, ...branches.flatMap((branch) => this.reach(branch, names))];
  }

  /** Like `reach`, and then through arrays and maps to their objects and scalars. */
  reachDeep(schema: unknown, names: readonly string[] = []): Reached[] {
    return this.reach(schema, names).flatMap((reached) => {
      const inner = reached.schema.items ?? reached.schema.additionalProperties;
      const outer = isDict(reached.schema.properties) || !isDict(inner) ? [reached] : [];
      return [...outer, ...(isDict(inner) ? this.reachDeep(inner, reached.names) : [])];
    });
  }
}

/** Whether a schema allows this type, alone or with others (`type: [string, "null"]`). */
export function isOfType(schema: Dict, type: string): boolean {
  const declared = schema.type;
  return declared === type || (Array.isArray(declared) && declared.includes(type));
}
