import type { Auth, Grant, LoginContext } from "./auth.js";
import { type Api, ApiAuthError, type ApiError } from "./errors.js";
import { isApiError } from "./guards.js";
import { bareCause } from "./redact.js";

/** The token of one client. */
export interface TokenHolder {
  /** Whether it holds one between calls, so that to get it ahead of time costs nothing. */
  readonly holds: boolean;
  /** The token to send now. Logs in if there is none, renews one that is about to expire: once for however many wait. */
  get(): Promise<string>;
  /** Forgets a token that the API no longer takes. */
  drop(token: string): void;
  /** The token that is held, if any; it is forgotten. */
  release(): Promise<string | undefined>;
}

/** Statuses with which a token host refuses the credentials themselves: asking again may lock the account. */
const REFUSED: readonly number[] = [400, 401, 403];
/** A token is renewed this long before it expires, or in the last tenth of a short life. */
const AHEAD_MS = 60_000;

/** When a token is to be renewed, on the clock of `performance.now`. */
const renewalOf = ({ lifetimeMs }: Grant): number =>
  lifetimeMs !== undefined && lifetimeMs > 0
    ? performance.now() + lifetimeMs - Math.min(AHEAD_MS, lifetimeMs / 10)
    : Number.POSITIVE_INFINITY;

/** Holds a client's token between calls. A refused login stays: every later call rejects with that same error. */
export function holdToken(api: Api, auth: Auth<never>, context: LoginContext): TokenHolder {
  let held: Promise<string> | undefined;
  let current: { readonly token: string; readonly renewAt: number } | undefined;

  const ask = async (getting: () => Promise<Grant>): Promise<Grant> => {
    try {
      const grant = await getting();
      // A header can carry no others; and fetch's own complaint about one would quote the token.
      if (typeof grant.token !== "string" || !/^[\x21-\x7e]+$/.test(grant.token))
        throw failed(api, "the token is not one word of ASCII");
      return grant;
    } catch (error) {
      // A caller's own function failed: its message may quote the token, which nobody here knows to look for.
      throw isApiError(error) ? error : failed(api, "no token could be got", bareCause(error));
    }
  };
  const login = () => ask(() => auth.token(context));
  const renew = async (old: string): Promise<Grant> => {
    try {
      return await ask(() => (auth.renew ? auth.renew(old, context) : auth.token(context)));
    } catch (error) {
      if (!auth.renew) throw error;
      return login();
    }
  };
  /** Begins to get a token; only the latest such beginning counts. */
  const start = (getting: Promise<Grant>): Promise<string> => {
    current = undefined;
    const work: Promise<string> = getting.then(
      (grant) => {
        if (held === work) current = { token: grant.token, renewAt: renewalOf(grant) };
        return grant.token;
      },
      (error: ApiError) => {
        if (held === work && !REFUSED.includes(error.status)) held = undefined;
        throw error;
      },
    );
    held = work;
    return work;
  };
  return {
    holds: auth.login,
    async get() {
      if (!auth.login) return (await login()).token;
      if (current && performance.now() >= current.renewAt) return start(renew(current.token));
      return held ?? start(login());
    },
    drop(token) {
      if (token === current?.token) held = current = undefined;
    },
    async release() {
      const last = auth.login ? held : login().then(({ token }) => token);
      const token = await last?.catch(() => undefined);
      if (token !== undefined && token === current?.token) held = current = undefined;
      return token;
    },
  };
}

const failed = (api: Api, why: string, cause?: unknown): ApiAuthError =>
  new ApiAuthError(`${api} login: ${why}`, { api, operation: "login", method: "", url: "", cause });
