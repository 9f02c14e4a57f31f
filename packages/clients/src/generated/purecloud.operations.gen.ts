// Generated from specs/purecloud by tools/codegen. Do not edit: change the spec, then run `pnpm generate`.

import type { CallOptions } from "../core/operation.js";
import type {
  Adjacents,
  AggregationQuery,
  AnalyticsUserDetailsQueryResponse,
  AuthzSubject,
  CallForwarding,
  ChangeMyPasswordRequest,
  ChangePasswordRequest,
  CreateUser,
  FieldConfig,
  Geolocation,
  IntegrationPresenceSource,
  ObservationQuery,
  OutOfOffice,
  PatchUser,
  RoutingStatus,
  TrustorEntityListing,
  UpdateUser,
  User,
  UserAggregateQueryResponse,
  UserAuthorization,
  UserCursorEntityListing,
  UserDetailsQuery,
  UserEntityListing,
  UserExpand,
  UserLanguageEntityListing,
  UserMe,
  UserMeExpand,
  UserObservationQueryResponse,
  UserProfile,
  UserProfileEntityListing,
  UserProfileExpand,
  UserQueue,
  UserQueueEntityListing,
  UserRoutingLanguage,
  UserRoutingLanguagePost,
  UserRoutingSkill,
  UserRoutingSkillPost,
  UserSearchRequest,
  UserSkillEntityListing,
  UserStations,
  UsersSearchResponse,
  VerifierEntityListing,
} from "./purecloud.gen.js";

/** Parameters of `deleteUser`. */
export interface DeleteUserParams {
  /** Id of the user: a UUID, not the e-mail address or the user name. */
  userId: string;
}

/** Parameters of `deleteUserRoles`. */
export interface DeleteUserRolesParams {
  /** Id of the user: a UUID, not the e-mail address or the user name. */
  userId: string;
}

/** Parameters of `deleteUserRoutinglanguage`. */
export interface DeleteUserRoutinglanguageParams {
  /** Id of the user: a UUID, not the e-mail address or the user name. */
  userId: string;
  /** Id of the routing language, as defined for the whole organisation. */
  languageId: string;
}

/** Parameters of `deleteUserRoutingskill`. */
export interface DeleteUserRoutingskillParams {
  /** Id of the user: a UUID, not the e-mail address or the user name. */
  userId: string;
  /** Id of the routing skill, as defined for the whole organisation. */
  skillId: string;
}

/** Parameters of `deleteUserStationAssociatedstation`. */
export interface DeleteUserStationAssociatedstationParams {
  /** Id of the user: a UUID, not the e-mail address or the user name. */
  userId: string;
}

/** Parameters of `deleteUserStationDefaultstation`. */
export interface DeleteUserStationDefaultstationParams {
  /** Id of the user: a UUID, not the e-mail address or the user name. */
  userId: string;
}

/** Parameters of `getAuthorizationSubject`. */
export interface GetAuthorizationSubjectParams {
  /** Id of the subject: of a user or of a group. */
  subjectId: string;
  /**
   * Whether to list a role and division once for each way in which the subject came by it (directly, through a group)
   * instead of once.
   * @default false
   */
  includeDuplicates?: boolean | undefined;
}

/** Parameters of `getFieldconfig`. */
export interface GetFieldconfigParams {
  /** Kind of entity to describe. `externalContact` is in seed 002 and was removed since (195.0.0): expect 400. */
  type: "person" | "group" | "org" | "externalContact";
}

/** Parameters of `getProfilesUsers`. */
export interface GetProfilesUsersParams {
  /**
   * Entities per page. 100 is safe; larger values are not documented for this operation.
   * @default 25
   */
  pageSize?: number | undefined;
  /**
   * Number of the page, from 1.
   * @default 1
   */
  pageNumber?: number | undefined;
  /**
   * Only these users. More than 100 answer 400 `max.user.ids`.
   * At most 100 items.
   */
  id?: readonly string[] | undefined;
  /** Only the users with these Jabber ids (the addresses of the chat). */
  jid?: readonly string[] | undefined;
  /**
   * Direction of the sort. The platform documents `ascending` and `descending` as the values, and `ASC` as the default,
   * which is neither: hence all four.
   * @default "ASC"
   */
  sortOrder?: "ascending" | "descending" | "ASC" | "DESC" | undefined;
  /** What to add to each profile. The shortest of the `expand` lists. */
  expand?: readonly (
    | "routingStatus"
    | "presence"
    | "integrationPresence"
    | "conversationSummary"
    | "outOfOffice"
    | "geolocation"
    | "station"
    | "authorization"
  )[] | undefined;
  /**
   * Only profiles of users in this state. The platform dropped this parameter (54.0.0); it stays here because seed 002
   * has it.
   * @default "active"
   * @deprecated
   */
  state?: "active" | "deleted" | undefined;
  /**
   * System whose presence is shown as the user's `integrationPresence`. Only read when a presence is expanded.
   * @since Genesys SDK 88.0.0
   */
  integrationPresenceSource?: IntegrationPresenceSource | undefined;
}

/** Parameters of `getUser`. */
export interface GetUserParams {
  /** Id of the user: a UUID, not the e-mail address or the user name. */
  userId: string;
  /**
   * What to add to each user. It is filled with best effort: a part that was asked for and is missing is *unknown*, not
   * absent; ask its own endpoint to be sure.
   */
  expand?: readonly UserExpand[] | undefined;
  /**
   * System whose presence is shown as the user's `integrationPresence`. Only read when a presence is expanded.
   * @since Genesys SDK 88.0.0
   */
  integrationPresenceSource?: IntegrationPresenceSource | undefined;
  /**
   * Schemas whose custom attributes are wanted; only read when `customAttributes` is expanded.
   * At most 100 items.
   * @since Genesys SDK 250.0.0
   */
  userCustomAttributeSchemaIds?: readonly string[] | undefined;
  /**
   * `active` means not deleted, so that inactive users are found too (inferred); `deleted` finds only deleted ones.
   * @default "active"
   */
  state?: "active" | "deleted" | undefined;
}

