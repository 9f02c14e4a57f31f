import type { Api } from "./errors.js";

/** A request for a token. It is sent without a token of the client's, within its `timeoutMs`. */
export interface LoginRequest {
  /** @default "POST" */
  readonly method?: "POST" | "PUT" | undefined;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  /** Sent once, whatever becomes of it: for what a server takes a single time, such as an authorization code. */
  readonly once?: true | undefined;
  /** What must not be seen in an error, should the server echo it. */
  readonly secrets: readonly string[];
}

/** What an `Auth` may use of the client that it serves. Always the same object for the same client. */
export interface LoginContext {
  readonly baseUrl: string;
  /** PureCloud's token host; absent on Odin, and where a `baseUrl` was given without one. */
  readonly loginUrl: string | undefined;
  /** Sends a login and gives the decoded answer, or rejects with an `ApiError`. */
  send(request: LoginRequest): Promise<unknown>;
}

/** A token that a login has given. */
export interface Grant {
  readonly token: string;
  /** How long it is good for from now on, in milliseconds; undefined where nobody said. */
  readonly lifetimeMs?: number | undefined;
}

/**
 * How a client gets its bearer token: made by `accessToken`, `clientCredentials` and `authorizationCode` (PureCloud) or
 * `passwordLogin` (Odin). One `Auth` may serve several clients; each asks for its token by itself.
 */
export interface Auth<For extends Api = Api> {
  /** The APIs whose clients can use it. */
  readonly apis: Readonly<Record<For, true>>;
  /** Whether it logs in: the client then holds the token, and never repeats a login that was refused. */
  readonly login: boolean;
  /** Gets a token. Where it logs in, a client that got one asks again only when that is about to expire, or was refused. */
  token(context: LoginContext): Promise<Grant>;
  /** Gets a new token for one that is about to expire. Where it fails, or is not there, the client logs in. */
  renew?(held: string, context: LoginContext): Promise<Grant>;
}

/**
 * Uses a bearer token that the caller has. A function is asked before every request, and once more when its token is
 * refused (401): if it then gives another, the call is replayed. It should keep a cache of its own.
 * No timeout covers it; of what it throws, the name and code end up in the error's `cause`, and nothing more.
 * @param token the token, or a function that gives it
 * @throws TypeError if it is neither a function nor a string with something in it
 */
export function accessToken(token: string | (() => string | Promise<string>)): Auth {
  if (typeof token !== "function" && (typeof token !== "string" || token === "")) {
    throw new TypeError("accessToken: give the token as a string, or a function that gives it");
  }
  return {
    apis: { odin: true, purecloud: true },
    login: false,
    token: async () => ({ token: typeof token === "function" ? await token() : token }),
  };
}
