import { beforeEach, describe, expect, it } from "vitest";
import { createEstate } from "../../src/estate/create.js";
import { agentsOf, type Sandbox, sandbox, type Wire } from "./kit.js";

const estate = createEstate({ users: 150, seed: 1 });
let org: Sandbox;
let userId: string;
let other: string;
/** A group that the users are not in. */
let groupId: string;

const groups = (): Wire[] => org.answer("getGroups", { query: { pageSize: 500 } }).entities;
const group = (): Wire => org.answer("getGroup", { path: { groupId } });
const idsIn = (operationId: string): string[] =>
  org.answer(operationId, { path: { groupId } }).entities.map(({ id }: Wire) => id);
const groupsOf = (id: string): Wire[] => org.of(id, "getUser", { expand: ["groups"] }).groups;
const add = (memberIds: readonly string[], version?: number) =>
  org.call("postGroupMembers", { path: { groupId }, body: { memberIds, ...(version !== undefined && { version }) } });
const remove = (ids: readonly string[]) =>
  org.call("deleteGroupMembers", { path: { groupId }, query: { ids: [...ids] } });

beforeEach(() => {
  org = sandbox(150, 1, estate);
  [userId = "", other = ""] = agentsOf(org);
  const own = [userId, other].flatMap((id) => groupsOf(id).map((one) => one.id));
  groupId = groups().find(({ id, name }) => !own.includes(id) && name === "Management").id;
});

describe("postGroupMembers", () => {
  it("adds users, whom every later read shows, and raises the version", () => {
    const before = group();
    expect(add([userId, other], before.version)).toEqual({ status: 202 });
    const now = group();
    expect(now).toMatchObject({ memberCount: before.memberCount + 2, version: before.version + 1 });
    expect(now.dateModified > before.dateModified).toBe(true);
    for (const operationId of ["getGroupMembers", "getGroupIndividuals"])
      expect(idsIn(operationId)).toEqual(expect.arrayContaining([userId, other]));
    expect(groupsOf(userId)).toContainEqual(now);
    expect(groups()).toContainEqual(now);
  });

  it("refuses a version that is not the group's, and changes nobody", () => {
    const { version } = group();
    add([other], version);
    for (const wrong of [version, version + 2])
      expect(add([userId], wrong)).toMatchObject({
        status: 409,
        body: { message: "The version supplied does not match the current version of the user" },
      });
    expect(idsIn("getGroupMembers")).not.toContain(userId);
    expect(add([userId])).toEqual({ status: 202 });
    expect(group().version).toBe(version + 2);
  });

  it("adds nobody if one is unknown, or they are over 50", () => {
    const before = group();
    expect(add([userId, "nobody"]).status).toBe(404);
    expect(add(Array.from({ length: 51 }, () => userId)).status).toBe(400);
    expect(group()).toEqual(before);
  });

  it("makes a user a member of the queues that the group serves, and no longer after the removal", () => {
    groupId = groups().find(({ name }) => name === "Evening Agents").id;
    const queues: Wire[] = org.answer("getRoutingQueues", { query: { pageSize: 500 } }).entities;
    const served = queues.filter(({ memberGroups = [] }) => memberGroups.some(({ id }: Wire) => id === groupId));
    const ofQueue = (queueId: string): Wire =>
      org
        .answer("getRoutingQueueMembers", { path: { queueId }, query: { pageSize: 100 } })
        .entities.find(({ id }: Wire) => id === newcomer);
    const newcomer: string = org.answer("postUsers", {
      body: { name: "Ada Quist", email: "ada@northwind.example" },
    }).id;
    add([newcomer]);
    expect(served.length).toBeGreaterThan(0);
    for (const { id, memberCount } of served) {
      expect(ofQueue(id)).toMatchObject({ memberBy: "group", joined: true });
      expect(org.answer("getRoutingQueue", { path: { queueId: id } }).memberCount).toBe(memberCount + 1);
      expect(org.of(newcomer, "getUserQueues").entities.map((one: Wire) => one.id)).toContain(id);
    }
    remove([newcomer]);
    for (const { id } of served) expect(ofQueue(id)).toBeUndefined();
    expect(org.of(newcomer, "getUserQueues").total).toBe(0);
  });

  it("gives a user the roles of the group", () => {
    groupId = groups().find(({ rolesEnabled, name }) => rolesEnabled && name === "Day Shift Leads").id;
    const grants = () =>
      (
        org.answer("getAuthorizationSubject", { path: { subjectId: userId }, query: { includeDuplicates: true } })
          .grants as Wire[]
      ).filter(({ subjectId }) => subjectId === groupId);
    expect(grants()).toEqual([]);
    add([userId]);
    expect(grants().length).toBeGreaterThan(0);
    remove([userId]);
    expect(grants()).toEqual([]);
  });
});

describe("deleteGroupMembers", () => {
  it("removes users, passes over others, and raises the version", () => {
    add([userId, other]);
    const before = group();
    expect(remove([userId, "nobody"])).toEqual({ status: 202 });
    expect(group()).toMatchObject({ memberCount: before.memberCount - 1, version: before.version + 1 });
    expect(idsIn("getGroupMembers")).toContain(other);
    expect(groupsOf(userId).map(({ id }) => id)).not.toContain(groupId);
    expect(remove(Array.from({ length: 51 }, () => userId)).status).toBe(400);
  });

  it("removes users from the group that the estate gave them", () => {
    groupId = groupsOf(userId)[0].id;
    remove([userId]);
    expect(groupsOf(userId).map(({ id }) => id)).not.toContain(groupId);
    expect(idsIn("getGroupIndividuals")).not.toContain(userId);
  });
});

it("an unknown group is not found", () => {
  groupId = "none";
  expect(add([userId]).status).toBe(404);
  expect(remove([userId]).status).toBe(404);
});
