/** How many there are of something, and the first of them. */
export class Kept<T> {
  readonly first: T[] = [];
  readonly #most: number;
  count = 0;

  constructor(most: number) {
    this.#most = most;
  }

  add(item: T): void {
    this.count += 1;
    if (this.first.length < this.#most) this.first.push(item);
  }

  /** How many are not among the first. */
  get more(): number {
    return this.count - this.first.length;
  }
}

/** The same by name, in the order of the first of each. */
export class KeptByName<T> {
  readonly groups = new Map<string, Kept<T>>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  add(name: string, item: T): void {
    const kept = this.groups.get(name) ?? new Kept<T>(this.#most);
    kept.add(item);
    this.groups.set(name, kept);
  }
}
