/** Chains: several findings of one user or person that are one danger. */
import { expect, test } from "vitest";
import { RULES } from "../../../src/rules/all.js";
import { CHAIN_RULES } from "../../../src/rules/chains/index.js";
import { type GivenConfig, rulesConfig } from "../../../src/rules/engine/checked-config.js";
import { Judge } from "../../../src/rules/engine/judge.js";
import { forwards, odin, purecloud } from "../people/kit.js";

const PARTS = new Set(CHAIN_RULES.flatMap(({ id, parts }) => [id, ...parts.flat()]));
const USED = RULES.filter(({ id }) => PARTS.has(id));
const IDS = USED.map(({ id }) => id);

function judged(records: readonly object[], config: GivenConfig = {}) {
  const judge = new Judge({ rules: USED, config: rulesConfig(config, IDS), asOf: new Date("2026-11-16T12:00:00Z") });
  for (const record of records) judge.record(record as never);
  return judge.finish();
}

const plan = (name: string, userPermissions: object) => ({
  [`outgoingCallingPlans.outgoingCallingPlan${name}`]: { useCustomSettings: true, userPermissions },
});
/** The user may not call so, but calls may be redirected there. */
const BYPASS = {
  ...plan("Originating", { premiumServicesI: "Disallow" }),
  ...plan("Redirecting", { premiumServicesI: true }),
};
const OUT = forwards("Call Forwarding Always", "+442079460000");

const of = ({ findings }: ReturnType<typeof judged>, rule: string) => findings.filter((one) => one.rule === rule);

test("a chain is one critical finding that says who, what and where, and names its parts", () => {
  const result = judged([odin("ann", { ...OUT, ...BYPASS })]);
  const [found] = of(result, "chain-01");
  expect(found).toMatchObject({
    id: "chain-01|odin|ann@sip.example",
    severity: "critical",
    because: "ann Ofann → a forward that the calling plan does not limit → outside to +442079460000",
    parts: ["odin-06|odin|ann@sip.example", "odin-02|odin|ann@sip.example"],
  });
  expect(of(result, "odin-06")[0]?.partOf).toBe(found?.id);
});

test("the parts of a chain count once, as the chain", () => {
  expect(judged([odin("ann", { ...OUT, ...BYPASS })]).users[0]?.counts).toMatchObject({ critical: 1, high: 0 });
  expect(judged([odin("ann", OUT)]).users[0]?.counts).toMatchObject({ critical: 0, high: 1 });
});

test("a part that is clear breaks the chain, and one that is unknown leaves it open", () => {
  expect(of(judged([odin("ann", OUT)]), "chain-01")).toEqual([]);
  const result = judged([
    odin("ann", {
      ...OUT,
      ...plan("Originating", {}),
      "outgoingCallingPlans.outgoingCallingPlanRedirecting": "broken",
    }),
  ]);
  const chain = result.rules.find(({ rule }) => rule.id === "chain-01");
  expect(chain).toMatchObject({ found: 0, notEvaluated: 1, because: ["odin-02 could not be judged"] });
  expect(result.notEvaluatedByRecord[0]).toContain("chain-01");
});

test("a part that is suppressed does not lift the chain, and a chain that is suppressed lets its parts count", () => {
  const hidden = (id: string) => ({ suppressions: [{ id, reason: "known", owner: "me", until: "2027-01-31" }] });
  const records = [odin("ann", { ...OUT, ...BYPASS })];
  expect(of(judged(records, hidden("odin-06|odin|ann@sip.example")), "chain-01")[0]?.suppressed).toBeUndefined();
  const without = judged(records, hidden("chain-01|odin|ann@sip.example"));
  expect(without.users[0]?.counts).toMatchObject({ critical: 0, high: 2 });
  expect(of(without, "odin-06")[0]?.partOf).toBeUndefined();
});

test("a chain without a rule for a part judges nobody, and says so", () => {
  const { rules, findings } = judged([odin("ann", { ...OUT, ...BYPASS })], { rules: { "odin-02": "off" } });
  expect(findings.filter(({ rule }) => rule === "chain-01")).toEqual([]);
  expect(rules.find(({ rule }) => rule.id === "chain-01")?.because).toEqual(["no rule judges odin-02"]);
});

test("a chain over both platforms is about the person", () => {
  const result = judged([odin("ann", OUT), purecloud("ann", { profile: { state: "inactive" } })]);
  expect(of(result, "chain-04")).toMatchObject([
    {
      id: "chain-04|ann@sip.example|pc-ann",
      subject: { platform: "both" },
      parts: ["both-01|ann@sip.example|pc-ann", "odin-06|odin|ann@sip.example"],
    },
  ]);
  expect(of(judged([odin("ann", OUT), purecloud("ann")]), "chain-04")).toEqual([]);
});

test("a chain over both platforms stays open for a user who may be one of several people", () => {
  const shared = { emailAddress: "desk@ours.example" };
  const records = [
    odin("ann", { ...OUT, user: shared }),
    odin("bob", { user: shared }),
    purecloud("desk", { profile: { state: "inactive" } }),
  ];
  const { rules, notEvaluatedByRecord } = judged(records);
  const chain = rules.find(({ rule }) => rule.id === "chain-04");
  expect(chain).toMatchObject({ found: 0, clear: 0, notEvaluated: 1, because: ["both-01 could not be judged"] });
  expect(notEvaluatedByRecord.map((ids) => ids.includes("chain-04"))).toEqual([true, false, false]);
});

test("the other chains need all of their parts", () => {
  const portal = {
    serviceSettings: { "Voice Portal Calling": { isActive: true } },
    assignedServices: { userServices: [{ serviceName: "Voice Portal Calling" }] },
    "utilities.portalPasscode": { isLoginDisabled: false, doesNotExpire: true },
  };
  const abroad = plan("Originating", { international: "Allow" });
  expect(of(judged([odin("ann", { ...portal, ...abroad })]), "chain-02")).toHaveLength(1);
  expect(of(judged([odin("ann", portal)]), "chain-02")).toEqual([]);

  const power = { authorization: { roles: [], permissions: ["authorization:grant:add"] }, verifiers: [] };
  const old = { dateLastLogin: "2026-01-01T00:00:00Z", lastTokenIssued: null, dateWelcomeSent: "2025-01-01T00:00:00Z" };
  const today = { ...old, dateLastLogin: "2026-11-15T00:00:00Z" };
  expect(of(judged([purecloud("ann", { ...power, signIn: old })]), "chain-03")).toHaveLength(1);
  expect(of(judged([purecloud("ann", { ...power, signIn: today })]), "chain-03")).toEqual([]);
});

test("a chain is made of rules that exist, of the platforms that it judges", () => {
  for (const { of: whom, parts } of CHAIN_RULES) {
    for (const id of parts.flat()) {
      const rule = RULES.find((one) => one.id === id);
      expect(whom === "both" ? ["odin", "purecloud", "both"] : [whom], id).toContain(rule?.platform);
    }
  }
});
