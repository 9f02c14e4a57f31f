// Generated from specs/purecloud by tools/codegen. Do not edit: change the spec, then run `pnpm generate`.

import type { CallOptions, Sendable } from "../core/operation.js";
import type {
  Adjacents,
  AgentMaxUtilizationResponse,
  AggregationQuery,
  AnalyticsUserDetailsAsyncQueryResponse,
  AnalyticsUserDetailsQueryResponse,
  AsyncQueryResponse,
  AsyncQueryStatus,
  AsyncUserDetailsQuery,
  AuthzDivision,
  AuthzDivisionCursorListing,
  AuthzDivisionEntityListing,
  AuthzDivisionGrantEntityListing,
  AuthzSubject,
  CallForwarding,
  ChangeMyPasswordRequest,
  ChangePasswordRequest,
  CreateUser,
  DIDEntityListing,
  DIDNumberEntityListing,
  DIDPoolEntityListing,
  DataAvailabilityResponse,
  DomainOrganizationRole,
  ExtensionEntityListing,
  ExtensionPoolEntityListing,
  FieldConfig,
  Geolocation,
  Group,
  GroupEntityListing,
  GroupMembersUpdate,
  IntegrationPresenceSource,
  LanguageEntityListing,
  LicenseDefinition,
  LicenseUser,
  LocationEntityListing,
  MutableUserPresence,
  OAuthClientEntityListing,
  ObservationQuery,
  OrganizationPresenceDefinitionEntityListing,
  OrganizationRoleEntityListing,
  OutOfOffice,
  PatchUser,
  Queue,
  QueueEntityListing,
  QueueJoin,
  QueueMember,
  QueueMemberEntityListing,
  QueueMemberJoin,
  QueueMemberRing,
  RoleDivisionGrants,
  RoutingStatus,
  SkillEntityListing,
  Station,
  StationEntityListing,
  SubjectDivisionGrantsEntityListing,
  SubjectDivisions,
  TrustEntityListing,
  TrustGroupEntityListing,
  TrustUserEntityListing,
  TrustorClonedUserEntityListing,
  TrustorEntityListing,
  UcUserPresence,
  UpdateRoutingStatus,
  UpdateUser,
  UpdateUserRoutingLanguage,
  UpdateUserRoutingSkill,
  UpdateUserState,
  UpdateVerifierRequest,
  UpdateVoicemailUserPolicy,
  User,
  UserAggregateQueryResponse,
  UserAuthorization,
  UserCursorEntityListing,
  UserDetailsQuery,
  UserEntityListing,
  UserExpand,
  UserExternalIdentifier,
  UserLanguageEntityListing,
  UserLicensesEntityListing,
  UserMe,
  UserMeExpand,
  UserObservationQueryResponse,
  UserPresence,
  UserProfile,
  UserProfileEntityListing,
  UserProfileExpand,
  UserQueue,
  UserQueueEntityListing,
  UserReferenceEntityListing,
  UserRoutingLanguage,
  UserRoutingLanguagePost,
  UserRoutingSkill,
  UserRoutingSkillPost,
  UserSearchRequest,
  UserSkillEntityListing,
  UserSkillGroupEntityListing,
  UserStateInfo,
  UserStations,
  UsersSearchResponse,
  UtilizationRequest,
  UtilizationResponse,
  Verifier,
  VerifierEntityListing,
  VoicemailUserPolicy,
  WritableEntity,
} from "./purecloud.gen.js";

/** Parameters of `deleteAnalyticsUsersDetailsJob`. */
export interface DeleteAnalyticsUsersDetailsJobParams {
  /** Id of the job. */
  jobId: string;
}

/** Parameters of `deleteAuthorizationSubjectDivisionRole`. */
export interface DeleteAuthorizationSubjectDivisionRoleParams {
  /** Id of the subject, which is a user or a group. */
  subjectId: string;
  /** Id of the division. */
  divisionId: string;
  /** Id of the role. */
  roleId: string;
}

/** Parameters of `deleteGroupMembers`. */
export interface DeleteGroupMembersParams {
  /** Id of the group. */
  groupId: string;
  /**
   * The users to remove. They are sent as one text, joined by commas.
   * At most 50 items.
   */
  ids: readonly string[];
}

/** Parameters of `deleteRoutingQueueMember`. */
export interface DeleteRoutingQueueMemberParams {
  /** Id of the queue. */
  queueId: string;
  /** Id of the user who is the member. */
  memberId: string;
}

/** Parameters of `deleteRoutingUserUtilization`. */
export interface DeleteRoutingUserUtilizationParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
}

/** Parameters of `deleteStationAssociateduser`. */
export interface DeleteStationAssociateduserParams {
  /** Id of the station, which is a physical or a WebRTC phone. */
  stationId: string;
}

/** Parameters of `deleteToken`. */
export interface DeleteTokenParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
}

/** Parameters of `deleteUser`. */
export interface DeleteUserParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
}

/** Parameters of `deleteUserExternalidAuthorityNameExternalKey`. */
export interface DeleteUserExternalidAuthorityNameExternalKeyParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
  /** Name of the other system, which is case-sensitive. */
  authorityName: string;
  /** Id of the user in the other system, which is case-sensitive. */
  externalKey: string;
}

/** Parameters of `deleteUserRoles`. */
export interface DeleteUserRolesParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
}

/** Parameters of `deleteUserRoutinglanguage`. */
export interface DeleteUserRoutinglanguageParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
  /** Id of the routing language, which the organisation defines. */
  languageId: string;
}

/** Parameters of `deleteUserRoutingskill`. */
export interface DeleteUserRoutingskillParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
  /** Id of the routing skill, which the organisation defines. */
  skillId: string;
}

/** Parameters of `deleteUserStationAssociatedstation`. */
export interface DeleteUserStationAssociatedstationParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
}

/** Parameters of `deleteUserStationDefaultstation`. */
export interface DeleteUserStationDefaultstationParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
}

/** Parameters of `deleteUserVerifier`. */
export interface DeleteUserVerifierParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
  /** Id of the second factor. */
  verifierId: string;
}

/** Parameters of `getAnalyticsUsersDetailsJob`. */
export interface GetAnalyticsUsersDetailsJobParams {
  /** Id of the job. */
  jobId: string;
}

/** Parameters of `getAnalyticsUsersDetailsJobResults`. */
export interface GetAnalyticsUsersDetailsJobResultsParams {
  /** Id of the job. */
  jobId: string;
  /** Cursor of the next page, taken from `cursor` of the page before. If omitted, returns the first page. */
  cursor?: string | undefined;
  /** Rows on a page. There is no documented default or maximum. */
  pageSize?: number | undefined;
}

/** Parameters of `getAuthorizationDivisionGrants`. */
export interface GetAuthorizationDivisionGrantsParams {
  /** Id of the division. */
  divisionId: string;
  /**
   * Number of the page, from 1.
   * @default 1
   */
  pageNumber?: number | undefined;
  /**
   * Grants per page.
   * 1 to 500.
   * @default 25
   */
  pageSize?: number | undefined;
}

/** Parameters of `getAuthorizationDivisions`. */
export interface GetAuthorizationDivisionsParams {
  /**
   * Entities per page. 100 is safe. The platform documents no larger values for this operation.
   * @default 25
   */
  pageSize?: number | undefined;
  /**
   * Number of the page, from 1.
   * @default 1
   */
  pageNumber?: number | undefined;
  /** Field to sort by. Which fields are possible is not documented. */
  sortBy?: string | undefined;
  /** Parts to add. No values are documented. */
  expand?: readonly string[] | undefined;
  /** Token of the next page. No answer has such a token, so page by `pageNumber`. */
  nextPage?: string | undefined;
  /** Token of the previous page. No answer has such a token, so page by `pageNumber`. */
  previousPage?: string | undefined;
  /**
   * Whether to count the objects in each division.
   * @default false
   */
  objectCount?: boolean | undefined;
  /**
   * Returns only these divisions. The parameter was removed in 186.0.0, and came back.
   * @since Genesys SDK 188.0.0
   */
  id?: readonly string[] | undefined;
  /** Returns only entries with this name. How it is compared is not documented. */
  name?: string | undefined;
}

/** Parameters of `getAuthorizationDivisionsQuery`. */
export interface GetAuthorizationDivisionsQueryParams {
  /** Cursor of the previous page, taken from the query of `previousUri`. */
  before?: string | undefined;
  /**
   * Cursor of the next page, taken from the query of `nextUri` of the page before. If omitted, returns the first page.
   */
  after?: string | undefined;
  /**
   * Divisions per page, at most 200. The vendor declares it as text.
   * @default "25"
   */
  pageSize?: string | undefined;
  /** Returns only divisions with these ids. */
  id?: readonly string[] | undefined;
  /** Returns only entries with this name. How it is compared is not documented. */
  name?: string | undefined;
}

/** Parameters of `getAuthorizationRole`. */
export interface GetAuthorizationRoleParams {
  /** Id of the role. */
  roleId: string;
  /**
   * Whether to count the users who have the role. That can be slow, or time out (504), if many users have it. The
   * vendor's provider always sends `false`.
   * @default true
   * @since Genesys SDK 162.0.0
   */
  userCount?: boolean | undefined;
  /**
   * Parts to add to the role.
   * @since Genesys SDK 56.0.0
   */
  expand?: readonly "unusedPermissions"[] | undefined;
}

/** Parameters of `getAuthorizationRoleSubjectgrants`. */
export interface GetAuthorizationRoleSubjectgrantsParams {
  /** Id of the role. */
  roleId: string;
  /**
   * Entities per page. 100 is safe. The platform documents no larger values for this operation.
   * @default 25
   */
  pageSize?: number | undefined;
  /**
   * Number of the page, from 1.
   * @default 1
   */
  pageNumber?: number | undefined;
  /** Field to sort by. Which fields are possible is not documented. */
  sortBy?: string | undefined;
  /** Parts to add. No values are documented. */
  expand?: readonly string[] | undefined;
  /** Token of the next page. No answer has such a token, so page by `pageNumber`. */
  nextPage?: string | undefined;
  /** Token of the previous page. No answer has such a token, so page by `pageNumber`. */
  previousPage?: string | undefined;
}

/** Parameters of `getAuthorizationRoleUsers`. */
export interface GetAuthorizationRoleUsersParams {
  /** Id of the role. */
  roleId: string;
  /**
   * Entities per page. 100 is safe. The platform documents no larger values for this operation.
   * @default 25
   */
  pageSize?: number | undefined;
  /**
   * Number of the page, from 1.
   * @default 1
   */
  pageNumber?: number | undefined;
}

/** Parameters of `getAuthorizationRoles`. */
export interface GetAuthorizationRolesParams {
  /**
   * Entities per page. 100 is safe. The platform documents no larger values for this operation.
   * @default 25
   */
  pageSize?: number | undefined;
  /**
   * Number of the page, from 1.
   * @default 1
   */
  pageNumber?: number | undefined;
  /** Field to sort by. Which fields are possible is not documented. */
  sortBy?: string | undefined;
  /** Parts to add. No values are documented. */
  expand?: readonly string[] | undefined;
  /** Token of the next page. No answer has such a token, so page by `pageNumber`. */
  nextPage?: string | undefined;
  /** Token of the previous page. No answer has such a token, so page by `pageNumber`. */
  previousPage?: string | undefined;
  /** Returns only entries with this name. How it is compared is not documented. */
  name?: string | undefined;
  /** Returns only roles with these permissions. */
  permission?: readonly string[] | undefined;
  /** Returns only roles that are derived from these built-in roles. */
  defaultRoleId?: readonly string[] | undefined;
  /**
   * Whether to count the users of each role. That can be slow, or time out (504), if many users have a role. The
   * vendor's provider always sends `false`.
   * @default true
   */
  userCount?: boolean | undefined;
  /** Returns only these roles, at most 100. More ids answer 400 `max.role.ids`. */
  id?: readonly string[] | undefined;
}

/** Parameters of `getAuthorizationSubject`. */
export interface GetAuthorizationSubjectParams {
  /** Id of the subject, which is a user or a group. */
  subjectId: string;
  /**
   * Whether to list a role and division once for each way in which the subject has it, for example directly and through
   * a group.
   * @default false
   */
  includeDuplicates?: boolean | undefined;
}

/** Parameters of `getFieldconfig`. */
export interface GetFieldconfigParams {
  /** Kind of entity to describe. `externalContact` was removed in 195.0.0, so expect 400. */
  type: "person" | "group" | "org" | "externalContact";
}

/** Parameters of `getGroup`. */
export interface GetGroupParams {
  /** Id of the group. */
  groupId: string;
}

/** Parameters of `getGroupIndividuals`. */
export interface GetGroupIndividualsParams {
  /** Id of the group. */
  groupId: string;
}

/** Parameters of `getGroupMembers`. */
export interface GetGroupMembersParams {
  /** Id of the group. */
  groupId: string;
  /**
   * Entities per page. 100 is safe. The platform documents no larger values for this operation.
   * @default 25
   */
  pageSize?: number | undefined;
  /**
   * Number of the page, from 1.
   * @default 1
   */
  pageNumber?: number | undefined;
  /**
   * Sort direction. The platform documents the values `ascending` and `descending`, and the default `ASC`, which is
   * neither. So this list has all four.
   * @default "ASC"
   */
  sortOrder?: "ascending" | "descending" | "ASC" | "DESC" | undefined;
  /**
   * Parts to add to each user, with best effort. A requested part that is missing is *unknown*, not absent. Read its
   * own endpoint to be sure.
   */
  expand?: readonly UserExpand[] | undefined;
}

/** Parameters of `getGroups`. */
export interface GetGroupsParams {
  /**
   * Entities per page. 500 is known to work.
   * @default 25
   */
  pageSize?: number | undefined;
  /**
   * Number of the page, from 1.
   * @default 1
   */
  pageNumber?: number | undefined;
  /** Returns only those with these ids. */
  id?: readonly string[] | undefined;
  /**
   * Returns only the groups with these Jabber ids. It cannot be sent together with `id`. Groups do not show these ids,
   * so nobody knows which did not come.
   * @since Genesys SDK 46.0.0
   */
  jabberId?: readonly string[] | undefined;
  /**
   * Sort direction. The platform documents the values `ascending` and `descending`, and the default `ASC`, which is
   * neither. So this list has all four.
   * @default "ASC"
   */
  sortOrder?: "ascending" | "descending" | "ASC" | "DESC" | undefined;
}

/** Parameters of `getLicenseUser`. */
export interface GetLicenseUserParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
}

/** Parameters of `getLicenseUsers`. */
export interface GetLicenseUsersParams {
  /**
   * Entities per page. 100 is safe. The platform documents no larger values for this operation.
   * @default 25
   */
  pageSize?: number | undefined;
  /**
   * Number of the page, from 1.
   * @default 1
   */
  pageNumber?: number | undefined;
}

/** Parameters of `getLocations`. */
export interface GetLocationsParams {
  /**
   * Entities per page. 100 is safe. The platform documents no larger values for this operation.
   * @default 25
   */
  pageSize?: number | undefined;
  /**
   * Number of the page, from 1.
   * @default 1
   */
  pageNumber?: number | undefined;
  /**
   * Returns only these places.
   * @since Genesys SDK 43.0.0
   */
  id?: readonly string[] | undefined;
  /** Sort direction. */
  sortOrder?: "asc" | "desc" | undefined;
}

/** Parameters of `getOrgauthorizationTrusteeGroups`. */
export interface GetOrgauthorizationTrusteeGroupsParams {
  /** Id of the organisation that has access to yours. */
  trusteeOrgId: string;
  /**
   * Entities per page. 100 is safe. The platform documents no larger values for this operation.
   * @default 25
   */
  pageSize?: number | undefined;
  /**
   * Number of the page, from 1.
   * @default 1
   */
  pageNumber?: number | undefined;
}

/** Parameters of `getOrgauthorizationTrusteeUsers`. */
export interface GetOrgauthorizationTrusteeUsersParams {
  /** Id of the organisation that has access to yours. */
  trusteeOrgId: string;
  /**
   * Entities per page. 100 is safe. The platform documents no larger values for this operation.
   * @default 25
   */
  pageSize?: number | undefined;
  /**
   * Number of the page, from 1.
   * @default 1
   */
  pageNumber?: number | undefined;
}

/** Parameters of `getOrgauthorizationTrustees`. */
export interface GetOrgauthorizationTrusteesParams {
  /**
   * Entities per page. 100 is safe. The platform documents no larger values for this operation.
   * @default 25
   */
  pageSize?: number | undefined;
  /**
   * Number of the page, from 1.
   * @default 1
   */
  pageNumber?: number | undefined;
}

/** Parameters of `getOrgauthorizationTrustorClonedusers`. */
export interface GetOrgauthorizationTrustorClonedusersParams {
  /** Id of the organisation that gives access. The vendor's SDK wrongly calls it the trustee. */
  trustorOrgId: string;
}

