import { getEventListeners } from "node:events";
import { describe, expect, test, vi } from "vitest";
import { json, rejection, serve, testClient } from "../../../helpers/kit.js";
import { isApiConnectionError, isApiDecodeError, isApiTimeoutError } from "../../../helpers/public.js";

const path = "/api/v2/things/{thingId}";
const params = { path: { thingId: "1" } };

describe("client.http: openapi-fetch over our transport", () => {
  test("data, error and response, with the token", async () => {
    const { url, requests } = await serve((response, { url: asked }) =>
      asked.endsWith("none") ? json(response, { message: "no" }, 404) : json(response, { id: "1" }),
    );
    const { http } = testClient(url);
    const found = await http.GET(path, { params });
    expect([found.data, found.response.status]).toEqual([{ id: "1" }, 200]);
    const none = await http.GET(path, { params: { path: { thingId: "none" } } });
    expect([none.error, none.response.status]).toEqual([{ message: "no" }, 404]);
    expect(requests[0]?.headers).toMatchObject({ authorization: "Bearer test-token", "user-agent": "rollcall" });
  });

  test("is made once, on first use", () => {
    const client = testClient("http://x.example");
    expect(client.http).toBe(client.http);
  });

  test("is loaded again by the next call, if it could not be loaded", async () => {
    const { url } = await serve((response) => json(response, { id: "1" }));
    let loads = 0;
    const client = testClient(url, {
      byPath: async (load) => {
        if (++loads === 1) throw new Error("offline");
        return load();
      },
    });
    expect(await rejection(client.http.GET(path, { params }))).toMatchObject({ message: "offline" });
    expect(await client.request("GET", "/api/v2/things/1")).toEqual({ id: "1" });
    expect((await client.http.GET(path, { params })).data).toEqual({ id: "1" });
    expect(loads).toBe(2);
  });

  test("a path parameter of .. or none at all is refused before sending", async () => {
    const { url, requests } = await serve((response) => json(response, {}));
    const { http } = testClient(url);
    for (const thingId of ["..", ".", "", undefined]) {
      expect(await rejection(http.GET(path, { params: { path: { thingId: thingId as string } } }))).toBeInstanceOf(
        TypeError,
      );
    }
    await http.GET(path, { params: { path: { thingId: "a/b" } } });
    expect(requests.map((request) => request.url)).toEqual(["/api/v2/things/a%2Fb"]);
  });

  test("a Date is sent, what cannot be sent is refused", async () => {
    const { url, requests } = await serve((response) => json(response, {}));
    const { http } = testClient(url);
    await http.GET(path, { params: { ...params, query: { since: new Date(0), off: false, id: ["a", "b"] } } });
    expect(requests[0]?.url).toBe("/api/v2/things/1?since=1970-01-01T00%3A00%3A00.000Z&off=false&id=a&id=b");
    for (const odd of [null, {}, new Date(Number.NaN), Number.NaN]) {
      expect(await rejection(http.GET(path, { params: { ...params, query: { odd } } }))).toBeInstanceOf(TypeError);
    }
  });

  test("a 200 that is not JSON is an ApiDecodeError, with or without a length", async () => {
    for (const chunked of [true, false]) {
      const { url } = await serve((response) => {
        response.writeHead(200, { "content-type": "text/html", ...(chunked ? {} : { "content-length": "6" }) });
        response.end("<html>");
      });
      const error = await rejection(testClient(url).http.GET(path, { params }));
      expect(isApiDecodeError(error)).toBe(true);
      expect(error).toMatchObject({ status: 200, body: "<html>", operation: "GET /api/v2/things/1" });
    }
  });

  test("empty answers: data is undefined, and an error is reported by response.ok", async () => {
    const { url } = await serve((response, { url: asked }) => response.writeHead(Number(asked.split("/").pop())).end());
    const { http } = testClient(url);
    for (const [thingId, ok] of [
      ["200", true],
      ["202", true],
      ["204", true],
      ["404", false],
    ] as const) {
      const { data, response } = await http.GET(path, { params: { path: { thingId } } });
      expect([data, response.ok]).toEqual([undefined, ok]);
    }
  });

  test("blanks with a length are an empty answer too", async () => {
    const { url } = await serve((response) => response.writeHead(200, { "content-length": "2" }).end(" \n"));
    expect((await testClient(url).http.GET(path, { params })).data).toBeUndefined();
  });

  test("statuses that no Response can have are ApiErrors, and a 205 with a length is empty", async () => {
    const { url } = await serve((response) => response.writeHead(600).end("{}"));
    const { http } = testClient(url);
    const { signal } = new AbortController();
    expect(await rejection(http.GET(path, { params, signal }))).toMatchObject({ name: "ApiError", status: 600 });
    expect(getEventListeners(signal, "abort")).toEqual([]);
    const fetch = async () => new Response(null, { status: 205, headers: { "content-length": "2" } });
    const { data } = await testClient(url, { fetch: fetch as never }).http.GET(path, { params });
    expect(data).toBeUndefined();
  });

  test("a stream that nobody reads does not keep a process alive", async () => {
    const timers = vi.spyOn(globalThis, "setTimeout");
    const fetch = async () => new Response("plain");
    await testClient("http://x.example", { fetch: fetch as never }).http.GET(path, { params, parseAs: "stream" });
    const held = timers.mock.results.map(({ value }) => (value as NodeJS.Timeout).hasRef());
    timers.mockRestore();
    expect(held).toEqual([false]);
  });

  test("an empty answer with a length ends its timer: nothing keeps the process waiting", async () => {
    const { url } = await serve((response) => response.writeHead(404, { "content-length": "0" }).end());
    const before = process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;
    await testClient(url, { timeoutMs: 60_000 }).http.GET(path, { params });
    await new Promise((resolve) => setImmediate(resolve));
    expect(process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length).toBeLessThanOrEqual(before);
  });

  test("a body is sent, other ways of parsing work, limits hold", async () => {
    const { url, requests } = await serve((response, { method, url: asked }) => {
      if (asked.endsWith("stall")) return response.writeHead(200).write("x");
      if (method === "POST") return json(response, { ok: true });
      if (asked.endsWith("refused")) return response.writeHead(500).end("long".repeat(100));
      response.end(asked.endsWith("long") ? "long".repeat(100) : "plain");
    });
    const { http } = testClient(url, { maxResponseBytes: 20 });
    // Only the caller of a stream has no limit, because it reads piece by piece. An error is read as a whole.
    const long = { params: { path: { thingId: "long" } } };
    expect(await rejection(http.GET(path, { ...long, parseAs: "text" }))).toMatchObject({ name: "ApiDecodeError" });
    const all = (await http.GET(path, { ...long, parseAs: "stream" })).data;
    expect(await new Response(all as ReadableStream).text()).toHaveLength(400);
    const refused = { params: { path: { thingId: "refused" } }, retry: false, parseAs: "stream" } as const;
    expect((await http.GET(path, refused)).response.status).toBe(500);
    requests.length = 0;
    await http.POST(path, { params, body: { a: 0 } });
    expect(requests[0]).toMatchObject({ body: '{"a":0}', headers: { "content-type": "application/json" } });
    expect((await http.GET(path, { params, parseAs: "text" })).data).toBe("plain");
    const streamed = (await http.GET(path, { params, parseAs: "stream" })).data;
    expect(await new Response(streamed as ReadableStream).text()).toBe("plain");
    const stalled = rejection(http.GET(path, { params: { path: { thingId: "stall" } }, timeoutMs: 100 }));
    expect(isApiTimeoutError(await stalled)).toBe(true);
    const { http: nowhere } = testClient("http://127.0.0.1:1");
    expect(isApiConnectionError(await rejection(nowhere.GET(path, { params })))).toBe(true);
  });
});

