import type { Estate } from "../estate/estate.js";

/** A request that has been found valid by the spec. */
export interface Call {
  readonly operationId: string;
  readonly path: Readonly<Record<string, string>>;
  /** As the spec types them. An array of one is an array, and numbers and booleans have their type. */
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The client or the username to whom the token was given. */
  readonly login?: string | undefined;
  /** Checks the body of another operation by the spec, for a request that carries one in its query. */
  readonly check?: ((operationId: string, body: unknown) => { readonly field: string } | undefined) | undefined;
  /** The index of the person for whom the token acts. Undefined if a client acts for itself. */
  readonly user?: number | undefined;
}

/** What is answered. `body: undefined` sends none. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The index of the person whose tokens end. */
  readonly logsOut?: number;
}

/** Answers one operation. A handler is pure except for the state that writes have changed. */
export type Handler<State> = (call: Call, estate: Estate, state: State) => Reply;

/** The handlers of one API by operationId. They are all operations of its spec except the logins. */
export type Handlers<State> = Readonly<Record<string, Handler<State>>>;
