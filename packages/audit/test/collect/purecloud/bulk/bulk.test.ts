import { describe, expect, test } from "vitest";
import {
  PURECLOUD_SECTIONS,
  type PureCloudAuditOptions,
  type PureCloudSectionName,
  pureCloudBulkSizes,
  pureCloudCost,
  pureCloudSizes,
} from "../../../../src/index.js";
import { purecloudAt, type Reply, type Seen, serve } from "../../../kit.js";
import { membersOf, organisationWithQueues, type QueuesOptions, queueId } from "../../../queues.js";
import { audit, LARGE, refused, SECTIONS, SMALL, statusesOf, wrong } from "./audited.js";

describe("ten thousand users, two hundred queues of a hundred members", () => {
  test("without call forwarding take 425 calls at most, and every queue is right", async () => {
    const sections = ["authorization", "queues", "trustors"] as const;
    const audited = await audit(LARGE, { sections });
    expect(audited.total).toBeLessThanOrEqual(425);
    expect(audited.records).toHaveLength(10_000);
    expect(wrong(audited, LARGE)).toEqual([]);
    expect(audited.calls.get("getRoutingQueueMembers")).toBe(200);
    expect(audited.calls.get("getUserQueues")).toBe(2 * 20);
    expect(audited.coverage).toMatchObject({ strategy: "expand, bulk queues and trustors", notes: [], gaps: [] });
  });

  test("take 1.05 calls a user at most, and with licences and grants 1.1, by the plan", () => {
    const bulk = { memberCounts: new Array<number>(200).fill(100), trustors: 0, roles: 60 };
    const callsFor = (sections: readonly PureCloudSectionName[]) =>
      pureCloudCost({ active: 10_000 }, { sections, bulk }).costs.reduce((sum, { least }) => sum + least, 0);
    expect(callsFor(SECTIONS) / 10_000).toBeLessThanOrEqual(1.05);
    // Each role has a page for 100 grants. Three grants a user make 300 pages more, at most.
    expect((callsFor(PURECLOUD_SECTIONS) + 300 + 40) / 10_000).toBeLessThanOrEqual(1.1);
  });
});

describe("both ways", () => {
  test("have the same records, to the order of their queues and of the fields", async () => {
    // Neither platform list is by name, and two queues have one name.
    const many: QueuesOptions = { ...SMALL, nameOf: (queue) => `Queue ${Math.min(3, 5 - queue)}` };
    const [bulk, single] = [await audit(many), await audit(many, { strategy: "single" })];
    expect(wrong(bulk, many)).toEqual([]);
    expect(wrong(single, many)).toEqual([]);
    expect(JSON.stringify(bulk.records)).toBe(JSON.stringify(single.records));
    const keys = bulk.records.map(({ sections: { queues } }) =>
      queues?.status === "ok" ? queues.data.joined.map(({ name, id }) => `${name} ${id}`) : [],
    );
    expect(keys).toEqual(keys.map((own) => [...own].sort()));
    expect(Math.max(...keys.map(({ length }) => length))).toBeGreaterThan(1);
    expect(bulk.total).toBeLessThan(single.total);
    expect(single.coverage.strategy).toBe("expand");
  });

  test.each([
    ["few users", { ...SMALL, active: 12, inactive: 3, queues: 2, members: 5 }, "expand"],
    ["more queues than calls for users", { ...SMALL, active: 230, queues: 500, members: 3 }, "expand, bulk trustors"],
    ["250 users", { ...SMALL, active: 230, queues: 10 }, "expand, bulk queues and trustors"],
  ])("are chosen by arithmetic that the plan shows, operation by operation: %s", async (_, many, strategy) => {
    const { url } = await serve(organisationWithQueues(many));
    const client = purecloudAt(url);
    const sizes = await pureCloudSizes(client, ["active", "inactive"]);
    const users = many.active + many.inactive;
    const { asked: __, ...bulk } = await pureCloudBulkSizes(client, { users, sections: SECTIONS });
    const plan = pureCloudCost(sizes, { bulk, sections: SECTIONS });
    expect(plan.strategy).toBe(strategy);
    const { calls, coverage, total } = await audit(many);
    expect(coverage.strategy).toBe(strategy);
    expect(total).toBeLessThanOrEqual(2 + 4 * users + 2);
    for (const [operation, times] of calls) {
      const cost = plan.costs.find((one) => one.operation === operation);
      expect(times, operation).toBeGreaterThanOrEqual(cost?.least ?? Number.NaN);
      expect(times, operation).toBeLessThanOrEqual(cost?.most ?? Number.NaN);
    }
  });

  test("a shard reads its own users, and the shards have everybody once", async () => {
    const parts = await Promise.all([1, 2].map((index) => audit(SMALL, { shard: { index, of: 2 } })));
    for (const part of parts) expect(wrong(part, SMALL)).toEqual([]);
    expect(parts.reduce((sum, { records }) => sum + records.length, 0)).toBe(140);
  });
});

