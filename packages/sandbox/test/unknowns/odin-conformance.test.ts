/** Under each answer to each unknown, the reads that it is about still answer by the spec. */
import { expect, test } from "vitest";
import type { unknowns } from "../../src/unknowns/index.js";
import { call, estate, groups, onOdin, violations } from "../odin/kit.js";
import { choicesOf, chosen } from "./kit.js";

const [group = { serviceProviderId: "", groupId: "" }] = groups;
const users = onOdin
  .filter((index) => estate.odin.groupOf(index).groupId === group.groupId)
  .slice(0, 4)
  .map(estate.odin.userId);
const first = (operationId: string): Record<string, string> =>
  (call(operationId, group).body as Record<string, string>[])[0] ?? {};

type Request = readonly [operationId: string, query: Record<string, unknown>];
const ofUsers = (...ids: readonly string[]): Request[] =>
  users.flatMap((userId) => ids.map((id) => [id, { ...group, userId }] as const));
const ofGroup = (...ids: readonly string[]): Request[] => ids.map((id) => [id, group] as const);

/** The reads that show the forms of values. */
const SETTINGS = ofUsers("getUserServiceSettings", "getUserAudit", "getUserVoiceMessaging");

/** The reads that each unknown is about. */
const READS: Readonly<Record<keyof typeof unknowns.odin, () => readonly Request[]>> = {
  "unlicensed-status": () => ofUsers("getUserBroadWorksMobility", "getUserHotelingGuest"),
  "unauthorised-status": () => ofUsers("getUserAuthentication"),
  "broadworks-words": () => ofUsers("getUserBroadWorksMobility", "getUserHotelingGuest"),
  "unset-text": () => [
    ...ofUsers("getUsers", "getUserAlternateNumbers", "getUserSpeedDial8", "getUserReport", "getUserAudit"),
    ...ofGroup(
      "getUsers",
      "getGroupUsersReport",
      "getGroupDnsDetails",
      "getGroupHuntGroups",
      "getUserRegistrationBulk",
    ),
  ],
  "limit-exceeded": () => [["getUsers", { ...group, limit: 2 }]],
  "call-center-agents": () => [
    ["getGroupCallCenterAgents", { serviceUserId: first("getGroupCallCenters").serviceUserId }],
  ],
  "administrator-lists": () => ofGroup("getGroupAdmins", "getServiceProviderAdmins"),
  "shared-appearances": () => ofGroup("getUserSharedCallAppearanceBulk"),
  "pickup-group-of-user": () => ofUsers("getUserCallPickup"),
  "lines-of-a-device": () => [["getGroupDeviceUsers", { ...group, deviceName: first("getGroupDevices").deviceName }]],
  "mobility-release": () => [...SETTINGS, ...ofUsers("getUserBroadWorksMobility")],
  "voice-mail-addresses": () => [...SETTINGS, ...ofGroup("getUserVoiceMessagingBulk")],
  "lists-of-one": () => [
    ...SETTINGS,
    ...ofUsers("getUserServices", "getUserServicesAssigned", "getUserAlternateUserId", "getUserRegistration"),
    ...ofGroup("getGroupUserAudit", "getGroupCallPickups", "getGroupDns", "getUserRegistrationBulk"),
    ...ofGroup("getGroupOutgoingCallingPlanAuthorizationCodes", "getGroupSchedules", "getGroupServices"),
  ],
  // A test of writes adds a criterion. The reads do not change by the answer alone.
  "new-criteria": () => ofUsers("getUserSequentialRing"),
  "empty-objects": () => [
    ...SETTINGS,
    ...ofGroup("getUserCallForwardingAlwaysBulk", "getUserVoiceMessagingBulk", "getGroupUserAudit"),
    ...ofGroup("getGroupOutgoingCallingPlanTransferNumbers"),
  ],
};

test.each(choicesOf("odin"))("%s=%s", (id, answer) => {
  const requests = READS[id as keyof typeof READS]();
  expect(requests.length).toBeGreaterThan(0);
  const wrong = requests.flatMap(([operationId, query]) => {
    // A login of a group is refused what is of another.
    const login = id === "unauthorised-status" ? "group-2" : undefined;
    return violations(operationId, call(operationId, query, estate, login, chosen(id, answer)));
  });
  expect(wrong).toEqual([]);
});
