import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseChangesetFile } from "@changesets/parse";
import { readChangesets } from "@changesets/read";
import { reasonOf } from "@rollcall/config/tool";
import { diff } from "semver";
import { type Bump, larger } from "./impact.ts";
import type { Base } from "./release.ts";

/** A changeset that waits for a version. Its id is its file, without `.md`. */
export type Pending = Awaited<ReturnType<typeof readChangesets>>[number];

const folder = ".changeset";
const front = 'the two lines of --- and what is between them, such as "@rollcall/specs": minor';
/** Where changesets keeps those of earlier pre-releases. */
const preFolder = "pre/";

/** The changesets of a checkout that wait for a version, and the ids of those in earlier pre-releases. */
export async function readPending(root: string) {
  const all = await allChangesets(root);
  const isPre = ({ id }: Pending) => id.startsWith(preFolder);
  const prereleased = all.filter(isPre).map(({ id }) => id.slice(preFolder.length));
  return { pending: all.filter((one) => !isPre(one)), prereleased };
}

/** All changesets of a checkout. @throws Error that names the file. The error of changesets itself does not. */
async function allChangesets(root: string): Promise<readonly Pending[]> {
  const names = await readdir(join(root, folder)).catch(() => undefined);
  if (names === undefined) throw new Error(`${folder}: is not here. Do: git restore ${folder}.`);
  const files = names.filter((name) => name.endsWith(".md") && name !== "README.md");
  for (const name of files) await refuseBroken(root, `${folder}/${name}`);
  return readChangesets(root);
}

async function refuseBroken(root: string, file: string): Promise<void> {
  const text = await readFile(join(root, file), "utf8");
  // Changesets treats the marks of a merge as text, and would print them in the changelog.
  const line = text.split("\n").findIndex((one) => /^(<{7}|>{7})( |\r?$)/.test(one)) + 1;
  if (line > 0) throw new Error(`${file}:${line}: a merge stopped here. Do: choose a side, then pnpm spec:changeset.`);
  try {
    parseChangesetFile(text);
  } catch (error) {
    throw new Error(`${file}: ${reasonOf(error)}. Do: correct ${front}.`, { cause: error });
  }
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
