import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { redact, secretsIn } from "../../../src/core/errors/redact.js";
import { TELLING } from "../../../src/core/errors/redact-url.js";
import { json, rejection, type Seen, serve, testClient } from "../../helpers/kit.js";
import { formsOf, printed } from "../../helpers/printed.js";
import {
  accessToken,
  clientCredentials,
  createOdinClient,
  createPureCloudClient,
  passwordLogin,
} from "../../helpers/public.js";

const TOKEN = "canary-token-7f3a9c";
const PASSWORD = 'canary"pass/wörd 5e';
const SECRET = "canary-client-secret-é";
const canaries = [TOKEN, PASSWORD, SECRET, Buffer.from(`id:${SECRET}`).toString("base64")];
const forms = formsOf(canaries);
const expectClean = (error: unknown) => {
  expect(error).toBeInstanceOf(Error);
  for (const form of forms) expect(printed(error)).not.toContain(form);
};

/** Echoes everything that it gets, in several ways. */
const echo = ({ method, url, headers, body }: Seen) => ({
  message: `${method} ${url} with ${headers.authorization} and ${body}`,
  headers,
  body,
  raw: JSON.stringify({ headers, body }),
  contextId: headers.authorization,
});

const passwordBody = { newPassword: PASSWORD, oldPassword: PASSWORD, nested: [{ portalPasscode: PASSWORD }] };
const query = `?token=${encodeURIComponent(PASSWORD)}&code=${encodeURIComponent(PASSWORD)}&password=${encodeURIComponent(PASSWORD)}`;

