import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { openReport, startChromium } from "@rollcall/pages/open-report";
import { writeReport } from "@rollcall/pages/write-report";
import { sized } from "../audit/sandbox.ts";
import { collected } from "../collected.ts";
import { ours, type Row } from "../row.ts";
import type { Measurement } from "../suite.ts";
import { held, PAINTED, scrolling, searching, sorting } from "./in-page.ts";
import { writePlainTable } from "./plain-table.ts";

/** They have 50,000 records, because most are on both platforms. */
const PEOPLE = 27_600;
/** A browser may need minutes for a plain table. */
const PATIENCE_MS = 900_000;

/** Bytes of the file without the style and the script of the application. */
async function dataBytes(file: string): Promise<number> {
  const text = await readFile(file, "utf8");
  const style = text.indexOf("</style>") - text.indexOf("<style>");
  const script = text.length - text.lastIndexOf("<script>");
  return Buffer.byteLength(text) - style - script;
}

/** Milliseconds until a page of one table is painted. */
async function openPlain(file: string): Promise<number> {
  await using browser = await startChromium();
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const start = performance.now();
  await page.goto(pathToFileURL(file).href);
  await page.evaluate(PAINTED);
  return performance.now() - start;
}

/** What somebody waits for, in the order in which it is done. */
async function* used(file: string, plainMs: number): AsyncGenerator<Row> {
  await using browser = await startChromium();
  const start = performance.now();
  await using report = await openReport(browser, file);
  const openMs = performance.now() - start;
  await report.go("#/users");
  await report.page.locator("tbody tr[data-index]").first().waitFor();
  const allMs = performance.now() - start;
  yield ours("reportOpen", openMs);
  yield ours("reportTable", allMs - openMs);
  const detail = `${(allMs / 1000).toFixed(1)} s over ${(plainMs / 1000).toFixed(1)} s`;
  yield ours("reportOpenRatio", allMs / plainMs, detail);
  const search = await searching(report.page);
  yield ours("reportSearch", search.usual, `${Math.round(search.first)} ms the first time`);
  yield ours("reportSort", await sorting(report.page));
  const scroll = await scrolling(report.page);
  yield ours("reportScroll", scroll.slow, `${Math.round(scroll.middle)} ms in the middle`);
  yield ours("reportHeap", await held(report.page));
  if (report.said.length > 0) throw new Error(`the page said: ${report.said[0]}`);
}

export const opened: Measurement = {
  note: `**Size.** An audit of ${PEOPLE.toLocaleString("en")} made-up people on both platforms has 50,000 records. The bytes of a record are those of the file without the application, over the number of records.

**In a browser.** Chromium opens the file from the disk without a window. Times are by the clock. They run from opening to the drawn page, and from an event to two frames later, when it is painted. Of seven searches, the figure is the median of the last six. Rows are sorted by each heading. A screen is scrolled in each frame. The memory is what is held after a collection.
In the same run, another Chromium opens a page with one plain table of the same users and columns.`,
  async *measure(workplace, scale): AsyncGenerator<Row> {
    await using audit = await collected({ users: sized(PEOPLE, scale), seed: 1 }, workplace);
    const file = join(workplace.scratch, "report.html");
    const plain = join(workplace.scratch, "plain.html");
    await writeReport(audit.folder, file);
    await writePlainTable(audit.folder, plain);
    const records = audit.users.odin + audit.users.purecloud;
    const bytes = Math.round((await dataBytes(file)) / records);
    const budget = scale === 1 ? "reportRecord" : "reportRecordSmall";
    yield ours(budget, bytes, `${records.toLocaleString("en")} records`);
    yield ours("reportFile", (await stat(file)).size);
    yield* used(file, await openPlain(plain));
  },
};
