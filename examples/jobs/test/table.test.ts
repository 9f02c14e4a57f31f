import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "@rollcall/config/files";
import { withMade } from "@rollcall/config/made";
import { describe, expect, test } from "vitest";
import { codeLines, linesOf } from "../table/lines.ts";
import { jobsText } from "../table/page.ts";
import { programs } from "../table/programs.ts";

test("docs/jobs.md has all jobs as they are. Run pnpm docs:jobs", async () => {
  const page = await readFile(join(root, "docs/jobs.md"), "utf8");
  expect(page).toBe(withMade(page, "docs:jobs", await jobsText()));
});

describe("lines of code", () => {
  test("comments and blank lines do not count, and imports do", () => {
    const script = 'import a from "a";\n\n/** Two\n * lines. */\n// one\nconst b = 1; // here\n  /* c */\n  b();\n';
    expect(codeLines(script)).toBe(3);
    const python = '"""Two\nlines."""\nimport a\n\n# one\ndef b():\n    """One."""\n    return 1\n';
    expect(codeLines(python, true)).toBe(3);
  });

  test("what a program imports counts too, except the kit", () => {
    expect(linesOf("src/purecloud/hr-sync.ts")).toBeGreaterThan(linesOf("src/purecloud/directory.ts"));
    expect(linesOf("src/kit/csv.ts")).toBe(0);
    expect(linesOf("others/purecloud/hr-sync.mjs")).toBeGreaterThan(linesOf("others/purecloud/transport.mjs"));
  });

  test.each(programs)("$ours has at most half of the lines of $theirs", ({ ours, theirs }) =>
    expect(linesOf(ours) / linesOf(theirs)).toBeLessThanOrEqual(0.5),
  );
});
