import { createHmac, randomBytes } from "node:crypto";

/** Who a token was given to. */
export interface Grant {
  readonly client: string;
  /** The index of the person who logged in. Undefined for a client that acts for itself. */
  readonly user?: number | undefined;
}

/** Made-up tokens. Nothing is checked but that they were given here and have not ended. */
export interface Tokens {
  issue(grant: Grant): { readonly token: string; readonly seconds: number };
  /** The grant of a token, or why the token is not accepted. */
  check(authorization: string | undefined): Grant | "missing" | "wrong" | "expired";
  end(token: string): void;
  /** Ends all tokens of a person. */
  logOut(user: number): void;
  /** How often a person was logged out. */
  logouts(user: number | undefined): number;
  /** Ends the token of a request before its time. */
  expire(authorization: string | undefined): void;
}

/** The oldest are forgotten beyond so many. */
const MOST = 10_000;

/**
 * @param seconds how long a token says that it lives
 * @param write how a token looks
 * @param endsAfter how long it really lives, where that is a fault
 */
export function createTokens(
  seconds: number,
  write: (issued: number) => string,
  endsAfter: number = seconds,
  now: () => number = Date.now,
): Tokens {
  const given = new Map<string, Grant & { readonly end: number }>();
  const logouts = new Map<number | undefined, number>();
  const read = (authorization: string | undefined) => /^Bearer +(\S+)$/i.exec(authorization ?? "")?.[1];
  return {
    issue(grant) {
      const token = write(Math.floor(now() / 1000));
      given.set(token, { ...grant, end: now() + endsAfter * 1000 });
      const [oldest] = given.keys();
      if (given.size > MOST && oldest !== undefined) given.delete(oldest);
      return { token, seconds };
    },
    check(authorization) {
      const token = read(authorization);
      if (token === undefined) return "missing";
      const grant = given.get(token);
      if (!grant) return "wrong";
      return grant.end > now() ? grant : "expired";
    },
    end: (token) => void given.delete(token),
    logOut(user) {
      logouts.set(user, (logouts.get(user) ?? 0) + 1);
      for (const [token, grant] of given) if (grant.user === user) given.delete(token);
    },
    logouts: (user) => logouts.get(user) ?? 0,
    expire(authorization) {
      const token = read(authorization);
      const grant = token === undefined ? undefined : given.get(token);
      if (token !== undefined && grant) given.set(token, { ...grant, end: now() });
    },
  };
}

/** As PureCloud's tokens, it has no meaning for its holder. */
export const opaqueToken = (): string => randomBytes(32).toString("base64url");

/** As Odin's: a JSON web token, with the claims that Odin's have. */
export function webToken(seconds: number): (issued: number) => string {
  const key = randomBytes(32);
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return (iat) => {
    const claims = { iss: "odin", iat, nbp: iat, exp: iat + seconds, data: { id: randomBytes(8).toString("hex") } };
    const text = `${encode({ typ: "JWT", alg: "HS256" })}.${encode(claims)}`;
    return `${text}.${createHmac("sha256", key).update(text).digest("base64url")}`;
  };
}
