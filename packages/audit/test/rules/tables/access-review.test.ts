import { expect, test } from "vitest";
import { failed, ok, type PureCloudSections } from "../../../src/index.js";
import { normalisePureCloud } from "../../../src/record/purecloud/normalise.js";
import { accessReview } from "../../../src/rules/tables/access-review.js";
import { purecloudRecord } from "../../records.js";

function user(userId: string, profile: object, sections: Partial<PureCloudSections> = {}) {
  const made = {
    profile: ok({ name: userId, state: "active", email: `${userId}@a`, ...profile }),
    authorization: ok({ roles: [{ id: "r", name: "admin" }], permissions: ["a:b:c"] }),
    groups: ok([{ id: "g", name: "Leads" }]),
    grants: ok([{ subjectId: userId, role: { id: "r", name: "admin" }, division: { id: "*", name: "*" } }]),
    trustors: ok([]),
    signIn: ok({ dateLastLogin: "2026-11-01T00:00:00Z" }),
    ...sections,
  };
  return normalisePureCloud({ ...purecloudRecord(made as never), userId });
}

const boss = user("Boss", {});
const ann = user("Ann", { manager: { id: "Boss" } });
const bea = user("Bea", { manager: { id: "Boss" }, state: "inactive" });
const carl = user("Carl", { manager: { id: "left" } });
const left = user("left", { state: "deleted", name: "Zoe Left" });

test("each manager has their own users, by name, and nobody reviews users without a manager", () => {
  const review = accessReview([bea, carl, left, boss, ann]);
  expect(review.map(({ name, state, users }) => [name, state, users.map((one) => one.name)])).toEqual([
    [null, null, ["Boss"]],
    ["Boss", "active", ["Ann", "Bea"]],
    ["Zoe Left", "deleted", ["Carl"]],
  ]);
});

test("the order of the users does not matter", () => {
  const all = [bea, carl, left, boss, ann];
  expect(accessReview([...all].reverse())).toEqual(accessReview(all));
});

test("a row says what the user may do, where, and by what", () => {
  const [, { users: [row] = [] } = { users: [] }] = accessReview([boss, ann]);
  expect(row).toEqual({
    userId: "Ann",
    name: "Ann",
    email: "Ann@a",
    state: "active",
    division: null,
    department: null,
    lastLogin: "2026-11-01T00:00:00Z",
    grants: [{ role: "admin", roleId: "r", division: "*", divisionId: "*", group: null, groupId: null }],
    roles: ["admin"],
    power: ["admin"],
    groups: ["Leads"],
    trustors: [],
    unknown: [],
    notRead: {},
  });
});

test("what was not read is no empty list", () => {
  const one = user("Dan", {}, { grants: failed("500"), groups: failed("500"), authorization: failed("403") });
  const [{ users: [row] = [] } = { users: [] }] = accessReview([one]);
  expect(row).toMatchObject({ grants: null, groups: null, roles: null, power: null });
  expect(row?.unknown).toEqual(["authorization: 403", "grants: 500", "groups: 500"]);
  const why = { grants: "grants: 500", groups: "groups: 500" };
  expect(row?.notRead).toEqual({ ...why, roles: "authorization: 403", power: "authorization: 403" });
});

test("a user whose profile was not read has no manager, and says why", () => {
  const [reviewer] = accessReview([user("Eve", {}, { profile: failed("500") })]);
  expect(reviewer).toMatchObject({ managerId: null, users: [{ name: null, unknown: ["profile: 500"] }] });
});
