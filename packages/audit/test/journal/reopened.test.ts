import { appendFileSync } from "node:fs";
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
import type { OnPart } from "../../src/journal/index.js";
import { purecloudAt, serve } from "../kit.js";
import { organisation } from "../many.js";
import { CALL, done, filesOf } from "./begun.js";
import { add, audited, coverage, finish, folder, kill, odin, open, users } from "./kit.js";

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
