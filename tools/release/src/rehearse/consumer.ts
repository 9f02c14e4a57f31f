import { cp, readFile, writeFile } from "node:fs/promises";
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
  /** Compiles `old.ts` and runs it; what it printed. */
  useOld(): Promise<string>;
  /** Whether `new.ts` compiles. */
  compilesNew(): Promise<boolean>;
  /** What could not be loaded of all that the packages export; a line each. */
  brokenExports(): Promise<string[]>;
  /** What the installed `rollcall` calls its version. */
  commandVersion(): Promise<string>;
}

const fixture = fileURLToPath(new URL("../../consumer/", import.meta.url));

/** Makes the project, whose packages of ours come from the gate; its compiler is the one that the clone has. */
export async function makeConsumer({ scratch, gate, clone }: Workshop): Promise<Consumer> {
  const { project: folder, env } = scratch;
  const installed = join(clone, "node_modules");
  const tsc = join(installed, "typescript", "bin", "tsc");
  const types = JSON.parse(await readFile(join(installed, "@types", "node", "package.json"), "utf8")) as Typings;
  await cp(fixture, folder, { recursive: true });
  await pointAt(gate.url, folder);
  const node = (...args: string[]) => run({ file: process.execPath, args, cwd: folder, env });
  const compile = (project: string) => node(tsc, "-p", project);
  return {
    install: async (released) => {
      await writeFile(
        join(folder, "package.json"),
        JSON.stringify({
          private: true,
          type: "module",
          dependencies: released.versions,
          devDependencies: { "@types/node": types.version },
        }),
      );
      // A cache of its own, which goes with the project: what was rehearsed must not stay in the person's.
      const args = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
      await run({
        file: "npm",
        args: [...args, "--cache", join(scratch.folder, "npm")],
        cwd: folder,
        env: process.env,
      });
      const lock = JSON.parse(await readFile(join(folder, "package-lock.json"), "utf8")) as Lock;
      const wrong = strangers(lock, released);
      if (wrong.length > 0) throw new Error(`npm installed what was not released: ${wrong.join(", ")}`);
    },
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
    commandVersion: async () => (await node(join("node_modules", ".bin", "rollcall"), "--version")).trim(),
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
