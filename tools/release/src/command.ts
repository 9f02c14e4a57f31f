import { parseArgs } from "node:util";
import { SpecStop } from "@rollcall/codegen";
import { messageOf } from "@rollcall/config/tool";

/** What a command prints at its end, and whether it succeeded. */
export interface Outcome {
  readonly ok: boolean;
  readonly lines: readonly string[];
}

export interface Arguments {
  readonly names: readonly string[];
  readonly base?: string | undefined;
}

export interface Command {
  /** What it accepts, such as `NAME FOLDER` or `[GATE...] [--base REF]`. */
  readonly accepts: string;
  run(given: Arguments): Promise<Outcome>;
}

/** An argument that the command does not know. */
export class UsageError extends Error {}

/** Runs a command. Exit code 1 is a failure, 2 a wrong argument. */
export async function runCommand(name: string, { accepts, run }: Command, args: readonly string[]): Promise<void> {
  try {
    const { ok, lines } = await run(readArguments(accepts, args));
    for (const line of lines) (ok ? console.log : console.error)(line);
    if (!ok) process.exitCode ??= 1;
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message}\nUsage: pnpm ${name} ${accepts}`);
      process.exitCode = 2;
    } else {
      // A mistake of ours keeps its stack.
      if (!isExplained(error)) throw error;
      console.error(error.message);
      process.exitCode = 1;
    }
  }
}

/** Whether a person can act on the message alone. */
export function isExplained(error: unknown): error is Error {
  if (error instanceof SpecStop) return true;
  return error instanceof Error && / Do: |^git | exited with /.test(error.message);
}

/** @throws UsageError if there are too many arguments or too few, or one is empty or unknown */
export function readArguments(accepts: string, args: readonly string[]): Arguments {
  const words = accepts.split(" ");
  const options = accepts.includes("--base") ? { base: { type: "string" as const } } : {};
  const { positionals: names, values } = parse(args, options);
  const needed = words.filter((word) => /^[A-Z]+$/.test(word)).length;
  const most = accepts.includes("...") ? Number.POSITIVE_INFINITY : needed;
  if (names.length < needed || names.length > most) throw new UsageError(`${names.length} arguments do not fit.`);
  if (names.includes("")) throw new UsageError("An argument is empty.");
  return { names, base: values.base };
}

function parse(args: readonly string[], options: Readonly<Record<string, { readonly type: "string" }>>) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(messageOf(error));
  }
}
