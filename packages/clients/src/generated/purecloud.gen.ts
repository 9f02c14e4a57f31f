// Generated from specs/purecloud by tools/codegen. Do not edit: change the spec, then run `pnpm generate`.

import type { Sendable } from "../core/operation.js";

/** After-call work of a queue. */
export interface AcwSettings {
  /** Time allowed, in milliseconds. Sent only if the prompt has a time limit. */
  timeoutMs?: number;
  /** Whether agents must choose a wrap-up code. */
  wrapupPrompt?: WrapupPrompt;
}

/** The check of the address of a place. */
export interface AddressVerification {
  /**
   * Time at which the check ended.
   *
   * Format: date-time
   */
  dateFinished?: string;
  /**
   * Time at which the check began.
   *
   * Format: date-time
   */
  dateStarted?: string;
  /** Who checks the address. */
  service?: string;
  /** State of the check. */
  status?: AddressVerificationStatus;
}

/** State of the check of an address. */
export type AddressVerificationStatus = KnownAddressVerificationStatus | (string & {});

/** The values of {@link AddressVerificationStatus} that are known today. */
export type KnownAddressVerificationStatus = "Pending" | "InProgress" | "Retry" | "Complete" | "Failed";

/** The users around a user in the hierarchy. */
export interface Adjacents {
  /** Users whose manager is this user. */
  directReports?: User[];
  /** Users with the same manager. */
  siblings?: User[];
  /** The chain of managers, nearest first. */
  superiors?: User[];
}

/** How many interactions a user can handle at the same time. */
export interface AgentMaxUtilizationResponse {
  /**
   * Capacity by the id of a label.
   * @since Genesys SDK 195.0.0
   */
  labelUtilizations?: { [key: string]: LabelUtilizationResponse };
  /** Whose setting it is. `Organization` means that the user has none, and that these are the organisation's values. */
  level?: UtilizationLevel;
  /**
   * Largest number of incoming calls at the same time.
   * @since Genesys SDK 250.0.0
   */
  maxInboundCalls?: number;
  /** Capacity by medium. Known names are `call`, `callback`, `chat`, `email`, `message` and `workitem`. */
  utilization?: { [key: string]: MediaUtilization };
}

/** Callbacks that an agent owns. */
export interface AgentOwnedRouting {
  /** Whether agents can own callbacks. */
  enableAgentOwnedCallbacks?: boolean;
  /**
   * Hours by which an agent can delay a callback.
   * 1 to 720.
   */
  maxOwnedCallbackDelayHours?: number;
  /**
   * Hours for which an agent owns a callback.
   * 1 to 168.
   */
  maxOwnedCallbackHours?: number;
}

/** The values of one metric. */
export interface AggregateMetricData {
  /** The metric. */
  metric?: UserAggregateMetric;
  /**
   * What the values are split by. The routing status, the system presence, or the id of the organisation's presence.
   */
  qualifier?: string;
  /** The values. */
  stats?: StatisticalSummary;
}

/** A view. */
export interface AggregateViewData {
  /** Name that the query gives the view. */
  name?: string;
  /** The values. */
  stats?: StatisticalSummary;
}

/**
 * A query for sums of time over an interval (`postAnalyticsUsersAggregatesQuery`). The current SDK calls it
 * `UserAggregationQuery`.
 */
export interface AggregationQuery {
  /**
   * Time to sum by, if it is not the start.
   * @since a Genesys SDK after 29.1.0
   */
  alternateTimeDimension?: "eventTime";
  /** The users to count. If omitted, all users. */
  filter?: AnalyticsQueryFilter;
  /** Whether a dimension with several values counts once for each value. */
  flattenMultivaluedDimensions?: boolean;
  /** Length of the parts to sum over, as an ISO 8601 duration (`PT30M`). If omitted, the whole interval. */
  granularity?: string;
  /** Dimensions to group by. */
  groupBy?: "userId"[];
  /** Interval in ISO 8601, for example `2026-10-01T00:00:00.000Z/2026-10-02T00:00:00.000Z`. */
  interval: string;
  /** Metrics to sum. */
  metrics: KnownUserAggregateMetric[];
  /** Time zone of the parts, for example `Europe/Lisbon`. If omitted, UTC. */
  timeZone?: string;
  /** Additional values that are derived from the metrics. */
  views?: AggregationView[];
}

/** A range that includes its start and excludes its end. */
export interface AggregationRange {
  /** Start of the range. The range includes it. */
  gte?: number;
  /** End of the range. The range excludes it. */
  lt?: number;
}

/** A count that a details query requested. */
export interface AggregationResult {
  /** Number of records that were counted. */
  count?: number;
  /** Dimension by which the records were counted. */
  dimension?: string;
  /** Metric by which the records were counted. */
  metric?: string;
  /** The counts. */
  results?: AggregationResultEntry[];
  /** How the records were counted. */
  type?: AggregationType;
}

/** A count for one value or range. */
export interface AggregationResultEntry {
  /** Number of records. */
  count?: number;
  /** Start of the range, for `numericRange`. */
  gte?: number;
  /** End of the range, for `numericRange`. The range excludes it. */
  lt?: number;
  /** The value, for `termFrequency`. */
  value?: string;
}

/** `termFrequency` counts by value. `numericRange` counts by the given ranges. */
export type AggregationType = KnownAggregationType | (string & {});

/** The values of {@link AggregationType} that are known today. */
export type KnownAggregationType = "termFrequency" | "numericRange";

/** A value that is derived from a metric. */
export interface AggregationView {
  /** How the view is derived. */
  function: "rangeBound";
  /** Name of the view in the result. */
  name: string;
  /** Range for `rangeBound`. */
  range?: AggregationRange;
  /** Metric that the view is derived from. */
  target: string;
}

/** A count over the records that a details query finds. */
export interface AnalyticsQueryAggregation {
  /** Dimension to count by, for `termFrequency`. */
  dimension?: string;
  /** Metric to count by, for `numericRange`. */
  metric?: string;
  /** Ranges, for `numericRange`. */
  ranges?: AggregationRange[];
  /** Maximum number of values to return. */
  size?: number;
  /** How to count. */
  type?: KnownAggregationType;
}

/** A group of predicates. */
export interface AnalyticsQueryClause {
  /** The predicates. */
  predicates: AnalyticsQueryPredicate[];
  /** Whether all predicates or one of them must hold. */
  type: "and" | "or";
}

/** A condition. `type` joins its predicates and clauses. */
export interface AnalyticsQueryFilter {
  /** Groups of predicates. */
  clauses?: AnalyticsQueryClause[];
  /** Single predicates. */
  predicates?: AnalyticsQueryPredicate[];
  /** Whether all predicates or one of them must hold. */
  type: "and" | "or";
}

