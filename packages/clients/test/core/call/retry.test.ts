import { getEventListeners } from "node:events";
import { describe, expect, test, vi } from "vitest";
import { delayFor, isRepeatable, type Retry } from "../../../src/core/call/retry.js";
import { serveInProcess, virtualClock } from "../../helpers/in-process.js";
import { json, rejection, serve, testClient } from "../../helpers/kit.js";
import { accessToken, isApiAbortError, isApiConnectionError, isApiDecodeError } from "../../helpers/public.js";

const defaults: Retry = { limit: 2, unsafe: false, maxDelayMs: 60_000, paceMs: 300_000 };

describe("isRepeatable", () => {
  test.each(["GET", "HEAD", "OPTIONS", "PUT", "DELETE"])("%s", (method) => {
    expect(isRepeatable({ method }, defaults)).toBe(true);
  });
  test.each(["POST", "PATCH"])("%s only where it is safe, or one asks for it", (method) => {
    expect(isRepeatable({ method }, defaults)).toBe(false);
    expect(isRepeatable({ method, safe: true }, defaults)).toBe(true);
    expect(isRepeatable({ method }, { ...defaults, unsafe: true })).toBe(true);
  });
});

describe("delayFor", () => {
  test("half a second, doubled up to eight, less up to a quarter", () => {
    const delays = (random: number) => [0, 1, 2, 3, 4, 9].map((n) => delayFor(n, undefined, defaults, () => random));
    expect(delays(0)).toEqual([500, 1000, 2000, 4000, 8000, 8000]);
    expect(delays(1)).toEqual([375, 750, 1500, 3000, 6000, 6000]);
    expect(delayFor(9, undefined, { maxDelayMs: 100 }, () => 0)).toBe(100);
  });
  test("what the server asks for, but no less", () => {
    expect([0, 7, 8001, 60_001].map((ms) => delayFor(5, ms, defaults, () => 0))).toEqual([8000, 8000, 8001, 60_001]);
  });
});

type Answering = Parameters<Parameters<typeof serve>[0]>[0];
/** Fails the first times, then answers. */
const failing = (fails: number, fail: (response: Answering) => void) => {
  let count = 0;
  return (response: Answering) => (++count > fails ? json(response, { id: "1" }) : fail(response));
};
const flaky = (...how: Parameters<typeof failing>) => serve(failing(...how));
/** A server in this process, on a virtual clock. It notes when requests arrive. */
const flakyInProcess = (...how: Parameters<typeof failing>) => {
  const times: number[] = [];
  const answer = failing(...how);
  const server = serveInProcess((response) => {
    times.push(performance.now());
    answer(response);
  });
  return { ...server, gaps: () => times.slice(1).map((time, at) => time - (times[at] ?? 0)) };
};
const silent = () => {};
const status =
  (code: number, retryAfter = "0") =>
  (response: Answering) =>
    json(response, { code: "c" }, code, { "retry-after": retryAfter });
const cutShort = (response: Answering) => {
  response.writeHead(200, { "content-length": "1000" }).write('{"id":');
  setTimeout(() => response.destroy(), 10);
};
/** Real servers are not waited for. */
const again = { retry: { maxDelayMs: 10 } };

