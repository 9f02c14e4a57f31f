import { type Document, resolve, type Schema } from "@rollcall/codegen/document";

/** A schema with what its parts declare, and without null. */
export function flat(spec: Document, node: Schema): Schema {
  const schema = resolve<Schema>(spec, node);
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
