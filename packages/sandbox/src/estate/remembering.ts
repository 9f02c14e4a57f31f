/** How many results are kept. A page of a listing, with those whom its users name, needs fewer. */
const SLOTS = 1024;

/** Computes something of each number, and keeps the last results. Two numbers that share a place take turns. */
export function remembering<T>(make: (index: number) => T): (index: number) => T {
  const indexes: number[] = [];
  const kept: T[] = [];
  return (index) => {
    const slot = index % SLOTS;
    if (indexes[slot] !== index) {
      kept[slot] = make(index);
      indexes[slot] = index;
    }
    return kept[slot] as T;
  };
}
