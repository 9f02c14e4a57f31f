// Generated from specs/odin by tools/codegen. Do not edit: change the spec, then run `pnpm generate`.

import type { CallOptions, Sendable } from "../core/operation.js";
import type {
  AccessDevice,
  ActivationBulkRow,
  ActivationSetting,
  AdminPolicies,
  Administrator,
  AdministratorList,
  AlternateNumbers,
  AlternateUserId,
  AlternateUserIds,
  AnnouncementFile,
  AnywhereCriterion,
  AssignedServices,
  AuthorizationCode,
  AutoAttendant,
  AutoAttendantSummary,
  BarringAuthorizationCode,
  BroadWorksAnywhere,
  BroadWorksAnywherePhoneNumber,
  BroadWorksMobility,
  CallCenter,
  CallCenterAgent,
  CallCenterAgents,
  CallCenterSummary,
  CallForwarding,
  CallForwardingAlways,
  CallForwardingAlwaysBulkRow,
  CallForwardingBulkRow,
  CallForwardingNoAnswer,
  CallForwardingNoAnswerBulkRow,
  CallForwardingSelective,
  CallPickupGroup,
  CallPolicies,
  CallProcessingPolicy,
  CallRecording,
  CallRecordingBulkRow,
  CallWaiting,
  ChangePassword,
  CommunicationBarring,
  CreateUser,
  CreateUserAnywhereCriterion,
  CreateUserBroadWorksAnywherePhoneNumber,
  CreateUserCommunicationBarringAuthorizationCode,
  CreateUserEvent,
  CreateUserOutgoingCallingPlanAuthorizationCode,
  CreateUserRingCriterion,
  CreateUserSchedule,
  CreateUserSelectiveForwardingCriterion,
  DeleteUserSpeedDial100Codes,
  DevicePolicies,
  DeviceUser,
  DnOwner,
  DoNotDisturb,
  EmptyArray,
  FaxMessaging,
  FeatureAccessCode,
  GeneratedPasscode,
  GeneratedPassword,
  Group,
  GroupCallProcessingPolicy,
  GroupDepartment,
  GroupDevice,
  GroupDnDetails,
  GroupDns,
  GroupExtensions,
  GroupIntercept,
  GroupMoveEvaluation,
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
  GroupServicesAuthorized,
  GroupSummary,
  GroupUserAudit,
  HotelingGuest,
  HotelingGuestBulkRow,
  HotelingHost,
  HotelingHostBulkRow,
  HuntGroup,
  HuntGroupSummary,
  IncomingCallingPlan,
  InterceptUser,
  KnownDeviceLevel,
  KnownScheduleType,
  KnownServiceListingType,
  NightForwarding,
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
  Privacy,
  RemoteOffice,
  RingCriterion,
  RingCriterionDetail,
  Schedule,
  ScheduleEvent,
  SelectiveForwardingCriterion,
  SelectiveForwardingCriterionDetail,
  SequentialRing,
  ServiceAssignment,
  ServiceInstance,
  ServicePack,
  ServicePackSummary,
  ServicePackUsage,
  ServiceProvider,
  ServiceProviderDetail,
  ServiceProviderDns,
  ServiceProviderReportRow,
  ServiceSettings,
  Session,
  SharedCallAppearance,
  SharedCallAppearanceEndpointChange,
  SimultaneousRingPersonal,
  SpeedDial,
  SpeedDialBulkRow,
  UpdateUser,
  UpdateUserActivation,
  UpdateUserActivationBulk,
  UpdateUserAlternateNumbers,
  UpdateUserAlternateUserId,
  UpdateUserAnywhereCriterion,
  UpdateUserAuthentication,
  UpdateUserBroadWorksAnywhere,
  UpdateUserBroadWorksAnywherePhoneNumber,
  UpdateUserBroadWorksMobility,
  UpdateUserCallForwarding,
  UpdateUserCallForwardingAlways,
  UpdateUserCallForwardingAlwaysBulk,
  UpdateUserCallForwardingBulk,
  UpdateUserCallForwardingNoAnswer,
  UpdateUserCallForwardingNoAnswerBulk,
  UpdateUserCallForwardingSelective,
  UpdateUserCallPolicies,
  UpdateUserCallProcessingPolicy,
  UpdateUserCallRecording,
  UpdateUserCallRecordingBulk,
  UpdateUserCallWaiting,
  UpdateUserDoNotDisturb,
  UpdateUserEvent,
  UpdateUserFaxMessaging,
  UpdateUserGroupId,
  UpdateUserHotelingGuest,
  UpdateUserHotelingGuestBulk,
  UpdateUserHotelingHost,
  UpdateUserHotelingHostBulk,
  UpdateUserId,
  UpdateUserIncomingCallingPlan,
  UpdateUserIntercept,
  UpdateUserNightForwarding,
  UpdateUserOutgoingCallingPlanAuthorizationCodes,
  UpdateUserOutgoingCallingPlanDigitPlanFlags,
  UpdateUserOutgoingCallingPlanDigitPlanOriginating,
  UpdateUserOutgoingCallingPlanFlags,
  UpdateUserOutgoingCallingPlanFlagsBulk,
  UpdateUserOutgoingCallingPlanOriginating,
  UpdateUserOutgoingCallingPlanOriginatingBulk,
  UpdateUserOutgoingCallingPlanPinholeDigitPlanFlags,
  UpdateUserOutgoingCallingPlanPinholeDigitPlanOriginating,
  UpdateUserOutgoingCallingPlanRedirected,
  UpdateUserOutgoingCallingPlanRedirectedBulk,
  UpdateUserOutgoingCallingPlanTransferNumbers,
  UpdateUserPassword,
  UpdateUserPortalPasscode,
  UpdateUserPrivacy,
  UpdateUserRemoteOffice,
  UpdateUserRingCriterion,
  UpdateUserSchedule,
  UpdateUserSelectiveForwardingCriterion,
  UpdateUserSequentialRing,
  UpdateUserServiceSettings,
  UpdateUserServices,
  UpdateUserSharedCallAppearance,
  UpdateUserSimultaneousRingPersonal,
  UpdateUserSpeedDial100Codes,
  UpdateUserSpeedDial8,
  UpdateUserSpeedDial8Bulk,
  UpdateUserVoiceMessaging,
  UpdateUserVoiceMessagingAdvanced,
  UpdateUserVoiceMessagingBulk,
  UpdateUserVoiceMessagingDistributionList,
  UpdateUserVoiceMessagingGreetings,
  UpdateUserVoiceMessagingVoicePortal,
  UpdateUsersBulk,
  UserAudit,
  UserAuthentication,
  UserAuthenticationChange,
  UserCallCenter,
  UserHuntGroup,
  UserPassword,
  UserProfile,
  UserRegistration,
  UserRegistrationBulk,
  UserReport,
  UserSharedCallAppearanceEndpoint,
  UserSharedCallAppearanceEndpoints,
  UsersBulkEcho,
  VoiceMessaging,
  VoiceMessagingAdvanced,
  VoiceMessagingBulkRow,
  VoiceMessagingDistributionList,
  VoiceMessagingGreetings,
  VoiceMessagingVoicePortal,
} from "./odin.gen.js";

/** Parameters of `deleteUser`. */
export interface DeleteUserParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `deleteUserBroadWorksAnywhereCriterion`. */
export interface DeleteUserBroadWorksAnywhereCriterionParams {
  /** Id of the user, with its domain. */
  userId: string;
  /**
   * Number of a phone of BroadWorks Anywhere, as `getUserBroadWorksAnywhere` lists it.
   * 1 to 23 characters.
   */
  phoneNumber: string;
  /**
   * Name of the criterion.
   * 1 to 50 characters.
   */
  criteriaName: string;
}

/** Parameters of `deleteUserBroadWorksAnywherePhoneNumber`. */
export interface DeleteUserBroadWorksAnywherePhoneNumberParams {
  /** Id of the user, with its domain. */
  userId: string;
  /**
   * Number of a phone of BroadWorks Anywhere, as `getUserBroadWorksAnywhere` lists it.
   * 1 to 23 characters.
   */
  phoneNumber: string;
}

/** Parameters of `deleteUserCallForwardingSelectiveCriterion`. */
export interface DeleteUserCallForwardingSelectiveCriterionParams {
  /** Id of the user, with its domain. */
  userId: string;
  /**
   * Name of the criterion.
   * 1 to 50 characters.
   */
  criteriaName: string;
}

/** Parameters of `deleteUserCommunicationBarringAuthorizationCodes`. */
export interface DeleteUserCommunicationBarringAuthorizationCodesParams {
  /** Id of the user, with its domain. */
  userId: string;
  /**
   * The code that lifts communication barring. It is a secret.
   * 2 to 14 characters.
   */
  code: string;
}

/** Parameters of `deleteUserEvent`. */
export interface DeleteUserEventParams {
  /** Id of the user, with its domain. */
  userId: string;
  /** Name of the schedule. */
  name: string;
  /** Type of the schedule. A name is unique within its type only. */
  type: KnownScheduleType;
  /** Name of the event. */
  eventName: string;
}

/** Parameters of `deleteUserOutgoingCallingPlanAuthorizationCodesCodes`. */
export interface DeleteUserOutgoingCallingPlanAuthorizationCodesCodesParams {
  /** Id of the user, with its domain. */
  userId: string;
  /**
   * The authorization code. It is a secret.
   * 2 to 14 characters.
   */
  code: string;
}

/** Parameters of `deleteUserSchedule`. */
export interface DeleteUserScheduleParams {
  /** Id of the user, with its domain. */
  userId: string;
  /** Name of the schedule. */
  name: string;
  /** Type of the schedule. A name is unique within its type only. */
  type: KnownScheduleType;
}

/** Parameters of `deleteUserSequentialRingCriterion`. */
export interface DeleteUserSequentialRingCriterionParams {
  /** Id of the user, with its domain. */
  userId: string;
  /**
   * Name of the criterion.
   * 1 to 50 characters.
   */
  criteriaName: string;
}

/** Parameters of `deleteUserSimultaneousRingPersonalCriterion`. */
export interface DeleteUserSimultaneousRingPersonalCriterionParams {
  /** Id of the user, with its domain. */
  userId: string;
  /**
   * Name of the criterion.
   * 1 to 50 characters.
   */
  criteriaName: string;
}

/** Parameters of `deleteUserSpeedDial100Codes`. */
export interface DeleteUserSpeedDial100CodesParams {
  /** The user and what to remove. */
  body: Sendable<DeleteUserSpeedDial100Codes>;
}

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

/** Parameters of `getGroupServicesAssignedAll`. */
export interface GetGroupServicesAssignedAllParams {
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

/** Parameters of `getGroupServicesAuthorized`. */
export interface GetGroupServicesAuthorizedParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
}

/** Parameters of `getGroupServicesAvailable`. */
export interface GetGroupServicesAvailableParams {
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

/** Parameters of `getPasscodeGenerate`. */
export interface GetPasscodeGenerateParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
  /** How many to make. Without it, one. */
  limit?: number | undefined;
}

/** Parameters of `getPasswordGenerate`. */
export interface GetPasswordGenerateParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
  /** How many to make. Without it, one. */
  limit?: number | undefined;
}

/** Parameters of `getServiceInstances`. */
export interface GetServiceInstancesParams {
  /** Returns only virtual users of this service provider or enterprise. */
  serviceProviderId?: string | undefined;
  /** Returns only virtual users of this group. Use it with `serviceProviderId`. */
  groupId?: string | undefined;
  /**
   * Returns only virtual users with this id. `*` matches any text at the end or at both ends. Needs at least 3
   * characters.
   */
  userId?: string | undefined;
  /**
   * Returns only virtual users with this name. `*` matches any text at the end or at both ends. Needs at least 3
   * characters.
   */
  lastName?: string | undefined;
  /**
   * Returns only virtual users with this phone number. `*` matches any text at the end or at both ends. Needs at least
   * 3 characters.
   */
  dn?: string | undefined;
  /**
   * Returns only virtual users with this extension. `*` matches any text at the end or at both ends. Needs at least 3
   * characters.
   */
  extension?: string | undefined;
  /**
   * Maximum number of rows. There is no offset, so a listing cannot be paged. If there are more rows, BroadWorks may
   * answer an error instead of a part (inferred).
   */
  limit?: number | undefined;
}

/** Parameters of `getServicePack`. */
export interface GetServicePackParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Name of one service pack. The answer is then this pack instead of a list. */
  servicePackName: string;
}

/** Parameters of `getServicePackUsage`. */
export interface GetServicePackUsageParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Name of the service, as `getGroupServices` spells it. */
  serviceName: string;
}

/** Parameters of `getServicePacks`. */
export interface GetServicePacksParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
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

/** Parameters of `getSipPasswordGenerate`. */
export interface GetSipPasswordGenerateParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
  /** How many to make. Without it, one. */
  limit?: number | undefined;
}

/** Parameters of `getUser`. */
export interface GetUserParams {
  /**
   * Id of one user. The answer is then this user instead of a list. With `*` at the end or at both ends it is a filter,
   * and the answer is a list. Case counts, so send ids as they are listed.
   */
  userId: string;
}

/** Parameters of `getUserAlternateNumbers`. */
export interface GetUserAlternateNumbersParams {
  /** Id of the user, with its domain. */
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

/** Parameters of `getUserAnonymousCallRejection`. */
export interface GetUserAnonymousCallRejectionParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserAnonymousCallRejectionBulk`. */
export interface GetUserAnonymousCallRejectionBulkParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
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

/** Parameters of `getUserBroadWorksAnywhere`. */
export interface GetUserBroadWorksAnywhereParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserBroadWorksAnywhereCriteria`. */
export interface GetUserBroadWorksAnywhereCriteriaParams {
  /** Id of the user, with its domain. */
  userId: string;
  /**
   * Number of a phone of BroadWorks Anywhere, as `getUserBroadWorksAnywhere` lists it.
   * 1 to 23 characters.
   */
  phoneNumber: string;
}

/** Parameters of `getUserBroadWorksAnywhereCriterion`. */
export interface GetUserBroadWorksAnywhereCriterionParams {
  /** Id of the user, with its domain. */
  userId: string;
  /**
   * Number of a phone of BroadWorks Anywhere, as `getUserBroadWorksAnywhere` lists it.
   * 1 to 23 characters.
   */
  phoneNumber: string;
  /**
   * Name of one criterion. The answer is then this criterion instead of a list.
   * 1 to 50 characters.
   */
  criteriaName: string;
}

/** Parameters of `getUserBroadWorksAnywherePhoneNumber`. */
export interface GetUserBroadWorksAnywherePhoneNumberParams {
  /** Id of the user, with its domain. */
  userId: string;
  /**
   * Number of a phone of BroadWorks Anywhere, as `getUserBroadWorksAnywhere` lists it.
   * 1 to 23 characters.
   */
  phoneNumber: string;
}

/** Parameters of `getUserBroadWorksMobility`. */
export interface GetUserBroadWorksMobilityParams {
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

/** Parameters of `getUserCallForwardingAlwaysSecondary`. */
export interface GetUserCallForwardingAlwaysSecondaryParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserCallForwardingAlwaysSecondaryBulk`. */
export interface GetUserCallForwardingAlwaysSecondaryBulkParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
}

/** Parameters of `getUserCallForwardingBusy`. */
export interface GetUserCallForwardingBusyParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserCallForwardingBusyBulk`. */
export interface GetUserCallForwardingBusyBulkParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
}

/** Parameters of `getUserCallForwardingNoAnswer`. */
export interface GetUserCallForwardingNoAnswerParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserCallForwardingNoAnswerBulk`. */
export interface GetUserCallForwardingNoAnswerBulkParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
}

/** Parameters of `getUserCallForwardingNotReachable`. */
export interface GetUserCallForwardingNotReachableParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserCallForwardingNotReachableBulk`. */
export interface GetUserCallForwardingNotReachableBulkParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
}

