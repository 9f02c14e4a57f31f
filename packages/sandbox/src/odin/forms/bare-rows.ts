import { createRequire } from "node:module";
import type { Wire } from "../common/subject.js";
import type { Form } from "./form.js";

/** The parts of a schema that this file reads. */
interface Schema {
  readonly $ref?: string;
  readonly "x-bare-row"?: true;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

interface Operation {
  readonly operationId?: string;
  readonly responses?: Readonly<Record<string, { readonly content?: Readonly<Record<string, { schema: Schema }>> }>>;
}

interface Spec {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const spec = (): Spec => createRequire(import.meta.url)("@rollcall/specs/odin.json") as Spec;

/** Makes a bare object of each list of one row, where the spec allows that or does not describe the value. */
export const bareRows: Form = (reply, operationId) => {
  const schemas = answerOf(operationId);
  return reply.status === 200 && schemas ? { ...reply, body: bare(reply.body, schemas) } : reply;
};

const answers = new Map<string, readonly Schema[] | undefined>();

/** The schemas of the answer of an operation that succeeds. Undefined if no source shows it. */
function answerOf(operationId: string): readonly Schema[] | undefined {
  if (!answers.has(operationId)) {
    const all = Object.values(spec().paths).flatMap((path) => Object.values(path));
    const content = all.find((one) => one.operationId === operationId)?.responses?.["200"]?.content;
    answers.set(operationId, content && Object.values(content).flatMap(({ schema }) => within(schema)));
  }
  return answers.get(operationId);
}

const isObject = (value: unknown): value is Wire =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** @param schemas those that the value may have. Empty if the spec does not describe it */
function bare(value: unknown, schemas: readonly Schema[]): unknown {
  if (Array.isArray(value)) {
    const below = schemas.flatMap(({ items }) => within(items));
    const rows = value.map((row) => bare(row, below));
    const mayBeBare = schemas.length === 0 || schemas.some((schema) => schema["x-bare-row"]);
    return mayBeBare && rows.length === 1 && isObject(rows[0]) ? rows[0] : rows;
  }
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, bare(inner, fieldOf(schemas, key))]);
  return Object.fromEntries(entries);
}

const fieldOf = (schemas: readonly Schema[], key: string): Schema[] =>
  schemas.flatMap(({ properties, additionalProperties: more }) =>
    within(properties?.[key] ?? (typeof more === "object" ? more : undefined)),
  );

const known = new WeakMap<Schema, readonly Schema[]>();

/** A schema, and the schemas that it consists of. */
function within(raw: Schema | undefined): readonly Schema[] {
  if (raw === undefined) return [];
  const found = known.get(raw) ?? madeOf(raw);
  known.set(raw, found);
  return found;
}

function madeOf({ $ref, ...schema }: Schema): Schema[] {
  if ($ref !== undefined) return [...within(spec().components.schemas[$ref.split("/").at(-1) ?? ""])];
  const parts = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  return [schema, ...parts.flatMap(within)];
}
