import { FAILURES_BEFORE_PAUSE } from "@rollcall/audit";
import { counts } from "@rollcall/config/counts";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Lasted } from "../../src/faults/lasting.js";
import type { Faults } from "../../src/index.js";
import { lastingFaults, runs, transientFaults, triesFor } from "./arbitrary.js";
import { type AnyRecord, audit, type Outcome, type Run, withoutFaults } from "./audit.js";
import { type Difference, differences, inWords, strangers } from "./differences.js";
import { type Fate, fateOf, operationsOf } from "./lasting.js";

/** How a section comes out whose call suffers this. Of a user who has gone, what was not read before is a failure. */
const OUTCOMES: Readonly<Record<Lasted, string>> = {
  forbidden: "forbidden",
  broken: "failed",
  unlicensed: "unavailable",
  vanish: "failed",
};

/** Whether the plan of faults has this in store. */
function isPlanned({ userId, name, section, calm }: Difference, fate: Fate, hasGone: boolean): boolean {
  if (hasGone && section.status === "failed") return true;
  // Without the user's services the platform's own words stand for ours.
  if (section.status === "unavailable" && calm.status === "unavailable") return true;
  return fate.befalls(userId, name).some((kind) => OUTCOMES[kind] === section.status);
}

/**
 * Sections that have come out well, though their first call suffers for good from the first request on. What users lack by the
 * lists of services is mostly not asked.
 */
function spared(records: readonly AnyRecord[], calm: readonly AnyRecord[], fate: Fate): readonly string[] {
  const lacking = new Map(
    calm.map(({ userId, sections }) => [
      userId,
      Object.entries(sections).flatMap(([name, { status }]) => (status === "unavailable" ? [name] : [])),
    ]),
  );
  return records.flatMap(({ userId, sections, vanished }) =>
    Object.entries(sections).flatMap(([name, { status }]) => {
      const kind = lacking.get(userId)?.includes(name) ? undefined : fate.first(userId, name);
      return vanished || kind === undefined || status === OUTCOMES[kind] ? [] : [`${userId} ${name} is ${status}`];
    }),
  );
}

function check(run: Run, faults: Faults, fate: Fate, { rough, calm }: { rough: Outcome; calm: Outcome }): void {
  const readsEach = run.way !== "server" && run.way !== "auto";
  const { vanish, unlicensed, forbidden = {}, broken = {} } = faults;
  const begins = [vanish, unlicensed, ...Object.values(forbidden), ...Object.values(broken)];
  const isFromTheStart = !begins.some((share) => typeof share === "object" && share.from !== undefined);
  const gone = rough.records.filter(({ vanished }) => vanished).map(({ userId }) => userId);
  const doomed = readsEach ? calm.records.map(({ userId }) => userId).filter(fate.vanishes) : [];

  expect(strangers(rough.records, calm.records)).toEqual([]);
  expect(gone.filter((userId) => !doomed.includes(userId))).toEqual([]);
  if (isFromTheStart) expect(gone).toEqual(doomed);
  const different = differences(rough.records, calm.records);
  const isGone = ({ userId }: Difference) => gone.includes(userId);
  expect(different.filter((one) => !isPlanned(one, fate, isGone(one))).map(inWords)).toEqual([]);
  if (isFromTheStart && (run.way === "composed" || run.way === "purecloud"))
    expect(spared(rough.records, calm.records, fate)).toEqual([]);
  const vanished = rough.coverage.reduce((sum, { users }) => sum + users.vanished, 0);
  expect(vanished).toBe(gone.length);
}

const ways = ["server", "perUser", "perUser", "composed", "purecloud", "purecloud"] as const;
const plans = runs(ways).chain((run) =>
  fc.record({ run: fc.constant(run), lasting: lastingFaults(operationsOf(run.way)), passing: transientFaults }),
);

test("what lasts costs the sections that it is about, and no other", async () => {
  let lost = 0;
  await fc.assert(
    fc.asyncProperty(plans, async ({ run, lasting, passing }) => {
      const faults = { ...passing, ...lasting };
      const calm = await withoutFaults(run);
      const rough = await audit(run, faults, { all: triesFor(faults) });
      check(run, faults, await fateOf(run, faults, rough.sandbox), { rough, calm });
      lost += differences(rough.records, calm.records).length;
    }),
    { numRuns: counts.lastingFaults },
  );
  expect(lost).toBeGreaterThan(200);
});

const everybody: Run = { estate: 14, users: 60, way: "purecloud", concurrency: 4, pageSize: 25 };

test("after too many refusals or failures in a row an audit stops reading that section, and no other", async () => {
  const faults: Faults = {
    forbidden: { getUserTrustors: true },
    broken: { getUserQueues: true },
    serverError: { rate: 0.1 },
  };
  const tries = triesFor(faults);
  const { records, coverage, sandbox } = await audit(everybody, faults, { all: tries });
  expect(records.length).toBeGreaterThan(45);
  expect(new Set(records.map(({ sections }) => ("trustors" in sections ? sections.trustors.status : "")))).toEqual(
    new Set(["forbidden"]),
  );
  // Those who were worked on at the same time had been asked for by then.
  const refused = sandbox.requests.counts.get("getUserTrustors 403") ?? 0;
  expect(refused).toBeGreaterThanOrEqual(20);
  expect(refused).toBeLessThan(20 + everybody.concurrency);
  expect(coverage.map(({ notAsked }) => notAsked)).toEqual([["trustors", "queues"]]);
  // A failure may be temporary. So there is one more request after each of two pauses, however many users wait.
  const failed = sandbox.requests.counts.get("getUserQueues 500") ?? 0;
  expect(failed).toBeGreaterThan(2);
  // Control reads fail as often before the first record, and after each of two pauses.
  expect(failed).toBeLessThanOrEqual(4 * (FAILURES_BEFORE_PAUSE + everybody.concurrency + 2) * (tries + 1));
});

test("after refusals of some users an audit still reads the others", async () => {
  const faults: Faults = { forbidden: { getUserTrustors: 0.5 } };
  const { records, coverage } = await audit(everybody, faults, { all: triesFor(faults) });
  const statuses = records.map(({ sections }) => ("trustors" in sections ? sections.trustors.status : ""));
  expect(new Set(statuses)).toEqual(new Set(["ok", "forbidden"]));
  expect(coverage.map(({ notAsked }) => notAsked)).toEqual([[]]);
});

test.each(["perUser", "purecloud"] as const)("a token that is no longer accepted ends an audit: %s", async (way) => {
  const run: Run = { ...everybody, users: 20, way };
  const rejected = audit(run, { unauthorizedForever: 12, serverError: { rate: 0.1 } }, { all: 2 });
  await expect(rejected).rejects.toMatchObject({ name: "ApiAuthError", status: 401 });
});
