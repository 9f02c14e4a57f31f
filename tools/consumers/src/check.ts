import { deepStrictEqual } from "node:assert/strict";
import { type Program, run } from "@rollcall/config/processes";
import { messageOf } from "@rollcall/config/tool";
import type { Estate } from "@rollcall/mock";
import type { Packed, Scratch } from "./project.ts";
import type { Toolchain } from "./toolchain.ts";

export interface Place {
  readonly scratch: Scratch;
  readonly packed: readonly Packed[];
  readonly toolchain: Toolchain;
  readonly estate: Estate;
}

export interface Finding {
  /** Of what it ran, e.g. `20.20.2`. */
  readonly version: string;
  /** What was done, e.g. `21 calls`. */
  readonly done: string;
  /** What is wrong, a line each. */
  readonly problems: readonly string[];
}

/** What a program that is no test has to say: all that it printed, if it fails. */
export const problemOf = (program: Program): Promise<string[]> =>
  run(program).then(
    () => [],
    ({ message }: Error) => [message],
  );

export const versionOf = async (program: Omit<Program, "args">): Promise<string> =>
  /\d+(\.\d+)+/.exec(await run({ ...program, args: ["--version"] }))?.[0] ?? "";

/** One line of the result. */
export interface Check {
  readonly name: string;
  /** What `--list` says of it. */
  readonly about: string;
  /** An error that it throws is its failure as well. */
  run(place: Place): Promise<Finding>;
}

/** The difference between what was expected and what was seen, as Node's assertions show it. Nothing if they are the same. */
export function differences(expected: unknown, seen: unknown, what: string): string[] {
  try {
    deepStrictEqual(seen, expected);
    return [];
  } catch (error) {
    return [`${what}: ${messageOf(error)}`];
  }
}

/**
 * Reads the JSON that a program printed.
 *
 * @throws Error with what it printed instead
 */
export function readPrinted(printed: string): unknown {
  try {
    return JSON.parse(printed);
  } catch {
    throw new Error(`it printed no JSON, but ${printed.trim() || "nothing"}`);
  }
}

/** Bundles what is in the consumer's project with Vite, by one of the configurations there. */
export async function bundle({ scratch, toolchain }: Place, config: string): Promise<void> {
  const args = [toolchain.file("vite/bin/vite.js"), "build", "--config", config];
  await run({ file: process.execPath, args, cwd: scratch.project, env: scratch.env });
}
