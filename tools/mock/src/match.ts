import type { MockOperation } from "./operations.ts";

/** An operation found for a request, and the path parameters that the request names, decoded. */
export interface Match {
  readonly operation: MockOperation;
  readonly path: ReadonlyMap<string, string>;
}

/** Finds the operation that serves a method and a pathname. Undefined if the spec has none. */
export type Matcher = (method: string, pathname: string) => Match | undefined;

/** Prepares a matcher. A literal path wins over a template: `/users/me` over `/users/{userId}`. */
export function createMatcher(operations: readonly MockOperation[]): Matcher {
  const routes = operations
    .map((operation) => ({ operation, pathname: operation.path.replaceAll(/\{([^}]+)\}/g, ":$1") }))
    .sort((one, other) => one.pathname.split(":").length - other.pathname.split(":").length)
    .map(({ operation, pathname }) => ({ operation, pattern: new URLPattern({ pathname }) }));

  return (method, pathname) => {
    const served = routes.filter(({ operation }) => operation.method === method);
    for (const { operation, pattern } of served) {
      const found = pattern.exec({ pathname });
      if (found === null) continue;
      const { groups } = found.pathname;
      return { operation, path: new Map(Object.entries(groups).map(([name, value = ""]) => [name, decode(value)])) };
    }
    return undefined;
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // A stray % is the client's mistake, for Prism to judge.
  }
}
