// Generated from specs/purecloud by tools/codegen. Do not edit: change the spec, then run `pnpm generate`.

import type { NamedOperation } from "../core/operation.js";

/** Cancel a job. `DELETE /api/v2/analytics/users/details/jobs/{jobId}` */
export const deleteAnalyticsUsersDetailsJob: NamedOperation<"purecloud", "deleteAnalyticsUsersDetailsJob"> = {
  method: "DELETE",
  path: "/api/v2/analytics/users/details/jobs/{jobId}",
  result: "void",
};

/**
 * Remove one role in one division. `DELETE
 * /api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId}`
 */
export const deleteAuthorizationSubjectDivisionRole: NamedOperation<
  "purecloud",
  "deleteAuthorizationSubjectDivisionRole"
> = {
  method: "DELETE",
  path: "/api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId}",
  result: "void",
};

/** Remove users from a group. `DELETE /api/v2/groups/{groupId}/members` */
export const deleteGroupMembers: NamedOperation<"purecloud", "deleteGroupMembers"> = {
  method: "DELETE",
  path: "/api/v2/groups/{groupId}/members",
  query: ["ids"],
  csv: ["ids"],
  required: ["ids"],
  result: "void",
};

/** Remove a user from a queue. `DELETE /api/v2/routing/queues/{queueId}/members/{memberId}` */
export const deleteRoutingQueueMember: NamedOperation<"purecloud", "deleteRoutingQueueMember"> = {
  method: "DELETE",
  path: "/api/v2/routing/queues/{queueId}/members/{memberId}",
  result: "void",
};

/** Give a user the organisation's utilization. `DELETE /api/v2/routing/users/{userId}/utilization` */
export const deleteRoutingUserUtilization: NamedOperation<"purecloud", "deleteRoutingUserUtilization"> = {
  method: "DELETE",
  path: "/api/v2/routing/users/{userId}/utilization",
  result: "void",
};

/** Free a station of its user. `DELETE /api/v2/stations/{stationId}/associateduser` */
export const deleteStationAssociateduser: NamedOperation<"purecloud", "deleteStationAssociateduser"> = {
  method: "DELETE",
  path: "/api/v2/stations/{stationId}/associateduser",
  result: "void",
};

/** End the tokens of a user. `DELETE /api/v2/tokens/{userId}` */
export const deleteToken: NamedOperation<"purecloud", "deleteToken"> = {
  method: "DELETE",
  path: "/api/v2/tokens/{userId}",
  result: "void",
};

/** Delete a user. `DELETE /api/v2/users/{userId}` */
export const deleteUser: NamedOperation<"purecloud", "deleteUser"> = {
  method: "DELETE",
  path: "/api/v2/users/{userId}",
};

/** Remove a user's id in another system. `DELETE /api/v2/users/{userId}/externalid/{authorityName}/{externalKey}` */
export const deleteUserExternalidAuthorityNameExternalKey: NamedOperation<
  "purecloud",
  "deleteUserExternalidAuthorityNameExternalKey"
> = { method: "DELETE", path: "/api/v2/users/{userId}/externalid/{authorityName}/{externalKey}", result: "void" };

/**
 * Remove all roles of a user. `DELETE /api/v2/users/{userId}/roles`
 * @deprecated Removed by the platform in 75.0.0 (2020-03-31), so use `putUserRoles` with an empty list, or the bulk
 * operations of `/api/v2/authorization/subjects`.
 */
export const deleteUserRoles: NamedOperation<"purecloud", "deleteUserRoles"> = {
  method: "DELETE",
  path: "/api/v2/users/{userId}/roles",
  result: "void",
};

/** Remove a routing language from a user. `DELETE /api/v2/users/{userId}/routinglanguages/{languageId}` */
export const deleteUserRoutinglanguage: NamedOperation<"purecloud", "deleteUserRoutinglanguage"> = {
  method: "DELETE",
  path: "/api/v2/users/{userId}/routinglanguages/{languageId}",
  result: "void",
};

/** Remove a routing skill from a user. `DELETE /api/v2/users/{userId}/routingskills/{skillId}` */
export const deleteUserRoutingskill: NamedOperation<"purecloud", "deleteUserRoutingskill"> = {
  method: "DELETE",
  path: "/api/v2/users/{userId}/routingskills/{skillId}",
  result: "void",
};

/** Clear a user's associated station. `DELETE /api/v2/users/{userId}/station/associatedstation` */
export const deleteUserStationAssociatedstation: NamedOperation<"purecloud", "deleteUserStationAssociatedstation"> = {
  method: "DELETE",
  path: "/api/v2/users/{userId}/station/associatedstation",
  result: "void",
};

/** Clear a user's default station. `DELETE /api/v2/users/{userId}/station/defaultstation` */
export const deleteUserStationDefaultstation: NamedOperation<"purecloud", "deleteUserStationDefaultstation"> = {
  method: "DELETE",
  path: "/api/v2/users/{userId}/station/defaultstation",
  result: "void",
};

/** Remove a user's second factor. `DELETE /api/v2/users/{userId}/verifiers/{verifierId}` */
export const deleteUserVerifier: NamedOperation<"purecloud", "deleteUserVerifier"> = {
  method: "DELETE",
  path: "/api/v2/users/{userId}/verifiers/{verifierId}",
  result: "void",
};

/** Get the state of a job. `GET /api/v2/analytics/users/details/jobs/{jobId}` */
export const getAnalyticsUsersDetailsJob: NamedOperation<"purecloud", "getAnalyticsUsersDetailsJob"> = {
  method: "GET",
  path: "/api/v2/analytics/users/details/jobs/{jobId}",
  result: "object",
};

/** Read the results of a job. `GET /api/v2/analytics/users/details/jobs/{jobId}/results` */
export const getAnalyticsUsersDetailsJobResults: NamedOperation<"purecloud", "getAnalyticsUsersDetailsJobResults"> = {
  method: "GET",
  path: "/api/v2/analytics/users/details/jobs/{jobId}/results",
  query: ["cursor", "pageSize"],
  result: "object",
  paging: { items: "userDetails", size: "pageSize", cursor: "cursor", maxSize: 100 },
};

/** Find out up to when jobs have data. `GET /api/v2/analytics/users/details/jobs/availability` */
export const getAnalyticsUsersDetailsJobsAvailability: NamedOperation<
  "purecloud",
  "getAnalyticsUsersDetailsJobsAvailability"
