import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";

/** What is read of the plan that changesets writes, beside the tarballs and before them. */
export interface Plan {
  readonly version: number;
  /** Who is published, those before whom others need: a list is published at once, the next after it. */
  readonly plan: readonly (readonly Release[])[];
}

/** A version of a package that is to be published. */
export interface Release {
  readonly kind: string;
  readonly name: string;
  readonly version: string;
  /** The dist-tag: `latest`, `next`, or a snapshot's. */
  readonly tag: string;
  /** Its path below the folder of the plan, and `sha256-…`. Only where it was packed. */
  readonly tarball?: { readonly path: string; readonly integrity: string };
}

/** The name of the plan's file, which changesets chose. */
export const planFile = "publish-plan.json";

/** @throws Error that says what to do, where there is no plan, or not one that we understand */
export async function readPlan(file: string): Promise<Plan> {
  const remedy = "Do: pnpm release:pack FOLDER, and give that folder.";
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new Error(`cannot read ${file} (${error.code}). ${remedy}`);
  });
  let read: Partial<Plan> | null;
  try {
    read = JSON.parse(text) as Partial<Plan> | null;
  } catch {
    throw new Error(`${file} is cut off, or no JSON. ${remedy}`);
  }
  if (read?.version !== 1) throw new Error(`${file} is of version ${read?.version}, and we know 1 only. ${remedy}`);
  const { plan } = read;
  if (!Array.isArray(plan) || !plan.every((chunk) => Array.isArray(chunk) && chunk.every(isRelease)))
    throw new Error(`${file} is not a list of releases. ${remedy}`);
  return { ...read, version: 1, plan };
}

function isRelease(release: unknown): release is Release {
  const { name, version, tag } = (release ?? {}) as Partial<Release>;
  return [name, version, tag].every((each) => typeof each === "string" && each !== "");
}

/**
 * What is left of a plan: those of its releases that the registry still lacks.
 *
 * @param packed the plan that was packed
 * @param there what the registry has, e.g. `@rollcall/clients@0.2.0`
 * @param folder the way from what is left to the folder of what was packed, e.g. `..`
 */
export function whatIsLeft(packed: Plan, there: ReadonlySet<string>, folder: string): Plan {
  const plan = packed.plan.map((chunk) =>
    chunk
      .filter((release) => !there.has(label(release)))
      .map((release) => {
        const { tarball } = release;
        return tarball ? { ...release, tarball: { ...tarball, path: posix.join(folder, tarball.path) } } : release;
      }),
  );
  return { ...packed, plan: plan.filter((chunk) => chunk.length > 0) };
}

/**
 * The plan with the dist-tags that it should have: `asked`; or of a pre-release its own, such as `next`. changesets takes
 * `latest` for the pre-releases of a package that has no other versions: its users would move from one to the next.
 *
 * @throws Error where a version of another kind would become `latest`
 */
export function withTags(plan: Plan, asked: string | undefined): Plan {
  const tagged = (release: Release): Release => {
    if (asked !== undefined) return { ...release, tag: asked };
    const [, own] = /-([a-z][\w-]*)\.\d+$/.exec(release.version) ?? [];
    if (own !== undefined) return { ...release, tag: own };
    if (release.version.includes("-") && release.tag === "latest")
      throw new Error(`${label(release)} would become the latest. Do: pnpm release:snapshot NAME FOLDER.`);
    return release;
  };
  return { ...plan, plan: plan.plan.map((chunk) => chunk.map(tagged)) };
}

/** The tarballs that are not what was packed: changed, or gone, between the job that packed them and the one that publishes. */
export async function strangeTarballs({ plan }: Plan, folder: string): Promise<string[]> {
  const strange = await Promise.all(
    plan.flat().map(async (release) => {
      const { path = "", integrity } = release.tarball ?? {};
      const bytes = await readFile(join(folder, path)).catch(() => undefined);
      const found = bytes && `sha256-${createHash("sha256").update(bytes).digest("base64")}`;
      return found !== undefined && found === integrity ? [] : [label(release)];
    }),
  );
  return strange.flat();
}

/** `@rollcall/clients@0.2.0`: what the tag is called, too. */
export const label = ({ name, version }: Pick<Release, "name" | "version">): string => `${name}@${version}`;
