import { describe, expect, test } from "vitest";
import { answer, call, estate, groups, violations } from "../kit.js";

type Wire = ReturnType<typeof answer>;

const usersOf = (group: { readonly [key: string]: unknown }): string[] =>
  answer("getUsers", group).map(({ userId }: Wire) => userId);
const ids = (rows: Wire[]): string[] => rows.map(({ userId }) => userId).sort();
const valid = (operationId: string, query: Record<string, unknown>): Wire => {
  expect(violations(operationId, call(operationId, query))).toEqual([]);
  return answer(operationId, query);
};

const sizeOf = ({ serviceProviderId, groupId }: (typeof groups)[number]) =>
  estate.odin.members(serviceProviderId, groupId).length;
/** Groups with few users, because each is read. */
const small = groups.toSorted((one, other) => sizeOf(one) - sizeOf(other)).slice(0, 3);

describe.each(small)("$groupId", (group) => {
  const users = usersOf(group);

  test("has pickup groups, and each user says in which one", () => {
    const found = new Map<string, string[]>();
    for (const userId of users) {
      const [pickup] = [valid("getUserCallPickup", { ...group, userId })].flat();
      if (pickup) found.set(pickup.name, [...(found.get(pickup.name) ?? []), userId]);
    }
    const names: string[] = answer("getGroupCallPickups", group).map(({ name }: Wire) => name);
    expect(names.length).toBeGreaterThan(0);
    expect([...found.keys()].sort()).toEqual([...names].sort());
    for (const name of names) {
      const one = valid("getGroupCallPickups", { ...group, name });
      expect(one).toMatchObject({ ...group, name });
      expect(ids(one.users)).toEqual(found.get(name)?.sort());
    }
  });

  test("has hunt groups, and each user says in which ones", () => {
    const rows: Wire[] = answer("getGroupHuntGroups", group);
    const agents = rows.map(({ serviceUserId }) => ids(answer("getGroupHuntGroups", { serviceUserId }).agents));
    for (const userId of users) {
      const own: Wire[] = valid("getUserHuntGroups", { ...group, userId });
      expect(own.map(({ serviceUserId }) => serviceUserId)).toEqual(
        rows.filter((_, at) => agents[at]?.includes(userId)).map(({ serviceUserId }) => serviceUserId),
      );
      for (const one of own)
        expect(rows).toContainEqual(Object.fromEntries(Object.keys(rows[0]).map((key) => [key, one[key]])));
    }
  });

  test("has an auto attendant, whose keys lead to hunt groups", () => {
    const [row, ...more]: Wire[] = answer("getGroupAutoAttendants", group);
    expect(more).toEqual([]);
    const { serviceUserId } = row;
    const one = valid("getGroupAutoAttendants", { serviceUserId });
    const extensions = answer("getGroupHuntGroups", group).map(({ extension }: Wire) => extension);
    const dialled = one.businessHoursMenu.keys.flatMap(({ phoneNumber }: Wire) => phoneNumber ?? []);
    expect(dialled).toEqual(extensions);
    // The read of a user has all of the group, with row and menus in one.
    const [userId] = users;
    const { businessHoursMenu, afterHoursMenu } = one;
    expect(valid("getUserAutoAttendants", { ...group, userId })).toMatchObject([
      { ...row, businessHoursMenu, afterHoursMenu },
    ]);
  });

  test("has all virtual users of its lists, and none of its users", () => {
    const rows: Wire[] = valid("getServiceInstances", group);
    const lists = ["getGroupAutoAttendants", "getGroupCallCenters", "getGroupHuntGroups"];
    const listed = lists.flatMap((list) => answer(list, group).map(({ serviceUserId }: Wire) => serviceUserId));
    expect(ids(rows)).toEqual(listed.sort());
    expect(rows.filter(({ userId }) => users.includes(userId))).toEqual([]);
  });
});

test.each(groups)("$groupId has a call centre if somebody may be an agent, and it has these agents", (group) => {
  const agents = usersOf(group).filter((userId) => call("getUserCallCenter", { userId }).status === 200);
  const centres: Wire[] = answer("getGroupCallCenters", group);
  expect(centres).toHaveLength(agents.length > 0 ? 1 : 0);
  for (const { serviceUserId, type } of centres) {
    expect(valid("getGroupCallCenters", { serviceUserId })).toMatchObject({ serviceUserId, type });
    expect(ids(valid("getGroupCallCenterAgents", { serviceUserId }).agents)).toEqual([...agents].sort());
    for (const userId of agents)
      expect(answer("getUserCallCenter", { userId }).callCenters).toMatchObject([{ serviceUserId, type }]);
  }
});

test("some groups have a call centre", () => {
  const counts = groups.map((group) => answer("getGroupCallCenters", group).length);
  expect(new Set(counts)).toEqual(new Set([0, 1]));
});

test("some menus lead outside", () => {
  const dialled = groups.flatMap((group) => {
    const [{ serviceUserId }] = answer("getGroupAutoAttendants", group);
    return answer("getGroupAutoAttendants", { serviceUserId }).afterHoursMenu.keys.filter(
      ({ action }: Wire) => action === "Transfer Without Prompt",
    );
  });
  expect(dialled.length).toBeGreaterThan(0);
  expect(dialled.length).toBeLessThan(groups.length);
  for (const { phoneNumber } of dialled) expect(phoneNumber).toMatch(/^\d{8,}$/);
});

test("virtual users are found by name, extension and id, within what the login sees", () => {
  const [first, second] = groups;
  const [{ userId, name, extension }] = answer("getServiceInstances", first);
  const found = (query: object) => answer("getServiceInstances", { ...first, ...query }).map((one: Wire) => one.userId);
  expect(found({ userId })).toEqual([userId]);
  expect(found({ lastName: `${name.slice(0, 4)}*` })).toContain(userId);
  expect(found({ lastName: name.slice(0, 4) })).toEqual([]);
  expect(found({ extension })).toEqual([userId]);
  expect(call("getServiceInstances", { extension: "6*" }).status).toBe(400);
  expect(call("getServiceInstances", { ...second }, estate, "group-1").status).toBe(403);
  const seen = call("getServiceInstances", {}, estate, "group-1").body as Wire[];
  expect(new Set(seen.map(({ groupId }) => groupId))).toEqual(new Set([first?.groupId]));
});

test("a membership wants a user of its group", () => {
  const [first, second] = groups;
  const [userId] = usersOf(second ?? {});
  for (const operationId of ["getUserHuntGroups", "getUserCallPickup", "getUserAutoAttendants"]) {
    expect(call(operationId, { ...first, userId }).status).toBe(404);
    expect(call(operationId, { ...second, groupId: "x", userId }).status).toBe(404);
  }
});
