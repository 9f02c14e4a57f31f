import { parseArgs } from "node:util";
import type { Command } from "../commands/command.js";
import type { Flag } from "./flags.js";
import { nearest } from "./nearest.js";
import { UsageError } from "./usage-error.js";

/** The flags that were given: switches are present, values are listed in the order in which they came. */
export interface Given<Name extends string> {
  get(name: Name): readonly string[] | undefined;
  has(name: Name): boolean;
}

/** The flags that were given, and what stood beside them. */
export interface Parsed<Name extends string> extends Given<Name> {
  readonly operands: readonly string[];
}

/** What of a command its flags are read by. */
type Read = Pick<Command, "name" | "flags" | "takesOperands">;

/**
 * Reads the flags of a command line. Every command takes `--help`, for which `-h` may be written, and `--version`.
 *
 * @throws UsageError for an unknown flag, a missing or superfluous value, a repeated flag, or anything that is no flag. It
 *   never quotes a value: people put passwords in the wrong place.
 */
export function parseFlags(command: Read, args: readonly string[]): Parsed<string> {
  const { flags } = command;
  const given = new Map<string, string[]>();
  const operands: string[] = [];
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, flag]) => [
      name,
      { type: "value" in flag ? ("string" as const) : ("boolean" as const) },
    ]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  for (const token of tokens) {
    if (token.kind === "option-terminator") continue;
    if (token.kind === "positional") {
      if (!command.takesOperands)
        throw new UsageError(`only flags are expected after "${command.name}"; ${more(command)}`);
      operands.push(token.value);
      continue;
    }
    const { name, rawName } = token.rawName === "-h" ? { name: "help", rawName: "--help" } : token;
    const flag = Object.hasOwn(flags, name) ? flags[name] : undefined;
    if (!rawName.startsWith("--") || !flag) throw unknownFlag(rawName, command);
    const values = given.get(name) ?? [];
    values.push(checkedValue(name, flag, token.value, token.inlineValue === true));
    given.set(name, values);
    if (values.length > 1 && !flag.repeatable) throw new UsageError(`--${name} is given more than once`);
  }
  return Object.assign(given, { operands });
}

const more = ({ name }: Read) => `see rollcall ${name} --help`;

function checkedValue(name: string, flag: Flag, value: string | undefined, inline: boolean): string {
  if (flag.value === undefined) {
    if (value !== undefined) throw new UsageError(`--${name} takes no value`);
    return "";
  }
  // Without `=`, the next flag would be swallowed as the value of this one.
  if (!value || (!inline && value.startsWith("-")))
    throw new UsageError(`--${name} needs a value: --${name} ${flag.value}`);
  return value;
}

function unknownFlag(rawName: string, command: Read): UsageError {
  const name = rawName.replace(/[^\w-]/g, "?").slice(0, 40);
  if (/user|passw|secret|client|token/i.test(name)) {
    return new UsageError(`unknown flag ${name}: credentials are taken from the environment only; ${more(command)}`);
  }
  const near = nearest(name.replace(/^-+/, ""), Object.keys(command.flags));
  return new UsageError(
    `unknown flag ${name}${near === undefined ? "" : ` (did you mean --${near}?)`}; ${more(command)}`,
  );
}
