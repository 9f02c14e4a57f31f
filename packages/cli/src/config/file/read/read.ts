import { readFileSync, statSync } from "node:fs";
import { extname } from "node:path";
import { UsageError } from "../../usage-error.js";
import type { RawConfig } from "../place.js";
import { visible } from "../visible.js";
import { readModule } from "./module.js";
import { readText } from "./text.js";

/** A larger file is none that a person wrote. */
const MOST_BYTES = 5_000_000;

/**
 * Reads a configuration file in any of its forms.
 *
 * @param file the file as messages name it
 * @throws ConfigError or UsageError
 */
export async function readConfig(file: string, path: string): Promise<RawConfig> {
  if (/^\.m?[tj]s$/.test(extname(path))) return readModule(file, path);
  return readText(file, textOf(file, path));
}

/** The text of a file, without a byte order mark. @throws UsageError if it cannot be read */
export function textOf(file: string, path: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytesOf(file, path));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(visible(`${file} is no UTF-8 text. Save it as UTF-8`));
  }
}

function bytesOf(file: string, path: string): Buffer {
  try {
    const stats = statSync(path);
    // A pipe has no size, and may have no end.
    if (!stats.isFile()) throw new UsageError(visible(`${file} is no file. Name a file`));
    if (stats.size > MOST_BYTES) throw new UsageError(visible(`${file} is larger than ${MOST_BYTES / 1e6} MB`));
    return readFileSync(path);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(visible(`${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? "unknown"})`));
  }
}
