// Generated from specs/odin by tools/codegen. Do not edit: change the spec, then run `pnpm generate`.

import type { Sendable } from "../core/operation.js";

/** The device of a user's primary line. Seen in a recorded answer (seed 000). */
export interface AccessDevice {
  /** Credentials with which the device fetches its configuration. The password is never sent. */
  accessDeviceCredentials?: AccessDeviceCredentials;
  /** How the device gets its configuration, for example `Default`. May be absent. */
  configurationMode?: string;
  /** Level at which a device is defined. */
  deviceLevel?: DeviceLevel;
  /** Name of the device, unique within its level. */
  deviceName: string;
  /** BroadWorks device type, for example `Polycom IP550`. */
  deviceType?: string;
  /** Group that owns the device. */
  groupId?: string;
  /**
   * MAC address. It comes without separators (`DEADBEEFCAFE`) or with colons, and may be empty or absent. An address of
   * digits only comes as a number. Pad that number with zeros to 12 digits.
   */
  macAddress?: DigitString;
  /** Number of ports in use, by this user and others. */
  numberOfAssignedPorts?: number;
  /** Number of ports that a device has. Either a quantity as text, or the statement that there is no limit. */
  numberOfPorts?: NumberOfPorts;
  /** Signalling protocol, for example `SIP 2.0`. */
  protocol?: string;
  /** Services bound to the device. Empty in all known answers. */
  relatedServices?: unknown[];
  /** Service provider that owns the device. */
  serviceProviderId?: string;
  /**
   * Administrative status of a device. It does not show whether the device is registered. See `getUserRegistration` for
   * that. The values come from the BroadWorks schema.
   */
  status?: DeviceStatus;
  /** Tags of the device. Empty in all known answers. */
  tags?: unknown[];
  /** Transport protocol: `UDP`, `TCP`, `TLS` or `Unspecified`. */
  transportProtocol?: string;
  /** Whether the device has its own credentials. A real boolean, unlike its neighbours. */
  useCustomUserNamePassword?: boolean;
  /** Last known firmware version. May be absent. */
  version?: string;
}

/** Credentials with which the device fetches its configuration. The password is never sent. */
export interface AccessDeviceCredentials {
  /** User name. Null if the device uses its default. */
  userName?: string | number | null;
}

/**
 * The user's line on an access device. If `endpointType` is not `accessDeviceEndpoint`, Odin sends a stub that holds
 * only an empty `contacts`.
 */
export interface AccessDeviceEndpoint {
  /** The device. Absent from the stub. */
  accessDevice?: AccessDevice;
  /** Static contacts, at most five. Empty for a device that registers. */
  contacts: EndpointContact[] | EndpointContact;
  /** Line/port, the address of record. Absent from the stub. */
  linePort?: string;
  /** Whether the contact is static, as text. */
  staticRegistrationCapable?: StringBoolean;
  /** Whether the device supports visual device management, as text. */
  supportVisualDeviceManagement?: StringBoolean;
  /** Whether the line/port has a domain, as text. */
  useDomain?: StringBoolean;
}

/** A service that is either on or off. */
export interface ActivationSetting {
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Whether the service is on. */
  isActive: boolean;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /** Id of the user. Some reads omit it. */
  userId?: string;
}

/** Switches a service on or off. Fields that you omit stay unchanged. */
export interface ActivationUpdate {
  /** Has no effect. */
  groupId?: string;
  /** Whether to switch the service on. */
  isActive?: boolean;
  /** Has no effect. */
  isEnterprise?: boolean;
  /** Has no effect. */
  serviceProviderId?: string;
  /** Has no effect. */
  userId?: string;
}

/** What an administrator may do, by policy. `Full`, `Read-Only` and `None` are common values. */
export interface AdminPolicies {
  [key: string]: string;
}

/** One of the ten alternate numbers. If it is unset, its fields are null. */
export interface AlternateNumber {
  /** Position of the entry, 1 to 10. */
  alternateEntryId: number;
  /** Extension. Null if unset. */
  extension?: string | number | null;
  /** Phone number. Null if unset. */
  phoneNumber?: string | number | null;
  /** Ring pattern of the phone. Null if unset. */
  ringPattern?: RingPattern | null;
}

/** Additional numbers that ring the user. Seen in a recorded answer (seed 000). */
export interface AlternateNumbers {
  /** The entries. There are always ten. */
  alternateEntries?: AlternateNumber[];
  /** Whether calls to these numbers ring differently. */
  distinctiveRing?: boolean;
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /** Id of the user. Some reads omit it. */
  userId?: string;
}

/** A login of the user. */
export interface AlternateUser {
  /** True for an additional login, and false for the user id itself (inferred). */
  alternate?: boolean;
  /** Free text. */
  description?: string | number;
  /** User id of the login. */
  userId: string;
}

/** The additional logins of a user. Seen in a recorded answer (seed 000). */
export interface AlternateUserId {
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /** Id of the user that this section belongs to. */
  userId: string;
  /** The logins, or `[]` if there are none. */
  users: AlternateUser[] | AlternateUser;
}

/** An announcement in the user's repository. The fields come from the vendor's front end. Seed 000 has none. */
export interface Announcement {
  /** File size in kilobytes (inferred). */
  fileSize?: number | string;
  /** Media type: `WMA`, `WAV`, `3GP` or `MOV`. */
  mediaType?: string;
  /** Name of the file. */
  name: string;
}

/** The announcements that a user has stored. Has no ids except the user's. Seen in a recorded answer (seed 000). */
export interface AnnouncementFile {
  /** The announcements. */
  announcements: Announcement[] | Announcement;
  /** The requested type. Empty if all types were requested. */
  announcementType?: string;
  /** Space allowed, in megabytes (the unit is inferred). */
  maxFileSize?: number;
  /** Space in use, in kilobytes (the unit is inferred). */
  totalFileSize?: number;
  /** Id of the user. */
  userId: string;
}

/** A service in effect, assigned directly or through a pack. */
export interface AssignedService {
  /** Whether the service is switched on. Absent for a service that has no switch. */
  isActive?: boolean;
  /** Name of the service. */
  serviceName: string;
}

/** The services in effect for a user, assigned directly or through packs. Seen in a recorded answer (seed 000). */
export interface AssignedServices {
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Services of the group that apply to the user. */
  groupServices?: AssignedService[] | AssignedService;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /** Id of the user that this section belongs to. */
  userId: string;
  /** Services of the user. */
  userServices: AssignedService[] | AssignedService;
}

/**
 * A code that permits a call of class `Authorization Code Required`. The code is in plain text, so treat it as a
 * secret.
 */
export interface AuthorizationCode {
  /** The code. Always text. */
  code: string;
  /** Free text. Always a string. */
  description?: string;
}

/** A code that lifts communication barring. The code is in plain text, so treat it as a secret. */
export interface BarringAuthorizationCode {
  /** The code. */
  code: string;
  /** Free text. */
  description?: string;
  /** Id of the user. */
  userId?: string;
}

/** Tone that is played when a shared appearance joins a call. */
export type BridgeWarningTone = KnownBridgeWarningTone | (string & {});

/** The values of {@link BridgeWarningTone} that are known today. */
export type KnownBridgeWarningTone = "None" | "Barge-In" | "Barge-In and Repeat";

/** The service that a bulk row describes. */
export interface BulkService {
  /** Whether the user has the service. */
  assigned?: boolean;
  /** Name of the service. */
  serviceName?: string;
}

/**
 * The users whose state the user's phone shows. Seen in a recorded answer (seed 000). The rows come from public
 * documentation.
 */
export interface BusyLampField {
  /** Whether parked calls are shown. */
  enableCallParkNotification?: boolean;
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** SIP URI of the list. Absent if unset. */
  listURI?: string;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /** Id of the user. Some reads omit it. */
  userId?: string;
  /** The monitored users. */
  users?: MonitoredUser[] | MonitoredUser;
}

/** The calls for which the caller's side learns that the call is forwarded. */
export type CallBeingForwardedResponseCallType = KnownCallBeingForwardedResponseCallType | (string & {});

/** The values of {@link CallBeingForwardedResponseCallType} that are known today. */
export type KnownCallBeingForwardedResponseCallType = "Never" | "Internal Calls" | "All Calls";

/** Forwards calls if the user is busy or the device cannot be reached. Seen in a recorded answer (seed 000). */
export interface CallForwarding {
  /** Destination, up to 161 characters. It may be a SIP URI. Digits only come as a number. Absent if unset. */
  forwardToPhoneNumber?: DigitString;
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Whether the service is on. */
  isActive: boolean;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /** Id of the user. Some reads omit it. */
  userId?: string;
}

/** Forwards every call. Seen in a recorded answer (seed 000). */
export interface CallForwardingAlways {
  /** Destination, up to 161 characters. It may be a SIP URI. Digits only come as a number. Absent if unset. */
  forwardToPhoneNumber?: DigitString;
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Whether the service is on. */
  isActive: boolean;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** Whether the phone rings briefly at each forwarded call. */
  isRingSplashActive?: boolean;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /** Id of the user. Some reads omit it. */
  userId?: string;
}

/** A user in the bulk read of Call Forwarding Always, with user, service and settings apart. */
export interface CallForwardingAlwaysBulkRow {
  /** The settings. Empty for a user without the service, whose `service.assigned` is false. */
  data: CallForwardingAlways | NoSettings;
  /** The service that a bulk row describes. */
  service: BulkService;
  /**
   * The short row of a user in bulk answers. `department` is text, and `phoneNumber` has the form `+1-8135551003`.
   * Found in public documentation.
   */
  user: UserSummary;
}

/** Changes Call Forwarding Always. Fields that you omit stay unchanged. */
export interface CallForwardingAlwaysUpdate {
  /**
   * Destination, a number or a SIP URI. `""` or null removes it (inferred).
   * At most 161 characters.
   */
  forwardToPhoneNumber?: string | number | null;
  /** Has no effect. */
  groupId?: string;
  /** Whether to switch the service on. */
  isActive?: boolean;
  /** Has no effect. */
  isEnterprise?: boolean;
  /** Whether the phone rings briefly at each forwarded call. */
  isRingSplashActive?: boolean;
  /** Has no effect. */
  serviceProviderId?: string;
  /** Has no effect. */
  userId?: string;
}

/** Forwards calls that nobody answers. Seen in a recorded answer (seed 000). */
export interface CallForwardingNoAnswer {
  /** Destination, up to 161 characters. It may be a SIP URI. Digits only come as a number. Absent if unset. */
  forwardToPhoneNumber?: DigitString;
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Whether the service is on. */
  isActive: boolean;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** Number of rings before the call is forwarded. 0 or 2 to 20. */
  numberOfRings?: number;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /** Id of the user. Some reads omit it. */
  userId?: string;
}

/** Changes Call Forwarding No Answer. Fields that you omit stay unchanged. */
export interface CallForwardingNoAnswerUpdate {
  /**
   * Destination, a number or a SIP URI. `""` or null removes it (inferred).
   * At most 161 characters.
   */
  forwardToPhoneNumber?: string | number | null;
  /** Has no effect. */
  groupId?: string;
  /** Whether to switch the service on. */
  isActive?: boolean;
  /** Has no effect. */
  isEnterprise?: boolean;
  /**
   * Number of rings before the call is forwarded. 0 or 2 to 20.
   * 0 to 20.
   */
  numberOfRings?: number;
  /** Has no effect. */
  serviceProviderId?: string;
  /** Has no effect. */
  userId?: string;
}

/** Forwards calls that match a criterion. Seen in a recorded answer (seed 000). */
export interface CallForwardingSelective {
  /** The criteria, or `[]` if there are none. */
  criteria?: SelectiveForwardingCriterion[] | SelectiveForwardingCriterion;
  /** Destination, up to 161 characters. It may be a SIP URI. Digits only come as a number. Absent if unset. */
  defaultForwardToPhoneNumber?: DigitString;
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Whether the service is on. */
  isActive?: boolean;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** Whether the phone rings briefly at each forwarded call. */
  playRingReminder?: boolean;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /** Id of the user. Some reads omit it. */
  userId?: string;
}

/** Changes Call Forwarding Busy or Not Reachable. Fields that you omit stay unchanged. */
export interface CallForwardingUpdate {
  /**
   * Destination, a number or a SIP URI. `""` or null removes it (inferred).
   * At most 161 characters.
   */
  forwardToPhoneNumber?: string | number | null;
  /** Has no effect. */
  groupId?: string;
  /** Whether to switch the service on. */
  isActive?: boolean;
  /** Has no effect. */
  isEnterprise?: boolean;
  /** Has no effect. */
  serviceProviderId?: string;
  /** Has no effect. */
  userId?: string;
}

/** The identity that a redirected call shows. */
export type CallingLineIdentityForRedirectedCalls = KnownCallingLineIdentityForRedirectedCalls | (string & {});

/** The values of {@link CallingLineIdentityForRedirectedCalls} that are known today. */
export type KnownCallingLineIdentityForRedirectedCalls =
  | "Originating Identity"
  | "Redirecting User Identity For External Redirections"
  | "Redirecting User Identity For All Redirections";

/** Whether each of the 14 classes of call is allowed. Plain booleans, unlike the Originating plan. */
export interface CallingPlanFlags {
  /** Casual calls, with a carrier code dialled per call. */
  casual?: boolean;
  /** Calls to chargeable directory assistance. */
  chargeableDirectoryAssisted?: boolean;
  /** Calls within the group. */
  group?: boolean;
  /** International calls. */
  international?: boolean;
  /** Local calls. */
  local?: boolean;
  /** Operator-assisted calls. */
  operatorAssisted?: boolean;
  /** Calls to premium services I, for example 900 numbers. */
  premiumServicesI?: boolean;
  /** Calls to premium services II. */
  premiumServicesII?: boolean;
  /** Calls to special services I. */
  specialServicesI?: boolean;
  /** Calls to special services II. */
  specialServicesII?: boolean;
  /** Toll (national) calls. */
  toll?: boolean;
  /** Toll-free calls. */
  tollFree?: boolean;
  /** Calls of unknown class. */
  unknown?: boolean;
  /** Calls to a SIP URL. */
  urlDialing?: boolean;
}

/** What happens to a dialled call of one class. The values come from the vendor's front end. */
export type CallingPlanPermission = KnownCallingPlanPermission | (string & {});

/** The values of {@link CallingPlanPermission} that are known today. */
export type KnownCallingPlanPermission =
  | "Disallow"
  | "Allow"
  | "Authorization Code Required"
  | "Transfer To First Transfer Number"
  | "Transfer To Second Transfer Number"
  | "Transfer To Third Transfer Number";

/** What the user may dial, for each of the 14 classes of call. */
export interface CallingPlanPermissions {
  /** Casual calls, with a carrier code dialled per call. */
  casual?: CallingPlanPermission;
  /** Calls to chargeable directory assistance. */
  chargeableDirectoryAssisted?: CallingPlanPermission;
  /** Calls within the group. */
  group?: CallingPlanPermission;
  /** International calls. */
  international?: CallingPlanPermission;
  /** Local calls. */
  local?: CallingPlanPermission;
  /** Operator-assisted calls. */
  operatorAssisted?: CallingPlanPermission;
  /** Calls to premium services I, for example 900 numbers. */
  premiumServicesI?: CallingPlanPermission;
  /** Calls to premium services II. */
  premiumServicesII?: CallingPlanPermission;
  /** Calls to special services I. */
  specialServicesI?: CallingPlanPermission;
  /** Calls to special services II. */
  specialServicesII?: CallingPlanPermission;
  /** Toll (national) calls. */
  toll?: CallingPlanPermission;
  /** Toll-free calls. */
  tollFree?: CallingPlanPermission;
  /** Calls of unknown class. */
  unknown?: CallingPlanPermission;
  /** Calls to a SIP URL. */
  urlDialing?: CallingPlanPermission;
}

/** How redirected calls show identities. Seen in a recorded answer (seed 000). */
export interface CallPolicies {
  /** The calls for which the caller's side learns that the call is forwarded. */
  callBeingForwardedResponseCallType?: CallBeingForwardedResponseCallType;
  /** The identity that a redirected call shows. */
  callingLineIdentityForRedirectedCalls?: CallingLineIdentityForRedirectedCalls;
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** The redirected calls for which the connected line identity is withheld. */
  redirectedCallsCOLPPrivacy?: RedirectedCallsColpPrivacy;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /** Id of the user that this section belongs to. */
  userId: string;
}

/**
 * Limits and identities of the user's calls. A set of values is in force only if its `useUser…Setting` is true.
 * Otherwise the group's values are in force. Seen in a recorded answer (seed 000). Newer releases add keys.
 */
export interface CallProcessingPolicy {
  /** Whether alternate numbers may be shown on redirected calls. */
  allowAlternateNumbersForRedirectingIdentity?: boolean;
  /** Whether a configured number may be shown on redirected calls. */
  allowConfigurableCLIDForRedirectingIdentity?: boolean;
  /** Whether the name of the department may be shown. */
  allowDepartmentCLIDNameOverride?: boolean;
  /** Whether the name is withheld on external calls. */
  blockCallingNameForExternalCalls?: boolean;
  /** Number shown on ordinary calls. */
  clidPolicy?: ClidPolicy;
  /** Number shown on emergency calls. */
  emergencyClidPolicy?: ClidPolicy;
  /** Whether shown numbers are made dialable. */
  enableDialableCallerID?: boolean;
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** Maximum duration of an answered call, in minutes. */
  maxCallTimeForAnsweredCallsMinutes?: number;
  /** Maximum duration of an unanswered call, in minutes. */
  maxCallTimeForUnansweredCallsMinutes?: number;
  /** Maximum number of concurrent find-me calls. */
  maxConcurrentFindMeFollowMeInvocations?: number;
  /** Maximum number of concurrent redirected calls. */
  maxConcurrentRedirectedCalls?: number;
  /** Maximum depth of find-me calls. */
  maxFindMeFollowMeDepth?: number;
  /** Maximum number of times that a call may be redirected. */
  maxRedirectionDepth?: number;
  /** Maximum number of simultaneous calls. */
  maxSimultaneousCalls?: number;
  /** Maximum number of simultaneous video calls. */
  maxSimultaneousVideoCalls?: number;
  /** The media that the user's calls may use. */
  mediaPolicySelection?: MediaPolicySelection;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /** Whether the group's name is shown. */
  useGroupName?: boolean;
  /** Whether the duration of answered calls is limited. */
  useMaxCallTimeForAnsweredCalls?: boolean;
  /** Whether the duration of unanswered calls is limited. */
  useMaxCallTimeForUnansweredCalls?: boolean;
  /** Whether concurrent find-me calls are limited. */
  useMaxConcurrentFindMeFollowMeInvocations?: boolean;
  /** Whether concurrent redirected calls are limited. */
  useMaxConcurrentRedirectedCalls?: boolean;
  /** Whether the depth of find-me calls is limited. */
  useMaxFindMeFollowMeDepth?: boolean;
  /** Whether simultaneous calls are limited. */
  useMaxSimultaneousCalls?: boolean;
  /** Whether simultaneous video calls are limited. */
  useMaxSimultaneousVideoCalls?: boolean;
  /** Id of the user that this section belongs to. */
  userId: string;
  /** Whether the call limits here are in force. If false, the group's limits are. */
  useUserCallLimitsSetting?: boolean;
  /** Whether the caller id values here are in force. If false, the group's values are. */
  useUserCLIDSetting?: boolean;
  /** Whether the dialable caller id value here is in force. If false, the group's value is. */
  useUserDCLIDSetting?: boolean;
  /** Whether the media values here are in force. If false, the group's values are. */
  useUserMediaSetting?: boolean;
}

/** The number that a call from the user shows. */
export type ClidPolicy = KnownClidPolicy | (string & {});

/** The values of {@link ClidPolicy} that are known today. */
export type KnownClidPolicy = "Use DN" | "Use Configurable CLID" | "Use Group CLID";

/**
 * What CommPilot Express does with a call. `Forward` requires a forwarding number. The values come from the BroadWorks
 * schema.
 */
export type CommPilotAction = KnownCommPilotAction | (string & {});

/** The values of {@link CommPilotAction} that are known today. */
export type KnownCommPilotAction = "Transfer To Voice Mail" | "Forward";

/** Where calls go while the user is busy or away. */
export interface CommPilotExclusions {
  /** A caller who is excluded. */
  excludedPhoneNumber01?: DigitString;
  /** Another one. */
  excludedPhoneNumber02?: DigitString;
  /** Another one. */
  excludedPhoneNumber03?: DigitString;
  /** Destination of excluded callers. */
  forwardExcludedNumbersTo?: DigitString;
  /** Whether all calls except those of excluded numbers go to voice mail, as text. */
  sendCallsToVoiceMailExceptExcludedNumbers?: StringBoolean;
}

