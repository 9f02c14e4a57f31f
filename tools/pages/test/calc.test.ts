/** LibreOffice opens the XLSX report. Its cells show what the tables have, and nothing hostile is computed. */
import { join } from "node:path";
import { printable } from "@rollcall/audit";
import { counts } from "@rollcall/config/counts";
import { temporaryFolder } from "@rollcall/config/files";
import { MARK, poisoned } from "@rollcall/config/hostile";
import { type Cell, type ColumnKind, cellsOf, isNotRead, tablesIn } from "@rollcall/report/tables";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openInCalc, writeXlsx } from "./calc.ts";

type Audit = Awaited<ReturnType<typeof writeXlsx>>;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let audits: Readonly<Record<"plain" | "hostile", Audit>>;
let sheet: Awaited<ReturnType<typeof openInCalc>>;
beforeAll(async () => {
  folder = await temporaryFolder("calc");
  const [plain, hostile] = ["plain.xlsx", "hostile.xlsx"].map((name) => join(folder.path, name)) as [string, string];
  audits = {
    plain: await writeXlsx(inject("folder"), plain),
    hostile: await writeXlsx(inject("folder"), hostile, { change: poisoned }),
  };
  sheet = await openInCalc([plain, hostile], folder.path);
});
afterAll(async () => {
  for (const audit of Object.values(audits)) audit[Symbol.dispose]();
  await folder.close();
});

/** What LibreOffice shows of a cell, in English. */
function shown(cell: Cell, kind: ColumnKind): string {
  if (cell === null) return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "number") return cell.toLocaleString("en", FORMATS[kind] ?? {});
  if (isNotRead(cell)) return printable(`not read: ${cell.unknown}`);
  if (typeof cell !== "string") return printable(cell.join("; "));
  const isTime = kind === "date" && !Number.isNaN(Date.parse(cell));
  return isTime ? cell.slice(0, "2026-11-29T08:30".length).replace("T", " ") : printable(cell);
}

const FORMATS: Readonly<Partial<Record<ColumnKind, Intl.NumberFormatOptions>>> = {
  share: { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 },
  money: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
};

/** A spreadsheet has no longer texts. */
const LONGEST = 32_767;

async function expectSame(name: keyof typeof audits): Promise<number> {
  let cells = 0;
  for (const table of tablesIn(audits[name])) {
    const [head, ...rows] = await sheet(`${name}.xlsx`, table.title);
    expect(head).toEqual(table.columns.map(({ title }) => title));
    let at = 0;
    for await (const row of cellsOf(table, audits[name])) {
      const expected = row.map((cell, column) => shown(cell, table.columns[column]?.kind ?? "text"));
      const short = (texts: readonly string[] = []) => texts.map((text) => (text.length >= LONGEST ? "long" : text));
      expect(short(rows[at]), `${name}: ${table.title}, row ${at + 2}`).toEqual(short(expected));
      at += 1;
      cells += row.length;
    }
    expect(rows, table.title).toHaveLength(at);
  }
  return cells;
}

test("every cell of every table: zeros in front, a plus, dates, numbers, shares and money", async () => {
  expect(await expectSame("plain")).toBeGreaterThan(counts.shownPeople * 20);
  const rows = (await sheet("plain.xlsx", "Users")).flat();
  expect(rows.some((cell) => /^0\d{3}$/.test(cell))).toBe(true);
  expect(rows.some((cell) => /^\+\d{9,}$/.test(cell))).toBe(true);
  expect(rows.some((cell) => /^\d{4}-\d\d-\d\d \d\d:\d\d$/.test(cell))).toBe(true);
});

test("a text that looks like a formula stays a text", async () => {
  await expectSame("hostile");
  const cells = (await sheet("hostile.xlsx", "Users")).flat();
  expect(cells.filter((cell) => cell.startsWith(`=HYPERLINK("http://127.0.0.1:9/${MARK}")`)).length).toBeGreaterThan(
    counts.shownPeople,
  );
});