> = { method: "GET", path: "/api/v2/analytics/users/details/jobs/availability", result: "object" };

/** List the grants of a division. `GET /api/v2/authorization/divisions/{divisionId}/grants` */
export const getAuthorizationDivisionGrants: NamedOperation<"purecloud", "getAuthorizationDivisionGrants"> = {
  method: "GET",
  path: "/api/v2/authorization/divisions/{divisionId}/grants",
  query: ["pageNumber", "pageSize"],
  result: "object",
  paging: { items: "entities", size: "pageSize", page: "pageNumber", maxSize: 500 },
};

/** List the divisions. `GET /api/v2/authorization/divisions` */
export const getAuthorizationDivisions: NamedOperation<"purecloud", "getAuthorizationDivisions"> = {
  method: "GET",
  path: "/api/v2/authorization/divisions",
  query: ["pageSize", "pageNumber", "sortBy", "expand", "nextPage", "previousPage", "objectCount", "id", "name"],
  result: "object",
  paging: { items: "entities", size: "pageSize", page: "pageNumber", maxSize: 100 },
};

/** Get the home division. `GET /api/v2/authorization/divisions/home` */
export const getAuthorizationDivisionsHome: NamedOperation<"purecloud", "getAuthorizationDivisionsHome"> = {
  method: "GET",
  path: "/api/v2/authorization/divisions/home",
  result: "object",
};

/** List the divisions by cursor. `GET /api/v2/authorization/divisions/query` */
export const getAuthorizationDivisionsQuery: NamedOperation<"purecloud", "getAuthorizationDivisionsQuery"> = {
  method: "GET",
  path: "/api/v2/authorization/divisions/query",
  query: ["before", "after", "pageSize", "id", "name"],
  result: "object",
  paging: { items: "entities", size: "pageSize", after: "after", next: "nextUri", maxSize: 200 },
};

/** Get a role. `GET /api/v2/authorization/roles/{roleId}` */
export const getAuthorizationRole: NamedOperation<"purecloud", "getAuthorizationRole"> = {
  method: "GET",
  path: "/api/v2/authorization/roles/{roleId}",
  query: ["userCount", "expand"],
  result: "object",
};

/** List the grants of a role. `GET /api/v2/authorization/roles/{roleId}/subjectgrants` */
export const getAuthorizationRoleSubjectgrants: NamedOperation<"purecloud", "getAuthorizationRoleSubjectgrants"> = {
  method: "GET",
  path: "/api/v2/authorization/roles/{roleId}/subjectgrants",
  query: ["pageSize", "pageNumber", "sortBy", "expand", "nextPage", "previousPage"],
  result: "object",
  paging: { items: "entities", size: "pageSize", page: "pageNumber", maxSize: 100 },
};

/** List the users who have a role. `GET /api/v2/authorization/roles/{roleId}/users` */
export const getAuthorizationRoleUsers: NamedOperation<"purecloud", "getAuthorizationRoleUsers"> = {
  method: "GET",
  path: "/api/v2/authorization/roles/{roleId}/users",
  query: ["pageSize", "pageNumber"],
  result: "object",
  paging: { items: "entities", size: "pageSize", page: "pageNumber", maxSize: 100 },
};

/** List the roles. `GET /api/v2/authorization/roles` */
export const getAuthorizationRoles: NamedOperation<"purecloud", "getAuthorizationRoles"> = {
  method: "GET",
  path: "/api/v2/authorization/roles",
  query: [
    "pageSize",
    "pageNumber",
    "sortBy",
    "expand",
    "nextPage",
    "previousPage",
    "name",
    "permission",
    "defaultRoleId",
    "userCount",
    "id",
  ],
  result: "object",
  paging: { items: "entities", size: "pageSize", page: "pageNumber", maxSize: 100 },
};

/** List a subject's grants. `GET /api/v2/authorization/subjects/{subjectId}` */
export const getAuthorizationSubject: NamedOperation<"purecloud", "getAuthorizationSubject"> = {
  method: "GET",
  path: "/api/v2/authorization/subjects/{subjectId}",
  query: ["includeDuplicates"],
  result: "object",
};

/**
 * Get the fields of a kind of entity. `GET /api/v2/fieldconfig`
 * @deprecated Deprecated by the platform in 115.0.0, without a successor.
 */
export const getFieldconfig: NamedOperation<"purecloud", "getFieldconfig"> = {
  method: "GET",
  path: "/api/v2/fieldconfig",
  query: ["type"],
  required: ["type"],
  result: "object",
};

/** Get a group. `GET /api/v2/groups/{groupId}` */
export const getGroup: NamedOperation<"purecloud", "getGroup"> = {
  method: "GET",
  path: "/api/v2/groups/{groupId}",
  result: "object",
};

/** List the users who were added to a group. `GET /api/v2/groups/{groupId}/individuals` */
export const getGroupIndividuals: NamedOperation<"purecloud", "getGroupIndividuals"> = {
  method: "GET",
  path: "/api/v2/groups/{groupId}/individuals",
  result: "object",
};

/** List the members of a group. `GET /api/v2/groups/{groupId}/members` */
export const getGroupMembers: NamedOperation<"purecloud", "getGroupMembers"> = {
  method: "GET",
  path: "/api/v2/groups/{groupId}/members",
  query: ["pageSize", "pageNumber", "sortOrder", "expand"],
  result: "object",
  paging: { items: "entities", size: "pageSize", page: "pageNumber", maxSize: 100 },
};

/** List the groups. `GET /api/v2/groups` */
export const getGroups: NamedOperation<"purecloud", "getGroups"> = {
  method: "GET",
  path: "/api/v2/groups",
  query: ["pageSize", "pageNumber", "id", "jabberId", "sortOrder"],
  result: "object",
  paging: { items: "entities", size: "pageSize", page: "pageNumber", maxSize: 500 },
};

/** List the licences that exist. `GET /api/v2/license/definitions` */
export const getLicenseDefinitions: NamedOperation<"purecloud", "getLicenseDefinitions"> = {
  method: "GET",
  path: "/api/v2/license/definitions",
  result: "array",
};

/** Get a user's licences. `GET /api/v2/license/users/{userId}` */
export const getLicenseUser: NamedOperation<"purecloud", "getLicenseUser"> = {
  method: "GET",
  path: "/api/v2/license/users/{userId}",
  result: "object",
};

