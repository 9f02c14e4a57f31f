import { appendFileSync, copyFileSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  auditPureCloudUsers,
  CoverageCounter,
  failed,
  ok,
  type Progress,
  PURECLOUD_SECTIONS,
  type Section,
} from "../../src/index.js";
import type { JournalOptions, OnPart } from "../../src/journal/index.js";
import { sealed } from "../../src/journal/seal.js";
import { purecloudAt, serve } from "../kit.js";
import { organisation } from "../many.js";
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

const CALL = { operation: "getUser", params: { userId: "b" } };

/** The folder of an audit that was killed after one of two users. */
async function unfinished(): Promise<string> {
  const path = folder();
  const journal = await open(path, { mode: "new" });
  add(journal, [[0, odin("a")]]);
  journal.scopes[0]?.keep(CALL, { userId: "b" });
  await kill(journal);
  return path;
}

/** The folder of a finished audit. */
async function done(): Promise<string> {
  const path = folder();
  const journal = await open(path, { mode: "new" });
  add(journal, [[0, odin("a")]]);
  await finish(journal);
  return path;
}

const filesOf = (path: string) => Object.fromEntries(namesIn(path).map((name) => [name, text(path, name)]));

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

describe("an audit whose sections failed and may succeed now", () => {
  const error = { name: "ApiError", status: 503, message: "odin getUser: 503", retryable: true };
  const passing = failed(error);

  /** The folder of an audit of three users. The section of the second one failed. */
  async function withFailure(section = passing, isFinished = true): Promise<string> {
    const path = folder();
    const journal = await open(path, { mode: "new" });
    add(journal, [
      [0, odin("a")],
      [0, odin("b", "g", { registration: section })],
      [0, odin("c")],
    ]);
    if (isFinished) await finish(journal);
    else await kill(journal);
    return path;
  }

  test("is reopened by resume, and the new record takes the place of the old one", async () => {
    const path = await withFailure();
    const counted: string[] = [];
    const journal = await open(path, { onRecord: (_, { userId }) => counted.push(userId) });
    expect([journal.isFinished, journal.reopened, counted]).toEqual([false, 1, ["a", "c"]]);
    const [scope] = journal.left;
    expect([journal.left.length, scope?.has("a"), scope?.has("b"), scope?.reopened.has("b")]).toEqual([
      1,
      true,
      false,
      true,
    ]);
    expect(scope?.listed).toEqual({ strategy: null, expected: null, truncated: null, notes: [] });
    expect([...(scope?.reopened ?? [])].map(({ userId, sections }) => [userId, Object(sections).registration])).toEqual(
      [["b", passing]],
    );
    add(journal, [[0, odin("b", "g", { registration: ok({ userId: "b" }) })]]);
    expect(scope?.reopened.size).toBe(0);
    await finish(journal);
    expect(users(path)).toEqual(["a", "b", "c"]);
    expect(audited(path).records[1].sections.registration).toEqual(ok({ userId: "b" }));
    expect((await open(path)).isFinished).toBe(true);
  });

  test("is not reopened for what lasts, or for a user who is gone", async () => {
    const path = await withFailure(failed({ ...error, retryable: false }));
    expect((await open(path)).isFinished).toBe(true);
    const other = folder();
    const journal = await open(other, { mode: "new" });
    add(journal, [[0, { ...odin("a", "g", { registration: passing }), vanished: true }]]);
    await finish(journal);
    expect((await open(other)).isFinished).toBe(true);
  });

  test("survives kills: before its first record, between two lines, and before its new name", async () => {
    const path = await withFailure();
    await kill(await open(path)); // It has its old name, and nothing was written.
    const journal = await open(path);
    expect(journal.reopened).toBe(1);
    add(journal, [[0, odin("b", "g", { registration: ok({ userId: "b" }) })]]);
    await kill(journal);
    const again = await open(path);
    expect([again.reopened, again.left.length]).toEqual([0, 0]);
    await finish(again);
    expect(users(path)).toEqual(["a", "b", "c"]);
  });

  test("is finished as before, byte for byte, if the opening is undone before anything was written", async () => {
    const path = await withFailure();
    const before = filesOf(path);
    const journal = await open(path);
    journal.scopes[0]?.keep(CALL, { userId: "b" });
    expect(Object.keys(filesOf(path)).sort()).toEqual(["audit.json", "calls.ndjson", "unfinished.ndjson"]);
    await journal.discard();
    expect(filesOf(path)).toEqual(before);
    expect((await open(path)).reopened).toBe(1);
  });

  test("stays reopened if a record was written, or if another process has written to it", async () => {
    const path = await withFailure();
    const journal = await open(path);
    add(journal, [[0, odin("b", "g", { registration: ok({ userId: "b" }) })]]);
    await journal.discard();
    const again = await open(path);
    expect([again.reopened, again.left.length, again.isFinished]).toEqual([0, 0, false]);
    await kill(again);

    const other = await withFailure();
    const touched = await open(other);
    appendFileSync(join(other, "unfinished.ndjson"), "another process");
    const before = filesOf(other);
    await touched.discard();
    expect(filesOf(other)).toEqual(before);
  });

  test("that was not finished requests them as well, and a section may fail again", async () => {
    const path = await withFailure(passing, false);
    const journal = await open(path);
    expect([journal.scopes[0]?.finished, journal.reopened, journal.scopes[0]?.listed]).toEqual([2, 1, undefined]);
    add(journal, [[0, odin("b", "g", { registration: passing })]]);
    await finish(journal);
    expect(users(path)).toEqual(["a", "b", "c"]);
    expect((await open(path)).reopened).toBe(1);
  });

  test("a failed part of the context reopens the audit, until it was asked for again", async () => {
    const path = await done();
    const part = { part: "services", section: failed(error) };
    const first = await open(path, { mode: "restart" });
    first.scopes[0]?.addPart({ part: "group", section: ok({ userCount: 0 }) });
    first.scopes[0]?.addPart(part);
    // What failed in this run is not left to do in it.
    await finish(first);
    const observed: string[] = [];
    const onPart: OnPart = (scope, { part, section: { status } }) => observed.push(`${scope} ${part} ${status}`);
    const journal = await open(path, { onPart });
    expect([journal.isFinished, journal.reopenedParts, journal.left.length]).toEqual([false, 1, 1]);
    expect(observed).toEqual(["0 group ok", "0 services failed"]);
    const [scope] = journal.left;
    expect([scope?.context.get("services"), scope?.context.get("roles")]).toEqual([part.section, undefined]);
    scope?.addPart({ part: "services", section: ok({ userServices: [] }) });
    await finish(journal);
    expect((await open(path)).isFinished).toBe(true);
    expect(audited(path).context.map(({ section }: { section: Section }) => section.status)).toEqual(["ok", "ok"]);
  });

  test("a failed part that nobody asks for again stays as it was, and ends no audit", async () => {
    const path = folder();
    const first = await open(path, { mode: "new" });
    first.scopes[0]?.addPart({ part: "services", section: failed(error) });
    await finish(first);
    const journal = await open(path);
    await finish(journal);
    expect(audited(path).context).toMatchObject([{ part: "services", section: { status: "failed" } }]);
    expect((await open(path)).reopenedParts).toBe(1);
  });

  test("makes only the calls of those sections, without a listing", async () => {
    const path = folder();
    let isWell = false;
    const broken = { status: 503, body: {} };
    const { url, seen } = await serve(
      organisation({
        active: 12,
        otherwise: ({ url: { pathname } }) => (!isWell && /[37]\/trustors$/.test(pathname) ? broken : undefined),
      }),
    );
    const run = async () => {
      const counter = new CoverageCounter("purecloud", "organisation");
      const journal = await open(path, { onRecord: (_, record) => counter.add(record) });
      for (const scope of journal.left) {
        if (scope.index !== 2) {
          scope.end(coverage(scope.index));
          continue;
        }
        const onProgress = (progress: Progress) => counter.progress(progress);
        const options = { state: "active", memory: scope, wait: async () => {}, onProgress } as const;
        for await (const record of auditPureCloudUsers(purecloudAt(url), options)) {
          counter.add(record);
          scope.add(record, counter.calls);
        }
        scope.end(counter.result());
      }
      await journal.finish("json");
      await journal.close();
      return counter.result();
    };
    const first = await run();
    expect(first.outcomes.failed).toBe(2);
    const ids = users(path);
    seen.length = 0;
    isWell = true;
    const second = await run();
    expect(seen.map((one) => one.url.pathname)).toEqual(
      ["active-00003", "active-00007"].map((id) => `/api/v2/users/${id}/trustors`),
    );
    expect(second).toMatchObject({
      users: { seen: 12, expected: 12 },
      // No user is an administrator, whose second factors would be read.
      outcomes: { failed: 0, ok: 12 * (PURECLOUD_SECTIONS.length - 1) },
      strategy: "expand",
      calls: first.calls + 2,
    });
    expect(users(path)).toEqual(ids);
    seen.length = 0;
    await run();
    expect(seen).toEqual([]);
  });
});
