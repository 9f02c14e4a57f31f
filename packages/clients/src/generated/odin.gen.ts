// Generated from specs/odin by tools/codegen. Do not edit: change the spec, then run `pnpm generate`.

/** The device behind a user's primary line. Found in seed 000. */
export interface AccessDevice {
  /** Credentials that the device uses to fetch its configuration. The password is never sent. */
  accessDeviceCredentials?: AccessDeviceCredentials;
  /** How the device gets its configuration, e.g. `Default`. May be absent. */
  configurationMode?: string;
  /** Where a device is defined. */
  deviceLevel?: DeviceLevel;
  /** Name of the device, unique at its level. */
  deviceName: string;
  /** BroadWorks device type, e.g. `Polycom IP550`. */
  deviceType?: string;
  /** Group that owns the device. */
  groupId?: string;
  /**
   * MAC address without separators, as `DEADBEEFCAFE`, with colons, as a number when it has digits only (pad with zeros
   * to 12), empty, or absent.
   */
  macAddress?: DigitString;
  /** Ports in use, by this and other users. */
  numberOfAssignedPorts?: number;
  /** How many ports a device has: a quantity as text, or the word that there is no limit. */
  numberOfPorts?: NumberOfPorts;
  /** Signalling protocol, e.g. `SIP 2.0`. */
  protocol?: string;
  /** Services bound to the device. Always seen empty. */
  relatedServices?: unknown[];
  /** Service provider that owns the device. */
  serviceProviderId?: string;
  /**
   * Administrative (provisioning) status of a device. It does not say whether the device is registered: see
   * `getUserRegistration`. Values from the BroadWorks schema.
   */
  status?: DeviceStatus;
  /** Tags of the device. Always seen empty. */
  tags?: unknown[];
  /** `UDP`, `TCP`, `TLS` or `Unspecified`. */
  transportProtocol?: string;
  /** True when the device has credentials of its own. A real boolean, unlike its neighbours. */
  useCustomUserNamePassword?: boolean;
  /** Firmware version last seen. May be absent. */
  version?: string;
}

/** Credentials that the device uses to fetch its configuration. The password is never sent. */
export interface AccessDeviceCredentials {
  /** User name, null when the device uses its default. */
  userName?: string | number | null;
}

/**
 * The user's line on an access device. When `endpointType` is not `accessDeviceEndpoint` only an empty `contacts` is
 * sent (the stub).
 */
export interface AccessDeviceEndpoint {
  /** The device. Absent in the stub. */
  accessDevice?: AccessDevice;
  /** Static contacts, five at most; empty for a registering device. */
  contacts: EndpointContact[];
  /** Line/port, the address of record. Absent in the stub. */
  linePort?: string;
  /** Whether the contact is static, as text. */
  staticRegistrationCapable?: StringBoolean;
  /** Whether visual device management works, as text. */
  supportVisualDeviceManagement?: StringBoolean;
  /** Whether the line/port carries a domain, as text. */
  useDomain?: StringBoolean;
}

/** A service that is just on or off. */
export interface ActivationSetting {
  /** Group of the user. Present under the same conditions as `serviceProviderId`. */
  groupId?: string;
  /** Whether it is on. */
  isActive: boolean;
  /** True when the service provider is an enterprise. Present under the same conditions as `serviceProviderId`. */
  isEnterprise?: boolean;
  /** Service provider or enterprise of the user. The group audit always has it; some single reads leave it out. */
  serviceProviderId?: string;
  /** The user. The group audit adds it inside every service; `getUserServiceSettings` may leave it out. */
  userId?: string;
}

/** Switches a service on or off. Fields that are left out stay as they are (inferred). */
export interface ActivationUpdate {
  /** Whether it shall be on. */
  isActive?: boolean;
}

/** One of the ten alternate numbers; an unset one is sent with nulls. */
export interface AlternateNumber {
  /** Position, 1 to 10. */
  alternateEntryId: number;
  /** Extension, null when unset. */
  extension?: string | number | null;
  /** Number, null when unset. */
  phoneNumber?: string | number | null;
  /** Ring of the phone, null when unset. */
  ringPattern?: RingPattern | null;
}

/** Further numbers that ring the user. Found in seed 000. */
export interface AlternateNumbers {
  /** Always ten entries. */
  alternateEntries?: AlternateNumber[];
  /** Whether calls to them ring differently. */
  distinctiveRing?: boolean;
  /** Group of the user. Present under the same conditions as `serviceProviderId`. */
  groupId?: string;
  /** True when the service provider is an enterprise. Present under the same conditions as `serviceProviderId`. */
  isEnterprise?: boolean;
  /** Service provider or enterprise of the user. The group audit always has it; some single reads leave it out. */
  serviceProviderId?: string;
  /** The user. The group audit adds it inside every service; `getUserServiceSettings` may leave it out. */
  userId?: string;
}

/** One login of the user. */
export interface AlternateUser {
  /** True for a further login, false for the user id itself (inferred). */
  alternate?: boolean;
  /** Free text. */
  description?: string | number;
  /** The login. */
  userId: string;
}

/** The further logins of a user. Found in seed 000. */
export interface AlternateUserId {
  /** Group of the user. Present under the same conditions as `serviceProviderId`. */
  groupId?: string;
  /** True when the service provider is an enterprise. Present under the same conditions as `serviceProviderId`. */
  isEnterprise?: boolean;
  /** Service provider or enterprise of the user. The group audit always has it; some single reads leave it out. */
  serviceProviderId?: string;
  /** The user this section belongs to. */
  userId: string;
  /** The logins, `[]` when there are none. */
  users: AlternateUser[];
}

/** An announcement in the user's repository. Fields read from the vendor's front end; seed 000 has none. */
export interface Announcement {
  /** Size in kilobytes (inferred). */
  fileSize?: number | string;
  /** `WMA`, `WAV`, `3GP` or `MOV`. */
  mediaType?: string;
  /** Name of the file. */
  name: string;
}

/** The announcements that a user has stored. Carries no ids but the user's. Found in seed 000. */
export interface AnnouncementFile {
  /** The announcements. */
  announcements: Announcement[];
  /** The type that was asked for, empty for all. */
  announcementType?: string;
  /** Space allowed, in megabytes (unit inferred). */
  maxFileSize?: number;
  /** Space in use, in kilobytes (unit inferred). */
  totalFileSize?: number;
  /** The user. */
  userId: string;
}

/** A service in effect, whether assigned directly or through a pack. */
export interface AssignedService {
  /** Whether it is switched on. Absent for a service that has no switch. */
  isActive?: boolean;
  /** Name of the service. */
  serviceName: string;
}

/** The services in effect for a user: direct ones and those that packs bring. Found in seed 000. */
export interface AssignedServices {
  /** Group of the user. Present under the same conditions as `serviceProviderId`. */
  groupId?: string;
  /** Services of the group that apply to the user. */
  groupServices?: AssignedService[];
  /** True when the service provider is an enterprise. Present under the same conditions as `serviceProviderId`. */
  isEnterprise?: boolean;
  /** Service provider or enterprise of the user. The group audit always has it; some single reads leave it out. */
  serviceProviderId?: string;
  /** The user this section belongs to. */
  userId: string;
  /** Services of the user. */
  userServices: AssignedService[];
}

/**
 * A code that lets a call of class `Authorization Code Required` through. The code is in clear: treat it as a secret.
 */
export interface AuthorizationCode {
  /** The code, always text. */
  code: string;
  /** Free text, always text. */
  description?: string;
}

/** A code that lifts communication barring. In clear: treat it as a secret. */
export interface BarringAuthorizationCode {
  /** The code. */
  code: string;
  /** Free text. */
  description?: string;
  /** The user. */
  userId?: string;
}

/** Tone played when a shared appearance bridges into a call. */
export type BridgeWarningTone = KnownBridgeWarningTone | (string & {});

/** The values of {@link BridgeWarningTone} that are known today. */
export type KnownBridgeWarningTone = "None" | "Barge-In" | "Barge-In and Repeat";

/** The service that a bulk row is about. */
export interface BulkService {
  /** Whether the user has the service. */
  assigned?: boolean;
  /** Name of the service. */
  serviceName?: string;
}

/** Whose state the user's phone shows. Found in seed 000; its rows in public documentation. */
export interface BusyLampField {
  /** Whether parked calls are shown. */
  enableCallParkNotification?: boolean;
  /** Group of the user. Present under the same conditions as `serviceProviderId`. */
  groupId?: string;
  /** True when the service provider is an enterprise. Present under the same conditions as `serviceProviderId`. */
  isEnterprise?: boolean;
  /** SIP URI of the list. Absent when unset. */
  listURI?: string;
  /** Service provider or enterprise of the user. The group audit always has it; some single reads leave it out. */
  serviceProviderId?: string;
  /** The user. The group audit adds it inside every service; `getUserServiceSettings` may leave it out. */
  userId?: string;
  /** The monitored users. */
  users?: MonitoredUser[];
}

/** For which calls the caller's side is told that the call is being forwarded. */
export type CallBeingForwardedResponseCallType = KnownCallBeingForwardedResponseCallType | (string & {});

/** The values of {@link CallBeingForwardedResponseCallType} that are known today. */
export type KnownCallBeingForwardedResponseCallType = "Never" | "Internal Calls" | "All Calls";

/** Forwards calls when the user is busy, or when their device cannot be reached. Found in seed 000. */
export interface CallForwarding {
  /** Where to, 1 to 30 characters; a number when it has digits only. Absent when unset. */
  forwardToPhoneNumber?: DigitString;
  /** Group of the user. Present under the same conditions as `serviceProviderId`. */
  groupId?: string;
  /** Whether it is on. */
  isActive: boolean;
  /** True when the service provider is an enterprise. Present under the same conditions as `serviceProviderId`. */
  isEnterprise?: boolean;
  /** Service provider or enterprise of the user. The group audit always has it; some single reads leave it out. */
  serviceProviderId?: string;
  /** The user. The group audit adds it inside every service; `getUserServiceSettings` may leave it out. */
  userId?: string;
}

/** Forwards every call. Found in seed 000. */
export interface CallForwardingAlways {
  /** Where to, 1 to 30 characters; a number when it has digits only. Absent when unset. */
  forwardToPhoneNumber?: DigitString;
  /** Group of the user. Present under the same conditions as `serviceProviderId`. */
  groupId?: string;
  /** Whether it is on. */
  isActive: boolean;
  /** True when the service provider is an enterprise. Present under the same conditions as `serviceProviderId`. */
  isEnterprise?: boolean;
  /** Whether the phone gives a short ring at each forwarded call. */
  isRingSplashActive?: boolean;
  /** Service provider or enterprise of the user. The group audit always has it; some single reads leave it out. */
  serviceProviderId?: string;
  /** The user. The group audit adds it inside every service; `getUserServiceSettings` may leave it out. */
  userId?: string;
}

/** Changes Call Forwarding Always. Fields that are left out stay as they are (inferred). */
export interface CallForwardingAlwaysUpdate {
  /**
   * Where to. Send text, so that leading zeros survive.
   * 1 to 30 characters.
   */
  forwardToPhoneNumber?: string | number;
  /** Whether it shall be on. */
  isActive?: boolean;
  /** Whether the phone gives a short ring. */
  isRingSplashActive?: boolean;
}

/** Forwards calls that nobody answers. Found in seed 000. */
export interface CallForwardingNoAnswer {
  /** Where to, 1 to 30 characters; a number when it has digits only. Absent when unset. */
  forwardToPhoneNumber?: DigitString;
  /** Group of the user. Present under the same conditions as `serviceProviderId`. */
  groupId?: string;
  /** Whether it is on. */
  isActive: boolean;
  /** True when the service provider is an enterprise. Present under the same conditions as `serviceProviderId`. */
  isEnterprise?: boolean;
  /** Rings before it forwards, 2 to 20. */
  numberOfRings?: number;
  /** Service provider or enterprise of the user. The group audit always has it; some single reads leave it out. */
  serviceProviderId?: string;
  /** The user. The group audit adds it inside every service; `getUserServiceSettings` may leave it out. */
  userId?: string;
}

/** Changes Call Forwarding No Answer. Fields that are left out stay as they are (inferred). */
export interface CallForwardingNoAnswerUpdate {
  /**
   * Where to. Send text, so that leading zeros survive.
   * 1 to 30 characters.
   */
  forwardToPhoneNumber?: string | number;
  /** Whether it shall be on. */
  isActive?: boolean;
  /**
   * Rings before it forwards.
   * 2 to 20.
   */
  numberOfRings?: number;
}

/** Forwards calls that match a criterion. Found in seed 000. */
export interface CallForwardingSelective {
  /** The rules, `[]` when there are none. */
  criteria?: SelectiveForwardingCriterion[];
  /** Where to, 1 to 30 characters; a number when it has digits only. Absent when unset. */
  defaultForwardToPhoneNumber?: DigitString;
  /** Group of the user. Present under the same conditions as `serviceProviderId`. */
  groupId?: string;
  /** Whether it is on. */
  isActive?: boolean;
  /** True when the service provider is an enterprise. Present under the same conditions as `serviceProviderId`. */
  isEnterprise?: boolean;
  /** Whether the phone gives a short ring at each forwarded call. */
  playRingReminder?: boolean;
  /** Service provider or enterprise of the user. The group audit always has it; some single reads leave it out. */
  serviceProviderId?: string;
  /** The user. The group audit adds it inside every service; `getUserServiceSettings` may leave it out. */
  userId?: string;
}

/** Changes Call Forwarding Busy or Not Reachable. Fields that are left out stay as they are (inferred). */
export interface CallForwardingUpdate {
  /**
   * Where to. Send text, so that leading zeros survive.
   * 1 to 30 characters.
   */
  forwardToPhoneNumber?: string | number;
  /** Whether it shall be on. */
  isActive?: boolean;
}

/** Whose identity a redirected call shows. */
export type CallingLineIdentityForRedirectedCalls = KnownCallingLineIdentityForRedirectedCalls | (string & {});

/** The values of {@link CallingLineIdentityForRedirectedCalls} that are known today. */
export type KnownCallingLineIdentityForRedirectedCalls =
  | "Originating Identity"
  | "Redirecting User Identity For External Redirections"
  | "Redirecting User Identity For All Redirections";

/** Whether a class of call is allowed, for each of the 14 classes: plain booleans, unlike the originating plan. */
export interface CallingPlanFlags {
  /** Casual calls (a carrier code dialled per call). */
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
  /** Calls to premium services I (e.g. 900 numbers). */
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
  /** Calls of no known class. */
  unknown?: boolean;
  /** Calls to a SIP URL. */
  urlDialing?: boolean;
}

/** What happens to a call of one class that the user dials. Listed by the vendor's front end. */
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
  /** Casual calls (a carrier code dialled per call). */
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
  /** Calls to premium services I (e.g. 900 numbers). */
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
  /** Calls of no known class. */
  unknown?: CallingPlanPermission;
  /** Calls to a SIP URL. */
  urlDialing?: CallingPlanPermission;
}

/** How redirected calls show identities. Found in seed 000. */
export interface CallPolicies {
  /** For which calls the caller's side is told that the call is being forwarded. */
  callBeingForwardedResponseCallType?: CallBeingForwardedResponseCallType;
  /** Whose identity a redirected call shows. */
  callingLineIdentityForRedirectedCalls?: CallingLineIdentityForRedirectedCalls;
  /** Group of the user. Present under the same conditions as `serviceProviderId`. */
  groupId?: string;
  /** True when the service provider is an enterprise. Present under the same conditions as `serviceProviderId`. */
  isEnterprise?: boolean;
  /** For which redirected calls the connected line identity is withheld. */
  redirectedCallsCOLPPrivacy?: RedirectedCallsColpPrivacy;
  /** Service provider or enterprise of the user. The group audit always has it; some single reads leave it out. */
  serviceProviderId?: string;
  /** The user this section belongs to. */
  userId: string;
}

/**
 * Limits and identities of the user's calls. A group of values is in force only when its `useUser…Setting` is true;
 * otherwise the group's rule. Found in seed 000; newer releases add keys.
 */
