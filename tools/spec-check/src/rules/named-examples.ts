import type { Oas3Rule } from "@redocly/openapi-core";
import { entries, follow, isDict, type Place, type RuleContext, say } from "../source.ts";

/**
 * Every request body and every response that has content names its `examples`. The mock serves nothing else: what Prism
 * makes up for a recursive schema is not valid against it. (Whether examples are valid, redocly's own rules check.)
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

  function check(ctx: RuleContext, raw: unknown, place: Place, what: string): void {
    const holder = follow(ctx, raw, place);
    if (!holder || seen.has(holder.node)) return;
    seen.add(holder.node);
    for (const [type, media] of entries(holder.node.content)) {
      if (entries(media.examples).length > 0) continue;
      const message = say(
        `${what} has no named examples for ${type}.`,
        "add `examples:` with a name each, as specs/README.md describes; a single `example:` is not enough.",
      );
      ctx.report({ message, location: holder.place.child(["content", type]).key() });
    }
  }
};
