import type { Match } from "./match.ts";
import type { MockOperation, ResponseExample } from "./operations.ts";
import { type Users, userOf } from "./users.ts";

/** The example to request from Prism. `example` is undefined if the response has no body to choose. */
export type Choice = Pick<ResponseExample, "status" | "name">;

/**
 * Chooses the named example that answers a request. So examples written one by one behave as one small estate.
 *
 * - A request about a user gets that user's example, which may be an error. The answer is the 404 for an unknown user,
 * and for a read for which only others have an example.
 * - A query value names a variant: `joined=false` -> `amara-unjoined`, `state=inactive` -> `inactive`.
 * - Otherwise it is the first example that fits. Examples that belong to no user come first.
 *
 * @returns undefined if the operation has no example to choose, which leaves the choice to Prism
 */
export function chooseExample({ operation, path }: Match, query: URLSearchParams, users: Users): Choice | undefined {
  const successes = fitting(operation, query);
  const variants = variantsOf(operation, query);
  const userId = userOf(path, query);
  const keys = [...users.values()];
  const isUsers = ({ name }: Choice) => keys.some((key) => name === key || name.startsWith(`${key}-`));
  if (userId === undefined) {
    return pick(successes, variants) ?? successes.find((example) => !isUsers(example)) ?? successes[0];
  }
  const key = users.get(userId);
  if (key === undefined) return notFound(operation);
  const names = [...variants.map((variant) => `${key}-${variant}`), key];
  const own = pick(successes, names) ?? pick(operation.errors, names);
  // A read must not answer with another user's data. A write gets any example of the operation.
  if (own === undefined && operation.method === "GET" && successes.some(isUsers)) return notFound(operation);
  return own ?? successes[0];
}

/** The success examples of the shape that these parameters ask for, where one path answers a list or one object. */
function fitting({ successes, narrow }: MockOperation, query: URLSearchParams): readonly ResponseExample[] {
  const entry = narrow.find(
    ({ require = [], omit = [] }) => require.every((name) => query.has(name)) && !omit.some((name) => query.has(name)),
  );
  return entry === undefined ? successes : successes.filter(({ value }) => Array.isArray(value) === entry.array);
}

/** Names of variants that the query requests, the most specific first. Missing parameters count with their defaults. */
function variantsOf({ parameters, cursor }: MockOperation, query: URLSearchParams): string[] {
  const variants = cursor !== undefined && query.has(cursor) ? ["last"] : [];
  for (const { name, in: place, schema } of parameters) {
    if (place !== "query") continue;
    const fallback = schema !== undefined && "default" in schema ? [String(schema.default)] : [];
    for (const value of query.has(name) ? query.getAll(name) : fallback) {
      variants.push(value === "true" ? name : value === "false" ? `un${name}` : value);
    }
  }
  return variants;
}

function pick(examples: readonly ResponseExample[], names: readonly string[]): ResponseExample | undefined {
  for (const name of names) {
    const found = examples.find((example) => example.name === name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function notFound({ errors }: MockOperation): ResponseExample | undefined {
  const of404 = errors.filter(({ status }) => status === 404);
  return pick(of404, ["not-found"]) ?? of404[0] ?? pick(errors, ["not-found"]);
}
