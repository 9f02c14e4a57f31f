import type { OutgoingRequest } from "../call/request.js";
import type { Api } from "../errors/errors.js";

/** A request for a token. It is sent without the client's token, within its `timeoutMs`. */
export interface LoginRequest {
  /** @default "POST" */
  readonly method?: "POST" | "PUT" | undefined;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  /** Sent once, even if it fails. For a grant that a server accepts only once, such as an authorization code. */
  readonly once?: true | undefined;
  /** Values that no error may show, even if the server echoes them. */
  readonly secrets: readonly string[];
}

/** What an `Auth` may use of the client that it serves. Always the same object for the same client. */
export interface LoginContext {
  readonly api: Api;
  readonly baseUrl: string;
  /** PureCloud's token host. Absent on Odin, and if a `baseUrl` was given without one. */
  readonly loginUrl: string | undefined;
  /** Sends a login. Resolves to the decoded answer, or rejects with an `ApiError`. */
  send(request: LoginRequest): Promise<unknown>;
}

/** A client, as an `Auth` sees it. It sends any request. */
export interface Served extends Omit<LoginContext, "send"> {
  send(out: OutgoingRequest): Promise<unknown>;
}

/** A token that a login has given. */
export interface Grant {
  readonly token: string;
  /** How long it is valid from now, in milliseconds. Undefined if unknown. */
  readonly lifetimeMs?: number | undefined;
}

/** The token of one client. */
export interface TokenHolder {
  /** Whether it caches a token between calls. If so, getting it early costs nothing. */
  readonly holds: boolean;
  /** What the latest login sent. No error may show it. */
  readonly secrets?: readonly string[];
  /** The token that a call sent last. Calls set it. */
  sent?: string;
  /** The token to send now. */
  get(): Promise<string>;
  /** Discards a rejected token. Undefined if no token is cached. */
  drop?(token: string): void;
  /** Discards the cached token, and resolves to it. Undefined if no token is cached. */
  release?(): Promise<string | undefined>;
}

/**
 * How a client gets its bearer token. Made by `accessToken`, `clientCredentials` and `authorizationCode` (PureCloud) or
 * `passwordLogin` (Odin). One `Auth` may serve several clients. Each gets its own token.
 */
export interface Auth<For extends Api = Api> {
  /** The APIs whose clients can use it. */
  readonly apis: Readonly<Record<For, true>>;
  /** Whether it logs in, and so needs the token host. */
  readonly login: boolean;
  /** Begins to serve a client. */
  serve(client: Served): TokenHolder;
}
