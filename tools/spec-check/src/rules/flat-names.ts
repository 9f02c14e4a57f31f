import type { Oas3Rule } from "@redocly/openapi-core";
import {
  type Dict,
  isDict,
  nameOf,
  operationsOf,
  parametersOf,
  type RuleContext,
  report,
  type SourceLocation,
} from "../source.ts";

interface Named {
  readonly name: string;
  readonly kind: string;
  readonly location: SourceLocation;
}

/**
 * A generated method accepts one flat object of named parameters. So no two parameters of an operation may have the same
 * name, also if they are in different parts of the request. None may be called `body` if there is a request body.
 * Names that differ only in case count as the same, because a reader confuses them.
 */
export const flatNames: Oas3Rule = () => ({
  PathItem(item, ctx) {
    const shared = namedIn(ctx, item, ctx.location);
    for (const [operation, location] of operationsOf(item, ctx.location))
      checkOperation(operation, shared, location, ctx);
  },
});

function checkOperation(operation: Dict, shared: Named[], location: SourceLocation, ctx: RuleContext): void {
  const own = namedIn(ctx, operation, location);
  // An operation's own parameter replaces that of the path with the same name and kind.
  const inherited = shared.filter((one) => !own.some((other) => other.name === one.name && other.kind === one.kind));
  const seen = new Map<string, Named>();
  const body = isDict(operation.requestBody) ? location.child("requestBody").key() : undefined;
  if (body) seen.set("body", { name: "body", kind: "request body", location: body });
  for (const one of [...inherited, ...own]) {
    const earlier = seen.get(one.name.toLowerCase());
    seen.set(one.name.toLowerCase(), one);
    if (!earlier) continue;
    const both = `"${earlier.name}" (${earlier.kind}) and "${one.name}" (${one.kind})`;
    const wrong = `${nameOf(operation)} has two parameters that would be one argument of its method: ${both}.`;
    const remedy = "keep one of them in the spec. A caller who needs the other one uses client.request().";
    report(ctx, one.location, wrong, remedy);
  }
}

const namedIn = (ctx: RuleContext, holder: unknown, location: SourceLocation): Named[] =>
  parametersOf(ctx, holder, location).map(([node, at]) => {
    return { name: String(node.name), kind: String(node.in), location: at };
  });
