import { isBuiltin } from "node:module";
import { posix } from "node:path";
import { type PackedManifest, targets } from "./manifest.ts";

/** `from "x"`, `import "x"`, `import("x")`; not within a longer word, such as `x.import(`. */
const imported = /(?<![\w.$])(?:from|import)\s*\(?\s*"([^"\s]+)"/g;

/**
 * What a package's users will not have, of what they load: a file that it does not hold, or a package that it does not bring
 * along. Followed from what it exports and runs; in the declarations too, where it makes types `any` without a word.
 *
 * @param read the text of a file below the package; undefined where there is none
 */
export async function lostImports(
  manifest: PackedManifest,
  read: (path: string) => Promise<string | undefined>,
): Promise<string[]> {
  const brought = { ...manifest.dependencies, ...manifest.peerDependencies, ...manifest.optionalDependencies };
  const entries = targets(manifest).map((path) => posix.normalize(path));
  const seen = new Set([...entries, ...entries.map(typesOf)].filter((path) => /\.(js|d\.ts)$/.test(path)));
  const lost: string[] = [];
  for (const path of seen) {
    for (const name of importsOf((await read(path)) ?? "")) {
      const file = posix.join(posix.dirname(path), name);
      const next = path.endsWith(".d.ts") ? typesOf(file) : file;
      const owner = name.split("/", name.startsWith("@") ? 2 : 1).join("/");
      const found = name.startsWith(".")
        ? (await read(next)) !== undefined
        : isBuiltin(name) || owner === manifest.name || brought[owner] !== undefined;
      if (!found) lost.push(`${path} imports ${name}, which its users will not have`);
      else if (name.startsWith(".") && /\.(js|d\.ts)$/.test(next)) seen.add(next);
    }
  }
  return lost;
}

const typesOf = (path: string): string => path.replace(/\.js$/, ".d.ts");

/** Examples in docs import what they like. */
function importsOf(text: string): Set<string> {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  return new Set([...code.matchAll(imported)].map(([, name = ""]) => name));
}
