import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { filesOf } from "../../src/generate.ts";
import { loadSpec } from "../../src/spec/load.ts";

/** The fixture: a repository with one small spec, `specs/toy`. */
export const fixture = join(import.meta.dirname, "../fixtures/repo");

/** A copy of the fixture in a temporary folder, which the test may change. */
export interface Copy {
  readonly root: string;
  /** In a file of the spec, the first `find` becomes `put`. */
  change(file: string, find: string, put: string): void;
  rename(from: string, to: string): void;
  remove(): void;
}

/** @param apis under which names the copy has the spec */
export function copyOf(...apis: readonly string[]): Copy {
  const root = mkdtempSync(join(tmpdir(), "codegen-"));
  const [first = "toy"] = apis;
  for (const api of apis) cpSync(join(fixture, "specs/toy"), join(root, "specs", api), { recursive: true });
  const spec = (file: string) => join(root, "specs", first, file);
  return {
    root,
    change(file, find, put) {
      const text = readFileSync(spec(file), "utf8");
      if (!text.includes(find)) throw new Error(`${file} does not contain: ${find}`);
      writeFileSync(
        spec(file),
        text.replace(find, () => put),
      );
    },
    rename: (from, to) => renameSync(spec(from), spec(to)),
    remove: () => rmSync(root, { recursive: true }),
  };
}

/** The files of the toy of a repository. */
export const generateToy = async (root: string): Promise<Map<string, string>> =>
  filesOf(await loadSpec(join(root, "specs/toy/openapi.yaml"), root), { api: "toy", title: "Toy" });
