import { isApiError } from "@rollcall/clients/core";
import { type Failed, failed, type Section } from "../record/outcome.js";
import { isErrorAnswer, outcomeOf } from "./section.js";
import type { StillListed } from "./still-listed.js";

/** Why the sections of a vanished user were not read. */
const GONE = "not requested: the user was gone by then";

/** A gateway that has lost its way answers so for everybody. That may pass. */
const LOST = "the platform does not find the user (404), but no list confirms that the user is gone";

/** How a user is looked for. */
export interface Search {
  readonly userId: string;
  /** Reads the user, and nothing else. */
  readonly read: () => Promise<unknown>;
  readonly stillListed: StillListed;
}

/**
 * Whether a listed user is gone. A 404 may mean that a section does not exist, or that the user does not. So after the
 * first 404 the user is read alone. Another 404 proves nothing by itself, so a list must confirm it.
 */
export class GoneCheck {
  readonly #search: Search;
  #isChecked = false;
  #isGone = false;
  #absent: Failed | undefined;

  constructor(search: Search) {
    this.#search = search;
  }

  /** Whether a list confirms that the user is gone. */
  get isGone(): boolean {
    return this.#isGone;
  }

  /** What a section is that is not requested any more. Undefined while the user is there. */
  get absent(): Failed | undefined {
    return this.#absent;
  }

  /** Observes the outcome of a section, and returns it as the record must have it. Throws what ends the run. */
  async observe(section: Section): Promise<Section> {
    if (this.#isChecked || section.status !== "failed" || section.error.status !== 404) return section;
    this.#isChecked = true;
    const { userId, read, stillListed } = this.#search;
    try {
      await read();
    } catch (error) {
      outcomeOf(error);
      if (!isApiError(error) || error.status !== 404) return section;
      // The page of a proxy says nothing about a user.
      this.#isGone = isErrorAnswer(error.body) && (await stillListed.hasLeft(userId));
      const lost = (message: string) => failed({ ...section.error, message, retryable: true });
      this.#absent = this.#isGone ? failed(GONE) : lost(`not requested: ${LOST}`);
      if (!this.#isGone) return lost(LOST);
    }
    return section;
  }
}
