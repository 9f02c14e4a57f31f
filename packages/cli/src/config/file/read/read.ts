import { extname } from "node:path";
import { UsageError } from "../../usage-error.js";
import type { RawConfig } from "../place.js";
import { visible } from "../visible.js";
import { textOf } from "./file-text.js";
import { readModule } from "./module.js";
import { readText } from "./text.js";

/** Nobody writes a larger file, and it takes long to read. A list of people can be in another file. */
const MOST_BYTES = 1_000_000;

/**
 * Reads a configuration file in any of its forms. A file that lost its text is refused. Otherwise a nightly job would continue without
 * `failOn`.
 *
 * @param file the file as messages name it
 * @throws ConfigError or UsageError
 */
export async function readConfig(file: string, path: string): Promise<RawConfig> {
  const text = textOf(file, path, MOST_BYTES);
  if (/^\.m?[tj]s$/.test(extname(path))) return readModule(file, path, text);
  const raw = readText(file, text);
  if (raw.value !== null) return raw;
  throw new UsageError(visible(`${file} has no keys. Write them again, or leave it out with --config none`));
}
