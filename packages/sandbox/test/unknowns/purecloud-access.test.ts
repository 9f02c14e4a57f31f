/** What the answers to the unknowns of licences, trust and grants change, and that counts equal what is listed. */
import { describe, expect, test } from "vitest";
import type { Unknowns } from "../../src/unknowns/index.js";
import { sandbox, type Wire } from "../purecloud/kit.js";

const { estate } = sandbox(300);
const userIds = estate.purecloud.members.map(estate.purecloud.userId);

function organisation(unknowns: Unknowns = {}) {
  const org = sandbox(300, 1, estate, unknowns);
  const all = (operationId: string, path: Record<string, string> = {}, pageSize = 100): Wire[] => {
    const entities: Wire[] = [];
    for (let pageNumber = 1; ; pageNumber += 1) {
      const page = org.answer(operationId, { path, query: { pageSize, pageNumber } });
      entities.push(...page.entities);
      if (pageNumber < page.pageCount) continue;
      expect(page.total).toBe(entities.length);
      return entities;
    }
  };
  return { org, all };
}

describe("licences", () => {
  const rows = (unknowns: Unknowns, deleted?: string) => {
    const { org, all } = organisation(unknowns);
    if (deleted !== undefined) org.answer("deleteUser", { path: { userId: deleted } });
    return new Map(all("getLicenseUsers").map(({ id, licenses }) => [id, licenses]));
  };

  test("have a row of everybody, or not of those without one, those who left, or those who are deleted", () => {
    const usual = rows({});
    expect([...usual.keys()].sort()).toEqual([...userIds].sort());
    const without = [...usual].filter(([, licences]) => licences.length === 0).map(([id]) => id);
    const left = estate.purecloud.members.filter((index) => estate.person(index).left).map(estate.purecloud.userId);
    expect(without.length).toBeGreaterThan(0);
    const missing = (unknowns: Unknowns) => {
      const there = rows(unknowns);
      return userIds.filter((id) => !there.has(id)).sort();
    };
    expect(missing({ "licences-of-unlicensed": "none" })).toEqual(without.sort());
    expect(missing({ "licences-of-inactive": "none" })).toEqual(left.sort());
    const [deleted = ""] = userIds;
    expect(rows({}, deleted).has(deleted)).toBe(false);
    expect(rows({ "licences-of-deleted": "row" }, deleted).get(deleted)).toEqual([]);
  });
});

test("the list of licences shows what changed since its last page", () => {
  const { org, all } = organisation({ "licences-of-unlicensed": "none" });
  const listed = () => all("getLicenseUsers").find(({ id }) => id === userId)?.licenses;
  const userId = all("getLicenseUsers").find(({ licenses }) => licenses.includes("contactCenter2"))?.id ?? "";
  org.answer("putUserRoles", { path: { subjectId: userId }, body: [] });
  expect(listed()).toBe(undefined);
  const user = all("getAuthorizationRoles").find(({ name }) => name === "user");
  org.answer("putUserRoles", { path: { subjectId: userId }, body: [user.id] });
  expect(listed()).toEqual(["contactCenter2"]);
});

describe("trust", () => {
  const membersOf = ({ org }: ReturnType<typeof organisation>, groups: readonly string[]) =>
    groups.flatMap((groupId) =>
      org.answer("getGroupIndividuals", { path: { groupId } }).entities.map(({ id }: Wire) => id as string),
    );
  /** Those who may be trusted, and some others. */
  const candidates = () => {
    const usual = organisation();
    const trustorIds = usual.all("getOrgauthorizationTrustors").map(({ id }) => id as string);
    const users = trustorIds.flatMap((trustorOrgId) => usual.all("getOrgauthorizationTrustorUsers", { trustorOrgId }));
    const some = new Set([...users.map(({ id }) => id), ...membersOf(usual, groupsOf(usual))]);
    return userIds.filter((id, at) => some.has(id) || at < 20);
  };
  const trusted = ({ org }: ReturnType<typeof organisation>) =>
    candidates().filter((userId) => org.of(userId, "getUserTrustors").total > 0);
  const groupsOf = ({ all }: ReturnType<typeof organisation>) =>
    all("getOrgauthorizationTrustors").flatMap(({ id }) =>
      all("getOrgauthorizationTrustorGroups", { trustorOrgId: id }).map((group) => group.id as string),
    );

  test("is of users and a group, of users only, or of nobody", () => {
    expect(groupsOf(organisation()).length).toBeGreaterThan(0);
    const users = organisation({ trustors: "users" });
    expect(groupsOf(users)).toEqual([]);
    expect(trusted(users)).toEqual(trusted(organisation()));
    const none = organisation({ trustors: "none" });
    expect([none.all("getOrgauthorizationTrustors"), trusted(none)]).toEqual([[], []]);
  });

  test("through a group may show in the trustors of a user", () => {
    const [usual, listed] = [organisation(), organisation({ "trust-through-groups": "listed" })];
    const members = membersOf(usual, groupsOf(usual));
    const expected = userIds.filter((id) => members.includes(id) || trusted(usual).includes(id));
    expect(expected.length).toBeGreaterThan(trusted(usual).length);
    expect(trusted(listed)).toEqual(expected);
  });

  test("may not be read for one trustor", () => {
    const { org, all } = organisation({ "refused-trusts": "some" });
    const [refused, ...others] = all("getOrgauthorizationTrustors").map(({ id }) => id);
    for (const operationId of ["getOrgauthorizationTrustorUsers", "getOrgauthorizationTrustorGroups"]) {
      const { status, body } = org.call(operationId, { path: { trustorOrgId: refused } });
      expect([status, (body as Wire).code]).toEqual([403, "missing.trustor.permissions"]);
      for (const trustorOrgId of others) expect(org.call(operationId, { path: { trustorOrgId } }).status).toBe(200);
    }
  });
});

