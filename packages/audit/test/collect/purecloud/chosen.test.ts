import { describe, expect, test } from "vitest";
import { auditPureCloudUsers, type Progress } from "../../../src/index.js";
import { all, now, purecloudAt, type Reply, rejection, serve, wait } from "../../kit.js";

const IDS = Array.from({ length: 130 }, (_, at) => `id-${at}`);
const USER = { state: "active", division: { id: "d" }, name: "Ada" };

/** A platform that answers users by their ids, and members of a group. */
async function audit(
  options: Parameters<typeof auditPureCloudUsers>[1],
  rule: (query: URLSearchParams) => Reply | undefined,
  members: readonly unknown[] = [],
) {
  const pages: number[] = [];
  const { url } = await serve(({ url: { pathname, searchParams } }) => {
    if (pathname === "/api/v2/users") {
      const ids = searchParams.getAll("id");
      pages.push(ids.length);
      return rule(searchParams) ?? { status: 200, body: { entities: ids.map((id) => ({ id, ...USER })) } };
    }
    if (pathname.includes("/groups/")) return { status: 200, body: { entities: members, total: members.length } };
    return { status: 200, body: pathname.endsWith("/callforwarding") ? { enabled: false } : { entities: [] } };
  });
  let last: Progress | undefined;
  const onProgress = (progress: Progress) => {
    last = progress;
  };
  const run = auditPureCloudUsers(purecloudAt(url), { now, wait, pausesMs: [], onProgress, ...options });
  return { records: await all(run), pages, last };
}

describe("users by their ids", () => {
  test.each<[string, (query: URLSearchParams) => Reply | undefined, readonly number[]]>([
    ["a hundred at a time", () => undefined, [100, 30]],
    [
      "fewer, if the platform cannot answer so many",
      (query) => (query.getAll("id").length > 25 ? { status: 413, body: {} } : undefined),
      [100, 25, 25, 25, 25, 25, 5],
    ],
    [
      "without what an older platform refuses",
      (query) => (query.getAll("expand").includes("skills") ? { status: 400, body: {} } : undefined),
      [100, 100, 30],
    ],
    [
      "again, if the platform leaves some out",
      (query) =>
        query.getAll("id").length > 30 ? { status: 200, body: { entities: [{ id: "id-0", ...USER }] } } : undefined,
      [100, 30, 25, 25, 25, 24],
    ],
  ])("are read %s", async (_, rule, sizes) => {
    const { records, pages, last } = await audit({ userIds: IDS }, rule);
    expect(pages.filter((size) => size !== 1)).toEqual(sizes);
    expect(records.map(({ userId }) => userId).sort()).toEqual([...IDS].sort());
    expect(last).toMatchObject({ seen: 130, expected: 130, truncated: null });
  });

  test("a user who names no division may belong to it, and is told", async () => {
    const { state, name } = USER;
    const rule = () => ({
      status: 200,
      body: {
        entities: [
          { id: "id-0", state, name },
          { id: "id-1", ...USER },
        ],
      },
    });
    const { last } = await audit({ userIds: ["id-0", "id-1"], divisionIds: ["d"] }, rule);
    expect(last).toMatchObject({ seen: 1, expected: 2, truncated: "one user names no division" });
  });

  test("another user than those requested is no answer", async () => {
    const rule = () => ({ status: 200, body: { entities: [{ id: "stranger", ...USER }] } });
    const { records, last } = await audit({ userIds: ["id-0"] }, rule);
    expect(records).toEqual([]);
    expect(last).toMatchObject({ expected: 1, truncated: "requested, but not found: id-0" });
  });

  test("a member without an id ends the audit, because nobody knows who it is", async () => {
    const error = await rejection(audit({ groupIds: ["g"] }, () => undefined, [{ id: "id-0" }, { name: "Ada" }]));
    expect(String(error)).toContain("a member of a group has no id");
  });
});
