import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { json, rejection, serve, testClient } from "../../helpers/kit.js";
import {
  clientCredentials,
  createPureCloudClient,
  isApiAbortError,
  isApiConnectionError,
  isApiDecodeError,
  isApiError,
  isApiTimeoutError,
} from "../../helpers/public.js";

describe("what is sent", () => {
  test("the client's own headers go with every request, and a call's replace them", async () => {
    const { url, requests } = await serve((response, seen) =>
      json(response, { access_token: "t", message: seen.headers["x-api-key"] }, seen.url.endsWith("token") ? 200 : 400),
    );
    const headers = { "X-Api-Key": "canary-gateway-key", "x-team": "one" };
    const auth = clientCredentials({ clientId: "id", clientSecret: "ssss" });
    const client = createPureCloudClient({ baseUrl: url, loginUrl: url, auth, headers, retry: false });
    const error = await rejection(client.getUsersMe({}, { headers: { "X-Team": "two" } }));
    expect(requests.map(({ headers: sent }) => [sent["x-api-key"], sent["x-team"]])).toEqual([
      ["canary-gateway-key", "one"],
      ["canary-gateway-key", "two"],
    ]);
    expect(JSON.stringify(error)).not.toContain("canary");
  });

  test("the token, the user agent, the caller's headers; Authorization stays the client's", async () => {
    const { url, requests } = await serve((response) => json(response, {}));
    await testClient(url).getThing({ thingId: "1" }, { headers: { "X-Trace": "t", authorization: "Basic mine" } });
    await testClient(url, { userAgent: "probe/1" }).getThing({ thingId: "1" });
    expect(requests[0]?.headers).toMatchObject({
      authorization: "Bearer test-token",
      "user-agent": "rollcall",
      accept: "application/json",
      "x-trace": "t",
    });
    expect(requests[1]?.headers["user-agent"]).toBe("probe/1");
  });

  test("a header that cannot be carried is refused without its value", async () => {
    const error = await rejection(
      testClient("http://127.0.0.1:9").getThing({ thingId: "1" }, { headers: { key: "s3cret\n" } }),
    );
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toMatch(/"key"/);
    expect(String(error)).not.toMatch(/s3cret/);
  });

  test.each(["bad name", "x: y", "x:", "x\n", "x\ny", ""])(
    "the name %j, which no header has, is refused",
    async (name) => {
      const call = testClient("http://127.0.0.1:9").getThing({ thingId: "1" }, { headers: { [name]: "x" } });
      expect(await rejection(call)).toBeInstanceOf(TypeError);
    },
  );

  test("redirects are not followed", async () => {
    const { url, requests } = await serve((response) => response.writeHead(302, { location: "/elsewhere" }).end());
    const error = await rejection(testClient(url).postThing({ body: {} }));
    expect(error).toMatchObject({ name: "ApiError", status: 302 });
    expect(String(error)).toMatch(/redirect/);
    expect(requests).toHaveLength(1);
  });
});

describe("timeouts", () => {
  test("a server that never answers", async () => {
    const { url } = await serve(() => {});
    const error = await rejection(testClient(url, { timeoutMs: 60 }).getThing({ thingId: "1" }));
    expect(isApiTimeoutError(error) && isApiConnectionError(error)).toBe(true);
    expect(error).toMatchObject({ name: "ApiTimeoutError", status: 0, retryable: true, operation: "getThing" });
    expect(String(error)).toContain("60 ms");
  });

  test.each([200, 500])("a body of status %i that stalls", async (status) => {
    const { url } = await serve((response) => response.writeHead(status).write('{"id":'));
    const error = await rejection(testClient(url).getThing({ thingId: "1" }, { timeoutMs: 80 }));
    expect(isApiTimeoutError(error)).toBe(true);
  });

  test("an injected fetch that ignores its signal", async () => {
    const fetch = () => new Promise<Response>(() => {});
    const error = await rejection(testClient("http://x.example", { fetch, timeoutMs: 20 }).getThing({ thingId: "1" }));
    expect(isApiTimeoutError(error)).toBe(true);
  });

  test.each([0, -1, Number.NaN, 2 ** 31, "5" as never, null as never])("timeoutMs %o is refused", async (timeoutMs) => {
    expect(() => testClient("http://x.example", { timeoutMs })).toThrow(TypeError);
    expect(await rejection(testClient("http://x.example").getThing({ thingId: "1" }, { timeoutMs }))).toBeInstanceOf(
      TypeError,
    );
  });
});

