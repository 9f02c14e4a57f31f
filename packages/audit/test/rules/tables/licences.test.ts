import { expect, test } from "vitest";
import { failed, ok, type Section } from "../../../src/index.js";
import { normaliseGroup } from "../../../src/record/odin/group.js";
import { normaliseOdin } from "../../../src/record/odin/normalise.js";
import { normalisePureCloud } from "../../../src/record/purecloud/normalise.js";
import { odinLicences, pureCloudLicences } from "../../../src/rules/tables/licences.js";
import { odinRecord, purecloudRecord } from "../../records.js";

const SCOPE = { serviceProviderId: "sp", groupId: "g" };

const group = (services: Section) => normaliseGroup(SCOPE, new Map([["services", services]]));
const BOUGHT = group(
  ok({
    userServices: [
      { serviceName: "Fax Messaging", quantity: 5, limited: "Limited" },
      { serviceName: "Call Waiting", quantity: -1 },
      { serviceName: "Privacy", quantity: -1 },
    ],
    servicePackServices: [{ servicePackName: "Basic", quantity: 2 }],
  }),
);

function user(services: readonly object[], direct: readonly string[], packs: readonly string[], more: object = {}) {
  const made = {
    assignedServices: ok({ userServices: services }),
    serviceAssignment: ok({
      userServices: direct.map((serviceName) => ({ serviceName, assigned: true })),
      servicePackServices: packs.map((serviceName) => ({ serviceName, assigned: true })),
    }),
    ...more,
  };
  return normaliseOdin({ ...odinRecord(made as never), ...SCOPE });
}

const FAX = (isActive: boolean) => ({ serviceName: "Fax Messaging", isActive });
const WAITING = { serviceName: "Call Waiting" };
const row = (kind: string, name: string, more: object) => ({
  ...{ scope: "sp/g", kind, name, bought: null, assigned: 0, direct: 0, on: 0, off: 0, unread: 0 },
  ...more,
});

test("services and packs are counted as bought, assigned, on and off", () => {
  const users = [
    user([FAX(true), WAITING], ["Fax Messaging"], ["Basic"]),
    user([FAX(false), WAITING], ["fax messaging", "Call Waiting"], ["Basic"]),
  ];
  expect(odinLicences(users, [BOUGHT])).toEqual([
    row("pack", "Basic", { bought: 2, assigned: 2, direct: 2 }),
    row("service", "Call Waiting", { bought: "unlimited", assigned: 2, direct: 1 }),
    row("service", "Fax Messaging", { bought: 5, assigned: 2, direct: 2, on: 1, off: 1 }),
  ]);
});

test("what is bought and nobody has is listed", () => {
  expect(odinLicences([], [BOUGHT]).map(({ name, assigned }) => [name, assigned])).toEqual([
    ["Basic", 0],
    ["Fax Messaging", 0],
  ]);
});

test("what was not read is not zero", () => {
  const users = [user([WAITING], [], []), user([], [], [], { assignedServices: failed("500") })];
  expect(odinLicences(users, [group(failed("500"))])).toEqual([
    row("service", "Call Waiting", { bought: null, assigned: 1, unread: 1 }),
  ]);
});

function agent(state: string, lastLogin: string | null, licenses: Section = ok(["b", "a"])) {
  const made = { profile: ok({ name: "A", state }), signIn: ok({ dateLastLogin: lastLogin }), licenses };
  return normalisePureCloud(purecloudRecord(made as never));
}

test("licences of PureCloud are counted as assigned, active and used", () => {
  const users = [
    agent("active", "2026-11-01T00:00:00Z"),
    agent("active", "2026-01-01T00:00:00Z"),
    agent("active", null, ok(["a"])),
    agent("inactive", "2026-11-01T00:00:00Z"),
    agent("deleted", null),
    agent("active", null, failed("500")),
    normalisePureCloud(purecloudRecord({ profile: ok({ name: "A", state: "active" }), licenses: ok(["c"]) } as never)),
  ];
  expect(pureCloudLicences(users, { asOf: new Date("2026-11-16T12:00:00Z"), days: 90 })).toEqual([
    { id: "a", assigned: 4, active: 3, used: 1, unsure: 0, unread: 1 },
    { id: "b", assigned: 3, active: 2, used: 1, unsure: 0, unread: 1 },
    { id: "c", assigned: 1, active: 1, used: 0, unsure: 1, unread: 1 },
  ]);
});
