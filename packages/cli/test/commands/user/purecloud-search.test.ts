import { ApiError } from "@rollcall/clients/core";
import type { PureCloudClient } from "@rollcall/clients/purecloud";
import { expect, test } from "vitest";
import { PureCloudSearch } from "../../../src/commands/user/live/purecloud-search.js";
import { formsOf } from "../../../src/commands/user/who-form.js";

const user = { id: "0342b96a-15f5-4c81-bfda-a22def9334bc", name: "Zoe", state: "active" };
const refusal = (operation: string, status: number) =>
  Promise.reject(new ApiError("refused", { api: "purecloud", operation, method: "POST", url: "", status }));

/** A platform on which one user owns the number and the extension. @param other what it does otherwise */
const platform = (other: object = {}) =>
  ({
    postUsersSearch: () => refusal("postUsersSearch", 400),
    getTelephonyProvidersEdgesDids: async ({ phoneNumber }: { phoneNumber: string }) => ({
      entities: phoneNumber === "+442071000000" ? [{ owner: { id: user.id } }] : [],
    }),
    getTelephonyProvidersEdgesExtensions: async () => ({ entities: [{ owner: { id: user.id } }, {}] }),
    getUsers: async () => ({ entities: [user] }),
    ...other,
  }) as unknown as PureCloudClient;
const find = (who: string, other?: object) =>
  new PureCloudSearch(platform(other), new AbortController().signal).find(formsOf(who));

test.each([
  ["+44 20 7100 0000", "number"],
  ["00442071000000", "number"],
  ["4003", "extension"],
])("%s is found in the list of numbers, if the search of users refuses its field", async (who, by) => {
  const { hits, notSearched } = await find(who);
  expect(hits.map((hit) => [hit.user.userId, hit.fit.by])).toEqual([[user.id, by]]);
  expect(notSearched).toEqual(["PureCloud's users by number, which its search refused"]);
});

test("a number without its country is not in the list of numbers, and the answer says so", async () => {
  const { hits, notSearched } = await find("02071000000", { postUsersSearch: async () => ({ results: [], total: 0 }) });
  expect(hits).toEqual([]);
  expect(notSearched.join()).toContain("needs the number with + and the code of its country");
});

test("a list of numbers that the login may not read is named", async () => {
  const { hits, notSearched } = await find("4003", {
    getTelephonyProvidersEdgesExtensions: () => refusal("getTelephonyProvidersEdgesExtensions", 403),
  });
  expect([hits, notSearched.join()]).toEqual([[], expect.stringContaining("PureCloud's list of numbers (")]);
});

test("a search that is refused for another reason is no empty answer", async () => {
  await expect(find("Zoe")).rejects.toThrow("refused");
  await expect(find("4003", { postUsersSearch: () => refusal("postUsersSearch", 500) })).rejects.toThrow("refused");
});
