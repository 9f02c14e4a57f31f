import type { Auth } from "../../core/auth/auth.js";
import { logIn } from "../../core/auth/login.js";
import { requestToken } from "./request-token.js";

/** An OAuth client of the grant type "Client Credentials". Its roles are the permissions that calls have. */
export interface ClientCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

/**
 * Logs in with an OAuth client's id and secret: `POST {loginUrl}/oauth/token`. A client logs in at its first call,
 * again shortly before its token expires (`expires_in`), and when it is refused (401). A refused login is not repeated.
 * @throws TypeError if either is missing
 */
export function clientCredentials({ clientId, clientSecret }: ClientCredentials): Auth<"purecloud"> {
  if (typeof clientId !== "string" || typeof clientSecret !== "string" || clientId === "" || clientSecret === "") {
    throw new TypeError("clientCredentials: clientId and clientSecret are required");
  }
  return logIn({
    apis: { purecloud: true },
    async token(context) {
      const grant = { grant_type: "client_credentials" };
      const { accessToken, lifetimeMs } = await requestToken(context, { clientId, clientSecret }, grant);
      return { token: accessToken, lifetimeMs };
    },
  });
}
