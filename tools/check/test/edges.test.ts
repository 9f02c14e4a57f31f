/**
 * Which packages a package installs on its users' machines. `turbo boundaries` cannot tell this from what only tests need, so it
 * allows both.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { workspacePackages } from "@rollcall/config/workspace";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));

const packages = await workspacePackages(root);
const manifests = packages.map(({ manifest }) => manifest);

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
  const untagged = packages.filter(({ folder }) => {
    const file = join(root, folder, "turbo.json");
    return !existsSync(file) || !/"tags": \["\w+"\]/.test(readFileSync(file, "utf8"));
  });
  expect(untagged).toEqual([]);
});
