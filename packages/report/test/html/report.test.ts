/** The whole file. What it may run, what it says without scripts, and what a hostile name can do to it. */
import { createHash } from "node:crypto";
import { ok, printable } from "@rollcall/audit";
import type { ChangeEvent, ViewedUser } from "@rollcall/audit/changes";
import { describe, expect, test } from "vitest";
import { Store } from "../../page/src/data/store.js";
import { factsOf } from "../../page/src/person/facts/index.js";
import type { Side } from "../../page/src/person/person-data.js";
import type { ReportedAudit } from "../../src/audit/reported-audit.js";
import { htmlReport } from "../../src/html/index.js";
import { auditOf, usersNamed } from "./audit.js";

const HOSTILE = [
  "</script><script>window.owned=1</script>",
  "<img src=x onerror=window.owned=1>\"'`&amp;",
  "=cmd|' /C calc'!A0",
  "\u001b]0;owned\u0007\u202egpj.exe",
  '"><svg onload=alert(1)>../../etc/passwd,\n\r\u2028',
];

async function fileOf(audit: ReportedAudit): Promise<string> {
  let text = "";
  for await (const piece of htmlReport(audit)) text += piece;
  return text;
}

/** The static answers, as a browser without scripts shows them. */
const answersIn = (file: string): string => /<main id="answers">(.*)<\/main>/s.exec(file)?.[1] ?? "";

/** The text of the file, entities read. */
const wordsOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, " ")
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ");

function storeOf(file: string): Promise<Store> {
  const blocks = new Map(
    [...file.matchAll(/<script type="text\/plain" id="data-([\w-]+)">([^<]*)<\/script>/g)].map(([, id, text]) => [
      id,
      text,
    ]),
  );
  return Store.open({ take: (name) => blocks.get(name) });
}

/** What the page of a person says of a user. */
const factsIn = (user: Side | undefined) =>
  factsOf({
    odin: user?.platform === "odin" ? user : undefined,
    purecloud: user?.platform === "purecloud" ? user : undefined,
  });

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

describe("the file", async () => {
  const audit = auditOf(HOSTILE.flatMap(usersNamed), { tenant: HOSTILE[0] });
  const file = await fileOf(audit);

  test("allows its own script and style, and nothing else", () => {
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(file) ?? [];
    const [, style = ""] = /<style>(.*?)<\/style>/s.exec(file) ?? [];
    const [script = ""] = [...file.matchAll(/<script>(.*?)<\/script>/gs)].map(([, text]) => text);
    expect(policy).toBe(
      `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; base-uri 'none'; form-action 'none'`,
    );
    expect(file.indexOf("Content-Security-Policy")).toBeLessThan(file.indexOf("<style>"));
  });

  test("has no element or attribute that loads, runs or sends something", () => {
    const body = file.slice(file.indexOf("<body>"), file.lastIndexOf("<script>"));
    const tags = new Set([...body.matchAll(/<([a-z0-9]+)/gi)].map(([, tag]) => tag));
    expect([...tags].sort()).toEqual(
      expect.arrayContaining(["body", "caption", "div", "main", "script", "section", "table"]),
    );
    for (const tag of ["img", "svg", "iframe", "link", "form", "object", "a"]) expect([...tags]).not.toContain(tag);
    expect(body).not.toMatch(/<[^>]*\s(?:on\w+|style|src|href)\s*=/i);
  });

  test("keeps one script of its own, whatever users are called", () => {
    expect(file.match(/<script>/g)).toHaveLength(1);
    expect(file).not.toContain("owned=1</script>");
    for (const line of answersIn(file).split("\n")) expect(printable(line)).toBe(line);
  });

  test("gives the page every text as the platform wrote it", async () => {
    const store = await storeOf(file);
    const { table } = await store.table("users");
    const [name, id] = [table.columnOf("name"), table.columnOf("userId")];
    const odin = HOSTILE.map((_, at) => table.value(id, 2 * at));
    expect(odin).toEqual(HOSTILE);
    expect(table.value(name, 1)).toBe(HOSTILE[0]);
    expect(table.text(name, 7)).toContain("\\u001b]0;owned\\u0007\\u202egpj.exe");
  });

  test("has every fact of both platforms that the page of a person shows", async () => {
    const store = await storeOf(file);
    const users = [...(audit.users() as Iterable<{ value: ViewedUser }>)].map(({ value }) => value);
    for (const [row, user] of users.entries()) {
      const side = await store.user(row);
      expect(factsIn(side)).toEqual(factsIn(user));
      expect(side).toMatchObject({ findings: user.findings });
    }
  });

  test("has the details of each finding, and of no row more", async () => {
    const store = await storeOf(file);
    const findings = [...(audit.findings() as Iterable<{ value: object }>)].map(({ value }) => value);
    expect(findings.length).toBeGreaterThan(4);
    const read = await Promise.all(findings.map((_, at) => store.finding(at)));
    expect(read).toEqual(findings);
    expect(await store.finding(findings.length)).toBeUndefined();
    await expect(store.table("nothing")).rejects.toThrow("nothing");
  });
});

