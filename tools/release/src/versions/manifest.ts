import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Manifest } from "@rollcall/config/workspace";
import { valid } from "semver";
import { git } from "../git.ts";
import { reasonOf } from "../reason.ts";

type Version = Pick<Manifest, "name" | "version">;

/** The version of a package in the working tree. @throws Error that names the file */
export async function versionNow(root: string, folder: string): Promise<Version> {
  const file = `${folder}/package.json`;
  try {
    return versionIn(await readFile(join(root, file), "utf8"));
  } catch (error) {
    const why = reasonOf(error).startsWith("ENOENT") ? "is not here" : reasonOf(error);
    throw new Error(`${file}: ${why}. Do: put it right; git diff ${file} shows what changed.`, { cause: error });
  }
}

/** The version of a package in a commit that a person named. @throws Error if there is no such commit, or no such package */
export async function versionAt(root: string, asked: string, folder: string): Promise<Version> {
  const file = `${folder}/package.json`;
  // Not `asked` itself: "a..b" and "--output=x" mean something to git, and an empty one is the index.
  const commit = await git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${asked}^{commit}`]).catch(
    (error: unknown) => {
      const remedy = "Do: name a branch, a tag or a commit that is here (git fetch --tags brings tags).";
      throw new Error(`--base ${JSON.stringify(asked)}: names no commit. ${remedy}`, { cause: error });
    },
  );
  try {
    return versionIn(await git(root, ["show", `${commit}:${file}`]));
  } catch (error) {
    const why = reasonOf(error).startsWith("git ") ? "is not there" : reasonOf(error);
    throw new Error(`${file} of ${asked}: ${why}. Do: name a commit with --base that has the specs and the clients.`, {
      cause: error,
    });
  }
}

function versionIn(text: string): Version {
  const { name, version } = JSON.parse(text) as Version;
  if (valid(version) === null) throw new Error(`${JSON.stringify(version)} is no version`);
  return { name, version };
}
