import { describe, expect, test } from "vitest";
import {
  clear,
  DEFAULT_CONFIG,
  Judge,
  limitedTo,
  pureCloudRule,
  RULES,
  type Rule,
  sectionsFor,
  type Verdict,
} from "../../../src/rules/index.js";
import { purecloudRecord } from "../../records.js";

const named = (...ids: readonly string[]) => RULES.filter(({ id }) => ids.includes(id));

/** Grants of administrators. */
const grants = pureCloudRule({
  ...{ id: "own-01", title: "Own", severity: "low", category: "access", why: "", when: "", guards: [], controls: [] },
  remedy: { words: "" },
  needs: { sections: ["profile", "authorization"], when: { administrator: ["grants"] } },
  look: () => clear(),
});

describe("sectionsFor", () => {
  test("without rules, only what is always read", () => {
    expect(sectionsFor([])).toEqual({
      odin: { sections: ["user"], when: { withoutLine: [] }, context: [] },
      purecloud: { sections: ["profile"], when: { administrator: [] }, context: [] },
    });
  });

  test("what several rules need comes once", () => {
    const { odin } = sectionsFor(named("odin-11", "odin-31", "odin-16"));
    expect(odin.sections).toEqual([
      "user",
      "outgoingCallingPlans.outgoingCallingPlanAuthorizationCode",
      "utilities.alternateUserId",
    ]);
  });

  test("where a number leads, the numbers of Odin's groups say, also of PureCloud's users", () => {
    expect(sectionsFor(named("purecloud-06")).odin.context).toEqual(["numbers"]);
    expect(sectionsFor(named("purecloud-07")).odin.context).toEqual([]);
  });

  test("only rules that do not judge everybody ask who uses the telephone", () => {
    expect(sectionsFor(named("odin-10")).odin.when.withoutLine).toContain("assignedServices");
    expect(sectionsFor(named("odin-21")).odin.when.withoutLine).toEqual([]);
  });

  test("sections of administrators are theirs alone", () => {
    const { sections, when } = sectionsFor([grants]).purecloud;
    expect([sections, when]).toEqual([["profile", "authorization"], { administrator: ["grants"] }]);
  });
});

describe("limitedTo", () => {
  const verdictOf = (rule: Rule): Verdict | undefined => {
    const verdicts: Verdict[] = [];
    const onVerdict = (_: Rule, __: unknown, verdict: Verdict) => void verdicts.push(verdict);
    const judge = new Judge({ rules: [rule], config: DEFAULT_CONFIG, onVerdict });
    judge.record(
      purecloudRecord({ profile: { status: "ok", data: { id: "u", state: "active", name: "A" } } as never }),
    );
    judge.finish();
    return verdicts[0];
  };

  test("a rule that needs what was read stays as it is", () => {
    const rules = named("odin-06", "purecloud-10");
    expect(limitedTo(rules, sectionsFor(rules))).toEqual(rules);
  });

  test.each([
    ["purecloud-10", ["section outOfOffice was not read", "section queues was not read"]],
    ["purecloud-06", ["section callForwarding was not read", "context.numbers was not read"]],
  ])("%s, which needs more, evaluates nobody and says why", (id, because) => {
    const [rule] = limitedTo(named(id), sectionsFor(named("purecloud-26")));
    expect(rule && verdictOf(rule)).toMatchObject({ outcome: "not evaluated", because });
  });

  test("a rule that compares users counts nobody", () => {
    const [rule] = limitedTo(named("purecloud-16"), sectionsFor([]));
    expect(rule && verdictOf(rule)).toMatchObject({ because: ["section queues was not read"] });
  });

  test("sections of administrators count as read if they are read of everybody", () => {
    const read = sectionsFor([]);
    const own = {
      ...read,
      purecloud: { ...read.purecloud, sections: ["profile", "authorization", "grants"] as const },
    };
    expect(limitedTo([grants], own)).toEqual([grants]);
    const [rule] = limitedTo([grants], {
      ...own,
      purecloud: { ...own.purecloud, sections: ["profile", "authorization"] },
    });
    expect(rule && verdictOf(rule)).toMatchObject({ because: ["section grants was not read"] });
  });
});
