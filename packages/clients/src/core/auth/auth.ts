import type { OutgoingRequest } from "../call/request.js";
import { bareCause } from "../errors/cause.js";
import { type Api, ApiAuthError, make } from "../errors/errors.js";
import { isApiError } from "../errors/guards.js";
import { must } from "../must.js";

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
  readonly api: Api;
  readonly baseUrl: string;
  /** PureCloud's token host; absent on Odin, and where a `baseUrl` was given without one. */
  readonly loginUrl: string | undefined;
  /** Sends a login and gives the decoded answer, or rejects with an `ApiError`. */
  send(request: LoginRequest): Promise<unknown>;
}

/** A client, to an `Auth`: it sends whatever request it is given. */
export interface Served extends Omit<LoginContext, "send"> {
  send(out: OutgoingRequest): Promise<unknown>;
}

/** A token that a login has given. */
export interface Grant {
  readonly token: string;
  /** How long it is good for from now on, in milliseconds; undefined where nobody said. */
  readonly lifetimeMs?: number | undefined;
}

/** The token of one client. */
export interface TokenHolder {
  /** Whether it holds one between calls, so that to get it ahead of time costs nothing. */
  readonly holds: boolean;
  /** The token to send now. */
  get(): Promise<string>;
  /** Forgets a token that the API no longer takes; not there, as is the next, where it holds none. */
  drop?(token: string): void;
  /** The token that is held, if any; it is forgotten. */
  release?(): Promise<string | undefined>;
}

/**
 * How a client gets its bearer token: made by `accessToken`, `clientCredentials` and `authorizationCode` (PureCloud) or
 * `passwordLogin` (Odin). One `Auth` may serve several clients; each asks for its token by itself.
 */
export interface Auth<For extends Api = Api> {
  /** The APIs whose clients can use it. */
  readonly apis: Readonly<Record<For, true>>;
  /** Whether it logs in, and so must know the token host. */
  readonly login: boolean;
  /** Begins to serve a client. */
  serve(client: Served): TokenHolder;
}

/** Gets a token, or rejects with an `ApiError`. */
export async function ask(api: Api, getting: () => Grant | Promise<Grant>): Promise<Grant> {
  const details = { api, operation: "login", method: "", url: "" };
  let cause: unknown;
  let why = "the token cannot be sent";
  try {
    const grant = await getting();
    // A header can carry no others; and fetch's own complaint about one would quote the token.
    if (typeof grant.token === "string" && /^[\x21-\x7e]+$/.test(grant.token)) return grant;
  } catch (error) {
    if (isApiError(error)) throw error;
    // A caller's own function failed: its message may quote the token, which nobody here knows to look for.
    cause = bareCause(error);
    why = "no token";
  }
  throw make(ApiAuthError, details, why, { cause });
}

/**
 * Uses a bearer token that the caller has. A function is asked before every request, and once more when its token is
 * refused (401): if it then gives another, the call is replayed. It should keep a cache of its own.
 * No timeout covers it; of what it throws, the name and code end up in the error's `cause`, and nothing more.
 * @param token the token, or a function that gives it
 * @throws TypeError if it is neither a function nor a string with something in it
 */
export function accessToken(token: string | (() => string | Promise<string>)): Auth {
  const right = token && /^(function|string)$/.test(typeof token);
  must(right, "accessToken: a token or a function is required");
  return {
    apis: { odin: true, purecloud: true },
    login: false,
    serve({ api }) {
      const given = async () => ({ token: typeof token === "function" ? await token() : token });
      return { holds: false, get: async () => (await ask(api, given)).token };
    },
  };
}
