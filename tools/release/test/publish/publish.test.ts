import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { publish } from "../../src/publish/publish.ts";

const hash = (kind: string, text: string) => `${kind}-${createHash(kind).update(text).digest("base64")}`;

let folder: string;
/** The hashes of the tarballs that the registry has. */
let registry: Map<string, string>;
/** What it does with a release that is sent. */
let take: (name: string) => void;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rollcall-publish-"));
  registry = new Map();
  take = (name) => registry.set(`${name}@1.0.0`, hash("sha512", name));
  await mkdir(join(folder, "packages"));
  const plan = ["specs", "clients"].map((name) => [
    {
      kind: "publish",
      name,
      version: "1.0.0",
      tag: "latest",
      tarball: { path: `packages/${name}.tgz`, integrity: hash("sha256", name) },
    },
  ]);
  for (const name of ["specs", "clients"]) await writeFile(join(folder, "packages", `${name}.tgz`), name);
  await writeFile(join(folder, "publish-plan.json"), JSON.stringify({ version: 1, plan }));
});
afterEach(() => rm(folder, { recursive: true }));

const run = () =>
  publish(
    folder,
    async (...args) => {
      if (args[0] !== "view") {
        for (const name of ["specs", "clients"]) if (!registry.has(`${name}@1.0.0`)) take(name);
        return "";
      }
      const found = registry.get(args[1] ?? "");
      if (found === undefined) throw new Error('{ "code": "ERR_PNPM_PACKAGE_NOT_FOUND", "message": "none" }');
      return JSON.stringify(found);
    },
    [0, 1],
  );

test("all of it is published, and the next time nothing", async () => {
  expect(await run()).toEqual(["specs@1.0.0", "clients@1.0.0"]);
  expect(await run()).toEqual([]);
});

test("what is there stays, the rest follows", async () => {
  take("specs");
  expect(await run()).toEqual(["clients@1.0.0"]);
});

test("a publish that seemed to go well, but did not arrive", async () => {
  take = () => {};
  await expect(run()).rejects.toThrow("the registry does not show it: specs@1.0.0, clients@1.0.0. Do: run");
});

test.each(["before", "meanwhile"])("somebody else published the same version, %s", async (when) => {
  const other = () => registry.set("specs@1.0.0", hash("sha512", "other"));
  if (when === "before") other();
  else take = other;
  await expect(run()).rejects.toThrow(
    "the registry has another tarball than this folder: specs@1.0.0. A version cannot be replaced. Do:",
  );
});

test("a registry that does not answer is not an empty one", async () => {
  const down = () => Promise.reject(new Error('{ "code": "ERR_PNPM_X", "message": "503 Service Unavailable" }'));
  await expect(publish(folder, down)).rejects.toThrow(/does not say whether it has \S+: 503 Service Unavailable\. Do:/);
});