/** Parameters of `getOrgauthorizationTrustorGroups`. */
export interface GetOrgauthorizationTrustorGroupsParams {
  /** Id of the organisation that gives access. The vendor's SDK wrongly calls it the trustee. */
  trustorOrgId: string;
  /**
   * Entities per page. 100 is safe. The platform documents no larger values for this operation.
   * @default 25
   */
  pageSize?: number | undefined;
  /**
   * Number of the page, from 1.
   * @default 1
   */
  pageNumber?: number | undefined;
}

/** Parameters of `getOrgauthorizationTrustorUsers`. */
export interface GetOrgauthorizationTrustorUsersParams {
  /** Id of the organisation that gives access. The vendor's SDK wrongly calls it the trustee. */
  trustorOrgId: string;
  /**
   * Entities per page. 100 is safe. The platform documents no larger values for this operation.
   * @default 25
   */
  pageSize?: number | undefined;
  /**
   * Number of the page, from 1.
   * @default 1
   */
  pageNumber?: number | undefined;
}

/** Parameters of `getOrgauthorizationTrustors`. */
export interface GetOrgauthorizationTrustorsParams {
  /**
   * Entities per page. 100 is safe. The platform documents no larger values for this operation.
   * @default 25
   */
  pageSize?: number | undefined;
  /**
   * Number of the page, from 1.
   * @default 1
   */
  pageNumber?: number | undefined;
}

/** Parameters of `getPresenceDefinitions`. */
export interface GetPresenceDefinitionsParams {
  /**
   * `TRUE` returns the definitions that can no longer be chosen. `FALSE` returns the others.
   * @default "false"
   */
  deactivated?: "TRUE" | "FALSE" | "false" | undefined;
  /** Returns only what belongs to these divisions. */
  divisionId?: readonly string[] | undefined;
  /**
   * Language of the labels, for example `en_US`. `ALL` returns every language.
   * @since Genesys SDK 181.0.0
   */
  localeCode?:
    | "ALL"
    | "he"
    | "fr"
    | "en_US"
    | "da"
    | "de"
    | "it"
    | "cs"
    | "es"
    | "fi"
    | "ar"
    | "ja"
    | "ko"
    | "nl"
    | "no"
    | "pl"
    | "pt_BR"
    | "pt_PT"
    | "ru"
    | "sv"
    | "th"
    | "tr"
    | "uk"
    | "zh_CN"
    | "zh_TW"
    | undefined;
}

/** Parameters of `getProfilesUsers`. */
export interface GetProfilesUsersParams {
  /**
   * Entities per page. 100 is safe. The platform documents no larger values for this operation.
   * @default 25
   */
  pageSize?: number | undefined;
  /**
   * Number of the page, from 1.
   * @default 1
   */
  pageNumber?: number | undefined;
  /**
   * Returns only these users. More than 100 ids answer 400 `max.user.ids`.
   * At most 100 items.
   */
  id?: readonly string[] | undefined;
  /** Returns only the users with these Jabber ids, which are their chat addresses. */
  jid?: readonly string[] | undefined;
  /**
   * Sort direction. The platform documents the values `ascending` and `descending`, and the default `ASC`, which is
   * neither. So this list has all four.
   * @default "ASC"
   */
  sortOrder?: "ascending" | "descending" | "ASC" | "DESC" | undefined;
  /** Parts to add to each profile. The shortest of the `expand` lists. */
  expand?:
    | readonly (
        | "routingStatus"
        | "presence"
        | "integrationPresence"
        | "conversationSummary"
        | "outOfOffice"
        | "geolocation"
        | "station"
        | "authorization"
      )[]
    | undefined;
  /**
   * Returns only profiles of users in this state. The platform removed this parameter in 54.0.0.
   * @default "active"
   * @deprecated
   */
  state?: "active" | "deleted" | undefined;
  /**
   * System whose presence is returned as `integrationPresence` of the user. Has an effect only if a presence is
   * expanded.
   * @since Genesys SDK 88.0.0
   */
  integrationPresenceSource?: IntegrationPresenceSource | undefined;
}

/** Parameters of `getRoutingLanguages`. */
export interface GetRoutingLanguagesParams {
  /**
   * Entities per page. 100 is safe. The platform documents no larger values for this operation.
   * @default 25
   */
  pageSize?: number | undefined;
  /**
   * Number of the page, from 1.
   * @default 1
   */
  pageNumber?: number | undefined;
  /**
   * Sort direction. The platform documents the values `ascending` and `descending`, and the default `ASC`, which is
   * neither. So this list has all four.
   * @default "ASC"
   */
  sortOrder?: "ascending" | "descending" | "ASC" | "DESC" | undefined;
  /** Returns only entries with this name. How it is compared is not documented. */
  name?: string | undefined;
  /**
   * Returns only these languages.
   * @since Genesys SDK 40.0.0
   */
  id?: readonly string[] | undefined;
}

/** Parameters of `getRoutingQueue`. */
export interface GetRoutingQueueParams {
  /** Id of the queue. */
  queueId: string;
  /**
   * Parts to add to the queue. What it adds is not in the vendor's model.
   * @since Genesys SDK 221.0.0
   */
  expand?: readonly "identityresolution"[] | undefined;
}

/** Parameters of `getRoutingQueueMembers`. */
export interface GetRoutingQueueMembersParams {
  /** Id of the queue. */
  queueId: string;
  /**
   * Members per page.
   * 1 to 100.
   * @default 25
   */
  pageSize?: number | undefined;
  /**
   * Number of the page, from 1.
   * @default 1
   */
  pageNumber?: number | undefined;
  /**
   * Parts to add to each user, with best effort. A requested part that is missing is *unknown*, not absent. Read its
   * own endpoint to be sure.
   */
  expand?: readonly UserExpand[] | undefined;
  /**
   * Sort direction.
   * @default "asc"
   * @since Genesys SDK 118.0.0
   */
  sortOrder?: "asc" | "desc" | undefined;
  /** Returns only members whose name contains this text. */
  name?: string | undefined;
  /** Returns only members whose profile skills contain one of these texts. */
  profileSkills?: readonly string[] | undefined;
  /** Returns only members whose routing skills contain one of these texts. */
  skills?: readonly string[] | undefined;
  /** Returns only members whose routing languages contain one of these texts. */
  languages?: readonly string[] | undefined;
  /** Returns only members whose routing status is one of these. */
  routingStatus?: readonly string[] | undefined;
  /** Returns only members whose presence is one of these. */
  presence?: readonly string[] | undefined;
  /**
   * Returns only members who were added one by one, or only those through a group.
   * @since Genesys SDK 118.0.0
   */
  memberBy?: "user" | "group" | undefined;
  /**
   * `true` returns the members who have joined the queue, and `false` those who have not. Without it all are returned.
   */
  joined?: boolean | undefined;
}

/** Parameters of `getRoutingQueues`. */
export interface GetRoutingQueuesParams {
  /**
   * Entities per page. 500 is known to work.
   * @default 25
   */
  pageSize?: number | undefined;
  /**
   * Number of the page, from 1.
   * @default 1
   */
  pageNumber?: number | undefined;
  /**
   * Sort direction of the names.
   * @default "asc"
   */
  sortOrder?: "asc" | "desc" | undefined;
  /** Returns only queues with this name. `*` stands for any text, at the beginning or at the end. */
  name?: string | undefined;
  /**
   * Returns only queues with these ids.
   * @since Genesys SDK 56.0.0
   */
  id?: readonly string[] | undefined;
  /** Returns only queues of these divisions. */
  divisionId?: readonly string[] | undefined;
  /**
   * Returns only queues with these ids in an external system.
   * @since Genesys SDK 141.0.0
   */
  peerId?: readonly string[] | undefined;
  /**
   * Returns only queues that have such an id, or only those that have none.
   * @since Genesys SDK 141.0.0
   */
  hasPeer?: boolean | undefined;
  /**
   * Returns only queues that use this library of prepared answers.
   * @since Genesys SDK 190.0.0
   */
  cannedResponseLibraryId?: string | undefined;
  /**
   * Parts to add to each queue. What it adds is not in the vendor's model.
   * @since Genesys SDK 221.0.0
   */
  expand?: readonly "identityresolution"[] | undefined;
}

/** Parameters of `getRoutingSkills`. */
export interface GetRoutingSkillsParams {
  /**
   * Entities per page. 500 is known to work.
   * @default 25
   */
  pageSize?: number | undefined;
  /**
   * Number of the page, from 1.
   * @default 1
   */
  pageNumber?: number | undefined;
  /** Returns only skills whose name begins so. */
  name?: string | undefined;
  /**
   * Returns only skills with these ids.
   * @since Genesys SDK 40.0.0
   */
  id?: readonly string[] | undefined;
}

/** Parameters of `getRoutingUserUtilization`. */
export interface GetRoutingUserUtilizationParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
}

/** Parameters of `getStation`. */
export interface GetStationParams {
  /** Id of the station, which is a physical or a WebRTC phone. */
  stationId: string;
}

/** Parameters of `getStations`. */
export interface GetStationsParams {
  /**
   * Entities per page. 100 is safe. The platform documents no larger values for this operation.
   * @default 25
   */
  pageSize?: number | undefined;
  /**
   * Number of the page, from 1.
   * @default 1
   */
  pageNumber?: number | undefined;
  /**
   * Field to sort by.
   * @default "name"
   */
  sortBy?: string | undefined;
  /** Returns only stations with this name. */
  name?: string | undefined;
  /** `true` returns only stations that users can choose (inferred). */
  userSelectable?: string | undefined;
  /** Returns only the WebRTC phone of this user. */
  webRtcUserId?: string | undefined;
  /** Returns only these stations. Several ids are one text, with commas between them. */
  id?: string | undefined;
  /** Returns only the station with this line. */
  lineAppearanceId?: string | undefined;
}

/** Parameters of `getTelephonyProvidersEdgesDidpools`. */
export interface GetTelephonyProvidersEdgesDidpoolsParams {
  /**
   * Entities per page. 100 is safe. The platform documents no larger values for this operation.
   * @default 25
   */
  pageSize?: number | undefined;
  /**
   * Number of the page, from 1.
   * @default 1
   */
  pageNumber?: number | undefined;
  /**
   * Field to sort by.
   * @default "number"
   */
  sortBy?: string | undefined;
  /**
   * Returns only entries with these ids.
   * @since Genesys SDK 88.0.0
   */
  id?: readonly string[] | undefined;
}

/** Parameters of `getTelephonyProvidersEdgesDidpoolsDids`. */
export interface GetTelephonyProvidersEdgesDidpoolsDidsParams {
  /** Whether assigned numbers are listed, too. */
  type: "ASSIGNED_AND_UNASSIGNED" | "UNASSIGNED";
  /** Returns only numbers of these ranges. */
  id?: readonly string[] | undefined;
  /** Returns only numbers that hold these digits (inferred). */
  numberMatch?: string | undefined;
  /**
   * Entities per page. 100 is safe. The platform documents no larger values for this operation.
   * @default 25
   */
  pageSize?: number | undefined;
  /**
   * Number of the page, from 1.
   * @default 1
   */
  pageNumber?: number | undefined;
  /**
   * Sort direction, `ascending` or `descending`.
   * @default "ascending"
   */
  sortOrder?: string | undefined;
}

/** Parameters of `getTelephonyProvidersEdgesDids`. */
export interface GetTelephonyProvidersEdgesDidsParams {
  /**
   * Entities per page. 100 is safe. The platform documents no larger values for this operation.
   * @default 25
   */
  pageSize?: number | undefined;
  /**
   * Number of the page, from 1.
   * @default 1
   */
  pageNumber?: number | undefined;
  /**
   * Field to sort by.
   * @default "number"
   */
  sortBy?: string | undefined;
  /**
   * Sort direction, `ASC` or `DESC`.
   * @default "ASC"
   */
  sortOrder?: string | undefined;
  /** Returns only this number. */
  phoneNumber?: string | undefined;
  /**
   * Returns only numbers that belong to this user or other owner.
   * @since Genesys SDK 50.0.0
   */
  "owner.id"?: string | undefined;
  /**
   * Returns only numbers of this range.
   * @since Genesys SDK 50.0.0
   */
  "didPool.id"?: string | undefined;
  /**
   * Returns only entries with these ids.
   * @since Genesys SDK 88.0.0
   */
  id?: readonly string[] | undefined;
}

/** Parameters of `getTelephonyProvidersEdgesExtensionpools`. */
export interface GetTelephonyProvidersEdgesExtensionpoolsParams {
  /**
   * Entities per page. 100 is safe. The platform documents no larger values for this operation.
   * @default 25
   */
  pageSize?: number | undefined;
  /**
   * Number of the page, from 1.
   * @default 1
   */
  pageNumber?: number | undefined;
  /** Field to sort by. No default is documented. */
  sortBy?: string | undefined;
  /**
   * Deprecated. It does nothing.
   * @deprecated
   */
  number?: string | undefined;
  /**
   * Returns only ranges of these divisions. The parameter was removed in 179.0.0, and came back.
   * @since Genesys SDK 218.0.0
   */
  divisionId?: readonly string[] | undefined;
}

/** Parameters of `getTelephonyProvidersEdgesExtensions`. */
export interface GetTelephonyProvidersEdgesExtensionsParams {
  /**
   * Entities per page. 100 is safe. The platform documents no larger values for this operation.
   * @default 25
   */
  pageSize?: number | undefined;
  /**
   * Number of the page, from 1.
   * @default 1
   */
  pageNumber?: number | undefined;
  /**
   * Field to sort by.
   * @default "number"
   */
  sortBy?: string | undefined;
  /**
   * Sort direction, `ASC` or `DESC`.
   * @default "ASC"
   */
  sortOrder?: string | undefined;
  /** Returns only this extension. `*` stands for any digits. */
  number?: string | undefined;
}

/** Parameters of `getUser`. */
export interface GetUserParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
  /**
   * Parts to add to each user, with best effort. A requested part that is missing is *unknown*, not absent. Read its
   * own endpoint to be sure.
   */
  expand?: readonly UserExpand[] | undefined;
  /**
   * System whose presence is returned as `integrationPresence` of the user. Has an effect only if a presence is
   * expanded.
   * @since Genesys SDK 88.0.0
   */
  integrationPresenceSource?: IntegrationPresenceSource | undefined;
  /**
   * Schemas whose custom attributes to return. Has an effect only if `customAttributes` is expanded.
   * At most 100 items.
   * @since Genesys SDK 250.0.0
   */
  userCustomAttributeSchemaIds?: readonly string[] | undefined;
  /**
   * `active` means not deleted, so it also finds inactive users (inferred). `deleted` finds only deleted users.
   * @default "active"
   */
  state?: "active" | "deleted" | undefined;
}

/** Parameters of `getUserAdjacents`. */
export interface GetUserAdjacentsParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
  /**
   * Parts to add to each user, with best effort. A requested part that is missing is *unknown*, not absent. Read its
   * own endpoint to be sure.
   */
  expand?: readonly UserExpand[] | undefined;
}

/** Parameters of `getUserCallforwarding`. */
export interface GetUserCallforwardingParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
}

/** Parameters of `getUserDirectreports`. */
export interface GetUserDirectreportsParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
  /**
   * Parts to add to each user, with best effort. A requested part that is missing is *unknown*, not absent. Read its
   * own endpoint to be sure.
   */
  expand?: readonly UserExpand[] | undefined;
}

/** Parameters of `getUserExternalid`. */
export interface GetUserExternalidParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
}

/** Parameters of `getUserExternalidAuthorityName`. */
export interface GetUserExternalidAuthorityNameParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
  /** Name of the other system, which is case-sensitive. */
  authorityName: string;
}

/** Parameters of `getUserFavorites`. */
export interface GetUserFavoritesParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
  /**
   * Entities per page. 100 is safe. The platform documents no larger values for this operation.
   * @default 25
   */
  pageSize?: number | undefined;
  /**
   * Number of the page, from 1.
   * @default 1
   */
  pageNumber?: number | undefined;
  /**
   * Sort direction, `ASC` or `DESC`. The platform documents no list of values.
   * @default "ASC"
   */
  sortOrder?: string | undefined;
  /**
   * Parts to add to each user, with best effort. A requested part that is missing is *unknown*, not absent. Read its
   * own endpoint to be sure.
   */
  expand?: readonly UserExpand[] | undefined;
}

/** Parameters of `getUserGeolocation`. */
export interface GetUserGeolocationParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
  /** Id of the source that reports positions, such as a browser or a phone app. The user's `geolocation` names it. */
  clientId: string;
}

/** Parameters of `getUserOutofoffice`. */
export interface GetUserOutofofficeParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
}

/** Parameters of `getUserPresence`. */
export interface GetUserPresenceParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
  /** Source of the presence. `PURECLOUD` is the platform's own. Others are integrations. */
  sourceId: string;
}

/** Parameters of `getUserPresencesPurecloud`. */
export interface GetUserPresencesPurecloudParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
}

