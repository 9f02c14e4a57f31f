/** Many audits in one history: ages, what changed, what is kept, and kills. */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { JUDGED_FILES } from "@rollcall/audit/journal";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { NDJSON, startEstate, type TestEstate } from "../kit/estate.js";
import { complaint, folder, odinFlags, rollcall, run, SECRETS } from "../kit/run.js";

interface Line {
  readonly id: string;
  readonly rule: string;
  readonly firstSeen: string;
  readonly atLeast?: true;
  readonly state?: "unknown";
  readonly because?: readonly string[];
  readonly subject: { readonly platform: string; readonly userId: string };
}

let estate: TestEstate;
/** A history with one audit. */
let first: string;
beforeAll(async () => {
  estate = await startEstate({ users: 12, groups: 2 });
  first = estate.folder("first");
  const usual = [...estate.flags, "--history", first, "--show", "0"];
  expect(await run(usual)).toMatchObject({ code: 0, stderr: "" });
});
afterAll(() => estate.close());

const night = (path: string, ...more: string[]) =>
  run([...estate.flags, "--history", path, "--show", "0", ...NDJSON, ...more]);
const again = (path: string) => run(["report", path, "--quiet", ...NDJSON]);
const namesIn = (path: string) =>
  readdirSync(join(path, "default"))
    .filter((name) => name.endsWith("Z"))
    .sort();
const latestIn = (path: string) => JSON.parse(readFileSync(join(path, "default", "latest.json"), "utf8")).audit;
const newest = (path: string) => join(path, "default", namesIn(path).at(-1) ?? "");
const judgedIn = (audit: string) => JUDGED_FILES.map((name) => readFileSync(join(audit, name), "utf8"));
const findingsIn = (audit: string): Line[] =>
  readFileSync(join(audit, "findings.ndjson"), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
const agesIn = (audit: string) => findingsIn(audit).map(({ id, firstSeen, atLeast }) => ({ id, firstSeen, atLeast }));

/** A copy of the history with one audit. */
function copied(): string {
  const path = join(folder(), "history");
  cpSync(first, path, { recursive: true });
  return path;
}

/** Changes the findings of the newest audit. */
function edit(path: string, change: (lines: Line[]) => readonly Line[]): void {
  const lines = change(findingsIn(newest(path))).toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const folder = newest(path);
  writeFileSync(join(folder, "findings.ndjson"), lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  const judgement = JSON.parse(readFileSync(join(folder, "judgement.json"), "utf8"));
  judgement.lines["findings.ndjson"] = lines.length;
  writeFileSync(join(folder, "judgement.json"), `${JSON.stringify(judgement)}\n`);
}

test("the first audit is the latest, and nobody knows how old its findings are", () => {
  expect(readdirSync(first)).toEqual(["default"]);
  expect(readdirSync(join(first, "default")).sort()).toEqual([latestIn(first), "latest.json"]);
  expect(readdirSync(newest(first)).sort()).toEqual(
    [
      ...JUDGED_FILES,
      ...[
        "actions.json",
        "context.ndjson",
        "coverage.json",
        "journal.ndjson",
        "records.ndjson",
        "report.html",
        "reports.json",
      ],
    ].sort(),
  );
  expect(findingsIn(newest(first)).length).toBeGreaterThan(10);
  for (const { atLeast } of findingsIn(newest(first))) expect(atLeast).toBe(true);
});

test("the next night names the command that lists what is new, and it works", async () => {
  const path = copied();
  const { stdout } = await run([...estate.flags, "--history", path, "--show", "0"]);
  expect(readdirSync(newest(path))).toContain("report.html");
  const next = /^Next: rollcall (diff \S+) lists what is new$/m.exec(stdout)?.[1] ?? "";
  expect(await run(next.split(" "))).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Changes from /) });
});

