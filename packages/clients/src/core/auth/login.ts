import type { Api } from "../errors/errors.js";
import type { Auth } from "./auth.js";
import { HeldToken, type Login } from "./held-token.js";

/**
 * An `Auth` that logs in and caches the token between calls. There is one request for a token at a time, however many calls
 * wait for it. A refused login is remembered, and every later call rejects with that same error.
 */
export const logIn = <For extends Api>(how: Login<For>): Auth<For> => ({
  apis: how.apis,
  login: true,
  serve: ({ send, ...client }) => {
    const holder = new HeldToken(how, {
      ...client,
      // A login that failed may be repeated, unless it was refused. A renewal that failed is followed by a login.
      send: ({ method = "POST", once, ...request }) => {
        const retry = once || method === "PUT" ? false : undefined;
        if (method === "POST") holder.secrets = request.secrets; // A renewal has no password.
        return send({ ...request, method, retry, operation: "login", anonymous: true, safe: true });
      },
    });
    return holder;
  },
});