describe("on the wire", () => {
  test.each([408, 425, 500, 502, 503, 504])("%i is tried twice more", async (code) => {
    const { url, requests } = await flaky(2, status(code));
    expect(await testClient(url, again).getThing({ thingId: "1" })).toEqual({ id: "1" });
    expect(requests).toHaveLength(3);
    const down = await flaky(99, status(code));
    expect(await rejection(testClient(down.url, again).getThing({ thingId: "1" }))).toMatchObject({ status: code });
    expect(down.requests).toHaveLength(3);
  });

  test.each([302, 400, 403, 404, 409, 413, 501, 505])("%i is not", async (code) => {
    const { url, requests } = await flaky(99, status(code));
    expect(await rejection(testClient(url, again).getThing({ thingId: "1" }))).toMatchObject({ status: code });
    expect(requests).toHaveLength(1);
  });

  test("a POST is not sent again, but where it only reads or one asks for it; its body comes along", async () => {
    const { url, requests } = await flaky(99, status(503));
    const client = testClient(url, again);
    await rejection(client.postThing({ body: { a: 1 } }));
    expect(requests).toHaveLength(1);
    await rejection(client.request("PATCH", "/api/v2/x", { body: {} }));
    expect(requests).toHaveLength(2);
    await rejection(client.postThing({ body: { a: 1 } }, { retry: { unsafe: true, limit: 1 } }));
    expect(requests.slice(2).map(({ body }) => body)).toEqual(['{"a":1}', '{"a":1}']);
    await rejection(client.searchThings({ body: { b: 2 } }));
    expect(requests.slice(4).map(({ body }) => body)).toEqual(['{"b":2}', '{"b":2}', '{"b":2}']);
    await rejection(client.request("DELETE", "/api/v2/x"));
    expect(requests).toHaveLength(10);
  });

  test("limit and false, of the client and of the call", async () => {
    const { url, requests } = await flaky(99, status(503));
    const count = async (client: Parameters<typeof testClient>[1], call?: { retry?: never }) => {
      const before = requests.length;
      await rejection(testClient(url, client).getThing({ thingId: "1" }, call));
      return requests.length - before;
    };
    expect(await count({ retry: false })).toBe(1);
    expect(await count({ retry: { limit: 4, maxDelayMs: 10 } })).toBe(5);
    expect(await count({ retry: { maxDelayMs: 10 } })).toBe(3);
    expect(await count({ retry: { limit: 4 } }, { retry: false as never })).toBe(1);
    expect(await count({ retry: false }, { retry: { limit: 1, maxDelayMs: 10 } as never })).toBe(2);
  });

  test.each([
    null,
    5,
    { limit: -1 },
    { limit: 1.5 },
    { limit: "2" },
    { maxDelayMs: 0 },
    { maxDelayMs: 2 ** 31 },
    { paceMs: -1 },
    { paceMs: null },
    { paceMs: Number.NaN },
    { paceMs: 2 ** 31 },
  ])("retry %o is refused", async (retry) => {
    expect(() => testClient("http://x.example", { retry: retry as never })).toThrow(TypeError);
    const call = testClient("http://x.example").getThing({ thingId: "1" }, { retry: retry as never });
    expect(await rejection(call)).toBeInstanceOf(TypeError);
  });

  test("a try that takes too long", async () => {
    virtualClock();
    const { url, fetch, requests } = flakyInProcess(1, silent);
    const client = testClient(url, { ...again, fetch, timeoutMs: 200 });
    expect(await client.getThing({ thingId: "1" })).toEqual({ id: "1" });
    expect(requests).toHaveLength(2);
  });

  test("connections that break: before the head, in the body", async () => {
    for (const fail of [(response: Answering) => response.destroy(), cutShort]) {
      const { url, requests } = await flaky(1, fail);
      expect(await testClient(url, again).getThing({ thingId: "1" })).toEqual({ id: "1" });
      expect(requests).toHaveLength(2);
    }
    const always = await flaky(99, cutShort);
    const client = testClient(always.url, { retry: { maxDelayMs: 10 } });
    expect(isApiDecodeError(await rejection(client.getThing({ thingId: "1" })))).toBe(true);
    expect(always.requests).toHaveLength(3);
    expect(
      isApiConnectionError(await rejection(testClient("http://127.0.0.1:1", again).getThing({ thingId: "1" }))),
    ).toBe(true);
  });

  test.each([
    ["before the head", (response: Answering) => response.destroy()],
    ["in the body", cutShort],
    ["never answers", silent],
  ] as const)("a write whose connection breaks %s is not sent again", async (_, fail) => {
    const { url, requests } = await flaky(99, fail);
    const client = testClient(url, { ...again, timeoutMs: 2000 });
    await rejection(client.postThing({ body: { a: 1 } }));
    await rejection(client.request("PATCH", "/api/v2/x", { body: {} }));
    expect(requests.map(({ method }) => method)).toEqual(["POST", "PATCH"]);
  });

  test.each(["<html>", '{"id":"1'])("a good status with %s: a read is asked for again, a write never", async (text) => {
    const { url, requests } = await flaky(1, (response) => response.end(text));
    expect(await testClient(url, again).getThing({ thingId: "1" })).toEqual({ id: "1" });
    expect(requests).toHaveLength(2);
    const always = await flaky(99, (response) => response.end(text));
    const client = testClient(always.url, { retry: { maxDelayMs: 10 } });
    expect(await rejection(client.getThing({ thingId: "1" }))).toMatchObject({
      name: "ApiDecodeError",
      retryable: true,
    });
    expect(always.requests).toHaveLength(3);
    await rejection(client.request("POST", "/api/v2/things", { body: {} }));
    expect(always.requests).toHaveLength(4);
  });

  test("an answer of another shape, or too large, is not asked for again", async () => {
    const { url, requests } = await serve((response) => response.end("[1, 2]"));
    await rejection(testClient(url, again).getThing({ thingId: "1" }));
    await rejection(testClient(url, { ...again, maxResponseBytes: 2 }).getThing({ thingId: "1" }));
    expect(requests).toHaveLength(2);
  });

  test("waits: Retry-After in seconds and as a date, else half a second less a quarter", async () => {
    virtualClock();
    vi.setSystemTime("2026-01-01T00:00:00Z");
    const seconds = flakyInProcess(1, status(503, "1"));
    const date = flakyInProcess(1, status(429, "Thu, 01 Jan 2026 00:00:02 GMT"));
    // One more, because timers may fire a little early.
    const shown = [seconds, date].map(async ({ url, fetch, gaps }) => {
      await testClient(url, { retry: {}, fetch }).getThing({ thingId: "1" });
      return gaps();
    });
    expect(await Promise.all(shown)).toEqual([[1001], [2001]]);
  });

  test.each([...["0", "-5", "1.5", "3, 3", "garbage 5", "", "1e9", "Thu, 01 Jan 2026 00:00:00 GMT", "0x10"]])(
    "Retry-After %o: never less than the backoff, whatever the status",
    async (header) => {
      virtualClock();
      vi.setSystemTime("2026-01-01T00:10:00Z"); // The clock of the server is behind.
      for (const code of [429, 503]) {
        const { url, fetch, gaps } = flakyInProcess(2, status(code, header));
        await testClient(url, { retry: {}, fetch }).getThing({ thingId: "1" });
        expect(gaps()[0]).toBeGreaterThanOrEqual(376);
        expect(gaps()[0]).toBeLessThanOrEqual(501);
        expect(gaps()[1]).toBeGreaterThanOrEqual(751);
        expect(gaps()[1]).toBeLessThanOrEqual(1001);
      }
    },
  );

  test("after a fault, a server that asks for more than maxDelayMs is not waited for", async () => {
    const { url, requests } = await flaky(99, status(503, "61"));
    const error = await rejection(testClient(url, { retry: {} }).getThing({ thingId: "1" }));
    expect(error).toMatchObject({ status: 503, retryAfterMs: 61_000 });
    expect(requests).toHaveLength(1);
  });

  test("an abort ends a wait at once, and leaves no listener", async () => {
    const { url, requests } = await flaky(99, status(503, "30"));
    const controller = new AbortController();
    const { signal } = controller;
    const call = rejection(testClient(url, { retry: {} }).getThing({ thingId: "1" }, { signal }));
    while (requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => setTimeout(resolve, 50));
    const started = performance.now();
    controller.abort(new Error("enough"));
    const error = await call;
    expect(isApiAbortError(error)).toBe(true);
    expect(performance.now() - started).toBeLessThan(2000);
    expect(getEventListeners(signal, "abort")).toEqual([]);
    expect(process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length).toBeLessThan(3);
  });
});

