import type { Handlers, Reply } from "./handler.js";
import { odinRefusals } from "./odin-refusals.js";
import type { Tokens } from "./tokens.js";

/** Any name and password log in, except this password. */
export const REFUSED = "wrong";
/** With this password, the login works only after a change of it (docs/facts/odin.md O-137). */
const EXPIRED = "expired";

const refuse = (status: number, error: string): Reply => ({ status, body: { error, status, details: null } });

/** What a change of a password says. Only the second needs a token. */
interface PasswordChange {
  readonly userId?: string;
  readonly oldPassword: string;
  readonly newPassword: string;
}

/** @param session what a login answers about itself, by its username, in addition to the token */
export function odinLogin(tokens: Tokens, session: (login: string) => object): Handlers<undefined> {
  const answer = (client: string): Reply => ({
    status: 200,
    body: { token: tokens.issue({ client }).token, ...session(client) },
  });
  /** The passwords that were changed, by username. Any other name has any password. */
  const changed = new Map<string, string>();
  const isRefused = (username: string, password: string): boolean =>
    password !== (changed.get(username) ?? password) || (!changed.has(username) && password === REFUSED);
  const change = (username: string, { oldPassword, newPassword }: PasswordChange): Reply => {
    if (isRefused(username, oldPassword)) return refuse(401, "Invalid Credentials");
    changed.set(username, newPassword);
    return answer(username);
  };
  return {
    login({ body }) {
      const { username, password } = body as { username: string; password: string };
      if (isRefused(username, password)) return refuse(401, "Invalid Credentials");
      const hasExpired = password === EXPIRED && !changed.has(username);
      return hasExpired ? refuse(402, "Password expired") : answer(username);
    },
    putAuthTokenPassword({ body, headers }) {
      const { userId, ...passwords } = body as PasswordChange;
      const grant = tokens.check(headers.authorization);
      const username = userId ?? (typeof grant === "string" ? undefined : grant.client);
      return username === undefined ? refuse(400, "Missing required key: userId") : change(username, passwords);
    },
    putAuthPassword({ body, headers }) {
      const grant = tokens.check(headers.authorization);
      if (typeof grant === "string") return odinRefusals.unauthorized(grant);
      const { status, body: refusal } = change(grant.client, body as PasswordChange);
      return status === 200 ? { status, body: [] } : { status, body: refusal };
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