/** List the licences of all users. `GET /api/v2/license/users` */
export const getLicenseUsers: NamedOperation<"purecloud", "getLicenseUsers"> = {
  method: "GET",
  path: "/api/v2/license/users",
  query: ["pageSize", "pageNumber"],
  result: "object",
  paging: { items: "entities", size: "pageSize", page: "pageNumber", maxSize: 100 },
};

/** List places. `GET /api/v2/locations` */
export const getLocations: NamedOperation<"purecloud", "getLocations"> = {
  method: "GET",
  path: "/api/v2/locations",
  query: ["pageSize", "pageNumber", "id", "sortOrder"],
  result: "object",
  paging: { items: "entities", size: "pageSize", page: "pageNumber", maxSize: 100 },
};

/** List OAuth clients. `GET /api/v2/oauth/clients` */
export const getOauthClients: NamedOperation<"purecloud", "getOauthClients"> = {
  method: "GET",
  path: "/api/v2/oauth/clients",
  result: "object",
};

/**
 * List the groups of an organisation that have access to yours. `GET
 * /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups`
 */
export const getOrgauthorizationTrusteeGroups: NamedOperation<"purecloud", "getOrgauthorizationTrusteeGroups"> = {
  method: "GET",
  path: "/api/v2/orgauthorization/trustees/{trusteeOrgId}/groups",
  query: ["pageSize", "pageNumber"],
  result: "object",
  paging: { items: "entities", size: "pageSize", page: "pageNumber", maxSize: 100 },
};

/**
 * List the users of an organisation who have access to yours. `GET
 * /api/v2/orgauthorization/trustees/{trusteeOrgId}/users`
 */
export const getOrgauthorizationTrusteeUsers: NamedOperation<"purecloud", "getOrgauthorizationTrusteeUsers"> = {
  method: "GET",
  path: "/api/v2/orgauthorization/trustees/{trusteeOrgId}/users",
  query: ["pageSize", "pageNumber"],
  result: "object",
  paging: { items: "entities", size: "pageSize", page: "pageNumber", maxSize: 100 },
};

/** List the organisations that yours trusts. `GET /api/v2/orgauthorization/trustees` */
export const getOrgauthorizationTrustees: NamedOperation<"purecloud", "getOrgauthorizationTrustees"> = {
  method: "GET",
  path: "/api/v2/orgauthorization/trustees",
  query: ["pageSize", "pageNumber"],
  result: "object",
  paging: { items: "entities", size: "pageSize", page: "pageNumber", maxSize: 100 },
};

/** List your users who have a copy elsewhere. `GET /api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers` */
export const getOrgauthorizationTrustorClonedusers: NamedOperation<
  "purecloud",
  "getOrgauthorizationTrustorClonedusers"
> = { method: "GET", path: "/api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers", result: "object" };

/** List your groups that an organisation trusts. `GET /api/v2/orgauthorization/trustors/{trustorOrgId}/groups` */
export const getOrgauthorizationTrustorGroups: NamedOperation<"purecloud", "getOrgauthorizationTrustorGroups"> = {
  method: "GET",
  path: "/api/v2/orgauthorization/trustors/{trustorOrgId}/groups",
  query: ["pageSize", "pageNumber"],
  result: "object",
  paging: { items: "entities", size: "pageSize", page: "pageNumber", maxSize: 100 },
};

/** List your users whom an organisation trusts. `GET /api/v2/orgauthorization/trustors/{trustorOrgId}/users` */
export const getOrgauthorizationTrustorUsers: NamedOperation<"purecloud", "getOrgauthorizationTrustorUsers"> = {
  method: "GET",
  path: "/api/v2/orgauthorization/trustors/{trustorOrgId}/users",
  query: ["pageSize", "pageNumber"],
  result: "object",
  paging: { items: "entities", size: "pageSize", page: "pageNumber", maxSize: 100 },
};

/** List the organisations that trust yours. `GET /api/v2/orgauthorization/trustors` */
export const getOrgauthorizationTrustors: NamedOperation<"purecloud", "getOrgauthorizationTrustors"> = {
  method: "GET",
  path: "/api/v2/orgauthorization/trustors",
  query: ["pageSize", "pageNumber"],
  result: "object",
  paging: { items: "entities", size: "pageSize", page: "pageNumber", maxSize: 100 },
};

/** List the presence definitions. `GET /api/v2/presence/definitions` */
export const getPresenceDefinitions: NamedOperation<"purecloud", "getPresenceDefinitions"> = {
  method: "GET",
  path: "/api/v2/presence/definitions",
  query: ["deactivated", "divisionId", "localeCode"],
  result: "object",
};

/**
 * List profiles. `GET /api/v2/profiles/users`
 * @deprecated Deprecated by the platform in 84.0.0, in favour of `getUsers`.
 */
export const getProfilesUsers: NamedOperation<"purecloud", "getProfilesUsers"> = {
  method: "GET",
  path: "/api/v2/profiles/users",
  query: ["pageSize", "pageNumber", "id", "jid", "sortOrder", "expand", "state", "integrationPresenceSource"],
  result: "object",
  paging: { items: "entities", size: "pageSize", page: "pageNumber", maxSize: 100 },
};

/** List the routing languages. `GET /api/v2/routing/languages` */
export const getRoutingLanguages: NamedOperation<"purecloud", "getRoutingLanguages"> = {
  method: "GET",
  path: "/api/v2/routing/languages",
  query: ["pageSize", "pageNumber", "sortOrder", "name", "id"],
  result: "object",
  paging: { items: "entities", size: "pageSize", page: "pageNumber", maxSize: 100 },
};

/** Get a queue. `GET /api/v2/routing/queues/{queueId}` */
export const getRoutingQueue: NamedOperation<"purecloud", "getRoutingQueue"> = {
  method: "GET",
  path: "/api/v2/routing/queues/{queueId}",
  query: ["expand"],
  result: "object",
};

/** List the members of a queue. `GET /api/v2/routing/queues/{queueId}/members` */
export const getRoutingQueueMembers: NamedOperation<"purecloud", "getRoutingQueueMembers"> = {
  method: "GET",
  path: "/api/v2/routing/queues/{queueId}/members",
  query: [
    "pageSize",
    "pageNumber",
    "expand",
    "sortOrder",
    "name",
    "profileSkills",
    "skills",
    "languages",
    "routingStatus",
    "presence",
    "memberBy",
    "joined",
  ],
  result: "object",
  paging: { items: "entities", size: "pageSize", page: "pageNumber", maxSize: 100, untilEmpty: true },
};

