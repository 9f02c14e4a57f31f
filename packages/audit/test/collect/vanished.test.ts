import { describe, expect, inject, test } from "vitest";
import {
  auditOdinGroup,
  auditPureCloudUsers,
  CoverageCounter,
  ODIN_SECTIONS,
  type OdinStrategy,
} from "../../src/index.js";
import { all, GROUP, now, odinAt, purecloudAt, type Seen, serve, wait } from "../kit.js";
import { idOf, organisation } from "../many.js";

const gone = { status: 404, body: { message: "no such user", status: 404 } };

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
    const id = "amara.okafor@parkbenchsolutions.com";
    const { url } = await serve(
      ({ url: { searchParams } }) => (searchParams.get("userId") === id ? gone : undefined),
      inject("odinUrl"),
    );
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
    expect(sections.queues.status).toBe("ok");
  }
  expect(seen.filter((one) => /\/users\/active-\d+$/.test(one.url.pathname))).toHaveLength(2);
});
