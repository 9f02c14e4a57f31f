import { createLateness } from "./lateness.js";
import type { Quota } from "./quota.js";
import type { Rate } from "./rate.js";

/** One call that was sent. It counts until a time on our clock. */
export interface WindowEntry {
  readonly at: number;
  until: number;
}

/** Counts the calls that were sent. Each function is given the time, so nothing here reads a clock or waits. */
export interface SendingWindow {
  /** Milliseconds until the next call may be sent. */
  wait(time: number): number;
  /** Counts a call that is sent now, and spaces the next one. */
  add(time: number): WindowEntry;
  /** A call is no longer in flight. */
  end(): void;
  /** The head of a call's answer has arrived. */
  answered(entry: WindowEntry, time: number, quota: Quota | undefined): void;
  /** Holds all calls back until then. */
  pause(until: number): void;
}

/**
 * Counts calls. Never more than `count` of them fall into any window. A token bucket would allow twice as many.
 *
 * The server counts a call when it arrives. We do not see that, but it is between sending and answer. So a call counts for
 * a window from its sending, and for as much longer as its answer took beyond the fastest. Then calls cannot arrive closer
 * together than they were sent. This holds for fixed and sliding windows, at any beginning.
 */
export function sendingWindow(rate: Rate): SendingWindow {
  const { count, windowMs } = rate;
  const lateness = createLateness(rate);
  let entries: WindowEntry[] = [];
  let inFlight = 0;
  let pausedUntil = 0;
  let nextAt = 0;
  const pause = (until: number) => {
    pausedUntil = Math.max(pausedUntil, until);
  };
  return {
    pause,
    wait(time) {
      if (entries.length >= count) entries = entries.filter(({ until }) => until > time);
      const free = entries.length < count ? 0 : entries.reduce((first, { until }) => Math.min(first, until), Infinity);
      return Math.max(free, pausedUntil, nextAt) - time;
    },
    add(at) {
      // A full window is sent over an eighth of its length. Timers wake up late, so a few milliseconds may be made up for.
      nextAt = Math.max(nextAt, at - 5) + windowMs / count / 8;
      const entry = { at, until: at + windowMs + lateness.most() };
      entries.push(entry);
      inFlight++;
      return entry;
    },
    end: () => void inFlight--,
    answered(entry, time, quota) {
      entry.until = entry.at + windowMs + lateness.of(time - entry.at);
      // The platform counts others' calls too, and may allow fewer. It has yet to count those in flight.
      if (quota && quota.allowed >= 0 && quota.allowed - quota.count - inFlight <= 0 && quota.resetMs > 0)
        pause(time + quota.resetMs);
    },
  };
}
