import type { Handlers, Reply } from "./handler.js";
import { odinRefusals } from "./odin-refusals.js";
import type { Tokens } from "./tokens.js";

/** Any name and password log in, except this password. */
export const REFUSED = "wrong";
/** With this password, the login works only after a change of it (docs/facts/odin.md O-137). */
const EXPIRED = "expired";

const refuse = (status: number, error: string): Reply => ({ status, body: { error, status, details: null } });

/** @param session what a login answers about itself, by its username, in addition to the token */
export function odinLogin(tokens: Tokens, session: (login: string) => object): Handlers<undefined> {
  const answer = (client: string): Reply => ({
    status: 200,
    body: { token: tokens.issue({ client }).token, ...session(client) },
  });
  return {
    login({ body }) {
      const { username, password } = body as { username: string; password: string };
      if (password === REFUSED) return refuse(401, "Invalid Credentials");
      return password === EXPIRED ? refuse(402, "Password expired") : answer(username);
    },
    refreshToken({ headers }) {
      const grant = tokens.check(headers.authorization);
      return typeof grant === "string" ? odinRefusals.unauthorized(grant) : answer(grant.client);
    },
    logout({ headers, body }) {
      const grant = tokens.check(headers.authorization);
      if (typeof grant === "string") return odinRefusals.unauthorized(grant);
      tokens.end((body as { token: string }).token);
      return { status: 200, body: [] };
    },
  };
}
