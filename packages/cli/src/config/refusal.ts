import { didYouMean } from "./nearest.js";
import { shown } from "./shown.js";
import { type Syntax, seeHelp } from "./syntax.js";
import { UsageError } from "./usage-error.js";

/** @param word what was given instead of a command */
export function unknownCommand(word: string, syntaxes: readonly Syntax[]): UsageError {
  const names = syntaxes.map(({ name }) => name);
  const list = `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
  const hint = didYouMean(word, names) || ` The commands are ${list}.`;
  return new UsageError(`unknown command.${hint} See rollcall --help`);
}

/**
 * @param given the flag with its hyphens, and perhaps its value. After a single hyphen, only one letter is quoted, because the
 *   others may be a password
 * @param syntax that of the command, if one was named
 */
export function unknownFlag(given: string, syntax?: Syntax): UsageError {
  const [word = ""] = (given.startsWith("--") ? given : given.slice(0, SHORT)).split(/[=\s]/);
  const flags = Object.keys(syntax?.flags ?? {}).map((name) => `--${name}`);
  const name = shown(word);
  const more = syntax ? seeHelp(syntax) : "See rollcall --help";
  if (/username|passw|secret|client-?id|token|credential/i.test(name))
    return new UsageError(
      `unknown flag ${name}. Credentials come from the environment, or from where a configuration says. ${more}`,
    );
  return new UsageError(`unknown flag ${name}.${didYouMean(word, flags)} ${more}`);
}

/** Characters of a flag with one hyphen, such as `-h`. */
const SHORT = 2;

export function tooMany(syntax: Syntax): UsageError {
  const names = (syntax.operands ?? []).map(({ name }) => name).join(" ");
  const accepted = names ? `no more than ${names} is` : "only flags are";
  return new UsageError(`${accepted} expected after "${syntax.name}". ${syntax.surplus ?? seeHelp(syntax)}`);
}
