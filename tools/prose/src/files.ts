import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Passage, wholePage } from "./passage.ts";
import { commentsIn } from "./sources/comments.ts";
import { descriptionsIn } from "./sources/descriptions.ts";

/** Written by a machine, or input of a test. */
const EXEMPT = /(^|\/)(CHANGELOG\.md$|spec-changes(-\d+)?\.md$|fixtures?\/|golden\/)|\.gen\.ts$|\.api\.md$/;

/** How each kind of file holds prose. */
const READERS: readonly (readonly [RegExp, (file: string, text: string) => Passage[]])[] = [
  [/\.md$/, (file, text) => [wholePage(file, text)]],
  [/^(packages|tools|examples)\/.*\.m?[jt]s$/, commentsIn],
  [/^specs\/\w+\/.*\.yaml$/, descriptionsIn],
];

/** The tracked and the new files under the given paths that hold prose. Without paths, those of the whole repository. */
export function proseFiles(root: string, paths: readonly string[]): string[] {
  const args = ["ls-files", "--cached", "--others", "--exclude-standard", "-z", "--deduplicate", "--", ...paths];
  const deleted = new Set(git(root, ["ls-files", "--deleted", "-z"]));
  return git(root, args).filter(
    (file) => !EXEMPT.test(file) && !deleted.has(file) && READERS.some(([kind]) => kind.test(file)),
  );
}

const git = (cwd: string, args: string[]): string[] =>
  execFileSync("git", args, { cwd, encoding: "utf8", maxBuffer: 2 ** 26 })
    .split("\0")
    .filter(Boolean);

/** The passages of a file. */
export function passagesOf(root: string, file: string): Passage[] {
  const [, read] = READERS.find(([kind]) => kind.test(file)) ?? [];
  return read ? read(file, readFileSync(join(root, file), "utf8")) : [];
}
