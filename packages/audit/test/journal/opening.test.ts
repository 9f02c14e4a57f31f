import { appendFileSync, copyFileSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { JournalOptions } from "../../src/journal/index.js";
import { sealed } from "../../src/journal/seal.js";
import { CALL, done, unfinished } from "./begun.js";
import {
  add,
  audited,
  coverage,
  FINISHED,
  finish,
  folder,
  HEAD,
  kill,
  namesIn,
  odin,
  open,
  STARTED,
  text,
  users,
} from "./kit.js";

describe("an unfinished audit", () => {
  test("is not thrown away by accident", async () => {
    const path = await unfinished();
    await expect(open(path, { mode: "new" })).rejects.toMatchObject({
      blame: "request",
      message: `${path} has an unfinished audit. Add --resume to finish it, or --restart to discard it and begin again`,
    });
    expect((await open(path)).scopes[0]?.has("a")).toBe(true);
  });

  test("is finished by resume; it began when it began", async () => {
    const path = await unfinished();
    const journal = await open(path);
    expect([journal.isNew, journal.isFinished, journal.startedAt.toISOString()]).toEqual([false, false, STARTED]);
    add(journal, [[0, odin("b")]]);
    await finish(journal);
    expect(users(path)).toEqual(["a", "b"]);
    expect(audited(path)).toMatchObject({ startedAt: STARTED, finishedAt: FINISHED });
  });

  test("keeps the time of its first run by which ages are judged", async () => {
    const path = folder();
    const asOf = "2025-11-16T12:00:00.000Z";
    await kill(await open(path, { mode: "new", asOf: new Date(asOf) }));
    const journal = await open(path, { asOf: new Date("2026-05-05T05:05:05Z") });
    expect(journal.asOf.toISOString()).toBe(asOf);
    await finish(journal);
    expect(audited(path)).toMatchObject({ startedAt: STARTED, asOf, finishedAt: FINISHED });
    expect((await open(path)).asOf.toISOString()).toBe(asOf);
  });

  test("does not end before it began, although the clock was set back between two runs", async () => {
    const path = await unfinished();
    const journal = await open(path, { now: () => new Date("2026-01-02T02:04:05.000Z") });
    await finish(journal);
    expect(audited(path)).toMatchObject({ startedAt: STARTED, finishedAt: STARTED });
  });

  test("is thrown away by restart, with what its calls were answered", async () => {
    const path = await unfinished();
    const journal = await open(path, { mode: "restart" });
    expect([journal.isNew, journal.scopes[0]?.has("a"), journal.scopes[0]?.recall(CALL)]).toEqual([
      true,
      false,
      undefined,
    ]);
    await finish(journal);
    expect(users(path)).toEqual([]);
  });

  test("uses no answers of another audit's calls", async () => {
    const path = await unfinished();
    copyFileSync(join(await unfinished(), "calls.ndjson"), join(path, "calls.ndjson"));
    const journal = await open(path);
    expect(journal.repaired).toEqual(["calls.ndjson belongs to another audit. Its calls are made again"]);
    expect(journal.scopes[0]?.recall(CALL)).toBeUndefined();
  });
});

describe("files that are no audit's", () => {
  test.each([
    "audit.json",
    "coverage.json",
    "records.ndjson",
    "context.ndjson",
    "view.ndjson",
    "findings.ndjson",
    "judgement.json",
    "people.ndjson",
    "calls.ndjson",
    "journal.ndjson",
  ])("%s: an audit that would take its place does not begin there, whatever the mode", async (name) => {
    const path = folder();
    writeFileSync(join(path, name), '{"total":{"lines":98}}');
    for (const mode of ["new", "restart", ...(name === "journal.ndjson" ? [] : (["resume"] as const))] as const) {
      await expect(open(path, { mode })).rejects.toMatchObject({
        blame: "request",
        message: expect.stringContaining(
          `${name} was not written by an audit, and would be lost. Give --out another folder`,
        ),
      });
    }
    expect(readdirSync(path)).toEqual([name]);
    expect(text(path, name)).toBe('{"total":{"lines":98}}');
  });

  test("those of an older audit are replaced, in both formats", async () => {
    const path = await done();
    const earlier = await open(path);
    await earlier.finish("ndjson");
    await earlier.close(); // Windows does not replace an open file.
    const journal = await open(path, { mode: "new" });
    add(journal, [[0, odin("b")]]);
    await finish(journal);
    expect([readdirSync(path).sort(), users(path)]).toEqual([["audit.json", "journal.ndjson"], ["b"]]);
  });
});

test("a run that is refused leaves alone what another process is rendering", async () => {
  const path = folder();
  const journal = await open(path, { mode: "new" });
  for (const name of [".audit.json.1234.tmp", "calls.ndjson.tmp"]) writeFileSync(join(path, name), "half of it");
  await expect(open(path)).rejects.toThrow("is in use by another audit");
  await kill(journal);
  await expect(open(path, { mode: "new" })).rejects.toThrow("has an unfinished audit");
  await expect(open(path, { version: "another" })).rejects.toThrow("has a different audit");
  expect(readdirSync(path)).toEqual(expect.arrayContaining([".audit.json.1234.tmp", "calls.ndjson.tmp"]));
});

describe("resume", () => {
  test("begins where nothing is", async () => {
    expect((await open(folder())).isNew).toBe(true);
  });

  test.each([
    ["before anything was written", "", []],
    ["in the first line", '{"kind":"hea', [expect.stringContaining("unfinished.ndjson is cut off in its first line")]],
  ])("begins where an audit was killed %s", async (_, content, repaired) => {
    const path = folder();
    writeFileSync(join(path, "unfinished.ndjson"), content);
    const journal = await open(path);
    expect([journal.isNew, journal.repaired]).toEqual([true, repaired]);
    await finish(journal);
    expect(users(path)).toEqual([]);
  });

  test("reports that a finished audit is finished, and renders a missing format", async () => {
    const path = await done();
    const before = text(path, "journal.ndjson");
    const journal = await open(path);
    expect(journal.isFinished).toBe(true);
    await journal.finish("ndjson");
    const rendered = ["audit.json", "context.ndjson", "coverage.json", "journal.ndjson", "records.ndjson"];
    expect(namesIn(path)).toEqual(rendered);
    expect(JSON.parse(text(path, "records.ndjson")).userId).toBe("a");
    expect(text(path, "journal.ndjson")).toBe(before);
  });

  test("resumes a finished audit that was damaged since", async () => {
    const path = await done();
    const lines = text(path, "journal.ndjson").split("\n");
    writeFileSync(join(path, "journal.ndjson"), lines.slice(0, 2).join("\n"));
    const journal = await open(path);
    expect([journal.isFinished, journal.repaired]).toEqual([false, [expect.stringContaining("line 2")]]);
    add(journal, [[0, odin("a")]]);
    await finish(journal);
    expect(users(path)).toEqual(["a"]);
  });
});

describe("killed while it ended, an audit is finished by the next run without any call", () => {
  test("after its last line was written", async () => {
    const path = folder();
    const journal = await open(path);
    add(journal, [[0, odin("a")]]);
    for (const scope of journal.scopes) scope.end(coverage(scope.index, null, scope.records));
    await kill(journal);
    const finishedAt = "2026-01-01T00:00:00.000Z";
    appendFileSync(join(path, "unfinished.ndjson"), `${sealed(JSON.stringify({ kind: "end", finishedAt }))}\n`);
    const next = await open(path);
    expect(next.scopes.map((scope) => scope.coverage?.stopped)).toEqual([null, null, null]);
    await next.finish("json");
    await next.close();
    expect([users(path), audited(path).finishedAt]).toEqual([["a"], finishedAt]);
    expect(readdirSync(path).sort()).toEqual(["audit.json", "journal.ndjson"]);
  });

  test("after it was rendered", async () => {
    const path = await done();
    renameSync(join(path, "journal.ndjson"), join(path, "unfinished.ndjson"));
    const before = text(path, "audit.json");
    await finish(await open(path));
    expect(text(path, "audit.json")).toBe(before);
    expect(readdirSync(path).sort()).toEqual(["audit.json", "journal.ndjson"]);
  });

  test("after the journal was put in its place", async () => {
    const path = await done();
    writeFileSync(join(path, "calls.ndjson"), "left behind");
    expect((await open(path)).isFinished).toBe(true);
    expect(namesIn(path)).toEqual(["audit.json", "journal.ndjson"]);
  });
});

test("a new audit leaves a finished one in its place until it is finished itself", async () => {
  const path = await done();
  const journal = await open(path, { mode: "new" });
  add(journal, [[0, odin("z")]]);
  expect(users(path)).toEqual(["a"]);
  await finish(journal);
  expect(users(path)).toEqual(["z"]);
  expect(text(path, "journal.ndjson")).not.toContain('"userId":"a"');
});

describe("an audit of something else is refused, and the difference is reported", () => {
  const other = (change: Partial<JournalOptions>) => change;
  test.each([
    [other({ version: "1.3.0" }), "made by version 1.2.3, this is 1.3.0"],
    [
      other({ selection: { ...HEAD.selection, purecloud: { states: ["active", "inactive"] } } }),
      'purecloud.states was ["active"], is ["active","inactive"]',
    ],
    [
      other({ selection: { odin: HEAD.selection.odin, shard: { index: 1, of: 2 } } }),
      "purecloud was given, is not given; shard was not given, is given",
    ],
    [other({ scopes: HEAD.scopes.slice(1) }), "other groups or platforms"],
    [other({ login: { ...HEAD.login, odin: "mark-of-another" } }), "another login of Odin"],
  ])("%j", async (change, words) => {
    const path = await unfinished();
    const { message } = (await open(path, change).catch((error: Error) => error)) as Error;
    expect(message).toBe(
      `${path} has a different audit (${words}). Use the same flags to resume it, or add --restart to begin again`,
    );
    expect(message).not.toContain("mark-of");
    expect((await open(path)).scopes[0]?.has("a")).toBe(true);
  });

  test("finished or not", async () => {
    await expect(open(await done(), { version: "9" })).rejects.toThrow("made by version 1.2.3, this is 9");
  });

  test("the order of the request does not matter", async () => {
    const { odin: first, ...rest } = HEAD.selection;
    expect((await open(await unfinished(), { selection: { ...rest, odin: first } })).isNew).toBe(false);
  });
});
