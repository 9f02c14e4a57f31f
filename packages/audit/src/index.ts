/** Audits the users of Odin and PureCloud. Makes records with an outcome for every section. */

export { startClock } from "./clock.js";
export { FAILURES_BEFORE_PAUSE } from "./collect/breaker.js";
export { type Amount, type Cost, type ScopeCost, sumOfAmounts } from "./collect/cost.js";
export { isOfGateway } from "./collect/gateway.js";
export type { KnownParts, RecordedCall, Reopened, ScopeMemory } from "./collect/memory.js";
export { type OdinCostOptions, odinGroupCost } from "./collect/odin/cost.js";
export { auditOdinGroup, type OdinAuditOptions } from "./collect/odin/group.js";
export type { OdinGroup } from "./collect/odin/group-ids.js";
export type {
  OdinGroupList,
  OdinGroupsOptions,
  OdinTreeReader,
  UnlistedProvider,
} from "./collect/odin/groups/group-list.js";
export { odinGroups } from "./collect/odin/groups/list.js";
export { isNoGroups, NoGroups } from "./collect/odin/groups/no-groups.js";
export { odinGroupHuntGroups } from "./collect/odin/hunt-groups.js";
export { odinGroupServices } from "./collect/odin/own-services.js";
export type { OdinReader } from "./collect/odin/reader.js";
export type { OdinSectionChoice, OdinSectionOptions, OdinWhen } from "./collect/odin/sections.js";
export { odinGroupSize } from "./collect/odin/size.js";
export { type FixedStrategy, ODIN_STRATEGIES, type OdinStrategy } from "./collect/odin/strategy.js";
export type { OnProgress, Progress } from "./collect/progress.js";
export { type BulkSizesOptions, type PureCloudBulkSizes, pureCloudBulkSizes } from "./collect/purecloud/bulk/sizes.js";
export type { PureCloudChoice } from "./collect/purecloud/chosen-cost.js";
export { type PureCloudCostOptions, type PureCloudSizes, pureCloudCost } from "./collect/purecloud/cost.js";
export type { PureCloudReader } from "./collect/purecloud/reader.js";
export {
  chosenSections,
  PURECLOUD_CHOICES,
  type PureCloudSectionChoice,
  type PureCloudSectionOptions,
  type PureCloudWhen,
} from "./collect/purecloud/sections.js";
export type { PureCloudSelection } from "./collect/purecloud/selection.js";
export {
  type DivisionSizesOptions,
  type PureCloudDivisionSizes,
  pureCloudDeletedSize,
  pureCloudDivisionSizes,
  pureCloudGroupSizes,
  pureCloudSizes,
} from "./collect/purecloud/size.js";
export { INACTIVE_CAP, PURECLOUD_STATES, type PureCloudState } from "./collect/purecloud/states.js";
export { PURECLOUD_STRATEGIES, type PureCloudStrategy } from "./collect/purecloud/strategy.js";
export { auditPureCloudUsers, type PureCloudAuditOptions } from "./collect/purecloud/users.js";
export { REFUSALS_BEFORE_GIVING_UP, Refusals } from "./collect/refusals.js";
export { CONCURRENCY, PAUSES_MS, type RunOptions } from "./collect/run-options.js";
export { isUnusableAnswer, type UnusableAnswer } from "./collect/section.js";
export { type Shard, shardOf, type UserKey } from "./collect/shard.js";
export { Stopped, type WaitOptions } from "./collect/stop.js";
export { type Coverage, CoverageCounter, type GapSummary, type OutcomeCounts } from "./coverage.js";
export { AUDIT_FORMAT, type AuditJson, AuditJsonWriter, SCHEMA_VERSION } from "./output/json.js";
export { printable } from "./output/printable.js";
export { REDACTED, redactRecord } from "./output/redact.js";
export {
  type AuditPlan,
  auditPlan,
  type CallLimit,
  PLAN_FORMAT,
  type PlannedPlatform,
  type PlannedScope,
  type PlanParts,
} from "./plan.js";
export {
  CONTEXT_PARTS,
  type ContextPart,
  ODIN_CONTEXT,
  type OdinContextPart,
  type OnContext,
  type PartSummary,
  PURECLOUD_CONTEXT,
  type PureCloudContextPart,
} from "./record/context.js";
export { type Fact, known, type Loss, mapFact, unknown } from "./record/fact.js";
export { countedSections, isMisread } from "./record/misread.js";
export { type CleanScope, type CleanUser, normalise } from "./record/normalise.js";
export type { OdinAppearance } from "./record/odin/appearances.js";
export type { CallClass, CallPermission, CallPermissions, DigitPattern } from "./record/odin/call-classes.js";
export type { OdinCallProcessing } from "./record/odin/call-processing.js";
export type { OdinPermission } from "./record/odin/calling.js";
export type { OdinCode } from "./record/odin/codes.js";
export type { OdinDevice } from "./record/odin/device.js";
export type { OdinDrift } from "./record/odin/drift.js";
export type { OdinEndpoint } from "./record/odin/endpoint.js";
export type { Expiry } from "./record/odin/expiry.js";
export type { OdinForwarding } from "./record/odin/forwarding.js";
export { type CleanOdinGroup, normaliseGroup } from "./record/odin/group.js";
export type { OdinGroupPlans, PlanRows, TransferNumbers } from "./record/odin/group-plans.js";
export { toGroupUserAudit } from "./record/odin/group-user-audit.js";
export type { HuntGroupsOfUsers } from "./record/odin/hunt-groups.js";
export type { OdinIntercept } from "./record/odin/intercept.js";
export type { OdinLine } from "./record/odin/lines.js";
export type { CleanOdinUser } from "./record/odin/normalise.js";
export type { InForce, OdinPlans } from "./record/odin/plans.js";
export type { OdinBarring } from "./record/odin/policies.js";
export type { OdinNames, OdinProfile } from "./record/odin/profile.js";
export {
  ODIN_INHERITED,
  ODIN_PLANS,
  ODIN_SECTIONS,
  ODIN_UTILITIES,
  type OdinInherited,
  type OdinInheritedSections,
  type OdinPlan,
  type OdinRecord,
  type OdinSectionData,
  type OdinSectionName,
  type OdinSections,
  type OdinUtility,
} from "./record/odin/record.js";
export type { OdinRegistration } from "./record/odin/registrations.js";
export type { OdinEvent, OdinSchedule } from "./record/odin/schedules.js";
export type { OdinService } from "./record/odin/services.js";
export type { OdinSetNumber } from "./record/odin/set-numbers.js";
export type { OdinMailTarget } from "./record/odin/voice-mail.js";
export type { OdinPasscode } from "./record/odin/voice-portal.js";
export { mayImprove } from "./record/open.js";
export {
  type Failed,
  type Forbidden,
  failed,
  forbidden,
  isGap,
  isRetryable,
  notReturned,
  type Ok,
  OUTCOMES,
  type OutcomeStatus,
  ok,
  type Section,
  type SectionError,
  type Unavailable,
  unavailable,
} from "./record/outcome.js";
export { factOfPart, NO_PARTS, type Parts } from "./record/parts.js";
export type { PureCloudEmployer } from "./record/purecloud/employer.js";
export type { PureCloudForwarding } from "./record/purecloud/forwarding.js";
export type { PureCloudAccessGrant } from "./record/purecloud/grants.js";
export type { CleanPureCloudUser } from "./record/purecloud/normalise.js";
export { type CleanPureCloudOrganisation, normaliseOrganisation } from "./record/purecloud/organisation.js";
export type { PureCloudPlace } from "./record/purecloud/places.js";
export type { PureCloudQueue } from "./record/purecloud/queues.js";
export {
  PURECLOUD_ACCESS,
  PURECLOUD_EXPANDED,
  PURECLOUD_LISTED,
  PURECLOUD_LISTED_ON_REQUEST,
  PURECLOUD_OF_ADMINISTRATORS,
  PURECLOUD_ON_REQUEST,
  PURECLOUD_PER_USER,
  PURECLOUD_SECTIONS,
  type PureCloudAccess,
  type PureCloudExpanded,
  type PureCloudGrant,
  type PureCloudListed,
  type PureCloudOnRequest,
  type PureCloudPerUser,
  type PureCloudRecord,
  type PureCloudSectionData,
  type PureCloudSectionName,
  type PureCloudSections,
  type PureCloudSignIn,
  type PureCloudVerifier,
  type QueueMemberships,
} from "./record/purecloud/record.js";
export type { PureCloudSecondFactor } from "./record/purecloud/second-factors.js";
export type { PureCloudSkill } from "./record/purecloud/skills.js";
export { countedOnce } from "./rules/ages/counted-once.js";
export { type ShareRead, shareRead } from "./share-read.js";
