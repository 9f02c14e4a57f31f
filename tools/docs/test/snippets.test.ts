/** The examples in our pages compile against the built packages. */
import { globSync } from "node:fs";
import { root } from "@rollcall/config/files";
import { expect, test } from "vitest";
import { compile } from "./pages/compile.ts";
import { parseDocPage, readDocPage } from "./pages/doc-page.ts";

const PAGES = ["*.md", "docs/**/*.md", "specs/README.md", "packages/*/README.md", "tools/*/README.md"];

const pages = globSync(PAGES, { cwd: root }).sort().map(readDocPage);
const problems = await compile(pages.flatMap(({ examples }) => examples));
const withExamples = pages.filter(({ examples }) => examples.length > 0);

test.each(withExamples)("$path: the examples compile", ({ path }) => {
  expect(problems.filter(({ example }) => example.page === path).map(({ text }) => text)).toStrictEqual([]);
});

test("pages are found in every place", () => {
  expect(withExamples.map(({ path }) => path)).toEqual(
    expect.arrayContaining(["README.md", "docs/from-odins-spear.md", "packages/clients/README.md"]),
  );
});

test("each error is reported with its page and line", async () => {
  const page = parseDocPage(
    "some/page.md",
    [
      ...["# Title", "```ts", "const mine = await purecloud.getUsers({ pageSize: 10 });", "```", "text"],
      ...["```ts", "", "await purecloud.getUsers({ pagesize: 10 });", "```"],
      ...["```ts", "const rows: string[] = await odin.getUsers();", "```"],
      ...["- in a list", "  ```ts", "  mine.entities;", "  ```"],
      ...["```typescript", 'import { createClient } from "@rollcall/clients/core";', "```"],
      ...["```ts", "const { … } = {};", "```"],
      ...["```js", "const js: = 1", "```", "```python", "x = None", "```"],
    ].join("\n"),
  );
  const reported = (await compile(page.examples)).map(({ text }) => text);
  expect(reported.sort()).toStrictEqual([
    expect.stringMatching(/^some\/page\.md:11: error TS\d+: .*\n {2}Type /),
    "some/page.md:15: error TS2304: Cannot find name 'mine'.",
    expect.stringMatching(/^some\/page\.md:18: error TS\d+: .*createClient/),
    expect.stringContaining("some/page.md:21: error TS1127: "), // Hides none of the others.
    expect.stringMatching(/^some\/page\.md:8: error TS\d+: .*pagesize/),
  ]);
});
