import { type Check, ok, unclear } from "./check.js";

/** The largest difference that nobody notices, in seconds. Ages are in days, and a token lives for minutes. */
const MOST_SECONDS = 30;

/** When a request was sent, and when its answer came. Milliseconds since 1970. */
export interface Sent {
  readonly at: number;
  readonly answeredAt: number;
}

/**
 * Whether the clock of this machine is that of a platform.
 *
 * @param date the header `Date` of an answer, which has whole seconds
 */
export function clockOf(platform: string, date: string | null, { at, answeredAt }: Sent): Check {
  const about = `${platform} clock`;
  const time = Date.parse(date ?? "");
  if (Number.isNaN(time)) return unclear(about, "the platform does not say its time, so this machine's is not checked");
  const ahead = Math.max(0, at - (time + 999)) / 1000;
  const behind = Math.max(0, time - answeredAt) / 1000;
  const [seconds, where] = ahead > 0 ? [ahead, "ahead of"] : [behind, "behind"];
  if (seconds < MOST_SECONDS) return ok(about, `within ${MOST_SECONDS} s of this machine's`);
  const by = `${Math.round(seconds).toLocaleString("en-US")} s`;
  return unclear(
    about,
    `this machine is ${by} ${where} the platform. Ages and expiries are judged by it. Set its clock`,
  );
}
