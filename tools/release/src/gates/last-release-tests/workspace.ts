import { cp, mkdir, readdir, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { exportFolders } from "../../git.ts";
import { apis, bundleSpec } from "../../spec/bundle.ts";

/** Where the tests of the previous release meet the source of today. */
export interface MixedWorkspace {
  /** The clients: old tests, new source. */
  readonly clients: string;
  dispose(): Promise<void>;
}

/**
 * Puts together what the old tests need, beside the checkout and without touching it: their own files and the specs that
 * they were written for, our source of today, and the mock and all dependencies as they are installed now.
 *
 * The mock serves the *old* specs: a platform does not change because we describe it anew.
 *
 * @param ref the previous release
 */
export async function mixWorkspace(root: string, ref: string): Promise<MixedWorkspace> {
  // Within the checkout, so that what looks for a folder above finds the root's node_modules.
  const scratch = join(root, ".tmp", `previous-${process.pid}`);
  const clients = join(scratch, "packages/clients");
  const dispose = () => rm(scratch, { recursive: true, force: true });
  try {
    await exportFolders(root, ref, ["specs", "packages/clients/test"], scratch);
    for (const path of [
      "packages/clients/src",
      "packages/clients/package.json",
      "tools/mock/src",
      "tools/mock/package.json",
    ]) {
      await cp(join(root, path), join(scratch, path), { recursive: true });
    }
    await mkdir(join(scratch, "specs/dist"));
    for (const api of apis) {
      await writeFile(join(scratch, "specs/dist", `${api}.json`), JSON.stringify(await bundleSpec(scratch, api)));
    }
    const own = { "@rollcall/specs": join(scratch, "specs"), "@rollcall/mock": join(scratch, "tools/mock") };
    await linkModules(join(root, "packages/clients/node_modules"), join(clients, "node_modules"), own);
    await linkModules(join(root, "tools/mock/node_modules"), join(scratch, "tools/mock/node_modules"), own);
    await writeFile(join(clients, "tsconfig.json"), JSON.stringify(tsconfig));
    await writeFile(join(clients, "vitest.config.ts"), vitestConfig);
    return { clients, dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}

/** The type tests, and the contract tests, whose rows are typed too. */
const tsconfig = {
  extends: "@rollcall/config/tsconfig.base.json",
  compilerOptions: { noEmit: true, allowImportingTsExtensions: true, types: ["node"] },
  include: ["test/**/*.test-d.ts", "test/contract.test.ts", "test/contract/**/*.ts", "test/env.d.ts"],
};

const vitestConfig = `import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { include: ["test/contract.test.ts"], globalSetup: "@rollcall/mock/vitest", testTimeout: 60_000, hookTimeout: 60_000 },
});
`;

/** Links every package that `from` has into `to`; those of `own` to where it says. */
async function linkModules(from: string, to: string, own: Readonly<Record<string, string>>): Promise<void> {
  for (const name of await packagesIn(from)) {
    const path = join(to, name);
    await mkdir(dirname(path), { recursive: true });
    // A junction needs no rights on Windows, and elsewhere the word is ignored.
    await symlink(own[name] ?? (await realpath(join(from, name))), path, "junction");
  }
}

async function packagesIn(modules: string): Promise<string[]> {
  const names: string[] = [];
  for (const name of await readdir(modules)) {
    if (name.startsWith(".")) continue;
    if (!name.startsWith("@")) names.push(name);
    else for (const scoped of await readdir(join(modules, name))) names.push(`${name}/${scoped}`);
  }
  return names;
}
