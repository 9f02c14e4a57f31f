import { type NodeType, Oas3_1Types } from "@redocly/openapi-core";

const text = { type: "string" };
const texts = { type: "array", items: text };
const evidence = {
  "x-evidence": { enum: ["found", "name-only", "inferred"] },
  "x-evidence-answer": { enum: ["found", "schema", "inferred", "none"] },
};

/** The extensions that may be in each node, by redocly's name of the node. Null stands for a form that only our rule knows. */
export const extensionTypes: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  Operation: {
    "x-required-permissions": "Permissions",
    "x-seed-permissions": "Permissions",
    ...evidence,
    "x-since": null,
    "x-safe": { enum: [true] },
    "x-seed": { enum: [false] },
    "x-pagination": "Pagination",
    "x-unpaged": text,
    "x-narrow": "NarrowList",
  },
  Narrow: evidence,
  Example: { "x-source": text },
  Parameter: { "x-since": null, "x-ids-of": text },
  Schema: {
    "x-since": null,
    "x-ignored": null,
    "x-bare-row": { enum: [true] },
    "x-list-only": text,
  },
};

/** What each style must name. A search has its pages in the body, or in the cursor that the caller sends. */
const STYLES: Readonly<Record<string, readonly string[]>> = {
  page: ["size", "page"],
  cursor: ["cursor"],
  after: ["after", "next"],
  search: [],
};

const ownTypes = {
  Permissions: {
    properties: { mode: { enum: ["none", "any", "all"] }, permissions: texts },
    required: ["mode", "permissions"],
  },
  Pagination: {
    properties: {
      ...{ style: { enum: Object.keys(STYLES) }, items: text, size: text, page: text, cursor: text, after: text },
      ...{ next: text, within: text, maxSize: { type: "integer" }, untilEmpty: { enum: [true] } },
    },
    required: ({ style }: { readonly style: string }) => ["style", "items", ...(STYLES[style] ?? [])],
  },
  NarrowList: { properties: {}, items: "Narrow" },
  Narrow: {
    properties: { operationId: text, summary: text, description: text, require: texts, omit: texts, schema: "Schema" },
    required: ["operationId", "summary", "description", "schema"],
    extensionsPrefix: "x-",
  },
};

/**
 * Describes our extensions to redocly, whose rule `struct` then checks their form. Without the type of `x-narrow` it would not
 * bundle a `$ref` in there. The published bundle would then point to files that it does not contain.
 */
export function withExtensions(types: Record<string, NodeType>): Record<string, NodeType> {
  const all = { ...Oas3_1Types, ...types, ...ownTypes } as unknown as Record<string, NodeType>;
  const extended = Object.entries(extensionTypes).map(([name, added]) => {
    return [name, { ...all[name], properties: { ...all[name]?.properties, ...added } }];
  });
  return { ...types, ...ownTypes, ...Object.fromEntries(extended) };
}
