/** A finding is new, open, resolved or unknown. */
import { describe, expect, test } from "vitest";
import {
  type AuditContent,
  type AuditFacts,
  type AuditFinding,
  compareFindings,
  type FindingChange,
  sourceOf,
  type ViewedUser,
} from "../../src/changes/index.js";
import type { Finding } from "../../src/rules/engine/finding.js";
import { audit, eventsOf, facts, finding, odinUser, pureCloudUser } from "./kit.js";

const ANN = odinUser({}, { userId: "ann@a" });
const PARTIAL = { odin: { state: "partial", because: ["chosen"] }, purecloud: { state: "complete" } } as const;
const OLD = finding("odin-01", "ann@a", { firstSeen: "2026-01-01T00:00:00.000Z" });
const YOUNG = finding("odin-01", "ann@a", { firstSeen: "2026-11-30T00:00:00.000Z" });

async function compared(
  before: AuditContent,
  after: AuditContent,
  renamed: ReadonlyMap<string, string> = new Map(),
): Promise<FindingChange[]> {
  const changes: FindingChange[] = [];
  for await (const change of compareFindings(sourceOf(before), sourceOf(after), { renamed })) changes.push(change);
  return changes;
}

/** `status (because)` of the only finding. */
async function said(before: AuditContent, after: AuditContent): Promise<string> {
  const [change, more] = await compared(before, after);
  expect(more).toBeUndefined();
  return change?.because === undefined ? `${change?.status}` : `${change.status} (${change.because})`;
}

const found = (more: Partial<AuditContent> = {}, one: AuditFinding = YOUNG) =>
  audit([ANN], { findings: [one], ...more });
const clear = (more: Partial<AuditContent> = {}) => audit([ANN], more);

test("new: nobody found it before, although it was looked for", async () => {
  expect(await said(clear(), found())).toBe("new");
});

test("new for another reason: the rule, the user, or what was not evaluated", async () => {
  const without = facts({ rules: [{ id: "odin-10", severity: "low" }] });
  expect(await said(clear({ facts: without }), found())).toBe("new (the rule is new)");
  expect(await said(audit([]), found())).toBe("new (the user is new)");
  expect(await said(audit([], { facts: facts({ sides: PARTIAL }) }), found())).toBe(
    "new (the user was not seen before)",
  );
  const unsure = audit([{ ...ANN, notEvaluated: ["odin-01"] }]);
  expect(await said(unsure, found())).toBe("new (it could not be evaluated before)");
});

test("resolved: the later audit judged the user and found nothing, or the user left", async () => {
  expect(await said(found(), clear())).toBe("resolved");
  expect(await said(found(), audit([]))).toBe("resolved (the user left)");
});

test("unknown: nobody can say whether it still is there", async () => {
  const unsure = audit([{ ...ANN, notEvaluated: ["odin-01"] }]);
  expect(await said(found(), unsure)).toBe("unknown (it could not be evaluated)");
  expect(await said(found(), audit([], { facts: facts({ sides: PARTIAL }) }))).toBe("unknown (the user was not seen)");
  const off = facts({ rules: [] });
  expect(await said(found(), clear({ facts: off }))).toBe("unknown (the rule did not judge the later audit)");
  const carried = { ...OLD, state: "unknown", because: ["user: forbidden"] } as const;
  expect(await said(found(), found({}, carried))).toBe("unknown (user: forbidden)");
});

test("unknown: the rule could judge nobody, such as after the list of leavers went", async () => {
  const blind = facts({ rules: [{ id: "odin-01", severity: "high", because: ["people.left is not configured"] }] });
  expect(await said(found(), clear({ facts: blind }))).toBe("unknown (people.left is not configured)");
  expect(await said(found(), audit([], { facts: blind }))).toBe("unknown (people.left is not configured)");
  expect(await said(clear({ facts: blind }), found())).toBe("new (it could not be evaluated before)");
});

