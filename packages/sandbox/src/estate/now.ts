/**
 * The time of the estate. It is constant, so a seed gives the same estate every day. What is "long ago" is long before
 * this time.
 */
export const NOW = Date.parse("2026-11-16T12:00:00.000Z");

const DAY = 86_400_000;

/** The date of the data of a day, in milliseconds. */
export const nowOn = (day: number): number => NOW + (day - 1) * DAY;

const UNITS = { days: DAY, hours: 3_600_000, minutes: 60_000 } as const;

/**
 * An instant before `NOW`, as the platform writes it. Negative amounts give an instant after it. It is for dates that are stored, so it is the
 * same on all days.
 *
 * @param now the date of the data, for what happens every day
 */
export function ago(amount: number, unit: keyof typeof UNITS, now = NOW): string {
  return new Date(now - amount * UNITS[unit]).toISOString();
}
