import { beforeEach, describe, expect, test, vi } from "vitest";
import { lifetimeOf } from "../../../src/odin/expiry.js";
import { serveInProcess, stoppedClock, virtualClock } from "../../helpers/in-process.js";
import { json, rejection, type Seen, serve } from "../../helpers/kit.js";
import {
  accessToken,
  clientCredentials,
  createOdinClient,
  createPureCloudClient,
  isApiAuthError,
  passwordLogin,
} from "../../helpers/public.js";

const auth = {
  purecloud: clientCredentials({ clientId: "the-id", clientSecret: "the-s3cret" }),
  odin: passwordLogin({ username: "u", password: "the-pa55word" }),
};
const isToken = ({ url }: Seen) => url === "/oauth/token" || url === "/api/v2/auth/token";

/** A JWT as Odin makes them. The signature does not matter here. */
const jwt = (claims: Record<string, unknown>) =>
  `e30.${Buffer.from(JSON.stringify({ ...claims, name: "ü>?" })).toString("base64url")}.sig`;
const now = () => Date.now() / 1000;

/** Both platforms in one: `login` makes tokens, `accepts` judges them. */
const platform = async (
  accepts: (token: string, seen: Seen) => boolean,
  login?: (count: number, seen: Seen) => object,
) => {
  let count = 0;
  const server = await serve((response, seen) => {
    if (isToken(seen)) {
      count++;
      const answer = login?.(count, seen) ?? { access_token: `t${count}`, token: `t${count}` };
      const { status = 200, ...body } = answer as { status?: number };
      return json(response, body, status);
    }
    const token = seen.headers.authorization?.slice("Bearer ".length) ?? "";
    json(response, { token }, accepts(token, seen) ? 200 : 401);
  });
  const { url, requests } = server;
  return {
    ...server,
    purecloud: createPureCloudClient({ baseUrl: url, loginUrl: url, auth: auth.purecloud, rateLimit: false }),
    odin: createOdinClient({ baseUrl: url, auth: auth.odin, rateLimit: false }),
    tokens: () => requests.filter(isToken).map(({ method }) => method),
    calls: () => requests.filter((seen) => !isToken(seen)),
  };
};
const read = (client: { request(method: "GET", path: string): Promise<unknown> }) => client.request("GET", "/api/v2/x");

