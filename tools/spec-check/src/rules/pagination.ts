import type { Oas3Rule } from "@redocly/openapi-core";
import { fieldsOf, requestSchemas } from "../schemas.ts";
import { type Dict, isDict, nameOf, parametersOf, type RuleContext, report } from "../source.ts";

/** Names under which a caller says how many rows a page holds. */
const SIZE = /^(page_?size|per_?page|limit|max_?(results|items|count)|count)$/i;

/**
 * An operation that accepts a page size says how it pages. Without that, `items` of the clients would read one page and call
 * it the whole listing.
 */
export const pagination: Oas3Rule = () => ({
  Operation(operation, ctx) {
    if (!isDict(operation)) return;
    if (operation["x-pagination"] !== undefined || operation["x-unpaged"] !== undefined) return;
    const names = parametersOf(ctx, operation, ctx.location).map(([{ name }]) => String(name));
    const size = names.find((name) => SIZE.test(name)) ?? sizeInBody(operation, ctx);
    if (size === undefined) return;
    const wrong = `${nameOf(operation)} accepts a page size (${size}) and does not say how it pages.`;
    const remedy = "add x-pagination, or x-unpaged with the reason why nobody can page it.";
    report(ctx, ctx.location.child("operationId"), wrong, remedy);
  },
});

/** In the body itself, or in an object of it such as `paging`. */
function sizeInBody(operation: Dict, ctx: RuleContext): string | undefined {
  const top = [...requestSchemas(ctx, operation, ctx.location)].flatMap(([raw, at]) => fieldsOf(ctx, raw, at));
  const below = top.flatMap(([name, field, at]) =>
    fieldsOf(ctx, field, at).map(([inner]): [string, string] => [inner, `${name}.${inner}`]),
  );
  const all = [...top.map(([name]): [string, string] => [name, name]), ...below];
  return all.find(([name]) => SIZE.test(name))?.[1];
}
