import { expect, test } from "vitest";
import { answer, call, estate, groups, violations } from "../kit.js";

type Wire = ReturnType<typeof answer>;

const valid = (operationId: string, query: Record<string, unknown>): Wire => {
  expect(violations(operationId, call(operationId, query))).toEqual([]);
  return answer(operationId, query);
};

test.each(groups)("$groupId has administrators, each with policies", (group) => {
  const rows: Wire[] = answer("getGroupAdmins", group);
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    expect(valid("getGroupAdmins", { userId: row.userId })).toEqual({ ...row, ...group });
    expect(valid("getGroupAdminPolicies", { userId: row.userId })).toMatchObject({ userAccess: expect.any(String) });
  }
});

test("a service provider lists its administrator under the other key", () => {
  for (const { serviceProviderId } of answer("getServiceProviders") as Wire[]) {
    const [{ administratorID, ...row }] = valid("getServiceProviderAdmins", { serviceProviderId });
    const one = valid("getServiceProviderAdmins", { userId: administratorID });
    expect(one).toEqual({ userId: administratorID, ...row, serviceProviderId });
    expect(valid("getServiceProviderAdminPolicies", { userId: administratorID })).toHaveProperty("groupAccess");
  }
});

test("a login sees administrators of its own level and below", () => {
  const [first, second] = groups;
  const { userId } = answer("getGroupAdmins", first)[0];
  expect(call("getGroupAdmins", { userId }, estate, "group-1").status).toBe(200);
  expect(call("getGroupAdminPolicies", { userId }, estate, "group-2").status).toBe(403);
  expect(call("getGroupAdmins", { ...second }, estate, "group-1").status).toBe(403);
  expect(
    call("getServiceProviderAdmins", { serviceProviderId: first?.serviceProviderId }, estate, "group-1").status,
  ).toBe(403);
  expect(call("getGroupAdminPolicies", { userId: "x" }).status).toBe(404);
  expect(call("getServiceProviderAdminPolicies", { userId: "rollcall.admin@nowhere.example" }).status).toBe(404);
});

test("rules of a group are those of the level that it names", () => {
  const levels = groups.map((group) => {
    const { useRuleLevel, minCodeLength } = answer("getGroupPasscodeRules", group);
    const { serviceProviderId } = group;
    const above = valid("getServiceProviderPasscodeRules", { serviceProviderId });
    if (useRuleLevel === "Service Provider") expect(minCodeLength).toBe(above.minCodeLength);
    const { useServiceProviderSettings, minLength } = answer("getGroupPasswordRules", group);
    const passwords = valid("getServiceProviderPasswordRules", { serviceProviderId });
    if (useServiceProviderSettings) expect(minLength).toBe(passwords.minLength);
    return useRuleLevel;
  });
  expect(new Set(levels)).toEqual(new Set(["Group", "Service Provider"]));
  expect(valid("getSystemPasscodeRules", {}).minCodeLength).toBeGreaterThan(4);
  expect(call("getSystemPasscodeRules", {}, estate, "provider-1").status).toBe(403);
});

test.each(groups)("$groupId has the departments of its users, and schedules with events", (group) => {
  const departments: Wire[] = answer("getGroupDepartments", group);
  const paths = answer("getUsers", group).flatMap(({ department }: Wire) => department ?? []);
  expect(departments.map(({ fullPathName }) => fullPathName)).toEqual([...new Set(paths)].sort());
  for (const { name, type } of answer("getGroupSchedules", group) as Wire[])
    expect(valid("getGroupEvents", { ...group, name, type })).toMatchObject([{ name, type, ...group }]);
  expect(answer("getGroupEvents", { ...group, name: "x", type: "Time" })).toEqual([]);
});

test("the days of a password are those of the profile", () => {
  for (const { userId, passwordExpiresDays } of answer("getUsers", { ...groups[0], extended: true }) as Wire[])
    expect(answer("getUserPassword", { userId })).toMatchObject({ userId, expirationDays: passwordExpiresDays });
});
