import type { OdinOperations } from "../../src/odin/index.js";
import { type ContractCase, callsOf } from "./contract-case.js";
import { desk, mei, write } from "./odin-users.js";

const call = callsOf<OdinOperations>();

/** Changes of credentials, identity and schedules. */
export const odinIdentityCases: readonly ContractCase<OdinOperations>[] = [
  write("putUserPortalPasscode", desk, { newPasscode: "048291" }, "PUT portal-passcode", "4003"),
  write("putUserPassword", desk, { newPassword: "Example-passw0rd-not-a-secret" }, "PUT passwords"),
  write(
    "putUserAuthentication",
    desk,
    { userName: "8135551003", newPassword: "Example-passw0rd-not-a-secret" },
    "PUT authentication",
    "4003",
  ),
  call(
    "putAuthPassword",
    { body: { oldPassword: "example-password-not-a-secret", newPassword: "Example-passw0rd-not-a-secret" } },
    "PUT /api/v2/auth/password",
  ),
  call(
    "getPasswordGenerate",
    { serviceProviderId: "ent.odin", groupId: "grp.odin" },
    "GET /api/v2/password/generate?serviceProviderId=ent.odin&groupId=grp.odin",
    "estate",
  ),
  call(
    "getPasscodeGenerate",
    { serviceProviderId: "ent.odin", groupId: "grp.odin" },
    "GET /api/v2/passcode/generate?serviceProviderId=ent.odin&groupId=grp.odin",
    "estate",
  ),
  call(
    "getSipPasswordGenerate",
    { serviceProviderId: "ent.odin", groupId: "grp.odin" },
    "GET /api/v2/sip-password/generate?serviceProviderId=ent.odin&groupId=grp.odin",
    "estate",
  ),

  call(
    "postUser",
    {
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
    "POST /api/v2/users",
    "default",
  ),
  call(
    "putUser",
    { body: { userId: "amara.okafor@parkbenchsolutions.com", title: "Head of Support" } },
    "PUT /api/v2/users",
    "nodevice-promoted",
  ),
  call(
    "deleteUser",
    { userId: "4003@parkbenchsolutions.com" },
    "DELETE /api/v2/users?userId=4003%40parkbenchsolutions.com",
  ),
  call(
    "putUsersBulk",
    {
      body: {
        users: [{ userId: "4003@parkbenchsolutions.com" }, { userId: "amara.okafor@parkbenchsolutions.com" }],
        data: { timeZone: "America/New_York" },
      },
    },
    "PUT /api/v2/users/bulk",
    "estate",
  ),
  write("putUserId", mei, { newUserId: "mei.sato@parkbenchsolutions.com" }, "PUT user-id"),
  write("putUserGroupId", mei, { newGroupId: "grp.odin", evaluateOnly: true }, "PUT group-id", "alternate"),
  write(
    "putUserAlternateUserId",
    desk,
    { users: [{ userId: "sso.4003@parkbenchsolutions.com", description: "Single sign-on" }] },
    "PUT alternate-user-id",
    "4003-sso",
  ),
  write(
    "putUserCallProcessingPolicy",
    desk,
    { useUserCallLimitsSetting: true, maxRedirectionDepth: 5 },
    "PUT call-processing-policy",
    "4003-limited",
  ),

  write("postUserSchedule", desk, { name: "My holidays", type: "Holiday" }, "POST schedules"),
  write("putUserSchedule", desk, { name: "My holidays", type: "Holiday", newName: "Holidays" }, "PUT schedules"),
  call(
    "deleteUserSchedule",
    { userId: "4003@parkbenchsolutions.com", name: "user schedule1", type: "Holiday" },
    "DELETE /api/v2/users/schedules?userId=4003%40parkbenchsolutions.com&name=user%20schedule1&type=Holiday",
  ),
  write(
    "postUserEvent",
    desk,
    {
      name: "My holidays",
      type: "Holiday",
      eventName: "Christmas",
      startTime: "2026-12-25T00:00:00",
      endTime: "2026-12-25T23:59:59",
      allDayEvent: true,
    },
    "POST events",
  ),
  write(
    "putUserEvent",
    desk,
    {
      name: "My holidays",
      type: "Holiday",
      eventName: "Christmas",
      startTime: "2026-12-25T00:00:00",
      endTime: "2026-12-25T23:59:59",
    },
    "PUT events",
  ),
  call(
    "deleteUserEvent",
    { userId: "4003@parkbenchsolutions.com", name: "user schedule1", type: "Holiday", eventName: "Christmas" },
    "DELETE /api/v2/users/events?userId=4003%40parkbenchsolutions.com&name=user%20schedule1&type=Holiday&eventName=Christmas",
  ),
];
