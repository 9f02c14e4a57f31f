import { auditPureCloudUsers, type Progress, type PureCloudReader, pureCloudCost } from "@rollcall/audit";
import { counts } from "@rollcall/config/counts";
import { describe, expect, it } from "vitest";
import { createEstate } from "../../../src/estate/create.js";
import type { Estate } from "../../../src/estate/estate.js";
import type { Call } from "../../../src/server/handler.js";
import { sandbox, type Wire } from "../kit.js";

const org = sandbox(700);
const { estate } = org;
const inState = (isLeft: boolean) =>
  estate.purecloud.members.filter((index) => estate.person(index).left === isLeft).map(estate.purecloud.userId);

/** An estate that everybody has left. */
function leftBy(users: number) {
  const real = createEstate({ users, seed: 1 });
  const has = [...real.purecloud.members];
  const entry = { problem: "purecloud-01", title: "", has, nearMiss: [] };
  const person: Estate["person"] = (index) => ({ ...real.person(index), left: true });
  return { abandoned: sandbox(0, 1, { ...real, person, ledger: () => [entry] }), has };
}

/** The ids of all pages, in their order. */
function paged(operationId: string, query: Record<string, unknown>, path = {}): string[] {
  const ids: string[] = [];
  for (let pageNumber = 1; ; pageNumber += 1) {
    const page = org.answer(operationId, { path, query: { ...query, pageNumber } });
    expect(page).toMatchObject({ pageNumber, pageSize: query.pageSize });
    ids.push(...page.entities.map(({ id }: Wire) => id));
    expect(page.nextUri === undefined).toBe(pageNumber >= page.pageCount);
    if (pageNumber >= page.pageCount) {
      expect(page.total).toBe(ids.length);
      return ids;
    }
  }
}

describe("getUsers", () => {
  it.each([7, 100, 500])("covers each user once, in pages of %i", (pageSize) => {
    expect(paged("getUsers", { pageSize })).toEqual(inState(false));
    expect(paged("getUsers", { pageSize, state: "inactive" })).toEqual(inState(true));
    const everybody = paged("getUsers", { pageSize, state: "any" });
    const all = [...estate.purecloud.members, ...estate.purecloud.deleted].sort((a, b) => a - b);
    expect(everybody).toEqual(all.map(estate.purecloud.userId));
  });

  it("runs backwards in both spellings", () => {
    const backwards = inState(false).reverse();
    for (const sortOrder of ["descending", "DESC"])
      expect(paged("getUsers", { pageSize: 90, sortOrder })).toEqual(backwards);
  });

  it("has pages of 25 by default, and links the others", () => {
    const page = org.answer("getUsers", { query: { expand: ["station", "skills"] } });
    expect(page).toMatchObject({ pageSize: 25, pageNumber: 1 });
    expect(page.nextUri).toBe("/api/v2/users?expand=station&expand=skills&pageSize=25&pageNumber=2");
    expect(page.previousUri).toBeUndefined();
    expect(org.answer("getUsers", { query: { pageNumber: 2 } }).previousUri).toContain("pageNumber=1");
  });

  it("finds by ids and by Jabber ids, in the requested state", () => {
    const [a = "", b = ""] = inState(false);
    const [left = ""] = inState(true);
    const ids = ({ entities }: Wire) => entities.map(({ id }: Wire) => id);
    expect(ids(org.answer("getUsers", { query: { id: [b, a, left, "nobody", b] } }))).toEqual([a, b]);
    expect(ids(org.answer("getUsers", { query: { id: [left], state: "inactive" } }))).toEqual([left]);
    const { jabberId } = org.of(b, "getUser").chat;
    expect(ids(org.answer("getUsers", { query: { jabberId: [jabberId, "nobody@nowhere"] } }))).toEqual([b]);
    expect(ids(org.answer("getProfilesUsers", { query: { jid: [jabberId] } }))).toEqual([b]);
  });

  it("refuses more than 100 ids, and pages that are too large", () => {
    const id = Array.from({ length: 101 }, (_, at) => String(at));
    expect(org.call("getUsers", { query: { id } })).toMatchObject({ status: 400, body: { code: "max.user.ids" } });
    for (const query of [{ pageSize: 501 }, { pageSize: 101, integrationPresenceSource: "ZoomPhone" }]) {
      expect(org.call("getUsers", { query })).toMatchObject({
        status: 400,
        body: { code: "invalid.value", messageParams: { field: "pageSize" } },
      });
    }
  });

  it("lists at most 10,000 inactive users by page, although it promises more", () => {
    const { abandoned } = leftBy(12_000);
    const query = { state: "inactive", pageSize: 500 };
    const last = abandoned.answer("getUsers", { query: { ...query, pageNumber: 20 } });
    expect(last.entities).toHaveLength(500);
    expect(last.pageCount).toBeGreaterThan(20);
    expect(abandoned.call("getUsers", { query: { ...query, pageNumber: 21 } })).toMatchObject({
      status: 400,
      body: { message: "Unable to return more than 10000 inactive users." },
    });
    const page = abandoned.answer("getUsersQuery", { query });
    expect(page.entities).toHaveLength(500);
  });

  // Beyond 10,000 people the listing continues by cursor.
  it(`are listed by an audit with the calls of its plan, after ${counts.leavers} people have left`, async () => {
    const { abandoned, has } = leftBy(counts.leavers);
    const calls = new Map<string, number>();
    const listing =
      (name: string) =>
      async ({ expand: _, ...query }: Call["query"]) => {
        calls.set(name, (calls.get(name) ?? 0) + 1);
        return abandoned.unchecked(name, { query }).body;
      };
    const empty = async () => ({ entities: [], total: 0 });
    const others = new Proxy({}, { get: () => empty }) as PureCloudReader;
    const lists = { getUsers: listing("getUsers"), getUsersQuery: listing("getUsersQuery") };
    const reader: PureCloudReader = Object.assign(Object.create(others), lists);
    let progress: Progress | undefined;
    const onProgress = (is: Progress) => (progress = is);
    const shard = { index: 2, of: 100 };
    for await (const _ of auditPureCloudUsers(reader, { state: "inactive", shard, onProgress, pausesMs: [] }));
    expect(progress).toMatchObject({ truncated: null, expected: progress?.seen });
    expect(progress?.seen).toBeGreaterThan(0);
    const planned = pureCloudCost({ inactive: has.length }).costs.filter(({ operation }) => calls.has(operation));
    expect([...calls]).toEqual(planned.map(({ operation, most }) => [operation, most]));
  });
});

