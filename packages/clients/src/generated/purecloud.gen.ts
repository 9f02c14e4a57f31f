// Generated from specs/purecloud by tools/codegen. Do not edit: change the spec, then run `pnpm generate`.

/** After-call work of a queue. */
export interface AcwSettings {
  /** Time allowed, in milliseconds; only where the prompt has a time limit. */
  timeoutMs?: number;
  /** Whether agents must choose a wrap-up code, such as `MANDATORY` or `OPTIONAL`. */
  wrapupPrompt?: string;
}

/** The users around a user in the hierarchy. */
export interface Adjacents {
  /** Users whose manager is this user. */
  directReports?: User[];
  /** Users with the same manager. */
  siblings?: User[];
  /** The chain of managers, nearest first. */
  superiors?: User[];
}

/** One metric. */
export interface AggregateMetricData {
  /** The metric. */
  metric?: UserAggregateMetric;
  /** What it is split by: the routing status, the system presence, or the id of the organisation's presence. */
  qualifier?: string;
  /** The figures. */
  stats?: StatisticalSummary;
}

/** One view. */
export interface AggregateViewData {
  /** Name given in the query. */
  name?: string;
  /** The figures. */
  stats?: StatisticalSummary;
}

/**
 * Query for sums of time over an interval (`postAnalyticsUsersAggregatesQuery`). Called `UserAggregationQuery` in
 * today's SDK.
 */
export interface AggregationQuery {
  /**
   * Time to sum by, if another than the start.
   * @since a Genesys SDK after 29.1.0
   */
  alternateTimeDimension?: "eventTime";
  /** Which users to count. Left out: all of them. */
  filter?: AnalyticsQueryFilter;
  /** Whether dimensions with several values are counted once for each. */
  flattenMultivaluedDimensions?: boolean;
  /** Length of the parts to sum over, as an ISO 8601 duration (`PT30M`). Left out: the whole interval. */
  granularity?: string;
  /** Dimensions to group by. */
  groupBy?: "userId"[];
  /** ISO 8601 interval, `2026-10-01T00:00:00.000Z/2026-10-02T00:00:00.000Z`. */
  interval: string;
  /** What to sum. */
  metrics: KnownUserAggregateMetric[];
  /** Time zone of the parts, such as `Europe/Lisbon`; UTC if left out. */
  timeZone?: string;
  /** Further figures derived from the metrics. */
  views?: AggregationView[];
}

/** A half-open range. */
export interface AggregationRange {
  /** From this value on. */
  gte?: number;
  /** Up to, but not including, this value. */
  lt?: number;
}

/** One count asked for in a details query. */
export interface AggregationResult {
  /** Number of records counted. */
  count?: number;
  /** Dimension that was counted by. */
  dimension?: string;
  /** Metric that was counted by. */
  metric?: string;
  /** The counts. */
  results?: AggregationResultEntry[];
  /** How it was counted. */
  type?: AggregationType;
}

/** A count for one value or range. */
export interface AggregationResultEntry {
  /** Number of records. */
  count?: number;
  /** Start of the range, for `numericRange`. */
  gte?: number;
  /** End of the range (not in it), for `numericRange`. */
  lt?: number;
  /** The value, for `termFrequency`. */
  value?: string;
}

/** `termFrequency` counts by value, `numericRange` counts by the ranges given. */
export type AggregationType = KnownAggregationType | (string & {});

/** The values of {@link AggregationType} that are known today. */
export type KnownAggregationType = "termFrequency" | "numericRange";

/** A figure derived from a metric. */
export interface AggregationView {
  /** How it is derived, such as `rangeBound`. */
  function?: string;
  /** Name that it has in the result. */
  name?: string;
  /** Range for `rangeBound`. */
  range?: AggregationRange;
  /** Metric that it is derived from. */
  target?: string;
}

/** A count over what a details query finds. */
export interface AnalyticsQueryAggregation {
  /** Dimension to count by, for `termFrequency`. */
  dimension?: string;
  /** Metric to count by, for `numericRange`. */
  metric?: string;
  /** Ranges, for `numericRange`. */
  ranges?: AggregationRange[];
  /** How many values to return at most. */
  size?: number;
  /** How to count. */
  type?: KnownAggregationType;
}

/** A group of predicates. */
export interface AnalyticsQueryClause {
  /** The predicates. */
  predicates?: AnalyticsQueryPredicate[];
  /** Whether all or one of them must hold. */
  type?: "and" | "or";
}

/** A condition: predicates and clauses joined by `type`. */
export interface AnalyticsQueryFilter {
  /** Groups of predicates. */
  clauses?: AnalyticsQueryClause[];
  /** Single predicates. */
  predicates?: AnalyticsQueryPredicate[];
  /** Whether all or one of them must hold. */
  type?: "and" | "or";
}

/** A single comparison. */
export interface AnalyticsQueryPredicate {
  /** Dimension that is compared; which ones fit depends on the filter (see the query). */
  dimension?: "userId" | "organizationPresenceId" | "systemPresence" | "routingStatus";
  /** Metric that is compared. */
  metric?: string;
  /** How it is compared. */
  operator?: "matches" | "exists" | "notExists";
  /** Property that is compared. */
  property?: string;
  /** Type of the property that is compared. */
  propertyType?: string;
  /** Range, instead of `value`. */
  range?: NumericRange;
  /** What is compared. */
  type?: "dimension" | "property" | "metric";
  /** Value for `matches`. */
  value?: string;
}

/** A routing status, from when to when. */
export interface AnalyticsRoutingStatusRecord {
  /**
   * When it ended. Absent: it lasts.
   *
   * Format: date-time
   */
  endTime?: string;
  /** Routing status. */
  routingStatus?: RoutingStatusValue;
  /**
   * When it began.
   *
   * Format: date-time
   */
  startTime?: string;
}

/** The changes of one user. */
export interface AnalyticsUserDetail {
  /** Presences, in order of time. */
  primaryPresence?: AnalyticsUserPresenceRecord[];
  /** Routing statuses, in order of time. */
  routingStatus?: AnalyticsRoutingStatusRecord[];
  /** Id of the user. */
  userId?: string;
}

/** Single changes of presence and routing status, as `postAnalyticsUsersDetailsQuery` answers. */
export interface AnalyticsUserDetailsQueryResponse {
  /** The counts asked for. */
  aggregations?: AggregationResult[];
  /** Number of users over all pages. */
  totalHits?: number;
  /** One entry per user. */
  userDetails?: AnalyticsUserDetail[];
}

/** A presence, from when to when. */
export interface AnalyticsUserPresenceRecord {
  /**
   * When it ended. Absent: it lasts.
   *
   * Format: date-time
   */
  endTime?: string;
  /** Id of the organisation's presence. */
  organizationPresenceId?: string;
  /**
   * When it began.
   *
   * Format: date-time
   */
  startTime?: string;
  /** System presence. */
  systemPresence?: SystemPresence;
}

/** A division in a grant. */
export interface AuthzDivision {
  /** Description of the division. */
  description?: string;
  /** Whether it is the organisation's first division, which everything belongs to at first. */
  homeDivision?: boolean;
  /** Id of the division; `*` stands for all divisions. */
  id?: string;
  /** Name of the division. */
  name?: string;
  /** Path of the division, relative to the API's host. */
  selfUri?: string;
}

/** One role, granted in one division. */
export interface AuthzGrant {
  /** Division that the grant is limited to; `*` is all of them. */
  division?: AuthzDivision;
  /**
   * When the grant was made.
   *
   * Format: date-time
   */
  grantMadeAt?: string;
  /** The role. */
  role?: AuthzGrantRole;
  /** Id of the subject that was granted the role: another than the user's if it came through a group. */
  subjectId?: string;
}

/** What a role allows for one kind of entity. */
export interface AuthzGrantPolicy {
  /** Actions; `*` stands for all. */
  actions?: string[];
  /** Domain of the permission, such as `directory`. */
  domain?: string;
  /** Kind of entity, such as `user`; `*` stands for all. */
  entityName?: string;
}

/** A role in a grant. */
export interface AuthzGrantRole {
  /** Whether the platform brought the role (`true`), or the organisation made it. */
  default?: boolean;
  /** Id of the role. */
  id?: string;
  /** Name of the role. */
  name?: string;
  /** What the role allows. */
  policies?: AuthzGrantPolicy[];
}

/**
 * A user (or group, or client) and what it was granted, division by division: where `UserAuthorization` says only
 * *which* roles, this says *where*.
 */
export interface AuthzSubject {
  /** The grants. A role held in two divisions gives two of them. */
  grants?: AuthzGrant[];
  /** Id of the subject. */
  id?: string;
  /** Name of the subject. */
  name?: string;
  /** Version of the subject. */
  version?: number;
}

/** Automatic answer for one medium. */
export interface AutoAnswerSetting {
  /** Whether interactions are answered without a click. */
  enabled: boolean;
}

/** Automatic answer, per medium. */
export interface AutoAnswerSettings {
  /** Settings, by name of the medium. */
  settings?: { [key: string]: AutoAnswerSetting };
}

/** What users tell about themselves. */
export interface Biography {
  /** Free text. */
  biography?: string;
  /** Schools and degrees. */
  education?: Education[];
  /** Hobbies. */
  hobbies?: string[];
  /** Interests. */
  interests?: string[];
  /** Name of the spouse. */
  spouse?: string;
}

/** Bullseye routing of a queue. */
export interface Bullseye {
  /** The rings, from the inside. */
  rings?: Ring[];
}

/** Where a user's calls go instead. Read it by `calls`: the older `phoneNumber` still answers, and may disagree. */
export interface CallForwarding {
  /**
   * Forwarding steps, tried in this order. The number of steps is limited (409
   * `callforwarding.maxnumberofcallsexceeded`).
   */
  calls?: CallRoute[];
  /**
   * Whether forwarding is on. It may be on with nothing to forward to. It cannot be switched on while the user is on
   * queue (409).
   */
  enabled?: boolean;
  /** Id (that of the user). */
  id?: string;
  /**
   * When it last changed.
   *
   * Format: date-time
   */
  modifiedDate?: string;
  /** Name, seldom filled. */
  name?: string;
  /**
   * Deprecated in favour of `calls`: a single number to forward to.
   *
   * @deprecated
   */
  phoneNumber?: string;
  /** Path of the setting, relative to the API's host. */
  selfUri?: string;
  /** The user whose calls are forwarded: a stub. */
  user?: User;
  /** Whose voicemail answers if no target does. */
  voicemail?: VoicemailTarget;
}

/** One forwarding step. */
export interface CallRoute {
  /** Stations and numbers to ring in this step. */
  targets?: CallTarget[];
}

/** A station or number that a call is forwarded to. */
export interface CallTarget {
  /** What `value` is. */
  type?: CallTargetType;
  /** Id of a station, or a number in E.164 form (anything else is refused with 409 "Invalid E164"). */
  value?: string;
}

/** What a forwarding target names: a station of the organisation, or any telephone number. */
export type CallTargetType = KnownCallTargetType | (string & {});

/** The values of {@link CallTargetType} that are known today. */
export type KnownCallTargetType = "STATION" | "PHONENUMBER";

/** What `postUsersMePassword` takes. */
export interface ChangeMyPasswordRequest {
  /**
   * The new password; the organisation's rules apply.
   *
   * Format: password
   */
  newPassword: string;
  /**
   * The password until now.
   *
   * Format: password
   */
  oldPassword: string;
}

/** What `postUserPassword` takes. */
export interface ChangePasswordRequest {
  /**
   * The new password; the organisation's rules apply.
   *
   * Format: password
   */
  newPassword: string;
}

/** Chat address of a user. */
export interface Chat {
  /** XMPP address, `<letters and digits>@<organisation>.orgspan.com`. */
  jabberId?: string;
}

/** One telephone, SMS or e-mail address. */
export interface Contact {
  /**
   * The number in E.164 form (`+18135551021`), or the e-mail address. Absent for an entry that is only an extension.
   */
  address?: string;
  /**
   * Country of the number, two letters.
   * @since a Genesys SDK after 29.1.0
   */
  countryCode?: string;
  /** The address as a person would write it. */
  display?: string;
  /** Internal extension, with `address` or instead of it. A string: leading zeros count. */
  extension?: string;
  /**
   * Integration that the address belongs to, if it was imported.
   * @since a Genesys SDK after 29.1.0
   */
  integration?: string;
  /** Medium of the address. */
  mediaType?: ContactMediaType;
  /** Use of the address. */
  type?: ContactType;
}

/** Medium of a contact address. */
export type ContactMediaType = KnownContactMediaType | (string & {});

/** The values of {@link ContactMediaType} that are known today. */
export type KnownContactMediaType = "PHONE" | "EMAIL" | "SMS";

/** Use of a contact address. `PRIMARY` is the one to use first; `MAIN` is a number shared by a site. */
export type ContactType = KnownContactType | (string & {});

/** The values of {@link ContactType} that are known today. */
export type KnownContactType = "PRIMARY" | "WORK" | "WORK2" | "WORK3" | "WORK4" | "HOME" | "MOBILE" | "MAIN" | "OTHER";

/** What `postUsers` takes to create a user. */
export interface CreateUser {
  /** Telephone, SMS and further e-mail addresses. */
  addresses?: Contact[];
  /** Department, free text. */
  department?: string;
  /**
   * Division of the new user. Required today; the seed's version did not know it.
   * @since a Genesys SDK after 29.1.0
   */
  divisionId: string;
  /** Work e-mail address, unique in the organisation; the new user's login name. */
  email: string;
  /** Full name. */
  name: string;
  /**
   * First password. Leave it out to let the user set one through the invitation (`postUserInvite`).
   *
   * Format: password
   */
  password?: string;
  /**
   * State to create the user in; active if left out.
   * @since a Genesys SDK after 29.1.0
   */
  state?: KnownUserState;
  /** Job title, free text. */
  title?: string;
}

/** A part of the organisation that permissions can be limited to. */
export interface Division {
  /** Id of the division. */
  id?: string;
  /** Name of the division. */
  name?: string;
  /** Path of the division, relative to the API's host. */
  selfUri?: string;
}

/** A product that the organisation has. */
export interface DomainOrganizationProduct {
  /** Id of the product, such as `collaborateFree`. */
  id?: string;
}

/** A role that the organisation has defined. */
export interface DomainOrganizationRole {
  /** Whether it cannot be changed. */
  base?: boolean;
  /** Whether the platform brought it. */
  default?: boolean;
  /** Name of the built-in role that it comes from. */
  defaultRoleId?: string;
  /** Description of the role. */
  description?: string;
  /** Id of the role. */
  id?: string;
  /** Name of the role. */
  name?: string;
  /** Permissions of the role. */
  permissions?: string[];
  /** Path of the role, relative to the API's host. */
  selfUri?: string;
  /** Number of users who hold it. */
  userCount?: number;
}

/** A role, by id and name. */
export interface DomainRole {
  /** Id of the role. */
  id?: string;
  /** Name of the role. */
  name?: string;
}

/** One entry of a user's education. */
export interface Education {
  /** Last day, `YYYY-MM-DD`. */
  dateEnd?: string;
  /** First day, `YYYY-MM-DD`. */
  dateStart?: string;
  /** Field of study. */
  fieldOfStudy?: string;
  /** Free text. */
  notes?: string;
  /** Name of the school. */
  school?: string;
}

/**
 * `default`: the ordinary number of the location. `elin`: an emergency location identification number, which the
 * emergency service uses to find the caller.
 */
export type EmergencyNumberType = KnownEmergencyNumberType | (string & {});

/** The values of {@link EmergencyNumberType} that are known today. */
export type KnownEmergencyNumberType = "default" | "elin";

/** Employment data of a user. */
export interface EmployerInfo {
  /** Date of hire, `YYYY-MM-DD` (free text on the wire). */
  dateHire?: string;
  /** Employee number: the key that best links the user to other systems. */
  employeeId?: string;
  /** Kind of employment, such as `Full-time`. */
  employeeType?: string;
  /** Name in the employer's books. */
  officialName?: string;
}

/**
 * What the platform answers when it refuses. All fields are optional; `code` is what to branch on, `message` is for
 * people.
 */
export interface ErrorBody {
  /** Code, such as `bad.request` or `too.many.requests.retry.after`. */
  code?: string;
  /** Correlation id, the same as the header `ININ-Correlation-Id`: quote it to the platform's support. */
  contextId?: string;
  /** What is wrong with which field. */
  details?: ErrorDetail[];
  /** Id of the entity that it is about. */
  entityId?: string;
  /** Kind of entity that it is about. */
  entityName?: string;
  /** Errors behind this one, such as one for each entry of a bulk update. */
  errors?: ErrorBody[];
  /**
   * The limit that was hit.
   * @since a Genesys SDK after 29.1.0
   */
  limit?: ErrorLimit;
  /** What went wrong, in English. */
  message?: string;
  /** Parameters of the template. */
  messageParams?: { [key: string]: string };
  /** Template of `message`, with `{name}` where a parameter goes. */
  messageWithParams?: string;
  /** HTTP status, again. */
  status?: number;
}

/** What is wrong with one field. */
export interface ErrorDetail {
  /** Id of the entity. */
  entityId?: string;
  /** Kind of entity. */
  entityName?: string;
  /** Code of this detail. */
  errorCode?: string;
  /** Name of the field. */
  fieldName?: string;
}

/** A limit of the platform. */
export interface ErrorLimit {
  /** Name of the limit, such as `token.rate.per.minute`. */
  key?: string;
  /** Service that the limit belongs to. */
  namespace?: string;
  /** The limit. */
  value?: number;
}

/** A condition for going on to the next ring. */
export interface ExpansionCriterium {
  /** Its threshold; seconds for `TIMEOUT_SECONDS`. */
  threshold?: number;
  /** Kind of condition, such as `TIMEOUT_SECONDS`. */
  type?: string;
}

