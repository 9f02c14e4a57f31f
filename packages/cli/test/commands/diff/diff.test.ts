/** `rollcall diff`: two audits on disk, one after the other. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ChangeEvent } from "@rollcall/audit/changes";
import { startSandbox } from "@rollcall/sandbox";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../../kit/run.js";

const root = mkdtempSync(join(tmpdir(), "rollcall-diff-"));
const at = (name: string) => join(root, name);
const history = at("history");

/** The addresses of the sandbox of each day. */
const days: { readonly odinUrl: string; readonly purecloudUrl: string; readonly loginUrl: string }[] = [];

/** How many users came, left and got another id. */
const happened = { added: 0, removed: 0, renamed: 0 };
const WORDS = { created: "added", deleted: "removed", renamed: "renamed" } as const;

/** Audits one day of the organisation into the history. */
async function audited(day: 1 | 2): Promise<void> {
  // In so small an organisation, few seeds rename somebody.
  const sandbox = await startSandbox({ users: 80, seed: 4, day, rateLimits: false, groupsPerProvider: 10_000 });
  try {
    days.push(sandbox);
    const { code, stderr } = await run([
      ...["audit", "--odin-url", sandbox.odinUrl, "--odin-rate", "0", "--odin-strategy", "server"],
      ...["--purecloud-url", sandbox.purecloudUrl, "--purecloud-login-url", sandbox.loginUrl, "--purecloud-rate", "0"],
      ...["--format", "ndjson", "--quiet", "--history", history],
    ]);
    expect(code, stderr).toBe(0);
    Object.assign(happened, { added: 0, removed: 0, renamed: 0 });
    for (const { kind, people } of sandbox.estate.changes()) {
      if (kind in WORDS) happened[WORDS[kind as keyof typeof WORDS]] += people.length;
    }
  } finally {
    await sandbox.close();
  }
}

const eventsOf = (stdout: string): ChangeEvent[] =>
  stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

