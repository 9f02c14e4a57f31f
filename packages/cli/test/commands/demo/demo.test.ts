import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { audited } from "../../kit/audited.js";
import { withoutTokens } from "../../kit/estate.js";
import { complaint, expectOwnersAlone, folder, run, runBuilt } from "../../kit/run.js";

/** What two audits of the same organisation have in common. */
const whoAndWhat = ({ records }: { records: { platform: string; userId: string; sections: object }[] }) =>
  records.map(({ platform, userId, sections }) => [platform, userId, withoutTokens(sections)]);

test("audits a made-up organisation, the same one for the same seed, without credentials", async () => {
  const outs = [join(folder(), "a"), join(folder(), "b")] as const;
  for (const [out, start] of [
    [outs[0], runBuilt],
    [outs[1], run],
  ] as const) {
    const { code, stdout, stderr } = await start(["demo", "--users", "12", "--seed", "7", "--out", out], {});
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^Rollcall audit/);
    // The data of the sandbox are of this day. The clock shows another.
    expect(stdout).toContain("\n  ages judged as of 2026-11-16 12:00 UTC, the date of the demo\n");
    expect(audited(out).asOf).toBe("2026-11-16T12:00:00.000Z");
    expectOwnersAlone(join(out, "report.html"));
    const { records } = audited(out);
    const on = (platform: string) => records.filter((record: { platform: string }) => record.platform === platform);
    expect(stdout).toMatch(new RegExp(`\n  Odin +${on("odin").length} users in 1 group, everything was read\n`));
    expect(stdout).toMatch(
      new RegExp(`\n  PureCloud +${on("purecloud").length} users, everything was read\n  Both +\\d+ people on both`),
    );
    const [last, next, explain, open, ...written] = stdout.trimEnd().split("\n").reverse();
    expect(written.slice(0, 3).reverse()).toEqual([
      `Written to ${out}:`,
      "  report.html, actions.json, records.ndjson, context.ndjson, coverage.json,",
      "  view.ndjson, findings.ndjson, people.ndjson, judgement.json, journal.ndjson",
    ]);
    expect(open).toBe(`Next: open ${join(out, "report.html")}`);
    expect(explain).toMatch(/^Next: rollcall explain [a-z]+-\d+ \S+ --user \S+$/);
    expect(next).toBe("Next: rollcall audit --help explains how to audit your own platforms");
    expect(last).toBe("Exit code 0: --fail-on is off");
  }
  const [first, second] = outs.map((out) => whoAndWhat(audited(out)));
  expect(first?.length).toBeGreaterThan(12);
  expect(second).toEqual(first);
  // One group is read in many calls, so faults have something to break.
  const odin = audited(outs[1]).coverage.filter(({ platform }: { platform: string }) => platform === "odin");
  expect(odin.at(-1).strategy).toBe("composed");
  expect(odin.at(-1).calls).toBeGreaterThan(20 * odin.at(-1).users.seen);
});

test("--truth writes who has which problem, and who is who on both platforms, once", async () => {
  const [out, truth] = [join(folder(), "out"), join(folder(), "truth.json")];
  const start = () => run(["demo", "--users", "30", "--truth", truth, "--out", out], {});
  expect((await start()).code).toBe(0);
  expectOwnersAlone(truth);
  const { users, now, problems, people } = JSON.parse(readFileSync(truth, "utf8"));
  expect([users, now]).toEqual([30, "2026-11-16T12:00:00.000Z"]);
  // Every audited user is a person, by the id of the platform. Audits do not list deleted users.
  const idsOn = (platform: string) =>
    people
      .filter((one: { state: string }) => platform === "odin" || one.state !== "deleted")
      .flatMap((one: Record<string, { userId: string } | null>) => one[platform]?.userId ?? []);
  const { records } = audited(out);
  for (const platform of ["odin", "purecloud"]) {
    const seen = records.filter((one: { platform: string }) => one.platform === platform);
    expect(seen.map(({ userId }: { userId: string }) => userId).sort()).toEqual(idsOn(platform).sort());
  }
  for (const { problem, has, severity } of problems)
    for (const index of has)
      expect([people[index].problems, severity ?? ""]).toEqual([expect.arrayContaining([problem]), expect.any(String)]);
  const again = await start();
  expect([again.code, again.stderr]).toEqual([
    2,
    `rollcall: --truth ${truth} exists. Delete it, or name another file\n`,
  ]);
  const nowhere = await run(["demo", "--users", "1", "--truth", join(out, "none", "truth.json")], {});
  expect([nowhere.code, nowhere.stderr]).toEqual([2, expect.stringContaining("cannot be written (ENOENT)")]);
});

