import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Measurement } from "../measurement.ts";
import { run } from "../run.ts";

/** What is installed, with everything that it needs. */
export interface Installed {
  readonly packages: number;
  readonly bytes: number;
}

/** What one package asks for, and all that those need, as they lie in `node_modules`: npm's flat one, or pnpm's of links. */
export async function installedFor(folder: string): Promise<Installed> {
  const found = new Set<string>();
  const visit = async (from: string) => {
    for (const name of await dependenciesOf(from)) {
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

async function dependenciesOf(folder: string): Promise<string[]> {
  const { dependencies = {} } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as {
    dependencies?: Record<string, string>;
  };
  return Object.keys(dependencies);
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
  if (folder.split(/[/\\]/).includes("node_modules")) return bytesIn(folder);
  const answer = JSON.parse(await run("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], folder)) as unknown;
  const [packed] = Object.values(answer as Record<string, { unpackedSize: number }>);
  if (!packed) throw new Error(`npm packs nothing in ${folder}`);
  return packed.unpackedSize;
}

async function bytesIn(folder: string): Promise<number> {
  let sum = 0;
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.name === "node_modules") continue; // further packages, each counted for itself
    const path = join(folder, entry.name);
    if (entry.isDirectory()) sum += await bytesIn(path);
    else if (entry.isFile()) sum += (await stat(path)).size;
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
    for (const [budget, figure] of [
      ["packages", "packages"],
      ["installed", "bytes"],
    ] as const) {
      yield {
        budget,
        values: {
          ours: { value: clients[figure] },
          "openapi-fetch": { value: openapiFetch[figure] },
          fetch: { value: 0 },
          sdk: { value: sdk[figure] },
        },
      };
    }
  },
};