test("twenty users are read singly as well, and the lists have five of them in no queue", async () => {
  const many: QueuesOptions = { active: 400, queues: 3, members: 20 };
  const asked = new Set<string>();
  const otherwise = ({ url }: Seen): undefined => {
    const [, userId] = /users\/([^/]+)\/queues$/.exec(url.pathname) ?? [];
    if (userId !== undefined) asked.add(userId);
  };
  await audit({ ...many, otherwise }, { sections: ["queues"] });
  expect(asked.size).toBe(20);
  const inQueues = new Set(membersOf(many).map(({ userId }) => userId));
  expect([...asked].filter((userId) => !inQueues.has(userId))).toHaveLength(5);
});

const isOfQueue = ({ url }: Seen, at: number) => url.pathname.endsWith(`${queueId(at)}/members`);
const isInactive = ({ userId }: { userId: string }) => userId.startsWith("inactive");

describe("whatever the platform does, no record is wrong, and what was done is told", () => {
  test.each<[string, Partial<QueuesOptions>, RegExp | undefined]>([
    [
      "users' own calls leave out memberships through groups",
      { tells: ({ memberBy }) => memberBy !== "group" },
      /differ/,
    ],
    ["lists leave out memberships through groups", { lists: ({ memberBy }) => memberBy !== "group" }, /differ/],
    ["lists leave out inactive members", { lists: (one) => !isInactive(one) }, /differ/],
    ["users' own calls leave out inactive members", { tells: (one) => !isInactive(one) }, /differ/],
    ["queues of a division are hidden from the list", { isListed: (queue) => queue !== 2 }, /differ/],
    ["the last page names a page that follows", { page: (page) => ({ ...page, nextUri: "/api/v2/more" }) }, undefined],
    [
      "a queue answers 403",
      { otherwise: (seen) => (isOfQueue(seen, 3) ? refused : undefined) },
      /known except for queue Queue 3: forbidden/,
    ],
    [
      "a queue counts more members than it lists",
      { count: (listed, at) => (at === 4 ? listed + 1 : listed) },
      /known except for queue Queue 4: its list has/,
    ],
    [
      "the list of queues answers 403",
      { otherwise: ({ url }) => (url.pathname === "/api/v2/routing/queues" ? refused : undefined) },
      /cannot be read/,
    ],
    [
      "rows name an unknown user",
      { page: withUnknown, count: (listed) => listed + 1 },
      /6 rows .* whom the platform does not find/,
    ],
    ["rows name an unknown user whom nobody counts", { page: withUnknown }, /rows .* whom the platform does not find/],
  ])("%s", async (_, change, note) => {
    const many = { ...SMALL, ...change };
    const audited = await audit(many);
    expect(audited.records).toHaveLength(140);
    expect(wrong(audited, many)).toEqual([]);
    expect(statusesOf(audited)).toEqual(new Set(["ok"]));
    if (note) expect(audited.coverage.notes.join()).toMatch(note);
    else expect(audited.coverage.notes).toEqual([]);
    expect(audited.coverage.strategy).toBe(
      note === undefined || String(note).includes("rows")
        ? "expand, bulk queues and trustors"
        : "expand, bulk trustors",
    );
  });

  test("pages that are short, and pages that repeat rows", async () => {
    const many: QueuesOptions = { ...SMALL, members: 60, queues: 3 };
    const rows = organisationWithQueues(many);
    const half: QueuesOptions = {
      ...many,
      // Pages of 25 rows where 100 were requested, the last of the page before among them.
      otherwise: (seen) => {
        if (!seen.url.pathname.endsWith("/members")) return undefined;
        const number = Number(seen.url.searchParams.get("pageNumber"));
        const whole = new URL(seen.url);
        whole.searchParams.set("pageNumber", "1");
        const { entities } = rows({ ...seen, url: whole }).body as { entities: unknown[] };
        return { status: 200, body: { entities: entities.slice(Math.max(0, (number - 1) * 25 - 1), number * 25) } };
      },
    };
    const audited = await audit(half);
    expect(wrong(audited, many)).toEqual([]);
    expect(audited.coverage).toMatchObject({ strategy: "expand, bulk queues and trustors", notes: [] });
  });

  test("in a large organisation, a queue that answers 403 leaves the queues known except for that queue", async () => {
    const many: QueuesOptions = {
      ...{ active: 1_200, queues: 4, members: 50 },
      otherwise: (seen) => (isOfQueue(seen, 1) ? refused : undefined),
    };
    const audited = await audit(many, { sections: ["queues"] });
    expect(statusesOf(audited)).toEqual(new Set(["failed"]));
    const [gap] = audited.coverage.gaps;
    expect(gap).toMatchObject({ section: "queues", users: 1_200 });
    expect(gap?.because[0]).toContain("known except for queue Queue 1: forbidden, routing:queue:view");
    expect(audited.total).toBeLessThan(100);
  });

  test("in a large organisation, a queue whose count never agrees has all users read singly", async () => {
    const many: QueuesOptions = { active: 1_001, queues: 3, members: 20, count: (listed, at) => listed + (at % 2) };
    const audited = await audit(many, { sections: ["queues"] });
    expect(statusesOf(audited)).toEqual(new Set(["ok"]));
    expect(wrong(audited, many)).toEqual([]);
    expect(audited.coverage.notes.join()).toMatch(
      /read user by user: known except for queue Queue 1: its list has 20 of 21/,
    );
  });

  test("a queue that fails for a while is requested again before the first record", async () => {
    let failures = 5;
    const otherwise = (seen: Seen) => {
      if (!isOfQueue(seen, 2) || failures === 0) return undefined;
      return { status: 503, body: {} };
    };
    const pauses: number[] = [];
    const audited = await audit(
      { ...SMALL, otherwise },
      {
        wait: async (ms) => {
          pauses.push(ms);
          failures = 0;
        },
      },
    );
    expect(pauses).toEqual([5_000]);
    expect(wrong(audited, SMALL)).toEqual([]);
    expect(audited.coverage).toMatchObject({ strategy: "expand, bulk queues and trustors", notes: [] });
  });

  test.each<[string, Partial<QueuesOptions>, RegExp]>([
    [
      "counts that never agree with the lists",
      { count: (listed) => listed + 1 },
      /queues are read user by user: known/,
    ],
    [
      "queues that always fail",
      { otherwise: broken("/members") },
      /queues are read user by user: known except for queue/,
    ],
  ])(
    "%s delay the first record by five seconds in all, and then all users are read singly",
    async (_, change, note) => {
      const pauses: number[] = [];
      const wait: PureCloudAuditOptions["wait"] = async (ms) => void pauses.push(ms);
      const audited = await audit({ ...SMALL, ...change }, { wait });
      expect(pauses).toEqual([5_000]);
      expect(wrong(audited, SMALL)).toEqual([]);
      expect(statusesOf(audited)).toEqual(new Set(["ok"]));
      expect(audited.coverage.strategy).toBe("expand, bulk trustors");
      expect(audited.coverage.notes.join()).toMatch(note);
    },
  );

  test("lists that always fail delay the first record once, and not once each", async () => {
    const pauses: number[] = [];
    const wait: PureCloudAuditOptions["wait"] = async (ms) => void pauses.push(ms);
    const audited = await audit({ ...SMALL, otherwise: broken("/queues", "/orgauthorization/trustors") }, { wait });
    expect(pauses).toEqual([5_000, 30_000]);
    expect(audited.coverage.notes.join()).toMatch(/queues are read user by user.*trustors are read user by user/);
  });

  test("an agent who leaves a queue between two reads is no difference", async () => {
    const moving = membersOf(SMALL).find(({ memberBy }) => memberBy === "group");
    let left = false;
    const rule: QueuesOptions["page"] = (page, _, queue) => {
      const entities = (page.entities as { id: string }[]).map((row) =>
        left && row.id === moving?.userId && queue === moving.queue ? { ...row, joined: !moving.joined } : row,
      );
      return { ...page, entities };
    };
    const otherwise = ({ url }: Seen): Reply | undefined => {
      if (!url.pathname.endsWith(`/${moving?.userId}/queues`)) return undefined;
      left = true;
      const joined = url.searchParams.get("joined") === "true";
      const own = membersOf(SMALL).filter(({ userId }) => userId === moving?.userId);
      const now = own.map((one) => ({ ...one, joined: one.queue === moving?.queue ? !one.joined : one.joined }));
      const entities = now.filter((one) => one.joined === joined).map((one) => ({ id: queueId(one.queue), joined }));
      return { status: 200, body: { entities } };
    };
    const { coverage } = await audit({ ...SMALL, page: rule, otherwise });
    expect(left).toBe(true);
    expect(coverage).toMatchObject({ strategy: "expand, bulk queues and trustors", notes: [] });
  });
});

/** What answers 503 as long as the paths end so. A user's own paths do not count. */
const broken =
  (...ends: readonly string[]) =>
  ({ url: { pathname } }: Seen): Reply | undefined =>
    !pathname.includes("/users/") && ends.some((end) => pathname.endsWith(end)) ? { status: 503, body: {} } : undefined;

/** A row of nobody on the first page of each queue. */
function withUnknown(page: Record<string, unknown>, pageNumber: number) {
  const nobody = { id: "UNKNOWN-USER", user: { id: "UNKNOWN-USER" }, joined: true };
  return pageNumber === 1 ? { ...page, entities: [...(page.entities as unknown[]), nobody] } : page;
}
