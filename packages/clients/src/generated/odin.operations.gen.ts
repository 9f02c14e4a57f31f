// Generated from specs/odin by tools/codegen. Do not edit: change the spec, then run `pnpm generate`.

import type { CallOptions } from "../core/operation.js";
import type {
  AlternateUserId,
  AnnouncementFile,
  AssignedServices,
  AuthorizationCode,
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
  ServiceSettings,
  Session,
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
  /** Id of the one group to answer: an object then, instead of a list. May contain `/` and blanks. */
  groupId: string;
}

/** Parameters of `getGroupDns`. */
export interface GetGroupDnsParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
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

/** Parameters of `getServiceProviders`. */
export interface GetServiceProvidersParams {
  /** Only service providers of this reseller. */
  resellerId?: string | undefined;
}

/** Parameters of `getUser`. */
export interface GetUserParams {
  /** Id of the one user to answer: an object then, instead of a list. */
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
  /** Only announcements of this kind. The values are not documented. */
  type?: string | undefined;
  /** True: what the user may choose from, the group's announcements included (inferred). */
  available?: boolean | undefined;
}

/** Parameters of `getUserAudit`. */
export interface GetUserAuditParams {
  /** Id of the user, with its domain. */
  userId: string;
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
  /** Type of the schedule; names are unique within a type only. */
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
  /** Only users of this service provider or enterprise. */
  serviceProviderId?: string | undefined;
  /** Only users of this group; goes with `serviceProviderId`. */
  groupId?: string | undefined;
  /**
   * True: full profiles, aliases and devices included. Otherwise short rows. The vendor's front end sends `true`.
   * @default false
   */
  extended?: boolean | undefined;
  /** At most this many rows. There is no offset: a listing cannot be paged. */
  limit?: number | undefined;
  /**
   * Only users whose device has this MAC address. `*` at the end or at both ends matches any text (`513*`, `*smith*`);
   * only at the start is not supported. Use one filter at a time; at least 3 characters.
   */
  macAddress?: string | undefined;
  /**
   * Only users with this last name. `*` at the end or at both ends matches any text (`513*`, `*smith*`); only at the
   * start is not supported. Use one filter at a time; at least 3 characters.
   */
  lastName?: string | undefined;
  /**
   * Only users with this first name. `*` at the end or at both ends matches any text (`513*`, `*smith*`); only at the
   * start is not supported. Use one filter at a time; at least 3 characters.
   */
  firstName?: string | undefined;
  /**
   * Only users with this phone number. `*` at the end or at both ends matches any text (`513*`, `*smith*`); only at the
   * start is not supported. Use one filter at a time; at least 3 characters.
   */
  dn?: string | undefined;
  /**
   * Only users with this e-mail address. `*` at the end or at both ends matches any text (`513*`, `*smith*`); only at
   * the start is not supported. Use one filter at a time; at least 3 characters.
   */
  emailAddress?: string | undefined;
  /**
   * Only users with this extension. `*` at the end or at both ends matches any text (`513*`, `*smith*`); only at the
   * start is not supported. Use one filter at a time; at least 3 characters.
   */
  extension?: string | undefined;
}

/** Parameters of `putUserServiceSettings`. */
export interface PutUserServiceSettingsParams {
  /** What to change. */
  body: UpdateUserServiceSettings;
}

/** Parameters of `putUserServices`. */
export interface PutUserServicesParams {
  /** What to change. */
  body: UpdateUserServices;
}

/** Every operation of Odin, a method each. */
export interface OdinOperations {
  /**
   * Read one group.
   *
   * One group in full, with its limits and time zone.
   *
   * `GET /api/v2/groups`
   *
   * Evidence: found (the path stands in a public source).
   */
  getGroup(params: GetGroupParams, options?: CallOptions): Promise<Group>;

  /**
   * List numbers of a group.
   *
   * The numbers and ranges of the group, and whether they are assigned and activated. Found in public clients and
   * documentation.
   *
   * `GET /api/v2/groups/dns`
   *
   * Evidence: found (the path stands in a public source).
   */
  getGroupDns(params: GetGroupDnsParams, options?: CallOptions): Promise<GroupDns>;

  /**
   * Read the group's rule: whether users have authorization codes of their own.
   *
   * What users inherit whose own plan has `useCustomSettings` false: the group's default and each department's values.
   * A public client lists the request by name; the path and the shape are read from the vendor's front end; fields
   * marked inferred are not.
   *
   * `GET /api/v2/groups/calling-plans/outgoing/authorization-codes`
   *
   * Evidence: found (the path stands in a public source).
   */
  getGroupOutgoingCallingPlanAuthorizationCodes(
    params: GetGroupOutgoingCallingPlanAuthorizationCodesParams,
    options?: CallOptions,
  ): Promise<GroupOutgoingCallingPlanAuthorizationCodes>;

