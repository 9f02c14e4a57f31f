import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Api, Document } from "@rollcall/codegen/document";

type Bundle = Document & Required<Pick<Document, "paths">>;

const loaded = new Map<Api, Promise<Bundle>>();

/**
 * Reads the bundled spec of an API, `specs/dist/<api>.json`, once in a process.
 *
 * @throws Error naming the command that makes the bundle, when it is not there yet.
 */
export function loadBundle(api: Api): Promise<Bundle> {
  const bundle = loaded.get(api) ?? readBundle(api);
  loaded.set(api, bundle);
  return bundle;
}

async function readBundle(api: Api): Promise<Bundle> {
  // Not import.meta.resolve, because vitest's module runner does not have it.
  const { resolve } = createRequire(import.meta.url);
  try {
    return JSON.parse(await readFile(resolve(`@rollcall/specs/${api}.json`), "utf8")) as Bundle;
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new Error(`The ${api} spec is not bundled yet. Run "pnpm --filter @rollcall/specs bundle"`, { cause: error });
  }
}

function isMissing(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "ENOENT" || code === "MODULE_NOT_FOUND";
}