describe("client.request", () => {
  test("reaches a path that the spec lacks: query, body, decoded answer", async () => {
    const { url, requests } = await serve((response) => json(response, [1]));
    const client = testClient(url);
    const answer: number[] = await client.request("POST", "/api/v2/new?a=1", {
      query: { b: ["x", "y"] },
      body: { c: null },
    });
    await client.request("GET", "/api/v2/new", { query: { b: true } });
    expect(answer).toEqual([1]);
    expect(requests.map(({ method, url: asked, body }) => [method, asked, body])).toEqual([
      ["POST", "/api/v2/new?a=1&b=x&b=y", '{"c":null}'],
      ["GET", "/api/v2/new?b=true", ""],
    ]);
  });

  test.each([
    "@evil.example/",
    "//evil.example/x",
    "https://evil.example/",
    "/\\evil.example",
    "",
    "x",
    "/a/../b",
    "/a/%2e%2E",
    "/.",
    "/a b",
    "/a#b",
    "/a\n",
    "/a/..\u0001",
    "/a/\ud800",
    5,
    undefined,
  ])("the path %o is refused before sending", async (odd) => {
    const { url, requests } = await serve((response) => json(response, {}));
    expect(await rejection(testClient(url).request("GET", odd as string))).toBeInstanceOf(TypeError);
    expect(requests).toEqual([]);
  });

  test.each(["get", "TRACE", "G T", undefined])("the method %o is refused before sending", async (method) => {
    const error = await rejection(testClient("http://127.0.0.1:1").request(method as "GET", "/api/v2/x"));
    expect(error).toBeInstanceOf(TypeError);
  });

  test("a body on a GET is refused before sending", async () => {
    const error = await rejection(testClient("http://127.0.0.1:1").request("GET", "/api/v2/x", { body: {} }));
    expect(error).toBeInstanceOf(TypeError);
  });

  test("names in braces are refused before they are sent", async () => {
    const { url, requests } = await serve((response) => json(response, {}));
    const error = await rejection(testClient(url).request("GET", "/api/v2/users/{userId}"));
    expect(String(error)).toMatch(/^TypeError: request: the path must .*\{names\}/);
    expect(requests).toEqual([]);
  });

  test("dots in a query are no dot segments", async () => {
    const { url, requests } = await serve((response) => json(response, {}));
    await testClient(url).request("GET", "/api/v2/x?q=/../y");
    expect(requests[0]?.url).toBe("/api/v2/x?q=/../y");
  });
});
