import { startClock } from "@rollcall/audit";
import type { Journal } from "@rollcall/audit/journal";
import type { AuditRun } from "./audit-run.js";
import { isDemo } from "./demo-time.js";

/** The times of an audit. */
export interface RunTimes {
  /** When its first run began. */
  readonly startedAt: Date;
  /** When this run began, if it is not the first one. */
  readonly resumedAt?: Date | undefined;
  /** The time that ages and countdowns are judged by. */
  readonly asOf: Date;
  /** Whether that is the day of the demo. */
  readonly isDemoTime: boolean;
  /** The clock. It never goes back during a run. */
  readonly now: () => Date;
}

/** The times of a run that begins now. @param asOf undefined means now */
export function startTimes({ asOf, head }: Pick<AuditRun, "asOf" | "head">): RunTimes {
  const now = startClock();
  const startedAt = now();
  return { startedAt, asOf: asOf ?? startedAt, isDemoTime: isDemo(head), now };
}

/** The times of the audit that a run belongs to. A resumed audit keeps those of its first run. */
export function timesOf(journal: Journal | undefined, run: RunTimes): RunTimes {
  if (!journal) return run;
  const resumedAt = journal.isNew ? undefined : run.startedAt;
  return { ...run, startedAt: journal.startedAt, resumedAt, asOf: journal.asOf };
}
