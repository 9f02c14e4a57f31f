import { isApiError } from "@rollcall/clients/core";
import type { Section } from "../record/outcome.js";
import { outcomeOf } from "./section.js";

/** Why the sections of a vanished user were not learnt. */
export const GONE = "not asked for: the user was gone by then";

/**
 * Whether a user who was listed is still there. A 404 may mean that a section does not exist, or that the user does not: so
 * the first one is followed by asking for the user alone.
 */
export class Presence {
  readonly #read: () => Promise<unknown>;
  #isChecked = false;
  #isGone = false;

  /** @param read asks for the user, and for nothing else */
  constructor(read: () => Promise<unknown>) {
    this.#read = read;
  }

  get isGone(): boolean {
    return this.#isGone;
  }

  /** Takes how a section came out. Throws what ends the run. */
  async hear(section: Section): Promise<void> {
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
