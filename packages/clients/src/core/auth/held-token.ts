import type { Api, ApiError } from "../errors/errors.js";
import { isApiAuthError } from "../errors/guards.js";
import type { Grant, LoginContext, TokenHolder } from "./auth.js";
import { requestGrant } from "./grant.js";

/** How to log in to an API. */
export interface Login<For extends Api> {
  readonly apis: Readonly<Record<For, true>>;
  /** Gets a token. A client that has one calls this again only when the token is about to expire, or was refused. */
  token(context: LoginContext): Promise<Grant>;
  /** Gets a new token for one that is about to expire. The client logs in if this is absent or fails. */
  renew?(held: string, context: LoginContext): Promise<Grant>;
}

/** Statuses with which a token host refuses the credentials themselves. Another login may lock the account. */
const REFUSED: readonly number[] = [400, 401, 403];
/** How long before its expiry a token is renewed. One with a short life is renewed in the last tenth of it. */
const AHEAD_MS = 60_000;

/** A cached token, and its times on the clock of `performance.now`. */
interface HeldToken {
  readonly token: string;
  readonly renewAt: number;
  readonly endAt: number;
}

/** Caches the token of one client. */
export function holdToken(how: Login<never>, context: LoginContext): TokenHolder {
  /** The token that calls get, as soon as it is there. */
  let held: Promise<string> | undefined;
  let current: HeldToken | undefined;
  /** The previous token, while a renewal is under way and the API has not refused it. */
  let spare: HeldToken | undefined;

  /** Begins to get a token. Only the latest of these requests counts. */
  const start = (getting: Promise<Grant>, old?: HeldToken): Promise<string> => {
    current = undefined;
    spare = old;
    const work: Promise<string> = getting.then(
      (grant) => {
        if (held === work) current = heldOf(grant);
        return grant.token;
      },
      (error: ApiError) => {
        const kept = spare && extended(spare, error, performance.now());
        if (held === work && kept) current = kept;
        if (kept) return kept.token;
        if (held === work && !REFUSED.includes(error.status)) held = undefined;
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
      if (current && performance.now() >= current.renewAt) return start(renew(how, context, current.token), current);
      return held ?? start(login(how, context));
    },
    drop,
    async release() {
      const token = await held?.catch(() => undefined);
      if (token !== undefined) drop(token);
      return token;
    },
  };
}

const login = (how: Login<never>, context: LoginContext): Promise<Grant> =>
  requestGrant(context.api, () => how.token(context));

/** Renews a token, or logs in if that fails. */
const renew = (how: Login<never>, context: LoginContext, old: string): Promise<Grant> =>
  how.renew
    ? requestGrant(context.api, async () => how.renew?.(old, context) as Promise<Grant>).catch(() =>
        login(how, context),
      )
    : login(how, context);

function heldOf({ token, lifetimeMs = 0 }: Grant): HeldToken {
  if (lifetimeMs <= 0) return { token, renewAt: Infinity, endAt: Infinity };
  const endAt = performance.now() + lifetimeMs;
  return { token, renewAt: endAt - Math.min(AHEAD_MS, lifetimeMs / 10), endAt };
}

/** The old token, if calls may still use it after its renewal failed. The next renewal is half-way to its end. */
function extended(old: HeldToken, error: ApiError, now: number): HeldToken | undefined {
  // An ApiAuthError without a status of REFUSED did not come from the host. The caller's own onTokens may have failed.
  const final = REFUSED.includes(error.status) || isApiAuthError(error) || now >= old.endAt;
  return final ? undefined : { ...old, renewAt: (now + old.endAt) / 2 };
}
