import type { Plugin } from "@redocly/openapi-core";
import { everyOperation } from "./every-operation.ts";
import { ignoredFields } from "./ignored-fields.ts";
import { withNarrow } from "./narrow-type.ts";
import { clientErrors } from "./rules/client-errors.ts";
import { closedBodies } from "./rules/closed-bodies.ts";
import { evidence } from "./rules/evidence.ts";
import { exampleSources } from "./rules/example-sources.ts";
import { extensions } from "./rules/extensions.ts";
import { flatNames } from "./rules/flat-names.ts";
import { namedEnums } from "./rules/named-enums.ts";
import { namedExamples } from "./rules/named-examples.ts";
import { operationIds } from "./rules/operation-ids.ts";
import { pagination } from "./rules/pagination.ts";
import { permissions } from "./rules/permissions.ts";
import { placeholders } from "./rules/placeholders.ts";
import { refSiblings } from "./rules/ref-siblings.ts";
import { unusedFiles } from "./rules/unused-files.ts";

/**
 * The rules that redocly cannot be configured for. `specs/redocly.yaml` loads this file and switches them on as
 * `rollcall/<name>`. Codegen runs two of them before it generates.
 */
export default function plugin(): Plugin {
  return {
    id: "rollcall",
    typeExtension: { oas3: withNarrow },
    preprocessors: { oas3: { "every-operation": everyOperation, "ignored-fields": ignoredFields } },
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
        "unused-files": unusedFiles,
      },
    },
  };
}
