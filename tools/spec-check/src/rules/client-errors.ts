import type { Oas3Rule } from "@redocly/openapi-core";
import { entries, follow, isDict, nameOf, report } from "../source.ts";

/** Every operation has a 4xx with a schema. Without one, openapi-fetch types `error` as undefined. */
export const clientErrors: Oas3Rule = () => ({
  Operation(operation, ctx) {
    if (!isDict(operation)) return;
    const typed = entries(operation.responses).some(([status, raw]) => {
      if (!status.startsWith("4")) return false;
      const response = follow(ctx, raw, ctx.location.child(["responses", status]));
      return entries(response?.node.content).some(([, media]) => isDict(media.schema));
    });
    if (typed) return;
    const remedy = "refer to the shared error responses in components/responses.";
    const wrong = `${nameOf(operation)} declares no 4xx response with a schema.`;
    report(ctx, ctx.location.child("responses").key(), wrong, remedy);
  },
});
