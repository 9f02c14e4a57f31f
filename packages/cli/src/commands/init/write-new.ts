import { closeSync, openSync, rmSync, writeFileSync } from "node:fs";
import { printable } from "@rollcall/audit";
import { UsageError } from "../../config/usage-error.js";

/** Only its owner reads it, because it names the people who left, and where passwords come from. */
const MODE = 0o600;

/** Writes a file that does not exist yet. A part of it would be found as a configuration, so it is whole or absent. @throws UsageError */
export function writeNew(path: string, text: string): void {
  try {
    const descriptor = openSync(path, "wx", MODE);
    try {
      writeFileSync(descriptor, text);
    } catch (error) {
      rmSync(path, { force: true });
      throw error;
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    const { code = "unknown" } = error as NodeJS.ErrnoException;
    throw new UsageError(printable(`${path} cannot be written (${code}). Give another FILE`));
  }
}
