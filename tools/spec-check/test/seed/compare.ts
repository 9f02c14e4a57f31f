import { type Dict, isDict } from "../../src/source.ts";
import { Conform } from "./conform.ts";
import type { SeedInventory, SeedOperation, SeedParameter } from "./inventory.ts";
import { isOfType, Schemas } from "./schemas.ts";
import { jsonSchemaOf, type SpecOperation } from "./spec-operations.ts";

/** Response models that the platform renamed in 57.0.0. The descriptions of their operations must have both names. */
const renamed: Readonly<Record<string, string>> = {
  PresenceQueryResponse: "UserAggregateQueryResponse",
  ObservationQueryResponse: "UserObservationQueryResponse",
};

/** Models of bodies that are stricter than the model of the answer, for which the seed has one name. */
const stricter: Readonly<Record<string, string>> = { RoutingStatus: "UpdateRoutingStatus" };

/** Compares the parts of an operation with the seed. Each method returns a sentence for each difference. */
export class Comparison {
  readonly #schemas: Schemas;
  readonly #conform: Conform;

  /** @param document the bundled spec */
  constructor(document: Dict, seed: Pick<SeedInventory, "shapes">) {
    this.#schemas = new Schemas(document);
    this.#conform = new Conform(this.#schemas, seed.shapes);
  }

  parameter(wanted: SeedParameter, ours: readonly Dict[]): string[] {
    const { name } = wanted;
    const parameter = ours.find((one) => one.name === name && one.in === wanted.place);
    if (!parameter) return [`${name}: no such ${wanted.place} parameter`];
    const { problems } = this.#conform.compare(wanted.type, parameter.schema, name);
    const explodes = parameter.style === "form" && parameter.explode === true;
    if (wanted.type.startsWith("[") && !explodes) problems.push(`${name}: an array that does not explode`);
    if ((parameter.required === true) !== wanted.required) problems.push(`${name}: required is not the seed's`);
    const schema = this.#schemas.reach(parameter.schema)[0]?.schema ?? {};
    const byDefault = "default" in schema ? String(schema.default) : undefined;
    if (byDefault !== wanted.default) {
      problems.push(`${name}: the default is ${byDefault}, in the seed ${wanted.default}`);
    }
    return [...problems, ...this.#enumeration(wanted, parameter.schema)];
  }

  /** Every value of the seed must be there. Any other value must have a version (`x-since`). */
  #enumeration(wanted: SeedParameter, schema: unknown): string[] {
    if (!wanted.values) return [];
    const named = this.#schemas.reachDeep(schema).find(({ schema: reached }) => Array.isArray(reached.enum));
    const values: unknown[] = Array.isArray(named?.schema.enum) ? named.schema.enum : [];
    const since = isDict(named?.schema["x-since"]) ? Object.keys(named.schema["x-since"]) : [];
    // A default that is not in the seed's own list (ASC of sortOrder) must be allowed, and its counterpart, too.
    const widened = wanted.default === "ASC" && !wanted.values.includes("ASC") ? ["ASC", "DESC"] : [];
    const required = [...wanted.values, ...widened];
    const known: unknown[] = [...required, ...since];
    return [
      ...required.filter((value) => !values.includes(value)).map((value) => `${wanted.name}: ${value} is missing`),
      ...values.filter((value) => !known.includes(value)).map((value) => `${wanted.name}: ${value} lacks x-since`),
    ];
  }

  /** @returns the differences, and the number of compared fields of the seed */
  body({ body }: SeedOperation, ours: SpecOperation["body"]): { fields: number; problems: string[] } {
    if (!body) return { fields: 0, problems: ours ? ["a body that the seed lacks"] : [] };
    if (!ours) return { fields: 0, problems: ["no body"] };
    const { fields, problems } = this.#conform.compare(body.shape ?? "[String]", ours.schema, body.schema ?? "body");
    const name = stricter[body.schema ?? ""] ?? body.schema;
    if (name) problems.push(...this.#conform.compare(name, ours.schema, "body").problems);
    if (this.#isArray(ours.schema) !== body.array) problems.push(`an array: ${!body.array}, in the seed ${body.array}`);
    if (ours.required !== body.required) problems.push(`required: ${ours.required}, in the seed ${body.required}`);
    return { fields, problems };
  }

  returns({ returns }: SeedOperation, { success, node }: SpecOperation): string[] {
    const [only, ...others] = success;
    // The platform may also answer without a body. The seed does not say so.
    if (!only || others.some((other) => jsonSchemaOf(other.node) !== undefined)) {
      return [`${success.length} success responses`];
    }
    const schema = jsonSchemaOf(only.node);
    if (returns === "void") return schema === undefined ? [] : ["an answer where the seed has none"];
    if (returns === "Empty") return isDict(schema) && isOfType(schema, "object") ? [] : ["not an object"];
    const today = renamed[returns] ?? returns;
    const { problems } = this.#conform.compare(today, schema, "response");
    const array = this.#isArray(schema);
    if (array !== returns.startsWith("[")) problems.push(`an array: ${array}, in the seed ${returns}`);
    const description = String(node.description);
    const told = today === returns || (description.includes(returns) && description.includes(today));
    return told ? problems : [...problems, `the description does not tell of both ${returns} and ${today}`];
  }

  #isArray(schema: unknown): boolean {
    return this.#schemas.reach(schema).some(({ schema: reached }) => isOfType(reached, "array"));
  }
}
