import { readFileSync, statSync } from "node:fs";
import { UsageError } from "../../usage-error.js";
import { visible } from "../visible.js";

/**
 * The text of a file, without a byte order mark.
 *
 * @param most the most bytes that it may have
 * @throws UsageError if it cannot be read
 */
export function textOf(file: string, path: string, most: number): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytesOf(file, path, most));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(visible(`${file} is not UTF-8 text. Save it as UTF-8`));
  }
}

function bytesOf(file: string, path: string, most: number): Buffer {
  try {
    const stats = statSync(path);
    // A pipe has no size, and may have no end.
    if (!stats.isFile()) throw new UsageError(visible(`${file} is not a file. Name a file`));
    if (stats.size > most) throw new UsageError(visible(`${file} is larger than ${most / 1e6} MB`));
    return readFileSync(path);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(visible(`${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? "unknown"})`));
  }
}
