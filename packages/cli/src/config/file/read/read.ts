import { extname } from "node:path";
import type { RawConfig } from "../place.js";
import { textOf } from "./file-text.js";
import { readModule } from "./module.js";
import { readText } from "./text.js";

/** Nobody writes a larger file, and it takes long to read. A list of people can be in another file. */
const MOST_BYTES = 1_000_000;

/**
 * Reads a configuration file in any of its forms.
 *
 * @param file the file as messages name it
 * @throws ConfigError or UsageError
 */
export async function readConfig(file: string, path: string): Promise<RawConfig> {
  const text = textOf(file, path, MOST_BYTES);
  return /^\.m?[tj]s$/.test(extname(path)) ? readModule(file, path, text) : readText(file, text);
}
