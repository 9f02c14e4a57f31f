// Generated from specs/odin by tools/codegen. Do not edit: change the spec, then run `pnpm generate`.

import type { CallOptions, Sendable } from "../core/operation.js";
import type {
  AlternateUserId,
  AnnouncementFile,
  AssignedServices,
  AuthorizationCode,
  CallForwardingAlways,
  CallForwardingAlwaysBulkRow,
  CallPolicies,
  CallProcessingPolicy,
  CommunicationBarring,
  DevicePolicies,
  FeatureAccessCode,
  Group,
  GroupDns,
  GroupOutgoingCallingPlanAuthorizationCodes,
  GroupOutgoingCallingPlanCallMeNow,
  GroupOutgoingCallingPlanDigitPlanCallMeNow,
  GroupOutgoingCallingPlanDigitPlanOriginating,
  GroupOutgoingCallingPlanDigitPlanRedirecting,
  GroupOutgoingCallingPlanOriginating,
  GroupOutgoingCallingPlanPinholeDigitPlanCallMeNow,
  GroupOutgoingCallingPlanPinholeDigitPlanOriginating,
  GroupOutgoingCallingPlanPinholeDigitPlanRedirecting,
  GroupOutgoingCallingPlanRedirected,
  GroupOutgoingCallingPlanRedirecting,
  GroupOutgoingCallingPlanTransferNumbers,
  GroupServiceUsers,
  GroupServices,
  GroupSummary,
  GroupUserAudit,
  HuntGroup,
  HuntGroupSummary,
  KnownScheduleType,
  KnownServiceListingType,
  OutgoingCallingPlanAuthorizationCodeSettings,
  OutgoingCallingPlanCallMeNow,
  OutgoingCallingPlanCallMeNowBulkRow,
  OutgoingCallingPlanCallMeNowFlatRow,
  OutgoingCallingPlanDigitPlanCallMeNow,
  OutgoingCallingPlanDigitPlanOriginating,
  OutgoingCallingPlanDigitPlanRedirecting,
  OutgoingCallingPlanOriginating,
  OutgoingCallingPlanOriginatingBulkRow,
  OutgoingCallingPlanOriginatingFlatRow,
  OutgoingCallingPlanPinholeDigitPlanCallMeNow,
  OutgoingCallingPlanPinholeDigitPlanOriginating,
  OutgoingCallingPlanPinholeDigitPlanRedirecting,
  OutgoingCallingPlanRedirected,
  OutgoingCallingPlanRedirectedBulkRow,
  OutgoingCallingPlanRedirectedFlatRow,
  OutgoingCallingPlanRedirecting,
  OutgoingCallingPlanRedirectingBulkRow,
  OutgoingCallingPlanRedirectingFlatRow,
  OutgoingCallingPlanTransferNumbers,
  PortalPasscode,
  Schedule,
  ScheduleEvent,
  ServiceAssignment,
  ServiceProvider,
  ServiceProviderDetail,
  ServiceSettings,
  Session,
  UpdateUserCallForwardingAlways,
  UpdateUserServiceSettings,
  UpdateUserServices,
  UserAudit,
  UserProfile,
  UserRegistration,
  UserRegistrationBulk,
  UserReport,
} from "./odin.gen.js";

/** Parameters of `getGroup`. */
export interface GetGroupParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of one group. The answer is then this group instead of a list. May contain `/` and blanks. */
  groupId: string;
}

/** Parameters of `getGroupDns`. */
export interface GetGroupDnsParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
}

/** Parameters of `getGroupHuntGroup`. */
export interface GetGroupHuntGroupParams {
  /** Id of one hunt group, with its domain. The answer is then this one instead of a list. */
  serviceUserId: string;
}

/** Parameters of `getGroupHuntGroups`. */
export interface GetGroupHuntGroupsParams {
  /** Id of the service provider or enterprise whose list is read. */
  serviceProviderId: string;
  /** Id of the group whose list is read. May contain `/` and blanks. */
  groupId: string;
}

/** Parameters of `getGroupOutgoingCallingPlanAuthorizationCodes`. */
export interface GetGroupOutgoingCallingPlanAuthorizationCodesParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
}

/** Parameters of `getGroupOutgoingCallingPlanCallMeNow`. */
export interface GetGroupOutgoingCallingPlanCallMeNowParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
}

/** Parameters of `getGroupOutgoingCallingPlanDigitPlanCallMeNow`. */
export interface GetGroupOutgoingCallingPlanDigitPlanCallMeNowParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
}

/** Parameters of `getGroupOutgoingCallingPlanDigitPlanOriginating`. */
export interface GetGroupOutgoingCallingPlanDigitPlanOriginatingParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
}

/** Parameters of `getGroupOutgoingCallingPlanDigitPlanRedirecting`. */
export interface GetGroupOutgoingCallingPlanDigitPlanRedirectingParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
}

/** Parameters of `getGroupOutgoingCallingPlanOriginating`. */
export interface GetGroupOutgoingCallingPlanOriginatingParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
}

/** Parameters of `getGroupOutgoingCallingPlanPinholeDigitPlanCallMeNow`. */
export interface GetGroupOutgoingCallingPlanPinholeDigitPlanCallMeNowParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
}

/** Parameters of `getGroupOutgoingCallingPlanPinholeDigitPlanOriginating`. */
export interface GetGroupOutgoingCallingPlanPinholeDigitPlanOriginatingParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
}