  /**
   * Read the group's rule: where Call Me Now may call.
   *
   * What users inherit whose own plan has `useCustomSettings` false: the group's default and each department's values.
   * A public client lists the request by name; the path and the shape are read from the vendor's front end; fields
   * marked inferred are not.
   *
   * `GET /api/v2/groups/calling-plans/outgoing/call-me-now`
   *
   * Evidence: found (the path stands in a public source).
   */
  getGroupOutgoingCallingPlanCallMeNow(
    params: GetGroupOutgoingCallingPlanCallMeNowParams,
    options?: CallOptions,
  ): Promise<GroupOutgoingCallingPlanCallMeNow>;

  /**
   * Read the group's rule: digit patterns for Call Me Now calls.
   *
   * What users inherit whose own plan has `useCustomSettings` false: the group's default and each department's values.
   * A public client lists the request by name; the path and the shape are read from the vendor's front end; fields
   * marked inferred are not.
   *
   * `GET /api/v2/groups/calling-plans/outgoing/digit-plan/call-me-now`
   *
   * Evidence: found (the path stands in a public source).
   */
  getGroupOutgoingCallingPlanDigitPlanCallMeNow(
    params: GetGroupOutgoingCallingPlanDigitPlanCallMeNowParams,
    options?: CallOptions,
  ): Promise<GroupOutgoingCallingPlanDigitPlanCallMeNow>;

  /**
   * Read the group's rule: digit patterns for dialled calls.
   *
   * What users inherit whose own plan has `useCustomSettings` false: the group's default and each department's values.
   * A public client lists the request by name; the path and the shape are read from the vendor's front end; fields
   * marked inferred are not.
   *
   * `GET /api/v2/groups/calling-plans/outgoing/digit-plan/originating`
   *
   * Evidence: found (the path stands in a public source).
   */
  getGroupOutgoingCallingPlanDigitPlanOriginating(
    params: GetGroupOutgoingCallingPlanDigitPlanOriginatingParams,
    options?: CallOptions,
  ): Promise<GroupOutgoingCallingPlanDigitPlanOriginating>;

  /**
   * Read the group's rule: digit patterns for redirected calls.
   *
   * What users inherit whose own plan has `useCustomSettings` false: the group's default and each department's values.
   * A public client lists the request by name; the path and the shape are read from the vendor's front end; fields
   * marked inferred are not.
   *
   * `GET /api/v2/groups/calling-plans/outgoing/digit-plan/redirecting`
   *
   * Evidence: found (the path stands in a public source).
   */
  getGroupOutgoingCallingPlanDigitPlanRedirecting(
    params: GetGroupOutgoingCallingPlanDigitPlanRedirectingParams,
    options?: CallOptions,
  ): Promise<GroupOutgoingCallingPlanDigitPlanRedirecting>;

  /**
   * Read the group's rule: what users may dial.
   *
   * What users inherit whose own plan has `useCustomSettings` false: the group's default and each department's values.
   * A public client lists the request by name; the path and the shape are read from the vendor's front end; fields
   * marked inferred are not.
   *
   * `GET /api/v2/groups/calling-plans/outgoing/originating`
   *
   * Evidence: found (the path stands in a public source).
   */
  getGroupOutgoingCallingPlanOriginating(
    params: GetGroupOutgoingCallingPlanOriginatingParams,
    options?: CallOptions,
  ): Promise<GroupOutgoingCallingPlanOriginating>;

  /**
   * Read the group's rule: exceptions by digit pattern for Call Me Now calls.
   *
   * What users inherit whose own plan has `useCustomSettings` false: the group's default and each department's values.
   * A public client lists the request by name; the path and the shape are read from the vendor's front end; fields
   * marked inferred are not.
   *
   * `GET /api/v2/groups/calling-plans/outgoing/pinhole-digit-plan/call-me-now`
   *
   * Evidence: found (the path stands in a public source).
   */
  getGroupOutgoingCallingPlanPinholeDigitPlanCallMeNow(
    params: GetGroupOutgoingCallingPlanPinholeDigitPlanCallMeNowParams,
    options?: CallOptions,
  ): Promise<GroupOutgoingCallingPlanPinholeDigitPlanCallMeNow>;

