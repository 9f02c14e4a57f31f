import { isSo } from "./is-so.ts";
import { reasonOf } from "./reason.ts";
import type { UndoRecord } from "./record.ts";
import type { Outcome, Step } from "./step.ts";

/** Something that a job brings into a state: a row of a file, or an entry of a record. */
export interface Row {
  readonly label: string;
  /** What its line says if nothing is left to do. @default nothing */
  readonly so?: string;
}

type Steps<Key, State> = Step<Key, State> | readonly Step<Key, State>[];

/** The rows of a job, and how to learn what each still needs. `each` makes it. */
export interface Plan<Key = unknown, State = unknown> {
  readonly rows: readonly Row[];
  steps(row: Row): Steps<Key, State> | Promise<Steps<Key, State>>;
  /** Closes what the steps use, after the last row. @default nothing to close */
  close?(): Promise<void>;
}

/**
 * Makes the plan of a job.
 * @param rows what is performed, one after the other
 * @param steps reads how a row is now, and returns what it should become. It writes nothing. A change to the present state is
 *   left out. If nothing is left, the row is already so
 * @param close closes what the steps use
 */
export function each<R extends Row, Key, State>(
  rows: readonly R[],
  steps: (row: R) => Steps<Key, State> | Promise<Steps<Key, State>>,
  close?: () => Promise<void>,
): Plan<Key, State> {
  return { rows, steps: (row) => steps(row as R), ...(close && { close }) };
}

/** How a plan is performed. */
export interface Manner<Key = unknown, State = unknown> {
  /** Makes no write. */
  readonly dryRun: boolean;
  /** Where each change is noted before it is made. */
  readonly record?: UndoRecord | undefined;
  /** Makes a change. */
  write(key: Key, state: State): Promise<unknown>;
}

/** Performs a plan row by row. A row that fails does not stop the others. */
export async function* perform<Key, State>(
  plan: Plan<Key, State>,
  manner: Manner<Key, State>,
): AsyncGenerator<Outcome> {
  for (const row of plan.rows) yield await performRow(plan, row, manner);
}

async function performRow<Key, State>(plan: Plan<Key, State>, row: Row, manner: Manner<Key, State>): Promise<Outcome> {
  const { label, so } = row;
  const made: string[] = [];
  try {
    const steps = [await plan.steps(row)].flat().filter(isNeeded);
    if (manner.dryRun && steps.length > 0) return { label, result: "to do", steps: steps.map(({ what }) => what) };
    for (const step of steps) {
      await make(step, label, manner);
      made.push(step.what);
    }
    if (made.length === 0) return { label, result: "already so", steps: so === undefined ? [] : [so] };
    return { label, result: "done", steps: made };
  } catch (error) {
    return { label, result: "failed", steps: made, reason: reasonOf(error) };
  }
}

const isNeeded = (step: Step): boolean => "run" in step || !isSo(step.from, step.to);

async function make<Key, State>(
  step: Step<Key, State>,
  label: string,
  { record, write }: Manner<Key, State>,
): Promise<void> {
  if ("run" in step) return void (await step.run());
  const { what, from, to } = step;
  const key = typeof step.key === "function" ? (step.key as () => Key)() : step.key;
  await record?.add({ label, what, key, from, to });
  await write(key, to);
}
