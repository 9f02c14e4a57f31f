import { expect, test } from "vitest";
import { answer, call, estate, groups } from "../kit.js";

type Wire = ReturnType<typeof answer>;

test.each(groups)("$groupId counts its users' licences as their own answers do", (group) => {
  const { userServices, servicePackServices } = answer("getGroupServices", group);
  const users: Wire[] = answer("getUsers", group);
  const assignments: Wire[] = users.map(({ userId }) => answer("getUserServices", { userId }));
  const whoHas = (list: string, name: string): string[] =>
    assignments
      .filter((one) => one[list].some((row: Wire) => row.serviceName === name && row.assigned))
      .map(({ userId }) => userId);
  const listed = (serviceName: string, serviceType: string): string[] =>
    answer("getGroupServicesAssigned", { ...group, serviceName, serviceType }).users.map(({ userId }: Wire) => userId);
  for (const { servicePackName, usage } of servicePackServices) {
    expect(listed(servicePackName, "servicePackName")).toEqual(whoHas("servicePackServices", servicePackName));
    expect(usage).toBe(whoHas("servicePackServices", servicePackName).length);
  }
  for (const { serviceName, usage } of userServices) {
    expect(usage, serviceName).toBe(whoHas("userServices", serviceName).length);
  }
  expect(listed("Speed Dial 8", "serviceName")).toEqual(whoHas("userServices", "Speed Dial 8"));
});

test.each(groups)("$groupId has the numbers of its users, and marks which are used", (group) => {
  const numbers: string[] = answer("getUsers", group).flatMap(({ phoneNumber }: Wire) => phoneNumber || []);
  const dns: Wire[] = answer("getGroupDns", group).dns;
  const used = dns.filter(({ assigned }) => assigned).map(({ min }) => min);
  for (const number of numbers) expect(used).toContain(number);
  expect(used).toHaveLength(numbers.length + 1); // And the group's own.
  expect(new Set(dns.map(({ min }) => min)).size).toBe(dns.length);
});

test("a service provider is one object by its id, and 404 if nobody has it", () => {
  for (const { serviceProviderId, serviceProviderName } of answer("getServiceProviders") as Wire[]) {
    const one = answer("getServiceProviders", { serviceProviderId });
    expect(one).toMatchObject({ serviceProviderId, serviceProviderName, defaultDomain: expect.any(String) });
  }
  expect(call("getServiceProviders", { serviceProviderId: "x" }).status).toBe(404);
});

test("the services of a group itself are a bare list of names", () => {
  const [group] = groups;
  const names = answer("getGroupServices", group).groupServices.map(({ serviceName }: Wire) => serviceName);
  expect(answer("getGroupServicesAssignedList", group)).toEqual(names);
});

test("a group is the same in its list and at its service provider", () => {
  const providers: Wire[] = answer("getServiceProviders");
  for (const group of groups) {
    const one = answer("getGroups", group);
    expect(one.userCount).toBe(answer("getUsers", group).length);
    expect(one.userLimit).toBeGreaterThanOrEqual(one.userCount);
    const { groupName, userLimit } = one;
    expect(answer("getGroups", { serviceProviderId: group.serviceProviderId })).toContainEqual({
      ...group,
      groupName,
      userLimit,
    });
    expect(providers).toContainEqual(expect.objectContaining({ serviceProviderId: group.serviceProviderId }));
  }
});

test.each(groups)("$groupId has hunt groups, each with users of the group", (group) => {
  const users: string[] = answer("getUsers", group).map(({ userId }: Wire) => userId);
  const rows: Wire[] = answer("getGroupHuntGroups", group);
  expect(rows.length).toBeGreaterThan(0);
  for (const { serviceUserId, policy } of rows) {
    const one = answer("getGroupHuntGroups", { serviceUserId });
    expect(one).toMatchObject({ serviceUserId, policy, ...group });
    expect(one.agents.length).toBeGreaterThan(1);
    for (const { userId } of one.agents) expect(users).toContain(userId);
  }
});

test("a list wants its group, and one of its items only its id, within what the login sees", () => {
  const [first, second] = groups;
  const [{ serviceUserId }] = answer("getGroupHuntGroups", first);
  expect(call("getGroupHuntGroups", { serviceUserId }, estate, "group-1").status).toBe(200);
  expect(call("getGroupHuntGroups", { serviceUserId }, estate, "group-2").status).toBe(403);
  expect(call("getGroupHuntGroups", { ...second }, estate, "group-1").status).toBe(403);
  for (const unknown of ["x", "hunt.0.x@y.example", "hunt.999.sales@y.example"])
    expect(call("getGroupHuntGroups", { serviceUserId: unknown }).status).toBe(404);
  const missing = [{}, { serviceProviderId: first?.serviceProviderId }].map((query) =>
    call("getGroupHuntGroups", query),
  );
  expect(missing.map(({ status }) => status)).toEqual([400, 400]);
  expect(missing.at(-1)?.body).toMatchObject({ error: "Missing required key: groupId" });
});

test("a service provider counts the packs that its groups use", () => {
  const [{ serviceProviderId = "" } = {}] = groups;
  const within = groups.filter((group) => group.serviceProviderId === serviceProviderId);
  const usageOf = (name: string) =>
    within
      .flatMap((group) => answer("getGroupServices", group).servicePackServices as Wire[])
      .reduce((sum, row) => sum + (row.servicePackName === name ? row.usage : 0), 0);
  const serviceName = "Call Forwarding Always";
  const packs: Wire[] = answer("getServicePackUsage", { serviceProviderId, serviceName });
  expect(packs.length).toBeGreaterThan(1);
  for (const { servicePackName, allocatedtoGroups } of packs) {
    expect(allocatedtoGroups).toBe(usageOf(servicePackName));
    const { assignedQuantity } = answer("getServicePacks", { serviceProviderId, servicePackName });
    expect(assignedQuantity).toBe(allocatedtoGroups);
  }
});
