import { describe, expect, test, vi } from "vitest";
import { APP, authorizationServer, read } from "../../helpers/authorization-server.js";
import { stoppedClock } from "../../helpers/in-process.js";
import { rejection } from "../../helpers/kit.js";
import {
  authorizationCode,
  createPureCloudClient,
  isApiAuthError,
  isApiConnectionError,
} from "../../helpers/public.js";

/** A server, and what a user's login there has given. */
const signedIn = async (settings: Parameters<typeof authorizationServer>[0] = {}) => {
  const server = await authorizationServer(settings);
  const { code, codeVerifier } = await server.signIn();
  const grant = { ...APP, code, codeVerifier, ...(settings.secret ? { clientSecret: settings.secret } : {}) };
  return { ...server, grant };
};
const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

describe("the exchange of a code", () => {
  test("a public client sends code, verifier, redirect and id at the first call, and uses the token", async () => {
    const { grant, client, forms, requests } = await signedIn();
    const purecloud = client(authorizationCode(grant));
    expect(forms()).toEqual([]);
    const { token } = await read(purecloud);
    expect(token).toMatch(/^access-1-/);
    expect(await read(purecloud)).toEqual({ token });
    expect(forms()).toEqual([
      {
        grant_type: "authorization_code",
        client_id: APP.clientId,
        code: grant.code,
        redirect_uri: APP.redirectUri,
        code_verifier: grant.codeVerifier,
      },
    ]);
    expect(requests[1]).toMatchObject({ method: "POST", url: "/oauth/token" });
    expect(requests[1]?.headers.authorization).toBeUndefined();
  });

  test("a confidential client proves itself by Basic instead", async () => {
    const { grant, client, grants } = await signedIn({ secret: "s3cret-ü" });
    await read(client(authorizationCode(grant)));
    expect(grants()).toEqual(["authorization_code"]);
  });

  test("50 calls at once cost one exchange, also by several clients", async () => {
    const { grant, client, grants, calls } = await signedIn();
    const auth = authorizationCode(grant);
    const clients = times(5, () => client(auth));
    const tokens = await Promise.all(clients.flatMap((one) => times(10, () => read(one))));
    expect(new Set(tokens.map(({ token }) => token)).size).toBe(1);
    expect(calls()).toHaveLength(50);
    expect(grants()).toEqual(["authorization_code"]);
  });

  test("a client that comes later uses the token that is there", async () => {
    const { grant, client, grants } = await signedIn();
    const auth = authorizationCode(grant);
    const { token } = await read(client(auth));
    expect(await read(client(auth))).toEqual({ token });
    expect(grants()).toHaveLength(1);
  });

  const spent = async (client: Parameters<typeof read>[0]) => {
    const errors = await Promise.all(times(3, () => rejection(read(client))));
    errors.push(await rejection(read(client)));
    const [error] = errors;
    for (const other of errors) expect(other).toBe(error);
    expect(isApiAuthError(error)).toBe(true);
    expect(error).toMatchObject({ operation: "login", retryable: false });
    expect(String(error)).toMatch(/; the authorization code was already sent\. The user has to sign in again$/);
    return error as Error;
  };

  test("a verifier that is not the challenge's: refused, and not sent again", async () => {
    const { grant, client, grants, calls } = await signedIn();
    const codeVerifier = `${grant.codeVerifier.slice(0, -1)}${grant.codeVerifier.endsWith("A") ? "B" : "A"}`;
    const error = await spent(client(authorizationCode({ ...grant, codeVerifier })));
    expect(error).toMatchObject({ status: 400, body: { error: "invalid_grant" }, request: { method: "POST" } });
    expect(error.message).toContain("purecloud login: 400; invalid_grant; ");
    expect([grants().length, calls().length]).toEqual([1, 0]);
  });

  test("a code that was used already: refused, and not sent again", async () => {
    const { grant, client, grants } = await signedIn();
    await read(client(authorizationCode(grant)));
    expect(await spent(client(authorizationCode(grant)))).toMatchObject({ status: 400 });
    expect(grants()).toHaveLength(2);
  });

  test("another redirect than at the start: refused", async () => {
    const { grant, client } = await signedIn();
    await spent(client(authorizationCode({ ...grant, redirectUri: "https://app.example/other" })));
  });

  test.each([
    ["unreached", 0, "ApiConnectionError"],
    ["answer-lost", 0, "ApiConnectionError"],
    [503, 503, "ApiError"],
    [429, 429, "ApiRateLimitError"],
  ] as const)("%s: the code is not sent again, for nobody knows whether it was taken", async (fault, status, name) => {
    const { grant, client, grants, calls } = await signedIn({ faults: [fault] });
    const error = await spent(client(authorizationCode(grant), { retry: { limit: 3, unsafe: true } }));
    expect(error).toMatchObject({ status, cause: { name } });
    if (status === 0) expect(isApiConnectionError(error.cause)).toBe(true);
    expect([grants().length, calls().length]).toEqual([1, 0]);
  });

  test("an answer that comes too late is lost, too", async () => {
    const { grant, client, grants } = await signedIn();
    const slow: typeof fetch = async (input, init) => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      return fetch(input, init);
    };
    expect(await spent(client(authorizationCode(grant), { timeoutMs: 30, fetch: slow }))).toMatchObject({ status: 0 });
    expect(grants().length).toBeLessThanOrEqual(1);
  });

  test("a call that is aborted meanwhile loses nothing: the next has the token", async () => {
    const { grant, client, grants } = await signedIn();
    const purecloud = client(authorizationCode(grant));
    const controller = new AbortController();
    const aborted = rejection(purecloud.request("GET", "/api/v2/x", { signal: controller.signal }));
    controller.abort();
    expect(await aborted).toMatchObject({ name: "ApiAbortError" });
    expect((await read(purecloud)).token).toMatch(/^access-1-/);
    expect(grants()).toHaveLength(1);
  });

  test("an answer without a token is the end of the code as well", async () => {
    const { grant, client, url, grants } = await signedIn();
    const empty: typeof fetch = async (input, init) =>
      String(input) === `${url}/oauth/token` ? Response.json({ token_type: "bearer" }) : fetch(input, init);
    const purecloud = client(authorizationCode(grant), { fetch: empty });
    const error = await rejection(read(purecloud));
    expect(String(error)).toBe(
      "ApiAuthError: purecloud login: the answer holds no token. The user has to sign in again",
    );
    expect(await rejection(read(purecloud))).toBe(error);
    expect(grants()).toEqual([]);
  });
});

