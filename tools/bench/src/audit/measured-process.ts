import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { lastWords } from "../last-words.ts";
import type { Usage } from "./usage.ts";

/** A Node process that is measured from its start to its end. */
export interface MeasuredProgram {
  /** What errors call it. */
  readonly name: string;
  /** The script, and its arguments. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** An empty folder for the process's own account of itself. */
  readonly folder: string;
}

export interface Measured extends Usage {
  readonly wallMs: number;
}

const HOOK = pathToFileURL(join(import.meta.dirname, "usage.ts")).href;

/**
 * Runs a program to its end.
 *
 * @throws Error, one line, when it does not end well.
 */
export async function measured({ name, args, env, folder }: MeasuredProgram): Promise<Measured> {
  const account = join(folder, "usage.json");
  const started = performance.now();
  const child = spawn(process.execPath, ["--import", HOOK, ...args], {
    env: { ...env, BENCH_USAGE: account },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (piece) => {
    said = (said + piece).slice(-10_000);
  });
  const end = await new Promise<string>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
  const wallMs = performance.now() - started;
  if (end !== "exit code 0") throw new Error(`${name} ended with ${end}: ${lastWords(said)}`);
  return { ...(JSON.parse(await readFile(account, "utf8")) as Usage), wallMs };
}
