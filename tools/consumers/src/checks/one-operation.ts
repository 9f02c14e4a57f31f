/** A page pays for the operations that it names, whichever bundler its author uses. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundle, type Check, type Place } from "../check.ts";

const ENTRY = "one-operation.mjs";

export const oneOperationChecks: readonly Check[] = [
  { name: "one-vite", about: `the first load of fixture/${ENTRY}, by Vite, holds one path of the API`, run: byVite },
  { name: "one-webpack", about: "the same, by webpack", run: byWebpack },
];

async function byVite(place: Place) {
  await bundle(place, "one-operation.vite.mjs");
  const folder = join(place.scratch.project, "one-operation/vite");
  const manifest = JSON.parse(await readFile(join(folder, "manifest.json"), "utf8")) as Record<string, ViteChunk>;
  const filesOf = (name: string): string[] => {
    const { file = "", imports = [] } = manifest[name] ?? {};
    return [file, ...imports.flatMap(filesOf)];
  };
  return finding(await place.toolchain.version("vite"), folder, filesOf(ENTRY));
}

interface ViteChunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

async function byWebpack({ scratch, toolchain }: Place) {
  const folder = join(scratch.project, "one-operation/webpack");
  const { default: webpack } = (await import(pathToFileURL(toolchain.file("webpack/lib/index.js")).href)) as {
    default(options: object, done: (error: Error | null, stats: WebpackStats) => void): void;
  };
  const options = { mode: "production", context: scratch.project, entry: `./${ENTRY}`, output: { path: folder } };
  const stats = await new Promise<WebpackStats>((resolve, reject) =>
    webpack(options, (error, done) => (error ? reject(error) : resolve(done))),
  );
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
  const files = stats.toJson({ all: false, entrypoints: true }).entrypoints.main.assets.map(({ name }) => name);
  return finding(await toolchain.version("webpack"), folder, files);
}

interface WebpackStats {
  hasErrors(): boolean;
  toString(kind: string): string;
  toJson(options: object): {
    readonly entrypoints: { readonly main: { readonly assets: readonly { name: string }[] } };
  };
}

async function finding(version: string, folder: string, files: readonly string[]) {
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
  const found = texts.join("\n").match(/\/api\/v2\/[\w/{}-]+/g) ?? [];
  const problems = found.join() === "/api/v2/users" ? [] : [`expected the path /api/v2/users alone, found ${found}`];
  return { version, done: `${files.length} files`, problems };
}
