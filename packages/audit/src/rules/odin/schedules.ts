import type { CleanOdinUser } from "../../record/odin/normalise.js";
import type { OdinEvent, OdinSchedule } from "../../record/odin/schedules.js";
import { odinRule } from "../engine/rule.js";
import { allOf, anyIn, not, type Truth, unsure } from "../engine/truth.js";
import { type Evidence, notEvaluated, verdictOf } from "../engine/verdict.js";
import { type WallTime, wallTimeAt, wallTimeOf } from "./local-time.js";
import { recursAfter } from "./recurrence.js";

/** The user's time of day, and where it is shown. */
interface Clock {
  readonly now: WallTime;
  readonly timeZone: string | null;
}

/** Whether an event has ended, and never happens again. */
function isPast({ start, end, recurrence }: OdinEvent, { now, timeZone }: Clock): Truth {
  const [from, to] = [wallTimeOf(start), wallTimeOf(end)];
  const ended = to === undefined ? unsure("the end of an event is no local time") : to < now;
  if (recurrence === null || ended === false) return ended;
  if (from === undefined || to === undefined) return unsure("the times of an event that recurs are no local times");
  return allOf(ended, not(recursAfter({ start: from, end: to, recurrence, timeZone }, now)));
}

function isOver({ events }: OdinSchedule, clock: Clock): Truth {
  if (events === null) return unsure("utilities.userSchedules: no events were returned");
  let over: Truth = events.length > 0;
  // One event that is not past is enough, and recurrences take long to read.
  for (const event of events) if (over !== false) over = allOf(over, isPast(event, clock));
  return over;
}

/** The user's own holidays. The user cannot change those of the group. */
const holidaysOf = ({ schedules }: CleanOdinUser): readonly OdinSchedule[] =>
  ((schedules.known && schedules.value) || []).filter(
    ({ type, level }) => type?.toLowerCase() === "holiday" && (level === null || level.toLowerCase() === "user"),
  );

/** Holidays that are over. */
export const pastHolidays = odinRule({
  id: "odin-29",
  title: "A holiday schedule that lies in the past",
  severity: "low",
  category: "hygiene",
  why: "What the schedule was to do on holidays no longer happens. Callers of the next holiday reach nobody.",
  when: "A schedule of `userSchedules.schedules` has `type` `Holiday`, `level` `User` or no level, and at least one event. The `endTime` of each event is before the time of the audit, by the clock in the user's `timeZone`. And none happens again at or after that time by its `rrule`. Without `UNTIL` and `COUNT`, it always does. With `UNTIL`, it does if it begins on a day up to then. `COUNT` includes the event itself.",
  guards: [
    "A schedule without events is no problem.",
    "An event that recurs, or that ends in some hours by the user's clock, is not past.",
    "Schedules of the group and of the enterprise are not judged here.",
  ],
  unknown:
    "`timeZone` is missing or no time zone, an `endTime` is no local time, or `rrule` has a part other than `FREQ` from `DAILY` to `YEARLY`, `INTERVAL`, `BYDAY`, `BYMONTHDAY`, `BYMONTH`, `BYSETPOS` with one weekday, `UNTIL`, `COUNT` and `WKST`. Even then an `UNTIL` that has passed is past.",
  remedy: { words: "Enter the holidays ahead, or delete the events." },
  controls: [],
  needs: { sections: ["user", "utilities.userSchedules"] },
  look({ user, asOf }) {
    if (!user.schedules.known) return notEvaluated([user.schedules.because]);
    const holidays = holidaysOf(user);
    if (!holidays.some(({ events }) => events === null || events.length > 0)) return verdictOf(false, []);
    const timeZone = user.timeZone.known ? user.timeZone.value : null;
    const now = user.timeZone.known ? wallTimeAt(asOf, timeZone) : unsure(user.timeZone.because);
    if (typeof now === "object") return notEvaluated(now.because);
    const clock = { now, timeZone };
    const judged = holidays.map((schedule) => ({ schedule, truth: isOver(schedule, clock) }));
    const shown = judged.filter(({ truth }) => truth !== false).map(({ schedule }) => schedule);
    return verdictOf(
      anyIn(judged, ({ truth }) => truth),
      shown.flatMap(evidenceOf),
    );
  },
});

/** The last end tells since when a schedule is of no use. */
function evidenceOf({ name, events }: OdinSchedule): Evidence[] {
  const ends = (events ?? []).flatMap(({ end }) => end ?? []).sort();
  return [{ path: `utilities.userSchedules.schedules.${name ?? ""}`, value: ends.at(-1) ?? null }];
}