describe("a DELETE that was carried out by a try whose answer was lost", () => {
  const lose: [string, (response: Answering) => void][] = [
    ["a lost answer", (response) => response.destroy()],
    ["500", status(500)],
    ["408", status(408)],
    ["a page", (response) => response.end("<html>")],
  ];
  test.each(lose)("%s, then 404: it is done", async (_, fail) => {
    const { url, requests } = await serve((response) =>
      requests.length === 1 ? fail(response) : status(404)(response),
    );
    for (const api of ["odin", "purecloud"] as const) {
      requests.length = 0;
      expect(await testClient(url, { ...again, api }).deleteThing({ thingId: "1" })).toBeUndefined();
      expect(requests).toHaveLength(2);
    }
  });

  test.each(["<html>nginx 404", "", "not found"])(
    "500, then 404 with %o, which is not the platform's: an error",
    async (page) => {
      const { url, requests } = await serve((response) =>
        response.writeHead(requests.length === 1 ? 500 : 404).end(page),
      );
      for (const api of ["odin", "purecloud"] as const) {
        requests.length = 0;
        const error = await rejection(testClient(url, { ...again, api }).deleteThing({ thingId: "1" }));
        expect(error).toMatchObject({ name: "ApiNotFoundError", status: 404 });
        expect(requests).toHaveLength(2);
      }
    },
  );

  test.each([429, 401])("%i, then 404: there is nothing", async (code) => {
    virtualClock();
    const { url, fetch, requests } = serveInProcess((response) =>
      json(response, {}, requests.length === 1 ? code : 404),
    );
    const tokens = ["one", "two"];
    const auth = accessToken(() => tokens.shift() ?? "more");
    const error = await rejection(testClient(url, { retry: {}, fetch, auth }).deleteThing({ thingId: "1" }));
    expect(error).toMatchObject({ name: "ApiNotFoundError" });
    expect(requests).toHaveLength(2);
  });

  test.each(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"])(
    "%s, then 404: there is nothing, because no connection was made",
    async (code) => {
      virtualClock();
      const { url, fetch: answered } = serveInProcess((response) => json(response, {}, 404));
      let tries = 0;
      const fetch: typeof answered = (...given) =>
        tries++
          ? answered(...given)
          : Promise.reject(new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) }));
      const client = testClient(url, { retry: {}, fetch });
      expect(await rejection(client.deleteThing({ thingId: "1" }))).toMatchObject({ name: "ApiNotFoundError" });
      expect(tries).toBe(2);
      tries = 0;
      const error = await rejection(client.deleteThing({ thingId: "1" }, { retry: false }));
      expect(error).toMatchObject({ name: "ApiConnectionError", cause: { code }, sent: false });
    },
  );

  test("404 to the first try, or to another method, is an error", async () => {
    const { url, requests } = await serve((response) => status(requests.length === 2 ? 500 : 404)(response));
    const client = testClient(url, again);
    expect(await rejection(client.deleteThing({ thingId: "1" }))).toMatchObject({ status: 404 });
    expect(await rejection(client.request("PUT", "/api/v2/x"))).toMatchObject({ status: 404 });
    expect(requests).toHaveLength(3);
  });
});

