import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { type BuildResult, build } from "esbuild";
import { ours, type Value, valuesOf } from "../row.ts";
import type { Measurement } from "../suite.ts";
import { consumers } from "../workplace.ts";

/** What a browser downloads for a script, in bytes. It is bundled and minified, then compressed as well as gzip can. */
export interface BundleBytes {
  /** What comes before the script runs, which is its own file and what that imports. Parts that it may ask for later are not in it. */
  readonly loaded: number;
  /** The same before compression. */
  readonly minified: number;
  /** Everything, by a bundler that makes one file of it. */
  readonly oneFile: number;
}

/** Bundles a script by esbuild, once with its later parts in their own files and once without. */
export async function bundleBytes(entry: string): Promise<BundleBytes> {
  const [split, whole] = await Promise.all([bundled(entry, true), bundled(entry, false)]);
  const [loaded, oneFile] = await Promise.all([bytesOf(split), bytesOf(whole)]);
  return { loaded: loaded.gzipped, minified: loaded.minified, oneFile: oneFile.gzipped };
}

type Bundled = BuildResult<{ write: false; metafile: true }>;

function bundled(entry: string, splitting: boolean): Promise<Bundled> {
  const nothing = join(consumers, "sdk/nothing.js");
  return build({
    entryPoints: [entry],
    bundle: true,
    splitting,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    // Modules of Node that only the SDK asks for. It works without them.
    alias: { os: nothing, path: nothing },
    absWorkingDir: consumers,
    outdir: join(consumers, "out"),
    write: false,
    metafile: true,
    logLevel: "silent",
  });
}

/** The bytes of the entry's file, and of those that it imports before it runs. */
async function bytesOf({ metafile: { outputs }, outputFiles }: Bundled) {
  const wanted = new Set<string>();
  const want = (path: string) => {
    if (wanted.has(path)) return;
    wanted.add(path);
    for (const { path: next, kind } of outputs[path]?.imports ?? []) if (kind === "import-statement") want(next);
  };
  for (const [path, { entryPoint }] of Object.entries(outputs)) {
    // A part that is loaded later is an entry too, of a chunk's name.
    if (entryPoint !== undefined && path === `out/${entryPoint.split("/").at(-1)}`) want(path);
  }
  let [minified, gzipped] = [0, 0];
  for (const path of wanted) {
    const file = outputFiles.find((output) => output.path === join(consumers, path));
    if (!file) throw new Error(`esbuild made no ${path}`);
    minified += file.contents.length;
    gzipped += (await promisify(gzip)(file.contents, { level: 9 })).length;
  }
  return { minified, gzipped };
}

/** What the pages of the clients load: with one operation, with `items` too, with all methods. */
export async function pageBytes(folder: string) {
  const [one, items, all] = await Promise.all([
    bundleBytes(join(folder, "bundle.js")),
    bundleBytes(join(folder, "bundle-items.js")),
    bundleBytes(join(folder, "bundle-all.js")),
  ]);
  const entry = createRequire(join(folder, "package.json")).resolve("@rollcall/clients/purecloud/operations");
  const operations = Object.keys(await import(pathToFileURL(entry).href)).length;
  const perOperation = Math.round(((all.loaded - one.loaded) / operations) * 10) / 10;
  return { one, items, all, perOperation };
}

const kB = (bytes: number) => (bytes / 1000).toFixed(1);

/** What a page loads first, as a cell of the table. */
function firstLoad({ loaded, minified, oneFile }: BundleBytes): Value {
  const all = oneFile === loaded ? "" : `, ${kB(oneFile)} in one file`;
  return { value: loaded, detail: `${kB(minified)} minified${all}` };
}

export const bundle: Measurement = {
  note: `**First load.** The bytes of \`bundle.js\` of each consumer, bundled and minified by esbuild for browsers (es2022), then \`gzip -9\`.
A page downloads them before its script runs, and for a call that succeeds with a token that the page has. In parentheses are the bytes before compression, and those of everything in one file.
Bundlers that split make separate files of the parts that are needed later (\`client.http\`, \`request\`, the text of errors).
\`bundle-items.js\` and \`bundle-all.js\` are the same page with \`items\`, and with \`createPureCloudClient\`.
The SDK uses \`dist/web-cjs/bundle.js\` with nothing in place of \`os\` and \`path\`, because the file that its package.json names for browsers gives bundlers an empty object.`,
  async *measure({ folder }) {
    const { one, items, all, perOperation } = await pageBytes(folder("clients"));
    const peers = await valuesOf(["openapi-fetch", "fetch", "sdk"], async (name) =>
      firstLoad(await bundleBytes(join(folder(name), "bundle.js"))),
    );
    yield { budget: "bundle", values: { ours: firstLoad(one), ...peers } };
    yield { budget: "bundleItems", values: { ours: firstLoad(items) } };
    yield ours("perOperation", perOperation, `${kB(all.loaded)} kB loaded`);
    yield ours("oneFile", all.oneFile);
  },
};
