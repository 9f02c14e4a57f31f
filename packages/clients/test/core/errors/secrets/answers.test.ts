import { describe, expect, test } from "vitest";
import { json, rejection, serve, testClient } from "../../../helpers/kit.js";
import { printed } from "../../../helpers/printed.js";
import { accessToken } from "../../../helpers/public.js";
import { echo, expectClean, passwordBody, query, TOKEN } from "./canaries.js";

describe("no secret is in the error of an answer", () => {
  test.each([302, 400, 401, 403, 404, 409, 429, 500, 503])(
    "status %i from a server that echoes the request",
    async (status) => {
      const { url } = await serve((response, seen) =>
        json(response, echo(seen), status, { "content-type": `x/${TOKEN}` }),
      );
      for (const api of ["odin", "purecloud"] as const) {
        const client = testClient(url, { api, auth: accessToken(TOKEN) });
        expectClean(await rejection(client.getThing({ thingId: "1" })));
        expectClean(await rejection(client.postThing({ body: passwordBody })));
        expectClean(await rejection(client.request("POST", `/api/v2/x${query}`, { body: passwordBody })));
      }
    },
  );

  test("text, HTML and cut short answers that echo", async () => {
    const answers: ((body: string) => [number, string])[] = [
      (echoed) => [200, `<html>${echoed}`],
      (echoed) => [200, echoed.slice(0, -1)],
      (echoed) => [200, `[${echoed}]`],
      (echoed) => [500, `<html>${echoed}`],
      (echoed) => [404, echoed.slice(0, -1)],
    ];
    for (const answer of answers) {
      const { url } = await serve((response, seen) => {
        const [status, body] = answer(JSON.stringify({ t: seen.headers.authorization, ...echo(seen) }));
        response.writeHead(status, { "content-type": `text/html; x=${TOKEN}` }).end(body);
      });
      const client = testClient(url, { auth: accessToken(TOKEN) });
      expectClean(await rejection(client.getThing({ thingId: "1" })));
      const { http } = client;
      const call = http.GET("/api/v2/things/{thingId}", { params: { path: { thingId: "1" } } });
      const outcome = await call.catch((error: unknown) => error);
      if (outcome instanceof Error) expectClean(outcome);
    }
  });

  test("timeout, abort, lost and refused connections, too large, cut short", async () => {
    const stalled = await serve((response) => response.writeHead(200).write(TOKEN));
    const broken = await serve((response) => {
      response.writeHead(200, { "content-length": "99" }).write(TOKEN);
      setTimeout(() => response.destroy(), 10);
    });
    const large = await serve((response) => response.end(TOKEN.repeat(1000)));
    const options = { auth: accessToken(TOKEN), timeoutMs: 50, maxResponseBytes: 1000 };
    for (const url of [stalled.url, broken.url, large.url, "http://127.0.0.1:1"]) {
      const client = testClient(url, options);
      expectClean(await rejection(client.request("PUT", `/api/v2/x${query}`, { body: passwordBody })));
    }
    const signal = AbortSignal.timeout(20);
    expectClean(
      await rejection(testClient(stalled.url, { auth: accessToken(TOKEN) }).getThing({ thingId: "1" }, { signal })),
    );
  });

  test("an injected fetch that throws errors with the request hanging on them", async () => {
    const fetch = (url: unknown, init: unknown) => {
      const inner = Object.assign(new Error(`cannot reach ${url} with ${JSON.stringify(init)}`), {
        config: init,
        code: TOKEN,
      });
      return Promise.reject(Object.assign(new Error("outer", { cause: inner }), { request: { url, init } }));
    };
    const client = testClient("http://x.example", { auth: accessToken(TOKEN), fetch: fetch as never });
    expectClean(await rejection(client.request("POST", `/api/v2/x${query}`, { body: passwordBody })));
  });

  test("an excerpt that ends within the token", async () => {
    const { url } = await serve((response) => response.end(`<html>${" ".repeat(180)}${TOKEN}`));
    const error = await rejection(testClient(url, { auth: accessToken(TOKEN) }).getThing({ thingId: "1" }));
    expect(printed(error)).not.toContain(TOKEN.slice(0, 6));
  });

  test("a correlation id that is none", async () => {
    const { url } = await serve((response, { headers }) =>
      response.writeHead(400, { "inin-correlation-id": headers.authorization }).end(),
    );
    expectClean(await rejection(testClient(url, { auth: accessToken(TOKEN) }).getThing({ thingId: "1" })));
  });

  test("a secret of several lines", async () => {
    const { url } = await serve((response, { body }) => response.writeHead(400).end(`{"message":${body.slice(10)}`));
    const error = await rejection(testClient(url).postThing({ body: { secret: "canary\r\n\tcanary" } }));
    expect(error).toMatchObject({ body: { message: "[redacted]" } });
  });

  test("an answer that is full of a long token", async () => {
    const token = "canary".repeat(300);
    const { url } = await serve((response) => response.end(`<html>${`${token} `.repeat(9)}`));
    const error = await rejection(testClient(url, { auth: accessToken(token) }).getThing({ thingId: "1" }));
    expect(printed(error)).not.toContain("canary");
  });

  test("a page that escapes what it says back", async () => {
    const secret = `p&ss"w<r>d'é`;
    const pages = ["p&amp;ss&quot;w&lt;r&gt;d&#39;é", "p&#38;ss&#x22;w&#x3C;r&#62;d&apos;&#233;"];
    for (const page of pages) {
      const { url } = await serve((response) => response.writeHead(500).end(`<html>${page}</html>`));
      const error = await rejection(testClient(url).postThing({ body: { password: secret } }));
      expect(error).toMatchObject({ body: "<html>[redacted]</html>" });
    }
  });

  test("the token is not sent to another host than the client's", async () => {
    const other = await serve((response) => json(response, {}));
    const { http } = testClient("http://127.0.0.1:1");
    const call = { baseUrl: other.url, params: { path: { thingId: "1" } } };
    expect(await rejection(http.GET("/api/v2/things/{thingId}", call))).toBeInstanceOf(TypeError);
    expect(other.requests).toEqual([]);
  });
});