/** Parameters of `getUserCallForwardingSelective`. */
export interface GetUserCallForwardingSelectiveParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserCallForwardingSelectiveCriteria`. */
export interface GetUserCallForwardingSelectiveCriteriaParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserCallForwardingSelectiveCriterion`. */
export interface GetUserCallForwardingSelectiveCriterionParams {
  /** Id of the user, with its domain. */
  userId: string;
  /**
   * Name of one criterion. The answer is then this criterion instead of a list.
   * 1 to 50 characters.
   */
  criteriaName: string;
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

/** Parameters of `getUserCallRecording`. */
export interface GetUserCallRecordingParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserCallRecordingBulk`. */
export interface GetUserCallRecordingBulkParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
}

/** Parameters of `getUserCallWaiting`. */
export interface GetUserCallWaitingParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserCallingLineIdDeliveryBlocking`. */
export interface GetUserCallingLineIdDeliveryBlockingParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserCallingLineIdDeliveryBlockingBulk`. */
export interface GetUserCallingLineIdDeliveryBlockingBulkParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
}

/** Parameters of `getUserCommunicationBarring`. */
export interface GetUserCommunicationBarringParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserCommunicationBarringAuthorizationCodes`. */
export interface GetUserCommunicationBarringAuthorizationCodesParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserDevicePolicies`. */
export interface GetUserDevicePoliciesParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserDoNotDisturb`. */
export interface GetUserDoNotDisturbParams {
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

/** Parameters of `getUserFaxMessaging`. */
export interface GetUserFaxMessagingParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserFeatureAccessCodes`. */
export interface GetUserFeatureAccessCodesParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserHotelingGuest`. */
export interface GetUserHotelingGuestParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserHotelingGuestBulk`. */
export interface GetUserHotelingGuestBulkParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
}

/** Parameters of `getUserHotelingHost`. */
export interface GetUserHotelingHostParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserHotelingHostBulk`. */
export interface GetUserHotelingHostBulkParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
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

/** Parameters of `getUserIncomingCallingPlan`. */
export interface GetUserIncomingCallingPlanParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserIntercept`. */
export interface GetUserInterceptParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserMusicOnHold`. */
export interface GetUserMusicOnHoldParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserNightForwarding`. */
export interface GetUserNightForwardingParams {
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

/** Parameters of `getUserPrivacy`. */
export interface GetUserPrivacyParams {
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

/** Parameters of `getUserRemoteOffice`. */
export interface GetUserRemoteOfficeParams {
  /** Id of the user, with its domain. */
  userId: string;
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

/** Parameters of `getUserSequentialRing`. */
export interface GetUserSequentialRingParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserSequentialRingCriteria`. */
export interface GetUserSequentialRingCriteriaParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserSequentialRingCriterion`. */
export interface GetUserSequentialRingCriterionParams {
  /** Id of the user, with its domain. */
  userId: string;
  /**
   * Name of one criterion. The answer is then this criterion instead of a list.
   * 1 to 50 characters.
   */
  criteriaName: string;
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

/** Parameters of `getUserSharedCallAppearance`. */
export interface GetUserSharedCallAppearanceParams {
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

/** Parameters of `getUserSimultaneousRingPersonal`. */
export interface GetUserSimultaneousRingPersonalParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserSimultaneousRingPersonalCriteria`. */
export interface GetUserSimultaneousRingPersonalCriteriaParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserSimultaneousRingPersonalCriterion`. */
export interface GetUserSimultaneousRingPersonalCriterionParams {
  /** Id of the user, with its domain. */
  userId: string;
  /**
   * Name of one criterion. The answer is then this criterion instead of a list.
   * 1 to 50 characters.
   */
  criteriaName: string;
}

/** Parameters of `getUserSpeedDial100`. */
export interface GetUserSpeedDial100Params {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserSpeedDial8`. */
export interface GetUserSpeedDial8Params {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserSpeedDial8Bulk`. */
export interface GetUserSpeedDial8BulkParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
}

/** Parameters of `getUserVoiceMessaging`. */
export interface GetUserVoiceMessagingParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserVoiceMessagingAdvanced`. */
export interface GetUserVoiceMessagingAdvancedParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserVoiceMessagingBulk`. */
export interface GetUserVoiceMessagingBulkParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
}

/** Parameters of `getUserVoiceMessagingDistributionList`. */
export interface GetUserVoiceMessagingDistributionListParams {
  /** Id of the user, with its domain. */
  userId: string;
  /**
   * Number of the distribution list, 0 to 14.
   * 0 to 14.
   */
  listId: number;
}

/** Parameters of `getUserVoiceMessagingDistributionLists`. */
export interface GetUserVoiceMessagingDistributionListsParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserVoiceMessagingGreetings`. */
export interface GetUserVoiceMessagingGreetingsParams {
  /** Id of the user, with its domain. */
  userId: string;
}

/** Parameters of `getUserVoiceMessagingVoicePortal`. */
export interface GetUserVoiceMessagingVoicePortalParams {
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
  /**
   * Maximum number of rows. There is no offset, so a listing cannot be paged. If there are more rows, BroadWorks may
   * answer an error instead of a part (inferred).
   */
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

/** Parameters of `postUser`. */
export interface PostUserParams {
  /** The user. */
  body: Sendable<CreateUser>;
}

/** Parameters of `postUserBroadWorksAnywhereCriterion`. */
export interface PostUserBroadWorksAnywhereCriterionParams {
  /** The user and what to add. */
  body: Sendable<CreateUserAnywhereCriterion>;
}

/** Parameters of `postUserBroadWorksAnywherePhoneNumber`. */
export interface PostUserBroadWorksAnywherePhoneNumberParams {
  /** The user and what to add. */
  body: Sendable<CreateUserBroadWorksAnywherePhoneNumber>;
}

/** Parameters of `postUserCallForwardingSelectiveCriterion`. */
export interface PostUserCallForwardingSelectiveCriterionParams {
  /** The user and what to add. */
  body: Sendable<CreateUserSelectiveForwardingCriterion>;
}

/** Parameters of `postUserCommunicationBarringAuthorizationCodes`. */
export interface PostUserCommunicationBarringAuthorizationCodesParams {
  /** The user and what to add. */
  body: Sendable<CreateUserCommunicationBarringAuthorizationCode>;
}

/** Parameters of `postUserEvent`. */
export interface PostUserEventParams {
  /** The user, the schedule and the event. */
  body: Sendable<CreateUserEvent>;
}

/** Parameters of `postUserOutgoingCallingPlanAuthorizationCodesCodes`. */
export interface PostUserOutgoingCallingPlanAuthorizationCodesCodesParams {
  /** The user and the code. */
  body: Sendable<CreateUserOutgoingCallingPlanAuthorizationCode>;
}

/** Parameters of `postUserSchedule`. */
export interface PostUserScheduleParams {
  /** The user and the schedule. */
  body: Sendable<CreateUserSchedule>;
}

/** Parameters of `postUserSequentialRingCriterion`. */
export interface PostUserSequentialRingCriterionParams {
  /** The user and what to add. */
  body: Sendable<CreateUserRingCriterion>;
}

/** Parameters of `postUserSharedCallAppearanceEndpoint`. */
export interface PostUserSharedCallAppearanceEndpointParams {
  /** The user and what to add. */
  body: Sendable<SharedCallAppearanceEndpointChange>;
}

/** Parameters of `postUserSimultaneousRingPersonalCriterion`. */
export interface PostUserSimultaneousRingPersonalCriterionParams {
  /** The user and what to add. */
  body: Sendable<CreateUserRingCriterion>;
}

/** Parameters of `postUserSpeedDial100Codes`. */
export interface PostUserSpeedDial100CodesParams {
  /** The user and what to add. */
  body: Sendable<UpdateUserSpeedDial100Codes>;
}

/** Parameters of `putAuthPassword`. */
export interface PutAuthPasswordParams {
  /** The old and the new password. */
  body: Sendable<ChangePassword>;
}

/** Parameters of `putUser`. */
export interface PutUserParams {
  /** The user and the changes. */
  body: Sendable<UpdateUser>;
}

/** Parameters of `putUserAlternateNumbers`. */
export interface PutUserAlternateNumbersParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserAlternateNumbers>;
}

/** Parameters of `putUserAlternateUserId`. */
export interface PutUserAlternateUserIdParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserAlternateUserId>;
}

/** Parameters of `putUserAnonymousCallRejection`. */
export interface PutUserAnonymousCallRejectionParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserActivation>;
}

/** Parameters of `putUserAuthentication`. */
export interface PutUserAuthenticationParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserAuthentication>;
}

/** Parameters of `putUserBroadWorksAnywhere`. */
export interface PutUserBroadWorksAnywhereParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserBroadWorksAnywhere>;
}

/** Parameters of `putUserBroadWorksAnywhereCriterion`. */
export interface PutUserBroadWorksAnywhereCriterionParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserAnywhereCriterion>;
}

/** Parameters of `putUserBroadWorksAnywherePhoneNumber`. */
export interface PutUserBroadWorksAnywherePhoneNumberParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserBroadWorksAnywherePhoneNumber>;
}

/** Parameters of `putUserBroadWorksMobility`. */
export interface PutUserBroadWorksMobilityParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserBroadWorksMobility>;
}

/** Parameters of `putUserCallForwardingAlways`. */
export interface PutUserCallForwardingAlwaysParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserCallForwardingAlways>;
}

/** Parameters of `putUserCallForwardingAlwaysBulk`. */
export interface PutUserCallForwardingAlwaysBulkParams {
  /** The users and the changes. */
  body: Sendable<UpdateUserCallForwardingAlwaysBulk>;
}

/** Parameters of `putUserCallForwardingAlwaysSecondary`. */
export interface PutUserCallForwardingAlwaysSecondaryParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserCallForwardingAlways>;
}

/** Parameters of `putUserCallForwardingAlwaysSecondaryBulk`. */
export interface PutUserCallForwardingAlwaysSecondaryBulkParams {
  /** The users and the changes. */
  body: Sendable<UpdateUserCallForwardingAlwaysBulk>;
}

/** Parameters of `putUserCallForwardingBusy`. */
export interface PutUserCallForwardingBusyParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserCallForwarding>;
}

/** Parameters of `putUserCallForwardingBusyBulk`. */
export interface PutUserCallForwardingBusyBulkParams {
  /** The users and the changes. */
  body: Sendable<UpdateUserCallForwardingBulk>;
}

/** Parameters of `putUserCallForwardingNoAnswer`. */
export interface PutUserCallForwardingNoAnswerParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserCallForwardingNoAnswer>;
}

/** Parameters of `putUserCallForwardingNoAnswerBulk`. */
export interface PutUserCallForwardingNoAnswerBulkParams {
  /** The users and the changes. */
  body: Sendable<UpdateUserCallForwardingNoAnswerBulk>;
}

/** Parameters of `putUserCallForwardingNotReachable`. */
export interface PutUserCallForwardingNotReachableParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserCallForwarding>;
}

/** Parameters of `putUserCallForwardingNotReachableBulk`. */
export interface PutUserCallForwardingNotReachableBulkParams {
  /** The users and the changes. */
  body: Sendable<UpdateUserCallForwardingBulk>;
}

/** Parameters of `putUserCallForwardingSelective`. */
export interface PutUserCallForwardingSelectiveParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserCallForwardingSelective>;
}

/** Parameters of `putUserCallForwardingSelectiveCriterion`. */
export interface PutUserCallForwardingSelectiveCriterionParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserSelectiveForwardingCriterion>;
}

/** Parameters of `putUserCallPolicies`. */
export interface PutUserCallPoliciesParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserCallPolicies>;
}

/** Parameters of `putUserCallProcessingPolicy`. */
export interface PutUserCallProcessingPolicyParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserCallProcessingPolicy>;
}

/** Parameters of `putUserCallRecording`. */
export interface PutUserCallRecordingParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserCallRecording>;
}

/** Parameters of `putUserCallRecordingBulk`. */
export interface PutUserCallRecordingBulkParams {
  /** The users and the changes. */
  body: Sendable<UpdateUserCallRecordingBulk>;
}

/** Parameters of `putUserCallWaiting`. */
export interface PutUserCallWaitingParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserCallWaiting>;
}

/** Parameters of `putUserCallingLineIdDeliveryBlocking`. */
export interface PutUserCallingLineIdDeliveryBlockingParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserActivation>;
}

/** Parameters of `putUserCallingLineIdDeliveryBlockingBulk`. */
export interface PutUserCallingLineIdDeliveryBlockingBulkParams {
  /** The users and the changes. */
  body: Sendable<UpdateUserActivationBulk>;
}

/** Parameters of `putUserDoNotDisturb`. */
export interface PutUserDoNotDisturbParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserDoNotDisturb>;
}

/** Parameters of `putUserEvent`. */
export interface PutUserEventParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserEvent>;
}

/** Parameters of `putUserFaxMessaging`. */
export interface PutUserFaxMessagingParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserFaxMessaging>;
}

/** Parameters of `putUserGroupId`. */
export interface PutUserGroupIdParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserGroupId>;
}

/** Parameters of `putUserHotelingGuest`. */
export interface PutUserHotelingGuestParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserHotelingGuest>;
}

/** Parameters of `putUserHotelingGuestBulk`. */
export interface PutUserHotelingGuestBulkParams {
  /** The users and the changes. */
  body: Sendable<UpdateUserHotelingGuestBulk>;
}

/** Parameters of `putUserHotelingHost`. */
export interface PutUserHotelingHostParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserHotelingHost>;
}

/** Parameters of `putUserHotelingHostBulk`. */
export interface PutUserHotelingHostBulkParams {
  /** The users and the changes. */
  body: Sendable<UpdateUserHotelingHostBulk>;
}

/** Parameters of `putUserId`. */
export interface PutUserIdParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserId>;
}

/** Parameters of `putUserIncomingCallingPlan`. */
export interface PutUserIncomingCallingPlanParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserIncomingCallingPlan>;
}

/** Parameters of `putUserIntercept`. */
export interface PutUserInterceptParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserIntercept>;
}

/** Parameters of `putUserMusicOnHold`. */
export interface PutUserMusicOnHoldParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserActivation>;
}

/** Parameters of `putUserNightForwarding`. */
export interface PutUserNightForwardingParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserNightForwarding>;
}

/** Parameters of `putUserOutgoingCallingPlanAuthorizationCodes`. */
export interface PutUserOutgoingCallingPlanAuthorizationCodesParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserOutgoingCallingPlanAuthorizationCodes>;
}

/** Parameters of `putUserOutgoingCallingPlanCallMeNow`. */
export interface PutUserOutgoingCallingPlanCallMeNowParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserOutgoingCallingPlanFlags>;
}

/** Parameters of `putUserOutgoingCallingPlanCallMeNowBulk`. */
export interface PutUserOutgoingCallingPlanCallMeNowBulkParams {
  /** The users and the changes. */
  body: Sendable<UpdateUserOutgoingCallingPlanFlagsBulk>;
}

/** Parameters of `putUserOutgoingCallingPlanDigitPlanCallMeNow`. */
export interface PutUserOutgoingCallingPlanDigitPlanCallMeNowParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserOutgoingCallingPlanDigitPlanFlags>;
}

/** Parameters of `putUserOutgoingCallingPlanDigitPlanOriginating`. */
export interface PutUserOutgoingCallingPlanDigitPlanOriginatingParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserOutgoingCallingPlanDigitPlanOriginating>;
}

/** Parameters of `putUserOutgoingCallingPlanDigitPlanRedirecting`. */
export interface PutUserOutgoingCallingPlanDigitPlanRedirectingParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserOutgoingCallingPlanDigitPlanFlags>;
}

/** Parameters of `putUserOutgoingCallingPlanOriginating`. */
export interface PutUserOutgoingCallingPlanOriginatingParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserOutgoingCallingPlanOriginating>;
}

