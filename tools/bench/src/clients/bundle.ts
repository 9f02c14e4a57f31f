import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { build } from "esbuild";
import type { Measurement } from "../measurement.ts";
import { consumers } from "../workplace.ts";

/** Bytes that a browser downloads for a script: bundled and minified by esbuild, then compressed as well as gzip can. */
export async function bundleBytes(entry: string): Promise<{ minified: number; gzipped: number }> {
  const nothing = join(consumers, "sdk/nothing.js");
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    // Modules of Node that only the SDK asks for; it works without.
    alias: { os: nothing, path: nothing },
    write: false,
    logLevel: "silent",
  });
  const [output] = outputFiles;
  if (!output) throw new Error(`esbuild made nothing of ${entry}`);
  const { length } = await promisify(gzip)(output.contents, { level: 9 });
  return { minified: output.contents.length, gzipped: length };
}

export const bundle: Measurement = {
  note: `**Browser bundle.** \`bundle.js\` of each consumer, bundled and minified by esbuild for browsers (es2022), then \`gzip -9\`; the
minified size in parentheses. The SDK's is its working variant, \`dist/web-cjs/bundle.js\` with nothing in place of \`os\` and
\`path\`: what its package.json names for browsers gives bundlers an empty object.`,
  async *measure({ folder }) {
    const sizes = async (consumer: "clients" | "openapi-fetch" | "fetch" | "sdk") => {
      const { minified, gzipped } = await bundleBytes(join(folder(consumer), "bundle.js"));
      return { value: gzipped, detail: `${(minified / 1000).toFixed(1)} minified` };
    };
    yield {
      budget: "bundle",
      values: {
        clients: await sizes("clients"),
        "openapi-fetch": await sizes("openapi-fetch"),
        fetch: await sizes("fetch"),
        sdk: await sizes("sdk"),
      },
    };
  },
};
