import { extname } from "node:path";
import { pathToFileURL } from "node:url";
import { UsageError } from "../../usage-error.js";
import type { KeyPath, Place, RawConfig } from "../place.js";
import { visible } from "../visible.js";
import { isForeignExit, refuseForeignExits } from "./foreign-exit.js";
import { NotPlain, plain } from "./plain.js";
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
  refuseForeignExits();
  try {
    const module: Readonly<Record<string, unknown>> = await untilIdle(import(pathToFileURL(path).href));
    return { ...module };
  } catch (error) {
    const { name, stack } = error instanceof Error ? error : { name: "an error", stack: "" };
    const [, line] = new RegExp(`${escaped(pathToFileURL(path).href)}:(\\d+)`).exec(stack ?? "") ?? [];
    const where = line === undefined ? file : `${file}:${line}`;
    const why = isForeignExit(error) ? `, because ${error.message}` : ` (${name}). Run node ${path} to see the error`;
    throw new UsageError(visible(`${where} cannot be loaded${why}`));
  }
}

/** The value that a module exports, or promises, as plain data. One of its getters may fail. @throws UsageError */
async function plainValue(file: string, exported: unknown): Promise<unknown> {
  try {
    return plain(await untilIdle(Promise.resolve(exported)));
  } catch (error) {
    const isKnown = error instanceof NotPlain || error instanceof NeverSettled || isForeignExit(error);
    const why = isKnown ? error.message : "reading one of its values fails";
    throw new UsageError(visible(`${file} cannot be read, because ${why}`));
  }
}

const escaped = (text: string): string => text.replace(/[\\^$.+()[\]{}|/?*]/g, "\\$&");

/**
 * Reads a configuration that a module exports by default.
 *
 * @param text what the file says
 * @throws UsageError
 */
export async function readModule(file: string, path: string, text: string): Promise<RawConfig> {
  const { default: exported } = await importFile(file, path);
  if (exported === undefined)
    throw new UsageError(visible(`${file} exports nothing by default. Write export default defineConfig({ … })`));
  const value = await plainValue(file, exported);
  const places = placesIn(text);
  const placeOf = (keys: KeyPath) => places.get(keys.findLast((part) => typeof part === "string") ?? "") ?? {};
  return { file, value, placeOf };
}

/** What looks like a key, with or without quotation marks. */
const KEY = /(?<=^|[\s{,(])(?:([\w$-]+)|"([^"\n]*)"|'([^'\n]*)')\s*:/g;

/** The place of each key that a text has once. A key that it has twice may be in several blocks, so its place is unknown. */
function placesIn(text: string): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  let [line, lineStart, seen] = [1, 0, 0];
  for (const { index, 1: plain, 2: double, 3: single } of text.matchAll(KEY)) {
    for (let at = text.indexOf("\n", seen); at !== -1 && at < index; at = text.indexOf("\n", at + 1)) {
      line++;
      lineStart = at + 1;
    }
    seen = index;
    const key = plain ?? double ?? single ?? "";
    places.set(key, places.has(key) ? {} : { line, column: index - lineStart + 1 });
  }
  return places;
}
