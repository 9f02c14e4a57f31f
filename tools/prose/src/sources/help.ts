import { helpOf } from "@rollcall/config/help";
import { type Passage, type PassageLine, passageOf } from "../passage.ts";

/** The help of a built command and of each of its commands, as a user sees it. @param main the built program */
export async function helpPassages(command: string, main: string): Promise<Passage[]> {
  return (await helpOf(command, main)).flatMap(([call, text]) => helpIn(`${call} --help`, text));
}

/** Reads help as it is printed: paragraphs, and explanations in a second column. Other indented lines are code. */
export function helpIn(file: string, text: string): Passage[] {
  const found: PassageLine[][] = [];
  let open: { lines: PassageLine[]; column: number } | undefined;
  for (const [index, raw] of text.split("\n").entries()) {
    const [, lead, explanation] = /^( +\S.*? {2,})(\S.*)$/.exec(raw) ?? [];
    const column = lead === undefined ? raw.length - raw.trimStart().length : lead.length;
    const line = { text: explanation ?? raw.trim(), line: index + 1, column: column + 1 };
    if (raw.trim() === "" || /^Usage:/.test(raw)) open = undefined;
    else if (open && explanation === undefined && column === open.column) open.lines.push(line);
    else if (explanation === undefined && column > 0) open = undefined;
    else {
      open = { lines: [line], column };
      found.push(open.lines);
    }
  }
  return found.map((lines) => passageOf(file, lines));
}