/** Four prepared profiles for incoming calls. Seen in a recorded answer (seed 000). */
export interface CommPilotExpress {
  /** Profile Available In Office. */
  availableInOffice?: {
    /** A number that rings as well. Always text. Absent if unset. */
    additionalPhoneNumberToRing?: string;
    /** What happens if the user is busy. */
    busySetting?: CommPilotSetting;
    /** What happens if nobody answers. */
    noAnswerSetting?: CommPilotSetting;
  };
  /** Profile Available Out Of Office. */
  availableOutOfOffice?: {
    /** Notification of calls. */
    incomingCallNotify?: CommPilotNotify;
    /** What happens to every call. */
    incomingCalls?: CommPilotSetting;
  };
  /** Profile Busy. */
  busy?: {
    /** What happens to every call. */
    incomingCalls?: CommPilotExclusions;
    /** Notification of voice mail. */
    voiceMailNotify?: CommPilotNotify;
  };
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Whether the service is on. Absent in all known answers. Listed here because other services have it. */
  isActive?: boolean;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** The profile in force. Absent if no profile is. */
  profile?: CommPilotProfile;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /** Profile Unavailable. */
  unavailable?: {
    /** What happens to every call. */
    incomingCalls?: CommPilotExclusions;
    /** The greeting that is played: `No Answer`, or another value of BroadWorks. */
    voiceMailGreeting?: string;
  };
  /** Id of the user. Some reads omit it. */
  userId?: string;
}

/** Whether an e-mail reports a call. */
export interface CommPilotNotify {
  /** E-mail address of the recipient (inferred). */
  emailAddress?: string;
  /** Whether to send an e-mail, as text. */
  sendEmail?: StringBoolean;
}

/**
 * The CommPilot Express profile in force. The values come from the BroadWorks schema. Seed 000 shows `Available In
 * Office`.
 */
export type CommPilotProfile = KnownCommPilotProfile | (string & {});

/** The values of {@link CommPilotProfile} that are known today. */
export type KnownCommPilotProfile = "Available In Office" | "Available Out Of Office" | "Busy" | "Unavailable";

/** What happens to a call in one state of CommPilot Express. */
export interface CommPilotSetting {
  /**
   * What CommPilot Express does with a call. `Forward` requires a forwarding number. The values come from the
   * BroadWorks schema.
   */
  action?: CommPilotAction;
  /** Destination if the action is `Forward` (inferred). */
  forwardingPhoneNumber?: DigitString;
}

/** The barring profile of the user. Seen in a recorded answer (seed 000). */
export interface CommunicationBarring {
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** The user's own profile. Absent if the group's profile is in force. */
  profileName?: string;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /** Whether the group's profile is in force. */
  useGroupSetting: boolean;
  /** Id of the user that this section belongs to. */
  userId: string;
}

/**
 * A number of days, as a number (`2147483647`, `-22`) or as text (`"-2147483648"`, `"-107"`). Plus or minus 2^31 means
 * never. Above 0 are days left, 0 is today, and below 0 are days since it expired.
 * Matches `^-?[0-9]+$`.
 */
export type DayCount = number | string;

/** A department of the group. */
export interface Department {
  /** Group of the department. Absent if the enterprise owns the department. */
  groupId?: string;
  /** Name of the department. */
  name: string;
  /** Service provider of the department. */
  serviceProviderId?: string;
}

/** Level at which a device is defined. */
export type DeviceLevel = KnownDeviceLevel | (string & {});

/** The values of {@link DeviceLevel} that are known today. */
export type KnownDeviceLevel = "System" | "Service Provider" | "Group";

/** Which feature states the user's device shares with the platform. Seen in a recorded answer (seed 000). */
export interface DevicePolicies {
  /** Whether this includes the state of a call centre agent. */
  enableAcd?: boolean;
  /** Whether this includes the call decline policy. */
  enableCallDecline?: boolean;
  /** Whether this includes Call Forwarding Always. */
  enableCallForwardingAlways?: boolean;
  /** Whether this includes Call Forwarding Busy. */
  enableCallForwardingBusy?: boolean;
  /** Whether this includes Call Forwarding No Answer. */
  enableCallForwardingNoAnswer?: boolean;
  /** Whether this includes Call Recording. */
  enableCallRecording?: boolean;
  /** Whether the device and the platform keep their feature states equal. */
  enableDeviceFeatureSynchronization?: boolean;
  /** Whether this includes Do Not Disturb. */
  enableDnd?: boolean;
  /** Whether this includes Executive. */
  enableExecutive?: boolean;
  /** Whether this includes Executive-Assistant. */
  enableExecutiveAssistant?: boolean;
  /** Whether this includes Security Classification. */
  enableSecurityClassification?: boolean;
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** How the lines of the user's device are shared. */
  lineMode?: LineMode;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /** Id of the user that this section belongs to. */
  userId: string;
}

/**
 * Administrative status of a device. It does not show whether the device is registered. See `getUserRegistration` for
 * that. The values come from the BroadWorks schema.
 */
export type DeviceStatus = KnownDeviceStatus | (string & {});

/** The values of {@link DeviceStatus} that are known today. */
export type KnownDeviceStatus = "Online" | "Offline" | "Unavailable" | "Unknown";

/** Whether redirected or Call Me Now calls that match a digit pattern are allowed. */
export interface DigitPatternFlag {
  /** Name of the digit pattern, which the group defines. */
  digitPatternName: string;
  /** Whether the call is allowed. */
  permission: boolean;
}

/** What happens to a dialled call that matches a digit pattern. */
export interface DigitPatternPermission {
  /** Name of the digit pattern, which the group defines. */
  digitPatternName: string;
  /** What happens to a dialled call of one class. The values come from the vendor's front end. */
  permission: CallingPlanPermission;
}

/**
 * Text of digits that arrives as a JSON number (`4003`, `8135551003`). Text with a leading zero seems to stay text
 * (`"04003"`). A parser rounds numbers of more than 15 digits (inferred). Convert it to a string. Seen in a recorded
 * answer (seed 000).
 */
export type DigitString = string | number;

/** A number, or a range of numbers with the same state. */
export interface DnRange {
  /** Whether the numbers are activated. */
  activated: boolean;
  /** Whether the numbers are assigned. */
  assigned: boolean;
  /** The single numbers from `min` to `max`. */
  list: string[];
  /** Last number. Null for a single number. */
  max?: string | null;
  /** First number, for example `+1-8135551003`. */
  min: string;
}

/**
 * An empty list where the schema expects an object. PHP prints an object without keys as `[]`. Read it as an object
 * without fields.
 * Always empty.
 */
export type EmptyArray = unknown[];

/** A static SIP contact. */
export interface EndpointContact {
  /** SIP URI of the contact. */
  sipContact?: string;
}

/**
 * The kind of endpoint that the user has. Odin also sends the other kind, as a stub that holds only `contacts`. `none`
 * means that the user has no device.
 */
export type EndpointType = KnownEndpointType | (string & {});

/** The values of {@link EndpointType} that are known today. */
export type KnownEndpointType = "accessDeviceEndpoint" | "trunkAddressing" | "none";

/** A SIP alias of the fax number. `alias` may be absent. Then `phoneNumber` is the user part. */
export interface FaxAlias {
  /** The alias. */
  alias?: string;
  /** Domain of the alias. */
  domain?: string;
  /** User part of the alias. Always text, and not always a number (`developer`). */
  phoneNumber?: string;
}

/** Receives faxes for the user. Seen in a recorded answer (seed 000). */
export interface FaxMessaging {
  /** SIP aliases. */
  aliases?: FaxAlias[] | FaxAlias;
  /** Fax extension. Absent if unset. */
  extension?: DigitString;
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Whether the service is on. */
  isActive?: boolean;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** Fax number. Absent if unset. */
  phoneNumber?: DigitString;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /** Id of the user. Some reads omit it. */
  userId?: string;
}

/** The star codes that the user may dial. Seen in a recorded answer (seed 000). */
export interface FeatureAccessCode {
  /** The codes. */
  featureAccessCodes: FeatureAccessCodeEntry[];
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /** Id of the user that this section belongs to. */
  userId: string;
}

/** One star code. */
export interface FeatureAccessCodeEntry {
  /** A second code. Absent if unset. */
  alternateCode?: string;
  /** Whether the code is on, as text. */
  enableFAC?: StringBoolean;
  /** Name of the feature. */
  featureAccessCodeName: string;
  /** The code, for example `*72`. */
  mainCode?: string;
}

/** The callers that a criterion matches. */
export interface FromDnCriteria {
  /** Which callers match: `Any`, `Specified Only`, or another value of BroadWorks. */
  fromDnCriteriaSelection?: string;
  /** Whether callers without a number match. */
  includeAnonymousCallers?: LooseBoolean;
  /** Whether callers whose number is not available match. */
  includeUnavailableCallers?: LooseBoolean;
  /** Phone numbers of the callers. Always text. */
  phoneNumbers?: string[];
}

/** A group with all its fields. Found in public documentation. */
export interface Group {
  /** Postal address of a user. Every field may be absent. */
  address?: PostalAddress;
  /** The same number for display, usually as a number. */
  callingLineIdDisplayPhoneNumber?: DigitString;
  /** Name shown on calls. */
  callingLineIdName?: string | number;
  /** Number shown on calls, for example `+12345678900`. */
  callingLineIdPhoneNumber?: DigitString;
  /** Contact person of the group. */
  contact?: GroupContact;
  /** Domain of new users. */
  defaultDomain?: string;
  /** Id of the group. */
  groupId: string;
  /** Display name of the group. */
  groupName?: string | number;
  /** Whether the service provider is an enterprise (inferred). */
  isEnterprise?: boolean;
  /** Location code, usually as a number. */
  locationDialingCode?: DigitString;
  /** Service provider of the group. */
  serviceProviderId: string;
  /** IANA time zone. */
  timeZone?: string;
  /** Display name of the time zone. */
  timeZoneDisplayName?: string;
  /** Number of users. */
  userCount?: number;
  /** Maximum number of users. */
  userLimit?: number;
}

/**
 * Authorization codes of the group (`default: true`) or of one department. The shape comes from the vendor's front end.
 * Parts of it are inferred.
 */
export interface GroupAuthorizationCodesRow {
  /** The codes, in plain text. Treat them as secrets. */
  codes: AuthorizationCode[];
  /** Whether these are the group's own codes. */
  default?: boolean;
  /** The department, if it is sent as an object. Absent for the group. */
  department?: Department | null;
  /** Group of the department. */
  groupId?: string;
  /** Name of the department. Absent for the group. */
  name?: string;
  /** Service provider of the department. */
  serviceProviderId?: string;
}

/** Contact person of the group. */
export interface GroupContact {
  /** E-mail address. */
  contactEmail?: string;
  /** Name of the contact person. */
  contactName?: string | number;
  /** Phone number, as somebody typed it. */
  contactNumber?: DigitString;
}

/** The numbers of a group. Found in public documentation. */
export interface GroupDns {
  /** Numbers and ranges. */
  dns: DnRange[] | DnRange;
  /** Id of the group. */
  groupId?: string;
  /** Service provider of the group. */
  serviceProviderId?: string;
}

/** Authorization codes of the group and its departments. They apply to users without custom settings. */
export interface GroupOutgoingCallingPlanAuthorizationCodes {
  /** The group, then the departments. */
  departments: GroupAuthorizationCodesRow[];
  /** Id of the group (inferred). */
  groupId?: string;
  /** Whether the service provider is an enterprise (inferred). */
  isEnterprise?: boolean;
  /** Service provider of the group (inferred). */
  serviceProviderId?: string;
}

/**
 * Where Call Me Now may place calls, for the group and each department. Users without custom settings inherit it. The
 * shape comes from the vendor's front end.
 */
export interface GroupOutgoingCallingPlanCallMeNow {
  /** The group's default, then the departments. */
  departments: GroupOutgoingCallingPlanCallMeNowRow[];
  /** Id of the group (inferred). */
  groupId?: string;
  /** Whether the service provider is an enterprise (inferred). */
  isEnterprise?: boolean;
  /** Service provider of the group (inferred). */
  serviceProviderId?: string;
}

/** Where Call Me Now may place calls, as the group's default (no `department`) or for a department. */
export interface GroupOutgoingCallingPlanCallMeNowRow {
  /** The department. Absent for the group's default, or null (inferred). */
  department?: Department | null;
  /** Name of the department with its group. Absent for the group's default, or null (inferred). */
  departmentName?: string | null;
  /** Whether each of the 14 classes of call is allowed. Plain booleans, unlike the Originating plan. */
  permissions: CallingPlanFlags;
}

/**
 * Permissions for Call Me Now numbers by digit pattern, for the group and each department. Users without custom
 * settings inherit them. The shape comes from the vendor's front end.
 */
export interface GroupOutgoingCallingPlanDigitPlanCallMeNow {
  /** The group's default, then the departments. */
  departments: GroupOutgoingCallingPlanDigitPlanCallMeNowRow[];
  /** Id of the group (inferred). */
  groupId?: string;
  /** Whether the service provider is an enterprise (inferred). */
  isEnterprise?: boolean;
  /** Service provider of the group (inferred). */
  serviceProviderId?: string;
}

/**
 * Permissions for Call Me Now numbers by digit pattern, as the group's default (no `department`) or for a department.
 */
export interface GroupOutgoingCallingPlanDigitPlanCallMeNowRow {
  /** The department. Absent for the group's default, or null (inferred). */
  department?: Department | null;
  /** Name of the department with its group. Absent for the group's default, or null (inferred). */
  departmentName?: string | null;
  /** A row for each digit pattern. */
  digitPatterns: DigitPatternFlag[];
}

/**
 * Permissions for dialled numbers by digit pattern, for the group and each department. Users without custom settings
 * inherit them. The shape comes from the vendor's front end.
 */
export interface GroupOutgoingCallingPlanDigitPlanOriginating {
  /** The group's default, then the departments. */
  departments: GroupOutgoingCallingPlanDigitPlanOriginatingRow[];
  /** Id of the group (inferred). */
  groupId?: string;
  /** Whether the service provider is an enterprise (inferred). */
  isEnterprise?: boolean;
  /** Service provider of the group (inferred). */
  serviceProviderId?: string;
}

/** Permissions for dialled numbers by digit pattern, as the group's default (no `department`) or for a department. */
export interface GroupOutgoingCallingPlanDigitPlanOriginatingRow {
  /** The department. Absent for the group's default, or null (inferred). */
  department?: Department | null;
  /** Name of the department with its group. Absent for the group's default, or null (inferred). */
  departmentName?: string | null;
  /** A row for each digit pattern. */
  digitPatterns: DigitPatternPermission[];
}

/**
 * Permissions for redirected numbers by digit pattern, for the group and each department. Users without custom settings
 * inherit them. The shape comes from the vendor's front end.
 */
export interface GroupOutgoingCallingPlanDigitPlanRedirecting {
  /** The group's default, then the departments. */
  departments: GroupOutgoingCallingPlanDigitPlanRedirectingRow[];
  /** Id of the group (inferred). */
  groupId?: string;
  /** Whether the service provider is an enterprise (inferred). */
  isEnterprise?: boolean;
  /** Service provider of the group (inferred). */
  serviceProviderId?: string;
}

/**
 * Permissions for redirected numbers by digit pattern, as the group's default (no `department`) or for a department.
 */
export interface GroupOutgoingCallingPlanDigitPlanRedirectingRow {
  /** The department. Absent for the group's default, or null (inferred). */
  department?: Department | null;
  /** Name of the department with its group. Absent for the group's default, or null (inferred). */
  departmentName?: string | null;
  /** A row for each digit pattern. */
  digitPatterns: DigitPatternFlag[];
}

/**
 * What may be dialled, for the group and each department. Users without custom settings inherit it. The shape comes
 * from the vendor's front end.
 */
export interface GroupOutgoingCallingPlanOriginating {
  /** The group's default, then the departments. */
  departments: GroupOutgoingCallingPlanOriginatingRow[];
  /** Id of the group (inferred). */
  groupId?: string;
  /** Whether the service provider is an enterprise (inferred). */
  isEnterprise?: boolean;
  /** Service provider of the group (inferred). */
  serviceProviderId?: string;
}

/** What may be dialled, as the group's default (no `department`) or for a department. */
export interface GroupOutgoingCallingPlanOriginatingRow {
  /** The department. Absent for the group's default, or null (inferred). */
  department?: Department | null;
  /** Name of the department with its group. Absent for the group's default, or null (inferred). */
  departmentName?: string | null;
  /** What the user may dial, for each of the 14 classes of call. */
  permissions: CallingPlanPermissions;
}

/**
 * Exceptions for Call Me Now numbers by digit pattern, for the group and each department. Users without custom settings
 * inherit them. The shape comes from the vendor's front end.
 */
export interface GroupOutgoingCallingPlanPinholeDigitPlanCallMeNow {
  /** The group's default, then the departments. */
  departments: GroupOutgoingCallingPlanPinholeDigitPlanCallMeNowRow[];
  /** Id of the group (inferred). */
  groupId?: string;
  /** Whether the service provider is an enterprise (inferred). */
  isEnterprise?: boolean;
  /** Service provider of the group (inferred). */
  serviceProviderId?: string;
}

/**
 * Exceptions for Call Me Now numbers by digit pattern, as the group's default (no `department`) or for a department.
 */
export interface GroupOutgoingCallingPlanPinholeDigitPlanCallMeNowRow {
  /** The department. Absent for the group's default, or null (inferred). */
  department?: Department | null;
  /** Name of the department with its group. Absent for the group's default, or null (inferred). */
  departmentName?: string | null;
  /** A row for each pinhole pattern. */
  digitPatterns: PinholePatternRedirectPermission[];
}

/**
 * Exceptions for dialled numbers by digit pattern, for the group and each department. Users without custom settings
 * inherit them. The shape comes from the vendor's front end.
 */
export interface GroupOutgoingCallingPlanPinholeDigitPlanOriginating {
  /** The group's default, then the departments. */
  departments: GroupOutgoingCallingPlanPinholeDigitPlanOriginatingRow[];
  /** Id of the group (inferred). */
  groupId?: string;
  /** Whether the service provider is an enterprise (inferred). */
  isEnterprise?: boolean;
  /** Service provider of the group (inferred). */
  serviceProviderId?: string;
}

/** Exceptions for dialled numbers by digit pattern, as the group's default (no `department`) or for a department. */
export interface GroupOutgoingCallingPlanPinholeDigitPlanOriginatingRow {
  /** The department. Absent for the group's default, or null (inferred). */
  department?: Department | null;
  /** Name of the department with its group. Absent for the group's default, or null (inferred). */
  departmentName?: string | null;
  /** A row for each pinhole pattern. */
  digitPatterns: PinholePatternPermission[];
}

/**
 * Exceptions for redirected numbers by digit pattern, for the group and each department. Users without custom settings
 * inherit them. The shape comes from the vendor's front end.
 */
export interface GroupOutgoingCallingPlanPinholeDigitPlanRedirecting {
  /** The group's default, then the departments. */
  departments: GroupOutgoingCallingPlanPinholeDigitPlanRedirectingRow[];
  /** Id of the group (inferred). */
  groupId?: string;
  /** Whether the service provider is an enterprise (inferred). */
  isEnterprise?: boolean;
  /** Service provider of the group (inferred). */
  serviceProviderId?: string;
}

/** Exceptions for redirected numbers by digit pattern, as the group's default (no `department`) or for a department. */
export interface GroupOutgoingCallingPlanPinholeDigitPlanRedirectingRow {
  /** The department. Absent for the group's default, or null (inferred). */
  department?: Department | null;
  /** Name of the department with its group. Absent for the group's default, or null (inferred). */
  departmentName?: string | null;
  /** A row for each pinhole pattern. */
  digitPatterns: PinholePatternRedirectPermission[];
}

/**
 * Whether somebody else may redirect a user's call out of the group, for the group and each department. Users without
 * custom settings inherit it. The shape comes from the vendor's front end.
 */
export interface GroupOutgoingCallingPlanRedirected {
  /** The group's default, then the departments. */
  departments: GroupOutgoingCallingPlanRedirectedRow[];
  /** Id of the group (inferred). */
  groupId?: string;
  /** Whether the service provider is an enterprise (inferred). */
  isEnterprise?: boolean;
  /** Service provider of the group (inferred). */
  serviceProviderId?: string;
}

/**
 * Whether somebody else may redirect a user's call out of the group, as the group's default (no `department`) or for a
 * department.
 */
export interface GroupOutgoingCallingPlanRedirectedRow {
  /** The department. Absent for the group's default, or null (inferred). */
  department?: Department | null;
  /** Name of the department with its group. Absent for the group's default, or null (inferred). */
  departmentName?: string | null;
  /** Whether somebody else may forward or transfer the user's call out of the group. */
  permissions: RedirectedPermissions;
}

/**
 * Where users may forward or transfer calls, for the group and each department. Users without custom settings inherit
 * it. The shape comes from the vendor's front end.
 */
export interface GroupOutgoingCallingPlanRedirecting {
  /** The group's default, then the departments. */
  departments: GroupOutgoingCallingPlanRedirectingRow[];
  /** Id of the group (inferred). */
  groupId?: string;
  /** Whether the service provider is an enterprise (inferred). */
  isEnterprise?: boolean;
  /** Service provider of the group (inferred). */
  serviceProviderId?: string;
}

/** Where users may forward or transfer calls, as the group's default (no `department`) or for a department. */
export interface GroupOutgoingCallingPlanRedirectingRow {
  /** The department. Absent for the group's default, or null (inferred). */
  department?: Department | null;
  /** Name of the department with its group. Absent for the group's default, or null (inferred). */
  departmentName?: string | null;
  /** Whether each of the 14 classes of call is allowed. Plain booleans, unlike the Originating plan. */
  permissions: CallingPlanFlags;
}

