/** ` Did you mean x?` for a misspelt word, with a space before it. Empty if nothing is near. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const near = nearest(word, candidates);
  return near === undefined ? "" : ` Did you mean ${near}?`;
}

/** The candidate that a misspelt word most likely means. Undefined if none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  // A slip leaves something of a word.
  let limit = Math.min(Math.max(1, Math.floor(word.length / 3)), word.length - 1);
  let best: string | undefined;
  for (const candidate of candidates) {
    // The distance is at least the difference of the lengths, so most candidates need no comparison.
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const distance = editDistance(word, candidate, limit);
    if (distance > limit) continue;
    best = candidate;
    limit = distance - 1;
  }
  return best;
}

/**
 * How many characters must be added, removed, changed or swapped with their neighbour to turn one word into the other. A distance
 * within the limit depends only on cells near the diagonal, so the others are not computed.
 *
 * @param limit the distance at which the comparison ends. A greater result is not exact
 */
function editDistance(from: string, to: string, limit: number): number {
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 0; i < from.length; i++) {
    const next: number[] = [i + 1];
    let least = i + 1;
    const end = Math.min(to.length, i + limit + 1);
    for (let j = Math.max(0, i - limit); j < end; j++) {
      const change = at(row, j) + (from[i] === to[j] ? 0 : 1);
      const isSwap = i > 0 && from[i] === to[j - 1] && from[i - 1] === to[j];
      const swap = isSwap ? at(before, j - 1) + 1 : change;
      const cell = Math.min(change, swap, at(row, j + 1) + 1, at(next, j) + 1);
      next[j + 1] = cell;
      if (cell < least) least = cell;
    }
    if (least > limit) return least;
    [before, row] = [row, next];
  }
  return at(row, to.length);
}

/** A cell that was not computed is too far. */
const at = (row: readonly number[], index: number): number => row[index] ?? Number.POSITIVE_INFINITY;
