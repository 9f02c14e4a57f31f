/** What the page exports is what it shows, and what the report's own CSV file says. */
import { expect, test } from "vitest";
import { decodedTable } from "../../page/src/data/decode.js";
import { csvOf } from "../../page/src/export/csv-text.js";
import { csvOf as csvFileOf } from "../../src/csv/index.js";
import { encodedTable } from "../../src/html/encode/table.js";
import type { Cell } from "../../src/tables/table.js";
import { NOBODY, tableOf } from "../reported.js";

const KINDS = { name: "text", number: "phone", cost: "money", roles: "list", on: "flag" } as const;
const ROWS: readonly (readonly Cell[])[] = [
  ["=HYPERLINK(1)", "+442071000000", 3.5, ["a", "=b"], true],
  ['say "no", please', "0042", 1, [], false],
  ["\u202eabc\r\nd", "-1", null, null, null],
  [{ unknown: "403; forbidden" }, { unknown: "=x" }, 2, ["x;y"], { unknown: "503" }],
];

test("all rows and columns are the CSV file, byte for byte", async () => {
  const table = tableOf(KINDS, ROWS);
  const { bytes } = await encodedTable(table, NOBODY);
  const data = decodedTable(bytes as Uint8Array<ArrayBuffer>);
  let file = "";
  for await (const piece of csvFileOf(table, NOBODY)) file += piece;
  expect(csvOf({ table: data, rows: Uint32Array.of(0, 1, 2, 3), columns: [0, 1, 2, 3, 4] })).toBe(file);
});

test("only shown rows and columns are exported, in their order", async () => {
  const { bytes } = await encodedTable(tableOf(KINDS, ROWS), NOBODY);
  const table = decodedTable(bytes as Uint8Array<ArrayBuffer>);
  expect(csvOf({ table, rows: Uint32Array.of(1, 0), columns: [1] })).toBe("\ufeffnumber\r\n0042\r\n+442071000000\r\n");
});
