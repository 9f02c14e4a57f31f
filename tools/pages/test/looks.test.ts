/** Every page of the report in light, dark and on a phone has nothing on the console, no request and no barrier. */
import { counts } from "@rollcall/config/counts";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { DESK, type Look, openReport, PHONE, startChromium } from "../src/open-report.ts";
import { barriers } from "./accessibility.ts";
import { screenshot } from "./screenshots.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

/** Of these there are pictures. */
const SHOWN: readonly string[] = ["overview", "users", "person"];

const LOOKS = [
  { name: "light", width: DESK, theme: "light" },
  { name: "dark", width: DESK, theme: "dark" },
  { name: "tablet", width: 1024, theme: "light", only: SHOWN },
  { name: "phone", width: PHONE, theme: "light" },
  { name: "phone-dark", width: PHONE, theme: "dark", only: SHOWN },
] as const satisfies readonly (Look & { name: string; only?: readonly string[] })[];

/** The pages that the navigation leads to, and the person at the top of the findings. */
const placesIn = async (page: Page): Promise<readonly string[]> => {
  const links = page.locator("nav a");
  const places = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  await page.evaluate(`location.hash = "#/findings"`);
  const person = await page.locator("tbody a").first().getAttribute("href");
  return [...places, person ?? ""];
};

/** How much of an element's width one must scroll to see. */
const widthBeyond = (part: Locator): Promise<number> => part.evaluate((node) => node.scrollWidth - node.clientWidth);

const nameOf = (hash: string): string => hash.replace(/^#\//, "").split("/")[0] || "overview";

describe.each(LOOKS)("$name", ({ name, ...look }) => {
  test("every page can be used by everybody, says nothing on the console and asks for nothing", async () => {
    await using report = await openReport(browser, inject("report"), look);
    const { page } = report;
    const places = await placesIn(page);
    expect(places.map(nameOf)).toEqual(expect.arrayContaining(["overview", "users", "findings", "people", "person"]));
    const only = "only" in look ? look.only : places.map(nameOf);
    for (const hash of places.filter((one) => only.includes(nameOf(one)))) {
      await report.go(hash);
      expect(await barriers(page), hash).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth"), hash).toBeLessThanOrEqual(0);
      // A scrollbar under the tabs would hide some of them.
      if (look.width !== PHONE) expect(await widthBeyond(page.locator("nav")), hash).toBe(0);
      if (SHOWN.includes(nameOf(hash))) await page.screenshot({ path: await screenshot(`${nameOf(hash)}-${name}`) });
    }
    expect(report.said).toEqual([]);
    expect(report.asked).toEqual([]);
  });
});

test("the panels of a table can be used by everybody", async () => {
  await using report = await openReport(browser, inject("report"), { theme: "dark" });
  await report.go("#/users");
  for (const label of ["Platform", "More filters", "Columns"]) {
    await report.page.getByRole("button", { name: label }).first().click();
    expect(await barriers(report.page), label).toEqual([]);
    await report.page.keyboard.press("Escape");
  }
  expect(report.said).toEqual([]);
});

test("the pictures follow the system when it becomes dark, and the width of the page", async () => {
  await using report = await openReport(browser, inject("report"));
  const { page } = report;
  const [chart] = await page.locator(".chart svg").all();
  const colours = () => chart?.innerHTML();
  const width = async () => (await chart?.boundingBox())?.width ?? 0;
  const [light, wide] = [await colours(), await width()];
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(colours).not.toBe(light);
  await page.setViewportSize({ width: PHONE, height: 740 });
  await expect.poll(width).toBeLessThan(wide);
  for (const one of await page.locator(".chart").all()) {
    const [box, drawn] = [await one.boundingBox(), await one.locator("svg").boundingBox()];
    expect(drawn?.width).toBeLessThanOrEqual((box?.width ?? 0) + 1);
  }
});

test("each picture has its numbers as a table, and the numbers are those of the tables", async () => {
  await using report = await openReport(browser, inject("report"));
  const { page } = report;
  const figures = await page.locator("figure").all();
  expect(figures.length).toBeGreaterThan(2);
  for (const figure of figures) expect(await figure.locator("details tbody tr").count()).toBeGreaterThan(0);
  const users = await page.locator('nav a[href="#/users"] .count').textContent();
  expect(Number(users?.replaceAll(",", ""))).toBeGreaterThanOrEqual(counts.shownPeople);
});
