import type { Fact } from "../fact.js";
import { factOf } from "../fact-of.js";
import { asRows, asTrimmed, type WireObject } from "../wire.js";
import type { OdinSections } from "./record.js";
import { schedulesIn } from "./shapes.js";

/** An event of a schedule. Its times are local to the user and have no zone. */
export interface OdinEvent {
  readonly name: string | null;
  readonly start: string | null;
  readonly end: string | null;
  /** Two lines, `DTSTART:…` and `RRULE:…`. `null` for an event that happens once. */
  readonly recurrence: string | null;
}

/** A schedule that a user can choose. */
export interface OdinSchedule {
  readonly name: string | null;
  /** `Holiday` or `Time`. */
  readonly type: string | null;
  /** `User`, `Group`, or another level. `null` if the platform does not say it. */
  readonly level: string | null;
  /** `null` if they were not read. */
  readonly events: readonly OdinEvent[] | null;
}

const SECTION = "utilities.userSchedules";

export function schedulesOf(sections: OdinSections): Fact<readonly OdinSchedule[]> {
  return factOf(sections[SECTION], SECTION, (data) => schedulesIn(data)?.map(scheduleOf));
}

function scheduleOf(row: WireObject): OdinSchedule {
  return {
    name: asTrimmed(row.name) ?? null,
    type: asTrimmed(row.type) ?? null,
    level: asTrimmed(row.level) ?? null,
    events: asRows(row.events)?.map(eventOf) ?? null,
  };
}

function eventOf(row: WireObject): OdinEvent {
  return {
    name: asTrimmed(row.eventName) ?? null,
    start: asTrimmed(row.startTime) ?? null,
    end: asTrimmed(row.endTime) ?? null,
    recurrence: asTrimmed(row.rrule) ?? null,
  };
}
