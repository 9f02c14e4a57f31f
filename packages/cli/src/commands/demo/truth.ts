import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { printable } from "@rollcall/audit";
import type { chainsIn, Problem, Sandbox } from "@rollcall/sandbox";
import { UsageError } from "../../config/usage-error.js";

/** Only the user reads it, as all that the command writes. It never replaces a file. */
const NEW_AND_PRIVATE = { mode: 0o600, flags: "wx" } as const;

/** What the sandbox says of its problems. */
interface Words {
  readonly problems: readonly Problem[];
  readonly chainsIn: typeof chainsIn;
}

/**
 * Writes the truth about a made-up organisation as JSON. The file says who has or nearly has each problem or chain, and the
 * ids of each person on both platforms. On day 2, it also says what changed since day 1, and what moves without a change.
 *
 * @throws UsageError if the file exists, or cannot be written
 */
export async function writeTruth(path: string, sandbox: Sandbox, words: Words): Promise<void> {
  try {
    await pipeline(Readable.from(linesOf(sandbox, words)), createWriteStream(path, NEW_AND_PRIVATE));
  } catch (error) {
    const { code = "unknown error" } = error as NodeJS.ErrnoException;
    const name = `--truth ${printable(path)}`;
    if (code === "EEXIST") throw new UsageError(`${name} exists. Delete it, or name another file`);
    throw new UsageError(`${name} cannot be written (${code}). Name a file in a folder that you can write to`);
  }
}

/** A line for each problem and each person, because a large organisation does not fit into one text. */
function* linesOf({ estate, now }: Sandbox, { problems, chainsIn }: Words): Generator<string> {
  const { size: users, seed, day } = estate;
  yield `{"users":${users},"seed":${seed},"day":${day},"now":${JSON.stringify(now)},"problems":[\n`;
  const ledger = estate.ledger();
  const words = new Map(
    problems.map(({ id, severity, has, nearMiss }) => [id, { severity, means: { has, nearMiss } }]),
  );
  yield* rowsOf(ledger.map((entry) => ({ ...entry, ...words.get(entry.problem) })));
  yield `],"chains":[\n`;
  yield* rowsOf(chainsIn(ledger));
  if (day === 2) {
    yield `],"changes":[\n`;
    yield* rowsOf(estate.changes());
    yield `],"noise":[\n`;
    yield* rowsOf(estate.noise());
  }
  yield `],"people":[\n`;
  for (let index = 0; index < users; index++)
    yield `${JSON.stringify(personAt(estate, index))}${index + 1 < users ? "," : ""}\n`;
  yield "]}\n";
}

function* rowsOf(rows: readonly object[]): Generator<string> {
  for (const [at, row] of rows.entries()) yield `${JSON.stringify(row)}${at + 1 < rows.length ? "," : ""}\n`;
}

/** A person with the ids on both platforms. The index is that of the ledger. */
function personAt({ person, partner, odin, purecloud }: Sandbox["estate"], index: number) {
  const { firstName, lastName, on, left, deleted, problems, nearMisses } = person(index);
  return {
    index,
    name: `${firstName} ${lastName}`,
    odin: on.odin ? { ...odin.groupOf(index), userId: odin.userId(index) } : null,
    purecloud: on.purecloud ? { userId: purecloud.userId(index) } : null,
    state: deleted ? "deleted" : left ? "inactive" : "active",
    partner: partner(index) ?? null,
    problems: [...problems],
    nearMisses: [...nearMisses],
  };
}
