import { RULES, type Rule } from "@rollcall/audit/rules";
import { expect, test } from "vitest";
import { judgingRules } from "../../src/run/read-by.js";

/** The rules that are not as they were, because something was not read for them. */
const limited = (selection: Parameters<typeof judgingRules>[0], ids?: readonly string[]) =>
  judgingRules(selection, ids)
    .filter((rule) => !RULES.includes(rule))
    .map(({ id }) => id);

test("an audit without flags about sections is judged by all rules", () => {
  expect(judgingRules({ "--odin-url": "https://odin.example" })).toEqual(RULES);
});

test("a section that is left out limits the rules that need it, and no others", () => {
  const ofPureCloud = (rule: Rule): readonly string[] =>
    rule.platform === "purecloud"
      ? rule.needs.sections
      : rule.platform === "both"
        ? rule.needs.purecloud.sections
        : ["profile"];
  const needing = (name: string) => RULES.filter((rule) => ofPureCloud(rule).includes(name)).map(({ id }) => id);
  expect(limited({ "--section": "default", "--skip-section": "queues" })).toEqual(needing("queues"));
  const all = RULES.filter((rule) => ofPureCloud(rule).some((name) => name !== "profile"));
  expect(limited({ "--section": "profile", "--skip-section": null })).toEqual(all.map(({ id }) => id));
});

test("an audit for some rules is judged by these, and limits others that need more", () => {
  const selection = { "--rule": ["odin-06", "purecloud-04"], "--section": "profile,signIn" };
  expect(judgingRules(selection).map(({ id }) => id)).toEqual(["odin-06", "purecloud-04"]);
  expect(limited(selection)).toEqual([]);
  const others = ["odin-07", "odin-10", "odin-18", "purecloud-05", "purecloud-06"];
  expect(limited(selection, others)).toEqual(["odin-18", "purecloud-06"]);
});
