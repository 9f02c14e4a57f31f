/** What the rules say of an audit on disk: report, rules and explain. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import fs from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JUDGED_FILES, readJudgement } from "@rollcall/audit/journal";
import { RULES } from "@rollcall/audit/rules";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { judged } from "../../../src/run/judged.js";
import { audited } from "../../kit/audited.js";
import { NDJSON, startEstate, type TestEstate } from "../../kit/estate.js";
import { cramped, run } from "../../kit/run.js";

const root = mkdtempSync(join(tmpdir(), "rollcall-report-"));
const demo = join(root, "demo");
/** A user of the demo who is not active. */
const INACTIVE = "468c49bb-6515-496c-ac12-564b9d50bdd5";
const AS_OF = ["--as-of", "2026-11-16T12:00Z"];
const read = (folder: string, name: string) => readFileSync(join(folder, name), "utf8");
const lines = (folder: string, name: string) =>
  read(folder, name)
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

let printed = "";
let estate: TestEstate;
beforeAll(async () => {
  printed = (await run(["demo", "--users", "60", "--out", demo])).stdout;
  estate = await startEstate({ users: 40, groups: 9 });
});
afterAll(async () => {
  rmSync(root, { recursive: true, force: true });
  await estate.close();
});

test("an audit is one screen: who was read, what was found, the files, and what to do next", async () => {
  const screen = printed.trimEnd().split("\n");
  expect(screen.length).toBeLessThanOrEqual(60);
  // Paths are as long as they are.
  for (const line of screen.filter((one) => !one.includes(demo))) expect(line.length, line).toBeLessThanOrEqual(80);
  const heads = ["Findings", "People to look at first", "Groups to look at first", "Written to ", "Next: "];
  const places = heads.map((head) => screen.findIndex((line) => line.startsWith(head)));
  expect(places).toEqual([...places].sort((one, other) => one - other));
  expect(places).not.toContain(-1);
  expect(screen).toContain("  report.html, actions.json, records.ndjson, context.ndjson, coverage.json,");
  expect(screen.at(-4)).toBe(`Next: open ${join(demo, "report.html")}`);
  // The command that the screen proposes works, and explains what it shows.
  const words = screen.at(-3)?.split(" ").slice(2) ?? [];
  expect(await run(words)).toMatchObject({ code: 0, stdout: expect.stringMatching(/\):\s+found\n/) });
});

test("--fail-on changes the exit code, and the last line says why", async () => {
  const severe = (...severities: string[]) =>
    lines(demo, "findings.ndjson").filter(({ severity }) => severities.includes(severity)).length;
  expect(severe("high")).toBeGreaterThan(1);
  const said = `${severe("critical", "high")} findings are high or more severe (--fail-on high)\n`;
  const { code, stdout } = await run(["report", demo, "--fail-on", "high"]);
  expect([code, stdout.endsWith(`\nExit code 1: ${said}`)]).toEqual([1, true]);
  const quiet = await run(["report", demo, "--fail-on", "high", "--quiet"]);
  expect(quiet).toEqual({ code: 1, stdout: "", stderr: `rollcall: ${said}` });
  // This rule finds nothing, and it cannot judge some users.
  const clean = await run(["report", demo, "--rule", "purecloud-27", "--fail-on", "info"]);
  expect(clean.code).toBe(0);
  expect(clean.stdout).toMatch(
    /\nExit code 0: no finding is info or more severe .* What could not be checked does not count\n$/,
  );
  await run(["report", demo, "--quiet"]);
});

test("--coverage and --show print the rest after the screen", async () => {
  const { stdout } = await run(["report", demo, "--coverage"]);
  expect(printed).not.toMatch(/^Coverage$/m);
  const [screen = "", coverage = ""] = stdout.split(/^Coverage$/m);
  expect(screen).toContain("\nGroups to look at first");
  expect(coverage).toMatch(/^ {2}PureCloud organisation \(expand.*\): \d+ of \d+ users/m);
  expect(coverage).toMatch(
    /^Users not checked\n {2}.*purecloud-27 \(\d+\).*\n {4}- trustedDomains is not configured$/m,
  );
  const shown = await run(["demo", "--users", "9", "--out", join(root, "shown"), "--show", "1"]);
  expect(shown.stdout).toMatch(/\nCoverage\n(?:.*\n)*PureCloud organisation: \d+ users\n {2}\S/);
});

