import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";

/** The lines of a file, one after the other. */
export const linesIn = (file: string): AsyncIterable<string> => createInterface({ input: createReadStream(file) });

/** How many lines a file has. */
export async function countLines(file: string): Promise<number> {
  let lines = 0;
  for await (const _ of linesIn(file)) lines += 1;
  return lines;
}
