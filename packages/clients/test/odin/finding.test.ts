import { expect, test } from "vitest";
import type { NumberSearchClient, UserProfile } from "../../src/odin/index.js";
import { numberSearch, usersIn } from "../helpers/public.js";

/** A client whose login is of this level. It answers what the searches sent. */
function numbers(session: object, found: unknown = []) {
  const sent: unknown[] = [];
  const search = (name: string) => async (params: object) => {
    sent.push({ [name]: params });
    return found;
  };
  const odin = {
    getSession: async () => session,
    getServiceProviders: async () => [{ serviceProviderId: "a" }, { serviceProviderId: "b" }],
    searchSystemDns: search("system"),
    searchServiceProviderDns: search("provider"),
    searchGroupDns: search("group"),
  } as unknown as NumberSearchClient;
  return { odin, sent };
}

const PROVIDER = { serviceProviderId: "sp", groupId: null };

test.each([
  [
    { serviceProviderId: "sp", groupId: "g" },
    "+1 813 555 1003",
    [{ group: { ...PROVIDER, groupId: "g", dn: "*5551003*" } }],
  ],
  [PROVIDER, "5551003", [{ provider: { serviceProviderId: "sp", dn: "*5551003*" } }]],
  [{}, "+1 813 555 1003", [{ system: { dn: "+18135551003" } }]],
  [{}, "1003", ["a", "b"].map((serviceProviderId) => ({ provider: { serviceProviderId, dn: "*1003*" } }))],
])("the login %j searches %s in what it sees", async (session, number, wanted) => {
  const { odin, sent } = numbers(session);
  await (await numberSearch(odin))(number);
  expect(sent).toEqual(wanted);
});

test("only numbers that end like the wanted one are found, also if one row comes bare", async () => {
  const search = async (found: unknown) => (await numberSearch(numbers(PROVIDER, found).odin))("813 555-1003");
  expect(await search({ phoneNumbers: "+1-8135551003" })).toEqual([{ phoneNumbers: "+1-8135551003" }]);
  expect(await search([{ phoneNumbers: "+1-7275551003" }])).toEqual([]);
});

test("a text that is no number is refused before a search", async () => {
  const { odin, sent } = numbers(PROVIDER);
  await expect((await numberSearch(odin))("+1 2")).rejects.toThrow(
    new TypeError('numberSearch: "+1 2" has fewer than 3 digits'),
  );
  expect(sent).toEqual([]);
  await expect(numberSearch({} as never)).rejects.toThrow("numberSearch: the client must have getSession");
});

test("users are those of a group, or of all groups, or of one department", async () => {
  const profile = (userId: string, department: unknown, departmentFullPath = "") =>
    ({ userId, department, departmentFullPath }) as UserProfile;
  const groups: Readonly<Record<string, unknown>> = {
    one: [profile("a", { name: "Sales" }, "Sales \\ North"), profile("b", [])],
    two: profile("c", "Sales"), // one row may come bare
  };
  const odin = {
    getGroups: async () => [{ groupId: "one" }, { groupId: "two" }],
    getUsers: async ({ groupId = "" }) => groups[groupId] as UserProfile[],
  };
  const idsIn = async (place: { groupId?: string; department?: string }) => {
    const ids: string[] = [];
    for await (const { userId } of usersIn(odin, { serviceProviderId: "sp", ...place })) ids.push(userId);
    return ids;
  };
  expect(await idsIn({})).toEqual(["a", "b", "c"]);
  expect(await idsIn({ groupId: "one" })).toEqual(["a", "b"]);
  expect(await idsIn({ department: "Sales" })).toEqual(["a", "c"]);
  expect(await idsIn({ department: "Sales \\ North" })).toEqual(["a"]);
});