// Windows has no limit for the size of files.
test.skipIf(process.platform === "win32")("a full disk names the remedy of a report, which is no audit", async () => {
  const { code, stderr } = await cramped(300, ["report", join(root, "shown")]);
  const what = "report.html could not be written (the file may not grow any further, EFBIG). The audit is kept";
  expect([code, stderr]).toEqual([5, `rollcall: ${join(root, "shown", what)}. Free space, then run rollcall report\n`]);
});

test("each clean user names its findings, and each finding is one of a user, or of both users of a person", () => {
  const found = lines(demo, "findings.ndjson");
  const view = lines(demo, "view.ndjson");
  expect(view.length).toBe(audited(demo).records.length);
  expect(found.length).toBeGreaterThan(0);
  const ids = found.map(({ id }) => id);
  const known = new Set(view.map(({ userId }) => userId));
  // A user whom PureCloud deleted has no line.
  const named = found.flatMap(({ id, subject: { platform, odin, purecloud } }) =>
    platform === "both" ? [odin, purecloud].flatMap(({ userId }) => (known.has(userId) ? [id] : [])) : [id],
  );
  expect(view.flatMap(({ findings }) => findings).sort()).toEqual(named.sort());
  expect(ids).toEqual([...ids].sort());
});

test("an audit that is judged again has the same bytes, and makes no call", async () => {
  const before = JUDGED_FILES.map((name) => read(demo, name));
  for (const name of JUDGED_FILES) rmSync(join(demo, name));
  const { code, stdout } = await run(["report", demo]);
  // How long it took and the file names differ.
  const body = (text: string) => text.slice(text.indexOf("\n"), text.indexOf("\nWritten"));
  expect([code, body(stdout)]).toEqual([0, body(printed)]);
  expect(JUDGED_FILES.map((name) => read(demo, name))).toEqual(before);
});

test("the users are read twice for the page, and not again for the screen", async () => {
  const { open } = fs;
  const opened: string[] = [];
  fs.open = (path, ...more) => {
    opened.push(String(path));
    return open(path, ...more);
  };
  syncBuiltinESMExports();
  try {
    const { stdout } = await run(["report", demo, "--format", "html", "--config", "none"]);
    expect(stdout).toContain("\nLicences");
  } finally {
    fs.open = open;
    syncBuiltinESMExports();
  }
  expect(opened.filter((path) => path === join(demo, "view.ndjson"))).toHaveLength(2);
});

test("a table and a redacted copy leave the folder of the audit as it is", async () => {
  const state = () =>
    readdirSync(demo).map((name) => [name, statSync(join(demo, name)).mtimeMs, read(demo, name).length]);
  const before = state();
  const scratches = () => readdirSync(tmpdir()).filter((name) => /^rollcall-\w{6}$/.test(name));
  const there = scratches();
  const { code, stdout } = await run(["report", demo, "--table", "findings", "--rule", "odin-10"]);
  // It is judged as the flags say, and not as the files there say.
  const rules = new Set(
    stdout
      .trimEnd()
      .split("\r\n")
      .slice(1)
      .map((line) => /odin-\d\d|purecloud-\d\d/.exec(line)?.[0]),
  );
  expect([code, [...rules]]).toEqual([0, ["odin-10"]]);
  const copy = join(root, "copy");
  const redact = ["--redact", "--redact-key", join(root, "redact.key")];
  expect((await run(["report", demo, ...redact, "--out", copy, "--format", "md", "--quiet"])).code).toBe(0);
  expect((await run(["report", demo, ...redact])).stdout).toContain("Redacted: ");
  expect(readdirSync(copy)).toEqual(expect.arrayContaining(["report.md", "view.ndjson", "copy.json"]));
  expect(state()).toEqual(before);
  expect(scratches()).toEqual(there);
});

test("the judgement counts what the findings and the view say", () => {
  const { rules, ...judgement } = readJudgement(demo) ?? {};
  expect(judgement).toMatchObject({ asOf: expect.stringMatching(/Z$/), sides: { odin: { state: "complete" } } });
  const view = lines(demo, "view.ndjson");
  const unknown = view.flatMap(({ notEvaluated = [] }) => notEvaluated);
  expect(new Set(unknown).size).toBeGreaterThan(3);
  const count = (ids: readonly string[], id: string) => ids.filter((one) => one === id).length;
  const found = lines(demo, "findings.ndjson").map(({ rule }) => rule);
  // What nobody could say of a person is with both users, so rules about people count otherwise.
  const ofUsers = RULES.filter(({ platform }) => platform !== "both");
  const counted = new Map(rules?.map((rule) => [rule.id, [rule.found, rule.notEvaluated]]));
  expect(ofUsers.map(({ id }) => [id, counted.get(id)])).toEqual(
    ofUsers.map(({ id }) => [id, [count(found, id), count(unknown, id)]]),
  );
  for (const { found: all, scopes } of rules ?? [])
    expect(scopes.reduce((sum, scope) => sum + scope.found, 0)).toBe(all);
});

