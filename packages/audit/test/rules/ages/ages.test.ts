/** Since when a finding is known, and what became of those of an earlier audit. */
import { expect, test } from "vitest";
import type { Side, Sides } from "../../../src/people/people.js";
import { aged } from "../../../src/rules/ages/ages.js";
import type { EarlierAudit } from "../../../src/rules/ages/earlier.js";
import { userKey, usersOf } from "../../../src/rules/ages/keys.js";
import { rulesConfig } from "../../../src/rules/engine/checked-config.js";
import type { RulesConfig } from "../../../src/rules/engine/config.js";
import { type Finding, findingId } from "../../../src/rules/engine/finding.js";
import type { Judgement } from "../../../src/rules/engine/judgement.js";

const TODAY = "2026-11-30T01:00:00.000Z";
const THEN = "2026-11-29T01:00:00.000Z";
const FIRST = "2026-10-01T01:00:00.000Z";
const COMPLETE: Side = { state: "complete" };
const WHOLE: Sides = { odin: COMPLETE, purecloud: COMPLETE };
const RULES = ["odin-01", "odin-02"];

const subject = (userId: string) => ({ platform: "odin", scope: "sp/g", userId, name: userId }) as const;
const finding = (rule: string, userId: string, more: Partial<Finding> = {}): Finding => ({
  ...{ id: findingId(rule, subject(userId)), rule, severity: "high", subject: subject(userId), title: rule },
  ...{ evidence: [{ path: "a", value: 1 }], remedy: { words: "Mend it." }, firstSeen: TODAY, atLeast: true, ...more },
});

/** What is found today, and which rules could not judge which user. Users without either are there too. */
function today(
  findings: readonly Finding[],
  users: Readonly<Record<string, readonly string[]>> = {},
  rules: RulesConfig["rules"] = {},
): Judgement {
  const own = RULES.filter((id) => rules[id] !== "off");
  return {
    asOf: new Date(TODAY),
    config: rulesConfig({ rules }, RULES),
    findings,
    rules: own.map((id) => ({ rule: { id }, because: [`${id} was not read`] })),
    subjects: Object.keys(users).map(subject),
    notEvaluatedByRecord: Object.values(users),
  } as unknown as Judgement;
}

function earlier(
  findings: readonly Finding[],
  users: Readonly<Record<string, readonly string[]>> = {},
  more: Partial<EarlierAudit> = {},
): EarlierAudit {
  return {
    ...{ finishedAt: THEN, settings: "s", rules: new Set(RULES), sides: WHOLE, findings },
    users: () => Object.entries(users).map(([userId, notEvaluated]) => ({ ...subject(userId), notEvaluated })),
    ...more,
  };
}

const ages = ({ findings }: { readonly findings: readonly Finding[] }) =>
  findings.map(({ id, firstSeen, atLeast }) => [id, firstSeen, atLeast]);

test("without an earlier audit nobody knows how old a finding is", () => {
  const result = aged(today([finding("odin-01", "a")]), WHOLE, "s", undefined);
  expect([ages(result), result.since, result.unknown]).toEqual([[["odin-01|odin|a", TODAY, true]], undefined, []]);
});

test("a finding keeps its age, and whether it may be older", () => {
  const then = earlier([
    finding("odin-01", "a", { firstSeen: FIRST }),
    finding("odin-01", "b", { firstSeen: THEN, atLeast: undefined as never }),
  ]);
  const result = aged(today([finding("odin-01", "a"), finding("odin-01", "b")]), WHOLE, "s", then);
  expect(ages(result)).toEqual([
    ["odin-01|odin|a", FIRST, true],
    ["odin-01|odin|b", THEN, undefined],
  ]);
  expect(result.since).toMatchObject({ finishedAt: THEN, otherSettings: false, open: 2, fresh: [], resolved: [] });
});

test.each<[string, true | undefined, Readonly<Record<string, readonly string[]>>, Partial<EarlierAudit>]>([
  ["clear then", undefined, { a: [] }, {}],
  ["not evaluated then", true, { a: ["odin-01"] }, {}],
  ["another rule was not evaluated then", undefined, { a: ["odin-02"] }, {}],
  ["of a rule that did not judge then", true, { a: [] }, { rules: new Set(["odin-02"]) }],
  ["of a user who was not there, and everybody was", undefined, {}, {}],
  [
    "of a user who was not there, and not everybody was",
    true,
    {},
    { sides: { ...WHOLE, odin: { state: "partial", because: ["chosen"] } } },
  ],
  ["of a platform that was not audited", true, {}, { sides: { ...WHOLE, odin: { state: "not audited" } } }],
  [
    "the earlier audit is the same one, so nothing is known of what it does not have",
    true,
    { a: [] },
    { isItself: true },
  ],
])("a new finding, %s: atLeast is %s", (_, atLeast, users, more) => {
  const result = aged(today([finding("odin-01", "A")]), WHOLE, "t", earlier([], users, more));
  expect(ages(result)).toEqual([["odin-01|odin|a", TODAY, atLeast]]);
  if (more.isItself) expect(result.since).toBeUndefined();
  else expect([result.since?.fresh.length, result.since?.firstChecked.length]).toEqual(atLeast ? [0, 1] : [1, 0]);
});

const KNOWN = finding("odin-01", "a", { firstSeen: FIRST });

