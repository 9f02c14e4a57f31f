import type { ScopeMemory } from "./memory.js";
import type { OnProgress } from "./progress.js";
import type { Shard } from "./shard.js";

/** Enough to use the platforms' limits up, also where an answer takes seconds; the client's limiter paces them. */
export const CONCURRENCY = 16;

/** How an audit of either platform is run. */
export interface RunOptions {
  /** Users worked on at once, one call each. @default 16 */
  readonly concurrency?: number | undefined;
  /** Only this part of the users. @default all of them */
  readonly shard?: Shard | undefined;
  /** What earlier runs of the same audit learnt: nothing of it is asked for again, and none of its records is given again. */
  readonly memory?: ScopeMemory | undefined;
  /** Ends the run in good order: what is under way comes to its end, nothing more is begun, then `Stopped` is thrown. */
  readonly stop?: AbortSignal | undefined;
  /** Ends the run at once; what is under way is aborted. */
  readonly signal?: AbortSignal | undefined;
  /** Hears where the run stands. */
  readonly onProgress?: OnProgress | undefined;
  /** The clock, for tests. */
  readonly now?: (() => Date) | undefined;
}