/** A chain is explained by the verdicts of its parts. */
async function expectExplained(out: string): Promise<void> {
  const lines = readFileSync(join(out, "findings.ndjson"), "utf8").trim().split("\n");
  const { subject, parts } = lines.map((line) => JSON.parse(line)).find(({ rule }) => rule === "chain-02");
  const { stdout } = await run(["explain", "chain-02", out, "--user", subject.userId], {});
  const found = [...stdout.matchAll(/^ {4}- (\S+) \(.*\): found\n {6}- /gm)].map(([, rule]) => rule);
  expect(found).toEqual(parts.map((id: string) => id.split("|")[0]));
}

test("--day 2 audits the same organisation a day later, and --truth says who changed", async () => {
  const [out, truth] = [join(folder(), "out"), join(folder(), "truth.json")];
  const { code, stdout } = await run(["demo", "--users", "30", "--day", "2", "--truth", truth, "--out", out], {});
  expect(code).toBe(0);
  expect(stdout).toContain("ages judged as of 2026-11-17 12:00 UTC");
  expect(stdout).toMatch(
    /^Chains: .*\n(?: {2}.+\n)*? {2}.+ → calls by the voice portal → abroad,\s+or\s+premium\s+numbers/m,
  );
  await expectExplained(out);
  const { day, changes, noise, people, chains } = JSON.parse(readFileSync(truth, "utf8"));
  expect([day, audited(out).asOf]).toEqual([2, "2026-11-17T12:00:00.000Z"]);
  expect(noise.length).toBeGreaterThan(5);
  const portal = chains.find(({ chain }: { chain: string }) => chain === "chain-02");
  expect(portal.has.map((index: number) => people[index].problems)).toContainEqual(expect.arrayContaining(["odin-09"]));
  const renamed = changes.find(({ id }: { id: string }) => id === "purecloud-last-name");
  expect(renamed.people.length).toBeGreaterThan(0);
  for (const index of renamed.people) {
    const { name } = audited(out).records.find(
      ({ userId }: { userId: string }) => userId === people[index].purecloud.userId,
    ).sections.profile.data;
    expect(name).toBe(renamed.values[index].after);
  }
});

test("--help lists its flags", async () => {
  const { code, stdout } = await run(["demo", "--help"], {});
  expect(code).toBe(0);
  for (const flag of ["--users N", "--seed N", "--day N", "--faults PROFILE", "--out DIR"])
    expect(stdout).toContain(flag);
});

test.each([
  [["--users", "0"], /--users must be a whole number from 1/],
  [["--users", "500001"], /--users must be a whole number from 1 to 500000\n/],
  [["--users", "99999999"], /--users must be a whole number from 1 to 500000\n/],
  [["--users", "many"], /--users must be a whole number/],
  [["--day", "3"], /--day must be a whole number from 1 to 2/],
  [["--faults", "all"], /--faults must be one of none, flaky, hostile/],
  [["--user", "5"], /unknown flag --user.*See rollcall demo --help/],
  [["more"], /only flags are expected after "demo"/],
])("rollcall demo %j is refused in one line", async (args, line) => {
  const { code, stdout, stderr } = await run(["demo", ...args], {});
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/^rollcall: [^\n]+\n$/);
  expect(stderr).toMatch(line);
});

test("the variable of --progress counts for the demo too", async () => {
  expect(await complaint(["demo"], { ROLLCALL_PROGRESS: "loud" })).toContain(
    'must be one of auto, plain, json, none, not "loud"',
  );
});
