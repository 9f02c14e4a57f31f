import type { OdinOperations } from "../../src/odin/index.js";
import type { ContractCase } from "./contract-case.js";

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
const ofUser = (operation: UserRead, path: string, user: keyof typeof users) =>
  ({
    operation,
    params: { userId: users[user][0] },
    expects: { method: "GET", url: `/api/v2/users${path}?userId=${users[user][1]}` },
    example: user,
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
  { operation: "getSession", expects: { method: "GET", url: "/api/v2/auth/session" }, example: "default" },

  // The audit itself.
  ofGroup("getGroupUserAudit", "groups/users/audit"),
  ofUser("getUserAudit", "/audit", "4003"),
  ofUser("getUserAudit", "/audit", "trunk"),

  // Providers and groups. Ids may hold any characters, and arrive unchanged.
  { operation: "getServiceProviders", expects: { method: "GET", url: "/api/v2/service-providers" }, example: "estate" },
  {
    operation: "getServiceProviders",
    params: { resellerId: "reseller/odin & sons" },
    expects: { method: "GET", url: "/api/v2/service-providers?resellerId=reseller%2Fodin%20%26%20sons" },
    example: "estate",
  },
  {
    operation: "getServiceProvider",
    params: { serviceProviderId: "ent.odin" },
    expects: { method: "GET", url: "/api/v2/service-providers?serviceProviderId=ent.odin" },
    example: "ent.odin",
  },
  {
    operation: "getGroups",
    params: { serviceProviderId: "ent.odin" },
    expects: { method: "GET", url: "/api/v2/groups?serviceProviderId=ent.odin" },
    example: "estate",
  },
  ofGroup("getGroup", "groups", "grp.odin"),
  ofGroup("getGroupDns", "groups/dns"),
  ofGroup("getGroupServices", "groups/services"),
  ofGroup("getGroupServicesAssignedList", "groups/services/assigned-list"),
  {
    operation: "getGroupServicesAssigned",
    params: {
      serviceProviderId: "ent.odin",
      groupId: "grp.odin",
      serviceName: "Call Forwarding Always",
      serviceType: "servicePackName",
    },
    expects: {
      method: "GET",
      url: "/api/v2/groups/services/assigned?serviceProviderId=ent.odin&groupId=grp.odin&serviceName=Call%20Forwarding%20Always&serviceType=servicePackName",
    },
    example: "estate",
  },
  ofGroup("getGroupUsersReport", "groups/reports/users"),

  // Users: one path that answers an array or an object.
  {
    operation: "getUsers",
    params: { serviceProviderId: "ent.odin", groupId: "grp/odin", extended: true, limit: 100, lastName: "*okafor*" },
    expects: {
      method: "GET",
      url: "/api/v2/users?serviceProviderId=ent.odin&groupId=grp%2Fodin&extended=true&limit=100&lastName=*okafor*",
    },
    example: "estate",
  },
  { operation: "getUsers", expects: { method: "GET", url: "/api/v2/users" }, example: "estate" },
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

  // Utilities.
  ofUser("getUserAlternateUserId", "/alternate-user-id", "alternate"),
  {
    operation: "getUserAnnouncements",
    params: { userId: users.trunk[0], available: false },
    expects: {
      method: "GET",
      url: "/api/v2/users/announcements?userId=lobby.pbx%40parkbenchsolutions.com&available=false",
    },
    example: "trunk",
  },
  ofUser("getUserCallPolicies", "/call-policies", "inherits"),
  ofUser("getUserCallProcessingPolicy", "/call-processing-policy", "4003"),
  ofUser("getUserCommunicationBarring", "/communication-barring", "nodevice"),
  ofUser("getUserDevicePolicies", "/device-policies", "alternate"),
  ofUser("getUserFeatureAccessCodes", "/feature-access-codes", "4003"),
  ofUser("getUserPortalPasscode", "/portal-passcode", "inherits"),
  ofUser("getUserSchedules", "/schedules", "4003"),
  {
    operation: "getUserEvents",
    params: { userId: users["4003"][0], name: "user schedule1", type: "Holiday" },
    expects: {
      method: "GET",
      url: "/api/v2/users/events?userId=4003%40parkbenchsolutions.com&name=user%20schedule1&type=Holiday",
    },
    example: "4003",
  },

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
  {
    operation: "putUserCallForwardingAlways",
    params: { body: { userId: "4003@parkbenchsolutions.com", isActive: false } },
    expects: {
      method: "PUT",
      url: "/api/v2/users/call-forwarding-always",
      body: { userId: "4003@parkbenchsolutions.com", isActive: false },
    },
    example: "4003",
  },
  ofGroup("getUserCallForwardingAlwaysBulk", "users/call-forwarding-always/bulk"),

  // Lists of a group.
  ofGroup("getGroupHuntGroups", "groups/hunt-groups"),
  {
    operation: "getGroupHuntGroup",
    params: { serviceUserId: "sales@parkbenchsolutions.com" },
    expects: { method: "GET", url: "/api/v2/groups/hunt-groups?serviceUserId=sales%40parkbenchsolutions.com" },
    example: "sales",
  },
];
