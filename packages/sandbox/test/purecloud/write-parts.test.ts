import { beforeEach, describe, expect, it } from "vitest";
import type { Call } from "../../src/server/handler.js";
import { agentsOf, type Sandbox, sandbox, type Wire } from "./kit.js";

let org: Sandbox;
/** An agent in no trouble. */
let userId: string;

beforeEach(() => {
  org = sandbox(300);
  [userId = ""] = agentsOf(org);
});

const write = (operationId: string, body?: unknown, path: Call["path"] = {}) =>
  org.call(operationId, { path: { userId, ...path }, body });
const read = (operationId: string, query?: Call["query"]): Wire => org.of(userId, operationId, query);
const expand = (part: string): Wire => read("getUser", { expand: [part] })[part];

describe.each([
  {
    kind: "skill",
    post: "postUserRoutingskills",
    set: "putUserRoutingskill",
    remove: "deleteUserRoutingskill",
    kept: (proficiency: number) => proficiency,
  },
  {
    kind: "language",
    // The platform rounds them.
    kept: Math.round,
    post: "postUserRoutinglanguages",
    set: "patchUserRoutinglanguage",
    remove: "deleteUserRoutinglanguage",
  },
])("a $kind", ({ kind, post, set, remove, kept }) => {
  it("is added, changed and removed", () => {
    const list = () => read(`getUserRouting${kind}s`).entities as Wire[];
    const one = list()[0];
    const path = { [`${kind}Id`]: one.id };
    expect(write(set, { proficiency: 0 }, path)).toMatchObject({ status: 200, body: { id: one.id, proficiency: 0 } });
    expect(list()[0].proficiency).toBe(0);
    expect(write(remove, undefined, path)).toEqual({ status: 200 });
    expect(list().map(({ id }) => id)).not.toContain(one.id);
    expect(write(set, { proficiency: 1 }, path).status).toBe(404);
    expect(write(remove, undefined, path).status).toBe(404);
    expect(write(post, { id: one.id, proficiency: 4.5 })).toMatchObject({
      status: 200,
      body: { proficiency: kept(4.5) },
    });
    expect(list()).toEqual(expand(`${kind}s`));
    expect(list().find(({ id }) => id === one.id)).toMatchObject({ name: one.name, proficiency: kept(4.5) });
    expect(write(post, { id: "nothing", proficiency: 1 }).status).toBe(404);
  });

  it("keeps the proficiency when only its state changes, and the state when only the proficiency does", () => {
    const list = () => read(`getUserRouting${kind}s`).entities as Wire[];
    const before = list()[0];
    const path = { [`${kind}Id`]: before.id };
    expect(before).toMatchObject({ proficiency: expect.any(Number), state: "active" });
    expect(write(set, { state: "inactive" }, path).body).toEqual({ ...before, state: "inactive" });
    const after = { ...before, state: "inactive", proficiency: kept(1.5) };
    expect(write(set, { proficiency: 1.5 }, path).body).toEqual(after);
    expect(list()[0]).toEqual(after);
  });
});

describe.each([
  { kind: "skill", patch: "patchUserRoutingskillsBulk", kept: (proficiency: number) => proficiency },
  { kind: "language", patch: "patchUserRoutinglanguagesBulk", kept: Math.round },
])("several $kinds", ({ kind, patch, kept }) => {
  const list = () => read(`getUserRouting${kind}s`).entities as Wire[];
  const known = (): Wire[] =>
    org.answer(`getRouting${kind === "skill" ? "Skills" : "Languages"}`, { query: { pageSize: 100 } }).entities;

  it("are added and changed together, and the others stay", () => {
    const before = list();
    const [first] = before;
    const added = known().find(({ id }) => before.every((one) => one.id !== id));
    const [path, inactive] = [{ [`${kind}Id`]: first.id }, { state: "inactive" }];
    write(kind === "skill" ? "putUserRoutingskill" : "patchUserRoutinglanguage", inactive, path);
    const { status, body } = write(patch, [
      { id: first.id, proficiency: 0 },
      { id: added.id, proficiency: 3.5 },
    ]);
    expect(status).toBe(200);
    expect((body as Wire).entities).toEqual(list());
    expect(list()).toHaveLength(before.length + 1);
    expect(list()[0]).toEqual({ ...first, proficiency: 0, state: "inactive" });
    expect(list().at(-1)).toMatchObject({ id: added.id, name: added.name, proficiency: kept(3.5) });
    expect(expand(`${kind}s`)).toEqual(list());
  });

  it("change nothing if one does not exist, or they are over 50", () => {
    const before = list();
    const mine = { id: before[0].id, proficiency: 0 };
    expect(write(patch, [mine, { id: "nothing", proficiency: 1 }]).status).toBe(404);
    expect(
      write(
        patch,
        Array.from({ length: 51 }, () => mine),
      ).status,
    ).toBe(400);
    expect(list()).toEqual(before);
  });
});

