// The operations of PureCloud that fit no row of `rows`, by the file that answers them.
// Lists of the organisation are in `rows/catalogues.ts`, and members in `rows/relations.ts`. Look there first.
// Another operation is a file of its topic and one line here. An exported handler has the name of its operationId.

export {
  deleteAuthorizationSubjectDivisionRole,
  postAuthorizationRole,
  postAuthorizationSubjectBulkadd,
  postAuthorizationSubjectBulkremove,
  postAuthorizationSubjectBulkreplace,
  postAuthorizationSubjectDivisionRole,
} from "./access/grant-writes.js";
export { getLicenseDefinitions, getLicenseUser } from "./access/licences.js";
export { getOauthClients } from "./access/oauth-clients.js";
export { deleteUserRoles, getAuthorizationSubject, getUserRoles, putUserRoles } from "./access/roles.js";
export { deleteUserVerifier, getUserVerifiers, putUserVerifier } from "./access/trust.js";
export { getUserTrustors } from "./access/user-trustors.js";
export {
  postAnalyticsUsersAggregatesQuery,
  postAnalyticsUsersDetailsQuery,
  postAnalyticsUsersObservationsQuery,
} from "./analytics/analytics.js";
export {
  deleteAnalyticsUsersDetailsJob,
  getAnalyticsUsersDetailsJob,
  getAnalyticsUsersDetailsJobResults,
  getAnalyticsUsersDetailsJobsAvailability,
  postAnalyticsUsersDetailsJobs,
} from "./analytics/jobs.js";
export { postAuthorizationDivisionObject } from "./organisation/division-moves.js";
export { getAuthorizationDivisionsHome, getAuthorizationDivisionsQuery } from "./organisation/divisions.js";
export { getFieldconfig } from "./organisation/fields.js";
export { deleteGroupMembers, postGroupMembers } from "./organisation/group-member-writes.js";
export { getUserGeolocation, patchUserGeolocation } from "./organisation/locations.js";
export { getUserProfileskills, putUserProfileskills } from "./people/about.js";
export {
  deleteUserExternalidAuthorityNameExternalKey,
  getUserExternalid,
  getUserExternalidAuthorityName,
  getUsersExternalidAuthorityNameExternalKey,
  postUserExternalid,
} from "./people/external-ids.js";
export { getUsersMe, postUsersMePassword } from "./people/me.js";
export { getProfilesUsers, getUserProfile } from "./people/profiles.js";
export { getUserAdjacents, getUserDirectreports, getUserFavorites, getUserSuperiors } from "./people/relations.js";
export { getUsersSearch, postUsersSearch } from "./people/search.js";
export { getUserState, putUserState } from "./people/state-info.js";
export { deleteToken } from "./people/tokens.js";
export {
  deleteUser,
  patchUser,
  patchUsersBulk,
  postUserInvite,
  postUserPassword,
  postUsers,
} from "./people/user-writes.js";
export { getUser, getUsers, getUsersQuery } from "./people/users.js";
export { getUserOutofoffice, putUserOutofoffice } from "./presence/absence.js";
export { getUserRoutingstatus, putUserRoutingstatus } from "./presence/activity.js";
export { patchUserPresence, patchUserPresencesPurecloud, putUsersPresencesBulk } from "./presence/presence-writes.js";
export {
  getPresenceDefinitions,
  getUserPresence,
  getUserPresencesPurecloud,
  getUsersPresencesPurecloudBulk,
} from "./presence/sources.js";
export {
  deleteRoutingQueueMember,
  patchRoutingQueueMember,
  patchRoutingQueueMembers,
  postRoutingQueueMembers,
} from "./routing/queue-member-writes.js";
export { patchUserQueue, patchUserQueues } from "./routing/queues.js";
export { getUserSkillgroups } from "./routing/skill-groups.js";
export {
  deleteUserRoutinglanguage,
  deleteUserRoutingskill,
  patchUserRoutinglanguage,
  patchUserRoutinglanguagesBulk,
  patchUserRoutingskillsBulk,
  postUserRoutinglanguages,
  postUserRoutingskills,
  putUserRoutingskill,
  putUserRoutingskillsBulk,
} from "./routing/skill-writes.js";
export { getUserRoutinglanguages, getUserRoutingskills } from "./routing/skills.js";
export {
  deleteRoutingUserUtilization,
  getRoutingUserUtilization,
  getRoutingUtilization,
  putRoutingUserUtilization,
} from "./routing/utilization.js";
export { getUserCallforwarding, patchUserCallforwarding, putUserCallforwarding } from "./telephony/forwarding.js";
export {
  deleteStationAssociateduser,
  deleteUserStationAssociatedstation,
  deleteUserStationDefaultstation,
  getUserStation,
  putUserStationAssociatedstationStationId,
  putUserStationDefaultstationStationId,
} from "./telephony/stations.js";
export { getVoicemailUserpolicy, patchVoicemailUserpolicy, putVoicemailUserpolicy } from "./telephony/voicemail.js";
