import { beforeEach, describe, expect, test, vi } from "vitest";
import { APP, read, refreshes, signedIn } from "../../helpers/authorization-server.js";
import { later, stoppedClock, until } from "../../helpers/in-process.js";
import { rejection } from "../../helpers/kit.js";
import {
  authorizationCode,
  isApiAuthError,
  isApiConnectionError,
  type UserTokens as Tokens,
} from "../../helpers/public.js";

/** Says that the first access token ends soon. */
const briefly = (count: number) => (count === 1 ? 0.5 : 86_400);
const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

describe("renewal", () => {
  beforeEach(stoppedClock);

  test.each([undefined, "the-s3cret"])("ahead of the end, once for 50 calls (secret: %s)", async (secret) => {
    const { auth, client, forms, grants, reported } = await signedIn({
      expiresIn: briefly,
      ...(secret ? { secret } : {}),
    });
    const purecloud = client(auth);
    const first = await read(purecloud);
    vi.advanceTimersByTime(470);
    const tokens = await Promise.all(times(50, () => read(purecloud)));
    expect(new Set(tokens.map(({ token }) => token)).size).toBe(1);
    expect(tokens[0]).not.toEqual(first);
    expect(grants()).toEqual(["authorization_code", "refresh_token"]);
    const id = secret === undefined ? { client_id: APP.clientId } : {};
    expect(forms()[1]).toEqual({ grant_type: "refresh_token", refresh_token: reported[0]?.refreshToken, ...id });
  });

  test("after a 401, once for 50 calls, each of which gets its replay's answer", async () => {
    const { auth, client, grants, calls, endTokens } = await signedIn();
    const purecloud = client(auth);
    await read(purecloud);
    endTokens();
    const tokens = await Promise.all(times(50, () => read(purecloud)));
    expect(new Set(tokens.map(({ token }) => token)).size).toBe(1);
    expect(refreshes(grants)).toBe(1);
    expect(calls()).toHaveLength(101);
  });

  test("a refresh token that is given anew takes the place of the one before, and is reported to the caller", async () => {
    const { auth, client, forms, reported, endTokens } = await signedIn({ expiresIn: () => 100 });
    const purecloud = client(auth);
    const got: string[] = [];
    for (const _ of times(4, () => 0)) {
      got.push((await read(purecloud)).token);
      endTokens();
    }
    expect(reported.map(({ accessToken }) => accessToken)).toEqual(got);
    expect(new Set(reported.map(({ refreshToken }) => refreshToken)).size).toBe(4);
    expect(
      forms()
        .slice(1)
        .map((form) => form.refresh_token),
    ).toEqual(reported.slice(0, 3).map(({ refreshToken }) => refreshToken));
    for (const { expiresAt } of reported)
      expect(Math.abs((expiresAt ?? 0) - (Date.now() + 100_000))).toBeLessThan(5_000);
  });

  test("one that is not given anew stays, and is reported again", async () => {
    const { auth, client, forms, reported, endTokens } = await signedIn({ rotate: false });
    const purecloud = client(auth);
    for (const _ of times(3, () => 0)) {
      await read(purecloud);
      endTokens();
    }
    expect(new Set(reported.map(({ refreshToken }) => refreshToken)).size).toBe(1);
    expect(reported).toHaveLength(3);
    expect(forms()[2]?.refresh_token).toBe(reported[0]?.refreshToken);
  });

  test("clients that share an authorization do not use a refresh token twice", async () => {
    const { auth, client, grants, endTokens } = await signedIn();
    const clients = times(5, () => client(auth));
    const all = () => Promise.all(clients.flatMap((one) => times(4, () => read(one))));
    await all();
    for (const round of [1, 2]) {
      endTokens();
      expect(new Set((await all()).map(({ token }) => token)).size).toBe(1);
      expect(refreshes(grants)).toBe(round);
    }
    // One after the other, because the second finds that the first has renewed its token.
    endTokens();
    for (const one of clients) await read(one);
    expect(refreshes(grants)).toBe(3);
  });

  test("a client that comes while another renews waits for that", async () => {
    const { auth, client, calls, endTokens } = await signedIn();
    let renew: (() => void) | undefined;
    const gated: typeof fetch = async (input, init) => {
      if (String(init?.body).includes("refresh_token=")) await new Promise<void>((resolve) => (renew = resolve));
      return fetch(input, init);
    };
    const first = client(auth, { fetch: gated });
    await read(first);
    endTokens();
    const renewing = read(first);
    await until(() => renew);
    const waiting = read(client(auth));
    await later(20);
    renew?.();
    const [one, other] = await Promise.all([renewing, waiting]);
    expect(other).toEqual(one);
    expect(calls()).toHaveLength(4);
  });

  test("clients that share one renew ahead of time once, whoever comes first", async () => {
    const { auth, client, grants } = await signedIn({ expiresIn: briefly });
    const clients = times(3, () => client(auth));
    await Promise.all(clients.map(read));
    vi.advanceTimersByTime(470);
    for (const one of clients) await read(one);
    expect(refreshes(grants)).toBe(1);
  });
});

