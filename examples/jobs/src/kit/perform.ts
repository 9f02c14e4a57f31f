import { reasonOf } from "./reason.ts";
import type { UndoRecord } from "./record.ts";
import type { Outcome, Step } from "./step.ts";

/** Something that a job brings into a state: a row of a file, or an entry of a record. */
export interface Row {
  readonly label: string;
}

/** The rows of a job, and how to learn what each still needs. `each` makes it. */
export interface Plan<R extends Row = Row> {
  readonly rows: readonly R[];
  steps(row: R): readonly Step[] | Promise<readonly Step[]>;
  /** Closes what the steps use, after the last row. @default nothing to close */
  close?(): Promise<void>;
}

/**
 * Makes the plan of a job.
 * @param rows what is performed, one after the other
 * @param steps reads how a row is now, and returns the writes that are missing. It writes nothing. An empty list means that
 *   the row is already so
 * @param close closes what the steps use
 */
export function each<R extends Row>(rows: readonly R[], steps: Plan<R>["steps"], close?: Plan["close"]): Plan {
  return { rows, steps: (row) => steps(row as R), ...(close && { close }) };
}

/** How a plan is performed. */
export interface Manner {
  /** Makes no write. */
  readonly dryRun: boolean;
  /** Where each step is noted before it is made. */
  readonly record?: UndoRecord | undefined;
}

/** Performs a plan row by row. A row that fails does not stop the others. */
export async function* perform(plan: Plan, manner: Manner): AsyncGenerator<Outcome> {
  for (const row of plan.rows) yield await performRow(plan, row, manner);
}

async function performRow(plan: Plan, row: Row, { dryRun, record }: Manner): Promise<Outcome> {
  const { label } = row;
  const made: string[] = [];
  try {
    const steps = await plan.steps(row);
    if (dryRun && steps.length > 0) return { label, result: "to do", steps: steps.map(({ what }) => what) };
    for (const { what, undo, run } of steps) {
      if (undo !== undefined) await record?.add({ label, what, undo });
      await run();
      made.push(what);
    }
    return { label, result: made.length > 0 ? "done" : "already so", steps: made };
  } catch (error) {
    return { label, result: "failed", steps: made, reason: reasonOf(error) };
  }
}
