import { open } from "node:fs/promises";
import { refusePipe } from "./folder.js";
import { unsealed } from "./seal.js";

/** One line of a file, and where it is. */
export interface ReadLine {
  /** From 1. */
  readonly number: number;
  /** The offset of its first byte. */
  readonly offset: number;
  /** Its length in bytes, line break included. */
  readonly length: number;
  /** The JSON value without the checksum. Undefined if the line is cut off, or has changed since it was written. */
  readonly value: unknown;
  /** The JSON value of a line of any format. Valid until the next line is read. */
  readonly anyValue: () => unknown;
  /** Whether the line ends in a line break. */
  readonly whole: boolean;
  /** Whether the line begins with this ASCII text. Valid until the next line is read. */
  readonly startsWith: (begin: string) => boolean;
}

const CHUNK = 1 << 20;
/** No line of ours is longer. A file without line breaks must not fill the memory. */
const LONGEST = 1 << 28;
const LINE_BREAK = 0x0a;

/** Reads a file of JSON lines from its beginning, one line at a time. */
export async function* readLines(path: string): AsyncGenerator<ReadLine> {
  refusePipe(path);
  const file = await open(path, "r");
  try {
    let number = 0;
    let offset = 0;
    for await (const bytes of bytesOfLines(file)) {
      number += 1;
      const whole = bytes.at(-1) === LINE_BREAK;
      const { length } = bytes;
      const startsWith = (begin: string) => bytes.toString("latin1", 0, begin.length) === begin;
      const text = whole ? unsealed(bytes) : undefined;
      const value = text === undefined ? undefined : jsonOf(text);
      yield { number, offset, length, whole, value, anyValue: () => jsonOf(bytes.toString()), startsWith };
      offset += length;
    }
  } finally {
    await file.close();
  }
}

/**
 * The values of the lines of a file that begin with an ASCII text. Other lines are not parsed. A line that is damaged ends the
 * reading.
 */
export async function* readLinesThat(begin: string, path: string): AsyncGenerator<unknown> {
  refusePipe(path);
  const file = await open(path, "r");
  try {
    for await (const bytes of bytesOfLines(file)) {
      if (bytes.toString("latin1", 0, begin.length) !== begin) continue;
      const text = unsealed(bytes);
      if (text === undefined) return;
      yield jsonOf(text);
    }
  } finally {
    await file.close();
  }
}

/**
 * The lines of a file with their line breaks, and the rest at its end. A line is valid until the next one is read, because all
 * share one buffer. A buffer for each chunk would be garbage, a hundred megabytes of it before V8 collects it.
 */
export async function* bytesOfLines(file: Awaited<ReturnType<typeof open>>): AsyncGenerator<Buffer> {
  const buffer = Buffer.allocUnsafe(CHUNK);
  let begun: Buffer[] = [];
  let begunLength = 0;
  for (let position = 0; ; ) {
    const { bytesRead } = await file.read(buffer, 0, CHUNK, position);
    if (bytesRead === 0) break;
    position += bytesRead;
    const chunk = buffer.subarray(0, bytesRead);
    let from = 0;
    for (let at = chunk.indexOf(LINE_BREAK); at >= 0; at = chunk.indexOf(LINE_BREAK, from)) {
      const piece = chunk.subarray(from, at + 1);
      yield begunLength === 0 ? piece : Buffer.concat([...begun, piece]);
      begun = [];
      begunLength = 0;
      from = at + 1;
    }
    begun.push(Buffer.from(chunk.subarray(from)));
    begunLength += bytesRead - from;
    if (begunLength > LONGEST) break;
  }
  if (begunLength > 0) yield Buffer.concat(begun);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // What is wrong with it does not matter. It is not ours.
  }
}
