import { parseArgs } from "node:util";
import { choice } from "./choice.js";
import type { Flag } from "./flags/flag.js";
import type { Call } from "./given.js";
import { tooMany, unknownCommand, unknownFlag } from "./refusal.js";
import type { Syntax } from "./syntax.js";
import { UsageError } from "./usage-error.js";

/**
 * Reads a command line whose first word is a command.
 *
 * @throws UsageError for an unknown command or flag, a missing or superfluous value, a repeated flag, or too many operands. The
 *   message quotes no value, because people put passwords in the wrong place. Only a value that is no choice is quoted.
 */
export function parseCall(syntaxes: readonly Syntax[], [name = "", ...words]: readonly string[]): Call {
  const syntax = syntaxes.find((one) => one.name === name);
  if (!syntax) throw /^-./.test(name) && name !== "--" ? unknownFlag(name, syntaxes) : unknownCommand(name, syntaxes);
  const flags = new Map<string, string[]>();
  const operands: string[] = [];
  for (const token of tokensOf(words, syntax)) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const flag = Object.hasOwn(syntax.flags, token.name) ? syntax.flags[token.name] : undefined;
    if (!flag) throw unknownFlag(token.rawName, syntaxes, syntax);
    addValue(flags, token, flag);
  }
  if (operands.length > mostOperands(syntax)) throw tooMany(syntax);
  return { command: name, flags, operands };
}

/** The words of a line as Node takes them apart. It judges nothing, because a refusal is one line of ours. */
function tokensOf(words: readonly string[], { flags }: Syntax) {
  const options = Object.entries(flags).map(([name, { value }]) => [
    name,
    { type: value === undefined ? "boolean" : "string", ...(name === "help" && { short: "h" }) } as const,
  ]);
  return parseArgs({ args: [...words], options: Object.fromEntries(options), strict: false, tokens: true }).tokens;
}

/** A flag as it was given. */
interface GivenFlag {
  readonly name: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function addValue(flags: Map<string, string[]>, given: GivenFlag, flag: Flag): void {
  const { name } = given;
  const values = flags.get(name) ?? [];
  values.push(checked(given, flag));
  flags.set(name, values);
  if (values.length > 1 && !flag.repeatable) throw new UsageError(`--${name} is given more than once`);
}

/** The value of a flag. An empty text for a switch. */
function checked({ name, value, inlineValue = false }: GivenFlag, flag: Flag): string {
  if (flag.value === undefined) {
    if (value !== undefined) throw new UsageError(`--${name} takes no value`);
    return "";
  }
  // Node takes the next flag for the value of this one.
  const isFlag = !inlineValue && /^-(?!\d)/.test(value ?? "");
  if (!value || value === "-" || isFlag) throw new UsageError(`--${name} needs a value: --${name} ${flag.value}`);
  return flag.choices ? choice(name, value, flag.choices) : value;
}

const mostOperands = ({ operands = [] }: Syntax): number =>
  operands.some(({ name }) => name.includes("...")) ? Number.POSITIVE_INFINITY : operands.length;