/** Parameters of `getUserAdjacents`. */
export interface GetUserAdjacentsParams {
  /** Id of the user: a UUID, not the e-mail address or the user name. */
  userId: string;
  /**
   * What to add to each user. It is filled with best effort: a part that was asked for and is missing is *unknown*, not
   * absent; ask its own endpoint to be sure.
   */
  expand?: readonly UserExpand[] | undefined;
}

/** Parameters of `getUserCallforwarding`. */
export interface GetUserCallforwardingParams {
  /** Id of the user: a UUID, not the e-mail address or the user name. */
  userId: string;
}

/** Parameters of `getUserDirectreports`. */
export interface GetUserDirectreportsParams {
  /** Id of the user: a UUID, not the e-mail address or the user name. */
  userId: string;
  /**
   * What to add to each user. It is filled with best effort: a part that was asked for and is missing is *unknown*, not
   * absent; ask its own endpoint to be sure.
   */
  expand?: readonly UserExpand[] | undefined;
}

/** Parameters of `getUserFavorites`. */
export interface GetUserFavoritesParams {
  /** Id of the user: a UUID, not the e-mail address or the user name. */
  userId: string;
  /**
   * Entities per page. 100 is safe; larger values are not documented for this operation.
   * @default 25
   */
  pageSize?: number | undefined;
  /**
   * Number of the page, from 1.
   * @default 1
   */
  pageNumber?: number | undefined;
  /**
   * Direction of the sort, `ASC` or `DESC`; the platform documents no list of values.
   * @default "ASC"
   */
  sortOrder?: string | undefined;
  /**
   * What to add to each user. It is filled with best effort: a part that was asked for and is missing is *unknown*, not
   * absent; ask its own endpoint to be sure.
   */
  expand?: readonly UserExpand[] | undefined;
}

/** Parameters of `getUserGeolocation`. */
export interface GetUserGeolocationParams {
  /** Id of the user: a UUID, not the e-mail address or the user name. */
  userId: string;
  /** Id of the source that reports positions (a browser or a phone app), as the user's `geolocation` names it. */
  clientId: string;
}

/** Parameters of `getUserOutofoffice`. */
export interface GetUserOutofofficeParams {
  /** Id of the user: a UUID, not the e-mail address or the user name. */
  userId: string;
}

/** Parameters of `getUserProfile`. */
export interface GetUserProfileParams {
  /** Id of the user: a UUID, not the e-mail address or the user name. */
  userId: string;
  /** What to add to the profile. A shorter list than that of `getUser`. */
  expand?: readonly UserProfileExpand[] | undefined;
  /**
   * System whose presence is shown as the user's `integrationPresence`. Only read when a presence is expanded.
   * @since Genesys SDK 88.0.0
   */
  integrationPresenceSource?: IntegrationPresenceSource | undefined;
}

/** Parameters of `getUserProfileskills`. */
export interface GetUserProfileskillsParams {
  /** Id of the user: a UUID, not the e-mail address or the user name. */
  userId: string;
}

/** Parameters of `getUserQueues`. */
export interface GetUserQueuesParams {
  /** Id of the user: a UUID, not the e-mail address or the user name. */
  userId: string;
  /**
   * Entities per page. 100 is safe; larger values are not documented for this operation.
   * @default 25
   */
  pageSize?: number | undefined;
  /**
   * Number of the page, from 1.
   * @default 1
   */
  pageNumber?: number | undefined;
  /**
   * `true`: queues that the user is a member of and takes work from. `false`: queues that the user is a member of but
   * has left for now. To see all memberships, ask for both.
   * @default true
   */
  joined?: boolean | undefined;
  /** Only queues of these divisions. */
  divisionId?: readonly string[] | undefined;
}

/** Parameters of `getUserRoles`. */
export interface GetUserRolesParams {
  /** Id of the user: a UUID, not the e-mail address or the user name. */
  userId: string;
}

/** Parameters of `getUserRoutinglanguages`. */
export interface GetUserRoutinglanguagesParams {
  /** Id of the user: a UUID, not the e-mail address or the user name. */
  userId: string;
  /**
   * Entities per page. 50 is known to work; larger values are not documented.
   * @default 25
   */
  pageSize?: number | undefined;
  /**
   * Number of the page, from 1.
   * @default 1
   */
  pageNumber?: number | undefined;
  /**
   * Direction of the sort. The platform documents `ascending` and `descending` as the values, and `ASC` as the default,
   * which is neither: hence all four.
   * @default "ASC"
   */
  sortOrder?: "ascending" | "descending" | "ASC" | "DESC" | undefined;
}

/** Parameters of `getUserRoutingskills`. */
export interface GetUserRoutingskillsParams {
  /** Id of the user: a UUID, not the e-mail address or the user name. */
  userId: string;
  /**
   * Entities per page. 50 is known to work; larger values are not documented.
   * @default 25
   */
  pageSize?: number | undefined;
  /**
   * Number of the page, from 1.
   * @default 1
   */
  pageNumber?: number | undefined;
  /**
   * Direction of the sort. The platform documents `ascending` and `descending` as the values, and `ASC` as the default,
   * which is neither: hence all four.
   * @default "ASC"
   */
  sortOrder?: "ascending" | "descending" | "ASC" | "DESC" | undefined;
}

/** Parameters of `getUserRoutingstatus`. */
export interface GetUserRoutingstatusParams {
  /** Id of the user: a UUID, not the e-mail address or the user name. */
  userId: string;
}

/** Parameters of `getUserStation`. */
export interface GetUserStationParams {
  /** Id of the user: a UUID, not the e-mail address or the user name. */
  userId: string;
}

/** Parameters of `getUserSuperiors`. */
export interface GetUserSuperiorsParams {
  /** Id of the user: a UUID, not the e-mail address or the user name. */
  userId: string;
  /**
   * What to add to each user. It is filled with best effort: a part that was asked for and is missing is *unknown*, not
   * absent; ask its own endpoint to be sure.
   */
  expand?: readonly UserExpand[] | undefined;
}

/** Parameters of `getUserTrustors`. */
export interface GetUserTrustorsParams {
  /** Id of the user: a UUID, not the e-mail address or the user name. */
  userId: string;
  /**
   * Entities per page. 100 is safe; larger values are not documented for this operation.
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
  /** Id of the user: a UUID, not the e-mail address or the user name. */
  userId: string;
}

