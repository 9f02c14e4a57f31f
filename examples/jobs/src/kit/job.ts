import type { Flags, Given } from "./flags.ts";
import { locked } from "./lock.ts";
import { type Manner, type Plan, perform } from "./perform.ts";
import { type Clients, organisationsOf, type Platforms } from "./platforms.ts";
import { printable } from "./printable.ts";
import { assertHere, type Entry, openRecord, readRecord, type UndoRecord } from "./record.ts";
import { type Startable, startable } from "./startable.ts";
import { lineOf, type Outcome, sumOf } from "./step.ts";
import { undoOf } from "./undo.ts";
import { UsageError } from "./usage-error.ts";

/** What a job is made of. */
export interface Definition<P extends Platforms, F extends Flags, Key, State> {
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
   * @param noted what the record has from earlier runs, because platforms do not tell everything
   */
  plan(clients: Clients<P>, given: Given<F>, noted: readonly Entry[]): Promise<Plan<Key, State>>;
  /** Makes a change. A job that has it can be undone, and needs `--record FILE`. */
  write?(clients: Clients<P>, key: Key, state: State): Promise<unknown>;
  /** Reads the present state of a thing, for an undo. Undefined if no platform tells it. An undo then writes in any case. */
  read?(clients: Clients<P>, key: Key): Promise<State | undefined>;
  /**
   * Whether a state lies between two, because `write` needs several calls and may be killed between them. The next undo continues
   * it. @default no state does
   */
  isPartly?(now: State, from: State, to: State, key: Key): boolean;
}

/** How a job is started from code. */
export interface RunOptions<P extends Platforms, F extends Flags> {
  readonly clients: Clients<P>;
  readonly flags: Given<F>;
  /** Makes no write. @default false */
  readonly dryRun?: boolean | undefined;
  /** The file in which each change is noted before it is made. */
  readonly record?: string | undefined;
  /** Gets each result line. @default none */
  readonly print?: ((line: string) => void) | undefined;
}

/** How a record is undone. */
export type UndoOptions<P extends Platforms> = Omit<RunOptions<P, Flags>, "flags" | "record"> & {
  readonly undo: string;
  /** The flags that name the platforms. @default none */
  readonly flags?: Given<Flags>;
};

/** A job that can be started. */
export interface Job<P extends Platforms, F extends Flags, Key, State> extends Definition<P, F, Key, State>, Startable {
  /** Performs the job, and returns what became of each row. */
  run(options: RunOptions<P, F>): Promise<Outcome[]>;
  /** Undoes what a record names, the last change first. */
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
export function defineJob<P extends Platforms, const F extends Flags, Key = never, State = never>(
  definition: Definition<P, F, Key, State>,
): Job<P, F, Key, State> {
  const { name, platforms, keeps, write } = definition;
  /** The job and the organisations of a record. Its earlier entries must have the same organisations. */
  const ownerOf = async (clients: Clients<P>, given: Given<Flags>, path: string, noted: readonly Entry[]) => {
    const of = await organisationsOf(platforms, clients, given);
    assertHere(noted, path, of);
    return { job: name, of };
  };
  const accessOf = (clients: Clients<P>) => ({
    read: async (key: Key) => definition.read?.(clients, key),
    write: async (key: Key, state: State) => write?.call(definition, clients, key, state),
    ...(definition.isPartly && { isPartly: definition.isPartly }),
  });
  const run: Job<P, F, Key, State>["run"] = async ({ clients, flags, record, dryRun = false, print }) => {
    if (write && !record && !dryRun) throw new UsageError("--record FILE is missing. Without it nothing can be undone");
    const start = async () => {
      const noted = (record && (await readRecord(record, name))) || [];
      const plan = await definition.plan(clients, flags, noted);
      // The plan comes first, because it refuses wrong files before anything is sent. A refused login then ends the job, because
      // else each row would fail.
      const open = async () => {
        const owner = await ownerOf(clients, flags as Given<Flags>, record ?? "", noted);
        return record && !dryRun ? openRecord(record, owner) : undefined;
      };
      return performAll(plan, { dryRun, open, print, write: accessOf(clients).write });
    };
    if (dryRun) return start();
    const kept = keeps && (flags as Readonly<Record<string, unknown>>)[keeps];
    return locked(record, () => locked(kept as string | undefined, start));
  };
  const runUndo: Job<P, F, Key, State>["runUndo"] = ({ clients, undo, flags = {}, dryRun = false, print }) =>
    locked(dryRun ? undefined : undo, async () => {
      if (!write) throw new UsageError(`${name} has no --undo`);
      const entries = await readRecord(undo, name);
      if (!entries) throw new UsageError(`${undo} cannot be read (ENOENT)`);
      await ownerOf(clients, flags, undo, entries);
      const access = accessOf(clients);
      return performAll(undoOf(entries, access), { dryRun, print, write: access.write });
    });
  const ofKit = { ...DRY_RUN, ...(write && UNDO) };
  const command = startable(definition, ofKit, async (clients, given, print) => {
    const { "dry-run": dryRun, record, undo } = given as Partial<Given<typeof DRY_RUN & typeof UNDO>>;
    const manner = { clients, dryRun, print };
    const outcomes = await (undo
      ? runUndo({ ...manner, undo, flags: given })
      : run({ ...manner, record, flags: given as Given<F> }));
    return outcomes.every(({ result }) => result !== "failed");
  });
  return { ...definition, ...command, run, runUndo };
}

interface Performance<Key, State> extends Omit<Manner<Key, State>, "record"> {
  readonly open?: () => Promise<UndoRecord | undefined>;
  readonly print?: ((line: string) => void) | undefined;
}

async function performAll<Key, State>(
  plan: Plan<Key, State>,
  { open, print, ...manner }: Performance<Key, State>,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let record: UndoRecord | undefined;
  try {
    record = await open?.();
    for await (const outcome of perform(plan, { ...manner, record })) {
      outcomes.push(outcome);
      print?.(printable(lineOf(outcome)));
    }
  } finally {
    await plan.close?.();
    await record?.close();
  }
  print?.(sumOf(outcomes));
  return outcomes;
}
