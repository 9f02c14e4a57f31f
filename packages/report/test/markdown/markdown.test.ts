/** What a ticket shows of an audit, and what a name of a platform cannot do there. */
import { CoverageCounter, type OdinRecord, ok } from "@rollcall/audit";
import { DEFAULT_CONFIG, Judge, RULES } from "@rollcall/audit/rules";
import MarkdownIt from "markdown-it";
import { expect, test } from "vitest";
import type { ReportedAudit } from "../../src/audit/reported-audit.js";
import { MOST_CHARACTERS, markdownReport } from "../../src/markdown/index.js";
import { odinRecord } from "../records.js";
import { NOBODY } from "../reported.js";

const HOSTILE = [
  "a | b",
  "`code` **bold** _it_",
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "@everyone and @octocat",
  "fixes #1 GH-2 org/repo#3",
  "[link](https://evil.example)",
  "![image](https://evil.example/x.png)",
  "https://evil.example www.evil.example",
  "line\nbreak\r\n\n# heading",
  "\u202egnirts\u202c \u001b[31mred",
  "$x^2$ ~~gone~~ \\| &lt;b&gt;",
  "x".repeat(5000),
];

/** Users with these names, each with findings. */
function auditOf(names: readonly string[]): ReportedAudit {
  const records = names.map(
    (name, at): OdinRecord => ({
      ...odinRecord({ user: ok({ firstName: name, lastName: name, extension: `${at}`, passwordExpiresDays: -5 }) }),
      userId: `${name}${at}`,
      groupId: name,
    }),
  );
  const judge = new Judge({ rules: RULES, config: DEFAULT_CONFIG });
  const counter = new CoverageCounter("odin", names[0] ?? "");
  for (const record of records) {
    judge.record(record);
    counter.add(record);
  }
  const coverage = [{ ...counter.result(names[0] ?? null), notes: names }];
  return { ...NOBODY, judgement: judge.finish(), coverage };
}

const markdown = new MarkdownIt({ html: true, linkify: true });

/** The cells of each row of each table. */
function tablesOf(html: string): string[][][] {
  return [...html.matchAll(/<table>([\s\S]*?)<\/table>/g)].map(([, table = ""]) =>
    [...table.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = ""]) =>
      [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = ""]) => cell),
    ),
  );
}

test("a name is text: no column, HTML, link, image, mention or reference", async () => {
  const text = await markdownReport(auditOf(HOSTILE));
  const html = markdown.render(text);
  const tables = tablesOf(html);
  expect(tables.length).toBeGreaterThan(4);
  for (const [head, ...rows] of tables) for (const row of rows) expect(row).toHaveLength(head?.length ?? 0);
  const tags = new Set([...html.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, tag]) => tag));
  const ours = [
    "h2",
    "h3",
    "p",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "details",
    "summary",
    "code",
    "strong",
    "br",
  ];
  expect([...tags].filter((tag) => !ours.includes(tag ?? ""))).toEqual([]);
  // GitHub looks for these in what is left after Markdown.
  expect(html).not.toMatch(/[@#][a-z0-9]|GH-\d|:\/\/\w|www\.\w/i);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
  expect(html).toContain("a | b");
});

test("coverage, topics and the gravest findings are open, and the rest is folded", async () => {
  const text = await markdownReport(auditOf(["Ann", "Bob"]));
  const titles = [...text.matchAll(/^(?:#+ |<details><summary>)(.*?)(?: \(\d+\)<.*)?$/gm)].map(([, title]) => title);
  expect(titles.slice(0, 4)).toEqual([
    "Rollcall audit of 2026-11-29 01:00 UTC",
    "Coverage",
    "Findings",
    "Findings to look at first",
  ]);
  expect(titles).toEqual(
    expect.arrayContaining(["Findings by rule", "What was not checked", "What could not be read"]),
  );
  expect(text).toMatch(/^\| access \| 0 \| 0 \| [1-9]\d* \|/m);
  expect(text).not.toContain("Redacted");
  expect(await markdownReport({ ...auditOf(["Ann"]), isRedacted: true })).toContain("> **Redacted**");
});

test("each reason has its own line", async () => {
  const audit = auditOf(["Ann"]);
  const [summary] = audit.judgement.rules;
  const because = ["one; and more", "<br>", "three", "four", "five"];
  const rules = [{ ...summary, notEvaluated: 1, because } as never];
  const [coverage] = audit.coverage;
  const lost = { ...coverage, stopped: "500", truncated: "cut; off" } as never;
  const text = await markdownReport({ ...audit, judgement: { ...audit.judgement, rules }, coverage: [lost] });
  expect(text).toContain("| one; and more<br>&lt;br\\><br>three<br>and 2 more: `judgement.json` |");
  expect(text).toContain("| ended early: 500<br>users are missing: cut; off");
});

test("of what was not checked, a rule that judged nobody comes first, with its title", async () => {
  const audit = auditOf(["Ann"]);
  const [summary] = audit.judgement.rules;
  const some = { ...summary, notEvaluated: 7, because: ["some"] };
  const silent = { ...summary, ...{ notEvaluated: 0, found: 0, clear: 0 }, because: ["not configured"] };
  const text = await markdownReport({ ...audit, judgement: { ...audit.judgement, rules: [some, silent] as never } });
  const { id = "", title = "" } = summary?.rule ?? {};
  const row = (why: string, users: string) => `| ${id} | ${title} | ${why} | ${users} |\n`;
  expect(text).toContain(row("not configured", "all") + row("some", "7"));
});

test("a large audit fits into a comment, and says how many are left out", async () => {
  const text = await markdownReport(auditOf(Array.from({ length: 900 }, (_, at) => `${"|<@#".repeat(30)} ${at}`)));
  expect(text.length).toBeLessThanOrEqual(MOST_CHARACTERS);
  expect(text).toMatch(/^and \d+ more: `findings\.ndjson`$/m);
  for (const [head, ...rows] of tablesOf(markdown.render(text)))
    for (const row of rows) expect(row).toHaveLength(head?.length ?? 0);
});
