import type { Api, ApiError } from "../errors/errors.js";
import { isRefusedLogin } from "../errors/guards.js";
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

/** How long before its expiry a token is renewed. One with a short life is renewed in the last tenth of it. */
const AHEAD_MS = 60_000;

/** A token, and its times on the clock of `performance.now`. */
interface TimedToken {
  readonly token: string;
  readonly renewAt: number;
  readonly endAt: number;
}

/** Caches the token of one client. */
export class HeldToken implements TokenHolder {
  readonly holds = true;
  secrets: readonly string[] = [];
  readonly #how: Login<never>;
  readonly #context: LoginContext;
  /** The token that calls get, as soon as it is there. */
  #held: Promise<string> | undefined;
  #current: TimedToken | undefined;
  /** The previous token, while a renewal is under way and the API has not refused it. */
  #spare: TimedToken | undefined;

  constructor(how: Login<never>, context: LoginContext) {
    this.#how = how;
    this.#context = context;
  }

  async get(): Promise<string> {
    const old = this.#current;
    if (old && performance.now() >= old.renewAt) return this.#start(this.#renew(old.token), old);
    return this.#held ?? this.#start(this.#logIn());
  }

  drop(token: string | undefined): void {
    if (token === this.#spare?.token) this.#spare = undefined;
    if (token === this.#current?.token) this.#held = this.#current = undefined;
  }

  async release(): Promise<string | undefined> {
    const token = await this.#held?.catch(() => undefined);
    if (token !== undefined) this.drop(token);
    return token;
  }

  /** Begins to get a token. Only the latest of these requests counts. */
  #start(getting: Promise<Grant>, old?: TimedToken): Promise<string> {
    this.#current = undefined;
    this.#spare = old;
    const work: Promise<string> = getting.then(
      (grant) => {
        if (this.#held === work) this.#current = timed(grant);
        return grant.token;
      },
      (error: ApiError) => {
        const kept = this.#kept(error);
        if (this.#held === work && kept) this.#current = kept;
        if (kept) return kept.token;
        if (this.#held === work && !isRefusedLogin(error)) this.#held = undefined;
        throw error;
      },
    );
    this.#held = work;
    return work;
  }

  #logIn(): Promise<Grant> {
    return this.#request((context) => this.#how.token(context));
  }

  #request(getting: (context: LoginContext) => Promise<Grant>): Promise<Grant> {
    const context = this.#context;
    const host = context.loginUrl ?? context.baseUrl;
    const why = `the answer of ${host} holds no token: check its URL`;
    return requestGrant(context.api, () => getting(context), { url: host, status: 200 }, why);
  }

  /** Renews a token, or logs in if that fails. */
  #renew(old: string): Promise<Grant> {
    const { renew } = this.#how;
    return renew ? this.#request((context) => renew(old, context)).catch(() => this.#logIn()) : this.#logIn();
  }

  /** The old token, if calls may still use it after its renewal failed. The next renewal is half-way to its end. */
  #kept(error: ApiError): TimedToken | undefined {
    const now = performance.now();
    const old = this.#spare;
    const { status, name, cause } = error;
    // With a cause, it did not come from the host. The caller's own onTokens failed, and must get the new tokens first.
    const final = isRefusedLogin(error) || (name === "ApiAuthError" && !status && cause);
    return final || !old || now >= old.endAt ? undefined : { ...old, renewAt: (now + old.endAt) / 2 };
  }
}

function timed({ token, lifetimeMs = 0 }: Grant): TimedToken {
  if (lifetimeMs <= 0) return { token, renewAt: Infinity, endAt: Infinity };
  const endAt = performance.now() + lifetimeMs;
  return { token, renewAt: endAt - Math.min(AHEAD_MS, lifetimeMs / 10), endAt };
}
