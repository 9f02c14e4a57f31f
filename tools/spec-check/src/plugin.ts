import { type NodeType, Oas3_1Types, type Plugin } from "@redocly/openapi-core";
import { bareRows } from "./bare-rows.ts";
import { everyOperation } from "./every-operation.ts";
import { ignoredFields } from "./ignored-fields.ts";
import { exampleSources, namedExamples } from "./rules/examples.ts";
import { extensions, refSiblings } from "./rules/extensions.ts";
import { placeholders, unusedFiles } from "./rules/files.ts";
import { flatNames, operationIds } from "./rules/names.ts";
import { clientErrors, evidence, pagination, permissions } from "./rules/operations.ts";
import { rowLists } from "./rules/rows.ts";
import { closedBodies, namedEnums } from "./rules/schemas.ts";

/**
 * The rules that redocly cannot be configured for. `specs/redocly.yaml` loads this file and switches them on as
 * `rollcall/<name>`. Codegen runs two of them before it generates.
 */
export default function plugin(): Plugin {
  return {
    id: "rollcall",
    typeExtension: { oas3: withNarrow },
    preprocessors: {
      oas3: { "bare-rows": bareRows, "every-operation": everyOperation, "ignored-fields": ignoredFields },
    },
    rules: {
      oas3: {
        "client-errors": clientErrors,
        "closed-bodies": closedBodies,
        evidence,
        "example-sources": exampleSources,
        extensions,
        "flat-names": flatNames,
        "named-enums": namedEnums,
        "named-examples": namedExamples,
        "operation-ids": operationIds,
        pagination,
        permissions,
        placeholders,
        "ref-siblings": refSiblings,
        "row-lists": rowLists,
        "unused-files": unusedFiles,
      },
    },
  };
}

/**
 * Describes `x-narrow` to redocly. Without it redocly neither checks nor bundles a `$ref` in there. The published bundle would
 * then point to files that it does not contain.
 */
function withNarrow(types: Record<string, NodeType>): Record<string, NodeType> {
  const operation = types.Operation ?? Oas3_1Types.Operation;
  return {
    ...types,
    Operation: { ...operation, properties: { ...operation.properties, "x-narrow": "NarrowList" } },
    NarrowList: { properties: {}, items: "Narrow" },
    Narrow: {
      properties: {
        operationId: { type: "string" },
        summary: { type: "string" },
        description: { type: "string" },
        require: { type: "array", items: { type: "string" } },
        omit: { type: "array", items: { type: "string" } },
        schema: "Schema",
      },
      required: ["operationId", "summary", "description", "schema"],
      extensionsPrefix: "x-",
    },
  } as Record<string, NodeType>;
}

/** What a configuration of redocly needs to read our specs. */
export const specConfig = () => ({
  plugins: [plugin()],
  preprocessors: {
    "rollcall/bare-rows": "error" as const,
    "rollcall/every-operation": "error" as const,
    "rollcall/ignored-fields": "error" as const,
  },
});
