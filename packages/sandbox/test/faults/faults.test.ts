import { afterEach, describe, expect, it } from "vitest";
import { type Faults, faultProfiles } from "../../src/faults/faults.js";
import type { Call } from "../../src/server/handler.js";
import { type Sandbox, type SandboxOptions, startRooms } from "../../src/server/start.js";

/** A page of made-up rows. */
const page = ({ query }: Call) => {
  const { pageNumber = 1, pageSize = 4 } = query as { pageNumber?: number; pageSize?: number };
  const rows = Array.from({ length: 10 }, (_, at) => ({ id: `u${at}` })).slice((pageNumber - 1) * pageSize);
  return {
    status: 200,
    body: { entities: rows.slice(0, pageSize), pageNumber, pageSize, total: 10, pageCount: Math.ceil(10 / pageSize) },
  };
};
const handlers = {
  getUsers: page,
  getUser: ({ path }: Call) => ({ status: 200, body: { id: path.userId, name: "A".repeat(200) } }),
  getUserTrustors: () => ({ status: 200, body: { entities: [] } }),
  getUserCallPolicies: () => ({ status: 200, body: {} }),
  getUserServices: () => ({ status: 200, body: {} }),
};

const open: Sandbox[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((sandbox) => sandbox.close()));
});

type Outcome = { status: number; body: unknown; retryAfter: string | null; ms: number };

async function start(faults: SandboxOptions["faults"], options: SandboxOptions = {}) {
  const room = { handlers, state: {} };
  const sandbox = await startRooms({ users: 60, rateLimits: false, ...options, ...(faults && { faults }) }, room, room);
  open.push(sandbox);
  const login = (url: string, init: RequestInit) => fetch(url, { method: "POST", ...init }).then((got) => got.json());
  const { access_token } = (await login(`${sandbox.loginUrl}/oauth/token`, {
    headers: { authorization: `Basic ${btoa("client:any")}` },
    body: new URLSearchParams({ grant_type: "client_credentials" }),
  })) as { access_token: string };
  const { token } = (await login(`${sandbox.odinUrl}/api/v2/auth/token`, {
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ username: "a", password: "b" }),
  })) as { token: string };
  const get =
    (url: string, bearer: string) =>
    async (path: string): Promise<Outcome> => {
      const began = performance.now();
      const done = (status: number, body: unknown, retryAfter: string | null) => ({
        status,
        body,
        retryAfter,
        ms: performance.now() - began,
      });
      let status = 0;
      try {
        const response = await fetch(`${url}/api/v2${path}`, { headers: { authorization: `Bearer ${bearer}` } });
        status = response.status;
        const text = await response.text();
        const retryAfter = response.headers.get("retry-after");
        try {
          return done(status, JSON.parse(text), retryAfter);
        } catch {
          return done(status, text, retryAfter);
        }
      } catch {
        return done(0 - status, undefined, null);
      }
    };
  return { sandbox, purecloud: get(sandbox.purecloudUrl, access_token), odin: get(sandbox.odinUrl, token) };
}

/** The two logins are the first two requests. */
const third = { at: [3] };