  /**
   * Read the group's rule: exceptions by digit pattern for dialled calls.
   *
   * What users inherit whose own plan has `useCustomSettings` false: the group's default and each department's values.
   * A public client lists the request by name; the path and the shape are read from the vendor's front end; fields
   * marked inferred are not.
   *
   * `GET /api/v2/groups/calling-plans/outgoing/pinhole-digit-plan/originating`
   *
   * Evidence: found (the path stands in a public source).
   */
  getGroupOutgoingCallingPlanPinholeDigitPlanOriginating(
    params: GetGroupOutgoingCallingPlanPinholeDigitPlanOriginatingParams,
    options?: CallOptions,
  ): Promise<GroupOutgoingCallingPlanPinholeDigitPlanOriginating>;

  /**
   * Read the group's rule: exceptions by digit pattern for redirected calls.
   *
   * What users inherit whose own plan has `useCustomSettings` false: the group's default and each department's values.
   * A public client lists the request by name; the path and the shape are read from the vendor's front end; fields
   * marked inferred are not.
   *
   * `GET /api/v2/groups/calling-plans/outgoing/pinhole-digit-plan/redirecting`
   *
   * Evidence: found (the path stands in a public source).
   */
  getGroupOutgoingCallingPlanPinholeDigitPlanRedirecting(
    params: GetGroupOutgoingCallingPlanPinholeDigitPlanRedirectingParams,
    options?: CallOptions,
  ): Promise<GroupOutgoingCallingPlanPinholeDigitPlanRedirecting>;

  /**
   * Read the group's rule: whether users may be redirected out of the group.
   *
   * What users inherit whose own plan has `useCustomSettings` false: the group's default and each department's values.
   * A public client lists the request by name; the path and the shape are read from the vendor's front end; fields
   * marked inferred are not.
   *
   * `GET /api/v2/groups/calling-plans/outgoing/redirected`
   *
   * Evidence: found (the path stands in a public source).
   */
  getGroupOutgoingCallingPlanRedirected(
    params: GetGroupOutgoingCallingPlanRedirectedParams,
    options?: CallOptions,
  ): Promise<GroupOutgoingCallingPlanRedirected>;

  /**
   * Read the group's rule: where users may forward calls to.
   *
   * What users inherit whose own plan has `useCustomSettings` false: the group's default and each department's values.
   * A public client lists the request by name; the path and the shape are read from the vendor's front end; fields
   * marked inferred are not.
   *
   * `GET /api/v2/groups/calling-plans/outgoing/redirecting`
   *
   * Evidence: found (the path stands in a public source).
   */
  getGroupOutgoingCallingPlanRedirecting(
    params: GetGroupOutgoingCallingPlanRedirectingParams,
    options?: CallOptions,
  ): Promise<GroupOutgoingCallingPlanRedirecting>;

  /**
   * Read the group's rule: where blocked calls go.
   *
   * What users inherit whose own plan has `useCustomSettings` false: the group's default and each department's values.
   * A public client lists the request by name; the path and the shape are read from the vendor's front end; fields
   * marked inferred are not.
   *
   * `GET /api/v2/groups/calling-plans/outgoing/transfer-numbers`
   *
   * Evidence: found (the path stands in a public source).
   */
  getGroupOutgoingCallingPlanTransferNumbers(
    params: GetGroupOutgoingCallingPlanTransferNumbersParams,
    options?: CallOptions,
  ): Promise<GroupOutgoingCallingPlanTransferNumbers>;

  /**
   * List services and licences of a group.
   *
   * Every service and pack of the group with how many licences there are and how many are in use; -1 means unlimited.
   * Found in public clients and documentation.
   *
   * `GET /api/v2/groups/services`
   *
   * Evidence: found (the path stands in a public source).
   */
  getGroupServices(params: GetGroupServicesParams, options?: CallOptions): Promise<GroupServices>;

  /**
   * List users who have a service or pack.
   *
   * The users to whom a service or pack is assigned directly. Those who have a service through a pack are not listed.
   * Found in public clients and documentation.
   *
   * `GET /api/v2/groups/services/assigned`
   *
   * Evidence: found (the path stands in a public source).
   */
  getGroupServicesAssigned(params: GetGroupServicesAssignedParams, options?: CallOptions): Promise<GroupServiceUsers>;

  /**
   * Audit all users of a group.
   *
   * Everything about every user of a group in one answer: profile, calling plans, services, settings and utilities.
   * About 34 kB a user, and slow for large groups: allow it a long timeout. A section that the server could not read is
   * missing (inferred). Found in public documentation, from which the recorded answer (seed 000) comes.
   *
   * `GET /api/v2/groups/users/audit`
   *
   * Evidence: found (the path stands in a public source).
   */
  getGroupUserAudit(params: GetGroupUserAuditParams, options?: CallOptions): Promise<GroupUserAudit>;

