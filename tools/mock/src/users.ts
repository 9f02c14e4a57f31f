import type { MockOperation } from "./operations.ts";

/** User id -> the user's key in the estate, which is the name of the user's examples. */
export type Users = ReadonlyMap<string, string>;

/** The parameters that may name a user. A subject of authorization is a user too. */
const userParameters = ["userId", "subjectId"];

/** The user of a request, by its path or its query. */
export function userOf(path: ReadonlyMap<string, string>, query: URLSearchParams): string | undefined {
  for (const name of userParameters) {
    const id = path.get(name) ?? (name === "userId" ? query.get(name) : null);
    if (id !== null && id !== "") return id;
  }
  return undefined;
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
