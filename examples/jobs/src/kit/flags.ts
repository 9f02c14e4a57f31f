import { parseArgs } from "node:util";
import { UsageError } from "./usage-error.ts";

/** A flag with a value, or a switch without one. */
export type Flag =
  | { readonly help: string; readonly value: string; readonly optional?: true }
  | { readonly help: string; readonly value?: undefined };

/** Flags by their names. The help shows `value` after the name. */
export type Flags = Readonly<Record<string, Flag>>;

/** The text of each flag with a value, and whether a switch is on. */
export type Given<F extends Flags> = { readonly [Name in keyof F]: GivenFor<F[Name]> };

type GivenFor<One extends Flag> = One extends { readonly value: string }
  ? One extends { readonly optional: true }
    ? string | undefined
    : string
  : boolean;

/**
 * Reads the flags of a command line.
 * @param refused flags that exist but do not fit this command line, with the reason
 * @throws UsageError for a flag that is unknown or refused, has no value, or is missing
 */
export function readFlags<const F extends Flags>(
  flags: F,
  words: readonly string[],
  refused: Readonly<Record<string, string>> = {},
): Given<F> {
  const given = words.map((word) => /^--([^=]+)/.exec(word)?.[1] ?? "").find((name) => Object.hasOwn(refused, name));
  if (given !== undefined) throw new UsageError(refused[given] ?? "");
  const values = parse(flags, words);
  for (const [name, flag] of Object.entries(flags)) {
    if (isNeeded(flag) && !values[name]) throw new UsageError(`--${name} ${flag.value} is missing. --help explains it`);
    if (flag.value === undefined) values[name] ??= false;
  }
  return values as Given<F>;
}

function parse(flags: Flags, words: readonly string[]): Record<string, string | boolean | undefined> {
  const types = Object.entries(flags).map(
    ([name, { value }]) => [name, { type: value ? "string" : "boolean" }] as const,
  );
  try {
    return { ...parseArgs({ args: [...words], options: Object.fromEntries(types) }).values };
  } catch (error) {
    // Node's own words, without its advice about positional arguments.
    throw new UsageError(`${(error as Error).message.split(". ")[0]}. --help lists the flags`);
  }
}

const isNeeded = (flag: Flag): boolean => flag.value !== undefined && flag.optional === undefined;

/** The lines of a help text. */
export function flagLines(flags: Flags): string[] {
  const named = Object.entries(flags).map(([name, flag]) => {
    const help = isNeeded(flag) ? `${flag.help} (needed)` : flag.help;
    return [`--${name} ${flag.value ?? ""}`.trimEnd(), help];
  });
  const width = Math.max(...named.map(([name = ""]) => name.length));
  return named.map(([name = "", help]) => `  ${name.padEnd(width)}  ${help}`);
}
