import type { Call, Handlers, Reply } from "./handler.js";
import { odinRefusals } from "./odin-refusals.js";
import type { Tokens } from "./tokens.js";

/** Any name and password log in, except this password. */
export const REFUSED = "wrong";
/** With this password, the login works only after a change of it (docs/facts/odin.md O-137). */
const EXPIRED = "expired";

const refuse = (status: number, error: string): Reply => ({ status, body: { error, status, details: null } });

/** What a change of a password says. */
interface PasswordChange {
  readonly userId?: string;
  readonly oldPassword: string;
  readonly newPassword: string;
}

interface OdinLogin {
  /** By operationId. They need no token, or check it themselves. */
  readonly login: Handlers<undefined>;
  /** Changes the password of the login that a token belongs to. */
  readonly changeOwn: (call: Call) => Reply;
}

/** @param session what a login answers about itself, by its username, in addition to the token */
export function odinLogin(tokens: Tokens, session: (login: string) => object): OdinLogin {
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
  const login: Handlers<undefined> = {
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
      return username === undefined
        ? odinRefusals.invalid({ field: "userId", rule: "required", missing: true })
        : change(username, passwords);
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
  const changeOwn = ({ login: username = "", body }: Call): Reply => {
    const reply = change(username, body as PasswordChange);
    return reply.status === 200 ? { status: 200, body: [] } : reply;
  };
  return { login, changeOwn };
}
