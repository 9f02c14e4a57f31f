import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readJson } from "@rollcall/config/files";
import { start } from "@rollcall/config/processes";
import { lastWords } from "../child.ts";
import type { Usage } from "./usage.ts";

/** A Node process that is measured from its start to its end. */
export interface MeasuredProgram {
  /** What errors call it. */
  readonly name: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** A folder for the process's own account of itself. */
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
  const { child, ended, printed } = start({
    file: process.execPath,
    args: ["--import", HOOK, ...args],
    env: { ...env, BENCH_USAGE: account },
    inGroup: true,
  });
  await ended;
  const wallMs = performance.now() - started;
  const end = child.signalCode ?? `exit code ${child.exitCode}`;
  if (end !== "exit code 0") throw new Error(`${name} ended with ${end}: ${lastWords(printed.err)}`);
  return { ...(await readJson<Usage>(account)), wallMs };
}
