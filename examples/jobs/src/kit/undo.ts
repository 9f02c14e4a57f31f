import { isSo } from "./is-so.ts";
import type { Plan } from "./perform.ts";
import type { Entry } from "./record.ts";
import type { Write } from "./step.ts";

/** How a job reads and writes the state of a thing. */
export interface Access<Key, State> {
  read(key: Key): Promise<State | undefined>;
  write(key: Key, state: State): Promise<unknown>;
  /** Whether a write that was killed may have left a state, because it needs several calls. @default it never may */
  isPartly?(now: State, from: State, to: State, key: Key): boolean;
}

/** All that a record has of one thing, the last change first. */
type History = readonly [Entry, ...Entry[]];

/**
 * The plan that brings each thing of a record back to the state before its first change, the last changed thing first. It can be
 * performed again. If somebody else changed a thing since, it stays as it is, because an undo would destroy that change.
 */
export function undoOf<Key, State>(entries: readonly Entry[], access: Access<Key, State>): Plan<Key, State> {
  // Several things may have one label, so each line says what it undoes.
  const rows = histories(entries).map((history) => ({ label: history[0].label, so: wordsOf(history), history }));
  return { rows, steps: (row) => stepsOf((row as (typeof rows)[number]).history, access) };
}

function histories(entries: readonly Entry[]): History[] {
  const things = new Map<string, [Entry, ...Entry[]]>();
  for (const entry of entries) {
    const thing = JSON.stringify(entry.key);
    const history = things.get(thing);
    if (history) history.push(entry);
    else things.set(thing, [entry]);
  }
  return [...things.values()];
}

async function stepsOf<Key, State>(
  history: History,
  { read, write, isPartly = () => false }: Access<Key, State>,
): Promise<readonly Write[]> {
  const { key } = history[0];
  const { from } = history.at(-1) ?? history[0];
  const now = await read(key as Key);
  if (now !== undefined) {
    if (isSo(now, from)) return [];
    const isOfJob = history.some((entry) => isSo(now, entry.to) || isSo(now, entry.from));
    const isBetween = () => history.some((entry) => isPartly(now, from as State, entry.to as State, key as Key));
    if (!isOfJob && !isBetween()) throw new Error("somebody changed it since, so it stays as it is");
  }
  return [{ what: wordsOf(history), run: () => write(key as Key, from as State) }];
}

/** All changes of a history in words. One write undoes them. */
const wordsOf = (history: History): string => `undoes: ${[...new Set(history.map(({ what }) => what))].join(", ")}`;
