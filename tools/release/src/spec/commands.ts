import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Outcome } from "../command.ts";
import { filesAt, startOfWork } from "../git.ts";
import { bumpFor } from "../versions/impact.ts";
import { readPending } from "../versions/pending.ts";
import { type Baseline, findBase } from "../versions/release.ts";
import { changelog, headline } from "./changelog.ts";
import { changesetId, changesetText, madeOfSpecs, proseOf } from "./changeset-file.ts";
import { diffSince } from "./since.ts";

/** `pnpm spec:diff` prints what changed in the specs since the last release, or since `asked`, and the version bump for it. */
export async function specDiff(root: string, asked?: string): Promise<Outcome> {
  const { base, since } = await findStart(root, asked);
  const diff = await diffSince(root, base);
  if (diff.impact === undefined) return unchanged(since);
  const bump = bumpFor(diff.impact, base.release.version);
  const lines = changelog(diff.changes, Number.POSITIVE_INFINITY);
  return { ok: true, lines: [headline(diff.changes), "", ...lines, "", `Since ${since}: ${diff.impact}, so ${bump}.`] };
}

/** `pnpm spec:changeset` writes `.changeset/spec-changes.md`, or updates it. */
export async function specChangeset(root: string, asked?: string): Promise<Outcome> {
  const { base, since, earlier } = await findStart(root, asked);
  const diff = await diffSince(root, base);
  const { pending, prereleased } = await readPending(root);
  const id = changesetId([...prereleased, ...earlier]);
  const file = `.changeset/${id}.md`;
  const before = pending.find((one) => one.id === id);
  if (diff.impact === undefined) {
    // What a person added stays: sentences, and other packages.
    const isOurs = before?.releases.every(({ name }) => Object.hasOwn(madeOfSpecs, name));
    if (before === undefined || proseOf(before.summary) !== "" || !isOurs) return unchanged(since);
    await rm(join(root, file));
    return { ok: true, lines: [`The specs are as in ${since} again: removed ${file}.`] };
  }
  const text = changesetText(diff, bumpFor(diff.impact, base.release.version), before);
  const path = join(root, file);
  if ((await readFile(path, "utf8").catch(() => "")) === text) return { ok: true, lines: [`${file} is up to date.`] };
  await writeFile(path, text);
  return { ok: true, lines: [`wrote ${file}`, "", text.trimEnd()] };
}

function unchanged(since: string): Outcome {
  return { ok: true, lines: [`The specs are as in ${since}.`] };
}

/**
 * Where changes begin to count, in words too, and the ids of the changesets that list earlier ones. Before the first release it
 * is where this branch leaves the main one.
 */
async function findStart(root: string, asked: string | undefined) {
  const base = await findBase(root, "specs", asked);
  if (base.kind !== "unreleased") return { base, since: base.release.ref, earlier: [] };
  const ref = await startOfWork(root);
  const files = await filesAt(root, ref, ".changeset/");
  const start: Baseline = { kind: "asked", release: { ref, version: base.current }, current: base.current };
  return {
    base: start,
    since: `${ref}, where this branch leaves main (nothing is released yet)`,
    earlier: files.map((file) => file.replace(/^\.changeset\/(.*)\.md$/, "$1")),
  };
}
