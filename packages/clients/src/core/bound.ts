import type { CallOptions, Operation } from "./operation.js";

/** Where a client's method keeps what it is bound to; registered, so that duplicate installs understand each other. */
const BOUND: unique symbol = Symbol.for("rollcall.bound");

/** Any method of a client. */
export type Method = (params: never, options?: CallOptions) => Promise<unknown>;

/** What a client's method is bound to. */
export interface Bound {
  readonly name: string;
  readonly operation: Operation;
  /** The client whose method it is, for readers that go on with another of its operations. */
  readonly client: Readonly<Record<string, unknown>>;
}

/** Tells a method its operation. Not enumerable: it shows in no log. */
export const bind = <M extends object>(method: M, bound: Bound): M =>
  Object.defineProperty(method, BOUND, { value: bound });

/** What a method is bound to; undefined for functions that are no client's. */
export const boundTo = (method: unknown): Bound | undefined =>
  typeof method === "function" ? (method as { [BOUND]?: Bound })[BOUND] : undefined;
