/** Users of Odin whose only counterpart is a user whom PureCloud deleted. */
import { describe, expect, test } from "vitest";
import { type CleanUser, ok } from "../../src/index.js";
import { Matcher, type PeopleOptions } from "../../src/people/index.js";
import { normaliseOrganisation } from "../../src/record/purecloud/organisation.js";
import { COMPLETE, odin, purecloud } from "./kit.js";

const JANE = { name: "Jane Doe", email: "jane.doe@acme.example" };

/** A telephone at work, of a deleted user. */
const phone = (address: string) => ({ addresses: [{ mediaType: "PHONE", type: "WORK", address }] });

/** Who is who: `odin id = deleted id by keys`, and `odin id ?` where nobody can say. */
function formersIn(users: readonly CleanUser[], deleted: readonly object[], options: PeopleOptions = {}): string[] {
  const matcher = new Matcher(options);
  for (const user of users) matcher.add(user, user.platform === "odin" ? "sp/g" : "organisation");
  const list = normaliseOrganisation(new Map([["deletedUsers", ok(deleted)]])).deleted;
  if (!list.known) throw new Error(list.because);
  const { matched, unsure } = matcher.formers(matcher.match(COMPLETE), list.value ?? []);
  const id = (user: number) => users[user]?.userId;
  return [
    ...matched.map((one) => `${id(one.odin)} = ${one.purecloud.userId} by ${one.by.join(", ")}`),
    ...[...unsure.keys()].map((user) => `${id(user)} ?`),
  ];
}

describe("a user of Odin without a counterpart is one who was deleted", () => {
  test.each([
    ["e-mail", { email: "Jane.Doe@ACME.example" }, { email: "jane.doe@acme.example" }, ["o = d by e-mail"]],
    ["login", { logins: ["jdoe"] }, { username: "JDoe" }, ["o = d by login"]],
    ["voice mail", { voiceMail: "jane@acme.example" }, { email: "jane@acme.example" }, ["o = d by voice mail"]],
    ["number", { number: "2035550100" }, phone("+12035550100"), ["o = d by number"]],
    [
      "extension alone",
      { extension: "123" },
      { email: "other@acme.example", addresses: [{ mediaType: "PHONE", extension: "123" }] },
      [],
    ],
    ["name alone", {}, { email: "other@acme.example" }, []],
  ])("by %s", (_, ours, theirs, expected) => {
    const user = odin({ id: "o", name: "Jane Doe", ...ours });
    expect(formersIn([user], [{ id: "d", name: "Doe, Jane", ...theirs }])).toEqual(expected);
  });

  test("and a key that is passed on counts only if the names agree", () => {
    const max = { id: "d", name: "Max Roe" };
    expect(formersIn([odin({ id: "o", ...JANE })], [{ ...max, email: JANE.email }])).toEqual(["o = d by e-mail"]);
    const others = [
      [odin({ id: "o", name: "Jane Doe", number: "2035550100" }), { ...max, ...phone("+12035550100") }],
      [odin({ id: "o", name: "Jane Doe", voiceMail: "max@acme.example" }), { ...max, email: "max@acme.example" }],
      [odin({ id: "o", number: "2035550100" }), { ...max, ...phone("+12035550100") }],
      [odin({ id: "o", name: "Jane Roe", number: "2035550100" }), { ...max, ...phone("+12035550100") }],
    ] as const;
    for (const [user, deleted] of others) expect(formersIn([user], [deleted])).toEqual([]);
  });

  test("and two such keys count also if somebody has a new surname", () => {
    const email = "jane@acme.example";
    const user = odin({ id: "o", name: "Jane Roe", number: "2035550100", voiceMail: email });
    const deleted = { id: "d", name: "Jane Doe", email, ...phone("+12035550100") };
    expect(formersIn([user], [deleted])).toEqual(["o = d by voice mail, number"]);
  });

  test("by the map, which wins over all keys", () => {
    const users = [odin({ id: "o", ...JANE })];
    const deleted = [{ id: "D1" }, { id: "d2", ...JANE }];
    expect(formersIn(users, deleted, { map: new Map([["o", "d1"]]) })).toEqual(["o = D1 by map"]);
    expect(formersIn(users, deleted, { map: new Map([["o", "somebody@acme.example"]]) })).toEqual([]);
  });
});

describe("live users come first", () => {
  test("a user with a live counterpart has no deleted one", () => {
    const users = [odin({ id: "o", ...JANE, number: "2035550100" }), purecloud({ id: "p", ...JANE })];
    expect(formersIn(users, [{ id: "d", ...JANE, ...phone("+12035550100") }])).toEqual([]);
  });

  test("a value that a live user has now proves nothing about a deleted one", () => {
    const users = [
      odin({ id: "o1", name: "Jane Doe", logins: ["jdoe"] }),
      odin({ id: "o2", name: "Jane Doe", logins: ["jdoe"] }),
      purecloud({ id: "p", name: "Jane Doe", email: "new@acme.example", login: "jdoe" }),
    ];
    expect(formersIn(users, [{ id: "d", name: "Jane Doe", username: "jdoe" }])).toEqual([]);
  });
});

describe("several", () => {
  test("deleted users with one address are all deleted, so the first by id is named", () => {
    const deleted = ["d3", "d1", "d2"].map((id) => ({ id, ...JANE }));
    expect(formersIn([odin({ id: "o", ...JANE })], deleted)).toEqual(["o = d1 by e-mail"]);
  });

  test("users of Odin who share something with one deleted user: the stronger key decides, or nobody can say", () => {
    const byNumber = odin({ id: "o2", name: "Jane Doe", number: "2035550100" });
    const gone = { id: "d", ...JANE, username: "jdoe", ...phone("+12035550100") };
    expect(formersIn([odin({ id: "o1", ...JANE }), byNumber], [gone])).toEqual(["o1 = d by e-mail", "o2 ?"]);
    const byLogin = odin({ id: "o2", name: "Jane Doe", logins: ["jdoe"] });
    expect(formersIn([odin({ id: "o1", ...JANE }), byLogin], [gone])).toEqual(["o1 ?", "o2 ?"]);
  });

  test("a deleted user of whom only the name is known may be anybody of that name", () => {
    const users = [odin({ id: "o1", ...JANE }), odin({ id: "o2", name: "Max Roe", email: "max@acme.example" })];
    expect(formersIn(users, [{ id: "d", name: "Doe, Jane" }])).toEqual(["o1 ?"]);
    expect(
      formersIn(users, [
        { id: "d", name: "Doe, Jane" },
        { id: "e", ...JANE },
      ]),
    ).toEqual(["o1 = e by e-mail"]);
  });
});
