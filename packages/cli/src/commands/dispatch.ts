import { didYouMean } from "../config/nearest.js";
import { parseFlags } from "../config/parse.js";
import { UsageError } from "../config/usage-error.js";
import type { CommandContext } from "../context.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import { version } from "../manifest.js";
import { explain } from "../run/failure.js";
import { auditCommand } from "./audit/run.js";
import type { Command } from "./command.js";
import { demoCommand } from "./demo/run.js";
import { diffCommand } from "./diff/run.js";
import { doctorCommand } from "./doctor/run.js";
import { explainCommand } from "./explain/run.js";
import { mergeCommand } from "./merge/run.js";
import { OVERVIEW } from "./overview.js";
import { planCommand } from "./plan/run.js";
import { reportCommand } from "./report/run.js";
import { rulesCommand } from "./rules/run.js";

/** Every command, by its name. */
const COMMANDS: Readonly<Record<string, Command>> = {
  audit: auditCommand,
  plan: planCommand,
  merge: mergeCommand,
  report: reportCommand,
  rules: rulesCommand,
  explain: explainCommand,
  diff: diffCommand,
  doctor: doctorCommand,
  demo: demoCommand,
};

/** Runs a command line. Never throws. Any error is one line on stderr and an exit code. */
export async function dispatch(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  try {
    return await run(args, context);
  } catch (error) {
    const { line, code } = explain(error);
    const more = error instanceof UsageError ? error.more : [];
    for (const one of [line, ...more]) context.stderr.write(`rollcall: ${one}\n`);
    return code;
  }
}

async function run([word, ...rest]: readonly string[], context: CommandContext): Promise<ExitCode> {
  const print = (text: string, code: ExitCode = EXIT.ok): ExitCode => {
    context.stdout.write(text);
    return code;
  };
  if (word === undefined) return print(OVERVIEW, EXIT.usage);
  if (word === "--version") return print(`${version()}\n`);
  const [about] = rest;
  if (word === "help" || word === "--help" || word === "-h") {
    return print(about === undefined ? OVERVIEW : commandOf(about).help());
  }
  const command = commandOf(word);
  const line = parseFlags(command, rest);
  if (line.has("help")) return print(command.help());
  if (line.has("version")) return print(`${version()}\n`);
  return command.run(line, context);
}

function commandOf(word: string): Command {
  const command = Object.hasOwn(COMMANDS, word) ? COMMANDS[word] : undefined;
  if (command) return command;
  const names = Object.keys(COMMANDS);
  const list = `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
  const hint = didYouMean(word, names) || ` The commands are ${list}.`;
  throw new UsageError(`unknown command.${hint} See rollcall --help`);
}
