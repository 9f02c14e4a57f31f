/** Whether two audits were judged by the same settings. */
import { expect, test } from "vitest";
import { settingsOf } from "../../../src/journal/judging/settings.js";
import { type GivenConfig, rulesConfig } from "../../../src/rules/engine/checked-config.js";

const of = (given: GivenConfig) => settingsOf(rulesConfig(given, ["odin-01", "odin-02"]));
const suppression = { id: "odin-01|odin|a", reason: "known", owner: "me", until: "2027-03-31" };

test("the order of names and suppressions change nothing", () => {
  const one = of({ rules: { "odin-01": "off", "odin-02": "low" }, trustedDomains: ["a", "b"] });
  const other = of({ rules: { "odin-02": "low", "odin-01": "off" }, trustedDomains: ["b", "a"] });
  expect(other).toBe(one);
  expect(of({ suppressions: [suppression] })).toBe(of({}));
});

test.each<[string, GivenConfig]>([
  ["a threshold", { thresholds: { unusedDays: 91 } }],
  ["a rule that is off", { rules: { "odin-01": "off" } }],
  ["an allow-list", { allow: { forwardTo: ["+12035550100"] } }],
  ["a country", { country: "US" }],
])("%s changes it", (_, given) => {
  expect(of(given)).not.toBe(of({}));
});
