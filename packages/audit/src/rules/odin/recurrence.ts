import { type Truth, unsure } from "../engine/truth.js";
import { type WallTime, wallTimeAt, wallTimeOf } from "./local-time.js";

const DAY = 86_400_000;
const WEEK = 7;
const WEEKDAYS = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

/** How far ahead of its start an event is followed, in days. A rule with a longer count is not read. */
const MOST_DAYS = 366 * 200;

/** A weekday, and which one of the month: 1 is the first, -1 is the last, 0 is each. */
interface Weekday {
  readonly day: number;
  readonly nth: number;
}

/** A rule of RFC 5545, as far as Odin's forms can write one: daily, weekly, monthly and yearly, by day or by weekday. */
interface Rule {
  readonly frequency: "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY";
  readonly interval: number;
  readonly weekdays: readonly Weekday[];
  readonly monthDays: readonly number[];
  readonly months: readonly number[];
  /** The last time at which it may begin. `Infinity` if there is none. */
  readonly until: WallTime;
  /** How often it happens. `Infinity` if there is no such limit. */
  readonly count: number;
}

/** The parts of a rule that are read. With any other, only `UNTIL` counts. */
const READ = new Set(["FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS", "UNTIL", "COUNT", "WKST"]);

/** An event that recurs. */
export interface Recurring {
  readonly start: WallTime;
  readonly end: WallTime;
  /** `DTSTART:…` and `RRULE:…`, each on a line. */
  readonly recurrence: string;
  /** The zone of the local times. `UNTIL` may be in UTC. */
  readonly timeZone: string | null;
}

/**
 * Whether an event happens again at or after a time. We read rules ourselves, because no library that is kept up runs without
 * others, and of a rule only its last day is asked.
 */
export function recursAfter({ start, end, recurrence, timeZone }: Recurring, asOf: WallTime): Truth {
  const parts = partsOf(recurrence);
  if (!parts) return unsure("a recurrence has no RRULE");
  const until = untilOf(parts.get("UNTIL"), timeZone);
  if (until === undefined) return unsure("a recurrence has an UNTIL that is no time");
  const length = Math.max(0, end - start);
  if (until + length < asOf) return false;
  const rule = ruleOf(parts, until);
  if (typeof rule === "string") return unsure(`a recurrence has ${rule}, which is not read`);
  if (rule.until === Number.POSITIVE_INFINITY && rule.count === Number.POSITIVE_INFINITY) return true;
  return happensAfter(rule, start, asOf - length);
}

function happensAfter(rule: Rule, start: WallTime, from: WallTime): Truth {
  const isDay = dayTest(rule, new Date(start));
  let left = rule.count;
  for (let days = 0; days <= MOST_DAYS; days += 1) {
    const time = start + days * DAY;
    if (time > rule.until || left === 0) return false;
    // The event itself counts as the first, on any day.
    if (days > 0 && !isDay(new Date(time), days)) continue;
    if (time >= from) return true;
    left -= 1;
  }
  return unsure("a recurrence goes on for more than 200 years");
}

/** The parts of the rule by name. Undefined if there is no rule. */
function partsOf(recurrence: string): Map<string, string> | undefined {
  const line = recurrence.split("\n").find((one) => one.trimStart().toUpperCase().startsWith("RRULE:"));
  if (line === undefined) return undefined;
  const pairs = line
    .slice(line.indexOf(":") + 1)
    .trim()
    .toUpperCase()
    .split(";");
  return new Map(pairs.filter(Boolean).map((pair) => pair.split("=", 2) as [string, string]));
}

