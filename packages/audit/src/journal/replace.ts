import { renameSync } from "node:fs";
import { HELD } from "./error.js";

/** A virus scanner or an indexer looks into a file for a moment only. */
const TRIES = 20;
const WAIT_MS = 100;

/**
 * Renames a file; one that is in its place is replaced.
 *
 * On Windows neither may be held open by a program that does not share it, and none is replaced while anybody has it open:
 * what is refused there is tried again for two seconds.
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