/** List queues. `GET /api/v2/routing/queues` */
export const getRoutingQueues: NamedOperation<"purecloud", "getRoutingQueues"> = {
  method: "GET",
  path: "/api/v2/routing/queues",
  query: [
    "pageSize",
    "pageNumber",
    "sortOrder",
    "name",
    "id",
    "divisionId",
    "peerId",
    "hasPeer",
    "cannedResponseLibraryId",
    "expand",
  ],
  result: "object",
  paging: { items: "entities", size: "pageSize", page: "pageNumber", maxSize: 500 },
};

/** List routing skills. `GET /api/v2/routing/skills` */
export const getRoutingSkills: NamedOperation<"purecloud", "getRoutingSkills"> = {
  method: "GET",
  path: "/api/v2/routing/skills",
  query: ["pageSize", "pageNumber", "name", "id"],
  result: "object",
  paging: { items: "entities", size: "pageSize", page: "pageNumber", maxSize: 500 },
};

/** Get a user's utilization. `GET /api/v2/routing/users/{userId}/utilization` */
export const getRoutingUserUtilization: NamedOperation<"purecloud", "getRoutingUserUtilization"> = {
  method: "GET",
  path: "/api/v2/routing/users/{userId}/utilization",
  result: "object",
};

/** Get the utilization of the organisation. `GET /api/v2/routing/utilization` */
export const getRoutingUtilization: NamedOperation<"purecloud", "getRoutingUtilization"> = {
  method: "GET",
  path: "/api/v2/routing/utilization",
  result: "object",
};

/** Get a station. `GET /api/v2/stations/{stationId}` */
export const getStation: NamedOperation<"purecloud", "getStation"> = {
  method: "GET",
  path: "/api/v2/stations/{stationId}",
  result: "object",
};

/** List stations. `GET /api/v2/stations` */
export const getStations: NamedOperation<"purecloud", "getStations"> = {
  method: "GET",
  path: "/api/v2/stations",
  query: ["pageSize", "pageNumber", "sortBy", "name", "userSelectable", "webRtcUserId", "id", "lineAppearanceId"],
  result: "object",
  paging: { items: "entities", size: "pageSize", page: "pageNumber", maxSize: 100 },
};

/** List ranges of telephone numbers. `GET /api/v2/telephony/providers/edges/didpools` */
export const getTelephonyProvidersEdgesDidpools: NamedOperation<"purecloud", "getTelephonyProvidersEdgesDidpools"> = {
  method: "GET",
  path: "/api/v2/telephony/providers/edges/didpools",
  query: ["pageSize", "pageNumber", "sortBy", "id"],
  result: "object",
  paging: { items: "entities", size: "pageSize", page: "pageNumber", maxSize: 100 },
};

/** List the numbers of ranges. `GET /api/v2/telephony/providers/edges/didpools/dids` */
export const getTelephonyProvidersEdgesDidpoolsDids: NamedOperation<
  "purecloud",
  "getTelephonyProvidersEdgesDidpoolsDids"
> = {
  method: "GET",
  path: "/api/v2/telephony/providers/edges/didpools/dids",
  query: ["type", "id", "numberMatch", "pageSize", "pageNumber", "sortOrder"],
  required: ["type"],
  ids: 0,
  result: "object",
  paging: { items: "entities", size: "pageSize", page: "pageNumber", maxSize: 100 },
};

/** List telephone numbers. `GET /api/v2/telephony/providers/edges/dids` */
export const getTelephonyProvidersEdgesDids: NamedOperation<"purecloud", "getTelephonyProvidersEdgesDids"> = {
  method: "GET",
  path: "/api/v2/telephony/providers/edges/dids",
  query: ["pageSize", "pageNumber", "sortBy", "sortOrder", "phoneNumber", "owner.id", "didPool.id", "id"],
  result: "object",
  paging: { items: "entities", size: "pageSize", page: "pageNumber", maxSize: 100 },
};

/** List ranges of extensions. `GET /api/v2/telephony/providers/edges/extensionpools` */
export const getTelephonyProvidersEdgesExtensionpools: NamedOperation<
  "purecloud",
  "getTelephonyProvidersEdgesExtensionpools"
> = {
  method: "GET",
  path: "/api/v2/telephony/providers/edges/extensionpools",
  query: ["pageSize", "pageNumber", "sortBy", "number", "divisionId"],
  result: "object",
  paging: { items: "entities", size: "pageSize", page: "pageNumber", maxSize: 100 },
};

/** List extensions. `GET /api/v2/telephony/providers/edges/extensions` */
export const getTelephonyProvidersEdgesExtensions: NamedOperation<"purecloud", "getTelephonyProvidersEdgesExtensions"> =
  {
    method: "GET",
    path: "/api/v2/telephony/providers/edges/extensions",
    query: ["pageSize", "pageNumber", "sortBy", "sortOrder", "number"],
    result: "object",
    paging: { items: "entities", size: "pageSize", page: "pageNumber", maxSize: 100 },
  };

/** Get a user. `GET /api/v2/users/{userId}` */
export const getUser: NamedOperation<"purecloud", "getUser"> = {
  method: "GET",
  path: "/api/v2/users/{userId}",
  query: ["expand", "integrationPresenceSource", "userCustomAttributeSchemaIds", "state"],
  result: "object",
};

/** Get the people around a user. `GET /api/v2/users/{userId}/adjacents` */
export const getUserAdjacents: NamedOperation<"purecloud", "getUserAdjacents"> = {
  method: "GET",
  path: "/api/v2/users/{userId}/adjacents",
  query: ["expand"],
  result: "object",
};

/** Get where a user's calls go. `GET /api/v2/users/{userId}/callforwarding` */
export const getUserCallforwarding: NamedOperation<"purecloud", "getUserCallforwarding"> = {
  method: "GET",
  path: "/api/v2/users/{userId}/callforwarding",
  result: "object",
};

/** List who reports to a user. `GET /api/v2/users/{userId}/directreports` */
export const getUserDirectreports: NamedOperation<"purecloud", "getUserDirectreports"> = {
  method: "GET",
  path: "/api/v2/users/{userId}/directreports",
  query: ["expand"],
  result: "array",
};

/** List a user's ids in other systems. `GET /api/v2/users/{userId}/externalid` */
export const getUserExternalid: NamedOperation<"purecloud", "getUserExternalid"> = {
  method: "GET",
  path: "/api/v2/users/{userId}/externalid",
  result: "array",
};

