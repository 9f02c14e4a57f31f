import type { Outcome } from "../../command.ts";
import { madeOfSpecs } from "../../spec/changeset-file.ts";
import type { SpecDiff } from "../../spec/compare.ts";
import { diffSince } from "../../spec/since.ts";
import { raisedBump, readPending } from "../../versions/pending.ts";
import { type Base, findBase, nothingReleased } from "../../versions/release.ts";
import { specProblems } from "./problems.ts";

/** The gate `spec-changesets` asks for a changeset that lists each change of the specs and raises the versions enough. */
export async function specChangesets(root: string, asked?: string): Promise<Outcome> {
  const base = await findBase(root, "specs", asked);
  const made = await Promise.all(
    Object.entries(madeOfSpecs).map(async ([name, folder]) => {
      return { name, raised: raisedBump(await findBase(root, folder, asked)) };
    }),
  );
  const diff = base.kind === "unreleased" ? undefined : await diffSince(root, base);
  const { pending } = await readPending(root);
  const problems = specProblems({ base, diff, pending, made });
  return { ok: problems.length === 0, lines: problems.length > 0 ? problems : [describeSuccess(base, diff)] };
}

function describeSuccess(base: Base, diff: SpecDiff | undefined): string {
  if (base.kind === "unreleased")
    return `${nothingReleased} Both packages have their first version, or a changeset for it.`;
  if (diff?.impact === undefined) return `The specs are as in ${base.release.ref}.`;
  return `The changes since ${base.release.ref} (${diff.impact}) are in changesets, or in a version on its way.`;
}
