import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installedVersion } from "@rollcall/config/files";
import { installPinned } from "./pinned.ts";

/** The programs that differ by machine. */
export const binaries = ["node-20.3", "node-20", "node-22", "node-24", "node-26", "bun", "deno", "workerd"] as const;

export type Binary = (typeof binaries)[number];

/**
 * The path of a program in the folder where runtimes/package.json is installed. It is in the package of the platform, so no
 * install script has to run.
 *
 * @throws Error where none is pinned for the machine
 */
export function binaryPath(binary: Binary, platform: string, arch: string): string {
  if (platform !== "linux" || (arch !== "x64" && arch !== "arm64")) {
    throw new Error(`${binary} is pinned for Linux on x64 and arm64 only, not for ${platform} on ${arch}`);
  }
  const own = {
    bun: `@oven/bun-linux-${arch === "x64" ? "x64" : "aarch64"}/bin/bun`,
    deno: `@deno/linux-${arch}-glibc/deno`,
    workerd: `@cloudflare/workerd-linux-${arch === "x64" ? "64" : "arm64"}/bin/workerd`,
  };
  if (binary in own) return `node_modules/${own[binary as keyof typeof own]}`;
  if (binary === "node-20.3" && arch === "arm64") throw new Error("the registry has no Node 20.3.0 for Linux on arm64");
  return `node_modules/${binary}-${arch}/bin/node`;
}

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
