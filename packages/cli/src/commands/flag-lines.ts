import type { FlagTable } from "../config/flags/flag.js";

const COLUMN = 30;

/** The flags of a command as its help lists them. */
export const flagLines = (flags: FlagTable): string =>
  Object.entries(flags)
    .map(([name, { value, help }]) => {
      const left = `  --${name}${value === undefined ? "" : ` ${value}`}`;
      return `${left.padEnd(COLUMN)}${help}`;
    })
    .join("\n");

const WIDTH = 118;

/** A list of words as a help prints it. No line is longer than those of its text. */
export function wordLines(words: readonly string[]): string {
  const lines: string[] = [];
  for (const [at, word] of words.entries()) {
    const item = at < words.length - 1 ? `${word},` : word;
    const longer = `${lines.at(-1)} ${item}`;
    if (lines.length > 0 && longer.length <= WIDTH) lines[lines.length - 1] = longer;
    else lines.push(`  ${item}`);
  }
  return lines.join("\n");
}
