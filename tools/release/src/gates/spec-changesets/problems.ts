import { changelog } from "../../spec/changelog.ts";
import type { SpecDiff } from "../../spec/compare.ts";
import { type Bump, bumpFor, covers, larger } from "../../versions/impact.ts";
import { type Pending, pendingBump } from "../../versions/pending.ts";
import type { Base } from "../../versions/release.ts";

/** A package that is made of the specs. */
export interface Made {
  readonly name: string;
  /** How far its package.json is already above its last release. */
  readonly raised: Bump | undefined;
}

/** What the gate looks at. */
export interface Situation {
  readonly base: Base;
  /** What changed since the base; nothing before the first release. */
  readonly diff: SpecDiff | undefined;
  readonly pending: readonly Pending[];
  /** The specs and the clients. */
  readonly made: readonly Made[];
}

const remedy = "Do: pnpm spec:changeset, read what it wrote, and commit it.";

/** What keeps a change of the specs from being merged; empty: nothing. Each says what to do. */
export function specProblems(situation: Situation): string[] {
  const { base, diff, pending, made } = situation;
  if (base.kind === "unreleased") return firstRelease(pending, made);
  if (diff?.impact === undefined) return [];
  const needed = bumpFor(diff.impact, base.release.version);
  const small = made.flatMap(({ name, raised }) => {
    const granted = larger(raised, pendingBump(name, pending));
    if (covers(granted, needed)) return [];
    const given = granted === undefined ? "no changeset names it" : `the changesets make it ${granted}`;
    return [`${name}: the specs changed (${diff.impact}), which asks for a ${needed} version; ${given}. ${remedy}`];
  });
  // Once a version has taken the changesets up, they are gone, and what they told stands in the changelogs.
  const inFlight = made.some(({ raised }) => raised !== undefined);
  if (small.length > 0 || inFlight) return small;
  return [
    ...untold(diff, pending),
    ...unmarked(diff, pending),
    ...tooEarly(diff, pending, (base.stable ?? base.release).ref),
  ];
}

/** Before the first release nothing can break. But it must come: both packages are named, and not as a mere correction. */
function firstRelease(pending: readonly Pending[], made: readonly Made[]): string[] {
  return made
    .filter(({ name, raised }) => !covers(larger(raised, pendingBump(name, pending)), "minor"))
    .map(
      ({ name }) =>
        `${name}: nothing is released yet, and no changeset makes its first version. Do: pnpm changeset, and choose minor.`,
    );
}

/** Users read the changelog, not the diff. */
function untold(diff: SpecDiff, pending: readonly Pending[]): string[] {
  const lines = changelog(diff.changes).filter((line) => !pending.some(({ summary }) => summary.includes(line)));
  const [first] = lines;
  if (first === undefined) return [];
  const many = lines.length === 1 ? "One change is" : `${lines.length} changes are`;
  return [`${many} in no changeset as it is now:\n  ${lines.slice(0, 5).join("\n  ")}\n${remedy}`];
}

/** While we are 0.x the number does not say what breaks: the first line must. */
function unmarked(diff: SpecDiff, pending: readonly Pending[]): string[] {
  if (diff.impact !== "breaking" || pending.some(marksBreaking)) return [];
  return [`The specs break callers, and the first line of no changeset says so. ${remedy}`];
}

/** Whether a changeset says in its first line that something breaks. */
export function marksBreaking({ summary }: Pick<Pending, "summary">): boolean {
  return /\bbreaking\b/i.test(summary.split("\n")[0] ?? "");
}

/**
 * A deprecation lives at least one minor version: what goes must have been deprecated in the last release, so that callers saw
 * it struck through before they miss it. A platform that removes an operation at once, or an operation that never worked,
 * is an exception that a changeset must give a reason for.
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