/** Parameters of `putUserOutgoingCallingPlanOriginatingBulk`. */
export interface PutUserOutgoingCallingPlanOriginatingBulkParams {
  /** The users and the changes. */
  body: Sendable<UpdateUserOutgoingCallingPlanOriginatingBulk>;
}

/** Parameters of `putUserOutgoingCallingPlanPinholeDigitPlanCallMeNow`. */
export interface PutUserOutgoingCallingPlanPinholeDigitPlanCallMeNowParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserOutgoingCallingPlanPinholeDigitPlanFlags>;
}

/** Parameters of `putUserOutgoingCallingPlanPinholeDigitPlanOriginating`. */
export interface PutUserOutgoingCallingPlanPinholeDigitPlanOriginatingParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserOutgoingCallingPlanPinholeDigitPlanOriginating>;
}

/** Parameters of `putUserOutgoingCallingPlanPinholeDigitPlanRedirecting`. */
export interface PutUserOutgoingCallingPlanPinholeDigitPlanRedirectingParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserOutgoingCallingPlanPinholeDigitPlanFlags>;
}

/** Parameters of `putUserOutgoingCallingPlanRedirected`. */
export interface PutUserOutgoingCallingPlanRedirectedParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserOutgoingCallingPlanRedirected>;
}

/** Parameters of `putUserOutgoingCallingPlanRedirectedBulk`. */
export interface PutUserOutgoingCallingPlanRedirectedBulkParams {
  /** The users and the changes. */
  body: Sendable<UpdateUserOutgoingCallingPlanRedirectedBulk>;
}

/** Parameters of `putUserOutgoingCallingPlanRedirecting`. */
export interface PutUserOutgoingCallingPlanRedirectingParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserOutgoingCallingPlanFlags>;
}

/** Parameters of `putUserOutgoingCallingPlanRedirectingBulk`. */
export interface PutUserOutgoingCallingPlanRedirectingBulkParams {
  /** The users and the changes. */
  body: Sendable<UpdateUserOutgoingCallingPlanFlagsBulk>;
}

/** Parameters of `putUserOutgoingCallingPlanTransferNumbers`. */
export interface PutUserOutgoingCallingPlanTransferNumbersParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserOutgoingCallingPlanTransferNumbers>;
}

/** Parameters of `putUserPassword`. */
export interface PutUserPasswordParams {
  /** The user and the password. */
  body: Sendable<UpdateUserPassword>;
}

/** Parameters of `putUserPortalPasscode`. */
export interface PutUserPortalPasscodeParams {
  /** The user and the passcode. */
  body: Sendable<UpdateUserPortalPasscode>;
}

/** Parameters of `putUserPrivacy`. */
export interface PutUserPrivacyParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserPrivacy>;
}

/** Parameters of `putUserRemoteOffice`. */
export interface PutUserRemoteOfficeParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserRemoteOffice>;
}

/** Parameters of `putUserSchedule`. */
export interface PutUserScheduleParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserSchedule>;
}

/** Parameters of `putUserSequentialRing`. */
export interface PutUserSequentialRingParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserSequentialRing>;
}

/** Parameters of `putUserSequentialRingCriterion`. */
export interface PutUserSequentialRingCriterionParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserRingCriterion>;
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

/** Parameters of `putUserSharedCallAppearance`. */
export interface PutUserSharedCallAppearanceParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserSharedCallAppearance>;
}

/** Parameters of `putUserSharedCallAppearanceEndpoint`. */
export interface PutUserSharedCallAppearanceEndpointParams {
  /** The user and the changes. */
  body: Sendable<SharedCallAppearanceEndpointChange>;
}

/** Parameters of `putUserSimultaneousRingPersonal`. */
export interface PutUserSimultaneousRingPersonalParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserSimultaneousRingPersonal>;
}

/** Parameters of `putUserSimultaneousRingPersonalCriterion`. */
export interface PutUserSimultaneousRingPersonalCriterionParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserRingCriterion>;
}

/** Parameters of `putUserSpeedDial100Codes`. */
export interface PutUserSpeedDial100CodesParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserSpeedDial100Codes>;
}

/** Parameters of `putUserSpeedDial8`. */
export interface PutUserSpeedDial8Params {
  /** The user and the changes. */
  body: Sendable<UpdateUserSpeedDial8>;
}

/** Parameters of `putUserSpeedDial8Bulk`. */
export interface PutUserSpeedDial8BulkParams {
  /** The users and the changes. */
  body: Sendable<UpdateUserSpeedDial8Bulk>;
}

/** Parameters of `putUserVoiceMessaging`. */
export interface PutUserVoiceMessagingParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserVoiceMessaging>;
}

/** Parameters of `putUserVoiceMessagingAdvanced`. */
export interface PutUserVoiceMessagingAdvancedParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserVoiceMessagingAdvanced>;
}

/** Parameters of `putUserVoiceMessagingBulk`. */
export interface PutUserVoiceMessagingBulkParams {
  /** The users and the changes. */
  body: Sendable<UpdateUserVoiceMessagingBulk>;
}

/** Parameters of `putUserVoiceMessagingDistributionList`. */
export interface PutUserVoiceMessagingDistributionListParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserVoiceMessagingDistributionList>;
}

/** Parameters of `putUserVoiceMessagingGreetings`. */
export interface PutUserVoiceMessagingGreetingsParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserVoiceMessagingGreetings>;
}

/** Parameters of `putUserVoiceMessagingVoicePortal`. */
export interface PutUserVoiceMessagingVoicePortalParams {
  /** The user and the changes. */
  body: Sendable<UpdateUserVoiceMessagingVoicePortal>;
}

/** Parameters of `putUsersBulk`. */
export interface PutUsersBulkParams {
  /** The user and the changes. */
  body: Sendable<UpdateUsersBulk>;
}

/** Parameters of `searchGroupDns`. */
export interface SearchGroupDnsParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Id of the group. May contain `/` and blanks. */
  groupId: string;
  /**
   * The number. `*` matches any text at the end or at both ends. Without `*` the number must be equal. Needs at least 3
   * characters.
   */
  dn: string;
  /**
   * Maximum number of rows. There is no offset, so a listing cannot be paged. If there are more rows, BroadWorks may
   * answer an error instead of a part (inferred).
   */
  limit?: number | undefined;
}

/** Parameters of `searchServiceProviderDns`. */
export interface SearchServiceProviderDnsParams {
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /**
   * The number. `*` matches any text at the end or at both ends. Without `*` the number must be equal. Needs at least 3
   * characters.
   */
  dn: string;
  /**
   * Maximum number of rows. There is no offset, so a listing cannot be paged. If there are more rows, BroadWorks may
   * answer an error instead of a part (inferred).
   */
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
   * Delete a user.
   *
   * Deletes a user for good. The number and the licences are free then. Nothing brings the user back, so read the audit
   * of the user first, and keep it. No source shows the answer.
   *
   * `DELETE /api/v2/users`
   *
   * @returns Nothing: no source shows the answer.
   */
  deleteUser(params: DeleteUserParams, options?: CallOptions): Promise<void>;

  /**
   * Remove a criterion of a phone of BroadWorks Anywhere of a user.
   *
   * Removes a criterion. No source shows the answer.
   *
   * `DELETE /api/v2/users/broad-works-anywhere/criteria`
   *
   * @returns Nothing: no source shows the answer.
   */
  deleteUserBroadWorksAnywhereCriterion(
    params: DeleteUserBroadWorksAnywhereCriterionParams,
    options?: CallOptions,
  ): Promise<void>;

  /**
   * Remove a phone of BroadWorks Anywhere of a user.
   *
   * Removes a phone with its criteria. No source shows the answer.
   *
   * `DELETE /api/v2/users/broad-works-anywhere/phone-numbers`
   *
   * @returns Nothing: no source shows the answer.
   */
  deleteUserBroadWorksAnywherePhoneNumber(
    params: DeleteUserBroadWorksAnywherePhoneNumberParams,
    options?: CallOptions,
  ): Promise<void>;

  /**
   * Remove a criterion of Call Forwarding Selective of a user.
   *
   * Removes a criterion. No source shows the answer.
   *
   * `DELETE /api/v2/users/call-forwarding-selective/criteria`
   *
   * @returns Nothing: no source shows the answer.
   */
  deleteUserCallForwardingSelectiveCriterion(
    params: DeleteUserCallForwardingSelectiveCriterionParams,
    options?: CallOptions,
  ): Promise<void>;

  /**
   * Remove a code that lifts communication barring of a user.
   *
   * Removes one code. The code is a secret, and it is in the query of the request. Rollcall masks it in errors, and a
   * proxy between may log it. No source shows the answer.
   *
   * `DELETE /api/v2/users/communication-barring/authorization-codes`
   *
   * @returns Nothing: no source shows the answer.
   */
  deleteUserCommunicationBarringAuthorizationCodes(
    params: DeleteUserCommunicationBarringAuthorizationCodesParams,
    options?: CallOptions,
  ): Promise<void>;

  /**
   * Delete an event of a schedule of a user.
   *
   * Deletes one event. Only schedules of the level `User` can be changed. No source shows the answer.
   *
   * `DELETE /api/v2/users/events`
   *
   * @returns Nothing: no source shows the answer.
   */
  deleteUserEvent(params: DeleteUserEventParams, options?: CallOptions): Promise<void>;

  /**
   * Remove an authorization code of a user.
   *
   * Removes one code. The code is a secret, and it is in the query of the request. Rollcall masks it in errors, but a
   * proxy may log it. No source shows the answer.
   *
   * `DELETE /api/v2/users/calling-plans/outgoing/authorization-codes/codes`
   *
   * @returns Nothing: no source shows the answer.
   */
  deleteUserOutgoingCallingPlanAuthorizationCodesCodes(
    params: DeleteUserOutgoingCallingPlanAuthorizationCodesCodesParams,
    options?: CallOptions,
  ): Promise<void>;

  /**
   * Delete a schedule of a user.
   *
   * Deletes a schedule with its events. Only schedules of the level `User` can be changed. No source shows the answer.
   *
   * `DELETE /api/v2/users/schedules`
   *
   * @returns Nothing: no source shows the answer.
   */
  deleteUserSchedule(params: DeleteUserScheduleParams, options?: CallOptions): Promise<void>;

  /**
   * Remove a criterion of Sequential Ring of a user.
   *
   * Removes a criterion. The service is off after its last active one. No source shows the answer.
   *
   * `DELETE /api/v2/users/sequential-ring/criteria`
   *
   * @returns Nothing: no source shows the answer.
   */
  deleteUserSequentialRingCriterion(
    params: DeleteUserSequentialRingCriterionParams,
    options?: CallOptions,
  ): Promise<void>;

  /**
   * Remove a criterion of Simultaneous Ring Personal of a user.
   *
   * Removes a criterion. No source shows the answer.
   *
   * `DELETE /api/v2/users/simultaneous-ring-personal/criteria`
   *
   * @returns Nothing: no source shows the answer.
   */
  deleteUserSimultaneousRingPersonalCriterion(
    params: DeleteUserSimultaneousRingPersonalCriterionParams,
    options?: CallOptions,
  ): Promise<void>;

  /**
   * Remove codes of Speed Dial 100 of a user.
   *
   * Empties slots. This request has a body, which some proxies drop. No source shows the answer.
   *
   * `DELETE /api/v2/users/speed-dial-100`
   *
   * @returns Nothing: no source shows the answer.
   */
  deleteUserSpeedDial100Codes(params: DeleteUserSpeedDial100CodesParams, options?: CallOptions): Promise<void>;

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
   * Returns the administrators of a group, as a list or in an object. Expect both.
   *
   * `GET /api/v2/groups/admins`
   */
  getGroupAdmins(
    params: GetGroupAdminsParams,
    options?: CallOptions,
  ): Promise<Administrator[] | Administrator | AdministratorList>;

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
   *
   * One row may come as a bare object.
   */
  getGroupAutoAttendants(
    params: GetGroupAutoAttendantsParams,
    options?: CallOptions,
  ): Promise<AutoAttendantSummary[] | AutoAttendantSummary>;

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
   * The front end reads `agents` of the answer. The rest of the envelope is inferred, and a bare list is possible too.
   * `getUserCallCenter` tells whether an agent takes calls now.
   *
   * `GET /api/v2/groups/call-centers/agents`
   */
  getGroupCallCenterAgents(
    params: GetGroupCallCenterAgentsParams,
    options?: CallOptions,
  ): Promise<CallCenterAgents | CallCenterAgent[] | CallCenterAgent>;

  /**
   * List call centres of a group.
   *
   * Returns the call centres of a group.
   *
   * `GET /api/v2/groups/call-centers`
   *
   * One row may come as a bare object.
   */
  getGroupCallCenters(
    params: GetGroupCallCentersParams,
    options?: CallOptions,
  ): Promise<CallCenterSummary[] | CallCenterSummary>;

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
   *
   * One row may come as a bare object.
   */
  getGroupCallPickups(
    params: GetGroupCallPickupsParams,
    options?: CallOptions,
  ): Promise<CallPickupGroup[] | CallPickupGroup>;

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
   *
   * One row may come as a bare object.
   */
  getGroupDepartments(
    params: GetGroupDepartmentsParams,
    options?: CallOptions,
  ): Promise<GroupDepartment[] | GroupDepartment>;

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
   *
   * One row may come as a bare object.
   */
  getGroupDeviceUsers(params: GetGroupDeviceUsersParams, options?: CallOptions): Promise<DeviceUser[] | DeviceUser>;

  /**
   * List devices of a group.
   *
   * Returns the devices of a group. The primary line of a user and shared appearances of others may use one device.
   *
   * `GET /api/v2/groups/devices`
   *
   * One row may come as a bare object.
   */
  getGroupDevices(params: GetGroupDevicesParams, options?: CallOptions): Promise<GroupDevice[] | GroupDevice>;

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
   *
   * One row may come as a bare object.
   */
  getGroupEvents(params: GetGroupEventsParams, options?: CallOptions): Promise<ScheduleEvent[] | ScheduleEvent>;

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
   * Returns one hunt group with its agents and all its settings. One page of a client prints it inside a list.
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
   *
   * One row may come as a bare object.
   */
  getGroupHuntGroups(
    params: GetGroupHuntGroupsParams,
    options?: CallOptions,
  ): Promise<HuntGroupSummary[] | HuntGroupSummary>;

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
   *
   * One row may come as a bare object.
   */
  getGroupSchedules(params: GetGroupSchedulesParams, options?: CallOptions): Promise<Schedule[] | Schedule>;

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
   * List users who have a service or pack, also through a pack.
   *
   * Returns the users who have a service directly or through a pack. `getGroupServicesAssigned` has only those who have
   * it directly.
   *
   * `GET /api/v2/groups/services/assignedall`
   */
  getGroupServicesAssignedAll(
    params: GetGroupServicesAssignedAllParams,
    options?: CallOptions,
  ): Promise<GroupServiceUsers>;

  /**
   * List names of the services that a group has.
   *
   * Returns the names of the services of the group, as a bare list.
   *
   * `GET /api/v2/groups/services/assigned-list`
   */
  getGroupServicesAssignedList(params: GetGroupServicesAssignedListParams, options?: CallOptions): Promise<string[]>;

  /**
   * List services and packs that a group may use.
   *
   * Returns every service and pack with a flag whether the group may use it. `getGroupServices` adds licences and their
   * use.
   *
   * `GET /api/v2/groups/services/authorized`
   */
  getGroupServicesAuthorized(
    params: GetGroupServicesAuthorizedParams,
    options?: CallOptions,
  ): Promise<GroupServicesAuthorized>;

  /**
   * List names of the services that a group can use.
   *
   * Returns the names of the services that the group can use, as a bare list.
   *
   * `GET /api/v2/groups/services/available`
   */
  getGroupServicesAvailable(params: GetGroupServicesAvailableParams, options?: CallOptions): Promise<string[]>;

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
   *
   * One row may come as a bare object.
   */
  getGroups(params: GetGroupsParams, options?: CallOptions): Promise<GroupSummary[] | GroupSummary>;