/** A single comparison. */
export interface AnalyticsQueryPredicate {
  /** Dimension that is compared. The filter decides which dimensions are valid. See the query. */
  dimension?: "userId" | "organizationPresenceId" | "systemPresence" | "routingStatus";
  /** Metric that is compared. */
  metric?: string;
  /** How the values are compared. */
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

/** A routing status with its start and end. */
export interface AnalyticsRoutingStatusRecord {
  /**
   * End of the status. Absent while the status lasts.
   *
   * Format: date-time
   */
  endTime?: string;
  /** Routing status. */
  routingStatus?: RoutingStatusValue;
  /**
   * Start of the status.
   *
   * Format: date-time
   */
  startTime?: string;
}

/** The changes of one user. */
export interface AnalyticsUserDetail {
  /** Presences, in chronological order. */
  primaryPresence?: AnalyticsUserPresenceRecord[];
  /** Routing statuses, in chronological order. */
  routingStatus?: AnalyticsRoutingStatusRecord[];
  /** Id of the user. */
  userId: string;
}

/** A page of the results of a job. */
export interface AnalyticsUserDetailsAsyncQueryResponse {
  /** Cursor of the next page. The last page has none. */
  cursor?: string;
  /**
   * Time up to which the job had data.
   *
   * Format: date-time
   */
  dataAvailabilityDate?: string;
  /** The rows. A user can have several. */
  userDetails?: AnalyticsUserDetail[];
}

/** Single changes of presence and routing status. The answer of `postAnalyticsUsersDetailsQuery`. */
export interface AnalyticsUserDetailsQueryResponse {
  /** The requested counts. */
  aggregations?: AggregationResult[];
  /** Number of users on all pages. Approximate. */
  totalHits?: number;
  /** An entry for each user. */
  userDetails?: AnalyticsUserDetail[];
}

/** A presence with its start and end. */
export interface AnalyticsUserPresenceRecord {
  /**
   * End of the status. Absent while the status lasts.
   *
   * Format: date-time
   */
  endTime?: string;
  /** Id of the organisation's presence. */
  organizationPresenceId?: string;
  /**
   * Start of the status.
   *
   * Format: date-time
   */
  startTime?: string;
  /** System presence. */
  systemPresence?: SystemPresence;
}

/** The job that was started. */
export interface AsyncQueryResponse {
  /** Id of the job. */
  jobId: string;
}

/**
 * How far a job is. `FULFILLED` has results. A job that is `FAILED`, `CANCELLED` or `EXPIRED` has ended without
 * results.
 */
export type AsyncQueryState = KnownAsyncQueryState | (string & {});

/** The values of {@link AsyncQueryState} that are known today. */
export type KnownAsyncQueryState = "QUEUED" | "PENDING" | "FAILED" | "CANCELLED" | "FULFILLED" | "EXPIRED";

/** The state of a job. */
export interface AsyncQueryStatus {
  /**
   * End of the job.
   *
   * Format: date-time
   */
  completionDate?: string;
  /** Why the job failed. */
  errorMessage?: string;
  /**
   * Time after which the results are gone.
   *
   * Format: date-time
   */
  expirationDate?: string;
  /** How far the job is. */
  state?: AsyncQueryState;
  /**
   * Start of the job.
   *
   * Format: date-time
   */
  submissionDate?: string;
}

/** What a job collects (`postAnalyticsUsersDetailsJobs`). */
export interface AsyncUserDetailsQuery {
  /** Interval in ISO 8601, for example `2026-09-01T00:00:00.000Z/2026-10-01T00:00:00.000Z`. */
  interval: string;
  /** The maximum number of rows to collect. If omitted, collects all. */
  limit?: number;
  /**
   * Chronological order.
   * @since Genesys SDK 150.0.0
   */
  order?: "asc" | "desc" | "unordered";
  /** The presences to include. Dimension `organizationPresenceId` or `systemPresence`. */
  presenceFilters?: AnalyticsQueryFilter[];
  /** The routing statuses to include. Dimension `routingStatus`. */
  routingStatusFilters?: AnalyticsQueryFilter[];
  /** The users to include. The predicates use the dimension `userId`. */
  userFilters?: AnalyticsQueryFilter[];
}

/** A division, in a list or in a grant. */
export interface AuthzDivision {
  /** Description of the division. */
  description?: string;
  /** Whether it is the first division of the organisation, to which everything belongs at first. */
  homeDivision?: boolean;
  /** Id of the division. In a grant, `*` means all divisions. */
  id: string;
  /** Name of the division. */
  name?: string;
  /** Number of objects in the division, by kind. */
  objectCounts?: { [key: string]: number };
  /** Path of the division, relative to the API's host. */
  selfUri?: string;
}

/** A page of divisions. It has no totals, and no field for the cursor. */
export interface AuthzDivisionCursorListing {
  /** The entries of this page. */
  entities?: AuthzDivision[];
  /** Path of the next page, which has its cursor as `after`. Absent on the last page (inferred). */
  nextUri?: string;
  /** Path of the previous page, which has its cursor as `before`. */
  previousUri?: string;
  /** Path of this page, relative to the API's host. */
  selfUri?: string;
}

/** A page of divisions. */
export interface AuthzDivisionEntityListing {
  /** The entries of this page. */
  entities?: AuthzDivision[];
  /** Path of the first page. */
  firstUri?: string;
  /** Path of the last page. */
  lastUri?: string;
  /** Path of the next page. Absent on the last page. */
  nextUri?: string;
  /** Number of pages. */
  pageCount?: number;
  /** Number of this page, from 1. */
  pageNumber?: number;
  /** Entries per page. */
  pageSize?: number;
  /** Path of the previous page. Absent on the first page. */
  previousUri?: string;
  /** Path of this page, relative to the API's host. */
  selfUri?: string;
  /** Number of entries over all pages. */
  total?: number;
}

/** A page of the grants of a division. It has no paths of other pages. */
export interface AuthzDivisionGrantEntityListing {
  /** The entries of this page. */
  entities?: AuthzGrant[];
  /** Number of pages. */
  pageCount?: number;
  /** Number of this page, from 1. */
  pageNumber?: number;
  /** Entries per page. */
  pageSize?: number;
  /** Number of entries over all pages. */
  total?: number;
}

/** A role, granted in one division. */
export interface AuthzGrant {
  /** Division that the grant is limited to. `*` means all divisions. */
  division?: AuthzDivision;
  /**
   * Time of the grant.
   *
   * Format: date-time
   */
  grantMadeAt?: string;
  /** The role. */
  role?: AuthzGrantRole;
  /** Id of the subject that has the grant. It is not the user's id if the grant came through a group. */
  subjectId?: string;
}

/** What a role allows for one kind of entity. */
export interface AuthzGrantPolicy {
  /** Actions. `*` means all. */
  actions?: string[];
  /** Condition under which the policy holds. */
  condition?: string;
  /** Domain of the permission, for example `directory`. */
  domain?: string;
  /** Kind of entity, for example `user`. `*` means all. */
  entityName?: string;
}

/** A role in a grant. */
export interface AuthzGrantRole {
  /** Whether the platform provides the role. If false, the organisation has made it. */
  default?: boolean;
  /** Description of the role. */
  description?: string;
  /** Id of the role. */
  id: string;
  /** Name of the role. */
  name?: string;
  /** What the role allows. */
  policies?: AuthzGrantPolicy[];
  /** Path of the role, relative to the API's host. */
  selfUri?: string;
}

/**
 * A user, group or client with its grants, division by division. `UserAuthorization` has only *which* roles. This also
 * has *where*.
 */
export interface AuthzSubject {
  /** The grants. A role in two divisions is two grants. */
  grants?: AuthzGrant[];
  /** Id of the subject. */
  id: string;
  /** Name of the subject. */
  name?: string;
  /** Path of the subject, relative to the API's host. */
  selfUri?: string;
  /** Version of the subject. */
  version?: number;
}

/** Automatic answer for one medium. */
export interface AutoAnswerSetting {
  /** Whether interactions are answered without a click. */
  enabled: boolean;
}

/** Automatic answer for each medium. */
export interface AutoAnswerSettings {
  /** Settings by name of the medium. */
  settings?: { [key: string]: AutoAnswerSetting };
}

/** What users write about themselves. */
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

/** How a queue serves callbacks. */
export type CallbackMediaSettings = MediaSettings & {
  /**
   * Flow for a machine that answers.
   * @since a Genesys SDK after 29.1.0
   */
  answeringMachineFlow?: UriReference;
  /**
   * What happens if a machine answers.
   * @since a Genesys SDK after 29.1.0
   */
  answeringMachineReactionType?: CallbackReaction;
  /**
   * Seconds before the platform dials.
   * 0 to 1200.
   * @since a Genesys SDK after 29.1.0
   */
  autoDialDelaySeconds?: number;
  /**
   * Seconds before the platform ends the interaction.
   * 0 to 1200.
   * @since a Genesys SDK after 29.1.0
   */
  autoEndDelaySeconds?: number;
  /**
   * Edge group that dials.
   * @since a Genesys SDK after 29.1.0
   */
  edgeGroup?: UriReference;
  /**
   * Whether the platform dials and ends the call by itself.
   * @since a Genesys SDK after 29.1.0
   */
  enableAutoDialAndEnd?: boolean;
  /**
   * Flow for a person who answers.
   * @since a Genesys SDK after 29.1.0
   */
  liveVoiceFlow?: UriReference;
  /**
   * What happens if a person answers.
   * @since a Genesys SDK after 29.1.0
   */
  liveVoiceReactionType?: CallbackReaction;
  /**
   * Number of tries.
   * @since a Genesys SDK after 29.1.0
   */
  maxRetryCount?: number;
  /**
   * Who is called first.
   * @since a Genesys SDK after 29.1.0
   */
  mode?: CallbackMode;
  /**
   * How many calls are made for each free agent.
   * @since a Genesys SDK after 29.1.0
   */
  pacingModifier?: number;
  /**
   * Seconds between two tries.
   * @since a Genesys SDK after 29.1.0
   */
  retryDelaySeconds?: number;
  /**
   * Site that dials.
   * @since a Genesys SDK after 29.1.0
   */
  site?: UriReference;
};

/** Who is called first. */
export type CallbackMode = KnownCallbackMode | (string & {});

/** The values of {@link CallbackMode} that are known today. */
export type KnownCallbackMode = "AgentFirst" | "CustomerFirst";

/** What happens if a callback is answered. */
export type CallbackReaction = KnownCallbackReaction | (string & {});

/** The values of {@link CallbackReaction} that are known today. */
export type KnownCallbackReaction = "HangUp" | "TransferToQueue" | "TransferToFlow";

/** Where a user's calls go instead. Read `calls`. The older `phoneNumber` is still sent and may disagree. */
export interface CallForwarding {
  /**
   * Forwarding steps, in the order in which they are tried. Their number is limited (409
   * `callforwarding.maxnumberofcallsexceeded`).
   */
  calls?: CallRoute[];
  /**
   * Whether forwarding is on. It may be on without a target. It cannot be switched on while the user is on queue (409).
   */
  enabled?: boolean;
  /** Id of the user. */
  id?: string;
  /**
   * Time of the last change.
   *
   * Format: date-time
   */
  modifiedDate?: string;
  /** Name. Rarely filled. */
  name?: string;
  /**
   * Deprecated in favour of `calls`. A single number to forward to.
   *
   * @deprecated
   */
  phoneNumber?: string;
  /** Path of the setting, relative to the API's host. */
  selfUri?: string;
  /** The user whose calls are forwarded. */
  user?: NestedUser;
  /** The voicemail that answers if no target does. */
  voicemail?: VoicemailTarget;
}

/** A forwarding step. */
export interface CallRoute {
  /** Stations and numbers to ring in this step. */
  targets?: CallTarget[];
}

/** A station or number to which a call is forwarded. */
export interface CallTarget {
  /** What `value` holds. */
  type?: CallTargetType;
  /** Id of a station, or a number in E.164 form. Any other number answers 409 "Invalid E164". */
  value?: string;
}

/** What a forwarding target is. Either a station of the organisation, or any telephone number. */
export type CallTargetType = KnownCallTargetType | (string & {});

/** The values of {@link CallTargetType} that are known today. */
export type KnownCallTargetType = "STATION" | "PHONENUMBER";

/** Libraries of prepared answers. */
export interface CannedResponseLibraries {
  /** Ids of the libraries. */
  libraryIds?: string[];
  /** Which libraries agents see. */
  mode?: CannedResponseMode;
}

/** Which libraries of prepared answers agents see. */
export type CannedResponseMode = KnownCannedResponseMode | (string & {});

/** The values of {@link CannedResponseMode} that are known today. */
export type KnownCannedResponseMode = "All" | "SelectedOnly" | "None";

/** The body of `postUsersMePassword`. */
export interface ChangeMyPasswordRequest {
  /**
   * The new password. It must follow the rules of the organisation.
   *
   * Format: password
   */
  newPassword: string;
  /**
   * The current password.
   *
   * Format: password
   */
  oldPassword: string;
}

/** The body of `postUserPassword`. */
export interface ChangePasswordRequest {
  /**
   * The new password. It must follow the rules of the organisation.
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

/** The user whose clone works in a trusting organisation. */
export interface ClonedUser {
  /** Id of the user. */
  id?: string;
  /** Organisation of the user. */
  organization?: UriReference;
}

/** Groups that a queue activates if a condition holds. */
export interface ConditionalGroupActivation {
  /** Condition under which the rules count. */
  pilotRule?: GroupActivationPilotRule;
  /** The rules, in their order. */
  rules?: GroupActivationRule[];
}

/** Groups that help a queue if a condition holds. */
export interface ConditionalGroupRouting {
  /** The rules, in their order. */
  rules?: ConditionalGroupRoutingRule[];
}

/** When groups help a queue. */
export interface ConditionalGroupRoutingRule {
  /** Value with which the metric is compared. */
  conditionValue?: number;
  /** Groups that help. */
  groups?: MemberGroup[];
  /** What is compared. */
  metric?: GroupRoutingMetric;
  /** Comparison. */
  operator?: GroupRoutingOperator;
  /** Queue whose metric is compared. */
  queue?: UriReference;
  /** Seconds before the next rule. */
  waitSeconds?: number;
}

/** How the nodes of a condition are joined. */
export type ConditionConjunction = KnownConditionConjunction | (string & {});

/** The values of {@link ConditionConjunction} that are known today. */
export type KnownConditionConjunction = "AND" | "OR";

/** Comparison in a condition. */
export type ConditionOperator = KnownConditionOperator | (string & {});

/** The values of {@link ConditionOperator} that are known today. */
export type KnownConditionOperator = "EQ" | "IN" | "GE" | "GT" | "LE" | "LT";

/** Kind of value in a condition. */
export type ConditionValueType = KnownConditionValueType | (string & {});

/** The values of {@link ConditionValueType} that are known today. */
export type KnownConditionValueType = "SCALAR" | "VARIABLE" | "USER" | "QUEUE" | "TEAM";

/** A telephone number, SMS number or e-mail address. */
export interface Contact {
  /**
   * The number in E.164 form (`+18135551021`), or the e-mail address. Absent for an entry that has only an extension.
   */
  address?: string;
  /**
   * Country of the number, as two letters.
   * @since a Genesys SDK after 29.1.0
   */
  countryCode?: string;
  /** The address in a form for display. */
  display?: string;
  /** Internal extension, with or without an `address`. A string, because leading zeros count. */
  extension?: string;
  /**
   * Integration that the address was imported from.
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

/** Use of a contact address. `PRIMARY` is the one to use first. `MAIN` is a number that a site shares. */
export type ContactType = KnownContactType | (string & {});

/** The values of {@link ContactType} that are known today. */
export type KnownContactType = "PRIMARY" | "WORK" | "WORK2" | "WORK3" | "WORK4" | "HOME" | "MOBILE" | "MAIN" | "OTHER";

/** The body of `postUsers`, which creates a user. */
export interface CreateUser {
  /** Telephone numbers, SMS numbers and additional e-mail addresses. */
  addresses?: Contact[];
  /** Department. Free text. */
  department?: string;
  /**
   * Division of the new user. If omitted, the home division (inferred). The current SDK requires it.
   * @since a Genesys SDK after 29.1.0
   */
  divisionId?: string;
  /**
   * Work e-mail address. It is unique in the organisation, and the login name of the new user.
   *
   * Format: email
   */
  email: string;
  /**
   * Full name.
   * Not empty.
   */
  name: string;
  /**
   * First password. If omitted, the user can set one through the invitation (`postUserInvite`).
   *
   * Format: password
   */
  password?: string;
  /**
   * State of the new user. If omitted, `active`.
   * @since a Genesys SDK after 29.1.0
   */
  state?: KnownUserState;
  /** Job title. Free text. */
  title?: string;
}

/** Up to when there is data. */
export interface DataAvailabilityResponse {
  /**
   * Time up to which jobs have data.
   *
   * Format: date-time
   */
  dataAvailabilityDate?: string;
}

/** A telephone number that can be dialled from outside. */
export type DID = TelephonyEntity & {
  /** Range that the number is in. */
  didPool?: UriReference;
  /** What the number belongs to. */
  owner?: UriReference;
  /** Kind of the owner. */
  ownerType?: NumberOwnerType;
  /** The number in E.164 form. */
  phoneNumber?: string;
};

/** A page of telephone numbers. */
export type DIDEntityListing = EntityListing & {
  /** The entries of this page. */
  entities?: DID[];
  /** Number of entries in the whole organisation. Filters do not change it. */
  totalNumberOfEntities?: number;
};

/** A number of a range, assigned or free. */
export interface DIDNumber {
  /** Whether something owns the number. */
  assigned?: boolean;
  /** Range that the number is in. */
  didPool?: UriReference;
  /** Id of the number. */
  id: string;
  /** Name of the number. */
  name?: string;
  /** The number in E.164 form. */
  number?: string;
  /** What the number belongs to. Null for a free number. */
  owner?: UriReference | null;
  /** Kind of the owner. Null for a free number. */
  ownerType?: NumberOwnerType | null;
  /** Path of the number, relative to the API's host. */
  selfUri?: string;
}

/** A page of the numbers in ranges. */
export type DIDNumberEntityListing = EntityListing & {
  /** The entries of this page. */
  entities?: DIDNumber[];
};

/** A range of telephone numbers. */
export type DIDPool = TelephonyEntity & {
  /** Free text. */
  comments?: string;
  /** Last number in E.164 form. */
  endPhoneNumber: string;
  /** Who provides the numbers. */
  provider?: DIDPoolProvider;
  /** First number in E.164 form. */
  startPhoneNumber: string;
};

/** A page of ranges of telephone numbers. */
export type DIDPoolEntityListing = EntityListing & {
  /** The entries of this page. */
  entities?: DIDPool[];
  /** Number of entries in the whole organisation. Filters do not change it. */
  totalNumberOfEntities?: number;
};

/** Who provides the numbers of a range. */
export type DIDPoolProvider = KnownDIDPoolProvider | (string & {});

/** The values of {@link DIDPoolProvider} that are known today. */
export type KnownDIDPoolProvider = "PURE_CLOUD" | "PURE_CLOUD_VOICE";

/** Direct routing to an agent. */
export interface DirectRouting {
  /**
   * Seconds to wait for the agent.
   * 60 to 864000.
   */
  agentWaitSeconds?: number;
  /** Id of the queue that takes over. */
  backupQueueId?: string;
  /** Calls. */
  callMediaSettings?: DirectRoutingMediaSettings;
  /** E-mails. */
  emailMediaSettings?: DirectRoutingMediaSettings;
  /** Messages. */
  messageMediaSettings?: DirectRoutingMediaSettings;
  /** Whether to wait for the agent. */
  waitForAgent?: boolean;
}

/** Direct routing of one medium. */
export interface DirectRoutingMediaSettings {
  /** Whether the address of the agent is shown. */
  useAgentAddressOutbound?: boolean;
}

/** A part of the organisation. Permissions can be limited to it. */
export interface Division {
  /** Id of the division. */
  id: string;
  /** Name of the division. */
  name?: string;
  /** Path of the division, relative to the API's host. */
  selfUri?: string;
}

/** A product that the organisation has. */
export interface DomainOrganizationProduct {
  /** Id of the product, for example `collaborateFree`. */
  id: string;
}

/** A role that the organisation has defined. */
export interface DomainOrganizationRole {
  /**
   * Further licences that the role requires.
   * @since Genesys SDK 228.0.0
   */
  addonLicenses?: string[];
  /** Whether the role cannot be changed. */
  base?: boolean;
  /**
   * Licence that the role requires.
   * @since Genesys SDK 228.0.0
   */
  baseLicense?: string;
  /**
   * Time at which the licences were last computed.
   * @since Genesys SDK 228.0.0
   *
   * Format: date-time
   */
  dateLicenseLastUpdated?: string;
  /** Whether the platform provides the role. */
  default?: boolean;
  /** Name of the built-in role that it is derived from. */
  defaultRoleId?: string;
  /** Description of the role. */
  description?: string;
  /** Id of the role. */
  id: string;
  /** Name of the role. */
  name?: string;
  /** What the role allows, for each kind of entity. */
  permissionPolicies?: DomainPermissionPolicy[];
  /** Permissions of the role. */
  permissions?: string[];
  /** Whether the built-in role changed since this one was derived from it. */
  roleNeedsUpdate?: boolean;
  /** Path of the role, relative to the API's host. */
  selfUri?: string;
  /**
   * Permissions that nobody used. Sent only if `expand` asks for them.
   * @since Genesys SDK 56.0.0
   */
  unusedPermissions?: string[];
  /** Number of users who have the role. */
  userCount?: number;
}

/** What a role allows for one kind of entity. */
export interface DomainPermissionPolicy {
  /** Actions that are allowed. */
  actionSet?: string[];
  /** Whether the policy can have a condition. */
  allowConditions?: boolean;
  /** Domain of the permission, for example `directory`. */
  domain?: string;
  /** Kind of entity, for example `user`. */
  entityName?: string;
  /** Entities to which the policy is limited. */
  namedResources?: string[];
  /** Description of the policy. */
  policyDescription?: string;
  /** Name of the policy. */
  policyName?: string;
  /** The condition. */
  resourceConditionNode?: DomainResourceConditionNode;
}

/** A node of the condition of a role. Either a comparison, or nodes that a conjunction joins. */
export interface DomainResourceConditionNode {
  /** How `terms` are joined. */
  conjunction?: ConditionConjunction;
  /** Values with which the variable is compared. */
  operands?: DomainResourceConditionValue[];
  /** Comparison. */
  operator?: ConditionOperator;
  /** Nodes below this one. */
  terms?: DomainResourceConditionNode[];
  /** Variable that is compared. */
  variableName?: string;
}

/** A value in the condition of a role. */
export interface DomainResourceConditionValue {
  /** The queue, if the value is one. */
  queue?: UriReference;
  /** The team, if the value is one. */
  team?: UriReference;
  /** Kind of value. */
  type?: ConditionValueType;
  /** The user, if the value is one. */
  user?: UriReference;
  /** The value. */
  value?: string;
}

/** A role with its id and name. */
export interface DomainRole {
  /** Id of the role. */
  id: string;
  /** Name of the role. */
  name?: string;
}

/** An entry of a user's education. */
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

/** An e-mail address with a name. */
export interface EmailAddress {
  /** The address. */
  email?: string;
  /** The name. */
  name?: string;
}

/** How a queue serves e-mails. */
export type EmailMediaSettings = MediaSettings & {
  /**
   * Addresses from which the queue can send.
   * @since a Genesys SDK after 29.1.0
   */
  allOutboundEmailAddresses?: QueueEmailAddress[];
};

/** The signature of replies. */
export interface EmailSignature {
  /** Whether each reply is signed. */
  alwaysIncluded?: boolean;
  /** Id of the prepared answer that is the signature. */
  cannedResponseId?: string;
  /** Whether replies are signed. */
  enabled?: boolean;
  /** Which replies are signed. The values are unknown. */
  inclusionType?: string;
}

/**
 * `default` is the ordinary number of the location. `elin` is an emergency location identification number, with which
 * the emergency service finds the caller.
 */
export type EmergencyNumberType = KnownEmergencyNumberType | (string & {});

/** The values of {@link EmergencyNumberType} that are known today. */
export type KnownEmergencyNumberType = "default" | "elin";

/** Employment data of a user. */
export interface EmployerInfo {
  /** Date of hire, `YYYY-MM-DD`. Free text on the wire. */
  dateHire?: string;
  /** Employee number. It is the best key to link the user to other systems. */
  employeeId?: string;
  /** Kind of employment, for example `Full-time`. */
  employeeType?: string;
  /** Name in the employer's records. */
  officialName?: string;
}

/** A page of a listing, without its entries. A listing may omit some of these fields. */
export interface EntityListing {
  /** Path of the first page. */
  firstUri?: string;
  /** Path of the last page. */
  lastUri?: string;
  /** Path of the next page. Absent on the last page. */
  nextUri?: string;
  /** Number of pages. */
  pageCount?: number;
  /** Number of this page, from 1. */
  pageNumber?: number;
  /** Entries per page. */
  pageSize?: number;
  /** Path of the previous page. Absent on the first page. */
  previousUri?: string;
  /** Path of this page, relative to the API's host. */
  selfUri?: string;
  /** Number of entries over all pages. */
  total?: number;
}

/** The body of a refused request. All fields are optional. Decide by `code`, because `message` is for people. */
export interface ErrorBody {
  /** Error code, for example `bad.request` or `too.many.requests.retry.after`. */
  code?: string;
  /** Correlation id, the same as the header `ININ-Correlation-Id`. Quote it to the platform's support. */
  contextId?: string;
  /** What is wrong with each field. */
  details?: ErrorDetail[];
  /** Id of the entity that the error concerns. */
  entityId?: string;
  /** Kind of entity that the error concerns. */
  entityName?: string;
  /** Errors behind this one, for example one for each entry of a bulk change. */
  errors?: ErrorBody[];
  /**
   * The limit that was exceeded.
   * @since a Genesys SDK after 29.1.0
   */
  limit?: ErrorLimit;
  /** What went wrong, in English. */
  message?: string;
  /** Parameters of the template. */
  messageParams?: { [key: string]: string };
  /** Template of `message`, with `{name}` in place of each parameter. */
  messageWithParams?: string;
  /** The HTTP status again. */
  status?: number;
}

/** What is wrong with one field. */
export interface ErrorDetail {
  /** Id of the entity. */
  entityId?: string;
  /** Kind of entity. */
  entityName?: string;
  /** Code of the detail. */
  errorCode?: string;
  /** Name of the field. */
  fieldName?: string;
}

/** A limit of the platform. */
export interface ErrorLimit {
  /** Name of the limit, for example `token.rate.per.minute`. */
  key?: string;
  /** Service that the limit belongs to. */
  namespace?: string;
  /** Value of the limit. */
  value?: number;
}

/** A condition for the step to the next ring. */
export interface ExpansionCriterium {
  /** Threshold of the condition, in seconds for `TIMEOUT_SECONDS`. */
  threshold?: number;
  /** Kind of condition. */
  type?: ExpansionCriteriumType;
}

/** Kind of condition for the step to the next ring. */
export type ExpansionCriteriumType = KnownExpansionCriteriumType | (string & {});

/** The values of {@link ExpansionCriteriumType} that are known today. */
export type KnownExpansionCriteriumType = "TIMEOUT_SECONDS";

/** An internal number. */
export type Extension = TelephonyEntity & {
  /** Range that the extension is in. */
  extensionPool?: UriReference;
  /** The extension. */
  number?: string;
  /** What the extension belongs to. */
  owner?: UriReference;
  /** Kind of the owner. */
  ownerType?: NumberOwnerType;
};

/** A page of extensions. */
export type ExtensionEntityListing = EntityListing & {
  /** The entries of this page. */
  entities?: Extension[];
  /** Number of entries in the whole organisation. Filters do not change it. */
  totalNumberOfEntities?: number;
};

/** A range of internal numbers. */
export type ExtensionPool = TelephonyEntity & {
  /** Last extension, with as many digits. */
  endNumber?: string;
  /** First extension, of 3 to 9 digits. */
  startNumber?: string;
};

/** A page of ranges of extensions. */
export type ExtensionPoolEntityListing = EntityListing & {
  /** The entries of this page. */
  entities?: ExtensionPool[];
  /** Number of entries in the whole organisation. Filters do not change it. */
  totalNumberOfEntities?: number;
};

/** The fields of a kind of profile, and how they are shown. Deprecated in 115.0.0, together with `getFieldconfig`. */
export interface FieldConfig {
  /** Kind of profile. */
  entityType?: FieldConfigEntityType;
  /** Id of the configuration. */
  id?: string;
  /** Name of the configuration. */
  name?: string;
  /** Version of the configuration's format. */
  schemaVersion?: string;
  /** Sections of the profile. */
  sections?: FieldConfigSection[];
  /** Path of the configuration, relative to the API's host. */
  selfUri?: string;
  /** Life cycle of the configuration, for example `active`. */
  state?: string;
  /** Version of the configuration. A string, unlike elsewhere. */
  version?: string;
}

/** Kind of profile that a field configuration describes. */
export type FieldConfigEntityType = KnownFieldConfigEntityType | (string & {});

/** The values of {@link FieldConfigEntityType} that are known today. */
export type KnownFieldConfigEntityType = "person" | "group" | "org";

/** Field configuration of each kind of profile. */
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
  /** Help text for the person who fills the section in. */
  instructionText?: string;
  /** Key of the section. */
  key?: string;
  /** Life cycle of the section, for example `active`. */
  state?: string;
}

/** A field of a profile. */
export interface FieldList {
  /** Whether values can have their own labels. */
  customLabels?: boolean;
  /** Whether the field holds personal data. */
  gdpr?: boolean;
  /** Help text for the person who fills the section in. */
  instructionText?: string;
  /** Key of the field. */
  key?: string;
  /** Labels to choose from. */
  labelKeys?: string[];
  /** Parameters of the field's type, by key. Not modelled. */
  params?: { [key: string]: Record<string, unknown> };
  /** Whether the field can hold several values. */
  repeatable?: boolean;
  /** Whether the field is required. */
  required?: boolean;
  /** Life cycle of the field, for example `active`. */
  state?: string;
  /** Type of the field, for example `text`. */
  type?: string;
}

/** The position of a user as one client reports it. Personal data. */
export interface Geolocation {
  /** City. */
  city?: string;
  /** Country, as two letters. */
  country?: string;
  /** Id of the client, which is a device or a browser. */
  id?: string;
  /** Latitude in degrees. North is positive. */
  latitude?: number;
  /** Locations of the organisation at or near this position. */
  locations?: LocationDefinition[];
  /** Longitude in degrees. East is positive. */
  longitude?: number;
  /** Name of the client. Rarely filled. */
  name?: string;
  /** Whether the position of this client counts for the user. */
  primary?: boolean;
  /** State or province. */
  region?: string;
  /** Path of the geolocation, relative to the API's host. */
  selfUri?: string;
  /** Kind of client, for example `web` or `mobile`. */
  type?: string;
}

/** Whether the organisation uses geolocation. */
export interface GeolocationSettings {
  /** Whether users' positions are collected. */
  enabled?: boolean;
  /** Id of the settings. */
  id?: string;
  /** Key with which browsers load maps. */
  mapboxKey?: string;
  /** Name. Rarely filled. */
  name?: string;
  /** Path of the settings, relative to the API's host. */
  selfUri?: string;
}

/**
 * Kind of subject that has a grant. It is a user, a group, an OAuth client, or a user or group of an organisation that
 * yours trusts.
 */
export type GrantSubjectType = KnownGrantSubjectType | (string & {});

/** The values of {@link GrantSubjectType} that are known today. */
export type KnownGrantSubjectType =
  | "PC_USER"
  | "PC_GROUP"
  | "PC_OAUTH_CLIENT"
  | "PC_TRUSTEE_USER"
  | "PC_TRUSTEE_GROUP"
  | "UNKNOWN";

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
   * Time of the last change.
   *
   * Format: date-time
   */
  dateModified?: string;
  /** Free text. */
  description?: string;
  /**
   * E-mail address of the group.
   * @since Genesys SDK 262.0.0
   */
  email?: string;
  /** Id of the group. */
  id: string;
  /** Pictures of the group. */
  images?: UserImage[];
  /**
   * Whether the owners count as members.
   * @since Genesys SDK 205.0.0
   */
  includeOwners?: boolean;
  /** Number of members. */
  memberCount?: number;
  /** Name of the group. */
  name: string;
  /** Users who manage the group. */
  owners?: NestedUser[];
  /**
   * Whether roles can be granted to the group. Its members then have them too.
   * @since a Genesys SDK after 29.1.0
   */
  rolesEnabled?: boolean;
  /** Whether the rules of membership are visible. */
  rulesVisible: boolean;
  /** Path of the group, relative to the API's host. */
  selfUri?: string;
  /** Life cycle of the group. */
  state?: GroupState;
  /** Who manages the group. */
  type: GroupType;
  /** Version for optimistic locking. */
  version?: number;
  /** Who can see the group. */
  visibility: GroupVisibility;
}

/** A comparison of a metric. */
export interface GroupActivationCondition {
  /** Comparison. */
  operator?: GroupRoutingOperator;
  /** What is compared. */
  simpleMetric?: GroupActivationMetric;
  /** Value with which the metric is compared. */
  value?: number;
}

/** A metric of a queue. */
export interface GroupActivationMetric {
  /** Name of the metric. */
  metric?: string;
  /** The queue. */
  queue?: UriReference;
}

/** Condition under which the rules of activation count. */
export interface GroupActivationPilotRule {
  /** How the conditions are joined. */
  conditionExpression?: string;
  /** Conditions that the expression names. */
  conditions?: GroupActivationCondition[];
}

/** When groups are activated. */
export interface GroupActivationRule {
  /** How the conditions are joined. */
  conditionExpression?: string;
  /** Conditions that the expression names. */
  conditions?: GroupActivationCondition[];
  /** Groups that are activated. */
  groups?: MemberGroup[];
}

/** A number of a group. */
export interface GroupContact {
  /** Number in E.164 form. */
  address?: string;
  /** The number in a form for display. */
  display?: string;
  /**
   * Internal extension.
   * @since a Genesys SDK after 29.1.0
   */
  extension?: string;
  /** Medium, `PHONE`. */
  mediaType?: ContactMediaType;
  /** Use of the number. */
  type?: GroupContactType;
}

/** Use of the number of a group. */
export type GroupContactType = KnownGroupContactType | (string & {});

/** The values of {@link GroupContactType} that are known today. */
export type KnownGroupContactType = "GROUPRING" | "GROUPPHONE";

/** A page of groups. */
export interface GroupEntityListing {
  /** The entries of this page. */
  entities?: Group[];
  /** Path of the first page. */
  firstUri?: string;
  /** Path of the last page. */
  lastUri?: string;
  /** Path of the next page. Absent on the last page. */
  nextUri?: string;
  /** Number of pages. */
  pageCount?: number;
  /** Number of this page, from 1. */
  pageNumber?: number;
  /** Entries per page. */
  pageSize?: number;
  /** Path of the previous page. Absent on the first page. */
  previousUri?: string;
  /** Path of this page, relative to the API's host. */
  selfUri?: string;
  /** Number of entries over all pages. */
  total?: number;
}

/** Users to add to a group. */
export interface GroupMembersUpdate {
  /**
   * Ids of the users.
   * At most 50 items.
   */
  memberIds: string[];
  /**
   * The version of the group that `getGroup` gave. Required until 241.1.0. Without it, a change by somebody else is not
   * noticed.
   */
  version?: number;
}

/** Metric of a queue that a condition compares. */
export type GroupRoutingMetric = KnownGroupRoutingMetric | (string & {});

/** The values of {@link GroupRoutingMetric} that are known today. */
export type KnownGroupRoutingMetric = "EstimatedWaitTime" | "ServiceLevel";

/** Comparison of a metric of a queue. */
export type GroupRoutingOperator = KnownGroupRoutingOperator | (string & {});

/** The values of {@link GroupRoutingOperator} that are known today. */
export type KnownGroupRoutingOperator = "GreaterThan" | "GreaterThanOrEqualTo" | "LessThan" | "LessThanOrEqualTo";

/** Life cycle of a group. */
export type GroupState = KnownGroupState | (string & {});

/** The values of {@link GroupState} that are known today. */
export type KnownGroupState = "active" | "inactive" | "deleted";

/** Administrators manage `official` groups, and members manage `social` groups. */
export type GroupType = KnownGroupType | (string & {});

/** The values of {@link GroupType} that are known today. */
export type KnownGroupType = "official" | "social";

/** Who can see the group. */
export type GroupVisibility = KnownGroupVisibility | (string & {});

/** The values of {@link GroupVisibility} that are known today. */
export type KnownGroupVisibility = "public" | "owners" | "members";

/** Whether replies repeat the earlier e-mails. */
export type HistoryInclusion = KnownHistoryInclusion | (string & {});

/** The values of {@link HistoryInclusion} that are known today. */
export type KnownHistoryInclusion = "Include" | "Exclude" | "Optional";

/** How a conversation ends if nobody writes. */
export interface InactivityTimeoutSettings {
  /** What happens then. The values are unknown. */
  actionType?: string;
  /** Flow that handles it. */
  flowId?: UriReference;
  /** Seconds without a message. */
  timeoutSeconds?: number;
}

/** The destination of incoming e-mail. */
export interface InboundRoute {
  /**
   * Whether one e-mail can be answered more than once.
   * @since Genesys SDK 159.0.0
   */
  allowMultipleActions?: boolean;
  /**
   * Addresses that get a blind copy of replies.
   * @since Genesys SDK 47.0.0
   */
  autoBcc?: EmailAddress[];
  /** Flow that handles the e-mail, instead of a queue. */
  flow?: UriReference;
  /** Sender address of replies. */
  fromEmail?: string;
  /** Sender name of replies. */
  fromName?: string;
  /**
   * Whether replies repeat the earlier e-mails.
   * @since Genesys SDK 155.0.0
   */
  historyInclusion?: HistoryInclusion;
  /** Id of the route. */
  id?: string;
  /** Language that the e-mail requires. */
  language?: UriReference;
  /**
   * Folders of the mailbox that are read.
   * @since Genesys SDK 248.0.0
   */
  mailboxFolders?: string[];
  /** Name of the route. */
  name?: string;
  /** The part of the address before the `@`. */
  pattern?: string;
  /** Priority of the e-mail. */
  priority?: number;
  /** Queue that the e-mail goes to. */
  queue?: UriReference;
  /** Address that receives answers to replies. */
  replyEmailAddress?: QueueEmailAddress;
  /** Path of the route, relative to the API's host. */
  selfUri?: string;
  /**
   * Signature of replies.
   * @since Genesys SDK 150.0.0
   */
  signature?: EmailSignature;
  /** Skills that the e-mail requires. */
  skills?: UriReference[];
  /**
   * Flow that handles spam.
   * @since Genesys SDK 47.0.0
   */
  spamFlow?: UriReference;
  /**
   * State of the route.
   * @since Genesys SDK 248.0.0
   */
  status?: InboundRouteStatus;
}

/** State of an e-mail route. */
export type InboundRouteStatus = KnownInboundRouteStatus | (string & {});

/** The values of {@link InboundRouteStatus} that are known today. */
export type KnownInboundRouteStatus = "Pending" | "Active" | "Removing" | "Error";

/**
 * A telephone or chat system whose presence the platform can show in addition to its own. Lists of later SDKs lack
 * `RingCentral`.
 * Values added later (Genesys SDK): `EightByEight` (139.0.0), `RingCentral` (99.0.0).
 */
export type IntegrationPresenceSource = "MicrosoftTeams" | "ZoomPhone" | "EightByEight" | "RingCentral";

/** How many interactions with one label a user can handle at the same time. */
export interface LabelUtilizationRequest {
  /** Ids of the labels whose interactions can interrupt these. */
  interruptingLabelIds?: string[];
  /** Largest number of interactions at the same time. The vendor's provider allows 0 to 25. */
  maximumCapacity?: number;
}

/** How many interactions with one label a user can handle at the same time. */
export interface LabelUtilizationResponse {
  /** Ids of the labels whose interactions can interrupt these. */
  interruptingLabelIds?: string[];
  /** Name of the label. */
  labelName?: string;
  /** Largest number of interactions at the same time. The vendor's provider allows 0 to 25. */
  maximumCapacity?: number;
}

/** A language that routing can require. */
export interface Language {
  /**
   * Time of the last change.
   *
   * Format: date-time
   */
  dateModified?: string;
  /** Id of the language. */
  id: string;
  /** Name of the language. */
  name?: string;
  /** Path of the language, relative to the API's host. */
  selfUri?: string;
  /** State of the language. */
  state?: RoutingSkillState;
  /** Version of the language. A string. */
  version?: string;
}

/** A page of the languages that routing can require. */
export interface LanguageEntityListing {
  /** The entries of this page. */
  entities?: Language[];
  /** Path of the first page. */
  firstUri?: string;
  /** Path of the last page. */
  lastUri?: string;
  /** Path of the next page. Absent on the last page. */
  nextUri?: string;
  /** Number of pages. */
  pageCount?: number;
  /** Number of this page, from 1. */
  pageNumber?: number;
  /** Entries per page. */
  pageSize?: number;
  /** Path of the previous page. Absent on the first page. */
  previousUri?: string;
  /** Path of this page, relative to the API's host. */
  selfUri?: string;
  /** Number of entries over all pages. */
  total?: number;
}

/**
 * Whether a returning customer goes to the agent who served them last. Never, only if that agent is a member of the
 * queue, or always.
 */
export type LastAgentRoutingMode = KnownLastAgentRoutingMode | (string & {});

/** The values of {@link LastAgentRoutingMode} that are known today. */
export type KnownLastAgentRoutingMode = "Disabled" | "QueueMembersOnly" | "AnyAgent";

/** A licence that users can have. */
export interface LicenseDefinition {
  /** Licences that are part of this one. */
  comprises?: LicenseDefinition[];
  /** Name for people. */
  description?: string;
  /** Id of the licence, which is a word. */
  id: string;
  /** Permissions that the licence covers (inferred). */
  permissions?: LicensePermissions;
  /** Licences that a user needs as well. */
  prerequisites?: UriReference[];
  /** Path of the licence, relative to the API's host. */
  selfUri?: string;
}

/** Permissions that a licence covers. */
export interface LicensePermissions {
  /** Names of the permissions. */
  ids?: string[];
}

/** The licences of a user, with their definitions. */
export interface LicenseUser {
  /** Id of the user. */
  id: string;
  /** The licences. */
  licenses?: LicenseDefinition[];
  /** Path of the licences, relative to the API's host. */
  selfUri?: string;
}

/** The place where a user works, with a position in it. */
export interface Location {
  /** Position on the floor plan, by axis (`x`, `y`). */
  coordinates?: { [key: string]: number };
  /** Id of the floor plan. */
  floorplanId?: string;
  /** Id of the location definition. */
  id: string;
  /** The place itself. */
  locationDefinition?: LocationDefinition;
  /** Free text, for example a desk number. */
  notes?: string;
}

/** Postal address of a location. */
export interface LocationAddress {
  /** City. */
  city?: string;
  /** Country, as two letters. */
  country?: string;
  /** Name of the country. */
  countryName?: string;
  /** State or province. This is not a state of the life cycle. */
  state?: string;
  /** Street and number. */
  street1?: string;
  /** Second line. */
  street2?: string;
  /** Postal code. A string, because leading zeros count. */
  zipcode?: string;
}

/** A place of the organisation. */
export interface LocationDefinition {
  /** Postal address. */
  address?: LocationAddress;
  /**
   * Whether the address is stored for emergency calling.
   * @since Genesys SDK 62.0.0
   */
  addressStored?: boolean;
  /**
   * How the check of the address ended. Sent only if `expand` asks for it.
   * @since Genesys SDK 62.0.0
   */
  addressVerificationDetails?: AddressVerification;
  /** Whether the address was verified, which emergency calling requires. */
  addressVerified?: boolean;
  /**
   * User to ask about the place.
   * @since Genesys SDK 58.0.0
   */
  contactUser?: UriReference;
  /** Number that the emergency service sees on calls from here. */
  emergencyNumber?: LocationEmergencyNumber;
  /**
   * Plans of the place. Sent only if `expand` asks for them.
   * @since Genesys SDK 53.0.0
   */
  floorplanImage?: LocationImage[];
  /** Id of the place. */
  id: string;
  /**
   * Pictures of the place, as text.
   * @since Genesys SDK 62.0.0
   */
  images?: string;
  /** Name of the place. */
  name?: string;
  /**
   * Notes about the place.
   * @since Genesys SDK 52.0.0
   */
  notes?: string;
  /** Ids of the places above this one, from the top. */
  path?: string[];
  /**
   * Pictures of the place. Sent only if `expand` asks for them.
   * @since Genesys SDK 53.0.0
   */
  profileImage?: LocationImage[];
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
  /** The number as somebody entered it. */
  number?: string;
  /** Kind of number. */
  type?: EmergencyNumberType;
}

/** A page of places. */
export type LocationEntityListing = EntityListing & {
  /** The entries of this page. */
  entities?: LocationDefinition[];
};

/** A picture of a place. */
export interface LocationImage {
  /** Address of the picture. */
  imageUri?: string;
  /** Resolution of the picture. */
  resolution?: string;
}

/** Life cycle of a location definition. */
export type LocationState = KnownLocationState | (string & {});

/** The values of {@link LocationState} that are known today. */
export type KnownLocationState = "active" | "deleted";

/** How a queue serves one medium. */
export interface MediaSettings {
  /** Seconds for which an agent is alerted before the status becomes `NOT_RESPONDING`. */
  alertingTimeoutSeconds?: number;
  /**
   * Seconds of the tone before an automatic answer.
   * @since a Genesys SDK after 29.1.0
   */
  autoAnswerAlertToneSeconds?: number;
  /**
   * Whether interactions are answered without a click.
   * @since a Genesys SDK after 29.1.0
   */
  enableAutoAnswer?: boolean;
  /**
   * Seconds of the tone before an answer by hand.
   * @since a Genesys SDK after 29.1.0
   */
  manualAnswerAlertToneSeconds?: number;
  /** Target service level. */
  serviceLevel?: ServiceLevel;
}

/** Conversations of one medium, split by origin. */
export interface MediaSummary {
  /** Conversations from queues. */
  contactCenter?: MediaSummaryDetail;
  /** All other conversations. */
  enterprise?: MediaSummaryDetail;
}

/** Two counts of conversations. */
export interface MediaSummaryDetail {
  /** Active conversations. */
  active?: number;
  /** Conversations in after-call work. */
  acw?: number;
}

/** How many interactions of one medium a user can handle at the same time. */
export interface MediaUtilization {
  /** Whether interactions that come from no queue count. */
  includeNonAcd?: boolean;
  /** Media whose interactions can interrupt those of this one. */
  interruptableMediaTypes?: string[];
  /** Largest number of interactions at the same time. The vendor's provider allows 0 to 25. */
  maximumCapacity?: number;
}

/** A group, team or skill group whose members belong to something. */
export interface MemberGroup {
  /** Division of the group. */
  division?: Division;
  /** Id of the group. */
  id?: string;
  /** Number of members. */
  memberCount?: number;
  /** Name of the group. */
  name?: string;
  /** Path of the group, relative to the API's host. */
  selfUri?: string;
  /** Kind of group. */
  type?: MemberGroupType;
}

/** Kind of group. */
export type MemberGroupType = KnownMemberGroupType | (string & {});

/** The values of {@link MemberGroupType} that are known today. */
export type KnownMemberGroupType = "TEAM" | "GROUP" | "SKILLGROUP";

/** How a queue serves messages. */
export type MessageMediaSettings = MediaSettings & {
  /**
   * Whether a conversation ends if nobody writes.
   * @since a Genesys SDK after 29.1.0
   */
  enableInactivityTimeout?: boolean;
  /**
   * When and how it ends.
   * @since a Genesys SDK after 29.1.0
   */
  inactivityTimeoutSettings?: InactivityTimeoutSettings;
  /**
   * Settings by kind of message.
   * @since a Genesys SDK after 29.1.0
   */
  subTypeSettings?: { [key: string]: MessageSubtypeSettings };
};

/** How a queue serves one kind of message. */
export interface MessageSubtypeSettings {
  /** Whether messages are answered without a click. */
  enableAutoAnswer?: boolean;
  /** Whether a conversation ends if nobody writes. */
  enableInactivityTimeout?: boolean;
}

/** A change of a user's presence, in a list of such changes. */
export interface MutableUserPresence {
  /** The presence that follows, for example at the end of an interaction. */
  futurePresenceDefinition?: PresenceDefinition;
  /** Id of the user. */
  id?: string;
  /** Text to show with the presence. */
  message?: string;
  /**
   * Time of the last change. Has no effect (inferred).
   *
   * Format: date-time
   */
  modifiedDate?: string;
  /** Name. Has no effect (inferred). */
  name?: string;
  /** The presence to set. Only its `id` counts. */
  presenceDefinition?: PresenceDefinition;
  /** Makes the source the one that others see. */
  primary?: boolean;
  /** Path of the presence. Has no effect (inferred). */
  selfUri?: string;
  /** Source of the presence. */
  source?: string;
  /** Id of the source, if it is an integration. */
  sourceId?: string;
}

/**
 * A user inside another object, such as a manager, an owner or the holder of a station. Always has `id`, and usually
 * little
 * else. A whole user is a `User`.
 */
export interface NestedUser {
  /** Whether calls from queues are answered for the user without a click. */
  acdAutoAnswer?: boolean;
  /**
   * All telephone numbers, SMS numbers and e-mail addresses. An entry may have only an `extension` and no `address`.
   */
  addresses?: Contact[];
  /**
   * Sent only if `expand` has `authorization`. Its `unusedRoles` also needs `authorization.unusedRoles`. Roles over all
   * divisions. `getAuthorizationSubject` returns them for each division.
   */
  authorization?: UserAuthorization;
  /**
   * Sent only if `expand` has `biography`. What users write about themselves.
   * @since a Genesys SDK after 29.1.0
   */
  biography?: Biography;
  /**
   * Sent only if `expand` has `certifications`. Free-text certifications of the profile.
   * @since a Genesys SDK after 29.1.0
   */
  certifications?: string[];
  /** Chat address of the user. */
  chat?: Chat;
  /** Sent only if `expand` has `conversationSummary`. Number of conversations for each medium at this moment. */
  conversationSummary?: UserConversationSummary;
  /**
   * Sent only if `expand` has `dateLastLogin`. Time of the last login. Absent for a user who never logged in.
   * @since a Genesys SDK after 29.1.0
   *
   * Format: date-time
   */
  dateLastLogin?: string;
  /**
   * Sent only if `expand` has `dateWelcomeSent`. Time at which the activation e-mail was sent.
   * @since a Genesys SDK after 29.1.0
   *
   * Format: date-time
   */
  dateWelcomeSent?: string;
  /** Department. Free text. */
  department?: string;
  /**
   * Division of the user. It decides which administrators may see and change the user.
   * @since a Genesys SDK after 29.1.0
   */
  division?: Division;
  /** Work e-mail address. It is unique in the organisation, and the login name. */
  email?: string;
  /**
   * Sent only if `expand` has `employerInfo`. Employment data, including the employee id that links to other systems.
   * @since a Genesys SDK after 29.1.0
   */
  employerInfo?: EmployerInfo;
  /**
   * Sent only if `expand` has `geolocation`. Last position that a client of the user reported. Personal data, so
   * request it only if you need it.
   */
  geolocation?: Geolocation;
  /** Sent only if `expand` has `groups`. Groups that the user is a member of. */
  groups?: Group[];
  /** Id of the user, a UUID. It never changes. */
  id: string;
  /** Profile picture, in several sizes. */
  images?: UserImage[];
  /**
   * Sent only if `expand` has `integrationPresence`. Presence in the system that the parameter
   * `integrationPresenceSource` names.
   * @since a Genesys SDK after 29.1.0
   */
  integrationPresence?: UserPresence;
  /**
   * Sent only if `expand` has `languagePreference`. Language of the user interface, for example `en-us`.
   * @since a Genesys SDK after 29.1.0
   */
  languagePreference?: string;
  /**
   * Sent only if `expand` has `languages`. Routing languages of the user, as `getUserRoutinglanguages` returns them.
   * @since a Genesys SDK after 29.1.0
   */
  languages?: UserRoutingLanguage[];
  /**
   * Sent only if `expand` has `lasttokenissued` (lower case). Time at which a token was last issued to the user. Absent
   * if never, or if unknown.
   * @since a Genesys SDK after 29.1.0
   */
  lastTokenIssued?: OAuthLastTokenIssued;
  /** Sent only if `expand` has `locations`. Where the user works. */
  locations?: Location[];
  /** The user's manager. Absent if no manager is set. The platform allows inactive managers and circles. */
  manager?: NestedUser;
  /** Full name, as the directory shows it. */
  name?: string;
  /** Sent only if `expand` has `outOfOffice`. The same value as the answer of `getUserOutofoffice`. */
  outOfOffice?: OutOfOffice;
  /**
   * Name that the user prefers to be called.
   * @since a Genesys SDK after 29.1.0
   */
  preferredName?: string;
  /** Sent only if `expand` has `presence`. The user's presence on this platform. */
  presence?: UserPresence;
  /**
   * The address to use first in each medium (type `PRIMARY`), which the platform derives. Read only. Change `email` and
   * `addresses` instead.
   */
  primaryContactInfo?: Contact[];
  /** Sent only if `expand` has `profileSkills`. Free-text skills of the profile. Routing does not use them. */
  profileSkills?: string[];
  /** Sent only if `expand` has `routingStatus`. What the distribution of work (ACD) knows about the user. */
  routingStatus?: RoutingStatus;
  /** Path of this user, relative to the API's host. */
  selfUri?: string;
  /**
   * Sent only if `expand` has `skills`. Routing skills of the user, as `getUserRoutingskills` returns them.
   * @since a Genesys SDK after 29.1.0
   */
  skills?: UserRoutingSkill[];
  /** Life cycle of the user. `getUsers` returns only active users unless you ask otherwise. */
  state?: UserState;
  /** Sent only if `expand` has `station`. The same value as the answer of `getUserStation`. */
  station?: UserStations;
  /**
   * Sent only if `expand` has `team`. The team of the user.
   * @since a Genesys SDK after 29.1.0
   */
  team?: Team;
  /** Job title. Free text. */
  title?: string;
  /** Login name. It is the e-mail address unless somebody changed it. */
  username?: string;
  /**
   * Version for optimistic locking. Send the version that you read with a change. If it is out of date, the answer is
   * 409 or sometimes 400.
   */
  version?: number;
  /**
   * Sent only if `expand` has `workPlanBidRanks`. Ranks for bids on work plans in workforce management.
   * @since a Genesys SDK after 29.1.0
   */
  workPlanBidRanks?: WorkPlanBidRanks;
}

/** What a number belongs to. */
export type NumberOwnerType = KnownNumberOwnerType | (string & {});

/** The values of {@link NumberOwnerType} that are known today. */
export type KnownNumberOwnerType = "USER" | "PHONE" | "IVR_CONFIG" | "GROUP";

/** A range of numbers, open or closed at either end. */
export interface NumericRange {
  /** Exclusive lower bound. */
  gt?: number;
  /** Inclusive lower bound. */
  gte?: number;
  /** Exclusive upper bound. */
  lt?: number;
  /** Inclusive upper bound. */
  lte?: number;
}

/** A program or a page that can get tokens. With client credentials it acts in its own name. */
export interface OAuthClient {
  /** Life of a token in seconds, 300 to 172,800. 86,400 if nobody set it. */
  accessTokenValiditySeconds?: number;
  /** How the client gets tokens. */
  authorizedGrantType?: OAuthGrantType;
  /** User who created the client. */
  createdBy?: UriReference;
  /**
   * Time at which the client was created.
   *
   * Format: date-time
   */
  dateCreated?: string;
  /**
   * Time of the last change.
   *
   * Format: date-time
   */
  dateModified?: string;
  /**
   * Time at which the client will be deleted.
   * @since Genesys SDK 90.0.0
   *
   * Format: date-time
   */
  dateToDelete?: string;
  /** Free text. */
  description?: string;
  /** Id of the client. */
  id: string;
  /** User who made the last change. */
  modifiedBy?: UriReference;
  /** Name of the client. */
  name?: string;
  /** Addresses to which a login may return. */
  registeredRedirectUri?: string[];
  /**
   * Roles of the client, each in a division. Only client credentials have them.
   * @since Genesys SDK 43.0.0
   */
  roleDivisions?: RoleDivision[];
  /**
   * Deprecated in favour of `roleDivisions`. Ids of the client's roles.
   *
   * @deprecated
   */
  roleIds?: string[];
  /** Scopes that the client may ask for. Client credentials have none. */
  scope?: string[];
  /** Secret of the client. A listing may hold it, so never write the answer to a log. */
  secret?: string;
  /** Path of the client, relative to the API's host. */
  selfUri?: string;
  /**
   * Life cycle of the client.
   * @since Genesys SDK 88.0.0
   */
  state?: OAuthClientState;
}

/** All OAuth clients, in the form of one page. */
export type OAuthClientEntityListing = EntityListing & {
  /** The entries of this page. */
  entities?: OAuthClient[];
};

/** Life cycle of an OAuth client. */
export type OAuthClientState = KnownOAuthClientState | (string & {});

/** The values of {@link OAuthClientState} that are known today. */
export type KnownOAuthClientState = "active" | "disabled" | "inactive";

/** The body with which the login host refuses a request. Its shape is not that of `ErrorBody`. */
export interface OAuthError {
  /** What went wrong. Some errors use this name. */
  description?: string;
  /** Error code, for example `invalid_client`. */
  error: string;
  /** What went wrong, under the name of RFC 6749. Other errors use this name. */
  error_description?: string;
}

/** How an OAuth client gets tokens. */
export type OAuthGrantType = KnownOAuthGrantType | (string & {});

/** The values of {@link OAuthGrantType} that are known today. */
export type KnownOAuthGrantType = "CODE" | "TOKEN" | "SAML2-BEARER" | "PASSWORD" | "CLIENT-CREDENTIALS";

/** Time at which a token was last issued to the user. */
export interface OAuthLastTokenIssued {
  /**
   * Time of issue.
   *
   * Format: date-time
   */
  dateIssued?: string;
}

/** Who began an interaction. */
export type ObservationDirection = KnownObservationDirection | (string & {});

/** The values of {@link ObservationDirection} that are known today. */
export type KnownObservationDirection = "inbound" | "outbound";

/** The values of one metric at this moment. */
export interface ObservationMetricData {
  /** The metric. */
  metric?: UserObservationMetric;
  /** The single observations. Sent only for metrics in `detailMetrics`. */
  observations?: ObservationValue[];
  /** What the values are split by, if anything. */
  qualifier?: string;
  /** The values. Metrics of users fill `count`. */
  stats?: StatisticalSummary;
  /** Whether `observations` is incomplete. */
  truncated?: boolean;
}

/**
 * A query for counts at this moment (`postAnalyticsUsersObservationsQuery`). The current SDK calls it
 * `UserObservationQuery`.
 */
export interface ObservationQuery {
  /**
   * Metrics whose observations to list.
   * @since a Genesys SDK after 29.1.0
   */
  detailMetrics?: KnownUserObservationMetric[];
  /** The users to count. Its predicates use the dimension `userId`. */
  filter: AnalyticsQueryFilter;
  /** Metrics to count. */
  metrics: KnownUserObservationMetric[];
}

/** A single observation. It may have more fields, depending on the metric. */
export interface ObservationValue {
  /** Address that the interaction came from. */
  addressFrom?: string;
  /** Address that the interaction went to. */
  addressTo?: string;
  /** Number of the caller. */
  ani?: string;
  /** Id of the conversation, if the observation concerns one. */
  conversationId?: string;
  /** Medium before a conversion. */
  convertedFrom?: string;
  /** Medium after a conversion. */
  convertedTo?: string;
  /** Who began the interaction. */
  direction?: ObservationDirection;
  /** Number that was called. */
  dnis?: string;
  /**
   * Time of the observation.
   *
   * Format: date-time
   */
  observationDate?: string;
  /** Name of the other party. */
  participantName?: string;
  /** Id of the language that was asked for. */
  requestedLanguageId?: string;
  /**
   * Ways of routing that were asked for.
   * @since Genesys SDK 87.0.0
   */
  requestedRoutings?: RoutingMethod[];
  /** Ids of the skills that were asked for. */
  requestedRoutingSkillIds?: string[];
  /**
   * Priority of the interaction.
   * @since Genesys SDK 51.0.0
   */
  routingPriority?: number;
  /**
   * Agents with the score that predictive routing gave them.
   * @since Genesys SDK 52.0.0
   */
  scoredAgents?: ScoredAgent[];
  /** Id of the session, if the observation concerns one. */
  sessionId?: string;
  /**
   * Id of the team of the user.
   * @since Genesys SDK 74.0.0
   */
  teamId?: string;
  /**
   * Way of routing that found the agent.
   * @since Genesys SDK 87.0.0
   */
  usedRouting?: RoutingMethod;
  /** Id of the user. */
  userId?: string;
}

/** An organisation (tenant). */
export interface Organization {
  /** Country for numbers without a country code, as two letters. */
  defaultCountryCode?: string;
  /** Language, for example `en_US`. */
  defaultLanguage?: string;
  /** Id of the default site. */
  defaultSiteId?: string;
  /** Domain of the organisation. */
  domain?: string;
  /** Features that are on, by name. */
  features?: { [key: string]: boolean };
  /** Id of the organisation. */
  id: string;
  /** Name of the organisation. */
  name?: string;
  /** Original product of the organisation. */
  productPlatform?: ProductPlatform;
  /** Path of the organisation, relative to the API's host. */
  selfUri?: string;
  /** Life cycle of the organisation. */
  state?: OrganizationState;
  /** Address at which users of the organisation find help. */
  supportURI?: string;
  /** Short name, unique on the platform. The login page asks for it. */
  thirdPartyOrgName?: string;
  /** Name of the organisation in the partner system. */
  thirdPartyURI?: string;
  /** Version for optimistic locking. */
  version: number;
  /** Whether users have voicemail. */
  voicemailEnabled?: boolean;
}

/** A presence that the organisation has defined. */
export interface OrganizationPresence {
  /** User who defined the presence. */
  createdBy?: UriReference;
  /**
   * Time at which the presence was defined.
   *
   * Format: date-time
   */
  createdDate?: string;
  /** Whether it can no longer be chosen. */
  deactivated?: boolean;
  /** Id of the presence. */
  id: string;
  /** Label for each language, for example `en_US`. */
  languageLabels?: { [key: string]: string };
  /** User who made the last change. */
  modifiedBy?: UriReference;
  /**
   * Time of the last change.
   *
   * Format: date-time
   */
  modifiedDate?: string;
  /** Name. Rarely filled. See `languageLabels`. */
  name?: string;
  /** Whether it is the first of the presences with the same system presence. */
  primary?: boolean;
  /** Path of the presence, relative to the API's host. */
  selfUri?: string;
  /** System presence that it belongs to, in mixed case. */
  systemPresence?: string;
}

/** A presence that the organisation has defined, for one division or for all. */
export interface OrganizationPresenceDefinition {
  /** Whether it can no longer be chosen. */
  deactivated?: boolean;
  /** Id of the division. */
  divisionId?: string;
  /** Id of the presence. */
  id: string;
  /** Label for each language, for example `en_US`. */
  languageLabels?: { [key: string]: string };
  /** Name. Rarely filled. See `languageLabels`. */
  name?: string;
  /** Path of the presence, relative to the API's host. */
  selfUri?: string;
  /** System presence that it belongs to, in mixed case, for example `Available` or `OnQueue`. */
  systemPresence?: string;
  /** Who defined the presence. */
  type?: PresenceDefinitionType;
}

/** All presence definitions. The listing has no pages, and none of the page fields of other listings. */
export interface OrganizationPresenceDefinitionEntityListing {
  /** The definitions. */
  entities?: OrganizationPresenceDefinition[];
  /** Path of this listing, relative to the API's host. */
  selfUri?: string;
  /** Number of definitions. */
  total?: number;
}

/** A page of the roles of the organisation. */
export interface OrganizationRoleEntityListing {
  /** The entries of this page. */
  entities?: DomainOrganizationRole[];
  /** Path of the first page. */
  firstUri?: string;
  /** Path of the last page. */
  lastUri?: string;
  /** Path of the next page. Absent on the last page. */
  nextUri?: string;
  /** Number of pages. */
  pageCount?: number;
  /** Number of this page, from 1. */
  pageNumber?: number;
  /** Entries per page. */
  pageSize?: number;
  /** Path of the previous page. Absent on the first page. */
  previousUri?: string;
  /** Path of this page, relative to the API's host. */
  selfUri?: string;
  /** Number of entries over all pages. */
  total?: number;
}

/** Life cycle of an organisation. */
export type OrganizationState = KnownOrganizationState | (string & {});

/** The values of {@link OrganizationState} that are known today. */
export type KnownOrganizationState = "active" | "inactive" | "deleted";

/** An OAuth client. Its secret is not among the fields. */
export interface OrgOAuthClient {
  /** How the client gets tokens. */
  authorizedGrantType?: OAuthGrantType;
  /** User who created the client. */
  createdBy?: UriReference;
  /**
   * Time at which the client was created.
   *
   * Format: date-time
   */
  dateCreated?: string;
  /**
   * Time of the last change.
   *
   * Format: date-time
   */
  dateModified?: string;
  /**
   * Time at which the client will be deleted.
   *
   * Format: date-time
   */
  dateToDelete?: string;
  /** Id of the client. */
  id?: string;
  /** User who made the last change. */
  modifiedBy?: UriReference;
  /** Name of the client. */
  name?: string;
  /** Organisation of the client. */
  organization?: UriReference;
  /** Roles of the client, each in a division. */
  roleDivisions?: RoleDivision[];
  /** Scopes that the client may ask for. */
  scope?: string[];
  /** Life cycle of the client. The values are unknown. */
  state?: string;
}

/** A user of another organisation, with that organisation. */
export type OrgUser = NestedUser & {
  /** The user's organisation. */
  organization?: Organization;
};

/** Absence of a user. */
export interface OutOfOffice {
  /** Whether the user is marked as absent. It may lag behind the dates. */
  active?: boolean;
  /**
   * End of the absence. Absent or without effect if `indefinite` is true.
   *
   * Format: date-time
   */
  endDate?: string;
  /** Id of the user. */
  id?: string;
  /** Whether the absence lasts until somebody ends it. */
  indefinite?: boolean;
  /** Name. Rarely filled. */
  name?: string;
  /** Path of the setting, relative to the API's host. */
  selfUri?: string;
  /**
   * Start of the absence. Absent if none was ever set.
   *
   * Format: date-time
   */
  startDate?: string;
  /** The user who is absent. */
  user?: NestedUser;
}

/** The page of the results to return. */
export interface PagingSpec {
  /** Number of the page, from 1. */
  pageNumber: number;
  /** Results per page. */
  pageSize: number;
}

/** An entry of `patchUsersBulk`, which accepts at most 50. Only `acdAutoAnswer` can be changed this way. */
export interface PatchUser {
  /** Whether calls from queues are answered for the user without a click. */
  acdAutoAnswer?: boolean;
  /** Id of the user to change. */
  id: string;
  /**
   * Removed in 30.0.0. The bulk change no longer accepts a name.
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

/** A presence that the organisation has defined. */
export interface PresenceDefinition {
  /** Id of the definition. */
  id: string;
  /** Path of the definition, relative to the API's host. */
  selfUri?: string;
  /**
   * System presence that it belongs to, in mixed case (`Available`, `Away`, `On Queue`). Analytics writes it in
   * capitals. See `SystemPresence`.
   */
  systemPresence?: string;
}

/** Who made a presence definition, the platform or the organisation. */
export type PresenceDefinitionType = KnownPresenceDefinitionType | (string & {});

/** The values of {@link PresenceDefinitionType} that are known today. */
export type KnownPresenceDefinitionType = "System" | "User";

/** Product that an organisation began with. */
export type ProductPlatform = KnownProductPlatform | (string & {});

/** The values of {@link ProductPlatform} that are known today. */
export type KnownProductPlatform =
  | "GenesysCloud"
  | "PureCloud"
  | "PureEngage"
  | "PureEngageCloud"
  | "PureConnect"
  | "PureConnectCloud"
  | "Unknown";

/** A queue of the organisation. `UserQueue` is the same as a user sees it. */
export interface Queue {
  /** After-call work. */
  acwSettings?: AcwSettings;
  /**
   * Callbacks that an agent owns.
   * @since a Genesys SDK after 29.1.0
   */
  agentOwnedRouting?: AgentOwnedRouting;
  /** Whether the whisper is played only for calls that are answered automatically. */
  autoAnswerOnly?: boolean;
  /** Bullseye routing. If no agent of a ring answers, the agents of the next ring get the offer. */
  bullseye?: Bullseye;
  /** Caller name for outgoing calls on behalf of the queue. */
  callingPartyName?: string;
  /** Caller number for outgoing calls on behalf of the queue. */
  callingPartyNumber?: string;
  /**
   * Libraries of prepared answers.
   * @since a Genesys SDK after 29.1.0
   */
  cannedResponseLibraries?: CannedResponseLibraries;
  /**
   * Groups that are activated if a condition holds.
   * @since a Genesys SDK after 29.1.0
   */
  conditionalGroupActivation?: ConditionalGroupActivation;
  /**
   * Groups that help if a condition holds, rule by rule.
   * @since a Genesys SDK after 29.1.0
   */
  conditionalGroupRouting?: ConditionalGroupRouting;
  /** Id of the user who created the queue. */
  createdBy?: string;
  /**
   * Time at which the queue was created.
   *
   * Format: date-time
   */
  dateCreated?: string;
  /**
   * Time of the last change.
   *
   * Format: date-time
   */
  dateModified?: string;
  /**
   * Language of the queue.
   * @since Genesys SDK 262.0.0
   */
  defaultMediaLanguage?: string;
  /** Scripts that agents see, by medium. */
  defaultScripts?: { [key: string]: Script };
  /** Description of the queue. */
  description?: string;
  /**
   * Direct routing to an agent.
   * @since a Genesys SDK after 29.1.0
   */
  directRouting?: DirectRouting;
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
  id: string;
  /**
   * Number of members who have joined.
   * @since a Genesys SDK after 29.1.0
   */
  joinedMemberCount?: number;
  /**
   * Whether a returning customer goes to the agent who served them last.
   * @since a Genesys SDK after 29.1.0
   */
  lastAgentRoutingMode?: LastAgentRoutingMode;
  /** Settings for each medium. Their names are fixed since 162.0.0. */
  mediaSettings?: QueueMediaSettings;
  /** Number of members. */
  memberCount?: number;
  /**
   * Groups whose members are members of the queue.
   * @since a Genesys SDK after 29.1.0
   */
  memberGroups?: MemberGroup[];
  /**
   * Flow for waiting messages.
   * @since a Genesys SDK after 29.1.0
   */
  messageInQueueFlow?: UriReference;
  /** Id of the user who made the last change. */
  modifiedBy?: string;
  /** Name of the queue. */
  name?: string;
  /**
   * Prompt that is played to a caller on hold.
   * @since a Genesys SDK after 29.1.0
   */
  onHoldPrompt?: UriReference;
  /** Address for outgoing e-mails. */
  outboundEmailAddress?: QueueEmailAddress;
  /**
   * Addresses for outgoing messages.
   * @since a Genesys SDK after 29.1.0
   */
  outboundMessagingAddresses?: QueueMessagingAddresses;
  /**
   * Id of this queue in an external system.
   * @since a Genesys SDK after 29.1.0
   */
  peerId?: string;
  /**
   * Flow that is played to waiting callers. The current SDK calls its type `DomainEntityRef`, which has the same shape.
   */
  queueFlow?: UriReference;
  /**
   * Rules of preferred-agent routing.
   * @since a Genesys SDK after 29.1.0
   */
  routingRules?: RoutingRule[];
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
   * Whether recording stops while a caller waits.
   * @since a Genesys SDK after 29.1.0
   */
  suppressInQueueCallRecording?: boolean;
  /**
   * Number of members who were added one by one, and not through a group.
   * @since a Genesys SDK after 29.1.0
   */
  userMemberCount?: number;
  /** Prompt that is played to the agent if a call is answered automatically. */
  whisperPrompt?: UriReference;
}

/** An e-mail address of a queue, as a domain and a route in it. */
export interface QueueEmailAddress {
  /** The domain. */
  domain?: UriReference;
  /** The route. */
  route?: InboundRoute;
}

/** A page of the queues of the organisation. */
export interface QueueEntityListing {
  /** The entries of this page. */
  entities?: Queue[];
  /** Path of the first page. */
  firstUri?: string;
  /** Path of the last page. */
  lastUri?: string;
  /** Path of the next page. Absent on the last page. */
  nextUri?: string;
  /** Number of pages. */
  pageCount?: number;
  /** Number of this page, from 1. */
  pageNumber?: number;
  /** Entries per page. */
  pageSize?: number;
  /** Path of the previous page. Absent on the first page. */
  previousUri?: string;
  /** Path of this page, relative to the API's host. */
  selfUri?: string;
  /** Number of entries over all pages. */
  total?: number;
}

/** The part of a queue that `patchUserQueue` changes. */
export interface QueueJoin {
  /** Whether the user joins the queue. */
  joined: boolean;
}

/** How a queue serves each medium. */
export interface QueueMediaSettings {
  /** Calls. */
  call?: MediaSettings;
  /** Callbacks. */
  callback?: CallbackMediaSettings;
  /** Chats. */
  chat?: MediaSettings;
  /** E-mails. */
  email?: EmailMediaSettings;
  /** Messages. */
  message?: MessageMediaSettings;
}

/** A user in a queue, added one by one or through a group. */
export interface QueueMember {
  /** Id of the user. */
  id: string;
  /** Whether the user has joined the queue. */
  joined?: boolean;
  /**
   * How the user became a member, `user` or `group`.
   * @since Genesys SDK 118.0.0
   */
  memberBy?: string;
  /** Name of the user. */
  name?: string;
  /** Ring of bullseye routing, from 1 to 6. A new member has 1. */
  ringNumber?: number;
  /** What the distribution of work knows about the user. */
  routingStatus?: RoutingStatus;
  /** Path of the membership, relative to the API's host. */
  selfUri?: string;
  /**
   * The user. Its id is `UNKNOWN-USER` if the platform cannot resolve the user. Count such a row as a member, and match
   * no user by that id.
   */
  user?: NestedUser;
}

/**
 * A page of the members of a queue. It has no `total`, `pageCount` and `lastUri`. The number of members is
 * `memberCount` of the queue.
 */
export interface QueueMemberEntityListing {
  /** The entries of this page. */
  entities?: QueueMember[];
  /** Path of the first page. */
  firstUri?: string;
  /** Path of the next page. Whether the last page has one is unknown. */
  nextUri?: string;
  /** Number of this page, from 1. */
  pageNumber?: number;
  /** Entries per page. */
  pageSize?: number;
  /** Path of the previous page. Absent on the first page. */
  previousUri?: string;
  /** Path of this page, relative to the API's host. */
  selfUri?: string;
}

/** Whether a member of a queue joins it or leaves it. A user who leaves stays a member. */
export interface QueueMemberJoin {
  /** Id of the user. The path decides. Has no effect (inferred). */
  id?: string;
  /** Whether the user joins the queue. */
  joined: boolean;
}

/** A new ring of a member of a queue. */
export interface QueueMemberRing {
  /** Id of the user. The path decides. Has no effect (inferred). */
  id?: string;
  /**
   * Ring of bullseye routing.
   * 1 to 6.
   */
  ringNumber: number;
}

/** Addresses of a queue for outgoing messages. */
export interface QueueMessagingAddresses {
  /** Sender of open messaging. */
  openMessagingRecipient?: UriReference;
  /** Number for SMS. */
  smsAddress?: UriReference;
  /** Sender of WhatsApp. */
  whatsAppRecipient?: UriReference;
}

/** A node of a condition. Either a comparison, or nodes that a conjunction joins. */
export interface ResourceConditionNode {
  /** How `terms` are joined. */
  conjunction?: ConditionConjunction;
  /** Values with which the variable is compared. */
  operands?: ResourceConditionValue[];
  /** Comparison. */
  operator?: ConditionOperator;
  /** Nodes below this one. */
  terms?: ResourceConditionNode[];
  /** Variable that is compared. */
  variableName?: string;
}

/** A value in a condition. */
export interface ResourceConditionValue {
  /** Kind of value. */
  type?: ConditionValueType;
  /** The value. */
  value?: string;
}

/** A policy of a role. It says what may be done with which entities, with or without a condition. */
export interface ResourcePermissionPolicy {
  /** Actions that the policy allows. `*` means all. */
  actionSet?: string[];
  /** Key of the set of actions. */
  actionSetKey?: string;
  /** Whether the policy can be limited by a condition. */
  allowConditions?: boolean;
  /** Domain of the permission, for example `directory`. */
  domain?: string;
  /** Kind of entity, for example `user`. */
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

/** A ring. It says when the search continues with the next ring, and what it then no longer requires. */
export interface Ring {
  /** What changes with that step. */
  actions?: RingActions;
  /** Conditions for the step to the next ring. */
  expansionCriteria?: ExpansionCriterium[];
  /**
   * Groups whose members the ring adds.
   * @since Genesys SDK 143.0.0
   */
  memberGroups?: MemberGroup[];
}

/** What is no longer required in the next ring. */
export interface RingActions {
  /** Skills that are no longer required. */
  skillsToRemove?: SkillsToRemove[];
}

/** A role in a division. */
export interface RoleDivision {
  /** Id of the division. */
  divisionId?: string;
  /** Id of the role. */
  roleId?: string;
}

/** Grants to add, to remove or to set. */
export interface RoleDivisionGrants {
  /** The grants. */
  grants: RoleDivisionPair[];
}

/** A role in a division. */
export interface RoleDivisionPair {
  /** Id of the division. `*` means all divisions. */
  divisionId: string;
  /** Id of the role. */
  roleId: string;
}

/** Way of routing. */
export type RoutingMethod = KnownRoutingMethod | (string & {});

/** The values of {@link RoutingMethod} that are known today. */
export type KnownRoutingMethod =
  | "Bullseye"
  | "Conditional"
  | "Direct"
  | "Last"
  | "Manual"
  | "Predictive"
  | "Preferred"
  | "Standard"
  | "Vip";

/** A rule of preferred-agent routing. */
export interface RoutingRule {
  /** Which agents the rule accepts. */
  operator?: RoutingRuleOperator;
  /** Least score of an agent. */
  threshold?: number;
  /** Seconds before the next rule. */
  waitSeconds?: number;
}

/** Which agents a rule accepts. */
export type RoutingRuleOperator = KnownRoutingRuleOperator | (string & {});

/** The values of {@link RoutingRuleOperator} that are known today. */
export type KnownRoutingRuleOperator = "MEETS_THRESHOLD" | "ANY";

/** A routing skill that the organisation has defined. */
export interface RoutingSkill {
  /**
   * Time of the last change.
   *
   * Format: date-time
   */
  dateModified?: string;
  /**
   * Division of the skill.
   * @since Genesys SDK 258.0.0
   */
  division?: Division;
  /** Id of the skill. */
  id: string;
  /** Name of the skill. */
  name?: string;
  /** Path of the skill, relative to the API's host. */
  selfUri?: string;
  /** State of the skill. */
  state?: RoutingSkillState;
  /** Version of the skill. A string. */
  version?: string;
}

/**
 * State of the skill or language itself. An assignment outlives its skill, so a user may still have one that is
 * `inactive` or `deleted`.
 */
export type RoutingSkillState = KnownRoutingSkillState | (string & {});

/** The values of {@link RoutingSkillState} that are known today. */
export type KnownRoutingSkillState = "active" | "inactive" | "deleted";

/** The routing status of a user, and its start. */
export interface RoutingStatus {
  /**
   * Start of the status.
   *
   * Format: date-time
   */
  startTime?: string;
  /** The status. Not every change is allowed. A forbidden one answers 400 `general.bad.request`. */
  status?: RoutingStatusValue;
  /** Id of the user. */
  userId?: string;
}

/**
 * What the distribution of work (ACD) knows about the user:
 *
 * - `OFF_QUEUE`: does not accept work.
 * - `IDLE`: on queue and free.
 * - `INTERACTING`: on queue and busy with an interaction.
 * - `NOT_RESPONDING`: on queue, and did not answer an offer. Gets no more work until the status is reset.
 * - `COMMUNICATING`: busy with an interaction that is not from a queue.
 */
export type RoutingStatusValue = KnownRoutingStatusValue | (string & {});

/** The values of {@link RoutingStatusValue} that are known today. */
export type KnownRoutingStatusValue = "OFF_QUEUE" | "IDLE" | "INTERACTING" | "NOT_RESPONDING" | "COMMUNICATING";

/** An agent with a score. */
export interface ScoredAgent {
  /** The score. */
  agentScore?: number;
  /** Id of the agent. */
  scoredAgentId?: string;
}

/** How waiting interactions are ranked. By priority and waiting time, or by priority only. */
export type ScoringMethod = KnownScoringMethod | (string & {});

/** The values of {@link ScoringMethod} that are known today. */
export type KnownScoringMethod = "TimestampAndPriority" | "PriorityOnly";

/** A script that agents see. */
export interface Script {
  /**
   * Time at which the script was created.
   *
   * Format: date-time
   */
  createdDate?: string;
  /** Custom actions of the script. Not modelled. */
  customActions?: Record<string, unknown>;
  /**
   * Division of the script.
   * @since Genesys SDK 135.0.0
   */
  division?: Division;
  /** Features that the script uses. Not modelled. */
  features?: Record<string, unknown>;
  /** Id of the script. */
  id: string;
  /**
   * Time of the last change.
   *
   * Format: date-time
   */
  modifiedDate?: string;
  /** Name of the script. */
  name?: string;
  /** Pages of the script. */
  pages?: ScriptPage[];
  /**
   * Time at which the script was published.
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
  /** Variables of the script. Not modelled. */
  variables?: Record<string, unknown>;
  /**
   * Time at which this version was created.
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
   * Time at which the page was created.
   *
   * Format: date-time
   */
  createdDate?: string;
  /** Id of the page. */
  id?: string;
  /**
   * Time of the last change.
   *
   * Format: date-time
   */
  modifiedDate?: string;
  /** Name of the page. */
  name?: string;
  /** Properties of the page, by key. Not modelled. */
  properties?: { [key: string]: Record<string, unknown> };
  /** The controls of the page, by key. Not modelled. */
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
   * Time at which the answer was made.
   *
   * Format: date-time
   */
  currentDate?: string;
}

/** A target for the share of interactions to answer within a time. */
export interface ServiceLevel {
  /** Time to answer, in milliseconds. */
  durationMs?: number;
  /** Share of interactions, 0 to 1. */
  percentage?: number;
}

/** A page of the routing skills of the organisation. */
export interface SkillEntityListing {
  /** The entries of this page. */
  entities?: RoutingSkill[];
  /** Path of the first page. */
  firstUri?: string;
  /** Path of the last page. */
  lastUri?: string;
  /** Path of the next page. Absent on the last page. */
  nextUri?: string;
  /** Number of pages. */
  pageCount?: number;
  /** Number of this page, from 1. */
  pageNumber?: number;
  /** Entries per page. */
  pageSize?: number;
  /** Path of the previous page. Absent on the first page. */
  previousUri?: string;
  /** Path of this page, relative to the API's host. */
  selfUri?: string;
  /** Number of entries over all pages. */
  total?: number;
}

/**
 * How a queue uses skills:
 *
 * - `NONE`: ignores them. An agent without skills is suitable.
 * - `BEST`: prefers the best match.
 * - `ALL`: requires all of them.
 */
export type SkillEvaluationMethod = KnownSkillEvaluationMethod | (string & {});

/** The values of {@link SkillEvaluationMethod} that are known today. */
export type KnownSkillEvaluationMethod = "NONE" | "BEST" | "ALL";

/** A group whose members are all users with certain skills. */
export interface SkillGroup {
  /**
   * Time at which the group was created.
   *
   * Format: date-time
   */
  dateCreated?: string;
  /**
   * Time of the last change.
   *
   * Format: date-time
   */
  dateModified?: string;
  /** Free text. */
  description?: string;
  /** Division of the group. */
  division?: Division;
  /** Id of the group. */
  id: string;
  /** Estimated number of members. */
  memberCount?: number;
  /** Name of the group. */
  name?: string;
  /** Path of the group, relative to the API's host. */
  selfUri?: string;
  /** What members must have. */
  skillConditions?: SkillGroupCondition[];
  /** Whether the members are computed. */
  status?: SkillGroupStatus;
}

/** A condition that members of a skill group fulfil. */
export interface SkillGroupCondition {
  /** Conditions on languages. */
  languageSkillConditions?: SkillGroupLanguageCondition[];
  /** How the conditions are joined. */
  operation?: SkillGroupOperation;
  /** Conditions on skills. */
  routingSkillConditions?: SkillGroupRoutingCondition[];
}

/** What a skill group asks of one language. */
export interface SkillGroupLanguageCondition {
  /** Conditions that hold as well. */
  childConditions?: SkillGroupCondition[];
  /** How the proficiency is compared, for example `GreaterThanOrEqualTo`. */
  comparator?: string;
  /** Name of the language (inferred). */
  languageSkill?: string;
  /** Proficiency to compare with, 0 to 5. */
  proficiency?: number;
}

/** How the conditions of a skill group are joined. */
export type SkillGroupOperation = KnownSkillGroupOperation | (string & {});

/** The values of {@link SkillGroupOperation} that are known today. */
export type KnownSkillGroupOperation = "And" | "Not" | "Or";

/** What a skill group asks of one skill. */
export interface SkillGroupRoutingCondition {
  /** Conditions that hold as well. */
  childConditions?: SkillGroupCondition[];
  /** How the proficiency is compared, for example `GreaterThanOrEqualTo`. */
  comparator?: string;
  /** Proficiency to compare with, 0 to 5. */
  proficiency?: number;
  /** Name of the skill (inferred). */
  routingSkill?: string;
}

/** Whether the members of a skill group are computed. */
export type SkillGroupStatus = KnownSkillGroupStatus | (string & {});

/** The values of {@link SkillGroupStatus} that are known today. */
export type KnownSkillGroupStatus = "InProgress" | "Complete";

/** A skill that is no longer required. */
export interface SkillsToRemove {
  /** Id of the skill. */
  id?: string;
  /** Name of the skill. */
  name?: string;
  /** Path of the skill, relative to the API's host. */
  selfUri?: string;
}

/** A phone of the organisation, or the phone in a browser. */
export interface Station {
  /** Free text. */
  description?: string;
  /** Id of the station. */
  id: string;
  /** Id of the line of the phone. */
  lineAppearanceId?: string;
  /** Name of the station. */
  name?: string;
  /** Edge that the station is connected to. */
  primaryEdge?: UriReference;
  /** Edge that takes over if the first one fails. */
  secondaryEdge?: UriReference;
  /** Path of the station, relative to the API's host. */
  selfUri?: string;
  /** Whether somebody uses the station. */
  status?: StationStatus;
  /** Kind of station, for example `inin_webrtc_softphone`, `inin_sip_phone` or `inin_remote`. */
  type?: string;
  /** Id of the user who uses the station now. */
  userId?: string;
  /** Number of calls that a WebRTC phone can hold at the same time. */
  webRtcCallAppearances?: number;
  /** Whether media go through a relay (TURN). */
  webRtcForceTurn?: boolean;
  /** Priority of the media in the network (DSCP). */
  webRtcMediaDscp?: number;
  /** Whether the connection stays open between calls. */
  webRtcPersistentEnabled?: boolean;
  /**
   * Whether the phone requires the media helper, a program on the computer.
   * @since Genesys SDK 159.0.0
   */
  webRtcRequireMediaHelper?: boolean;
  /** Id of the user whose WebRTC phone it is. */
  webRtcUserId?: string;
}

/** A page of stations. */
export type StationEntityListing = EntityListing & {
  /** The entries of this page. */
  entities?: Station[];
  /** Number of entries in the whole organisation. Filters do not change it. */
  totalNumberOfEntities?: number;
};

/** Whether somebody uses a station. */
export type StationStatus = KnownStationStatus | (string & {});

/** The values of {@link StationStatus} that are known today. */
export type KnownStationStatus = "AVAILABLE" | "ASSOCIATED";

/** The values of one part of the interval. */
export interface StatisticalResponse {
  /** Interval in ISO 8601. */
  interval?: string;
  /** The requested metrics. */
  metrics?: AggregateMetricData[];
  /** The requested views. */
  views?: AggregateViewData[];
}

/** Statistical values. The metric decides which ones are filled. Times are in milliseconds. */
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
  /** Largest value. */
  max?: number;
  /** Smallest value. */
  min?: number;
  /** Numerator of the ratio. */
  numerator?: number;
  /** 95th percentile. */
  p95?: number;
  /** 99th percentile. */
  p99?: number;
  /** `numerator` divided by `denominator`. */
  ratio?: number;
  /** Sum. */
  sum?: number;
  /** Target, for service levels. */
  target?: number;
}

/** A subject that has a role, and the divisions in which it has the role. */
export interface SubjectDivisionGrants {
  /** Divisions of the grants. The id `*` means all divisions. */
  divisions?: Division[];
  /**
   * Id of the subject. If a group has the role, it is the group's id. Whether its members are listed as well is
   * unknown.
   */
  id: string;
  /** Name of the subject. */
  name?: string;
  /** Path of the subject, relative to the API's host. */
  selfUri?: string;
  /** Kind of subject. */
  type?: GrantSubjectType;
}

/** A page of the subjects that have a role. */
export interface SubjectDivisionGrantsEntityListing {
  /** The entries of this page. */
  entities?: SubjectDivisionGrants[];
  /** Path of the first page. */
  firstUri?: string;
  /** Path of the last page. */
  lastUri?: string;
  /** Path of the next page. Absent on the last page. */
  nextUri?: string;
  /** Number of pages. */
  pageCount?: number;
  /** Number of this page, from 1. */
  pageNumber?: number;
  /** Entries per page. */
  pageSize?: number;
  /** Path of the previous page. Absent on the first page. */
  previousUri?: string;
  /** Path of this page, relative to the API's host. */
  selfUri?: string;
  /** Number of entries over all pages. */
  total?: number;
}

/** Subjects, and the divisions in which they get a role. */
export interface SubjectDivisions {
  /** Ids of the divisions. `*` means all divisions. */
  divisionIds: string[];
  /** Ids of the subjects, all of one kind. */
  subjectIds: string[];
}

/**
 * A presence of the platform, in the capitals of analytics. A user's presence definition spells the same values in
 * mixed case (`Available`, `On Queue`). Therefore that field is a plain string.
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

/** A team. A user belongs to at most one. */
export interface Team {
  /**
   * Time at which the team was created.
   * @since Genesys SDK 132.0.0
   *
   * Format: date-time
   */
  dateCreated?: string;
  /**
   * Time of the last change.
   * @since Genesys SDK 76.0.0
   *
   * Format: date-time
   */
  dateModified?: string;
  /**
   * Description of the team.
   * @since Genesys SDK 76.0.0
   */
  description?: string;
  /** Division of the team. */
  division?: Division;
  /** Id of the team. */
  id: string;
  /** Number of members. */
  memberCount?: number;
  /** Name of the team. */
  name: string;
  /** Path of the team, relative to the API's host. */
  selfUri?: string;
}

/** What numbers and ranges of numbers have in common. */
export interface TelephonyEntity {
  /** Id of the user who created it. */
  createdBy?: string;
  /** Application that created it. */
  createdByApp?: string;
  /**
   * Time at which it was created.
   *
   * Format: date-time
   */
  dateCreated?: string;
  /**
   * Time of the last change.
   *
   * Format: date-time
   */
  dateModified?: string;
  /** Free text. */
  description?: string;
  /**
   * Division of the entry.
   * @since Genesys SDK 123.0.0
   */
  division?: Division;
  /** Id of the entry. */
  id: string;
  /** Id of the user who made the last change. */
  modifiedBy?: string;
  /** Application that made the last change. */
  modifiedByApp?: string;
  /** Name of the entry. */
  name?: string;
  /** Path of the entry, relative to the API's host. */
  selfUri?: string;
  /** Life cycle. */
  state?: TelephonyState;
  /** Version for optimistic locking. */
  version?: number;
}

/** Life cycle of a number, a range or another thing of telephony. */
export type TelephonyState = KnownTelephonyState | (string & {});

/** The values of {@link TelephonyState} that are known today. */
export type KnownTelephonyState = "active" | "inactive" | "deleted";

/** What a token is and may do. Never the token itself. */
export interface TokenInfo {
  /** Scopes of the token. */
  authorizedScope?: string[];
  /**
   * The user of another organisation, if the token is that of a clone.
   * @since Genesys SDK 93.0.0
   */
  clonedUser?: ClonedUser;
  /**
   * Time at which the token ends because nobody used it.
   * @since Genesys SDK 228.0.0
   *
   * Format: date-time
   */
  dateTokenIdles?: string;
  /** Organisation that the user belongs to. It is another one if the user is trusted. */
  homeOrganization?: UriReference;
  /** OAuth client that the token was issued to. The name begins with capitals on the wire. */
  OAuthClient?: OrgOAuthClient;
  /** Organisation that the token acts in. */
  organization?: UriReference;
}

/** The answer of the login host with a token (OAuth 2, RFC 6749). */
export interface TokenResponse {
  /** The token. A secret, so never print it. */
  access_token: string;
  /** Seconds until the token expires. Often 86,400. Each OAuth client sets it. */
  expires_in?: number;
  /**
   * Token for the grant `refresh_token`, which returns the next token. A secret. Only grants of a user have it. Client
   * credentials do not.
   */
  refresh_token?: string;
  /** Kind of token, `bearer`. */
  token_type: string;
}

/** An organisation that yours trusts. Its users can act in yours. */
export interface Trustee {
  /** User who granted the trust. */
  createdBy?: OrgUser;
  /**
   * Time at which the trust was granted.
   *
   * Format: date-time
   */
  dateCreated?: string;
  /**
   * Time at which the trust ends.
   * @since Genesys SDK 114.0.0
   *
   * Format: date-time
   */
  dateExpired?: string;
  /** Whether the trust is in force. */
  enabled: boolean;
  /**
   * Whether its users may do everything (inferred).
   * @since Genesys SDK 199.0.0
   */
  hasFullAccess?: boolean;
  /** Id of the trusted organisation. */
  id: string;
  /**
   * Whether the token belongs to a user of that organisation (inferred).
   * @since Genesys SDK 199.0.0
   */
  isTrustedUser?: boolean;
  /** The trusted organisation. */
  organization?: Organization;
  /** Path of the trust, relative to the API's host. */
  selfUri?: string;
  /**
   * Whether its users get the default role (inferred).
   * @since Genesys SDK 111.0.0
   */
  usesDefaultRole?: boolean;
}

/** What a trusted user may do in the other organisation. */
export interface TrusteeAuthorization {
  /** Permissions, as `domain:entity:action`. */
  permissions?: string[];
}

/** A page of the organisations that yours trusts. */
export type TrustEntityListing = EntityListing & {
  /** The entries of this page. */
  entities?: Trustee[];
};

/** A group whose members can work in another organisation. It has no `selfUri`. */
export type TrustGroup = Group & {
  /** User who granted the trust. */
  createdBy?: OrgUser;
  /**
   * Time at which the trust was granted.
   *
   * Format: date-time
   */
  dateCreated?: string;
};

/** A page of groups whose members can work in another organisation. */
export type TrustGroupEntityListing = EntityListing & {
  /** The entries of this page. */
  entities?: TrustGroup[];
};

/** An organisation that trusts another organisation, or one of its users. Such users can act there. */
export interface Trustor {
  /** What the user may do there. */
  authorization?: TrusteeAuthorization;
  /** User who granted the trust. */
  createdBy?: OrgUser;
  /**
   * Time at which the trust was granted.
   *
   * Format: date-time
   */
  dateCreated?: string;
  /** Whether the trust is in force. */
  enabled: boolean;
  /** Id of the trusting organisation. */
  id: string;
  /** The trusting organisation. */
  organization?: Organization;
  /** Path of the trust, relative to the API's host. */
  selfUri?: string;
}

/** A user of yours who has a copy in another organisation, and works there as that copy. */
export interface TrustorClonedUser {
  /** Id of the user. */
  id: string;
  /** Name of the user. */
  name?: string;
  /** Path of the user, relative to the API's host. */
  selfUri?: string;
  /** The other organisation. */
  trustor?: UriReference;
}

/** All copied users of an organisation. The listing has no pages, and none of the page fields of other listings. */
export interface TrustorClonedUserEntityListing {
  /** The users. */
  entities?: TrustorClonedUser[];
  /** Path of this listing, relative to the API's host. */
  selfUri?: string;
  /** Number of users. */
  total?: number;
}

/** A page of the organisations that trust yours, or a user of yours. */
export interface TrustorEntityListing {
  /** The entries of this page. */
  entities?: Trustor[];
  /** Path of the first page. */
  firstUri?: string;
  /** Path of the last page. */
  lastUri?: string;
  /** Path of the next page. Absent on the last page. */
  nextUri?: string;
  /** Number of pages. */
  pageCount?: number;
  /** Number of this page, from 1. */
  pageNumber?: number;
  /** Entries per page. */
  pageSize?: number;
  /** Path of the previous page. Absent on the first page. */
  previousUri?: string;
  /** Path of this page, relative to the API's host. */
  selfUri?: string;
  /** Number of entries over all pages. */
  total?: number;
}

/** A user who can work in another organisation. It has no `selfUri`. */
export type TrustUser = NestedUser & {
  /** Since when, and by whom, the user is trusted. */
  trustUserDetails?: TrustUserDetails;
};

/** Since when a user can work in another organisation, and who granted it. */
export interface TrustUserDetails {
  /** User who granted the trust. */
  createdBy?: OrgUser;
  /**
   * Time at which the trust was granted.
   *
   * Format: date-time
   */
  dateCreated?: string;
}

/** A page of users who can work in another organisation. */
export type TrustUserEntityListing = EntityListing & {
  /** The entries of this page. */
  entities?: TrustUser[];
};

/** A user's presence on the platform, in a list of many users. */
export interface UcUserPresence {
  /** Id of the user (inferred). */
  id?: string;
  /** Text that the user has set with the presence. */
  message?: string;
  /**
   * Time of the last change.
   *
   * Format: date-time
   */
  modifiedDate?: string;
  /** Name. Rarely filled. */
  name?: string;
  /** The presence that is set. */
  presenceDefinition?: PresenceDefinition;
  /** Path of the presence, relative to the API's host. */
  selfUri?: string;
  /**
   * Deprecated in favour of `sourceId`. System that the presence comes from.
   *
   * @deprecated
   */
  source?: string;
  /** Id of the source. */
  sourceId?: string;
  /** Id of the user. */
  userId?: string;
}

/** The body of `putUserRoutingstatus`. Only `status` has an effect. */
export interface UpdateRoutingStatus {
  /**
   * Start of the status. The platform decides.
   *
   * Format: date-time
   */
  startTime?: string;
  /** The new status. Not every change is allowed. A forbidden one answers 400 `general.bad.request`. */
  status: KnownRoutingStatusValue;
  /** Id of the user. The path decides. */
  userId?: string;
}

/** The body of `patchUser`. Fields that you omit stay unchanged. Unlike in `User`, `manager` is an id here. */
export interface UpdateUser {
  /** Whether calls from queues are answered for the user without a click. */
  acdAutoAnswer?: boolean;
  /** All addresses. The list replaces the stored one. */
  addresses?: Contact[];
  /**
   * What users write about themselves.
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
  /** Department. Free text. */
  department?: string;
  /**
   * Work e-mail address. If another user has it, the answer is 409.
   *
   * Format: email
   */
  email?: string;
  /**
   * Employment data.
   * @since a Genesys SDK after 29.1.0
   */
  employerInfo?: EmployerInfo;
  /** Groups of the user. */
  groups?: Group[];
  /** Id of the user. The path decides. Has no effect. */
  id?: string;
  /** Profile pictures. */
  images?: UserImage[];
  /** Where the user works. The list replaces the stored one. */
  locations?: Location[];
  /**
   * Id of the new manager. A string, not an object. `""` removes the manager (inferred). An unknown id is a bad value
   * (inferred).
   */
  manager?: string;
  /**
   * Full name.
   * Not empty.
   */
  name?: string;
  /**
   * Name that the user prefers to be called.
   * @since a Genesys SDK after 29.1.0
   */
  preferredName?: string;
  /** The platform derives it. Send `email` and `addresses` instead. Has no effect. */
  primaryContactInfo?: Contact[];
  /** Free-text skills of the profile. The list replaces the stored one. */
  profileSkills?: string[];
  /** Path of the user. Has no effect. */
  selfUri?: string;
  /**
   * New state of the life cycle. If present, the other fields of the body are ignored. Deactivating a user does not
   * remove roles and stations.
   */
  state?: KnownUserState;
  /** Job title. Free text. */
  title?: string;
  /** Login name. */
  username?: string;
  /**
   * The `version` that you read. If it is out of date, the answer is 409 or sometimes 400. Then read the user again and
   * retry.
   */
  version: number;
}

/** The body of `patchUserRoutinglanguage`. What you omit stays unchanged (inferred). */
export interface UpdateUserRoutingLanguage {
  /** Id of the language. The path decides. Has no effect. */
  id?: string;
  /** Path of the language. Has no effect. */
  languageUri?: string;
  /** Has no effect. */
  name?: string;
  /**
   * Proficiency of the user. 0 is a legal value.
   * 0 to 5.
   */
  proficiency?: number;
  /** Path of the assignment. Has no effect. */
  selfUri?: string;
  /** State of the language for this user. */
  state?: KnownRoutingSkillState;
}

/** The body of `putUserRoutingskill`. What you omit stays unchanged (inferred). */
export interface UpdateUserRoutingSkill {
  /** Id of the skill. The path decides. Has no effect. */
  id?: string;
  /** Has no effect. */
  name?: string;
  /**
   * Proficiency of the user. 0 is a legal value.
   * 0 to 5.
   */
  proficiency?: number;
  /** Path of the assignment. Has no effect. */
  selfUri?: string;
  /** Path of the skill. Has no effect. */
  skillUri?: string;
  /** State of the skill for this user. */
  state?: KnownRoutingSkillState;
}

/** A new state of a user. */
export interface UpdateUserState {
  /** The state. */
  state: KnownUserState;
  /**
   * Time of the change. Has no effect (inferred).
   *
   * Format: date-time
   */
  stateChangeDate?: string;
  /** Why the state changes. */
  stateChangeReason?: KnownUserStateChangeReason;
  /** Version of the user. It must be the current one. */
  version: number;
}

/** A change of a second factor. */
export interface UpdateVerifierRequest {
  /**
   * What the verifier checks. It is a secret.
   * @since Genesys SDK 258.0.0
   */
  credential?: {
    /** The values of the secret, by their names. Which names a kind of verifier has is not public. */
    credentialFields?: { [key: string]: string };
  } & { [key: string]: unknown };
  /** Whether the login asks for it first. */
  default?: boolean;
  /** Whether it can be used to log in. */
  enabled?: boolean;
  /** Name of the second factor. */
  name: string;
}

/** A change of a voicemail policy. The PIN is a secret. */
export interface UpdateVoicemailUserPolicy {
  /** Seconds until a call goes to voicemail. The vendor's own code sends it only if it is above 0. */
  alertTimeoutSeconds?: number;
  /** Whether the user has voicemail. */
  enabled?: boolean;
  /**
   * Time of the last change. Has no effect (inferred).
   *
   * Format: date-time
   */
  modifiedDate?: string;
  /** The PIN of the mailbox. It is a secret, and no answer has it. */
  pin?: string;
  /**
   * Whether a new message is announced by e-mail.
   * @since Genesys SDK 87.0.0
   */
  sendEmailNotifications?: boolean;
}

/** A link to another entity. */
export interface UriReference {
  /** Id of the entity. */
  id: string;
  /** Name of the entity. */
  name?: string;
  /** Path of the entity, relative to the API's host. */
  selfUri?: string;
}

/**
 * A person of the organisation, as every user endpoint returns it. Except name, e-mail, state, addresses and version,
 * most
 * fields are filled only if `expand` names them, and only with best effort. A missing expanded field means *unknown*,
 * never
 * *none*.
 *
 * Always has `id` and `version`. A user inside another object is a `NestedUser`.
 */
export type User = NestedUser & {
  /**
   * Version for optimistic locking. Send the version that you read with a change. If it is out of date, the answer is
   * 409 or sometimes 400.
   */
  version: number;
};

/** The values of one group. */
export interface UserAggregateDataContainer {
  /** An entry for each part of the interval. */
  data?: StatisticalResponse[];
  /** What the group is, by dimension (`userId`). */
  group?: { [key: string]: string };
}

/**
 * Time that users spent in a state, in milliseconds. The `qualifier` of the result is the status or presence:
 *
 * - `tAgentRoutingStatus`: in each routing status.
 * - `tOrganizationPresence`: in each presence of the organisation.
 * - `tSystemPresence`: in each system presence.
 */
export type UserAggregateMetric = KnownUserAggregateMetric | (string & {});

/** The values of {@link UserAggregateMetric} that are known today. */
export type KnownUserAggregateMetric = "tAgentRoutingStatus" | "tOrganizationPresence" | "tSystemPresence";

/**
 * Sums of time. The answer of `postAnalyticsUsersAggregatesQuery`. Until 57.0.0 it was called `PresenceQueryResponse`.
 */
export interface UserAggregateQueryResponse {
  /** An entry for each group of the query. */
  results?: UserAggregateDataContainer[];
  /** Ids of the organisation's presences, by system presence. */
  systemToOrganizationMappings?: { [key: string]: string[] };
}

/** What a user may do. The roles over all divisions, and the permissions that they add up to. */
export interface UserAuthorization {
  /** The policies behind the permissions, with their conditions. */
  permissionPolicies?: ResourcePermissionPolicy[];
  /** Permissions, as `domain:entity:action`. `*` means all. A few are single words, for example `admin`. */
  permissions?: string[];
  /** Roles of the user, granted directly or through a group. */
  roles?: DomainRole[];
  /**
   * Roles whose permissions the user has not used for some time. They may cost licences. Filled only if `expand` has
   * `authorization.unusedRoles`.
   * @since a Genesys SDK after 29.1.0
   */
  unusedRoles?: DomainRole[];
}

/** Number of conversations of a user at this moment, for each medium. */
export interface UserConversationSummary {
  /** Calls. */
  call?: MediaSummary;
  /** Callbacks. */
  callback?: MediaSummary;
  /** Chats. */
  chat?: MediaSummary;
  /** E-mails. */
  email?: MediaSummary;
  /** Messages of SMS and messengers. */
  message?: MediaSummary;
  /** Social media posts. */
  socialExpression?: MediaSummary;
  /** Id of the user. */
  userId?: string;
  /** Video conversations. */
  video?: MediaSummary;
}

/** A page of users by cursor. It has no totals, no way back, and no limit of 10,000. */
export interface UserCursorEntityListing {
  /** Cursor of the next page, for the parameter `cursor`. Absent on the last page. */
  cursor?: string;
  /** The users of this page. */
  entities?: User[];
  /** Path of the next page, relative to the API's host. Absent on the last page. */
  nextUri?: string;
  /** Number of users on this page. */
  results?: number;
  /** Path of this page, relative to the API's host. */
  selfUri?: string;
}

/** A query for single changes of presence and routing status (`postAnalyticsUsersDetailsQuery`). */
export interface UserDetailsQuery {
  /** Interval in ISO 8601, for example `2026-10-01T00:00:00.000Z/2026-10-02T00:00:00.000Z`. */
  interval: string;
  /** Chronological order. */
  order?: "asc" | "desc" | "unordered";
  /** The page of users to return. */
  paging?: PagingSpec;
  /** Counts over the presences that are found. */
  presenceAggregations?: AnalyticsQueryAggregation[];
  /** The presences to include. Dimension `organizationPresenceId` or `systemPresence`. */
  presenceFilters?: AnalyticsQueryFilter[];
  /** Counts over the routing statuses that are found. */
  routingStatusAggregations?: AnalyticsQueryAggregation[];
  /** The routing statuses to include. Dimension `routingStatus`. */
  routingStatusFilters?: AnalyticsQueryFilter[];
  /** The users to include. The predicates use the dimension `userId`. */
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
  /** Path of the next page. Absent on the last page. */
  nextUri?: string;
  /** Number of pages. With `state=inactive` it may promise pages beyond the 10,000 users that can be read. */
  pageCount?: number;
  /** Number of this page, from 1. */
  pageNumber?: number;
  /** Entries per page. */
  pageSize?: number;
  /** Path of the previous page. Absent on the first page. */
  previousUri?: string;
  /** Path of this page, relative to the API's host. */
  selfUri?: string;
  /** Number of entries over all pages. */
  total?: number;
}

/**
 * A part of a user that an answer holds only on request. `lasttokenissued` is lower case, although the field is
 * `lastTokenIssued`. `authorization.unusedRoles` comes inside `authorization`.
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

/** Expanded parts of a profile. There are fewer than a `User` has. */
export interface UserExpands {
  /** Sent only if `expand` has `authorization`. */
  authorization?: UserAuthorization;
  /** Sent only if `expand` has `conversationSummary`. */
  conversationSummary?: UserConversationSummary;
  /** Sent only if `expand` has `geolocation`. */
  geolocation?: Geolocation;
  /**
   * Sent only if `expand` has `integrationPresence`.
   * @since a Genesys SDK after 29.1.0
   */
  integrationPresence?: UserPresence;
  /** Sent only if `expand` has `outOfOffice`. */
  outOfOffice?: OutOfOffice;
  /** Sent only if `expand` has `presence`. */
  presence?: UserPresence;
  /** Sent only if `expand` has `routingStatus`. */
  routingStatus?: RoutingStatus;
  /** Sent only if `expand` has `station`. */
  station?: UserStations;
}

/** The id that a user has in another system. */
export interface UserExternalIdentifier {
  /** Name of the other system, which is case-sensitive. */
  authorityName: string;
  /** Id of the user there, which is case-sensitive. */
  externalKey: string;
  /** Path of the id, relative to the API's host. */
  selfUri?: string;
}

/** A profile picture in one size. */
export interface UserImage {
  /** Address of the picture. */
  imageUri?: string;
  /** Size, as the width in pixels (`x48`, `x96`). */
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
  /** Path of the next page. Absent on the last page. */
  nextUri?: string;
  /** Number of pages. */
  pageCount?: number;
  /** Number of this page, from 1. */
  pageNumber?: number;
  /** Entries per page. */
  pageSize?: number;
  /** Path of the previous page. Absent on the first page. */
  previousUri?: string;
  /** Path of this page, relative to the API's host. */
  selfUri?: string;
  /** Number of entries over all pages. */
  total?: number;
}

/** The licences of a user, by their ids. `getLicenseDefinitions` has the rest. */
export interface UserLicenses {
  /** Id of the user. */
  id: string;
  /** Ids of the licences. */
  licenses?: string[];
  /** Path of the licences, relative to the API's host. */
  selfUri?: string;
}

/** A page of the licences of users. It has no paths of other pages. */
export interface UserLicensesEntityListing {
  /** The entries of this page. */
  entities?: UserLicenses[];
  /** Number of pages. */
  pageCount?: number;
  /** Number of this page, from 1. */
  pageNumber?: number;
  /** Entries per page. */
  pageSize?: number;
  /** Number of entries over all pages. */
  total?: number;
}

/**
 * The owner of the token. A `User` with what the client of that user needs at its start. The additional fields are
 * filled only if `expand` has their names in lower case, for example `organization`, `presencedefinitions`,
 * `orgauthorization` or `routingskills`.
 */
export type UserMe = User & {
  /** Sent only if `expand` has `adjacents`. Superiors, siblings and direct reports in one object. */
  adjacents?: Adjacents;
  /**
   * Sent only if `expand` has `autoanswersettings`. Automatic answer for each medium.
   * @since a Genesys SDK after 29.1.0
   */
  autoAnswerSettings?: AutoAnswerSettings;
  /** Sent only if `expand` has `date`. The server's clock. */
  date?: ServerDate;
  /** Sent only if `expand` has `directreports`. Users whose manager is this user. */
  directReports?: User[];
  /**
   * Sent only if `expand` has `divisionedpresencedefinitions`. Presences that are defined for each division.
   * @since a Genesys SDK after 29.1.0
   */
  divisionedPresenceDefinitions?: OrganizationPresenceDefinition[];
  /** Sent only if `expand` has `favorites`. Users who are marked as favourites. */
  favorites?: User[];
  /** Sent only if `expand` has `fieldconfigs`. Field configuration of each kind of profile. */
  fieldConfigs?: FieldConfigs;
  /** Sent only if `expand` has `geolocationsettings`. Whether the organisation uses geolocation. */
  geolocationSettings?: GeolocationSettings;
  /** Sent only if `expand` has `locationdefinitions`. Locations of the organisation. */
  locationDefinitions?: LocationDefinition[];
  /** Sent only if `expand` has `organization`. The organisation of the token. */
  organization?: Organization;
  /** Sent only if `expand` has `orgauthorization`. Roles that the organisation has defined. */
  orgAuthorization?: DomainOrganizationRole[];
  /**
   * Sent only if `expand` has `orgproducts`. Products that the organisation has.
   * @since a Genesys SDK after 29.1.0
   */
  orgProducts?: DomainOrganizationProduct[];
  /** Sent only if `expand` has `presencedefinitions`. Presences that the organisation has defined. */
  presenceDefinitions?: OrganizationPresence[];
  /** Sent only if `expand` has `routingskills`. Skills that the organisation has defined, not those of the user. */
  routingSkills?: RoutingSkill[];
  /** Sent only if `expand` has `superiors`. The chain of managers. */
  superiors?: User[];
  /** Sent only if `expand` has `token`. What the token is and may do. Never the token itself. */
  token?: TokenInfo;
  /** Sent only if `expand` has `trustors`. Organisations that trust the user. */
  trustors?: Trustor[];
};

/**
 * A part of the caller's own record that an answer holds only on request. It is a part of any user, or of the session
 * and the organisation. The latter are lower case, except `logCapture`, unlike the fields that they fill.
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
  /** An entry for each metric. */
  data?: ObservationMetricData[];
  /** The user whose counts these are, by dimension (`userId`). */
  group?: { [key: string]: string };
}

/**
 * Counts of a user at this moment. `oMemberQueues` counts the queues that the user is a member of. `oActiveQueues`
 * counts those that the user has joined.
 */
export type UserObservationMetric = KnownUserObservationMetric | (string & {});

/** The values of {@link UserObservationMetric} that are known today. */
export type KnownUserObservationMetric = "oActiveQueues" | "oMemberQueues";

/**
 * Counts at this moment. The answer of `postAnalyticsUsersObservationsQuery`. Until 57.0.0 it was called
 * `ObservationQueryResponse`.
 */
export interface UserObservationQueryResponse {
  /** An entry for each user. */
  results?: UserObservationDataContainer[];
}

/** A user's presence in one source. */
export interface UserPresence {
  /**
   * The presence that follows, for example at the end of an interaction.
   * @since a Genesys SDK after 29.1.0
   */
  futurePresenceDefinition?: PresenceDefinition;
  /** Id of the user. */
  id?: string;
  /** Text that the user has set with the presence. */
  message?: string;
  /**
   * Time of the last change.
   *
   * Format: date-time
   */
  modifiedDate?: string;
  /** Name. Rarely filled. */
  name?: string;
  /** The presence that is set. */
  presenceDefinition?: PresenceDefinition;
  /** Whether others see this source. */
  primary?: boolean;
  /** Path of the presence, relative to the API's host. */
  selfUri?: string;
  /** System that the presence comes from. `PURECLOUD` is the platform's own. */
  source?: string;
  /**
   * Id of the source, if the source is an integration.
   * @since a Genesys SDK after 29.1.0
   */
  sourceId?: string;
}

/** A user, as the deprecated profile endpoints return it. */
export interface UserProfile {
  /**
   * Time of the last change.
   *
   * Format: date-time
   */
  dateModified?: string;
  /** Parts that `expand` requested, in their own object. A `User` has them directly. */
  expands?: UserExpands;
  /** Id of the user. */
  id: string;
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
  /** Path of the next page. Absent on the last page. */
  nextUri?: string;
  /** Number of pages. */
  pageCount?: number;
  /** Number of this page, from 1. */
  pageNumber?: number;
  /** Entries per page. */
  pageSize?: number;
  /** Path of the previous page. Absent on the first page. */
  previousUri?: string;
  /** Path of this page, relative to the API's host. */
  selfUri?: string;
  /** Number of entries over all pages. */
  total?: number;
}

/**
 * A part of a user's profile that an answer holds only on request.
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
 * A queue that a user is a member of, and whether the user has joined it. A member *may* get work. A member who has
 * joined *does* get it, while the user is on queue.
 */
export interface UserQueue {
  /** After-call work. */
  acwSettings?: AcwSettings;
  /**
   * Callbacks that an agent owns.
   * @since a Genesys SDK after 29.1.0
   */
  agentOwnedRouting?: AgentOwnedRouting;
  /**
   * Removed in 34.0.0. Whether the whisper is played only for calls that are answered automatically.
   *
   * @deprecated
   */
  autoAnswerOnly?: boolean;
  /** Bullseye routing. If no agent of a ring answers, the agents of the next ring get the offer. */
  bullseye?: Bullseye;
  /** Caller name for outgoing calls on behalf of the queue. */
  callingPartyName?: string;
  /** Caller number for outgoing calls on behalf of the queue. */
  callingPartyNumber?: string;
  /**
   * Libraries of prepared answers.
   * @since a Genesys SDK after 29.1.0
   */
  cannedResponseLibraries?: CannedResponseLibraries;
  /**
   * Groups that are activated if a condition holds.
   * @since a Genesys SDK after 29.1.0
   */
  conditionalGroupActivation?: ConditionalGroupActivation;
  /**
   * Groups that help if a condition holds, rule by rule.
   * @since a Genesys SDK after 29.1.0
   */
  conditionalGroupRouting?: ConditionalGroupRouting;
  /** Id of the user who created the queue. */
  createdBy?: string;
  /**
   * Removed in 45.0.0. Application that created the queue.
   *
   * @deprecated
   */
  createdByApp?: string;
  /**
   * Time at which the queue was created.
   *
   * Format: date-time
   */
  dateCreated?: string;
  /**
   * Time of the last change.
   *
   * Format: date-time
   */
  dateModified?: string;
  /**
   * Language of the queue.
   * @since Genesys SDK 262.0.0
   */
  defaultMediaLanguage?: string;
  /** Scripts that agents see, by medium. */
  defaultScripts?: { [key: string]: Script };
  /** Description of the queue. */
  description?: string;
  /**
   * Direct routing to an agent.
   * @since a Genesys SDK after 29.1.0
   */
  directRouting?: DirectRouting;
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
  id: string;
  /** Whether the user has joined the queue. `patchUserQueue` changes it. */
  joined?: boolean;
  /**
   * Number of members who have joined.
   * @since a Genesys SDK after 29.1.0
   */
  joinedMemberCount?: number;
  /**
   * Whether a returning customer goes to the agent who served them last.
   * @since a Genesys SDK after 29.1.0
   */
  lastAgentRoutingMode?: LastAgentRoutingMode;
  /** Settings for each medium. Their names are fixed since 162.0.0. */
  mediaSettings?: QueueMediaSettings;
  /** Number of members. */
  memberCount?: number;
  /**
   * Groups whose members are members of the queue.
   * @since a Genesys SDK after 29.1.0
   */
  memberGroups?: MemberGroup[];
  /**
   * Flow for waiting messages.
   * @since a Genesys SDK after 29.1.0
   */
  messageInQueueFlow?: UriReference;
  /** Id of the user who made the last change. */
  modifiedBy?: string;
  /**
   * Removed in 45.0.0. Application that made the last change.
   *
   * @deprecated
   */
  modifiedByApp?: string;
  /** Name of the queue. */
  name?: string;
  /**
   * Prompt that is played to a caller on hold.
   * @since a Genesys SDK after 29.1.0
   */
  onHoldPrompt?: UriReference;
  /** Address for outgoing e-mails. */
  outboundEmailAddress?: QueueEmailAddress;
  /**
   * Addresses for outgoing messages.
   * @since a Genesys SDK after 29.1.0
   */
  outboundMessagingAddresses?: QueueMessagingAddresses;
  /**
   * Id of this queue in an external system.
   * @since a Genesys SDK after 29.1.0
   */
  peerId?: string;
  /**
   * Flow that is played to waiting callers. The current SDK calls its type `DomainEntityRef`, which has the same shape.
   */
  queueFlow?: UriReference;
  /**
   * Rules of preferred-agent routing.
   * @since a Genesys SDK after 29.1.0
   */
  routingRules?: RoutingRule[];
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
   * Number of members who were added one by one, and not through a group.
   * @since a Genesys SDK after 29.1.0
   */
  userMemberCount?: number;
  /**
   * Removed in 45.0.0. Version for optimistic locking.
   *
   * @deprecated
   */
  version?: number;
  /** Prompt that is played to the agent if a call is answered automatically. */
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
  /** Path of the next page. Absent on the last page. */
  nextUri?: string;
  /** Number of pages. */
  pageCount?: number;
  /** Number of this page, from 1. */
  pageNumber?: number;
  /** Entries per page. */
  pageSize?: number;
  /** Path of the previous page. Absent on the first page. */
  previousUri?: string;
  /** Path of this page, relative to the API's host. */
  selfUri?: string;
  /** Number of entries over all pages. */
  total?: number;
}

/** The id of a user, and nothing else. */
export interface UserReference {
  /** Id of the user. */
  id: string;
  /** Path of the user, relative to the API's host. */
  selfUri?: string;
}

/** A page of ids of users. It has no paths of other pages. */
export interface UserReferenceEntityListing {
  /** The entries of this page. */
  entities?: UserReference[];
  /** Number of pages. */
  pageCount?: number;
  /** Number of this page, from 1. */
  pageNumber?: number;
  /** Entries per page. */
  pageSize?: number;
  /** Number of entries over all pages. */
  total?: number;
}

/** A routing language of a user. */
export interface UserRoutingLanguage {
  /** Id of the language. */
  id: string;
  /** Path of the language, relative to the API's host. */
  languageUri?: string;
  /** Name of the language, for example `English - Spoken`. */
  name?: string;
  /**
   * Proficiency of the user. 0 is a legal value.
   * 0 to 5.
   */
  proficiency: number;
  /** Path of this assignment, relative to the API's host. */
  selfUri?: string;
  /** State of the language for this user, or else of the language itself. */
  state?: RoutingSkillState;
}

/** The body of `postUserRoutinglanguages`, which gives a user a language. It also takes a language as it was read. */
export interface UserRoutingLanguagePost {
  /** Id of the language. */
  id: string;
  /** Path of the language. Has no effect. */
  languageUri?: string;
  /** With this field, a language can be sent as it was read. Has no effect (inferred). */
  name?: string;
  /**
   * Proficiency of the user. 0 is a legal value.
   * 0 to 5.
   */
  proficiency: number;
  /** Path of the assignment. Has no effect. */
  selfUri?: string;
  /** Has no effect (inferred). */
  state?: string;
}

/** A routing skill of a user. */
export interface UserRoutingSkill {
  /** Id of the skill. */
  id: string;
  /** Name of the skill. */
  name?: string;
  /**
   * Proficiency of the user. 0 is a legal value.
   * 0 to 5.
   */
  proficiency: number;
  /** Path of this assignment, relative to the API's host. */
  selfUri?: string;
  /** Path of the skill, relative to the API's host. */
  skillUri?: string;
  /** State of the skill for this user, or else of the skill itself. */
  state?: RoutingSkillState;
}

/** The body of `postUserRoutingskills`, which gives a user a skill. It also takes a skill as it was read. */
export interface UserRoutingSkillPost {
  /** Id of the skill. */
  id: string;
  /** With this field, a skill can be sent as it was read. Has no effect (inferred). */
  name?: string;
  /**
   * Proficiency of the user. 0 is a legal value.
   * 0 to 5.
   */
  proficiency: number;
  /** Path of the assignment. Has no effect. */
  selfUri?: string;
  /** Path of the skill. Has no effect. */
  skillUri?: string;
  /** Has no effect (inferred). */
  state?: string;
}

/**
 * A criterion of a search, or a group of criteria. The `type` decides what to send: `value`, `values`, or `startValue`
 * with `endValue`.
 */
export interface UserSearchCriteria {
  /**
   * Format of dates in `value`, `startValue` and `endValue`.
   * @since a Genesys SDK after 29.1.0
   */
  dateFormat?: string;
  /** End of a range. */
  endValue?: string;
  /** Fields to search, for example `name`, `email` or `state`. */
  fields?: string[];
  /** Criteria inside this one. */
  group?: UserSearchCriteria[];
  /** How the criterion is joined with its neighbours. */
  operator?: "AND" | "OR" | "NOT";
  /** Start of a range. */
  startValue?: string;
  /** How to compare. */
  type: UserSearchCriteriaType;
  /** A single value. */
  value?: string;
  /** Values, one of which must match. */
  values?: string[];
}

/**
 * How a criterion compares `fields` with its values. `EXACT` matches a whole field, `TERM` a word of it, and `TERMS`
 * one of several words. `STARTS_WITH`, `CONTAINS` and `REGEX` match a part. `REQUIRED_FIELDS` matches users who have
 * the fields, and `MATCH_ALL` all users. `QUERY_STRING` takes words with operators. These meanings follow from the
 * names (inferred). Range types use `startValue` and `endValue`.
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

/** The body of `postUsersSearch`. */
export interface UserSearchRequest {
  /**
   * Whether to omit users whom the caller may not see.
   * @since a Genesys SDK after 29.1.0
   */
  enforcePermissions?: boolean;
  /** Parts to expand, as in `getUsers`. */
  expand?: UserExpand[];
  /**
   * System from which to take `integrationPresence`.
   * @since a Genesys SDK after 29.1.0
   */
  integrationPresenceSource?: IntegrationPresenceSource;
  /** Number of the page, from 1. */
  pageNumber?: number;
  /** Users per page. If omitted, 25. */
  pageSize?: number;
  /**
   * Criteria. All of them must hold, unless their `operator` says otherwise. Without criteria, the search finds all
   * users.
   */
  query?: UserSearchCriteria[];
  /** Fields to sort by, instead of `sortBy` and `sortOrder`. */
  sort?: SearchSort[];
  /** Field to sort by, for example `name`. */
  sortBy?: string;
  /** Order of the results. `SCORE` puts the best match first. Upper case here, unlike in `getUsers`. */
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
  /** Path of the next page. Absent on the last page. */
  nextUri?: string;
  /** Number of pages. */
  pageCount?: number;
  /** Number of this page, from 1. */
  pageNumber?: number;
  /** Entries per page. */
  pageSize?: number;
  /** Path of the previous page. Absent on the first page. */
  previousUri?: string;
  /** Path of this page, relative to the API's host. */
  selfUri?: string;
  /** Number of entries over all pages. */
  total?: number;
}

/** A page of the skill groups of a user. The next page follows by `after`, which is in `nextUri`. */
export interface UserSkillGroupEntityListing {
  /** The entries of this page. */
  entities?: SkillGroup[];
  /** Path of the next page, which has its cursor as `after`. Absent on the last page (inferred). */
  nextUri?: string;
  /** Path of the previous page. Absent on the first page. */
  previousUri?: string;
  /** Path of this page, relative to the API's host. */
  selfUri?: string;
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
  /** Path and `q64` query of the previous page, for `getUsersSearch`. */
  previousPage?: string;
  /** The users of this page. */
  results: User[];
  /** Number of users found. */
  total: number;
  /** Kinds of entity that were searched. */
  types: string[];
}

/**
 * Life cycle of a user. `inactive` users cannot log in, but keep their id, roles and stations. `deleted` users are
 * found only by their state.
 */
export type UserState = KnownUserState | (string & {});

/** The values of {@link UserState} that are known today. */
export type KnownUserState = "active" | "inactive" | "deleted";

/** Why the state of a user was changed. */
export type UserStateChangeReason = KnownUserStateChangeReason | (string & {});

/** The values of {@link UserStateChangeReason} that are known today. */
export type KnownUserStateChangeReason = "Voluntary" | "Seasonal" | "Leave" | "Performance" | "Conduct" | "Unknown";

/** The state of a user, with the reason for it. */
export interface UserStateInfo {
  /** Life cycle of the user. */
  state?: UserState;
  /**
   * Time of the change.
   *
   * Format: date-time
   */
  stateChangeDate?: string;
  /** Why the state was changed. */
  stateChangeReason?: UserStateChangeReason;
  /** Version of the user, for optimistic locking. */
  version?: number;
}

/** A station, which is a phone, in the view of its user. */
export interface UserStation {
  /**
   * Start of that use.
   *
   * Format: date-time
   */
  associatedDate?: string;
  /** User who uses the station now. */
  associatedUser?: NestedUser;
  /** User whose default station it is. Desks are shared, so several users may have the same default. */
  defaultUser?: NestedUser;
  /** Id of the station. */
  id?: string;
  /** Name of the station. */
  name?: string;
  /** Data of the telephony provider, by key. */
  providerInfo?: { [key: string]: string };
  /** Kind of station, for example `inin_webrtc_softphone`, `inin_sip_phone` or `inin_remote`. */
  type?: string;
  /**
   * Number of calls that a WebRTC phone can hold at the same time.
   * @since a Genesys SDK after 29.1.0
   */
  webRtcCallAppearances?: number;
}

/** The stations of a user, in four roles. A role without a station is absent, so a user without stations has `{}`. */
export interface UserStations {
  /** The station that the user has chosen for this session. */
  associatedStation?: UserStation;
  /** The station to use if the user chooses none. It stays set if the user becomes inactive (inferred). */
  defaultStation?: UserStation;
  /** The station that calls really go to. The associated one, or else the default. */
  effectiveStation?: UserStation;
  /** The last associated station. */
  lastAssociatedStation?: UserStation;
}

/** Whose setting a utilization is. */
export type UtilizationLevel = KnownUtilizationLevel | (string & {});

/** The values of {@link UtilizationLevel} that are known today. */
export type KnownUtilizationLevel = "Agent" | "Organization";

/**
 * The setting of a user, as `putRoutingUserUtilization` sends it. It has no `level` and no `labelName`, unlike what
 * `getRoutingUserUtilization` gives.
 */
export interface UtilizationRequest {
  /**
   * Capacity by the id of a label.
   * @since Genesys SDK 195.0.0
   */
  labelUtilizations?: { [key: string]: LabelUtilizationRequest };
  /**
   * Largest number of incoming calls at the same time.
   * @since Genesys SDK 250.0.0
   */
  maxInboundCalls?: number;
  /**
   * Capacity by medium. Known names are `call`, `callback`, `chat`, `email`, `message` and `workitem`. A medium that is
   * left out gets the organisation's values.
   */
  utilization?: { [key: string]: MediaUtilization };
}

/** How many interactions a user without an own setting can handle at the same time. */
export interface UtilizationResponse {
  /**
   * Capacity by the id of a label.
   * @since Genesys SDK 195.0.0
   */
  labelUtilizations?: { [key: string]: LabelUtilizationResponse };
  /**
   * Largest number of incoming calls at the same time.
   * @since Genesys SDK 250.0.0
   */
  maxInboundCalls?: number;
  /** Capacity by medium. Known names are `call`, `callback`, `chat`, `email`, `message` and `workitem`. */
  utilization?: { [key: string]: MediaUtilization };
}

/** A second factor (MFA) of a user. Newer than the seed. Only its field names are certain. */
export interface Verifier {
  /** What the verifier checks. Its fields are not modelled, and an audit does not need them. */
  credential?: Record<string, unknown>;
  /** Whether the login asks for it first. */
  default?: boolean;
  /** Whether it can be used to log in. */
  enabled?: boolean;
  /** Id of the verifier. */
  id: string;
  /** Name that the user gave it. */
  name?: string;
  /** Path of the verifier, relative to the API's host. */
  selfUri?: string;
  /** Kind of verifier. The values are unknown. */
  type?: string;
}

/** All verifiers of a user. The listing has no pages, and none of the page fields of other listings. */
export interface VerifierEntityListing {
  /** The verifiers. */
  entities?: Verifier[];
  /** Path of this listing, relative to the API's host. */
  selfUri?: string;
  /** Number of verifiers. */
  total?: number;
}

/**
 * The voicemail that answers a forwarded call if nobody else does:
 *
 * - `PURECLOUD`: that of the user.
 * - `LASTCALL`: that of the last target, which may be outside the organisation.
 * - `NONE`: no voicemail.
 */
export type VoicemailTarget = KnownVoicemailTarget | (string & {});

/** The values of {@link VoicemailTarget} that are known today. */
export type KnownVoicemailTarget = "PURECLOUD" | "LASTCALL" | "NONE";

/** What happens to calls that a user does not answer. The PIN is never in an answer. */
export interface VoicemailUserPolicy {
  /** Seconds until a call goes to voicemail. */
  alertTimeoutSeconds?: number;
  /** Whether the user has voicemail. */
  enabled?: boolean;
  /**
   * Time of the last change.
   *
   * Format: date-time
   */
  modifiedDate?: string;
  /**
   * Whether a new message is announced by e-mail.
   * @since Genesys SDK 87.0.0
   */
  sendEmailNotifications?: boolean;
}

/** Ranks of a user for bids on work plans in workforce management. */
export interface WorkPlanBidRanks {
  /** What decides between equal ranks. */
  biddingTieBreaker?: string;
  /** Id of the user. */
  id?: string;
  /** Path of the ranks, relative to the API's host. */
  selfUri?: string;
  /** Rank by performance. */
  workPlanBiddingPerformance?: number;
}

/** Whether agents must choose a wrap-up code after a call. */
export type WrapupPrompt = KnownWrapupPrompt | (string & {});

/** The values of {@link WrapupPrompt} that are known today. */
export type KnownWrapupPrompt =
  | "MANDATORY"
  | "OPTIONAL"
  | "MANDATORY_TIMEOUT"
  | "MANDATORY_FORCED_TIMEOUT"
  | "AGENT_REQUESTED";

/** A reference to an object that exists, by its id. */
export interface WritableEntity {
  /** Its id. */
  id: string;
}

export interface components {
  schemas: {
    AcwSettings: AcwSettings;
    AddressVerification: AddressVerification;
    AddressVerificationStatus: AddressVerificationStatus;
    Adjacents: Adjacents;
    AgentMaxUtilizationResponse: AgentMaxUtilizationResponse;
    AgentOwnedRouting: AgentOwnedRouting;
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
    AnalyticsUserDetailsAsyncQueryResponse: AnalyticsUserDetailsAsyncQueryResponse;
    AnalyticsUserDetailsQueryResponse: AnalyticsUserDetailsQueryResponse;
    AnalyticsUserPresenceRecord: AnalyticsUserPresenceRecord;
    AsyncQueryResponse: AsyncQueryResponse;
    AsyncQueryState: AsyncQueryState;
    AsyncQueryStatus: AsyncQueryStatus;
    AsyncUserDetailsQuery: AsyncUserDetailsQuery;
    AuthzDivision: AuthzDivision;
    AuthzDivisionCursorListing: AuthzDivisionCursorListing;
    AuthzDivisionEntityListing: AuthzDivisionEntityListing;
    AuthzDivisionGrantEntityListing: AuthzDivisionGrantEntityListing;
    AuthzGrant: AuthzGrant;
    AuthzGrantPolicy: AuthzGrantPolicy;
    AuthzGrantRole: AuthzGrantRole;
    AuthzSubject: AuthzSubject;
    AutoAnswerSetting: AutoAnswerSetting;
    AutoAnswerSettings: AutoAnswerSettings;
    Biography: Biography;
    Bullseye: Bullseye;
    CallbackMediaSettings: CallbackMediaSettings;
    CallbackMode: CallbackMode;
    CallbackReaction: CallbackReaction;
    CallForwarding: CallForwarding;
    CallRoute: CallRoute;
    CallTarget: CallTarget;
    CallTargetType: CallTargetType;
    CannedResponseLibraries: CannedResponseLibraries;
    CannedResponseMode: CannedResponseMode;
    ChangeMyPasswordRequest: ChangeMyPasswordRequest;
    ChangePasswordRequest: ChangePasswordRequest;
    Chat: Chat;
    ClonedUser: ClonedUser;
    ConditionalGroupActivation: ConditionalGroupActivation;
    ConditionalGroupRouting: ConditionalGroupRouting;
    ConditionalGroupRoutingRule: ConditionalGroupRoutingRule;
    ConditionConjunction: ConditionConjunction;
    ConditionOperator: ConditionOperator;
    ConditionValueType: ConditionValueType;
    Contact: Contact;
    ContactMediaType: ContactMediaType;
    ContactType: ContactType;
    CreateUser: CreateUser;
    DataAvailabilityResponse: DataAvailabilityResponse;
    DID: DID;
    DIDEntityListing: DIDEntityListing;
    DIDNumber: DIDNumber;
    DIDNumberEntityListing: DIDNumberEntityListing;
    DIDPool: DIDPool;
    DIDPoolEntityListing: DIDPoolEntityListing;
    DIDPoolProvider: DIDPoolProvider;
    DirectRouting: DirectRouting;
    DirectRoutingMediaSettings: DirectRoutingMediaSettings;
    Division: Division;
    DomainOrganizationProduct: DomainOrganizationProduct;
    DomainOrganizationRole: DomainOrganizationRole;
    DomainPermissionPolicy: DomainPermissionPolicy;
    DomainResourceConditionNode: DomainResourceConditionNode;
    DomainResourceConditionValue: DomainResourceConditionValue;
    DomainRole: DomainRole;
    Education: Education;
    EmailAddress: EmailAddress;
    EmailMediaSettings: EmailMediaSettings;
    EmailSignature: EmailSignature;
    EmergencyNumberType: EmergencyNumberType;
    EmployerInfo: EmployerInfo;
    EntityListing: EntityListing;
    ErrorBody: ErrorBody;
    ErrorDetail: ErrorDetail;
    ErrorLimit: ErrorLimit;
    ExpansionCriterium: ExpansionCriterium;
    ExpansionCriteriumType: ExpansionCriteriumType;
    Extension: Extension;
    ExtensionEntityListing: ExtensionEntityListing;
    ExtensionPool: ExtensionPool;
    ExtensionPoolEntityListing: ExtensionPoolEntityListing;
    FieldConfig: FieldConfig;
    FieldConfigEntityType: FieldConfigEntityType;
    FieldConfigs: FieldConfigs;
    FieldConfigSection: FieldConfigSection;
    FieldList: FieldList;
    Geolocation: Geolocation;
    GeolocationSettings: GeolocationSettings;
    GrantSubjectType: GrantSubjectType;
    Group: Group;
    GroupActivationCondition: GroupActivationCondition;
    GroupActivationMetric: GroupActivationMetric;
    GroupActivationPilotRule: GroupActivationPilotRule;
    GroupActivationRule: GroupActivationRule;
    GroupContact: GroupContact;
    GroupContactType: GroupContactType;
    GroupEntityListing: GroupEntityListing;
    GroupMembersUpdate: GroupMembersUpdate;
    GroupRoutingMetric: GroupRoutingMetric;
    GroupRoutingOperator: GroupRoutingOperator;
    GroupState: GroupState;
    GroupType: GroupType;
    GroupVisibility: GroupVisibility;
    HistoryInclusion: HistoryInclusion;
    InactivityTimeoutSettings: InactivityTimeoutSettings;
    InboundRoute: InboundRoute;
    InboundRouteStatus: InboundRouteStatus;
    IntegrationPresenceSource: IntegrationPresenceSource;
    LabelUtilizationRequest: LabelUtilizationRequest;
    LabelUtilizationResponse: LabelUtilizationResponse;
    Language: Language;
    LanguageEntityListing: LanguageEntityListing;
    LastAgentRoutingMode: LastAgentRoutingMode;
    LicenseDefinition: LicenseDefinition;
    LicensePermissions: LicensePermissions;
    LicenseUser: LicenseUser;
    Location: Location;
    LocationAddress: LocationAddress;
    LocationDefinition: LocationDefinition;
    LocationEmergencyNumber: LocationEmergencyNumber;
    LocationEntityListing: LocationEntityListing;
    LocationImage: LocationImage;
    LocationState: LocationState;
    MediaSettings: MediaSettings;
    MediaSummary: MediaSummary;
    MediaSummaryDetail: MediaSummaryDetail;
    MediaUtilization: MediaUtilization;
    MemberGroup: MemberGroup;
    MemberGroupType: MemberGroupType;
    MessageMediaSettings: MessageMediaSettings;
    MessageSubtypeSettings: MessageSubtypeSettings;
    MutableUserPresence: MutableUserPresence;
    NestedUser: NestedUser;
    NumberOwnerType: NumberOwnerType;
    NumericRange: NumericRange;
    OAuthClient: OAuthClient;
    OAuthClientEntityListing: OAuthClientEntityListing;
    OAuthClientState: OAuthClientState;
    OAuthError: OAuthError;
    OAuthGrantType: OAuthGrantType;
    OAuthLastTokenIssued: OAuthLastTokenIssued;
    ObservationDirection: ObservationDirection;
    ObservationMetricData: ObservationMetricData;
    ObservationQuery: ObservationQuery;
    ObservationValue: ObservationValue;
    Organization: Organization;
    OrganizationPresence: OrganizationPresence;
    OrganizationPresenceDefinition: OrganizationPresenceDefinition;
    OrganizationPresenceDefinitionEntityListing: OrganizationPresenceDefinitionEntityListing;
    OrganizationRoleEntityListing: OrganizationRoleEntityListing;
    OrganizationState: OrganizationState;
    OrgOAuthClient: OrgOAuthClient;
    OrgUser: OrgUser;
    OutOfOffice: OutOfOffice;
    PagingSpec: PagingSpec;
    PatchUser: PatchUser;
    PresenceDefinition: PresenceDefinition;
    PresenceDefinitionType: PresenceDefinitionType;
    ProductPlatform: ProductPlatform;
    Queue: Queue;
    QueueEmailAddress: QueueEmailAddress;
    QueueEntityListing: QueueEntityListing;
    QueueJoin: QueueJoin;
    QueueMediaSettings: QueueMediaSettings;
    QueueMember: QueueMember;
    QueueMemberEntityListing: QueueMemberEntityListing;
    QueueMemberJoin: QueueMemberJoin;
    QueueMemberRing: QueueMemberRing;
    QueueMessagingAddresses: QueueMessagingAddresses;
    ResourceConditionNode: ResourceConditionNode;
    ResourceConditionValue: ResourceConditionValue;
    ResourcePermissionPolicy: ResourcePermissionPolicy;
    Ring: Ring;
    RingActions: RingActions;
    RoleDivision: RoleDivision;
    RoleDivisionGrants: RoleDivisionGrants;
    RoleDivisionPair: RoleDivisionPair;
    RoutingMethod: RoutingMethod;
    RoutingRule: RoutingRule;
    RoutingRuleOperator: RoutingRuleOperator;
    RoutingSkill: RoutingSkill;
    RoutingSkillState: RoutingSkillState;
    RoutingStatus: RoutingStatus;
    RoutingStatusValue: RoutingStatusValue;
    ScoredAgent: ScoredAgent;
    ScoringMethod: ScoringMethod;
    Script: Script;
    ScriptPage: ScriptPage;
    SearchSort: SearchSort;
    ServerDate: ServerDate;
    ServiceLevel: ServiceLevel;
    SkillEntityListing: SkillEntityListing;
    SkillEvaluationMethod: SkillEvaluationMethod;
    SkillGroup: SkillGroup;
    SkillGroupCondition: SkillGroupCondition;
    SkillGroupLanguageCondition: SkillGroupLanguageCondition;
    SkillGroupOperation: SkillGroupOperation;
    SkillGroupRoutingCondition: SkillGroupRoutingCondition;
    SkillGroupStatus: SkillGroupStatus;
    SkillsToRemove: SkillsToRemove;
    Station: Station;
    StationEntityListing: StationEntityListing;
    StationStatus: StationStatus;
    StatisticalResponse: StatisticalResponse;
    StatisticalSummary: StatisticalSummary;
    SubjectDivisionGrants: SubjectDivisionGrants;
    SubjectDivisionGrantsEntityListing: SubjectDivisionGrantsEntityListing;
    SubjectDivisions: SubjectDivisions;
    SystemPresence: SystemPresence;
    Team: Team;
    TelephonyEntity: TelephonyEntity;
    TelephonyState: TelephonyState;
    TokenInfo: TokenInfo;
    TokenResponse: TokenResponse;
    Trustee: Trustee;
    TrusteeAuthorization: TrusteeAuthorization;
    TrustEntityListing: TrustEntityListing;
    TrustGroup: TrustGroup;
    TrustGroupEntityListing: TrustGroupEntityListing;
    Trustor: Trustor;
    TrustorClonedUser: TrustorClonedUser;
    TrustorClonedUserEntityListing: TrustorClonedUserEntityListing;
    TrustorEntityListing: TrustorEntityListing;
    TrustUser: TrustUser;
    TrustUserDetails: TrustUserDetails;
    TrustUserEntityListing: TrustUserEntityListing;
    UcUserPresence: UcUserPresence;
    UpdateRoutingStatus: UpdateRoutingStatus;
    UpdateUser: UpdateUser;
    UpdateUserRoutingLanguage: UpdateUserRoutingLanguage;
    UpdateUserRoutingSkill: UpdateUserRoutingSkill;
    UpdateUserState: UpdateUserState;
    UpdateVerifierRequest: UpdateVerifierRequest;
    UpdateVoicemailUserPolicy: UpdateVoicemailUserPolicy;
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
    UserExternalIdentifier: UserExternalIdentifier;
    UserImage: UserImage;
    UserLanguageEntityListing: UserLanguageEntityListing;
    UserLicenses: UserLicenses;
    UserLicensesEntityListing: UserLicensesEntityListing;
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
    UserReference: UserReference;
    UserReferenceEntityListing: UserReferenceEntityListing;
    UserRoutingLanguage: UserRoutingLanguage;
    UserRoutingLanguagePost: UserRoutingLanguagePost;
    UserRoutingSkill: UserRoutingSkill;
    UserRoutingSkillPost: UserRoutingSkillPost;
    UserSearchCriteria: UserSearchCriteria;
    UserSearchCriteriaType: UserSearchCriteriaType;
    UserSearchRequest: UserSearchRequest;
    UserSkillEntityListing: UserSkillEntityListing;
    UserSkillGroupEntityListing: UserSkillGroupEntityListing;
    UsersSearchResponse: UsersSearchResponse;
    UserState: UserState;
    UserStateChangeReason: UserStateChangeReason;
    UserStateInfo: UserStateInfo;
    UserStation: UserStation;
    UserStations: UserStations;
    UtilizationLevel: UtilizationLevel;
    UtilizationRequest: UtilizationRequest;
    UtilizationResponse: UtilizationResponse;
    Verifier: Verifier;
    VerifierEntityListing: VerifierEntityListing;
    VoicemailTarget: VoicemailTarget;
    VoicemailUserPolicy: VoicemailUserPolicy;
    WorkPlanBidRanks: WorkPlanBidRanks;
    WrapupPrompt: WrapupPrompt;
    WritableEntity: WritableEntity;
  };
  responses: {
    BadGateway: {
      content: {
        "application/json": ErrorBody;
      };
    };
    BadRequest: {
      content: {
        "application/json": ErrorBody;
      };
    };
    BadRequestBulk: {
      content: {
        "application/json": ErrorBody;
      };
    };
    BadRequestEntityType: {
      content: {
        "application/json": ErrorBody;
      };
    };
    BadRequestGrants: {
      content: {
        "application/json": ErrorBody;
      };
    };
    BadRequestGroupMembers: {
      content: {
        "application/json": ErrorBody;
      };
    };
    BadRequestOwnPassword: {
      content: {
        "application/json": ErrorBody;
      };
    };
    BadRequestPassword: {
      content: {
        "application/json": ErrorBody;
      };
    };
    BadRequestQueueMembers: {
      content: {
        "application/json": ErrorBody;
      };
    };
    BadRequestTransition: {
      content: {
        "application/json": ErrorBody;
      };
    };
    BadRequestUserContext: {
      content: {
        "application/json": ErrorBody;
      };
    };
    BadRequestUserIds: {
      content: {
        "application/json": ErrorBody;
      };
    };
    BadRequestVersion: {
      content: {
        "application/json": ErrorBody;
      };
    };
    Conflict: {
      content: {
        "application/json": ErrorBody;
      };
    };
    ConflictCallForwarding: {
      content: {
        "application/json": ErrorBody;
      };
    };
    ConflictGroup: {
      content: {
        "application/json": ErrorBody;
      };
    };
    ConflictStation: {
      content: {
        "application/json": ErrorBody;
      };
    };
    ConflictVersion: {
      content: {
        "application/json": ErrorBody;
      };
    };
    Forbidden: {
      content: {
        "application/json": ErrorBody;
      };
    };
    ForbiddenCallForwarding: {
      content: {
        "application/json": ErrorBody;
      };
    };
    ForbiddenGeolocation: {
      content: {
        "application/json": ErrorBody;
      };
    };
    ForbiddenOutOfOffice: {
      content: {
        "application/json": ErrorBody;
      };
    };
    ForbiddenTrustorOrg: {
      content: {
        "application/json": ErrorBody;
      };
    };
    ForbiddenTrustors: {
      content: {
        "application/json": ErrorBody;
      };
    };
    GatewayTimeout: {
      content: {
        "application/json": ErrorBody;
      };
    };
    InternalServerError: {
      content: {
        "application/json": ErrorBody;
      };
    };
    NotFound: {
      content: {
        "application/json": ErrorBody;
      };
    };
    OAuthBadRequest: {
      content: {
        "application/json": OAuthError;
      };
    };
    OAuthTooManyRequests: {
      content: {
        "application/json": OAuthError;
      };
    };
    OAuthUnauthorized: {
      content: {
        "application/json": OAuthError;
      };
    };
    PayloadTooLarge: {
      content: {
        "application/json": ErrorBody;
      };
    };
    RequestTimeout: {
      content: {
        "application/json": ErrorBody;
      };
    };
    ServiceUnavailable: {
      content: {
        "application/json": ErrorBody;
      };
    };
    TooManyRequests: {
      content: {
        "application/json": ErrorBody;
      };
    };
    TooManyRequestsGeolocation: {
      content: {
        "application/json": ErrorBody;
      };
    };
    Unauthorized: {
      content: {
        "application/json": ErrorBody;
      };
    };
    UnsupportedMediaType: {
      content: {
        "application/json": ErrorBody;
      };
    };
  };
  parameters: {
    /**
     * Cursor of the next page, taken from the query of `nextUri` of the page before. If omitted, returns the first
     * page.
     * @example ZXhhbXBsZS1jdXJzb3ItMg==
     */
    after: string;
    /**
     * Name of the other system, which is case-sensitive.
     * @example hr
     */
    authorityName: string;
    /**
     * Cursor of the previous page, taken from the query of `previousUri`.
     * @example ZXhhbXBsZS1jdXJzb3ItMQ==
     */
    before: string;
    /**
     * Id of the source that reports positions, such as a browser or a phone app. The user's `geolocation` names it.
     * @example 3c9d0b7e-7d0f-4e1c-9a55-6f0b2b8e7c01
     */
    clientId: string;
    /**
     * Cursor of the next page, taken from `cursor` of the page before. If omitted, returns the first page.
     * @example ZXhhbXBsZS1jdXJzb3ItMg==
     */
    cursor: string;
    /**
     * Cursor of the next page, taken from `cursor` of the page before. If omitted, returns the first page.
     * @example ZXhhbXBsZS1jdXJzb3ItMg==
     */
    cursorOfJob: string;
    /**
     * `TRUE` returns the definitions that can no longer be chosen. `FALSE` returns the others.
     * @example FALSE
     */
    deactivated: "TRUE" | "FALSE" | "false";
    /**
     * Returns only roles that are derived from these built-in roles.
     * @example [
     *   "admin"
     * ]
     */
    defaultRoleIds: string[];
    /**
     * Whether assigned numbers are listed, too.
     * @example ASSIGNED_AND_UNASSIGNED
     */
    didAssignment: "ASSIGNED_AND_UNASSIGNED" | "UNASSIGNED";
    /**
     * Returns only this number.
     * @example +18135551021
     */
    didPhoneNumber: string;
    /**
     * Returns only numbers of this range.
     * @example 3b7e1f50-64a2-4d8c-9c0b-1d2e3f4a5b01
     */
    didPoolId: string;
    /**
     * Returns only numbers of these ranges.
     * @example [
     *   "3b7e1f50-64a2-4d8c-9c0b-1d2e3f4a5b01"
     * ]
     */
    didPoolIds: string[];
    /**
     * Returns only queues of these divisions.
     * @example [
     *   "6a2f0f0e-2b1d-4c63-8f4b-7f3a9a1d0c01"
     * ]
     */
    divisionId: string[];
    /**
     * Id of the division.
     * @example 6a2f0f0e-2b1d-4c63-8f4b-7f3a9a1d0c01
     */
    divisionIdInPath: string;
    /**
     * Returns only these divisions. The parameter was removed in 186.0.0, and came back.
     * @example [
     *   "6a2f0f0e-2b1d-4c63-8f4b-7f3a9a1d0c01"
     * ]
     */
    divisionIdsAgain: string[];
    /**
     * Parts to add to each user, with best effort. A requested part that is missing is *unknown*, not absent. Read its
     * own endpoint to be sure.
     * @example [
     *   "station",
     *   "authorization"
     * ]
     */
    expand: UserExpand[];
    /**
     * Parts to add to the answer, with best effort as in `getUser`.
     * @example [
     *   "organization",
     *   "token"
     * ]
     */
    expandMe: UserMeExpand[];
    /**
     * Parts to add to the profile. The list is shorter than that of `getUser`.
     * @example [
     *   "presence",
     *   "station"
     * ]
     */
    expandProfile: UserProfileExpand[];
    /**
     * Parts to add to each profile. The shortest of the `expand` lists.
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
     * Parts to add to the role.
     * @example [
     *   "unusedPermissions"
     * ]
     */
    expandRole: "unusedPermissions"[];
    /**
     * Parts to add to each user found. The platform documents no values here. That they are those of `getUser` is
     * inferred.
     * @example [
     *   "station",
     *   "authorization"
     * ]
     */
    expandSearch: string[];
    /**
     * Parts to add. No values are documented.
     * @example [
     *   "unusedPermissions"
     * ]
     */
    expandText: string[];
    /**
     * Returns only this extension. `*` stands for any digits.
     * @example 102*
     */
    extensionNumber: string;
    /**
     * Deprecated. It does nothing.
     * @deprecated
     * @example 1021
     */
    extensionPoolNumber: string;
    /**
     * Id of the user in the other system, which is case-sensitive.
     * @example E-1021
     */
    externalKey: string;
    /**
     * Kind of entity to describe. `externalContact` was removed in 195.0.0, so expect 400.
     * @example person
     */
    fieldType: "person" | "group" | "org" | "externalContact";
    /**
     * Whether to send the invitation again although an earlier one is outstanding.
     * @example false
     */
    force: boolean;
    /**
     * Id of the group.
     * @example e1a9c3b5-2d4f-4e6a-8b7c-5f0d1e2a3b02
     */
    groupId: string;
    /**
     * Returns only those with these ids.
     * @example [
     *   "e1a9c3b5-2d4f-4e6a-8b7c-5f0d1e2a3b02"
     * ]
     */
    ids: string[];
    /**
     * Whether to list a role and division once for each way in which the subject has it, for example directly and
     * through a group.
     * @example false
     */
    includeDuplicates: boolean;
    /**
     * System whose presence is returned as `integrationPresence` of the user. Has an effect only if a presence is
     * expanded.
     * @example MicrosoftTeams
     */
    integrationPresenceSource: IntegrationPresenceSource;
    /**
     * System whose presence is returned as `integrationPresence` of the user. Has an effect only if a presence is
     * expanded. With it, a page holds at most 100 users.
     * @example MicrosoftTeams
     */
    integrationPresenceSourceCursor: IntegrationPresenceSource;
    /**
     * System whose presence is returned as `integrationPresence` of the user. Has an effect only if a presence is
     * expanded. With it, a page holds at most 100 users.
     * @example MicrosoftTeams
     */
    integrationPresenceSourceList: IntegrationPresenceSource;
    /**
     * Returns only the users with these Jabber ids. Cannot be combined with `id`.
     * @example [
     *   "5c8a0f1e21d4b60001a1@parkbench.orgspan.com"
     * ]
     */
    jabberId: string[];
    /**
     * Returns only the groups with these Jabber ids. It cannot be sent together with `id`. Groups do not show these
     * ids, so nobody knows which did not come.
     * @example [
     *   "5c8a0f1e21d4b60002b2@conference.parkbench.orgspan.com"
     * ]
     */
    jabberIds: string[];
    /**
     * Returns only the users with these Jabber ids, which are their chat addresses.
     * @example [
     *   "5c8a0f1e21d4b60001a1@parkbench.orgspan.com"
     * ]
     */
    jid: string[];
    /**
     * Id of the job.
     * @example b7d1f0c2-9a4e-4c58-8f36-1e2d3c4b5a60
     */
    jobId: string;
    /**
     * `true` returns the queues that the user has joined. `false` returns the queues that the user is a member of and
     * has not joined. Read both to see all memberships.
     * @example true
     */
    joined: boolean;
    /**
     * Id of the routing language, which the organisation defines.
     * @example 7a3f8b20-6c1d-4e5f-8b9a-2d1e0c3f5a02
     */
    languageId: string;
    /**
     * Returns only these languages.
     * @example [
     *   "7a3f8b20-6c1d-4e5f-8b9a-2d1e0c3f5a01"
     * ]
     */
    languageIds: string[];
    /**
     * Returns only the station with this line.
     * @example 2f6d8c11-90ab-4c3d-8e5f-6a7b8c9d0e02
     */
    lineAppearanceId: string;
    /**
     * Language of the labels, for example `en_US`. `ALL` returns every language.
     * @example ALL
     */
    localeCode:
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
      | "zh_TW";
    /**
     * Returns only these places.
     * @example [
     *   "d4b7e9f0-1c2a-4f5b-8e6d-3a9c0b7f1e01"
     * ]
     */
    locationIds: string[];
    /**
     * Id of the user who is the member.
     * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
     */
    memberId: string;
    /**
     * Returns only entries with this name. How it is compared is not documented.
     * @example Home
     */
    nameFilter: string;
    /**
     * Token of the next page. No answer has such a token, so page by `pageNumber`.
     * @example ZXhhbXBsZS10b2tlbi0y
     */
    nextPage: string;
    /**
     * Returns only entries with these ids.
     * @example [
     *   "3b7e1f50-64a2-4d8c-9c0b-1d2e3f4a5b01"
     * ]
     */
    numberIds: string[];
    /**
     * Returns only numbers that hold these digits (inferred).
     * @example 555
     */
    numberMatch: string;
    /**
     * Field to sort by.
     * @example number
     */
    numberSortBy: string;
    /**
     * Sort direction, `ASC` or `DESC`.
     * @example ASC
     */
    numberSortOrder: string;
    /**
     * Sort direction, `ascending` or `descending`.
     * @example ascending
     */
    numberSortOrderLong: string;
    /**
     * Whether to count the objects in each division.
     * @example false
     */
    objectCount: boolean;
    /**
     * Type of the objects.
     * @example USER
     */
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
    /**
     * Returns only numbers that belong to this user or other owner.
     * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
     */
    ownerId: string;
    /**
     * Number of the page, from 1.
     * @example 1
     */
    pageNumber: number;
    /**
     * Entities per page. 100 is safe. The platform documents no larger values for this operation.
     * @example 25
     */
    pageSize: number;
    /**
     * Grants per page.
     * @example 500
     */
    pageSizeGrants: number;
    /**
     * Entities per page. 500 is known to work.
     * @example 100
     */
    pageSizeLists: number;
    /**
     * Members per page.
     * @example 100
     */
    pageSizeMembers: number;
    /**
     * Rows on a page. There is no documented default or maximum.
     * @example 100
     */
    pageSizeOfJob: number;
    /**
     * Entities per page. 50 is known to work. The platform documents no larger values.
     * @example 50
     */
    pageSizeRouting: number;
    /**
     * Divisions per page, at most 200. The vendor declares it as text.
     * @example 200
     */
    pageSizeText: string;
    /**
     * Users per page. At most 100 with `integrationPresenceSource`. With many `expand` values a large page may time out
     * (504). Then try again with half the size.
     * @example 100
     */
    pageSizeUsers: number;
    /**
     * Returns only roles with these permissions.
     * @example [
     *   "authorization:grant:view"
     * ]
     */
    permissionFilter: string[];
    /**
     * Returns only ranges of these divisions. The parameter was removed in 179.0.0, and came back.
     * @example [
     *   "6a2f0f0e-2b1d-4c63-8f4b-7f3a9a1d0c01"
     * ]
     */
    poolDivisionIds: string[];
    /**
     * Field to sort by. No default is documented.
     * @example startNumber
     */
    poolSortBy: string;
    /**
     * Returns only what belongs to these divisions.
     * @example [
     *   "6a2f0f0e-2b1d-4c63-8f4b-7f3a9a1d0c01"
     * ]
     */
    presenceDivisionIds: string[];
    /**
     * Ids of the users.
     * @example [
     *   "1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111",
     *   "1f0c7e52-8a34-4c1b-9e57-2d6b1a90c555"
     * ]
     */
    presenceUserIds: string[];
    /**
     * Token of the previous page. No answer has such a token, so page by `pageNumber`.
     * @example ZXhhbXBsZS10b2tlbi0x
     */
    previousPage: string;
    /**
     * The encoded search. Copy it from `nextPage`, `currentPage` or `previousPage` of an earlier answer.
     * @example
     * eyJwYWdlU2l6ZSI6MjUsInBhZ2VOdW1iZXIiOjEsInF1ZXJ5IjpbeyJ0eXBlIjoiQ09OVEFJTlMiLCJmaWVsZHMiOlsibmFtZSJdLCJ2YWx1ZSI6Im9rYWZvciJ9XX0=
     */
    q64: string;
    /**
     * Id of the queue.
     * @example 9b1c5a70-3e4d-4f0a-8a11-0c2f7d9e1a02
     */
    queueId: string;
    /**
     * Id of the role.
     * @example 4e8d1c30-2a6b-4d7e-9f01-3b2c5d4e6f02
     */
    roleId: string;
    /**
     * Returns only these roles, at most 100. More ids answer 400 `max.role.ids`.
     * @example [
     *   "4e8d1c30-2a6b-4d7e-9f01-3b2c5d4e6f02"
     * ]
     */
    roleIds: string[];
    /**
     * Id of the routing skill, which the organisation defines.
     * @example 5d2e6f10-4b7c-4a39-9c8d-1e0f2a3b4c02
     */
    skillId: string;
    /**
     * Field to sort by. Which fields are possible is not documented.
     * @example name
     */
    sortBy: string;
    /**
     * Sort direction. The platform documents the values `ascending` and `descending`, and the default `ASC`, which is
     * neither. So this list has all four.
     * @example ascending
     */
    sortOrder: "ascending" | "descending" | "ASC" | "DESC";
    /**
     * Sort direction. Upper case here, unlike in `getUsers`.
     * @example DESC
     */
    sortOrderCursor: "ASC" | "DESC";
    /**
     * Sort direction, `ASC` or `DESC`. The platform documents no list of values.
     * @example ASC
     */
    sortOrderFavorites: string;
    /**
     * Sort direction.
     * @example asc
     */
    sortOrderLocations: "asc" | "desc";
    /**
     * Source of the presence. `PURECLOUD` is the platform's own. Others are integrations.
     * @example PURECLOUD
     */
    sourceId: string;
    /**
     * Returns only users in this state. The default omits inactive users, who may still have roles and stations.
     * @example active
     */
    stateCursor: "active" | "inactive" | "deleted" | "any";
    /**
     * Returns only users in this state. The default omits inactive users, who may still have roles and stations. Beyond
     * 10,000 users `inactive` answers 400, although `pageCount` promises more. `any` includes deleted users.
     * @example active
     */
    stateList: "active" | "inactive" | "deleted" | "any";
    /**
     * `active` means not deleted, so it also finds inactive users (inferred). `deleted` finds only deleted users.
     * @example active
     */
    stateOne: "active" | "deleted";
    /**
     * Returns only profiles of users in this state. The platform removed this parameter in 54.0.0.
     * @deprecated
     * @example active
     */
    stateProfiles: "active" | "deleted";
    /**
     * Id of the station, which is a physical or a WebRTC phone.
     * @example 8c4b9d40-1f2e-4a6b-8d7c-5e4f3a2b1c01
     */
    stationId: string;
    /**
     * Returns only these stations. Several ids are one text, with commas between them.
     * @example 8c4b9d40-1f2e-4a6b-8d7c-5e4f3a2b1c01,8c4b9d40-1f2e-4a6b-8d7c-5e4f3a2b1c02
     */
    stationIds: string;
    /**
     * Returns only stations with this name.
     * @example Front Desk
     */
    stationName: string;
    /**
     * Field to sort by.
     * @example name
     */
    stationSortBy: string;
    /**
     * Id of the subject, which is a user or a group.
     * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
     */
    subjectId: string;
    /**
     * Kind of the subjects. Users are `PC_USER`, groups are `PC_GROUP`, and OAuth clients are `PC_OAUTH_CLIENT`.
     * @example PC_USER
     */
    subjectType: "PC_USER" | "PC_GROUP" | "PC_OAUTH_CLIENT";
    /**
     * Id of the organisation that has access to yours.
     * @example 0d9b8a7c-6e5f-4d3c-8b2a-1f0e9d8c7b02
     */
    trusteeOrgId: string;
    /**
     * Id of the organisation that gives access. The vendor's SDK wrongly calls it the trustee.
     * @example 0d9b8a7c-6e5f-4d3c-8b2a-1f0e9d8c7b01
     */
    trustorOrgId: string;
    /**
     * Whether to count the users of each role. That can be slow, or time out (504), if many users have a role. The
     * vendor's provider always sends `false`.
     * @example false
     */
    userCount: boolean;
    /**
     * Whether to count the users who have the role. That can be slow, or time out (504), if many users have it. The
     * vendor's provider always sends `false`.
     * @example false
     */
    userCountOfRole: boolean;
    /**
     * Schemas whose custom attributes to return. Has an effect only if `customAttributes` is expanded.
     * @example [
     *   "b7d2c1a0-5e4f-4b3a-9c2d-1f0e9d8c7b01"
     * ]
     */
    userCustomAttributeSchemaIds: string[];
    /**
     * Schemas whose custom attributes to return. Has an effect only if `customAttributes` is expanded.
     * @example [
     *   "b7d2c1a0-5e4f-4b3a-9c2d-1f0e9d8c7b01"
     * ]
     */
    userCustomAttributeSchemaIdsList: string[];
    /**
     * Id of the user. A UUID, not the e-mail address or the user name.
     * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
     */
    userId: string;
    /**
     * Returns only these users. More than 100 ids answer 400 `max.user.ids`.
     * @example [
     *   "1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111"
     * ]
     */
    userIds: string[];
    /**
     * `true` returns only stations that users can choose (inferred).
     * @example true
     */
    userSelectable: string;
    /**
     * Id of the second factor.
     * @example 2e3f4a5b-6c7d-4e8f-9a0b-1c2d3e4f5a01
     */
    verifierId: string;
    /**
     * Returns only the WebRTC phone of this user.
     * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
     */
    webRtcUserId: string;
  };
}

export interface paths {
  "/api/v2/analytics/users/aggregates/query": {
    /** Sum up presence and routing status */
    post: operations["postAnalyticsUsersAggregatesQuery"];
  };
  "/api/v2/analytics/users/details/jobs": {
    /** Start a job for changes of presence and routing status */
    post: operations["postAnalyticsUsersDetailsJobs"];
  };
  "/api/v2/analytics/users/details/jobs/{jobId}": {
    /** Get the state of a job */
    get: operations["getAnalyticsUsersDetailsJob"];
    /** Cancel a job */
    delete: operations["deleteAnalyticsUsersDetailsJob"];
  };
  "/api/v2/analytics/users/details/jobs/{jobId}/results": {
    /** Read the results of a job */
    get: operations["getAnalyticsUsersDetailsJobResults"];
  };
  "/api/v2/analytics/users/details/jobs/availability": {
    /** Find out up to when jobs have data */
    get: operations["getAnalyticsUsersDetailsJobsAvailability"];
  };
  "/api/v2/analytics/users/details/query": {
    /** List changes of presence and routing status */
    post: operations["postAnalyticsUsersDetailsQuery"];
  };
  "/api/v2/analytics/users/observations/query": {
    /** Count queues of users now */
    post: operations["postAnalyticsUsersObservationsQuery"];
  };
  "/api/v2/authorization/divisions": {
    /** List the divisions */
    get: operations["getAuthorizationDivisions"];
  };
  "/api/v2/authorization/divisions/{divisionId}/grants": {
    /** List the grants of a division */
    get: operations["getAuthorizationDivisionGrants"];
  };
  "/api/v2/authorization/divisions/{divisionId}/objects/{objectType}": {
    /** Move objects to a division */
    post: operations["postAuthorizationDivisionObject"];
  };
  "/api/v2/authorization/divisions/home": {
    /** Get the home division */
    get: operations["getAuthorizationDivisionsHome"];
  };
  "/api/v2/authorization/divisions/query": {
    /** List the divisions by cursor */
    get: operations["getAuthorizationDivisionsQuery"];
  };
  "/api/v2/authorization/roles": {
    /** List the roles */
    get: operations["getAuthorizationRoles"];
  };
  "/api/v2/authorization/roles/{roleId}": {
    /** Get a role */
    get: operations["getAuthorizationRole"];
    /** Grant a role to several subjects */
    post: operations["postAuthorizationRole"];
  };
  "/api/v2/authorization/roles/{roleId}/subjectgrants": {
    /** List the grants of a role */
    get: operations["getAuthorizationRoleSubjectgrants"];
  };
  "/api/v2/authorization/roles/{roleId}/users": {
    /** List the users who have a role */
    get: operations["getAuthorizationRoleUsers"];
  };
  "/api/v2/authorization/subjects/{subjectId}": {
    /** List a subject's grants */
    get: operations["getAuthorizationSubject"];
  };
  "/api/v2/authorization/subjects/{subjectId}/bulkadd": {
    /** Grant roles to a subject */
    post: operations["postAuthorizationSubjectBulkadd"];
  };
  "/api/v2/authorization/subjects/{subjectId}/bulkremove": {
    /** Remove grants of a subject */
    post: operations["postAuthorizationSubjectBulkremove"];
  };
  "/api/v2/authorization/subjects/{subjectId}/bulkreplace": {
    /** Replace the grants of a subject */
    post: operations["postAuthorizationSubjectBulkreplace"];
  };
  "/api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId}": {
    /** Grant one role in one division */
    post: operations["postAuthorizationSubjectDivisionRole"];
    /** Remove one role in one division */
    delete: operations["deleteAuthorizationSubjectDivisionRole"];
  };
  "/api/v2/fieldconfig": {
    /**
     * Get the fields of a kind of entity
     * @deprecated
     */
    get: operations["getFieldconfig"];
  };
  "/api/v2/groups": {
    /** List the groups */
    get: operations["getGroups"];
  };
  "/api/v2/groups/{groupId}": {
    /** Get a group */
    get: operations["getGroup"];
  };
  "/api/v2/groups/{groupId}/individuals": {
    /** List the users who were added to a group */
    get: operations["getGroupIndividuals"];
  };
  "/api/v2/groups/{groupId}/members": {
    /** List the members of a group */
    get: operations["getGroupMembers"];
    /** Add users to a group */
    post: operations["postGroupMembers"];
    /** Remove users from a group */
    delete: operations["deleteGroupMembers"];
  };
  "/api/v2/license/definitions": {
    /** List the licences that exist */
    get: operations["getLicenseDefinitions"];
  };
  "/api/v2/license/users": {
    /** List the licences of all users */
    get: operations["getLicenseUsers"];
  };
  "/api/v2/license/users/{userId}": {
    /** Get a user's licences */
    get: operations["getLicenseUser"];
  };
  "/api/v2/locations": {
    /** List places */
    get: operations["getLocations"];
  };
  "/api/v2/oauth/clients": {
    /** List OAuth clients */
    get: operations["getOauthClients"];
  };
  "/api/v2/orgauthorization/trustees": {
    /** List the organisations that yours trusts */
    get: operations["getOrgauthorizationTrustees"];
  };
  "/api/v2/orgauthorization/trustees/{trusteeOrgId}/groups": {
    /** List the groups of an organisation that have access to yours */
    get: operations["getOrgauthorizationTrusteeGroups"];
  };
  "/api/v2/orgauthorization/trustees/{trusteeOrgId}/users": {
    /** List the users of an organisation who have access to yours */
    get: operations["getOrgauthorizationTrusteeUsers"];
  };
  "/api/v2/orgauthorization/trustors": {
    /** List the organisations that trust yours */
    get: operations["getOrgauthorizationTrustors"];
  };
  "/api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers": {
    /** List your users who have a copy elsewhere */
    get: operations["getOrgauthorizationTrustorClonedusers"];
  };
  "/api/v2/orgauthorization/trustors/{trustorOrgId}/groups": {
    /** List your groups that an organisation trusts */
    get: operations["getOrgauthorizationTrustorGroups"];
  };
  "/api/v2/orgauthorization/trustors/{trustorOrgId}/users": {
    /** List your users whom an organisation trusts */
    get: operations["getOrgauthorizationTrustorUsers"];
  };
  "/api/v2/presence/definitions": {
    /** List the presence definitions */
    get: operations["getPresenceDefinitions"];
  };
  "/api/v2/profiles/users": {
    /**
     * List profiles
     * @deprecated
     */
    get: operations["getProfilesUsers"];
  };
  "/api/v2/routing/languages": {
    /** List the routing languages */
    get: operations["getRoutingLanguages"];
  };
  "/api/v2/routing/queues": {
    /** List queues */
    get: operations["getRoutingQueues"];
  };
  "/api/v2/routing/queues/{queueId}": {
    /** Get a queue */
    get: operations["getRoutingQueue"];
  };
  "/api/v2/routing/queues/{queueId}/members": {
    /** List the members of a queue */
    get: operations["getRoutingQueueMembers"];
    /** Add users to a queue, or remove them */
    post: operations["postRoutingQueueMembers"];
    /** Let members of a queue join or leave */
    patch: operations["patchRoutingQueueMembers"];
  };
  "/api/v2/routing/queues/{queueId}/members/{memberId}": {
    /** Remove a user from a queue */
    delete: operations["deleteRoutingQueueMember"];
    /** Change the ring of a member of a queue, or let the member join or leave */
    patch: operations["patchRoutingQueueMember"];
  };
  "/api/v2/routing/skills": {
    /** List routing skills */
    get: operations["getRoutingSkills"];
  };
  "/api/v2/routing/users/{userId}/utilization": {
    /** Get a user's utilization */
    get: operations["getRoutingUserUtilization"];
    /** Set a user's utilization */
    put: operations["putRoutingUserUtilization"];
    /** Give a user the organisation's utilization */
    delete: operations["deleteRoutingUserUtilization"];
  };
  "/api/v2/routing/utilization": {
    /** Get the utilization of the organisation */
    get: operations["getRoutingUtilization"];
  };
  "/api/v2/stations": {
    /** List stations */
    get: operations["getStations"];
  };
  "/api/v2/stations/{stationId}": {
    /** Get a station */
    get: operations["getStation"];
  };
  "/api/v2/stations/{stationId}/associateduser": {
    /** Free a station of its user */
    delete: operations["deleteStationAssociateduser"];
  };
  "/api/v2/telephony/providers/edges/didpools": {
    /** List ranges of telephone numbers */
    get: operations["getTelephonyProvidersEdgesDidpools"];
  };
  "/api/v2/telephony/providers/edges/didpools/dids": {
    /** List the numbers of ranges */
    get: operations["getTelephonyProvidersEdgesDidpoolsDids"];
  };
  "/api/v2/telephony/providers/edges/dids": {
    /** List telephone numbers */
    get: operations["getTelephonyProvidersEdgesDids"];
  };
  "/api/v2/telephony/providers/edges/extensionpools": {
    /** List ranges of extensions */
    get: operations["getTelephonyProvidersEdgesExtensionpools"];
  };
  "/api/v2/telephony/providers/edges/extensions": {
    /** List extensions */
    get: operations["getTelephonyProvidersEdgesExtensions"];
  };
  "/api/v2/tokens/{userId}": {
    /** End the tokens of a user */
    delete: operations["deleteToken"];
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
  "/api/v2/users/{userId}/externalid": {
    /** List a user's ids in other systems */
    get: operations["getUserExternalid"];
    /** Add a user's id in another system */
    post: operations["postUserExternalid"];
  };
  "/api/v2/users/{userId}/externalid/{authorityName}": {
    /** Get a user's id in another system */
    get: operations["getUserExternalidAuthorityName"];
  };
  "/api/v2/users/{userId}/externalid/{authorityName}/{externalKey}": {
    /** Remove a user's id in another system */
    delete: operations["deleteUserExternalidAuthorityNameExternalKey"];
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
  "/api/v2/users/{userId}/presences/{sourceId}": {
    /** Get a user's presence in one source */
    get: operations["getUserPresence"];
    /** Change a user's presence in one source */
    patch: operations["patchUserPresence"];
  };
  "/api/v2/users/{userId}/presences/purecloud": {
    /** Get a user's presence on the platform */
    get: operations["getUserPresencesPurecloud"];
    /** Change a user's presence */
    patch: operations["patchUserPresencesPurecloud"];
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
  "/api/v2/users/{userId}/routinglanguages/bulk": {
    /** Give a user routing languages, or change them */
    patch: operations["patchUserRoutinglanguagesBulk"];
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
  "/api/v2/users/{userId}/routingskills/bulk": {
    /** Replace all routing skills of a user */
    put: operations["putUserRoutingskillsBulk"];
    /** Give a user routing skills, or change them */
    patch: operations["patchUserRoutingskillsBulk"];
  };
  "/api/v2/users/{userId}/routingstatus": {
    /** Get a user's routing status */
    get: operations["getUserRoutingstatus"];
    /** Change a user's routing status */
    put: operations["putUserRoutingstatus"];
  };
  "/api/v2/users/{userId}/skillgroups": {
    /** List a user's skill groups */
    get: operations["getUserSkillgroups"];
  };
  "/api/v2/users/{userId}/state": {
    /** Get a user's state, with its reason */
    get: operations["getUserState"];
    /** Set a user's state, with its reason */
    put: operations["putUserState"];
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
  "/api/v2/users/{userId}/verifiers/{verifierId}": {
    /** Change a user's second factor */
    put: operations["putUserVerifier"];
    /** Remove a user's second factor */
    delete: operations["deleteUserVerifier"];
  };
  "/api/v2/users/bulk": {
    /** Switch automatic answering for many users */
    patch: operations["patchUsersBulk"];
  };
  "/api/v2/users/externalid/{authorityName}/{externalKey}": {
    /** Find the user with an id of another system */
    get: operations["getUsersExternalidAuthorityNameExternalKey"];
  };
  "/api/v2/users/me": {
    /** Get the owner of the token */
    get: operations["getUsersMe"];
  };
  "/api/v2/users/me/password": {
    /** Change your own password */
    post: operations["postUsersMePassword"];
  };
  "/api/v2/users/presences/bulk": {
    /** Change the presences of several users */
    put: operations["putUsersPresencesBulk"];
  };
  "/api/v2/users/presences/purecloud/bulk": {
    /** Get the presences of several users */
    get: operations["getUsersPresencesPurecloudBulk"];
  };
  "/api/v2/users/query": {
    /** List users by cursor */
    get: operations["getUsersQuery"];
  };
  "/api/v2/users/search": {
    /** Continue a search */
    get: operations["getUsersSearch"];
    /** Search users */
    post: operations["postUsersSearch"];
  };
  "/api/v2/voicemail/userpolicies/{userId}": {
    /** Get a user's voicemail policy */
    get: operations["getVoicemailUserpolicy"];
    /** Set a user's voicemail policy */
    put: operations["putVoicemailUserpolicy"];
    /** Change a user's voicemail policy */
    patch: operations["patchVoicemailUserpolicy"];
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
    /** The interval, the metrics, and how to group. */
    requestBody: {
      content: {
        "application/json": Sendable<AggregationQuery>;
      };
    };
    responses: {
      200: {
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
  postAnalyticsUsersDetailsJobs: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The interval and the filters. */
    requestBody: {
      content: {
        "application/json": Sendable<AsyncUserDetailsQuery>;
      };
    };
    responses: {
      202: {
        content: {
          "application/json": AsyncQueryResponse;
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
  getAnalyticsUsersDetailsJob: {
    parameters: {
      path: {
        /**
         * Id of the job.
         * @example b7d1f0c2-9a4e-4c58-8f36-1e2d3c4b5a60
         */
        jobId: components["parameters"]["jobId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": AsyncQueryStatus;
        };
      };
      202: {
        content: {
          "application/json": AsyncQueryStatus;
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
  deleteAnalyticsUsersDetailsJob: {
    parameters: {
      path: {
        /**
         * Id of the job.
         * @example b7d1f0c2-9a4e-4c58-8f36-1e2d3c4b5a60
         */
        jobId: components["parameters"]["jobId"];
      };
    };
    responses: {
      204: {
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
  getAnalyticsUsersDetailsJobResults: {
    parameters: {
      query?: {
        /**
         * Cursor of the next page, taken from `cursor` of the page before. If omitted, returns the first page.
         * @example ZXhhbXBsZS1jdXJzb3ItMg==
         */
        cursor?: components["parameters"]["cursorOfJob"];
        /**
         * Rows on a page. There is no documented default or maximum.
         * @example 100
         */
        pageSize?: components["parameters"]["pageSizeOfJob"];
      };
      path: {
        /**
         * Id of the job.
         * @example b7d1f0c2-9a4e-4c58-8f36-1e2d3c4b5a60
         */
        jobId: components["parameters"]["jobId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": AnalyticsUserDetailsAsyncQueryResponse;
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
  getAnalyticsUsersDetailsJobsAvailability: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": DataAvailabilityResponse;
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
    /** The interval, the filters and the page. */
    requestBody: {
      content: {
        "application/json": Sendable<UserDetailsQuery>;
      };
    };
    responses: {
      200: {
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
    /** The users and the counts. */
    requestBody: {
      content: {
        "application/json": Sendable<ObservationQuery>;
      };
    };
    responses: {
      200: {
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
  getAuthorizationDivisions: {
    parameters: {
      query?: {
        /**
         * Parts to add. No values are documented.
         * @example [
         *   "unusedPermissions"
         * ]
         */
        expand?: components["parameters"]["expandText"];
        /**
         * Returns only these divisions. The parameter was removed in 186.0.0, and came back.
         * @example [
         *   "6a2f0f0e-2b1d-4c63-8f4b-7f3a9a1d0c01"
         * ]
         */
        id?: components["parameters"]["divisionIdsAgain"];
        /**
         * Returns only entries with this name. How it is compared is not documented.
         * @example Home
         */
        name?: components["parameters"]["nameFilter"];
        /**
         * Token of the next page. No answer has such a token, so page by `pageNumber`.
         * @example ZXhhbXBsZS10b2tlbi0y
         */
        nextPage?: components["parameters"]["nextPage"];
        /**
         * Whether to count the objects in each division.
         * @example false
         */
        objectCount?: components["parameters"]["objectCount"];
        /**
         * Number of the page, from 1.
         * @example 1
         */
        pageNumber?: components["parameters"]["pageNumber"];
        /**
         * Entities per page. 100 is safe. The platform documents no larger values for this operation.
         * @example 25
         */
        pageSize?: components["parameters"]["pageSize"];
        /**
         * Token of the previous page. No answer has such a token, so page by `pageNumber`.
         * @example ZXhhbXBsZS10b2tlbi0x
         */
        previousPage?: components["parameters"]["previousPage"];
        /**
         * Field to sort by. Which fields are possible is not documented.
         * @example name
         */
        sortBy?: components["parameters"]["sortBy"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": AuthzDivisionEntityListing;
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
  getAuthorizationDivisionGrants: {
    parameters: {
      query?: {
        /**
         * Number of the page, from 1.
         * @example 1
         */
        pageNumber?: components["parameters"]["pageNumber"];
        /**
         * Grants per page.
         * @example 500
         */
        pageSize?: components["parameters"]["pageSizeGrants"];
      };
      path: {
        /**
         * Id of the division.
         * @example 6a2f0f0e-2b1d-4c63-8f4b-7f3a9a1d0c01
         */
        divisionId: components["parameters"]["divisionIdInPath"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": AuthzDivisionGrantEntityListing;
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
  postAuthorizationDivisionObject: {
    parameters: {
      path: {
        /**
         * Id of the division.
         * @example 6a2f0f0e-2b1d-4c63-8f4b-7f3a9a1d0c01
         */
        divisionId: components["parameters"]["divisionIdInPath"];
        /**
         * Type of the objects.
         * @example USER
         */
        objectType: components["parameters"]["objectType"];
      };
    };
    /** Ids of the objects. */
    requestBody: {
      content: {
        "application/json": Sendable<string[]>;
      };
    };
    responses: {
      204: {
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
  getAuthorizationDivisionsHome: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": AuthzDivision;
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
  getAuthorizationDivisionsQuery: {
    parameters: {
      query?: {
        /**
         * Cursor of the next page, taken from the query of `nextUri` of the page before. If omitted, returns the first
         * page.
         * @example ZXhhbXBsZS1jdXJzb3ItMg==
         */
        after?: components["parameters"]["after"];
        /**
         * Cursor of the previous page, taken from the query of `previousUri`.
         * @example ZXhhbXBsZS1jdXJzb3ItMQ==
         */
        before?: components["parameters"]["before"];
        /**
         * Returns only divisions with these ids.
         * @example [
         *   "6a2f0f0e-2b1d-4c63-8f4b-7f3a9a1d0c01"
         * ]
         */
        id?: string[];
        /**
         * Returns only entries with this name. How it is compared is not documented.
         * @example Home
         */
        name?: components["parameters"]["nameFilter"];
        /**
         * Divisions per page, at most 200. The vendor declares it as text.
         * @example 200
         */
        pageSize?: components["parameters"]["pageSizeText"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": AuthzDivisionCursorListing;
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
  getAuthorizationRoles: {
    parameters: {
      query?: {
        /**
         * Returns only roles that are derived from these built-in roles.
         * @example [
         *   "admin"
         * ]
         */
        defaultRoleId?: components["parameters"]["defaultRoleIds"];
        /**
         * Parts to add. No values are documented.
         * @example [
         *   "unusedPermissions"
         * ]
         */
        expand?: components["parameters"]["expandText"];
        /**
         * Returns only these roles, at most 100. More ids answer 400 `max.role.ids`.
         * @example [
         *   "4e8d1c30-2a6b-4d7e-9f01-3b2c5d4e6f02"
         * ]
         */
        id?: components["parameters"]["roleIds"];
        /**
         * Returns only entries with this name. How it is compared is not documented.
         * @example Home
         */
        name?: components["parameters"]["nameFilter"];
        /**
         * Token of the next page. No answer has such a token, so page by `pageNumber`.
         * @example ZXhhbXBsZS10b2tlbi0y
         */
        nextPage?: components["parameters"]["nextPage"];
        /**
         * Number of the page, from 1.
         * @example 1
         */
        pageNumber?: components["parameters"]["pageNumber"];
        /**
         * Entities per page. 100 is safe. The platform documents no larger values for this operation.
         * @example 25
         */
        pageSize?: components["parameters"]["pageSize"];
        /**
         * Returns only roles with these permissions.
         * @example [
         *   "authorization:grant:view"
         * ]
         */
        permission?: components["parameters"]["permissionFilter"];
        /**
         * Token of the previous page. No answer has such a token, so page by `pageNumber`.
         * @example ZXhhbXBsZS10b2tlbi0x
         */
        previousPage?: components["parameters"]["previousPage"];
        /**
         * Field to sort by. Which fields are possible is not documented.
         * @example name
         */
        sortBy?: components["parameters"]["sortBy"];
        /**
         * Whether to count the users of each role. That can be slow, or time out (504), if many users have a role. The
         * vendor's provider always sends `false`.
         * @example false
         */
        userCount?: components["parameters"]["userCount"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": OrganizationRoleEntityListing;
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
  getAuthorizationRole: {
    parameters: {
      query?: {
        /**
         * Parts to add to the role.
         * @example [
         *   "unusedPermissions"
         * ]
         */
        expand?: components["parameters"]["expandRole"];
        /**
         * Whether to count the users who have the role. That can be slow, or time out (504), if many users have it. The
         * vendor's provider always sends `false`.
         * @example false
         */
        userCount?: components["parameters"]["userCountOfRole"];
      };
      path: {
        /**
         * Id of the role.
         * @example 4e8d1c30-2a6b-4d7e-9f01-3b2c5d4e6f02
         */
        roleId: components["parameters"]["roleId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": DomainOrganizationRole;
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
  postAuthorizationRole: {
    parameters: {
      query?: {
        /**
         * Kind of the subjects. Users are `PC_USER`, groups are `PC_GROUP`, and OAuth clients are `PC_OAUTH_CLIENT`.
         * @example PC_USER
         */
        subjectType?: components["parameters"]["subjectType"];
      };
      path: {
        /**
         * Id of the role.
         * @example 4e8d1c30-2a6b-4d7e-9f01-3b2c5d4e6f02
         */
        roleId: components["parameters"]["roleId"];
      };
    };
    /** The subjects and the divisions. */
    requestBody: {
      content: {
        "application/json": Sendable<SubjectDivisions>;
      };
    };
    responses: {
      204: {
        content?: never;
      };
      400: components["responses"]["BadRequestGrants"];
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
  getAuthorizationRoleSubjectgrants: {
    parameters: {
      query?: {
        /**
         * Parts to add. No values are documented.
         * @example [
         *   "unusedPermissions"
         * ]
         */
        expand?: components["parameters"]["expandText"];
        /**
         * Token of the next page. No answer has such a token, so page by `pageNumber`.
         * @example ZXhhbXBsZS10b2tlbi0y
         */
        nextPage?: components["parameters"]["nextPage"];
        /**
         * Number of the page, from 1.
         * @example 1
         */
        pageNumber?: components["parameters"]["pageNumber"];
        /**
         * Entities per page. 100 is safe. The platform documents no larger values for this operation.
         * @example 25
         */
        pageSize?: components["parameters"]["pageSize"];
        /**
         * Token of the previous page. No answer has such a token, so page by `pageNumber`.
         * @example ZXhhbXBsZS10b2tlbi0x
         */
        previousPage?: components["parameters"]["previousPage"];
        /**
         * Field to sort by. Which fields are possible is not documented.
         * @example name
         */
        sortBy?: components["parameters"]["sortBy"];
      };
      path: {
        /**
         * Id of the role.
         * @example 4e8d1c30-2a6b-4d7e-9f01-3b2c5d4e6f02
         */
        roleId: components["parameters"]["roleId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": SubjectDivisionGrantsEntityListing;
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
  getAuthorizationRoleUsers: {
    parameters: {
      query?: {
        /**
         * Number of the page, from 1.
         * @example 1
         */
        pageNumber?: components["parameters"]["pageNumber"];
        /**
         * Entities per page. 100 is safe. The platform documents no larger values for this operation.
         * @example 25
         */
        pageSize?: components["parameters"]["pageSize"];
      };
      path: {
        /**
         * Id of the role.
         * @example 4e8d1c30-2a6b-4d7e-9f01-3b2c5d4e6f02
         */
        roleId: components["parameters"]["roleId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": UserReferenceEntityListing;
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
         * Whether to list a role and division once for each way in which the subject has it, for example directly and
         * through a group.
         * @example false
         */
        includeDuplicates?: components["parameters"]["includeDuplicates"];
      };
      path: {
        /**
         * Id of the subject, which is a user or a group.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        subjectId: components["parameters"]["subjectId"];
      };
    };
    responses: {
      200: {
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
  postAuthorizationSubjectBulkadd: {
    parameters: {
      query?: {
        /**
         * Kind of the subjects. Users are `PC_USER`, groups are `PC_GROUP`, and OAuth clients are `PC_OAUTH_CLIENT`.
         * @example PC_USER
         */
        subjectType?: components["parameters"]["subjectType"];
      };
      path: {
        /**
         * Id of the subject, which is a user or a group.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        subjectId: components["parameters"]["subjectId"];
      };
    };
    /** The grants to add. */
    requestBody: {
      content: {
        "application/json": Sendable<RoleDivisionGrants>;
      };
    };
    responses: {
      204: {
        content?: never;
      };
      400: components["responses"]["BadRequestGrants"];
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
  postAuthorizationSubjectBulkremove: {
    parameters: {
      path: {
        /**
         * Id of the subject, which is a user or a group.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        subjectId: components["parameters"]["subjectId"];
      };
    };
    /** The grants to remove. */
    requestBody: {
      content: {
        "application/json": Sendable<RoleDivisionGrants>;
      };
    };
    responses: {
      204: {
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
  postAuthorizationSubjectBulkreplace: {
    parameters: {
      query?: {
        /**
         * Kind of the subjects. Users are `PC_USER`, groups are `PC_GROUP`, and OAuth clients are `PC_OAUTH_CLIENT`.
         * @example PC_USER
         */
        subjectType?: components["parameters"]["subjectType"];
      };
      path: {
        /**
         * Id of the subject, which is a user or a group.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        subjectId: components["parameters"]["subjectId"];
      };
    };
    /** All grants that the subject should have. */
    requestBody: {
      content: {
        "application/json": Sendable<RoleDivisionGrants>;
      };
    };
    responses: {
      204: {
        content?: never;
      };
      400: components["responses"]["BadRequestGrants"];
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
  postAuthorizationSubjectDivisionRole: {
    parameters: {
      query?: {
        /**
         * Kind of the subjects. Users are `PC_USER`, groups are `PC_GROUP`, and OAuth clients are `PC_OAUTH_CLIENT`.
         * @example PC_USER
         */
        subjectType?: components["parameters"]["subjectType"];
      };
      path: {
        /**
         * Id of the division.
         * @example 6a2f0f0e-2b1d-4c63-8f4b-7f3a9a1d0c01
         */
        divisionId: components["parameters"]["divisionIdInPath"];
        /**
         * Id of the role.
         * @example 4e8d1c30-2a6b-4d7e-9f01-3b2c5d4e6f02
         */
        roleId: components["parameters"]["roleId"];
        /**
         * Id of the subject, which is a user or a group.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        subjectId: components["parameters"]["subjectId"];
      };
    };
    responses: {
      "2XX": {
        content?: never;
      };
      400: components["responses"]["BadRequestGrants"];
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
  deleteAuthorizationSubjectDivisionRole: {
    parameters: {
      path: {
        /**
         * Id of the division.
         * @example 6a2f0f0e-2b1d-4c63-8f4b-7f3a9a1d0c01
         */
        divisionId: components["parameters"]["divisionIdInPath"];
        /**
         * Id of the role.
         * @example 4e8d1c30-2a6b-4d7e-9f01-3b2c5d4e6f02
         */
        roleId: components["parameters"]["roleId"];
        /**
         * Id of the subject, which is a user or a group.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        subjectId: components["parameters"]["subjectId"];
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
         * Kind of entity to describe. `externalContact` was removed in 195.0.0, so expect 400.
         * @example person
         */
        type: components["parameters"]["fieldType"];
      };
    };
    responses: {
      200: {
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
  getGroups: {
    parameters: {
      query?: {
        /**
         * Returns only those with these ids.
         * @example [
         *   "e1a9c3b5-2d4f-4e6a-8b7c-5f0d1e2a3b02"
         * ]
         */
        id?: components["parameters"]["ids"];
        /**
         * Returns only the groups with these Jabber ids. It cannot be sent together with `id`. Groups do not show these
         * ids, so nobody knows which did not come.
         * @example [
         *   "5c8a0f1e21d4b60002b2@conference.parkbench.orgspan.com"
         * ]
         */
        jabberId?: components["parameters"]["jabberIds"];
        /**
         * Number of the page, from 1.
         * @example 1
         */
        pageNumber?: components["parameters"]["pageNumber"];
        /**
         * Entities per page. 500 is known to work.
         * @example 100
         */
        pageSize?: components["parameters"]["pageSizeLists"];
        /**
         * Sort direction. The platform documents the values `ascending` and `descending`, and the default `ASC`, which
         * is neither. So this list has all four.
         * @example ascending
         */
        sortOrder?: components["parameters"]["sortOrder"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": GroupEntityListing;
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
  getGroup: {
    parameters: {
      path: {
        /**
         * Id of the group.
         * @example e1a9c3b5-2d4f-4e6a-8b7c-5f0d1e2a3b02
         */
        groupId: components["parameters"]["groupId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Group;
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
  getGroupIndividuals: {
    parameters: {
      path: {
        /**
         * Id of the group.
         * @example e1a9c3b5-2d4f-4e6a-8b7c-5f0d1e2a3b02
         */
        groupId: components["parameters"]["groupId"];
      };
    };
    responses: {
      200: {
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
  getGroupMembers: {
    parameters: {
      query?: {
        /**
         * Parts to add to each user, with best effort. A requested part that is missing is *unknown*, not absent. Read
         * its own endpoint to be sure.
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
         * Entities per page. 100 is safe. The platform documents no larger values for this operation.
         * @example 25
         */
        pageSize?: components["parameters"]["pageSize"];
        /**
         * Sort direction. The platform documents the values `ascending` and `descending`, and the default `ASC`, which
         * is neither. So this list has all four.
         * @example ascending
         */
        sortOrder?: components["parameters"]["sortOrder"];
      };
      path: {
        /**
         * Id of the group.
         * @example e1a9c3b5-2d4f-4e6a-8b7c-5f0d1e2a3b02
         */
        groupId: components["parameters"]["groupId"];
      };
    };
    responses: {
      200: {
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
  postGroupMembers: {
    parameters: {
      path: {
        /**
         * Id of the group.
         * @example e1a9c3b5-2d4f-4e6a-8b7c-5f0d1e2a3b02
         */
        groupId: components["parameters"]["groupId"];
      };
    };
    /** The users, and the version of the group. */
    requestBody: {
      content: {
        "application/json": Sendable<GroupMembersUpdate>;
      };
    };
    responses: {
      202: {
        content?: never;
      };
      400: components["responses"]["BadRequestGroupMembers"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["ConflictGroup"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  deleteGroupMembers: {
    parameters: {
      query: {
        /**
         * The users to remove. They are sent as one text, joined by commas.
         * @example [
         *   "1f0c7e52-8a34-4c1b-9e57-2d6b1a90c444",
         *   "1f0c7e52-8a34-4c1b-9e57-2d6b1a90c555"
         * ]
         */
        ids: string[];
      };
      path: {
        /**
         * Id of the group.
         * @example e1a9c3b5-2d4f-4e6a-8b7c-5f0d1e2a3b02
         */
        groupId: components["parameters"]["groupId"];
      };
    };
    responses: {
      202: {
        content?: never;
      };
      400: components["responses"]["BadRequestGroupMembers"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["ConflictGroup"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getLicenseDefinitions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": LicenseDefinition[];
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
  getLicenseUsers: {
    parameters: {
      query?: {
        /**
         * Number of the page, from 1.
         * @example 1
         */
        pageNumber?: components["parameters"]["pageNumber"];
        /**
         * Entities per page. 100 is safe. The platform documents no larger values for this operation.
         * @example 25
         */
        pageSize?: components["parameters"]["pageSize"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": UserLicensesEntityListing;
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
  getLicenseUser: {
    parameters: {
      path: {
        /**
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": LicenseUser;
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
  getLocations: {
    parameters: {
      query?: {
        /**
         * Returns only these places.
         * @example [
         *   "d4b7e9f0-1c2a-4f5b-8e6d-3a9c0b7f1e01"
         * ]
         */
        id?: components["parameters"]["locationIds"];
        /**
         * Number of the page, from 1.
         * @example 1
         */
        pageNumber?: components["parameters"]["pageNumber"];
        /**
         * Entities per page. 100 is safe. The platform documents no larger values for this operation.
         * @example 25
         */
        pageSize?: components["parameters"]["pageSize"];
        /**
         * Sort direction.
         * @example asc
         */
        sortOrder?: components["parameters"]["sortOrderLocations"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": LocationEntityListing;
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
  getOauthClients: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": OAuthClientEntityListing;
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
  getOrgauthorizationTrustees: {
    parameters: {
      query?: {
        /**
         * Number of the page, from 1.
         * @example 1
         */
        pageNumber?: components["parameters"]["pageNumber"];
        /**
         * Entities per page. 100 is safe. The platform documents no larger values for this operation.
         * @example 25
         */
        pageSize?: components["parameters"]["pageSize"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": TrustEntityListing;
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
  getOrgauthorizationTrusteeGroups: {
    parameters: {
      query?: {
        /**
         * Number of the page, from 1.
         * @example 1
         */
        pageNumber?: components["parameters"]["pageNumber"];
        /**
         * Entities per page. 100 is safe. The platform documents no larger values for this operation.
         * @example 25
         */
        pageSize?: components["parameters"]["pageSize"];
      };
      path: {
        /**
         * Id of the organisation that has access to yours.
         * @example 0d9b8a7c-6e5f-4d3c-8b2a-1f0e9d8c7b02
         */
        trusteeOrgId: components["parameters"]["trusteeOrgId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": TrustGroupEntityListing;
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
  getOrgauthorizationTrusteeUsers: {
    parameters: {
      query?: {
        /**
         * Number of the page, from 1.
         * @example 1
         */
        pageNumber?: components["parameters"]["pageNumber"];
        /**
         * Entities per page. 100 is safe. The platform documents no larger values for this operation.
         * @example 25
         */
        pageSize?: components["parameters"]["pageSize"];
      };
      path: {
        /**
         * Id of the organisation that has access to yours.
         * @example 0d9b8a7c-6e5f-4d3c-8b2a-1f0e9d8c7b02
         */
        trusteeOrgId: components["parameters"]["trusteeOrgId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": TrustUserEntityListing;
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
  getOrgauthorizationTrustors: {
    parameters: {
      query?: {
        /**
         * Number of the page, from 1.
         * @example 1
         */
        pageNumber?: components["parameters"]["pageNumber"];
        /**
         * Entities per page. 100 is safe. The platform documents no larger values for this operation.
         * @example 25
         */
        pageSize?: components["parameters"]["pageSize"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": TrustorEntityListing;
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
  getOrgauthorizationTrustorClonedusers: {
    parameters: {
      path: {
        /**
         * Id of the organisation that gives access. The vendor's SDK wrongly calls it the trustee.
         * @example 0d9b8a7c-6e5f-4d3c-8b2a-1f0e9d8c7b01
         */
        trustorOrgId: components["parameters"]["trustorOrgId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": TrustorClonedUserEntityListing;
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
  getOrgauthorizationTrustorGroups: {
    parameters: {
      query?: {
        /**
         * Number of the page, from 1.
         * @example 1
         */
        pageNumber?: components["parameters"]["pageNumber"];
        /**
         * Entities per page. 100 is safe. The platform documents no larger values for this operation.
         * @example 25
         */
        pageSize?: components["parameters"]["pageSize"];
      };
      path: {
        /**
         * Id of the organisation that gives access. The vendor's SDK wrongly calls it the trustee.
         * @example 0d9b8a7c-6e5f-4d3c-8b2a-1f0e9d8c7b01
         */
        trustorOrgId: components["parameters"]["trustorOrgId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": TrustGroupEntityListing;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["ForbiddenTrustorOrg"];
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
  getOrgauthorizationTrustorUsers: {
    parameters: {
      query?: {
        /**
         * Number of the page, from 1.
         * @example 1
         */
        pageNumber?: components["parameters"]["pageNumber"];
        /**
         * Entities per page. 100 is safe. The platform documents no larger values for this operation.
         * @example 25
         */
        pageSize?: components["parameters"]["pageSize"];
      };
      path: {
        /**
         * Id of the organisation that gives access. The vendor's SDK wrongly calls it the trustee.
         * @example 0d9b8a7c-6e5f-4d3c-8b2a-1f0e9d8c7b01
         */
        trustorOrgId: components["parameters"]["trustorOrgId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": TrustUserEntityListing;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["ForbiddenTrustorOrg"];
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
  getPresenceDefinitions: {
    parameters: {
      query?: {
        /**
         * `TRUE` returns the definitions that can no longer be chosen. `FALSE` returns the others.
         * @example FALSE
         */
        deactivated?: components["parameters"]["deactivated"];
        /**
         * Returns only what belongs to these divisions.
         * @example [
         *   "6a2f0f0e-2b1d-4c63-8f4b-7f3a9a1d0c01"
         * ]
         */
        divisionId?: components["parameters"]["presenceDivisionIds"];
        /**
         * Language of the labels, for example `en_US`. `ALL` returns every language.
         * @example ALL
         */
        localeCode?: components["parameters"]["localeCode"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": OrganizationPresenceDefinitionEntityListing;
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
  getProfilesUsers: {
    parameters: {
      query?: {
        /**
         * Parts to add to each profile. The shortest of the `expand` lists.
         * @example [
         *   "presence",
         *   "station"
         * ]
         */
        expand?: components["parameters"]["expandProfiles"];
        /**
         * Returns only these users. More than 100 ids answer 400 `max.user.ids`.
         * @example [
         *   "1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111"
         * ]
         */
        id?: components["parameters"]["userIds"];
        /**
         * System whose presence is returned as `integrationPresence` of the user. Has an effect only if a presence is
         * expanded.
         * @example MicrosoftTeams
         */
        integrationPresenceSource?: components["parameters"]["integrationPresenceSource"];
        /**
         * Returns only the users with these Jabber ids, which are their chat addresses.
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
         * Entities per page. 100 is safe. The platform documents no larger values for this operation.
         * @example 25
         */
        pageSize?: components["parameters"]["pageSize"];
        /**
         * Sort direction. The platform documents the values `ascending` and `descending`, and the default `ASC`, which
         * is neither. So this list has all four.
         * @example ascending
         */
        sortOrder?: components["parameters"]["sortOrder"];
        /**
         * Returns only profiles of users in this state. The platform removed this parameter in 54.0.0.
         * @deprecated
         * @example active
         */
        state?: components["parameters"]["stateProfiles"];
      };
    };
    responses: {
      200: {
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
  getRoutingLanguages: {
    parameters: {
      query?: {
        /**
         * Returns only these languages.
         * @example [
         *   "7a3f8b20-6c1d-4e5f-8b9a-2d1e0c3f5a01"
         * ]
         */
        id?: components["parameters"]["languageIds"];
        /**
         * Returns only entries with this name. How it is compared is not documented.
         * @example Home
         */
        name?: components["parameters"]["nameFilter"];
        /**
         * Number of the page, from 1.
         * @example 1
         */
        pageNumber?: components["parameters"]["pageNumber"];
        /**
         * Entities per page. 100 is safe. The platform documents no larger values for this operation.
         * @example 25
         */
        pageSize?: components["parameters"]["pageSize"];
        /**
         * Sort direction. The platform documents the values `ascending` and `descending`, and the default `ASC`, which
         * is neither. So this list has all four.
         * @example ascending
         */
        sortOrder?: components["parameters"]["sortOrder"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": LanguageEntityListing;
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
  getRoutingQueues: {
    parameters: {
      query?: {
        /**
         * Returns only queues that use this library of prepared answers.
         * @example 0f4e1b2c-5a6d-4e7f-8a9b-0c1d2e3f4a5b
         */
        cannedResponseLibraryId?: string;
        /**
         * Returns only queues of these divisions.
         * @example [
         *   "6a2f0f0e-2b1d-4c63-8f4b-7f3a9a1d0c01"
         * ]
         */
        divisionId?: components["parameters"]["divisionId"];
        /**
         * Parts to add to each queue. What it adds is not in the vendor's model.
         * @example [
         *   "identityresolution"
         * ]
         */
        expand?: "identityresolution"[];
        /**
         * Returns only queues that have such an id, or only those that have none.
         * @example true
         */
        hasPeer?: boolean;
        /**
         * Returns only queues with these ids.
         * @example [
         *   "9b1c5a70-3e4d-4f0a-8a11-0c2f7d9e1a01"
         * ]
         */
        id?: string[];
        /**
         * Returns only queues with this name. `*` stands for any text, at the beginning or at the end.
         * @example Supp*
         */
        name?: string;
        /**
         * Number of the page, from 1.
         * @example 1
         */
        pageNumber?: components["parameters"]["pageNumber"];
        /**
         * Entities per page. 500 is known to work.
         * @example 100
         */
        pageSize?: components["parameters"]["pageSizeLists"];
        /**
         * Returns only queues with these ids in an external system.
         * @example [
         *   "crm-support"
         * ]
         */
        peerId?: string[];
        /**
         * Sort direction of the names.
         * @example asc
         */
        sortOrder?: "asc" | "desc";
      };
    };
    responses: {
      200: {
        content: {
          "application/json": QueueEntityListing;
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
  getRoutingQueue: {
    parameters: {
      query?: {
        /**
         * Parts to add to the queue. What it adds is not in the vendor's model.
         * @example [
         *   "identityresolution"
         * ]
         */
        expand?: "identityresolution"[];
      };
      path: {
        /**
         * Id of the queue.
         * @example 9b1c5a70-3e4d-4f0a-8a11-0c2f7d9e1a02
         */
        queueId: components["parameters"]["queueId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Queue;
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
  getRoutingQueueMembers: {
    parameters: {
      query?: {
        /**
         * Parts to add to each user, with best effort. A requested part that is missing is *unknown*, not absent. Read
         * its own endpoint to be sure.
         * @example [
         *   "station",
         *   "authorization"
         * ]
         */
        expand?: components["parameters"]["expand"];
        /**
         * `true` returns the members who have joined the queue, and `false` those who have not. Without it all are
         * returned.
         * @example true
         */
        joined?: boolean;
        /**
         * Returns only members whose routing languages contain one of these texts.
         * @example [
         *   "English"
         * ]
         */
        languages?: string[];
        /**
         * Returns only members who were added one by one, or only those through a group.
         * @example user
         */
        memberBy?: "user" | "group";
        /**
         * Returns only members whose name contains this text.
         * @example Amara
         */
        name?: string;
        /**
         * Number of the page, from 1.
         * @example 1
         */
        pageNumber?: components["parameters"]["pageNumber"];
        /**
         * Members per page.
         * @example 100
         */
        pageSize?: components["parameters"]["pageSizeMembers"];
        /**
         * Returns only members whose presence is one of these.
         * @example [
         *   "Available"
         * ]
         */
        presence?: string[];
        /**
         * Returns only members whose profile skills contain one of these texts.
         * @example [
         *   "Gardening"
         * ]
         */
        profileSkills?: string[];
        /**
         * Returns only members whose routing status is one of these.
         * @example [
         *   "IDLE"
         * ]
         */
        routingStatus?: string[];
        /**
         * Returns only members whose routing skills contain one of these texts.
         * @example [
         *   "Refunds"
         * ]
         */
        skills?: string[];
        /**
         * Sort direction.
         * @example asc
         */
        sortOrder?: "asc" | "desc";
      };
      path: {
        /**
         * Id of the queue.
         * @example 9b1c5a70-3e4d-4f0a-8a11-0c2f7d9e1a02
         */
        queueId: components["parameters"]["queueId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": QueueMemberEntityListing;
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
  postRoutingQueueMembers: {
    parameters: {
      query?: {
        /**
         * `true` removes the users from the queue.
         * @example false
         */
        delete?: boolean;
      };
      path: {
        /**
         * Id of the queue.
         * @example 9b1c5a70-3e4d-4f0a-8a11-0c2f7d9e1a02
         */
        queueId: components["parameters"]["queueId"];
      };
    };
    /** The users, each by its id. */
    requestBody: {
      content: {
        "application/json": Sendable<WritableEntity[]>;
      };
    };
    responses: {
      "2XX": {
        content?: never;
      };
      400: components["responses"]["BadRequestQueueMembers"];
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
  patchRoutingQueueMembers: {
    parameters: {
      path: {
        /**
         * Id of the queue.
         * @example 9b1c5a70-3e4d-4f0a-8a11-0c2f7d9e1a02
         */
        queueId: components["parameters"]["queueId"];
      };
    };
    /** The members, each with `id` and `joined`. */
    requestBody: {
      content: {
        "application/json": Sendable<QueueMember[]>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": QueueMemberEntityListing;
        };
      };
      400: components["responses"]["BadRequestQueueMembers"];
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
  deleteRoutingQueueMember: {
    parameters: {
      path: {
        /**
         * Id of the user who is the member.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        memberId: components["parameters"]["memberId"];
        /**
         * Id of the queue.
         * @example 9b1c5a70-3e4d-4f0a-8a11-0c2f7d9e1a02
         */
        queueId: components["parameters"]["queueId"];
      };
    };
    responses: {
      204: {
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
  patchRoutingQueueMember: {
    parameters: {
      path: {
        /**
         * Id of the user who is the member.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        memberId: components["parameters"]["memberId"];
        /**
         * Id of the queue.
         * @example 9b1c5a70-3e4d-4f0a-8a11-0c2f7d9e1a02
         */
        queueId: components["parameters"]["queueId"];
      };
    };
    /** The new `ringNumber`, or the new `joined`. */
    requestBody: {
      content: {
        "application/json": Sendable<QueueMemberRing | QueueMemberJoin>;
      };
    };
    responses: {
      202: {
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
  getRoutingSkills: {
    parameters: {
      query?: {
        /**
         * Returns only skills with these ids.
         * @example [
         *   "5d2e6f10-4b7c-4a39-9c8d-1e0f2a3b4c01"
         * ]
         */
        id?: string[];
        /**
         * Returns only skills whose name begins so.
         * @example Ref
         */
        name?: string;
        /**
         * Number of the page, from 1.
         * @example 1
         */
        pageNumber?: components["parameters"]["pageNumber"];
        /**
         * Entities per page. 500 is known to work.
         * @example 100
         */
        pageSize?: components["parameters"]["pageSizeLists"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": SkillEntityListing;
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
  getRoutingUserUtilization: {
    parameters: {
      path: {
        /**
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": AgentMaxUtilizationResponse;
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
  putRoutingUserUtilization: {
    parameters: {
      path: {
        /**
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    /** The whole setting. */
    requestBody: {
      content: {
        "application/json": Sendable<UtilizationRequest>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": AgentMaxUtilizationResponse;
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
  deleteRoutingUserUtilization: {
    parameters: {
      path: {
        /**
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
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
  getRoutingUtilization: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": UtilizationResponse;
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
  getStations: {
    parameters: {
      query?: {
        /**
         * Returns only these stations. Several ids are one text, with commas between them.
         * @example 8c4b9d40-1f2e-4a6b-8d7c-5e4f3a2b1c01,8c4b9d40-1f2e-4a6b-8d7c-5e4f3a2b1c02
         */
        id?: components["parameters"]["stationIds"];
        /**
         * Returns only the station with this line.
         * @example 2f6d8c11-90ab-4c3d-8e5f-6a7b8c9d0e02
         */
        lineAppearanceId?: components["parameters"]["lineAppearanceId"];
        /**
         * Returns only stations with this name.
         * @example Front Desk
         */
        name?: components["parameters"]["stationName"];
        /**
         * Number of the page, from 1.
         * @example 1
         */
        pageNumber?: components["parameters"]["pageNumber"];
        /**
         * Entities per page. 100 is safe. The platform documents no larger values for this operation.
         * @example 25
         */
        pageSize?: components["parameters"]["pageSize"];
        /**
         * Field to sort by.
         * @example name
         */
        sortBy?: components["parameters"]["stationSortBy"];
        /**
         * `true` returns only stations that users can choose (inferred).
         * @example true
         */
        userSelectable?: components["parameters"]["userSelectable"];
        /**
         * Returns only the WebRTC phone of this user.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        webRtcUserId?: components["parameters"]["webRtcUserId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": StationEntityListing;
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
  getStation: {
    parameters: {
      path: {
        /**
         * Id of the station, which is a physical or a WebRTC phone.
         * @example 8c4b9d40-1f2e-4a6b-8d7c-5e4f3a2b1c01
         */
        stationId: components["parameters"]["stationId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Station;
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
  deleteStationAssociateduser: {
    parameters: {
      path: {
        /**
         * Id of the station, which is a physical or a WebRTC phone.
         * @example 8c4b9d40-1f2e-4a6b-8d7c-5e4f3a2b1c01
         */
        stationId: components["parameters"]["stationId"];
      };
    };
    responses: {
      200: {
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
  getTelephonyProvidersEdgesDidpools: {
    parameters: {
      query?: {
        /**
         * Returns only entries with these ids.
         * @example [
         *   "3b7e1f50-64a2-4d8c-9c0b-1d2e3f4a5b01"
         * ]
         */
        id?: components["parameters"]["numberIds"];
        /**
         * Number of the page, from 1.
         * @example 1
         */
        pageNumber?: components["parameters"]["pageNumber"];
        /**
         * Entities per page. 100 is safe. The platform documents no larger values for this operation.
         * @example 25
         */
        pageSize?: components["parameters"]["pageSize"];
        /**
         * Field to sort by.
         * @example number
         */
        sortBy?: components["parameters"]["numberSortBy"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": DIDPoolEntityListing;
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
  getTelephonyProvidersEdgesDidpoolsDids: {
    parameters: {
      query: {
        /**
         * Returns only numbers of these ranges.
         * @example [
         *   "3b7e1f50-64a2-4d8c-9c0b-1d2e3f4a5b01"
         * ]
         */
        id?: components["parameters"]["didPoolIds"];
        /**
         * Returns only numbers that hold these digits (inferred).
         * @example 555
         */
        numberMatch?: components["parameters"]["numberMatch"];
        /**
         * Number of the page, from 1.
         * @example 1
         */
        pageNumber?: components["parameters"]["pageNumber"];
        /**
         * Entities per page. 100 is safe. The platform documents no larger values for this operation.
         * @example 25
         */
        pageSize?: components["parameters"]["pageSize"];
        /**
         * Sort direction, `ascending` or `descending`.
         * @example ascending
         */
        sortOrder?: components["parameters"]["numberSortOrderLong"];
        /**
         * Whether assigned numbers are listed, too.
         * @example ASSIGNED_AND_UNASSIGNED
         */
        type: components["parameters"]["didAssignment"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": DIDNumberEntityListing;
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
  getTelephonyProvidersEdgesDids: {
    parameters: {
      query?: {
        /**
         * Returns only numbers of this range.
         * @example 3b7e1f50-64a2-4d8c-9c0b-1d2e3f4a5b01
         */
        "didPool.id"?: components["parameters"]["didPoolId"];
        /**
         * Returns only entries with these ids.
         * @example [
         *   "3b7e1f50-64a2-4d8c-9c0b-1d2e3f4a5b01"
         * ]
         */
        id?: components["parameters"]["numberIds"];
        /**
         * Returns only numbers that belong to this user or other owner.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        "owner.id"?: components["parameters"]["ownerId"];
        /**
         * Number of the page, from 1.
         * @example 1
         */
        pageNumber?: components["parameters"]["pageNumber"];
        /**
         * Entities per page. 100 is safe. The platform documents no larger values for this operation.
         * @example 25
         */
        pageSize?: components["parameters"]["pageSize"];
        /**
         * Returns only this number.
         * @example +18135551021
         */
        phoneNumber?: components["parameters"]["didPhoneNumber"];
        /**
         * Field to sort by.
         * @example number
         */
        sortBy?: components["parameters"]["numberSortBy"];
        /**
         * Sort direction, `ASC` or `DESC`.
         * @example ASC
         */
        sortOrder?: components["parameters"]["numberSortOrder"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": DIDEntityListing;
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
  getTelephonyProvidersEdgesExtensionpools: {
    parameters: {
      query?: {
        /**
         * Returns only ranges of these divisions. The parameter was removed in 179.0.0, and came back.
         * @example [
         *   "6a2f0f0e-2b1d-4c63-8f4b-7f3a9a1d0c01"
         * ]
         */
        divisionId?: components["parameters"]["poolDivisionIds"];
        /**
         * Deprecated. It does nothing.
         * @deprecated
         * @example 1021
         */
        number?: components["parameters"]["extensionPoolNumber"];
        /**
         * Number of the page, from 1.
         * @example 1
         */
        pageNumber?: components["parameters"]["pageNumber"];
        /**
         * Entities per page. 100 is safe. The platform documents no larger values for this operation.
         * @example 25
         */
        pageSize?: components["parameters"]["pageSize"];
        /**
         * Field to sort by. No default is documented.
         * @example startNumber
         */
        sortBy?: components["parameters"]["poolSortBy"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": ExtensionPoolEntityListing;
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
  getTelephonyProvidersEdgesExtensions: {
    parameters: {
      query?: {
        /**
         * Returns only this extension. `*` stands for any digits.
         * @example 102*
         */
        number?: components["parameters"]["extensionNumber"];
        /**
         * Number of the page, from 1.
         * @example 1
         */
        pageNumber?: components["parameters"]["pageNumber"];
        /**
         * Entities per page. 100 is safe. The platform documents no larger values for this operation.
         * @example 25
         */
        pageSize?: components["parameters"]["pageSize"];
        /**
         * Field to sort by.
         * @example number
         */
        sortBy?: components["parameters"]["numberSortBy"];
        /**
         * Sort direction, `ASC` or `DESC`.
         * @example ASC
         */
        sortOrder?: components["parameters"]["numberSortOrder"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": ExtensionEntityListing;
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
  deleteToken: {
    parameters: {
      path: {
        /**
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      204: {
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
  getUsers: {
    parameters: {
      query?: {
        /**
         * Parts to add to each user, with best effort. A requested part that is missing is *unknown*, not absent. Read
         * its own endpoint to be sure.
         * @example [
         *   "station",
         *   "authorization"
         * ]
         */
        expand?: components["parameters"]["expand"];
        /**
         * Returns only these users. More than 100 ids answer 400 `max.user.ids`.
         * @example [
         *   "1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111"
         * ]
         */
        id?: components["parameters"]["userIds"];
        /**
         * System whose presence is returned as `integrationPresence` of the user. Has an effect only if a presence is
         * expanded. With it, a page holds at most 100 users.
         * @example MicrosoftTeams
         */
        integrationPresenceSource?: components["parameters"]["integrationPresenceSourceList"];
        /**
         * Returns only the users with these Jabber ids. Cannot be combined with `id`.
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
         * Users per page. At most 100 with `integrationPresenceSource`. With many `expand` values a large page may time
         * out (504). Then try again with half the size.
         * @example 100
         */
        pageSize?: components["parameters"]["pageSizeUsers"];
        /**
         * Sort direction. The platform documents the values `ascending` and `descending`, and the default `ASC`, which
         * is neither. So this list has all four.
         * @example ascending
         */
        sortOrder?: components["parameters"]["sortOrder"];
        /**
         * Returns only users in this state. The default omits inactive users, who may still have roles and stations.
         * Beyond 10,000 users `inactive` answers 400, although `pageCount` promises more. `any` includes deleted users.
         * @example active
         */
        state?: components["parameters"]["stateList"];
        /**
         * Schemas whose custom attributes to return. Has an effect only if `customAttributes` is expanded.
         * @example [
         *   "b7d2c1a0-5e4f-4b3a-9c2d-1f0e9d8c7b01"
         * ]
         */
        userCustomAttributeSchemaIds?: components["parameters"]["userCustomAttributeSchemaIdsList"];
      };
    };
    responses: {
      200: {
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
        "application/json": Sendable<CreateUser>;
      };
    };
    responses: {
      200: {
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
         * Parts to add to each user, with best effort. A requested part that is missing is *unknown*, not absent. Read
         * its own endpoint to be sure.
         * @example [
         *   "station",
         *   "authorization"
         * ]
         */
        expand?: components["parameters"]["expand"];
        /**
         * System whose presence is returned as `integrationPresence` of the user. Has an effect only if a presence is
         * expanded.
         * @example MicrosoftTeams
         */
        integrationPresenceSource?: components["parameters"]["integrationPresenceSource"];
        /**
         * `active` means not deleted, so it also finds inactive users (inferred). `deleted` finds only deleted users.
         * @example active
         */
        state?: components["parameters"]["stateOne"];
        /**
         * Schemas whose custom attributes to return. Has an effect only if `customAttributes` is expanded.
         * @example [
         *   "b7d2c1a0-5e4f-4b3a-9c2d-1f0e9d8c7b01"
         * ]
         */
        userCustomAttributeSchemaIds?: components["parameters"]["userCustomAttributeSchemaIds"];
      };
      path: {
        /**
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
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
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Record<string, unknown>;
        };
      };
      204: {
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
  patchUser: {
    parameters: {
      path: {
        /**
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    /** The fields to change, and the `version` that you read. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUser>;
      };
    };
    responses: {
      200: {
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
         * Parts to add to each user, with best effort. A requested part that is missing is *unknown*, not absent. Read
         * its own endpoint to be sure.
         * @example [
         *   "station",
         *   "authorization"
         * ]
         */
        expand?: components["parameters"]["expand"];
      };
      path: {
        /**
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
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
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
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
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    /** The whole call forwarding. */
    requestBody: {
      content: {
        "application/json": Sendable<CallForwarding>;
      };
    };
    responses: {
      200: {
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
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    /** The fields to change. */
    requestBody: {
      content: {
        "application/json": Sendable<CallForwarding>;
      };
    };
    responses: {
      200: {
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
         * Parts to add to each user, with best effort. A requested part that is missing is *unknown*, not absent. Read
         * its own endpoint to be sure.
         * @example [
         *   "station",
         *   "authorization"
         * ]
         */
        expand?: components["parameters"]["expand"];
      };
      path: {
        /**
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
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
  getUserExternalid: {
    parameters: {
      path: {
        /**
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": UserExternalIdentifier[];
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
  postUserExternalid: {
    parameters: {
      path: {
        /**
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    /** The other system, and the key of the user there. */
    requestBody: {
      content: {
        "application/json": Sendable<UserExternalIdentifier>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": UserExternalIdentifier[];
        };
      };
      201: {
        content: {
          "application/json": UserExternalIdentifier[];
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
  getUserExternalidAuthorityName: {
    parameters: {
      path: {
        /**
         * Name of the other system, which is case-sensitive.
         * @example hr
         */
        authorityName: components["parameters"]["authorityName"];
        /**
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": UserExternalIdentifier;
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
  deleteUserExternalidAuthorityNameExternalKey: {
    parameters: {
      path: {
        /**
         * Name of the other system, which is case-sensitive.
         * @example hr
         */
        authorityName: components["parameters"]["authorityName"];
        /**
         * Id of the user in the other system, which is case-sensitive.
         * @example E-1021
         */
        externalKey: components["parameters"]["externalKey"];
        /**
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      204: {
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
  getUserFavorites: {
    parameters: {
      query?: {
        /**
         * Parts to add to each user, with best effort. A requested part that is missing is *unknown*, not absent. Read
         * its own endpoint to be sure.
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
         * Entities per page. 100 is safe. The platform documents no larger values for this operation.
         * @example 25
         */
        pageSize?: components["parameters"]["pageSize"];
        /**
         * Sort direction, `ASC` or `DESC`. The platform documents no list of values.
         * @example ASC
         */
        sortOrder?: components["parameters"]["sortOrderFavorites"];
      };
      path: {
        /**
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
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
         * Id of the source that reports positions, such as a browser or a phone app. The user's `geolocation` names it.
         * @example 3c9d0b7e-7d0f-4e1c-9a55-6f0b2b8e7c01
         */
        clientId: components["parameters"]["clientId"];
        /**
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
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
         * Id of the source that reports positions, such as a browser or a phone app. The user's `geolocation` names it.
         * @example 3c9d0b7e-7d0f-4e1c-9a55-6f0b2b8e7c01
         */
        clientId: components["parameters"]["clientId"];
        /**
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    /** The position, or `primary`. */
    requestBody: {
      content: {
        "application/json": Sendable<Geolocation>;
      };
    };
    responses: {
      200: {
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
         * Whether to send the invitation again although an earlier one is outstanding.
         * @example false
         */
        force?: components["parameters"]["force"];
      };
      path: {
        /**
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      204: {
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
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
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
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    /** The whole absence. */
    requestBody: {
      content: {
        "application/json": Sendable<OutOfOffice>;
      };
    };
    responses: {
      200: {
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
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    /** The new password. A secret. */
    requestBody: {
      content: {
        "application/json": Sendable<ChangePasswordRequest>;
      };
    };
    responses: {
      204: {
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
  getUserPresence: {
    parameters: {
      path: {
        /**
         * Source of the presence. `PURECLOUD` is the platform's own. Others are integrations.
         * @example PURECLOUD
         */
        sourceId: components["parameters"]["sourceId"];
        /**
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": UserPresence;
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
  patchUserPresence: {
    parameters: {
      path: {
        /**
         * Source of the presence. `PURECLOUD` is the platform's own. Others are integrations.
         * @example PURECLOUD
         */
        sourceId: components["parameters"]["sourceId"];
        /**
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    /** The change. */
    requestBody: {
      content: {
        "application/json": Sendable<UserPresence>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": UserPresence;
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
  getUserPresencesPurecloud: {
    parameters: {
      path: {
        /**
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": UserPresence;
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
  patchUserPresencesPurecloud: {
    parameters: {
      path: {
        /**
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    /** The change. */
    requestBody: {
      content: {
        "application/json": Sendable<UserPresence>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": UserPresence;
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
  getUserProfile: {
    parameters: {
      query?: {
        /**
         * Parts to add to the profile. The list is shorter than that of `getUser`.
         * @example [
         *   "presence",
         *   "station"
         * ]
         */
        expand?: components["parameters"]["expandProfile"];
        /**
         * System whose presence is returned as `integrationPresence` of the user. Has an effect only if a presence is
         * expanded.
         * @example MicrosoftTeams
         */
        integrationPresenceSource?: components["parameters"]["integrationPresenceSource"];
      };
      path: {
        /**
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
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
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
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
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    /** All profile skills. An empty list clears them. */
    requestBody?: {
      content: {
        "application/json": Sendable<string[]>;
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
         * Returns only queues of these divisions.
         * @example [
         *   "6a2f0f0e-2b1d-4c63-8f4b-7f3a9a1d0c01"
         * ]
         */
        divisionId?: components["parameters"]["divisionId"];
        /**
         * `true` returns the queues that the user has joined. `false` returns the queues that the user is a member of
         * and has not joined. Read both to see all memberships.
         * @example true
         */
        joined?: components["parameters"]["joined"];
        /**
         * Number of the page, from 1.
         * @example 1
         */
        pageNumber?: components["parameters"]["pageNumber"];
        /**
         * Entities per page. 100 is safe. The platform documents no larger values for this operation.
         * @example 25
         */
        pageSize?: components["parameters"]["pageSize"];
      };
      path: {
        /**
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
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
         * Returns only queues of these divisions.
         * @example [
         *   "6a2f0f0e-2b1d-4c63-8f4b-7f3a9a1d0c01"
         * ]
         */
        divisionId?: components["parameters"]["divisionId"];
      };
      path: {
        /**
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    /** The queues, each with `id` and `joined`. */
    requestBody: {
      content: {
        "application/json": Sendable<UserQueue[]>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": UserQueueEntityListing;
        };
      };
      202: {
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
  patchUserQueue: {
    parameters: {
      path: {
        /**
         * Id of the queue.
         * @example 9b1c5a70-3e4d-4f0a-8a11-0c2f7d9e1a02
         */
        queueId: components["parameters"]["queueId"];
        /**
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    /** The queue, with `joined`. */
    requestBody: {
      content: {
        "application/json": Sendable<UserQueue | QueueJoin>;
      };
    };
    responses: {
      200: {
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
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
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
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    /** Ids of all roles that the user should have. */
    requestBody: {
      content: {
        "application/json": Sendable<string[]>;
      };
    };
    responses: {
      200: {
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
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
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
         * Entities per page. 50 is known to work. The platform documents no larger values.
         * @example 50
         */
        pageSize?: components["parameters"]["pageSizeRouting"];
        /**
         * Sort direction. The platform documents the values `ascending` and `descending`, and the default `ASC`, which
         * is neither. So this list has all four.
         * @example ascending
         */
        sortOrder?: components["parameters"]["sortOrder"];
      };
      path: {
        /**
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
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
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    /** The language and the proficiency. */
    requestBody: {
      content: {
        "application/json": Sendable<UserRoutingLanguagePost>;
      };
    };
    responses: {
      200: {
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
         * Id of the routing language, which the organisation defines.
         * @example 7a3f8b20-6c1d-4e5f-8b9a-2d1e0c3f5a02
         */
        languageId: components["parameters"]["languageId"];
        /**
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
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
         * Id of the routing language, which the organisation defines.
         * @example 7a3f8b20-6c1d-4e5f-8b9a-2d1e0c3f5a02
         */
        languageId: components["parameters"]["languageId"];
        /**
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    /** The language, with the new proficiency. */
    requestBody: {
      content: {
        "application/json": Sendable<UserRoutingLanguage | UpdateUserRoutingLanguage>;
      };
    };
    responses: {
      200: {
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
  patchUserRoutinglanguagesBulk: {
    parameters: {
      path: {
        /**
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    /** The languages, each with its proficiency. */
    requestBody: {
      content: {
        "application/json": Sendable<UserRoutingLanguagePost[]>;
      };
    };
    responses: {
      200: {
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
  getUserRoutingskills: {
    parameters: {
      query?: {
        /**
         * Number of the page, from 1.
         * @example 1
         */
        pageNumber?: components["parameters"]["pageNumber"];
        /**
         * Entities per page. 50 is known to work. The platform documents no larger values.
         * @example 50
         */
        pageSize?: components["parameters"]["pageSizeRouting"];
        /**
         * Sort direction. The platform documents the values `ascending` and `descending`, and the default `ASC`, which
         * is neither. So this list has all four.
         * @example ascending
         */
        sortOrder?: components["parameters"]["sortOrder"];
      };
      path: {
        /**
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
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
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    /** The skill and the proficiency. */
    requestBody: {
      content: {
        "application/json": Sendable<UserRoutingSkillPost>;
      };
    };
    responses: {
      200: {
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
         * Id of the routing skill, which the organisation defines.
         * @example 5d2e6f10-4b7c-4a39-9c8d-1e0f2a3b4c02
         */
        skillId: components["parameters"]["skillId"];
        /**
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    /** The skill, with the new proficiency or state. */
    requestBody: {
      content: {
        "application/json": Sendable<UserRoutingSkill | UpdateUserRoutingSkill>;
      };
    };
    responses: {
      200: {
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
         * Id of the routing skill, which the organisation defines.
         * @example 5d2e6f10-4b7c-4a39-9c8d-1e0f2a3b4c02
         */
        skillId: components["parameters"]["skillId"];
        /**
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
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
  putUserRoutingskillsBulk: {
    parameters: {
      path: {
        /**
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    /** All skills of the user, each with its proficiency. */
    requestBody: {
      content: {
        "application/json": Sendable<UserRoutingSkillPost[]>;
      };
    };
    responses: {
      200: {
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
  patchUserRoutingskillsBulk: {
    parameters: {
      path: {
        /**
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    /** The skills, each with its proficiency. */
    requestBody: {
      content: {
        "application/json": Sendable<UserRoutingSkillPost[]>;
      };
    };
    responses: {
      200: {
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
  getUserRoutingstatus: {
    parameters: {
      path: {
        /**
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
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
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    /** The new status. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateRoutingStatus>;
      };
    };
    responses: {
      200: {
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
  getUserSkillgroups: {
    parameters: {
      query?: {
        /**
         * Cursor of the next page, taken from the query of `nextUri` of the page before. If omitted, returns the first
         * page.
         * @example ZXhhbXBsZS1jdXJzb3ItMg==
         */
        after?: components["parameters"]["after"];
        /**
         * Cursor of the previous page, taken from the query of `previousUri`.
         * @example ZXhhbXBsZS1jdXJzb3ItMQ==
         */
        before?: components["parameters"]["before"];
        /**
         * Entities per page. 100 is safe. The platform documents no larger values for this operation.
         * @example 25
         */
        pageSize?: components["parameters"]["pageSize"];
      };
      path: {
        /**
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": UserSkillGroupEntityListing;
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
  getUserState: {
    parameters: {
      path: {
        /**
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": UserStateInfo;
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
  putUserState: {
    parameters: {
      path: {
        /**
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    /** The state, the version and the reason. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateUserState>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": UserStateInfo;
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
  getUserStation: {
    parameters: {
      path: {
        /**
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
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
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      202: {
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
         * Id of the station, which is a physical or a WebRTC phone.
         * @example 8c4b9d40-1f2e-4a6b-8d7c-5e4f3a2b1c01
         */
        stationId: components["parameters"]["stationId"];
        /**
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      202: {
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
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      202: {
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
         * Id of the station, which is a physical or a WebRTC phone.
         * @example 8c4b9d40-1f2e-4a6b-8d7c-5e4f3a2b1c01
         */
        stationId: components["parameters"]["stationId"];
        /**
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      202: {
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
         * Parts to add to each user, with best effort. A requested part that is missing is *unknown*, not absent. Read
         * its own endpoint to be sure.
         * @example [
         *   "station",
         *   "authorization"
         * ]
         */
        expand?: components["parameters"]["expand"];
      };
      path: {
        /**
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
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
         * Entities per page. 100 is safe. The platform documents no larger values for this operation.
         * @example 25
         */
        pageSize?: components["parameters"]["pageSize"];
      };
      path: {
        /**
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
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
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
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
  putUserVerifier: {
    parameters: {
      path: {
        /**
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
        /**
         * Id of the second factor.
         * @example 2e3f4a5b-6c7d-4e8f-9a0b-1c2d3e4f5a01
         */
        verifierId: components["parameters"]["verifierId"];
      };
    };
    /** The name and the switches. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateVerifierRequest>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Verifier;
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
  deleteUserVerifier: {
    parameters: {
      path: {
        /**
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
        /**
         * Id of the second factor.
         * @example 2e3f4a5b-6c7d-4e8f-9a0b-1c2d3e4f5a01
         */
        verifierId: components["parameters"]["verifierId"];
      };
    };
    responses: {
      204: {
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
  patchUsersBulk: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The users to change, each with `id` and `acdAutoAnswer`. */
    requestBody: {
      content: {
        "application/json": Sendable<PatchUser[]>;
      };
    };
    responses: {
      200: {
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
  getUsersExternalidAuthorityNameExternalKey: {
    parameters: {
      query?: {
        /**
         * Parts to add to each user, with best effort. A requested part that is missing is *unknown*, not absent. Read
         * its own endpoint to be sure.
         * @example [
         *   "station",
         *   "authorization"
         * ]
         */
        expand?: components["parameters"]["expand"];
      };
      path: {
        /**
         * Name of the other system, which is case-sensitive.
         * @example hr
         */
        authorityName: components["parameters"]["authorityName"];
        /**
         * Id of the user in the other system, which is case-sensitive.
         * @example E-1021
         */
        externalKey: components["parameters"]["externalKey"];
      };
    };
    responses: {
      200: {
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
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getUsersMe: {
    parameters: {
      query?: {
        /**
         * Parts to add to the answer, with best effort as in `getUser`.
         * @example [
         *   "organization",
         *   "token"
         * ]
         */
        expand?: components["parameters"]["expandMe"];
        /**
         * System whose presence is returned as `integrationPresence` of the user. Has an effect only if a presence is
         * expanded.
         * @example MicrosoftTeams
         */
        integrationPresenceSource?: components["parameters"]["integrationPresenceSource"];
        /**
         * Schemas whose custom attributes to return. Has an effect only if `customAttributes` is expanded.
         * @example [
         *   "b7d2c1a0-5e4f-4b3a-9c2d-1f0e9d8c7b01"
         * ]
         */
        userCustomAttributeSchemaIds?: components["parameters"]["userCustomAttributeSchemaIds"];
      };
    };
    responses: {
      200: {
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
        "application/json": Sendable<ChangeMyPasswordRequest>;
      };
    };
    responses: {
      204: {
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
  putUsersPresencesBulk: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The changes. */
    requestBody: {
      content: {
        "application/json": Sendable<MutableUserPresence[]>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": UserPresence[];
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
  getUsersPresencesPurecloudBulk: {
    parameters: {
      query?: {
        /**
         * Ids of the users.
         * @example [
         *   "1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111",
         *   "1f0c7e52-8a34-4c1b-9e57-2d6b1a90c555"
         * ]
         */
        id?: components["parameters"]["presenceUserIds"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": UcUserPresence[];
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
  getUsersQuery: {
    parameters: {
      query?: {
        /**
         * Cursor of the next page, taken from `cursor` of the page before. If omitted, returns the first page.
         * @example ZXhhbXBsZS1jdXJzb3ItMg==
         */
        cursor?: components["parameters"]["cursor"];
        /**
         * Parts to add to each user, with best effort. A requested part that is missing is *unknown*, not absent. Read
         * its own endpoint to be sure.
         * @example [
         *   "station",
         *   "authorization"
         * ]
         */
        expand?: components["parameters"]["expand"];
        /**
         * System whose presence is returned as `integrationPresence` of the user. Has an effect only if a presence is
         * expanded. With it, a page holds at most 100 users.
         * @example MicrosoftTeams
         */
        integrationPresenceSource?: components["parameters"]["integrationPresenceSourceCursor"];
        /**
         * Entities per page. 100 is safe. The platform documents no larger values for this operation.
         * @example 25
         */
        pageSize?: components["parameters"]["pageSize"];
        /**
         * Sort direction. Upper case here, unlike in `getUsers`.
         * @example DESC
         */
        sortOrder?: components["parameters"]["sortOrderCursor"];
        /**
         * Returns only users in this state. The default omits inactive users, who may still have roles and stations.
         * @example active
         */
        state?: components["parameters"]["stateCursor"];
        /**
         * Schemas whose custom attributes to return. Has an effect only if `customAttributes` is expanded.
         * @example [
         *   "b7d2c1a0-5e4f-4b3a-9c2d-1f0e9d8c7b01"
         * ]
         */
        userCustomAttributeSchemaIds?: components["parameters"]["userCustomAttributeSchemaIdsList"];
      };
    };
    responses: {
      200: {
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
         * Parts to add to each user found. The platform documents no values here. That they are those of `getUser` is
         * inferred.
         * @example [
         *   "station",
         *   "authorization"
         * ]
         */
        expand?: components["parameters"]["expandSearch"];
        /**
         * System whose presence is returned as `integrationPresence` of the user. Has an effect only if a presence is
         * expanded.
         * @example MicrosoftTeams
         */
        integrationPresenceSource?: components["parameters"]["integrationPresenceSource"];
        /**
         * The encoded search. Copy it from `nextPage`, `currentPage` or `previousPage` of an earlier answer.
         * @example
         * eyJwYWdlU2l6ZSI6MjUsInBhZ2VOdW1iZXIiOjEsInF1ZXJ5IjpbeyJ0eXBlIjoiQ09OVEFJTlMiLCJmaWVsZHMiOlsibmFtZSJdLCJ2YWx1ZSI6Im9rYWZvciJ9XX0=
         */
        q64: components["parameters"]["q64"];
      };
    };
    responses: {
      200: {
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
    /** The criteria, the order and the page. */
    requestBody: {
      content: {
        "application/json": Sendable<UserSearchRequest>;
      };
    };
    responses: {
      200: {
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
  getVoicemailUserpolicy: {
    parameters: {
      path: {
        /**
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": VoicemailUserPolicy;
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
  putVoicemailUserpolicy: {
    parameters: {
      path: {
        /**
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    /** The whole policy. `pin` is a secret. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateVoicemailUserPolicy>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": VoicemailUserPolicy;
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
  patchVoicemailUserpolicy: {
    parameters: {
      path: {
        /**
         * Id of the user. A UUID, not the e-mail address or the user name.
         * @example 1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111
         */
        userId: components["parameters"]["userId"];
      };
    };
    /** The fields to change. `pin` is a secret. */
    requestBody: {
      content: {
        "application/json": Sendable<UpdateVoicemailUserPolicy>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": VoicemailUserPolicy;
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
    /** The grant, and what the grant needs. */
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          /** The SAML assertion in base64. A secret. */
          assertion?: string;
          /** The client id, if there is no secret and therefore no Basic header (PKCE). */
          client_id?: string;
          /** The authorization code. It can be used once, within a short time. A secret. */
          code?: string;
          /** The PKCE verifier, if the authorization began with a challenge. A secret. */
          code_verifier?: string;
          /** The credential to exchange for a token. */
          grant_type:
            | "client_credentials"
            | "authorization_code"
            | "refresh_token"
            | "urn:ietf:params:oauth:grant-type:saml2-bearer";
          /** Short name of the organisation, for the SAML grant. */
          orgName?: string;
          /** The address that received the authorization code. */
          redirect_uri?: string;
          /** The refresh token of an earlier answer. A secret. */
          refresh_token?: string;
        };
      };
    };
    responses: {
      200: {
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