describe("getUsersQuery", () => {
  const byCursor = (query: Record<string, unknown>, meanwhile = () => {}) => {
    const ids: string[] = [];
    for (let cursor: string | undefined; ; ) {
      const page: Wire = org.answer("getUsersQuery", { query: { ...query, cursor } });
      ids.push(...page.entities.map(({ id }: Wire) => id));
      expect(page.results).toBe(page.entities.length);
      if (page.cursor === undefined) return ids;
      expect(page.nextUri).toContain(encodeURIComponent(page.cursor));
      cursor = page.cursor;
      meanwhile();
    }
  };

  it.each([1, 60, 100])("covers each user once, in pages of %i", (pageSize) => {
    expect(byCursor({ pageSize, state: "inactive" })).toEqual(inState(true));
    if (pageSize > 1) expect(byCursor({ pageSize })).toEqual(inState(false));
  });

  it("can end with a full page, and runs backwards", () => {
    const pageSize = inState(true).length;
    expect(byCursor({ pageSize, state: "inactive", sortOrder: "DESC" })).toEqual(inState(true).reverse());
  });

  it("refuses a foreign cursor", () => {
    expect(org.call("getUsersQuery", { query: { cursor: "bm9ib2R5" } })).toMatchObject({ status: 400 });
  });
});

describe("lists of one user", () => {
  it("come in pages", () => {
    const rich = inState(false).find((id) => org.of(id, "getUserRoutingskills").total > 2) ?? "";
    const all = org.of(rich, "getUserRoutingskills").entities.map(({ id }: Wire) => id);
    expect(paged("getUserRoutingskills", { pageSize: 1 }, { userId: rich })).toEqual(all);
    expect(org.of(rich, "getUserRoutingskills", { pageNumber: 9 }).entities).toEqual([]);
  });

  it("of superiors end at the top, and reports are the reverse", () => {
    for (const id of inState(false).slice(0, 200)) {
      const superiors: Wire[] = org.of(id, "getUserSuperiors");
      const { manager } = org.of(id, "getUser");
      expect(superiors[0]?.id).toBe(manager?.id);
      if (!manager) continue;
      const reports = (org.of(manager.id, "getUserDirectreports") as Wire[]).map((report) => report.id);
      expect(reports).toContain(id);
      const { siblings, superiors: above } = org.of(id, "getUserAdjacents");
      expect(siblings.map((one: Wire) => one.id).sort()).toEqual(reports.filter((other) => other !== id).sort());
      expect(above).toEqual(superiors);
    }
  });
});