  /**
   * Make voice portal passcodes.
   *
   * Makes voice portal passcodes that the rules of the group accept. It sets none of them, and changes nothing. They
   * are secrets.
   *
   * `GET /api/v2/passcode/generate`
   */
  getPasscodeGenerate(params: GetPasscodeGenerateParams, options?: CallOptions): Promise<GeneratedPasscode>;

  /**
   * Make web passwords.
   *
   * Makes web passwords that the rules of the group accept. It sets none of them, and changes nothing. They are
   * secrets.
   *
   * `GET /api/v2/password/generate`
   */
  getPasswordGenerate(params: GetPasswordGenerateParams, options?: CallOptions): Promise<GeneratedPassword>;

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
   *
   * One row may come as a bare object.
   */
  getServiceInstances(
    params?: GetServiceInstancesParams,
    options?: CallOptions,
  ): Promise<ServiceInstance[] | ServiceInstance>;

  /**
   * Read one service pack.
   *
   * Returns the services in a pack. So a service that a user has both directly and through the pack is licensed twice.
   *
   * `GET /api/v2/service-providers/service-packs`
   */
  getServicePack(params: GetServicePackParams, options?: CallOptions): Promise<ServicePack>;

  /**
   * List service packs that have a service.
   *
   * Returns the packs of a service provider that have a service, with their licences. `serviceName` names the service,
   * and not a pack.
   *
   * `GET /api/v2/service-providers/service-packs/usage`
   *
   * One row may come as a bare object.
   */
  getServicePackUsage(
    params: GetServicePackUsageParams,
    options?: CallOptions,
  ): Promise<ServicePackUsage[] | ServicePackUsage>;

  /**
   * List service packs of a service provider.
   *
   * Returns the names of the packs that a service provider sells.
   *
   * `GET /api/v2/service-providers/service-packs`
   *
   * One row may come as a bare object.
   */
  getServicePacks(
    params: GetServicePacksParams,
    options?: CallOptions,
  ): Promise<ServicePackSummary[] | ServicePackSummary>;

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
   * Returns the administrators of a service provider, as a list or in an object. Expect both.
   *
   * `GET /api/v2/service-providers/admins`
   */
  getServiceProviderAdmins(
    params: GetServiceProviderAdminsParams,
    options?: CallOptions,
  ): Promise<Administrator[] | Administrator | AdministratorList>;

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
   * List all groups of all service providers.
   *
   * Returns every group that the login sees, each with its service provider. So one call reads the whole tree. It is
   * for logins of the system and of resellers. The answer to other logins is unknown.
   *
   * `GET /api/v2/service-providers/reports`
   */
  getServiceProviderReports(params?: Record<string, never>, options?: CallOptions): Promise<ServiceProviderReportRow[]>;

  /**
   * List service providers.
   *
   * Returns the service providers and enterprises that the login may see.
   *
   * `GET /api/v2/service-providers`
   *
   * One row may come as a bare object.
   */
  getServiceProviders(
    params?: GetServiceProvidersParams,
    options?: CallOptions,
  ): Promise<ServiceProvider[] | ServiceProvider>;

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
   * Make SIP passwords.
   *
   * Makes SIP passwords that the rules of the group accept. It sets none of them, and changes nothing. They are
   * secrets. The keys of the answer are inferred.
   *
   * `GET /api/v2/sip-password/generate`
   */
  getSipPasswordGenerate(params: GetSipPasswordGenerateParams, options?: CallOptions): Promise<GeneratedPassword>;

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
   * Read Alternate Numbers of a user.
   *
   * Returns up to ten further numbers of the user. An entry that is unset has null fields.
   *
   * `GET /api/v2/users/alternate-numbers`
   */
  getUserAlternateNumbers(params: GetUserAlternateNumbersParams, options?: CallOptions): Promise<AlternateNumbers>;

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
   * Read Anonymous Call Rejection of a user.
   *
   * Returns whether callers who withhold their number are rejected.
   *
   * `GET /api/v2/users/anonymous-call-rejection`
   */
  getUserAnonymousCallRejection(
    params: GetUserAnonymousCallRejectionParams,
    options?: CallOptions,
  ): Promise<ActivationSetting>;

  /**
   * Read Anonymous Call Rejection of all users of a group.
   *
   * Returns which users of a group reject callers who withhold their number. A user without the service is a row with
   * `service.assigned: false`, and not an error. The form of the rows is that of other bulk reads (inferred).
   *
   * `GET /api/v2/users/anonymous-call-rejection/bulk`
   */
  getUserAnonymousCallRejectionBulk(
    params: GetUserAnonymousCallRejectionBulkParams,
    options?: CallOptions,
  ): Promise<ActivationBulkRow[]>;

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
   *
   * One row may come as a bare object.
   */
  getUserAutoAttendants(
    params: GetUserAutoAttendantsParams,
    options?: CallOptions,
  ): Promise<AutoAttendant[] | AutoAttendant>;

  /**
   * Read BroadWorks Anywhere of a user.
   *
   * Returns the phones that act as phones of the user. The service has no `isActive`, and each phone has one.
   *
   * `GET /api/v2/users/broad-works-anywhere`
   */
  getUserBroadWorksAnywhere(
    params: GetUserBroadWorksAnywhereParams,
    options?: CallOptions,
  ): Promise<BroadWorksAnywhere>;

  /**
   * List criteria of a phone of BroadWorks Anywhere of a user.
   *
   * Returns the criteria of one phone with their switches. The rows spell `callFrom`, unlike those of other services.
   *
   * `GET /api/v2/users/broad-works-anywhere/criteria`
   *
   * One row may come as a bare object.
   */
  getUserBroadWorksAnywhereCriteria(
    params: GetUserBroadWorksAnywhereCriteriaParams,
    options?: CallOptions,
  ): Promise<AnywhereCriterion[] | AnywhereCriterion>;

  /**
   * Read a criterion of a phone of BroadWorks Anywhere of a user.
   *
   * Returns which calls a criterion of one phone selects. Whether it is on is in the list.
   *
   * `GET /api/v2/users/broad-works-anywhere/criteria`
   */
  getUserBroadWorksAnywhereCriterion(
    params: GetUserBroadWorksAnywhereCriterionParams,
    options?: CallOptions,
  ): Promise<RingCriterionDetail>;

  /**
   * Read a phone of BroadWorks Anywhere of a user.
   *
   * Returns one phone with its switch and its criteria.
   *
   * `GET /api/v2/users/broad-works-anywhere/phone-numbers`
   */
  getUserBroadWorksAnywherePhoneNumber(
    params: GetUserBroadWorksAnywherePhoneNumberParams,
    options?: CallOptions,
  ): Promise<BroadWorksAnywherePhoneNumber>;

  /**
   * Read BroadWorks Mobility of a user.
   *
   * Returns the mobile phone that is joined to the line. Calls ring there while `isActive` is true and `phonesToRing`
   * is not `Fixed`. From release 21 on the fields differ, and there may be several phones.
   *
   * `GET /api/v2/users/broad-works-mobility`
   */
  getUserBroadWorksMobility(
    params: GetUserBroadWorksMobilityParams,
    options?: CallOptions,
  ): Promise<BroadWorksMobility>;

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
   * Read Call Forwarding Always Secondary of a user.
   *
   * Returns a second forwarding of all calls. It is apart from Call Forwarding Always, and each may be on.
   *
   * `GET /api/v2/users/call-forwarding-always-secondary`
   */
  getUserCallForwardingAlwaysSecondary(
    params: GetUserCallForwardingAlwaysSecondaryParams,
    options?: CallOptions,
  ): Promise<CallForwardingAlways>;

  /**
   * Read Call Forwarding Always Secondary of all users of a group.
   *
   * Returns the second forwarding of all calls of every user of a group. A user without the service is a row with
   * `service.assigned: false`, and not an error. The form of the rows is that of other bulk reads (inferred).
   *
   * `GET /api/v2/users/call-forwarding-always-secondary/bulk`
   */
  getUserCallForwardingAlwaysSecondaryBulk(
    params: GetUserCallForwardingAlwaysSecondaryBulkParams,
    options?: CallOptions,
  ): Promise<CallForwardingAlwaysBulkRow[]>;

  /**
   * Read Call Forwarding Busy of a user.
   *
   * Returns where calls go while the user is busy. One page of a client also shows `isRingSplashActive`, which
   * BroadWorks lacks here.
   *
   * `GET /api/v2/users/call-forwarding-busy`
   */
  getUserCallForwardingBusy(params: GetUserCallForwardingBusyParams, options?: CallOptions): Promise<CallForwarding>;

  /**
   * Read Call Forwarding Busy of all users of a group.
   *
   * Returns where calls go while a user is busy, for every user of a group. A user without the service is a row with
   * `service.assigned: false`, and not an error. The form of the rows is that of other bulk reads (inferred).
   *
   * `GET /api/v2/users/call-forwarding-busy/bulk`
   */
  getUserCallForwardingBusyBulk(
    params: GetUserCallForwardingBusyBulkParams,
    options?: CallOptions,
  ): Promise<CallForwardingBulkRow[]>;

  /**
   * Read Call Forwarding No Answer of a user.
   *
   * Returns where calls go that nobody answers, and after how many rings.
   *
   * `GET /api/v2/users/call-forwarding-no-answer`
   */
  getUserCallForwardingNoAnswer(
    params: GetUserCallForwardingNoAnswerParams,
    options?: CallOptions,
  ): Promise<CallForwardingNoAnswer>;

  /**
   * Read Call Forwarding No Answer of all users of a group.
   *
   * Returns where calls go that nobody answers, and after how many rings, for every user of a group. A user without the
   * service is a row with `service.assigned: false`, and not an error.
   *
   * `GET /api/v2/users/call-forwarding-no-answer/bulk`
   */
  getUserCallForwardingNoAnswerBulk(
    params: GetUserCallForwardingNoAnswerBulkParams,
    options?: CallOptions,
  ): Promise<CallForwardingNoAnswerBulkRow[]>;

  /**
   * Read Call Forwarding Not Reachable of a user.
   *
   * Returns where calls go while no device of the user can be reached. One page of a client also shows `numberOfRings`,
   * which BroadWorks lacks here.
   *
   * `GET /api/v2/users/call-forwarding-not-reachable`
   */
  getUserCallForwardingNotReachable(
    params: GetUserCallForwardingNotReachableParams,
    options?: CallOptions,
  ): Promise<CallForwarding>;

  /**
   * Read Call Forwarding Not Reachable of all users of a group.
   *
   * Returns where calls go while no device of a user can be reached, for every user of a group. A user without the
   * service is a row with `service.assigned: false`, and not an error. The form of the rows is that of other bulk reads
   * (inferred).
   *
   * `GET /api/v2/users/call-forwarding-not-reachable/bulk`
   */
  getUserCallForwardingNotReachableBulk(
    params: GetUserCallForwardingNotReachableBulkParams,
    options?: CallOptions,
  ): Promise<CallForwardingBulkRow[]>;

  /**
   * Read Call Forwarding Selective of a user.
   *
   * Returns where calls go that match a criterion, and the criteria with their switches. It forwards only while
   * `isActive` is true and a criterion is on.
   *
   * `GET /api/v2/users/call-forwarding-selective`
   */
  getUserCallForwardingSelective(
    params: GetUserCallForwardingSelectiveParams,
    options?: CallOptions,
  ): Promise<CallForwardingSelective>;

  /**
   * List criteria of Call Forwarding Selective of a user.
   *
   * Returns the criteria with their switches. The list is `[]` if there are none.
   *
   * `GET /api/v2/users/call-forwarding-selective/criteria`
   *
   * One row may come as a bare object.
   */
  getUserCallForwardingSelectiveCriteria(
    params: GetUserCallForwardingSelectiveCriteriaParams,
    options?: CallOptions,
  ): Promise<SelectiveForwardingCriterion[] | SelectiveForwardingCriterion>;

  /**
   * Read a criterion of Call Forwarding Selective of a user.
   *
   * Returns which calls a criterion selects, and where they go. Whether it is on is in the list.
   *
   * `GET /api/v2/users/call-forwarding-selective/criteria`
   */
  getUserCallForwardingSelectiveCriterion(
    params: GetUserCallForwardingSelectiveCriterionParams,
    options?: CallOptions,
  ): Promise<SelectiveForwardingCriterionDetail>;

  /**
   * Read the pickup group of a user.
   *
   * Returns the pickup group of a user with all its users. A user is in one pickup group at most. For a user in none
   * the answer is `[]`.
   *
   * Sources disagree on the form. A page shows an object, and a client reads the first row of a list. So expect both.
   *
   * `GET /api/v2/groups/call-pickup/user`
   *
   * One row may come as a bare object.
   */
  getUserCallPickup(
    params: GetUserCallPickupParams,
    options?: CallOptions,
  ): Promise<CallPickupGroup[] | CallPickupGroup>;

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
   * Read Call Recording of a user.
   *
   * Returns which calls of the user are recorded, and whether an announcement says so.
   *
   * `GET /api/v2/users/call-recording`
   */
  getUserCallRecording(params: GetUserCallRecordingParams, options?: CallOptions): Promise<CallRecording>;

  /**
   * Read Call Recording of all users of a group.
   *
   * Returns which calls are recorded, for every user of a group. A user without the service is a row with
   * `service.assigned: false`, and not an error. The form of the rows is that of other bulk reads (inferred).
   *
   * `GET /api/v2/users/call-recording/bulk`
   */
  getUserCallRecordingBulk(
    params: GetUserCallRecordingBulkParams,
    options?: CallOptions,
  ): Promise<CallRecordingBulkRow[]>;

  /**
   * Read Call Waiting of a user.
   *
   * Returns whether a second call is signalled.
   *
   * `GET /api/v2/users/call-waiting`
   */
  getUserCallWaiting(params: GetUserCallWaitingParams, options?: CallOptions): Promise<CallWaiting>;

  /**
   * Read Calling Line ID Delivery Blocking of a user.
   *
   * Returns whether the number of the user is withheld from those whom the user calls.
   *
   * `GET /api/v2/users/calling-line-id-delivery-blocking`
   */
  getUserCallingLineIdDeliveryBlocking(
    params: GetUserCallingLineIdDeliveryBlockingParams,
    options?: CallOptions,
  ): Promise<ActivationSetting>;

  /**
   * Read Calling Line ID Delivery Blocking of all users of a group.
   *
   * Returns which users of a group withhold their number. A user without the service is a row with `service.assigned:
   * false`, and not an error. The form of the rows is that of other bulk reads (inferred).
   *
   * `GET /api/v2/users/calling-line-id-delivery-blocking/bulk`
   */
  getUserCallingLineIdDeliveryBlockingBulk(
    params: GetUserCallingLineIdDeliveryBlockingBulkParams,
    options?: CallOptions,
  ): Promise<ActivationBulkRow[]>;

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
   * List the codes that lift communication barring of a user.
   *
   * Returns the codes in plain text, so treat the answer as a secret. It is `[]` if the user has none.
   *
   * `GET /api/v2/users/communication-barring/authorization-codes`
   *
   * One row may come as a bare object.
   */
  getUserCommunicationBarringAuthorizationCodes(
    params: GetUserCommunicationBarringAuthorizationCodesParams,
    options?: CallOptions,
  ): Promise<BarringAuthorizationCode[] | BarringAuthorizationCode>;

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
   * Read Do Not Disturb of a user.
   *
   * Returns whether calls are treated as if the user were busy.
   *
   * `GET /api/v2/users/do-not-disturb`
   */
  getUserDoNotDisturb(params: GetUserDoNotDisturbParams, options?: CallOptions): Promise<DoNotDisturb>;

  /**
   * List events of a schedule of a user.
   *
   * Returns the events of one schedule, as a bare list.
   *
   * `GET /api/v2/users/events`
   *
   * One row may come as a bare object.
   */
  getUserEvents(params: GetUserEventsParams, options?: CallOptions): Promise<ScheduleEvent[] | ScheduleEvent>;

