import { beforeEach, describe, expect, test, vi } from "vitest";
import { createLimiter } from "../../../src/core/pace/limiter.js";
import { checkRate } from "../../../src/core/pace/rate.js";
import { later, serveInProcess, virtualClock } from "../../helpers/in-process.js";
import { json, rejection, testClient } from "../../helpers/kit.js";
import {
  accessToken,
  clientCredentials,
  createOdinClient,
  createPureCloudClient,
  type HookEvent,
  isApiAbortError,
  passwordLogin,
  sharedRateLimit,
} from "../../helpers/public.js";
import { COUNT, random, rate, strict, WINDOW } from "./strict.js";
import { fixedWindow, slidingWindow } from "./windows.js";

// The bounds are exact and hold on a busy machine.
beforeEach(virtualClock);

// See pace.test.ts for the platforms' own limits, and how close to the limit the pace is.
describe("hundreds of calls without a single 429", () => {
  test.each([
    ["a fixed window", () => fixedWindow(COUNT, WINDOW, random() * WINDOW)],
    ["a sliding window", () => slidingWindow(COUNT, WINDOW)],
  ])("%s", async (_, admits) => {
    const { url, fetch, counts } = strict(admits(), 15);
    const client = testClient(url, { fetch, rate });
    await Promise.all(Array.from({ length: 500 }, () => client.getThing({ thingId: "1" })));
    expect(counts()).toEqual({ arrived: 500, refused: 0 });
  });

  test("a few at a time, with answers that take unequally long", async () => {
    const { url, fetch, counts } = strict(slidingWindow(20, 300), 40);
    const client = testClient(url, { fetch, rate: { count: 20, windowMs: 300 } });
    let left = 200;
    const worker = async () => {
      while (left-- > 0) await client.getThing({ thingId: "1" });
    };
    await Promise.all(Array.from({ length: 12 }, worker));
    expect(counts()).toEqual({ arrived: 200, refused: 0 });
  });
});

test("clients of one host share a limit, as tenants do", async () => {
  const { url, fetch, requests } = serveInProcess((response) => json(response, { userCount: 1 }));
  const rateLimit = sharedRateLimit({ perSecond: 2 });
  const auth = accessToken("t");
  const clients = [1, 2].map(() => createOdinClient({ baseUrl: url, auth, fetch, rateLimit }));
  const started = performance.now();
  await Promise.all([...clients, ...clients].map((client) => client.request("GET", "/api/v2/session")));
  expect(requests).toHaveLength(4);
  // Two calls in the first second, and two in the next.
  expect(performance.now() - started).toBeGreaterThan(1000);
  expect(() => sharedRateLimit({ perSecond: 0 })).toThrow("rateLimit must be");
});

describe("the line", () => {
  test("is first in, first out; an abort frees its place at once", async () => {
    const { url, fetch, requests } = serveInProcess((response) => json(response, {}));
    const client = testClient(url, { fetch, rate: { count: 1, windowMs: 200 } });
    const controller = new AbortController();
    const started = performance.now();
    const calls = ["1", "2", "3", "4", "5"].map((thingId) =>
      client.getThing({ thingId }, ["2", "4"].includes(thingId) ? { signal: controller.signal } : {}),
    );
    setTimeout(() => controller.abort(), 50);
    for (const at of [1, 3]) {
      expect(isApiAbortError(await rejection(calls[at] as Promise<unknown>))).toBe(true);
      expect(performance.now() - started).toBe(50);
    }
    await Promise.all([calls[0], calls[2], calls[4]]);
    expect(requests.map(({ url: path }) => path.slice(-1))).toEqual(["1", "3", "5"]);
    expect(performance.now() - started).toBeLessThan(700);
  });

  test("waiting is not the try's time, but the deadline's", async () => {
    const { url, fetch, requests } = serveInProcess((response) => json(response, {}));
    const client = testClient(url, { fetch, rate: { count: 1, windowMs: 300 }, timeoutMs: 100 });
    await Promise.all([1, 2].map(() => client.getThing({ thingId: "1" })));
    const error = await rejection(client.getThing({ thingId: "1" }, { deadlineMs: 50 }));
    expect(error).toMatchObject({ name: "ApiTimeoutError" });
    expect(requests).toHaveLength(2);
  });

  test("nothing keeps a process alive once nobody waits", async () => {
    vi.useRealTimers();
    const limiter = createLimiter({ count: 1, windowMs: 60_000 }, () => 0);
    limiter.join();
    const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;
    const before = timers();
    const waiting = [limiter.join(), limiter.join()];
    expect(waiting.map(({ delayMs }) => delayMs > 59_000)).toEqual([true, true]);
    expect(timers()).toBe(before + 1);
    for (const { leave } of waiting) leave();
    expect(timers()).toBe(before);
  });
});

