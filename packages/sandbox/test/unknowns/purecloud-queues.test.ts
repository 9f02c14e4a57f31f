/** What the answers to the unknowns of queues change, and that counts equal what is listed. */
import { beforeAll, describe, expect, test } from "vitest";
import type { Unknowns } from "../../src/unknowns/index.js";
import { sandbox, type Wire } from "../purecloud/kit.js";

const { estate } = sandbox(300);
const { members, userId } = estate.purecloud;
const leavers = members.filter((index) => estate.person(index).left).map(userId);

function organisation(unknowns: Unknowns = {}) {
  const org = sandbox(300, 1, estate, unknowns);
  const queues: Wire[] = org.answer("getRoutingQueues", { query: { pageSize: 500 } }).entities;
  const page = (queueId: string, query: object = {}) =>
    org.call("getRoutingQueueMembers", { path: { queueId }, query: { pageSize: 100, ...query } });
  const rows = (query: object = {}): Wire[] =>
    queues.flatMap(({ id }) => {
      const { body, status } = page(id, query);
      return status === 200 ? (body as Wire).entities.map((row: Wire) => ({ ...row, queue: id })) : [];
    });
  /** Pairs of queue and user, by the queues of users. */
  const own = (ids: readonly string[] = members.map(userId)) =>
    ids.flatMap((id) =>
      [true, false].flatMap((joined) =>
        org.of(id, "getUserQueues", { pageSize: 100, joined }).entities.map((queue: Wire) => `${queue.id} ${id}`),
      ),
    );
  return { org, queues, page, rows, own };
}

const pairs = (rows: readonly Wire[]) => rows.map(({ queue, id }) => `${queue} ${id}`);
const sum = (queues: readonly Wire[]) => queues.reduce((total, { memberCount }) => total + memberCount, 0);

/** What the organisation has by default. */
let usual: { readonly rows: readonly Wire[]; readonly through: readonly string[]; readonly own: readonly string[] };
beforeAll(() => {
  const { rows, own } = organisation();
  const all = rows();
  usual = { rows: all, through: pairs(all.filter(({ memberBy }) => memberBy === "group")), own: own() };
});

describe("members through groups", () => {
  test("are the members of the groups that the queue names", () => {
    const { org, queues } = organisation();
    expect(usual.through.length).toBeGreaterThan(5);
    for (const { id, memberGroups = [] } of queues) {
      const inGroups = memberGroups.flatMap((group: Wire) => {
        const { entities } = org.answer("getGroupIndividuals", { path: { groupId: group.id } });
        expect(group.memberCount).toBe(entities.length);
        return entities.map((user: Wire) => user.id);
      });
      const listed = usual.rows.filter(({ queue }) => queue === id);
      const through = listed.filter(({ memberBy }) => memberBy === "group").map((row) => row.id);
      expect(inGroups).toEqual(expect.arrayContaining(through));
      expect(listed.map((row) => row.id)).toEqual(expect.arrayContaining(inGroups));
    }
  });

  test("may be hidden from their own queues, and only from these", () => {
    const { rows, own } = organisation({ "memberships-through-groups": "hidden" });
    expect(pairs(rows())).toEqual(pairs(usual.rows));
    expect(own().sort()).toEqual(usual.own.filter((pair) => !usual.through.includes(pair)).sort());
  });

  test("may be listed only on request, and are counted all the same", () => {
    const { queues, rows } = organisation({ "members-through-groups": "on-request" });
    expect(rows().every(({ memberBy }) => memberBy === "user")).toBe(true);
    expect(pairs(rows({ memberBy: "group" }))).toEqual(usual.through);
    expect(sum(queues)).toBe(usual.rows.length);
  });

  test("may be listed although the filter wants others", () => {
    expect(pairs(organisation({ "member-by-filter": "ignored" }).rows({ memberBy: "group" }))).toEqual(
      pairs(usual.rows),
    );
  });
});

