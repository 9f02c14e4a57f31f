import { Stopped } from "./stop.js";

/** How many items are worked on, and how the work is cancelled. */
export interface PoolOptions {
  /** How many items are worked on together. */
  readonly limit: number;
  /** Aborted when the consumer stops early or an item throws, which ends the work under way. Not aborted by {@link Stopped}. */
  readonly controller: AbortController;
}

/**
 * Works on `limit` items of a source together and yields the results in the source's order.
 *
 * A consumer may stop early (`break`). Then the work under way is aborted and awaited, so no rejection is left unhandled.
 * When the source itself fails, the items before the failure are finished first, then the error is thrown.
 */
export async function* mapInOrder<T, U>(
  source: AsyncIterable<T> | Iterable<T>,
  options: PoolOptions,
  work: (item: T) => Promise<U>,
): AsyncGenerator<U, void, undefined> {
  if (!(options.limit >= 1)) throw new RangeError("concurrency must be at least 1");
  const started = startAhead(source, work);
  let isWhole = false;
  try {
    for (;;) {
      await started.fill(options.limit);
      const first = started.underWay.shift();
      if (first === undefined) break;
      yield await first;
    }
    if (started.failure) throw started.failure.error;
    isWhole = true;
  } catch (error) {
    // The work under way ends by itself then, and its results are kept.
    isWhole = error instanceof Stopped;
    throw error;
  } finally {
    if (!isWhole) options.controller.abort();
    await Promise.allSettled(started.underWay);
    await started.close();
  }
}

/** The work under way on the items of a source, in the source's order. */
function startAhead<T, U>(source: AsyncIterable<T> | Iterable<T>, work: (item: T) => Promise<U>) {
  const items = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  const underWay: Promise<U>[] = [];
  let isExhausted = false;
  return {
    underWay,
    /** Why the source ended before its last item. */
    failure: undefined as { readonly error: unknown } | undefined,
    /** Starts work on further items until `limit` are under way or the source has ended. */
    async fill(limit: number): Promise<void> {
      while (!isExhausted && underWay.length < limit) {
        try {
          const next = await items.next();
          if (next.done) isExhausted = true;
          else underWay.push(handled(work(next.value)));
        } catch (error) {
          this.failure = { error };
          isExhausted = true;
        }
      }
    },
    close: async () => void (await items.return?.()),
  };
}

/** Marks a rejection as handled. The promise is awaited in its turn, perhaps long after it failed. */
function handled<U>(promise: Promise<U>): Promise<U> {
  promise.catch(() => undefined);
  return promise;
}