/**
 * Transfer numbers of blocked calls, for the group and each department. Users without custom settings inherit them. The
 * shape comes from the vendor's front end.
 */
export interface GroupOutgoingCallingPlanTransferNumbers {
  /** The group's default, then the departments. */
  departments: GroupOutgoingCallingPlanTransferNumbersRow[];
  /** Id of the group (inferred). */
  groupId?: string;
  /** Whether the service provider is an enterprise (inferred). */
  isEnterprise?: boolean;
  /** Service provider of the group (inferred). */
  serviceProviderId?: string;
}

/** Transfer numbers of blocked calls, as the group's default (no `department`) or for a department. */
export interface GroupOutgoingCallingPlanTransferNumbersRow {
  /** The department. Absent for the group's default, or null (inferred). */
  department?: Department | null;
  /** Name of the department with its group. Absent for the group's default, or null (inferred). */
  departmentName?: string | null;
  /** The numbers, or `{}` or `[]` if none is set. */
  transferNumbers: TransferNumbers | EmptyArray;
}

/** A service of the group itself. */
export type GroupOwnService = GroupService & {
  /** Number of instances. */
  instanceCount: number;
};

/** A service or pack of the group with its licences. Found in public documentation. */
export interface GroupService {
  /** Display name of the service. */
  alias: string;
  /** Number of licences that the provider allows. -1 means unlimited. It can be limited although `quantity` is not. */
  allowed: number | string;
  /** Whether the group uses the service. */
  assigned: boolean;
  /** Whether the group may use the service. */
  authorized: boolean;
  /** Whether the system has a licence. */
  licensed: boolean;
  /** Whether licences are limited: `Unlimited`, `Limited`, or `none` if there is no licence. Other text is possible. */
  limited: string;
  /** Number of licences that the group has. -1 means unlimited. */
  quantity: number | string;
  /** Name of the service or pack. */
  serviceName: string;
  /** Name of the pack. */
  servicePackName?: string;
  /** Tags, for example `UC-One`. */
  tags?: string[];
  /** Number of licences in use. */
  usage: number;
}

/** A service pack of the group. */
export type GroupServicePack = GroupService & {
  /** What the pack is for. Free text. */
  description?: string | null;
  /** Name of the pack. The same as `serviceName`. */
  servicePackName: string;
};

/** All services and packs of a group. Found in public documentation. */
export interface GroupServices {
  /** Id of the group. */
  groupId?: string;
  /** Services of the group. */
  groupServices: GroupOwnService[] | GroupOwnService;
  /** Reseller, if the group has one. */
  resellerId?: string | null;
  /** Service packs. */
  servicePackServices: GroupServicePack[] | GroupServicePack;
  /** Service provider of the group. */
  serviceProviderId?: string;
  /** Services of users. */
  userServices: GroupUserService[] | GroupUserService;
}

/**
 * Users who have a service or pack directly. Users who have a service through a pack are not in the list. Found in
 * public documentation.
 */
export interface GroupServiceUsers {
  /** Id of the group. */
  groupId?: string;
  /** The requested service or pack. */
  serviceName?: string;
  /** Service provider of the group. */
  serviceProviderId?: string;
  /** Whether a name belongs to a service or to a service pack. */
  serviceType?: ServiceListingType;
  /** The users. */
  users: UserSummary[] | UserSummary;
}

/** A group in a list of groups. */
export interface GroupSummary {
  /** Id of the group. */
  groupId: string;
  /** Display name of the group. */
  groupName?: string | number;
  /** Service provider of the group. */
  serviceProviderId?: string;
  /** Maximum number of users. */
  userLimit?: number;
}

/** Everything about every user of a group. Seen in a recorded answer (seed 000). */
export interface GroupUserAudit {
  /** The parts of the answer. All known answers have one. */
  data: GroupUserAuditData[];
}

/** One part of the answer. */
export interface GroupUserAuditData {
  /** The users. */
  users: GroupUserAuditRecord[];
}

/**
 * Everything about one user, in the shape of seed 000. A section that the server could not read may be absent
 * (inferred).
 */
export interface GroupUserAuditRecord {
  /** The services in effect for a user, assigned directly or through packs. Seen in a recorded answer (seed 000). */
  assignedServices?: AssignedServices;
  /** Group of the user. */
  groupId: string;
  /**
   * The twelve outgoing calling plans of a user. Seen in a recorded answer (seed 000). A plan that the server could not
   * read is absent (inferred).
   */
  outgoingCallingPlans?: OutgoingCallingPlans;
  /**
   * The catalogue of services and packs, with those that are assigned to the user directly. Seen in recorded answers
   * (seeds 000 and 003).
   */
  serviceAssignment?: ServiceAssignment;
  /** Service provider or enterprise of the user. */
  serviceProviderId: string;
  /**
   * Settings of the user's services, by service name in Title Case. The 17 services of seed 000 are typed. The map is
   * open, because up to 73 services are documented. A service without settings is absent or `[]`.
   */
  serviceSettings?: ServiceSettings;
  /**
   * A user. Without `extended` the listing sends fewer fields. Nearly all fields are absent if unset. Seen in a
   * recorded answer (seed 000) and in public documentation.
   */
  user?: UserProfile;
  /** Id of the user. */
  userId: string;
  /**
   * The nine utilities of a user. Seen in a recorded answer (seed 000). A utility that the server could not read is
   * absent (inferred), for example the passcode of a user without voice portal.
   */
  utilities?: UserUtilities;
}

/** A service that users of the group can have. */
export type GroupUserService = GroupService & {
  /** Whether the service can be assigned to group services. */
  groupServiceAssignable: boolean;
  /** Whether the service can be assigned to users. */
  userAssignable: boolean;
};

/**
 * A hunt group, whose one number rings several users. A forward of the group takes calls out of it, as one of a user
 * does.
 */
export interface HuntGroup {
  /** The users whose telephones ring, in the order of the policy. */
  agents: HuntGroupAgent[];
  /** Whether an agent on a call is offered another one. */
  allowCallWaitingForAgents?: boolean;
  /** Whether calls are forwarded while no agent can be reached. */
  enableNotReachableForwarding?: boolean;
  /** Whether a call is forwarded if nobody answers it in time. */
  forwardAfterTimeout?: boolean;
  /**
   * Seconds until then.
   * 0 to 7200.
   */
  forwardTimeoutSeconds?: number;
  /** Where the call goes then. Absent if unset. */
  forwardToPhoneNumber?: DigitString;
  /** Group. */
  groupId?: string;
  /** Whether the next agent is tried if one does not answer. */
  huntAfterNoAnswer?: boolean;
  /** Whether the caller id has the hunt group's name. */
  includeHuntGroupNameInCLID?: boolean;
  /** Whether the service provider is an enterprise. */
  isEnterprise?: boolean;
  /** Whether the hunt group is busy while no agent can be reached. */
  makeBusyWhenNotReachable?: boolean;
  /**
   * Rings before the next agent is tried.
   * 1 to 20.
   */
  noAnswerNumberOfRings?: number;
  /** Where those calls go. Absent if unset. */
  notReachableForwardToPhoneNumber?: DigitString;
  /** How a hunt group chooses the agent whose telephone rings. */
  policy?: HuntGroupPolicy;
  /** Name, number and language of a virtual user, such as a hunt group. */
  serviceInstanceProfile?: ServiceInstanceProfile;
  /** Service provider or enterprise. */
  serviceProviderId?: string;
  /** Id of the hunt group. */
  serviceUserId: string;
  /** Whether the system decides if the caller id has the hunt group's name. */
  useSystemHuntGroupCLIDSetting?: boolean;
}

/** A user whose telephone a hunt group rings. Some answers have only the id. */
export interface HuntGroupAgent {
  /** Extension. Null if the user has none. */
  extension?: string | number | null;
  /** First name. */
  firstName?: DigitString;
  /** Last name. */
  lastName?: DigitString;
  /** Phone number. Empty or null if the user has none. */
  phoneNumber?: string | number | null;
  /** Id of the user. */
  userId: string;
  /** Share of the calls under the policy `Weighted`, else null. */
  weight?: string | number | null;
}

/** How a hunt group chooses the agent whose telephone rings. */
export type HuntGroupPolicy = KnownHuntGroupPolicy | (string & {});

/** The values of {@link HuntGroupPolicy} that are known today. */
export type KnownHuntGroupPolicy = "Circular" | "Regular" | "Simultaneous" | "Uniform" | "Weighted";

/** A hunt group in a list of hunt groups. */
export interface HuntGroupSummary {
  /** Department, or null. */
  department?: string | null;
  /** Extension. Empty or null if there is none. */
  extension?: string | number | null;
  /** Group. */
  groupId?: string;
  /** Whether the hunt group takes calls. */
  isActive?: boolean;
  /** Name of the hunt group. */
  name?: DigitString;
  /** Phone number. Empty or null if there is none. */
  phoneNumber?: string | number | null;
  /** How a hunt group chooses the agent whose telephone rings. */
  policy?: HuntGroupPolicy;
  /** Service provider or enterprise. */
  serviceProviderId?: string;
  /** Id of the hunt group. BroadWorks treats it as a virtual user. */
  serviceUserId: string;
}

/** What happens to incoming calls of an intercepted user. */
export type InterceptInboundCallMode = KnownInterceptInboundCallMode | (string & {});

/** The values of {@link InterceptInboundCallMode} that are known today. */
export type KnownInterceptInboundCallMode = "Intercept All" | "Allow All" | "Allow System Dns";

/** What an intercepted user may still dial. */
export type InterceptOutboundCallMode = KnownInterceptOutboundCallMode | (string & {});

/** The values of {@link InterceptOutboundCallMode} that are known today. */
export type KnownInterceptOutboundCallMode =
  | "Block All"
  | "Allow Outbound Local Calls"
  | "Allow Outbound Enterprise And Group Calls";

/** Takes a user out of service. Callers get an announcement. Seen in a recorded answer (seed 000). */
export interface InterceptUser {
  /** Whether another announcement is played. */
  alternateBlockingAnnouncement?: boolean;
  /** The announcement: `Default`, or one of the user's own. */
  announcementSelection?: string;
  /** Whether other locations stay silent. */
  disableParallelRingingToNetworkLocations?: boolean;
  /** Whether calls to mobile phones are exempt. */
  exemptInboundMobilityCalls?: boolean;
  /** Whether calls from mobile phones are exempt. */
  exemptOutboundMobilityCalls?: boolean;
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** What happens to incoming calls of an intercepted user. */
  inboundCallMode?: InterceptInboundCallMode;
  /** Whether the service is on. The other fields keep their values while it is off. */
  isActive?: boolean;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** The new number. Absent if unset. */
  newPhoneNumber?: DigitString;
  /** What an intercepted user may still dial. */
  outboundCallMode?: InterceptOutboundCallMode;
  /** Destination of rerouted calls, a number or a SIP URI of up to 161 characters. Absent if unset. */
  outboundReroutePhoneNumber?: DigitString;
  /** Whether the new number is announced to callers. */
  playNewPhoneNumber?: boolean;
  /** Whether the user's outgoing calls are rerouted. */
  rerouteOutboundCalls?: boolean;
  /** Whether callers go to voice mail. */
  routeToVoiceMail?: boolean;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /** Whether a caller who presses 0 is transferred. */
  transferOnZeroToPhoneNumber?: boolean;
  /** Destination of a caller who presses 0. Absent if unset. */
  transferPhoneNumber?: DigitString;
  /** Id of the user. Some reads omit it. */
  userId?: string;
}

/** How the lines of the user's device are shared. */
export type LineMode = KnownLineMode | (string & {});

/** The values of {@link LineMode} that are known today. */
export type KnownLineMode = "Single User Private and Shared" | "Multiple User Shared";

/** Credentials of an administrator or user of the instance. */
export interface LoginRequest {
  /**
   * Password of the login. Accounts lock after repeated failures, so never repeat a refused login.
   * Not empty.
   *
   * Format: password
   */
  password: string;
  /**
   * User id of the login.
   * Not empty.
   */
  username: string;
}

/**
 * Level of a login, from the least to the most powerful. `Lawful Intercept` stands apart. The values come from the
 * access rules of the vendor's front end. The recorded session shows `Provisioning`.
 */
export type LoginType = KnownLoginType | (string & {});

/** The values of {@link LoginType} that are known today. */
export type KnownLoginType =
  | "User"
  | "Group Department"
  | "Group"
  | "Service Provider"
  | "Reseller"
  | "Provisioning"
  | "System"
  | "Lawful Intercept";

/** The token to end. */
export interface LogoutRequest {
  /**
   * The token that Odin should no longer accept.
   * Not empty.
   */
  token: string;
}

/**
 * A flag that some services send as a boolean and others as text (`"true"`, `"false"`). For example,
 * `includeAnonymousCallers` is text in most services, and a boolean in Selective Call Acceptance and Simultaneous Ring.
 */
export type LooseBoolean = boolean | StringBoolean;

/** The media that the user's calls may use. */
export type MediaPolicySelection = KnownMediaPolicySelection | (string & {});

/** The values of {@link MediaPolicySelection} that are known today. */
export type KnownMediaPolicySelection = "Use Uncompressed Codec" | "Use Supported Media Set" | "No Restrictions";

/** A user whose state the busy lamp field shows. */
export interface MonitoredUser {
  /** Department or null. */
  department?: string | null;
  /** E-mail address or null. */
  emailAddress?: string | null;
  /** Extension or null. */
  extension?: string | number | null;
  /** First name. */
  firstName?: string | number | null;
  /** First name in Hiragana. */
  hiraganaFirstName?: string | number | null;
  /** Last name in Hiragana. */
  hiraganaLastName?: string | number | null;
  /** Id for instant messaging. The key is spelled so here. */
  iMPId?: string | null;
  /** Last name. */
  lastName?: string | number | null;
  /** Phone number or null. */
  phoneNumber?: string | number | null;
  /** Id of the user. */
  userId: string;
}

/** What a bulk row has in place of settings, if the user lacks the service. It is an object without fields, or `[]`. */
export type NoSettings = Record<string, unknown> | EmptyArray;

/** Number of ports that a device has. Either a quantity as text, or the statement that there is no limit. */
export type NumberOfPorts =
  | {
      /** Number of ports, as text. */
      quantity: string;
    }
  | {
      /** `"true"` if there is no limit. */
      unlimited: StringBoolean;
    };

/** The usual error body. Public clients read all three fields. The types of `status` and `details` are inferred. */
export interface OdinError {
  /** What Odin or BroadWorks adds. Absent, null, text, a list or an object (inferred). */
  details?: unknown;
  /** What went wrong, in English, for example `Expired token`, `User not found` or `Missing required key: userId`. */
  error: string;
  /** The HTTP status again. Its type is inferred. */
  status?: number;
}

/**
 * The body of a failed call. Either the usual object, or the message as a bare JSON string. The vendor's front end
 * reads both.
 */
export type OdinErrorBody = OdinError | string;

/**
 * Authorization codes of the user with their settings, as the audits show them. Outside of the audits they are two
 * calls. Seen in a recorded answer (seed 000).
 */
export interface OutgoingCallingPlanAuthorizationCode {
  /** The codes. */
  codes: AuthorizationCode[] | AuthorizationCode;
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /** Whether the user has own authorization codes. Seen in a recorded answer (seed 000). */
  settings: OutgoingCallingPlanAuthorizationCodeSettings;
  /** Id of the user that this section belongs to. */
  userId: string;
}

/** Whether the user has own authorization codes. Seen in a recorded answer (seed 000). */
export interface OutgoingCallingPlanAuthorizationCodeSettings {
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /**
   * Whether these values are in force. If false, the values of the group or department are in force, and these are
   * idle.
   */
  useCustomSettings: boolean;
  /** Id of the user that this section belongs to. */
  userId: string;
}

/** Where Call Me Now may place calls for the user. Seen in a recorded answer (seed 000). */
export interface OutgoingCallingPlanCallMeNow {
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /**
   * Whether these values are in force. If false, the values of the group or department are in force, and these are
   * idle.
   */
  useCustomSettings: boolean;
  /** Id of the user that this section belongs to. */
  userId: string;
  userPermissions: CallingPlanFlags | EmptyArray;
}

/**
 * A user in the bulk read of the Call Me Now plan, in the wrapped form with user, service and plan apart. This form is
 * found for call forwarding and voice messaging, and inferred here.
 */
export interface OutgoingCallingPlanCallMeNowBulkRow {
  /** The plan. Empty for a user without the service, whose `service.assigned` is false. */
  data: OutgoingCallingPlanCallMeNow | EmptyArray;
  /** The service that a bulk row describes. */
  service?: BulkService;
  /**
   * The short row of a user in bulk answers. `department` is text, and `phoneNumber` has the form `+1-8135551003`.
   * Found in public documentation.
   */
  user: UserSummary;
}

/**
 * A user in the bulk read of the Call Me Now plan, in the flat form. The fields of the short row and of the plan stand
 * on one level. The vendor's front end reads this form.
 */
export interface OutgoingCallingPlanCallMeNowFlatRow {
  /** Country code, a number here. Null if the user has no phone number. */
  countryCode?: number | string | null;
  /** Name of the department with its group, or null. */
  department?: string | null;
  /** Domain of the user. */
  domain?: string;
  /** E-mail address or null. */
  emailAddress?: string | null;
  /** Extension. Always text. */
  extension?: string | null;
  /** First name. */
  firstName?: DigitString;
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** First name in Hiragana. */
  hiraganaFirstName?: string | number | null;
  /** Last name in Hiragana. */
  hiraganaLastName?: string | number | null;
  /** Whether the user is in a trunk group. */
  inTrunkGroup?: boolean;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** Last name. */
  lastName?: DigitString;
  /** National prefix or null. */
  nationalPrefix?: string | null;
  /** Phone number, for example `+1-8135551003`. Empty or null if the user has none. */
  phoneNumber?: string | null;
  /** Whether the number is activated. Null if the user has no number. */
  phoneNumberActivated?: boolean | null;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /**
   * Whether these values are in force. If false, the values of the group or department are in force, and these are
   * idle.
   */
  useCustomSettings: boolean;
  /** Id of the user that this section belongs to. */
  userId: string;
  userPermissions: CallingPlanFlags | EmptyArray;
}

/** Permissions for Call Me Now numbers by digit pattern. Seen in a recorded answer (seed 000). */
export interface OutgoingCallingPlanDigitPlanCallMeNow {
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /**
   * Whether these values are in force. If false, the values of the group or department are in force, and these are
   * idle.
   */
  useCustomSettings: boolean;
  /** Id of the user that this section belongs to. */
  userId: string;
  /**
   * A row for each digit pattern of the group, or `[]` if it has none. The shape of the rows comes from the vendor's
   * front end.
   */
  userPermissions: DigitPatternFlag[] | DigitPatternFlag;
}

/** Permissions for dialled numbers by digit pattern. Seen in a recorded answer (seed 000). */
export interface OutgoingCallingPlanDigitPlanOriginating {
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /**
   * Whether these values are in force. If false, the values of the group or department are in force, and these are
   * idle.
   */
  useCustomSettings: boolean;
  /** Id of the user that this section belongs to. */
  userId: string;
  /**
   * A row for each digit pattern of the group, or `[]` if it has none. The shape of the rows comes from the vendor's
   * front end.
   */
  userPermissions: DigitPatternPermission[] | DigitPatternPermission;
}

/** Permissions for redirected numbers by digit pattern. Seen in a recorded answer (seed 000). */
export interface OutgoingCallingPlanDigitPlanRedirecting {
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /**
   * Whether these values are in force. If false, the values of the group or department are in force, and these are
   * idle.
   */
  useCustomSettings: boolean;
  /** Id of the user that this section belongs to. */
  userId: string;
  /**
   * A row for each digit pattern of the group, or `[]` if it has none. The shape of the rows comes from the vendor's
   * front end.
   */
  userPermissions: DigitPatternFlag[] | DigitPatternFlag;
}

/** What the user may dial. Seen in a recorded answer (seed 000). */
export interface OutgoingCallingPlanOriginating {
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /**
   * Whether these values are in force. If false, the values of the group or department are in force, and these are
   * idle.
   */
  useCustomSettings: boolean;
  /** Id of the user that this section belongs to. */
  userId: string;
  userPermissions: CallingPlanPermissions | EmptyArray;
}

/**
 * A user in the bulk read of the Originating plan, in the wrapped form with user, service and plan apart. This form is
 * found for call forwarding and voice messaging, and inferred here.
 */
export interface OutgoingCallingPlanOriginatingBulkRow {
  /** What the user may dial. Seen in a recorded answer (seed 000). */
  data: OutgoingCallingPlanOriginating;
  /** The service that a bulk row describes. */
  service?: BulkService;
  /**
   * The short row of a user in bulk answers. `department` is text, and `phoneNumber` has the form `+1-8135551003`.
   * Found in public documentation.
   */
  user: UserSummary;
}

/**
 * A user in the bulk read of the Originating plan, in the flat form. The fields of the short row and of the plan stand
 * on one level. The vendor's front end reads this form.
 */