export interface CallProcessingPolicy {
  /** Whether alternate numbers may be shown when redirecting. */
  allowAlternateNumbersForRedirectingIdentity?: boolean;
  /** Whether a configured number may be shown when redirecting. */
  allowConfigurableCLIDForRedirectingIdentity?: boolean;
  /** Whether the department's name may be shown. */
  allowDepartmentCLIDNameOverride?: boolean;
  /** Whether the name is withheld outside. */
  blockCallingNameForExternalCalls?: boolean;
  /** Number shown on ordinary calls. */
  clidPolicy?: ClidPolicy;
  /** Number shown on emergency calls. */
  emergencyClidPolicy?: ClidPolicy;
  /** Whether shown numbers are made dialable. */
  enableDialableCallerID?: boolean;
  /** Group of the user. Present under the same conditions as `serviceProviderId`. */
  groupId?: string;
  /** True when the service provider is an enterprise. Present under the same conditions as `serviceProviderId`. */
  isEnterprise?: boolean;
  /** Minutes for an answered call. */
  maxCallTimeForAnsweredCallsMinutes?: number;
  /** Minutes for an unanswered call. */
  maxCallTimeForUnansweredCallsMinutes?: number;
  /** How many concurrent find-me calls. */
  maxConcurrentFindMeFollowMeInvocations?: number;
  /** How many concurrent redirected calls. */
  maxConcurrentRedirectedCalls?: number;
  /** Find-me depth. */
  maxFindMeFollowMeDepth?: number;
  /** How often a call may be redirected. */
  maxRedirectionDepth?: number;
  /** How many simultaneous calls. */
  maxSimultaneousCalls?: number;
  /** How many simultaneous video calls. */
  maxSimultaneousVideoCalls?: number;
  /** Which media the user's calls may use. */
  mediaPolicySelection?: MediaPolicySelection;
  /** Service provider or enterprise of the user. The group audit always has it; some single reads leave it out. */
  serviceProviderId?: string;
  /** Whether the group's name is shown. */
  useGroupName?: boolean;
  /** Whether answered calls are limited in time. */
  useMaxCallTimeForAnsweredCalls?: boolean;
  /** Whether ringing is limited in time. */
  useMaxCallTimeForUnansweredCalls?: boolean;
  /** Whether concurrent find-me calls are limited. */
  useMaxConcurrentFindMeFollowMeInvocations?: boolean;
  /** Whether concurrent redirected calls are limited. */
  useMaxConcurrentRedirectedCalls?: boolean;
  /** Whether find-me depth is limited. */
  useMaxFindMeFollowMeDepth?: boolean;
  /** Whether simultaneous calls are limited. */
  useMaxSimultaneousCalls?: boolean;
  /** Whether simultaneous video calls are limited. */
  useMaxSimultaneousVideoCalls?: boolean;
  /** The user this section belongs to. */
  userId: string;
  /** True: the call limits here are in force, else the group's. */
  useUserCallLimitsSetting?: boolean;
  /** True: the caller id values here are in force, else the group's. */
  useUserCLIDSetting?: boolean;
  /** True: the dialable caller id value here is in force, else the group's. */
  useUserDCLIDSetting?: boolean;
  /** True: the media values here are in force, else the group's. */
  useUserMediaSetting?: boolean;
}

/** Which number a call from the user shows. */
export type ClidPolicy = KnownClidPolicy | (string & {});

/** The values of {@link ClidPolicy} that are known today. */
export type KnownClidPolicy = "Use DN" | "Use Configurable CLID" | "Use Group CLID";

/**
 * What CommPilot Express does with a call. `Forward` goes with a forwarding number. Values from the BroadWorks schema.
 */
export type CommPilotAction = KnownCommPilotAction | (string & {});

/** The values of {@link CommPilotAction} that are known today. */
export type KnownCommPilotAction = "Transfer To Voice Mail" | "Forward";

/** Where calls go while the user is busy or away. */
export interface CommPilotExclusions {
  /** True: all but the excluded numbers go to voice mail. As text. */
  sendCallsToVoiceMailExceptExcludedNumbers?: StringBoolean;
  /** Where excluded callers are sent (inferred). */
  sendCallsToVoiceMailExceptExcludedNumbersForwardTo?: DigitString;
}

/** Four ready-made profiles for where calls go. Found in seed 000. */
export interface CommPilotExpress {
  /** Profile Available In Office. */
  availableInOffice?: {
    /** A number that rings as well, always text. Absent when unset. */
    additionalPhoneNumberToRing?: string;
    /** When busy. */
    busySetting?: CommPilotSetting;
    /** When nobody answers. */
    noAnswerSetting?: CommPilotSetting;
  };
  /** Profile Available Out Of Office. */
  availableOutOfOffice?: {
    /** Notice of calls. */
    incomingCallNotify?: CommPilotNotify;
    /** Every call. */
    incomingCalls?: CommPilotSetting;
  };
  /** Profile Busy. */
  busy?: {
    /** Every call. */
    incomingCalls?: CommPilotExclusions;
    /** Notice of voice mail. */
    voiceMailNotify?: CommPilotNotify;
  };
  /** Group of the user. Present under the same conditions as `serviceProviderId`. */
  groupId?: string;
  /** Whether it is on. Absent in every source; told here because other services have it. */
  isActive?: boolean;
  /** True when the service provider is an enterprise. Present under the same conditions as `serviceProviderId`. */
  isEnterprise?: boolean;
  /** The profile in force. Absent when none is. */
  profile?: CommPilotProfile;
  /** Service provider or enterprise of the user. The group audit always has it; some single reads leave it out. */
  serviceProviderId?: string;
  /** Profile Unavailable. */
  unavailable?: {
    /** Every call. */
    incomingCalls?: CommPilotExclusions;
    /** Which greeting plays: `No Answer` and further values of BroadWorks. */
    voiceMailGreeting?: string;
  };
  /** The user. The group audit adds it inside every service; `getUserServiceSettings` may leave it out. */
  userId?: string;
}

/** Whether an e-mail tells of a call. */
export interface CommPilotNotify {
  /** Where to (inferred). */
  emailAddress?: string;
  /** As text. */
  sendEmail?: StringBoolean;
}

/** The CommPilot Express profile in force. Values from the BroadWorks schema; seed 000 shows `Available In Office`. */
export type CommPilotProfile = KnownCommPilotProfile | (string & {});

/** The values of {@link CommPilotProfile} that are known today. */
export type KnownCommPilotProfile = "Available In Office" | "Available Out Of Office" | "Busy" | "Unavailable";

/** What happens to a call in one state of CommPilot Express. */
export interface CommPilotSetting {
  /**
   * What CommPilot Express does with a call. `Forward` goes with a forwarding number. Values from the BroadWorks
   * schema.
   */
  action?: CommPilotAction;
  /** Where to, when the action is `Forward` (inferred). */
  forwardingPhoneNumber?: DigitString;
}

/** Which barring profile rules the user. Found in seed 000. */
export interface CommunicationBarring {
  /** Group of the user. Present under the same conditions as `serviceProviderId`. */
  groupId?: string;
  /** True when the service provider is an enterprise. Present under the same conditions as `serviceProviderId`. */
  isEnterprise?: boolean;
  /** The user's own profile. Absent when the group's is used. */
  profileName?: string;
  /** Service provider or enterprise of the user. The group audit always has it; some single reads leave it out. */
  serviceProviderId?: string;
  /** True: the group's profile is in force. */
  useGroupSetting: boolean;
  /** The user this section belongs to. */
  userId: string;
}

/**
 * A count of days, as a number (`2147483647`, `-22`) or as numeric text (`"-2147483648"`, `"-107"`). Plus or minus 2^31
 * means never, 0 today, below 0 expired that many days ago, above 0 days left.
 * Matches `^-?[0-9]+$`.
 */
export type DayCount = number | string;

/** A department of the group. */
export interface Department {
  /** Group of the department; absent when the enterprise owns it. */
  groupId?: string;
  /** Name of the department. */
  name: string;
  /** Service provider of the department. */
  serviceProviderId?: string;
}

/** Where a device is defined. */
export type DeviceLevel = KnownDeviceLevel | (string & {});

/** The values of {@link DeviceLevel} that are known today. */
export type KnownDeviceLevel = "System" | "Service Provider" | "Group";

/** How the user's device follows features. Found in seed 000. */
export interface DevicePolicies {
  /** Call centre agent state, too. */
  enableAcd?: boolean;
  /** Call decline policy, too. */
  enableCallDecline?: boolean;
  /** Call Forwarding Always, too. */
  enableCallForwardingAlways?: boolean;
  /** Call Forwarding Busy, too. */
  enableCallForwardingBusy?: boolean;
  /** Call Forwarding No Answer, too. */
  enableCallForwardingNoAnswer?: boolean;
  /** Call Recording, too. */
  enableCallRecording?: boolean;
  /** Whether feature states are kept the same on the device. */
  enableDeviceFeatureSynchronization?: boolean;
  /** Do Not Disturb, too. */
  enableDnd?: boolean;
  /** Executive, too. */
  enableExecutive?: boolean;
  /** Executive-Assistant, too. */
  enableExecutiveAssistant?: boolean;
  /** Security Classification, too. */
  enableSecurityClassification?: boolean;
  /** Group of the user. Present under the same conditions as `serviceProviderId`. */
  groupId?: string;
  /** True when the service provider is an enterprise. Present under the same conditions as `serviceProviderId`. */
  isEnterprise?: boolean;
  /** How the lines of the user's device are shared. */
  lineMode?: LineMode;
  /** Service provider or enterprise of the user. The group audit always has it; some single reads leave it out. */
  serviceProviderId?: string;
  /** The user this section belongs to. */
  userId: string;
}

/**
 * Administrative (provisioning) status of a device. It does not say whether the device is registered: see
 * `getUserRegistration`. Values from the BroadWorks schema.
 */
export type DeviceStatus = KnownDeviceStatus | (string & {});

/** The values of {@link DeviceStatus} that are known today. */
export type KnownDeviceStatus = "Online" | "Offline" | "Unavailable" | "Unknown";

/** Whether redirected or Call Me Now calls that match a digit pattern are allowed. */
export interface DigitPatternFlag {
  /** Name of the digit pattern, defined by the group. */
  digitPatternName: string;
  /** True: allowed. */
  permission: boolean;
}

/** What the user may dial that matches a digit pattern. */
export interface DigitPatternPermission {
  /** Name of the digit pattern, defined by the group. */
  digitPatternName: string;
  /** What happens to a call of one class that the user dials. Listed by the vendor's front end. */
  permission: CallingPlanPermission;
}

/**
 * Text that Odin sends as a JSON number when it consists of digits only (`4003`, `8135551003`), else as a string.
 * BroadWorks holds a string, so leading zeros may already be lost (`0005` arrives as `5`), and more than 15 digits lose
 * their exactness when parsed (inferred). Normalise to a string. Found in seed 000.
 */
export type DigitString = string | number;

/** A number, or a range of numbers with the same state. */
export interface DnRange {
  /** Whether they are activated. */
  activated?: boolean;
  /** Whether the numbers are assigned to something. */
  assigned?: boolean;
  /** Single numbers of the range, when sent. */
  list?: string[];
  /** Last number, null for a single one. */
  max?: string | null;
  /** First number, as `+1-8135551003`. */
  min: string;
}

/**
 * An empty list where an object is expected: PHP prints an object without keys as `[]`. Read it as an object without
 * fields.
 * Always empty.
 */
export type EmptyArray = unknown[];

/** A static SIP contact. */
export interface EndpointContact {
  /** SIP URI of the contact. */
  sipContact?: string;
}

/**
 * Which kind of endpoint the user has. The other kind is still sent, as a stub that holds only `contacts`. `none`: no
 * device at all.
 */
export type EndpointType = KnownEndpointType | (string & {});

/** The values of {@link EndpointType} that are known today. */
export type KnownEndpointType = "accessDeviceEndpoint" | "trunkAddressing" | "none";

/** A SIP alias of the fax number. `alias` may be absent, and `phoneNumber` is then the user part. */
export interface FaxAlias {
  /** The alias. */
  alias?: string;
  /** Its domain. */
  domain?: string;
  /** Its user part, always text; not always a number (`developer`). */
  phoneNumber?: string;
}

/** Receives faxes for the user. Found in seed 000. */
export interface FaxMessaging {
  /** SIP aliases. */
  aliases?: FaxAlias[];
  /** Fax extension; leading zeros may be lost. Absent when unset. */
  extension?: DigitString;
  /** Group of the user. Present under the same conditions as `serviceProviderId`. */
  groupId?: string;
  /** Whether it is on. */
  isActive?: boolean;
  /** True when the service provider is an enterprise. Present under the same conditions as `serviceProviderId`. */
  isEnterprise?: boolean;
  /** Fax number. Absent when unset. */
  phoneNumber?: DigitString;
  /** Service provider or enterprise of the user. The group audit always has it; some single reads leave it out. */
  serviceProviderId?: string;
  /** The user. The group audit adds it inside every service; `getUserServiceSettings` may leave it out. */
  userId?: string;
}

/** The star codes that the user may dial. Found in seed 000. */
export interface FeatureAccessCode {
  /** The codes. */
  featureAccessCodes: FeatureAccessCodeEntry[];
  /** Group of the user. Present under the same conditions as `serviceProviderId`. */
  groupId?: string;
  /** True when the service provider is an enterprise. Present under the same conditions as `serviceProviderId`. */
  isEnterprise?: boolean;
  /** Service provider or enterprise of the user. The group audit always has it; some single reads leave it out. */
  serviceProviderId?: string;
  /** The user this section belongs to. */
  userId: string;
}

/** One star code. */
export interface FeatureAccessCodeEntry {
  /** A second code. Absent when unset. */
  alternateCode?: string;
  /** Whether it is on, as text. */
  enableFAC?: StringBoolean;
  /** Name of the feature. */
  featureAccessCodeName: string;
  /** The code, e.g. `*72`. */
  mainCode?: string;
}

/** Which callers a criterion is about. */
export interface FromDnCriteria {
  /** `Any`, `Specified Only` and further values of BroadWorks. */
  fromDnCriteriaSelection?: string;
  /** Callers without a number, too. */
  includeAnonymousCallers?: LooseBoolean;
  /** Callers whose number is not available, too. */
  includeUnavailableCallers?: LooseBoolean;
  /** The callers' numbers, always text. */
  phoneNumbers?: string[];
}

/** A group in full. Found in public documentation. */
export interface Group {
  /** Postal address of a user. Every line may be absent. */
  address?: PostalAddress;
  /** The same for people, usually as a number. */
  callingLineIdDisplayPhoneNumber?: DigitString;
  /** Name shown on calls. */
  callingLineIdName?: string | number;
  /** Number shown on calls, e.g. `+12345678900`. */
  callingLineIdPhoneNumber?: DigitString;
  /** Who to speak to. */
  contact?: GroupContact;
  /** Domain of new users. */
  defaultDomain?: string;
  /** Id. */
  groupId: string;
  /** Name for people. */
  groupName?: string | number;
  /** True when the service provider is an enterprise (inferred). */
  isEnterprise?: boolean;
  /** Location code, usually as a number. */
  locationDialingCode?: DigitString;
  /** Service provider of the group. */
  serviceProviderId: string;
  /** IANA time zone. */
  timeZone?: string;
  /** Time zone for people. */
  timeZoneDisplayName?: string;
  /** Users there are. */
  userCount?: number;
  /** Users allowed. */
  userLimit?: number;
}

/**
 * Authorization codes of the group (`default: true`) or of one department. Shape read from the vendor's front end,
 * partly inferred.
 */
export interface GroupAuthorizationCodesRow {
  /** The codes, in clear. */
  codes: AuthorizationCode[];
  /** True for the group's own codes. */
  default?: boolean;
  /** The department, where it is sent as an object; absent for the group. */
  department?: Department | null;
  /** Group of the department. */
  groupId?: string;
  /** Name of the department; absent for the group. */
  name?: string;
  /** Service provider of the department. */
  serviceProviderId?: string;
}

/** Who to speak to. */
export interface GroupContact {
  /** E-mail address. */
  contactEmail?: string;
  /** Name. */
  contactName?: string | number;
  /** Number, as typed. */
  contactNumber?: DigitString;
}

/** The numbers of a group. Found in public documentation. */
export interface GroupDns {
  /** Numbers and ranges. */
  dns: DnRange[];
  /** Id of the group. */
  groupId?: string;
  /** Service provider of the group. */
  serviceProviderId?: string;
}

/** Authorization codes of the group and its departments: what users without custom settings may dial. */
export interface GroupOutgoingCallingPlanAuthorizationCodes {
  /** The group, then the departments. */
  departments: GroupAuthorizationCodesRow[];
  /** Id of the group (inferred). */
  groupId?: string;
  /** True when the service provider is an enterprise (inferred). */
  isEnterprise?: boolean;
  /** Service provider of the group (inferred). */
  serviceProviderId?: string;
}

/**
 * Where Call Me Now may place calls to, for the group and each of its departments: what users without custom settings
 * inherit. Shape read from the vendor's front end.
 */
export interface GroupOutgoingCallingPlanCallMeNow {
  /** The group's default, then the departments. */
  departments: GroupOutgoingCallingPlanCallMeNowRow[];
  /** Id of the group (inferred). */
  groupId?: string;
  /** True when the service provider is an enterprise (inferred). */
  isEnterprise?: boolean;
  /** Service provider of the group (inferred). */
  serviceProviderId?: string;
}

/** Where Call Me Now may place calls to: the group's default (no `department`), or a department's. */
export interface GroupOutgoingCallingPlanCallMeNowRow {
  /** The department. Absent (or null, inferred) for the group's default, which is how to recognise it. */
  department?: Department | null;
  /** Department with its group; absent (or null, inferred) for the group's default. */
  departmentName?: string | null;
  /** Whether a class of call is allowed, for each of the 14 classes: plain booleans, unlike the originating plan. */
  permissions: CallingPlanFlags;
}

/**
 * Permissions for Call Me Now numbers by digit pattern, for the group and each of its departments: what users without
 * custom settings inherit. Shape read from the vendor's front end.
 */
export interface GroupOutgoingCallingPlanDigitPlanCallMeNow {
  /** The group's default, then the departments. */
  departments: GroupOutgoingCallingPlanDigitPlanCallMeNowRow[];
  /** Id of the group (inferred). */
  groupId?: string;
  /** True when the service provider is an enterprise (inferred). */
  isEnterprise?: boolean;
  /** Service provider of the group (inferred). */
  serviceProviderId?: string;
}

/** Permissions for Call Me Now numbers by digit pattern: the group's default (no `department`), or a department's. */
export interface GroupOutgoingCallingPlanDigitPlanCallMeNowRow {
  /** The department. Absent (or null, inferred) for the group's default, which is how to recognise it. */
  department?: Department | null;
  /** Department with its group; absent (or null, inferred) for the group's default. */
  departmentName?: string | null;
  /** A row for each digit pattern. */
  digitPatterns: DigitPatternFlag[];
}

