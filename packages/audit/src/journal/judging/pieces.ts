import { readSync } from "node:fs";

const CHUNK = 1 << 20;

/** The lines of a file that we wrote ourselves, from its beginning, without their line breaks. */
export function* readPieces(descriptor: number): Generator<string, void, undefined> {
  const buffer = Buffer.allocUnsafe(CHUNK);
  const decoder = new TextDecoder();
  let rest = "";
  for (let position = 0; ; ) {
    const length = readSync(descriptor, buffer, 0, CHUNK, position);
    if (length === 0) return;
    position += length;
    const lines = (rest + decoder.decode(buffer.subarray(0, length), { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
}
