import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installedVersion, readJson } from "@rollcall/config/files";
import { run } from "@rollcall/config/processes";
import type { Lock } from "@rollcall/consumers/project";
import { label } from "../publish/plan.ts";
import type { Released } from "./released.ts";
import { pointAt, type Workshop } from "./workshop.ts";

/** npm on Node 20, which refuses packages that do not admit it. */
const NPM_20 = ["--yes", "--package=node@20.20.2", "npm"];
const QUIET = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];

const fixture = fileURLToPath(new URL("../../consumer/", import.meta.url));

/** Makes the project of somebody who uses our packages. They come from the proxy, and the compiler from the clone. */
export async function makeConsumer({ scratch, proxy, clone }: Workshop) {
  const { project, env } = scratch;
  const devDependencies = { "@types/node": await installedVersion(clone, "@types/node") };
  await cp(fixture, project, { recursive: true });
  await pointAt(proxy.url, project);
  // Another cache, which is removed with the project. Rehearsed packages must not stay in that of the person.
  const cache = join(scratch.folder, "npm");
  const node = (...args: string[]) => run({ file: process.execPath, args, cwd: project, env });
  const compile = (name: string) => node(join(clone, "node_modules/typescript/bin/tsc"), "-p", name);
  return {
    install: (released: Released) =>
      install(project, cache, { dependencies: released.versions, devDependencies }, released),
    /** Compiles `old.ts`, runs it, and returns what it printed. */
    useOld: async () => {
      await compile("old.json");
      return node(join("built", "old.js"));
    },
    /** Whether `new.ts` compiles. */
    compilesNew: async () => {
      const problem = await compile("new.json").then(() => undefined, String);
      if (problem?.includes("'rehearsed' does not exist") === false) throw new Error(problem);
      return problem === undefined;
    },
    /** The exports that could not be loaded, a line each. */
    brokenExports: async () => JSON.parse(await node("exports.mjs")) as string[],
    commandVersion: async () => (await node(join("node_modules", ".bin", "rollcall"), "--version")).trim(),
  };
}

/** @throws Error if one of ours is there twice, or is not the tarball that was packed */
async function install(cwd: string, cache: string, needs: object, released: Released): Promise<void> {
  await writeFile(join(cwd, "package.json"), JSON.stringify({ private: true, type: "module", ...needs }));
  await run({ file: "npx", args: [...NPM_20, "install", "--engine-strict", "--cache", cache, ...QUIET], cwd });
  const wrong = strangers(await readJson<Lock>(cwd, "package-lock.json"), released);
  if (wrong.length > 0) throw new Error(`npm installed what was not released: ${wrong.join(", ")}`);
}

/** Our packages that are not those of the release, or that are installed twice. */
export function strangers({ packages }: Lock, { versions, tarballs }: Released): string[] {
  return Object.entries(packages).flatMap(([place, { version = "", integrity }]) => {
    const name = place.split("node_modules/").at(-1) ?? "";
    if (!name.startsWith("@rollcall/")) return [];
    const expected = place === `node_modules/${name}` && version === versions[name];
    return expected && integrity === tarballs[label({ name, version })] ? [] : [`${place} ${version}`];
  });
}
