import type { OdinOperations } from "../../src/odin/index.js";
import type { ContractCase } from "./contract-case.js";

/** Changes of credentials, identity and schedules. */
export const odinIdentityCases: readonly ContractCase<OdinOperations>[] = [
  {
    operation: "putUserPortalPasscode",
    params: { body: { userId: "4003@parkbenchsolutions.com", newPasscode: "048291" } },
    expects: { method: "PUT", url: "/api/v2/users/portal-passcode" },
    example: "4003",
  },
  {
    operation: "putUserPassword",
    params: { body: { userId: "4003@parkbenchsolutions.com", newPassword: "Example-passw0rd-not-a-secret" } },
    expects: { method: "PUT", url: "/api/v2/users/passwords" },
  },
  {
    operation: "putUserAuthentication",
    params: {
      body: {
        userId: "4003@parkbenchsolutions.com",
        userName: "8135551003",
        newPassword: "Example-passw0rd-not-a-secret",
      },
    },
    expects: { method: "PUT", url: "/api/v2/users/authentication" },
    example: "4003",
  },
  {
    operation: "putAuthPassword",
    params: { body: { oldPassword: "example-password-not-a-secret", newPassword: "Example-passw0rd-not-a-secret" } },
    expects: { method: "PUT", url: "/api/v2/auth/password" },
  },
  {
    operation: "getPasswordGenerate",
    params: { serviceProviderId: "ent.odin", groupId: "grp.odin" },
    expects: { method: "GET", url: "/api/v2/password/generate?serviceProviderId=ent.odin&groupId=grp.odin" },
    example: "estate",
  },
  {
    operation: "getPasscodeGenerate",
    params: { serviceProviderId: "ent.odin", groupId: "grp.odin" },
    expects: { method: "GET", url: "/api/v2/passcode/generate?serviceProviderId=ent.odin&groupId=grp.odin" },
    example: "estate",
  },
  {
    operation: "getSipPasswordGenerate",
    params: { serviceProviderId: "ent.odin", groupId: "grp.odin" },
    expects: { method: "GET", url: "/api/v2/sip-password/generate?serviceProviderId=ent.odin&groupId=grp.odin" },
    example: "estate",
  },

  {
    operation: "postUser",
    params: {
      body: {
        serviceProviderId: "ent.odin",
        groupId: "grp.odin",
        userId: "noor.haddad@parkbenchsolutions.com",
        lastName: "Haddad",
        firstName: "Noor",
        callingLineIdLastName: "Haddad",
        callingLineIdFirstName: "Noor",
        emailAddress: "noor.haddad@parkbenchsolutions.com",
      },
    },
    expects: { method: "POST", url: "/api/v2/users" },
    example: "default",
  },
  {
    operation: "putUser",
    params: { body: { userId: "amara.okafor@parkbenchsolutions.com", title: "Head of Support" } },
    expects: { method: "PUT", url: "/api/v2/users" },
    example: "nodevice-promoted",
  },
  {
    operation: "deleteUser",
    params: { userId: "4003@parkbenchsolutions.com" },
    expects: { method: "DELETE", url: "/api/v2/users?userId=4003%40parkbenchsolutions.com" },
  },
  {
    operation: "putUsersBulk",
    params: {
      body: {
        users: [{ userId: "4003@parkbenchsolutions.com" }, { userId: "amara.okafor@parkbenchsolutions.com" }],
        data: { timeZone: "America/New_York" },
      },
    },
    expects: { method: "PUT", url: "/api/v2/users/bulk" },
    example: "estate",
  },
  {
    operation: "putUserId",
    params: { body: { userId: "mei.tanaka@parkbenchsolutions.com", newUserId: "mei.sato@parkbenchsolutions.com" } },
    expects: { method: "PUT", url: "/api/v2/users/user-id" },
  },
  {
    operation: "putUserGroupId",
    params: { body: { userId: "mei.tanaka@parkbenchsolutions.com", newGroupId: "grp.odin", evaluateOnly: true } },
    expects: { method: "PUT", url: "/api/v2/users/group-id" },
    example: "alternate",
  },
  {
    operation: "putUserAlternateUserId",
    params: {
      body: {
        userId: "4003@parkbenchsolutions.com",
        users: [{ userId: "sso.4003@parkbenchsolutions.com", description: "Single sign-on" }],
      },
    },
    expects: { method: "PUT", url: "/api/v2/users/alternate-user-id" },
    example: "4003-sso",
  },
  {
    operation: "putUserCallProcessingPolicy",
    params: { body: { userId: "4003@parkbenchsolutions.com", useUserCallLimitsSetting: true, maxRedirectionDepth: 5 } },
    expects: { method: "PUT", url: "/api/v2/users/call-processing-policy" },
    example: "4003-limited",
  },

  {
    operation: "postUserSchedule",
    params: { body: { userId: "4003@parkbenchsolutions.com", name: "My holidays", type: "Holiday" } },
    expects: { method: "POST", url: "/api/v2/users/schedules" },
  },
  {
    operation: "putUserSchedule",
    params: {
      body: { userId: "4003@parkbenchsolutions.com", name: "My holidays", type: "Holiday", newName: "Holidays" },
    },
    expects: { method: "PUT", url: "/api/v2/users/schedules" },
  },
  {
    operation: "deleteUserSchedule",
    params: { userId: "4003@parkbenchsolutions.com", name: "user schedule1", type: "Holiday" },
    expects: {
      method: "DELETE",
      url: "/api/v2/users/schedules?userId=4003%40parkbenchsolutions.com&name=user%20schedule1&type=Holiday",
    },
  },
  {
    operation: "postUserEvent",
    params: {
      body: {
        userId: "4003@parkbenchsolutions.com",
        name: "My holidays",
        type: "Holiday",
        eventName: "Christmas",
        startTime: "2026-12-25T00:00:00",
        endTime: "2026-12-25T23:59:59",
        allDayEvent: true,
      },
    },
    expects: { method: "POST", url: "/api/v2/users/events" },
  },
  {
    operation: "putUserEvent",
    params: {
      body: {
        userId: "4003@parkbenchsolutions.com",
        name: "My holidays",
        type: "Holiday",
        eventName: "Christmas",
        startTime: "2026-12-25T00:00:00",
        endTime: "2026-12-25T23:59:59",
      },
    },
    expects: { method: "PUT", url: "/api/v2/users/events" },
  },
  {
    operation: "deleteUserEvent",
    params: { userId: "4003@parkbenchsolutions.com", name: "user schedule1", type: "Holiday", eventName: "Christmas" },
    expects: {
      method: "DELETE",
      url: "/api/v2/users/events?userId=4003%40parkbenchsolutions.com&name=user%20schedule1&type=Holiday&eventName=Christmas",
    },
  },
];
