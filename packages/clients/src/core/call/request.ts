import type { CallOptions } from "../operation.js";

/** One HTTP request. */
export interface OutgoingRequest extends CallOptions {
  /** The name of the call in errors. */
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  readonly body?: string | ArrayBuffer | undefined;
  /** Values that no error may show, in addition to the token. */
  readonly secrets?: readonly string[] | undefined;
  /** It is a login, and is sent without the client's token. */
  readonly anonymous?: true;
  /** It only reads, whichever method it has. */
  readonly safe?: boolean | undefined;
}

/** A request as it was sent. Errors must show none of its secrets. */
export interface SentRequest extends OutgoingRequest {
  readonly token: string | undefined;
}
