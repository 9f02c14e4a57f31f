import type { Refusals } from "./refusals.js";

/** A call as a journal keeps it: the operation and its parameters. */
export interface RecordedCall {
  /** The operationId of the spec. */
  readonly operation: string;
  /** The parameters, in the same order each time. */
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * What earlier runs of the same scope learnt, so no call is made twice. This run adds what it learns. A journal on disk
 * is such a memory (`@rollcall/audit/journal`).
 */
export interface ScopeMemory {
  /** How many records earlier runs finished. */
  readonly finished: number;
  /** How many calls earlier runs made. */
  readonly calls: number;
  /** What earlier runs were refused. */
  readonly refusals: Refusals;
  /** Whether an earlier run finished this user's record. Such a user is neither read nor yielded again. */
  has(userId: string): boolean;
  /**
   * The answer that an earlier run got to this call, or `undefined`. Each answer is given once, in the order in which they
   * were kept, because a listing may have been read twice.
   */
  recall(call: RecordedCall): unknown;
  /** Keeps the answer to a call. An error that it throws ends the run. */
  keep(call: RecordedCall, answer: unknown): void;
}