/** Parameters of `getGroupOutgoingCallingPlanPinholeDigitPlanRedirecting`. */
export interface GetGroupOutgoingCallingPlanPinholeDigitPlanRedirectingParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
}

/** Parameters of `getGroupOutgoingCallingPlanRedirected`. */
export interface GetGroupOutgoingCallingPlanRedirectedParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
}

/** Parameters of `getGroupOutgoingCallingPlanRedirecting`. */
export interface GetGroupOutgoingCallingPlanRedirectingParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
}

/** Parameters of `getGroupOutgoingCallingPlanTransferNumbers`. */
export interface GetGroupOutgoingCallingPlanTransferNumbersParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
}

/** Parameters of `getGroupServices`. */
export interface GetGroupServicesParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
}

/** Parameters of `getGroupServicesAssigned`. */
export interface GetGroupServicesAssignedParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
  /** Name of the service or pack, as `getGroupServices` spells it. */
  serviceName: string;
  /** Whether `serviceName` names a service or a service pack. */
  serviceType: KnownServiceListingType;
}

/** Parameters of `getGroupServicesAssignedList`. */
export interface GetGroupServicesAssignedListParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
}

/** Parameters of `getGroupUserAudit`. */
export interface GetGroupUserAuditParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
}

/** Parameters of `getGroupUsersReport`. */
export interface GetGroupUsersReportParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
}

/** Parameters of `getGroups`. */
export interface GetGroupsParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
}

/** Parameters of `getServiceProvider`. */
export interface GetServiceProviderParams {
  /** Id of one service provider. The answer is then this service provider instead of a list. */
  serviceProviderId: string;
}

/** Parameters of `getServiceProviders`. */
export interface GetServiceProvidersParams {
  /** Returns only service providers of this reseller. */
  resellerId?: string | undefined;
}

/** Parameters of `getUser`. */
export interface GetUserParams {
  /**
   * Id of one user. The answer is then this user instead of a list. With `*` at the end or at both ends it is a filter,
   * and the answer is a list. Case counts, so send ids as they are listed.
   */
  userId: string;
}

/** Parameters of `getUserAlternateUserId`. */
export interface GetUserAlternateUserIdParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserAnnouncements`. */
export interface GetUserAnnouncementsParams {
  /** Id of the user, with its domain. */
  userId: string;
  /** Returns only announcements of this type. The values are not documented. */
  type?: string | undefined;
  /** If true, returns what the user may choose from, with the announcements of the group (inferred). */
  available?: boolean | undefined;
}

/** Parameters of `getUserAudit`. */
export interface GetUserAuditParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserCallForwardingAlways`. */
export interface GetUserCallForwardingAlwaysParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserCallForwardingAlwaysBulk`. */
export interface GetUserCallForwardingAlwaysBulkParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
}

/** Parameters of `getUserCallPolicies`. */
export interface GetUserCallPoliciesParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserCallProcessingPolicy`. */
export interface GetUserCallProcessingPolicyParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserCommunicationBarring`. */
export interface GetUserCommunicationBarringParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserDevicePolicies`. */
export interface GetUserDevicePoliciesParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserEvents`. */
export interface GetUserEventsParams {
  /** Id of the user, with its domain. */
  userId: string;
  /** Name of the schedule. */
  name: string;
  /** Type of the schedule. A name is unique within its type only. */
  type: KnownScheduleType;
}

/** Parameters of `getUserFeatureAccessCodes`. */
export interface GetUserFeatureAccessCodesParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserOutgoingCallingPlanAuthorizationCodes`. */
export interface GetUserOutgoingCallingPlanAuthorizationCodesParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserOutgoingCallingPlanAuthorizationCodesCodes`. */
export interface GetUserOutgoingCallingPlanAuthorizationCodesCodesParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserOutgoingCallingPlanCallMeNow`. */
export interface GetUserOutgoingCallingPlanCallMeNowParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserOutgoingCallingPlanCallMeNowBulk`. */
export interface GetUserOutgoingCallingPlanCallMeNowBulkParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
}

/** Parameters of `getUserOutgoingCallingPlanDigitPlanCallMeNow`. */
export interface GetUserOutgoingCallingPlanDigitPlanCallMeNowParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserOutgoingCallingPlanDigitPlanOriginating`. */
export interface GetUserOutgoingCallingPlanDigitPlanOriginatingParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserOutgoingCallingPlanDigitPlanRedirecting`. */
export interface GetUserOutgoingCallingPlanDigitPlanRedirectingParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserOutgoingCallingPlanOriginating`. */
export interface GetUserOutgoingCallingPlanOriginatingParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserOutgoingCallingPlanOriginatingBulk`. */
export interface GetUserOutgoingCallingPlanOriginatingBulkParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
}

/** Parameters of `getUserOutgoingCallingPlanPinholeDigitPlanCallMeNow`. */
export interface GetUserOutgoingCallingPlanPinholeDigitPlanCallMeNowParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserOutgoingCallingPlanPinholeDigitPlanOriginating`. */
export interface GetUserOutgoingCallingPlanPinholeDigitPlanOriginatingParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserOutgoingCallingPlanPinholeDigitPlanRedirecting`. */
export interface GetUserOutgoingCallingPlanPinholeDigitPlanRedirectingParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserOutgoingCallingPlanRedirected`. */
export interface GetUserOutgoingCallingPlanRedirectedParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserOutgoingCallingPlanRedirectedBulk`. */
export interface GetUserOutgoingCallingPlanRedirectedBulkParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
}

/** Parameters of `getUserOutgoingCallingPlanRedirecting`. */
export interface GetUserOutgoingCallingPlanRedirectingParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserOutgoingCallingPlanRedirectingBulk`. */
export interface GetUserOutgoingCallingPlanRedirectingBulkParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
}

