/** With scripts off, and on paper, the report tells the truth. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { counts } from "@rollcall/config/counts";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openReport, PHONE, startChromium } from "../src/open-report.ts";
import { barriers } from "./accessibility.ts";
import { screenshot } from "./screenshots.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

interface Line {
  readonly title: string;
  readonly severity: string;
  readonly partOf?: string;
}

const linesIn = async (name: string): Promise<readonly Line[]> =>
  (await readFile(join(inject("folder"), name), "utf8"))
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

test("without scripts the counts and the gravest findings are there", async () => {
  const findings = await linesIn("findings.ndjson");
  await using report = await openReport(browser, inject("report"), { scripts: false });
  const { page } = report;
  const text = await page.locator("#answers").textContent();
  // A part of a chain counts as the chain.
  const high = findings.filter(({ severity, partOf }) => severity === "high" && partOf === undefined);
  expect(high.length).toBeGreaterThan(0);
  expect(text).toContain(`${high.length}`);
  expect(text).toContain(high[0]?.title);
  expect(text).toContain(`${(await linesIn("view.ndjson")).length - counts.shownPeople > 0 ? "PureCloud" : ""}`);
  expect(text).not.toMatch(/Loading|Reading …/);
  await page.screenshot({ path: await screenshot("scripts-off-light"), fullPage: true });
  expect(report.said).toEqual([]);
});

test.each([{ width: 1440 }, { width: PHONE, theme: "dark" as const }])(
  "the answers can be used at %j",
  async (look) => {
    await using report = await openReport(browser, inject("report"), look);
    // Scripts are on, because axe is one. The answers are shown as if they were off.
    await report.page.evaluate(`delete document.documentElement.dataset.app; document.getElementById("app").remove()`);
    expect(await barriers(report.page)).toEqual([]);
    expect(await report.page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
  },
);

test("on paper the answers are printed, from every page, and not the table of which only a part is drawn", async () => {
  await using report = await openReport(browser, inject("report"));
  const { page } = report;
  await report.go("#/users");
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("#app").isVisible()).toBe(false);
  expect(await page.locator("#answers").isVisible()).toBe(true);
  await page.screenshot({ path: await screenshot("print"), fullPage: true });
  const paper = await page.pdf({ format: "A4" });
  expect(paper.subarray(0, 5).toString()).toBe("%PDF-");
  expect(paper.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(0);
});
