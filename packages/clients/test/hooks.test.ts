import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { json, rejection, serve, testClient } from "./kit.js";
import { accessToken, createOdinClient, type HookEvent, type Hooks, passwordLogin } from "./public.js";

const record = () => {
  const told: [string, HookEvent][] = [];
  const note = (name: string) => (event: HookEvent) => void told.push([name, event]);
  const hooks: Hooks = Object.fromEntries(
    ["onRequest", "onResponse", "onRetry", "onRateLimit"].map((name) => [name, note(name)]),
  );
  return { told, hooks, names: () => told.map(([name, { attempt, status }]) => [name, attempt, status]) };
};

describe("hooks", () => {
  test("are told of requests, answers and retries", async () => {
    const { url, requests } = await serve((response) =>
      json(response, {}, requests.length === 1 ? 503 : 200, { "retry-after": "0" }),
    );
    const { told, hooks, names } = record();
    await testClient(url, { hooks, retry: {} }).getThing({ thingId: "1" });
    expect(names()).toEqual([
      ["onRequest", 1, undefined],
      ["onResponse", 1, 503],
      ["onRetry", 1, 503],
      ["onRequest", 2, undefined],
      ["onResponse", 2, 200],
    ]);
    expect(told[1]?.[1]).toMatchObject({ api: "purecloud", operation: "getThing", method: "GET" });
    expect(told[1]?.[1].url).toBe(`${url}/api/v2/things/1`);
    expect(told[1]?.[1].durationMs).toBeGreaterThan(0);
    expect(told[2]?.[1].delayMs).toBe(0);
  });

  test("an answer that never comes has status 0; logins, replays and waits are told too", async () => {
    const broken = record();
    await rejection(testClient("http://127.0.0.1:1", { hooks: broken.hooks }).getThing({ thingId: "1" }));
    expect(broken.names()).toEqual([
      ["onRequest", 1, undefined],
      ["onResponse", 1, 0],
    ]);
    let logins = 0;
    const { url } = await serve((response, seen) => {
      if (seen.url.includes("/auth/token")) return json(response, { token: `t${++logins}` });
      return json(response, {}, seen.headers.authorization === "Bearer t1" ? 401 : 200);
    });
    const { hooks, told } = record();
    const auth = passwordLogin({ username: "u", password: "pppp" });
    const odin = createOdinClient({ baseUrl: url, auth, hooks, rateLimit: { perSecond: 2 } });
    await Promise.all([1, 2, 3].map(() => odin.request("GET", "/api/v2/x")));
    const count = (name: string, part: Partial<HookEvent>) =>
      told.filter(
        ([given, event]) =>
          given === name && Object.entries(part).every(([key, value]) => event[key as "url"] === value),
      ).length;
    expect(count("onRequest", { operation: "login" })).toBe(2);
    expect(count("onRetry", { status: 401, delayMs: 0 })).toBeGreaterThan(0);
    expect(count("onRateLimit", {})).toBeGreaterThan(0);
    expect(told.filter(([name]) => name === "onRateLimit").every(([, { delayMs }]) => (delayMs ?? -1) >= 0)).toBe(true);
  });

  test("a 429 tells that all are held back", async () => {
    const { url } = await serve((response) => json(response, {}, 429, { "retry-after": "7" }));
    const { hooks, told } = record();
    await rejection(testClient(url, { hooks, rateLimit: { perSecond: 50 } }).getThing({ thingId: "1" }));
    const [, event] = told.find(([name]) => name === "onRateLimit") ?? [];
    expect(event).toMatchObject({ status: 429, delayMs: 7000 });
  });

  test("see no secret", async () => {
    const { url } = await serve((response) => json(response, {}, 400));
    const { hooks, told } = record();
    const client = testClient(url, { hooks, auth: accessToken("canary-1") });
    await rejection(client.request("POST", "/api/v2/x?token=canary-2&a=1", { body: { password: "canary-3" } }));
    await rejection(client.getThing({ thingId: "1" }, { headers: { "x-secret": "canary-4" } }));
    expect(told.length).toBe(4);
    expect(inspect(told, { depth: Infinity })).not.toContain("canary");
    expect(told[0]?.[1].url).toContain("a=1");
  });

  test("that throw or reject break no call", async () => {
    const { url } = await serve((response) => json(response, { id: "1" }));
    const hooks = {
      onRequest: () => {
        throw new Error("no");
      },
      onResponse: async () => {
        throw new Error("no");
      },
    };
    expect(await testClient(url, { hooks }).getThing({ thingId: "1" })).toEqual({ id: "1" });
    expect(() => testClient(url, { hooks: { onRetry: 5 as never } })).toThrow(/onRetry must be a function/);
  });
});
