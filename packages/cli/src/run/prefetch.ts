/** Something that was started before it is read: its first item is on the way. */
export interface Started<T> {
  /** Resolves when the first item is there, or there is none; rejects with what the start ran into. */
  readonly ready: Promise<void>;
  readonly items: AsyncIterable<T>;
}

/** Asks for the first item at once, so that what cannot start is known before anything else is worked on. */
export function start<T>(source: AsyncIterable<T>): Started<T> {
  const iterator = source[Symbol.asyncIterator]();
  const first = iterator.next();
  const ready = first.then(() => undefined);
  ready.catch(() => undefined); // Heard by whoever waits for `ready` or `items`, which may be later, or nobody.
  return { ready, items: { [Symbol.asyncIterator]: () => resume(iterator, first) } };
}

async function* resume<T>(iterator: AsyncIterator<T>, first: Promise<IteratorResult<T>>): AsyncGenerator<T> {
  try {
    for (let next = await first; !next.done; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}
