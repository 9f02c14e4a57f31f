import { glob, realpath, stat } from "node:fs/promises";
import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";
import { readJson } from "@rollcall/config/files";
import { run } from "../child.ts";
import type { Measurement } from "../suite.ts";

/** What is installed, with everything that it needs. */
export interface Installed {
  readonly packages: number;
  readonly bytes: number;
}

/** What one package asks for, and all that those need, as they lie in `node_modules`: npm's flat one, or pnpm's of links. */
export async function installedFor(folder: string): Promise<Installed> {
  const found = new Set<string>();
  const visit = async (manifest: string) => {
    const { dependencies = {} } = await readJson<{ readonly dependencies?: object }>(manifest);
    for (const name of Object.keys(dependencies)) {
      // Behind pnpm's links, a package's own dependencies are next to it.
      const needed = await realpath(findPackageJSON(name, manifest) ?? name);
      if (found.has(needed)) continue;
      found.add(needed);
      await visit(needed);
    }
  };
  await visit(join(await realpath(folder), "package.json"));
  const sizes = await Promise.all([...found].map((manifest) => shippedBytes(dirname(manifest))));
  return { packages: found.size, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** Bytes of a package's files. In this workspace, of those that npm would pack. */
async function shippedBytes(folder: string): Promise<number> {
  if (!folder.split(/[/\\]/).includes("node_modules")) {
    const answer = JSON.parse(await run("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], folder)) as object;
    const [packed] = Object.values(answer) as { readonly unpackedSize: number }[];
    if (!packed) throw new Error(`npm packs nothing in ${folder}`);
    return packed.unpackedSize;
  }
  let sum = 0;
  // Further packages in its node_modules are counted for themselves.
  for await (const path of glob("**", { cwd: folder, exclude: ["**/node_modules"] })) {
    const stats = await stat(join(folder, path));
    if (stats.isFile()) sum += stats.size;
  }
  return sum;
}

export const installed: Measurement = {
  note: `**Packages and bytes.** The contents of \`node_modules\` after \`npm install\` of the packed tarball, or of the peer by its lock file. They are the package and its dependencies. Bytes are the sum of the file sizes, with declarations.`,
  async *measure({ folder }) {
    const ours = await installedFor(folder("clients"));
    const openapiFetch = await installedFor(folder("openapi-fetch"));
    const sdk = await installedFor(folder("sdk"));
    const row = (figure: keyof Installed) => {
      const of = (one: Installed) => ({ value: one[figure] });
      return { ours: of(ours), "openapi-fetch": of(openapiFetch), fetch: { value: 0 }, sdk: of(sdk) };
    };
    yield { budget: "packages", values: row("packages") };
    yield { budget: "installed", values: row("bytes") };
  },
};