/** Parameters of `getUserProfile`. */
export interface GetUserProfileParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
  /** Parts to add to the profile. The list is shorter than that of `getUser`. */
  expand?: readonly UserProfileExpand[] | undefined;
  /**
   * System whose presence is returned as `integrationPresence` of the user. Has an effect only if a presence is
   * expanded.
   * @since Genesys SDK 88.0.0
   */
  integrationPresenceSource?: IntegrationPresenceSource | undefined;
}

/** Parameters of `getUserProfileskills`. */
export interface GetUserProfileskillsParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
}

/** Parameters of `getUserQueues`. */
export interface GetUserQueuesParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
  /**
   * Entities per page. 100 is safe. The platform documents no larger values for this operation.
   * @default 25
   */
  pageSize?: number | undefined;
  /**
   * Number of the page, from 1.
   * @default 1
   */
  pageNumber?: number | undefined;
  /**
   * `true` returns the queues that the user has joined. `false` returns the queues that the user is a member of and has
   * not joined. Read both to see all memberships.
   * @default true
   */
  joined?: boolean | undefined;
  /** Returns only queues of these divisions. */
  divisionId?: readonly string[] | undefined;
}

/** Parameters of `getUserRoles`. */
export interface GetUserRolesParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
}

/** Parameters of `getUserRoutinglanguages`. */
export interface GetUserRoutinglanguagesParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
  /**
   * Entities per page. 50 is known to work. The platform documents no larger values.
   * @default 25
   */
  pageSize?: number | undefined;
  /**
   * Number of the page, from 1.
   * @default 1
   */
  pageNumber?: number | undefined;
  /**
   * Sort direction. The platform documents the values `ascending` and `descending`, and the default `ASC`, which is
   * neither. So this list has all four.
   * @default "ASC"
   */
  sortOrder?: "ascending" | "descending" | "ASC" | "DESC" | undefined;
}

/** Parameters of `getUserRoutingskills`. */
export interface GetUserRoutingskillsParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
  /**
   * Entities per page. 50 is known to work. The platform documents no larger values.
   * @default 25
   */
  pageSize?: number | undefined;
  /**
   * Number of the page, from 1.
   * @default 1
   */
  pageNumber?: number | undefined;
  /**
   * Sort direction. The platform documents the values `ascending` and `descending`, and the default `ASC`, which is
   * neither. So this list has all four.
   * @default "ASC"
   */
  sortOrder?: "ascending" | "descending" | "ASC" | "DESC" | undefined;
}

/** Parameters of `getUserRoutingstatus`. */
export interface GetUserRoutingstatusParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
}

/** Parameters of `getUserSkillgroups`. */
export interface GetUserSkillgroupsParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
  /**
   * Entities per page. 100 is safe. The platform documents no larger values for this operation.
   * @default 25
   */
  pageSize?: number | undefined;
  /**
   * Cursor of the next page, taken from the query of `nextUri` of the page before. If omitted, returns the first page.
   */
  after?: string | undefined;
  /** Cursor of the previous page, taken from the query of `previousUri`. */
  before?: string | undefined;
}

/** Parameters of `getUserState`. */
export interface GetUserStateParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
}

/** Parameters of `getUserStation`. */
export interface GetUserStationParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
}

/** Parameters of `getUserSuperiors`. */
export interface GetUserSuperiorsParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
  /**
   * Parts to add to each user, with best effort. A requested part that is missing is *unknown*, not absent. Read its
   * own endpoint to be sure.
   */
  expand?: readonly UserExpand[] | undefined;
}

/** Parameters of `getUserTrustors`. */
export interface GetUserTrustorsParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
  /**
   * Entities per page. 100 is safe. The platform documents no larger values for this operation.
   * @default 25
   */
  pageSize?: number | undefined;
  /**
   * Number of the page, from 1.
   * @default 1
   */
  pageNumber?: number | undefined;
}

/** Parameters of `getUserVerifiers`. */
export interface GetUserVerifiersParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
}

/** Parameters of `getUsers`. */
export interface GetUsersParams {
  /**
   * Users per page. At most 100 with `integrationPresenceSource`. With many `expand` values a large page may time out
   * (504). Then try again with half the size.
   * 1 to 500.
   * @default 25
   */
  pageSize?: number | undefined;
  /**
   * Number of the page, from 1.
   * @default 1
   */
  pageNumber?: number | undefined;
  /**
   * Returns only these users. More than 100 ids answer 400 `max.user.ids`.
   * At most 100 items.
   */
  id?: readonly string[] | undefined;
  /**
   * Returns only the users with these Jabber ids. Cannot be combined with `id`.
   * @since Genesys SDK 44.0.0
   */
  jabberId?: readonly string[] | undefined;
  /**
   * Sort direction. The platform documents the values `ascending` and `descending`, and the default `ASC`, which is
   * neither. So this list has all four.
   * @default "ASC"
   */
  sortOrder?: "ascending" | "descending" | "ASC" | "DESC" | undefined;
  /**
   * Parts to add to each user, with best effort. A requested part that is missing is *unknown*, not absent. Read its
   * own endpoint to be sure.
   */
  expand?: readonly UserExpand[] | undefined;
  /**
   * System whose presence is returned as `integrationPresence` of the user. Has an effect only if a presence is
   * expanded. With it, a page holds at most 100 users.
   * @since Genesys SDK 88.0.0
   */
  integrationPresenceSource?: IntegrationPresenceSource | undefined;
  /**
   * Schemas whose custom attributes to return. Has an effect only if `customAttributes` is expanded.
   * At most 5 items.
   * @since Genesys SDK 250.0.0
   */
  userCustomAttributeSchemaIds?: readonly string[] | undefined;
  /**
   * Returns only users in this state. The default omits inactive users, who may still have roles and stations. Beyond
   * 10,000 users `inactive` answers 400, although `pageCount` promises more. `any` includes deleted users.
   * @default "active"
   */
  state?: "active" | "inactive" | "deleted" | "any" | undefined;
}

/** Parameters of `getUsersExternalidAuthorityNameExternalKey`. */
export interface GetUsersExternalidAuthorityNameExternalKeyParams {
  /** Name of the other system, which is case-sensitive. */
  authorityName: string;
  /** Id of the user in the other system, which is case-sensitive. */
  externalKey: string;
  /**
   * Parts to add to each user, with best effort. A requested part that is missing is *unknown*, not absent. Read its
   * own endpoint to be sure.
   */
  expand?: readonly UserExpand[] | undefined;
}

/** Parameters of `getUsersMe`. */
export interface GetUsersMeParams {
  /** Parts to add to the answer, with best effort as in `getUser`. */
  expand?: readonly UserMeExpand[] | undefined;
  /**
   * System whose presence is returned as `integrationPresence` of the user. Has an effect only if a presence is
   * expanded.
   * @since Genesys SDK 88.0.0
   */
  integrationPresenceSource?: IntegrationPresenceSource | undefined;
  /**
   * Schemas whose custom attributes to return. Has an effect only if `customAttributes` is expanded.
   * At most 100 items.
   * @since Genesys SDK 250.0.0
   */
  userCustomAttributeSchemaIds?: readonly string[] | undefined;
}

/** Parameters of `getUsersPresencesPurecloudBulk`. */
export interface GetUsersPresencesPurecloudBulkParams {
  /**
   * Ids of the users.
   * At most 50 items.
   */
  id?: readonly string[] | undefined;
}

/** Parameters of `getUsersQuery`. */
export interface GetUsersQueryParams {
  /** Cursor of the next page, taken from `cursor` of the page before. If omitted, returns the first page. */
  cursor?: string | undefined;
  /**
   * Entities per page. 100 is safe. The platform documents no larger values for this operation.
   * @default 25
   */
  pageSize?: number | undefined;
  /**
   * Sort direction. Upper case here, unlike in `getUsers`.
   * @default "ASC"
   */
  sortOrder?: "ASC" | "DESC" | undefined;
  /**
   * Parts to add to each user, with best effort. A requested part that is missing is *unknown*, not absent. Read its
   * own endpoint to be sure.
   */
  expand?: readonly UserExpand[] | undefined;
  /**
   * System whose presence is returned as `integrationPresence` of the user. Has an effect only if a presence is
   * expanded. With it, a page holds at most 100 users.
   */
  integrationPresenceSource?: IntegrationPresenceSource | undefined;
  /**
   * Schemas whose custom attributes to return. Has an effect only if `customAttributes` is expanded.
   * At most 5 items.
   * @since Genesys SDK 250.0.0
   */
  userCustomAttributeSchemaIds?: readonly string[] | undefined;
  /**
   * Returns only users in this state. The default omits inactive users, who may still have roles and stations.
   * @default "active"
   */
  state?: "active" | "inactive" | "deleted" | "any" | undefined;
}

/** Parameters of `getUsersSearch`. */
export interface GetUsersSearchParams {
  /** The encoded search. Copy it from `nextPage`, `currentPage` or `previousPage` of an earlier answer. */
  q64: string;
  /**
   * Parts to add to each user found. The platform documents no values here. That they are those of `getUser` is
   * inferred.
   */
  expand?: readonly string[] | undefined;
  /**
   * System whose presence is returned as `integrationPresence` of the user. Has an effect only if a presence is
   * expanded.
   * @since Genesys SDK 88.0.0
   */
  integrationPresenceSource?: IntegrationPresenceSource | undefined;
}

/** Parameters of `getVoicemailUserpolicy`. */
export interface GetVoicemailUserpolicyParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
}

/** Parameters of `patchRoutingQueueMember`. */
export interface PatchRoutingQueueMemberParams {
  /** Id of the queue. */
  queueId: string;
  /** Id of the user who is the member. */
  memberId: string;
  /** The new `ringNumber`, or the new `joined`. */
  body: Sendable<QueueMemberRing | QueueMemberJoin>;
}

/** Parameters of `patchRoutingQueueMembers`. */
export interface PatchRoutingQueueMembersParams {
  /** Id of the queue. */
  queueId: string;
  /**
   * The members, each with `id` and `joined`.
   * At most 100 items.
   */
  body: Sendable<readonly QueueMember[]>;
}

/** Parameters of `patchUser`. */
export interface PatchUserParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
  /** The fields to change, and the `version` that you read. */
  body: Sendable<UpdateUser>;
}

/** Parameters of `patchUserCallforwarding`. */
export interface PatchUserCallforwardingParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
  /** The fields to change. */
  body: Sendable<CallForwarding>;
}

/** Parameters of `patchUserGeolocation`. */
export interface PatchUserGeolocationParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
  /** Id of the source that reports positions, such as a browser or a phone app. The user's `geolocation` names it. */
  clientId: string;
  /** The position, or `primary`. */
  body: Sendable<Geolocation>;
}

/** Parameters of `patchUserPresence`. */
export interface PatchUserPresenceParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
  /** Source of the presence. `PURECLOUD` is the platform's own. Others are integrations. */
  sourceId: string;
  /** The change. */
  body: Sendable<UserPresence>;
}

/** Parameters of `patchUserPresencesPurecloud`. */
export interface PatchUserPresencesPurecloudParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
  /** The change. */
  body: Sendable<UserPresence>;
}

/** Parameters of `patchUserQueue`. */
export interface PatchUserQueueParams {
  /** Id of the queue. */
  queueId: string;
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
  /** The queue, with `joined`. */
  body: Sendable<UserQueue | QueueJoin>;
}

/** Parameters of `patchUserQueues`. */
export interface PatchUserQueuesParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
  /** The queues, each with `id` and `joined`. */
  body: Sendable<readonly UserQueue[]>;
  /** Returns only queues of these divisions. */
  divisionId?: readonly string[] | undefined;
}

/** Parameters of `patchUserRoutinglanguage`. */
export interface PatchUserRoutinglanguageParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
  /** Id of the routing language, which the organisation defines. */
  languageId: string;
  /** The language, with the new proficiency. */
  body: Sendable<UserRoutingLanguage | UpdateUserRoutingLanguage>;
}

/** Parameters of `patchUserRoutinglanguagesBulk`. */
export interface PatchUserRoutinglanguagesBulkParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
  /**
   * The languages, each with its proficiency.
   * At most 50 items.
   */
  body: Sendable<readonly UserRoutingLanguagePost[]>;
}

/** Parameters of `patchUserRoutingskillsBulk`. */
export interface PatchUserRoutingskillsBulkParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
  /**
   * The skills, each with its proficiency.
   * At most 50 items.
   */
  body: Sendable<readonly UserRoutingSkillPost[]>;
}

/** Parameters of `patchUsersBulk`. */
export interface PatchUsersBulkParams {
  /**
   * The users to change, each with `id` and `acdAutoAnswer`.
   * At most 50 items.
   */
  body: Sendable<readonly PatchUser[]>;
}

/** Parameters of `patchVoicemailUserpolicy`. */
export interface PatchVoicemailUserpolicyParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
  /** The fields to change. `pin` is a secret. */
  body: Sendable<UpdateVoicemailUserPolicy>;
}

/** Parameters of `postAnalyticsUsersAggregatesQuery`. */
export interface PostAnalyticsUsersAggregatesQueryParams {
  /** The interval, the metrics, and how to group. */
  body: Sendable<AggregationQuery>;
}

/** Parameters of `postAnalyticsUsersDetailsJobs`. */
export interface PostAnalyticsUsersDetailsJobsParams {
  /** The interval and the filters. */
  body: Sendable<AsyncUserDetailsQuery>;
}

/** Parameters of `postAnalyticsUsersDetailsQuery`. */
export interface PostAnalyticsUsersDetailsQueryParams {
  /** The interval, the filters and the page. */
  body: Sendable<UserDetailsQuery>;
}

/** Parameters of `postAnalyticsUsersObservationsQuery`. */
export interface PostAnalyticsUsersObservationsQueryParams {
  /** The users and the counts. */
  body: Sendable<ObservationQuery>;
}

/** Parameters of `postAuthorizationDivisionObject`. */
export interface PostAuthorizationDivisionObjectParams {
  /** Id of the division. */
  divisionId: string;
  /** Type of the objects. */
  objectType:
    | "QUEUE"
    | "CAMPAIGN"
    | "CONTACTLIST"
    | "DNCLIST"
    | "EMAILCAMPAIGN"
    | "MESSAGINGCAMPAIGN"
    | "MANAGEMENTUNIT"
    | "BUSINESSUNIT"
    | "FLOW"
    | "FLOWMILESTONE"
    | "FLOWOUTCOME"
    | "USER"
    | "CALLROUTE"
    | "EMERGENCYGROUPS"
    | "ROUTINGSCHEDULES"
    | "ROUTINGSCHEDULEGROUPS"
    | "DATATABLES"
    | "TEAM"
    | "WORKBIN"
    | "WORKTYPE"
    | "EXTENSIONPOOL"
    | "SKILLGROUP"
    | "SCRIPT"
    | "LIBRARY";
  /** Ids of the objects. */
  body: Sendable<readonly string[]>;
}

/** Parameters of `postAuthorizationRole`. */
export interface PostAuthorizationRoleParams {
  /** Id of the role. */
  roleId: string;
  /** The subjects and the divisions. */
  body: Sendable<SubjectDivisions>;
  /**
   * Kind of the subjects. Users are `PC_USER`, groups are `PC_GROUP`, and OAuth clients are `PC_OAUTH_CLIENT`.
   * @default "PC_USER"
   */
  subjectType?: "PC_USER" | "PC_GROUP" | "PC_OAUTH_CLIENT" | undefined;
}

/** Parameters of `postAuthorizationSubjectBulkadd`. */
export interface PostAuthorizationSubjectBulkaddParams {
  /** Id of the subject, which is a user or a group. */
  subjectId: string;
  /** The grants to add. */
  body: Sendable<RoleDivisionGrants>;
  /**
   * Kind of the subjects. Users are `PC_USER`, groups are `PC_GROUP`, and OAuth clients are `PC_OAUTH_CLIENT`.
   * @default "PC_USER"
   */
  subjectType?: "PC_USER" | "PC_GROUP" | "PC_OAUTH_CLIENT" | undefined;
}

/** Parameters of `postAuthorizationSubjectBulkremove`. */
export interface PostAuthorizationSubjectBulkremoveParams {
  /** Id of the subject, which is a user or a group. */
  subjectId: string;
  /** The grants to remove. */
  body: Sendable<RoleDivisionGrants>;
}

/** Parameters of `postAuthorizationSubjectBulkreplace`. */
export interface PostAuthorizationSubjectBulkreplaceParams {
  /** Id of the subject, which is a user or a group. */
  subjectId: string;
  /** All grants that the subject should have. */
  body: Sendable<RoleDivisionGrants>;
  /**
   * Kind of the subjects. Users are `PC_USER`, groups are `PC_GROUP`, and OAuth clients are `PC_OAUTH_CLIENT`.
   * @default "PC_USER"
   */
  subjectType?: "PC_USER" | "PC_GROUP" | "PC_OAUTH_CLIENT" | undefined;
}

