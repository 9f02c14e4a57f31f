import { beforeEach, describe, expect, test } from "vitest";
import type { Call } from "../../../src/server/handler.js";
import { agentsOf, type Sandbox, sandbox, type Wire } from "../kit.js";

let org: Sandbox;
let subjectId: string;
let other: string;
let roles: Record<string, string>;
let divisions: string[];

beforeEach(() => {
  org = sandbox(300);
  [subjectId = "", other = ""] = agentsOf(org);
  roles = Object.fromEntries(
    org
      .answer("getAuthorizationRoles", { query: { userCount: false } })
      .entities.map(({ name, id }: Wire) => [name, id]),
  );
  const all: Wire[] = org.answer("getAuthorizationDivisions").entities;
  // The home division comes first.
  divisions = all.toSorted((a, b) => Number(b.homeDivision) - Number(a.homeDivision)).map(({ id }) => id);
});

const pair = (role: string, divisionId: string) => ({ roleId: roles[role] ?? role, divisionId });
const change = (operationId: string, grants: object[], id = subjectId, query: Call["query"] = {}) =>
  org.call(operationId, { path: { subjectId: id }, query, body: { grants } });
const grantsOf = (id = subjectId): string[] =>
  org
    .answer("getAuthorizationSubject", { path: { subjectId: id } })
    .grants.map(({ role, division }: Wire) => `${role.name} ${division.id}`);
const divisionsOf = (roleId: string | undefined, id = subjectId): string[] | undefined =>
  org
    .answer("getAuthorizationRoleSubjectgrants", { path: { roleId: roleId ?? "" }, query: { pageSize: 100 } })
    .entities.find((one: Wire) => one.id === id)
    ?.divisions.map((division: Wire) => division.id);

describe("grants of a user", () => {
  test("are added, and every read has them", () => {
    const before = grantsOf();
    const [, second = "", third = ""] = divisions;
    expect(change("postAuthorizationSubjectBulkadd", [pair("admin", second), pair("admin", third)])).toEqual({
      status: 204,
    });
    expect(change("postAuthorizationSubjectBulkadd", [pair("admin", second)])).toEqual({ status: 204 });
    expect(grantsOf()).toEqual([...before, `admin ${second}`, `admin ${third}`]);
    expect(divisionsOf(roles.admin)).toEqual([second, third]);
    const { roles: named, permissions } = org.of(subjectId, "getUserRoles");
    expect(named.filter(({ name }: Wire) => name === "admin")).toHaveLength(1);
    expect(permissions).toContain("authorization:*:*");
    expect(org.of(subjectId, "getUser", { expand: ["authorization"] }).authorization.roles).toEqual(named);
    const { entities } = org.answer("getAuthorizationDivisionGrants", {
      path: { divisionId: third },
      query: { pageSize: 500 },
    });
    expect(entities.filter((one: Wire) => one.subjectId === subjectId && one.role.id === roles.admin)).toHaveLength(1);
    const users = org.answer("getAuthorizationRoleUsers", { path: { roleId: roles.admin ?? "" } });
    expect(users.entities.filter(({ id }: Wire) => id === subjectId)).toHaveLength(1);
    expect(org.answer("getAuthorizationRole", { path: { roleId: roles.admin ?? "" } }).userCount).toBe(users.total);
  });

  test("are replaced and removed, in all divisions too", () => {
    const [home = ""] = divisions;
    change("postAuthorizationSubjectBulkreplace", [pair("user", home), pair("admin", "*")]);
    expect(grantsOf()).toEqual([`user ${home}`, "admin *"]);
    change("postAuthorizationSubjectBulkremove", [pair("admin", "*"), pair("Supervisor", home)]);
    expect(grantsOf()).toEqual([`user ${home}`]);
    expect(divisionsOf(roles.admin)).toBeUndefined();
    change("postAuthorizationSubjectBulkreplace", []);
    expect(grantsOf()).toEqual([]);
    expect(org.of(subjectId, "getUserRoles")).toMatchObject({ roles: [], permissions: [] });
  });

  test("are changed one by one, and one that is gone is not found", () => {
    const [home = "", second = ""] = divisions;
    const path = { subjectId, divisionId: second, roleId: roles.Supervisor ?? "" };
    expect(org.call("postAuthorizationSubjectDivisionRole", { path })).toEqual({ status: 200 });
    expect(grantsOf()).toContain(`Supervisor ${second}`);
    const elsewhere = { path: { ...path, divisionId: home } };
    expect(org.call("deleteAuthorizationSubjectDivisionRole", elsewhere).status).toBe(404);
    expect(org.call("deleteAuthorizationSubjectDivisionRole", { path })).toEqual({ status: 200 });
    expect(grantsOf()).not.toContain(`Supervisor ${second}`);
    expect(org.call("deleteAuthorizationSubjectDivisionRole", { path }).status).toBe(404);
  });

  test.each([
    "postAuthorizationSubjectBulkadd",
    "postAuthorizationSubjectBulkremove",
    "postAuthorizationSubjectBulkreplace",
  ])("%s changes nothing if one role or division or the subject is unknown", (operationId) => {
    const [home = ""] = divisions;
    const before = grantsOf();
    for (const wrong of [pair("nothing", home), pair("user", "nowhere")])
      expect(change(operationId, [pair("user", home), wrong]).status).toBe(404);
    expect(grantsOf()).toEqual(before);
    expect(change(operationId, [pair("user", home)], "nobody").status).toBe(404);
    org.answer("deleteUser", { path: { userId: other } });
    expect(change(operationId, [pair("user", home)], other).status).toBe(404);
  });

  test("stay in their divisions when the roles are set without divisions", () => {
    const [home = "", second = ""] = divisions;
    change("postAuthorizationSubjectBulkreplace", [pair("Supervisor", second), pair("user", home)]);
    org.answer("putUserRoles", { path: { userId: subjectId }, body: [roles.Supervisor, roles.employee] });
    expect(grantsOf()).toEqual([`Supervisor ${second}`, `employee ${home}`]);
  });

  test("are refused beyond the limit", () => {
    org = sandbox(10_000);
    const list = (operationId: string): Wire[] =>
      org.answer(operationId, { query: { pageSize: 100, userCount: false } }).entities;
    const all = list("getAuthorizationRoles").flatMap(({ id: roleId }) =>
      [...list("getAuthorizationDivisions"), { id: "*" }].map(({ id: divisionId }) => ({ roleId, divisionId })),
    );
    subjectId = org.estate.purecloud.userId(org.estate.purecloud.members[0] ?? 0);
    const before = grantsOf();
    for (const operationId of ["postAuthorizationSubjectBulkadd", "postAuthorizationSubjectBulkreplace"])
      expect(change(operationId, all)).toMatchObject({
        status: 400,
        body: { code: "max.role.assignments.exceeded" },
      });
    expect(grantsOf()).toEqual(before);
    expect(change("postAuthorizationSubjectBulkreplace", all.slice(0, 1000)).status).toBe(204);
    const [last] = all.slice(-1);
    const path = { subjectId, ...last };
    expect(org.call("postAuthorizationSubjectDivisionRole", { path }).status).toBe(400);
  });
});

