import { cp, glob, mkdir, realpath, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { apis } from "@rollcall/codegen";
import { opened } from "@rollcall/config/closable";
import { temporaryFolder } from "@rollcall/config/files";
import { exportFolders } from "../../git.ts";
import { bundleSpec } from "../../spec/bundle.ts";

/** The old tests run against these. */
const ofToday = ["packages/clients/src", "packages/clients/package.json", "tools/mock/src", "tools/mock/package.json"];

/**
 * Makes the folder. It has the old tests and *old* specs, and the source, the mock and the dependencies of today. The mock serves the
 * old specs, because a platform does not change when we describe it differently.
 *
 * @param ref the last release
 */
export function mixWorkspace(root: string, ref: string) {
  return opened(async (parts) => {
    await mkdir(join(root, ".tmp"), { recursive: true });
    // Within the checkout, where programs find the root's node_modules in a folder above.
    const { path: scratch } = parts.use(await temporaryFolder("previous", join(root, ".tmp")));
    const clients = join(scratch, "packages/clients");
    await exportFolders(root, ref, ["specs", "packages/clients/test"], scratch);
    for (const path of ofToday) await cp(join(root, path), join(scratch, path), { recursive: true });
    await mkdir(join(scratch, "specs/dist"));
    for (const api of apis)
      await writeFile(join(scratch, `specs/dist/${api}.json`), JSON.stringify(await bundleSpec(scratch, api)));
    for (const folder of ["packages/clients", "tools/mock"]) await linkModules(root, scratch, folder);
    await writeFile(join(clients, "tsconfig.json"), JSON.stringify(tsconfig));
    await writeFile(join(clients, "vitest.config.ts"), vitestConfig);
    return { clients };
  });
}

/** The type tests, and the contract tests, whose rows have types too. */
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

/** Links all packages that a folder of the checkout has installed. The specs and the mock are those of the scratch folder. */
async function linkModules(root: string, scratch: string, folder: string): Promise<void> {
  const own: Readonly<Record<string, string>> = { "@rollcall/specs": "specs", "@rollcall/mock": "tools/mock" };
  const installed = join(root, folder, "node_modules");
  for await (const name of glob(["[!@.]*", "@*/*"], { cwd: installed })) {
    const local = own[name.replaceAll("\\", "/")];
    const path = join(scratch, folder, "node_modules", name);
    await mkdir(dirname(path), { recursive: true });
    // A junction needs no rights on Windows. Other systems ignore the word.
    await symlink(local ? join(scratch, local) : await realpath(join(installed, name)), path, "junction");
  }
}
