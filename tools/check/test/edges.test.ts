/**
 * Which packages a package installs on its users' machines. `turbo boundaries` cannot tell this from what only tests need, so it
 * allows both.
 */
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { workspacePatterns } from "../src/packages.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const folders = workspacePatterns(readFileSync(join(root, "pnpm-workspace.yaml"), "utf8"))
  .flatMap((pattern) => globSync(`${pattern}/package.json`, { cwd: root }))
  .map((path) => join(root, path, ".."));

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly dependencies?: Record<string, string>;
  readonly peerDependencies?: Record<string, string>;
  readonly peerDependenciesMeta?: Record<string, { readonly optional?: boolean }>;
}
const manifests = folders.map((folder) => JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest);

test("published packages install of ours what the design says, and no more", () => {
  const ours = new Set(manifests.map(({ name }) => name));
  const edges = manifests
    .filter(({ private: hidden }) => !hidden)
    .map(({ name, dependencies = {} }) => [name, Object.keys(dependencies).filter((one) => ours.has(one))]);
  expect(Object.fromEntries(edges)).toEqual({
    "@rollcall/specs": [],
    "@rollcall/clients": [],
    "@rollcall/audit": ["@rollcall/clients"],
    "@rollcall/report": ["@rollcall/audit"],
    "@rollcall/sandbox": ["@rollcall/specs"],
    "@rollcall/cli": ["@rollcall/audit", "@rollcall/clients", "@rollcall/report"],
  });
});

test("the sandbox is an optional peer of the command, and the only peer: an audit installs none of its packages", () => {
  const peers = manifests.filter(({ peerDependencies }) => peerDependencies !== undefined);
  expect(
    peers.map(({ name, peerDependencies, peerDependenciesMeta }) => [name, peerDependencies, peerDependenciesMeta]),
  ).toEqual([["@rollcall/cli", { "@rollcall/sandbox": "workspace:^" }, { "@rollcall/sandbox": { optional: true } }]]);
});

test("every package says what it is, or no rule of turbo's boundaries would hold for it", () => {
  const untagged = folders.filter((folder) => {
    const file = join(folder, "turbo.json");
    return !existsSync(file) || !/"tags": \["\w+"\]/.test(readFileSync(file, "utf8"));
  });
  expect(untagged).toEqual([]);
});