describe("a 429", () => {
  test("holds the whole client back, and no call fails", async () => {
    const times: number[] = [];
    const { url, fetch } = serveInProcess((response) => {
      times.push(performance.now());
      if (times.length === 1) json(response, {}, 429, { "retry-after": "1" });
      else json(response, {});
    });
    const client = testClient(url, { fetch, retry: {}, rateLimit: { perSecond: 100 } });
    const first = client.getThing({ thingId: "1" });
    await later(50);
    await Promise.all([first, ...[1, 2, 3].map(() => client.postThing({ body: {} }))]);
    expect(times).toHaveLength(5);
    for (const time of times.slice(1)) {
      expect(time - (times[0] ?? 0)).toBeGreaterThanOrEqual(1000);
      expect(time - (times[0] ?? 0)).toBeLessThan(1100);
    }
  });

  test("with a wait beyond paceMs and maxDelayMs fails its call, and holds the others for no more than a first wait", async () => {
    const { url, fetch, requests } = serveInProcess((response) =>
      json(response, {}, requests.length === 1 ? 429 : 200, { "retry-after": "900" }),
    );
    const retry = { maxDelayMs: 200, paceMs: 300 };
    const client = testClient(url, { fetch, retry, rateLimit: { perSecond: 100 } });
    const started = performance.now();
    expect(await rejection(client.getThing({ thingId: "1" }))).toMatchObject({ status: 429, retryAfterMs: 900_000 });
    expect(performance.now() - started).toBe(0);
    await client.getThing({ thingId: "1" });
    expect(performance.now() - started).toBeGreaterThanOrEqual(155);
    expect(performance.now() - started).toBeLessThanOrEqual(205);
  });

  test("of one operation, for a day, does not stop the others, however often it comes", async () => {
    const { url, fetch, requests } = serveInProcess((response, { url: at }) =>
      at.includes("queues") ? json(response, {}, 429, { "retry-after": "86400" }) : json(response, { id: "u" }),
    );
    const waits: (number | undefined)[] = [];
    const hooks = { onRateLimit: ({ status, delayMs }: HookEvent) => void (status === 429 && waits.push(delayMs)) };
    for (const api of ["odin", "purecloud"] as const) {
      const client = testClient(url, { api, fetch, retry: {}, rateLimit: { perSecond: 100 }, hooks });
      const started = performance.now();
      for (let round = 1; round <= 5; round++) {
        const error = await rejection(client.request("POST", "/api/v2/queues", { body: {} }));
        expect(error).toMatchObject({ name: "ApiRateLimitError", retryAfterMs: 86_400_000 });
        expect(await client.getThing({ thingId: "1" })).toEqual({ id: "u" });
      }
      expect(performance.now() - started).toBeLessThan(5 * 600);
    }
    expect(requests).toHaveLength(20);
    expect(waits).toHaveLength(10);
    for (const wait of waits) expect(wait).toBeLessThanOrEqual(500);
  });

  test("with a wait that its own call does not take, because it is never repeated, still holds the others", async () => {
    const { url, fetch, requests } = serveInProcess((response) =>
      json(response, {}, requests.length === 1 ? 429 : 200, { "retry-after": "7" }),
    );
    const client = testClient(url, { fetch, retry: false, rateLimit: { perSecond: 100 } });
    const started = performance.now();
    await rejection(client.getThing({ thingId: "1" }));
    await client.getThing({ thingId: "1" });
    expect(performance.now() - started).toBe(7005);
  });
});

/** Answers 429 to the first requests. */
const refusing = (count: number, headers: Record<string, string> = {}) => {
  const times: number[] = [];
  const server = serveInProcess((response) => {
    times.push(performance.now());
    json(response, { id: "1" }, times.length > count ? 200 : 429, times.length > count ? {} : headers);
  });
  return { ...server, times };
};
const writes = ["POST", "PATCH", "PUT", "DELETE"] as const;

