const DAY = 86_400_000;
const HOUR = 3_600_000;

/** Whole days from a time to another, rounded down. Undefined if the text is no time. */
export function daysSince(time: string, asOf: number): number | undefined {
  return whole((asOf - Date.parse(time)) / DAY);
}

/** Whole hours, in the same way. */
export function hoursSince(time: string, asOf: number): number | undefined {
  return whole((asOf - Date.parse(time)) / HOUR);
}

const whole = (amount: number): number | undefined => (Number.isNaN(amount) ? undefined : Math.floor(amount));
