import { glob, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { workspacePnpm } from "@rollcall/config/pnpm";
import { publishedPackages } from "@rollcall/config/workspace";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Bill, foreign, isPermissive } from "./bill.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));

describe("all that our users install with us, to the last dependency of a dependency", () => {
  let components: ReturnType<typeof foreign>;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "rollcall-bill-"));
    const pnpm = await workspacePnpm(root, process.env);
    const filters = (await publishedPackages(root)).map(({ manifest: { name } }) => `--filter=${name}`);
    const out = join(folder, "bill.json");
    await pnpm(...filters, "sbom", "--sbom-format=cyclonedx", "--prod", `--out=${out}`);
    components = foreign(JSON.parse(await readFile(out, "utf8")) as Bill);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test("is under permissive licences", () => {
    expect(components.map(({ name }) => name)).toContain("openapi-typescript-helpers"); // Somebody else's dependency.
    expect(components.filter(({ licence }) => !isPermissive(licence))).toEqual([]);
  });

  test("runs no script when it is installed", async () => {
    const found = await Promise.all(components.map(scriptsOf));
    expect(found.flat()).toEqual([]);
  });
});

/** The scripts that a package runs when it is installed. A line if the package is not installed. */
async function scriptsOf({ name, version }: { name: string; version: string }): Promise<string[]> {
  const place = `node_modules/.pnpm/${name.replace("/", "+")}@${version}*/node_modules/${name}/package.json`;
  for await (const path of glob(place, { cwd: root })) {
    const { scripts = {} } = JSON.parse(await readFile(join(root, path), "utf8")) as {
      scripts?: Record<string, string>;
    };
    return ["preinstall", "install", "postinstall"].filter((each) => scripts[each]).map((each) => `${name}: ${each}`);
  }
  return [`${name} ${version} is not installed`];
}

test.each([
  ["MIT", true],
  ["Apache-2.0", true],
  ["GPL-3.0-only", false],
  ["LGPL-3.0-or-later", false],
  ["(MIT OR GPL-3.0-only)", true],
  ["MIT AND GPL-3.0-only", false],
  ["(MIT AND Apache-2.0)", true],
  ["", false],
  ["SEE LICENSE IN LICENSE.md", false],
])("%s is permissive: %s", (licence, permissive) => {
  expect(isPermissive(licence)).toBe(permissive);
});

test("a licence is an id, a name or an expression; several hold together", () => {
  const component = { name: "a", version: "1.0.0" };
  const bill: Bill = {
    components: [
      { ...component, licenses: [{ license: { id: "MIT" } }, { license: { name: "Ours" } }] },
      { ...component, group: "@scope", licenses: [{ expression: "MIT OR ISC" }] },
      { ...component, group: "@rollcall", licenses: [{ license: { id: "MIT" } }] },
      component,
    ],
  };
  expect(foreign(bill).map(({ name, licence }) => [name, licence])).toEqual([
    ["a", "MIT AND Ours"],
    ["@scope/a", "MIT OR ISC"],
    ["a", ""],
  ]);
});