describe("a rate-limited call was not carried out", () => {
  test.each(writes)("%s is sent again, more often than a fault would be", async (method) => {
    const { url, fetch, times } = refusing(9, { "retry-after": "1" });
    const client = testClient(url, { fetch, retry: {} });
    expect(await client.request(method, "/api/v2/x", { body: {} })).toEqual({ id: "1" });
    expect(times).toHaveLength(10);
    expect(times[1]).toBe((times[0] ?? 0) + 1001);
  });

  test("on both platforms, by method and by http", async () => {
    for (const api of ["odin", "purecloud"] as const) {
      const { url, fetch, requests } = refusing(3);
      const client = testClient(url, { api, fetch, retry: {}, rateLimit: { perSecond: 5 } });
      expect(await client.postThing({ body: {} })).toEqual({ id: "1" });
      expect(requests).toHaveLength(4);
      const byPath = refusing(3);
      const { http } = testClient(url, { api, fetch: byPath.fetch, retry: {} });
      const { data } = await http.POST("/api/v2/things/{thingId}", { params: { path: { thingId: "1" } }, body: {} });
      expect([data, byPath.requests.length]).toEqual([{ id: "1" }, 4]);
    }
  });

  test("paceMs bounds it from the first refusal, 5 minutes by default", async () => {
    for (const paceMs of [undefined, 30_000]) {
      const { url, fetch, times } = refusing(Infinity);
      const error = await rejection(testClient(url, { fetch, retry: { paceMs } }).postThing({ body: {} }));
      expect(error).toMatchObject({ name: "ApiRateLimitError" });
      const took = (times.at(-1) ?? 0) - (times[0] ?? 0);
      expect(took).toBeLessThanOrEqual(paceMs ?? 300_000);
      expect(took).toBeGreaterThan((paceMs ?? 300_000) - 8001);
    }
  });

  test("time in the client's own line does not count", async () => {
    const { url, fetch, requests } = refusing(4, { "retry-after": "1" });
    // A call a minute. The waits of the server are 1, 1, 2 and 4 s at most, those in the line 4 minutes.
    const client = testClient(url, { fetch, retry: { paceMs: 9_000 }, rate: { count: 1, windowMs: 60_000 } });
    const started = performance.now();
    expect(await client.postThing({ body: {} })).toEqual({ id: "1" });
    expect(requests).toHaveLength(5);
    expect(performance.now() - started).toBeGreaterThan(200_000);
  });

  test("a wait that Retry-After asks for is obeyed up to paceMs, and beyond it the call fails at once", async () => {
    const { url, fetch, times } = refusing(1, { "retry-after": "250" });
    await testClient(url, { fetch, retry: {} }).postThing({ body: {} });
    expect(times[1]).toBe((times[0] ?? 0) + 250_001);
    const long = refusing(9, { "retry-after": "301" });
    const started = performance.now();
    const error = await rejection(testClient(url, { fetch: long.fetch, retry: {} }).postThing({ body: {} }));
    expect(error).toMatchObject({ name: "ApiRateLimitError", retryAfterMs: 301_000 });
    expect([long.times.length, performance.now()]).toEqual([1, started]);
  });

  test("deadlineMs bounds the whole call; false, limit 0 and paceMs 0 turn it off", async () => {
    const { url, fetch, requests, times } = refusing(Infinity);
    const client = testClient(url, { fetch, retry: {} });
    const started = performance.now();
    const error = await rejection(client.postThing({ body: {} }, { deadlineMs: 5000 }));
    expect(error).toMatchObject({ name: "ApiRateLimitError" });
    expect(performance.now() - started).toBeLessThan(5000);
    for (const retry of [false, { limit: 0 }, { paceMs: 0 }] as const) {
      requests.length = times.length = 0;
      await rejection(client.postThing({ body: {} }, { retry }));
      expect(requests).toHaveLength(1);
    }
  });

  test("paceMs 0 and rateLimit false do not turn off what they do not name", async () => {
    const down = serveInProcess((response) => json(response, {}, 503));
    await rejection(testClient(down.url, { fetch: down.fetch, retry: { paceMs: 0 } }).getThing({ thingId: "1" }));
    expect(down.requests).toHaveLength(3);
    const { url, fetch, requests } = refusing(5);
    expect(await testClient(url, { fetch, retry: {}, rateLimit: false }).postThing({ body: {} })).toEqual({ id: "1" });
    expect(requests).toHaveLength(6);
  });

  test("refusals and faults have their own counts", async () => {
    const codes = [429, 503, 429, 429, 503, 429];
    const { url, fetch, requests } = serveInProcess((response) =>
      json(response, { id: "1" }, codes[requests.length - 1] ?? 200),
    );
    expect(await testClient(url, { fetch, retry: {} }).getThing({ thingId: "1" })).toEqual({ id: "1" });
    expect(requests).toHaveLength(7);
  });

  test("a fault after a refusal is not repeated for a write, nor is a refusal after a lost answer", async () => {
    for (const [lost, sent] of [
      [[429, 503], 2],
      [[429, 429, 0], 3],
      [[0, 429], 1],
      [[503, 429], 1],
    ] as const) {
      const { url, fetch, requests } = serveInProcess((response) => {
        const code = lost[requests.length - 1] ?? 200;
        if (code === 0) response.destroy();
        else json(response, {}, code);
      });
      const error = await rejection(testClient(url, { fetch, retry: {} }).postThing({ body: {} }));
      expect([error, requests.length]).toMatchObject([{ name: expect.not.stringContaining("RateLimit") }, sent]);
    }
  });

  test("those that wait longest go first", async () => {
    const refused = new Set<string>();
    const order: string[] = [];
    const { url, fetch } = serveInProcess((response, { url: path }) => {
      const id = path.slice(-1);
      if (["1", "3", "4"].includes(id) && !refused.has(id)) {
        refused.add(id);
        return json(response, {}, 429, { "retry-after": "1" });
      }
      order.push(id);
      return json(response, {});
    });
    const client = testClient(url, { fetch, retry: {}, rate: { count: 3, windowMs: 3000 } });
    await Promise.all(["1", "2", "3", "4", "5", "6"].map((thingId) => client.getThing({ thingId })));
    expect(order).toEqual(["1", "2", "3", "4", "5", "6"]);
  });
});