export interface OutgoingCallingPlanOriginatingFlatRow {
  /** Country code, a number here. Null if the user has no phone number. */
  countryCode?: number | string | null;
  /** Name of the department with its group, or null. */
  department?: string | null;
  /** Domain of the user. */
  domain?: string;
  /** E-mail address or null. */
  emailAddress?: string | null;
  /** Extension. Always text. */
  extension?: string | null;
  /** First name. */
  firstName?: DigitString;
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** First name in Hiragana. */
  hiraganaFirstName?: string | number | null;
  /** Last name in Hiragana. */
  hiraganaLastName?: string | number | null;
  /** Whether the user is in a trunk group. */
  inTrunkGroup?: boolean;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** Last name. */
  lastName?: DigitString;
  /** National prefix or null. */
  nationalPrefix?: string | null;
  /** Phone number, for example `+1-8135551003`. Empty or null if the user has none. */
  phoneNumber?: string | null;
  /** Whether the number is activated. Null if the user has no number. */
  phoneNumberActivated?: boolean | null;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /**
   * Whether these values are in force. If false, the values of the group or department are in force, and these are
   * idle.
   */
  useCustomSettings: boolean;
  /** Id of the user that this section belongs to. */
  userId: string;
  userPermissions: CallingPlanPermissions | EmptyArray;
}

/**
 * Exceptions for Call Me Now numbers by digit pattern. They override the other plans. Seen in a recorded answer (seed
 * 000).
 */
export interface OutgoingCallingPlanPinholeDigitPlanCallMeNow {
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /**
   * Whether these values are in force. If false, the values of the group or department are in force, and these are
   * idle.
   */
  useCustomSettings: boolean;
  /** Id of the user that this section belongs to. */
  userId: string;
  /**
   * A row for each pinhole pattern of the group, or `[]` if it has none. The shape of the rows comes from the vendor's
   * front end.
   */
  userPermissions: PinholePatternRedirectPermission[] | PinholePatternRedirectPermission;
}

/**
 * Exceptions for dialled numbers by digit pattern. They override the other plans. Seen in a recorded answer (seed 000).
 */
export interface OutgoingCallingPlanPinholeDigitPlanOriginating {
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /**
   * Whether these values are in force. If false, the values of the group or department are in force, and these are
   * idle.
   */
  useCustomSettings: boolean;
  /** Id of the user that this section belongs to. */
  userId: string;
  /**
   * A row for each pinhole pattern of the group, or `[]` if it has none. The shape of the rows comes from the vendor's
   * front end.
   */
  userPermissions: PinholePatternPermission[] | PinholePatternPermission;
}

/**
 * Exceptions for redirected numbers by digit pattern. They override the other plans. Seen in a recorded answer (seed
 * 000).
 */
export interface OutgoingCallingPlanPinholeDigitPlanRedirecting {
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /**
   * Whether these values are in force. If false, the values of the group or department are in force, and these are
   * idle.
   */
  useCustomSettings: boolean;
  /** Id of the user that this section belongs to. */
  userId: string;
  /**
   * A row for each pinhole pattern of the group, or `[]` if it has none. The shape of the rows comes from the vendor's
   * front end.
   */
  userPermissions: PinholePatternRedirectPermission[] | PinholePatternRedirectPermission;
}

/** Whether somebody else may redirect the user's call out of the group. Seen in a recorded answer (seed 000). */
export interface OutgoingCallingPlanRedirected {
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /**
   * Whether these values are in force. If false, the values of the group or department are in force, and these are
   * idle.
   */
  useCustomSettings: boolean;
  /** Id of the user that this section belongs to. */
  userId: string;
  userPermissions: RedirectedPermissions | EmptyArray;
}

/**
 * A user in the bulk read of the Redirected plan, in the wrapped form with user, service and plan apart. This form is
 * found for call forwarding and voice messaging, and inferred here.
 */
export interface OutgoingCallingPlanRedirectedBulkRow {
  /** Whether somebody else may redirect the user's call out of the group. Seen in a recorded answer (seed 000). */
  data: OutgoingCallingPlanRedirected;
  /** The service that a bulk row describes. */
  service?: BulkService;
  /**
   * The short row of a user in bulk answers. `department` is text, and `phoneNumber` has the form `+1-8135551003`.
   * Found in public documentation.
   */
  user: UserSummary;
}

/**
 * A user in the bulk read of the Redirected plan, in the flat form. The fields of the short row and of the plan stand
 * on one level. The vendor's front end reads this form.
 */
export interface OutgoingCallingPlanRedirectedFlatRow {
  /** Country code, a number here. Null if the user has no phone number. */
  countryCode?: number | string | null;
  /** Name of the department with its group, or null. */
  department?: string | null;
  /** Domain of the user. */
  domain?: string;
  /** E-mail address or null. */
  emailAddress?: string | null;
  /** Extension. Always text. */
  extension?: string | null;
  /** First name. */
  firstName?: DigitString;
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** First name in Hiragana. */
  hiraganaFirstName?: string | number | null;
  /** Last name in Hiragana. */
  hiraganaLastName?: string | number | null;
  /** Whether the user is in a trunk group. */
  inTrunkGroup?: boolean;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** Last name. */
  lastName?: DigitString;
  /** National prefix or null. */
  nationalPrefix?: string | null;
  /** Phone number, for example `+1-8135551003`. Empty or null if the user has none. */
  phoneNumber?: string | null;
  /** Whether the number is activated. Null if the user has no number. */
  phoneNumberActivated?: boolean | null;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /**
   * Whether these values are in force. If false, the values of the group or department are in force, and these are
   * idle.
   */
  useCustomSettings: boolean;
  /** Id of the user that this section belongs to. */
  userId: string;
  userPermissions: RedirectedPermissions | EmptyArray;
}

/** Where the user may forward or transfer calls. Seen in a recorded answer (seed 000). */
export interface OutgoingCallingPlanRedirecting {
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /**
   * Whether these values are in force. If false, the values of the group or department are in force, and these are
   * idle.
   */
  useCustomSettings: boolean;
  /** Id of the user that this section belongs to. */
  userId: string;
  userPermissions: CallingPlanFlags | EmptyArray;
}

/**
 * A user in the bulk read of the Redirecting plan, in the wrapped form with user, service and plan apart. This form is
 * found for call forwarding and voice messaging, and inferred here.
 */
export interface OutgoingCallingPlanRedirectingBulkRow {
  /** Where the user may forward or transfer calls. Seen in a recorded answer (seed 000). */
  data: OutgoingCallingPlanRedirecting;
  /** The service that a bulk row describes. */
  service?: BulkService;
  /**
   * The short row of a user in bulk answers. `department` is text, and `phoneNumber` has the form `+1-8135551003`.
   * Found in public documentation.
   */
  user: UserSummary;
}

/**
 * A user in the bulk read of the Redirecting plan, in the flat form. The fields of the short row and of the plan stand
 * on one level. The vendor's front end reads this form.
 */
export interface OutgoingCallingPlanRedirectingFlatRow {
  /** Country code, a number here. Null if the user has no phone number. */
  countryCode?: number | string | null;
  /** Name of the department with its group, or null. */
  department?: string | null;
  /** Domain of the user. */
  domain?: string;
  /** E-mail address or null. */
  emailAddress?: string | null;
  /** Extension. Always text. */
  extension?: string | null;
  /** First name. */
  firstName?: DigitString;
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** First name in Hiragana. */
  hiraganaFirstName?: string | number | null;
  /** Last name in Hiragana. */
  hiraganaLastName?: string | number | null;
  /** Whether the user is in a trunk group. */
  inTrunkGroup?: boolean;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** Last name. */
  lastName?: DigitString;
  /** National prefix or null. */
  nationalPrefix?: string | null;
  /** Phone number, for example `+1-8135551003`. Empty or null if the user has none. */
  phoneNumber?: string | null;
  /** Whether the number is activated. Null if the user has no number. */
  phoneNumberActivated?: boolean | null;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /**
   * Whether these values are in force. If false, the values of the group or department are in force, and these are
   * idle.
   */
  useCustomSettings: boolean;
  /** Id of the user that this section belongs to. */
  userId: string;
  userPermissions: CallingPlanFlags | EmptyArray;
}

/**
 * The twelve outgoing calling plans of a user. Seen in a recorded answer (seed 000). A plan that the server could not
 * read is absent (inferred).
 */
export interface OutgoingCallingPlans {
  outgoingCallingPlanAuthorizationCode?: OutgoingCallingPlanAuthorizationCode | EmptyArray;
  outgoingCallingPlanCallMeNow?: OutgoingCallingPlanCallMeNow | EmptyArray;
  outgoingCallingPlanDigitPlanCallMeNow?: OutgoingCallingPlanDigitPlanCallMeNow | EmptyArray;
  outgoingCallingPlanDigitPlanOriginating?: OutgoingCallingPlanDigitPlanOriginating | EmptyArray;
  outgoingCallingPlanDigitPlanRedirecting?: OutgoingCallingPlanDigitPlanRedirecting | EmptyArray;
  outgoingCallingPlanOriginating?: OutgoingCallingPlanOriginating | EmptyArray;
  outgoingCallingPlanPinholeDigitPlanCallMeNow?: OutgoingCallingPlanPinholeDigitPlanCallMeNow | EmptyArray;
  outgoingCallingPlanPinholeDigitPlanOriginating?: OutgoingCallingPlanPinholeDigitPlanOriginating | EmptyArray;
  outgoingCallingPlanPinholeDigitPlanRedirecting?: OutgoingCallingPlanPinholeDigitPlanRedirecting | EmptyArray;
  outgoingCallingPlanRedirected?: OutgoingCallingPlanRedirected | EmptyArray;
  outgoingCallingPlanRedirecting?: OutgoingCallingPlanRedirecting | EmptyArray;
  outgoingCallingPlanTransferNumbers?: OutgoingCallingPlanTransferNumbers | EmptyArray;
}

/** Transfer numbers of blocked calls. Seen in a recorded answer (seed 000). */
export interface OutgoingCallingPlanTransferNumbers {
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /**
   * Whether these values are in force. If false, the values of the group or department are in force, and these are
   * idle.
   */
  useCustomSettings: boolean;
  /** Id of the user that this section belongs to. */
  userId: string;
  /** The numbers, or `{}` or `[]` if none is set. */
  userNumbers: TransferNumbers | EmptyArray;
}

/** The exception for dialled numbers that match a digit pattern. It overrides the other plans. */
export interface PinholePatternPermission {
  /** Name of the digit pattern, which the group defines. */
  digitPatternName: string;
  /**
   * What a pinhole digit plan does with a dialled call that matches its pattern. `Ignore` leaves the decision to the
   * other plans. All other values override them. The values come from the vendor's front end.
   */
  permission: PinholePermission;
}

/** The exception for redirected or Call Me Now numbers that match a digit pattern. It overrides the other plans. */
export interface PinholePatternRedirectPermission {
  /** Name of the digit pattern, which the group defines. */
  digitPatternName: string;
  /**
   * What a pinhole digit plan does with a redirected or Call Me Now call that matches its pattern. The values come from
   * the vendor's front end.
   */
  permission: PinholeRedirectPermission;
}

/**
 * What a pinhole digit plan does with a dialled call that matches its pattern. `Ignore` leaves the decision to the
 * other plans. All other values override them. The values come from the vendor's front end.
 */
export type PinholePermission = KnownPinholePermission | (string & {});

/** The values of {@link PinholePermission} that are known today. */
export type KnownPinholePermission =
  | "Ignore"
  | "Allow"
  | "Authorization Code Required"
  | "Transfer To First Transfer Number"
  | "Transfer To Second Transfer Number"
  | "Transfer To Third Transfer Number";

/**
 * What a pinhole digit plan does with a redirected or Call Me Now call that matches its pattern. The values come from
 * the vendor's front end.
 */
export type PinholeRedirectPermission = KnownPinholeRedirectPermission | (string & {});

/** The values of {@link PinholeRedirectPermission} that are known today. */
export type KnownPinholeRedirectPermission = "Ignore" | "Allow";

/** State of the voice portal passcode. Has no ids except the user's. Seen in a recorded answer (seed 000). */
export interface PortalPasscode {
  /** Whether the passcode never expires. Sent instead of `expirationDays` (from the BroadWorks schema). */
  doesNotExpire?: boolean;
  /**
   * Days until the passcode expires. -1 or -2^31 means never. Below -1 are days since it expired. Absent if
   * `doesNotExpire` is true.
   */
  expirationDays?: DayCount;
  /** Whether the login is disabled after too many wrong passcodes. */
  isLoginDisabled?: boolean;
  /** The masked passcode, always `*****`. */
  passcode?: string;
  /** Id of the user. */
  userId: string;
}

/** Postal address of a user. Every field may be absent. */
export interface PostalAddress {
  /** First line of the address. */
  addressLine1?: string;
  /** Second line of the address. */
  addressLine2?: string;
  /** City. */
  city?: string;
  /** Country, for example `US`. */
  country?: string;
  /** State or province. The name in full. */
  stateOrProvince?: string;
  /** Postal code. A code of digits only comes as a number (inferred). */
  zipOrPostalCode?: DigitString;
}

/** An additional login of the user, as the profile shows it. */
export interface ProfileAlternateUserId {
  /** User id of the login. */
  alternateUserId: string;
  /** Free text. */
  description?: string | number;
}

/** The redirected calls for which the connected line identity is withheld. */
export type RedirectedCallsColpPrivacy = KnownRedirectedCallsColpPrivacy | (string & {});

/** The values of {@link RedirectedCallsColpPrivacy} that are known today. */
export type KnownRedirectedCallsColpPrivacy = "No Privacy" | "Privacy For External Calls" | "Privacy For All Calls";

/** Whether somebody else may forward or transfer the user's call out of the group. */
export interface RedirectedPermissions {
  /** Whether numbers outside the group are allowed. */
  outsideGroup?: boolean;
}

/** A registered contact. Found in public documentation. The unusual names are Odin's. */
export interface Registration {
  /** Access network or null. */
  accessInfo?: string | null;
  /** Level at which a device is defined. */
  deviceLevel?: DeviceLevel;
  /** Name of the device. */
  deviceName: string;
  /** `Primary` or `Shared Call Appearance`. This is not the endpoint type of the profile. */
  endpointType?: string;
  /** Expiry, for example `Thu May 23 08:33:00 EDT 2019`. */
  expiration?: string;
  /** Line/port. The key is spelled so. */
  "line/Port"?: string;
  /** Number of lockouts. */
  lockoutCount?: number;
  /** End of the lockout, or null. */
  lockoutExpires?: string | null;
  /** Start of the lockout of the device, or null. */
  lockoutStarted?: string | null;
  /** Position among the user's contacts. */
  order?: number;
  /** Private network address or null. */
  privateNetAddress?: string | number | null;
  /** Private port or null. */
  privatePort?: string | number | null;
  /** Public network address or null. */
  publicNetAddress?: string | number | null;
  /** Public port or null. */
  publicPort?: string | number | null;
  /** URI of the contact. The key is spelled so. */
  uRI?: string;
  /** User agent of the device. */
  userAgent?: string;
}

/** Distinctive ring of an alternate number. */
export type RingPattern = KnownRingPattern | (string & {});

/** The values of {@link RingPattern} that are known today. */
export type KnownRingPattern = "Normal" | "Long-Long" | "Short-Short-Long" | "Short-Long-Short";

/**
 * A schedule of the user. The audits add its events. `getUserSchedules` does not (inferred from the group's listing).
 */
export interface Schedule {
  /** Events of the schedule. Only audits send them. */
  events?: ScheduleEvent[] | ScheduleEvent;
  /** Level at which the schedule is defined: `User`, or `Group` for one that the user may use. */
  level?: string;
  /** Name of the schedule. */
  name: string;
  /** Type of a schedule. */
  type: ScheduleType;
  /** Id of the user. */
  userId?: string;
}

/** An event of a schedule. Its times are local and have no zone. Seen in a recorded answer (seed 000). */
export interface ScheduleEvent {
  /** Whether the event lasts all day. */
  allDayEvent?: boolean;
  /** End, as `YYYY-MM-DDTHH:MM:SS` in local time. */
  endTime: string;
  /** Name of the event. */
  eventName: string;
  /** Name of the schedule. */
  name?: string;
  /** Recurrence in two lines, `DTSTART:…` and `RRULE:…`. Null for an event that happens once. */
  rrule?: string | null;
  /** Start, as `YYYY-MM-DDTHH:MM:SS` in local time. */
  startTime: string;
  /** Type of a schedule. */
  type?: ScheduleType;
  /** Id of the user. */
  userId?: string;
}

/** A reference to a schedule by its name. */
export interface ScheduleReference {
  /** Level at which the schedule is defined, for example `User` or `Group`. */
  level?: string;
  /** Name of the schedule. */
  name: string;
  /** Type of a schedule. */
  type?: ScheduleType;
}

/** Type of a schedule. */
export type ScheduleType = KnownScheduleType | (string & {});

/** The values of {@link ScheduleType} that are known today. */
export type KnownScheduleType = "Holiday" | "Time";

/** Rejects calls that match a criterion. Seen in a recorded answer (seed 000). */
export interface SelectiveCallRejection {
  /** The criteria. */
  criteria?: SelectiveRejectionCriterion[] | SelectiveRejectionCriterion;
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Whether the service is on. Usually absent. */
  isActive?: boolean;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /** Id of the user. Some reads omit it. */
  userId?: string;
}

/** A criterion of Call Forwarding Selective. Found in public documentation. Seed 000 has none. */
export interface SelectiveForwardingCriterion {
  /** Whether calls that match are excluded from forwarding, or rejected. */
  blacklisted?: boolean;
  /**
   * Callers. One number comes as a number, several come as text with commas, or a list comes such as `["All calls"]`.
   * Call Notify and Selective Call Acceptance spell the key `callFrom`.
   */
  callsFrom?: DigitString | DigitString[];
  /** Extension that was called. Null for any. */
  callsToExtension?: string | number | null;
  /** Phone number that was called. Null for any. */
  callsToNumber?: string | number | null;
  /** Type of the number that was called. Null for any. */
  callsToType?: string | null;
  /** Name of the criterion. */
  criteriaName: string;
  /** Destination, as text for display. */
  forwardTo?: DigitString;
  /**
   * `Forward To Default Number`, `Forward To Specified Number` or `Do not forward`. The first and the last are
   * inferred.
   */
  forwardToNumberSelection?: string;
  /** Destination. Absent for the default number. */
  forwardToPhoneNumber?: DigitString;
  /** The callers that a criterion matches. */
  fromDnCriteria?: FromDnCriteria;
  /** The holidays on which it applies: `None`, null, the name of a schedule, or a schedule. */
  holidaySchedule?: (string | null) | ScheduleReference;
  /** Whether the criterion is on. */
  isActive?: boolean;
  /** Whether the criterion concerns private callers (inferred). */
  private?: boolean;
  /** When the criterion applies: `Every Day All Day`, the name of a schedule, a schedule, or null. */
  timeSchedule?: (string | null) | ScheduleReference;
  /** Id of the user. */
  userId?: string;
}

/** A criterion of Selective Call Rejection. Seen in a recorded answer (seed 000). */
export interface SelectiveRejectionCriterion {
  /** Whether calls that match are excluded from forwarding, or rejected. */
  blacklisted?: boolean;
  /**
   * Callers. One number comes as a number, several come as text with commas, or a list comes such as `["All calls"]`.
   * Call Notify and Selective Call Acceptance spell the key `callFrom`.
   */
  callsFrom?: DigitString | DigitString[];
  /** Extension that was called. Null for any. */
  callsToExtension?: string | number | null;
  /** Phone number that was called. Null for any. */
  callsToNumber?: string | number | null;
  /** Type of the number that was called. Null for any. */
  callsToType?: string | null;
  /** Name of the criterion. */
  criteriaName: string;
  /** The callers that a criterion matches. */
  fromDnCriteria?: FromDnCriteria;
  /** The holidays on which it applies: `None`, null, the name of a schedule, or a schedule. */
  holidaySchedule?: (string | null) | ScheduleReference;
  /** Whether the criterion is on. */
  isActive?: boolean;
  /** Whether the criterion concerns private callers (inferred). */
  private?: boolean;
  /** When the criterion applies: `Every Day All Day`, the name of a schedule, a schedule, or null. */
  timeSchedule?: (string | null) | ScheduleReference;
  /** Id of the user. */
  userId?: string;
}

/**
 * The catalogue of services and packs, with those that are assigned to the user directly. Seen in recorded answers
 * (seeds 000 and 003).
 */
export interface ServiceAssignment {
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** Every pack that the group may assign. */
  servicePackServices: ServicePackAssignment[] | ServicePackAssignment;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /** Id of the user that this section belongs to. */
  userId: string;
  /** Every service that the group may assign. Seed 000 lists more than 100. */
  userServices: UserServiceAssignment[] | UserServiceAssignment;
}

/** A service or pack to assign or to remove. An entry as `getUserServices` returned it changes nothing. */
export interface ServiceChange {
  /** Has no effect. */
  alias?: string;
  /** True assigns the service. False removes it. */
  assigned: boolean;
  /** Has no effect. */
  description?: string;
  /**
   * Name of the service or pack.
   * Not empty.
   */
  serviceName: string;
  /** Has no effect, so an entry can be given as it was read. */
  tags?: string[];
}

