import type { OdinRecord } from "../record/odin/record.js";
import type { PureCloudRecord } from "../record/purecloud/record.js";
import { Caller } from "./caller.js";
import type { Context } from "./context.js";
import { HeldRecords } from "./held.js";
import { mapInOrder } from "./pool.js";
import type { Progress } from "./progress.js";
import { CONCURRENCY, PAUSES_MS, type RunOptions } from "./run-options.js";
import { pause } from "./stop.js";

/** What a run reports of its listing. The rest of its progress it counts itself. */
export type ListingState = Pick<Progress, "platform" | "scope" | "strategy" | "expected" | "truncated" | "notes">;

/** How the records of a run are made. */
export interface Work<User, Record> {
  /** Makes the record of a user. */
  readonly read: (user: User) => Promise<Record>;
  /** Requests the failed sections of a record again. */
  readonly readAgain: (record: Record) => Promise<Record>;
  /** What is read once for the scope. Its failed parts are requested again together with the sections. */
  readonly context?: Pick<Context<string>, "mayImprove" | "readAgain">;
}

/** One run of a collector. */
export interface Run<Record> {
  readonly caller: Caller;
  /**
   * Makes the records of users, several together, and yields them in order. Reports after each. A record with a section that
   * may succeed later comes at the end, after its failed sections were requested again.
   */
  records<User>(
    users: AsyncIterable<User> | Iterable<User>,
    work: Work<User, Record>,
  ): AsyncGenerator<Record, void, undefined>;
  /** Reports how far the run is. */
  report(): void;
  /** Works on several items together. Reports after each. */
  together<T>(items: Iterable<T>, work: (item: T) => Promise<void>): Promise<void>;
  /**
   * Does work, and repeats it after each of the pauses while it returns that it may improve. A run makes each pause once
   * for all work, so the first record never waits longer than all of them.
   *
   * @param mostMs the longest time that this work may pause in all
   */
  patiently(work: () => Promise<boolean>, mostMs?: number): Promise<void>;
}

/**
 * Starts a run.
 *
 * @param method any method of the client
 * @param listing returns how far the listing is
 */
export function startRun<R extends OdinRecord | PureCloudRecord>(
  options: RunOptions,
  method: unknown,
  listing: () => ListingState,
): Run<R> {
  return new RunState<R>(options, method, listing);
}

/** How far a run is: which records wait, and how many are done. */
class RunState<R extends OdinRecord | PureCloudRecord> implements Run<R> {
  readonly caller: Caller;
  readonly #options: RunOptions;
  readonly #listing: () => ListingState;
  readonly #controller = new AbortController();
  readonly #signal: AbortSignal;
  readonly #held = new HeldRecords<R>();
  /** The pauses before the first record that are left. */
  readonly #pauses: number[];
  #seen: number;

  constructor(options: RunOptions, method: unknown, listing: () => ListingState) {
    const { signal: given, stop, memory, pausesMs = PAUSES_MS } = options;
    const { signal } = this.#controller;
    this.#options = options;
    this.#pauses = [...pausesMs];
    this.#listing = listing;
    this.#signal = given ? AbortSignal.any([given, signal]) : signal;
    this.#seen = memory?.finished ?? 0;
    this.caller = new Caller({ signal: this.#signal, stop, memory, method });
  }

  readonly report = (): void => {
    const { calls, givenUp } = this.caller;
    const own = { seen: this.#seen, waiting: this.#held.size, calls, notAsked: givenUp };
    this.#options.onProgress?.({ ...this.#listing(), ...own });
  };

  async *records<User>(users: AsyncIterable<User> | Iterable<User>, work: Work<User, R>) {
    try {
      for await (const record of this.#inOrder(users, work.read)) {
        if (this.#held.hold(record)) this.report();
        else yield this.#done(record);
      }
      yield* this.#again(work);
    } catch (error) {
      // The records before an error come first. After an abort, nobody waits for them.
      if (!this.#signal.aborted) for (const record of this.#held) yield this.#done(record);
      throw error;
    }
    for (const record of this.#held) yield this.#done(record);
  }

  /** The failed sections of the records that wait, and the failed parts of the context, after a pause. */
  async *#again({ readAgain, context }: Pick<Work<never, R>, "readAgain" | "context">) {
    const { pausesMs = PAUSES_MS, wait = pause, stop } = this.#options;
    for (const ms of pausesMs) {
      if (this.#held.size === 0 && !context?.mayImprove) return;
      await wait(ms, { signal: this.#signal, stop });
      this.caller.tryAgain();
      await context?.readAgain();
      for await (const record of this.#inOrder(this.#held, readAgain))
        if (!this.#held.hold(record)) yield this.#done(record);
    }
  }

  #inOrder<T, U>(items: AsyncIterable<T> | Iterable<T>, work: (item: T) => Promise<U>) {
    const { concurrency = CONCURRENCY } = this.#options;
    return mapInOrder(items, { limit: concurrency, controller: this.#controller }, work);
  }

  #done(record: R): R {
    this.#held.release(record);
    this.#seen += 1;
    this.report();
    return record;
  }

  readonly together = async <T>(items: Iterable<T>, work: (item: T) => Promise<void>): Promise<void> => {
    for await (const _ of this.#inOrder(items, work)) this.report();
  };

  readonly patiently = async (work: () => Promise<boolean>, mostMs = Number.POSITIVE_INFINITY): Promise<void> => {
    const { wait = pause, stop } = this.#options;
    for (let left = mostMs; (await work()) && left > 0; ) {
      const ms = this.#pauses.shift();
      if (ms === undefined) return;
      const paused = Math.min(ms, left);
      left -= paused;
      await wait(paused, { signal: this.#signal, stop });
      this.caller.tryAgain();
    }
  };
}
