import { describe, expect, test } from "vitest";
import { RULES } from "../../../src/rules/all.js";
import { type GivenConfig, rulesConfig } from "../../../src/rules/engine/checked-config.js";
import { Judge } from "../../../src/rules/engine/judge.js";
import { later, type OdinRule, odinRule, pureCloudRule, type Rule } from "../../../src/rules/engine/rule.js";
import { truthOf } from "../../../src/rules/engine/truth.js";
import { clear, found, type Severity, verdictOf } from "../../../src/rules/engine/verdict.js";
import { odinRecord, purecloudRecord } from "../../records.js";

const FACTS = {
  category: "access",
  why: "Because.",
  when: "The name is Bad.",
  guards: [],
  remedy: { words: "Give another name." },
  controls: [],
} as const;

/** Finds users with the last name Bad. */
const badName = (severity: Severity = "high"): OdinRule =>
  odinRule({
    ...FACTS,
    ...{ id: "odin-90", title: "A bad name", severity, needs: { sections: ["user"] } },
    look: ({ user }) =>
      verdictOf(
        truthOf(user.name, (name) => name?.endsWith("Bad") ?? false),
        [{ path: "user.lastName", value: "Bad" }],
      ),
  });

/** Finds users whose e-mail another user has too. */
const sharedMail = odinRule<string, Map<string, number>>({
  ...FACTS,
  ...{
    id: "odin-91",
    title: "One e-mail",
    severity: "low",
    compares: true,
    everybody: true,
    needs: { sections: ["user"] },
  },
  survey: () => new Map(),
  count({ user, survey }) {
    const mail = user.emailAddress.known ? user.emailAddress.value : null;
    if (mail !== null) survey.set(mail, (survey.get(mail) ?? 0) + 1);
  },
  look: ({ user }) => (user.emailAddress.known && user.emailAddress.value ? later(user.emailAddress.value) : clear()),
  check: (mail, { survey }) =>
    (survey.get(mail) ?? 0) > 1 ? found([{ path: "user.emailAddress", value: mail }]) : clear(),
});

const person = (userId: string, user: object, more: object = {}) => ({
  ...odinRecord({ user: { status: "ok", data: { endpointType: "none", extension: "1", ...user } } as never }),
  ...{ userId, ...more },
});

const AS_OF = new Date("2026-11-16T12:00:00Z");

function judged(records: readonly object[], rules: readonly Rule[], given: GivenConfig = {}, partial?: string) {
  const judge = new Judge({
    rules,
    config: rulesConfig(
      given,
      rules.map(({ id }) => id),
    ),
    asOf: AS_OF,
  });
  for (const record of records) judge.record(record as never);
  if (partial !== undefined) judge.partial("odin", partial);
  return judge.finish();
}

const GOOD = person("good@a", { lastName: "Good" });
const BAD = person("Bad|1@a", { lastName: "Bad" });
const GONE = { ...person("gone@a", { lastName: "Bad" }), vanished: true };
const UNREAD = { ...odinRecord({ user: { status: "forbidden", permissions: [] } as never }), userId: "unread@a" };

test("each verdict is counted, and a finding has an id, a subject and its evidence", () => {
  const { findings, rules } = judged([GOOD, BAD, GONE, UNREAD], [badName()]);
  expect(rules[0]).toMatchObject({ found: 1, clear: 1, notEvaluated: 2, suppressed: 0 });
  expect(rules[0]?.because).toEqual(["the user was gone when read", "user: forbidden"]);
  expect(findings).toMatchObject([
    {
      id: "odin-90|odin|bad%7C1@a",
      rule: "odin-90",
      severity: "high",
      subject: { platform: "odin", userId: "Bad|1@a", name: "Bad" },
      evidence: [{ path: "user.lastName", value: "Bad" }],
      firstSeen: AS_OF.toISOString(),
    },
  ]);
});

test("a user who moved during the audit is in two groups, and has each finding once, in any order", () => {
  const [here, there] = [person("Bad|1@a", { lastName: "Bad" }, { groupId: "g2" }), BAD];
  const one = judged([here, there], [badName()]).findings;
  expect(one.map(({ id }) => id)).toEqual(["odin-90|odin|bad%7C1@a"]);
  expect(judged([there, here], [badName()]).findings).toEqual(one);
});

