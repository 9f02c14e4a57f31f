/** `1 user`, `2 users`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** What stands after the time that ages are judged by, if it is that of the demo. */
export const demoWords = (isDemoTime: boolean | undefined): string => (isDemoTime ? ", the date of the demo" : "");

/** When an audit was made. Of a redacted one that is its day, with the token that tells it from others of that day. */
export const madeAt = (time: string, token: string | undefined): string =>
  token === undefined ? `${minuteOf(time)} UTC` : `${minuteOf(time)} (${token})`;

/** What follows the words that a copy is redacted. */
export const auditWords = (token: string | undefined): string => (token === undefined ? "" : ` The audit is ${token}.`);

/** `2026-11-16 12:00`, from a time in ISO 8601. */
export const minuteOf = (time: string): string => time.slice(0, 16).replace("T", " ");
