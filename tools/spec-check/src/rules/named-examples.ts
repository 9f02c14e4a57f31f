import type { Oas3Rule } from "@redocly/openapi-core";
import { entries, follow, isDict, type RuleContext, report, type SourceLocation } from "../source.ts";

/**
 * Every request body and every response with content has named `examples`. The mock serves nothing else, because Prism's own
 * sample of a recursive schema is not valid. Redocly's own rules check that examples are valid.
 */
export const namedExamples: Oas3Rule = () => {
  const seen = new Set<unknown>();
  return {
    Operation(operation, ctx) {
      if (!isDict(operation)) return;
      check(ctx, operation.requestBody, ctx.location.child("requestBody"), "This request body");
      for (const [status, raw] of entries(operation.responses)) {
        check(ctx, raw, ctx.location.child(["responses", status]), `This ${status} response`);
      }
    },
  };

  function check(ctx: RuleContext, raw: unknown, location: SourceLocation, what: string): void {
    const holder = follow(ctx, raw, location);
    if (!holder || seen.has(holder.node)) return;
    seen.add(holder.node);
    for (const [type, media] of entries(holder.node.content)) {
      if (entries(media.examples).length > 0) continue;
      const at = holder.location.child(["content", type]).key();
      const remedy =
        "add `examples:` with a name each, as specs/README.md describes. A single `example:` is not enough.";
      report(ctx, at, `${what} has no named examples for ${type}.`, remedy);
    }
  }
};
