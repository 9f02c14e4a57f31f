// Generated from specs/odin by tools/codegen. Do not edit: change the spec, then run `pnpm generate`.

import type { Sendable } from "../core/operation.js";

/** The device of a user's primary line. */
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
  /** Static contacts, at most five. Empty for a device that registers. One row may be a bare object. */
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

/** The device of a user and the line on it. What a read gave is accepted too. */
export interface AccessDeviceEndpointUpdate {
  /** The device. It must exist. */
  accessDevice?: {
    /** Whose the device is. */
    deviceLevel?: DeviceLevel;
    /** Name of the device. */
    deviceName: string;
  };
  /**
   * Contacts of a device that does not register itself.
   * At most 5 items.
   */
  contacts?: EndpointContact[];
  /**
   * The line, which no other user has.
   * At most 161 characters.
   */
  linePort?: string;
}

/** A user in the bulk read of a service that is either on or off. */
export interface ActivationBulkRow {
  /** The settings. Empty for a user without the service, whose `service.assigned` is false. */
  data: ActivationSetting | NoSettings;
  /** The service that a bulk row describes. */
  service: BulkService;
  /**
   * The short row of a user in bulk answers. `department` is text, and `phoneNumber` has the form `+1-8135551003`.
   * Found in public documentation.
   */
  user: UserSummary;
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

/** An administrator. The id is in `userId` or in `administratorID`, depending on the release. */
export interface Administrator {
  /** Id of the administrator in other releases. The key is spelled so. */
  administratorID?: string;
  /** Only administrators of a service provider have it. */
  administratorType?: AdministratorType;
  /**
   * The department to which the login is limited. The front end reads `fullPathName` of it. Absent or null for the
   * whole group.
   */
  department?: GroupDepartment | string | null;
  /** Character encoding. */
  encoding?: string | null;
  /** First name. */
  firstName?: string | number | null;
  /** Group. Some reads omit it. */
  groupId?: string;
  /** Language of the portal. */
  language?: string | null;
  /** Last name. */
  lastName?: string | number | null;
  /** Locale, for example `en_US`. */
  locale?: string | null;
  /** Service provider or enterprise. Some reads omit it. */
  serviceProviderId?: string;
  /** Id of the administrator. Some releases omit it. */
  userId?: string;
}

/** The administrators in an object. No source shows it, but lists of other kinds have such a form. */
export interface AdministratorList {
  /** The administrators. One row may be a bare object. */
  admins: Administrator[] | Administrator;
}

/** Kind of an administrator of a service provider. */
export type AdministratorType = KnownAdministratorType | (string & {});

/** The values of {@link AdministratorType} that are known today. */
export type KnownAdministratorType = "Normal" | "Customer" | "Password Reset Only";

/** What an administrator may do, by policy. `Full`, `Read-Only` and `None` are common values. */
export interface AdminPolicies {
  [key: string]: string;
}

/** State of an agent in all call centres. */
export type AgentAcdState = KnownAgentAcdState | (string & {});

/** The values of {@link AgentAcdState} that are known today. */
export type KnownAgentAcdState = "Sign-In" | "Sign-Out" | "Available" | "Unavailable" | "Wrap-Up";

/** One of the three alternate greetings of a mailbox. */
export interface AlternateGreeting {
  /** Its audio file by name. Absent or null if unset. */
  audio?: GreetingFile | null;
  /** Name of the greeting. */
  name?: string | number | null;
}

/** One of the ten alternate numbers. If it is unset, its fields are null. */
export interface AlternateNumber {
  /** Position of the entry, 1 to 10. */
  alternateEntryId: number;
  /** Free text, in releases from 21 on. Absent if unset. */
  description?: string | number | null;
  /** Extension. Null if unset. */
  extension?: string | number | null;
  /** Phone number. Null if unset. */
  phoneNumber?: string | number | null;
  /** Ring pattern of the phone. Null if unset. */
  ringPattern?: RingPattern | null;
}

/** Additional numbers that ring the user. */
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

/** One of the ten alternate numbers. It is cleared if only its id is sent. */
export interface AlternateNumberUpdate {
  /**
   * Position of the entry, 1 to 10.
   * 1 to 10.
   */
  alternateEntryId: number;
  /**
   * Free text, in releases from 21 on.
   * At most 40 characters.
   */
  description?: string | number | null;
  /**
   * Extension. Null if unset.
   * At most 20 characters.
   */
  extension?: string | number | null;
  /**
   * Phone number. Null if unset.
   * At most 23 characters.
   */
  phoneNumber?: string | number | null;
  /** Ring pattern of the phone. Null if unset. */
  ringPattern?: RingPattern | null;
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

/** The additional logins of a user. */
export interface AlternateUserId {
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /** Id of the user that this section belongs to. */
  userId: string;
  /** The logins, or `[]` if there are none. One row may be a bare object. */
  users: AlternateUser[] | AlternateUser;
}

/** The additional logins after a change. */
export interface AlternateUserIds {
  /** The logins, or `[]` if there are none. One row may be a bare object. */
  users: AlternateUser[] | AlternateUser;
}

/** An additional login. */
export interface AlternateUserUpdate {
  /**
   * Free text.
   * At most 80 characters.
   */
  description?: string | number | null;
  /**
   * User id of the login. No other user has it.
   * 1 to 161 characters.
   */
  userId: string;
}

/** An announcement in the user's repository. The fields come from the vendor's front end. */
export interface Announcement {
  /** File size in kilobytes (inferred). */
  fileSize?: number | string;
  /** Media type: `WMA`, `WAV`, `3GP` or `MOV`. */
  mediaType?: string;
  /** Name of the file. */
  name: string;
}

/** The announcements that a user has stored. Has no ids except the user's. */
export interface AnnouncementFile {
  /** The announcements. One row may be a bare object. */
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

/** A criterion of a phone of BroadWorks Anywhere. The phone rings for calls that match an active criterion. */
export interface AnywhereCriterion {
  /** Whether calls that match do not ring there. */
  blacklisted?: boolean;
  /** Callers. Other services spell this key `callsFrom`. */
  callFrom?: DigitString | DigitString[];
  /** Name of the criterion. */
  criteriaName: string;
  /** The holidays on which it applies: `None`, null, the name of a schedule, or a schedule. */
  holidaySchedule?: string | null | ScheduleReference;
  /** Whether the criterion is on. */
  isActive?: boolean;
  /** When the criterion applies: `Every Day All Day`, the name of a schedule, a schedule, or null. */
  timeSchedule?: string | null | ScheduleReference;
  /** Id of the user. */
  userId?: string;
}

/** A service in effect, assigned directly or through a pack. */
export interface AssignedService {
  /** Whether the service is switched on. Absent for a service that has no switch. */
  isActive?: boolean;
  /** Name of the service. */
  serviceName: string;
}

/** The services in effect for a user, assigned directly or through packs. */
export interface AssignedServices {
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Services of the group that apply to the user. One row may be a bare object. */
  groupServices?: AssignedService[] | AssignedService;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /** Id of the user that this section belongs to. */
  userId: string;
  /** Services of the user. One row may be a bare object. */
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

/** An auto attendant with its menus. A key may transfer to a number outside, so a menu is a way out. */
export interface AutoAttendant {
  /** Menu after hours. */
  afterHoursMenu?: AutoAttendantMenu;
  /** The business hours. Absent if they are all day. */
  businessHours?: ScheduleReference;
  /** Menu in business hours. */
  businessHoursMenu?: AutoAttendantMenu;
  /** Name of the department with its group, or null. Only the read of a user has it. */
  department?: string | null;
  /** Whether it takes video calls. */
  enableVideo?: boolean;
  /** Extension or null. Only the read of a user has it. */
  extension?: string | number | null;
  /** Whose extensions callers may dial, for example `Group` or `Enterprise`. */
  extensionDialingScope?: string;
  /** How long a caller may wait with the first digit. */
  firstDigitTimeoutSeconds?: number;
  /** Group. Some reads omit it. */
  groupId?: string;
  /** Menu on holidays. Only a standard auto attendant has it. */
  holidayMenu?: AutoAttendantMenu;
  /** The holidays. Absent without any. */
  holidaySchedule?: ScheduleReference;
  /** Whether the service is on. Only the read of a user has it. */
  isActive?: boolean;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** Name of the service. Only the read of a user has it. */
  name?: string | number;
  /** How names are dialled, for example `LastName + FirstName`. */
  nameDialingEntries?: string;
  /** Whose names callers may dial. */
  nameDialingScope?: string;
  /** Phone number. Null or empty if it has none. Only the read of a user has it. */
  phoneNumber?: string | number | null;
  /** Name, number and language of a virtual user, such as a hunt group. */
  serviceInstanceProfile?: ServiceInstanceProfile;
  /** Service provider or enterprise. Some reads omit it. */
  serviceProviderId?: string;
  /** Id of the virtual user. */
  serviceUserId: string;
  /** Kind of an auto attendant. A standard one has submenus and a holiday menu. */
  type?: AutoAttendantType;
  /** Whether it takes video calls. Only the read of a user has it. */
  video?: boolean;
}

/** What a key does in a menu. */
export interface AutoAttendantKey {
  /** What it does, for example `Transfer Without Prompt`, `Transfer To Operator` or `Extension Dialing`. */
  action: string;
  /** Description or null. */
  description?: string | null;
  /** The key, as text. */
  key: string;
  /** Destination of a transfer, which may be outside. Null for other actions. */
  phoneNumber?: string | number | null;
  /** The submenu to which it leads, or null. */
  submenuId?: string | null;
}

/** A menu for callers. */
export interface AutoAttendantMenu {
  /** The announcement. `Default` means that of the system. */
  announcementSelection?: string;
  /** Whether callers may dial an extension immediately. */
  enableFirstMenuLevelExtensionDialing?: boolean;
  /** The keys that do something. One row may be a bare object. */
  keys: AutoAttendantKey[] | AutoAttendantKey;
}

/** An auto attendant in the list of a group. */
export interface AutoAttendantSummary {
  /** Name of the department with its group, or null. */
  department?: string | null;
  /** Extension or null. */
  extension?: string | number | null;
  /** Whether the service is on. */
  isActive?: boolean;
  /** Name of the service. */
  name: string | number;
  /** Phone number. Null or empty if it has none. */
  phoneNumber?: string | number | null;
  /** Id of the virtual user. */
  serviceUserId: string;
  /** Kind of an auto attendant. A standard one has submenus and a holiday menu. */
  type?: AutoAttendantType;
  /** Whether it takes video calls. */
  video?: boolean;
}

/** Kind of an auto attendant. A standard one has submenus and a holiday menu. */
export type AutoAttendantType = KnownAutoAttendantType | (string & {});

/** The values of {@link AutoAttendantType} that are known today. */
export type KnownAutoAttendantType = "Basic" | "Standard";

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

/** Lets other phones act as phones of the user. It has no switch. Each phone has one. */
export interface BroadWorksAnywhere {
  /** Whether all phones ring for click-to-dial calls. */
  alertAllLocationsForClickToDialCalls?: boolean;
  /** Whether all phones ring for group pages. */
  alertAllLocationsForGroupPagingCalls?: boolean;
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** The phones, or `[]` if there are none. One row may be a bare object. */
  phoneNumbers?: BroadWorksAnywhereLocation[] | BroadWorksAnywhereLocation;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /** Id of the user. Some reads omit it. */
  userId?: string;
}

/** A phone of BroadWorks Anywhere in the list. */
export interface BroadWorksAnywhereLocation {
  /** Free text. Absent if unset. */
  description?: string | number | null;
  /** Whether calls ring there. The front end reads it here. `getUserBroadWorksAnywherePhoneNumber` always has it. */
  isActive?: boolean;
  /** Number of the phone. */
  phoneNumber: DigitString;
}

/** A phone of BroadWorks Anywhere. */
export interface BroadWorksAnywherePhoneNumber {
  /** Whether the one who answers must press a key. */
  answerConfirmationRequired?: boolean;
  /** Whether the phone can use the services of BroadWorks in a call. */
  broadworksCallControl?: boolean;
  /** The calls that ring it, or `[]` if there are no criteria. One row may be a bare object. */
  criteria?: AnywhereCriterion[] | AnywhereCriterion;
  /** Free text. Absent if unset. */
  description?: string | number | null;
  /** Whether calls ring there. */
  isActive: boolean;
  /** Where calls of the user ring that begin at this phone. A number or SIP URI. Absent if unset. */
  outboundAlternateNumber?: DigitString;
  /** Number of the phone. */
  phoneNumber: DigitString;
  /** Whether a forwarding of the phone itself is prevented. */
  useDiversionInhibitor?: boolean;
  /** Id of the user. */
  userId?: string;
}

/**
 * Joins a mobile phone to the line. Releases up to 20 have `phonesToRing` and one number. From 21 on there are
 * `profileIdentityDevicesToRing` and `mobileIdentity` (inferred from BroadWorks).
 */
export interface BroadWorksMobility {
  /** Whether the mobile phone rings for click-to-dial calls. */
  alertClickToDialCalls?: boolean;
  /** Whether the mobile phone rings for group pages. */
  alertGroupPagingCalls?: boolean;
  /** Whether the mobile phone can use the services of BroadWorks in a call. */
  broadworksCallControl?: boolean;
  /** Whether the mobile phone may not place calls. */
  denyCallOriginations?: boolean;
  /** Whether the mobile phone may not receive calls. */
  denyCallTerminations?: boolean;
  /** Whether a forwarding of the mobile phone itself is prevented. */
  enableDiversionInhibitor?: boolean;
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Whether the service is on. */
  isActive: boolean;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** The mobile phones. Only from release 21 on. One row may be a bare object. */
  mobileIdentity?: MobileIdentity[] | MobileIdentity;
  /** Number of the mobile phone. Absent if unset. */
  mobilePhoneNumber?: DigitString;
  /** The phones that ring: the desk phone, the mobile phone or both. */
  phonesToRing?: MobilityPhonesToRing;
  /** Which phones ring. Only from release 21 on. */
  profileIdentityDevicesToRing?: MobilityPhonesToRing;
  /** Whether the one who answers must press a key. */
  requireAnswerConfirmation?: boolean;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /** Id of the user. Some reads omit it. */
  userId?: string;
  /** Whose restrictions of mobile calls are in force. */
  useSettingLevel?: MobilitySettingLevel;
}

/** The service that a bulk row describes. */
export interface BulkService {
  /** Whether the user has the service. */
  assigned?: boolean;
  /** Name of the service. */
  serviceName?: string;
}

/** A user of a bulk change. */
export interface BulkUser {
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
}

/** The greeting for callers while the user is busy. */
export type BusyGreeting = KnownBusyGreeting | (string & {});

/** The values of {@link BusyGreeting} that are known today. */
export type KnownBusyGreeting = "Default" | "Personal";

/** The users whose state the user's phone shows. The rows come from public documentation. */
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
  /** The monitored users. One row may be a bare object. */
  users?: MonitoredUser[] | MonitoredUser;
}

/** The calls for which the caller's side learns that the call is forwarded. */
export type CallBeingForwardedResponseCallType = KnownCallBeingForwardedResponseCallType | (string & {});

/** The values of {@link CallBeingForwardedResponseCallType} that are known today. */
export type KnownCallBeingForwardedResponseCallType = "Never" | "Internal Calls" | "All Calls";

/** A call centre with its settings. Its agents have their own read. */
export interface CallCenter {
  /** Whether agents may leave. */
  allowAgentLogoff?: boolean;
  /** Whether a waiting caller may leave the queue by a digit. */
  allowCallerToDialEscapeDigit?: boolean;
  /** Whether agents get calls while they finish the last one. */
  allowCallsToAgentsInWrapUp?: boolean;
  /** Whether agents in a call get further calls. */
  allowCallWaitingForAgents?: boolean;
  /** Whether limits of the queue raise alarms. */
  callCenterQueueThresholdsIsActive?: boolean;
  /** Whether the state of an agent changes after a call. */
  enableAutomaticStateChangeForAgents?: boolean;
  /** Whether reports are made. */
  enableReporting?: boolean;
  /** Whether it takes video calls. */
  enableVideo?: boolean;
  /** That digit. */
  escapeDigit?: string | number;
  /** Codec for callers outside. `None` means no preference. */
  externalPreferredAudioCodec?: string;
  /** Whether calls are connected without an answer of the agent. */
  forceDeliveryOfCalls?: boolean;
  /** Group. Some reads omit it. */
  groupId?: string;
  /** Codec for callers inside. `None` means no preference. */
  internalPreferredAudioCodec?: string;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** Whether the call centre limits the time after a call. */
  overrideAgentWrapUpTime?: boolean;
  /** Whether ringing is played to the caller. */
  playRingingWhenOfferingCall?: boolean;
  /** How calls go to agents, for example `Circular` or `Simultaneous`. */
  policy?: string;
  /** How many calls may wait. */
  queueLength?: number;
  /** Whether a call that returns to the queue counts as new. */
  resetCallStatisticsUponEntryInQueue?: boolean;
  /** How a call centre chooses among its agents. */
  routingType?: CallCenterRoutingType;
  /** Name, number and language of a virtual user, such as a hunt group. */
  serviceInstanceProfile?: ServiceInstanceProfile;
  /** Service provider or enterprise. Some reads omit it. */
  serviceProviderId?: string;
  /** Id of the virtual user. */
  serviceUserId: string;
  /** Kind of a call centre. It decides which licence an agent needs. */
  type?: CallCenterType;
}

/** An agent of a call centre. The fields beyond the id are those of the BroadWorks table. */
export interface CallCenterAgent {
  /** Name of the department with its group, or null. */
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
  /** Last name. */
  lastName?: string | number | null;
  /** Phone number, for example `+1-8135551003`. Empty or null if the user has none. */
  phoneNumber?: string | number | null;
  /** Skill from 1 to 20. Null unless the routing is by skill. */
  skillLevel?: number | string | null;
  /** Id of the user. */
  userId: string;
  /** Share of calls. Null unless the policy is by weight. */
  weight?: number | string | null;
}

/** The agents of a call centre. */
export interface CallCenterAgents {
  /** The agents, in the order of the policy. One row may be a bare object. */
  agents: CallCenterAgent[] | CallCenterAgent;
  /** Id of the call centre (inferred). */
  serviceUserId?: string;
}

/** How a call centre chooses among its agents. */
export type CallCenterRoutingType = KnownCallCenterRoutingType | (string & {});

/** The values of {@link CallCenterRoutingType} that are known today. */
export type KnownCallCenterRoutingType = "Priority Based" | "Skill Based";

/** A call centre in the list of a group. */
export interface CallCenterSummary {
  /** Name of the department with its group, or null. */
  department?: string | null;
  /** Extension or null. */
  extension?: string | number | null;
  /** Whether the service is on. */
  isActive?: boolean;
  /** Name of the service. */
  name: string | number;
  /** Phone number. Null or empty if it has none. */
  phoneNumber?: string | number | null;
  /** How calls go to agents, for example `Circular` or `Simultaneous`. */
  policy?: string;
  /** Id of the virtual user. */
  serviceUserId: string;
  /** Kind of a call centre. It decides which licence an agent needs. */
  type?: CallCenterType;
  /** Whether it takes video calls. */
  video?: boolean;
}

/** Kind of a call centre. It decides which licence an agent needs. */
export type CallCenterType = KnownCallCenterType | (string & {});

/** The values of {@link CallCenterType} that are known today. */
export type KnownCallCenterType = "Basic" | "Standard" | "Premium";

/** Forwards calls if the user is busy or the device cannot be reached. */
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

/** Forwards every call. */
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

/** A user in the bulk read of a forwarding of all calls, with user, service and settings apart. */
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

/** A user in the bulk read of Call Forwarding Busy or Not Reachable. */
export interface CallForwardingBulkRow {
  /** The settings. Empty for a user without the service, whose `service.assigned` is false. */
  data: CallForwarding | NoSettings;
  /** The service that a bulk row describes. */
  service: BulkService;
  /**
   * The short row of a user in bulk answers. `department` is text, and `phoneNumber` has the form `+1-8135551003`.
   * Found in public documentation.
   */
  user: UserSummary;
}

/** Forwards calls that nobody answers. */
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

/** A user in the bulk read of Call Forwarding No Answer. */
export interface CallForwardingNoAnswerBulkRow {
  /** The settings. Empty for a user without the service, whose `service.assigned` is false. */
  data: CallForwardingNoAnswer | NoSettings;
  /** The service that a bulk row describes. */
  service: BulkService;
  /**
   * The short row of a user in bulk answers. `department` is text, and `phoneNumber` has the form `+1-8135551003`.
   * Found in public documentation.
   */
  user: UserSummary;
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

/** Forwards calls that match a criterion. */
export interface CallForwardingSelective {
  /** The criteria, or `[]` if there are none. One row may be a bare object. */
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

/** A pickup group. Its users may answer the calls of each other. The list of a group omits the users. */
export interface CallPickupGroup {
  /** Id of the group. */
  groupId?: string;
  /** Name of the pickup group. It is unique within its group. */
  name: string | number;
  /** Service provider or enterprise of the group. */
  serviceProviderId?: string;
  /** The users. Only the read of one pickup group has them. One row may be a bare object. */
  users?: MemberUser[] | MemberUser;
}

/** How redirected calls show identities. */
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
 * Otherwise the group's values are in force. Newer releases add keys.
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

/** Records calls of the user. Only `recordingOption` is always there. */
export interface CallRecording {
  /** Whether an announcement says that the call is recorded. */
  enableCallRecordingAnnouncement?: boolean;
  /** Whether a tone warns the parties again and again. */
  enableRecordCallRepeatWarningTone?: boolean;
  /** Whether voice messages are recorded too. */
  enableVoiceMailRecording?: boolean;
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** Whether each party is recorded apart. Releases from 23 on have it. */
  mediaStream?: RecordingMediaStream;
  /** The signal to the parties when a recording pauses or continues. */
  pauseResumeNotification?: PauseResumeNotification;
  /** Seconds between two such tones. 10 to 1800. */
  recordCallRepeatWarningToneTimerSeconds?: number;
  /** Which calls are recorded. */
  recordingOption: CallRecordingOption;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /** Id of the user. Some reads omit it. */
  userId?: string;
}

/** A user in the bulk read of Call Recording. */
export interface CallRecordingBulkRow {
  /** The settings. Empty for a user without the service, whose `service.assigned` is false. */
  data: CallRecording | NoSettings;
  /** The service that a bulk row describes. */
  service: BulkService;
  /**
   * The short row of a user in bulk answers. `department` is text, and `phoneNumber` has the form `+1-8135551003`.
   * Found in public documentation.
   */
  user: UserSummary;
}

/** Which calls are recorded. */
export type CallRecordingOption = KnownCallRecordingOption | (string & {});

/** The values of {@link CallRecordingOption} that are known today. */
export type KnownCallRecordingOption =
  | "Always"
  | "Never"
  | "On Demand"
  | "Always with Pause/Resume"
  | "On Demand with User Initiated Start";

/** Changes Call Recording. Fields that you omit stay unchanged. */
export interface CallRecordingUpdate {
  /** Whether an announcement says that the call is recorded. */
  enableCallRecordingAnnouncement?: boolean;
  /** Whether a repeated tone says that the call is recorded. */
  enableRecordCallRepeatWarningTone?: boolean;
  /** Whether voice messages are recorded too. */
  enableVoiceMailRecording?: boolean;
  /** Has no effect. */
  groupId?: string;
  /** Has no effect. */
  isEnterprise?: boolean;
  /** Whether each party is recorded apart. Releases from 23 on have it. */
  mediaStream?: KnownRecordingMediaStream;
  /** The signal to the parties when a recording pauses or continues. */
  pauseResumeNotification?: KnownPauseResumeNotification;
  /**
   * Seconds between two such tones. 10 to 1800.
   * 10 to 1800.
   */
  recordCallRepeatWarningToneTimerSeconds?: number;
  /** Which calls are recorded. */
  recordingOption?: KnownCallRecordingOption;
  /** Has no effect. */
  serviceProviderId?: string;
  /** Has no effect. */
  userId?: string;
}

/** Signals a second call while the user is in a call. */
export interface CallWaiting {
  /** Whether the phone does not show who calls meanwhile. */
  disableCallingLineIdDelivery?: boolean;
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

/** The old and the new password of the login itself. Both are secrets. */
export interface ChangePassword {
  /**
   * The new password.
   * 1 to 60 characters.
   */
  newPassword: string;
  /**
   * The present password.
   * Not empty.
   */
  oldPassword: string;
  /**
   * Id of the login. Without a token, it says whose password is changed (inferred).
   * Not empty.
   */
  userId?: string;
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

/** Four prepared profiles for incoming calls. */
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
 * Ends the profile of CommPilot Express that is in force. BroadWorks clears a value by null. That Odin passes null on
 * is inferred.
 */
export interface CommPilotOff {
  /** No profile. */
  profile: null;
}

/** The CommPilot Express profile in force. The values come from the BroadWorks schema. */
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

/** The barring profile of the user. */
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

/** A new user. Numbers, devices and services may follow later. */
export interface CreateUser {
  /** The device and the line on it. */
  accessDeviceEndpoint?: AccessDeviceEndpointUpdate | null;
  /** Postal address. */
  address?: PostalAddress | EmptyArray | null;
  /**
   * Location within the building.
   * At most 80 characters.
   */
  addressLocation?: string | number | null;
  /** Additional SIP aliases. The list replaces the one before, and has at most three. */
  aliases?: string[];
  /**
   * Additional logins, which replace those before. Only logins of system or provisioning level may send them. One row
   * may be a bare object.
   */
  alternateUserId?: ProfileAlternateUserId[] | ProfileAlternateUserId;
  /**
   * First name shown to the called party. It does not follow `firstName`.
   * 1 to 30 characters.
   */
  callingLineIdFirstName: string;
  /**
   * Last name shown to the called party. It does not follow `lastName`.
   * 1 to 30 characters.
   */
  callingLineIdLastName: string;
  /**
   * Number shown to the called party. `""` or null shows the user's own number (inferred).
   * At most 23 characters.
   */
  callingLineIdPhoneNumber?: string | number | null;
  /** The department. `""` or null means none (inferred). */
  department?: Department | EmptyArray | string | null;
  /**
   * E-mail address.
   * At most 80 characters.
   */
  emailAddress?: string | null;
  /** How the user is connected. Leave the object of the other kind out, and both for `none`. */
  endpointType?: KnownEndpointType;
  /**
   * Extension. Prefer text, because a number loses leading zeros. `""` or null means none (inferred).
   * At most 20 characters.
   */
  extension?: string | number | null;
  /**
   * First name.
   * 1 to 30 characters.
   */
  firstName: string;
  /**
   * Group of the user.
   * Not empty.
   */
  groupId: string;
  /** Language of announcements and web pages. */
  language?: string;
  /**
   * Last name.
   * 1 to 30 characters.
   */
  lastName: string;
  /**
   * Mobile number, in any form.
   * At most 30 characters.
   */
  mobilePhoneNumber?: string | number | null;
  /**
   * Network class of service.
   * At most 40 characters.
   */
  networkClassOfService?: string | null;
  /**
   * Pager number, in any form.
   * At most 30 characters.
   */
  pagerPhoneNumber?: string | number | null;
  /**
   * Web password, by the rules of the group. It is a secret. It is not needed if logins are checked elsewhere.
   * 1 to 60 characters.
   */
  password?: string;
  /**
   * Phone number, one of the group. `""` or null means none (inferred).
   * At most 23 characters.
   */
  phoneNumber?: string | number | null;
  /**
   * Service provider or enterprise of the user.
   * Not empty.
   */
  serviceProviderId: string;
  /** IANA time zone. */
  timeZone?: string;
  /**
   * Job title. `""` or null removes it, as for all fields below (inferred).
   * At most 50 characters.
   */
  title?: string | number | null;
  /** The trunk group and the line on it. */
  trunkAddressing?: TrunkAddressingUpdate | null;
  /**
   * Id of the user, with its domain.
   * 1 to 161 characters.
   */
  userId: string;
  /**
   * Yahoo id.
   * At most 50 characters.
   */
  yahooId?: string | null;
}

/** A new criterion of a phone of BroadWorks Anywhere. */
export interface CreateUserAnywhereCriterion {
  /**
   * Name of the criterion. It is its key.
   * 1 to 50 characters.
   */
  criteriaName: string;
  /** The callers that a criterion matches. */
  fromDnCriteria?: FromDnCriteria;
  /** The holidays on which it applies. By default none. `{}` removes it. A schedule has `name`, `type` and `level`. */
  holidaySchedule?: string | null | ScheduleReference | Record<string, never>;
  /**
   * Number of the phone. It is its key.
   * 1 to 23 characters.
   */
  phoneNumber: string | number;
  /** When the criterion applies. By default always. `{}` removes it. A schedule has `name`, `type` and `level`. */
  timeSchedule?: string | null | ScheduleReference | Record<string, never>;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
}

/** A new phone of BroadWorks Anywhere. */
export interface CreateUserBroadWorksAnywherePhoneNumber {
  /** Whether the one who answers must press a key. */
  answerConfirmationRequired?: boolean;
  /** Whether the phone can use the services of BroadWorks in a call. */
  broadworksCallControl?: boolean;
  /**
   * Free text.
   * At most 80 characters.
   */
  description?: string | number | null;
  /** Whether calls ring there. */
  isActive?: boolean;
  /**
   * The telephone that rings for calls which the user starts from this phone. A number or SIP URI.
   * At most 161 characters.
   */
  outboundAlternateNumber?: string | number | null;
  /**
   * Number of the phone. It is its key.
   * 1 to 23 characters.
   */
  phoneNumber: string | number;
  /** Whether a forwarding of the phone itself is prevented. */
  useDiversionInhibitor?: boolean;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
}

/** A new code that lifts communication barring. The code is in plain text, so treat it as a secret. */
export interface CreateUserCommunicationBarringAuthorizationCode {
  /**
   * The code. Text, because a number loses its leading zeros.
   * 2 to 14 characters.
   */
  code: string;
  /**
   * Free text, such as the purpose. Do not repeat the code here.
   * At most 80 characters.
   */
  description?: string;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
}

/** A new event of a schedule of a user. */
export interface CreateUserEvent {
  /** Whether the event lasts all day. */
  allDayEvent?: boolean;
  /** End, as `YYYY-MM-DDTHH:MM:SS` in local time. */
  endTime: string;
  /**
   * Name of the event.
   * Not empty.
   */
  eventName: string;
  /**
   * Name of the schedule.
   * 1 to 40 characters.
   */
  name: string;
  /** Recurrence in two lines, as a read gives it. Null for an event that happens once. */
  rrule?: string | null;
  /** Start, as `YYYY-MM-DDTHH:MM:SS` in local time. */
  startTime: string;
  /** Type of a schedule. */
  type: KnownScheduleType;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
}

/** A new authorization code of a user. The code is in plain text, so treat it as a secret. */
export interface CreateUserOutgoingCallingPlanAuthorizationCode {
  /**
   * The code. Text, because a number loses its leading zeros.
   * 2 to 14 characters.
   */
  code: string;
  /**
   * Free text, such as the purpose. Do not repeat the code here.
   * At most 80 characters.
   */
  description?: string;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
}

/** A new criterion of a service that rings several phones. */
export interface CreateUserRingCriterion {
  /**
   * Name of the criterion. It is its key.
   * 1 to 50 characters.
   */
  criteriaName: string;
  /** The callers that a criterion matches. */
  fromDnCriteria?: FromDnCriteria;
  /** The holidays on which it applies. By default none. `{}` removes it. A schedule has `name`, `type` and `level`. */
  holidaySchedule?: string | null | ScheduleReference | Record<string, never>;
  /** When the criterion applies. By default always. `{}` removes it. A schedule has `name`, `type` and `level`. */
  timeSchedule?: string | null | ScheduleReference | Record<string, never>;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
}

/** A new schedule of a user, without events. */
export interface CreateUserSchedule {
  /**
   * Name of the schedule.
   * 1 to 40 characters.
   */
  name: string;
  /** Type of a schedule. */
  type: KnownScheduleType;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
}

/** A new criterion of Call Forwarding Selective. */
export interface CreateUserSelectiveForwardingCriterion {
  /**
   * Name of the criterion. It is its key.
   * 1 to 50 characters.
   */
  criteriaName: string;
  /** `Forward To Default Number`, `Forward To Specified Number` or `Do not forward`. */
  forwardToNumberSelection?: string;
  /**
   * Destination, a number or a SIP URI. It counts with `Forward To Specified Number`.
   * At most 161 characters.
   */
  forwardToPhoneNumber?: string | number | null;
  /** The callers that a criterion matches. */
  fromDnCriteria?: FromDnCriteria;
  /** The holidays on which it applies. By default none. `{}` removes it. A schedule has `name`, `type` and `level`. */
  holidaySchedule?: string | null | ScheduleReference | Record<string, never>;
  /** When the criterion applies. By default always. `{}` removes it. A schedule has `name`, `type` and `level`. */
  timeSchedule?: string | null | ScheduleReference | Record<string, never>;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
}

/**
 * A number of days, as a number (`2147483647`, `-22`) or as text (`"-2147483648"`, `"-107"`). Plus or minus 2^31 means
 * never. Above 0 are days left, 0 is today, and below 0 are days since it expired.
 * Matches `^-?[0-9]+$`.
 */
export type DayCount = number | string;

/** Slots of Speed Dial 100 to empty. Of each row only `speedCode` counts. */
export interface DeleteUserSpeedDial100Codes {
  /**
   * The slots concerned, and no others.
   * 1 to 100 items.
   */
  speedCodes: SpeedCodeUpdate[];
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
}

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

/** Which feature states the user's device shares with the platform. */
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

/** A line on a device. The fields are those of the BroadWorks table, in the spelling of such tables (inferred). */
export interface DeviceUser {
  /** Department of the user, or null. */
  department?: string | null;
  /** E-mail address of the user, or null. */
  emailAddress?: string | null;
  /** Whether the line is `Primary`, or an appearance of a shared line. */
  endpointType?: string;
  /** Extension of the user. */
  extension?: string | number | null;
  /** First name of the user. */
  firstName?: string | number | null;
  /** Group of the user. The front end reads it. */
  groupId?: string;
  /** Last name of the user. */
  lastName?: string | number | null;
  /** Line/port. */
  "line/Port"?: string;
  /** Position of the line on the device. */
  order?: number | string | null;
  /** Phone number of the user. */
  phoneNumber?: string | number | null;
  /** Whether the line is the primary line/port of the device. */
  "primaryLine/Port"?: string | null;
  /** Service provider of the user. The front end reads it. */
  serviceProviderId?: string;
  /** Id of the user. */
  userId?: string;
  /** Kind of the user, for example `Normal`. */
  userType?: string;
}

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
 * (`"04003"`). A parser rounds numbers of more than 15 digits (inferred). Convert it to a string.
 */
export type DigitString = string | number;

/** A number or range of a group, and who has it. A whole range may have one owner, such as a hunt group. */
export interface DnDetail {
  /** Whether the number is activated. */
  activated: boolean;
  /** Country code, a number here. */
  countryCode?: string | number | null;
  /** Name of the department, or null. */
  department?: string | null;
  /** E-mail address of the owner, or null. */
  emailAddress?: string | null;
  /** Extension of the owner. Digits may come as a number. Null or empty if there is none. */
  extension?: string | number | null;
  /** First name of the owner. For a virtual user it is the kind of service. */
  firstName?: string | number | null;
  /**
   * Last name of the owner. For a virtual user it is the name of the service, and for the number of the group `Group
   * Calling Line ID`.
   */
  lastName?: string | number | null;
  /** Last number of a range. Empty or null for a single number. */
  max?: string | null;
  /** First number. */
  min?: string;
  /** National prefix or null. */
  nationalPrefix?: string | number | null;
  /** The number, for example `+1-8135551003`, or a range as `first - last`. */
  phoneNumbers: string;
  /** Who has the number. Null if nobody has it, and for the number of the group itself. */
  userId?: string | null;
  /** Kind of the owner, for example `Normal`, `Auto Attendant` or `Hunt Group`. Null without an owner. */
  userType?: string | null;
}

/** A number that a search found, and who has it. */
export interface DnOwner {
  /** Whether the number is activated. */
  activated?: boolean;
  /** Country code, a number here. */
  countryCode?: string | number | null;
  /** Name of the department, or null. */
  department?: string | null;
  /** The number as a range. */
  dns?: DnRangeState | EmptyArray;
  /** Domain of the id. */
  domain?: string | null;
  /** E-mail address of the owner, or null. */
  emailAddress?: string | null;
  /** Extension of the owner. Digits may come as a number. Null or empty if there is none. */
  extension?: string | number | null;
  /** First name of the owner. For a virtual user it is the kind of service. */
  firstName?: string | number | null;
  /** Group of the number. Null if no group has it (inferred). */
  groupId?: string | null;
  /**
   * Last name of the owner. For a virtual user it is the name of the service, and for the number of the group `Group
   * Calling Line ID`.
   */
  lastName?: string | number | null;
  /** National prefix or null. */
  nationalPrefix?: string | number | null;
  /** The number, for example `+1-8135551003`, or a range as `first - last`. */
  phoneNumbers: string;
  /** Service provider or enterprise of the number. */
  serviceProviderId?: string;
  /** Who has the number. Null if nobody has it, and for the number of the group itself. */
  userId?: string | null;
  /** The id without its domain, or the whole id. */
  userIdShort?: string | null;
  /** Kind of the owner, for example `Normal`, `Auto Attendant` or `Hunt Group`. Null without an owner. */
  userType?: string | null;
}

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

/** A number or range, and whether it is activated. */
export interface DnRangeState {
  /** Whether the number is activated. */
  activated?: boolean;
  /** Last number of a range. Empty or null for a single number. */
  max?: string | null;
  /** First number. */
  min: string;
}

/** Sends calls away as if the user were busy. */
export interface DoNotDisturb {
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Whether the service is on. */
  isActive: boolean;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** Whether the phone rings briefly at each such call. Other services name this field `isRingSplashActive`. */
  ringSplash?: boolean;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /** Id of the user. Some reads omit it. */
  userId?: string;
}

/** Several e-mail addresses. BroadWorks has a list from release 23 on (inferred on this wire). */
export type EmailAddresses = string[];

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

/** Receives faxes for the user. */
export interface FaxMessaging {
  /** SIP aliases. One row may be a bare object. */
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

/** The star codes that the user may dial. */
export interface FeatureAccessCode {
  /** The codes. One row may be a bare object. */
  featureAccessCodes: FeatureAccessCodeEntry[] | FeatureAccessCodeEntry;
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

/** Passcodes that the server made. They are secrets. */
export interface GeneratedPasscode {
  /** The passcode. Absent if several were asked for. A number may have lost leading zeros. */
  passcode?: DigitString;
  /** The passcodes. Absent if one was asked for. */
  passcodes?: DigitString[];
}

/** Passwords that the server made. They are secrets. */
export interface GeneratedPassword {
  /** The password. Absent if several were asked for. */
  password?: string;
  /** The passwords. Absent if one was asked for. */
  passwords?: string[];
}

/** An audio file of a mailbox by its name. */
export interface GreetingFile {
  /** Whose file it is: `Group` or `User`. */
  level?: string;
  /** Format of the file: `WMA`, `WAV`, `3GP` or `MOV`. */
  mediaFileType?: string;
  /** Name of the file. */
  name: string | number;
}

/** What follows a greeting without a mailbox. */
export type GreetingOnlyAction = KnownGreetingOnlyAction | (string & {});

/** The values of {@link GreetingOnlyAction} that are known today. */
export type KnownGreetingOnlyAction = "Disconnect" | "Forward";

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
  /** The codes, in plain text. Treat them as secrets. One row may be a bare object. */
  codes: AuthorizationCode[] | AuthorizationCode;
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

/**
 * Limits and identities of the calls of a group. They are in force for users whose `useUser…Setting` is false. The
 * front end has the choices of caller ids, and the other fields are those of BroadWorks.
 */
export interface GroupCallProcessingPolicy {
  /** Whether alternate numbers may be shown on redirected calls. */
  allowAlternateNumbersForRedirectingIdentity?: boolean;
  /** Whether a configured number may be shown on redirected calls. */
  allowConfigurableCLIDForRedirectingIdentity?: boolean;
  /** Number shown on calls outside. */
  clidPolicy?: ClidPolicy;
  /** Number shown on emergency calls. */
  emergencyClidPolicy?: ClidPolicy;
  /** Number shown on calls within the enterprise. */
  enterpriseCallsCLIDPolicy?: InternalCallsClidPolicy;
  /** Number shown on calls within the group. */
  groupCallsCLIDPolicy?: InternalCallsClidPolicy;
  /** Id of the group. */
  groupId?: string;
  /** Maximum number of concurrent redirected calls. */
  maxConcurrentRedirectedCalls?: number;
  /** Maximum number of times that a call may be redirected. */
  maxRedirectionDepth?: number;
  /** Maximum number of simultaneous calls. */
  maxSimultaneousCalls?: number;
  /** The media that the user's calls may use. */
  mediaPolicySelection?: MediaPolicySelection;
  /** Service provider or enterprise of the group. */
  serviceProviderId?: string;
  /** Whether the call limits here are in force. If false, the service provider's are. */
  useGroupCallLimitsSetting?: boolean;
  /** Whether the caller ids here are in force. If false, the service provider's are. */
  useGroupCLIDSetting?: boolean;
  /** Whether the media values here are in force. If false, the service provider's are. */
  useGroupMediaSetting?: boolean;
  /** Whether the group's name is shown. */
  useGroupName?: boolean;
  /** Whether concurrent redirected calls of a user are limited. */
  useMaxConcurrentRedirectedCalls?: boolean;
  /** Whether simultaneous calls of a user are limited. */
  useMaxSimultaneousCalls?: boolean;
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

/** A department in the list of a group. An administrator of a department has it as well. */
export interface GroupDepartment {
  /** Name with those of the departments above and the group, as lists of users have it. */
  fullPathName?: string;
  /** Group of the department. Absent or null if the enterprise owns the department. */
  groupId?: string | null;
  /** Whether the enterprise owns the department, and not the group. Other lists than that of a group omit it. */
  isEnterpriseDepartment?: boolean;
  /** Name of the department. */
  name?: string | number;
  /** Service provider or enterprise of the department. */
  serviceProviderId?: string;
}

/** A device in the list of a group. */
export interface GroupDevice {
  /** Number of free ports. `Unlimited` or null if there is no limit (inferred). */
  availablePorts?: number | string | null;
  /** Level at which a device is defined. */
  deviceLevel?: DeviceLevel;
  /** Name of the device, unique within its level. */
  deviceName: string | number;
  /** BroadWorks device type. */
  deviceType?: string;
  /** Group of the device. */
  groupId?: string;
  /** MAC address. One of digits only comes as a number. Pad that with zeros to 12 digits. */
  macAddress?: string | number | null;
  /** Network address, or null. */
  netAddress?: string | null;
  /** Service provider of the device. */
  serviceProviderId?: string;
  /**
   * Administrative status of a device. It does not show whether the device is registered. See `getUserRegistration` for
   * that. The values come from the BroadWorks schema.
   */
  status?: DeviceStatus;
  /** Last known firmware version, or null. */
  version?: string | null;
}

/** The numbers of a group with their owners. */
export interface GroupDnDetails {
  /** The numbers. One number may have several rows. One row may be a bare object. */
  dns: DnDetail[] | DnDetail;
  /** Id of the group. */
  groupId?: string;
  /** Service provider of the group. */
  serviceProviderId?: string;
}

/** The numbers of a group. Found in public documentation. */
export interface GroupDns {
  /** Numbers and ranges. One row may be a bare object. */
  dns: DnRange[] | DnRange;
  /** Id of the group. */
  groupId?: string;
  /** Service provider of the group. */
  serviceProviderId?: string;
}

/** How long extensions of a group are. */
export interface GroupExtensions {
  /** Number of digits of a new extension. */
  defaultExtensionLength?: number;
  /** Id of the group. */
  groupId?: string;
  /** Greatest number of digits. */
  maxExtensionLength: number;
  /** Least number of digits. */
  minExtensionLength: number;
  /** Service provider or enterprise of the group. */
  serviceProviderId?: string;
}

/** Takes a whole group out of service. Callers get an announcement. The fields are those of BroadWorks. */
export interface GroupIntercept {
  /** Whether local outgoing calls are let through. */
  allowOutboundLocalCalls?: boolean;
  /** Whether another announcement is played. */
  alternateBlockingAnnouncement?: boolean;
  /** The announcement: `Default`, or one of the group's own. */
  announcementSelection?: string;
  /** Id of the group. */
  groupId?: string;
  /** What happens to incoming calls of an intercepted user. */
  inboundCallMode?: InterceptInboundCallMode;
  /** Whether the service is on. The other fields keep their values while it is off. */
  isActive: boolean;
  /** The new number. Absent if unset. */
  newPhoneNumber?: DigitString;
  /** Destination of rerouted calls, a number or a SIP URI of up to 161 characters. Absent if unset. */
  outboundReroutePhoneNumber?: DigitString;
  /** Whether the new number is announced to callers. */
  playNewPhoneNumber?: boolean;
  /** Whether outgoing calls are rerouted. */
  rerouteOutboundCalls?: boolean;
  /** Whether callers go to voice mail. */
  routeToVoiceMail?: boolean;
  /** Service provider or enterprise of the group. */
  serviceProviderId?: string;
  /** Whether a caller who presses 0 is transferred. */
  transferOnZeroToPhoneNumber?: boolean;
  /** Destination of a caller who presses 0. Absent if unset. */
  transferPhoneNumber?: DigitString;
}

/** What a move would change, in the words of BroadWorks. No source shows that Odin answers so. */
export interface GroupMoveEvaluation {
  /** What prevents the move. One row may be a bare object. */
  error?: GroupMoveMessage[] | GroupMoveMessage;
  /** What the user would lose. One row may be a bare object. */
  impact?: GroupMoveMessage[] | GroupMoveMessage;
}

/** One effect of a move. */
export interface GroupMoveMessage {
  /** Number of the message. */
  messageCode?: DigitString;
  /** The message, in the language of the login. */
  summary?: string;
  /** The message in English. */
  summaryEnglish?: string;
}

/** Whether the group forwards at night: by its schedules, always, or never. */
export type GroupNightForwardingMode = KnownGroupNightForwardingMode | (string & {});

/** The values of {@link GroupNightForwardingMode} that are known today. */
export type KnownGroupNightForwardingMode = "Auto On" | "On" | "Off";

/** Authorization codes of the group and its departments. They apply to users without custom settings. */
export interface GroupOutgoingCallingPlanAuthorizationCodes {
  /** The group, then the departments. One row may be a bare object. */
  departments: GroupAuthorizationCodesRow[] | GroupAuthorizationCodesRow;
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
  /** The group's default, then the departments. One row may be a bare object. */
  departments: GroupOutgoingCallingPlanCallMeNowRow[] | GroupOutgoingCallingPlanCallMeNowRow;
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
  /** The group's default, then the departments. One row may be a bare object. */
  departments: GroupOutgoingCallingPlanDigitPlanCallMeNowRow[] | GroupOutgoingCallingPlanDigitPlanCallMeNowRow;
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
  /** A row for each digit pattern. One row may be a bare object. */
  digitPatterns: DigitPatternFlag[] | DigitPatternFlag;
}

/**
 * Permissions for dialled numbers by digit pattern, for the group and each department. Users without custom settings
 * inherit them. The shape comes from the vendor's front end.
 */
export interface GroupOutgoingCallingPlanDigitPlanOriginating {
  /** The group's default, then the departments. One row may be a bare object. */
  departments: GroupOutgoingCallingPlanDigitPlanOriginatingRow[] | GroupOutgoingCallingPlanDigitPlanOriginatingRow;
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
  /** A row for each digit pattern. One row may be a bare object. */
  digitPatterns: DigitPatternPermission[] | DigitPatternPermission;
}

/**
 * Permissions for redirected numbers by digit pattern, for the group and each department. Users without custom settings
 * inherit them. The shape comes from the vendor's front end.
 */
export interface GroupOutgoingCallingPlanDigitPlanRedirecting {
  /** The group's default, then the departments. One row may be a bare object. */
  departments: GroupOutgoingCallingPlanDigitPlanRedirectingRow[] | GroupOutgoingCallingPlanDigitPlanRedirectingRow;
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
  /** A row for each digit pattern. One row may be a bare object. */
  digitPatterns: DigitPatternFlag[] | DigitPatternFlag;
}

/**
 * What may be dialled, for the group and each department. Users without custom settings inherit it. The shape comes
 * from the vendor's front end.
 */
export interface GroupOutgoingCallingPlanOriginating {
  /** The group's default, then the departments. One row may be a bare object. */
  departments: GroupOutgoingCallingPlanOriginatingRow[] | GroupOutgoingCallingPlanOriginatingRow;
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
  /** The group's default, then the departments. One row may be a bare object. */
  departments:
    | GroupOutgoingCallingPlanPinholeDigitPlanCallMeNowRow[]
    | GroupOutgoingCallingPlanPinholeDigitPlanCallMeNowRow;
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
  /** A row for each pinhole pattern. One row may be a bare object. */
  digitPatterns: PinholePatternRedirectPermission[] | PinholePatternRedirectPermission;
}

/**
 * Exceptions for dialled numbers by digit pattern, for the group and each department. Users without custom settings
 * inherit them. The shape comes from the vendor's front end.
 */
export interface GroupOutgoingCallingPlanPinholeDigitPlanOriginating {
  /** The group's default, then the departments. One row may be a bare object. */
  departments:
    | GroupOutgoingCallingPlanPinholeDigitPlanOriginatingRow[]
    | GroupOutgoingCallingPlanPinholeDigitPlanOriginatingRow;
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
  /** A row for each pinhole pattern. One row may be a bare object. */
  digitPatterns: PinholePatternPermission[] | PinholePatternPermission;
}

/**
 * Exceptions for redirected numbers by digit pattern, for the group and each department. Users without custom settings
 * inherit them. The shape comes from the vendor's front end.
 */
export interface GroupOutgoingCallingPlanPinholeDigitPlanRedirecting {
  /** The group's default, then the departments. One row may be a bare object. */
  departments:
    | GroupOutgoingCallingPlanPinholeDigitPlanRedirectingRow[]
    | GroupOutgoingCallingPlanPinholeDigitPlanRedirectingRow;
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
  /** A row for each pinhole pattern. One row may be a bare object. */
  digitPatterns: PinholePatternRedirectPermission[] | PinholePatternRedirectPermission;
}

/**
 * Whether somebody else may redirect a user's call out of the group, for the group and each department. Users without
 * custom settings inherit it. The shape comes from the vendor's front end.
 */
export interface GroupOutgoingCallingPlanRedirected {
  /** The group's default, then the departments. One row may be a bare object. */
  departments: GroupOutgoingCallingPlanRedirectedRow[] | GroupOutgoingCallingPlanRedirectedRow;
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
  /** The group's default, then the departments. One row may be a bare object. */
  departments: GroupOutgoingCallingPlanRedirectingRow[] | GroupOutgoingCallingPlanRedirectingRow;
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
  /** The group's default, then the departments. One row may be a bare object. */
  departments: GroupOutgoingCallingPlanTransferNumbersRow[] | GroupOutgoingCallingPlanTransferNumbersRow;
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
  /** Services of the group. One row may be a bare object. */
  groupServices: GroupOwnService[] | GroupOwnService;
  /** Reseller, if the group has one. */
  resellerId?: string | null;
  /** Service packs. One row may be a bare object. */
  servicePackServices: GroupServicePack[] | GroupServicePack;
  /** Service provider of the group. */
  serviceProviderId?: string;
  /** Services of users. One row may be a bare object. */
  userServices: GroupUserService[] | GroupUserService;
}

/** Which services and packs a group may use. */
export interface GroupServicesAuthorized {
  /** Id of the group. Some answers omit it. */
  groupId?: string;
  /** Services of the group. One row may be a bare object. */
  groupServices: ServiceAuthorization[] | ServiceAuthorization;
  /** Service packs. One row may be a bare object. */
  servicePackServices: ServiceAuthorization[] | ServiceAuthorization;
  /** Service provider of the group. Some answers omit it. */
  serviceProviderId?: string;
  /** Services of users. One row may be a bare object. */
  userServices: ServiceAuthorization[] | ServiceAuthorization;
}

/**
 * Users who have a service or pack. In `getGroupServicesAssigned` they are those who have it directly. In
 * `getGroupServicesAssignedAll` they are also those who have it through a pack. Found in public documentation.
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
  /** The users. One row may be a bare object. */
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

/** Everything about every user of a group. */
export interface GroupUserAudit {
  /** The parts of the answer. All known answers have one. */
  data: GroupUserAuditData[];
}

/** One part of the answer. */
export interface GroupUserAuditData {
  /** The users. */
  users: GroupUserAuditRecord[];
}

/** Everything about one user. A section that the server could not read may be absent (inferred). */
export interface GroupUserAuditRecord {
  /** The services in effect for a user, assigned directly or through packs. */
  assignedServices?: AssignedServices;
  /** Group of the user. */
  groupId: string;
  /** The twelve outgoing calling plans of a user. A plan that the server could not read is absent (inferred). */
  outgoingCallingPlans?: OutgoingCallingPlans;
  /** The catalogue of services and packs, with those that are assigned to the user directly. */
  serviceAssignment?: ServiceAssignment;
  /** Service provider or enterprise of the user. */
  serviceProviderId: string;
  /**
   * Settings of the user's services, by service name in Title Case. The map is open, because up to 73 services are
   * documented. A service without settings is absent or `[]`.
   */
  serviceSettings?: ServiceSettings;
  /** A user. Without `extended` the listing sends fewer fields. Nearly all fields are absent if unset. */
  user?: UserProfile;
  /** Id of the user. */
  userId: string;
  /**
   * The nine utilities of a user. A utility that the server could not read is absent (inferred), for example the
   * passcode of a user without voice portal.
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

/** Whose users may be guests: those of the enterprise, or those of the group. */
export type HotelingAccessLevel = KnownHotelingAccessLevel | (string & {});

/** The values of {@link HotelingAccessLevel} that are known today. */
export type KnownHotelingAccessLevel = "Enterprise" | "Group";

/** Lets a user work at the phone of a host. Calls of the user ring there meanwhile. */
export interface HotelingGuest {
  /** After how many hours it ends. 1 to 999. */
  associationLimitHours?: number;
  /** Whether the association ends after some hours. */
  enableAssociationLimit?: boolean;
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Since when, without a zone. Absent if there is no host. */
  hostAssociationDateTime?: string | null;
  /** The host's own limit in hours. */
  hostAssociationLimitHours?: number;
  /** Whether the host's own limit is in force. */
  hostEnforcesAssociationLimit?: boolean;
  /** First name of the host. */
  hostFirstName?: string | number | null;
  /** Last name of the host. */
  hostLastName?: string | number | null;
  /** The host at whose phone the user works. Absent if there is none. */
  hostUserId?: string | null;
  /** Whether the service is on. */
  isActive: boolean;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /** Id of the user. Some reads omit it. */
  userId?: string;
}

/** A user in the bulk read of Hoteling Guest. */
export interface HotelingGuestBulkRow {
  /** The settings. Empty for a user without the service, whose `service.assigned` is false. */
  data: HotelingGuest | NoSettings;
  /** The service that a bulk row describes. */
  service: BulkService;
  /**
   * The short row of a user in bulk answers. `department` is text, and `phoneNumber` has the form `+1-8135551003`.
   * Found in public documentation.
   */
  user: UserSummary;
}

/** Changes Hoteling Guest. Fields that you omit stay unchanged. */
export interface HotelingGuestUpdate {
  /**
   * After how many hours it ends. 1 to 999.
   * 1 to 999.
   */
  associationLimitHours?: number;
  /** Whether the association ends after some hours. */
  enableAssociationLimit?: boolean;
  /** Has no effect. */
  groupId?: string;
  /** Has no effect. */
  hostAssociationDateTime?: string | null;
  /** Has no effect. */
  hostAssociationLimitHours?: number;
  /** Has no effect. */
  hostEnforcesAssociationLimit?: boolean;
  /** Has no effect. */
  hostFirstName?: string | number | null;
  /** Has no effect. */
  hostLastName?: string | number | null;
  /**
   * The host to whose phone the user moves. Null ends the association (inferred).
   * At most 161 characters.
   */
  hostUserId?: string | null;
  /** Whether to switch the service on. */
  isActive?: boolean;
  /** Has no effect. */
  isEnterprise?: boolean;
  /** Has no effect. */
  serviceProviderId?: string;
  /** Has no effect. */
  userId?: string;
}

/** Lets guests use the phone of the user. Calls of the guest ring there meanwhile. */
export interface HotelingHost {
  /** Whose users may be guests: those of the enterprise, or those of the group. */
  accessLevel?: HotelingAccessLevel;
  /** After how many hours it ends. 1 to 999. */
  associationLimitHours?: number;
  /** Whether an association ends after some hours. */
  enforceAssociationLimit?: boolean;
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Since when, without a zone. Absent if there is no guest. */
  guestAssociationDateTime?: string | null;
  /** Extension of the guest. */
  guestExtension?: string | number | null;
  /** First name of the guest. */
  guestFirstName?: string | number | null;
  /** Last name of the guest. Absent if there is none. */
  guestLastName?: string | number | null;
  /** Dialling code of the location of the guest. */
  guestLocationDialingCode?: string | number | null;
  /** Phone number of the guest. */
  guestPhoneNumber?: string | number | null;
  /** Whether the service is on. */
  isActive: boolean;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /** Id of the user. Some reads omit it. */
  userId?: string;
}

/** A user in the bulk read of Hoteling Host. */
export interface HotelingHostBulkRow {
  /** The settings. Empty for a user without the service, whose `service.assigned` is false. */
  data: HotelingHost | NoSettings;
  /** The service that a bulk row describes. */
  service: BulkService;
  /**
   * The short row of a user in bulk answers. `department` is text, and `phoneNumber` has the form `+1-8135551003`.
   * Found in public documentation.
   */
  user: UserSummary;
}

/** Changes Hoteling Host. Fields that you omit stay unchanged. */
export interface HotelingHostUpdate {
  /** Whose users may be guests: those of the enterprise, or those of the group. */
  accessLevel?: KnownHotelingAccessLevel;
  /**
   * After how many hours it ends. 1 to 999.
   * 1 to 999.
   */
  associationLimitHours?: number;
  /** Whether an association ends after some hours. */
  enforceAssociationLimit?: boolean;
  /** Has no effect. */
  groupId?: string;
  /** Has no effect. */
  guestAssociationDateTime?: string | null;
  /** Has no effect. */
  guestExtension?: string | number | null;
  /** Has no effect. */
  guestFirstName?: string | number | null;
  /** Has no effect. */
  guestLastName?: string | number | null;
  /** Has no effect. */
  guestLocationDialingCode?: string | number | null;
  /** Has no effect. */
  guestPhoneNumber?: string | number | null;
  /** Whether to switch the service on. */
  isActive?: boolean;
  /** Has no effect. */
  isEnterprise?: boolean;
  /** Whether to send the guest away. */
  removeGuestAssociation?: boolean;
  /** Has no effect. */
  serviceProviderId?: string;
  /** Has no effect. */
  userId?: string;
}

/**
 * A hunt group, whose one number rings several users. A forward of the group takes calls out of it, as one of a user
 * does.
 */
export interface HuntGroup {
  /** The users whose telephones ring, in the order of the policy. One row may be a bare object. */
  agents: HuntGroupAgent[] | HuntGroupAgent;
  /** Whether an agent on a call is offered another one. */
  allowCallWaitingForAgents?: boolean;
  /** Whether agents may make the hunt group busy. Some answers omit it. */
  allowMembersToControlGroupBusy?: boolean;
  /** Whether that state also holds for a call to one of the agents. Some answers omit it. */
  applyGroupBusyWhenTerminatingToAgent?: boolean;
  /** Whether the hunt group is busy now. Some answers omit it. */
  enableGroupBusy?: boolean;
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
  /** Country code. Text in the known answer. */
  countryCode?: string | number | null;
  /** Name of the department, or null. */
  department?: string | null;
  /** E-mail address or null. */
  emailAddress?: string | null;
  /** Extension. Null if the user has none. */
  extension?: string | number | null;
  /** First name. */
  firstName?: DigitString;
  /** Group of the user. */
  groupId?: string | null;
  /** Name of that group. */
  groupName?: string | number | null;
  /** First name in Hiragana. */
  hiraganaFirstName?: string | number | null;
  /** Last name in Hiragana. */
  hiraganaLastName?: string | number | null;
  /** Whether the number is activated. Other reads name this field `phoneNumberActivated`. */
  isPhoneNumberActivated?: boolean | null;
  /** Last name. */
  lastName?: DigitString;
  /** National prefix. A number in the known answer. */
  nationalPrefix?: string | number | null;
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

/** Which calls a user may receive. */
export interface IncomingCallingPermissions {
  /** Collect calls, which the user pays. */
  allowCollectCalls?: boolean;
  /** Which calls from outside the group a user may receive. */
  allowFromOutsideGroup?: OutsideGroupCalls;
  /** Calls from within the group. */
  allowFromWithinGroup?: boolean;
  /** Permissions by digit pattern, or `[]` if there are none. One row may be a bare object. */
  digitPatterns?: IncomingDigitPattern[] | IncomingDigitPattern;
}

/** What calls a user may receive. */
export interface IncomingCallingPlan {
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /** Whether these values are in force. If false, the values of the group are in force, and these are idle. */
  useCustomSettings: boolean;
  /** Id of the user. Some reads omit it. */
  userId?: string;
  /** The permissions. */
  userPermissions?: IncomingCallingPermissions | EmptyArray;
}

/** Whether calls from numbers that match a digit pattern are allowed. */
export interface IncomingDigitPattern {
  /** Whether the call is allowed. */
  allow: boolean;
  /** Name of the digit pattern, which the group defines. */
  digitPatternName: string | number;
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

/** Takes a user out of service. Callers get an announcement. */
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

/** The number that a call within the enterprise or group shows. */
export type InternalCallsClidPolicy = KnownInternalCallsClidPolicy | (string & {});

/** The values of {@link InternalCallsClidPolicy} that are known today. */
export type KnownInternalCallsClidPolicy =
  | "Use Extension"
  | "Use Location Code plus Extension"
  | "Use External Calls Policy";

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

/** How the platform reads the mailbox. */
export type MailServerProtocol = KnownMailServerProtocol | (string & {});

/** The values of {@link MailServerProtocol} that are known today. */
export type KnownMailServerProtocol = "POP3" | "IMAP";

/** Whose mail server holds the mailbox. */
export type MailServerSelection = KnownMailServerSelection | (string & {});

/** The values of {@link MailServerSelection} that are known today. */
export type KnownMailServerSelection = "Group Mail Server" | "Personal Mail Server";

/** The media that the user's calls may use. */
export type MediaPolicySelection = KnownMediaPolicySelection | (string & {});

/** The values of {@link MediaPolicySelection} that are known today. */
export type KnownMediaPolicySelection = "Use Uncompressed Codec" | "Use Supported Media Set" | "No Restrictions";

/** A user in the list of members of something. Only the id is in every source. */
export interface MemberUser {
  /** Name of the department with its group, or null. */
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
  /** Last name. */
  lastName?: string | number | null;
  /** Phone number, for example `+1-8135551003`. Empty or null if the user has none. */
  phoneNumber?: string | number | null;
  /** Id of the user. */
  userId: string;
}

/** A mobile phone of a user, from release 21 on. The names of the fields are inferred from BroadWorks. */
export interface MobileIdentity {
  /** Whether the mobile phone rings. */
  enableAlerting?: boolean;
  /** Whether it is the main one of the user. */
  isPrimary?: boolean;
  /** Number of the mobile phone. */
  mobileNumber?: DigitString;
}

/** The phones that ring: the desk phone, the mobile phone or both. */
export type MobilityPhonesToRing = KnownMobilityPhonesToRing | (string & {});

/** The values of {@link MobilityPhonesToRing} that are known today. */
export type KnownMobilityPhonesToRing = "Fixed" | "Mobile" | "Both";

/** Whose restrictions of mobile calls are in force. */
export type MobilitySettingLevel = KnownMobilitySettingLevel | (string & {});

/** The values of {@link MobilitySettingLevel} that are known today. */
export type KnownMobilitySettingLevel = "Group" | "User";

/** A user in the list of Busy Lamp Field or Privacy. */
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

/** A virtual user and its name. */
export interface NamedServiceUser {
  /** Name of the virtual user. */
  name?: string | number;
  /** Id of the virtual user. */
  serviceUserId: string;
}

/** Sends calls to the night destination of the group. The destination itself belongs to the group. */
export interface NightForwarding {
  /** The hours in which the group does not forward. Absent or null if unset. */
  businessHours?: string | null | ScheduleReference;
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Whether the group forwards at night: by its schedules, always, or never. */
  groupNightForwarding?: GroupNightForwardingMode;
  /** The holidays on which the group forwards. Absent or null if unset. */
  holidaySchedule?: string | null | ScheduleReference;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** Whether calls of the user are forwarded at night, or as the group says. */
  nightForwarding: NightForwardingMode;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /** Id of the user. Some reads omit it. */
  userId?: string;
}

/** Whether calls of the user are forwarded at night, or as the group says. */
export type NightForwardingMode = KnownNightForwardingMode | (string & {});

/** The values of {@link NightForwardingMode} that are known today. */
export type KnownNightForwardingMode = "Use Group" | "On" | "Off";

/** The greeting for callers whose call nobody answers. */
export type NoAnswerGreeting = KnownNoAnswerGreeting | (string & {});

/** The values of {@link NoAnswerGreeting} that are known today. */
export type KnownNoAnswerGreeting = "Default" | "Personal" | "Alternate01" | "Alternate02" | "Alternate03";

/** What a bulk row has in place of settings, if the user lacks the service. It is an object without fields, or `[]`. */
export type NoSettings = Record<string, never> | EmptyArray;

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
 * calls.
 */
export interface OutgoingCallingPlanAuthorizationCode {
  /** The codes. One row may be a bare object. */
  codes: AuthorizationCode[] | AuthorizationCode;
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /** Whether the user has own authorization codes. */
  settings: OutgoingCallingPlanAuthorizationCodeSettings;
  /** Id of the user that this section belongs to. */
  userId: string;
}

/** Whether the user has own authorization codes. */
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

/** Where Call Me Now may place calls for the user. */
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

/** Permissions for Call Me Now numbers by digit pattern. */
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
   * front end. One row may be a bare object.
   */
  userPermissions: DigitPatternFlag[] | DigitPatternFlag;
}

/** Permissions for dialled numbers by digit pattern. */
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
   * front end. One row may be a bare object.
   */
  userPermissions: DigitPatternPermission[] | DigitPatternPermission;
}

/** Permissions for redirected numbers by digit pattern. */
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
   * front end. One row may be a bare object.
   */
  userPermissions: DigitPatternFlag[] | DigitPatternFlag;
}

/** What the user may dial. */
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
  /** What the user may dial. */
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

/** Exceptions for Call Me Now numbers by digit pattern. They override the other plans. */
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
   * front end. One row may be a bare object.
   */
  userPermissions: PinholePatternRedirectPermission[] | PinholePatternRedirectPermission;
}

/** Exceptions for dialled numbers by digit pattern. They override the other plans. */
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
   * front end. One row may be a bare object.
   */
  userPermissions: PinholePatternPermission[] | PinholePatternPermission;
}

/** Exceptions for redirected numbers by digit pattern. They override the other plans. */
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
   * front end. One row may be a bare object.
   */
  userPermissions: PinholePatternRedirectPermission[] | PinholePatternRedirectPermission;
}

/** Whether somebody else may redirect the user's call out of the group. */
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
  /** Whether somebody else may redirect the user's call out of the group. */
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

/** Where the user may forward or transfer calls. */
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
  /** Where the user may forward or transfer calls. */
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

/** The twelve outgoing calling plans of a user. A plan that the server could not read is absent (inferred). */
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

/** Transfer numbers of blocked calls. */
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

/** Which calls from outside the group a user may receive. */
export type OutsideGroupCalls = KnownOutsideGroupCalls | (string & {});

/** The values of {@link OutsideGroupCalls} that are known today. */
export type KnownOutsideGroupCalls = "Allow" | "Allow Only If Redirected From Another User" | "Disallow";

/**
 * Rules for the passcodes of the voice portal. The fields are those of BroadWorks. The front end reads some of them,
 * and no source shows an answer.
 */
export interface PasscodeRules {
  /** Whether wrong passcodes lock the user out. */
  disableLoginAfterMaxFailedLoginAttempts?: boolean;
  /** Whether digits in ascending or descending order are refused. Some releases omit it. */
  disallowContiguousSequences?: boolean;
  /** Whether the present passcode is refused as the new one. */
  disallowOldPasscode?: boolean;
  /** Whether repeated digits are refused. `numberOfRepeatedDigits` is the limit. */
  disallowRepeatedDigits?: boolean;
  /** Whether a passcode of one repeated pattern is refused. Some releases omit it. */
  disallowRepeatedPatterns?: boolean;
  /** Whether the present passcode backwards is refused. */
  disallowReversedOldPasscode?: boolean;
  /** Whether that number backwards is refused. */
  disallowReversedUserNumber?: boolean;
  /** Whether the user's own number or extension is refused. */
  disallowUserNumber?: boolean;
  /** Whether passcodes expire. A copy of the schema in the front end names it `expirePasscode`. */
  expirePassword?: boolean;
  /** Group (inferred). */
  groupId?: string;
  /** Where it is reported. */
  loginDisabledNotifyEmailAddress?: string;
  /** Greatest number of digits, from 3 to 30. */
  maxCodeLength?: number;
  /** How many do so, from 2 to 10. Absent if none do. */
  maxFailedLoginAttempts?: number;
  /** Least number of digits, from 2 to 15. */
  minCodeLength?: number;
  /** Limit of digits in ascending order. Some releases omit it. */
  numberOfAscendingDigits?: number;
  /** Limit of digits in descending order. Some releases omit it. */
  numberOfDescendingDigits?: number;
  /** How many earlier passcodes are refused as the new one. Some releases omit it. */
  numberOfPreviousPasscodes?: number;
  /** Limit of equal digits in a row. Some releases omit it. */
  numberOfRepeatedDigits?: number;
  /** After how many days, from 15 to 180. Absent if they do not expire. */
  passcodeExpiresDays?: number;
  /** Whether a lock-out is reported by e-mail. */
  sendLoginDisabledNotifyEmail?: boolean;
  /** Service provider or enterprise (inferred). */
  serviceProviderId?: string;
  /**
   * Whose rules are in force: `System`, `Service Provider` or `Group`. If it is not the level that you read, read the
   * rules of that level.
   */
  useRuleLevel?: string;
}

/** Rules for the passwords of the web portal. The fields are those of BroadWorks, and no source shows an answer. */
export interface PasswordRules {
  /** Whether the present password is refused as the new one. */
  disallowOldPassword?: boolean;
  /** Whether earlier passwords are refused. */
  disallowPreviousPasswords?: boolean;
  /** Whether the present password backwards is refused. */
  disallowReversedOldPassword?: boolean;
  /** Whether the level below is kept from having its own rules. */
  disallowRulesModification?: boolean;
  /** Whether the user id is refused as password. */
  disallowUserId?: boolean;
  /** Group (inferred). */
  groupId?: string;
  /** Where it is reported. */
  loginDisabledNotifyEmailAddress?: string;
  /** How many wrong passwords lock the login. 0 means that none do. */
  maxFailedLoginAttempts?: number;
  /** How many. */
  minDigits?: number;
  /** Least length, from 3 to 40. */
  minLength?: number;
  /** How many. */
  minLowerCaseLetters?: number;
  /** How many. */
  minNonAlphanumericCharacters?: number;
  /** How many. */
  minUpperCaseLetters?: number;
  /** How many earlier passwords are refused. */
  numberOfPreviousPasswords?: number;
  /** After how many days a password expires. 0 means never. */
  passwordExpiresDays?: number;
  /** Whether digits are demanded. */
  restrictMinDigits?: boolean;
  /** Whether small letters are demanded. */
  restrictMinLowerCaseLetters?: boolean;
  /** Whether other characters are demanded. */
  restrictMinNonAlphanumericCharacters?: boolean;
  /** Whether capital letters are demanded. */
  restrictMinUpperCaseLetters?: boolean;
  /** Whether a locked login is reported by e-mail. */
  sendLoginDisabledNotifyEmail?: boolean;
  /** Service provider or enterprise (inferred). */
  serviceProviderId?: string;
  /** Whether the service provider's rules are in force instead of these. The front end reads it. */
  useServiceProviderSettings?: boolean;
}

/** The signal to the parties when a recording pauses or continues. */
export type PauseResumeNotification = KnownPauseResumeNotification | (string & {});

/** The values of {@link PauseResumeNotification} that are known today. */
export type KnownPauseResumeNotification = "None" | "Beep" | "Play Announcement";

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

/** State of the voice portal passcode. Has no ids except the user's. */
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

/** Hides a user from directories and from auto attendants. */
export interface Privacy {
  /** Whether auto attendants do not connect to the extension of the user. */
  enableAutoAttendantExtensionDialingPrivacy?: boolean;
  /** Whether auto attendants do not connect to the name of the user. */
  enableAutoAttendantNameDialingPrivacy?: boolean;
  /** Whether directories of phones omit the user. */
  enableDirectoryPrivacy?: boolean;
  /** Whether others cannot see if the user is in a call. */
  enablePhoneStatusPrivacy?: boolean;
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** Those who can see it in spite of that, or `[]` if there are none. One row may be a bare object. */
  permittedMonitors?: MonitoredUser[] | MonitoredUser;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /** Id of the user. Some reads omit it. */
  userId?: string;
}

/** An additional login of the user, as the profile shows it. */
export interface ProfileAlternateUserId {
  /** User id of the login. */
  alternateUserId: string;
  /** Free text. */
  description?: string | number;
}

/** Whether each party is recorded apart. Releases from 23 on have it. */
export type RecordingMediaStream = KnownRecordingMediaStream | (string & {});

/** The values of {@link RecordingMediaStream} that are known today. */
export type KnownRecordingMediaStream = "Dual" | "Single";

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

/** Moves the line to another phone. Calls ring there, and calls of the user also begin there. */
export interface RemoteOffice {
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Whether the service is on. */
  isActive: boolean;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** Destination, up to 161 characters. It may be a SIP URI. Digits only come as a number. Absent if unset. */
  remoteOfficePhoneNumber?: DigitString;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /** Id of the user. Some reads omit it. */
  userId?: string;
}

/**
 * A criterion of a service that rings several phones. Such a service rings them for calls that match an active
 * criterion.
 */
export interface RingCriterion {
  /** Whether calls that match ring the user only. */
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
  holidaySchedule?: string | null | ScheduleReference;
  /** Whether the criterion is on. */
  isActive?: boolean;
  /** Whether the criterion concerns private callers (inferred). */
  private?: boolean;
  /** When the criterion applies: `Every Day All Day`, the name of a schedule, a schedule, or null. */
  timeSchedule?: string | null | ScheduleReference;
  /** Id of the user. */
  userId?: string;
}

/**
 * One criterion of a service that rings several phones. Whether it is on is in the list and in the settings of the
 * service.
 */
export interface RingCriterionDetail {
  /** Name of the criterion. */
  criteriaName: string;
  /** The callers that a criterion matches. */
  fromDnCriteria?: FromDnCriteria;
  /**
   * The holidays on which it applies, as a schedule or the name of one. It is absent, null or `None` if there are none.
   */
  holidaySchedule?: string | null | ScheduleReference;
  /**
   * When the criterion applies, as a schedule or the name of one. It is absent, null or `Every Day All Day` if it
   * always applies.
   */
  timeSchedule?: string | null | ScheduleReference;
  /** Id of the user. */
  userId?: string;
}

/** Distinctive ring of an alternate number. */
export type RingPattern = KnownRingPattern | (string & {});

/** The values of {@link RingPattern} that are known today. */
export type KnownRingPattern = "Normal" | "Long-Long" | "Short-Short-Long" | "Short-Long-Short";

/**
 * A schedule of a user or group. The audits add its events. `getUserSchedules` does not (inferred from the group's
 * listing).
 */
export interface Schedule {
  /** Events of the schedule. Only audits send them. One row may be a bare object. */
  events?: ScheduleEvent[] | ScheduleEvent;
  /** Id of the group. Only the reads of a group have it. */
  groupId?: string;
  /** Level at which the schedule is defined: `User`, or `Group` for one that the user may use. */
  level?: string;
  /** Name of the schedule. */
  name: string;
  /** Service provider or enterprise. Only the reads of a group have it. */
  serviceProviderId?: string;
  /** Type of a schedule. */
  type: ScheduleType;
  /** Id of the user. The reads of a group omit it. */
  userId?: string;
}

/** An event of a schedule. Its times are local and have no zone. */
export interface ScheduleEvent {
  /** Whether the event lasts all day. */
  allDayEvent?: boolean;
  /** End, as `YYYY-MM-DDTHH:MM:SS` in local time. */
  endTime: string;
  /** Name of the event. */
  eventName: string;
  /** Id of the group. Only the reads of a group have it. */
  groupId?: string;
  /** Name of the schedule. */
  name?: string;
  /** Recurrence in two lines, `DTSTART:…` and `RRULE:…`. Null for an event that happens once. */
  rrule?: string | null;
  /** Service provider or enterprise. Only the reads of a group have it. */
  serviceProviderId?: string;
  /** Start, as `YYYY-MM-DDTHH:MM:SS` in local time. */
  startTime: string;
  /** Type of a schedule. */
  type?: ScheduleType;
  /** Id of the user. The reads of a group omit it. */
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

/** Rejects calls that match a criterion. */
export interface SelectiveCallRejection {
  /** The criteria. One row may be a bare object. */
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

/** A criterion of Call Forwarding Selective. Found in public documentation. */
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
  holidaySchedule?: string | null | ScheduleReference;
  /** Whether the criterion is on. */
  isActive?: boolean;
  /** Whether the criterion concerns private callers (inferred). */
  private?: boolean;
  /** When the criterion applies: `Every Day All Day`, the name of a schedule, a schedule, or null. */
  timeSchedule?: string | null | ScheduleReference;
  /** Id of the user. */
  userId?: string;
}

/**
 * One criterion of Call Forwarding Selective. Whether it is on is in the list and in `getUserCallForwardingSelective`.
 */
export interface SelectiveForwardingCriterionDetail {
  /** Name of the criterion. */
  criteriaName: string;
  /** `Forward To Default Number`, `Forward To Specified Number` or `Do not forward`. */
  forwardToNumberSelection?: string;
  /** Destination, up to 161 characters. It may be a SIP URI. Absent for the default number. */
  forwardToPhoneNumber?: DigitString;
  /** The callers that a criterion matches. */
  fromDnCriteria?: FromDnCriteria;
  /**
   * The holidays on which it applies, as a schedule or the name of one. It is absent, null or `None` if there are none.
   */
  holidaySchedule?: string | null | ScheduleReference;
  /**
   * When the criterion applies, as a schedule or the name of one. It is absent, null or `Every Day All Day` if it
   * always applies.
   */
  timeSchedule?: string | null | ScheduleReference;
  /** Id of the user. */
  userId?: string;
}

/** A criterion of Selective Call Rejection. */
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
  holidaySchedule?: string | null | ScheduleReference;
  /** Whether the criterion is on. */
  isActive?: boolean;
  /** Whether the criterion concerns private callers (inferred). */
  private?: boolean;
  /** When the criterion applies: `Every Day All Day`, the name of a schedule, a schedule, or null. */
  timeSchedule?: string | null | ScheduleReference;
  /** Id of the user. */
  userId?: string;
}

/** Rings up to five other phones one after another. It has no switch. It is on while a criterion is on. */
export interface SequentialRing {
  /** How often the phones of the user ring. 0 or 2 to 20. */
  baseLocationNumberOfRings?: number;
  /** Whether the caller can press a key to leave a message instead. */
  callerMayStopSearch?: boolean;
  /** Whether the other phones ring although the user is busy. */
  continueIfBaseLocationIsBusy?: boolean;
  /** The calls that ring them, or `[]` if there are no criteria. One row may be a bare object. */
  criteria?: RingCriterion[] | RingCriterion;
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** The other phones. There are always five. One row may be a bare object. */
  locations?: SequentialRingLocation[] | SequentialRingLocation;
  /** Whether the phones of the user ring first. */
  ringBaseLocationFirst?: boolean;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /** Id of the user. Some reads omit it. */
  userId?: string;
}

/** One of the five phones that ring one after another. */
export interface SequentialRingLocation {
  /** Whether the one who answers must press a key. */
  answerConfirmationRequired?: boolean;
  /** How often it rings before the next one. 0 or 2 to 20. */
  numberOfRings?: number;
  /** Number or SIP URI. Always text. Empty if the place is unused. */
  phoneNumber: string;
}

/** One of the five phones that ring one after another. */
export interface SequentialRingLocationUpdate {
  /** Whether the one who answers must press a key. */
  answerConfirmationRequired?: boolean;
  /**
   * How often it rings before the next one. 0 or 2 to 20.
   * 0 to 20.
   */
  numberOfRings?: number;
  /**
   * Number or SIP URI. `""` empties the place.
   * At most 161 characters.
   */
  phoneNumber?: string | number | null;
}

/** The catalogue of services and packs, with those that are assigned to the user directly. */
export interface ServiceAssignment {
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** Every pack that the group may assign. One row may be a bare object. */
  servicePackServices: ServicePackAssignment[] | ServicePackAssignment;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /** Id of the user that this section belongs to. */
  userId: string;
  /** Every service that the group may assign. One row may be a bare object. */
  userServices: UserServiceAssignment[] | UserServiceAssignment;
}

/** Whether a group may use a service or pack. */
export interface ServiceAuthorization {
  /** Whether the group may use it. */
  authorized: boolean;
  /** Name of the service or pack. */
  serviceName?: string;
  /** Name of the pack, if it is one (inferred). */
  servicePackName?: string;
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
  /** With this field, an entry can be sent as it was read. Has no effect. */
  tags?: string[];
}

/** A virtual user, such as a call centre or an auto attendant. `GET /users` does not list it. */
export interface ServiceInstance {
  /** Name of the department with its group, or null. */
  department?: string | null;
  /** Domain of the id. */
  domain?: string;
  /** Extension. Null or empty if it has none. */
  extension?: string | number | null;
  /** Group of the virtual user. */
  groupId?: string;
  /** Name of the service. */
  name?: string | number;
  /** Phone number. Null or empty if it has none. */
  phoneNumber?: string | number | null;
  /** Service provider or enterprise. */
  serviceProviderId?: string;
  /** What it is, for example `Auto Attendant`, `Call Center`, `Hunt Group` or `Group Paging`. */
  serviceType?: string;
  /** Id of the virtual user. */
  userId: string;
  /** The id without its domain, or the whole id. */
  userIdShort?: string;
}

/** Name, number and language of a virtual user, such as a hunt group. */
export interface ServiceInstanceProfile {
  /** Further ids. */
  aliases?: string[];
  /** First name in the caller id. */
  callingLineIdFirstName?: DigitString;
  /** Last name in the caller id. */
  callingLineIdLastName?: DigitString;
  /** Country code of the number. Absent without a number. */
  countryCode?: DigitString;
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
  /** National prefix of the number. Absent without a number. */
  nationalPrefix?: DigitString;
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

/** A service pack with its services. It shows which services a pack brings, and so which are licensed twice. */
export interface ServicePack {
  /** Maximum number of packs that the service provider may have. -1 means unlimited. */
  allowedQuantity?: number | string;
  /** Number of packs that are allocated to groups, as the front end labels it. Users may have fewer. */
  assignedQuantity?: number | string;
  /** Whether groups may use the pack. */
  isAvailableForUse?: boolean;
  /** What the pack is for. Free text. Absent if unset. */
  servicePackDescription?: string | null;
  /** Name of the pack. */
  servicePackName: string;
  /** Number of packs to which the service provider limits itself. -1 means unlimited. */
  servicePackQuantity?: number | string;
  /** Service provider of the pack. Some answers omit it. */
  serviceProviderId?: string;
  /** The services in the pack. One row may be a bare object. */
  userServices?: ServicePackService[] | ServicePackService;
}

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

/** A service in a service pack. */
export interface ServicePackService {
  /** Display name of the service. */
  alias?: string;
  /** Number of licences that packs have taken (the meaning is inferred). -1 means unlimited. */
  allocated?: number | string;
  /** Number of licences of the service provider. -1 means unlimited. */
  authorized?: number | string;
  /** Number of licences that are left (the meaning is inferred). -1 means unlimited. */
  available?: number | string;
  /** Name of the service. */
  serviceName: string;
}

/** A service pack in the list of a service provider. */
export interface ServicePackSummary {
  /** Name of the pack. */
  servicePackName: string;
}

/** A pack that has a service. */
export interface ServicePackUsage {
  /** Number of packs that groups have. The key is spelled so. */
  allocatedtoGroups?: number | string;
  /** Name of the pack. */
  servicePackName: string;
  /** Number of packs that the service provider has. -1 or `Unlimited` means unlimited (inferred). */
  totalPacks?: number | string;
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

/** Numbers of a service provider, with the group that has them. */
export interface ServiceProviderDnRange {
  /** Whether the numbers may be removed. They may if no group has them. */
  canDelete?: boolean;
  /** The group that has the numbers. Null if none has. */
  groupId?: string | null;
  /** Last number of a range. Null for a single number. */
  max?: string | null;
  /** First number. */
  min: string;
}

/** The numbers of a service provider. */
export interface ServiceProviderDns {
  /** Numbers and ranges. One row may be a bare object. */
  dns: ServiceProviderDnRange[] | ServiceProviderDnRange;
  /** Service provider or enterprise. */
  serviceProviderId?: string;
}

/** A group with its service provider. */
export interface ServiceProviderReportRow {
  /** Id of the group. */
  groupId?: string | null;
  /** Name of the group. */
  groupName?: string | number | null;
  /** Whether it is an enterprise. */
  isEnterprise?: boolean;
  /** Id of the service provider or enterprise. */
  serviceProviderId: string;
  /** Name of the service provider. */
  serviceProviderName?: string | number | null;
  /** Number of users that the group may have. */
  userLimit?: number | string | null;
}

/**
 * Settings of the user's services, by service name in Title Case. The map is open, because up to 73 services are
 * documented. A service without settings is absent or `[]`.
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

/** The user's line on several devices. */
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
  /** The devices in addition to the primary one. One row may be a bare object. */
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

/**
 * An appearance of the line of a user on a further device, to add or to change. In a change, fields that you omit stay
 * unchanged.
 */
export interface SharedCallAppearanceEndpointChange {
  /** Whether the appearance may place calls. */
  allowOrigination?: boolean;
  /** Whether the appearance may receive calls. */
  allowTermination?: boolean;
  /** Level at which a device is defined. */
  deviceLevel: DeviceLevel;
  /**
   * Name of the device.
   * 1 to 40 characters.
   */
  deviceName: string | number;
  /** Whether the appearance is on. */
  isActive?: boolean;
  /**
   * Line/port. It is the key of the appearance.
   * 1 to 161 characters.
   */
  linePort: string;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
}

/** A phone that rings together with the phones of the user. */
export interface SimultaneousRingLocation {
  /** Whether the one who answers must press a key. */
  answerConfirmationRequired?: boolean;
  /** Number or SIP URI. Always text. Empty if unset. */
  phoneNumber: string;
}

/** A phone that rings together with the phones of the user. */
export interface SimultaneousRingLocationUpdate {
  /** Whether the one who answers must press a key. */
  answerConfirmationRequired?: boolean;
  /**
   * Number or SIP URI.
   * At most 161 characters.
   */
  phoneNumber: string | number | null;
}

/** Rings other phones together with those of the user. */
export interface SimultaneousRingPersonal {
  /** The calls that ring them, or `[]` if there are no criteria. One row may be a bare object. */
  criteria?: RingCriterion[] | RingCriterion;
  /** Whether the other phones stay silent while the user is in a call. */
  doNotRingIfOnCall?: boolean;
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Whether the service is on. */
  isActive: boolean;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** The other phones. One row may be a bare object. */
  locations?: SimultaneousRingLocation[] | SimultaneousRingLocation;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /** Id of the user. Some reads omit it. */
  userId?: string;
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

/** A speed dial slot to change. */
export interface SpeedCodeUpdate {
  /**
   * Free text.
   * At most 80 characters.
   */
  description?: string | number | null;
  /**
   * Number or SIP URI. `""` clears the slot.
   * At most 161 characters.
   */
  phoneNumber?: string | number | null;
  /**
   * Slot number. Always text.
   * 1 to 2 characters.
   */
  speedCode: string;
}

/** Speed dial slots. Speed Dial 8 always sends slots 2 to 9. Speed Dial 100 sends only the slots in use. */
export interface SpeedDial {
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Whether the service is on. Absent in all known answers. Listed here because other services have it. */
  isActive?: boolean;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** What a user dials before a slot of Speed Dial 100. Only its single read has it. */
  prefix?: string | number | null;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /** The slots. One row may be a bare object. */
  speedCodes: SpeedCode[] | SpeedCode;
  /** Id of the user. Some reads omit it. */
  userId?: string;
}

/** Changes Speed Dial 8. Fields that you omit stay unchanged. */
export interface SpeedDial8Update {
  /** Has no effect. */
  groupId?: string;
  /** Whether to switch the service on. */
  isActive?: boolean;
  /** Has no effect. */
  isEnterprise?: boolean;
  /** What a user dials before a slot of Speed Dial 100. Only its single read has it. */
  prefix?: string | number | null;
  /** Has no effect. */
  serviceProviderId?: string;
  /** The slots. One row may be a bare object. */
  speedCodes?: SpeedCodeUpdate[] | SpeedCodeUpdate;
  /** Has no effect. */
  userId?: string;
}

/** A user in the bulk read of Speed Dial 8. */
export interface SpeedDialBulkRow {
  /** The settings. Empty for a user without the service, whose `service.assigned` is false. */
  data: SpeedDial | NoSettings;
  /** The service that a bulk row describes. */
  service: BulkService;
  /**
   * The short row of a user in bulk answers. `department` is text, and `phoneNumber` has the form `+1-8135551003`.
   * Found in public documentation.
   */
  user: UserSummary;
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

/** The three transfer numbers to change. `""` or null removes one (inferred). */
export interface TransferNumbersUpdate {
  /**
   * First transfer number.
   * At most 30 characters.
   */
  phoneNumber01?: string | number | null;
  /**
   * Second transfer number.
   * At most 30 characters.
   */
  phoneNumber02?: string | number | null;
  /**
   * Third transfer number.
   * At most 30 characters.
   */
  phoneNumber03?: string | number | null;
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

/** The trunk group of a user. What a read gave is accepted too. */
export interface TrunkAddressingUpdate {
  /** The trunk group and the line on it. Null takes the user out of it. */
  trunkGroupDeviceEndpoint?: {
    /**
     * The line, which no other user has.
     * At most 161 characters.
     */
    linePort?: string;
    /** Name of the trunk group. */
    name?: string;
  } | null;
}

/**
 * The user's endpoint on a trunk group. If `endpointType` is not `trunkAddressing`, Odin sends a stub that holds only
 * an empty `contacts`.
 */
export interface TrunkGroupDeviceEndpoint {
  /** Static contacts. One row may be a bare object. */
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

/** Changes the profile of a user. Fields that you omit stay unchanged. */
export interface UpdateUser {
  /** The device and the line on it. */
  accessDeviceEndpoint?: AccessDeviceEndpointUpdate | null;
  /** Postal address. */
  address?: PostalAddress | EmptyArray | null;
  /**
   * Location within the building.
   * At most 80 characters.
   */
  addressLocation?: string | number | null;
  /** Additional SIP aliases. The list replaces the one before, and has at most three. */
  aliases?: string[];
  /**
   * Additional logins, which replace those before. Only logins of system or provisioning level may send them. One row
   * may be a bare object.
   */
  alternateUserId?: ProfileAlternateUserId[] | ProfileAlternateUserId;
  /**
   * First name shown to the called party. It does not follow `firstName`.
   * At most 30 characters.
   */
  callingLineIdFirstName?: string | number;
  /**
   * Last name shown to the called party. It does not follow `lastName`.
   * At most 30 characters.
   */
  callingLineIdLastName?: string | number;
  /**
   * Number shown to the called party. `""` or null shows the user's own number (inferred).
   * At most 23 characters.
   */
  callingLineIdPhoneNumber?: string | number | null;
  /**
   * Contacts of a device that does not register itself.
   * At most 5 items.
   */
  contacts?: EndpointContact[];
  /** The department. `""` or null removes it (inferred). */
  department?: Department | EmptyArray | string | null;
  /**
   * E-mail address.
   * At most 80 characters.
   */
  emailAddress?: string | null;
  /** How the user is connected. Leave the object of the other kind out, and both for `none`. */
  endpointType?: EndpointType;
  /**
   * Extension. Prefer text, because a number loses leading zeros. Null frees it, and so does `""` (inferred).
   * At most 20 characters.
   */
  extension?: string | number | null;
  /**
   * First name.
   * At most 30 characters.
   */
  firstName?: string | number;
  /** Language of announcements and web pages. */
  language?: string;
  /**
   * Last name.
   * At most 30 characters.
   */
  lastName?: string | number;
  /**
   * Mobile number, in any form.
   * At most 30 characters.
   */
  mobilePhoneNumber?: string | number | null;
  /**
   * Network class of service.
   * At most 40 characters.
   */
  networkClassOfService?: string | null;
  /**
   * Pager number, in any form.
   * At most 30 characters.
   */
  pagerPhoneNumber?: string | number | null;
  /**
   * Phone number, one of the group. Null frees it, and so does `""` (inferred).
   * At most 23 characters.
   */
  phoneNumber?: string | number | null;
  /** IANA time zone. */
  timeZone?: string;
  /**
   * Job title. `""` or null removes it, as for all fields below (inferred).
   * At most 50 characters.
   */
  title?: string | number | null;
  /** The trunk group and the line on it. */
  trunkAddressing?: TrunkAddressingUpdate | null;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
  /**
   * Yahoo id.
   * At most 50 characters.
   */
  yahooId?: string | null;
}

/** Changes one service of a user. Fields that you omit stay unchanged. */
export interface UpdateUserActivation {
  /** Has no effect. */
  groupId?: string;
  /** Whether to switch the service on. */
  isActive?: boolean;
  /** Has no effect. */
  isEnterprise?: boolean;
  /** Has no effect. */
  serviceProviderId?: string;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
}

/** Changes a service that is either on or off, for several users. All of them get the same values. */
export interface UpdateUserActivationBulk {
  /** Switches a service on or off. Fields that you omit stay unchanged. */
  data: ActivationUpdate;
  /**
   * The users. Whole rows of a list are accepted, and only the id counts.
   * Not empty.
   */
  users: BulkUser[];
}

/** Changes alternate numbers of a user. Fields that you omit stay unchanged. */
export interface UpdateUserAlternateNumbers {
  /**
   * The entries. There are always ten.
   * At most 10 items.
   */
  alternateEntries?: AlternateNumberUpdate[];
  /** Whether calls to these numbers ring differently. */
  distinctiveRing?: boolean;
  /** Has no effect. */
  groupId?: string;
  /** Has no effect. */
  isEnterprise?: boolean;
  /** Has no effect. */
  serviceProviderId?: string;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
}

/** The additional logins of a user, which replace those before. */
export interface UpdateUserAlternateUserId {
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
  /** All additional logins, at most four. `[]` removes them. One row may be a bare object. */
  users: AlternateUserUpdate[] | AlternateUserUpdate;
}

/** Changes a criterion of a phone of BroadWorks Anywhere. Fields that you omit stay unchanged. */
export interface UpdateUserAnywhereCriterion {
  /**
   * Name of the criterion. It is its key.
   * 1 to 50 characters.
   */
  criteriaName: string;
  /** The callers that a criterion matches. */
  fromDnCriteria?: FromDnCriteria;
  /** The holidays on which it applies. By default none. `{}` removes it. A schedule has `name`, `type` and `level`. */
  holidaySchedule?: string | null | ScheduleReference | Record<string, never>;
  /**
   * New name of the criterion.
   * 1 to 50 characters.
   */
  newCriteriaName?: string;
  /**
   * Number of the phone. It is its key.
   * 1 to 23 characters.
   */
  phoneNumber: string | number;
  /** When the criterion applies. By default always. `{}` removes it. A schedule has `name`, `type` and `level`. */
  timeSchedule?: string | null | ScheduleReference | Record<string, never>;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
}

/** Changes the SIP login of a user's devices. Fields that you omit stay unchanged. */
export interface UpdateUserAuthentication {
  /**
   * The SIP password. It is a secret.
   * 1 to 60 characters.
   */
  newPassword?: string;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
  /**
   * The user name.
   * At most 80 characters.
   */
  userName?: string | number;
}

/** Changes BroadWorks Anywhere of a user. Fields that you omit stay unchanged. */
export interface UpdateUserBroadWorksAnywhere {
  /** Whether all phones ring for click-to-dial calls. */
  alertAllLocationsForClickToDialCalls?: boolean;
  /** Whether all phones ring for group pages. */
  alertAllLocationsForGroupPagingCalls?: boolean;
  /** Has no effect. */
  groupId?: string;
  /** Has no effect. */
  isEnterprise?: boolean;
  /** Has no effect. One row may be a bare object. */
  phoneNumbers?: BroadWorksAnywhereLocation[] | BroadWorksAnywhereLocation;
  /** Has no effect. */
  serviceProviderId?: string;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
}

/** Changes a phone of BroadWorks Anywhere. Fields that you omit stay unchanged. */
export interface UpdateUserBroadWorksAnywherePhoneNumber {
  /** Whether the one who answers must press a key. */
  answerConfirmationRequired?: boolean;
  /** Whether the phone can use the services of BroadWorks in a call. */
  broadworksCallControl?: boolean;
  /** The criteria to switch. Of each row only `criteriaName` and `isActive` count. One row may be a bare object. */
  criteria?: AnywhereCriterion[] | AnywhereCriterion;
  /**
   * Free text.
   * At most 80 characters.
   */
  description?: string | number | null;
  /** Whether calls ring there. */
  isActive?: boolean;
  /**
   * New number of the phone.
   * 1 to 23 characters.
   */
  newPhoneNumber?: string | number;
  /**
   * Where calls of the user ring that begin at this phone. A number or SIP URI.
   * At most 161 characters.
   */
  outboundAlternateNumber?: string | number | null;
  /**
   * Number of the phone. It is its key.
   * 1 to 23 characters.
   */
  phoneNumber: string | number;
  /** Whether a forwarding of the phone itself is prevented. */
  useDiversionInhibitor?: boolean;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
}

/** Changes BroadWorks Mobility of a user. Fields that you omit stay unchanged. */
export interface UpdateUserBroadWorksMobility {
  /** Whether the mobile phone rings for click-to-dial calls. */
  alertClickToDialCalls?: boolean;
  /** Whether the mobile phone rings for group pages. */
  alertGroupPagingCalls?: boolean;
  /** Whether the mobile phone can use the services of BroadWorks in a call. */
  broadworksCallControl?: boolean;
  /** Whether the mobile phone may not place calls. */
  denyCallOriginations?: boolean;
  /** Whether the mobile phone may not receive calls. */
  denyCallTerminations?: boolean;
  /** Whether a forwarding of the mobile phone itself is prevented. */
  enableDiversionInhibitor?: boolean;
  /** Has no effect. */
  groupId?: string;
  /** Whether to switch the service on. */
  isActive?: boolean;
  /** Has no effect. */
  isEnterprise?: boolean;
  /** The mobile phones. Only from release 21 on. One row may be a bare object. */
  mobileIdentity?: MobileIdentity[] | MobileIdentity;
  /**
   * Number of the mobile phone. `""` or null removes it (inferred).
   * At most 23 characters.
   */
  mobilePhoneNumber?: string | number | null;
  /** The phones that ring: the desk phone, the mobile phone or both. */
  phonesToRing?: MobilityPhonesToRing;
  /** Which phones ring. Only from release 21 on. */
  profileIdentityDevicesToRing?: MobilityPhonesToRing;
  /** Whether the one who answers must press a key. */
  requireAnswerConfirmation?: boolean;
  /** Has no effect. */
  serviceProviderId?: string;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
  /** Whose restrictions of mobile calls are in force. */
  useSettingLevel?: MobilitySettingLevel;
}

/** Changes Call Forwarding Busy or Not Reachable of a user. Fields that you omit stay unchanged. */
export interface UpdateUserCallForwarding {
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
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
}

/** Changes a forwarding of all calls of a user. Fields that you omit stay unchanged. */
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

/** Changes a forwarding of all calls of several users. All of them get the same values. */
export interface UpdateUserCallForwardingAlwaysBulk {
  /** Changes Call Forwarding Always. Fields that you omit stay unchanged. */
  data: CallForwardingAlwaysUpdate;
  /**
   * The users. Whole rows of a list are accepted, and only the id counts.
   * Not empty.
   */
  users: BulkUser[];
}

/** Changes Call Forwarding Busy or Not Reachable of several users. All of them get the same values. */
export interface UpdateUserCallForwardingBulk {
  /** Changes Call Forwarding Busy or Not Reachable. Fields that you omit stay unchanged. */
  data: CallForwardingUpdate;
  /**
   * The users. Whole rows of a list are accepted, and only the id counts.
   * Not empty.
   */
  users: BulkUser[];
}

/** Changes Call Forwarding No Answer of a user. Fields that you omit stay unchanged. */
export interface UpdateUserCallForwardingNoAnswer {
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
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
}

/** Changes Call Forwarding No Answer of several users. All of them get the same values. */
export interface UpdateUserCallForwardingNoAnswerBulk {
  /** Changes Call Forwarding No Answer. Fields that you omit stay unchanged. */
  data: CallForwardingNoAnswerUpdate;
  /**
   * The users. Whole rows of a list are accepted, and only the id counts.
   * Not empty.
   */
  users: BulkUser[];
}

/** Changes Call Forwarding Selective of a user. Fields that you omit stay unchanged. */
export interface UpdateUserCallForwardingSelective {
  /** The criteria to switch. Of each row only `criteriaName` and `isActive` count. One row may be a bare object. */
  criteria?: SelectiveForwardingCriterion[] | SelectiveForwardingCriterion;
  /**
   * Destination, a number or a SIP URI. `""` or null removes it (inferred).
   * At most 161 characters.
   */
  defaultForwardToPhoneNumber?: string | number | null;
  /** Has no effect. */
  groupId?: string;
  /** Whether to switch the service on. */
  isActive?: boolean;
  /** Has no effect. */
  isEnterprise?: boolean;
  /** Whether the phone rings briefly at each forwarded call. */
  playRingReminder?: boolean;
  /** Has no effect. */
  serviceProviderId?: string;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
}

/** Changes the call policies of a user. Fields that you omit stay unchanged. */
export interface UpdateUserCallPolicies {
  /** The calls for which the caller's side learns that the call is forwarded. */
  callBeingForwardedResponseCallType?: CallBeingForwardedResponseCallType;
  /** The identity that a redirected call shows. */
  callingLineIdentityForRedirectedCalls?: CallingLineIdentityForRedirectedCalls;
  /** Has no effect. */
  groupId?: string;
  /** Has no effect. */
  isEnterprise?: boolean;
  /** The redirected calls for which the connected line identity is withheld. */
  redirectedCallsCOLPPrivacy?: RedirectedCallsColpPrivacy;
  /** Has no effect. */
  serviceProviderId?: string;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
}

/** Changes the call processing policy of a user. Fields that you omit stay unchanged. */
export interface UpdateUserCallProcessingPolicy {
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
  /**
   * Maximum duration of an answered call, in minutes.
   * 3 to 2880.
   */
  maxCallTimeForAnsweredCallsMinutes?: number;
  /**
   * Maximum duration of an unanswered call, in minutes.
   * 1 to 2880.
   */
  maxCallTimeForUnansweredCallsMinutes?: number;
  /**
   * Maximum number of concurrent find-me calls.
   * 1 to 999999.
   */
  maxConcurrentFindMeFollowMeInvocations?: number;
  /**
   * Maximum number of concurrent redirected calls.
   * 1 to 999999.
   */
  maxConcurrentRedirectedCalls?: number;
  /**
   * Maximum depth of find-me calls.
   * 1 to 100.
   */
  maxFindMeFollowMeDepth?: number;
  /**
   * Maximum number of times that a call may be redirected.
   * 1 to 100.
   */
  maxRedirectionDepth?: number;
  /**
   * Maximum number of simultaneous calls.
   * 1 to 999999.
   */
  maxSimultaneousCalls?: number;
  /**
   * Maximum number of simultaneous video calls.
   * 1 to 999999.
   */
  maxSimultaneousVideoCalls?: number;
  /** The media that the user's calls may use. */
  mediaPolicySelection?: MediaPolicySelection;
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
  /**
   * Id of the user.
   * Not empty.
   */
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

/** Changes Call Recording of a user. Fields that you omit stay unchanged. */
export interface UpdateUserCallRecording {
  /** Whether an announcement says that the call is recorded. */
  enableCallRecordingAnnouncement?: boolean;
  /** Whether a repeated tone says that the call is recorded. */
  enableRecordCallRepeatWarningTone?: boolean;
  /** Whether voice messages are recorded too. */
  enableVoiceMailRecording?: boolean;
  /** Has no effect. */
  groupId?: string;
  /** Has no effect. */
  isEnterprise?: boolean;
  /** Whether each party is recorded apart. Releases from 23 on have it. */
  mediaStream?: RecordingMediaStream;
  /** The signal to the parties when a recording pauses or continues. */
  pauseResumeNotification?: PauseResumeNotification;
  /**
   * Seconds between two such tones. 10 to 1800.
   * 10 to 1800.
   */
  recordCallRepeatWarningToneTimerSeconds?: number;
  /** Which calls are recorded. */
  recordingOption?: CallRecordingOption;
  /** Has no effect. */
  serviceProviderId?: string;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
}

/** Changes Call Recording of several users. All of them get the same values. */
export interface UpdateUserCallRecordingBulk {
  /** Changes Call Recording. Fields that you omit stay unchanged. */
  data: CallRecordingUpdate;
  /**
   * The users. Whole rows of a list are accepted, and only the id counts.
   * Not empty.
   */
  users: BulkUser[];
}

/** Changes Call Waiting of a user. Fields that you omit stay unchanged. */
export interface UpdateUserCallWaiting {
  /** Whether the phone hides the number of a caller who waits. */
  disableCallingLineIdDelivery?: boolean;
  /** Has no effect. */
  groupId?: string;
  /** Whether to switch the service on. */
  isActive?: boolean;
  /** Has no effect. */
  isEnterprise?: boolean;
  /** Has no effect. */
  serviceProviderId?: string;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
}

/** Changes Do Not Disturb of a user. Fields that you omit stay unchanged. */
export interface UpdateUserDoNotDisturb {
  /** Has no effect. */
  groupId?: string;
  /** Whether to switch the service on. */
  isActive?: boolean;
  /** Has no effect. */
  isEnterprise?: boolean;
  /**
   * Whether the phone rings briefly at each call that is not put through. Other services name this field
   * `isRingSplashActive`.
   */
  ringSplash?: boolean;
  /** Has no effect. */
  serviceProviderId?: string;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
}

/** Changes an event of a schedule of a user. Fields that you omit stay unchanged. */
export interface UpdateUserEvent {
  /** Whether the event lasts all day. */
  allDayEvent?: boolean;
  /** End, as `YYYY-MM-DDTHH:MM:SS` in local time. */
  endTime?: string;
  /**
   * Name of the event.
   * Not empty.
   */
  eventName: string;
  /**
   * Name of the schedule.
   * 1 to 40 characters.
   */
  name: string;
  /** Recurrence in two lines, as a read gives it. Null for an event that happens once. */
  rrule?: string | null;
  /** Start, as `YYYY-MM-DDTHH:MM:SS` in local time. */
  startTime?: string;
  /** Type of a schedule. */
  type: ScheduleType;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
}

/** Changes Fax Messaging of a user. Fields that you omit stay unchanged. */
export interface UpdateUserFaxMessaging {
  /** SIP aliases. One row may be a bare object. */
  aliases?: FaxAlias[] | FaxAlias;
  /**
   * Fax extension. `""` or null removes it (inferred).
   * At most 20 characters.
   */
  extension?: string | number | null;
  /** Has no effect. */
  groupId?: string;
  /** Whether to switch the service on. */
  isActive?: boolean;
  /** Has no effect. */
  isEnterprise?: boolean;
  /**
   * Fax number. `""` or null removes it (inferred).
   * At most 23 characters.
   */
  phoneNumber?: string | number | null;
  /** Has no effect. */
  serviceProviderId?: string;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
}

/** Another group for a user. */
export interface UpdateUserGroupId {
  /** Whether to say only what the move would change, and not to move. Off by default. */
  evaluateOnly?: boolean;
  /**
   * The group, in the same enterprise.
   * Not empty.
   */
  newGroupId: string;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
}

/** Changes Hoteling Guest of a user. Fields that you omit stay unchanged. */
export interface UpdateUserHotelingGuest {
  /**
   * After how many hours it ends. 1 to 999.
   * 1 to 999.
   */
  associationLimitHours?: number;
  /** Whether the association ends after some hours. */
  enableAssociationLimit?: boolean;
  /** Has no effect. */
  groupId?: string;
  /** Has no effect. */
  hostAssociationDateTime?: string | null;
  /** Has no effect. */
  hostAssociationLimitHours?: number;
  /** Has no effect. */
  hostEnforcesAssociationLimit?: boolean;
  /** Has no effect. */
  hostFirstName?: string | number | null;
  /** Has no effect. */
  hostLastName?: string | number | null;
  /**
   * The host to whose phone the user moves. Null ends the association (inferred).
   * At most 161 characters.
   */
  hostUserId?: string | null;
  /** Whether to switch the service on. */
  isActive?: boolean;
  /** Has no effect. */
  isEnterprise?: boolean;
  /** Has no effect. */
  serviceProviderId?: string;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
}

/** Changes Hoteling Guest of several users. All of them get the same values. */
export interface UpdateUserHotelingGuestBulk {
  /** Changes Hoteling Guest. Fields that you omit stay unchanged. */
  data: HotelingGuestUpdate;
  /**
   * The users. Whole rows of a list are accepted, and only the id counts.
   * Not empty.
   */
  users: BulkUser[];
}

/** Changes Hoteling Host of a user. Fields that you omit stay unchanged. */
export interface UpdateUserHotelingHost {
  /** Whose users may be guests: those of the enterprise, or those of the group. */
  accessLevel?: HotelingAccessLevel;
  /**
   * After how many hours it ends. 1 to 999.
   * 1 to 999.
   */
  associationLimitHours?: number;
  /** Whether an association ends after some hours. */
  enforceAssociationLimit?: boolean;
  /** Has no effect. */
  groupId?: string;
  /** Has no effect. */
  guestAssociationDateTime?: string | null;
  /** Has no effect. */
  guestExtension?: string | number | null;
  /** Has no effect. */
  guestFirstName?: string | number | null;
  /** Has no effect. */
  guestLastName?: string | number | null;
  /** Has no effect. */
  guestLocationDialingCode?: string | number | null;
  /** Has no effect. */
  guestPhoneNumber?: string | number | null;
  /** Whether to switch the service on. */
  isActive?: boolean;
  /** Has no effect. */
  isEnterprise?: boolean;
  /** Whether to send the guest away. */
  removeGuestAssociation?: boolean;
  /** Has no effect. */
  serviceProviderId?: string;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
}

/** Changes Hoteling Host of several users. All of them get the same values. */
export interface UpdateUserHotelingHostBulk {
  /** Changes Hoteling Host. Fields that you omit stay unchanged. */
  data: HotelingHostUpdate;
  /**
   * The users. Whole rows of a list are accepted, and only the id counts.
   * Not empty.
   */
  users: BulkUser[];
}

/** Another id for a user. */
export interface UpdateUserId {
  /**
   * The new id, with its domain.
   * 1 to 161 characters.
   */
  newUserId: string;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
}

/** Changes what calls a user may receive. Fields that you omit stay unchanged. */
export interface UpdateUserIncomingCallingPlan {
  /**
   * Whether the values of the user are in force. Odin does not demand it. It is required here, because permissions
   * alone do not switch it on (inferred).
   */
  useCustomSettings: boolean;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
  /** The permissions to change. Those that you omit stay unchanged. */
  userPermissions?: IncomingCallingPermissions | EmptyArray;
}

/** Changes Intercept User of a user. Fields that you omit stay unchanged. */
export interface UpdateUserIntercept {
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
  /** Has no effect. */
  groupId?: string;
  /** What happens to incoming calls of an intercepted user. */
  inboundCallMode?: InterceptInboundCallMode;
  /** Whether to switch the service on. */
  isActive?: boolean;
  /** Has no effect. */
  isEnterprise?: boolean;
  /**
   * The new number. `""` or null removes it (inferred).
   * At most 23 characters.
   */
  newPhoneNumber?: string | number | null;
  /** What an intercepted user may still dial. */
  outboundCallMode?: InterceptOutboundCallMode;
  /**
   * Destination of rerouted calls, a number or a SIP URI. `""` or null removes it (inferred).
   * At most 161 characters.
   */
  outboundReroutePhoneNumber?: string | number | null;
  /** Whether the new number is announced to callers. */
  playNewPhoneNumber?: boolean;
  /** Whether the user's outgoing calls are rerouted. */
  rerouteOutboundCalls?: boolean;
  /** Whether callers go to voice mail. */
  routeToVoiceMail?: boolean;
  /** Has no effect. */
  serviceProviderId?: string;
  /** Whether a caller who presses 0 is transferred. */
  transferOnZeroToPhoneNumber?: boolean;
  /**
   * Destination of a caller who presses 0. `""` or null removes it (inferred).
   * At most 30 characters.
   */
  transferPhoneNumber?: string | number | null;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
}

/** Changes Group Night Forwarding of a user. Fields that you omit stay unchanged. */
export interface UpdateUserNightForwarding {
  /** Has no effect. */
  businessHours?: string | null | ScheduleReference;
  /** Has no effect. */
  groupId?: string;
  /** Has no effect. */
  groupNightForwarding?: GroupNightForwardingMode;
  /** Has no effect. */
  holidaySchedule?: string | null | ScheduleReference;
  /** Has no effect. */
  isEnterprise?: boolean;
  /** Whether calls of the user are forwarded at night, or as the group says. */
  nightForwarding?: NightForwardingMode;
  /** Has no effect. */
  serviceProviderId?: string;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
}

/** Changes whether a user has own authorization codes. */
export interface UpdateUserOutgoingCallingPlanAuthorizationCodes {
  /** Whether the codes of the user are in force. If false, those of the group are. */
  useCustomSettings: boolean;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
}

/** Changes which digit patterns a user may forward to, or Call Me Now may call. Fields that you omit stay unchanged. */
export interface UpdateUserOutgoingCallingPlanDigitPlanFlags {
  /**
   * Whether the values of the user are in force. Odin does not demand it. It is required here, because permissions
   * alone do not switch it on (inferred).
   */
  useCustomSettings: boolean;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
  /**
   * A row for each digit pattern to change. Patterns that you omit stay unchanged (inferred). One row may be a bare
   * object.
   */
  userPermissions?: DigitPatternFlag[] | DigitPatternFlag;
}

/** Changes what a user may dial, by digit pattern. Fields that you omit stay unchanged. */
export interface UpdateUserOutgoingCallingPlanDigitPlanOriginating {
  /**
   * Whether the values of the user are in force. Odin does not demand it. It is required here, because permissions
   * alone do not switch it on (inferred).
   */
  useCustomSettings: boolean;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
  /**
   * A row for each digit pattern to change. Patterns that you omit stay unchanged (inferred). One row may be a bare
   * object.
   */
  userPermissions?: DigitPatternPermission[] | DigitPatternPermission;
}

/**
 * Changes a plan that allows or forbids classes of calls, for forwarding or for Call Me Now. Fields that you omit stay
 * unchanged.
 */
export interface UpdateUserOutgoingCallingPlanFlags {
  /**
   * Whether the values of the user are in force. Odin does not demand it. It is required here, because permissions
   * alone do not switch it on (inferred).
   */
  useCustomSettings: boolean;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
  /** The classes of call to change. Those that you omit stay unchanged. */
  userPermissions?: CallingPlanFlags | EmptyArray;
}

/** Changes a plan that allows or forbids classes of calls, for several users. All of them get the same values. */
export interface UpdateUserOutgoingCallingPlanFlagsBulk {
  /** The changes, which are the same for all users. */
  data: {
    /**
     * Whether the values of the users are in force. It is required here, because permissions alone do not switch it on
     * (inferred).
     */
    useCustomSettings: boolean;
    /** The classes of call to change. Those that you omit stay unchanged. */
    userPermissions?: CallingPlanFlags | EmptyArray;
  };
  /**
   * The users. Whole rows of a list are accepted, and only the id counts.
   * Not empty.
   */
  users: BulkUser[];
}

/** Changes what a user may dial. Fields that you omit stay unchanged. */
export interface UpdateUserOutgoingCallingPlanOriginating {
  /**
   * Whether the values of the user are in force. Odin does not demand it. It is required here, because permissions
   * alone do not switch it on (inferred).
   */
  useCustomSettings: boolean;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
  /** The classes of call to change. Those that you omit stay unchanged. */
  userPermissions?: CallingPlanPermissions | EmptyArray;
}

/** Changes the plan of several users. All of them get the same values. */
export interface UpdateUserOutgoingCallingPlanOriginatingBulk {
  /** The changes, which are the same for all users. */
  data: {
    /**
     * Whether the values of the users are in force. It is required here, because permissions alone do not switch it on
     * (inferred).
     */
    useCustomSettings: boolean;
    /** The classes of call to change. Those that you omit stay unchanged. */
    userPermissions?: CallingPlanPermissions | EmptyArray;
  };
  /**
   * The users. Whole rows of a list are accepted, and only the id counts.
   * Not empty.
   */
  users: BulkUser[];
}

/** Changes the exceptions by digit pattern, for forwarding or for Call Me Now. Fields that you omit stay unchanged. */
export interface UpdateUserOutgoingCallingPlanPinholeDigitPlanFlags {
  /**
   * Whether the values of the user are in force. Odin does not demand it. It is required here, because permissions
   * alone do not switch it on (inferred).
   */
  useCustomSettings: boolean;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
  /**
   * A row for each digit pattern to change. Patterns that you omit stay unchanged (inferred). One row may be a bare
   * object.
   */
  userPermissions?: PinholePatternRedirectPermission[] | PinholePatternRedirectPermission;
}

/** Changes the exceptions for what a user may dial, by digit pattern. Fields that you omit stay unchanged. */
export interface UpdateUserOutgoingCallingPlanPinholeDigitPlanOriginating {
  /**
   * Whether the values of the user are in force. Odin does not demand it. It is required here, because permissions
   * alone do not switch it on (inferred).
   */
  useCustomSettings: boolean;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
  /**
   * A row for each digit pattern to change. Patterns that you omit stay unchanged (inferred). One row may be a bare
   * object.
   */
  userPermissions?: PinholePatternPermission[] | PinholePatternPermission;
}

/** Changes whether others may redirect a user's calls out of the group. Fields that you omit stay unchanged. */
export interface UpdateUserOutgoingCallingPlanRedirected {
  /**
   * Whether the values of the user are in force. Odin does not demand it. It is required here, because permissions
   * alone do not switch it on (inferred).
   */
  useCustomSettings: boolean;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
  /** The permission. */
  userPermissions?: RedirectedPermissions | EmptyArray;
}

/** Changes the plan of several users. All of them get the same values. */
export interface UpdateUserOutgoingCallingPlanRedirectedBulk {
  /** The changes, which are the same for all users. */
  data: {
    /**
     * Whether the values of the users are in force. It is required here, because permissions alone do not switch it on
     * (inferred).
     */
    useCustomSettings: boolean;
    /** The permission. */
    userPermissions?: RedirectedPermissions | EmptyArray;
  };
  /**
   * The users. Whole rows of a list are accepted, and only the id counts.
   * Not empty.
   */
  users: BulkUser[];
}

/** Changes the transfer numbers of blocked calls. Fields that you omit stay unchanged. */
export interface UpdateUserOutgoingCallingPlanTransferNumbers {
  /**
   * Whether the values of the user are in force. Odin does not demand it. It is required here, because permissions
   * alone do not switch it on (inferred).
   */
  useCustomSettings: boolean;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
  /** The numbers to change. Those that you omit stay unchanged. */
  userNumbers?: TransferNumbersUpdate | EmptyArray;
}

/** A new password for the web login of a user. It is a secret. */
export interface UpdateUserPassword {
  /**
   * The password.
   * 1 to 60 characters.
   */
  newPassword: string;
  /**
   * The present password. An administrator may leave it out.
   * 1 to 60 characters.
   */
  oldPassword?: string;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
}

/** A new passcode for the voice portal. It is a secret. */
export interface UpdateUserPortalPasscode {
  /**
   * The passcode. Text of digits, because a number loses its leading zeros.
   * 1 to 30 characters. Matches `^[0-9]+$`.
   */
  newPasscode: string;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
}

/** Changes Privacy of a user. Fields that you omit stay unchanged. */
export interface UpdateUserPrivacy {
  /** Whether auto attendants do not connect to the extension of the user. */
  enableAutoAttendantExtensionDialingPrivacy?: boolean;
  /** Whether auto attendants do not connect to the name of the user. */
  enableAutoAttendantNameDialingPrivacy?: boolean;
  /** Whether directories of phones omit the user. */
  enableDirectoryPrivacy?: boolean;
  /** Whether others cannot see if the user is in a call. */
  enablePhoneStatusPrivacy?: boolean;
  /** Has no effect. */
  groupId?: string;
  /** Has no effect. */
  isEnterprise?: boolean;
  /**
   * All who can see it in spite of that. `[]` removes everybody. Of each row only `userId` counts. One row may be a
   * bare object.
   */
  permittedMonitors?: MonitoredUser[] | MonitoredUser;
  /** Has no effect. */
  serviceProviderId?: string;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
}

/** Changes Remote Office of a user. Fields that you omit stay unchanged. */
export interface UpdateUserRemoteOffice {
  /** Has no effect. */
  groupId?: string;
  /** Whether to switch the service on. */
  isActive?: boolean;
  /** Has no effect. */
  isEnterprise?: boolean;
  /**
   * Destination, a number or a SIP URI. `""` or null removes it (inferred).
   * At most 161 characters.
   */
  remoteOfficePhoneNumber?: string | number | null;
  /** Has no effect. */
  serviceProviderId?: string;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
}

/** Changes a criterion of a service that rings several phones. Fields that you omit stay unchanged. */
export interface UpdateUserRingCriterion {
  /**
   * Name of the criterion. It is its key.
   * 1 to 50 characters.
   */
  criteriaName: string;
  /** The callers that a criterion matches. */
  fromDnCriteria?: FromDnCriteria;
  /** The holidays on which it applies. By default none. `{}` removes it. A schedule has `name`, `type` and `level`. */
  holidaySchedule?: string | null | ScheduleReference | Record<string, never>;
  /**
   * New name of the criterion.
   * 1 to 50 characters.
   */
  newCriteriaName?: string;
  /** When the criterion applies. By default always. `{}` removes it. A schedule has `name`, `type` and `level`. */
  timeSchedule?: string | null | ScheduleReference | Record<string, never>;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
}

/** Changes the profiles of several users. All of them get the same values. */
export interface UpdateUsersBulk {
  /** The fields that several users have alike. */
  data: UserChanges;
  /**
   * The users. Whole rows of a list are accepted, and only the id counts.
   * Not empty.
   */
  users: BulkUser[];
}

/** Another name for a schedule of a user. */
export interface UpdateUserSchedule {
  /**
   * Name of the schedule.
   * 1 to 40 characters.
   */
  name: string;
  /**
   * The new name.
   * 1 to 40 characters.
   */
  newName?: string;
  /** Type of a schedule. */
  type: ScheduleType;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
}

/** Changes a criterion of Call Forwarding Selective. Fields that you omit stay unchanged. */
export interface UpdateUserSelectiveForwardingCriterion {
  /**
   * Name of the criterion. It is its key.
   * 1 to 50 characters.
   */
  criteriaName: string;
  /** `Forward To Default Number`, `Forward To Specified Number` or `Do not forward`. */
  forwardToNumberSelection?: string;
  /**
   * Destination, a number or a SIP URI. It counts with `Forward To Specified Number`.
   * At most 161 characters.
   */
  forwardToPhoneNumber?: string | number | null;
  /** The callers that a criterion matches. */
  fromDnCriteria?: FromDnCriteria;
  /** The holidays on which it applies. By default none. `{}` removes it. A schedule has `name`, `type` and `level`. */
  holidaySchedule?: string | null | ScheduleReference | Record<string, never>;
  /**
   * New name of the criterion.
   * 1 to 50 characters.
   */
  newCriteriaName?: string;
  /** When the criterion applies. By default always. `{}` removes it. A schedule has `name`, `type` and `level`. */
  timeSchedule?: string | null | ScheduleReference | Record<string, never>;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
}

/** Changes Sequential Ring of a user. Fields that you omit stay unchanged. */
export interface UpdateUserSequentialRing {
  /**
   * How often the phones of the user ring. 0 or 2 to 20.
   * 0 to 20.
   */
  baseLocationNumberOfRings?: number;
  /** Whether the caller can press a key to leave a message instead. */
  callerMayStopSearch?: boolean;
  /** Whether the other phones ring although the user is busy. */
  continueIfBaseLocationIsBusy?: boolean;
  /** The criteria to switch. Of each row only `criteriaName` and `isActive` count. One row may be a bare object. */
  criteria?: RingCriterion[] | RingCriterion;
  /** Has no effect. */
  groupId?: string;
  /** Has no effect. */
  isEnterprise?: boolean;
  /** The other phones. There are always five. One row may be a bare object. */
  locations?: SequentialRingLocationUpdate[] | SequentialRingLocationUpdate;
  /** Whether the phones of the user ring first. */
  ringBaseLocationFirst?: boolean;
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
  /** Packs to change. One row may be a bare object. */
  servicePackServices?: ServiceChange[] | ServiceChange;
  /** Has no effect. */
  serviceProviderId?: string;
  /**
   * The user to change.
   * Not empty.
   */
  userId: string;
  /** Services to change. One row may be a bare object. */
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
  "CommPilot Express"?: CommPilotExpress | CommPilotOff | EmptyArray;
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

/** Changes Shared Call Appearance of a user. Fields that you omit stay unchanged. */
export interface UpdateUserSharedCallAppearance {
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
  /** Has no effect. */
  enableMultipleCallArrangement?: boolean;
  /** Has no effect. One row may be a bare object. */
  endpoints?: SharedCallAppearanceEndpoint[] | SharedCallAppearanceEndpoint;
  /** Has no effect. */
  groupId?: string;
  /** Has no effect. */
  isActive?: boolean;
  /** Has no effect. */
  isEnterprise?: boolean;
  /** Has no effect. */
  maxAppearances?: number;
  /** Whether that arrangement is on. */
  multipleCallArrangementIsActive?: boolean;
  /** Has no effect. */
  serviceProviderId?: string;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
}

/** Changes Simultaneous Ring Personal of a user. Fields that you omit stay unchanged. */
export interface UpdateUserSimultaneousRingPersonal {
  /** The criteria to switch. Of each row only `criteriaName` and `isActive` count. One row may be a bare object. */
  criteria?: RingCriterion[] | RingCriterion;
  /** Whether the other phones stay silent while the user is in a call. */
  doNotRingIfOnCall?: boolean;
  /** Has no effect. */
  groupId?: string;
  /** Whether to switch the service on. */
  isActive?: boolean;
  /** Has no effect. */
  isEnterprise?: boolean;
  /** The other phones. One row may be a bare object. */
  locations?: SimultaneousRingLocationUpdate[] | SimultaneousRingLocationUpdate;
  /** Has no effect. */
  serviceProviderId?: string;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
}

/** Changes Speed Dial 8 of a user. Fields that you omit stay unchanged. */
export interface UpdateUserSpeedDial8 {
  /** Has no effect. */
  groupId?: string;
  /** Whether to switch the service on. */
  isActive?: boolean;
  /** Has no effect. */
  isEnterprise?: boolean;
  /** What a user dials before a slot of Speed Dial 100. Only its single read has it. */
  prefix?: string | number | null;
  /** Has no effect. */
  serviceProviderId?: string;
  /** The slots. One row may be a bare object. */
  speedCodes?: SpeedCodeUpdate[] | SpeedCodeUpdate;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
}

/** Changes Speed Dial 8 of several users. All of them get the same values. */
export interface UpdateUserSpeedDial8Bulk {
  /** Changes Speed Dial 8. Fields that you omit stay unchanged. */
  data: SpeedDial8Update;
  /** Group of the users. The vendor's front end sends it here, and for no other service. */
  groupId?: string;
  /** Service provider of the users. The vendor's front end sends it here, and for no other service. */
  serviceProviderId?: string;
  /**
   * The users. Whole rows of a list are accepted, and only the id counts.
   * Not empty.
   */
  users: BulkUser[];
}

/** Slots of Speed Dial 100 to add or to change. */
export interface UpdateUserSpeedDial100Codes {
  /**
   * The slots concerned, and no others.
   * 1 to 100 items.
   */
  speedCodes: SpeedCodeUpdate[];
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
}

/** Changes voice mail of a user. Fields that you omit stay unchanged. */
export interface UpdateUserVoiceMessaging {
  /** Whether all calls go to voice mail. */
  alwaysRedirectToVoiceMail?: boolean;
  /** Whether calls go to voice mail while the user is busy. */
  busyRedirectToVoiceMail?: boolean;
  /** Has no effect. */
  groupId?: string;
  /** Whether to switch the service on. */
  isActive?: boolean;
  /** Has no effect. */
  isEnterprise?: boolean;
  /** Whether unanswered calls go to voice mail. */
  noAnswerRedirectToVoiceMail?: boolean;
  /** Whether calls go to voice mail while the user is outside the primary zone. */
  outOfPrimaryZoneRedirectToVoiceMail?: boolean;
  /** Where voice messages go: into the mailbox of the platform, or to an e-mail address only. */
  processing?: VoiceMessageProcessing;
  /** Whether a copy of each message is sent by e-mail. */
  sendCarbonCopyVoiceMessage?: boolean;
  /** Whether an e-mail announces each message. */
  sendVoiceMessageNotifyEmail?: boolean;
  /** Has no effect. */
  serviceProviderId?: string;
  /** Whether a caller who presses 0 is transferred. */
  transferOnZeroToPhoneNumber?: boolean;
  /**
   * Destination of a caller who presses 0. `""` or null removes it (inferred).
   * At most 30 characters.
   */
  transferPhoneNumber?: string | number | null;
  /** Whether the phone shows that there are messages. */
  usePhoneMessageWaitingIndicator?: boolean;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
  /** Address of the copies. `""` or null removes it (inferred). */
  voiceMessageCarbonCopyEmailAddress?: string | null | EmailAddresses;
  /** Address to which messages are delivered. `""` or null removes it (inferred). */
  voiceMessageDeliveryEmailAddress?: string | null | EmailAddresses;
  /** Address of that e-mail. `""` or null removes it (inferred). */
  voiceMessageNotifyEmailAddress?: string | null | EmailAddresses;
}

/** Changes the mail server of the mailbox of a user. Fields that you omit stay unchanged. */
export interface UpdateUserVoiceMessagingAdvanced {
  /** Has no effect. */
  groupId?: string;
  /**
   * Address of the mailbox on the group's server. `""` or null removes it (inferred).
   * At most 80 characters.
   */
  groupMailServerEmailAddress?: string | null;
  /** The user's own limit in megabytes (the unit is inferred). `""` or null removes it (inferred). */
  groupMailServerFullMailboxLimit?: number | string | null;
  /**
   * Password of the mailbox on the group's server. It is a secret, and no answer has it.
   * 6 to 60 characters.
   *
   * Format: password
   */
  groupMailServerPassword?: string;
  /** Login of the mailbox on the group's server. `""` or null removes it (inferred). */
  groupMailServerUserId?: string | number | null;
  /** Has no effect. */
  isEnterprise?: boolean;
  /** Whose mail server holds the mailbox. */
  mailServerSelection?: MailServerSelection;
  /** Address of the mailbox on the personal server. `""` or null removes it (inferred). */
  personalMailServerEmailAddress?: string | null;
  /** Host of the personal server. `""` or null removes it (inferred). */
  personalMailServerNetAddress?: string | null;
  /**
   * Password of the mailbox on the personal server. It is a secret, and no answer has it.
   * 6 to 60 characters.
   *
   * Format: password
   */
  personalMailServerPassword?: string;
  /** How the platform reads the mailbox. */
  personalMailServerProtocol?: MailServerProtocol;
  /** Whether messages that are deleted are really removed there. */
  personalMailServerRealDeleteForImap?: boolean;
  /** Login of the mailbox on the personal server. `""` or null removes it (inferred). */
  personalMailServerUserId?: string | number | null;
  /** Has no effect. */
  serviceProviderId?: string;
  /** Whether the group's limit of the mailbox is in force. */
  useGroupDefaultMailServerFullMailboxLimit?: boolean;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
}

/** Changes voice mail of several users. All of them get the same values. */
export interface UpdateUserVoiceMessagingBulk {
  /** Changes voice mail. Fields that you omit stay unchanged. */
  data: VoiceMessagingUpdate;
  /**
   * The users. Whole rows of a list are accepted, and only the id counts.
   * Not empty.
   */
  users: BulkUser[];
}

/** Changes a distribution list. Fields that you omit stay unchanged. */
export interface UpdateUserVoiceMessagingDistributionList {
  /**
   * Free text.
   * At most 80 characters.
   */
  description?: string | number | null;
  /** Has no effect. */
  groupId?: string;
  /** Has no effect. */
  isEnterprise?: boolean;
  /**
   * Number of the list, 0 to 14.
   * 0 to 14. Matches `^(1[0-4]|[0-9])$`.
   */
  listId: number | string;
  /** All numbers or SIP URIs. `[]` empties the list. */
  phoneNumbers?: (string | number)[] | string | number;
  /** Has no effect. */
  serviceProviderId?: string;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
}

/** Changes the greetings of the mailbox of a user. Fields that you omit stay unchanged. */
export interface UpdateUserVoiceMessagingGreetings {
  /** The greeting for callers while the user is busy. */
  busyAnnouncementSelection?: BusyGreeting;
  /** The user's own greeting while the user is busy. Null removes it. */
  busyPersonalAudio?: GreetingFile | null;
  /** Whether callers get the greeting only, and can leave no message. */
  disableMessageDeposit?: boolean;
  /** What follows a greeting without a mailbox. */
  disableMessageDepositAction?: GreetingOnlyAction;
  /** The greeting for a long absence. Null removes it. */
  extendedAwayAudio?: GreetingFile | null;
  /** Whether callers can leave no message meanwhile. Some answers omit it. */
  extendedAwayDisableMessageDeposit?: boolean;
  /** Whether the greeting for a long absence is in force. Some answers omit it. */
  extendedAwayEnabled?: boolean;
  /**
   * Where a caller is sent after such a greeting if the action is `Forward`. A number or SIP URI. Null removes it.
   * At most 161 characters.
   */
  greetingOnlyForwardDestination?: string | number | null;
  /** Has no effect. */
  groupId?: string;
  /** Has no effect. */
  isEnterprise?: boolean;
  /** Alternate greeting 1 for calls that nobody answers. Null removes it. */
  noAnswerAlternateGreeting01?: AlternateGreeting | null;
  /** Alternate greeting 2 for calls that nobody answers. Null removes it. */
  noAnswerAlternateGreeting02?: AlternateGreeting | null;
  /** Alternate greeting 3 for calls that nobody answers. Null removes it. */
  noAnswerAlternateGreeting03?: AlternateGreeting | null;
  /** The greeting for callers whose call nobody answers. */
  noAnswerAnnouncementSelection?: NoAnswerGreeting;
  /**
   * Number of rings before the mailbox answers. 0 or 2 to 20.
   * 0 to 20.
   */
  noAnswerNumberOfRings?: number;
  /** The user's own greeting for calls that nobody answers. Null removes it. */
  noAnswerPersonalAudio?: GreetingFile | null;
  /** Has no effect. */
  serviceProviderId?: string;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
}

/** Changes the voice portal of a user. Fields that you omit stay unchanged. */
export interface UpdateUserVoiceMessagingVoicePortal {
  /** Has no effect. */
  groupId?: string;
  /** Has no effect. */
  isEnterprise?: boolean;
  /** The recorded name. Null removes it. */
  personalizedNameAudioFile?: GreetingFile | null;
  /** Has no effect. */
  serviceProviderId?: string;
  /** Whether the recorded name is played to callers. */
  usePersonalizedName?: boolean;
  /**
   * Id of the user.
   * Not empty.
   */
  userId: string;
  /** Whether the portal asks for no passcode at the user's own phone. */
  voicePortalAutoLogin?: boolean;
}

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
  /** The services in effect for a user, assigned directly or through packs. */
  servicesAssigned?: AssignedServices;
  /** The catalogue of services and packs, with those that are assigned to the user directly. */
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
  /** The additional logins of a user. */
  "Alternate User Id"?: AlternateUserId;
  /** The announcements that a user has stored. Has no ids except the user's. */
  "Announcement File"?: AnnouncementFile;
  /** How redirected calls show identities. */
  "Call Policies"?: CallPolicies;
  /**
   * Limits and identities of the user's calls. A set of values is in force only if its `useUser…Setting` is true.
   * Otherwise the group's values are in force. Newer releases add keys.
   */
  "Call Processing Policy"?: CallProcessingPolicy;
  /** The barring profile of the user. */
  "Communication Barring"?: CommunicationBarring;
  /** Codes that lift the barring. The group audit lacks them. One row may be a bare object. */
  "Communication Barring Authorization Code"?: BarringAuthorizationCode[] | BarringAuthorizationCode;
  /** Which feature states the user's device shares with the platform. */
  "Device Policies"?: DevicePolicies;
  /** The star codes that the user may dial. */
  "Feature Access Code"?: FeatureAccessCode;
  /** State of the voice portal passcode. Has no ids except the user's. */
  "Portal Passcode"?: PortalPasscode;
  /** The schedules with their events, as a bare list. The group audit wraps this list. One row may be a bare object. */
  Schedules?: Schedule[] | Schedule;
  /** A user. Without `extended` the listing sends fewer fields. Nearly all fields are absent if unset. */
  User?: UserProfile;
}

/** The name by which the user's device logs in. The password is never sent. */
export interface UserAuthentication {
  /** Group of the user. */
  groupId?: string;
  /** Whether the service provider is an enterprise. */
  isEnterprise?: boolean;
  /** Service provider or enterprise of the user. */
  serviceProviderId?: string;
  /** Id of the user. */
  userId: string;
  /** User name for SIP. Absent if it is the default. */
  userName?: DigitString;
}

/** What is answered to a change of the SIP login. It never has the password. */
export interface UserAuthenticationChange {
  /** Always empty. */
  newPassword?: string;
  /** Id of the user. */
  userId: string;
  /** The user name. */
  userName?: DigitString;
}

/** What a user is in call centres. The state holds for all of them. */
export interface UserCallCenter {
  /** State of an agent in all call centres. */
  agentACDState?: AgentAcdState;
  /** Profile of the limits that supervisors see. */
  agentThresholdProfileName?: string;
  /** Code of the reason why the user is unavailable. Absent without one. */
  agentUnavailableCode?: string | number;
  /** The call centres of the user. One row may be a bare object. */
  callCenters?: UserCallCenterMembership[] | UserCallCenterMembership;
  /** Whether a pause follows each call. */
  enableGuardTimer?: boolean;
  /** Whether unanswered calls make the user unavailable. */
  forceAgentUnavailableOnBouncedCallLimit?: boolean;
  /** Whether do-not-disturb makes the user unavailable. */
  forceAgentUnavailableOnDNDActivation?: boolean;
  /** Whether an unreachable device makes the user unavailable. */
  forceAgentUnavailableOnNotReachable?: boolean;
  /** Whether calls of other kinds make the user unavailable. */
  forceAgentUnavailableOnPersonalCalls?: boolean;
  /** Length of the pause, from 1 to 25 seconds. */
  guardTimerSeconds?: number;
  /** Whether calls of the user show the number of a call centre. */
  makeOutgoingCallsAsCallCenter?: boolean;
  /** How many unanswered calls in a row do so, from 1 to 5. */
  numberConsecutiveBouncedCallsToForceAgentUnavailable?: number;
  /** The call centre whose number these calls show. Absent without one. */
  outgoingCallDNIS?: NamedServiceUser;
  /** Whether the group's pause between calls is in force. */
  useDefaultGuardTimer?: boolean;
  /** Id of the user. */
  userId: string;
  /** Whether the next five values are those of the system. */
  useSystemDefaultUnavailableSettings?: boolean;
}

/** A call centre of which the user is an agent. */
export interface UserCallCenterMembership {
  /** Whether the user takes calls of this call centre now. */
  available?: boolean;
  /** Extension or null. */
  extension?: string | number | null;
  /** Whether the user may leave this call centre. */
  logoffAllowed?: boolean;
  /** Phone number or null. */
  phoneNumber?: string | number | null;
  /** Priority of the call centre for the user. */
  priority?: number | string | null;
  /** How a call centre chooses among its agents. */
  routingType?: CallCenterRoutingType;
  /** Id of the call centre. */
  serviceUserId: string;
  /** Skill of the user, from 1 to 20. Null unless the routing is by skill. */
  skillLevel?: number | string | null;
  /** Kind of a call centre. It decides which licence an agent needs. */
  type?: CallCenterType;
}

/** The fields that several users have alike. */
export interface UserChanges {
  /** Postal address. */
  address?: PostalAddress | EmptyArray | null;
  /**
   * Location within the building.
   * At most 80 characters.
   */
  addressLocation?: string | number | null;
  /**
   * Number shown to the called party. Null shows the user's own number.
   * At most 23 characters.
   */
  callingLineIdPhoneNumber?: string | number | null;
  /** The department. `""` or null removes it (inferred). */
  department?: Department | EmptyArray | string | null;
  /** Language of announcements and web pages. */
  language?: string;
  /**
   * Network class of service.
   * At most 40 characters.
   */
  networkClassOfService?: string | null;
  /** IANA time zone. */
  timeZone?: string;
  /**
   * Job title. `""` or null removes it, as for all fields below (inferred).
   * At most 50 characters.
   */
  title?: string | number | null;
}

/** A hunt group of a user, with what both the list and the read of one have. */
export type UserHuntGroup = HuntGroupSummary & HuntGroup;

/** State of the web password of a user. */
export interface UserPassword {
  /** Whether the password never expires. It comes in place of `expirationDays`, by the BroadWorks schema. */
  doesNotExpire?: boolean;
  /** Days until the password expires. Absent with `doesNotExpire`. */
  expirationDays?: DayCount;
  /** Whether the user has a password. Newer releases send it, by the BroadWorks schema. */
  hasPassword?: boolean;
  /** Whether the login is locked. */
  isLoginDisabled?: boolean;
  /** Id of the user. */
  userId: string;
}

/** A user. Without `extended` the listing sends fewer fields. Nearly all fields are absent if unset. */
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
  /** Additional logins. One row may be a bare object. */
  alternateUserId?: ProfileAlternateUserId[] | ProfileAlternateUserId;
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
  department?: Department | EmptyArray | string | null;
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

/** A user, by the id. */
export interface UserReference {
  /** Id of the user. */
  userId: string;
}

/** The registered contacts of a user. The list is `[]` if no device is registered. */
export interface UserRegistration {
  /** The contacts. One row may be a bare object. */
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
  /** Additional logins. One row may be a bare object. */
  alternateUserId?: ProfileAlternateUserId[] | ProfileAlternateUserId;
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
  department?: Department | string | null;
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

/** A bulk change, as it was sent. */
export interface UsersBulkEcho {
  /** The changes. */
  data?: Record<string, unknown>;
  /** The users. */
  users?: UserReference[];
}

/** The user's schedules in the wrapping of the group audit. */
export interface UserSchedules {
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** The schedules, or `[]` if there are none. One row may be a bare object. */
  schedules: Schedule[] | Schedule;
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

/** An appearance of the line of a user on a further device. */
export interface UserSharedCallAppearanceEndpoint {
  /** Whether the appearance may place calls. */
  allowOrigination?: boolean;
  /** Whether the appearance may receive calls. */
  allowTermination?: boolean;
  /** Level at which a device is defined. */
  deviceLevel?: DeviceLevel;
  /** Name of the device. */
  deviceName?: string | number;
  /** Whether the appearance is on. */
  isActive?: boolean;
  /** Line/port. */
  linePort: string;
  /** Id of the user whose line it is. */
  userId?: string;
}

/** The appearances in an object, as in the settings of one user. No source shows it for a group. */
export interface UserSharedCallAppearanceEndpoints {
  /** The appearances. One row may be a bare object. */
  endpoints: UserSharedCallAppearanceEndpoint[] | UserSharedCallAppearanceEndpoint;
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
 * The nine utilities of a user. A utility that the server could not read is absent (inferred), for example the passcode
 * of a user without voice portal.
 */
export interface UserUtilities {
  /** The additional logins of a user. */
  alternateUserId?: AlternateUserId;
  /** The announcements that a user has stored. Has no ids except the user's. */
  announcementFile?: AnnouncementFile;
  /** How redirected calls show identities. */
  callPolicies?: CallPolicies;
  /**
   * Limits and identities of the user's calls. A set of values is in force only if its `useUser…Setting` is true.
   * Otherwise the group's values are in force. Newer releases add keys.
   */
  callProcessingPolicy?: CallProcessingPolicy;
  /** The barring profile of the user. */
  communicationBarring?: CommunicationBarring;
  /** Which feature states the user's device shares with the platform. */
  devicePolicies?: DevicePolicies;
  /** The star codes that the user may dial. */
  featureAccessCode?: FeatureAccessCode;
  /** State of the voice portal passcode. Has no ids except the user's. */
  portalPasscode?: PortalPasscode;
  /** The user's schedules in the wrapping of the group audit. */
  userSchedules?: UserSchedules;
}

/** Where voice messages go: into the mailbox of the platform, or to an e-mail address only. */
export type VoiceMessageProcessing = KnownVoiceMessageProcessing | (string & {});

/** The values of {@link VoiceMessageProcessing} that are known today. */
export type KnownVoiceMessageProcessing = "Unified Voice and Email Messaging" | "Deliver To Email Address Only";

/** The voice mail of a user. Audio files are not in it. */
export interface VoiceMessaging {
  /** Whether all calls go to voice mail. */
  alwaysRedirectToVoiceMail?: boolean;
  /** Whether calls go to voice mail while the user is busy. */
  busyRedirectToVoiceMail?: boolean;
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Whether the service is on. */
  isActive: boolean;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** Whether unanswered calls go to voice mail. */
  noAnswerRedirectToVoiceMail?: boolean;
  /** Whether calls go to voice mail while the user is outside the primary zone. */
  outOfPrimaryZoneRedirectToVoiceMail?: boolean;
  /** Where voice messages go: into the mailbox of the platform, or to an e-mail address only. */
  processing?: VoiceMessageProcessing;
  /** Whether a copy of each message is sent by e-mail. */
  sendCarbonCopyVoiceMessage?: boolean;
  /** Whether an e-mail announces each message. */
  sendVoiceMessageNotifyEmail?: boolean;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /** Whether a caller who presses 0 is transferred. */
  transferOnZeroToPhoneNumber?: boolean;
  /** Destination of a caller who presses 0. Digits only come as a number. Absent if unset. */
  transferPhoneNumber?: DigitString;
  /** Whether the phone shows that there are messages. */
  usePhoneMessageWaitingIndicator?: boolean;
  /** Id of the user. Some reads omit it. */
  userId?: string;
  /** Address of the copies. Absent if unset. */
  voiceMessageCarbonCopyEmailAddress?: string | null | EmailAddresses;
  /** Address to which messages are delivered. Absent if unset. */
  voiceMessageDeliveryEmailAddress?: string | null | EmailAddresses;
  /** Address of that e-mail. Absent if unset. */
  voiceMessageNotifyEmailAddress?: string | null | EmailAddresses;
}

/** The mail server of a mailbox. A read never has its passwords. */
export interface VoiceMessagingAdvanced {
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Address of the mailbox on the group's server. Absent if unset. */
  groupMailServerEmailAddress?: string | null;
  /** The user's own limit in megabytes (the unit is inferred). Absent if unset. */
  groupMailServerFullMailboxLimit?: number | string | null;
  /** Login of the mailbox on the group's server. Absent if unset. */
  groupMailServerUserId?: string | number | null;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** Whose mail server holds the mailbox. */
  mailServerSelection?: MailServerSelection;
  /** Address of the mailbox on the personal server. Absent if unset. */
  personalMailServerEmailAddress?: string | null;
  /** Host of the personal server. Absent if unset. */
  personalMailServerNetAddress?: string | null;
  /** How the platform reads the mailbox. */
  personalMailServerProtocol?: MailServerProtocol;
  /** Whether messages that are deleted are really removed there. */
  personalMailServerRealDeleteForImap?: boolean;
  /** Login of the mailbox on the personal server. Absent if unset. */
  personalMailServerUserId?: string | number | null;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /** Whether the group's limit of the mailbox is in force. */
  useGroupDefaultMailServerFullMailboxLimit?: boolean;
  /** Id of the user. Some reads omit it. */
  userId?: string;
}

/** A user in the bulk read of Voice Messaging. */
export interface VoiceMessagingBulkRow {
  /** The settings. Empty for a user without the service, whose `service.assigned` is false. */
  data: VoiceMessaging | NoSettings;
  /** The service that a bulk row describes. */
  service: BulkService;
  /**
   * The short row of a user in bulk answers. `department` is text, and `phoneNumber` has the form `+1-8135551003`.
   * Found in public documentation.
   */
  user: UserSummary;
}

/** A list of numbers that get copies of a voice message which the user sends on. */
export interface VoiceMessagingDistributionList {
  /** Free text. Absent if unset. */
  description?: string | number | null;
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** Number of the list, 0 to 14. It may come as text. */
  listId: number | string;
  /** Numbers or SIP URIs, or `[]` if there are none. */
  phoneNumbers?: DigitString[] | DigitString;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /** Id of the user. Some reads omit it. */
  userId?: string;
}

/** The greetings of a mailbox. Audio files are there by name only. */
export interface VoiceMessagingGreetings {
  /** The greeting for callers while the user is busy. */
  busyAnnouncementSelection?: BusyGreeting;
  /** The user's own greeting while the user is busy. Absent or null if unset. */
  busyPersonalAudio?: GreetingFile | null;
  /** Whether callers get the greeting only, and can leave no message. */
  disableMessageDeposit?: boolean;
  /** What follows a greeting without a mailbox. */
  disableMessageDepositAction?: GreetingOnlyAction;
  /** The greeting for a long absence. Absent or null if unset. */
  extendedAwayAudio?: GreetingFile | null;
  /** Whether callers can leave no message meanwhile. Some answers omit it. */
  extendedAwayDisableMessageDeposit?: boolean;
  /** Whether the greeting for a long absence is in force. Some answers omit it. */
  extendedAwayEnabled?: boolean;
  /** Where a caller is sent after such a greeting if the action is `Forward`. A number or SIP URI. Absent if unset. */
  greetingOnlyForwardDestination?: DigitString;
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** Alternate greeting 1 for calls that nobody answers. Absent or null if unset. */
  noAnswerAlternateGreeting01?: AlternateGreeting | null;
  /** Alternate greeting 2 for calls that nobody answers. Absent or null if unset. */
  noAnswerAlternateGreeting02?: AlternateGreeting | null;
  /** Alternate greeting 3 for calls that nobody answers. Absent or null if unset. */
  noAnswerAlternateGreeting03?: AlternateGreeting | null;
  /** The greeting for callers whose call nobody answers. */
  noAnswerAnnouncementSelection?: NoAnswerGreeting;
  /** Number of rings before the mailbox answers. 0 or 2 to 20. */
  noAnswerNumberOfRings?: number;
  /** The user's own greeting for calls that nobody answers. Absent or null if unset. */
  noAnswerPersonalAudio?: GreetingFile | null;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /** Id of the user. Some reads omit it. */
  userId?: string;
}

/** Changes voice mail. Fields that you omit stay unchanged. */
export interface VoiceMessagingUpdate {
  /** Whether all calls go to voice mail. */
  alwaysRedirectToVoiceMail?: boolean;
  /** Whether calls go to voice mail while the user is busy. */
  busyRedirectToVoiceMail?: boolean;
  /** Has no effect. */
  groupId?: string;
  /** Whether to switch the service on. */
  isActive?: boolean;
  /** Has no effect. */
  isEnterprise?: boolean;
  /** Whether unanswered calls go to voice mail. */
  noAnswerRedirectToVoiceMail?: boolean;
  /** Whether calls go to voice mail while the user is outside the primary zone. */
  outOfPrimaryZoneRedirectToVoiceMail?: boolean;
  /** Where voice messages go: into the mailbox of the platform, or to an e-mail address only. */
  processing?: KnownVoiceMessageProcessing;
  /** Whether a copy of each message is sent by e-mail. */
  sendCarbonCopyVoiceMessage?: boolean;
  /** Whether an e-mail announces each message. */
  sendVoiceMessageNotifyEmail?: boolean;
  /** Has no effect. */
  serviceProviderId?: string;
  /** Whether a caller who presses 0 is transferred. */
  transferOnZeroToPhoneNumber?: boolean;
  /**
   * Destination of a caller who presses 0. `""` or null removes it (inferred).
   * At most 30 characters.
   */
  transferPhoneNumber?: string | number | null;
  /** Whether the phone shows that there are messages. */
  usePhoneMessageWaitingIndicator?: boolean;
  /** Has no effect. */
  userId?: string;
  /** Address of the copies. `""` or null removes it (inferred). */
  voiceMessageCarbonCopyEmailAddress?: string | null | EmailAddresses;
  /** Address to which messages are delivered. `""` or null removes it (inferred). */
  voiceMessageDeliveryEmailAddress?: string | null | EmailAddresses;
  /** Address of that e-mail. `""` or null removes it (inferred). */
  voiceMessageNotifyEmailAddress?: string | null | EmailAddresses;
}

/** How a user reaches the voice portal. */
export interface VoiceMessagingVoicePortal {
  /** Group of the user. Some reads omit it. */
  groupId?: string;
  /** Whether the service provider is an enterprise. Some reads omit it. */
  isEnterprise?: boolean;
  /** The recorded name. Absent or null if unset. */
  personalizedNameAudioFile?: GreetingFile | null;
  /** Service provider or enterprise of the user. Some reads omit it. */
  serviceProviderId?: string;
  /** Whether the recorded name is played to callers. */
  usePersonalizedName?: boolean;
  /** Id of the user. Some reads omit it. */
  userId?: string;
  /** Whether the portal asks for no passcode at the own phone. */
  voicePortalAutoLogin?: boolean;
}

/** The location zone of the user. */
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
    AccessDeviceEndpointUpdate: AccessDeviceEndpointUpdate;
    ActivationBulkRow: ActivationBulkRow;
    ActivationSetting: ActivationSetting;
    ActivationUpdate: ActivationUpdate;
    Administrator: Administrator;
    AdministratorList: AdministratorList;
    AdministratorType: AdministratorType;
    AdminPolicies: AdminPolicies;
    AgentAcdState: AgentAcdState;
    AlternateGreeting: AlternateGreeting;
    AlternateNumber: AlternateNumber;
    AlternateNumbers: AlternateNumbers;
    AlternateNumberUpdate: AlternateNumberUpdate;
    AlternateUser: AlternateUser;
    AlternateUserId: AlternateUserId;
    AlternateUserIds: AlternateUserIds;
    AlternateUserUpdate: AlternateUserUpdate;
    Announcement: Announcement;
    AnnouncementFile: AnnouncementFile;
    AnywhereCriterion: AnywhereCriterion;
    AssignedService: AssignedService;
    AssignedServices: AssignedServices;
    AuthorizationCode: AuthorizationCode;
    AutoAttendant: AutoAttendant;
    AutoAttendantKey: AutoAttendantKey;
    AutoAttendantMenu: AutoAttendantMenu;
    AutoAttendantSummary: AutoAttendantSummary;
    AutoAttendantType: AutoAttendantType;
    BarringAuthorizationCode: BarringAuthorizationCode;
    BridgeWarningTone: BridgeWarningTone;
    BroadWorksAnywhere: BroadWorksAnywhere;
    BroadWorksAnywhereLocation: BroadWorksAnywhereLocation;
    BroadWorksAnywherePhoneNumber: BroadWorksAnywherePhoneNumber;
    BroadWorksMobility: BroadWorksMobility;
    BulkService: BulkService;
    BulkUser: BulkUser;
    BusyGreeting: BusyGreeting;
    BusyLampField: BusyLampField;
    CallBeingForwardedResponseCallType: CallBeingForwardedResponseCallType;
    CallCenter: CallCenter;
    CallCenterAgent: CallCenterAgent;
    CallCenterAgents: CallCenterAgents;
    CallCenterRoutingType: CallCenterRoutingType;
    CallCenterSummary: CallCenterSummary;
    CallCenterType: CallCenterType;
    CallForwarding: CallForwarding;
    CallForwardingAlways: CallForwardingAlways;
    CallForwardingAlwaysBulkRow: CallForwardingAlwaysBulkRow;
    CallForwardingAlwaysUpdate: CallForwardingAlwaysUpdate;
    CallForwardingBulkRow: CallForwardingBulkRow;
    CallForwardingNoAnswer: CallForwardingNoAnswer;
    CallForwardingNoAnswerBulkRow: CallForwardingNoAnswerBulkRow;
    CallForwardingNoAnswerUpdate: CallForwardingNoAnswerUpdate;
    CallForwardingSelective: CallForwardingSelective;
    CallForwardingUpdate: CallForwardingUpdate;
    CallingLineIdentityForRedirectedCalls: CallingLineIdentityForRedirectedCalls;
    CallingPlanFlags: CallingPlanFlags;
    CallingPlanPermission: CallingPlanPermission;
    CallingPlanPermissions: CallingPlanPermissions;
    CallPickupGroup: CallPickupGroup;
    CallPolicies: CallPolicies;
    CallProcessingPolicy: CallProcessingPolicy;
    CallRecording: CallRecording;
    CallRecordingBulkRow: CallRecordingBulkRow;
    CallRecordingOption: CallRecordingOption;
    CallRecordingUpdate: CallRecordingUpdate;
    CallWaiting: CallWaiting;
    ChangePassword: ChangePassword;
    ClidPolicy: ClidPolicy;
    CommPilotAction: CommPilotAction;
    CommPilotExclusions: CommPilotExclusions;
    CommPilotExpress: CommPilotExpress;
    CommPilotNotify: CommPilotNotify;
    CommPilotOff: CommPilotOff;
    CommPilotProfile: CommPilotProfile;
    CommPilotSetting: CommPilotSetting;
    CommunicationBarring: CommunicationBarring;
    CreateUser: CreateUser;
    CreateUserAnywhereCriterion: CreateUserAnywhereCriterion;
    CreateUserBroadWorksAnywherePhoneNumber: CreateUserBroadWorksAnywherePhoneNumber;
    CreateUserCommunicationBarringAuthorizationCode: CreateUserCommunicationBarringAuthorizationCode;
    CreateUserEvent: CreateUserEvent;
    CreateUserOutgoingCallingPlanAuthorizationCode: CreateUserOutgoingCallingPlanAuthorizationCode;
    CreateUserRingCriterion: CreateUserRingCriterion;
    CreateUserSchedule: CreateUserSchedule;
    CreateUserSelectiveForwardingCriterion: CreateUserSelectiveForwardingCriterion;
    DayCount: DayCount;
    DeleteUserSpeedDial100Codes: DeleteUserSpeedDial100Codes;
    Department: Department;
    DeviceLevel: DeviceLevel;
    DevicePolicies: DevicePolicies;
    DeviceStatus: DeviceStatus;
    DeviceUser: DeviceUser;
    DigitPatternFlag: DigitPatternFlag;
    DigitPatternPermission: DigitPatternPermission;
    DigitString: DigitString;
    DnDetail: DnDetail;
    DnOwner: DnOwner;
    DnRange: DnRange;
    DnRangeState: DnRangeState;
    DoNotDisturb: DoNotDisturb;
    EmailAddresses: EmailAddresses;
    EmptyArray: EmptyArray;
    EndpointContact: EndpointContact;
    EndpointType: EndpointType;
    FaxAlias: FaxAlias;
    FaxMessaging: FaxMessaging;
    FeatureAccessCode: FeatureAccessCode;
    FeatureAccessCodeEntry: FeatureAccessCodeEntry;
    FromDnCriteria: FromDnCriteria;
    GeneratedPasscode: GeneratedPasscode;
    GeneratedPassword: GeneratedPassword;
    GreetingFile: GreetingFile;
    GreetingOnlyAction: GreetingOnlyAction;
    Group: Group;
    GroupAuthorizationCodesRow: GroupAuthorizationCodesRow;
    GroupCallProcessingPolicy: GroupCallProcessingPolicy;
    GroupContact: GroupContact;
    GroupDepartment: GroupDepartment;
    GroupDevice: GroupDevice;
    GroupDnDetails: GroupDnDetails;
    GroupDns: GroupDns;
    GroupExtensions: GroupExtensions;
    GroupIntercept: GroupIntercept;
    GroupMoveEvaluation: GroupMoveEvaluation;
    GroupMoveMessage: GroupMoveMessage;
    GroupNightForwardingMode: GroupNightForwardingMode;
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
    GroupServicesAuthorized: GroupServicesAuthorized;
    GroupServiceUsers: GroupServiceUsers;
    GroupSummary: GroupSummary;
    GroupUserAudit: GroupUserAudit;
    GroupUserAuditData: GroupUserAuditData;
    GroupUserAuditRecord: GroupUserAuditRecord;
    GroupUserService: GroupUserService;
    HotelingAccessLevel: HotelingAccessLevel;
    HotelingGuest: HotelingGuest;
    HotelingGuestBulkRow: HotelingGuestBulkRow;
    HotelingGuestUpdate: HotelingGuestUpdate;
    HotelingHost: HotelingHost;
    HotelingHostBulkRow: HotelingHostBulkRow;
    HotelingHostUpdate: HotelingHostUpdate;
    HuntGroup: HuntGroup;
    HuntGroupAgent: HuntGroupAgent;
    HuntGroupPolicy: HuntGroupPolicy;
    HuntGroupSummary: HuntGroupSummary;
    IncomingCallingPermissions: IncomingCallingPermissions;
    IncomingCallingPlan: IncomingCallingPlan;
    IncomingDigitPattern: IncomingDigitPattern;
    InterceptInboundCallMode: InterceptInboundCallMode;
    InterceptOutboundCallMode: InterceptOutboundCallMode;
    InterceptUser: InterceptUser;
    InternalCallsClidPolicy: InternalCallsClidPolicy;
    LineMode: LineMode;
    LoginRequest: LoginRequest;
    LoginType: LoginType;
    LogoutRequest: LogoutRequest;
    LooseBoolean: LooseBoolean;
    MailServerProtocol: MailServerProtocol;
    MailServerSelection: MailServerSelection;
    MediaPolicySelection: MediaPolicySelection;
    MemberUser: MemberUser;
    MobileIdentity: MobileIdentity;
    MobilityPhonesToRing: MobilityPhonesToRing;
    MobilitySettingLevel: MobilitySettingLevel;
    MonitoredUser: MonitoredUser;
    NamedServiceUser: NamedServiceUser;
    NightForwarding: NightForwarding;
    NightForwardingMode: NightForwardingMode;
    NoAnswerGreeting: NoAnswerGreeting;
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
    OutsideGroupCalls: OutsideGroupCalls;
    PasscodeRules: PasscodeRules;
    PasswordRules: PasswordRules;
    PauseResumeNotification: PauseResumeNotification;
    PinholePatternPermission: PinholePatternPermission;
    PinholePatternRedirectPermission: PinholePatternRedirectPermission;
    PinholePermission: PinholePermission;
    PinholeRedirectPermission: PinholeRedirectPermission;
    PortalPasscode: PortalPasscode;
    PostalAddress: PostalAddress;
    Privacy: Privacy;
    ProfileAlternateUserId: ProfileAlternateUserId;
    RecordingMediaStream: RecordingMediaStream;
    RedirectedCallsColpPrivacy: RedirectedCallsColpPrivacy;
    RedirectedPermissions: RedirectedPermissions;
    Registration: Registration;
    RemoteOffice: RemoteOffice;
    RingCriterion: RingCriterion;
    RingCriterionDetail: RingCriterionDetail;
    RingPattern: RingPattern;
    Schedule: Schedule;
    ScheduleEvent: ScheduleEvent;
    ScheduleReference: ScheduleReference;
    ScheduleType: ScheduleType;
    SelectiveCallRejection: SelectiveCallRejection;
    SelectiveForwardingCriterion: SelectiveForwardingCriterion;
    SelectiveForwardingCriterionDetail: SelectiveForwardingCriterionDetail;
    SelectiveRejectionCriterion: SelectiveRejectionCriterion;
    SequentialRing: SequentialRing;
    SequentialRingLocation: SequentialRingLocation;
    SequentialRingLocationUpdate: SequentialRingLocationUpdate;
    ServiceAssignment: ServiceAssignment;
    ServiceAuthorization: ServiceAuthorization;
    ServiceChange: ServiceChange;
    ServiceInstance: ServiceInstance;
    ServiceInstanceProfile: ServiceInstanceProfile;
    ServiceListingType: ServiceListingType;
    ServicePack: ServicePack;
    ServicePackAssignment: ServicePackAssignment;
    ServicePackService: ServicePackService;
    ServicePackSummary: ServicePackSummary;
    ServicePackUsage: ServicePackUsage;
    ServiceProvider: ServiceProvider;
    ServiceProviderDetail: ServiceProviderDetail;
    ServiceProviderDnRange: ServiceProviderDnRange;
    ServiceProviderDns: ServiceProviderDns;
    ServiceProviderReportRow: ServiceProviderReportRow;
    ServiceSettings: ServiceSettings;
    Session: Session;
    SharedCallAppearance: SharedCallAppearance;
    SharedCallAppearanceEndpoint: SharedCallAppearanceEndpoint;
    SharedCallAppearanceEndpointChange: SharedCallAppearanceEndpointChange;
    SimultaneousRingLocation: SimultaneousRingLocation;
    SimultaneousRingLocationUpdate: SimultaneousRingLocationUpdate;
    SimultaneousRingPersonal: SimultaneousRingPersonal;
    SpeedCode: SpeedCode;
    SpeedCodeUpdate: SpeedCodeUpdate;
    SpeedDial: SpeedDial;
    SpeedDial8Update: SpeedDial8Update;
    SpeedDialBulkRow: SpeedDialBulkRow;
    StringBoolean: StringBoolean;
    TokenSession: TokenSession;
    TransferNumbers: TransferNumbers;
    TransferNumbersUpdate: TransferNumbersUpdate;
    TrunkAddressing: TrunkAddressing;
    TrunkAddressingUpdate: TrunkAddressingUpdate;
    TrunkGroupDeviceEndpoint: TrunkGroupDeviceEndpoint;
    UpdateUser: UpdateUser;
    UpdateUserActivation: UpdateUserActivation;
    UpdateUserActivationBulk: UpdateUserActivationBulk;
    UpdateUserAlternateNumbers: UpdateUserAlternateNumbers;
    UpdateUserAlternateUserId: UpdateUserAlternateUserId;
    UpdateUserAnywhereCriterion: UpdateUserAnywhereCriterion;
    UpdateUserAuthentication: UpdateUserAuthentication;
    UpdateUserBroadWorksAnywhere: UpdateUserBroadWorksAnywhere;
    UpdateUserBroadWorksAnywherePhoneNumber: UpdateUserBroadWorksAnywherePhoneNumber;
    UpdateUserBroadWorksMobility: UpdateUserBroadWorksMobility;
    UpdateUserCallForwarding: UpdateUserCallForwarding;
    UpdateUserCallForwardingAlways: UpdateUserCallForwardingAlways;
    UpdateUserCallForwardingAlwaysBulk: UpdateUserCallForwardingAlwaysBulk;
    UpdateUserCallForwardingBulk: UpdateUserCallForwardingBulk;
    UpdateUserCallForwardingNoAnswer: UpdateUserCallForwardingNoAnswer;
    UpdateUserCallForwardingNoAnswerBulk: UpdateUserCallForwardingNoAnswerBulk;
    UpdateUserCallForwardingSelective: UpdateUserCallForwardingSelective;
    UpdateUserCallPolicies: UpdateUserCallPolicies;
    UpdateUserCallProcessingPolicy: UpdateUserCallProcessingPolicy;
    UpdateUserCallRecording: UpdateUserCallRecording;
    UpdateUserCallRecordingBulk: UpdateUserCallRecordingBulk;
    UpdateUserCallWaiting: UpdateUserCallWaiting;
    UpdateUserDoNotDisturb: UpdateUserDoNotDisturb;
    UpdateUserEvent: UpdateUserEvent;
    UpdateUserFaxMessaging: UpdateUserFaxMessaging;
    UpdateUserGroupId: UpdateUserGroupId;
    UpdateUserHotelingGuest: UpdateUserHotelingGuest;
    UpdateUserHotelingGuestBulk: UpdateUserHotelingGuestBulk;
    UpdateUserHotelingHost: UpdateUserHotelingHost;
    UpdateUserHotelingHostBulk: UpdateUserHotelingHostBulk;
    UpdateUserId: UpdateUserId;
    UpdateUserIncomingCallingPlan: UpdateUserIncomingCallingPlan;
    UpdateUserIntercept: UpdateUserIntercept;
    UpdateUserNightForwarding: UpdateUserNightForwarding;
    UpdateUserOutgoingCallingPlanAuthorizationCodes: UpdateUserOutgoingCallingPlanAuthorizationCodes;
    UpdateUserOutgoingCallingPlanDigitPlanFlags: UpdateUserOutgoingCallingPlanDigitPlanFlags;
    UpdateUserOutgoingCallingPlanDigitPlanOriginating: UpdateUserOutgoingCallingPlanDigitPlanOriginating;
    UpdateUserOutgoingCallingPlanFlags: UpdateUserOutgoingCallingPlanFlags;
    UpdateUserOutgoingCallingPlanFlagsBulk: UpdateUserOutgoingCallingPlanFlagsBulk;
    UpdateUserOutgoingCallingPlanOriginating: UpdateUserOutgoingCallingPlanOriginating;
    UpdateUserOutgoingCallingPlanOriginatingBulk: UpdateUserOutgoingCallingPlanOriginatingBulk;
    UpdateUserOutgoingCallingPlanPinholeDigitPlanFlags: UpdateUserOutgoingCallingPlanPinholeDigitPlanFlags;
    UpdateUserOutgoingCallingPlanPinholeDigitPlanOriginating: UpdateUserOutgoingCallingPlanPinholeDigitPlanOriginating;
    UpdateUserOutgoingCallingPlanRedirected: UpdateUserOutgoingCallingPlanRedirected;
    UpdateUserOutgoingCallingPlanRedirectedBulk: UpdateUserOutgoingCallingPlanRedirectedBulk;
    UpdateUserOutgoingCallingPlanTransferNumbers: UpdateUserOutgoingCallingPlanTransferNumbers;
    UpdateUserPassword: UpdateUserPassword;
    UpdateUserPortalPasscode: UpdateUserPortalPasscode;
    UpdateUserPrivacy: UpdateUserPrivacy;
    UpdateUserRemoteOffice: UpdateUserRemoteOffice;
    UpdateUserRingCriterion: UpdateUserRingCriterion;
    UpdateUsersBulk: UpdateUsersBulk;
    UpdateUserSchedule: UpdateUserSchedule;
    UpdateUserSelectiveForwardingCriterion: UpdateUserSelectiveForwardingCriterion;
    UpdateUserSequentialRing: UpdateUserSequentialRing;
    UpdateUserServices: UpdateUserServices;
    UpdateUserServiceSettings: UpdateUserServiceSettings;
    UpdateUserSharedCallAppearance: UpdateUserSharedCallAppearance;
    UpdateUserSimultaneousRingPersonal: UpdateUserSimultaneousRingPersonal;
    UpdateUserSpeedDial8: UpdateUserSpeedDial8;
    UpdateUserSpeedDial8Bulk: UpdateUserSpeedDial8Bulk;
    UpdateUserSpeedDial100Codes: UpdateUserSpeedDial100Codes;
    UpdateUserVoiceMessaging: UpdateUserVoiceMessaging;
    UpdateUserVoiceMessagingAdvanced: UpdateUserVoiceMessagingAdvanced;
    UpdateUserVoiceMessagingBulk: UpdateUserVoiceMessagingBulk;
    UpdateUserVoiceMessagingDistributionList: UpdateUserVoiceMessagingDistributionList;
    UpdateUserVoiceMessagingGreetings: UpdateUserVoiceMessagingGreetings;
    UpdateUserVoiceMessagingVoicePortal: UpdateUserVoiceMessagingVoicePortal;
    UserAudit: UserAudit;
    UserAuditCallingPlans: UserAuditCallingPlans;
    UserAuditServices: UserAuditServices;
    UserAuditSettings: UserAuditSettings;
    UserAuthentication: UserAuthentication;
    UserAuthenticationChange: UserAuthenticationChange;
    UserCallCenter: UserCallCenter;
    UserCallCenterMembership: UserCallCenterMembership;
    UserChanges: UserChanges;
    UserHuntGroup: UserHuntGroup;
    UserPassword: UserPassword;
    UserProfile: UserProfile;
    UserReference: UserReference;
    UserRegistration: UserRegistration;
    UserRegistrationBulk: UserRegistrationBulk;
    UserRegistrationRow: UserRegistrationRow;
    UserReport: UserReport;
    UsersBulkEcho: UsersBulkEcho;
    UserSchedules: UserSchedules;
    UserServiceAssignment: UserServiceAssignment;
    UserSharedCallAppearanceEndpoint: UserSharedCallAppearanceEndpoint;
    UserSharedCallAppearanceEndpoints: UserSharedCallAppearanceEndpoints;
    UserSummary: UserSummary;
    UserUtilities: UserUtilities;
    VoiceMessageProcessing: VoiceMessageProcessing;
    VoiceMessaging: VoiceMessaging;
    VoiceMessagingAdvanced: VoiceMessagingAdvanced;
    VoiceMessagingBulkRow: VoiceMessagingBulkRow;
    VoiceMessagingDistributionList: VoiceMessagingDistributionList;
    VoiceMessagingGreetings: VoiceMessagingGreetings;
    VoiceMessagingUpdate: VoiceMessagingUpdate;
    VoiceMessagingVoicePortal: VoiceMessagingVoicePortal;
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
     * Id of the administrator.
     * @example tampa.admin@parkbenchsolutions.com
     */
    adminId: string;
    /**
     * Returns only announcements of this type. The values are not documented.
     * @example audio
     */
    announcementType: string;
    /**
     * Number of a phone of BroadWorks Anywhere, as `getUserBroadWorksAnywhere` lists it.
     * @example 8135550177
     */
    anywherePhoneNumber: string;
    /**
     * Name of the device of the appearance.
     * @example shared_4003_1
     */
    appearanceDeviceName: string;
    /**
     * The authorization code. It is a secret.
     * @example 704182
     */
    authorizationCode: string;
    /**
     * If true, returns what the user may choose from, with the announcements of the group (inferred).
     * @example true
     */
    availableAnnouncements: boolean;
    /**
     * The code that lifts communication barring. It is a secret.
     * @example 553091
     */
    barringCode: string;
    /**
     * Id of the call centre, with its domain.
     * @example helpdesk@parkbenchsolutions.com
     */
    callCenterId: string;
    /**
     * Name of one criterion. The answer is then this criterion instead of a list.
     * @example Customers
     */
    criteriaName: string;
    /**
     * Level at which the device is defined.
     * @example Group
     */
    deviceLevel: KnownDeviceLevel;
    /**
     * Name of the device.
     * @example 1047-vvx411
     */
    deviceName: string;
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
     * Name of the event.
     * @example Christmas
     */
    eventName: string;
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
     * How many to make. Without it, one.
     * @example 3
     */
    generatedLimit: number;
    /**
     * Id of the group. May contain `/` and blanks.
     * @example grp.odin
     */
    groupId: string;
    /**
     * Name of the schedule.
     * @example Public holidays
     */
    groupScheduleName: string;
    /**
     * Id of one group. The answer is then this group instead of a list. May contain `/` and blanks.
     * @example grp.odin
     */
    groupsGroupId: string;
    /**
     * If true, returns the departments of the enterprise as well. Omit it instead of sending false.
     * @example true
     */
    includeEnterprise: boolean;
    /**
     * Returns only virtual users with this phone number. `*` matches any text at the end or at both ends. Needs at
     * least 3 characters.
     * @example *5551000*
     */
    instanceDn: string;
    /**
     * Returns only virtual users with this extension. `*` matches any text at the end or at both ends. Needs at least 3
     * characters.
     * @example 610*
     */
    instanceExtension: string;
    /**
     * Returns only virtual users of this group. Use it with `serviceProviderId`.
     * @example grp.odin
     */
    instanceGroupId: string;
    /**
     * Returns only virtual users with this name. `*` matches any text at the end or at both ends. Needs at least 3
     * characters.
     * @example *desk*
     */
    instanceName: string;
    /**
     * Returns only virtual users of this service provider or enterprise.
     * @example ent.odin
     */
    instanceServiceProviderId: string;
    /**
     * Returns only virtual users with this id. `*` matches any text at the end or at both ends. Needs at least 3
     * characters.
     * @example *desk*
     */
    instanceUserId: string;
    /**
     * Returns only users with this last name. `*` matches any text at the end (`513*`) or at both ends (`*smith*`), but
     * not at the start only. Needs at least 3 characters. Use one filter per call.
     * @example *okafor*
     */
    lastName: string;
    /**
     * Maximum number of rows. There is no offset, so a listing cannot be paged. If there are more rows, BroadWorks may
     * answer an error instead of a part (inferred).
     * @example 100
     */
    limit: number;
    /**
     * Line/port of the appearance.
     * @example shared_4003_1@parkbenchsolutions.com
     */
    linePort: string;
    /**
     * Id of the group whose list is read. May contain `/` and blanks.
     * @example grp.odin
     */
    listGroupId: string;
    /**
     * Number of the distribution list, 0 to 14.
     * @example 1
     */
    listId: number;
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
     * Id of one administrator. The answer is then this one instead of a list.
     * @example tampa.admin@parkbenchsolutions.com
     */
    oneAdminId: string;
    /**
     * Name of the criterion.
     * @example Customers
     */
    oneCriteriaName: string;
    /**
     * Name of one device. The answer is then this device instead of a list.
     * @example 1047-vvx411
     */
    oneDeviceName: string;
    /**
     * Name of one pickup group. The answer is then this one, with its users.
     * @example Front desk
     */
    onePickupName: string;
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
     * Name of the service, as `getGroupServices` spells it.
     * @example Call Forwarding Selective
     */
    packedServiceName: string;
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
     * The number. `*` matches any text at the end or at both ends. Without `*` the number must be equal. Needs at least
     * 3 characters.
     * @example *5551003*
     */
    searchDn: string;
    /**
     * The whole number with its country code, for example `+18135551003`. Nothing else is found.
     * @example +18135551003
     */
    searchWholeDn: string;
    /**
     * Name of the service or pack, as `getGroupServices` spells it.
     * @example Standard
     */
    serviceName: string;
    /**
     * Name of one service pack. The answer is then this pack instead of a list.
     * @example Standard
     */
    servicePackName: string;
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
     * Id of one hunt group, call centre or auto attendant, with its domain. The answer is then this one instead of a
     * list.
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
  "/api/v2/auth/password": {
    /** Change the password of the login */
    put: operations["putAuthPassword"];
  };
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
  "/api/v2/auth/token/password": {
    /** Change a password that has expired */
    put: operations["putAuthTokenPassword"];
  };
  "/api/v2/groups": {
    /** List groups */
    get: operations["getGroups"];
  };
  "/api/v2/groups/admins": {
    /** List administrators of a group */
    get: operations["getGroupAdmins"];
  };
  "/api/v2/groups/admins/policies": {
    /** Read what an administrator of a group may do */
    get: operations["getGroupAdminPolicies"];
  };
  "/api/v2/groups/auto-attendants": {
    /** List auto attendants of a group */
    get: operations["getGroupAutoAttendants"];
  };
  "/api/v2/groups/auto-attendants/user": {
    /** List auto attendants of a user's group */
    get: operations["getUserAutoAttendants"];
  };
  "/api/v2/groups/call-centers": {
    /** List call centres of a group */
    get: operations["getGroupCallCenters"];
  };
  "/api/v2/groups/call-centers/agents": {
    /** List agents of a call centre */
    get: operations["getGroupCallCenterAgents"];
  };
  "/api/v2/groups/call-pickup/groups": {
    /** List pickup groups of a group */
    get: operations["getGroupCallPickups"];
  };
  "/api/v2/groups/call-pickup/user": {
    /** Read the pickup group of a user */
    get: operations["getUserCallPickup"];
  };
  "/api/v2/groups/call-processing-policy": {
    /** Read the call processing policy of a group */
    get: operations["getGroupCallProcessingPolicy"];
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
  "/api/v2/groups/departments": {
    /** List departments of a group */
    get: operations["getGroupDepartments"];
  };
  "/api/v2/groups/devices": {
    /** List devices of a group */
    get: operations["getGroupDevices"];
  };
  "/api/v2/groups/devices/users": {
    /** List lines on a device */
    get: operations["getGroupDeviceUsers"];
  };
  "/api/v2/groups/dns": {
    /** List numbers of a group */
    get: operations["getGroupDns"];
  };
  "/api/v2/groups/dns/details": {
    /** List numbers of a group with their owners */
    get: operations["getGroupDnsDetails"];
  };
  "/api/v2/groups/dns/search": {
    /** Find the owner of a number in a group */
    get: operations["searchGroupDns"];
  };
  "/api/v2/groups/events": {
    /** List events of a schedule of a group */
    get: operations["getGroupEvents"];
  };
  "/api/v2/groups/extensions": {
    /** Read the length of extensions of a group */
    get: operations["getGroupExtensions"];
  };
  "/api/v2/groups/hunt-groups": {
    /** List hunt groups */
    get: operations["getGroupHuntGroups"];
  };
  "/api/v2/groups/hunt-groups/user": {
    /** List hunt groups of a user */
    get: operations["getUserHuntGroups"];
  };
  "/api/v2/groups/intercept": {
    /** Read the intercept of a group */
    get: operations["getGroupIntercept"];
  };
  "/api/v2/groups/passcode-rules": {
    /** Read the rules for passcodes of a group */
    get: operations["getGroupPasscodeRules"];
  };
  "/api/v2/groups/password-rules": {
    /** Read the rules for passwords of a group */
    get: operations["getGroupPasswordRules"];
  };
  "/api/v2/groups/reports/users": {
    /** Report on all users of a group */
    get: operations["getGroupUsersReport"];
  };
  "/api/v2/groups/schedules": {
    /** List schedules of a group */
    get: operations["getGroupSchedules"];
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
  "/api/v2/groups/services/assignedall": {
    /** List users who have a service or pack, also through a pack */
    get: operations["getGroupServicesAssignedAll"];
  };
  "/api/v2/groups/services/authorized": {
    /** List services and packs that a group may use */
    get: operations["getGroupServicesAuthorized"];
  };
  "/api/v2/groups/services/available": {
    /** List names of the services that a group can use */
    get: operations["getGroupServicesAvailable"];
  };
  "/api/v2/groups/users/audit": {
    /** Audit all users of a group */
    get: operations["getGroupUserAudit"];
  };
  "/api/v2/passcode/generate": {
    /** Make voice portal passcodes */
    get: operations["getPasscodeGenerate"];
  };
  "/api/v2/password/generate": {
    /** Make web passwords */
    get: operations["getPasswordGenerate"];
  };
  "/api/v2/service-providers": {
    /** List service providers */
    get: operations["getServiceProviders"];
  };
  "/api/v2/service-providers/admins": {
    /** List administrators of a service provider */
    get: operations["getServiceProviderAdmins"];
  };
  "/api/v2/service-providers/admins/policies": {
    /** Read what an administrator of a service provider may do */
    get: operations["getServiceProviderAdminPolicies"];
  };
  "/api/v2/service-providers/dns": {
    /** List numbers of a service provider */
    get: operations["getServiceProviderDns"];
  };
  "/api/v2/service-providers/dns/search": {
    /** Find the owner of a number in a service provider */
    get: operations["searchServiceProviderDns"];
  };
  "/api/v2/service-providers/passcode-rules": {
    /** Read the rules for passcodes of a service provider */
    get: operations["getServiceProviderPasscodeRules"];
  };
  "/api/v2/service-providers/password-rules": {
    /** Read the rules for passwords of a service provider */
    get: operations["getServiceProviderPasswordRules"];
  };
  "/api/v2/service-providers/reports": {
    /** List all groups of all service providers */
    get: operations["getServiceProviderReports"];
  };
  "/api/v2/service-providers/service-packs": {
    /** List service packs of a service provider */
    get: operations["getServicePacks"];
  };
  "/api/v2/service-providers/service-packs/usage": {
    /** List service packs that have a service */
    get: operations["getServicePackUsage"];
  };
  "/api/v2/sip-password/generate": {
    /** Make SIP passwords */
    get: operations["getSipPasswordGenerate"];
  };
  "/api/v2/system/dns/search": {
    /** Find the owner of a number in the system */
    get: operations["searchSystemDns"];
  };
  "/api/v2/system/passcode-rules": {
    /** Read the rules for passcodes of the system */
    get: operations["getSystemPasscodeRules"];
  };
  "/api/v2/users": {
    /** List users */
    get: operations["getUsers"];
    /** Change the profile of a user */
    put: operations["putUser"];
    /** Create a user */
    post: operations["postUser"];
    /** Delete a user */
    delete: operations["deleteUser"];
  };
  "/api/v2/users/alternate-numbers": {
    /** Read Alternate Numbers of a user */
    get: operations["getUserAlternateNumbers"];
    /** Change alternate numbers of a user */
    put: operations["putUserAlternateNumbers"];
  };
  "/api/v2/users/alternate-user-id": {
    /** Read the additional logins of a user */
    get: operations["getUserAlternateUserId"];
    /** Change the additional logins of a user */
    put: operations["putUserAlternateUserId"];
  };
  "/api/v2/users/announcements": {
    /** List the announcements of a user */
    get: operations["getUserAnnouncements"];
  };
  "/api/v2/users/anonymous-call-rejection": {
    /** Read Anonymous Call Rejection of a user */
    get: operations["getUserAnonymousCallRejection"];
    /** Change Anonymous Call Rejection of a user */
    put: operations["putUserAnonymousCallRejection"];
  };
  "/api/v2/users/anonymous-call-rejection/bulk": {
    /** Read Anonymous Call Rejection of all users of a group */
    get: operations["getUserAnonymousCallRejectionBulk"];
  };
  "/api/v2/users/audit": {
    /** Audit one user */
    get: operations["getUserAudit"];
  };
  "/api/v2/users/authentication": {
    /** Read the SIP user name of a user */
    get: operations["getUserAuthentication"];
    /** Change the SIP login of a user's devices */
    put: operations["putUserAuthentication"];
  };
  "/api/v2/users/broad-works-anywhere": {
    /** Read BroadWorks Anywhere of a user */
    get: operations["getUserBroadWorksAnywhere"];
    /** Change BroadWorks Anywhere of a user */
    put: operations["putUserBroadWorksAnywhere"];
  };
  "/api/v2/users/broad-works-anywhere/criteria": {
    /** List criteria of a phone of BroadWorks Anywhere of a user */
    get: operations["getUserBroadWorksAnywhereCriteria"];
    /** Change a criterion of a phone of BroadWorks Anywhere of a user */
    put: operations["putUserBroadWorksAnywhereCriterion"];
    /** Add a criterion of a phone of BroadWorks Anywhere of a user */
    post: operations["postUserBroadWorksAnywhereCriterion"];
    /** Remove a criterion of a phone of BroadWorks Anywhere of a user */
    delete: operations["deleteUserBroadWorksAnywhereCriterion"];
  };
  "/api/v2/users/broad-works-anywhere/phone-numbers": {
    /** Read a phone of BroadWorks Anywhere of a user */
    get: operations["getUserBroadWorksAnywherePhoneNumber"];
    /** Change a phone of BroadWorks Anywhere of a user */
    put: operations["putUserBroadWorksAnywherePhoneNumber"];
    /** Add a phone of BroadWorks Anywhere of a user */
    post: operations["postUserBroadWorksAnywherePhoneNumber"];
    /** Remove a phone of BroadWorks Anywhere of a user */
    delete: operations["deleteUserBroadWorksAnywherePhoneNumber"];
  };
  "/api/v2/users/broad-works-mobility": {
    /** Read BroadWorks Mobility of a user */
    get: operations["getUserBroadWorksMobility"];
    /** Change BroadWorks Mobility of a user */
    put: operations["putUserBroadWorksMobility"];
  };
  "/api/v2/users/bulk": {
    /** Change the profiles of several users */
    put: operations["putUsersBulk"];
  };
  "/api/v2/users/call-center": {
    /** Read the call centres of a user */
    get: operations["getUserCallCenter"];
  };
  "/api/v2/users/call-forwarding-always": {
    /** Read a user's Call Forwarding Always */
    get: operations["getUserCallForwardingAlways"];
    /** Change a user's Call Forwarding Always */
    put: operations["putUserCallForwardingAlways"];
  };
  "/api/v2/users/call-forwarding-always-secondary": {
    /** Read Call Forwarding Always Secondary of a user */
    get: operations["getUserCallForwardingAlwaysSecondary"];
    /** Change Call Forwarding Always Secondary of a user */
    put: operations["putUserCallForwardingAlwaysSecondary"];
  };
  "/api/v2/users/call-forwarding-always-secondary/bulk": {
    /** Read Call Forwarding Always Secondary of all users of a group */
    get: operations["getUserCallForwardingAlwaysSecondaryBulk"];
    /** Change Call Forwarding Always Secondary of several users */
    put: operations["putUserCallForwardingAlwaysSecondaryBulk"];
  };
  "/api/v2/users/call-forwarding-always/bulk": {
    /** Read Call Forwarding Always of all users of a group */
    get: operations["getUserCallForwardingAlwaysBulk"];
    /** Change Call Forwarding Always of several users */
    put: operations["putUserCallForwardingAlwaysBulk"];
  };
  "/api/v2/users/call-forwarding-busy": {
    /** Read Call Forwarding Busy of a user */
    get: operations["getUserCallForwardingBusy"];
    /** Change Call Forwarding Busy of a user */
    put: operations["putUserCallForwardingBusy"];
  };
  "/api/v2/users/call-forwarding-busy/bulk": {
    /** Read Call Forwarding Busy of all users of a group */
    get: operations["getUserCallForwardingBusyBulk"];
    /** Change Call Forwarding Busy of several users */
    put: operations["putUserCallForwardingBusyBulk"];
  };
  "/api/v2/users/call-forwarding-no-answer": {
    /** Read Call Forwarding No Answer of a user */
    get: operations["getUserCallForwardingNoAnswer"];
    /** Change Call Forwarding No Answer of a user */
    put: operations["putUserCallForwardingNoAnswer"];
  };
  "/api/v2/users/call-forwarding-no-answer/bulk": {
    /** Read Call Forwarding No Answer of all users of a group */
    get: operations["getUserCallForwardingNoAnswerBulk"];
    /** Change Call Forwarding No Answer of several users */
    put: operations["putUserCallForwardingNoAnswerBulk"];
  };
  "/api/v2/users/call-forwarding-not-reachable": {
    /** Read Call Forwarding Not Reachable of a user */
    get: operations["getUserCallForwardingNotReachable"];
    /** Change Call Forwarding Not Reachable of a user */
    put: operations["putUserCallForwardingNotReachable"];
  };
  "/api/v2/users/call-forwarding-not-reachable/bulk": {
    /** Read Call Forwarding Not Reachable of all users of a group */
    get: operations["getUserCallForwardingNotReachableBulk"];
    /** Change Call Forwarding Not Reachable of several users */
    put: operations["putUserCallForwardingNotReachableBulk"];
  };
  "/api/v2/users/call-forwarding-selective": {
    /** Read Call Forwarding Selective of a user */
    get: operations["getUserCallForwardingSelective"];
    /** Change Call Forwarding Selective of a user */
    put: operations["putUserCallForwardingSelective"];
  };
  "/api/v2/users/call-forwarding-selective/criteria": {
    /** List criteria of Call Forwarding Selective of a user */
    get: operations["getUserCallForwardingSelectiveCriteria"];
    /** Change a criterion of Call Forwarding Selective of a user */
    put: operations["putUserCallForwardingSelectiveCriterion"];
    /** Add a criterion of Call Forwarding Selective of a user */
    post: operations["postUserCallForwardingSelectiveCriterion"];
    /** Remove a criterion of Call Forwarding Selective of a user */
    delete: operations["deleteUserCallForwardingSelectiveCriterion"];
  };
  "/api/v2/users/call-policies": {
    /** Read the call policies of a user */
    get: operations["getUserCallPolicies"];
    /** Change the call policies of a user */
    put: operations["putUserCallPolicies"];
  };
  "/api/v2/users/call-processing-policy": {
    /** Read the call processing policy of a user */
    get: operations["getUserCallProcessingPolicy"];
    /** Change the call processing policy of a user */
    put: operations["putUserCallProcessingPolicy"];
  };
  "/api/v2/users/call-recording": {
    /** Read Call Recording of a user */
    get: operations["getUserCallRecording"];
    /** Change Call Recording of a user */
    put: operations["putUserCallRecording"];
  };
  "/api/v2/users/call-recording/bulk": {
    /** Read Call Recording of all users of a group */
    get: operations["getUserCallRecordingBulk"];
    /** Change Call Recording of several users */
    put: operations["putUserCallRecordingBulk"];
  };
  "/api/v2/users/call-waiting": {
    /** Read Call Waiting of a user */
    get: operations["getUserCallWaiting"];
    /** Change Call Waiting of a user */
    put: operations["putUserCallWaiting"];
  };
  "/api/v2/users/calling-line-id-delivery-blocking": {
    /** Read Calling Line ID Delivery Blocking of a user */
    get: operations["getUserCallingLineIdDeliveryBlocking"];
    /** Change Calling Line ID Delivery Blocking of a user */
    put: operations["putUserCallingLineIdDeliveryBlocking"];
  };
  "/api/v2/users/calling-line-id-delivery-blocking/bulk": {
    /** Read Calling Line ID Delivery Blocking of all users of a group */
    get: operations["getUserCallingLineIdDeliveryBlockingBulk"];
    /** Change Calling Line ID Delivery Blocking of several users */
    put: operations["putUserCallingLineIdDeliveryBlockingBulk"];
  };
  "/api/v2/users/calling-plans/incoming": {
    /** Read what calls a user may receive */
    get: operations["getUserIncomingCallingPlan"];
    /** Change what calls a user may receive */
    put: operations["putUserIncomingCallingPlan"];
  };
  "/api/v2/users/calling-plans/outgoing/authorization-codes": {
    /** Read whether a user has own authorization codes */
    get: operations["getUserOutgoingCallingPlanAuthorizationCodes"];
    /** Change whether a user has own authorization codes */
    put: operations["putUserOutgoingCallingPlanAuthorizationCodes"];
  };
  "/api/v2/users/calling-plans/outgoing/authorization-codes/codes": {
    /** List authorization codes of a user */
    get: operations["getUserOutgoingCallingPlanAuthorizationCodesCodes"];
    /** Add an authorization code of a user */
    post: operations["postUserOutgoingCallingPlanAuthorizationCodesCodes"];
    /** Remove an authorization code of a user */
    delete: operations["deleteUserOutgoingCallingPlanAuthorizationCodesCodes"];
  };
  "/api/v2/users/calling-plans/outgoing/call-me-now": {
    /** Read the Call Me Now plan of a user */
    get: operations["getUserOutgoingCallingPlanCallMeNow"];
    /** Change what a user may call by a click */
    put: operations["putUserOutgoingCallingPlanCallMeNow"];
  };
  "/api/v2/users/calling-plans/outgoing/call-me-now/bulk": {
    /** Read the Call Me Now plan of all users of a group */
    get: operations["getUserOutgoingCallingPlanCallMeNowBulk"];
    /** Change what several users may call by a click */
    put: operations["putUserOutgoingCallingPlanCallMeNowBulk"];
  };
  "/api/v2/users/calling-plans/outgoing/digit-plan/call-me-now": {
    /** Read a user's digit patterns for Call Me Now calls */
    get: operations["getUserOutgoingCallingPlanDigitPlanCallMeNow"];
    /** Change a user's digit patterns for Call Me Now */
    put: operations["putUserOutgoingCallingPlanDigitPlanCallMeNow"];
  };
  "/api/v2/users/calling-plans/outgoing/digit-plan/originating": {
    /** Read a user's digit patterns for dialled calls */
    get: operations["getUserOutgoingCallingPlanDigitPlanOriginating"];
    /** Change a user's digit patterns for dialled calls */
    put: operations["putUserOutgoingCallingPlanDigitPlanOriginating"];
  };
  "/api/v2/users/calling-plans/outgoing/digit-plan/redirecting": {
    /** Read a user's digit patterns for redirected calls */
    get: operations["getUserOutgoingCallingPlanDigitPlanRedirecting"];
    /** Change a user's digit patterns for redirected calls */
    put: operations["putUserOutgoingCallingPlanDigitPlanRedirecting"];
  };
  "/api/v2/users/calling-plans/outgoing/originating": {
    /** Read what a user may dial */
    get: operations["getUserOutgoingCallingPlanOriginating"];
    /** Change what a user may dial */
    put: operations["putUserOutgoingCallingPlanOriginating"];
  };
  "/api/v2/users/calling-plans/outgoing/originating/bulk": {
    /** Read what each user of a group may dial */
    get: operations["getUserOutgoingCallingPlanOriginatingBulk"];
    /** Change what several users may dial */
    put: operations["putUserOutgoingCallingPlanOriginatingBulk"];
  };
  "/api/v2/users/calling-plans/outgoing/pinhole-digit-plan/call-me-now": {
    /** Read a user's exceptions for Call Me Now calls */
    get: operations["getUserOutgoingCallingPlanPinholeDigitPlanCallMeNow"];
    /** Change a user's exceptions for Call Me Now */
    put: operations["putUserOutgoingCallingPlanPinholeDigitPlanCallMeNow"];
  };
  "/api/v2/users/calling-plans/outgoing/pinhole-digit-plan/originating": {
    /** Read a user's exceptions for dialled calls */
    get: operations["getUserOutgoingCallingPlanPinholeDigitPlanOriginating"];
    /** Change a user's exceptions for dialled calls */
    put: operations["putUserOutgoingCallingPlanPinholeDigitPlanOriginating"];
  };
  "/api/v2/users/calling-plans/outgoing/pinhole-digit-plan/redirecting": {
    /** Read a user's exceptions for redirected calls */
    get: operations["getUserOutgoingCallingPlanPinholeDigitPlanRedirecting"];
    /** Change a user's exceptions for redirected calls */
    put: operations["putUserOutgoingCallingPlanPinholeDigitPlanRedirecting"];
  };
  "/api/v2/users/calling-plans/outgoing/redirected": {
    /** Read whether calls of a user may be redirected out of the group */
    get: operations["getUserOutgoingCallingPlanRedirected"];
    /** Change whether a user's calls may leave the group */
    put: operations["putUserOutgoingCallingPlanRedirected"];
  };
  "/api/v2/users/calling-plans/outgoing/redirected/bulk": {
    /** Read whether calls of each user may be redirected out of the group */
    get: operations["getUserOutgoingCallingPlanRedirectedBulk"];
    /** Change whether several users' calls may leave the group */
    put: operations["putUserOutgoingCallingPlanRedirectedBulk"];
  };
  "/api/v2/users/calling-plans/outgoing/redirecting": {
    /** Read where a user may forward calls */
    get: operations["getUserOutgoingCallingPlanRedirecting"];
    /** Change where a user may forward calls */
    put: operations["putUserOutgoingCallingPlanRedirecting"];
  };
  "/api/v2/users/calling-plans/outgoing/redirecting/bulk": {
    /** Read where each user of a group may forward calls */
    get: operations["getUserOutgoingCallingPlanRedirectingBulk"];
    /** Change where several users may forward calls */
    put: operations["putUserOutgoingCallingPlanRedirectingBulk"];
  };
  "/api/v2/users/calling-plans/outgoing/transfer-numbers": {
    /** Read a user's transfer numbers for blocked calls */
    get: operations["getUserOutgoingCallingPlanTransferNumbers"];
    /** Change a user's transfer numbers for blocked calls */
    put: operations["putUserOutgoingCallingPlanTransferNumbers"];
  };
  "/api/v2/users/communication-barring": {
    /** Read the communication barring of a user */
    get: operations["getUserCommunicationBarring"];
  };
  "/api/v2/users/communication-barring/authorization-codes": {
    /** List the codes that lift communication barring of a user */
    get: operations["getUserCommunicationBarringAuthorizationCodes"];
    /** Add a code that lifts communication barring of a user */
    post: operations["postUserCommunicationBarringAuthorizationCodes"];
    /** Remove a code that lifts communication barring of a user */
    delete: operations["deleteUserCommunicationBarringAuthorizationCodes"];
  };
  "/api/v2/users/device-policies": {
    /** Read the device policies of a user */
    get: operations["getUserDevicePolicies"];
  };
  "/api/v2/users/do-not-disturb": {
    /** Read Do Not Disturb of a user */
    get: operations["getUserDoNotDisturb"];
    /** Change Do Not Disturb of a user */
    put: operations["putUserDoNotDisturb"];
  };
  "/api/v2/users/events": {
    /** List events of a schedule of a user */
    get: operations["getUserEvents"];
    /** Change an event of a schedule of a user */
    put: operations["putUserEvent"];
    /** Add an event to a schedule of a user */
    post: operations["postUserEvent"];
    /** Delete an event of a schedule of a user */
    delete: operations["deleteUserEvent"];
  };
  "/api/v2/users/fax-messaging": {
    /** Read Fax Messaging of a user */
    get: operations["getUserFaxMessaging"];
    /** Change Fax Messaging of a user */
    put: operations["putUserFaxMessaging"];
  };
  "/api/v2/users/feature-access-codes": {
    /** Read the feature access codes of a user */
    get: operations["getUserFeatureAccessCodes"];
  };
  "/api/v2/users/group-id": {
    /** Move a user to another group */
    put: operations["putUserGroupId"];
  };
  "/api/v2/users/hoteling-guest": {
    /** Read Hoteling Guest of a user */
    get: operations["getUserHotelingGuest"];
    /** Change Hoteling Guest of a user */
    put: operations["putUserHotelingGuest"];
  };
  "/api/v2/users/hoteling-guest/bulk": {
    /** Read Hoteling Guest of all users of a group */
    get: operations["getUserHotelingGuestBulk"];
    /** Change Hoteling Guest of several users */
    put: operations["putUserHotelingGuestBulk"];
  };
  "/api/v2/users/hoteling-host": {
    /** Read Hoteling Host of a user */
    get: operations["getUserHotelingHost"];
    /** Change Hoteling Host of a user */
    put: operations["putUserHotelingHost"];
  };
  "/api/v2/users/hoteling-host/bulk": {
    /** Read Hoteling Host of all users of a group */
    get: operations["getUserHotelingHostBulk"];
    /** Change Hoteling Host of several users */
    put: operations["putUserHotelingHostBulk"];
  };
  "/api/v2/users/intercept": {
    /** Read Intercept User of a user */
    get: operations["getUserIntercept"];
    /** Change Intercept User of a user */
    put: operations["putUserIntercept"];
  };
  "/api/v2/users/music-on-hold": {
    /** Read Music On Hold of a user */
    get: operations["getUserMusicOnHold"];
    /** Change Music On Hold of a user */
    put: operations["putUserMusicOnHold"];
  };
  "/api/v2/users/night-forwarding": {
    /** Read Group Night Forwarding of a user */
    get: operations["getUserNightForwarding"];
    /** Change Group Night Forwarding of a user */
    put: operations["putUserNightForwarding"];
  };
  "/api/v2/users/password": {
    /** Read the state of the web password of a user */
    get: operations["getUserPassword"];
  };
  "/api/v2/users/passwords": {
    /** Set a user's web password */
    put: operations["putUserPassword"];
  };
  "/api/v2/users/portal-passcode": {
    /** Read the state of a user's voice portal passcode */
    get: operations["getUserPortalPasscode"];
    /** Set a user's voice portal passcode */
    put: operations["putUserPortalPasscode"];
  };
  "/api/v2/users/privacy": {
    /** Read Privacy of a user */
    get: operations["getUserPrivacy"];
    /** Change Privacy of a user */
    put: operations["putUserPrivacy"];
  };
  "/api/v2/users/registration": {
    /** List registered devices of a user */
    get: operations["getUserRegistration"];
  };
  "/api/v2/users/registration/bulk": {
    /** List registered devices of all users of a group */
    get: operations["getUserRegistrationBulk"];
  };
  "/api/v2/users/remote-office": {
    /** Read Remote Office of a user */
    get: operations["getUserRemoteOffice"];
    /** Change Remote Office of a user */
    put: operations["putUserRemoteOffice"];
  };
  "/api/v2/users/reports/users": {
    /** Report on one user */
    get: operations["getUserReport"];
  };
  "/api/v2/users/schedules": {
    /** List schedules of a user */
    get: operations["getUserSchedules"];
    /** Rename a schedule of a user */
    put: operations["putUserSchedule"];
    /** Add a schedule of a user */
    post: operations["postUserSchedule"];
    /** Delete a schedule of a user */
    delete: operations["deleteUserSchedule"];
  };
  "/api/v2/users/sequential-ring": {
    /** Read Sequential Ring of a user */
    get: operations["getUserSequentialRing"];
    /** Change Sequential Ring of a user */
    put: operations["putUserSequentialRing"];
  };
  "/api/v2/users/sequential-ring/criteria": {
    /** List criteria of Sequential Ring of a user */
    get: operations["getUserSequentialRingCriteria"];
    /** Change a criterion of Sequential Ring of a user */
    put: operations["putUserSequentialRingCriterion"];
    /** Add a criterion of Sequential Ring of a user */
    post: operations["postUserSequentialRingCriterion"];
    /** Remove a criterion of Sequential Ring of a user */
    delete: operations["deleteUserSequentialRingCriterion"];
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
  "/api/v2/users/services/search": {
    /** Find virtual users */
    get: operations["getServiceInstances"];
  };
  "/api/v2/users/services/settings": {
    /** Read the settings of all services of a user */
    get: operations["getUserServiceSettings"];
    /** Change service settings of a user */
    put: operations["putUserServiceSettings"];
  };
  "/api/v2/users/shared-call-appearance": {
    /** Read Shared Call Appearance of a user */
    get: operations["getUserSharedCallAppearance"];
    /** Change Shared Call Appearance of a user */
    put: operations["putUserSharedCallAppearance"];
  };
  "/api/v2/users/shared-call-appearance/bulk": {
    /** List shared appearances of a group */
    get: operations["getUserSharedCallAppearanceBulk"];
  };
  "/api/v2/users/shared-call-appearance/endpoints": {
    /** Read one shared appearance of a user */
    get: operations["getUserSharedCallAppearanceEndpoint"];
    /** Change a shared appearance of a user */
    put: operations["putUserSharedCallAppearanceEndpoint"];
    /** Add a shared appearance of a user */
    post: operations["postUserSharedCallAppearanceEndpoint"];
  };
  "/api/v2/users/simultaneous-ring-personal": {
    /** Read Simultaneous Ring Personal of a user */
    get: operations["getUserSimultaneousRingPersonal"];
    /** Change Simultaneous Ring Personal of a user */
    put: operations["putUserSimultaneousRingPersonal"];
  };
  "/api/v2/users/simultaneous-ring-personal/criteria": {
    /** List criteria of Simultaneous Ring Personal of a user */
    get: operations["getUserSimultaneousRingPersonalCriteria"];
    /** Change a criterion of Simultaneous Ring Personal of a user */
    put: operations["putUserSimultaneousRingPersonalCriterion"];
    /** Add a criterion of Simultaneous Ring Personal of a user */
    post: operations["postUserSimultaneousRingPersonalCriterion"];
    /** Remove a criterion of Simultaneous Ring Personal of a user */
    delete: operations["deleteUserSimultaneousRingPersonalCriterion"];
  };
  "/api/v2/users/speed-dial-8": {
    /** Read Speed Dial 8 of a user */
    get: operations["getUserSpeedDial8"];
    /** Change Speed Dial 8 of a user */
    put: operations["putUserSpeedDial8"];
  };
  "/api/v2/users/speed-dial-8/bulk": {
    /** Read Speed Dial 8 of all users of a group */
    get: operations["getUserSpeedDial8Bulk"];
    /** Change Speed Dial 8 of several users */
    put: operations["putUserSpeedDial8Bulk"];
  };
  "/api/v2/users/speed-dial-100": {
    /** Read Speed Dial 100 of a user */
    get: operations["getUserSpeedDial100"];
    /** Change codes of Speed Dial 100 of a user */
    put: operations["putUserSpeedDial100Codes"];
    /** Add codes of Speed Dial 100 of a user */
    post: operations["postUserSpeedDial100Codes"];
    /** Remove codes of Speed Dial 100 of a user */
    delete: operations["deleteUserSpeedDial100Codes"];
  };
  "/api/v2/users/user-id": {
    /** Change the id of a user */
    put: operations["putUserId"];
  };
  "/api/v2/users/voice-messaging": {
    /** Read Voice Messaging of a user */
    get: operations["getUserVoiceMessaging"];
    /** Change voice mail of a user */
    put: operations["putUserVoiceMessaging"];
  };
  "/api/v2/users/voice-messaging/advanced": {
    /** Read the mail server of the mailbox of a user */
    get: operations["getUserVoiceMessagingAdvanced"];
    /** Change the mail server of the mailbox of a user */
    put: operations["putUserVoiceMessagingAdvanced"];
  };
  "/api/v2/users/voice-messaging/bulk": {
    /** Read Voice Messaging of all users of a group */
    get: operations["getUserVoiceMessagingBulk"];
    /** Change voice mail of several users */
    put: operations["putUserVoiceMessagingBulk"];
  };
  "/api/v2/users/voice-messaging/greetings": {
    /** Read the greetings of the mailbox of a user */
    get: operations["getUserVoiceMessagingGreetings"];
    /** Change the greetings of the mailbox of a user */
    put: operations["putUserVoiceMessagingGreetings"];
  };
  "/api/v2/users/voice-messaging/user-distribution-list": {
    /** Read a distribution list of the mailbox of a user */
    get: operations["getUserVoiceMessagingDistributionList"];
    /** Change a distribution list of the mailbox of a user */
    put: operations["putUserVoiceMessagingDistributionList"];
  };
  "/api/v2/users/voice-messaging/user-distribution-lists": {
    /** List the distribution lists of the mailbox of a user */
    get: operations["getUserVoiceMessagingDistributionLists"];
  };
  "/api/v2/users/voice-messaging/voice-portal": {
    /** Read the voice portal settings of the mailbox of a user */
    get: operations["getUserVoiceMessagingVoicePortal"];
    /** Change the voice portal of a user */
    put: operations["putUserVoiceMessagingVoicePortal"];
  };
}

export interface operations {
  putAuthPassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The old and the new password. */
    requestBody: {
      content: {
        "application/json": Sendable<ChangePassword>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
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
  putAuthTokenPassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The login, the old and the new password. */
    requestBody: {
      content: {
        "application/json": Sendable<ChangePassword>;
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
          "application/json": GroupSummary[] | GroupSummary | Group;
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
  getGroupAdmins: {
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
         * Id of one administrator. The answer is then this one instead of a list.
         * @example tampa.admin@parkbenchsolutions.com
         */
        userId?: components["parameters"]["oneAdminId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Administrator[] | Administrator | AdministratorList;
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
  getGroupAdminPolicies: {
    parameters: {
      query: {
        /**
         * Id of the administrator.
         * @example tampa.admin@parkbenchsolutions.com
         */
        userId: components["parameters"]["adminId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": AdminPolicies;
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
  getGroupAutoAttendants: {
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
         * Id of one hunt group, call centre or auto attendant, with its domain. The answer is then this one instead of
         * a list.
         * @example sales@parkbenchsolutions.com
         */
        serviceUserId?: components["parameters"]["serviceUserId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": AutoAttendantSummary[] | AutoAttendantSummary | AutoAttendant;
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
  getUserAutoAttendants: {
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
          "application/json": AutoAttendant[] | AutoAttendant;
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
  getGroupCallCenters: {
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
         * Id of one hunt group, call centre or auto attendant, with its domain. The answer is then this one instead of
         * a list.
         * @example sales@parkbenchsolutions.com
         */
        serviceUserId?: components["parameters"]["serviceUserId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": CallCenterSummary[] | CallCenterSummary | CallCenter;
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
  getGroupCallCenterAgents: {
    parameters: {
      query: {
        /**
         * Id of the call centre, with its domain.
         * @example helpdesk@parkbenchsolutions.com
         */
        serviceUserId: components["parameters"]["callCenterId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": CallCenterAgents | CallCenterAgent[] | CallCenterAgent;
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
  getGroupCallPickups: {
    parameters: {
      query: {
        /**
         * Id of the group. May contain `/` and blanks.
         * @example grp.odin
         */
        groupId: components["parameters"]["groupId"];
        /**
         * Name of one pickup group. The answer is then this one, with its users.
         * @example Front desk
         */
        name?: components["parameters"]["onePickupName"];
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
          "application/json": CallPickupGroup[] | CallPickupGroup;
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
  getUserCallPickup: {
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
          "application/json": CallPickupGroup[] | CallPickupGroup;
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
  getGroupCallProcessingPolicy: {
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
          "application/json": GroupCallProcessingPolicy;
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
  getGroupDepartments: {
    parameters: {
      query: {
        /**
         * Id of the group. May contain `/` and blanks.
         * @example grp.odin
         */
        groupId: components["parameters"]["groupId"];
        /**
         * If true, returns the departments of the enterprise as well. Omit it instead of sending false.
         * @example true
         */
        includeEnterprise?: components["parameters"]["includeEnterprise"];
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
          "application/json": GroupDepartment[] | GroupDepartment;
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
  getGroupDevices: {
    parameters: {
      query: {
        /**
         * Name of one device. The answer is then this device instead of a list.
         * @example 1047-vvx411
         */
        deviceName?: components["parameters"]["oneDeviceName"];
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
          "application/json": GroupDevice[] | GroupDevice | AccessDevice;
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
  getGroupDeviceUsers: {
    parameters: {
      query: {
        /**
         * Name of the device.
         * @example 1047-vvx411
         */
        deviceName: components["parameters"]["deviceName"];
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
          "application/json": DeviceUser[] | DeviceUser;
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
  getGroupDnsDetails: {
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
          "application/json": GroupDnDetails;
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
  searchGroupDns: {
    parameters: {
      query: {
        /**
         * The number. `*` matches any text at the end or at both ends. Without `*` the number must be equal. Needs at
         * least 3 characters.
         * @example *5551003*
         */
        dn: components["parameters"]["searchDn"];
        /**
         * Id of the group. May contain `/` and blanks.
         * @example grp.odin
         */
        groupId: components["parameters"]["groupId"];
        /**
         * Maximum number of rows. There is no offset, so a listing cannot be paged. If there are more rows, BroadWorks
         * may answer an error instead of a part (inferred).
         * @example 100
         */
        limit?: components["parameters"]["limit"];
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
          "application/json": DnOwner[] | DnOwner;
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
  getGroupEvents: {
    parameters: {
      query: {
        /**
         * Id of the group. May contain `/` and blanks.
         * @example grp.odin
         */
        groupId: components["parameters"]["groupId"];
        /**
         * Name of the schedule.
         * @example Public holidays
         */
        name: components["parameters"]["groupScheduleName"];
        /**
         * Id of the service provider or enterprise.
         * @example ent.odin
         */
        serviceProviderId: components["parameters"]["serviceProviderId"];
        /**
         * Type of the schedule. A name is unique within its type only.
         * @example Holiday
         */
        type: components["parameters"]["scheduleType"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": ScheduleEvent[] | ScheduleEvent;
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
  getGroupExtensions: {
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
          "application/json": GroupExtensions;
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
         * Id of one hunt group, call centre or auto attendant, with its domain. The answer is then this one instead of
         * a list.
         * @example sales@parkbenchsolutions.com
         */
        serviceUserId?: components["parameters"]["serviceUserId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": HuntGroupSummary[] | HuntGroupSummary | HuntGroup;
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
  getUserHuntGroups: {
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
          "application/json": UserHuntGroup[] | UserHuntGroup;
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
  getGroupIntercept: {
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
          "application/json": GroupIntercept;
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
  getGroupPasscodeRules: {
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
          "application/json": PasscodeRules;
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
  getGroupPasswordRules: {
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
          "application/json": PasswordRules;
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
  getGroupSchedules: {
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
          "application/json": Schedule[] | Schedule;
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
  getGroupServicesAssignedAll: {
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
  getGroupServicesAuthorized: {
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
          "application/json": GroupServicesAuthorized;
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
  getGroupServicesAvailable: {
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
  getPasscodeGenerate: {
    parameters: {
      query: {
        /**
         * Id of the group. May contain `/` and blanks.
         * @example grp.odin
         */
        groupId: components["parameters"]["groupId"];
        /**
         * How many to make. Without it, one.
         * @example 3
         */
        limit?: components["parameters"]["generatedLimit"];
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
          "application/json": GeneratedPasscode;
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
  getPasswordGenerate: {
    parameters: {
      query: {
        /**
         * Id of the group. May contain `/` and blanks.
         * @example grp.odin
         */
        groupId: components["parameters"]["groupId"];
        /**
         * How many to make. Without it, one.
         * @example 3
         */
        limit?: components["parameters"]["generatedLimit"];
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
          "application/json": GeneratedPassword;
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
          "application/json": ServiceProvider[] | ServiceProvider | ServiceProviderDetail;
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
  getServiceProviderAdmins: {
    parameters: {
      query?: {
        /**
         * Id of the service provider or enterprise whose list is read.
         * @example ent.odin
         */
        serviceProviderId?: components["parameters"]["listServiceProviderId"];
        /**
         * Id of one administrator. The answer is then this one instead of a list.
         * @example tampa.admin@parkbenchsolutions.com
         */
        userId?: components["parameters"]["oneAdminId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Administrator[] | Administrator | AdministratorList;
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
  getServiceProviderAdminPolicies: {
    parameters: {
      query: {
        /**
         * Id of the administrator.
         * @example tampa.admin@parkbenchsolutions.com
         */
        userId: components["parameters"]["adminId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": AdminPolicies;
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
  getServiceProviderDns: {
    parameters: {
      query: {
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
          "application/json": ServiceProviderDns;
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
  searchServiceProviderDns: {
    parameters: {
      query: {
        /**
         * The number. `*` matches any text at the end or at both ends. Without `*` the number must be equal. Needs at
         * least 3 characters.
         * @example *5551003*
         */
        dn: components["parameters"]["searchDn"];
        /**
         * Maximum number of rows. There is no offset, so a listing cannot be paged. If there are more rows, BroadWorks
         * may answer an error instead of a part (inferred).
         * @example 100
         */
        limit?: components["parameters"]["limit"];
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
          "application/json": DnOwner[] | DnOwner;
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
  getServiceProviderPasscodeRules: {
    parameters: {
      query: {
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
          "application/json": PasscodeRules;
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
  getServiceProviderPasswordRules: {
    parameters: {
      query: {
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
          "application/json": PasswordRules;
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
  getServiceProviderReports: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": ServiceProviderReportRow[];
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
  getServicePacks: {
    parameters: {
      query: {
        /**
         * Name of one service pack. The answer is then this pack instead of a list.
         * @example Standard
         */
        servicePackName?: components["parameters"]["servicePackName"];
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
          "application/json": ServicePackSummary[] | ServicePackSummary | ServicePack;
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
  getServicePackUsage: {
    parameters: {
      query: {
        /**
         * Name of the service, as `getGroupServices` spells it.
         * @example Call Forwarding Selective
         */
        serviceName: components["parameters"]["packedServiceName"];
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
          "application/json": ServicePackUsage[] | ServicePackUsage;
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
  getSipPasswordGenerate: {
    parameters: {
      query: {
        /**
         * Id of the group. May contain `/` and blanks.
         * @example grp.odin
         */
        groupId: components["parameters"]["groupId"];
        /**
         * How many to make. Without it, one.
         * @example 3
         */
        limit?: components["parameters"]["generatedLimit"];
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
          "application/json": GeneratedPassword;
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
  searchSystemDns: {
    parameters: {
      query: {
        /**
         * The whole number with its country code, for example `+18135551003`. Nothing else is found.
         * @example +18135551003
         */
        dn: components["parameters"]["searchWholeDn"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": DnOwner[] | DnOwner;
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
  getSystemPasscodeRules: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": PasscodeRules;
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
         * Maximum number of rows. There is no offset, so a listing cannot be paged. If there are more rows, BroadWorks
         * may answer an error instead of a part (inferred).
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
  putUser: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUser>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": UserProfile | UserProfile[];
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
  postUser: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user. */
    requestBody: {
      content: {
        "application/json": Sendable<CreateUser>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": UserProfile | UserProfile[];
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
  deleteUser: {
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
      "2XX": {
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserAlternateNumbers: {
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
          "application/json": AlternateNumbers;
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
  putUserAlternateNumbers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserAlternateNumbers>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": AlternateNumbers | EmptyArray;
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
  putUserAlternateUserId: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserAlternateUserId>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": AlternateUserIds | EmptyArray;
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
  getUserAnonymousCallRejection: {
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
          "application/json": ActivationSetting;
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
  putUserAnonymousCallRejection: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserActivation>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": ActivationSetting | EmptyArray;
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
  getUserAnonymousCallRejectionBulk: {
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
          "application/json": ActivationBulkRow[];
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
  getUserAuthentication: {
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
          "application/json": UserAuthentication;
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
  putUserAuthentication: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserAuthentication>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": UserAuthenticationChange | EmptyArray;
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
  getUserBroadWorksAnywhere: {
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
          "application/json": BroadWorksAnywhere;
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
  putUserBroadWorksAnywhere: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserBroadWorksAnywhere>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": BroadWorksAnywhere | EmptyArray;
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
  getUserBroadWorksAnywhereCriteria: {
    parameters: {
      query: {
        /**
         * Name of one criterion. The answer is then this criterion instead of a list.
         * @example Customers
         */
        criteriaName?: components["parameters"]["criteriaName"];
        /**
         * Number of a phone of BroadWorks Anywhere, as `getUserBroadWorksAnywhere` lists it.
         * @example 8135550177
         */
        phoneNumber: components["parameters"]["anywherePhoneNumber"];
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
          "application/json": AnywhereCriterion[] | AnywhereCriterion | RingCriterionDetail;
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
  putUserBroadWorksAnywhereCriterion: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserAnywhereCriterion>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  postUserBroadWorksAnywhereCriterion: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and what to add. */
    requestBody: {
      content: {
        "application/json": Sendable<CreateUserAnywhereCriterion>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  deleteUserBroadWorksAnywhereCriterion: {
    parameters: {
      query: {
        /**
         * Name of the criterion.
         * @example Customers
         */
        criteriaName: components["parameters"]["oneCriteriaName"];
        /**
         * Number of a phone of BroadWorks Anywhere, as `getUserBroadWorksAnywhere` lists it.
         * @example 8135550177
         */
        phoneNumber: components["parameters"]["anywherePhoneNumber"];
        /**
         * Id of the user, with its domain.
         * @example 4003@parkbenchsolutions.com
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      "2XX": {
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserBroadWorksAnywherePhoneNumber: {
    parameters: {
      query: {
        /**
         * Number of a phone of BroadWorks Anywhere, as `getUserBroadWorksAnywhere` lists it.
         * @example 8135550177
         */
        phoneNumber: components["parameters"]["anywherePhoneNumber"];
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
          "application/json": BroadWorksAnywherePhoneNumber;
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
  putUserBroadWorksAnywherePhoneNumber: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserBroadWorksAnywherePhoneNumber>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  postUserBroadWorksAnywherePhoneNumber: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and what to add. */
    requestBody: {
      content: {
        "application/json": Sendable<CreateUserBroadWorksAnywherePhoneNumber>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  deleteUserBroadWorksAnywherePhoneNumber: {
    parameters: {
      query: {
        /**
         * Number of a phone of BroadWorks Anywhere, as `getUserBroadWorksAnywhere` lists it.
         * @example 8135550177
         */
        phoneNumber: components["parameters"]["anywherePhoneNumber"];
        /**
         * Id of the user, with its domain.
         * @example 4003@parkbenchsolutions.com
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      "2XX": {
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserBroadWorksMobility: {
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
          "application/json": BroadWorksMobility;
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
  putUserBroadWorksMobility: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserBroadWorksMobility>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": BroadWorksMobility | EmptyArray;
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
  putUsersBulk: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUsersBulk>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": UsersBulkEcho | UsersBulkEcho[];
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
  getUserCallCenter: {
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
          "application/json": UserCallCenter;
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
  getUserCallForwardingAlwaysSecondary: {
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
  putUserCallForwardingAlwaysSecondary: {
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
          "application/json": CallForwardingAlways | EmptyArray;
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
  getUserCallForwardingAlwaysSecondaryBulk: {
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
  putUserCallForwardingAlwaysSecondaryBulk: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The users and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserCallForwardingAlwaysBulk>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
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
  putUserCallForwardingAlwaysBulk: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The users and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserCallForwardingAlwaysBulk>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserCallForwardingBusy: {
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
          "application/json": CallForwarding;
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
  putUserCallForwardingBusy: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserCallForwarding>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": CallForwarding | EmptyArray;
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
  getUserCallForwardingBusyBulk: {
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
          "application/json": CallForwardingBulkRow[];
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
  putUserCallForwardingBusyBulk: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The users and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserCallForwardingBulk>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserCallForwardingNoAnswer: {
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
          "application/json": CallForwardingNoAnswer;
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
  putUserCallForwardingNoAnswer: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserCallForwardingNoAnswer>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": CallForwardingNoAnswer | EmptyArray;
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
  getUserCallForwardingNoAnswerBulk: {
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
          "application/json": CallForwardingNoAnswerBulkRow[];
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
  putUserCallForwardingNoAnswerBulk: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The users and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserCallForwardingNoAnswerBulk>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserCallForwardingNotReachable: {
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
          "application/json": CallForwarding;
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
  putUserCallForwardingNotReachable: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserCallForwarding>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": CallForwarding | EmptyArray;
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
  getUserCallForwardingNotReachableBulk: {
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
          "application/json": CallForwardingBulkRow[];
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
  putUserCallForwardingNotReachableBulk: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The users and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserCallForwardingBulk>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserCallForwardingSelective: {
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
          "application/json": CallForwardingSelective;
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
  putUserCallForwardingSelective: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserCallForwardingSelective>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": CallForwardingSelective | EmptyArray;
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
  getUserCallForwardingSelectiveCriteria: {
    parameters: {
      query: {
        /**
         * Name of one criterion. The answer is then this criterion instead of a list.
         * @example Customers
         */
        criteriaName?: components["parameters"]["criteriaName"];
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
          "application/json":
            | SelectiveForwardingCriterion[]
            | SelectiveForwardingCriterion
            | SelectiveForwardingCriterionDetail;
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
  putUserCallForwardingSelectiveCriterion: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserSelectiveForwardingCriterion>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  postUserCallForwardingSelectiveCriterion: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and what to add. */
    requestBody: {
      content: {
        "application/json": Sendable<CreateUserSelectiveForwardingCriterion>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  deleteUserCallForwardingSelectiveCriterion: {
    parameters: {
      query: {
        /**
         * Name of the criterion.
         * @example Customers
         */
        criteriaName: components["parameters"]["oneCriteriaName"];
        /**
         * Id of the user, with its domain.
         * @example 4003@parkbenchsolutions.com
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      "2XX": {
        content?: never;
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
  putUserCallPolicies: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserCallPolicies>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": CallPolicies | EmptyArray;
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
  putUserCallProcessingPolicy: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserCallProcessingPolicy>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": CallProcessingPolicy | EmptyArray;
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
  getUserCallRecording: {
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
          "application/json": CallRecording;
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
  putUserCallRecording: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserCallRecording>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": CallRecording | EmptyArray;
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
  getUserCallRecordingBulk: {
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
          "application/json": CallRecordingBulkRow[];
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
  putUserCallRecordingBulk: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The users and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserCallRecordingBulk>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserCallWaiting: {
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
          "application/json": CallWaiting;
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
  putUserCallWaiting: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserCallWaiting>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": CallWaiting | EmptyArray;
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
  getUserCallingLineIdDeliveryBlocking: {
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
          "application/json": ActivationSetting;
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
  putUserCallingLineIdDeliveryBlocking: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserActivation>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": ActivationSetting | EmptyArray;
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
  getUserCallingLineIdDeliveryBlockingBulk: {
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
          "application/json": ActivationBulkRow[];
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
  putUserCallingLineIdDeliveryBlockingBulk: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The users and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserActivationBulk>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserIncomingCallingPlan: {
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
          "application/json": IncomingCallingPlan;
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
  putUserIncomingCallingPlan: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserIncomingCallingPlan>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
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
  putUserOutgoingCallingPlanAuthorizationCodes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserOutgoingCallingPlanAuthorizationCodes>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
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
          "application/json": AuthorizationCode[] | AuthorizationCode;
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
  postUserOutgoingCallingPlanAuthorizationCodesCodes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the code. */
    requestBody: {
      content: {
        "application/json": Sendable<CreateUserOutgoingCallingPlanAuthorizationCode>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  deleteUserOutgoingCallingPlanAuthorizationCodesCodes: {
    parameters: {
      query: {
        /**
         * The authorization code. It is a secret.
         * @example 704182
         */
        code: components["parameters"]["authorizationCode"];
        /**
         * Id of the user, with its domain.
         * @example 4003@parkbenchsolutions.com
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      "2XX": {
        content?: never;
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
  putUserOutgoingCallingPlanCallMeNow: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserOutgoingCallingPlanFlags>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
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
  putUserOutgoingCallingPlanCallMeNowBulk: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The users and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserOutgoingCallingPlanFlagsBulk>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
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
  putUserOutgoingCallingPlanDigitPlanCallMeNow: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserOutgoingCallingPlanDigitPlanFlags>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
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
  putUserOutgoingCallingPlanDigitPlanOriginating: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserOutgoingCallingPlanDigitPlanOriginating>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
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
  putUserOutgoingCallingPlanDigitPlanRedirecting: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserOutgoingCallingPlanDigitPlanFlags>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
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
  putUserOutgoingCallingPlanOriginating: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserOutgoingCallingPlanOriginating>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
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
  putUserOutgoingCallingPlanOriginatingBulk: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The users and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserOutgoingCallingPlanOriginatingBulk>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
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
  putUserOutgoingCallingPlanPinholeDigitPlanCallMeNow: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserOutgoingCallingPlanPinholeDigitPlanFlags>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
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
  putUserOutgoingCallingPlanPinholeDigitPlanOriginating: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserOutgoingCallingPlanPinholeDigitPlanOriginating>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
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
  putUserOutgoingCallingPlanPinholeDigitPlanRedirecting: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserOutgoingCallingPlanPinholeDigitPlanFlags>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
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
  putUserOutgoingCallingPlanRedirected: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserOutgoingCallingPlanRedirected>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
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
  putUserOutgoingCallingPlanRedirectedBulk: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The users and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserOutgoingCallingPlanRedirectedBulk>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
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
  putUserOutgoingCallingPlanRedirecting: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserOutgoingCallingPlanFlags>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
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
  putUserOutgoingCallingPlanRedirectingBulk: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The users and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserOutgoingCallingPlanFlagsBulk>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
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
  putUserOutgoingCallingPlanTransferNumbers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserOutgoingCallingPlanTransferNumbers>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
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
  getUserCommunicationBarringAuthorizationCodes: {
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
          "application/json": BarringAuthorizationCode[] | BarringAuthorizationCode;
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
  postUserCommunicationBarringAuthorizationCodes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and what to add. */
    requestBody: {
      content: {
        "application/json": Sendable<CreateUserCommunicationBarringAuthorizationCode>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  deleteUserCommunicationBarringAuthorizationCodes: {
    parameters: {
      query: {
        /**
         * The code that lifts communication barring. It is a secret.
         * @example 553091
         */
        code: components["parameters"]["barringCode"];
        /**
         * Id of the user, with its domain.
         * @example 4003@parkbenchsolutions.com
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      "2XX": {
        content?: never;
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
  getUserDoNotDisturb: {
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
          "application/json": DoNotDisturb;
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
  putUserDoNotDisturb: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserDoNotDisturb>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": DoNotDisturb | EmptyArray;
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
          "application/json": ScheduleEvent[] | ScheduleEvent;
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
  putUserEvent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserEvent>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  postUserEvent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user, the schedule and the event. */
    requestBody: {
      content: {
        "application/json": Sendable<CreateUserEvent>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  deleteUserEvent: {
    parameters: {
      query: {
        /**
         * Name of the event.
         * @example Christmas
         */
        eventName: components["parameters"]["eventName"];
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
      "2XX": {
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserFaxMessaging: {
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
          "application/json": FaxMessaging;
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
  putUserFaxMessaging: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserFaxMessaging>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": FaxMessaging | EmptyArray;
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
  putUserGroupId: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserGroupId>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": UserProfile | UserProfile[] | GroupMoveEvaluation;
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
  getUserHotelingGuest: {
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
          "application/json": HotelingGuest;
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
  putUserHotelingGuest: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserHotelingGuest>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": HotelingGuest | EmptyArray;
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
  getUserHotelingGuestBulk: {
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
          "application/json": HotelingGuestBulkRow[];
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
  putUserHotelingGuestBulk: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The users and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserHotelingGuestBulk>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserHotelingHost: {
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
          "application/json": HotelingHost;
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
  putUserHotelingHost: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserHotelingHost>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": HotelingHost | EmptyArray;
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
  getUserHotelingHostBulk: {
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
          "application/json": HotelingHostBulkRow[];
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
  putUserHotelingHostBulk: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The users and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserHotelingHostBulk>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserIntercept: {
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
          "application/json": InterceptUser;
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
  putUserIntercept: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserIntercept>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": InterceptUser | EmptyArray;
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
  getUserMusicOnHold: {
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
          "application/json": ActivationSetting;
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
  putUserMusicOnHold: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserActivation>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": ActivationSetting | EmptyArray;
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
  getUserNightForwarding: {
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
          "application/json": NightForwarding;
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
  putUserNightForwarding: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserNightForwarding>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": NightForwarding | EmptyArray;
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
  getUserPassword: {
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
          "application/json": UserPassword;
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
  putUserPassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the password. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserPassword>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
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
  putUserPortalPasscode: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the passcode. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserPortalPasscode>;
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
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserPrivacy: {
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
          "application/json": Privacy;
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
  putUserPrivacy: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserPrivacy>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Privacy | EmptyArray;
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
  getUserRemoteOffice: {
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
          "application/json": RemoteOffice;
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
  putUserRemoteOffice: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserRemoteOffice>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": RemoteOffice | EmptyArray;
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
          "application/json": Schedule[] | Schedule;
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
  putUserSchedule: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserSchedule>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  postUserSchedule: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the schedule. */
    requestBody: {
      content: {
        "application/json": Sendable<CreateUserSchedule>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  deleteUserSchedule: {
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
      "2XX": {
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserSequentialRing: {
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
          "application/json": SequentialRing;
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
  putUserSequentialRing: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserSequentialRing>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": SequentialRing | EmptyArray;
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
  getUserSequentialRingCriteria: {
    parameters: {
      query: {
        /**
         * Name of one criterion. The answer is then this criterion instead of a list.
         * @example Customers
         */
        criteriaName?: components["parameters"]["criteriaName"];
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
          "application/json": RingCriterion[] | RingCriterion | RingCriterionDetail;
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
  putUserSequentialRingCriterion: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserRingCriterion>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  postUserSequentialRingCriterion: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and what to add. */
    requestBody: {
      content: {
        "application/json": Sendable<CreateUserRingCriterion>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  deleteUserSequentialRingCriterion: {
    parameters: {
      query: {
        /**
         * Name of the criterion.
         * @example Customers
         */
        criteriaName: components["parameters"]["oneCriteriaName"];
        /**
         * Id of the user, with its domain.
         * @example 4003@parkbenchsolutions.com
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      "2XX": {
        content?: never;
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
  getServiceInstances: {
    parameters: {
      query?: {
        /**
         * Returns only virtual users with this phone number. `*` matches any text at the end or at both ends. Needs at
         * least 3 characters.
         * @example *5551000*
         */
        dn?: components["parameters"]["instanceDn"];
        /**
         * Returns only virtual users with this extension. `*` matches any text at the end or at both ends. Needs at
         * least 3 characters.
         * @example 610*
         */
        extension?: components["parameters"]["instanceExtension"];
        /**
         * Returns only virtual users of this group. Use it with `serviceProviderId`.
         * @example grp.odin
         */
        groupId?: components["parameters"]["instanceGroupId"];
        /**
         * Returns only virtual users with this name. `*` matches any text at the end or at both ends. Needs at least 3
         * characters.
         * @example *desk*
         */
        lastName?: components["parameters"]["instanceName"];
        /**
         * Maximum number of rows. There is no offset, so a listing cannot be paged. If there are more rows, BroadWorks
         * may answer an error instead of a part (inferred).
         * @example 100
         */
        limit?: components["parameters"]["limit"];
        /**
         * Returns only virtual users of this service provider or enterprise.
         * @example ent.odin
         */
        serviceProviderId?: components["parameters"]["instanceServiceProviderId"];
        /**
         * Returns only virtual users with this id. `*` matches any text at the end or at both ends. Needs at least 3
         * characters.
         * @example *desk*
         */
        userId?: components["parameters"]["instanceUserId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": ServiceInstance[] | ServiceInstance;
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
  getUserSharedCallAppearance: {
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
          "application/json": SharedCallAppearance;
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
  putUserSharedCallAppearance: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserSharedCallAppearance>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": SharedCallAppearance | EmptyArray;
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
  getUserSharedCallAppearanceBulk: {
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
          "application/json":
            | UserSharedCallAppearanceEndpoint[]
            | UserSharedCallAppearanceEndpoint
            | UserSharedCallAppearanceEndpoints;
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
  getUserSharedCallAppearanceEndpoint: {
    parameters: {
      query: {
        /**
         * Level at which the device is defined.
         * @example Group
         */
        deviceLevel: components["parameters"]["deviceLevel"];
        /**
         * Name of the device of the appearance.
         * @example shared_4003_1
         */
        deviceName: components["parameters"]["appearanceDeviceName"];
        /**
         * Line/port of the appearance.
         * @example shared_4003_1@parkbenchsolutions.com
         */
        linePort: components["parameters"]["linePort"];
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
          "application/json": UserSharedCallAppearanceEndpoint;
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
  putUserSharedCallAppearanceEndpoint: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<SharedCallAppearanceEndpointChange>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  postUserSharedCallAppearanceEndpoint: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and what to add. */
    requestBody: {
      content: {
        "application/json": Sendable<SharedCallAppearanceEndpointChange>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserSimultaneousRingPersonal: {
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
          "application/json": SimultaneousRingPersonal;
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
  putUserSimultaneousRingPersonal: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserSimultaneousRingPersonal>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": SimultaneousRingPersonal | EmptyArray;
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
  getUserSimultaneousRingPersonalCriteria: {
    parameters: {
      query: {
        /**
         * Name of one criterion. The answer is then this criterion instead of a list.
         * @example Customers
         */
        criteriaName?: components["parameters"]["criteriaName"];
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
          "application/json": RingCriterion[] | RingCriterion | RingCriterionDetail;
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
  putUserSimultaneousRingPersonalCriterion: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserRingCriterion>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  postUserSimultaneousRingPersonalCriterion: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and what to add. */
    requestBody: {
      content: {
        "application/json": Sendable<CreateUserRingCriterion>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  deleteUserSimultaneousRingPersonalCriterion: {
    parameters: {
      query: {
        /**
         * Name of the criterion.
         * @example Customers
         */
        criteriaName: components["parameters"]["oneCriteriaName"];
        /**
         * Id of the user, with its domain.
         * @example 4003@parkbenchsolutions.com
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      "2XX": {
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserSpeedDial8: {
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
          "application/json": SpeedDial;
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
  putUserSpeedDial8: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserSpeedDial8>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": SpeedDial | EmptyArray;
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
  getUserSpeedDial8Bulk: {
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
          "application/json": SpeedDialBulkRow[];
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
  putUserSpeedDial8Bulk: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The users and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserSpeedDial8Bulk>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserSpeedDial100: {
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
          "application/json": SpeedDial;
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
  putUserSpeedDial100Codes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserSpeedDial100Codes>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  postUserSpeedDial100Codes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and what to add. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserSpeedDial100Codes>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  deleteUserSpeedDial100Codes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and what to remove. */
    requestBody: {
      content: {
        "application/json": Sendable<DeleteUserSpeedDial100Codes>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  putUserId: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserId>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserVoiceMessaging: {
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
          "application/json": VoiceMessaging;
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
  putUserVoiceMessaging: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserVoiceMessaging>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": VoiceMessaging | EmptyArray;
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
  getUserVoiceMessagingAdvanced: {
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
          "application/json": VoiceMessagingAdvanced;
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
  putUserVoiceMessagingAdvanced: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserVoiceMessagingAdvanced>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": VoiceMessagingAdvanced | EmptyArray;
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
  getUserVoiceMessagingBulk: {
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
          "application/json": VoiceMessagingBulkRow[];
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
  putUserVoiceMessagingBulk: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The users and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserVoiceMessagingBulk>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserVoiceMessagingGreetings: {
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
          "application/json": VoiceMessagingGreetings;
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
  putUserVoiceMessagingGreetings: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserVoiceMessagingGreetings>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": VoiceMessagingGreetings | EmptyArray;
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
  getUserVoiceMessagingDistributionList: {
    parameters: {
      query: {
        /**
         * Number of the distribution list, 0 to 14.
         * @example 1
         */
        listId: components["parameters"]["listId"];
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
          "application/json": VoiceMessagingDistributionList;
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
  putUserVoiceMessagingDistributionList: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserVoiceMessagingDistributionList>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getUserVoiceMessagingDistributionLists: {
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
          "application/json": VoiceMessagingDistributionList[] | VoiceMessagingDistributionList;
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
  getUserVoiceMessagingVoicePortal: {
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
          "application/json": VoiceMessagingVoicePortal;
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
  putUserVoiceMessagingVoicePortal: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the changes. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserVoiceMessagingVoicePortal>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": VoiceMessagingVoicePortal | EmptyArray;
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
