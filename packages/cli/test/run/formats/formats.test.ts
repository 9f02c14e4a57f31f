/** What an audit is written as: the formats, their counts, and the parts of an audit. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { judged } from "../../../src/run/judged.js";
import { printFindings } from "../../../src/run/print-findings.js";
import { factsIn, overviewIn, rowsIn, unzipped } from "../../kit/formats.js";
import { dataIn } from "../../kit/page-data.js";
import { complaint, expectOwnersAlone, run } from "../../kit/run.js";

const root = mkdtempSync(join(tmpdir(), "rollcall-formats-"));
const demo = join(root, "demo");
/** The audit of another demo, which has no report yet. */
const plain = join(root, "plain");
const ALL = ["ndjson", "csv", "xlsx", "html", "md"].flatMap((name) => ["--format", name]);
const SPLIT = ["--split-by", "group"];

const read = (...path: readonly string[]) => readFileSync(join(...path), "utf8");
const lines = (name: string) =>
  read(demo, name)
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

let printed = "";
beforeAll(async () => {
  const { code, stdout, stderr } = await run(["demo", "--users", "120", "--out", demo, ...ALL, ...SPLIT]);
  expect([code, stderr]).toEqual([0, ""]);
  printed = stdout;
  expect((await run(["demo", "--users", "60", "--out", plain, "--format", "ndjson"])).code).toBe(0);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A copy of the audit without reports. */
function copied(name: string): string {
  const path = join(root, name);
  cpSync(plain, path, { recursive: true });
  return path;
}

const SEVERITIES = ["critical", "high", "medium", "low", "info"];

test("every format has the same counts", () => {
  const view = lines("view.ndjson");
  const open = lines("findings.ndjson").filter(({ suppressed, partOf, state }) => !suppressed && !partOf && !state);
  const people = lines("people.ndjson").filter(({ kind }) => kind === "person").length;
  const on = (platform: string) => view.filter((user) => user.platform === platform).length;
  const bySeverity = SEVERITIES.map((severity) => open.filter((one) => one.severity === severity).length);
  expect(open.length).toBeGreaterThan(20);
  // The terminal folds nothing in so small an organisation.
  expect(printed).toMatch(new RegExp(`\n  Odin +${on("odin")} users`));
  expect(printed).toMatch(new RegExp(`\n  PureCloud +${on("purecloud")} users`));
  expect(printed).toMatch(new RegExp(`\n  Both +${people} people`));
  const numbersIn = (line = "") => [...line.matchAll(/ (\d+)(?![\d%]| %)/g)].map(([, number]) => Number(number));
  expect(numbersIn(/^ +all .*$/m.exec(printed)?.[0])).toEqual(bySeverity);
  const csv = rowsIn(demo, "findings.csv").filter(({ State }) => State === "open");
  expect(SEVERITIES.map((severity) => csv.filter(({ Severity }) => Severity === severity).length)).toEqual(bySeverity);
  expect(rowsIn(demo, "users.csv")).toHaveLength(view.length);
  expect(rowsIn(demo, "people.csv").filter(({ Kind }) => Kind === "person")).toHaveLength(people);
  const xlsx = overviewIn(demo);
  expect(SEVERITIES.map((severity) => Number(xlsx.get(severity)))).toEqual(bySeverity);
  expect(
    ["Odin: users", "PureCloud: users", "People on both platforms"].map((label) => Number(xlsx.get(label))),
  ).toEqual([on("odin"), on("purecloud"), people]);
  const page = read(demo, "report.html");
  const facts = factsIn(page);
  const found = new Map<string, number>(
    facts.severities.map((one: { severity: string; found: number }) => [one.severity, one.found]),
  );
  expect(SEVERITIES.map((severity) => found.get(severity) ?? 0)).toEqual(bySeverity);
  expect([facts.who.odin, facts.who.purecloud, facts.who.both]).toEqual([on("odin"), on("purecloud"), people]);
  // What the page says without scripts.
  const counted = [...page.matchAll(/<dt>([^<]*)<\/dt><dd>(\d+)<\/dd>/g)].map(([, label, count]) => [
    label,
    Number(count),
  ]);
  expect(counted.slice(0, 3)).toEqual([
    ["Users of Odin", on("odin")],
    ["Users of PureCloud", on("purecloud")],
    ["People on both", people],
  ]);
  const rows = [...page.matchAll(/<tr><td><span class="severity (\w+)">\w+<\/span><\/td><td class="number">(\d+)</g)];
  const shown = new Map(rows.map(([, severity, count]) => [severity, Number(count)]));
  expect(SEVERITIES.map((severity) => shown.get(severity) ?? 0)).toEqual(bySeverity);
  const ticket = read(demo, "report.md");
  expect(numbersIn(/^\| \*\*all\*\* .*$/m.exec(ticket)?.[0])).toEqual(bySeverity);
  for (const [name, platform] of [
    ["Odin", "odin"],
    ["PureCloud", "purecloud"],
  ] as const)
    expect(numbersIn(new RegExp(`^\\| ${name} \\|.*$`, "m").exec(ticket)?.[0])[0]).toBe(on(platform));
  expect(ticket).toContain(` ${people} people on both platforms`);
  const fixes = JSON.parse(read(demo, "actions.json")).actions;
  expect(fixes.reduce((sum: number, { findings }: { findings: number }) => sum + findings, 0)).toBe(open.length);
  const kept = JSON.parse(read(demo, "judgement.json")).findings;
  expect(SEVERITIES.map((severity) => kept[severity])).toEqual(bySeverity);
});

test("the screen is shorter where more follows it, so all of it has 60 lines of 80 columns", async () => {
  const { judgement, journal } = await judged(demo, { write: false });
  const report = {
    ...{ startedAt: new Date(journal.head.startedAt), judgement },
    coverage: journal.scopes.flatMap(({ coverage }) => coverage ?? []),
  };
  const linesWith = (below: string): readonly string[] => {
    const pieces: string[] = [];
    const stdout = { write: (piece: string) => void pieces.push(piece) };
    printFindings({ stdout, environment: {} }, report, { below });
    return pieces.join("").trimEnd().split("\n");
  };
  const [alone, long] = [linesWith(""), linesWith("a file\n".repeat(20))];
  expect(alone.length).toBeGreaterThan(40);
  // The exit code follows.
  for (const lines of [alone, long, printed.trimEnd().split("\n").slice(0, -1)])
    expect(lines.length).toBeLessThanOrEqual(59);
  expect(Math.max(...alone.map(({ length }) => length))).toBeLessThanOrEqual(80);
});

test("every report says that ages are judged by the date of the demo, and none if somebody gave another", async () => {
  const said = (path: string) => ({
    md: read(path, "report.md").includes("Ages are judged as of 2026-11-16 12:00 UTC, the date of the demo."),
    xlsx: overviewIn(path).has("Ages judged as of (UTC), the date of the demo"),
    html: read(path, "report.html").includes("2026-11-16 12:00 UTC</time>, the date of the demo."),
    page: factsIn(read(path, "report.html")).isDemoTime,
  });
  expect(said(demo)).toEqual({ md: true, xlsx: true, html: true, page: true });
  const other = copied("other-time");
  const again = async (...flags: readonly string[]) => (await run(["report", other, ...flags])).stdout;
  expect(await again("--as-of", "2026-11-20", ...ALL)).toMatch(/\n {2}ages judged as of 2026-11-20\n/);
  expect(said(other)).toEqual({ md: false, xlsx: false, html: false, page: false });
  expect(await again()).toContain("  ages judged as of 2026-11-16 12:00 UTC, the date of the demo\n");
});

test("numbers and extensions keep every byte, and each file is its owner's alone", () => {
  const numbers = new Map(lines("view.ndjson").map((user) => [user.userId, user.extension?.value ?? null]));
  const rows = rowsIn(demo, "users.csv").filter(({ Platform }) => Platform === "Odin");
  for (const row of rows) expect(row.Extension).toBe(numbers.get(row["User id"]?.replace(/^'/, "")) ?? "");
  expect(rows.some(({ Extension }) => Extension?.startsWith("0"))).toBe(true);
  for (const name of ["users.csv", "report.xlsx", "report.html", "reports.json"]) expectOwnersAlone(join(demo, name));
});

describe("--split-by group", () => {
  const sets = () => readdirSync(join(demo, "by-group")).filter((name) => name !== "unassigned");

  test("a set has its people, and no name of somebody else", () => {
    const users = lines("view.ndjson");
    const pairs = lines("people.ndjson").filter(({ kind }) => kind === "person");
    const nameOf = (user: { readonly name: { readonly value?: string | null } }) => user.name.value ?? "";
    expect(sets().length).toBeGreaterThan(1);
    for (const set of sets()) {
      const rows = rowsIn(demo, "by-group", set, "users.csv");
      const [group] = rows.flatMap(({ Platform, Group }) => (Platform === "Odin" ? [Group] : []));
      const own = users.filter((user) => `${user.serviceProviderId}/${user.groupId}` === group);
      const ids = new Set(own.map(({ userId }) => userId));
      const others = new Set(pairs.filter(({ odin }) => ids.has(odin.userId)).map(({ purecloud }) => purecloud.userId));
      expect(rows).toHaveLength(ids.size + others.size);
      const inside = new Set(users.filter(({ userId }) => ids.has(userId) || others.has(userId)).map(nameOf));
      const outside = users.map(nameOf).filter((name) => name.length > 6 && name.includes(" ") && !inside.has(name));
      const folder = join(demo, "by-group", set);
      const sheets = [...unzipped(join(folder, "report.xlsx")).values()];
      expect(dataIn(read(folder, "report.html")).size).toBeGreaterThan(10);
      const texts = [
        ...readdirSync(folder).map((name) => read(folder, name)),
        ...sheets,
        ...dataIn(read(folder, "report.html")).values(),
      ];
      for (const name of outside)
        for (const text of texts) expect(text.includes(name), `${name} in ${set}`).toBe(false);
      expect(Number(overviewIn(folder).get("Odin: users"))).toBe(ids.size);
    }
  });

  test("the folders are the owner's alone", () => {
    expectOwnersAlone(join(demo, "by-group", sets()[0] ?? ""));
    expect(printed).toContain(" by-group/*,");
  });
});

test("--split-by division: no set has people of another division, and those of none have their own", async () => {
  const path = copied("divisions");
  expect((await run(["report", path, "--format", "csv", "--split-by", "division"])).code).toBe(0);
  const users = rowsIn(path, "users.csv");
  const [all, names] = [rowsIn(path, "people.csv"), readdirSync(join(path, "by-division")).sort()];
  const folderOf = (division: string) => division.replaceAll(" ", "-");
  const divisionOf = new Map(users.map((row) => [row["User id"] ?? "", folderOf(row.Division ?? "")]));
  const divisions = new Set(users.flatMap(({ Division = "" }) => (Division === "" ? [] : [folderOf(Division)])));
  expect(divisions.size).toBeGreaterThan(1);
  expect(names).toEqual([...divisions, "unassigned"].sort());
  const counterpart = new Map(
    all.flatMap((row) =>
      row.Kind === "person" ? [[row["User id on Odin"] ?? "", row["User id on PureCloud"] ?? ""]] : [],
    ),
  );
  const view = read(path, "view.ndjson").trimEnd().split("\n");
  const managers = new Set(view.map((line) => JSON.parse(line).managerId?.value));
  const found: string[] = [];
  for (const name of names) {
    const rows = rowsIn(path, "by-division", name, "users.csv");
    const ids = rows.map((row) => row["User id"] ?? "");
    found.push(...ids);
    const of = ids.map((id) => divisionOf.get(counterpart.get(id) ?? id) || "unassigned");
    expect([name, ...new Set(of)]).toEqual([name, name]);
    // No file of the set has an id of somebody else.
    const texts = readdirSync(join(path, "by-division", name)).map((file) => read(path, "by-division", name, file));
    // The id of a manager is a value of the people in the set. It says who reviews their access.
    const others = users
      .map((row) => row["User id"] ?? "")
      .filter((id) => !ids.includes(id) && (name === "unassigned" || !managers.has(id)));
    expect(others.filter((id) => texts.some((text) => text.includes(id)))).toEqual([]);
  }
  // Everybody is in exactly one set.
  expect(found.sort()).toEqual(users.map((row) => row["User id"] ?? "").sort());
});

describe("rollcall report", () => {
  test("adds a format to a finished audit, and writes the reports that it has again", async () => {
    const path = copied("added");
    await run(["report", path, "--format", "csv", "--delimiter", ";"]);
    expect(existsSync(join(path, "audit.json"))).toBe(false);
    const users = read(path, "users.csv");
    writeFileSync(join(path, "users.csv"), "an earlier judgement");
    const { stdout, code } = await run(["report", path, "--format", "json", "--format", "xlsx"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^Written to \S+:\s+findings.csv, [^:]*users.csv,[^:]* report.xlsx,\s+audit.json,\s+view.ndjson/m,
    );
    expect(read(path, "users.csv")).toBe(users);
    const audit = JSON.parse(read(path, "audit.json"));
    expect(audit).toMatchObject({ format: "rollcall-audit/1", schemaVersion: 1 });
    expect(audit.records.length).toBe(read(path, "view.ndjson").trimEnd().split("\n").length);
  });

  test("without a report of its own, an audit that is audited again keeps none of an earlier judgement", async () => {
    const path = copied("again");
    await run(["report", path, "--format", "csv", ...SPLIT]);
    expect(readdirSync(path)).toEqual(expect.arrayContaining(["by-group", "reports.json", "users.csv"]));
    await run(["demo", "--users", "12", "--out", path, "--format", "ndjson"]);
    expect(
      readdirSync(path).filter((name) => name.endsWith(".csv") || name.startsWith("by-") || name === "reports.json"),
    ).toEqual([]);
  });

  test.each([["redact"], ["split-by", "group"], ["format", "xlsx"], ["details"], ["coverage"]])(
    "--table is refused with --%s, which would be left out",
    async (name, ...value) => {
      expect(await complaint(["report", demo, `--${name}`, ...value, "--table", "users"])).toContain(
        `--table and --${name} cannot be used together`,
      );
    },
  );

  test("--table prints one table and nothing else", async () => {
    const { stdout, stderr } = await run(["report", demo, "--table", "access"]);
    expect(stdout).toBe(read(demo, "access.csv"));
    expect(stderr).toBe("");
    expect(await complaint(["report", demo, "--table", "acess"])).toContain(
      'no table is called "acess". Did you mean access?',
    );
  });

  test("a file that no audit wrote is never replaced", async () => {
    const path = copied("mine");
    writeFileSync(join(path, "users.csv"), "mine");
    expect(await complaint(["report", path, "--format", "csv", "--quiet"])).toContain(
      "users.csv was not written by an audit",
    );
    expect(read(path, "users.csv")).toBe("mine");
  });
});

/**
 * The heads of tables weigh more in a small audit, which has 450 bytes a record. An audit of 5,000 records has 245 without the page
 * and its static part.
 */
test("the HTML report holds a record in a few hundred bytes", () => {
  const file = read(demo, "report.html");
  const blocks = [...file.matchAll(/<script type="text\/plain" id="data-([\w-]+)">([^<]*)</g)];
  const size = blocks.reduce((sum, [, id, text = ""]) => sum + (id === "facts" ? 0 : text.length), 0);
  expect(size / lines("view.ndjson").length).toBeLessThan(500);
});
