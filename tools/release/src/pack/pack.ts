import { execFile } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import type { Pnpm } from "../pnpm.ts";
import { label, planFile, type Release, readPlan, withTag } from "../publish/plan.ts";
import { inspect } from "./inspect.ts";
import { notesOf } from "./notes.ts";

/** What came of packing. */
export interface Packed {
  /** e.g. `@rollcall/clients@0.2.0`. */
  readonly packed: readonly string[];
  /** What is not as it should be in the tarballs; a line each. */
  readonly problems: readonly string[];
}

/**
 * Packs into `folder` what the registry lacks: `publish-plan.json` and `packages/*.tgz` as changesets lays them out,
 * `sbom/*.cdx.json` (CycloneDX, of what runs with the package) and `notes/*.md` beside them, by the same names.
 *
 * @param root the workspace
 * @param tag the dist-tag to publish under, instead of `latest` or that of a pre-release
 */
export async function pack(root: string, folder: string, pnpm: Pnpm, tag?: string): Promise<Packed> {
  await rm(folder, { recursive: true, force: true });
  await pnpm("exec", "turbo", "run", "build", "bundle", "--output-logs=errors-only");
  await pnpm("exec", "changeset", "pack", "--out-dir", folder);
  if (tag !== undefined) await setTag(join(folder, planFile), tag);
  const releases = (await readPlan(join(folder, planFile))).plan.flat();
  if (releases.length > 0) await writeBills(folder, releases, pnpm);
  const problems: string[] = [];
  for (const release of releases) {
    const tarball = join(folder, release.tarball?.path ?? "");
    const unpacked = await unpack(tarball, join(folder, "unpacked"));
    problems.push(...(await inspect(unpacked, root)).map((problem) => `${label(release)}: ${problem}`));
    await writeNotes(folder, release, basename(tarball, ".tgz"), root, unpacked);
    await rm(join(folder, "unpacked"), { recursive: true });
  }
  return { packed: releases.map(label), problems };
}

/** changesets sets one where it publishes from the workspace, but not where it packs. */
async function setTag(file: string, tag: string): Promise<void> {
  const plan = await readPlan(file);
  await writeFile(file, JSON.stringify(withTag(plan, tag), undefined, 2));
}

async function writeBills(folder: string, releases: readonly Release[], pnpm: Pnpm): Promise<void> {
  const filters = releases.map(({ name }) => `--filter=${name}`);
  const out = join(folder, "sbom", "%s-%v.cdx.json");
  await pnpm(...filters, "sbom", "--sbom-format=cyclonedx", "--prod", "--split", `--out=${out}`);
}

async function writeNotes(
  folder: string,
  release: Release,
  name: string,
  root: string,
  unpacked: string,
): Promise<void> {
  const { repository } = JSON.parse(await readFile(join(unpacked, "package.json"), "utf8")) as Manifest;
  const changelog = await readFile(join(root, repository?.directory ?? "", "CHANGELOG.md"), "utf8").catch(() => "");
  await mkdir(join(folder, "notes"), { recursive: true });
  await writeFile(join(folder, "notes", `${name}.md`), notesOf(changelog, release.version));
}

interface Manifest {
  readonly repository?: { readonly directory?: string };
}

/** Unpacks a tarball, whose files all lie in `package/`; gives the path of that. */
async function unpack(tarball: string, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  await promisify(execFile)("tar", ["-xzf", tarball, "-C", folder]);
  return join(folder, "package");
}
