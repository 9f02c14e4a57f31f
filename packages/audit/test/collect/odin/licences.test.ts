import { describe, expect, test } from "vitest";
import { isUnlicensed, servicesOf } from "../../../src/collect/odin/licences.js";
import { auditPureCloudUsers, failed, forbidden, ODIN_SECTIONS, ok } from "../../../src/index.js";
import { all, purecloudAt, serve } from "../../kit.js";
import { organisation } from "../../many.js";

const PASSCODE = "utilities.portalPasscode";
const having = (...names: string[]) =>
  ok({ userServices: names.map((serviceName) => ({ serviceName })), groupServices: [] });

describe("isUnlicensed", () => {
  test("only for sections that belong to a service, of which the user has none", () => {
    expect(isUnlicensed(PASSCODE, having("Authentication"))).toBe(true);
    expect(isUnlicensed(PASSCODE, having())).toBe(true);
    for (const service of servicesOf(PASSCODE)) expect(isUnlicensed(PASSCODE, having("A", service))).toBe(false);
    expect(servicesOf(PASSCODE)).toContain("Voice Portal Calling");
    expect(isUnlicensed("utilities.callPolicies", having())).toBe(false);
  });

  test("a service of the group counts as well", () => {
    const assigned = ok({ userServices: [], groupServices: [{ serviceName: "Call Me Now" }] });
    expect(isUnlicensed("outgoingCallingPlans.outgoingCallingPlanCallMeNow", assigned)).toBe(false);
    expect(isUnlicensed("outgoingCallingPlans.outgoingCallingPlanCallMeNow", having())).toBe(true);
  });

  test("services that are not known are no services that are lacking", () => {
    for (const unknown of [failed("500"), forbidden([]), ok({}), ok([]), ok({ userServices: null }), undefined]) {
      for (const name of ODIN_SECTIONS) expect(isUnlicensed(name, unknown)).toBe(false);
    }
  });
});

test.each([[undefined], [null]])("if a client returns %o, the section is failed", async (nothing) => {
  const client = purecloudAt((await serve(organisation({ active: 1 }))).url);
  const silent = { ...client, getUserCallforwarding: async () => nothing as never };
  const [record] = await all(auditPureCloudUsers(silent, { state: "active" }));
  expect(record?.sections.callForwarding).toMatchObject({
    status: "failed",
    error: { message: "the answer was empty" },
  });
});
