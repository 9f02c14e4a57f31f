// Generated from specs/odin by tools/codegen. Do not edit: change the spec, then run `pnpm generate`.

import type { NamedOperation } from "../core/operation.js";

/** Read one group. `GET /api/v2/groups` */
export const getGroup: NamedOperation<"odin", "getGroup"> = {
  method: "GET",
  path: "/api/v2/groups",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "object",
};

/** List numbers of a group. `GET /api/v2/groups/dns` */
export const getGroupDns: NamedOperation<"odin", "getGroupDns"> = {
  method: "GET",
  path: "/api/v2/groups/dns",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "object",
};

/** Read one hunt group. `GET /api/v2/groups/hunt-groups` */
export const getGroupHuntGroup: NamedOperation<"odin", "getGroupHuntGroup"> = {
  method: "GET",
  path: "/api/v2/groups/hunt-groups",
  query: ["serviceUserId"],
  required: ["serviceUserId"],
  result: "object",
};

/** List the hunt groups of a group. `GET /api/v2/groups/hunt-groups` */
export const getGroupHuntGroups: NamedOperation<"odin", "getGroupHuntGroups"> = {
  method: "GET",
  path: "/api/v2/groups/hunt-groups",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "array",
};

/** Read the group's rule on authorization codes. `GET /api/v2/groups/calling-plans/outgoing/authorization-codes` */
export const getGroupOutgoingCallingPlanAuthorizationCodes: NamedOperation<"odin", "getGroupOutgoingCallingPlanAuthorizationCodes"> = {
  method: "GET",
  path: "/api/v2/groups/calling-plans/outgoing/authorization-codes",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "object",
};

/** Read the group's rule on Call Me Now calls. `GET /api/v2/groups/calling-plans/outgoing/call-me-now` */
export const getGroupOutgoingCallingPlanCallMeNow: NamedOperation<"odin", "getGroupOutgoingCallingPlanCallMeNow"> = {
  method: "GET",
  path: "/api/v2/groups/calling-plans/outgoing/call-me-now",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "object",
};

/**
 * Read the group's digit patterns for Call Me Now calls. `GET
 * /api/v2/groups/calling-plans/outgoing/digit-plan/call-me-now`
 */
export const getGroupOutgoingCallingPlanDigitPlanCallMeNow: NamedOperation<"odin", "getGroupOutgoingCallingPlanDigitPlanCallMeNow"> = {
  method: "GET",
  path: "/api/v2/groups/calling-plans/outgoing/digit-plan/call-me-now",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "object",
};

/**
 * Read the group's digit patterns for dialled calls. `GET /api/v2/groups/calling-plans/outgoing/digit-plan/originating`
 */
export const getGroupOutgoingCallingPlanDigitPlanOriginating: NamedOperation<"odin", "getGroupOutgoingCallingPlanDigitPlanOriginating"> = {
  method: "GET",
  path: "/api/v2/groups/calling-plans/outgoing/digit-plan/originating",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "object",
};

/**
 * Read the group's digit patterns for redirected calls. `GET
 * /api/v2/groups/calling-plans/outgoing/digit-plan/redirecting`
 */
export const getGroupOutgoingCallingPlanDigitPlanRedirecting: NamedOperation<"odin", "getGroupOutgoingCallingPlanDigitPlanRedirecting"> = {
  method: "GET",
  path: "/api/v2/groups/calling-plans/outgoing/digit-plan/redirecting",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "object",
};

/** Read the group's rule on dialled calls. `GET /api/v2/groups/calling-plans/outgoing/originating` */
export const getGroupOutgoingCallingPlanOriginating: NamedOperation<"odin", "getGroupOutgoingCallingPlanOriginating"> = {
  method: "GET",
  path: "/api/v2/groups/calling-plans/outgoing/originating",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "object",
};

/**
 * Read the group's exceptions for Call Me Now calls. `GET
 * /api/v2/groups/calling-plans/outgoing/pinhole-digit-plan/call-me-now`
 */
export const getGroupOutgoingCallingPlanPinholeDigitPlanCallMeNow: NamedOperation<"odin", "getGroupOutgoingCallingPlanPinholeDigitPlanCallMeNow"> = {
  method: "GET",
  path: "/api/v2/groups/calling-plans/outgoing/pinhole-digit-plan/call-me-now",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "object",
};

/**
 * Read the group's exceptions for dialled calls. `GET
 * /api/v2/groups/calling-plans/outgoing/pinhole-digit-plan/originating`
 */
