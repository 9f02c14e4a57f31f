import type { Outcome } from "@rollcall/config/tool";
import { changelog } from "../spec/changelog.ts";
import { madeOfSpecs } from "../spec/changeset-file.ts";
import { diffSince } from "../spec/commands.ts";
import type { SpecDiff } from "../spec/compare.ts";
import { type Bump, bumpFor, covers, larger } from "../versions/impact.ts";
import { marksBreaking, type Pending, pendingBump, raisedBump, readPending } from "../versions/pending.ts";
import { type Base, findBase, nothingReleased } from "../versions/release.ts";

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

export interface Made {
  readonly name: string;
  /** How far its package.json is above its last release. */
  readonly raised: Bump | undefined;
}

export interface Situation {
  readonly base: Base;
  /** What changed since the base. Undefined before the first release. */
  readonly diff: SpecDiff | undefined;
  readonly pending: readonly Pending[];
  readonly made: readonly Made[];
}

const remedy = "Do: pnpm spec:changeset, read what it wrote, and commit it.";

/** What stops a change of the specs, a line each, with what to do. */
export function specProblems({ base, diff, pending, made }: Situation): string[] {
  if (base.kind === "unreleased") return firstVersions(pending, made);
  if (diff?.impact === undefined) return [];
  const needed = bumpFor(diff.impact, base.release.version);
  const small = made.flatMap(({ name, raised }) => {
    const granted = larger(raised, pendingBump(name, pending));
    if (covers(granted, needed)) return [];
    const given = granted === undefined ? "no changeset names it" : `the changesets make it ${granted}`;
    return [`${name}: the specs changed (${diff.impact}), which asks for a ${needed} version; ${given}. ${remedy}`];
  });
  // `changeset version` removes the changesets, and moves their text into the changelogs.
  const inFlight = made.some(({ raised }) => raised !== undefined);
  if (small.length > 0 || inFlight) return small;
  return [
    ...unlisted(diff, pending),
    ...unmarked(diff, pending),
    ...tooEarly(diff, pending, (base.stable ?? base.release).ref),
  ];
}

/** Before the first release nothing can break. But both packages need a changeset for their first version. */
function firstVersions(pending: readonly Pending[], made: readonly Made[]): string[] {
  const missing = made.filter(({ name, raised }) => !covers(larger(raised, pendingBump(name, pending)), "minor"));
  return missing.map(
    ({ name }) =>
      `${name}: nothing is released yet, and no changeset makes its first version. Do: pnpm changeset, and choose minor.`,
  );
}

/** Users read the changelog, not the diff. */
function unlisted(diff: SpecDiff, pending: readonly Pending[]): string[] {
  const lines = changelog(diff.changes).filter((line) => !pending.some(({ summary }) => summary.includes(line)));
  if (lines.length === 0) return [];
  const many = lines.length === 1 ? "One change is" : `${lines.length} changes are`;
  return [`${many} in no changeset as it is now:\n  ${lines.slice(0, 5).join("\n  ")}\n${remedy}`];
}

/** While we are 0.x the number does not show what breaks, so the first line must. */
function unmarked(diff: SpecDiff, pending: readonly Pending[]): string[] {
  if (diff.impact !== "breaking" || pending.some(marksBreaking)) return [];
  return [`The specs break callers, and the first line of no changeset says so. ${remedy}`];
}

/**
 * A deprecation lasts at least one minor version. Callers must see a method struck through before it is gone. An exception needs a
 * reason. A platform may remove an operation without notice, or an operation may never have worked.
 */
function tooEarly(diff: SpecDiff, pending: readonly Pending[], ref: string): string[] {
  const excused = (method: string) =>
    pending.some(({ summary }) => summary.includes(`Removed at once: \`${method}\`, because `));
  return diff.unannounced
    .filter((method) => !excused(method))
    .map(
      (method) =>
        `\`${method}\` is gone, but was not deprecated in ${ref}. Do: keep it for one minor version with deprecated: true; ` +
        `or write "Removed at once: \`${method}\`, because ..." into the changeset of \`pnpm spec:changeset\`, above "By operation:".`,
    );
}
