// The operations of Odin that fit no row of `rows`, by the file that answers them.
// Settings of a user are in `rows/settings.ts`, and lists of a group in `rows/lists.ts`. Look there first.
// Another operation is a file of its topic and one line here. An exported handler has the name of its operationId.
export { getGroupUserAudit, getUserAudit } from "./audit/audit.js";
export { getUserRegistration, getUserRegistrationBulk } from "./devices/registrations.js";
export {
  getGroupServices,
  getGroups,
  getServiceProviders,
} from "./groups/groups.js";
export { getUsers } from "./people/listing.js";
export { getGroupUsersReport, getUserReport } from "./people/reports.js";
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
export { getUserEvents, getUserSchedules } from "./utilities/schedules.js";
