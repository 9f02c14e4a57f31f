import type { Outcome } from "../../command.ts";
import { bumpFor, covers, larger } from "../../versions/impact.ts";
import { marksBreaking, type Pending, pendingBump, raisedBump, readPending } from "../../versions/pending.ts";
import { type Baseline, findBase, nothingReleased } from "../../versions/release.ts";
import { type Result, runOldTests } from "./run-tests.ts";
import { mixWorkspace } from "./workspace.ts";

/** The gate `last-release-tests` runs the type tests and contract tests of the last release on the source of today. */
export async function lastReleaseTests(root: string, asked?: string): Promise<Outcome> {
  const base = await findBase(root, "packages/clients", asked);
  if (base.kind === "unreleased") return { ok: true, lines: [nothingReleased] };
  await using workspace = await mixWorkspace(root, base.release.ref);
  return judge(base, await runOldTests(workspace.clients), (await readPending(root)).pending);
}

const name = "@rollcall/clients";

/** Old tests that fail are a breaking change, even if the diff of the specs has none. A changeset may declare it. */
export function judge(base: Baseline, { failures, passed }: Result, pending: readonly Pending[]): Outcome {
  const { ref, version } = base.release;
  if (failures.length === 0)
    return { ok: true, lines: [`The type tests of ${ref} compile, and its ${passed} contract tests pass.`] };
  const needed = bumpFor("breaking", version);
  const raised = raisedBump(base);
  const granted = larger(raised, pendingBump(name, pending));
  const declared =
    raised !== undefined || pending.some((one) => marksBreaking(one) && pendingBump(name, [one]) !== undefined);
  const shown = [...failures.slice(0, 20), ...(failures.length > 20 ? [`… and ${failures.length - 20} more`] : [])];
  const head = `${failures.length} of the type and contract tests of ${ref} fail on today's source, so callers break:`;
  const lines = [head, ...shown.map((line) => `  ${line}`)];
  if (covers(granted, needed) && declared) return { ok: true, lines: [...lines, "A changeset says that it breaks."] };
  const remedy = `Do: fix it. If you mean it, add a changeset with "${name}": ${needed} whose first line begins with **Breaking.**`;
  return { ok: false, lines: [...lines, remedy] };
}
