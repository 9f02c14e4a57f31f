import { failed, forbidden, ok, type Section } from "../record/outcome.js";
import { isOfAnother, outcomeOf } from "./section.js";

/** After this many refusals in a row a section is no longer asked for in the run (DESIGN.md section 4). */
export const REFUSALS_BEFORE_GIVING_UP = 20;

/** What every call of a run is given. */
export interface AskOptions {
  readonly signal: AbortSignal;
}

/** How one section is asked for. */
export interface Question<T> {
  /** The section's name: refusals are counted by it. */
  readonly name: string;
  /** Whose section it is: an answer that names another user is not taken. */
  readonly userId: string;
  /** Makes the section's calls, each through {@link Asker.call}. */
  readonly learn: () => Promise<T>;
  /** Whether the section belongs to a service that the user does not have, so that an error is an answer. */
  readonly unlicensed?: boolean;
}

/** Makes the calls of one run: counts them, turns what they throw into outcomes, and stops asking where we may not look. */
export class Asker {
  readonly signal: AbortSignal;
  #calls = 0;
  readonly #refusalsInARow = new Map<string, number>();
  readonly #givenUp = new Map<string, readonly string[]>();

  constructor(signal: AbortSignal) {
    this.signal = signal;
  }

  /** How many calls were made so far, failed ones included. */
  get calls(): number {
    return this.#calls;
  }

  /** The sections that are no longer asked for, because they were refused so often in a row. */
  get givenUp(): readonly string[] {
    return [...this.#givenUp.keys()];
  }

  /** Makes one call, and throws what it throws. */
  call<T>(make: (options: AskOptions) => Promise<T>): Promise<T> {
    this.#calls += 1;
    return make({ signal: this.signal });
  }

  /** Asks for one section. Throws only what ends the run; see {@link outcomeOf}. */
  async section<T>({ name, userId, learn, unlicensed = false }: Question<T>): Promise<Section<T>> {
    const permissions = this.#givenUp.get(name);
    if (permissions) return forbidden(permissions, { notAsked: true });
    const section = await outcome(learn, unlicensed, userId);
    this.#remember(name, section);
    return section;
  }

  #remember(name: string, section: Section): void {
    if (section.status !== "forbidden") {
      this.#refusalsInARow.delete(name);
      return;
    }
    const refusals = (this.#refusalsInARow.get(name) ?? 0) + 1;
    this.#refusalsInARow.set(name, refusals);
    if (refusals >= REFUSALS_BEFORE_GIVING_UP) this.#givenUp.set(name, section.permissions);
  }
}

async function outcome<T>(learn: () => Promise<T>, unlicensed: boolean, userId?: string): Promise<Section<T>> {
  try {
    const data = await learn();
    if (userId !== undefined && isOfAnother(data, userId)) return failed("the answer is about another user");
    // An answer without content must not read as "has nothing".
    return data === undefined || data === null ? failed("the answer was empty") : ok(data);
  } catch (error) {
    return outcomeOf(error, unlicensed);
  }
}

/** The answer, or undefined when it could not be had and there is another way to learn it. Throws what ends the run. */
export async function settled<T>(learn: () => Promise<T>): Promise<T | undefined> {
  const section = await outcome(learn, false);
  return section.status === "ok" ? section.data : undefined;
}
