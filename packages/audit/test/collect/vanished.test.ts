import { describe, expect, inject, test } from "vitest";
import {
  auditOdinGroup,
  auditPureCloudUsers,
  type Coverage,
  CoverageCounter,
  failed,
  mayImprove,
  ODIN_SECTIONS,
  type OdinStrategy,
  ok,
  type Progress,
  PURECLOUD_SECTIONS,
  type PureCloudRecord,
  shareRead,
} from "../../src/index.js";
import { all, GROUP, now, odinAt, purecloudAt, type Seen, serve, wait } from "../kit.js";
import { idOf, organisation } from "../many.js";
import { purecloudRecord } from "../records.js";

const gone = { status: 404, body: { message: "no such user", status: 404 } };

const AMARA = "amara.okafor@parkbenchsolutions.com";

/** Amara leaves before her first section is read. The list that is read after that no longer names her. */
function leaving() {
  let hasLeft = false;
  return ({ url: { pathname, searchParams } }: Seen) => {
    const isHers = searchParams.get("userId") === AMARA;
    hasLeft ||= isHers;
    if (isHers) return gone;
    return hasLeft && pathname === "/api/v2/users" ? { status: 200, body: [{ userId: "keisha.brown@x" }] } : undefined;
  };
}

const webPage = { status: 404, body: "<html><body>Not Found</body></html>" };

describe("a user who was listed, and is gone when read", () => {
  test("on PureCloud: the record says so, keeps what the listing had, and the rest is not requested", async () => {
    const id = idOf("active", 1);
    const otherwise = ({ url }: Seen) => (url.pathname.includes(id) ? gone : undefined);
    const { url, seen } = await serve(organisation({ active: 3, otherwise }));
    const records = await all(auditPureCloudUsers(purecloudAt(url), { state: "active", now, wait }));
    expect(records.map(({ userId, vanished }) => [userId, vanished])).toEqual([
      [idOf("active", 0), undefined],
      [id, true],
      [idOf("active", 2), undefined],
    ]);
    const { profile, callForwarding, queues } = records[1]?.sections ?? {};
    expect(profile?.status).toBe("ok");
    expect(callForwarding).toMatchObject({ status: "failed", error: { status: 404 } });
    expect(queues).toMatchObject({ status: "failed", error: { message: expect.stringContaining("gone") } });
    const requested = seen.map((one) => one.url.pathname).filter((path) => path.includes(id));
    expect(requested).toEqual([`/api/v2/users/${id}/callforwarding`, `/api/v2/users/${id}`]);
  });

  test.each(["composed", "perUser"] as const)("on Odin, by %s", async (strategy: OdinStrategy) => {
    const { url } = await serve(leaving(), inject("odinUrl"));
    const id = AMARA;
    const records = await all(auditOdinGroup(odinAt(url), { ...GROUP, strategy, now, wait }));
    expect(records.filter(({ vanished }) => vanished).map(({ userId }) => userId)).toEqual([id]);
    const record = records.find(({ userId }) => userId === id);
    expect(Object.keys(record?.sections ?? {})).toEqual([...ODIN_SECTIONS]);
    for (const [name, { status }] of Object.entries(record?.sections ?? {})) {
      // The bulk reads and the listing of the group still have the user.
      if (status !== "ok") expect(status, name).toBe("failed");
    }
  });

  test("is in the coverage as such, and not as gaps of each section", async () => {
    const otherwise = ({ url }: Seen) => (url.pathname.includes(idOf("active", 0)) ? gone : undefined);
    const { url } = await serve(organisation({ active: 2, otherwise }));
    const counter = new CoverageCounter("purecloud", "organisation");
    for await (const record of auditPureCloudUsers(purecloudAt(url), { state: "active" })) counter.add(record);
    const { users, gaps, outcomes } = counter.result();
    expect(users).toMatchObject({ seen: 2, vanished: 1 });
    expect(gaps).toEqual([]);
    expect(outcomes.failed).toBeGreaterThan(0);
  });
});

