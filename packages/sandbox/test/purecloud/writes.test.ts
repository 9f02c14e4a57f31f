import { beforeEach, describe, expect, it } from "vitest";
import type { Call } from "../../src/server/handler.js";
import { EXPAND, type Sandbox, sandbox, type Wire } from "./kit.js";

let org: Sandbox;
let userId: string;
let other: string;

/** Agents in no trouble. */
const agents = (): string[] =>
  org.estate.purecloud.members
    .filter((index) => {
      const { problems, nearMisses } = org.estate.person(index);
      return problems.size === 0 && nearMisses.size === 0;
    })
    .map(org.estate.purecloud.userId)
    .filter((id) => org.of(id, "getUserQueues").total > 0);

beforeEach(() => {
  org = sandbox(300);
  [userId = "", other = ""] = agents();
});

const write = (operationId: string, body?: unknown, path: Call["path"] = {}) =>
  org.call(operationId, { path: { userId, ...path }, body });
const read = (operationId: string, query?: Call["query"]): Wire => org.of(userId, operationId, query);
const listed = (state?: string): string[] =>
  org.answer("getUsers", { query: { pageSize: 500, ...(state && { state }) } }).entities.map(({ id }: Wire) => id);

describe("patchUser", () => {
  it("changes what it names, and the version", () => {
    const before = read("getUser", { expand: EXPAND });
    const { status, body } = write("patchUser", { version: before.version, title: "Head of Tea", manager: other });
    expect({ status, body }).toMatchObject({
      status: 200,
      body: { title: "Head of Tea", version: before.version + 1 },
    });
    const after = read("getUser", { expand: EXPAND });
    const changed = { title: "Head of Tea", version: before.version + 1 };
    expect(after).toEqual({ ...before, ...changed, manager: { id: other, selfUri: `/api/v2/users/${other}` } });
    expect(org.answer("getUsers", { query: { id: [userId] } }).entities[0]).toMatchObject(changed);
    expect(org.of(other, "getUserDirectreports").map(({ id }: Wire) => id)).toContain(userId);
    expect(read("getUserSuperiors")[0].id).toBe(other);
  });

  it("is 409 for another version, and changes nothing", () => {
    const before = read("getUser", { expand: EXPAND });
    const { status, body } = write("patchUser", { version: before.version - 1, title: "Head of Tea" });
    expect(status).toBe(409);
    expect(body).toEqual({
      message: "The version supplied does not match the current version of the user",
      code: "general.conflict",
      status: 409,
      details: [],
      errors: [],
    });
    expect(read("getUser", { expand: EXPAND })).toEqual(before);
  });

  it("accepts only one of two changes of the same version", () => {
    const { version } = read("getUser");
    const statuses = ["A", "B"].map((title) => write("patchUser", { version, title }).status);
    expect(statuses).toEqual([200, 409]);
    expect(read("getUser").title).toBe("A");
  });

  it("keeps fields that are only shown on request", () => {
    write("patchUser", { version: read("getUser").version, certifications: ["Tea"], profileSkills: ["Scones"] });
    expect(read("getUser")).not.toHaveProperty("certifications");
    expect(read("getUser", { expand: ["certifications"] }).certifications).toEqual(["Tea"]);
    expect(read("getUserProfileskills")).toEqual(["Scones"]);
  });

  it("removes the manager by an empty id, and refuses an unknown one", () => {
    const led = () => read("getUser").manager;
    const { version } = write("patchUser", { version: read("getUser").version, manager: other }).body as Wire;
    expect(write("patchUser", { version, manager: "nobody" })).toMatchObject({ status: 400 });
    expect(led()).toMatchObject({ id: other });
    expect(write("patchUser", { version, manager: "" }).status).toBe(200);
    expect(led()).toBeUndefined();
    expect(read("getUserSuperiors")).toEqual([]);
    expect(org.of(other, "getUserDirectreports").map(({ id }: Wire) => id)).not.toContain(userId);
    org.answer("deleteUser", { path: { userId: other } });
    expect(write("patchUser", { version: read("getUser").version, manager: other })).toMatchObject({ status: 400 });
  });

  it("changes nothing else together with the state", () => {
    const before = read("getUser");
    const wanted = { version: before.version, state: "inactive", title: "Head of Tea", manager: "nobody" };
    const after = { ...before, state: "inactive", version: before.version + 1 };
    expect(write("patchUser", wanted).body).toEqual(after);
    expect(read("getUser")).toEqual(after);
  });

  it.each(["email", "username"])("refuses the %s of another user, and frees the one that a user gave up", (field) => {
    const mine = read("getUser")[field] as string;
    const theirs = org.of(other, "getUser")[field] as string;
    const change = (id: string, value: string) =>
      org.call("patchUser", {
        path: { userId: id },
        body: { version: org.of(id, "getUser").version, [field]: value },
      });
    expect(change(userId, theirs.toUpperCase())).toMatchObject({ status: 409, body: { code: "general.conflict" } });
    expect(change(userId, mine.toUpperCase()).status).toBe(200);
    expect(change(userId, "new.one@northwind.example").status).toBe(200);
    expect(change(other, "new.one@northwind.example").status).toBe(409);
    expect(change(other, mine).status).toBe(200);
    expect(change(userId, mine).status).toBe(409);
    expect(change(userId, theirs).status).toBe(200);
  });

  it("derives what the platform derives, whatever the body says of it", () => {
    const addresses = [
      { address: "+18135551099", mediaType: "PHONE", type: "WORK" },
      { extension: "4711", mediaType: "PHONE", type: "WORK2" },
    ];
    const email = "new.address@northwind.example";
    const primaryContactInfo = [{ address: "made@up.example", mediaType: "EMAIL", type: "PRIMARY" }];
    write("patchUser", { version: read("getUser").version, email, addresses, primaryContactInfo });
    const after = read("getUser");
    expect(after.addresses).toEqual([
      { ...addresses[0], display: "+1 813-555-1099" },
      { ...addresses[1], display: "4711" },
    ]);
    expect(after.primaryContactInfo).toEqual([
      { address: email, mediaType: "EMAIL", type: "PRIMARY" },
      { ...addresses[0], display: "+1 813-555-1099", type: "PRIMARY" },
    ]);
    const { id } = read("getUser", { expand: ["locations"] }).locations[0];
    write("patchUser", { version: after.version, locations: [{ id }] });
    expect(read("getUser", { expand: ["locations"] }).locations[0].locationDefinition).toMatchObject({ id });
  });

  it("moves users between listings", () => {
    write("patchUser", { version: read("getUser").version, state: "inactive" });
    expect(listed()).not.toContain(userId);
    expect(listed("inactive")).toContain(userId);
    expect(listed("any")).toContain(userId);
  });
});

