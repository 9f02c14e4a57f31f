import { type ApiError, type ApiErrorDetails, ApiTimeoutError, make } from "../errors/errors.js";

/** Bounds the time of one call, or of one try of it. Anything else may end it early. */
export interface Deadline {
  /** Why the work ended early. Undefined if it has not. */
  readonly error: ApiError | undefined;
  /** When time runs out, on the clock of `performance.now`. */
  readonly until: number;
  /** Set by a reader that continues after the call has resolved. That reader closes the deadline. */
  held?: true;
  /** Calls back when the work has to end, or immediately if it has ended. Returns a function that removes the callback. */
  on(callback: (error: ApiError) => void): () => void;
  /** Resolves as the work does, or rejects as soon as the work has to end. */
  race<T>(work: Promise<T>): Promise<T>;
  /** Ends the work. Only the first reason counts. */
  end(why: ApiError): void;
  /** From now on its timer does not keep the process alive. */
  unref(): void;
  /** Releases the timer and the signal. */
  close(): void;
}

/**
 * Opens a deadline.
 * @param late the words of the error when time runs out
 * @param ms the time in milliseconds, or undefined for no limit
 * @param attach connects what else ends the work, and returns what disconnects it
 */
export function openDeadline(
  details: ApiErrorDetails,
  late: string,
  ms: number | undefined,
  attach: (end: (why: ApiError) => void) => (() => void) | undefined,
): Deadline {
  const callbacks = new Set<(error: ApiError) => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let detach: (() => void) | undefined;
  const deadline: { error: ApiError | undefined } & Deadline = {
    error: undefined,
    until: performance.now() + (ms ?? Infinity),
    on(callback) {
      if (deadline.error) callback(deadline.error);
      else callbacks.add(callback);
      return () => void callbacks.delete(callback);
    },
    race: (work) =>
      new Promise((resolve, reject) => {
        const off = deadline.on(reject);
        work.finally(off).then(resolve, reject);
      }),
    end(why) {
      if (deadline.error) return;
      deadline.error = why;
      deadline.close();
      for (const call of callbacks) call(why);
    },
    unref: () => (timer as { unref?: () => void } | undefined)?.unref?.(),
    close() {
      clearTimeout(timer);
      detach?.();
    },
  };
  const expire = () => deadline.end(make(ApiTimeoutError, details, `${late} ${ms} ms`, { retryable: true }));
  if (ms) timer = setTimeout(expire, ms);
  detach = attach(deadline.end);
  return deadline;
}

/** Waits, unless the deadline ends first. */
export async function sleep(ms: number, deadline: Deadline): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const woken = new Promise<void>((wake) => {
    timer = setTimeout(wake, ms + 1); // One more, because timers may fire a little early.
  });
  await deadline.race(woken).finally(() => clearTimeout(timer));
}
