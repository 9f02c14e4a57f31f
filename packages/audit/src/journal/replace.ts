import { renameSync } from "node:fs";

/** What Windows says of a file that another program looks into: a virus scanner, an indexer. That is over in a moment. */
const BUSY = new Set(["EPERM", "EACCES", "EBUSY"]);
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
      if (left === 0 || !BUSY.has(`${(error as NodeJS.ErrnoException).code}`)) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MS);
    }
  }
}