describe("putUserRoutingskillsBulk", () => {
  it("replaces all skills, and takes them all by an empty list", () => {
    const wanted = org
      .answer("getRoutingSkills")
      .entities.slice(0, 2)
      .map(({ id }: Wire) => ({ id, proficiency: 1.5 }));
    expect(write("putUserRoutingskillsBulk", [...wanted, { id: "nothing", proficiency: 1 }]).status).toBe(404);
    expect(write("putUserRoutingskillsBulk", wanted)).toMatchObject({ status: 200, body: { total: 2 } });
    expect(read("getUserRoutingskills").entities).toMatchObject(wanted);
    expect(expand("skills")).toMatchObject(wanted);
    expect(write("putUserRoutingskillsBulk", [])).toMatchObject({ status: 200, body: { total: 0 } });
    expect(expand("skills")).toEqual([]);
  });
});

it("a language makes a user a member of its skill group", () => {
  const spanish = org.answer("getRoutingLanguages").entities.find(({ name }: Wire) => name === "Spanish - Spoken");
  const skillGroup = () => read("getUserSkillgroups").entities.find(({ name }: Wire) => name === "Spanish, Spoken");
  write("patchUserRoutinglanguagesBulk", [{ id: spanish.id, proficiency: 2 }]);
  expect(skillGroup()).toBeUndefined();
  write("patchUserRoutinglanguagesBulk", [{ id: spanish.id, proficiency: 3 }]);
  expect(skillGroup()).toMatchObject({ memberCount: expect.any(Number) });
});

describe("utilization", () => {
  it("of a user who has a setting can be removed too", () => {
    const members = org.estate.purecloud.members.map(org.estate.purecloud.userId);
    userId = members.find((id) => org.of(id, "getRoutingUserUtilization").level === "Agent") ?? "";
    write("deleteRoutingUserUtilization");
    const ofAll = org.answer("getRoutingUtilization");
    expect(read("getRoutingUserUtilization")).toEqual({ ...ofAll, level: "Organization" });
  });

  it("is the user's own with the organisation's values for the rest, until it is removed", () => {
    const chat = { maximumCapacity: 2, interruptableMediaTypes: ["call"], includeNonAcd: true };
    const labels = { complaint: { maximumCapacity: 1, interruptingLabelIds: [] } };
    const ofAll = org.answer("getRoutingUtilization");
    const { status, body } = write("putRoutingUserUtilization", { utilization: { chat }, labelUtilizations: labels });
    const wanted = { ...ofAll, utilization: { ...ofAll.utilization, chat }, labelUtilizations: labels, level: "Agent" };
    expect({ status, body }).toEqual({ status: 200, body: wanted });
    expect(read("getRoutingUserUtilization")).toEqual(wanted);
    expect(write("putRoutingUserUtilization", { maxInboundCalls: 3 }).body).toEqual({
      ...ofAll,
      maxInboundCalls: 3,
      level: "Agent",
    });
    expect(write("deleteRoutingUserUtilization")).toEqual({ status: 200 });
    expect(read("getRoutingUserUtilization")).toEqual({ ...ofAll, level: "Organization" });
    expect(write("deleteRoutingUserUtilization")).toEqual({ status: 200 });
  });
});

describe("roles", () => {
  it("are replaced, and all removed", () => {
    const [role] = read("getUserRoles").roles;
    expect(write("putUserRoles", [role.id])).toMatchObject({ status: 200, body: { roles: [role] } });
    expect(expand("authorization").roles).toEqual([role]);
    expect(org.answer("getAuthorizationSubject", { path: { subjectId: userId } }).grants).toHaveLength(1);
    expect(write("putUserRoles", [role.id, "nothing"]).status).toBe(404);
    expect(write("putUserRoles", [])).toMatchObject({ status: 200, body: { roles: [] } });
    expect(read("getUserRoles")).toMatchObject({ roles: [], permissions: [] });
  });

  it("cannot be deleted, because the platform removed that operation", () => {
    const before = read("getUserRoles");
    expect(write("deleteUserRoles")).toMatchObject({ status: 404, body: { code: "not.found" } });
    expect(read("getUserRoles")).toEqual(before);
  });
});

describe("queues", () => {
  const joined = (is: boolean): string[] => read("getUserQueues", { joined: is }).entities.map(({ id }: Wire) => id);

  it("are left and joined, one or several", () => {
    const [queueId = ""] = joined(true);
    const all = [...joined(true), ...joined(false)].sort();
    expect(write("patchUserQueue", { joined: false }, { queueId })).toMatchObject({
      body: { id: queueId, joined: false },
    });
    expect(joined(true)).not.toContain(queueId);
    expect(joined(false)).toContain(queueId);
    const foreign = agentsOf(org)
      .flatMap((id) => org.of(id, "getUserQueues").entities as Wire[])
      .find(({ id }) => !all.includes(id));
    const listing = write("patchUserQueues", [
      { id: queueId, joined: true },
      { id: foreign?.id, joined: true },
    ]);
    expect(listing.status).toBe(200);
    expect(joined(true)).toContain(queueId);
    expect(write("patchUserQueues", [{ id: queueId, joined: false }, { id: "nothing" }]).status).toBe(404);
    expect(joined(true)).toContain(queueId);
    expect([...joined(true), ...joined(false)].sort()).toEqual(all);
    expect(write("patchUserQueue", { joined: true }, { queueId: "nothing" }).status).toBe(404);
  });
});

