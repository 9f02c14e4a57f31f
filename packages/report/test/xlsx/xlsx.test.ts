import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "hucre";
import { expect, test } from "vitest";
import type { Cell, ColumnKind } from "../../src/tables/table.js";
import { xlsxOf } from "../../src/xlsx/xlsx.js";
import { NOBODY, tableOf } from "../reported.js";

const KINDS: Readonly<Record<string, ColumnKind>> = {
  name: "text",
  extension: "phone",
  users: "number",
  on: "flag",
  seen: "date",
  day: "date",
  list: "list",
  severity: "severity",
};
const HOSTILE = "<script>\u001b[31m\u202e&amp;]]>_x000D_\ufffe\ud800";
const ROWS: readonly (readonly Cell[])[] = [
  ["Zoë & Söhne", "0042", 1234, true, "2026-11-29T08:30:00.000Z", "2027-03-31", ["a", "b"], "critical"],
  ["=cmd|' /C calc'!A0", "+442071001234", { unknown: "forbidden" }, false, null, "not a day", [], "low"],
  [HOSTILE, null, null, null, null, null, ["x".repeat(40_000)], "info"],
];

async function bytesOf(...given: Parameters<typeof xlsxOf>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of xlsxOf(...given)) pieces.push(piece);
  return Buffer.concat(pieces);
}

async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as never);
  return workbook;
}

test("two readers see the same typed cells, and no formula", async () => {
  const bytes = await bytesOf([tableOf(KINDS, ROWS)], NOBODY);
  const sheet = (await opened(bytes)).getWorksheet("Things");
  const row = sheet?.getRow(2);
  expect(row?.values).toEqual([
    ...[
      undefined,
      "Zoë & Söhne",
      "0042",
      1234,
      true,
      new Date("2026-11-29T08:30:00Z"),
      new Date("2027-03-31T00:00:00Z"),
    ],
    ...["a; b", "critical"],
  ]);
  const other = (await readXlsx(bytes)).sheets.find(({ name }) => name === "Things");
  expect(other?.rows[1]?.slice(0, 4)).toEqual(["Zoë & Söhne", "0042", 1234, true]);
  expect(other?.rows[2]?.slice(0, 4)).toEqual(["=cmd|' /C calc'!A0", "+442071001234", "not read: forbidden", false]);
  expect(sheet?.getRow(3).getCell(1).type).toBe(ExcelJS.ValueType.String);
  expect(sheet?.getRow(3).getCell(6).value).toBe("not a day");
});

test("the header stays in sight, and each column has a filter and a width", async () => {
  const sheet = (await opened(await bytesOf([tableOf(KINDS, ROWS)], NOBODY))).getWorksheet("Things");
  expect(sheet?.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
  expect(sheet?.autoFilter).toBe("A1:H4");
  expect(sheet?.getColumn(1).width).toBeGreaterThan(6);
});

test("what a cell cannot hold is visible or cut", async () => {
  const bytes = await bytesOf([tableOf(KINDS, ROWS)], NOBODY);
  const row = (await opened(bytes)).getWorksheet("Things")?.getRow(4);
  expect(String(row?.getCell(7).value)).toHaveLength(32_767);
  expect(String(row?.getCell(7).value)).toMatch(/x… \(cut\)$/);
  const xml = strFromU8(unzipSync(bytes)["xl/worksheets/sheet2.xml"] ?? new Uint8Array());
  expect(xml).toContain("&lt;script&gt;\\u001b[31m\\u202e&amp;amp;]]&gt;_x005F_x000D_\ufffd\ufffd");
});

test("a table that is too long for a sheet continues on the next one", async () => {
  const rows = Array.from({ length: 7 }, (_, at) => [`row ${at}`] as const);
  const bytes = await bytesOf([tableOf({ name: "text" }, rows), tableOf({ name: "text" }, [], "None")], NOBODY, {
    mostRows: 4,
  });
  const workbook = await opened(bytes);
  const sheets = workbook.worksheets.map(({ name, rowCount }) => [name, rowCount]);
  expect(sheets.slice(1)).toEqual([
    ["Things", 4],
    ["Things 2", 4],
    ["Things 3", 2],
    ["None", 1],
  ]);
  expect(workbook.getWorksheet("Things 3")?.getCell("A2").value).toBe("row 6");
  const overview = workbook.getWorksheet("Overview")?.getSheetValues().flat();
  expect(overview).toEqual(expect.arrayContaining(["Rollcall audit", "Things 3", "PureCloud", "not audited"]));
});

test("the same audit gives the same bytes", async () => {
  const once = await bytesOf([tableOf(KINDS, ROWS)], NOBODY);
  expect(Buffer.compare(once, await bytesOf([tableOf(KINDS, ROWS)], NOBODY))).toBe(0);
});
