import type { OdinOperations } from "../../src/odin/index.js";
import type { ContractCase } from "./contract-case.js";

/** Changes of calling plans. */
export const odinPlanCases: readonly ContractCase<OdinOperations>[] = [
  {
    operation: "putUserIncomingCallingPlan",
    params: {
      body: {
        userId: "4003@parkbenchsolutions.com",
        useCustomSettings: true,
        userPermissions: { allowCollectCalls: false },
      },
    },
    expects: { method: "PUT", url: "/api/v2/users/calling-plans/incoming" },
  },
  {
    operation: "putUserOutgoingCallingPlanOriginating",
    params: {
      body: {
        userId: "4003@parkbenchsolutions.com",
        useCustomSettings: true,
        userPermissions: { international: "Disallow", premiumServicesI: "Disallow" },
      },
    },
    expects: { method: "PUT", url: "/api/v2/users/calling-plans/outgoing/originating" },
  },
  {
    operation: "putUserOutgoingCallingPlanRedirecting",
    params: {
      body: {
        userId: "4003@parkbenchsolutions.com",
        useCustomSettings: true,
        userPermissions: { international: false },
      },
    },
    expects: { method: "PUT", url: "/api/v2/users/calling-plans/outgoing/redirecting" },
  },
  {
    operation: "putUserOutgoingCallingPlanRedirected",
    params: {
      body: {
        userId: "4003@parkbenchsolutions.com",
        useCustomSettings: true,
        userPermissions: { outsideGroup: false },
      },
    },
    expects: { method: "PUT", url: "/api/v2/users/calling-plans/outgoing/redirected" },
  },
  {
    operation: "putUserOutgoingCallingPlanCallMeNow",
    params: {
      body: {
        userId: "4003@parkbenchsolutions.com",
        useCustomSettings: true,
        userPermissions: { international: false },
      },
    },
    expects: { method: "PUT", url: "/api/v2/users/calling-plans/outgoing/call-me-now" },
  },
  {
    operation: "putUserOutgoingCallingPlanDigitPlanOriginating",
    params: {
      body: {
        userId: "4003@parkbenchsolutions.com",
        useCustomSettings: true,
        userPermissions: [{ digitPatternName: "Premium prefixes", permission: "Disallow" }],
      },
    },
    expects: { method: "PUT", url: "/api/v2/users/calling-plans/outgoing/digit-plan/originating" },
  },
  {
    operation: "putUserOutgoingCallingPlanDigitPlanRedirecting",
    params: {
      body: {
        userId: "4003@parkbenchsolutions.com",
        useCustomSettings: true,
        userPermissions: [{ digitPatternName: "Premium prefixes", permission: false }],
      },
    },
    expects: { method: "PUT", url: "/api/v2/users/calling-plans/outgoing/digit-plan/redirecting" },
  },
  {
    operation: "putUserOutgoingCallingPlanDigitPlanCallMeNow",
    params: {
      body: {
        userId: "4003@parkbenchsolutions.com",
        useCustomSettings: true,
        userPermissions: [{ digitPatternName: "Premium prefixes", permission: false }],
      },
    },
    expects: { method: "PUT", url: "/api/v2/users/calling-plans/outgoing/digit-plan/call-me-now" },
  },
  {
    operation: "putUserOutgoingCallingPlanPinholeDigitPlanOriginating",
    params: {
      body: {
        userId: "4003@parkbenchsolutions.com",
        useCustomSettings: true,
        userPermissions: [{ digitPatternName: "Premium prefixes", permission: "Ignore" }],
      },
    },
    expects: { method: "PUT", url: "/api/v2/users/calling-plans/outgoing/pinhole-digit-plan/originating" },
  },
  {
    operation: "putUserOutgoingCallingPlanPinholeDigitPlanRedirecting",
    params: {
      body: {
        userId: "4003@parkbenchsolutions.com",
        useCustomSettings: true,
        userPermissions: [{ digitPatternName: "Premium prefixes", permission: "Ignore" }],
      },
    },
    expects: { method: "PUT", url: "/api/v2/users/calling-plans/outgoing/pinhole-digit-plan/redirecting" },
  },
  {
    operation: "putUserOutgoingCallingPlanPinholeDigitPlanCallMeNow",
    params: {
      body: {
        userId: "4003@parkbenchsolutions.com",
        useCustomSettings: true,
        userPermissions: [{ digitPatternName: "Premium prefixes", permission: "Ignore" }],
      },
    },
    expects: { method: "PUT", url: "/api/v2/users/calling-plans/outgoing/pinhole-digit-plan/call-me-now" },
  },
  {
    operation: "putUserOutgoingCallingPlanTransferNumbers",
    params: {
      body: {
        userId: "4003@parkbenchsolutions.com",
        useCustomSettings: true,
        userNumbers: { phoneNumber01: "8135550142" },
      },
    },
    expects: { method: "PUT", url: "/api/v2/users/calling-plans/outgoing/transfer-numbers" },
  },
  {
    operation: "putUserOutgoingCallingPlanAuthorizationCodes",
    params: { body: { userId: "4003@parkbenchsolutions.com", useCustomSettings: true } },
    expects: { method: "PUT", url: "/api/v2/users/calling-plans/outgoing/authorization-codes" },
  },
  {
    operation: "putUserOutgoingCallingPlanOriginatingBulk",
    params: {
      body: {
        users: [{ userId: "4003@parkbenchsolutions.com" }, { userId: "lobby.pbx@parkbenchsolutions.com" }],
        data: { useCustomSettings: true, userPermissions: { international: "Disallow", premiumServicesI: "Disallow" } },
      },
    },
    expects: { method: "PUT", url: "/api/v2/users/calling-plans/outgoing/originating/bulk" },
  },
  {
    operation: "putUserOutgoingCallingPlanRedirectingBulk",
    params: {
      body: {
        users: [{ userId: "4003@parkbenchsolutions.com" }, { userId: "lobby.pbx@parkbenchsolutions.com" }],
        data: { useCustomSettings: true, userPermissions: { international: false } },
      },
    },
    expects: { method: "PUT", url: "/api/v2/users/calling-plans/outgoing/redirecting/bulk" },
  },
  {
    operation: "putUserOutgoingCallingPlanRedirectedBulk",
    params: {
      body: {
        users: [{ userId: "4003@parkbenchsolutions.com" }, { userId: "lobby.pbx@parkbenchsolutions.com" }],
        data: { useCustomSettings: true, userPermissions: { outsideGroup: false } },
      },
    },
    expects: { method: "PUT", url: "/api/v2/users/calling-plans/outgoing/redirected/bulk" },
  },
  {
    operation: "putUserOutgoingCallingPlanCallMeNowBulk",
    params: {
      body: {
        users: [{ userId: "4003@parkbenchsolutions.com" }, { userId: "lobby.pbx@parkbenchsolutions.com" }],
        data: { useCustomSettings: true, userPermissions: { international: false } },
      },
    },
    expects: { method: "PUT", url: "/api/v2/users/calling-plans/outgoing/call-me-now/bulk" },
  },
  {
    operation: "postUserOutgoingCallingPlanAuthorizationCodesCodes",
    params: { body: { userId: "4003@parkbenchsolutions.com", code: "704182", description: "Project line" } },
    expects: { method: "POST", url: "/api/v2/users/calling-plans/outgoing/authorization-codes/codes" },
  },
  {
    operation: "deleteUserOutgoingCallingPlanAuthorizationCodesCodes",
    params: { userId: "4003@parkbenchsolutions.com", code: "704182" },
    expects: {
      method: "DELETE",
      url: "/api/v2/users/calling-plans/outgoing/authorization-codes/codes?userId=4003%40parkbenchsolutions.com&code=704182",
    },
  },
];
