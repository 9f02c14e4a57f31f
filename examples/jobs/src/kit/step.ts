/** A value that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** One write that a row still needs. */
export interface Step {
  /** What it does, for the result line: `adds the skill Spanish at 3`. No secret is in it. */
  readonly what: string;
  /** What the undo record keeps of the state before. The job's `undo` gets it. */
  readonly undo?: Json;
  /** Makes the write. */
  run(): Promise<unknown>;
}

/** What became of a row. `to do` is the answer of a dry run. */
export type Result = "done" | "already so" | "to do" | "failed";

/** A row, what became of it, and what was done. */
export interface Outcome {
  readonly label: string;
  readonly result: Result;
  /** What was done. In a dry run, what would be done. */
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
