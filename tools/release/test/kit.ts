import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

/** The checkout that these tests belong to. */
export const checkout = resolve(import.meta.dirname, "../../..");

/** A folder that a test may change. Paths are relative to it. */
export interface Scratch {
  readonly root: string;
  read(file: string): string;
  write(file: string, text: string): void;
  /** Replaces the first `find` in a file by `put`. Throws if there is none. */
  change(file: string, find: string, put: string): void;
  remove(file: string): void;
  git(...args: string[]): string;
  /** Removes all of it. */
  dispose(): void;
}

/** What a person has configured git to do does not matter here. */
const settings = [
  "user.name=Test",
  "user.email=test@example.com",
  "commit.gpgsign=false",
  "core.hooksPath=none",
  "tag.gpgsign=false",
].flatMap((setting) => ["-c", setting]);

export function scratchFolder(): Scratch {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "rollcall-release-")));
  const at = (file: string) => join(root, file);
  const read = (file: string) => readFileSync(at(file), "utf8");
  const write = (file: string, text: string) => {
    mkdirSync(dirname(at(file)), { recursive: true });
    writeFileSync(at(file), text);
  };
  return {
    root,
    read,
    write,
    change(file, find, put) {
      const text = read(file);
      if (!text.includes(find)) throw new Error(`${file} does not contain: ${find}`);
      write(
        file,
        text.replace(find, () => put),
      );
    },
    remove: (file) => rmSync(at(file)),
    git: (...args) =>
      execFileSync("git", [...settings, ...args], {
        cwd: root,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "pipe"],
      }).trim(),
    dispose: () => rmSync(root, { recursive: true }),
  };
}

/** The description that the drill edits, under the name of PureCloud. */
export const library = join(import.meta.dirname, "drill/fixture");

/** A copy of it, and a place for changesets. */
export function scratchLibrary(): Scratch {
  const copy = scratchFolder();
  cpSync(library, copy.root, { recursive: true });
  mkdirSync(join(copy.root, ".changeset"));
  return copy;
}

const toy = join(checkout, "tools/codegen/test/fixtures/repo/specs/toy");

/** A repository with a small spec under both names, and both packages at `version`. */
export function scratchRepo(version: string): Scratch {
  const repo = scratchFolder();
  for (const api of ["odin", "purecloud"]) cpSync(toy, join(repo.root, "specs", api), { recursive: true });
  repo.write("specs/package.json", manifest("@rollcall/specs", version));
  repo.write("packages/clients/package.json", manifest("@rollcall/clients", version));
  repo.write("package.json", manifest("root", "0.0.0"));
  repo.write("pnpm-workspace.yaml", "packages: [specs, packages/*]\n");
  repo.write(".changeset/config.json", "{}");
  repo.git("init", "--quiet", "--initial-branch=main");
  commit(repo);
  return repo;
}

export function manifest(name: string, version: string): string {
  return `${JSON.stringify({ name, version }, undefined, 2)}\n`;
}

export function commit(repo: Scratch): void {
  repo.git("add", "--all");
  repo.git("commit", "--quiet", "--message", "A state");
}

/** Tags both packages as `changeset publish` does. */
export function release(repo: Scratch, version: string): void {
  for (const name of ["specs", "clients"]) repo.git("tag", `@rollcall/${name}@${version}`);
}
