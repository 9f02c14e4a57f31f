/** A source that was started before it is read. Its first item is on the way. */
export interface Prefetched<T> {
  /** Resolves when the first item is there, or there is none. Rejects with the error of the start. */
  readonly ready: Promise<void>;
  readonly items: AsyncIterable<T>;
}

/** Requests the first item immediately. A source that cannot start is known before anything else is worked on. */
export function prefetch<T>(source: AsyncIterable<T>): Prefetched<T> {
  const iterator = source[Symbol.asyncIterator]();
  const first = iterator.next();
  const ready = first.then(() => undefined);
  ready.catch(() => undefined); // The reader of `ready` or `items` gets it, which may come later, or never.
  return { ready, items: { [Symbol.asyncIterator]: () => resume(iterator, first) } };
}

async function* resume<T>(iterator: AsyncIterator<T>, first: Promise<IteratorResult<T>>): AsyncGenerator<T> {
  try {
    for (let next = await first; !next.done; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}
