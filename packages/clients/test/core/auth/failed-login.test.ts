import { beforeEach, describe, expect, test, vi } from "vitest";
import { serveInProcess, virtualClock } from "../../helpers/in-process.js";
import { json, rejection } from "../../helpers/kit.js";
import {
  ApiAuthError,
  authorizationCode,
  clientCredentials,
  createOdinClient,
  createPureCloudClient,
  isApiNotFoundError,
  isRefusedLogin,
  passwordLogin,
} from "../../helpers/public.js";

beforeEach(virtualClock);

const PASSES = [408, 425, 429, ...Array.from({ length: 100 }, (_, at) => 500 + at)];
const STATUSES = Array.from({ length: 299 }, (_, at) => 301 + at);
const minute = 60_000;

/** A token of each platform that lasts for an hour. */
const jwt = (count: number) => {
  const iat = Date.now() / 1000;
  return `e30.${Buffer.from(JSON.stringify({ iat, exp: iat + 3600, count })).toString("base64url")}.sig`;
};
const granted = (count: number) => JSON.stringify({ access_token: `t${count}`, expires_in: 3600, token: jwt(count) });

type Login = { status?: number; body?: string; type?: string };

/** Both platforms. The logins are answered as the test says, and everything else is. */
function platform(login: (count: number) => Login) {
  let logins = 0;
  const { url, fetch, requests } = serveInProcess((response, seen) => {
    if (!seen.url.endsWith("/token")) return json(response, {});
    const { status = 200, body, type = "application/json" } = login(++logins);
    // A Response of such a status has no body.
    response.writeHead(status, { "content-type": type }).end(status === 304 ? null : (body ?? granted(logins)));
  });
  const options = { baseUrl: url, fetch, rateLimit: false } as const;
  const clients = {
    purecloud: () =>
      createPureCloudClient({
        ...{ ...options, loginUrl: url },
        auth: clientCredentials({ clientId: "an-id", clientSecret: "a-s3cret" }),
      }),
    odin: () => createOdinClient({ ...options, auth: passwordLogin({ username: "u", password: "a-pa55word" }) }),
  };
  return { url, fetch, clients, requests, logins: () => logins, calls: () => requests.length - logins };
}
const read = (client: { request(method: "GET", path: string): Promise<unknown> }) => client.request("GET", "/api/v2/x");

describe.each([
  ["purecloud", [400, 401, 403]],
  ["odin", [400, 401, 402, 403]],
] as const)("%s: a login that fails is no answer about data", (api, refused) => {
  test.each(STATUSES)("%i", async (status) => {
    let failing = true;
    const { clients, logins, calls } = platform(() => (failing ? { status, body: "{}" } : {}));
    const client = clients[api]();
    const error = await rejection(read(client));
    const passes = PASSES.includes(status);
    const kind = status === 429 ? "ApiRateLimitError" : "ApiError";
    expect(error).toMatchObject({
      ...{ name: passes ? kind : "ApiAuthError", operation: "login", status, retryable: passes },
    });
    expect(isApiNotFoundError(error)).toBe(false);
    // What passes is tried again first.
    expect(logins() > 1).toBe(passes);
    const isRefused = (refused as readonly number[]).includes(status);
    const before = logins();
    failing = false;
    if (isRefused) expect(await rejection(read(client))).toBe(error);
    else expect(await read(client)).toEqual({});
    expect(logins() - before).toBe(isRefused ? 0 : 1);
    expect(calls()).toBe(isRefused ? 0 : 1);
  });

  test.each(STATUSES)(
    "%i to a renewal: a token that is still good is used, unless the login is refused",
    async (status) => {
      const { clients, logins, calls } = platform((count) => (count === 1 ? {} : { status, body: "{}" }));
      const client = clients[api]();
      await read(client);
      vi.advanceTimersByTime(59.5 * minute);
      if ((refused as readonly number[]).includes(status))
        expect(await rejection(read(client))).toMatchObject({ name: "ApiAuthError", operation: "login", status });
      else if (status !== 429) {
        expect(await read(client)).toEqual({});
        expect(calls()).toBe(2);
      } else await rejection(read(client)); // It is repeated for longer than the token lasts.
      expect(logins()).toBeGreaterThan(1);
    },
  );

  test.each<[string, Login, string, number]>([
    ["a page with 200", { body: "<html>", type: "text/html" }, "ApiDecodeError", 3],
    ["half a page with 200", { body: '{"access_tok' }, "ApiDecodeError", 3],
    ["nothing with 200", { body: "" }, "ApiAuthError", 1],
    ["nothing with 404", { body: "", status: 404 }, "ApiAuthError", 1],
    ["a page with 404", { body: "<html>", status: 404, type: "text/html" }, "ApiAuthError", 1],
    ["other JSON", { body: '{"entities":[]}' }, "ApiAuthError", 1],
    ["a list", { body: "[]" }, "ApiAuthError", 1],
    ["null", { body: "null" }, "ApiAuthError", 1],
    ["a token that no header can carry", { body: '{"token":"a b","access_token":"a b"}' }, "ApiAuthError", 1],
  ])("%s", async (_, answer, name, sent) => {
    let failing = true;
    const { clients, logins } = platform(() => (failing ? answer : {}));
    const client = clients[api]();
    const error = await rejection(read(client));
    expect(error).toMatchObject({ name, operation: "login", status: answer.status ?? 200 });
    expect(logins()).toBe(sent);
    failing = false;
    expect(await read(client)).toEqual({});

    const renewed = platform((count) => (count === 1 ? {} : answer));
    const other = renewed.clients[api]();
    await read(other);
    vi.advanceTimersByTime(59.5 * minute);
    expect(await read(other)).toEqual({});
  });

  test("JSON with another media type is a login", async () => {
    const { clients } = platform(() => ({ type: "text/html" }));
    expect(await read(clients[api]())).toEqual({});
  });

  test("the message names the URL, and what to check", async () => {
    const path = api === "odin" ? "/api/v2/auth/token" : "/oauth/token";
    const check = api === "odin" ? "baseUrl" : "region or loginUrl";
    for (const answer of [{ status: 404, body: "{}" }, { body: "<html>" }]) {
      const { url, clients } = platform(() => answer);
      expect(String(await rejection(read(clients[api]())))).toContain(
        `${url}${path} is not the token endpoint. Check ${check}`,
      );
    }
    const { url, clients } = platform(() => ({ body: "{}" }));
    expect(String(await rejection(read(clients[api]())))).toContain(`the answer of ${url} holds no token`);
    const refused = platform(() => ({ status: 401, body: "{}" }));
    expect(String(await rejection(read(refused.clients[api]())))).not.toContain("check");
  });
});

