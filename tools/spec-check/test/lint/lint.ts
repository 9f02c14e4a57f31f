import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { bundle, type Config, getLineColLocation, lint, loadConfig } from "@redocly/openapi-core";

const good = join(import.meta.dirname, "../fixtures/lint");
const configPath = join(import.meta.dirname, "../../../../specs/redocly.yaml");

/** A change to the good spec: in `file`, the first `find` becomes `put`. */
export interface Change {
  readonly file: string;
  readonly find: string;
  readonly put: string;
}

export interface Finding {
  readonly rule: string;
  /** Relative to the spec's folder. */
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Loading takes as long as a lint, so the tests do it once. */
const loaded = loadConfig({ configPath });

/** Lints the good spec after some changes, with the configuration of the real specs. */
export function lintChanged(api: "odin" | "purecloud", changes: readonly Change[]): Promise<Finding[]> {
  return withChanged(api, changes, async (ref, config) => {
    const problems = await lint({ ref, config });
    return problems.map(({ ruleId, message, location: [where] }) => {
      if (!where) throw new Error(`No location: ${message}`);
      const { source, start } = getLineColLocation(where);
      return { rule: ruleId, file: relative(dirname(ref), source.absoluteRef), line: start.line, message };
    });
  });
}

/** Bundles the good spec after some changes, with the same configuration. */
export function bundleChanged(changes: readonly Change[]): Promise<unknown> {
  return withChanged("purecloud", changes, async (ref, config) => (await bundle({ ref, config })).bundle.parsed);
}

async function withChanged<T>(
  api: "odin" | "purecloud",
  changes: readonly Change[],
  read: (ref: string, config: Config) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "spec-check-"));
  try {
    cpSync(good, folder, { recursive: true });
    for (const { file, find, put } of changes) {
      const path = join(folder, file);
      const text = find === "" ? "" : readFileSync(path, "utf8");
      if (!text.includes(find)) throw new Error(`${file} does not contain: ${find}`);
      writeFileSync(path, find === "" ? put : text.replace(find, () => put));
    }
    return await read(join(folder, "openapi.yaml"), (await loaded).forAlias(api));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
