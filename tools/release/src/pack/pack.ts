import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { readJson, temporaryFolder } from "@rollcall/config/files";
import { type Pnpm, workspacePnpm } from "@rollcall/config/pnpm";
import { run } from "@rollcall/config/processes";
import type { Outcome } from "@rollcall/config/tool";
import type { Manifest } from "@rollcall/config/workspace";
import { label, planFile, readPlan, withTags } from "../publish/plan.ts";
import { clearPackFolder } from "./folder.ts";
import { inspect } from "./inspect.ts";

export interface Packed {
  /** Such as `@rollcall/clients@0.2.0`. */
  readonly packed: readonly string[];
  /** What is wrong in the tarballs, a line each. */
  readonly problems: readonly string[];
}

export interface Trial {
  readonly name: string;
  readonly versions: string;
}

/** `pnpm release:pack FOLDER` packs a release. It fails if a tarball is not fit to publish. */
export async function releasePack(root: string, folder: string): Promise<Outcome> {
  return describePacked(await pack(root, folder, await workspacePnpm(root, process.env)));
}

export function describePacked({ packed, problems }: Packed): Outcome {
  if (problems.length > 0) return { ok: false, lines: ["not fit to publish:", ...problems] };
  if (packed.length === 0) return { ok: true, lines: ["the registry has all versions already"] };
  return { ok: true, lines: packed.map((each) => `packed ${each}`) };
}

/**
 * Packs into `folder` what the registry lacks. Changesets writes `publish-plan.json` and `packages/*.tgz`. Each package also gets
 * `sbom/*.cdx.json` (CycloneDX, of what runs with it) and `notes/*.md`, by the same name.
 *
 * @param root the workspace
 * @param trial only for a snapshot
 * @throws Error if the folder contains anything else, or if a release would be published as a snapshot
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
  if (releases.length > 0) {
    const filters = releases.map(({ name }) => `--filter=${name}`);
    const out = join(folder, "sbom", "%s-%v.cdx.json");
    await pnpm(...filters, "sbom", "--sbom-format=cyclonedx", "--prod", "--split", `--out=${out}`);
  }
  const problems: string[] = [];
  for (const release of releases) {
    const tarball = join(folder, release.tarball?.path ?? "");
    await using unpacked = await temporaryFolder("unpacked");
    await run({ file: "tar", args: ["-xzf", tarball, "-C", unpacked.path] });
    const content = join(unpacked.path, "package");
    problems.push(...(await inspect(content, root)).map((problem) => `${label(release)}: ${problem}`));
    const notes = join(folder, "notes", `${basename(tarball, ".tgz")}.md`);
    await mkdir(join(folder, "notes"), { recursive: true });
    await writeFile(notes, notesOf(await changelogOf(root, content), release.version));
  }
  // The tarballs stay for a person to look into. Without the plan nobody can publish them.
  if (problems.length > 0) await rm(join(folder, planFile));
  return { packed: releases.map(label), problems };
}

/** The changelog of an unpacked package. It is in the workspace, but not in the tarball. */
async function changelogOf(root: string, unpacked: string): Promise<string> {
  const { repository } = await readJson<Manifest>(unpacked, "package.json");
  return readFile(join(root, repository?.directory ?? "", "CHANGELOG.md"), "utf8").catch(() => "");
}

/**
 * The section of one version in a changelog of changesets, or a line if there is none.
 *
 * @param changelog the whole of CHANGELOG.md
 */
export function notesOf(changelog: string, version: string): string {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((each) => each.split("\n", 1)[0]?.trim() === version);
  const text = section?.slice(section.indexOf("\n") + 1).trim();
  return `${text || "No changes of its own: it goes with the others."}\n`;
}