describe("deleteUser", () => {
  it("moves the user to the listings of deleted users, and keeps the id known", () => {
    expect(write("deleteUser")).toEqual({ status: 200, body: {} });
    for (const state of ["active", "inactive"]) expect(listed(state)).not.toContain(userId);
    expect(listed("deleted")).toContain(userId);
    expect(listed("deleted")).toHaveLength(org.estate.purecloud.deleted.length + 1);
    expect(listed("any")).toContain(userId);
    expect(org.call("getUser", { path: { userId } }).status).toBe(404);
    expect(read("getUser", { state: "deleted" }).state).toBe("deleted");
    for (const operationId of ["getUserQueues", "getUserRoles", "deleteUser"])
      expect(write(operationId).status).toBe(404);
    const { results } = org.answer("postUsersSearch", { body: { query: [{ type: "MATCH_ALL" }], pageSize: 500 } });
    expect(results.map(({ id }: Wire) => id)).not.toContain(userId);
  });

  it("can be undone", () => {
    write("deleteUser");
    const { version } = read("getUser", { state: "deleted" });
    expect(write("patchUser", { version, state: "active" }).status).toBe(200);
    expect(listed()).toContain(userId);
  });
});

describe("postUsers", () => {
  const divisionId = () => read("getAuthorizationSubject").grants[0].division.id;
  const noor = () => ({ name: "Noor Haddad", email: "noor.haddad@northwind.example", divisionId: divisionId() });
  const getAuthorizationSubject = () => org.answer("getAuthorizationSubject", { path: { subjectId: userId } });

  it("adds a user of version 1, at the end of listings, whom every operation knows", () => {
    const division = getAuthorizationSubject().grants[0].division.id;
    const made = org.answer("postUsers", { body: { ...noor(), divisionId: division } });
    expect(made).toMatchObject({ name: "Noor Haddad", version: 1, state: "active" });
    expect(listed().at(-1)).toBe(made.id);
    const path = { userId: made.id, subjectId: made.id };
    for (const operationId of ["getUserRoles", "getUserStation", "getUserQueues", "getUserCallforwarding"]) {
      org.answer(operationId, { path });
    }
    expect(org.of(made.id, "getUser", { expand: EXPAND })).toMatchObject(made);
    expect(org.answer("patchUser", { path, body: { version: 1, title: "Tea" } })).toMatchObject({
      version: 2,
      title: "Tea",
    });
    org.answer("deleteUser", { path });
    expect(listed()).not.toContain(made.id);
  });

  it("is 409 for an address that another user has", () => {
    const { email } = org.of(other, "getUser");
    expect(org.call("postUsers", { body: { ...noor(), email } }).status).toBe(409);
    org.answer("postUsers", { body: noor() });
    expect(org.call("postUsers", { body: noor() }).status).toBe(409);
  });

  it("takes the home division if none is named", () => {
    const { email, name } = noor();
    expect(org.answer("postUsers", { body: { name, email } }).division.name).toBe("Home");
  });

  it("requires an existing division and a long password", () => {
    expect(org.call("postUsers", { body: { ...noor(), divisionId: "none" } }).status).toBe(404);
    const refused = org.call("postUsers", { body: { ...noor(), password: "short" } });
    expect(refused).toMatchObject({ status: 400, body: { code: "invalid.password" } });
    expect(listed("any")).toHaveLength(org.estate.purecloud.members.length + org.estate.purecloud.deleted.length);
  });
});

describe("patchUsersBulk", () => {
  it("switches automatic answering for the named users", () => {
    const before = [userId, other].map((id) => org.of(id, "getUser"));
    const body = before.map(({ id, acdAutoAnswer }) => ({ id, acdAutoAnswer: !acdAutoAnswer }));
    const { entities } = org.answer("patchUsersBulk", { body });
    expect(entities).toEqual(before.map((user, at) => ({ ...user, acdAutoAnswer: body[at]?.acdAutoAnswer })));
    expect(read("getUser").acdAutoAnswer).toBe(body[0]?.acdAutoAnswer);
  });

  it("changes nobody if one is not there, or there are more than 50", () => {
    const { acdAutoAnswer } = read("getUser");
    const mine = { id: userId, acdAutoAnswer: !acdAutoAnswer };
    expect(org.call("patchUsersBulk", { body: [mine, { id: "nobody", acdAutoAnswer: true }] }).status).toBe(404);
    expect(org.call("patchUsersBulk", { body: Array.from({ length: 51 }, () => mine) }).status).toBe(400);
    expect(read("getUser").acdAutoAnswer).toBe(acdAutoAnswer);
  });
});
