import { assert } from "../assert.js";
import type { Auth } from "./auth.js";
import { requestGrant } from "./grant.js";

/**
 * Uses a bearer token that the caller has. A function is called before every request, and once more when its token is
 * refused (401). If it then gives another token, the call is replayed. It should keep its own cache.
 * No timeout covers it. Of what it throws, only the name and code reach the error's `cause`.
 * @param token the token, or a function that gives it
 * @throws TypeError if it is neither a function nor a string, or the string is empty
 */
export function accessToken(token: string | (() => string | Promise<string>)): Auth {
  const right = token && /^(function|string)$/.test(typeof token);
  assert(right, "accessToken: a token or a function is required");
  return {
    apis: { odin: true, purecloud: true },
    login: false,
    serve({ api }) {
      const given = async () => ({ token: typeof token === "function" ? await token() : token });
      return { holds: false, get: async () => (await requestGrant(api, given)).token };
    },
  };
}