/** Parameters of `postAuthorizationSubjectDivisionRole`. */
export interface PostAuthorizationSubjectDivisionRoleParams {
  /** Id of the subject, which is a user or a group. */
  subjectId: string;
  /** Id of the division. */
  divisionId: string;
  /** Id of the role. */
  roleId: string;
  /**
   * Kind of the subjects. Users are `PC_USER`, groups are `PC_GROUP`, and OAuth clients are `PC_OAUTH_CLIENT`.
   * @default "PC_USER"
   */
  subjectType?: "PC_USER" | "PC_GROUP" | "PC_OAUTH_CLIENT" | undefined;
}

/** Parameters of `postGroupMembers`. */
export interface PostGroupMembersParams {
  /** Id of the group. */
  groupId: string;
  /** The users, and the version of the group. */
  body: Sendable<GroupMembersUpdate>;
}

/** Parameters of `postRoutingQueueMembers`. */
export interface PostRoutingQueueMembersParams {
  /** Id of the queue. */
  queueId: string;
  /**
   * The users, each by its id.
   * At most 100 items.
   */
  body: Sendable<readonly WritableEntity[]>;
  /**
   * `true` removes the users from the queue.
   * @default false
   */
  delete?: boolean | undefined;
}

/** Parameters of `postUserExternalid`. */
export interface PostUserExternalidParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
  /** The other system, and the key of the user there. */
  body: Sendable<UserExternalIdentifier>;
}

/** Parameters of `postUserInvite`. */
export interface PostUserInviteParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
  /**
   * Whether to send the invitation again although an earlier one is outstanding.
   * @default false
   */
  force?: boolean | undefined;
}

/** Parameters of `postUserPassword`. */
export interface PostUserPasswordParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
  /** The new password. A secret. */
  body: Sendable<ChangePasswordRequest>;
}

/** Parameters of `postUserRoutinglanguages`. */
export interface PostUserRoutinglanguagesParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
  /** The language and the proficiency. */
  body: Sendable<UserRoutingLanguagePost>;
}

/** Parameters of `postUserRoutingskills`. */
export interface PostUserRoutingskillsParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
  /** The skill and the proficiency. */
  body: Sendable<UserRoutingSkillPost>;
}

/** Parameters of `postUsers`. */
export interface PostUsersParams {
  /** The new user. */
  body: Sendable<CreateUser>;
}

/** Parameters of `postUsersMePassword`. */
export interface PostUsersMePasswordParams {
  /** The old and the new password. A secret. */
  body: Sendable<ChangeMyPasswordRequest>;
}

/** Parameters of `postUsersSearch`. */
export interface PostUsersSearchParams {
  /** The criteria, the order and the page. */
  body: Sendable<UserSearchRequest>;
}

/** Parameters of `putRoutingUserUtilization`. */
export interface PutRoutingUserUtilizationParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
  /** The whole setting. */
  body: Sendable<UtilizationRequest>;
}

/** Parameters of `putUserCallforwarding`. */
export interface PutUserCallforwardingParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
  /** The whole call forwarding. */
  body: Sendable<CallForwarding>;
}

/** Parameters of `putUserOutofoffice`. */
export interface PutUserOutofofficeParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
  /** The whole absence. */
  body: Sendable<OutOfOffice>;
}

/** Parameters of `putUserProfileskills`. */
export interface PutUserProfileskillsParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
  /** All profile skills. An empty list clears them. */
  body?: Sendable<readonly string[]> | undefined;
}

/** Parameters of `putUserRoles`. */
export interface PutUserRolesParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
  /** Ids of all roles that the user should have. */
  body: Sendable<readonly string[]>;
}

/** Parameters of `putUserRoutingskill`. */
export interface PutUserRoutingskillParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
  /** Id of the routing skill, which the organisation defines. */
  skillId: string;
  /** The skill, with the new proficiency or state. */
  body: Sendable<UserRoutingSkill | UpdateUserRoutingSkill>;
}

/** Parameters of `putUserRoutingskillsBulk`. */
export interface PutUserRoutingskillsBulkParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
  /**
   * All skills of the user, each with its proficiency.
   * At most 50 items.
   */
  body: Sendable<readonly UserRoutingSkillPost[]>;
}

/** Parameters of `putUserRoutingstatus`. */
export interface PutUserRoutingstatusParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
  /** The new status. */
  body: Sendable<UpdateRoutingStatus>;
}

/** Parameters of `putUserState`. */
export interface PutUserStateParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
  /** The state, the version and the reason. */
  body: Sendable<UpdateUserState>;
}

/** Parameters of `putUserStationAssociatedstationStationId`. */
export interface PutUserStationAssociatedstationStationIdParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
  /** Id of the station, which is a physical or a WebRTC phone. */
  stationId: string;
}

/** Parameters of `putUserStationDefaultstationStationId`. */
export interface PutUserStationDefaultstationStationIdParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
  /** Id of the station, which is a physical or a WebRTC phone. */
  stationId: string;
}

/** Parameters of `putUserVerifier`. */
export interface PutUserVerifierParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
  /** Id of the second factor. */
  verifierId: string;
  /** The name and the switches. */
  body: Sendable<UpdateVerifierRequest>;
}

/** Parameters of `putUsersPresencesBulk`. */
export interface PutUsersPresencesBulkParams {
  /** The changes. */
  body: Sendable<readonly MutableUserPresence[]>;
}

/** Parameters of `putVoicemailUserpolicy`. */
export interface PutVoicemailUserpolicyParams {
  /** Id of the user. A UUID, not the e-mail address or the user name. */
  userId: string;
  /** The whole policy. `pin` is a secret. */
  body: Sendable<UpdateVoicemailUserPolicy>;
}

/** Every operation of PureCloud, a method each. */
export interface PureCloudOperations {
  /**
   * Cancel a job.
   *
   * Ends a job before its time. Its results are gone.
   *
   * `DELETE /api/v2/analytics/users/details/jobs/{jobId}`
   *
   * Requires the permission `analytics:userDetail:view`.
   *
   * @since Genesys SDK 66.0.0
   * @returns Nothing: a success has no body.
   */
  deleteAnalyticsUsersDetailsJob(params: DeleteAnalyticsUsersDetailsJobParams, options?: CallOptions): Promise<void>;

  /**
   * Remove one role in one division.
   *
   * Removes one grant of a subject, and no other. The vendor declares no status for the success, and no body. A grant
   * that is gone answers 404.
   *
   * `DELETE /api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId}`
   *
   * Requires the permission `authorization:grant:delete`.
   *
   * @since Genesys SDK 37.0.0
   * @returns Nothing: no source shows the answer.
   */
  deleteAuthorizationSubjectDivisionRole(
    params: DeleteAuthorizationSubjectDivisionRoleParams,
    options?: CallOptions,
  ): Promise<void>;

  /**
   * Remove users from a group.
   *
   * Removes users who were added one by one. Users who are not in the group are passed over (inferred). Owners, and
   * users whom a rule of the group includes, stay (inferred). It takes no version, but may conflict with another
   * change. Try again after a conflict.
   *
   * The vendor declares no permission. In practice a caller must own the group, or edit groups
   * (`directory:group:edit`).
   *
   * `DELETE /api/v2/groups/{groupId}/members`
   *
   * Requires no permission beyond a valid token.
   *
   * @returns Nothing: a success has no body.
   */
  deleteGroupMembers(params: DeleteGroupMembersParams, options?: CallOptions): Promise<void>;

  /**
   * Remove a user from a queue.
   *
   * Removes one member from a queue. The change shows after some seconds. A user who is no member, or only through a
   * group, is not found (inferred). `postRoutingQueueMembers` removes many.
   *
   * `DELETE /api/v2/routing/queues/{queueId}/members/{memberId}`
   *
   * Requires any of the permissions `routing:queue:edit`, `routing:queueMember:manage`.
   *
   * @since Genesys SDK 106.0.0
   * @returns Nothing: a success has no body.
   */
  deleteRoutingQueueMember(params: DeleteRoutingQueueMemberParams, options?: CallOptions): Promise<void>;

  /**
   * Give a user the organisation's utilization.
   *
   * Removes the setting of a user, so the organisation's values hold. It also succeeds if the user has no setting
   * (inferred). It answers 200 without a body, although the method suggests 204.
   *
   * `DELETE /api/v2/routing/users/{userId}/utilization`
   *
   * Requires the permission `routing:utilization:manage`.
   *
   * @since Genesys SDK 73.0.0
   * @returns Nothing: a success has no body.
   */
  deleteRoutingUserUtilization(params: DeleteRoutingUserUtilizationParams, options?: CallOptions): Promise<void>;

  /**
   * Free a station of its user.
   *
   * Takes a station away from the user who is logged in there. It stays the default station of its user.
   * `deleteUserStationAssociatedstation` does the same for a user.
   *
   * `DELETE /api/v2/stations/{stationId}/associateduser`
   *
   * Requires the permission `telephony:station:disassociate`.
   *
   * @returns Nothing: a success has no body.
   */
  deleteStationAssociateduser(params: DeleteStationAssociateduserParams, options?: CallOptions): Promise<void>;

  /**
   * End the tokens of a user.
   *
   * Ends all tokens of a user, who is then logged out everywhere. With single sign-on, an application may get a new
   * token immediately. To keep somebody out, make the user inactive first, with `putUserState` or `updateUser`.
   *
   * `DELETE /api/v2/tokens/{userId}`
   *
   * Requires the permission `oauth:token:delete`.
   *
   * @since Genesys SDK 45.0.0
   * @returns Nothing: a success has no body.
   */
  deleteToken(params: DeleteTokenParams, options?: CallOptions): Promise<void>;

  /**
   * Delete a user.
   *
   * Deletes the user and answers an empty object. The stations of the user become free (inferred). The id stays known.
   * `getUser` with `state: deleted` still finds the user, and `patchUser` can restore it by setting `state` (inferred).
   *
   * `DELETE /api/v2/users/{userId}`
   *
   * Requires any of the permissions `admin`, `directory:user:delete`, `directory:organization:admin`.
   */
  deleteUser(params: DeleteUserParams, options?: CallOptions): Promise<Record<string, unknown> | undefined>;

  /**
   * Remove a user's id in another system.
   *
   * Removes one id. The name and the key are case-sensitive, so `HR` does not remove an id of `hr`.
   *
   * `DELETE /api/v2/users/{userId}/externalid/{authorityName}/{externalKey}`
   *
   * Requires the permission `directory:user:edit`.
   *
   * @since Genesys SDK 214.0.0
   * @returns Nothing: a success has no body.
   */
  deleteUserExternalidAuthorityNameExternalKey(
    params: DeleteUserExternalidAuthorityNameExternalKeyParams,
    options?: CallOptions,
  ): Promise<void>;

  /**
   * Remove all roles of a user.
   *
   * Removed by the platform in 75.0.0 (2020-03-31), so use `putUserRoles` with an empty list, or the bulk operations of
   * `/api/v2/authorization/subjects`. Expect an error. It answered without a body.
   *
   * `DELETE /api/v2/users/{userId}/roles`
   *
   * Requires any of the permissions `admin`, `role_manager`, `authorization:grant:delete`.
   *
   * @deprecated Removed by the platform in 75.0.0 (2020-03-31), so use `putUserRoles` with an empty list, or the bulk
   * operations of `/api/v2/authorization/subjects`.
   * @returns Nothing: a success has no body.
   */
  deleteUserRoles(params: DeleteUserRolesParams, options?: CallOptions): Promise<void>;

  /**
   * Remove a routing language from a user.
   *
   * Removes a language from a user. Answers without a body.
   *
   * `DELETE /api/v2/users/{userId}/routinglanguages/{languageId}`
   *
   * Requires any of the permissions `routing:skill:assign`, `routing:language:assign`.
   *
   * @returns Nothing: a success has no body.
   */
  deleteUserRoutinglanguage(params: DeleteUserRoutinglanguageParams, options?: CallOptions): Promise<void>;

  /**
   * Remove a routing skill from a user.
   *
   * Removes a skill from a user. Answers 200 without a body, although the method suggests 204.
   *
   * `DELETE /api/v2/users/{userId}/routingskills/{skillId}`
   *
   * Requires the permission `routing:skill:assign`.
   *
   * @returns Nothing: a success has no body.
   */
  deleteUserRoutingskill(params: DeleteUserRoutingskillParams, options?: CallOptions): Promise<void>;

  /**
   * Clear a user's associated station.
   *
   * Frees the station that the user has for the current session. The change continues after the answer, which is 202
   * without a body.
   *
   * `DELETE /api/v2/users/{userId}/station/associatedstation`
   *
   * Requires the permission `telephony:station:disassociate`.
   *
   * @returns Nothing: a success has no body.
   */
  deleteUserStationAssociatedstation(
    params: DeleteUserStationAssociatedstationParams,
    options?: CallOptions,
  ): Promise<void>;

  /**
   * Clear a user's default station.
   *
   * Removes the default station from a user. The change continues after the answer, which is 202 without a body.
   *
   * `DELETE /api/v2/users/{userId}/station/defaultstation`
   *
   * Requires any of the permissions `telephony:plugin:all`, `telephony:phone:assign`.
   *
   * @returns Nothing: a success has no body.
   */
  deleteUserStationDefaultstation(params: DeleteUserStationDefaultstationParams, options?: CallOptions): Promise<void>;

  /**
   * Remove a user's second factor.
   *
   * Removes a second factor, for example of a lost phone. If it was the last one, the password alone is enough for a
   * login.
   *
   * `DELETE /api/v2/users/{userId}/verifiers/{verifierId}`
   *
   * Requires the permission `mfa:verifier:delete`.
   *
   * @since Genesys SDK 181.0.0
   * @returns Nothing: a success has no body.
   */
  deleteUserVerifier(params: DeleteUserVerifierParams, options?: CallOptions): Promise<void>;

  /**
   * Get the state of a job.
   *
   * Returns how far a job is. Call it again until the state is `FULFILLED`, and wait some seconds between calls. A job
   * that is `FAILED`, `CANCELLED` or `EXPIRED` has ended without results. `errorMessage` says why a job failed.
   *
   * `GET /api/v2/analytics/users/details/jobs/{jobId}`
   *
   * Requires the permission `analytics:userDetail:view`.
   *
   * @since Genesys SDK 66.0.0
   */
  getAnalyticsUsersDetailsJob(
    params: GetAnalyticsUsersDetailsJobParams,
    options?: CallOptions,
  ): Promise<AsyncQueryStatus>;

  /**
   * Read the results of a job.
   *
   * Returns a page of rows of a job whose state is `FULFILLED`. `cursor` of the answer is for the next page. The last
   * page has none. A page may be short, so only a missing cursor marks the end. A user can have several rows.
   *
   * `GET /api/v2/analytics/users/details/jobs/{jobId}/results`
   *
   * Requires the permission `analytics:userDetail:view`.
   *
   * Answers in pages, joined by `cursor`; the rows are in `userDetails`. Up to 100 a page are known to work.
   *
   * @since Genesys SDK 66.0.0
   */
  getAnalyticsUsersDetailsJobResults(
    params: GetAnalyticsUsersDetailsJobResultsParams,
    options?: CallOptions,
  ): Promise<AnalyticsUserDetailsAsyncQueryResponse>;

  /**
   * Find out up to when jobs have data.
   *
   * Returns the time up to which jobs have data. Their results have nothing newer. The three analytics queries do.
   *
   * `GET /api/v2/analytics/users/details/jobs/availability`
   *
   * Requires the permission `analytics:userDetail:view`.
   *
   * @since Genesys SDK 93.0.0
   */
  getAnalyticsUsersDetailsJobsAvailability(
    params?: Record<string, never>,
    options?: CallOptions,
  ): Promise<DataAvailabilityResponse>;

  /**
   * List the grants of a division.
   *
   * Returns who has which role in a division, and since when. A row has the id of a subject without its name or kind.
   * If a group has the grant, it is the group's id. Whether grants in all divisions are listed too is unknown.
   *
   * `GET /api/v2/authorization/divisions/{divisionId}/grants`
   *
   * Requires the permission `authorization:grant:view`.
   *
   * Answers in pages; the rows are in `entities`. Up to 500 a page are known to work.
   *
   * @since Genesys SDK 93.0.0
   */
  getAuthorizationDivisionGrants(
    params: GetAuthorizationDivisionGrantsParams,
    options?: CallOptions,
  ): Promise<AuthzDivisionGrantEntityListing>;

  /**
   * List the divisions.
   *
   * Returns the divisions of the organisation. Each object, such as a user or a queue, is in one of them.
   *
   * `GET /api/v2/authorization/divisions`
   *
   * Requires no permission beyond a valid token.
   *
   * Answers in pages; the rows are in `entities`. Up to 100 a page are known to work.
   *
   * @since Genesys SDK 37.0.0
   */
  getAuthorizationDivisions(
    params?: GetAuthorizationDivisionsParams,
    options?: CallOptions,
  ): Promise<AuthzDivisionEntityListing>;

