import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect } from "vitest";
import { checkedFile } from "../../../src/config/file/checked-file.js";
import { loadConfig } from "../../../src/config/file/load.js";
import { UsageError } from "../../../src/config/usage-error.js";
import { folder } from "../../kit/run.js";

/** Writes a file that only its owner can write. @returns its path */
export function write(name: string, text: string, root = folder()): string {
  const path = join(root, name);
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  writeFileSync(path, text);
  chmodSync(path, 0o600);
  return path;
}

/** Reads and checks a file. */
export const load = async (name: string, path: string) => loadConfig(await checkedFile(name, path));

/** Every line that a file is refused with. It is named by its last part. */
export async function mistakes(text: string, name = "c.yaml"): Promise<readonly string[]> {
  const path = write(name, text);
  const error = await load(name, path)
    .then(() => undefined)
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UsageError);
  const { message, more } = error as UsageError;
  return [message, ...more];
}
