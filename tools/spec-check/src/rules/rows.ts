import { fieldsOf, responseSchemas, schemasIn } from "../schemas.ts";
import { type Dict, dicts, follow, operationRule, type RuleContext, report, type SourceLocation } from "../source.ts";

/**
 * Every list of objects in an answer says whether one row may come as a bare object. The tables of BroadWorks lose the list around
 * one row. A union of a list and its row says so, and `x-bare-row` becomes such a union.
 */
export const rowLists = operationRule((operation, ctx) => {
  const bare = new Set<unknown>();
  const methods = dicts(operation["x-narrow"]).map(
    ({ schema }, index) => [schema, ctx.location.child(["x-narrow", index, "schema"])] as const,
  );
  const all = [...responseSchemas(ctx, operation, ctx.location), ...methods];
  for (const { schema, location } of schemasIn(ctx, all, new Set())) {
    for (const list of besideTheirRow(ctx, schema, location)) bare.add(list);
    if (schema.type !== "array" || bare.has(schema) || schema["x-list-only"] !== undefined) continue;
    if (!isObject(ctx, schema.items, location.child("items"))) continue;
    const remedy = "add `x-bare-row: true`, or `x-list-only` with the reason why one row stays in its list.";
    report(ctx, location.child("type").key(), "One row of this list may come as a bare object.", remedy);
  }
});

/** The lists in a union that is also a row of them. */
function besideTheirRow(ctx: RuleContext, { anyOf, oneOf }: Dict, location: SourceLocation): Dict[] {
  const members = [...dicts(anyOf), ...dicts(oneOf)];
  const nodeOf = (raw: unknown) => follow(ctx, raw, location)?.node;
  const rows = members.map(nodeOf);
  return members.filter(({ type, items }) => type === "array" && rows.includes(nodeOf(items)));
}

function isObject(ctx: RuleContext, raw: unknown, location: SourceLocation): boolean {
  return follow(ctx, raw, location)?.node.type === "object" || fieldsOf(ctx, raw, location).length > 0;
}