test.each<[string, Judgement, Sides]>([
  ["clear", today([], { a: ["odin-02"] }), WHOLE],
  ["the user left", today([], { b: ["odin-01"] }), WHOLE],
])("a finding that is gone is resolved: %s", (_, judgement, sides) => {
  const { since, unknown } = aged(judgement, sides, "s", earlier([KNOWN]));
  expect([since?.resolved.map(({ id }) => id), unknown]).toEqual([[KNOWN.id], []]);
});

test.each<[string, Judgement, Partial<Sides>, readonly string[]]>([
  ["not evaluated", today([], { a: ["odin-01"] }), {}, ["odin-01 was not read"]],
  ["the user was not chosen", today([]), { odin: { state: "partial", because: ["only b"] } }, ["only b"]],
  ["the platform", today([]), { odin: { state: "not audited" } }, ["Odin was not audited"]],
  ["the rule did not judge", { ...today([], { a: [] }), rules: [] }, {}, ["the rule did not judge"]],
  ["the rule is off", today([], { a: [] }, { "odin-01": "off" }), {}, ["the rule is off"]],
])("a finding that cannot be evaluated is unknown and keeps its age: %s", (_, judgement, sides, because) => {
  const { since, unknown } = aged(judgement, { ...WHOLE, ...sides }, "s", earlier([KNOWN]));
  const { evidence: __, ...rest } = KNOWN;
  expect(unknown).toEqual([{ ...rest, state: "unknown", because }]);
  expect([since?.resolved, since?.unknown]).toEqual([[], 1]);
});

test("a person whose user PureCloud deleted stays unknown until an audit can decide, and then is resolved", () => {
  const user = { ...subject("p"), platform: "purecloud" } as const;
  const person = { platform: "both", scope: "sp/g", name: "a", odin: subject("a"), purecloud: user } as const;
  const then = (rule: string) => earlier([{ ...finding(rule, "a"), id: findingId(rule, person), subject: person }]);
  const fate = (rule: string, notEvaluated: readonly string[]) => {
    const judgement = {
      ...today([], { a: notEvaluated }),
      rules: [
        {
          rule: { id: rule, platform: "both", ...(rule === "both-01" && { checkDeleted: () => {} }) },
          because: ["403"],
        },
      ],
    } as unknown as Judgement;
    const { unknown, since } = aged({ ...judgement, config: rulesConfig({}, [rule]) }, WHOLE, "s", then(rule));
    return [unknown.length, since?.resolved.length];
  };
  expect(fate("both-01", ["both-01"])).toEqual([1, 0]);
  expect(fate("both-01", [])).toEqual([0, 1]);
  expect(fate("both-12", ["both-12"])).toEqual([0, 1]);
});

test("suppressed findings keep their ages and count nowhere. A suppression ends for unknown ones too", () => {
  const suppressed = (until: string) => ({ suppressed: { reason: "known", owner: "me", until } });
  const then = earlier([
    finding("odin-01", "a", { firstSeen: FIRST, ...suppressed("2026-12-31") }),
    finding("odin-01", "b", suppressed("2026-12-31")),
    finding("odin-01", "c", suppressed("2026-12-31")),
    finding("odin-01", "d", suppressed("2026-11-29")),
  ]);
  const now = today([finding("odin-01", "a", suppressed("2026-12-31"))], {
    ...{ a: [], b: [], c: ["odin-01"], d: ["odin-01"] },
  });
  const { findings, unknown, since } = aged(now, WHOLE, "s", then);
  expect(findings[0]).toMatchObject({ firstSeen: FIRST, ...suppressed("2026-12-31") });
  expect(unknown.map((one) => one.suppressed?.until)).toEqual(["2026-12-31", undefined]);
  expect(since).toMatchObject({ open: 0, resolved: [], unknown: 1 });
});

test("the users of a finding: one, or one on each platform", () => {
  const one = finding("odin-01", "a|b%");
  expect(usersOf(one)).toEqual([{ platform: "odin", key: userKey(subject("A|B%")) }]);
  const pair = { ...one, id: "both-01|odin|purecloud", subject: { ...subject("odin"), platform: "both" } } as never;
  expect(usersOf(pair).map(({ key }) => key)).toEqual(["odin|odin", "purecloud|purecloud"]);
});

test("a part of a chain counts as the chain, and the part of a chain that is resolved stands alone", () => {
  const CHAIN = "odin-01|odin|a";
  const chain = finding("odin-01", "a", { parts: ["odin-02|odin|a"] });
  const part = finding("odin-02", "a", { partOf: CHAIN });
  const open = aged(today([chain, part]), WHOLE, "s", earlier([chain, part], { a: [] }));
  expect(open.since).toMatchObject({ open: 1, unknown: 0 });
  const lost = aged(today([], { a: ["odin-01", "odin-02"] }), WHOLE, "s", earlier([chain, part], { a: [] }));
  expect(lost.since?.unknown).toBe(1);
  expect(lost.unknown).toMatchObject([{ parts: chain.parts }, { partOf: CHAIN }]);
  const half = aged(today([], { a: ["odin-02"] }), WHOLE, "s", earlier([chain, part], { a: [] }));
  expect([half.since?.unknown, half.since?.resolved.map(({ id }) => id)]).toEqual([1, [CHAIN]]);
  expect(half.unknown[0]).not.toHaveProperty("partOf");
});
