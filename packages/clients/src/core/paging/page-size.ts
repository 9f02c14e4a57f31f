/** The size to try after a page that failed. Throws the error if no smaller size can help. */
export async function smallerAfter(error: unknown, size: number | undefined): Promise<number> {
  const less = await import("./smaller-page.js").then(
    ({ smallerPage }) => smallerPage(error, size),
    () => 0,
  );
  if (!less) throw error;
  return less;
}

/** Items `start` to `end` of a listing, and the page that holds them. */
export interface Window {
  readonly size: number;
  /** From 1. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The page that holds the item at an index and reaches furthest beyond it. This is the
 * largest size if it divides the index. Otherwise it is the size with a page that begins just before the index.
 * @param limit index beyond which no page may reach
 * @returns undefined if no page fits
 */
export function windowAt(index: number, largest: number, limit = Infinity): Window | undefined {
  let best: Window | undefined;
  for (let size = largest; size > 0; size -= 1) {
    const start = index - (index % size);
    const end = start + size;
    if (end <= limit && end > (best?.end ?? 0)) best = { size, number: start / size + 1, start, end };
  }
  return best;
}