/** Parameters of `getUsers`. */
export interface GetUsersParams {
  /**
   * Users per page. At most 100 when `integrationPresenceSource` is given; with many `expand` values a large page may
   * time out (504), so halve it and try again.
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
   * Only these users. More than 100 answer 400 `max.user.ids`.
   * At most 100 items.
   */
  id?: readonly string[] | undefined;
  /**
   * Only the users with these Jabber ids. Not together with `id`.
   * @since Genesys SDK 44.0.0
   */
  jabberId?: readonly string[] | undefined;
  /**
   * Direction of the sort. The platform documents `ascending` and `descending` as the values, and `ASC` as the default,
   * which is neither: hence all four.
   * @default "ASC"
   */
  sortOrder?: "ascending" | "descending" | "ASC" | "DESC" | undefined;
  /**
   * What to add to each user. It is filled with best effort: a part that was asked for and is missing is *unknown*, not
   * absent; ask its own endpoint to be sure.
   */
  expand?: readonly UserExpand[] | undefined;
  /**
   * System whose presence is shown as the user's `integrationPresence`. Only read when a presence is expanded. With it,
   * a page holds at most 100 users.
   * @since Genesys SDK 88.0.0
   */
  integrationPresenceSource?: IntegrationPresenceSource | undefined;
  /**
   * Schemas whose custom attributes are wanted; only read when `customAttributes` is expanded.
   * At most 5 items.
   * @since Genesys SDK 250.0.0
   */
  userCustomAttributeSchemaIds?: readonly string[] | undefined;
  /**
   * Only users in this state. The default leaves inactive users out, who may still hold roles and stations. Past 10,000
   * users `inactive` answers 400, though `pageCount` promises more. `any` lists the deleted ones too.
   * @default "active"
   */
  state?: "active" | "inactive" | "deleted" | "any" | undefined;
}

/** Parameters of `getUsersMe`. */
export interface GetUsersMeParams {
  /** What to add to the answer, with best effort as in `getUser`. */
  expand?: readonly UserMeExpand[] | undefined;
  /**
   * System whose presence is shown as the user's `integrationPresence`. Only read when a presence is expanded.
   * @since Genesys SDK 88.0.0
   */
  integrationPresenceSource?: IntegrationPresenceSource | undefined;
  /**
   * Schemas whose custom attributes are wanted; only read when `customAttributes` is expanded.
   * At most 100 items.
   * @since Genesys SDK 250.0.0
   */
  userCustomAttributeSchemaIds?: readonly string[] | undefined;
}

/** Parameters of `getUsersQuery`. */
export interface GetUsersQueryParams {
  /** Where to go on: the `cursor` of the page before. Left out: the first page. */
  cursor?: string | undefined;
  /**
   * Entities per page. 100 is safe; larger values are not documented for this operation.
   * @default 25
   */
  pageSize?: number | undefined;
  /**
   * Direction of the sort. Upper case here, unlike in `getUsers`.
   * @default "ASC"
   */
  sortOrder?: "ASC" | "DESC" | undefined;
  /**
   * What to add to each user. It is filled with best effort: a part that was asked for and is missing is *unknown*, not
   * absent; ask its own endpoint to be sure.
   */
  expand?: readonly UserExpand[] | undefined;
  /**
   * System whose presence is shown as the user's `integrationPresence`. Only read when a presence is expanded. With it,
   * a page holds at most 100 users.
   */
  integrationPresenceSource?: IntegrationPresenceSource | undefined;
  /**
   * Schemas whose custom attributes are wanted; only read when `customAttributes` is expanded.
   * At most 5 items.
   * @since Genesys SDK 250.0.0
   */
  userCustomAttributeSchemaIds?: readonly string[] | undefined;
  /**
   * Only users in this state. The default leaves inactive users out, who may still hold roles and stations.
   * @default "active"
   */
  state?: "active" | "inactive" | "deleted" | "any" | undefined;
}

/** Parameters of `getUsersSearch`. */
export interface GetUsersSearchParams {
  /** The search, encoded: copy it from `nextPage`, `currentPage` or `previousPage` of an earlier answer. */
  q64: string;
  /**
   * What to add to each user found. The platform documents no list of values here; that it is the list of `getUser` is
   * inferred.
   */
  expand?: readonly string[] | undefined;
  /**
   * System whose presence is shown as the user's `integrationPresence`. Only read when a presence is expanded.
   * @since Genesys SDK 88.0.0
   */
  integrationPresenceSource?: IntegrationPresenceSource | undefined;
}

/** Parameters of `patchUser`. */
export interface PatchUserParams {
  /** Id of the user: a UUID, not the e-mail address or the user name. */
  userId: string;
  /** The fields to change, and the `version` that was read. */
  body: UpdateUser;
}

/** Parameters of `patchUserCallforwarding`. */
export interface PatchUserCallforwardingParams {
  /** Id of the user: a UUID, not the e-mail address or the user name. */
  userId: string;
  /** The fields to change. */
  body: CallForwarding;
}

/** Parameters of `patchUserGeolocation`. */
export interface PatchUserGeolocationParams {
  /** Id of the user: a UUID, not the e-mail address or the user name. */
  userId: string;
  /** Id of the source that reports positions (a browser or a phone app), as the user's `geolocation` names it. */
  clientId: string;
  /** The position, or `primary`. */
  body: Geolocation;
}

/** Parameters of `patchUserQueue`. */
export interface PatchUserQueueParams {
  /** Id of the queue. The user must be a member of it already. */
  queueId: string;
  /** Id of the user: a UUID, not the e-mail address or the user name. */
  userId: string;
  /** The queue, with `joined`. */
  body: UserQueue;
}

/** Parameters of `patchUserQueues`. */
export interface PatchUserQueuesParams {
  /** Id of the user: a UUID, not the e-mail address or the user name. */
  userId: string;
  /** The queues, each with `id` and `joined`. */
  body: readonly UserQueue[];
  /** Only queues of these divisions. */
  divisionId?: readonly string[] | undefined;
}

/** Parameters of `patchUserRoutinglanguage`. */
export interface PatchUserRoutinglanguageParams {
  /** Id of the user: a UUID, not the e-mail address or the user name. */
  userId: string;
  /** Id of the routing language, as defined for the whole organisation. */
  languageId: string;
  /** The language, with the new proficiency. */
  body: UserRoutingLanguage;
}