  /**
   * Read Fax Messaging of a user.
   *
   * Returns the fax number of the user with its SIP aliases.
   *
   * `GET /api/v2/users/fax-messaging`
   */
  getUserFaxMessaging(params: GetUserFaxMessagingParams, options?: CallOptions): Promise<FaxMessaging>;

  /**
   * Read the feature access codes of a user.
   *
   * Returns the star codes that the user may dial.
   *
   * `GET /api/v2/users/feature-access-codes`
   */
  getUserFeatureAccessCodes(params: GetUserFeatureAccessCodesParams, options?: CallOptions): Promise<FeatureAccessCode>;

  /**
   * Read Hoteling Guest of a user.
   *
   * Returns whether the user works at the phone of a host. Meanwhile calls of the user ring at that phone.
   *
   * `GET /api/v2/users/hoteling-guest`
   */
  getUserHotelingGuest(params: GetUserHotelingGuestParams, options?: CallOptions): Promise<HotelingGuest>;

  /**
   * Read Hoteling Guest of all users of a group.
   *
   * Returns which users of a group work at the phone of a host. A user without the service is a row with
   * `service.assigned: false`, and not an error. The form of the rows is that of other bulk reads (inferred).
   *
   * `GET /api/v2/users/hoteling-guest/bulk`
   */
  getUserHotelingGuestBulk(
    params: GetUserHotelingGuestBulkParams,
    options?: CallOptions,
  ): Promise<HotelingGuestBulkRow[]>;

  /**
   * Read Hoteling Host of a user.
   *
   * Returns whether the phone of the user accepts guests, and who is there now.
   *
   * `GET /api/v2/users/hoteling-host`
   */
  getUserHotelingHost(params: GetUserHotelingHostParams, options?: CallOptions): Promise<HotelingHost>;

  /**
   * Read Hoteling Host of all users of a group.
   *
   * Returns which phones of a group accept guests, and who is there now. A user without the service is a row with
   * `service.assigned: false`, and not an error. The form of the rows is that of other bulk reads (inferred).
   *
   * `GET /api/v2/users/hoteling-host/bulk`
   */
  getUserHotelingHostBulk(params: GetUserHotelingHostBulkParams, options?: CallOptions): Promise<HotelingHostBulkRow[]>;

  /**
   * List hunt groups of a user.
   *
   * Returns the hunt groups that ring the user, each with its settings and all its agents. For a user in none the
   * answer is `[]`. For all users of a group, `getGroupHuntGroups` and a read of each hunt group are fewer calls.
   *
   * `GET /api/v2/groups/hunt-groups/user`
   *
   * One row may come as a bare object.
   */
  getUserHuntGroups(params: GetUserHuntGroupsParams, options?: CallOptions): Promise<UserHuntGroup[] | UserHuntGroup>;

  /**
   * Read what calls a user may receive.
   *
   * Returns the incoming calling plan of a user. No audit of the platform has it. If `useCustomSettings` is false, the
   * group's values are in force. A group without the plan answers an error for every user.
   *
   * `GET /api/v2/users/calling-plans/incoming`
   */
  getUserIncomingCallingPlan(
    params: GetUserIncomingCallingPlanParams,
    options?: CallOptions,
  ): Promise<IncomingCallingPlan>;

  /**
   * Read Intercept User of a user.
   *
   * Returns whether the user is out of service, and what callers and calls of the user meet then.
   *
   * `GET /api/v2/users/intercept`
   */
  getUserIntercept(params: GetUserInterceptParams, options?: CallOptions): Promise<InterceptUser>;

  /**
   * Read Music On Hold of a user.
   *
   * Returns whether music is played to callers on hold. Sources name the service `Music On Hold User` or `Music On
   * Hold`.
   *
   * `GET /api/v2/users/music-on-hold`
   */
  getUserMusicOnHold(params: GetUserMusicOnHoldParams, options?: CallOptions): Promise<ActivationSetting>;

  /**
   * Read Group Night Forwarding of a user.
   *
   * Returns whether calls of the user go to the night destination of the group. `Use Group` leaves that to the group.
   *
   * `GET /api/v2/users/night-forwarding`
   */
  getUserNightForwarding(params: GetUserNightForwardingParams, options?: CallOptions): Promise<NightForwarding>;

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
   *
   * One row may come as a bare object.
   */
  getUserOutgoingCallingPlanAuthorizationCodesCodes(
    params: GetUserOutgoingCallingPlanAuthorizationCodesCodesParams,
    options?: CallOptions,
  ): Promise<AuthorizationCode[] | AuthorizationCode>;

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
   * Read Privacy of a user.
   *
   * Returns where the user is hidden, and who may still see the state of the phone.
   *
   * `GET /api/v2/users/privacy`
   */
  getUserPrivacy(params: GetUserPrivacyParams, options?: CallOptions): Promise<Privacy>;

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
   * Read Remote Office of a user.
   *
   * Returns the phone to which the line of the user is moved. Calls ring there, and outgoing calls begin there.
   *
   * `GET /api/v2/users/remote-office`
   */
  getUserRemoteOffice(params: GetUserRemoteOfficeParams, options?: CallOptions): Promise<RemoteOffice>;

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
   *
   * One row may come as a bare object.
   */
  getUserSchedules(params: GetUserSchedulesParams, options?: CallOptions): Promise<Schedule[] | Schedule>;

  /**
   * Read Sequential Ring of a user.
   *
   * Returns the phones that ring one after another, and the criteria. The service has no `isActive`. It is on while a
   * criterion is on.
   *
   * `GET /api/v2/users/sequential-ring`
   */
  getUserSequentialRing(params: GetUserSequentialRingParams, options?: CallOptions): Promise<SequentialRing>;

  /**
   * List criteria of Sequential Ring of a user.
   *
   * Returns the criteria with their switches. The service is on while one of them is on.
   *
   * `GET /api/v2/users/sequential-ring/criteria`
   *
   * One row may come as a bare object.
   */
  getUserSequentialRingCriteria(
    params: GetUserSequentialRingCriteriaParams,
    options?: CallOptions,
  ): Promise<RingCriterion[] | RingCriterion>;

  /**
   * Read a criterion of Sequential Ring of a user.
   *
   * Returns which calls a criterion selects. Whether it is on is in the list.
   *
   * `GET /api/v2/users/sequential-ring/criteria`
   */
  getUserSequentialRingCriterion(
    params: GetUserSequentialRingCriterionParams,
    options?: CallOptions,
  ): Promise<RingCriterionDetail>;

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
   * Read Shared Call Appearance of a user.
   *
   * Returns the settings, and the devices in `endpoints` on which the line appears. A method page prints only a bare
   * list of appearances.
   *
   * `GET /api/v2/users/shared-call-appearance`
   */
  getUserSharedCallAppearance(
    params: GetUserSharedCallAppearanceParams,
    options?: CallOptions,
  ): Promise<SharedCallAppearance>;

  /**
   * List shared appearances of a group.
   *
   * Returns the appearances of all users of a group, as a flat list or in an object. Expect both. Users without any
   * have no row, so the list does not tell who has the service.
   *
   * `GET /api/v2/users/shared-call-appearance/bulk`
   */
  getUserSharedCallAppearanceBulk(
    params: GetUserSharedCallAppearanceBulkParams,
    options?: CallOptions,
  ): Promise<UserSharedCallAppearanceEndpoint[] | UserSharedCallAppearanceEndpoint | UserSharedCallAppearanceEndpoints>;

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
   * Read Simultaneous Ring Personal of a user.
   *
   * Returns the phones that ring together with those of the user, and the criteria with their switches.
   *
   * `GET /api/v2/users/simultaneous-ring-personal`
   */
  getUserSimultaneousRingPersonal(
    params: GetUserSimultaneousRingPersonalParams,
    options?: CallOptions,
  ): Promise<SimultaneousRingPersonal>;

  /**
   * List criteria of Simultaneous Ring Personal of a user.
   *
   * Returns the criteria with their switches. The list is `[]` if there are none.
   *
   * `GET /api/v2/users/simultaneous-ring-personal/criteria`
   *
   * One row may come as a bare object.
   */
  getUserSimultaneousRingPersonalCriteria(
    params: GetUserSimultaneousRingPersonalCriteriaParams,
    options?: CallOptions,
  ): Promise<RingCriterion[] | RingCriterion>;

  /**
   * Read a criterion of Simultaneous Ring Personal of a user.
   *
   * Returns which calls a criterion selects. Whether it is on is in the list.
   *
   * `GET /api/v2/users/simultaneous-ring-personal/criteria`
   */
  getUserSimultaneousRingPersonalCriterion(
    params: GetUserSimultaneousRingPersonalCriterionParams,
    options?: CallOptions,
  ): Promise<RingCriterionDetail>;

  /**
   * Read Speed Dial 100 of a user.
   *
   * Returns the slots in use, 0 to 99.
   *
   * `GET /api/v2/users/speed-dial-100`
   */
  getUserSpeedDial100(params: GetUserSpeedDial100Params, options?: CallOptions): Promise<SpeedDial>;

  /**
   * Read Speed Dial 8 of a user.
   *
   * Returns slots 2 to 9. All eight are always there, and an unused one has only its `speedCode`.
   *
   * `GET /api/v2/users/speed-dial-8`
   */
  getUserSpeedDial8(params: GetUserSpeedDial8Params, options?: CallOptions): Promise<SpeedDial>;

  /**
   * Read Speed Dial 8 of all users of a group.
   *
   * Returns slots 2 to 9 of every user of a group. A user without the service is a row with `service.assigned: false`,
   * and not an error. The form of the rows is that of other bulk reads (inferred).
   *
   * `GET /api/v2/users/speed-dial-8/bulk`
   */
  getUserSpeedDial8Bulk(params: GetUserSpeedDial8BulkParams, options?: CallOptions): Promise<SpeedDialBulkRow[]>;

  /**
   * Read Voice Messaging of a user.
   *
   * Returns where voice messages go, which calls reach the mailbox, and where a caller gets by 0. The settings of all
   * services hold this inside `Voice Messaging User`, under the same name.
   *
   * `GET /api/v2/users/voice-messaging`
   */
  getUserVoiceMessaging(params: GetUserVoiceMessagingParams, options?: CallOptions): Promise<VoiceMessaging>;

  /**
   * Read the mail server of the mailbox of a user.
   *
   * Returns which mail server holds the mailbox. With a personal mail server, messages leave the platform.
   *
   * `GET /api/v2/users/voice-messaging/advanced`
   */
  getUserVoiceMessagingAdvanced(
    params: GetUserVoiceMessagingAdvancedParams,
    options?: CallOptions,
  ): Promise<VoiceMessagingAdvanced>;

  /**
   * Read Voice Messaging of all users of a group.
   *
   * Returns the voice mail settings of every user of a group. A user without the service is a row with
   * `service.assigned: false`, and not an error.
   *
   * `GET /api/v2/users/voice-messaging/bulk`
   */
  getUserVoiceMessagingBulk(
    params: GetUserVoiceMessagingBulkParams,
    options?: CallOptions,
  ): Promise<VoiceMessagingBulkRow[]>;

  /**
   * Read a distribution list of the mailbox of a user.
   *
   * Returns one list with its numbers. `listId` may come back as text.
   *
   * `GET /api/v2/users/voice-messaging/user-distribution-list`
   */
  getUserVoiceMessagingDistributionList(
    params: GetUserVoiceMessagingDistributionListParams,
    options?: CallOptions,
  ): Promise<VoiceMessagingDistributionList>;

  /**
   * List the distribution lists of the mailbox of a user.
   *
   * Returns the lists to which the user can send a voice message. The form of the whole answer is inferred.
   *
   * `GET /api/v2/users/voice-messaging/user-distribution-lists`
   *
   * One row may come as a bare object.
   */
  getUserVoiceMessagingDistributionLists(
    params: GetUserVoiceMessagingDistributionListsParams,
    options?: CallOptions,
  ): Promise<VoiceMessagingDistributionList[] | VoiceMessagingDistributionList>;

  /**
   * Read the greetings of the mailbox of a user.
   *
   * Returns which greetings are played to callers. `Forward` with `disableMessageDeposit` sends them on to another
   * number.
   *
   * `GET /api/v2/users/voice-messaging/greetings`
   */
  getUserVoiceMessagingGreetings(
    params: GetUserVoiceMessagingGreetingsParams,
    options?: CallOptions,
  ): Promise<VoiceMessagingGreetings>;

  /**
   * Read the voice portal settings of the mailbox of a user.
   *
   * Returns how the user reaches the voice portal. With `voicePortalAutoLogin` the own phone needs no passcode. Voice
   * Portal Calling is another service.
   *
   * `GET /api/v2/users/voice-messaging/voice-portal`
   */
  getUserVoiceMessagingVoicePortal(
    params: GetUserVoiceMessagingVoicePortalParams,
    options?: CallOptions,
  ): Promise<VoiceMessagingVoicePortal>;

  /**
   * List users.
   *
   * Returns the users of a group, a service provider or the whole system, as far as the login may see them. With
   * `extended` each row is the full profile. Without it each row is short. Use one filter per call. The list is not
   * paged, and `limit` cuts it off.
   *
   * `GET /api/v2/users`
   *
   * One row may come as a bare object.
   */
  getUsers(params?: GetUsersParams, options?: CallOptions): Promise<UserProfile[] | UserProfile>;

  /**
   * Create a user.
   *
   * Creates a user in a group, without services. Assign them with `putUserServices`. An id that exists is error 4200
   * ("User already exists"). The rules of the group judge the password, which is a secret. Do not repeat a call that
   * failed without an answer, because the user may exist then. Read the user first.
   *
   * `POST /api/v2/users`
   */
  postUser(params: PostUserParams, options?: CallOptions): Promise<UserProfile | UserProfile[]>;

  /**
   * Add a criterion of a phone of BroadWorks Anywhere of a user.
   *
   * Adds a criterion. Whether it is on then is unknown, so switch it with `putUserBroadWorksAnywherePhoneNumber`. Its
   * name must be new. No source shows the answer.
   *
   * `POST /api/v2/users/broad-works-anywhere/criteria`
   *
   * @returns Nothing: no source shows the answer.
   */
  postUserBroadWorksAnywhereCriterion(
    params: PostUserBroadWorksAnywhereCriterionParams,
    options?: CallOptions,
  ): Promise<void>;

  /**
   * Add a phone of BroadWorks Anywhere of a user.
   *
   * Adds a phone. While `isActive` is true, calls of the user ring there, and calls from there count as those of the
   * user. No source shows the answer.
   *
   * `POST /api/v2/users/broad-works-anywhere/phone-numbers`
   *
   * @returns Nothing: no source shows the answer.
   */
  postUserBroadWorksAnywherePhoneNumber(
    params: PostUserBroadWorksAnywherePhoneNumberParams,
    options?: CallOptions,
  ): Promise<void>;

  /**
   * Add a criterion of Call Forwarding Selective of a user.
   *
   * Adds a criterion. Whether it is on then is unknown, so switch it with `putUserCallForwardingSelective`. Its name
   * must be new. Odin refuses it if neither it nor the service has a number. No source shows the answer.
   *
   * `POST /api/v2/users/call-forwarding-selective/criteria`
   *
   * @returns Nothing: no source shows the answer.
   */
  postUserCallForwardingSelectiveCriterion(
    params: PostUserCallForwardingSelectiveCriterionParams,
    options?: CallOptions,
  ): Promise<void>;

  /**
   * Add a code that lifts communication barring of a user.
   *
   * Adds one code. With the code, the user can make calls that are barred otherwise. The code is a secret. No source
   * shows the answer.
   *
   * `POST /api/v2/users/communication-barring/authorization-codes`
   *
   * @returns Nothing: no source shows the answer.
   */
  postUserCommunicationBarringAuthorizationCodes(
    params: PostUserCommunicationBarringAuthorizationCodesParams,
    options?: CallOptions,
  ): Promise<void>;

