import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { json, rejection, serve, testClient } from "../../helpers/kit.js";
import { accessToken, createOdinClient, type HookEvent, type Hooks, passwordLogin } from "../../helpers/public.js";

const record = () => {
  const events: [string, HookEvent][] = [];
  const note = (name: string) => (event: HookEvent) => void events.push([name, event]);
  const hooks: Hooks = Object.fromEntries(
    ["onRequest", "onResponse", "onRetry", "onRateLimit"].map((name) => [name, note(name)]),
  );
  return { events, hooks, names: () => events.map(([name, { attempt, status }]) => [name, attempt, status]) };
};

describe("hooks", () => {
  test("report requests, answers and retries", async () => {
    const { url, requests } = await serve((response) =>
      json(response, {}, requests.length === 1 ? 503 : 200, { "retry-after": "0" }),
    );
    const { events, hooks, names } = record();
    await testClient(url, { hooks, retry: { maxDelayMs: 10 } }).getThing({ thingId: "1" });
    expect(names()).toEqual([
      ["onRequest", 1, undefined],
      ["onResponse", 1, 503],
      ["onRetry", 1, 503],
      ["onRequest", 2, undefined],
      ["onResponse", 2, 200],
    ]);
    expect(events[1]?.[1]).toMatchObject({ api: "purecloud", operation: "getThing", method: "GET" });
    expect(events[1]?.[1].url).toBe(`${url}/api/v2/things/1`);
    expect(events[1]?.[1].durationMs).toBeGreaterThan(0);
    expect(events[2]?.[1].delayMs).toBeLessThanOrEqual(10);
  });

  test("an answer that never comes has status 0; logins, replays and waits are reported too", async () => {
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
    const { hooks, events } = record();
    const auth = passwordLogin({ username: "u", password: "pppp" });
    const odin = createOdinClient({ baseUrl: url, auth, hooks, rateLimit: { perSecond: 2 } });
    await Promise.all([1, 2, 3].map(() => odin.request("GET", "/api/v2/x")));
    const count = (name: string, part: Partial<HookEvent>) =>
      events.filter(
        ([given, event]) =>
          given === name && Object.entries(part).every(([key, value]) => event[key as "url"] === value),
      ).length;
    expect(count("onRequest", { operation: "login" })).toBe(2);
    expect(count("onRetry", { status: 401, delayMs: 0 })).toBeGreaterThan(0);
    expect(count("onRateLimit", {})).toBeGreaterThan(0);
    expect(events.filter(([name]) => name === "onRateLimit").every(([, { delayMs }]) => (delayMs ?? -1) >= 0)).toBe(
      true,
    );
  });

  test("events of one call share an object, by which calls at the same time can be separated", async () => {
    const tried = new Set<string>();
    const { url } = await serve((response, seen) => {
      if (seen.url.includes("/auth/token")) return json(response, { token: "made-up-token" });
      const status = tried.has(seen.url) ? 200 : 503;
      tried.add(seen.url);
      setTimeout(() => json(response, {}, status, { "retry-after": "0" }), Math.random() * 20);
    });
    const { hooks, events } = record();
    const auth = passwordLogin({ username: "made-up-user", password: "made-up-login" });
    const odin = createOdinClient({
      baseUrl: url,
      auth,
      hooks,
      rateLimit: { perSecond: 10 },
      retry: { maxDelayMs: 10 },
    });
    await Promise.all(Array.from({ length: 10 }, (_, id) => odin.request("GET", `/api/v2/x/${id}`)));
    const calls = [...new Set(events.map(([, { call }]) => call))].map((call) =>
      events.filter(([name, event]) => event.call === call && name !== "onRateLimit"),
    );
    const steps = ["onRequest", "onResponse", "onRetry", "onRequest", "onResponse"];
    expect(calls.map((some) => some.map(([name]) => name))).toEqual([
      steps.slice(0, 2), // the login that all of them waited for
      ...Array.from({ length: 10 }, () => steps),
    ]);
    expect(calls.map((some) => new Set(some.map(([, { url }]) => url)).size)).toEqual(Array(11).fill(1));
    expect(events.some(([name]) => name === "onRateLimit")).toBe(true);
    expect(events.every(([, { call }]) => Object.keys(call).length === 0)).toBe(true);
  });

  test("name the error if there is no status", async () => {
    const { url } = await serve((response, seen) => {
      if (seen.url.endsWith("/slow")) return;
      if (seen.url.endsWith("/cut")) response.writeHead(200, { "content-length": "9" }).write("{");
      setTimeout(() => response.destroy(), 20);
    });
    const errors = async (thingId: string, options: object = {}) => {
      const { hooks, events } = record();
      const client = testClient(url, { hooks, retry: { limit: 1 } });
      await rejection(client.getThing({ thingId }, options));
      return events.filter(([, { error }]) => error).map(([name, { status, error }]) => [name, status, error]);
    };
    expect(await errors("lost")).toEqual([
      ["onResponse", 0, "ApiConnectionError"],
      ["onRetry", 0, "ApiConnectionError"],
      ["onResponse", 0, "ApiConnectionError"],
    ]);
    expect(await errors("slow", { timeoutMs: 50, retry: false })).toEqual([["onResponse", 0, "ApiTimeoutError"]]);
    expect(await errors("slow", { signal: AbortSignal.timeout(50) })).toEqual([["onResponse", 0, "ApiAbortError"]]);
    expect(await errors("cut")).toEqual([["onRetry", 200, "ApiDecodeError"]]);
  });

  test("a 429 reports that all are held back", async () => {
    const { url } = await serve((response) => json(response, {}, 429, { "retry-after": "7" }));
    const { hooks, events } = record();
    await rejection(testClient(url, { hooks, rateLimit: { perSecond: 50 } }).getThing({ thingId: "1" }));
    const [, event] = events.find(([name]) => name === "onRateLimit") ?? [];
    expect(event).toMatchObject({ status: 429, delayMs: 7000 });
  });

  test("see no secret", async () => {
    const { url } = await serve((response) => json(response, {}, 400));
    const { hooks, events } = record();
    const client = testClient(url, { hooks, auth: accessToken("canary-1") });
    await rejection(client.request("POST", "/api/v2/x?token=canary-2&a=1", { body: { password: "canary-3" } }));
    await rejection(client.getThing({ thingId: "1" }, { headers: { "x-secret": "canary-4" } }));
    expect(events.length).toBe(4);
    expect(inspect(events, { depth: Infinity })).not.toContain("canary");
    expect(events[0]?.[1].url).toContain("a=1");
  });

  test("have the platform's id of each answer, and no secret that comes back in its place", async () => {
    const ids = ["4a6b1f0e-7c1d-4a53-9a3e-0f6b5d1c2e3f", "Bearer canary-1", "canary-1".repeat(5).slice(0, 36)];
    const { url } = await serve((response, { url: path }) => {
      const id = ids[Number(path.split("/").at(-1))];
      json(response, { id: "1" }, 200, id === undefined ? {} : { "inin-correlation-id": id });
    });
    const { hooks, events } = record();
    const client = testClient(url, { hooks, auth: accessToken("canary-1") });
    for (const thingId of ["0", "1", "2", "3"]) await client.getThing({ thingId });
    const answers = events.filter(([name]) => name === "onResponse").map(([, { correlationId }]) => correlationId);
    expect(answers).toEqual([ids[0], undefined, undefined, undefined]);
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
