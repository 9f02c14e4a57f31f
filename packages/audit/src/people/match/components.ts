/** Joins numbers to sets, and says which are together. */
export class Sets {
  readonly #parents = new Map<number, number>();

  /** The member that stands for the set. A number that was never joined stands for itself. */
  find(member: number): number {
    let root = member;
    for (let next = this.#parents.get(root); next !== undefined && next !== root; next = this.#parents.get(root))
      root = next;
    // This shortens the way for the next call.
    for (let at = member; at !== root; ) {
      const next = this.#parents.get(at) ?? root;
      this.#parents.set(at, root);
      at = next;
    }
    return root;
  }

  join(a: number, b: number): void {
    const [one, other] = [this.find(a), this.find(b)];
    if (one !== other) this.#parents.set(one, other);
  }
}

/** Items by what they belong to, in the order of the first of each. */
export function byRoot<T>(items: Iterable<T>, rootOf: (item: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const root = rootOf(item);
    const group = groups.get(root);
    if (group) group.push(item);
    else groups.set(root, [item]);
  }
  return groups;
}
