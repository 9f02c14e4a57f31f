import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { root as checkout } from "@rollcall/config/files";
import { run } from "@rollcall/config/processes";
import { versionsNow } from "@rollcall/config/workspace";
import { afterEach, beforeEach, expect, test } from "vitest";
import { pinOurs, snapshot } from "../../src/snapshot/snapshot.ts";

const CHANGESET = join(checkout, "node_modules/@changesets/cli/bin.js");

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "rollcall-snapshot-"));
  await write("package.json", '{ "name": "root", "version": "0.0.0" }\n');
  await write("pnpm-workspace.yaml", "packages: [packages/*]\n");
  await write("packages/clients/package.json", '{ "name": "clients", "version": "0.2.0" }\n');
  await write(
    "packages/audit/package.json",
    '{ "name": "audit", "version": "0.2.0", "dependencies": { "clients": "workspace:^", "other": "^1.0.0" } }\n',
  );
  await write(".changeset/config.json", "{}");
});
afterEach(() => rm(root, { recursive: true }));

async function write(path: string, text: string): Promise<void> {
  await mkdir(join(root, dirname(path)), { recursive: true });
  await writeFile(join(root, path), text);
}

const never = () => Promise.reject(new Error("nothing was to be run"));
const change = '---\n"clients": patch\n---\n\nA change.\n';

test("without a changeset there is nothing to try", async () => {
  await expect(snapshot(root, "try", join(root, "out"), never)).rejects.toThrow("nothing to try. Do: pnpm changeset");
});

test("an unfit name is refused before anything changes", async () => {
  await write(".changeset/one.md", change);
  await expect(snapshot(root, "next", join(root, "out"), never)).rejects.toThrow(
    "next is for releases. Give a name such as",
  );
});

test("a version that waits for its release does not go out with a snapshot", async () => {
  await write(".changeset/one.md", change);
  const out = join(root, "out");
  const ran: string[][] = [];
  const pnpm = async (...args: string[]) => {
    ran.push(args);
    if (args[2] !== "pack") return "";
    await write("out/packages/audit.tgz", "1");
    const plan = [[{ kind: "publish", name: "audit", version: "0.3.0", tag: "latest" }]];
    await write("out/publish-plan.json", JSON.stringify({ version: 1, plan }));
    return "";
  };
  await expect(snapshot(root, "try", out, pnpm)).rejects.toThrow("not on npm yet, and no snapshot: audit@0.3.0. Do:");
  expect(ran[0]).toEqual(["exec", "changeset", "version", "--snapshot", "try"]);
  // Nothing is left to publish.
  await expect(readFile(join(out, "publish-plan.json"))).rejects.toThrow("ENOENT");
});

/** Does nothing, except that changesets makes the versions. */
async function versioning(...args: string[]): Promise<string> {
  const [, , ...words] = args;
  if (words[0] === "version") await run({ file: process.execPath, args: [CHANGESET, ...words], cwd: root });
  if (words[0] !== "pack") return "";
  await write("out/publish-plan.json", '{ "version": 1, "plan": [] }');
  return "";
}

test.each([
  ["clients", ["audit", "cli", "clients"]],
  ["specs", ["cli", "sandbox", "specs"]],
  ["cli", ["cli"]],
])("of a change of %s, the packages that need it are in the snapshot, also through others", async (name, expected) => {
  await write("packages/specs/package.json", '{ "name": "specs", "version": "0.2.0" }\n');
  const cli = { dependencies: { audit: "workspace:^" }, peerDependencies: { sandbox: "workspace:^" } };
  await write("packages/cli/package.json", JSON.stringify({ name: "cli", version: "0.2.0", ...cli }));
  const sandbox = { name: "sandbox", version: "0.2.0", dependencies: { specs: "workspace:^" } };
  await write("packages/sandbox/package.json", JSON.stringify(sandbox));
  await write(".changeset/config.json", '{ "changelog": false }');
  await write(".changeset/one.md", change.replace("clients", name));
  await snapshot(root, "try", join(root, "out"), versioning);
  const changed = Object.entries(await versionsNow(root)).filter(([, version]) => /^0\.0\.0-try-/.test(version));
  expect(changed.map(([changedName]) => changedName)).toEqual(expected);
});

test("our packages need one another in the exact version", async () => {
  await pinOurs(root);
  const { dependencies } = JSON.parse(await readFile(join(root, "packages/audit/package.json"), "utf8"));
  expect(dependencies).toEqual({ clients: "workspace:*", other: "^1.0.0" });
});
