/** Platforms may answer anything. Nothing of it runs, breaks a row, reaches a terminal raw, or names a file, in any format. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvRows } from "@rollcall/config/csv-rows";
import { MARK } from "@rollcall/config/hostile";
import { guarded } from "@rollcall/report/csv";
import { readXlsx } from "hucre";
import MarkdownIt from "markdown-it";
import { afterAll, beforeAll, expect, test } from "vitest";
import { GROUPS, poisonJournal } from "../../kit/poisoned.js";
import { run } from "../../kit/run.js";

const root = mkdtempSync(join(tmpdir(), "rollcall-inert-"));
const [clean, audit] = [join(root, "clean"), join(root, "audit")];
const FORMATS = ["json", "ndjson", "csv", "xlsx", "md", "html"].flatMap((name) => ["--format", name]);
const read = (name: string) => readFileSync(join(audit, name), "utf8");
const lines = (name: string) =>
  read(name)
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

/** Controls other than line breaks, and marks that turn the direction of text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
const RAW = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

let printed = "";
beforeAll(async () => {
  await run(["demo", "--users", "30", "--out", clean, "--format", "ndjson"]);
  cpSync(clean, audit, { recursive: true });
  poisonJournal(audit);
  const judged = await run(["report", audit, ...FORMATS, "--details", "--coverage"]);
  expect([judged.code, judged.stderr]).toEqual([0, ""]);
  printed = judged.stdout;
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function expectInert(text: string, what: string): void {
  expect(RAW.exec(text)?.[0], what).toBeUndefined();
  expect(text, what).toContain(MARK);
}

test("the screen, with details and coverage", () => {
  expectInert(printed, "report");
  expect(printed).toContain("Findings");
});

test("user, explain and diff", async () => {
  const chain = lines("findings.ndjson").find(({ subject }) => subject.platform === "odin");
  const who = chain.subject.userId;
  const commands = [
    ["user", who, "--from", audit],
    ["user", MARK, "--from", audit],
    ["explain", chain.rule, audit, "--user", who],
    ["diff", clean, audit, "--volatile", "--show", "50"],
    ["diff", clean, audit, "--volatile", "--json"],
  ];
  for (const command of commands) {
    const { stdout, stderr } = await run(command);
    expectInert(stdout, command.join(" "));
    expect(RAW.exec(stderr), command.join(" ")).toBeNull();
  }
});

test("a complaint about what somebody typed", async () => {
  const who = `\u001b[31m${MARK}\u202e\nnobody`;
  const { stdout, stderr } = await run(["user", who, "--from", audit]);
  expectInert(stdout + stderr, "user");
  expectInert((await run(["explain", "odin-10", audit, "--user", who])).stderr, "explain");
});

test("JSON and NDJSON: a record a line", async () => {
  const { lines: counted } = JSON.parse(read("judgement.json"));
  expect(lines("view.ndjson")).toHaveLength(counted["view.ndjson"]);
  expect(lines("findings.ndjson")).toHaveLength(counted["findings.ndjson"]);
  expect(JSON.parse(read("audit.json")).records).toHaveLength(counted["view.ndjson"]);
  for (const name of readdirSync(audit))
    if (/json$/.test(name)) expect(RAW.exec(read(name))?.[0], name).toBeUndefined();
});

test("CSV: rows and columns stay, and no cell is a formula", () => {
  const files = readdirSync(audit).filter((name) => name.endsWith(".csv"));
  expect(files.length).toBeGreaterThan(8);
  for (const name of files) {
    const rows = csvRows(read(name));
    for (const row of rows) expect(row, name).toHaveLength(rows[0]?.length ?? 0);
    // A telephone number keeps its plus.
    for (const cell of rows.flat())
      expect(/^[=@\-+\t\r]/.test(cell) && !/^\+\d+$/.test(cell), `${name}: ${cell}`).toBe(false);
    expect(RAW.exec(read(name).replaceAll("\r\n", ""))?.[0], name).toBeUndefined();
  }
  expect(csvRows(read("users.csv"))).toHaveLength(lines("view.ndjson").length + 1);
  expect(read("users.csv")).toContain(MARK);
});

test("XLSX: the texts of the CSV files, and no formula", async () => {
  const { sheets } = await readXlsx(readFileSync(join(audit, "report.xlsx")), {});
  const sheet = sheets.find(({ name }) => name === "Users");
  const csv = csvRows(read("users.csv"));
  expect(sheet?.rows).toHaveLength(csv.length);
  const cells =
    sheet?.rows.flatMap((row, at) => row.map((cell, column) => [cell, csv[at]?.[column] ?? ""] as const)) ?? [];
  const texts = cells.filter((pair): pair is readonly [string, string] => typeof pair[0] === "string");
  for (const [cell, text] of texts) expect([cell, guarded(cell)]).toContain(text);
  expect(texts.filter(([cell]) => cell.includes(MARK)).length).toBeGreaterThan(lines("view.ndjson").length);
  for (const { cells: all, name } of sheets)
    for (const [place, cell] of all ?? []) expect(cell.formula, `${name} ${place}`).toBeUndefined();
});

test("Markdown: tables stay, and no text is HTML, a link or a mention", () => {
  const html = new MarkdownIt({ html: true, linkify: true }).render(read("report.md"));
  expectInert(read("report.md"), "report.md");
  const tables = [...html.matchAll(/<table>([\s\S]*?)<\/table>/g)].map(([, table = ""]) =>
    [...table.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = ""]) => [...row.matchAll(/<t[hd]/g)].length),
  );
  expect(tables.length).toBeGreaterThan(4);
  for (const [head, ...rows] of tables) for (const row of rows) expect(row).toBe(head);
  const tags = new Set([...html.matchAll(/<([a-z0-9]+)/gi)].map(([, tag]) => tag));
  expect([...tags].filter((tag) => /^(a|img|script|iframe|form|style)$/.test(tag ?? ""))).toEqual([]);
  // GitHub looks for these in what is left after Markdown.
  expect(/[@#][a-z0-9]|:\/\/\w/i.exec(html)?.[0]).toBeUndefined();
});

test("HTML: what is in the page is text, with and without scripts", () => {
  const page = read("report.html");
  const shown = page.slice(page.indexOf("<body"), page.indexOf('<script type="text/plain"'));
  expectInert(shown, "the part without scripts");
  expect(/<(?!\/?[a-z0-9]+[ >])|<(img|iframe|script)|<[^>]* on\w+=/i.exec(shown)?.[0]).toBeUndefined();
  // The data is deflated, so nothing of it is in the page as it is.
  expect(page.replace(shown, "")).not.toContain(MARK);
});

test("no file or folder is named by a text", async () => {
  const split = join(root, "split");
  cpSync(clean, split, { recursive: true });
  poisonJournal(split);
  await run(["report", split, "--format", "csv", "--split-by", "group", "--quiet"]);
  expect(readdirSync(root).sort()).toEqual(["audit", "clean", "split"]);
  const users = lines("view.ndjson").filter(({ platform }) => platform === "odin");
  // Users who are only on PureCloud are in no group.
  const names = readdirSync(join(split, "by-group")).filter((name) => name !== "unassigned");
  expect(names).toHaveLength(new Set(users.map((user) => `${user.serviceProviderId}/${user.groupId}`)).size);
  expect(names.length).toBeGreaterThanOrEqual(GROUPS.length);
  const own = readdirSync(split).filter((name) => name.endsWith(".csv"));
  for (const name of names) {
    expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}.-]{0,70}$/u);
    expect(name).not.toMatch(/^(con|nul|aux|prn)(\.|$)/i);
    expect(own).toEqual(expect.arrayContaining(readdirSync(join(split, "by-group", name))));
  }
});
