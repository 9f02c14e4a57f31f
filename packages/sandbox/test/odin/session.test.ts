import { describe, expect, test } from "vitest";
import { call, estate, groups, onOdin, violations } from "./kit.js";
import type { Wire } from "./seen.js";

const [first = { serviceProviderId: "", groupId: "" }, second = first] = groups;
const elsewhere = groups.find(({ serviceProviderId }) => serviceProviderId !== first.serviceProviderId) ?? first;
const [member = 0] = estate.odin.members(second.serviceProviderId, second.groupId);
const [stranger = 0] = estate.odin.members(elsewhere.serviceProviderId, elsewhere.groupId);

const as = (login: string, operationId: string, query: Record<string, unknown> = {}) => {
  const reply = call(operationId, query, estate, login);
  expect(violations(operationId, reply)).toEqual([]);
  return reply;
};
const session = (login: string): Wire => as(login, "getSession").body;

test.each([
  ["anyone", "System", null, null],
  ["provisioning@any.example", "Provisioning", null, null],
  ["reseller", "Reseller", null, null],
  ["provider-1", "Service Provider", first.serviceProviderId, null],
  ["group-2", "Group", second.serviceProviderId, second.groupId],
  ["department-2", "Group Department", second.serviceProviderId, second.groupId],
])("%s is a login of level %s", (login, loginType, serviceProviderId, groupId) => {
  expect(session(login)).toMatchObject({ loginType, serviceProviderId, groupId });
  expect(Array.isArray(session(login).policy)).toBe(serviceProviderId === null);
});

test("a user's login is that user", () => {
  expect(session(`user-${member}`)).toMatchObject({ loginType: "User", userId: estate.odin.userId(member), ...second });
});

describe("a login sees no more than its level", () => {
  const [groupAdmin, provider, reseller, user] = ["group-2", "provider-1", "reseller", `user-${member}`] as const;
  const own = { userId: estate.odin.userId(member) };
  const foreign = { userId: estate.odin.userId(stranger) };

  test.each<[string, string, Record<string, unknown>, number]>([
    [groupAdmin, "getServiceProviders", {}, 403],
    [groupAdmin, "getGroups", { serviceProviderId: second.serviceProviderId }, 403],
    [groupAdmin, "getGroups", second, 200],
    [groupAdmin, "getGroupUserAudit", second, 200],
    [groupAdmin, "getGroupUserAudit", first, 403],
    [groupAdmin, "getUserAudit", own, 200],
    [groupAdmin, "getUserAudit", foreign, 403],
    [groupAdmin, "getUserAudit", { userId: "nobody@nowhere.example" }, 404],
    [provider, "getServiceProviders", {}, 403],
    [provider, "getGroups", { serviceProviderId: first.serviceProviderId }, 200],
    [provider, "getGroups", { serviceProviderId: elsewhere.serviceProviderId }, 403],
    [provider, "getUserAudit", foreign, 403],
    [reseller, "getServiceProviders", {}, 200],
    [user, "getUserServicesAssigned", own, 200],
    [user, "getUserServicesAssigned", foreign, 403],
    [user, "getUsers", second, 403],
    ["anyone", "getGroupUserAudit", elsewhere, 200],
  ])("%s, %s %j: %i", (login, operationId, query, status) => {
    const reply = as(login, operationId, query);
    expect(reply.status).toBe(status);
    if (status === 403) expect(reply.body).toMatchObject({ details: expect.stringContaining("[Error 4003]") });
  });

  test("a list has only what the login sees", () => {
    const ids = (login: string): string[] => (as(login, "getUsers").body as Wire[]).map(({ userId }) => userId);
    const members = (group: typeof first) =>
      estate.odin.members(group.serviceProviderId, group.groupId).map(estate.odin.userId);
    expect(ids(groupAdmin)).toEqual(members(second));
    const ofProvider = groups.filter(({ serviceProviderId }) => serviceProviderId === first.serviceProviderId);
    expect(ids(provider)).toEqual(ofProvider.flatMap(members));
    expect(ids("anyone")).toHaveLength(onOdin.length);
    const providers = as(reseller, "getServiceProviders").body as Wire[];
    expect(providers).toHaveLength(estate.odin.serviceProviders.length - 1);
    expect(ids(reseller).length).toBeLessThan(onOdin.length);
  });
});