describe("BroadWorks' words for what passes", () => {
  const words = [
    { error: "There has been a BroadWorks error.", details: "Lost connection to OCS" },
    { error: "NO_OCS_CONNECTION" },
    { error: "[Error 4962] System is busy" },
    "INVALID_REQUEST",
  ];
  test.each(words)("%o counts as 503 does, with any status, on Odin only", async (body) => {
    virtualClock();
    for (const code of [400, 404, 500]) {
      const { url, fetch, requests } = serveInProcess((response) =>
        json(response, requests.length % 2 ? body : { id: "1" }, requests.length % 2 ? code : 200),
      );
      const client = testClient(url, { api: "odin", retry: {}, fetch });
      expect(await client.getThing({ thingId: "1" })).toEqual({ id: "1" });
      expect(await client.searchThings({ body: {} })).toEqual({ id: "1" });
      expect(requests).toHaveLength(4);
      // Nobody knows if a write was carried out.
      expect(await rejection(client.postThing({ body: {} }))).toMatchObject({ status: code, retryable: true });
      expect(requests).toHaveLength(5);
    }
    const other = serveInProcess((response) => json(response, body, 400));
    await rejection(testClient(other.url, { retry: {}, fetch: other.fetch }).getThing({ thingId: "1" }));
    expect(other.requests).toHaveLength(1);
  });

  test.each(["[Error 4410] Service is not assigned", "[Error 4003] Unauthorized request: UserGetListInGroupRequest"])(
    "%s: it is the same a moment later, with any status",
    async (details) => {
      const body = { error: "There has been a BroadWorks error.", details };
      for (const code of [400, 403, 404, 422, 500, 503]) {
        const { url, fetch, requests } = serveInProcess((response) => json(response, body, code));
        const client = testClient(url, { api: "odin", retry: {}, fetch });
        expect(await rejection(client.getThing({ thingId: "1" }))).toMatchObject({ status: code, retryable: false });
        expect(requests).toHaveLength(1);
      }
    },
  );

  test("other errors are not", async () => {
    for (const body of [{ error: "INVALID_REQUEST", details: "userId" }, { error: "User not found" }, null, 5]) {
      const { url, fetch, requests } = serveInProcess((response) => json(response, body, 400));
      const client = testClient(url, { api: "odin", retry: {}, fetch });
      expect(await rejection(client.getThing({ thingId: "1" }))).toMatchObject({ retryable: false });
      expect(requests).toHaveLength(1);
    }
  });
});

