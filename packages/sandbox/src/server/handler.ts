import type { Estate } from "../estate/estate.js";

/** A request that has been found valid by the spec. */
export interface Call {
  readonly operationId: string;
  readonly path: Readonly<Record<string, string>>;
  /** As the spec types them: arrays are arrays, also of one; numbers and booleans are such. */
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The person whom the token acts for, by index; undefined where a client acts for itself. */
  readonly user?: number | undefined;
}

/** What is answered. `body: undefined` sends none. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers one operation. A handler is pure but for the state that writes have changed. */
export type Handler<State> = (call: Call, estate: Estate, state: State) => Reply;

/** The handlers of one API by operationId: every operation of its spec but the token ones. */
export type Handlers<State> = Readonly<Record<string, Handler<State>>>;
