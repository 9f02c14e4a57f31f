import { type Bump, bumpFor, covers } from "../../versions/impact.ts";

/** A published package, beside its last release. */
export interface Since {
  readonly name: string;
  readonly release: { readonly ref: string; readonly version: string };
  /** The reports of its API that are other than in that release. */
  readonly reports: readonly string[];
  /** What its package.json promises no longer. */
  readonly narrowed: readonly string[];
  /** How far its version is raised, or changesets will raise it. */
  readonly granted: Bump | undefined;
}

/** A line for each package that changed more than its changesets allow. */
export function exportProblems(packages: readonly Since[]): string[] {
  return packages.flatMap(({ name, release: { ref, version }, reports, narrowed, granted }) => {
    if (reports.length === 0 && narrowed.length === 0) return [];
    // An API's report differs in a line more, or in one that breaks callers: both are minor while we are 0.x, and later a person
    // tells them apart. A command's may differ in a word.
    const least = reports.some((report) => report.endsWith(".api.md")) ? "minor" : "patch";
    const needed = narrowed.length > 0 ? bumpFor("breaking", version) : least;
    if (covers(granted, needed)) return [];
    const what = [...narrowed, ...reports.map((report) => `${report} differs`)].join("; ");
    const given = granted === undefined ? "no changeset names it" : `the changesets make it ${granted}`;
    return [
      `${name}: since ${ref}, ${what}. That asks for a ${needed} version; ${given}. Do: pnpm changeset, and say what users have to know.`,
    ];
  });
}
