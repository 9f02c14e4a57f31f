import { glob, realpath, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { readJson } from "@rollcall/config/files";
import type { Value } from "../row.ts";
import { run } from "../run.ts";
import type { Measurement } from "../suite.ts";

/** What is installed, with everything that it needs. */
export interface Installed {
  readonly packages: number;
  readonly bytes: number;
}

/** What one package asks for, and all that those need, as they lie in `node_modules`: npm's flat one, or pnpm's of links. */
export async function installedFor(folder: string): Promise<Installed> {
  const found = new Set<string>();
  const visit = async (from: string) => {
    const { dependencies = {} } = await readJson<{ readonly dependencies?: object }>(from, "package.json");
    for (const name of Object.keys(dependencies)) {
      const at = await find(name, from);
      if (found.has(at)) continue;
      found.add(at);
      await visit(at);
    }
  };
  await visit(await realpath(folder));
  const sizes = await Promise.all([...found].map(shippedBytes));
  return { packages: found.size, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** Where Node finds a package: in the nearest `node_modules`, going up. */
async function find(name: string, from: string): Promise<string> {
  for (let folder = from; ; folder = dirname(folder)) {
    const at = await realpath(join(folder, "node_modules", name)).catch(() => undefined);
    if (at !== undefined) return at;
    if (folder === dirname(folder)) throw new Error(`${name}, which ${from} needs, is not installed`);
  }
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
    const [clients, openapiFetch, sdk] = await Promise.all(
      (["clients", "openapi-fetch", "sdk"] as const).map((consumer) => installedFor(folder(consumer))),
    );
    if (!clients || !openapiFetch || !sdk) return;
    const row = (budget: "packages" | "installed", figure: keyof Installed) => {
      const [ours, theirs, official] = [clients, openapiFetch, sdk].map((one) => ({ value: one[figure] })) as [
        Value,
        Value,
        Value,
      ];
      return { budget, values: { ours, "openapi-fetch": theirs, fetch: { value: 0 }, sdk: official } };
    };
    yield row("packages", "packages");
    yield row("installed", "bytes");
  },
};
