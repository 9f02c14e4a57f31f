/** The budgets on calls, of the command as it is built here. Times and memory are for `pnpm bench audit`. */
import { expect, test } from "vitest";
import { odinCalls, pureCloudCalls } from "../src/audit/calls.ts";
import { budgets } from "../src/budgets.ts";
import { emptyWorkplace } from "./workplace.ts";

/** So few that one page of a listing weighs no more than it does in the limit. */
const ON_PURECLOUD = 250;
/** On Odin, calls for groups are counted by themselves. */
const ON_ODIN = 60;

test.each([
  ["server", false, "callsServerUser", "callsServerGroup"],
  ["perUser", false, "callsPerUserUser", "callsPerUserGroup"],
  ["composed", false, "callsComposedUser", "callsComposedGroup"],
  ["composed", true, "callsComposedPlainUser", "callsComposedPlainGroup"],
] as const)("calls of an audit of Odin, %s, no enhanced plans: %s", async (strategy, isPlain, ofUser, ofGroup) => {
  const { user, group, schedules } = await odinCalls(ON_ODIN, strategy, await emptyWorkplace(), isPlain);
  expect(user).toBeLessThanOrEqual(budgets[ofUser].limit);
  // The registrations and the users' list, or the audit that holds them. Fewer calls would be no audit.
  expect(group).toBeGreaterThanOrEqual(2);
  expect(group).toBeLessThanOrEqual(budgets[ofGroup].limit);
  expect(schedules > 0).toBe(strategy === "composed");
});

const SINGLE = ["--purecloud-strategy", "single"];

test("calls of an audit of PureCloud, in bulk and user by user", async () => {
  const workplace = await emptyWorkplace();
  const single = await pureCloudCalls(ON_PURECLOUD, workplace, { flags: SINGLE });
  expect(single.calls / single.users).toBeGreaterThan(6);
  expect(single.calls / single.users).toBeLessThanOrEqual(budgets.callsPureCloudSingle.limit);
  const bulk = await pureCloudCalls(ON_PURECLOUD, workplace);
  expect(bulk.calls / bulk.users).toBeGreaterThan(1);
  expect(bulk.calls).toBeLessThan(single.calls / 2);
});

test("calls where `expand` does not bring skills and languages", async () => {
  const { calls, users } = await pureCloudCalls(ON_PURECLOUD, await emptyWorkplace(), { isOlder: true, flags: SINGLE });
  expect(calls / users).toBeGreaterThan(8);
  expect(calls / users).toBeLessThanOrEqual(budgets.callsOlderPureCloud.limit);
});