describe("grants of a group", () => {
  const group = () =>
    org.answer("getGroups", { query: { pageSize: 500 } }).entities.find((one: Wire) => one.rolesEnabled);

  test("reach its members, and are gone when the last grant is removed", () => {
    const { id } = group();
    const [, second = ""] = divisions;
    const asGroup = { subjectType: "PC_GROUP" };
    org.answer("patchUser", {
      path: { userId: subjectId },
      body: { version: org.of(subjectId, "getUser").version, groups: [{ id }] },
    });
    expect(change("postAuthorizationSubjectBulkadd", [pair("Help Desk", second)], id, asGroup).status).toBe(204);
    expect(grantsOf()).toContain(`Help Desk ${second}`);
    expect(divisionsOf(roles["Help Desk"], id)).toEqual([second]);
    expect(org.of(subjectId, "getUserRoles").roles.map(({ name }: Wire) => name)).toContain("Help Desk");
    change("postAuthorizationSubjectBulkreplace", [], id, asGroup);
    expect(grantsOf(id)).toEqual([]);
    expect(org.of(subjectId, "getUserRoles").roles.map(({ name }: Wire) => name)).not.toContain("Help Desk");
  });

  test("need their type, and grants of OAuth clients are not computed", () => {
    const grants = [pair("user", divisions[0] ?? "")];
    expect(change("postAuthorizationSubjectBulkadd", grants, group().id).status).toBe(404);
    expect(change("postAuthorizationSubjectBulkadd", grants, subjectId, { subjectType: "PC_GROUP" }).status).toBe(404);
    const asClient = { subjectType: "PC_OAUTH_CLIENT" };
    expect(change("postAuthorizationSubjectBulkadd", grants, subjectId, asClient).status).toBe(400);
  });
});

describe("a role for several users", () => {
  const grant = (subjectIds: string[], divisionIds: string[], roleId = roles.Supervisor ?? "") =>
    org.call("postAuthorizationRole", { path: { roleId }, body: { subjectIds, divisionIds } });

  test("is granted in each division, or to nobody", () => {
    const before = [grantsOf(), grantsOf(other)];
    expect(grant([subjectId, "nobody"], divisions).status).toBe(404);
    expect(grant([subjectId], ["nowhere"]).status).toBe(404);
    expect(grant([subjectId], divisions, "nothing").status).toBe(404);
    expect([grantsOf(), grantsOf(other)]).toEqual(before);
    expect(grant([subjectId, other], divisions)).toEqual({ status: 204 });
    for (const id of [subjectId, other])
      expect(divisionsOf(roles.Supervisor, id)?.toSorted()).toEqual(divisions.toSorted());
  });
});

describe("a move to another division", () => {
  const move = (divisionId: string, ids: string[], objectType = "USER") =>
    org.call("postAuthorizationDivisionObject", { path: { divisionId, objectType }, body: ids });
  const counted = (): Record<string, number> =>
    Object.fromEntries(
      org
        .answer("getAuthorizationDivisions", { query: { objectCount: true } })
        .entities.map(({ id, objectCounts }: Wire) => [id, objectCounts.USER]),
    );

  test("shows in the user and in the counts, and leaves the grants as they are", () => {
    const { division, version } = org.of(subjectId, "getUser");
    const target = divisions.find((id) => id !== division.id) ?? "";
    const [before, grants] = [counted(), grantsOf()];
    expect(move(target, [subjectId])).toEqual({ status: 204 });
    expect(org.of(subjectId, "getUser")).toMatchObject({ division: { id: target, name: expect.any(String) }, version });
    expect(grantsOf()).toEqual(grants);
    expect(counted()).toMatchObject({
      [division.id]: (before[division.id] ?? 0) - 1,
      [target]: (before[target] ?? 0) + 1,
    });
  });

  test("is refused as a whole for an unknown user or division, and for other objects", () => {
    const before = counted();
    const [, target = ""] = divisions;
    expect(move(target, [subjectId, "nobody"]).status).toBe(404);
    expect(move("nowhere", [subjectId]).status).toBe(404);
    expect(move(target, [subjectId], "QUEUE").status).toBe(400);
    expect(counted()).toEqual(before);
  });
});
