import { inspect } from "node:util";
import { Agent, type Dispatcher, Pool, ProxyAgent, fetch as undiciFetch } from "undici";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { type Authority, createAuthority } from "../../helpers/certificates.js";
import { closedProxy, passwords, serveProxy } from "../../helpers/connect-proxy.js";
import { rejection } from "../../helpers/kit.js";
import {
  type ApiConnectionError,
  accessToken,
  clientCredentials,
  createOdinClient,
  createPureCloudClient,
  type Fetch,
  passwordLogin,
} from "../../helpers/public.js";
import { serveTls } from "../../helpers/tls-server.js";

let authority: Authority;
beforeAll(() => {
  authority = createAuthority();
});
afterAll(() => authority.remove());

/** A fetch of one's own, as docs/proxies-and-certificates.md says how to make it. */
function fetchBy(dispatcher: Dispatcher): Fetch {
  onTestFinished(() => dispatcher.destroy());
  return (url, init) => undiciFetch(url, { ...init, dispatcher });
}

/** Why a call to nowhere fails. The error is searched for the proxy's password, in all that may be printed. */
async function failureThrough(
  uri: string,
  options: { timeoutMs?: number; url?: string; dispatcher?: Dispatcher } = {},
) {
  const { url: baseUrl = "https://127.0.0.1:4433", dispatcher = new ProxyAgent({ uri }), timeoutMs } = options;
  const [fetch, auth] = [fetchBy(dispatcher), accessToken("made-up-token")];
  const client = createPureCloudClient({ baseUrl, auth, fetch, timeoutMs, retry: false });
  const error = (await rejection(client.getUser({ userId: "u1" }))) as ApiConnectionError;
  const printed = inspect(error, { depth: Infinity, showHidden: true }) + error.stack + JSON.stringify(error);
  for (const secret of [...passwords, "made-up-token"]) expect(printed).not.toContain(secret);
  return error;
}

describe("a fetch of one's own", () => {
  test("goes through a proxy and trusts an authority: both APIs, methods and paths", async () => {
    const [platform, proxy] = [await serveTls(authority), await serveProxy({ locked: true })];
    const fetch = fetchBy(new ProxyAgent({ uri: proxy.url, requestTls: { ca: authority.ca } }));
    const purecloud = createPureCloudClient({
      baseUrl: platform.url,
      loginUrl: platform.url,
      auth: clientCredentials({ clientId: "made-up-client", clientSecret: "made-up-secret" }),
      fetch,
    });
    expect(await purecloud.getUser({ userId: "u1" })).toEqual({ id: "u1" });
    expect((await purecloud.http.GET("/api/v2/users/me")).data).toEqual({ id: "u1" });
    const auth = passwordLogin({ username: "made-up-user", password: "made-up-login" });
    const odin = createOdinClient({ baseUrl: platform.url, auth, fetch });
    expect(await odin.request("GET", "/api/v2/users")).toEqual({ id: "u1" });
    expect(platform.arrived.map(({ request }) => request)).toEqual([
      "POST /oauth/token",
      "GET /api/v2/users/u1",
      "GET /api/v2/users/me",
      "POST /api/v2/auth/token",
      "GET /api/v2/users",
    ]);
    expect(new Set(platform.arrived.map(({ proxyAuthorization }) => proxyAuthorization))).toEqual(new Set([undefined]));
    expect([...new Set(proxy.asked)]).toEqual([new URL(platform.url).host]);
    expect(platform.connections()).toBe(proxy.asked.length); // nothing went round it
  });

  test("trusts an authority without a proxy, where Node's own fetch does not", async () => {
    const { url: baseUrl } = await serveTls(authority);
    const options = { baseUrl, auth: accessToken("made-up-token"), retry: false as const };
    const fetch = fetchBy(new Agent({ connect: { ca: authority.ca } }));
    expect(await createPureCloudClient({ ...options, fetch }).getUser({ userId: "u1" })).toEqual({ id: "u1" });
    const error = await rejection(createPureCloudClient(options).getUser({ userId: "u1" }));
    expect(error).toMatchObject({
      name: "ApiConnectionError",
      cause: { code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE" },
      retryable: true,
    });
  });

  test("brings a client certificate, directly and through a proxy", async () => {
    const [platform, proxy] = [await serveTls(authority, { mutual: true }), await serveProxy({ locked: true })];
    const own = { ...authority.issue("our company"), ca: authority.ca };
    const client = (dispatcher: Dispatcher) =>
      createPureCloudClient({
        ...{ baseUrl: platform.url, auth: accessToken("made-up-token"), retry: false },
        fetch: fetchBy(dispatcher),
      });
    await client(new Agent({ connect: own })).getUser({ userId: "u1" });
    await client(new ProxyAgent({ uri: proxy.url, requestTls: own })).getUser({ userId: "u2" });
    const { ca } = authority;
    const error = await rejection(client(new Agent({ connect: { ca } })).getUser({ userId: "u3" }));
    expect(error).toMatchObject({ name: "ApiConnectionError", status: 0 });
    expect(platform.arrived.map(({ request, client }) => [request, client])).toEqual([
      ["GET /api/v2/users/u1", "our company"],
      ["GET /api/v2/users/u2", "our company"],
    ]);
  });
});

describe("a fetch of one's own, when the proxy fails", () => {
  test("the platform's authority is unknown", async () => {
    const [platform, proxy] = [await serveTls(authority, { chain: true }), await serveProxy({ locked: true })];
    const error = await failureThrough(proxy.url, { url: platform.url });
    expect(error).toMatchObject({ name: "ApiConnectionError", cause: { code: "SELF_SIGNED_CERT_IN_CHAIN" } });
  });

  test.each([
    [407, { locked: true }],
    [403, { answer: 403 }],
    [502, { answer: 502 }],
  ])("it refuses with %i", async (status, options) => {
    const proxy = await serveProxy(options);
    const error = await failureThrough(proxy.url.replace("made-up-user", "somebody"));
    expect(error).toMatchObject({ name: "ApiConnectionError", status: 0, retryable: status !== 407 });
    expect(error.message).toContain(`(${status})`);
    expect(proxy.asked).toHaveLength(1);
  });

  test("it is down", async () => {
    const error = await failureThrough(await closedProxy());
    expect(error).toMatchObject({ name: "ApiConnectionError", cause: { code: "ECONNREFUSED" }, retryable: true });
  });

  test("it hangs up", async () => {
    const proxy = await serveProxy({ answer: "hang up" });
    const error = await failureThrough(proxy.url);
    expect(error).toMatchObject({ name: "ApiConnectionError", retryable: true });
    expect(proxy.asked).toHaveLength(1);
  });

  test("it never answers: timeoutMs holds, and the tunnel is given up soon after", async () => {
    const proxy = await serveProxy({ answer: "silence" });
    // Aborting a request does not end the CONNECT before it, which has its own timeout of five minutes.
    const clientFactory = (origin: URL, options: object) => new Pool(origin, { ...options, headersTimeout: 6000 });
    const dispatcher = new ProxyAgent({ uri: proxy.url, clientFactory });
    const started = performance.now();
    const error = await failureThrough(proxy.url, { timeoutMs: 2500, dispatcher });
    expect(error).toMatchObject({ name: "ApiTimeoutError", retryable: true });
    expect(performance.now() - started).toBeGreaterThanOrEqual(2499);
    expect(proxy.open.size).toBe(1);
    await expect.poll(() => proxy.open.size, { timeout: 20_000 }).toBe(0);
    expect(proxy.asked).toHaveLength(1);
  });
});