describe("the rest", () => {
  /** As the user in question, who has logged in. */
  const writeOwn = (operationId: string, body: unknown, path: Call["path"] = {}) =>
    org.call(operationId, { path: { userId, ...path }, body, user: org.estate.purecloud.indexOf(userId) });

  it("an absence is set", () => {
    expect(writeOwn("putUserOutofoffice", { active: true, indefinite: true }).status).toBe(200);
    expect(read("getUserOutofoffice")).toMatchObject({ active: true, indefinite: true });
    expect(expand("outOfOffice")).toEqual(read("getUserOutofoffice"));
    expect(writeOwn("putUserOutofoffice", { active: true }).status).toBe(400);
    writeOwn("putUserOutofoffice", { active: false });
    expect(read("getUserOutofoffice")).not.toHaveProperty("startDate");
  });

  it.each([
    ["putUserOutofoffice", { active: false }, "outofoffice.update.error"],
    ["patchUserGeolocation", { city: "Ghent" }, "geolocation.update.error"],
  ])("%s is only for the user, not for another or for a client", (operationId, body, code) => {
    const [, other = ""] = agentsOf(org);
    for (const user of [undefined, org.estate.purecloud.indexOf(other)]) {
      const refused = org.call(operationId, { path: { userId, clientId: "phone" }, body, user });
      expect(refused).toMatchObject({ status: 403, body: { code } });
    }
    expect(org.state.written.size).toBe(0);
  });

  it("a routing status is changed, but nobody goes on or off queue by it", () => {
    const members = org.estate.purecloud.members.map(org.estate.purecloud.userId);
    const inStatus = (status: string) =>
      members.find((id) => org.of(id, "getUserRoutingstatus").status === status) ?? "";
    userId = inStatus("INTERACTING");
    expect(write("putUserRoutingstatus", { status: "IDLE" })).toMatchObject({ status: 200, body: { status: "IDLE" } });
    expect(expand("routingStatus").status).toBe("IDLE");
    expect(write("putUserRoutingstatus", { status: "OFF_QUEUE" })).toMatchObject({
      status: 400,
      body: { code: "general.bad.request" },
    });
    userId = inStatus("OFF_QUEUE");
    expect(write("putUserRoutingstatus", { status: "IDLE" }).status).toBe(400);
  });

  it("profile skills are replaced", () => {
    expect(write("putUserProfileskills", ["Tea"])).toEqual({ status: 200, body: ["Tea"] });
    expect(expand("profileSkills")).toEqual(["Tea"]);
    write("putUserProfileskills");
    expect(read("getUserProfileskills")).toEqual([]);
  });

  it("a position is reported, and only one source counts", () => {
    const report = (clientId: string, body: object) => writeOwn("patchUserGeolocation", body, { clientId });
    expect(report("phone", { latitude: 1, longitude: 2, primary: true }).status).toBe(200);
    expect(expand("geolocation")).toMatchObject({ id: "phone", latitude: 1, primary: true });
    report("browser", { city: "Ghent", primary: true });
    expect(expand("geolocation")).toMatchObject({ id: "browser", city: "Ghent" });
    expect(org.answer("getUserGeolocation", { path: { userId, clientId: "phone" } })).toMatchObject({ primary: false });
    for (let at = 0; at < 40; at++) report(`device ${at}`, { city: "Ghent" });
    expect(org.state.written.get(userId)?.geolocations?.size).toBeLessThanOrEqual(20);
  });

  it("an invitation and a password have no answer", () => {
    expect(write("postUserInvite")).toEqual({ status: 204 });
    expect(write("postUserPassword", { newPassword: "long enough" })).toEqual({ status: 204 });
    expect(write("postUserPassword", { newPassword: "short" })).toMatchObject({
      status: 400,
      body: { code: "invalid.password" },
    });
    const user = org.estate.purecloud.members[0];
    const mine = org.call("postUsersMePassword", { user, body: { newPassword: "long enough", oldPassword: "before" } });
    expect(mine).toEqual({ status: 204 });
  });

  it("keeps only the writes of each user", () => {
    expect(org.state.written.size).toBe(0);
    write("putUserProfileskills", ["Tea"]);
    expect([...org.state.written]).toEqual([[userId, { profileSkills: ["Tea"] }]]);
  });
});
