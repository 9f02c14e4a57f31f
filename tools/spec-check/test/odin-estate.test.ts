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
  seedRecord,
  userKeys,
  without,
} from "./odin/examples.ts";
import { composedRecord, hasPasscode, recordOfUserAudit } from "./odin/mapping.ts";

// The examples of the Odin spec are one estate. The mock serves them, and the audit composes them. Every call must return the
// same facts about a user. The group audit is the reference. Its first user is the published record (seed 000).

describe("the group audit", () => {
  test("has the record of seed 000 first, exactly", () => {
    expect(groupRecords()[0]).toStrictEqual(seedRecord);
  });

  test("has the five users, once each, in the one group", () => {
    const records = groupRecords().map(object);
    expect(records).toHaveLength(userKeys.length);
    expect(new Set(records.map((record) => record.userId)).size).toBe(userKeys.length);
    for (const record of records)
      expect(record).toMatchObject({
        serviceProviderId: "ent.odin",
        groupId: "grp.odin",
        user: { userId: record.userId, isEnterprise: true },
      });
  });

  test.each(userKeys)("%s: every section says the same of whom and where it is", (key) => {
    const { serviceProviderId, groupId, userId, ...sections } = groupRecord(key);
    const mistakes = foreignOwners(sections, { serviceProviderId, groupId, userId });
    expect(mistakes).toStrictEqual([]);
  });

  test.each(userKeys)("%s: has no portal passcode exactly where Odin refuses it", (key) => {
    expect("portalPasscode" in object(groupRecord(key).utilities)).toBe(hasPasscode(key));
    expect(examples.has(`getUserPortalPasscode.${key}`)).toBe(hasPasscode(key));
  });
});

describe.each(userKeys)("%s", (key) => {
  test("the calls for one section each compose to the record of the group audit", () => {
    expect(composedRecord(key)).toStrictEqual(groupRecord(key));
  });

  test("the audit of one user maps to the record of the group audit", () => {
    expect(recordOfUserAudit(key)).toStrictEqual(groupRecord(key));
  });

  test("the listing has the profile of the single answer", () => {
    expect(list(example("getUsers", "estate"))[userKeys.indexOf(key)]).toStrictEqual(example("getUsers", key));
  });

  test("the report of the user is the profile and a row of the group's report", () => {
    const report = object(example("getUserReport", key));
    expect(without(report, ...reportOnly)).toStrictEqual(groupRecord(key).user);
    expect(list(example("getGroupUsersReport", "estate"))[userKeys.indexOf(key)]).toStrictEqual(report);
  });

  test("the report names the services and packs that are assigned", () => {
    const report = object(example("getUserReport", key));
    const assignment = object(groupRecord(key).serviceAssignment);
    expect(report.userServices).toStrictEqual(assigned(assignment.userServices));
    expect(report.servicePacks).toStrictEqual(assigned(assignment.servicePackServices));
  });

  test("the bulk registration has the registrations of the user", () => {
    const row = list(object(example("getUserRegistrationBulk", "estate")).users).map(object)[userKeys.indexOf(key)];
    expect(row?.data).toStrictEqual(example("getUserRegistration", key));
    expect(row?.profile).toStrictEqual({ ...bulkUser(groupRecord(key)), countryCode: 1, nationalPrefix: null });
  });

  test.each(["Originating", "Redirecting", "Redirected", "CallMeNow"])(
    "the bulk answer %s has the plan of the user",
    (plan) => {
      const row = list(example(`getUserOutgoingCallingPlan${plan}Bulk`, "estate")).map(object)[userKeys.indexOf(key)];
      expect(row?.data).toStrictEqual(object(groupRecord(key).outgoingCallingPlans)[`outgoingCallingPlan${plan}`]);
      expect(row?.user).toStrictEqual(bulkUser(groupRecord(key)));
      expect(row?.service).toStrictEqual({ assigned: true, serviceName: "Outgoing Calling Plan" });
      const flat = list(example(`getUserOutgoingCallingPlan${plan}Bulk`, "flat"))[userKeys.indexOf(key)];
      expect(flat).toStrictEqual({ ...object(row?.user), ...object(row?.data) });
    },
  );
});

/** The fields of a report row in addition to the profile. */
const reportOnly = [
  "premiumServices",
  "userServices",
  "servicePacks",
  "userLinePorts",
  "userAgents",
  "inTrunkGroup",
  "phoneNumberActivated",
];

/** Sections whose owner is not this user, provider or group. A section is an object below the record that names its owner. */
function foreignOwners(sections: object, owner: Record<string, unknown>): string[] {
  return Object.entries(sections).flatMap(([place, section]) =>
    Object.entries(owner)
      .filter(
        ([key, value]) =>
          typeof section === "object" && section !== null && key in section && section[key as never] !== value,
      )
      .map(([key]) => `${place}.${key}`)
      .concat(
        ["outgoingCallingPlans", "serviceSettings", "utilities"].includes(place)
          ? foreignOwners(object(section), owner)
          : [],
      ),
  );
}