describe("a token that is refused", () => {
  test.each(["purecloud", "odin"] as const)("%s: the call gets the replay's result", async (api) => {
    const { [api]: client, calls, tokens } = await platform((token) => token !== "t1");
    expect(await read(client)).toEqual({ token: "t2" });
    expect([calls().length, tokens()]).toEqual([2, ["POST", "POST"]]);
  });

  test("a write is replayed too, whole, for the server refused it before doing anything", async () => {
    const { purecloud, calls } = await platform((token) => token !== "t1");
    expect(await purecloud.request("POST", "/api/v2/x", { body: { a: 1 } })).toEqual({ token: "t2" });
    expect(calls().map(({ body }) => body)).toEqual(['{"a":1}', '{"a":1}']);
  });

  test("by path as well", async () => {
    const { purecloud, tokens } = await platform((token) => token !== "t1");
    const { data, response } = await purecloud.http.GET("/api/v2/users/me");
    expect([data, response.status]).toEqual([{ token: "t2" }, 200]);
    expect(tokens()).toHaveLength(2);
  });

  test("even where retries are off", async () => {
    const { url } = await platform((token) => token !== "t1");
    const client = createPureCloudClient({ baseUrl: url, loginUrl: url, auth: auth.purecloud, retry: false });
    expect(await read(client)).toEqual({ token: "t2" });
  });

  test("50 calls at once cost one login, before and after", async () => {
    let good = "t1";
    const { purecloud, tokens } = await platform((token) => token === good);
    const many = () => Promise.all(Array.from({ length: 50 }, () => read(purecloud)));
    expect(new Set((await many()).map((body) => JSON.stringify(body))).size).toBe(1);
    expect(tokens()).toHaveLength(1);
    good = "t2";
    await many();
    expect(tokens()).toHaveLength(2);
  });

  test.each(["purecloud", "odin"] as const)("%s that always answers 401 is not asked again and again", async (api) => {
    const { [api]: client, calls, tokens } = await platform(() => false);
    const none = await rejection(read(client));
    expect(isApiAuthError(none)).toBe(true);
    expect(none).toMatchObject({ status: 401, operation: "GET /api/v2/x" });
    expect([calls().length, tokens().length]).toEqual([2, 2]);
    await rejection(read(client));
    expect([calls().length, tokens().length]).toEqual([4, 3]);
  });

  test.each(["purecloud", "odin"] as const)("%s: a 401 after another failure logs in again", async (api) => {
    virtualClock();
    const statuses = [401, 503, 401, 200];
    const seenTokens: unknown[] = [];
    let logins = 0;
    const { url, fetch } = serveInProcess((response, seen) => {
      if (isToken(seen)) {
        logins += 1;
        return json(response, { access_token: `t${logins}`, token: `t${logins}` });
      }
      seenTokens.push(seen.headers.authorization);
      json(response, {}, statuses[seenTokens.length - 1] ?? 500);
    });
    const given = { baseUrl: url, fetch };
    const client =
      api === "odin"
        ? createOdinClient({ ...given, auth: auth.odin })
        : createPureCloudClient({ ...given, loginUrl: url, auth: auth.purecloud });
    expect(await read(client)).toEqual({});
    expect(seenTokens).toEqual(["Bearer t1", "Bearer t2", "Bearer t2", "Bearer t3"]);
  });

  test.each([400, 401, 403])("a new login that is refused (%i) is the last", async (status) => {
    const { purecloud, calls, tokens } = await platform(
      () => false,
      (count) => (count === 1 ? { access_token: "t1" } : { status, error: "no" }),
    );
    const errors = [await rejection(read(purecloud)), await rejection(read(purecloud))];
    expect(errors[0]).toBe(errors[1]);
    expect(errors[0]).toMatchObject({ operation: "login", status });
    expect([calls().length, tokens().length]).toEqual([1, 2]);
  });

  test("403 is about permissions: nothing is renewed, on either platform", async () => {
    const server = await serve((response, seen) =>
      isToken(seen) ? json(response, { access_token: "t", token: "t" }) : json(response, {}, 403),
    );
    const { url, requests } = server;
    const purecloud = createPureCloudClient({ baseUrl: url, loginUrl: url, auth: auth.purecloud });
    for (const client of [purecloud, createOdinClient({ baseUrl: url, auth: auth.odin })]) {
      for (const _ of [1, 2]) expect(await rejection(read(client))).toMatchObject({ status: 403 });
    }
    expect(requests.filter(isToken)).toHaveLength(2);
    expect(requests).toHaveLength(6);
  });

  test("accessToken: a fixed token costs one request; a function is asked for another", async () => {
    const { url, calls } = await platform((token) => token === "new");
    await rejection(read(createOdinClient({ baseUrl: url, auth: accessToken("old") })));
    expect(calls()).toHaveLength(1);
    const tokens = ["old", "new"];
    const client = createOdinClient({ baseUrl: url, auth: accessToken(() => tokens.shift() ?? "new") });
    expect(await read(client)).toEqual({ token: "new" });
    expect(calls()).toHaveLength(3);
    await rejection(read(createOdinClient({ baseUrl: url, auth: accessToken(() => "old") })));
    expect(calls()).toHaveLength(4);
  });
});

describe("a login that fails without being refused", () => {
  test("is tried again by itself, once for all who wait", async () => {
    const { purecloud, tokens } = await platform(
      () => true,
      (count) => (count === 1 ? { status: 503 } : { access_token: "t" }),
    );
    await Promise.all([1, 2, 3].map(() => read(purecloud)));
    expect(tokens()).toHaveLength(2);
  });
});

