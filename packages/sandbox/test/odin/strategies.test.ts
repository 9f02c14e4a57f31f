import { auditOdinGroup, ODIN_STRATEGIES, type OdinRecord, toGroupUserAudit } from "@rollcall/audit";
import { createOdinClient, type OdinClient, passwordLogin } from "@rollcall/clients/odin";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createOdinState, odinHandlers } from "../../src/odin/index.js";
import { type Sandbox, startRooms } from "../../src/server/start.js";

let sandbox: Sandbox;
let odin: OdinClient;
let groups: readonly { readonly serviceProviderId: string; readonly groupId: string }[];

/** The plans of the service that half of the groups lack. */
const ENHANCED = [
  "AuthorizationCode",
  "DigitPlanCallMeNow",
  "DigitPlanOriginating",
  "DigitPlanRedirecting",
  "PinholeDigitPlanCallMeNow",
  "PinholeDigitPlanOriginating",
  "PinholeDigitPlanRedirecting",
  "TransferNumbers",
];

const now = () => new Date("2026-11-16T12:00:00Z");

beforeAll(async () => {
  const room = { handlers: odinHandlers, state: createOdinState() };
  sandbox = await startRooms({ users: 120, seed: 5, withoutEnhancedPlan: 0.5 }, room, {
    handlers: {},
    state: undefined,
  });
  const auth = passwordLogin({ username: "auditor", password: "any" });
  odin = createOdinClient({ baseUrl: sandbox.odinUrl, auth, retry: false, rateLimit: false });
  groups = sandbox.estate.odin.serviceProviders.flatMap(({ serviceProviderId, groups: ids }) =>
    ids.map((groupId) => ({ serviceProviderId, groupId })),
  );
});

afterAll(() => sandbox.close());

async function audit(strategy: (typeof ODIN_STRATEGIES)[number]): Promise<readonly OdinRecord[]> {
  const records: OdinRecord[] = [];
  for (const group of groups) {
    for await (const record of auditOdinGroup(odin, { ...group, strategy, now })) records.push(record);
  }
  return records;
}

describe("the audit of all groups", () => {
  const outcomes = new Map<string, readonly OdinRecord[]>();
  beforeAll(async () => {
    for (const strategy of ODIN_STRATEGIES) outcomes.set(strategy, await audit(strategy));
  });

  test.each(ODIN_STRATEGIES)("%s gives the same records as the others, for everybody on Odin", (strategy) => {
    const { estate } = sandbox;
    const ids = groups.flatMap((group) =>
      estate.odin.members(group.serviceProviderId, group.groupId).map(estate.odin.userId),
    );
    expect(outcomes.get(strategy)?.map(({ userId }) => userId)).toEqual(ids);
    expect(outcomes.get(strategy)).toStrictEqual(outcomes.get("composed"));
  });

  test("misses only what belongs to a service that the user lacks", () => {
    const gaps = (outcomes.get("composed") ?? []).flatMap(({ sections }) =>
      Object.entries(sections).flatMap(([name, { status }]) => (status === "ok" ? [] : [`${name} ${status}`])),
    );
    expect(new Set(gaps)).toEqual(
      new Set([
        "outgoingCallingPlans.outgoingCallingPlanCallMeNow unavailable",
        ...ENHANCED.map((plan) => `outgoingCallingPlans.outgoingCallingPlan${plan} unavailable`),
        "utilities.portalPasscode unavailable",
      ]),
    );
  });

  test("is the platform's own group audit", async () => {
    for (const group of groups) {
      const records = (outcomes.get("composed") ?? []).filter(({ groupId }) => groupId === group.groupId);
      expect(toGroupUserAudit(records)).toEqual(await odin.getGroupUserAudit(group));
    }
  });
});
