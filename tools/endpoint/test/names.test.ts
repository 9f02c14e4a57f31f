import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { idFor, kebab, type Method, type Platform } from "../src/names.ts";

/** The operationIds of a spec that the rule of names does not give. */
function irregular(platform: Platform): string[] {
  const file = createRequire(import.meta.url).resolve(`@rollcall/specs/${platform}.json`);
  const { paths } = JSON.parse(readFileSync(file, "utf8")) as {
    paths: Record<string, Record<string, { operationId?: string; tags?: string[] }>>;
  };
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, { operationId, tags }]) => {
      if (operationId === undefined || tags?.includes("auth")) return [];
      return idFor(platform, method.toUpperCase() as Method, path) === operationId ? [] : [operationId];
    }),
  );
}

test("the proposed name is the platform's own, with few exceptions", () => {
  expect(irregular("purecloud")).toMatchInlineSnapshot(`
    [
      "getUsersExternalidAuthorityNameExternalKey",
      "getUserExternalidAuthorityName",
      "deleteUserExternalidAuthorityNameExternalKey",
      "putUserStationAssociatedstationStationId",
      "putUserStationDefaultstationStationId",
    ]
  `);
  expect(irregular("odin").filter((id) => !id.includes("OutgoingCallingPlan"))).toMatchInlineSnapshot(`
    [
      "getSession",
      "getGroupUserAudit",
      "putUserId",
      "postUser",
      "putUser",
      "deleteUser",
      "getUserServiceSettings",
      "putUserServiceSettings",
      "postUserCallForwardingSelectiveCriterion",
      "putUserCallForwardingSelectiveCriterion",
      "deleteUserCallForwardingSelectiveCriterion",
      "postUserSimultaneousRingPersonalCriterion",
      "putUserSimultaneousRingPersonalCriterion",
      "deleteUserSimultaneousRingPersonalCriterion",
      "postUserSequentialRingCriterion",
      "putUserSequentialRingCriterion",
      "deleteUserSequentialRingCriterion",
      "putUsersBulk",
      "getUserBroadWorksAnywherePhoneNumber",
      "postUserBroadWorksAnywherePhoneNumber",
      "putUserBroadWorksAnywherePhoneNumber",
      "deleteUserBroadWorksAnywherePhoneNumber",
      "postUserBroadWorksAnywhereCriterion",
      "putUserBroadWorksAnywhereCriterion",
      "deleteUserBroadWorksAnywhereCriterion",
      "getUserVoiceMessagingDistributionList",
      "putUserVoiceMessagingDistributionList",
      "getUserVoiceMessagingDistributionLists",
      "postUserSpeedDial100Codes",
      "putUserSpeedDial100Codes",
      "deleteUserSpeedDial100Codes",
      "getUserIncomingCallingPlan",
      "putUserIncomingCallingPlan",
      "postUserSchedule",
      "putUserSchedule",
      "deleteUserSchedule",
      "postUserEvent",
      "putUserEvent",
      "deleteUserEvent",
      "getGroupUsersReport",
      "getUserReport",
      "getServicePacks",
      "getServicePackUsage",
      "getGroupServicesAssignedAll",
      "getUserHuntGroups",
      "getUserCallPickup",
      "getGroupCallPickups",
      "getGroupCallCenterAgents",
      "getUserAutoAttendants",
      "getServiceInstances",
      "searchGroupDns",
      "searchServiceProviderDns",
      "searchSystemDns",
      "getGroupAdminPolicies",
      "getServiceProviderAdminPolicies",
      "putUserPassword",
      "getGroupDeviceUsers",
      "getUserSharedCallAppearanceEndpoint",
      "postUserSharedCallAppearanceEndpoint",
      "putUserSharedCallAppearanceEndpoint",
    ]
  `);
});

test("a handler's file has the words of its operation", () => {
  expect(kebab("getUserSkillgroups")).toBe("get-user-skillgroups");
});
