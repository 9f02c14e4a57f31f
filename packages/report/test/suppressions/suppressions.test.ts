/** What people decided not to see is counted apart, and what comes back soon is said in time. */
import { ok } from "@rollcall/audit";
import { DEFAULT_CONFIG, Judge, RULES } from "@rollcall/audit/rules";
import { expect, test } from "vitest";
import { htmlReport } from "../../src/html/index.js";
import { findingsReport } from "../../src/index.js";
import { markdownReport } from "../../src/markdown/index.js";
import { endWords, suppressedWords } from "../../src/suppressions/words.js";
import { auditOf } from "../html/audit.js";
import { odinRecord } from "../records.js";

/** The day before the first of these ends. */
const asOf = new Date("2026-11-29T23:30:00Z");
const suppression = (user: string, until: string) => ({
  ...{ id: `odin-10|odin|${user}@example.com`, reason: `agreed for ${user}`, owner: "Ann <IT>", until },
});
const suppressions = [
  suppression("late", "2027-03-31"),
  suppression("month", "2026-12-29"),
  suppression("after", "2026-12-30"),
  suppression("gone", "2026-11-28"),
  suppression("nobody", "2026-12-01"),
  { ...suppression("both", "2026-11-30"), id: "odin-10", of: { users: ["both@example.com", "two@example.com"] } },
];

const record = (user: string, passwordExpiresDays: number) => ({
  ...odinRecord({ user: ok({ firstName: user, lastName: "Person", extension: "1", passwordExpiresDays }) }),
  userId: `${user}@example.com`,
});
const records = [
  ...["late", "month", "after", "gone", "both", "two"].map((user) => record(user, -5)),
  // Nobody has a finding, so what suppresses it hides nothing.
  record("nobody", 30),
];
const judge = new Judge({ rules: RULES, config: { ...DEFAULT_CONFIG, suppressions }, asOf });
for (const one of records) judge.record(one);
const judgement = judge.finish();

const screen = (isDetailed: boolean) =>
  findingsReport({ startedAt: asOf, coverage: [], judgement }, { columns: 80, isDetailed });
const partOf = (text: string, heading: string) => text.split(`${heading}\n`)[1]?.split("\n\n")[0]?.split("\n");

test("the screen names what ended, what ends within 30 days and what hides nothing", () => {
  expect(partOf(screen(false), "Suppressions")).toEqual([
    "  5 findings are suppressed. 3 of them come back within 30 days",
    "  expired on 2026-11-28: odin-10|odin|gone@example.com (Ann <IT>)",
    "  ends tomorrow, on 2026-11-30: 2 findings of odin-10 (Ann <IT>: agreed for",
    "  both). both Person, two Person",
    "  ends in 30 days, on 2026-12-29: 1 finding of odin-10 (Ann <IT>: agreed for",
    "  month). month Person",
    "  and 1 more: see --details",
  ]);
});

test("--details names also those that last", () => {
  const lines = partOf(screen(true), "Suppressions")?.join("\n").replaceAll("\n  ", " ");
  expect(lines).toContain("unused, because no finding has it: odin-10|odin|nobody@example.com (Ann <IT>)");
  expect(lines).toContain("until 2026-12-30: 1 finding of odin-10 (Ann <IT>: agreed for after). after Person");
  expect(lines).toContain("until 2027-03-31: 1 finding");
});

test("Markdown counts them in its first lines, and lists them in a part that is folded", async () => {
  const text = await markdownReport(auditOf([], { judgement }));
  expect(text).toContain("5 findings are suppressed. 3 of them come back within 30 days.");
  const [, folded = ""] = /<summary>Suppressed findings \(6\)<\/summary>\n\n([\s\S]*?)\n\n<\/details>/.exec(text) ?? [];
  expect(folded.split("\n").slice(2)).toEqual([
    "| expired on 2026-11-28 | 0 | odin-10\\|odin\\|gone@&#8203;example.com | Ann &lt;IT\\> |  |",
    "| **ends tomorrow, on 2026-11-30** | 2 | odin-10 | Ann &lt;IT\\> | agreed for both |",
    "| **ends in 30 days, on 2026-12-29** | 1 | odin-10 | Ann &lt;IT\\> | agreed for month |",
    "| until 2026-12-30 | 1 | odin-10 | Ann &lt;IT\\> | agreed for after |",
    "| until 2027-03-31 | 1 | odin-10 | Ann &lt;IT\\> | agreed for late |",
    "| hides nothing | 0 | odin-10\\|odin\\|nobody@&#8203;example.com | Ann &lt;IT\\> |  |",
  ]);
});

test("the HTML report has them in a section of their own, without scripts too", async () => {
  let file = "";
  for await (const piece of htmlReport({ ...auditOf(records), judgement, findings: findingsOf })) file += piece;
  const [, section = ""] = /<section id="suppressions"(.*?)<\/section>/s.exec(file) ?? [];
  expect(section).toContain("5 findings are suppressed. 3 of them come back within 30 days.");
  expect(section).toContain("Expired on 2026-11-28: odin-10|odin|gone@example.com (Ann &lt;IT&gt;)");
  expect(section).toContain('<strong>ends tomorrow, on 2026-11-30</strong></td><td class="number">2<');
  expect(section).toContain("<td>until 2027-03-31</td>");
  expect(/<section id="first"(.*?)<\/section>/s.exec(file)?.[1]).not.toContain("late Person");
});

function* findingsOf() {
  for (const [place, value] of judgement.findings.entries()) yield { place, value };
}

test("the words name the last day, and one or all findings", () => {
  expect(endWords({ until: "2026-11-29", daysLeft: 0 })).toBe("ends today");
  expect(suppressedWords([{ findings: 1, daysLeft: 4 }])).toBe(
    "1 finding is suppressed, and comes back within 30 days",
  );
  expect(suppressedWords([{ findings: 1, daysLeft: 40 }])).toBe("1 finding is suppressed");
});
