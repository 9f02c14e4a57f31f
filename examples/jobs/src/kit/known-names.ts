/** So many names fit in a line. */
const MOST = 10;
/** Of more names, so many help to see a typo. */
const NEAREST = 5;

/**
 * A sentence with the names that there are, because a typo is then easy to see. Of many names, it has those most like the wanted one.
 * @param kind what has the names, such as `queue`
 */
export function knownNames(kind: string, names: readonly string[], wanted: string): string {
  const sorted = [...new Set(names)].sort();
  if (sorted.length === 0) return `There are no ${kind}s`;
  if (sorted.length <= MOST) return `The ${kind}s are ${sorted.join(", ")}`;
  const likeness = new Map(sorted.map((name) => [name, likenessOf(name, wanted)]));
  const nearest = sorted.sort((one, other) => (likeness.get(other) ?? 0) - (likeness.get(one) ?? 0)).slice(0, NEAREST);
  return `Of ${likeness.size} ${kind}s, these have the most similar names: ${nearest.join(", ")}`;
}

/** How many pairs of neighbouring letters two names share. 1 if all, and 0 if none. */
function likenessOf(one: string, other: string): number {
  const [some, others] = [pairsOf(one), pairsOf(other)];
  const shared = [...some].filter((pair) => others.has(pair)).length;
  return (2 * shared) / Math.max(1, some.size + others.size);
}

function pairsOf(name: string): Set<string> {
  const text = name.toLowerCase();
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
}
