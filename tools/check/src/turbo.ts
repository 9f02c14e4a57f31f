interface DryRun {
  readonly tasks: readonly {
    readonly taskId: string;
    readonly command: string;
    readonly cache: { readonly status: string };
  }[];
}

/** The tasks that `turbo run … --dry=json` says it would run, in alphabetical order; not those that it has cached. */
export function toRun(dryRun: string): string[] {
  // pnpm may have said something before it.
  const { tasks } = JSON.parse(dryRun.slice(dryRun.indexOf("{"))) as DryRun;
  return tasks
    .filter(({ command, cache }) => command !== "<NONEXISTENT>" && cache.status !== "HIT")
    .map(({ taskId }) => taskId)
    .sort();
}
