import { describe, expect, onTestFinished, test } from "vitest";
import { json, rejection, serve, testClient } from "../../../helpers/kit.js";

const path = "/api/v2/things/{thingId}";
const params = { path: { thingId: "1" } };

/** A middleware that replaces our request by its own. */
const replace = {
  onRequest: ({ request }: { request: Request }) => new Request(request, { headers: { "x-mine": "1" } }),
};

describe("a middleware's own request", () => {
  test("is sent with the token, and with the body that it took over", async () => {
    const { url, requests } = await serve((response) => json(response, {}));
    const { http } = testClient(url);
    http.use(replace);
    await http.POST(path, { params, body: { a: 1 } });
    expect(requests[0]).toMatchObject({
      headers: { authorization: "Bearer test-token", "x-mine": "1" },
      body: '{"a":1}',
    });
  });

  test("ends by the signal and the times that its call was given", async () => {
    const { url } = await serve(() => {});
    const { http } = testClient(url);
    http.use(replace);
    const ends = [
      [{ signal: AbortSignal.timeout(50) }, /aborted/],
      [{ timeoutMs: 50 }, /within 50 ms/],
      [{ deadlineMs: 50 }, /deadline of 50 ms/],
    ] as const;
    for (const [given, why] of ends) {
      expect(String(await rejection(http.GET(path, { params, ...given })))).toMatch(why);
    }
  });

  test("may be tried again where it only reads, and its answer is parsed as the caller wants it", async () => {
    const { url, requests } = await serve((response) =>
      json(response, { id: "1" }, requests.length === 1 ? 503 : 200, { "retry-after": "0" }),
    );
    const { http } = testClient(url, { retry: { maxDelayMs: 10 } });
    http.use(replace);
    const search = http.request as (method: string, path: string, init: object) => Promise<{ data?: unknown }>;
    const { data } = await search("post", "/api/v2/things/search", { body: {}, parseAs: "text" });
    expect(data).toBe('{"id":"1"}');
    const streamed = await http.GET(path, { params, parseAs: "stream" });
    expect(await new Response(streamed.data as ReadableStream).text()).toBe('{"id":"1"}');
  });

  test("an answer that is not JSON is an ApiDecodeError", async () => {
    const { url } = await serve((response) => response.end("canary"));
    const { http } = testClient(url);
    http.use(replace);
    const error = await rejection(http.GET(path, { params }));
    expect(error).toMatchObject({ name: "ApiDecodeError", status: 200 });
    expect(String(error)).not.toContain("canary");
  });
});

test("middlewares may read a copy of the answer, and are taken out again", async () => {
  const { url, requests } = await serve((response) => json(response, { id: "1" }));
  const [client, other] = [testClient(url).http, testClient(url).http];
  const copies: string[] = [];
  const middleware = {
    ...replace,
    onResponse: async ({ response }: { response: Response }) => void copies.push(await response.clone().text()),
  };
  client.use(middleware);
  const calls = [client.GET(path, { params })];
  client.eject(middleware); // Nothing is loaded yet. The order stays the same.
  calls.push(client.GET(path, { params }), other.GET(path, { params }));
  expect((await Promise.all(calls)).map(({ data }) => data)).toEqual([{ id: "1" }, { id: "1" }, { id: "1" }]);
  expect(copies).toEqual(['{"id":"1"}']);
  expect(requests.filter(({ headers }) => headers["x-mine"])).toHaveLength(1);
});

test("a body is sent where a Request does not show it, as in Firefox", async () => {
  const { url, requests } = await serve((response) => json(response, {}));
  const shown = Object.getOwnPropertyDescriptor(Request.prototype, "body") as PropertyDescriptor;
  onTestFinished(() => void Object.defineProperty(Request.prototype, "body", shown));
  Object.defineProperty(Request.prototype, "body", { ...shown, get: () => undefined });
  await testClient(url).http.POST(path, { params, body: { a: 1 } });
  expect(requests[0]?.body).toBe('{"a":1}');
});

test("a fetch whose headers cannot be listed", async () => {
  const { body, ...head } = { ok: true, status: 200, statusText: "", body: '{"id":"1"}' };
  const fetch = async () => ({ ...head, headers: { get: () => null }, body: new Response(body).body });
  const { data, response } = await testClient("http://x.example", { fetch }).http.GET(path, { params });
  expect([data, ...response.headers]).toEqual([{ id: "1" }]);
});