test("Odin's 402 says what to do, and is not repeated", async () => {
  const { clients, logins } = platform(() => ({ status: 402, body: "{}" }));
  const client = clients.odin();
  for (const _ of [1, 2])
    expect(String(await rejection(read(client)))).toBe(
      "ApiAuthError: odin login: 402; the password must be changed first, with PUT /api/v2/auth/token/password",
    );
  expect(logins()).toBe(1);
});

describe.each([
  ["odin", [400, 401, 402, 403]],
  ["purecloud", [400, 401, 403]],
] as const)("isRefusedLogin of %s", (api, refused: readonly number[]) => {
  test.each([302, 400, 401, 402, 403, 404, 405, 407, 408, 429, 500, 503])("%i", async (status) => {
    const { clients } = platform(() => ({ status, body: "{}" }));
    expect(isRefusedLogin(await rejection(read(clients[api]())))).toBe(refused.includes(status));
  });
});

test("the 401 of a call is no refused login", () => {
  const details = { api: "odin", operation: "getUsers", method: "GET", url: "http://x/", status: 401 } as const;
  expect([
    isRefusedLogin(new ApiAuthError("", details)),
    isRefusedLogin(new Error("")),
    isRefusedLogin(undefined),
  ]).toEqual([false, false, false]);
});

describe("a login that fails without being refused", () => {
  test("is repeated for pace as calls are, and its wait does not end the call", async () => {
    const { clients, logins } = platform((count) => (count < 9 ? { status: 429, body: "{}" } : {}));
    expect(await read(clients.purecloud())).toEqual({});
    expect(logins()).toBe(9);
  });

  test.each([404, 501, 302])("a refresh token is kept after %i", async (status) => {
    let failing = false;
    const { url, fetch, logins } = platform(() => (failing ? { status, body: "{}" } : {}));
    const auth = authorizationCode({ clientId: "an-id", refreshToken: "a-refresh-token" });
    const client = createPureCloudClient({ baseUrl: url, loginUrl: url, fetch, auth, rateLimit: false, retry: false });
    failing = true;
    const error = await rejection(read(client));
    // The user need not sign in again.
    expect(error).toMatchObject({ operation: "login", status, retryable: status !== 302 || expect.anything() });
    if (status !== 501) expect(error).toMatchObject({ name: "ApiAuthError", retryable: true });
    failing = false;
    expect(await read(client)).toEqual({});
    expect(logins()).toBe(2);
  });
});