/** Parameters of `getUserOutgoingCallingPlanTransferNumbers`. */
export interface GetUserOutgoingCallingPlanTransferNumbersParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserPortalPasscode`. */
export interface GetUserPortalPasscodeParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserRegistration`. */
export interface GetUserRegistrationParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserRegistrationBulk`. */
export interface GetUserRegistrationBulkParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
}

/** Parameters of `getUserReport`. */
export interface GetUserReportParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserSchedules`. */
export interface GetUserSchedulesParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserServiceSettings`. */
export interface GetUserServiceSettingsParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserServices`. */
export interface GetUserServicesParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserServicesAssigned`. */
export interface GetUserServicesAssignedParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUsers`. */
export interface GetUsersParams {
  /** Returns only users of this service provider or enterprise. */
  serviceProviderId?: string | undefined;
  /** Returns only users of this group. Use it with `serviceProviderId`. */
  groupId?: string | undefined;
  /**
   * If true, returns full profiles with aliases and devices. Otherwise returns short rows. `True` and `1` count as
   * `true` (inferred). Omit it instead of sending false.
   * @default false
   */
  extended?: boolean | undefined;
  /** Maximum number of rows. There is no offset, so a listing cannot be paged. */
  limit?: number | undefined;
  /**
   * Returns only users whose device has this MAC address, without separators. The front end sends whole addresses, and
   * never `*`. Needs at least 3 characters. Use one filter per call.
   */
  macAddress?: string | undefined;
  /**
   * Returns only users with this last name. `*` matches any text at the end (`513*`) or at both ends (`*smith*`), but
   * not at the start only. Needs at least 3 characters. Use one filter per call.
   */
  lastName?: string | undefined;
  /**
   * Returns only users with this first name. `*` matches any text at the end (`513*`) or at both ends (`*smith*`), but
   * not at the start only. Needs at least 3 characters. Use one filter per call.
   */
  firstName?: string | undefined;
  /**
   * Returns only users with this phone number. `*` matches any text at the end (`513*`) or at both ends (`*smith*`),
   * but not at the start only. Needs at least 3 characters. Use one filter per call.
   */
  dn?: string | undefined;
  /**
   * Returns only users with this e-mail address. `*` matches any text at the end (`513*`) or at both ends (`*smith*`),
   * but not at the start only. Needs at least 3 characters. Use one filter per call.
   */
  emailAddress?: string | undefined;
  /**
   * Returns only users with this extension. `*` matches any text at the end (`513*`) or at both ends (`*smith*`), but
   * not at the start only. Needs at least 3 characters. Use one filter per call.
   */
  extension?: string | undefined;
}

/** Parameters of `putUserCallForwardingAlways`. */
export interface PutUserCallForwardingAlwaysParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserCallForwardingAlways>;
}

/** Parameters of `putUserServiceSettings`. */
export interface PutUserServiceSettingsParams {
  /** The changes. */
  body: Sendable<UpdateUserServiceSettings>;
}

/** Parameters of `putUserServices`. */
export interface PutUserServicesParams {
  /** The changes. */
  body: Sendable<UpdateUserServices>;
}

/** Every operation of Odin, a method each. */
export interface OdinOperations {
  /**
   * Read one group.
   *
   * Returns one group with all its fields, including limits and time zone.
   *
   * `GET /api/v2/groups`
   */
  getGroup(params: GetGroupParams, options?: CallOptions): Promise<Group>;

  /**
   * List numbers of a group.
   *
   * Returns the numbers and ranges of the group, and whether they are assigned and activated.
   *
   * `GET /api/v2/groups/dns`
   */
  getGroupDns(params: GetGroupDnsParams, options?: CallOptions): Promise<GroupDns>;

  /**
   * Read one hunt group.
   *
   * Returns one hunt group with its agents and all its settings.
   *
   * `GET /api/v2/groups/hunt-groups`
   */
  getGroupHuntGroup(params: GetGroupHuntGroupParams, options?: CallOptions): Promise<HuntGroup>;

  /**
   * List the hunt groups of a group.
   *
   * Returns the hunt groups of a group, without their agents.
   *
   * `GET /api/v2/groups/hunt-groups`
   */
  getGroupHuntGroups(params: GetGroupHuntGroupsParams, options?: CallOptions): Promise<HuntGroupSummary[]>;

  /**
   * Read the group's rule on authorization codes.
   *
   * Returns what users inherit if their own plan has `useCustomSettings: false`. The answer holds the group's default
   * and the values of each department.
   *
   * `GET /api/v2/groups/calling-plans/outgoing/authorization-codes`
   */
  getGroupOutgoingCallingPlanAuthorizationCodes(
    params: GetGroupOutgoingCallingPlanAuthorizationCodesParams,
    options?: CallOptions,
  ): Promise<GroupOutgoingCallingPlanAuthorizationCodes>;

  /**
   * Read the group's rule on Call Me Now calls.
   *
   * Returns what users inherit if their own plan has `useCustomSettings: false`. The answer holds the group's default
   * and the values of each department.
   *
   * `GET /api/v2/groups/calling-plans/outgoing/call-me-now`
   */
  getGroupOutgoingCallingPlanCallMeNow(
    params: GetGroupOutgoingCallingPlanCallMeNowParams,
    options?: CallOptions,
  ): Promise<GroupOutgoingCallingPlanCallMeNow>;

