import { diff } from "semver";
import { allChangesets } from "./changesets.ts";
import { type Bump, larger } from "./impact.ts";
import type { Base } from "./release.ts";

/** A changeset that waits for a version. */
export interface Pending {
  /** Its file, without `.md`. */
  readonly id: string;
  readonly summary: string;
  readonly releases: readonly { readonly name: string; readonly type: Bump | "none" }[];
}

/** Where changesets keeps those of earlier pre-releases. */
const preFolder = "pre/";

/** The changesets of a checkout that wait for a version, and the ids of those in earlier pre-releases. */
export async function readPending(
  root: string,
): Promise<{ pending: readonly Pending[]; prereleased: readonly string[] }> {
  const all = await allChangesets(root);
  const isPre = ({ id }: Pending) => id.startsWith(preFolder);
  const prereleased = all.filter(isPre).map(({ id }) => id.slice(preFolder.length));
  return { pending: all.filter((one) => !isPre(one)), prereleased };
}

/** Whether the first line of a changeset says that something breaks. */
export function marksBreaking({ summary }: Pick<Pending, "summary">): boolean {
  return /\bbreaking\b/i.test(summary.split("\n")[0] ?? "");
}

/** How far the pending changesets raise a package's version. Undefined if they do not. */
export function pendingBump(name: string, pending: readonly Pending[]): Bump | undefined {
  const types = pending.flatMap(({ releases }) => releases).filter((release) => release.name === name);
  return types.reduce<Bump | undefined>((most, { type }) => (type === "none" ? most : larger(most, type)), undefined);
}

/**
 * How far the version in package.json is above the last release. `changeset version` raises it and removes the changesets, and the
 * tag comes with the publishing.
 */
export function raisedBump(base: Base): Bump | undefined {
  const kind = diff(base.kind === "unreleased" ? "0.0.0" : base.release.version, base.current);
  if (kind === null) return undefined;
  // Between pre-releases of one version, npm knows only that they differ. The gate stood before each of them.
  return kind === "prerelease" ? "major" : (kind.replace("pre", "") as Bump);
}
