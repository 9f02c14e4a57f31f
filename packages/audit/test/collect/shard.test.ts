import { describe, expect, inject, test } from "vitest";
import { auditOdinGroup, auditPureCloudUsers, ODIN_STRATEGIES, type Progress } from "../../src/index.js";
import { all, GROUP, now, odinAt, purecloudAt, serve, wait } from "../kit.js";
import { organisation } from "../many.js";

const OF = 4;
const shards = Array.from({ length: OF }, (_, at) => ({ index: at + 1, of: OF }));

describe("the shards of an audit", () => {
  test("have every PureCloud user once, and expect as many as there are", async () => {
    const { url } = await serve(organisation({ active: 40, inactive: 9 }));
    const whole = await all(auditPureCloudUsers(purecloudAt(url), { now, wait }));
    const parts = await Promise.all(
      shards.map(async (shard) => {
        const progress: Progress[] = [];
        const onProgress = (one: Progress) => progress.push(one);
        const records = await all(auditPureCloudUsers(purecloudAt(url), { now, wait, shard, onProgress }));
        expect(progress.at(-1)).toMatchObject({ seen: records.length, expected: records.length });
        return records;
      }),
    );
    for (const part of parts) expect(part.length).toBeGreaterThan(0);
    expect(parts.flat()).toHaveLength(whole.length);
    expect(parts.flat()).toEqual(expect.arrayContaining(whole));
  });

  test.each(ODIN_STRATEGIES)("have every Odin user once, by %s", async (strategy) => {
    const odin = odinAt(inject("odinUrl"));
    const whole = await all(auditOdinGroup(odin, { ...GROUP, strategy, now, wait }));
    const parts = await Promise.all(
      shards.map((shard) => all(auditOdinGroup(odin, { ...GROUP, strategy, now, wait, shard }))),
    );
    expect(parts.flat()).toHaveLength(whole.length);
    expect(parts.flat()).toEqual(expect.arrayContaining(whole));
  });

  test("keep their Odin users where a listing writes an id in capitals", async () => {
    const ids = Array.from({ length: 12 }, (_, at) => `user${at}@example.com`);
    const of = async (spelling: (id: string) => string, shard: (typeof shards)[number]) => {
      const { url } = await serve(({ url: { pathname, searchParams } }) => {
        const isList = pathname.endsWith("/users") && !searchParams.has("userId");
        return { status: 200, body: isList ? ids.map((id) => ({ userId: spelling(id) })) : {} };
      });
      const records = await all(auditOdinGroup(odinAt(url), { ...GROUP, strategy: "perUser", now, wait, shard }));
      return records.map(({ userId }) => userId.toLowerCase());
    };
    for (const shard of shards) {
      expect(await of((id) => id.toUpperCase(), shard)).toEqual(await of((id) => id, shard));
    }
  });

  test("auto has no shard gather the whole group", async () => {
    const { url, seen } = await serve(() => undefined, inject("odinUrl"));
    await all(auditOdinGroup(odinAt(url), { ...GROUP, now, wait, shard: { index: 1, of: 2 } }));
    expect(seen.map((one) => one.url.pathname)).not.toContain("/api/v2/groups/users/audit");
  });

  test("users who are counted but not named are the first one's, so that the parts add up", async () => {
    const rows = [{ userId: "a@x" }, { userId: "b@x" }, { lastName: "Nobody" }];
    const { url } = await serve(({ url: { pathname, searchParams } }) => {
      return pathname.endsWith("/users") && !searchParams.has("userId") ? { status: 200, body: rows } : undefined;
    }, inject("odinUrl"));
    const expected = await Promise.all(
      shards.map(async (shard) => {
        let last = 0;
        const onProgress = (progress: Progress) => {
          last = progress.expected ?? Number.NaN;
        };
        await all(auditOdinGroup(odinAt(url), { ...GROUP, strategy: "perUser", now, wait, shard, onProgress }));
        return last;
      }),
    );
    // The group's own count is larger than the list.
    expect(expected.reduce((sum, one) => sum + one, 0)).toBe(5);
  });
});