/**
 * Permissions for dialled numbers by digit pattern, for the group and each of its departments: what users without
 * custom settings inherit. Shape read from the vendor's front end.
 */
export interface GroupOutgoingCallingPlanDigitPlanOriginating {
  /** The group's default, then the departments. */
  departments: GroupOutgoingCallingPlanDigitPlanOriginatingRow[];
  /** Id of the group (inferred). */
  groupId?: string;
  /** True when the service provider is an enterprise (inferred). */
  isEnterprise?: boolean;
  /** Service provider of the group (inferred). */
  serviceProviderId?: string;
}

/** Permissions for dialled numbers by digit pattern: the group's default (no `department`), or a department's. */
export interface GroupOutgoingCallingPlanDigitPlanOriginatingRow {
  /** The department. Absent (or null, inferred) for the group's default, which is how to recognise it. */
  department?: Department | null;
  /** Department with its group; absent (or null, inferred) for the group's default. */
  departmentName?: string | null;
  /** A row for each digit pattern. */
  digitPatterns: DigitPatternPermission[];
}

/**
 * Permissions for redirected numbers by digit pattern, for the group and each of its departments: what users without
 * custom settings inherit. Shape read from the vendor's front end.
 */
export interface GroupOutgoingCallingPlanDigitPlanRedirecting {
  /** The group's default, then the departments. */
  departments: GroupOutgoingCallingPlanDigitPlanRedirectingRow[];
  /** Id of the group (inferred). */
  groupId?: string;
  /** True when the service provider is an enterprise (inferred). */
  isEnterprise?: boolean;
  /** Service provider of the group (inferred). */
  serviceProviderId?: string;
}

/** Permissions for redirected numbers by digit pattern: the group's default (no `department`), or a department's. */
export interface GroupOutgoingCallingPlanDigitPlanRedirectingRow {
  /** The department. Absent (or null, inferred) for the group's default, which is how to recognise it. */
  department?: Department | null;
  /** Department with its group; absent (or null, inferred) for the group's default. */
  departmentName?: string | null;
  /** A row for each digit pattern. */
  digitPatterns: DigitPatternFlag[];
}

/**
 * What may be dialled, for the group and each of its departments: what users without custom settings inherit. Shape
 * read from the vendor's front end.
 */
export interface GroupOutgoingCallingPlanOriginating {
  /** The group's default, then the departments. */
  departments: GroupOutgoingCallingPlanOriginatingRow[];
  /** Id of the group (inferred). */
  groupId?: string;
  /** True when the service provider is an enterprise (inferred). */
  isEnterprise?: boolean;
  /** Service provider of the group (inferred). */
  serviceProviderId?: string;
}

/** What may be dialled: the group's default (no `department`), or a department's. */
export interface GroupOutgoingCallingPlanOriginatingRow {
  /** The department. Absent (or null, inferred) for the group's default, which is how to recognise it. */
  department?: Department | null;
  /** Department with its group; absent (or null, inferred) for the group's default. */
  departmentName?: string | null;
  /** What the user may dial, for each of the 14 classes of call. */
  permissions: CallingPlanPermissions;
}

/**
 * Exceptions for Call Me Now numbers by digit pattern, for the group and each of its departments: what users without
 * custom settings inherit. Shape read from the vendor's front end.
 */
export interface GroupOutgoingCallingPlanPinholeDigitPlanCallMeNow {
  /** The group's default, then the departments. */
  departments: GroupOutgoingCallingPlanPinholeDigitPlanCallMeNowRow[];
  /** Id of the group (inferred). */
  groupId?: string;
  /** True when the service provider is an enterprise (inferred). */
  isEnterprise?: boolean;
  /** Service provider of the group (inferred). */
  serviceProviderId?: string;
}

/** Exceptions for Call Me Now numbers by digit pattern: the group's default (no `department`), or a department's. */
export interface GroupOutgoingCallingPlanPinholeDigitPlanCallMeNowRow {
  /** The department. Absent (or null, inferred) for the group's default, which is how to recognise it. */
  department?: Department | null;
  /** Department with its group; absent (or null, inferred) for the group's default. */
  departmentName?: string | null;
  /** A row for each pinhole pattern. */
  digitPatterns: PinholePatternRedirectPermission[];
}

/**
 * Exceptions for dialled numbers by digit pattern, for the group and each of its departments: what users without custom
 * settings inherit. Shape read from the vendor's front end.
 */
export interface GroupOutgoingCallingPlanPinholeDigitPlanOriginating {
  /** The group's default, then the departments. */
  departments: GroupOutgoingCallingPlanPinholeDigitPlanOriginatingRow[];
  /** Id of the group (inferred). */
  groupId?: string;
  /** True when the service provider is an enterprise (inferred). */
  isEnterprise?: boolean;
  /** Service provider of the group (inferred). */
  serviceProviderId?: string;
}

/** Exceptions for dialled numbers by digit pattern: the group's default (no `department`), or a department's. */
export interface GroupOutgoingCallingPlanPinholeDigitPlanOriginatingRow {
  /** The department. Absent (or null, inferred) for the group's default, which is how to recognise it. */
  department?: Department | null;
  /** Department with its group; absent (or null, inferred) for the group's default. */
  departmentName?: string | null;
  /** A row for each pinhole pattern. */
  digitPatterns: PinholePatternPermission[];
}

/**
 * Exceptions for redirected numbers by digit pattern, for the group and each of its departments: what users without
 * custom settings inherit. Shape read from the vendor's front end.
 */
export interface GroupOutgoingCallingPlanPinholeDigitPlanRedirecting {
  /** The group's default, then the departments. */
  departments: GroupOutgoingCallingPlanPinholeDigitPlanRedirectingRow[];
  /** Id of the group (inferred). */
  groupId?: string;
  /** True when the service provider is an enterprise (inferred). */
  isEnterprise?: boolean;
  /** Service provider of the group (inferred). */
  serviceProviderId?: string;
}

/** Exceptions for redirected numbers by digit pattern: the group's default (no `department`), or a department's. */
export interface GroupOutgoingCallingPlanPinholeDigitPlanRedirectingRow {
  /** The department. Absent (or null, inferred) for the group's default, which is how to recognise it. */
  department?: Department | null;
  /** Department with its group; absent (or null, inferred) for the group's default. */
  departmentName?: string | null;
  /** A row for each pinhole pattern. */
  digitPatterns: PinholePatternRedirectPermission[];
}

/**
 * Whether users may be redirected out of the group by somebody else, for the group and each of its departments: what
 * users without custom settings inherit. Shape read from the vendor's front end.
 */
export interface GroupOutgoingCallingPlanRedirected {
  /** The group's default, then the departments. */
  departments: GroupOutgoingCallingPlanRedirectedRow[];
  /** Id of the group (inferred). */
  groupId?: string;
  /** True when the service provider is an enterprise (inferred). */
  isEnterprise?: boolean;
  /** Service provider of the group (inferred). */
  serviceProviderId?: string;
}

/**
 * Whether users may be redirected out of the group by somebody else: the group's default (no `department`), or a
 * department's.
 */
export interface GroupOutgoingCallingPlanRedirectedRow {
  /** The department. Absent (or null, inferred) for the group's default, which is how to recognise it. */
  department?: Department | null;
  /** Department with its group; absent (or null, inferred) for the group's default. */
  departmentName?: string | null;
  /** Whether somebody else may forward or transfer a call that the user is in out of the group. */
  permissions: RedirectedPermissions;
}

/**
 * Where calls may be forwarded or transferred to, for the group and each of its departments: what users without custom
 * settings inherit. Shape read from the vendor's front end.
 */
export interface GroupOutgoingCallingPlanRedirecting {
  /** The group's default, then the departments. */
  departments: GroupOutgoingCallingPlanRedirectingRow[];
  /** Id of the group (inferred). */
  groupId?: string;
  /** True when the service provider is an enterprise (inferred). */
  isEnterprise?: boolean;
  /** Service provider of the group (inferred). */
  serviceProviderId?: string;
}

/** Where calls may be forwarded or transferred to: the group's default (no `department`), or a department's. */
export interface GroupOutgoingCallingPlanRedirectingRow {
  /** The department. Absent (or null, inferred) for the group's default, which is how to recognise it. */
  department?: Department | null;
  /** Department with its group; absent (or null, inferred) for the group's default. */
  departmentName?: string | null;
  /** Whether a class of call is allowed, for each of the 14 classes: plain booleans, unlike the originating plan. */
  permissions: CallingPlanFlags;
}

/**
 * Where blocked calls are transferred to, for the group and each of its departments: what users without custom settings
 * inherit. Shape read from the vendor's front end.
 */
export interface GroupOutgoingCallingPlanTransferNumbers {
  /** The group's default, then the departments. */
  departments: GroupOutgoingCallingPlanTransferNumbersRow[];
  /** Id of the group (inferred). */
  groupId?: string;
  /** True when the service provider is an enterprise (inferred). */
  isEnterprise?: boolean;
  /** Service provider of the group (inferred). */
  serviceProviderId?: string;
}

/** Where blocked calls are transferred to: the group's default (no `department`), or a department's. */
export interface GroupOutgoingCallingPlanTransferNumbersRow {
  /** The department. Absent (or null, inferred) for the group's default, which is how to recognise it. */
  department?: Department | null;
  /** Department with its group; absent (or null, inferred) for the group's default. */
  departmentName?: string | null;
  /** The numbers; `{}` or `[]` when none is set. */
  transferNumbers: TransferNumbers | EmptyArray;
}

/** A service or pack of the group, with its licences. Found in public documentation. */
export interface GroupService {
  /** Name for people. */
  alias?: string;
  /** Licences that the provider allows. -1 means unlimited. */
  allowed?: number | string;
  /** Whether it is in use in the group. */
  assigned?: boolean;
  /** Whether the group may use it. */
  authorized?: boolean;
  /** Free text of a pack. */
  description?: string | null;
  /** Whether it can be assigned to group services. */
  groupServiceAssignable?: boolean;
  /** Instances of a group service. */
  instanceCount?: number;
  /** Whether the system has a licence. */
  licensed?: boolean;
  /** `Unlimited`, or `Limited` (the latter is inferred). */
  limited?: string;
  /** Licences that the group has. -1 means unlimited. */
  quantity?: number | string;
  /** Name of the service (packs may use `servicePackName`). */
  serviceName?: string;
  /** Name of the pack. */
  servicePackName?: string;
  /** Marks such as `UC-One`. */
  tags?: string[];
  /** Licences in use. */
  usage?: number;
  /** Whether it can be assigned to users. */
  userAssignable?: boolean;
}

/** All services and packs of a group. Found in public documentation. */
export interface GroupServices {
  /** Id of the group. */
  groupId?: string;
  /** Services of the group. */
  groupServices: GroupService[];
  /** Reseller, if there is one. */
  resellerId?: string | null;
  /** Service packs. */
  servicePackServices: GroupService[];
  /** Service provider of the group. */
  serviceProviderId?: string;
  /** Services of users. */
  userServices: GroupService[];
}

/**
 * Who has a service or pack directly. Users who have a service through a pack are not listed. Found in public
 * documentation.
 */
export interface GroupServiceUsers {
  /** Id of the group. */
  groupId?: string;
  /** The service or pack that was asked for. */
  serviceName?: string;
  /** Service provider of the group. */
  serviceProviderId?: string;
  /** Whether a name is that of a service or of a service pack. */
  serviceType?: ServiceListingType;
  /** The users. */
  users: UserSummary[];
}

/** A group, as listed. */
export interface GroupSummary {
  /** Id. */
  groupId: string;
  /** Name for people. */
  groupName?: string | number;
  /** Service provider of the group. */
  serviceProviderId?: string;
  /** Users allowed. */
  userLimit?: number;
}

/** Everything about every user of a group. Found in seed 000. */
export interface GroupUserAudit {
  /** The parts, one as far as is known. */
  data: GroupUserAuditData[];
}

/** One part of the answer; only one has been seen. */
export interface GroupUserAuditData {
  /** The users. */
  users: GroupUserAuditRecord[];
}

/** Everything about one user. The shape of seed 000; sections that could not be read may be absent (inferred). */
export interface GroupUserAuditRecord {
  /** The services in effect for a user: direct ones and those that packs bring. Found in seed 000. */
  assignedServices?: AssignedServices;
  /** Group of the user. */
  groupId: string;
  /**
   * The twelve outgoing calling plans of a user. Found in seed 000. A plan that could not be read is absent (inferred).
   */
  outgoingCallingPlans?: OutgoingCallingPlans;
  /** The catalogue of services and packs with what is assigned to the user directly. Found in seeds 000 and 003. */
  serviceAssignment?: ServiceAssignment;
  /** Service provider or enterprise of the user. */
  serviceProviderId: string;
  /**
   * Settings of the user's services, by the service's name in Title Case. The 17 services of seed 000 are typed; the
   * map is open (up to 73 services are documented), and a service without settings is absent or `[]`.
   */
  serviceSettings?: ServiceSettings;
  /**
   * A user. The listing without `extended` sends fewer fields; nearly every field is absent when unset. Found in seed
   * 000 and public documentation.
   */
  user?: UserProfile;
  /** Id of the user. */
  userId: string;
  /**
   * The nine utilities of a user. Found in seed 000. One that could not be read is absent (inferred), such as the
   * passcode of a user without voice portal.
   */
  utilities?: UserUtilities;
}

/** What an intercepted user's incoming calls meet. */
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

/** Takes a user out of service: callers hear an announcement. Found in seed 000. */
export interface InterceptUser {
  /** Whether another announcement plays. */
  alternateBlockingAnnouncement?: boolean;
  /** `Default`, or an announcement of the user's own. */
  announcementSelection?: string;
  /** Whether other locations do not ring. */
  disableParallelRingingToNetworkLocations?: boolean;
  /** Whether calls to mobile phones are exempt. */
  exemptInboundMobilityCalls?: boolean;
  /** Whether calls from mobile phones are exempt. */
  exemptOutboundMobilityCalls?: boolean;
  /** Group of the user. Present under the same conditions as `serviceProviderId`. */
  groupId?: string;
  /** What an intercepted user's incoming calls meet. */
  inboundCallMode?: InterceptInboundCallMode;
  /** Whether it is on. The other fields stay configured while it is off. */
  isActive?: boolean;
  /** True when the service provider is an enterprise. Present under the same conditions as `serviceProviderId`. */
  isEnterprise?: boolean;
  /** The new number. Absent when unset. */
  newPhoneNumber?: DigitString;
  /** What an intercepted user may still dial. */
  outboundCallMode?: InterceptOutboundCallMode;
  /** Where they are sent: a number or a SIP URI of up to 161 characters. Absent when unset. */
  outboundReroutePhoneNumber?: DigitString;
  /** Whether callers hear the new number. */
  playNewPhoneNumber?: boolean;
  /** Whether the user's own calls are sent elsewhere. */
  rerouteOutboundCalls?: boolean;
  /** Whether callers go to voice mail. */
  routeToVoiceMail?: boolean;
  /** Service provider or enterprise of the user. The group audit always has it; some single reads leave it out. */
  serviceProviderId?: string;
  /** Whether pressing 0 transfers the caller. */
  transferOnZeroToPhoneNumber?: boolean;
  /** Where pressing 0 leads. Absent when unset. */
  transferPhoneNumber?: DigitString;
  /** The user. The group audit adds it inside every service; `getUserServiceSettings` may leave it out. */
  userId?: string;
}

/** How the lines of the user's device are shared. */
export type LineMode = KnownLineMode | (string & {});

/** The values of {@link LineMode} that are known today. */
export type KnownLineMode = "Single User Private and Shared" | "Multiple User Shared";

/** Credentials of an administrator or user of the instance. */
export interface LoginRequest {
  /**
   * Password of the login. Accounts lock after repeated failures: never repeat a refused one.
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
 * Level of a login, from the least to the most powerful. The set is read from the access rules of the vendor's front
 * end; the recorded session shows `Provisioning`.
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
  | "System";

/** The token to end. */
export interface LogoutRequest {
  /**
   * The token that shall no longer be accepted.
   * Not empty.
   */
  token: string;
}

/**
 * A flag that some services send as a boolean and others as the text `true` or `false` (`includeAnonymousCallers`: text
 * in most services, boolean in Selective Call Acceptance and Simultaneous Ring).
 */
export type LooseBoolean = boolean | StringBoolean;

/** Which media the user's calls may use. */
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
  /** Id for instant messaging, spelt so here. */
  iMPId?: string | null;
  /** Last name. */
  lastName?: string | number | null;
  /** Number or null. */
  phoneNumber?: string | number | null;
  /** Id of the user. */
  userId: string;
}

/** How many ports a device has: a quantity as text, or the word that there is no limit. */
export type NumberOfPorts =
  | {
      /** Number of ports, as text. */
      quantity: string;
    }
  | {
      /** `"true"`: as many as wanted. */
      unlimited: StringBoolean;
    };

/**
 * The usual error body. The three fields are read by public clients; the types of `status` and `details` are inferred.
 */
export interface OdinError {
  /** Anything more that Odin or BroadWorks had to say: absent, null, text, a list or an object (inferred). */
  details?: unknown;
  /** What went wrong, in English, for people: `Expired token`, `User not found`, `Missing required key: userId`. */
  error: string;
  /** HTTP status, repeated. Its type is inferred. */
  status?: number;
}

