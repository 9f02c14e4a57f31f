/** How rules about people are judged, with a rule that finds people of two different departments. */
import { expect, test } from "vitest";
import { type ContextPart, ok } from "../../../src/index.js";
import { RULES } from "../../../src/rules/all.js";
import { type GivenConfig, rulesConfig } from "../../../src/rules/engine/checked-config.js";
import { Judge } from "../../../src/rules/engine/judge.js";
import type { Rule } from "../../../src/rules/engine/rule.js";
import { odin, purecloud, services } from "../people/kit.js";

const IDS = ["both-12", "both-08", "both-01"];
const SETTINGS = RULES.filter(({ id }) => IDS.includes(id));

const NOBODY_DELETED = { platform: "purecloud", scope: "organisation", part: "deletedUsers", section: ok([]) } as const;

function judged(
  records: readonly object[],
  given: GivenConfig = {},
  rules: readonly Rule[] = SETTINGS,
  part: ContextPart = NOBODY_DELETED,
) {
  const ids = rules.map(({ id }) => id);
  const judge = new Judge({ rules, config: rulesConfig(given, ids), asOf: new Date("2026-11-16T12:00:00Z") });
  judge.part(part);
  for (const record of records) judge.record(record as never);
  return { judge, finish: () => judge.finish() };
}

const differing = (id: string) => [
  odin(id, { user: { department: "Sales" } }),
  purecloud(id, { profile: { department: "Finance" } }),
];
const EVE = [odin("eve"), purecloud("eve")];
const ID = "both-12|a%7Cb@sip.example|pc-A%7CB";
/** A bar in an id, and capitals, which count on PureCloud only. */
const BARRED = [
  odin("ann", { user: { department: "Sales" } }, { userId: "A|B@sip.example" }),
  purecloud("ann", { profile: { department: "Finance" } }, { userId: "pc-A|B" }),
];

test("a person is one finding with an id of both users, and each user shows it", () => {
  const { findings, byRecord, rules } = judged([...EVE, ...BARRED]).finish();
  expect(findings).toMatchObject([
    {
      id: ID,
      subject: {
        platform: "both",
        name: "ann Ofann",
        odin: { platform: "odin", userId: "A|B@sip.example" },
        purecloud: { platform: "purecloud", userId: "pc-A|B", scope: "organisation" },
      },
      evidence: [
        { path: "odin user.department", value: "Sales" },
        { path: "purecloud profile.department", value: "Finance" },
      ],
    },
  ]);
  expect(byRecord).toEqual([[], [], [findings[0]?.id], [findings[0]?.id]]);
  expect(rules.find(({ rule }) => rule.id === "both-12")).toMatchObject({ found: 1, clear: 1, notEvaluated: 0 });
});

test("both users of a person have one rank, with the findings of both", () => {
  const own = RULES.filter(({ id }) => ["both-12", "odin-10", "purecloud-26"].includes(id));
  const ann = [
    odin("ann", { user: { department: "Sales", passwordExpiresDays: -3 } }),
    purecloud("ann", { profile: { department: "Finance" } }),
  ];
  const { users } = judged(ann, {}, own).finish();
  expect(users).toMatchObject([{ subject: { platform: "both" }, counts: { medium: 1, low: 2 } }]);
});

test.each([
  ["was not read", {}],
  ["was gone when read", { vanished: true }],
])("a person of whom one user %s is not evaluated, so nothing is resolved", (_, more) => {
  const [ann] = differing("ann") as [object];
  const other = { ...purecloud("ann"), ...more, sections: { profile: { status: "forbidden", permissions: [] } } };
  const { rules, notEvaluatedByRecord } = judged([ann, other, ...EVE]).finish();
  expect(rules.find(({ rule }) => rule.id === "both-12")).toMatchObject({ found: 0, clear: 1, notEvaluated: 1 });
  expect(notEvaluatedByRecord[1]).toContain("both-12");
});

test("a suppression is of the finding, or of the rule with a selector that one of the users matches", () => {
  const suppression = { reason: "known", owner: "me", until: "2027-01-31" };
  const hidden = (of: object) => {
    const { findings, users } = judged(differing("ann"), {
      suppressions: [{ ...suppression, ...of }] as never,
    }).finish();
    return [findings[0]?.suppressed !== undefined, users.length];
  };
  expect(hidden({ id: "both-12|ann@sip.example|pc-ann" })).toEqual([true, 0]);
  expect(hidden({ id: "both-12", of: { users: ["pc-ann"] } })).toEqual([true, 0]);
  expect(hidden({ id: "both-12", of: { department: "Sales" } })).toEqual([true, 0]);
  // Each user meets one condition, and nobody both.
  expect(hidden({ id: "both-12", of: { department: "Sales", users: ["pc-ann"] } })).toEqual([false, 1]);
});