test("open: with the earlier one of both dates, and what it stood on before if that changed", async () => {
  const [same] = await compared(found({}, OLD), found());
  expect(same).toMatchObject({ status: "open", firstSeen: OLD.firstSeen });
  expect(same?.was).toBeUndefined();
  const graver = { ...YOUNG, severity: "critical" as const, evidence: [{ path: "user.extension", value: "4002" }] };
  const [changed] = await compared(found({}, { ...OLD, atLeast: true }), found({}, graver));
  expect(changed).toMatchObject({
    ...{ severity: "critical", atLeast: true, evidence: graver.evidence },
    was: { severity: "high", evidence: OLD.evidence },
  });
});

test("open again after a night in which nobody could evaluate it", async () => {
  const carried = { ...OLD, state: "unknown", because: ["user: forbidden"] } as const;
  const [change] = await compared(found({}, carried), found());
  expect(change).toMatchObject({ status: "open", firstSeen: OLD.firstSeen });
  expect(change?.was).toBeUndefined();
});

test("evidence that counts down, or that stands in another row, is the same", async () => {
  const evidence = (days: number | string, row: number) => [
    { path: "user.passwordExpiresDays", value: days },
    { path: `serviceSettings.Speed Dial 8.speedCodes.${row}.phoneNumber`, value: "+44" },
  ];
  const one = (days: number | string, row: number) => found({}, { ...YOUNG, evidence: evidence(days, row) });
  expect((await compared(one(-3, 0), one(-4, 1)))[0]?.was).toBeUndefined();
  expect((await compared(one(-3, 0), one("never", 0)))[0]?.was?.evidence).toEqual(evidence(-3, 0));
});

test("a finding of a person is about both users", async () => {
  const ids = { odin: "ann@a", purecloud: "id-1" };
  const both = {
    ...YOUNG,
    ...{ id: `both-01|${ids.odin}|${ids.purecloud}`, rule: "both-01" },
    subject: { platform: "both", ...ids } as never,
  };
  const rules = [{ id: "both-01", severity: "high" }] as const;
  const person = (notEvaluated: readonly string[], findings: readonly (typeof both)[]) =>
    audit([ANN, { ...pureCloudUser({}, { userId: "id-1" }), notEvaluated }], { facts: facts({ rules }), findings });
  expect(await said(person([], [both]), person([], []))).toBe("resolved");
  expect(await said(person([], [both]), person(["both-01"], []))).toBe("unknown (it could not be evaluated)");
  const alone = (user: ViewedUser, more: Partial<AuditFacts> = {}) =>
    audit([user], { facts: facts({ rules, ...more }) });
  expect(await said(person([], [both]), alone(ANN))).toBe("resolved (the user left)");
  expect(await said(person([], [both]), audit([], { facts: facts({ rules, sides: PARTIAL }) }))).toBe(
    "resolved (the user left)",
  );
  const unsure = { ...ANN, notEvaluated: ["both-01"] };
  expect(await said(person([], [both]), alone(unsure))).toBe("resolved (the user left)");
  const deleted = [{ id: "both-01", severity: "high", judgesDeleted: true }] as const;
  expect(await said(person([], [both]), alone(unsure, { rules: deleted }))).toBe("unknown (it could not be evaluated)");
  expect(await said(person([], [both]), alone(ANN, { rules: deleted }))).toBe("resolved (the user left)");
});

test("a suppressed finding says so", async () => {
  const suppressed = { reason: "agreed", owner: "Ann", until: "2027-01-01" };
  const [change] = await compared(clear(), found({}, { ...YOUNG, suppressed }));
  expect(change).toMatchObject({ status: "new", suppressed });
});

test("folds make no difference: half of a group more or less is only these users", async () => {
  const users = Array.from({ length: 40 }, (_, at) => odinUser({}, { userId: `u${at}@a` }));
  const of = (count: number) => users.slice(0, count).map(({ userId }) => finding("odin-01", userId));
  const changes = await compared(audit(users, { findings: of(19) }), audit(users, { findings: of(21) }));
  expect(changes.filter(({ status }) => status === "new")).toHaveLength(2);
  expect(changes.filter(({ status }) => status === "open")).toHaveLength(19);
  expect(changes).toHaveLength(21);
});

