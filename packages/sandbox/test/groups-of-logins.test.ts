import { isNoGroups, odinGroups } from "@rollcall/audit";
import { createOdinClient, passwordLogin } from "@rollcall/clients/odin";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../src/index.js";

/** What `odinGroups` lists for a login of each level, and with which calls. */
let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ users: 90, seed: 2, groupSize: 10, groupsPerProvider: 2, rateLimits: false });
});
afterAll(() => sandbox.close());

const all = () =>
  sandbox.estate.odin.serviceProviders.flatMap(({ serviceProviderId, groups }) =>
    groups.map((groupId) => ({ serviceProviderId, groupId })),
  );
const of = (provider: number) => {
  const id = sandbox.estate.odin.serviceProviders[provider]?.serviceProviderId ?? "";
  return all().filter(({ serviceProviderId }) => serviceProviderId === id);
};
const last = () => sandbox.estate.odin.serviceProviders.at(-1)?.serviceProviderId;
const client = (username: string) => {
  const auth = passwordLogin({ username, password: "any" });
  return createOdinClient({ baseUrl: sandbox.odinUrl, auth, rateLimit: false, retry: false });
};

describe("a login", () => {
  test.each<[string, () => unknown, string[]]>([
    ["anyone", all, ["getSession", "getServiceProviderReports"]],
    ["provisioning", all, ["getSession", "getServiceProviderReports"]],
    [
      "reseller",
      () => all().filter((group) => group.serviceProviderId !== last()),
      ["getSession", "getServiceProviderReports"],
    ],
    ["provider-2", () => of(1), ["getSession", "getGroups"]],
    ["group-3", () => all().slice(2, 3), ["getSession"]],
    ["department-2", () => all().slice(1, 2), ["getSession"]],
  ])("%s lists what it sees", async (username, groups, operations) => {
    const before = new Map(sandbox.requests.counts);
    const list = await odinGroups(client(username));
    expect(list.groups).toEqual(groups());
    expect(list.unlisted).toEqual([]);
    const made = [...sandbox.requests.counts].flatMap(([key, times]) =>
      times === before.get(key) || key.startsWith("login") ? [] : [key.replace(" 200", "")],
    );
    expect(made.sort()).toEqual([...operations].sort());
    expect(list.costs.map(({ operation }) => operation)).toEqual(operations);
  });

  test("of a user is refused, and so is another service provider than its own", async () => {
    const person = sandbox.estate.odin.members(all()[0]?.serviceProviderId ?? "", all()[0]?.groupId ?? "")[0];
    await expect(odinGroups(client(`user-${person}`))).rejects.toSatisfy(isNoGroups);
    const serviceProviderIds = [of(1)[0]?.serviceProviderId ?? ""];
    for (const login of ["provider-1", "group-1"]) {
      await expect(odinGroups(client(login), { serviceProviderIds })).rejects.toSatisfy(isNoGroups);
    }
    expect((await odinGroups(client("anyone"), { serviceProviderIds })).groups).toEqual(of(1));
  });
});