  /**
   * Report on all users of a group.
   *
   * The profile of every user with licences, packs and lines beside it: the cheapest licence and device report for a
   * whole group. Found in public clients, documentation and the vendor's front end.
   *
   * `GET /api/v2/groups/reports/users`
   *
   * Evidence: found (the path stands in a public source).
   */
  getGroupUsersReport(params: GetGroupUsersReportParams, options?: CallOptions): Promise<UserReport[]>;

  /**
   * List groups.
   *
   * The groups of a service provider or enterprise.
   *
   * `GET /api/v2/groups`
   *
   * Evidence: found (the path stands in a public source).
   */
  getGroups(params: GetGroupsParams, options?: CallOptions): Promise<GroupSummary[]>;

  /**
   * List service providers.
   *
   * The service providers and enterprises that the login may see. With `serviceProviderId` the platform answers a
   * single object instead; that form is not modelled. Found in public clients and documentation.
   *
   * `GET /api/v2/service-providers`
   *
   * Evidence: found (the path stands in a public source).
   */
  getServiceProviders(params?: GetServiceProvidersParams, options?: CallOptions): Promise<ServiceProvider[]>;

  /**
   * Read the session.
   *
   * Says who the token belongs to and how far the login may see: its level, group and service provider. Tells at the
   * start of an audit whether a group may be audited at all. Found in public clients and documentation.
   *
   * `GET /api/v2/auth/session`
   *
   * Evidence: found (the path stands in a public source).
   */
  getSession(params?: Record<string, never>, options?: CallOptions): Promise<Session>;

  /**
   * Read one user.
   *
   * The full profile of one user.
   *
   * `GET /api/v2/users`
   *
   * Evidence: found (the path stands in a public source).
   */
  getUser(params: GetUserParams, options?: CallOptions): Promise<UserProfile>;

  /**
   * Read the further logins of a user.
   *
   * The further user ids with which the user may log in. The path is found in the vendor's front end, the answer in
   * seed 000.
   *
   * `GET /api/v2/users/alternate-user-id`
   *
   * Evidence: found (the path stands in a public source).
   */
  getUserAlternateUserId(params: GetUserAlternateUserIdParams, options?: CallOptions): Promise<AlternateUserId>;

  /**
   * List the announcements of a user.
   *
   * The announcements that the user has stored. The path is found in the vendor's front end and a public client, the
   * answer in seed 000.
   *
   * `GET /api/v2/users/announcements`
   *
   * Evidence: found (the path stands in a public source).
   */
  getUserAnnouncements(params: GetUserAnnouncementsParams, options?: CallOptions): Promise<AnnouncementFile>;

  /**
   * Audit one user.
   *
   * Everything about one user, in another shape than `getGroupUserAudit`: Title Case keys, services flattened beside
   * the listings, schedules as a bare list, and the communication barring codes, which the group audit lacks. Found in
   * public documentation with a full example.
   *
   * `GET /api/v2/users/audit`
   *
   * Evidence: found (the path stands in a public source).
   */
  getUserAudit(params: GetUserAuditParams, options?: CallOptions): Promise<UserAudit>;

  /**
   * Read the call policies of a user.
   *
   * How redirected calls of the user show identities. The path is found in the vendor's front end, the answer in seed
   * 000.
   *
   * `GET /api/v2/users/call-policies`
   *
   * Evidence: found (the path stands in a public source).
   */
  getUserCallPolicies(params: GetUserCallPoliciesParams, options?: CallOptions): Promise<CallPolicies>;

  /**
   * Read the call processing policy of a user.
   *
   * Limits and identities of the user's calls. Where a `useUser…Setting` is false, the group's rule is in force and the
   * values beside it are idle. The read is known by name only, from a public client's list of the vendor's requests;
   * that its path is that of the change, which is found in a public client, is inferred. The answer is in seed 000.
   *
   * `GET /api/v2/users/call-processing-policy`
   *
   * Evidence: name only (the request is known to exist; its path is inferred).
   */
  getUserCallProcessingPolicy(
    params: GetUserCallProcessingPolicyParams,
    options?: CallOptions,
  ): Promise<CallProcessingPolicy>;

  /**
   * Read the communication barring of a user.
   *
   * Which barring profile rules the user's calls. A public client's list of the vendor's requests has it by name only,
   * so the path is inferred (a path below it is found in the vendor's front end); the answer is in seed 000.
   *
   * `GET /api/v2/users/communication-barring`
   *
   * Evidence: name only (the request is known to exist; its path is inferred).
   */
  getUserCommunicationBarring(
    params: GetUserCommunicationBarringParams,
    options?: CallOptions,
  ): Promise<CommunicationBarring>;

