import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { temporaryFolder } from "@rollcall/config/files";
import { start } from "@rollcall/config/processes";

const CLI = join(createRequire(import.meta.url).resolve("@rollcall/cli/package.json"), "../dist/main.cjs");

/** The programs that a script can call, with how many of their first arguments are not those of `rollcall`. */
const PROGRAMS: Readonly<Record<string, number>> = {
  rollcall: 0,
  // npx --yes @rollcall/cli@VERSION …
  npx: 2,
};

/** The arguments of each `rollcall` call in a script, as a shell reads them. Other programs are missing. */
export async function callsIn(script: string, env: Readonly<Record<string, string>> = {}): Promise<string[][]> {
  await using folder = await temporaryFolder("docs");
  const log = join(folder.path, "calls");
  for (const [name, skipped] of Object.entries(PROGRAMS)) {
    // A shell starts in a tenth of the time of Node. Its own printf writes the number of arguments, then each of them.
    const text = `#!/bin/sh\nshift ${skipped}\nprintf '%s\\0' "$#" "$@" >> '${log}'\n`;
    await writeFile(join(folder.path, name), text, { mode: 0o755 });
  }
  await writeFile(log, "");
  const shell = start({ file: "/bin/sh", args: ["-c", script], cwd: folder.path, env: { ...env, PATH: folder.path } });
  await shell.ended;
  const words = (await readFile(log, "utf8")).split("\0").slice(0, -1);
  const calls: string[][] = [];
  while (words.length > 0) calls.push(words.splice(0, Number(words.shift())));
  return calls;
}

/** The end of a program. */
export interface Exit {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command in an empty folder, without credentials. */
export async function rollcall(args: readonly string[]): Promise<Exit> {
  await using folder = await temporaryFolder("docs");
  const { ended, printed } = start({ file: process.execPath, args: [CLI, ...args], cwd: folder.path, env: {} });
  return { code: (await ended) ?? 1, stdout: printed.out, stderr: printed.err };
}
