/** Compares texts by UTF-16 code units, so a sorted list is the same everywhere. */
export const byCodeUnits = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
