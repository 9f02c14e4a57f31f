import { diff } from "semver";
import { allChangesets } from "./changesets.ts";
import { type Bump, larger } from "./impact.ts";
import type { Base } from "./release.ts";

/** A changeset that no version has taken up yet. */
export interface Pending {
  /** Its file, without `.md`. */
  readonly id: string;
  readonly summary: string;
  readonly releases: readonly { readonly name: string; readonly type: Bump | "none" }[];
}

/** Where changesets keeps those of earlier pre-releases. */
const preFolder = "pre/";

/** The changesets of a checkout: those that wait for a version, and the ids of those in earlier pre-releases. */
export async function readPending(
  root: string,
): Promise<{ pending: readonly Pending[]; prereleased: readonly string[] }> {
  const all = await allChangesets(root);
  const isPre = ({ id }: Pending) => id.startsWith(preFolder);
  const prereleased = all.filter(isPre).map(({ id }) => id.slice(preFolder.length));
  return { pending: all.filter((one) => !isPre(one)), prereleased };
}

/** How far the pending changesets raise a package's version; undefined: not at all. */
export function pendingBump(name: string, pending: readonly Pending[]): Bump | undefined {
  const types = pending.flatMap(({ releases }) => releases).filter((release) => release.name === name);
  return types.reduce<Bump | undefined>((most, { type }) => (type === "none" ? most : larger(most, type)), undefined);
}

/**
 * How far the version in package.json is already above the last release: `changeset version` has taken up the changesets, and
 * the tag comes with the publishing.
 */
export function raisedBump(base: Base): Bump | undefined {
  const before = base.kind === "unreleased" ? "0.0.0" : base.release.version;
  const kind = diff(before, base.current);
  if (kind === null) return undefined;
  // Between pre-releases of one version, npm knows no more than that they differ; the gate stood before each of them.
  if (kind === "prerelease") return "major";
  return kind.replace("pre", "") as Bump;
}
