// Generated from specs/odin by tools/codegen. Do not edit: change the spec, then run `pnpm generate`.

import type { NamedOperation } from "../core/operation.js";

/** Delete a user. `DELETE /api/v2/users` */
export const deleteUser: NamedOperation<"odin", "deleteUser"> = {
  method: "DELETE",
  path: "/api/v2/users",
  query: ["userId"],
  required: ["userId"],
  result: "void",
};

/**
 * Remove a criterion of a phone of BroadWorks Anywhere of a user. `DELETE /api/v2/users/broad-works-anywhere/criteria`
 */
export const deleteUserBroadWorksAnywhereCriterion: NamedOperation<"odin", "deleteUserBroadWorksAnywhereCriterion"> = {
  method: "DELETE",
  path: "/api/v2/users/broad-works-anywhere/criteria",
  query: ["userId", "phoneNumber", "criteriaName"],
  required: ["userId", "phoneNumber", "criteriaName"],
  result: "void",
};

/** Remove a phone of BroadWorks Anywhere of a user. `DELETE /api/v2/users/broad-works-anywhere/phone-numbers` */
export const deleteUserBroadWorksAnywherePhoneNumber: NamedOperation<
  "odin",
  "deleteUserBroadWorksAnywherePhoneNumber"
> = {
  method: "DELETE",
  path: "/api/v2/users/broad-works-anywhere/phone-numbers",
  query: ["userId", "phoneNumber"],
  required: ["userId", "phoneNumber"],
  result: "void",
};

/**
 * Remove a criterion of Call Forwarding Selective of a user. `DELETE /api/v2/users/call-forwarding-selective/criteria`
 */
export const deleteUserCallForwardingSelectiveCriterion: NamedOperation<
  "odin",
  "deleteUserCallForwardingSelectiveCriterion"
> = {
  method: "DELETE",
  path: "/api/v2/users/call-forwarding-selective/criteria",
  query: ["userId", "criteriaName"],
  required: ["userId", "criteriaName"],
  result: "void",
};

/**
 * Remove a code that lifts communication barring of a user. `DELETE
 * /api/v2/users/communication-barring/authorization-codes`
 */
export const deleteUserCommunicationBarringAuthorizationCodes: NamedOperation<
  "odin",
  "deleteUserCommunicationBarringAuthorizationCodes"
> = {
  method: "DELETE",
  path: "/api/v2/users/communication-barring/authorization-codes",
  query: ["userId", "code"],
  required: ["userId", "code"],
  result: "void",
};

/** Delete an event of a schedule of a user. `DELETE /api/v2/users/events` */
export const deleteUserEvent: NamedOperation<"odin", "deleteUserEvent"> = {
  method: "DELETE",
  path: "/api/v2/users/events",
  query: ["userId", "name", "type", "eventName"],
  required: ["userId", "name", "type", "eventName"],
  result: "void",
};

/** Remove an authorization code of a user. `DELETE /api/v2/users/calling-plans/outgoing/authorization-codes/codes` */
export const deleteUserOutgoingCallingPlanAuthorizationCodesCodes: NamedOperation<
  "odin",
  "deleteUserOutgoingCallingPlanAuthorizationCodesCodes"
> = {
  method: "DELETE",
  path: "/api/v2/users/calling-plans/outgoing/authorization-codes/codes",
  query: ["userId", "code"],
  required: ["userId", "code"],
  result: "void",
};

/** Delete a schedule of a user. `DELETE /api/v2/users/schedules` */
export const deleteUserSchedule: NamedOperation<"odin", "deleteUserSchedule"> = {
  method: "DELETE",
  path: "/api/v2/users/schedules",
  query: ["userId", "name", "type"],
  required: ["userId", "name", "type"],
  result: "void",
};

/** Remove a criterion of Sequential Ring of a user. `DELETE /api/v2/users/sequential-ring/criteria` */
export const deleteUserSequentialRingCriterion: NamedOperation<"odin", "deleteUserSequentialRingCriterion"> = {
  method: "DELETE",
  path: "/api/v2/users/sequential-ring/criteria",
  query: ["userId", "criteriaName"],
  required: ["userId", "criteriaName"],
  result: "void",
};

/**
 * Remove a criterion of Simultaneous Ring Personal of a user. `DELETE
 * /api/v2/users/simultaneous-ring-personal/criteria`
 */
export const deleteUserSimultaneousRingPersonalCriterion: NamedOperation<
  "odin",
  "deleteUserSimultaneousRingPersonalCriterion"
> = {
  method: "DELETE",
  path: "/api/v2/users/simultaneous-ring-personal/criteria",
  query: ["userId", "criteriaName"],
  required: ["userId", "criteriaName"],
  result: "void",
};

/** Remove codes of Speed Dial 100 of a user. `DELETE /api/v2/users/speed-dial-100` */
export const deleteUserSpeedDial100Codes: NamedOperation<"odin", "deleteUserSpeedDial100Codes"> = {
  method: "DELETE",
  path: "/api/v2/users/speed-dial-100",
  body: "required",
  result: "void",
};

/** Read one group. `GET /api/v2/groups` */
export const getGroup: NamedOperation<"odin", "getGroup"> = {
  method: "GET",
  path: "/api/v2/groups",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "object",
};

