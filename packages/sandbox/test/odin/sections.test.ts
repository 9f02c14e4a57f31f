import { expect, test } from "vitest";
import { lackingOf } from "./irregular.js";
import { answer, call, groups } from "./kit.js";

type Wire = ReturnType<typeof answer>;

/** Where a section of the group audit is answered by itself. */
const SINGLE: Readonly<Record<string, Parameters<typeof call>[0]>> = {
  user: "getUsers",
  assignedServices: "getUserServicesAssigned",
  serviceAssignment: "getUserServices",
  outgoingCallingPlanCallMeNow: "getUserOutgoingCallingPlanCallMeNow",
  outgoingCallingPlanDigitPlanCallMeNow: "getUserOutgoingCallingPlanDigitPlanCallMeNow",
  outgoingCallingPlanDigitPlanOriginating: "getUserOutgoingCallingPlanDigitPlanOriginating",
  outgoingCallingPlanDigitPlanRedirecting: "getUserOutgoingCallingPlanDigitPlanRedirecting",
  outgoingCallingPlanOriginating: "getUserOutgoingCallingPlanOriginating",
  outgoingCallingPlanRedirected: "getUserOutgoingCallingPlanRedirected",
  outgoingCallingPlanRedirecting: "getUserOutgoingCallingPlanRedirecting",
  outgoingCallingPlanTransferNumbers: "getUserOutgoingCallingPlanTransferNumbers",
  outgoingCallingPlanPinholeDigitPlanCallMeNow: "getUserOutgoingCallingPlanPinholeDigitPlanCallMeNow",
  outgoingCallingPlanPinholeDigitPlanOriginating: "getUserOutgoingCallingPlanPinholeDigitPlanOriginating",
  outgoingCallingPlanPinholeDigitPlanRedirecting: "getUserOutgoingCallingPlanPinholeDigitPlanRedirecting",
  alternateUserId: "getUserAlternateUserId",
  announcementFile: "getUserAnnouncements",
  callPolicies: "getUserCallPolicies",
  callProcessingPolicy: "getUserCallProcessingPolicy",
  communicationBarring: "getUserCommunicationBarring",
  devicePolicies: "getUserDevicePolicies",
  featureAccessCode: "getUserFeatureAccessCodes",
  portalPasscode: "getUserPortalPasscode",
};

/** The users of two groups. In one of them, some users have no plans of Call Me Now. */
const audited: Wire[][] = groups.map((group) => answer("getGroupUserAudit", group).data[0].users);
const CALL_ME_NOW = "outgoingCallingPlanCallMeNow";
const isStrict = (group: Wire[]) => group.some(({ outgoingCallingPlans }) => !(CALL_ME_NOW in outgoingCallingPlans));
const users: Wire[] = [true, false].flatMap((strict) => audited.find((group) => isStrict(group) === strict) ?? []);

/** The section of a group audit's record, without what it alone says of where the user lives. */
const sectionOf = (record: Wire, name: string): Wire =>
  record[name] ?? record.outgoingCallingPlans[name] ?? record.utilities[name];

test.each(Object.entries(SINGLE))("%s of the group audit equals the answer of its own call", (name, operationId) => {
  for (const record of users) {
    const section = sectionOf(record, name);
    const query = { userId: record.userId };
    if (section !== undefined) expect(section).toMatchObject(answer(operationId, query));
    else expect(call(operationId, query).body).toMatchObject({ details: expect.stringContaining("[Error 4410]") });
  }
});

test("settings, codes and schedules are the same, apart from how they are packed", () => {
  for (const { userId, serviceSettings, outgoingCallingPlans, utilities } of users) {
    const { userId: _, ...blocks } = answer("getUserServiceSettings", { userId });
    expect(Object.keys(serviceSettings)).toEqual(Object.keys(blocks));
    for (const [name, block] of Object.entries<Wire>(blocks)) expect(serviceSettings[name]).toMatchObject({ ...block });
    const { settings, codes } = outgoingCallingPlans.outgoingCallingPlanAuthorizationCode;
    expect(settings).toEqual(answer("getUserOutgoingCallingPlanAuthorizationCodes", { userId }));
    expect(codes).toEqual(answer("getUserOutgoingCallingPlanAuthorizationCodesCodes", { userId }));
    for (const { events, ...schedule } of utilities.userSchedules.schedules) {
      expect(answer("getUserSchedules", { userId })).toContainEqual(schedule);
      expect(answer("getUserEvents", { userId, name: schedule.name, type: schedule.type })).toEqual(events);
    }
  }
});

test("the irregular shapes of the wire are all there", () => {
  const all: Wire[] = groups.flatMap((one) => answer("getGroupUserAudit", one).data[0].users);
  const singles: Wire[] = all.map(({ userId }) => answer("getUserServiceSettings", { userId }));
  expect(lackingOf(all)).toEqual([]);
  expect(singles.some((settings) => Array.isArray(settings["Zone Calling Restrictions"]))).toBe(true);
});
