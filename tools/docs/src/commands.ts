import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

const CLI = join(createRequire(import.meta.url).resolve("@rollcall/cli/package.json"), "../dist/main.js");

/** What a shell has beside its own words: programs that write down what they were given, and do nothing. */
const PROGRAMS: Readonly<Record<string, string>> = {
  rollcall: "process.argv.slice(2)",
  // npx --yes @rollcall/cli@VERSION …
  npx: "process.argv.slice(4)",
};

/** The words that a script's calls of `rollcall` have, as a shell reads them. Whatever else it calls is not there. */
export async function callsIn(script: string, env: Readonly<Record<string, string>> = {}): Promise<string[][]> {
  const folder = await mkdtemp(join(tmpdir(), "rollcall-docs-"));
  const log = join(folder, "calls.ndjson");
  try {
    for (const [name, args] of Object.entries(PROGRAMS)) {
      // Not require: the folder may be within this repository, whose package.json makes a module of what has no extension.
      const text = `#!${process.execPath}\nprocess.getBuiltinModule("fs").appendFileSync(${JSON.stringify(log)}, JSON.stringify(${args}) + "\\n");\n`;
      await writeFile(join(folder, name), text, { mode: 0o755 });
    }
    await writeFile(log, "");
    await finished("/bin/sh", ["-c", script], { cwd: folder, env: { ...env, PATH: folder } });
    const lines = (await readFile(log, "utf8")).trim();
    return lines === "" ? [] : lines.split("\n").map((line) => JSON.parse(line) as string[]);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** How a program ended. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command in an empty folder, without credentials. */
export async function rollcall(args: readonly string[]): Promise<Ended> {
  const cwd = await mkdtemp(join(tmpdir(), "rollcall-docs-"));
  try {
    return await finished(process.execPath, [CLI, ...args], { cwd, env: {} });
  } finally {
    await rm(cwd, { recursive: true });
  }
}

function finished(file: string, args: readonly string[], options: { cwd: string; env: Record<string, string> }) {
  return new Promise<Ended>((resolve) => {
    execFile(file, [...args], options, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr });
    });
  });
}
