import { createHash } from "node:crypto";
import { access, cp, mkdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Binary, binaries, binaryPath } from "./binaries.ts";
import { run } from "./processes.ts";

/** The runtimes, compilers and linters that runtimes/package.json pins, installed. */
export interface Toolchain {
  /** The path of one of the programs that differ by machine. Throws where there is none. */
  binary(name: Binary): string;
  /** The path of a file within an installed package. */
  file(path: string): string;
  /** The version of an installed package. */
  version(name: string): Promise<string>;
}

const source = fileURLToPath(new URL("../runtimes/", import.meta.url));
const manifests = ["package.json", "package-lock.json"];

/**
 * Installs the toolchain once, by npm and its lock file, into a folder under the root's node_modules/.cache. As a part of the
 * workspace, every `npm test` would fetch a gigabyte.
 *
 * @param say prints a line before something that takes long
 */
export async function installToolchain(root: string, say: (line: string) => void): Promise<Toolchain> {
  const cache = join(root, "node_modules", ".cache", "rollcall-consumers");
  const folder = join(cache, await key());
  if (!(await exists(folder))) {
    say("installing the runtimes, compilers and linters (once; 1.4 GB on disk) ...");
    await rm(cache, { recursive: true, force: true }); // What an older lock file named, and what was broken off.
    const unfinished = join(cache, "unfinished");
    await mkdir(unfinished, { recursive: true });
    for (const name of manifests) await cp(join(source, name), join(unfinished, name));
    const args = ["ci", "--ignore-scripts", "--no-bin-links", "--no-audit", "--no-fund", "--loglevel=error"];
    await run({ file: "npm", args, cwd: unfinished, env: process.env }, 1_200_000);
    await checkBinaries(unfinished);
    await rename(unfinished, folder);
  }
  const file = (path: string) => join(folder, "node_modules", path);
  return {
    binary: (name) => join(folder, binaryPath(name, process.platform, process.arch)),
    file,
    version: async (name) =>
      (JSON.parse(await readFile(file(`${name}/package.json`), "utf8")) as { version: string }).version,
  };
}

/** Names the folder: another lock file or machine is another toolchain. */
async function key(): Promise<string> {
  const hash = createHash("sha256").update(`${process.platform} ${process.arch}`);
  for (const name of manifests) hash.update(await readFile(join(source, name)));
  return hash.digest("hex").slice(0, 16);
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
  const got = await Promise.all(wanted.map((path) => exists(join(folder, path))));
  const missing = wanted.filter((_, index) => !got[index]);
  if (missing.length > 0) throw new Error(`npm could not install ${missing.join(", ")}: run the check again`);
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