/** Parameters of `patchUsersBulk`. */
export interface PatchUsersBulkParams {
  /** The users to change, at most 50, each with `id` and `acdAutoAnswer`. */
  body: readonly PatchUser[];
}

/** Parameters of `postAnalyticsUsersAggregatesQuery`. */
export interface PostAnalyticsUsersAggregatesQueryParams {
  /** The query: interval, metrics, and how to group. */
  body: AggregationQuery;
}

/** Parameters of `postAnalyticsUsersDetailsQuery`. */
export interface PostAnalyticsUsersDetailsQueryParams {
  /** The query: interval, filters and page. */
  body: UserDetailsQuery;
}

/** Parameters of `postAnalyticsUsersObservationsQuery`. */
export interface PostAnalyticsUsersObservationsQueryParams {
  /** The query: whose counts, and which. */
  body: ObservationQuery;
}

/** Parameters of `postUserInvite`. */
export interface PostUserInviteParams {
  /** Id of the user: a UUID, not the e-mail address or the user name. */
  userId: string;
  /**
   * Whether to send the invitation again although one is outstanding.
   * @default false
   */
  force?: boolean | undefined;
}

/** Parameters of `postUserPassword`. */
export interface PostUserPasswordParams {
  /** Id of the user: a UUID, not the e-mail address or the user name. */
  userId: string;
  /** The new password. A secret. */
  body: ChangePasswordRequest;
}

/** Parameters of `postUserRoutinglanguages`. */
export interface PostUserRoutinglanguagesParams {
  /** Id of the user: a UUID, not the e-mail address or the user name. */
  userId: string;
  /** The language and the proficiency. */
  body: UserRoutingLanguagePost;
}

/** Parameters of `postUserRoutingskills`. */
export interface PostUserRoutingskillsParams {
  /** Id of the user: a UUID, not the e-mail address or the user name. */
  userId: string;
  /** The skill and the proficiency. */
  body: UserRoutingSkillPost;
}

/** Parameters of `postUsers`. */
export interface PostUsersParams {
  /** The new user. */
  body: CreateUser;
}

/** Parameters of `postUsersMePassword`. */
export interface PostUsersMePasswordParams {
  /** The old and the new password. A secret. */
  body: ChangeMyPasswordRequest;
}

/** Parameters of `postUsersSearch`. */
export interface PostUsersSearchParams {
  /** What to look for, how to sort it, and which page. */
  body: UserSearchRequest;
}

/** Parameters of `putUserCallforwarding`. */
export interface PutUserCallforwardingParams {
  /** Id of the user: a UUID, not the e-mail address or the user name. */
  userId: string;
  /** The whole call forwarding. */
  body: CallForwarding;
}

/** Parameters of `putUserOutofoffice`. */
export interface PutUserOutofofficeParams {
  /** Id of the user: a UUID, not the e-mail address or the user name. */
  userId: string;
  /** The whole absence. */
  body: OutOfOffice;
}

/** Parameters of `putUserProfileskills`. */
export interface PutUserProfileskillsParams {
  /** Id of the user: a UUID, not the e-mail address or the user name. */
  userId: string;
  /** All profile skills; an empty list clears them. */
  body?: readonly string[] | undefined;
}

/** Parameters of `putUserRoles`. */
export interface PutUserRolesParams {
  /** Id of the user: a UUID, not the e-mail address or the user name. */
  userId: string;
  /** Ids of all roles that the user shall have. */
  body: readonly string[];
}

/** Parameters of `putUserRoutingskill`. */
export interface PutUserRoutingskillParams {
  /** Id of the user: a UUID, not the e-mail address or the user name. */
  userId: string;
  /** Id of the routing skill, as defined for the whole organisation. */
  skillId: string;
  /** The skill, with the new proficiency. */
  body: UserRoutingSkill;
}

/** Parameters of `putUserRoutingstatus`. */
export interface PutUserRoutingstatusParams {
  /** Id of the user: a UUID, not the e-mail address or the user name. */
  userId: string;
  /** The new status. */
  body: RoutingStatus;
}

/** Parameters of `putUserStationAssociatedstationStationId`. */
export interface PutUserStationAssociatedstationStationIdParams {
  /** Id of the user: a UUID, not the e-mail address or the user name. */
  userId: string;
  /** Id of the station (a phone, physical or WebRTC). */
  stationId: string;
}

/** Parameters of `putUserStationDefaultstationStationId`. */
export interface PutUserStationDefaultstationStationIdParams {
  /** Id of the user: a UUID, not the e-mail address or the user name. */
  userId: string;
  /** Id of the station (a phone, physical or WebRTC). */
  stationId: string;
}

/** Every operation of PureCloud, a method each. */
export interface PureCloudOperations {
  /**
   * Delete a user.
   *
   * Deletes the user. The id stays known: `getUser` with `state: deleted` still finds it, and `patchUser` can bring it
   * back by setting `state` (inferred). Answers an empty object.
   *
   * Seed 002 asks for no permission; today the platform does.
   *
   * Source: seed 002; success code from the 2018 Swagger file.
   *
   * `DELETE /api/v2/users/{userId}`
   *
   * Requires any of the permissions `admin`, `directory:user:delete`, `directory:organization:admin`.
   */
  deleteUser(params: DeleteUserParams, options?: CallOptions): Promise<Record<string, unknown>>;

  /**
   * Remove all roles of a user.
   *
   * **Removed by the platform in 75.0.0 (2020-03-31)**: use `putUserRoles` with an empty list, or the bulk operations
   * of
   * `/api/v2/authorization/subjects`. Expect an error. It stays here because seed 002 has it; it used to answer without
   * a body.
   *
   * Source: seed 002; success code from the 2018 Swagger file.
   *
   * `DELETE /api/v2/users/{userId}/roles`
   *
   * Requires any of the permissions `admin`, `role_manager`, `authorization:grant:delete`.
   *
   * @deprecated Removed by the platform in 75.0.0 (2020-03-31): use `putUserRoles` with an empty list, or the bulk
   * operations of `/api/v2/authorization/subjects`.
   * @returns Nothing: a success has no body.
   */
  deleteUserRoles(params: DeleteUserRolesParams, options?: CallOptions): Promise<void>;

