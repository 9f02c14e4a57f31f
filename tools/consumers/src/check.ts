import { type Program, run } from "@rollcall/config/processes";
import type { Estate } from "@rollcall/mock";
import type { Packed } from "./pack.ts";
import type { Scratch } from "./project.ts";
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