  /**
   * Get the home division.
   *
   * Returns the division that every organisation has. New objects belong to it unless the request names another. It has
   * no counts.
   *
   * `GET /api/v2/authorization/divisions/home`
   *
   * Requires no permission beyond a valid token.
   *
   * @since Genesys SDK 37.0.0
   */
  getAuthorizationDivisionsHome(params?: Record<string, never>, options?: CallOptions): Promise<AuthzDivision>;

  /**
   * List the divisions by cursor.
   *
   * Returns the divisions of the organisation in pages that a cursor joins. No field holds the cursor of the next page.
   * It is in the query of `nextUri`. `pageSize` is text.
   *
   * `GET /api/v2/authorization/divisions/query`
   *
   * Requires no permission beyond a valid token.
   *
   * Answers in pages, joined by `after`; the rows are in `entities`. Up to 200 a page are known to work.
   *
   * @since Genesys SDK 219.0.0
   */
  getAuthorizationDivisionsQuery(
    params?: GetAuthorizationDivisionsQueryParams,
    options?: CallOptions,
  ): Promise<AuthzDivisionCursorListing>;

  /**
   * Get a role.
   *
   * Returns a role with its permissions and policies.
   *
   * `GET /api/v2/authorization/roles/{roleId}`
   *
   * Requires the permission `authorization:role:view`.
   */
  getAuthorizationRole(params: GetAuthorizationRoleParams, options?: CallOptions): Promise<DomainOrganizationRole>;

  /**
   * List the grants of a role.
   *
   * Returns the users, groups and OAuth clients that have a role, with the divisions of each grant. A grant in all
   * divisions has the id `*`. If a group has the role, the row is the group's. Whether its members have rows as well is
   * unknown.
   *
   * `GET /api/v2/authorization/roles/{roleId}/subjectgrants`
   *
   * Requires the permission `authorization:role:view`.
   *
   * Answers in pages; the rows are in `entities`. Up to 100 a page are known to work.
   *
   * @since Genesys SDK 34.0.0
   */
  getAuthorizationRoleSubjectgrants(
    params: GetAuthorizationRoleSubjectgrantsParams,
    options?: CallOptions,
  ): Promise<SubjectDivisionGrantsEntityListing>;

  /**
   * List the users who have a role.
   *
   * Returns the ids of the users who have a role in any division. `getAuthorizationRoleSubjectgrants` also returns
   * where, and which groups have the role.
   *
   * `GET /api/v2/authorization/roles/{roleId}/users`
   *
   * Requires no permission beyond a valid token.
   *
   * Answers in pages; the rows are in `entities`. Up to 100 a page are known to work.
   *
   * @since Genesys SDK 37.0.0
   */
  getAuthorizationRoleUsers(
    params: GetAuthorizationRoleUsersParams,
    options?: CallOptions,
  ): Promise<UserReferenceEntityListing>;

  /**
   * List the roles.
   *
   * Returns the roles of the organisation with their permissions. By default it also counts the users of each role,
   * which can be slow. So send `userCount: false` if you do not need the counts. A role without users may still belong
   * to a group (inferred).
   *
   * `GET /api/v2/authorization/roles`
   *
   * Requires the permission `authorization:role:view`.
   *
   * Answers in pages; the rows are in `entities`. Up to 100 a page are known to work.
   */
  getAuthorizationRoles(
    params?: GetAuthorizationRolesParams,
    options?: CallOptions,
  ): Promise<OrganizationRoleEntityListing>;

  /**
   * List a subject's grants.
   *
   * Returns the roles of a user or a group, division by division, with the policies of each role. `getUserRoles`
   * returns only the sum.
   *
   * `GET /api/v2/authorization/subjects/{subjectId}`
   *
   * Requires the permission `authorization:grant:view`.
   *
   * @since Genesys SDK 37.0.0
   */
  getAuthorizationSubject(params: GetAuthorizationSubjectParams, options?: CallOptions): Promise<AuthzSubject>;

  /**
   * Get the fields of a kind of entity.
   *
   * Returns the fields that the organisation shows for persons, groups or itself, with their labels. Deprecated by the
   * platform in 115.0.0, without a successor.
   *
   * `GET /api/v2/fieldconfig`
   *
   * Requires no permission beyond a valid token.
   *
   * @deprecated Deprecated by the platform in 115.0.0, without a successor.
   */
  getFieldconfig(params: GetFieldconfigParams, options?: CallOptions): Promise<FieldConfig>;

  /**
   * Get a group.
   *
   * Returns a group with its owners. A request that adds members can have its `version`, which was required until
   * 241.1.0.
   *
   * `GET /api/v2/groups/{groupId}`
   *
   * Requires no permission beyond a valid token.
   */
  getGroup(params: GetGroupParams, options?: CallOptions): Promise<Group>;

  /**
   * List the users who were added to a group.
   *
   * Returns the users who were added to a group one by one. Owners and those whom a rule includes are not among them.
   * It accepts no page, although the answer has the form of one.
   *
   * `GET /api/v2/groups/{groupId}/individuals`
   *
   * Requires no permission beyond a valid token.
   *
   * @since Genesys SDK 23.0.0
   */
  getGroupIndividuals(params: GetGroupIndividualsParams, options?: CallOptions): Promise<UserEntityListing>;

  /**
   * List the members of a group.
   *
   * Returns the users of a group, also its owners and those whom a rule of the group includes. `getGroupIndividuals`
   * returns only those who were added one by one. Users bring more if `expand` asks for it.
   *
   * `GET /api/v2/groups/{groupId}/members`
   *
   * Requires no permission beyond a valid token.
   *
   * Answers in pages; the rows are in `entities`. Up to 100 a page are known to work.
   */
  getGroupMembers(params: GetGroupMembersParams, options?: CallOptions): Promise<UserEntityListing>;

  /**
   * List the groups.
   *
   * Returns the groups of the organisation. Owners are in each, and members are not. Read them by `getGroupMembers`, or
   * by `expand` of `getUsers`.
   *
   * `GET /api/v2/groups`
   *
   * Requires no permission beyond a valid token.
   *
   * Answers in pages; the rows are in `entities`. Up to 500 a page are known to work.
   */
  getGroups(params?: GetGroupsParams, options?: CallOptions): Promise<GroupEntityListing>;

  /**
   * List the licences that exist.
   *
   * Returns every licence of the organisation, with the permissions that it covers. The answer is a bare list.
   *
   * `GET /api/v2/license/definitions`
   *
   * Requires any of the permissions `authorization:grant:add`, `authorization:license:view`.
   *
   * @since Genesys SDK 2.0.0
   */
  getLicenseDefinitions(params?: Record<string, never>, options?: CallOptions): Promise<LicenseDefinition[]>;

  /**
   * Get a user's licences.
   *
   * Returns the licences of one user, with their definitions. `getLicenseUsers` returns the ids for all users.
   *
   * `GET /api/v2/license/users/{userId}`
   *
   * Requires any of the permissions `authorization:grant:add`, `authorization:license:view`.
   *
   * @since Genesys SDK 2.0.0
   */
  getLicenseUser(params: GetLicenseUserParams, options?: CallOptions): Promise<LicenseUser>;

  /**
   * List the licences of all users.
   *
   * Returns the ids of the licences that each user has. `getLicenseDefinitions` says what they are.
   *
   * - The answer has no paths of other pages. Read on to `pageCount`.
   * - A public program also expects rows that have `user.id` in place of `id`.
   * - Nobody knows if users without a licence have a row. So a missing row is unknown, unless `total` is the number of
   *   users.
   *
   * `GET /api/v2/license/users`
   *
   * Requires no permission beyond a valid token.
   *
   * Answers in pages; the rows are in `entities`. Up to 100 a page are known to work.
   *
   * @since Genesys SDK 47.0.0
   */
  getLicenseUsers(params?: GetLicenseUsersParams, options?: CallOptions): Promise<UserLicensesEntityListing>;

  /**
   * List places.
   *
   * Returns the places of the organisation, with their addresses and emergency numbers. It cannot expand, so pictures
   * and the check of the address are missing.
   *
   * `GET /api/v2/locations`
   *
   * Requires no permission beyond a valid token.
   *
   * Answers in pages; the rows are in `entities`. Up to 100 a page are known to work.
   */
  getLocations(params?: GetLocationsParams, options?: CallOptions): Promise<LocationEntityListing>;

  /**
   * List OAuth clients.
   *
   * Returns all programs and pages that can get tokens, with their roles and makers. It has no parameters, so it cannot
   * be paged. An entry may hold the `secret` of the client. Never write the answer to a log.
   *
   * `GET /api/v2/oauth/clients`
   *
   * Requires the permission `oauth:client:view`.
   */
  getOauthClients(params?: Record<string, never>, options?: CallOptions): Promise<OAuthClientEntityListing>;

  /**
   * List the groups of an organisation that have access to yours.
   *
   * Returns the groups of another organisation whose members can work in yours.
   *
   * `GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups`
   *
   * Requires the permission `authorization:orgTrusteeGroup:view`.
   *
   * Answers in pages; the rows are in `entities`. Up to 100 a page are known to work.
   *
   * @since Genesys SDK 158.0.0
   */
  getOrgauthorizationTrusteeGroups(
    params: GetOrgauthorizationTrusteeGroupsParams,
    options?: CallOptions,
  ): Promise<TrustGroupEntityListing>;

  /**
   * List the users of an organisation who have access to yours.
   *
   * Returns the users of another organisation who can work in yours.
   *
   * `GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/users`
   *
   * Requires the permission `authorization:orgTrusteeUser:view`.
   *
   * Answers in pages; the rows are in `entities`. Up to 100 a page are known to work.
   *
   * @since Genesys SDK 6.0.0
   */
  getOrgauthorizationTrusteeUsers(
    params: GetOrgauthorizationTrusteeUsersParams,
    options?: CallOptions,
  ): Promise<TrustUserEntityListing>;

  /**
   * List the organisations that yours trusts.
   *
   * Returns the other organisations whose users can work in yours. With `hasFullAccess`, they may do everything
   * (inferred).
   *
   * `GET /api/v2/orgauthorization/trustees`
   *
   * Requires the permission `authorization:orgTrustee:view`.
   *
   * Answers in pages; the rows are in `entities`. Up to 100 a page are known to work.
   *
   * @since Genesys SDK 6.0.0
   */
  getOrgauthorizationTrustees(
    params?: GetOrgauthorizationTrusteesParams,
    options?: CallOptions,
  ): Promise<TrustEntityListing>;

  /**
   * List your users who have a copy elsewhere.
   *
   * Returns the users of your organisation who have a copy in another one, and work there as that copy. The listing has
   * no pages.
   *
   * `GET /api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers`
   *
   * Requires the permission `authorization:orgTrusteeUser:view`.
   *
   * @since Genesys SDK 126.0.0
   */
  getOrgauthorizationTrustorClonedusers(
    params: GetOrgauthorizationTrustorClonedusersParams,
    options?: CallOptions,
  ): Promise<TrustorClonedUserEntityListing>;

  /**
   * List your groups that an organisation trusts.
   *
   * Returns the groups of your organisation whose members can work in another one. The token's organisation and the
   * other one must both allow it. If the other one does not, the answer is 403 `missing.trustor.permissions`
   * (inferred).
   *
   * `GET /api/v2/orgauthorization/trustors/{trustorOrgId}/groups`
   *
   * Requires the permission `authorization:orgTrusteeGroup:view`.
   *
   * Answers in pages; the rows are in `entities`. Up to 100 a page are known to work.
   *
   * @since Genesys SDK 158.0.0
   */
  getOrgauthorizationTrustorGroups(
    params: GetOrgauthorizationTrustorGroupsParams,
    options?: CallOptions,
  ): Promise<TrustGroupEntityListing>;

  /**
   * List your users whom an organisation trusts.
   *
   * Returns the users of your organisation who can work in another one. The token's organisation and the other one must
   * both allow it. If the other one does not, the answer is 403 `missing.trustor.permissions`.
   *
   * `GET /api/v2/orgauthorization/trustors/{trustorOrgId}/users`
   *
   * Requires the permission `authorization:orgTrusteeUser:view`.
   *
   * Answers in pages; the rows are in `entities`. Up to 100 a page are known to work.
   *
   * @since Genesys SDK 6.0.0
   */
  getOrgauthorizationTrustorUsers(
    params: GetOrgauthorizationTrustorUsersParams,
    options?: CallOptions,
  ): Promise<TrustUserEntityListing>;

  /**
   * List the organisations that trust yours.
   *
   * Returns the other organisations in which users of yours can work. If there are none, no user has any trustors
   * (inferred). So one call may replace `getUserTrustors` for each user.
   *
   * `GET /api/v2/orgauthorization/trustors`
   *
   * Requires the permission `authorization:orgTrustor:view`.
   *
   * Answers in pages; the rows are in `entities`. Up to 100 a page are known to work.
   *
   * @since Genesys SDK 6.0.0
   */
  getOrgauthorizationTrustors(
    params?: GetOrgauthorizationTrustorsParams,
    options?: CallOptions,
  ): Promise<TrustorEntityListing>;

  /**
   * List the presence definitions.
   *
   * Returns the presences that users can choose. The definition with the system presence `OnQueue` is what puts an
   * agent on queue. The listing has no pages. The permission matters only for definitions that have a division.
   *
   * `GET /api/v2/presence/definitions`
   *
   * Requires the permission `presence:presenceDefinition:view`.
   *
   * @since Genesys SDK 169.1.0
   */
  getPresenceDefinitions(
    params?: GetPresenceDefinitionsParams,
    options?: CallOptions,
  ): Promise<OrganizationPresenceDefinitionEntityListing>;

  /**
   * List profiles.
   *
   * Returns profiles of users, page by page. Deprecated by the platform in 84.0.0, in favour of `getUsers`. `state` was
   * removed in 54.0.0.
   *
   * `GET /api/v2/profiles/users`
   *
   * Requires no permission beyond a valid token.
   *
   * Answers in pages; the rows are in `entities`. Up to 100 a page are known to work.
   *
   * @deprecated Deprecated by the platform in 84.0.0, in favour of `getUsers`.
   */
  getProfilesUsers(params?: GetProfilesUsersParams, options?: CallOptions): Promise<UserProfileEntityListing>;

  /**
   * List the routing languages.
   *
   * Returns the languages that routing can require, also those that are not in use. `state` says which.
   *
   * `GET /api/v2/routing/languages`
   *
   * Requires no permission beyond a valid token.
   *
   * Answers in pages; the rows are in `entities`. Up to 100 a page are known to work.
   */
  getRoutingLanguages(params?: GetRoutingLanguagesParams, options?: CallOptions): Promise<LanguageEntityListing>;

  /**
   * Get a queue.
   *
   * Returns one queue, as `getRoutingQueues` lists it. `memberCount` is the number of its members.
   *
   * `GET /api/v2/routing/queues/{queueId}`
   *
   * Requires the permission `routing:queue:view`.
   */
  getRoutingQueue(params: GetRoutingQueueParams, options?: CallOptions): Promise<Queue>;

  /**
   * List the members of a queue.
   *
   * Returns the members of a queue, those who have joined and the others. Members through groups are among them.
   *
   * - The page says neither how many members nor how many pages there are. Read until a page is empty, or until you
   *   have
   *   `memberCount` of the queue. A short page need not be the last, and filters do not change `memberCount`
   *   (inferred).
   * - A change of members shows after some seconds.
   *
   * `GET /api/v2/routing/queues/{queueId}/members`
   *
   * Requires any of the permissions `routing:queue:view`, `routing:queue:edit`, `routing:queue:readonly`,
   * `routing:queueMember:manage`.
   *
   * Answers in pages; the rows are in `entities`. Up to 100 a page are known to work.
   *
   * @since Genesys SDK 106.0.0
   */
  getRoutingQueueMembers(
    params: GetRoutingQueueMembersParams,
    options?: CallOptions,
  ): Promise<QueueMemberEntityListing>;

  /**
   * List queues.
   *
   * Returns the queues of the organisation, by name. Queues of divisions in which the token lacks the permission are
   * not listed, without an error. With the members of each queue it says what `getUserQueues` says of each user, in far
   * fewer calls.
   *
   * `GET /api/v2/routing/queues`
   *
   * Requires the permission `routing:queue:view`.
   *
   * Answers in pages; the rows are in `entities`. Up to 500 a page are known to work.
   */
  getRoutingQueues(params?: GetRoutingQueuesParams, options?: CallOptions): Promise<QueueEntityListing>;

  /**
   * List routing skills.
   *
   * Returns the routing skills that the organisation has defined. The permission is asked for only if a skill has a
   * division.
   *
   * `GET /api/v2/routing/skills`
   *
   * Requires the permission `routing:skill:view`.
   *
   * Answers in pages; the rows are in `entities`. Up to 500 a page are known to work.
   */
  getRoutingSkills(params?: GetRoutingSkillsParams, options?: CallOptions): Promise<SkillEntityListing>;