  /**
   * Remove a routing language from a user.
   *
   * Takes one language from a user. Answers without a body.
   *
   * Source: seed 002; the success code is by analogy, as the operation is newer than the Swagger file of 2018.
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
   * Takes one skill from a user. Answers 200 without a body, though the method suggests 204.
   *
   * Source: seed 002; success code from the 2018 Swagger file.
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
   * Frees the phone that the user has taken for now. The work goes on after the answer: 202, without a body.
   *
   * Seed 002 asks for no permission; today the platform does.
   *
   * Source: seed 002; success code from the 2018 Swagger file.
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
   * Takes the default phone from a user. The work goes on after the answer: 202, without a body.
   *
   * Source: seed 002; success code from the 2018 Swagger file.
   *
   * `DELETE /api/v2/users/{userId}/station/defaultstation`
   *
   * Requires any of the permissions `telephony:plugin:all`, `telephony:phone:assign`.
   *
   * @returns Nothing: a success has no body.
   */
  deleteUserStationDefaultstation(params: DeleteUserStationDefaultstationParams, options?: CallOptions): Promise<void>;

  /**
   * List a subject's grants.
   *
   * The roles of a user or a group, division by division, with the policies of each. What `getUserRoles` sums up, this
   * tells in full.
   *
   * Source: the JavaScript SDK 259; not in seed 002.
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
   * Which fields the organisation shows for persons, groups or itself, and how they are labelled. Deprecated by the
   * platform (115.0.0), without a successor.
   *
   * Source: seed 002; success code from the 2018 Swagger file.
   *
   * `GET /api/v2/fieldconfig`
   *
   * Requires no permission beyond a valid token.
   *
   * @deprecated Deprecated by the platform (115.0.0), without a successor.
   */
  getFieldconfig(params: GetFieldconfigParams, options?: CallOptions): Promise<FieldConfig>;

  /**
   * List profiles.
   *
   * Profiles of users, page by page. Deprecated by the platform (84.0.0): use `getUsers`. `state` was dropped in
   * 54.0.0.
   *
   * Source: seed 002; success code from the 2018 Swagger file.
   *
   * `GET /api/v2/profiles/users`
   *
   * Requires no permission beyond a valid token.
   *
   * Answers in pages; the rows are in `entities`. Up to 100 a page are known to work.
   *
   * @deprecated Deprecated by the platform (84.0.0): use `getUsers`.
   */
  getProfilesUsers(params?: GetProfilesUsersParams, options?: CallOptions): Promise<UserProfileEntityListing>;

  /**
   * Get a user.
   *
   * One user, by id. The bare answer holds the profile; everything else (`station`, `authorization`, `groups` ...) must
   * be named in `expand`, which is filled with best effort.
   *
   * Here `state` has only two values, and `active` means "not deleted": inactive users are found without asking for
   * them. Deleted ones answer 404 unless `state` is `deleted` (both inferred).
   *
   * Source: seed 002; success code from the 2018 Swagger file.
   *
   * `GET /api/v2/users/{userId}`
   *
   * Requires no permission beyond a valid token.
   */
  getUser(params: GetUserParams, options?: CallOptions): Promise<User>;

  /**
   * Get the people around a user.
   *
   * Superiors, siblings (those who share the manager) and direct reports of a user in one answer. Not paged.
   *
   * Source: seed 002; success code from the 2018 Swagger file.
   *
   * `GET /api/v2/users/{userId}/adjacents`
   *
   * Requires no permission beyond a valid token.
   */
  getUserAdjacents(params: GetUserAdjacentsParams, options?: CallOptions): Promise<Adjacents>;

  /**
   * Get where a user's calls go.
   *
   * The call forwarding of a user. Read `calls`; `phoneNumber` is what older clients wrote. A user who never set it up
   * has `enabled: false` and no calls (inferred). There is no bulk form: an audit pays one call a user.
   *
   * Seed 002 asks for no permission; today the platform does.
   *
   * Source: seed 002; success code from the 2018 Swagger file.
   *
   * `GET /api/v2/users/{userId}/callforwarding`
   *
   * Requires the permission `conversation:callForwarding:view`.
   */
  getUserCallforwarding(params: GetUserCallforwardingParams, options?: CallOptions): Promise<CallForwarding>;

  /**
   * List who reports to a user.
   *
   * The users whose manager this user is. A bare array, neither wrapped nor paged.
   *
   * Source: seed 002; success code from the 2018 Swagger file.
   *
   * `GET /api/v2/users/{userId}/directreports`
   *
   * Requires no permission beyond a valid token.
   */
  getUserDirectreports(params: GetUserDirectreportsParams, options?: CallOptions): Promise<User[]>;

  /**
   * List a user's favourites.
   *
   * The users whom this user has marked in the user interface.
   *
   * Deprecated by the platform (114.0.0), which announced a new contract for it but has not published one.
   *
   * Source: seed 002; success code from the 2018 Swagger file.
   *
   * `GET /api/v2/users/{userId}/favorites`
   *
   * Requires no permission beyond a valid token.
   *
   * Answers in pages; the rows are in `entities`. Up to 100 a page are known to work.
   *
   * @deprecated Deprecated by the platform (114.0.0), which announced a new contract for it but has not published one.
   */
  getUserFavorites(params: GetUserFavoritesParams, options?: CallOptions): Promise<UserEntityListing>;

  /**
   * Get where a user is.
   *
   * The position of a user as one source (`clientId`) reports it. Personal data: ask for it only with a reason. The
   * `geolocation` of `getUser` is the primary source's.
   *
   * Source: seed 002; success code from the 2018 Swagger file.
   *
   * `GET /api/v2/users/{userId}/geolocations/{clientId}`
   *
   * Requires no permission beyond a valid token.
   */
  getUserGeolocation(params: GetUserGeolocationParams, options?: CallOptions): Promise<Geolocation>;

