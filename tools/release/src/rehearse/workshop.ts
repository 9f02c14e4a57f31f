import { appendFile, cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { opened } from "@rollcall/config/closable";
import { trackedFiles } from "@rollcall/config/files";
import { type Pnpm, workspacePnpm } from "@rollcall/config/pnpm";
import { makeScratch, type Scratch } from "@rollcall/consumers/project";
import { git } from "../git.ts";
import { type RegistryProxy, startProxy } from "./proxy.ts";
import { installRegistry, loadRegistry } from "./registry.ts";

/** The means of a rehearsal. All of it is in one folder, which is removed at the end. */
export interface Workshop extends AsyncDisposable {
  readonly scratch: Scratch;
  readonly clone: string;
  readonly git: Git;
  /** Runs in the clone, and publishes to the proxy. */
  readonly pnpm: Pnpm;
  /** The environment of programs that run in the clone. */
  readonly env: NodeJS.ProcessEnv;
  readonly proxy: RegistryProxy;
}

export function openWorkshop(root: string, steps: Steps): Promise<Workshop> {
  return opened(async (parts) => {
    const scratch = parts.use(await makeScratch(root, "rehearsal"));
    const clone = join(scratch.folder, "clone");
    const env = localEnv(process.env);
    const [git, verdaccio] = await Promise.all([
      steps.run("clone the checkout and install", async () => {
        const git = await cloneCheckout(root, clone);
        await (await workspacePnpm(clone, env, false))("install", "--frozen-lockfile", "--prefer-offline");
        return git;
      }),
      steps.run("install a registry", () => installRegistry(root)),
    ]);
    const proxy = parts.use(await startProxy(await loadRegistry(verdaccio, scratch.folder)));
    await pointAt(proxy.url, clone);
    return { scratch, clone, git, pnpm: await workspacePnpm(clone, env, false), env, proxy };
  });
}

/** Without the variables of a workflow, whose identity pnpm would use to publish. */
function localEnv(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(GITHUB_|ACTIONS_|GITLAB_|NPM_ID_TOKEN)/.test(name)),
  );
}

export type Git = (...args: string[]) => Promise<string>;

/** A machine may have no name for its user. The hooks and signatures of a person are for the person's own commits. */
const settings = [
  ["user.name", "Rehearsal"],
  ["user.email", "rehearsal@example.com"],
  ["commit.gpgsign", "false"],
  ["tag.gpgsign", "false"],
  ["core.hooksPath", "/dev/null"],
] as const;

export const gitIn =
  (folder: string): Git =>
  (...args) =>
    git(folder, [...settings.flatMap(([key, value]) => ["-c", `${key}=${value}`]), ...args]);

/**
 * Makes a repository in `folder` of the checkout at `root`, with its uncommitted changes. Its history is new, because the checkout
 * of a CI service has one commit only, and changesets needs more. Its remote is new too, so nothing reaches another repository.
 */
export async function cloneCheckout(root: string, folder: string): Promise<Git> {
  await gitIn(root)("init", "--quiet", "--initial-branch=main", folder);
  const clone = gitIn(folder);
  for (const [key, value] of settings) await clone("config", key, value); // For changesets, which makes the tags.
  for (const path of trackedFiles([], root)) await cp(join(root, path), join(folder, path));
  await clone("add", "--all");
  await clone("commit", "--quiet", "--message", "What is rehearsed");
  await clone("clone", "--quiet", "--bare", folder, `${folder}.git`);
  await clone("remote", "add", "origin", `${folder}.git`);
  await appendFile(join(folder, ".git", "info", "exclude"), "/.npmrc\n");
  return clone;
}

/** Pushes the branch and the tags, as the workflow does after publishing. */
export async function pushAll(clone: Git): Promise<void> {
  await clone("push", "--quiet", "--tags", "origin", "HEAD:refs/heads/main");
}

/** Makes a project read our packages from a registry. All other packages come from where they always do. */
export async function pointAt(registry: string, folder: string): Promise<void> {
  const { host } = new URL(registry);
  // pnpm needs a token, although the registry asks for none.
  await writeFile(join(folder, ".npmrc"), `@rollcall:registry=${registry}/\n//${host}/:_authToken=rehearsal\n`);
}

export interface Steps {
  run<T>(name: string, work: () => Promise<T>): Promise<T>;
}

/** @param signal once it aborts, no further step begins */
export function makeSteps(print: (line: string) => void, signal: AbortSignal): Steps {
  return {
    run: async (name, work) => {
      signal.throwIfAborted();
      const began = performance.now();
      const line = (state: string) => print(`${state} ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
      try {
        const result = await work();
        line("ok  ");
        return result;
      } catch (error) {
        if (!signal.aborted) line("FAIL");
        throw error;
      }
    },
  };
}

/** @throws Error that names both values if they differ */
export function expectSame(what: string, found: unknown, expected: unknown): void {
  const [is, should] = [JSON.stringify(found), JSON.stringify(expected)];
  if (is !== should) throw new Error(`${what}: ${is}, not ${should}`);
}
