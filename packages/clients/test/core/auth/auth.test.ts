import { describe, expect, test } from "vitest";
import { later, serveInProcess, until, virtualClock } from "../../helpers/in-process.js";
import { json, rejection, type Seen, serve, testClient } from "../../helpers/kit.js";
import {
  accessToken,
  clientCredentials,
  createOdinClient,
  createPureCloudClient,
  isApiAbortError,
  isApiAuthError,
  isApiConnectionError,
  isApiDecodeError,
  passwordLogin,
} from "../../helpers/public.js";

const credentials = { clientId: "the-id", clientSecret: "s3cret-ü" };

/** A server that is both hosts. It hands out numbered tokens and answers `{}` to the rest. */
const platform = async (
  login: (count: number) => [number, unknown] = (count) => [200, { access_token: `token-${count}` }],
) => {
  let count = 0;
  const isLogin = ({ url }: Seen) => url === "/oauth/token" || url === "/api/v2/auth/token";
  const server = await serve((response, seen) => {
    if (!isLogin(seen)) return json(response, {}, seen.headers.authorization === "Bearer expired" ? 401 : 200);
    const [status, body] = login(++count);
    json(response, body, status);
  });
  const { url } = server;
  const client = createPureCloudClient({
    baseUrl: url,
    loginUrl: url,
    auth: clientCredentials(credentials),
    retry: false,
  });
  return { ...server, client, logins: () => server.requests.filter(isLogin) };
};

describe("clientCredentials", () => {
  test("posts a form with Basic auth in UTF-8, and uses the token", async () => {
    const { client, requests } = await platform();
    await client.request("GET", "/api/v2/x");
    const [login, call] = requests;
    expect(login).toMatchObject({ method: "POST", url: "/oauth/token", body: "grant_type=client_credentials" });
    expect(login?.headers["content-type"]).toBe("application/x-www-form-urlencoded");
    expect(login?.headers.authorization).toBe(`Basic ${Buffer.from("the-id:s3cret-ü").toString("base64")}`);
    expect(call?.headers.authorization).toBe("Bearer token-1");
  });

  test("logs in once for many callers, and keeps the token", async () => {
    const { client, logins } = await platform();
    await Promise.all(Array.from({ length: 20 }, () => client.request("GET", "/api/v2/x")));
    await client.request("GET", "/api/v2/x");
    expect(logins()).toHaveLength(1);
  });

  test("two clients with one auth hold a token each", async () => {
    const { url, logins } = await platform();
    const auth = clientCredentials(credentials);
    for (const baseUrl of [url, url]) {
      await createPureCloudClient({ baseUrl, loginUrl: url, auth }).request("GET", "/api/v2/x");
    }
    expect(logins()).toHaveLength(2);
  });

  test("a token that the API refuses is dropped: the same call logs in again", async () => {
    const { client, logins } = await platform((count) => [200, { access_token: count === 1 ? "expired" : "fresh" }]);
    expect(await client.request("GET", "/api/v2/x")).toEqual({});
    await client.request("GET", "/api/v2/x");
    expect(logins()).toHaveLength(2);
  });

  test("a late refusal of a dropped token does not drop the new one", async () => {
    let logins = 0;
    let refuseLate: (() => void) | undefined;
    const { url } = await serve((response, seen) => {
      if (seen.url === "/oauth/token") return json(response, { access_token: `token-${++logins}` });
      if (seen.headers.authorization !== "Bearer token-1") return json(response, {});
      const refuse = () => json(response, {}, 401);
      if (seen.url === "/late") refuseLate = refuse;
      else refuse();
    });
    const client = createPureCloudClient({ baseUrl: url, loginUrl: url, auth: clientCredentials(credentials) });
    const late = client.request("GET", "/late");
    await until(() => refuseLate);
    await client.request("GET", "/early");
    refuseLate?.();
    await late;
    await client.request("GET", "/again");
    expect(logins).toBe(2);
  });

  test.each([400, 401, 403])(
    "a login refused with %i is not repeated: later calls fail with the same error",
    async (status) => {
      const { client, logins, requests } = await platform(() => [
        status,
        { error: "invalid_client", description: "no" },
      ]);
      const [first, second] = await Promise.all([1, 2].map(() => rejection(client.request("GET", "/api/v2/x"))));
      const third = await rejection(client.request("GET", "/api/v2/x"));
      expect([second, third]).toEqual([first, first]);
      expect(third).toBe(first);
      expect(isApiAuthError(first)).toBe(true);
      expect(first).toMatchObject({ status, operation: "login", api: "purecloud" });
      // The host's sentences may hold what was sent, so only OAuth's word for the error is kept.
      expect(String(first)).toBe(`ApiAuthError: purecloud login: ${status}; invalid_client`);
      expect(first).toMatchObject({ body: { error: "invalid_client" } });
      expect(logins()).toHaveLength(1);
      expect(requests).toHaveLength(1);
    },
  );

  test.each([429, 500, 503])("a login that fails with %i is tried again by the next call", async (status) => {
    const { client, logins } = await platform((count) => (count === 1 ? [status, {}] : [200, { access_token: "t" }]));
    expect(await rejection(client.request("GET", "/api/v2/x"))).toMatchObject({ status, operation: "login" });
    await client.request("GET", "/api/v2/x");
    expect(logins()).toHaveLength(2);
  });

  test.each([[{}], [{ access_token: "" }], [{ access_token: 5 }], [{ access_token: "a b" }], ["text"], [null]])(
    "an answer without a usable token, %o, is an ApiAuthError",
    async (body) => {
      const { client } = await platform(() => [200, body]);
      expect(isApiAuthError(await rejection(client.request("GET", "/api/v2/x")))).toBe(true);
    },
  );

  test("a log-in page is an ApiDecodeError, an unreachable host an ApiConnectionError", async () => {
    const page = await serve((response) => response.end("<html>"));
    const client = (loginUrl: string) =>
      createPureCloudClient({ baseUrl: page.url, loginUrl, auth: clientCredentials(credentials), retry: false });
    expect(isApiDecodeError(await rejection(client(page.url).request("GET", "/api/v2/x")))).toBe(true);
    expect(isApiConnectionError(await rejection(client("http://127.0.0.1:1").request("GET", "/api/v2/x")))).toBe(true);
  });

  test("aborting one call leaves the login to the others", async () => {
    const { url, requests } = await serve((response, seen) => {
      setTimeout(() => json(response, seen.url === "/oauth/token" ? { access_token: "t" } : {}), 50);
    });
    const client = createPureCloudClient({ baseUrl: url, loginUrl: url, auth: clientCredentials(credentials) });
    const controller = new AbortController();
    const aborted = rejection(client.request("GET", "/api/v2/x", { signal: controller.signal }));
    const kept = client.request("GET", "/api/v2/y");
    controller.abort();
    expect(isApiAbortError(await aborted)).toBe(true);
    expect(await kept).toEqual({});
    expect(requests.map(({ url: path }) => path)).toEqual(["/oauth/token", "/api/v2/y"]);
  });

  test("the wait for a login is not the call's time, and a login has a timeout of its own", async () => {
    virtualClock();
    const { url, fetch } = serveInProcess(async (response, seen) => {
      const isLogin = seen.url === "/oauth/token";
      if (isLogin) await later(150);
      json(response, isLogin ? { access_token: "t" } : {});
    });
    const options = { baseUrl: url, fetch, loginUrl: url, auth: clientCredentials(credentials) };
    expect(await createPureCloudClient(options).request("GET", "/api/v2/x", { timeoutMs: 100 })).toEqual({});
    const hasty = createPureCloudClient({ ...options, timeoutMs: 50, retry: false });
    expect(await rejection(hasty.request("GET", "/api/v2/x"))).toMatchObject({
      name: "ApiTimeoutError",
      operation: "login",
    });
  });
});

