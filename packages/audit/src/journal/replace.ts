import { renameSync } from "node:fs";
import { HELD } from "./error.js";

/** A virus scanner or an indexer opens a file only for a moment. */
const TRIES = 20;
const WAIT_MS = 100;

/**
 * Renames a file, and replaces any other file of that name.
 *
 * On Windows that fails while another program has one of the two open. There it is tried again for two seconds.
 */
export function replace(from: string, to: string, platform = process.platform): void {
  for (let left = platform === "win32" ? TRIES : 0; ; left -= 1) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (left === 0 || !HELD.has(`${(error as NodeJS.ErrnoException).code}`)) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MS);
    }
  }
}
