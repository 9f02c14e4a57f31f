import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { redact, redactBody } from "../../../src/core/errors/redact.js";
import { redactUrl } from "../../../src/core/errors/redact-url.js";
import { isSecretName } from "../../../src/core/errors/secret-names.js";
import { secretsIn } from "../../../src/core/errors/secrets-sent.js";
import { markedExamples } from "../../helpers/examples.js";
import { json, rejection, type Seen, serve, testClient } from "../../helpers/kit.js";
import { formsOf, printed } from "../../helpers/printed.js";
import {
  accessToken,
  clientCredentials,
  createOdinClient,
  createPureCloudClient,
  passwordLogin,
  withoutSecrets,
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
    const quoting = Object.assign(new Error(`vault said ${TOKEN}`), { code: TOKEN, name: TOKEN, token: TOKEN });
    const failing = (error: Error) =>
      rejection(
        testClient("http://x.example", { auth: accessToken(() => Promise.reject(error)) }).getThing({ thingId: "1" }),
      );
    expectClean(await failing(quoting));
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

  test.each([200, 400, 500])("what the login sent, in the words of a later error with status %i", async (status) => {
    const words = (seen: Seen) => `denied for ${PASSWORD} by ${seen.headers.authorization}, password=canary`;
    for (const name of ["error", "message"]) {
      const { url } = await serve((response, seen) => {
        const granted = { token: TOKEN, access_token: TOKEN, expires_in: 86_400 };
        if (seen.method === "POST") json(response, granted);
        else json(response, { [name]: words(seen), status: 400, contextId: TOKEN }, status);
      });
      const shared = { baseUrl: url, retry: false } as const;
      const clients = [
        createOdinClient({ ...shared, auth: passwordLogin({ username: "u", password: PASSWORD }) }),
        createPureCloudClient({
          ...shared,
          loginUrl: url,
          auth: clientCredentials({ clientId: "id", clientSecret: PASSWORD }),
        }),
      ];
      for (const client of clients) {
        const answer = await client.request("GET", "/api/v2/x").catch((error: unknown) => error);
        expect(answer instanceof Error).toBe(status > 200);
        const said = status === 200 ? await withoutSecrets(client.getUsers, answer) : answer;
        for (const form of [...forms, "canary"]) expect(printed(said)).not.toContain(form);
        expect(said).toMatchObject(
          status === 200 ? { [name]: expect.stringContaining("denied"), status: 400 } : { status },
        );
      }
    }
  });

  test("withoutSecrets asks nobody for a token, and masks the one that was sent last", async () => {
    let count = 0;
    const { url, requests } = await serve((response, seen) =>
      json(response, { said: seen.headers.authorization?.slice(7) }),
    );
    const shared = { baseUrl: url, loginUrl: url, retry: false } as const;
    const ask = () => `canary-${TOKEN}-${++count}`;
    const client = createPureCloudClient({ ...shared, auth: accessToken(ask) });
    const login = createPureCloudClient({
      ...shared,
      auth: clientCredentials({ clientId: "i", clientSecret: PASSWORD }),
    });
    for (const { getUsers } of [client, login]) expect(await withoutSecrets(getUsers, { a: 1 })).toEqual({ a: 1 });
    expect([count, requests.length]).toEqual([0, 0]);
    const answer = await client.request("GET", "/api/v2/x");
    expect(await withoutSecrets(client.getUsers, answer)).toEqual({ said: "[redacted]" });
    expect(count).toBe(1);
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

  test.each(["odin", "purecloud"] as const)("secrets of forms, texts and pairs that %s says back", async (api) => {
    // As plain text, in which only the request shows what is secret.
    const { url } = await serve((response, { body }) =>
      response.end(`<html>${decodeURIComponent(body.replaceAll("+", " ")).match(/canary\S{0,20}/g)}`),
    );
    const { http, request } = testClient(url, { api });
    const secret = "canary&1 wörd".replace(" ", "-");
    const form = new FormData();
    form.set("user", "u");
    form.set("password", secret);
    const sendAs = (body: FormData | URLSearchParams | string) =>
      http.POST("/api/v2/things/{thingId}", {
        params: { path: { thingId: "1" } },
        ...{ body: body as never, bodySerializer: () => body },
      });
    const calls = [
      () => sendAs(form),
      () => sendAs(new URLSearchParams({ user: "u", password: secret })),
      () => sendAs(JSON.stringify([{ name: "password", value: secret }])),
      () => sendAs(`<password>${secret}</password>`),
      () => request("POST", "/api/v2/x", { body: `password: ${secret}` }),
      () => request("POST", "/api/v2/x", { body: [{ field: "pin", newValue: secret }] }),
      () => request("POST", "/api/v2/x", { body: { userPw: secret } }),
      () => request("POST", "/api/v2/x", { body: { passwordUpdate: { new: secret } } }),
    ];
    for (const call of calls) {
      const error = await rejection(call());
      expect(error).toMatchObject({ name: "ApiDecodeError", body: expect.stringContaining("[redacted]") });
      expect(printed(error)).not.toContain("canary");
    }
  });

  test("authorization codes in a body and in a query, and no other code", async () => {
    const { url } = await serve((response, seen) =>
      json(response, { details: `refused ${seen.body} ${seen.url}` }, 400),
    );
    const client = testClient(url, { auth: accessToken(TOKEN) });
    const path = "/api/v2/users/calling-plans/outgoing/authorization-codes/codes";
    const body = { userId: "4003@example.com", code: "70418299" };
    for (const error of [
      await rejection(client.request("POST", path, { body })),
      await rejection(client.request("DELETE", path, { query: body })),
    ]) {
      expect(printed(error)).not.toContain("70418299");
      expect(printed(error)).toContain("4003");
    }
    expect(printed(await rejection(client.request("POST", "/api/v2/users", { body })))).toContain("70418299");
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

/** How a server may write what it got. */
const writers: [string, (text: string) => string][] = [
  ["in plain text", (text) => text],
  ["as JSON", (text) => JSON.stringify(text)],
  ["as JSON in JSON in JSON", (text) => JSON.stringify(JSON.stringify(JSON.stringify(text)))],
  ["for a URL", (text) => encodeURIComponent(text)],
  ["for a URL, twice", (text) => encodeURIComponent(encodeURIComponent(text))],
  ["every character for a URL", (text) => Buffer.from(text).toString("hex").replace(/../g, "%$&")],
  ["as a form", (text) => String(new URLSearchParams({ a: text }))],
  ["for HTML", (text) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)],
  ["in hexadecimal", (text) => Buffer.from(text).toString("hex")],
  ["in capital hexadecimal", (text) => Buffer.from(text).toString("hex").toUpperCase()],
  ["in base64", (text) => Buffer.from(text).toString("base64")],
  ["in base64 after one character", (text) => Buffer.from(`:${text}`).toString("base64")],
  ["in base64 after two characters", (text) => Buffer.from(`u:${text}`).toString("base64")],
  ["in base64url, for a URL", (text) => encodeURIComponent(Buffer.from(text).toString("base64url"))],
  ["in lines of seven", (text) => text.replace(/.{7}/gsu, "$&\r\n")],
  ["in lines of base64", (text) => Buffer.from(text).toString("base64").replace(/.{7}/g, "$&\n")],
  ["with what nobody sees between its letters", (text) => [...text].join("\u200b")],
];
/** Lists of bytes. They are masked from 8 bytes on, as a whole. */
const hex = (text: string) => [...Buffer.from(text)].map((byte) => byte.toString(16).padStart(2, "0"));
const lists: [string, (text: string) => string][] = [
  ["in hexadecimal with colons", (text) => hex(text).join(":")],
  ["in hexadecimal with blanks", (text) => hex(text).join(" ").toUpperCase()],
  [
    "in hexadecimal as C writes it",
    (text) =>
      hex(text)
        .map((byte) => `0x${byte}`)
        .join(", "),
  ],
  ["by escapes of JavaScript", (text) => Buffer.from(text).toString("hex").replace(/../g, "\\x$&")],
  [
    "by escapes with braces",
    (text) =>
      hex(text)
        .map((byte) => `\\u{${byte}}`)
        .join(""),
  ],
  [
    "as mail writes it",
    (text) =>
      hex(text)
        .map((byte) => `=${byte.toUpperCase()}`)
        .join(""),
  ],
  ["as a list of bytes", (text) => JSON.stringify([...Buffer.from(text)])],
  ["by numbers of HTML", (text) => [...Buffer.from(text)].map((byte) => `&#${byte}`).join(" ")],
  ["in octal", (text) => [...Buffer.from(text)].map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("")],
  ["in base64 twice", (text) => btoa(Buffer.from(text).toString("base64"))],
  ["in base64 twice, with a user", (text) => btoa(Buffer.from(`u:${text}`).toString("base64"))],
  ["in base64 of UTF-16", (text) => Buffer.from(text, "utf16le").toString("base64")],
];
const quoted = ["Sup3r+S3cret/Passw0rd!", 'pä55 wörd & <more> "of" it', "0a1b2c3d-4e5f-6789-abcd-ef0123456789"];

describe.each(writers)("a known secret that is quoted %s", (_, write) => {
  test.each(quoted)("%s: no part of 8 characters stays", (secret) => {
    for (let from = 0; from + 8 <= secret.length; from++) {
      for (const to of [from + 8, from + 11, secret.length]) {
        const clean = redact(`before ~${write(secret.slice(from, to))}~ after`, [secret]);
        const rest = clean.replace("[redacted]", "");
        expect(clean).toContain("[redacted]");
        // A form has a name, JSON has quotes, and base64 has up to two characters at each end that are not the secret's alone.
        expect(rest).toMatch(/^before ~(?:a=|[\\"]{1,9}|[\w+/=%-]{0,6}?)(?:[\\"]{0,9}|[\w+/=%\r\n-]{0,6}?)~ after$/);
      }
    }
  });

  test.each(["\\n%41%2B\\u0041-tail", "C:\\temp\\new &amp; old"])("%s, which looks like escapes", (secret) => {
    const clean = redact(`before ~${write(secret)}~ after`, [secret]);
    expect(clean).toContain("[redacted]");
    expect(clean).not.toContain(write(secret).slice(4, -4));
  });
});

describe.each(lists)("a known secret that is quoted %s", (_, write) => {
  test.each(["Sup3r+S3cret/Passw0rd!", "0a1b2c3d-4e5f-6789-abcd-ef0123456789"])("%s", (secret) => {
    for (const [from, to] of [[0], [3], [2, -3]]) {
      const written = write(secret.slice(from, to));
      const clean = redact(`before ~${written}~ after`, [secret]);
      expect(clean).toMatch(/^before ~.{0,3}\[redacted\].{0,3}~ after$/);
      // Another text in the same form stays.
      const other = `before ~${write("Nothing to be hidden here")}~ after`;
      expect(redact(other, [secret])).toBe(other);
    }
  });
});

test("a cut secret in an error, on both platforms", async () => {
  const password = "Sup3r+S3cret/Passw0rd!";
  const { url } = await serve((response, { body }) => response.writeHead(400).end(body.slice(0, -5)));
  for (const api of ["odin", "purecloud"] as const) {
    const error = await rejection(testClient(url, { api }).postThing({ body: { note: 1, password } }));
    expect(printed(error)).not.toMatch(/Sup3r|S3cret|Passw0/);
  }
});

describe("long secrets", () => {
  const long = Array.from({ length: 24_000 }, (_, at) => `${(at * 7919) % 99_991}+/`.padEnd(10, "x")).join("");

  test("240,000 characters and 64 kB of text cost 100 ms of CPU at most", () => {
    const text = `${"~".repeat(32_000)}${long.slice(50_000, 82_000)}`;
    let best = Infinity;
    for (let run = 0; run < 5; run++) {
      const before = process.cpuUsage();
      expect(redact(text, [long])).toBe(`${"~".repeat(32_000)}[redacted]`);
      const { user, system } = process.cpuUsage(before);
      best = Math.min(best, (user + system) / 1000);
    }
    expect(best).toBeLessThan(100);
  });

  test.each([4_000, 240_000])(
    "of %i characters, as a cookie or an assertion: an ApiError, which can be retried",
    async (length) => {
      const secret = long.slice(0, length);
      const { url, requests } = await serve((response, { body }) => response.writeHead(503).end(body.slice(0, 60_000)));
      const client = testClient(url, { retry: { unsafe: true, maxDelayMs: 10 } });
      const error = await rejection(client.postThing({ body: { assertion: secret } }));
      expect(error).toMatchObject({ name: "ApiError", status: 503 });
      expect(printed(error)).not.toContain(secret.slice(100, 110));
      expect(requests).toHaveLength(3);
    },
  );
});

test("whatever the explaining code throws, the error has its class, and no details", async () => {
  const explain = async () => ({
    answer: () => {
      throw new SyntaxError(`Invalid regular expression: ${TOKEN}`);
    },
    lost: () => {
      throw new RangeError(TOKEN);
    },
    warn: () => {},
  });
  const { url, requests } = await serve((response) => json(response, {}, 503));
  const auth = accessToken(TOKEN);
  const error = await rejection(
    testClient(url, { auth, explain, retry: { maxDelayMs: 10 } }).getThing({ thingId: "1" }),
  );
  expect(error).toMatchObject({ name: "ApiError", status: 503, retryable: true, body: undefined });
  expect(requests).toHaveLength(3);
  expectClean(error);
  const lost = await rejection(testClient("http://127.0.0.1:1", { auth, explain }).getThing({ thingId: "1" }));
  expect(lost).toMatchObject({ name: "ApiConnectionError" });
  expectClean(lost);
});

describe("the URL in hooks and errors", () => {
  test.each([
    "%61ccess_token",
    "sig",
    "key",
    "signature",
    "code",
    "pin",
    "userPin",
    "api_key",
    "X-Amz-Credential",
    "otp",
    "pw",
    "sessionId",
    "sid",
  ])("%s is masked", async (name) => {
    const { url } = await serve((response) => json(response, {}, 400));
    const urls: string[] = [];
    const client = testClient(url, { hooks: { onRequest: (event) => void urls.push(event.url) } });
    const error = await rejection(client.request("GET", `/api/v2/x?a=1&${name}=${TOKEN}&b=2`));
    expect(urls).toEqual([`${url}/api/v2/x?a=1&${name}=[redacted]&b=2`]);
    expectClean(error);
  });

  test("names after a semicolon are masked", async () => {
    const { url } = await serve((response, seen) => json(response, { message: seen.url }, 400));
    const urls: string[] = [];
    for (const api of ["odin", "purecloud"] as const) {
      const client = testClient(url, { api, hooks: { onRequest: (event) => void urls.push(event.url) } });
      const error = await rejection(client.request("GET", `/api/v2/x?a=1;password=${TOKEN};c=2&b=2`));
      expectClean(error);
      expect(urls.at(-1)).toBe(`${url}/api/v2/x?a=[redacted]&b=2`);
    }
  });

  test("what masks URLs masks every name that the list has, and what the platforms page by stays", () => {
    const words = [
      "password",
      "passcode",
      "passphrase",
      "passkey",
      "pwd",
      "pin",
      "pinCode",
      "userPin",
      "otp",
      "otpCode",
    ];
    const more = ["secret", "token", "jwt", "bearer", "credential", "cookie", "assertion", "code_verifier", "apiKeys"];
    for (const name of [...words, ...more, "accessKey", "signingKey", "authCode", "unlockCodes", "recoveryCode"]) {
      expect([name, isSecretName(name)]).toEqual([name, true]);
      expect(redactUrl(`/x?${name}=v`)).toBe(`/x?${name}=[redacted]`);
    }
    const plain =
      "/x?pageSize=5&pageNumber=2&cursor=abc&q64=eyJ&expand=authorization&state=active&userId=a@b&id=1&sortOrder=asc";
    expect(redactUrl(plain)).toBe(plain);
  });
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
    ['{"a":1,"pins":["1234","56', '{"a":1,"pins":[[redacted]'],
    ['{"authorization":{"roles":[]},"areaCode":"0301"}', '{"authorization":{"roles":[]},"areaCode":"0301"}'],
    ['{"authorization":"abc"}', '{"authorization":"[redacted]"}'],
    ['{"password":"abc\\\\","b":"c"}', '{"password":"[redacted]","b":"c"}'],
    ['{"unlockPhonePINCode":"4471","PinCode":123456}', '{"unlockPhonePINCode":"[redacted]","PinCode":"[redacted]"}'],
    ["see ?a=1&%70assword=abc&sig=def", "see ?a=1&%70assword=[redacted]&sig=[redacted]"],
    // Other forms of a name and its value.
    ["<a><password>abc</password></a>", "<a><password>[redacted]</password></a>"],
    ["<pin><![CDATA[4471]]></pin>", "<pin><![CDATA[[redacted]]]></pin>"],
    ["&lt;password&gt;abc&lt;/password&gt;", "&lt;password&gt;[redacted]&lt;/password&gt;"],
    ['<user password="abc" id="u"/>', '<user password="[redacted]" id="u"/>'],
    ['<input name="password" value="abc">', '<input name="password" value="[redacted]">'],
    ["{'password': 'abc', 'id': 'u'}", "{'password': '[redacted]', 'id': 'u'}"],
    ['{password: "abc"}', '{password: "[redacted]"}'],
    ["bad password: abc1 for u", "bad password: [redacted] for u"],
    ["PIN code: 4471, area code: 030", "PIN code: [redacted] area code: 030"],
    ["password = abc1", "password = [redacted]"],
    ["password='abc'", "password='[redacted]'"],
    ['array("password" => "abc")', 'array("password" => "[redacted]")'],
    ["X-Api-Key: abc1\nhost: h", "X-Api-Key: [redacted]\nhost: h"],
    ["Cookie: JSESSIONID=abc; Path=/\nhost: h", "Cookie: [redacted]\nhost: h"],
    ["Set-Cookie: session=abc", "Set-Cookie: [redacted]"],
    ["Authorization: Token abc def", "Authorization: Token [redacted]"],
    ['Authorization: Digest response="abc"', "Authorization: Digest [redacted]"],
    ["Bearer abc45678", "Bearer [redacted]"],
    ["at https://admin:abc@host/x", "at https://admin:[redacted]@host/x"],
    ["a%3D1%26password%3Dabc", "a%3D1%26password%3D[redacted]"],
    ["%22password%22%3A%22abc%22", "%22password%22%3A[redacted]"],
    ["jdbc:x;password=abc;y", "jdbc:x;password=[redacted]"],
    ['[{"name":"password","value":"abc"},', '[{"name":"password","value":"[redacted]"},'],
    [
      'name="password"\r\n\r\nabc\r\n--x\r\nname="a"\r\n\r\nb\r\n--x--',
      'name="password"\r\n\r\n[redacted]\r\n--x\r\nname="a"\r\n\r\nb\r\n--x--',
    ],
    // Sentences, codes of errors and permissions.
    ["password: must be longer", "password: must be longer"],
    ["bad.password: The user has another", "bad.password: The user has another"],
    [
      "requires any of integrations:credential:view, authorization:role:view",
      "requires any of integrations:credential:view, authorization:role:view",
    ],
    ["the <token> is missing", "the <token> is missing"],
    ["password: [redacted]", "password: [redacted]"],
    ['{"name":"Secret Santa","description":"a list"}', '{"name":"Secret Santa","description":"a list"}'],
    ["at 2026-11-29T10:00:00Z: token type: bearer", "at 2026-11-29T10:00:00Z: token type: bearer"],
  ])("%s", (text, clean) => {
    expect(redact(text)).toBe(clean);
  });

  test("everything below a secret name is masked, in data of any depth", () => {
    const body = {
      ...{ passcodes: ["1234", "5678"], passcode: { value: "12]34", isSet: true }, areaCode: "0301", code: "bad.pin" },
      ...{
        "Authorization Codes": [{ code: "4471", description: "x" }],
        authorization: { roles: [] },
        pin: "",
        pwd: null,
      },
      note: 'said {"token":"abcd"} at /x?key=efgh',
      list: [{ unlockPhonePINCode: 4471, passwordRequired: true, passwordExpiresDays: 30 }],
    };
    expect(redactBody(JSON.stringify(body), [])).toEqual({
      ...{ passcodes: "[redacted]", passcode: "[redacted]", areaCode: "0301", code: "bad.pin" },
      ...{ "Authorization Codes": "[redacted]", authorization: { roles: [] }, pin: "", pwd: null },
      note: 'said {"token":"[redacted]"} at /x?key=[redacted]',
      list: [{ unlockPhonePINCode: "[redacted]", passwordRequired: true, passwordExpiresDays: 30 }],
    });
  });

  test("the platform's own codes stay, although a secret that was sent is the same by chance", () => {
    const odin = { error: "[Error 4410] Service is not assigned", details: "4410 is the passcode" };
    expect(redactBody(JSON.stringify(odin), ["4410"])).toEqual({
      error: "[Error 4410] Service is not assigned",
      details: "[redacted] is the passcode",
    });
    expect(redactBody("[Error 4962] 4962", ["4962"])).toBe("[Error 4962] [redacted]");
    const purecloud = { code: "invalid.password", message: "invalid.password was sent" };
    expect(redactBody(JSON.stringify(purecloud), ["invalid.password"])).toEqual({
      code: "invalid.password",
      message: "[redacted] was sent",
    });
    expect(redactBody(JSON.stringify({ code: "Geheim.4711" }), ["Geheim.4711"])).toEqual({ code: "[redacted]" });
  });

  test("pairs of a name and a value, and texts below a name that says something about a secret", () => {
    const body = {
      errors: [
        { name: "password", value: "abc", id: 1 },
        { key: "pin", values: ["4471"], message: "too short" },
        { field: "user.password", rejectedValue: "abc" },
        { name: "locale", value: "de" },
      ],
      passwordRules: { minLength: 8, current: "abc", of: [{ since: "2026-11-29", pattern: "abc" }] },
      lastTokenIssued: { dateIssued: "2026-11-02T13:40:34.000Z" },
      xml: "<pin>4471</pin>",
    };
    expect(redactBody(JSON.stringify(body), [])).toEqual({
      errors: [
        { name: "password", value: "[redacted]", id: 1 },
        { key: "pin", values: "[redacted]", message: "too short" },
        { field: "user.password", rejectedValue: "[redacted]" },
        { name: "locale", value: "de" },
      ],
      passwordRules: { minLength: 8, current: "[redacted]", of: [{ since: "2026-11-29", pattern: "[redacted]" }] },
      lastTokenIssued: { dateIssued: "2026-11-02T13:40:34.000Z" },
      xml: "<pin>[redacted]</pin>",
    });
  });

  test("hostile answers cost no more than others", () => {
    const before = process.cpuUsage();
    const many = (text: string) => text.repeat(200_000 / text.length);
    for (const text of [
      `"${many("passw")}`,
      many("\\"),
      many('"token'),
      many('"token":"'),
      many('"pins":['),
      many("%25"),
      many("a="),
      many("<pin>"),
      many("password:"),
      many('name="a" value='),
      many('name="pin"\n\n'),
      many("4b:"),
      many("aGVsbG8gd29ybGQ "),
      many("cookie: a"),
    ])
      redact(text, ['s"cret']);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(4000);
  });

  test("an answer with one endless word is still an ApiError", async () => {
    const { url } = await serve((response) => response.writeHead(500).end(`{"token":"${"x".repeat(20_000_000)}`));
    expect(await rejection(testClient(url).getThing({ thingId: "1" }))).toMatchObject({
      name: "ApiError",
      status: 500,
    });
  });

  test("values are found in bodies by their names, and very short ones are left", () => {
    expect(secretsIn({ password: "abcd", list: [{ token: "t" }], name: "n", secret: { token: "u" } })).toEqual([
      "abcd",
      "t",
      "u",
    ]);
    expect(secretsIn([{ name: "password", value: "abcd" }, '{"pin":"efgh"}', { note: "token: ijkl" }])).toEqual(
      expect.arrayContaining(["abcd", "efgh", "ijkl"]),
    );
    expect(redact("cat abcd", ["cat", "abcd"])).toBe("cat [redacted]");
    expect(redact('{"ok":true}', ["true"])).toBe('{"ok":true}');
  });
});

describe.each(["odin", "purecloud"] as const)("the examples of %s, with marks in place of their secrets", (api) => {
  const examples = markedExamples(api);

  test("are many, of requests and of answers", () => {
    expect(examples.length).toBeGreaterThan(api === "odin" ? 10 : 3);
  });

  /** An answer, or an error of fetch, that holds a value in one of the ways in which a server or a library quotes. */
  const ways: Record<string, (value: unknown) => Response> = {
    body: (value) => Response.json(value, { status: 400 }),
    "details of an error": (value) => Response.json({ error: "refused", status: 500, details: value }, { status: 500 }),
    "its message": (value) => Response.json({ message: `no: ${JSON.stringify(value)}` }, { status: 404 }),
    "its message, quoted twice": (value) =>
      Response.json({ error: JSON.stringify(JSON.stringify(value)), code: "bad" }, { status: 403 }),
    "a page": (value) => new Response(`<html>${JSON.stringify(value)}</html>`, { status: 502 }),
    "an answer that is not JSON": (value) => new Response(`${JSON.stringify(value)}}`),
    "the cause": (value) => {
      throw new Error("fetch failed", {
        cause: Object.assign(new Error(`cannot send ${JSON.stringify(value)}`), { code: "ECONNRESET" }),
      });
    },
  };

  test.each(Object.entries(ways))(
    "in %s: none is in message, details, cause, hooks or the log of an error",
    async (_, way) => {
      for (const { name, value, marks } of examples) {
        const events: unknown[] = [];
        const observe = (event: unknown) => void events.push(event);
        const hooks = { onRequest: observe, onResponse: observe, onRetry: observe, onRateLimit: observe };
        const fetch = async () => way(value);
        const client = testClient("https://x.example", { api, fetch: fetch as never, hooks });
        // As an answer, and as what the request held.
        for (const call of [client.getThing({ thingId: "1" }), client.postThing({ body: value as object })]) {
          const error = await rejection(call);
          const shown = printed(error) + JSON.stringify(events);
          for (const mark of marks) expect(shown, `${name}: ${mark}`).not.toContain(mark);
        }
        expect(events.length).toBeGreaterThan(3);
      }
    },
  );
});