describe("a renewal that fails", () => {
  test.each(["unreached", 503, 429] as const)("%s: by itself tried again, at once", async (fault) => {
    const faults: (typeof fault)[] = [];
    const { auth, client, grants, endTokens } = await signedIn({ faults });
    const purecloud = client(auth);
    await read(purecloud);
    endTokens();
    faults.push(fault);
    expect((await read(purecloud)).token).toMatch(/^access-2-/);
    expect(refreshes(grants)).toBe(2);
  });

  test.each([
    ["unreached", isApiConnectionError],
    [503, (error: unknown) => (error as { status: number }).status === 503],
  ] as const)("%s, and no more tries: the call fails, the next one has the refresh token still", async (fault, is) => {
    const faults: (typeof fault)[] = [];
    const { auth, client, grants, endTokens } = await signedIn({ faults });
    const purecloud = client(auth, { retry: false });
    await read(purecloud);
    endTokens();
    faults.push(fault);
    expect(is(await rejection(read(purecloud)))).toBe(true);
    expect(refreshes(grants)).toBe(1);
    expect((await read(purecloud)).token).toMatch(/^access-2-/);
    expect(refreshes(grants)).toBe(2);
  });

  test("an answer that was lost after the server had rotated: its refusal of the old one is the end", async () => {
    const faults: "answer-lost"[] = [];
    const { auth, client, grants, endTokens } = await signedIn({ faults });
    const purecloud = client(auth);
    await read(purecloud);
    endTokens();
    faults.push("answer-lost");
    expect(isApiAuthError(await rejection(read(purecloud)))).toBe(true);
    expect(refreshes(grants)).toBe(2);
    await rejection(read(purecloud));
    expect(refreshes(grants)).toBe(2);
  });

  test.each([400, 401, 403])(
    "refused (%i): never repeated, by whichever client, and the call says what to do",
    async (status) => {
      const faults: number[] = [];
      const { auth, client, grants, calls, endTokens } = await signedIn({ faults });
      const [one, two] = [client(auth), client(auth)];
      await Promise.all([read(one), read(two)]);
      endTokens();
      faults.push(status);
      const error = await rejection(read(one));
      expect(isApiAuthError(error)).toBe(true);
      expect(error).toMatchObject({ status, operation: "login", retryable: false, body: { error: "server_error" } });
      expect(String(error)).toMatch(/; the refresh token is no longer valid\. The user has to sign in again$/);
      for (const again of [one, two, client(auth)]) expect(await rejection(read(again))).toBe(error);
      expect([refreshes(grants), calls().length]).toEqual([1, 4]);
    },
  );

  test("an answer without a token is an ApiAuthError, and the next call tries again", async () => {
    const { auth, client, url, reported, endTokens } = await signedIn();
    let empty = false;
    const injected: typeof fetch = async (input, init) =>
      empty && String(input) === `${url}/oauth/token` ? Response.json({}) : fetch(input, init);
    const purecloud = client(auth, { fetch: injected });
    await read(purecloud);
    endTokens();
    empty = true;
    const error = await rejection(read(purecloud));
    expect([isApiAuthError(error), reported.length]).toEqual([true, 1]);
    expect(error).toMatchObject({ operation: "login", retryable: true });
    empty = false;
    expect((await read(purecloud)).token).toMatch(/^access-2-/);
  });
});

describe("a server that always answers 401", () => {
  test("costs one call 2 requests, and 2 token requests where none was held, 1 where one was", async () => {
    const { auth, client, calls, grants } = await signedIn({ accepts: () => false });
    const purecloud = client(auth);
    const error = await rejection(read(purecloud));
    expect(error).toMatchObject({ name: "ApiAuthError", status: 401, operation: "GET /api/v2/x" });
    expect([calls().length, grants()]).toEqual([2, ["authorization_code", "refresh_token"]]);
    await rejection(read(purecloud));
    expect([calls().length, grants().length]).toEqual([4, 3]);
  });

  test("the same from stored tokens: 2 and 2 from a refresh token, 2 and 1 with an access token", async () => {
    const { auth, client, calls, grants, reported } = await signedIn({ accepts: () => false, rotate: false });
    await rejection(read(client(auth)));
    const { accessToken = "", refreshToken = "" } = reported[0] ?? {};
    const cost = async (tokens: Tokens | { refreshToken: string }) => {
      const before = [calls().length, grants().length];
      await rejection(read(client(authorizationCode({ ...APP, ...tokens }))));
      return [calls().length, grants().length].map((count, index) => count - (before[index] ?? 0));
    };
    expect(await cost({ refreshToken })).toEqual([2, 2]);
    expect(await cost({ accessToken, refreshToken })).toEqual([2, 1]);
    expect(await cost({ accessToken })).toEqual([1, 0]);
  });
});