  /**
   * Read the group's digit patterns for Call Me Now calls.
   *
   * Returns what users inherit if their own plan has `useCustomSettings: false`. The answer holds the group's default
   * and the values of each department.
   *
   * `GET /api/v2/groups/calling-plans/outgoing/digit-plan/call-me-now`
   */
  getGroupOutgoingCallingPlanDigitPlanCallMeNow(
    params: GetGroupOutgoingCallingPlanDigitPlanCallMeNowParams,
    options?: CallOptions,
  ): Promise<GroupOutgoingCallingPlanDigitPlanCallMeNow>;

  /**
   * Read the group's digit patterns for dialled calls.
   *
   * Returns what users inherit if their own plan has `useCustomSettings: false`. The answer holds the group's default
   * and the values of each department.
   *
   * `GET /api/v2/groups/calling-plans/outgoing/digit-plan/originating`
   */
  getGroupOutgoingCallingPlanDigitPlanOriginating(
    params: GetGroupOutgoingCallingPlanDigitPlanOriginatingParams,
    options?: CallOptions,
  ): Promise<GroupOutgoingCallingPlanDigitPlanOriginating>;

  /**
   * Read the group's digit patterns for redirected calls.
   *
   * Returns what users inherit if their own plan has `useCustomSettings: false`. The answer holds the group's default
   * and the values of each department.
   *
   * `GET /api/v2/groups/calling-plans/outgoing/digit-plan/redirecting`
   */
  getGroupOutgoingCallingPlanDigitPlanRedirecting(
    params: GetGroupOutgoingCallingPlanDigitPlanRedirectingParams,
    options?: CallOptions,
  ): Promise<GroupOutgoingCallingPlanDigitPlanRedirecting>;

  /**
   * Read the group's rule on dialled calls.
   *
   * Returns what users inherit if their own plan has `useCustomSettings: false`. The answer holds the group's default
   * and the values of each department.
   *
   * `GET /api/v2/groups/calling-plans/outgoing/originating`
   */
  getGroupOutgoingCallingPlanOriginating(
    params: GetGroupOutgoingCallingPlanOriginatingParams,
    options?: CallOptions,
  ): Promise<GroupOutgoingCallingPlanOriginating>;

  /**
   * Read the group's exceptions for Call Me Now calls.
   *
   * Returns what users inherit if their own plan has `useCustomSettings: false`. The answer holds the group's default
   * and the values of each department.
   *
   * `GET /api/v2/groups/calling-plans/outgoing/pinhole-digit-plan/call-me-now`
   */
  getGroupOutgoingCallingPlanPinholeDigitPlanCallMeNow(
    params: GetGroupOutgoingCallingPlanPinholeDigitPlanCallMeNowParams,
    options?: CallOptions,
  ): Promise<GroupOutgoingCallingPlanPinholeDigitPlanCallMeNow>;

  /**
   * Read the group's exceptions for dialled calls.
   *
   * Returns what users inherit if their own plan has `useCustomSettings: false`. The answer holds the group's default
   * and the values of each department.
   *
   * `GET /api/v2/groups/calling-plans/outgoing/pinhole-digit-plan/originating`
   */
  getGroupOutgoingCallingPlanPinholeDigitPlanOriginating(
    params: GetGroupOutgoingCallingPlanPinholeDigitPlanOriginatingParams,
    options?: CallOptions,
  ): Promise<GroupOutgoingCallingPlanPinholeDigitPlanOriginating>;

  /**
   * Read the group's exceptions for redirected calls.
   *
   * Returns what users inherit if their own plan has `useCustomSettings: false`. The answer holds the group's default
   * and the values of each department.
   *
   * `GET /api/v2/groups/calling-plans/outgoing/pinhole-digit-plan/redirecting`
   */
  getGroupOutgoingCallingPlanPinholeDigitPlanRedirecting(
    params: GetGroupOutgoingCallingPlanPinholeDigitPlanRedirectingParams,
    options?: CallOptions,
  ): Promise<GroupOutgoingCallingPlanPinholeDigitPlanRedirecting>;

  /**
   * Read the group's rule on calls redirected by others.
   *
   * Returns what users inherit if their own plan has `useCustomSettings: false`. The answer holds the group's default
   * and the values of each department.
   *
   * `GET /api/v2/groups/calling-plans/outgoing/redirected`
   */
  getGroupOutgoingCallingPlanRedirected(
    params: GetGroupOutgoingCallingPlanRedirectedParams,
    options?: CallOptions,
  ): Promise<GroupOutgoingCallingPlanRedirected>;

  /**
   * Read the group's rule on forwarded calls.
   *
   * Returns what users inherit if their own plan has `useCustomSettings: false`. The answer holds the group's default
   * and the values of each department.
   *
   * `GET /api/v2/groups/calling-plans/outgoing/redirecting`
   */
  getGroupOutgoingCallingPlanRedirecting(
    params: GetGroupOutgoingCallingPlanRedirectingParams,
    options?: CallOptions,
  ): Promise<GroupOutgoingCallingPlanRedirecting>;

  /**
   * Read the group's transfer numbers for blocked calls.
   *
   * Returns what users inherit if their own plan has `useCustomSettings: false`. The answer holds the group's default
   * and the values of each department.
   *
   * `GET /api/v2/groups/calling-plans/outgoing/transfer-numbers`
   */
  getGroupOutgoingCallingPlanTransferNumbers(
    params: GetGroupOutgoingCallingPlanTransferNumbersParams,
    options?: CallOptions,
  ): Promise<GroupOutgoingCallingPlanTransferNumbers>;

