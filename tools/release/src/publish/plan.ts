import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { readJson } from "@rollcall/config/files";
import { reasonOf } from "@rollcall/config/tool";

/** What is read of the plan that changesets writes next to the tarballs. */
export interface Plan {
  readonly version: number;
  /** Lists of releases. A list is published together, and before the next, which needs it. */
  readonly plan: readonly (readonly PlannedRelease[])[];
}

export interface PlannedRelease {
  readonly kind: string;
  readonly name: string;
  readonly version: string;
  /** The dist-tag: `latest`, `next`, or that of a snapshot. */
  readonly tag: string;
  /** The path from the folder of the plan, and `sha256-…`. Only if it was packed. */
  readonly tarball?: { readonly path: string; readonly integrity: string };
}

/** The name of the plan's file, which changesets chose. */
export const planFile = "publish-plan.json";

/** `@rollcall/clients@0.2.0`. The git tag has the same name. */
export const label = ({ name, version }: Pick<PlannedRelease, "name" | "version">): string => `${name}@${version}`;

/** @throws Error if there is no plan, or one that we cannot read */
export async function readPlan(file: string): Promise<Plan> {
  const remedy = "Do: pnpm release:pack FOLDER, and give that folder.";
  const read = await readJson<Plan | null>(file).catch((error: unknown) => {
    throw new Error(`cannot read ${file} (${reasonOf(error)}). ${remedy}`);
  });
  if (read?.version === 1 && Array.isArray(read.plan)) return read;
  throw new Error(`${file} is no list of releases of version 1, which alone we know. ${remedy}`);
}

/**
 * The releases of a plan that the registry lacks.
 *
 * @param there what the registry has, such as `@rollcall/clients@0.2.0`
 * @param folder the path from the remaining plan to the folder of the tarballs, such as `..`
 */
export function whatIsLeft(packed: Plan, there: ReadonlySet<string>, folder: string): Plan {
  const moved = (release: PlannedRelease): PlannedRelease => {
    const { tarball } = release;
    return tarball ? { ...release, tarball: { ...tarball, path: posix.join(folder, tarball.path) } } : release;
  };
  const plan = packed.plan.map((list) => list.filter((release) => !there.has(label(release))).map(moved));
  return { ...packed, plan: plan.filter((list) => list.length > 0) };
}

/**
 * The plan with the right dist-tags: `asked`, or that of a pre-release, such as `next`. Changesets gives `latest` to pre-releases
 * of a package without other versions, and its users would then move from one pre-release to the next.
 *
 * @throws Error if a version of another kind would become `latest`
 */
export function withTags(plan: Plan, asked: string | undefined): Plan {
  const tagged = (release: PlannedRelease): PlannedRelease => {
    if (asked !== undefined) return { ...release, tag: asked };
    const [, own] = /-([a-z][\w-]*)\.\d+$/.exec(release.version) ?? [];
    if (own !== undefined) return { ...release, tag: own };
    if (release.version.includes("-") && release.tag === "latest")
      throw new Error(`${label(release)} would become the latest. Do: pnpm release:snapshot NAME FOLDER.`);
    return release;
  };
  return { ...plan, plan: plan.plan.map((list) => list.map(tagged)) };
}

/** The tarballs that changed, or are gone, since they were packed. */
export async function strangeTarballs({ plan }: Plan, folder: string): Promise<string[]> {
  const strange = plan.flat().map(async (release) => {
    const found = await integrityOf(folder, release, "sha256").catch(() => undefined);
    return found !== undefined && found === release.tarball?.integrity ? [] : [label(release)];
  });
  return (await Promise.all(strange)).flat();
}

/** The hash of a tarball. Changesets writes `sha256-…`, a registry `sha512-…`. */
export async function integrityOf(
  folder: string,
  { tarball }: PlannedRelease,
  kind: "sha256" | "sha512",
): Promise<string> {
  const bytes = await readFile(join(folder, tarball?.path ?? ""));
  return `${kind}-${createHash(kind).update(bytes).digest("base64")}`;
}