  /**
   * Get a user's utilization.
   *
   * Returns how many interactions a user can handle at the same time. A user without an own setting has the values of
   * the organisation, and `level` is `Organization`. There is no bulk read, so each user costs one call.
   *
   * `GET /api/v2/routing/users/{userId}/utilization`
   *
   * Requires any of the permissions `routing:utilization:manage`, `routing:utilization:view`.
   *
   * @since Genesys SDK 73.0.0
   */
  getRoutingUserUtilization(
    params: GetRoutingUserUtilizationParams,
    options?: CallOptions,
  ): Promise<AgentMaxUtilizationResponse>;

  /**
   * Get the utilization of the organisation.
   *
   * Returns how many interactions a user without an own setting can handle at the same time.
   *
   * `GET /api/v2/routing/utilization`
   *
   * Requires any of the permissions `routing:utilization:manage`, `routing:utilization:view`.
   */
  getRoutingUtilization(params?: Record<string, never>, options?: CallOptions): Promise<UtilizationResponse>;

  /**
   * Get a station.
   *
   * Returns one phone, with who uses it now.
   *
   * `GET /api/v2/stations/{stationId}`
   *
   * Requires no permission beyond a valid token.
   */
  getStation(params: GetStationParams, options?: CallOptions): Promise<Station>;

  /**
   * List stations.
   *
   * Returns the phones of the organisation, with who uses them now. No field names the user whose default station it
   * is. `getUsers` with `expand=station` does.
   *
   * `GET /api/v2/stations`
   *
   * Requires no permission beyond a valid token.
   *
   * Answers in pages; the rows are in `entities`. Up to 100 a page are known to work.
   */
  getStations(params?: GetStationsParams, options?: CallOptions): Promise<StationEntityListing>;

  /**
   * List ranges of telephone numbers.
   *
   * Returns the ranges of telephone numbers that the organisation has. So they tell whether a number is its own.
   *
   * `GET /api/v2/telephony/providers/edges/didpools`
   *
   * Requires the permission `telephony:plugin:all`.
   *
   * Answers in pages; the rows are in `entities`. Up to 100 a page are known to work.
   */
  getTelephonyProvidersEdgesDidpools(
    params?: GetTelephonyProvidersEdgesDidpoolsParams,
    options?: CallOptions,
  ): Promise<DIDPoolEntityListing>;

  /**
   * List the numbers of ranges.
   *
   * Returns each number of the ranges, assigned or free. A free one has `assigned: false` and null as `owner` and
   * `ownerType`.
   *
   * `GET /api/v2/telephony/providers/edges/didpools/dids`
   *
   * Requires the permission `telephony:plugin:all`.
   *
   * Answers in pages; the rows are in `entities`. Up to 100 a page are known to work.
   *
   * @since Genesys SDK 106.0.0
   */
  getTelephonyProvidersEdgesDidpoolsDids(
    params: GetTelephonyProvidersEdgesDidpoolsDidsParams,
    options?: CallOptions,
  ): Promise<DIDNumberEntityListing>;

  /**
   * List telephone numbers.
   *
   * Returns the telephone numbers of the organisation that have an owner or a range. Free numbers show only in
   * `getTelephonyProvidersEdgesDidpoolsDids`.
   *
   * `GET /api/v2/telephony/providers/edges/dids`
   *
   * Requires the permission `telephony:plugin:all`.
   *
   * Answers in pages; the rows are in `entities`. Up to 100 a page are known to work.
   */
  getTelephonyProvidersEdgesDids(
    params?: GetTelephonyProvidersEdgesDidsParams,
    options?: CallOptions,
  ): Promise<DIDEntityListing>;

  /**
   * List ranges of extensions.
   *
   * Returns the ranges of internal numbers that the organisation has.
   *
   * `GET /api/v2/telephony/providers/edges/extensionpools`
   *
   * Requires the permission `telephony:extensionPool:view`.
   *
   * Answers in pages; the rows are in `entities`. Up to 100 a page are known to work.
   */
  getTelephonyProvidersEdgesExtensionpools(
    params?: GetTelephonyProvidersEdgesExtensionpoolsParams,
    options?: CallOptions,
  ): Promise<ExtensionPoolEntityListing>;

  /**
   * List extensions.
   *
   * Returns the internal numbers of the organisation, with their owners. The permission was `telephony:plugin:all` in
   * 2018.
   *
   * `GET /api/v2/telephony/providers/edges/extensions`
   *
   * Requires the permission `telephony:extensionPool:view`.
   *
   * Answers in pages; the rows are in `entities`. Up to 100 a page are known to work.
   */
  getTelephonyProvidersEdgesExtensions(
    params?: GetTelephonyProvidersEdgesExtensionsParams,
    options?: CallOptions,
  ): Promise<ExtensionEntityListing>;

  /**
   * Get a user.
   *
   * Returns a user by id. Without `expand` it holds the profile only. Name everything else in `expand`, for example
   * `station`, `authorization` or `groups`. The platform fills it with best effort.
   *
   * Here `state` has only two values. `active` means not deleted, so inactive users are found without asking for them.
   * Deleted users answer 404 unless `state` is `deleted`. Both are inferred.
   *
   * `GET /api/v2/users/{userId}`
   *
   * Requires no permission beyond a valid token.
   */
  getUser(params: GetUserParams, options?: CallOptions): Promise<User>;

  /**
   * Get the people around a user.
   *
   * Returns superiors, siblings and direct reports of a user in one answer. Siblings have the same manager. The answer
   * is not paged.
   *
   * `GET /api/v2/users/{userId}/adjacents`
   *
   * Requires no permission beyond a valid token.
   */
  getUserAdjacents(params: GetUserAdjacentsParams, options?: CallOptions): Promise<Adjacents>;

  /**
   * Get where a user's calls go.
   *
   * Returns the call forwarding of a user. Read `calls`, because only older clients write `phoneNumber`. A user who
   * never set it up has `enabled: false` and no calls (inferred). There is no bulk read, so an audit makes one call for
   * each user.
   *
   * `GET /api/v2/users/{userId}/callforwarding`
   *
   * Requires the permission `conversation:callForwarding:view`.
   */
  getUserCallforwarding(params: GetUserCallforwardingParams, options?: CallOptions): Promise<CallForwarding>;

  /**
   * List who reports to a user.
   *
   * Returns the users whose manager is this user. The answer is a bare array without pages.
   *
   * `GET /api/v2/users/{userId}/directreports`
   *
   * Requires no permission beyond a valid token.
   */
  getUserDirectreports(params: GetUserDirectreportsParams, options?: CallOptions): Promise<User[]>;

  /**
   * List a user's ids in other systems.
   *
   * Returns the ids that other systems know the user by. The answer is a bare list.
   *
   * `GET /api/v2/users/{userId}/externalid`
   *
   * Requires no permission beyond a valid token.
   *
   * @since Genesys SDK 214.0.0
   */
  getUserExternalid(params: GetUserExternalidParams, options?: CallOptions): Promise<UserExternalIdentifier[]>;

  /**
   * Get a user's id in another system.
   *
   * Returns the id that one other system knows the user by.
   *
   * `GET /api/v2/users/{userId}/externalid/{authorityName}`
   *
   * Requires no permission beyond a valid token.
   *
   * @since Genesys SDK 214.0.0
   */
  getUserExternalidAuthorityName(
    params: GetUserExternalidAuthorityNameParams,
    options?: CallOptions,
  ): Promise<UserExternalIdentifier>;

  /**
   * List a user's favourites.
   *
   * Returns the users that this user has marked in the user interface.
   *
   * Deprecated by the platform in 114.0.0, without a successor so far. The platform announced a new contract for it,
   * but has not published one.
   *
   * `GET /api/v2/users/{userId}/favorites`
   *
   * Requires no permission beyond a valid token.
   *
   * Answers in pages; the rows are in `entities`. Up to 100 a page are known to work.
   *
   * @deprecated Deprecated by the platform in 114.0.0, without a successor so far.
   */
  getUserFavorites(params: GetUserFavoritesParams, options?: CallOptions): Promise<UserEntityListing>;

  /**
   * Get where a user is.
   *
   * Returns the position of a user as one source (`clientId`) reports it. Personal data, so request it only if you need
   * it. The `geolocation` of `getUser` comes from the primary source.
   *
   * `GET /api/v2/users/{userId}/geolocations/{clientId}`
   *
   * Requires no permission beyond a valid token.
   */
  getUserGeolocation(params: GetUserGeolocationParams, options?: CallOptions): Promise<Geolocation>;

  /**
   * Get a user's absence.
   *
   * Returns whether the user is out of office, with start and end. With `indefinite` there is no end, and `endDate` has
   * no meaning. A user who never set it has `active: false` (inferred).
   *
   * `GET /api/v2/users/{userId}/outofoffice`
   *
   * Requires no permission beyond a valid token.
   */
  getUserOutofoffice(params: GetUserOutofofficeParams, options?: CallOptions): Promise<OutOfOffice>;

  /**
   * Get a user's presence in one source.
   *
   * Returns the presence of a user in the platform or in an integration. `getUsers` returns that of the platform for
   * many users, with `expand=presence`.
   *
   * `GET /api/v2/users/{userId}/presences/{sourceId}`
   *
   * Requires no permission beyond a valid token.
   */
  getUserPresence(params: GetUserPresenceParams, options?: CallOptions): Promise<UserPresence>;

  /**
   * Get a user's presence on the platform.
   *
   * Returns what `getUserPresence` returns for the source `PURECLOUD`.
   *
   * `GET /api/v2/users/{userId}/presences/purecloud`
   *
   * Requires no permission beyond a valid token.
   *
   * @since Genesys SDK 88.0.0
   */
  getUserPresencesPurecloud(params: GetUserPresencesPurecloudParams, options?: CallOptions): Promise<UserPresence>;

  /**
   * Get a user's profile.
   *
   * Returns the short form of a user. Deprecated by the platform in 84.0.0, in favour of `getUser`, whose `expand` list
   * is longer.
   *
   * `GET /api/v2/users/{userId}/profile`
   *
   * Requires no permission beyond a valid token.
   *
   * @deprecated Deprecated by the platform in 84.0.0, in favour of `getUser`, whose `expand` list is longer.
   */
  getUserProfile(params: GetUserProfileParams, options?: CallOptions): Promise<UserProfile>;

  /**
   * List a user's profile skills.
   *
   * Returns the words that a user or an administrator has written under "skills" in the profile, as a bare array of
   * strings. They are not routing skills, which decide the work that a user gets.
   *
   * `GET /api/v2/users/{userId}/profileskills`
   *
   * Requires the permission `directory:userProfile:view`.
   */
  getUserProfileskills(params: GetUserProfileskillsParams, options?: CallOptions): Promise<string[]>;

  /**
   * List a user's queues.
   *
   * Returns the queues that a user is a member of. By default it returns only queues that the user has joined. To see
   * all memberships, call it with `joined` true and with false. Each entry is a whole queue with `joined`.
   *
   * `GET /api/v2/users/{userId}/queues`
   *
   * Requires the permission `routing:queue:view`.
   *
   * Answers in pages; the rows are in `entities`. Up to 100 a page are known to work.
   */
  getUserQueues(params: GetUserQueuesParams, options?: CallOptions): Promise<UserQueueEntityListing>;

  /**
   * List a user's roles.
   *
   * Returns roles, unused roles and permissions of a user, over all divisions. Roles are granted for each division, and
   * `getAuthorizationSubject` returns where. Today's documentation calls the path parameter `subjectId`. The URL is the
   * same.
   *
   * `GET /api/v2/users/{userId}/roles`
   *
   * Requires the permission `authorization:grant:view`.
   */
  getUserRoles(params: GetUserRolesParams, options?: CallOptions): Promise<UserAuthorization>;

  /**
   * List a user's routing languages.
   *
   * Returns the languages in which a user gets work, each with a proficiency from 0 to 5.
   *
   * `GET /api/v2/users/{userId}/routinglanguages`
   *
   * Requires no permission beyond a valid token.
   *
   * Answers in pages; the rows are in `entities`. Up to 50 a page are known to work.
   */
  getUserRoutinglanguages(
    params: GetUserRoutinglanguagesParams,
    options?: CallOptions,
  ): Promise<UserLanguageEntityListing>;

  /**
   * List a user's routing skills.
   *
   * Returns the skills for which a user gets work, each with a proficiency from 0 to 5. The value 0 is legal, and not
   * the same as absent.
   *
   * `GET /api/v2/users/{userId}/routingskills`
   *
   * Requires no permission beyond a valid token.
   *
   * Answers in pages; the rows are in `entities`. Up to 50 a page are known to work.
   */
  getUserRoutingskills(params: GetUserRoutingskillsParams, options?: CallOptions): Promise<UserSkillEntityListing>;

  /**
   * Get a user's routing status.
   *
   * Returns what the user does for the queues at this moment, and since when.
   *
   * `GET /api/v2/users/{userId}/routingstatus`
   *
   * Requires no permission beyond a valid token.
   */
  getUserRoutingstatus(params: GetUserRoutingstatusParams, options?: CallOptions): Promise<RoutingStatus>;

  /**
   * List a user's skill groups.
   *
   * Returns the skill groups that a user is a member of, because of skills or languages. Pages follow by `after`.
   *
   * `GET /api/v2/users/{userId}/skillgroups`
   *
   * Requires the permission `routing:skillGroup:view`.
   *
   * Answers in pages, joined by `after`; the rows are in `entities`. Up to 100 a page are known to work.
   *
   * @since Genesys SDK 160.0.0
   */
  getUserSkillgroups(params: GetUserSkillgroupsParams, options?: CallOptions): Promise<UserSkillGroupEntityListing>;

  /**
   * Get a user's state, with its reason.
   *
   * Returns whether a user is active, with the time of the last change and its reason.
   *
   * `GET /api/v2/users/{userId}/state`
   *
   * Requires the permission `directory:userStateChange:view`.
   *
   * @since Genesys SDK 122.0.0
   */
  getUserState(params: GetUserStateParams, options?: CallOptions): Promise<UserStateInfo>;

  /**
   * Get a user's stations.
   *
   * Returns the default, the associated, the effective and the last station of a user. Each of them may be missing. A
   * user who becomes inactive keeps the default station (inferred).
   *
   * `GET /api/v2/users/{userId}/station`
   *
   * Requires the permission `telephony:otherStationAssociation:view`.
   */
  getUserStation(params: GetUserStationParams, options?: CallOptions): Promise<UserStations>;

  /**
   * List a user's superiors.
   *
   * Returns the manager of a user, the manager of that manager, and so on. The answer is a bare array without pages.
   *
   * `GET /api/v2/users/{userId}/superiors`
   *
   * Requires no permission beyond a valid token.
   */
  getUserSuperiors(params: GetUserSuperiorsParams, options?: CallOptions): Promise<User[]>;

  /**
   * List the organisations that trust a user.
   *
   * Returns the other organisations in which this user can work, with the user's permissions. An entry with `enabled`
   * is in force. There is no bulk read, so an audit makes one call for each user.
   *
   * `GET /api/v2/users/{userId}/trustors`
   *
   * Requires the permission `authorization:orgTrustor:view`.
   *
   * Answers in pages; the rows are in `entities`. Up to 100 a page are known to work.
   */
  getUserTrustors(params: GetUserTrustorsParams, options?: CallOptions): Promise<TrustorEntityListing>;

  /**
   * List a user's second factors.
   *
   * Returns the devices and apps that prove the identity of a user in addition to the password. An empty list means
   * that none is set up here. If logins go through another identity provider, the list says nothing.
   *
   * `GET /api/v2/users/{userId}/verifiers`
   *
   * Requires the permission `mfa:verifier:view`.
   *
   * @since Genesys SDK 179.0.0
   */
  getUserVerifiers(params: GetUserVerifiersParams, options?: CallOptions): Promise<VerifierEntityListing>;

  /**
   * List users.
   *
   * Returns the users of the organisation, page by page. With `expand`, one call returns most of what is known about
   * 500 users. See `UserExpand` for the parts that you must name.
   *
   * - It returns only active users unless `state` says otherwise.
   * - Beyond 10,000 inactive users the platform answers 400, although `pageCount` promises more. Use `getUsersQuery`
   *   instead.
   * - Expanded parts come with best effort. A missing part is unknown, not absent.
   *
   * `GET /api/v2/users`
   *
   * Requires no permission beyond a valid token.
   *
   * Answers in pages; the rows are in `entities`. Up to 500 a page are known to work.
   */
  getUsers(params?: GetUsersParams, options?: CallOptions): Promise<UserEntityListing>;

  /**
   * Find the user with an id of another system.
   *
   * Returns the user whom another system knows by this id. It can answer 502 as well.
   *
   * `GET /api/v2/users/externalid/{authorityName}/{externalKey}`
   *
   * Requires no permission beyond a valid token.
   *
   * @since Genesys SDK 214.0.0
   */
  getUsersExternalidAuthorityNameExternalKey(
    params: GetUsersExternalidAuthorityNameExternalKeyParams,
    options?: CallOptions,
  ): Promise<User>;

