import { cp, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Document, operationsOf as entriesOf } from "@rollcall/codegen/document";
import { run } from "@rollcall/config/processes";
import { installPinned } from "@rollcall/consumers/pinned";
import { pack, type Scratch } from "@rollcall/consumers/project";

/** Where the tools of others read our specs. */
export interface Place {
  /** The folder whose node_modules has the tools. */
  readonly pinned: string;
  /** A project that has installed `@rollcall/specs`, with the files of `fixture`. */
  readonly project: string;
  /** Runs a script on Node in a folder, and returns what it printed. */
  node(cwd: string, script: string, ...args: string[]): Promise<string>;
}

const folderOf = (name: string): string => fileURLToPath(new URL(`../${name}/`, import.meta.url));

/** Installs the tools, once, and the packed specs, as a user would. */
export async function makePlace(root: string, scratch: Scratch): Promise<Place> {
  const { folder, project, env } = scratch;
  const pinned = await installPinned(root, {
    source: folderOf("pinned"),
    name: "rollcall-others",
    announce: "installing the tools of others (once; 160 MB on disk) ...",
  });
  // The files of the project find the tools one folder above.
  await symlink(join(pinned, "node_modules"), join(folder, "node_modules"), "junction");
  await cp(folderOf("fixture"), project, { recursive: true });
  await writeFile(join(project, "package.json"), '{ "private": true, "type": "module" }');
  const tarballs = (await pack(root, folder, ["@rollcall/specs"])).map(({ filename }) => filename);
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  await run({ file: "npm", args: ["install", ...quiet, ...tarballs], cwd: project, env: process.env });
  return {
    pinned,
    project,
    node: (cwd, script, ...args) => run({ file: process.execPath, args: [script, ...args], cwd, env }, 300_000),
  };
}

export const bundleOf = ({ project }: Place, platform: string): string =>
  join(project, `node_modules/@rollcall/specs/dist/${platform}.json`);

/** The operations of a platform. Throws if there are none, because a check of nothing must not pass. */
export async function operationsOf(place: Place, platform: string): Promise<string[]> {
  const document = JSON.parse(await readFile(bundleOf(place, platform), "utf8")) as Document;
  const ids = [...entriesOf(document)].flatMap(([, , { operationId }]) => operationId ?? []);
  if (ids.length === 0) throw new Error(`${platform}: the bundle has no operations`);
  return ids;
}
