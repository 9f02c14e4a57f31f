import { badRequest } from "../common/refusal.js";

export type Interval = readonly [number, number];

const UNITS: Readonly<Record<string, number>> = { D: 86_400_000, TH: 3_600_000, TM: 60_000 };

/** Analytics answer in at most so many parts. */
const MOST = 1000;

/** The parts of an interval: one, or those of its granularity, such as `PT30M` or `P1D`. */
export function periodsOf([from, to]: Interval, granularity: string | undefined): readonly Interval[] {
  if (granularity === undefined) return [[from, to]];
  const [, time = "", count = "", unit = ""] = /^P(T?)(\d+)([DHM])$/.exec(granularity) ?? [];
  const step = Number(count) * (UNITS[`${time}${unit}`] ?? Number.NaN);
  if (!(step > 0)) throw badRequest(`The sandbox does not compute granularity ${granularity}.`);
  if ((to - from) / step > MOST) throw badRequest("The granularity is too small for the interval.");
  return Array.from({ length: Math.ceil((to - from) / step) }, (_, at) => [
    from + at * step,
    Math.min(to, from + (at + 1) * step),
  ]);
}

/** How long two intervals overlap. */
export const overlap = ([from, to]: Interval, [start, end]: Interval): number =>
  Math.max(0, Math.min(to, end) - Math.max(from, start));
