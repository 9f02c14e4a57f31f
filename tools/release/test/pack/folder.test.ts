import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { clearPackFolder } from "../../src/pack/folder.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rollcall-pack-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const packed = [
  "publish-plan.json",
  "packages/rollcall-clients-1.0.0.tgz",
  "sbom/rollcall-clients-1.0.0.cdx.json",
  "notes/rollcall-clients-1.0.0.md",
  "left/publish-plan.json",
];

async function put(...paths: string[]): Promise<void> {
  for (const path of paths) {
    await mkdir(join(folder, dirname(path)), { recursive: true });
    await writeFile(join(folder, path), "1");
  }
}

test.each([[[]], [packed], [["packages/rollcall-clients-1.0.0.tgz"]]])("what was packed goes: %j", async (paths) => {
  await put(...paths);
  await clearPackFolder(folder);
  expect(existsSync(folder)).toBe(false);
});

test("a folder that does not exist yet", async () => {
  await expect(clearPackFolder(join(folder, "new"))).resolves.toBeUndefined();
});

test.each(["thesis.txt", "packages/clients/package.json", "packages/notes.txt", "sbom/package.json", ".git/config"])(
  "nothing goes where there is %s",
  async (path) => {
    await put(...packed, path);
    await expect(clearPackFolder(folder)).rejects.toThrow(
      `${join(folder, path)} is not of an earlier release:pack. Do: name an empty or a new folder.`,
    );
    for (const each of [...packed, path]) expect(existsSync(join(folder, each))).toBe(true);
  },
);

test("a file is no folder", async () => {
  await put("file");
  await expect(clearPackFolder(join(folder, "file"))).rejects.toThrow("is no folder (ENOTDIR). Do:");
  expect(existsSync(join(folder, "file"))).toBe(true);
});
