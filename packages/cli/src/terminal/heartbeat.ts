/** How long a thread may be silent, in milliseconds. */
const SILENCE_MS = 10_000;
const EVERY_MS = 1000;

/** Asks a thread for signs of life. A thread is silent while it waits for a slow reader, or in a system call. */
export class Heartbeat {
  readonly #ask: () => void;
  readonly #onSilence: () => void;
  #timer: NodeJS.Timeout | undefined;

  /** @param onSilence called if the thread does not answer for ten seconds */
  constructor(ask: () => void, onSilence: () => void) {
    this.#ask = ask;
    this.#onSilence = onSilence;
  }

  start(): void {
    this.#ask();
    this.#timer = setTimeout(this.#onSilence, SILENCE_MS).unref();
  }

  /** The thread has answered. It is asked again after a while. */
  heard(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.start(), EVERY_MS).unref();
  }
}
