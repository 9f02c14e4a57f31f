import { join } from "node:path";
import { opened } from "@rollcall/config/closable";
import { type Pnpm, workspacePnpm } from "@rollcall/config/pnpm";
import { makeScratch, type Scratch } from "@rollcall/consumers/project";
import { cloneCheckout, type Git, pointAt } from "./clone.ts";
import { type RegistryProxy, startProxy } from "./proxy.ts";
import { installRegistry, loadRegistry } from "./registry.ts";
import type { Steps } from "./steps.ts";

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
