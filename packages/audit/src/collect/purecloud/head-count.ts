import type { PureCloudState } from "./states.js";

/** How many users the platform counts in each state. The count changes while the listing is read. */
export class HeadCount {
  readonly #latest = new Map<PureCloudState, number>();
  readonly #most = new Map<PureCloudState, number>();

  /** Observes the count that a page gave. */
  observe(state: PureCloudState, total: number | undefined): void {
    if (total === undefined) return;
    this.#latest.set(state, total);
    this.#most.set(state, Math.max(total, this.most(state)));
  }

  /** The largest count that any page gave. A user who leaves lowers the count, and so hides that another one was missed. */
  most(state: PureCloudState): number {
    return this.#most.get(state) ?? 0;
  }

  /** The latest count of all these states. Undefined while the count of one is unknown. */
  of(states: readonly PureCloudState[]): number | undefined {
    if (states.some((state) => !this.#latest.has(state))) return undefined;
    return [...this.#latest.values()].reduce((sum, one) => sum + one, 0);
  }
}