export const getGroupOutgoingCallingPlanPinholeDigitPlanOriginating: NamedOperation<"odin", "getGroupOutgoingCallingPlanPinholeDigitPlanOriginating"> = {
  method: "GET",
  path: "/api/v2/groups/calling-plans/outgoing/pinhole-digit-plan/originating",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "object",
};

/**
 * Read the group's exceptions for redirected calls. `GET
 * /api/v2/groups/calling-plans/outgoing/pinhole-digit-plan/redirecting`
 */
export const getGroupOutgoingCallingPlanPinholeDigitPlanRedirecting: NamedOperation<"odin", "getGroupOutgoingCallingPlanPinholeDigitPlanRedirecting"> = {
  method: "GET",
  path: "/api/v2/groups/calling-plans/outgoing/pinhole-digit-plan/redirecting",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "object",
};

/** Read the group's rule on calls redirected by others. `GET /api/v2/groups/calling-plans/outgoing/redirected` */
export const getGroupOutgoingCallingPlanRedirected: NamedOperation<"odin", "getGroupOutgoingCallingPlanRedirected"> = {
  method: "GET",
  path: "/api/v2/groups/calling-plans/outgoing/redirected",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "object",
};

/** Read the group's rule on forwarded calls. `GET /api/v2/groups/calling-plans/outgoing/redirecting` */
export const getGroupOutgoingCallingPlanRedirecting: NamedOperation<"odin", "getGroupOutgoingCallingPlanRedirecting"> = {
  method: "GET",
  path: "/api/v2/groups/calling-plans/outgoing/redirecting",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "object",
};

/** Read the group's transfer numbers for blocked calls. `GET /api/v2/groups/calling-plans/outgoing/transfer-numbers` */
export const getGroupOutgoingCallingPlanTransferNumbers: NamedOperation<"odin", "getGroupOutgoingCallingPlanTransferNumbers"> = {
  method: "GET",
  path: "/api/v2/groups/calling-plans/outgoing/transfer-numbers",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "object",
};

/** List services and licences of a group. `GET /api/v2/groups/services` */
export const getGroupServices: NamedOperation<"odin", "getGroupServices"> = {
  method: "GET",
  path: "/api/v2/groups/services",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "object",
};

/** List users who have a service or pack. `GET /api/v2/groups/services/assigned` */
export const getGroupServicesAssigned: NamedOperation<"odin", "getGroupServicesAssigned"> = {
  method: "GET",
  path: "/api/v2/groups/services/assigned",
  query: ["serviceProviderId", "groupId", "serviceName", "serviceType"],
  required: ["serviceProviderId", "groupId", "serviceName", "serviceType"],
  result: "object",
};

/** List names of the services that a group has. `GET /api/v2/groups/services/assigned-list` */
export const getGroupServicesAssignedList: NamedOperation<"odin", "getGroupServicesAssignedList"> = {
  method: "GET",
  path: "/api/v2/groups/services/assigned-list",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "array",
};

/** Audit all users of a group. `GET /api/v2/groups/users/audit` */
export const getGroupUserAudit: NamedOperation<"odin", "getGroupUserAudit"> = {
  method: "GET",
  path: "/api/v2/groups/users/audit",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "object",
};

/** Report on all users of a group. `GET /api/v2/groups/reports/users` */
export const getGroupUsersReport: NamedOperation<"odin", "getGroupUsersReport"> = {
  method: "GET",
  path: "/api/v2/groups/reports/users",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "array",
};

/** List groups. `GET /api/v2/groups` */
export const getGroups: NamedOperation<"odin", "getGroups"> = {
  method: "GET",
  path: "/api/v2/groups",
  query: ["serviceProviderId"],
  required: ["serviceProviderId"],
  result: "array",
};

/** Read one service provider. `GET /api/v2/service-providers` */
export const getServiceProvider: NamedOperation<"odin", "getServiceProvider"> = {
  method: "GET",
  path: "/api/v2/service-providers",
  query: ["serviceProviderId"],
  required: ["serviceProviderId"],
  result: "object",
};

/** List service providers. `GET /api/v2/service-providers` */
export const getServiceProviders: NamedOperation<"odin", "getServiceProviders"> = {
  method: "GET",
  path: "/api/v2/service-providers",
  query: ["resellerId"],
  result: "array",
};

/** Read the session. `GET /api/v2/auth/session` */
export const getSession: NamedOperation<"odin", "getSession"> = {
  method: "GET",
  path: "/api/v2/auth/session",
  result: "object",
};

