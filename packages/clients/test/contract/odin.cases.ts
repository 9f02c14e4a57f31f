import type { OdinOperations } from "../../src/odin/index.js";
import { type ContractCase, callsOf } from "./contract-case.js";
import { odinBulkCases } from "./odin-bulk.cases.js";
import { odinIdentityCases } from "./odin-identity.cases.js";
import { odinPlanCases } from "./odin-plans.cases.js";
import { odinServiceCases } from "./odin-services.cases.js";
import { desk, write } from "./odin-users.js";

const call = callsOf<OdinOperations>();

const users = {
  "4003": ["4003@parkbenchsolutions.com", "4003%40parkbenchsolutions.com"],
  trunk: ["lobby.pbx@parkbenchsolutions.com", "lobby.pbx%40parkbenchsolutions.com"],
  nodevice: ["amara.okafor@parkbenchsolutions.com", "amara.okafor%40parkbenchsolutions.com"],
  inherits: ["jonas.lindqvist@parkbenchsolutions.com", "jonas.lindqvist%40parkbenchsolutions.com"],
  alternate: ["mei.tanaka@parkbenchsolutions.com", "mei.tanaka%40parkbenchsolutions.com"],
} as const;

/** Operations that take a user and nothing else. */
type UserRead = {
  [Name in keyof OdinOperations]: OdinOperations[Name] extends (params: { userId: string }) => unknown ? Name : never;
}[keyof OdinOperations];
const ofUser = (operation: UserRead, path: string, user: keyof typeof users, example: string = user) =>
  ({
    operation,
    params: { userId: users[user][0] },
    expects: { method: "GET", url: `/api/v2/users${path}?userId=${users[user][1]}` },
    example,
  }) as ContractCase<OdinOperations>;

/** Operations that take a group and nothing else. Its ids hold what the specs' do, and `/` is tried elsewhere. */
type GroupRead = {
  [Name in keyof OdinOperations]: OdinOperations[Name] extends (params: {
    serviceProviderId: string;
    groupId: string;
  }) => unknown
    ? Name
    : never;
}[keyof OdinOperations];
const ofGroup = (operation: GroupRead, path: string, example = "estate") =>
  ({
    operation,
    params: { serviceProviderId: "ent.odin", groupId: "grp.odin" },
    expects: { method: "GET", url: `/api/v2/${path}?serviceProviderId=ent.odin&groupId=grp.odin` },
    example,
  }) as ContractCase<OdinOperations>;

