// Generated from specs/purecloud by tools/codegen. Do not edit: change the spec, then run `pnpm generate`.

/** What an operation requires: one of the permissions, or all. */
interface Required {
  readonly mode: "any" | "all";
  readonly permissions: readonly string[];
}

/** The permissions that reading operations of PureCloud require, if they require any. */
export const purecloudPermissions: Readonly<Record<string, Required>> = {
  getAnalyticsUsersDetailsJob: { mode: "any", permissions: ["analytics:userDetail:view"] },
  getAnalyticsUsersDetailsJobResults: { mode: "any", permissions: ["analytics:userDetail:view"] },
  getAnalyticsUsersDetailsJobsAvailability: { mode: "any", permissions: ["analytics:userDetail:view"] },
  getAuthorizationDivisionGrants: { mode: "any", permissions: ["authorization:grant:view"] },
  getAuthorizationRole: { mode: "any", permissions: ["authorization:role:view"] },
  getAuthorizationRoleSubjectgrants: { mode: "any", permissions: ["authorization:role:view"] },
  getAuthorizationRoles: { mode: "any", permissions: ["authorization:role:view"] },
  getAuthorizationSubject: { mode: "any", permissions: ["authorization:grant:view"] },
  getLicenseDefinitions: { mode: "any", permissions: ["authorization:grant:add", "authorization:license:view"] },
  getLicenseUser: { mode: "any", permissions: ["authorization:grant:add", "authorization:license:view"] },
  getOauthClients: { mode: "any", permissions: ["oauth:client:view"] },
  getOrgauthorizationTrusteeGroups: { mode: "any", permissions: ["authorization:orgTrusteeGroup:view"] },
  getOrgauthorizationTrusteeUsers: { mode: "any", permissions: ["authorization:orgTrusteeUser:view"] },
  getOrgauthorizationTrustees: { mode: "any", permissions: ["authorization:orgTrustee:view"] },
  getOrgauthorizationTrustorClonedusers: { mode: "any", permissions: ["authorization:orgTrusteeUser:view"] },
  getOrgauthorizationTrustorGroups: { mode: "any", permissions: ["authorization:orgTrusteeGroup:view"] },
  getOrgauthorizationTrustorUsers: { mode: "any", permissions: ["authorization:orgTrusteeUser:view"] },
  getOrgauthorizationTrustors: { mode: "any", permissions: ["authorization:orgTrustor:view"] },
  getPresenceDefinitions: { mode: "all", permissions: ["presence:presenceDefinition:view"] },
  getRoutingQueue: { mode: "all", permissions: ["routing:queue:view"] },
  getRoutingQueueMembers: {
    mode: "any",
    permissions: ["routing:queue:view", "routing:queue:edit", "routing:queue:readonly", "routing:queueMember:manage"],
  },
  getRoutingQueues: { mode: "any", permissions: ["routing:queue:view"] },
  getRoutingSkills: { mode: "any", permissions: ["routing:skill:view"] },
  getRoutingUserUtilization: { mode: "any", permissions: ["routing:utilization:manage", "routing:utilization:view"] },
  getRoutingUtilization: { mode: "any", permissions: ["routing:utilization:manage", "routing:utilization:view"] },
  getTelephonyProvidersEdgesDidpools: { mode: "any", permissions: ["telephony:plugin:all"] },
  getTelephonyProvidersEdgesDidpoolsDids: { mode: "any", permissions: ["telephony:plugin:all"] },
  getTelephonyProvidersEdgesDids: { mode: "any", permissions: ["telephony:plugin:all"] },
  getTelephonyProvidersEdgesExtensionpools: { mode: "all", permissions: ["telephony:extensionPool:view"] },
  getTelephonyProvidersEdgesExtensions: { mode: "any", permissions: ["telephony:extensionPool:view"] },
  getUserCallforwarding: { mode: "any", permissions: ["conversation:callForwarding:view"] },
  getUserProfileskills: { mode: "any", permissions: ["directory:userProfile:view"] },
  getUserQueues: { mode: "any", permissions: ["routing:queue:view"] },
  getUserRoles: { mode: "any", permissions: ["authorization:grant:view"] },
  getUserSkillgroups: { mode: "any", permissions: ["routing:skillGroup:view"] },
  getUserState: { mode: "any", permissions: ["directory:userStateChange:view"] },
  getUserStation: { mode: "any", permissions: ["telephony:otherStationAssociation:view"] },
  getUserTrustors: { mode: "all", permissions: ["authorization:orgTrustor:view"] },
  getUserVerifiers: { mode: "any", permissions: ["mfa:verifier:view"] },
  getUsersQuery: { mode: "any", permissions: ["directory:user:view"] },
  getUsersSearch: { mode: "any", permissions: ["directory:user:view"] },
  getVoicemailUserpolicy: { mode: "any", permissions: ["telephony:plugin:all", "voicemail:userPolicy:viewOther"] },
  postAnalyticsUsersAggregatesQuery: { mode: "any", permissions: ["analytics:userAggregate:view"] },
  postAnalyticsUsersDetailsQuery: { mode: "any", permissions: ["analytics:userDetail:view"] },
  postAnalyticsUsersObservationsQuery: { mode: "any", permissions: ["analytics:userObservation:view"] },
  postUsersSearch: { mode: "any", permissions: ["directory:user:view"] },
};
