import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isRetryable, ODIN_CONTEXT, PURECLOUD_CONTEXT, type Section, shardOf } from "../../src/index.js";
import { mergeJournals, openJournal } from "../../src/journal/index.js";
import { rejection } from "../kit.js";
import { audited, expectOwnersAlone, FINISHED, finish, folder, HEAD, odin, STARTED, text, users } from "./kit.js";
import { keeperOf, OF, PEOPLE, recordsOf, shard, shards } from "./shards.js";

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

describe("the context", () => {
  const KEEPER = keeperOf("sp/g", OF);
  const others = (folders: readonly string[]) => folders.filter((_, at) => at + 1 !== KEEPER);
  const partsOf = (path: string, scope: string): { part: string; section: Section }[] =>
    audited(path).context.filter((one: { scope: string }) => one.scope === scope);

  test("comes from the shard that keeps it, once, and is in the coverage", async () => {
    const root = folder();
    const out = join(root, "merged");
    const { coverage } = await mergeJournals(await shards(root), out);
    for (const scope of ["sp/g", "sp/h"])
      expect(partsOf(out, scope).map(({ part }) => part)).toEqual(["group", "services"]);
    expect(coverage.map(({ context }) => context.map(({ part, status }) => `${part} ${status}`))).toEqual([
      ["group ok", "services ok"],
      ["group ok", "services ok"],
      [],
    ]);
  });

  test("of which that shard is missing says so in each part, and a resumed audit requests it", async () => {
    const root = folder();
    const out = join(root, "merged");
    const { coverage } = await mergeJournals(others(await shards(root)), out);
    const because = [`shard ${KEEPER} of 3, which reads it, is missing`];
    expect(coverage[0]?.context).toEqual(ODIN_CONTEXT.map((part) => ({ part, status: "failed", because })));
    expect(partsOf(out, "sp/g").map(({ section }) => isRetryable(section))).toEqual(ODIN_CONTEXT.map(() => true));
    const journal = await openJournal(out, { ...HEAD, mode: "resume" });
    expect(journal.scopes[0]?.openParts).toBe(ODIN_CONTEXT.length);
    await journal.close();
  });

  test("of an organisation is read by one shard too, and each of its parts says if that one is missing", async () => {
    const root = folder();
    const keeper = shardOf(["purecloud", "organisation", "", ""], OF);
    const folders = (await shards(root)).filter((_, at) => at + 1 !== keeper);
    const { coverage } = await mergeJournals(folders, join(root, "merged"));
    const because = [`shard ${keeper} of 3, which reads it, is missing`];
    expect(coverage[2]?.context).toEqual(PURECLOUD_CONTEXT.map((part) => ({ part, status: "failed", because })));
  });

  test("of which another shard is missing is whole", async () => {
    const root = folder();
    const folders = await shards(root);
    const { coverage } = await mergeJournals(
      folders.filter((_, at) => at !== KEEPER % OF),
      join(root, "merged"),
    );
    expect(coverage[0]?.context.map(({ status }) => status)).toEqual(["ok", "ok"]);
  });

  test("of a shard that did not finish has what it read, and the rest says why", async () => {
    const root = folder();
    const made = [1, 2, 3].map((index) => (index === KEEPER ? { killed: true, parts: ["group"] } : {}));
    const out = join(root, "merged");
    const { coverage } = await mergeJournals(await shards(root, made), out);
    const [group, ...rest] = coverage[0]?.context ?? [];
    expect(group).toEqual({ part: "group", status: "ok", because: [] });
    const because = [`shard ${KEEPER} of 3, which reads it, did not finish`];
    expect(rest).toEqual(ODIN_CONTEXT.slice(1).map((part) => ({ part, status: "failed", because })));
  });

  test("belongs to the ids that records name, because an id may contain a slash", async () => {
    const root = folder();
    const scopes = [{ platform: "odin" as const, scope: "a/b/c" }];
    const of = 7;
    const [first, second] = [shardOf(["odin", "a/b", "c", ""], of), shardOf(["odin", "a", "b/c", ""], of)];
    expect(first).not.toBe(second);
    const path = join(root, "shard");
    const there = [1, 2, 3, 4, 5, 6, 7].filter((index) => index !== first && index !== second)[0];
    const selection = { "--shard": `${there}/${of}` };
    const journal = await openJournal(path, { ...HEAD, scopes, selection, mode: "new" });
    journal.scopes[0]?.add({ ...odin("u", "c"), serviceProviderId: "a/b" }, 1);
    await journal.close();
    const { coverage } = await mergeJournals([path], join(root, "merged"));
    expect(coverage[0]?.context[0]?.because).toEqual([`shard ${first} of 7, which reads it, is missing`]);
  });
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
