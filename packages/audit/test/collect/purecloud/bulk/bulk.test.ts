import { describe, expect, test } from "vitest";
import {
  auditPureCloudUsers,
  type Coverage,
  CoverageCounter,
  PURECLOUD_SECTIONS,
  type PureCloudAuditOptions,
  type PureCloudRecord,
  type PureCloudSectionName,
  pureCloudBulkSizes,
  pureCloudCost,
  pureCloudSizes,
} from "../../../../src/index.js";
import { all, now, purecloudAt, type Reply, type Seen, serve, wait } from "../../../kit.js";
import { idOf } from "../../../many.js";
import { byUser, membersOf, organisationWithQueues, type QueuesOptions, queueId } from "../../../queues.js";

/** The sections of these tests. Licences and grants have their own. */
const SECTIONS = PURECLOUD_SECTIONS.filter((name) => name !== "licenses" && name !== "grants");

interface Audited {
  readonly records: readonly PureCloudRecord[];
  readonly coverage: Coverage;
  /** How often each kind of path was requested. */
  readonly calls: ReadonlyMap<string, number>;
  readonly total: number;
}

/** The operation of a request. */
function operationOf({ url: { pathname } }: Seen): string {
  const path = pathname.replace("/api/v2/", "");
  if (path === "users") return "getUsers";
  if (path === "routing/queues") return "getRoutingQueues";
  if (path === "orgauthorization/trustors") return "getOrgauthorizationTrustors";
  return (
    (
      [
        [/^routing.*\/members$/, "getRoutingQueueMembers"],
        [/^orgauth.*\/users$/, "getOrgauthorizationTrustorUsers"],
        [/^orgauth.*\/groups$/, "getOrgauthorizationTrustorGroups"],
        [/\/queues$/, "getUserQueues"],
        [/\/trustors$/, "getUserTrustors"],
        [/\/callforwarding$/, "getUserCallforwarding"],
        [/^routing\/users.*\/utilization$/, "getRoutingUserUtilization"],
        [/^routing\/utilization$/, "getRoutingUtilization"],
      ] as const
    ).find(([pattern]) => pattern.test(path))?.[1] ?? path
  );
}

async function audit(many: QueuesOptions, options: PureCloudAuditOptions = {}): Promise<Audited> {
  const { url, seen } = await serve(organisationWithQueues(many));
  const counter = new CoverageCounter("purecloud", "organisation");
  const onProgress: PureCloudAuditOptions["onProgress"] = (progress) => counter.progress(progress);
  const records = await all(
    auditPureCloudUsers(purecloudAt(url), { sections: SECTIONS, now, wait, onProgress, ...options }),
  );
  for (const record of records) counter.add(record);
  const calls = new Map<string, number>();
  for (const one of seen) calls.set(operationOf(one), (calls.get(operationOf(one)) ?? 0) + 1);
  return { records, coverage: counter.result(), calls, total: seen.length };
}

/** The queues of a user by the user's own calls: the truth, by which an audit is judged. */
function truth(many: QueuesOptions): ReadonlyMap<string, string> {
  const told = membersOf(many).filter(many.tells ?? (() => true));
  const texts = byUser(told);
  return new Map(
    [...texts].map(([userId, own]) => [
      userId,
      own
        .map((one) => `${queueId(one.queue)} ${one.joined}`)
        .sort()
        .join(),
    ]),
  );
}

/** The users whose queues read as something that is not true. */
function wrong({ records }: Audited, many: QueuesOptions): string[] {
  const right = truth(many);
  return records.flatMap(({ userId, sections: { queues } }) => {
    if (queues?.status !== "ok") return [];
    const { joined, unjoined } = queues.data;
    const found = [...joined.map(({ id }) => `${id} true`), ...unjoined.map(({ id }) => `${id} false`)].sort().join();
    return found === (right.get(userId) ?? "") ? [] : [`${userId}: ${found}, not ${right.get(userId) ?? "none"}`];
  });
}

const statusesOf = ({ records }: Audited) => new Set(records.map(({ sections }) => sections.queues?.status));

const SMALL = { active: 120, inactive: 20, queues: 6, members: 30, bringsSkills: true } satisfies QueuesOptions;
const LARGE: QueuesOptions = { active: 10_000, queues: 200, members: 100, bringsSkills: true };

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

