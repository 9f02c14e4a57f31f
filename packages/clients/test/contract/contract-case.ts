import type { CallOptions } from "../../src/core/index.js";

/** One call of the contract test, with what must go over the wire, and the named example that comes back. */
export type ContractCase<Operations> = {
  [Name in keyof Operations & string]: {
    readonly operation: Name;
    readonly params?: Operations[Name] extends (params: infer P, options?: CallOptions) => unknown ? P : never;
    /** The body that arrives is that of `params`, if no other one is here. */
    readonly expects: { readonly method: string; readonly url: string; readonly body?: unknown };
    /** The name of a success example. Absent if the answer has no body. */
    readonly example?: string;
  };
}[keyof Operations & string];
