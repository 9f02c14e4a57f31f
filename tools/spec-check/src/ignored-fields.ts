import type { Oas3Preprocessor } from "@redocly/openapi-core";
import { entries } from "./source.ts";

/** What a mark means, in the words that readers of a bundle see. */
const WORDS: Readonly<Record<string, string>> = { true: "Has no effect.", inferred: "Has no effect (inferred)." };

/** Says in words which fields of a request a platform ignores. Their files have only the mark `x-ignored`. */
export const ignoredFields: Oas3Preprocessor = () => ({
  SchemaProperties(properties) {
    for (const [, field] of entries(properties)) {
      const words = WORDS[String(field["x-ignored"])];
      const said = typeof field.description === "string" ? field.description.trim() : "";
      if (words !== undefined && !said.endsWith(words)) field.description = `${said} ${words}`.trim();
    }
  },
});
