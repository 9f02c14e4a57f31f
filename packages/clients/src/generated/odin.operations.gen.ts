// Generated from specs/odin by tools/codegen. Do not edit: change the spec, then run `pnpm generate`.

import type { CallOptions, Sendable } from "../core/operation.js";
import type {
  AccessDevice,
  AdminPolicies,
  Administrator,
  AlternateUserId,
  AnnouncementFile,
  AssignedServices,
  AuthorizationCode,
  AutoAttendant,
  AutoAttendantSummary,
  CallCenter,
  CallCenterAgents,
  CallCenterSummary,
  CallForwardingAlways,
  CallForwardingAlwaysBulkRow,
  CallPickupGroup,
  CallPolicies,
  CallProcessingPolicy,
  CommunicationBarring,
  DevicePolicies,
  DeviceUser,
  DnOwner,
  FeatureAccessCode,
  Group,
  GroupCallProcessingPolicy,
  GroupDepartment,
  GroupDevice,
  GroupDnDetails,
  GroupDns,
  GroupExtensions,
  GroupIntercept,
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
  KnownDeviceLevel,
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
  PasscodeRules,
  PasswordRules,
  PortalPasscode,
  Schedule,
  ScheduleEvent,
  ServiceAssignment,
  ServiceInstance,
  ServiceProvider,
  ServiceProviderDetail,
  ServiceProviderDns,
  ServiceSettings,
  Session,
  UpdateUserCallForwardingAlways,
  UpdateUserServiceSettings,
  UpdateUserServices,
  UserAudit,
  UserAuthentication,
  UserCallCenter,
  UserHuntGroup,
  UserPassword,
  UserProfile,
  UserRegistration,
  UserRegistrationBulk,
  UserReport,
  UserSharedCallAppearanceEndpoint,
} from "./odin.gen.js";

/** Parameters of `getGroup`. */
export interface GetGroupParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of one group. The answer is then this group instead of a list. May contain `/` and blanks. */
  groupId: string;
}

/** Parameters of `getGroupAdmin`. */
export interface GetGroupAdminParams {
  /** Id of one administrator. The answer is then this one instead of a list. */
  userId: string;
}

/** Parameters of `getGroupAdminPolicies`. */
export interface GetGroupAdminPoliciesParams {
  /** Id of the administrator. */
  userId: string;
}

/** Parameters of `getGroupAdmins`. */
export interface GetGroupAdminsParams {
  /** Id of the service provider or enterprise whose list is read. */
  serviceProviderId: string;
  /** Id of the group whose list is read. May contain `/` and blanks. */
  groupId: string;
}

/** Parameters of `getGroupAutoAttendant`. */
export interface GetGroupAutoAttendantParams {
  /**
   * Id of one hunt group, call centre or auto attendant, with its domain. The answer is then this one instead of a
   * list.
   */
  serviceUserId: string;
}

/** Parameters of `getGroupAutoAttendants`. */
export interface GetGroupAutoAttendantsParams {
  /** Id of the service provider or enterprise whose list is read. */
  serviceProviderId: string;
  /** Id of the group whose list is read. May contain `/` and blanks. */
  groupId: string;
}

/** Parameters of `getGroupCallCenter`. */
export interface GetGroupCallCenterParams {
  /**
   * Id of one hunt group, call centre or auto attendant, with its domain. The answer is then this one instead of a
   * list.
   */
  serviceUserId: string;
}

/** Parameters of `getGroupCallCenterAgents`. */
export interface GetGroupCallCenterAgentsParams {
  /** Id of the call centre, with its domain. */
  serviceUserId: string;
}

/** Parameters of `getGroupCallCenters`. */
export interface GetGroupCallCentersParams {
  /** Id of the service provider or enterprise whose list is read. */
  serviceProviderId: string;
  /** Id of the group whose list is read. May contain `/` and blanks. */
  groupId: string;
}

/** Parameters of `getGroupCallPickup`. */
export interface GetGroupCallPickupParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
  /** Name of one pickup group. The answer is then this one, with its users. */
  name: string;
}

/** Parameters of `getGroupCallPickups`. */
export interface GetGroupCallPickupsParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
}

/** Parameters of `getGroupCallProcessingPolicy`. */
export interface GetGroupCallProcessingPolicyParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
}