  /**
   * Add an event to a schedule of a user.
   *
   * Adds an event. Its times are local and have no zone. Only schedules of the level `User` can be changed. No source
   * shows the answer.
   *
   * `POST /api/v2/users/events`
   *
   * @returns Nothing: no source shows the answer.
   */
  postUserEvent(params: PostUserEventParams, options?: CallOptions): Promise<void>;

  /**
   * Add an authorization code of a user.
   *
   * Adds one code that permits calls of class `Authorization Code Required`. It does not switch `useCustomSettings` on
   * (inferred). While that is false, only the codes of the group count. Switch it on with
   * `putUserOutgoingCallingPlanAuthorizationCodes`. The code is a secret. No source shows the answer.
   *
   * `POST /api/v2/users/calling-plans/outgoing/authorization-codes/codes`
   *
   * @returns Nothing: no source shows the answer.
   */
  postUserOutgoingCallingPlanAuthorizationCodesCodes(
    params: PostUserOutgoingCallingPlanAuthorizationCodesCodesParams,
    options?: CallOptions,
  ): Promise<void>;

  /**
   * Add a schedule of a user.
   *
   * Adds a schedule without events. Add those with `postUserEvent`. No source shows the answer.
   *
   * `POST /api/v2/users/schedules`
   *
   * @returns Nothing: no source shows the answer.
   */
  postUserSchedule(params: PostUserScheduleParams, options?: CallOptions): Promise<void>;

  /**
   * Add a criterion of Sequential Ring of a user.
   *
   * Adds a criterion. Whether it is on then is unknown, so switch it with `putUserSequentialRing`. Its name must be
   * new. No source shows the answer.
   *
   * `POST /api/v2/users/sequential-ring/criteria`
   *
   * @returns Nothing: no source shows the answer.
   */
  postUserSequentialRingCriterion(params: PostUserSequentialRingCriterionParams, options?: CallOptions): Promise<void>;

  /**
   * Add a shared appearance of a user.
   *
   * Lets the line of a user appear on a further device. The device must exist, and the line/port must be free. No
   * source shows the answer.
   *
   * `POST /api/v2/users/shared-call-appearance/endpoints`
   *
   * @returns Nothing: no source shows the answer.
   */
  postUserSharedCallAppearanceEndpoint(
    params: PostUserSharedCallAppearanceEndpointParams,
    options?: CallOptions,
  ): Promise<void>;

  /**
   * Add a criterion of Simultaneous Ring Personal of a user.
   *
   * Adds a criterion. Whether it is on then is unknown, so switch it with `putUserSimultaneousRingPersonal`. Its name
   * must be new. No source shows the answer.
   *
   * `POST /api/v2/users/simultaneous-ring-personal/criteria`
   *
   * @returns Nothing: no source shows the answer.
   */
  postUserSimultaneousRingPersonalCriterion(
    params: PostUserSimultaneousRingPersonalCriterionParams,
    options?: CallOptions,
  ): Promise<void>;

  /**
   * Add codes of Speed Dial 100 of a user.
   *
   * Fills slots that are empty. Send only these. `speedCode` is text. No source shows the answer.
   *
   * `POST /api/v2/users/speed-dial-100`
   *
   * @returns Nothing: no source shows the answer.
   */
  postUserSpeedDial100Codes(params: PostUserSpeedDial100CodesParams, options?: CallOptions): Promise<void>;

  /**
   * Change the password of the login.
   *
   * Changes the password of the login that the token belongs to. The client keeps the old password, and logs in with it
   * when the token ends. Repeated refusals lock an account. So make a new client afterwards. No source shows the
   * answer.
   *
   * `PUT /api/v2/auth/password`
   *
   * @returns Nothing: no source shows the answer.
   */
  putAuthPassword(params: PutAuthPasswordParams, options?: CallOptions): Promise<void>;

  /**
   * Change the profile of a user.
   *
   * Changes the fields that you send, and leaves the others. A list, such as `aliases` or `alternateUserId`, replaces
   * the one before. The names that the called party sees do not follow the names. To take the device away, send the
   * `endpointType` `none` without the two objects. To free the number, send `phoneNumber` and `extension` null. A
   * number or an extension of another user is refused.
   *
   * `PUT /api/v2/users`
   */
  putUser(params: PutUserParams, options?: CallOptions): Promise<UserProfile | UserProfile[]>;

  /**
   * Change alternate numbers of a user.
   *
   * Changes the fields that you send, and leaves the others. You can send back what `getUserAlternateNumbers` gave.
   * Send the entries that change, each with its `alternateEntryId`. An entry with only that id is cleared. Users of
   * services, such as hunt groups, have alternate numbers too.
   *
   * `PUT /api/v2/users/alternate-numbers`
   */
  putUserAlternateNumbers(
    params: PutUserAlternateNumbersParams,
    options?: CallOptions,
  ): Promise<AlternateNumbers | EmptyArray>;

  /**
   * Change the additional logins of a user.
   *
   * Replaces all additional logins. Send those that stay, too. The user id itself is not one of them. The vendor's
   * front end offers it to logins of reseller level and above only. An id that another user has is refused.
   *
   * `PUT /api/v2/users/alternate-user-id`
   */
  putUserAlternateUserId(
    params: PutUserAlternateUserIdParams,
    options?: CallOptions,
  ): Promise<AlternateUserIds | EmptyArray>;

  /**
   * Change Anonymous Call Rejection of a user.
   *
   * Changes the fields that you send, and leaves the others. You can send back what `getUserAnonymousCallRejection`
   * gave.
   *
   * `PUT /api/v2/users/anonymous-call-rejection`
   */
  putUserAnonymousCallRejection(
    params: PutUserAnonymousCallRejectionParams,
    options?: CallOptions,
  ): Promise<ActivationSetting | EmptyArray>;

  /**
   * Change the SIP login of a user's devices.
   *
   * Changes the user name or the password with which devices register. A device that still has the old ones cannot
   * register again. The password is a secret, and the answer has an empty text in its place. A user without the service
   * Authentication gets an error.
   *
   * `PUT /api/v2/users/authentication`
   */
  putUserAuthentication(
    params: PutUserAuthenticationParams,
    options?: CallOptions,
  ): Promise<UserAuthenticationChange | EmptyArray>;

  /**
   * Change BroadWorks Anywhere of a user.
   *
   * Changes the fields that you send, and leaves the others. You can send back what `getUserBroadWorksAnywhere` gave.
   * It changes the two booleans only. `phoneNumbers` has no effect. The methods of a phone change it, such as
   * `putUserBroadWorksAnywherePhoneNumber`.
   *
   * `PUT /api/v2/users/broad-works-anywhere`
   */
  putUserBroadWorksAnywhere(
    params: PutUserBroadWorksAnywhereParams,
    options?: CallOptions,
  ): Promise<BroadWorksAnywhere | EmptyArray>;

  /**
   * Change a criterion of a phone of BroadWorks Anywhere of a user.
   *
   * Changes the fields that you send, and leaves the others. `newCriteriaName` renames it. It cannot switch the
   * criterion, which `putUserBroadWorksAnywherePhoneNumber` does. No source shows the answer.
   *
   * `PUT /api/v2/users/broad-works-anywhere/criteria`
   *
   * @returns Nothing: no source shows the answer.
   */
  putUserBroadWorksAnywhereCriterion(
    params: PutUserBroadWorksAnywhereCriterionParams,
    options?: CallOptions,
  ): Promise<void>;

  /**
   * Change a phone of BroadWorks Anywhere of a user.
   *
   * Changes the fields that you send, and leaves the others. `newPhoneNumber` gives it another number. `criteria`
   * switches criteria by their name, and adds none. No source shows the answer.
   *
   * `PUT /api/v2/users/broad-works-anywhere/phone-numbers`
   *
   * @returns Nothing: no source shows the answer.
   */
  putUserBroadWorksAnywherePhoneNumber(
    params: PutUserBroadWorksAnywherePhoneNumberParams,
    options?: CallOptions,
  ): Promise<void>;

  /**
   * Change BroadWorks Mobility of a user.
   *
   * Changes the fields that you send, and leaves the others. You can send back what `getUserBroadWorksMobility` gave.
   * This is the form of releases up to 20. Later releases of BroadWorks have other fields, so send back what the read
   * gave.
   *
   * `PUT /api/v2/users/broad-works-mobility`
   */
  putUserBroadWorksMobility(
    params: PutUserBroadWorksMobilityParams,
    options?: CallOptions,
  ): Promise<BroadWorksMobility | EmptyArray>;

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
   * Change Call Forwarding Always of several users.
   *
   * Changes Call Forwarding Always of several users. One value of `data` is for all users, and fields that you omit
   * stay unchanged. No source shows the answer, or says what happens if one user is refused. So read the settings again
   * with `getUserCallForwardingAlwaysBulk`.
   *
   * `PUT /api/v2/users/call-forwarding-always/bulk`
   *
   * @returns Nothing: no source shows the answer.
   */
  putUserCallForwardingAlwaysBulk(params: PutUserCallForwardingAlwaysBulkParams, options?: CallOptions): Promise<void>;

  /**
   * Change Call Forwarding Always Secondary of a user.
   *
   * Changes the fields that you send, and leaves the others. You can send back what
   * `getUserCallForwardingAlwaysSecondary` gave. It is apart from Call Forwarding Always, so switch both off to stop
   * all forwarding. Odin refuses a service that is on and has no number (found for Call Forwarding Always).
   *
   * `PUT /api/v2/users/call-forwarding-always-secondary`
   */
  putUserCallForwardingAlwaysSecondary(
    params: PutUserCallForwardingAlwaysSecondaryParams,
    options?: CallOptions,
  ): Promise<CallForwardingAlways | EmptyArray>;

  /**
   * Change Call Forwarding Always Secondary of several users.
   *
   * Changes Call Forwarding Always Secondary of several users. One value of `data` is for all users, and fields that
   * you omit stay unchanged. No source shows the answer, or says what happens if one user is refused. So read the
   * settings again with `getUserCallForwardingAlwaysSecondaryBulk`.
   *
   * `PUT /api/v2/users/call-forwarding-always-secondary/bulk`
   *
   * @returns Nothing: no source shows the answer.
   */
  putUserCallForwardingAlwaysSecondaryBulk(
    params: PutUserCallForwardingAlwaysSecondaryBulkParams,
    options?: CallOptions,
  ): Promise<void>;

  /**
   * Change Call Forwarding Busy of a user.
   *
   * Changes the fields that you send, and leaves the others. You can send back what `getUserCallForwardingBusy` gave.
   * BroadWorks has no ring splash here, although a method page shows one. Odin refuses a service that is on and has no
   * number (found for Call Forwarding Always).
   *
   * `PUT /api/v2/users/call-forwarding-busy`
   */
  putUserCallForwardingBusy(
    params: PutUserCallForwardingBusyParams,
    options?: CallOptions,
  ): Promise<CallForwarding | EmptyArray>;

  /**
   * Change Call Forwarding Busy of several users.
   *
   * Changes Call Forwarding Busy of several users. One value of `data` is for all users, and fields that you omit stay
   * unchanged. No source shows the answer, or says what happens if one user is refused. So read the settings again with
   * `getUserCallForwardingBusyBulk`.
   *
   * `PUT /api/v2/users/call-forwarding-busy/bulk`
   *
   * @returns Nothing: no source shows the answer.
   */
  putUserCallForwardingBusyBulk(params: PutUserCallForwardingBusyBulkParams, options?: CallOptions): Promise<void>;

  /**
   * Change Call Forwarding No Answer of a user.
   *
   * Changes the fields that you send, and leaves the others. You can send back what `getUserCallForwardingNoAnswer`
   * gave. `numberOfRings` is 0 or 2 to 20, and 1 is refused. Odin refuses a service that is on and has no number (found
   * for Call Forwarding Always).
   *
   * `PUT /api/v2/users/call-forwarding-no-answer`
   */
  putUserCallForwardingNoAnswer(
    params: PutUserCallForwardingNoAnswerParams,
    options?: CallOptions,
  ): Promise<CallForwardingNoAnswer | EmptyArray>;

  /**
   * Change Call Forwarding No Answer of several users.
   *
   * Changes Call Forwarding No Answer of several users. One value of `data` is for all users, and fields that you omit
   * stay unchanged. No source shows the answer, or says what happens if one user is refused. So read the settings again
   * with `getUserCallForwardingNoAnswerBulk`.
   *
   * `PUT /api/v2/users/call-forwarding-no-answer/bulk`
   *
   * @returns Nothing: no source shows the answer.
   */
  putUserCallForwardingNoAnswerBulk(
    params: PutUserCallForwardingNoAnswerBulkParams,
    options?: CallOptions,
  ): Promise<void>;

  /**
   * Change Call Forwarding Not Reachable of a user.
   *
   * Changes the fields that you send, and leaves the others. You can send back what `getUserCallForwardingNotReachable`
   * gave. BroadWorks has no number of rings here, although a method page shows one. Odin refuses a service that is on
   * and has no number (found for Call Forwarding Always).
   *
   * `PUT /api/v2/users/call-forwarding-not-reachable`
   */
  putUserCallForwardingNotReachable(
    params: PutUserCallForwardingNotReachableParams,
    options?: CallOptions,
  ): Promise<CallForwarding | EmptyArray>;

  /**
   * Change Call Forwarding Not Reachable of several users.
   *
   * Changes Call Forwarding Not Reachable of several users. One value of `data` is for all users, and fields that you
   * omit stay unchanged. No source shows the answer, or says what happens if one user is refused. So read the settings
   * again with `getUserCallForwardingNotReachableBulk`.
   *
   * `PUT /api/v2/users/call-forwarding-not-reachable/bulk`
   *
   * @returns Nothing: no source shows the answer.
   */
  putUserCallForwardingNotReachableBulk(
    params: PutUserCallForwardingNotReachableBulkParams,
    options?: CallOptions,
  ): Promise<void>;

  /**
   * Change Call Forwarding Selective of a user.
   *
   * Changes the fields that you send, and leaves the others. You can send back what `getUserCallForwardingSelective`
   * gave. `criteria` switches criteria by their name. It adds and removes none, because criteria have their own
   * methods. The service can be on only with an active criterion. A criterion needs its own number, or that of the
   * service.
   *
   * `PUT /api/v2/users/call-forwarding-selective`
   */
  putUserCallForwardingSelective(
    params: PutUserCallForwardingSelectiveParams,
    options?: CallOptions,
  ): Promise<CallForwardingSelective | EmptyArray>;

  /**
   * Change a criterion of Call Forwarding Selective of a user.
   *
   * Changes the fields that you send, and leaves the others. `newCriteriaName` renames it. It cannot switch the
   * criterion, which `putUserCallForwardingSelective` does. No source shows the answer.
   *
   * `PUT /api/v2/users/call-forwarding-selective/criteria`
   *
   * @returns Nothing: no source shows the answer.
   */
  putUserCallForwardingSelectiveCriterion(
    params: PutUserCallForwardingSelectiveCriterionParams,
    options?: CallOptions,
  ): Promise<void>;

  /**
   * Change the call policies of a user.
   *
   * Changes the fields that you send, and leaves the others. You can send back what `getUserCallPolicies` gave. It
   * needs no licence.
   *
   * `PUT /api/v2/users/call-policies`
   */
  putUserCallPolicies(params: PutUserCallPoliciesParams, options?: CallOptions): Promise<CallPolicies | EmptyArray>;

  /**
   * Change the call processing policy of a user.
   *
   * Changes the fields that you send, and leaves the others. A set of values is in force only if its `useUser…Setting`
   * is true. Values do not switch it on (inferred), so send both. Newer releases have more fields, and the request
   * takes them.
   *
   * `PUT /api/v2/users/call-processing-policy`
   */
  putUserCallProcessingPolicy(
    params: PutUserCallProcessingPolicyParams,
    options?: CallOptions,
  ): Promise<CallProcessingPolicy | EmptyArray>;

