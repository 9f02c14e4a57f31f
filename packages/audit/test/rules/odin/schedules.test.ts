import { expect, test } from "vitest";
import { failed, unavailable } from "../../../src/index.js";
import { pastHolidays } from "../../../src/rules/odin/schedules.js";
import { type Case, said, verdict } from "./kit.js";

const event = (startTime: unknown, endTime: unknown = startTime, rrule: string | null = null) => ({
  ...{ eventName: "Closing", startTime, endTime, rrule },
});
const OLD = event("2019-08-01T00:00:00", "2019-08-14T23:59:59");
const schedule = (events: unknown, more: object = {}) => ({
  name: "mine",
  type: "Holiday",
  level: "User",
  events,
  ...more,
});
const of = (schedules: unknown, more: object = {}, asOf = "2026-11-16T12:00:00Z"): Case => ({
  sections: { user: { timeZone: "America/New_York", ...more }, "utilities.userSchedules": { schedules } },
  asOf,
});
const has = (...events: readonly object[]) => of([schedule(events)]);

const PAST: readonly [string, Case, string][] = [
  ["all ended", has(OLD, OLD), "found"],
  ["one ahead", has(OLD, event("2094-08-01T00:00:00")), "clear"],
  ["one of two schedules", of([schedule([event("2094-08-01T00:00:00")]), schedule([OLD])]), "found"],
  ["no events", has(), "clear"],
  ["no events, next to a schedule ahead", of([schedule([]), schedule([event("2094-08-01T00:00:00")])]), "clear"],
  ["no schedules", of([]), "clear"],
  ["not of holidays", of([schedule([OLD], { type: "Time" })]), "clear"],
  ["of the group", of([schedule([OLD], { level: "Group" })]), "clear"],
  ["without a level", of([schedule([OLD], { level: undefined })]), "found"],
  // 12:00 in London is 07:00 in New York.
  ["ends in an hour by the user's clock", has(event("2026-11-16T08:00:00")), "clear"],
  ["ended an hour ago by the user's clock", has(event("2026-11-16T06:00:00")), "found"],
  ["ends now", has(event("2026-11-16T07:00:00")), "clear"],
  ["another zone", of([schedule([event("2026-11-16T08:00:00")])], { timeZone: "Europe/Berlin" }), "found"],
  ["no time zone", of([schedule([OLD])], { timeZone: "" }), "not evaluated"],
  ["no time zone, and no events", of([schedule([])], { timeZone: "" }), "clear"],
  ["an invented time zone", of([schedule([OLD])], { timeZone: "Moon/Base" }), "not evaluated"],
  [
    "the profile failed",
    { sections: { user: failed("500"), "utilities.userSchedules": { schedules: [schedule([OLD])] } } },
    "not evaluated",
  ],
  ["the events were not returned", of([schedule(undefined)]), "not evaluated"],
  ["the events were not returned, another schedule is past", of([schedule(undefined), schedule([OLD])]), "found"],
  ["an end that is no time", has(event("2019-08-01T00:00:00", "soon")), "not evaluated"],
  ["an end that is no time, another is ahead", has(event("x"), event("2094-08-01T00:00:00")), "clear"],
  ["an end with a zone", has(event("2019-08-01T00:00:00Z")), "not evaluated"],
  ["the schedules failed", { sections: { "utilities.userSchedules": failed("500") } }, "not evaluated"],
  ["no such thing", { sections: { "utilities.userSchedules": unavailable("none") } }, "clear"],
];

test.each(PAST)("odin-29: %s", (_, one, expected) => {
  expect(said(pastHolidays, one)).toBe(expected);
});

test("odin-29 tells the last end", () => {
  const one = has(event("2021-08-01T00:00:00"), OLD);
  expect(verdict(pastHolidays, one).evidence).toEqual([
    { path: "utilities.userSchedules.schedules.mine", value: "2021-08-01T00:00:00" },
  ]);
});