test("the findings are the same whole, resumed, and merged from shards, which have none of their own", async () => {
  const at = (name: string) => estate.folder(name);
  await estate.run(at("whole"));
  await estate.run(at("1"), "--shard", "1/2");
  await estate.run(at("2"), "--shard", "2/2");
  expect((await run(["report", at("1")])).stderr).toMatch(/has shard 1\/2 of an audit\. Run rollcall merge/);
  expect(() => read(at("1"), "findings.ndjson")).toThrow("ENOENT");
  expect((await run(["merge", at("1"), at("2"), "--out", at("merged"), "--quiet", ...NDJSON])).code).toBe(0);
  cpSync(at("whole"), at("resumed"), { recursive: true });
  truncateSync(join(at("resumed"), "journal.ndjson"), Math.floor(read(at("whole"), "journal.ndjson").length / 2));
  await estate.run(at("resumed"), "--resume");
  const judgements = [];
  for (const name of ["whole", "merged", "resumed"]) {
    expect((await run(["report", at(name), "--quiet", ...AS_OF, ...NDJSON])).code).toBe(0);
    const { startedAt: _, finishedAt: __, ...judgement } = readJudgement(at(name)) ?? {};
    judgements.push([read(at(name), "findings.ndjson"), judgement, read(at(name), "view.ndjson")]);
  }
  expect(judgements[0]?.[0]).not.toBe("");
  expect(judgements.slice(1)).toEqual([judgements[0], judgements[0]]);
});

const judgementWith = (more: object) =>
  JSON.stringify({
    ...{ format: 1, asOf: "", startedAt: "", finishedAt: "", settings: "", rules: [] },
    sides: { odin: { state: "complete" }, purecloud: { state: "not audited" } },
    lines: { "view.ndjson": 1, "findings.ndjson": 0 },
    ...more,
  });

test.each([
  ['{"format":1', "is damaged"],
  ['{"format":2,"asOf":""}', "has the format 2, and this version reads 1"],
  [judgementWith({ rules: [null] }), "is damaged"],
  [judgementWith({ sides: {} }), "is damaged"],
  [judgementWith({ lines: { "view.ndjson": 1 } }), "is damaged"],
])("a judgement that cannot be used is refused: %s", (text, what) => {
  const path = mkdtempSync(join(root, "judgement-"));
  expect(readJudgement(path)).toBeUndefined();
  writeFileSync(join(path, "judgement.json"), text);
  expect(() => readJudgement(path)).toThrow(
    `${join(path, "judgement.json")} ${what}. Run rollcall report with its folder`,
  );
});