/** Get a user's id in another system. `GET /api/v2/users/{userId}/externalid/{authorityName}` */
export const getUserExternalidAuthorityName: NamedOperation<"purecloud", "getUserExternalidAuthorityName"> = {
  method: "GET",
  path: "/api/v2/users/{userId}/externalid/{authorityName}",
  result: "object",
};

/**
 * List a user's favourites. `GET /api/v2/users/{userId}/favorites`
 * @deprecated Deprecated by the platform in 114.0.0, without a successor so far.
 */
export const getUserFavorites: NamedOperation<"purecloud", "getUserFavorites"> = {
  method: "GET",
  path: "/api/v2/users/{userId}/favorites",
  query: ["pageSize", "pageNumber", "sortOrder", "expand"],
  result: "object",
  paging: { items: "entities", size: "pageSize", page: "pageNumber", maxSize: 100 },
};

/** Get where a user is. `GET /api/v2/users/{userId}/geolocations/{clientId}` */
export const getUserGeolocation: NamedOperation<"purecloud", "getUserGeolocation"> = {
  method: "GET",
  path: "/api/v2/users/{userId}/geolocations/{clientId}",
  result: "object",
};

/** Get a user's absence. `GET /api/v2/users/{userId}/outofoffice` */
export const getUserOutofoffice: NamedOperation<"purecloud", "getUserOutofoffice"> = {
  method: "GET",
  path: "/api/v2/users/{userId}/outofoffice",
  result: "object",
};

/** Get a user's presence in one source. `GET /api/v2/users/{userId}/presences/{sourceId}` */
export const getUserPresence: NamedOperation<"purecloud", "getUserPresence"> = {
  method: "GET",
  path: "/api/v2/users/{userId}/presences/{sourceId}",
  result: "object",
};

/** Get a user's presence on the platform. `GET /api/v2/users/{userId}/presences/purecloud` */
export const getUserPresencesPurecloud: NamedOperation<"purecloud", "getUserPresencesPurecloud"> = {
  method: "GET",
  path: "/api/v2/users/{userId}/presences/purecloud",
  result: "object",
};

/**
 * Get a user's profile. `GET /api/v2/users/{userId}/profile`
 * @deprecated Deprecated by the platform in 84.0.0, in favour of `getUser`, whose `expand` list is longer.
 */
export const getUserProfile: NamedOperation<"purecloud", "getUserProfile"> = {
  method: "GET",
  path: "/api/v2/users/{userId}/profile",
  query: ["expand", "integrationPresenceSource"],
  result: "object",
};

/** List a user's profile skills. `GET /api/v2/users/{userId}/profileskills` */
export const getUserProfileskills: NamedOperation<"purecloud", "getUserProfileskills"> = {
  method: "GET",
  path: "/api/v2/users/{userId}/profileskills",
  result: "array",
};

/** List a user's queues. `GET /api/v2/users/{userId}/queues` */
export const getUserQueues: NamedOperation<"purecloud", "getUserQueues"> = {
  method: "GET",
  path: "/api/v2/users/{userId}/queues",
  query: ["pageSize", "pageNumber", "joined", "divisionId"],
  result: "object",
  paging: { items: "entities", size: "pageSize", page: "pageNumber", maxSize: 100 },
};

/** List a user's roles. `GET /api/v2/users/{userId}/roles` */
export const getUserRoles: NamedOperation<"purecloud", "getUserRoles"> = {
  method: "GET",
  path: "/api/v2/users/{userId}/roles",
  result: "object",
};

/** List a user's routing languages. `GET /api/v2/users/{userId}/routinglanguages` */
export const getUserRoutinglanguages: NamedOperation<"purecloud", "getUserRoutinglanguages"> = {
  method: "GET",
  path: "/api/v2/users/{userId}/routinglanguages",
  query: ["pageSize", "pageNumber", "sortOrder"],
  result: "object",
  paging: { items: "entities", size: "pageSize", page: "pageNumber", maxSize: 50 },
};

/** List a user's routing skills. `GET /api/v2/users/{userId}/routingskills` */
export const getUserRoutingskills: NamedOperation<"purecloud", "getUserRoutingskills"> = {
  method: "GET",
  path: "/api/v2/users/{userId}/routingskills",
  query: ["pageSize", "pageNumber", "sortOrder"],
  result: "object",
  paging: { items: "entities", size: "pageSize", page: "pageNumber", maxSize: 50 },
};

/** Get a user's routing status. `GET /api/v2/users/{userId}/routingstatus` */
export const getUserRoutingstatus: NamedOperation<"purecloud", "getUserRoutingstatus"> = {
  method: "GET",
  path: "/api/v2/users/{userId}/routingstatus",
  result: "object",
};

/** List a user's skill groups. `GET /api/v2/users/{userId}/skillgroups` */
export const getUserSkillgroups: NamedOperation<"purecloud", "getUserSkillgroups"> = {
  method: "GET",
  path: "/api/v2/users/{userId}/skillgroups",
  query: ["pageSize", "after", "before"],
  result: "object",
  paging: { items: "entities", size: "pageSize", after: "after", next: "nextUri", maxSize: 100 },
};

/** Get a user's state, with its reason. `GET /api/v2/users/{userId}/state` */
export const getUserState: NamedOperation<"purecloud", "getUserState"> = {
  method: "GET",
  path: "/api/v2/users/{userId}/state",
  result: "object",
};

/** Get a user's stations. `GET /api/v2/users/{userId}/station` */
export const getUserStation: NamedOperation<"purecloud", "getUserStation"> = {
  method: "GET",
  path: "/api/v2/users/{userId}/station",
  result: "object",
};

/** List a user's superiors. `GET /api/v2/users/{userId}/superiors` */
export const getUserSuperiors: NamedOperation<"purecloud", "getUserSuperiors"> = {
  method: "GET",
  path: "/api/v2/users/{userId}/superiors",
  query: ["expand"],
  result: "array",
};

/** List the organisations that trust a user. `GET /api/v2/users/{userId}/trustors` */
export const getUserTrustors: NamedOperation<"purecloud", "getUserTrustors"> = {
  method: "GET",
  path: "/api/v2/users/{userId}/trustors",
  query: ["pageSize", "pageNumber"],
  result: "object",
  paging: { items: "entities", size: "pageSize", page: "pageNumber", maxSize: 100 },
};

