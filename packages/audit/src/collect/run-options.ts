import type { OnContext } from "../record/context.js";
import type { ScopeMemory } from "./memory.js";
import type { OnProgress } from "./progress.js";
import type { Shard } from "./shard.js";
import type { WaitOptions } from "./stop.js";

/** Enough to reach the platforms' rate limits even when an answer takes seconds. The client's limiter sets the pace. */
export const CONCURRENCY = 16;

/** Failed sections are requested again at the end of a run, after each of these pauses. */
export const PAUSES_MS: readonly number[] = [5_000, 30_000];

/** How an audit of either platform is run. */
export interface RunOptions {
  /** Users worked on together, one call each. @default 16 */
  readonly concurrency?: number | undefined;
  /** Only this part of the users. @default all of them */
  readonly shard?: Shard | undefined;
  /** What earlier runs of the same audit read. None of their calls is repeated, and none of their records is yielded again. */
  readonly memory?: ScopeMemory | undefined;
  /** Ends the run gracefully: work under way is finished, nothing more is started, then `Stopped` is thrown. */
  readonly stop?: AbortSignal | undefined;
  /** Ends the run immediately. Calls under way are aborted. */
  readonly signal?: AbortSignal | undefined;
  /**
   * The pauses in milliseconds after which failed sections are requested again, once every user was read. Only sections that may
   * succeed later are requested again. `[]` requests none. @default [5_000, 30_000]
   */
  readonly pausesMs?: readonly number[] | undefined;
  /**
   * Receives what is read once for the scope, such as the group's calling plans. Without it, only what the records need is
   * read. Of several shards, one receives it.
   */
  readonly onContext?: OnContext | undefined;
  /** Observes how far the run is. */
  readonly onProgress?: OnProgress | undefined;
  /** The clock, for tests. */
  readonly now?: (() => Date) | undefined;
  /** Waits for a pause, for tests. */
  readonly wait?: ((ms: number, options: WaitOptions) => Promise<void>) | undefined;
}
