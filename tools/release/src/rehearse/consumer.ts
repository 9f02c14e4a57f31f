import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "@rollcall/consumers/processes";
import { label } from "../publish/plan.ts";
import { pointAt } from "./clone.ts";
import type { Released } from "./released.ts";
import type { Workshop } from "./workshop.ts";

/** Somebody's project, which uses our packages. */
export interface Consumer {
  /** Installs what was released, by npm. @throws Error where one of ours is there twice, or is not the tarball that was packed */
  install(released: Released): Promise<void>;
  /** Compiles `old.ts`, runs it, and returns what it printed. */
  useOld(): Promise<string>;
  /** Whether `new.ts` compiles. */
  compilesNew(): Promise<boolean>;
  /** The exports that could not be loaded, a line each. */
  brokenExports(): Promise<string[]>;
  /** What the installed `rollcall` calls its version. */
  commandVersion(): Promise<string>;
  /** Installs `rollcall` without the sandbox in another project, audits, and returns how many users it saw of each platform. */
  auditAlone(released: Released): Promise<[platform: string, users: number][]>;
  /** What `rollcall demo` prints. */
  demo(): Promise<string>;
}

/** npm on Node 20, which refuses what does not admit it. */
const NPM_20 = ["--yes", "--package=node@20.20.2", "npm"];
const QUIET = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];

const fixture = fileURLToPath(new URL("../../consumer/", import.meta.url));

/** Makes the project. Our packages come from the gate, and the compiler from the clone. */
export async function makeConsumer({ scratch, gate, clone }: Workshop): Promise<Consumer> {
  const { project: folder, withoutSandbox, env } = scratch;
  const installed = join(clone, "node_modules");
  const tsc = join(installed, "typescript", "bin", "tsc");
  const types = JSON.parse(await readFile(join(installed, "@types", "node", "package.json"), "utf8")) as Typings;
  await cp(fixture, folder, { recursive: true });
  await pointAt(gate.url, folder);
  await mkdir(withoutSandbox);
  await pointAt(gate.url, withoutSandbox);
  const node = (...args: string[]) => run({ file: process.execPath, args, cwd: folder, env });
  const compile = (project: string) => node(tsc, "-p", project);
  const install = async (cwd: string, dependencies: Released["versions"], released: Released) => {
    const devDependencies = { "@types/node": types.version };
    const manifest = { private: true, type: "module", dependencies, devDependencies };
    await writeFile(join(cwd, "package.json"), JSON.stringify(manifest));
    // Another cache, which is removed with the project. Rehearsed packages must not stay in that of the person.
    const args = [...NPM_20, ...["install", "--engine-strict", "--cache", join(scratch.folder, "npm")], ...QUIET];
    await run({ file: "npx", args, cwd, env: process.env });
    const lock = JSON.parse(await readFile(join(cwd, "package-lock.json"), "utf8")) as Lock;
    const wrong = strangers(lock, released);
    if (wrong.length > 0) throw new Error(`npm installed what was not released: ${wrong.join(", ")}`);
  };
  const rollcall = join("node_modules", ".bin", "rollcall");
  return {
    install: (released) => install(folder, released.versions, released),
    useOld: async () => {
      await compile("old.json");
      return node(join("built", "old.js"));
    },
    compilesNew: () =>
      compile("new.json").then(
        () => true,
        (error: Error) => {
          if (!error.message.includes("'rehearsed' does not exist")) throw error;
          return false;
        },
      ),
    brokenExports: async () => JSON.parse(await node("exports.mjs")) as string[],
    commandVersion: async () => (await node(rollcall, "--version")).trim(),
    auditAlone: async (released) => {
      const { "@rollcall/cli": version = "" } = released.versions;
      await install(withoutSandbox, { "@rollcall/cli": version }, released);
      return JSON.parse(await node("audit.mjs", join(withoutSandbox, rollcall)));
    },
    demo: () => node(rollcall, "demo", "--users", "12"),
  };
}

interface Typings {
  readonly version: string;
}

/** What is read of npm's lock file. */
export interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly integrity?: string }>>;
}

/** Packages of ours that are not what was released, or there a second time. */
export function strangers({ packages }: Lock, { versions, tarballs }: Released): string[] {
  return Object.entries(packages).flatMap(([place, { version = "", integrity }]) => {
    const name = place.split("node_modules/").at(-1) ?? "";
    if (!name.startsWith("@rollcall/")) return [];
    const wanted = place === `node_modules/${name}` && version === versions[name];
    return wanted && integrity === tarballs[label({ name, version })] ? [] : [`${place} ${version}`];
  });
}