/**
 * What a failed call answers: the usual object, or just the message as a bare JSON string (the vendor's front end reads
 * both).
 */
export type OdinErrorBody = OdinError | string;

/**
 * Authorization codes of the user, as the audits show them: settings and codes, which are two calls otherwise. Found in
 * seed 000.
 */
export interface OutgoingCallingPlanAuthorizationCode {
  /** The codes. */
  codes: AuthorizationCode[];
  /** Group of the user. Present under the same conditions as `serviceProviderId`. */
  groupId?: string;
  /** True when the service provider is an enterprise. Present under the same conditions as `serviceProviderId`. */
  isEnterprise?: boolean;
  /** Service provider or enterprise of the user. The group audit always has it; some single reads leave it out. */
  serviceProviderId?: string;
  /** Whether the user has authorization codes of their own. Found in seed 000. */
  settings: OutgoingCallingPlanAuthorizationCodeSettings;
  /** The user this section belongs to. */
  userId: string;
}

/** Whether the user has authorization codes of their own. Found in seed 000. */
export interface OutgoingCallingPlanAuthorizationCodeSettings {
  /** Group of the user. Present under the same conditions as `serviceProviderId`. */
  groupId?: string;
  /** True when the service provider is an enterprise. Present under the same conditions as `serviceProviderId`. */
  isEnterprise?: boolean;
  /** Service provider or enterprise of the user. The group audit always has it; some single reads leave it out. */
  serviceProviderId?: string;
  /** True: these values are in force. False: the group's (or department's) are, and what stands beside it is idle. */
  useCustomSettings: boolean;
  /** The user this section belongs to. */
  userId: string;
}

/** Where Call Me Now may place calls to on the user's behalf. Found in seed 000. */
export interface OutgoingCallingPlanCallMeNow {
  /** Group of the user. Present under the same conditions as `serviceProviderId`. */
  groupId?: string;
  /** True when the service provider is an enterprise. Present under the same conditions as `serviceProviderId`. */
  isEnterprise?: boolean;
  /** Service provider or enterprise of the user. The group audit always has it; some single reads leave it out. */
  serviceProviderId?: string;
  /** True: these values are in force. False: the group's (or department's) are, and what stands beside it is idle. */
  useCustomSettings: boolean;
  /** The user this section belongs to. */
  userId: string;
  /** Whether a class of call is allowed, for each of the 14 classes: plain booleans, unlike the originating plan. */
  userPermissions: CallingPlanFlags;
}

/**
 * One user of the bulk read of the Call Me Now plan, wrapped: the user, the service and the plan apart. This wrapping
 * is found for call forwarding and voice messaging and inferred here.
 */
export interface OutgoingCallingPlanCallMeNowBulkRow {
  /** Where Call Me Now may place calls to on the user's behalf. Found in seed 000. */
  data: OutgoingCallingPlanCallMeNow;
  /** The service that a bulk row is about. */
  service?: BulkService;
  /**
   * The short row that bulk answers carry for each user: `department` is text and `phoneNumber` has the form
   * `+1-8135551003`. Found in public documentation.
   */
  user: UserSummary;
}

/**
 * One user of the bulk read of the Call Me Now plan, flat: the short row and the plan on one level. The vendor's front
 * end reads this form.
 */
export interface OutgoingCallingPlanCallMeNowFlatRow {
  /** Country code, a number here, null without a phone number. */
  countryCode?: number | string | null;
  /** Department with its group, or null. */
  department?: string | null;
  /** Domain of the user. */
  domain?: string;
  /** E-mail address or null. */
  emailAddress?: string | null;
  /** Extension, text. */
  extension?: string | null;
  /** First name. */
  firstName?: DigitString;
  /** Group of the user. Present under the same conditions as `serviceProviderId`. */
  groupId?: string;
  /** First name in Hiragana. */
  hiraganaFirstName?: string | number | null;
  /** Last name in Hiragana. */
  hiraganaLastName?: string | number | null;
  /** Whether the user is in a trunk group. */
  inTrunkGroup?: boolean;
  /** True when the service provider is an enterprise. Present under the same conditions as `serviceProviderId`. */
  isEnterprise?: boolean;
  /** Last name. */
  lastName?: DigitString;
  /** National prefix or null. */
  nationalPrefix?: string | null;
  /** Number as `+1-8135551003`; empty or null without one. */
  phoneNumber?: string | null;
  /** Whether the number is activated; null without a number. */
  phoneNumberActivated?: boolean | null;
  /** Service provider or enterprise of the user. The group audit always has it; some single reads leave it out. */
  serviceProviderId?: string;
  /** True: these values are in force. False: the group's (or department's) are, and what stands beside it is idle. */
  useCustomSettings: boolean;
  /** The user this section belongs to. */
  userId: string;
  /** Whether a class of call is allowed, for each of the 14 classes: plain booleans, unlike the originating plan. */
  userPermissions: CallingPlanFlags;
}

/** Permissions for Call Me Now numbers by digit pattern. Found in seed 000. */
export interface OutgoingCallingPlanDigitPlanCallMeNow {
  /** Group of the user. Present under the same conditions as `serviceProviderId`. */
  groupId?: string;
  /** True when the service provider is an enterprise. Present under the same conditions as `serviceProviderId`. */
  isEnterprise?: boolean;
  /** Service provider or enterprise of the user. The group audit always has it; some single reads leave it out. */
  serviceProviderId?: string;
  /** True: these values are in force. False: the group's (or department's) are, and what stands beside it is idle. */
  useCustomSettings: boolean;
  /** The user this section belongs to. */
  userId: string;
  /**
   * A row for each digit pattern of the group, `[]` when it has none. The rows' shape is read from the vendor's front
   * end.
   */
  userPermissions: DigitPatternFlag[];
}

/** Permissions for dialled numbers by digit pattern. Found in seed 000. */
export interface OutgoingCallingPlanDigitPlanOriginating {
  /** Group of the user. Present under the same conditions as `serviceProviderId`. */
  groupId?: string;
  /** True when the service provider is an enterprise. Present under the same conditions as `serviceProviderId`. */
  isEnterprise?: boolean;
  /** Service provider or enterprise of the user. The group audit always has it; some single reads leave it out. */
  serviceProviderId?: string;
  /** True: these values are in force. False: the group's (or department's) are, and what stands beside it is idle. */
  useCustomSettings: boolean;
  /** The user this section belongs to. */
  userId: string;
  /**
   * A row for each digit pattern of the group, `[]` when it has none. The rows' shape is read from the vendor's front
   * end.
   */
  userPermissions: DigitPatternPermission[];
}

/** Permissions for redirected numbers by digit pattern. Found in seed 000. */
export interface OutgoingCallingPlanDigitPlanRedirecting {
  /** Group of the user. Present under the same conditions as `serviceProviderId`. */
  groupId?: string;
  /** True when the service provider is an enterprise. Present under the same conditions as `serviceProviderId`. */
  isEnterprise?: boolean;
  /** Service provider or enterprise of the user. The group audit always has it; some single reads leave it out. */
  serviceProviderId?: string;
  /** True: these values are in force. False: the group's (or department's) are, and what stands beside it is idle. */
  useCustomSettings: boolean;
  /** The user this section belongs to. */
  userId: string;
  /**
   * A row for each digit pattern of the group, `[]` when it has none. The rows' shape is read from the vendor's front
   * end.
   */
  userPermissions: DigitPatternFlag[];
}

/** What the user may dial. Found in seed 000. */
export interface OutgoingCallingPlanOriginating {
  /** Group of the user. Present under the same conditions as `serviceProviderId`. */
  groupId?: string;
  /** True when the service provider is an enterprise. Present under the same conditions as `serviceProviderId`. */
  isEnterprise?: boolean;
  /** Service provider or enterprise of the user. The group audit always has it; some single reads leave it out. */
  serviceProviderId?: string;
  /** True: these values are in force. False: the group's (or department's) are, and what stands beside it is idle. */
  useCustomSettings: boolean;
  /** The user this section belongs to. */
  userId: string;
  /** What the user may dial, for each of the 14 classes of call. */
  userPermissions: CallingPlanPermissions;
}

/**
 * One user of the bulk read of the Originating plan, wrapped: the user, the service and the plan apart. This wrapping
 * is found for call forwarding and voice messaging and inferred here.
 */
export interface OutgoingCallingPlanOriginatingBulkRow {
  /** What the user may dial. Found in seed 000. */
  data: OutgoingCallingPlanOriginating;
  /** The service that a bulk row is about. */
  service?: BulkService;
  /**
   * The short row that bulk answers carry for each user: `department` is text and `phoneNumber` has the form
   * `+1-8135551003`. Found in public documentation.
   */
  user: UserSummary;
}

/**
 * One user of the bulk read of the Originating plan, flat: the short row and the plan on one level. The vendor's front
 * end reads this form.
 */
export interface OutgoingCallingPlanOriginatingFlatRow {
  /** Country code, a number here, null without a phone number. */
  countryCode?: number | string | null;
  /** Department with its group, or null. */
  department?: string | null;
  /** Domain of the user. */
  domain?: string;
  /** E-mail address or null. */
  emailAddress?: string | null;
  /** Extension, text. */
  extension?: string | null;
  /** First name. */
  firstName?: DigitString;
  /** Group of the user. Present under the same conditions as `serviceProviderId`. */
  groupId?: string;
  /** First name in Hiragana. */
  hiraganaFirstName?: string | number | null;
  /** Last name in Hiragana. */
  hiraganaLastName?: string | number | null;
  /** Whether the user is in a trunk group. */
  inTrunkGroup?: boolean;
  /** True when the service provider is an enterprise. Present under the same conditions as `serviceProviderId`. */
  isEnterprise?: boolean;
  /** Last name. */
  lastName?: DigitString;
  /** National prefix or null. */
  nationalPrefix?: string | null;
  /** Number as `+1-8135551003`; empty or null without one. */
  phoneNumber?: string | null;
  /** Whether the number is activated; null without a number. */
  phoneNumberActivated?: boolean | null;
  /** Service provider or enterprise of the user. The group audit always has it; some single reads leave it out. */
  serviceProviderId?: string;
  /** True: these values are in force. False: the group's (or department's) are, and what stands beside it is idle. */
  useCustomSettings: boolean;
  /** The user this section belongs to. */
  userId: string;
  /** What the user may dial, for each of the 14 classes of call. */
  userPermissions: CallingPlanPermissions;
}

/** Exceptions for Call Me Now numbers by digit pattern, stronger than the other plans. Found in seed 000. */
export interface OutgoingCallingPlanPinholeDigitPlanCallMeNow {
  /** Group of the user. Present under the same conditions as `serviceProviderId`. */
  groupId?: string;
  /** True when the service provider is an enterprise. Present under the same conditions as `serviceProviderId`. */
  isEnterprise?: boolean;
  /** Service provider or enterprise of the user. The group audit always has it; some single reads leave it out. */
  serviceProviderId?: string;
  /** True: these values are in force. False: the group's (or department's) are, and what stands beside it is idle. */
  useCustomSettings: boolean;
  /** The user this section belongs to. */
  userId: string;
  /**
   * A row for each pinhole pattern of the group, `[]` when it has none. The rows' shape is read from the vendor's front
   * end.
   */
  userPermissions: PinholePatternRedirectPermission[];
}

/** Exceptions for dialled numbers by digit pattern, stronger than the other plans. Found in seed 000. */
export interface OutgoingCallingPlanPinholeDigitPlanOriginating {
  /** Group of the user. Present under the same conditions as `serviceProviderId`. */
  groupId?: string;
  /** True when the service provider is an enterprise. Present under the same conditions as `serviceProviderId`. */
  isEnterprise?: boolean;
  /** Service provider or enterprise of the user. The group audit always has it; some single reads leave it out. */
  serviceProviderId?: string;
  /** True: these values are in force. False: the group's (or department's) are, and what stands beside it is idle. */
  useCustomSettings: boolean;
  /** The user this section belongs to. */
  userId: string;
  /**
   * A row for each pinhole pattern of the group, `[]` when it has none. The rows' shape is read from the vendor's front
   * end.
   */
  userPermissions: PinholePatternPermission[];
}

/** Exceptions for redirected numbers by digit pattern, stronger than the other plans. Found in seed 000. */
export interface OutgoingCallingPlanPinholeDigitPlanRedirecting {
  /** Group of the user. Present under the same conditions as `serviceProviderId`. */
  groupId?: string;
  /** True when the service provider is an enterprise. Present under the same conditions as `serviceProviderId`. */
  isEnterprise?: boolean;
  /** Service provider or enterprise of the user. The group audit always has it; some single reads leave it out. */
  serviceProviderId?: string;
  /** True: these values are in force. False: the group's (or department's) are, and what stands beside it is idle. */
  useCustomSettings: boolean;
  /** The user this section belongs to. */
  userId: string;
  /**
   * A row for each pinhole pattern of the group, `[]` when it has none. The rows' shape is read from the vendor's front
   * end.
   */
  userPermissions: PinholePatternRedirectPermission[];
}

/** Whether the user may be redirected out of the group by somebody else. Found in seed 000. */
export interface OutgoingCallingPlanRedirected {
  /** Group of the user. Present under the same conditions as `serviceProviderId`. */
  groupId?: string;
  /** True when the service provider is an enterprise. Present under the same conditions as `serviceProviderId`. */
  isEnterprise?: boolean;
  /** Service provider or enterprise of the user. The group audit always has it; some single reads leave it out. */
  serviceProviderId?: string;
  /** True: these values are in force. False: the group's (or department's) are, and what stands beside it is idle. */
  useCustomSettings: boolean;
  /** The user this section belongs to. */
  userId: string;
  /** Whether somebody else may forward or transfer a call that the user is in out of the group. */
  userPermissions: RedirectedPermissions;
}

/**
 * One user of the bulk read of the Redirected plan, wrapped: the user, the service and the plan apart. This wrapping is
 * found for call forwarding and voice messaging and inferred here.
 */
export interface OutgoingCallingPlanRedirectedBulkRow {
  /** Whether the user may be redirected out of the group by somebody else. Found in seed 000. */
  data: OutgoingCallingPlanRedirected;
  /** The service that a bulk row is about. */
  service?: BulkService;
  /**
   * The short row that bulk answers carry for each user: `department` is text and `phoneNumber` has the form
   * `+1-8135551003`. Found in public documentation.
   */
  user: UserSummary;
}

/**
 * One user of the bulk read of the Redirected plan, flat: the short row and the plan on one level. The vendor's front
 * end reads this form.
 */
export interface OutgoingCallingPlanRedirectedFlatRow {
  /** Country code, a number here, null without a phone number. */
  countryCode?: number | string | null;
  /** Department with its group, or null. */
  department?: string | null;
  /** Domain of the user. */
  domain?: string;
  /** E-mail address or null. */
  emailAddress?: string | null;
  /** Extension, text. */
  extension?: string | null;
  /** First name. */
  firstName?: DigitString;
  /** Group of the user. Present under the same conditions as `serviceProviderId`. */
  groupId?: string;
  /** First name in Hiragana. */
  hiraganaFirstName?: string | number | null;
  /** Last name in Hiragana. */
  hiraganaLastName?: string | number | null;
  /** Whether the user is in a trunk group. */
  inTrunkGroup?: boolean;
  /** True when the service provider is an enterprise. Present under the same conditions as `serviceProviderId`. */
  isEnterprise?: boolean;
  /** Last name. */
  lastName?: DigitString;
  /** National prefix or null. */
  nationalPrefix?: string | null;
  /** Number as `+1-8135551003`; empty or null without one. */
  phoneNumber?: string | null;
  /** Whether the number is activated; null without a number. */
  phoneNumberActivated?: boolean | null;
  /** Service provider or enterprise of the user. The group audit always has it; some single reads leave it out. */
  serviceProviderId?: string;
  /** True: these values are in force. False: the group's (or department's) are, and what stands beside it is idle. */
  useCustomSettings: boolean;
  /** The user this section belongs to. */
  userId: string;
  /** Whether somebody else may forward or transfer a call that the user is in out of the group. */
  userPermissions: RedirectedPermissions;
}

/** Where the user may forward or transfer calls to. Found in seed 000. */
export interface OutgoingCallingPlanRedirecting {
  /** Group of the user. Present under the same conditions as `serviceProviderId`. */
  groupId?: string;
  /** True when the service provider is an enterprise. Present under the same conditions as `serviceProviderId`. */
  isEnterprise?: boolean;
  /** Service provider or enterprise of the user. The group audit always has it; some single reads leave it out. */
  serviceProviderId?: string;
  /** True: these values are in force. False: the group's (or department's) are, and what stands beside it is idle. */
  useCustomSettings: boolean;
  /** The user this section belongs to. */
  userId: string;
  /** Whether a class of call is allowed, for each of the 14 classes: plain booleans, unlike the originating plan. */
  userPermissions: CallingPlanFlags;
}

/**
 * One user of the bulk read of the Redirecting plan, wrapped: the user, the service and the plan apart. This wrapping
 * is found for call forwarding and voice messaging and inferred here.
 */
export interface OutgoingCallingPlanRedirectingBulkRow {
  /** Where the user may forward or transfer calls to. Found in seed 000. */
  data: OutgoingCallingPlanRedirecting;
  /** The service that a bulk row is about. */
  service?: BulkService;
  /**
   * The short row that bulk answers carry for each user: `department` is text and `phoneNumber` has the form
   * `+1-8135551003`. Found in public documentation.
   */
  user: UserSummary;
}

