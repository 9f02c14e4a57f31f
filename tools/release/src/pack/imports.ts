import { isBuiltin } from "node:module";
import { posix } from "node:path";
import { type Manifest, runtimeDependencies } from "@rollcall/config/workspace";
import { targets } from "./manifest.ts";

/** `from "x"`, `import "x"`, `import("x")`, except within a longer word such as `x.import(`. */
const imported = /(?<![\w.$])(?:from|import)\s*\(?\s*"([^"\s]+)"/g;

/**
 * What a package imports that its users will not have. It is a file that the tarball lacks, or a package that it does not depend
 * on. In declarations, such an import silently makes types `any`.
 *
 * @param files the texts of the package, by path
 */
export function lostImports(manifest: Manifest, files: ReadonlyMap<string, string>): string[] {
  const brought = new Set([manifest.name, ...runtimeDependencies(manifest).map(([name]) => name)]);
  const entries = targets(manifest).map((path) => posix.normalize(path));
  const seen = new Set([...entries, ...entries.map(typesOf)].filter(isCode));
  const lost: string[] = [];
  // A set may grow while it is read.
  for (const path of seen) {
    for (const name of importsOf(files.get(path) ?? "")) {
      const file = posix.join(posix.dirname(path), name);
      const next = path.endsWith(".d.ts") ? typesOf(file) : file;
      const owner = name.split("/", name.startsWith("@") ? 2 : 1).join("/");
      const found = name.startsWith(".") ? files.has(next) : isBuiltin(name) || brought.has(owner);
      if (!found) lost.push(`${path} imports ${name}, which its users will not have`);
      else if (name.startsWith(".") && isCode(next)) seen.add(next);
    }
  }
  return lost;
}

const isCode = (path: string): boolean => /\.(js|d\.ts)$/.test(path);
const typesOf = (path: string): string => path.replace(/\.js$/, ".d.ts");

/** Examples in comments do not count. */
function importsOf(text: string): Set<string> {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  return new Set([...code.matchAll(imported)].map(([, name = ""]) => name));
}
