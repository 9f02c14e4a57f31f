/** An audit on disk: written as it runs, resumed after a kill, rendered at the end. Node only. */

export type { Json } from "../selection.js";
export { auditSourceIn, type FolderSource } from "./comparing/audit-source.js";
export { peopleIn } from "./comparing/people.js";
export { COPY_FOLDER, noteCopy } from "./copy/within.js";
export { COPY_FILES, type CopiedAudit, writeCopy } from "./copy/write-copy.js";
export { earlierScopes } from "./earlier-scopes.js";
export { type Blame, JournalError, notJudged } from "./error.js";
export { fingerprint, type Login } from "./fingerprint.js";
export { type AuditFiles, auditFilesIn } from "./folder.js";
export type { KeptAudit } from "./history/audits.js";
export { auditsIn, latestAudit } from "./history/find.js";
export { type AuditHistory, type HistoryOptions, openHistory } from "./history/history.js";
export { publishAudit } from "./history/latest.js";
export { isTenantName } from "./history/names.js";
export { type Pruned, RESUMABLE_DAYS } from "./history/prune.js";
export { type Journal, SYNC_EVERY_MS } from "./journal.js";
export { FINDINGS_FILE, JUDGED_FILES, JUDGEMENT_FILE, PEOPLE_FILE, VIEW_FILE } from "./judging/files.js";
export { type JudgedAudit, type JudgingOptions, judgeAudit } from "./judging/judge-audit.js";
export { type JudgementFile, type JudgementRule, readJudgement } from "./judging/judgement-file.js";
export {
  type AnyRecord,
  type ContextLine,
  type EndLine,
  type HeadLine,
  JOURNAL_FORMAT,
  type JournalHead,
  type JournalScopeIds,
  type JournalScopeName,
  type Line,
  type RecordLine,
  type ScopeLine,
} from "./lines.js";
export type { UnevenScope } from "./merge/all-scopes.js";
export { type Merged, type MergeOptions, mergeJournals } from "./merge/merge.js";
export { SHARD_FIELD } from "./merge/sources.js";
export { missingWords, shardWords } from "./merge/words.js";
export { type JournalOptions, openJournal } from "./open.js";
export { type OnPart, type OnRecord, type Reading, type ReadJournal, readJournal } from "./read-journal.js";
export { AUDIT_FILES, AUDIT_FORMATS, type AuditFormat, type AuditFormats, type Renderable, render } from "./render.js";
export { renderAgain } from "./render-again.js";
export { type AuditReports, noteReports, REPORTS_FILE, readReports, reportPaths } from "./reports-file.js";
export type { JournalScope } from "./scope.js";
export { selectionIn } from "./selection-in.js";
export { WholeFile } from "./whole-file.js";
