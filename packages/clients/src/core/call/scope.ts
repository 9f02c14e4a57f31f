import { type ApiError, type ApiErrorDetails, ApiTimeoutError, make } from "../errors/errors.js";

/** A stretch of work that can be ended from outside: a call, or one try of it. */
export interface Scope {
  /** Why it was ended; undefined while it goes on. */
  readonly error: ApiError | undefined;
  /** Whoever reads on after the call has resolved closes the scope in its stead. */
  held?: true;
  /** Calls back when it is ended (also where it has been); returns what takes the callback away again. */
  on(callback: (error: ApiError) => void): () => void;
  /** The work's outcome, or a rejection as soon as the scope is ended. */
  race<T>(work: Promise<T>): Promise<T>;
  /** Ends it; only the first reason counts. */
  end(why: ApiError): void;
  /** From now on nothing of it keeps the process alive. */
  unref(): void;
  /** Lets go of timer and signal. */
  close(): void;
}

/**
 * Opens a scope.
 * @param late what to say when it is ended for taking too long
 * @param ms after how many milliseconds that is, if at all
 * @param attach hooks it to what ends it besides, and returns what unhooks it
 */
export function open(
  details: ApiErrorDetails,
  late: string,
  ms: number | undefined,
  attach: (end: (why: ApiError) => void) => (() => void) | undefined,
): Scope {
  const callbacks = new Set<(error: ApiError) => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let detach: (() => void) | undefined;
  const scope: { error: ApiError | undefined } & Scope = {
    error: undefined,
    on(callback) {
      if (scope.error) callback(scope.error);
      else callbacks.add(callback);
      return () => void callbacks.delete(callback);
    },
    race: (work) =>
      new Promise((resolve, reject) => {
        const off = scope.on(reject);
        work.finally(off).then(resolve, reject);
      }),
    end(why) {
      if (scope.error) return;
      scope.error = why;
      scope.close();
      callbacks.forEach((call) => void call(why));
    },
    unref: () => (timer as { unref?: () => void } | undefined)?.unref?.(),
    close() {
      clearTimeout(timer);
      detach?.();
    },
  };
  if (ms) {
    timer = setTimeout(() => {
      scope.end(make(ApiTimeoutError, details, `${late} ${ms} ms`, { retryable: true }));
    }, ms);
  }
  detach = attach(scope.end);
  return scope;
}

/** Waits, unless the scope is ended before. */
export async function sleep(ms: number, scope: Scope): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const woken = new Promise<void>((wake) => {
    timer = setTimeout(wake, ms + 1); // one more, for timers may fire a little early
  });
  await scope.race(woken).finally(() => clearTimeout(timer));
}
