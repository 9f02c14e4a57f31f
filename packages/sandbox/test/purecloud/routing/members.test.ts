import { describe, expect, test } from "vitest";
import { sandbox, type Wire } from "../kit.js";

const org = sandbox(400);
const userIds = org.estate.purecloud.members.map(org.estate.purecloud.userId);
const query = { pageSize: 100 };

const queues = (): Wire[] => org.answer("getRoutingQueues", { query: { pageSize: 500 } }).entities;

/** All members of a queue, page by page, until one is empty. */
function membersOf(queueId: string, more: object = {}): Wire[] {
  const all: Wire[] = [];
  for (let pageNumber = 1; ; pageNumber += 1) {
    const page = org.answer("getRoutingQueueMembers", { path: { queueId }, query: { ...query, ...more, pageNumber } });
    if (page.entities.length === 0) return all;
    all.push(...page.entities);
  }
}

/** Pairs of queue and user with whether the user has joined, by the members of queues. */
const byQueue = () =>
  queues().flatMap(({ id }) => membersOf(id).map((member) => `${id} ${member.id} ${member.joined}`));
/** The same by the queues of users. */
const byUser = (ids = userIds) =>
  ids.flatMap((userId) =>
    [true, false].flatMap((joined) =>
      org
        .of(userId, "getUserQueues", { pageSize: 100, joined })
        .entities.map((queue: Wire) => `${queue.id} ${userId} ${joined}`),
    ),
  );

const agree = (ids?: string[]) => {
  expect(byQueue().sort()).toEqual(byUser(ids).sort());
  for (const { id, memberCount, userMemberCount, joinedMemberCount } of queues()) {
    const members = membersOf(id);
    const added = members.filter(({ memberBy }) => memberBy === "user");
    expect([memberCount, userMemberCount]).toEqual([members.length, added.length]);
    expect(joinedMemberCount).toBe(members.filter(({ joined }) => joined).length);
  }
};

describe("queues and their members", () => {
  test("are the same in both directions, and are counted", () => {
    agree();
    expect(byQueue().length).toBeGreaterThan(100);
  });

  test("still are after a user has left a queue, another is deleted, and a third is new", () => {
    const agents = byQueue()
      .filter((one) => one.endsWith("true"))
      .map((one) => one.split(" "));
    const [[queueId = "", userId = ""] = [], [, deleted = ""] = []] = [
      agents[0],
      agents.find(([, id]) => id !== agents[0]?.[1]),
    ];
    org.answer("patchUserQueue", { path: { queueId, userId }, body: { joined: false } });
    org.answer("deleteUser", { path: { userId: deleted } });
    org.answer("postUsers", { body: { name: "Ada Quist", email: "ada@northwind.example" } });
    expect(membersOf(queueId).find(({ id }) => id === userId)).toMatchObject({ joined: false });
    expect(byQueue().join()).not.toContain(deleted);
    agree(userIds.filter((id) => id !== deleted));
  });

  test("come in pages without totals, and only those that are wanted", () => {
    const [{ id: queueId }] = queues();
    const page = org.answer("getRoutingQueueMembers", { path: { queueId }, query: { pageSize: 2, pageNumber: 2 } });
    expect(Object.keys(page).sort()).toEqual([
      "entities",
      "firstUri",
      "nextUri",
      "pageNumber",
      "pageSize",
      "previousUri",
      "selfUri",
    ]);
    expect(page.selfUri).toBe(`/api/v2/routing/queues/${queueId}/members?pageSize=2&pageNumber=2`);
    const all = membersOf(queueId);
    const has = (more: object) => membersOf(queueId, more).map(({ id }) => id);
    expect(has({ joined: true })).toEqual(all.filter(({ joined }) => joined).map(({ id }) => id));
    const through = all.filter(({ memberBy }) => memberBy === "group");
    expect(through.length).toBeGreaterThan(0);
    expect(has({ memberBy: "group" })).toEqual(through.map(({ id }) => id));
    expect(has({ sortOrder: "desc" })).toEqual(all.map(({ id }) => id).reverse());
    const [{ id, name }] = all;
    expect(has({ name: name.toUpperCase() })).toContain(id);
    const [skill] = org.of(id, "getUserRoutingskills").entities;
    expect(has({ skills: [skill.name] })).toContain(id);
    expect(has({ skills: ["No such skill"] })).toEqual([]);
  });

  test("of an unknown queue are not found, and a page is not larger than 100", () => {
    expect(() => org.answer("getRoutingQueueMembers", { path: { queueId: "x" } })).toThrow();
    const [{ id: queueId }] = queues();
    expect(() => org.answer("getRoutingQueueMembers", { path: { queueId }, query: { pageSize: 101 } })).toThrow();
  });
});

describe("a list of the organisation", () => {
  const names = (more: Record<string, unknown>) =>
    org.answer("getRoutingQueues", { query: more }).entities.map((one: Wire) => one.name);

  test("is sorted by name, in pages", () => {
    const all = names({ pageSize: 500 });
    expect(all).toEqual([...all].sort());
    expect(names({ pageSize: 3, pageNumber: 2 })).toEqual(all.slice(3, 6));
    expect(names({ pageSize: 500, sortOrder: "desc" })).toEqual([...all].reverse());
  });

  test("is cut down by id, name and division", () => {
    const [first] = queues();
    expect(names({ id: [first.id, "unknown"] })).toEqual([first.name]);
    expect(names({ name: "supp" })).toEqual(["Support"]);
    expect(names({ name: "*board" })).toEqual(["Switchboard"]);
    expect(names({ divisionId: [first.division.id], pageSize: 500 })).toHaveLength(
      queues().filter(({ division }) => division.id === first.division.id).length,
    );
    expect(names({ divisionId: ["unknown"] })).toEqual([]);
  });

  test("has one thing by its id, and others are not found", () => {
    const [first] = queues();
    expect(org.answer("getRoutingQueue", { path: { queueId: first.id } })).toEqual(first);
    expect(() => org.answer("getRoutingQueue", { path: { queueId: "x" } })).toThrow();
  });

  test("of skills has those of users", () => {
    const skills = org.answer("getRoutingSkills", { query: { pageSize: 100 } }).entities.map(({ id }: Wire) => id);
    const users: Wire[] = org.answer("getUsers", { query: { pageSize: 500 } }).entities;
    const ofUsers = users.flatMap(({ id }) => org.of(id, "getUserRoutingskills").entities as Wire[]);
    for (const { id, state } of ofUsers) if (state !== "deleted") expect(skills).toContain(id);
  });
});

test("groups and teams of users have as many members as they say", () => {
  const users = org.answer("getUsers", { query: { pageSize: 500, state: "any", expand: ["groups", "team"] } }).entities;
  const present = (users as Wire[]).filter(({ state }) => state !== "deleted");
  for (const { groups, team } of present)
    for (const one of [...groups, ...(team ? [team] : [])]) {
      const members = present.filter((user) => [...user.groups, user.team].some((other) => other?.id === one.id));
      expect(one.memberCount).toBe(members.length);
    }
});