/** List a user's second factors. `GET /api/v2/users/{userId}/verifiers` */
export const getUserVerifiers: NamedOperation<"purecloud", "getUserVerifiers"> = {
  method: "GET",
  path: "/api/v2/users/{userId}/verifiers",
  result: "object",
};

/** List users. `GET /api/v2/users` */
export const getUsers: NamedOperation<"purecloud", "getUsers"> = {
  method: "GET",
  path: "/api/v2/users",
  query: [
    "pageSize",
    "pageNumber",
    "id",
    "jabberId",
    "sortOrder",
    "expand",
    "integrationPresenceSource",
    "userCustomAttributeSchemaIds",
    "state",
  ],
  result: "object",
  paging: { items: "entities", size: "pageSize", page: "pageNumber", maxSize: 500 },
};

/** Find the user with an id of another system. `GET /api/v2/users/externalid/{authorityName}/{externalKey}` */
export const getUsersExternalidAuthorityNameExternalKey: NamedOperation<
  "purecloud",
  "getUsersExternalidAuthorityNameExternalKey"
> = {
  method: "GET",
  path: "/api/v2/users/externalid/{authorityName}/{externalKey}",
  query: ["expand"],
  result: "object",
};

/** Get the owner of the token. `GET /api/v2/users/me` */
export const getUsersMe: NamedOperation<"purecloud", "getUsersMe"> = {
  method: "GET",
  path: "/api/v2/users/me",
  query: ["expand", "integrationPresenceSource", "userCustomAttributeSchemaIds"],
  result: "object",
};

/** Get the presences of several users. `GET /api/v2/users/presences/purecloud/bulk` */
export const getUsersPresencesPurecloudBulk: NamedOperation<"purecloud", "getUsersPresencesPurecloudBulk"> = {
  method: "GET",
  path: "/api/v2/users/presences/purecloud/bulk",
  query: ["id"],
  ids: 50,
  result: "array",
};

/** List users by cursor. `GET /api/v2/users/query` */
export const getUsersQuery: NamedOperation<"purecloud", "getUsersQuery"> = {
  method: "GET",
  path: "/api/v2/users/query",
  query: [
    "cursor",
    "pageSize",
    "sortOrder",
    "expand",
    "integrationPresenceSource",
    "userCustomAttributeSchemaIds",
    "state",
  ],
  result: "object",
  paging: { items: "entities", size: "pageSize", cursor: "cursor", maxSize: 100 },
};

/** Continue a search. `GET /api/v2/users/search` */
export const getUsersSearch: NamedOperation<"purecloud", "getUsersSearch"> = {
  method: "GET",
  path: "/api/v2/users/search",
  query: ["q64", "expand", "integrationPresenceSource"],
  required: ["q64"],
  result: "object",
  paging: { items: "results", cursor: "q64" },
};

/** Get a user's voicemail policy. `GET /api/v2/voicemail/userpolicies/{userId}` */
export const getVoicemailUserpolicy: NamedOperation<"purecloud", "getVoicemailUserpolicy"> = {
  method: "GET",
  path: "/api/v2/voicemail/userpolicies/{userId}",
  result: "object",
};

/**
 * Change the ring of a member of a queue, or let the member join or leave. `PATCH
 * /api/v2/routing/queues/{queueId}/members/{memberId}`
 */
export const patchRoutingQueueMember: NamedOperation<"purecloud", "patchRoutingQueueMember"> = {
  method: "PATCH",
  path: "/api/v2/routing/queues/{queueId}/members/{memberId}",
  body: "required",
  result: "void",
};

/** Let members of a queue join or leave. `PATCH /api/v2/routing/queues/{queueId}/members` */
export const patchRoutingQueueMembers: NamedOperation<"purecloud", "patchRoutingQueueMembers"> = {
  method: "PATCH",
  path: "/api/v2/routing/queues/{queueId}/members",
  body: "required",
  result: "object",
};

/** Change a user. `PATCH /api/v2/users/{userId}` */
export const patchUser: NamedOperation<"purecloud", "patchUser"> = {
  method: "PATCH",
  path: "/api/v2/users/{userId}",
  body: "required",
  result: "object",
};

/** Change parts of a user's call forwarding. `PATCH /api/v2/users/{userId}/callforwarding` */
export const patchUserCallforwarding: NamedOperation<"purecloud", "patchUserCallforwarding"> = {
  method: "PATCH",
  path: "/api/v2/users/{userId}/callforwarding",
  body: "required",
  result: "object",
};

/** Report where a user is. `PATCH /api/v2/users/{userId}/geolocations/{clientId}` */
export const patchUserGeolocation: NamedOperation<"purecloud", "patchUserGeolocation"> = {
  method: "PATCH",
  path: "/api/v2/users/{userId}/geolocations/{clientId}",
  body: "required",
  result: "object",
};

/** Change a user's presence in one source. `PATCH /api/v2/users/{userId}/presences/{sourceId}` */
export const patchUserPresence: NamedOperation<"purecloud", "patchUserPresence"> = {
  method: "PATCH",
  path: "/api/v2/users/{userId}/presences/{sourceId}",
  body: "required",
  result: "object",
};

/** Change a user's presence. `PATCH /api/v2/users/{userId}/presences/purecloud` */
export const patchUserPresencesPurecloud: NamedOperation<"purecloud", "patchUserPresencesPurecloud"> = {
  method: "PATCH",
  path: "/api/v2/users/{userId}/presences/purecloud",
  body: "required",
  result: "object",
};

/** Join or leave a queue. `PATCH /api/v2/users/{userId}/queues/{queueId}` */
export const patchUserQueue: NamedOperation<"purecloud", "patchUserQueue"> = {
  method: "PATCH",
  path: "/api/v2/users/{userId}/queues/{queueId}",
  body: "required",
  result: "object",
};

/** Join or leave several queues. `PATCH /api/v2/users/{userId}/queues` */
export const patchUserQueues: NamedOperation<"purecloud", "patchUserQueues"> = {
  method: "PATCH",
  path: "/api/v2/users/{userId}/queues",
  query: ["divisionId"],
  body: "required",
};

/** Change a user's routing language. `PATCH /api/v2/users/{userId}/routinglanguages/{languageId}` */
export const patchUserRoutinglanguage: NamedOperation<"purecloud", "patchUserRoutinglanguage"> = {
  method: "PATCH",
  path: "/api/v2/users/{userId}/routinglanguages/{languageId}",
  body: "required",
  result: "object",
};

