import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { pathToFileURL } from "node:url";
import { UsageError } from "../../usage-error.js";
import type { KeyPath, Place, RawConfig } from "../place.js";
import { visible } from "../visible.js";
import { HoldsItself, plain } from "./plain.js";
import { NeverSettled, untilIdle } from "./until-idle.js";

/** Whether this Node reads TypeScript by itself. */
const readsTypeScript = (): boolean => Boolean((process.features as { readonly typescript?: unknown }).typescript);

/**
 * Imports a file of TypeScript or JavaScript.
 *
 * @param file the file as messages name it
 * @throws UsageError if this Node cannot read it. It does not repeat the error of the file, which may quote a secret
 */
export async function importFile(file: string, path: string): Promise<Readonly<Record<string, unknown>>> {
  if (/^\.m?ts$/.test(extname(path)) && !readsTypeScript()) {
    const node = `Node ${process.versions.node} reads no TypeScript`;
    throw new UsageError(visible(`${file} cannot be read, because ${node}. Use Node 22.18 or later, or an .mjs file`));
  }
  try {
    const module: Readonly<Record<string, unknown>> = await untilIdle(import(pathToFileURL(path).href));
    return { ...module };
  } catch (error) {
    const { name, stack } = error instanceof Error ? error : { name: "an error", stack: "" };
    const [, line] = new RegExp(`${escaped(pathToFileURL(path).href)}:(\\d+)`).exec(stack ?? "") ?? [];
    const where = line === undefined ? file : `${file}:${line}`;
    throw new UsageError(visible(`${where} cannot be loaded (${name}). Run node ${path} to see the error`));
  }
}

/** The value that a module exports, or promises, as plain data. A getter of it may fail. @throws UsageError */
async function plainValue(file: string, exported: unknown): Promise<unknown> {
  try {
    return plain(await untilIdle(Promise.resolve(exported)));
  } catch (error) {
    const why = error instanceof HoldsItself || error instanceof NeverSettled ? error.message : "a value of it fails";
    throw new UsageError(visible(`${file} cannot be read, because ${why}`));
  }
}

const escaped = (text: string): string => text.replace(/[\\^$.+()[\]{}|/?*]/g, "\\$&");

/** Reads a configuration that a module exports by default. @throws UsageError */
export async function readModule(file: string, path: string): Promise<RawConfig> {
  const { default: exported } = await importFile(file, path);
  if (exported === undefined)
    throw new UsageError(visible(`${file} exports nothing by default. Write export default defineConfig({ … })`));
  const value = await plainValue(file, exported);
  const text = readFileSync(path, "utf8");
  return { file, value, placeOf: (keys) => placeIn(text, keys) };
}

/** Where the last key of a path is, if the text has it once. A computed value has no place. */
function placeIn(text: string, keys: KeyPath): Place {
  const key = keys.findLast((part) => typeof part === "string");
  if (key === undefined) return {};
  const name = escaped(String(key));
  const found = [...text.matchAll(new RegExp(`(?<=^|[\\s{,(])(["']?)${name}\\1\\s*:`, "g"))];
  const [only, other] = found;
  if (!only || other) return {};
  const before = text.slice(0, only.index).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}
