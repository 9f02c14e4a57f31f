import { apis, type Document, operationsOf, parametersOf, titles } from "@rollcall/codegen";
import type { Bundles } from "../spec/bundle.ts";

/** The report of the specs: their files, and every operation with its parameters. `pnpm spec:diff` shows their changes. */
export function specsReport(bundles: Bundles, exports: readonly string[]): string {
  const parts = [
    "# The specs",
    "Written by `pnpm api:update`. Do not edit.",
    exports.map((subpath) => `- \`@rollcall/specs${subpath.slice(1)}\``).join("\n"),
    ...apis.map((api) => `## ${titles[api]}\n\n\`\`\`text\n${operations(bundles[api]).join("\n")}\n\`\`\``),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** A question mark marks optional parameters. A body comes last. */
function operations(document: Document): string[] {
  const lines = [...operationsOf(document)].map((entry) => {
    const [path, method, operation] = entry;
    const names = parametersOf(document, entry).map(({ name, required }) => `${name}${required === true ? "" : "?"}`);
    if (operation.requestBody !== undefined) names.push("body");
    const narrow = operation["x-narrow"]?.map(({ operationId }) => operationId) ?? [];
    const name = narrow.length > 0 ? narrow.join(", ") : (operation.operationId ?? "");
    const mark = operation.deprecated === true ? " deprecated" : "";
    return `${name}: ${method.toUpperCase()} ${path} (${names.join(", ")})${mark}`;
  });
  return lines.sort();
}
