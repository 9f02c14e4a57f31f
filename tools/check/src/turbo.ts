import { run } from "@rollcall/config/processes";
import type { Package } from "./packages.ts";
import { environment } from "./run.ts";

interface DryRun {
  readonly tasks: readonly {
    readonly taskId: string;
    readonly package: string;
    readonly command: string;
    readonly cache: { readonly status: string };
  }[];
}

/** What `turbo run … --dry=json` printed. pnpm may have written something before it. */
const parse = (printed: string): DryRun => JSON.parse(printed.slice(printed.indexOf("{"))) as DryRun;

/** The tasks that would run, in alphabetical order. Those in the cache would not. */
export function toRun(printed: string): string[] {
  return parse(printed)
    .tasks.filter(({ command, cache }) => command !== "<NONEXISTENT>" && cache.status !== "HIT")
    .map(({ taskId }) => taskId)
    .sort();
}

export function dryRun(root: string, ...args: string[]): Promise<string> {
  return run({ file: "turbo", args: ["run", ...args, "--dry=json"], cwd: root, env: environment(root) });
}

/**
 * The packages with slow tests whose tool differs from the branch main. Turbo compares the inputs of the task `tool`: the
 * files of the package, and those that its turbo.json adds. In a fresh clone of main nothing differs. Turbo treats all as
 * changed if it cannot compare, as in a clone of another branch without history.
 */
export async function changedTools(root: string, packages: readonly Package[]): Promise<Package[]> {
  const { tasks } = parse(await dryRun(root, "tool", "--affected"));
  const changed = new Set(tasks.map((task) => task.package));
  return packages.filter(({ name, suites }) => suites.includes("tool") && changed.has(name));
}
