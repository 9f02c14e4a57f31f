import { readSync } from "node:fs";

/** Reads pieces of a file that we wrote ourselves, by where they begin and end in bytes. All of them share one buffer. */
export function pieceReader(descriptor: number): (begin: number, end: number) => string {
  let buffer = Buffer.allocUnsafe(1 << 16);
  return (begin, end) => {
    const length = end - begin;
    if (length > buffer.length) buffer = Buffer.allocUnsafe(2 * length);
    for (let done = 0; done < length; ) {
      const read = readSync(descriptor, buffer, done, length - done, begin + done);
      if (read === 0) throw new Error("the file is shorter than what was written");
      done += read;
    }
    return buffer.toString("utf8", 0, length);
  };
}