describe("passwordLogin", () => {
  test("posts JSON to the API's own host, and uses the token", async () => {
    const { url, requests } = await platform(() => [200, { token: "odin-token" }]);
    const client = createOdinClient({ baseUrl: url, auth: passwordLogin({ username: "u", password: "pä55word" }) });
    await client.request("GET", "/api/v2/x");
    const [login, call] = requests;
    expect(login).toMatchObject({ method: "POST", url: "/api/v2/auth/token" });
    expect(JSON.parse(login?.body ?? "")).toEqual({ username: "u", password: "pä55word" });
    expect(login?.headers["content-type"]).toBe("application/json");
    expect(call?.headers.authorization).toBe("Bearer odin-token");
  });

  test("a refused login is not repeated", async () => {
    const { url, logins } = await platform(() => [403, { error: "Invalid Credentials", status: 403 }]);
    const client = createOdinClient({ baseUrl: url, auth: passwordLogin({ username: "u", password: "wrong-one" }) });
    const error = await rejection(client.request("GET", "/api/v2/x"));
    expect(await rejection(client.request("GET", "/api/v2/x"))).toBe(error);
    expect(isApiAuthError(error)).toBe(true);
    expect(String(error)).toBe("ApiAuthError: odin login: 403");
    expect(logins()).toHaveLength(1);
  });
});

describe("accessToken", () => {
  test("a function is asked before every request", async () => {
    const { url, requests } = await serve((response) => json(response, {}));
    let count = 0;
    const client = testClient(url, { auth: accessToken(async () => `t${++count}`) });
    await client.getThing({ thingId: "1" });
    await client.getThing({ thingId: "1" });
    expect(requests.map(({ headers }) => headers.authorization)).toEqual(["Bearer t1", "Bearer t2"]);
  });

  test("a function that fails, and a token that no header can carry, are ApiAuthErrors", async () => {
    const functions = [
      () => Promise.reject(new Error("vault is shut")),
      () => "two words",
      () => "line\n",
      () => undefined as never,
    ];
    for (const token of functions) {
      const error = await rejection(
        testClient("http://x.example", { auth: accessToken(token) }).getThing({ thingId: "1" }),
      );
      expect(isApiAuthError(error)).toBe(true);
      expect(error).toMatchObject({ status: 0, operation: "login" });
    }
  });
});

test("wrong arguments to the helpers are TypeErrors that quote nothing", () => {
  const wrong = [
    () => accessToken(""),
    () => accessToken(5 as never),
    () => clientCredentials({ clientId: "visible", clientSecret: "" }),
    () => clientCredentials({ clientSecret: "visible" } as never),
    () => passwordLogin({ username: "", password: "visible" }),
    () => passwordLogin({ username: "visible" } as never),
  ];
  for (const make of wrong) {
    expect(make).toThrow(TypeError);
    expect(make).not.toThrow(/visible/);
  }
});
