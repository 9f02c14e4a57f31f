import { describe, expect, inject, test } from "vitest";
import {
  auditPureCloudUsers,
  type ContextPart,
  CoverageCounter,
  ok,
  PURECLOUD_CONTEXT,
  type PureCloudAuditOptions,
  pureCloudCost,
  Refusals,
  redactRecord,
  type ScopeMemory,
  type Section,
  shardOf,
} from "../../../../src/index.js";
import { redactPart } from "../../../../src/output/redact.js";
import { all, now, purecloudAt, type Reply, type Seen, serve, wait } from "../../../kit.js";
import { organisation } from "../../../many.js";

const PATHS = {
  divisions: "/api/v2/authorization/divisions",
  roles: "/api/v2/authorization/roles",
  licenses: "/api/v2/license/definitions",
} as const;

type Replies = Readonly<Record<string, (times: number, page: number) => Reply | undefined>>;

/** Audits the example organisation, and tells what was read once for it. @param replies by path */
async function auditWith(options: PureCloudAuditOptions = {}, replies: Replies = {}) {
  const asked: URL[] = [];
  const { url } = await serve(({ url: one }) => {
    if (Object.values<string>(PATHS).includes(one.pathname)) asked.push(one);
    const times = asked.filter(({ pathname }) => pathname === one.pathname).length;
    return replies[one.pathname]?.(times, Number(one.searchParams.get("pageNumber")));
  }, inject("purecloudUrl"));
  const parts: ContextPart[] = [];
  const onContext = (part: ContextPart) => parts.push(part);
  const records = await all(auditPureCloudUsers(purecloudAt(url), { onContext, now, wait, ...options }));
  const sections = new Map(parts.map(({ part, section }) => [part, section]));
  return { records, parts, sections, asked };
}

function knowing(context: ReadonlyMap<string, Section>): ScopeMemory {
  return {
    ...{ finished: 0, calls: 0, refusals: new Refusals(), context },
    ...{ has: () => false, recall: () => undefined, keep: () => {} },
  };
}

const lost: Reply = { status: 503, body: {} };

/** What is read of deleted users, if the platform lists these. */
async function deletedOf(list: (query: URLSearchParams) => Reply): Promise<{ section?: Section; calls: number }> {
  let calls = 0;
  const otherwise = ({ url: { pathname, searchParams } }: Seen): Reply | undefined => {
    if (!pathname.startsWith("/api/v2/users") || searchParams.get("state") !== "deleted") return undefined;
    calls += 1;
    return list(searchParams);
  };
  const { url } = await serve(organisation({ active: 1, otherwise }));
  const parts: ContextPart[] = [];
  const onContext = (part: ContextPart) => parts.push(part);
  const context = ["deletedUsers"] as const;
  await all(auditPureCloudUsers(purecloudAt(url), { context, onContext, now, wait, sections: [], pausesMs: [] }));
  const section = parts[0]?.section;
  return { calls, ...(section && { section }) };
}

const PEOPLE = Array.from({ length: 1_201 }, (_, at) => ({
  id: `d${at}`,
  name: `D ${at}`,
  state: "deleted",
  title: "T",
}));
const pageOf = (people: readonly object[], total: number) => (query: URLSearchParams) => {
  const [size, number] = [Number(query.get("pageSize")), Number(query.get("pageNumber"))];
  return { status: 200, body: { entities: people.slice((number - 1) * size, number * size), total, pageSize: size } };
};

describe("the deleted users of an organisation", () => {
  test("take one call for each 500, and have only what identifies them", async () => {
    const { section, calls } = await deletedOf(pageOf(PEOPLE, PEOPLE.length));
    expect(calls).toBe(3);
    expect(section).toEqual(ok(PEOPLE.map(({ title: _, ...one }) => one)));
    const context = ["deletedUsers"] as const;
    const plan = (deleted?: number) => pureCloudCost({ active: 1 }, { context, deleted, sections: [] });
    expect(plan(1_201).costs).toMatchObject([{ operation: "getUsers", most: 1 + calls }]);
    expect(plan().assumed).toContain("the organisation has deleted no more than 500 users");
    expect(plan(20_000).costs.map(({ operation }) => operation)).toEqual(["getUsers", "getUsersQuery"]);
  });

  test.each<[string, (query: URLSearchParams) => Reply, object]>([
    ["refused", () => ({ status: 403, body: {} }), { status: "forbidden" }],
    ["cut off", pageOf(PEOPLE.slice(0, 700), 1_201), { status: "failed" }],
    [
      "those of another state",
      pageOf([{ id: "a", state: "active" }], 1),
      { status: "failed", error: { message: "the listing of deleted users has only users in other states" } },
    ],
    ["none", pageOf([], 0), { status: "ok", data: [] }],
  ])("that are %s never read as nobody", async (_, list, expected) => {
    expect((await deletedOf(list)).section).toMatchObject(expected);
  });

  test("beyond the last page number are read by cursor", async () => {
    const people = Array.from({ length: 10_300 }, (_, at) => ({ id: `d${at}`, state: "deleted" }));
    const { section } = await deletedOf((query) => {
      const cursor = query.get("cursor");
      const [size, number] = [Number(query.get("pageSize")), Number(query.get("pageNumber"))];
      if (number * size > 10_000) return { status: 400, body: {} };
      if (number > 0) return pageOf(people, people.length)(query);
      const end = Number(cursor) + size;
      return {
        status: 200,
        body: { entities: people.slice(Number(cursor), end), ...(end < people.length && { cursor: String(end) }) },
      };
    });
    expect(section?.status === "ok" && (section.data as object[]).length).toBe(people.length);
  });
});