test("the next night keeps the ages, says what changed, and is judged again to the same bytes", async () => {
  const path = copied();
  const before = newest(path);
  const [fresh, ...rest] = findingsIn(before);
  const odin = rest.find(({ subject }) => subject.platform === "odin");
  const gone = { ...odin, id: "odin-09|odin|left@northwind.example", rule: "odin-09" } as Line;
  // Yesterday one finding of today was clear, and one of a user who left was found.
  edit(path, ([, ...others]) => [...others, gone]);
  const { stdout, stderr, code } = await night(path, "--since-last", "--fail-on-new", "info");
  expect([code, stderr, latestIn(path)]).toEqual([1, "", namesIn(path).at(-1)]);
  expect(stdout).toMatch(/\nExit code 1: 1 new finding is info or more severe \(--fail-on-new info\)\n$/);
  // Chosen groups are a part of Odin, so nobody knows whether the user left.
  expect(stdout).toMatch(
    /\nSince \d{4}-\d\d-\d\d \d\d:\d\d UTC\n {2}new +1 \(1 [a-z]+\)\n {4}- .+\n(?: {6}\S.*\n)? {2}still open +\d+\n/,
  );
  expect(stdout).toMatch(/\n {2}resolved +none\n {2}unknown +1 that were known then cannot be checked now\n/);
  const lines = new Map(findingsIn(newest(path)).map((line) => [line.id, line]));
  expect(lines.get(gone.id)).toMatchObject({ state: "unknown", firstSeen: gone.firstSeen, atLeast: true });
  expect(lines.get(fresh?.id ?? "")?.atLeast).toBeUndefined();
  expect(lines.get(fresh?.id ?? "")?.firstSeen).not.toBe(fresh?.firstSeen);
  for (const { id, firstSeen } of rest) expect(lines.get(id)).toMatchObject({ id, firstSeen, atLeast: true });

  const judged = judgedIn(newest(path));
  for (const named of [path, join(path, "default"), newest(path)]) {
    expect((await again(named)).code).toBe(0);
    expect(judgedIn(newest(path))).toEqual(judged);
  }
  for (const name of JUDGED_FILES) rmSync(join(newest(path), name));
  expect((await again(newest(path))).code).toBe(0);
  expect(judgedIn(newest(path))).toEqual(judged);
});

test("a user who left a complete side is resolved", async () => {
  const path = copied();
  const purecloud = findingsIn(newest(path)).find(({ id }) => id.startsWith("purecloud-")) as Line;
  const gone = { ...purecloud, id: `${purecloud.rule}|purecloud|00000000-0000-0000-0000-000000000000` };
  edit(path, (lines) => [...lines, gone]);
  const { stdout } = await night(path, "--since-last");
  expect(stdout).toMatch(/\n {2}new +none\n {2}still open +\d+\n {2}resolved +1 \(1 [a-z]+\)\n\n/);
  expect(findingsIn(newest(path)).some(({ id }) => id === gone.id)).toBe(false);
});

test("a platform that is not audited one night is unknown, and its findings keep their ages", async () => {
  const path = copied();
  const ages = agesIn(newest(path));
  const alone = ["audit", ...estate.flags.slice(estate.flags.indexOf("--purecloud-url"))];
  expect((await run([...alone, "--history", path, "--quiet", ...NDJSON])).code).toBe(0);
  const lines = findingsIn(newest(path));
  expect(agesIn(newest(path))).toEqual(ages);
  // Without the numbers of Odin, nobody knows whose a number of the user's country is.
  const isForward = ({ rule }: Line) => rule === "purecloud-06" || rule === "purecloud-08";
  const forwards = lines.filter((line) => isForward(line) && line.state !== undefined);
  expect(forwards.length).toBeGreaterThan(0);
  for (const { because } of forwards)
    expect(because).toEqual([
      "it may belong to a user who was not read: Odin was not audited, and ownNumbers is not configured",
    ]);
  for (const { subject, state, because } of lines.filter((line) => !forwards.includes(line)))
    expect([state, because]).toEqual(
      subject.platform === "purecloud" ? [undefined, because] : ["unknown", ["Odin was not audited"]],
    );
  const { stdout } = await night(path, "--since-last");
  expect(stdout).toMatch(new RegExp(`\\n {2}new +none\\n {2}still open +${ages.length}\\n {2}resolved +none\\n\\n`));
  expect(agesIn(newest(path))).toEqual(ages);
});

test("--keep 1 deletes the earlier audits, and the ages stay, also if the last one is judged again", async () => {
  const path = copied();
  const ages = agesIn(newest(path));
  const { stderr } = await night(path, "--keep", "1");
  expect([stderr, namesIn(path)]).toEqual(["rollcall: 1 old audit is deleted\n", [latestIn(path)]]);
  const judged = judgedIn(newest(path));
  expect(agesIn(newest(path))).toEqual(ages);
  expect((await again(path)).code).toBe(0);
  expect(judgedIn(newest(path))).toEqual(judged);
});

