import type { Core } from "./call/core.js";
import type { CallOptions, Operation } from "./operation.js";

/** Where a method of a client keeps what it is bound to. Registered, so duplicate installs understand each other. */
const BOUND: unique symbol = Symbol.for("rollcall.bound");

/** Any method of a client. */
export type Method = (params: never, options?: CallOptions) => Promise<unknown>;

/** What a method of a client is bound to. */
export interface Bound {
  readonly name: string;
  readonly operation: Operation;
  /** Absent if the method is that of a path. */
  readonly core?: Core;
  /** The client. Some readers continue with another of its operations. */
  readonly client: Readonly<Record<string, unknown>>;
}

/** Attaches to a method what it is bound to. No log shows it, because it is not enumerable. */
export const bind = <M extends object>(method: M, bound: Bound): M =>
  Object.defineProperty(method, BOUND, { value: bound });

/** What a method is bound to. Undefined for functions that belong to no client. */
export const boundTo = (method: unknown): Bound | undefined =>
  typeof method === "function" ? (method as { [BOUND]?: Bound })[BOUND] : undefined;
