import { expect, test } from "vitest";
import type { CallingPlansClient } from "../../src/odin/index.js";
import { rejection } from "../helpers/kit.js";
import { callingPlans } from "../helpers/public.js";

const SALES = { name: "Sales" };
const user = (department: object | string | null) => ({
  ...{ userId: "u", serviceProviderId: "sp", groupId: "grp" },
  department: department as typeof SALES,
});

/** A client of a group whose department Sales has its own values, and of a user with an old plan that is not in force. */
function client(own: object = { useCustomSettings: false, userPermissions: { toll: "Allow", local: "Allow" } }) {
  const writes: unknown[] = [];
  let reads = 0;
  const group = async () => {
    reads += 1;
    return {
      departments: [
        { department: [], permissions: { toll: "Disallow", local: "Allow" } },
        { department: SALES, permissions: { toll: "Disallow", local: "Transfer Number 1" } },
      ],
    };
  };
  const put = async ({ body }: { body: unknown }) => void writes.push(body);
  const odin = {
    ...{
      getUserOutgoingCallingPlanOriginating: async () => own,
      getUserOutgoingCallingPlanRedirecting: async () => own,
    },
    ...{ putUserOutgoingCallingPlanOriginating: put, putUserOutgoingCallingPlanRedirecting: put },
    ...{ getGroupOutgoingCallingPlanOriginating: group, getGroupOutgoingCallingPlanRedirecting: group },
  } as unknown as CallingPlansClient;
  return { plans: callingPlans(odin), writes, reads: () => reads };
}

test("a user without an own plan has that of the department, or of the group, which is read once", async () => {
  const { plans, reads } = client();
  expect(await plans.inForce(user(SALES), "originating")).toEqual({ toll: "Disallow", local: "Transfer Number 1" });
  for (const none of [{ name: "Other" }, [], null])
    expect(await plans.inForce(user(none), "originating")).toEqual({ toll: "Disallow", local: "Allow" });
  expect(reads()).toBe(1);
});

test("a changed class keeps all others as they are in force, and old values of the user do not come into force", async () => {
  const { plans, writes } = client();
  const { from, to } = await plans.changed(user(SALES), "originating", { local: false });
  expect(from).toEqual({ useCustomSettings: false, userPermissions: { toll: "Allow", local: "Allow" } });
  expect(to).toEqual({ useCustomSettings: true, userPermissions: { toll: "Disallow", local: "Disallow" } });
  expect(writes).toEqual([]);
  await plans.write("u", "originating", to);
  expect(writes).toEqual([{ userId: "u", ...to }]);
});

test("a plan in which all classes are so already is the present one", async () => {
  const own = { useCustomSettings: true, userPermissions: { toll: false, local: true } };
  const { plans } = client(own);
  const { to } = await plans.changed(user(SALES), "redirecting", { toll: false });
  expect(to).toEqual(own);
  expect((await plans.changed(user(SALES), "redirecting", { local: false })).to).toEqual({
    useCustomSettings: true,
    userPermissions: { toll: false, local: false },
  });
});

test("an unknown class is refused with all names, and a plan without values is an empty list", async () => {
  const { plans } = client({ useCustomSettings: false, userPermissions: [] });
  expect(await plans.read("u", "originating")).toEqual({ useCustomSettings: false, userPermissions: {} });
  expect(String(await rejection(plans.changed(user(SALES), "originating", { tolls: true })))).toBe(
    'TypeError: there is no class "tolls". The classes are toll, local',
  );
});