  /**
   * List services and licences of a group.
   *
   * Returns every service and pack of the group, with the number of licences and how many are in use. -1 means
   * unlimited.
   *
   * `GET /api/v2/groups/services`
   */
  getGroupServices(params: GetGroupServicesParams, options?: CallOptions): Promise<GroupServices>;

  /**
   * List users who have a service or pack.
   *
   * Returns the users who have a service or pack directly. Users who have a service through a pack are not in the list.
   *
   * `GET /api/v2/groups/services/assigned`
   */
  getGroupServicesAssigned(params: GetGroupServicesAssignedParams, options?: CallOptions): Promise<GroupServiceUsers>;

  /**
   * List names of the services that a group has.
   *
   * Returns the names of the services of the group, as a bare list.
   *
   * `GET /api/v2/groups/services/assigned-list`
   */
  getGroupServicesAssignedList(params: GetGroupServicesAssignedListParams, options?: CallOptions): Promise<string[]>;

  /**
   * Audit all users of a group.
   *
   * Returns everything about every user of a group in one answer: profile, calling plans, services, settings and
   * utilities. An answer has about 34 kB a user and is slow for large groups, so set a long timeout. A section that the
   * server could not read is absent (inferred).
   *
   * `GET /api/v2/groups/users/audit`
   */
  getGroupUserAudit(params: GetGroupUserAuditParams, options?: CallOptions): Promise<GroupUserAudit>;

  /**
   * Report on all users of a group.
   *
   * Returns the profile of every user with licences, packs and lines. This is the cheapest licence and device report of
   * a whole group.
   *
   * `GET /api/v2/groups/reports/users`
   */
  getGroupUsersReport(params: GetGroupUsersReportParams, options?: CallOptions): Promise<UserReport[]>;

  /**
   * List groups.
   *
   * Returns the groups of a service provider or enterprise.
   *
   * `GET /api/v2/groups`
   */
  getGroups(params: GetGroupsParams, options?: CallOptions): Promise<GroupSummary[]>;

  /**
   * Read one service provider.
   *
   * Returns one service provider with all its fields.
   *
   * `GET /api/v2/service-providers`
   */
  getServiceProvider(params: GetServiceProviderParams, options?: CallOptions): Promise<ServiceProviderDetail>;

  /**
   * List service providers.
   *
   * Returns the service providers and enterprises that the login may see.
   *
   * `GET /api/v2/service-providers`
   */
  getServiceProviders(params?: GetServiceProvidersParams, options?: CallOptions): Promise<ServiceProvider[]>;

  /**
   * Read the session.
   *
   * Returns the owner of the token, with the level, group and service provider that the login may see. An audit reads
   * it first to learn whether the login may audit a group.
   *
   * `GET /api/v2/auth/session`
   */
  getSession(params?: Record<string, never>, options?: CallOptions): Promise<Session>;

  /**
   * Read one user.
   *
   * Returns the full profile of one user.
   *
   * `GET /api/v2/users`
   */
  getUser(params: GetUserParams, options?: CallOptions): Promise<UserProfile>;

  /**
   * Read the additional logins of a user.
   *
   * Returns the additional login ids of the user.
   *
   * `GET /api/v2/users/alternate-user-id`
   */
  getUserAlternateUserId(params: GetUserAlternateUserIdParams, options?: CallOptions): Promise<AlternateUserId>;

  /**
   * List the announcements of a user.
   *
   * Returns the announcements that the user has stored.
   *
   * `GET /api/v2/users/announcements`
   */
  getUserAnnouncements(params: GetUserAnnouncementsParams, options?: CallOptions): Promise<AnnouncementFile>;

  /**
   * Audit one user.
   *
   * Returns everything about one user, in another shape than `getGroupUserAudit`. Keys are in Title Case, services are
   * flattened, and schedules are a bare list. It includes the communication barring codes, which the group audit lacks.
   *
   * `GET /api/v2/users/audit`
   */
  getUserAudit(params: GetUserAuditParams, options?: CallOptions): Promise<UserAudit>;

  /**
   * Read a user's Call Forwarding Always.
   *
   * Returns the same settings as the block `Call Forwarding Always` of `getUserServiceSettings`. For a user without the
   * service Odin answers an error, not an empty answer (the status is inferred).
   *
   * `GET /api/v2/users/call-forwarding-always`
   */
  getUserCallForwardingAlways(
    params: GetUserCallForwardingAlwaysParams,
    options?: CallOptions,
  ): Promise<CallForwardingAlways>;

  /**
   * Read Call Forwarding Always of all users of a group.
   *
   * Returns the settings of every user of a group. A user without the service has a row with `service.assigned` false
   * and without settings.
   *
   * `GET /api/v2/users/call-forwarding-always/bulk`
   */
  getUserCallForwardingAlwaysBulk(
    params: GetUserCallForwardingAlwaysBulkParams,
    options?: CallOptions,
  ): Promise<CallForwardingAlwaysBulkRow[]>;

  /**
   * Read the call policies of a user.
   *
   * Returns how redirected calls of the user show identities.
   *
   * `GET /api/v2/users/call-policies`
   */
  getUserCallPolicies(params: GetUserCallPoliciesParams, options?: CallOptions): Promise<CallPolicies>;

