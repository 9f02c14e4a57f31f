import type { Section } from "../record/outcome.js";

/** After this many refusals in a row a section is not requested again in the run. */
export const REFUSALS_BEFORE_GIVING_UP = 20;

/** Counts how often each section was refused in a row, and tells which are not worth asking for. */
export class Refusals {
  readonly #inARow = new Map<string, number>();
  readonly #givenUp = new Map<string, readonly string[]>();

  /** The sections that are no longer asked for. */
  get givenUp(): readonly string[] {
    return [...this.#givenUp.keys()];
  }

  /** The permissions that a section lacks which is no longer asked for; undefined for one that is. */
  permissionsOf(name: string): readonly string[] | undefined {
    return this.#givenUp.get(name);
  }

  /** Takes how a section came out. */
  hear(name: string, section: Section): void {
    if (section.status !== "forbidden") {
      this.#inARow.delete(name);
      return;
    }
    const refusals = (this.#inARow.get(name) ?? 0) + 1;
    this.#inARow.set(name, refusals);
    if (refusals >= REFUSALS_BEFORE_GIVING_UP) this.#givenUp.set(name, section.permissions);
  }
}
