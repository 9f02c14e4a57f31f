import { expect, test } from "vitest";
import { withTable } from "../src/table.ts";

const page = (between: string) =>
  `# Specs\n\n<!-- Made by pnpm check:others --write -->${between}<!-- /Made -->\n\nMore.\n`;

test("a page gets one row for each tool, and the rest of it stays", () => {
  const rows = [{ name: "orval", version: "8.38.0", about: "makes a client", errors: 0 }];
  const table = [
    "",
    "| tool | version | what it does | errors |",
    "|---|---|---|---|",
    "| `orval` | 8.38.0 | makes a client | 0 |",
    "",
  ].join("\n");
  expect(withTable(page("\n"), rows)).toBe(page(table));
  expect(withTable(page("\n| old |\n"), rows)).toBe(page(table));
});

test("a page without a place for the table is refused", () => {
  expect(() => withTable("# Specs\n", [])).toThrow("no place for the table");
});
