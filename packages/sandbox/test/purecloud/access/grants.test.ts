import { describe, expect, test } from "vitest";
import { sandbox, type Wire } from "../kit.js";

const org = sandbox(60);
const userIds = org.estate.purecloud.members.map(org.estate.purecloud.userId);

/** All entities of a listing, page by page. */
function all(operationId: string, path: Record<string, string> = {}, more: Record<string, unknown> = {}): Wire[] {
  const entities: Wire[] = [];
  for (let pageNumber = 1; ; pageNumber += 1) {
    const page = org.answer(operationId, { path, query: { ...more, pageNumber } });
    entities.push(...page.entities);
    if (pageNumber >= page.pageCount) return entities;
  }
}

const roles = () => all("getAuthorizationRoles");
const divisions = () => all("getAuthorizationDivisions");

/** Grants of users and of groups, each once. Those in all divisions are in the lists of each. */
const sorted = (grants: readonly string[]) => [...new Set(grants)].sort();

const grantsOf = (subjectId: string): Wire[] =>
  org.answer("getAuthorizationSubject", { path: { subjectId }, query: { includeDuplicates: true } }).grants;

const groupIds = () => all("getGroups").flatMap(({ id, rolesEnabled }) => (rolesEnabled ? [id] : []));

const bySubject = (ids: readonly string[]) =>
  [...ids, ...groupIds()]
    .flatMap(grantsOf)
    .map(({ role, division, subjectId }) => `${role.id} ${division.id} ${subjectId}`);
const byRole = () =>
  roles().flatMap(({ id: roleId }) =>
    all("getAuthorizationRoleSubjectgrants", { roleId }, { pageSize: 200 }).flatMap((subject) =>
      subject.divisions.map((division: Wire) => `${roleId} ${division.id} ${subject.id}`),
    ),
  );
const byDivision = () =>
  divisions().flatMap(({ id: divisionId }) =>
    all("getAuthorizationDivisionGrants", { divisionId }, { pageSize: 500 }).map(
      (grant) => `${grant.role.id} ${grant.division.id} ${grant.subjectId}`,
    ),
  );

function agree(ids: readonly string[]): void {
  const expected = sorted(bySubject(ids));
  expect(sorted(byRole())).toEqual(expected);
  expect(sorted(byDivision())).toEqual(expected);
  for (const { id: roleId, userCount } of roles()) {
    const users = all("getAuthorizationRoleUsers", { roleId }).map(({ id }) => id);
    expect(users.length).toBe(userCount);
    expect(users.every((id) => expected.some((one) => one.startsWith(roleId) && one.endsWith(id)))).toBe(true);
  }
}

describe("grants", () => {
  test("are the same by user, by role and by division, and are counted", () => {
    agree(userIds);
    expect(byRole().length).toBeGreaterThan(userIds.length);
  });

  test("still are after one user got other roles and another was deleted", () => {
    const admin = roles().find(({ name }) => name === "admin").id;
    const [first = "", second = ""] = userIds;
    org.answer("putUserRoles", { path: { userId: first }, body: [admin] });
    org.answer("deleteUser", { path: { userId: second } });
    expect(byRole().filter((one) => one.endsWith(first))).toEqual([expect.stringMatching(`^${admin} `)]);
    agree(userIds.filter((id) => id !== second));
  });

  test("of a role name the kind of subject, and of a division when they were made", () => {
    const holders = (roleId: string) => all("getAuthorizationRoleSubjectgrants", { roleId });
    const [subject] = roles().flatMap(({ id }) => holders(id));
    expect(subject).toMatchObject({
      type: "PC_USER",
      name: expect.any(String),
      divisions: [{ name: expect.any(String) }],
    });
    const [grant] = all("getAuthorizationDivisionGrants", { divisionId: divisions()[0].id });
    expect(new Set(byRole().map((one) => one.split(" ")[1]))).toContain("*");
    expect(grant).toMatchObject({ grantMadeAt: expect.any(String), role: { policies: expect.any(Array) } });
  });

  test("and the users of a role come in pages without addresses", () => {
    const [{ id: roleId }] = roles();
    const [{ id: divisionId }] = divisions();
    for (const [operationId, path] of [
      ["getAuthorizationRoleUsers", { roleId }],
      ["getAuthorizationDivisionGrants", { divisionId }],
    ] as const) {
      const page = org.answer(operationId, { path, query: { pageSize: 2 } });
      expect(Object.keys(page).sort()).toEqual(["entities", "pageCount", "pageNumber", "pageSize", "total"]);
    }
  });

  test("of an unknown role or division are not found", () => {
    for (const operationId of [
      "getAuthorizationRole",
      "getAuthorizationRoleUsers",
      "getAuthorizationRoleSubjectgrants",
    ])
      expect(org.call(operationId, { path: { roleId: "x" } }).status).toBe(404);
    expect(org.call("getAuthorizationDivisionGrants", { path: { divisionId: "x" } }).status).toBe(404);
  });
});

