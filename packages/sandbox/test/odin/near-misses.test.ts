import { expect, test } from "vitest";
import { auditedOf, crowd as estate } from "./kit.js";
import type { Wire } from "./seen.js";

/** What a near miss shows, unlike most users. A rule that reads only one field would fire. */
const ALIKE: Readonly<Record<number, (record: Wire) => boolean>> = {
  1: ({ outgoingCallingPlans }) =>
    outgoingCallingPlans.outgoingCallingPlanOriginating.userPermissions.international === "Allow",
  3: ({ outgoingCallingPlans }) => {
    const {
      group: _,
      tollFree: __,
      local: ___,
      ...costly
    } = outgoingCallingPlans.outgoingCallingPlanCallMeNow.userPermissions;
    return Object.values(costly).includes(true);
  },
  4: ({ outgoingCallingPlans }) =>
    outgoingCallingPlans.outgoingCallingPlanOriginating.userPermissions.casual === "Authorization Code Required",
  5: ({ outgoingCallingPlans }) => outgoingCallingPlans.outgoingCallingPlanRedirected.userPermissions.outsideGroup,
  6: ({ serviceSettings }) =>
    (serviceSettings["Call Forwarding Busy"]?.forwardToPhoneNumber ??
      serviceSettings["Call Forwarding Selective"]?.defaultForwardToPhoneNumber) !== undefined,
  7: ({ serviceSettings }) => serviceSettings["Call Forwarding Always"].forwardToPhoneNumber !== undefined,
  8: ({ serviceSettings }) =>
    /additionalPhoneNumberToRing|"Forward"|forwardExcludedNumbersTo/.test(
      JSON.stringify(serviceSettings["CommPilot Express"]),
    ),
  10: ({ user }) => Number(user.passwordExpiresDays) <= 3,
  11: ({ outgoingCallingPlans }) =>
    /\d/.test(outgoingCallingPlans.outgoingCallingPlanAuthorizationCode.codes[0]?.description),
  12: ({ outgoingCallingPlans }) => JSON.stringify(outgoingCallingPlans).includes("Authorization Code Required"),
  13: ({ outgoingCallingPlans }) =>
    outgoingCallingPlans.outgoingCallingPlanOriginating.userPermissions.operatorAssisted.startsWith("Transfer To"),
  14: ({ outgoingCallingPlans }) =>
    ["Originating", "Redirecting", "CallMeNow"].some((one) =>
      ["Pinhole", ""].some(
        (kind) => outgoingCallingPlans[`outgoingCallingPlan${kind}DigitPlan${one}`]?.userPermissions.length > 0,
      ),
    ),
  15: ({ serviceSettings }) => serviceSettings["Intercept User"] !== undefined,
  16: ({ utilities }) => utilities.alternateUserId.users.length > 0,
  17: ({ serviceSettings }) => serviceSettings["Shared Call Appearance"].endpoints[0]?.sipContact === "sip:",
  18: ({ user }) =>
    user.endpointType === "trunkAddressing" || user.accessDeviceEndpoint.accessDevice?.status === "Unknown",
  19: ({ user }) => user.accessDeviceEndpoint.accessDevice?.deviceType === "Polycom VVX 450",
  20: ({ serviceAssignment }) =>
    serviceAssignment.userServices.some((one: Wire) => one.serviceName === "Do Not Disturb" && one.assigned),
  21: ({ assignedServices }) =>
    assignedServices.userServices.some((one: Wire) =>
      one.serviceName === "Fax Messaging" ? one.isActive : one.serviceName === "Client License 4",
    ),
  23: ({ user }) => user.endpointType === "none",
  25: ({ utilities }) => {
    const { useMaxConcurrentRedirectedCalls, maxRedirectionDepth } = utilities.callProcessingPolicy;
    return !useMaxConcurrentRedirectedCalls || maxRedirectionDepth >= 10;
  },
  26: ({ utilities }) => utilities.communicationBarring.profileName !== undefined,
  27: ({ user }) => /\d$/.test(user.lastName),
  28: ({ serviceSettings }) =>
    (serviceSettings["Speed Dial 8"]?.speedCodes[0].phoneNumber ?? serviceSettings["Fax Messaging"]?.phoneNumber) !==
    undefined,
  29: ({ utilities }) =>
    utilities.userSchedules.schedules[0].events.every((one: Wire) => one.endTime < "2026-11-16T12"),
  30: ({ serviceSettings, assignedServices }) =>
    assignedServices.userServices.some((one: Wire) => serviceSettings[one.serviceName] === undefined),
  31: ({ outgoingCallingPlans }) =>
    outgoingCallingPlans.outgoingCallingPlanAuthorizationCode.codes[0]?.description === "Project line",
  32: ({ serviceSettings }) =>
    ["Simultaneous Ring Personal", "Sequential Ring", "BroadWorks Anywhere"].some((name) =>
      outside(serviceSettings[name]),
    ),
  33: ({ serviceSettings }) =>
    ["Remote Office", "BroadWorks Mobility", "Call Forwarding Always Secondary", "Executive-Assistant"].some((name) =>
      outside(serviceSettings[name]),
    ),
  34: ({ serviceSettings }) =>
    serviceSettings["Voice Messaging User"]["Voice Messaging User"].transferPhoneNumber !== undefined,
  35: ({ user, assignedServices }) =>
    user.endpointType === "trunkAddressing" && !JSON.stringify(assignedServices).includes("Authentication"),
  36: ({ serviceSettings }) =>
    serviceSettings["Voice Messaging User"]["Voice Messaging User"].voiceMessageCarbonCopyEmailAddress !== undefined,
  37: ({ user, assignedServices }) =>
    user.endpointType === "none" && JSON.stringify(assignedServices).includes("Fax Messaging"),
};

/** Whether a block has one of the numbers that nobody in the organisation has. */
const outside = (block: Wire) => /447700900\d{3}/.test(JSON.stringify(block ?? ""));

const records = auditedOf(estate);

test.each(Object.keys(ALIKE).map(Number))("near misses of problem %i look like it", (problem) => {
  const id = `odin-${String(problem).padStart(2, "0")}`;
  const near = estate.ledger().find((entry) => entry.problem === id)?.nearMiss ?? [];
  expect(near.length).toBeGreaterThan(0);
  expect(near.filter((index) => !ALIKE[problem]?.(records.get(index)))).toEqual([]);
});
