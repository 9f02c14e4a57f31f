import { closeSync, openSync, readSync } from "node:fs";
import { refusePipe } from "./folder.js";

const CHUNK = 1 << 20;

/** The lines of a file that we wrote ourselves, without their line breaks. Memory needs one line. A last line without a break counts. */
export function* linesOf(path: string): Generator<string, void, undefined> {
  refusePipe(path);
  const descriptor = openSync(path, "r");
  try {
    const buffer = Buffer.allocUnsafe(CHUNK);
    const decoder = new TextDecoder();
    let rest = "";
    for (;;) {
      const length = readSync(descriptor, buffer, 0, CHUNK, null);
      if (length === 0) break;
      const lines = (rest + decoder.decode(buffer.subarray(0, length), { stream: true })).split("\n");
      rest = lines.pop() ?? "";
      yield* lines;
    }
    if (rest !== "") yield rest;
  } finally {
    closeSync(descriptor);
  }
}
