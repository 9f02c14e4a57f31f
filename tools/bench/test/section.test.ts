import { expect, test } from "vitest";
import { format } from "../src/budget.ts";
import { budgets } from "../src/budgets.ts";
import { sectionOf, table } from "../src/section.ts";

test("a table has a line for each row, and no cell breaks it", () => {
  expect(
    table([
      ["a", "b"],
      ["1|2", ""],
    ]),
  ).toBe("| a | b |\n| --- | --- |\n| 1\\|2 |  |");
});

test("a suite's part: circumstances, a row with its verdict, the notes", () => {
  const values = { ours: { value: 8000 }, sdk: { value: 133_524, detail: "1713.1 minified" } };
  const note = (text: string) => ({ note: text, async *measure() {} });
  const columns = [
    ["ours", "us"],
    ["fetch", "fetch"],
    ["sdk", "the SDK"],
  ] as const;
  const suite = { heading: "The clients", about: "All of them:", columns, measurements: [note("One."), note("Two.")] };
  const section = sectionOf(suite, [["Command", "`pnpm bench clients`"]], [{ budget: "bundle", values }]);
  expect(section).toMatch(/^## The clients\n\nAll of them:\n\n- Command: `pnpm bench clients`\n\n/);
  expect(section).toContain(
    `| figure | limit | us | fetch | the SDK |  |\n| --- | --- | --- | --- | --- | --- |\n| ${budgets.bundle.title} | ${format(budgets.bundle.limit, "kB")} | 8.0 kB |  | 133.5 kB (1713.1 minified) | FAIL |\n`,
  );
  expect(section).toMatch(/\nOne\.\n\nTwo\.$/);
});