/** Read one administrator of a group. `GET /api/v2/groups/admins` */
export const getGroupAdmin: NamedOperation<"odin", "getGroupAdmin"> = {
  method: "GET",
  path: "/api/v2/groups/admins",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** Read what an administrator of a group may do. `GET /api/v2/groups/admins/policies` */
export const getGroupAdminPolicies: NamedOperation<"odin", "getGroupAdminPolicies"> = {
  method: "GET",
  path: "/api/v2/groups/admins/policies",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** List administrators of a group. `GET /api/v2/groups/admins` */
export const getGroupAdmins: NamedOperation<"odin", "getGroupAdmins"> = {
  method: "GET",
  path: "/api/v2/groups/admins",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "array or object",
};

/** Read one auto attendant. `GET /api/v2/groups/auto-attendants` */
export const getGroupAutoAttendant: NamedOperation<"odin", "getGroupAutoAttendant"> = {
  method: "GET",
  path: "/api/v2/groups/auto-attendants",
  query: ["serviceUserId"],
  required: ["serviceUserId"],
  result: "object",
};

/** List auto attendants of a group. `GET /api/v2/groups/auto-attendants` */
export const getGroupAutoAttendants: NamedOperation<"odin", "getGroupAutoAttendants"> = {
  method: "GET",
  path: "/api/v2/groups/auto-attendants",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "array or object",
  bare: true,
};

/** Read one call centre. `GET /api/v2/groups/call-centers` */
export const getGroupCallCenter: NamedOperation<"odin", "getGroupCallCenter"> = {
  method: "GET",
  path: "/api/v2/groups/call-centers",
  query: ["serviceUserId"],
  required: ["serviceUserId"],
  result: "object",
};

/** List agents of a call centre. `GET /api/v2/groups/call-centers/agents` */
export const getGroupCallCenterAgents: NamedOperation<"odin", "getGroupCallCenterAgents"> = {
  method: "GET",
  path: "/api/v2/groups/call-centers/agents",
  query: ["serviceUserId"],
  required: ["serviceUserId"],
  result: "array or object",
};

/** List call centres of a group. `GET /api/v2/groups/call-centers` */
export const getGroupCallCenters: NamedOperation<"odin", "getGroupCallCenters"> = {
  method: "GET",
  path: "/api/v2/groups/call-centers",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "array or object",
  bare: true,
};

/** Read one pickup group. `GET /api/v2/groups/call-pickup/groups` */
export const getGroupCallPickup: NamedOperation<"odin", "getGroupCallPickup"> = {
  method: "GET",
  path: "/api/v2/groups/call-pickup/groups",
  query: ["serviceProviderId", "groupId", "name"],
  required: ["serviceProviderId", "groupId", "name"],
  result: "object",
};

/** List pickup groups of a group. `GET /api/v2/groups/call-pickup/groups` */
export const getGroupCallPickups: NamedOperation<"odin", "getGroupCallPickups"> = {
  method: "GET",
  path: "/api/v2/groups/call-pickup/groups",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "array or object",
  bare: true,
};

/** Read the call processing policy of a group. `GET /api/v2/groups/call-processing-policy` */
export const getGroupCallProcessingPolicy: NamedOperation<"odin", "getGroupCallProcessingPolicy"> = {
  method: "GET",
  path: "/api/v2/groups/call-processing-policy",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "object",
};

/** List departments of a group. `GET /api/v2/groups/departments` */
export const getGroupDepartments: NamedOperation<"odin", "getGroupDepartments"> = {
  method: "GET",
  path: "/api/v2/groups/departments",
  query: ["serviceProviderId", "groupId", "includeEnterprise"],
  required: ["serviceProviderId", "groupId"],
  result: "array or object",
  bare: true,
};

/** Read one device of a group. `GET /api/v2/groups/devices` */
export const getGroupDevice: NamedOperation<"odin", "getGroupDevice"> = {
  method: "GET",
  path: "/api/v2/groups/devices",
  query: ["serviceProviderId", "groupId", "deviceName"],
  required: ["serviceProviderId", "groupId", "deviceName"],
  result: "object",
};

/** List lines on a device. `GET /api/v2/groups/devices/users` */
export const getGroupDeviceUsers: NamedOperation<"odin", "getGroupDeviceUsers"> = {
  method: "GET",
  path: "/api/v2/groups/devices/users",
  query: ["serviceProviderId", "groupId", "deviceName"],
  required: ["serviceProviderId", "groupId", "deviceName"],
  result: "array or object",
  bare: true,
};

/** List devices of a group. `GET /api/v2/groups/devices` */
export const getGroupDevices: NamedOperation<"odin", "getGroupDevices"> = {
  method: "GET",
  path: "/api/v2/groups/devices",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "array or object",
  bare: true,
};

/** List numbers of a group. `GET /api/v2/groups/dns` */
export const getGroupDns: NamedOperation<"odin", "getGroupDns"> = {
  method: "GET",
  path: "/api/v2/groups/dns",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "object",
};

/** List numbers of a group with their owners. `GET /api/v2/groups/dns/details` */
export const getGroupDnsDetails: NamedOperation<"odin", "getGroupDnsDetails"> = {
  method: "GET",
  path: "/api/v2/groups/dns/details",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "object",
};

/** List events of a schedule of a group. `GET /api/v2/groups/events` */
export const getGroupEvents: NamedOperation<"odin", "getGroupEvents"> = {
  method: "GET",
  path: "/api/v2/groups/events",
  query: ["serviceProviderId", "groupId", "name", "type"],
  required: ["serviceProviderId", "groupId", "name", "type"],
  result: "array or object",
  bare: true,
};

/** Read the length of extensions of a group. `GET /api/v2/groups/extensions` */
export const getGroupExtensions: NamedOperation<"odin", "getGroupExtensions"> = {
  method: "GET",
  path: "/api/v2/groups/extensions",
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
  result: "array or object",
  bare: true,
};

/** Read the intercept of a group. `GET /api/v2/groups/intercept` */
export const getGroupIntercept: NamedOperation<"odin", "getGroupIntercept"> = {
  method: "GET",
  path: "/api/v2/groups/intercept",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "object",
};

/** Read the group's rule on authorization codes. `GET /api/v2/groups/calling-plans/outgoing/authorization-codes` */
export const getGroupOutgoingCallingPlanAuthorizationCodes: NamedOperation<
  "odin",
  "getGroupOutgoingCallingPlanAuthorizationCodes"
> = {
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
export const getGroupOutgoingCallingPlanDigitPlanCallMeNow: NamedOperation<
  "odin",
  "getGroupOutgoingCallingPlanDigitPlanCallMeNow"
> = {
  method: "GET",
  path: "/api/v2/groups/calling-plans/outgoing/digit-plan/call-me-now",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "object",
};

/**
 * Read the group's digit patterns for dialled calls. `GET /api/v2/groups/calling-plans/outgoing/digit-plan/originating`
 */
export const getGroupOutgoingCallingPlanDigitPlanOriginating: NamedOperation<
  "odin",
  "getGroupOutgoingCallingPlanDigitPlanOriginating"
> = {
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
export const getGroupOutgoingCallingPlanDigitPlanRedirecting: NamedOperation<
  "odin",
  "getGroupOutgoingCallingPlanDigitPlanRedirecting"
> = {
  method: "GET",
  path: "/api/v2/groups/calling-plans/outgoing/digit-plan/redirecting",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "object",
};

/** Read the group's rule on dialled calls. `GET /api/v2/groups/calling-plans/outgoing/originating` */
export const getGroupOutgoingCallingPlanOriginating: NamedOperation<"odin", "getGroupOutgoingCallingPlanOriginating"> =
  {
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
export const getGroupOutgoingCallingPlanPinholeDigitPlanCallMeNow: NamedOperation<
  "odin",
  "getGroupOutgoingCallingPlanPinholeDigitPlanCallMeNow"
> = {
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
export const getGroupOutgoingCallingPlanPinholeDigitPlanOriginating: NamedOperation<
  "odin",
  "getGroupOutgoingCallingPlanPinholeDigitPlanOriginating"
> = {
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
export const getGroupOutgoingCallingPlanPinholeDigitPlanRedirecting: NamedOperation<
  "odin",
  "getGroupOutgoingCallingPlanPinholeDigitPlanRedirecting"
> = {
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
export const getGroupOutgoingCallingPlanRedirecting: NamedOperation<"odin", "getGroupOutgoingCallingPlanRedirecting"> =
  {
    method: "GET",
    path: "/api/v2/groups/calling-plans/outgoing/redirecting",
    query: ["serviceProviderId", "groupId"],
    required: ["serviceProviderId", "groupId"],
    result: "object",
  };

/** Read the group's transfer numbers for blocked calls. `GET /api/v2/groups/calling-plans/outgoing/transfer-numbers` */
export const getGroupOutgoingCallingPlanTransferNumbers: NamedOperation<
  "odin",
  "getGroupOutgoingCallingPlanTransferNumbers"
> = {
  method: "GET",
  path: "/api/v2/groups/calling-plans/outgoing/transfer-numbers",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "object",
};

/** Read the rules for passcodes of a group. `GET /api/v2/groups/passcode-rules` */
export const getGroupPasscodeRules: NamedOperation<"odin", "getGroupPasscodeRules"> = {
  method: "GET",
  path: "/api/v2/groups/passcode-rules",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "object",
};

/** Read the rules for passwords of a group. `GET /api/v2/groups/password-rules` */
export const getGroupPasswordRules: NamedOperation<"odin", "getGroupPasswordRules"> = {
  method: "GET",
  path: "/api/v2/groups/password-rules",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "object",
};

/** List schedules of a group. `GET /api/v2/groups/schedules` */
export const getGroupSchedules: NamedOperation<"odin", "getGroupSchedules"> = {
  method: "GET",
  path: "/api/v2/groups/schedules",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "array or object",
  bare: true,
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

/** List users who have a service or pack, also through a pack. `GET /api/v2/groups/services/assignedall` */
export const getGroupServicesAssignedAll: NamedOperation<"odin", "getGroupServicesAssignedAll"> = {
  method: "GET",
  path: "/api/v2/groups/services/assignedall",
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

/** List services and packs that a group may use. `GET /api/v2/groups/services/authorized` */
export const getGroupServicesAuthorized: NamedOperation<"odin", "getGroupServicesAuthorized"> = {
  method: "GET",
  path: "/api/v2/groups/services/authorized",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "object",
};

/** List names of the services that a group can use. `GET /api/v2/groups/services/available` */
export const getGroupServicesAvailable: NamedOperation<"odin", "getGroupServicesAvailable"> = {
  method: "GET",
  path: "/api/v2/groups/services/available",
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
  result: "array or object",
  bare: true,
};

/** Make voice portal passcodes. `GET /api/v2/passcode/generate` */
export const getPasscodeGenerate: NamedOperation<"odin", "getPasscodeGenerate"> = {
  method: "GET",
  path: "/api/v2/passcode/generate",
  query: ["serviceProviderId", "groupId", "limit"],
  required: ["serviceProviderId", "groupId"],
  result: "object",
};

/** Make web passwords. `GET /api/v2/password/generate` */
export const getPasswordGenerate: NamedOperation<"odin", "getPasswordGenerate"> = {
  method: "GET",
  path: "/api/v2/password/generate",
  query: ["serviceProviderId", "groupId", "limit"],
  required: ["serviceProviderId", "groupId"],
  result: "object",
};

/** Find virtual users. `GET /api/v2/users/services/search` */
export const getServiceInstances: NamedOperation<"odin", "getServiceInstances"> = {
  method: "GET",
  path: "/api/v2/users/services/search",
  query: ["serviceProviderId", "groupId", "userId", "lastName", "dn", "extension", "limit"],
  result: "array or object",
  bare: true,
};

/** Read one service pack. `GET /api/v2/service-providers/service-packs` */
export const getServicePack: NamedOperation<"odin", "getServicePack"> = {
  method: "GET",
  path: "/api/v2/service-providers/service-packs",
  query: ["serviceProviderId", "servicePackName"],
  required: ["serviceProviderId", "servicePackName"],
  result: "object",
};

/** List service packs that have a service. `GET /api/v2/service-providers/service-packs/usage` */
export const getServicePackUsage: NamedOperation<"odin", "getServicePackUsage"> = {
  method: "GET",
  path: "/api/v2/service-providers/service-packs/usage",
  query: ["serviceProviderId", "serviceName"],
  required: ["serviceProviderId", "serviceName"],
  result: "array or object",
  bare: true,
};

/** List service packs of a service provider. `GET /api/v2/service-providers/service-packs` */
export const getServicePacks: NamedOperation<"odin", "getServicePacks"> = {
  method: "GET",
  path: "/api/v2/service-providers/service-packs",
  query: ["serviceProviderId"],
  required: ["serviceProviderId"],
  result: "array or object",
  bare: true,
};

/** Read one service provider. `GET /api/v2/service-providers` */
export const getServiceProvider: NamedOperation<"odin", "getServiceProvider"> = {
  method: "GET",
  path: "/api/v2/service-providers",
  query: ["serviceProviderId"],
  required: ["serviceProviderId"],
  result: "object",
};

/** Read one administrator of a service provider. `GET /api/v2/service-providers/admins` */
export const getServiceProviderAdmin: NamedOperation<"odin", "getServiceProviderAdmin"> = {
  method: "GET",
  path: "/api/v2/service-providers/admins",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** Read what an administrator of a service provider may do. `GET /api/v2/service-providers/admins/policies` */
export const getServiceProviderAdminPolicies: NamedOperation<"odin", "getServiceProviderAdminPolicies"> = {
  method: "GET",
  path: "/api/v2/service-providers/admins/policies",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** List administrators of a service provider. `GET /api/v2/service-providers/admins` */
export const getServiceProviderAdmins: NamedOperation<"odin", "getServiceProviderAdmins"> = {
  method: "GET",
  path: "/api/v2/service-providers/admins",
  query: ["serviceProviderId"],
  required: ["serviceProviderId"],
  result: "array or object",
};

/** List numbers of a service provider. `GET /api/v2/service-providers/dns` */
export const getServiceProviderDns: NamedOperation<"odin", "getServiceProviderDns"> = {
  method: "GET",
  path: "/api/v2/service-providers/dns",
  query: ["serviceProviderId"],
  required: ["serviceProviderId"],
  result: "object",
};

/** Read the rules for passcodes of a service provider. `GET /api/v2/service-providers/passcode-rules` */
export const getServiceProviderPasscodeRules: NamedOperation<"odin", "getServiceProviderPasscodeRules"> = {
  method: "GET",
  path: "/api/v2/service-providers/passcode-rules",
  query: ["serviceProviderId"],
  required: ["serviceProviderId"],
  result: "object",
};

/** Read the rules for passwords of a service provider. `GET /api/v2/service-providers/password-rules` */
export const getServiceProviderPasswordRules: NamedOperation<"odin", "getServiceProviderPasswordRules"> = {
  method: "GET",
  path: "/api/v2/service-providers/password-rules",
  query: ["serviceProviderId"],
  required: ["serviceProviderId"],
  result: "object",
};

/** List all groups of all service providers. `GET /api/v2/service-providers/reports` */
export const getServiceProviderReports: NamedOperation<"odin", "getServiceProviderReports"> = {
  method: "GET",
  path: "/api/v2/service-providers/reports",
  result: "array",
};

/** List service providers. `GET /api/v2/service-providers` */
export const getServiceProviders: NamedOperation<"odin", "getServiceProviders"> = {
  method: "GET",
  path: "/api/v2/service-providers",
  query: ["resellerId"],
  result: "array or object",
  bare: true,
};

/** Read the session. `GET /api/v2/auth/session` */
export const getSession: NamedOperation<"odin", "getSession"> = {
  method: "GET",
  path: "/api/v2/auth/session",
  result: "object",
};

/** Make SIP passwords. `GET /api/v2/sip-password/generate` */
export const getSipPasswordGenerate: NamedOperation<"odin", "getSipPasswordGenerate"> = {
  method: "GET",
  path: "/api/v2/sip-password/generate",
  query: ["serviceProviderId", "groupId", "limit"],
  required: ["serviceProviderId", "groupId"],
  result: "object",
};

/** Read the rules for passcodes of the system. `GET /api/v2/system/passcode-rules` */
export const getSystemPasscodeRules: NamedOperation<"odin", "getSystemPasscodeRules"> = {
  method: "GET",
  path: "/api/v2/system/passcode-rules",
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

/** Read Alternate Numbers of a user. `GET /api/v2/users/alternate-numbers` */
export const getUserAlternateNumbers: NamedOperation<"odin", "getUserAlternateNumbers"> = {
  method: "GET",
  path: "/api/v2/users/alternate-numbers",
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

/** Read Anonymous Call Rejection of a user. `GET /api/v2/users/anonymous-call-rejection` */
export const getUserAnonymousCallRejection: NamedOperation<"odin", "getUserAnonymousCallRejection"> = {
  method: "GET",
  path: "/api/v2/users/anonymous-call-rejection",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** Read Anonymous Call Rejection of all users of a group. `GET /api/v2/users/anonymous-call-rejection/bulk` */
export const getUserAnonymousCallRejectionBulk: NamedOperation<"odin", "getUserAnonymousCallRejectionBulk"> = {
  method: "GET",
  path: "/api/v2/users/anonymous-call-rejection/bulk",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "array",
};

/** Audit one user. `GET /api/v2/users/audit` */
export const getUserAudit: NamedOperation<"odin", "getUserAudit"> = {
  method: "GET",
  path: "/api/v2/users/audit",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** Read the SIP user name of a user. `GET /api/v2/users/authentication` */
export const getUserAuthentication: NamedOperation<"odin", "getUserAuthentication"> = {
  method: "GET",
  path: "/api/v2/users/authentication",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** List auto attendants of a user's group. `GET /api/v2/groups/auto-attendants/user` */
export const getUserAutoAttendants: NamedOperation<"odin", "getUserAutoAttendants"> = {
  method: "GET",
  path: "/api/v2/groups/auto-attendants/user",
  query: ["serviceProviderId", "groupId", "userId"],
  required: ["serviceProviderId", "groupId", "userId"],
  result: "array or object",
  bare: true,
};

/** Read BroadWorks Anywhere of a user. `GET /api/v2/users/broad-works-anywhere` */
export const getUserBroadWorksAnywhere: NamedOperation<"odin", "getUserBroadWorksAnywhere"> = {
  method: "GET",
  path: "/api/v2/users/broad-works-anywhere",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** List criteria of a phone of BroadWorks Anywhere of a user. `GET /api/v2/users/broad-works-anywhere/criteria` */
export const getUserBroadWorksAnywhereCriteria: NamedOperation<"odin", "getUserBroadWorksAnywhereCriteria"> = {
  method: "GET",
  path: "/api/v2/users/broad-works-anywhere/criteria",
  query: ["userId", "phoneNumber"],
  required: ["userId", "phoneNumber"],
  result: "array or object",
  bare: true,
};

/** Read a criterion of a phone of BroadWorks Anywhere of a user. `GET /api/v2/users/broad-works-anywhere/criteria` */
export const getUserBroadWorksAnywhereCriterion: NamedOperation<"odin", "getUserBroadWorksAnywhereCriterion"> = {
  method: "GET",
  path: "/api/v2/users/broad-works-anywhere/criteria",
  query: ["userId", "phoneNumber", "criteriaName"],
  required: ["userId", "phoneNumber", "criteriaName"],
  result: "object",
};

/** Read a phone of BroadWorks Anywhere of a user. `GET /api/v2/users/broad-works-anywhere/phone-numbers` */
export const getUserBroadWorksAnywherePhoneNumber: NamedOperation<"odin", "getUserBroadWorksAnywherePhoneNumber"> = {
  method: "GET",
  path: "/api/v2/users/broad-works-anywhere/phone-numbers",
  query: ["userId", "phoneNumber"],
  required: ["userId", "phoneNumber"],
  result: "object",
};

/** Read BroadWorks Mobility of a user. `GET /api/v2/users/broad-works-mobility` */
export const getUserBroadWorksMobility: NamedOperation<"odin", "getUserBroadWorksMobility"> = {
  method: "GET",
  path: "/api/v2/users/broad-works-mobility",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** Read the call centres of a user. `GET /api/v2/users/call-center` */
export const getUserCallCenter: NamedOperation<"odin", "getUserCallCenter"> = {
  method: "GET",
  path: "/api/v2/users/call-center",
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

/** Read Call Forwarding Always Secondary of a user. `GET /api/v2/users/call-forwarding-always-secondary` */
export const getUserCallForwardingAlwaysSecondary: NamedOperation<"odin", "getUserCallForwardingAlwaysSecondary"> = {
  method: "GET",
  path: "/api/v2/users/call-forwarding-always-secondary",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/**
 * Read Call Forwarding Always Secondary of all users of a group. `GET
 * /api/v2/users/call-forwarding-always-secondary/bulk`
 */
export const getUserCallForwardingAlwaysSecondaryBulk: NamedOperation<
  "odin",
  "getUserCallForwardingAlwaysSecondaryBulk"
> = {
  method: "GET",
  path: "/api/v2/users/call-forwarding-always-secondary/bulk",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "array",
};

/** Read Call Forwarding Busy of a user. `GET /api/v2/users/call-forwarding-busy` */
export const getUserCallForwardingBusy: NamedOperation<"odin", "getUserCallForwardingBusy"> = {
  method: "GET",
  path: "/api/v2/users/call-forwarding-busy",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** Read Call Forwarding Busy of all users of a group. `GET /api/v2/users/call-forwarding-busy/bulk` */
export const getUserCallForwardingBusyBulk: NamedOperation<"odin", "getUserCallForwardingBusyBulk"> = {
  method: "GET",
  path: "/api/v2/users/call-forwarding-busy/bulk",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "array",
};

/** Read Call Forwarding No Answer of a user. `GET /api/v2/users/call-forwarding-no-answer` */
export const getUserCallForwardingNoAnswer: NamedOperation<"odin", "getUserCallForwardingNoAnswer"> = {
  method: "GET",
  path: "/api/v2/users/call-forwarding-no-answer",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** Read Call Forwarding No Answer of all users of a group. `GET /api/v2/users/call-forwarding-no-answer/bulk` */
export const getUserCallForwardingNoAnswerBulk: NamedOperation<"odin", "getUserCallForwardingNoAnswerBulk"> = {
  method: "GET",
  path: "/api/v2/users/call-forwarding-no-answer/bulk",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "array",
};

/** Read Call Forwarding Not Reachable of a user. `GET /api/v2/users/call-forwarding-not-reachable` */
export const getUserCallForwardingNotReachable: NamedOperation<"odin", "getUserCallForwardingNotReachable"> = {
  method: "GET",
  path: "/api/v2/users/call-forwarding-not-reachable",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/**
 * Read Call Forwarding Not Reachable of all users of a group. `GET /api/v2/users/call-forwarding-not-reachable/bulk`
 */
export const getUserCallForwardingNotReachableBulk: NamedOperation<"odin", "getUserCallForwardingNotReachableBulk"> = {
  method: "GET",
  path: "/api/v2/users/call-forwarding-not-reachable/bulk",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "array",
};

/** Read Call Forwarding Selective of a user. `GET /api/v2/users/call-forwarding-selective` */
export const getUserCallForwardingSelective: NamedOperation<"odin", "getUserCallForwardingSelective"> = {
  method: "GET",
  path: "/api/v2/users/call-forwarding-selective",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** List criteria of Call Forwarding Selective of a user. `GET /api/v2/users/call-forwarding-selective/criteria` */
export const getUserCallForwardingSelectiveCriteria: NamedOperation<"odin", "getUserCallForwardingSelectiveCriteria"> =
  {
    method: "GET",
    path: "/api/v2/users/call-forwarding-selective/criteria",
    query: ["userId"],
    required: ["userId"],
    result: "array or object",
    bare: true,
  };

/** Read a criterion of Call Forwarding Selective of a user. `GET /api/v2/users/call-forwarding-selective/criteria` */
export const getUserCallForwardingSelectiveCriterion: NamedOperation<
  "odin",
  "getUserCallForwardingSelectiveCriterion"
> = {
  method: "GET",
  path: "/api/v2/users/call-forwarding-selective/criteria",
  query: ["userId", "criteriaName"],
  required: ["userId", "criteriaName"],
  result: "object",
};

/** Read the pickup group of a user. `GET /api/v2/groups/call-pickup/user` */
export const getUserCallPickup: NamedOperation<"odin", "getUserCallPickup"> = {
  method: "GET",
  path: "/api/v2/groups/call-pickup/user",
  query: ["serviceProviderId", "groupId", "userId"],
  required: ["serviceProviderId", "groupId", "userId"],
  result: "array or object",
  bare: true,
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

/** Read Call Recording of a user. `GET /api/v2/users/call-recording` */
export const getUserCallRecording: NamedOperation<"odin", "getUserCallRecording"> = {
  method: "GET",
  path: "/api/v2/users/call-recording",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** Read Call Recording of all users of a group. `GET /api/v2/users/call-recording/bulk` */
export const getUserCallRecordingBulk: NamedOperation<"odin", "getUserCallRecordingBulk"> = {
  method: "GET",
  path: "/api/v2/users/call-recording/bulk",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "array",
};

/** Read Call Waiting of a user. `GET /api/v2/users/call-waiting` */
export const getUserCallWaiting: NamedOperation<"odin", "getUserCallWaiting"> = {
  method: "GET",
  path: "/api/v2/users/call-waiting",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** Read Calling Line ID Delivery Blocking of a user. `GET /api/v2/users/calling-line-id-delivery-blocking` */
export const getUserCallingLineIdDeliveryBlocking: NamedOperation<"odin", "getUserCallingLineIdDeliveryBlocking"> = {
  method: "GET",
  path: "/api/v2/users/calling-line-id-delivery-blocking",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/**
 * Read Calling Line ID Delivery Blocking of all users of a group. `GET
 * /api/v2/users/calling-line-id-delivery-blocking/bulk`
 */
export const getUserCallingLineIdDeliveryBlockingBulk: NamedOperation<
  "odin",
  "getUserCallingLineIdDeliveryBlockingBulk"
> = {
  method: "GET",
  path: "/api/v2/users/calling-line-id-delivery-blocking/bulk",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "array",
};

/** Read the communication barring of a user. `GET /api/v2/users/communication-barring` */
export const getUserCommunicationBarring: NamedOperation<"odin", "getUserCommunicationBarring"> = {
  method: "GET",
  path: "/api/v2/users/communication-barring",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/**
 * List the codes that lift communication barring of a user. `GET
 * /api/v2/users/communication-barring/authorization-codes`
 */
export const getUserCommunicationBarringAuthorizationCodes: NamedOperation<
  "odin",
  "getUserCommunicationBarringAuthorizationCodes"
> = {
  method: "GET",
  path: "/api/v2/users/communication-barring/authorization-codes",
  query: ["userId"],
  required: ["userId"],
  result: "array or object",
  bare: true,
};

/** Read the device policies of a user. `GET /api/v2/users/device-policies` */
export const getUserDevicePolicies: NamedOperation<"odin", "getUserDevicePolicies"> = {
  method: "GET",
  path: "/api/v2/users/device-policies",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** Read Do Not Disturb of a user. `GET /api/v2/users/do-not-disturb` */
export const getUserDoNotDisturb: NamedOperation<"odin", "getUserDoNotDisturb"> = {
  method: "GET",
  path: "/api/v2/users/do-not-disturb",
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
  result: "array or object",
  bare: true,
};

/** Read Fax Messaging of a user. `GET /api/v2/users/fax-messaging` */
export const getUserFaxMessaging: NamedOperation<"odin", "getUserFaxMessaging"> = {
  method: "GET",
  path: "/api/v2/users/fax-messaging",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** Read the feature access codes of a user. `GET /api/v2/users/feature-access-codes` */
export const getUserFeatureAccessCodes: NamedOperation<"odin", "getUserFeatureAccessCodes"> = {
  method: "GET",
  path: "/api/v2/users/feature-access-codes",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** Read Hoteling Guest of a user. `GET /api/v2/users/hoteling-guest` */
export const getUserHotelingGuest: NamedOperation<"odin", "getUserHotelingGuest"> = {
  method: "GET",
  path: "/api/v2/users/hoteling-guest",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** Read Hoteling Guest of all users of a group. `GET /api/v2/users/hoteling-guest/bulk` */
export const getUserHotelingGuestBulk: NamedOperation<"odin", "getUserHotelingGuestBulk"> = {
  method: "GET",
  path: "/api/v2/users/hoteling-guest/bulk",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "array",
};

/** Read Hoteling Host of a user. `GET /api/v2/users/hoteling-host` */
export const getUserHotelingHost: NamedOperation<"odin", "getUserHotelingHost"> = {
  method: "GET",
  path: "/api/v2/users/hoteling-host",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** Read Hoteling Host of all users of a group. `GET /api/v2/users/hoteling-host/bulk` */
export const getUserHotelingHostBulk: NamedOperation<"odin", "getUserHotelingHostBulk"> = {
  method: "GET",
  path: "/api/v2/users/hoteling-host/bulk",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "array",
};

/** List hunt groups of a user. `GET /api/v2/groups/hunt-groups/user` */
export const getUserHuntGroups: NamedOperation<"odin", "getUserHuntGroups"> = {
  method: "GET",
  path: "/api/v2/groups/hunt-groups/user",
  query: ["serviceProviderId", "groupId", "userId"],
  required: ["serviceProviderId", "groupId", "userId"],
  result: "array or object",
  bare: true,
};

/** Read what calls a user may receive. `GET /api/v2/users/calling-plans/incoming` */
export const getUserIncomingCallingPlan: NamedOperation<"odin", "getUserIncomingCallingPlan"> = {
  method: "GET",
  path: "/api/v2/users/calling-plans/incoming",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** Read Intercept User of a user. `GET /api/v2/users/intercept` */
export const getUserIntercept: NamedOperation<"odin", "getUserIntercept"> = {
  method: "GET",
  path: "/api/v2/users/intercept",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** Read Music On Hold of a user. `GET /api/v2/users/music-on-hold` */
export const getUserMusicOnHold: NamedOperation<"odin", "getUserMusicOnHold"> = {
  method: "GET",
  path: "/api/v2/users/music-on-hold",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** Read Group Night Forwarding of a user. `GET /api/v2/users/night-forwarding` */
export const getUserNightForwarding: NamedOperation<"odin", "getUserNightForwarding"> = {
  method: "GET",
  path: "/api/v2/users/night-forwarding",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** Read whether a user has own authorization codes. `GET /api/v2/users/calling-plans/outgoing/authorization-codes` */
export const getUserOutgoingCallingPlanAuthorizationCodes: NamedOperation<
  "odin",
  "getUserOutgoingCallingPlanAuthorizationCodes"
> = {
  method: "GET",
  path: "/api/v2/users/calling-plans/outgoing/authorization-codes",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** List authorization codes of a user. `GET /api/v2/users/calling-plans/outgoing/authorization-codes/codes` */
export const getUserOutgoingCallingPlanAuthorizationCodesCodes: NamedOperation<
  "odin",
  "getUserOutgoingCallingPlanAuthorizationCodesCodes"
> = {
  method: "GET",
  path: "/api/v2/users/calling-plans/outgoing/authorization-codes/codes",
  query: ["userId"],
  required: ["userId"],
  result: "array or object",
  bare: true,
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
export const getUserOutgoingCallingPlanCallMeNowBulk: NamedOperation<
  "odin",
  "getUserOutgoingCallingPlanCallMeNowBulk"
> = {
  method: "GET",
  path: "/api/v2/users/calling-plans/outgoing/call-me-now/bulk",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "array",
};

/**
 * Read a user's digit patterns for Call Me Now calls. `GET /api/v2/users/calling-plans/outgoing/digit-plan/call-me-now`
 */
export const getUserOutgoingCallingPlanDigitPlanCallMeNow: NamedOperation<
  "odin",
  "getUserOutgoingCallingPlanDigitPlanCallMeNow"
> = {
  method: "GET",
  path: "/api/v2/users/calling-plans/outgoing/digit-plan/call-me-now",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** Read a user's digit patterns for dialled calls. `GET /api/v2/users/calling-plans/outgoing/digit-plan/originating` */
export const getUserOutgoingCallingPlanDigitPlanOriginating: NamedOperation<
  "odin",
  "getUserOutgoingCallingPlanDigitPlanOriginating"
> = {
  method: "GET",
  path: "/api/v2/users/calling-plans/outgoing/digit-plan/originating",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/**
 * Read a user's digit patterns for redirected calls. `GET /api/v2/users/calling-plans/outgoing/digit-plan/redirecting`
 */
export const getUserOutgoingCallingPlanDigitPlanRedirecting: NamedOperation<
  "odin",
  "getUserOutgoingCallingPlanDigitPlanRedirecting"
> = {
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
export const getUserOutgoingCallingPlanOriginatingBulk: NamedOperation<
  "odin",
  "getUserOutgoingCallingPlanOriginatingBulk"
> = {
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
export const getUserOutgoingCallingPlanPinholeDigitPlanCallMeNow: NamedOperation<
  "odin",
  "getUserOutgoingCallingPlanPinholeDigitPlanCallMeNow"
> = {
  method: "GET",
  path: "/api/v2/users/calling-plans/outgoing/pinhole-digit-plan/call-me-now",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/**
 * Read a user's exceptions for dialled calls. `GET /api/v2/users/calling-plans/outgoing/pinhole-digit-plan/originating`
 */
export const getUserOutgoingCallingPlanPinholeDigitPlanOriginating: NamedOperation<
  "odin",
  "getUserOutgoingCallingPlanPinholeDigitPlanOriginating"
> = {
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
export const getUserOutgoingCallingPlanPinholeDigitPlanRedirecting: NamedOperation<
  "odin",
  "getUserOutgoingCallingPlanPinholeDigitPlanRedirecting"
> = {
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
export const getUserOutgoingCallingPlanRedirectedBulk: NamedOperation<
  "odin",
  "getUserOutgoingCallingPlanRedirectedBulk"
> = {
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
export const getUserOutgoingCallingPlanRedirectingBulk: NamedOperation<
  "odin",
  "getUserOutgoingCallingPlanRedirectingBulk"
> = {
  method: "GET",
  path: "/api/v2/users/calling-plans/outgoing/redirecting/bulk",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "array",
};

/** Read a user's transfer numbers for blocked calls. `GET /api/v2/users/calling-plans/outgoing/transfer-numbers` */
export const getUserOutgoingCallingPlanTransferNumbers: NamedOperation<
  "odin",
  "getUserOutgoingCallingPlanTransferNumbers"
> = {
  method: "GET",
  path: "/api/v2/users/calling-plans/outgoing/transfer-numbers",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** Read the state of the web password of a user. `GET /api/v2/users/password` */
export const getUserPassword: NamedOperation<"odin", "getUserPassword"> = {
  method: "GET",
  path: "/api/v2/users/password",
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

/** Read Privacy of a user. `GET /api/v2/users/privacy` */
export const getUserPrivacy: NamedOperation<"odin", "getUserPrivacy"> = {
  method: "GET",
  path: "/api/v2/users/privacy",
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

/** Read Remote Office of a user. `GET /api/v2/users/remote-office` */
export const getUserRemoteOffice: NamedOperation<"odin", "getUserRemoteOffice"> = {
  method: "GET",
  path: "/api/v2/users/remote-office",
  query: ["userId"],
  required: ["userId"],
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
  result: "array or object",
  bare: true,
};

/** Read Sequential Ring of a user. `GET /api/v2/users/sequential-ring` */
export const getUserSequentialRing: NamedOperation<"odin", "getUserSequentialRing"> = {
  method: "GET",
  path: "/api/v2/users/sequential-ring",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** List criteria of Sequential Ring of a user. `GET /api/v2/users/sequential-ring/criteria` */
export const getUserSequentialRingCriteria: NamedOperation<"odin", "getUserSequentialRingCriteria"> = {
  method: "GET",
  path: "/api/v2/users/sequential-ring/criteria",
  query: ["userId"],
  required: ["userId"],
  result: "array or object",
  bare: true,
};

/** Read a criterion of Sequential Ring of a user. `GET /api/v2/users/sequential-ring/criteria` */
export const getUserSequentialRingCriterion: NamedOperation<"odin", "getUserSequentialRingCriterion"> = {
  method: "GET",
  path: "/api/v2/users/sequential-ring/criteria",
  query: ["userId", "criteriaName"],
  required: ["userId", "criteriaName"],
  result: "object",
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

/** Read Shared Call Appearance of a user. `GET /api/v2/users/shared-call-appearance` */
export const getUserSharedCallAppearance: NamedOperation<"odin", "getUserSharedCallAppearance"> = {
  method: "GET",
  path: "/api/v2/users/shared-call-appearance",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** List shared appearances of a group. `GET /api/v2/users/shared-call-appearance/bulk` */
export const getUserSharedCallAppearanceBulk: NamedOperation<"odin", "getUserSharedCallAppearanceBulk"> = {
  method: "GET",
  path: "/api/v2/users/shared-call-appearance/bulk",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "array or object",
};

/** Read one shared appearance of a user. `GET /api/v2/users/shared-call-appearance/endpoints` */
export const getUserSharedCallAppearanceEndpoint: NamedOperation<"odin", "getUserSharedCallAppearanceEndpoint"> = {
  method: "GET",
  path: "/api/v2/users/shared-call-appearance/endpoints",
  query: ["userId", "deviceName", "deviceLevel", "linePort"],
  required: ["userId", "deviceName", "deviceLevel", "linePort"],
  result: "object",
};

/** Read Simultaneous Ring Personal of a user. `GET /api/v2/users/simultaneous-ring-personal` */
export const getUserSimultaneousRingPersonal: NamedOperation<"odin", "getUserSimultaneousRingPersonal"> = {
  method: "GET",
  path: "/api/v2/users/simultaneous-ring-personal",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** List criteria of Simultaneous Ring Personal of a user. `GET /api/v2/users/simultaneous-ring-personal/criteria` */
export const getUserSimultaneousRingPersonalCriteria: NamedOperation<
  "odin",
  "getUserSimultaneousRingPersonalCriteria"
> = {
  method: "GET",
  path: "/api/v2/users/simultaneous-ring-personal/criteria",
  query: ["userId"],
  required: ["userId"],
  result: "array or object",
  bare: true,
};

/** Read a criterion of Simultaneous Ring Personal of a user. `GET /api/v2/users/simultaneous-ring-personal/criteria` */
export const getUserSimultaneousRingPersonalCriterion: NamedOperation<
  "odin",
  "getUserSimultaneousRingPersonalCriterion"
> = {
  method: "GET",
  path: "/api/v2/users/simultaneous-ring-personal/criteria",
  query: ["userId", "criteriaName"],
  required: ["userId", "criteriaName"],
  result: "object",
};

/** Read Speed Dial 100 of a user. `GET /api/v2/users/speed-dial-100` */
export const getUserSpeedDial100: NamedOperation<"odin", "getUserSpeedDial100"> = {
  method: "GET",
  path: "/api/v2/users/speed-dial-100",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** Read Speed Dial 8 of a user. `GET /api/v2/users/speed-dial-8` */
export const getUserSpeedDial8: NamedOperation<"odin", "getUserSpeedDial8"> = {
  method: "GET",
  path: "/api/v2/users/speed-dial-8",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** Read Speed Dial 8 of all users of a group. `GET /api/v2/users/speed-dial-8/bulk` */
export const getUserSpeedDial8Bulk: NamedOperation<"odin", "getUserSpeedDial8Bulk"> = {
  method: "GET",
  path: "/api/v2/users/speed-dial-8/bulk",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "array",
};

/** Read Voice Messaging of a user. `GET /api/v2/users/voice-messaging` */
export const getUserVoiceMessaging: NamedOperation<"odin", "getUserVoiceMessaging"> = {
  method: "GET",
  path: "/api/v2/users/voice-messaging",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** Read the mail server of the mailbox of a user. `GET /api/v2/users/voice-messaging/advanced` */
export const getUserVoiceMessagingAdvanced: NamedOperation<"odin", "getUserVoiceMessagingAdvanced"> = {
  method: "GET",
  path: "/api/v2/users/voice-messaging/advanced",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** Read Voice Messaging of all users of a group. `GET /api/v2/users/voice-messaging/bulk` */
export const getUserVoiceMessagingBulk: NamedOperation<"odin", "getUserVoiceMessagingBulk"> = {
  method: "GET",
  path: "/api/v2/users/voice-messaging/bulk",
  query: ["serviceProviderId", "groupId"],
  required: ["serviceProviderId", "groupId"],
  result: "array",
};

/** Read a distribution list of the mailbox of a user. `GET /api/v2/users/voice-messaging/user-distribution-list` */
export const getUserVoiceMessagingDistributionList: NamedOperation<"odin", "getUserVoiceMessagingDistributionList"> = {
  method: "GET",
  path: "/api/v2/users/voice-messaging/user-distribution-list",
  query: ["userId", "listId"],
  required: ["userId", "listId"],
  result: "object",
};

/** List the distribution lists of the mailbox of a user. `GET /api/v2/users/voice-messaging/user-distribution-lists` */
export const getUserVoiceMessagingDistributionLists: NamedOperation<"odin", "getUserVoiceMessagingDistributionLists"> =
  {
    method: "GET",
    path: "/api/v2/users/voice-messaging/user-distribution-lists",
    query: ["userId"],
    required: ["userId"],
    result: "array or object",
    bare: true,
  };

/** Read the greetings of the mailbox of a user. `GET /api/v2/users/voice-messaging/greetings` */
export const getUserVoiceMessagingGreetings: NamedOperation<"odin", "getUserVoiceMessagingGreetings"> = {
  method: "GET",
  path: "/api/v2/users/voice-messaging/greetings",
  query: ["userId"],
  required: ["userId"],
  result: "object",
};

/** Read the voice portal settings of the mailbox of a user. `GET /api/v2/users/voice-messaging/voice-portal` */
export const getUserVoiceMessagingVoicePortal: NamedOperation<"odin", "getUserVoiceMessagingVoicePortal"> = {
  method: "GET",
  path: "/api/v2/users/voice-messaging/voice-portal",
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
  result: "array or object",
  bare: true,
};

/** Create a user. `POST /api/v2/users` */
export const postUser: NamedOperation<"odin", "postUser"> = { method: "POST", path: "/api/v2/users", body: "required" };

/** Add a criterion of a phone of BroadWorks Anywhere of a user. `POST /api/v2/users/broad-works-anywhere/criteria` */
export const postUserBroadWorksAnywhereCriterion: NamedOperation<"odin", "postUserBroadWorksAnywhereCriterion"> = {
  method: "POST",
  path: "/api/v2/users/broad-works-anywhere/criteria",
  body: "required",
  result: "void",
};

/** Add a phone of BroadWorks Anywhere of a user. `POST /api/v2/users/broad-works-anywhere/phone-numbers` */
export const postUserBroadWorksAnywherePhoneNumber: NamedOperation<"odin", "postUserBroadWorksAnywherePhoneNumber"> = {
  method: "POST",
  path: "/api/v2/users/broad-works-anywhere/phone-numbers",
  body: "required",
  result: "void",
};

/** Add a criterion of Call Forwarding Selective of a user. `POST /api/v2/users/call-forwarding-selective/criteria` */
export const postUserCallForwardingSelectiveCriterion: NamedOperation<
  "odin",
  "postUserCallForwardingSelectiveCriterion"
> = { method: "POST", path: "/api/v2/users/call-forwarding-selective/criteria", body: "required", result: "void" };

/**
 * Add a code that lifts communication barring of a user. `POST /api/v2/users/communication-barring/authorization-codes`
 */
export const postUserCommunicationBarringAuthorizationCodes: NamedOperation<
  "odin",
  "postUserCommunicationBarringAuthorizationCodes"
> = {
  method: "POST",
  path: "/api/v2/users/communication-barring/authorization-codes",
  body: "required",
  result: "void",
};

/** Add an event to a schedule of a user. `POST /api/v2/users/events` */
export const postUserEvent: NamedOperation<"odin", "postUserEvent"> = {
  method: "POST",
  path: "/api/v2/users/events",
  body: "required",
  result: "void",
};

/** Add an authorization code of a user. `POST /api/v2/users/calling-plans/outgoing/authorization-codes/codes` */
export const postUserOutgoingCallingPlanAuthorizationCodesCodes: NamedOperation<
  "odin",
  "postUserOutgoingCallingPlanAuthorizationCodesCodes"
> = {
  method: "POST",
  path: "/api/v2/users/calling-plans/outgoing/authorization-codes/codes",
  body: "required",
  result: "void",
};

/** Add a schedule of a user. `POST /api/v2/users/schedules` */
export const postUserSchedule: NamedOperation<"odin", "postUserSchedule"> = {
  method: "POST",
  path: "/api/v2/users/schedules",
  body: "required",
  result: "void",
};

/** Add a criterion of Sequential Ring of a user. `POST /api/v2/users/sequential-ring/criteria` */
export const postUserSequentialRingCriterion: NamedOperation<"odin", "postUserSequentialRingCriterion"> = {
  method: "POST",
  path: "/api/v2/users/sequential-ring/criteria",
  body: "required",
  result: "void",
};

/** Add a shared appearance of a user. `POST /api/v2/users/shared-call-appearance/endpoints` */
export const postUserSharedCallAppearanceEndpoint: NamedOperation<"odin", "postUserSharedCallAppearanceEndpoint"> = {
  method: "POST",
  path: "/api/v2/users/shared-call-appearance/endpoints",
  body: "required",
  result: "void",
};

/** Add a criterion of Simultaneous Ring Personal of a user. `POST /api/v2/users/simultaneous-ring-personal/criteria` */
export const postUserSimultaneousRingPersonalCriterion: NamedOperation<
  "odin",
  "postUserSimultaneousRingPersonalCriterion"
> = { method: "POST", path: "/api/v2/users/simultaneous-ring-personal/criteria", body: "required", result: "void" };

/** Add codes of Speed Dial 100 of a user. `POST /api/v2/users/speed-dial-100` */
export const postUserSpeedDial100Codes: NamedOperation<"odin", "postUserSpeedDial100Codes"> = {
  method: "POST",
  path: "/api/v2/users/speed-dial-100",
  body: "required",
  result: "void",
};

/** Change the password of the login. `PUT /api/v2/auth/password` */
export const putAuthPassword: NamedOperation<"odin", "putAuthPassword"> = {
  method: "PUT",
  path: "/api/v2/auth/password",
  body: "required",
  result: "void",
};

/** Change the profile of a user. `PUT /api/v2/users` */
export const putUser: NamedOperation<"odin", "putUser"> = { method: "PUT", path: "/api/v2/users", body: "required" };

/** Change alternate numbers of a user. `PUT /api/v2/users/alternate-numbers` */
export const putUserAlternateNumbers: NamedOperation<"odin", "putUserAlternateNumbers"> = {
  method: "PUT",
  path: "/api/v2/users/alternate-numbers",
  body: "required",
};

/** Change the additional logins of a user. `PUT /api/v2/users/alternate-user-id` */
export const putUserAlternateUserId: NamedOperation<"odin", "putUserAlternateUserId"> = {
  method: "PUT",
  path: "/api/v2/users/alternate-user-id",
  body: "required",
};

/** Change Anonymous Call Rejection of a user. `PUT /api/v2/users/anonymous-call-rejection` */
export const putUserAnonymousCallRejection: NamedOperation<"odin", "putUserAnonymousCallRejection"> = {
  method: "PUT",
  path: "/api/v2/users/anonymous-call-rejection",
  body: "required",
};

/** Change the SIP login of a user's devices. `PUT /api/v2/users/authentication` */
export const putUserAuthentication: NamedOperation<"odin", "putUserAuthentication"> = {
  method: "PUT",
  path: "/api/v2/users/authentication",
  body: "required",
};

/** Change BroadWorks Anywhere of a user. `PUT /api/v2/users/broad-works-anywhere` */
export const putUserBroadWorksAnywhere: NamedOperation<"odin", "putUserBroadWorksAnywhere"> = {
  method: "PUT",
  path: "/api/v2/users/broad-works-anywhere",
  body: "required",
};

/** Change a criterion of a phone of BroadWorks Anywhere of a user. `PUT /api/v2/users/broad-works-anywhere/criteria` */
export const putUserBroadWorksAnywhereCriterion: NamedOperation<"odin", "putUserBroadWorksAnywhereCriterion"> = {
  method: "PUT",
  path: "/api/v2/users/broad-works-anywhere/criteria",
  body: "required",
  result: "void",
};

/** Change a phone of BroadWorks Anywhere of a user. `PUT /api/v2/users/broad-works-anywhere/phone-numbers` */
export const putUserBroadWorksAnywherePhoneNumber: NamedOperation<"odin", "putUserBroadWorksAnywherePhoneNumber"> = {
  method: "PUT",
  path: "/api/v2/users/broad-works-anywhere/phone-numbers",
  body: "required",
  result: "void",
};

/** Change BroadWorks Mobility of a user. `PUT /api/v2/users/broad-works-mobility` */
export const putUserBroadWorksMobility: NamedOperation<"odin", "putUserBroadWorksMobility"> = {
  method: "PUT",
  path: "/api/v2/users/broad-works-mobility",
  body: "required",
};

/** Change a user's Call Forwarding Always. `PUT /api/v2/users/call-forwarding-always` */
export const putUserCallForwardingAlways: NamedOperation<"odin", "putUserCallForwardingAlways"> = {
  method: "PUT",
  path: "/api/v2/users/call-forwarding-always",
  body: "required",
  result: "object",
};

/** Change Call Forwarding Always of several users. `PUT /api/v2/users/call-forwarding-always/bulk` */
export const putUserCallForwardingAlwaysBulk: NamedOperation<"odin", "putUserCallForwardingAlwaysBulk"> = {
  method: "PUT",
  path: "/api/v2/users/call-forwarding-always/bulk",
  body: "required",
  result: "void",
};

/** Change Call Forwarding Always Secondary of a user. `PUT /api/v2/users/call-forwarding-always-secondary` */
export const putUserCallForwardingAlwaysSecondary: NamedOperation<"odin", "putUserCallForwardingAlwaysSecondary"> = {
  method: "PUT",
  path: "/api/v2/users/call-forwarding-always-secondary",
  body: "required",
};

/**
 * Change Call Forwarding Always Secondary of several users. `PUT /api/v2/users/call-forwarding-always-secondary/bulk`
 */
export const putUserCallForwardingAlwaysSecondaryBulk: NamedOperation<
  "odin",
  "putUserCallForwardingAlwaysSecondaryBulk"
> = { method: "PUT", path: "/api/v2/users/call-forwarding-always-secondary/bulk", body: "required", result: "void" };

/** Change Call Forwarding Busy of a user. `PUT /api/v2/users/call-forwarding-busy` */
export const putUserCallForwardingBusy: NamedOperation<"odin", "putUserCallForwardingBusy"> = {
  method: "PUT",
  path: "/api/v2/users/call-forwarding-busy",
  body: "required",
};

/** Change Call Forwarding Busy of several users. `PUT /api/v2/users/call-forwarding-busy/bulk` */
export const putUserCallForwardingBusyBulk: NamedOperation<"odin", "putUserCallForwardingBusyBulk"> = {
  method: "PUT",
  path: "/api/v2/users/call-forwarding-busy/bulk",
  body: "required",
  result: "void",
};

/** Change Call Forwarding No Answer of a user. `PUT /api/v2/users/call-forwarding-no-answer` */
export const putUserCallForwardingNoAnswer: NamedOperation<"odin", "putUserCallForwardingNoAnswer"> = {
  method: "PUT",
  path: "/api/v2/users/call-forwarding-no-answer",
  body: "required",
};

/** Change Call Forwarding No Answer of several users. `PUT /api/v2/users/call-forwarding-no-answer/bulk` */
export const putUserCallForwardingNoAnswerBulk: NamedOperation<"odin", "putUserCallForwardingNoAnswerBulk"> = {
  method: "PUT",
  path: "/api/v2/users/call-forwarding-no-answer/bulk",
  body: "required",
  result: "void",
};

/** Change Call Forwarding Not Reachable of a user. `PUT /api/v2/users/call-forwarding-not-reachable` */
export const putUserCallForwardingNotReachable: NamedOperation<"odin", "putUserCallForwardingNotReachable"> = {
  method: "PUT",
  path: "/api/v2/users/call-forwarding-not-reachable",
  body: "required",
};

/** Change Call Forwarding Not Reachable of several users. `PUT /api/v2/users/call-forwarding-not-reachable/bulk` */
export const putUserCallForwardingNotReachableBulk: NamedOperation<"odin", "putUserCallForwardingNotReachableBulk"> = {
  method: "PUT",
  path: "/api/v2/users/call-forwarding-not-reachable/bulk",
  body: "required",
  result: "void",
};

/** Change Call Forwarding Selective of a user. `PUT /api/v2/users/call-forwarding-selective` */
export const putUserCallForwardingSelective: NamedOperation<"odin", "putUserCallForwardingSelective"> = {
  method: "PUT",
  path: "/api/v2/users/call-forwarding-selective",
  body: "required",
};

/** Change a criterion of Call Forwarding Selective of a user. `PUT /api/v2/users/call-forwarding-selective/criteria` */
export const putUserCallForwardingSelectiveCriterion: NamedOperation<
  "odin",
  "putUserCallForwardingSelectiveCriterion"
> = { method: "PUT", path: "/api/v2/users/call-forwarding-selective/criteria", body: "required", result: "void" };

/** Change the call policies of a user. `PUT /api/v2/users/call-policies` */
export const putUserCallPolicies: NamedOperation<"odin", "putUserCallPolicies"> = {
  method: "PUT",
  path: "/api/v2/users/call-policies",
  body: "required",
};

/** Change the call processing policy of a user. `PUT /api/v2/users/call-processing-policy` */
export const putUserCallProcessingPolicy: NamedOperation<"odin", "putUserCallProcessingPolicy"> = {
  method: "PUT",
  path: "/api/v2/users/call-processing-policy",
  body: "required",
};

/** Change Call Recording of a user. `PUT /api/v2/users/call-recording` */
export const putUserCallRecording: NamedOperation<"odin", "putUserCallRecording"> = {
  method: "PUT",
  path: "/api/v2/users/call-recording",
  body: "required",
};

/** Change Call Recording of several users. `PUT /api/v2/users/call-recording/bulk` */
export const putUserCallRecordingBulk: NamedOperation<"odin", "putUserCallRecordingBulk"> = {
  method: "PUT",
  path: "/api/v2/users/call-recording/bulk",
  body: "required",
  result: "void",
};

/** Change Call Waiting of a user. `PUT /api/v2/users/call-waiting` */
export const putUserCallWaiting: NamedOperation<"odin", "putUserCallWaiting"> = {
  method: "PUT",
  path: "/api/v2/users/call-waiting",
  body: "required",
};

/** Change Calling Line ID Delivery Blocking of a user. `PUT /api/v2/users/calling-line-id-delivery-blocking` */
export const putUserCallingLineIdDeliveryBlocking: NamedOperation<"odin", "putUserCallingLineIdDeliveryBlocking"> = {
  method: "PUT",
  path: "/api/v2/users/calling-line-id-delivery-blocking",
  body: "required",
};

/**
 * Change Calling Line ID Delivery Blocking of several users. `PUT /api/v2/users/calling-line-id-delivery-blocking/bulk`
 */
export const putUserCallingLineIdDeliveryBlockingBulk: NamedOperation<
  "odin",
  "putUserCallingLineIdDeliveryBlockingBulk"
> = { method: "PUT", path: "/api/v2/users/calling-line-id-delivery-blocking/bulk", body: "required", result: "void" };

/** Change Do Not Disturb of a user. `PUT /api/v2/users/do-not-disturb` */
export const putUserDoNotDisturb: NamedOperation<"odin", "putUserDoNotDisturb"> = {
  method: "PUT",
  path: "/api/v2/users/do-not-disturb",
  body: "required",
};

/** Change an event of a schedule of a user. `PUT /api/v2/users/events` */
export const putUserEvent: NamedOperation<"odin", "putUserEvent"> = {
  method: "PUT",
  path: "/api/v2/users/events",
  body: "required",
  result: "void",
};

/** Change Fax Messaging of a user. `PUT /api/v2/users/fax-messaging` */
export const putUserFaxMessaging: NamedOperation<"odin", "putUserFaxMessaging"> = {
  method: "PUT",
  path: "/api/v2/users/fax-messaging",
  body: "required",
};

/** Move a user to another group. `PUT /api/v2/users/group-id` */
export const putUserGroupId: NamedOperation<"odin", "putUserGroupId"> = {
  method: "PUT",
  path: "/api/v2/users/group-id",
  body: "required",
};

/** Change Hoteling Guest of a user. `PUT /api/v2/users/hoteling-guest` */
export const putUserHotelingGuest: NamedOperation<"odin", "putUserHotelingGuest"> = {
  method: "PUT",
  path: "/api/v2/users/hoteling-guest",
  body: "required",
};

/** Change Hoteling Guest of several users. `PUT /api/v2/users/hoteling-guest/bulk` */
export const putUserHotelingGuestBulk: NamedOperation<"odin", "putUserHotelingGuestBulk"> = {
  method: "PUT",
  path: "/api/v2/users/hoteling-guest/bulk",
  body: "required",
  result: "void",
};

/** Change Hoteling Host of a user. `PUT /api/v2/users/hoteling-host` */
export const putUserHotelingHost: NamedOperation<"odin", "putUserHotelingHost"> = {
  method: "PUT",
  path: "/api/v2/users/hoteling-host",
  body: "required",
};

/** Change Hoteling Host of several users. `PUT /api/v2/users/hoteling-host/bulk` */
export const putUserHotelingHostBulk: NamedOperation<"odin", "putUserHotelingHostBulk"> = {
  method: "PUT",
  path: "/api/v2/users/hoteling-host/bulk",
  body: "required",
  result: "void",
};

/** Change the id of a user. `PUT /api/v2/users/user-id` */
export const putUserId: NamedOperation<"odin", "putUserId"> = {
  method: "PUT",
  path: "/api/v2/users/user-id",
  body: "required",
  result: "void",
};

/** Change what calls a user may receive. `PUT /api/v2/users/calling-plans/incoming` */
export const putUserIncomingCallingPlan: NamedOperation<"odin", "putUserIncomingCallingPlan"> = {
  method: "PUT",
  path: "/api/v2/users/calling-plans/incoming",
  body: "required",
  result: "void",
};

/** Change Intercept User of a user. `PUT /api/v2/users/intercept` */
export const putUserIntercept: NamedOperation<"odin", "putUserIntercept"> = {
  method: "PUT",
  path: "/api/v2/users/intercept",
  body: "required",
};

/** Change Music On Hold of a user. `PUT /api/v2/users/music-on-hold` */
export const putUserMusicOnHold: NamedOperation<"odin", "putUserMusicOnHold"> = {
  method: "PUT",
  path: "/api/v2/users/music-on-hold",
  body: "required",
};

/** Change Group Night Forwarding of a user. `PUT /api/v2/users/night-forwarding` */
export const putUserNightForwarding: NamedOperation<"odin", "putUserNightForwarding"> = {
  method: "PUT",
  path: "/api/v2/users/night-forwarding",
  body: "required",
};

/** Change whether a user has own authorization codes. `PUT /api/v2/users/calling-plans/outgoing/authorization-codes` */
export const putUserOutgoingCallingPlanAuthorizationCodes: NamedOperation<
  "odin",
  "putUserOutgoingCallingPlanAuthorizationCodes"
> = {
  method: "PUT",
  path: "/api/v2/users/calling-plans/outgoing/authorization-codes",
  body: "required",
  result: "void",
};

/** Change what a user may call by a click. `PUT /api/v2/users/calling-plans/outgoing/call-me-now` */
export const putUserOutgoingCallingPlanCallMeNow: NamedOperation<"odin", "putUserOutgoingCallingPlanCallMeNow"> = {
  method: "PUT",
  path: "/api/v2/users/calling-plans/outgoing/call-me-now",
  body: "required",
  result: "void",
};

/** Change what several users may call by a click. `PUT /api/v2/users/calling-plans/outgoing/call-me-now/bulk` */
export const putUserOutgoingCallingPlanCallMeNowBulk: NamedOperation<
  "odin",
  "putUserOutgoingCallingPlanCallMeNowBulk"
> = { method: "PUT", path: "/api/v2/users/calling-plans/outgoing/call-me-now/bulk", body: "required", result: "void" };

/** Change a user's digit patterns for Call Me Now. `PUT /api/v2/users/calling-plans/outgoing/digit-plan/call-me-now` */
export const putUserOutgoingCallingPlanDigitPlanCallMeNow: NamedOperation<
  "odin",
  "putUserOutgoingCallingPlanDigitPlanCallMeNow"
> = {
  method: "PUT",
  path: "/api/v2/users/calling-plans/outgoing/digit-plan/call-me-now",
  body: "required",
  result: "void",
};

/**
 * Change a user's digit patterns for dialled calls. `PUT /api/v2/users/calling-plans/outgoing/digit-plan/originating`
 */
export const putUserOutgoingCallingPlanDigitPlanOriginating: NamedOperation<
  "odin",
  "putUserOutgoingCallingPlanDigitPlanOriginating"
> = {
  method: "PUT",
  path: "/api/v2/users/calling-plans/outgoing/digit-plan/originating",
  body: "required",
  result: "void",
};

/**
 * Change a user's digit patterns for redirected calls. `PUT
 * /api/v2/users/calling-plans/outgoing/digit-plan/redirecting`
 */
export const putUserOutgoingCallingPlanDigitPlanRedirecting: NamedOperation<
  "odin",
  "putUserOutgoingCallingPlanDigitPlanRedirecting"
> = {
  method: "PUT",
  path: "/api/v2/users/calling-plans/outgoing/digit-plan/redirecting",
  body: "required",
  result: "void",
};

/** Change what a user may dial. `PUT /api/v2/users/calling-plans/outgoing/originating` */
export const putUserOutgoingCallingPlanOriginating: NamedOperation<"odin", "putUserOutgoingCallingPlanOriginating"> = {
  method: "PUT",
  path: "/api/v2/users/calling-plans/outgoing/originating",
  body: "required",
  result: "void",
};

/** Change what several users may dial. `PUT /api/v2/users/calling-plans/outgoing/originating/bulk` */
export const putUserOutgoingCallingPlanOriginatingBulk: NamedOperation<
  "odin",
  "putUserOutgoingCallingPlanOriginatingBulk"
> = { method: "PUT", path: "/api/v2/users/calling-plans/outgoing/originating/bulk", body: "required", result: "void" };

/**
 * Change a user's exceptions for Call Me Now. `PUT /api/v2/users/calling-plans/outgoing/pinhole-digit-plan/call-me-now`
 */
export const putUserOutgoingCallingPlanPinholeDigitPlanCallMeNow: NamedOperation<
  "odin",
  "putUserOutgoingCallingPlanPinholeDigitPlanCallMeNow"
> = {
  method: "PUT",
  path: "/api/v2/users/calling-plans/outgoing/pinhole-digit-plan/call-me-now",
  body: "required",
  result: "void",
};

/**
 * Change a user's exceptions for dialled calls. `PUT
 * /api/v2/users/calling-plans/outgoing/pinhole-digit-plan/originating`
 */
export const putUserOutgoingCallingPlanPinholeDigitPlanOriginating: NamedOperation<
  "odin",
  "putUserOutgoingCallingPlanPinholeDigitPlanOriginating"
> = {
  method: "PUT",
  path: "/api/v2/users/calling-plans/outgoing/pinhole-digit-plan/originating",
  body: "required",
  result: "void",
};

/**
 * Change a user's exceptions for redirected calls. `PUT
 * /api/v2/users/calling-plans/outgoing/pinhole-digit-plan/redirecting`
 */
export const putUserOutgoingCallingPlanPinholeDigitPlanRedirecting: NamedOperation<
  "odin",
  "putUserOutgoingCallingPlanPinholeDigitPlanRedirecting"
> = {
  method: "PUT",
  path: "/api/v2/users/calling-plans/outgoing/pinhole-digit-plan/redirecting",
  body: "required",
  result: "void",
};

/** Change whether a user's calls may leave the group. `PUT /api/v2/users/calling-plans/outgoing/redirected` */
export const putUserOutgoingCallingPlanRedirected: NamedOperation<"odin", "putUserOutgoingCallingPlanRedirected"> = {
  method: "PUT",
  path: "/api/v2/users/calling-plans/outgoing/redirected",
  body: "required",
  result: "void",
};

/**
 * Change whether several users' calls may leave the group. `PUT /api/v2/users/calling-plans/outgoing/redirected/bulk`
 */
export const putUserOutgoingCallingPlanRedirectedBulk: NamedOperation<
  "odin",
  "putUserOutgoingCallingPlanRedirectedBulk"
> = { method: "PUT", path: "/api/v2/users/calling-plans/outgoing/redirected/bulk", body: "required", result: "void" };

/** Change where a user may forward calls. `PUT /api/v2/users/calling-plans/outgoing/redirecting` */
export const putUserOutgoingCallingPlanRedirecting: NamedOperation<"odin", "putUserOutgoingCallingPlanRedirecting"> = {
  method: "PUT",
  path: "/api/v2/users/calling-plans/outgoing/redirecting",
  body: "required",
  result: "void",
};

/** Change where several users may forward calls. `PUT /api/v2/users/calling-plans/outgoing/redirecting/bulk` */
export const putUserOutgoingCallingPlanRedirectingBulk: NamedOperation<
  "odin",
  "putUserOutgoingCallingPlanRedirectingBulk"
> = { method: "PUT", path: "/api/v2/users/calling-plans/outgoing/redirecting/bulk", body: "required", result: "void" };

/** Change a user's transfer numbers for blocked calls. `PUT /api/v2/users/calling-plans/outgoing/transfer-numbers` */
export const putUserOutgoingCallingPlanTransferNumbers: NamedOperation<
  "odin",
  "putUserOutgoingCallingPlanTransferNumbers"
> = { method: "PUT", path: "/api/v2/users/calling-plans/outgoing/transfer-numbers", body: "required", result: "void" };

/** Set a user's web password. `PUT /api/v2/users/passwords` */
export const putUserPassword: NamedOperation<"odin", "putUserPassword"> = {
  method: "PUT",
  path: "/api/v2/users/passwords",
  body: "required",
  result: "void",
};

/** Set a user's voice portal passcode. `PUT /api/v2/users/portal-passcode` */
export const putUserPortalPasscode: NamedOperation<"odin", "putUserPortalPasscode"> = {
  method: "PUT",
  path: "/api/v2/users/portal-passcode",
  body: "required",
  result: "array",
};

/** Change Privacy of a user. `PUT /api/v2/users/privacy` */
export const putUserPrivacy: NamedOperation<"odin", "putUserPrivacy"> = {
  method: "PUT",
  path: "/api/v2/users/privacy",
  body: "required",
};

/** Change Remote Office of a user. `PUT /api/v2/users/remote-office` */
export const putUserRemoteOffice: NamedOperation<"odin", "putUserRemoteOffice"> = {
  method: "PUT",
  path: "/api/v2/users/remote-office",
  body: "required",
};

/** Rename a schedule of a user. `PUT /api/v2/users/schedules` */
export const putUserSchedule: NamedOperation<"odin", "putUserSchedule"> = {
  method: "PUT",
  path: "/api/v2/users/schedules",
  body: "required",
  result: "void",
};

/** Change Sequential Ring of a user. `PUT /api/v2/users/sequential-ring` */
export const putUserSequentialRing: NamedOperation<"odin", "putUserSequentialRing"> = {
  method: "PUT",
  path: "/api/v2/users/sequential-ring",
  body: "required",
};

/** Change a criterion of Sequential Ring of a user. `PUT /api/v2/users/sequential-ring/criteria` */
export const putUserSequentialRingCriterion: NamedOperation<"odin", "putUserSequentialRingCriterion"> = {
  method: "PUT",
  path: "/api/v2/users/sequential-ring/criteria",
  body: "required",
  result: "void",
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

/** Change Shared Call Appearance of a user. `PUT /api/v2/users/shared-call-appearance` */
export const putUserSharedCallAppearance: NamedOperation<"odin", "putUserSharedCallAppearance"> = {
  method: "PUT",
  path: "/api/v2/users/shared-call-appearance",
  body: "required",
};

/** Change a shared appearance of a user. `PUT /api/v2/users/shared-call-appearance/endpoints` */
export const putUserSharedCallAppearanceEndpoint: NamedOperation<"odin", "putUserSharedCallAppearanceEndpoint"> = {
  method: "PUT",
  path: "/api/v2/users/shared-call-appearance/endpoints",
  body: "required",
  result: "void",
};

/** Change Simultaneous Ring Personal of a user. `PUT /api/v2/users/simultaneous-ring-personal` */
export const putUserSimultaneousRingPersonal: NamedOperation<"odin", "putUserSimultaneousRingPersonal"> = {
  method: "PUT",
  path: "/api/v2/users/simultaneous-ring-personal",
  body: "required",
};

/**
 * Change a criterion of Simultaneous Ring Personal of a user. `PUT /api/v2/users/simultaneous-ring-personal/criteria`
 */
export const putUserSimultaneousRingPersonalCriterion: NamedOperation<
  "odin",
  "putUserSimultaneousRingPersonalCriterion"
> = { method: "PUT", path: "/api/v2/users/simultaneous-ring-personal/criteria", body: "required", result: "void" };

/** Change codes of Speed Dial 100 of a user. `PUT /api/v2/users/speed-dial-100` */
export const putUserSpeedDial100Codes: NamedOperation<"odin", "putUserSpeedDial100Codes"> = {
  method: "PUT",
  path: "/api/v2/users/speed-dial-100",
  body: "required",
  result: "void",
};

/** Change Speed Dial 8 of a user. `PUT /api/v2/users/speed-dial-8` */
export const putUserSpeedDial8: NamedOperation<"odin", "putUserSpeedDial8"> = {
  method: "PUT",
  path: "/api/v2/users/speed-dial-8",
  body: "required",
};

/** Change Speed Dial 8 of several users. `PUT /api/v2/users/speed-dial-8/bulk` */
export const putUserSpeedDial8Bulk: NamedOperation<"odin", "putUserSpeedDial8Bulk"> = {
  method: "PUT",
  path: "/api/v2/users/speed-dial-8/bulk",
  body: "required",
  result: "void",
};

/** Change voice mail of a user. `PUT /api/v2/users/voice-messaging` */
export const putUserVoiceMessaging: NamedOperation<"odin", "putUserVoiceMessaging"> = {
  method: "PUT",
  path: "/api/v2/users/voice-messaging",
  body: "required",
};

/** Change the mail server of the mailbox of a user. `PUT /api/v2/users/voice-messaging/advanced` */
export const putUserVoiceMessagingAdvanced: NamedOperation<"odin", "putUserVoiceMessagingAdvanced"> = {
  method: "PUT",
  path: "/api/v2/users/voice-messaging/advanced",
  body: "required",
};

/** Change voice mail of several users. `PUT /api/v2/users/voice-messaging/bulk` */
export const putUserVoiceMessagingBulk: NamedOperation<"odin", "putUserVoiceMessagingBulk"> = {
  method: "PUT",
  path: "/api/v2/users/voice-messaging/bulk",
  body: "required",
  result: "void",
};

/** Change a distribution list of the mailbox of a user. `PUT /api/v2/users/voice-messaging/user-distribution-list` */
export const putUserVoiceMessagingDistributionList: NamedOperation<"odin", "putUserVoiceMessagingDistributionList"> = {
  method: "PUT",
  path: "/api/v2/users/voice-messaging/user-distribution-list",
  body: "required",
  result: "void",
};

/** Change the greetings of the mailbox of a user. `PUT /api/v2/users/voice-messaging/greetings` */
export const putUserVoiceMessagingGreetings: NamedOperation<"odin", "putUserVoiceMessagingGreetings"> = {
  method: "PUT",
  path: "/api/v2/users/voice-messaging/greetings",
  body: "required",
};

/** Change the voice portal of a user. `PUT /api/v2/users/voice-messaging/voice-portal` */
export const putUserVoiceMessagingVoicePortal: NamedOperation<"odin", "putUserVoiceMessagingVoicePortal"> = {
  method: "PUT",
  path: "/api/v2/users/voice-messaging/voice-portal",
  body: "required",
};

/** Change the profiles of several users. `PUT /api/v2/users/bulk` */
export const putUsersBulk: NamedOperation<"odin", "putUsersBulk"> = {
  method: "PUT",
  path: "/api/v2/users/bulk",
  body: "required",
};

/** Find the owner of a number in a group. `GET /api/v2/groups/dns/search` */
export const searchGroupDns: NamedOperation<"odin", "searchGroupDns"> = {
  method: "GET",
  path: "/api/v2/groups/dns/search",
  query: ["serviceProviderId", "groupId", "dn", "limit"],
  required: ["serviceProviderId", "groupId", "dn"],
  result: "array or object",
  bare: true,
};

/** Find the owner of a number in a service provider. `GET /api/v2/service-providers/dns/search` */
export const searchServiceProviderDns: NamedOperation<"odin", "searchServiceProviderDns"> = {
  method: "GET",
  path: "/api/v2/service-providers/dns/search",
  query: ["serviceProviderId", "dn", "limit"],
  required: ["serviceProviderId", "dn"],
  result: "array or object",
  bare: true,
};

/** Find the owner of a number in the system. `GET /api/v2/system/dns/search` */
export const searchSystemDns: NamedOperation<"odin", "searchSystemDns"> = {
  method: "GET",
  path: "/api/v2/system/dns/search",
  query: ["dn"],
  required: ["dn"],
  result: "array or object",
  bare: true,
};
