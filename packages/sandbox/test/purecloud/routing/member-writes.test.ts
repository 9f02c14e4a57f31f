import { beforeEach, describe, expect, it } from "vitest";
import { createEstate } from "../../../src/estate/create.js";
import { write } from "../../../src/purecloud/common/state.js";
import type { Call } from "../../../src/server/handler.js";
import { agentsOf, type Sandbox, sandbox, type Wire } from "../kit.js";

const estate = createEstate({ users: 150, seed: 1 });
let org: Sandbox;
let queueId: string;
/** Agents without problems who are not in the queue. */
let others: string[];

const queue = (): Wire => org.answer("getRoutingQueue", { path: { queueId } });
const members = (more: Call["query"] = {}): Wire[] =>
  org.answer("getRoutingQueueMembers", { path: { queueId }, query: { pageSize: 100, ...more } }).entities;
const member = (id: string | undefined) => members().find((one) => one.id === id);
const queuesOf = (id: string, joined: boolean): string[] =>
  org.of(id, "getUserQueues", { joined, pageSize: 100 }).entities.map((one: Wire) => one.id);
const post = (ids: readonly string[], more: Call["query"] = {}) =>
  org.call("postRoutingQueueMembers", { path: { queueId }, query: more, body: ids.map((id) => ({ id })) });
const one = (operationId: string, memberId: string, body?: unknown) =>
  org.call(operationId, { path: { queueId, memberId }, body });

/** Both directions and the counts say the same. */
function agree() {
  const all = members();
  expect(queue()).toMatchObject({
    memberCount: all.length,
    userMemberCount: all.filter(({ memberBy }) => memberBy === "user").length,
    joinedMemberCount: all.filter(({ joined }) => joined).length,
  });
  for (const { id, joined } of all) expect(queuesOf(id, joined)).toContain(queueId);
}

beforeEach(() => {
  org = sandbox(150, 1, estate);
  // A queue that groups serve too.
  const [served] = org
    .answer("getRoutingQueues", { query: { pageSize: 500 } })
    .entities.filter((one: Wire) => one.memberGroups);
  queueId = served.id;
  const inside = members().map(({ id }) => id);
  others = agentsOf(org).filter((id) => !inside.includes(id));
});

describe("postRoutingQueueMembers", () => {
  it("adds users, who have joined and ring with the first", () => {
    const before = members();
    const [first = "", second = ""] = others;
    expect(post([first, second, first])).toEqual({ status: 200 });
    expect(members()).toHaveLength(before.length + 2);
    expect(member(first)).toMatchObject({ joined: true, ringNumber: 1, memberBy: "user" });
    expect(queuesOf(second, true)).toContain(queueId);
    agree();
  });

  it("keeps users who are members already as before", () => {
    const [first = ""] = others;
    post([first]);
    one("patchRoutingQueueMember", first, { ringNumber: 3 });
    one("patchRoutingQueueMember", first, { joined: false });
    post([first]);
    expect(member(first)).toMatchObject({ joined: false, ringNumber: 3 });
  });

  it("removes with delete, and passes over users who are no members", () => {
    const [first = "", second = ""] = others;
    post([first]);
    const count = members().length;
    expect(post([first, second, "00000000-0000-4000-8000-000000000000"], { delete: true })).toEqual({ status: 200 });
    expect(members()).toHaveLength(count - 1);
    expect([...queuesOf(first, true), ...queuesOf(first, false)]).not.toContain(queueId);
    agree();
    // A user who is added again begins with the defaults.
    post([first]);
    expect(member(first)).toMatchObject({ joined: true, ringNumber: 1 });
  });

  it("keeps members through groups, who count as added once somebody adds them", () => {
    const through = members({ memberBy: "group" })[0];
    post([through.id], { delete: true });
    expect(one("deleteRoutingQueueMember", through.id).status).toBe(404);
    expect(member(through.id)).toEqual(through);
    post([through.id]);
    expect(member(through.id)).toEqual({ ...through, memberBy: "user" });
    post([through.id], { delete: true });
    expect(member(through.id)).toEqual(through);
    agree();
  });

  it("adds nobody if one is unknown, one is no id, they are over 100, or the queue would be too large", () => {
    const [first = ""] = others;
    const before = members();
    expect(post([first, "00000000-0000-4000-8000-000000000000"])).toMatchObject({ status: 404 });
    expect(post([first, "amara"])).toMatchObject({ status: 400, body: { code: "invalid.id" } });
    expect(post(Array.from({ length: 101 }, () => first))).toMatchObject({
      status: 400,
      body: { code: "bad.request" },
    });
    for (let at = 0; at < 5000 - before.length; at += 1) {
      org.state.created.push(`made ${at}`);
      write(org.state, `made ${at}`, { queues: new Map([[queueId, { isAdded: true }]]) });
    }
    expect(post([first])).toMatchObject({
      status: 400,
      body: {
        code: "queue.size.limit",
        message: "Adding all requested members would exceed queue member limit",
      },
    });
    expect(post([before[0].id]).status).toBe(200);
    expect(queuesOf(first, true)).not.toContain(queueId);
  });
});

describe("changes of members", () => {
  it("let many join and leave, and pass over others", () => {
    const [first = "", second = ""] = others;
    post([first]);
    const change = (joined: boolean) =>
      org.answer("patchRoutingQueueMembers", {
        path: { queueId },
        body: [
          { id: first, joined },
          { id: second, joined },
        ],
      });
    expect(change(false).entities).toEqual([member(first)]);
    expect(member(first)).toMatchObject({ joined: false });
    expect(member(second)).toBeUndefined();
    expect(queuesOf(first, false)).toContain(queueId);
    agree();
    change(true);
    expect(queuesOf(first, true)).toContain(queueId);
  });

  it("set the ring, or whether one member has joined, and keep the other", () => {
    const [first = ""] = others;
    expect(one("patchRoutingQueueMember", first, { ringNumber: 2 }).status).toBe(404);
    post([first]);
    expect(one("patchRoutingQueueMember", first, { ringNumber: 2 })).toEqual({ status: 202 });
    expect(one("patchRoutingQueueMember", first, { joined: false })).toEqual({ status: 202 });
    expect(member(first)).toMatchObject({ joined: false, ringNumber: 2 });
    // The user's own way to join changes the same membership.
    org.answer("patchUserQueue", { path: { userId: first, queueId }, body: { joined: true } });
    expect(member(first)).toMatchObject({ joined: true, ringNumber: 2 });
    agree();
  });

  it("remove one, once", () => {
    const [first = ""] = others;
    post([first]);
    expect(one("deleteRoutingQueueMember", first)).toEqual({ status: 204 });
    expect(member(first)).toBeUndefined();
    expect(one("deleteRoutingQueueMember", first).status).toBe(404);
    agree();
  });

  it("of an unknown queue are not found", () => {
    const path = { queueId: "none", memberId: others[0] ?? "" };
    for (const operationId of ["postRoutingQueueMembers", "patchRoutingQueueMembers"])
      expect(org.call(operationId, { path, body: [] }).status).toBe(404);
    for (const operationId of ["patchRoutingQueueMember", "deleteRoutingQueueMember"])
      expect(org.call(operationId, { path, body: { joined: true } }).status).toBe(404);
  });
});
