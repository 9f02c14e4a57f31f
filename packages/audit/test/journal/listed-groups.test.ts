import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CoverageCounter } from "../../src/index.js";
import { earlierScopes, type JournalScopeName, mergeJournals, openJournal } from "../../src/journal/index.js";
import { rejection } from "../kit.js";
import { audited, folder, HEAD, odin, users } from "./kit.js";

const group = (serviceProviderId: string, groupId?: string): JournalScopeName => ({
  platform: "odin",
  scope: groupId === undefined ? serviceProviderId : `${serviceProviderId}/${groupId}`,
  ids: { serviceProviderId, ...(groupId === undefined ? {} : { groupId }) },
});
const ORGANISATION: JournalScopeName = { platform: "purecloud", scope: "organisation" };

/** A finished audit of these scopes, with one user in each group. */
async function audit(path: string, scopes: readonly JournalScopeName[], shard?: string): Promise<string> {
  const selection = { ...HEAD.selection, ...(shard && { "--shard": shard }) };
  const journal = await openJournal(path, { ...HEAD, scopes, selection, mode: "restart" });
  for (const [at, { platform, scope, ids }] of scopes.entries()) {
    const counter = new CoverageCounter(platform, scope, () => 0);
    if (ids?.groupId !== undefined) {
      const record = { ...odin(`${shard}@${at}`, ids.groupId), serviceProviderId: ids.serviceProviderId };
      journal.scopes[at]?.add(record, 1);
      counter.add(record);
    }
    const coverage = counter.result();
    journal.scopes[at]?.end({ ...coverage, users: { ...coverage.users, expected: coverage.users.seen } });
  }
  await journal.finish("json");
  await journal.close();
  return path;
}

describe("the groups that an audit began with", () => {
  const scopes = [group("a/b", "c"), group("a", "b/c"), group("a b"), ORGANISATION];

  test("are in the journal by their ids, finished or not", async () => {
    const out = await audit(join(folder(), "out"), scopes);
    expect(await earlierScopes(out, "resume")).toEqual(scopes);
    expect(await earlierScopes(out, "restart")).toBeUndefined();
    expect(await earlierScopes(out, "new")).toBeUndefined();
    expect(await earlierScopes(join(out, "missing"), "resume")).toBeUndefined();
  });

  test("are not listed for a folder that is refused anyway", async () => {
    const out = join(folder(), "out");
    const journal = await openJournal(out, { ...HEAD, scopes, mode: "new" });
    await journal.close();
    expect(await earlierScopes(out, "resume")).toEqual(scopes);
    expect(String(await rejection(earlierScopes(out, "new")))).toContain("has an unfinished audit. Add --resume");
    writeFileSync(join(out, "unfinished.ndjson"), "");
    expect(await earlierScopes(out, "new")).toBeUndefined();
  });
});

describe("shards that listed other groups", () => {
  test("make an unfinished audit of all groups, which says who lacks which", async () => {
    const root = folder();
    const [one, gone, added] = [group("sp", "g"), group("sp", "old"), group("sp", "new")];
    const folders = [
      await audit(join(root, "1"), [one, gone, ORGANISATION], "1/3"),
      await audit(join(root, "2"), [one, ORGANISATION], "2/3"),
      await audit(join(root, "3"), [added, one, ORGANISATION], "3/3"),
    ];
    const out = join(root, "merged");
    const { coverage, uneven, unfinished, missing } = await mergeJournals(folders, out);
    expect({ unfinished, missing }).toEqual({ unfinished: [], missing: [] });
    expect(uneven).toEqual([
      { ...gone, lacking: [2, 3] },
      { ...added, lacking: [1, 2] },
    ]);
    const lack = (...shards: number[]) => shards.map((at) => `shard ${at} of 3 began without this group`).join("; ");
    expect(coverage.map(({ scope, stopped, users }) => [scope, stopped, users.seen, users.expected])).toEqual([
      ["sp/g", null, 3, 3],
      ["sp/old", lack(2, 3), 1, null],
      ["sp/new", lack(1, 2), 1, null],
      ["organisation", null, 0, 0],
    ]);
    expect(users(out).sort()).toEqual(["1/3@0", "1/3@1", "2/3@0", "3/3@0", "3/3@1"]);
    expect(audited(out).coverage).toEqual(coverage);
    // A resumed audit of the whole reads the rest of both groups.
    const scopes = (await earlierScopes(out, "resume")) ?? [];
    expect(scopes).toEqual([one, gone, added, ORGANISATION]);
    const journal = await openJournal(out, { ...HEAD, scopes, mode: "resume" });
    expect(journal.left.map(({ index }) => index)).toEqual([1, 2]);
    await journal.close();
  });
});