/** Which fields a kind of profile has, and how they are shown. Deprecated together with `getFieldconfig` in 115.0.0. */
export interface FieldConfig {
  /** Kind of profile. */
  entityType?: FieldConfigEntityType;
  /** Id of the configuration. */
  id?: string;
  /** Name of the configuration. */
  name?: string;
  /** Version of the format of the configuration. */
  schemaVersion?: string;
  /** Sections of the profile. */
  sections?: FieldConfigSection[];
  /** Path of the configuration, relative to the API's host. */
  selfUri?: string;
  /** Life cycle of the configuration, such as `active`. */
  state?: string;
  /** Version of the configuration (a string, unlike elsewhere). */
  version?: string;
}

/**
 * Kind of profile that a field configuration describes. The seed also knew `externalContact`, which was removed in
 * 195.0.0.
 */
export type FieldConfigEntityType = KnownFieldConfigEntityType | (string & {});

/** The values of {@link FieldConfigEntityType} that are known today. */
export type KnownFieldConfigEntityType = "person" | "group" | "org";

/** Field configuration of every kind of profile. */
export interface FieldConfigs {
  /** Profile of a group. */
  group?: FieldConfig;
  /** Profile of the organisation. */
  org?: FieldConfig;
  /** Profile of a person. */
  person?: FieldConfig;
}

/** A section of a profile. */
export interface FieldConfigSection {
  /** Fields of the section. */
  fieldList?: FieldList[];
  /** Help for whoever fills it in. */
  instructionText?: string;
  /** Key of the section. */
  key?: string;
  /** Life cycle of the section, such as `active`. */
  state?: string;
}

/** A field of a profile. */
export interface FieldList {
  /** Whether values can have labels of their own. */
  customLabels?: boolean;
  /** Whether it holds personal data. */
  gdpr?: boolean;
  /** Help for whoever fills it in. */
  instructionText?: string;
  /** Key of the field. */
  key?: string;
  /** Labels that can be chosen. */
  labelKeys?: string[];
  /** Parameters of the field's type, by key; not modelled. */
  params?: { [key: string]: Record<string, unknown> };
  /** Whether the field can hold several values. */
  repeatable?: boolean;
  /** Whether it must be filled. */
  required?: boolean;
  /** Life cycle of the field, such as `active`. */
  state?: string;
  /** Type of the field, such as `text`. */
  type?: string;
}

/** Where one client of a user says that the user is. Personal data. */
export interface Geolocation {
  /** City. */
  city?: string;
  /** Country, two letters. */
  country?: string;
  /** Id of the client (device or browser) that reported. */
  id?: string;
  /** Degrees, north is positive. */
  latitude?: number;
  /** Locations of the organisation that this position is in or near. */
  locations?: LocationDefinition[];
  /** Degrees, east is positive. */
  longitude?: number;
  /** Name of the client, seldom filled. */
  name?: string;
  /** Whether this is the client whose position counts for the user. */
  primary?: boolean;
  /** State or province. */
  region?: string;
  /** Path of the geolocation, relative to the API's host. */
  selfUri?: string;
  /** Kind of client, such as `web` or `mobile`. */
  type?: string;
}

/** Whether the organisation uses geolocation. */
export interface GeolocationSettings {
  /** Whether users' positions are collected. */
  enabled?: boolean;
  /** Id of the settings. */
  id?: string;
  /** Name, seldom filled. */
  name?: string;
  /** Path of the settings, relative to the API's host. */
  selfUri?: string;
}

/** A group of users. */
export interface Group {
  /** Numbers of the group. */
  addresses?: GroupContact[];
  /**
   * Whether the group can be called.
   * @since a Genesys SDK after 29.1.0
   */
  callsEnabled?: boolean;
  /**
   * When the group last changed.
   *
   * Format: date-time
   */
  dateModified?: string;
  /** Free text. */
  description?: string;
  /** Id of the group. */
  id?: string;
  /** Pictures of the group. */
  images?: UserImage[];
  /** Number of members. */
  memberCount?: number;
  /** Name of the group. */
  name: string;
  /** Users who run the group: stubs. */
  owners?: User[];
  /**
   * Whether roles can be granted to the group: its members then hold them too.
   * @since a Genesys SDK after 29.1.0
   */
  rolesEnabled?: boolean;
  /** Whether the rules that decide on membership can be seen. */
  rulesVisible: boolean;
  /** Path of the group, relative to the API's host. */
  selfUri?: string;
  /** Life cycle of the group. */
  state?: GroupState;
  /** Who runs the group. */
  type: GroupType;
  /** Version for optimistic locking. */
  version?: number;
  /** Who can see the group. */
  visibility: GroupVisibility;
}

/** A number of a group. */
export interface GroupContact {
  /** Number in E.164 form. */
  address?: string;
  /** The number as a person would write it. */
  display?: string;
  /**
   * Internal extension.
   * @since a Genesys SDK after 29.1.0
   */
  extension?: string;
  /** Medium; `PHONE`. */
  mediaType?: ContactMediaType;
  /** Use of the number, such as `GROUPRING` or `GROUPPHONE`. */
  type?: string;
}

/** Life cycle of a group. */
export type GroupState = KnownGroupState | (string & {});

/** The values of {@link GroupState} that are known today. */
export type KnownGroupState = "active" | "inactive" | "deleted";

/** `official` groups are run by administrators, `social` ones by their members. */
export type GroupType = KnownGroupType | (string & {});

/** The values of {@link GroupType} that are known today. */
export type KnownGroupType = "official" | "social";

/** Who can see the group. */
export type GroupVisibility = KnownGroupVisibility | (string & {});

/** The values of {@link GroupVisibility} that are known today. */
export type KnownGroupVisibility = "public" | "owners" | "members";

/** Where e-mail that comes in goes. */
export interface InboundRoute {
  /** Flow that handles the e-mail, instead of a queue. */
  flow?: UriReference;
  /** Sender address of answers. */
  fromEmail?: string;
  /** Sender name of answers. */
  fromName?: string;
  /** Id of the route. */
  id?: string;
  /** Language that it asks for. */
  language?: UriReference;
  /** Name of the route. */
  name?: string;
  /** The part of the address before the `@`. */
  pattern?: string;
  /** Priority that it is given. */
  priority?: number;
  /** Queue that the e-mail goes to. */
  queue?: UriReference;
  /** Address that answers come back to. */
  replyEmailAddress?: QueueEmailAddress;
  /** Path of the route, relative to the API's host. */
  selfUri?: string;
  /** Skills that it asks for. */
  skills?: UriReference[];
}

/**
 * A telephone or chat system whose presence the platform can show beside its own. `RingCentral` is missing from the
 * lists of later SDKs.
 * Values added later (Genesys SDK): `EightByEight` (139.0.0), `RingCentral` (99.0.0).
 */
export type IntegrationPresenceSource = "MicrosoftTeams" | "ZoomPhone" | "EightByEight" | "RingCentral";

/**
 * Whether a returning customer is offered to the agent who served them last: never, only if that agent is a member of
 * the queue, or in any case.
 */
export type LastAgentRoutingMode = KnownLastAgentRoutingMode | (string & {});

/** The values of {@link LastAgentRoutingMode} that are known today. */
export type KnownLastAgentRoutingMode = "Disabled" | "QueueMembersOnly" | "AnyAgent";

/** Where a user works: a place of the organisation, and where in it. */
export interface Location {
  /** Position on the floor plan, by axis (`x`, `y`). */
  coordinates?: { [key: string]: number };
  /** Id of the floor plan. */
  floorplanId?: string;
  /** Id of the location definition. */
  id?: string;
  /** The place itself. */
  locationDefinition?: LocationDefinition;
  /** Free text, such as a desk number. */
  notes?: string;
}

/** Postal address of a location. */
export interface LocationAddress {
  /** City. */
  city?: string;
  /** Country, two letters. */
  country?: string;
  /** Country, in full. */
  countryName?: string;
  /** State or province (not a life-cycle state). */
  state?: string;
  /** Street and number. */
  street1?: string;
  /** Second line. */
  street2?: string;
  /** Postal code. A string: leading zeros count. */
  zipcode?: string;
}

/** A place of the organisation. */
export interface LocationDefinition {
  /** Postal address. */
  address?: LocationAddress;
  /** Whether the address was checked, as emergency calling asks. */
  addressVerified?: boolean;
  /** Number that the emergency service is shown for calls from here. */
  emergencyNumber?: LocationEmergencyNumber;
  /** Id of the place. */
  id?: string;
  /** Name of the place. */
  name?: string;
  /** Ids of the places above this one, from the top. */
  path?: string[];
  /** Path of the place, relative to the API's host. */
  selfUri?: string;
  /** Life cycle of the place. */
  state?: LocationState;
  /** Version for optimistic locking. */
  version?: number;
}

/** Emergency number of a location. */
export interface LocationEmergencyNumber {
  /** The number in E.164 form. */
  e164?: string;
  /** The number as it was entered. */
  number?: string;
  /** Kind of number. */
  type?: EmergencyNumberType;
}

/** Life cycle of a location definition. */
export type LocationState = KnownLocationState | (string & {});

/** The values of {@link LocationState} that are known today. */
export type KnownLocationState = "active" | "deleted";

/** How one medium is served. */
export interface MediaSetting {
  /** How long an agent is alerted, in seconds, before the status becomes `NOT_RESPONDING`. */
  alertingTimeoutSeconds?: number;
  /** Target. */
  serviceLevel?: ServiceLevel;
}

/** Conversations of one medium, split by where they come from. */
export interface MediaSummary {
  /** Conversations from queues. */
  contactCenter?: MediaSummaryDetail;
  /** All other conversations. */
  enterprise?: MediaSummaryDetail;
}

/** Two counts of conversations. */
export interface MediaSummaryDetail {
  /** Conversations going on. */
  active?: number;
  /** Conversations in after-call work. */
  acw?: number;
}

/** A range of numbers, open or closed at either end. */
export interface NumericRange {
  /** Above. */
  gt?: number;
  /** At least. */
  gte?: number;
  /** Below. */
  lt?: number;
  /** At most. */
  lte?: number;
}

/** What the login host answers when it refuses: another shape than `ErrorBody`. */
export interface OAuthError {
  /** What went wrong; some errors use this name. */
  description?: string;
  /** Code, such as `invalid_client`. */
  error: string;
  /** The same, under the name of RFC 6749; some errors use this one. */
  error_description?: string;
}

/** When a token was last issued to the user. */
export interface OAuthLastTokenIssued {
  /**
   * Time of issue.
   *
   * Format: date-time
   */
  dateIssued?: string;
}

/** One metric at this moment. */
export interface ObservationMetricData {
  /** The metric. */
  metric?: UserObservationMetric;
  /** The single observations; only for metrics asked for in `detailMetrics`. */
  observations?: ObservationValue[];
  /** What it is split by, if anything. */
  qualifier?: string;
  /** The figures; `count` for the metrics of users. */
  stats?: StatisticalSummary;
  /** Whether `observations` is cut short. */
  truncated?: boolean;
}

/**
 * Query for counts at this moment (`postAnalyticsUsersObservationsQuery`). Called `UserObservationQuery` in today's
 * SDK.
 */
export interface ObservationQuery {
  /**
   * Metrics to list one by one as well.
   * @since a Genesys SDK after 29.1.0
   */
  detailMetrics?: KnownUserObservationMetric[];
  /** Which users; the predicates use the dimension `userId`. */
  filter: AnalyticsQueryFilter;
  /** What to count. */
  metrics: KnownUserObservationMetric[];
}

/** A single observation. More fields are known to come, depending on the metric. */
export interface ObservationValue {
  /** Id of the conversation, if it is about one. */
  conversationId?: string;
  /**
   * When it was observed.
   *
   * Format: date-time
   */
  observationDate?: string;
  /** Id of the user. */
  userId?: string;
}

/** An organisation (tenant). */
export interface Organization {
  /** Country for numbers without one, two letters. */
  defaultCountryCode?: string;
  /** Language, such as `en_US`. */
  defaultLanguage?: string;
  /** Id of the site that is used by default. */
  defaultSiteId?: string;
  /** Domain of the organisation. */
  domain?: string;
  /** Features that are switched on, by name. */
  features?: { [key: string]: boolean };
  /** Id of the organisation. */
  id?: string;
  /** Name of the organisation. */
  name?: string;
  /** Product that the organisation was made with, such as `PureCloud`. */
  productPlatform?: string;
  /** Path of the organisation, relative to the API's host. */
  selfUri?: string;
  /** Life cycle of the organisation, such as `active`. */
  state?: string;
  /** Where users of the organisation find help. */
  supportURI?: string;
  /** Short name, unique on the platform; asked for at login. */
  thirdPartyOrgName?: string;
  /** The organisation's name in the partner system. */
  thirdPartyURI?: string;
  /** Version for optimistic locking. */
  version: number;
  /** Whether users have voicemail. */
  voicemailEnabled?: boolean;
}

/** A presence that the organisation has defined. */
export interface OrganizationPresence {
  /** Whether it can no longer be chosen. */
  deactivated?: boolean;
  /** Id of the presence. */
  id?: string;
  /** Label per language (`en_US`). */
  languageLabels?: { [key: string]: string };
  /** Name, seldom filled; see `languageLabels`. */
  name?: string;
  /** Whether it is the first of those with the same system presence. */
  primary?: boolean;
  /** Path of the presence, relative to the API's host. */
  selfUri?: string;
  /** System presence behind it, in mixed case. */
  systemPresence?: string;
}

/** A user of another organisation: a `User`, usually a stub, and its organisation. */
export type OrgUser = User & {
  /** The user's organisation. */
  organization?: Organization;
};

/** Absence of a user. */
export interface OutOfOffice {
  /** Whether the user is marked as absent. It may lag behind the dates. */
  active?: boolean;
  /**
   * Last moment of the absence. Absent or ignored if `indefinite`.
   *
   * Format: date-time
   */
  endDate?: string;
  /** Id (that of the user). */
  id?: string;
  /** Whether the absence has no end: it lasts until somebody ends it. */
  indefinite?: boolean;
  /** Name, seldom filled. */
  name?: string;
  /** Path of the setting, relative to the API's host. */
  selfUri?: string;
  /**
   * First moment of the absence. Absent if none was ever set.
   *
   * Format: date-time
   */
  startDate?: string;
  /** The user who is absent: a stub. */
  user?: User;
}

/** Which page of the results. */
export interface PagingSpec {
  /** Number of the page, from 1. */
  pageNumber: number;
  /** Results per page. */
  pageSize: number;
}

/** One entry of `patchUsersBulk`, which takes at most 50. Only `acdAutoAnswer` can be changed this way. */
export interface PatchUser {
  /** Whether calls from queues are answered for the user without a click. */
  acdAutoAnswer?: boolean;
  /** Id of the user to change. */
  id?: string;
  /**
   * Removed in 30.0.0: the bulk update no longer takes a name.
   *
   * @deprecated
   */
  name?: string;
  /**
   * Removed in 32.0.0.
   *
   * @deprecated
   */
  selfUri?: string;
}

/** One of the presences that the organisation has defined. */
export interface PresenceDefinition {
  /** Id of the definition. */
  id?: string;
  /** Path of the definition, relative to the API's host. */
  selfUri?: string;
  /**
   * System presence behind it, in mixed case (`Available`, `Away`, `On Queue`); analytics writes the same in capitals,
   * see `SystemPresence`.
   */
  systemPresence?: string;
}

/** An e-mail address of a queue: a domain and a route in it. */
export interface QueueEmailAddress {
  /** The domain. */
  domain?: UriReference;
  /** The route. */
  route?: InboundRoute;
}

/** A node of a condition: either a comparison, or further nodes joined by a conjunction. */
export interface ResourceConditionNode {
  /** How `terms` are joined: `AND` or `OR`. */
  conjunction?: string;
  /** Values that the variable is compared with. */
  operands?: ResourceConditionValue[];
  /** Comparison, such as `EQ` or `IN`. */
  operator?: string;
  /** Nodes below this one. */
  terms?: ResourceConditionNode[];
  /** Variable that is compared. */
  variableName?: string;
}

/** A value in a condition. */
export interface ResourceConditionValue {
  /** Kind of value, such as `SCALAR` or `VARIABLE`. */
  type?: string;
  /** The value. */
  value?: string;
}

/** A policy of a role: what may be done to which entities, perhaps under a condition. */
export interface ResourcePermissionPolicy {
  /** Actions that the policy allows; `*` stands for all. */
  actionSet?: string[];
  /** Key of the set of actions. */
  actionSetKey?: string;
  /** Whether the policy can be limited by a condition. */
  allowConditions?: boolean;
  /** Domain of the permission, such as `directory`. */
  domain?: string;
  /** Kind of entity, such as `user`. */
  entityName?: string;
  /** Id of the policy. */
  id?: string;
  /** Resources that the policy is limited to. */
  namedResources?: string[];
  /** Description of the policy. */
  policyDescription?: string;
  /** Name of the policy. */
  policyName?: string;
  /** The condition as text. */
  resourceCondition?: string;
  /** The condition as a tree. */
  resourceConditionNode?: ResourceConditionNode;
}

/** One ring: when it is left, and what is then relaxed. */
export interface Ring {
  /** What changes when it is. */
  actions?: RingActions;
  /** When the next ring is asked. */
  expansionCriteria?: ExpansionCriterium[];
}

/** What is relaxed when the next ring is asked. */
export interface RingActions {
  /** Skills that are no longer required. */
  skillsToRemove?: SkillsToRemove[];
}

/** A routing skill that the organisation has defined. */
export interface RoutingSkill {
  /**
   * When the skill last changed.
   *
   * Format: date-time
   */
  dateModified?: string;
  /** Id of the skill. */
  id?: string;
  /** Name of the skill. */
  name?: string;
  /** Path of the skill, relative to the API's host. */
  selfUri?: string;
  /** State of the skill. */
  state?: RoutingSkillState;
  /** Version of the skill (a string). */
  version?: string;
}