test("a section that does not exist is no user who is gone: one more call tells them apart", async () => {
  const otherwise = ({ url }: Seen) => (url.pathname.endsWith("/callforwarding") ? gone : undefined);
  const { url, seen } = await serve(organisation({ active: 2, otherwise }));
  const records = await all(auditPureCloudUsers(purecloudAt(url), { state: "active", now, wait }));
  for (const { vanished, sections } of records) {
    expect(vanished).toBeUndefined();
    expect(sections.callForwarding).toMatchObject({ status: "failed", error: { status: 404 } });
    expect(sections.queues?.status).toBe("ok");
  }
  expect(seen.filter((one) => /v2\/users\/active-\d+$/.test(one.url.pathname))).toHaveLength(2);
});

describe("a 404 that no list confirms is a failure, which may pass", () => {
  const isPerUser = ({ url: { pathname, searchParams } }: Seen) =>
    searchParams.has("userId") || /^\/api\/v2\/users\/./.test(pathname);

  test.each(["composed", "perUser"] as const)("on Odin, by %s", async (strategy) => {
    const { url, seen } = await serve((one) => (isPerUser(one) ? gone : undefined), inject("odinUrl"));
    const counter = new CoverageCounter("odin", "scope");
    const onProgress = (progress: Progress) => counter.progress(progress);
    const options = { ...GROUP, strategy, now, wait, concurrency: 1, onProgress };
    const records = await all(auditOdinGroup(odinAt(url), options));
    for (const record of records) {
      counter.add(record);
      expect(record.vanished).toBeUndefined();
      expect(mayImprove(record)).toBe(true);
    }
    const { read, of } = shareRead([counter.result()]);
    expect(of).toBe(records.length * ODIN_SECTIONS.length);
    expect(read).toBeLessThan(of);
    // A few calls a user, at first and after each of two pauses. Not one for each section.
    expect(seen.filter(isPerUser).length).toBeLessThanOrEqual(records.length * 10);
  });

  const named =
    (state: string) =>
    ({ url: { searchParams } }: Seen) => {
      const id = searchParams.get("id");
      return id === null ? undefined : { status: 200, body: { entities: [{ id, state }] } };
    };

  test("on PureCloud. After ten contradictions in a row no more lists are read", async () => {
    const otherwise = (one: Seen) => (isPerUser(one) ? gone : named("active")(one));
    const { url, seen } = await serve(organisation({ active: 14, otherwise }));
    const records = await all(auditPureCloudUsers(purecloudAt(url), { state: "active", now, wait }));
    expect(records.filter((record) => record.vanished || !mayImprove(record))).toEqual([]);
    expect(records[0]?.sections.callForwarding).toMatchObject({
      error: { status: 404, retryable: true, message: expect.stringContaining("no list confirms") },
    });
    expect(seen.filter((one) => one.url.searchParams.has("id"))).toHaveLength(10);
  });

  test.each([
    ["the web page of a proxy", webPage, named("deleted"), undefined],
    ["a list that cannot be read", gone, () => ({ status: 500, body: {} }), undefined],
    ["a list without content", gone, () => ({ status: 200, body: null }), undefined],
    ["a list that has the user as deleted", gone, named("deleted"), true],
  ])("%s", async (_, answer, list, vanished) => {
    const id = idOf("active", 1);
    const otherwise = (one: Seen) => {
      if (one.url.pathname.includes(id)) return answer;
      return one.url.searchParams.has("id") ? list(one) : undefined;
    };
    const { url } = await serve(organisation({ active: 3, otherwise }));
    const records = await all(auditPureCloudUsers(purecloudAt(url), { state: "active", now, wait }));
    expect(records.find(({ userId }) => userId === id)?.vanished).toBe(vanished);
  });

  test("users who are gone count as gaps if they are most of all, though a list confirms it", () => {
    const lost = { ...purecloudRecord({ profile: ok({ name: "Ana" }) }), vanished: true } as const;
    const there = purecloudRecord({ profile: ok({ name: "Ana" }), queues: failed("500") });
    const coverageOf = (...records: readonly PureCloudRecord[]) => {
      const counter = new CoverageCounter("purecloud", "organisation");
      for (const record of records) counter.add(record);
      counter.progress({ expected: records.length, truncated: null } as Progress);
      return counter.result();
    };
    const queues = (coverage: Coverage) => coverage.gaps.find(({ section }) => section === "queues")?.users;
    expect(queues(coverageOf(lost, there))).toBe(1);
    expect(queues(coverageOf(lost, lost, there))).toBe(3);
    expect(shareRead([coverageOf(lost, lost, there)])).toEqual({ read: 3, of: 3 * PURECLOUD_SECTIONS.length });
  });
});
