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
 * @param unwanted flags that the job has, but that mean nothing on this line
 * @throws UsageError for a flag that is unknown, unwanted, repeated, without its value, or missing. The message quotes no value,
 *   because people put passwords in the wrong place
 */
export function readFlags<const F extends Flags>(flags: F, words: readonly string[], unwanted: Flags = {}): Given<F> {
  const values: Record<string, string | boolean> = {};
  for (const token of tokensOf(flags, words)) {
    if (token.kind === "positional") throw new UsageError("only flags are expected. --help lists the flags");
    if (token.kind !== "option") continue;
    const flag = Object.hasOwn(flags, token.name) ? flags[token.name] : undefined;
    if (!flag) throw unknown(token, unwanted);
    if (Object.hasOwn(values, token.name)) throw new UsageError(`--${token.name} is given more than once`);
    values[token.name] = checkedValue(token, flag);
  }
  for (const [name, flag] of Object.entries(flags)) {
    if (isNeeded(flag) && !values[name]) throw new UsageError(`--${name} ${flag.value} is missing. --help explains it`);
    if (flag.value === undefined) values[name] ??= false;
  }
  return values as Given<F>;
}

/** The words of a line as Node takes them apart. It judges nothing, because its refusals quote what was given. */
function tokensOf(flags: Flags, words: readonly string[]) {
  const types = Object.entries(flags).map(
    ([name, { value }]) => [name, { type: value ? "string" : "boolean" }] as const,
  );
  return parseArgs({ args: [...words], options: Object.fromEntries(types), strict: false, tokens: true }).tokens;
}

/** A flag as it was given. The raw name has its hyphens. */
interface GivenFlag {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function unknown({ name, rawName }: GivenFlag, unwanted: Flags): UsageError {
  if (Object.hasOwn(unwanted, name)) return new UsageError(`--${name} does not go with --undo FILE`);
  const [word = ""] = rawName.split(/\s/);
  return new UsageError(`unknown flag ${word}. --help lists the flags`);
}

function checkedValue({ name, value, inlineValue = false }: GivenFlag, flag: Flag): string | true {
  if (flag.value === undefined) {
    if (value !== undefined) throw new UsageError(`--${name} takes no value`);
    return true;
  }
  // Node takes the next flag for the value of this one.
  if (!value || (!inlineValue && value.startsWith("-")))
    throw new UsageError(`--${name} needs a value: --${name} ${flag.value}`);
  return value;
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
