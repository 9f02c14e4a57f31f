import { dirname, relative } from "node:path";
import type { Oas3Rule } from "@redocly/openapi-core";
import { dicts, isDict, nameOf, parametersOf, type RuleContext, report, type SourceLocation } from "../source.ts";

/**
 * Every operationId becomes a method of the same name, and those of `x-narrow` do, too. So it is unique within its API and
 * starts with a small letter. Redocly's own rule does not know `x-narrow`, and does not report the first location.
 */
export const operationIds: Oas3Rule = () => {
  const seen = new Map<string, SourceLocation>();
  return {
    Operation(operation, ctx) {
      const { operationId } = operation;
      if (operationId !== undefined) check(operationId, ctx.location.child("operationId"), ctx);
      const narrow = dicts(isDict(operation) ? operation["x-narrow"] : []);
      for (const [index, { operationId: id }] of narrow.entries()) {
        // The list also has the broad method.
        if (typeof id !== "string" || id === operationId) continue;
        check(id, ctx.location.child(["x-narrow", index, "operationId"]), ctx);
      }
    },
  };

  function check(id: string, location: SourceLocation, ctx: Pick<RuleContext, "report">): void {
    const first = seen.get(id);
    seen.set(id, first ?? location);
    if (first) {
      const file = relative(dirname(location.source.absoluteRef), first.source.absoluteRef);
      const wrong = `operationId "${id}" is already that of another operation, in ${file}.`;
      report(ctx, location, wrong, "give one of the two another operationId.");
    }
    if (/^[a-z][A-Za-z0-9]*$/.test(id)) return;
    const wrong = `operationId "${id}" cannot be the name of a method.`;
    report(ctx, location, wrong, "use camelCase: letters and digits only.");
  }
};

const REMEDY = "keep one of them in the spec. A caller who needs the other one uses client.request().";

/**
 * A generated method accepts one flat object of named parameters. So no two parameters of an operation may have the same
 * name, also if they are in different parts of the request. None may be called `body` if there is a request body.
 * Names that differ only in case count as the same, because a reader confuses them. All parameters are in the operation
 * itself, because our tools look nowhere else.
 */
export const flatNames: Oas3Rule = () => ({
  PathItem({ parameters }, ctx) {
    if (parameters === undefined) return;
    const at = ctx.location.child("parameters").key();
    report(ctx, at, "A path has no parameters of its own here.", "write them in each operation of the path.");
  },
  Operation(operation, ctx) {
    if (!isDict(operation)) return;
    const seen = new Map<string, string>();
    if (isDict(operation.requestBody)) seen.set("body", '"body" (request body)');
    for (const [{ name, in: place }, location] of parametersOf(ctx, operation, ctx.location)) {
      const key = String(name).toLowerCase();
      const shown = `"${name}" (${place})`;
      const earlier = seen.get(key);
      seen.set(key, shown);
      if (earlier === undefined) continue;
      const both = `${earlier} and ${shown}`;
      const wrong = `${nameOf(operation)} has two parameters that would be one argument of its method: ${both}.`;
      report(ctx, location, wrong, REMEDY);
    }
  },
});