/** Parameters of `getGroupDepartments`. */
export interface GetGroupDepartmentsParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
  /** If true, returns the departments of the enterprise as well. Omit it instead of sending false. */
  includeEnterprise?: boolean | undefined;
}

/** Parameters of `getGroupDevice`. */
export interface GetGroupDeviceParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
  /** Name of one device. The answer is then this device instead of a list. */
  deviceName: string;
}

/** Parameters of `getGroupDeviceUsers`. */
export interface GetGroupDeviceUsersParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
  /** Name of the device. */
  deviceName: string;
}

/** Parameters of `getGroupDevices`. */
export interface GetGroupDevicesParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
}

/** Parameters of `getGroupDns`. */
export interface GetGroupDnsParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
}

/** Parameters of `getGroupDnsDetails`. */
export interface GetGroupDnsDetailsParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
}

/** Parameters of `getGroupEvents`. */
export interface GetGroupEventsParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
  /** Name of the schedule. */
  name: string;
  /** Type of the schedule. A name is unique within its type only. */
  type: KnownScheduleType;
}

/** Parameters of `getGroupExtensions`. */
export interface GetGroupExtensionsParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
}

/** Parameters of `getGroupHuntGroup`. */
export interface GetGroupHuntGroupParams {
  /**
   * Id of one hunt group, call centre or auto attendant, with its domain. The answer is then this one instead of a
   * list.
   */
  serviceUserId: string;
}

/** Parameters of `getGroupHuntGroups`. */
export interface GetGroupHuntGroupsParams {
  /** Id of the service provider or enterprise whose list is read. */
  serviceProviderId: string;
  /** Id of the group whose list is read. May contain `/` and blanks. */
  groupId: string;
}

/** Parameters of `getGroupIntercept`. */
export interface GetGroupInterceptParams {
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

/** Parameters of `getGroupPasscodeRules`. */
export interface GetGroupPasscodeRulesParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
}

/** Parameters of `getGroupPasswordRules`. */
export interface GetGroupPasswordRulesParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
}

/** Parameters of `getGroupSchedules`. */
export interface GetGroupSchedulesParams {
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

/** Parameters of `getServiceInstances`. */
export interface GetServiceInstancesParams {
  /** Returns only virtual users of this service provider or enterprise. */
  serviceProviderId?: string | undefined;
  /** Returns only virtual users of this group. Use it with `serviceProviderId`. */
  groupId?: string | undefined;
  /** Returns only virtual users with this id. `*` matches any text at the end or at both ends. */
  userId?: string | undefined;
  /** Returns only virtual users with this name. `*` matches any text at the end or at both ends. */
  lastName?: string | undefined;
  /** Returns only virtual users with this phone number. `*` matches any text at the end or at both ends. */
  dn?: string | undefined;
  /** Returns only virtual users with this extension. `*` matches any text at the end or at both ends. */
  extension?: string | undefined;
  /** Maximum number of rows. There is no offset, so a listing cannot be paged. */
  limit?: number | undefined;
}

/** Parameters of `getServiceProvider`. */
export interface GetServiceProviderParams {
  /** Id of one service provider. The answer is then this service provider instead of a list. */
  serviceProviderId: string;
}

/** Parameters of `getServiceProviderAdmin`. */
export interface GetServiceProviderAdminParams {
  /** Id of one administrator. The answer is then this one instead of a list. */
  userId: string;
}

/** Parameters of `getServiceProviderAdminPolicies`. */
export interface GetServiceProviderAdminPoliciesParams {
  /** Id of the administrator. */
  userId: string;
}

/** Parameters of `getServiceProviderAdmins`. */
export interface GetServiceProviderAdminsParams {
  /** Id of the service provider or enterprise whose list is read. */
  serviceProviderId: string;
}

/** Parameters of `getServiceProviderDns`. */
export interface GetServiceProviderDnsParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
}

/** Parameters of `getServiceProviderPasscodeRules`. */
export interface GetServiceProviderPasscodeRulesParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
}

