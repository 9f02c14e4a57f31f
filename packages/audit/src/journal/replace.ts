import { renameSync } from "node:fs";
import { HELD } from "./error.js";

/** A virus scanner or an indexer opens a file only for a moment. */
const TRIES = 20;
const WAIT_MS = 100;

/** The system, for tests. */
export interface System {
  readonly platform?: string;
  readonly rename?: (from: string, to: string) => void;
  readonly wait?: (ms: number) => void;
}

/**
 * Renames a file, and replaces any other file of that name.
 *
 * On Windows that fails while another program has one of the two open. There it is tried again for two seconds.
 */
export function replace(from: string, to: string, system: System = {}): void {
  const { platform = process.platform, rename = renameSync, wait = block } = system;
  for (let left = platform === "win32" ? TRIES : 0; ; left -= 1) {
    try {
      rename(from, to);
      return;
    } catch (error) {
      if (left === 0 || !HELD.has(`${(error as NodeJS.ErrnoException).code}`)) throw error;
      wait(WAIT_MS);
    }
  }
}

/** Waits without another turn of the event loop, as a write does. */
function block(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
