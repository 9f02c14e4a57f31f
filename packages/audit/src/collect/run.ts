import { Caller } from "./caller.js";
import { mapInOrder } from "./pool.js";
import type { Progress } from "./progress.js";
import { CONCURRENCY, type RunOptions } from "./run-options.js";

/** What a run reports of its listing. The rest of its progress it counts itself. */
export type ListingState = Pick<Progress, "platform" | "scope" | "strategy" | "expected" | "truncated">;

/** One run of a collector. */
export interface Run {
  readonly caller: Caller;
  /** Makes the records of users, several together, and yields them in order. Reports after each. */
  records<User, Record>(
    users: AsyncIterable<User> | Iterable<User>,
    work: (user: User) => Promise<Record>,
  ): AsyncGenerator<Record, void, undefined>;
  /** Reports how far the run is. */
  report(): void;
}

/** Starts a run. @param listing returns how far the listing is */
export function startRun(options: RunOptions, listing: () => ListingState): Run {
  const { concurrency = CONCURRENCY, stop, memory, onProgress } = options;
  const controller = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, controller.signal]) : controller.signal;
  const caller = new Caller({ signal, stop, memory });
  let seen = memory?.finished ?? 0;
  const report = () => onProgress?.({ ...listing(), seen, calls: caller.calls, notAsked: caller.givenUp });
  return {
    caller,
    report,
    async *records(users, work) {
      for await (const record of mapInOrder(users, { limit: concurrency, controller }, work)) {
        seen += 1;
        report();
        yield record;
      }
    },
  };
}