/** Name, number and language of a virtual user, such as a hunt group. */
export interface ServiceInstanceProfile {
  /** Further ids. */
  aliases?: string[];
  /** First name in the caller id. */
  callingLineIdFirstName?: DigitString;
  /** Last name in the caller id. */
  callingLineIdLastName?: DigitString;
  /** Extension. Absent if unset. */
  extension?: DigitString;
  /** First name in Hiragana. */
  hiraganaFirstName?: DigitString;
  /** Last name in Hiragana. */
  hiraganaLastName?: DigitString;
  /** Language of announcements. */
  language?: string;
  /** Name. */
  name?: DigitString;
  /** Phone number. Absent if unset. */
  phoneNumber?: DigitString;
  /** Time zone. */
  timeZone?: string;
  /** Time zone as people read it. */
  timeZoneDisplayName?: string;
}

/** Whether a name belongs to a service or to a service pack. */
export type ServiceListingType = KnownServiceListingType | (string & {});

/** The values of {@link ServiceListingType} that are known today. */
export type KnownServiceListingType = "serviceName" | "servicePackName";

/** A service pack that can be assigned to the user. */
export interface ServicePackAssignment {
  /** Display name of the group. */
  alias?: string;
  /** Whether the user has the pack. */
  assigned: boolean;
  /** Free text. */
  description?: string;
  /** Name of the pack. */
  serviceName: string;
}

/** A service provider or enterprise in a list. */
export interface ServiceProvider {
  /** Whether it is an enterprise. */
  isEnterprise?: boolean;
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Name of the service provider. May be absent or empty (inferred). */
  serviceProviderName?: string | number;
}

/** A service provider with all its fields. */
export type ServiceProviderDetail = ServiceProvider & {
  /** Postal address. */
  address?: PostalAddress | EmptyArray;
  /** Contact person. */
  contact?: GroupContact | EmptyArray;
  /** Domain of new users. */
  defaultDomain?: string;
  /** E-mail address of the support. */
  supportEmail?: string | null;
  /** Whether it has its own languages. */
  useServiceProviderLanguages?: boolean;
};

/**
 * Settings of the user's services, by service name in Title Case. The 17 services of seed 000 are typed. The map is
 * open, because up to 73 services are documented. A service without settings is absent or `[]`.
 */
export type ServiceSettings = {
  /** Additional numbers that ring the user. */
  "Alternate Numbers"?: AlternateNumbers | EmptyArray;
  /** Rejects callers who withhold their number. */
  "Anonymous Call Rejection"?: ActivationSetting | EmptyArray;
  /** The users whose state the phone shows. */
  "Busy Lamp Field"?: BusyLampField | EmptyArray;
  /** Forwards every call. */
  "Call Forwarding Always"?: CallForwardingAlways | EmptyArray;
  /** Forwards calls if the user is busy. */
  "Call Forwarding Busy"?: CallForwarding | EmptyArray;
  /** Forwards calls that nobody answers. */
  "Call Forwarding No Answer"?: CallForwardingNoAnswer | EmptyArray;
  /** Forwards calls if the device cannot be reached. */
  "Call Forwarding Not Reachable"?: CallForwarding | EmptyArray;
  /** Forwards calls that match a criterion. */
  "Call Forwarding Selective"?: CallForwardingSelective | EmptyArray;
  /** Prepared profiles for incoming calls. */
  "CommPilot Express"?: CommPilotExpress | EmptyArray;
  /** Receives faxes. */
  "Fax Messaging"?: FaxMessaging | EmptyArray;
  /** Takes the user out of service. */
  "Intercept User"?: InterceptUser | EmptyArray;
  /** Rejects calls that match a criterion. `[]` if it has no settings. */
  "Selective Call Rejection"?: SelectiveCallRejection | EmptyArray;
  /** The user's line on several devices. */
  "Shared Call Appearance"?: SharedCallAppearance | EmptyArray;
  /** Speed dial with slots 2 to 9. */
  "Speed Dial 8"?: SpeedDial | EmptyArray;
  /** Speed dial with up to 100 slots. */
  "Speed Dial 100"?: SpeedDial | EmptyArray;
  /** Id of the user. Only `getUserServiceSettings` sends it here. The audits omit it at this level. */
  userId?: string;
  /** Lets the user place calls from the voice portal. */
  "Voice Portal Calling"?: ActivationSetting | EmptyArray;
  /** Location zone. `[]` if it has no settings. */
  "Zone Calling Restrictions"?: ZoneCallingRestrictions | EmptyArray;
} & { [key: string]: unknown };

/** The owner of the current token, and what the login may see. Found in public documentation. */
export interface Session {
  /** Character encoding of the login. Usually null. */
  encoding?: string | null;
  /** Group of the login. Null above group level. */
  groupId?: string | null;
  /** Whether the service provider is an enterprise. */
  isEnterprise?: boolean;
  /** Whether the login administers a platform that is sold as a service. */
  isPaasAdmin?: boolean;
  /** Whether the login is a system or provisioning login (inferred). */
  isSystemAdmin?: boolean;
  /** Locale of the login, for example `en_US`. The key is spelled so on the wire. */
  local?: string;
  /** What the login may see. A group login can audit its own group only (inferred). */
  loginType: LoginType;
  /** Days until the password of the login expires. */
  passwordExpiresDays?: DayCount;
  /** What an administrator of a group or service provider may do. Empty above that level. */
  policy?: AdminPolicies | EmptyArray;
  /** Whether the login may change nothing. */
  readOnly?: boolean;
  /** Reseller of the login. Null for other logins. */
  resellerId?: string | null;
  /** Service provider of the login. Null above that level. */
  serviceProviderId?: string | null;
  /** BroadWorks release, for example `21sp1`. */
  softwareVersion?: string;
  /** Domain of the BroadWorks system. */
  systemDomain?: string;
  /** Default domain of the login. */
  userDomain?: string;
  /** User id of the login. */
  userId: string;
  /** Version of Odin, for example `latest`. */
  version?: string;
}

/** The user's line on several devices. Seen in a recorded answer (seed 000). */
export interface SharedCallAppearance {
  /** Whether all appearances ring for click-to-dial calls. */
  alertAllAppearancesForClickToDialCalls?: boolean;
  /** Whether all appearances ring for group pages. */
  alertAllAppearancesForGroupPagingCalls?: boolean;
  /** Whether an appearance may join the call of another. */
  allowBridgingBetweenLocations?: boolean;
  /** Whether a held call can be retrieved at another appearance. */
  allowSCACallRetrieve?: boolean;
  /** Tone that is played when a shared appearance joins a call. */
  bridgeWarningTone?: BridgeWarningTone;
  /** Whether parked calls are shown. */
  enableCallParkNotification?: boolean;
  /** Whether several appearances may be in calls at the same time. */
  enableMultipleCallArrangement?: boolean;
  /** The devices in addition to the primary one. */
  endpoints?: SharedCallAppearanceEndpoint[] | SharedCallAppearanceEndpoint;
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Whether the service is on. Absent in all known answers. Listed here because other services have it. */
  isActive?: boolean;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** Maximum number of appearances. */
  maxAppearances?: number;
  /** Whether that arrangement is on. */
  multipleCallArrangementIsActive?: boolean;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /** Id of the user. Some reads omit it. */
  userId?: string;
}

/** An additional device on which the user's line appears. */
export interface SharedCallAppearanceEndpoint {
  /** Whether the appearance may place calls. */
  allowOrigination?: boolean;
  /** Whether the appearance may receive calls. */
  allowTermination?: boolean;
  /** Level at which a device is defined. */
  deviceLevel?: DeviceLevel;
  /** Name of the device. */
  deviceName?: string;
  /** Whether the device supports visual device management. */
  deviceSupportVisualDeviceManagement?: boolean;
  /** BroadWorks device type. */
  deviceType?: string;
  /** Whether the appearance is on. */
  isActive?: boolean;
  /** Line/port. */
  linePort: string;
  /** MAC address. Null if unset. */
  macAddress?: string | number | null;
  /** Port number. Null if it is not fixed. */
  portNumber?: number | string | null;
  /** SIP contact. `sip:` means none. */
  sipContact?: string;
}

/** A speed dial slot. */
export interface SpeedCode {
  /** Free text. Always a string. Absent if unset. */
  description?: string;
  /** Phone number. Always text. Absent if the slot is unset. */
  phoneNumber?: string;
  /** Slot number. Always text. */
  speedCode: string;
}

/**
 * Speed dial slots. Speed Dial 8 always sends slots 2 to 9. Speed Dial 100 sends only the slots in use. Seen in a
 * recorded answer (seed 000).
 */
export interface SpeedDial {
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Whether the service is on. Absent in all known answers. Listed here because other services have it. */
  isActive?: boolean;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /** The slots. */
  speedCodes: SpeedCode[] | SpeedCode;
  /** Id of the user. Some reads omit it. */
  userId?: string;
}

/**
 * A boolean that arrives as text. Found on endpoint flags, feature access codes, CommPilot Express notifications and
 * caller criteria. Nearly all other flags are real booleans.
 */
export type StringBoolean = KnownStringBoolean | (string & {});

/** The values of {@link StringBoolean} that are known today. */
export type KnownStringBoolean = "true" | "false";

/**
 * Answer of a login or a renewal, which is the token with the fields of the session. Public documentation prints
 * `token` only. The vendor's front end reads the session fields from the same body, so they are optional here.
 */
export interface TokenSession {
  /** Character encoding of the login. Usually null. */
  encoding?: string | null;
  /** Group of the login. Null above group level. */
  groupId?: string | null;
  /** Whether the service provider is an enterprise. */
  isEnterprise?: boolean;
  /** Whether the login administers a platform that is sold as a service. */
  isPaasAdmin?: boolean;
  /** Whether the login is a system or provisioning login (inferred). */
  isSystemAdmin?: boolean;
  /** Locale of the login, for example `en_US`. The key is spelled so on the wire. */
  local?: string;
  /** What the login may see. A group login can audit its own group only (inferred). */
  loginType?: LoginType;
  /** Days until the password of the login expires. */
  passwordExpiresDays?: DayCount;
  /** What an administrator of a group or service provider may do. Empty above that level. */
  policy?: AdminPolicies | EmptyArray;
  /** Whether the login may change nothing. */
  readOnly?: boolean;
  /** Reseller of the login. Null for other logins. */
  resellerId?: string | null;
  /** Service provider of the login. Null above that level. */
  serviceProviderId?: string | null;
  /** BroadWorks release, for example `21sp1`. */
  softwareVersion?: string;
  /** Domain of the BroadWorks system. */
  systemDomain?: string;
  /**
   * JSON Web Token (HS256) for `Authorization: Bearer`. Documentation says that it lives for 24 hours, but a printed
   * token lives for 12. Read the `exp` claim.
   */
  token: string;
  /** Default domain of the login. */
  userDomain?: string;
  /** User id of the login. */
  userId?: string;
  /** Version of Odin, for example `latest`. */
  version?: string;
}

/** The three numbers that `Transfer To First|Second|Third Transfer Number` refers to. An unset number is absent. */
export interface TransferNumbers {
  /** First transfer number. Seen as text. */
  phoneNumber01?: DigitString;
  /** Second transfer number. Seen as text. */
  phoneNumber02?: DigitString;
  /** Third transfer number. Seen as text. */
  phoneNumber03?: DigitString;
}

/** How the user can be reached on a trunk. */
export interface TrunkAddressing {
  /** Identity that the trunk signals instead of the number (inferred from the BroadWorks schema). */
  alternateTrunkIdentity?: DigitString;
  /** Enterprise trunk of the user (inferred from the BroadWorks schema). */
  enterpriseTrunkName?: string;
  /**
   * The user's endpoint on a trunk group. If `endpointType` is not `trunkAddressing`, Odin sends a stub that holds only
   * an empty `contacts`.
   */
  trunkGroupDeviceEndpoint: TrunkGroupDeviceEndpoint;
}

/**
 * The user's endpoint on a trunk group. If `endpointType` is not `trunkAddressing`, Odin sends a stub that holds only
 * an empty `contacts`.
 */
export interface TrunkGroupDeviceEndpoint {
  /** Static contacts. */
  contacts: EndpointContact[] | EndpointContact;
  /** Whether this user registers for the whole trunk, as text. */
  isPilotUser?: StringBoolean;
  /** Line/port on the trunk. Absent from the stub. */
  linePort?: string;
  /** Name of the trunk group. Absent from the stub. */
  name?: string;
  /** Whether the contact is static, as text. */
  staticRegistrationCapable?: StringBoolean;
  /** Whether the line/port has a domain, as text. */
  useDomain?: StringBoolean;
}

/** Changes Call Forwarding Always of a user. Fields that you omit stay unchanged. */
export interface UpdateUserCallForwardingAlways {
  /**
   * Destination, a number or a SIP URI. `""` or null removes it (inferred).
   * At most 161 characters.
   */
  forwardToPhoneNumber?: string | number | null;
  /** Has no effect. */
  groupId?: string;
  /** Whether to switch the service on. */
  isActive?: boolean;
  /** Has no effect. */
  isEnterprise?: boolean;
  /** Whether the phone rings briefly at each forwarded call. */
  isRingSplashActive?: boolean;
  /** Has no effect. */
  serviceProviderId?: string;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
}

/** Services and packs to change. Those that you omit stay unchanged. It also takes the answer of `getUserServices`. */
export interface UpdateUserServices {
  /** Has no effect. */
  groupId?: string;
  /** Has no effect. */
  isEnterprise?: boolean;
  /** Packs to change. */
  servicePackServices?: ServiceChange[] | ServiceChange;
  /** Has no effect. */
  serviceProviderId?: string;
  /**
   * The user to change.
   * Not empty.
   */
  userId: string;
  /** Services to change. */
  userServices?: ServiceChange[] | ServiceChange;
}

/**
 * Settings to change, by service name. Services that you omit stay unchanged. The map is open, so you can also send
 * services that are not typed here. The eight plain services have closed shapes. The other services accept the shape
 * that a read returns.
 */
export type UpdateUserServiceSettings = {
  /** Additional numbers that ring the user. */
  "Alternate Numbers"?: AlternateNumbers | EmptyArray;
  "Anonymous Call Rejection"?: ActivationUpdate | EmptyArray;
  /** The users whose state the phone shows. */
  "Busy Lamp Field"?: BusyLampField | EmptyArray;
  "Call Forwarding Always"?: CallForwardingAlwaysUpdate | EmptyArray;
  "Call Forwarding Busy"?: CallForwardingUpdate | EmptyArray;
  "Call Forwarding No Answer"?: CallForwardingNoAnswerUpdate | EmptyArray;
  "Call Forwarding Not Reachable"?: CallForwardingUpdate | EmptyArray;
  /** Forwards calls that match a criterion. */
  "Call Forwarding Selective"?: CallForwardingSelective | EmptyArray;
  /** Prepared profiles for incoming calls. */
  "CommPilot Express"?: CommPilotExpress | EmptyArray;
  /** Receives faxes. */
  "Fax Messaging"?: FaxMessaging | EmptyArray;
  /** Takes the user out of service. */
  "Intercept User"?: InterceptUser | EmptyArray;
  "Selective Call Rejection"?: SelectiveCallRejection | EmptyArray;
  /** The user's line on several devices. */
  "Shared Call Appearance"?: SharedCallAppearance | EmptyArray;
  /** Speed dial with slots 2 to 9. */
  "Speed Dial 8"?: SpeedDial | EmptyArray;
  /** Speed dial with up to 100 slots. */
  "Speed Dial 100"?: SpeedDial | EmptyArray;
  /**
   * The user to change.
   * Not empty.
   */
  userId: string;
  "Voice Portal Calling"?: ActivationUpdate | EmptyArray;
  "Zone Calling Restrictions"?: ZoneCallingRestrictionsUpdate | EmptyArray;
} & { [key: string]: unknown };

/**
 * Everything about one user, in another shape than the group audit. Keys are in Title Case, services are flattened, and
 * schedules are a bare list. Found in public documentation.
 */
export interface UserAudit {
  /** Number of the audit event on the server. */
  _eventId?: number;
  /** Group of the user. */
  groupId: string;
  /** The twelve outgoing calling plans, under the names of the single-user audit. Found in public documentation. */
  OutgoingCallingPlan?: UserAuditCallingPlans;
  /** Service provider or enterprise of the user. */
  serviceProviderId: string;
  /**
   * Profile and utilities of a user, under the names of the single-user audit. Unlike in the group audit, these
   * sections have `userId` only. Found in public documentation.
   */
  Settings?: UserAuditSettings;
  /** Id of the user. */
  userId: string;
  /** The two service listings, together with the flattened settings of the services. Found in public documentation. */
  UserServices?: UserAuditServices;
}

/** The twelve outgoing calling plans, under the names of the single-user audit. Found in public documentation. */
export interface UserAuditCallingPlans {
  "Outgoing Calling Plan Authorization Code"?: OutgoingCallingPlanAuthorizationCode | EmptyArray;
  "Outgoing Calling Plan Call Me Now"?: OutgoingCallingPlanCallMeNow | EmptyArray;
  "Outgoing Calling Plan Digit Plan Call Me Now"?: OutgoingCallingPlanDigitPlanCallMeNow | EmptyArray;
  "Outgoing Calling Plan Digit Plan Originating"?: OutgoingCallingPlanDigitPlanOriginating | EmptyArray;
  "Outgoing Calling Plan Digit Plan Redirecting"?: OutgoingCallingPlanDigitPlanRedirecting | EmptyArray;
  "Outgoing Calling Plan Originating"?: OutgoingCallingPlanOriginating | EmptyArray;
  "Outgoing Calling Plan Pinhole Digit Plan Call Me Now"?: OutgoingCallingPlanPinholeDigitPlanCallMeNow | EmptyArray;
  "Outgoing Calling Plan Pinhole Digit Plan Originating"?: OutgoingCallingPlanPinholeDigitPlanOriginating | EmptyArray;
  "Outgoing Calling Plan Pinhole Digit Plan Redirecting"?: OutgoingCallingPlanPinholeDigitPlanRedirecting | EmptyArray;
  "Outgoing Calling Plan Redirected"?: OutgoingCallingPlanRedirected | EmptyArray;
  "Outgoing Calling Plan Redirecting"?: OutgoingCallingPlanRedirecting | EmptyArray;
  "Outgoing Calling Plan Transfer Numbers"?: OutgoingCallingPlanTransferNumbers | EmptyArray;
}

/** The two service listings, together with the flattened settings of the services. Found in public documentation. */
export type UserAuditServices = {
  /** Additional numbers that ring the user. */
  "Alternate Numbers"?: AlternateNumbers | EmptyArray;
  /** Rejects callers who withhold their number. */
  "Anonymous Call Rejection"?: ActivationSetting | EmptyArray;
  /** The users whose state the phone shows. */
  "Busy Lamp Field"?: BusyLampField | EmptyArray;
  /** Forwards every call. */
  "Call Forwarding Always"?: CallForwardingAlways | EmptyArray;
  /** Forwards calls if the user is busy. */
  "Call Forwarding Busy"?: CallForwarding | EmptyArray;
  /** Forwards calls that nobody answers. */
  "Call Forwarding No Answer"?: CallForwardingNoAnswer | EmptyArray;
  /** Forwards calls if the device cannot be reached. */
  "Call Forwarding Not Reachable"?: CallForwarding | EmptyArray;
  /** Forwards calls that match a criterion. */
  "Call Forwarding Selective"?: CallForwardingSelective | EmptyArray;
  /** Prepared profiles for incoming calls. */
  "CommPilot Express"?: CommPilotExpress | EmptyArray;
  /** Receives faxes. */
  "Fax Messaging"?: FaxMessaging | EmptyArray;
  /** Takes the user out of service. */
  "Intercept User"?: InterceptUser | EmptyArray;
  /** Rejects calls that match a criterion. `[]` if it has no settings. */
  "Selective Call Rejection"?: SelectiveCallRejection | EmptyArray;
  /** The services in effect for a user, assigned directly or through packs. Seen in a recorded answer (seed 000). */
  servicesAssigned?: AssignedServices;
  /**
   * The catalogue of services and packs, with those that are assigned to the user directly. Seen in recorded answers
   * (seeds 000 and 003).
   */
  servicesAssignment?: ServiceAssignment;
  /** The user's line on several devices. */
  "Shared Call Appearance"?: SharedCallAppearance | EmptyArray;
  /** Speed dial with slots 2 to 9. */
  "Speed Dial 8"?: SpeedDial | EmptyArray;
  /** Speed dial with up to 100 slots. */
  "Speed Dial 100"?: SpeedDial | EmptyArray;
  /** Lets the user place calls from the voice portal. */
  "Voice Portal Calling"?: ActivationSetting | EmptyArray;
  /** Location zone. `[]` if it has no settings. */
  "Zone Calling Restrictions"?: ZoneCallingRestrictions | EmptyArray;
} & { [key: string]: unknown };

/**
 * Profile and utilities of a user, under the names of the single-user audit. Unlike in the group audit, these sections
 * have `userId` only. Found in public documentation.
 */