  /**
   * Read the device policies of a user.
   *
   * How the user's device follows features. A public client's list of the vendor's requests has it by name only, so the
   * path is inferred; the answer is in seed 000.
   *
   * `GET /api/v2/users/device-policies`
   *
   * Evidence: name only (the request is known to exist; its path is inferred).
   */
  getUserDevicePolicies(params: GetUserDevicePoliciesParams, options?: CallOptions): Promise<DevicePolicies>;

  /**
   * List events of a schedule of a user.
   *
   * The events of one schedule, as a bare list. Found in the vendor's front end; the rows are in seed 000.
   *
   * `GET /api/v2/users/events`
   *
   * Evidence: found (the path stands in a public source).
   */
  getUserEvents(params: GetUserEventsParams, options?: CallOptions): Promise<ScheduleEvent[]>;

  /**
   * Read the feature access codes of a user.
   *
   * The star codes that the user may dial. The path is found in the vendor's front end, the answer in seed 000.
   *
   * `GET /api/v2/users/feature-access-codes`
   *
   * Evidence: found (the path stands in a public source).
   */
  getUserFeatureAccessCodes(params: GetUserFeatureAccessCodesParams, options?: CallOptions): Promise<FeatureAccessCode>;

  /**
   * Read whether a user has authorization codes of their own.
   *
   * Whether the user's own codes are in force. The codes are a call of their own:
   * `getUserOutgoingCallingPlanAuthorizationCodesCodes`. `useCustomSettings` false means that the group's values rule:
   * see `getGroupOutgoingCallingPlanAuthorizationCodes`. The path is found in the vendor's front end, the answer in
   * seed 000.
   *
   * `GET /api/v2/users/calling-plans/outgoing/authorization-codes`
   *
   * Evidence: found (the path stands in a public source).
   */
  getUserOutgoingCallingPlanAuthorizationCodes(
    params: GetUserOutgoingCallingPlanAuthorizationCodesParams,
    options?: CallOptions,
  ): Promise<OutgoingCallingPlanAuthorizationCodeSettings>;

  /**
   * List authorization codes of a user.
   *
   * The user's authorization codes, in clear, as a bare list (the audits wrap it together with the settings). The path
   * is found in the vendor's front end, which reads a list; the rows are in seed 000.
   *
   * `GET /api/v2/users/calling-plans/outgoing/authorization-codes/codes`
   *
   * Evidence: found (the path stands in a public source).
   */
  getUserOutgoingCallingPlanAuthorizationCodesCodes(
    params: GetUserOutgoingCallingPlanAuthorizationCodesCodesParams,
    options?: CallOptions,
  ): Promise<AuthorizationCode[]>;

  /**
   * Read where Call Me Now may call for a user.
   *
   * Where Call Me Now may place calls to, for each class of call. `useCustomSettings` false means that the group's
   * values rule: see `getGroupOutgoingCallingPlanCallMeNow`. The path is found in the vendor's front end, the answer in
   * seed 000.
   *
   * `GET /api/v2/users/calling-plans/outgoing/call-me-now`
   *
   * Evidence: found (the path stands in a public source).
   */
  getUserOutgoingCallingPlanCallMeNow(
    params: GetUserOutgoingCallingPlanCallMeNowParams,
    options?: CallOptions,
  ): Promise<OutgoingCallingPlanCallMeNow>;

  /**
   * Read for all users of a group where Call Me Now may call for each.
   *
   * The Call Me Now plan of every user of a group in one answer. The path is found in the vendor's front end. The form
   * of the rows is not settled: the front end reads flat rows, other bulk reads wrap user, service and data. Accept
   * both.
   *
   * `GET /api/v2/users/calling-plans/outgoing/call-me-now/bulk`
   *
   * Evidence: found (the path stands in a public source).
   */
  getUserOutgoingCallingPlanCallMeNowBulk(
    params: GetUserOutgoingCallingPlanCallMeNowBulkParams,
    options?: CallOptions,
  ): Promise<(OutgoingCallingPlanCallMeNowBulkRow | OutgoingCallingPlanCallMeNowFlatRow)[]>;

  /**
   * Read digit patterns for Call Me Now calls of a user.
   *
   * Permissions for Call Me Now numbers by digit pattern. `useCustomSettings` false means that the group's values rule:
   * see `getGroupOutgoingCallingPlanDigitPlanCallMeNow`. The path is found in the vendor's front end, the answer in
   * seed 000.
   *
   * `GET /api/v2/users/calling-plans/outgoing/digit-plan/call-me-now`
   *
   * Evidence: found (the path stands in a public source).
   */
  getUserOutgoingCallingPlanDigitPlanCallMeNow(
    params: GetUserOutgoingCallingPlanDigitPlanCallMeNowParams,
    options?: CallOptions,
  ): Promise<OutgoingCallingPlanDigitPlanCallMeNow>;