/**
 * State of the skill or language itself. An assignment outlives its skill, so a user may still hold one that is
 * `inactive` or `deleted`.
 */
export type RoutingSkillState = KnownRoutingSkillState | (string & {});

/** The values of {@link RoutingSkillState} that are known today. */
export type KnownRoutingSkillState = "active" | "inactive" | "deleted";

/** What ACD thinks a user is doing, and since when. */
export interface RoutingStatus {
  /**
   * When the user entered this status.
   *
   * Format: date-time
   */
  startTime?: string;
  /** The status. Not every change can be asked for: an illegal one is a 400 `general.bad.request`. */
  status?: RoutingStatusValue;
  /** Id of the user. */
  userId?: string;
}

/**
 * What the distribution of work (ACD) thinks the user is doing. `OFF_QUEUE`: not taking work. `IDLE`: on queue and
 * free. `INTERACTING`: on queue with an interaction. `NOT_RESPONDING`: on queue, let an offer ring out, and gets no
 * more work until reset. `COMMUNICATING`: busy with an interaction that is not from a queue.
 */
export type RoutingStatusValue = KnownRoutingStatusValue | (string & {});

/** The values of {@link RoutingStatusValue} that are known today. */
export type KnownRoutingStatusValue = "OFF_QUEUE" | "IDLE" | "INTERACTING" | "NOT_RESPONDING" | "COMMUNICATING";

/** How waiting interactions are ranked: by priority and time waited, or by priority alone. */
export type ScoringMethod = KnownScoringMethod | (string & {});

/** The values of {@link ScoringMethod} that are known today. */
export type KnownScoringMethod = "TimestampAndPriority" | "PriorityOnly";

/** A script that agents see. */
export interface Script {
  /**
   * When the script was made.
   *
   * Format: date-time
   */
  createdDate?: string;
  /** Custom actions of the script; not modelled. */
  customActions?: Record<string, unknown>;
  /** Features that the script uses; not modelled. */
  features?: Record<string, unknown>;
  /** Id of the script. */
  id?: string;
  /**
   * When it last changed.
   *
   * Format: date-time
   */
  modifiedDate?: string;
  /** Name of the script. */
  name?: string;
  /** Pages of the script. */
  pages?: ScriptPage[];
  /**
   * When it was published.
   *
   * Format: date-time
   */
  publishedDate?: string;
  /** Path of the script, relative to the API's host. */
  selfUri?: string;
  /** Id of the first page. */
  startPageId?: string;
  /** Name of the first page. */
  startPageName?: string;
  /** Variables of the script; not modelled. */
  variables?: Record<string, unknown>;
  /**
   * When this version was made.
   *
   * Format: date-time
   */
  versionDate?: string;
  /** Id of this version. */
  versionId?: string;
}

/** A page of a script. */
export interface ScriptPage {
  /**
   * When the page was made.
   *
   * Format: date-time
   */
  createdDate?: string;
  /** Id of the page. */
  id?: string;
  /**
   * When it last changed.
   *
   * Format: date-time
   */
  modifiedDate?: string;
  /** Name of the page. */
  name?: string;
  /** Properties of the page, by key; not modelled. */
  properties?: { [key: string]: Record<string, unknown> };
  /** The controls of the page, by key; not modelled. */
  rootContainer?: { [key: string]: Record<string, unknown> };
  /** Path of the page, relative to the API's host. */
  selfUri?: string;
  /** Id of this version. */
  versionId?: string;
}

/** A field to sort by. */
export interface SearchSort {
  /** Field. */
  sortBy?: string;
  /** Order. */
  sortOrder?: "ASC" | "DESC" | "SCORE";
}

/** The server's clock. */
export interface ServerDate {
  /**
   * The time when the answer was made.
   *
   * Format: date-time
   */
  currentDate?: string;
}

/** A target: so many of the interactions answered in so much time. */
export interface ServiceLevel {
  /** Time to answer, in milliseconds. */
  durationMs?: number;
  /** Share of interactions, 0 to 1. */
  percentage?: number;
}

/**
 * How a queue uses skills. `NONE`: it ignores them (an agent without skills is then fine). `BEST`: prefers the best
 * match. `ALL`: requires all of them.
 */
export type SkillEvaluationMethod = KnownSkillEvaluationMethod | (string & {});

/** The values of {@link SkillEvaluationMethod} that are known today. */
export type KnownSkillEvaluationMethod = "NONE" | "BEST" | "ALL";

/** A skill that is no longer required. */
export interface SkillsToRemove {
  /** Id of the skill. */
  id?: string;
  /** Name of the skill. */
  name?: string;
  /** Path of the skill, relative to the API's host. */
  selfUri?: string;
}

/** Figures of one part of the interval. */
export interface StatisticalResponse {
  /** ISO 8601 interval. */
  interval?: string;
  /** The metrics asked for. */
  metrics?: AggregateMetricData[];
  /** The views asked for. */
  views?: AggregateViewData[];
}

/** Figures. Which ones are filled depends on the metric; times are in milliseconds. */
export interface StatisticalSummary {
  /** Value of a calculated metric. */
  calculatedMetricValue?: number;
  /** Number of values. */
  count?: number;
  /** Number of negative values. */
  countNegative?: number;
  /** Number of positive values. */
  countPositive?: number;
  /** Value at the end of the interval. */
  current?: number;
  /** Denominator of the ratio. */
  denominator?: number;
  /** Greatest value. */
  max?: number;
  /** Smallest value. */
  min?: number;
  /** Numerator of the ratio. */
  numerator?: number;
  /** 95th percentile. */
  p95?: number;
  /** 99th percentile. */
  p99?: number;
  /** `numerator` by `denominator`. */
  ratio?: number;
  /** Sum. */
  sum?: number;
  /** Target, for service levels. */
  target?: number;
}

/**
 * Presence built into the platform, as analytics spells it (capitals). A user's presence definition spells the same
 * ones in mixed case (`Available`, `On Queue`), which is why that field is a plain string.
 */
export type SystemPresence = KnownSystemPresence | (string & {});

/** The values of {@link SystemPresence} that are known today. */
export type KnownSystemPresence =
  | "AVAILABLE"
  | "AWAY"
  | "BUSY"
  | "OFFLINE"
  | "IDLE"
  | "ON_QUEUE"
  | "MEAL"
  | "TRAINING"
  | "MEETING"
  | "BREAK";

/** A team: a set of users, each user in at most one. */
export interface Team {
  /** Division of the team. */
  division?: Division;
  /** Id of the team. */
  id?: string;
  /** Number of members. */
  memberCount?: number;
  /** Name of the team. */
  name: string;
  /** Path of the team, relative to the API's host. */
  selfUri?: string;
}

/** What a token is and may do; never the token itself. */
export interface TokenInfo {
  /** Scopes of the token. */
  authorizedScope?: string[];
  /** Organisation that the user belongs to; another one if the user is trusted. */
  homeOrganization?: UriReference;
  /** OAuth client that the token was issued to. Its name really begins with capitals. */
  OAuthClient?: UriReference;
  /** Organisation that the token acts in. */
  organization?: UriReference;
}

/** A token, as the login host answers (OAuth 2, RFC 6749). */
export interface TokenResponse {
  /** The token. A secret: never print it. */
  access_token: string;
  /** Seconds until it ends; often 86,400, set per OAuth client. */
  expires_in?: number;
  /**
   * Exchange it for the next token (grant `refresh_token`). A secret. Only with the grants of a user; client
   * credentials get none.
   */
  refresh_token?: string;
  /** Kind of token: `bearer`. */
  token_type: string;
}

/** What a trusted user may do in the other organisation. */
export interface TrusteeAuthorization {
  /** Permissions, as `domain:entity:action`. */
  permissions?: string[];
}

/** An organisation that has trusted a user of another one: the user can act there. */
export interface Trustor {
  /** What the user may do there. */
  authorization?: TrusteeAuthorization;
  /** Who granted it. */
  createdBy?: OrgUser;
  /**
   * When it was granted.
   *
   * Format: date-time
   */
  dateCreated?: string;
  /** Whether the trust is in force. */
  enabled: boolean;
  /** Id of the trusting organisation. */
  id?: string;
  /** The trusting organisation. */
  organization?: Organization;
  /** Path of the trust, relative to the API's host. */
  selfUri?: string;
}

/** A page of the organisations that have trusted a user. */
export interface TrustorEntityListing {
  /** The entries of this page. */
  entities?: Trustor[];
  /** Path of the first page. */
  firstUri?: string;
  /** Path of the last page. */
  lastUri?: string;
  /** Path of the next page; absent on the last. */
  nextUri?: string;
  /** Number of pages. */
  pageCount?: number;
  /** Number of this page, from 1. */
  pageNumber?: number;
  /** Entries per page. */
  pageSize?: number;
  /** Path of the page before; absent on the first. */
  previousUri?: string;
  /** Path of this page, relative to the API's host. */
  selfUri?: string;
  /** Number of entries over all pages. */
  total?: number;
}

/**
 * What `patchUser` takes. Fields that are left out stay as they are. Note the difference from `User`: `manager` is an
 * id here, an object there.
 */
export interface UpdateUser {
  /** Whether calls from queues are answered for the user without a click. */
  acdAutoAnswer?: boolean;
  /** All addresses: the list replaces the stored one. */
  addresses?: Contact[];
  /**
   * What users tell about themselves.
   * @since a Genesys SDK after 29.1.0
   */
  biography?: Biography;
  /**
   * Free-text certifications of the profile.
   * @since a Genesys SDK after 29.1.0
   */
  certifications?: string[];
  /** Chat address. */
  chat?: Chat;
  /** Department, free text. */
  department?: string;
  /** Work e-mail address, unique in the organisation. */
  email?: string;
  /**
   * Employment data.
   * @since a Genesys SDK after 29.1.0
   */
  employerInfo?: EmployerInfo;
  /** Groups of the user. */
  groups?: Group[];
  /** Id of the user; the path decides, this is ignored. */
  id?: string;
  /** Profile pictures. */
  images?: UserImage[];
  /** Where the user works: the list replaces the stored one. */
  locations?: Location[];
  /** Id of the new manager (a string, not an object). */
  manager?: string;
  /** Full name. */
  name?: string;
  /**
   * Name that the user prefers to be called.
   * @since a Genesys SDK after 29.1.0
   */
  preferredName?: string;
  /** Derived by the platform; send `email` and `addresses` instead. */
  primaryContactInfo?: Contact[];
  /** Free-text skills of the profile: the list replaces the stored one. */
  profileSkills?: string[];
  /** Path of the user; ignored. */
  selfUri?: string;
  /** New life-cycle state. Deactivating a user leaves roles and stations in place. */
  state?: KnownUserState;
  /** Job title, free text. */
  title?: string;
  /** Name used to log in. */
  username?: string;
  /**
   * The version that was read. If it is no longer the current one, the answer is 409 (sometimes 400); read again and
   * retry.
   */
  version: number;
}

/** A link to another entity. */
export interface UriReference {
  /** Id of the entity. */
  id?: string;
  /** Name of the entity. */
  name?: string;
  /** Path of the entity, relative to the API's host. */
  selfUri?: string;
}

/**
 * A person of the organisation, as every user endpoint returns it. Beyond name, e-mail, state, addresses and version,
 * most fields are filled only when asked for by `expand`, and even then "best effort": a missing expanded field means
 * *unknown*, never *none*. A user inside another object (manager, owner, station holder) is a stub of `id` and
 * `selfUri`, so nothing here is required; the platform's own definition requires `version`, which whole users always
 * carry.
 */
export interface User {
  /** Whether calls from queues are answered for the user without a click. */
  acdAutoAnswer?: boolean;
  /** All telephone, SMS and e-mail addresses. An entry may carry only an `extension` and no `address`. */
  addresses?: Contact[];
  /**
   * Only when expanded with `authorization`; its `unusedRoles` only with `authorization.unusedRoles` as well. Roles
   * over all divisions; `getAuthorizationSubject` tells them apart.
   */
  authorization?: UserAuthorization;
  /**
   * Only when expanded with `biography`. What users tell about themselves.
   * @since a Genesys SDK after 29.1.0
   */
  biography?: Biography;
  /**
   * Only when expanded with `certifications`. Free-text certifications of the profile.
   * @since a Genesys SDK after 29.1.0
   */
  certifications?: string[];
  /** Chat address of the user. */
  chat?: Chat;
  /** Only when expanded with `conversationSummary`. Number of conversations per medium at this moment. */
  conversationSummary?: UserConversationSummary;
  /**
   * Only when expanded with `dateLastLogin`. Last login; absent for a user who never logged in.
   * @since a Genesys SDK after 29.1.0
   *
   * Format: date-time
   */
  dateLastLogin?: string;
  /**
   * Only when expanded with `dateWelcomeSent`. When the activation e-mail was sent.
   * @since a Genesys SDK after 29.1.0
   *
   * Format: date-time
   */
  dateWelcomeSent?: string;
  /** Department, free text. */
  department?: string;
  /**
   * Division that the user belongs to; it decides which administrators may see and change the user.
   * @since a Genesys SDK after 29.1.0
   */
  division?: Division;
  /** Work e-mail address; unique in the organisation, and the name used to log in. */
  email?: string;
  /**
   * Only when expanded with `employerInfo`. Employment data, such as the employee id that links to other systems.
   * @since a Genesys SDK after 29.1.0
   */
  employerInfo?: EmployerInfo;
  /**
   * Only when expanded with `geolocation`. Where the user's client last said it is: personal data, ask only when
   * needed.
   */
  geolocation?: Geolocation;
  /** Only when expanded with `groups`. Groups that the user is a member of. */
  groups?: Group[];
  /** Id of the user (a UUID). It never changes. */
  id?: string;
  /** Profile pictures, the same picture in several sizes. */
  images?: UserImage[];
  /**
   * Only when expanded with `integrationPresence`. Presence taken from another system, named by the parameter
   * `integrationPresenceSource`.
   * @since a Genesys SDK after 29.1.0
   */
  integrationPresence?: UserPresence;
  /**
   * Only when expanded with `languagePreference`. Language of the user interface, such as `en-us`.
   * @since a Genesys SDK after 29.1.0
   */
  languagePreference?: string;
  /**
   * Only when expanded with `languages`. Routing languages of the user, as `getUserRoutinglanguages` lists them.
   * @since a Genesys SDK after 29.1.0
   */
  languages?: UserRoutingLanguage[];
  /**
   * Only when expanded with `lasttokenissued` (lower case). When a token was last issued to the user; absent if never,
   * or not known.
   * @since a Genesys SDK after 29.1.0
   */
  lastTokenIssued?: OAuthLastTokenIssued;
  /** Only when expanded with `locations`. Where the user works. */
  locations?: Location[];
  /**
   * The user's manager: a stub of `id` and `selfUri`. Absent: no manager is set. Nothing stops an inactive manager or a
   * circle.
   */
  manager?: User;
  /** Full name, as shown in the directory. */
  name?: string;
  /** Only when expanded with `outOfOffice`. The same value as `getUserOutofoffice` answers. */
  outOfOffice?: OutOfOffice;
  /**
   * Name that the user prefers to be called.
   * @since a Genesys SDK after 29.1.0
   */
  preferredName?: string;
  /** Only when expanded with `presence`. The user's presence on this platform. */
  presence?: UserPresence;
  /**
   * The address to use first in each medium (type `PRIMARY`), derived by the platform. Only read here; change `email`
   * and `addresses`.
   */
  primaryContactInfo?: Contact[];
  /** Only when expanded with `profileSkills`. Free-text skills of the profile; routing does not use them. */
  profileSkills?: string[];
  /** Only when expanded with `routingStatus`. What ACD thinks the user is doing. */
  routingStatus?: RoutingStatus;
  /** Path of this user, relative to the API's host. */
  selfUri?: string;
  /**
   * Only when expanded with `skills`. Routing skills of the user, as `getUserRoutingskills` lists them.
   * @since a Genesys SDK after 29.1.0
   */
  skills?: UserRoutingSkill[];
  /** Life cycle of the user. `getUsers` returns only active users unless asked otherwise. */
  state?: UserState;
  /** Only when expanded with `station`. The same value as `getUserStation` answers. */
  station?: UserStations;
  /**
   * Only when expanded with `team`. The one team that the user belongs to.
   * @since a Genesys SDK after 29.1.0
   */
  team?: Team;
  /** Job title, free text. */
  title?: string;
  /** Name used to log in; the e-mail address, unless changed. */
  username?: string;
  /** Version for optimistic locking: send the one you read when you update, or get a 409 (sometimes 400). */
  version?: number;
  /**
   * Only when expanded with `workPlanBidRanks`. Ranks for bidding on work plans (workforce management); its fields are
   * not modelled.
   * @since a Genesys SDK after 29.1.0
   */
  workPlanBidRanks?: Record<string, unknown>;
}

/** Figures of one group. */
export interface UserAggregateDataContainer {
  /** One entry per part of the interval. */
  data?: StatisticalResponse[];
  /** What the group is, by dimension: `userId`. */
  group?: { [key: string]: string };
}

/**
 * Time (milliseconds) that users spent in each routing status (`tAgentRoutingStatus`), in each presence of the
 * organisation (`tOrganizationPresence`), or in each system presence (`tSystemPresence`). The status or presence is the
 * `qualifier` of the result.
 */
export type UserAggregateMetric = KnownUserAggregateMetric | (string & {});

/** The values of {@link UserAggregateMetric} that are known today. */
export type KnownUserAggregateMetric = "tAgentRoutingStatus" | "tOrganizationPresence" | "tSystemPresence";

/**
 * Sums of time, as `postAnalyticsUsersAggregatesQuery` answers. (Until 57.0.0 the type was called
 * `PresenceQueryResponse`.)
 */