/** Give a user routing languages, or change them. `PATCH /api/v2/users/{userId}/routinglanguages/bulk` */
export const patchUserRoutinglanguagesBulk: NamedOperation<"purecloud", "patchUserRoutinglanguagesBulk"> = {
  method: "PATCH",
  path: "/api/v2/users/{userId}/routinglanguages/bulk",
  body: "required",
  result: "object",
};

/** Give a user routing skills, or change them. `PATCH /api/v2/users/{userId}/routingskills/bulk` */
export const patchUserRoutingskillsBulk: NamedOperation<"purecloud", "patchUserRoutingskillsBulk"> = {
  method: "PATCH",
  path: "/api/v2/users/{userId}/routingskills/bulk",
  body: "required",
  result: "object",
};

/** Switch automatic answering for many users. `PATCH /api/v2/users/bulk` */
export const patchUsersBulk: NamedOperation<"purecloud", "patchUsersBulk"> = {
  method: "PATCH",
  path: "/api/v2/users/bulk",
  body: "required",
  result: "object",
};

/** Change a user's voicemail policy. `PATCH /api/v2/voicemail/userpolicies/{userId}` */
export const patchVoicemailUserpolicy: NamedOperation<"purecloud", "patchVoicemailUserpolicy"> = {
  method: "PATCH",
  path: "/api/v2/voicemail/userpolicies/{userId}",
  body: "required",
  result: "object",
};

/** Sum up presence and routing status. `POST /api/v2/analytics/users/aggregates/query` */
export const postAnalyticsUsersAggregatesQuery: NamedOperation<"purecloud", "postAnalyticsUsersAggregatesQuery"> = {
  method: "POST",
  path: "/api/v2/analytics/users/aggregates/query",
  body: "required",
  safe: true,
  result: "object",
};

/** Start a job for changes of presence and routing status. `POST /api/v2/analytics/users/details/jobs` */
export const postAnalyticsUsersDetailsJobs: NamedOperation<"purecloud", "postAnalyticsUsersDetailsJobs"> = {
  method: "POST",
  path: "/api/v2/analytics/users/details/jobs",
  body: "required",
  result: "object",
};

/** List changes of presence and routing status. `POST /api/v2/analytics/users/details/query` */
export const postAnalyticsUsersDetailsQuery: NamedOperation<"purecloud", "postAnalyticsUsersDetailsQuery"> = {
  method: "POST",
  path: "/api/v2/analytics/users/details/query",
  body: "required",
  safe: true,
  result: "object",
  paging: {
    items: "userDetails",
    size: "pageSize",
    page: "pageNumber",
    maxSize: 100,
    within: "paging",
    untilEmpty: true,
  },
};

/** Count queues of users now. `POST /api/v2/analytics/users/observations/query` */
export const postAnalyticsUsersObservationsQuery: NamedOperation<"purecloud", "postAnalyticsUsersObservationsQuery"> = {
  method: "POST",
  path: "/api/v2/analytics/users/observations/query",
  body: "required",
  safe: true,
  result: "object",
};

/** Move objects to a division. `POST /api/v2/authorization/divisions/{divisionId}/objects/{objectType}` */
export const postAuthorizationDivisionObject: NamedOperation<"purecloud", "postAuthorizationDivisionObject"> = {
  method: "POST",
  path: "/api/v2/authorization/divisions/{divisionId}/objects/{objectType}",
  body: "required",
  result: "void",
};

/** Grant a role to several subjects. `POST /api/v2/authorization/roles/{roleId}` */
export const postAuthorizationRole: NamedOperation<"purecloud", "postAuthorizationRole"> = {
  method: "POST",
  path: "/api/v2/authorization/roles/{roleId}",
  query: ["subjectType"],
  body: "required",
  result: "void",
};

/** Grant roles to a subject. `POST /api/v2/authorization/subjects/{subjectId}/bulkadd` */
export const postAuthorizationSubjectBulkadd: NamedOperation<"purecloud", "postAuthorizationSubjectBulkadd"> = {
  method: "POST",
  path: "/api/v2/authorization/subjects/{subjectId}/bulkadd",
  query: ["subjectType"],
  body: "required",
  result: "void",
};

/** Remove grants of a subject. `POST /api/v2/authorization/subjects/{subjectId}/bulkremove` */
export const postAuthorizationSubjectBulkremove: NamedOperation<"purecloud", "postAuthorizationSubjectBulkremove"> = {
  method: "POST",
  path: "/api/v2/authorization/subjects/{subjectId}/bulkremove",
  body: "required",
  result: "void",
};

/** Replace the grants of a subject. `POST /api/v2/authorization/subjects/{subjectId}/bulkreplace` */
export const postAuthorizationSubjectBulkreplace: NamedOperation<"purecloud", "postAuthorizationSubjectBulkreplace"> = {
  method: "POST",
  path: "/api/v2/authorization/subjects/{subjectId}/bulkreplace",
  query: ["subjectType"],
  body: "required",
  result: "void",
};

/**
 * Grant one role in one division. `POST
 * /api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId}`
 */
export const postAuthorizationSubjectDivisionRole: NamedOperation<"purecloud", "postAuthorizationSubjectDivisionRole"> =
  {
    method: "POST",
    path: "/api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId}",
    query: ["subjectType"],
    result: "void",
  };

/** Add users to a group. `POST /api/v2/groups/{groupId}/members` */
export const postGroupMembers: NamedOperation<"purecloud", "postGroupMembers"> = {
  method: "POST",
  path: "/api/v2/groups/{groupId}/members",
  body: "required",
  result: "void",
};

/** Add users to a queue, or remove them. `POST /api/v2/routing/queues/{queueId}/members` */
export const postRoutingQueueMembers: NamedOperation<"purecloud", "postRoutingQueueMembers"> = {
  method: "POST",
  path: "/api/v2/routing/queues/{queueId}/members",
  query: ["delete"],
  body: "required",
  result: "void",
};

/** Add a user's id in another system. `POST /api/v2/users/{userId}/externalid` */
export const postUserExternalid: NamedOperation<"purecloud", "postUserExternalid"> = {
  method: "POST",
  path: "/api/v2/users/{userId}/externalid",
  body: "required",
  result: "array",
};

