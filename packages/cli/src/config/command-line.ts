import { Command } from "commander";
import { choice } from "./choice.js";
import type { Flag } from "./flags/flag.js";
import type { Call } from "./given.js";
import { refusalOf, unknownCommand } from "./refusal.js";
import type { Syntax } from "./syntax.js";
import { UsageError } from "./usage-error.js";

/**
 * Reads a command line whose first word is a command.
 *
 * @throws UsageError for an unknown command or flag, a missing or superfluous value, a repeated flag, or too many operands. The
 *   message quotes no value, because people put passwords in the wrong place. Only a value that is no choice is quoted.
 */
export function parseCall(syntaxes: readonly Syntax[], args: readonly string[]): Call {
  const program = silent(new Command("rollcall")).enablePositionalOptions();
  program.on("command:*", ([word = ""]: readonly string[]) => {
    throw unknownCommand(word, syntaxes);
  });
  let call: Call | undefined;
  const syntax = syntaxes.find(({ name }) => name === args[0]);
  if (syntax) addWords(silent(program.command(syntax.name)), syntax, args, (found) => (call = found));
  try {
    program.parse([...args], { from: "user" });
  } catch (error) {
    throw refusalOf(error, syntax);
  }
  if (!call) throw unknownCommand("", syntaxes);
  return call;
}

/** Commander prints nothing, because an error is one line of ours, and a help is a text of ours. */
const silent = (command: Command): Command =>
  command
    .exitOverride()
    .configureOutput({ writeErr: () => {}, writeOut: () => {} })
    .showSuggestionAfterError(false)
    .helpOption(false)
    .helpCommand(false);

function addWords(command: Command, syntax: Syntax, args: readonly string[], found: (call: Call) => void): void {
  const flags = new Map<string, string[]>();
  for (const [name, flag] of Object.entries(syntax.flags)) {
    // A line names few of the flags. To make all of them takes longer than to read the line.
    if (!args.some((word) => word.startsWith(`--${name}`) || (name === "help" && word === "-h"))) continue;
    // With a value that may be missing, commander does not take the next flag for the value of this one.
    command.option(`${name === "help" ? "-h, " : ""}--${name}${flag.value === undefined ? "" : " [value]"}`);
    command.on(`option:${name}`, (value?: string | null) => {
      const values = flags.get(name) ?? [];
      values.push(checked(name, flag, value));
      flags.set(name, values);
      if (values.length > 1 && !flag.repeatable) throw new UsageError(`--${name} is given more than once`);
    });
  }
  // The command itself says what it misses.
  for (const { name } of syntax.operands ?? []) command.argument(`[${name.replace(/[[\]]/g, "")}]`);
  command.action(() => found({ command: syntax.name, flags, operands: command.args }));
}

/** The value of a flag. An empty text for a switch. */
function checked(name: string, flag: Flag, value: string | null | undefined): string {
  if (flag.value === undefined) return "";
  if (!value || value === "-") throw new UsageError(`--${name} needs a value: --${name} ${flag.value}`);
  return flag.choices ? choice(name, value, flag.choices) : value;
}
