import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { json, rejection, type Seen, serve, testClient } from "../../../helpers/kit.js";
import { printed } from "../../../helpers/printed.js";
import {
  accessToken,
  clientCredentials,
  createOdinClient,
  createPureCloudClient,
  passwordLogin,
  withoutSecrets,
} from "../../../helpers/public.js";
import { echo, expectClean, forms, PASSWORD, SECRET, TOKEN } from "./canaries.js";

describe("no secret is in the error of a token or a login", () => {
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
