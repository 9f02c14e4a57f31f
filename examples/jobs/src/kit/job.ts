import type { Flags, Given } from "./flags.ts";
import { locked } from "./lock.ts";
import { type Plan, perform } from "./perform.ts";
import type { Clients, Platforms } from "./platforms.ts";
import { printable } from "./printable.ts";
import { type Entry, openRecord, readNotes, readRecord } from "./record.ts";
import { type Startable, startable } from "./startable.ts";
import { lineOf, type Outcome, type Step, sumOf } from "./step.ts";
import { UsageError } from "./usage-error.ts";

/** What a job is made of. */
export interface Definition<P extends Platforms, F extends Flags> {
  readonly name: string;
  /** What it does, in a sentence. */
  readonly about: string;
  /** The permissions and the login that it needs. */
  readonly needs: readonly string[];
  readonly platforms: P;
  readonly flags: F;
  /** The flag of a file that the job adds to. Two runs may not use it at the same time. */
  readonly keeps?: keyof F & string;
  /**
   * Reads the file and the data that all rows share. It writes nothing.
   * @param noted what the record has from earlier runs, for what no platform tells
   */
  plan(clients: Clients<P>, given: Given<F>, noted: readonly Entry[]): Promise<Plan>;
  /** Reads the present state, and returns the writes that undo an entry. A job that has it needs `--record FILE`. */
  undo?(clients: Clients<P>, entry: Entry): Promise<readonly Step[]>;
}

/** How a job is started from code. */
export interface RunOptions<P extends Platforms, F extends Flags> {
  readonly clients: Clients<P>;
  readonly flags: Given<F>;
  /** Makes no write. @default false */
  readonly dryRun?: boolean | undefined;
  /** The file in which each step is noted before it is made. */
  readonly record?: string | undefined;
  /** Gets each result line. @default none */
  readonly print?: ((line: string) => void) | undefined;
}

/** How a record is undone. */
export type UndoOptions<P extends Platforms> = Omit<RunOptions<P, Flags>, "flags"> & { readonly undo: string };

/** A job that can be started. */
export interface Job<P extends Platforms, F extends Flags> extends Definition<P, F>, Startable {
  /** Performs the job, and returns what became of each row. */
  run(options: RunOptions<P, F>): Promise<Outcome[]>;
  /** Undoes what a record names, the last step first. */
  runUndo(options: UndoOptions<P>): Promise<Outcome[]>;
}

const DRY_RUN = {
  "dry-run": { help: "says what each row needs, and changes nothing" },
} as const satisfies Flags;

/** Flags of a job that can be undone. */
const UNDO = {
  record: { value: "FILE", help: "notes each change in this file before it is made", optional: true },
  undo: { value: "FILE", help: "undoes the changes that this record names, and nothing else", optional: true },
} as const satisfies Flags;

/** Makes a job. */
export function defineJob<P extends Platforms, const F extends Flags>(definition: Definition<P, F>): Job<P, F> {
  const { plan, undo, name, keeps } = definition;
  const run: Job<P, F>["run"] = async ({ clients, flags, ...manner }) => {
    if (undo && !manner.record && !manner.dryRun)
      throw new UsageError("--record FILE is missing. Without it nothing can be undone");
    const start = async () => {
      const noted = manner.record ? await readNotes(manner.record, name) : [];
      return performAll(name, await plan(clients, flags, noted), manner);
    };
    if (manner.dryRun) return start();
    const kept = keeps && (flags as Readonly<Record<string, unknown>>)[keeps];
    return locked(manner.record, () => locked(kept as string | undefined, start));
  };
  const runUndo: Job<P, F>["runUndo"] = async ({ clients, undo: path, ...manner }) => {
    if (!undo) throw new UsageError(`${name} has no --undo`);
    const rows = await readRecord(path, name);
    return performAll(name, { rows, steps: (entry) => undo(clients, entry as Entry) }, manner);
  };
  const ofKit = { ...DRY_RUN, ...(undo && UNDO) };
  const command = startable(definition, ofKit, async (clients, given, print) => {
    const { "dry-run": dryRun, record, undo: path } = given as Partial<Given<typeof DRY_RUN & typeof UNDO>>;
    const manner = { clients, dryRun, record, print };
    const outcomes = await (path ? runUndo({ ...manner, undo: path }) : run({ ...manner, flags: given as Given<F> }));
    return outcomes.every(({ result }) => result !== "failed");
  });
  return { ...definition, ...command, run, runUndo };
}

type Manner = Pick<RunOptions<Platforms, Flags>, "dryRun" | "record" | "print">;

async function performAll(name: string, plan: Plan, { dryRun = false, record, print }: Manner): Promise<Outcome[]> {
  const notes = record && !dryRun ? await openRecord(record, name) : undefined;
  const outcomes: Outcome[] = [];
  try {
    for await (const outcome of perform(plan, { dryRun, record: notes })) {
      outcomes.push(outcome);
      print?.(printable(lineOf(outcome)));
    }
  } finally {
    await plan.close?.();
    await notes?.close();
  }
  print?.(sumOf(outcomes));
  return outcomes;
}
