import type { Section } from "../../../record/outcome.js";
import type { Caller } from "../../caller.js";
import type { PureCloudReader } from "../reader.js";

/**
 * A section that is read once for the whole organisation, in place of one call for each user. This folder reads such lists, and
 * knows nothing of the folder `bulk`, which decides when to read them.
 */
export interface OfEverybody<User extends unknown[] = []> {
  /**
   * Reads it. May be called again, and then requests only what failed and may succeed now.
   *
   * @returns how many users it knows something of, or why nothing is known
   */
  read(): Promise<Section<number>>;
  /** The section of a user. Undefined if this is not certain, so the user must be read alone. */
  of(userId: string, ...user: User): Section | undefined;
}

/** What makes the calls. */
export interface Calls {
  readonly purecloud: PureCloudReader;
  readonly caller: Caller;
}
