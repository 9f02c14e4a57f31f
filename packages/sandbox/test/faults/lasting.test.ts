import { clientCredentials, createPureCloudClient } from "@rollcall/clients/purecloud";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import type { Faults } from "../../src/faults/faults.js";
import { type Outcome, start } from "./kit.js";

describe("lasting faults", () => {
  it("ends tokens sooner than they say", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    onTestFinished(() => void vi.useRealTimers());
    const { purecloud } = await start({ tokenExpirySeconds: 2 });
    vi.setSystemTime(Date.now() + 1_999);
    expect((await purecloud("/users/u")).status).toBe(200);
    vi.setSystemTime(Date.now() + 1);
    expect(await purecloud("/users/u")).toMatchObject({ status: 401, body: { code: "credentials.expired" } });
  });

  it("accepts no token, always or from some request on", async () => {
    const never = await start({ unauthorizedForever: true });
    expect((await never.odin("/users")).status).toBe(401);
    const later = await start({ unauthorizedForever: 4 });
    expect([(await later.odin("/users")).status, (await later.odin("/users")).status]).toEqual([200, 401]);
  });

  it("ends a token at a request, for all who have it, until the client requests another", async () => {
    const { purecloud, odin, sandbox } = await start({ tokenEnds: { at: [4] } });
    expect((await purecloud("/users/u")).status).toBe(200);
    expect(await purecloud("/users/v")).toMatchObject({ status: 401, body: { code: "credentials.expired" } });
    expect((await purecloud("/users/u")).status).toBe(401);
    expect((await odin("/users")).status).toBe(200);
    expect([...sandbox.requests.faults]).toEqual([["tokenEnds", 1]]);
  });

  it("ends no token twice, by rate, before the refused request succeeds", async () => {
    const { sandbox } = await start({ tokenEnds: { rate: 1 } });
    const auth = clientCredentials({ clientId: "client", clientSecret: "any" });
    const { purecloudUrl: baseUrl, loginUrl } = sandbox;
    const client = createPureCloudClient({ baseUrl, loginUrl, auth, rateLimit: false, retry: false });
    for (let at = 0; at < 3; at++) expect(await client.getUser({ userId: "u" })).toMatchObject({ id: "u" });
    expect(sandbox.requests.faults.get("tokenEnds")).toBe(3);
  });

  it("forbids an operation, naming what is missing", async () => {
    const { purecloud } = await start({ forbidden: { getUserTrustors: true } });
    expect(await purecloud("/users/u/trustors")).toMatchObject({
      status: 403,
      body: { code: "missing.permissions", message: expect.stringMatching(/permission\(s\): \w+:/) },
    });
    expect((await purecloud("/users/u")).status).toBe(200);
  });

  it("breaks an operation at every try", async () => {
    const { purecloud, sandbox } = await start({ broken: { getUserTrustors: true } });
    for (let at = 0; at < 4; at++) expect((await purecloud("/users/u/trustors")).status).toBe(500);
    expect((await purecloud("/users/u")).status).toBe(200);
    expect(sandbox.requests.faults.get("broken")).toBe(4);
  });

  it.each<[string, Faults, string, readonly number[]]>([
    ["forbidden", { forbidden: { getUserCallPolicies: { from: 4 } } }, "/users/call-policies", [403]],
    ["broken", { broken: { getUserCallPolicies: { from: 4 } } }, "/users/call-policies", [500]],
    ["unlicensed", { unlicensed: { from: 4 } }, "/users/call-policies", [400, 404, 500]],
    ["vanish", { vanish: { from: 4 } }, "/users/services", [404]],
  ])("begins at the request that it is for: %s", async (kind, faults, path, allowed) => {
    const { odin, sandbox } = await start(faults);
    const index = Array.from({ length: 60 }, (_, at) => at).find((at) => sandbox.estate.person(at).on.odin);
    const url = `${path}?userId=${encodeURIComponent(sandbox.estate.odin.userId(index ?? -1))}`;
    const statuses = [await odin(url), await odin(url), await odin(url)].map((outcome) => outcome.status);
    expect(allowed).toContain(statuses[1]);
    expect(statuses).toEqual([200, statuses[1], statuses[1]]);
    expect([...sandbox.requests.faults]).toEqual([[kind, 2]]);
  });

  it("hits a share of the users, always the same ones", async () => {
    const share = { rate: 0.5 };
    const { odin, sandbox } = await start({
      broken: { getUserServices: share },
      forbidden: { getUserCallPolicies: 0.5 },
    });
    const ids = Array.from({ length: 60 }, (_, at) => at)
      .filter((at) => sandbox.estate.person(at).on.odin)
      .map((at) => encodeURIComponent(sandbox.estate.odin.userId(at)));
    for (const [path, status] of [["/users/services", 500] as const, ["/users/call-policies", 403] as const]) {
      const read = async () => {
        const statuses: number[] = [];
        for (const id of ids) statuses.push((await odin(`${path}?userId=${id}`)).status);
        return statuses;
      };
      const first = await read();
      expect(new Set(first)).toEqual(new Set([200, status]));
      expect(await read()).toEqual(first);
    }
  });

  it("hides users who are listed and removes services of others, always the same ones", async () => {
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
    const refused = policies.filter((_, at) => services[at] !== 404 && policies[at] !== 200);
    expect(refused.length).toBeGreaterThan(5);
    expect(new Set(refused)).toEqual(new Set([400, 404, 500]));
    for (const [at, status] of services.entries()) if (status === 404) expect(policies[at]).toBe(404);
    expect(await read("/users/call-policies")).toEqual(policies);
  });
});