describe("a run that was killed", () => {
  test("in the middle: --resume finishes it in its folder, and only then it is the latest", async () => {
    const path = copied();
    estate.reset();
    const { child, ended } = rollcall([...estate.flags, "--history", path, "--quiet", ...NDJSON], SECRETS);
    await estate.calls(12);
    child.kill("SIGKILL");
    expect((await ended).code).toBeNull();
    const killed = newest(path);
    expect(readdirSync(killed)).toContain("unfinished.ndjson");
    expect([namesIn(path).length, latestIn(path)]).toEqual([2, namesIn(path)[0]]);
    estate.reset();
    expect(await night(path, "--resume", "--quiet")).toMatchObject({ code: 0, stderr: "" });
    expect([newest(path), latestIn(path)]).toEqual([killed, namesIn(path)[1]]);
    expect(agesIn(killed)).toEqual(agesIn(join(path, "default", namesIn(path)[0] ?? "")));
    expect(readdirSync(join(path, "default"))).not.toContain("lock.json");
  });

  test("before it was judged: --resume makes no call for its users, and judges it", async () => {
    const path = copied();
    await night(path, "--quiet");
    const [earlier = "", killed = ""] = namesIn(path);
    const judged = judgedIn(newest(path));
    for (const name of JUDGED_FILES) rmSync(join(newest(path), name));
    writeFileSync(join(path, "default", "latest.json"), `{"format":1,"audit":"${earlier}"}`);
    estate.reset();
    expect((await night(path, "--resume")).stderr).toMatch(/^rollcall: the audit in .+ is finished already\n$/);
    expect([estate.passed(), latestIn(path)]).toEqual([[], killed]);
    expect(judgedIn(newest(path))).toEqual(judged);
  });

  test("without one, --resume begins an audit and says so", async () => {
    const path = copied();
    const { stderr } = await night(path, "--resume");
    expect(stderr).toBe("rollcall: there is no unfinished audit to resume, so a new one begins\n");
    expect(namesIn(path)).toHaveLength(2);
  });

  test("where nothing came in, no folder is left", async () => {
    const path = join(folder(), "history");
    const end = await run(["audit", ...odinFlags("http://127.0.0.1:9"), "--history", path]);
    expect([end.code, readdirSync(path)]).toEqual([4, []]);
  });
});

describe("an earlier audit whose files are damaged", () => {
  test.each([
    ["judgement.json", "is damaged"],
    ["findings.ndjson", "is damaged in line 1"],
    ["view.ndjson", "is damaged in line 1"],
  ])("%s: no age is lost, because the next one is judged only when it is mended", async (name, what) => {
    const path = copied();
    const earlier = newest(path);
    const ages = agesIn(earlier);
    // One finding is new then, so the view is read.
    edit(path, ([, ...others]) => others);
    writeFileSync(join(earlier, name), "{\n");
    const { code, stderr } = await night(path, "--quiet");
    expect([code, stderr]).toEqual([
      2,
      `rollcall: ${join(earlier, name)} ${what}. Run rollcall report with its folder\n`,
    ]);
    expect(latestIn(path)).toBe(namesIn(path)[0]);
    expect((await again(earlier)).code).toBe(0);
    expect(await night(path, "--resume", "--quiet")).toMatchObject({ code: 0 });
    expect([latestIn(path), agesIn(newest(path))]).toEqual([namesIn(path)[1], ages]);
  });
});

test("two runs at once: the second is refused, and the first is not harmed", async () => {
  const path = copied();
  const [one, other] = await Promise.all([night(path, "--quiet"), night(path, "--quiet")]);
  expect([one.code, other.code].sort()).toEqual([0, 2]);
  expect(one.stderr + other.stderr).toMatch(
    /default is in use by another audit .+ or give --history another folder\n$/,
  );
  expect(namesIn(path)).toHaveLength(2);
});

test.each([
  [["--tenant", "a"], "--tenant needs --history DIR"],
  [["--since-last"], "--since-last needs --history DIR"],
  [["--keep", "3"], "--keep needs --history DIR"],
  [["--resume"], "--resume needs --out DIR or --history DIR"],
  [["--restart"], "--restart needs --out DIR"],
  [["--history", "h", "--out", "o"], "--out and --history cannot be used together. Give one"],
  [
    ["--history", "h", "--restart"],
    "--restart is for --out. With --history each audit has its own folder, so leave it out",
  ],
  [["--history", "h", "--keep", "0"], "--keep must be a whole number from 1 to 9999999"],
  [
    ["--history", "h", "--tenant", "../up"],
    "--tenant must be up to 64 letters, digits, dots, underscores and hyphens, such as acme-uk",
  ],
  [
    ["--history", "h", "--shard", "1/2"],
    "--shard and --history cannot be used together. Write each shard with --out, then merge them",
  ],
])("%j is refused: %s", async (flags, line) => {
  expect(await complaint(["audit", ...odinFlags(), ...flags])).toBe(`rollcall: ${line}\n`);
});
