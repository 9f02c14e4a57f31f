import { describe, expect, it } from "vitest";
import type { SandboxOptions } from "../../src/server/options.js";
import { createRateLimiter } from "../../src/server/rate-limit.js";
import { startRooms } from "../../src/server/start.js";

describe("a window", () => {
  it("begins with the first request, stands still, and begins again", () => {
    let now = 1_000_000;
    const limiter = createRateLimiter({ requests: 2, windowMs: 60_000 }, () => now);
    expect(limiter.count("a")).toEqual({ count: 1, allowed: 2, resetSeconds: 60, exceeded: false });
    now += 59_000;
    expect(limiter.count("a")).toEqual({ count: 2, allowed: 2, resetSeconds: 1, exceeded: false });
    expect(limiter.count("a")).toMatchObject({ count: 2, exceeded: true });
    expect(limiter.count("b").exceeded).toBe(false);
    now += 1000;
    expect(limiter.count("a")).toEqual({ count: 1, allowed: 2, resetSeconds: 60, exceeded: false });
  });
});

describe("limits on the wire", () => {
  const handlers = { getUsers: () => ({ status: 200, body: [] }) };

  async function burst(rateLimits: SandboxOptions["rateLimits"], platform: "odin" | "purecloud", times: number) {
    const room = { handlers, state: {} };
    const sandbox = await startRooms({ users: 1, ...(rateLimits === undefined ? {} : { rateLimits }) }, room, room);
    try {
      const { access_token } = (await (
        await fetch(`${sandbox.loginUrl}/oauth/token`, {
          method: "POST",
          headers: { authorization: `Basic ${btoa("client:any")}` },
          body: new URLSearchParams({ grant_type: "client_credentials" }),
        })
      ).json()) as { access_token: string };
      const login = await fetch(`${sandbox.odinUrl}/api/v2/auth/token`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ username: "a", password: "b" }),
      });
      const token = platform === "odin" ? ((await login.json()) as { token: string }).token : access_token;
      const url = `${platform === "odin" ? sandbox.odinUrl : sandbox.purecloudUrl}/api/v2/users`;
      const answers: Response[] = [];
      for (let at = 0; at < times; at++)
        answers.push(await fetch(url, { headers: { authorization: `Bearer ${token}` } }));
      const refused = answers.filter(({ status }) => status === 429);
      return { passed: times - refused.length, refused: refused[0], body: await refused[0]?.json() };
    } finally {
      await sandbox.close();
    }
  }

  it("are PureCloud's 300 a minute, and none of Odin's", async () => {
    const { passed, refused, body } = await burst(undefined, "purecloud", 303);
    expect(passed).toBe(300);
    const wait = refused?.headers.get("retry-after");
    expect(Number(wait)).toBeGreaterThan(40);
    expect(body).toMatchObject({
      code: "too.many.requests.retry.after",
      status: 429,
      message: `Rate limit exceeded the maximum. Retry the request in [${wait}] seconds`,
      limit: { key: "token.rate.per.minute", value: 300 },
    });
    expect((await burst(undefined, "odin", 20)).passed).toBe(20);
  });

  it("are one for all tokens of a client, and each user's own", async () => {
    const room = { handlers, state: {} };
    const limits = { purecloud: { requests: 4 } };
    const sandbox = await startRooms({ users: 9, rateLimits: limits }, room, room);
    const statuses = async (form: Record<string, string>) => {
      const headers = { authorization: `Basic ${btoa("client:any")}` };
      const body = new URLSearchParams(form);
      const answer = await fetch(`${sandbox.loginUrl}/oauth/token`, { method: "POST", headers, body });
      const { access_token } = (await answer.json()) as { access_token: string };
      const authorization = `Bearer ${access_token}`;
      const found: number[] = [];
      for (let at = 0; at < 3; at++)
        found.push((await fetch(`${sandbox.purecloudUrl}/api/v2/users`, { headers: { authorization } })).status);
      return found;
    };
    try {
      expect(await statuses({ grant_type: "client_credentials" })).toEqual([200, 200, 200]);
      expect(await statuses({ grant_type: "client_credentials" })).toEqual([200, 429, 429]);
      expect(await statuses({ grant_type: "authorization_code", code: "one" })).toEqual([200, 200, 200]);
    } finally {
      await sandbox.close();
    }
  });

  it("can be scaled, and left out", async () => {
    expect((await burst({ purecloud: { requests: 10 }, scale: 2 }, "purecloud", 25)).passed).toBe(20);
    expect((await burst({ purecloud: false }, "purecloud", 310)).passed).toBe(310);
    expect((await burst(false, "purecloud", 310)).passed).toBe(310);
  });

  it("are Odin's five a second on request", async () => {
    const { passed, body } = await burst({ odin: { windowMs: 60_000 } }, "odin", 8);
    expect(passed).toBe(5);
    expect(body).toEqual({ error: "Too many requests", status: 429, details: null });
  });
});
