import { createRequire } from "node:module";
import type { createServer } from "@stoplight/prism-http-server";

export type Route = NonNullable<Parameters<typeof createServer>[1]["components"]["route"]>;
type Operations = Parameters<Route>[0]["resources"];

/** Prism's own router. Prism exports it nowhere else. */
export const { default: route }: { default: Route } = createRequire(import.meta.url)(
  "@stoplight/prism-http/dist/router/index.js",
);

/**
 * Prism's own router, with only the few operations that can match. With all operations, it sorts and compares every path of the
 * spec again for each request. That takes longer than most answers.
 */
export function routerFor(operations: Operations): Route {
  const patterns = operations.map((operation) => ({ operation, parts: partsOf(operation.path) }));
  return ({ input }) => {
    const asked = partsOf(input.url.path);
    const near = patterns.filter(({ parts }) => canMatch(parts, asked)).map(({ operation }) => operation);
    // If no operation can match, Prism gets all of them, because its error then names the reason.
    return route({ input, resources: near.length > 0 ? near : operations });
  };
}

/** The parts of a path, decoded. A stray % is the mistake of the client, which Prism judges. */
export const partsOf = (path: string): readonly string[] => path.split("/").map(decoded);

function decoded(part: string): string {
  if (!part.includes("%")) return part;
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export const isTemplate = (part: string): boolean => part.startsWith("{");

export const canMatch = (parts: readonly string[], asked: readonly string[]): boolean =>
  parts.length === asked.length && parts.every((part, at) => part === asked[at] || isTemplate(part));
