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
import { all, now, purecloudAt, type Reply, serve, wait } from "../../../kit.js";
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

describe("the context of an organisation", () => {
  test("is its divisions, its roles with their permissions, what the licences are, and its queues, one call each", async () => {
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
