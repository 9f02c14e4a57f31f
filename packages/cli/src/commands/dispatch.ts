import { parseFlags } from "../config/parse.js";
import { EXIT, type ExitCode, UsageError } from "../config/usage-error.js";
import { explain } from "../run/failure.js";
import { version } from "../version.js";
import type { Command, World } from "./command.js";
import { COMMANDS } from "./commands.js";
import { OVERVIEW } from "./help.js";

/** Runs a command line. Never throws: whatever goes wrong is one line on stderr and an exit code. */
export async function dispatch(args: readonly string[], world: World): Promise<ExitCode> {
  try {
    return await run(args, world);
  } catch (error) {
    const { line, code } = explain(error);
    world.stderr.write(`rollcall: ${line}\n`);
    return code;
  }
}

async function run([word, ...rest]: readonly string[], world: World): Promise<ExitCode> {
  const print = (text: string, code: ExitCode = EXIT.ok): ExitCode => {
    world.stdout.write(text);
    return code;
  };
  if (word === undefined) return print(OVERVIEW, EXIT.usage);
  if (word === "--version") return print(`${version()}\n`);
  const asksForHelp = word === "help" || word === "--help" || word === "-h";
  const [about] = rest;
  if (asksForHelp) return print(about === undefined ? OVERVIEW : commandOf(about).help());
  const command = commandOf(word);
  const given = parseFlags(command, rest);
  if (given.has("help")) return print(command.help());
  if (given.has("version")) return print(`${version()}\n`);
  return command.run(given, world);
}

function commandOf(word: string): Command {
  const command = Object.hasOwn(COMMANDS, word) ? COMMANDS[word] : undefined;
  if (command) return command;
  const names = Object.keys(COMMANDS);
  const list = `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
  throw new UsageError(`unknown command; there are ${list}: see rollcall --help`);
}
