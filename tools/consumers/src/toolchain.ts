import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installedVersion } from "@rollcall/config/files";
import { type Binary, binaries, binaryPath } from "./binaries.ts";
import { installPinned } from "./pinned.ts";

/** The runtimes, compilers and linters that runtimes/package.json pins, installed. */
export interface Toolchain {
  /** The path of one of the programs that differ by machine. Throws where there is none. */
  binary(name: Binary): string;
  /** The path of a file within an installed package. */
  file(path: string): string;
  version(name: string): Promise<string>;
}

/** Installs the toolchain if it is missing. */
export async function installToolchain(root: string): Promise<Toolchain> {
  const folder = await installPinned(root, {
    source: fileURLToPath(new URL("../runtimes/", import.meta.url)),
    name: "rollcall-consumers",
    announce: "installing the runtimes, compilers and linters (once; 1.4 GB on disk) ...",
    check: checkBinaries,
  });
  return {
    binary: (name) => join(folder, binaryPath(name, process.platform, process.arch)),
    file: (path) => join(folder, "node_modules", path),
    version: (name) => installedVersion(folder, name),
  };
}

/** They are optional dependencies, because each is for one kind of machine. npm prints nothing if it could not get one. */
async function checkBinaries(folder: string): Promise<void> {
  const wanted = binaries.flatMap((name) => {
    try {
      return [binaryPath(name, process.platform, process.arch)];
    } catch {
      return []; // None is pinned, and its check fails with that message.
    }
  });
  const missing = wanted.filter((path) => !existsSync(join(folder, path)));
  if (missing.length > 0) throw new Error(`npm could not install ${missing.join(", ")}. Run the check again`);
}
