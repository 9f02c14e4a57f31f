import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Authority, createAuthority } from "../../helpers/certificates.js";
import { closedProxy, passwords, serveProxy } from "../../helpers/connect-proxy.js";
import { serveTls } from "../../helpers/tls-server.js";

const CHILD = fileURLToPath(new URL("env-proxy-child.mjs", import.meta.url));

let authority: Authority;
beforeAll(() => {
  authority = createAuthority();
});
afterAll(() => authority.remove());

interface Outcome {
  readonly data?: unknown;
  readonly name?: string;
  readonly message?: string;
  readonly code?: string;
  readonly retryable?: boolean;
  readonly tookMs?: number;
  readonly inspected?: string;
}

/** Runs a user's program with only that environment. Its output is searched for the proxy's password. */
async function call(url: string, env: NodeJS.ProcessEnv, { api = "purecloud", options = {} } = {}): Promise<Outcome> {
  const asked = JSON.stringify({ api, url, options: { retry: false, ...options } });
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [CHILD, asked], { env });
  for (const secret of [...passwords, "made-up-login", "made-up-secret"]) expect(stdout + stderr).not.toContain(secret);
  return JSON.parse(stdout);
}

const through = (proxy: string): NodeJS.ProcessEnv => ({ NODE_USE_ENV_PROXY: "1", HTTPS_PROXY: proxy });
const trusting = (): NodeJS.ProcessEnv => ({ NODE_EXTRA_CA_CERTS: authority.file });

describe("the environment's proxy and authority, in Node", () => {
  test.each([
    ["purecloud", ["POST /oauth/token", "GET /api/v2/users/u1"]],
    ["odin", ["POST /api/v2/auth/token", "GET /api/v2/users/services?userId=u1"]],
  ])("carry login and call: %s", async (api, expected) => {
    const [platform, proxy] = [await serveTls(authority), await serveProxy({ locked: true })];
    const { data } = await call(platform.url, { ...through(proxy.url), ...trusting() }, { api });
    expect(data).toEqual({ id: "u1" });
    expect(platform.arrived.map(({ request }) => request)).toEqual(expected);
    expect(platform.arrived.map(({ proxyAuthorization }) => proxyAuthorization)).toEqual([undefined, undefined]);
    expect([...new Set(proxy.asked)]).toEqual([new URL(platform.url).host]);
    expect(platform.connections()).toBe(proxy.asked.length); // nothing went round it
  });

  test("the proxy may itself speak TLS", async () => {
    const [platform, proxy] = [await serveTls(authority), await serveProxy({ locked: true, tls: authority })];
    expect(await call(platform.url, { ...through(proxy.url), ...trusting() })).toEqual({ data: { id: "u1" } });
    expect(platform.connections()).toBe(proxy.asked.length);
  });

  test.each([
    [false, "UNABLE_TO_VERIFY_LEAF_SIGNATURE"],
    [true, "SELF_SIGNED_CERT_IN_CHAIN"],
  ])("an authority that Node does not know (sent along: %s) is reported, and tried again", async (chain, code) => {
    const [platform, proxy] = [await serveTls(authority, { chain }), await serveProxy()];
    const outcome = await call(platform.url, through(proxy.url), { options: { retry: { limit: 1 } } });
    expect(outcome).toMatchObject({ name: "ApiConnectionError", code, retryable: true });
    expect(outcome.message).toMatch(/^purecloud login: no answer \(.*certificate/);
    expect(proxy.asked).toHaveLength(2);
    expect(platform.arrived).toEqual([]);
  });

  test.each([
    ["wrong credentials", 407, { locked: true }],
    ["a host that it does not let through", 403, { answer: 403 }],
    ["a host that it cannot reach", 502, { answer: 502 }],
  ])("a proxy that refuses: %s", async (_, status, options) => {
    const proxy = await serveProxy(options);
    const given = { options: { retry: { limit: 1 } } };
    const outcome = await call("https://127.0.0.1:4433", through(proxy.url.replace("made-up-user", "somebody")), given);
    // A refused user is not sent again, because accounts lock.
    expect(outcome).toMatchObject({ name: "ApiConnectionError", retryable: status !== 407 });
    expect(outcome.message).toContain(`${status}`);
    expect(proxy.asked).toHaveLength(status === 407 ? 1 : 2);
  });

  test("a proxy that is down", async () => {
    const outcome = await call("https://127.0.0.1:4433", through(await closedProxy()));
    expect(outcome).toMatchObject({ name: "ApiConnectionError", code: "ECONNREFUSED", retryable: true });
  });

  test("a proxy that never answers: timeoutMs holds", async () => {
    const proxy = await serveProxy({ answer: "silence" });
    const outcome = await call("https://127.0.0.1:4433", through(proxy.url), { options: { timeoutMs: 2500 } });
    expect(outcome).toMatchObject({ name: "ApiTimeoutError", retryable: true });
    expect(outcome.tookMs).toBeGreaterThanOrEqual(2499);
    expect(proxy.asked).toHaveLength(1);
  });

  test("NO_PROXY names hosts that are called directly", async () => {
    const [platform, proxy] = [await serveTls(authority), await serveProxy()];
    const env = { ...through(proxy.url), ...trusting() };
    expect(await call(platform.url, { ...env, NO_PROXY: "internal.example,127.0.0.1" })).toHaveProperty("data");
    expect(proxy.asked).toEqual([]);
    expect(await call(platform.url, { ...env, NO_PROXY: "internal.example" })).toHaveProperty("data");
    expect(proxy.asked).not.toEqual([]);
  });

  test("without NODE_USE_ENV_PROXY, Node does not look at HTTPS_PROXY", async () => {
    const [platform, proxy] = [await serveTls(authority), await serveProxy()];
    expect(await call(platform.url, { HTTPS_PROXY: proxy.url, ...trusting() })).toHaveProperty("data");
    expect(proxy.asked).toEqual([]);
  });
});
