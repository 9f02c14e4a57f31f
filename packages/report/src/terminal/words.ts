/** `1 user`, `2 users`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** What follows the time that ages are judged by, if that is the date of the demo. */
export const demoWords = (isDemoTime: boolean | undefined): string => (isDemoTime ? ", the date of the demo" : "");

/** When an audit was made. A redacted audit has a token, which tells it from others of the same day. */
export const madeAt = (time: string, token: string | undefined): string =>
  token === undefined ? `${minuteOf(time)} UTC` : `${minuteOf(time)} (${token})`;

/** A sentence with the token of a redacted audit, with a space before it. Empty without a token. */
export const auditWords = (token: string | undefined): string => (token === undefined ? "" : ` The audit is ${token}.`);

/** `2026-11-16 12:00`, from a time in ISO 8601. */
export const minuteOf = (time: string): string => time.slice(0, 16).replace("T", " ");
