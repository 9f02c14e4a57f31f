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
 * @param given the flag with its hyphens, and perhaps its value
 * @param known those of all commands
 * @param syntax that of the command, if one was named
 */
export function unknownFlag(given: string, known: readonly Syntax[], syntax?: Syntax): UsageError {
  const [word = ""] = given.split(/[=:\s]/);
  const name = nameIn(given, namesOf(known));
  const more = syntax ? seeHelp(syntax) : "See rollcall --help";
  if (CREDENTIAL.test(name))
    return new UsageError(
      `unknown flag ${name}. Credentials come from the environment, or from where a configuration says. ${more}`,
    );
  return new UsageError(`unknown flag ${name}.${didYouMean(word, namesOf(syntax ? [syntax] : []))} ${more}`);
}

const namesOf = (syntaxes: readonly Syntax[]): string[] =>
  syntaxes.flatMap(({ flags }) => Object.keys(flags).map((name) => `--${name}`));

const CREDENTIAL =
  /user-?name|passw(?:or[dt]|d)?|pass-?(?:phrase|code)|pwd|secret|client-?id|api-?key|token|credentials?/i;

/**
 * The part of an unknown flag that its refusal repeats. Text after the name of a flag or of a credential may be a password, even if no
 * sign separates them. Text after a sign that no name has may be one too. After a single hyphen, only the first letter is safe.
 */
function nameIn(given: string, flags: readonly string[]): string {
  const [name = ""] = /^(?:--[a-z_-]*|-[^-]?)/i.exec(given) ?? [];
  if (!name.startsWith("--")) return shown(name);
  const { index, 0: credential } = CREDENTIAL.exec(name) ?? { index: name.length, 0: "" };
  const flag = Math.max(0, ...flags.filter((one) => name.startsWith(one)).map(({ length }) => length));
  // If the name of a credential follows the name of a flag, it is a part of the value.
  const end = flag > 0 && flag <= index ? flag : index + credential.length;
  const isWhole = end === given.length || given[end] === "=";
  return `${shown(given.slice(0, end))}${isWhole ? "" : "…"}`;
}

export function tooMany(syntax: Syntax): UsageError {
  const names = (syntax.operands ?? []).map(({ name }) => name).join(" ");
  const accepted = names ? `no more than ${names} is` : "only flags are";
  return new UsageError(`${accepted} expected after "${syntax.name}". ${syntax.surplus ?? seeHelp(syntax)}`);
}
