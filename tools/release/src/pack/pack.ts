import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import type { Pnpm } from "../pnpm.ts";
import { label, planFile, type Release, readPlan, withTags } from "../publish/plan.ts";
import { clearPackFolder } from "./folder.ts";
import { inspect } from "./inspect.ts";
import { notesOf } from "./notes.ts";

/** What came of packing. */
export interface Packed {
  /** e.g. `@rollcall/clients@0.2.0`. */
  readonly packed: readonly string[];
  /** What is not as it should be in the tarballs; a line each. */
  readonly problems: readonly string[];
}

/** What a snapshot is packed as. */
export interface Trial {
  readonly name: string;
  readonly versions: string;
}

/**
 * Packs into `folder` what the registry lacks: `publish-plan.json` and `packages/*.tgz` as changesets lays them out,
 * `sbom/*.cdx.json` (CycloneDX, of what runs with the package) and `notes/*.md` beside them, by the same names.
 *
 * @param root the workspace
 * @param trial of a snapshot: its name, which is its dist-tag, and how its versions begin
 * @throws Error where the folder holds something else, or a release would go out as a snapshot
 */
export async function pack(root: string, folder: string, pnpm: Pnpm, trial?: Trial): Promise<Packed> {
  await clearPackFolder(folder);
  await pnpm("exec", "turbo", "run", "build", "bundle", "--output-logs=errors-only");
  await pnpm("exec", "changeset", "pack", "--out-dir", folder);
  const plan = withTags(await readPlan(join(folder, planFile)), trial?.name);
  await writeFile(join(folder, planFile), JSON.stringify(plan, undefined, 2));
  const releases = plan.plan.flat();
  const early = releases.filter(({ version }) => trial !== undefined && !version.startsWith(trial.versions));
  if (early.length > 0) {
    await clearPackFolder(folder);
    throw new Error(`not on npm yet, and no snapshot: ${early.map(label).join(", ")}. Do: release it first.`);
  }
  if (releases.length > 0) await writeBills(folder, releases, pnpm);
  const problems: string[] = [];
  for (const release of releases) {
    const tarball = join(folder, release.tarball?.path ?? "");
    await unpacked(tarball, async (content) => {
      problems.push(...(await inspect(content, root)).map((problem) => `${label(release)}: ${problem}`));
      await writeNotes(folder, release, basename(tarball, ".tgz"), root, content);
    });
  }
  // The tarballs stay, to be looked into; but without a plan nobody publishes them.
  if (problems.length > 0) await rm(join(folder, planFile));
  return { packed: releases.map(label), problems };
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

/** Unpacks a tarball, whose files all lie in `package/`, for as long as `use` takes; that is given the path of it. */
async function unpacked(tarball: string, use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "rollcall-unpacked-"));
  try {
    await promisify(execFile)("tar", ["-xzf", tarball, "-C", folder]);
    await use(join(folder, "package"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