describe("2,000 writes by three clients that do not know of each other", () => {
  test.each([
    ["a fixed window", () => fixedWindow(300, 60_000, 17_000)],
    ["a sliding window that counts refusals", () => slidingWindow(300, 60_000)],
  ])("at 300 a minute, %s: each is done once, and none rejects", async (_, window) => {
    const admits = window();
    const done = new Map<string, number>();
    const refusals = new Map<string, number>();
    const { url, fetch } = serveInProcess((response, { url: path }) => {
      const time = performance.now();
      const ok = admits(time);
      const counts = ok ? done : refusals;
      counts.set(path, (counts.get(path) ?? 0) + 1);
      const left = Math.ceil((60_000 - ((time + 17_000) % 60_000)) / 1000);
      json(response, {}, ok ? 200 : 429, ok ? {} : { "retry-after": `${left}` });
    });
    const clients = [1, 2, 3].map(() => testClient(url, { fetch, retry: {}, rateLimit: { perMinute: 300 } }));
    const calls = Array.from({ length: 2000 }, (_, id) =>
      clients[id % 3]?.request(writes[id % 4] ?? "POST", `/api/v2/x/${id}`, { body: { id } }),
    );
    await Promise.all(calls);
    expect(done.size).toBe(2000);
    expect(new Set(done.values())).toEqual(new Set([1]));
    expect(refusals.size).toBeGreaterThan(0);
  });
});

describe("defaults", () => {
  test("Odin: five a second; logins do not count", async () => {
    const times: number[] = [];
    const { url, fetch } = serveInProcess((response, seen) => {
      if (seen.url.includes("/auth/")) return setTimeout(() => json(response, { token: "t" }), 300);
      times.push(performance.now());
      return json(response, {});
    });
    const client = createOdinClient({ baseUrl: url, fetch, auth: passwordLogin({ username: "u", password: "pppp" }) });
    await Promise.all(Array.from({ length: 11 }, () => client.request("GET", "/api/v2/x")));
    for (const [at, time] of times.entries())
      if (at >= 5) expect(time - (times[at - 5] ?? 0)).toBeGreaterThanOrEqual(999);
    expect((times[10] ?? 0) - (times[0] ?? 0)).toBeLessThan(2300);
  });

  test("PureCloud: 300 a minute; false switches it off", async () => {
    const auth = clientCredentials({ clientId: "i", clientSecret: "ssss" });
    const { url, fetch, requests } = serveInProcess((response) => json(response, { access_token: "t" }));
    const delays: number[] = [];
    const hooks = { onRateLimit: ({ delayMs = 0 }) => void delays.push(delayMs) };
    const paced = createPureCloudClient({ baseUrl: url, fetch, loginUrl: url, auth, hooks });
    await Promise.all(Array.from({ length: 9 }, () => paced.request("GET", "/api/v2/x")));
    // A minute's 300 are spread over an eighth of it: 25 ms each.
    expect(delays).toHaveLength(8);
    expect(Math.max(...delays)).toBeGreaterThan(15);
    expect(Math.max(...delays)).toBeLessThanOrEqual(25);
    requests.length = 0;
    const free = createPureCloudClient({ baseUrl: url, fetch, loginUrl: url, auth, rateLimit: false });
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