/** A call of every Odin operation that is a method. */
export const odinCases: readonly ContractCase<OdinOperations>[] = [
  call("getSession", undefined, "GET /api/v2/auth/session", "default"),

  // The audit itself.
  ofGroup("getGroupUserAudit", "groups/users/audit"),
  ofUser("getUserAudit", "/audit", "4003"),
  ofUser("getUserAudit", "/audit", "trunk"),

  // Providers and groups. Ids may hold any characters, and arrive unchanged.
  call("getServiceProviders", undefined, "GET /api/v2/service-providers", "estate"),
  call(
    "getServiceProviders",
    { resellerId: "reseller/odin & sons" },
    "GET /api/v2/service-providers?resellerId=reseller%2Fodin%20%26%20sons",
    "estate",
  ),
  call(
    "getServiceProvider",
    { serviceProviderId: "ent.odin" },
    "GET /api/v2/service-providers?serviceProviderId=ent.odin",
    "ent.odin",
  ),
  call("getGroups", { serviceProviderId: "ent.odin" }, "GET /api/v2/groups?serviceProviderId=ent.odin", "estate"),
  ofGroup("getGroup", "groups", "grp.odin"),
  ofGroup("getGroupDns", "groups/dns"),
  ofGroup("getGroupServices", "groups/services"),
  ofGroup("getGroupServicesAssignedList", "groups/services/assigned-list"),
  call(
    "getGroupServicesAssigned",
    {
      serviceProviderId: "ent.odin",
      groupId: "grp.odin",
      serviceName: "Call Forwarding Always",
      serviceType: "servicePackName",
    },
    "GET /api/v2/groups/services/assigned?serviceProviderId=ent.odin&groupId=grp.odin&serviceName=Call%20Forwarding%20Always&serviceType=servicePackName",
    "estate",
  ),
  call(
    "getGroupServicesAssignedAll",
    {
      serviceProviderId: "ent.odin",
      groupId: "grp.odin",
      serviceName: "Standard",
      serviceType: "servicePackName",
    },
    "GET /api/v2/groups/services/assignedall?serviceProviderId=ent.odin&groupId=grp.odin&serviceName=Standard&serviceType=servicePackName",
    "estate",
  ),
  ofGroup("getGroupServicesAvailable", "groups/services/available"),
  ofGroup("getGroupServicesAuthorized", "groups/services/authorized"),
  call(
    "getServicePacks",
    { serviceProviderId: "ent.odin" },
    "GET /api/v2/service-providers/service-packs?serviceProviderId=ent.odin",
    "ent.odin",
  ),
  call(
    "getServicePack",
    { serviceProviderId: "ent.odin", servicePackName: "Standard 50/50" },
    "GET /api/v2/service-providers/service-packs?serviceProviderId=ent.odin&servicePackName=Standard%2050%2F50",
    "standard",
  ),
  call(
    "getServicePackUsage",
    { serviceProviderId: "ent.odin", serviceName: "Call Forwarding Selective" },
    "GET /api/v2/service-providers/service-packs/usage?serviceProviderId=ent.odin&serviceName=Call%20Forwarding%20Selective",
    "ent.odin",
  ),
  call("getServiceProviderReports", undefined, "GET /api/v2/service-providers/reports", "estate"),
  ofGroup("getGroupUsersReport", "groups/reports/users"),

  // Users: one path that answers an array or an object.
  call(
    "getUsers",
    { serviceProviderId: "ent.odin", groupId: "grp/odin", extended: true, limit: 100, lastName: "*okafor*" },
    "GET /api/v2/users?serviceProviderId=ent.odin&groupId=grp%2Fodin&extended=true&limit=100&lastName=*okafor*",
    "estate",
  ),
  call("getUsers", undefined, "GET /api/v2/users", "estate"),
  ofUser("getUser", "", "4003"),
  ofUser("getUser", "", "alternate"),
  ofUser("getUserReport", "/reports/users", "nodevice"),
  ofUser("getUserRegistration", "/registration", "alternate"),
  ofGroup("getUserRegistrationBulk", "users/registration/bulk"),

  // Services.
  ofUser("getUserServices", "/services", "4003"),
  {
    operation: "putUserServices",
    params: {
      body: { userId: users["4003"][0], servicePackServices: [{ serviceName: "Premium", assigned: false }] },
    },
    expects: {
      method: "PUT",
      url: "/api/v2/users/services",
      body: {
        userId: "4003@parkbenchsolutions.com",
        servicePackServices: [{ serviceName: "Premium", assigned: false }],
      },
    },
    example: "4003",
  },
  ofUser("getUserServicesAssigned", "/services/assigned", "trunk"),
  ofUser("getUserServiceSettings", "/services/settings", "nodevice"),
  {
    operation: "putUserServiceSettings",
    params: { body: { userId: users["4003"][0], "Call Forwarding Always": { isActive: false } } },
    expects: {
      method: "PUT",
      url: "/api/v2/users/services/settings",
      body: { userId: "4003@parkbenchsolutions.com", "Call Forwarding Always": { isActive: false } },
    },
    example: "4003",
  },

  // Single services, each with its own path.
  ofUser("getUserCallForwardingAlwaysSecondary", "/call-forwarding-always-secondary", "4003", "default"),
  ofGroup("getUserCallForwardingAlwaysSecondaryBulk", "users/call-forwarding-always-secondary/bulk", "default"),
  ofUser("getUserCallForwardingBusy", "/call-forwarding-busy", "4003"),
  ofGroup("getUserCallForwardingBusyBulk", "users/call-forwarding-busy/bulk"),
  ofUser("getUserCallForwardingNoAnswer", "/call-forwarding-no-answer", "4003"),
  ofGroup("getUserCallForwardingNoAnswerBulk", "users/call-forwarding-no-answer/bulk"),
  ofUser("getUserCallForwardingNotReachable", "/call-forwarding-not-reachable", "4003"),
  ofGroup("getUserCallForwardingNotReachableBulk", "users/call-forwarding-not-reachable/bulk"),
  ofUser("getUserCallForwardingSelective", "/call-forwarding-selective", "4003"),
  ofUser("getUserDoNotDisturb", "/do-not-disturb", "nodevice"),
  ofUser("getUserSimultaneousRingPersonal", "/simultaneous-ring-personal", "nodevice"),
  ofUser("getUserVoiceMessaging", "/voice-messaging", "nodevice"),
  ofUser("getUserVoiceMessagingAdvanced", "/voice-messaging/advanced", "nodevice"),
  ofUser("getUserVoiceMessagingGreetings", "/voice-messaging/greetings", "nodevice"),
  ofUser("getUserVoiceMessagingVoicePortal", "/voice-messaging/voice-portal", "nodevice"),
  ofGroup("getUserVoiceMessagingBulk", "users/voice-messaging/bulk"),
  ofUser("getUserRemoteOffice", "/remote-office", "trunk", "default"),
  ofUser("getUserSequentialRing", "/sequential-ring", "trunk", "default"),
  ofUser("getUserBroadWorksAnywhere", "/broad-works-anywhere", "trunk", "default"),
  ofUser("getUserBroadWorksMobility", "/broad-works-mobility", "trunk", "default"),
  ofUser("getUserNightForwarding", "/night-forwarding", "trunk", "default"),
  ofUser("getUserCallWaiting", "/call-waiting", "trunk", "default"),
  ofUser("getUserCallingLineIdDeliveryBlocking", "/calling-line-id-delivery-blocking", "trunk", "default"),
  ofGroup("getUserCallingLineIdDeliveryBlockingBulk", "users/calling-line-id-delivery-blocking/bulk", "default"),
  ofUser("getUserHotelingGuest", "/hoteling-guest", "trunk", "default"),
  ofGroup("getUserHotelingGuestBulk", "users/hoteling-guest/bulk", "default"),
  ofUser("getUserHotelingHost", "/hoteling-host", "trunk", "default"),
  ofGroup("getUserHotelingHostBulk", "users/hoteling-host/bulk", "default"),
  ofUser("getUserPrivacy", "/privacy", "trunk", "default"),
  ofUser("getUserCallRecording", "/call-recording", "trunk", "default"),
  ofGroup("getUserCallRecordingBulk", "users/call-recording/bulk", "default"),
  ofUser("getUserMusicOnHold", "/music-on-hold", "trunk", "default"),
  ofUser("getUserAnonymousCallRejection", "/anonymous-call-rejection", "4003"),
  ofGroup("getUserAnonymousCallRejectionBulk", "users/anonymous-call-rejection/bulk"),
  ofUser("getUserFaxMessaging", "/fax-messaging", "4003"),
  ofUser("getUserIntercept", "/intercept", "4003"),
  ofUser("getUserAlternateNumbers", "/alternate-numbers", "4003"),
  ofUser("getUserSpeedDial8", "/speed-dial-8", "4003"),
  ofGroup("getUserSpeedDial8Bulk", "users/speed-dial-8/bulk"),
  ofUser("getUserSpeedDial100", "/speed-dial-100", "4003"),
  ofUser("getUserIncomingCallingPlan", "/calling-plans/incoming", "4003"),

  // Criteria: one path that answers a list or one criterion.
  ofUser("getUserCallForwardingSelectiveCriteria", "/call-forwarding-selective/criteria", "alternate"),
  call(
    "getUserCallForwardingSelectiveCriterion",
    { userId: users.alternate[0], criteriaName: "Customers & friends" },
    "GET /api/v2/users/call-forwarding-selective/criteria?userId=mei.tanaka%40parkbenchsolutions.com&criteriaName=Customers%20%26%20friends",
    "alternate-Customers",
  ),
  ofUser("getUserSimultaneousRingPersonalCriteria", "/simultaneous-ring-personal/criteria", "nodevice"),
  call(
    "getUserSimultaneousRingPersonalCriterion",
    { userId: users.nodevice[0], criteriaName: "Anyone" },
    "GET /api/v2/users/simultaneous-ring-personal/criteria?userId=amara.okafor%40parkbenchsolutions.com&criteriaName=Anyone",
    "nodevice-Anyone",
  ),
  ofUser("getUserSequentialRingCriteria", "/sequential-ring/criteria", "trunk", "default"),
  call(
    "getUserSequentialRingCriterion",
    { userId: users.trunk[0], criteriaName: "Anyone" },
    "GET /api/v2/users/sequential-ring/criteria?userId=lobby.pbx%40parkbenchsolutions.com&criteriaName=Anyone",
    "anyone",
  ),
  call(
    "getUserBroadWorksAnywherePhoneNumber",
    { userId: users.trunk[0], phoneNumber: "+18135550177" },
    "GET /api/v2/users/broad-works-anywhere/phone-numbers?userId=lobby.pbx%40parkbenchsolutions.com&phoneNumber=%2B18135550177",
    "default",
  ),
  call(
    "getUserBroadWorksAnywhereCriteria",
    { userId: users.trunk[0], phoneNumber: "8135550177" },
    "GET /api/v2/users/broad-works-anywhere/criteria?userId=lobby.pbx%40parkbenchsolutions.com&phoneNumber=8135550177",
    "default",
  ),
  call(
    "getUserBroadWorksAnywhereCriterion",
    { userId: users.trunk[0], phoneNumber: "8135550177", criteriaName: "Anyone" },
    "GET /api/v2/users/broad-works-anywhere/criteria?userId=lobby.pbx%40parkbenchsolutions.com&phoneNumber=8135550177&criteriaName=Anyone",
    "anyone",
  ),

  // Utilities.
  ofUser("getUserAlternateUserId", "/alternate-user-id", "alternate"),
  call(
    "getUserAnnouncements",
    { userId: users.trunk[0], available: false },
    "GET /api/v2/users/announcements?userId=lobby.pbx%40parkbenchsolutions.com&available=false",
    "trunk",
  ),
  ofUser("getUserCallPolicies", "/call-policies", "inherits"),
  ofUser("getUserCallProcessingPolicy", "/call-processing-policy", "4003"),
  ofUser("getUserCommunicationBarring", "/communication-barring", "nodevice"),
  ofUser("getUserDevicePolicies", "/device-policies", "alternate"),
  ofUser("getUserFeatureAccessCodes", "/feature-access-codes", "4003"),
  ofUser("getUserPortalPasscode", "/portal-passcode", "inherits"),
  ofUser("getUserSchedules", "/schedules", "4003"),
  call(
    "getUserEvents",
    { userId: users["4003"][0], name: "user schedule1", type: "Holiday" },
    "GET /api/v2/users/events?userId=4003%40parkbenchsolutions.com&name=user%20schedule1&type=Holiday",
    "4003",
  ),

  // The user's outgoing calling plans.
  ofUser("getUserOutgoingCallingPlanAuthorizationCodes", "/calling-plans/outgoing/authorization-codes", "4003"),
  ofUser(
    "getUserOutgoingCallingPlanAuthorizationCodesCodes",
    "/calling-plans/outgoing/authorization-codes/codes",
    "4003",
  ),
  ofUser("getUserOutgoingCallingPlanCallMeNow", "/calling-plans/outgoing/call-me-now", "trunk"),
  ofUser("getUserOutgoingCallingPlanDigitPlanCallMeNow", "/calling-plans/outgoing/digit-plan/call-me-now", "nodevice"),
  ofUser(
    "getUserOutgoingCallingPlanDigitPlanOriginating",
    "/calling-plans/outgoing/digit-plan/originating",
    "inherits",
  ),
  ofUser(
    "getUserOutgoingCallingPlanDigitPlanRedirecting",
    "/calling-plans/outgoing/digit-plan/redirecting",
    "alternate",
  ),
  ofUser("getUserOutgoingCallingPlanOriginating", "/calling-plans/outgoing/originating", "inherits"),
  ofUser(
    "getUserOutgoingCallingPlanPinholeDigitPlanCallMeNow",
    "/calling-plans/outgoing/pinhole-digit-plan/call-me-now",
    "4003",
  ),
  ofUser(
    "getUserOutgoingCallingPlanPinholeDigitPlanOriginating",
    "/calling-plans/outgoing/pinhole-digit-plan/originating",
    "trunk",
  ),
  ofUser(
    "getUserOutgoingCallingPlanPinholeDigitPlanRedirecting",
    "/calling-plans/outgoing/pinhole-digit-plan/redirecting",
    "nodevice",
  ),
  ofUser("getUserOutgoingCallingPlanRedirected", "/calling-plans/outgoing/redirected", "4003"),
  ofUser("getUserOutgoingCallingPlanRedirecting", "/calling-plans/outgoing/redirecting", "4003"),
  ofUser("getUserOutgoingCallingPlanTransferNumbers", "/calling-plans/outgoing/transfer-numbers", "4003"),
  ofGroup("getUserOutgoingCallingPlanCallMeNowBulk", "users/calling-plans/outgoing/call-me-now/bulk"),
  ofGroup("getUserOutgoingCallingPlanOriginatingBulk", "users/calling-plans/outgoing/originating/bulk"),
  ofGroup("getUserOutgoingCallingPlanOriginatingBulk", "users/calling-plans/outgoing/originating/bulk", "flat"),
  ofGroup("getUserOutgoingCallingPlanRedirectedBulk", "users/calling-plans/outgoing/redirected/bulk"),
  ofGroup("getUserOutgoingCallingPlanRedirectingBulk", "users/calling-plans/outgoing/redirecting/bulk"),

  // The group's own, which users inherit.
  ofGroup("getGroupOutgoingCallingPlanAuthorizationCodes", "groups/calling-plans/outgoing/authorization-codes"),
  ofGroup("getGroupOutgoingCallingPlanCallMeNow", "groups/calling-plans/outgoing/call-me-now"),
  ofGroup("getGroupOutgoingCallingPlanDigitPlanCallMeNow", "groups/calling-plans/outgoing/digit-plan/call-me-now"),
  ofGroup("getGroupOutgoingCallingPlanDigitPlanOriginating", "groups/calling-plans/outgoing/digit-plan/originating"),
  ofGroup("getGroupOutgoingCallingPlanDigitPlanRedirecting", "groups/calling-plans/outgoing/digit-plan/redirecting"),
  ofGroup("getGroupOutgoingCallingPlanOriginating", "groups/calling-plans/outgoing/originating"),
  ofGroup(
    "getGroupOutgoingCallingPlanPinholeDigitPlanCallMeNow",
    "groups/calling-plans/outgoing/pinhole-digit-plan/call-me-now",
  ),
  ofGroup(
    "getGroupOutgoingCallingPlanPinholeDigitPlanOriginating",
    "groups/calling-plans/outgoing/pinhole-digit-plan/originating",
  ),
  ofGroup(
    "getGroupOutgoingCallingPlanPinholeDigitPlanRedirecting",
    "groups/calling-plans/outgoing/pinhole-digit-plan/redirecting",
  ),
  ofGroup("getGroupOutgoingCallingPlanRedirected", "groups/calling-plans/outgoing/redirected"),
  ofGroup("getGroupOutgoingCallingPlanRedirecting", "groups/calling-plans/outgoing/redirecting"),
  ofGroup("getGroupOutgoingCallingPlanTransferNumbers", "groups/calling-plans/outgoing/transfer-numbers"),

  // Settings of single services.
  ofUser("getUserCallForwardingAlways", "/call-forwarding-always", "4003"),
  write("putUserCallForwardingAlways", desk, { isActive: false }, "PUT call-forwarding-always", "4003"),
  ofGroup("getUserCallForwardingAlwaysBulk", "users/call-forwarding-always/bulk"),

  // Lists of a group.
  ofGroup("getGroupHuntGroups", "groups/hunt-groups"),
  call(
    "getGroupHuntGroup",
    { serviceUserId: "sales@parkbenchsolutions.com" },
    "GET /api/v2/groups/hunt-groups?serviceUserId=sales%40parkbenchsolutions.com",
    "sales",
  ),
  // What a group has: memberships, numbers, rules, administrators and devices.
  call(
    "getUserHuntGroups",
    { serviceProviderId: "ent.odin", groupId: "grp.odin", userId: "mei.tanaka@parkbenchsolutions.com" },
    "GET /api/v2/groups/hunt-groups/user?serviceProviderId=ent.odin&groupId=grp.odin&userId=mei.tanaka%40parkbenchsolutions.com",
    "alternate",
  ),
  call(
    "getUserCallPickup",
    { serviceProviderId: "ent.odin", groupId: "grp.odin", userId: "4003@parkbenchsolutions.com" },
    "GET /api/v2/groups/call-pickup/user?serviceProviderId=ent.odin&groupId=grp.odin&userId=4003%40parkbenchsolutions.com",
    "4003",
  ),
  ofGroup("getGroupCallPickups", "groups/call-pickup/groups"),
  call(
    "getGroupCallPickup",
    { serviceProviderId: "ent.odin", groupId: "grp.odin", name: "Front desk" },
    "GET /api/v2/groups/call-pickup/groups?serviceProviderId=ent.odin&groupId=grp.odin&name=Front%20desk",
    "one",
  ),
  ofUser("getUserCallCenter", "/call-center", "4003"),
  ofGroup("getGroupCallCenters", "groups/call-centers"),
  call(
    "getGroupCallCenter",
    { serviceUserId: "helpdesk@parkbenchsolutions.com" },
    "GET /api/v2/groups/call-centers?serviceUserId=helpdesk%40parkbenchsolutions.com",
    "helpdesk",
  ),
  call(
    "getGroupCallCenterAgents",
    { serviceUserId: "helpdesk@parkbenchsolutions.com" },
    "GET /api/v2/groups/call-centers/agents?serviceUserId=helpdesk%40parkbenchsolutions.com",
    "helpdesk",
  ),
  ofGroup("getGroupAutoAttendants", "groups/auto-attendants"),
  call(
    "getGroupAutoAttendant",
    { serviceUserId: "main.menu@parkbenchsolutions.com" },
    "GET /api/v2/groups/auto-attendants?serviceUserId=main.menu%40parkbenchsolutions.com",
    "main-menu",
  ),
  call(
    "getUserAutoAttendants",
    { serviceProviderId: "ent.odin", groupId: "grp.odin", userId: "4003@parkbenchsolutions.com" },
    "GET /api/v2/groups/auto-attendants/user?serviceProviderId=ent.odin&groupId=grp.odin&userId=4003%40parkbenchsolutions.com",
    "4003",
  ),
  call(
    "getServiceInstances",
    { serviceProviderId: "ent.odin", extension: "*6*" },
    "GET /api/v2/users/services/search?serviceProviderId=ent.odin&extension=*6*",
    "estate",
  ),
  ofGroup("getGroupDnsDetails", "groups/dns/details"),
  call(
    "searchGroupDns",
    { serviceProviderId: "ent.odin", groupId: "grp.odin", dn: "*5551003*" },
    "GET /api/v2/groups/dns/search?serviceProviderId=ent.odin&groupId=grp.odin&dn=*5551003*",
    "estate",
  ),
  call(
    "searchServiceProviderDns",
    { serviceProviderId: "ent.odin", dn: "*5551003*" },
    "GET /api/v2/service-providers/dns/search?serviceProviderId=ent.odin&dn=*5551003*",
    "estate",
  ),
  call("searchSystemDns", { dn: "+18135551003" }, "GET /api/v2/system/dns/search?dn=%2B18135551003", "estate"),
  call(
    "getServiceProviderDns",
    { serviceProviderId: "ent.odin" },
    "GET /api/v2/service-providers/dns?serviceProviderId=ent.odin",
    "estate",
  ),
  ofGroup("getGroupExtensions", "groups/extensions"),
  ofGroup("getGroupPasscodeRules", "groups/passcode-rules"),
  ofGroup("getGroupPasswordRules", "groups/password-rules"),
  call(
    "getServiceProviderPasscodeRules",
    { serviceProviderId: "ent.odin" },
    "GET /api/v2/service-providers/passcode-rules?serviceProviderId=ent.odin",
    "estate",
  ),
  call(
    "getServiceProviderPasswordRules",
    { serviceProviderId: "ent.odin" },
    "GET /api/v2/service-providers/password-rules?serviceProviderId=ent.odin",
    "estate",
  ),
  call("getSystemPasscodeRules", undefined, "GET /api/v2/system/passcode-rules", "estate"),
  ofGroup("getGroupAdmins", "groups/admins"),
  call(
    "getGroupAdmin",
    { userId: "tampa.admin@parkbenchsolutions.com" },
    "GET /api/v2/groups/admins?userId=tampa.admin%40parkbenchsolutions.com",
    "tampa.admin",
  ),
  call(
    "getServiceProviderAdmins",
    { serviceProviderId: "ent.odin" },
    "GET /api/v2/service-providers/admins?serviceProviderId=ent.odin",
    "estate",
  ),
  call(
    "getServiceProviderAdmin",
    { userId: "rollcall.admin@parkbenchsolutions.com" },
    "GET /api/v2/service-providers/admins?userId=rollcall.admin%40parkbenchsolutions.com",
    "rollcall.admin",
  ),
  call(
    "getGroupAdminPolicies",
    { userId: "tampa.admin@parkbenchsolutions.com" },
    "GET /api/v2/groups/admins/policies?userId=tampa.admin%40parkbenchsolutions.com",
    "limited",
  ),
  call(
    "getServiceProviderAdminPolicies",
    { userId: "rollcall.admin@parkbenchsolutions.com" },
    "GET /api/v2/service-providers/admins/policies?userId=rollcall.admin%40parkbenchsolutions.com",
    "limited",
  ),
  ofUser("getUserAuthentication", "/authentication", "4003"),
  ofUser("getUserPassword", "/password", "4003"),
  ofGroup("getGroupDevices", "groups/devices"),
  call(
    "getGroupDevice",
    { serviceProviderId: "ent.odin", groupId: "grp.odin", deviceName: "1047-vvx411" },
    "GET /api/v2/groups/devices?serviceProviderId=ent.odin&groupId=grp.odin&deviceName=1047-vvx411",
    "1047-vvx411",
  ),
  call(
    "getGroupDeviceUsers",
    { serviceProviderId: "ent.odin", groupId: "grp.odin", deviceName: "1047-vvx411" },
    "GET /api/v2/groups/devices/users?serviceProviderId=ent.odin&groupId=grp.odin&deviceName=1047-vvx411",
    "1047-vvx411",
  ),
  ofGroup("getUserSharedCallAppearanceBulk", "users/shared-call-appearance/bulk"),
  call(
    "getUserSharedCallAppearanceEndpoint",
    {
      userId: "4003@parkbenchsolutions.com",
      deviceName: "shared_4003_1",
      deviceLevel: "Group",
      linePort: "shared_4003_1@parkbenchsolutions.com",
    },
    "GET /api/v2/users/shared-call-appearance/endpoints?userId=4003%40parkbenchsolutions.com&deviceName=shared_4003_1&deviceLevel=Group&linePort=shared_4003_1%40parkbenchsolutions.com",
    "4003",
  ),
  ofGroup("getGroupSchedules", "groups/schedules"),
  call(
    "getGroupEvents",
    { serviceProviderId: "ent.odin", groupId: "grp.odin", name: "Public holidays", type: "Holiday" },
    "GET /api/v2/groups/events?serviceProviderId=ent.odin&groupId=grp.odin&name=Public%20holidays&type=Holiday",
    "estate",
  ),
  ofGroup("getGroupDepartments", "groups/departments"),
  ofGroup("getGroupIntercept", "groups/intercept"),
  ofGroup("getGroupCallProcessingPolicy", "groups/call-processing-policy"),
  ...odinBulkCases,
  ...odinIdentityCases,
  ...odinPlanCases,
  ...odinServiceCases,
];