/**
 * One user of the bulk read of the Redirecting plan, flat: the short row and the plan on one level. The vendor's front
 * end reads this form.
 */
export interface OutgoingCallingPlanRedirectingFlatRow {
  /** Country code, a number here, null without a phone number. */
  countryCode?: number | string | null;
  /** Department with its group, or null. */
  department?: string | null;
  /** Domain of the user. */
  domain?: string;
  /** E-mail address or null. */
  emailAddress?: string | null;
  /** Extension, text. */
  extension?: string | null;
  /** First name. */
  firstName?: DigitString;
  /** Group of the user. Present under the same conditions as `serviceProviderId`. */
  groupId?: string;
  /** First name in Hiragana. */
  hiraganaFirstName?: string | number | null;
  /** Last name in Hiragana. */
  hiraganaLastName?: string | number | null;
  /** Whether the user is in a trunk group. */
  inTrunkGroup?: boolean;
  /** True when the service provider is an enterprise. Present under the same conditions as `serviceProviderId`. */
  isEnterprise?: boolean;
  /** Last name. */
  lastName?: DigitString;
  /** National prefix or null. */
  nationalPrefix?: string | null;
  /** Number as `+1-8135551003`; empty or null without one. */
  phoneNumber?: string | null;
  /** Whether the number is activated; null without a number. */
  phoneNumberActivated?: boolean | null;
  /** Service provider or enterprise of the user. The group audit always has it; some single reads leave it out. */
  serviceProviderId?: string;
  /** True: these values are in force. False: the group's (or department's) are, and what stands beside it is idle. */
  useCustomSettings: boolean;
  /** The user this section belongs to. */
  userId: string;
  /** Whether a class of call is allowed, for each of the 14 classes: plain booleans, unlike the originating plan. */
  userPermissions: CallingPlanFlags;
}

/**
 * The twelve outgoing calling plans of a user. Found in seed 000. A plan that could not be read is absent (inferred).
 */
export interface OutgoingCallingPlans {
  /**
   * Authorization codes of the user, as the audits show them: settings and codes, which are two calls otherwise. Found
   * in seed 000.
   */
  outgoingCallingPlanAuthorizationCode?: OutgoingCallingPlanAuthorizationCode;
  /** Where Call Me Now may place calls to on the user's behalf. Found in seed 000. */
  outgoingCallingPlanCallMeNow?: OutgoingCallingPlanCallMeNow;
  /** Permissions for Call Me Now numbers by digit pattern. Found in seed 000. */
  outgoingCallingPlanDigitPlanCallMeNow?: OutgoingCallingPlanDigitPlanCallMeNow;
  /** Permissions for dialled numbers by digit pattern. Found in seed 000. */
  outgoingCallingPlanDigitPlanOriginating?: OutgoingCallingPlanDigitPlanOriginating;
  /** Permissions for redirected numbers by digit pattern. Found in seed 000. */
  outgoingCallingPlanDigitPlanRedirecting?: OutgoingCallingPlanDigitPlanRedirecting;
  /** What the user may dial. Found in seed 000. */
  outgoingCallingPlanOriginating?: OutgoingCallingPlanOriginating;
  /** Exceptions for Call Me Now numbers by digit pattern, stronger than the other plans. Found in seed 000. */
  outgoingCallingPlanPinholeDigitPlanCallMeNow?: OutgoingCallingPlanPinholeDigitPlanCallMeNow;
  /** Exceptions for dialled numbers by digit pattern, stronger than the other plans. Found in seed 000. */
  outgoingCallingPlanPinholeDigitPlanOriginating?: OutgoingCallingPlanPinholeDigitPlanOriginating;
  /** Exceptions for redirected numbers by digit pattern, stronger than the other plans. Found in seed 000. */
  outgoingCallingPlanPinholeDigitPlanRedirecting?: OutgoingCallingPlanPinholeDigitPlanRedirecting;
  /** Whether the user may be redirected out of the group by somebody else. Found in seed 000. */
  outgoingCallingPlanRedirected?: OutgoingCallingPlanRedirected;
  /** Where the user may forward or transfer calls to. Found in seed 000. */
  outgoingCallingPlanRedirecting?: OutgoingCallingPlanRedirecting;
  /** Where blocked calls are transferred to. Found in seed 000. */
  outgoingCallingPlanTransferNumbers?: OutgoingCallingPlanTransferNumbers;
}

/** Where blocked calls are transferred to. Found in seed 000. */
export interface OutgoingCallingPlanTransferNumbers {
  /** Group of the user. Present under the same conditions as `serviceProviderId`. */
  groupId?: string;
  /** True when the service provider is an enterprise. Present under the same conditions as `serviceProviderId`. */
  isEnterprise?: boolean;
  /** Service provider or enterprise of the user. The group audit always has it; some single reads leave it out. */
  serviceProviderId?: string;
  /** True: these values are in force. False: the group's (or department's) are, and what stands beside it is idle. */
  useCustomSettings: boolean;
  /** The user this section belongs to. */
  userId: string;
  /** The numbers; `{}` or `[]` when none is set. */
  userNumbers: TransferNumbers | EmptyArray;
}

/** What overrides the other plans when a dialled number matches a digit pattern. */
export interface PinholePatternPermission {
  /** Name of the digit pattern, defined by the group. */
  digitPatternName: string;
  /**
   * What a pinhole digit plan does with an originated call that matches its pattern: `Ignore` leaves the decision to
   * the other plans, the rest override them. Listed by the vendor's front end.
   */
  permission: PinholePermission;
}

/** What overrides the other plans when a redirected or Call Me Now number matches a digit pattern. */
export interface PinholePatternRedirectPermission {
  /** Name of the digit pattern, defined by the group. */
  digitPatternName: string;
  /**
   * What a pinhole digit plan does with a redirected or Call Me Now call that matches its pattern. Listed by the
   * vendor's front end.
   */
  permission: PinholeRedirectPermission;
}

/**
 * What a pinhole digit plan does with an originated call that matches its pattern: `Ignore` leaves the decision to the
 * other plans, the rest override them. Listed by the vendor's front end.
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
 * What a pinhole digit plan does with a redirected or Call Me Now call that matches its pattern. Listed by the vendor's
 * front end.
 */
export type PinholeRedirectPermission = KnownPinholeRedirectPermission | (string & {});

/** The values of {@link PinholeRedirectPermission} that are known today. */
export type KnownPinholeRedirectPermission = "Ignore" | "Allow";

/** State of the voice portal passcode. Carries no ids but the user's. Found in seed 000. */
export interface PortalPasscode {
  /** True when it never expires; then instead of `expirationDays` (from the BroadWorks schema). */
  doesNotExpire?: boolean;
  /**
   * Days until it expires; -1 or -2^31 never, below -1 expired that many days ago. Absent when `doesNotExpire` is true.
   */
  expirationDays?: DayCount;
  /** True after too many wrong passcodes. */
  isLoginDisabled?: boolean;
  /** Always `*****`. */
  passcode?: string;
  /** The user. */
  userId: string;
}

/** Postal address of a user. Every line may be absent. */
export interface PostalAddress {
  /** First line. */
  addressLine1?: string;
  /** Second line. */
  addressLine2?: string;
  /** City. */
  city?: string;
  /** Country, e.g. `US`. */
  country?: string;
  /** State or province, in full. */
  stateOrProvince?: string;
  /** Post code; a number when it has digits only (inferred). */
  zipOrPostalCode?: DigitString;
}

/** One further login of the user, as the profile shows it. */
export interface ProfileAlternateUserId {
  /** The login. */
  alternateUserId: string;
  /** Free text. */
  description?: string | number;
}

/** For which redirected calls the connected line identity is withheld. */
export type RedirectedCallsColpPrivacy = KnownRedirectedCallsColpPrivacy | (string & {});

/** The values of {@link RedirectedCallsColpPrivacy} that are known today. */
export type KnownRedirectedCallsColpPrivacy = "No Privacy" | "Privacy For External Calls" | "Privacy For All Calls";

/** Whether somebody else may forward or transfer a call that the user is in out of the group. */
export interface RedirectedPermissions {
  /** True: to numbers outside the group, too. */
  outsideGroup?: boolean;
}

/** One registered contact. Found in public documentation; odd names are Odin's. */
export interface Registration {
  /** Access network, or null. */
  accessInfo?: string | null;
  /** Where a device is defined. */
  deviceLevel?: DeviceLevel;
  /** Name of the device. */
  deviceName: string;
  /** `Primary` or `Shared Call Appearance`; not the endpoint type of the profile. */
  endpointType?: string;
  /** When it expires, as `Thu May 23 08:33:00 EDT 2019`. */
  expiration?: string;
  /** Line/port, spelt so. */
  "line/Port"?: string;
  /** How often it was locked out. */
  lockoutCount?: number;
  /** Until when, or null. */
  lockoutExpires?: string | null;
  /** Since when the device is locked out, or null. */
  lockoutStarted?: string | null;
  /** Order among the user's contacts. */
  order?: number;
  /** Private address or null. */
  privateNetAddress?: string | number | null;
  /** Private port or null. */
  privatePort?: string | number | null;
  /** Public address or null. */
  publicNetAddress?: string | number | null;
  /** Public port or null. */
  publicPort?: string | number | null;
  /** Contact URI, spelt so. */
  uRI?: string;
  /** What the device calls itself. */
  userAgent?: string;
}

/** Distinctive ring of an alternate number. */
export type RingPattern = KnownRingPattern | (string & {});

/** The values of {@link RingPattern} that are known today. */
export type KnownRingPattern = "Normal" | "Long-Long" | "Short-Short-Long" | "Short-Long-Short";

/**
 * A schedule of the user. The audits put its events inside; `getUserSchedules` does not (inferred from the group's
 * listing).
 */
export interface Schedule {
  /** Its events. In audits only. */
  events?: ScheduleEvent[];
  /** Where it is defined: `User`, or `Group` for one that the user may use. */
  level?: string;
  /** Name of the schedule. */
  name: string;
  /** Kind of a schedule. */
  type: ScheduleType;
  /** The user. */
  userId?: string;
}

/** One event of a schedule. Times are local, without a zone. Found in seed 000. */
export interface ScheduleEvent {
  /** Whether it lasts all day. */
  allDayEvent?: boolean;
  /** End, in the same form. */
  endTime: string;
  /** Name of the event. */
  eventName: string;
  /** Name of the schedule. */
  name?: string;
  /** Recurrence in two lines, `DTSTART:…` and `RRULE:…`; null for an event that happens once. */
  rrule?: string | null;
  /** Start, `YYYY-MM-DDTHH:MM:SS`, local time. */
  startTime: string;
  /** Kind of a schedule. */
  type?: ScheduleType;
  /** The user. */
  userId?: string;
}

/** A schedule by name. */
export interface ScheduleReference {
  /** Where it is defined: `User`, `Group` and so on. */
  level?: string;
  /** Name of the schedule. */
  name: string;
  /** Kind of a schedule. */
  type?: ScheduleType;
}

/** Kind of a schedule. */
export type ScheduleType = KnownScheduleType | (string & {});

/** The values of {@link ScheduleType} that are known today. */
export type KnownScheduleType = "Holiday" | "Time";

/** Rejects calls that match a criterion. Found in seed 000. */
export interface SelectiveCallRejection {
  /** The rules. */
  criteria?: SelectiveRejectionCriterion[];
  /** Group of the user. Present under the same conditions as `serviceProviderId`. */
  groupId?: string;
  /** Whether it is on; usually absent. */
  isActive?: boolean;
  /** True when the service provider is an enterprise. Present under the same conditions as `serviceProviderId`. */
  isEnterprise?: boolean;
  /** Service provider or enterprise of the user. The group audit always has it; some single reads leave it out. */
  serviceProviderId?: string;
  /** The user. The group audit adds it inside every service; `getUserServiceSettings` may leave it out. */
  userId?: string;
}

/** One rule of Call Forwarding Selective. Found in public documentation; seed 000 has none. */
export interface SelectiveForwardingCriterion {
  /** True: calls that match are excluded from forwarding, or are rejected. */
  blacklisted?: boolean;
  /**
   * Callers: one number (as a number), several joined by commas, or a list such as `["All calls"]`. Spelt `callFrom` in
   * Call Notify and Selective Call Acceptance.
   */
  callsFrom?: DigitString | DigitString[];
  /** The called extension, null for any. */
  callsToExtension?: string | number | null;
  /** The called number, null for any. */
  callsToNumber?: string | number | null;
  /** Which of the user's numbers was called, null for any. */
  callsToType?: string | null;
  /** Name of the criterion. */
  criteriaName: string;
  /** Where to, for people. */
  forwardTo?: DigitString;
  /**
   * `Forward To Default Number`, `Forward To Specified Number` or `Do not forward` (the first and last are inferred).
   */
  forwardToNumberSelection?: string;
  /** Where to; absent for the default number. */
  forwardToPhoneNumber?: DigitString;
  /** Which callers a criterion is about. */
  fromDnCriteria?: FromDnCriteria;
  /** Which holidays: `None`, null, the name of a schedule, or a schedule. */
  holidaySchedule?: (string | null) | ScheduleReference;
  /** Whether the criterion is on. */
  isActive?: boolean;
  /** Whether the criterion is about private callers (inferred). */
  private?: boolean;
  /** When: `Every Day All Day`, the name of a schedule, a schedule, or null. */
  timeSchedule?: (string | null) | ScheduleReference;
  /** The user. */
  userId?: string;
}

/** One rule of Selective Call Rejection. Found in seed 000. */
export interface SelectiveRejectionCriterion {
  /** True: calls that match are excluded from forwarding, or are rejected. */
  blacklisted?: boolean;
  /**
   * Callers: one number (as a number), several joined by commas, or a list such as `["All calls"]`. Spelt `callFrom` in
   * Call Notify and Selective Call Acceptance.
   */
  callsFrom?: DigitString | DigitString[];
  /** The called extension, null for any. */
  callsToExtension?: string | number | null;
  /** The called number, null for any. */
  callsToNumber?: string | number | null;
  /** Which of the user's numbers was called, null for any. */
  callsToType?: string | null;
  /** Name of the criterion. */
  criteriaName: string;
  /** Which callers a criterion is about. */
  fromDnCriteria?: FromDnCriteria;
  /** Which holidays: `None`, null, the name of a schedule, or a schedule. */
  holidaySchedule?: (string | null) | ScheduleReference;
  /** Whether the criterion is on. */
  isActive?: boolean;
  /** Whether the criterion is about private callers (inferred). */
  private?: boolean;
  /** When: `Every Day All Day`, the name of a schedule, a schedule, or null. */
  timeSchedule?: (string | null) | ScheduleReference;
  /** The user. */
  userId?: string;
}

/** The catalogue of services and packs with what is assigned to the user directly. Found in seeds 000 and 003. */
export interface ServiceAssignment {
  /** Group of the user. Present under the same conditions as `serviceProviderId`. */
  groupId?: string;
  /** True when the service provider is an enterprise. Present under the same conditions as `serviceProviderId`. */
  isEnterprise?: boolean;
  /** Every pack that the group may assign. */
  servicePackServices: ServicePackAssignment[];
  /** Service provider or enterprise of the user. The group audit always has it; some single reads leave it out. */
  serviceProviderId?: string;
  /** The user this section belongs to. */
  userId: string;
  /** Every service that the group may assign (seed 000 lists 100 and more). */
  userServices: UserServiceAssignment[];
}

/** A service or pack to assign or take away. */
export interface ServiceChange {
  /** True assigns, false takes away. */
  assigned: boolean;
  /**
   * Name of the service or pack.
   * Not empty.
   */
  serviceName: string;
}

/** Whether a name is that of a service or of a service pack. */
export type ServiceListingType = KnownServiceListingType | (string & {});

/** The values of {@link ServiceListingType} that are known today. */
export type KnownServiceListingType = "serviceName" | "servicePackName";

/** One service pack that could be assigned to the user. */
export interface ServicePackAssignment {
  /** Name for people. */
  alias?: string;
  /** Whether the user has it. */
  assigned: boolean;
  /** Free text. */
  description?: string;
  /** Name of the pack. */
  serviceName: string;
}

/** A service provider or enterprise, as listed. */
export interface ServiceProvider {
  /** True for an enterprise. */
  isEnterprise?: boolean;
  /** Id. */
  serviceProviderId: string;
  /** Name; may be absent or empty (inferred). */
  serviceProviderName?: string | number;
}

/**
 * Settings of the user's services, by the service's name in Title Case. The 17 services of seed 000 are typed; the map
 * is open (up to 73 services are documented), and a service without settings is absent or `[]`.
 */
