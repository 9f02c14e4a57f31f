import { bind } from "../core/bound.js";
import type { Params } from "../core/call/serialize.js";
import type { CallOptions, NamedOperation } from "../core/operation.js";
import type { PureCloudOperations } from "../generated/purecloud.operations.gen.js";

/**
 * Methods whose calls a function of yours makes, for `pages` and `items`. So it can count the calls, or keep their answers.
 * `pages(methodsThrough({ getUsers, getUsersQuery }, call).getUsers)` reads as the client's own method does.
 * @param operations some of `@rollcall/clients/purecloud/operations`, each by its own name
 * @param call makes the call of an operation, and resolves to its answer. What it throws ends the reading, except for the failures
 * of pages that are too large
 */
export function methodsThrough<Name extends keyof PureCloudOperations>(
  operations: { readonly [Each in Name]: NamedOperation<"purecloud", Each> },
  call: (name: Name, params: Params, options: CallOptions) => Promise<unknown>,
): Pick<PureCloudOperations, Name> {
  const client: Record<string, unknown> = {};
  for (const [name, operation] of Object.entries<NamedOperation<"purecloud", Name>>(operations)) {
    const method = (params: Params = {}, options: CallOptions = {}) => call(name as Name, params, options);
    client[name] = bind(method, { name, operation, client });
  }
  return client as Pick<PureCloudOperations, Name>;
}
