/** The rule both-22 finds people who left and are still in a hunt group of Odin. */
import { expect, test } from "vitest";
import { odin, purecloud, said } from "./kit.js";

const left = purecloud("ann", { profile: { state: "inactive" } });
const ann = odin("ann");
const team = (...users: readonly string[]) => ({
  ...{ serviceUserId: "team@sip.example", name: "Team" },
  agents: users.map((one) => ({ userId: `${one}@sip.example` })),
});

const trials: readonly [string, Parameters<typeof said>[2] & object, string][] = [
  ["is an agent", { huntGroups: { "sp/g": [team("bob", "ann")] } }, "found"],
  ["is an agent, in capitals", { huntGroups: { "sp/g": [team("ANN")] } }, "found"],
  ["is in none", { huntGroups: { "sp/g": [team("bob")] } }, "clear"],
  ["is nowhere, because there are none", { huntGroups: { "sp/g": [] } }, "clear"],
  ["is not known to be an agent", { huntGroups: { "sp/g": "500" } }, "not evaluated: context.huntGroups: 500"],
  [
    "is in a hunt group without a list",
    { huntGroups: { "sp/g": [{ name: "Team" }] } },
    "not evaluated: context.huntGroups: not of a known shape",
  ],
];

test.each(trials)("both-22: who left %s", (_, trial, expected) => {
  expect(said("both-22", [ann, left], trial)).toBe(expected);
});

test("both-22: an agent who is active has not left, whatever was read", () => {
  const people = [ann, purecloud("ann")];
  expect(said("both-22", people, { huntGroups: { "sp/g": [team("ann")] } })).toBe("clear");
  expect(said("both-22", people, { huntGroups: { "sp/g": "500" } })).toBe("clear");
});

test("both-22: hunt groups of other groups of the service provider count, and of no other provider", () => {
  const elsewhere = (serviceProviderId: string, groupId: string) => odin("bob", {}, { serviceProviderId, groupId });
  const near = { "sp/g": [], "sp/h": [team("ann")] };
  expect(said("both-22", [ann, left, elsewhere("sp", "h")], { huntGroups: near })).toBe("found");
  const unread = { "sp/g": [team("ann")], "sp/h": "500" };
  expect(said("both-22", [ann, left, elsewhere("sp", "h")], { huntGroups: unread })).toBe("found");
  const lost = { "sp/g": [], "sp/h": "500" };
  expect(said("both-22", [ann, left, elsewhere("sp", "h")], { huntGroups: lost })).toBe(
    "not evaluated: context.huntGroups: 500",
  );
  expect(said("both-22", [ann, left, elsewhere("other", "h")], { huntGroups: { "sp/g": [], "other/h": "500" } })).toBe(
    "clear",
  );
});

test("both-22: so is a user whom PureCloud deleted", () => {
  const records = [ann, odin("eve"), purecloud("eve")];
  const deleted = [{ id: "pc-ann", name: "Ann Ofann", email: "ann@ours.example", state: "deleted" }];
  expect(said("both-22", records, { deleted, huntGroups: { "sp/g": [team("ann")] } })).toBe("found");
  expect(said("both-22", records, { deleted, huntGroups: { "sp/g": [] } })).toBe("clear");
  expect(said("both-22", records, { deleted: "403", huntGroups: { "sp/g": [team("ann")] } })).toBe(
    "not evaluated: context.deletedUsers: 403",
  );
});
