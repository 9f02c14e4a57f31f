import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { publishedPackages } from "@rollcall/config/workspace";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { loosePins } from "./pins.ts";
import { BUNDLED, bundled, INSTALLED, installed, tableProblems } from "./table.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));

describe("what our users install with us", () => {
  test("is pinned exactly, but for our own packages", async () => {
    const manifests = (await publishedPackages(root)).map(({ manifest }) => manifest);
    expect(manifests.map(({ name }) => name)).toContain("@rollcall/clients");
    expect(loosePins(manifests)).toEqual([]);
  });

  test("is named in ARCHITECTURE.md, with its version and reason", async () => {
    const architecture = await readFile(join(root, "ARCHITECTURE.md"), "utf8");
    const manifests = (await publishedPackages(root)).map(({ manifest }) => manifest);
    expect(tableProblems(architecture, INSTALLED, installed(manifests))).toEqual([]);
  });

  test("or is in our files, and named there too", async () => {
    const architecture = await readFile(join(root, "ARCHITECTURE.md"), "utf8");
    const manifests = (await publishedPackages(root)).map(({ manifest }) => manifest);
    const held = ["cli", "report"].map(async (name) => {
      const licences = await readFile(join(root, "packages", name, "dist/THIRD-PARTY-LICENSES.txt"), "utf8");
      return manifests.filter((one) => one.name === `@rollcall/${name}`).flatMap((one) => bundled(one, licences));
    });
    const needed = (await Promise.all(held)).flat();
    expect(needed.map(({ name }) => name)).toEqual(expect.arrayContaining(["@bomb.sh/tab", "echarts"]));
    expect(tableProblems(architecture, BUNDLED, needed)).toEqual([]);
  });

  test("is two days old at least, and runs no script at its installation that is not allowed by name", async () => {
    const settings = await readFile(join(root, "pnpm-workspace.yaml"), "utf8");
    const { minimumReleaseAge, allowBuilds = {} } = parse(settings);
    expect(minimumReleaseAge).toBeGreaterThanOrEqual(2880);
    expect(Object.keys(allowBuilds).filter((name) => allowBuilds[name])).toEqual(["node"]);
  });
});

const ours = { name: "@rollcall/clients", dependencies: { "openapi-fetch": "0.17.0" } };

test.each([
  ["^1.2.3", "@rollcall/clients needs other ^1.2.3"],
  ["1.2", "@rollcall/clients needs other 1.2"],
  ["latest", "@rollcall/clients needs other latest"],
  ["1.2.3", undefined],
  ["1.2.3-beta.1", undefined],
])("the range %s", (range, problem) => {
  for (const kind of ["dependencies", "peerDependencies", "optionalDependencies"]) {
    expect(loosePins([{ name: "@rollcall/clients", [kind]: { other: range } }])).toEqual(problem ? [problem] : []);
  }
});

test("our own packages are needed by a range that the release fills in", () => {
  const audit = (range: string) => ({ name: "@rollcall/audit", dependencies: { "@rollcall/clients": range } });
  expect(loosePins([ours, audit("workspace:^")])).toEqual([]);
  expect(loosePins([ours, audit("workspace:*")])).toEqual(["@rollcall/audit needs @rollcall/clients workspace:*"]);
});

const table = (...rows: string[]) =>
  [
    "## Dependencies at run time",
    "",
    "| package | where | why |",
    "|---|---|---|",
    ...rows,
    "",
    "## Next",
    "| `x` 1 | y | |",
  ].join("\n");

test.each([
  ["as it should be", ["| `openapi-fetch` 0.17.0 (exact) | clients | typed calls over any fetch |"], []],
  ["no row", [], ["openapi-fetch, which clients needs, has no row"]],
  [
    "another version",
    ["| `openapi-fetch` 0.16.0 | clients | typed calls over any fetch |"],
    ["openapi-fetch is 0.17.0 in clients, and 0.16.0 in its row"],
  ],
  ["no reason", ["| `openapi-fetch` 0.17.0 | clients | |"], ["openapi-fetch has a row without a reason"]],
  [
    "a place that does not need it",
    ["| `openapi-fetch` 0.17.0 | clients, cli | typed calls over any fetch |"],
    ["openapi-fetch has a row, but cli does not need it"],
  ],
  [
    "a row too many",
    [
      "| `openapi-fetch` 0.17.0 | clients | typed calls over any fetch |",
      "| `left-pad` 1.0.0 | clients | pads strings on the left |",
    ],
    ["left-pad has a row, but clients does not need it"],
  ],
])("the table: %s", (_, rows, problems) => {
  expect(tableProblems(table(...rows), INSTALLED, installed([ours]))).toEqual(problems);
});
