import type { OdinRecord } from "../record/odin/record.js";
import type { Section } from "../record/outcome.js";
import type { PureCloudRecord } from "../record/purecloud/record.js";
import type { Progress } from "./progress.js";
import type { Refusals } from "./refusals.js";

/** A call as a journal keeps it: the operation and its parameters. */
export interface RecordedCall {
  /** The operationId of the spec. `bulk` is no call. It keeps how a section is read, so a resumed run reads it as the first one did. */
  readonly operation: string;
  /** The parameters, in the same order each time. */
  readonly params: Readonly<Record<string, unknown>>;
}

/** Records whose failed sections are requested again. */
export interface Reopened extends Iterable<OdinRecord | PureCloudRecord> {
  has(userId: string): boolean;
}

/** Parts of a context, by name. */
export type KnownParts = Pick<ReadonlyMap<string, Section>, "get" | "keys">;

/**
 * What earlier runs of the same scope read, so no call is made twice. This run adds what it learns. A journal on disk
 * is such a memory (`@rollcall/audit/journal`).
 */
export interface ScopeMemory {
  /** How many records earlier runs finished. */
  readonly finished: number;
  /** How many calls earlier runs made. */
  readonly calls: number;
  /** What earlier runs were refused. */
  readonly refusals: Refusals;
  /**
   * Records of earlier runs with failed sections that may succeed now. These sections are requested first, and the record is
   * yielded again. Their users are not among the finished.
   */
  readonly reopened?: Reopened | undefined;
  /** What earlier runs read once for the scope. Parts that failed and may succeed now are requested again. */
  readonly context?: KnownParts | undefined;
  /** How the listing ended, if an earlier run read it to its end. Then it is not read again. */
  readonly listed?: Pick<Progress, "strategy" | "expected" | "truncated" | "notes"> | undefined;
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
