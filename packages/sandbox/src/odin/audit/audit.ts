import { readMembers, readUser } from "../common/answering.js";
import { homeOf, type Subject, type Wire } from "../common/subject.js";
import { ENHANCED_PLANS, hasOwnService } from "../groups/own-services.js";
import { alternateUserId } from "../people/alternate-ids.js";
import { profileOf } from "../people/profile.js";
import { authorizationCode, barringCodesOf } from "../plans/authorization-codes.js";
import * as callMeNow from "../plans/call-me-now.js";
import { originating, redirected, redirecting, transferNumbers } from "../plans/calling-plans.js";
import {
  digitPlanOriginating,
  digitPlanRedirecting,
  pinholeOriginating,
  pinholeRedirecting,
} from "../plans/digit-plans.js";
import { assignedServices, serviceAssignment } from "../services/services.js";
import { auditedSettings } from "../services/settings.js";
import { featureAccessCode } from "../utilities/feature-access-codes.js";
import { portalPasscode } from "../utilities/passcode.js";
import {
  announcementFile,
  callPolicies,
  callProcessingPolicy,
  communicationBarring,
  devicePolicies,
} from "../utilities/policies.js";
import { schedulesOf } from "../utilities/schedules.js";

type Read = (subject: Subject) => Wire | undefined;

/** What no user of a group without the enhanced plan has. */
const enhanced =
  (read: Read): Read =>
  (subject) =>
    hasOwnService(subject.estate, subject, ENHANCED_PLANS) ? read(subject) : undefined;

/** The twelve plans by their names in the group audit. */
const PLANS: Readonly<Record<string, Read>> = {
  outgoingCallingPlanAuthorizationCode: enhanced(authorizationCode),
  outgoingCallingPlanCallMeNow: callMeNow.plan,
  outgoingCallingPlanDigitPlanCallMeNow: enhanced(callMeNow.digitPlan),
  outgoingCallingPlanDigitPlanOriginating: enhanced(digitPlanOriginating),
  outgoingCallingPlanDigitPlanRedirecting: enhanced(digitPlanRedirecting),
  outgoingCallingPlanOriginating: originating,
  outgoingCallingPlanRedirected: redirected,
  outgoingCallingPlanRedirecting: redirecting,
  outgoingCallingPlanTransferNumbers: enhanced(transferNumbers),
  outgoingCallingPlanPinholeDigitPlanCallMeNow: enhanced(callMeNow.pinholeDigitPlan),
  outgoingCallingPlanPinholeDigitPlanOriginating: enhanced(pinholeOriginating),
  outgoingCallingPlanPinholeDigitPlanRedirecting: enhanced(pinholeRedirecting),
};

/** Utilities by their names in the group audit. The user's own audit writes the same words in Title Case. */
const UTILITIES: Readonly<Record<string, Read>> = {
  alternateUserId,
  announcementFile,
  callPolicies,
  callProcessingPolicy,
  communicationBarring,
  devicePolicies,
  featureAccessCode,
  portalPasscode,
};

/** The answers of a table that exist. The audits leave out what is an error when read alone. */
function all(table: Readonly<Record<string, Read>>, subject: Subject): [string, Wire][] {
  return Object.entries(table).flatMap(([name, read]) => {
    const answer = read(subject);
    return answer ? [[name, answer] as [string, Wire]] : [];
  });
}

/** One user of `GET /groups/users/audit`. Nearly every section says where the user lives. */
function groupAuditRecord(subject: Subject): Wire {
  const { serviceProviderId, groupId, userId } = subject;
  const home = homeOf(subject);
  return {
    serviceProviderId,
    groupId,
    userId,
    user: profileOf(subject),
    outgoingCallingPlans: Object.fromEntries(all(PLANS, subject)),
    assignedServices: { ...assignedServices(subject), ...home },
    serviceAssignment: { ...serviceAssignment(subject), ...home },
    serviceSettings: auditedSettings(subject),
    utilities: {
      ...Object.fromEntries(all(UTILITIES, subject)),
      userSchedules: { schedules: schedulesOf(subject), ...home },
    },
  };
}

/** `GET /users/audit`: the same in another shape. The profile's neighbours name the user and not the group. */
function userAudit(subject: Subject): Wire {
  const { serviceProviderId, groupId, userId, person } = subject;
  return {
    serviceProviderId,
    groupId,
    userId,
    Settings: {
      User: profileOf(subject),
      ...titled(all(UTILITIES, subject).map(([name, answer]) => [name, homeless(answer)])),
      "Communication Barring Authorization Code": barringCodesOf(subject),
      Schedules: schedulesOf(subject),
    },
    OutgoingCallingPlan: titled(all(PLANS, subject)),
    UserServices: {
      servicesAssignment: homeless(serviceAssignment(subject)),
      servicesAssigned: assignedServices(subject),
      ...auditedSettings(subject),
    },
    _eventId: person.index + 1,
  };
}

function homeless({ serviceProviderId: _, groupId: __, isEnterprise: ___, ...rest }: Wire): Wire {
  return rest;
}

/** `callPolicies` is "Call Policies" here. */
const titled = (entries: readonly (readonly [string, Wire])[]): Wire =>
  Object.fromEntries(entries.map(([name, answer]) => [titleOf(name), answer]));

function titleOf(name: string): string {
  const words = name.replace(/[A-Z]/g, (capital) => ` ${capital}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export const getUserAudit = readUser(userAudit);
export const getGroupUserAudit = readMembers((subjects) => ({ data: [{ users: subjects.map(groupAuditRecord) }] }));