describe("by schedule", () => {
  it.each<[keyof Faults, Faults, Partial<Outcome>]>([
    ["tooMany", { tooMany: { ...third, retryAfter: 7 } }, { status: 429, retryAfter: "7" }],
    ["tooMany", { tooMany: { ...third, retryAfter: null } }, { status: 429, retryAfter: null }],
    ["serverError", { serverError: { ...third, statuses: [504] } }, { status: 504 }],
    ["reset", { reset: third }, { status: 0, body: undefined }],
    ["cutBody", { cutBody: third }, { status: -200, body: undefined }],
    ["htmlOk", { htmlOk: third }, { status: 200, body: expect.stringMatching(/^<!doctype html>/) }],
    [
      "truncatedJson",
      { truncatedJson: third },
      { status: 200, body: expect.stringMatching(/^\{"id":"u","name":"A+$/) },
    ],
  ])("%s happens at the request that it is for, once", async (kind, faults, outcome) => {
    const { purecloud, sandbox } = await start(faults);
    expect(await purecloud("/users/u")).toMatchObject(outcome);
    expect(await purecloud("/users/u")).toMatchObject({ status: 200, body: { id: "u" } });
    expect([...sandbox.requests.faults]).toEqual([[kind, 1]]);
    expect(sandbox.requests.recent[2]).toMatchObject({ number: 3, fault: kind, operationId: "getUser" });
  });

  it("answers late, and slowly", async () => {
    const { purecloud } = await start({ latency: { at: [3], ms: 150 }, slowBody: { at: [4], ms: 160 } });
    const [late, slow, usual] = [await purecloud("/users/u"), await purecloud("/users/u"), await purecloud("/users/u")];
    expect(late.ms).toBeGreaterThan(140);
    expect(slow.ms).toBeGreaterThan(100);
    expect([late.body, slow.body]).toEqual([usual.body, usual.body]);
  });
});

describe("by rate", () => {
  const rates = { tooMany: { rate: 0.2 }, serverError: { rate: 0.2 }, htmlOk: { rate: 0.2 }, reset: { rate: 0.2 } };
  const tell = (outcomes: Outcome[]) => outcomes.map(({ status, retryAfter }) => `${status} ${retryAfter}`);
  const urls = Array.from({ length: 40 }, (_, at) => `/users/u${at}`);

  it("happens again with the same seed, in any order, and otherwise with another", async () => {
    const [one, again, other] = [await start(rates), await start(rates), await start(rates, { seed: 2 })];
    const first = tell(await Promise.all(urls.map(one.purecloud)));
    const reversed = tell(await Promise.all(urls.toReversed().map(again.purecloud))).reverse();
    expect(reversed).toEqual(first);
    expect(tell(await Promise.all(urls.map(other.purecloud)))).not.toEqual(first);
    expect(new Set(first.map((outcome) => outcome.split(" ")[0])).size).toBeGreaterThan(3);
  });

  it("fails no request more often in a row than it should", async () => {
    const { purecloud } = await start({ serverError: { rate: 1 }, inARow: 3 });
    const outcomes: number[] = [];
    for (let at = 0; at < 8; at++) outcomes.push((await purecloud("/users/u")).status);
    expect(outcomes.map((status) => status >= 500)).toEqual([true, true, true, false, true, true, true, false]);
  });

  it("leaves the logins alone", async () => {
    const { sandbox } = await start({ serverError: { rate: 1 }, reset: { rate: 1 }, latency: { rate: 0 } });
    expect([...sandbox.requests.counts.keys()].sort()).toEqual(["login 200", "postOauthToken 200"]);
  });
});

describe("for good", () => {
  it("ends tokens sooner than they say", async () => {
    const { purecloud } = await start({ tokenExpirySeconds: 0.3 });
    expect((await purecloud("/users/u")).status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 320));
    expect(await purecloud("/users/u")).toMatchObject({ status: 401, body: { code: "credentials.expired" } });
  });

  it("accepts no token: at all, or from some request on", async () => {
    const never = await start({ unauthorizedForever: true });
    expect((await never.odin("/users")).status).toBe(401);
    const later = await start({ unauthorizedForever: 4 });
    expect([(await later.odin("/users")).status, (await later.odin("/users")).status]).toEqual([200, 401]);
  });

  it("forbids an operation, naming what is missing", async () => {
    const { purecloud } = await start({ forbidden: { getUserTrustors: true } });
    expect(await purecloud("/users/u/trustors")).toMatchObject({
      status: 403,
      body: { code: "missing.permissions", message: expect.stringMatching(/permission\(s\): \w+:/) },
    });
    expect((await purecloud("/users/u")).status).toBe(200);
  });

  it("hides users who are listed, takes services from others, always the same ones", async () => {
    const { odin, sandbox } = await start({ vanish: 0.3, unlicensed: 0.3 });
    const people = Array.from({ length: 60 }, (_, index) => index).filter(
      (index) => sandbox.estate.person(index).on.odin,
    );
    const read = async (path: string) => {
      const found: Outcome[] = [];
      for (const index of people)
        found.push(await odin(`${path}?userId=${encodeURIComponent(sandbox.estate.odin.userId(index))}`));
      return found.map(({ status }) => status);
    };
    const services = await read("/users/services");
    expect(services.filter((status) => status === 404).length).toBeGreaterThan(5);
    expect(new Set(services)).toEqual(new Set([200, 404]));
    expect(await read("/users/services")).toEqual(services);
    const policies = await read("/users/call-policies");
    expect(policies.filter((status) => status === 400).length).toBeGreaterThan(5);
    expect(policies.map((status) => status === 404)).toEqual(services.map((status) => status === 404));
    expect(await read("/users/call-policies")).toEqual(policies);
  });
});

describe("listings", () => {
  const idsOf = ({ body }: Outcome) => (body as { entities: { id: string }[] }).entities.map(({ id }) => id);

  it("shift while they are paged, and lose nobody", async () => {
    const { purecloud } = await start({ shifting: { rate: 1 } });
    const pages = [];
    for (const number of [1, 2, 3]) pages.push(idsOf(await purecloud(`/users?pageSize=4&pageNumber=${number}`)));
    expect(pages).toEqual([
      ["u0", "u1", "u2", "u3"],
      ["u3", "u4", "u5", "u6"],
      ["u7", "u8", "u9"],
    ]);
    const full = [];
    for (const number of [2, 3]) full.push(await purecloud(`/users?pageSize=5&pageNumber=${number}`));
    expect(full.map(idsOf)).toEqual([["u4", "u5", "u6", "u7", "u8"], ["u9"]]);
    expect(full[0]?.body).toMatchObject({ total: 11, pageCount: 3 });
  });

  it("have a row twice", async () => {
    const { purecloud, sandbox } = await start({ duplicates: { rate: 1 } });
    const ids = idsOf(await purecloud("/users?pageSize=10"));
    expect(ids).toHaveLength(11);
    expect(new Set(ids).size).toBe(10);
    expect(sandbox.requests.faults.get("duplicates")).toBe(1);
  });
});

it("has profiles, by name", async () => {
  expect(Object.keys(faultProfiles)).toEqual(["none", "flaky", "hostile"]);
  const { purecloud } = await start("hostile");
  expect((await purecloud("/users/u/trustors")).status).not.toBe(200);
});
