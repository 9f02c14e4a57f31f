import type { OdinOperations } from "../../src/odin/index.js";
import { type ContractCase, callsOf } from "./contract-case.js";
import { desk, write } from "./odin-users.js";

const call = callsOf<OdinOperations>();

/** Changes of calling plans. */
export const odinPlanCases: readonly ContractCase<OdinOperations>[] = [
  write(
    "putUserIncomingCallingPlan",
    desk,
    { useCustomSettings: true, userPermissions: { allowCollectCalls: false } },
    "PUT calling-plans/incoming",
  ),
  write(
    "putUserOutgoingCallingPlanOriginating",
    desk,
    { useCustomSettings: true, userPermissions: { international: "Disallow", premiumServicesI: "Disallow" } },
    "PUT calling-plans/outgoing/originating",
  ),
  write(
    "putUserOutgoingCallingPlanRedirecting",
    desk,
    { useCustomSettings: true, userPermissions: { international: false } },
    "PUT calling-plans/outgoing/redirecting",
  ),
  write(
    "putUserOutgoingCallingPlanRedirected",
    desk,
    { useCustomSettings: true, userPermissions: { outsideGroup: false } },
    "PUT calling-plans/outgoing/redirected",
  ),
  write(
    "putUserOutgoingCallingPlanCallMeNow",
    desk,
    { useCustomSettings: true, userPermissions: { international: false } },
    "PUT calling-plans/outgoing/call-me-now",
  ),
  write(
    "putUserOutgoingCallingPlanDigitPlanOriginating",
    desk,
    { useCustomSettings: true, userPermissions: [{ digitPatternName: "Premium prefixes", permission: "Disallow" }] },
    "PUT calling-plans/outgoing/digit-plan/originating",
  ),
  write(
    "putUserOutgoingCallingPlanDigitPlanRedirecting",
    desk,
    { useCustomSettings: true, userPermissions: [{ digitPatternName: "Premium prefixes", permission: false }] },
    "PUT calling-plans/outgoing/digit-plan/redirecting",
  ),
  write(
    "putUserOutgoingCallingPlanDigitPlanCallMeNow",
    desk,
    { useCustomSettings: true, userPermissions: [{ digitPatternName: "Premium prefixes", permission: false }] },
    "PUT calling-plans/outgoing/digit-plan/call-me-now",
  ),
  write(
    "putUserOutgoingCallingPlanPinholeDigitPlanOriginating",
    desk,
    { useCustomSettings: true, userPermissions: [{ digitPatternName: "Premium prefixes", permission: "Ignore" }] },
    "PUT calling-plans/outgoing/pinhole-digit-plan/originating",
  ),
  write(
    "putUserOutgoingCallingPlanPinholeDigitPlanRedirecting",
    desk,
    { useCustomSettings: true, userPermissions: [{ digitPatternName: "Premium prefixes", permission: "Ignore" }] },
    "PUT calling-plans/outgoing/pinhole-digit-plan/redirecting",
  ),
  write(
    "putUserOutgoingCallingPlanPinholeDigitPlanCallMeNow",
    desk,
    { useCustomSettings: true, userPermissions: [{ digitPatternName: "Premium prefixes", permission: "Ignore" }] },
    "PUT calling-plans/outgoing/pinhole-digit-plan/call-me-now",
  ),
  write(
    "putUserOutgoingCallingPlanTransferNumbers",
    desk,
    { useCustomSettings: true, userNumbers: { phoneNumber01: "8135550142" } },
    "PUT calling-plans/outgoing/transfer-numbers",
  ),
  write(
    "putUserOutgoingCallingPlanAuthorizationCodes",
    desk,
    { useCustomSettings: true },
    "PUT calling-plans/outgoing/authorization-codes",
  ),
  call(
    "putUserOutgoingCallingPlanOriginatingBulk",
    {
      body: {
        users: [{ userId: "4003@parkbenchsolutions.com" }, { userId: "lobby.pbx@parkbenchsolutions.com" }],
        data: { useCustomSettings: true, userPermissions: { international: "Disallow", premiumServicesI: "Disallow" } },
      },
    },
    "PUT /api/v2/users/calling-plans/outgoing/originating/bulk",
  ),
  call(
    "putUserOutgoingCallingPlanRedirectingBulk",
    {
      body: {
        users: [{ userId: "4003@parkbenchsolutions.com" }, { userId: "lobby.pbx@parkbenchsolutions.com" }],
        data: { useCustomSettings: true, userPermissions: { international: false } },
      },
    },
    "PUT /api/v2/users/calling-plans/outgoing/redirecting/bulk",
  ),
  call(
    "putUserOutgoingCallingPlanRedirectedBulk",
    {
      body: {
        users: [{ userId: "4003@parkbenchsolutions.com" }, { userId: "lobby.pbx@parkbenchsolutions.com" }],
        data: { useCustomSettings: true, userPermissions: { outsideGroup: false } },
      },
    },
    "PUT /api/v2/users/calling-plans/outgoing/redirected/bulk",
  ),
  call(
    "putUserOutgoingCallingPlanCallMeNowBulk",
    {
      body: {
        users: [{ userId: "4003@parkbenchsolutions.com" }, { userId: "lobby.pbx@parkbenchsolutions.com" }],
        data: { useCustomSettings: true, userPermissions: { international: false } },
      },
    },
    "PUT /api/v2/users/calling-plans/outgoing/call-me-now/bulk",
  ),
  write(
    "postUserOutgoingCallingPlanAuthorizationCodesCodes",
    desk,
    { code: "704182", description: "Project line" },
    "POST calling-plans/outgoing/authorization-codes/codes",
  ),
  call(
    "deleteUserOutgoingCallingPlanAuthorizationCodesCodes",
    { userId: "4003@parkbenchsolutions.com", code: "704182" },
    "DELETE /api/v2/users/calling-plans/outgoing/authorization-codes/codes?userId=4003%40parkbenchsolutions.com&code=704182",
  ),
];
