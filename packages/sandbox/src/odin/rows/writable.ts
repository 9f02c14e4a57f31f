import { createRequire } from "node:module";
import type { Wire } from "../common/subject.js";

interface Field {
  readonly "x-ignored"?: true | "inferred";
  readonly format?: string;
}

interface Spec {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, { readonly properties?: Readonly<Record<string, Field>> }>>;
  };
}

interface Operation {
  readonly operationId?: string;
  readonly requestBody?: { readonly content: { readonly "application/json": { readonly schema: { $ref?: string } } } };
}

const fields = new Map<string, ReadonlySet<string>>();

function fieldsOf(operationId: string): ReadonlySet<string> {
  const { paths, components } = createRequire(import.meta.url)("@rollcall/specs/odin.json") as Spec;
  const operation = Object.values(paths)
    .flatMap((path) => Object.values(path))
    .find((one) => one.operationId === operationId);
  const name = operation?.requestBody?.content["application/json"].schema.$ref?.split("/").at(-1) ?? "";
  const properties = Object.entries(components.schemas[name]?.properties ?? {});
  return new Set(
    properties.flatMap(([key, { "x-ignored": isIgnored, format }]) =>
      isIgnored || format === "password" ? [] : [key],
    ),
  );
}

/**
 * The fields of a change that a later read shows. The body also takes what a read gave, secrets, and what the spec does not know.
 * Nothing of these is stored, so a misspelt field changes nothing.
 */
export function effective(operationId: string, body: Wire): Wire {
  const known = fields.get(operationId) ?? fieldsOf(operationId);
  fields.set(operationId, known);
  return Object.fromEntries(Object.entries(body).filter(([key]) => known.has(key)));
}