describe("rules and explain", () => {
  test("lists every rule, as text and as JSON", async () => {
    const [text, json] = [await run(["rules"]), await run(["rules", "--json"])];
    const ids = JSON.parse(json.stdout).map(({ id }: { id: string }) => id);
    expect(ids).toContain("odin-10");
    expect(
      text.stdout
        .trimEnd()
        .split("\n")
        .filter((line) => !line.startsWith(" "))
        .map((line) => line.split(" ")[0]),
    ).toEqual(ids);
    expect(text.stdout).toMatch(/^purecloud-25 .*\n {2}reads {9}profile, authorization, verifiers$/m);
  });

  test("shows what a rule read of a user, whose it is, and why", async () => {
    const [finding] = lines(demo, "findings.ndjson").filter(({ rule }) => rule === "odin-10");
    const { code, stdout } = await run(["explain", "odin-10", demo, "--user", finding.subject.userId.toUpperCase()]);
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/\):\s+found\n {4}- user\.passwordExpiresDays \(the user's\) is /),
    ]);
    expect(stdout).toContain("remedy ");
  });

  test("shows the verdict of a chain, because its parts are judged too", async () => {
    const [user] = lines(demo, "view.ndjson").filter(({ platform }) => platform === "odin");
    const { code, stdout } = await run(["explain", "chain-05", demo, "--user", user.userId]);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/\): clear\n {4}- /)]);
  });

  test("each threshold has its value, and where it was set", async () => {
    const { stdout } = await run(["explain", "purecloud-04"]);
    expect(stdout).toContain("\n  threshold   unusedDays is 90 (default)\n");
  });

  test("--as-of judges ages by another time", async () => {
    const [user] = lines(demo, "view.ndjson").filter(({ state }) => state?.value === "active");
    const said = async (...more: string[]) =>
      /: (found|clear)\n/.exec(
        (await run(["explain", "purecloud-04", demo, "--user", user.userId, ...more])).stdout,
      )?.[1];
    expect([await said(), await said("--as-of", "2031-01-01")]).toEqual(["clear", "found"]);
  });

  test.each([
    [["explain"], "explain needs a rule, such as odin-10. See rollcall rules"],
    [["explain", "odin-1O"], 'no rule is called "odin-1O". Did you mean odin-10? See rollcall rules'],
    [
      ["explain", "odin-10", demo, "--user", "nobody"],
      `odin-10 judged no user "nobody" in ${demo}. Give an id, an e-mail address, a number, an extension, a MAC address or a name`,
    ],
    [
      ["explain", "odin-10", demo, "again"],
      'no more than RULE [DIR] is expected after "explain". See rollcall explain --help',
    ],
    [
      ["explain", "purecloud-02", demo, "--user", INACTIVE],
      `purecloud-02 judged no user "${INACTIVE}" in ${demo}. It judges active users of PureCloud`,
    ],
    [
      ["report", join(root, "none")],
      `${join(root, "none")} has no audit. Run rollcall audit --out with this folder first`,
    ],
    [
      ["report", demo, "--as-of", "2026-02-31"],
      "--as-of must be a time in UTC, such as 2026-11-29 or 2026-11-29T08:00Z",
    ],
    [
      ["report", demo, "--as-of", "yesterday"],
      "--as-of must be a time in UTC, such as 2026-11-29 or 2026-11-29T08:00Z",
    ],
  ])("%j ends with one line and 2", async (words, line) => {
    expect(await run(words)).toMatchObject({ code: 2, stderr: `rollcall: ${line}\n`, stdout: "" });
  });
});

describe("what is in the way", () => {
  const copy = () => {
    const path = join(mkdtempSync(join(root, "copy-")), "audit");
    cpSync(demo, path, { recursive: true });
    return path;
  };

  test("a file that cannot be written is one line with a remedy, and the other file stays", async () => {
    const path = copy();
    const view = read(path, "view.ndjson");
    rmSync(join(path, "findings.ndjson"));
    mkdirSync(join(path, "findings.ndjson"));
    const { code, stderr, stdout } = await run(["report", path]);
    expect([code, stdout]).toEqual([5, ""]);
    expect(readJudgement(path)).toBeUndefined();
    expect(stderr).toMatch(
      /findings\.ndjson could not be written \(a folder [^)]+\)\. The audit is kept\. Let .+, then run rollcall report\n$/,
    );
    expect(read(path, "view.ndjson")).toBe(view);
  });

  test("what a killed command left is removed, and what another one is writing is not", async () => {
    const path = copy();
    const id = "4ee5ccbf-ca91-4a2f-bd0d-794d0e59f746";
    const [left, young, own] = [`.report.html.${id}.tmp`, `.view.ndjson.${id}.tmp`, ".own.tmp"];
    for (const name of [left, young, own]) writeFileSync(join(path, name), "a name");
    for (const name of [left, own]) utimesSync(join(path, name), 0, 0);
    await judged(path);
    expect(readdirSync(path).filter((name) => name.startsWith("."))).toEqual([own, young].sort());
  });

  test("a journal that cannot be read is one line with a remedy", async () => {
    const path = copy();
    rmSync(join(path, "journal.ndjson"));
    mkdirSync(join(path, "journal.ndjson"));
    const { code, stderr } = await run(["report", path]);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/journal\.ndjson cannot be read \(a folder/)]);
  });

  test("a judging that is stopped leaves the files as they were", async () => {
    const path = copy();
    writeFileSync(join(path, "view.ndjson"), "old");
    await expect(judged(path, { stop: AbortSignal.abort() })).rejects.toThrow("aborted");
    expect(read(path, "view.ndjson")).toBe("old");
    expect(readdirSync(path).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});
