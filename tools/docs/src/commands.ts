import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { temporaryFolder } from "@rollcall/config/files";
import { start } from "@rollcall/config/processes";

const CLI = join(createRequire(import.meta.url).resolve("@rollcall/cli/package.json"), "../dist/main.js");

/** The programs that a script can call. They only log their arguments. */
const PROGRAMS: Readonly<Record<string, string>> = {
  rollcall: "process.argv.slice(2)",
  // npx --yes @rollcall/cli@VERSION …
  npx: "process.argv.slice(4)",
};

/** The arguments of each `rollcall` call in a script, as a shell reads them. Other programs are missing. */
export async function callsIn(script: string, env: Readonly<Record<string, string>> = {}): Promise<string[][]> {
  await using folder = await temporaryFolder("docs");
  const log = join(folder.path, "calls.ndjson");
  for (const [name, args] of Object.entries(PROGRAMS)) {
    // The folder may be within this repository, whose package.json makes this file a module. So there is no require.
    const text = `#!${process.execPath}\nprocess.getBuiltinModule("fs").appendFileSync(${JSON.stringify(log)}, JSON.stringify(${args}) + "\\n");\n`;
    await writeFile(join(folder.path, name), text, { mode: 0o755 });
  }
  await writeFile(log, "");
  const shell = start({ file: "/bin/sh", args: ["-c", script], cwd: folder.path, env: { ...env, PATH: folder.path } });
  await shell.ended;
  const lines = (await readFile(log, "utf8")).split("\n").filter((line) => line !== "");
  return lines.map((line) => JSON.parse(line) as string[]);
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
