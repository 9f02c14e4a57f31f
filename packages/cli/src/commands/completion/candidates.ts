import { type Complete, RootCommand, type Command as TabCommand } from "@bomb.sh/tab";
import { COMMON_FLAGS } from "../../config/flags/common.js";
import type { Flag, Suggestions } from "../../config/flags/flag.js";
import type { Command } from "../command.js";

/** What a shell itself completes. The numbers are those of the protocol that tab and cobra share. */
const DIRECTIVES = { file: 0, words: 4, folder: 16 } as const;

/**
 * Completes a line that nobody has finished. Each line has a candidate, a tab and what it means. The last line tells the
 * shell whether it completes files or folders itself.
 *
 * @param args the words after `complete --`. The last one is not finished, and may be empty
 */
export function candidates(commands: readonly Command[], args: readonly string[]): string {
  // Tab takes a single hyphen for the short name of a flag, and there is one only.
  const words = (args[0] === "--" ? args.slice(1) : args).map((word, at, all) =>
    word === "-" && at === all.length - 1 ? "--" : word,
  );
  const found = { directive: DIRECTIVES.words as number };
  const offer =
    (suggestions: Suggestions = []) =>
    (complete: Complete) => {
      if (typeof suggestions === "string") found.directive = DIRECTIVES[suggestions];
      else for (const [word, meaning] of meanings(suggestions)) complete(word, meaning);
    };
  const root = new RootCommand();
  for (const [name, { help }] of Object.entries(COMMON_FLAGS)) root.option(name, help);
  for (const known of commands) {
    const command = root.command(known.name, known.summary);
    // Somebody waits for the key, so what the line does not name is left out.
    if (known.name === words[0]) addWords(command, known, offer);
  }
  const topics = Object.fromEntries(commands.map(({ name, summary }) => [name, summary]));
  root.command("help", "explain a command").argument("[COMMAND]", offer(topics));
  const printed = printedBy(() => root.parse([...words]));
  return `${printed}:${found.directive}\n`;
}

const meanings = (suggestions: Exclude<Suggestions, string>): readonly (readonly [string, string])[] =>
  Array.isArray(suggestions) ? suggestions.map((word) => [word, ""]) : Object.entries(suggestions);

function addWords(
  command: TabCommand,
  { flags, operands = [] }: Pick<Command, "flags" | "operands">,
  offer: (suggestions?: Suggestions) => (complete: Complete) => void,
): void {
  for (const [name, { value, help, choices, suggests }] of Object.entries<Flag>(flags)) {
    if (value === undefined) command.option(name, help);
    else command.option(name, help, offer(choices ?? suggests));
  }
  for (const { name, suggests } of operands) command.argument(name, offer(suggests), name.includes("..."));
}

/** What tab prints of candidates. Its own last line always asks for no files. */
function printedBy(parse: () => void): string {
  const lines: string[] = [];
  const { log } = console;
  console.log = (line: string) => lines.push(line);
  try {
    parse();
  } finally {
    console.log = log;
  }
  return lines
    .slice(0, -1)
    .map((line) => `${line}\n`)
    .join("");
}
