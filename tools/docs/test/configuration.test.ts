/** The page about the configuration has every key, and its example holds. */
import { readFileSync } from "node:fs";
import { chmod, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { temporaryFolder } from "@rollcall/config/files";
import { expect, test } from "vitest";
import { rollcall } from "./pages/commands.ts";
import { readDocPage } from "./pages/doc-page.ts";

interface Node {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
}

const page = readDocPage("docs/configuration.md");
const PACKAGE = createRequire(import.meta.url).resolve("@rollcall/cli/package.json");
const schema: Node = JSON.parse(readFileSync(join(dirname(PACKAGE), "config.schema.json"), "utf8"));

/** A tenant's rules have the keys of the top level, and all secrets have the same sources. So the table has these once. */
const isElsewhere = (path: string, { anyOf }: Node): boolean =>
  /^tenants\[\]\.(rules|suppressions)$/.test(path) || anyOf?.some((one) => one.properties?.env) === true;

/** A row of the table for each key. */
const rowsOf = ({ properties = {}, items, anyOf = [] }: Node, path = ""): readonly string[] => [
  ...Object.entries(properties).flatMap(([name, node]) => {
    const own = path === "" ? name : `${path}.${name}`;
    return [`| \`${own}\` | ${node.description} |`, ...(isElsewhere(own, node) ? [] : rowsOf(node, own))];
  }),
  ...(items ? rowsOf(items, `${path}[]`) : []),
  ...anyOf.flatMap((one) => rowsOf(one, path)),
];

test("the table has every key with the words of the schema", () => {
  const rows = page.text
    .split("\n")
    .filter((line) => /^\| `[^`]+` \| (?!a variable|an open|what a program)/.test(line));
  expect(rows).toEqual(rowsOf(schema));
});

test("the example holds", async () => {
  const [example] = page.blocks.filter(({ language }) => language === "yaml");
  await using folder = await temporaryFolder("config");
  const path = join(folder.path, "rollcall.config.yaml");
  await writeFile(path, example?.code ?? "");
  await chmod(path, 0o600);
  const { code, stdout } = await rollcall(["plan", "--config", path, "--users", "5"]);
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^Tenant acme\n[\s\S]*\nTenant other\n/)]);
});
