import { expect, test } from "vitest";
import { failed, ok, type Section } from "../../../src/index.js";
import { normaliseGroup } from "../../../src/record/odin/group.js";
import { odinNumbers } from "../../../src/rules/tables/numbers.js";

const group = (numbers: Section, profile: Section = ok({ userCount: 7, userLimit: "10" }), groupId = "g") =>
  normaliseGroup(
    { serviceProviderId: "sp", groupId },
    new Map([
      ["numbers", numbers],
      ["group", profile],
    ]),
  );

const dn = (phoneNumbers: string, activated: boolean, more: object = {}) => ({
  phoneNumbers,
  activated,
  userId: null,
  lastName: null,
  ...more,
});
const UNREAD = { numbers: null, assigned: null, idle: null, idleRanges: null };

test("numbers that are active and belong to nobody are idle", () => {
  const dns = [
    dn("+1-2035550100", true, { userId: "a@b", lastName: "A" }),
    dn("+1-2035550101", true),
    dn("+1-2035550110 - +1-2035550119", true),
    dn("+1-2035550120 - +1-2035550129", false),
  ];
  expect(odinNumbers([group(ok({ dns }))])).toEqual([
    {
      scope: "sp/g",
      numbers: 22,
      assigned: 1,
      idle: 11,
      idleRanges: ["+1-2035550101", "+1-2035550110 - +1-2035550119"],
      users: 7,
      userLimit: 10,
    },
  ]);
});

test("a number that the group and a service share is one", () => {
  const own = dn("+1-2035550199", true, { lastName: "Group Calling Line ID" });
  const dns = [own, dn("+1-2035550199", true, { userId: "menu@b", lastName: "Menu" })];
  expect(odinNumbers([group(ok({ dns }))])).toMatchObject([{ numbers: 1, assigned: 1, idle: 0, idleRanges: [] }]);
});

test.each([
  ["failed", failed("500")],
  ["has a row without an owner's field", ok({ dns: [{ phoneNumbers: "+1-2035550100", activated: true }] })],
  ["has a row that is no number", ok({ dns: [dn("front desk", true)] })],
  ["does not say what is active", ok({ dns: [{ phoneNumbers: "+1-2035550100", userId: null }] })],
])("a list that %s gives no counts", (_, numbers) => {
  expect(odinNumbers([group(numbers as Section, failed("500"))])).toEqual([
    { scope: "sp/g", ...UNREAD, users: null, userLimit: null },
  ]);
});

test("groups are sorted", () => {
  const groups = ["h", "g"].map((id) => group(ok({ dns: [] }), ok({}), id));
  expect(odinNumbers(groups).map(({ scope }) => scope)).toEqual(["sp/g", "sp/h"]);
});