  /**
   * Read digit patterns for dialled calls of a user.
   *
   * Permissions for dialled numbers by digit pattern. `useCustomSettings` false means that the group's values rule: see
   * `getGroupOutgoingCallingPlanDigitPlanOriginating`. The path is found in the vendor's front end, the answer in seed
   * 000.
   *
   * `GET /api/v2/users/calling-plans/outgoing/digit-plan/originating`
   *
   * Evidence: found (the path stands in a public source).
   */
  getUserOutgoingCallingPlanDigitPlanOriginating(
    params: GetUserOutgoingCallingPlanDigitPlanOriginatingParams,
    options?: CallOptions,
  ): Promise<OutgoingCallingPlanDigitPlanOriginating>;

  /**
   * Read digit patterns for redirected calls of a user.
   *
   * Permissions for redirected numbers by digit pattern. `useCustomSettings` false means that the group's values rule:
   * see `getGroupOutgoingCallingPlanDigitPlanRedirecting`. The path is found in the vendor's front end, the answer in
   * seed 000.
   *
   * `GET /api/v2/users/calling-plans/outgoing/digit-plan/redirecting`
   *
   * Evidence: found (the path stands in a public source).
   */
  getUserOutgoingCallingPlanDigitPlanRedirecting(
    params: GetUserOutgoingCallingPlanDigitPlanRedirectingParams,
    options?: CallOptions,
  ): Promise<OutgoingCallingPlanDigitPlanRedirecting>;

  /**
   * Read what a user may dial.
   *
   * What the user may dial, for each class of call. `useCustomSettings` false means that the group's values rule: see
   * `getGroupOutgoingCallingPlanOriginating`. The path is found in the vendor's front end, the answer in seed 000.
   *
   * `GET /api/v2/users/calling-plans/outgoing/originating`
   *
   * Evidence: found (the path stands in a public source).
   */
  getUserOutgoingCallingPlanOriginating(
    params: GetUserOutgoingCallingPlanOriginatingParams,
    options?: CallOptions,
  ): Promise<OutgoingCallingPlanOriginating>;

  /**
   * Read for all users of a group what each may dial.
   *
   * The Originating plan of every user of a group in one answer. The path is found in the vendor's front end. The form
   * of the rows is not settled: the front end reads flat rows, other bulk reads wrap user, service and data. Accept
   * both.
   *
   * `GET /api/v2/users/calling-plans/outgoing/originating/bulk`
   *
   * Evidence: found (the path stands in a public source).
   */
  getUserOutgoingCallingPlanOriginatingBulk(
    params: GetUserOutgoingCallingPlanOriginatingBulkParams,
    options?: CallOptions,
  ): Promise<(OutgoingCallingPlanOriginatingBulkRow | OutgoingCallingPlanOriginatingFlatRow)[]>;

  /**
   * Read exceptions by digit pattern for Call Me Now calls of a user.
   *
   * Exceptions for Call Me Now numbers by digit pattern; they are stronger than the other plans. `useCustomSettings`
   * false means that the group's values rule: see `getGroupOutgoingCallingPlanPinholeDigitPlanCallMeNow`. The path is
   * found in the vendor's front end, the answer in seed 000.
   *
   * `GET /api/v2/users/calling-plans/outgoing/pinhole-digit-plan/call-me-now`
   *
   * Evidence: found (the path stands in a public source).
   */
  getUserOutgoingCallingPlanPinholeDigitPlanCallMeNow(
    params: GetUserOutgoingCallingPlanPinholeDigitPlanCallMeNowParams,
    options?: CallOptions,
  ): Promise<OutgoingCallingPlanPinholeDigitPlanCallMeNow>;

  /**
   * Read exceptions by digit pattern for dialled calls of a user.
   *
   * Exceptions for dialled numbers by digit pattern; they are stronger than the other plans. `useCustomSettings` false
   * means that the group's values rule: see `getGroupOutgoingCallingPlanPinholeDigitPlanOriginating`. The path is found
   * in the vendor's front end, the answer in seed 000.
   *
   * `GET /api/v2/users/calling-plans/outgoing/pinhole-digit-plan/originating`
   *
   * Evidence: found (the path stands in a public source).
   */
  getUserOutgoingCallingPlanPinholeDigitPlanOriginating(
    params: GetUserOutgoingCallingPlanPinholeDigitPlanOriginatingParams,
    options?: CallOptions,
  ): Promise<OutgoingCallingPlanPinholeDigitPlanOriginating>;