export interface UserAggregateQueryResponse {
  /** One entry per group of the query. */
  results?: UserAggregateDataContainer[];
  /** Ids of the organisation's presences, by system presence. */
  systemToOrganizationMappings?: { [key: string]: string[] };
}

/** What a user may do: roles over all divisions, and the permissions that they add up to. */
export interface UserAuthorization {
  /** The policies behind the permissions, with their conditions. */
  permissionPolicies?: ResourcePermissionPolicy[];
  /** Permissions, as `domain:entity:action`, where `*` stands for all; a few are single words, such as `admin`. */
  permissions?: string[];
  /** Roles of the user, granted directly or through a group. */
  roles?: DomainRole[];
  /**
   * Roles whose permissions the user has not used for a while; they may cost licences. Filled only when expanded with
   * `authorization.unusedRoles`.
   * @since a Genesys SDK after 29.1.0
   */
  unusedRoles?: DomainRole[];
}

/** Number of conversations of a user at this moment, per medium. */
export interface UserConversationSummary {
  /** Calls. */
  call?: MediaSummary;
  /** Callbacks. */
  callback?: MediaSummary;
  /** Chats. */
  chat?: MediaSummary;
  /** E-mails. */
  email?: MediaSummary;
  /** Messages (SMS, messengers). */
  message?: MediaSummary;
  /** Social media posts. */
  socialExpression?: MediaSummary;
  /** Id of the user. */
  userId?: string;
  /** Video conversations. */
  video?: MediaSummary;
}

/** A page of users, read by cursor: no totals, no way back, and no limit of 10,000. */
export interface UserCursorEntityListing {
  /** Give it as `cursor` to get the next page. Absent on the last page. */
  cursor?: string;
  /** The users of this page. */
  entities?: User[];
  /** Path of the next page, relative to the API's host. Absent on the last page. */
  nextUri?: string;
  /** Number of users in this page. */
  results?: number;
  /** Path of this page, relative to the API's host. */
  selfUri?: string;
}

/** Query for the single changes of presence and routing status (`postAnalyticsUsersDetailsQuery`). */
export interface UserDetailsQuery {
  /** ISO 8601 interval, `2026-10-01T00:00:00.000Z/2026-10-02T00:00:00.000Z`. */
  interval: string;
  /** Order by time. */
  order?: "asc" | "desc" | "unordered";
  /** Which page of users. */
  paging?: PagingSpec;
  /** Counts over the presences found. */
  presenceAggregations?: AnalyticsQueryAggregation[];
  /** Which presences; dimension `organizationPresenceId` or `systemPresence`. */
  presenceFilters?: AnalyticsQueryFilter[];
  /** Counts over the routing statuses found. */
  routingStatusAggregations?: AnalyticsQueryAggregation[];
  /** Which routing statuses; dimension `routingStatus`. */
  routingStatusFilters?: AnalyticsQueryFilter[];
  /** Which users; their predicates use the dimension `userId`. */
  userFilters?: AnalyticsQueryFilter[];
}

/** A page of users. */
export interface UserEntityListing {
  /** The entries of this page. */
  entities?: User[];
  /** Path of the first page. */
  firstUri?: string;
  /** Path of the last page. */
  lastUri?: string;
  /** Path of the next page; absent on the last. */
  nextUri?: string;
  /** Number of pages. With `state=inactive` it may promise pages beyond the 10,000 users that can be read that way. */
  pageCount?: number;
  /** Number of this page, from 1. */
  pageNumber?: number;
  /** Entries per page. */
  pageSize?: number;
  /** Path of the page before; absent on the first. */
  previousUri?: string;
  /** Path of this page, relative to the API's host. */
  selfUri?: string;
  /** Number of entries over all pages. */
  total?: number;
}

/**
 * A part of a user that an answer holds only when asked for. `lasttokenissued` is all lower case, though the field is
 * `lastTokenIssued`; `authorization.unusedRoles` comes inside `authorization`. Ten of the 25 values are in seed 002.
 * Values added later (Genesys SDK): `integrationPresence` (169.0.0), `lasttokenissued` (69.0.0),
 * `authorization.unusedRoles` (56.0.0), `team` (76.0.0), `workPlanBidRanks` (187.0.0), `externalContactsSettings`
 * (206.0.0), `customAttributes` (235.0.0), `certifications` (45.0.0), `skills` (37.0.0), `languages` (37.0.0),
 * `languagePreference` (42.0.0), `employerInfo` (45.0.0), `biography` (45.0.0), `dateLastLogin` (125.0.0),
 * `dateWelcomeSent` (219.0.0).
 */
export type UserExpand =
  | "routingStatus"
  | "presence"
  | "integrationPresence"
  | "conversationSummary"
  | "outOfOffice"
  | "geolocation"
  | "station"
  | "authorization"
  | "lasttokenissued"
  | "authorization.unusedRoles"
  | "team"
  | "workPlanBidRanks"
  | "externalContactsSettings"
  | "groups"
  | "customAttributes"
  | "profileSkills"
  | "certifications"
  | "locations"
  | "skills"
  | "languages"
  | "languagePreference"
  | "employerInfo"
  | "biography"
  | "dateLastLogin"
  | "dateWelcomeSent";

/** Expanded parts of a profile: a shorter list than a `User` has. */
export interface UserExpands {
  /** Only when expanded with `authorization`. */
  authorization?: UserAuthorization;
  /** Only when expanded with `conversationSummary`. */
  conversationSummary?: UserConversationSummary;
  /** Only when expanded with `geolocation`. */
  geolocation?: Geolocation;
  /**
   * Only when expanded with `integrationPresence`.
   * @since a Genesys SDK after 29.1.0
   */
  integrationPresence?: UserPresence;
  /** Only when expanded with `outOfOffice`. */
  outOfOffice?: OutOfOffice;
  /** Only when expanded with `presence`. */
  presence?: UserPresence;
  /** Only when expanded with `routingStatus`. */
  routingStatus?: RoutingStatus;
  /** Only when expanded with `station`. */
  station?: UserStations;
}

/** One size of a profile picture. */
export interface UserImage {
  /** Address of the picture. */
  imageUri?: string;
  /** Size: `x48`, `x96` and so on, the width in pixels. */
  resolution?: string;
}

/** A page of the routing languages of a user. */
export interface UserLanguageEntityListing {
  /** The entries of this page. */
  entities?: UserRoutingLanguage[];
  /** Path of the first page. */
  firstUri?: string;
  /** Path of the last page. */
  lastUri?: string;
  /** Path of the next page; absent on the last. */
  nextUri?: string;
  /** Number of pages. */
  pageCount?: number;
  /** Number of this page, from 1. */
  pageNumber?: number;
  /** Entries per page. */
  pageSize?: number;
  /** Path of the page before; absent on the first. */
  previousUri?: string;
  /** Path of this page, relative to the API's host. */
  selfUri?: string;
  /** Number of entries over all pages. */
  total?: number;
}

/**
 * The user who holds the token: a `User` and what the client of that user needs at start. All the extra fields are
 * filled only when expanded by their names (in lower case: `organization`, `presencedefinitions`, `orgauthorization`,
 * `routingskills` and so on).
 */
export type UserMe = User & {
  /** Only when expanded with `adjacents`. The three groups around the user in one object. */
  adjacents?: Adjacents;
  /**
   * Only when expanded with `autoanswersettings`. Automatic answer per medium.
   * @since a Genesys SDK after 29.1.0
   */
  autoAnswerSettings?: AutoAnswerSettings;
  /** Only when expanded with `date`. The server's clock. */
  date?: ServerDate;
  /** Only when expanded with `directreports`. Users whose manager is this user. */
  directReports?: User[];
  /**
   * Only when expanded with `divisionedpresencedefinitions`. Presences as defined per division.
   * @since a Genesys SDK after 29.1.0
   */
  divisionedPresenceDefinitions?: OrganizationPresence[];
  /** Only when expanded with `favorites`. Users marked as favourites. */
  favorites?: User[];
  /** Only when expanded with `fieldconfigs`. Field configuration of every kind of profile. */
  fieldConfigs?: FieldConfigs;
  /** Only when expanded with `geolocationsettings`. Whether the organisation uses geolocation. */
  geolocationSettings?: GeolocationSettings;
  /** Only when expanded with `locationdefinitions`. Locations of the organisation. */
  locationDefinitions?: LocationDefinition[];
  /** Only when expanded with `organization`. The organisation of the token. */
  organization?: Organization;
  /** Only when expanded with `orgauthorization`. Roles that the organisation has defined. */
  orgAuthorization?: DomainOrganizationRole[];
  /**
   * Only when expanded with `orgproducts`. Products that the organisation has.
   * @since a Genesys SDK after 29.1.0
   */
  orgProducts?: DomainOrganizationProduct[];
  /** Only when expanded with `presencedefinitions`. Presences that the organisation has defined. */
  presenceDefinitions?: OrganizationPresence[];
  /** Only when expanded with `routingskills`. Skills that the organisation has defined (not those of the user). */
  routingSkills?: RoutingSkill[];
  /** Only when expanded with `superiors`. The chain of managers. */
  superiors?: User[];
  /** Only when expanded with `token`. What the token is and may do; never the token itself. */
  token?: TokenInfo;
  /** Only when expanded with `trustors`. Organisations that have trusted the user. */
  trustors?: Trustor[];
};

/**
 * A part of the caller's own record that an answer holds only when asked for: those of every user, and what concerns
 * the session and the organisation. The latter are all lower case (`logCapture` apart), unlike the fields that they
 * fill.
 * Values added later (Genesys SDK): `integrationPresence` (169.0.0), `lasttokenissued` (69.0.0),
 * `authorization.unusedRoles` (56.0.0), `team` (76.0.0), `workPlanBidRanks` (187.0.0), `externalContactsSettings`
 * (206.0.0), `customAttributes` (235.0.0), `certifications` (45.0.0), `skills` (37.0.0), `languages` (37.0.0),
 * `languagePreference` (42.0.0), `employerInfo` (45.0.0), `biography` (45.0.0), `dateLastLogin` (125.0.0),
 * `dateWelcomeSent` (219.0.0), `orgproducts` (32.0.0), `logCapture` (105.0.0), `divisionedpresencedefinitions`
 * (164.0.0), `autoanswersettings` (209.0.0).
 */
export type UserMeExpand =
  | "routingStatus"
  | "presence"
  | "integrationPresence"
  | "conversationSummary"
  | "outOfOffice"
  | "geolocation"
  | "station"
  | "authorization"
  | "lasttokenissued"
  | "authorization.unusedRoles"
  | "team"
  | "workPlanBidRanks"
  | "externalContactsSettings"
  | "groups"
  | "customAttributes"
  | "profileSkills"
  | "certifications"
  | "locations"
  | "skills"
  | "languages"
  | "languagePreference"
  | "employerInfo"
  | "biography"
  | "dateLastLogin"
  | "dateWelcomeSent"
  | "date"
  | "geolocationsettings"
  | "organization"
  | "presencedefinitions"
  | "locationdefinitions"
  | "orgauthorization"
  | "favorites"
  | "superiors"
  | "directreports"
  | "adjacents"
  | "routingskills"
  | "routinglanguages"
  | "fieldconfigs"
  | "token"
  | "trustors"
  | "orgproducts"
  | "logCapture"
  | "divisionedpresencedefinitions"
  | "autoanswersettings";

/** Counts of one user. */
export interface UserObservationDataContainer {
  /** One entry per metric. */
  data?: ObservationMetricData[];
  /** Whose counts, by dimension: `userId`. */
  group?: { [key: string]: string };
}

/**
 * Counts at this moment, per user: `oMemberQueues` the queues that the user is a member of, `oActiveQueues` those that
 * the user has joined.
 */
export type UserObservationMetric = KnownUserObservationMetric | (string & {});

/** The values of {@link UserObservationMetric} that are known today. */
export type KnownUserObservationMetric = "oActiveQueues" | "oMemberQueues";

/**
 * Counts at this moment, as `postAnalyticsUsersObservationsQuery` answers. (Until 57.0.0 the type was called
 * `ObservationQueryResponse`.)
 */
export interface UserObservationQueryResponse {
  /** One entry per user. */
  results?: UserObservationDataContainer[];
}

/** A user's presence in one source. */
export interface UserPresence {
  /**
   * The presence that follows, such as when an interaction ends.
   * @since a Genesys SDK after 29.1.0
   */
  futurePresenceDefinition?: PresenceDefinition;
  /** Id of the presence (that of the user). */
  id?: string;
  /** Text that the user has set beside the presence. */
  message?: string;
  /**
   * When the presence last changed.
   *
   * Format: date-time
   */
  modifiedDate?: string;
  /** Name, seldom filled. */
  name?: string;
  /** The presence that is set. */
  presenceDefinition?: PresenceDefinition;
  /** Whether this source is the one that others see. */
  primary?: boolean;
  /** Path of the presence, relative to the API's host. */
  selfUri?: string;
  /** System that the presence comes from; `PURECLOUD` is the platform's own. */
  source?: string;
  /**
   * Id of the source, where the source is an integration.
   * @since a Genesys SDK after 29.1.0
   */
  sourceId?: string;
}

/** A user as the deprecated profile endpoints return it. */
export interface UserProfile {
  /**
   * When the profile last changed.
   *
   * Format: date-time
   */
  dateModified?: string;
  /** What was asked for by `expand`, in an object of its own (a `User` carries it directly). */
  expands?: UserExpands;
  /** Id of the user. */
  id?: string;
  /** Full name. */
  name?: string;
  /** Path of the profile, relative to the API's host. */
  selfUri?: string;
  /** Life cycle of the user. */
  state?: UserState;
  /** Version of the profile. */
  version: number;
}

/** A page of profiles. */
export interface UserProfileEntityListing {
  /** The entries of this page. */
  entities?: UserProfile[];
  /** Path of the first page. */
  firstUri?: string;
  /** Path of the last page. */
  lastUri?: string;
  /** Path of the next page; absent on the last. */
  nextUri?: string;
  /** Number of pages. */
  pageCount?: number;
  /** Number of this page, from 1. */
  pageNumber?: number;
  /** Entries per page. */
  pageSize?: number;
  /** Path of the page before; absent on the first. */
  previousUri?: string;
  /** Path of this page, relative to the API's host. */
  selfUri?: string;
  /** Number of entries over all pages. */
  total?: number;
}

/**
 * A part of a user's profile that an answer holds only when asked for. `profileSkills` and `locations` are in seed 002
 * but no longer in the platform's own list.
 * Values added later (Genesys SDK): `integrationPresence` (169.0.0), `lasttokenissued` (69.0.0),
 * `authorization.unusedRoles` (56.0.0), `team` (76.0.0), `workPlanBidRanks` (187.0.0), `externalContactsSettings`
 * (206.0.0), `customAttributes` (235.0.0).
 */
export type UserProfileExpand =
  | "routingStatus"
  | "presence"
  | "integrationPresence"
  | "conversationSummary"
  | "outOfOffice"
  | "geolocation"
  | "station"
  | "authorization"
  | "lasttokenissued"
  | "authorization.unusedRoles"
  | "team"
  | "workPlanBidRanks"
  | "externalContactsSettings"
  | "groups"
  | "customAttributes"
  | "profileSkills"
  | "locations";

/**
 * A queue that a user is a member of, with whether the user has joined it. Being a member means that work *may* be
 * offered; having joined means that it *is*, while the user is on queue.
 */
