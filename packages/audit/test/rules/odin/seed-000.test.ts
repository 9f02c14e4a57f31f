import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ODIN_PLANS, ODIN_UTILITIES, ok } from "../../../src/index.js";
import { DEFAULT_CONFIG } from "../../../src/rules/engine/config.js";
import { Judge, type JudgeOptions } from "../../../src/rules/engine/judge.js";
import type { Verdict } from "../../../src/rules/engine/verdict.js";
import { ODIN_RULES } from "../../../src/rules/odin/index.js";
import { odinRecord } from "../../records.js";

const [seed] = JSON.parse(readFileSync(new URL("../../fixtures/seed-000.json", import.meta.url), "utf8")).data[0].users;

/** The record of the seed. Only `registration` is not in it. */
const record = odinRecord({
  user: ok(seed.user),
  ...Object.fromEntries(
    ["assignedServices", "serviceAssignment", "serviceSettings"].map((name) => [name, ok(seed[name])]),
  ),
  ...Object.fromEntries(
    ODIN_PLANS.map((plan) => [`outgoingCallingPlans.${plan}`, ok(seed.outgoingCallingPlans[plan])]),
  ),
  ...Object.fromEntries(ODIN_UTILITIES.map((utility) => [`utilities.${utility}`, ok(seed.utilities[utility])])),
});

/** What each rule says of the record, and why. The seed has neither the group's numbers nor its plans. */
const TABLE: Readonly<Record<string, readonly [expected: string, why: string]>> = {
  "odin-01": ["clear", "the own plan is in force, and international is Disallow"],
  "odin-02": ["found", "international is Disallow for dialling, and true for redirecting"],
  "odin-03": ["clear", "the plan allows toll and international, but Call Me Now is not assigned"],
  "odin-04": ["found medium", "urlDialing and unknown are Allow; premium and casual are Disallow"],
  "odin-05": ["clear", "outsideGroup is true, but the only forward that is on leads to 6500, an extension"],
  "odin-06": ["clear", "Call Forwarding Always leads to 6500; the others are off"],
  "odin-07": ["found", "Call Forwarding Always is on, to 6500"],
  "odin-08": ["not evaluated", "the profile Available In Office rings 1113334444, which may be a number of the group"],
  "odin-09": ["found", "Voice Portal Calling is on, the login enabled, and the passcode expired 22 days ago"],
  "odin-10": ["found info", "2147483647 days: the password never expires"],
  "odin-11": ["found", "the code has four digits and equals its description"],
  "odin-12": ["found", "there is a code, and nothing requires one"],
  "odin-13": ["clear", "no number is set, but nothing is transferred"],
  "odin-14": ["clear", "there are no patterns"],
  "odin-15": ["found info", "off, with three numbers"],
  "odin-16": ["found", "userid12, userid45 and userTest have no domain"],
  "odin-17": ["not evaluated", "the appearance has neither MAC address nor contact, and nobody read the registrations"],
  "odin-18": ["not evaluated", "the status is Online, and nobody read the registrations"],
  "odin-19": ["not evaluated", "only one user was read"],
  "odin-20": ["not evaluated", "one user alone does not show what the pack Standard contains"],
  "odin-21": ["found", "Flexible Seating Guest is off; Client License 4 has no switch"],
  "odin-22": ["clear", "one pack: Standard"],
  "odin-23": ["clear", "there is a device, and a number"],
  "odin-24": ["clear", "the blank number is not in force, and there is an own one"],
  "odin-25": ["not evaluated", "the group's limits are in force"],
  "odin-26": ["found", "the own profile is test"],
  "odin-27": ["found", "both names are 4003, as the user id is"],
  "odin-28": ["not evaluated", "the fax number may be the group's, and the codes are extensions, each once"],
  "odin-29": ["clear", "Christmas comes every year"],
  "odin-30": ["clear", "both answers agree"],
  "odin-31": ["clear", "the code is weak, so it is odin-11"],
  "odin-32": ["clear", "no such service"],
  "odin-33": ["clear", "no such service"],
  "odin-34": ["clear", "no voice mail"],
  "odin-35": ["clear", "Authentication is assigned"],
  "odin-36": ["clear", "no voice mail"],
  "odin-37": ["clear", "there is a device"],
};

/** What the rules say of the record. @param numbers the ranges of the group's numbers, if they were read */
function judged(numbers?: readonly object[]) {
  const verdicts = new Map<string, Verdict>();
  const onVerdict: JudgeOptions["onVerdict"] = (rule, _, verdict) => void verdicts.set(rule.id, verdict);
  const judge = new Judge({ rules: ODIN_RULES, config: DEFAULT_CONFIG, onVerdict });
  const scope = `${seed.serviceProviderId}/${seed.groupId}`;
  if (numbers) judge.part({ platform: "odin", scope, part: "numbers", section: ok({ dns: numbers }) });
  const { serviceProviderId, groupId, userId } = seed;
  judge.record({ ...record, serviceProviderId, groupId, userId });
  judge.partial("odin", "only one user was read");
  return { verdicts, findings: judge.finish().findings };
}

const { verdicts, findings } = judged();

test.each(Object.entries(TABLE))("%s is %s", (id, [expected, why]) => {
  const { outcome, ...more } = verdicts.get(id) ?? { outcome: "nothing" };
  const rule = ODIN_RULES.find((one) => one.id === id);
  const severity = "severity" in more && more.severity !== rule?.severity ? ` ${more.severity}` : "";
  expect(`${outcome}${severity}`, why).toBe(expected);
});

test("with the group's numbers, the profile of odin-08 rings outside, and the fax of odin-28 is inside", () => {
  const range = { min: "+1-8135551000", max: "+1-8135551009" };
  const { verdicts } = judged([range]);
  expect(verdicts.get("odin-08")?.outcome).toBe("found");
  expect(verdicts.get("odin-28")?.outcome).toBe("clear");
});

test("every rule of Odin has a row", () => {
  expect(Object.keys(TABLE)).toEqual(ODIN_RULES.map(({ id }) => id));
});

test("no finding tells the code", () => {
  // The code equals the extension of nobody and its own description, which is masked as well.
  expect(JSON.stringify(findings)).not.toContain("1001");
});
