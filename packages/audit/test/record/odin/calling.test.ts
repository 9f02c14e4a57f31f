import { describe, expect, test } from "vitest";
import { failed, forbidden, normalise, ok, type Section, unavailable } from "../../../src/index.js";
import { odinRecord } from "../../records.js";

const is = <T>(value: T) => ({ known: true, value });
const isUnknown = { known: false, because: expect.any(String) };
const ORIGINATING = "outgoingCallingPlans.outgoingCallingPlanOriginating";

const plan = (useCustomSettings: unknown, international?: unknown) =>
  ok({ useCustomSettings, userPermissions: { international } });

describe("international calls", () => {
  const of = (data: ReturnType<typeof plan>) => normalise(odinRecord({ [ORIGINATING]: data })).international.dialling;

  test("the user's own permission, unless the group's is in force", () => {
    expect(of(plan(true, "Authorization Code Required"))).toEqual(
      is({ kind: "own", value: "Authorization Code Required" }),
    );
    expect(of(plan("true", true))).toEqual(is({ kind: "own", value: "Allow" }));
    expect(of(plan(true, false))).toEqual(is({ kind: "own", value: "Disallow" }));
    expect(of(plan(false, "Allow"))).toEqual(isUnknown);
  });

  test("the group's permission, if the user's own plan is not in force", () => {
    const of = (section: Section | undefined) =>
      normalise(
        odinRecord({
          [ORIGINATING]: plan(false, "Allow"),
          ...(section && { "inherited.outgoingCallingPlanOriginating": section }),
        }),
      ).international.dialling;
    expect(of(ok({ permissions: { international: "Disallow" } }))).toEqual(is({ kind: "group", value: "Disallow" }));
    expect(of(ok({ departmentName: "Support", permissions: { international: true } }))).toEqual(
      is({ kind: "group", value: "Allow" }),
    );
    for (const section of [
      ok({ permissions: {} }),
      ok({}),
      forbidden([]),
      failed("500"),
      unavailable("4410"),
      undefined,
    ])
      expect(of(section)).toEqual(isUnknown);
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
    for (const fact of [user.endpoint, user.services, user.lines, user.alternateUserIds]) {
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
