import { startClock } from "@rollcall/audit";
import type { Journal } from "@rollcall/audit/journal";

/** The times of an audit. */
export interface RunTimes {
  /** When its first run began. */
  readonly startedAt: Date;
  /** When this run began, if it is not the first one. */
  readonly resumedAt?: Date | undefined;
  /** The time that ages and countdowns are judged by. */
  readonly asOf: Date;
  /** The clock. It never goes back during a run. */
  readonly now: () => Date;
}

/** The times of a run that begins now. @param asOf undefined means now */
export function startTimes(asOf: Date | undefined): RunTimes {
  const now = startClock();
  const startedAt = now();
  return { startedAt, asOf: asOf ?? startedAt, now };
}

/** The times of the audit that a run belongs to. A resumed audit keeps those of its first run. */
export function timesOf(journal: Journal | undefined, run: RunTimes): RunTimes {
  if (!journal) return run;
  const resumedAt = journal.isNew ? undefined : run.startedAt;
  return { startedAt: journal.startedAt, resumedAt, asOf: journal.asOf, now: run.now };
}
