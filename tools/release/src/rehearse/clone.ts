import { execFile } from "node:child_process";
import { appendFile, cp, writeFile } from "node:fs/promises";
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
 * Makes a repository in `folder` of the checkout at `root` as it is, with what is not committed yet. It has a history of its
 * own: a CI service's checkout has one commit only, of which changesets would ask for more. And a remote of its own, beside
 * it: nothing that is done in it can reach another repository.
 */
export async function cloneCheckout(root: string, folder: string): Promise<Git> {
  const paths = list(await gitIn(root)("ls-files", "-z", "--cached", "--others", "--exclude-standard"));
  await gitIn(root)("init", "--quiet", "--initial-branch=main", folder);
  const git = gitIn(folder);
  for (const [key, value] of settings) await git("config", key, value); // For changesets, which commits nothing, but tags.
  for (const path of paths) await cp(join(root, path), join(folder, path)).catch(ignoreMissing);
  await git("add", "--all");
  await git("commit", "--quiet", "--message", "What is rehearsed");
  await git("clone", "--quiet", "--bare", folder, `${folder}.git`);
  await git("remote", "add", "origin", `${folder}.git`);
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
