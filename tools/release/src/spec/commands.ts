import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gate } from "../gates/spec-changesets/problems.ts";
import { exportFolders, isCheckout } from "../git.ts";
import { bumpFor } from "../versions/impact.ts";
import { raisedBump, readPending } from "../versions/pending.ts";
import { type Base, findBase } from "../versions/release.ts";
import { type Bundles, bundleSpecs } from "./bundle.ts";
import { changelog, headline } from "./changelog.ts";
import { changesetId, changesetText, madeOfSpecs, proseOf } from "./changeset-file.ts";
import { compareSpecs, type SpecDiff } from "./compare.ts";

/** What a command prints, and whether it ended well. */
export interface Outcome {
  readonly ok: boolean;
  readonly lines: readonly string[];
}

const folders: Readonly<Record<(typeof madeOfSpecs)[number], string>> = {
  "@rollcall/specs": "specs",
  "@rollcall/clients": "packages/clients",
};

/** `pnpm spec:diff`: what changed since the last release, or since `asked`, and the bump that it asks for. */
export async function specDiff(root: string, asked?: string): Promise<Outcome> {
  const base = await findBase(root, "specs", asked);
  if (base.kind === "unreleased") return { ok: true, lines: [nothingReleased] };
  const diff = await diffSince(root, base);
  if (diff.impact === undefined) return { ok: true, lines: [`The specs are as in ${base.release.ref}.`] };
  const bump = bumpFor(diff.impact, base.release.version);
  const lines = [
    headline(diff.changes),
    "",
    ...changelog(diff.changes, Number.POSITIVE_INFINITY),
    "",
    `Since ${base.release.ref}: ${diff.impact}, so ${bump}.`,
  ];
  return { ok: true, lines };
}

/** `pnpm spec:changeset`: writes `.changeset/spec-changes.md`, or brings it up to date. */
export async function specChangeset(root: string, asked?: string): Promise<Outcome> {
  const base = await findBase(root, "specs", asked);
  if (base.kind === "unreleased")
    return { ok: true, lines: [nothingReleased, "To tell of it all the same: pnpm changeset."] };
  const diff = await diffSince(root, base);
  const { pending, told } = await readPending(root);
  const id = changesetId(told);
  const file = `.changeset/${id}.md`;
  const before = pending.find((one) => one.id === id);
  if (diff.impact === undefined) {
    // What a person put into it stays: words, and other packages.
    if (before === undefined || proseOf(before.summary) !== "" || before.releases.some(({ name }) => !isMade(name)))
      return { ok: true, lines: [`The specs are as in ${base.release.ref}.`] };
    await rm(join(root, file));
    return { ok: true, lines: [`The specs are as in ${base.release.ref} again: removed ${file}.`] };
  }
  const text = changesetText(diff, bumpFor(diff.impact, base.release.version), before);
  const path = join(root, file);
  if ((await readFile(path, "utf8").catch(() => "")) === text) return { ok: true, lines: [`${file} is up to date.`] };
  await writeFile(path, text);
  return { ok: true, lines: [`wrote ${file}`, "", text.trimEnd()] };
}

/** `pnpm spec:check`, the gate of CI: a change of the specs needs a changeset that raises the versions enough and tells it. */
export async function specCheck(root: string, asked?: string): Promise<Outcome> {
  if (!(await isCheckout(root)))
    return { ok: true, lines: ["Not a git checkout: there is nothing to compare the specs with."] };
  const base = await findBase(root, "specs", asked);
  const made = await Promise.all(
    madeOfSpecs.map(async (name) => ({ name, raised: raisedBump(await findBase(root, folders[name], asked)) })),
  );
  const diff = base.kind === "unreleased" ? undefined : await diffSince(root, base);
  const { pending } = await readPending(root);
  const problems = gate({ base, diff, pending, made });
  if (problems.length > 0) return { ok: false, lines: problems };
  return { ok: true, lines: [tellGood(base, diff)] };
}

function isMade(name: string): boolean {
  return Object.hasOwn(folders, name);
}

const nothingReleased =
  "Nothing is released yet: all of the specs is new, and nothing can break. With --base REF: what changed since then.";

function tellGood(base: Base, diff: SpecDiff | undefined): string {
  if (base.kind === "unreleased") return "Nothing is released yet; the first versions have their changesets.";
  if (diff?.impact === undefined) return `The specs are as in ${base.release.ref}.`;
  return `The changes since ${base.release.ref} (${diff.impact}) are told by changesets, or by a version on its way.`;
}

/** Compares the working tree with an earlier state of the repository. @throws SpecStop where the specs cannot be read */
async function diffSince(root: string, { release, stable }: Exclude<Base, { kind: "unreleased" }>): Promise<SpecDiff> {
  const revision = await bundleSpecs(root, true);
  const base = await bundlesAt(root, release.ref);
  return compareSpecs(base, revision, stable && (await bundlesAt(root, stable.ref)));
}

async function bundlesAt(root: string, ref: string): Promise<Bundles> {
  const earlier = await mkdtemp(join(tmpdir(), "rollcall-base-"));
  try {
    await exportFolders(root, ref, ["specs"], earlier);
    return await bundleSpecs(earlier, false);
  } catch (error) {
    const [why = ""] = String(error instanceof Error ? error.message : error).split("\n");
    const remedy = "Do: compare with another state (--base REF), or fetch the tag again (git fetch --tags --force).";
    throw new Error(`the specs of ${ref} cannot be read (${why.replaceAll(`${earlier}/`, "")}). ${remedy}`, {
      cause: error,
    });
  } finally {
    await rm(earlier, { recursive: true });
  }
}
