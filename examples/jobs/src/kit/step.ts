/** A value that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A change of one thing. The job's `write` makes it. The record keeps it first, so an undo can bring back the state before. */
export interface Change<Key, State> {
  /** What it does, for the result line: `moves from Home to Sales`. No secret is in it. */
  readonly what: string;
  /** Which thing. A function if only an earlier step of the row tells. No secret is in it. */
  readonly key: Key | (() => Key);
  /** Its state now. If it is already as wanted, the step is left out. The record has null for undefined. */
  readonly from: State;
  /** Its state after the change. */
  readonly to: State;
}

/** A write that no record can undo. */
export interface Write {
  readonly what: string;
  run(): Promise<unknown>;
}

/** One write that a row still needs. */
export type Step<Key = unknown, State = unknown> = Change<Key, State> | Write;

/** What became of a row. `to do` is the answer of a dry run. */
export type Result = "done" | "already so" | "to do" | "failed";

/** A row, what became of it, and what was done. */
export interface Outcome {
  readonly label: string;
  readonly result: Result;
  /** What was done. In a dry run, what would be done. If an undo has nothing left to do, what it undoes. */
  readonly steps: readonly string[];
  /** Why it failed. */
  readonly reason?: string;
}

/** The result line of a row. */
export function lineOf({ label, result, steps, reason }: Outcome): string {
  const list = steps.join(", ");
  if (reason !== undefined) return `${label}: failed: ${reason}${list && ` (done before: ${list})`}`;
  return `${label}: ${result}${list && ` (${list})`}`;
}

/** The last line, which counts the rows by result. */
export function sumOf(outcomes: readonly Outcome[]): string {
  const counted = (["done", "to do", "already so", "failed"] as const).map((result) => {
    const count = outcomes.filter((outcome) => outcome.result === result).length;
    return count > 0 ? [`${count} ${result}`] : [];
  });
  return counted.flat().join(", ") || "no rows";
}
