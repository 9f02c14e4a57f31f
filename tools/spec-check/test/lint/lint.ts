import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { getLineColLocation, lint, loadConfig } from "@redocly/openapi-core";

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
export async function lintChanged(api: "odin" | "purecloud", changes: readonly Change[]): Promise<Finding[]> {
  const folder = mkdtempSync(join(tmpdir(), "spec-check-"));
  try {
    cpSync(good, folder, { recursive: true });
    for (const { file, find, put } of changes) {
      const path = join(folder, file);
      const text = find === "" ? "" : readFileSync(path, "utf8");
      if (!text.includes(find)) throw new Error(`${file} does not contain: ${find}`);
      writeFileSync(path, find === "" ? put : text.replace(find, () => put));
    }
    const config = (await loaded).forAlias(api);
    const problems = await lint({ ref: join(folder, "openapi.yaml"), config });
    return problems.map(({ ruleId, message, location: [where] }) => {
      if (!where) throw new Error(`No location: ${message}`);
      const { source, start } = getLineColLocation(where);
      return { rule: ruleId, file: relative(folder, source.absoluteRef), line: start.line, message };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
