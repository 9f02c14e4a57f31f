import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { mergeJournals, openJournal } from "../../src/journal/index.js";
import { rejection } from "../kit.js";
import { audited, expectOwnersAlone, FINISHED, finish, folder, HEAD, STARTED, text, users } from "./kit.js";
import { OF, PEOPLE, recordsOf, shard, shards } from "./shards.js";

test("all shards make one finished audit, byte for byte the same in any order", async () => {
  const root = folder();
  const folders = await shards(root);
  const out = join(root, "merged");
  const { coverage, missing, unfinished, damaged, startedAt, finishedAt } = await mergeJournals(folders, out);
  expect({ missing, unfinished, damaged }).toEqual({ missing: [], unfinished: [], damaged: [] });
  expect([startedAt, finishedAt].map((date) => date.toISOString())).toEqual([STARTED, FINISHED]);
  expect(users(out).sort()).toEqual([...PEOPLE, ...PEOPLE].sort());
  expect(coverage.map(({ users: { seen, expected } }) => [seen, expected])).toEqual([
    [20, 20],
    [10, 10],
    [30, 30],
  ]);
  expect(coverage.map(({ calls, stopped, strategy }) => [calls, stopped, strategy])).toEqual(
    coverage.map(() => [30, null, "perUser"]),
  );
  expect(audited(out).coverage).toEqual(coverage);
  expect(existsSync(join(out, "journal.ndjson"))).toBe(true);
  expectOwnersAlone(join(out, "journal.ndjson"));

  const other = join(root, "other");
  await mergeJournals([...folders].reverse(), other);
  expect(text(other, "audit.json")).toBe(text(out, "audit.json"));
  // The first line has a random id.
  const lines = (path: string) => text(path, "journal.ndjson").split("\n").slice(1);
  expect(lines(other)).toEqual(lines(out));
});

test("ages are judged by the earliest time of the shards", async () => {
  const root = folder();
  const asOf = ["2026-01-01T12:00:00.000Z", "2025-12-31T12:00:00.000Z", "2026-01-02T12:00:00.000Z"];
  const folders = await shards(
    root,
    asOf.map((time) => ({ asOf: new Date(time) })),
  );
  const out = join(root, "merged");
  expect((await mergeJournals(folders, out)).asOf.toISOString()).toBe(asOf[1]);
  expect(audited(out)).toMatchObject({ startedAt: STARTED, asOf: asOf[1] });
});

test("the merged journal is finished, and names no shard", async () => {
  const root = folder();
  const out = join(root, "merged");
  await mergeJournals(await shards(root), out, { format: "ndjson" });
  const journal = await openJournal(out, { ...HEAD, mode: "resume" });
  expect(journal.isFinished).toBe(true);
  await journal.close();
  expect(text(out, "records.ndjson").trim().split("\n")).toHaveLength(2 * PEOPLE.length);
});

test("observes every record once, with its scope", async () => {
  const root = folder();
  const observed: string[] = [];
  await mergeJournals(await shards(root), join(root, "merged"), {
    onRecord: (scope, { userId }) => observed.push(`${scope} ${userId}`),
  });
  expect(new Set(observed).size).toBe(2 * PEOPLE.length);
  expect(observed).toHaveLength(2 * PEOPLE.length);
});

test("a user in two shards counts once, and the time is that of the slowest shard", async () => {
  const root = folder();
  const folders = await shards(root, [
    { elapsedMs: 70 },
    { strays: recordsOf(1, OF), elapsedMs: 90 },
    { elapsedMs: 80 },
  ]);
  const out = join(root, "merged");
  const { coverage } = await mergeJournals(folders, out);
  expect(coverage.map(({ users }) => users.seen)).toEqual([20, 10, 30]);
  expect(users(out)).toHaveLength(2 * PEOPLE.length);
  expect(coverage.map(({ elapsedMs }) => elapsedMs)).toEqual([90, 90, 90]);
});

describe("a gap", () => {
  test("a missing shard is in the coverage of every scope, and not any more when it is added later", async () => {
    const root = folder();
    const [one = "", two = "", three = ""] = await shards(root);
    const out = join(root, "merged");
    const { coverage, missing } = await mergeJournals([three, one], out);
    expect(missing).toEqual([2]);
    for (const { stopped, users } of coverage) {
      expect(stopped).toBe("shard 2 of 3 is missing");
      // Nobody counted the users of the missing shard.
      expect(users.expected).toBeNull();
      expect(users.seen).toBeGreaterThan(0);
    }
    expect(audited(out).coverage).toEqual(coverage);
    expect(existsSync(join(out, "journal.ndjson"))).toBe(false);
    expect(await rejection(mergeJournals([one, two, three], out))).toMatchObject({
      blame: "request",
      message: expect.stringContaining("Add --restart"),
    });
    const again = await mergeJournals([one, two, three], out, { restart: true });
    expect(again.missing).toEqual([]);
    expect(users(out)).toHaveLength(2 * PEOPLE.length);
    expect(existsSync(join(out, "unfinished.ndjson"))).toBe(false);
  });

  test("what is missing can be collected as if nobody had shared the audit out", async () => {
    const root = folder();
    const [one = "", , three = ""] = await shards(root);
    const out = join(root, "merged");
    await mergeJournals([one, three], out);
    const journal = await openJournal(out, { ...HEAD, mode: "resume" });
    const left = recordsOf(2, OF);
    for (const [scope, { userId }] of left) expect(journal.scopes[scope]?.has(userId)).toBe(false);
    for (const [scope, record] of left) journal.scopes[scope]?.add(record, 1);
    await finish(journal);
    expect(users(out).sort()).toEqual([...PEOPLE, ...PEOPLE].sort());
  });

  test("a shard that ended early, or was killed, is reported with its reason in its scopes", async () => {
    const root = folder();
    const folders = await shards(root, [{}, { stopped: { 1: "the disk is full" } }, { killed: true }]);
    const { coverage, unfinished } = await mergeJournals(folders, join(root, "merged"));
    expect(unfinished).toEqual([2, 3]);
    expect(coverage.map(({ stopped }) => stopped)).toEqual([
      "shard 3 of 3 did not finish",
      "shard 2 of 3 did not finish: the disk is full; shard 3 of 3 did not finish",
      "shard 3 of 3 did not finish",
    ]);
    // Nobody knows how many users the killed shard has.
    expect(coverage.map(({ users }) => [users.seen, users.expected])).toEqual([
      [20, null],
      [10, null],
      [30, null],
    ]);
  });

  test("a shard that is being audited again is read as it is now, not as it was before", async () => {
    const root = folder();
    const folders = await shards(root);
    await shard(root, 2, { killed: true });
    expect(existsSync(join(root, "shard-2", "journal.ndjson"))).toBe(true);
    expect((await mergeJournals(folders, join(root, "merged"))).unfinished).toEqual([2]);
  });

  test("a damaged journal is read up to the damage, reported and left unchanged", async () => {
    const root = folder();
    const [one = "", two = "", three = ""] = await shards(root, [{}, { killed: true }]);
    appendFileSync(join(two, "unfinished.ndjson"), "garbage\n");
    const before = readFileSync(join(two, "unfinished.ndjson"));
    const { damaged, unfinished } = await mergeJournals([one, two, three], join(root, "merged"));
    expect(damaged).toEqual([expect.stringContaining(`${two}: unfinished.ndjson: line`)]);
    expect(unfinished).toEqual([2]);
    expect(readFileSync(join(two, "unfinished.ndjson"))).toEqual(before);
  });
});
