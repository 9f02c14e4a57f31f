/**
 * Takes up to `count` values from a source before they are wanted. An async generator works off what it is asked for in
 * turn, so there is one request at a time, and none beyond what is wanted plus `count`.
 */
export async function* readAhead<T>(
  source: AsyncGenerator<T, void, undefined>,
  count: number,
): AsyncGenerator<T, void, undefined> {
  const asked: Promise<IteratorResult<T, void>>[] = [];
  const ask = (wanted: number) => {
    while (asked.length < wanted) {
      const next = source.next();
      next.catch(() => {}); // it is reported when its turn comes
      asked.push(next);
    }
  };
  for (;;) {
    ask(1);
    const next = await asked.shift();
    if (!next || next.done) return;
    ask(count);
    yield next.value;
  }
}