test("a judge that has finished judges nothing more, because it kept nothing of the users", () => {
  const judge = new Judge({ rules: [sharedMail], config: rulesConfig({}, [sharedMail.id]) });
  judge.record(person("a@a", { emailAddress: "x" }) as never);
  judge.finish();
  const message = "the judge has finished. Make another one";
  expect(() => judge.record(person("b@a", { emailAddress: "x" }) as never)).toThrow(message);
  expect(() => judge.withoutNumbers("a listing failed")).toThrow(message);
  expect(() => judge.finish()).toThrow(message);
});

test("the order of records changes nothing but the order of byRecord", () => {
  const records = [
    GOOD,
    BAD,
    person("c@a", { lastName: "Bad", emailAddress: "x" }),
    person("d@a", { emailAddress: "x" }),
  ];
  const rules = [badName(), sharedMail];
  const [there, back] = [judged(records, rules), judged(records.toReversed(), rules)];
  expect(back.findings).toEqual(there.findings);
  expect(back.users).toEqual(there.users);
  expect(back.byRecord.toReversed()).toEqual(there.byRecord);
  expect(there.byRecord).toEqual([
    [],
    ["odin-90|odin|bad%7C1@a"],
    ["odin-90|odin|c@a", "odin-91|odin|c@a"],
    ["odin-91|odin|d@a"],
  ]);
});

test("a rule that compares users finds what it saw, and clears nobody if users are missing", () => {
  const records = [
    person("a@a", { emailAddress: "x" }),
    person("b@a", { emailAddress: "x" }),
    person("c@a", { emailAddress: "y" }),
  ];
  expect(judged(records, [sharedMail]).rules[0]).toMatchObject({ found: 2, clear: 1, notEvaluated: 0 });
  const { rules } = judged(records, [sharedMail], {}, "the list ended early");
  expect(rules[0]).toMatchObject({ found: 2, clear: 0, notEvaluated: 1, because: ["the list ended early"] });
  // A user without an e-mail shares none with people who were not listed.
  expect(judged([GOOD], [sharedMail], {}, "the list ended early").rules[0]).toMatchObject({ clear: 1 });
});

test("rules with the same survey and count share one, and each user is counted once", () => {
  const other = { ...sharedMail, id: "odin-94" };
  const one = [person("a", { lastName: "A", emailAddress: "a@acme.example" })];
  const two = [...one, person("b", { lastName: "B", emailAddress: "a@acme.example" })];
  const found = (records: readonly object[]) => judged(records, [sharedMail, other]).rules.map((rule) => rule.found);
  expect([found(one), found(two)]).toEqual([
    [0, 0],
    [2, 2],
  ]);
});

test("a rule that counts in its own way has its own survey", () => {
  const deaf = { ...sharedMail, id: "odin-94", count: () => {} };
  const records = ["a", "b"].map((name) => person(name, { lastName: name, emailAddress: "a@acme.example" }));
  for (const rules of [
    [sharedMail, deaf],
    [deaf, sharedMail],
  ]) {
    const found = new Map(judged(records, rules).rules.map(({ rule, found }) => [rule.id, found]));
    expect([found.get(sharedMail.id), found.get(deaf.id)]).toEqual([2, 0]);
  }
});

