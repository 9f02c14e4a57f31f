import { bumpFor, covers, larger } from "../../versions/impact.ts";
import { type Pending, pendingBump, raisedBump } from "../../versions/pending.ts";
import type { Released } from "../../versions/release.ts";
import { marksBreaking } from "../spec-changesets/problems.ts";
import type { Result } from "./run-tests.ts";

const name = "@rollcall/clients";

/**
 * What no longer compiles or passes is breaking, whatever the specs' diff was rated. A changeset may say so; then it is meant.
 */
export function judge(base: Released, { failures, passed }: Result, pending: readonly Pending[]) {
  const { ref, version } = base.release;
  if (failures.length === 0)
    return { ok: true, lines: [`The type tests of ${ref} compile, and its ${passed} contract tests pass.`] };
  const needed = bumpFor("breaking", version);
  const declared = pending.some((one) => marksBreaking(one) && pendingBump(name, [one]) !== undefined);
  const raised = raisedBump(base);
  const granted = larger(raised, pendingBump(name, pending));
  const shown = [...failures.slice(0, 20), ...(failures.length > 20 ? [`… and ${failures.length - 20} more`] : [])];
  const head = `${failures.length} of the type and contract tests of ${ref} fail on today's source, so callers break:`;
  const lines = [head, ...shown.map((line) => `  ${line}`)];
  if (covers(granted, needed) && (declared || raised !== undefined))
    return { ok: true, lines: [...lines, "A changeset says that it breaks."] };
  const remedy = `Do: mend it; or, if it is meant, a changeset with "${name}": ${needed} whose first line begins with **Breaking.**`;
  return { ok: false, lines: [...lines, remedy] };
}
