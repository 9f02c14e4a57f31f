import { describe, expect, test } from "vitest";
import { normalise, ok } from "../../../src/index.js";
import { odinRecord } from "../../records.js";

const is = <T>(value: T) => ({ known: true, value });
const isUnknown = { known: false, because: expect.any(String) };
const ORIGINATING = "outgoingCallingPlans.outgoingCallingPlanOriginating";

const settings = {
  "Call Forwarding Always": { isActive: true, forwardToPhoneNumber: 441134960000 },
  "Call Forwarding Busy": { isActive: false, forwardToPhoneNumber: "1" },
  "Call Forwarding No Answer": { isActive: "true" },
  "Call Forwarding Selective": {
    isActive: true,
    defaultForwardToPhoneNumber: "6500",
    criteria: [
      { isActive: true, forwardToPhoneNumber: 1021 },
      { isActive: false, forwardToPhoneNumber: 1022 },
      { isActive: true, forwardTo: "6500" },
    ],
  },
};
const assigned = (serviceName: string) => ok({ userServices: [{ serviceName, isActive: true }], groupServices: [] });
const plan = (useCustomSettings: unknown, international?: unknown) =>
  ok({ useCustomSettings, userPermissions: { international } });

describe("call forwarding", () => {
  test("what is switched on, with where it goes; a number may have lost its prefix", () => {
    const user = normalise(odinRecord({ serviceSettings: ok(settings) }));
    expect(user.forwarding).toEqual(
      is([
        { when: "Always", targets: ["441134960000"] },
        { when: "No Answer", targets: [] },
        { when: "Selective", targets: ["6500", "1021"] },
      ]),
    );
    expect(user.losses).toEqual([
      {
        path: "serviceSettings.Call Forwarding Always.forwardToPhoneNumber",
        value: "441134960000",
        lost: "leading zeros",
      },
    ]);
  });

  test("what the list of services has on is not off because the settings leave it out", () => {
    const assignedServices = assigned("Call Forwarding Not Reachable");
    expect(normalise(odinRecord({ serviceSettings: ok({}), assignedServices })).forwarding).toEqual(
      is([{ when: "Not Reachable", targets: null }]),
    );
  });

  test("one that does not say whether it is on makes all of it unknown", () => {
    expect(normalise(odinRecord({})).forwarding).toEqual(isUnknown);
    const silent = ok({ "Call Forwarding Always": [] });
    expect(normalise(odinRecord({ serviceSettings: silent })).forwarding).toEqual(is([]));
    const empty = ok({ "Call Forwarding Always": { forwardToPhoneNumber: 5 } });
    expect(normalise(odinRecord({ serviceSettings: empty })).forwarding).toEqual(isUnknown);
  });
});

describe("international calls", () => {
  const of = (data: ReturnType<typeof plan>) => normalise(odinRecord({ [ORIGINATING]: data })).international.dialling;

  test("the user's own permission, unless the group's is in force", () => {
    expect(of(plan(true, "Authorization Code Required"))).toEqual(
      is({ kind: "own", value: "Authorization Code Required" }),
    );
    expect(of(plan("true", true))).toEqual(is({ kind: "own", value: "Allow" }));
    expect(of(plan(true, false))).toEqual(is({ kind: "own", value: "Disallow" }));
    expect(of(plan(false, "Allow"))).toEqual(is({ kind: "group" }));
  });

  test("a missing permission is unknown", () => {
    expect(of(plan(undefined, "Allow"))).toEqual(isUnknown);
    expect(of(plan(true))).toEqual(isUnknown);
    expect(normalise(odinRecord({})).international.forwarding).toEqual(isUnknown);
  });
});

describe("lists and profiles of a shape that is not known", () => {
  test("are unknown, never empty", () => {
    const user = normalise(
      odinRecord({
        user: ok({ userId: "u" }),
        assignedServices: ok({ userServices: ["Voice Mail"] }),
        registration: ok({ registrations: ["sip:x"] }),
        "utilities.alternateUserId": ok({ users: ["x"] }),
      }),
    );
    for (const fact of [user.endpoint, user.services, user.registered, user.alternateUserIds]) {
      expect(fact).toEqual(isUnknown);
    }
  });

  test("a pack by its other name, and a service without one, are there", () => {
    const user = normalise(
      odinRecord({
        serviceAssignment: ok({ servicePackServices: [{ servicePackName: "Gold", assigned: true }] }),
        assignedServices: ok({ userServices: [{ isActive: true }] }),
      }),
    );
    expect(user.packs).toEqual(is(["Gold"]));
    expect(user.services).toEqual(is([{ name: "(without a name)", isActive: true }]));
  });
});
