import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { auditIn, startEstate, type TestEstate } from "../kit/estate.js";
import { folder, interrupt, odinFlags, rollcall, run, SECRETS, server, unread } from "../kit/run.js";

const LINE = /rollcall: interrupted\. (\d+)( of \d+)? users are done\. Run again with --resume to finish\n$/;

let estate: TestEstate;
let calm: ReturnType<typeof auditIn>;
beforeAll(async () => {
  estate = await startEstate({ users: 12, latencyMs: 10, groups: 1, strategy: "composed" });
  const out = estate.folder("calm");
  await estate.run(out);
  calm = auditIn(out);
});
afterAll(() => estate.close());

/** Resolves when the journal has a user. Before that there is nothing to report. */
async function firstUser(out: string): Promise<void> {
  const file = join(out, "unfinished.ndjson");
  while (!existsSync(file) || !readFileSync(file, "utf8").includes('"kind":"record"')) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

const never = () => new Promise<void>(() => {});

describe.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)("%s", (signal, code) => {
  test(`lets what is under way come to its end, writes it down, says how to go on, and exits ${code}`, async () => {
    const out = join(folder(), "out");
    estate.reset();
    const { child, ended } = rollcall([...estate.flags, "--out", out]);
    await estate.calls(150);
    await firstUser(out);
    interrupt({ child }, signal);
    const end = await ended;
    expect(end.code).toBe(code);
    expect(end.stderr).toMatch(LINE);
    expect(end.stderr.split("\n")).toHaveLength(2);
    expect(end.stdout).toContain("ended early: interrupted");
    expect(readdirSync(out).sort()).toEqual([
      ...["calls.ndjson", "context.ndjson", "coverage.json"],
      ...["records.ndjson", "unfinished.ndjson"],
    ]);
    const { records, coverage } = auditIn(out);
    expect(records).toHaveLength(Number(LINE.exec(end.stderr)?.[1]));
    expect(coverage.map((one) => Reflect.get(one, "stopped"))).toContain("interrupted");

    const asked = estate.passed();
    estate.reset();
    expect(await estate.run(out, "--resume")).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(auditIn(out)).toEqual(calm);
    // Nothing was cut off, so no answered call is repeated.
    const good = new Set(asked.filter(({ status }) => status === 200).map(({ call }) => call));
    expect(good.size).toBeGreaterThan(100);
    // Authorization codes are read again, because a masked one does not show whether it repeats the user's numbers.
    const again = estate.passed().filter(({ call }) => good.has(call) && !call.includes("authorization-codes/codes"));
    expect(again).toEqual([]);
  });
});

test("the second signal ends it at once; what was written down is there", async () => {
  const out = join(folder(), "out");
  const { child, ended } = estate.start(out);
  await estate.calls(150, never);
  const since = performance.now();
  const timer = setInterval(() => interrupt({ child }, "SIGINT"), 20);
  const { code } = await ended;
  clearInterval(timer);
  expect(code).toBe(130);
  expect(performance.now() - since).toBeLessThan(5000);
  expect(readdirSync(out).sort()).toEqual(["calls.ndjson", "lock.json", "unfinished.ndjson"]);
  estate.reset();
  expect(await estate.run(out, "--resume")).toMatchObject({ code: 0 });
  expect(auditIn(out)).toEqual(calm);
});

test("a platform that does not answer holds the end up for ten seconds, no longer", async () => {
  const out = join(folder(), "out");
  const { child, ended } = estate.start(out);
  await new Promise<void>((resolve) => {
    estate.calls(150, () => {
      resolve(); // Now there is a call that nobody answers.
      return never();
    });
  });
  const since = performance.now();
  interrupt({ child }, "SIGINT");
  const { code, stderr } = await ended;
  expect(code).toBe(130);
  expect(stderr).toMatch(LINE);
  const took = performance.now() - since;
  expect(took).toBeGreaterThan(8000);
  expect(took).toBeLessThan(20_000);
  estate.reset();
  expect(await estate.run(out, "--resume")).toMatchObject({ code: 0 });
  expect(auditIn(out)).toEqual(calm);
});

test("nor does a login that is never answered", async () => {
  const { url, paths } = await server(() => undefined);
  const { child, ended } = rollcall(["audit", ...odinFlags(url), "--out", join(folder(), "out")]);
  while (paths.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  const since = performance.now();
  interrupt({ child }, "SIGINT");
  expect(await ended).toMatchObject({ code: 130, stdout: "", stderr: expect.stringMatching(LINE) });
  expect(performance.now() - since).toBeLessThan(20_000);
});

test("without --out, what was read is reported all the same", async () => {
  const stop = new AbortController();
  const ended = run(estate.flags, SECRETS, stop.signal);
  await estate.calls(270); // Of 358. The first user takes about 150.
  stop.abort();
  const { code, stdout, stderr } = await ended;
  expect(code).toBe(130);
  expect(stderr).toMatch(/^rollcall: interrupted\. \d+( of \d+)? users are done\. The audit is not complete\n$/);
  expect(stdout).toContain("ended early: interrupted");
});

test("before anybody was read, there is nothing to report; the folder is as it was", async () => {
  const out = join(folder(), "out");
  let isDown = true;
  const { url, paths } = await server((path) => {
    if (path.endsWith("/auth/token")) return { status: 200, body: { token: "made-up-token" } };
    if (isDown) return { status: 503, body: {} };
    return { status: 200, body: path.includes("/users/audit") ? { data: [] } : { userCount: 0 } };
  });
  const flags = ["audit", ...odinFlags(url), "--odin-strategy", "server", "--out", out];
  const stop = new AbortController();
  const ended = run(flags, SECRETS, stop.signal);
  while (paths.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
  stop.abort();
  expect(await ended).toMatchObject({ code: 130, stdout: "", stderr: expect.stringMatching(LINE) });
  expect(readdirSync(join(out, ".."))).toEqual([]);
  isDown = false;
  expect(await run([...flags, "--resume", "--quiet"])).toEqual({ code: 0, stdout: "", stderr: "" });
});

/** Resolves when calls have come, and then none for a second. A command that waits for its reader makes none. */
async function quiet(calls: () => number): Promise<void> {
  let before = 0;
  while (before === 0 || before !== calls()) {
    before = calls();
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}

test("nor does a reader who stopped reading", async () => {
  estate.reset();
  const { child, gone } = unread([...estate.flags, "--json"]);
  await quiet(() => estate.passed().length);
  const since = performance.now();
  interrupt({ child }, "SIGTERM");
  expect(await gone).toBe(143);
  expect(performance.now() - since).toBeLessThan(20_000);
});