  /**
   * Read exceptions by digit pattern for redirected calls of a user.
   *
   * Exceptions for redirected numbers by digit pattern; they are stronger than the other plans. `useCustomSettings`
   * false means that the group's values rule: see `getGroupOutgoingCallingPlanPinholeDigitPlanRedirecting`. The path is
   * found in the vendor's front end, the answer in seed 000.
   *
   * `GET /api/v2/users/calling-plans/outgoing/pinhole-digit-plan/redirecting`
   *
   * Evidence: found (the path stands in a public source).
   */
  getUserOutgoingCallingPlanPinholeDigitPlanRedirecting(
    params: GetUserOutgoingCallingPlanPinholeDigitPlanRedirectingParams,
    options?: CallOptions,
  ): Promise<OutgoingCallingPlanPinholeDigitPlanRedirecting>;

  /**
   * Read whether a user may be redirected out of the group.
   *
   * Whether a call that the user is in may be forwarded or transferred by somebody else to a number outside the group
   * (the meaning follows the documentation of BroadWorks carriers: "being forwarded/transferred"). `useCustomSettings`
   * false means that the group's values rule: see `getGroupOutgoingCallingPlanRedirected`. The path is found in the
   * vendor's front end, the answer in seed 000.
   *
   * `GET /api/v2/users/calling-plans/outgoing/redirected`
   *
   * Evidence: found (the path stands in a public source).
   */
  getUserOutgoingCallingPlanRedirected(
    params: GetUserOutgoingCallingPlanRedirectedParams,
    options?: CallOptions,
  ): Promise<OutgoingCallingPlanRedirected>;

  /**
   * Read for all users of a group whether each may be redirected out of it.
   *
   * The Redirected plan of every user of a group in one answer. The path is found in the vendor's front end. The form
   * of the rows is not settled: the front end reads flat rows, other bulk reads wrap user, service and data. Accept
   * both.
   *
   * `GET /api/v2/users/calling-plans/outgoing/redirected/bulk`
   *
   * Evidence: found (the path stands in a public source).
   */
  getUserOutgoingCallingPlanRedirectedBulk(
    params: GetUserOutgoingCallingPlanRedirectedBulkParams,
    options?: CallOptions,
  ): Promise<(OutgoingCallingPlanRedirectedBulkRow | OutgoingCallingPlanRedirectedFlatRow)[]>;

  /**
   * Read where a user may forward calls to.
   *
   * Where the user may forward or transfer calls to, for each class of call. `useCustomSettings` false means that the
   * group's values rule: see `getGroupOutgoingCallingPlanRedirecting`. The path is found in the vendor's front end, the
   * answer in seed 000.
   *
   * `GET /api/v2/users/calling-plans/outgoing/redirecting`
   *
   * Evidence: found (the path stands in a public source).
   */
  getUserOutgoingCallingPlanRedirecting(
    params: GetUserOutgoingCallingPlanRedirectingParams,
    options?: CallOptions,
  ): Promise<OutgoingCallingPlanRedirecting>;

  /**
   * Read for all users of a group where each may forward calls to.
   *
   * The Redirecting plan of every user of a group in one answer. The path is found in the vendor's front end. The form
   * of the rows is not settled: the front end reads flat rows, other bulk reads wrap user, service and data. Accept
   * both.
   *
   * `GET /api/v2/users/calling-plans/outgoing/redirecting/bulk`
   *
   * Evidence: found (the path stands in a public source).
   */
  getUserOutgoingCallingPlanRedirectingBulk(
    params: GetUserOutgoingCallingPlanRedirectingBulkParams,
    options?: CallOptions,
  ): Promise<(OutgoingCallingPlanRedirectingBulkRow | OutgoingCallingPlanRedirectingFlatRow)[]>;

  /**
   * Read where blocked calls of a user go.
   *
   * The three transfer numbers that permissions may refer to. `useCustomSettings` false means that the group's values
   * rule: see `getGroupOutgoingCallingPlanTransferNumbers`. The path is found in the vendor's front end, the answer in
   * seed 000.
   *
   * `GET /api/v2/users/calling-plans/outgoing/transfer-numbers`
   *
   * Evidence: found (the path stands in a public source).
   */
  getUserOutgoingCallingPlanTransferNumbers(
    params: GetUserOutgoingCallingPlanTransferNumbersParams,
    options?: CallOptions,
  ): Promise<OutgoingCallingPlanTransferNumbers>;

