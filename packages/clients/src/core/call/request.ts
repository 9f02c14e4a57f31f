import type { CallOptions } from "../operation.js";

/** One HTTP request. */
export interface OutgoingRequest extends CallOptions {
  /** What errors call it. */
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  readonly body?: string | ArrayBuffer | undefined;
  /** Values that must not be seen in errors, beside the token. */
  readonly secrets?: readonly string[] | undefined;
  /** A login: sent without a token of the client's. */
  readonly anonymous?: true;
  /** It only reads, whatever its method. */
  readonly safe?: boolean | undefined;
}

/** A request as it was sent, for what it held must not be seen in an error. */
export interface SentRequest extends OutgoingRequest {
  readonly token: string | undefined;
  /** The pattern of names whose values are secrets: handed over, not imported, as `Engine` is. */
  readonly telling: string;
}
