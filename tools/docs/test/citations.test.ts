import { expect, test } from "vitest";
import { doubleFacts, factsOf, strayCitations } from "../src/links/citations.ts";

const paths = new Set([
  "README.md",
  "docs/facts/odin.md",
  "packages/audit/src/record/outcome.ts",
  "specs/odin/openapi.yaml",
]);
const facts = new Set(factsOf("| id | fact |\n|---|---|\n| O-1 | One. |\n| O-12 | See O-13. |\n"));

const stray = (path: string, text: string) => strayCitations([{ path, text }], { paths, facts });

test("each row of a page of facts has an id", () => {
  expect([...facts]).toStrictEqual(["O-1", "O-12"]);
});

test("an id that two rows have is found, on one page or on two", () => {
  const page = (path: string, ids: string[]) => ({ path, text: ids.map((id) => `| ${id} | fact |\n`).join("") });
  expect(doubleFacts([page("a.md", ["O-1", "O-2"]), page("b.md", ["O-3", "O-2"])])).toStrictEqual([
    "b.md: O-2: a.md has this id. Do: take the next free number.",
  ]);
  expect(doubleFacts([page("a.md", ["O-1", "O-1"])])).toHaveLength(1);
  expect(doubleFacts([page("a.md", ["O-1"]), page("b.md", ["P-1"])])).toStrictEqual([]);
});

test.each([
  ["a file from the root", "packages/audit/src/a.ts", "/** As docs/facts/odin.md O-12 says. */"],
  ["a file from a folder around the citing one", "packages/audit/src/a.ts", "// See src/record/outcome.ts."],
  ["a file by its end", "README.md", "The outcomes (`record/outcome.ts`)."],
  ["a file from its own folder", "specs/odin/paths/users.yaml", "# ../openapi.yaml"],
  [
    "a file that a command writes",
    "README.md",
    "`pnpm bundle` writes `dist/odin.json`, `rollcall audit` `out/audit.json`.",
  ],
  ["a bare name that is no page", "README.md", "Save it as `audit.ts`."],
  ["a file that a contributor creates", "CONTRIBUTING.md", "Write `specs/odin/new.yaml`."],
  ["a pattern", "README.md", "`<api>/openapi.yaml`, `specs/**/*.yaml`, `tools/*/src/main.ts`"],
  ["an address elsewhere", "README.md", "https://example.com/DESIGN.md"],
  ["nothing outside of comments", "packages/audit/src/a.ts", 'const page = "facts/gone.md"; const id = "O-99";'],
  [
    "nothing in a glob",
    "packages/audit/src/a.ts",
    'const glob = "packages/*"; const page = "facts/gone.md"; /** One. */',
  ],
])("a citation may be %s", (_, path, text) => {
  expect(stray(path, text)).toStrictEqual([]);
});

test.each([
  ["packages/audit/src/a.ts", "const a = 1;\n// As DESIGN.md says.", "2: DESIGN.md: no file of the repository"],
  ["packages/audit/src/a.ts", "/**\n * (facts/purecloud.md)\n */", "2: facts/purecloud.md: no file of the repository"],
  ["packages/audit/src/a.ts", "/** docs/facts/odin.md O-99 */", "1: O-99: no fact of docs/facts"],
  ["turbo.json", "{\n  // O-7\n}", "2: O-7: no fact of docs/facts"],
  [
    "specs/odin/paths/users.yaml",
    "get:\n  description: See docs/gone.md.",
    "2: docs/gone.md: no file of the repository",
  ],
  [
    "specs/odin/components/examples/getUser.4003.yaml",
    "summary: O-98\nx-source: docs/facts/odin.md O-99\nvalue: gone.md",
    "2: O-99: no fact of docs/facts",
  ],
  [".github/workflows/ci.yml", "on: push # src/gone.ts", "1: src/gone.ts: no file of the repository"],
  ["CONTRIBUTING.md", "Write `specs/gone/new.yaml`.", "1: specs/gone/new.yaml: no file of the repository"],
  ["README.md", "The room `packages/gone/src/main.ts`.", "1: packages/gone/src/main.ts: no file of the repository"],
])("%s may not cite what is not there", (path, text, reported) => {
  expect(stray(path, text)).toStrictEqual([`${path}:${reported}`]);
});
