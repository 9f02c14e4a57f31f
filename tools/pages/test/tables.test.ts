/** What a person does with a table: search, filter, sort, choose columns, export, link, and open somebody. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { counts } from "@rollcall/config/counts";
import { temporaryFolder } from "@rollcall/config/files";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { type OpenReport, openReport, startChromium } from "../src/open-report.ts";
import { writeReport } from "../src/write-report.ts";
import { barriers } from "./accessibility.ts";

let browser: Browser;
let report: OpenReport;
let page: Page;
beforeAll(async () => {
  browser = await startChromium();
  report = await openReport(browser, inject("report"));
  page = report.page;
});
afterAll(() => browser.close());
beforeEach(async () => {
  await report.go("#/");
  await report.go("#/users");
});

const shown = async (): Promise<number> =>
  Number((((await page.getByRole("status").first().textContent()) ?? "").split(" ")[0] ?? "").replaceAll(",", ""));
const column = async (title: string): Promise<readonly string[]> => {
  const titles = await page.locator("thead th button").allInnerTexts();
  const place = titles.findIndex((one) => one.replace(/[▲▼]/, "").trim() === title) + 1;
  return page.locator(`tbody tr[data-index] td:nth-child(${place})`).allInnerTexts();
};

test("a table has only the rows near those in sight, and says how many there are", async () => {
  const all = await shown();
  expect(all).toBeGreaterThan(counts.shownPeople);
  expect(await page.locator("tbody tr[data-index]").count()).toBeLessThan(60);
  expect(await page.locator(".rows").getAttribute("aria-rowcount")).toBe(`${all + 1}`);
  await page.locator(".scroller").evaluate((scroller) => scroller.scrollTo({ top: 1e6 }));
  await page.locator(`tr[aria-rowindex="${all + 1}"]`).waitFor();
});

test("a search shows rows that have all words, and Escape ends it", async () => {
  const all = await shown();
  const [name = ""] = await column("Name");
  await page.keyboard.press("/");
  await page.keyboard.type(name.toUpperCase());
  await expect.poll(shown).toBeLessThan(all);
  for (const one of await column("Name")) expect(one.toLowerCase()).toContain(name.split(" ")[0]?.toLowerCase());
  await page.keyboard.press("Escape");
  await expect.poll(shown).toBe(all);
});

test("a filter shows its rows, stands above the table, and can be taken away", async () => {
  const all = await shown();
  await page.getByRole("button", { name: "Platform" }).first().click();
  const choice = page.locator(".values li", { hasText: "PureCloud" });
  const count = Number(((await choice.locator(".count").textContent()) ?? "").replaceAll(",", ""));
  await choice.click();
  await expect.poll(shown).toBe(count);
  expect(new Set(await column("Platform"))).toEqual(new Set(["PureCloud"]));
  await page.getByRole("button", { name: "Remove the filter of Platform" }).click();
  await expect.poll(shown).toBe(all);
});

test("headings sort, both ways", async () => {
  const heading = page.locator("thead button", { hasText: "Name" }).first();
  await heading.click();
  await page.locator('th[aria-sort="ascending"]', { hasText: "Name" }).waitFor();
  const [first] = await column("Name");
  await heading.press("Enter");
  await page.locator('th[aria-sort="descending"]', { hasText: "Name" }).waitFor();
  const [last] = await column("Name");
  expect(`${last}`.localeCompare(`${first}`, "en", { sensitivity: "base" })).toBeGreaterThan(0);
});

test("the export has the shown rows and columns, and nothing else", async () => {
  await report.go("#/users?is.platform=Odin&columns=name,extension");
  const rows = await shown();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Export CSV" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("users.csv");
  const lines = (await readFile(await file.path(), "utf8")).trimEnd().split("\r\n");
  expect(lines[0]).toBe("\ufeffName,Extension");
  expect(lines).toHaveLength(rows + 1);
});

test("a link opens the same rows, order and columns in another window", async () => {
  await report.go("#/findings");
  await page.getByRole("searchbox").fill("forward");
  await page.locator("thead button", { hasText: "Rule" }).click();
  await page.getByRole("button", { name: /^Columns/ }).click();
  await page.locator(".values li", { hasText: "Remedy" }).click();
  const rows = await shown();
  await using other = await openReport(browser, inject("report"));
  await other.go(new URL(page.url()).hash);
  const texts = (one: Page) => one.locator("tbody tr[data-index]").allInnerTexts();
  expect(await texts(other.page)).toEqual(await texts(page));
  expect(rows).toBeGreaterThan(0);
});

test("without a mouse somebody finds a person, opens the page and comes back to the same place", async () => {
  await page.keyboard.press("/");
  const tab = async (until: string) => {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press("Tab");
      if (await page.evaluate(`document.activeElement?.matches(${JSON.stringify(until)})`)) return;
    }
    throw new Error(`the Tab key does not reach ${until}`);
  };
  await tab("tbody a");
  for (let row = 0; row < 40; row += 1) await page.keyboard.press("ArrowDown");
  const line = await page.evaluate(`document.activeElement?.closest("tr")?.getAttribute("data-index")`);
  expect(line).toBe("40");
  const outline = await page.evaluate(`getComputedStyle(document.activeElement).outlineStyle`);
  expect(outline).not.toBe("none");
  const name = await page.evaluate(`document.activeElement.textContent`);
  await page.keyboard.press("Enter");
  await page.locator(".person h2").waitFor();
  expect((await page.locator(".person h2").textContent()) ?? "").toBe(name);
  await expect.poll(() => page.evaluate(`document.activeElement?.tagName`)).toBe("H2");
  await page.goBack();
  await page.locator(".scroller").waitFor();
});

test("the page of a person has both sides, the findings and a suppression to copy", async () => {
  await report.go("#/findings?is.platform=Odin+and+PureCloud");
  await page.locator("tbody a").first().click();
  await page.locator(".person").waitFor();
  const head = await page.locator(".facts thead th").allInnerTexts();
  expect(head).toEqual(["Fact", "Odin", "PureCloud"]);
  const card = page.locator("article.finding").first();
  expect((await card.locator(".remedy").first().textContent()) ?? "").not.toBe("");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await card.getByRole("button", { name: "Copy a suppression" }).click();
  await card.getByText(/^(Copied|This browser)/).waitFor();
  const copied = `${await page.evaluate("navigator.clipboard.readText().catch(() => '')")}`;
  expect(copied).toMatch(/^suppressions:\n {2}- id: \S+\n {4}reason: /);
});

test("the parts of a chain are folded under it, and the number of findings is that of the table of users", async () => {
  await report.go("#/users?is.worst=critical&columns=name,findings");
  const [counted] = await column("Findings");
  await page.locator("tbody a").first().click();
  await page.locator(".person").waitFor();
  expect(await page.locator("#findings-of .count").textContent()).toBe(counted);
  const chain = page.locator("section > article.finding", { has: page.locator(".parts") }).first();
  const [, words = "0"] =
    /^The (\d+) findings/.exec((await chain.locator(".parts summary").first().textContent()) ?? "") ?? [];
  const parts = chain.locator(".parts > article.finding");
  expect(await parts.count()).toBe(Number(words));
  expect(await parts.first().isVisible()).toBe(false);
  await chain.locator(".parts > summary").click();
  expect(await parts.first().isVisible()).toBe(true);
  expect(await barriers(page)).toEqual([]);
});

test("a search without rows offers all of them", async () => {
  const all = await shown();
  await page.getByRole("searchbox").fill("nobody has these words");
  await expect.poll(shown).toBe(0);
  await page.getByRole("button", { name: /^Show all / }).click();
  await expect.poll(shown).toBe(all);
});

test("a redacted copy says so on every page, and offers no suppression", async () => {
  await using folder = await temporaryFolder("redacted");
  const file = join(folder.path, "report.html");
  await writeReport(inject("folder"), file, { isRedacted: true });
  await using copy = await openReport(browser, file);
  await copy.go("#/findings");
  await copy.page.locator("tbody a").first().click();
  await copy.page.locator("article.finding").first().waitFor();
  expect(await copy.page.getByRole("note").first().textContent()).toContain("redacted");
  expect(await copy.page.getByRole("button", { name: /suppression/ }).count()).toBe(0);
});

test.each(["access", "registrations", "differences", "people"])("the rows of %s lead to people", async (table) => {
  await report.go(`#/${table}`);
  await page.locator("tbody a").first().click();
  await page.locator(".person h2").waitFor();
});