export type ServiceSettings = {
  /** Further numbers that ring the user. */
  "Alternate Numbers"?: AlternateNumbers;
  /** Rejects callers who withhold their number. */
  "Anonymous Call Rejection"?: ActivationSetting;
  /** Whose state the phone shows. */
  "Busy Lamp Field"?: BusyLampField;
  /** Forwards every call. */
  "Call Forwarding Always"?: CallForwardingAlways;
  /** Forwards calls when busy. */
  "Call Forwarding Busy"?: CallForwarding;
  /** Forwards calls that nobody answers. */
  "Call Forwarding No Answer"?: CallForwardingNoAnswer;
  /** Forwards calls when the device cannot be reached. */
  "Call Forwarding Not Reachable"?: CallForwarding;
  /** Forwards calls that match a criterion. */
  "Call Forwarding Selective"?: CallForwardingSelective;
  /** Ready-made profiles for where calls go. */
  "CommPilot Express"?: CommPilotExpress;
  /** Receives faxes. */
  "Fax Messaging"?: FaxMessaging;
  /** Takes the user out of service. */
  "Intercept User"?: InterceptUser;
  /** Rejects calls that match a criterion; `[]` when it has no settings. */
  "Selective Call Rejection"?: SelectiveCallRejection | EmptyArray;
  /** The line on several devices. */
  "Shared Call Appearance"?: SharedCallAppearance;
  /** Speed dial with slots 2 to 9. */
  "Speed Dial 8"?: SpeedDial;
  /** Speed dial with up to 100 slots. */
  "Speed Dial 100"?: SpeedDial;
  /** The user. Only in the answer of `getUserServiceSettings`: the audits leave it out at this level. */
  userId?: string;
  /** Lets the user place calls from the voice portal. */
  "Voice Portal Calling"?: ActivationSetting;
  /** Location zone; `[]` when it has no settings. */
  "Zone Calling Restrictions"?: ZoneCallingRestrictions | EmptyArray;
} & { [key: string]: unknown };

/** Who the current token belongs to and how far it may see. Found in public documentation of the API. */
export interface Session {
  /** Character encoding of the login, usually null. */
  encoding?: string | null;
  /** Group of the login, null above group level. */
  groupId?: string | null;
  /** True when the service provider is an enterprise. */
  isEnterprise?: boolean;
  /** True for system and provisioning logins (inferred). */
  isSystemAdmin?: boolean;
  /** Locale of the login, e.g. `en_US`. The key is spelt so on the wire. */
  local?: string;
  /** What the login may see. A group login audits its own group only (inferred). */
  loginType: LoginType;
  /** Days until the login's password expires. */
  passwordExpiresDays?: DayCount;
  /** Administrator policies of the login. Always seen empty; the entries' shape is not known. */
  policy?: unknown[];
  /** True when the login may change nothing. */
  readOnly?: boolean;
  /** Service provider of the login, null above that level. */
  serviceProviderId?: string | null;
  /** BroadWorks release, e.g. `21sp1`. */
  softwareVersion?: string;
  /** Domain of the BroadWorks system. */
  systemDomain?: string;
  /** Default domain of the login. */
  userDomain?: string;
  /** The login's user id. */
  userId: string;
  /** Version of Odin, e.g. `latest`. */
  version?: string;
}

/** The user's line on several devices. Found in seed 000. */
export interface SharedCallAppearance {
  /** Whether all ring for click-to-dial calls. */
  alertAllAppearancesForClickToDialCalls?: boolean;
  /** Whether all ring for pages. */
  alertAllAppearancesForGroupPagingCalls?: boolean;
  /** Whether an appearance may join another's call. */
  allowBridgingBetweenLocations?: boolean;
  /** Whether a held call can be fetched at another appearance. */
  allowSCACallRetrieve?: boolean;
  /** Tone played when a shared appearance bridges into a call. */
  bridgeWarningTone?: BridgeWarningTone;
  /** Whether parked calls are shown. */
  enableCallParkNotification?: boolean;
  /** Whether several appearances may be in calls at once. */
  enableMultipleCallArrangement?: boolean;
  /** The devices beside the primary one. */
  endpoints?: SharedCallAppearanceEndpoint[];
  /** Group of the user. Present under the same conditions as `serviceProviderId`. */
  groupId?: string;
  /** Whether it is on. Absent in every source; told here because other services have it. */
  isActive?: boolean;
  /** True when the service provider is an enterprise. Present under the same conditions as `serviceProviderId`. */
  isEnterprise?: boolean;
  /** Appearances allowed. */
  maxAppearances?: number;
  /** Whether that is on. */
  multipleCallArrangementIsActive?: boolean;
  /** Service provider or enterprise of the user. The group audit always has it; some single reads leave it out. */
  serviceProviderId?: string;
  /** The user. The group audit adds it inside every service; `getUserServiceSettings` may leave it out. */
  userId?: string;
}

/** A further device on which the user's line appears. */
export interface SharedCallAppearanceEndpoint {
  /** Whether it may place calls. */
  allowOrigination?: boolean;
  /** Whether it may receive calls. */
  allowTermination?: boolean;
  /** Where a device is defined. */
  deviceLevel?: DeviceLevel;
  /** Name of the device. */
  deviceName?: string;
  /** Whether visual device management works. */
  deviceSupportVisualDeviceManagement?: boolean;
  /** BroadWorks device type. */
  deviceType?: string;
  /** Whether the appearance is on. */
  isActive?: boolean;
  /** Line/port. */
  linePort: string;
  /** MAC address, null when unset. */
  macAddress?: string | number | null;
  /** Port, null when not fixed. */
  portNumber?: number | string | null;
  /** SIP contact; `sip:` means none. */
  sipContact?: string;
}

/** One speed dial slot. */
export interface SpeedCode {
  /** Free text, always text. Absent when unset. */
  description?: string;
  /** Number, always text. Absent when the slot is unset. */
  phoneNumber?: string;
  /** The slot, always text. */
  speedCode: string;
}

/** Speed dial slots: 2 to 9 always all for Speed Dial 8, only the set ones for Speed Dial 100. Found in seed 000. */
export interface SpeedDial {
  /** Group of the user. Present under the same conditions as `serviceProviderId`. */
  groupId?: string;
  /** Whether it is on. Absent in every source; told here because other services have it. */
  isActive?: boolean;
  /** True when the service provider is an enterprise. Present under the same conditions as `serviceProviderId`. */
  isEnterprise?: boolean;
  /** Service provider or enterprise of the user. The group audit always has it; some single reads leave it out. */
  serviceProviderId?: string;
  /** The slots. */
  speedCodes: SpeedCode[];
  /** The user. The group audit adds it inside every service; `getUserServiceSettings` may leave it out. */
  userId?: string;
}

/**
 * A boolean that arrives as text. Found on endpoint flags, feature access codes, CommPilot Express notifications and
 * caller criteria; nearly every other flag is a real boolean.
 */
export type StringBoolean = KnownStringBoolean | (string & {});

/** The values of {@link StringBoolean} that are known today. */
export type KnownStringBoolean = "true" | "false";

/**
 * Answer of a login or refresh: the token, with the fields of the session beside it. Public documentation prints
 * `token` alone; the vendor's front end reads the session fields from the same body, so they are optional here.
 */
export interface TokenSession {
  /** Character encoding of the login, usually null. */
  encoding?: string | null;
  /** Group of the login, null above group level. */
  groupId?: string | null;
  /** True when the service provider is an enterprise. */
  isEnterprise?: boolean;
  /** True for system and provisioning logins (inferred). */
  isSystemAdmin?: boolean;
  /** Locale of the login, e.g. `en_US`. The key is spelt so on the wire. */
  local?: string;
  /** What the login may see. A group login audits its own group only (inferred). */
  loginType?: LoginType;
  /** Days until the login's password expires. */
  passwordExpiresDays?: DayCount;
  /** Administrator policies of the login. Always seen empty; the entries' shape is not known. */
  policy?: unknown[];
  /** True when the login may change nothing. */
  readOnly?: boolean;
  /** Service provider of the login, null above that level. */
  serviceProviderId?: string | null;
  /** BroadWorks release, e.g. `21sp1`. */
  softwareVersion?: string;
  /** Domain of the BroadWorks system. */
  systemDomain?: string;
  /**
   * JSON Web Token (HS256) for `Authorization: Bearer`. Documentation speaks of 24 hours, a printed token lives 12:
   * read the `exp` claim.
   */
  token: string;
  /** Default domain of the login. */
  userDomain?: string;
  /** The login's user id. */
  userId?: string;
  /** Version of Odin, e.g. `latest`. */
  version?: string;
}

/**
 * The three numbers that `Transfer To First|Second|Third Transfer Number` refers to. A number that is unset is absent.
 */
export interface TransferNumbers {
  /** First transfer number; seen as text. */
  phoneNumber01?: DigitString;
  /** Second transfer number; seen as text. */
  phoneNumber02?: DigitString;
  /** Third transfer number; seen as text. */
  phoneNumber03?: DigitString;
}

/** How the user is reached on a trunk. */
export interface TrunkAddressing {
  /** Identity that the trunk signals instead of the number (inferred from the BroadWorks schema). */
  alternateTrunkIdentity?: DigitString;
  /** Enterprise trunk of the user (inferred from the BroadWorks schema). */
  enterpriseTrunkName?: string;
  /**
   * The user's place on a trunk group. When `endpointType` is not `trunkAddressing` only an empty `contacts` is sent
   * (the stub).
   */
  trunkGroupDeviceEndpoint: TrunkGroupDeviceEndpoint;
}

/**
 * The user's place on a trunk group. When `endpointType` is not `trunkAddressing` only an empty `contacts` is sent (the
 * stub).
 */
export interface TrunkGroupDeviceEndpoint {
  /** Static contacts. */
  contacts: EndpointContact[];
  /** Whether this user registers for the whole trunk, as text. */
  isPilotUser?: StringBoolean;
  /** Line/port on the trunk. Absent in the stub. */
  linePort?: string;
  /** Name of the trunk group. Absent in the stub. */
  name?: string;
  /** Whether the contact is static, as text. */
  staticRegistrationCapable?: StringBoolean;
  /** Whether the line/port carries a domain, as text. */
  useDomain?: StringBoolean;
}

/** Services and packs to change; those not listed stay as they are. */
export interface UpdateUserServices {
  /** Packs to change. */
  servicePackServices?: ServiceChange[];
  /**
   * The user to change.
   * Not empty.
   */
  userId: string;
  /** Services to change. */
  userServices?: ServiceChange[];
}

/**
 * Settings to change, by the service's name. Services that are left out stay as they are. The map is open, as on
 * reading: what Odin offers beyond the typed services can be sent, too. The eight plain services have closed shapes;
 * the others take the shape that is read.
 */
export type UpdateUserServiceSettings = {
  /** Further numbers that ring the user. */
  "Alternate Numbers"?: AlternateNumbers;
  /** Switches a service on or off. Fields that are left out stay as they are (inferred). */
  "Anonymous Call Rejection"?: ActivationUpdate;
  /** Whose state the phone shows. */
  "Busy Lamp Field"?: BusyLampField;
  /** Changes Call Forwarding Always. Fields that are left out stay as they are (inferred). */
  "Call Forwarding Always"?: CallForwardingAlwaysUpdate;
  /** Changes Call Forwarding Busy or Not Reachable. Fields that are left out stay as they are (inferred). */
  "Call Forwarding Busy"?: CallForwardingUpdate;
  /** Changes Call Forwarding No Answer. Fields that are left out stay as they are (inferred). */
  "Call Forwarding No Answer"?: CallForwardingNoAnswerUpdate;
  /** Changes Call Forwarding Busy or Not Reachable. Fields that are left out stay as they are (inferred). */
  "Call Forwarding Not Reachable"?: CallForwardingUpdate;
  /** Forwards calls that match a criterion. */
  "Call Forwarding Selective"?: CallForwardingSelective;
  /** Ready-made profiles for where calls go. */
  "CommPilot Express"?: CommPilotExpress;
  /** Receives faxes. */
  "Fax Messaging"?: FaxMessaging;
  /** Takes the user out of service. */
  "Intercept User"?: InterceptUser;
  /** Rejects calls that match a criterion. Found in seed 000. */
  "Selective Call Rejection"?: SelectiveCallRejection;
  /** The line on several devices. */
  "Shared Call Appearance"?: SharedCallAppearance;
  /** Speed dial with slots 2 to 9. */
  "Speed Dial 8"?: SpeedDial;
  /** Speed dial with up to 100 slots. */
  "Speed Dial 100"?: SpeedDial;
  /**
   * The user to change.
   * Not empty.
   */
  userId: string;
  /** Switches a service on or off. Fields that are left out stay as they are (inferred). */
  "Voice Portal Calling"?: ActivationUpdate;
  /** Changes the location zone. Fields that are left out stay as they are (inferred). */
  "Zone Calling Restrictions"?: ZoneCallingRestrictionsUpdate;
} & { [key: string]: unknown };

/**
 * Everything about one user, in another shape than the group audit: Title Case keys, services flattened, schedules
 * bare. Found in public documentation.
 */
export interface UserAudit {
  /** Number of the audit event on the server. */
  _eventId?: number;
  /** Group of the user. */
  groupId: string;
  /** The twelve outgoing calling plans, as the single-user audit names them. Found in public documentation. */
  OutgoingCallingPlan?: UserAuditCallingPlans;
  /** Service provider or enterprise of the user. */
  serviceProviderId: string;
  /**
   * Profile and utilities of a user, as the single-user audit names them. Unlike in the group audit, these sections
   * carry `userId` alone. Found in public documentation.
   */
  Settings?: UserAuditSettings;
  /** Id of the user. */
  userId: string;
  /** The two service listings, with the services' settings flattened beside them. Found in public documentation. */
  UserServices?: UserAuditServices;
}

/** The twelve outgoing calling plans, as the single-user audit names them. Found in public documentation. */
export interface UserAuditCallingPlans {
  /**
   * Authorization codes of the user, as the audits show them: settings and codes, which are two calls otherwise. Found
   * in seed 000.
   */
  "Outgoing Calling Plan Authorization Code"?: OutgoingCallingPlanAuthorizationCode;
  /** Where Call Me Now may place calls to on the user's behalf. Found in seed 000. */
  "Outgoing Calling Plan Call Me Now"?: OutgoingCallingPlanCallMeNow;
  /** Permissions for Call Me Now numbers by digit pattern. Found in seed 000. */
  "Outgoing Calling Plan Digit Plan Call Me Now"?: OutgoingCallingPlanDigitPlanCallMeNow;
  /** Permissions for dialled numbers by digit pattern. Found in seed 000. */
  "Outgoing Calling Plan Digit Plan Originating"?: OutgoingCallingPlanDigitPlanOriginating;
  /** Permissions for redirected numbers by digit pattern. Found in seed 000. */
  "Outgoing Calling Plan Digit Plan Redirecting"?: OutgoingCallingPlanDigitPlanRedirecting;
  /** What the user may dial. Found in seed 000. */
  "Outgoing Calling Plan Originating"?: OutgoingCallingPlanOriginating;
  /** Exceptions for Call Me Now numbers by digit pattern, stronger than the other plans. Found in seed 000. */
  "Outgoing Calling Plan Pinhole Digit Plan Call Me Now"?: OutgoingCallingPlanPinholeDigitPlanCallMeNow;
  /** Exceptions for dialled numbers by digit pattern, stronger than the other plans. Found in seed 000. */
  "Outgoing Calling Plan Pinhole Digit Plan Originating"?: OutgoingCallingPlanPinholeDigitPlanOriginating;
  /** Exceptions for redirected numbers by digit pattern, stronger than the other plans. Found in seed 000. */
  "Outgoing Calling Plan Pinhole Digit Plan Redirecting"?: OutgoingCallingPlanPinholeDigitPlanRedirecting;
  /** Whether the user may be redirected out of the group by somebody else. Found in seed 000. */
  "Outgoing Calling Plan Redirected"?: OutgoingCallingPlanRedirected;
  /** Where the user may forward or transfer calls to. Found in seed 000. */
  "Outgoing Calling Plan Redirecting"?: OutgoingCallingPlanRedirecting;
  /** Where blocked calls are transferred to. Found in seed 000. */
  "Outgoing Calling Plan Transfer Numbers"?: OutgoingCallingPlanTransferNumbers;
}

/** The two service listings, with the services' settings flattened beside them. Found in public documentation. */
export type UserAuditServices = {
  /** Further numbers that ring the user. */
  "Alternate Numbers"?: AlternateNumbers;
  /** Rejects callers who withhold their number. */
  "Anonymous Call Rejection"?: ActivationSetting;
  /** Whose state the phone shows. */
  "Busy Lamp Field"?: BusyLampField;
  /** Forwards every call. */
  "Call Forwarding Always"?: CallForwardingAlways;
  /** Forwards calls when busy. */
  "Call Forwarding Busy"?: CallForwarding;
  /** Forwards calls that nobody answers. */
  "Call Forwarding No Answer"?: CallForwardingNoAnswer;
  /** Forwards calls when the device cannot be reached. */
  "Call Forwarding Not Reachable"?: CallForwarding;
  /** Forwards calls that match a criterion. */
  "Call Forwarding Selective"?: CallForwardingSelective;
  /** Ready-made profiles for where calls go. */
  "CommPilot Express"?: CommPilotExpress;
  /** Receives faxes. */
  "Fax Messaging"?: FaxMessaging;
  /** Takes the user out of service. */
  "Intercept User"?: InterceptUser;
  /** Rejects calls that match a criterion; `[]` when it has no settings. */
  "Selective Call Rejection"?: SelectiveCallRejection | EmptyArray;
  /** The services in effect for a user: direct ones and those that packs bring. Found in seed 000. */
  servicesAssigned?: AssignedServices;
  /** The catalogue of services and packs with what is assigned to the user directly. Found in seeds 000 and 003. */
  servicesAssignment?: ServiceAssignment;
  /** The line on several devices. */
  "Shared Call Appearance"?: SharedCallAppearance;
  /** Speed dial with slots 2 to 9. */
  "Speed Dial 8"?: SpeedDial;
  /** Speed dial with up to 100 slots. */
  "Speed Dial 100"?: SpeedDial;
  /** Lets the user place calls from the voice portal. */
  "Voice Portal Calling"?: ActivationSetting;
  /** Location zone; `[]` when it has no settings. */
  "Zone Calling Restrictions"?: ZoneCallingRestrictions | EmptyArray;
} & { [key: string]: unknown };

