import { type CallOptions, isUnsendable, withoutSecrets } from "@rollcall/clients/core";
import { isTooDeep } from "../record/depth.js";
import { type Failed, failed, forbidden, ok, type Section } from "../record/outcome.js";
import { Breaker } from "./breaker.js";
import { oneLine, platformWords } from "./error-text.js";
import type { ScopeMemory } from "./memory.js";
import { type Pick, whole } from "./pick.js";
import { Refusals } from "./refusals.js";
import { errorAnswer, isErrorAnswer, isOfAnother, outcomeOf, UnusableAnswer } from "./section.js";
import { Stopped } from "./stop.js";

/** What the calls of a run have in common. */
export interface CallerOptions {
  /** Aborts the calls under way. */
  readonly signal: AbortSignal;
  /** Lets the calls under way finish, but starts no others. */
  readonly stop?: AbortSignal | undefined;
  /** The answers and refusals of earlier runs. */
  readonly memory?: ScopeMemory | undefined;
  /** Any method of the client. Its token and credentials are masked in the words of errors. */
  readonly method?: unknown;
}

/** How one section is read. */
export interface SectionRequest<T> {
  /** The section's name. Refusals are counted by it. */
  readonly name: string;
  /** Whose section it is. Undefined for a section of a whole group. An answer that names another user is not accepted. */
  readonly userId?: string;
  /** Whether the section belongs to a service, which the user may lack. Otherwise it cannot be unavailable. @default false */
  readonly isOfService?: boolean | undefined;
  /** Makes the section's calls, each through {@link Caller.call}. */
  readonly learn: () => Promise<T>;
}

type ParamsOf<F> = F extends (params: infer P, ...rest: never[]) => unknown ? NonNullable<P> : never;
type AnswerOf<F> = F extends (...args: never[]) => Promise<infer T> ? T : never;

/** Makes and counts the calls of one run. Turns errors into outcomes, and gives up sections that are always refused. */
export class Caller {
  readonly #options: CallerOptions;
  readonly #refusals: Refusals;
  readonly #breaker = new Breaker();
  #calls: number;
  #passes = 1;

  constructor(options: CallerOptions) {
    this.#options = options;
    this.#refusals = options.memory?.refusals ?? new Refusals();
    this.#calls = options.memory?.calls ?? 0;
  }

  /** How many calls were made so far. Failed calls and those of earlier runs count. */
  get calls(): number {
    return this.#calls;
  }

  /** The sections that are no longer requested, after too many refusals or failures in a row. */
  get givenUp(): readonly string[] {
    return [...this.#refusals.givenUp, ...this.#breaker.paused];
  }

  /** How often the run has requested what failed, the first time included. */
  get passes(): number {
    return this.#passes;
  }

  /** Begins the next pass. Allows one more try of each section that failed too often. */
  tryAgain(): void {
    this.#passes += 1;
    this.#breaker.tryAgain();
  }

  /**
   * Makes one call, unless an earlier run has its answer. Throws what the call throws.
   *
   * @throws Stopped once the run has been asked to stop
   */
  call<Client, Operation extends keyof Client & string>(
    client: Client,
    operation: Operation,
    params: ParamsOf<Client[Operation]>,
    pick: Pick = whole,
  ): Promise<AnswerOf<Client[Operation]>> {
    return this.read(client, operation, params, (answer) => answer, pick);
  }

  /**
   * Makes one call as {@link call} does, and parses the answer. An answer that `parse` rejects is not remembered. Otherwise
   * the next run would fail on it again, instead of making the call again.
   *
   * @param pick the part of the answer that sections are made of. Only that is parsed and remembered
   * @throws what the call or `parse` throws, and Stopped once the run has been asked to stop
   */
  async read<Client, Operation extends keyof Client & string, T>(
    client: Client,
    operation: Operation,
    params: ParamsOf<Client[Operation]>,
    parse: (answer: AnswerOf<Client[Operation]>) => T,
    pick: Pick = whole,
  ): Promise<T> {
    const { memory } = this.#options;
    const call = { operation, params: params as Readonly<Record<string, unknown>> };
    const known = memory?.recall(call);
    if (known !== undefined) {
      try {
        return parse(known as AnswerOf<Client[Operation]>);
      } catch (error) {
        // It cannot be used, so the call is made again. Otherwise each run would fail on it.
        if (!(error instanceof UnusableAnswer)) throw error;
      }
    }
    const make = client[operation] as (params: unknown, options: CallOptions) => Promise<AnswerOf<Client[Operation]>>;
    const answer = pick(await this.once((options) => make.call(client, params, options)));
    const parsed = parse(answer as AnswerOf<Client[Operation]>);
    if (answer !== undefined && answer !== null && !isTooDeep(answer)) memory?.keep(call, answer);
    return parsed;
  }

  /**
   * Makes one call that is neither looked up nor remembered.
   *
   * @throws UnusableAnswer if the answer is an error of any status, and Stopped once the run has been asked to stop
   */
  async once<T>(make: (options: { readonly signal: AbortSignal }) => Promise<T>): Promise<T> {
    const { signal, stop } = this.#options;
    if (stop?.aborted) throw new Stopped();
    this.#calls += 1;
    const answer = await make({ signal }).catch(asUnusable);
    if (!isErrorAnswer(answer)) return answer;
    throw errorAnswer(answer, platformWords(await withoutSecrets(this.#options.method, answer)));
  }

  /** Reads one section. Throws only what ends the run, as {@link outcomeOf} does. */
  async section<T>({ name, userId, isOfService, learn }: SectionRequest<T>): Promise<Section<T>> {
    const permissions = this.#refusals.permissionsOf(name);
    if (permissions) return forbidden(permissions, { notAsked: true });
    const section = await this.#breaker.ask(name, async () => {
      const section = await outcome(learn, userId);
      return isOfService || section.status !== "unavailable" ? section : contradicted(section.reason);
    });
    this.#refusals.observe(name, section);
    return section;
  }
}

/** An id from a listing may be one that no request can carry, such as `..`. It costs a section, and not the run. */
function asUnusable(error: unknown): never {
  if (isUnsendable(error)) throw new UnusableAnswer(`the call cannot be made (${error.message})`);
  throw error;
}

async function outcome<T>(learn: () => Promise<T>, userId?: string): Promise<Section<T>> {
  try {
    const data = await learn();
    if (userId !== undefined && isOfAnother(data, userId)) return failed("the answer is about another user");
    // An answer without content must not read as "has nothing".
    if (data === undefined || data === null) return failed("the answer was empty");
    return isTooDeep(data) ? failed("the answer is nested too deeply") : ok(data);
  } catch (error) {
    return outcomeOf(error);
  }
}

/** Every user has such a section, so the platform must be mistaken. A gateway may answer everything so for a while. */
function contradicted(reason: string): Failed {
  const message = oneLine(`refused as a service that is not assigned, but no service is needed: ${reason}`);
  return failed({ name: "Missing", status: 0, message, retryable: true });
}

/** The answer. Undefined if the call failed and there is another way to learn it. Throws what ends the run. */
export async function settled<T>(learn: () => Promise<T>): Promise<T | undefined> {
  const section = await outcome(learn);
  return section.status === "ok" ? section.data : undefined;
}
