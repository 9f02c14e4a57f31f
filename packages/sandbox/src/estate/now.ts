/**
 * The time of the estate. It is constant, so a seed gives the same estate every day. What is "long ago" is long before
 * this time.
 */
export const NOW = Date.parse("2026-11-16T12:00:00.000Z");

const UNITS = { days: 86_400_000, hours: 3_600_000, minutes: 60_000 } as const;

/** An instant before `NOW`, as the platform writes it. Negative amounts give an instant after it. */
export function ago(amount: number, unit: keyof typeof UNITS): string {
  return new Date(NOW - amount * UNITS[unit]).toISOString();
}
