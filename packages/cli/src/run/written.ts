import { printable } from "@rollcall/audit";
import type { CommandContext } from "../context.js";

/** The most columns, as of the screen above it. */
const WIDTH = 80;
const INDENT = "  ";

/** What is said of a redacted copy. */
export const WITHOUT_NAMES = ", without names";

/** Says which files are in a folder now, and perhaps what they are. If one line is too short, they fill several. */
export function writtenText(
  folder: string,
  files: readonly string[],
  { columns }: CommandContext["stdout"],
  what = "",
): string {
  const start = printable(`Written to ${folder}${what}:`);
  const width = Math.min(WIDTH, columns ?? WIDTH);
  const line = `${start} ${files.join(", ")}`;
  const lines = line.length <= width ? [line] : [start, ...filled(files, width)];
  return lines.map((one) => `${one}\n`).join("");
}

/** Names with commas, as many in a line as fit. */
function filled(files: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const [at, file] of files.entries()) {
    const word = at === files.length - 1 ? file : `${file},`;
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`${INDENT}${word}`);
  }
  return lines;
}
