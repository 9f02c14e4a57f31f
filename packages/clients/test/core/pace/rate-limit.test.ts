import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { createLimiter } from "../../../src/core/pace/limiter.js";
import { checkRate } from "../../../src/core/pace/rate.js";
import { json, rejection, serve, testClient } from "../../helpers/kit.js";
import {
  accessToken,
  clientCredentials,
  createOdinClient,
  createPureCloudClient,
  isApiAbortError,
  passwordLogin,
} from "../../helpers/public.js";
import { fixedWindow, slidingWindow } from "./windows.js";

/** A process that stops for a moment is not the limiter's fault. A wrong limiter fails each time. */
const realClocks = { retry: 2 };

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A server that refuses what is too much for it, by the moment at which requests arrive. */
async function strict(admits: (time: number) => boolean) {
  const times: number[] = [];
  let refused = 0;
  const server = createServer((request, response) => {
    const time = performance.now();
    times.push(time);
    request.resume();
    const ok = admits(time);
    if (!ok) refused++;
    response.writeHead(ok ? 200 : 429, { "content-type": "application/json" }).end("{}");
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, times, refused: () => refused };
}

const COUNT = 125;
const WINDOW = 800;
/** The public option knows minutes and seconds. The limiter itself knows any window. */
const rate = { count: COUNT, windowMs: WINDOW };

// See pace.test.ts for the platforms' own limits, and how close to the limit the pace is.
describe("hundreds of calls without a single 429", realClocks, () => {
  test.each([
    ["a fixed window", () => fixedWindow(COUNT, WINDOW, Math.random() * WINDOW)],
    ["a sliding window", () => slidingWindow(COUNT, WINDOW)],
  ])("%s", async (_, admits) => {
    const { url, times, refused } = await strict(admits());
    const client = testClient(url, { rate });
    await Promise.all(Array.from({ length: 500 }, () => client.getThing({ thingId: "1" })));
    expect([times.length, refused()]).toEqual([500, 0]);
  });

  test("a few at a time, with answers that take unequally long", async () => {
    const admits = slidingWindow(20, 300);
    let refused = 0;
    const { url } = await serve((response) => {
      const ok = admits(performance.now());
      if (!ok) refused++;
      setTimeout(() => json(response, {}, ok ? 200 : 429), Math.random() * 40);
    });
    const client = testClient(url, { rate: { count: 20, windowMs: 300 } });
    let left = 200;
    const worker = async () => {
      while (left-- > 0) await client.getThing({ thingId: "1" });
    };
    await Promise.all(Array.from({ length: 12 }, worker));
    expect(refused).toBe(0);
  });
});

describe("the line", realClocks, () => {
  test("is first in, first out; an abort frees its place at once", async () => {
    const { url, requests } = await serve((response) => json(response, {}));
    const client = testClient(url, { rate: { count: 1, windowMs: 200 } });
    const controller = new AbortController();
    const started = performance.now();
    const calls = ["1", "2", "3", "4", "5"].map((thingId) =>
      client.getThing({ thingId }, ["2", "4"].includes(thingId) ? { signal: controller.signal } : {}),
    );
    setTimeout(() => controller.abort(), 50);
    for (const at of [1, 3]) {
      expect(isApiAbortError(await rejection(calls[at] as Promise<unknown>))).toBe(true);
      expect(performance.now() - started).toBeLessThan(150);
    }
    await Promise.all([calls[0], calls[2], calls[4]]);
    expect(requests.map(({ url: path }) => path.slice(-1))).toEqual(["1", "3", "5"]);
    expect(performance.now() - started).toBeLessThan(700);
  });

  test("waiting is not the try's time, but the deadline's", async () => {
    const { url, requests } = await serve((response) => json(response, {}));
    const client = testClient(url, { rate: { count: 1, windowMs: 300 }, timeoutMs: 100 });
    await Promise.all([1, 2].map(() => client.getThing({ thingId: "1" })));
    const error = await rejection(client.getThing({ thingId: "1" }, { deadlineMs: 50 }));
    expect(error).toMatchObject({ name: "ApiTimeoutError" });
    expect(requests).toHaveLength(2);
  });

  test("nothing keeps a process alive once nobody waits", async () => {
    const limiter = createLimiter({ count: 1, windowMs: 60_000 });
    limiter.join(false);
    const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;
    const before = timers();
    const waiting = [limiter.join(false), limiter.join(false)];
    expect(waiting.map(({ delayMs }) => delayMs > 59_000)).toEqual([true, true]);
    expect(timers()).toBe(before + 1);
    for (const { leave } of waiting) leave();
    expect(timers()).toBe(before);
  });
});

describe("a 429", realClocks, () => {
  test("holds the whole client back, and no call fails", async () => {
    const times: number[] = [];
    const { url } = await serve((response) => {
      times.push(performance.now());
      if (times.length === 1) json(response, {}, 429, { "retry-after": "1" });
      else json(response, {});
    });
    const client = testClient(url, { retry: {}, rateLimit: { perSecond: 100 } });
    const first = client.getThing({ thingId: "1" });
    while (times.length === 0) await later(5);
    await later(50);
    await Promise.all([first, ...[1, 2, 3].map(() => client.postThing({ body: {} }))]);
    expect(times).toHaveLength(5);
    for (const time of times.slice(1)) expect(time - (times[0] ?? 0)).toBeGreaterThanOrEqual(999);
  });

  test("with a wait beyond maxDelayMs holds it no longer than that", async () => {
    const { url, requests } = await serve((response) =>
      json(response, {}, requests.length === 1 ? 429 : 200, { "retry-after": "900" }),
    );
    const client = testClient(url, { retry: { maxDelayMs: 300 }, rateLimit: { perSecond: 100 } });
    const started = performance.now();
    expect(await rejection(client.getThing({ thingId: "1" }))).toMatchObject({ status: 429, retryAfterMs: 900_000 });
    expect(performance.now() - started).toBeLessThan(250);
    await client.getThing({ thingId: "1" });
    expect(performance.now() - started).toBeGreaterThanOrEqual(300);
  });
});

describe("PureCloud's own count", realClocks, () => {
  const counted = (count: number, allowed: number, reset: number) => ({
    ...{
      "inin-ratelimit-count": `${count}`,
      "inin-ratelimit-allowed": `${allowed}`,
      "inin-ratelimit-reset": `${reset}`,
    },
  });

  test("a call that was lost is not in flight while it waits to be tried again", async () => {
    const { url, requests } = await serve((response) =>
      requests.length === 1 ? response.destroy() : json(response, {}, 200, counted(4, 5, 30)),
    );
    const purecloud = createPureCloudClient({ baseUrl: url, auth: accessToken("t"), deadlineMs: 3000 });
    const lost = purecloud.request("GET", "/api/v2/lost");
    while (requests.length === 0) await later(5);
    await later(50);
    for (const other of ["a", "b"]) expect(await purecloud.request("GET", `/api/v2/${other}`)).toEqual({});
    expect(await lost).toEqual({});
  });

  test("that is no count holds nobody back, and an endless wait does not keep the process busy", async () => {
    const { url, requests } = await serve((response) =>
      json(response, {}, 200, requests.length === 1 ? counted(10, -1, 30) : counted(300, 300, 1_800_000_000)),
    );
    const purecloud = createPureCloudClient({ baseUrl: url, auth: accessToken("t"), deadlineMs: 500 });
    for (const path of ["/api/v2/a", "/api/v2/b"] as const) await purecloud.request("GET", path);
    const timers = vi.spyOn(globalThis, "setTimeout");
    expect(await rejection(purecloud.request("GET", "/api/v2/c"))).toMatchObject({ name: "ApiTimeoutError" });
    const waits = timers.mock.calls.map(([, ms]) => ms ?? 0);
    timers.mockRestore();
    expect(waits.length).toBeLessThan(10);
    for (const ms of waits) expect(ms).toBeLessThan(2 ** 31);
  });

  test("is kept to: others' calls and lower limits included", async () => {
    // A window of 2 s that allows 10, of which somebody else has used 4.
    let end = 0;
    let count = 0;
    let refused = 0;
    const { url } = await serve((response) => {
      const time = performance.now();
      if (time >= end) {
        count = end === 0 ? 4 : 0;
        end = time + 2000;
      }
      if (++count > 10) refused++;
      const headers = { count, allowed: 10, reset: Math.floor((end - time) / 1000) };
      const named = Object.entries(headers).map(([name, value]) => [`inin-ratelimit-${name}`, String(value)]);
      json(response, {}, count > 10 ? 429 : 200, Object.fromEntries(named));
    });
    const client = createPureCloudClient({ baseUrl: url, loginUrl: url, auth: accessToken("t") });
    let left = 14;
    const started = performance.now();
    const worker = async () => {
      while (left-- > 0) await client.request("GET", "/api/v2/x");
    };
    await Promise.all([1, 2, 3].map(worker));
    expect(refused).toBe(0);
    expect(performance.now() - started).toBeGreaterThanOrEqual(2000);
    expect(performance.now() - started).toBeLessThan(4000);
  });
});

describe("defaults", realClocks, () => {
  test("Odin: five a second; logins do not count", async () => {
    const times: number[] = [];
    const { url } = await serve((response, seen) => {
      if (seen.url.includes("/auth/")) return setTimeout(() => json(response, { token: "t" }), 300);
      times.push(performance.now());
      return json(response, {});
    });
    const client = createOdinClient({ baseUrl: url, auth: passwordLogin({ username: "u", password: "pppp" }) });
    await Promise.all(Array.from({ length: 11 }, () => client.request("GET", "/api/v2/x")));
    for (const [at, time] of times.entries())
      if (at >= 5) expect(time - (times[at - 5] ?? 0)).toBeGreaterThanOrEqual(999);
    expect((times[10] ?? 0) - (times[0] ?? 0)).toBeLessThan(2300);
  });

  test("PureCloud: 300 a minute; false switches it off", async () => {
    const auth = clientCredentials({ clientId: "i", clientSecret: "ssss" });
    const { url, requests } = await serve((response) => json(response, { access_token: "t" }));
    const delays: number[] = [];
    const hooks = { onRateLimit: ({ delayMs = 0 }) => void delays.push(delayMs) };
    const paced = createPureCloudClient({ baseUrl: url, loginUrl: url, auth, hooks });
    await Promise.all(Array.from({ length: 9 }, () => paced.request("GET", "/api/v2/x")));
    // A minute's 300 are spread over an eighth of it: 25 ms each.
    expect(delays).toHaveLength(8);
    expect(Math.max(...delays)).toBeGreaterThan(15);
    expect(Math.max(...delays)).toBeLessThanOrEqual(25);
    requests.length = 0;
    const free = createPureCloudClient({ baseUrl: url, loginUrl: url, auth, rateLimit: false });
    await Promise.all(Array.from({ length: 310 }, () => free.request("GET", "/api/v2/x")));
    expect(requests).toHaveLength(311);
  });

  test("the option", () => {
    expect(checkRate("x", { perMinute: 300 })).toEqual({ count: 300, windowMs: 60_000 });
    expect(checkRate("x", { perSecond: 0.5 })).toEqual({ count: 1, windowMs: 2000 });
    expect(checkRate("x", { perSecond: 5 / 16 })).toEqual({ count: 1, windowMs: 3200 });
    expect(checkRate("x", { perMinute: 0.5 })).toEqual({ count: 1, windowMs: 120_000 });
    expect(checkRate("x", { perSecond: 2.5 })).toEqual({ count: 2, windowMs: 800 });
    expect(checkRate("x", false)).toBeUndefined();
    for (const odd of [null, true, 5, {}, { perSecond: 0 }, { perMinute: "5" }, { perMinute: 1, perSecond: 1 }]) {
      expect(() => checkRate("x", odd as never)).toThrow(/rateLimit/);
    }
  });
});