export interface UserQueue {
  /** After-call work. */
  acwSettings?: AcwSettings;
  /**
   * Callbacks owned by an agent; its fields are not modelled.
   * @since a Genesys SDK after 29.1.0
   */
  agentOwnedRouting?: Record<string, unknown>;
  /**
   * Removed in 34.0.0. Whether the whisper plays only for calls that are answered automatically.
   *
   * @deprecated
   */
  autoAnswerOnly?: boolean;
  /** Bullseye routing: rings of agents, the next one asked when the one before does not answer. */
  bullseye?: Bullseye;
  /** Caller name for outgoing calls on behalf of the queue. */
  callingPartyName?: string;
  /** Caller number for outgoing calls on behalf of the queue. */
  callingPartyNumber?: string;
  /**
   * Libraries of prepared answers; its fields are not modelled.
   * @since a Genesys SDK after 29.1.0
   */
  cannedResponseLibraries?: Record<string, unknown>;
  /**
   * Conditional group activation; its fields are not modelled.
   * @since a Genesys SDK after 29.1.0
   */
  conditionalGroupActivation?: Record<string, unknown>;
  /**
   * Conditional group routing; its fields are not modelled.
   * @since a Genesys SDK after 29.1.0
   */
  conditionalGroupRouting?: Record<string, unknown>;
  /** Id of the user who made the queue. */
  createdBy?: string;
  /**
   * Removed in 45.0.0. Application that made the queue.
   *
   * @deprecated
   */
  createdByApp?: string;
  /**
   * When the queue was made.
   *
   * Format: date-time
   */
  dateCreated?: string;
  /**
   * When the queue last changed.
   *
   * Format: date-time
   */
  dateModified?: string;
  /**
   * Language of the queue.
   * @since a Genesys SDK after 29.1.0
   */
  defaultMediaLanguage?: string;
  /** Scripts that agents see, by medium. */
  defaultScripts?: { [key: string]: Script };
  /** Description of the queue. */
  description?: string;
  /**
   * Direct routing to an agent; its fields are not modelled.
   * @since a Genesys SDK after 29.1.0
   */
  directRouting?: Record<string, unknown>;
  /** Division of the queue. */
  division?: Division;
  /**
   * Flow for waiting e-mails.
   * @since a Genesys SDK after 29.1.0
   */
  emailInQueueFlow?: UriReference;
  /**
   * Whether audio is monitored.
   * @since a Genesys SDK after 29.1.0
   */
  enableAudioMonitoring?: boolean;
  /**
   * Whether supervisors can assign interactions by hand.
   * @since a Genesys SDK after 29.1.0
   */
  enableManualAssignment?: boolean;
  /**
   * Whether voice is transcribed.
   * @since a Genesys SDK after 29.1.0
   */
  enableTranscription?: boolean;
  /** Id of the queue. */
  id?: string;
  /** Whether the user has joined the queue. `patchUserQueue` changes it. */
  joined?: boolean;
  /**
   * Members who have joined.
   * @since a Genesys SDK after 29.1.0
   */
  joinedMemberCount?: number;
  /**
   * Whether returning customers go to the agent who served them last.
   * @since a Genesys SDK after 29.1.0
   */
  lastAgentRoutingMode?: LastAgentRoutingMode;
  /**
   * Settings per medium, by its name (`call`, `callback`, `chat`, `email`, `message`). Since 162.0.0 the names are
   * fixed.
   */
  mediaSettings?: { [key: string]: MediaSetting };
  /** Number of members. */
  memberCount?: number;
  /**
   * Groups whose members are members of the queue; their fields are not modelled.
   * @since a Genesys SDK after 29.1.0
   */
  memberGroups?: Record<string, unknown>[];
  /**
   * Flow for waiting messages.
   * @since a Genesys SDK after 29.1.0
   */
  messageInQueueFlow?: UriReference;
  /** Id of the user who last changed the queue. */
  modifiedBy?: string;
  /**
   * Removed in 45.0.0. Application that last changed the queue.
   *
   * @deprecated
   */
  modifiedByApp?: string;
  /** Name of the queue. */
  name?: string;
  /**
   * Prompt that a caller on hold hears.
   * @since a Genesys SDK after 29.1.0
   */
  onHoldPrompt?: UriReference;
  /** Address for outgoing e-mails. */
  outboundEmailAddress?: QueueEmailAddress;
  /**
   * Addresses for outgoing messages; its fields are not modelled.
   * @since a Genesys SDK after 29.1.0
   */
  outboundMessagingAddresses?: Record<string, unknown>;
  /**
   * Id of the same queue in an external system.
   * @since a Genesys SDK after 29.1.0
   */
  peerId?: string;
  /** Flow that callers hear while they wait. A `DomainEntityRef` in today's SDK, of the same shape. */
  queueFlow?: UriReference;
  /**
   * Rules of preferred-agent routing; their fields are not modelled.
   * @since a Genesys SDK after 29.1.0
   */
  routingRules?: Record<string, unknown>[];
  /**
   * How waiting interactions are ranked.
   * @since a Genesys SDK after 29.1.0
   */
  scoringMethod?: ScoringMethod;
  /** Path of the queue, relative to the API's host. */
  selfUri?: string;
  /** How the queue uses skills. */
  skillEvaluationMethod?: SkillEvaluationMethod;
  /**
   * Removed in 45.0.0. Life cycle of the queue.
   *
   * @deprecated
   */
  state?: string;
  /**
   * Whether recording stops while a caller waits.
   * @since a Genesys SDK after 29.1.0
   */
  suppressInQueueCallRecording?: boolean;
  /**
   * Members that were added one by one (not through a group).
   * @since a Genesys SDK after 29.1.0
   */
  userMemberCount?: number;
  /**
   * Removed in 45.0.0. Version for optimistic locking.
   *
   * @deprecated
   */
  version?: number;
  /** Prompt that the agent hears when a call is answered automatically. */
  whisperPrompt?: UriReference;
}

/** A page of the queues of a user. */
export interface UserQueueEntityListing {
  /** The entries of this page. */
  entities?: UserQueue[];
  /** Path of the first page. */
  firstUri?: string;
  /** Path of the last page. */
  lastUri?: string;
  /** Path of the next page; absent on the last. */
  nextUri?: string;
  /** Number of pages. */
  pageCount?: number;
  /** Number of this page, from 1. */
  pageNumber?: number;
  /** Entries per page. */
  pageSize?: number;
  /** Path of the page before; absent on the first. */
  previousUri?: string;
  /** Path of this page, relative to the API's host. */
  selfUri?: string;
  /** Number of entries over all pages. */
  total?: number;
}

/** A routing language that a user speaks or writes. */
export interface UserRoutingLanguage {
  /** Id of the language. */
  id?: string;
  /** Path of the language, relative to the API's host. */
  languageUri?: string;
  /** Name of the language, such as `English - Spoken`. */
  name?: string;
  /**
   * How good the user is at it. 0 is legal, and is not the same as absent.
   * 0 to 5.
   */
  proficiency?: number;
  /** Path of this assignment, relative to the API's host. */
  selfUri?: string;
  /** State of the language itself. */
  state?: RoutingSkillState;
}

/** What `postUserRoutinglanguages` takes to give a user a language. */
export interface UserRoutingLanguagePost {
  /** Id of the language. */
  id: string;
  /** Path of the language; ignored. */
  languageUri?: string;
  /**
   * How good the user is at it. 0 is a value like the others.
   * 0 to 5.
   */
  proficiency: number;
  /** Path of the assignment; ignored. */
  selfUri?: string;
}

/** A routing skill that a user holds. */
export interface UserRoutingSkill {
  /** Id of the skill. */
  id?: string;
  /** Name of the skill. */
  name?: string;
  /**
   * How good the user is at it. 0 is legal, and is not the same as absent.
   * 0 to 5.
   */
  proficiency?: number;
  /** Path of this assignment, relative to the API's host. */
  selfUri?: string;
  /** Path of the skill, relative to the API's host. */
  skillUri?: string;
  /** State of the skill itself. */
  state?: RoutingSkillState;
}

/** What `postUserRoutingskills` takes to give a user a skill. */
export interface UserRoutingSkillPost {
  /** Id of the skill. */
  id: string;
  /**
   * How good the user is at it. 0 is a value like the others.
   * 0 to 5.
   */
  proficiency: number;
  /** Path of the assignment; ignored. */
  selfUri?: string;
  /** Path of the skill; ignored. */
  skillUri?: string;
}

/**
 * One criterion of a search, or a group of criteria. Give `value`, or `values`, or `startValue` and `endValue`, as the
 * `type` asks.
 */
export interface UserSearchCriteria {
  /**
   * Format of dates in `value`, `startValue` and `endValue`.
   * @since a Genesys SDK after 29.1.0
   */
  dateFormat?: string;
  /** End of a range. */
  endValue?: string;
  /** Fields to look at, such as `name`, `email` or `state`. */
  fields?: string[];
  /** Criteria inside this one. */
  group?: UserSearchCriteria[];
  /** How the criterion is joined with those beside it. */
  operator?: "AND" | "OR" | "NOT";
  /** Start of a range. */
  startValue?: string;
  /** How to compare. */
  type: UserSearchCriteriaType;
  /** A single value. */
  value?: string;
  /** Several values, one of which must match. */
  values?: string[];
}

/**
 * How a criterion compares `fields` with its value or values. Criteria of the range types use `startValue` and
 * `endValue`.
 * Values added later (Genesys SDK): `QUERY_STRING` (45.0.0), `RANGE` (253.0.0), `LESS_THAN` (253.0.0),
 * `LESS_THAN_EQUAL_TO` (253.0.0), `GREATER_THAN` (253.0.0), `GREATER_THAN_EQUAL_TO` (253.0.0).
 */
export type UserSearchCriteriaType =
  | "EXACT"
  | "STARTS_WITH"
  | "CONTAINS"
  | "REGEX"
  | "TERM"
  | "TERMS"
  | "REQUIRED_FIELDS"
  | "MATCH_ALL"
  | "QUERY_STRING"
  | "RANGE"
  | "LESS_THAN"
  | "LESS_THAN_EQUAL_TO"
  | "GREATER_THAN"
  | "GREATER_THAN_EQUAL_TO";

/** What `postUsersSearch` looks for. */
export interface UserSearchRequest {
  /**
   * Whether users whom the caller may not see are left out.
   * @since a Genesys SDK after 29.1.0
   */
  enforcePermissions?: boolean;
  /** What to expand, as in `getUsers`. */
  expand?: UserExpand[];
  /**
   * System to take `integrationPresence` from.
   * @since a Genesys SDK after 29.1.0
   */
  integrationPresenceSource?: IntegrationPresenceSource;
  /** Number of the page, from 1. */
  pageNumber?: number;
  /** Users per page; 25 if left out. */
  pageSize?: number;
  /** Criteria; all of them must hold, unless their `operator` says otherwise. None: everybody. */
  query?: UserSearchCriteria[];
  /** Several fields to sort by, instead of `sortBy` and `sortOrder`. */
  sort?: SearchSort[];
  /** Field to sort by, such as `name`. */
  sortBy?: string;
  /** Order of the results; `SCORE` is best match first. Upper case here, unlike in `getUsers`. */
  sortOrder?: "ASC" | "DESC" | "SCORE";
}

/** A page of the routing skills of a user. */
export interface UserSkillEntityListing {
  /** The entries of this page. */
  entities?: UserRoutingSkill[];
  /** Path of the first page. */
  firstUri?: string;
  /** Path of the last page. */
  lastUri?: string;
  /** Path of the next page; absent on the last. */
  nextUri?: string;
  /** Number of pages. */
  pageCount?: number;
  /** Number of this page, from 1. */
  pageNumber?: number;
  /** Entries per page. */
  pageSize?: number;
  /** Path of the page before; absent on the first. */
  previousUri?: string;
  /** Path of this page, relative to the API's host. */
  selfUri?: string;
  /** Number of entries over all pages. */
  total?: number;
}

/** A page of users found. */
export interface UsersSearchResponse {
  /** Path and `q64` query of this page, for `getUsersSearch`. */
  currentPage?: string;
  /** Path and `q64` query of the next page, for `getUsersSearch`. Absent on the last page. */
  nextPage?: string;
  /** Number of pages. */
  pageCount: number;
  /** Number of this page, from 1. */
  pageNumber: number;
  /** Users per page. */
  pageSize: number;
  /** Path and `q64` query of the page before, for `getUsersSearch`. */
  previousPage?: string;
  /** The users of this page. */
  results: User[];
  /** Number of users found. */
  total: number;
  /** Kinds of entity that were searched. */
  types: string[];
}

/**
 * Life cycle of a user. `inactive` users cannot log in but keep their id, roles and stations; `deleted` users are only
 * found when asked for by state.
 */
export type UserState = KnownUserState | (string & {});

/** The values of {@link UserState} that are known today. */
export type KnownUserState = "active" | "inactive" | "deleted";

/** A station (phone) as seen from its user. */
export interface UserStation {
  /**
   * When that began.
   *
   * Format: date-time
   */
  associatedDate?: string;
  /** User who has the station in use: a stub. */
  associatedUser?: User;
  /** User whose default station it is: a stub. Desks are shared: several users may have the same default. */
  defaultUser?: User;
  /** Id of the station. */
  id?: string;
  /** Name of the station. */
  name?: string;
  /** Data of the telephony provider, by key. */
  providerInfo?: { [key: string]: string };
  /** Kind of station, such as `inin_webrtc_softphone`, `inin_sip_phone` or `inin_remote`. */
  type?: string;
  /**
   * Number of calls that a WebRTC phone can hold at once.
   * @since a Genesys SDK after 29.1.0
   */
  webRtcCallAppearances?: number;
}

/**
 * The stations of a user, in their four roles. A role without a station is left out, so a user without any gives `{}`.
 */
export interface UserStations {
  /** The station that the user has chosen for this session. */
  associatedStation?: UserStation;
  /** The one that is used when nothing else is chosen. It stays set when the user is made inactive (inferred). */
  defaultStation?: UserStation;
  /** The one that calls really go to: the associated one, else the default. */
  effectiveStation?: UserStation;
  /** The one that was associated last. */
  lastAssociatedStation?: UserStation;
}

/** A second factor (MFA) that a user has set up. Newer than the seed; only its field names are known for sure. */
export interface Verifier {
  /** What the verifier checks; its fields are not modelled, and it is nothing that an audit needs. */
  credential?: Record<string, unknown>;
  /** Whether it is the one that is asked for first. */
  default?: boolean;
  /** Whether it can be used to log in. */
  enabled?: boolean;
  /** Id of the verifier. */
  id?: string;
  /** Name that the user gave it. */
  name?: string;
  /** Path of the verifier, relative to the API's host. */
  selfUri?: string;
  /** Kind of verifier; the values are not known. */
  type?: string;
}

/** All verifiers of a user, unpaged: without the page fields that other listings have. */
export interface VerifierEntityListing {
  /** The verifiers. */
  entities?: Verifier[];
  /** Path of this listing, relative to the API's host. */
  selfUri?: string;
  /** Number of verifiers. */
  total?: number;
}

/**
 * Whose voicemail takes a forwarded call that nobody answers. `PURECLOUD`: the user's own. `LASTCALL`: that of the last
 * target, which may be outside the organisation. `NONE`: no voicemail.
 */
export type VoicemailTarget = KnownVoicemailTarget | (string & {});

/** The values of {@link VoicemailTarget} that are known today. */
export type KnownVoicemailTarget = "PURECLOUD" | "LASTCALL" | "NONE";