export interface UserAuditSettings {
  /** The additional logins of a user. Seen in a recorded answer (seed 000). */
  "Alternate User Id"?: AlternateUserId;
  /** The announcements that a user has stored. Has no ids except the user's. Seen in a recorded answer (seed 000). */
  "Announcement File"?: AnnouncementFile;
  /** How redirected calls show identities. Seen in a recorded answer (seed 000). */
  "Call Policies"?: CallPolicies;
  /**
   * Limits and identities of the user's calls. A set of values is in force only if its `useUser…Setting` is true.
   * Otherwise the group's values are in force. Seen in a recorded answer (seed 000). Newer releases add keys.
   */
  "Call Processing Policy"?: CallProcessingPolicy;
  /** The barring profile of the user. Seen in a recorded answer (seed 000). */
  "Communication Barring"?: CommunicationBarring;
  /** Codes that lift the barring. The group audit lacks them. */
  "Communication Barring Authorization Code"?: BarringAuthorizationCode[];
  /** Which feature states the user's device shares with the platform. Seen in a recorded answer (seed 000). */
  "Device Policies"?: DevicePolicies;
  /** The star codes that the user may dial. Seen in a recorded answer (seed 000). */
  "Feature Access Code"?: FeatureAccessCode;
  /** State of the voice portal passcode. Has no ids except the user's. Seen in a recorded answer (seed 000). */
  "Portal Passcode"?: PortalPasscode;
  /** The schedules with their events, as a bare list. The group audit wraps this list. */
  Schedules?: Schedule[];
  /**
   * A user. Without `extended` the listing sends fewer fields. Nearly all fields are absent if unset. Seen in a
   * recorded answer (seed 000) and in public documentation.
   */
  User?: UserProfile;
}

/**
 * A user. Without `extended` the listing sends fewer fields. Nearly all fields are absent if unset. Seen in a recorded
 * answer (seed 000) and in public documentation.
 */
export interface UserProfile {
  /**
   * The user's line on an access device. If `endpointType` is not `accessDeviceEndpoint`, Odin sends a stub that holds
   * only an empty `contacts`.
   */
  accessDeviceEndpoint?: AccessDeviceEndpoint;
  address?: PostalAddress | EmptyArray;
  /** Location within the building. */
  addressLocation?: string | number;
  /** Additional SIP aliases. */
  aliases?: string[];
  /** Whether the user may make video calls. */
  allowVideo?: boolean;
  /** Additional logins. A list, or a bare object if there is only one. */
  alternateUserId?: ProfileAlternateUserId | ProfileAlternateUserId[];
  /** First name shown to the called party. */
  callingLineIdFirstName?: DigitString;
  /** Last name shown to the called party. */
  callingLineIdLastName?: DigitString;
  /** Number shown to the called party. Empty if the user's own number is shown. */
  callingLineIdPhoneNumber?: string | null;
  /** Country code. Text in profiles, and a number in rows of the bulk registration. */
  countryCode?: string | number | null;
  /** The alias that comes with the user id. */
  defaultAlias?: string;
  /** Department. An object in profiles. Text such as `Sales (grp.odin)`, or null, in short rows. */
  department?: Department | EmptyArray | (string | null);
  /** Department with its path, for example `Sales (grp.odin)`. */
  departmentFullPath?: string;
  /** Domain of the user. */
  domain?: string;
  /** E-mail address. Empty, null or absent if unset. */
  emailAddress?: string | null;
  /**
   * The kind of endpoint that the user has. Odin also sends the other kind, as a stub that holds only `contacts`.
   * `none` means that the user has no device.
   */
  endpointType?: EndpointType;
  /** Extension. Always text. Empty, null or absent if the user has none. */
  extension?: string | null;
  /** First name. A name of digits only comes as a number. */
  firstName: DigitString;
  /** Group of the user. */
  groupId?: string;
  /** First name in Hiragana, or a copy of the first name. */
  hiraganaFirstName?: string | number | null;
  /** Last name in Hiragana, or a copy of the last name. */
  hiraganaLastName?: string | number | null;
  /** Id for instant messaging and presence. Lists of monitored users spell the key `iMPId`. */
  impId?: string;
  /** Whether the user is in a trunk group. Reports and short rows send it. */
  inTrunkGroup?: boolean | null;
  /** Whether the service provider is an enterprise. */
  isEnterprise?: boolean;
  /** Language of announcements and web pages. */
  language?: string;
  /** Last name. A name of digits only comes as a number. */
  lastName: DigitString;
  /** Mobile number, as somebody typed it (`100-555-1414`) or as a number. */
  mobilePhoneNumber?: DigitString;
  /** National prefix. Empty or null if there is none. */
  nationalPrefix?: string | null;
  /** Network class of service. */
  networkClassOfService?: string;
  /** Pager number, as somebody typed it or as a number. */
  pagerPhoneNumber?: DigitString;
  /** Days until the web password expires. */
  passwordExpiresDays?: DayCount;
  /**
   * Phone number. `8135551003` in profiles, and `+1-8135551003` in short rows. Empty, null or absent if the user has
   * none.
   */
  phoneNumber?: string | null;
  /** Whether the number is activated. Null if the user has no number. */
  phoneNumberActivated?: boolean | null;
  /** Service provider or enterprise of the user. */
  serviceProviderId?: string;
  /** IANA time zone. */
  timeZone?: string;
  /** Display name of the time zone. */
  timeZoneDisplayName?: string;
  /** Job title. Absent if unset, like all fields below. */
  title?: string | number;
  /** How the user can be reached on a trunk. */
  trunkAddressing?: TrunkAddressing;
  /** Id of the user, with its domain. */
  userId: string;
  /** Yahoo id. */
  yahooId?: string;
}

/** The registered contacts of a user. The list is `[]` if no device is registered. */
export interface UserRegistration {
  /** The contacts. */
  registrations: Registration[] | Registration;
  /** Id of the user. */
  userId: string;
}

/** The registered contacts of every user of a group. No other bulk read has this envelope. */
export interface UserRegistrationBulk {
  /** Id of the group. */
  groupId?: string;
  /** Service provider of the group. */
  serviceProviderId?: string;
  /** All users, whether registered or not. */
  users: UserRegistrationRow[];
}

/** A user in the bulk read. */
export interface UserRegistrationRow {
  /** The registered contacts of a user. The list is `[]` if no device is registered. */
  data: UserRegistration;
  /**
   * The short row of a user in bulk answers. `department` is text, and `phoneNumber` has the form `+1-8135551003`.
   * Found in public documentation.
   */
  profile: UserSummary;
}

/** A row of the user report. It holds the profile with licences and lines. Found in public documentation. */
export interface UserReport {
  /**
   * The user's line on an access device. If `endpointType` is not `accessDeviceEndpoint`, Odin sends a stub that holds
   * only an empty `contacts`.
   */
  accessDeviceEndpoint?: AccessDeviceEndpoint;
  /** Postal address of a user. Every field may be absent. */
  address?: PostalAddress;
  /** Location within the building. */
  addressLocation?: string | number;
  /** Additional SIP aliases. */
  aliases?: string[];
  /** Whether the user may make video calls. */
  allowVideo?: boolean;
  /** Additional logins. A list, or a bare object if there is only one. */
  alternateUserId?: ProfileAlternateUserId | ProfileAlternateUserId[];
  /** First name shown to the called party. */
  callingLineIdFirstName?: DigitString;
  /** Last name shown to the called party. */
  callingLineIdLastName?: DigitString;
  /** Number shown to the called party. Empty if the user's own number is shown. */
  callingLineIdPhoneNumber?: string;
  /** Country code. Text in profiles, and a number in rows of the bulk registration. */
  countryCode?: string | number | null;
  /** The alias that comes with the user id. */
  defaultAlias?: string;
  /** Department. An object in profiles. Text such as `Sales (grp.odin)`, or null, in short rows. */
  department?: Department | (string | null);
  /** Department with its path, for example `Sales (grp.odin)`. */
  departmentFullPath?: string;
  /** Name of the department without its path. */
  departmentName?: string | number;
  /** Domain of the user. */
  domain?: string;
  /** E-mail address. Empty, null or absent if unset. */
  emailAddress?: string | null;
  /**
   * The kind of endpoint that the user has. Odin also sends the other kind, as a stub that holds only `contacts`.
   * `none` means that the user has no device.
   */
  endpointType?: EndpointType;
  /** Extension. Always text. Empty or absent if the user has none. */
  extension?: string;
  /** First name. A name of digits only comes as a number. */
  firstName: DigitString;
  /** Group of the user. */
  groupId?: string;
  /** First name in Hiragana, or a copy of the first name. */
  hiraganaFirstName?: string | number | null;
  /** Last name in Hiragana, or a copy of the last name. */
  hiraganaLastName?: string | number | null;
  /** Id for instant messaging and presence. Lists of monitored users spell the key `iMPId`. */
  impId?: string;
  /** Whether the user is in a trunk group. Reports and short rows send it. */
  inTrunkGroup?: boolean | null;
  /** Whether the service provider is an enterprise. */
  isEnterprise?: boolean;
  /** Language of announcements and web pages. */
  language?: string;
  /** Last name. A name of digits only comes as a number. */
  lastName: DigitString;
  /** Mobile number, as somebody typed it (`100-555-1414`) or as a number. */
  mobilePhoneNumber?: DigitString;
  /** National prefix. Empty or null if there is none. */
  nationalPrefix?: string | null;
  /** Network class of service. */
  networkClassOfService?: string;
  /** Pager number, as somebody typed it or as a number. */
  pagerPhoneNumber?: DigitString;
  /** Days until the web password expires. */
  passwordExpiresDays?: DayCount;
  /**
   * Phone number. `8135551003` in profiles, and `+1-8135551003` in short rows. Empty or absent if the user has none.
   */
  phoneNumber?: string;
  /** Whether the number is activated. Null if the user has no number. */
  phoneNumberActivated?: boolean | null;
  /** Assigned services that count as premium. */
  premiumServices?: string[];
  /** Assigned service packs. */
  servicePacks?: string[];
  /** Service provider or enterprise of the user. */
  serviceProviderId?: string;
  /** IANA time zone. */
  timeZone?: string;
  /** Display name of the time zone. */
  timeZoneDisplayName?: string;
  /** Job title. Absent if unset, like all fields below. */
  title?: string | number;
  /** How the user can be reached on a trunk. */
  trunkAddressing?: TrunkAddressing;
  /** User agents of the registered devices. */
  userAgents?: string[];
  /** Id of the user, with its domain. */
  userId: string;
  /** Lines of the user, including shared appearances. */
  userLinePorts?: string[];
  /** Assigned services. */
  userServices?: string[];
  /** Yahoo id. */
  yahooId?: string;
}

/** The user's schedules in the wrapping of the group audit. Seen in a recorded answer (seed 000). */
export interface UserSchedules {
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** The schedules, or `[]` if there are none. */
  schedules: Schedule[];
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /** Id of the user that this section belongs to. */
  userId: string;
}

/** An entry of the user's service catalogue. */
export interface UserServiceAssignment {
  /** Display name. Spelling mistakes are Odin's own (`Destop`). */
  alias?: string;
  /** True if the service is assigned directly. False also if the user has it through a pack. */
  assigned: boolean;
  /** Name of the service. */
  serviceName: string;
  /** Tags, for example `UC-One`. */
  tags?: string[];
}

/**
 * The short row of a user in bulk answers. `department` is text, and `phoneNumber` has the form `+1-8135551003`. Found
 * in public documentation.
 */
export interface UserSummary {
  /** Country code, a number here. Null if the user has no phone number. */
  countryCode?: number | string | null;
  /** Name of the department with its group, or null. */
  department?: string | null;
  /** Domain of the user. */
  domain?: string;
  /** E-mail address or null. */
  emailAddress?: string | null;
  /** Extension. Always text. */
  extension?: string | null;
  /** First name. */
  firstName?: DigitString;
  /** First name in Hiragana. */
  hiraganaFirstName?: string | number | null;
  /** Last name in Hiragana. */
  hiraganaLastName?: string | number | null;
  /** Whether the user is in a trunk group. */
  inTrunkGroup?: boolean;
  /** Last name. */
  lastName?: DigitString;
  /** National prefix or null. */
  nationalPrefix?: string | null;
  /** Phone number, for example `+1-8135551003`. Empty or null if the user has none. */
  phoneNumber?: string | null;
  /** Whether the number is activated. Null if the user has no number. */
  phoneNumberActivated?: boolean | null;
  /** Id of the user. */
  userId: string;
}

/**
 * The nine utilities of a user. Seen in a recorded answer (seed 000). A utility that the server could not read is
 * absent (inferred), for example the passcode of a user without voice portal.
 */
export interface UserUtilities {
  /** The additional logins of a user. Seen in a recorded answer (seed 000). */
  alternateUserId?: AlternateUserId;
  /** The announcements that a user has stored. Has no ids except the user's. Seen in a recorded answer (seed 000). */
  announcementFile?: AnnouncementFile;
  /** How redirected calls show identities. Seen in a recorded answer (seed 000). */
  callPolicies?: CallPolicies;
  /**
   * Limits and identities of the user's calls. A set of values is in force only if its `useUser…Setting` is true.
   * Otherwise the group's values are in force. Seen in a recorded answer (seed 000). Newer releases add keys.
   */
  callProcessingPolicy?: CallProcessingPolicy;
  /** The barring profile of the user. Seen in a recorded answer (seed 000). */
  communicationBarring?: CommunicationBarring;
  /** Which feature states the user's device shares with the platform. Seen in a recorded answer (seed 000). */
  devicePolicies?: DevicePolicies;
  /** The star codes that the user may dial. Seen in a recorded answer (seed 000). */
  featureAccessCode?: FeatureAccessCode;
  /** State of the voice portal passcode. Has no ids except the user's. Seen in a recorded answer (seed 000). */
  portalPasscode?: PortalPasscode;
  /** The user's schedules in the wrapping of the group audit. Seen in a recorded answer (seed 000). */
  userSchedules?: UserSchedules;
}

/** The location zone of the user. Seen in a recorded answer (seed 000). */
export interface ZoneCallingRestrictions {
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Home zone. Absent if unset. */
  homeZoneName?: string;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /** Id of the user. Some reads omit it. */
  userId?: string;
}

/** Changes the location zone. Fields that you omit stay unchanged. */
export interface ZoneCallingRestrictionsUpdate {
  /** Has no effect. */
  groupId?: string;
  /** Home zone. */
  homeZoneName?: string;
  /** Has no effect. */
  isEnterprise?: boolean;
  /** Has no effect. */
  serviceProviderId?: string;
  /** Has no effect. */
  userId?: string;
}

