import type { MockOperation, ResponseExample } from "./operations.ts";
import { canMatch, isTemplate, partsOf } from "./router.ts";

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
    .map((operation) => ({ operation, parts: partsOf(operation.path) }))
    .sort((one, other) => one.parts.filter(isTemplate).length - other.parts.filter(isTemplate).length);
  return (method, pathname) => {
    const asked = partsOf(pathname);
    const found = routes.find(({ operation, parts }) => operation.method === method && canMatch(parts, asked));
    if (found === undefined) return undefined;
    const values = found.parts.map((part, at) => [part.slice(1, -1), asked[at] ?? "", isTemplate(part)] as const);
    const path = new Map(values.flatMap(([name, value, isNamed]) => (isNamed ? [[name, value] as const] : [])));
    return { operation: found.operation, path };
  };
}

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
  return names.map((name) => examples.find((example) => example.name === name)).find((found) => found !== undefined);
}

function notFound({ errors }: MockOperation): ResponseExample | undefined {
  const of404 = errors.filter(({ status }) => status === 404);
  return pick(of404, ["not-found"]) ?? of404[0] ?? pick(errors, ["not-found"]);
}

/** User id -> the user's key in the estate, which is the name of the user's examples. */
export type Users = ReadonlyMap<string, string>;

/** The user of a request, by its path or its query. A subject of authorization is a user too. */
function userOf(path: ReadonlyMap<string, string>, query: URLSearchParams): string | undefined {
  const ids = [path.get("userId") ?? query.get("userId"), path.get("subjectId")];
  return ids.find(Boolean) ?? undefined;
}

/**
 * Reads the users of the estate from the examples of two operations, Odin's `getUsers` with a `userId` and PureCloud's
 * `getUser`. So the specs stay the only list of them.
 */
export function readUsers(operations: readonly MockOperation[]): Users {
  const users = new Map<string, string>();
  for (const { operationId, successes } of operations) {
    const field = { getUsers: "userId", getUser: "id" }[operationId];
    if (field === undefined) continue;
    for (const { name, value } of successes) {
      const id = typeof value === "object" && value !== null ? Reflect.get(value, field) : undefined;
      const known = typeof id === "string" ? users.get(id) : undefined;
      // A variant of a user's profile (`amara-brief`) names the same user. The shorter name is the key.
      if (typeof id === "string" && (known === undefined || name.length < known.length)) users.set(id, name);
    }
  }
  return users;
}