  /**
   * Change Call Recording of a user.
   *
   * Changes the fields that you send, and leaves the others. You can send back what `getUserCallRecording` gave.
   * Recording without an announcement is illegal in many places. Services such as hunt groups accept `Always` and
   * `Never` only.
   *
   * `PUT /api/v2/users/call-recording`
   */
  putUserCallRecording(params: PutUserCallRecordingParams, options?: CallOptions): Promise<CallRecording | EmptyArray>;

  /**
   * Change Call Recording of several users.
   *
   * Changes Call Recording of several users. One value of `data` is for all users, and fields that you omit stay
   * unchanged. No source shows the answer, or says what happens if one user is refused. So read the settings again with
   * `getUserCallRecordingBulk`.
   *
   * `PUT /api/v2/users/call-recording/bulk`
   *
   * @returns Nothing: no source shows the answer.
   */
  putUserCallRecordingBulk(params: PutUserCallRecordingBulkParams, options?: CallOptions): Promise<void>;

  /**
   * Change Call Waiting of a user.
   *
   * Changes the fields that you send, and leaves the others. You can send back what `getUserCallWaiting` gave.
   *
   * `PUT /api/v2/users/call-waiting`
   */
  putUserCallWaiting(params: PutUserCallWaitingParams, options?: CallOptions): Promise<CallWaiting | EmptyArray>;

  /**
   * Change Calling Line ID Delivery Blocking of a user.
   *
   * Changes the fields that you send, and leaves the others. You can send back what
   * `getUserCallingLineIdDeliveryBlocking` gave.
   *
   * `PUT /api/v2/users/calling-line-id-delivery-blocking`
   */
  putUserCallingLineIdDeliveryBlocking(
    params: PutUserCallingLineIdDeliveryBlockingParams,
    options?: CallOptions,
  ): Promise<ActivationSetting | EmptyArray>;

  /**
   * Change Calling Line ID Delivery Blocking of several users.
   *
   * Changes Calling Line ID Delivery Blocking of several users. One value of `data` is for all users, and fields that
   * you omit stay unchanged. No source shows the answer, or says what happens if one user is refused. So read the
   * settings again with `getUserCallingLineIdDeliveryBlockingBulk`.
   *
   * `PUT /api/v2/users/calling-line-id-delivery-blocking/bulk`
   *
   * @returns Nothing: no source shows the answer.
   */
  putUserCallingLineIdDeliveryBlockingBulk(
    params: PutUserCallingLineIdDeliveryBlockingBulkParams,
    options?: CallOptions,
  ): Promise<void>;

  /**
   * Change Do Not Disturb of a user.
   *
   * Changes the fields that you send, and leaves the others. You can send back what `getUserDoNotDisturb` gave. The
   * ring is named `ringSplash` here. Other services name it `isRingSplashActive`.
   *
   * `PUT /api/v2/users/do-not-disturb`
   */
  putUserDoNotDisturb(params: PutUserDoNotDisturbParams, options?: CallOptions): Promise<DoNotDisturb | EmptyArray>;

  /**
   * Change an event of a schedule of a user.
   *
   * Changes the fields that you send, and leaves the others (inferred). Only schedules of the level `User` can be
   * changed. No source shows the answer.
   *
   * `PUT /api/v2/users/events`
   *
   * @returns Nothing: no source shows the answer.
   */
  putUserEvent(params: PutUserEventParams, options?: CallOptions): Promise<void>;

  /**
   * Change Fax Messaging of a user.
   *
   * Changes the fields that you send, and leaves the others. You can send back what `getUserFaxMessaging` gave.
   * `aliases` replaces the whole list. BroadWorks has at most three (inferred).
   *
   * `PUT /api/v2/users/fax-messaging`
   */
  putUserFaxMessaging(params: PutUserFaxMessagingParams, options?: CallOptions): Promise<FaxMessaging | EmptyArray>;

  /**
   * Move a user to another group.
   *
   * Moves a user to another group of the same enterprise. In a service provider that is no enterprise, the move is
   * refused (from the BroadWorks schema). The user may lose what the other group lacks. Whether `evaluateOnly` answers
   * the profile or the effects is unknown, so accept both.
   *
   * `PUT /api/v2/users/group-id`
   */
  putUserGroupId(
    params: PutUserGroupIdParams,
    options?: CallOptions,
  ): Promise<UserProfile | UserProfile[] | GroupMoveEvaluation>;

  /**
   * Change Hoteling Guest of a user.
   *
   * Changes the fields that you send, and leaves the others. You can send back what `getUserHotelingGuest` gave.
   * `hostUserId` moves the user to the phone of a host, and null ends that. Until then, calls of the user ring at that
   * phone. The other fields of the host have no effect.
   *
   * `PUT /api/v2/users/hoteling-guest`
   */
  putUserHotelingGuest(params: PutUserHotelingGuestParams, options?: CallOptions): Promise<HotelingGuest | EmptyArray>;

  /**
   * Change Hoteling Guest of several users.
   *
   * Changes Hoteling Guest of several users. One value of `data` is for all users, and fields that you omit stay
   * unchanged. No source shows the answer, or says what happens if one user is refused. So read the settings again with
   * `getUserHotelingGuestBulk`.
   *
   * `PUT /api/v2/users/hoteling-guest/bulk`
   *
   * @returns Nothing: no source shows the answer.
   */
  putUserHotelingGuestBulk(params: PutUserHotelingGuestBulkParams, options?: CallOptions): Promise<void>;

  /**
   * Change Hoteling Host of a user.
   *
   * Changes the fields that you send, and leaves the others. You can send back what `getUserHotelingHost` gave.
   * `removeGuestAssociation: true` sends the guest away. The fields of the guest have no effect.
   *
   * `PUT /api/v2/users/hoteling-host`
   */
  putUserHotelingHost(params: PutUserHotelingHostParams, options?: CallOptions): Promise<HotelingHost | EmptyArray>;

  /**
   * Change Hoteling Host of several users.
   *
   * Changes Hoteling Host of several users. One value of `data` is for all users, and fields that you omit stay
   * unchanged. No source shows the answer, or says what happens if one user is refused. So read the settings again with
   * `getUserHotelingHostBulk`.
   *
   * `PUT /api/v2/users/hoteling-host/bulk`
   *
   * @returns Nothing: no source shows the answer.
   */
  putUserHotelingHostBulk(params: PutUserHotelingHostBulkParams, options?: CallOptions): Promise<void>;

  /**
   * Change the id of a user.
   *
   * Gives a user another id. The old id is unknown from then on, and devices that register with it lose their
   * registration. Virtual users have ids too, and the request takes them. No source shows the answer.
   *
   * `PUT /api/v2/users/user-id`
   *
   * @returns Nothing: no source shows the answer.
   */
  putUserId(params: PutUserIdParams, options?: CallOptions): Promise<void>;

  /**
   * Change what calls a user may receive.
   *
   * Changes the incoming calling plan of a user. Permissions that you omit stay. `userPermissions` does not switch
   * `useCustomSettings` on (inferred). While that is false, the plan of the group is in force, so send both. No source
   * shows the answer, so read the plan again. A group without the service "Incoming Calling Plan" answers an error for
   * every user.
   *
   * `PUT /api/v2/users/calling-plans/incoming`
   *
   * @returns Nothing: no source shows the answer.
   */
  putUserIncomingCallingPlan(params: PutUserIncomingCallingPlanParams, options?: CallOptions): Promise<void>;

  /**
   * Change Intercept User of a user.
   *
   * Changes the fields that you send, and leaves the others. You can send back what `getUserIntercept` gave. While it
   * is on, the user is out of service. The other fields keep their values while it is off, so a reroute that is
   * prepared then comes into force when it is switched on.
   *
   * `PUT /api/v2/users/intercept`
   */
  putUserIntercept(params: PutUserInterceptParams, options?: CallOptions): Promise<InterceptUser | EmptyArray>;

  /**
   * Change Music On Hold of a user.
   *
   * Changes the fields that you send, and leaves the others. You can send back what `getUserMusicOnHold` gave. No known
   * source shows how to choose the music of one user here.
   *
   * `PUT /api/v2/users/music-on-hold`
   */
  putUserMusicOnHold(params: PutUserMusicOnHoldParams, options?: CallOptions): Promise<ActivationSetting | EmptyArray>;

  /**
   * Change Group Night Forwarding of a user.
   *
   * Changes the fields that you send, and leaves the others. You can send back what `getUserNightForwarding` gave. It
   * changes `nightForwarding` only. The destination, the hours and the holidays belong to the group.
   *
   * `PUT /api/v2/users/night-forwarding`
   */
  putUserNightForwarding(
    params: PutUserNightForwardingParams,
    options?: CallOptions,
  ): Promise<NightForwarding | EmptyArray>;

  /**
   * Change whether a user has own authorization codes.
   *
   * Says whether the user's own codes are in force, or those of the group. Add codes with
   * `postUserOutgoingCallingPlanAuthorizationCodesCodes`. No source shows the answer. A group without the service
   * "Enhanced Outgoing Calling Plan" answers an error for every user.
   *
   * `PUT /api/v2/users/calling-plans/outgoing/authorization-codes`
   *
   * @returns Nothing: no source shows the answer.
   */
  putUserOutgoingCallingPlanAuthorizationCodes(
    params: PutUserOutgoingCallingPlanAuthorizationCodesParams,
    options?: CallOptions,
  ): Promise<void>;

  /**
   * Change what a user may call by a click.
   *
   * Changes what Call Me Now may call for a user. The fields that you omit stay. `userPermissions` does not switch
   * `useCustomSettings` on (inferred). While that is false, the plan of the group is in force, so send both. No source
   * shows the answer, so read the plan again. A group without the service "Outgoing Calling Plan" answers an error for
   * every user.
   *
   * `PUT /api/v2/users/calling-plans/outgoing/call-me-now`
   *
   * @returns Nothing: no source shows the answer.
   */
  putUserOutgoingCallingPlanCallMeNow(
    params: PutUserOutgoingCallingPlanCallMeNowParams,
    options?: CallOptions,
  ): Promise<void>;

  /**
   * Change what several users may call by a click.
   *
   * Changes what Call Me Now may call for several users. One value of `data` is for all users. `userPermissions` does
   * not switch `useCustomSettings` on (inferred), so send both. No source shows the answer, or says what happens if one
   * user is refused. So read the plans again with `getUserOutgoingCallingPlanCallMeNowBulk`.
   *
   * `PUT /api/v2/users/calling-plans/outgoing/call-me-now/bulk`
   *
   * @returns Nothing: no source shows the answer.
   */
  putUserOutgoingCallingPlanCallMeNowBulk(
    params: PutUserOutgoingCallingPlanCallMeNowBulkParams,
    options?: CallOptions,
  ): Promise<void>;

  /**
   * Change a user's digit patterns for Call Me Now.
   *
   * Changes what Call Me Now may call for a user, by digit pattern. The patterns that you omit stay (inferred).
   * `userPermissions` does not switch `useCustomSettings` on (inferred). While that is false, the plan of the group is
   * in force, so send both. No source shows the answer, so read the plan again. A group without the service "Enhanced
   * Outgoing Calling Plan" answers an error for every user.
   *
   * `PUT /api/v2/users/calling-plans/outgoing/digit-plan/call-me-now`
   *
   * @returns Nothing: no source shows the answer.
   */
  putUserOutgoingCallingPlanDigitPlanCallMeNow(
    params: PutUserOutgoingCallingPlanDigitPlanCallMeNowParams,
    options?: CallOptions,
  ): Promise<void>;

  /**
   * Change a user's digit patterns for dialled calls.
   *
   * Changes what a user may dial, by digit pattern. The patterns that you omit stay (inferred). `userPermissions` does
   * not switch `useCustomSettings` on (inferred). While that is false, the plan of the group is in force, so send both.
   * No source shows the answer, so read the plan again. A group without the service "Enhanced Outgoing Calling Plan"
   * answers an error for every user.
   *
   * `PUT /api/v2/users/calling-plans/outgoing/digit-plan/originating`
   *
   * @returns Nothing: no source shows the answer.
   */
  putUserOutgoingCallingPlanDigitPlanOriginating(
    params: PutUserOutgoingCallingPlanDigitPlanOriginatingParams,
    options?: CallOptions,
  ): Promise<void>;

  /**
   * Change a user's digit patterns for redirected calls.
   *
   * Changes where a user may forward calls, by digit pattern. The patterns that you omit stay (inferred).
   * `userPermissions` does not switch `useCustomSettings` on (inferred). While that is false, the plan of the group is
   * in force, so send both. No source shows the answer, so read the plan again. A group without the service "Enhanced
   * Outgoing Calling Plan" answers an error for every user.
   *
   * `PUT /api/v2/users/calling-plans/outgoing/digit-plan/redirecting`
   *
   * @returns Nothing: no source shows the answer.
   */
  putUserOutgoingCallingPlanDigitPlanRedirecting(
    params: PutUserOutgoingCallingPlanDigitPlanRedirectingParams,
    options?: CallOptions,
  ): Promise<void>;

  /**
   * Change what a user may dial.
   *
   * Changes what a user may dial. The fields that you omit stay. `userPermissions` does not switch `useCustomSettings`
   * on (inferred). While that is false, the plan of the group is in force, so send both. No source shows the answer, so
   * read the plan again. A group without the service "Outgoing Calling Plan" answers an error for every user.
   *
   * `PUT /api/v2/users/calling-plans/outgoing/originating`
   *
   * @returns Nothing: no source shows the answer.
   */
  putUserOutgoingCallingPlanOriginating(
    params: PutUserOutgoingCallingPlanOriginatingParams,
    options?: CallOptions,
  ): Promise<void>;

  /**
   * Change what several users may dial.
   *
   * Changes what several users may dial. One value of `data` is for all users. `userPermissions` does not switch
   * `useCustomSettings` on (inferred), so send both. No source shows the answer, or says what happens if one user is
   * refused. So read the plans again with `getUserOutgoingCallingPlanOriginatingBulk`.
   *
   * `PUT /api/v2/users/calling-plans/outgoing/originating/bulk`
   *
   * @returns Nothing: no source shows the answer.
   */
  putUserOutgoingCallingPlanOriginatingBulk(
    params: PutUserOutgoingCallingPlanOriginatingBulkParams,
    options?: CallOptions,
  ): Promise<void>;

  /**
   * Change a user's exceptions for Call Me Now.
   *
   * Changes the exceptions for what Call Me Now may call, by digit pattern. The patterns that you omit stay (inferred).
   * `userPermissions` does not switch `useCustomSettings` on (inferred). While that is false, the plan of the group is
   * in force, so send both. No source shows the answer, so read the plan again. A group without the service "Enhanced
   * Outgoing Calling Plan" answers an error for every user.
   *
   * `PUT /api/v2/users/calling-plans/outgoing/pinhole-digit-plan/call-me-now`
   *
   * @returns Nothing: no source shows the answer.
   */
  putUserOutgoingCallingPlanPinholeDigitPlanCallMeNow(
    params: PutUserOutgoingCallingPlanPinholeDigitPlanCallMeNowParams,
    options?: CallOptions,
  ): Promise<void>;

  /**
   * Change a user's exceptions for dialled calls.
   *
   * Changes the exceptions for what a user may dial, by digit pattern. The patterns that you omit stay (inferred).
   * `userPermissions` does not switch `useCustomSettings` on (inferred). While that is false, the plan of the group is
   * in force, so send both. No source shows the answer, so read the plan again. A group without the service "Enhanced
   * Outgoing Calling Plan" answers an error for every user.
   *
   * `PUT /api/v2/users/calling-plans/outgoing/pinhole-digit-plan/originating`
   *
   * @returns Nothing: no source shows the answer.
   */
  putUserOutgoingCallingPlanPinholeDigitPlanOriginating(
    params: PutUserOutgoingCallingPlanPinholeDigitPlanOriginatingParams,
    options?: CallOptions,
  ): Promise<void>;

