import {
  auditOdinGroup,
  auditPureCloudUsers,
  ODIN_STRATEGIES,
  odinGroupCost,
  odinGroupHuntGroups,
  odinGroupServices,
  odinGroupSize,
  PURECLOUD_LISTED_ON_REQUEST,
  PURECLOUD_STATES,
  pureCloudBulkSizes,
  pureCloudCost,
  pureCloudSizes,
  sumOfAmounts,
} from "@rollcall/audit";
import type { Fetch } from "@rollcall/clients/core";
import type { OdinClient } from "@rollcall/clients/odin";
import { clientCredentials, createPureCloudClient, type PureCloudClient } from "@rollcall/clients/purecloud";
import { counts } from "@rollcall/config/counts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Sandbox } from "../../src/index.js";
import { startInProcess } from "../in-process.js";
import { type Counted, counted, drain, expectTrue, groupsOf } from "./counted.js";

/** What is likely, though nobody can know it before. */
test.each([...new Set([250, counts.likelyPeople])])(
  "the likely number of %i users on PureCloud is within a tenth of the calls",
  async (users) => {
    const made = await startInProcess({ seed: 1, users, rateLimits: false });
    // Everybody's own call is the dearest part here, and its number is known.
    const fetch: Fetch = async (url, init) =>
      url.includes("/callforwarding") ? Response.json({ enabled: false }) : made.fetch(url, init);
    const { purecloudUrl: baseUrl, loginUrl } = made;
    const auth = clientCredentials({ clientId: "a", clientSecret: "b" });
    const purecloud = createPureCloudClient({ baseUrl, loginUrl, fetch, auth, rateLimit: false });
    const sizes = await pureCloudSizes(purecloud, PURECLOUD_STATES);
    const total = Object.values(sizes).reduce((sum, size) => sum + size, 0);
    const { asked: _, ...bulk } = await pureCloudBulkSizes(purecloud, { users: total });
    const { costs } = pureCloudCost(sizes, { bulk, context: true });
    const { least, most, likely } = sumOfAmounts(costs);
    let calls = 0;
    const onProgress = (progress: { readonly calls: number }) => {
      calls = progress.calls;
    };
    let records = 0;
    for await (const _ of auditPureCloudUsers(purecloud, { onContext: () => {}, onProgress })) records += 1;
    expect(records).toBe(total);
    expect([calls >= least, calls <= (most ?? 0)]).toEqual([true, true]);
    expect(Math.abs((likely ?? 0) / calls - 1)).toBeLessThan(0.1);
  },
);

