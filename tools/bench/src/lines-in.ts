import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";

/** How many lines a file has. */
export async function linesIn(file: string): Promise<number> {
  let lines = 0;
  for await (const _ of createInterface({ input: createReadStream(file) })) lines += 1;
  return lines;
}
