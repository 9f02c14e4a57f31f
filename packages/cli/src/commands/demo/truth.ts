import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { printable } from "@rollcall/audit";
import type { Problem, Sandbox } from "@rollcall/sandbox";
import { UsageError } from "../../config/usage-error.js";

/** Only the user reads it, as all that the command writes. It never replaces a file. */
const NEW_AND_PRIVATE = { mode: 0o600, flags: "wx" } as const;

/**
 * Writes the truth about a made-up organisation as JSON. It is who has which problem, nearly or not, and who is who on both
 * platforms.
 *
 * @throws UsageError if the file exists, or cannot be written
 */
export async function writeTruth(path: string, sandbox: Sandbox, problems: readonly Problem[]): Promise<void> {
  try {
    await pipeline(Readable.from(linesOf(sandbox, problems)), createWriteStream(path, NEW_AND_PRIVATE));
  } catch (error) {
    const { code = "unknown error" } = error as NodeJS.ErrnoException;
    const name = `--truth ${printable(path)}`;
    if (code === "EEXIST") throw new UsageError(`${name} exists. Delete it, or name another file`);
    throw new UsageError(`${name} cannot be written (${code}). Name a file in a folder that you can write to`);
  }
}

/** A line for each problem and each person, because a large organisation does not fit into one text. */
function* linesOf({ estate, now }: Sandbox, problems: readonly Problem[]): Generator<string> {
  const { size: users, seed } = estate;
  yield `{"users":${users},"seed":${seed},"now":${JSON.stringify(now)},"problems":[\n`;
  const ledger = estate.ledger();
  const words = new Map(
    problems.map(({ id, severity, has, nearMiss }) => [id, { severity, means: { has, nearMiss } }]),
  );
  for (const [at, entry] of ledger.entries())
    yield `${JSON.stringify({ ...entry, ...words.get(entry.problem) })}${at + 1 < ledger.length ? "," : ""}\n`;
  yield `],"people":[\n`;
  for (let index = 0; index < users; index++)
    yield `${JSON.stringify(personAt(estate, index))}${index + 1 < users ? "," : ""}\n`;
  yield "]}\n";
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