test("a rule that is off is absent, and a configured severity holds", () => {
  expect(judged(differing("ann"), { rules: { "both-12": "off" } }).finish().findings).toEqual([]);
  expect(judged(differing("ann"), { rules: { "both-12": "high" } }).finish().findings[0]?.severity).toBe("high");
});

test("an audit of one platform says so once for each rule, and counts nobody", () => {
  const { rules, people, scopes } = judged([odin("ann"), odin("bob")]).finish();
  expect(rules.map(({ rule, because, ...counts }) => [rule.id, because, counts.notEvaluated])).toEqual(
    SETTINGS.map(({ id }) => [id, ["PureCloud was not audited"], 0]),
  );
  expect([people.matched, people.onlyOdin]).toEqual([[], [0, 1]]);
  expect(scopes.map(({ evaluated, all }) => [evaluated, all])).toEqual([[2, 2]]);
});

test("a platform that was read in part is named once, and users who may be there are not missing", () => {
  const { judge, finish } = judged([odin("ann"), ...EVE]);
  judge.sides({ odin: { state: "complete" }, purecloud: { state: "partial", because: ["one division"] } });
  const { rules } = finish();
  expect(rules.map(({ rule, because, notEvaluated }) => [rule.id, because, notEvaluated])).toEqual([
    ["both-01", ["PureCloud: one division"], 0],
    ["both-08", ["PureCloud: one division"], 1],
    ["both-12", ["PureCloud: one division"], 0],
  ]);
});

test("a person whom PureCloud deleted is one finding with both users, at the rank of the user of Odin", () => {
  const deleted = [{ id: "pc-A|B", name: "Ann Ofann", email: "ann@ours.example" }];
  const context = { ...NOBODY_DELETED, section: ok(deleted) };
  const forward = { "Call Forwarding Always": { isActive: true, forwardToPhoneNumber: "+442071838750" } };
  const rules = RULES.filter(({ id }) => ["both-01", "both-08", "odin-06", "chain-04"].includes(id));
  const { findings, byRecord, users, former } = judged(
    [odin("ann", services(forward)), ...EVE],
    { trustedDomains: ["ours.example"] },
    rules,
    context,
  ).finish();
  expect(former).toMatchObject([{ odin: 0, purecloud: { userId: "pc-A|B" }, by: ["e-mail"] }]);
  expect(findings.map(({ id }) => id)).toEqual([
    "both-01|ann@sip.example|pc-A%7CB",
    "chain-04|ann@sip.example|pc-A%7CB",
    "odin-06|odin|ann@sip.example",
  ]);
  expect(findings[0]).toMatchObject({
    subject: { platform: "both", purecloud: { userId: "pc-A|B", name: "Ann Ofann", scope: "organisation" } },
    evidence: [{ path: "purecloud profile.state", value: "deleted" }, {}, {}],
    partOf: findings[1]?.id,
  });
  expect([[...(byRecord[0] ?? [])].sort(), byRecord[1]]).toEqual([findings.map(({ id }) => id), []]);
  expect(users).toMatchObject([{ subject: { platform: "odin", userId: "ann@sip.example" }, counts: { critical: 1 } }]);
});

test("an ambiguous user is not evaluated, with the reason", () => {
  const shared = { emailAddress: "team@ours.example" };
  const people = [
    odin("ann", { user: shared }),
    odin("bob", { user: shared }),
    purecloud("ann", { profile: { email: "team@ours.example" } }),
  ];
  const { rules, notEvaluatedByRecord, people: who } = judged([...people, ...EVE]).finish();
  expect(who.ambiguous).toHaveLength(1);
  expect(rules.find(({ rule }) => rule.id === "both-12")).toMatchObject({ clear: 1, notEvaluated: 3 });
  expect(rules[0]?.because[0]).toMatch(/^it is not clear who is who: /);
  expect(notEvaluatedByRecord[0]).toEqual(["both-01", "both-12"]);
});

test("a user who was gone when read is not judged", () => {
  const [ann, other] = differing("ann");
  const { findings, rules } = judged([{ ...ann, vanished: true }, other ?? {}, ...EVE]).finish();
  expect(findings).toEqual([]);
  expect(rules.find(({ rule }) => rule.id === "both-12")?.because).toEqual(["the user was gone when read"]);
});

test("what differs of each person is in the judgement, also without a rule about it", () => {
  const { differences, people } = judged([...EVE, ...differing("ann")], {}, []).finish();
  expect(people.matched).toHaveLength(2);
  expect(differences).toEqual([
    [],
    [{ topic: "department", is: "different", odin: ["Sales"], purecloud: ["Finance"] }],
  ]);
});
