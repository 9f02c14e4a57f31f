import { join } from "node:path";
import { run } from "@rollcall/consumers/processes";
import { makeScratch, type Scratch } from "@rollcall/consumers/project";
import { type Pnpm, workspacePnpm } from "../pnpm.ts";
import { cloneCheckout, type Git, pointAt } from "./clone.ts";
import { type RegistryProxy, startProxy } from "./proxy.ts";
import { installRegistry, loadRegistry } from "./registry.ts";
import type { Steps } from "./steps.ts";

/** The means of a rehearsal. All of it is in one folder, which is removed at the end. */
export interface Workshop {
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

/** Sets up a workshop for `work`, and removes it even if `work` fails. */
export async function withWorkshop(
  root: string,
  steps: Steps,
  work: (workshop: Workshop) => Promise<void>,
): Promise<void> {
  const scratch = await makeScratch(root, "rehearsal");
  let proxy: RegistryProxy | undefined;
  try {
    const clone = join(scratch.folder, "clone");
    const verdaccio = join(scratch.folder, "verdaccio");
    const env = localEnv(process.env);
    const [git] = await Promise.all([
      steps.run("clone the checkout and install", async () => {
        const git = await cloneCheckout(root, clone);
        await (await workspacePnpm(clone, env, run))("install", "--frozen-lockfile", "--prefer-offline");
        return git;
      }),
      steps.run("install a registry", () => installRegistry(verdaccio)),
    ]);
    proxy = await startProxy(await loadRegistry(verdaccio));
    await pointAt(proxy.url, clone);
    await work({ scratch, clone, git, pnpm: await workspacePnpm(clone, env, run), env, proxy });
  } finally {
    await proxy?.close();
    await scratch.remove();
  }
}

/** Without the variables of a workflow, whose identity pnpm would use to publish. */
function localEnv(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(GITHUB_|ACTIONS_|GITLAB_|NPM_ID_TOKEN)/.test(name)),
  );
}
