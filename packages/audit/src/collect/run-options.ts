import type { ScopeMemory } from "./memory.js";
import type { OnProgress } from "./progress.js";
import type { Shard } from "./shard.js";

/** Enough to reach the platforms' rate limits even when an answer takes seconds. The client's limiter sets the pace. */
export const CONCURRENCY = 16;

/** How an audit of either platform is run. */
export interface RunOptions {
  /** Users worked on together, one call each. @default 16 */
  readonly concurrency?: number | undefined;
  /** Only this part of the users. @default all of them */
  readonly shard?: Shard | undefined;
  /** What earlier runs of the same audit learnt. None of their calls is repeated, and none of their records is yielded again. */
  readonly memory?: ScopeMemory | undefined;
  /** Ends the run gracefully: work under way is finished, nothing more is started, then `Stopped` is thrown. */
  readonly stop?: AbortSignal | undefined;
  /** Ends the run immediately. Calls under way are aborted. */
  readonly signal?: AbortSignal | undefined;
  /** Observes how far the run is. */
  readonly onProgress?: OnProgress | undefined;
  /** The clock, for tests. */
  readonly now?: (() => Date) | undefined;
}
