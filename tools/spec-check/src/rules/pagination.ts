import type { Oas3Rule } from "@redocly/openapi-core";
import { fieldsOf, requestSchemas } from "../schemas.ts";
import {
  type Dict,
  nameOf,
  operationsOf,
  parametersOf,
  type RuleContext,
  report,
  type SourceLocation,
} from "../source.ts";

/** Names under which a caller says how many rows a page holds. */
const SIZE = /^(page_?size|per_?page|limit|max_?(results|items|count)|count)$/i;

/**
 * An operation that accepts a page size says how it pages. Without that, `items` of the clients would read one page and call
 * it the whole listing.
 */
export const pagination: Oas3Rule = () => ({
  PathItem(item, ctx) {
    const shared = sizeParameter(item, ctx.location, ctx);
    for (const [operation, location] of operationsOf(item, ctx.location)) {
      if (operation["x-pagination"] !== undefined || operation["x-unpaged"] !== undefined) continue;
      const size = sizeParameter(operation, location, ctx) ?? shared ?? sizeInBody(operation, location, ctx);
      if (size === undefined) continue;
      const wrong = `${nameOf(operation)} accepts a page size (${size}) and does not say how it pages.`;
      const remedy = "add x-pagination, or x-unpaged with the reason why nobody can page it.";
      report(ctx, location.child("operationId"), wrong, remedy);
    }
  },
});

function sizeParameter(holder: unknown, location: SourceLocation, ctx: RuleContext): string | undefined {
  const names = parametersOf(ctx, holder, location).map(([{ name }]) => String(name));
  return names.find((name) => SIZE.test(name));
}

/** In the body itself, or in an object of it such as `paging`. */
function sizeInBody(operation: Dict, location: SourceLocation, ctx: RuleContext): string | undefined {
  const top = [...requestSchemas(ctx, operation, location)].flatMap(([raw, at]) => fieldsOf(ctx, raw, at));
  const below = top.flatMap(([name, field, at]) =>
    fieldsOf(ctx, field, at).map(([inner]): [string, string] => [inner, `${name}.${inner}`]),
  );
  const all = [...top.map(([name]): [string, string] => [name, name]), ...below];
  return all.find(([name]) => SIZE.test(name))?.[1];
}
