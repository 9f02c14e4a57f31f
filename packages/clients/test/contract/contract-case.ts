import type { CallOptions, HttpMethod } from "../../src/core/index.js";

export type ParamsOf<Method> = Method extends (params: infer P, options?: CallOptions) => unknown ? P : never;

/** One call of the contract test, with what must go over the wire, and the named example that comes back. */
export type ContractCase<Operations> = {
  [Name in keyof Operations & string]: {
    readonly operation: Name;
    readonly params?: ParamsOf<Operations[Name]>;
    /** The body that arrives is that of `params`, if no other one is here. */
    readonly expects: { readonly method: string; readonly url: string; readonly body?: unknown };
    /** The name of a success example. Absent if the answer has no body. */
    readonly example?: string;
  };
}[keyof Operations & string];

/**
 * A row of a table of calls. It has the operation, its parameters, the request that must go over the wire, and the name of
 * the example that comes back.
 */
export const callsOf =
  <Operations>() =>
  <Name extends keyof Operations & string>(
    operation: Name,
    params: ParamsOf<Operations[Name]> | undefined,
    request: `${HttpMethod} /${string}`,
    example?: string,
  ): ContractCase<Operations> => {
    const [method = "", url = ""] = request.split(" ");
    return { operation, ...(params && { params }), expects: { method, url }, ...(example && { example }) } as never;
  };
