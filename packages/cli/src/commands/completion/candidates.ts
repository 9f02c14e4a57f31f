import { type Complete, RootCommand } from "@bomb.sh/tab";
import type { Flag, Suggestions } from "../../config/flags.js";
import type { Command } from "../command.js";

/** What a shell does besides what is printed. The numbers are those of the protocol that tab and cobra share. */
const DIRECTIVES = { file: 0, words: 4, folder: 16 } as const;

/**
 * What can stand at the end of a line that nobody has finished: a candidate a line, with a tab and what it means. The last line
 * tells the shell whether it completes files or folders itself.
 *
 * @param args the words after `complete --`. The last one is not finished, and may be empty
 */
export function candidates(commands: readonly Command[], [separator, ...words]: readonly string[]): string {
  const found = { directive: DIRECTIVES.words as number };
  const root = new RootCommand();
  const offer = (suggestions: Suggestions | undefined) => (complete: Complete) => {
    if (typeof suggestions === "string") found.directive = DIRECTIVES[suggestions];
    else for (const word of suggestions ?? []) complete(word, "");
  };
  for (const { name, summary, flags, operands = [] } of commands) {
    const command = root.command(name, summary);
    for (const [flag, { value, help, choices, suggests }] of Object.entries(flags) as [string, Flag][]) {
      if (value === undefined) command.option(flag, help);
      else command.option(flag, help, offer(choices ?? suggests));
    }
    for (const { name: operand, suggests } of operands)
      command.argument(operand, offer(suggests), operand.includes("..."));
  }
  root.command("help", "explain a command").argument("[COMMAND]", offer(commands.map(({ name }) => name)));
  return `${printedBy(() => root.parse(separator === "--" ? words : [separator ?? "", ...words]))}:${found.directive}\n`;
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
