import { parse } from "yaml";

/** What is read of a workflow of GitHub, or of one of our actions. */
interface Workflow {
  readonly permissions?: unknown;
  readonly jobs?: Readonly<Record<string, Job>>;
  readonly runs?: { readonly steps?: readonly Step[] };
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly environment?: string;
  readonly "timeout-minutes"?: number;
  readonly uses?: string;
  readonly steps?: readonly Step[];
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

/** What is wrong in a workflow's text, a line each. */
export function workflowProblems(text: string): string[] {
  const { permissions, jobs, runs } = parse(text) as Workflow;
  const problems = unpinned(text);
  if (jobs !== undefined && JSON.stringify(permissions) !== "{}") problems.push("gives rights to all its jobs");
  for (const [name, job] of Object.entries(jobs ?? {})) {
    if (job.permissions === undefined) problems.push(`${name} does not say which rights it needs`);
    if (job.permissions?.["id-token"] !== undefined && job.environment !== "npm") {
      problems.push(`${name} may ask for an identity outside of the environment npm`);
    }
    if (job.uses === undefined && job["timeout-minutes"] === undefined) problems.push(`${name} has no time limit`);
  }
  const steps = [...(runs?.steps ?? []), ...Object.values(jobs ?? {}).flatMap((job) => job.steps ?? [])];
  for (const { run = "" } of steps) {
    // A typed text would become a part of the script. It must come by the environment.
    if (/\$\{\{\s*(inputs|github\.(event|head_ref|ref_name))/.test(run))
      problems.push(`a script has ${run.trim()} typed into it`);
  }
  if (/secrets\./.test(text)) problems.push("uses a secret");
  return problems;
}

/** Actions of others that are not named by commit, with the version next to it. A tag can move, a commit cannot. */
function unpinned(text: string): string[] {
  const uses = [...text.matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map(([, what = ""]) => what.trim());
  return uses
    .filter((what) => !what.startsWith("./") && !/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(what))
    .map((what) => `${what} is not pinned by commit`);
}
