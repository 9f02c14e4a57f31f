import type { Auth } from "../../core/auth/auth.js";
import { logIn } from "../../core/auth/login.js";
import { Authorization } from "./authorization.js";
import { type AuthorizationCode, checkGrant } from "./authorization-options.js";

/**
 * Acts for a user who logged in. At the first call it exchanges the code of `startAuthorization` and `readRedirect` for a token
 * (`POST {loginUrl}/oauth/token`), or continues with stored tokens. With a refresh token it renews the access token shortly
 * before its end, and when it is refused (401). An answer may bring another refresh token, which replaces the one before.
 *
 * A code is sent once, even if that fails. A refused refresh token is not sent again. Then every call rejects with the same
 * `ApiAuthError` (`operation` is `login`, `retryable` false), and the user has to sign in again. The same happens if a token is
 * refused and there is no refresh token. A renewal that fails in another way (503, no connection) loses nothing. The access
 * token is used to its end, and after that each call tries again.
 *
 * Clients that share one share its tokens, and must have the same `loginUrl`.
 *
 * Sources: RFC 6749, sections 4.1.3 and 6, and RFC 7636, section 4.5.
 * @throws TypeError if an option is missing or wrong
 */
export function authorizationCode(options: AuthorizationCode): Auth<"purecloud"> {
  const authorization = new Authorization(checkGrant(options));
  return logIn({ apis: { purecloud: true }, token: (context) => authorization.grant(context) });
}