  /**
   * Read the call processing policy of a user.
   *
   * Returns limits and identities of the user's calls. If a `useUser…Setting` is false, the group's rule is in force
   * and the values of that set are idle.
   *
   * `GET /api/v2/users/call-processing-policy`
   *
   * The request exists, and its path is inferred.
   */
  getUserCallProcessingPolicy(
    params: GetUserCallProcessingPolicyParams,
    options?: CallOptions,
  ): Promise<CallProcessingPolicy>;

  /**
   * Read the communication barring of a user.
   *
   * Returns the barring profile of the user.
   *
   * `GET /api/v2/users/communication-barring`
   *
   * The request exists, and its path is inferred.
   */
  getUserCommunicationBarring(
    params: GetUserCommunicationBarringParams,
    options?: CallOptions,
  ): Promise<CommunicationBarring>;

  /**
   * Read the device policies of a user.
   *
   * Returns which feature states the user's device shares with the platform.
   *
   * `GET /api/v2/users/device-policies`
   *
   * The request exists, and its path is inferred.
   */
  getUserDevicePolicies(params: GetUserDevicePoliciesParams, options?: CallOptions): Promise<DevicePolicies>;

  /**
   * List events of a schedule of a user.
   *
   * Returns the events of one schedule, as a bare list.
   *
   * `GET /api/v2/users/events`
   */
  getUserEvents(params: GetUserEventsParams, options?: CallOptions): Promise<ScheduleEvent[]>;

  /**
   * Read the feature access codes of a user.
   *
   * Returns the star codes that the user may dial.
   *
   * `GET /api/v2/users/feature-access-codes`
   */
  getUserFeatureAccessCodes(params: GetUserFeatureAccessCodesParams, options?: CallOptions): Promise<FeatureAccessCode>;

  /**
   * Read whether a user has own authorization codes.
   *
   * Returns whether the user's own codes are in force. Read the codes with
   * `getUserOutgoingCallingPlanAuthorizationCodesCodes`. If `useCustomSettings` is false, the group's values are in
   * force. Read them with `getGroupOutgoingCallingPlanAuthorizationCodes`.
   *
   * `GET /api/v2/users/calling-plans/outgoing/authorization-codes`
   */
  getUserOutgoingCallingPlanAuthorizationCodes(
    params: GetUserOutgoingCallingPlanAuthorizationCodesParams,
    options?: CallOptions,
  ): Promise<OutgoingCallingPlanAuthorizationCodeSettings>;

  /**
   * List authorization codes of a user.
   *
   * Returns the user's authorization codes in plain text, as a bare list. The audits wrap this list together with the
   * settings.
   *
   * `GET /api/v2/users/calling-plans/outgoing/authorization-codes/codes`
   */
  getUserOutgoingCallingPlanAuthorizationCodesCodes(
    params: GetUserOutgoingCallingPlanAuthorizationCodesCodesParams,
    options?: CallOptions,
  ): Promise<AuthorizationCode[]>;

  /**
   * Read the Call Me Now plan of a user.
   *
   * Returns where Call Me Now may place calls, for each class of call. If `useCustomSettings` is false, the group's
   * values are in force. Read them with `getGroupOutgoingCallingPlanCallMeNow`.
   *
   * `GET /api/v2/users/calling-plans/outgoing/call-me-now`
   */
  getUserOutgoingCallingPlanCallMeNow(
    params: GetUserOutgoingCallingPlanCallMeNowParams,
    options?: CallOptions,
  ): Promise<OutgoingCallingPlanCallMeNow>;

  /**
   * Read the Call Me Now plan of all users of a group.
   *
   * Returns the Call Me Now plan of every user of a group. The form of the rows is uncertain, so accept both. The
   * vendor's front end reads flat rows. Other bulk reads wrap user, service and data.
   *
   * `GET /api/v2/users/calling-plans/outgoing/call-me-now/bulk`
   */
  getUserOutgoingCallingPlanCallMeNowBulk(
    params: GetUserOutgoingCallingPlanCallMeNowBulkParams,
    options?: CallOptions,
  ): Promise<(OutgoingCallingPlanCallMeNowBulkRow | OutgoingCallingPlanCallMeNowFlatRow)[]>;

  /**
   * Read a user's digit patterns for Call Me Now calls.
   *
   * Returns permissions for Call Me Now numbers by digit pattern. If `useCustomSettings` is false, the group's values
   * are in force. Read them with `getGroupOutgoingCallingPlanDigitPlanCallMeNow`.
   *
   * `GET /api/v2/users/calling-plans/outgoing/digit-plan/call-me-now`
   */
  getUserOutgoingCallingPlanDigitPlanCallMeNow(
    params: GetUserOutgoingCallingPlanDigitPlanCallMeNowParams,
    options?: CallOptions,
  ): Promise<OutgoingCallingPlanDigitPlanCallMeNow>;

  /**
   * Read a user's digit patterns for dialled calls.
   *
   * Returns permissions for dialled numbers by digit pattern. If `useCustomSettings` is false, the group's values are
   * in force. Read them with `getGroupOutgoingCallingPlanDigitPlanOriginating`.
   *
   * `GET /api/v2/users/calling-plans/outgoing/digit-plan/originating`
   */
  getUserOutgoingCallingPlanDigitPlanOriginating(
    params: GetUserOutgoingCallingPlanDigitPlanOriginatingParams,
    options?: CallOptions,
  ): Promise<OutgoingCallingPlanDigitPlanOriginating>;

