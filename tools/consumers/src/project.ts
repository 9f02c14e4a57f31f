import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Packed } from "./pack.ts";
import { run } from "./processes.ts";

/** The folder that a run writes to, outside of the workspace. */
export interface Scratch {
  /** The whole of it. */
  readonly folder: string;
  /** Where the consumer's project goes. */
  readonly project: string;
  /** The environment of the consumer's programs. What they write for themselves stays in the folder too. */
  readonly env: NodeJS.ProcessEnv;
  remove(): Promise<void>;
}

/**
 * Makes the folder.
 *
 * @param purpose part of its name
 * @throws Error where the machine's temporary files are within the workspace, whose packages a consumer would find there
 */
export async function makeScratch(root: string, purpose = "consumers"): Promise<Scratch> {
  const parent = await realpath(tmpdir());
  if (`${parent}${sep}`.startsWith((await realpath(root)) + sep)) {
    throw new Error(`TMPDIR, ${parent}, is within the checkout, whose packages consumers must not see: unset it`);
  }
  const folder = await mkdtemp(join(parent, `rollcall-${purpose}-`));
  const [project, home, temporary] = [join(folder, "project"), join(folder, "home"), join(folder, "tmp")];
  for (const each of [home, temporary]) await mkdir(each);
  return {
    folder,
    project,
    env: {
      ...{ PATH: process.env.PATH, HOME: home, TMPDIR: temporary, LANG: "C.UTF-8", NO_COLOR: "1" },
      DENO_NO_UPDATE_CHECK: "1", // it would ask its maker's server
    },
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

const fixture = fileURLToPath(new URL("../fixture/", import.meta.url));

/** Makes the consumer's project, and installs the tarballs in it with npm, as users do. */
export async function installProject(project: string, packed: readonly Packed[]): Promise<void> {
  await cp(fixture, project, { recursive: true });
  const dependencies = Object.fromEntries(packed.map(({ name, filename }) => [name, `file:${filename}`]));
  await writeFile(join(project, "package.json"), JSON.stringify({ private: true, type: "module", dependencies }));
  const args = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  await run({ file: "npm", args, cwd: project, env: process.env });
  const lock = JSON.parse(await readFile(join(project, "package-lock.json"), "utf8")) as Lock;
  const strangers = fromElsewhere(lock, packed);
  if (strangers.length > 0) throw new Error(`npm took ${strangers.join(", ")} from elsewhere than its tarball`);
}

/** What is read of npm's lock file. */
export interface Lock {
  readonly packages: Readonly<Record<string, { readonly resolved?: string }>>;
}

/** Where packages of ours were installed that are not the packed ones, say a release that a dependency asked for. */
export function fromElsewhere({ packages }: Lock, packed: readonly Packed[]): string[] {
  return Object.keys(packages).filter(
    (place) =>
      packed.some(({ name }) => place.endsWith(`node_modules/${name}`)) &&
      packages[place]?.resolved?.startsWith("file:") !== true,
  );
}
