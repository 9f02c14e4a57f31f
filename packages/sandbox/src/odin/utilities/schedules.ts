import { afterWrites } from "../common/after-writes.js";
import { forUser, readUser } from "../common/answering.js";
import { ok } from "../common/replies.js";
import { rowsIn } from "../common/rows-in.js";
import type { Subject, Wire } from "../common/subject.js";

/** A schedule of a user, with its events. */
interface Schedule {
  readonly name: string;
  readonly type: "Holiday" | "Time";
  readonly level: "User";
  readonly userId: string;
  readonly events: readonly Wire[];
}

/** The schedules of a user now. */
export function schedulesOf(subject: Subject): readonly Schedule[] {
  const kept = afterWrites(subject, "Schedules", { schedules: madeSchedules(subject) });
  return kept.schedules as readonly Schedule[];
}

/** A schedule that was added or renamed. Its events have its name. */
export const scheduleRow = ({ name, type, events }: Wire, { userId }: Subject): Wire => ({
  ...{ name, type, level: "User", userId },
  events: rowsIn(events).map((event) => ({ ...event, name })),
});

/**
 * With problem 29, holidays are all past and never come again, also those that came again for some years. In a near miss, one
 * is not over yet. The others are in years that no sandbox will see.
 */
function madeSchedules(subject: Subject): readonly Schedule[] {
  const { hasHolidays } = subject.written;
  if (hasHolidays !== undefined) return hasHolidays ? [holidays(subject, [yearly("Christmas")])] : [];
  const roll = subject.roll("schedules");
  const past = once("Summer closing", 2019);
  if (subject.has(29)) return [holidays(subject, [past, roll.pick([once("Winter closing", 2021), until("20231225")])])];
  if (subject.nearly(29))
    return [holidays(subject, roll.pick([[past, yearly("Christmas")], [past, until("20941225")], [past, TODAY], []]))];
  if (!roll.chance(0.1)) return [];
  const schedules = [holidays(subject, [yearly("Christmas"), once("Jubilee", 2094)])];
  return roll.chance(0.3) ? [...schedules, officeHours(subject)] : schedules;
}

type Event = {
  readonly eventName: string;
  readonly startTime: string;
  readonly endTime: string;
  readonly rrule: string | null;
};

/** Local times, without a zone. */
const once = (eventName: string, year: number): Event => ({
  eventName,
  startTime: `${year}-08-01T00:00:00`,
  endTime: `${year}-08-14T23:59:59`,
  rrule: null,
});

const yearly = (eventName: string): Event => ({
  eventName,
  startTime: "2019-12-25T00:00:00",
  endTime: "2019-12-25T23:59:59",
  rrule: "DTSTART:20191225T050000Z\nRRULE:FREQ=YEARLY;BYMONTHDAY=25;BYMONTH=12",
});

/** Every year up to a day. */
const until = (day: string): Event => {
  const { rrule, ...event } = yearly("Carol singing");
  return { ...event, rrule: `${rrule};UNTIL=${day}T050000Z` };
};

/** It ends in four hours where the user is. Read as UTC, it has ended. */
const TODAY: Event = {
  eventName: "Stocktaking",
  startTime: "2026-11-16T00:00:00",
  endTime: "2026-11-16T11:00:00",
  rrule: null,
};

const weekly: Event = {
  eventName: "Morning",
  startTime: "2019-01-07T08:00:00",
  endTime: "2019-01-07T12:00:00",
  rrule: "DTSTART:20190107T130000Z\nRRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
};

const holidays = (subject: Subject, events: readonly Event[]) => schedule(subject, "Holiday", "My holidays", events);
const officeHours = (subject: Subject) => schedule(subject, "Time", "Office hours", [weekly]);

function schedule({ userId }: Subject, type: Schedule["type"], name: string, events: readonly Event[]): Schedule {
  const allDayEvent = type === "Holiday";
  return {
    name,
    type,
    level: "User",
    userId,
    events: events.map((event) => ({ ...event, allDayEvent, name, type, userId })),
  };
}

/** Schedules come without their events. */
export const getUserSchedules = readUser((subject) =>
  schedulesOf(subject).map(({ events: _, ...schedule }) => schedule),
);

export const getUserEvents = forUser((subject, { query }) => {
  const schedule = schedulesOf(subject).find(({ name, type }) => name === query.name && type === query.type);
  return ok(schedule?.events ?? []);
});