  /**
   * Read a user's digit patterns for redirected calls.
   *
   * Returns permissions for redirected numbers by digit pattern. If `useCustomSettings` is false, the group's values
   * are in force. Read them with `getGroupOutgoingCallingPlanDigitPlanRedirecting`.
   *
   * `GET /api/v2/users/calling-plans/outgoing/digit-plan/redirecting`
   */
  getUserOutgoingCallingPlanDigitPlanRedirecting(
    params: GetUserOutgoingCallingPlanDigitPlanRedirectingParams,
    options?: CallOptions,
  ): Promise<OutgoingCallingPlanDigitPlanRedirecting>;

  /**
   * Read what a user may dial.
   *
   * Returns what the user may dial, for each class of call. If `useCustomSettings` is false, the group's values are in
   * force. Read them with `getGroupOutgoingCallingPlanOriginating`.
   *
   * `GET /api/v2/users/calling-plans/outgoing/originating`
   */
  getUserOutgoingCallingPlanOriginating(
    params: GetUserOutgoingCallingPlanOriginatingParams,
    options?: CallOptions,
  ): Promise<OutgoingCallingPlanOriginating>;

  /**
   * Read what each user of a group may dial.
   *
   * Returns the Originating plan of every user of a group. The form of the rows is uncertain, so accept both. The
   * vendor's front end reads flat rows. Other bulk reads wrap user, service and data.
   *
   * `GET /api/v2/users/calling-plans/outgoing/originating/bulk`
   */
  getUserOutgoingCallingPlanOriginatingBulk(
    params: GetUserOutgoingCallingPlanOriginatingBulkParams,
    options?: CallOptions,
  ): Promise<(OutgoingCallingPlanOriginatingBulkRow | OutgoingCallingPlanOriginatingFlatRow)[]>;

  /**
   * Read a user's exceptions for Call Me Now calls.
   *
   * Returns exceptions for Call Me Now numbers by digit pattern. They override the other plans. If `useCustomSettings`
   * is false, the group's values are in force. Read them with `getGroupOutgoingCallingPlanPinholeDigitPlanCallMeNow`.
   *
   * `GET /api/v2/users/calling-plans/outgoing/pinhole-digit-plan/call-me-now`
   */
  getUserOutgoingCallingPlanPinholeDigitPlanCallMeNow(
    params: GetUserOutgoingCallingPlanPinholeDigitPlanCallMeNowParams,
    options?: CallOptions,
  ): Promise<OutgoingCallingPlanPinholeDigitPlanCallMeNow>;

  /**
   * Read a user's exceptions for dialled calls.
   *
   * Returns exceptions for dialled numbers by digit pattern. They override the other plans. If `useCustomSettings` is
   * false, the group's values are in force. Read them with `getGroupOutgoingCallingPlanPinholeDigitPlanOriginating`.
   *
   * `GET /api/v2/users/calling-plans/outgoing/pinhole-digit-plan/originating`
   */
  getUserOutgoingCallingPlanPinholeDigitPlanOriginating(
    params: GetUserOutgoingCallingPlanPinholeDigitPlanOriginatingParams,
    options?: CallOptions,
  ): Promise<OutgoingCallingPlanPinholeDigitPlanOriginating>;

  /**
   * Read a user's exceptions for redirected calls.
   *
   * Returns exceptions for redirected numbers by digit pattern. They override the other plans. If `useCustomSettings`
   * is false, the group's values are in force. Read them with `getGroupOutgoingCallingPlanPinholeDigitPlanRedirecting`.
   *
   * `GET /api/v2/users/calling-plans/outgoing/pinhole-digit-plan/redirecting`
   */
  getUserOutgoingCallingPlanPinholeDigitPlanRedirecting(
    params: GetUserOutgoingCallingPlanPinholeDigitPlanRedirectingParams,
    options?: CallOptions,
  ): Promise<OutgoingCallingPlanPinholeDigitPlanRedirecting>;

  /**
   * Read whether calls of a user may be redirected out of the group.
   *
   * Returns whether somebody else may forward or transfer the user's call to a number outside the group. If
   * `useCustomSettings` is false, the group's values are in force. Read them with
   * `getGroupOutgoingCallingPlanRedirected`.
   *
   * The meaning follows the guides of BroadWorks carriers, which say "being forwarded/transferred".
   *
   * `GET /api/v2/users/calling-plans/outgoing/redirected`
   */
  getUserOutgoingCallingPlanRedirected(
    params: GetUserOutgoingCallingPlanRedirectedParams,
    options?: CallOptions,
  ): Promise<OutgoingCallingPlanRedirected>;

  /**
   * Read whether calls of each user may be redirected out of the group.
   *
   * Returns the Redirected plan of every user of a group. The form of the rows is uncertain, so accept both. The
   * vendor's front end reads flat rows. Other bulk reads wrap user, service and data.
   *
   * `GET /api/v2/users/calling-plans/outgoing/redirected/bulk`
   */
  getUserOutgoingCallingPlanRedirectedBulk(
    params: GetUserOutgoingCallingPlanRedirectedBulkParams,
    options?: CallOptions,
  ): Promise<(OutgoingCallingPlanRedirectedBulkRow | OutgoingCallingPlanRedirectedFlatRow)[]>;

  /**
   * Read where a user may forward calls.
   *
   * Returns where the user may forward or transfer calls, for each class of call. If `useCustomSettings` is false, the
   * group's values are in force. Read them with `getGroupOutgoingCallingPlanRedirecting`.
   *
   * `GET /api/v2/users/calling-plans/outgoing/redirecting`
   */
  getUserOutgoingCallingPlanRedirecting(
    params: GetUserOutgoingCallingPlanRedirectingParams,
    options?: CallOptions,
  ): Promise<OutgoingCallingPlanRedirecting>;