test("a rule that compares users clears nobody while what another user has was not read", () => {
  const CODES = "outgoingCallingPlans.outgoingCallingPlanAuthorizationCode";
  const own = {
    ...{ endpointType: "accessDeviceEndpoint", phoneNumber: "2035550101", callingLineIdPhoneNumber: "2035550199" },
    accessDeviceEndpoint: { accessDevice: { deviceName: "d", deviceLevel: "Group", macAddress: "0004F206BC24" } },
  };
  const ok = (data: object) => ({ status: "ok", data });
  const codes = ok({ codes: [{ code: "480127", description: "a" }] });
  const parts = { user: ok({ extension: "1", ...own }), [CODES]: codes };
  const whole = { ...odinRecord(parts as never), userId: "whole@a" };
  const closed = { status: "forbidden", permissions: [] };
  const unread = { ...odinRecord({ user: closed, [CODES]: closed } as never), userId: "unread@a" };
  const rules = RULES.filter(({ id }) => ["odin-19", "odin-24", "odin-31"].includes(id));
  const outcomes = (records: readonly object[]) =>
    judged(records, rules).rules.map(({ clear: of, because }) => [
      of,
      because.some((one) => /^another user's /.test(one)),
    ]);
  expect(outcomes([whole])).toEqual(rules.map(() => [1, false]));
  expect(outcomes([whole, unread])).toEqual(rules.map(() => [0, true]));
  expect(outcomes([whole, { ...unread, vanished: true }])).toEqual(rules.map(() => [1, false]));
});

test("the rules that could not judge a user are named in their order, and users share a list", () => {
  const other = { ...badName(), id: "odin-89" };
  const { notEvaluatedByRecord } = judged([UNREAD, GOOD, GONE], [other, sharedMail, badName()]);
  expect(notEvaluatedByRecord).toEqual([["odin-89", "odin-90"], [], ["odin-89", "odin-91", "odin-90"]]);
  const [one, , two] = judged([UNREAD, GOOD, { ...UNREAD, userId: "also@a" }], [badName()]).notEvaluatedByRecord;
  expect(one).toBe(two);
});

test("inactive users of PureCloud are judged by rules for everybody only", () => {
  const look = () => found([]);
  const usual = pureCloudRule({
    ...FACTS,
    id: "purecloud-90",
    title: "Any",
    severity: "low",
    needs: { sections: [] },
    look,
  });
  const all = pureCloudRule({
    ...FACTS,
    id: "purecloud-91",
    title: "All",
    severity: "low",
    everybody: true,
    needs: { sections: [] },
    look,
  });
  const user = (state: string) => ({
    ...purecloudRecord({ profile: { status: "ok", data: { name: "N", state } } as never }),
    userId: state,
  });
  const { rules } = judged([user("active"), user("inactive")], [usual, all]);
  expect(rules.map((rule) => rule.found)).toEqual([1, 2]);
});

describe("the configuration", () => {
  const suppression = { id: "odin-90", of: { users: ["bad|1@A"] }, reason: "known", owner: "me", until: "2026-11-16" };

  test("a rule that is off is absent, and a configured severity holds", () => {
    expect(judged([BAD], [badName()], { rules: { "odin-90": "off" } }).rules).toEqual([]);
    expect(judged([BAD], [badName()], { rules: { "odin-90": "low" } }).findings[0]?.severity).toBe("low");
  });

  test("a suppression holds until the end of its last day, and its findings count for nobody", () => {
    const { findings, users, rules, unused, expired } = judged([BAD, GOOD], [badName()], {
      suppressions: [suppression],
    });
    expect(findings[0]?.suppressed).toEqual({ reason: "known", owner: "me", until: "2026-11-16" });
    expect([users, unused, expired]).toEqual([[], [], []]);
    expect(rules[0]).toMatchObject({ found: 1, suppressed: 1 });
    const later = judged([BAD], [badName()], { suppressions: [{ ...suppression, until: "2026-11-15" }] });
    expect(later.expired).toHaveLength(1);
    expect(later.findings[0]?.suppressed).toBeUndefined();
  });

  test("a suppression without a finding is unused", () => {
    const unused = judged([GOOD], [badName()], { suppressions: [{ ...suppression, id: "odin-90|odin|good@a" }] });
    expect(unused.unused).toHaveLength(1);
  });

  test.each<[string, readonly object[], object, number]>([
    ["all of a group are clear", [GOOD], { id: "odin-90", of: { group: GOOD.groupId } }, 1],
    ["the user could not be judged", [UNREAD], { id: `odin-90|odin|${UNREAD.userId}` }, 0],
    ["one of the group could not be judged", [GOOD, UNREAD], { id: "odin-90", of: { group: GOOD.groupId } }, 0],
    ["nobody of the group was read", [GOOD], { id: "odin-90", of: { group: "elsewhere" } }, 0],
    ["the user was gone", [GONE], { id: "odin-90|odin|gone@a" }, 0],
  ])("a suppression is unused only if its rule judged those whom it is about: %s", (_, records, one, expected) => {
    const { unused } = judged(records, [badName()], { suppressions: [{ ...suppression, ...one } as never] });
    expect(unused).toHaveLength(expected);
  });

  test("a suppression of a rule that is off is not unused", () => {
    const given = {
      rules: { "odin-90": "off" },
      suppressions: [{ ...suppression, id: "odin-90|odin|good@a" }],
    } as const;
    expect(judged([GOOD], [badName()], given).unused).toEqual([]);
  });

  test.each<[string, GivenConfig]>([
    ["rules.odin-9 is not known. Known are odin-90", { rules: { "odin-9": "off" } }],
    [
      "rules.odin-90 must be off or one of critical, high, medium, low, info",
      { rules: { "odin-90": "grave" as never } },
    ],
    ["thresholds.unusedDays must be a number from 0", { thresholds: { unusedDays: Number.NaN } }],
    [
      "allow.everybody is not known. Known are international, forwardTo, administrators, serviceAccounts, withoutManager",
      { allow: { everybody: [] } as never },
    ],
    [
      "suppressions[0] is about a whole rule. Give of: a group, a division, a department or users",
      { suppressions: [{ ...suppression, of: {} }] },
    ],
    [
      "destinations.4470 must begin with a plus and a digit, and have x for any digit",
      { destinations: { "4470": "premium" } },
    ],
    [
      "destinations.+4470 must be one of national, mobile, premium, sharedCost, tollFree, satellite, caribbeanPacific, international, operator, shortCode, emergency, internal, unknown",
      { destinations: { "+4470": "dear" as never } },
    ],
    ["profile has manager. It may have department, title, location", { profile: ["manager" as never] }],
    ["people.map.a@sip must be an id or an e-mail of PureCloud", { people: { map: { "a@sip": "" } } }],
    ["people.sites[0] needs a group and a division", { people: { sites: [{ group: "sp/g", division: " " }] } }],
    [
      "people.left[0] needs an email, a login or an employeeNumber. A name is no proof",
      { people: { left: [{ name: "Ann" }] } },
    ],
    [
      "people.leavers is not known. Known are map, sites, left, departments, extensionPrefixes",
      { people: { leavers: [] } as never },
    ],
    ["suppressions[0].owner is missing", { suppressions: [{ ...suppression, owner: " " }] }],
    ["suppressions[0].until must be a day, such as 2027-03-31", { suppressions: [{ ...suppression, until: "soon" }] }],
    ["suppressions[0].id names no rule", { suppressions: [{ ...suppression, id: "odin-1|odin|x" }] }],
  ])("%s", (message, given) => {
    expect(() => rulesConfig(given, ["odin-90"])).toThrow(new RangeError(message));
  });
});

describe("ranks", () => {
  const many = (bad: number, good: number, groupId: string) => [
    ...Array.from({ length: bad }, (_, at) => person(`b${at}@${groupId}`, { lastName: "Bad" }, { groupId })),
    ...Array.from({ length: good }, (_, at) => person(`g${at}@${groupId}`, { lastName: "Good" }, { groupId })),
  ];

  test("1 of 2 does not lead before 20 of 60, and a group that was hardly checked has no rank", () => {
    const hidden = Array.from({ length: 3 }, (_, at) => ({ ...UNREAD, userId: `u${at}`, groupId: "hidden" }));
    const { scopes } = judged([...many(1, 1, "small"), ...many(20, 40, "large"), ...hidden], [badName()]);
    expect(scopes.map(({ scope, found, evaluated, all }) => [scope.split("/").at(-1), found, evaluated, all])).toEqual([
      ["large", 20, 60, 60],
      ["small", 1, 2, 2],
      ["hidden", 0, 0, 3],
    ]);
    expect(scopes.at(-1)?.bound).toBeNull();
    expect(scopes[0]?.bound).toBeCloseTo(0.2274, 3);
  });

  test("a policy is one fold, and a low finding in it ranks nobody. A high one always does", () => {
    const low = judged(many(10, 10, "a"), [badName("low")]);
    expect(low.folds).toEqual([{ rule: "odin-90", scope: expect.stringMatching(/\/a$/), found: 10, evaluated: 20 }]);
    expect([low.users, low.findings.length]).toEqual([[], 10]);
    expect(judged(many(10, 10, "a"), [badName("high")]).users).toHaveLength(10);
    expect(judged(many(9, 11, "a"), [badName("low")]).folds).toEqual([]);
    expect(judged(many(10, 9, "a"), [badName("low")]).folds).toEqual([]);
  });
});

test("a configuration says where each of its values was set, and says nothing of defaults", () => {
  const given = { thresholds: { unusedDays: 30 }, rules: { "odin-90": "off" }, singleSignOn: true } as const;
  expect(rulesConfig(given, ["odin-90"], "rollcall.json").origins).toEqual({
    "thresholds.unusedDays": "rollcall.json",
    "rules.odin-90": "rollcall.json",
    singleSignOn: "rollcall.json",
  });
  expect(rulesConfig({}, []).origins).toEqual({});
  expect(() => rulesConfig({ origins: {} } as never, [])).toThrow("origins is not known");
});