/** Send a user the invitation. `POST /api/v2/users/{userId}/invite` */
export const postUserInvite: NamedOperation<"purecloud", "postUserInvite"> = {
  method: "POST",
  path: "/api/v2/users/{userId}/invite",
  query: ["force"],
  result: "void",
};

/** Set a user's password. `POST /api/v2/users/{userId}/password` */
export const postUserPassword: NamedOperation<"purecloud", "postUserPassword"> = {
  method: "POST",
  path: "/api/v2/users/{userId}/password",
  body: "required",
  result: "void",
};

/** Give a user a routing language. `POST /api/v2/users/{userId}/routinglanguages` */
export const postUserRoutinglanguages: NamedOperation<"purecloud", "postUserRoutinglanguages"> = {
  method: "POST",
  path: "/api/v2/users/{userId}/routinglanguages",
  body: "required",
  result: "object",
};

/** Give a user a routing skill. `POST /api/v2/users/{userId}/routingskills` */
export const postUserRoutingskills: NamedOperation<"purecloud", "postUserRoutingskills"> = {
  method: "POST",
  path: "/api/v2/users/{userId}/routingskills",
  body: "required",
  result: "object",
};

/** Create a user. `POST /api/v2/users` */
export const postUsers: NamedOperation<"purecloud", "postUsers"> = {
  method: "POST",
  path: "/api/v2/users",
  body: "required",
  result: "object",
};

/** Change your own password. `POST /api/v2/users/me/password` */
export const postUsersMePassword: NamedOperation<"purecloud", "postUsersMePassword"> = {
  method: "POST",
  path: "/api/v2/users/me/password",
  body: "required",
  result: "void",
};

/** Search users. `POST /api/v2/users/search` */
export const postUsersSearch: NamedOperation<"purecloud", "postUsersSearch"> = {
  method: "POST",
  path: "/api/v2/users/search",
  body: "required",
  safe: true,
  result: "object",
  paging: { items: "results", size: "pageSize", page: "pageNumber", maxSize: 100 },
};

/** Set a user's utilization. `PUT /api/v2/routing/users/{userId}/utilization` */
export const putRoutingUserUtilization: NamedOperation<"purecloud", "putRoutingUserUtilization"> = {
  method: "PUT",
  path: "/api/v2/routing/users/{userId}/utilization",
  body: "required",
  result: "object",
};

/** Set a user's call forwarding. `PUT /api/v2/users/{userId}/callforwarding` */
export const putUserCallforwarding: NamedOperation<"purecloud", "putUserCallforwarding"> = {
  method: "PUT",
  path: "/api/v2/users/{userId}/callforwarding",
  body: "required",
  result: "object",
};

/** Set a user's absence. `PUT /api/v2/users/{userId}/outofoffice` */
export const putUserOutofoffice: NamedOperation<"purecloud", "putUserOutofoffice"> = {
  method: "PUT",
  path: "/api/v2/users/{userId}/outofoffice",
  body: "required",
  result: "object",
};

/** Set a user's profile skills. `PUT /api/v2/users/{userId}/profileskills` */
export const putUserProfileskills: NamedOperation<"purecloud", "putUserProfileskills"> = {
  method: "PUT",
  path: "/api/v2/users/{userId}/profileskills",
  body: "optional",
  result: "array",
};

/** Set a user's roles. `PUT /api/v2/users/{userId}/roles` */
export const putUserRoles: NamedOperation<"purecloud", "putUserRoles"> = {
  method: "PUT",
  path: "/api/v2/users/{userId}/roles",
  body: "required",
  result: "object",
};

/** Change a user's routing skill. `PUT /api/v2/users/{userId}/routingskills/{skillId}` */
export const putUserRoutingskill: NamedOperation<"purecloud", "putUserRoutingskill"> = {
  method: "PUT",
  path: "/api/v2/users/{userId}/routingskills/{skillId}",
  body: "required",
  result: "object",
};

/** Replace all routing skills of a user. `PUT /api/v2/users/{userId}/routingskills/bulk` */
export const putUserRoutingskillsBulk: NamedOperation<"purecloud", "putUserRoutingskillsBulk"> = {
  method: "PUT",
  path: "/api/v2/users/{userId}/routingskills/bulk",
  body: "required",
  result: "object",
};

/** Change a user's routing status. `PUT /api/v2/users/{userId}/routingstatus` */
export const putUserRoutingstatus: NamedOperation<"purecloud", "putUserRoutingstatus"> = {
  method: "PUT",
  path: "/api/v2/users/{userId}/routingstatus",
  body: "required",
  result: "object",
};

/** Set a user's state, with its reason. `PUT /api/v2/users/{userId}/state` */
export const putUserState: NamedOperation<"purecloud", "putUserState"> = {
  method: "PUT",
  path: "/api/v2/users/{userId}/state",
  body: "required",
  result: "object",
};

/** Associate a station with a user. `PUT /api/v2/users/{userId}/station/associatedstation/{stationId}` */
export const putUserStationAssociatedstationStationId: NamedOperation<
  "purecloud",
  "putUserStationAssociatedstationStationId"
> = { method: "PUT", path: "/api/v2/users/{userId}/station/associatedstation/{stationId}", result: "void" };

/** Set a user's default station. `PUT /api/v2/users/{userId}/station/defaultstation/{stationId}` */
export const putUserStationDefaultstationStationId: NamedOperation<
  "purecloud",
  "putUserStationDefaultstationStationId"
> = { method: "PUT", path: "/api/v2/users/{userId}/station/defaultstation/{stationId}", result: "void" };

/** Change a user's second factor. `PUT /api/v2/users/{userId}/verifiers/{verifierId}` */
export const putUserVerifier: NamedOperation<"purecloud", "putUserVerifier"> = {
  method: "PUT",
  path: "/api/v2/users/{userId}/verifiers/{verifierId}",
  body: "required",
  result: "object",
};

/** Change the presences of several users. `PUT /api/v2/users/presences/bulk` */
export const putUsersPresencesBulk: NamedOperation<"purecloud", "putUsersPresencesBulk"> = {
  method: "PUT",
  path: "/api/v2/users/presences/bulk",
  body: "required",
  result: "array",
};

/** Set a user's voicemail policy. `PUT /api/v2/voicemail/userpolicies/{userId}` */
export const putVoicemailUserpolicy: NamedOperation<"purecloud", "putVoicemailUserpolicy"> = {
  method: "PUT",
  path: "/api/v2/voicemail/userpolicies/{userId}",
  body: "required",
  result: "object",
};
