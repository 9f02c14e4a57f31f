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

export async function readPlan(file: string): Promise<Plan> {
  return JSON.parse(await readFile(file, "utf8")) as Plan;
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

/** The plan, to be published under another dist-tag. */
export function withTag(plan: Plan, tag: string): Plan {
  return { ...plan, plan: plan.plan.map((chunk) => chunk.map((release) => ({ ...release, tag }))) };
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