/**
 * Profile and utilities of a user, as the single-user audit names them. Unlike in the group audit, these sections carry
 * `userId` alone. Found in public documentation.
 */
export interface UserAuditSettings {
  /** The further logins of a user. Found in seed 000. */
  "Alternate User Id"?: AlternateUserId;
  /** The announcements that a user has stored. Carries no ids but the user's. Found in seed 000. */
  "Announcement File"?: AnnouncementFile;
  /** How redirected calls show identities. Found in seed 000. */
  "Call Policies"?: CallPolicies;
  /**
   * Limits and identities of the user's calls. A group of values is in force only when its `useUser…Setting` is true;
   * otherwise the group's rule. Found in seed 000; newer releases add keys.
   */
  "Call Processing Policy"?: CallProcessingPolicy;
  /** Which barring profile rules the user. Found in seed 000. */
  "Communication Barring"?: CommunicationBarring;
  /** Codes that lift the barring. The group audit lacks them. */
  "Communication Barring Authorization Code"?: BarringAuthorizationCode[];
  /** How the user's device follows features. Found in seed 000. */
  "Device Policies"?: DevicePolicies;
  /** The star codes that the user may dial. Found in seed 000. */
  "Feature Access Code"?: FeatureAccessCode;
  /** State of the voice portal passcode. Carries no ids but the user's. Found in seed 000. */
  "Portal Passcode"?: PortalPasscode;
  /** The schedules with their events: a bare list, where the group audit wraps it. */
  Schedules?: Schedule[];
  /**
   * A user. The listing without `extended` sends fewer fields; nearly every field is absent when unset. Found in seed
   * 000 and public documentation.
   */
  User?: UserProfile;
}

/**
 * A user. The listing without `extended` sends fewer fields; nearly every field is absent when unset. Found in seed 000
 * and public documentation.
 */
export interface UserProfile {
  /**
   * The user's line on an access device. When `endpointType` is not `accessDeviceEndpoint` only an empty `contacts` is
   * sent (the stub).
   */
  accessDeviceEndpoint?: AccessDeviceEndpoint;
  /** Postal address of a user. Every line may be absent. */
  address?: PostalAddress;
  /** Where in the building. */
  addressLocation?: string | number;
  /** Further SIP aliases. */
  aliases?: string[];
  /** True when the user may make video calls. */
  allowVideo?: boolean;
  /** Further logins: a list, or the bare object when there is just one. */
  alternateUserId?: ProfileAlternateUserId | ProfileAlternateUserId[];
  /** First name shown to the called party. */
  callingLineIdFirstName?: DigitString;
  /** Last name shown to the called party. */
  callingLineIdLastName?: DigitString;
  /** Number shown to the called party, empty when the user's own is shown. */
  callingLineIdPhoneNumber?: string;
  /** Country code: text in profiles, a number in rows of the bulk registration. */
  countryCode?: string | number | null;
  /** The alias that the user id brings. */
  defaultAlias?: string;
  /** Department: an object in profiles, text such as `Sales (grp.odin)` or null in short rows. */
  department?: Department | (string | null);
  /** Department with its path, e.g. `Sales (grp.odin)`. */
  departmentFullPath?: string;
  /** Domain of the user. */
  domain?: string;
  /** E-mail address; empty, null or absent when unset. */
  emailAddress?: string | null;
  /**
   * Which kind of endpoint the user has. The other kind is still sent, as a stub that holds only `contacts`. `none`: no
   * device at all.
   */
  endpointType?: EndpointType;
  /** Extension, always text. Empty or absent without one. */
  extension?: string;
  /** First name; a number when it has digits only. */
  firstName: DigitString;
  /** Group of the user. */
  groupId?: string;
  /** First name in Hiragana, else a copy of the first name. */
  hiraganaFirstName?: string | number | null;
  /** Last name in Hiragana, else a copy of the last name. */
  hiraganaLastName?: string | number | null;
  /** Id for instant messaging and presence. Spelt `iMPId` in lists of monitored users. */
  impId?: string;
  /** Whether the user is in a trunk group. In reports and short rows. */
  inTrunkGroup?: boolean | null;
  /** True when the service provider is an enterprise. */
  isEnterprise?: boolean;
  /** Language of announcements and web pages. */
  language?: string;
  /** Last name; a number when it has digits only. */
  lastName: DigitString;
  /** Mobile number, as typed (`100-555-1414`) or as a number. */
  mobilePhoneNumber?: DigitString;
  /** National prefix, empty or null when there is none. */
  nationalPrefix?: string | null;
  /** Network class of service. */
  networkClassOfService?: string;
  /** Pager number, as typed or as a number. */
  pagerPhoneNumber?: DigitString;
  /** Days until the web password expires. */
  passwordExpiresDays?: DayCount;
  /**
   * Number without separators (`8135551003`) in profiles, `+1-8135551003` in short rows. Empty or absent without a
   * number.
   */
  phoneNumber?: string;
  /** Whether the number is activated; null without a number. */
  phoneNumberActivated?: boolean | null;
  /** Service provider or enterprise of the user. */
  serviceProviderId?: string;
  /** IANA time zone. */
  timeZone?: string;
  /** Time zone for people. */
  timeZoneDisplayName?: string;
  /** Job title. Absent when unset, like all fields from here on. */
  title?: string | number;
  /** How the user is reached on a trunk. */
  trunkAddressing?: TrunkAddressing;
  /** Id of the user, with its domain. */
  userId: string;
  /** Yahoo id. */
  yahooId?: string;
}

/** The registered contacts of a user; `[]` when nothing is registered. */
export interface UserRegistration {
  /** The contacts. */
  registrations: Registration[];
  /** The user. */
  userId: string;
}

/** The registered contacts of every user of a group. An envelope of its own kind. */
export interface UserRegistrationBulk {
  /** Id of the group. */
  groupId?: string;
  /** Service provider of the group. */
  serviceProviderId?: string;
  /** All users, registered or not. */
  users: UserRegistrationRow[];
}

/** One user of the bulk read. */
export interface UserRegistrationRow {
  /** The registered contacts of a user; `[]` when nothing is registered. */
  data: UserRegistration;
  /**
   * The short row that bulk answers carry for each user: `department` is text and `phoneNumber` has the form
   * `+1-8135551003`. Found in public documentation.
   */
  profile: UserSummary;
}

/** A row of the user report: the profile with the licences and lines beside it. Found in public documentation. */
export interface UserReport {
  /**
   * The user's line on an access device. When `endpointType` is not `accessDeviceEndpoint` only an empty `contacts` is
   * sent (the stub).
   */
  accessDeviceEndpoint?: AccessDeviceEndpoint;
  /** Postal address of a user. Every line may be absent. */
  address?: PostalAddress;
  /** Where in the building. */
  addressLocation?: string | number;
  /** Further SIP aliases. */
  aliases?: string[];
  /** True when the user may make video calls. */
  allowVideo?: boolean;
  /** Further logins: a list, or the bare object when there is just one. */
  alternateUserId?: ProfileAlternateUserId | ProfileAlternateUserId[];
  /** First name shown to the called party. */
  callingLineIdFirstName?: DigitString;
  /** Last name shown to the called party. */
  callingLineIdLastName?: DigitString;
  /** Number shown to the called party, empty when the user's own is shown. */
  callingLineIdPhoneNumber?: string;
  /** Country code: text in profiles, a number in rows of the bulk registration. */
  countryCode?: string | number | null;
  /** The alias that the user id brings. */
  defaultAlias?: string;
  /** Department: an object in profiles, text such as `Sales (grp.odin)` or null in short rows. */
  department?: Department | (string | null);
  /** Department with its path, e.g. `Sales (grp.odin)`. */
  departmentFullPath?: string;
  /** Name of the department alone. */
  departmentName?: string | number;
  /** Domain of the user. */
  domain?: string;
  /** E-mail address; empty, null or absent when unset. */
  emailAddress?: string | null;
  /**
   * Which kind of endpoint the user has. The other kind is still sent, as a stub that holds only `contacts`. `none`: no
   * device at all.
   */
  endpointType?: EndpointType;
  /** Extension, always text. Empty or absent without one. */
  extension?: string;
  /** First name; a number when it has digits only. */
  firstName: DigitString;
  /** Group of the user. */
  groupId?: string;
  /** First name in Hiragana, else a copy of the first name. */
  hiraganaFirstName?: string | number | null;
  /** Last name in Hiragana, else a copy of the last name. */
  hiraganaLastName?: string | number | null;
  /** Id for instant messaging and presence. Spelt `iMPId` in lists of monitored users. */
  impId?: string;
  /** Whether the user is in a trunk group. In reports and short rows. */
  inTrunkGroup?: boolean | null;
  /** True when the service provider is an enterprise. */
  isEnterprise?: boolean;
  /** Language of announcements and web pages. */
  language?: string;
  /** Last name; a number when it has digits only. */
  lastName: DigitString;
  /** Mobile number, as typed (`100-555-1414`) or as a number. */
  mobilePhoneNumber?: DigitString;
  /** National prefix, empty or null when there is none. */
  nationalPrefix?: string | null;
  /** Network class of service. */
  networkClassOfService?: string;
  /** Pager number, as typed or as a number. */
  pagerPhoneNumber?: DigitString;
  /** Days until the web password expires. */
  passwordExpiresDays?: DayCount;
  /**
   * Number without separators (`8135551003`) in profiles, `+1-8135551003` in short rows. Empty or absent without a
   * number.
   */
  phoneNumber?: string;
  /** Whether the number is activated; null without a number. */
  phoneNumberActivated?: boolean | null;
  /** Assigned services that count as premium. */
  premiumServices?: string[];
  /** Assigned service packs. */
  servicePacks?: string[];
  /** Service provider or enterprise of the user. */
  serviceProviderId?: string;
  /** IANA time zone. */
  timeZone?: string;
  /** Time zone for people. */
  timeZoneDisplayName?: string;
  /** Job title. Absent when unset, like all fields from here on. */
  title?: string | number;
  /** How the user is reached on a trunk. */
  trunkAddressing?: TrunkAddressing;
  /** User agents of the registered devices. */
  userAgents?: string[];
  /** Id of the user, with its domain. */
  userId: string;
  /** Lines of the user, shared appearances among them. */
  userLinePorts?: string[];
  /** Assigned services. */
  userServices?: string[];
  /** Yahoo id. */
  yahooId?: string;
}

/** The user's schedules as the group audit wraps them. Found in seed 000. */
export interface UserSchedules {
  /** Group of the user. Present under the same conditions as `serviceProviderId`. */
  groupId?: string;
  /** True when the service provider is an enterprise. Present under the same conditions as `serviceProviderId`. */
  isEnterprise?: boolean;
  /** The schedules, `[]` when there are none. */
  schedules: Schedule[];
  /** Service provider or enterprise of the user. The group audit always has it; some single reads leave it out. */
  serviceProviderId?: string;
  /** The user this section belongs to. */
  userId: string;
}

/** One entry of the user's service catalogue. */
export interface UserServiceAssignment {
  /** Name for people. Odin's own typing errors included (`Destop`). */
  alias?: string;
  /** True when assigned directly. False also for a service that the user has through a pack. */
  assigned: boolean;
  /** Name of the service. */
  serviceName: string;
  /** Marks such as `UC-One`. */
  tags?: string[];
}

/**
 * The short row that bulk answers carry for each user: `department` is text and `phoneNumber` has the form
 * `+1-8135551003`. Found in public documentation.
 */
export interface UserSummary {
  /** Country code, a number here, null without a phone number. */
  countryCode?: number | string | null;
  /** Department with its group, or null. */
  department?: string | null;
  /** Domain of the user. */
  domain?: string;
  /** E-mail address or null. */
  emailAddress?: string | null;
  /** Extension, text. */
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
  /** Number as `+1-8135551003`; empty or null without one. */
  phoneNumber?: string | null;
  /** Whether the number is activated; null without a number. */
  phoneNumberActivated?: boolean | null;
  /** Id of the user. */
  userId: string;
}

/**
 * The nine utilities of a user. Found in seed 000. One that could not be read is absent (inferred), such as the
 * passcode of a user without voice portal.
 */
export interface UserUtilities {
  /** The further logins of a user. Found in seed 000. */
  alternateUserId?: AlternateUserId;
  /** The announcements that a user has stored. Carries no ids but the user's. Found in seed 000. */
  announcementFile?: AnnouncementFile;
  /** How redirected calls show identities. Found in seed 000. */
  callPolicies?: CallPolicies;
  /**
   * Limits and identities of the user's calls. A group of values is in force only when its `useUser…Setting` is true;
   * otherwise the group's rule. Found in seed 000; newer releases add keys.
   */
  callProcessingPolicy?: CallProcessingPolicy;
  /** Which barring profile rules the user. Found in seed 000. */
  communicationBarring?: CommunicationBarring;
  /** How the user's device follows features. Found in seed 000. */
  devicePolicies?: DevicePolicies;
  /** The star codes that the user may dial. Found in seed 000. */
  featureAccessCode?: FeatureAccessCode;
  /** State of the voice portal passcode. Carries no ids but the user's. Found in seed 000. */
  portalPasscode?: PortalPasscode;
  /** The user's schedules as the group audit wraps them. Found in seed 000. */
  userSchedules?: UserSchedules;
}

/** The location zone of the user. Found in seed 000. */
export interface ZoneCallingRestrictions {
  /** Group of the user. Present under the same conditions as `serviceProviderId`. */
  groupId?: string;
  /** Home zone. Absent when unset. */
  homeZoneName?: string;
  /** True when the service provider is an enterprise. Present under the same conditions as `serviceProviderId`. */
  isEnterprise?: boolean;
  /** Service provider or enterprise of the user. The group audit always has it; some single reads leave it out. */
  serviceProviderId?: string;
  /** The user. The group audit adds it inside every service; `getUserServiceSettings` may leave it out. */
  userId?: string;
}

/** Changes the location zone. Fields that are left out stay as they are (inferred). */
export interface ZoneCallingRestrictionsUpdate {
  /** Home zone. */
  homeZoneName?: string;
}