describe("A part of a chain", () => {
  const CHAIN = "chain-01|odin|ann@a";
  const part = (rule: string, more: Partial<Finding> = {}) => finding(rule, "ann@a", { partOf: CHAIN, ...more });
  const chain = (more: Partial<Finding> = {}) =>
    finding("chain-01", "ann@a", { severity: "critical", parts: ["odin-01|odin|ann@a"], ...more });
  const rules = ["chain-01", "odin-01", "odin-10"].map((id) => ({ id, severity: "high" as const }));
  const of = (findings: readonly AuditFinding[], user: ViewedUser = ANN) =>
    audit([user], { facts: facts({ rules }), findings });

  /** The statuses, and the counts of those that are no part. */
  async function told(before: AuditContent, after: AuditContent) {
    const all: string[] = [];
    for (const { rule, status, partOf } of await compared(before, after))
      all.push(`${rule} ${status}${partOf === undefined ? "" : ` in ${partOf.split("|")[0]}`}`);
    const { findings } =
      (await eventsOf(before, after)).flatMap((one) => (one.about === "summary" ? [one] : []))[0] ?? {};
    return [all, findings];
  }
  const NONE = { new: 0, open: 0, resolved: 0, unknown: 0, suppressed: 0 };

  test("counts as the chain, new, open, resolved or unknown", async () => {
    const [none, whole] = [of([]), of([chain(), part("odin-01"), part("odin-10")])];
    const both = (status: string) => [
      `chain-01 ${status}`,
      `odin-01 ${status} in chain-01`,
      `odin-10 ${status} in chain-01`,
    ];
    expect(await told(none, whole)).toEqual([both("new"), { ...NONE, new: 1 }]);
    expect(await told(whole, whole)).toEqual([both("open"), { ...NONE, open: 1 }]);
    expect(await told(whole, none)).toEqual([both("resolved"), { ...NONE, resolved: 1 }]);
    const unsure = of([], { ...ANN, notEvaluated: ["chain-01", "odin-01", "odin-10"] });
    expect(await told(whole, unsure)).toEqual([both("unknown"), { ...NONE, unknown: 1 }]);
  });

  test("that is alone new or resolved counts itself, so no news is hidden", async () => {
    const [one, two] = [of([chain(), part("odin-01")]), of([chain(), part("odin-01"), part("odin-10")])];
    const kept = ["chain-01 open", "odin-01 open in chain-01"];
    expect(await told(one, two)).toEqual([[...kept, "odin-10 new"], { ...NONE, new: 1, open: 1 }]);
    expect(await told(two, one)).toEqual([[...kept, "odin-10 resolved"], { ...NONE, open: 1, resolved: 1 }]);
  });

  test("that was known before the chain counts as the new chain, and stands alone after it", async () => {
    const [before, after] = [of([finding("odin-01", "ann@a")]), of([chain(), part("odin-01")])];
    expect(await told(before, after)).toEqual([["chain-01 new", "odin-01 open in chain-01"], { ...NONE, new: 1 }]);
    expect(await told(after, before)).toEqual([
      ["chain-01 resolved", "odin-01 open"],
      { ...NONE, open: 1, resolved: 1 },
    ]);
  });

  test("of a user who got another id counts as the chain of that id", async () => {
    const before = of([chain(), part("odin-01")]);
    const after = of([], odinUser({}, { userId: "zoe@a" }));
    const changes = await compared(before, after, new Map([["odin|ann@a", "odin|zoe@a"]]));
    expect(changes.map(({ id, status, partOf, parts }) => ({ id, status, of: partOf ?? parts }))).toEqual([
      { id: "chain-01|odin|zoe@a", status: "resolved", of: ["odin-01|odin|zoe@a"] },
      { id: "odin-01|odin|zoe@a", status: "resolved", of: "chain-01|odin|zoe@a" },
    ]);
  });
});