/** `20261231`, `20261231T235959`, or the same with `Z` in UTC. A date alone includes its day. Undefined for anything else. */
function untilOf(text: string | undefined, timeZone: string | null): WallTime | undefined {
  if (text === undefined) return Number.POSITIVE_INFINITY;
  const date = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`;
  const time = text[8] === "T" ? `${text.slice(9, 11)}:${text.slice(11, 13)}:${text.slice(13, 15)}` : "23:59:59";
  const wall = wallTimeOf(`${date}T${time}`);
  if (wall === undefined || !text.endsWith("Z")) return wall;
  const local = wallTimeAt(wall, timeZone);
  return typeof local === "number" ? local : undefined;
}

/** Reads the rest of a rule. A text is the part that cannot be read. */
function ruleOf(parts: ReadonlyMap<string, string>, until: WallTime): Rule | string {
  const other = [...parts.keys()].find((name) => !READ.has(name));
  if (other !== undefined) return other;
  const frequency = parts.get("FREQ");
  if (frequency !== "DAILY" && frequency !== "WEEKLY" && frequency !== "MONTHLY" && frequency !== "YEARLY")
    return `FREQ=${frequency}`;
  const weekdays = weekdaysOf(parts);
  if (!weekdays) return "BYDAY or BYSETPOS";
  const numbers = (name: string) => (parts.get(name)?.split(",") ?? []).map(Number);
  const [monthDays, months] = [numbers("BYMONTHDAY"), numbers("BYMONTH")];
  const interval = Number(parts.get("INTERVAL") ?? 1);
  const count = Number(parts.get("COUNT") ?? Number.POSITIVE_INFINITY);
  if (
    ![...monthDays, ...months, interval, count].every(
      (one) => one === Number.POSITIVE_INFINITY || Number.isInteger(one),
    )
  )
    return "a number that is none";
  if (interval < 1 || count < 1) return "INTERVAL or COUNT";
  return { frequency, interval, weekdays, monthDays, months, until, count };
}

/** `2MO` is the second Monday. So is `MO` with `BYSETPOS=2`. Undefined if it is neither. */
function weekdaysOf(parts: ReadonlyMap<string, string>): readonly Weekday[] | undefined {
  const position = parts.get("BYSETPOS");
  const listed = parts.get("BYDAY")?.split(",") ?? [];
  if (position !== undefined && (listed.length !== 1 || listed[0]?.length !== 2)) return undefined;
  const days = listed.map((one) => ({
    day: WEEKDAYS.indexOf(one.slice(-2)),
    nth: Number(position ?? (one.slice(0, -2) || 0)),
  }));
  return days.every(({ day, nth }) => day >= 0 && Number.isInteger(nth)) ? days : undefined;
}

/** Whether the event happens on a day. Days are counted from its first. */
function dayTest(rule: Rule, start: Date): (date: Date, days: number) => boolean {
  const { frequency, interval, weekdays, monthDays, months } = rule;
  const byDay = weekdays.length > 0 || monthDays.length > 0;
  const period = periodOf(frequency, start);
  return (date, days) => {
    if (period(date, days) % interval !== 0) return false;
    if (months.length > 0 && !months.includes(date.getUTCMonth() + 1)) return false;
    if (monthDays.length > 0 && !monthDays.some((one) => isMonthDay(one, date))) return false;
    if (weekdays.length > 0 && !weekdays.some((one) => isWeekday(one, date))) return false;
    if (byDay || frequency === "DAILY") return true;
    if (frequency === "WEEKLY") return date.getUTCDay() === start.getUTCDay();
    const isMonth = frequency === "MONTHLY" || months.length > 0 || date.getUTCMonth() === start.getUTCMonth();
    return isMonth && date.getUTCDate() === start.getUTCDate();
  };
}

/** How many days, weeks, months or years a day lies after the first one. Weeks begin on Monday. */
function periodOf(frequency: Rule["frequency"], start: Date): (date: Date, days: number) => number {
  const sinceMonday = (start.getUTCDay() + 6) % WEEK;
  const years = (date: Date) => date.getUTCFullYear() - start.getUTCFullYear();
  if (frequency === "DAILY") return (_, days) => days;
  if (frequency === "WEEKLY") return (_, days) => Math.floor((days + sinceMonday) / WEEK);
  if (frequency === "YEARLY") return years;
  return (date) => years(date) * 12 + date.getUTCMonth() - start.getUTCMonth();
}

const daysIn = (date: Date) => new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();

/** -1 is the last day of the month. */
const isMonthDay = (one: number, date: Date): boolean => date.getUTCDate() === (one > 0 ? one : daysIn(date) + 1 + one);

function isWeekday({ day, nth }: Weekday, date: Date): boolean {
  if (date.getUTCDay() !== day) return false;
  if (nth === 0) return true;
  const fromEnd = daysIn(date) - date.getUTCDate();
  return nth > 0 ? Math.ceil(date.getUTCDate() / WEEK) === nth : Math.floor(fromEnd / WEEK) + 1 === -nth;
}
