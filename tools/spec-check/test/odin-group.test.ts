import { describe, expect, test } from "vitest";
import {
  assigned,
  bulkUser,
  example,
  examples,
  groupRecord,
  groupRecords,
  list,
  object,
  userKeys,
  without,
} from "./odin/examples.ts";
import { plans } from "./odin/mapping.ts";

// The answers about the group, the session and the writes agree with the users' records.

describe("the Odin group", () => {
  test.each(["getUsers.estate", "getGroupUsersReport.estate", ...bulkPlans()])(
    "%s lists the five users, no more",
    (name) => {
      expect(list(examples.get(name))).toHaveLength(userKeys.length);
    },
  );

  test("counts its users and the uses of its services", () => {
    const records = groupRecords().map((record) => object(object(record).serviceAssignment));
    expect(object(example("getGroups", "grp.odin")).userCount).toBe(userKeys.length);
    const services = object(example("getGroupServices", "estate"));
    for (const row of list(services.userServices).map(object)) {
      const users = records.filter((record) => assigned(record.userServices).includes(row.serviceName));
      expect(row).toMatchObject({ serviceName: row.serviceName, usage: users.length });
    }
    for (const row of list(services.servicePackServices).map(object)) {
      const users = records.filter((record) => assigned(record.servicePackServices).includes(row.servicePackName));
      expect(row).toMatchObject({ servicePackName: row.servicePackName, usage: users.length });
    }
  });

  test("names the holders of the pack Standard", () => {
    const holders = groupRecords()
      .map(object)
      .filter((record) => assigned(object(record.serviceAssignment).servicePackServices).includes("Standard"));
    const { users } = object(example("getGroupServicesAssigned", "estate"));
    const notShown = ["domain", "phoneNumberActivated", "inTrunkGroup"];
    expect(users).toStrictEqual(holders.map((record) => without(bulkUser(record), ...notShown)));
  });

  test.each(["getGroupServices", "getGroupServicesAssigned", "getGroupDns", ...groupPlans()])(
    "%s is about the one group",
    (operationId) => {
      expect(example(operationId, "estate")).toMatchObject({ serviceProviderId: "ent.odin", groupId: "grp.odin" });
    },
  );

  test("has the provider and the group of the records", () => {
    const { serviceProviderId, groupId } = groupRecord("4003");
    expect(example("getGroups", "grp.odin")).toMatchObject({ serviceProviderId, groupId });
    expect(list(example("getGroups", "estate")).map(object)).toMatchObject([{ serviceProviderId, groupId }]);
    expect(list(example("getServiceProviders", "estate")).map(object)).toMatchObject([
      { serviceProviderId, isEnterprise: true },
    ]);
  });

  test("owns the numbers of its users, and they are in use", () => {
    const numbers = list(object(example("getGroupDns", "estate")).dns).map(object);
    const inUse = numbers
      .filter((row) => row.assigned === true && row.activated === true && row.max === null)
      .map((row) => row.min);
    expect(inUse).toEqual(expect.arrayContaining(groupRecords().map((record) => bulkUser(object(record)).phoneNumber)));
  });

  test("only the user who inherits has plans without settings of his own", () => {
    const custom = userKeys.map((key) => {
      const all = object(groupRecord(key).outgoingCallingPlans);
      return plans.map((plan) => {
        const value = object(all[`outgoingCallingPlan${plan}`]);
        return plan === "AuthorizationCode" ? object(value.settings).useCustomSettings : value.useCustomSettings;
      });
    });
    expect(custom).toStrictEqual(userKeys.map((key) => plans.map(() => key !== "inherits")));
  });
});

describe("the session", () => {
  test("is the same after login, after renewal and on request", () => {
    const session = example("getSession", "default");
    for (const operationId of ["login", "refreshToken"]) {
      const { token, ...rest } = object(example(operationId, "default"));
      expect(token).toMatch(/^example-token-.*not-a-secret$/);
      expect(rest).toStrictEqual(session);
    }
  });
});

describe("the writes", () => {
  test("assigning a service changes that service alone", () => {
    const before = object(example("getUserServices", "4003"));
    const after = object(example("putUserServices", "4003"));
    const rows = list(before.userServices).map(object);
    expect(rows.find((row) => row.serviceName === "Do Not Disturb")).toMatchObject({ assigned: false });
    const expected = rows.map((row) => (row.serviceName === "Do Not Disturb" ? { ...row, assigned: true } : row));
    expect(after).toStrictEqual({ ...before, userServices: expected });
  });

  test("changing a setting answers that service with the keys it had", () => {
    const { userId, ...changed } = object(example("putUserServiceSettings", "4003"));
    const before = object(example("getUserServiceSettings", "4003"));
    expect(userId).toBe(before.userId);
    expect(Object.keys(changed)).toStrictEqual(["Call Forwarding Always"]);
    for (const [name, settings] of Object.entries(changed)) {
      expect(object(settings)).toStrictEqual({ ...object(before[name]), isActive: false });
    }
  });
});

function bulkPlans(): string[] {
  return [...examples.keys()].filter((name) => /^getUserOutgoingCallingPlan\w+Bulk\.estate$/.test(name));
}

function groupPlans(): string[] {
  return [...examples.keys()].flatMap((name) => /^(getGroupOutgoingCallingPlan\w+)\.estate$/.exec(name)?.[1] ?? []);
}