  /**
   * Get the owner of the token.
   *
   * Returns the caller. The call is not valid with a token from the client credentials grant, because that token
   * belongs to no user. The answer is then 400 `not.a.user`. `expand` can also add parts of the session and the
   * organisation.
   *
   * `GET /api/v2/users/me`
   *
   * Requires no permission beyond a valid token.
   */
  getUsersMe(params?: GetUsersMeParams, options?: CallOptions): Promise<UserMe>;

  /**
   * Get the presences of several users.
   *
   * Returns the presences of at most 50 users on the platform. The answer is a bare list. `getUsers` returns them for
   * 500 users, with `expand=presence`.
   *
   * `GET /api/v2/users/presences/purecloud/bulk`
   *
   * Requires no permission beyond a valid token.
   *
   * @since Genesys SDK 170.0.0
   */
  getUsersPresencesPurecloudBulk(
    params?: GetUsersPresencesPurecloudBulkParams,
    options?: CallOptions,
  ): Promise<UcUserPresence[]>;

  /**
   * List users by cursor.
   *
   * Returns the users of the organisation in pages that a cursor joins. There is no limit of 10,000, but there are no
   * totals and no filter by division. So the caller needs `directory:user:view` in all divisions. The last page has no
   * `cursor` (inferred).
   *
   * `GET /api/v2/users/query`
   *
   * Requires the permission `directory:user:view`.
   *
   * Answers in pages, joined by `cursor`; the rows are in `entities`. Up to 100 a page are known to work.
   *
   * @since Genesys SDK 224.0.0
   */
  getUsersQuery(params?: GetUsersQueryParams, options?: CallOptions): Promise<UserCursorEntityListing>;

  /**
   * Continue a search.
   *
   * Returns another page of an earlier search. `q64` holds the whole search in encoded form. Take it from `nextPage` of
   * the previous answer, which is a path with a `q64` and not a whole URL.
   *
   * `GET /api/v2/users/search`
   *
   * Requires the permission `directory:user:view`.
   *
   * Answers in pages, joined by `q64`; the rows are in `results`.
   */
  getUsersSearch(params: GetUsersSearchParams, options?: CallOptions): Promise<UsersSearchResponse>;

  /**
   * Get a user's voicemail policy.
   *
   * Returns whether a user has voicemail, and after how many seconds a call goes there. There is no bulk read. The PIN
   * is never sent back.
   *
   * `GET /api/v2/voicemail/userpolicies/{userId}`
   *
   * Requires any of the permissions `telephony:plugin:all`, `voicemail:userPolicy:viewOther`.
   */
  getVoicemailUserpolicy(params: GetVoicemailUserpolicyParams, options?: CallOptions): Promise<VoicemailUserPolicy>;

  /**
   * Change the ring of a member of a queue, or let the member join or leave.
   *
   * Sets either `ringNumber` or `joined` of a member. One call changes one of the two. The change continues after the
   * answer. Right after a user was added, it may answer 404. Then try again some seconds later.
   *
   * `PATCH /api/v2/routing/queues/{queueId}/members/{memberId}`
   *
   * Requires any of the permissions `routing:queue:edit`, `routing:queueMember:manage`.
   *
   * @since Genesys SDK 106.0.0
   * @returns Nothing: a success has no body.
   */
  patchRoutingQueueMember(params: PatchRoutingQueueMemberParams, options?: CallOptions): Promise<void>;

  /**
   * Let members of a queue join or leave.
   *
   * Sets `joined` of many members of a queue. It makes nobody a member. Users who are no members are passed over
   * without an error. Only `id` and `joined` of each entry have an effect (inferred). The change continues after the
   * answer, which may show the previous state. Read `getRoutingQueueMembers` some seconds later.
   *
   * `PATCH /api/v2/routing/queues/{queueId}/members`
   *
   * Requires any of the permissions `routing:queue:edit`, `routing:queueMember:manage`.
   *
   * @since Genesys SDK 106.0.0
   */
  patchRoutingQueueMembers(
    params: PatchRoutingQueueMembersParams,
    options?: CallOptions,
  ): Promise<QueueMemberEntityListing>;

  /**
   * Change a user.
   *
   * Changes the fields in the body and keeps the others. `version` is required. Send the version that you read. If the
   * user has another version by now, the platform answers 409, or 400 with the same message. `manager` is the id of the
   * manager, not a user. Send `state` alone, because the platform then changes nothing else.
   *
   * Some fields, for example an extension, also need `telephony:extension:assign` in the division. The platform has
   * enforced these for OAuth clients since 2025-12-01.
   *
   * `PATCH /api/v2/users/{userId}`
   *
   * Requires any of the permissions `admin`, `directory:user:edit`, `directory:organization:admin`.
   */
  patchUser(params: PatchUserParams, options?: CallOptions): Promise<User>;

  /**
   * Change parts of a user's call forwarding.
   *
   * Changes the fields in the body and keeps the others (inferred). It is enough to switch forwarding off. See
   * `putUserCallforwarding` for what the platform refuses.
   *
   * `PATCH /api/v2/users/{userId}/callforwarding`
   *
   * Requires the permission `conversation:callForwarding:edit`.
   */
  patchUserCallforwarding(params: PatchUserCallforwardingParams, options?: CallOptions): Promise<CallForwarding>;

  /**
   * Report where a user is.
   *
   * Reports a position, or makes this source count. Users may report only their own position. The body can be:
   *
   * - `primary`, which makes this source the one that counts. It can be combined with either of the others.
   * - `latitude` and `longitude`. The platform finds city, region and country some time later.
   * - City, region and country.
   *
   * `PATCH /api/v2/users/{userId}/geolocations/{clientId}`
   *
   * Requires no permission beyond a valid token.
   */
  patchUserGeolocation(params: PatchUserGeolocationParams, options?: CallOptions): Promise<Geolocation>;

  /**
   * Change a user's presence in one source.
   *
   * Changes what a user shows to colleagues, in one source. Send one of these: `presenceDefinition` with its `id`, or
   * `message`. `primary: true` makes the source the one that others see, and may go with either. Only the `id` of a
   * definition counts. A definition whose system presence is `OnQueue` puts the user on queue, which
   * `putUserRoutingstatus` cannot. No permission is declared. Which one a token needs for another user is unknown.
   *
   * `PATCH /api/v2/users/{userId}/presences/{sourceId}`
   *
   * Requires no permission beyond a valid token.
   */
  patchUserPresence(params: PatchUserPresenceParams, options?: CallOptions): Promise<UserPresence>;

  /**
   * Change a user's presence.
   *
   * Changes what a user shows to colleagues on the platform itself. Send one of these: `presenceDefinition` with its
   * `id`, or `message`. `primary: true` makes the source the one that others see, and may go with either. Only the `id`
   * of a definition counts. A definition whose system presence is `OnQueue` puts the user on queue, which
   * `putUserRoutingstatus` cannot. No permission is declared. Which one a token needs for another user is unknown.
   *
   * `PATCH /api/v2/users/{userId}/presences/purecloud`
   *
   * Requires no permission beyond a valid token.
   *
   * @since Genesys SDK 88.0.0
   */
  patchUserPresencesPurecloud(params: PatchUserPresencesPurecloudParams, options?: CallOptions): Promise<UserPresence>;

  /**
   * Join or leave a queue.
   *
   * Sets whether a member gets work from a queue. Only `joined` in the body has an effect. It makes nobody a member.
   *
   * `PATCH /api/v2/users/{userId}/queues/{queueId}`
   *
   * Requires any of the permissions `routing:queue:join`, `routing:queueMember:manage`.
   */
  patchUserQueue(params: PatchUserQueueParams, options?: CallOptions): Promise<UserQueue>;

  /**
   * Join or leave several queues.
   *
   * Does the same as `patchUserQueue` for a list of queues. Only `id` and `joined` of each queue have an effect. Queues
   * that the user is not a member of are passed over without an error. The vendor's SDK documents this, so it differs
   * from `patchUserQueue`. An id that no queue has is refused with 404 (inferred). The change continues after the
   * answer, which may show the previous state. Read `getUserQueues` some time later.
   *
   * `PATCH /api/v2/users/{userId}/queues`
   *
   * Requires any of the permissions `routing:queue:join`, `routing:queueMember:manage`.
   */
  patchUserQueues(params: PatchUserQueuesParams, options?: CallOptions): Promise<UserQueueEntityListing | undefined>;

  /**
   * Change a user's routing language.
   *
   * Sets the proficiency (0 to 5) of a language that the user has. The platform rounds it to a whole number. What you
   * omit stays unchanged (inferred).
   *
   * `PATCH /api/v2/users/{userId}/routinglanguages/{languageId}`
   *
   * Requires any of the permissions `routing:skill:assign`, `routing:language:assign`.
   */
  patchUserRoutinglanguage(params: PatchUserRoutinglanguageParams, options?: CallOptions): Promise<UserRoutingLanguage>;

  /**
   * Give a user routing languages, or change them.
   *
   * Adds languages to a user, and sets the proficiency of those that the user has. All others stay. It changes all of
   * them, or none (inferred). A language that does not exist is refused with 404 (inferred). The platform rounds a
   * proficiency to a whole number. If another change of the user is in progress, it is refused with 409, or with 400
   * and the same message (inferred).
   *
   * `PATCH /api/v2/users/{userId}/routinglanguages/bulk`
   *
   * Requires any of the permissions `routing:skill:assign`, `routing:language:assign`.
   *
   * @since Genesys SDK 37.0.0
   */
  patchUserRoutinglanguagesBulk(
    params: PatchUserRoutinglanguagesBulkParams,
    options?: CallOptions,
  ): Promise<UserLanguageEntityListing>;

  /**
   * Give a user routing skills, or change them.
   *
   * Adds skills to a user, and sets the proficiency of those that the user has. All others stay. It changes all of
   * them, or none (inferred). A skill that does not exist is refused with 404 (inferred). If another change of the user
   * is in progress, it is refused with 409, or with 400 and the same message. Then `repeatConflicts` tries again.
   *
   * `PATCH /api/v2/users/{userId}/routingskills/bulk`
   *
   * Requires the permission `routing:skill:assign`.
   *
   * @since Genesys SDK 37.0.0
   */
  patchUserRoutingskillsBulk(
    params: PatchUserRoutingskillsBulkParams,
    options?: CallOptions,
  ): Promise<UserSkillEntityListing>;

  /**
   * Switch automatic answering for many users.
   *
   * Sets `acdAutoAnswer` for up to 50 users, which answers calls from queues without a click. It changes nothing else.
   *
   * `PATCH /api/v2/users/bulk`
   *
   * Requires any of the permissions `directory:user:edit`, `directory:organization:admin`.
   */
  patchUsersBulk(params: PatchUsersBulkParams, options?: CallOptions): Promise<UserEntityListing>;

  /**
   * Change a user's voicemail policy.
   *
   * Changes the fields that the body names, and no others (inferred from the method). `pin` is a secret. It is never
   * sent back, so keep it out of logs. Writing needs `viewOther` too, although its name says something else.
   *
   * `PATCH /api/v2/voicemail/userpolicies/{userId}`
   *
   * Requires any of the permissions `telephony:plugin:all`, `voicemail:userPolicy:viewOther`.
   */
  patchVoicemailUserpolicy(params: PatchVoicemailUserpolicyParams, options?: CallOptions): Promise<VoicemailUserPolicy>;

  /**
   * Sum up presence and routing status.
   *
   * Returns how long users were in each presence and routing status over an interval, in parts of `granularity`. Only
   * reads, although it is a POST. Since 57.0.0 it is `UserAggregateQueryResponse`.
   *
   * `POST /api/v2/analytics/users/aggregates/query`
   *
   * Requires the permission `analytics:userAggregate:view`.
   *
   * Only reads, although it is a POST.
   */
  postAnalyticsUsersAggregatesQuery(
    params: PostAnalyticsUsersAggregatesQueryParams,
    options?: CallOptions,
  ): Promise<UserAggregateQueryResponse>;

  /**
   * Start a job for changes of presence and routing status.
   *
   * Starts a job that collects what `postAnalyticsUsersDetailsQuery` returns, for longer intervals and many users. The
   * answer has the id of the job. `userDetails` of `@rollcall/clients/purecloud` starts a job, waits for its end and
   * reads all rows. The data is from the data lake, so the newest is missing.
   * `getAnalyticsUsersDetailsJobsAvailability` says up to when there is data. How long an interval may be is unknown.
   *
   * `POST /api/v2/analytics/users/details/jobs`
   *
   * Requires the permission `analytics:userDetail:view`.
   *
   * @since Genesys SDK 66.0.0
   */
  postAnalyticsUsersDetailsJobs(
    params: PostAnalyticsUsersDetailsJobsParams,
    options?: CallOptions,
  ): Promise<AsyncQueryResponse>;

  /**
   * List changes of presence and routing status.
   *
   * Returns every presence and routing status of users over an interval, with start and end. Only reads, although it is
   * a POST. `paging` in the body names the page. A page may hold fewer users than its size, so continue until a page is
   * empty.
   *
   * `POST /api/v2/analytics/users/details/query`
   *
   * Requires the permission `analytics:userDetail:view`.
   *
   * Only reads, although it is a POST.
   *
   * Answers in pages; the rows are in `userDetails`. Up to 100 a page are known to work.
   */
  postAnalyticsUsersDetailsQuery(
    params: PostAnalyticsUsersDetailsQueryParams,
    options?: CallOptions,
  ): Promise<AnalyticsUserDetailsQueryResponse>;

  /**
   * Count queues of users now.
   *
   * Returns how many queues users are members of (`oMemberQueues`), and how many they have joined (`oActiveQueues`), at
   * this moment. Only reads, although it is a POST. Since 57.0.0 it is `UserObservationQueryResponse`.
   *
   * `POST /api/v2/analytics/users/observations/query`
   *
   * Requires the permission `analytics:userObservation:view`.
   *
   * Only reads, although it is a POST.
   */
  postAnalyticsUsersObservationsQuery(
    params: PostAnalyticsUsersObservationsQueryParams,
    options?: CallOptions,
  ): Promise<UserObservationQueryResponse>;

  /**
   * Move objects to a division.
   *
   * Moves objects of one type, such as users, to a division. They leave their present division. Grants of a user name
   * their divisions, so they stay as they are (inferred). The token needs the permission to edit the objects, although
   * none is declared. For users it is `directory:user:edit`. How many ids one call accepts is unknown. Whether it moves
   * the others if one id does not exist is unknown too. The vendor's own code sends one. The change can take some
   * minutes to take effect.
   *
   * `POST /api/v2/authorization/divisions/{divisionId}/objects/{objectType}`
   *
   * Requires no permission beyond a valid token.
   *
   * @since Genesys SDK 37.0.0
   * @returns Nothing: a success has no body.
   */
  postAuthorizationDivisionObject(params: PostAuthorizationDivisionObjectParams, options?: CallOptions): Promise<void>;

  /**
   * Grant a role to several subjects.
   *
   * Grants one role to each subject in each of the divisions. The grants that the subjects have stay. The division `*`
   * means all. All subjects are of one kind, which is `subjectType`. How many subjects one call accepts is unknown.
   * Whether the others get the role if one subject does not exist is unknown too. A grant can take some minutes to take
   * effect.
   *
   * `POST /api/v2/authorization/roles/{roleId}`
   *
   * Requires the permission `authorization:grant:add`.
   *
   * @since Genesys SDK 37.0.0
   * @returns Nothing: a success has no body.
   */
  postAuthorizationRole(params: PostAuthorizationRoleParams, options?: CallOptions): Promise<void>;

  /**
   * Grant roles to a subject.
   *
   * Adds grants to those that the subject has. Each is one role in one division, and the division `*` means all. A
   * grant that exists already is no error (inferred). A subject is a user, a group or an OAuth client. Users of other
   * organisations have their own operations. A role or a division that was made a moment ago may answer 404. Repeat the
   * call some seconds later. A grant can take some minutes to take effect. How many grants one call accepts is unknown.
   *
   * `POST /api/v2/authorization/subjects/{subjectId}/bulkadd`
   *
   * Requires the permission `authorization:grant:add`.
   *
   * @since Genesys SDK 62.0.0
   * @returns Nothing: a success has no body.
   */
  postAuthorizationSubjectBulkadd(params: PostAuthorizationSubjectBulkaddParams, options?: CallOptions): Promise<void>;

  /**
   * Remove grants of a subject.
   *
   * Removes grants of a subject. **The call fails as a whole** if one role or one division no longer exists, and then
   * it removes nothing. `removeGrants` of `@rollcall/clients/purecloud` removes the grants one by one, and passes over
   * those that are gone. Grants through a group stay. They are grants of the group. A change can take some minutes to
   * take effect.
   *
   * `POST /api/v2/authorization/subjects/{subjectId}/bulkremove`
   *
   * Requires the permission `authorization:grant:delete`.
   *
   * @since Genesys SDK 62.0.0
   * @returns Nothing: a success has no body.
   */
  postAuthorizationSubjectBulkremove(
    params: PostAuthorizationSubjectBulkremoveParams,
    options?: CallOptions,
  ): Promise<void>;