describe("deadlineMs", () => {
  test("ends a try, whatever timeoutMs", async () => {
    virtualClock();
    const { url, fetch, requests } = serveInProcess(silent);
    for (const [client, call] of [
      [{ deadlineMs: 100 }, {}],
      [{}, { deadlineMs: 100 }],
    ]) {
      const started = performance.now();
      const error = await rejection(testClient(url, { ...again, fetch, ...client }).getThing({ thingId: "1" }, call));
      expect(error).toMatchObject({ name: "ApiTimeoutError", status: 0, operation: "getThing" });
      expect(String(error)).toContain("deadline of 100 ms");
      expect(performance.now() - started).toBe(100);
    }
    expect(requests).toHaveLength(2);
  });

  test("covers all tries together", async () => {
    virtualClock();
    const { url, fetch } = serveInProcess(silent);
    const client = testClient(url, { fetch, retry: { limit: 50, maxDelayMs: 5 }, timeoutMs: 40, deadlineMs: 300 });
    const started = performance.now();
    await rejection(client.getThing({ thingId: "1" }));
    // Or a little earlier, if the next wait would outlast it.
    expect(performance.now() - started).toBeLessThanOrEqual(300);
    expect(performance.now() - started).toBeGreaterThan(300 - 40 - 6);
  });

  test("a wait that would outlast it is not begun: the call fails with what happened", async () => {
    virtualClock();
    const { url, fetch, requests } = flakyInProcess(99, status(503, "5"));
    const started = performance.now();
    const error = await rejection(testClient(url, { ...again, fetch, deadlineMs: 1000 }).getThing({ thingId: "1" }));
    expect(error).toMatchObject({ status: 503 });
    expect(performance.now() - started).toBe(0);
    expect(requests).toHaveLength(1);
  });

  test.each([0, "5", 2 ** 31])("%o is refused", async (deadlineMs) => {
    expect(() => testClient("http://x.example", { deadlineMs: deadlineMs as never })).toThrow(/deadlineMs/);
  });
});

describe("client.http", () => {
  const path = "/api/v2/things/{thingId}";
  const params = { path: { thingId: "1" } };
  test("is tried again in the same way, and gives the last answer", async () => {
    const { url, requests } = await flaky(2, status(503));
    expect((await testClient(url, again).http.GET(path, { params })).data).toEqual({ id: "1" });
    expect(requests).toHaveLength(3);
    const down = await flaky(99, status(503));
    const { http } = testClient(down.url, again);
    const { error, response } = await http.GET(path, { params });
    expect([error, response.status]).toEqual([{ code: "c" }, 503]);
    expect(down.requests).toHaveLength(3);
    await http.POST(path, { params, body: {} });
    expect(down.requests).toHaveLength(4);
    await http.GET(path, { params, retry: false });
    expect(down.requests).toHaveLength(5);
  });

  test("a body that is cut short is fetched again, unless it is read as a stream", async () => {
    const { url, requests } = await flaky(1, cutShort);
    expect((await testClient(url, again).http.GET(path, { params })).data).toEqual({ id: "1" });
    expect(requests).toHaveLength(2);
    const other = await flaky(1, cutShort);
    const { data } = await testClient(other.url, again).http.GET(path, { params, parseAs: "stream" });
    expect(isApiDecodeError(await rejection(new Response(data as ReadableStream).text()))).toBe(true);
    expect(other.requests).toHaveLength(1);
  });

  test("a stream is still ended by its signal and by its deadline", async () => {
    const { url } = await serve((response) => response.writeHead(200).write("x"));
    const controller = new AbortController();
    const { http } = testClient(url, again);
    const init = { params, parseAs: "stream" } as const;
    const aborted = await http.GET(path, { ...init, signal: controller.signal });
    setTimeout(() => controller.abort(), 30);
    expect(isApiAbortError(await rejection(new Response(aborted.data as ReadableStream).text()))).toBe(true);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    const late = await http.GET(path, { ...init, deadlineMs: 2_000 });
    expect(String(await rejection(new Response(late.data as ReadableStream).text()))).toContain("deadline");
  });
});
