import { start } from "@rollcall/config/processes";

/** Runs git in a checkout, without prompts. @throws Error with the message of git */
export async function git(root: string, args: readonly string[]): Promise<string> {
  const env = { ...process.env, GIT_TERMINAL_PROMPT: "0" };
  const { ended, printed } = start({ file: "git", args, cwd: root, env, inGroup: true });
  if ((await ended) !== 0) throw new Error(`git ${args.join(" ")}: ${printed.err.trim()}`);
  return printed.out.trim();
}

/** Whether `root` is a checkout. An unpacked release is none, even if a folder above it is one. */
export async function isCheckout(root: string): Promise<boolean> {
  return (await git(root, ["rev-parse", "--show-prefix"]).catch(() => undefined)) === "";
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
 * Writes folders of a commit into another folder. The checkout and its index stay as they are.
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
  await git(root, [`--work-tree=${into}`, "restore", `--source=${ref}`, "--", ...folders]);
}
