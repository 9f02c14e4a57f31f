import { afterWrites } from "../common/after-writes.js";
import { homeOf, type Subject, type Wire } from "../common/subject.js";
import { callingLineIdOf } from "../people/calling-line-id.js";

export const callPolicies = (subject: Subject): Wire =>
  afterWrites(subject, "CallPolicies", {
    redirectedCallsCOLPPrivacy: subject.roll("call policies").pick(["No Privacy", "Privacy For External Calls"]),
    callBeingForwardedResponseCallType: "Never",
    callingLineIdentityForRedirectedCalls: "Originating Identity",
    ...homeOf(subject),
  });

export function callProcessingPolicy(subject: Subject): Wire {
  const { useUserCLIDSetting, clidPolicy, emergencyClidPolicy } = callingLineIdOf(subject);
  return afterWrites(subject, "CallProcessingPolicy", {
    useUserCLIDSetting,
    useUserMediaSetting: false,
    useUserDCLIDSetting: false,
    useMaxSimultaneousCalls: true,
    maxSimultaneousCalls: 3,
    useMaxSimultaneousVideoCalls: true,
    maxSimultaneousVideoCalls: 1,
    useMaxCallTimeForAnsweredCalls: true,
    maxCallTimeForAnsweredCallsMinutes: 1440,
    useMaxCallTimeForUnansweredCalls: false,
    maxCallTimeForUnansweredCallsMinutes: 2,
    mediaPolicySelection: "No Restrictions",
    ...redirectionLimits(subject),
    useMaxConcurrentFindMeFollowMeInvocations: true,
    maxConcurrentFindMeFollowMeInvocations: 3,
    clidPolicy,
    emergencyClidPolicy,
    allowAlternateNumbersForRedirectingIdentity: true,
    useGroupName: false,
    blockCallingNameForExternalCalls: false,
    enableDialableCallerID: false,
    allowConfigurableCLIDForRedirectingIdentity: true,
    allowDepartmentCLIDNameOverride: false,
    ...homeOf(subject),
  });
}

/**
 * With problem 25, the user's own limits are in force, and there are none. In a near miss, there are none, but the
 * group's are in force, as for the user of seed 000. Or the user's are, and at the bound.
 */
function redirectionLimits(subject: Subject): Wire {
  const roll = subject.roll("call limits");
  const isAtBound = subject.nearly(25) && roll.chance(0.4);
  const loose = subject.has(25) || (subject.nearly(25) && !isAtBound);
  const deep = loose && roll.chance(0.3);
  return {
    useUserCallLimitsSetting: subject.has(25) || isAtBound || (!loose && roll.chance(0.1)),
    useMaxConcurrentRedirectedCalls: !loose || deep,
    maxConcurrentRedirectedCalls: 5,
    useMaxFindMeFollowMeDepth: true,
    maxFindMeFollowMeDepth: 3,
    maxRedirectionDepth: deep ? 20 : isAtBound ? 10 : 5,
  };
}

/** With problem 26, the user has an own profile. In a near miss, one is named, but the group's is in force. */
export const communicationBarring = (subject: Subject): Wire => ({
  useGroupSetting: !subject.has(26),
  ...(subject.has(26) || subject.nearly(26) ? { profileName: "Office hours" } : {}),
  ...homeOf(subject),
});

export const devicePolicies = (subject: Subject): Wire => ({
  lineMode: subject.roll("device policies").pick(["Single User Private and Shared", "Multiple User Shared"]),
  enableDeviceFeatureSynchronization: true,
  enableDnd: false,
  enableCallForwardingAlways: false,
  enableCallForwardingBusy: false,
  enableCallForwardingNoAnswer: false,
  enableAcd: false,
  enableExecutive: false,
  enableExecutiveAssistant: false,
  enableSecurityClassification: false,
  enableCallRecording: false,
  enableCallDecline: false,
  ...homeOf(subject),
});

/** It does not repeat where the user lives, except for the id. */
export function announcementFile(subject: Subject): Wire {
  const roll = subject.roll("announcements");
  const some = roll.chance(0.1);
  return {
    totalFileSize: some ? 214 : 0,
    maxFileSize: 1000,
    userId: subject.userId,
    announcementType: "",
    announcements: some ? [{ name: "Greeting", mediaType: "WAV", fileSize: 214 }] : [],
  };
}