  /**
   * Read where each user of a group may forward calls.
   *
   * Returns the Redirecting plan of every user of a group. The form of the rows is uncertain, so accept both. The
   * vendor's front end reads flat rows. Other bulk reads wrap user, service and data.
   *
   * `GET /api/v2/users/calling-plans/outgoing/redirecting/bulk`
   */
  getUserOutgoingCallingPlanRedirectingBulk(
    params: GetUserOutgoingCallingPlanRedirectingBulkParams,
    options?: CallOptions,
  ): Promise<(OutgoingCallingPlanRedirectingBulkRow | OutgoingCallingPlanRedirectingFlatRow)[]>;

  /**
   * Read a user's transfer numbers for blocked calls.
   *
   * Returns the three transfer numbers that permissions may refer to. If `useCustomSettings` is false, the group's
   * values are in force. Read them with `getGroupOutgoingCallingPlanTransferNumbers`.
   *
   * `GET /api/v2/users/calling-plans/outgoing/transfer-numbers`
   */
  getUserOutgoingCallingPlanTransferNumbers(
    params: GetUserOutgoingCallingPlanTransferNumbersParams,
    options?: CallOptions,
  ): Promise<OutgoingCallingPlanTransferNumbers>;

  /**
   * Read the state of a user's voice portal passcode.
   *
   * Returns whether the passcode has expired and whether the user is locked out. The passcode itself is always masked.
   * For a user without a voice portal service Odin answers an error, not an empty answer (the status is inferred).
   *
   * `GET /api/v2/users/portal-passcode`
   */
  getUserPortalPasscode(params: GetUserPortalPasscodeParams, options?: CallOptions): Promise<PortalPasscode>;

  /**
   * List registered devices of a user.
   *
   * Returns the registered contacts of the user's devices. An empty list means that no device is registered.
   *
   * `GET /api/v2/users/registration`
   */
  getUserRegistration(params: GetUserRegistrationParams, options?: CallOptions): Promise<UserRegistration>;

  /**
   * List registered devices of all users of a group.
   *
   * Returns the registered contacts of every user of a group. Users without a registration have an empty list.
   *
   * `GET /api/v2/users/registration/bulk`
   */
  getUserRegistrationBulk(params: GetUserRegistrationBulkParams, options?: CallOptions): Promise<UserRegistrationBulk>;

  /**
   * Report on one user.
   *
   * Returns the profile of a user with licences, packs and lines.
   *
   * `GET /api/v2/users/reports/users`
   */
  getUserReport(params: GetUserReportParams, options?: CallOptions): Promise<UserReport>;

  /**
   * List schedules of a user.
   *
   * Returns the schedules of the user, as a bare list without events. Read the events with `getUserEvents`. The group
   * audit wraps the list and adds the events.
   *
   * That events are left out is inferred from the group's listing.
   *
   * `GET /api/v2/users/schedules`
   */
  getUserSchedules(params: GetUserSchedulesParams, options?: CallOptions): Promise<Schedule[]>;

  /**
   * Read the settings of all services of a user.
   *
   * Returns the settings of all services of the user, by service name. A service without settings is absent or `[]`.
   *
   * `GET /api/v2/users/services/settings`
   */
  getUserServiceSettings(params: GetUserServiceSettingsParams, options?: CallOptions): Promise<ServiceSettings>;

  /**
   * List the services that a user can have.
   *
   * Returns the catalogue of services and packs, with those that are assigned to the user directly. `assigned` is false
   * for a service that comes through a pack. Read the services in effect with `getUserServicesAssigned`.
   *
   * `GET /api/v2/users/services`
   */
  getUserServices(params: GetUserServicesParams, options?: CallOptions): Promise<ServiceAssignment>;

  /**
   * List the services in effect for a user.
   *
   * Returns the services in effect, assigned directly or through a pack, and whether each is switched on.
   *
   * `GET /api/v2/users/services/assigned`
   */
  getUserServicesAssigned(params: GetUserServicesAssignedParams, options?: CallOptions): Promise<AssignedServices>;

  /**
   * List users.
   *
   * Returns the users of a group, a service provider or the whole system, as far as the login may see them. With
   * `extended` each row is the full profile. Without it each row is short. Use one filter per call. The list is not
   * paged, and `limit` cuts it off.
   *
   * `GET /api/v2/users`
   */
  getUsers(params?: GetUsersParams, options?: CallOptions): Promise<UserProfile[]>;

  /**
   * Change a user's Call Forwarding Always.
   *
   * Changes the fields that you send, and leaves the others. Odin refuses a service that is on and has no number.
   *
   * `PUT /api/v2/users/call-forwarding-always`
   */
  putUserCallForwardingAlways(
    params: PutUserCallForwardingAlwaysParams,
    options?: CallOptions,
  ): Promise<CallForwardingAlways>;

  /**
   * Change service settings of a user.
   *
   * Changes the settings of one or more services. Services that you omit stay unchanged.
   *
   * That the answer repeats the settings is inferred.
   *
   * `PUT /api/v2/users/services/settings`
   */
  putUserServiceSettings(params: PutUserServiceSettingsParams, options?: CallOptions): Promise<ServiceSettings>;

  /**
   * Assign services to a user.
   *
   * Assigns and removes services and packs. Services that you omit stay unchanged.
   *
   * That the answer repeats the catalogue is inferred.
   *
   * `PUT /api/v2/users/services`
   */
  putUserServices(params: PutUserServicesParams, options?: CallOptions): Promise<ServiceAssignment>;
}
