import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { reasonOf } from "@rollcall/config/tool";
import type { Manifest } from "@rollcall/config/workspace";
import { gt, lte, prerelease, rsort, valid } from "semver";
import { git } from "../git.ts";

/** A release of a package: changesets tags each package by itself, as `@rollcall/specs@0.2.0`. */
export interface Release {
  /** The tag, or another name of the commit. */
  readonly ref: string;
  readonly version: string;
}

/**
 * The last release of a package, by its tags. It has the highest version that is not above the one in package.json, so a maintenance
 * branch finds its own. Undefined before the first release.
 *
 * @param tags all tags of the repository
 * @param current the version in package.json
 */
export function lastRelease(name: string, tags: readonly string[], current: string): Release | undefined {
  const versions = tags
    .filter((tag) => tag.startsWith(`${name}@`))
    .map((tag) => tag.slice(name.length + 1))
    .filter((version) => valid(version) !== null && lte(version, current));
  const [version] = rsort(versions);
  return version === undefined ? undefined : { ref: `${name}@${version}`, version };
}

/** A release, or another commit, to compare with. */
export interface Baseline {
  readonly kind: "release" | "asked";
  readonly release: Release;
  /** The last release before it that users rely on, if `release` is a pre-release. */
  readonly stable?: Release | undefined;
  readonly current: string;
}

/** What a gate says before the first release. */
export const nothingReleased = "Nothing is released yet, so no change was compared.";

/** What there is to compare with. Before the first release nothing can break. */
export type Base = Baseline | { readonly kind: "unreleased"; readonly current: string };

/**
 * Finds the base of a comparison: the commit `asked`, or the last release.
 *
 * @param folder the package, such as `specs`
 * @throws Error if the tag of the last release is missing, or if `asked` names no commit
 */
export async function findBase(root: string, folder: string, asked: string | undefined): Promise<Base> {
  const { name, version: current } = await versionNow(root, folder);
  if (asked !== undefined) {
    const { version } = await versionAt(root, asked, folder);
    return { kind: "asked", release: { ref: asked, version }, current };
  }
  const tags = (await git(root, ["tag", "--list", `${name}@*`])).split("\n");
  const release = lastRelease(name, tags, current);
  if (release !== undefined) {
    const isPre = prerelease(release.version) !== null;
    const stable = isPre ? lastRelease(name, tags.filter(isStable), current) : undefined;
    return { kind: "release", release, stable, current };
  }
  // The first version has no tag until it is published.
  if (gt(current, "0.0.0") && !(await isFirstVersion(root, folder))) {
    throw new Error(
      `${name} is at ${current}, but no tag ${name}@… is here. Do: git fetch --tags. A workflow needs fetch-depth 0.`,
    );
  }
  return { kind: "unreleased", current };
}

function isStable(tag: string): boolean {
  return prerelease(tag.slice(tag.lastIndexOf("@") + 1)) === null;
}

/** Whether the changelog of the package has one version only. */
async function isFirstVersion(root: string, folder: string): Promise<boolean> {
  const text = await readFile(join(root, folder, "CHANGELOG.md"), "utf8").catch(() => "");
  return (text.match(/^## /gm) ?? []).length === 1;
}

type Version = Pick<Manifest, "name" | "version">;

/** The version of a package in the working tree. @throws Error that names the file */
function versionNow(root: string, folder: string): Promise<Version> {
  const file = `${folder}/package.json`;
  return versionIn(file, readFile(join(root, file), "utf8"), `Correct it. git diff ${file} shows what changed.`);
}

/** The version of a package in a commit that a person named. @throws Error if there is no such commit, or no such package */
async function versionAt(root: string, asked: string, folder: string): Promise<Version> {
  const file = `${folder}/package.json`;
  // Not `asked` itself: "a..b" and "--output=x" mean something to git, and an empty one is the index.
  const commit = await git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${asked}^{commit}`]).catch(
    (error: unknown) => {
      const remedy = "Do: name a branch, a tag or a commit that is here (git fetch --tags brings tags).";
      throw new Error(`--base ${JSON.stringify(asked)} names no commit. ${remedy}`, { cause: error });
    },
  );
  const remedy = "Do: name a commit with --base that has the specs and the clients.";
  return versionIn(`${file} of ${asked}`, git(root, ["show", `${commit}:${file}`]), remedy);
}

async function versionIn(place: string, text: Promise<string>, remedy: string): Promise<Version> {
  try {
    const { name, version } = JSON.parse(await text) as Version;
    if (valid(version) === null) throw new Error(`${JSON.stringify(version)} is no version`);
    return { name, version };
  } catch (error) {
    const why = /^(ENOENT|git )/.test(reasonOf(error)) ? "is not there" : reasonOf(error);
    throw new Error(`${place}: ${why}. ${remedy}`, { cause: error });
  }
}
