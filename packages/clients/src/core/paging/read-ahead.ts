import type { Pages } from "./page-types.js";

/**
 * Reads up to `count` pages early. An async generator serves requests in turn. So there is one request at a time, and no more than
 * `count` are early. If the caller stops, so do the requests that were made early. It is loaded when it is asked for.
 * @param source reads the pages until its signal aborts
 */
export async function* readAhead(
  source: (signal: AbortSignal) => Pages,
  count: number,
  signal: AbortSignal | undefined,
): Pages {
  const stop = new AbortController();
  const halt = () => stop.abort(signal?.reason);
  signal?.addEventListener("abort", halt);
  if (signal?.aborted) halt();
  try {
    yield* early(source(stop.signal), count);
  } finally {
    stop.abort();
    signal?.removeEventListener("abort", halt);
  }
}

async function* early(source: Pages, count: number): Pages {
  const requested: ReturnType<Pages["next"]>[] = [];
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
