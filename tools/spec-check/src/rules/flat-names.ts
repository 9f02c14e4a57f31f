import type { Oas3Rule } from "@redocly/openapi-core";
import {
  type Dict,
  entries,
  follow,
  isDict,
  methods,
  type RuleContext,
  type SourceLocation,
  withRemedy,
} from "../source.ts";

interface Named {
  name: string;
  kind: string;
  location: SourceLocation;
}

/**
 * A generated method accepts one flat object of named parameters. So no two parameters of an operation may have the same
 * name, also if they are in different parts of the request. None may be called `body` if there is a request body.
 * Names that differ only in case count as the same, because a reader confuses them.
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

function checkOperation(operation: Dict, shared: Named[], location: SourceLocation, ctx: RuleContext): void {
  const own = parametersOf(operation, location, ctx);
  // An operation's own parameter replaces that of the path with the same name and kind.
  const inherited = shared.filter((one) => !own.some((other) => other.name === one.name && other.kind === one.kind));
  const seen = new Map<string, Named>();
  const body = isDict(operation.requestBody) ? location.child("requestBody").key() : undefined;
  if (body) seen.set("body", { name: "body", kind: "request body", location: body });
  for (const one of [...inherited, ...own]) {
    const earlier = seen.get(one.name.toLowerCase());
    if (earlier) {
      const id = String(operation.operationId ?? "this operation");
      ctx.report({
        message: withRemedy(
          `${id} has two parameters that would be one argument of its method: "${earlier.name}" (${earlier.kind}) and "${one.name}" (${one.kind}).`,
          "keep one of them in the spec. A caller who needs the other one uses client.request().",
        ),
        location: one.location,
      });
    }
    seen.set(one.name.toLowerCase(), one);
  }
}

function parametersOf(holder: Dict, location: SourceLocation, ctx: RuleContext): Named[] {
  const list = Array.isArray(holder.parameters) ? holder.parameters : [];
  return list.flatMap((raw: unknown, index) => {
    const at = location.child(["parameters", index]);
    const found = follow(ctx, raw, at);
    if (!found) return [];
    return [{ name: String(found.node.name), kind: String(found.node.in), location: at }];
  });
}
