/** `1 user`, `2 users`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** `2026-11-16 12:00`, from a time in ISO 8601. */
export const minuteOf = (time: string): string => time.slice(0, 16).replace("T", " ");