const refused: Reply = { status: 403, body: { message: "no", code: "missing.any.permissions", status: 403 } };
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
      /known but for queue Queue 3: forbidden/,
    ],
    [
      "a queue counts more members than it lists",
      { count: (listed, at) => (at === 4 ? listed + 1 : listed) },
      /known but for queue Queue 4: its list has/,
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

  test("in a large organisation, a queue that answers 403 leaves the queues known but for that queue", async () => {
    const many: QueuesOptions = {
      ...{ active: 1_200, queues: 4, members: 50 },
      otherwise: (seen) => (isOfQueue(seen, 1) ? refused : undefined),
    };
    const audited = await audit(many, { sections: ["queues"] });
    expect(statusesOf(audited)).toEqual(new Set(["failed"]));
    const [gap] = audited.coverage.gaps;
    expect(gap).toMatchObject({ section: "queues", users: 1_200 });
    expect(gap?.because[0]).toContain("known but for queue Queue 1: forbidden, routing:queue:view");
    expect(audited.total).toBeLessThan(100);
  });

  test("in a large organisation, a queue whose count never agrees has all users read singly", async () => {
    const many: QueuesOptions = { active: 1_001, queues: 3, members: 20, count: (listed, at) => listed + (at % 2) };
    const audited = await audit(many, { sections: ["queues"] });
    expect(statusesOf(audited)).toEqual(new Set(["ok"]));
    expect(wrong(audited, many)).toEqual([]);
    expect(audited.coverage.notes.join()).toMatch(
      /read user by user: known but for queue Queue 1: its list has 20 of 21/,
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
    ["queues that always fail", { otherwise: broken("/members") }, /queues are read user by user: known but for queue/],
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

describe("trust", () => {
  const users = [3, 60, 110].map((at) => idOf("active", at));
  const trustorsOf = ({ records }: Audited) =>
    records
      .filter(({ sections: { trustors } }) => trustors?.status === "ok" && trustors.data.length > 0)
      .map(({ userId }) => userId);

  test("without a trusting organisation, nobody has one", async () => {
    const audited = await audit(SMALL);
    expect(audited.calls.get("getOrgauthorizationTrustors")).toBe(1);
    expect(audited.calls.get("getUserTrustors")).toBe(20);
    expect(audited.coverage.sections.trustors?.ok).toBe(140);
  });

  test("with some, only their users and the members of their groups are read singly", async () => {
    const audited = await audit({ ...SMALL, trustors: { harbour: { users }, fern: { users: users.slice(1) } } });
    expect(trustorsOf(audited)).toEqual(users);
    expect(audited.calls.get("getUserTrustors")).toBeLessThanOrEqual(20 + 3);
    expect(audited.coverage.strategy).toBe("expand, bulk queues and trustors");
  });

  test("a trusted group makes its members candidates", async () => {
    const many: QueuesOptions = { ...SMALL, trustors: { harbour: { users, groups: ["group-1"] } } };
    const behind = organisationWithQueues(many);
    const otherwise = (seen: Seen): Reply | undefined => {
      const { pathname } = seen.url;
      if (pathname.endsWith("harbour/users")) return { status: 200, body: { entities: [] } };
      if (pathname !== "/api/v2/users") return undefined;
      const { status, body } = behind(seen);
      const entities = (body as { entities: { id: string }[] }).entities.map((user) =>
        users.includes(user.id) ? { ...user, groups: [{ id: "group-1" }] } : user,
      );
      return { status, body: { ...(body as object), entities } };
    };
    const audited = await audit({ ...many, otherwise });
    expect(trustorsOf(audited)).toEqual(users);
    expect(audited.calls.get("getUserTrustors")).toBeLessThanOrEqual(20 + 3);
  });

  test.each(["users", "groups"])(
    "an organisation whose %s answer 403 costs one call a user, and is told",
    async (what) => {
      const otherwise = ({ url }: Seen) => (url.pathname.endsWith(`harbour/${what}`) ? refused : undefined);
      const audited = await audit({ ...SMALL, otherwise, trustors: { harbour: { users } } });
      expect(trustorsOf(audited)).toEqual(users);
      expect(audited.calls.get("getUserTrustors")).toBe(140);
      expect(audited.coverage.notes.join()).toMatch(
        /trustors are read user by user: the lists cannot be read \(forbidden/,
      );
    },
  );

  test("a user whose own call tells a trust that no list tells turns all to single reads", async () => {
    const otherwise = ({ url }: Seen): Reply | undefined =>
      url.pathname === "/api/v2/orgauthorization/trustors" ? { status: 200, body: { entities: [] } } : undefined;
    const everybody = Array.from({ length: 120 }, (_, at) => idOf("active", at));
    const audited = await audit({ ...SMALL, otherwise, trustors: { harbour: { users: everybody } } });
    expect(trustorsOf(audited)).toEqual(everybody);
    expect(audited.calls.get("getUserTrustors")).toBe(140);
    expect(audited.coverage.notes.join()).toMatch(/trustors are read user by user: \d+ of 20 control reads differ/);
  });
});

describe("licences and grants", () => {
  const role = (at: number) => ({ id: `role-${at}`, name: `Role ${at}` });
  const licensesOf = (userId: string) => (userId.endsWith("7") ? ["a", "b"] : ["a"]);
  const home = { id: "home", name: "Home" };
  const range = (length: number) => [...Array(length).keys()];
  const usersOf = ({ active, inactive = 0 }: QueuesOptions) => [
    ...range(active).map((at) => idOf("active", at)),
    ...range(inactive).map((at) => idOf("inactive", at)),
  ];
  const known = usersOf(SMALL);

  interface Access {
    readonly many?: QueuesOptions;
    /** The roles of a user, by their numbers. */
    readonly rolesOf?: (userId: string) => readonly number[];
    /** The licences by a user's own call. */
    readonly own?: (userId: string) => readonly string[];
  }

  /** An organisation with licences and grants. */
  function access({ many = SMALL, rolesOf, own = licensesOf }: Access = {}): QueuesOptions {
    const behind = organisationWithQueues(many);
    const of = rolesOf ?? ((userId) => (userId.endsWith("5") ? [0, 1] : [0]));
    const [all, holders] = [usersOf(many), new Map<string, unknown[]>()];
    for (const id of all) {
      const row = { id, type: "PC_USER", divisions: [home] };
      for (const at of of(id)) holders.set(role(at).id, [...(holders.get(role(at).id) ?? []), row]);
    }
    const licensed = all.map((id) => ({ id, licenses: licensesOf(id) }));
    const list = (items: readonly unknown[], { url: { searchParams: query } }: Seen): Reply => {
      const [page, size] = [Number(query.get("pageNumber")), Number(query.get("pageSize"))];
      const entities = items.slice((page - 1) * size, page * size);
      return { status: 200, body: { entities, total: items.length, pageCount: Math.ceil(items.length / size) } };
    };
    const otherwise = (seen: Seen): Reply | undefined => {
      const { pathname } = seen.url;
      const last = pathname.split("/").at(-1) ?? "";
      if (pathname === "/api/v2/license/users") return list(licensed, seen);
      if (pathname.startsWith("/api/v2/license/users/"))
        return { status: 200, body: { id: last, licenses: own(last).map((id) => ({ id })) } };
      if (pathname === "/api/v2/authorization/roles")
        return list(
          [...holders.keys()].map((id) => ({ id })),
          seen,
        );
      if (pathname.endsWith("/subjectgrants")) return list(holders.get(pathname.split("/").at(-2) ?? "") ?? [], seen);
      if (pathname.includes("/subjects/")) {
        const grants = of(last).map((at) => ({ subjectId: last, role: { id: role(at).id }, division: home }));
        return { status: 200, body: { id: last, grants } };
      }
      if (pathname !== "/api/v2/users") return undefined;
      const { entities, ...rest } = behind(seen).body as { entities: { id: string }[] };
      const users = entities.map((user) => ({
        ...user,
        authorization: { roles: of(user.id).map(role), permissions: [] },
      }));
      return { status: 200, body: { ...rest, entities: users } };
    };
    return { ...many, otherwise };
  }

  test("of ten thousand users with 200 queues and 60 roles take 890 calls at most, without call forwarding", async () => {
    const third = (userId: string) => [0, 20, 40].map((more) => (Number(userId.slice(-5)) + more) % 60);
    const sections = PURECLOUD_SECTIONS.filter((name) => name !== "callForwarding");
    const audited = await audit(access({ many: LARGE, rolesOf: third }), { sections });
    expect(audited.total).toBeLessThanOrEqual(890);
    expect(audited.records).toHaveLength(10_000);
    expect(audited.coverage).toMatchObject({
      strategy: "expand, bulk queues, trustors, licenses and grants",
      ...{ notes: [], gaps: [] },
    });
    const { licenses, grants } = audited.records[7]?.sections ?? {};
    expect(licenses).toEqual({ status: "ok", data: ["a", "b"] });
    const roles = grants?.status === "ok" ? grants.data.map((grant) => grant.role.id) : [];
    expect(roles).toEqual(["role-27", "role-47", "role-7"]);
  });

  test("come in bulk, the same as user by user", async () => {
    const [bulk, single] = [
      await audit(access(), { sections: ["licenses", "grants"] }),
      await audit(access(), { sections: ["licenses", "grants"], strategy: "single" }),
    ];
    expect(bulk.coverage).toMatchObject({ strategy: "expand, bulk licenses and grants", notes: [] });
    expect(bulk.records).toEqual(single.records);
    expect(bulk.records.map(({ sections }) => sections.grants?.status)).toEqual(known.map(() => "ok"));
    // The listing, two pages of licences, the roles with a page or two each, and twenty control reads of both.
    expect(bulk.total).toBe(2 + 2 + 1 + 3 + 2 * 20);
    expect(single.total).toBe(2 + 2 * 140);
  });

  test("are read user by user if a control read differs", async () => {
    const audited = await audit(access({ own: () => ["c"] }), { sections: ["licenses", "grants"] });
    expect(audited.coverage.strategy).toBe("expand, bulk grants");
    expect(audited.coverage.notes.join()).toMatch(/licenses are read user by user: 20 of 20 control reads differ/);
    for (const { sections } of audited.records) expect(sections.licenses).toEqual({ status: "ok", data: ["c"] });
  });
});