describe("renewal ahead of time", () => {
  beforeEach(stoppedClock);

  test("PureCloud logs in anew before expires_in is over, once for many", async () => {
    const { purecloud, tokens } = await platform(
      () => true,
      (count) => ({ access_token: `t${count}`, expires_in: 0.5 }),
    );
    expect(await read(purecloud)).toEqual({ token: "t1" });
    expect(await read(purecloud)).toEqual({ token: "t1" });
    vi.advanceTimersByTime(470);
    const bodies = await Promise.all(Array.from({ length: 10 }, () => read(purecloud)));
    expect(bodies).toEqual(Array(10).fill({ token: "t2" }));
    expect(tokens()).toHaveLength(2);
  });

  test("Odin renews by PUT with the held token before the exp of its JWT", async () => {
    const first = jwt({ iat: now(), exp: now() + 0.5, n: 1 });
    const second = jwt({ iat: now(), exp: now() + 3600, n: 2 });
    const { odin, tokens, requests } = await platform(
      () => true,
      (_, { method }) => ({ token: method === "PUT" ? second : first }),
    );
    expect(await read(odin)).toEqual({ token: first });
    vi.advanceTimersByTime(470);
    const bodies = await Promise.all([1, 2, 3].map(() => read(odin)));
    expect(bodies).toEqual(Array(3).fill({ token: second }));
    expect(tokens()).toEqual(["POST", "PUT"]);
    expect(requests[2]).toMatchObject({ method: "PUT", body: "", headers: { authorization: `Bearer ${first}` } });
  });

  test.each([401, 403, 503])("Odin logs in again where the renewal fails (%i), once", async (status) => {
    const short = () => jwt({ iat: now(), exp: now() + 0.3 });
    const { odin, tokens } = await platform(
      () => true,
      (count, { method }) => (method === "PUT" ? { status } : { token: count === 1 ? short() : "t-new" }),
    );
    await read(odin);
    vi.advanceTimersByTime(300);
    expect(await Promise.all([1, 2].map(() => read(odin)))).toEqual(Array(2).fill({ token: "t-new" }));
    expect(tokens()).toEqual(["POST", "PUT", "POST"]);
  });

  test("one that fails ahead of time costs nobody a call: the token before it is used to its end", async () => {
    const minute = 60_000;
    const answers = [
      { access_token: "t1", expires_in: 3600 },
      { status: 503 },
      { status: 503 },
      { access_token: "t4" },
    ];
    const { url, tokens } = await platform(
      () => true,
      (count) => answers[count - 1] ?? {},
    );
    const options = { auth: auth.purecloud, retry: false, rateLimit: false } as const;
    const purecloud = createPureCloudClient({ baseUrl: url, loginUrl: url, ...options });
    expect(await read(purecloud)).toEqual({ token: "t1" });
    vi.advanceTimersByTime(59.2 * minute);
    expect(await Promise.all([read(purecloud), read(purecloud)])).toEqual([{ token: "t1" }, { token: "t1" }]);
    expect(await read(purecloud)).toEqual({ token: "t1" });
    expect(tokens()).toHaveLength(2); // the token host is left alone until half of what was left has gone by
    vi.advanceTimersByTime(0.5 * minute);
    expect(await read(purecloud)).toEqual({ token: "t1" });
    expect(tokens()).toHaveLength(3);
    vi.advanceTimersByTime(minute);
    expect(await read(purecloud)).toEqual({ token: "t4" });
  });

  test("a token that says nothing of its end is kept", async () => {
    const { odin, tokens } = await platform(
      () => true,
      () => ({ token: jwt({ iat: 5 }) }),
    );
    await read(odin);
    vi.advanceTimersByTime(24 * 3600_000);
    await read(odin);
    expect(tokens()).toEqual(["POST"]);
  });

  test("lifetimes: the token's own, whichever way the clock is wrong", () => {
    const at = 1_000_000_000;
    const life = (claims: Record<string, unknown>) => lifetimeOf(jwt(claims), at * 1000);
    expect(life({ iat: at, exp: at + 43_200 })).toBe(43_200_000);
    expect(life({ exp: at + 86_400 })).toBe(86_400_000);
    expect(life({ iat: at + 7200, exp: at + 7200 + 3600 })).toBe(3_600_000);
    expect(life({ iat: at - 7200, exp: at - 7200 + 3600 })).toBe(3_600_000);
    expect(life({ iat: at - 3000, exp: at + 600 })).toBe(600_000);
    for (const odd of [{}, { exp: "soon" }, { iat: at }]) expect(life(odd)).toBeUndefined();
    for (const odd of ["", "opaque", "a.b.c", "e30.bnVsbA.x"]) expect(lifetimeOf(odd, 0)).toBeUndefined();
  });
});

describe("logout", () => {
  test("ends the token and forgets it; the next call logs in again", async () => {
    const { odin, requests } = await platform(() => true);
    await odin.logout();
    expect(requests).toEqual([]);
    await read(odin);
    expect(await odin.logout()).toBeUndefined();
    expect(requests[2]).toMatchObject({
      method: "POST",
      url: "/api/v2/auth/token/logout",
      body: '{"token":"t1"}',
      headers: { authorization: "Bearer t1" },
    });
    await odin.logout();
    expect(requests).toHaveLength(3);
    expect(await read(odin)).toEqual({ token: "t2" });
  });

  test("a token that has ended already is no failure, a server that fails is", async () => {
    for (const [status, fails] of [
      [401, false],
      [500, true],
    ] as const) {
      const { url } = await serve((response, { url: path }) =>
        json(response, {}, path.endsWith("logout") ? status : 200),
      );
      const odin = createOdinClient({ baseUrl: url, auth: accessToken("held-token"), retry: false });
      if (fails) expect(await rejection(odin.logout())).toMatchObject({ status, operation: "logout" });
      else expect(await odin.logout()).toBeUndefined();
    }
  });
});
