import { type Api, ApiAuthError, type ApiError } from "./errors.js";
import { isApiError } from "./guards.js";
import { bareCause } from "./redact.js";

/** A request for a token. It is sent without a token of its own, within the client's `timeoutMs`. */
export interface LoginRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** What must not be seen in an error, should the server echo it. */
  readonly secrets: readonly string[];
}

/** What an `Auth` may use of the client that it serves. */
export interface LoginContext {
  readonly baseUrl: string;
  /** PureCloud's token host; absent on Odin, and where a `baseUrl` was given without one. */
  readonly loginUrl: string | undefined;
  /** Sends a login and gives the decoded answer, or rejects with an `ApiError`. */
  send(request: LoginRequest): Promise<unknown>;
}

/**
 * How a client gets its bearer token: made by `accessToken`, `clientCredentials` (PureCloud) or `passwordLogin` (Odin).
 * One `Auth` may serve several clients; each holds a token of its own.
 */
export interface Auth<For extends Api = Api> {
  /** The APIs whose clients can use it. */
  readonly apis: Readonly<Record<For, true>>;
  /** Whether it logs in: the client then holds the token, and never repeats a login that was refused. */
  readonly login: boolean;
  /** Gets a token. */
  token(context: LoginContext): Promise<string>;
}

/**
 * Uses a bearer token that the caller has. A function is asked before every request and should keep a cache of its own.
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
    token: async () => (typeof token === "function" ? await token() : token),
  };
}

/** The token of one client. */
export interface TokenHolder {
  /** The token to send now; logs in if there is none, once for however many callers wait. */
  get(): Promise<string>;
  /** Forgets a token that the API no longer takes. */
  drop(token: string): void;
}

/** Statuses with which a token host refuses the credentials themselves: asking again may lock the account. */
const REFUSED: readonly number[] = [400, 401, 403];

/** Holds a client's token between calls. A refused login stays: every later call rejects with that same error. */
export function holdToken(api: Api, auth: Auth<never>, context: LoginContext): TokenHolder {
  let held: Promise<string> | undefined;
  let current: string | undefined;

  const ask = async (): Promise<string> => {
    try {
      const token = await auth.token(context);
      // A header can carry no others; and fetch's own complaint about one would quote the token.
      if (typeof token !== "string" || !/^[\x21-\x7e]+$/.test(token))
        throw failed(api, "the token is not one word of ASCII");
      return token;
    } catch (error) {
      // A caller's own function failed: its message may quote the token, which nobody here knows to look for.
      throw isApiError(error) ? error : failed(api, "no token could be got", bareCause(error));
    }
  };
  const login = async (): Promise<string> => {
    try {
      current = await ask();
      return current;
    } catch (error) {
      if (!REFUSED.includes((error as ApiError).status)) held = undefined;
      throw error;
    }
  };
  return {
    get() {
      if (!auth.login) return ask();
      held ??= login();
      return held;
    },
    drop(token) {
      if (token === current) held = current = undefined;
    },
  };
}

const failed = (api: Api, why: string, cause?: unknown): ApiAuthError =>
  new ApiAuthError(`${api} login: ${why}`, { api, operation: "login", method: "", url: "", cause });