  /**
   * Get a user's absence.
   *
   * Whether the user has set themselves out of office, and from when to when. With `indefinite` there is no end, and
   * `endDate` means nothing. A user who never set it has `active: false` (inferred).
   *
   * Source: seed 002; success code from the 2018 Swagger file.
   *
   * `GET /api/v2/users/{userId}/outofoffice`
   *
   * Requires no permission beyond a valid token.
   */
  getUserOutofoffice(params: GetUserOutofofficeParams, options?: CallOptions): Promise<OutOfOffice>;

  /**
   * Get a user's profile.
   *
   * The short form of a user. Deprecated by the platform (84.0.0): use `getUser`, whose `expand` list is longer.
   *
   * Seed 002 lists `profileSkills` and `locations` among the values of `expand`; today's documentation does not.
   *
   * Source: seed 002; success code from the 2018 Swagger file.
   *
   * `GET /api/v2/users/{userId}/profile`
   *
   * Requires no permission beyond a valid token.
   *
   * @deprecated Deprecated by the platform (84.0.0): use `getUser`, whose `expand` list is longer.
   */
  getUserProfile(params: GetUserProfileParams, options?: CallOptions): Promise<UserProfile>;

  /**
   * List a user's profile skills.
   *
   * The words that a user (or an administrator) wrote under "skills" in the profile. A bare array of strings. They have
   * nothing to do with routing skills, which decide what work a user gets.
   *
   * Source: seed 002; success code from the 2018 Swagger file.
   *
   * `GET /api/v2/users/{userId}/profileskills`
   *
   * Requires the permission `directory:userProfile:view`.
   */
  getUserProfileskills(params: GetUserProfileskillsParams, options?: CallOptions): Promise<string[]>;

  /**
   * List a user's queues.
   *
   * The queues that a user is a member of. The default lists only those that the user is joined to: to see all
   * memberships, ask twice, with `joined` true and false. Each entry is a whole queue plus `joined`.
   *
   * Source: seed 002; success code from the 2018 Swagger file.
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
   * Roles, unused roles and permissions of a user, over all divisions. Roles are granted per division:
   * `getAuthorizationSubject` says where. Today's documentation calls the path parameter `subjectId`; the URL is the
   * same.
   *
   * Source: seed 002; success code from the 2018 Swagger file.
   *
   * `GET /api/v2/users/{userId}/roles`
   *
   * Requires the permission `authorization:grant:view`.
   */
  getUserRoles(params: GetUserRolesParams, options?: CallOptions): Promise<UserAuthorization>;

  /**
   * List a user's routing languages.
   *
   * The languages in which a user takes work, each with a proficiency from 0 to 5.
   *
   * Source: seed 002; the success code is by analogy, as the operation is newer than the Swagger file of 2018.
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
   * The skills by which a user is chosen for work, each with a proficiency from 0 to 5. 0 is a legal value, not an
   * absence.
   *
   * Source: seed 002; success code from the 2018 Swagger file.
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
   * What the user is doing for the queues at this moment, and since when.
   *
   * Source: seed 002; success code from the 2018 Swagger file.
   *
   * `GET /api/v2/users/{userId}/routingstatus`
   *
   * Requires no permission beyond a valid token.
   */
  getUserRoutingstatus(params: GetUserRoutingstatusParams, options?: CallOptions): Promise<RoutingStatus>;

  /**
   * Get a user's stations.
   *
   * The phones of a user: the default one, the one associated now, the one in effect, and the last one. All four may be
   * missing. A default station stays with a user who was made inactive (inferred).
   *
   * Seed 002 asks for no permission; today the platform does.
   *
   * Source: seed 002; success code from the 2018 Swagger file.
   *
   * `GET /api/v2/users/{userId}/station`
   *
   * Requires the permission `telephony:otherStationAssociation:view`.
   */
  getUserStation(params: GetUserStationParams, options?: CallOptions): Promise<UserStations>;

  /**
   * List a user's superiors.
   *
   * The manager, the manager's manager and so on. A bare array, neither wrapped nor paged.
   *
   * Source: seed 002; success code from the 2018 Swagger file.
   *
   * `GET /api/v2/users/{userId}/superiors`
   *
   * Requires no permission beyond a valid token.
   */
  getUserSuperiors(params: GetUserSuperiorsParams, options?: CallOptions): Promise<User[]>;

  /**
   * List the organisations that trust a user.
   *
   * Other organisations that have let this user in, and with what permissions. An `enabled` entry means that the user
   * can work there. There is no bulk form: an audit pays one call a user.
   *
   * Source: seed 002; the success code is by analogy, as the operation is newer than the Swagger file of 2018.
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
   * The devices and apps by which a user proves who they are beside the password. An empty list means that none is set
   * up here; where logins go through another identity provider it says nothing.
   *
   * Source: the JavaScript SDK 259; not in seed 002.
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
   * The users of the organisation, page by page. With `expand` it brings most of what is known of 500 users in one
   * call; see `UserExpand` for what must be asked for by name.
   *
   * - Only active users are listed unless `state` says otherwise.
   * - Past 10,000 inactive users the platform answers 400, while `pageCount` promises more: use `getUsersQuery` there.
   * - What was expanded comes with best effort. A missing part is unknown, not absent.
   *
   * Source: seed 002; success code from the 2018 Swagger file.
   *
   * `GET /api/v2/users`
   *
   * Requires no permission beyond a valid token.
   *
   * Answers in pages; the rows are in `entities`. Up to 500 a page are known to work.
   */
  getUsers(params?: GetUsersParams, options?: CallOptions): Promise<UserEntityListing>;

  /**
   * Get the user whose token this is.
   *
   * The caller. Not valid with a token from the client credentials grant, which belongs to no user: it answers 400
   * `not.a.user`. `expand` adds parts of the session and the organisation to those of a user.
   *
   * Source: seed 002; success code from the 2018 Swagger file.
   *
   * `GET /api/v2/users/me`
   *
   * Requires no permission beyond a valid token.
   */
  getUsersMe(params?: GetUsersMeParams, options?: CallOptions): Promise<UserMe>;

