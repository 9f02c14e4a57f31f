/** `1 user`, `2 users`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** What stands after the time that ages are judged by, if it is that of the demo. */
export const demoWords = (isDemoTime: boolean | undefined): string => (isDemoTime ? ", the date of the demo" : "");

/** `2026-11-16 12:00`, from a time in ISO 8601. */
export const minuteOf = (time: string): string => time.slice(0, 16).replace("T", " ");
