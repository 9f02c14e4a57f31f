import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { valid } from "semver";
import { git } from "../git.ts";

/** What a release needs to know of a package. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
}

/**
 * The package.json of a package as it is now.
 *
 * @throws Error that names the file and what to do
 */
export async function manifestNow(root: string, folder: string): Promise<Manifest> {
  const file = `${folder}/package.json`;
  try {
    return manifestOf(await readFile(join(root, file), "utf8"));
  } catch (error) {
    throw new Error(`${file}: ${reason(error)} Do: put it right; git diff ${file} shows what changed.`, {
      cause: error,
    });
  }
}

/**
 * The package.json of a package in a state that somebody asked for.
 *
 * @throws Error where there is no such state, or no such package in it
 */
export async function manifestAt(root: string, asked: string, folder: string): Promise<Manifest> {
  const file = `${folder}/package.json`;
  // Not `asked` itself: "a..b" and "--output=x" mean something to git, and an empty one is the index.
  const commit = await git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${asked}^{commit}`]).catch(
    (error: unknown) => {
      const remedy = "Do: name a branch, a tag or a commit that is here (git fetch --tags brings tags).";
      throw new Error(`--base ${JSON.stringify(asked)}: names no commit. ${remedy}`, { cause: error });
    },
  );
  try {
    return manifestOf(await git(root, ["show", `${commit}:${file}`]));
  } catch (error) {
    const why = error instanceof Error && error.message.startsWith("git ") ? "is not there." : reason(error);
    throw new Error(`${file} of ${asked}: ${why} Do: name a commit with --base that has the specs and the clients.`, {
      cause: error,
    });
  }
}

function manifestOf(text: string): Manifest {
  const { name, version } = JSON.parse(text) as Manifest;
  if (valid(version) === null) throw new Error(`${JSON.stringify(version)} is no version.`);
  return { name, version };
}

function reason(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.startsWith("ENOENT") ? "is not here." : text.replace(/\.?$/, ".");
}