describe("roles", () => {
  test("are found by permission, and are not counted if nobody needs it", () => {
    const powerful = all("getAuthorizationRoles", {}, { permission: ["authorization:*:*"], userCount: false });
    expect(powerful.map(({ name }) => name)).toEqual(["admin", "Master Admin", "Migration Team"]);
    expect(powerful.every((role) => !("userCount" in role))).toBe(true);
    const [{ id: roleId }] = powerful;
    const role = org.answer("getAuthorizationRole", { path: { roleId } });
    expect(role).toEqual({ ...powerful[0], userCount: expect.any(Number) });
  });

  test("are asked for by 100 ids at most", () => {
    const { status, body } = org.call("getAuthorizationRoles", { query: { id: Array(101).fill("x") } });
    expect([status, (body as Wire).code]).toEqual([400, "max.role.ids"]);
  });
});

describe("divisions", () => {
  const query = (more: Record<string, unknown>) => org.answer("getAuthorizationDivisionsQuery", { query: more });

  test("are the same by page and by cursor, and one is the home of all", () => {
    const found: Wire[] = [];
    for (let after: string | undefined; ; ) {
      const page = query({ pageSize: "2", ...(after && { after }) });
      expect(page).not.toHaveProperty("total");
      found.push(...page.entities);
      if (page.nextUri === undefined) break;
      after = new URL(page.nextUri, "https://api.example").searchParams.get("after") ?? "";
    }
    expect(found.map(({ id }) => id).sort()).toEqual(
      divisions()
        .map(({ id }) => id)
        .sort(),
    );
    const home = org.answer("getAuthorizationDivisionsHome");
    expect(divisions().filter(({ homeDivision }) => homeDivision)).toEqual([home]);
    expect(query({ name: "Home" }).entities).toEqual([home]);
    expect(query({ id: [home.id] }).entities).toEqual([home]);
  });

  test("refuse an unknown cursor and a page that is too large", () => {
    expect(org.call("getAuthorizationDivisionsQuery", { query: { after: "x" } }).status).toBe(400);
    expect(org.call("getAuthorizationDivisionsQuery", { query: { pageSize: "201" } }).status).toBe(400);
  });

  test("count their users on request", () => {
    const counted = all("getAuthorizationDivisions", {}, { objectCount: true });
    const total = counted.reduce((sum, { objectCounts }) => sum + objectCounts.USER, 0);
    expect(total).toBe(
      all("getUsers", {}, { state: "any", pageSize: 500 }).filter(({ state }) => state !== "deleted").length,
    );
  });
});

describe("groups", () => {
  const groups = () => all("getGroups", {}, { pageSize: 500 });

  test("have the members whose users name them, and count these", () => {
    const users = all("getUsers", {}, { expand: ["groups"], pageSize: 500, state: "any" });
    for (const { id: groupId, memberCount } of groups()) {
      const expected = users
        .filter(({ state, groups = [] }) => state !== "deleted" && groups.some((one: Wire) => one.id === groupId))
        .map(({ id }) => id);
      expect(all("getGroupMembers", { groupId }, { pageSize: 100 }).map(({ id }) => id)).toEqual(expected);
      expect(org.answer("getGroupIndividuals", { path: { groupId } }).entities.map(({ id }: Wire) => id)).toEqual(
        expected,
      );
      expect(memberCount).toBe(expected.length);
    }
  });

  test("come one by one, as in the list, and expand their members", () => {
    const group = groups().find(({ memberCount }) => memberCount > 0);
    expect(org.answer("getGroup", { path: { groupId: group.id } })).toEqual(group);
    expect(org.call("getGroup", { path: { groupId: "x" } }).status).toBe(404);
    const [member] = all("getGroupMembers", { groupId: group.id }, { expand: ["skills"] });
    expect(member.skills).toBeInstanceOf(Array);
    expect(all("getGroups", {}, { jabberId: ["x@conference"] })).toEqual([]);
  });
});

describe("utilization", () => {
  test("is the organisation's unless an agent has an own one", () => {
    const { level, ...own } = org.of(userIds[2] ?? "", "getRoutingUserUtilization");
    const whole = org.answer("getRoutingUtilization");
    const all = userIds.slice(2, 40).map((id) => org.of(id, "getRoutingUserUtilization"));
    expect(new Set(all.map((one) => one.level))).toEqual(new Set(["Agent", "Organization"]));
    for (const { level, ...values } of all)
      expect(JSON.stringify(values) === JSON.stringify(whole)).toBe(level === "Organization");
    expect(Object.keys(own).sort()).toEqual(Object.keys(whole).sort());
  });
});

describe("an organisation", () => {
  const large = sandbox(10_000);
  const sizes = ({ answer }: typeof large) =>
    ["getRoutingQueues", "getAuthorizationRoles", "getAuthorizationDivisions", "getGroups"].map(
      // A page after the last has no rows, so nobody is counted for it.
      (operationId) => answer(operationId, { query: { pageSize: 1, pageNumber: 999 } }).total,
    );

  test("has more queues, roles, divisions and groups, the more people it has", () => {
    expect(sizes(sandbox(250))).toEqual([11, 11, 3, 15]);
    expect(sizes(large)).toEqual([200, 60, 20, 100]);
  });

  test("of 10,000 has about 100 members in a queue, so some have a second page", () => {
    const { entities } = large.answer("getRoutingQueues", { query: { pageSize: 500 } });
    const members = entities.reduce((sum: number, { memberCount }: Wire) => sum + memberCount, 0);
    expect(Math.round(members / entities.length)).toBe(102);
    expect(entities.some(({ memberCount }: Wire) => memberCount > 100)).toBe(true);
  });
});
