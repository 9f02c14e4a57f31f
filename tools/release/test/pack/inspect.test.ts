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
  exports: {
    ".": "./dist/index.js",
    "./data.json": "./dist/data.json",
    "./schemas/*.json": "./dist/schemas/*.json",
    "./package.json": "./package.json",
  },
  bin: { "made-up": "./dist/main.js" },
  dependencies: { "@rollcall/clients": "^1.0.0", other: "1.2.3" },
};

const good: Record<string, string> = {
  "package.json": JSON.stringify(manifest),
  LICENSE: "MIT",
  "README.md": "# Made up",
  "dist/index.js": "export {};\n",
  "dist/index.d.ts": "export {};",
  "dist/data.json": "{}",
  "dist/main.js": "#!/usr/bin/env node\n",
  "dist/schemas/users.json": "{}",
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
  ["a file is empty", { "dist/data.json": "" }, "dist/data.json is empty"],
  ["a test was packed", { "dist/index.test.js": "1" }, "holds dist/index.test.js, which is of no use to its users"],
  ["tests were packed", { "test/kit.js": "1" }, "holds test/kit.js, which is of no use to its users"],
  ["sources were packed", { "src/index.ts": "1" }, "holds src/index.ts, which is of no use to its users"],
  [
    "a map is named",
    { "dist/index.js": "export {};\n//# sourceMappingURL=index.js.map\n" },
    "dist/index.js names a source map, which our builds do not make",
  ],
  ["a map was packed", { "dist/index.js.map": "{}" }, "holds dist/index.js.map, which is of no use to its users"],
  ["settings were packed", { ".npmrc": "1" }, "holds .npmrc, which is private"],
  ["a key was packed", { "dist/tls.pem": "1" }, "holds dist/tls.pem, which is private"],
  ["an environment was packed", { "dist/.env": "1" }, "holds dist/.env, which is of no use to its users"],
  [
    "a file names somebody's folder",
    { "dist/data.json": '{"a":"/home/jane/rollcall/a.ts"}' },
    "dist/data.json names a place on a machine: /home/jane/rollcall/a.ts",
  ],
  [
    "declarations name somebody's folder",
    { "dist/index.d.ts": 'export type A = "C:\\\\Users\\\\jane";' },
    "dist/index.d.ts names a place on a machine: C:\\\\Users\\\\jane",
  ],
  ["a token was packed", { "dist/data.json": `{"a":"npm_${"a1".repeat(18)}"}` }, "dist/data.json holds a token of npm"],
  [
    "a private key was packed",
    { "README.md": `-----BEGIN RSA ${"PRIVATE"} KEY-----\n${"Ab1+".repeat(16)}` },
    "README.md holds a private key",
  ],
])("%s", async (_, changes, problem) => {
  expect(await problemsWith(changes)).toEqual([problem]);
});

test.each<[string, Record<string, unknown>, string]>([
  ["its licence", { license: "UNLICENSED" }, "its licence is UNLICENSED"],
  ["its access", { publishConfig: { provenance: true } }, "publishConfig.access is not public"],
  ["its provenance", { publishConfig: { access: "public" } }, "publishConfig.provenance is not true"],
  [
    "a range of git's",
    { dependencies: { a: "git+ssh://git@x.y/a" } },
    "needs a git+ssh://git@x.y/a, which does not come from the registry",
  ],
  ["a script of its own", { scripts: { postinstall: "node x.js" } }, "runs a script at its user's: postinstall"],
  [
    "a range of ours",
    { dependencies: { a: "workspace:^" } },
    "needs a workspace:^, which does not come from the registry",
  ],
  [
    "a range of ours, of a peer",
    { peerDependencies: { a: "catalog:" } },
    "needs a catalog:, which does not come from the registry",
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
