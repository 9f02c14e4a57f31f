import type { Outcome } from "../../command.ts";
import { bumpFor, covers, larger } from "../../versions/impact.ts";
import { marksBreaking, type Pending, pendingBump, raisedBump } from "../../versions/pending.ts";
import type { Baseline } from "../../versions/release.ts";
import type { Result } from "./run-tests.ts";

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
