import { expect, test } from "vitest";
import { table } from "../src/tools.ts";

test("the table has one row for each tool", () => {
  const rows = [{ name: "orval", version: "8.38.0", about: "makes a client", problems: ["one", "two"] }];
  expect(table(rows).split("\n")).toEqual([
    "| tool | version | what it does | errors |",
    "|---|---|---|---|",
    "| `orval` | 8.38.0 | makes a client | 2 |",
  ]);
});
