import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** Runs git in a checkout, without asking anybody anything. @throws Error with what git said */
export async function git(root: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
  try {
    const options = { cwd: root, maxBuffer: 1 << 26, env: { ...process.env, GIT_TERMINAL_PROMPT: "0", ...env } };
    return (await promisify(execFile)("git", [...args], options)).stdout.trim();
  } catch (error) {
    const said = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : String(error);
    throw new Error(`git ${args.join(" ")}: ${said}`, { cause: error });
  }
}

/** Whether `root` is a checkout of its own; a release that was unpacked somewhere is none, though a folder above may be. */
export async function isCheckout(root: string): Promise<boolean> {
  try {
    return (await git(root, ["rev-parse", "--show-prefix"])) === "";
  } catch {
    return false;
  }
}

/** The commit, in short, where this branch leaves the main one. On the main branch it is the last commit. */
export async function startOfWork(root: string): Promise<string> {
  for (const main of ["origin/main", "main", "HEAD"]) {
    const found = await git(root, ["merge-base", "HEAD", main]).catch(() => undefined);
    if (found !== undefined) return git(root, ["rev-parse", "--short", found]);
  }
  throw new Error("There is no commit here. Do: git commit.");
}

/** The paths of all files that a commit holds below a folder, such as `.changeset/`. */
export async function filesAt(root: string, ref: string, folder: string): Promise<string[]> {
  return (await git(root, ["ls-tree", "-r", "--name-only", ref, "--", folder])).split("\n");
}

/**
 * Writes folders of an earlier state next to nothing else: neither the checkout nor its index is touched.
 *
 * @param ref a tag, branch or commit
 * @param folders paths in the repository, such as `specs`
 */
export async function exportFolders(
  root: string,
  ref: string,
  folders: readonly string[],
  into: string,
): Promise<void> {
  const scratch = await mkdtemp(join(tmpdir(), "rollcall-index-"));
  const index = { GIT_INDEX_FILE: join(scratch, "index") };
  try {
    for (const folder of folders) await git(root, ["read-tree", `--prefix=${folder}/`, `${ref}:${folder}`], index);
    await git(root, ["checkout-index", "--all", "--force", `--prefix=${into.replaceAll("\\", "/")}/`], index);
  } finally {
    await rm(scratch, { recursive: true });
  }
}
