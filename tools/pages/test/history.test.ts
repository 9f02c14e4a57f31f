/** After three nights, the page says what is new, what changed and how old findings are, as the files do. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { counts } from "@rollcall/config/counts";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenReport, openReport, startChromium } from "../src/open-report.ts";
import { nightly } from "./history.ts";
import { screenshot } from "./screenshots.ts";

const SEVERITIES = ["critical", "high", "medium", "low", "info"] as const;

interface Finding {
  readonly id: string;
  readonly severity: string;
  readonly firstSeen: string;
  readonly atLeast?: true;
  readonly partOf?: string;
  readonly state?: "unknown";
}

let browser: Browser;
let history: Awaited<ReturnType<typeof nightly>>;
beforeAll(async () => {
  // The second night somebody changed, and in the third one nobody may see queues.
  const nights = [{}, { day: 2 }, { day: 2, faults: { forbidden: { getUserQueues: true } } }] as const;
  history = await nightly(counts.nightlyPeople, nights);
  browser = await startChromium();
}, 600_000);
afterAll(async () => {
  await browser.close();
  await history.close();
});

const folderOf = (night: number): string => history.audits[night]?.folder ?? "";
const open = (night: number, look = {}): Promise<OpenReport> =>
  openReport(browser, join(folderOf(night), "report.html"), look);

const findingsOf = async (night: number): Promise<readonly Finding[]> =>
  (await readFile(join(folderOf(night), "findings.ndjson"), "utf8"))
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

/** What `rollcall diff` counts between a night and the one before. */
function differencesOf(night: number) {
  const events = (history.audits[night]?.differences ?? []).map((line) => JSON.parse(line));
  return { events, summary: events.find(({ about }) => about === "summary") };
}

const isOpen = ({ partOf, state }: Finding): boolean => partOf === undefined && state === undefined;

const countsIn = async (night: number): Promise<readonly string[]> => {
  const all = (await findingsOf(night)).filter(isOpen);
  return SEVERITIES.map((severity) => `${all.filter((one) => one.severity === severity).length}`);
};

test.each([1, 2])("night %i: the page counts what is new as the comparison does", async (night) => {
  const { findings, users } = differencesOf(night).summary;
  await using report = await open(night);
  const shown = new Map<string, string>();
  for (const pair of await report.page.locator('[aria-labelledby="since"] dl > div').all())
    shown.set(`${await pair.locator("dt").textContent()}`, `${await pair.locator("dd").textContent()}`);
  expect(Object.fromEntries(shown)).toEqual({
    "new findings": `${findings.new}`,
    "still open": `${findings.open}`,
    resolved: `${findings.resolved}`,
    "unknown now": `${findings.unknown}`,
    "users came": `${users.added}`,
    "users left": `${users.removed}`,
    "users changed": `${users.changed}`,
  });
  await using paper = await open(night, { scripts: false });
  expect(await paper.page.locator("#since").textContent()).toContain(
    `${findings.new} new finding${findings.new === 1 ? "" : "s"}, ${findings.open} still open, ${findings.resolved} resolved, ${findings.unknown} unknown now.`,
  );
});

test("the second night has something of each kind, and the third has what is unknown", () => {
  const { findings, users } = differencesOf(1).summary;
  for (const count of [findings.new, findings.open, findings.resolved, users.added, users.removed, users.changed])
    expect(count).toBeGreaterThan(0);
  expect(differencesOf(2).summary.findings.unknown).toBeGreaterThan(0);
});

test("the table of changes begins with the new findings, the gravest first, and leads to the person", async () => {
  const { events } = differencesOf(1);
  const fresh = events.filter(({ about, status }) => about === "finding" && status === "new");
  await using report = await open(1);
  const { page } = report;
  await report.go("#/changes");
  const first = page.locator("tbody tr[data-index]").first();
  const [gravest] = SEVERITIES.filter((severity) => fresh.some((one) => one.severity === severity));
  expect(await first.textContent()).toContain(gravest);
  await page.screenshot({ path: await screenshot("history-changes") });
  await report.go("#/changes?is.change=finding+new");
  expect(await page.getByRole("status").first().textContent()).toMatch(new RegExp(`^${fresh.length} of `));
  await first.locator("a").click();
  await page.locator(".person h2").waitFor();
});

test("a new finding has its age, and one of the first night may be older", async () => {
  const [before, after] = [await findingsOf(0), await findingsOf(1)];
  const known = new Set(before.map(({ id }) => id));
  const [fresh, old] = [after.filter(({ id }) => !known.has(id)), after.filter(({ id }) => known.has(id))];
  expect(fresh.every(({ atLeast }) => atLeast === undefined)).toBe(true);
  expect(old.every(({ atLeast }) => atLeast === true)).toBe(true);
  await using report = await open(1);
  for (const [ids, isOlder] of [
    [fresh, false],
    [old, true],
  ] as const) {
    const one = ids.find((finding) => isOpen(finding) && finding.id.split("|")[1] === "odin");
    await report.go(`#/person/odin/${encodeURIComponent(one?.id.split("|")[2] ?? "")}`);
    const card = report.page.locator("article.finding", { hasText: one?.id.split("|")[0] ?? "" }).first();
    const words = (await card.textContent()) ?? "";
    expect(words).toContain(`First seen on ${one?.firstSeen.slice(0, 10)}, today.`);
    expect(words.includes("It may be older")).toBe(isOlder);
  }
});

test("three audits show the course of their findings, and two do not", async () => {
  const expected = await Promise.all([0, 1, 2].map(countsIn));
  await using report = await open(2);
  const figure = report.page.locator("figure", { hasText: "Findings over the last audits" });
  await figure.locator("summary").click();
  const rows = await figure.locator("tbody tr").all();
  expect(await Promise.all(rows.map((row) => row.locator("td").allInnerTexts()))).toEqual(expected);
  await report.page.screenshot({ path: await screenshot("history-overview"), fullPage: true });
  await using paper = await open(2, { scripts: false });
  const table = paper.page.locator("#since table", { hasText: "Findings over the last audits" });
  const printed = await table.locator("tbody tr").all();
  expect(await Promise.all(printed.map((row) => row.locator("td.number").allInnerTexts()))).toEqual(expected);
  await using second = await open(1);
  expect(await second.page.getByText("Findings over the last audits").count()).toBe(0);
  expect([...report.said, ...report.asked, ...paper.said]).toEqual([]);
});