/** An event of a rule, and whether it happens again from 2026-11-16 at 07:00 on. */
const RULES: readonly [start: string, rule: string, expected: "clear" | "found" | "not evaluated"][] = [
  ["2019-12-25", "FREQ=YEARLY;BYMONTHDAY=25;BYMONTH=12", "clear"],
  ["2019-12-25", "FREQ=YEARLY;UNTIL=20251231", "found"],
  ["2019-12-25", "FREQ=YEARLY;UNTIL=20261231", "clear"],
  // It ends in December, before Christmas.
  ["2019-12-25", "FREQ=YEARLY;UNTIL=20261201T000000", "found"],
  ["2019-11-16", "FREQ=YEARLY;UNTIL=20261115", "found"],
  // It lasts until midnight.
  ["2019-11-16", "FREQ=YEARLY;UNTIL=20261116", "clear"],
  // 04:59 in UTC is the end of the day before in New York.
  ["2019-11-18", "FREQ=YEARLY;UNTIL=20261118T045959Z", "found"],
  ["2019-11-18", "FREQ=YEARLY;UNTIL=20261118T050000Z", "clear"],
  ["2019-12-25", "FREQ=YEARLY;COUNT=7", "found"],
  ["2019-12-25", "FREQ=YEARLY;COUNT=8", "clear"],
  ["2019-12-25", "FREQ=YEARLY;INTERVAL=2;COUNT=4", "found"],
  ["2019-12-25", "FREQ=YEARLY;INTERVAL=3;COUNT=4", "clear"],
  ["2020-02-29", "FREQ=YEARLY;COUNT=2", "found"],
  ["2020-02-29", "FREQ=YEARLY;COUNT=3", "clear"],
  ["2026-11-09", "FREQ=DAILY;COUNT=7", "found"],
  ["2026-11-09", "FREQ=DAILY;COUNT=8", "clear"],
  ["2026-11-09", "FREQ=DAILY;INTERVAL=2;COUNT=4", "found"],
  ["2026-11-02", "FREQ=WEEKLY;COUNT=2", "found"],
  ["2026-11-02", "FREQ=WEEKLY;COUNT=3", "clear"],
  ["2026-11-02", "FREQ=WEEKLY;BYDAY=MO,TH;COUNT=4", "found"],
  ["2026-11-02", "FREQ=WEEKLY;BYDAY=MO,TH;COUNT=5", "clear"],
  // Every other week from a Thursday on. The Monday of that week was before it.
  ["2026-11-05", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;COUNT=1", "found"],
  ["2026-11-05", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;COUNT=2", "clear"],
  ["2026-08-31", "FREQ=MONTHLY;BYMONTHDAY=31;UNTIL=20261201", "found"],
  ["2026-08-31", "FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20261201", "clear"],
  // Thanksgiving 2026 is on November 26.
  ["2019-11-28", "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;UNTIL=20261125", "found"],
  ["2019-11-28", "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;UNTIL=20261126", "clear"],
  ["2019-11-28", "FREQ=YEARLY;BYMONTH=11;BYDAY=TH;BYSETPOS=4;UNTIL=20261126", "clear"],
  ["2019-11-28", "FREQ=YEARLY;BYMONTH=11;BYDAY=-1TH;UNTIL=20261125", "found"],
  ["2026-10-30", "FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20261127", "clear"],
  ["2019-12-25", "FREQ=HOURLY", "not evaluated"],
  ["2019-12-25", "FREQ=YEARLY;BYWEEKNO=52;COUNT=3", "not evaluated"],
  ["2019-12-25", "FREQ=YEARLY;BYWEEKNO=52;UNTIL=20251231", "found"],
  ["2019-12-25", "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1", "not evaluated"],
  ["2019-12-25", "FREQ=YEARLY;UNTIL=soon", "not evaluated"],
  ["2019-12-25", "FREQ=YEARLY;COUNT=many", "not evaluated"],
  ["2019-02-01", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3", "not evaluated"],
];

test.each(RULES)("odin-29: from %s, %s", (start, rule, expected) => {
  const rrule = `DTSTART:${start.replaceAll("-", "")}T050000Z\nRRULE:${rule}`;
  expect(said(pastHolidays, has(event(`${start}T00:00:00`, `${start}T23:59:59`, rrule)))).toBe(expected);
});

test("odin-29: an event that lasts goes on after its last beginning", () => {
  const weeks = event("2026-10-01T00:00:00", "2026-10-14T23:59:59", "RRULE:FREQ=MONTHLY;UNTIL=20261115");
  expect(said(pastHolidays, has(weeks))).toBe("found");
  expect(said(pastHolidays, has({ ...weeks, endTime: "2026-10-21T23:59:59" }))).toBe("clear");
  expect(said(pastHolidays, has({ ...weeks, rrule: "FREQ=MONTHLY" }))).toBe("not evaluated");
});