export interface components {
  schemas: {
    AccessDevice: AccessDevice;
    AccessDeviceCredentials: AccessDeviceCredentials;
    AccessDeviceEndpoint: AccessDeviceEndpoint;
    ActivationSetting: ActivationSetting;
    ActivationUpdate: ActivationUpdate;
    AdminPolicies: AdminPolicies;
    AlternateNumber: AlternateNumber;
    AlternateNumbers: AlternateNumbers;
    AlternateUser: AlternateUser;
    AlternateUserId: AlternateUserId;
    Announcement: Announcement;
    AnnouncementFile: AnnouncementFile;
    AssignedService: AssignedService;
    AssignedServices: AssignedServices;
    AuthorizationCode: AuthorizationCode;
    BarringAuthorizationCode: BarringAuthorizationCode;
    BridgeWarningTone: BridgeWarningTone;
    BulkService: BulkService;
    BusyLampField: BusyLampField;
    CallBeingForwardedResponseCallType: CallBeingForwardedResponseCallType;
    CallForwarding: CallForwarding;
    CallForwardingAlways: CallForwardingAlways;
    CallForwardingAlwaysBulkRow: CallForwardingAlwaysBulkRow;
    CallForwardingAlwaysUpdate: CallForwardingAlwaysUpdate;
    CallForwardingNoAnswer: CallForwardingNoAnswer;
    CallForwardingNoAnswerUpdate: CallForwardingNoAnswerUpdate;
    CallForwardingSelective: CallForwardingSelective;
    CallForwardingUpdate: CallForwardingUpdate;
    CallingLineIdentityForRedirectedCalls: CallingLineIdentityForRedirectedCalls;
    CallingPlanFlags: CallingPlanFlags;
    CallingPlanPermission: CallingPlanPermission;
    CallingPlanPermissions: CallingPlanPermissions;
    CallPolicies: CallPolicies;
    CallProcessingPolicy: CallProcessingPolicy;
    ClidPolicy: ClidPolicy;
    CommPilotAction: CommPilotAction;
    CommPilotExclusions: CommPilotExclusions;
    CommPilotExpress: CommPilotExpress;
    CommPilotNotify: CommPilotNotify;
    CommPilotProfile: CommPilotProfile;
    CommPilotSetting: CommPilotSetting;
    CommunicationBarring: CommunicationBarring;
    DayCount: DayCount;
    Department: Department;
    DeviceLevel: DeviceLevel;
    DevicePolicies: DevicePolicies;
    DeviceStatus: DeviceStatus;
    DigitPatternFlag: DigitPatternFlag;
    DigitPatternPermission: DigitPatternPermission;
    DigitString: DigitString;
    DnRange: DnRange;
    EmptyArray: EmptyArray;
    EndpointContact: EndpointContact;
    EndpointType: EndpointType;
    FaxAlias: FaxAlias;
    FaxMessaging: FaxMessaging;
    FeatureAccessCode: FeatureAccessCode;
    FeatureAccessCodeEntry: FeatureAccessCodeEntry;
    FromDnCriteria: FromDnCriteria;
    Group: Group;
    GroupAuthorizationCodesRow: GroupAuthorizationCodesRow;
    GroupContact: GroupContact;
    GroupDns: GroupDns;
    GroupOutgoingCallingPlanAuthorizationCodes: GroupOutgoingCallingPlanAuthorizationCodes;
    GroupOutgoingCallingPlanCallMeNow: GroupOutgoingCallingPlanCallMeNow;
    GroupOutgoingCallingPlanCallMeNowRow: GroupOutgoingCallingPlanCallMeNowRow;
    GroupOutgoingCallingPlanDigitPlanCallMeNow: GroupOutgoingCallingPlanDigitPlanCallMeNow;
    GroupOutgoingCallingPlanDigitPlanCallMeNowRow: GroupOutgoingCallingPlanDigitPlanCallMeNowRow;
    GroupOutgoingCallingPlanDigitPlanOriginating: GroupOutgoingCallingPlanDigitPlanOriginating;
    GroupOutgoingCallingPlanDigitPlanOriginatingRow: GroupOutgoingCallingPlanDigitPlanOriginatingRow;
    GroupOutgoingCallingPlanDigitPlanRedirecting: GroupOutgoingCallingPlanDigitPlanRedirecting;
    GroupOutgoingCallingPlanDigitPlanRedirectingRow: GroupOutgoingCallingPlanDigitPlanRedirectingRow;
    GroupOutgoingCallingPlanOriginating: GroupOutgoingCallingPlanOriginating;
    GroupOutgoingCallingPlanOriginatingRow: GroupOutgoingCallingPlanOriginatingRow;
    GroupOutgoingCallingPlanPinholeDigitPlanCallMeNow: GroupOutgoingCallingPlanPinholeDigitPlanCallMeNow;
    GroupOutgoingCallingPlanPinholeDigitPlanCallMeNowRow: GroupOutgoingCallingPlanPinholeDigitPlanCallMeNowRow;
    GroupOutgoingCallingPlanPinholeDigitPlanOriginating: GroupOutgoingCallingPlanPinholeDigitPlanOriginating;
    GroupOutgoingCallingPlanPinholeDigitPlanOriginatingRow: GroupOutgoingCallingPlanPinholeDigitPlanOriginatingRow;
    GroupOutgoingCallingPlanPinholeDigitPlanRedirecting: GroupOutgoingCallingPlanPinholeDigitPlanRedirecting;
    GroupOutgoingCallingPlanPinholeDigitPlanRedirectingRow: GroupOutgoingCallingPlanPinholeDigitPlanRedirectingRow;
    GroupOutgoingCallingPlanRedirected: GroupOutgoingCallingPlanRedirected;
    GroupOutgoingCallingPlanRedirectedRow: GroupOutgoingCallingPlanRedirectedRow;
    GroupOutgoingCallingPlanRedirecting: GroupOutgoingCallingPlanRedirecting;
    GroupOutgoingCallingPlanRedirectingRow: GroupOutgoingCallingPlanRedirectingRow;
    GroupOutgoingCallingPlanTransferNumbers: GroupOutgoingCallingPlanTransferNumbers;
    GroupOutgoingCallingPlanTransferNumbersRow: GroupOutgoingCallingPlanTransferNumbersRow;
    GroupOwnService: GroupOwnService;
    GroupService: GroupService;
    GroupServicePack: GroupServicePack;
    GroupServices: GroupServices;
    GroupServiceUsers: GroupServiceUsers;
    GroupSummary: GroupSummary;
    GroupUserAudit: GroupUserAudit;
    GroupUserAuditData: GroupUserAuditData;
    GroupUserAuditRecord: GroupUserAuditRecord;
    GroupUserService: GroupUserService;
    HuntGroup: HuntGroup;
    HuntGroupAgent: HuntGroupAgent;
    HuntGroupPolicy: HuntGroupPolicy;
    HuntGroupSummary: HuntGroupSummary;
    InterceptInboundCallMode: InterceptInboundCallMode;
    InterceptOutboundCallMode: InterceptOutboundCallMode;
    InterceptUser: InterceptUser;
    LineMode: LineMode;
    LoginRequest: LoginRequest;
    LoginType: LoginType;
    LogoutRequest: LogoutRequest;
    LooseBoolean: LooseBoolean;
    MediaPolicySelection: MediaPolicySelection;
    MonitoredUser: MonitoredUser;
    NoSettings: NoSettings;
    NumberOfPorts: NumberOfPorts;
    OdinError: OdinError;
    OdinErrorBody: OdinErrorBody;
    OutgoingCallingPlanAuthorizationCode: OutgoingCallingPlanAuthorizationCode;
    OutgoingCallingPlanAuthorizationCodeSettings: OutgoingCallingPlanAuthorizationCodeSettings;
    OutgoingCallingPlanCallMeNow: OutgoingCallingPlanCallMeNow;
    OutgoingCallingPlanCallMeNowBulkRow: OutgoingCallingPlanCallMeNowBulkRow;
    OutgoingCallingPlanCallMeNowFlatRow: OutgoingCallingPlanCallMeNowFlatRow;
    OutgoingCallingPlanDigitPlanCallMeNow: OutgoingCallingPlanDigitPlanCallMeNow;
    OutgoingCallingPlanDigitPlanOriginating: OutgoingCallingPlanDigitPlanOriginating;
    OutgoingCallingPlanDigitPlanRedirecting: OutgoingCallingPlanDigitPlanRedirecting;
    OutgoingCallingPlanOriginating: OutgoingCallingPlanOriginating;
    OutgoingCallingPlanOriginatingBulkRow: OutgoingCallingPlanOriginatingBulkRow;
    OutgoingCallingPlanOriginatingFlatRow: OutgoingCallingPlanOriginatingFlatRow;
    OutgoingCallingPlanPinholeDigitPlanCallMeNow: OutgoingCallingPlanPinholeDigitPlanCallMeNow;
    OutgoingCallingPlanPinholeDigitPlanOriginating: OutgoingCallingPlanPinholeDigitPlanOriginating;
    OutgoingCallingPlanPinholeDigitPlanRedirecting: OutgoingCallingPlanPinholeDigitPlanRedirecting;
    OutgoingCallingPlanRedirected: OutgoingCallingPlanRedirected;
    OutgoingCallingPlanRedirectedBulkRow: OutgoingCallingPlanRedirectedBulkRow;
    OutgoingCallingPlanRedirectedFlatRow: OutgoingCallingPlanRedirectedFlatRow;
    OutgoingCallingPlanRedirecting: OutgoingCallingPlanRedirecting;
    OutgoingCallingPlanRedirectingBulkRow: OutgoingCallingPlanRedirectingBulkRow;
    OutgoingCallingPlanRedirectingFlatRow: OutgoingCallingPlanRedirectingFlatRow;
    OutgoingCallingPlans: OutgoingCallingPlans;
    OutgoingCallingPlanTransferNumbers: OutgoingCallingPlanTransferNumbers;
    PinholePatternPermission: PinholePatternPermission;
    PinholePatternRedirectPermission: PinholePatternRedirectPermission;
    PinholePermission: PinholePermission;
    PinholeRedirectPermission: PinholeRedirectPermission;
    PortalPasscode: PortalPasscode;
    PostalAddress: PostalAddress;
    ProfileAlternateUserId: ProfileAlternateUserId;
    RedirectedCallsColpPrivacy: RedirectedCallsColpPrivacy;
    RedirectedPermissions: RedirectedPermissions;
    Registration: Registration;
    RingPattern: RingPattern;
    Schedule: Schedule;
    ScheduleEvent: ScheduleEvent;
    ScheduleReference: ScheduleReference;
    ScheduleType: ScheduleType;
    SelectiveCallRejection: SelectiveCallRejection;
    SelectiveForwardingCriterion: SelectiveForwardingCriterion;
    SelectiveRejectionCriterion: SelectiveRejectionCriterion;
    ServiceAssignment: ServiceAssignment;
    ServiceChange: ServiceChange;
    ServiceInstanceProfile: ServiceInstanceProfile;
    ServiceListingType: ServiceListingType;
    ServicePackAssignment: ServicePackAssignment;
    ServiceProvider: ServiceProvider;
    ServiceProviderDetail: ServiceProviderDetail;
    ServiceSettings: ServiceSettings;
    Session: Session;
    SharedCallAppearance: SharedCallAppearance;
    SharedCallAppearanceEndpoint: SharedCallAppearanceEndpoint;
    SpeedCode: SpeedCode;
    SpeedDial: SpeedDial;
    StringBoolean: StringBoolean;
    TokenSession: TokenSession;
    TransferNumbers: TransferNumbers;
    TrunkAddressing: TrunkAddressing;
    TrunkGroupDeviceEndpoint: TrunkGroupDeviceEndpoint;
    UpdateUserCallForwardingAlways: UpdateUserCallForwardingAlways;
    UpdateUserServices: UpdateUserServices;
    UpdateUserServiceSettings: UpdateUserServiceSettings;
    UserAudit: UserAudit;
    UserAuditCallingPlans: UserAuditCallingPlans;
    UserAuditServices: UserAuditServices;
    UserAuditSettings: UserAuditSettings;
    UserProfile: UserProfile;
    UserRegistration: UserRegistration;
    UserRegistrationBulk: UserRegistrationBulk;
    UserRegistrationRow: UserRegistrationRow;
    UserReport: UserReport;
    UserSchedules: UserSchedules;
    UserServiceAssignment: UserServiceAssignment;
    UserSummary: UserSummary;
    UserUtilities: UserUtilities;
    ZoneCallingRestrictions: ZoneCallingRestrictions;
    ZoneCallingRestrictionsUpdate: ZoneCallingRestrictionsUpdate;
  };
  responses: {
    BadRequest: {
      content: {
        "application/json": OdinErrorBody;
      };
    };
    Forbidden: {
      content: {
        "application/json": OdinErrorBody;
      };
    };
    NotFound: {
      content: {
        "application/json": OdinErrorBody;
      };
    };
    PasswordExpired: {
      content: {
        "application/json": OdinErrorBody;
      };
    };
    ServerError: {
      content: {
        "application/json": OdinErrorBody;
      };
    };
    TooManyRequests: {
      content: {
        "application/json": OdinErrorBody;
      };
    };
    Unauthorized: {
      content: {
        "application/json": OdinErrorBody;
      };
    };
  };
  parameters: {
    /**
     * Returns only announcements of this type. The values are not documented.
     * @example audio
     */
    announcementType: string;
    /**
     * If true, returns what the user may choose from, with the announcements of the group (inferred).
     * @example true
     */
    availableAnnouncements: boolean;
    /**
     * Returns only users with this phone number. `*` matches any text at the end (`513*`) or at both ends (`*smith*`),
     * but not at the start only. Needs at least 3 characters. Use one filter per call.
     * @example 81355510*
     */
    dn: string;
    /**
     * Returns only users with this e-mail address. `*` matches any text at the end (`513*`) or at both ends
     * (`*smith*`), but not at the start only. Needs at least 3 characters. Use one filter per call.
     * @example *parkbench*
     */
    emailAddress: string;
    /**
     * If true, returns full profiles with aliases and devices. Otherwise returns short rows. `True` and `1` count as
     * `true` (inferred). Omit it instead of sending false.
     * @example true
     */
    extended: boolean;
    /**
     * Returns only users with this extension. `*` matches any text at the end (`513*`) or at both ends (`*smith*`), but
     * not at the start only. Needs at least 3 characters. Use one filter per call.
     * @example 102*
     */
    extension: string;
    /**
     * Returns only users with this first name. `*` matches any text at the end (`513*`) or at both ends (`*smith*`),
     * but not at the start only. Needs at least 3 characters. Use one filter per call.
     * @example ama*
     */
    firstName: string;
    /**
     * Id of the group. May contain `/` and blanks.
     * @example grp.odin
     */
    groupId: string;
    /**
     * Id of one group. The answer is then this group instead of a list. May contain `/` and blanks.
     * @example grp.odin
     */
    groupsGroupId: string;
    /**
     * Returns only users with this last name. `*` matches any text at the end (`513*`) or at both ends (`*smith*`), but
     * not at the start only. Needs at least 3 characters. Use one filter per call.
     * @example *okafor*
     */
    lastName: string;
    /**
     * Maximum number of rows. There is no offset, so a listing cannot be paged.
     * @example 100
     */
    limit: number;
    /**
     * Id of the group whose list is read. May contain `/` and blanks.
     * @example grp.odin
     */
    listGroupId: string;
    /**
     * Id of the service provider or enterprise whose list is read.
     * @example ent.odin
     */
    listServiceProviderId: string;
    /**
     * Returns only users whose device has this MAC address, without separators. The front end sends whole addresses,
     * and never `*`. Needs at least 3 characters. Use one filter per call.
     * @example 0004f2a1b2c3
     */
    macAddress: string;
    /**
     * Id of one service provider. The answer is then this service provider instead of a list.
     * @example ent.odin
     */
    oneServiceProviderId: string;
    /**
     * Id of one user. The answer is then this user instead of a list. With `*` at the end or at both ends it is a
     * filter, and the answer is a list. Case counts, so send ids as they are listed.
     * @example 4003@parkbenchsolutions.com
     */
    oneUserId: string;
    /**
     * Returns only service providers of this reseller.
     * @example reseller.odin
     */
    resellerId: string;
    /**
     * Name of the schedule.
     * @example user schedule1
     */
    scheduleName: string;
    /**
     * Type of the schedule. A name is unique within its type only.
     * @example Holiday
     */
    scheduleType: KnownScheduleType;
    /**
     * Name of the service or pack, as `getGroupServices` spells it.
     * @example Standard
     */
    serviceName: string;
    /**
     * Id of the service provider or enterprise.
     * @example ent.odin
     */
    serviceProviderId: string;
    /**
     * Whether `serviceName` names a service or a service pack.
     * @example servicePackName
     */
    serviceType: KnownServiceListingType;
    /**
     * Id of one hunt group, with its domain. The answer is then this one instead of a list.
     * @example sales@parkbenchsolutions.com
     */
    serviceUserId: string;
    /**
     * Id of the user, with its domain.
     * @example 4003@parkbenchsolutions.com
     */
    userId: string;
    /**
     * Returns only users of this group. Use it with `serviceProviderId`.
     * @example grp.odin
     */
    usersGroupId: string;
    /**
     * Returns only users of this service provider or enterprise.
     * @example ent.odin
     */
    usersServiceProviderId: string;
  };
}

export interface paths {
  "/api/v2/auth/session": {
    /** Read the session */
    get: operations["getSession"];
  };
  "/api/v2/auth/token": {
    /** Renew the token */
    put: operations["refreshToken"];
    /** Log in */
    post: operations["login"];
  };
  "/api/v2/auth/token/logout": {
    /** Log out */
    post: operations["logout"];
  };
  "/api/v2/groups": {
    /** List groups */
    get: operations["getGroups"];
  };
  "/api/v2/groups/calling-plans/outgoing/authorization-codes": {
    /** Read the group's rule on authorization codes */
    get: operations["getGroupOutgoingCallingPlanAuthorizationCodes"];
  };
  "/api/v2/groups/calling-plans/outgoing/call-me-now": {
    /** Read the group's rule on Call Me Now calls */
    get: operations["getGroupOutgoingCallingPlanCallMeNow"];
  };
  "/api/v2/groups/calling-plans/outgoing/digit-plan/call-me-now": {
    /** Read the group's digit patterns for Call Me Now calls */
    get: operations["getGroupOutgoingCallingPlanDigitPlanCallMeNow"];
  };
  "/api/v2/groups/calling-plans/outgoing/digit-plan/originating": {
    /** Read the group's digit patterns for dialled calls */
    get: operations["getGroupOutgoingCallingPlanDigitPlanOriginating"];
  };
  "/api/v2/groups/calling-plans/outgoing/digit-plan/redirecting": {
    /** Read the group's digit patterns for redirected calls */
    get: operations["getGroupOutgoingCallingPlanDigitPlanRedirecting"];
  };
  "/api/v2/groups/calling-plans/outgoing/originating": {
    /** Read the group's rule on dialled calls */
    get: operations["getGroupOutgoingCallingPlanOriginating"];
  };
  "/api/v2/groups/calling-plans/outgoing/pinhole-digit-plan/call-me-now": {
    /** Read the group's exceptions for Call Me Now calls */
    get: operations["getGroupOutgoingCallingPlanPinholeDigitPlanCallMeNow"];
  };
  "/api/v2/groups/calling-plans/outgoing/pinhole-digit-plan/originating": {
    /** Read the group's exceptions for dialled calls */
    get: operations["getGroupOutgoingCallingPlanPinholeDigitPlanOriginating"];
  };
  "/api/v2/groups/calling-plans/outgoing/pinhole-digit-plan/redirecting": {
    /** Read the group's exceptions for redirected calls */
    get: operations["getGroupOutgoingCallingPlanPinholeDigitPlanRedirecting"];
  };
  "/api/v2/groups/calling-plans/outgoing/redirected": {
    /** Read the group's rule on calls redirected by others */
    get: operations["getGroupOutgoingCallingPlanRedirected"];
  };
  "/api/v2/groups/calling-plans/outgoing/redirecting": {
    /** Read the group's rule on forwarded calls */
    get: operations["getGroupOutgoingCallingPlanRedirecting"];
  };
  "/api/v2/groups/calling-plans/outgoing/transfer-numbers": {
    /** Read the group's transfer numbers for blocked calls */
    get: operations["getGroupOutgoingCallingPlanTransferNumbers"];
  };
  "/api/v2/groups/dns": {
    /** List numbers of a group */
    get: operations["getGroupDns"];
  };
  "/api/v2/groups/hunt-groups": {
    /** List hunt groups */
    get: operations["getGroupHuntGroups"];
  };
  "/api/v2/groups/reports/users": {
    /** Report on all users of a group */
    get: operations["getGroupUsersReport"];
  };
  "/api/v2/groups/services": {
    /** List services and licences of a group */
    get: operations["getGroupServices"];
  };
  "/api/v2/groups/services/assigned": {
    /** List users who have a service or pack */
    get: operations["getGroupServicesAssigned"];
  };
  "/api/v2/groups/services/assigned-list": {
    /** List names of the services that a group has */
    get: operations["getGroupServicesAssignedList"];
  };
  "/api/v2/groups/users/audit": {
    /** Audit all users of a group */
    get: operations["getGroupUserAudit"];
  };
  "/api/v2/service-providers": {
    /** List service providers */
    get: operations["getServiceProviders"];
  };
  "/api/v2/users": {
    /** List users */
    get: operations["getUsers"];
  };
  "/api/v2/users/alternate-user-id": {
    /** Read the additional logins of a user */
    get: operations["getUserAlternateUserId"];
  };
  "/api/v2/users/announcements": {
    /** List the announcements of a user */
    get: operations["getUserAnnouncements"];
  };
  "/api/v2/users/audit": {
    /** Audit one user */
    get: operations["getUserAudit"];
  };
  "/api/v2/users/call-forwarding-always": {
    /** Read a user's Call Forwarding Always */
    get: operations["getUserCallForwardingAlways"];
    /** Change a user's Call Forwarding Always */
    put: operations["putUserCallForwardingAlways"];
  };
  "/api/v2/users/call-forwarding-always/bulk": {
    /** Read Call Forwarding Always of all users of a group */
    get: operations["getUserCallForwardingAlwaysBulk"];
  };
  "/api/v2/users/call-policies": {
    /** Read the call policies of a user */
    get: operations["getUserCallPolicies"];
  };
  "/api/v2/users/call-processing-policy": {
    /** Read the call processing policy of a user */
    get: operations["getUserCallProcessingPolicy"];
  };
  "/api/v2/users/calling-plans/outgoing/authorization-codes": {
    /** Read whether a user has own authorization codes */
    get: operations["getUserOutgoingCallingPlanAuthorizationCodes"];
  };
  "/api/v2/users/calling-plans/outgoing/authorization-codes/codes": {
    /** List authorization codes of a user */
    get: operations["getUserOutgoingCallingPlanAuthorizationCodesCodes"];
  };
  "/api/v2/users/calling-plans/outgoing/call-me-now": {
    /** Read the Call Me Now plan of a user */
    get: operations["getUserOutgoingCallingPlanCallMeNow"];
  };
  "/api/v2/users/calling-plans/outgoing/call-me-now/bulk": {
    /** Read the Call Me Now plan of all users of a group */
    get: operations["getUserOutgoingCallingPlanCallMeNowBulk"];
  };
  "/api/v2/users/calling-plans/outgoing/digit-plan/call-me-now": {
    /** Read a user's digit patterns for Call Me Now calls */
    get: operations["getUserOutgoingCallingPlanDigitPlanCallMeNow"];
  };
  "/api/v2/users/calling-plans/outgoing/digit-plan/originating": {
    /** Read a user's digit patterns for dialled calls */
    get: operations["getUserOutgoingCallingPlanDigitPlanOriginating"];
  };
  "/api/v2/users/calling-plans/outgoing/digit-plan/redirecting": {
    /** Read a user's digit patterns for redirected calls */
    get: operations["getUserOutgoingCallingPlanDigitPlanRedirecting"];
  };
  "/api/v2/users/calling-plans/outgoing/originating": {
    /** Read what a user may dial */
    get: operations["getUserOutgoingCallingPlanOriginating"];
  };
  "/api/v2/users/calling-plans/outgoing/originating/bulk": {
    /** Read what each user of a group may dial */
    get: operations["getUserOutgoingCallingPlanOriginatingBulk"];
  };
  "/api/v2/users/calling-plans/outgoing/pinhole-digit-plan/call-me-now": {
    /** Read a user's exceptions for Call Me Now calls */
    get: operations["getUserOutgoingCallingPlanPinholeDigitPlanCallMeNow"];
  };
  "/api/v2/users/calling-plans/outgoing/pinhole-digit-plan/originating": {
    /** Read a user's exceptions for dialled calls */
    get: operations["getUserOutgoingCallingPlanPinholeDigitPlanOriginating"];
  };
  "/api/v2/users/calling-plans/outgoing/pinhole-digit-plan/redirecting": {
    /** Read a user's exceptions for redirected calls */
    get: operations["getUserOutgoingCallingPlanPinholeDigitPlanRedirecting"];
  };
  "/api/v2/users/calling-plans/outgoing/redirected": {
    /** Read whether calls of a user may be redirected out of the group */
    get: operations["getUserOutgoingCallingPlanRedirected"];
  };
  "/api/v2/users/calling-plans/outgoing/redirected/bulk": {
    /** Read whether calls of each user may be redirected out of the group */
    get: operations["getUserOutgoingCallingPlanRedirectedBulk"];
  };
  "/api/v2/users/calling-plans/outgoing/redirecting": {
    /** Read where a user may forward calls */
    get: operations["getUserOutgoingCallingPlanRedirecting"];
  };
  "/api/v2/users/calling-plans/outgoing/redirecting/bulk": {
    /** Read where each user of a group may forward calls */
    get: operations["getUserOutgoingCallingPlanRedirectingBulk"];
  };
  "/api/v2/users/calling-plans/outgoing/transfer-numbers": {
    /** Read a user's transfer numbers for blocked calls */
    get: operations["getUserOutgoingCallingPlanTransferNumbers"];
  };
  "/api/v2/users/communication-barring": {
    /** Read the communication barring of a user */
    get: operations["getUserCommunicationBarring"];
  };
  "/api/v2/users/device-policies": {
    /** Read the device policies of a user */
    get: operations["getUserDevicePolicies"];
  };
  "/api/v2/users/events": {
    /** List events of a schedule of a user */
    get: operations["getUserEvents"];
  };
  "/api/v2/users/feature-access-codes": {
    /** Read the feature access codes of a user */
    get: operations["getUserFeatureAccessCodes"];
  };
  "/api/v2/users/portal-passcode": {
    /** Read the state of a user's voice portal passcode */
    get: operations["getUserPortalPasscode"];
  };
  "/api/v2/users/registration": {
    /** List registered devices of a user */
    get: operations["getUserRegistration"];
  };
  "/api/v2/users/registration/bulk": {
    /** List registered devices of all users of a group */
    get: operations["getUserRegistrationBulk"];
  };
  "/api/v2/users/reports/users": {
    /** Report on one user */
    get: operations["getUserReport"];
  };
  "/api/v2/users/schedules": {
    /** List schedules of a user */
    get: operations["getUserSchedules"];
  };
  "/api/v2/users/services": {
    /** List the services that a user can have */
    get: operations["getUserServices"];
    /** Assign services to a user */
    put: operations["putUserServices"];
  };
  "/api/v2/users/services/assigned": {
    /** List the services in effect for a user */
    get: operations["getUserServicesAssigned"];
  };
  "/api/v2/users/services/settings": {
    /** Read the settings of all services of a user */
    get: operations["getUserServiceSettings"];
    /** Change service settings of a user */
    put: operations["putUserServiceSettings"];
  };
}