/** What a plan says is what the platform then sees: operation by operation, for estates of several sizes. */
describe.each([
  { users: 40, seed: 3, withoutEnhancedPlan: 0.5 },
  { users: counts.plannedPeople, seed: 8 },
])("an estate of $users", (made) => {
  let sandbox: Sandbox;
  let odin: OdinClient;
  let purecloud: PureCloudClient;
  let callsOf: Counted["callsOf"];

  beforeAll(async () => {
    ({ sandbox, odin, purecloud, callsOf } = await counted(made));
  });

  afterAll(() => sandbox.close());

  const onContext = () => {};

  const groups = () => groupsOf(sandbox);

  test.each(ODIN_STRATEGIES)("every group on Odin, %s", async (strategy) => {
    for (const group of groups()) {
      const size = await odinGroupSize(odin, group);
      const serverMaxUsers = 20; // So `auto` can choose either way.
      const seen = await callsOf(() => drain(auditOdinGroup(odin, { ...group, strategy, serverMaxUsers, onContext })));
      const options = { strategy, serverMaxUsers, contextOf: group };
      expectTrue(odinGroupCost(size, options), seen);
      const groupServices = await odinGroupServices(odin, group);
      const huntGroups = await odinGroupHuntGroups(odin, group);
      expectTrue(odinGroupCost(size, { ...options, groupServices, huntGroups }), seen);
      expect(seen.get("getGroupHuntGroup") ?? 0).toBe(huntGroups);
      for (const once of ["getGroupServices", "getGroupDnsDetails"]) expect(seen.get(once), once).toBe(1);
    }
  });

  test("every group on Odin without its context", async () => {
    for (const group of groups()) {
      const strategy = "server";
      const size = await odinGroupSize(odin, group);
      const seen = await callsOf(() => drain(auditOdinGroup(odin, { ...group, strategy })));
      expectTrue(odinGroupCost(size, { strategy }), seen);
    }
  });

  test.each([
    [PURECLOUD_STATES, "auto"],
    [PURECLOUD_STATES, "single"],
    [["active"], "bulk"],
    [["inactive"], "auto"],
  ] as const)("PureCloud, %j, %s", async (states, strategy) => {
    const pageSize = 50;
    const sizes = await pureCloudSizes(purecloud, states);
    const users = Object.values(sizes).reduce((sum, size) => sum + size, 0);
    const { asked: _, ...bulk } = await pureCloudBulkSizes(purecloud, { users, strategy });
    const options = { strategy, pageSize, onContext } as const;
    const seen = await callsOf(() => drain(auditPureCloudUsers(purecloud, { ...options, state: states })));
    expectTrue(pureCloudCost(sizes, { strategy, pageSize, bulk, context: true }), seen);
    // Second factors are read of administrators, whom the ledger names, and of few others.
    const administrators = sandbox.estate.ledger().find(({ problem }) => problem === "purecloud-02")?.has.length ?? 0;
    if (states.length === 2) expect(seen.get("getUserVerifiers")).toBeGreaterThanOrEqual(administrators);
    expect(seen.get("getUserVerifiers") ?? 0).toBeLessThan(users / 4);
  });

  test("PureCloud with what the list brings on request, which needs smaller pages", async () => {
    const sizes = await pureCloudSizes(purecloud, PURECLOUD_STATES);
    const sections = ["profile", ...PURECLOUD_LISTED_ON_REQUEST] as const;
    const options = { sections, integrationPresenceSource: "ZoomPhone" } as const;
    expectTrue(pureCloudCost(sizes, options), await callsOf(() => drain(auditPureCloudUsers(purecloud, options))));
  });

  test("the shards of a group: each asks for the list, and all together once for each user", async () => {
    const parts = [1, 2, 3].map((index) => ({ index, of: 3 }));
    for (const group of groups()) {
      const size = await odinGroupSize(odin, group);
      const [plan] = parts.map((shard) => odinGroupCost(size, { shard }));
      const seen = await callsOf(async () => {
        for (const shard of parts) await drain(auditOdinGroup(odin, { ...group, shard }));
      });
      expect(plan?.strategy).toBe("perUser");
      expect(plan?.users).toMatchObject({ least: Math.round(size / 3), most: Math.round(size / 3), about: true });
      // The list of the group's services is only needed where Odin's own audit leaves out a plan.
      const isNeeded = !sandbox.estate.odin.hasEnhancedPlan(group.serviceProviderId, group.groupId);
      const planned = plan?.costs.filter(({ operation }) => isNeeded || operation !== "getGroupServices");
      expect([...seen.keys()].sort()).toEqual(planned?.map(({ operation }) => operation).sort());
      expect(seen.get("getUsers")).toBe(3);
      expect(seen.get("getUserAudit")).toBe(size);
    }
  });

  test("the shards of a group with its context, which one of them reads", async () => {
    for (const group of groups()) {
      const size = await odinGroupSize(odin, group);
      let numbers = 0;
      for (const shard of [1, 2, 3].map((index) => ({ index, of: 3 }))) {
        const seen = await callsOf(() => drain(auditOdinGroup(odin, { ...group, shard, onContext })));
        // How many users a shard has is known only about.
        const plan = odinGroupCost(size, { shard, contextOf: group });
        expectTrue({ ...plan, costs: plan.costs.filter(({ about }) => !about) }, without(seen, "getUserAudit"));
        numbers += seen.get("getGroupDnsDetails") ?? 0;
      }
      expect(numbers).toBe(1);
    }
  });

  const without = (seen: ReadonlyMap<string, number>, operation: string) =>
    new Map([...seen].filter(([name]) => name !== operation));

  test("the sizes cost one call a group, and one a state", async () => {
    const [group] = groups();
    if (!group) throw new Error("an estate without groups");
    expect(await callsOf(() => odinGroupSize(odin, group))).toEqual(new Map([["getGroup", 1]]));
    expect(await callsOf(() => pureCloudSizes(purecloud, PURECLOUD_STATES))).toEqual(new Map([["getUsers", 2]]));
  });
});