export interface components {
  schemas: {
    AcwSettings: AcwSettings;
    Adjacents: Adjacents;
    AggregateMetricData: AggregateMetricData;
    AggregateViewData: AggregateViewData;
    AggregationQuery: AggregationQuery;
    AggregationRange: AggregationRange;
    AggregationResult: AggregationResult;
    AggregationResultEntry: AggregationResultEntry;
    AggregationType: AggregationType;
    AggregationView: AggregationView;
    AnalyticsQueryAggregation: AnalyticsQueryAggregation;
    AnalyticsQueryClause: AnalyticsQueryClause;
    AnalyticsQueryFilter: AnalyticsQueryFilter;
    AnalyticsQueryPredicate: AnalyticsQueryPredicate;
    AnalyticsRoutingStatusRecord: AnalyticsRoutingStatusRecord;
    AnalyticsUserDetail: AnalyticsUserDetail;
    AnalyticsUserDetailsQueryResponse: AnalyticsUserDetailsQueryResponse;
    AnalyticsUserPresenceRecord: AnalyticsUserPresenceRecord;
    AuthzDivision: AuthzDivision;
    AuthzGrant: AuthzGrant;
    AuthzGrantPolicy: AuthzGrantPolicy;
    AuthzGrantRole: AuthzGrantRole;
    AuthzSubject: AuthzSubject;
    AutoAnswerSetting: AutoAnswerSetting;
    AutoAnswerSettings: AutoAnswerSettings;
    Biography: Biography;
    Bullseye: Bullseye;
    CallForwarding: CallForwarding;
    CallRoute: CallRoute;
    CallTarget: CallTarget;
    CallTargetType: CallTargetType;
    ChangeMyPasswordRequest: ChangeMyPasswordRequest;
    ChangePasswordRequest: ChangePasswordRequest;
    Chat: Chat;
    Contact: Contact;
    ContactMediaType: ContactMediaType;
    ContactType: ContactType;
    CreateUser: CreateUser;
    Division: Division;
    DomainOrganizationProduct: DomainOrganizationProduct;
    DomainOrganizationRole: DomainOrganizationRole;
    DomainRole: DomainRole;
    Education: Education;
    EmergencyNumberType: EmergencyNumberType;
    EmployerInfo: EmployerInfo;
    ErrorBody: ErrorBody;
    ErrorDetail: ErrorDetail;
    ErrorLimit: ErrorLimit;
    ExpansionCriterium: ExpansionCriterium;
    FieldConfig: FieldConfig;
    FieldConfigEntityType: FieldConfigEntityType;
    FieldConfigs: FieldConfigs;
    FieldConfigSection: FieldConfigSection;
    FieldList: FieldList;
    Geolocation: Geolocation;
    GeolocationSettings: GeolocationSettings;
    Group: Group;
    GroupContact: GroupContact;
    GroupState: GroupState;
    GroupType: GroupType;
    GroupVisibility: GroupVisibility;
    InboundRoute: InboundRoute;
    IntegrationPresenceSource: IntegrationPresenceSource;
    LastAgentRoutingMode: LastAgentRoutingMode;
    Location: Location;
    LocationAddress: LocationAddress;
    LocationDefinition: LocationDefinition;
    LocationEmergencyNumber: LocationEmergencyNumber;
    LocationState: LocationState;
    MediaSetting: MediaSetting;
    MediaSummary: MediaSummary;
    MediaSummaryDetail: MediaSummaryDetail;
    NumericRange: NumericRange;
    OAuthError: OAuthError;
    OAuthLastTokenIssued: OAuthLastTokenIssued;
    ObservationMetricData: ObservationMetricData;
    ObservationQuery: ObservationQuery;
    ObservationValue: ObservationValue;
    Organization: Organization;
    OrganizationPresence: OrganizationPresence;
    OrgUser: OrgUser;
    OutOfOffice: OutOfOffice;
    PagingSpec: PagingSpec;
    PatchUser: PatchUser;
    PresenceDefinition: PresenceDefinition;
    QueueEmailAddress: QueueEmailAddress;
    ResourceConditionNode: ResourceConditionNode;
    ResourceConditionValue: ResourceConditionValue;
    ResourcePermissionPolicy: ResourcePermissionPolicy;
    Ring: Ring;
    RingActions: RingActions;
    RoutingSkill: RoutingSkill;
    RoutingSkillState: RoutingSkillState;
    RoutingStatus: RoutingStatus;
    RoutingStatusValue: RoutingStatusValue;
    ScoringMethod: ScoringMethod;
    Script: Script;
    ScriptPage: ScriptPage;
    SearchSort: SearchSort;
    ServerDate: ServerDate;
    ServiceLevel: ServiceLevel;
    SkillEvaluationMethod: SkillEvaluationMethod;
    SkillsToRemove: SkillsToRemove;
    StatisticalResponse: StatisticalResponse;
    StatisticalSummary: StatisticalSummary;
    SystemPresence: SystemPresence;
    Team: Team;
    TokenInfo: TokenInfo;
    TokenResponse: TokenResponse;
    TrusteeAuthorization: TrusteeAuthorization;
    Trustor: Trustor;
    TrustorEntityListing: TrustorEntityListing;
    UpdateUser: UpdateUser;
    UriReference: UriReference;
    User: User;
    UserAggregateDataContainer: UserAggregateDataContainer;
    UserAggregateMetric: UserAggregateMetric;
    UserAggregateQueryResponse: UserAggregateQueryResponse;
    UserAuthorization: UserAuthorization;
    UserConversationSummary: UserConversationSummary;
    UserCursorEntityListing: UserCursorEntityListing;
    UserDetailsQuery: UserDetailsQuery;
    UserEntityListing: UserEntityListing;
    UserExpand: UserExpand;
    UserExpands: UserExpands;
    UserImage: UserImage;
    UserLanguageEntityListing: UserLanguageEntityListing;
    UserMe: UserMe;
    UserMeExpand: UserMeExpand;
    UserObservationDataContainer: UserObservationDataContainer;
    UserObservationMetric: UserObservationMetric;
    UserObservationQueryResponse: UserObservationQueryResponse;
    UserPresence: UserPresence;
    UserProfile: UserProfile;
    UserProfileEntityListing: UserProfileEntityListing;
    UserProfileExpand: UserProfileExpand;
    UserQueue: UserQueue;
    UserQueueEntityListing: UserQueueEntityListing;
    UserRoutingLanguage: UserRoutingLanguage;
    UserRoutingLanguagePost: UserRoutingLanguagePost;
    UserRoutingSkill: UserRoutingSkill;
    UserRoutingSkillPost: UserRoutingSkillPost;
    UserSearchCriteria: UserSearchCriteria;
    UserSearchCriteriaType: UserSearchCriteriaType;
    UserSearchRequest: UserSearchRequest;
    UserSkillEntityListing: UserSkillEntityListing;
    UsersSearchResponse: UsersSearchResponse;
    UserState: UserState;
    UserStation: UserStation;
    UserStations: UserStations;
    Verifier: Verifier;
    VerifierEntityListing: VerifierEntityListing;
    VoicemailTarget: VoicemailTarget;
  };
  responses: {
    /** The request is malformed, or a value in it is not allowed. */
    BadRequest: {
      headers: {
        "ININ-Correlation-Id": components["headers"]["CorrelationId"];
        [key: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** The request is malformed, or names more than 50 users. */
    BadRequestBulk: {
      headers: {
        "ININ-Correlation-Id": components["headers"]["CorrelationId"];
        [key: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** The kind of entity is unknown, or no longer offered. */
    BadRequestEntityType: {
      headers: {
        "ININ-Correlation-Id": components["headers"]["CorrelationId"];
        [key: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** The new password breaks the rules, the old one is wrong, or the token belongs to a client. */
    BadRequestOwnPassword: {
      headers: {
        "ININ-Correlation-Id": components["headers"]["CorrelationId"];
        [key: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** The new password breaks the rules of the organisation, or the request is malformed. */
    BadRequestPassword: {
      headers: {
        "ININ-Correlation-Id": components["headers"]["CorrelationId"];
        [key: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** The status cannot follow the current one, or the request is malformed. */
    BadRequestTransition: {
      headers: {
        "ININ-Correlation-Id": components["headers"]["CorrelationId"];
        [key: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** The token belongs to a client, not to a user, or the request is malformed. */
    BadRequestUserContext: {
      headers: {
        "ININ-Correlation-Id": components["headers"]["CorrelationId"];
        [key: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /**
     * The request is malformed, names more than 100 users, or pages past the 10,000th inactive user (whose code is
     * inferred).
     */
    BadRequestUserIds: {
      headers: {
        "ININ-Correlation-Id": components["headers"]["CorrelationId"];
        [key: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /**
     * The request is malformed. The platform also answers 400 (instead of 409) when the `version` is out of date: read
     * the user again, apply the change to it and try again.
     */
    BadRequestVersion: {
      headers: {
        "ININ-Correlation-Id": components["headers"]["CorrelationId"];
        [key: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** The request contradicts the state of the entity. */
    Conflict: {
      headers: {
        "ININ-Correlation-Id": components["headers"]["CorrelationId"];
        [key: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** The setting is refused. There are some twenty codes, all starting with `callforwarding.`; these matter most. */
    ConflictCallForwarding: {
      headers: {
        "ININ-Correlation-Id": components["headers"]["CorrelationId"];
        [key: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** The station cannot be associated: somebody else has it. */
    ConflictStation: {
      headers: {
        "ININ-Correlation-Id": components["headers"]["CorrelationId"];
        [key: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** The `version` is out of date: read the user again, apply the change to it and try again. */
    ConflictVersion: {
      headers: {
        "ININ-Correlation-Id": components["headers"]["CorrelationId"];
        [key: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /**
     * The token is good, but its roles lack a permission (see `x-required-permissions`), or hold it in another
     * division.
     */
    Forbidden: {
      headers: {
        "ININ-Correlation-Id": components["headers"]["CorrelationId"];
        [key: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** A permission is missing, or the user may not forward calls. */
    ForbiddenCallForwarding: {
      headers: {
        "ININ-Correlation-Id": components["headers"]["CorrelationId"];
        [key: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** Users may only report their own position. */
    ForbiddenGeolocation: {
      headers: {
        "ININ-Correlation-Id": components["headers"]["CorrelationId"];
        [key: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** Users may only set their own absence. */
    ForbiddenOutOfOffice: {
      headers: {
        "ININ-Correlation-Id": components["headers"]["CorrelationId"];
        [key: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** The permission is missing, or does not reach this user. */
    ForbiddenTrustors: {
      headers: {
        "ININ-Correlation-Id": components["headers"]["CorrelationId"];
        [key: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** A service behind the API took too long. For lists, ask for smaller pages or less `expand`. */
    GatewayTimeout: {
      headers: {
        "ININ-Correlation-Id": components["headers"]["CorrelationId"];
        [key: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /**
     * The platform failed. Reads may be sent again; a write may have been done. (The status is declared; the code is
     * inferred.)
     */
    InternalServerError: {
      headers: {
        "ININ-Correlation-Id": components["headers"]["CorrelationId"];
        [key: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** Nothing there, or nothing that the caller may see. */
    NotFound: {
      headers: {
        "ININ-Correlation-Id": components["headers"]["CorrelationId"];
        [key: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** The request for a token is malformed, or its code or refresh token is no longer good. */
    OAuthBadRequest: {
      headers: {
        "ININ-Correlation-Id": components["headers"]["CorrelationId"];
        [key: string]: unknown;
      };
      content: {
        "application/json": OAuthError;
      };
    };
    /** Too many tokens were asked for (body and limit are inferred). Keep a token until it ends. */
    OAuthTooManyRequests: {
      headers: {
        "ININ-Correlation-Id": components["headers"]["CorrelationId"];
        [key: string]: unknown;
      };
      content: {
        "application/json": OAuthError;
      };
    };
    /** The client id or secret is wrong. Do not send the same credentials again. */
    OAuthUnauthorized: {
      headers: {
        "ININ-Correlation-Id": components["headers"]["CorrelationId"];
        [key: string]: unknown;
      };
      content: {
        "application/json": OAuthError;
      };
    };
    /** The body is too large (512,000 bytes). (The status is declared; the code is inferred.) */
    PayloadTooLarge: {
      headers: {
        "ININ-Correlation-Id": components["headers"]["CorrelationId"];
        [key: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /**
     * The request did not arrive whole in time. It may be sent again. (The status is declared; the code is inferred.)
     */
    RequestTimeout: {
      headers: {
        "ININ-Correlation-Id": components["headers"]["CorrelationId"];
        [key: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /**
     * The platform, or a service behind it, is down for the moment. May also answer plain text, from the load balancer.
     * (The status is declared; the code is inferred.)
     */
    ServiceUnavailable: {
      headers: {
        "ININ-Correlation-Id": components["headers"]["CorrelationId"];
        [key: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /**
     * The rate limit is used up: wait for `Retry-After`. 300 requests a minute for a token, lower for some resources;
     * the body and the header have been the same for all APIs since 2021-11-10.
     */
    TooManyRequests: {
      headers: {
        "ININ-Correlation-Id": components["headers"]["CorrelationId"];
        "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
        "inin-ratelimit-count": components["headers"]["RateLimitCount"];
        "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
        "Retry-After": components["headers"]["RetryAfter"];
        [key: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** The rate limit is used up: that of all requests, or the one on positions. */
    TooManyRequestsGeolocation: {
      headers: {
        "ININ-Correlation-Id": components["headers"]["CorrelationId"];
        "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
        "inin-ratelimit-count": components["headers"]["RateLimitCount"];
        "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
        "Retry-After": components["headers"]["RetryAfter"];
        [key: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** The token is missing, wrong, expired, or used from an address that the organisation does not allow. */
    Unauthorized: {
      headers: {
        "ININ-Correlation-Id": components["headers"]["CorrelationId"];
        [key: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** The body is not `application/json`. */
    UnsupportedMediaType: {
      headers: {
        "ININ-Correlation-Id": components["headers"]["CorrelationId"];
        [key: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
  };
  parameters: {
    /**
     * Id of the source that reports positions (a browser or a phone app), as the user's `geolocation` names it.
     * @example 3c9d0b7e-7d0f-4e1c-9a55-6f0b2b8e7c01
     */
    clientId: string;
    /**
     * Where to go on: the `cursor` of the page before. Left out: the first page.
     * @example ZXhhbXBsZS1jdXJzb3ItMg==
     */
    cursor: string;
    /**
     * Only queues of these divisions.
     * @example [
     *   "6a2f0f0e-2b1d-4c63-8f4b-7f3a9a1d0c01"
     * ]
     */
    divisionId: string[];
    /**
     * What to add to each user. It is filled with best effort: a part that was asked for and is missing is *unknown*,
     * not absent; ask its own endpoint to be sure.
     * @example [
     *   "station",
     *   "authorization"
     * ]
     */
    expand: UserExpand[];
    /**
     * What to add to the answer, with best effort as in `getUser`.
     * @example [
     *   "organization",
     *   "token"
     * ]
     */
    expandMe: UserMeExpand[];
    /**
     * What to add to the profile. A shorter list than that of `getUser`.
     * @example [
     *   "presence",
     *   "station"
     * ]
     */
    expandProfile: UserProfileExpand[];
    /**
     * What to add to each profile. The shortest of the `expand` lists.
     * @example [
     *   "presence",
     *   "station"
     * ]
     */
    expandProfiles: (
      | "routingStatus"
      | "presence"
      | "integrationPresence"
      | "conversationSummary"
      | "outOfOffice"
      | "geolocation"
      | "station"
      | "authorization"
    )[];
    /**
     * What to add to each user found. The platform documents no list of values here; that it is the list of `getUser`
     * is inferred.
     * @example [
     *   "station",
     *   "authorization"
     * ]
     */
    expandSearch: string[];
    /**
     * Kind of entity to describe. `externalContact` is in seed 002 and was removed since (195.0.0): expect 400.
     * @example person
     */
    fieldType: "person" | "group" | "org" | "externalContact";
    /**
     * Whether to send the invitation again although one is outstanding.
     * @example false
     */
    force: boolean;
    /**
     * Whether to list a role and division once for each way in which the subject came by it (directly, through a group)
     * instead of once.
     * @example false
     */
    includeDuplicates: boolean;
    /**
     * System whose presence is shown as the user's `integrationPresence`. Only read when a presence is expanded.
     * @example MicrosoftTeams
     */
    integrationPresenceSource: IntegrationPresenceSource;
    /**
     * System whose presence is shown as the user's `integrationPresence`. Only read when a presence is expanded. With
     * it, a page holds at most 100 users.
     * @example MicrosoftTeams
     */
    integrationPresenceSourceCursor: IntegrationPresenceSource;
    /**
     * System whose presence is shown as the user's `integrationPresence`. Only read when a presence is expanded. With
     * it, a page holds at most 100 users.
     * @example MicrosoftTeams
     */
    integrationPresenceSourceList: IntegrationPresenceSource;
    /**
     * Only the users with these Jabber ids. Not together with `id`.
     * @example [
     *   "5c8a0f1e21d4b60001a1@parkbench.orgspan.com"
     * ]
     */
    jabberId: string[];
    /**
     * Only the users with these Jabber ids (the addresses of the chat).
     * @example [
     *   "5c8a0f1e21d4b60001a1@parkbench.orgspan.com"
     * ]
     */
    jid: string[];
    /**
     * `true`: queues that the user is a member of and takes work from. `false`: queues that the user is a member of but
     * has left for now. To see all memberships, ask for both.
     * @example true
     */
    joined: boolean;
    /**
     * Id of the routing language, as defined for the whole organisation.
     * @example 7a3f8b20-6c1d-4e5f-8b9a-2d1e0c3f5a02
     */
    languageId: string;
    /**
     * Number of the page, from 1.
     * @example 1
     */
    pageNumber: number;
    /**
     * Entities per page. 100 is safe; larger values are not documented for this operation.
     * @example 25
     */
    pageSize: number;
    /**
     * Entities per page. 50 is known to work; larger values are not documented.
     * @example 50
     */
    pageSizeRouting: number;
    /**
     * Users per page. At most 100 when `integrationPresenceSource` is given; with many `expand` values a large page may
     * time out (504), so halve it and try again.
     * @example 100
     */
    pageSizeUsers: number;
    /**
     * The search, encoded: copy it from `nextPage`, `currentPage` or `previousPage` of an earlier answer.
     * @example
     * eyJwYWdlU2l6ZSI6MjUsInBhZ2VOdW1iZXIiOjEsInF1ZXJ5IjpbeyJ0eXBlIjoiQ09OVEFJTlMiLCJmaWVsZHMiOlsibmFtZSJdLCJ2YWx1ZSI6Im9rYWZvciJ9XX0=
     */
    q64: string;
    /**
     * Id of the queue. The user must be a member of it already.
     * @example 9b1c5a70-3e4d-4f0a-8a11-0c2f7d9e1a02
     */
    queueId: string;
    /**
     * Id of the routing skill, as defined for the whole organisation.
     * @example 5d2e6f10-4b7c-4a39-9c8d-1e0f2a3b4c02
     */
    skillId: string;
    /**
     * Direction of the sort. The platform documents `ascending` and `descending` as the values, and `ASC` as the
     * default, which is neither: hence all four.
     * @example ascending
     */
    sortOrder: "ascending" | "descending" | "ASC" | "DESC";
    /**
     * Direction of the sort. Upper case here, unlike in `getUsers`.
     * @example DESC
     */
    sortOrderCursor: "ASC" | "DESC";
    /**
     * Direction of the sort, `ASC` or `DESC`; the platform documents no list of values.
     * @example ASC
     */
    sortOrderFavorites: string;
    /**
     * Only users in this state. The default leaves inactive users out, who may still hold roles and stations.
     * @example active
     */
    stateCursor: "active" | "inactive" | "deleted" | "any";
    /**
     * Only users in this state. The default leaves inactive users out, who may still hold roles and stations. Past
     * 10,000 users `inactive` answers 400, though `pageCount` promises more. `any` lists the deleted ones too.
     * @example active
     */
    stateList: "active" | "inactive" | "deleted" | "any";
    /**
     * `active` means not deleted, so that inactive users are found too (inferred); `deleted` finds only deleted ones.
     * @example active
     */
    stateOne: "active" | "deleted";
    /**
     * Only profiles of users in this state. The platform dropped this parameter (54.0.0); it stays here because seed
     * 002 has it.
     * @deprecated
     * @example active
     */
    stateProfiles: "active" | "deleted";
    /**
     * Id of the station (a phone, physical or WebRTC).
     * @example 8c4b9d40-1f2e-4a6b-8d7c-5e4f3a2b1c01
     */
    stationId: string;
    /**
     * Id of the subject: of a user or of a group.
     * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
     */
    subjectId: string;
    /**
     * Schemas whose custom attributes are wanted; only read when `customAttributes` is expanded.
     * @example [
     *   "b7d2c1a0-5e4f-4b3a-9c2d-1f0e9d8c7b01"
     * ]
     */
    userCustomAttributeSchemaIds: string[];
    /**
     * Schemas whose custom attributes are wanted; only read when `customAttributes` is expanded.
     * @example [
     *   "b7d2c1a0-5e4f-4b3a-9c2d-1f0e9d8c7b01"
     * ]
     */
    userCustomAttributeSchemaIdsList: string[];
    /**
     * Id of the user: a UUID, not the e-mail address or the user name.
     * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
     */
    userId: string;
    /**
     * Only these users. More than 100 answer 400 `max.user.ids`.
     * @example [
     *   "1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111"
     * ]
     */
    userIds: string[];
  };
  headers: {
    /**
     * Id of this exchange. Quote it to the platform's support; in errors it is also `contextId`.
     * @example 5b0c1f6e-3a52-4d77-9c0e-8f1f4e2a6d10
     */
    CorrelationId: string;
    /**
     * Requests allowed in a window; often 300, lower for some resources.
     * @example 300
     */
    RateLimitAllowed: number;
    /**
     * Requests counted in the current window. Traffic of the same user or client in the user interface counts too.
     * @example 1
     */
    RateLimitCount: number;
    /**
     * Seconds until the window ends.
     * @example 61
     */
    RateLimitReset: number;
    /**
     * Seconds to wait before asking again.
     * @example 42
     */
    RetryAfter: number;
  };
}

export interface paths {
  "/api/v2/analytics/users/aggregates/query": {
    /** Sum up presence and routing status */
    post: operations["postAnalyticsUsersAggregatesQuery"];
  };
  "/api/v2/analytics/users/details/query": {
    /** List changes of presence and routing status */
    post: operations["postAnalyticsUsersDetailsQuery"];
  };
  "/api/v2/analytics/users/observations/query": {
    /** Count queues of users now */
    post: operations["postAnalyticsUsersObservationsQuery"];
  };
  "/api/v2/authorization/subjects/{subjectId}": {
    /** List a subject's grants */
    get: operations["getAuthorizationSubject"];
  };
  "/api/v2/fieldconfig": {
    /**
     * Get the fields of a kind of entity
     * @deprecated
     */
    get: operations["getFieldconfig"];
  };
  "/api/v2/profiles/users": {
    /**
     * List profiles
     * @deprecated
     */
    get: operations["getProfilesUsers"];
  };
  "/api/v2/users": {
    /** List users */
    get: operations["getUsers"];
    /** Create a user */
    post: operations["postUsers"];
  };
  "/api/v2/users/{userId}": {
    /** Get a user */
    get: operations["getUser"];
    /** Delete a user */
    delete: operations["deleteUser"];
    /** Change a user */
    patch: operations["patchUser"];
  };
  "/api/v2/users/{userId}/adjacents": {
    /** Get the people around a user */
    get: operations["getUserAdjacents"];
  };
  "/api/v2/users/{userId}/callforwarding": {
    /** Get where a user's calls go */
    get: operations["getUserCallforwarding"];
    /** Set a user's call forwarding */
    put: operations["putUserCallforwarding"];
    /** Change parts of a user's call forwarding */
    patch: operations["patchUserCallforwarding"];
  };
  "/api/v2/users/{userId}/directreports": {
    /** List who reports to a user */
    get: operations["getUserDirectreports"];
  };
  "/api/v2/users/{userId}/favorites": {
    /**
     * List a user's favourites
     * @deprecated
     */
    get: operations["getUserFavorites"];
  };
  "/api/v2/users/{userId}/geolocations/{clientId}": {
    /** Get where a user is */
    get: operations["getUserGeolocation"];
    /** Report where a user is */
    patch: operations["patchUserGeolocation"];
  };
  "/api/v2/users/{userId}/invite": {
    /** Send a user the invitation */
    post: operations["postUserInvite"];
  };
  "/api/v2/users/{userId}/outofoffice": {
    /** Get a user's absence */
    get: operations["getUserOutofoffice"];
    /** Set a user's absence */
    put: operations["putUserOutofoffice"];
  };
  "/api/v2/users/{userId}/password": {
    /** Set a user's password */
    post: operations["postUserPassword"];
  };
  "/api/v2/users/{userId}/profile": {
    /**
     * Get a user's profile
     * @deprecated
     */
    get: operations["getUserProfile"];
  };
  "/api/v2/users/{userId}/profileskills": {
    /** List a user's profile skills */
    get: operations["getUserProfileskills"];
    /** Set a user's profile skills */
    put: operations["putUserProfileskills"];
  };
  "/api/v2/users/{userId}/queues": {
    /** List a user's queues */
    get: operations["getUserQueues"];
    /** Join or leave several queues */
    patch: operations["patchUserQueues"];
  };
  "/api/v2/users/{userId}/queues/{queueId}": {
    /** Join or leave a queue */
    patch: operations["patchUserQueue"];
  };
  "/api/v2/users/{userId}/roles": {
    /** List a user's roles */
    get: operations["getUserRoles"];
    /** Set a user's roles */
    put: operations["putUserRoles"];
    /**
     * Remove all roles of a user
     * @deprecated
     */
    delete: operations["deleteUserRoles"];
  };
  "/api/v2/users/{userId}/routinglanguages": {
    /** List a user's routing languages */
    get: operations["getUserRoutinglanguages"];
    /** Give a user a routing language */
    post: operations["postUserRoutinglanguages"];
  };
  "/api/v2/users/{userId}/routinglanguages/{languageId}": {
    /** Remove a routing language from a user */
    delete: operations["deleteUserRoutinglanguage"];
    /** Change a user's routing language */
    patch: operations["patchUserRoutinglanguage"];
  };
  "/api/v2/users/{userId}/routingskills": {
    /** List a user's routing skills */
    get: operations["getUserRoutingskills"];
    /** Give a user a routing skill */
    post: operations["postUserRoutingskills"];
  };
  "/api/v2/users/{userId}/routingskills/{skillId}": {
    /** Change a user's routing skill */
    put: operations["putUserRoutingskill"];
    /** Remove a routing skill from a user */
    delete: operations["deleteUserRoutingskill"];
  };
  "/api/v2/users/{userId}/routingstatus": {
    /** Get a user's routing status */
    get: operations["getUserRoutingstatus"];
    /** Change a user's routing status */
    put: operations["putUserRoutingstatus"];
  };
  "/api/v2/users/{userId}/station": {
    /** Get a user's stations */
    get: operations["getUserStation"];
  };
  "/api/v2/users/{userId}/station/associatedstation": {
    /** Clear a user's associated station */
    delete: operations["deleteUserStationAssociatedstation"];
  };
  "/api/v2/users/{userId}/station/associatedstation/{stationId}": {
    /** Associate a station with a user */
    put: operations["putUserStationAssociatedstationStationId"];
  };
  "/api/v2/users/{userId}/station/defaultstation": {
    /** Clear a user's default station */
    delete: operations["deleteUserStationDefaultstation"];
  };
  "/api/v2/users/{userId}/station/defaultstation/{stationId}": {
    /** Set a user's default station */
    put: operations["putUserStationDefaultstationStationId"];
  };
  "/api/v2/users/{userId}/superiors": {
    /** List a user's superiors */
    get: operations["getUserSuperiors"];
  };
  "/api/v2/users/{userId}/trustors": {
    /** List the organisations that trust a user */
    get: operations["getUserTrustors"];
  };
  "/api/v2/users/{userId}/verifiers": {
    /** List a user's second factors */
    get: operations["getUserVerifiers"];
  };
  "/api/v2/users/bulk": {
    /** Switch automatic answering for many users */
    patch: operations["patchUsersBulk"];
  };
  "/api/v2/users/me": {
    /** Get the user whose token this is */
    get: operations["getUsersMe"];
  };
  "/api/v2/users/me/password": {
    /** Change your own password */
    post: operations["postUsersMePassword"];
  };
  "/api/v2/users/query": {
    /** List users by cursor */
    get: operations["getUsersQuery"];
  };
  "/api/v2/users/search": {
    /** Go on with a search */
    get: operations["getUsersSearch"];
    /** Search users */
    post: operations["postUsersSearch"];
  };
  "/oauth/token": {
    /** Get an access token */
    post: operations["postOauthToken"];
  };
}

export interface operations {
  postAnalyticsUsersAggregatesQuery: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The query: interval, metrics, and how to group. */
    requestBody: {
      content: {
        "application/json": AggregationQuery;
      };
    };
    responses: {
      /** The sums, one result per group. */
      200: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content: {
          "application/json": UserAggregateQueryResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  postAnalyticsUsersDetailsQuery: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The query: interval, filters and page. */
    requestBody: {
      content: {
        "application/json": UserDetailsQuery;
      };
    };
    responses: {
      /** The changes, user by user. */
      200: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content: {
          "application/json": AnalyticsUserDetailsQueryResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  postAnalyticsUsersObservationsQuery: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The query: whose counts, and which. */
    requestBody: {
      content: {
        "application/json": ObservationQuery;
      };
    };
    responses: {
      /** The counts, one result per group. */
      200: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content: {
          "application/json": UserObservationQueryResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getAuthorizationSubject: {
    parameters: {
      query?: {
        /**
         * Whether to list a role and division once for each way in which the subject came by it (directly, through a
         * group) instead of once.
         * @example false
         */
        includeDuplicates?: components["parameters"]["includeDuplicates"];
      };
      path: {
        /**
         * Id of the subject: of a user or of a group.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        subjectId: components["parameters"]["subjectId"];
      };
    };
    responses: {
      /** The grants. */
      200: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content: {
          "application/json": AuthzSubject;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getFieldconfig: {
    parameters: {
      query: {
        /**
         * Kind of entity to describe. `externalContact` is in seed 002 and was removed since (195.0.0): expect 400.
         * @example person
         */
        type: components["parameters"]["fieldType"];
      };
    };
    responses: {
      /** The fields. */
      200: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content: {
          "application/json": FieldConfig;
        };
      };
      400: components["responses"]["BadRequestEntityType"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getProfilesUsers: {
    parameters: {
      query?: {
        /**
         * What to add to each profile. The shortest of the `expand` lists.
         * @example [
         *   "presence",
         *   "station"
         * ]
         */
        expand?: components["parameters"]["expandProfiles"];
        /**
         * Only these users. More than 100 answer 400 `max.user.ids`.
         * @example [
         *   "1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111"
         * ]
         */
        id?: components["parameters"]["userIds"];
        /**
         * System whose presence is shown as the user's `integrationPresence`. Only read when a presence is expanded.
         * @example MicrosoftTeams
         */
        integrationPresenceSource?: components["parameters"]["integrationPresenceSource"];
        /**
         * Only the users with these Jabber ids (the addresses of the chat).
         * @example [
         *   "5c8a0f1e21d4b60001a1@parkbench.orgspan.com"
         * ]
         */
        jid?: components["parameters"]["jid"];
        /**
         * Number of the page, from 1.
         * @example 1
         */
        pageNumber?: components["parameters"]["pageNumber"];
        /**
         * Entities per page. 100 is safe; larger values are not documented for this operation.
         * @example 25
         */
        pageSize?: components["parameters"]["pageSize"];
        /**
         * Direction of the sort. The platform documents `ascending` and `descending` as the values, and `ASC` as the
         * default, which is neither: hence all four.
         * @example ascending
         */
        sortOrder?: components["parameters"]["sortOrder"];
        /**
         * Only profiles of users in this state. The platform dropped this parameter (54.0.0); it stays here because
         * seed 002 has it.
         * @deprecated
         * @example active
         */
        state?: components["parameters"]["stateProfiles"];
      };
    };
    responses: {
      /** A page of profiles. */
      200: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content: {
          "application/json": UserProfileEntityListing;
        };
      };
      400: components["responses"]["BadRequestUserIds"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getUsers: {
    parameters: {
      query?: {
        /**
         * What to add to each user. It is filled with best effort: a part that was asked for and is missing is
         * *unknown*, not absent; ask its own endpoint to be sure.
         * @example [
         *   "station",
         *   "authorization"
         * ]
         */
        expand?: components["parameters"]["expand"];
        /**
         * Only these users. More than 100 answer 400 `max.user.ids`.
         * @example [
         *   "1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111"
         * ]
         */
        id?: components["parameters"]["userIds"];
        /**
         * System whose presence is shown as the user's `integrationPresence`. Only read when a presence is expanded.
         * With it, a page holds at most 100 users.
         * @example MicrosoftTeams
         */
        integrationPresenceSource?: components["parameters"]["integrationPresenceSourceList"];
        /**
         * Only the users with these Jabber ids. Not together with `id`.
         * @example [
         *   "5c8a0f1e21d4b60001a1@parkbench.orgspan.com"
         * ]
         */
        jabberId?: components["parameters"]["jabberId"];
        /**
         * Number of the page, from 1.
         * @example 1
         */
        pageNumber?: components["parameters"]["pageNumber"];
        /**
         * Users per page. At most 100 when `integrationPresenceSource` is given; with many `expand` values a large page
         * may time out (504), so halve it and try again.
         * @example 100
         */
        pageSize?: components["parameters"]["pageSizeUsers"];
        /**
         * Direction of the sort. The platform documents `ascending` and `descending` as the values, and `ASC` as the
         * default, which is neither: hence all four.
         * @example ascending
         */
        sortOrder?: components["parameters"]["sortOrder"];
        /**
         * Only users in this state. The default leaves inactive users out, who may still hold roles and stations. Past
         * 10,000 users `inactive` answers 400, though `pageCount` promises more. `any` lists the deleted ones too.
         * @example active
         */
        state?: components["parameters"]["stateList"];
        /**
         * Schemas whose custom attributes are wanted; only read when `customAttributes` is expanded.
         * @example [
         *   "b7d2c1a0-5e4f-4b3a-9c2d-1f0e9d8c7b01"
         * ]
         */
        userCustomAttributeSchemaIds?: components["parameters"]["userCustomAttributeSchemaIdsList"];
      };
    };
    responses: {
      /** A page of users. */
      200: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content: {
          "application/json": UserEntityListing;
        };
      };
      400: components["responses"]["BadRequestUserIds"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  postUsers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The new user. */
    requestBody: {
      content: {
        "application/json": CreateUser;
      };
    };
    responses: {
      /** The new user: 200, not 201. */
      200: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content: {
          "application/json": User;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getUser: {
    parameters: {
      query?: {
        /**
         * What to add to each user. It is filled with best effort: a part that was asked for and is missing is
         * *unknown*, not absent; ask its own endpoint to be sure.
         * @example [
         *   "station",
         *   "authorization"
         * ]
         */
        expand?: components["parameters"]["expand"];
        /**
         * System whose presence is shown as the user's `integrationPresence`. Only read when a presence is expanded.
         * @example MicrosoftTeams
         */
        integrationPresenceSource?: components["parameters"]["integrationPresenceSource"];
        /**
         * `active` means not deleted, so that inactive users are found too (inferred); `deleted` finds only deleted
         * ones.
         * @example active
         */
        state?: components["parameters"]["stateOne"];
        /**
         * Schemas whose custom attributes are wanted; only read when `customAttributes` is expanded.
         * @example [
         *   "b7d2c1a0-5e4f-4b3a-9c2d-1f0e9d8c7b01"
         * ]
         */
        userCustomAttributeSchemaIds?: components["parameters"]["userCustomAttributeSchemaIds"];
      };
      path: {
        /**
         * Id of the user: a UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      /** The user. */
      200: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content: {
          "application/json": User;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  deleteUser: {
    parameters: {
      path: {
        /**
         * Id of the user: a UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      /** The user is deleted. An empty object. */
      200: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content: {
          "application/json": Record<string, unknown>;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  patchUser: {
    parameters: {
      path: {
        /**
         * Id of the user: a UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    /** The fields to change, and the `version` that was read. */
    requestBody: {
      content: {
        "application/json": UpdateUser;
      };
    };
    responses: {
      /** The user after the change, with the next `version`. */
      200: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content: {
          "application/json": User;
        };
      };
      400: components["responses"]["BadRequestVersion"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["ConflictVersion"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getUserAdjacents: {
    parameters: {
      query?: {
        /**
         * What to add to each user. It is filled with best effort: a part that was asked for and is missing is
         * *unknown*, not absent; ask its own endpoint to be sure.
         * @example [
         *   "station",
         *   "authorization"
         * ]
         */
        expand?: components["parameters"]["expand"];
      };
      path: {
        /**
         * Id of the user: a UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      /** The people around the user. */
      200: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content: {
          "application/json": Adjacents;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getUserCallforwarding: {
    parameters: {
      path: {
        /**
         * Id of the user: a UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      /** The call forwarding. */
      200: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content: {
          "application/json": CallForwarding;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  putUserCallforwarding: {
    parameters: {
      path: {
        /**
         * Id of the user: a UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    /** The whole call forwarding. */
    requestBody: {
      content: {
        "application/json": CallForwarding;
      };
    };
    responses: {
      /** The call forwarding after the change. */
      200: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content: {
          "application/json": CallForwarding;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["ForbiddenCallForwarding"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["ConflictCallForwarding"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  patchUserCallforwarding: {
    parameters: {
      path: {
        /**
         * Id of the user: a UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    /** The fields to change. */
    requestBody: {
      content: {
        "application/json": CallForwarding;
      };
    };
    responses: {
      /** The call forwarding after the change. */
      200: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content: {
          "application/json": CallForwarding;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["ForbiddenCallForwarding"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["ConflictCallForwarding"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getUserDirectreports: {
    parameters: {
      query?: {
        /**
         * What to add to each user. It is filled with best effort: a part that was asked for and is missing is
         * *unknown*, not absent; ask its own endpoint to be sure.
         * @example [
         *   "station",
         *   "authorization"
         * ]
         */
        expand?: components["parameters"]["expand"];
      };
      path: {
        /**
         * Id of the user: a UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      /** The direct reports. */
      200: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content: {
          "application/json": User[];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getUserFavorites: {
    parameters: {
      query?: {
        /**
         * What to add to each user. It is filled with best effort: a part that was asked for and is missing is
         * *unknown*, not absent; ask its own endpoint to be sure.
         * @example [
         *   "station",
         *   "authorization"
         * ]
         */
        expand?: components["parameters"]["expand"];
        /**
         * Number of the page, from 1.
         * @example 1
         */
        pageNumber?: components["parameters"]["pageNumber"];
        /**
         * Entities per page. 100 is safe; larger values are not documented for this operation.
         * @example 25
         */
        pageSize?: components["parameters"]["pageSize"];
        /**
         * Direction of the sort, `ASC` or `DESC`; the platform documents no list of values.
         * @example ASC
         */
        sortOrder?: components["parameters"]["sortOrderFavorites"];
      };
      path: {
        /**
         * Id of the user: a UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      /** A page of users. */
      200: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content: {
          "application/json": UserEntityListing;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getUserGeolocation: {
    parameters: {
      path: {
        /**
         * Id of the source that reports positions (a browser or a phone app), as the user's `geolocation` names it.
         * @example 3c9d0b7e-7d0f-4e1c-9a55-6f0b2b8e7c01
         */
        clientId: components["parameters"]["clientId"];
        /**
         * Id of the user: a UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      /** The position. */
      200: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content: {
          "application/json": Geolocation;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  patchUserGeolocation: {
    parameters: {
      path: {
        /**
         * Id of the source that reports positions (a browser or a phone app), as the user's `geolocation` names it.
         * @example 3c9d0b7e-7d0f-4e1c-9a55-6f0b2b8e7c01
         */
        clientId: components["parameters"]["clientId"];
        /**
         * Id of the user: a UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    /** The position, or `primary`. */
    requestBody: {
      content: {
        "application/json": Geolocation;
      };
    };
    responses: {
      /** The position. Place names may still be the old ones. */
      200: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content: {
          "application/json": Geolocation;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["ForbiddenGeolocation"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequestsGeolocation"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  postUserInvite: {
    parameters: {
      query?: {
        /**
         * Whether to send the invitation again although one is outstanding.
         * @example false
         */
        force?: components["parameters"]["force"];
      };
      path: {
        /**
         * Id of the user: a UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      /** The invitation is sent. No body. */
      204: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getUserOutofoffice: {
    parameters: {
      path: {
        /**
         * Id of the user: a UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      /** The absence. */
      200: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content: {
          "application/json": OutOfOffice;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  putUserOutofoffice: {
    parameters: {
      path: {
        /**
         * Id of the user: a UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    /** The whole absence. */
    requestBody: {
      content: {
        "application/json": OutOfOffice;
      };
    };
    responses: {
      /** The absence after the change. */
      200: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content: {
          "application/json": OutOfOffice;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["ForbiddenOutOfOffice"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  postUserPassword: {
    parameters: {
      path: {
        /**
         * Id of the user: a UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    /** The new password. A secret. */
    requestBody: {
      content: {
        "application/json": ChangePasswordRequest;
      };
    };
    responses: {
      /** The password is set. No body. */
      204: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestPassword"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getUserProfile: {
    parameters: {
      query?: {
        /**
         * What to add to the profile. A shorter list than that of `getUser`.
         * @example [
         *   "presence",
         *   "station"
         * ]
         */
        expand?: components["parameters"]["expandProfile"];
        /**
         * System whose presence is shown as the user's `integrationPresence`. Only read when a presence is expanded.
         * @example MicrosoftTeams
         */
        integrationPresenceSource?: components["parameters"]["integrationPresenceSource"];
      };
      path: {
        /**
         * Id of the user: a UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      /** The profile. */
      200: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content: {
          "application/json": UserProfile;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getUserProfileskills: {
    parameters: {
      path: {
        /**
         * Id of the user: a UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      /** The skills, in no particular order. */
      200: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content: {
          "application/json": string[];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  putUserProfileskills: {
    parameters: {
      path: {
        /**
         * Id of the user: a UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    /** All profile skills; an empty list clears them. */
    requestBody?: {
      content: {
        "application/json": string[];
      };
    };
    responses: {
      /** The skills after the change. */
      200: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content: {
          "application/json": string[];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getUserQueues: {
    parameters: {
      query?: {
        /**
         * Only queues of these divisions.
         * @example [
         *   "6a2f0f0e-2b1d-4c63-8f4b-7f3a9a1d0c01"
         * ]
         */
        divisionId?: components["parameters"]["divisionId"];
        /**
         * `true`: queues that the user is a member of and takes work from. `false`: queues that the user is a member of
         * but has left for now. To see all memberships, ask for both.
         * @example true
         */
        joined?: components["parameters"]["joined"];
        /**
         * Number of the page, from 1.
         * @example 1
         */
        pageNumber?: components["parameters"]["pageNumber"];
        /**
         * Entities per page. 100 is safe; larger values are not documented for this operation.
         * @example 25
         */
        pageSize?: components["parameters"]["pageSize"];
      };
      path: {
        /**
         * Id of the user: a UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      /** A page of queues. */
      200: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content: {
          "application/json": UserQueueEntityListing;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  patchUserQueues: {
    parameters: {
      query?: {
        /**
         * Only queues of these divisions.
         * @example [
         *   "6a2f0f0e-2b1d-4c63-8f4b-7f3a9a1d0c01"
         * ]
         */
        divisionId?: components["parameters"]["divisionId"];
      };
      path: {
        /**
         * Id of the user: a UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    /** The queues, each with `id` and `joined`. */
    requestBody: {
      content: {
        "application/json": UserQueue[];
      };
    };
    responses: {
      /** A page of queues. May still show the old state. */
      200: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content: {
          "application/json": UserQueueEntityListing;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  patchUserQueue: {
    parameters: {
      path: {
        /**
         * Id of the queue. The user must be a member of it already.
         * @example 9b1c5a70-3e4d-4f0a-8a11-0c2f7d9e1a02
         */
        queueId: components["parameters"]["queueId"];
        /**
         * Id of the user: a UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    /** The queue, with `joined`. */
    requestBody: {
      content: {
        "application/json": UserQueue;
      };
    };
    responses: {
      /** The queue, with the new `joined`. */
      200: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content: {
          "application/json": UserQueue;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getUserRoles: {
    parameters: {
      path: {
        /**
         * Id of the user: a UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      /** Roles and permissions. */
      200: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content: {
          "application/json": UserAuthorization;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  putUserRoles: {
    parameters: {
      path: {
        /**
         * Id of the user: a UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    /** Ids of all roles that the user shall have. */
    requestBody: {
      content: {
        "application/json": string[];
      };
    };
    responses: {
      /** Roles and permissions after the change. */
      200: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content: {
          "application/json": UserAuthorization;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  deleteUserRoles: {
    parameters: {
      path: {
        /**
         * Id of the user: a UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      /** All roles are removed. No body. */
      200: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getUserRoutinglanguages: {
    parameters: {
      query?: {
        /**
         * Number of the page, from 1.
         * @example 1
         */
        pageNumber?: components["parameters"]["pageNumber"];
        /**
         * Entities per page. 50 is known to work; larger values are not documented.
         * @example 50
         */
        pageSize?: components["parameters"]["pageSizeRouting"];
        /**
         * Direction of the sort. The platform documents `ascending` and `descending` as the values, and `ASC` as the
         * default, which is neither: hence all four.
         * @example ascending
         */
        sortOrder?: components["parameters"]["sortOrder"];
      };
      path: {
        /**
         * Id of the user: a UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      /** A page of languages. */
      200: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content: {
          "application/json": UserLanguageEntityListing;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  postUserRoutinglanguages: {
    parameters: {
      path: {
        /**
         * Id of the user: a UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    /** The language and the proficiency. */
    requestBody: {
      content: {
        "application/json": UserRoutingLanguagePost;
      };
    };
    responses: {
      /** The language that was added. */
      200: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content: {
          "application/json": UserRoutingLanguage;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  deleteUserRoutinglanguage: {
    parameters: {
      path: {
        /**
         * Id of the routing language, as defined for the whole organisation.
         * @example 7a3f8b20-6c1d-4e5f-8b9a-2d1e0c3f5a02
         */
        languageId: components["parameters"]["languageId"];
        /**
         * Id of the user: a UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      /** The language is removed. No body. */
      200: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  patchUserRoutinglanguage: {
    parameters: {
      path: {
        /**
         * Id of the routing language, as defined for the whole organisation.
         * @example 7a3f8b20-6c1d-4e5f-8b9a-2d1e0c3f5a02
         */
        languageId: components["parameters"]["languageId"];
        /**
         * Id of the user: a UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    /** The language, with the new proficiency. */
    requestBody: {
      content: {
        "application/json": UserRoutingLanguage;
      };
    };
    responses: {
      /** The language, with the new proficiency. */
      200: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content: {
          "application/json": UserRoutingLanguage;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getUserRoutingskills: {
    parameters: {
      query?: {
        /**
         * Number of the page, from 1.
         * @example 1
         */
        pageNumber?: components["parameters"]["pageNumber"];
        /**
         * Entities per page. 50 is known to work; larger values are not documented.
         * @example 50
         */
        pageSize?: components["parameters"]["pageSizeRouting"];
        /**
         * Direction of the sort. The platform documents `ascending` and `descending` as the values, and `ASC` as the
         * default, which is neither: hence all four.
         * @example ascending
         */
        sortOrder?: components["parameters"]["sortOrder"];
      };
      path: {
        /**
         * Id of the user: a UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      /** A page of skills. */
      200: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content: {
          "application/json": UserSkillEntityListing;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  postUserRoutingskills: {
    parameters: {
      path: {
        /**
         * Id of the user: a UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    /** The skill and the proficiency. */
    requestBody: {
      content: {
        "application/json": UserRoutingSkillPost;
      };
    };
    responses: {
      /** The skill that was added. */
      200: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content: {
          "application/json": UserRoutingSkill;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  putUserRoutingskill: {
    parameters: {
      path: {
        /**
         * Id of the routing skill, as defined for the whole organisation.
         * @example 5d2e6f10-4b7c-4a39-9c8d-1e0f2a3b4c02
         */
        skillId: components["parameters"]["skillId"];
        /**
         * Id of the user: a UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    /** The skill, with the new proficiency. */
    requestBody: {
      content: {
        "application/json": UserRoutingSkill;
      };
    };
    responses: {
      /** The skill, with the new proficiency. */
      200: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content: {
          "application/json": UserRoutingSkill;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  deleteUserRoutingskill: {
    parameters: {
      path: {
        /**
         * Id of the routing skill, as defined for the whole organisation.
         * @example 5d2e6f10-4b7c-4a39-9c8d-1e0f2a3b4c02
         */
        skillId: components["parameters"]["skillId"];
        /**
         * Id of the user: a UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      /** The skill is removed. No body. */
      200: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getUserRoutingstatus: {
    parameters: {
      path: {
        /**
         * Id of the user: a UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      /** The routing status. */
      200: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content: {
          "application/json": RoutingStatus;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  putUserRoutingstatus: {
    parameters: {
      path: {
        /**
         * Id of the user: a UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    /** The new status. */
    requestBody: {
      content: {
        "application/json": RoutingStatus;
      };
    };
    responses: {
      /** The routing status after the change. */
      200: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content: {
          "application/json": RoutingStatus;
        };
      };
      400: components["responses"]["BadRequestTransition"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getUserStation: {
    parameters: {
      path: {
        /**
         * Id of the user: a UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      /** The stations. */
      200: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content: {
          "application/json": UserStations;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  deleteUserStationAssociatedstation: {
    parameters: {
      path: {
        /**
         * Id of the user: a UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      /** The station is being freed. No body. */
      202: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  putUserStationAssociatedstationStationId: {
    parameters: {
      path: {
        /**
         * Id of the station (a phone, physical or WebRTC).
         * @example 8c4b9d40-1f2e-4a6b-8d7c-5e4f3a2b1c01
         */
        stationId: components["parameters"]["stationId"];
        /**
         * Id of the user: a UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      /** The station is being associated. No body. */
      202: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["ConflictStation"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  deleteUserStationDefaultstation: {
    parameters: {
      path: {
        /**
         * Id of the user: a UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      /** The station is being cleared. No body. */
      202: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  putUserStationDefaultstationStationId: {
    parameters: {
      path: {
        /**
         * Id of the station (a phone, physical or WebRTC).
         * @example 8c4b9d40-1f2e-4a6b-8d7c-5e4f3a2b1c01
         */
        stationId: components["parameters"]["stationId"];
        /**
         * Id of the user: a UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      /** The station is being set. No body. */
      202: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getUserSuperiors: {
    parameters: {
      query?: {
        /**
         * What to add to each user. It is filled with best effort: a part that was asked for and is missing is
         * *unknown*, not absent; ask its own endpoint to be sure.
         * @example [
         *   "station",
         *   "authorization"
         * ]
         */
        expand?: components["parameters"]["expand"];
      };
      path: {
        /**
         * Id of the user: a UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      /** The superiors. */
      200: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content: {
          "application/json": User[];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getUserTrustors: {
    parameters: {
      query?: {
        /**
         * Number of the page, from 1.
         * @example 1
         */
        pageNumber?: components["parameters"]["pageNumber"];
        /**
         * Entities per page. 100 is safe; larger values are not documented for this operation.
         * @example 25
         */
        pageSize?: components["parameters"]["pageSize"];
      };
      path: {
        /**
         * Id of the user: a UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      /** A page of organisations. */
      200: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content: {
          "application/json": TrustorEntityListing;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["ForbiddenTrustors"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getUserVerifiers: {
    parameters: {
      path: {
        /**
         * Id of the user: a UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      /** The second factors. */
      200: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content: {
          "application/json": VerifierEntityListing;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  patchUsersBulk: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The users to change, at most 50, each with `id` and `acdAutoAnswer`. */
    requestBody: {
      content: {
        "application/json": PatchUser[];
      };
    };
    responses: {
      /** The users after the change. */
      200: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content: {
          "application/json": UserEntityListing;
        };
      };
      400: components["responses"]["BadRequestBulk"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getUsersMe: {
    parameters: {
      query?: {
        /**
         * What to add to the answer, with best effort as in `getUser`.
         * @example [
         *   "organization",
         *   "token"
         * ]
         */
        expand?: components["parameters"]["expandMe"];
        /**
         * System whose presence is shown as the user's `integrationPresence`. Only read when a presence is expanded.
         * @example MicrosoftTeams
         */
        integrationPresenceSource?: components["parameters"]["integrationPresenceSource"];
        /**
         * Schemas whose custom attributes are wanted; only read when `customAttributes` is expanded.
         * @example [
         *   "b7d2c1a0-5e4f-4b3a-9c2d-1f0e9d8c7b01"
         * ]
         */
        userCustomAttributeSchemaIds?: components["parameters"]["userCustomAttributeSchemaIds"];
      };
    };
    responses: {
      /** The caller. */
      200: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content: {
          "application/json": UserMe;
        };
      };
      400: components["responses"]["BadRequestUserContext"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  postUsersMePassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The old and the new password. A secret. */
    requestBody: {
      content: {
        "application/json": ChangeMyPasswordRequest;
      };
    };
    responses: {
      /** The password is changed. No body. */
      204: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestOwnPassword"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getUsersQuery: {
    parameters: {
      query?: {
        /**
         * Where to go on: the `cursor` of the page before. Left out: the first page.
         * @example ZXhhbXBsZS1jdXJzb3ItMg==
         */
        cursor?: components["parameters"]["cursor"];
        /**
         * What to add to each user. It is filled with best effort: a part that was asked for and is missing is
         * *unknown*, not absent; ask its own endpoint to be sure.
         * @example [
         *   "station",
         *   "authorization"
         * ]
         */
        expand?: components["parameters"]["expand"];
        /**
         * System whose presence is shown as the user's `integrationPresence`. Only read when a presence is expanded.
         * With it, a page holds at most 100 users.
         * @example MicrosoftTeams
         */
        integrationPresenceSource?: components["parameters"]["integrationPresenceSourceCursor"];
        /**
         * Entities per page. 100 is safe; larger values are not documented for this operation.
         * @example 25
         */
        pageSize?: components["parameters"]["pageSize"];
        /**
         * Direction of the sort. Upper case here, unlike in `getUsers`.
         * @example DESC
         */
        sortOrder?: components["parameters"]["sortOrderCursor"];
        /**
         * Only users in this state. The default leaves inactive users out, who may still hold roles and stations.
         * @example active
         */
        state?: components["parameters"]["stateCursor"];
        /**
         * Schemas whose custom attributes are wanted; only read when `customAttributes` is expanded.
         * @example [
         *   "b7d2c1a0-5e4f-4b3a-9c2d-1f0e9d8c7b01"
         * ]
         */
        userCustomAttributeSchemaIds?: components["parameters"]["userCustomAttributeSchemaIdsList"];
      };
    };
    responses: {
      /** A page of users. */
      200: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content: {
          "application/json": UserCursorEntityListing;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getUsersSearch: {
    parameters: {
      query: {
        /**
         * What to add to each user found. The platform documents no list of values here; that it is the list of
         * `getUser` is inferred.
         * @example [
         *   "station",
         *   "authorization"
         * ]
         */
        expand?: components["parameters"]["expandSearch"];
        /**
         * System whose presence is shown as the user's `integrationPresence`. Only read when a presence is expanded.
         * @example MicrosoftTeams
         */
        integrationPresenceSource?: components["parameters"]["integrationPresenceSource"];
        /**
         * The search, encoded: copy it from `nextPage`, `currentPage` or `previousPage` of an earlier answer.
         * @example
         * eyJwYWdlU2l6ZSI6MjUsInBhZ2VOdW1iZXIiOjEsInF1ZXJ5IjpbeyJ0eXBlIjoiQ09OVEFJTlMiLCJmaWVsZHMiOlsibmFtZSJdLCJ2YWx1ZSI6Im9rYWZvciJ9XX0=
         */
        q64: components["parameters"]["q64"];
      };
    };
    responses: {
      /** A page of users found. */
      200: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content: {
          "application/json": UsersSearchResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  postUsersSearch: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What to look for, how to sort it, and which page. */
    requestBody: {
      content: {
        "application/json": UserSearchRequest;
      };
    };
    responses: {
      /** A page of users found. */
      200: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
          "inin-ratelimit-count": components["headers"]["RateLimitCount"];
          "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
          [key: string]: unknown;
        };
        content: {
          "application/json": UsersSearchResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  postOauthToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The grant and what it needs. */
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          /** The SAML assertion, base64. A secret. */
          assertion?: string;
          /** The client id, where there is no secret and so no Basic header (PKCE). */
          client_id?: string;
          /** The authorization code. Good once, for a short time. A secret. */
          code?: string;
          /** The PKCE verifier, where the code was asked for with a challenge. A secret. */
          code_verifier?: string;
          /** What is exchanged for the token. */
          grant_type:
            | "client_credentials"
            | "authorization_code"
            | "refresh_token"
            | "urn:ietf:params:oauth:grant-type:saml2-bearer";
          /** Short name of the organisation, for the SAML grant. */
          orgName?: string;
          /** The address that the authorization code was sent to. */
          redirect_uri?: string;
          /** The refresh token of an earlier answer. A secret. */
          refresh_token?: string;
        };
      };
    };
    responses: {
      /** The token. */
      200: {
        headers: {
          "ININ-Correlation-Id": components["headers"]["CorrelationId"];
          [key: string]: unknown;
        };
        content: {
          "application/json": TokenResponse;
        };
      };
      400: components["responses"]["OAuthBadRequest"];
      401: components["responses"]["OAuthUnauthorized"];
      429: components["responses"]["OAuthTooManyRequests"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
}