describe("users who are gone", () => {
  test("are members nowhere, everywhere, or only in their own queues", () => {
    expect(usual.rows.some(({ id }) => leavers.includes(id))).toBe(false);
    const listed = organisation({ "inactive-members": "listed" });
    const gone = listed.rows().filter(({ id }) => leavers.includes(id));
    expect(gone.length).toBeGreaterThan(0);
    expect(gone.every(({ user, joined }) => user.state === "inactive" && joined === false)).toBe(true);
    expect(listed.own(leavers).sort()).toEqual(pairs(gone).sort());
    expect(sum(listed.queues)).toBe(usual.rows.length + gone.length);
    const own = organisation({ "inactive-members": "users-only" });
    expect(own.own(leavers).sort()).toEqual(pairs(gone).sort());
    expect(pairs(own.rows())).toEqual(pairs(usual.rows));
  });

  test("stay in the lists after they were deleted, or not", () => {
    const [{ queue, id }] = usual.rows as [Wire];
    for (const answer of ["absent", "listed"] as const) {
      const { org, page } = organisation({ "deleted-members": answer });
      org.answer("deleteUser", { path: { userId: id } });
      const found = (page(queue).body as Wire).entities.find((row: Wire) => row.id === id);
      expect(found?.user.state).toBe(answer === "listed" ? "deleted" : undefined);
      const { memberCount } = org.answer("getRoutingQueue", { path: { queueId: queue } });
      expect(memberCount).toBe((page(queue).body as Wire).entities.length);
    }
  });

  test("have rows that name no user, which are counted", () => {
    const { queues, rows } = organisation({ "unresolved-members": "listed" });
    const unresolved = rows().filter(({ user }) => user.id === "UNKNOWN-USER");
    expect(unresolved.length).toBeGreaterThan(1);
    expect(sum(queues)).toBe(usual.rows.length + unresolved.length);
  });
});

describe("lists of members", () => {
  test("may have no more of a user than the id, except if more is requested", () => {
    const { rows } = organisation({ "member-users": "reference" });
    expect(rows().every(({ user, id }) => Object.keys(user).join() === "id,selfUri" && user.id === id)).toBe(true);
    expect(rows({ expand: ["groups"] })[0].user).toMatchObject({ groups: expect.any(Array), name: expect.any(String) });
  });

  test("may hide a division that the queues of users show, or show one that these hide", () => {
    const [all, list, users] = [organisation(), "from-list", "from-users"].map((hidden) =>
      typeof hidden === "string" ? organisation({ "hidden-queues": hidden as "from-list" }) : hidden,
    ) as [ReturnType<typeof organisation>, ReturnType<typeof organisation>, ReturnType<typeof organisation>];
    const left = new Set(list.queues.map(({ id }) => id));
    const hidden: string[] = all.queues.map(({ id }) => id).filter((id) => !left.has(id));
    expect(hidden.length).toBeGreaterThan(0);
    expect(list.own().sort()).toEqual([...usual.own].sort());
    expect(list.page(hidden[0] ?? "").status).toBe(404);
    expect(users.queues).toEqual(all.queues);
    expect(users.own().sort()).toEqual(usual.own.filter((pair) => left.has(pair.split(" ")[0])).sort());
  });

  test("may be refused for some queues", () => {
    const { queues, page } = organisation({ "refused-members": "some" });
    const refused = queues.filter(({ id }) => page(id).status === 403);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.length).toBeLessThan(queues.length / 2);
    expect(page(refused[0].id).body).toMatchObject({ code: "missing.permissions" });
  });

  test("may name a next page after the last, which is empty and ends", () => {
    const [{ queue: id }] = usual.rows as [Wire];
    expect(organisation().page(id).body).not.toHaveProperty("nextUri");
    const { page, org } = organisation({ "last-page-of-members": "continues" });
    const { nextUri } = page(id).body as Wire;
    const pageNumber = Number(new URL(nextUri, "https://api.example").searchParams.get("pageNumber"));
    const next = org.answer("getRoutingQueueMembers", { path: { queueId: id }, query: { pageSize: 100, pageNumber } });
    expect(next.entities).toEqual([]);
    expect(next).not.toHaveProperty("nextUri");
  });

  test("may have short pages if a request filters, and together they have the same", () => {
    const [{ queue: id }] = usual.rows as [Wire];
    const read = (unknowns: Unknowns) => {
      const { page } = organisation(unknowns);
      const pages: Wire[][] = [];
      for (let pageNumber = 1; ; pageNumber += 1) {
        const { entities, nextUri } = page(id, { pageSize: 5, pageNumber, joined: false }).body as Wire;
        pages.push(entities.map((row: Wire) => row.id));
        if (nextUri === undefined) return pages;
      }
    };
    const [full, short] = [read({}), read({ "filtered-members": "short" })];
    expect(short.flat()).toEqual(full.flat());
    expect(full.slice(0, -1).every(({ length }) => length === 5)).toBe(true);
    expect(short.slice(0, -1).some(({ length }) => length < 5)).toBe(true);
  });
});
