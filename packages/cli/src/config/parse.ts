import { parseArgs } from "node:util";
import type { Flag, FlagTable } from "./flags.js";
import { didYouMean } from "./nearest.js";
import { UsageError } from "./usage-error.js";

/** The flags that were given. A switch is present. Values are listed in the order in which they came. */
export interface GivenFlags<Name extends string> {
  get(name: Name): readonly string[] | undefined;
  has(name: Name): boolean;
}

/** A command line: flags and operands. */
export interface CommandLine<Name extends string> extends GivenFlags<Name> {
  readonly operands: readonly string[];
}

/** What a command accepts on its command line. */
export interface Syntax<Name extends string = string> {
  readonly name: string;
  readonly flags: FlagTable<Name>;
  /** Whether it accepts more than flags. */
  readonly acceptsOperands?: true;
}

/**
 * Reads the command line of a command. Every command accepts `--help` (or `-h`) and `--version`.
 *
 * @throws UsageError for an unknown flag, a missing or superfluous value, a repeated flag, or an operand that the command does
 *   not accept. The message never quotes a value, because people put passwords in the wrong place.
 */
export function parseFlags(syntax: Syntax, args: readonly string[]): CommandLine<string> {
  const given = new Map<string, string[]>();
  const operands: string[] = [];
  for (const token of tokensOf(syntax.flags, args)) {
    if (token.kind === "option-terminator") continue;
    if (token.kind === "positional") {
      if (!syntax.acceptsOperands) {
        throw new UsageError(`only flags are expected after "${syntax.name}". ${seeHelp(syntax)}`);
      }
      operands.push(token.value);
      continue;
    }
    const { name, rawName } = token.rawName === "-h" ? { name: "help", rawName: "--help" } : token;
    const flag = Object.hasOwn(syntax.flags, name) ? syntax.flags[name] : undefined;
    if (!rawName.startsWith("--") || !flag) throw unknownFlag(rawName, syntax);
    const values = given.get(name) ?? [];
    values.push(checkedValue(name, flag, token.value, token.inlineValue === true));
    given.set(name, values);
    if (values.length > 1 && !flag.repeatable) throw new UsageError(`--${name} is given more than once`);
  }
  return Object.assign(given, { operands });
}

function tokensOf(flags: FlagTable, args: readonly string[]) {
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, { value }]) => [
      name,
      { type: value === undefined ? ("boolean" as const) : ("string" as const) },
    ]),
  );
  return parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

function checkedValue(name: string, flag: Flag, value: string | undefined, inline: boolean): string {
  if (flag.value === undefined) {
    if (value !== undefined) throw new UsageError(`--${name} takes no value`);
    return "";
  }
  // Without `=`, the next flag would be swallowed as the value of this one.
  if (!value || (!inline && value.startsWith("-"))) {
    throw new UsageError(`--${name} needs a value: --${name} ${flag.value}`);
  }
  return value;
}

function unknownFlag(rawName: string, syntax: Syntax): UsageError {
  const name = rawName.replace(/[^\w-]/g, "?").slice(0, 40);
  if (/username|passw|secret|client-?id|token|credential/i.test(name)) {
    return new UsageError(`unknown flag ${name}. Credentials come from the environment only. ${seeHelp(syntax)}`);
  }
  const hint = didYouMean(
    name,
    Object.keys(syntax.flags).map((flag) => `--${flag}`),
  );
  return new UsageError(`unknown flag ${name}.${hint} ${seeHelp(syntax)}`);
}

const seeHelp = ({ name }: Syntax) => `See rollcall ${name} --help`;