beforeAll(async () => {
  await audited(1);
  await new Promise((resolve) => setTimeout(resolve, 1_100)); // A folder is named by the second.
  await audited(2);
  const nights = readdirSync(join(history, "default")).filter((name) => name.endsWith("Z"));
  for (const [index, night] of nights.sort().entries())
    cpSync(join(history, "default", night), at(index === 0 ? "one" : "two"), { recursive: true });
  for (const count of Object.values(happened)) expect(count).toBeGreaterThan(0);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test("one screen: how much was compared, what is new, what is resolved, what changed, what was not compared", async () => {
  const { code, stdout, stderr } = await run(["diff", at("one"), at("two")]);
  expect([code, stderr]).toEqual([0, ""]);
  const titles = stdout.split("\n").filter((line) => /^\S/.test(line));
  expect(titles[0]).toMatch(/^Changes from \d{4}-\d\d-\d\d \d\d:\d\d to \d{4}-\d\d-\d\d \d\d:\d\d UTC$/);
  expect(titles.slice(1)).toEqual([
    "New findings",
    "Resolved",
    "Still open",
    "Users",
    "Changes of calls, access and rights",
    "Other changes of users",
    "Changes of groups and of the organisation",
    "Not compared",
    "Exit code 0: --fail-on is off",
  ]);
  expect(stdout).toMatch(/^ {2}compared +\d+ users in both audits, \d+ of them changed/m);
  expect(stdout).toMatch(new RegExp(`^ {2}renamed\\? {2,}${happened.renamed}$`, "m"));
  for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
});

test("--fail-on counts new findings only", async () => {
  const { code, stdout, stderr } = await run(["diff", at("one"), at("two"), "--json", "--fail-on", "info"]);
  const isNew = (event: ChangeEvent) => event.about === "finding" && event.status === "new" && !event.suppressed;
  const count = eventsOf(stdout).filter(isNew).length;
  expect(count).toBeGreaterThan(1);
  expect([code, stderr]).toEqual([1, `rollcall: ${count} new findings are info or more severe (--fail-on info)\n`]);
  const same = await run(["diff", at("one"), at("one"), "--fail-on", "info"]);
  expect([same.code, same.stdout.trimEnd().split("\n").at(-1)]).toEqual([
    0,
    "Exit code 0: no new finding is info or more severe (--fail-on info)",
  ]);
});

test("what a list found is unknown once nobody configures the list, and not resolved", async () => {
  cpSync(at("one"), at("listed"), { recursive: true });
  const users = readFileSync(join(at("one"), "view.ndjson"), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  const active = users.find(({ platform, state }) => platform === "purecloud" && state.value === "active");
  const left = [{ email: active.email.value }];
  writeFileSync(at("left.json"), JSON.stringify({ tenants: [{ name: "default", people: { left } }] }));
  expect((await run(["report", at("listed"), "--config", at("left.json")])).code).toBe(0);
  const statuses = async (...folders: string[]) =>
    eventsOf((await run(["diff", ...folders, "--json"])).stdout).flatMap((event) =>
      event.about === "finding" && event.rule === "both-21" ? [`${event.status} (${event.because})`] : [],
    );
  expect(await statuses(at("listed"), at("two"))).toEqual(["unknown (people.left is not configured)"]);
  expect(await statuses(at("one"), at("listed"))).toEqual(["new (it could not be evaluated before)"]);
});

test("--json prints an event on each line, from the audits to the summary", async () => {
  const { code, stdout } = await run(["diff", at("one"), at("two"), "--json"]);
  expect(code).toBe(0);
  const events = eventsOf(stdout);
  expect(events[0]).toMatchObject({ about: "audits", format: "rollcall-changes/1", rulesAdded: [] });
  const summary = events.at(-1);
  expect(summary).toMatchObject({ about: "summary", users: happened });
  const count = (about: string) => events.filter((event) => event.about === about).length;
  expect(summary).toMatchObject({ changes: count("field"), context: count("context") });
});

test("two audits of other hosts get a note that says so, and copies hide them", async () => {
  const [was, is] = days;
  const hosts = [
    `--odin-url was ${was?.odinUrl}, is ${is?.odinUrl}`,
    `--purecloud-url was ${was?.purecloudUrl}, is ${is?.purecloudUrl}`,
    `--purecloud-login-url was ${was?.loginUrl}, is ${is?.loginUrl}`,
  ];
  const told = async (...args: string[]) => {
    const { stdout } = await run(["diff", ...args]);
    const [first] = eventsOf((await run(["diff", ...args, "--json"])).stdout);
    const notes = first?.about === "audits" ? first.notes : [];
    return { notes, screen: stdout.replaceAll(/\s+/g, " ") };
  };
  const shown = await told(at("one"), at("two"));
  expect(shown.notes).toEqual([`the audits may be of two organisations: ${hosts.join("; ")}`]);
  expect(shown.screen).toContain(`note the audits may be of two organisations: --odin-url was ${was?.odinUrl}`);
  expect((await told(at("one"), at("one"))).notes).toEqual([]);

  const key = ["--redact", "--redact-key", at("tenant.key")];
  for (const name of ["one", "two"])
    expect((await run(["report", at(name), ...key, "--out", at(`copy ${name}`), "--quiet"])).code).toBe(0);
  const copied = await told(at("copy one"), at("copy two"));
  expect(copied.notes[0]).toMatch(
    /^the audits may be of two organisations: --odin-url was text-\w+, is text-\w+; --purecloud-url was text-/,
  );
  expect((await told(at("one"), at("two"), ...key)).notes).toEqual(copied.notes);
  expect(readFileSync(join(at("copy one"), "copy.json"), "utf8")).not.toContain("127.0.0.1");
  expect((await told(at("copy one"), at("copy one"))).notes).toHaveLength(1);
});

test("an audit and itself have no difference", async () => {
  const { stdout } = await run(["diff", at("one"), at("one"), "--json"]);
  const events = eventsOf(stdout);
  expect(new Set(events.map(({ about }) => about))).toEqual(new Set(["audits", "finding", "summary"]));
  expect(events.every((event) => event.about !== "finding" || event.status === "open")).toBe(true);
});

test("a later audit that is given first gets a warning, and the changes are reversed", async () => {
  const { code, stdout, stderr } = await run(["diff", at("two"), at("one"), "--json"]);
  expect(code).toBe(0);
  expect(stderr).toBe(
    `rollcall: the audit in ${at("two")} was finished after the one in ${at("one")}. Give the earlier one first\n`,
  );
  expect(eventsOf(stdout).at(-1)).toMatchObject({
    users: { added: happened.removed, removed: happened.added, renamed: happened.renamed },
  });
});

test("--renamed compares a user who has another id, and --show says how many are shown", async () => {
  const events = eventsOf((await run(["diff", at("one"), at("two"), "--json"])).stdout);
  const guess = events.find((event) => event.about === "user" && event.change === "renamed?");
  const [from, to] = guess?.about === "user" ? [guess.userId, guess.to] : [];
  const { stdout } = await run(["diff", at("one"), at("two"), "--renamed", `${from}=${to}`, "--show", "0"]);
  expect(stdout).toMatch(/^ {2}renamed {2,}1$/m);
  expect(stdout.includes("  renamed?  ")).toBe(happened.renamed > 1);
  expect(stdout).not.toMatch(/^ {4}- /m);
});

describe("Of a history", () => {
  test("the latest audit is compared with the one before it", async () => {
    const { code, stdout } = await run(["diff", history, "--json"]);
    expect(code).toBe(0);
    expect(eventsOf(stdout).at(-1)).toMatchObject({ users: happened });
    const screen = await run(["diff", at("one"), history]);
    expect(screen.stdout).toContain("\nUsers\n");
  });
});

describe("Without a folder", () => {
  /** A configuration with these tenants and outputs. @returns the flag for it */
  function configured(names: readonly string[], output: object): readonly string[] {
    const path = at(`${names.join("-")}.json`);
    const tenants = names.map((name) => ({ name, odin: { url: "http://127.0.0.1:9" } }));
    writeFileSync(path, JSON.stringify({ tenants, output }));
    return ["--config", path];
  }
  /** The line after the one that names the configuration. */
  const refusal = async (args: readonly string[]) => {
    const { code, stdout, stderr } = await run(["diff", ...args]);
    expect([code, stdout]).toEqual([2, ""]);
    const [, line, ...more] = stderr.trimEnd().split("\n");
    expect(more).toEqual([]);
    return line;
  };

  test("the last two audits of the configured history are compared", async () => {
    const { stdout } = await run(["diff", history, "--json"]);
    expect(await run(["diff", "--json", ...configured(["default"], { history: "history" })])).toMatchObject({
      code: 0,
      stdout,
    });
  });

  test("an unfinished audit is none of the two", async () => {
    const { stdout } = await run(["diff", history, "--json"]);
    const night = (year: number) => at(`waiting/default/${year}0101T000000Z`);
    for (const [year, audit] of [
      [2096, "one"],
      [2097, "two"],
      [2098, "two"],
      [2099, "two"],
    ] as const)
      cpSync(at(audit), night(year), { recursive: true });
    for (const year of [2097, 2099])
      renameSync(join(night(year), "journal.ndjson"), join(night(year), "unfinished.ndjson"));
    writeFileSync(at("waiting/default/latest.json"), '{"format":1,"audit":"20980101T000000Z"}');
    const compared = await run(["diff", "--json", ...configured(["default"], { history: "waiting" })]);
    expect(compared).toMatchObject({ code: 0, stdout });
  });

  test("a variable names a history too, and --tenant chooses in it", async () => {
    const { stdout } = await run(["diff", history, "--json"]);
    cpSync(history, at("shared"), { recursive: true });
    cpSync(join(history, "default"), at("shared/other"), { recursive: true });
    const environment = { ROLLCALL_HISTORY: at("shared") };
    expect(await run(["diff", "--json", "--tenant", "other"], environment)).toMatchObject({ code: 0, stdout });
    expect(await run(["diff", at("shared"), "--json", "--tenant", "other"])).toMatchObject({ code: 0, stdout });
    expect((await run(["diff"], environment)).stderr).toBe(
      `rollcall: ${at("shared")} has the audits of default, other. Name one of them, such as ${at("shared/default")}\n`,
    );
  });

  test("several tenants need a choice", async () => {
    const config = configured(["default", "other"], { history: "history" });
    expect(await refusal(config)).toBe("rollcall: diff is for one tenant. Add --tenant with one of default, other");
    const chosen = await run(["diff", "--json", "--tenant", "default", ...config]);
    expect(eventsOf(chosen.stdout).at(-1)).toMatchObject({ users: happened });
  });

  test("a history with fewer than two audits, and a configuration without one, are refused with the remedy", async () => {
    expect(await refusal(configured(["nobody"], { history: "history" }))).toBe(
      `rollcall: ${join(history, "nobody")} has no finished audit. Run rollcall audit first`,
    );
    cpSync(history, at("short"), { recursive: true });
    const [first = ""] = readdirSync(at("short/default")).sort();
    rmSync(at(`short/default/${first}`), { recursive: true });
    expect(await refusal(configured(["default"], { history: "short" }))).toBe(
      `rollcall: ${at("short/default")} has only one finished audit. Name the folders of two audits`,
    );
    expect(await refusal(configured(["default"], { out: "one" }))).toMatch(/no history is configured\. /);
  });
});

describe("Refused with one line", () => {
  const copy = (name: string) => {
    cpSync(at("one"), at(name), { recursive: true });
    return at(name);
  };

  test("an audit that this version has not judged", async () => {
    const folder = copy("unjudged");
    rmSync(join(folder, "judgement.json"));
    const { code, stdout, stderr } = await run(["diff", folder, at("two")]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toBe(
      `rollcall: ${folder} has an audit that this version has not judged. Run rollcall report with this folder first\n`,
    );
    expect((await run(["report", folder, "--quiet"])).code).toBe(0);
    expect((await run(["diff", folder, at("two")])).code).toBe(0);
  });

  test("a damaged line, with its number and the remedy", async () => {
    const folder = copy("damaged");
    const view = join(folder, "view.ndjson");
    const [first, ...rest] = readFileSync(view, "utf8").split("\n");
    writeFileSync(view, [first, "{", ...rest.slice(1)].join("\n"));
    const { code, stderr } = await run(["diff", folder, at("two")]);
    expect(code).toBe(2);
    expect(stderr).toBe(
      `rollcall: ${view}: line 2 is damaged. Run rollcall report with its folder to write view.ndjson again\n`,
    );
  });

  test.each(["findings.ndjson", "view.ndjson"])("an audit whose %s lost its end", async (name) => {
    const folder = copy(`half ${name}`);
    const path = join(folder, name);
    const all = readFileSync(path, "utf8").trimEnd().split("\n");
    writeFileSync(path, `${all.slice(0, -3).join("\n")}\n`);
    const { code, stderr } = await run(["diff", at("one"), folder, "--json"]);
    expect(code).toBe(2);
    const what = `${path} has ${all.length - 3} lines, and ${all.length} were written`;
    expect(stderr).toBe(`rollcall: ${what}. Run rollcall report with its folder\n`);
  });

  test.each([
    [
      "no folder and no history",
      ["--config", "none"],
      "no folder is given, and no history is configured. Name the folders of two audits, or set output.history",
    ],
    [
      "a folder and a configuration",
      [history, "--config", "rollcall.config.yaml"],
      "--config says where the history is, and so does BEFORE. Leave out one",
    ],
    [
      "three folders",
      ["a", "b", "c"],
      'no more than [BEFORE] [AFTER] is expected after "diff". See rollcall diff --help',
    ],
    [
      "a folder without an audit",
      [at("none"), at("two")],
      "has no audit. Run rollcall audit --out with this folder first",
    ],
    ["one folder that is in no history", [at("one")], "has no audit to compare with. Name the folders of two audits"],
    ["a wrong rename", [at("one"), at("two"), "--renamed", "a"], "--renamed needs two user ids"],
    [
      "a user who was not there",
      [at("one"), at("two"), "--renamed", "nobody@x=other@x"],
      "--renamed cannot be used: the earlier audit has no user nobody@x",
    ],
    [
      "a user with two ids now",
      [at("one"), at("two"), "--renamed", "a=b", "--renamed", "a=c"],
      "--renamed cannot be used: a is named twice",
    ],
    ["a file for a folder", [join(at("one"), "view.ndjson"), at("two")], "view.ndjson "],
    ["a wrong number", [at("one"), at("two"), "--show", "x"], "--show"],
  ])("%s", async (_, args, words) => {
    const { code, stdout, stderr } = await run(["diff", ...args]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(words);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  test("an interrupted comparison ends with 130", async () => {
    const { code } = await run(["diff", at("one"), at("two")], undefined, AbortSignal.abort());
    expect(code).toBe(130);
  });
});
