import { UsageError } from "../../kit/index.ts";

/** Whether a user is away, and from when until when. */
export interface Absence {
  readonly active?: boolean;
  readonly indefinite?: boolean;
  readonly startDate?: string;
  readonly endDate?: string;
}

/** The absence that a row asks for. @throws UsageError for a text that is no date, or an end before the start */
export function absenceOf({ label, from, until }: { label: string; from: string; until: string }): Absence {
  if (!from && !until) return { active: false, indefinite: false };
  const [start, end] = [dateOf(from), dateOf(until)];
  if (!start || !end || !(start < end)) {
    throw new UsageError(`${label} needs a date in from, and a later one in until, such as 2026-12-24T08:00Z`);
  }
  return { active: true, indefinite: false, startDate: start.toISOString(), endDate: end.toISOString() };
}

/** A time needs its zone, because another machine has another one. `03.04.2026` has two meanings. */
const TIME = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/;

function dateOf(text: string): Date | undefined {
  const day = TIME.exec(text)?.[1];
  // The 31st of February would be a day in March.
  if (day === undefined || !isDay(day)) return undefined;
  return new Date(text);
}

function isDay(day: string): boolean {
  const date = new Date(day);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** The absence of a user, written as `absenceOf` writes it. So two can be compared. Dates may stay after its end. */
export function asAbsence({ active = false, indefinite = false, startDate, endDate }: Absence = {}): Absence {
  return {
    ...{ active, indefinite },
    ...(startDate !== undefined && { startDate: inUtc(startDate) }),
    ...(endDate !== undefined && { endDate: inUtc(endDate) }),
  };
}

/** Times may be written in different ways. */
function inUtc(text: string): string {
  const time = Date.parse(text);
  return Number.isNaN(time) ? text : new Date(time).toISOString();
}

/** An absence in words, for a result line. */
export const absenceInWords = ({ active, startDate, endDate }: Absence): string =>
  active ? `away from ${startDate} until ${endDate}` : "not away";
