/** The lists that are read to their end. Each operation is named, so a bundle has no other. */
export {
  getAuthorizationDivisions,
  getAuthorizationRoleSubjectgrants,
  getAuthorizationRoles,
  getGroupMembers,
  getLicenseUsers,
  getOrgauthorizationTrustorGroups,
  getOrgauthorizationTrustors,
  getOrgauthorizationTrustorUsers,
  getRoutingQueues,
  getUserQueues,
  getUserRoutinglanguages,
  getUserRoutingskills,
  getUsers,
  getUsersQuery,
  getUserTrustors,
} from "@rollcall/clients/purecloud/operations";