export interface operations {
  getSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": Session;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  refreshToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": TokenSession;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  login: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Credentials. */
    requestBody: {
      content: {
        "application/json": Sendable<LoginRequest>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": TokenSession;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PasswordExpired"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  logout: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The token to end. */
    requestBody: {
      content: {
        "application/json": Sendable<LogoutRequest>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": EmptyArray;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getGroups: {
    parameters: {
      query: {
        /**
         * Id of one group. The answer is then this group instead of a list. May contain `/` and blanks.
         * @example grp.odin
         */
        groupId?: components["parameters"]["groupsGroupId"];
        /**
         * Id of the service provider or enterprise.
         * @example ent.odin
         */
        serviceProviderId: components["parameters"]["serviceProviderId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": GroupSummary[] | Group;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getGroupOutgoingCallingPlanAuthorizationCodes: {
    parameters: {
      query: {
        /**
         * Id of the group. May contain `/` and blanks.
         * @example grp.odin
         */
        groupId: components["parameters"]["groupId"];
        /**
         * Id of the service provider or enterprise.
         * @example ent.odin
         */
        serviceProviderId: components["parameters"]["serviceProviderId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": GroupOutgoingCallingPlanAuthorizationCodes;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getGroupOutgoingCallingPlanCallMeNow: {
    parameters: {
      query: {
        /**
         * Id of the group. May contain `/` and blanks.
         * @example grp.odin
         */
        groupId: components["parameters"]["groupId"];
        /**
         * Id of the service provider or enterprise.
         * @example ent.odin
         */
        serviceProviderId: components["parameters"]["serviceProviderId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": GroupOutgoingCallingPlanCallMeNow;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getGroupOutgoingCallingPlanDigitPlanCallMeNow: {
    parameters: {
      query: {
        /**
         * Id of the group. May contain `/` and blanks.
         * @example grp.odin
         */
        groupId: components["parameters"]["groupId"];
        /**
         * Id of the service provider or enterprise.
         * @example ent.odin
         */
        serviceProviderId: components["parameters"]["serviceProviderId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": GroupOutgoingCallingPlanDigitPlanCallMeNow;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getGroupOutgoingCallingPlanDigitPlanOriginating: {
    parameters: {
      query: {
        /**
         * Id of the group. May contain `/` and blanks.
         * @example grp.odin
         */
        groupId: components["parameters"]["groupId"];
        /**
         * Id of the service provider or enterprise.
         * @example ent.odin
         */
        serviceProviderId: components["parameters"]["serviceProviderId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": GroupOutgoingCallingPlanDigitPlanOriginating;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getGroupOutgoingCallingPlanDigitPlanRedirecting: {
    parameters: {
      query: {
        /**
         * Id of the group. May contain `/` and blanks.
         * @example grp.odin
         */
        groupId: components["parameters"]["groupId"];
        /**
         * Id of the service provider or enterprise.
         * @example ent.odin
         */
        serviceProviderId: components["parameters"]["serviceProviderId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": GroupOutgoingCallingPlanDigitPlanRedirecting;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getGroupOutgoingCallingPlanOriginating: {
    parameters: {
      query: {
        /**
         * Id of the group. May contain `/` and blanks.
         * @example grp.odin
         */
        groupId: components["parameters"]["groupId"];
        /**
         * Id of the service provider or enterprise.
         * @example ent.odin
         */
        serviceProviderId: components["parameters"]["serviceProviderId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": GroupOutgoingCallingPlanOriginating;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getGroupOutgoingCallingPlanPinholeDigitPlanCallMeNow: {
    parameters: {
      query: {
        /**
         * Id of the group. May contain `/` and blanks.
         * @example grp.odin
         */
        groupId: components["parameters"]["groupId"];
        /**
         * Id of the service provider or enterprise.
         * @example ent.odin
         */
        serviceProviderId: components["parameters"]["serviceProviderId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": GroupOutgoingCallingPlanPinholeDigitPlanCallMeNow;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getGroupOutgoingCallingPlanPinholeDigitPlanOriginating: {
    parameters: {
      query: {
        /**
         * Id of the group. May contain `/` and blanks.
         * @example grp.odin
         */
        groupId: components["parameters"]["groupId"];
        /**
         * Id of the service provider or enterprise.
         * @example ent.odin
         */
        serviceProviderId: components["parameters"]["serviceProviderId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": GroupOutgoingCallingPlanPinholeDigitPlanOriginating;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getGroupOutgoingCallingPlanPinholeDigitPlanRedirecting: {
    parameters: {
      query: {
        /**
         * Id of the group. May contain `/` and blanks.
         * @example grp.odin
         */
        groupId: components["parameters"]["groupId"];
        /**
         * Id of the service provider or enterprise.
         * @example ent.odin
         */
        serviceProviderId: components["parameters"]["serviceProviderId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": GroupOutgoingCallingPlanPinholeDigitPlanRedirecting;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getGroupOutgoingCallingPlanRedirected: {
    parameters: {
      query: {
        /**
         * Id of the group. May contain `/` and blanks.
         * @example grp.odin
         */
        groupId: components["parameters"]["groupId"];
        /**
         * Id of the service provider or enterprise.
         * @example ent.odin
         */
        serviceProviderId: components["parameters"]["serviceProviderId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": GroupOutgoingCallingPlanRedirected;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getGroupOutgoingCallingPlanRedirecting: {
    parameters: {
      query: {
        /**
         * Id of the group. May contain `/` and blanks.
         * @example grp.odin
         */
        groupId: components["parameters"]["groupId"];
        /**
         * Id of the service provider or enterprise.
         * @example ent.odin
         */
        serviceProviderId: components["parameters"]["serviceProviderId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": GroupOutgoingCallingPlanRedirecting;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getGroupOutgoingCallingPlanTransferNumbers: {
    parameters: {
      query: {
        /**
         * Id of the group. May contain `/` and blanks.
         * @example grp.odin
         */
        groupId: components["parameters"]["groupId"];
        /**
         * Id of the service provider or enterprise.
         * @example ent.odin
         */
        serviceProviderId: components["parameters"]["serviceProviderId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": GroupOutgoingCallingPlanTransferNumbers;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getGroupDns: {
    parameters: {
      query: {
        /**
         * Id of the group. May contain `/` and blanks.
         * @example grp.odin
         */
        groupId: components["parameters"]["groupId"];
        /**
         * Id of the service provider or enterprise.
         * @example ent.odin
         */
        serviceProviderId: components["parameters"]["serviceProviderId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": GroupDns;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getGroupHuntGroups: {
    parameters: {
      query?: {
        /**
         * Id of the group whose list is read. May contain `/` and blanks.
         * @example grp.odin
         */
        groupId?: components["parameters"]["listGroupId"];
        /**
         * Id of the service provider or enterprise whose list is read.
         * @example ent.odin
         */
        serviceProviderId?: components["parameters"]["listServiceProviderId"];
        /**
         * Id of one hunt group, with its domain. The answer is then this one instead of a list.
         * @example sales@parkbenchsolutions.com
         */
        serviceUserId?: components["parameters"]["serviceUserId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": HuntGroupSummary[] | HuntGroup;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getGroupUsersReport: {
    parameters: {
      query: {
        /**
         * Id of the group. May contain `/` and blanks.
         * @example grp.odin
         */
        groupId: components["parameters"]["groupId"];
        /**
         * Id of the service provider or enterprise.
         * @example ent.odin
         */
        serviceProviderId: components["parameters"]["serviceProviderId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": UserReport[];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getGroupServices: {
    parameters: {
      query: {
        /**
         * Id of the group. May contain `/` and blanks.
         * @example grp.odin
         */
        groupId: components["parameters"]["groupId"];
        /**
         * Id of the service provider or enterprise.
         * @example ent.odin
         */
        serviceProviderId: components["parameters"]["serviceProviderId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": GroupServices;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getGroupServicesAssigned: {
    parameters: {
      query: {
        /**
         * Id of the group. May contain `/` and blanks.
         * @example grp.odin
         */
        groupId: components["parameters"]["groupId"];
        /**
         * Name of the service or pack, as `getGroupServices` spells it.
         * @example Standard
         */
        serviceName: components["parameters"]["serviceName"];
        /**
         * Id of the service provider or enterprise.
         * @example ent.odin
         */
        serviceProviderId: components["parameters"]["serviceProviderId"];
        /**
         * Whether `serviceName` names a service or a service pack.
         * @example servicePackName
         */
        serviceType: components["parameters"]["serviceType"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": GroupServiceUsers;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getGroupServicesAssignedList: {
    parameters: {
      query: {
        /**
         * Id of the group. May contain `/` and blanks.
         * @example grp.odin
         */
        groupId: components["parameters"]["groupId"];
        /**
         * Id of the service provider or enterprise.
         * @example ent.odin
         */
        serviceProviderId: components["parameters"]["serviceProviderId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": string[];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getGroupUserAudit: {
    parameters: {
      query: {
        /**
         * Id of the group. May contain `/` and blanks.
         * @example grp.odin
         */
        groupId: components["parameters"]["groupId"];
        /**
         * Id of the service provider or enterprise.
         * @example ent.odin
         */
        serviceProviderId: components["parameters"]["serviceProviderId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": GroupUserAudit;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getServiceProviders: {
    parameters: {
      query?: {
        /**
         * Returns only service providers of this reseller.
         * @example reseller.odin
         */
        resellerId?: components["parameters"]["resellerId"];
        /**
         * Id of one service provider. The answer is then this service provider instead of a list.
         * @example ent.odin
         */
        serviceProviderId?: components["parameters"]["oneServiceProviderId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": ServiceProvider[] | ServiceProviderDetail;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUsers: {
    parameters: {
      query?: {
        /**
         * Returns only users with this phone number. `*` matches any text at the end (`513*`) or at both ends
         * (`*smith*`), but not at the start only. Needs at least 3 characters. Use one filter per call.
         * @example 81355510*
         */
        dn?: components["parameters"]["dn"];
        /**
         * Returns only users with this e-mail address. `*` matches any text at the end (`513*`) or at both ends
         * (`*smith*`), but not at the start only. Needs at least 3 characters. Use one filter per call.
         * @example *parkbench*
         */
        emailAddress?: components["parameters"]["emailAddress"];
        /**
         * If true, returns full profiles with aliases and devices. Otherwise returns short rows. `True` and `1` count
         * as `true` (inferred). Omit it instead of sending false.
         * @example true
         */
        extended?: components["parameters"]["extended"];
        /**
         * Returns only users with this extension. `*` matches any text at the end (`513*`) or at both ends (`*smith*`),
         * but not at the start only. Needs at least 3 characters. Use one filter per call.
         * @example 102*
         */
        extension?: components["parameters"]["extension"];
        /**
         * Returns only users with this first name. `*` matches any text at the end (`513*`) or at both ends
         * (`*smith*`), but not at the start only. Needs at least 3 characters. Use one filter per call.
         * @example ama*
         */
        firstName?: components["parameters"]["firstName"];
        /**
         * Returns only users of this group. Use it with `serviceProviderId`.
         * @example grp.odin
         */
        groupId?: components["parameters"]["usersGroupId"];
        /**
         * Returns only users with this last name. `*` matches any text at the end (`513*`) or at both ends (`*smith*`),
         * but not at the start only. Needs at least 3 characters. Use one filter per call.
         * @example *okafor*
         */
        lastName?: components["parameters"]["lastName"];
        /**
         * Maximum number of rows. There is no offset, so a listing cannot be paged.
         * @example 100
         */
        limit?: components["parameters"]["limit"];
        /**
         * Returns only users whose device has this MAC address, without separators. The front end sends whole
         * addresses, and never `*`. Needs at least 3 characters. Use one filter per call.
         * @example 0004f2a1b2c3
         */
        macAddress?: components["parameters"]["macAddress"];
        /**
         * Returns only users of this service provider or enterprise.
         * @example ent.odin
         */
        serviceProviderId?: components["parameters"]["usersServiceProviderId"];
        /**
         * Id of one user. The answer is then this user instead of a list. With `*` at the end or at both ends it is a
         * filter, and the answer is a list. Case counts, so send ids as they are listed.
         * @example 4003@parkbenchsolutions.com
         */
        userId?: components["parameters"]["oneUserId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": UserProfile[] | UserProfile;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserAlternateUserId: {
    parameters: {
      query: {
        /**
         * Id of the user, with its domain.
         * @example 4003@parkbenchsolutions.com
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": AlternateUserId;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserAnnouncements: {
    parameters: {
      query: {
        /**
         * If true, returns what the user may choose from, with the announcements of the group (inferred).
         * @example true
         */
        available?: components["parameters"]["availableAnnouncements"];
        /**
         * Returns only announcements of this type. The values are not documented.
         * @example audio
         */
        type?: components["parameters"]["announcementType"];
        /**
         * Id of the user, with its domain.
         * @example 4003@parkbenchsolutions.com
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": AnnouncementFile;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserAudit: {
    parameters: {
      query: {
        /**
         * Id of the user, with its domain.
         * @example 4003@parkbenchsolutions.com
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": UserAudit;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserCallForwardingAlways: {
    parameters: {
      query: {
        /**
         * Id of the user, with its domain.
         * @example 4003@parkbenchsolutions.com
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": CallForwardingAlways;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  putUserCallForwardingAlways: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserCallForwardingAlways>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": CallForwardingAlways;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserCallForwardingAlwaysBulk: {
    parameters: {
      query: {
        /**
         * Id of the group. May contain `/` and blanks.
         * @example grp.odin
         */
        groupId: components["parameters"]["groupId"];
        /**
         * Id of the service provider or enterprise.
         * @example ent.odin
         */
        serviceProviderId: components["parameters"]["serviceProviderId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": CallForwardingAlwaysBulkRow[];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserCallPolicies: {
    parameters: {
      query: {
        /**
         * Id of the user, with its domain.
         * @example 4003@parkbenchsolutions.com
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": CallPolicies;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserCallProcessingPolicy: {
    parameters: {
      query: {
        /**
         * Id of the user, with its domain.
         * @example 4003@parkbenchsolutions.com
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": CallProcessingPolicy;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserOutgoingCallingPlanAuthorizationCodes: {
    parameters: {
      query: {
        /**
         * Id of the user, with its domain.
         * @example 4003@parkbenchsolutions.com
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": OutgoingCallingPlanAuthorizationCodeSettings;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserOutgoingCallingPlanAuthorizationCodesCodes: {
    parameters: {
      query: {
        /**
         * Id of the user, with its domain.
         * @example 4003@parkbenchsolutions.com
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": AuthorizationCode[];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserOutgoingCallingPlanCallMeNow: {
    parameters: {
      query: {
        /**
         * Id of the user, with its domain.
         * @example 4003@parkbenchsolutions.com
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": OutgoingCallingPlanCallMeNow;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserOutgoingCallingPlanCallMeNowBulk: {
    parameters: {
      query: {
        /**
         * Id of the group. May contain `/` and blanks.
         * @example grp.odin
         */
        groupId: components["parameters"]["groupId"];
        /**
         * Id of the service provider or enterprise.
         * @example ent.odin
         */
        serviceProviderId: components["parameters"]["serviceProviderId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": (OutgoingCallingPlanCallMeNowBulkRow | OutgoingCallingPlanCallMeNowFlatRow)[];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserOutgoingCallingPlanDigitPlanCallMeNow: {
    parameters: {
      query: {
        /**
         * Id of the user, with its domain.
         * @example 4003@parkbenchsolutions.com
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": OutgoingCallingPlanDigitPlanCallMeNow;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserOutgoingCallingPlanDigitPlanOriginating: {
    parameters: {
      query: {
        /**
         * Id of the user, with its domain.
         * @example 4003@parkbenchsolutions.com
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": OutgoingCallingPlanDigitPlanOriginating;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserOutgoingCallingPlanDigitPlanRedirecting: {
    parameters: {
      query: {
        /**
         * Id of the user, with its domain.
         * @example 4003@parkbenchsolutions.com
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": OutgoingCallingPlanDigitPlanRedirecting;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserOutgoingCallingPlanOriginating: {
    parameters: {
      query: {
        /**
         * Id of the user, with its domain.
         * @example 4003@parkbenchsolutions.com
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": OutgoingCallingPlanOriginating;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserOutgoingCallingPlanOriginatingBulk: {
    parameters: {
      query: {
        /**
         * Id of the group. May contain `/` and blanks.
         * @example grp.odin
         */
        groupId: components["parameters"]["groupId"];
        /**
         * Id of the service provider or enterprise.
         * @example ent.odin
         */
        serviceProviderId: components["parameters"]["serviceProviderId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": (OutgoingCallingPlanOriginatingBulkRow | OutgoingCallingPlanOriginatingFlatRow)[];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserOutgoingCallingPlanPinholeDigitPlanCallMeNow: {
    parameters: {
      query: {
        /**
         * Id of the user, with its domain.
         * @example 4003@parkbenchsolutions.com
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": OutgoingCallingPlanPinholeDigitPlanCallMeNow;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserOutgoingCallingPlanPinholeDigitPlanOriginating: {
    parameters: {
      query: {
        /**
         * Id of the user, with its domain.
         * @example 4003@parkbenchsolutions.com
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": OutgoingCallingPlanPinholeDigitPlanOriginating;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserOutgoingCallingPlanPinholeDigitPlanRedirecting: {
    parameters: {
      query: {
        /**
         * Id of the user, with its domain.
         * @example 4003@parkbenchsolutions.com
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": OutgoingCallingPlanPinholeDigitPlanRedirecting;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserOutgoingCallingPlanRedirected: {
    parameters: {
      query: {
        /**
         * Id of the user, with its domain.
         * @example 4003@parkbenchsolutions.com
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": OutgoingCallingPlanRedirected;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserOutgoingCallingPlanRedirectedBulk: {
    parameters: {
      query: {
        /**
         * Id of the group. May contain `/` and blanks.
         * @example grp.odin
         */
        groupId: components["parameters"]["groupId"];
        /**
         * Id of the service provider or enterprise.
         * @example ent.odin
         */
        serviceProviderId: components["parameters"]["serviceProviderId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": (OutgoingCallingPlanRedirectedBulkRow | OutgoingCallingPlanRedirectedFlatRow)[];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserOutgoingCallingPlanRedirecting: {
    parameters: {
      query: {
        /**
         * Id of the user, with its domain.
         * @example 4003@parkbenchsolutions.com
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": OutgoingCallingPlanRedirecting;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserOutgoingCallingPlanRedirectingBulk: {
    parameters: {
      query: {
        /**
         * Id of the group. May contain `/` and blanks.
         * @example grp.odin
         */
        groupId: components["parameters"]["groupId"];
        /**
         * Id of the service provider or enterprise.
         * @example ent.odin
         */
        serviceProviderId: components["parameters"]["serviceProviderId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": (OutgoingCallingPlanRedirectingBulkRow | OutgoingCallingPlanRedirectingFlatRow)[];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserOutgoingCallingPlanTransferNumbers: {
    parameters: {
      query: {
        /**
         * Id of the user, with its domain.
         * @example 4003@parkbenchsolutions.com
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": OutgoingCallingPlanTransferNumbers;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserCommunicationBarring: {
    parameters: {
      query: {
        /**
         * Id of the user, with its domain.
         * @example 4003@parkbenchsolutions.com
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": CommunicationBarring;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserDevicePolicies: {
    parameters: {
      query: {
        /**
         * Id of the user, with its domain.
         * @example 4003@parkbenchsolutions.com
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": DevicePolicies;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserEvents: {
    parameters: {
      query: {
        /**
         * Name of the schedule.
         * @example user schedule1
         */
        name: components["parameters"]["scheduleName"];
        /**
         * Type of the schedule. A name is unique within its type only.
         * @example Holiday
         */
        type: components["parameters"]["scheduleType"];
        /**
         * Id of the user, with its domain.
         * @example 4003@parkbenchsolutions.com
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": ScheduleEvent[];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserFeatureAccessCodes: {
    parameters: {
      query: {
        /**
         * Id of the user, with its domain.
         * @example 4003@parkbenchsolutions.com
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": FeatureAccessCode;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserPortalPasscode: {
    parameters: {
      query: {
        /**
         * Id of the user, with its domain.
         * @example 4003@parkbenchsolutions.com
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": PortalPasscode;
        };
      };
      400: {
        content: {
          "application/json": OdinErrorBody;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserRegistration: {
    parameters: {
      query: {
        /**
         * Id of the user, with its domain.
         * @example 4003@parkbenchsolutions.com
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": UserRegistration;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserRegistrationBulk: {
    parameters: {
      query: {
        /**
         * Id of the group. May contain `/` and blanks.
         * @example grp.odin
         */
        groupId: components["parameters"]["groupId"];
        /**
         * Id of the service provider or enterprise.
         * @example ent.odin
         */
        serviceProviderId: components["parameters"]["serviceProviderId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": UserRegistrationBulk;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserReport: {
    parameters: {
      query: {
        /**
         * Id of the user, with its domain.
         * @example 4003@parkbenchsolutions.com
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": UserReport;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserSchedules: {
    parameters: {
      query: {
        /**
         * Id of the user, with its domain.
         * @example 4003@parkbenchsolutions.com
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Schedule[];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserServices: {
    parameters: {
      query: {
        /**
         * Id of the user, with its domain.
         * @example 4003@parkbenchsolutions.com
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": ServiceAssignment;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  putUserServices: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserServices>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": ServiceAssignment;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserServicesAssigned: {
    parameters: {
      query: {
        /**
         * Id of the user, with its domain.
         * @example 4003@parkbenchsolutions.com
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": AssignedServices;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserServiceSettings: {
    parameters: {
      query: {
        /**
         * Id of the user, with its domain.
         * @example 4003@parkbenchsolutions.com
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": ServiceSettings;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  putUserServiceSettings: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserServiceSettings>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": ServiceSettings;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
}