  /**
   * Change a user's exceptions for redirected calls.
   *
   * Changes the exceptions for where a user may forward calls, by digit pattern. The patterns that you omit stay
   * (inferred). `userPermissions` does not switch `useCustomSettings` on (inferred). While that is false, the plan of
   * the group is in force, so send both. No source shows the answer, so read the plan again. A group without the
   * service "Enhanced Outgoing Calling Plan" answers an error for every user.
   *
   * `PUT /api/v2/users/calling-plans/outgoing/pinhole-digit-plan/redirecting`
   *
   * @returns Nothing: no source shows the answer.
   */
  putUserOutgoingCallingPlanPinholeDigitPlanRedirecting(
    params: PutUserOutgoingCallingPlanPinholeDigitPlanRedirectingParams,
    options?: CallOptions,
  ): Promise<void>;

  /**
   * Change whether a user's calls may leave the group.
   *
   * Changes whether others may redirect a user's calls out of the group. The fields that you omit stay.
   * `userPermissions` does not switch `useCustomSettings` on (inferred). While that is false, the plan of the group is
   * in force, so send both. No source shows the answer, so read the plan again. A group without the service "Outgoing
   * Calling Plan" answers an error for every user.
   *
   * `PUT /api/v2/users/calling-plans/outgoing/redirected`
   *
   * @returns Nothing: no source shows the answer.
   */
  putUserOutgoingCallingPlanRedirected(
    params: PutUserOutgoingCallingPlanRedirectedParams,
    options?: CallOptions,
  ): Promise<void>;

  /**
   * Change whether several users' calls may leave the group.
   *
   * Changes whether others may redirect the calls of several users out of the group. One value of `data` is for all
   * users. `userPermissions` does not switch `useCustomSettings` on (inferred), so send both. No source shows the
   * answer, or says what happens if one user is refused. So read the plans again with
   * `getUserOutgoingCallingPlanRedirectedBulk`.
   *
   * `PUT /api/v2/users/calling-plans/outgoing/redirected/bulk`
   *
   * @returns Nothing: no source shows the answer.
   */
  putUserOutgoingCallingPlanRedirectedBulk(
    params: PutUserOutgoingCallingPlanRedirectedBulkParams,
    options?: CallOptions,
  ): Promise<void>;

  /**
   * Change where a user may forward calls.
   *
   * Changes where a user may forward or transfer calls. The fields that you omit stay. `userPermissions` does not
   * switch `useCustomSettings` on (inferred). While that is false, the plan of the group is in force, so send both. No
   * source shows the answer, so read the plan again. A group without the service "Outgoing Calling Plan" answers an
   * error for every user.
   *
   * `PUT /api/v2/users/calling-plans/outgoing/redirecting`
   *
   * @returns Nothing: no source shows the answer.
   */
  putUserOutgoingCallingPlanRedirecting(
    params: PutUserOutgoingCallingPlanRedirectingParams,
    options?: CallOptions,
  ): Promise<void>;

  /**
   * Change where several users may forward calls.
   *
   * Changes where several users may forward or transfer calls. One value of `data` is for all users. `userPermissions`
   * does not switch `useCustomSettings` on (inferred), so send both. No source shows the answer, or says what happens
   * if one user is refused. So read the plans again with `getUserOutgoingCallingPlanRedirectingBulk`.
   *
   * `PUT /api/v2/users/calling-plans/outgoing/redirecting/bulk`
   *
   * @returns Nothing: no source shows the answer.
   */
  putUserOutgoingCallingPlanRedirectingBulk(
    params: PutUserOutgoingCallingPlanRedirectingBulkParams,
    options?: CallOptions,
  ): Promise<void>;

  /**
   * Change a user's transfer numbers for blocked calls.
   *
   * Changes the numbers that `Transfer To First Transfer Number` and the two others refer to. Numbers that you omit
   * stay. They do not switch `useCustomSettings` on (inferred). While that is false, the numbers of the group are in
   * force, so send both. No source shows the answer, so read the numbers again. A group without the service "Enhanced
   * Outgoing Calling Plan" answers an error for every user.
   *
   * `PUT /api/v2/users/calling-plans/outgoing/transfer-numbers`
   *
   * @returns Nothing: no source shows the answer.
   */
  putUserOutgoingCallingPlanTransferNumbers(
    params: PutUserOutgoingCallingPlanTransferNumbersParams,
    options?: CallOptions,
  ): Promise<void>;

  /**
   * Set a user's web password.
   *
   * Sets the password of a user's login. The rules of the group judge it, so read `getGroupPasswordRules` first.
   * Without `oldPassword`, the rules about the old password do not count (from the BroadWorks schema). Of the two names
   * in public clients, `newPassword` is the right one. No source shows the answer.
   *
   * `PUT /api/v2/users/passwords`
   *
   * @returns Nothing: no source shows the answer.
   */
  putUserPassword(params: PutUserPasswordParams, options?: CallOptions): Promise<void>;

  /**
   * Set a user's voice portal passcode.
   *
   * Sets a passcode for the voice portal. The rules of the group judge it, so read `getGroupPasscodeRules` first.
   * `getPasscodeGenerate` makes one that fits. A new passcode is not expired (inferred). The passcode is a secret, and
   * no answer has it. A user without a voice portal gets an error.
   *
   * `PUT /api/v2/users/portal-passcode`
   */
  putUserPortalPasscode(params: PutUserPortalPasscodeParams, options?: CallOptions): Promise<EmptyArray>;

  /**
   * Change Privacy of a user.
   *
   * Changes the fields that you send, and leaves the others. You can send back what `getUserPrivacy` gave.
   * `permittedMonitors` replaces the whole list. Of each row only `userId` counts.
   *
   * `PUT /api/v2/users/privacy`
   */
  putUserPrivacy(params: PutUserPrivacyParams, options?: CallOptions): Promise<Privacy | EmptyArray>;

  /**
   * Change Remote Office of a user.
   *
   * Changes the fields that you send, and leaves the others. You can send back what `getUserRemoteOffice` gave. While
   * it is on, calls of the user also begin at that number, at the cost of the organisation.
   *
   * `PUT /api/v2/users/remote-office`
   */
  putUserRemoteOffice(params: PutUserRemoteOfficeParams, options?: CallOptions): Promise<RemoteOffice | EmptyArray>;

  /**
   * Rename a schedule of a user.
   *
   * Gives a schedule another name. A criterion that names the old one may lose the schedule. Only schedules of the
   * level `User` can be changed. No source shows the answer.
   *
   * `PUT /api/v2/users/schedules`
   *
   * @returns Nothing: no source shows the answer.
   */
  putUserSchedule(params: PutUserScheduleParams, options?: CallOptions): Promise<void>;

  /**
   * Change Sequential Ring of a user.
   *
   * Changes the fields that you send, and leaves the others. You can send back what `getUserSequentialRing` gave. It
   * has no `isActive`. Switch a criterion on or off by its name in `criteria`. Send all five `locations`, because each
   * has its place. `""` empties a place. Rings are 0 or 2 to 20.
   *
   * `PUT /api/v2/users/sequential-ring`
   */
  putUserSequentialRing(
    params: PutUserSequentialRingParams,
    options?: CallOptions,
  ): Promise<SequentialRing | EmptyArray>;

  /**
   * Change a criterion of Sequential Ring of a user.
   *
   * Changes the fields that you send, and leaves the others. `newCriteriaName` renames it. It cannot switch the
   * criterion, which `putUserSequentialRing` does. No source shows the answer.
   *
   * `PUT /api/v2/users/sequential-ring/criteria`
   *
   * @returns Nothing: no source shows the answer.
   */
  putUserSequentialRingCriterion(params: PutUserSequentialRingCriterionParams, options?: CallOptions): Promise<void>;

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
   * Change Shared Call Appearance of a user.
   *
   * Changes the fields that you send, and leaves the others. You can send back what `getUserSharedCallAppearance` gave.
   * `endpoints` and `maxAppearances` have no effect. Each appearance has methods, such as
   * `putUserSharedCallAppearanceEndpoint`.
   *
   * `PUT /api/v2/users/shared-call-appearance`
   */
  putUserSharedCallAppearance(
    params: PutUserSharedCallAppearanceParams,
    options?: CallOptions,
  ): Promise<SharedCallAppearance | EmptyArray>;

  /**
   * Change a shared appearance of a user.
   *
   * Changes the three switches of an appearance. Switch all of them off to take a line from a device. How to remove an
   * appearance is not certain, so no method does it. No source shows the answer.
   *
   * `PUT /api/v2/users/shared-call-appearance/endpoints`
   *
   * @returns Nothing: no source shows the answer.
   */
  putUserSharedCallAppearanceEndpoint(
    params: PutUserSharedCallAppearanceEndpointParams,
    options?: CallOptions,
  ): Promise<void>;

  /**
   * Change Simultaneous Ring Personal of a user.
   *
   * Changes the fields that you send, and leaves the others. You can send back what `getUserSimultaneousRingPersonal`
   * gave. `locations` replaces the whole list. `criteria` switches criteria by their name, and adds none.
   *
   * `PUT /api/v2/users/simultaneous-ring-personal`
   */
  putUserSimultaneousRingPersonal(
    params: PutUserSimultaneousRingPersonalParams,
    options?: CallOptions,
  ): Promise<SimultaneousRingPersonal | EmptyArray>;

  /**
   * Change a criterion of Simultaneous Ring Personal of a user.
   *
   * Changes the fields that you send, and leaves the others. `newCriteriaName` renames it. It cannot switch the
   * criterion, which `putUserSimultaneousRingPersonal` does. No source shows the answer.
   *
   * `PUT /api/v2/users/simultaneous-ring-personal/criteria`
   *
   * @returns Nothing: no source shows the answer.
   */
  putUserSimultaneousRingPersonalCriterion(
    params: PutUserSimultaneousRingPersonalCriterionParams,
    options?: CallOptions,
  ): Promise<void>;

  /**
   * Change codes of Speed Dial 100 of a user.
   *
   * Changes slots that are filled. Send only these. No source shows the answer.
   *
   * `PUT /api/v2/users/speed-dial-100`
   *
   * @returns Nothing: no source shows the answer.
   */
  putUserSpeedDial100Codes(params: PutUserSpeedDial100CodesParams, options?: CallOptions): Promise<void>;

  /**
   * Change Speed Dial 8 of a user.
   *
   * Changes the fields that you send, and leaves the others. You can send back what `getUserSpeedDial8` gave. Send the
   * slots that change, each with its `speedCode`. `phoneNumber: ""` clears a slot.
   *
   * `PUT /api/v2/users/speed-dial-8`
   */
  putUserSpeedDial8(params: PutUserSpeedDial8Params, options?: CallOptions): Promise<SpeedDial | EmptyArray>;

  /**
   * Change Speed Dial 8 of several users.
   *
   * Changes Speed Dial 8 of several users. One value of `data` is for all users, and fields that you omit stay
   * unchanged. Send the slots that change, each with its `speedCode`. No source shows the answer, or says what happens
   * if one user is refused. So read the settings again with `getUserSpeedDial8Bulk`.
   *
   * `PUT /api/v2/users/speed-dial-8/bulk`
   *
   * @returns Nothing: no source shows the answer.
   */
  putUserSpeedDial8Bulk(params: PutUserSpeedDial8BulkParams, options?: CallOptions): Promise<void>;

  /**
   * Change voice mail of a user.
   *
   * Changes the fields that you send, and leaves the others. You can send back what `getUserVoiceMessaging` gave.
   * Messages leave the platform by the addresses that get copies, and callers by the number behind 0. From release 23
   * on, BroadWorks has a list of delivery addresses.
   *
   * `PUT /api/v2/users/voice-messaging`
   */
  putUserVoiceMessaging(
    params: PutUserVoiceMessagingParams,
    options?: CallOptions,
  ): Promise<VoiceMessaging | EmptyArray>;

  /**
   * Change the mail server of the mailbox of a user.
   *
   * Changes the fields that you send, and leaves the others. You can send back what `getUserVoiceMessagingAdvanced`
   * gave. With a personal mail server, messages leave the platform. The two passwords are secrets. No answer has them.
   *
   * `PUT /api/v2/users/voice-messaging/advanced`
   */
  putUserVoiceMessagingAdvanced(
    params: PutUserVoiceMessagingAdvancedParams,
    options?: CallOptions,
  ): Promise<VoiceMessagingAdvanced | EmptyArray>;

  /**
   * Change voice mail of several users.
   *
   * Changes voice mail of several users. One value of `data` is for all users, and fields that you omit stay unchanged.
   * No source shows the answer, or says what happens if one user is refused. So read the settings again with
   * `getUserVoiceMessagingBulk`.
   *
   * `PUT /api/v2/users/voice-messaging/bulk`
   *
   * @returns Nothing: no source shows the answer.
   */
  putUserVoiceMessagingBulk(params: PutUserVoiceMessagingBulkParams, options?: CallOptions): Promise<void>;

  /**
   * Change a distribution list of the mailbox of a user.
   *
   * Changes the fields that you send, and leaves the others. `phoneNumbers` replaces all numbers. You can send back
   * what the read gave. No source shows the answer.
   *
   * `PUT /api/v2/users/voice-messaging/user-distribution-list`
   *
   * @returns Nothing: no source shows the answer.
   */
  putUserVoiceMessagingDistributionList(
    params: PutUserVoiceMessagingDistributionListParams,
    options?: CallOptions,
  ): Promise<void>;

  /**
   * Change the greetings of the mailbox of a user.
   *
   * Changes the fields that you send, and leaves the others. You can send back what `getUserVoiceMessagingGreetings`
   * gave. `Forward` with `disableMessageDeposit` sends callers on to another number. Audio files are sent by name only.
   * Null removes a file.
   *
   * `PUT /api/v2/users/voice-messaging/greetings`
   */
  putUserVoiceMessagingGreetings(
    params: PutUserVoiceMessagingGreetingsParams,
    options?: CallOptions,
  ): Promise<VoiceMessagingGreetings | EmptyArray>;

  /**
   * Change the voice portal of a user.
   *
   * Changes the fields that you send, and leaves the others. You can send back what `getUserVoiceMessagingVoicePortal`
   * gave. `voicePortalAutoLogin` opens the mailbox to anybody at the user's phone, because the portal asks for no
   * passcode there.
   *
   * `PUT /api/v2/users/voice-messaging/voice-portal`
   */
  putUserVoiceMessagingVoicePortal(
    params: PutUserVoiceMessagingVoicePortalParams,
    options?: CallOptions,
  ): Promise<VoiceMessagingVoicePortal | EmptyArray>;

  /**
   * Change the profiles of several users.
   *
   * Changes the fields of `data` for all of the users. No source says what happens if one user is refused, so read the
   * users again. Documentation prints the answer in a list of one.
   *
   * `PUT /api/v2/users/bulk`
   */
  putUsersBulk(params: PutUsersBulkParams, options?: CallOptions): Promise<UsersBulkEcho | UsersBulkEcho[]>;

  /**
   * Find the owner of a number in a group.
   *
   * Returns the numbers of a group that match, and who has each.
   *
   * `GET /api/v2/groups/dns/search`
   *
   * One row may come as a bare object.
   */
  searchGroupDns(params: SearchGroupDnsParams, options?: CallOptions): Promise<DnOwner[] | DnOwner>;

  /**
   * Find the owner of a number in a service provider.
   *
   * Returns the numbers of a service provider that match, and who has each.
   *
   * `GET /api/v2/service-providers/dns/search`
   *
   * One row may come as a bare object.
   */
  searchServiceProviderDns(params: SearchServiceProviderDnsParams, options?: CallOptions): Promise<DnOwner[] | DnOwner>;

  /**
   * Find the owner of a number in the system.
   *
   * Returns the numbers of the system that match, and who has each. Only a login of the system or of a reseller may do
   * so (inferred).
   *
   * `GET /api/v2/system/dns/search`
   *
   * One row may come as a bare object.
   */
  searchSystemDns(params: SearchSystemDnsParams, options?: CallOptions): Promise<DnOwner[] | DnOwner>;
}
