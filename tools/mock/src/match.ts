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
    .map((operation) => ({ operation, names: names(operation.path), pattern: pattern(operation.path) }))
    .sort((one, other) => one.names.length - other.names.length);

  return (method, pathname) => {
    for (const { operation, names, pattern } of routes) {
      const found = operation.method === method ? pattern.exec(pathname) : null;
      if (found === null) continue;
      return { operation, path: new Map(names.map((name, index) => [name, decode(found[index + 1] ?? "")])) };
    }
    return undefined;
  };
}

const parameter = /\{([^}]+)\}/g;

function names(path: string): string[] {
  return [...path.matchAll(parameter)].map(([, name]) => name ?? "");
}

function pattern(path: string): RegExp {
  const literal = path.split(parameter).filter((_, index) => index % 2 === 0);
  return new RegExp(`^${literal.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("([^/]+)")}$`);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // A stray % is the client's mistake, for Prism to judge.
  }
}
