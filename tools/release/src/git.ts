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
