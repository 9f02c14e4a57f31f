// The operations of Odin that fit no row of `rows`, by the file that answers them.
// Settings of a user are in `rows/settings.ts`, and lists of a group in `rows/lists.ts`. Look there first.
// Another operation is a file of its topic and one line here. An exported handler has the name of its operationId.
export { getGroupUserAudit, getUserAudit } from "./audit/audit.js";
export {
  getUserBroadWorksAnywhereCriteria,
  getUserBroadWorksAnywherePhoneNumber,
  getUserCallForwardingSelectiveCriteria,
  getUserSequentialRingCriteria,
  getUserSimultaneousRingPersonalCriteria,
} from "./calls/criteria-reads.js";
export { getUserSharedCallAppearanceEndpoint } from "./devices/inventory.js";
export { getUserRegistration, getUserRegistrationBulk } from "./devices/registrations.js";
export {
  searchDns as searchGroupDns,
  searchDns as searchServiceProviderDns,
  searchDns as searchSystemDns,
} from "./groups/dn-owners.js";
export { getGroupCallProcessingPolicy, getGroupExtensions, getGroupIntercept } from "./groups/group-settings.js";
export {
  getGroupServices,
  getGroupServicesAuthorized,
  getGroups,
  getServiceProviderReports,
  getServiceProviders,
} from "./groups/groups.js";
export {
  getGroupPasscodeRules,
  getGroupPasswordRules,
  getServiceProviderPasscodeRules,
  getServiceProviderPasswordRules,
  getSystemPasscodeRules,
} from "./groups/rules.js";
export { getServiceInstances } from "./groups/service-instances.js";
export { putUserAlternateUserId, putUserGroupId, putUserId } from "./people/identity-writes.js";
export { getUsers } from "./people/listing.js";
export { getGroupUsersReport, getUserReport } from "./people/reports.js";
export { deleteUser, postUser, putUser, putUsersBulk } from "./people/user-writes.js";
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
export { getServicePacks, getServicePackUsage } from "./services/pack-listing.js";
export { putUserServiceSettings, putUserServices } from "./services/service-writes.js";
export { getUserServices, getUserServicesAssigned } from "./services/services.js";
export { getUserServiceSettings } from "./services/settings.js";
export { getUserVoiceMessagingDistributionList } from "./services/voice-mail.js";
export { getSession } from "./session/session.js";
export { putUserAuthentication, putUserPassword, putUserPortalPasscode } from "./utilities/credential-writes.js";
export { getPasscodeGenerate, getPasswordGenerate, getSipPasswordGenerate } from "./utilities/generators.js";
export { getUserEvents, getUserSchedules } from "./utilities/schedules.js";
