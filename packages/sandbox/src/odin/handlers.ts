import type { Estate } from "../estate/estate.js";
import type { Call, Handlers, Reply } from "../server/handler.js";
import { alternateUserId } from "./alternate-ids.js";
import { groupAuditRecord, userAudit } from "./audit.js";
import { codeSettings, codesOf } from "./authorization-codes.js";
import { bulkPlans, bulkRegistrations } from "./bulk.js";
import { callMeNow, originating, redirected, redirecting, transferNumbers } from "./calling-plans.js";
import {
  digitPlanCallMeNow,
  digitPlanOriginating,
  digitPlanRedirecting,
  pinholeCallMeNow,
  pinholeOriginating,
  pinholeRedirecting,
} from "./digit-plans.js";
import { featureAccessCode } from "./feature-access-codes.js";
import { type Group, groupPlans } from "./group-plans.js";
import { getGroupDns, getGroupServices, getGroupServicesAssigned, getGroups, getServiceProviders } from "./groups.js";
import { getUsers } from "./listing.js";
import { membersOf, withGroup } from "./members.js";
import { NO_PASSCODE, portalPasscode } from "./passcode.js";
import {
  announcementFile,
  callPolicies,
  callProcessingPolicy,
  communicationBarring,
  devicePolicies,
} from "./policies.js";
import { registrationsOf } from "./registrations.js";
import { forbidden, notAssigned, ok, userNotFound } from "./replies.js";
import { reportOf } from "./reports.js";
import { schedulesOf } from "./schedules.js";
import { assignedServices, serviceAssignment } from "./services.js";
import { session } from "./session.js";
import { serviceSettings } from "./settings.js";
import { type Subject, subjectOf } from "./subject.js";

/** Nothing on Odin's side changes: the sandbox's login only reads. */
export type OdinState = Readonly<Record<string, never>>;

export const createOdinState = (): OdinState => ({});

type Handler = (call: Call, estate: Estate) => Reply;

/** Answers for the user that a call names, or says that there is none. */
const user =
  (answer: (subject: Subject, call: Call) => Reply): Handler =>
  (call, estate) => {
    const userId = String(call.query.userId);
    const subject = subjectOf(estate, userId);
    return subject ? answer(subject, call) : userNotFound(userId);
  };

const read = (answer: (subject: Subject) => unknown): Handler => user((subject) => ok(answer(subject)));

const group =
  (answer: (subjects: readonly Subject[], estate: Estate, group: Group) => unknown): Handler =>
  (call, estate) =>
    withGroup(call, estate, (one) => ok(answer(membersOf(estate, one), estate, one)));

const getUserPortalPasscode = user((subject) => {
  const state = portalPasscode(subject);
  return state ? ok(state) : notAssigned(NO_PASSCODE);
});

/** Schedules come without their events. */
const getUserSchedules = read((subject) => schedulesOf(subject).map(({ events: _, ...schedule }) => schedule));

const getUserEvents = user((subject, { query }) => {
  const schedule = schedulesOf(subject).find(({ name, type }) => name === query.name && type === query.type);
  return ok(schedule?.events ?? []);
});

export const odinHandlers: Handlers<OdinState> = {
  getSession: (_, estate) => ok(session(estate)),
  getUsers,
  getUserAudit: read(userAudit),
  getGroupUserAudit: group((subjects) => ({ data: [{ users: subjects.map(groupAuditRecord) }] })),
  getUserServices: read(serviceAssignment),
  getUserServicesAssigned: read(assignedServices),
  getUserServiceSettings: read(serviceSettings),
  putUserServices: forbidden,
  putUserServiceSettings: forbidden,
  getUserOutgoingCallingPlanOriginating: read(originating),
  getUserOutgoingCallingPlanRedirecting: read(redirecting),
  getUserOutgoingCallingPlanRedirected: read(redirected),
  getUserOutgoingCallingPlanCallMeNow: read(callMeNow),
  getUserOutgoingCallingPlanAuthorizationCodes: read(codeSettings),
  getUserOutgoingCallingPlanAuthorizationCodesCodes: read(codesOf),
  getUserOutgoingCallingPlanTransferNumbers: read(transferNumbers),
  getUserOutgoingCallingPlanDigitPlanOriginating: read(digitPlanOriginating),
  getUserOutgoingCallingPlanDigitPlanRedirecting: read(digitPlanRedirecting),
  getUserOutgoingCallingPlanDigitPlanCallMeNow: read(digitPlanCallMeNow),
  getUserOutgoingCallingPlanPinholeDigitPlanOriginating: read(pinholeOriginating),
  getUserOutgoingCallingPlanPinholeDigitPlanRedirecting: read(pinholeRedirecting),
  getUserOutgoingCallingPlanPinholeDigitPlanCallMeNow: read(pinholeCallMeNow),
  ...Object.fromEntries(Object.entries(bulkPlans).map(([operationId, plan]) => [operationId, group(plan)])),
  ...Object.fromEntries(
    Object.entries(groupPlans).map(([operationId, plan]) => [
      operationId,
      group((_, estate, one) => plan(one, estate)),
    ]),
  ),
  getUserAlternateUserId: read(alternateUserId),
  getUserAnnouncements: read(announcementFile),
  getUserCallPolicies: read(callPolicies),
  getUserCallProcessingPolicy: read(callProcessingPolicy),
  getUserCommunicationBarring: read(communicationBarring),
  getUserDevicePolicies: read(devicePolicies),
  getUserFeatureAccessCodes: read(featureAccessCode),
  getUserPortalPasscode,
  getUserSchedules,
  getUserEvents,
  getUserRegistration: read(registrationsOf),
  getUserRegistrationBulk: group((subjects, _, one) => bulkRegistrations(subjects, one)),
  getGroupUsersReport: group((subjects) => subjects.map(reportOf)),
  getUserReport: read(reportOf),
  getServiceProviders,
  getGroups,
  getGroupServices,
  getGroupServicesAssigned,
  getGroupDns,
};
