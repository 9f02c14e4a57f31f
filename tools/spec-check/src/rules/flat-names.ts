import type { Oas3Rule } from "@redocly/openapi-core";
import { type Dict, entries, follow, isDict, methods, type Place, type RuleContext, say } from "../source.ts";

interface Named {
  name: string;
  kind: string;
  place: Place;
}

/**
 * A generated method takes one flat object of named parameters, so no two parameters of an operation may have one name,
 * wherever they travel, and none may be called `body` beside a request body. Names that differ only in case count as one:
 * two such arguments could not be told apart by a reader.
 */
export const flatNames: Oas3Rule = () => ({
  PathItem(item, ctx) {
    const shared = isDict(item) ? parametersOf(item, ctx.location, ctx) : [];
    for (const [method, operation] of entries(item)) {
      if (!(methods as readonly string[]).includes(method)) continue;
      checkOperation(operation, shared, ctx.location.child(method), ctx);
    }
  },
});

function checkOperation(operation: Dict, shared: Named[], place: Place, ctx: RuleContext): void {
  const own = parametersOf(operation, place, ctx);
  // An operation's own parameter of the same name and kind replaces the path's: that is one parameter, not two.
  const inherited = shared.filter((one) => !own.some((other) => other.name === one.name && other.kind === one.kind));
  const seen = new Map<string, Named>();
  const body = isDict(operation.requestBody) ? place.child("requestBody").key() : undefined;
  if (body) seen.set("body", { name: "body", kind: "request body", place: body });
  for (const one of [...inherited, ...own]) {
    const earlier = seen.get(one.name.toLowerCase());
    if (earlier) {
      const id = String(operation.operationId ?? "this operation");
      ctx.report({
        message: say(
          `${id} has two parameters that would be one argument of its method: "${earlier.name}" (${earlier.kind}) and "${one.name}" (${one.kind}).`,
          "keep one of them in the spec; a caller who needs the other one uses client.request().",
        ),
        location: one.place,
      });
    }
    seen.set(one.name.toLowerCase(), one);
  }
}

function parametersOf(holder: Dict, place: Place, ctx: RuleContext): Named[] {
  const list = Array.isArray(holder.parameters) ? holder.parameters : [];
  return list.flatMap((raw: unknown, index) => {
    const at = place.child(["parameters", index]);
    const found = follow(ctx, raw, at);
    if (!found) return [];
    return [{ name: String(found.node.name), kind: String(found.node.in), place: at }];
  });
}
