import { beforeEach, describe, expect, test, vi } from "vitest";
import { APP, authorizationServer, read, refreshes } from "../../helpers/authorization-server.js";
import { serveInProcess, stoppedClock, until } from "../../helpers/in-process.js";
import { json, rejection, testClient } from "../../helpers/kit.js";
import { authorizationCode, clientCredentials, type UserTokens } from "../../helpers/public.js";

const MINUTE = 60_000;

/** Tokens are good for an hour by both clocks. Only `vi.advanceTimersByTime` moves these. */
beforeEach(stoppedClock);

const signedIn = async (onTokens?: (tokens: UserTokens) => void) => {
  const faults: number[] = [];
  const server = await authorizationServer({ faults, expiresIn: () => 3600 });
  const { code, codeVerifier } = await server.signIn();
  const auth = authorizationCode({ ...APP, code, codeVerifier, onTokens });
  return { ...server, faults, auth };
};

describe("a renewal ahead of time", () => {
  test("503: the token is used to its end, and the refresh token is there still", async () => {
    const { auth, client, faults, grants } = await signedIn();
    const clients = [client(auth, { retry: false }), client(auth, { retry: false })] as const;
    const [{ token }] = await Promise.all([read(clients[0]), read(clients[1])]);
    vi.advanceTimersByTime(59.5 * MINUTE);
    faults.push(503, 503);
    for (const one of clients) expect(await read(one)).toEqual({ token });
    expect(refreshes(grants)).toBe(2);
    vi.advanceTimersByTime(0.3 * MINUTE);
    for (const one of clients) expect((await read(one)).token).toMatch(/^access-2-/);
    expect(refreshes(grants)).toBe(3);
  });

  test("503 to the end of the token: then the call fails, and the next one tries again", async () => {
    const { auth, client, faults } = await signedIn();
    const purecloud = client(auth, { retry: false });
    await read(purecloud);
    vi.advanceTimersByTime(61 * MINUTE);
    faults.push(503);
    expect(await rejection(read(purecloud))).toMatchObject({ status: 503, operation: "login" });
    expect((await read(purecloud)).token).toMatch(/^access-2-/);
  });

  test("refused: the end, though the token is good for a while yet; nothing more is sent", async () => {
    const { auth, client, faults, requests } = await signedIn();
    const purecloud = client(auth);
    await read(purecloud);
    vi.advanceTimersByTime(59.5 * MINUTE);
    faults.push(400);
    const error = await rejection(read(purecloud));
    expect(error).toMatchObject({ name: "ApiAuthError", status: 400, operation: "login" });
    const sent = requests.length;
    expect(await rejection(read(purecloud))).toBe(error);
    expect(await rejection(read(client(auth)))).toBe(error);
    expect(requests).toHaveLength(sent);
  });

  test("onTokens fails: so does the call, and the next one reports the same again", async () => {
    const reported: UserTokens[] = [];
    const { auth, client, grants, calls } = await signedIn((tokens) => {
      reported.push(tokens);
      if (reported.length === 2) throw new Error("full");
    });
    const purecloud = client(auth);
    await read(purecloud);
    vi.advanceTimersByTime(59.5 * MINUTE);
    expect(String(await rejection(read(purecloud)))).toContain("onTokens failed");
    expect(calls()).toHaveLength(1);
    expect(await read(purecloud)).toEqual({ token: reported[1]?.accessToken });
    expect(reported[2]).toEqual(reported[1]);
    expect(refreshes(grants)).toBe(1);
  });
});

test("a token that is refused while its renewal fails is not used again", async () => {
  const held: (() => void)[] = [];
  let logins = 0;
  const { url, fetch, requests } = serveInProcess((response, { url: path, headers }) => {
    const later = (answer: () => void) => void held.push(answer);
    if (path === "/oauth/token") {
      logins++;
      if (logins === 2) return later(() => json(response, {}, 503));
      return json(response, { access_token: `t${logins}`, expires_in: 3600 });
    }
    if (path.endsWith("slow")) return later(() => json(response, {}, 401));
    const { authorization } = headers;
    return json(response, { authorization }, authorization === "Bearer t1" && logins > 1 ? 401 : 200);
  });
  const auth = clientCredentials({ clientId: "an-id", clientSecret: "a-s3cret" });
  const purecloud = testClient(url, { fetch, loginUrl: url, auth: auth as never });
  await read(purecloud);
  const refused = rejection(purecloud.request("GET", "/api/v2/slow"));
  await until(() => held.length === 1);
  vi.advanceTimersByTime(59.5 * MINUTE);
  const renewing = rejection(read(purecloud));
  await until(() => held.length === 2);
  held[0]?.();
  await new Promise((resolve) => setImmediate(resolve)); // The 401 has been read.
  held[1]?.();
  for (const error of [await refused, await renewing]) expect(error).toMatchObject({ status: 503, operation: "login" });
  expect(await read(purecloud)).toEqual({ authorization: "Bearer t3" });
  expect(requests.map(({ url: path }) => path)).toEqual([
    "/oauth/token",
    "/api/v2/x",
    "/api/v2/slow",
    "/oauth/token",
    "/oauth/token",
    "/api/v2/x",
  ]);
});