  /**
   * List users by cursor.
   *
   * The users of the organisation, in pages joined by a cursor: no limit of 10,000, but no totals, and no filter by
   * division, so `directory:user:view` must be held for all of them. The last page has no `cursor` (inferred).
   *
   * Source: the JavaScript SDK 259; not in seed 002.
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
   * Go on with a search.
   *
   * Another page of an earlier search: `q64` holds the whole search, encoded. It is found in `nextPage` of the answer
   * before, which is a path with a `q64`, not a whole URL.
   *
   * Seed 002 asks for no permission; today the platform does.
   *
   * Source: seed 002; success code from the 2018 Swagger file.
   *
   * `GET /api/v2/users/search`
   *
   * Requires the permission `directory:user:view`.
   *
   * Answers in pages, joined by `q64`; the rows are in `results`.
   */
  getUsersSearch(params: GetUsersSearchParams, options?: CallOptions): Promise<UsersSearchResponse>;

  /**
   * Change a user.
   *
   * Changes what the body names and leaves the rest. `version` is required: it is the version that was read, and the
   * platform refuses the change if the user has another one by now. It says so with 409, or with 400 and the same
   * message. `manager` is the id of the manager, not a user.
   *
   * Changing some fields (an extension, for one) needs `telephony:extension:assign` in the division as well. Seed 002
   * asks for no permission; the platform enforces these for OAuth clients since 2025-12-01.
   *
   * Source: seed 002; success code from the 2018 Swagger file.
   *
   * `PATCH /api/v2/users/{userId}`
   *
   * Requires any of the permissions `admin`, `directory:user:edit`, `directory:organization:admin`.
   */
  patchUser(params: PatchUserParams, options?: CallOptions): Promise<User>;

  /**
   * Change parts of a user's call forwarding.
   *
   * Changes what the body names and leaves the rest (inferred): enough to switch forwarding off. See
   * `putUserCallforwarding` for what is refused.
   *
   * Seed 002 asks for no permission; today the platform does.
   *
   * Source: seed 002; success code from the 2018 Swagger file.
   *
   * `PATCH /api/v2/users/{userId}/callforwarding`
   *
   * Requires the permission `conversation:callForwarding:edit`.
   */
  patchUserCallforwarding(params: PatchUserCallforwardingParams, options?: CallOptions): Promise<CallForwarding>;

  /**
   * Report where a user is.
   *
   * Three ways, of which the first may be joined to either other: set `primary` to make this source the one that
   * counts; give `latitude` and `longitude`, from which the platform works out city, region and country some time
   * later; or give city, region and country. Users may only report their own position.
   *
   * Source: seed 002; success code from the 2018 Swagger file.
   *
   * `PATCH /api/v2/users/{userId}/geolocations/{clientId}`
   *
   * Requires no permission beyond a valid token.
   */
  patchUserGeolocation(params: PatchUserGeolocationParams, options?: CallOptions): Promise<Geolocation>;

  /**
   * Join or leave a queue.
   *
   * Sets whether a member takes work from a queue. `joined` is what counts in the body. It makes nobody a member.
   *
   * Source: seed 002; success code from the 2018 Swagger file.
   *
   * `PATCH /api/v2/users/{userId}/queues/{queueId}`
   *
   * Requires any of the permissions `routing:queue:join`, `routing:queueMember:manage`.
   */
  patchUserQueue(params: PatchUserQueueParams, options?: CallOptions): Promise<UserQueue>;

  /**
   * Join or leave several queues.
   *
   * Like `patchUserQueue`, for a list of queues: `id` and `joined` of each are what counts. Queues that the user is not
   * a member of are passed over in silence. The work goes on after the answer, which may still show the old state: read
   * `getUserQueues` some time later.
   *
   * Source: seed 002; success code from the 2018 Swagger file.
   *
   * `PATCH /api/v2/users/{userId}/queues`
   *
   * Requires any of the permissions `routing:queue:join`, `routing:queueMember:manage`.
   */
  patchUserQueues(params: PatchUserQueuesParams, options?: CallOptions): Promise<UserQueueEntityListing>;

  /**
   * Change a user's routing language.
   *
   * Sets the proficiency (0 to 5) of a language that the user has.
   *
   * Source: seed 002; the success code is by analogy, as the operation is newer than the Swagger file of 2018.
   *
   * `PATCH /api/v2/users/{userId}/routinglanguages/{languageId}`
   *
   * Requires any of the permissions `routing:skill:assign`, `routing:language:assign`.
   */
  patchUserRoutinglanguage(params: PatchUserRoutinglanguageParams, options?: CallOptions): Promise<UserRoutingLanguage>;

  /**
   * Switch automatic answering for many users.
   *
   * Sets `acdAutoAnswer` (calls from queues are answered without a click) for up to 50 users. Despite its name it
   * changes nothing else: the other fields of `PatchUser` in seed 002 were removed one by one since.
   *
   * Source: seed 002; the success code is by analogy, as the operation is newer than the Swagger file of 2018.
   *
   * `PATCH /api/v2/users/bulk`
   *
   * Requires any of the permissions `directory:user:edit`, `directory:organization:admin`.
   */
  patchUsersBulk(params: PatchUsersBulkParams, options?: CallOptions): Promise<UserEntityListing>;

  /**
   * Sum up presence and routing status.
   *
   * How long users were in which presence and routing status over an interval, in parts of `granularity`. Only reads,
   * although it is a POST. Seed 002 calls the answer `PresenceQueryResponse`; it is `UserAggregateQueryResponse` since
   * 57.0.0.
   *
   * Source: seed 002; success code from the 2018 Swagger file.
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
   * List changes of presence and routing status.
   *
   * Every presence and routing status of users over an interval, with start and end. Only reads, although it is a POST.
   * The permission was `analytics:userObservation:view` in seed 002.
   *
   * Source: seed 002; success code from the 2018 Swagger file.
   *
   * `POST /api/v2/analytics/users/details/query`
   *
   * Requires the permission `analytics:userDetail:view`.
   *
   * Only reads, although it is a POST.
   */
  postAnalyticsUsersDetailsQuery(
    params: PostAnalyticsUsersDetailsQueryParams,
    options?: CallOptions,
  ): Promise<AnalyticsUserDetailsQueryResponse>;

