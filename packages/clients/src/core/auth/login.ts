import type { Api, ApiError } from "../errors/errors.js";
import { isApiAuthError } from "../errors/guards.js";
import { type Auth, ask, type Grant, type LoginContext, type TokenHolder } from "./auth.js";

/** How to log in to an API. */
export interface Login<For extends Api> {
  readonly apis: Readonly<Record<For, true>>;
  /** Gets a token. A client that got one asks again only when that is about to expire, or was refused. */
  token(context: LoginContext): Promise<Grant>;
  /** Gets a new token for one that is about to expire. Where it fails, or is not there, the client logs in. */
  renew?(held: string, context: LoginContext): Promise<Grant>;
}

/** Statuses with which a token host refuses the credentials themselves: asking again may lock the account. */
const REFUSED: readonly number[] = [400, 401, 403];
/** A token is renewed this long before it expires, or in the last tenth of a short life. */
const AHEAD_MS = 60_000;

/**
 * An `Auth` that logs in and holds the token between calls: one request for a token at a time, however many calls wait
 * for it. A refused login stays: every later call rejects with that same error.
 */
export const logIn = <For extends Api>(how: Login<For>): Auth<For> => ({
  apis: how.apis,
  login: true,
  serve: ({ send, ...client }) =>
    holdToken(how, {
      ...client,
      // A login may be repeated where it failed, as long as it was not refused; a renewal that failed is followed by a login.
      send: ({ method = "POST", once, ...request }) => {
        const retry = once || method === "PUT" ? false : undefined;
        return send({ ...request, method, retry, operation: "login", anonymous: true, safe: true });
      },
    }),
});

/** A token that is held, and when (on the clock of `performance.now`) it is to be renewed, and no longer any good. */
interface Held {
  readonly token: string;
  readonly renewAt: number;
  readonly endAt: number;
}

const heldOf = ({ token, lifetimeMs = 0 }: Grant): Held => {
  if (lifetimeMs <= 0) return { token, renewAt: Infinity, endAt: Infinity };
  const endAt = performance.now() + lifetimeMs;
  return { token, renewAt: endAt - Math.min(AHEAD_MS, lifetimeMs / 10), endAt };
};

function holdToken(how: Login<never>, context: LoginContext): TokenHolder {
  let held: Promise<string> | undefined;
  let current: Held | undefined;
  /** The one before, while it is being renewed and the API has not refused it. */
  let spare: Held | undefined;

  const login = () => ask(context.api, () => how.token(context));
  const renew = (old: string) =>
    how.renew ? ask(context.api, async () => how.renew?.(old, context) as Promise<Grant>).catch(login) : login();
  /** Begins to get a token; only the latest such beginning counts. */
  const start = (getting: Promise<Grant>, old?: Held): Promise<string> => {
    current = undefined;
    spare = old;
    const work: Promise<string> = getting.then(
      (grant) => {
        if (held === work) current = heldOf(grant);
        return grant.token;
      },
      (error: ApiError) => {
        const refused = REFUSED.includes(error.status);
        const now = performance.now();
        // An ApiAuthError without such a status is no failure of the host's: the caller's own onTokens, for one.
        if (spare && !refused && !isApiAuthError(error) && now < spare.endAt) {
          // The one before will do for a while yet: the token host is asked again half way to its end.
          if (held === work) current = { ...spare, renewAt: (now + spare.endAt) / 2 };
          return spare.token;
        }
        if (held === work && !refused) held = undefined;
        throw error;
      },
    );
    held = work;
    return work;
  };
  const drop = (token: string | undefined) => {
    if (token === spare?.token) spare = undefined;
    if (token === current?.token) held = current = undefined;
  };
  return {
    holds: true,
    async get() {
      if (current && performance.now() >= current.renewAt) return start(renew(current.token), current);
      return held ?? start(login());
    },
    drop,
    async release() {
      const token = await held?.catch(() => undefined);
      if (token !== undefined) drop(token);
      return token;
    },
  };
}
