/** The page of the sandbox lists each unknown with its answers, and each names a fact that exists. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@rollcall/config/files";
import { withMade } from "@rollcall/config/made";
import { unknowns } from "@rollcall/sandbox";
import { expect, test } from "vitest";
import { unknownsTable } from "../src/unknowns/table.ts";

test("it is as the code has it today (pnpm unknowns:update writes it again)", () => {
  const page = readFileSync(join(root, "packages/sandbox/README.md"), "utf8");
  expect(page).toBe(withMade(page, "unknowns:update", unknownsTable()));
});

test("each unknown belongs to a fact of its platform", () => {
  const folder = join(root, "docs/facts");
  const facts = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
  for (const { fact } of [...Object.values(unknowns.purecloud), ...Object.values(unknowns.odin)])
    expect(
      facts.some((page) => page.includes(`\n| ${fact} |`)),
      fact,
    ).toBe(true);
});
