/** Names of users may hold anything. Nothing of it runs, breaks a row, or becomes a formula. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { counts } from "@rollcall/config/counts";
import { temporaryFolder } from "@rollcall/config/files";
import { MARK, poisoned } from "@rollcall/config/hostile";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { type OpenReport, openReport, startChromium } from "../src/open-report.ts";
import { writeReport } from "../src/write-report.ts";

let browser: Browser;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let file: string;
beforeAll(async () => {
  folder = await temporaryFolder("hostile");
  file = join(folder.path, "report.html");
  await writeReport(inject("folder"), file, { change: poisoned });
  browser = await startChromium();
});
afterAll(async () => {
  await browser.close();
  await folder.close();
});

/** What a hostile text would do. */
async function expectInert({ page, said, asked }: OpenReport, place: string): Promise<void> {
  expect(await page.evaluate(`window.${MARK}`), place).toBeUndefined();
  expect(await page.locator("img, iframe, object, [onmouseover], [onerror]").count(), place).toBe(0);
  const text = `${await page.evaluate("document.body.innerText")}`;
  expect(text.includes(MARK), place).toBe(true);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
  expect(/.{0,40}[\u001b\u0007\u202e\u2066]/.exec(text)?.[0], place).toBeUndefined();
  expect([...said, ...asked], place).toEqual([]);
}

async function expectEvenRows(page: Page, place: string): Promise<void> {
  const heights = await page
    .locator("tbody tr[data-index]")
    .evaluateAll((rows) => [...new Set(rows.map((row) => row.getBoundingClientRect().height))]);
  expect(heights, place).toHaveLength(1);
}

test("on the overview, in every table with all columns, and on the pages of people", async () => {
  await using report = await openReport(browser, file);
  const { page } = report;
  await expectInert(report, "overview");
  const tables = await page.locator("nav a").evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  const seen: string[] = [];
  for (const hash of tables.filter((one) => one !== "#/")) {
    await report.go(hash);
    if ((await page.locator("tbody tr[data-index]").count()) === 0) continue;
    await page.getByRole("button", { name: /^Columns/ }).click();
    await page.getByRole("button", { name: "All columns" }).click();
    await page.keyboard.press("Escape");
    await expectEvenRows(page, hash);
    if (["#/users", "#/findings", "#/people"].includes(hash)) await expectInert(report, hash);
    seen.push(hash);
  }
  expect(seen).toEqual(expect.arrayContaining(["#/users", "#/findings", "#/people", "#/differences"]));
  await report.go("#/findings");
  const people = await page.locator("tbody a").evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  for (const hash of people.slice(0, 10)) {
    await report.go(hash);
    await page.locator(".person").waitFor();
    await expectInert(report, hash);
  }
});

test("in what the page exports", async () => {
  await using report = await openReport(browser, file);
  const { page } = report;
  await report.go("#/users");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Export CSV" }).click(),
  ]);
  const text = await readFile(await download.path(), "utf8");
  const lines = text.trimEnd().split("\r\n");
  expect(lines.length).toBeGreaterThan(counts.shownPeople);
  expect(text.includes(MARK)).toBe(true);
  expect(/[\r\n]/.test(text.replaceAll("\r\n", ""))).toBe(false);
  // A cell begins after a comma or a line, perhaps with a quotation mark.
  expect(/(^|,|\n)"?[=+@\t].{0,40}/.exec(text.slice(1))?.[0]).toBeUndefined();
});

test("without scripts", async () => {
  await using report = await openReport(browser, file, { scripts: false });
  expect(await report.page.locator("img, iframe, object, [onmouseover], [onerror]").count()).toBe(0);
  expect(((await report.page.locator("body").textContent()) ?? "").includes(MARK)).toBe(true);
  expect(report.said).toEqual([]);
});
