import {
  auditOdinGroup,
  auditPureCloudUsers,
  ODIN_STRATEGIES,
  type OdinCostOptions,
  odinGroupCost,
  odinGroupHuntGroups,
  odinGroupServices,
  odinGroupSize,
  PURECLOUD_STATES,
  PURECLOUD_STRATEGIES,
  type PureCloudStrategy,
  pureCloudBulkSizes,
  pureCloudCost,
  pureCloudSizes,
} from "@rollcall/audit";
import {
  clear,
  type OdinNeeded,
  type PureCloudNeeded,
  pureCloudRule,
  RULES,
  type Rule,
  sectionsFor,
} from "@rollcall/audit/rules";
import type { Fetch } from "@rollcall/clients/core";
import { counts } from "@rollcall/config/counts";
import fc from "fast-check";
import { afterAll, beforeAll, test } from "vitest";
import { type Counted, counted, drain, expectTrue, groupsOf } from "./counted.js";

let both: Counted;

beforeAll(async () => {
  both = await counted({ users: 40, seed: 3, withoutEnhancedPlan: 0.5 }, withoutLines);
});

afterAll(() => both.sandbox.close());

/** Takes from one profile in four what shows a line. An estate has few such users. */
const withoutLines =
  (fetch: Fetch): Fetch =>
  async (url, init) => {
    const response = (await fetch(url, init)) as Response;
    const text = await response.text();
    const { status, headers } = response;
    const isJson = headers.get("content-type")?.includes("json") === true;
    return new Response(isJson ? JSON.stringify(JSON.parse(text, blank)) : text, { status, headers });
  };

function blank(_: string, value: unknown): unknown {
  const profile = value as Record<string, unknown> | null;
  if (typeof profile !== "object" || profile === null || !("endpointType" in profile)) return value;
  const isOne = String(profile.userId).charCodeAt(3) % 4 === 0;
  return isOne ? { ...profile, endpointType: "none", phoneNumber: "", extension: "", emailAddress: "" } : profile;
}

/** Grants of administrators. */
const grants = pureCloudRule({
  ...{ id: "own-01", title: "Own", severity: "low", category: "access", why: "", when: "", guards: [], controls: [] },
  remedy: { words: "" },
  needs: { sections: ["profile", "authorization"], when: { administrator: ["grants"] } },
  look: () => clear(),
});

const ALL: readonly Rule[] = [...RULES, grants];

const ways = fc.record({
  ids: fc.subarray(
    ALL.map(({ id }) => id),
    { minLength: 1, maxLength: 4 },
  ),
  odin: fc.constantFrom(...ODIN_STRATEGIES),
  purecloud: fc.constantFrom(...PURECLOUD_STRATEGIES),
  serverMaxUsers: fc.constantFrom(5, 500),
  isKept: fc.boolean(),
});

test("what a plan says of any rules is what the platforms see", async () => {
  await fc.assert(
    fc.asyncProperty(ways, async ({ ids, isKept, ...way }) => {
      const needed = sectionsFor(ALL.filter(({ id }) => ids.includes(id)));
      const onContext = isKept ? () => {} : undefined;
      await onOdin({ ...needed.odin, strategy: way.odin, serverMaxUsers: way.serverMaxUsers }, onContext);
      await onPureCloud({ ...needed.purecloud, strategy: way.purecloud }, onContext);
    }),
    { numRuns: counts.chosenRules, seed: 7 },
  );
}, 600_000);

type OnContext = (() => void) | undefined;

async function onOdin(options: OdinNeeded & Omit<OdinCostOptions, "contextOf">, onContext: OnContext): Promise<void> {
  const { sandbox, odin, callsOf } = both;
  for (const group of groupsOf(sandbox)) {
    const users = await odinGroupSize(odin, group);
    const groupServices = await odinGroupServices(odin, group);
    const huntGroups = await odinGroupHuntGroups(odin, group);
    const seen = await callsOf(() => drain(auditOdinGroup(odin, { ...group, ...options, onContext })));
    const cost = { ...options, ...(onContext && { contextOf: group }) };
    expectTrue(odinGroupCost(users, cost), seen);
    expectTrue(odinGroupCost(users, { ...cost, groupServices, huntGroups }), seen);
  }
}

async function onPureCloud(options: PureCloudNeeded & { strategy: PureCloudStrategy }, onContext: OnContext) {
  const { purecloud, callsOf } = both;
  const sizes = await pureCloudSizes(purecloud, PURECLOUD_STATES);
  const users = Object.values(sizes).reduce((sum, size) => sum + size, 0);
  const { asked: _, ...bulk } = await pureCloudBulkSizes(purecloud, { users, ...options });
  const seen = await callsOf(() => drain(auditPureCloudUsers(purecloud, { ...options, onContext })));
  expectTrue(pureCloudCost(sizes, { ...options, bulk, context: onContext !== undefined && options.context }), seen);
}