describe("no secret is in any error", () => {
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

  test("a token that no header can carry", async () => {
    const auth = accessToken(() => `${TOKEN}\n`);
    expectClean(await rejection(testClient("http://x.example", { auth }).getThing({ thingId: "1" })));
    const failing = accessToken(() => Promise.reject(new Error(`{"access_token": "${TOKEN}"`)));
    expectClean(await rejection(testClient("http://x.example", { auth: failing }).getThing({ thingId: "1" })));
  });

  test("a token function whose error quotes the token in words of its own", async () => {
    const told = Object.assign(new Error(`vault said ${TOKEN}`), { code: TOKEN, name: TOKEN, token: TOKEN });
    const failing = (error: Error) =>
      rejection(
        testClient("http://x.example", { auth: accessToken(() => Promise.reject(error)) }).getThing({ thingId: "1" }),
      );
    expectClean(await failing(told));
    // What helps, and cannot be a token, stays.
    const reset = Object.assign(new TypeError(`reset while sending ${TOKEN}`), { code: "ECONNRESET" });
    const error = await failing(reset);
    expectClean(error);
    expect(error).toMatchObject({ cause: { name: "TypeError", code: "ECONNRESET" } });
    // Objects that look like words hold what they like.
    const word = { toString: () => "ECONNRESET", held: TOKEN };
    expectClean(await failing(Object.assign(new Error("no"), { name: word, code: word })));
  });

  test.each([200, 302, 400, 401, 403, 429, 500])("logins answered %i by hosts that echo", async (status) => {
    const bodies: ((seen: Seen) => string)[] = [
      (seen) => JSON.stringify({ error: "no", ...echo(seen) }),
      (seen) => `{"access_token":"${TOKEN}","token":"${TOKEN}","x":"${seen.headers.authorization}`,
      (seen) => `<html>${JSON.stringify(echo(seen))}`,
      () => "",
    ];
    for (const body of bodies) {
      const { url } = await serve((response, seen) => response.writeHead(status).end(body(seen)));
      const clients = [
        createPureCloudClient({
          baseUrl: url,
          loginUrl: url,
          auth: clientCredentials({ clientId: "id", clientSecret: SECRET }),
          retry: false,
        }),
        createOdinClient({
          baseUrl: url,
          auth: passwordLogin({ username: "u", password: PASSWORD }),
          retry: false,
        }),
      ];
      for (const client of clients) expectClean(await rejection(client.request("GET", "/api/v2/x")));
    }
  });

  test("what a request carries beside token and body, said back as plain text", async () => {
    const { url } = await serve((response, seen) => {
      const { searchParams } = new URL(seen.url, "http://x.example");
      response
        .writeHead(400)
        .end(`no: ${[...searchParams.values()]} ${seen.headers["x-auth-token"]} ${seen.headers.cookie}`);
    });
    const client = testClient(url);
    const calls = [
      client.request("GET", "/api/v2/x", { query: { apiKey: PASSWORD } }),
      client.request("GET", `/api/v2/x${query}`),
      client.request("GET", "/api/v2/x", { query: { code: PASSWORD } }),
      client.request("GET", `/api/v2/x?token=${TOKEN}"${TOKEN}'${TOKEN}`),
      client.getThing({ thingId: "1" }, { headers: { "X-Auth-Token": TOKEN, cookie: `id=${TOKEN}` } }),
    ];
    for (const error of await Promise.all(calls.map(rejection))) {
      expectClean(error);
      expect(error).toMatchObject({ body: expect.stringContaining("no: ") });
    }
  });

  test("secrets of bodies, whatever their type and however deep", async () => {
    const { url } = await serve((response, { body }) => response.writeHead(400).end(body.replaceAll('"', "")));
    const circular: Record<string, unknown> = { toJSON: () => ({ password: TOKEN }) };
    circular.self = circular;
    for (const body of [{ passwords: [TOKEN] }, { password: { value: TOKEN } }, circular]) {
      expectClean(await rejection(testClient(url).postThing({ body })));
    }
    const error = await rejection(testClient(url).postThing({ body: { passcode: 48_291_357 } }));
    expect(printed(error)).not.toContain("48291357");
  });

  test("bodies sent by path", async () => {
    const { url } = await serve((response, { body }) => response.end(`<html>${JSON.parse(body).newPassword}`));
    const call = { params: { path: { thingId: "1" } }, body: { newPassword: TOKEN } };
    expectClean(await rejection(testClient(url).http.POST("/api/v2/things/{thingId}", call)));
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

  test("a password with quotes: no part of it stays, however it is said back", async () => {
    const password = 'canary-head"canary-tail';
    const member = JSON.stringify({ password });
    const answers = [`{"password":"${password}"}`, member, JSON.stringify({ m: member }), `<html>${member}`];
    for (const answer of [...answers, JSON.stringify({ m: JSON.stringify({ m: member }) })]) {
      const { url } = await serve((response) => response.writeHead(400).end(answer));
      const error = await rejection(testClient(url).postThing({ body: { password } }));
      expect(printed(error)).not.toContain("canary");
    }
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

  test("logins that time out or reach nobody", async () => {
    const { url } = await serve(() => {});
    for (const host of [url, "http://127.0.0.1:1"]) {
      const auth = clientCredentials({ clientId: "id", clientSecret: SECRET });
      const purecloud = createPureCloudClient({ baseUrl: url, loginUrl: host, auth, timeoutMs: 40, retry: false });
      expectClean(await rejection(purecloud.request("GET", "/api/v2/x")));
    }
  });

  test("wrong options, wrong parameters", () => {
    const wrong = [
      () => createOdinClient({ baseUrl: `https://u:${TOKEN}@x.example`, auth: accessToken(TOKEN) }),
      () => createOdinClient({ baseUrl: `https://x.example?token=${TOKEN}`, auth: accessToken(TOKEN) }),
      () => createOdinClient({ baseUrl: "https://x.example", auth: TOKEN as never }),
      () => createPureCloudClient({ region: TOKEN as never, auth: accessToken(TOKEN) }),
    ];
    for (const make of wrong) {
      expect(make).toThrow(TypeError);
      expect(make).not.toThrow(TOKEN);
    }
  });
});

test("no secret hangs on a client", () => {
  const auth = clientCredentials({ clientId: "id", clientSecret: SECRET });
  const purecloud = createPureCloudClient({ region: "eu_west_1", auth });
  const odin = createOdinClient({
    baseUrl: "https://x.example",
    auth: passwordLogin({ username: "u", password: PASSWORD }),
  });
  const shown = inspect([purecloud, odin, auth, accessToken(TOKEN)], { depth: Infinity, showHidden: true });
  for (const form of forms) expect(shown).not.toContain(form);
});

describe("what is redacted, and what is not", () => {
  test.each([
    ["Basic Call Logs is not assigned", "Basic Call Logs is not assigned"],
    ['{"code":"invalid.password","passwordExpires":30}', '{"code":"invalid.password","passwordExpires":30}'],
    ['{"a":{"refresh_token" : "x\\"y","b":1}}', '{"a":{"refresh_token" : "[redacted]","b":1}}'],
    ["https://h.example/a?x=1&access_token=abc#f", "https://h.example/a?x=1&access_token=[redacted]#f"],
    ["?decode=1&code=abc", "?decode=1&code=[redacted]"],
    ["Authorization: Bearer abcdefghijklmnopqrst", "Authorization: Bearer [redacted]"],
    ['{"portalPasscode": 482913, "passwordExpires":30}', '{"portalPasscode": "[redacted]", "passwordExpires":30}'],
    [
      '{"m":"said {\\"access_token\\":\\"abc\\",\\"a\\":1}"}',
      '{"m":"said {\\"access_token\\":\\"[redacted]\\",\\"a\\":1}"}',
    ],
    ['{"m":"at \\"/x?token=abc\\"."}', '{"m":"at \\"/x?token=[redacted]\\"."}'],
    ["access_token=abc&a=1", "access_token=[redacted]&a=1"],
    ["error code=4008", "error code=4008"],
  ])("%s", (text, clean) => {
    expect(redact(TELLING, text)).toBe(clean);
  });

  test("hostile answers cost no more than others", () => {
    const started = performance.now();
    for (const text of [`"${"passw".repeat(40_000)}`, "\\".repeat(200_000), '"token'.repeat(40_000)])
      redact(TELLING, text, ['s"cret']);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test("an answer with one endless word is still an ApiError", async () => {
    const { url } = await serve((response) => response.writeHead(500).end(`{"token":"${"x".repeat(20_000_000)}`));
    expect(await rejection(testClient(url).getThing({ thingId: "1" }))).toMatchObject({
      name: "ApiError",
      status: 500,
    });
  });

  test("values are found in bodies by their names, and very short ones are left", () => {
    expect(secretsIn(TELLING, { password: "abcd", list: [{ token: "t" }], name: "n", secret: { token: "u" } })).toEqual(
      ["abcd", "t", "u"],
    );
    expect(redact(TELLING, "cat abcd", ["cat", "abcd"])).toBe("cat [redacted]");
    expect(redact(TELLING, '{"ok":true}', ["true"])).toBe('{"ok":true}');
  });
});