/** Read one user. `GET /api/v2/users` */
export const getUser: NamedOperation<"odin", "getUser"> = {
  method: "GET",
  path: "/api/v2/users",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** Read the additional logins of a user. `GET /api/v2/users/alternate-user-id` */
export const getUserAlternateUserId: NamedOperation<"odin", "getUserAlternateUserId"> = {
  method: "GET",
  path: "/api/v2/users/alternate-user-id",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** List the announcements of a user. `GET /api/v2/users/announcements` */
export const getUserAnnouncements: NamedOperation<"odin", "getUserAnnouncements"> = {
  method: "GET",
  path: "/api/v2/users/announcements",
  query: ["userId", "type", "available"],
  required: ["userId"],
  result: "object",
};

/** Audit one user. `GET /api/v2/users/audit` */
export const getUserAudit: NamedOperation<"odin", "getUserAudit"> = {
  method: "GET",
  path: "/api/v2/users/audit",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** Read a user's Call Forwarding Always. `GET /api/v2/users/call-forwarding-always` */
export const getUserCallForwardingAlways: NamedOperation<"odin", "getUserCallForwardingAlways"> = {
  method: "GET",
  path: "/api/v2/users/call-forwarding-always",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** Read Call Forwarding Always of all users of a group. `GET /api/v2/users/call-forwarding-always/bulk` */
export const getUserCallForwardingAlwaysBulk: NamedOperation<"odin", "getUserCallForwardingAlwaysBulk"> = {
  method: "GET",
  path: "/api/v2/users/call-forwarding-always/bulk",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "array",
};

/** Read the call policies of a user. `GET /api/v2/users/call-policies` */
export const getUserCallPolicies: NamedOperation<"odin", "getUserCallPolicies"> = {
  method: "GET",
  path: "/api/v2/users/call-policies",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** Read the call processing policy of a user. `GET /api/v2/users/call-processing-policy` */
export const getUserCallProcessingPolicy: NamedOperation<"odin", "getUserCallProcessingPolicy"> = {
  method: "GET",
  path: "/api/v2/users/call-processing-policy",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** Read the communication barring of a user. `GET /api/v2/users/communication-barring` */
export const getUserCommunicationBarring: NamedOperation<"odin", "getUserCommunicationBarring"> = {
  method: "GET",
  path: "/api/v2/users/communication-barring",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** Read the device policies of a user. `GET /api/v2/users/device-policies` */
export const getUserDevicePolicies: NamedOperation<"odin", "getUserDevicePolicies"> = {
  method: "GET",
  path: "/api/v2/users/device-policies",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** List events of a schedule of a user. `GET /api/v2/users/events` */
export const getUserEvents: NamedOperation<"odin", "getUserEvents"> = {
  method: "GET",
  path: "/api/v2/users/events",
  query: ["userId", "name", "type"],
  required: ["userId", "name", "type"],
  result: "array",
};

/** Read the feature access codes of a user. `GET /api/v2/users/feature-access-codes` */
export const getUserFeatureAccessCodes: NamedOperation<"odin", "getUserFeatureAccessCodes"> = {
  method: "GET",
  path: "/api/v2/users/feature-access-codes",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** Read whether a user has own authorization codes. `GET /api/v2/users/calling-plans/outgoing/authorization-codes` */
export const getUserOutgoingCallingPlanAuthorizationCodes: NamedOperation<"odin", "getUserOutgoingCallingPlanAuthorizationCodes"> = {
  method: "GET",
  path: "/api/v2/users/calling-plans/outgoing/authorization-codes",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** List authorization codes of a user. `GET /api/v2/users/calling-plans/outgoing/authorization-codes/codes` */
export const getUserOutgoingCallingPlanAuthorizationCodesCodes: NamedOperation<"odin", "getUserOutgoingCallingPlanAuthorizationCodesCodes"> = {
  method: "GET",
  path: "/api/v2/users/calling-plans/outgoing/authorization-codes/codes",
  query: ["userId"],
  required: ["userId"],
  result: "array",
};

/** Read the Call Me Now plan of a user. `GET /api/v2/users/calling-plans/outgoing/call-me-now` */
export const getUserOutgoingCallingPlanCallMeNow: NamedOperation<"odin", "getUserOutgoingCallingPlanCallMeNow"> = {
  method: "GET",
  path: "/api/v2/users/calling-plans/outgoing/call-me-now",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** Read the Call Me Now plan of all users of a group. `GET /api/v2/users/calling-plans/outgoing/call-me-now/bulk` */
export const getUserOutgoingCallingPlanCallMeNowBulk: NamedOperation<"odin", "getUserOutgoingCallingPlanCallMeNowBulk"> = {
  method: "GET",
  path: "/api/v2/users/calling-plans/outgoing/call-me-now/bulk",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "array",
};

/**
 * Read a user's digit patterns for Call Me Now calls. `GET /api/v2/users/calling-plans/outgoing/digit-plan/call-me-now`
 */
export const getUserOutgoingCallingPlanDigitPlanCallMeNow: NamedOperation<"odin", "getUserOutgoingCallingPlanDigitPlanCallMeNow"> = {
  method: "GET",
  path: "/api/v2/users/calling-plans/outgoing/digit-plan/call-me-now",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** Read a user's digit patterns for dialled calls. `GET /api/v2/users/calling-plans/outgoing/digit-plan/originating` */
export const getUserOutgoingCallingPlanDigitPlanOriginating: NamedOperation<"odin", "getUserOutgoingCallingPlanDigitPlanOriginating"> = {
  method: "GET",
  path: "/api/v2/users/calling-plans/outgoing/digit-plan/originating",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/**
 * Read a user's digit patterns for redirected calls. `GET /api/v2/users/calling-plans/outgoing/digit-plan/redirecting`
 */
export const getUserOutgoingCallingPlanDigitPlanRedirecting: NamedOperation<"odin", "getUserOutgoingCallingPlanDigitPlanRedirecting"> = {
  method: "GET",
  path: "/api/v2/users/calling-plans/outgoing/digit-plan/redirecting",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** Read what a user may dial. `GET /api/v2/users/calling-plans/outgoing/originating` */
export const getUserOutgoingCallingPlanOriginating: NamedOperation<"odin", "getUserOutgoingCallingPlanOriginating"> = {
  method: "GET",
  path: "/api/v2/users/calling-plans/outgoing/originating",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** Read what each user of a group may dial. `GET /api/v2/users/calling-plans/outgoing/originating/bulk` */
export const getUserOutgoingCallingPlanOriginatingBulk: NamedOperation<"odin", "getUserOutgoingCallingPlanOriginatingBulk"> = {
  method: "GET",
  path: "/api/v2/users/calling-plans/outgoing/originating/bulk",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "array",
};

/**
 * Read a user's exceptions for Call Me Now calls. `GET
 * /api/v2/users/calling-plans/outgoing/pinhole-digit-plan/call-me-now`
 */
export const getUserOutgoingCallingPlanPinholeDigitPlanCallMeNow: NamedOperation<"odin", "getUserOutgoingCallingPlanPinholeDigitPlanCallMeNow"> = {
  method: "GET",
  path: "/api/v2/users/calling-plans/outgoing/pinhole-digit-plan/call-me-now",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/**
 * Read a user's exceptions for dialled calls. `GET /api/v2/users/calling-plans/outgoing/pinhole-digit-plan/originating`
 */
export const getUserOutgoingCallingPlanPinholeDigitPlanOriginating: NamedOperation<"odin", "getUserOutgoingCallingPlanPinholeDigitPlanOriginating"> = {
  method: "GET",
  path: "/api/v2/users/calling-plans/outgoing/pinhole-digit-plan/originating",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/**
 * Read a user's exceptions for redirected calls. `GET
 * /api/v2/users/calling-plans/outgoing/pinhole-digit-plan/redirecting`
 */
export const getUserOutgoingCallingPlanPinholeDigitPlanRedirecting: NamedOperation<"odin", "getUserOutgoingCallingPlanPinholeDigitPlanRedirecting"> = {
  method: "GET",
  path: "/api/v2/users/calling-plans/outgoing/pinhole-digit-plan/redirecting",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/**
 * Read whether calls of a user may be redirected out of the group. `GET
 * /api/v2/users/calling-plans/outgoing/redirected`
 */
export const getUserOutgoingCallingPlanRedirected: NamedOperation<"odin", "getUserOutgoingCallingPlanRedirected"> = {
  method: "GET",
  path: "/api/v2/users/calling-plans/outgoing/redirected",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/**
 * Read whether calls of each user may be redirected out of the group. `GET
 * /api/v2/users/calling-plans/outgoing/redirected/bulk`
 */
export const getUserOutgoingCallingPlanRedirectedBulk: NamedOperation<"odin", "getUserOutgoingCallingPlanRedirectedBulk"> = {
  method: "GET",
  path: "/api/v2/users/calling-plans/outgoing/redirected/bulk",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "array",
};

/** Read where a user may forward calls. `GET /api/v2/users/calling-plans/outgoing/redirecting` */
export const getUserOutgoingCallingPlanRedirecting: NamedOperation<"odin", "getUserOutgoingCallingPlanRedirecting"> = {
  method: "GET",
  path: "/api/v2/users/calling-plans/outgoing/redirecting",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** Read where each user of a group may forward calls. `GET /api/v2/users/calling-plans/outgoing/redirecting/bulk` */
export const getUserOutgoingCallingPlanRedirectingBulk: NamedOperation<"odin", "getUserOutgoingCallingPlanRedirectingBulk"> = {
  method: "GET",
  path: "/api/v2/users/calling-plans/outgoing/redirecting/bulk",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "array",
};

/** Read a user's transfer numbers for blocked calls. `GET /api/v2/users/calling-plans/outgoing/transfer-numbers` */
export const getUserOutgoingCallingPlanTransferNumbers: NamedOperation<"odin", "getUserOutgoingCallingPlanTransferNumbers"> = {
  method: "GET",
  path: "/api/v2/users/calling-plans/outgoing/transfer-numbers",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** Read the state of a user's voice portal passcode. `GET /api/v2/users/portal-passcode` */
export const getUserPortalPasscode: NamedOperation<"odin", "getUserPortalPasscode"> = {
  method: "GET",
  path: "/api/v2/users/portal-passcode",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** List registered devices of a user. `GET /api/v2/users/registration` */
export const getUserRegistration: NamedOperation<"odin", "getUserRegistration"> = {
  method: "GET",
  path: "/api/v2/users/registration",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** List registered devices of all users of a group. `GET /api/v2/users/registration/bulk` */
export const getUserRegistrationBulk: NamedOperation<"odin", "getUserRegistrationBulk"> = {
  method: "GET",
  path: "/api/v2/users/registration/bulk",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "object",
};

/** Report on one user. `GET /api/v2/users/reports/users` */
export const getUserReport: NamedOperation<"odin", "getUserReport"> = {
  method: "GET",
  path: "/api/v2/users/reports/users",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** List schedules of a user. `GET /api/v2/users/schedules` */
export const getUserSchedules: NamedOperation<"odin", "getUserSchedules"> = {
  method: "GET",
  path: "/api/v2/users/schedules",
  query: ["userId"],
  required: ["userId"],
  result: "array",
};

/** Read the settings of all services of a user. `GET /api/v2/users/services/settings` */
export const getUserServiceSettings: NamedOperation<"odin", "getUserServiceSettings"> = {
  method: "GET",
  path: "/api/v2/users/services/settings",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** List the services that a user can have. `GET /api/v2/users/services` */
export const getUserServices: NamedOperation<"odin", "getUserServices"> = {
  method: "GET",
  path: "/api/v2/users/services",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** List the services in effect for a user. `GET /api/v2/users/services/assigned` */
export const getUserServicesAssigned: NamedOperation<"odin", "getUserServicesAssigned"> = {
  method: "GET",
  path: "/api/v2/users/services/assigned",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** List users. `GET /api/v2/users` */
export const getUsers: NamedOperation<"odin", "getUsers"> = {
  method: "GET",
  path: "/api/v2/users",
  query: [
    "serviceProviderId",
    "groupId",
    "extended",
    "limit",
    "macAddress",
    "lastName",
    "firstName",
    "dn",
    "emailAddress",
    "extension",
  ],
  result: "array",
};

/** Change a user's Call Forwarding Always. `PUT /api/v2/users/call-forwarding-always` */
export const putUserCallForwardingAlways: NamedOperation<"odin", "putUserCallForwardingAlways"> = {
  method: "PUT",
  path: "/api/v2/users/call-forwarding-always",
  body: "required",
  result: "object",
};

/** Change service settings of a user. `PUT /api/v2/users/services/settings` */
export const putUserServiceSettings: NamedOperation<"odin", "putUserServiceSettings"> = {
  method: "PUT",
  path: "/api/v2/users/services/settings",
  body: "required",
  result: "object",
};

/** Assign services to a user. `PUT /api/v2/users/services` */
export const putUserServices: NamedOperation<"odin", "putUserServices"> = {
  method: "PUT",
  path: "/api/v2/users/services",
  body: "required",
  result: "object",
};
