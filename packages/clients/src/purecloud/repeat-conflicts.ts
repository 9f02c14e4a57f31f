import { onAbort } from "../core/call/abort.js";
import { isApiError } from "../core/errors/guards.js";

/** How a write is made again. */
export interface RepeatOptions {
  /** Ends the waits between tries. */
  readonly signal?: AbortSignal | undefined;
}

/** Tries before a conflict is thrown, as Genesys' own terraform provider makes. */
const TRIES = 10;
/** The first wait. Each further one is longer by as much. */
const WAIT_MS = 500;

/**
 * Makes a write again after a version conflict: `await repeatConflicts(() => purecloud.patchUserQueue(...))`. It tries ten times,
 * and waits half a second longer before each try, or as long as the platform asks. All other errors are thrown immediately. A
 * write that carries a version must read it again in `write`, as `updateUser` does.
 * @param write reads what it needs, and writes
 * @throws the conflict itself after the last try, and what `write` throws otherwise
 */
export async function repeatConflicts<T>(write: () => Promise<T>, options: RepeatOptions = {}): Promise<T> {
  return repeat(write, isConflict, options);
}

/**
 * Does the same, and also repeats a 409 whose message does not name versions. It is for writes that have no version, or read
 * it again. They conflict only with a change that is in progress.
 */
export const repeatBusy = <T>(write: () => Promise<T>, options: RepeatOptions): Promise<T> =>
  repeat(write, (error) => isConflict(error) || (isApiError(error) && error.status === 409), options);

async function repeat<T>(
  write: () => Promise<T>,
  passes: (error: unknown) => boolean,
  { signal }: RepeatOptions,
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await write();
    } catch (error) {
      if (tries === TRIES || !passes(error) || signal?.aborted) throw error;
      await wait((isApiError(error) && error.retryAfterMs) || tries * WAIT_MS, signal);
    }
  }
}

/** The platform answers 409, or 400 with the same message. A 409 about anything else does not pass. */
function isConflict(error: unknown): boolean {
  if (!isApiError(error) || (error.status !== 409 && error.status !== 400)) return false;
  const { message } = Object(error.body) as { message?: unknown };
  return /version.{0,80}(?:does not|must) match|match.{0,80}version/i.test(String(message));
}

/** Waits, or stops waiting when the signal aborts. Then the next call fails by it. */
export async function wait(ms: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let off: (() => void) | undefined;
  await new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
    off = signal && onAbort(signal, resolve);
  });
  clearTimeout(timer);
  off?.();
}
