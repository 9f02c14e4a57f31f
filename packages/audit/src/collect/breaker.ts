import { type Failed, failed, isRetryable, type Section, type SectionError } from "../record/outcome.js";

/** After this many failures in a row, while other sections are read, a section is not requested for a while. */
export const FAILURES_BEFORE_PAUSE = 10;

interface Streak {
  readonly readBefore: number;
  failures: number;
}

interface Paused {
  readonly error: SectionError;
  /** Whether one more try is allowed. */
  mayTry: boolean;
  /** That try, while it is under way. */
  attempt?: Promise<unknown>;
}

/**
 * Stops requests for a section that always fails, because each failure takes several tries or a time-out. If nothing else is
 * read either, the platform is away, and every section is still requested.
 */
export class Breaker {
  /** How many sections were answered. */
  #read = 0;
  readonly #streaks = new Map<string, Streak>();
  readonly #paused = new Map<string, Paused>();

  /** The sections that are not requested at present. */
  get paused(): readonly string[] {
    return [...this.#paused.keys()];
  }

  /** Allows one more try of each section that is not requested. If it succeeds, the section is requested again. */
  tryAgain(): void {
    for (const paused of this.#paused.values()) paused.mayTry = true;
  }

  /** Asks for a section, unless it failed too often. */
  async ask<T>(name: string, read: () => Promise<Section<T>>): Promise<Section<T>> {
    for (;;) {
      const paused = this.#paused.get(name);
      if (paused?.attempt) {
        await Promise.allSettled([paused.attempt]);
        continue;
      }
      if (paused && !paused.mayTry) return notRequested(paused.error);
      if (!paused) return this.#observe(name, await read());
      paused.mayTry = false;
      paused.attempt = read();
      try {
        return this.#observe(name, (await paused.attempt) as Section<T>);
      } finally {
        delete paused.attempt;
      }
    }
  }

  #observe<T>(name: string, section: Section<T>): Section<T> {
    if (!isRetryable(section)) {
      this.#read += 1;
      this.#streaks.delete(name);
      this.#paused.delete(name);
      return section;
    }
    const streak = this.#streaks.get(name) ?? { readBefore: this.#read, failures: 0 };
    streak.failures += 1;
    this.#streaks.set(name, streak);
    const others = this.#read - streak.readBefore;
    const isAlone = Math.min(streak.failures, others) >= FAILURES_BEFORE_PAUSE;
    if (isAlone && !this.#paused.has(name)) this.#paused.set(name, { error: section.error, mayTry: false });
    return section;
  }
}

function notRequested(error: SectionError): Failed {
  const message = `not requested after ${FAILURES_BEFORE_PAUSE} failures in a row, the last: ${error.message}`;
  return failed({ ...error, message });
}