  /**
   * Replace the grants of a subject.
   *
   * Replaces all grants of a subject with those of the body. **What the body omits is removed**, so read
   * `getAuthorizationSubject` first. Send only grants whose `subjectId` is the subject. Others come from groups, and
   * this call does not touch them. An empty list removes all grants (inferred). A change can take some minutes to take
   * effect.
   *
   * `POST /api/v2/authorization/subjects/{subjectId}/bulkreplace`
   *
   * Requires all of the permissions `authorization:grant:add`, `authorization:grant:delete`.
   *
   * @since Genesys SDK 111.0.0
   * @returns Nothing: a success has no body.
   */
  postAuthorizationSubjectBulkreplace(
    params: PostAuthorizationSubjectBulkreplaceParams,
    options?: CallOptions,
  ): Promise<void>;

  /**
   * Grant one role in one division.
   *
   * Adds one grant. The division `*` means all. A subject is a user, a group or an OAuth client. Users of other
   * organisations have their own operations. The vendor declares no status for the success, and no body. A subject with
   * too many grants is refused with 400. The limit is not public.
   *
   * `POST /api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId}`
   *
   * Requires the permission `authorization:grant:add`.
   *
   * @since Genesys SDK 37.0.0
   * @returns Nothing: no source shows the answer.
   */
  postAuthorizationSubjectDivisionRole(
    params: PostAuthorizationSubjectDivisionRoleParams,
    options?: CallOptions,
  ): Promise<void>;

  /**
   * Add users to a group.
   *
   * Adds users to a group one by one, and `getGroupIndividuals` shows them after some time. It adds all of them, or
   * nobody (inferred). Users who are in the group already stay (inferred).
   *
   * - Each accepted call raises the `version` of the group. So send several calls one after the other, each with the
   *   version
   *   that `getGroup` gives then. `addGroupMembers` does so.
   * - The vendor declares no permission. In practice a caller must own the group, or edit groups
   *   (`directory:group:edit`).
   *
   * `POST /api/v2/groups/{groupId}/members`
   *
   * Requires no permission beyond a valid token.
   *
   * @returns Nothing: a success has no body.
   */
  postGroupMembers(params: PostGroupMembersParams, options?: CallOptions): Promise<void>;

  /**
   * Add users to a queue, or remove them.
   *
   * Adds users to a queue, or removes them if `delete` is true. It changes all of them, or nobody (inferred).
   *
   * - A new member has joined the queue (inferred), and has ring number 1. A user who is a member already stays as
   *   before
   *   (inferred).
   * - A member through a group cannot be removed here (inferred). Take the user out of the group.
   * - The change shows after some seconds. Until then `patchRoutingQueueMember` may answer 404.
   * - The vendor declares no status of the success, and no body.
   *
   * `POST /api/v2/routing/queues/{queueId}/members`
   *
   * Requires any of the permissions `routing:queue:edit`, `routing:queueMember:manage`.
   *
   * @since Genesys SDK 106.0.0
   * @returns Nothing: no source shows the answer.
   */
  postRoutingQueueMembers(params: PostRoutingQueueMembersParams, options?: CallOptions): Promise<void>;

  /**
   * Add a user's id in another system.
   *
   * Adds one id. A user has at most 100. No two users have the same key of one system (inferred). Names and keys are
   * case-sensitive. The answer is a bare list of all ids of the user, with 200 or 201.
   *
   * `POST /api/v2/users/{userId}/externalid`
   *
   * Requires the permission `directory:user:edit`.
   *
   * @since Genesys SDK 147.0.0
   */
  postUserExternalid(params: PostUserExternalidParams, options?: CallOptions): Promise<UserExternalIdentifier[]>;

  /**
   * Send a user the invitation.
   *
   * Sends the e-mail with which a user activates the account. Answers without a body. Without `force` it sends nothing
   * while an earlier invitation is outstanding.
   *
   * `POST /api/v2/users/{userId}/invite`
   *
   * Requires any of the permissions `admin`, `directory:organization:admin`, `directory:user:setPassword`.
   *
   * @returns Nothing: a success has no body.
   */
  postUserInvite(params: PostUserInviteParams, options?: CallOptions): Promise<void>;

  /**
   * Set a user's password.
   *
   * Sets a new password for another user. Answers without a body. The body is a secret, so keep it out of logs.
   *
   * `POST /api/v2/users/{userId}/password`
   *
   * Requires the permission `directory:user:setPassword`.
   *
   * @returns Nothing: a success has no body.
   */
  postUserPassword(params: PostUserPasswordParams, options?: CallOptions): Promise<void>;

  /**
   * Give a user a routing language.
   *
   * Adds a language with a proficiency from 0 to 5. The platform rounds it to a whole number.
   *
   * `POST /api/v2/users/{userId}/routinglanguages`
   *
   * Requires any of the permissions `routing:skill:assign`, `routing:language:assign`.
   */
  postUserRoutinglanguages(params: PostUserRoutinglanguagesParams, options?: CallOptions): Promise<UserRoutingLanguage>;

  /**
   * Give a user a routing skill.
   *
   * Adds a skill with a proficiency from 0 to 5. The value 0 is legal, so send it and do not omit it.
   *
   * `POST /api/v2/users/{userId}/routingskills`
   *
   * Requires the permission `routing:skill:assign`.
   */
  postUserRoutingskills(params: PostUserRoutingskillsParams, options?: CallOptions): Promise<UserRoutingSkill>;

  /**
   * Create a user.
   *
   * Creates a user in a division. The user can log in after `postUserInvite`, or with the given `password`. If the user
   * is created but the password is refused, set it with `postUserPassword` (inferred).
   *
   * `POST /api/v2/users`
   *
   * Requires the permission `directory:user:add`.
   */
  postUsers(params: PostUsersParams, options?: CallOptions): Promise<User>;

  /**
   * Change your own password.
   *
   * Sets the caller's own password, and requires the old one. Answers without a body. Requires the token of a user.
   * With client credentials it answers 400 `not.a.user`. The body is a secret, so keep it out of logs.
   *
   * `POST /api/v2/users/me/password`
   *
   * Requires no permission beyond a valid token.
   *
   * @returns Nothing: a success has no body.
   */
  postUsersMePassword(params: PostUsersMePasswordParams, options?: CallOptions): Promise<void>;

  /**
   * Search users.
   *
   * Returns users that match criteria, which may be nested. Only reads, although it is a POST. To continue, use
   * `pageNumber`, or pass `nextPage` to `getUsersSearch`. `sortOrder` is upper case here.
   *
   * `POST /api/v2/users/search`
   *
   * Requires the permission `directory:user:view`.
   *
   * Only reads, although it is a POST.
   *
   * Answers in pages; the rows are in `results`. Up to 100 a page are known to work.
   */
  postUsersSearch(params: PostUsersSearchParams, options?: CallOptions): Promise<UsersSearchResponse>;

  /**
   * Set a user's utilization.
   *
   * Gives a user a setting that replaces the organisation's. **It replaces the whole setting**. A medium that the body
   * does not name gets the organisation's values. So start from what `getRoutingUserUtilization` gives, without `level`
   * and `labelName`. There is no version, so the last of two changes wins.
   *
   * `PUT /api/v2/routing/users/{userId}/utilization`
   *
   * Requires the permission `routing:utilization:manage`.
   *
   * @since Genesys SDK 73.0.0
   */
  putRoutingUserUtilization(
    params: PutRoutingUserUtilizationParams,
    options?: CallOptions,
  ): Promise<AgentMaxUtilizationResponse>;

  /**
   * Set a user's call forwarding.
   *
   * Replaces the call forwarding. A field that you omit is cleared (inferred). Numbers are in E.164 form. The platform
   * answers 409 while the user is on queue, for `enabled` without calls, and for too many steps.
   *
   * `PUT /api/v2/users/{userId}/callforwarding`
   *
   * Requires the permission `conversation:callForwarding:edit`.
   */
  putUserCallforwarding(params: PutUserCallforwardingParams, options?: CallOptions): Promise<CallForwarding>;

  /**
   * Set a user's absence.
   *
   * Replaces the absence. With `indefinite` no dates are needed. Users may set only their own absence. Anybody else
   * gets 403 `outofoffice.update.error`.
   *
   * `PUT /api/v2/users/{userId}/outofoffice`
   *
   * Requires no permission beyond a valid token.
   */
  putUserOutofoffice(params: PutUserOutofofficeParams, options?: CallOptions): Promise<OutOfOffice>;

  /**
   * Set a user's profile skills.
   *
   * Replaces the list of profile skills, which is a bare array of strings. Always send the body, and an empty list to
   * clear.
   *
   * `PUT /api/v2/users/{userId}/profileskills`
   *
   * Requires the permission `directory:userProfile:edit`.
   */
  putUserProfileskills(params: PutUserProfileskillsParams, options?: CallOptions): Promise<string[]>;

  /**
   * Set a user's roles.
   *
   * Replaces the roles of a user with those in the list. An empty list removes all roles. Today's documentation calls
   * the path parameter `subjectId`. The URL is the same.
   *
   * `PUT /api/v2/users/{userId}/roles`
   *
   * Requires the permission `authorization:grant:add`.
   */
  putUserRoles(params: PutUserRolesParams, options?: CallOptions): Promise<UserAuthorization>;

  /**
   * Change a user's routing skill.
   *
   * Sets the proficiency (0 to 5), the state, or both, of a skill that the user has. What you omit stays unchanged.
   *
   * `PUT /api/v2/users/{userId}/routingskills/{skillId}`
   *
   * Requires the permission `routing:skill:assign`.
   */
  putUserRoutingskill(params: PutUserRoutingskillParams, options?: CallOptions): Promise<UserRoutingSkill>;

  /**
   * Replace all routing skills of a user.
   *
   * Replaces all skills of a user. **A skill that the body does not name is taken from the user**, so an empty list
   * takes all (inferred). Do not send a long list in parts, because each call takes away the skills of the one before.
   * `replaceUserSkills` sends such a list without a loss. A skill that does not exist is refused with 404, and nothing
   * changes (inferred). If another change of the user is in progress, it is refused with 409, or with 400 and the same
   * message.
   *
   * `PUT /api/v2/users/{userId}/routingskills/bulk`
   *
   * Requires the permission `routing:skill:assign`.
   *
   * @since Genesys SDK 50.0.0
   */
  putUserRoutingskillsBulk(
    params: PutUserRoutingskillsBulkParams,
    options?: CallOptions,
  ): Promise<UserSkillEntityListing>;

  /**
   * Change a user's routing status.
   *
   * Moves a user who is on queue from one status to another, for example from `NOT_RESPONDING` back to `IDLE`. Not
   * every change is allowed. A forbidden one answers 400 `general.bad.request`. The presence moves a user on queue or
   * off queue (inferred).
   *
   * `PUT /api/v2/users/{userId}/routingstatus`
   *
   * Requires no permission beyond a valid token.
   */
  putUserRoutingstatus(params: PutUserRoutingstatusParams, options?: CallOptions): Promise<RoutingStatus>;

  /**
   * Set a user's state, with its reason.
   *
   * Makes a user active, inactive or deleted, and records why. `version` is that of the user, as `getUserState` and
   * `getUser` return it. An old version is refused with 409. `repeatConflicts` repeats a function that reads the
   * version and makes the call. A deleted user can be brought back with the state `active`.
   *
   * `PUT /api/v2/users/{userId}/state`
   *
   * Requires the permission `directory:user:edit`.
   *
   * @since Genesys SDK 122.0.0
   */
  putUserState(params: PutUserStateParams, options?: CallOptions): Promise<UserStateInfo>;

  /**
   * Associate a station with a user.
   *
   * Gives a user a station for the current session. The change continues after the answer, which is 202 without a body.
   * Answers 409 if somebody else has the station.
   *
   * `PUT /api/v2/users/{userId}/station/associatedstation/{stationId}`
   *
   * Requires the permission `telephony:otherStationAssociation:edit`.
   *
   * @returns Nothing: a success has no body.
   */
  putUserStationAssociatedstationStationId(
    params: PutUserStationAssociatedstationStationIdParams,
    options?: CallOptions,
  ): Promise<void>;

  /**
   * Set a user's default station.
   *
   * Makes a station the one that a user gets at login. The change continues after the answer, which is 202 without a
   * body.
   *
   * `PUT /api/v2/users/{userId}/station/defaultstation/{stationId}`
   *
   * Requires any of the permissions `telephony:plugin:all`, `telephony:phone:assign`.
   *
   * @returns Nothing: a success has no body.
   */
  putUserStationDefaultstationStationId(
    params: PutUserStationDefaultstationStationIdParams,
    options?: CallOptions,
  ): Promise<void>;

  /**
   * Change a user's second factor.
   *
   * Renames a second factor of a user, switches it on or off, or makes it the default. `credential` is a secret, so
   * keep it out of logs. Which `credentialFields` it has is not public. Whether another default loses this role is
   * inferred.
   *
   * `PUT /api/v2/users/{userId}/verifiers/{verifierId}`
   *
   * Requires the permission `mfa:verifier:edit`.
   *
   * @since Genesys SDK 181.0.0
   */
  putUserVerifier(params: PutUserVerifierParams, options?: CallOptions): Promise<Verifier>;

  /**
   * Change the presences of several users.
   *
   * Changes the presences of users on the platform. `id` of each entry is that of the user, and the rest is as in
   * `patchUserPresence`. How many users one call accepts is unknown. What happens if one user does not exist is unknown
   * too.
   *
   * `PUT /api/v2/users/presences/bulk`
   *
   * Requires the permission `presence:userPresence:edit`.
   *
   * @since Genesys SDK 37.0.0
   */
  putUsersPresencesBulk(params: PutUsersPresencesBulkParams, options?: CallOptions): Promise<UserPresence[]>;

  /**
   * Set a user's voicemail policy.
   *
   * Replaces the policy of a user (inferred from the method). It accepts what `getVoicemailUserpolicy` returned. `pin`
   * is a secret. It is never sent back, so keep it out of logs. Whether the PIN stays if the body omits it is unknown.
   *
   * `PUT /api/v2/voicemail/userpolicies/{userId}`
   *
   * Requires any of the permissions `telephony:plugin:all`, `voicemail:userPolicy:viewOther`.
   *
   * @since Genesys SDK 124.0.0
   */
  putVoicemailUserpolicy(params: PutVoicemailUserpolicyParams, options?: CallOptions): Promise<VoicemailUserPolicy>;
}

/** The methods that read a path of PureCloud without parameters in it. */
export interface PureCloudReads {
  "/api/v2/analytics/users/details/jobs/availability": "getAnalyticsUsersDetailsJobsAvailability";
  "/api/v2/authorization/divisions": "getAuthorizationDivisions";
  "/api/v2/authorization/divisions/home": "getAuthorizationDivisionsHome";
  "/api/v2/authorization/divisions/query": "getAuthorizationDivisionsQuery";
  "/api/v2/authorization/roles": "getAuthorizationRoles";
  "/api/v2/fieldconfig": "getFieldconfig";
  "/api/v2/groups": "getGroups";
  "/api/v2/license/definitions": "getLicenseDefinitions";
  "/api/v2/license/users": "getLicenseUsers";
  "/api/v2/locations": "getLocations";
  "/api/v2/oauth/clients": "getOauthClients";
  "/api/v2/orgauthorization/trustees": "getOrgauthorizationTrustees";
  "/api/v2/orgauthorization/trustors": "getOrgauthorizationTrustors";
  "/api/v2/presence/definitions": "getPresenceDefinitions";
  "/api/v2/profiles/users": "getProfilesUsers";
  "/api/v2/routing/languages": "getRoutingLanguages";
  "/api/v2/routing/queues": "getRoutingQueues";
  "/api/v2/routing/skills": "getRoutingSkills";
  "/api/v2/routing/utilization": "getRoutingUtilization";
  "/api/v2/stations": "getStations";
  "/api/v2/telephony/providers/edges/didpools": "getTelephonyProvidersEdgesDidpools";
  "/api/v2/telephony/providers/edges/didpools/dids": "getTelephonyProvidersEdgesDidpoolsDids";
  "/api/v2/telephony/providers/edges/dids": "getTelephonyProvidersEdgesDids";
  "/api/v2/telephony/providers/edges/extensionpools": "getTelephonyProvidersEdgesExtensionpools";
  "/api/v2/telephony/providers/edges/extensions": "getTelephonyProvidersEdgesExtensions";
  "/api/v2/users": "getUsers";
  "/api/v2/users/me": "getUsersMe";
  "/api/v2/users/presences/purecloud/bulk": "getUsersPresencesPurecloudBulk";
  "/api/v2/users/query": "getUsersQuery";
  "/api/v2/users/search": "getUsersSearch";
}
