import type { Coverage } from "@rollcall/audit";
import type { AuditSource, ChangeEvent } from "@rollcall/audit/changes";
import type { Judgement } from "@rollcall/audit/rules";
import type { PeopleLine } from "./people-line.js";
import type { PastAudit, Prices } from "./prices.js";

/**
 * A judged audit that reports are written of. Every report reads it as a stream, and may do so more than once.
 * `reportedAuditIn` of the command reads one from a folder.
 */
export interface ReportedAudit extends Pick<AuditSource, "facts" | "users" | "findings" | "context"> {
  /** What the rules said, with the totals that every report shows. */
  readonly judgement: Judgement;
  /** What was read of each scope. */
  readonly coverage: readonly Coverage[];
  /** Who is who on both platforms. */
  people(): AsyncIterable<PeopleLine> | Iterable<PeopleLine>;
  /** The changes since the audit before. Undefined if there is none. */
  readonly changes?: (() => AsyncIterable<ChangeEvent> | Iterable<ChangeEvent>) | undefined;
  /** Earlier audits of the history, the oldest first. Empty without a history. */
  readonly past: readonly PastAudit[];
  readonly prices: Prices;
  /** The name of the tenant. Undefined if nobody named it. */
  readonly tenant?: string | undefined;
  /** Whether texts are replaced by tokens (`--redact`). Every report says so. */
  readonly isRedacted: boolean;
  /** Whether ages are judged by the day of `rollcall demo`, whose data never change. Every report says so. @default false */
  readonly isDemoTime?: boolean | undefined;
}
