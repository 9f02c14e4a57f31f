import { didYouMean } from "./nearest.js";
import { shown } from "./shown.js";
import { type Syntax, seeHelp } from "./syntax.js";
import { UsageError } from "./usage-error.js";

/** An error of commander as one line of ours. Any other error stays as it is. @param syntax that of the command, if one was named */
export function refusalOf(error: unknown, syntax: Syntax | undefined): unknown {
  if (!(error instanceof Error && "code" in error)) return error;
  // The message quotes what was given. It may be a flag with its value.
  if (error.code === "commander.unknownOption") return unknownFlag(error.message.split("'")[1] ?? "", syntax);
  if (error.code === "commander.excessArguments" && syntax) return tooMany(syntax);
  return error;
}

/** @param word what was given instead of a command */
export function unknownCommand(word: string, syntaxes: readonly Syntax[]): UsageError {
  const names = syntaxes.map(({ name }) => name);
  const list = `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
  const hint = didYouMean(word, names) || ` The commands are ${list}.`;
  return new UsageError(`unknown command.${hint} See rollcall --help`);
}

function unknownFlag(given: string, syntax: Syntax | undefined): UsageError {
  const [word = ""] = given.split(/[=\s]/);
  const flags = Object.keys(syntax?.flags ?? {}).map((name) => `--${name}`);
  if (flags.includes(word)) return new UsageError(`${word} takes no value`);
  const name = shown(word);
  const more = syntax ? seeHelp(syntax) : "See rollcall --help";
  if (/username|passw|secret|client-?id|token|credential/i.test(name))
    return new UsageError(
      `unknown flag ${name}. Credentials come from the environment, or from where a configuration says. ${more}`,
    );
  return new UsageError(`unknown flag ${name}.${didYouMean(word, flags)} ${more}`);
}

function tooMany(syntax: Syntax): UsageError {
  const names = (syntax.operands ?? []).map(({ name }) => name).join(" ");
  const accepted = names ? `no more than ${names} is` : "only flags are";
  return new UsageError(`${accepted} expected after "${syntax.name}". ${syntax.surplus ?? seeHelp(syntax)}`);
}
