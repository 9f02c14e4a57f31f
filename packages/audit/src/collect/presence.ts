import { isApiError } from "@rollcall/clients/core";
import type { Section } from "../record/outcome.js";
import { outcomeOf } from "./section.js";

/** Why the sections of a vanished user were not read. */
export const GONE = "not requested: the user was gone by then";

/**
 * Whether a listed user is still there. A 404 may mean that a section does not exist, or that the user does not. After the
 * first 404 the user is read alone, which tells the two apart.
 */
export class Presence {
  readonly #read: () => Promise<unknown>;
  #isChecked = false;
  #isGone = false;

  /** @param read reads the user, and nothing else */
  constructor(read: () => Promise<unknown>) {
    this.#read = read;
  }

  get isGone(): boolean {
    return this.#isGone;
  }

  /** Observes the outcome of a section. Throws what ends the run. */
  async observe(section: Section): Promise<void> {
    if (this.#isChecked || section.status !== "failed" || section.error.status !== 404) return;
    this.#isChecked = true;
    try {
      await this.#read();
    } catch (error) {
      outcomeOf(error);
      this.#isGone = isApiError(error) && error.status === 404;
    }
  }
}
