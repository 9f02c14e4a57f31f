/**
 * Reads up to `count` values from a source early. An async generator serves requests in turn. So there is one request at a
 * time, and no more than `count` are early.
 */
export async function* readAhead<T>(
  source: AsyncGenerator<T, void, undefined>,
  count: number,
): AsyncGenerator<T, void, undefined> {
  const requested: Promise<IteratorResult<T, void>>[] = [];
  const request = (needed: number) => {
    while (requested.length < needed) {
      const next = source.next();
      next.catch(() => {}); // It is reported when its turn comes.
      requested.push(next);
    }
  };
  for (;;) {
    request(1);
    const next = await requested.shift();
    if (!next || next.done) return;
    request(count);
    yield next.value;
  }
}
