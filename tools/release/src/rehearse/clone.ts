import { execFile } from "node:child_process";
import { appendFile, cp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

/** Runs git in a folder; gives what it printed. */
export type Git = (...args: string[]) => Promise<string>;

/** A machine may know nobody's name; and a person's hooks and signatures are for the person's commits. */
const settings = [
  ["user.name", "Rehearsal"],
  ["user.email", "rehearsal@example.com"],
  ["commit.gpgsign", "false"],
  ["tag.gpgsign", "false"],
  ["core.hooksPath", "/dev/null"],
] as const;

export const gitIn =
  (folder: string): Git =>
  async (...args) => {
    const options = { cwd: folder, maxBuffer: 1e8, env: { ...process.env, GIT_TERMINAL_PROMPT: "0" } };
    const all = [...settings.flatMap(([key, value]) => ["-c", `${key}=${value}`]), ...args];
    return (await promisify(execFile)("git", all, options)).stdout;
  };

/**
 * Clones the checkout at `root` into `folder` as it is, with what is not committed yet. The clone's remote is a new one
 * beside it: nothing that is done in it can reach another repository, the checkout's own included.
 */
export async function cloneCheckout(root: string, folder: string): Promise<Git> {
  await gitIn(root)("clone", "--quiet", "--no-tags", root, folder);
  const git = gitIn(folder);
  for (const [key, value] of settings) await git("config", key, value); // For changesets, which commits nothing, but tags.
  for (const path of list(await git("ls-files", "-z"))) await rm(join(folder, path));
  for (const path of list(await gitIn(root)("ls-files", "-z", "--cached", "--others", "--exclude-standard"))) {
    await cp(join(root, path), join(folder, path)).catch(ignoreMissing);
  }
  await git("add", "--all");
  await git("commit", "--quiet", "--allow-empty", "--message", "What is rehearsed");
  // Made of the clone: an empty one takes nothing from a clone of a CI service's checkout, which has one commit only.
  await git("clone", "--quiet", "--bare", folder, `${folder}.git`);
  await git("remote", "set-url", "origin", `${folder}.git`);
  await appendFile(join(folder, ".git", "info", "exclude"), "/.npmrc\n");
  return git;
}

/** What the workflow does when all is published. */
export async function pushTags(git: Git): Promise<void> {
  await git("push", "--quiet", "--tags", "origin", "HEAD:refs/heads/main");
}

const list = (printed: string): string[] => printed.split("\0").filter(Boolean);

/** A file that was deleted, and not yet from the index. */
function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
}

/**
 * Points the packages of ours in a project at a registry, and no others: whatever else a program there asks for (pnpm itself,
 * by npx) comes from where it always does.
 */
export async function pointAt(registry: string, folder: string): Promise<void> {
  const { host } = new URL(registry);
  // pnpm wants a token, though the registry asks for none.
  await writeFile(join(folder, ".npmrc"), `@rollcall:registry=${registry}/\n//${host}/:_authToken=rehearsal\n`);
}
