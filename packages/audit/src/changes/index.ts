/** Compares two audits: users, what they share, findings. Pure, and needs no client. */

export { CHOICES, type Logins, ORGANISATIONS, type Selection } from "../selection.js";
export type { Change, ChangeValue, CompareOptions, NotCompared, Owner } from "./change.js";
export { RenamedError } from "./checked-renames.js";
export { compareFindings } from "./compare-findings.js";
export { compareUsers, notCompared } from "./compare-users.js";
export { type DiffOptions, diff } from "./diff.js";
export {
  type AuditsCompared,
  type AuditTimes,
  CHANGES_FORMAT,
  type ChangeEvent,
  type ChangesSummary,
  type ContextChange,
  type ContextNotCompared,
  type SectionNotCompared,
  type UserChange,
} from "./events.js";
export type { FindingChange } from "./finding-change.js";
export type { RollOptions } from "./roll.js";
export {
  type AuditContent,
  type AuditFacts,
  type AuditFinding,
  type AuditRule,
  type AuditSource,
  type Placed,
  sourceOf,
  type ViewedUser,
} from "./source.js";
export { ChangesTally } from "./tally.js";
