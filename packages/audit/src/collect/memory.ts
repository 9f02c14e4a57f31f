import type { Refusals } from "./refusals.js";

/** A call as a journal knows it: the operation, and what it was asked. */
export interface Call {
  /** The operationId of the spec. */
  readonly operation: string;
  /** The parameters, in the order in which they are given each time. */
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * What earlier runs of the same scope learnt, so that nothing of it is asked for again, and where this run puts what it
 * learns. A journal on disk is one (`@rollcall/audit/journal`).
 */
export interface ScopeMemory {
  /** How many records earlier runs finished. */
  readonly finished: number;
  /** How many calls they made. */
  readonly calls: number;
  /** What they were refused. */
  readonly refusals: Refusals;
  /** Whether an earlier run finished this user's record: it is neither read nor given again. */
  has(userId: string): boolean;
  /**
   * What an earlier run was answered to this call; `undefined` where none was. Each answer is given once, in the order in
   * which they were kept: a listing may have been read twice.
   */
  recall(call: Call): unknown;
  /** Takes what a call was answered. What it throws ends the run. */
  keep(call: Call, answer: unknown): void;
}
