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
  /** Does work, and repeats it after each of the pauses while it returns that it may improve. */
  patiently(work: () => Promise<boolean>): Promise<void>;
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
  const { concurrency = CONCURRENCY, stop, memory, onProgress } = options;
  const { pausesMs = PAUSES_MS, wait = pause } = options;
  const controller = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, controller.signal]) : controller.signal;
  const caller = new Caller({ signal, stop, memory, method });
  const held = new HeldRecords<R>();
  let seen = memory?.finished ?? 0;
  const report = () => {
    onProgress?.({ ...listing(), seen, waiting: held.size, calls: caller.calls, notAsked: caller.givenUp });
  };
  const inOrder = <T, U>(items: AsyncIterable<T> | Iterable<T>, work: (item: T) => Promise<U>) =>
    mapInOrder(items, { limit: concurrency, controller }, work);
  const done = (record: R) => {
    held.release(record);
    seen += 1;
    report();
    return record;
  };

  /** The failed sections of the records that wait, and the failed parts of the context, after a pause. */
  async function* again({ readAgain, context }: Pick<Work<never, R>, "readAgain" | "context">) {
    for (const ms of pausesMs) {
      if (held.size === 0 && !context?.mayImprove) return;
      await wait(ms, { signal, stop });
      caller.tryAgain();
      await context?.readAgain();
      for await (const record of inOrder(held, readAgain)) if (!held.hold(record)) yield done(record);
    }
  }

  async function* records<User>(users: AsyncIterable<User> | Iterable<User>, work: Work<User, R>) {
    try {
      for await (const record of inOrder(users, work.read)) {
        if (held.hold(record)) report();
        else yield done(record);
      }
      yield* again(work);
    } catch (error) {
      // The records before an error come first. After an abort, nobody waits for them.
      if (!signal.aborted) for (const record of held) yield done(record);
      throw error;
    }
    for (const record of held) yield done(record);
  }

  async function together<T>(items: Iterable<T>, work: (item: T) => Promise<void>): Promise<void> {
    for await (const _ of inOrder(items, work)) report();
  }

  async function patiently(work: () => Promise<boolean>): Promise<void> {
    let mayImprove = await work();
    for (const ms of pausesMs) {
      if (!mayImprove) return;
      await wait(ms, { signal, stop });
      caller.tryAgain();
      mayImprove = await work();
    }
  }
  return { caller, report, records, together, patiently };
}
