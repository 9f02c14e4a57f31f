import { onAbort } from "./abort.js";
import { type Api, ApiAbortError, type ApiError, ApiTimeoutError } from "./errors.js";

/** What can end a call from outside, in whichever try or wait it is: the caller's signal, and `deadlineMs`. */
export interface Ending {
  /** Why it has ended; undefined while it goes on. */
  readonly error: ApiError | undefined;
  /** Whether the call would still be going on after so many milliseconds. */
  allows(ms: number): boolean;
  /** Calls back when it ends (also where it has); returns what takes the callback away again. */
  on(callback: (error: ApiError) => void): () => void;
  /** The work's outcome, or a rejection as soon as the call ends. */
  race<T>(work: Promise<T>): Promise<T>;
  /** Waits. */
  sleep(ms: number): Promise<void>;
  /** From now on nothing of it keeps the process alive. */
  unref(): void;
  /** Lets go of signal and timer. */
  close(): void;
}

interface Ended {
  readonly api: Api;
  readonly operation: string;
  readonly method: string;
  readonly url: string;
}

/** Starts to watch over one call. */
export function watch(
  details: Ended,
  signal: AbortSignal | undefined,
  deadlineMs: number | undefined,
  now: () => number = () => performance.now(),
): Ending {
  const label = `${details.api} ${details.operation}`;
  const callbacks = new Set<(error: ApiError) => void>();
  const until = deadlineMs === undefined ? Number.POSITIVE_INFINITY : now() + deadlineMs;
  let error: ApiError | undefined;
  let unhook: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const close = () => {
    clearTimeout(timer);
    unhook?.();
  };
  const end = (why: ApiError) => {
    error = why;
    close();
    for (const call of [...callbacks]) call(why);
  };
  const abort = () => end(new ApiAbortError(`${label}: aborted`, { ...details, cause: signal?.reason }));
  if (signal?.aborted) abort();
  else {
    if (signal) unhook = onAbort(signal, abort);
    if (deadlineMs !== undefined) {
      const why = `${label}: not done within its deadline of ${deadlineMs} ms`;
      timer = setTimeout(() => end(new ApiTimeoutError(why, { ...details, retryable: true })), deadlineMs);
    }
  }
  const on: Ending["on"] = (callback) => {
    if (error) callback(error);
    else callbacks.add(callback);
    return () => void callbacks.delete(callback);
  };
  const race = <T>(work: Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      const off = on(reject);
      work.then(resolve, reject).finally(off);
    });
  return {
    get error() {
      return error;
    },
    allows: (ms) => now() + ms < until,
    on,
    race,
    async sleep(ms) {
      let timeout: ReturnType<typeof setTimeout> | undefined;
      try {
        const woken = new Promise<void>((wake) => {
          timeout = setTimeout(wake, ms + 1); // one more, for timers may fire a little early
        });
        await race(woken);
      } finally {
        clearTimeout(timeout);
      }
    },
    unref: () => (timer as { unref?: () => void } | undefined)?.unref?.(),
    close,
  };
}
