import type { Auth, LoginContext } from "../../core/auth/auth.js";
import { logIn } from "../../core/auth/login.js";
import { bareCause } from "../../core/errors/cause.js";
import { ApiAuthError, type ApiError } from "../../core/errors/errors.js";
import { isApiError } from "../../core/errors/guards.js";
import { type AuthorizationCode, checkGrant } from "./authorization-options.js";
import { requestToken } from "./request-token.js";

/** Statuses with which the token host refuses what it was sent, rather than fails. */
const REFUSED: readonly number[] = [400, 401, 403];

/**
 * Acts for a user who logged in: exchanges the code of `startAuthorization` and `readRedirect` for a token
 * (`POST {loginUrl}/oauth/token`) at the first call, or goes on with tokens that were stored. With a refresh token it renews
 * the access token shortly before that ends, and when it is refused (401). An answer may bring another refresh token, which
 * takes the place of the one before.
 *
 * A code is sent once, whatever becomes of it, and a refused refresh token not again: from then on every call rejects with
 * the same `ApiAuthError` (`operation` is `login`, `retryable` false), and the user has to sign in again. So they have where a token is refused
 * and there is no refresh token. A renewal that fails otherwise (503, no connection) loses nothing: the access token is used
 * to its end, and after it each call tries again.
 *
 * Clients that share one share its tokens, and must have the same `loginUrl`.
 *
 * Sources: RFC 6749, sections 4.1.3 and 6; RFC 7636, section 4.5.
 * @throws TypeError if an option is missing or wrong
 */
export function authorizationCode(options: AuthorizationCode): Auth<"purecloud"> {
  const { client, onTokens, ...begin } = checkGrant(options);
  let { exchange, accessToken, refreshToken, expiresAt } = begin;
  /** Why the user has to sign in again. */
  let spent: ApiAuthError | undefined;
  /** Whether `onTokens` has yet to take the tokens. */
  let untold = false;
  let host: string | undefined;
  let flight: Promise<string> | undefined;
  /** What each client got last. One that asks again can no longer use it. */
  const given = new WeakMap<LoginContext, string>();

  const end = (why: string, error?: unknown): ApiAuthError => {
    accessToken = refreshToken = undefined;
    spent = authError(`${why}: the user has to sign in again`, error);
    return spent;
  };
  const request = async (context: LoginContext): Promise<string> => {
    const code = exchange;
    exchange = undefined; // before it is sent: whatever comes of that, it was used
    const grant = code ?? (refreshToken && { grant_type: "refresh_token", refresh_token: refreshToken });
    if (!grant) throw spent ?? end("the token is no longer good, and there is no refresh token");
    const answer = await requestToken(context, client, grant, code && true).catch((error: unknown) => {
      if (code) throw end("the authorization code is used up", error);
      const refused = isApiError(error) && REFUSED.includes(error.status);
      throw refused ? end("the refresh token is no longer good", error) : error;
    });
    refreshToken = answer.refreshToken ?? refreshToken;
    if (!answer.accessToken)
      throw code ? end("the answer holds no token") : authError("the answer holds no token", undefined, true);
    accessToken = answer.accessToken;
    expiresAt = answer.lifetimeMs && Date.now() + answer.lifetimeMs;
    untold = true;
    return accessToken;
  };
  const get = async (context: LoginContext): Promise<string> => {
    const token = (untold && accessToken) || (await request(context));
    try {
      await onTokens?.({ accessToken: token, refreshToken, expiresAt });
    } catch (error) {
      throw authError("onTokens failed, so the tokens may not be stored", bareCause(error), true);
    }
    untold = false;
    return token;
  };
  const isOver = () => refreshToken !== undefined && expiresAt !== undefined && Date.now() >= expiresAt;

  return logIn({
    apis: { purecloud: true },
    async token(context) {
      host ??= context.loginUrl;
      if (host !== context.loginUrl) throw authError("clients that share an authorization must have one loginUrl");
      const mustGet = flight || untold || isOver() || accessToken === given.get(context);
      let token = mustGet ? undefined : accessToken;
      if (token === undefined) {
        flight ??= get(context).finally(() => {
          flight = undefined;
        });
        token = await flight;
      }
      given.set(context, token);
      // Without a refresh token it is used until it is refused.
      const ends = refreshToken === undefined ? undefined : expiresAt;
      return { token, lifetimeMs: ends && ends - Date.now() };
    },
  });
}

/** An error that callers tell by its class; it says all that the one behind it does. `retryable`: no new sign-in is needed. */
function authError(why: string, cause?: unknown, retryable = false): ApiAuthError {
  const behind: Partial<ApiError> = isApiError(cause) ? cause : {};
  const { message, request = { method: "", url: "" }, status = 0, body, correlationId } = behind;
  const details = { ...request, status, body, correlationId, cause, retryable };
  const begin = message === undefined ? "purecloud login: " : `${message}; `;
  return new ApiAuthError(begin + why, { api: "purecloud", operation: "login", ...details });
}
