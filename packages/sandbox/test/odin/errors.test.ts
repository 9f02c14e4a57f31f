import { describe, expect, test } from "vitest";
import { call, estate, groups, onOdin, operations, violations } from "./kit.js";

const [group = { serviceProviderId: "", groupId: "" }] = groups;
/** Asks, and sees that the spec allows the answer. */
function refused(operationId: string, query: Record<string, unknown> = {}) {
  const reply = call(operationId, query);
  expect(violations(operationId, reply)).toEqual([]);
  return reply;
}

const userReads = operations.filter(({ method, required }) => method === "get" && required[0] === "userId");

test.each(userReads)("$operationId does not know a stranger", ({ operationId }) => {
  const query = { userId: "nobody@nowhere.example", name: "My holidays", type: "Holiday" };
  expect(refused(operationId, query)).toMatchObject({ status: 404 });
});

describe("errors", () => {
  test("are an object, or only the message for some users", () => {
    const bodies = ["a@x.example", "ab@x.example", "abc@x.example", "abcd@x.example"].map(
      (userId) => refused("getUsers", { userId }).body,
    );
    expect(bodies).toContain("User not found");
    expect(bodies).toContainEqual({
      error: "User not found",
      status: 404,
      details: "[Error 4008] User not found: ab@x.example",
    });
  });

  test("of groups and service providers", () => {
    expect(refused("getGroupUserAudit", { ...group, groupId: "none" })).toMatchObject({ status: 404 });
    expect(refused("getGroupUserAudit", { ...group, serviceProviderId: "none" })).toMatchObject({ status: 404 });
    expect(refused("getGroups", { serviceProviderId: "none" })).toMatchObject({ status: 404 });
    expect(refused("getUsers", { ...group, groupId: "none" })).toMatchObject({ status: 404 });
  });

  test("of a person who is on PureCloud only", () => {
    const elsewhere = Array.from({ length: estate.size }, (_, index) => index).find((one) => !onOdin.includes(one));
    const { email } = estate.person(elsewhere ?? -1);
    expect(refused("getUserAudit", { userId: email })).toMatchObject({ status: 404 });
  });

  test("of a search for less than three characters", () => {
    const body = "Search string must be at least 3 characters";
    expect(refused("getUsers", { ...group, lastName: "ab*" })).toEqual({ status: 400, body });
  });

  test("of the plans of Call Me Now without the service, in some groups for all who lack it", () => {
    const plans = ["", "DigitPlan", "PinholeDigitPlan"].map((kind) => `getUserOutgoingCallingPlan${kind}CallMeNow`);
    const kinds = new Set<string>();
    const statuses = new Set<number>();
    for (const group of groups) {
      const lacking = estate.odin.members(group.serviceProviderId, group.groupId).map((index) => {
        const userId = estate.odin.userId(index);
        const { body } = call("getUserServicesAssigned", { userId });
        const isLicensed = JSON.stringify(body).includes('"serviceName":"Call Me Now"');
        const found = plans.map((operationId) => refused(operationId, { userId }).status);
        expect(new Set(found).size).toBe(1);
        statuses.add(found[0] ?? 0);
        return isLicensed ? "licensed" : found[0] === 200 ? "answered" : "refused";
      });
      if (lacking.includes("refused")) expect(lacking).not.toContain("answered");
      for (const kind of lacking) kinds.add(kind);
    }
    expect(kinds).toEqual(new Set(["licensed", "answered", "refused"]));
    expect(statuses).toEqual(new Set([200, 400, 404, 500]));
  });

  test("of a passcode without a voice portal, and of no other", () => {
    const statuses = onOdin.map((index) => {
      const userId = estate.odin.userId(index);
      const { body } = call("getUserServicesAssigned", { userId });
      const { userServices } = body as { userServices: { serviceName: string }[] };
      const licensed = userServices.some(({ serviceName }) =>
        /^Voice (Messaging User|Portal Calling)/.test(serviceName),
      );
      const reply = refused("getUserPortalPasscode", { userId });
      expect(reply.status === 200).toBe(licensed);
      if (!licensed) expect(reply.body).toMatchObject({ details: expect.stringContaining("[Error 4410]") });
      return reply.status;
    });
    expect(new Set(statuses)).toEqual(new Set([200, 400, 404, 500]));
  });
});
