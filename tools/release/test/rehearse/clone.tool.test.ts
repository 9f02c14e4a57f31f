import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { cloneCheckout, gitIn, pushAll } from "../../src/rehearse/workshop.ts";

let folder: string;
let checkout: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rollcall-clone-"));
  checkout = join(folder, "checkout");
  await mkdir(join(checkout, "deep"), { recursive: true });
  await gitIn(checkout)("init", "--quiet");
  for (const name of ["kept", "changed", "deep/deleted"]) await writeFile(join(checkout, name), "committed");
  await writeFile(join(checkout, ".gitignore"), "ignored\n");
  await gitIn(checkout)("add", "--all");
  await gitIn(checkout)("commit", "--quiet", "--message", "All");
});
afterEach(() => rm(folder, { recursive: true }));

test("a clone is the checkout as it is, with what is not committed, and all of it committed there", async () => {
  await writeFile(join(checkout, "changed"), "not committed");
  await writeFile(join(checkout, "new"), "new");
  await writeFile(join(checkout, "ignored"), "ignored");
  await rm(join(checkout, "deep"), { recursive: true });
  const clone = join(folder, "clone");
  const git = await cloneCheckout(checkout, clone);
  expect((await git("ls-files")).trim().split("\n")).toEqual([".gitignore", "changed", "kept", "new"]);
  expect(await readFile(join(clone, "changed"), "utf8")).toBe("not committed");
  expect(await git("status", "--porcelain")).toBe("");
});

test("what is done in the clone stays there", async () => {
  const before = await gitIn(checkout)("for-each-ref");
  const git = await cloneCheckout(checkout, join(folder, "clone"));
  await git("tag", "v1");
  await pushAll(git);
  expect(await git("ls-remote", "--tags", "origin")).toContain("refs/tags/v1");
  expect(await gitIn(checkout)("for-each-ref")).toBe(before);
  expect(await gitIn(checkout)("status", "--porcelain")).toBe("");
});

test("a checkout of one commit and no branch, as CI services make it", async () => {
  await writeFile(join(checkout, "changed"), "once more");
  await gitIn(checkout)("commit", "--quiet", "--all", "--message", "Once more");
  const shallow = join(folder, "shallow");
  await gitIn(folder)("clone", "--quiet", "--depth=1", `file://${checkout}`, shallow);
  await gitIn(shallow)("checkout", "--quiet", "--detach");
  await gitIn(shallow)(
    "branch",
    "--quiet",
    "-D",
    (await gitIn(shallow)("branch", "--format=%(refname:short)")).split("\n")[1] ?? "",
  );
  const git = await cloneCheckout(shallow, join(folder, "clone"));
  await git("tag", "v1");
  await pushAll(git);
  expect(await git("ls-remote", "--tags", "origin")).toContain("refs/tags/v1");
});
