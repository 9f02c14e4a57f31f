import { type Unsure, unsure } from "../engine/truth.js";

/** What a clock on the wall shows, in milliseconds as if it were UTC. Only such times may be compared with each other. */
export type WallTime = number;

/** Reads a local time such as `2019-12-25T23:59:59`. Undefined if it has a zone, or is no time. */
export function wallTimeOf(text: string | null): WallTime | undefined {
  if (text === null || text.length < 19 || text[10] !== "T") return undefined;
  const time = Date.parse(`${text.slice(0, 19)}Z`);
  const isLocal = text.length === 19 || text[19] === ".";
  return isLocal && !Number.isNaN(time) && !text.endsWith("Z") ? time : undefined;
}

const clocks = new Map<string, Intl.DateTimeFormat | null>();
/** There are about 600 names of time zones. What else a record says must not fill the memory. */
const MOST_CLOCKS = 1000;

function clockOf(timeZone: string): Intl.DateTimeFormat | null {
  const known = clocks.get(timeZone);
  if (known !== undefined) return known;
  const clock = newClock(timeZone);
  if (clocks.size < MOST_CLOCKS) clocks.set(timeZone, clock);
  return clock;
}

/** `null` if there is no such time zone. */
function newClock(timeZone: string): Intl.DateTimeFormat | null {
  const digits = "2-digit";
  const date = { year: "numeric", month: digits, day: digits } as const;
  const time = { hour: digits, minute: digits, second: digits, hourCycle: "h23" } as const;
  try {
    return new Intl.DateTimeFormat("en-US", { timeZone, ...date, ...time });
  } catch {
    return null;
  }
}

/** Clocks change at whole quarters of an hour. */
const QUARTER = 900_000;

/** How far the clocks of a time zone are ahead of UTC. The last answer is kept, because a new one is slow. */
interface Ahead {
  readonly quarter: number;
  readonly milliseconds: number;
}

const aheads = new Map<string, Ahead>();

/** What a clock on the wall shows in a time zone at a time. */
export function wallTimeAt(asOf: number, timeZone: string | null): WallTime | Unsure {
  if (timeZone === null) return unsure("user: no timeZone");
  const clock = clockOf(timeZone);
  if (!clock) return unsure(`user: ${JSON.stringify(timeZone)} is no time zone`);
  const quarter = Math.floor(asOf / QUARTER);
  const known = aheads.get(timeZone);
  const seconds = Math.floor(asOf / 1000) * 1000;
  if (known?.quarter === quarter) return seconds + known.milliseconds;
  const wall = shownBy(clock, asOf);
  if (known || aheads.size < MOST_CLOCKS) aheads.set(timeZone, { quarter, milliseconds: wall - seconds });
  return wall;
}

function shownBy(clock: Intl.DateTimeFormat, asOf: number): WallTime {
  const part = Object.fromEntries(clock.formatToParts(asOf).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
