import { expect, test } from "vitest";
import { budgets } from "../src/budgets.ts";
import { pageOf, table } from "../src/page.ts";
import { format } from "../src/units.ts";

test("a table has a line for each row, and no cell breaks it", () => {
  expect(
    table([
      ["a", "b"],
      ["1|2", ""],
    ]),
  ).toBe("| a | b |\n| --- | --- |\n| 1\\|2 |  |");
});

test("the page: circumstances, a row with its verdict, the notes", () => {
  const values = { clients: { value: 8000 }, sdk: { value: 133_524, detail: "1713.1 minified" } };
  const page = pageOf([["Command", "`pnpm bench clients`"]], [{ budget: "bundle", values }], ["One.", "Two."]);
  expect(page).toContain("\n- Command: `pnpm bench clients`\n");
  expect(page).toContain(
    `\n| ${budgets.bundle.title} | ${format(budgets.bundle.limit, "kB")} | 8.0 kB |  |  | 133.5 kB (1713.1 minified) | FAIL |\n`,
  );
  expect(page).toMatch(/\nOne\.\n\nTwo\.\n$/);
});