export interface components {
  schemas: {
    AccessDevice: AccessDevice;
    AccessDeviceCredentials: AccessDeviceCredentials;
    AccessDeviceEndpoint: AccessDeviceEndpoint;
    ActivationSetting: ActivationSetting;
    ActivationUpdate: ActivationUpdate;
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
    GroupService: GroupService;
    GroupServices: GroupServices;
    GroupServiceUsers: GroupServiceUsers;
    GroupSummary: GroupSummary;
    GroupUserAudit: GroupUserAudit;
    GroupUserAuditData: GroupUserAuditData;
    GroupUserAuditRecord: GroupUserAuditRecord;
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
    ServiceListingType: ServiceListingType;
    ServicePackAssignment: ServicePackAssignment;
    ServiceProvider: ServiceProvider;
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
    /**
     * The request lacks something, or BroadWorks refuses it; also the answer for a service that the user is not
     * licensed for (the status is inferred).
     */
    BadRequest: {
      headers: { [key: string]: unknown };
      content: {
        "application/json": OdinErrorBody;
      };
    };
    /**
     * The login may not do this. The vendor's front end drops the session here as it does on 401. The message is
     * inferred.
     */
    Forbidden: {
      headers: { [key: string]: unknown };
      content: {
        "application/json": OdinErrorBody;
      };
    };
    /** There is no such user, group or service provider. */
    NotFound: {
      headers: { [key: string]: unknown };
      content: {
        "application/json": OdinErrorBody;
      };
    };
    /** Odin or BroadWorks failed. */
    ServerError: {
      headers: { [key: string]: unknown };
      content: {
        "application/json": OdinErrorBody;
      };
    };
    /**
     * Too many calls. No limit of Odin's own is documented; a gateway in front of it may set one. Status, body and
     * header are inferred.
     */
    TooManyRequests: {
      headers: {
        /**
         * Seconds to wait (inferred).
         * @example 3
         */
        "Retry-After"?: number;
        [key: string]: unknown;
      };
      content: {
        "application/json": OdinErrorBody;
      };
    };
    /**
     * The credentials or the token are not accepted. Drop the session; a token can be refreshed only before it expires.
     */
    Unauthorized: {
      headers: { [key: string]: unknown };
      content: {
        "application/json": OdinErrorBody;
      };
    };
  };
  parameters: {
    /**
     * Only announcements of this kind. The values are not documented.
     * @example audio
     */
    announcementType: string;
    /**
     * True: what the user may choose from, the group's announcements included (inferred).
     * @example true
     */
    availableAnnouncements: boolean;
    /**
     * Only users with this phone number. `*` at the end or at both ends matches any text (`513*`, `*smith*`); only at
     * the start is not supported. Use one filter at a time; at least 3 characters.
     * @example 81355510*
     */
    dn: string;
    /**
     * Only users with this e-mail address. `*` at the end or at both ends matches any text (`513*`, `*smith*`); only at
     * the start is not supported. Use one filter at a time; at least 3 characters.
     * @example *parkbench*
     */
    emailAddress: string;
    /**
     * True: full profiles, aliases and devices included. Otherwise short rows. The vendor's front end sends `true`.
     * @example true
     */
    extended: boolean;
    /**
     * Only users with this extension. `*` at the end or at both ends matches any text (`513*`, `*smith*`); only at the
     * start is not supported. Use one filter at a time; at least 3 characters.
     * @example 102*
     */
    extension: string;
    /**
     * Only users with this first name. `*` at the end or at both ends matches any text (`513*`, `*smith*`); only at the
     * start is not supported. Use one filter at a time; at least 3 characters.
     * @example ama*
     */
    firstName: string;
    /**
     * Id of the group. May contain `/` and blanks.
     * @example grp.odin
     */
    groupId: string;
    /**
     * Id of the one group to answer: an object then, instead of a list. May contain `/` and blanks.
     * @example grp.odin
     */
    groupsGroupId: string;
    /**
     * Only users with this last name. `*` at the end or at both ends matches any text (`513*`, `*smith*`); only at the
     * start is not supported. Use one filter at a time; at least 3 characters.
     * @example *okafor*
     */
    lastName: string;
    /**
     * At most this many rows. There is no offset: a listing cannot be paged.
     * @example 100
     */
    limit: number;
    /**
     * Only users whose device has this MAC address. `*` at the end or at both ends matches any text (`513*`,
     * `*smith*`); only at the start is not supported. Use one filter at a time; at least 3 characters.
     * @example 0004f2*
     */
    macAddress: string;
    /**
     * Id of the one user to answer: an object then, instead of a list.
     * @example 4003@parkbenchsolutions.com
     */
    oneUserId: string;
    /**
     * Only service providers of this reseller.
     * @example reseller.odin
     */
    resellerId: string;
    /**
     * Name of the schedule.
     * @example user schedule1
     */
    scheduleName: string;
    /**
     * Type of the schedule; names are unique within a type only.
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
     * Id of the user, with its domain.
     * @example 4003@parkbenchsolutions.com
     */
    userId: string;
    /**
     * Only users of this group; goes with `serviceProviderId`.
     * @example grp.odin
     */
    usersGroupId: string;
    /**
     * Only users of this service provider or enterprise.
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
    /** Read the group's rule: whether users have authorization codes of their own */
    get: operations["getGroupOutgoingCallingPlanAuthorizationCodes"];
  };
  "/api/v2/groups/calling-plans/outgoing/call-me-now": {
    /** Read the group's rule: where Call Me Now may call */
    get: operations["getGroupOutgoingCallingPlanCallMeNow"];
  };
  "/api/v2/groups/calling-plans/outgoing/digit-plan/call-me-now": {
    /** Read the group's rule: digit patterns for Call Me Now calls */
    get: operations["getGroupOutgoingCallingPlanDigitPlanCallMeNow"];
  };
  "/api/v2/groups/calling-plans/outgoing/digit-plan/originating": {
    /** Read the group's rule: digit patterns for dialled calls */
    get: operations["getGroupOutgoingCallingPlanDigitPlanOriginating"];
  };
  "/api/v2/groups/calling-plans/outgoing/digit-plan/redirecting": {
    /** Read the group's rule: digit patterns for redirected calls */
    get: operations["getGroupOutgoingCallingPlanDigitPlanRedirecting"];
  };
  "/api/v2/groups/calling-plans/outgoing/originating": {
    /** Read the group's rule: what users may dial */
    get: operations["getGroupOutgoingCallingPlanOriginating"];
  };
  "/api/v2/groups/calling-plans/outgoing/pinhole-digit-plan/call-me-now": {
    /** Read the group's rule: exceptions by digit pattern for Call Me Now calls */
    get: operations["getGroupOutgoingCallingPlanPinholeDigitPlanCallMeNow"];
  };
  "/api/v2/groups/calling-plans/outgoing/pinhole-digit-plan/originating": {
    /** Read the group's rule: exceptions by digit pattern for dialled calls */
    get: operations["getGroupOutgoingCallingPlanPinholeDigitPlanOriginating"];
  };
  "/api/v2/groups/calling-plans/outgoing/pinhole-digit-plan/redirecting": {
    /** Read the group's rule: exceptions by digit pattern for redirected calls */
    get: operations["getGroupOutgoingCallingPlanPinholeDigitPlanRedirecting"];
  };
  "/api/v2/groups/calling-plans/outgoing/redirected": {
    /** Read the group's rule: whether users may be redirected out of the group */
    get: operations["getGroupOutgoingCallingPlanRedirected"];
  };
  "/api/v2/groups/calling-plans/outgoing/redirecting": {
    /** Read the group's rule: where users may forward calls to */
    get: operations["getGroupOutgoingCallingPlanRedirecting"];
  };
  "/api/v2/groups/calling-plans/outgoing/transfer-numbers": {
    /** Read the group's rule: where blocked calls go */
    get: operations["getGroupOutgoingCallingPlanTransferNumbers"];
  };
  "/api/v2/groups/dns": {
    /** List numbers of a group */
    get: operations["getGroupDns"];
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
    /** Read the further logins of a user */
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
  "/api/v2/users/call-policies": {
    /** Read the call policies of a user */
    get: operations["getUserCallPolicies"];
  };
  "/api/v2/users/call-processing-policy": {
    /** Read the call processing policy of a user */
    get: operations["getUserCallProcessingPolicy"];
  };
  "/api/v2/users/calling-plans/outgoing/authorization-codes": {
    /** Read whether a user has authorization codes of their own */
    get: operations["getUserOutgoingCallingPlanAuthorizationCodes"];
  };
  "/api/v2/users/calling-plans/outgoing/authorization-codes/codes": {
    /** List authorization codes of a user */
    get: operations["getUserOutgoingCallingPlanAuthorizationCodesCodes"];
  };
  "/api/v2/users/calling-plans/outgoing/call-me-now": {
    /** Read where Call Me Now may call for a user */
    get: operations["getUserOutgoingCallingPlanCallMeNow"];
  };
  "/api/v2/users/calling-plans/outgoing/call-me-now/bulk": {
    /** Read for all users of a group where Call Me Now may call for each */
    get: operations["getUserOutgoingCallingPlanCallMeNowBulk"];
  };
  "/api/v2/users/calling-plans/outgoing/digit-plan/call-me-now": {
    /** Read digit patterns for Call Me Now calls of a user */
    get: operations["getUserOutgoingCallingPlanDigitPlanCallMeNow"];
  };
  "/api/v2/users/calling-plans/outgoing/digit-plan/originating": {
    /** Read digit patterns for dialled calls of a user */
    get: operations["getUserOutgoingCallingPlanDigitPlanOriginating"];
  };
  "/api/v2/users/calling-plans/outgoing/digit-plan/redirecting": {
    /** Read digit patterns for redirected calls of a user */
    get: operations["getUserOutgoingCallingPlanDigitPlanRedirecting"];
  };
  "/api/v2/users/calling-plans/outgoing/originating": {
    /** Read what a user may dial */
    get: operations["getUserOutgoingCallingPlanOriginating"];
  };
  "/api/v2/users/calling-plans/outgoing/originating/bulk": {
    /** Read for all users of a group what each may dial */
    get: operations["getUserOutgoingCallingPlanOriginatingBulk"];
  };
  "/api/v2/users/calling-plans/outgoing/pinhole-digit-plan/call-me-now": {
    /** Read exceptions by digit pattern for Call Me Now calls of a user */
    get: operations["getUserOutgoingCallingPlanPinholeDigitPlanCallMeNow"];
  };
  "/api/v2/users/calling-plans/outgoing/pinhole-digit-plan/originating": {
    /** Read exceptions by digit pattern for dialled calls of a user */
    get: operations["getUserOutgoingCallingPlanPinholeDigitPlanOriginating"];
  };
  "/api/v2/users/calling-plans/outgoing/pinhole-digit-plan/redirecting": {
    /** Read exceptions by digit pattern for redirected calls of a user */
    get: operations["getUserOutgoingCallingPlanPinholeDigitPlanRedirecting"];
  };
  "/api/v2/users/calling-plans/outgoing/redirected": {
    /** Read whether a user may be redirected out of the group */
    get: operations["getUserOutgoingCallingPlanRedirected"];
  };
  "/api/v2/users/calling-plans/outgoing/redirected/bulk": {
    /** Read for all users of a group whether each may be redirected out of it */
    get: operations["getUserOutgoingCallingPlanRedirectedBulk"];
  };
  "/api/v2/users/calling-plans/outgoing/redirecting": {
    /** Read where a user may forward calls to */
    get: operations["getUserOutgoingCallingPlanRedirecting"];
  };
  "/api/v2/users/calling-plans/outgoing/redirecting/bulk": {
    /** Read for all users of a group where each may forward calls to */
    get: operations["getUserOutgoingCallingPlanRedirectingBulk"];
  };
  "/api/v2/users/calling-plans/outgoing/transfer-numbers": {
    /** Read where blocked calls of a user go */
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
    /** Read the state of the voice portal passcode of a user */
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
    /** List the services that a user could have */
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
    /** Change settings of services of a user */
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
      /** The session. */
      200: {
        headers: { [key: string]: unknown };
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
      /** The new token. */
      200: {
        headers: { [key: string]: unknown };
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
        "application/json": LoginRequest;
      };
    };
    responses: {
      /** The token, with the session beside it. */
      200: {
        headers: { [key: string]: unknown };
        content: {
          "application/json": TokenSession;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
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
        "application/json": LogoutRequest;
      };
    };
    responses: {
      /** Nothing, as an empty list. */
      200: {
        headers: { [key: string]: unknown };
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
         * Id of the one group to answer: an object then, instead of a list. May contain `/` and blanks.
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
      /** The groups, or the one group. */
      200: {
        headers: { [key: string]: unknown };
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
      /** The group's default, then the departments. */
      200: {
        headers: { [key: string]: unknown };
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
      /** The group's default, then the departments. */
      200: {
        headers: { [key: string]: unknown };
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
      /** The group's default, then the departments. */
      200: {
        headers: { [key: string]: unknown };
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
      /** The group's default, then the departments. */
      200: {
        headers: { [key: string]: unknown };
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
      /** The group's default, then the departments. */
      200: {
        headers: { [key: string]: unknown };
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
      /** The group's default, then the departments. */
      200: {
        headers: { [key: string]: unknown };
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
      /** The group's default, then the departments. */
      200: {
        headers: { [key: string]: unknown };
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
      /** The group's default, then the departments. */
      200: {
        headers: { [key: string]: unknown };
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
      /** The group's default, then the departments. */
      200: {
        headers: { [key: string]: unknown };
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
      /** The group's default, then the departments. */
      200: {
        headers: { [key: string]: unknown };
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
      /** The group's default, then the departments. */
      200: {
        headers: { [key: string]: unknown };
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
      /** The group's default, then the departments. */
      200: {
        headers: { [key: string]: unknown };
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
      /** The numbers. */
      200: {
        headers: { [key: string]: unknown };
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
      /** A row for each user. */
      200: {
        headers: { [key: string]: unknown };
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
      /** Services, packs and their use. */
      200: {
        headers: { [key: string]: unknown };
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
      /** The users. */
      200: {
        headers: { [key: string]: unknown };
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
      /** The users with all their sections. */
      200: {
        headers: { [key: string]: unknown };
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
         * Only service providers of this reseller.
         * @example reseller.odin
         */
        resellerId?: components["parameters"]["resellerId"];
      };
    };
    responses: {
      /** The service providers. */
      200: {
        headers: { [key: string]: unknown };
        content: {
          "application/json": ServiceProvider[];
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
         * Only users with this phone number. `*` at the end or at both ends matches any text (`513*`, `*smith*`); only
         * at the start is not supported. Use one filter at a time; at least 3 characters.
         * @example 81355510*
         */
        dn?: components["parameters"]["dn"];
        /**
         * Only users with this e-mail address. `*` at the end or at both ends matches any text (`513*`, `*smith*`);
         * only at the start is not supported. Use one filter at a time; at least 3 characters.
         * @example *parkbench*
         */
        emailAddress?: components["parameters"]["emailAddress"];
        /**
         * True: full profiles, aliases and devices included. Otherwise short rows. The vendor's front end sends `true`.
         * @example true
         */
        extended?: components["parameters"]["extended"];
        /**
         * Only users with this extension. `*` at the end or at both ends matches any text (`513*`, `*smith*`); only at
         * the start is not supported. Use one filter at a time; at least 3 characters.
         * @example 102*
         */
        extension?: components["parameters"]["extension"];
        /**
         * Only users with this first name. `*` at the end or at both ends matches any text (`513*`, `*smith*`); only at
         * the start is not supported. Use one filter at a time; at least 3 characters.
         * @example ama*
         */
        firstName?: components["parameters"]["firstName"];
        /**
         * Only users of this group; goes with `serviceProviderId`.
         * @example grp.odin
         */
        groupId?: components["parameters"]["usersGroupId"];
        /**
         * Only users with this last name. `*` at the end or at both ends matches any text (`513*`, `*smith*`); only at
         * the start is not supported. Use one filter at a time; at least 3 characters.
         * @example *okafor*
         */
        lastName?: components["parameters"]["lastName"];
        /**
         * At most this many rows. There is no offset: a listing cannot be paged.
         * @example 100
         */
        limit?: components["parameters"]["limit"];
        /**
         * Only users whose device has this MAC address. `*` at the end or at both ends matches any text (`513*`,
         * `*smith*`); only at the start is not supported. Use one filter at a time; at least 3 characters.
         * @example 0004f2*
         */
        macAddress?: components["parameters"]["macAddress"];
        /**
         * Only users of this service provider or enterprise.
         * @example ent.odin
         */
        serviceProviderId?: components["parameters"]["usersServiceProviderId"];
        /**
         * Id of the one user to answer: an object then, instead of a list.
         * @example 4003@parkbenchsolutions.com
         */
        userId?: components["parameters"]["oneUserId"];
      };
    };
    responses: {
      /** The users, or the one user. */
      200: {
        headers: { [key: string]: unknown };
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
      /** The further logins. */
      200: {
        headers: { [key: string]: unknown };
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
         * True: what the user may choose from, the group's announcements included (inferred).
         * @example true
         */
        available?: components["parameters"]["availableAnnouncements"];
        /**
         * Only announcements of this kind. The values are not documented.
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
      /** The announcements. */
      200: {
        headers: { [key: string]: unknown };
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
      /** The user with all sections. */
      200: {
        headers: { [key: string]: unknown };
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
      /** The call policies. */
      200: {
        headers: { [key: string]: unknown };
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
      /** The call processing policy. */
      200: {
        headers: { [key: string]: unknown };
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
      /** The plan. */
      200: {
        headers: { [key: string]: unknown };
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
      /** The codes, `[]` when there are none. */
      200: {
        headers: { [key: string]: unknown };
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
      /** The plan. */
      200: {
        headers: { [key: string]: unknown };
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
      /** A row for each user. */
      200: {
        headers: { [key: string]: unknown };
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
      /** The plan. */
      200: {
        headers: { [key: string]: unknown };
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
      /** The plan. */
      200: {
        headers: { [key: string]: unknown };
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
      /** The plan. */
      200: {
        headers: { [key: string]: unknown };
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
      /** The plan. */
      200: {
        headers: { [key: string]: unknown };
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
      /** A row for each user. */
      200: {
        headers: { [key: string]: unknown };
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
      /** The plan. */
      200: {
        headers: { [key: string]: unknown };
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
      /** The plan. */
      200: {
        headers: { [key: string]: unknown };
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
      /** The plan. */
      200: {
        headers: { [key: string]: unknown };
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
      /** The plan. */
      200: {
        headers: { [key: string]: unknown };
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
      /** A row for each user. */
      200: {
        headers: { [key: string]: unknown };
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
      /** The plan. */
      200: {
        headers: { [key: string]: unknown };
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
      /** A row for each user. */
      200: {
        headers: { [key: string]: unknown };
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
      /** The plan. */
      200: {
        headers: { [key: string]: unknown };
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
      /** The communication barring. */
      200: {
        headers: { [key: string]: unknown };
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
      /** The device policies. */
      200: {
        headers: { [key: string]: unknown };
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
         * Type of the schedule; names are unique within a type only.
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
      /** The events. */
      200: {
        headers: { [key: string]: unknown };
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
      /** The feature access codes. */
      200: {
        headers: { [key: string]: unknown };
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
      /** State of the passcode. */
      200: {
        headers: { [key: string]: unknown };
        content: {
          "application/json": PortalPasscode;
        };
      };
      /** The user has no voice portal (the status is inferred), or the request lacks something. */
      400: {
        headers: { [key: string]: unknown };
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
      /** The contacts. */
      200: {
        headers: { [key: string]: unknown };
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
      /** The users with their contacts. */
      200: {
        headers: { [key: string]: unknown };
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
      /** The row of the user. */
      200: {
        headers: { [key: string]: unknown };
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
      /** The schedules, `[]` when there are none. */
      200: {
        headers: { [key: string]: unknown };
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
      /** The catalogue. */
      200: {
        headers: { [key: string]: unknown };
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
    /** What to change. */
    requestBody: {
      content: {
        "application/json": UpdateUserServices;
      };
    };
    responses: {
      /** The catalogue after the change (inferred). */
      200: {
        headers: { [key: string]: unknown };
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
      /** The services in effect. */
      200: {
        headers: { [key: string]: unknown };
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
      /** Settings by service. */
      200: {
        headers: { [key: string]: unknown };
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
    /** What to change. */
    requestBody: {
      content: {
        "application/json": UpdateUserServiceSettings;
      };
    };
    responses: {
      /** The settings after the change (inferred). */
      200: {
        headers: { [key: string]: unknown };
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
