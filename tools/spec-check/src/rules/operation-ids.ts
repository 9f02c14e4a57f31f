import { dirname, relative } from "node:path";
import type { Oas3Rule } from "@redocly/openapi-core";
import { dicts, isDict, type RuleContext, report, type SourceLocation } from "../source.ts";

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
