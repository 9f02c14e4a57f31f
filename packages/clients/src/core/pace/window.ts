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

/** After so many answers, the fastest of them shows how fast an answer can be. */
const known = ({ count }: Rate, answers: number) => answers >= Math.max(count, 100);

/** The longest lateness that counts. An answer may be slow because it takes long to compute, or because its connection is new. */
const slack = (rate: Rate, answers: number) => Math.max(rate.windowMs / 20, known(rate, answers) ? 100 : 1000);

/**
 * Counts calls. Never more than `count` of them fall into any window. A token bucket would allow twice as many.
 *
 * The server counts a call when it arrives. We do not see that, but it is between sending and answer. So a call counts for
 * a window from its sending, and for as much longer as its answer took beyond the fastest. Then calls cannot arrive closer
 * together than they were sent. This holds for fixed and sliding windows, at any beginning.
 */
export function sendingWindow(rate: Rate): SendingWindow {
  const { count, windowMs } = rate;
  let entries: WindowEntry[] = [];
  let [inFlight, answers, pausedUntil, nextAt] = [0, 0, 0, 0];
  let fastest = Infinity;
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
      const entry = { at, until: at + windowMs + slack(rate, answers) };
      entries.push(entry);
      inFlight++;
      return entry;
    },
    end() {
      inFlight--;
    },
    answered(entry, time, quota) {
      const took = time - entry.at;
      const late = took - (known(rate, answers++) ? fastest : 0);
      fastest = Math.min(fastest, took);
      entry.until = entry.at + windowMs + Math.min(slack(rate, answers), Math.max(0, late) + 2);
      // The platform counts others' calls too, and may allow fewer. It has yet to count those in flight.
      if (quota && quota.allowed > 0 && quota.allowed <= quota.count + inFlight && quota.resetMs > 0)
        pause(time + quota.resetMs);
    },
  };
}
