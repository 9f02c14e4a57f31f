import type { Dice } from "../../src/estate/dice.js";

/** The part of a JSON Schema that requests of the specs use. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly not?: Schema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** The source of the values of one body. */
export interface Drawing {
  readonly dice: Dice;
  /** Follows a reference of the document. */
  readonly resolve: (schema: Schema) => Schema;
  /** A value for a property that names something of the organisation. Undefined if the name says nothing. */
  readonly known: (name: string) => unknown;
}

/** How often a property that may be left out is left out. */
const LEFT_OUT = 0.4;

/**
 * Changes an example of a request within its schema. It leaves out what may be left out, and draws new enums, numbers,
 * booleans and ids. Text is that of the example, because the specs bound few texts.
 */
export function variantOf(example: unknown, given: Schema, drawing: Drawing, name = ""): unknown {
  const { dice, resolve, known } = drawing;
  const schema = chosen(resolve(given), example, drawing);
  const named = known(name);
  if (named !== undefined && typeof example !== "object") return named;
  if (schema.enum) return dice.pick(schema.enum);
  if (typeof example === "boolean") return dice.chance(0.5);
  if (typeof example === "number") return numberOf(example, schema, dice);
  if (Array.isArray(example)) {
    const { items = {}, minItems = 0 } = schema;
    const kept = example.filter((_, at) => at < minItems || dice.chance(1 - LEFT_OUT / 2));
    return kept.map((one) => variantOf(one, items, drawing, name));
  }
  if (typeof example !== "object" || example === null) return example;
  const { properties = {}, required = [], additionalProperties } = schema;
  const rest = typeof additionalProperties === "object" ? additionalProperties : {};
  return Object.fromEntries(
    Object.entries(example)
      .filter(([key]) => required.includes(key) || dice.chance(1 - LEFT_OUT))
      .map(([key, value]) => [key, variantOf(value, properties[key] ?? rest, drawing, key)]),
  );
}

/** Joins all parts of a schema. It draws one of the alternatives that the example fits. */
function chosen(schema: Schema, example: unknown, drawing: Drawing): Schema {
  const alternatives = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].map(drawing.resolve);
  const fitting = alternatives.filter((one) => fits(one, example));
  const parts = [
    ...(schema.allOf ?? []).map(drawing.resolve),
    ...(fitting.length > 0 ? [drawing.dice.pick(fitting)] : []),
  ];
  const whole = [schema, ...parts.map((part) => chosen(part, example, drawing))];
  return {
    ...Object.assign({}, ...whole),
    properties: Object.assign({}, ...whole.map(({ properties }) => properties)),
    required: whole.flatMap(({ required = [] }) => required),
  };
}

const typeOf = (value: unknown) => (Array.isArray(value) ? "array" : value === null ? "null" : typeof value);

function fits({ type = [], enum: values, required = [] }: Schema, example: unknown): boolean {
  if (values) return values.includes(example);
  if (!required.every((key) => key in Object(example))) return false;
  const types = [type].flat().map((one) => (one === "integer" ? "number" : one));
  return types.length === 0 || types.includes(typeOf(example));
}

/** Most numbers are whole. A bound that is missing is that of the example. */
function numberOf(example: number, { minimum, maximum, not }: Schema, dice: Dice): number {
  if (!Number.isInteger(example)) return example;
  const low = Math.ceil(minimum ?? Math.min(example, 1));
  const drawn = dice.int(low, Math.max(low, Math.floor(maximum ?? example)));
  return drawn === not?.const || not?.enum?.includes(drawn) ? example : drawn;
}
