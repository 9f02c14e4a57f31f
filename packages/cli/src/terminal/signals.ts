import { EXIT } from "../exit-code.js";

/** What a shell expects of a process that a signal ended. */
const CODES = { SIGINT: EXIT.interrupted, SIGTERM: 143 } as const;
/** Windows has no signals to send: Ctrl-C arrives as SIGINT, and as SIGBREAK Ctrl-Break, which services and build agents use. */
const WINDOWS_CODES = { ...CODES, SIGBREAK: EXIT.interrupted } as const;
/** The time that calls under way have to end, in milliseconds. A platform may have asked us to wait for minutes. */
const PATIENCE_MS = 10_000;

/** The signals of the process. */
export interface Signals {
  /** Aborted by the first one. Nothing new begins. */
  readonly stop: AbortSignal;
  /** Aborted a while after it. What is still under way ends. */
  readonly signal: AbortSignal;
  /** The exit code of the signal. Undefined if none came. */
  readonly exitCode: number | undefined;
  /** The first signal that came. */
  readonly name: NodeJS.Signals | undefined;
}

/**
 * Listens for SIGINT and SIGTERM, and on Windows for Ctrl-Break. The second one ends the process immediately. What was written
 * is on disk.
 *
 * @param leave ends the process
 */
export function listenForSignals(
  leave: (code: number, signal: NodeJS.Signals) => void,
  platform = process.platform,
): Signals {
  const stop = new AbortController();
  const abort = new AbortController();
  let exitCode: number | undefined;
  let first: NodeJS.Signals | undefined;
  for (const [signal, code] of Object.entries(platform === "win32" ? WINDOWS_CODES : CODES)) {
    process.on(signal, () => {
      if (first !== undefined) return leave(code, signal as NodeJS.Signals);
      first = signal as NodeJS.Signals;
      exitCode = code;
      stop.abort();
      setTimeout(() => abort.abort(), PATIENCE_MS).unref();
    });
  }
  return {
    stop: stop.signal,
    signal: abort.signal,
    get exitCode() {
      return exitCode;
    },
    get name() {
      return first;
    },
  };
}
