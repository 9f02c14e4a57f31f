/** How many calls may be sent: so many in any stretch of `windowMs` milliseconds. */
export interface Rate {
  readonly count: number;
  readonly windowMs: number;
}

/** What a platform says of its own count, in answers; NaN where it does not say. */
export interface Quota {
  /** Calls that it has counted in its window. */
  readonly count: number;
  /** Calls that it allows in one. */
  readonly allowed: number;
  /** Milliseconds until its window is over. */
  readonly resetMs: number;
}

/** One call's place in the line. */
export interface Place {
  /** Resolves when the call may be sent; undefined where it may at once. */
  readonly granted: Promise<void> | undefined;
  /** Milliseconds that it must wait at least. */
  readonly delayMs: number;
  /** Leaves the line, or says that the try is over. */
  leave(): void;
  /** Its answer's head has come. */
  answered(quota: Quota | undefined): void;
}

/** Paces the calls of one client. */
export interface Limiter {
  /** Joins the line: at its end, or (a call that has been sent before) at its head. */
  join(again: boolean): Place;
  /** Holds everybody back. */
  pause(ms: number): void;
}

interface Sent {
  /** When it counts no longer, on our clock. */
  until: number;
}

/**
 * Makes a limiter that never has more than `count` calls within any window: a token bucket would, twice as many.
 *
 * The server counts a call when it arrives, which we do not see; but it is between sending and answer. So a call counts
 * for a window from its sending, and for as much longer as its answer took beyond the fastest: then what arrives cannot
 * be closer together than what was sent. With that it holds for fixed and sliding windows alike, wherever they begin.
 */
export function createLimiter(rate: Rate, now: () => number = () => performance.now()): Limiter {
  const { count, windowMs } = rate;
  /** So many answers must have come before the fastest of them tells how fast one can be. */
  const known = Math.max(count, 100);
  /** Slow answers count no longer than that, for they were slow in being made; the first, in finding their way. */
  const slack = () => Math.max(windowMs / 20, answers < known ? 1000 : 100);
  /** A full window is not sent in one burst, but over an eighth of itself. */
  const spacing = windowMs / count / 8;
  const line: (() => void)[] = [];
  let sent: Sent[] = [];
  let inFlight = 0;
  let answers = 0;
  let fastest = Infinity;
  let pausedUntil = 0;
  let nextAt = 0;
  let wakeAt = Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Milliseconds until the next call may be sent. */
  const wait = (time: number): number => {
    if (sent.length >= count) sent = sent.filter(({ until }) => until > time);
    const free = sent.length < count ? 0 : sent.reduce((first, { until }) => Math.min(first, until), Infinity);
    return Math.max(free, pausedUntil, nextAt) - time;
  };
  const pump = () => {
    clearTimeout(timer);
    timer = undefined;
    while (line.length > 0) {
      const time = now();
      const ms = wait(time);
      if (ms > 0) {
        wakeAt = time + ms;
        timer = setTimeout(pump, Math.min(Math.ceil(ms), 1e9)); // none can wait for longer than 2^31
        return;
      }
      // Timers wake up late: a few milliseconds of that may be made up for.
      nextAt = Math.max(nextAt, time - 5) + spacing;
      line.shift()?.();
    }
  };
  const pause = (ms: number) => {
    pausedUntil = Math.max(pausedUntil, now() + ms);
  };
  return {
    pause,
    join(again) {
      let call: (Sent & { readonly at: number }) | undefined;
      let open = true;
      let grant: () => void;
      const granted = new Promise<void>((resolve) => {
        grant = () => {
          const at = now();
          call = { at, until: at + windowMs + slack() };
          sent.push(call);
          inFlight++;
          resolve();
        };
        if (again) line.unshift(grant);
        else line.push(grant);
      });
      if (!timer || again) pump();
      const leave = () => {
        if (!open) return;
        open = false;
        if (call) inFlight--;
        else line.splice(line.indexOf(grant), 1);
        if (line.length === 0) pump(); // nothing is left to keep a process alive
      };
      return {
        granted: call ? undefined : granted,
        delayMs: call ? 0 : Math.max(0, wait(now())),
        leave,
        answered(quota) {
          if (!call || !open) return;
          leave();
          const took = now() - call.at;
          const late = took - (answers++ >= known ? fastest : 0);
          fastest = Math.min(fastest, took);
          call.until = call.at + windowMs + Math.min(slack(), Math.max(0, late) + 2);
          // The platform counts others' calls too, and may allow fewer; what is in flight it has yet to count.
          if (quota && quota.allowed >= 0 && quota.allowed - quota.count - inFlight <= 0 && quota.resetMs > 0)
            pause(quota.resetMs);
          if (line.length > 0 && call.until < wakeAt) pump();
        },
      };
    },
  };
}
