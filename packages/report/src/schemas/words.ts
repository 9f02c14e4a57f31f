/** The words that the schemas are written in. */

/** A JSON Schema, or a part of one. */
export type Schema = Readonly<Record<string, unknown>>;

export const text: Schema = { type: "string" };
export const number: Schema = { type: "number" };
export const count: Schema = { type: "integer", minimum: 0 };
export const flag: Schema = { type: "boolean" };
export const anything: Schema = {};
/** ISO 8601, UTC. */
export const time: Schema = { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" };

export const texts: Schema = { type: "array", items: text };
export const listOf = (items: Schema): Schema => ({ type: "array", items });
export const oneOf = (...values: readonly (string | number | boolean)[]): Schema => ({ enum: values });
export const anyOf = (...schemas: readonly Schema[]): Schema => ({ anyOf: schemas });
export const orNull = (schema: Schema): Schema => anyOf(schema, { type: "null" });
export const mapOf = (values: Schema): Schema => ({ type: "object", additionalProperties: values });

/** An object with exactly these fields. @param optional fields that may be absent */
export const object = (
  fields: Readonly<Record<string, Schema>>,
  optional: Readonly<Record<string, Schema>> = {},
): Schema => ({
  type: "object",
  properties: { ...fields, ...optional },
  required: Object.keys(fields),
  additionalProperties: false,
});

/** A value that was read, which may be none, or the reason why it was not. */
export const fact = (value: Schema): Schema =>
  anyOf(object({ known: oneOf(true), value: orNull(value) }), object({ known: oneOf(false), because: text }));

export const platform = oneOf("odin", "purecloud");
