import { parseArgs } from "node:util";
import { FLAGS, type Flag, type FlagName, isFlag } from "./flags.js";
import { nearest } from "./nearest.js";
import { UsageError } from "./usage.js";

/** The flags that were given: switches are present, values are listed in the order in which they came. */
export type Given = ReadonlyMap<FlagName, readonly string[]>;

const MORE = "see rollcall audit --help";

/**
 * Reads the flags of a command line.
 *
 * @throws UsageError for an unknown flag, a missing or superfluous value, a repeated flag, or anything that is no flag. It
 *   never quotes a value: people put passwords in the wrong place.
 */
export function parseFlags(args: readonly string[]): Given {
  const given = new Map<FlagName, string[]>();
  const options = Object.fromEntries(
    Object.entries(FLAGS).map(([name, flag]) => [
      name,
      { type: "value" in flag ? ("string" as const) : ("boolean" as const) },
    ]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  for (const token of tokens) {
    if (token.kind === "option-terminator") continue;
    if (token.kind === "positional") throw new UsageError(`only flags are expected after "audit"; ${MORE}`);
    const { name, rawName } = token;
    if (!rawName.startsWith("--") || !isFlag(name)) throw unknownFlag(rawName);
    const values = given.get(name) ?? [];
    values.push(checkedValue(name, token.value, token.inlineValue === true));
    given.set(name, values);
    if (values.length > 1 && !("repeatable" in FLAGS[name])) throw new UsageError(`--${name} is given more than once`);
  }
  return given;
}

function checkedValue(name: FlagName, value: string | undefined, inline: boolean): string {
  const flag: Flag = FLAGS[name];
  if (flag.value === undefined) {
    if (value !== undefined) throw new UsageError(`--${name} takes no value`);
    return "";
  }
  // Without `=`, the next flag would be swallowed as the value of this one.
  if (!value || (!inline && value.startsWith("-")))
    throw new UsageError(`--${name} needs a value: --${name} ${flag.value}`);
  return value;
}

function unknownFlag(rawName: string): UsageError {
  const name = rawName.replace(/[^\w-]/g, "?").slice(0, 40);
  if (/user|passw|secret|client|token/i.test(name)) {
    return new UsageError(`unknown flag ${name}: credentials are taken from the environment only; ${MORE}`);
  }
  const near = nearest(name.replace(/^-+/, ""), Object.keys(FLAGS));
  return new UsageError(`unknown flag ${name}${near === undefined ? "" : ` (did you mean --${near}?)`}; ${MORE}`);
}
