import { expect, test } from "vitest";
import { answer, call, estate, groups, violations } from "../kit.js";

type Wire = ReturnType<typeof answer>;

test.each(groups)("$groupId says who has each of its numbers", (group) => {
  const rows: Wire[] = answer("getGroupDnsDetails", group).dns;
  const users: Wire[] = answer("getUsers", group).filter(({ phoneNumber }: Wire) => phoneNumber);
  const owners = rows.filter(({ userType }) => userType === "Normal");
  expect(owners.map(({ userId }) => userId).sort()).toEqual(users.map(({ userId }) => userId).sort());
  for (const { userId, phoneNumber, extension, lastName } of users) {
    const row = owners.find((one) => one.userId === userId);
    expect(row).toMatchObject({ phoneNumbers: phoneNumber, lastName, activated: true });
    expect(String(row.extension)).toBe(extension);
  }
  // The number of the group has a row for the group, and one for its menu.
  const main = answer("getGroups", group).callingLineIdPhoneNumber.replace("+1", "+1-");
  const [own, menu, ...more] = rows.filter(({ phoneNumbers }) => phoneNumbers === main);
  expect(own).toMatchObject({ userId: null, lastName: "Group Calling Line ID" });
  expect(menu).toMatchObject({
    userType: "Auto Attendant",
    userId: answer("getGroupAutoAttendants", group)[0].serviceUserId,
  });
  expect(more).toEqual([]);
  // Free numbers are the same as in the short list.
  const free = answer("getGroupDns", group).dns.filter(({ assigned }: Wire) => !assigned);
  expect(rows.filter(({ userId, lastName }) => userId === null && lastName === null).map(({ min }) => min)).toEqual(
    free.map(({ min }: Wire) => min),
  );
});

test("a search finds the owner of a number, by all of its forms", () => {
  const [group] = groups;
  const user = answer("getUsers", group).find(({ phoneNumber }: Wire) => phoneNumber);
  const [, country, national] = /^\+(\d+)-(\d+)$/.exec(user.phoneNumber) ?? [];
  const provider = { serviceProviderId: group?.serviceProviderId };
  for (const [operationId, query] of [
    ["searchSystemDns", { dn: `+${country}${national}` }],
    ["searchServiceProviderDns", { ...provider, dn: `*${national?.slice(1)}*` }],
    ["searchGroupDns", { ...group, dn: `${national?.slice(0, -1)}*` }],
  ] as const) {
    expect(violations(operationId, call(operationId, query))).toEqual([]);
    expect(answer(operationId, query)).toContainEqual(
      expect.objectContaining({
        ...group,
        userId: user.userId,
        extension: user.extension,
        phoneNumbers: user.phoneNumber,
      }),
    );
  }
  expect(answer("searchSystemDns", { dn: "+10000000000" })).toEqual([]);
});

test("a service provider has the numbers of its groups", () => {
  for (const { serviceProviderId } of answer("getServiceProviders") as Wire[]) {
    expect(violations("getServiceProviderDns", call("getServiceProviderDns", { serviceProviderId }))).toEqual([]);
    const ranges: Wire[] = answer("getServiceProviderDns", { serviceProviderId }).dns;
    const count = (rows: Wire[]) =>
      rows.reduce(
        (sum, { min, max }) => sum + Number((max || min).replace(/\D/g, "")) - Number(min.replace(/\D/g, "")) + 1,
        0,
      );
    for (const group of groups.filter((one) => one.serviceProviderId === serviceProviderId))
      expect(count(ranges.filter(({ groupId }) => groupId === group.groupId))).toBe(
        count(answer("getGroupDns", group).dns),
      );
  }
});

test.each(groups)("$groupId has extensions of the length that it says", (group) => {
  const { minExtensionLength: least, maxExtensionLength: most } = answer("getGroupExtensions", group);
  const virtual: Wire[] = answer("getServiceInstances", group);
  const lengths = [...answer("getUsers", group), ...virtual].flatMap(({ extension }: Wire) =>
    extension ? [extension.length] : [],
  );
  expect(Math.min(...lengths)).toBe(least);
  expect(Math.max(...lengths)).toBe(most);
});

test("logins below a level do not search it", () => {
  const [group] = groups;
  const provider = { serviceProviderId: group?.serviceProviderId };
  expect(call("searchSystemDns", { dn: "+18135551003" }, estate, "provider-1").status).toBe(403);
  expect(call("searchServiceProviderDns", { ...provider, dn: "813*" }, estate, "group-1").status).toBe(403);
  expect(call("searchGroupDns", { ...group, dn: "813*" }, estate, "group-1").status).toBe(200);
});
