import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../src/files.ts";
import { makeFiles, makePart } from "../src/made.ts";

test("files that differ are written, and what nothing needs goes", async () => {
  await using folder = await temporaryFolder("made");
  const at = (path: string) => join(folder.path, path);
  const files = new Map([
    ["same.md", "as it is"],
    ["in/a/folder.md", "new"],
  ]);
  writeFileSync(at("same.md"), "as it is");
  writeFileSync(at("gone.md"), "of an earlier run");
  const before = statSync(at("same.md")).mtimeMs;
  const make = (check: boolean) => makeFiles(folder.path, "try", files, { check, written: ["same.md", "gone.md"] });

  const remedy = "is out of date. Do: pnpm try, and commit it.";
  expect(await make(true)).toEqual({ ok: false, lines: [`in/a/folder.md ${remedy}`, `gone.md ${remedy}`] });
  expect(existsSync(at("gone.md"))).toBe(true);
  expect(await make(false)).toEqual({ ok: true, lines: ["removed gone.md", "wrote in/a/folder.md"] });
  expect([existsSync(at("gone.md")), readFileSync(at("in/a/folder.md"), "utf8")]).toEqual([false, "new"]);
  expect(statSync(at("same.md")).mtimeMs).toBe(before);
  expect((await makeFiles(folder.path, "try", files, { check: true })).ok).toBe(true);
});

test("a part of a page is made between its marks", async () => {
  await using folder = await temporaryFolder("made");
  const page = join(folder.path, "page.md");
  writeFileSync(page, "before\n\n<!-- Made by pnpm try -->\n\nold\n\n<!-- /Made -->\n\nafter\n");
  expect((await makePart(folder.path, "page.md", "try", "new", true)).ok).toBe(false);
  await makePart(folder.path, "page.md", "try", "new", false);
  expect(readFileSync(page, "utf8")).toBe("before\n\n<!-- Made by pnpm try -->\n\nnew\n\n<!-- /Made -->\n\nafter\n");
  await expect(makePart(folder.path, "page.md", "other", "new", false)).rejects.toThrow("lacks");
});
