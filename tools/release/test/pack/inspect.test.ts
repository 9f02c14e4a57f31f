import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { inspect } from "../../src/pack/inspect.ts";

const manifest = {
  name: "@rollcall/made-up",
  version: "1.0.0",
  license: "MIT",
  repository: {
    type: "git",
    url: "git+https://github.com/rollcall-tools/rollcall.git",
    directory: "packages/made-up",
  },
  publishConfig: { access: "public", provenance: true },
  exports: { ".": "./dist/index.js", "./data.json": "./dist/data.json", "./package.json": "./package.json" },
  bin: { "made-up": "./dist/main.js" },
  dependencies: { "@rollcall/clients": "^1.0.0", other: "1.2.3" },
};

const good: Record<string, string> = {
  "package.json": JSON.stringify(manifest),
  LICENSE: "MIT",
  "README.md": "# Made up",
  "dist/index.js": "export {};\n//# sourceMappingURL=index.js.map\n",
  "dist/index.js.map": JSON.stringify({ sources: ["../src/index.ts"], sourcesContent: ["export {}"] }),
  "dist/index.d.ts": "export {};",
  "dist/data.json": "{}",
  "dist/main.js": "#!/usr/bin/env node\n",
};

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "rollcall-inspect-"));
  await write({ "packages/made-up/package.json": '{"name":"@rollcall/made-up"}' });
});
afterEach(() => rm(root, { recursive: true }));

async function write(files: Readonly<Record<string, string | undefined>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    if (text === undefined) continue;
    await mkdir(join(root, dirname(path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

async function problemsWith(changes: Readonly<Record<string, string | undefined>>): Promise<string[]> {
  const files = Object.entries({ ...good, ...changes }).map(([path, text]) => [`unpacked/${path}`, text]);
  await write(Object.fromEntries(files));
  return inspect(join(root, "unpacked"), root);
}

test("a package that is as it should be", async () => {
  expect(await problemsWith({})).toEqual([]);
});

test.each<[string, Record<string, string | undefined>, string]>([
  ["LICENSE is missing", { LICENSE: undefined }, "has no LICENSE"],
  ["README.md is missing", { "README.md": undefined }, "has no README.md"],
  ["nothing was built", { "dist/data.json": undefined }, "names ./dist/data.json, which it does not hold"],
  ["types are missing", { "dist/index.d.ts": undefined }, "has no types for ./dist/index.js"],
  ["a file is empty", { "dist/data.json": "" }, "dist/data.json is empty"],
  ["a test was packed", { "dist/index.test.js": "1" }, "holds dist/index.test.js, which is of no use to its users"],
  ["tests were packed", { "test/kit.js": "1" }, "holds test/kit.js, which is of no use to its users"],
  ["sources were packed", { "src/index.ts": "1" }, "holds src/index.ts, which is of no use to its users"],
  [
    "a map is missing",
    { "dist/index.js.map": undefined },
    "dist/index.js names the map index.js.map, which is not there",
  ],
  [
    "a map's source is missing",
    { "dist/index.js.map": '{"sources":["../src/index.ts"]}' },
    "dist/index.js.map is a map to ../src/index.ts, which is not there",
  ],
  [
    "a program cannot be started",
    { "dist/main.js": "1" },
    "./dist/main.js is a program, but has no first line to start it",
  ],
])("%s", async (_, changes, problem) => {
  expect(await problemsWith(changes)).toEqual([problem]);
});

test.each<[string, Record<string, unknown>, string]>([
  ["its licence", { license: "UNLICENSED" }, "its licence is UNLICENSED"],
  ["its access", { publishConfig: { provenance: true } }, "publishConfig.access is not public"],
  ["its provenance", { publishConfig: { access: "public" } }, "publishConfig.provenance is not true"],
  ["its exports", { exports: {} }, "exports nothing"],
  ["a script of its own", { scripts: { postinstall: "node x.js" } }, "runs a script at its user's: postinstall"],
  ["a range of ours", { dependencies: { a: "workspace:^" } }, "needs a workspace:^, which only we can resolve"],
  [
    "a range of ours, of a peer",
    { peerDependencies: { a: "catalog:" } },
    "needs a catalog:, which only we can resolve",
  ],
  [
    "its repository",
    { repository: { ...manifest.repository, url: "https://example.com" } },
    "repository.url is https://example.com, not git+https://github.com/rollcall-tools/rollcall.git",
  ],
  [
    "its place in the repository",
    { repository: { ...manifest.repository, directory: "packages/other" } },
    "does not come from packages/other",
  ],
])("what the manifest says of %s", async (_, changes, problem) => {
  expect(await problemsWith({ "package.json": JSON.stringify({ ...manifest, ...changes }) })).toEqual([problem]);
});