describe("without a refresh token", () => {
  test("a token that is refused is the end: no second exchange, and no request more", async () => {
    const { grant, client, grants, calls, endTokens } = await signedIn({ refresh: false });
    const purecloud = client(authorizationCode(grant));
    await read(purecloud);
    endTokens();
    const error = await rejection(read(purecloud));
    expect(isApiAuthError(error)).toBe(true);
    expect(String(error)).toMatch(
      /the access token is no longer valid, and there is no refresh token\. The user has to sign in/,
    );
    expect(await rejection(read(purecloud))).toBe(error);
    expect([grants().length, calls().length]).toEqual([1, 2]);
  });

  test("it is used until it is refused, for there is no other", async () => {
    stoppedClock();
    const { grant, client, grants } = await signedIn({ refresh: false, expiresIn: () => 0.1 });
    const purecloud = client(authorizationCode(grant));
    const { token } = await read(purecloud);
    vi.advanceTimersByTime(150);
    expect(await read(purecloud)).toEqual({ token });
    expect(grants()).toHaveLength(1);
  });
});

test("an authorization is for one login host: its secrets are not sent to another", async () => {
  const { grant, client, url } = await signedIn();
  const other = await authorizationServer();
  const auth = authorizationCode(grant);
  await read(client(auth));
  const elsewhere = createPureCloudClient({ baseUrl: url, loginUrl: other.url, auth });
  expect(String(await rejection(read(elsewhere)))).toContain("must have one loginUrl");
  expect(other.requests).toEqual([]);
});

test("wrong options are TypeErrors that quote nothing", () => {
  const verifier = "visible-".repeat(6);
  const good = { ...APP, code: "visible", codeVerifier: verifier };
  const wrong: [object | undefined, RegExp][] = [
    [undefined, /clientId is required/],
    [{ ...good, clientId: "" }, /clientId is required/],
    [{ ...good, clientSecret: "" }, /clientSecret must be/],
    [{ ...good, onTokens: "visible" }, /onTokens must be a function/],
    [{ ...good, code: "" }, /code and redirectUri/],
    [{ ...good, redirectUri: undefined }, /code and redirectUri/],
    [{ ...good, codeVerifier: undefined }, /codeVerifier must be the one/],
    [{ ...good, codeVerifier: "visible" }, /codeVerifier must be the one/],
    [{ ...good, codeVerifier: `${verifier}+` }, /codeVerifier must be the one/],
    [{ ...good, codeVerifier: verifier.repeat(3) }, /codeVerifier must be the one/],
    [{ ...good, refreshToken: "visible" }, /not both/],
    [{ ...APP }, /or a stored refreshToken or accessToken/],
    [{ ...APP, refreshToken: "" }, /or a stored refreshToken or accessToken/],
    [{ ...APP, refreshToken: 5, accessToken: "visible" }, /or a stored refreshToken or accessToken/],
    [{ ...APP, refreshToken: "visible", expiresAt: "visible" }, /expiresAt must be/],
  ];
  for (const [options, message] of wrong) {
    const make = () => authorizationCode(options as never);
    expect(make).toThrow(TypeError);
    expect(make).toThrow(message);
    expect(make).not.toThrow(/visible/);
  }
  expect(authorizationCode(good)).toMatchObject({ login: true, apis: { purecloud: true } });
  expect(authorizationCode({ ...APP, accessToken: "a" }).login).toBe(true);
});
