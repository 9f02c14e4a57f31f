import type { Plugin } from "@redocly/openapi-core";
import { bareRows } from "./bare-rows.ts";
import { everyOperation } from "./every-operation.ts";
import { withExtensions } from "./extension-types.ts";
import { ignoredFields } from "./ignored-fields.ts";
import { exampleSources } from "./rules/examples.ts";
import { extensions, refSiblings } from "./rules/extensions.ts";
import { placeholders, unusedFiles } from "./rules/files.ts";
import { flatNames, operationIds } from "./rules/names.ts";
import { clientErrors, evidence, pagination } from "./rules/operations.ts";
import { rowLists } from "./rules/rows.ts";
import { closedBodies, namedEnums } from "./rules/schemas.ts";

/**
 * The rules that redocly cannot be configured for. `specs/redocly.yaml` loads this file and switches them on as
 * `rollcall/<name>`. Codegen runs two of them before it generates.
 */
export default function plugin(): Plugin {
  return {
    id: "rollcall",
    typeExtension: { oas3: withExtensions },
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
        "operation-ids": operationIds,
        pagination,
        placeholders,
        "ref-siblings": refSiblings,
        "row-lists": rowLists,
        "unused-files": unusedFiles,
      },
    },
  };
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
