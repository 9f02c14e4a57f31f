import { expect, test } from "vitest";
import { exportProblem, narrowed, type Since } from "../../../src/gates/export-changesets.ts";

const before = {
  name: "clients",
  version: "0.4.0",
  type: "module",
  engines: { node: ">=20.3" },
  exports: { "./core": "./dist/core.js", "./odin": "./dist/odin.js" },
  bin: { rollcall: "./dist/main.js" },
};

test("what a package may become", () => {
  expect(narrowed(before, { ...before, exports: { ...before.exports, "./more": "./dist/more.js" } })).toEqual([]);
  const optional = { peerDependencies: { undici: "8.0.0" }, peerDependenciesMeta: { undici: { optional: true } } };
  expect(narrowed(before, { ...before, ...optional })).toEqual([]);
});

test.each([
  [{ exports: { "./odin": "./dist/odin.js" } }, "./core cannot be imported any more"],
  [{ bin: { rollcalls: "./dist/main.js" } }, "the command rollcall is gone"],
  [{ engines: { node: ">=24" } }, "node has to be >=24"],
  [{ peerDependencies: { undici: "8.0.0" } }, "undici 8.0.0 has to be there"],
  [{ peerDependencies: { undici: "8.0.0" }, peerDependenciesMeta: { undici: {} } }, "undici 8.0.0 has to be there"],
  [{ type: "commonjs" }, "its type is commonjs"],
])("what breaks its users: %j", (change, what) => {
  expect(narrowed(before, { ...before, ...change })).toEqual([what]);
});

const since = (change: Partial<Since>, version = "0.4.0"): Since => ({
  name: "clients",
  release: { ref: `clients@${version}`, version },
  reports: [],
  narrowed: [],
  granted: undefined,
  ...change,
});

test.each([
  [since({}), []],
  [since({ reports: ["clients.api.md"], granted: "minor" }), []],
  [
    since({ reports: ["clients.api.md"] }),
    [/clients\.api\.md differs\. .* minor version; no changeset names it\. Do:/],
  ],
  [since({ reports: ["clients.api.md"], granted: "patch" }), [/minor version; the changesets make it patch\. Do:/]],
  [since({ reports: ["rollcall.command.md"] }), [/asks for a patch version; no changeset names it/]],
  [since({ reports: ["rollcall.command.md"], granted: "patch" }), []],
  [since({ narrowed: ["x"], granted: "minor" }), []],
  [since({ narrowed: ["x"], granted: "minor" }, "1.0.0"), [/x\. That asks for a major version/]],
])("%j", (change, problems) => {
  expect(exportProblem(change)).toEqual(problems.map((each) => expect.stringMatching(each)));
});
