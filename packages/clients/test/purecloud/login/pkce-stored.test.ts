import { describe, expect, test, vi } from "vitest";
import { APP, authorizationServer, read, refreshes, signedIn } from "../../helpers/authorization-server.js";
import { later, stoppedClock, until } from "../../helpers/in-process.js";
import { rejection } from "../../helpers/kit.js";
import { authorizationCode, isApiAuthError, type UserTokens as Tokens } from "../../helpers/public.js";

describe("stored tokens", () => {
  test("a refresh token alone: the next run goes on with what was reported before", async () => {
    const { auth, client, grants, reported } = await signedIn();
    await read(client(auth));
    let store = reported[0]?.refreshToken ?? "";
    for (const run of [1, 2, 3]) {
      const onTokens = ({ refreshToken = "" }: Tokens) => {
        store = refreshToken;
      };
      await read(client(authorizationCode({ ...APP, refreshToken: store, onTokens })));
      expect(refreshes(grants)).toBe(run);
    }
  });

  test("all that was reported, through JSON: the access token is used as long as it lasts", async () => {
    const { auth, client, grants, reported, endTokens } = await signedIn();
    await read(client(auth));
    const purecloud = client(authorizationCode({ ...APP, ...JSON.parse(JSON.stringify(reported[0])) }));
    expect(await read(purecloud)).toEqual({ token: reported[0]?.accessToken });
    expect(grants()).toHaveLength(1);
    endTokens();
    expect((await read(purecloud)).token).toMatch(/^access-2-/);
    expect(refreshes(grants)).toBe(1);
  });

  test("it is renewed ahead of the end that was stored, and not tried after it", async () => {
    stoppedClock();
    const { auth, client, calls, grants, reported } = await signedIn({ rotate: false });
    await read(client(auth));
    const purecloud = client(authorizationCode({ ...APP, ...reported[0], expiresAt: Date.now() + 1000 }));
    expect((await read(purecloud)).token).toMatch(/^access-1-/);
    vi.advanceTimersByTime(970);
    expect((await read(purecloud)).token).toMatch(/^access-2-/);
    const late = client(authorizationCode({ ...APP, ...reported[0], expiresAt: Date.now() - 1 }));
    expect((await read(late)).token).toMatch(/^access-3-/);
    expect([calls().length, refreshes(grants)]).toEqual([4, 2]);
  });

  test("an access token without a refresh token is used until it is refused", async () => {
    const { auth, client, grants, reported, endTokens } = await signedIn({ refresh: false });
    await read(client(auth));
    expect(reported[0]?.refreshToken).toBeUndefined();
    const purecloud = client(authorizationCode({ ...APP, ...reported[0], expiresAt: 1 }));
    await read(purecloud);
    endTokens();
    expect(String(await rejection(read(purecloud)))).toContain("there is no refresh token");
    expect(grants()).toHaveLength(1);
  });
});

describe("onTokens", () => {
  const renewing = async (onTokens: (tokens: Tokens) => void | Promise<void>) => {
    const server = await authorizationServer();
    const { code, codeVerifier } = await server.signIn();
    return { ...server, auth: authorizationCode({ ...APP, code, codeVerifier, onTokens }) };
  };

  test("is waited for: a token is used when it is stored, not before", async () => {
    let stored: (() => void) | undefined;
    const { auth, client, calls } = await renewing(() => new Promise((resolve) => (stored = resolve)));
    const purecloud = client(auth);
    const waiting = Promise.all([read(purecloud), read(client(auth))]);
    await until(() => stored);
    await later(20);
    expect(calls()).toEqual([]);
    stored?.();
    await waiting;
    expect(calls()).toHaveLength(2);
  });

  test("where it fails so do the calls, and the next one reports the same again, without another request", async () => {
    const reported: Tokens[] = [];
    const { auth, client, calls, grants } = await renewing((tokens) => {
      reported.push(tokens);
      if (reported.length < 3) throw Object.assign(new Error(`full: ${tokens.refreshToken}`), { code: "ENOSPC" });
    });
    const purecloud = client(auth);
    for (const _ of [1, 2]) {
      const error = await rejection(read(purecloud));
      expect(isApiAuthError(error)).toBe(true);
      expect(error).toMatchObject({ operation: "login", retryable: true, cause: { code: "ENOSPC" } });
      expect(String(error)).toContain("onTokens failed");
      expect(JSON.stringify(error) + (error as Error).stack + (error as Error).cause).not.toContain("refresh-1");
    }
    expect(calls()).toEqual([]);
    expect(await read(purecloud)).toEqual({ token: reported[0]?.accessToken });
    expect(reported).toEqual(Array(3).fill(reported[0]));
    expect(grants()).toHaveLength(1);
  });
});
