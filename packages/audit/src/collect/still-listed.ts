import { outcomeOf } from "./section.js";

/** After this many lists in a row that still name a missing user, no further list is read. */
const CONTRADICTIONS = 10;

/** Asks lists of users, read afresh, for users whose profile was answered with 404. */
export class StillListed {
  readonly #read: (userId: string) => Promise<boolean>;
  #inARow = 0;
  /** Users wait for each other, because one list may be enough for several. */
  #turn: Promise<boolean> = Promise.resolve(true);

  /** @param read reads a list that should name the user, and returns whether it does */
  constructor(read: (userId: string) => Promise<boolean>) {
    this.#read = read;
  }

  /** Whether a list no longer names the user. False if no list can be read. Throws what ends the run. */
  hasLeft(userId: string): Promise<boolean> {
    const look = () => this.#look(userId);
    this.#turn = this.#turn.then(look, look);
    return this.#turn;
  }

  async #look(userId: string): Promise<boolean> {
    if (this.#inARow >= CONTRADICTIONS) return false;
    let isNamed = true;
    try {
      isNamed = await this.#read(userId);
    } catch (error) {
      outcomeOf(error);
    }
    this.#inARow = isNamed ? this.#inARow + 1 : 0;
    return !isNamed;
  }
}
