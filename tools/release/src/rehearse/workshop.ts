import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "@rollcall/consumers/processes";
import { makeScratch, type Scratch } from "@rollcall/consumers/project";
import { type Pnpm, workspacePnpm } from "../pnpm.ts";
import { cloneCheckout, type Git, pointAt } from "./clone.ts";
import { type Gate, startGate } from "./gate.ts";
import { installRegistry, type Registry, startRegistry } from "./registry.ts";
import type { Steps } from "./steps.ts";

/** What a rehearsal works with. All of it is in one folder, and goes with it. */
export interface Workshop {
  readonly scratch: Scratch;
  /** The scratch clone of the checkout. */
  readonly clone: string;
  readonly git: Git;
  /** In the clone; its packages are published to the gate. */
  readonly pnpm: Pnpm;
  /** The environment of what runs in the clone. */
  readonly env: NodeJS.ProcessEnv;
  readonly gate: Gate;
}

/** Makes the workshop, has `work` done in it, and removes it, however that ends. */
export async function withWorkshop(
  root: string,
  steps: Steps,
  work: (workshop: Workshop) => Promise<void>,
): Promise<void> {
  const scratch = await makeScratch(root, "rehearsal");
  let registry: Registry | undefined;
  let gate: Gate | undefined;
  try {
    const clone = join(scratch.folder, "clone");
    const env = localEnv(process.env);
    const [git, program] = await Promise.all([
      steps.run("clone the checkout and install", async () => {
        const git = await cloneCheckout(root, clone);
        await (await workspacePnpm(clone, env, run))("install", "--frozen-lockfile", "--prefer-offline");
        return git;
      }),
      steps.run("install a registry", () => installRegistry(join(scratch.folder, "verdaccio"))),
    ]);
    registry = await startRegistry(program, join(scratch.folder, "registry"), scratch.env);
    gate = await startGate(registry.url);
    await pointAt(gate.url, clone);
    await work({ scratch, clone, git, pnpm: await workspacePnpm(clone, env, run), env, gate });
  } finally {
    await gate?.close();
    await registry?.stop();
    await scratch.remove();
  }
}

/** Without what tells pnpm that it is in a workflow, whose identity it would use to publish. */
function localEnv(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(GITHUB_|ACTIONS_|GITLAB_|NPM_ID_TOKEN)/.test(name)),
  );
}

/** The versions that the packages in the clone have now, of those that are published. */
export async function currentVersions({ pnpm, clone }: Workshop): Promise<Record<string, string>> {
  const projects = JSON.parse(await pnpm("list", "--recursive", "--depth=-1", "--json")) as Project[];
  const published = projects
    .filter((project) => !project.private)
    .sort((one, other) => one.name.localeCompare(other.name));
  const versions = published.map(async ({ name, path }) => {
    const { version } = JSON.parse(await readFile(join(path || clone, "package.json"), "utf8")) as Project;
    return [name, version] as const;
  });
  return Object.fromEntries(await Promise.all(versions));
}

interface Project {
  readonly name: string;
  readonly version: string;
  readonly path: string;
  readonly private?: boolean;
}
