// Every operation of Odin except the logins, by the file that answers it.
// A new operation is a file of its topic and one line here. An exported handler has the name of its operationId.
export { getGroupUserAudit, getUserAudit } from "./audit/audit.js";
export { getUserRegistration, getUserRegistrationBulk } from "./devices/registrations.js";
export {
  getGroupDns,
  getGroupServices,
  getGroupServicesAssigned,
  getGroupServicesAssignedList,
  getGroups,
  getServiceProviders,
} from "./groups/groups.js";
export { getUserAlternateUserId } from "./people/alternate-ids.js";
export { getUsers } from "./people/listing.js";
export { getGroupUsersReport, getUserReport } from "./people/reports.js";
export {
  getUserOutgoingCallingPlanAuthorizationCodes,
  getUserOutgoingCallingPlanAuthorizationCodesCodes,
} from "./plans/authorization-codes.js";
export {
  getUserOutgoingCallingPlanCallMeNowBulk,
  getUserOutgoingCallingPlanOriginatingBulk,
  getUserOutgoingCallingPlanRedirectedBulk,
  getUserOutgoingCallingPlanRedirectingBulk,
} from "./plans/bulk.js";
export {
  getUserOutgoingCallingPlanCallMeNow,
  getUserOutgoingCallingPlanDigitPlanCallMeNow,
  getUserOutgoingCallingPlanPinholeDigitPlanCallMeNow,
} from "./plans/call-me-now.js";
export {
  getUserOutgoingCallingPlanOriginating,
  getUserOutgoingCallingPlanRedirected,
  getUserOutgoingCallingPlanRedirecting,
  getUserOutgoingCallingPlanTransferNumbers,
} from "./plans/calling-plans.js";
export {
  getUserOutgoingCallingPlanDigitPlanOriginating,
  getUserOutgoingCallingPlanDigitPlanRedirecting,
  getUserOutgoingCallingPlanPinholeDigitPlanOriginating,
  getUserOutgoingCallingPlanPinholeDigitPlanRedirecting,
} from "./plans/digit-plans.js";
export {
  getGroupOutgoingCallingPlanAuthorizationCodes,
  getGroupOutgoingCallingPlanCallMeNow,
  getGroupOutgoingCallingPlanDigitPlanCallMeNow,
  getGroupOutgoingCallingPlanDigitPlanOriginating,
  getGroupOutgoingCallingPlanDigitPlanRedirecting,
  getGroupOutgoingCallingPlanOriginating,
  getGroupOutgoingCallingPlanPinholeDigitPlanCallMeNow,
  getGroupOutgoingCallingPlanPinholeDigitPlanOriginating,
  getGroupOutgoingCallingPlanPinholeDigitPlanRedirecting,
  getGroupOutgoingCallingPlanRedirected,
  getGroupOutgoingCallingPlanRedirecting,
  getGroupOutgoingCallingPlanTransferNumbers,
} from "./plans/group-plans.js";
export { putUserServiceSettings, putUserServices } from "./services/service-writes.js";
export { getUserServices, getUserServicesAssigned } from "./services/services.js";
export { getUserServiceSettings } from "./services/settings.js";
export { getSession } from "./session/session.js";
export { getUserFeatureAccessCodes } from "./utilities/feature-access-codes.js";
export { getUserPortalPasscode } from "./utilities/passcode.js";
export {
  getUserAnnouncements,
  getUserCallPolicies,
  getUserCallProcessingPolicy,
  getUserCommunicationBarring,
  getUserDevicePolicies,
} from "./utilities/policies.js";
export { getUserEvents, getUserSchedules } from "./utilities/schedules.js";
