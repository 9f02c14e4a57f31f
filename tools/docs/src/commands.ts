import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

const CLI = join(createRequire(import.meta.url).resolve("@rollcall/cli/package.json"), "../dist/main.js");

/** The programs that a script can call. They only log their arguments. */
const PROGRAMS: Readonly<Record<string, string>> = {
  rollcall: "process.argv.slice(2)",
  // npx --yes @rollcall/cli@VERSION …
  npx: "process.argv.slice(4)",
};

/** The arguments of each `rollcall` call in a script, as a shell reads them. Other programs are missing. */
export async function callsIn(script: string, env: Readonly<Record<string, string>> = {}): Promise<string[][]> {
  const folder = await mkdtemp(join(tmpdir(), "rollcall-docs-"));
  const log = join(folder, "calls.ndjson");
  try {
    for (const [name, args] of Object.entries(PROGRAMS)) {
      // The folder may be within this repository, whose package.json makes this file a module. So there is no require.
      const text = `#!${process.execPath}\nprocess.getBuiltinModule("fs").appendFileSync(${JSON.stringify(log)}, JSON.stringify(${args}) + "\\n");\n`;
      await writeFile(join(folder, name), text, { mode: 0o755 });
    }
    await writeFile(log, "");
    await runProgram("/bin/sh", ["-c", script], { cwd: folder, env: { ...env, PATH: folder } });
    const lines = (await readFile(log, "utf8")).trim();
    return lines === "" ? [] : lines.split("\n").map((line) => JSON.parse(line) as string[]);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The end of a program. */
export interface Exit {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command in an empty folder, without credentials. */
export async function rollcall(args: readonly string[]): Promise<Exit> {
  const cwd = await mkdtemp(join(tmpdir(), "rollcall-docs-"));
  try {
    return await runProgram(process.execPath, [CLI, ...args], { cwd, env: {} });
  } finally {
    await rm(cwd, { recursive: true });
  }
}

function runProgram(file: string, args: readonly string[], options: { cwd: string; env: Record<string, string> }) {
  return new Promise<Exit>((resolve) => {
    execFile(file, [...args], options, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr });
    });
  });
}
