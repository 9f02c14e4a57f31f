import type { Auth } from "../core/auth.js";
import { logIn } from "../core/login.js";

/** An OAuth client of the grant type "Client Credentials". Its roles are the permissions that calls have. */
export interface ClientCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** btoa takes bytes only, and `Buffer` is Node's alone. */
const base64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

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
    async token({ loginUrl, send }) {
      const basic = base64(`${clientId}:${clientSecret}`);
      const answer = await send({
        url: `${loginUrl}/oauth/token`,
        headers: { authorization: `Basic ${basic}`, "content-type": "application/x-www-form-urlencoded" },
        body: "grant_type=client_credentials",
        secrets: [clientSecret, basic],
      });
      const { access_token = "", expires_in } = (answer ?? {}) as { access_token?: string; expires_in?: unknown };
      return { token: access_token, lifetimeMs: typeof expires_in === "number" ? expires_in * 1000 : undefined };
    },
  });
}