  /**
   * Count queues of users now.
   *
   * How many queues users are members of (`oMemberQueues`) and joined to (`oActiveQueues`) at this moment. Only reads,
   * although it is a POST. Seed 002 calls the answer `ObservationQueryResponse`; it is `UserObservationQueryResponse`
   * since 57.0.0.
   *
   * Source: seed 002; success code from the 2018 Swagger file.
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
   * Send a user the invitation.
   *
   * Sends the e-mail by which a user activates the account. Answers without a body. Without `force` nothing is sent
   * while an earlier invitation is outstanding.
   *
   * Source: seed 002; success code from the 2018 Swagger file.
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
   * Sets a new password for another user. Answers without a body. The body is a secret: keep it out of logs.
   *
   * Source: seed 002; success code from the 2018 Swagger file.
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
   * Adds a language with a proficiency from 0 to 5.
   *
   * Source: seed 002; the success code is by analogy, as the operation is newer than the Swagger file of 2018.
   *
   * `POST /api/v2/users/{userId}/routinglanguages`
   *
   * Requires any of the permissions `routing:skill:assign`, `routing:language:assign`.
   */
  postUserRoutinglanguages(params: PostUserRoutinglanguagesParams, options?: CallOptions): Promise<UserRoutingLanguage>;

  /**
   * Give a user a routing skill.
   *
   * Adds a skill with a proficiency from 0 to 5. 0 is a value like the others: send it, do not leave it out.
   *
   * Source: seed 002; success code from the 2018 Swagger file.
   *
   * `POST /api/v2/users/{userId}/routingskills`
   *
   * Requires the permission `routing:skill:assign`.
   */
  postUserRoutingskills(params: PostUserRoutingskillsParams, options?: CallOptions): Promise<UserRoutingSkill>;

  /**
   * Create a user.
   *
   * Creates a user in a division. The user can log in after `postUserInvite`, or with the `password` given here. If the
   * user is created but the password is refused, set it with `postUserPassword` (inferred).
   *
   * Source: seed 002; success code from the 2018 Swagger file.
   *
   * `POST /api/v2/users`
   *
   * Requires the permission `directory:user:add`.
   */
  postUsers(params: PostUsersParams, options?: CallOptions): Promise<User>;

  /**
   * Change your own password.
   *
   * Sets the caller's own password, given the old one. Answers without a body. Needs the token of a user: with client
   * credentials it answers 400 `not.a.user`. The body is a secret: keep it out of logs.
   *
   * Source: seed 002; success code from the 2018 Swagger file.
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
   * Finds users by criteria, which may be nested. Only reads, although it is a POST. Go on with `pageNumber`, or follow
   * `nextPage` with `getUsersSearch`. `sortOrder` is upper case here.
   *
   * Seed 002 asks for no permission; today the platform does.
   *
   * Source: seed 002; success code from the 2018 Swagger file.
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
   * Set a user's call forwarding.
   *
   * Replaces the call forwarding: what the body leaves out is cleared (inferred). Numbers are E.164. Refused with 409
   * while the user is on queue, with `enabled` but without calls, and with too many steps.
   *
   * Seed 002 asks for no permission; today the platform does.
   *
   * Source: seed 002; success code from the 2018 Swagger file.
   *
   * `PUT /api/v2/users/{userId}/callforwarding`
   *
   * Requires the permission `conversation:callForwarding:edit`.
   */
  putUserCallforwarding(params: PutUserCallforwardingParams, options?: CallOptions): Promise<CallForwarding>;

  /**
   * Set a user's absence.
   *
   * Replaces the absence. With `indefinite` no dates are needed. Users may only set their own absence.
   *
   * Source: seed 002; success code from the 2018 Swagger file.
   *
   * `PUT /api/v2/users/{userId}/outofoffice`
   *
   * Requires no permission beyond a valid token.
   */
  putUserOutofoffice(params: PutUserOutofofficeParams, options?: CallOptions): Promise<OutOfOffice>;

  /**
   * Set a user's profile skills.
   *
   * Replaces the list of profile skills. A bare array of strings. The body is optional in seed 002; since 30.0.0 the
   * platform demands it, so always send it, an empty list to clear.
   *
   * Source: seed 002; success code from the 2018 Swagger file.
   *
   * `PUT /api/v2/users/{userId}/profileskills`
   *
   * Requires the permission `directory:userProfile:edit`.
   */
  putUserProfileskills(params: PutUserProfileskillsParams, options?: CallOptions): Promise<string[]>;

  /**
   * Set a user's roles.
   *
   * Replaces the roles of a user by those whose ids the list holds. An empty list removes all roles. Today's
   * documentation calls the path parameter `subjectId`; the URL is the same.
   *
   * Source: seed 002; success code from the 2018 Swagger file.
   *
   * `PUT /api/v2/users/{userId}/roles`
   *
   * Requires the permission `authorization:grant:add`.
   */
  putUserRoles(params: PutUserRolesParams, options?: CallOptions): Promise<UserAuthorization>;

  /**
   * Change a user's routing skill.
   *
   * Sets the proficiency (0 to 5) of a skill that the user has.
   *
   * Source: seed 002; success code from the 2018 Swagger file.
   *
   * `PUT /api/v2/users/{userId}/routingskills/{skillId}`
   *
   * Requires the permission `routing:skill:assign`.
   */
  putUserRoutingskill(params: PutUserRoutingskillParams, options?: CallOptions): Promise<UserRoutingSkill>;

  /**
   * Change a user's routing status.
   *
   * Moves a user who is on queue from one status to another, for one from `NOT_RESPONDING` back to `IDLE`. Not every
   * step is allowed; 400 `general.bad.request` says so. Going on and off queue is a matter of presence (inferred).
   *
   * Source: seed 002; success code from the 2018 Swagger file.
   *
   * `PUT /api/v2/users/{userId}/routingstatus`
   *
   * Requires no permission beyond a valid token.
   */
  putUserRoutingstatus(params: PutUserRoutingstatusParams, options?: CallOptions): Promise<RoutingStatus>;

  /**
   * Associate a station with a user.
   *
   * Gives a user a phone for now. The work goes on after the answer: 202, without a body. 409 if somebody else has the
   * phone.
   *
   * Seed 002 asks for no permission; today the platform does.
   *
   * Source: seed 002; success code from the 2018 Swagger file.
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
   * Makes a phone the one that a user gets at login. The work goes on after the answer: 202, without a body.
   *
   * Source: seed 002; success code from the 2018 Swagger file.
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
}
