/** Reports of an audit and of a plan, for a terminal. Runs anywhere, because it imports nothing of Node. */

export type { LicenceFacts, LicenceRow } from "./audit/licence-facts.js";
export type { NamedUser, PeopleLine } from "./audit/people-line.js";
export { type ChangesLook, ChangesReport } from "./changes/report.js";
export { type Explained, ruleReport, verdictReport } from "./findings/explanation.js";
export type { FindingsLook } from "./findings/look.js";
export { readsOf } from "./findings/reads.js";
export { type RuleListLook, ruleList } from "./findings/rule-list.js";
export { findingsReport, type JudgedReport, type ScreenLook } from "./findings/screen.js";
export { sinceReport } from "./findings/since.js";
export { uncheckedReport } from "./findings/unchecked.js";
export { type PlanLook, planReport } from "./plan/report.js";
export { summarise, type UserSummary } from "./summary.js";
export type { AuditTimes } from "./terminal/head.js";
export {
  coverageReport,
  type ReportedScope,
  type ReportLook,
  type TerminalReport,
  terminalReport,
} from "./terminal/report.js";
export { type Paint, plain, WIDTH, widthFor } from "./terminal/text.js";
export type { CardMatch, CardSide, CardSource, UserCard } from "./user/card.js";
export { hitOf, hitsReport, type UserHit } from "./user/hits.js";
export { type PersonJson, personJson, USER_FORMAT, type UserJson } from "./user/json.js";
export { detailsReport, identityReport } from "./user/report.js";