/** Parameters of `getServiceProviderPasswordRules`. */
export interface GetServiceProviderPasswordRulesParams {
  /** Id of the service provider or enterprise. */
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

/** Parameters of `getUserAuthentication`. */
export interface GetUserAuthenticationParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserAutoAttendants`. */
export interface GetUserAutoAttendantsParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserCallCenter`. */
export interface GetUserCallCenterParams {
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

/** Parameters of `getUserCallPickup`. */
export interface GetUserCallPickupParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
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
  /** Type of the schedule. A name is unique within its type only. */
  type: KnownScheduleType;
}

/** Parameters of `getUserFeatureAccessCodes`. */
export interface GetUserFeatureAccessCodesParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserHuntGroups`. */
export interface GetUserHuntGroupsParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
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

/** Parameters of `getUserPassword`. */
export interface GetUserPasswordParams {
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

/** Parameters of `getUserSharedCallAppearanceBulk`. */
export interface GetUserSharedCallAppearanceBulkParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
}

/** Parameters of `getUserSharedCallAppearanceEndpoint`. */
export interface GetUserSharedCallAppearanceEndpointParams {
  /** Id of the user, with its domain. */
  userId: string;
  /** Name of the device of the appearance. */
  deviceName: string;
  /** Level at which the device is defined. */
  deviceLevel: KnownDeviceLevel;
  /** Line/port of the appearance. */
  linePort: string;
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

/** Parameters of `searchGroupDns`. */
export interface SearchGroupDnsParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
  /** The number. `*` matches any text at the end or at both ends. Without `*` the number must be equal. */
  dn: string;
  /** Maximum number of rows. There is no offset, so a listing cannot be paged. */
  limit?: number | undefined;
}

/** Parameters of `searchServiceProviderDns`. */
export interface SearchServiceProviderDnsParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** The number. `*` matches any text at the end or at both ends. Without `*` the number must be equal. */
  dn: string;
  /** Maximum number of rows. There is no offset, so a listing cannot be paged. */
  limit?: number | undefined;
}

/** Parameters of `searchSystemDns`. */
export interface SearchSystemDnsParams {
  /** The whole number with its country code, for example `+18135551003`. Nothing else is found. */
  dn: string;
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
   * Read one administrator of a group.
   *
   * Returns one administrator. `getGroupAdminPolicies` tells what the administrator may do.
   *
   * `GET /api/v2/groups/admins`
   */
  getGroupAdmin(params: GetGroupAdminParams, options?: CallOptions): Promise<Administrator>;

  /**
   * Read what an administrator of a group may do.
   *
   * Returns the policies of one administrator. The login itself has the same map in `policy` of `getSession`.
   *
   * `GET /api/v2/groups/admins/policies`
   */
  getGroupAdminPolicies(params: GetGroupAdminPoliciesParams, options?: CallOptions): Promise<AdminPolicies>;

  /**
   * List administrators of a group.
   *
   * Returns the administrators of a group.
   *
   * `GET /api/v2/groups/admins`
   */
  getGroupAdmins(params: GetGroupAdminsParams, options?: CallOptions): Promise<Administrator[]>;

  /**
   * Read one auto attendant.
   *
   * Returns one auto attendant with its menus.
   *
   * `GET /api/v2/groups/auto-attendants`
   */
  getGroupAutoAttendant(params: GetGroupAutoAttendantParams, options?: CallOptions): Promise<AutoAttendant>;

  /**
   * List auto attendants of a group.
   *
   * Returns the auto attendants of a group without their menus.
   *
   * `GET /api/v2/groups/auto-attendants`
   */
  getGroupAutoAttendants(params: GetGroupAutoAttendantsParams, options?: CallOptions): Promise<AutoAttendantSummary[]>;

  /**
   * Read one call centre.
   *
   * Returns the settings of one call centre. `getGroupCallCenterAgents` has its agents.
   *
   * `GET /api/v2/groups/call-centers`
   */
  getGroupCallCenter(params: GetGroupCallCenterParams, options?: CallOptions): Promise<CallCenter>;

  /**
   * List agents of a call centre.
   *
   * Returns the agents of one call centre. One call for each call centre replaces a call for each user.
   *
   * The front end reads `agents` of the answer. The rest of the envelope is inferred. `getUserCallCenter` tells whether
   * an agent takes calls now.
   *
   * `GET /api/v2/groups/call-centers/agents`
   */
  getGroupCallCenterAgents(params: GetGroupCallCenterAgentsParams, options?: CallOptions): Promise<CallCenterAgents>;

  /**
   * List call centres of a group.
   *
   * Returns the call centres of a group.
   *
   * `GET /api/v2/groups/call-centers`
   */
  getGroupCallCenters(params: GetGroupCallCentersParams, options?: CallOptions): Promise<CallCenterSummary[]>;

  /**
   * Read one pickup group.
   *
   * Returns one pickup group with its users. A name in another case is another name (inferred).
   *
   * `GET /api/v2/groups/call-pickup/groups`
   */
  getGroupCallPickup(params: GetGroupCallPickupParams, options?: CallOptions): Promise<CallPickupGroup>;

  /**
   * List pickup groups of a group.
   *
   * Returns the pickup groups of a group without their users.
   *
   * `GET /api/v2/groups/call-pickup/groups`
   */
  getGroupCallPickups(params: GetGroupCallPickupsParams, options?: CallOptions): Promise<CallPickupGroup[]>;

  /**
   * Read the call processing policy of a group.
   *
   * Returns the limits and caller ids of the calls of a group. They are in force for users without own ones.
   *
   * `GET /api/v2/groups/call-processing-policy`
   */
  getGroupCallProcessingPolicy(
    params: GetGroupCallProcessingPolicyParams,
    options?: CallOptions,
  ): Promise<GroupCallProcessingPolicy>;

  /**
   * List departments of a group.
   *
   * Returns the departments of a group. The front end reads `fullPathName`, and the other fields are those of
   * BroadWorks.
   *
   * `GET /api/v2/groups/departments`
   */
  getGroupDepartments(params: GetGroupDepartmentsParams, options?: CallOptions): Promise<GroupDepartment[]>;

  /**
   * Read one device of a group.
   *
   * Returns one device with its ports and settings.
   *
   * `GET /api/v2/groups/devices`
   */
  getGroupDevice(params: GetGroupDeviceParams, options?: CallOptions): Promise<AccessDevice>;

  /**
   * List lines on a device.
   *
   * Returns the users whose lines are on a device of a group. One client reads it so. The front end sends the same
   * request as POST, so which of both the platform wants is unknown.
   *
   * `GET /api/v2/groups/devices/users`
   */
  getGroupDeviceUsers(params: GetGroupDeviceUsersParams, options?: CallOptions): Promise<DeviceUser[]>;

  /**
   * List devices of a group.
   *
   * Returns the devices of a group. The primary line of a user and shared appearances of others may use one device.
   *
   * `GET /api/v2/groups/devices`
   */
  getGroupDevices(params: GetGroupDevicesParams, options?: CallOptions): Promise<GroupDevice[]>;

  /**
   * List numbers of a group.
   *
   * Returns the numbers and ranges of the group, and whether they are assigned and activated.
   *
   * `GET /api/v2/groups/dns`
   */
  getGroupDns(params: GetGroupDnsParams, options?: CallOptions): Promise<GroupDns>;

  /**
   * List numbers of a group with their owners.
   *
   * Returns each number of a group and who has it. Users and virtual users both have numbers. The number of the group
   * itself may have two rows, of which one names no owner.
   *
   * `GET /api/v2/groups/dns/details`
   */
  getGroupDnsDetails(params: GetGroupDnsDetailsParams, options?: CallOptions): Promise<GroupDnDetails>;

  /**
   * List events of a schedule of a group.
   *
   * Returns the events of one schedule, as a bare list.
   *
   * `GET /api/v2/groups/events`
   */
  getGroupEvents(params: GetGroupEventsParams, options?: CallOptions): Promise<ScheduleEvent[]>;

  /**
   * Read the length of extensions of a group.
   *
   * Returns how many digits the extensions of a group have. With it a reader tells an extension from a number outside.
   *
   * `GET /api/v2/groups/extensions`
   */
  getGroupExtensions(params: GetGroupExtensionsParams, options?: CallOptions): Promise<GroupExtensions>;

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
   * Read the intercept of a group.
   *
   * Returns whether the whole group is taken out of service, and where its calls go then. A user may have an intercept
   * as well.
   *
   * `GET /api/v2/groups/intercept`
   */
  getGroupIntercept(params: GetGroupInterceptParams, options?: CallOptions): Promise<GroupIntercept>;

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
   * Read the rules for passcodes of a group.
   *
   * Returns what passcodes must be like. `useRuleLevel` tells whether the rules of the group are in force, or those of
   * a level above.
   *
   * `GET /api/v2/groups/passcode-rules`
   */
  getGroupPasscodeRules(params: GetGroupPasscodeRulesParams, options?: CallOptions): Promise<PasscodeRules>;

  /**
   * Read the rules for passwords of a group.
   *
   * Returns what passwords must be like. With `useServiceProviderSettings` the rules of the service provider are in
   * force.
   *
   * `GET /api/v2/groups/password-rules`
   */
  getGroupPasswordRules(params: GetGroupPasswordRulesParams, options?: CallOptions): Promise<PasswordRules>;

  /**
   * List schedules of a group.
   *
   * Returns the schedules of a group, as a bare list without events. Users and services of the group refer to them by
   * name.
   *
   * `GET /api/v2/groups/schedules`
   */
  getGroupSchedules(params: GetGroupSchedulesParams, options?: CallOptions): Promise<Schedule[]>;

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
   * Find virtual users.
   *
   * Returns the virtual users that match the filters. These are auto attendants, hunt groups, call centres and other
   * services with their own id.
   *
   * The front end always sends one filter, and `serviceProviderId` only for logins of a service provider. What it
   * answers without a filter is unknown. The lists of each kind are the safe way.
   *
   * `GET /api/v2/users/services/search`
   */
  getServiceInstances(params?: GetServiceInstancesParams, options?: CallOptions): Promise<ServiceInstance[]>;

  /**
   * Read one service provider.
   *
   * Returns one service provider with all its fields.
   *
   * `GET /api/v2/service-providers`
   */
  getServiceProvider(params: GetServiceProviderParams, options?: CallOptions): Promise<ServiceProviderDetail>;

  /**
   * Read one administrator of a service provider.
   *
   * Returns one administrator.
   *
   * `GET /api/v2/service-providers/admins`
   */
  getServiceProviderAdmin(params: GetServiceProviderAdminParams, options?: CallOptions): Promise<Administrator>;

  /**
   * Read what an administrator of a service provider may do.
   *
   * Returns the policies of one administrator. The login itself has the same map in `policy` of `getSession`.
   *
   * `GET /api/v2/service-providers/admins/policies`
   */
  getServiceProviderAdminPolicies(
    params: GetServiceProviderAdminPoliciesParams,
    options?: CallOptions,
  ): Promise<AdminPolicies>;

  /**
   * List administrators of a service provider.
   *
   * Returns the administrators of a service provider.
   *
   * `GET /api/v2/service-providers/admins`
   */
  getServiceProviderAdmins(params: GetServiceProviderAdminsParams, options?: CallOptions): Promise<Administrator[]>;

  /**
   * List numbers of a service provider.
   *
   * Returns the numbers of a service provider, and which group has them. It finds numbers that are paid for and that no
   * group uses.
   *
   * `GET /api/v2/service-providers/dns`
   */
  getServiceProviderDns(params: GetServiceProviderDnsParams, options?: CallOptions): Promise<ServiceProviderDns>;

  /**
   * Read the rules for passcodes of a service provider.
   *
   * Returns what passcodes must be like. They are in force in groups whose `useRuleLevel` says so.
   *
   * `GET /api/v2/service-providers/passcode-rules`
   */
  getServiceProviderPasscodeRules(
    params: GetServiceProviderPasscodeRulesParams,
    options?: CallOptions,
  ): Promise<PasscodeRules>;

  /**
   * Read the rules for passwords of a service provider.
   *
   * Returns what passwords must be like. They hold for administrators, and for users of groups without own rules.
   *
   * `GET /api/v2/service-providers/password-rules`
   */
  getServiceProviderPasswordRules(
    params: GetServiceProviderPasswordRulesParams,
    options?: CallOptions,
  ): Promise<PasswordRules>;

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
   * Read the rules for passcodes of the system.
   *
   * Returns what passcodes must be like. They are in force where `useRuleLevel` says so. A login below the system may
   * be refused (inferred).
   *
   * `GET /api/v2/system/passcode-rules`
   */
  getSystemPasscodeRules(params?: Record<string, never>, options?: CallOptions): Promise<PasscodeRules>;

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
   * Read the SIP user name of a user.
   *
   * Returns the name by which devices of the user log in. The password is never sent. A user without the service
   * Authentication gets an error (the status is inferred).
   *
   * `GET /api/v2/users/authentication`
   */
  getUserAuthentication(params: GetUserAuthenticationParams, options?: CallOptions): Promise<UserAuthentication>;

  /**
   * List auto attendants of a user's group.
   *
   * Returns all auto attendants of the group in which the user is, with their menus. They need not name the user. So
   * one call tells it for all users of a group.
   *
   * `GET /api/v2/groups/auto-attendants/user`
   */
  getUserAutoAttendants(params: GetUserAutoAttendantsParams, options?: CallOptions): Promise<AutoAttendant[]>;

  /**
   * Read the call centres of a user.
   *
   * Returns the state of a user as an agent, and the call centres of the user. A user without a call centre licence
   * gets an error, not an empty answer (the status is inferred).
   *
   * `GET /api/v2/users/call-center`
   */
  getUserCallCenter(params: GetUserCallCenterParams, options?: CallOptions): Promise<UserCallCenter>;

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
   * Read the pickup group of a user.
   *
   * Returns the pickup group of a user with all its users. A user is in one pickup group at most. For a user in none
   * the answer is `[]`.
   *
   * Sources disagree on the form. A page shows an object, and a client reads the first row of a list. So expect both.
   *
   * `GET /api/v2/groups/call-pickup/user`
   */
  getUserCallPickup(
    params: GetUserCallPickupParams,
    options?: CallOptions,
  ): Promise<CallPickupGroup | CallPickupGroup[]>;

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
   * List hunt groups of a user.
   *
   * Returns the hunt groups that ring the user, each with its settings and all its agents. For a user in none the
   * answer is `[]`. For all users of a group, `getGroupHuntGroups` and a read of each hunt group are fewer calls.
   *
   * `GET /api/v2/groups/hunt-groups/user`
   */
  getUserHuntGroups(params: GetUserHuntGroupsParams, options?: CallOptions): Promise<UserHuntGroup[]>;

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
   * Read the state of the web password of a user.
   *
   * Returns whether the login is locked, and when the password expires. The password is never sent.
   *
   * `GET /api/v2/users/password`
   */
  getUserPassword(params: GetUserPasswordParams, options?: CallOptions): Promise<UserPassword>;

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
   * List shared appearances of a group.
   *
   * Returns the appearances of all users of a group, as a flat list. Users without any have no row, so the list does
   * not tell who has the service.
   *
   * `GET /api/v2/users/shared-call-appearance/bulk`
   */
  getUserSharedCallAppearanceBulk(
    params: GetUserSharedCallAppearanceBulkParams,
    options?: CallOptions,
  ): Promise<UserSharedCallAppearanceEndpoint[]>;

  /**
   * Read one shared appearance of a user.
   *
   * Returns one appearance of the line of a user. `getUserServiceSettings` has all of them, with the kind of each
   * device.
   *
   * `GET /api/v2/users/shared-call-appearance/endpoints`
   */
  getUserSharedCallAppearanceEndpoint(
    params: GetUserSharedCallAppearanceEndpointParams,
    options?: CallOptions,
  ): Promise<UserSharedCallAppearanceEndpoint>;

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

  /**
   * Find the owner of a number in a group.
   *
   * Returns the numbers of a group that match, and who has each.
   *
   * `GET /api/v2/groups/dns/search`
   */
  searchGroupDns(params: SearchGroupDnsParams, options?: CallOptions): Promise<DnOwner[]>;

  /**
   * Find the owner of a number in a service provider.
   *
   * Returns the numbers of a service provider that match, and who has each.
   *
   * `GET /api/v2/service-providers/dns/search`
   */
  searchServiceProviderDns(params: SearchServiceProviderDnsParams, options?: CallOptions): Promise<DnOwner[]>;

  /**
   * Find the owner of a number in the system.
   *
   * Returns the numbers of the system that match, and who has each. Only a login of the system or of a reseller may do
   * so (inferred).
   *
   * `GET /api/v2/system/dns/search`
   */
  searchSystemDns(params: SearchSystemDnsParams, options?: CallOptions): Promise<DnOwner[]>;
}
