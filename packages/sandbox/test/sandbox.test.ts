import { auditOdinGroup, auditPureCloudUsers, type OdinRecord, type PureCloudRecord } from "@rollcall/audit";
import { createOdinClient, passwordLogin } from "@rollcall/clients/odin";
import { clientCredentials, createPureCloudClient } from "@rollcall/clients/purecloud";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faultProfiles, type Sandbox, startSandbox } from "../src/index.js";
import { odinHandlers } from "../src/odin/index.js";
import { purecloudHandlers } from "../src/purecloud/index.js";
import { createRoutes } from "../src/server/routes.js";
import { type InProcess, startInProcess } from "./in-process.js";

describe.each([
  ["odin", odinHandlers],
  ["purecloud", purecloudHandlers],
] as const)("%s", (platform, handlers) => {
  it("has a handler for every operation except the logins, and no other", async () => {
    const { operations } = await createRoutes(platform);
    // The login keeps the passwords, so it also answers a change of its password.
    const wanted = operations
      .filter(({ tags, operationId }) => !tags.includes("auth") && operationId !== "putAuthPassword")
      .map(({ operationId }) => operationId);
    expect(Object.keys(handlers).sort()).toEqual(wanted.sort());
  });

  it("checks requests for every operation", async () => {
    const { operations, check, match } = await createRoutes(platform);
    for (const operation of operations) {
      const { method, path, parameters, operationId } = operation;
      expect(match({ method, path })?.operationId).toBe(operationId);
      const checked = check({ method, path, query: new URLSearchParams(), headers: {}, body: undefined }, operation);
      const needs = parameters.some((one) => one.in === "query" && one.required);
      expect("problem" in checked, operationId).toBe(needs || operation.requestBody?.required === true);
    }
  });
});

it.each([
  ["GET", "/api/v2/users/me", "getUsersMe"],
  ["get", "/api/v2/users/me/", "getUsersMe"],
  ["GET", "/api/v2/users/%20a", "getUser"],
  ["DELETE", "/api/v2/users/me", "deleteUser"],
  ["GET", "/api/v2/users/search", "getUsersSearch"],
  ["GET", "/api/v2/users/bulk", undefined],
  ["GET", "/api/v2/users/a/b", undefined],
  ["GET", "/v2/api/v2/users", undefined],
  ["HEAD", "/api/v2/users/me", undefined],
])("%s %s is the operation of the most literal path", async (method, path, operationId) => {
  expect((await createRoutes("purecloud")).match({ method, path })?.operationId).toBe(operationId);
});

/** Records by user, without what differs from run to run. */
async function recordsOf(records: AsyncIterable<OdinRecord | PureCloudRecord>): Promise<Map<string, unknown>> {
  const all = new Map<string, unknown>();
  for await (const { collectedAt, ...record } of records) all.set(record.userId, record);
  return all;
}

const clients = ({ odinUrl, purecloudUrl, loginUrl, fetch = globalThis.fetch }: Sandbox & Partial<InProcess>) => ({
  odin: createOdinClient({
    baseUrl: odinUrl,
    auth: passwordLogin({ username: "someone", password: "any" }),
    rateLimit: false,
    fetch,
  }),
  purecloud: createPureCloudClient({
    baseUrl: purecloudUrl,
    loginUrl,
    auth: clientCredentials({ clientId: "client", clientSecret: "any" }),
    rateLimit: false,
    fetch,
  }),
});

const firstGroup = ({ estate }: Sandbox) => {
  const [provider] = estate.odin.serviceProviders;
  return { serviceProviderId: provider?.serviceProviderId ?? "", groupId: provider?.groups[0] ?? "" };
};

describe("an audit of it", () => {
  let sandbox: InProcess;
  let server: ReadonlyMap<string, unknown>;
  beforeAll(async () => {
    sandbox = await startInProcess({ users: 60, rateLimits: false });
    const { odin } = clients(sandbox);
    server = await recordsOf(auditOdinGroup(odin, { ...firstGroup(sandbox), strategy: "server" }));
  });
  afterAll(() => sandbox.close());

  it("finds everybody on both", async () => {
    const { odin, purecloud } = clients(sandbox);
    const { estate } = sandbox;
    const group = firstGroup(sandbox);
    const members = [...(await recordsOf(auditOdinGroup(odin, group))).keys()];
    expect(members.map(estate.odin.indexOf)).toEqual(estate.odin.members(group.serviceProviderId, group.groupId));
    const users = [...(await recordsOf(auditPureCloudUsers(purecloud))).keys()];
    const found = new Set(users.map(estate.purecloud.indexOf));
    const lost = estate.purecloud.members.filter((index) => !found.has(index));
    // The audit lists active and inactive users. Some of those who left are deleted.
    expect(lost.filter((index) => !estate.person(index).left)).toEqual([]);
    expect(users.length).toBe(estate.purecloud.members.length - lost.length);
  });

  it.each(["perUser", "composed", "auto"] as const)(
    "gives the same records by %s as by the group audit",
    async (strategy) => {
      const { odin } = clients(sandbox);
      const other = await recordsOf(auditOdinGroup(odin, { ...firstGroup(sandbox), strategy }));
      expect(other).toEqual(server);
      expect(server.size).toBeGreaterThan(10);
    },
  );

  it("gives the same on a bad day", async () => {
    const { odin, purecloud } = clients(sandbox);
    // This one has sockets, because its faults cut them.
    const bad = await startSandbox({ users: 60, rateLimits: false, faults: faultProfiles.flaky });
    try {
      const onBadDay = clients(bad);
      const group = { ...firstGroup(sandbox), strategy: "composed", concurrency: 16 } as const;
      const [calm, flaky] = [auditOdinGroup(odin, group), auditOdinGroup(onBadDay.odin, group)];
      expect(await recordsOf(flaky)).toEqual(await recordsOf(calm));
      const users = await recordsOf(auditPureCloudUsers(purecloud));
      expect(await recordsOf(auditPureCloudUsers(onBadDay.purecloud, { concurrency: 16 }))).toEqual(users);
      expect([...bad.requests.faults.values()].reduce((sum, times) => sum + times, 0)).toBeGreaterThan(5);
    } finally {
      await bad.close();
    }
  });
});