describe("abort", () => {
  test("before the call nothing is sent", async () => {
    const { url, requests } = await serve((response) => json(response, {}));
    const reason = new Error("changed my mind");
    const error = await rejection(testClient(url).getThing({ thingId: "1" }, { signal: AbortSignal.abort(reason) }));
    expect(isApiAbortError(error)).toBe(true);
    expect(error).toMatchObject({ name: "ApiAbortError", cause: reason, retryable: false });
    expect(requests).toEqual([]);
  });

  test("while waiting for the answer, and while reading it, closes the connection", async () => {
    for (const head of [false, true]) {
      const controller = new AbortController();
      let closed: () => void = () => {};
      const done = new Promise<void>((resolve) => {
        closed = resolve;
      });
      const { url } = await serve((response) => {
        response.on("close", closed);
        if (head) response.writeHead(200).write("{");
        setTimeout(() => controller.abort(), 30);
      });
      const error = await rejection(testClient(url).getThing({ thingId: "1" }, { signal: controller.signal }));
      expect(isApiAbortError(error)).toBe(true);
      await done;
    }
  });

  test("leaves no listener on a long-lived signal", async () => {
    const { url } = await serve((response, { url: path }) => json(response, {}, path.endsWith("bad") ? 500 : 200));
    const { signal } = new AbortController();
    const client = testClient(url);
    await client.getThing({ thingId: "1" }, { signal });
    await rejection(client.getThing({ thingId: "bad" }, { signal }));
    await client.request("GET", "/api/v2/x", { signal });
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});

test("a signal that earlier calls have let go still aborts", async () => {
  const { url } = await serve((response, { url: path }) => path.endsWith("1") && json(response, {}));
  const controller = new AbortController();
  const { signal } = controller;
  const client = testClient(url);
  await client.getThing({ thingId: "1" }, { signal });
  setTimeout(() => controller.abort(), 20);
  expect(isApiAbortError(await rejection(client.getThing({ thingId: "2" }, { signal, timeoutMs: 2000 })))).toBe(true);
});

test("many calls at once put one listener on their signal, and all of them end with it", async () => {
  const { url, requests } = await serve(() => {});
  const controller = new AbortController();
  const { signal } = controller;
  const client = testClient(url);
  const { http } = client;
  const calls = Array.from({ length: 20 }, (_, at) =>
    at % 2
      ? client.getThing({ thingId: "1" }, { signal })
      : http.GET("/api/v2/things/{thingId}", { params: { path: { thingId: "1" } }, signal }),
  );
  while (requests.length < 20) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(getEventListeners(signal, "abort")).toHaveLength(1);
  controller.abort();
  for (const call of calls) expect(isApiAbortError(await rejection(call))).toBe(true);
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

describe("connections", () => {
  test("refused: the code is kept, and the error may be retried", async () => {
    const { url, server } = await serve(() => {});
    await new Promise((closed) => server.close(closed));
    const error = await rejection(testClient(url).getThing({ thingId: "1" }));
    expect(isApiConnectionError(error) && !isApiTimeoutError(error)).toBe(true);
    expect(error).toMatchObject({
      name: "ApiConnectionError",
      status: 0,
      retryable: true,
      cause: { code: "ECONNREFUSED" },
    });
    expect(error).toMatchObject({ request: { method: "GET", url: `${url}/api/v2/things/1` } });
  });

  test("closed before the head", async () => {
    const { url } = await serve((response) => response.destroy());
    expect(isApiConnectionError(await rejection(testClient(url).getThing({ thingId: "1" })))).toBe(true);
  });

  test("closed within the body: a good answer was cut short, an error keeps its status", async () => {
    const cutShort = (status: number) =>
      serve((response) => {
        response.writeHead(status, { "content-length": "1000" }).write('{"id":"1"');
        setTimeout(() => response.destroy(), 20);
      });
    const good = await rejection(testClient((await cutShort(200)).url).getThing({ thingId: "1" }));
    expect(isApiDecodeError(good)).toBe(true);
    expect(good).toMatchObject({ status: 200, retryable: true });
    expect(String(good)).toMatch(/cut short/);
    const bad = await rejection(testClient((await cutShort(503)).url).getThing({ thingId: "1" }));
    expect(bad).toMatchObject({ name: "ApiError", status: 503, body: undefined, retryable: true });
  });
});

describe("size", () => {
  test("an answer beyond maxResponseBytes is given up and its connection closed", async () => {
    let sent = 0;
    let closed: () => void = () => {};
    const done = new Promise<void>((resolve) => {
      closed = resolve;
    });
    const { url } = await serve((response) => {
      response.on("close", closed);
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(10_000, "x"))) sent += 10_000;
        if (!response.destroyed) response.once("drain", more);
      };
      more();
    });
    const error = await rejection(testClient(url, { maxResponseBytes: 50_000 }).getThing({ thingId: "1" }));
    expect(isApiDecodeError(error)).toBe(true);
    expect(error).toMatchObject({ status: 200, retryable: false });
    expect(String(error)).toContain("50000 bytes");
    await done;
    expect(sent).toBeGreaterThan(0);
  });

  test("exactly maxResponseBytes are taken, whatever the pieces", async () => {
    const { url } = await serve((response) => {
      response.write('{"id":"');
      setTimeout(() => response.end('€"}'), 10); // 7 + 5 bytes
    });
    expect(await testClient(url, { maxResponseBytes: 12 }).getThing({ thingId: "1" })).toEqual({ id: "€" });
    expect(
      isApiDecodeError(await rejection(testClient(url, { maxResponseBytes: 11 }).getThing({ thingId: "1" }))),
    ).toBe(true);
  });

  test("characters split between pieces are joined", async () => {
    const bytes = Buffer.from('{"id":"a€😀ü"}');
    const { url } = await serve((response) => {
      let at = 0;
      const next = () => {
        if (at >= bytes.length) return response.end();
        response.write(bytes.subarray(at, ++at));
        setTimeout(next, 1);
      };
      next();
    });
    expect(await testClient(url).getThing({ thingId: "1" })).toEqual({ id: "a€😀ü" });
  });
});

test("everything that a call rejects with after its arguments were taken is an ApiError", async () => {
  const oddities = [new Error("x"), "text", undefined, null, { message: 1 }, new DOMException("m", "AbortError")];
  const hostile = Object.defineProperty(new Error("x"), "message", {
    get: () => {
      throw new Error("no");
    },
  });
  for (const oddity of [...oddities, hostile]) {
    const fetch = () => Promise.reject(oddity);
    expect(isApiError(await rejection(testClient("http://x.example", { fetch }).getThing({ thingId: "1" })))).toBe(
      true,
    );
  }
});

test("an injected fetch that gives no answer to read is an ApiError, and leaves no timer", async () => {
  const read = async () => {
    const response = new Response("{}");
    await response.text();
    return response;
  };
  const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;
  const before = timers();
  for (const fetch of [async () => undefined, async () => ({ ok: true, json: () => ({}) }), read]) {
    const client = testClient("http://x.example", { fetch: fetch as never, timeoutMs: 60_000 });
    expect(isApiConnectionError(await rejection(client.getThing({ thingId: "1" })))).toBe(true);
  }
  expect(timers()).toBeLessThanOrEqual(before);
});
