import { join } from "node:path";
import { makeScratch, type Scratch } from "@rollcall/consumers/project";
import { type Pnpm, workspacePnpm } from "../pnpm.ts";
import { cloneCheckout, type Git, pointAt } from "./clone.ts";
import { type RegistryProxy, startProxy } from "./proxy.ts";
import { installRegistry, loadRegistry } from "./registry.ts";
import type { Steps } from "./steps.ts";

/** The means of a rehearsal. All of it is in one folder, which is removed at the end. */
export interface Workshop extends AsyncDisposable {
  readonly scratch: Scratch;
  /** The scratch clone of the checkout. */
  readonly clone: string;
  readonly git: Git;
  /** Runs in the clone, and publishes to the proxy. */
  readonly pnpm: Pnpm;
  /** The environment of programs that run in the clone. */
  readonly env: NodeJS.ProcessEnv;
  readonly proxy: RegistryProxy;
}

/** Sets up a workshop. */
export async function openWorkshop(root: string, steps: Steps): Promise<Workshop> {
  await using opened = new AsyncDisposableStack();
  const scratch = opened.use(await makeScratch(root, "rehearsal"));
  const clone = join(scratch.folder, "clone");
  const env = localEnv(process.env);
  const [git, verdaccio] = await Promise.all([
    steps.run("clone the checkout and install", async () => {
      const git = await cloneCheckout(root, clone);
      await (await workspacePnpm(clone, env, false))("install", "--frozen-lockfile", "--prefer-offline");
      return git;
    }),
    steps.run("install a registry", () => installRegistry(root, console.log)),
  ]);
  const proxy = opened.use(await startProxy(await loadRegistry(verdaccio, scratch.folder)));
  await pointAt(proxy.url, clone);
  const pnpm = await workspacePnpm(clone, env, false);
  const all = opened.move();
  return { scratch, clone, git, pnpm, env, proxy, [Symbol.asyncDispose]: () => all.disposeAsync() };
}

/** Without the variables of a workflow, whose identity pnpm would use to publish. */
function localEnv(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(GITHUB_|ACTIONS_|GITLAB_|NPM_ID_TOKEN)/.test(name)),
  );
}
