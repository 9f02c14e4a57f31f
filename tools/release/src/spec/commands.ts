import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { temporaryFolder } from "@rollcall/config/files";
import { type Outcome, reasonOf } from "@rollcall/config/tool";
import { exportFolders, filesAt, startOfWork } from "../git.ts";
import { bumpFor } from "../versions/impact.ts";
import { readPending } from "../versions/pending.ts";
import { type Baseline, findBase } from "../versions/release.ts";
import { type Bundles, bundleSpecs } from "./bundle.ts";
import { changelog, headline } from "./changelog.ts";
import { changesetId, changesetText, madeOfSpecs, proseOf } from "./changeset-file.ts";
import { compareSpecs, type SpecDiff } from "./compare.ts";

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

/**
 * Compares the specs of the working tree with those of an earlier commit.
 *
 * @throws SpecStop if the specs of the working tree cannot be read
 * @throws Error if those of the earlier commit cannot be read
 */
export async function diffSince(root: string, { release, stable }: Baseline): Promise<SpecDiff> {
  const revision = await bundleSpecs(root, true);
  const base = await bundlesAt(root, release.ref);
  return compareSpecs(base, revision, stable && (await bundlesAt(root, stable.ref)));
}

async function bundlesAt(root: string, ref: string): Promise<Bundles> {
  await using earlier = await temporaryFolder("base");
  try {
    await exportFolders(root, ref, ["specs"], earlier.path);
    return await bundleSpecs(earlier.path, false);
  } catch (error) {
    const why = reasonOf(error, earlier.path);
    const remedy = "Do: compare with another state (--base REF), or fetch the tag again (git fetch --tags --force).";
    throw new Error(`the specs of ${ref} cannot be read (${why}). ${remedy}`, { cause: error });
  }
}
