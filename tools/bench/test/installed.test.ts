import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { installedFor } from "../src/clients/installed.ts";

/** A folder with these files, by path. */
async function folderOf(files: Record<string, string>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "bench-"));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(root, path, ".."), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}
const manifest = (...names: string[]) =>
  JSON.stringify({ dependencies: Object.fromEntries(names.map((name) => [name, "1"])) });
const bytes = (...texts: string[]) => texts.reduce((sum, { length }) => sum + length, 0);

test("npm's layout: each package once, in circles, nested versions too, and no tool beside them", async () => {
  const [one, two, empty] = [manifest("two", "@a/b"), manifest("@a/b", "one"), manifest()];
  const root = await folderOf({
    "package.json": manifest("one"),
    "node_modules/one/package.json": one,
    "node_modules/one/dist/deep/x.js": "12345",
    "node_modules/two/package.json": two,
    "node_modules/two/node_modules/@a/b/package.json": empty,
    "node_modules/@a/b/package.json": empty,
    "node_modules/unasked/package.json": empty,
    "node_modules/.package-lock.json": "{}",
  });
  expect(await installedFor(root)).toEqual({ packages: 4, bytes: bytes(one, two, empty, empty, "12345") });
});

test("pnpm's layout: links into a store, where a package's own dependencies lie beside it", async () => {
  const [one, two] = [manifest("two"), manifest()];
  const root = await folderOf({
    "package.json": manifest("one"),
    "node_modules/.pnpm/one@1/node_modules/one/package.json": one,
    "node_modules/.pnpm/two@1/node_modules/two/package.json": two,
  });
  await symlink(join(root, "node_modules/.pnpm/one@1/node_modules/one"), join(root, "node_modules/one"));
  await symlink(
    join(root, "node_modules/.pnpm/two@1/node_modules/two"),
    join(root, "node_modules/.pnpm/one@1/node_modules/two"),
  );
  expect(await installedFor(root)).toEqual({ packages: 2, bytes: bytes(one, two) });
});

test("what is not installed is named", async () => {
  const root = await folderOf({ "package.json": manifest("not-there-at-all") });
  await expect(installedFor(root)).rejects.toThrow(
    /^Cannot find package 'not-there-at-all' imported from .*package\.json$/,
  );
});
