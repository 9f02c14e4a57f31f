/** The parts of the bundle that are compared. */
export interface Spec {
  readonly paths: Readonly<Record<string, Readonly<Record<string, SpecOperation>>>>;
}

export interface SpecOperation {
  readonly operationId?: string;
  readonly parameters?: readonly object[];
  readonly requestBody?: object;
  readonly responses?: Readonly<Record<string, object>>;
  readonly "x-required-permissions"?: { readonly mode: string; readonly permissions: readonly string[] };
}

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}

/** Follows references of the bundle. */
export function resolve(spec: unknown, node: unknown): Record<string, unknown> {
  let current = node as Record<string, unknown>;
  while (typeof current.$ref === "string") {
    const steps = current.$ref.slice(2).split("/");
    current = steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], spec) as typeof current;
  }
  return current;
}

/** A schema with what its parts declare, and without null. */
export function flat(spec: unknown, node: Schema): Schema {
  const schema = resolve(spec, node) as Schema;
  const either = (schema.oneOf ?? schema.anyOf)?.map((one) => flat(spec, one)).filter(({ type }) => type !== "null");
  const parts = [...(schema.allOf ?? []).map((one) => flat(spec, one)), ...(either?.slice(0, 1) ?? [])];
  const all = [...parts, schema];
  return {
    ...Object.assign({}, ...all),
    properties: Object.assign({}, ...all.map(({ properties }) => properties)),
    required: all.flatMap(({ required = [] }) => required),
  };
}

/** The type of a flat schema in one word. */
export function kindOf({ type, properties = {} }: Schema): string {
  const [kind] = [type].flat().filter((one) => one !== "null");
  if (kind === "integer") return "number";
  return kind ?? (Object.keys(properties).length > 0 ? "object" : "any");
}
