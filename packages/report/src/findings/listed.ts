/** Lines of a screen. */
export type Listed = readonly string[];

/** The first of some items, and in which file the others are. */
export function listed<T>(
  items: readonly T[],
  most: number,
  file: string,
  lines: (item: T) => readonly string[],
): Listed {
  const more = items.length - most;
  const first = items.slice(0, most).flatMap(lines);
  return more > 0 ? [...first, `  and ${more} more: ${file}`] : first;
}