describe("without scripts", () => {
  test("it says how many, what to do and why, and what was not checked", async () => {
    const audit = auditOf(["Ann", "Bob"].flatMap(usersNamed), { tenant: "Acme & Sons" });
    const words = wordsOf(answersIn(await fileOf(audit)));
    const open = audit.judgement.findings.filter((one) => !one.suppressed && one.partOf === undefined);
    expect(words).toContain("Acme & Sons Rollcall audit Audited 2026-11-29 01:00 UTC to 2026-11-29 02:00 UTC");
    expect(words).toMatch(/Users of Odin 2 Users of PureCloud 2/);
    expect(words).toContain(`The most severe findings (${open.length} of ${open.length})`);
    for (const { title, remedy } of open) {
      expect(words).toContain(title);
      expect(words).toContain(remedy.words.replace(/\s+/g, " "));
    }
    expect(words).toMatch(/Odin : 2 of an unknown number of users in 1 group, 2.5 % was read/);
    expect(words).toContain("both-21 (On the list of leavers, and still live) people.left is not configured");
  });

  test("nobody reads as clean where a platform or a check is missing", async () => {
    const [odin] = usersNamed("Ann");
    const words = wordsOf(answersIn(await fileOf(auditOf([odin]))));
    expect(words).toContain("Users of PureCloud not audited");
    expect(words).toContain("People on both PureCloud was not audited");
    expect(words).toMatch(/critical 0 0 (?:nobody was judged|\d+ % of)/);
    expect(words).not.toContain("Nothing. Every check");
    expect(words).toContain("There is no audit before this one");
  });

  test("it says what is new, and shows the numbers of three audits", async () => {
    const finding = auditOf(usersNamed("Ann")).judgement.findings[0];
    const news = { ...finding, about: "finding", status: "new" };
    const counts = { new: 1, open: 7, resolved: 3, unknown: 2, suppressed: 0 };
    const users = { compared: 2, changed: 4, added: 5, removed: 6, renamed: 0, notSeen: 0 };
    const events = [
      { about: "audits", before: { finishedAt: "2026-11-28T02:00:00.000Z" }, notes: ["Other settings."] },
      news,
      { about: "summary", findings: counts, users },
    ];
    const past = [1, 2, 3].map((day) => ({
      startedAt: `2026-11-2${day}T01:00:00.000Z`,
      finishedAt: `2026-11-2${day}T02:00:00.000Z`,
      findings: { critical: day, high: 20, medium: 30, low: 40, info: 50 },
    }));
    const audit = auditOf(usersNamed("Ann"), { changes: () => events as unknown as ChangeEvent[], past });
    const words = wordsOf(answersIn(await fileOf(audit)));
    expect(words).toContain(
      "Since 2026-11-28 02:00 UTC : 1 new finding, 7 still open, 3 resolved, 2 unknown now. 5 users came, 6 left, 4 changed. Other settings.",
    );
    expect(words).toMatch(/2026-11-22 01:00 UTC 2 20 30 40 50/);
    // This audit is the third.
    const three = wordsOf(answersIn(await fileOf({ ...audit, past: past.slice(1) })));
    expect(three).toMatch(/2026-11-23 01:00 UTC 3 20 30 40 50 2026-11-29 01:00 UTC 0 /);
    const few = wordsOf(answersIn(await fileOf({ ...audit, past: past.slice(2) })));
    expect(few).not.toContain("Findings over the last audits");
  });

  test("a redacted copy says so", async () => {
    const words = wordsOf(answersIn(await fileOf(auditOf(usersNamed("t-1"), { isRedacted: true }))));
    expect(words).toContain("This copy is redacted.");
  });

  test("unused licences have their cost where a price is known", async () => {
    const [, user] = usersNamed("Ann");
    const licences = ok(["communicate", "engage"]);
    const unread = [{ ...user, sections: { ...user.sections, licenses: licences } }];
    const records = [
      { ...user, sections: { ...user.sections, licenses: licences, signIn: ok({ dateLastLogin: null }) } },
    ];
    expect(wordsOf(answersIn(await fileOf(auditOf(records))))).toContain("No price is configured");
    const prices = { currency: "EUR", odin: {}, purecloud: { communicate: 20.5 } };
    const words = wordsOf(answersIn(await fileOf(auditOf(records, { prices }))));
    expect(words).toContain("20.50 EUR of 20.50 EUR a month pays for what nobody uses");
    expect(words).toMatch(/engage \(licence\) PureCloud not known 1 0 1 0 no price/);
    const lost = wordsOf(answersIn(await fileOf(auditOf(unread, { prices }))));
    expect(lost).toContain(
      "At least 0.00 EUR of 20.50 EUR a month pays for what nobody uses, among all that have a price. The use of 1 of these is not known.",
    );
    expect(lost).toMatch(/communicate \(licence\) PureCloud not known 1 not known not known 1 not known/);
  });
});
