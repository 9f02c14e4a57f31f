import type { OAuthClient } from "./request-token.js";

/** The tokens of a user's login. Keep them like a password, because anyone who has them acts as the user. */
export interface UserTokens {
  readonly accessToken: string;
  /** Gets the next access token. Absent if the OAuth client is not set up to have one. */
  readonly refreshToken?: string | undefined;
  /** When the access token ends, in milliseconds since 1970. Absent if the platform did not say. */
  readonly expiresAt?: number | undefined;
}

interface Common {
  /** Id of an OAuth client of the grant type "Code Authorization". */
  readonly clientId: string;
  /** Only on a server, which can keep it secret. Without it, the OAuth client is a public one. */
  readonly clientSecret?: string | undefined;
  /**
   * Stores each new set of tokens, because the refresh token before it may no longer be good. Calls wait for it without a
   * timeout. So it must not wait for a call of such a client itself. If it fails they fail, and the next call tries it again.
   */
  readonly onTokens?: ((tokens: UserTokens) => void | Promise<void>) | undefined;
}

/** Options of `authorizationCode` for a user who has just logged in. */
export interface CodeToExchange extends Common {
  /** The one that the authorization was started with. */
  readonly redirectUri: string;
  /** From `readRedirect`. */
  readonly code: string;
  /** From `startAuthorization`. */
  readonly codeVerifier: string;
  readonly accessToken?: undefined;
  readonly refreshToken?: undefined;
}

/** Options of `authorizationCode` for a user who logged in before. They are what `onTokens` got, or a refresh token alone. */
export type StoredTokens = Common & { readonly code?: undefined } & (
    | UserTokens
    | { readonly accessToken?: undefined; readonly refreshToken: string }
  );

/** Options of `authorizationCode`: a code to exchange, or stored tokens. */
export type AuthorizationCode = CodeToExchange | StoredTokens;

/** The checked options. If there is a code, they hold its grant. */
export interface Checked extends Pick<Common, "onTokens"> {
  readonly client: OAuthClient;
  readonly exchange?: Readonly<Record<string, string>>;
  readonly accessToken?: string | undefined;
  readonly refreshToken?: string | undefined;
  readonly expiresAt?: number | undefined;
}

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
const isTextOrMissing = (value: unknown): value is string | undefined => value === undefined || isText(value);

/** Checks the options of `authorizationCode`. No message quotes a value, because nearly all are secrets. */
export function checkGrant(options: AuthorizationCode): Checked {
  const { clientId, clientSecret, onTokens, ...grant } = options ?? {};
  const { code, codeVerifier, redirectUri, accessToken, refreshToken, expiresAt } = grant as Record<string, unknown>;
  const wrong = (why: string) => new TypeError(`authorizationCode: ${why}`);
  if (!isText(clientId)) throw wrong("clientId is required");
  if (!isTextOrMissing(clientSecret)) throw wrong("clientSecret must be a string, or left out for a public client");
  if (onTokens !== undefined && typeof onTokens !== "function") throw wrong("onTokens must be a function");
  const rest = { client: { clientId, clientSecret }, onTokens };
  if (code !== undefined) {
    if (accessToken !== undefined || refreshToken !== undefined) throw wrong("give a code or stored tokens, not both");
    if (!isText(code) || !isText(redirectUri)) throw wrong("code and redirectUri must be strings that are not empty");
    // RFC 7636, section 4.1.
    if (!isText(codeVerifier) || !/^[\w.~-]{43,128}$/.test(codeVerifier)) {
      throw wrong("codeVerifier must be the one that startAuthorization gave");
    }
    const exchange = { grant_type: "authorization_code", code, redirect_uri: redirectUri, code_verifier: codeVerifier };
    return { ...rest, exchange };
  }
  if (!isTextOrMissing(accessToken) || !isTextOrMissing(refreshToken) || (!accessToken && !refreshToken)) {
    throw wrong("give code, codeVerifier and redirectUri, or a stored refreshToken or accessToken");
  }
  if (expiresAt !== undefined && !(typeof expiresAt === "number" && Number.isFinite(expiresAt))) {
    throw wrong("expiresAt must be a number of milliseconds since 1970");
  }
  return { ...rest, accessToken, refreshToken, expiresAt };
}
