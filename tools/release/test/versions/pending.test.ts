/** Changesets that cannot be read: named, in one line, with what to do. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readPending } from "../../src/versions/pending.ts";
import { type Scratch, scratchFolder } from "../kit.ts";

let repo: Scratch;
beforeEach(() => {
  repo = scratchFolder();
  repo.write(".changeset/config.json", "{}");
});
afterEach(() => repo.dispose());

const good = '---\n"@rollcall/specs": minor\n---\n\nNews.\n';
const file = ".changeset/news.md";

test.each<[string, string, RegExp]>([
  ["nothing in it", "", /^\.changeset\/news\.md: .*empty.* Do: correct /],
  ["no front", "News.\n", /^\.changeset\/news\.md: .* Do: correct /],
  ["a front that is no YAML", '---\n"@rollcall/specs: minor\n---\n\nNews.\n', /^\.changeset\/news\.md: .*YAML.* Do: /],
  ["a version of its own kind", good.replace("minor", "huge"), /^\.changeset\/news\.md: .*"huge".* Do: /],
  [
    "a merge in its front",
    good.replace("---\n", "---\n<<<<<<< HEAD\n"),
    /^\.changeset\/news\.md:2: a merge stopped here/,
  ],
  [
    "a merge in its text",
    `${good}<<<<<<< HEAD\nMine.\n=======\nYours.\n>>>>>>> b\n`,
    /^\.changeset\/news\.md:6: a merge /,
  ],
  [
    "a merge, and Windows' line ends",
    `${good}>>>>>>> b\n`.replaceAll("\n", "\r\n"),
    /^\.changeset\/news\.md:6: a merge /,
  ],
])("%s", async (_, text, message) => {
  repo.write(".changeset/good.md", good);
  repo.write(file, text);
  const error: unknown = await readPending(repo.root).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Error);
  expect((error as Error).message).toMatch(message);
  expect((error as Error).message).toMatch(/^[^\n]* Do: [^\n]*$/);
  expect(repo.read(file)).toBe(text);
});

test("a line under a heading is no merge", async () => {
  repo.write(file, `${good}\nMore\n=======\n`);
  expect((await readPending(repo.root)).pending).toMatchObject([{ id: "news" }]);
});

test("a checkout without the folder", async () => {
  rmSync(join(repo.root, ".changeset"), { recursive: true });
  await expect(readPending(repo.root)).rejects.toThrow(/^\.changeset: is not here\. Do: git restore \.changeset\.$/);
});
