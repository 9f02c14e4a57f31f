import type { Auth } from "../core/auth.js";

/** An Odin administrator's login. Its level (group, service provider, system) bounds what calls see. */
export interface PasswordLogin {
  readonly username: string;
  readonly password: string;
}

/**
 * Logs in with a username and password: `POST /api/v2/auth/token`. A client logs in at its first call, and again when its
 * token is refused (401); a refused login is not repeated, for accounts lock.
 * @throws TypeError if either is missing
 */
export function passwordLogin({ username, password }: PasswordLogin): Auth<"odin"> {
  if (typeof username !== "string" || typeof password !== "string" || username === "" || password === "") {
    throw new TypeError("passwordLogin: username and password are required");
  }
  return {
    apis: { odin: true },
    login: true,
    async token({ baseUrl, send }) {
      const answer = await send({
        url: `${baseUrl}/api/v2/auth/token`,
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ username, password }),
        secrets: [password],
      });
      return (answer as { token?: string } | undefined)?.token ?? "";
    },
  };
}
