import type { CallOptions } from "@rollcall/clients/core";
import { failed, forbidden, ok, type Section } from "../record/outcome.js";
import type { ScopeMemory } from "./memory.js";
import { Refusals } from "./refusals.js";
import { isOfAnother, outcomeOf } from "./section.js";
import { Stopped } from "./stop.js";

/** What the calls of a run have in common. */
export interface AskerOptions {
  /** Aborts what is under way. */
  readonly signal: AbortSignal;
  /** Lets what is under way come to its end, but begins nothing more. */
  readonly stop?: AbortSignal | undefined;
  /** What earlier runs learnt. */
  readonly memory?: ScopeMemory | undefined;
}

/** How one section is asked for. */
export interface Question<T> {
  /** The section's name: refusals are counted by it. */
  readonly name: string;
  /** Whose section it is: an answer that names another user is not taken. */
  readonly userId: string;
  /** Makes the section's calls, each through {@link Asker.ask}. */
  readonly learn: () => Promise<T>;
}

type ParamsOf<F> = F extends (params: infer P, ...rest: never[]) => unknown ? NonNullable<P> : never;
type AnswerOf<F> = F extends (...args: never[]) => Promise<infer T> ? T : never;

/** Makes the calls of one run: counts them, turns what they throw into outcomes, and stops asking where we may not look. */
export class Asker {
  readonly #options: AskerOptions;
  readonly #refusals: Refusals;
  #calls: number;

  constructor(options: AskerOptions) {
    this.#options = options;
    this.#refusals = options.memory?.refusals ?? new Refusals();
    this.#calls = options.memory?.calls ?? 0;
  }

  /** How many calls were made so far, failed ones and those of earlier runs included. */
  get calls(): number {
    return this.#calls;
  }

  /** The sections that are no longer asked for, because they were refused so often in a row. */
  get givenUp(): readonly string[] {
    return this.#refusals.givenUp;
  }

  /**
   * Makes one call, unless an earlier run was answered to it; throws what it throws.
   *
   * @throws Stopped once the run has been asked to stop
   */
  ask<Client, Operation extends keyof Client & string>(
    client: Client,
    operation: Operation,
    params: ParamsOf<Client[Operation]>,
  ): Promise<AnswerOf<Client[Operation]>> {
    return this.read(client, operation, params, (answer) => answer);
  }

  /**
   * Makes one call as {@link ask} does, and takes from the answer what is wanted. An answer that `take` throws at is not kept:
   * the next run would be given it instead of asking again, and end there as this one did.
   *
   * @throws what the call or `take` throws; Stopped once the run has been asked to stop
   */
  async read<Client, Operation extends keyof Client & string, T>(
    client: Client,
    operation: Operation,
    params: ParamsOf<Client[Operation]>,
    take: (answer: AnswerOf<Client[Operation]>) => T,
  ): Promise<T> {
    const { memory } = this.#options;
    const call = { operation, params: params as Readonly<Record<string, unknown>> };
    const known = memory?.recall(call);
    if (known !== undefined) return take(known as AnswerOf<Client[Operation]>);
    const make = client[operation] as (params: unknown, options: CallOptions) => Promise<AnswerOf<Client[Operation]>>;
    const answer = await this.once((given) => make.call(client, params, given));
    const taken = take(answer);
    if (answer !== undefined && answer !== null) memory?.keep(call, answer);
    return taken;
  }

  /** Makes one call that no memory is asked for or keeps. @throws Stopped once the run has been asked to stop */
  async once<T>(make: (options: { readonly signal: AbortSignal }) => Promise<T>): Promise<T> {
    const { signal, stop } = this.#options;
    if (stop?.aborted) throw new Stopped();
    this.#calls += 1;
    return make({ signal });
  }

  /** Asks for one section. Throws only what ends the run; see {@link outcomeOf}. */
  async section<T>({ name, userId, learn }: Question<T>): Promise<Section<T>> {
    const permissions = this.#refusals.permissionsOf(name);
    if (permissions) return forbidden(permissions, { notAsked: true });
    const section = await outcome(learn, userId);
    this.#refusals.hear(name, section);
    return section;
  }
}

async function outcome<T>(learn: () => Promise<T>, userId?: string): Promise<Section<T>> {
  try {
    const data = await learn();
    if (userId !== undefined && isOfAnother(data, userId)) return failed("the answer is about another user");
    // An answer without content must not read as "has nothing".
    return data === undefined || data === null ? failed("the answer was empty") : ok(data);
  } catch (error) {
    return outcomeOf(error);
  }
}

/** The answer, or undefined when it could not be had and there is another way to learn it. Throws what ends the run. */
export async function settled<T>(learn: () => Promise<T>): Promise<T | undefined> {
  const section = await outcome(learn);
  return section.status === "ok" ? section.data : undefined;
}
