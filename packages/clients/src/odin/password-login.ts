import type { Auth, Grant } from "../core/auth/auth.js";
import { logIn } from "../core/auth/login.js";
import { lifetimeOf } from "./expiry.js";

/** An Odin administrator's login. Its level (group, service provider, system) bounds what calls see. */
export interface PasswordLogin {
  readonly username: string;
  readonly password: string;
}

const grantOf = (answer: unknown): Grant => {
  const token = (answer as { token?: string } | undefined)?.token ?? "";
  return { token, lifetimeMs: lifetimeOf(token, Date.now()) };
};

/**
 * Logs in with a username and password (`POST /api/v2/auth/token`). A client logs in at its first call. It renews its token
 * (`PUT /api/v2/auth/token`) shortly before the `exp` in the token. It logs in again if that fails, or if the token is refused
 * (401). A refused login is not repeated, because accounts lock.
 * @throws TypeError if either is missing
 */
export function passwordLogin({ username, password }: PasswordLogin): Auth<"odin"> {
  if (typeof username !== "string" || typeof password !== "string" || username === "" || password === "") {
    throw new TypeError("passwordLogin: username and password are required");
  }
  return logIn({
    apis: { odin: true },
    async token({ baseUrl, send }) {
      const answer = await send({
        url: `${baseUrl}/api/v2/auth/token`,
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ username, password }),
        secrets: [password],
      });
      return grantOf(answer);
    },
    async renew(held, { baseUrl, send }) {
      const url = `${baseUrl}/api/v2/auth/token`;
      return grantOf(await send({ method: "PUT", url, headers: { authorization: `Bearer ${held}` }, secrets: [held] }));
    },
  });
}