describe("the context of an organisation", () => {
  test("is its divisions, its roles with their permissions, what the licences are, its queues, and who is deleted", async () => {
    const { parts, asked } = await auditWith();
    expect(parts.map(({ platform, scope, part }) => `${platform} ${scope} ${part}`)).toEqual(
      PURECLOUD_CONTEXT.map((part) => `purecloud organisation ${part}`),
    );
    expect(asked.map(({ pathname }) => pathname)).toEqual(Object.values(PATHS));
    expect(asked[1]?.searchParams.get("userCount")).toBe("false");
    const purecloud = purecloudAt(inject("purecloudUrl"));
    expect(parts.map(({ section }) => section)).toEqual([
      ok((await purecloud.getAuthorizationDivisions()).entities),
      ok((await purecloud.getAuthorizationRoles({ userCount: false })).entities),
      ok(await purecloud.getLicenseDefinitions()),
      ok((await purecloud.getRoutingQueues()).entities),
      ok([
        {
          id: "1f0c7e52-8a34-4c1b-9e57-2d6b1a90c999",
          name: "Maria Santos",
          email: "maria.santos@parkbenchsolutions.com",
          username: "maria.santos@parkbenchsolutions.com",
          state: "deleted",
          addresses: [expect.objectContaining({ address: "+18135551088", mediaType: "PHONE" })],
        },
      ]),
    ]);
  });

  test("is not read if nobody keeps it, and changes no record", async () => {
    const { asked, records } = await auditWith({ onContext: undefined });
    expect(asked).toEqual([]);
    expect(records).toEqual((await auditWith()).records);
  });

  test("has the roles of all pages", async () => {
    const role = (at: number) => ({ id: `r${at}`, name: `Role ${at}` });
    const all = Array.from({ length: 130 }, (_, at) => role(at));
    const page = (_: number, number: number) => {
      const entities = all.slice((number - 1) * 100, number * 100);
      return { status: 200, body: { entities, total: all.length, pageCount: 2 } };
    };
    const { sections } = await auditWith({}, { [PATHS.roles]: page });
    expect(sections.get("roles")).toEqual(ok(all));
  });

  test.each<[string, keyof typeof PATHS, Reply, object]>([
    [
      "forbidden",
      "roles",
      { status: 403, body: {} },
      { status: "forbidden", permissions: ["authorization:role:view"] },
    ],
    ["no list", "licenses", { status: 200, body: {} }, { status: "failed" }],
    ["cut off", "divisions", { status: 200, body: { entities: [], total: 3 } }, { status: "failed" }],
  ])("may be %s in one part, and the others are read", async (_, part, reply, expected) => {
    const { sections, records } = await auditWith({}, { [PATHS[part]]: () => reply });
    expect(sections.get(part)).toMatchObject(expected);
    for (const [name, { status }] of sections) if (name !== part) expect(status, name).toBe("ok");
    expect(records).toHaveLength(5);
    const counter = new CoverageCounter("purecloud", "organisation");
    for (const [name, section] of sections) counter.addPart({ part: name, section });
    expect(counter.result().context.map((one) => one.part)).toEqual([...PURECLOUD_CONTEXT]);
  });

  test("is requested again with what else failed, and by the next run, but never twice", async () => {
    const { parts, sections } = await auditWith({}, { [PATHS.roles]: (times) => (times < 3 ? lost : undefined) });
    const outcomes = parts.filter(({ part }) => part === "roles").map(({ section }) => section.status);
    expect(outcomes).toEqual(["failed", "failed", "ok"]);
    const first = await auditWith({ pausesMs: [] }, { [PATHS.roles]: () => lost });
    const listed = { strategy: "expand", expected: 5, truncated: null };
    const second = await auditWith({ memory: { ...knowing(first.sections), listed } });
    expect([second.parts.map(({ part }) => part), second.records]).toEqual([["roles"], []]);
    expect((await auditWith({ memory: knowing(sections) })).asked).toEqual([]);
  });

  test("is kept by one shard of several, also if it has no users, and the plan says which", async () => {
    const of = 40;
    const keeper = shardOf(["purecloud", "organisation", "", ""], of);
    for (const index of [keeper, (keeper % of) + 1]) {
      const shard = { index, of };
      const { parts, asked } = await auditWith({ shard });
      expect(parts.map(({ part }) => part)).toEqual(index === keeper ? [...PURECLOUD_CONTEXT] : []);
      const { costs } = pureCloudCost({ active: 4 }, { shard, context: true });
      expect(costs.filter(({ operation }) => /Divisions|Roles|Definitions/.test(operation))).toHaveLength(asked.length);
    }
  });

  test("loses nothing to the masking of secrets, and neither do the new sections", async () => {
    const { parts, records } = await auditWith();
    for (const { section } of parts) expect(redactPart(section)).toEqual(section);
    for (const record of records) {
      const { licenses, grants, signIn, employerInfo, team } = record.sections;
      expect(redactRecord(record).sections).toMatchObject({ licenses, grants, signIn, employerInfo, team });
    }
  });

  test("of an organisation without users is read all the same", async () => {
    const definitions = organisation({
      active: 0,
      otherwise: ({ url: { pathname } }) => (pathname === PATHS.licenses ? { status: 200, body: [] } : undefined),
    });
    const { url } = await serve(definitions);
    const parts: string[] = [];
    const onContext = ({ part, section }: ContextPart) => parts.push(`${part} ${section.status}`);
    expect(await all(auditPureCloudUsers(purecloudAt(url), { onContext, now, wait }))).toEqual([]);
    expect(parts).toEqual(PURECLOUD_CONTEXT.map((part) => `${part} ok`));
  });
});
