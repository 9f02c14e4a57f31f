/** How our tools are called, and how they report what is wrong: one line on stderr and an exit code. */
import { type ParseArgsConfig, parseArgs } from "node:util";

/** The message of anything that was thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The first line of an error, without a period. @param root left out of the paths that the error names */
export function reasonOf(error: unknown, root?: string): string {
  const [line = ""] = messageOf(error).split("\n");
  const short = root === undefined ? line : line.replaceAll(`${root}/`, "");
  return short.replace(/\.$/, "");
}

/** A call that a tool cannot use. The message is one line, with what to do. */
export class UsageError extends Error {
  constructor(what: string, remedy: string) {
    super(`${what}. Do: ${remedy}`);
  }
}

/** Whether an error is a mistake of ours, whose stack helps. All others are for people. */
export const isMistake = (error: unknown): boolean =>
  /^(Type|Reference|Range|Syntax)Error$/.test((error as Error).name);

/** What a tool prints at its end, and whether it succeeded. */
export interface Outcome {
  readonly ok: boolean;
  readonly lines: readonly string[];
}

type Options = NonNullable<ParseArgsConfig["options"]>;
type Parsed<O extends Options> = ReturnType<typeof parseArgs<{ options: O; allowPositionals: true }>>;

/**
 * Runs a tool with the arguments of this process. A wrong argument ends it with the exit code 2, any other error with 1.
 * `--help` prints the usage.
 *
 * @param usage how to call it, such as `mock API [--port N]`. Each word without a bracket needs an argument, and `[NAME...]` takes
 * any number.
 * @param run what it does. False says that something is wrong, and that it has printed what
 */
export async function runTool<O extends Options>(
  usage: string,
  options: O,
  run: (values: Parsed<O>["values"], names: readonly string[]) => Outcome | boolean | Promise<Outcome | boolean>,
  args = process.argv.slice(2),
): Promise<void> {
  if (args.some((arg) => arg === "--help" || arg === "-h")) return console.log(`usage: pnpm ${usage}`);
  try {
    const { values, positionals } = readArguments(usage, options, args);
    const outcome = await run(values, positionals);
    const { ok, lines } = typeof outcome === "boolean" ? { ok: outcome, lines: [] } : outcome;
    for (const line of lines) (ok ? console.log : console.error)(line);
    if (!ok) process.exitCode ??= 1;
  } catch (error) {
    // A signal has ended the tool, and its handler has set the exit code.
    if (process.exitCode !== undefined) return;
    if (isMistake(error)) throw error;
    const isUsage = error instanceof UsageError;
    const [tool] = usage.split(" ");
    console.error(`${tool}: ${isUsage ? `${reasonOf(error)}; usage: pnpm ${usage}` : messageOf(error)}`);
    process.exitCode = isUsage ? 2 : 1;
  }
}

/** @throws UsageError if there are too many arguments or too few, or one is empty or unknown */
export function readArguments<O extends Options>(usage: string, options: O, args: readonly string[]): Parsed<O> {
  const parsed = parse(options, args);
  const names = parsed.positionals;
  const [, ...wanted] = usage.replaceAll(/ \[-[^\]]*\]/g, "").split(" ");
  const missing = wanted.slice(names.length).find((word) => !word.startsWith("["));
  const extra = usage.includes("...") ? undefined : names[wanted.length];
  if (names.includes("")) throw new UsageError("an argument is empty", "fill it, or leave it out");
  if (missing !== undefined) throw new UsageError(`${missing} is missing`, "add it");
  if (extra !== undefined)
    throw new UsageError(`"${extra}" is one argument too many`, "leave it out, or quote what belongs together");
  return parsed;
}

function parse<O extends Options>(options: O, args: readonly string[]): Parsed<O> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    // The rest of Node's message is about arguments that begin with a dash.
    const [what = ""] = messageOf(error).split(". ", 1);
    throw new UsageError(what, "write the flags as in the usage");
  }
}

/** The member of a list that has a name. @throws UsageError with all members */
export function oneOf<T extends string>(list: readonly T[], name: string | undefined, what: string): T {
  const found = list.find((one) => one === name);
  if (found === undefined) throw new UsageError(`there is no ${what} "${name}"`, `choose one of ${list.join(", ")}`);
  return found;
}
