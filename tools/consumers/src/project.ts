import { cp, mkdir, realpath, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { type Closable, closable } from "@rollcall/config/closable";
import { readJson, temporaryFolder } from "@rollcall/config/files";
import { workspacePnpm } from "@rollcall/config/pnpm";
import { run } from "@rollcall/config/processes";
import { publishedPackages } from "@rollcall/config/workspace";
import { satisfies } from "semver";

export interface Packed {
  readonly name: string;
  readonly version: string;
  /** The tarball, absolute. */
  readonly filename: string;
}

/** Builds the packages that are published (by default all that are not private) and packs each into `folder`. */
export async function pack(root: string, folder: string, names?: readonly string[]): Promise<Packed[]> {
  const pnpm = await workspacePnpm(root, process.env, false);
  const wanted = names ?? (await publishedPackages(root)).map(({ manifest }) => manifest.name);
  const filters = wanted.map((name) => `--filter=${name}`);
  await pnpm("exec", "turbo", "run", "build", "bundle", "--output-logs=errors-only", ...filters);
  const packed = await pnpm(...filters, "pack", "--json", "--pack-destination", folder);
  return [JSON.parse(packed) as Packed | Packed[]].flat();
}

/** The folder that a run writes to, outside of the workspace. */
export interface Scratch extends Closable {
  readonly folder: string;
  /** Where the consumer's project goes. */
  readonly project: string;
  /** Where the project of a consumer without the sandbox goes. */
  readonly withoutSandbox: string;
  /** The environment of the consumer's programs. What they write for themselves stays in the folder too. */
  readonly env: NodeJS.ProcessEnv;
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
    throw new Error(`TMPDIR, ${parent}, is within the checkout, whose packages consumers must not see. Unset it`);
  }
  const { path: folder, close } = await temporaryFolder(purpose);
  const [project, home, temporary] = [join(folder, "project"), join(folder, "home"), join(folder, "tmp")];
  for (const each of [home, temporary]) await mkdir(each);
  const env = {
    ...{ PATH: process.env.PATH, HOME: home, TMPDIR: temporary, LANG: "C.UTF-8", NO_COLOR: "1" },
    DENO_NO_UPDATE_CHECK: "1", // it would ask its maker's server
  };
  return closable({ folder, project, withoutSandbox: join(folder, "without-sandbox"), env }, close);
}

const fixture = fileURLToPath(new URL("../fixture/", import.meta.url));

/** The oldest Node that our packages promise to run on. */
const OLDEST = "20.3.0";

/**
 * Makes a consumer's project, and installs the tarballs in it with npm, as users do. npm refuses what does not admit its Node.
 *
 * @param node the program that runs npm
 */
export async function installProject(project: string, packed: readonly Packed[], node: string): Promise<void> {
  await cp(fixture, project, { recursive: true });
  const dependencies = Object.fromEntries(packed.map(({ name, filename }) => [name, `file:${filename}`]));
  await writeFile(join(project, "package.json"), JSON.stringify({ private: true, type: "module", dependencies }));
  const args = ["install", "--engine-strict", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const PATH = [dirname(node), process.env.PATH].join(delimiter);
  await run({ file: "npm", args, cwd: project, env: { ...process.env, PATH } });
  const lock = await readJson<Lock>(project, "package-lock.json");
  const strangers = fromElsewhere(lock, packed);
  if (strangers.length > 0) throw new Error(`npm took ${strangers.join(", ")} from elsewhere than its tarball`);
  const refusing = refusingNode(lock, OLDEST);
  if (refusing.length > 0) throw new Error(`Node ${OLDEST} is refused by ${refusing.join(", ")}`);
}

/** What is read of npm's lock file. */
export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly engines?: { readonly node?: string };
}

/** The packages whose `engines` do not admit a version of Node. */
export function refusingNode({ packages }: Lock, version: string): string[] {
  return Object.entries(packages).flatMap(([place, { engines }]) =>
    satisfies(version, engines?.node ?? "*") ? [] : [`${place} (${engines?.node})`],
  );
}

/** Where packages of ours were installed that are not the packed ones, say a release that a dependency asked for. */
export function fromElsewhere({ packages }: Lock, packed: readonly Packed[]): string[] {
  return Object.keys(packages).filter(
    (place) =>
      packed.some(({ name }) => place.endsWith(`node_modules/${name}`)) &&
      packages[place]?.resolved?.startsWith("file:") !== true,
  );
}
