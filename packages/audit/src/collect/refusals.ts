import type { Section } from "../record/outcome.js";

/** After this many refusals in a row a section is not requested again in the run. */
export const REFUSALS_BEFORE_GIVING_UP = 20;

/** Counts the refusals of each section in a row, and gives up sections that are always refused. */
export class Refusals {
  readonly #inARow = new Map<string, number>();
  readonly #givenUp = new Map<string, readonly string[]>();

  /** The sections that were given up. */
  get givenUp(): readonly string[] {
    return [...this.#givenUp.keys()];
  }

  /** The permissions that a given-up section lacks. Undefined for any other section. */
  permissionsOf(name: string): readonly string[] | undefined {
    return this.#givenUp.get(name);
  }

  /** Observes the outcome of a section. */
  observe(name: string, section: Section): void {
    if (section.status !== "forbidden") {
      this.#inARow.delete(name);
      return;
    }
    const refusals = (this.#inARow.get(name) ?? 0) + 1;
    this.#inARow.set(name, refusals);
    if (refusals >= REFUSALS_BEFORE_GIVING_UP) this.#givenUp.set(name, section.permissions);
  }
}
