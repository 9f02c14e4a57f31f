import { Stopped } from "./stop.js";

/** How much of a source is worked on at once, and how the rest is called off. */
export interface PoolOptions {
  /** How many items are worked on at once. */
  readonly limit: number;
  /** Aborted when the consumer stops early or an item throws, so that what is under way ends too; not by {@link Stopped}. */
  readonly controller: AbortController;
}

/**
 * Works on `limit` items of a source at once and gives the results in the source's order.
 *
 * A consumer may stop early (`break`): what is under way is aborted and waited for, and nothing is left to reject
 * unheard. When the source itself fails, the items that it gave before are finished first, then its error is thrown.
 */
export async function* mapInOrder<T, U>(
  source: AsyncIterable<T> | Iterable<T>,
  options: PoolOptions,
  work: (item: T) => Promise<U>,
): AsyncGenerator<U, void, undefined> {
  if (!(options.limit >= 1)) throw new RangeError("concurrency must be at least 1");
  const items = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  const underWay: Promise<U>[] = [];
  let exhausted = false;
  let whole = false;
  let failure: { readonly error: unknown } | undefined;
  try {
    for (;;) {
      while (!exhausted && underWay.length < options.limit) {
        try {
          const next = await items.next();
          if (next.done) exhausted = true;
          else underWay.push(heard(work(next.value)));
        } catch (error) {
          failure = { error };
          exhausted = true;
        }
      }
      const first = underWay.shift();
      if (first === undefined) break;
      yield await first;
    }
    if (failure) throw failure.error;
    whole = true;
  } catch (error) {
    // What is under way ends by itself then, and is to be kept.
    whole = error instanceof Stopped;
    throw error;
  } finally {
    if (!whole) options.controller.abort();
    await Promise.allSettled(underWay);
    await items.return?.();
  }
}

/** Marks a promise as heard: it is awaited in its turn, which may come after it has already failed. */
function heard<U>(promise: Promise<U>): Promise<U> {
  promise.catch(() => undefined);
  return promise;
}