  /**
   * Read the state of the voice portal passcode of a user.
   *
   * Whether the passcode has expired and whether the user is locked out. The passcode itself is always masked. A user
   * without a voice portal service gets an error, not an empty answer (the status is inferred). The path is found in a
   * public client, the answer in seed 000.
   *
   * `GET /api/v2/users/portal-passcode`
   *
   * Evidence: found (the path stands in a public source).
   */
  getUserPortalPasscode(params: GetUserPortalPasscodeParams, options?: CallOptions): Promise<PortalPasscode>;

  /**
   * List registered devices of a user.
   *
   * The contacts that the user's devices have registered. An empty list means that nothing is registered. Found in
   * public clients and documentation.
   *
   * `GET /api/v2/users/registration`
   *
   * Evidence: found (the path stands in a public source).
   */
  getUserRegistration(params: GetUserRegistrationParams, options?: CallOptions): Promise<UserRegistration>;

  /**
   * List registered devices of all users of a group.
   *
   * The registered contacts of every user of a group, in one call. Users without a registration are listed with an
   * empty list. Found in public clients and documentation.
   *
   * `GET /api/v2/users/registration/bulk`
   *
   * Evidence: found (the path stands in a public source).
   */
  getUserRegistrationBulk(params: GetUserRegistrationBulkParams, options?: CallOptions): Promise<UserRegistrationBulk>;

  /**
   * Report on one user.
   *
   * The profile of a user with licences, packs and lines beside it. Found in public clients and documentation.
   *
   * `GET /api/v2/users/reports/users`
   *
   * Evidence: found (the path stands in a public source).
   */
  getUserReport(params: GetUserReportParams, options?: CallOptions): Promise<UserReport>;

  /**
   * List schedules of a user.
   *
   * The schedules of the user, as a bare list without their events: read those with `getUserEvents`. The group audit
   * wraps the list and puts the events inside. The path is found in the vendor's front end, which reads a list; that
   * events are left out is inferred from the group's listing.
   *
   * `GET /api/v2/users/schedules`
   *
   * Evidence: found (the path stands in a public source).
   */
  getUserSchedules(params: GetUserSchedulesParams, options?: CallOptions): Promise<Schedule[]>;

  /**
   * Read the settings of all services of a user.
   *
   * The settings of every service of the user in one answer, by the service's name. A service without settings is
   * absent or `[]`. Found in public clients and documentation.
   *
   * `GET /api/v2/users/services/settings`
   *
   * Evidence: found (the path stands in a public source).
   */
  getUserServiceSettings(params: GetUserServiceSettingsParams, options?: CallOptions): Promise<ServiceSettings>;

  /**
   * List the services that a user could have.
   *
   * The catalogue of services and packs with what is assigned to the user directly. `assigned` is false for a service
   * that comes through a pack: see `getUserServicesAssigned` for what is in effect. Found in seeds 000 and 003.
   *
   * `GET /api/v2/users/services`
   *
   * Evidence: found (the path stands in a public source).
   */
  getUserServices(params: GetUserServicesParams, options?: CallOptions): Promise<ServiceAssignment>;

  /**
   * List the services in effect for a user.
   *
   * The services in effect, assigned directly or through a pack, and whether each is switched on. Found in public
   * clients and documentation.
   *
   * `GET /api/v2/users/services/assigned`
   *
   * Evidence: found (the path stands in a public source).
   */
  getUserServicesAssigned(params: GetUserServicesAssignedParams, options?: CallOptions): Promise<AssignedServices>;

  /**
   * List users.
   *
   * Lists the users of a group, a service provider or the whole system, as far as the login may see. With `extended`
   * each row is the full profile, else a short row. One filter at a time. There is no paging: `limit` cuts the list
   * off.
   *
   * `GET /api/v2/users`
   *
   * Evidence: found (the path stands in a public source).
   */
  getUsers(params?: GetUsersParams, options?: CallOptions): Promise<UserProfile[]>;

  /**
   * Change settings of services of a user.
   *
   * Changes the settings of one or more services. Services that are left out stay. The request is found in public
   * clients and documentation; that the answer repeats the settings is inferred.
   *
   * `PUT /api/v2/users/services/settings`
   *
   * Evidence: found (the path stands in a public source).
   */
  putUserServiceSettings(params: PutUserServiceSettingsParams, options?: CallOptions): Promise<ServiceSettings>;

  /**
   * Assign services to a user.
   *
   * Assigns and takes away services and packs. What is not listed stays. The request is found in public clients; that
   * the answer repeats the catalogue is inferred.
   *
   * `PUT /api/v2/users/services`
   *
   * Evidence: found (the path stands in a public source).
   */
  putUserServices(params: PutUserServicesParams, options?: CallOptions): Promise<ServiceAssignment>;
}
