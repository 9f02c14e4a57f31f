/** Judges an audit: rules, findings, ranks. Pure, and needs no client. */

export type { Aged, Since } from "./ages/ages.js";
export type { EarlierAudit, EarlierFinding, EarlierUser, UnknownFinding } from "./ages/earlier.js";
export { RULES } from "./all.js";
export { type GivenConfig, rulesConfig } from "./engine/checked-config.js";
export {
  DEFAULT_CONFIG,
  PROFILE_PARTS,
  type ProfilePart,
  type RulesConfig,
  type Suppression,
  THRESHOLDS,
  type ThresholdName,
} from "./engine/config.js";
export { CONTROLS, type ControlId, STANDARDS } from "./engine/controls.js";
export {
  type Finding,
  type FindingSubject,
  findingId,
  type PersonSubject,
  type Subject,
  type UserSubject,
  usersIn,
} from "./engine/finding.js";
export { FOLDED_FROM, type Fold } from "./engine/fold.js";
export { Judge, type JudgeOptions } from "./engine/judge.js";
export type { JudgedRule, Judgement, RankedScope, RankedUser } from "./engine/judgement.js";
export {
  limitedTo,
  type Needed,
  type OdinNeeded,
  type PureCloudNeeded,
  sectionsFor,
} from "./engine/needed.js";
export { Numbers } from "./engine/numbers.js";
export { type Counts, lowerBound, RANKED_FROM, type Share } from "./engine/rank.js";
export {
  CATEGORIES,
  type Category,
  type ChainRule,
  chainRule,
  type Everybody,
  type Keep,
  type KeepSight,
  type Later,
  later,
  type Named,
  type Needs,
  type OdinRule,
  odinRule,
  type Pair,
  type PersonRule,
  type PureCloudRule,
  personRule,
  pureCloudRule,
  type Remedy,
  type Rule,
  type RuleFacts,
  type Sight,
  type UserRule,
} from "./engine/rule.js";
export type { RuleCounts, RuleSummary, ScopeCounts } from "./engine/tally.js";
export { allOf, anyOf, isUnsure, not, type Truth, truthOf, type Unsure, unsure } from "./engine/truth.js";
export {
  type Clear,
  clear,
  type Evidence,
  type Found,
  found,
  type NotEvaluated,
  notEvaluated,
  SEVERITIES,
  type Severity,
  type Verdict,
  verdictOf,
} from "./engine/verdict.js";
export { type Trial, verdictsOf } from "./engine/verdicts-of.js";
export type { Origin, PersonWorld, Whereabouts, World } from "./engine/world.js";
export { AccessReview, accessReview, type ReviewedUser, type Reviewer } from "./tables/access-review.js";
export {
  OdinLicenceCount,
  type OdinLicences,
  odinLicences,
  PureCloudLicenceCount,
  type PureCloudLicences,
  pureCloudLicences,
  type UsedWithin,
} from "./tables/licences.js";
export { type OdinNumbers, odinNumbers } from "./tables/numbers.js";