describe("grants", () => {
  /** The role that groups have, its subjects, and who is in the groups. */
  function inherited(unknowns: Unknowns = {}) {
    const { org, all } = organisation(unknowns);
    for (const { id: roleId, userCount } of all("getAuthorizationRoles")) {
      const subjects = all("getAuthorizationRoleSubjectgrants", { roleId });
      const groups = subjects.filter(({ type }) => type === "PC_GROUP");
      if (groups.length === 0) continue;
      const members = groups.flatMap(({ id: groupId }) =>
        org.answer("getGroupIndividuals", { path: { groupId } }).entities.map(({ id }: Wire) => id as string),
      );
      const users = all("getAuthorizationRoleUsers", { roleId }).map(({ id }) => id as string);
      expect(users).toHaveLength(userCount);
      const direct = subjects.filter(({ type }) => type === "PC_USER").map(({ id }) => id as string);
      return { org, roleId, members, users, direct, groups };
    }
    throw new Error("no group has a role");
  }

  test("of a group give the role to its members, which their own grants explain", () => {
    const { org, roleId, members, groups } = inherited();
    expect(members.length).toBeGreaterThan(1);
    const [id = ""] = members;
    const roles = org.of(id, "getUserRoles").roles.map((role: Wire) => role.id);
    expect(roles).toContain(roleId);
    const query = { includeDuplicates: true };
    const { grants } = org.answer("getAuthorizationSubject", { path: { subjectId: id }, query });
    const subjects = grants.filter(({ role }: Wire) => role.id === roleId).map((grant: Wire) => grant.subjectId);
    expect(groups.map((group) => group.id)).toEqual(
      expect.arrayContaining(subjects.filter((one: string) => one !== id)),
    );
    expect(grants.map(({ role }: Wire) => role.id)).toEqual(expect.arrayContaining(roles));
  });

  test("may list and count those who have a role through a group", () => {
    const usual = inherited();
    const inheritors = usual.members.filter((id) => !usual.direct.includes(id));
    expect(inheritors.length).toBeGreaterThan(0);
    expect(usual.users).toEqual(usual.direct);
    const all = [...new Set([...usual.direct, ...inheritors])].sort();
    const listed = inherited({ "holders-through-groups": "listed" });
    expect([listed.direct.sort(), listed.users]).toEqual([all, usual.users]);
    const counted = inherited({ "counted-holders": "all" });
    expect([counted.direct, counted.users.sort()]).toEqual([usual.direct, all]);
  });

  /** All grants of the organisation, and the divisions that they name. */
  function divisions(unknowns: Unknowns) {
    const { org, all } = organisation(unknowns);
    const ids = all("getAuthorizationDivisions").map(({ id }) => id as string);
    const inDivision = (divisionId: string) =>
      all("getAuthorizationDivisionGrants", { divisionId }, 500).map(({ division, role, subjectId }) =>
        [division.id, role.id, subjectId].join(" "),
      );
    const byRole = all("getAuthorizationRoles").flatMap(({ id: roleId }) =>
      all("getAuthorizationRoleSubjectgrants", { roleId }).flatMap((subject) =>
        subject.divisions.map((division: Wire) => `${division.id} ${roleId} ${subject.id}`),
      ),
    ) as string[];
    return { org, ids, byRole, byDivision: ids.map(inDivision), inDivision };
  }
  const stars = (grants: readonly string[]) => grants.filter((grant) => grant.startsWith("* ")).sort();

  test("in all divisions are a star in each division, or in none, or name each", () => {
    const usual = divisions({});
    expect(stars(usual.byRole).length).toBeGreaterThan(2);
    for (const grants of usual.byDivision) expect(stars(grants)).toEqual(stars(usual.byRole));
    const hidden = divisions({ "grants-in-all-divisions": "hidden" });
    expect(hidden.byRole).toEqual(usual.byRole);
    expect(hidden.byDivision.flatMap(stars)).toEqual([]);
    const each = divisions({ "all-divisions": "each" });
    expect(stars(each.byRole)).toEqual([]);
    const spread = stars(usual.byRole).flatMap((grant) => each.ids.map((id) => grant.replace("*", id)));
    expect(each.byRole).toEqual(expect.arrayContaining(spread));
    expect(each.byDivision.flat().sort()).toEqual([...each.byRole].sort());
  });

  test("in all divisions may be asked for, and a page of grants may be smaller", () => {
    const { org, inDivision, byRole } = divisions({ "division-star": "answered", "page-of-grants": "100" });
    expect(inDivision("*").sort()).toEqual(stars(byRole));
    const path = { roleId: org.answer("getAuthorizationRoles").entities[0].id };
    const statusOf = (one: typeof org, pageSize: number) =>
      one.call("getAuthorizationRoleSubjectgrants", { path, query: { pageSize } }).status;
    const { org: usual } = organisation();
    expect([statusOf(org, 100), statusOf(org, 101), statusOf(usual, 200), statusOf(usual, 201)]).toEqual([
      200, 400, 200, 400,
    ]);
    expect(usual.call("getAuthorizationDivisionGrants", { path: { divisionId: "*" } }).status).toBe(404);
  });
});
