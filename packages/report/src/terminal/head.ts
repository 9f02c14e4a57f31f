import type { Coverage } from "@rollcall/audit";
import { type Look, labelled, wrap } from "./text.js";
import { count, demoWords, minuteOf } from "./words.js";

/** When an audit was made, and by which time it is judged. */
export interface AuditTimes {
  readonly startedAt: Date;
  /** @default the duration is not shown */
  readonly finishedAt?: Date | undefined;
  /** The time that ages and countdowns are judged by. It is shown if it is another. @default startedAt */
  readonly asOf?: Date | undefined;
  /** Whether that is the date of the demo. @default false */
  readonly isDemoTime?: boolean | undefined;
  /** When the last run began, if earlier runs began the audit. Then the duration and the repeats are of that run. @default one run */
  readonly resumedAt?: Date | undefined;
  /** How many requests repeated a call. They are not among the calls. @default 0 */
  readonly repeated?: number | undefined;
}

/** When the audit began, and what it took. Calls are those of all its runs, and the rest is of the last one. */
export function headLines(times: AuditTimes, coverage: readonly Coverage[], { paint, width }: Look): string[] {
  const { startedAt, resumedAt, asOf = startedAt, isDemoTime, repeated } = times;
  const calls = count(
    coverage.reduce((sum, one) => sum + one.calls, 0),
    "call",
  );
  const took = durationOf(times);
  const again = repeated ? [`${repeated} repeated`] : [];
  const facts = resumedAt
    ? [
        [minute(startedAt), `${calls} in all runs`],
        [minute(resumedAt), ...took, ...again],
      ]
    : [[minute(startedAt), ...took, calls, ...again]];
  const texts = facts.map((those, at) => `${at === 0 ? TITLE : "The last run"}  ${those.join(", ")}`);
  // Its own line, because one line of all this is longer than a terminal.
  const isLater = asOf.getTime() !== startedAt.getTime();
  const judgedAt = `ages judged as of ${minute(asOf)}${demoWords(isDemoTime)}`;
  const judged = isLater ? labelled("", judgedAt, { indent: 2, column: 0, width }) : [];
  const lines = [...texts.flatMap((text) => wrap(text, width)), ...judged];
  return lines.map((line) => line.replace(TITLE, paint.bold));
}

const TITLE = "Rollcall audit";

/** An earlier run, or the shards of a merge, may have begun by a clock that was ahead. */
function durationOf({ startedAt, resumedAt = startedAt, finishedAt }: AuditTimes): string[] {
  if (!finishedAt) return [];
  const elapsed = finishedAt.getTime() - resumedAt.getTime();
  return [elapsed < 0 ? "duration unknown" : `${(elapsed / 1000).toFixed(1)} s`];
}

/** `2026-11-16 12:00 UTC`. Of a redacted audit, only the day is known. */
function minute(time: Date): string {
  const text = time.toISOString();
  return text.endsWith("T00:00:00.000Z") ? text.slice(0, text.indexOf("T")) : `${minuteOf(text)} UTC`;
}
