import type { Estate } from "../estate/estate.js";
import type { Call, Handlers, Reply } from "../server/handler.js";
import { groupAuditRecord, userAudit } from "./audit/audit.js";
import { membersOf, withGroup } from "./common/members.js";
import { forbidden, notAssigned, ok, userNotFound } from "./common/replies.js";
import { type Subject, subjectOf } from "./common/subject.js";
import { registrationsOf } from "./devices/registrations.js";
import {
  getGroupDns,
  getGroupServices,
  getGroupServicesAssigned,
  getGroups,
  getServiceProviders,
} from "./groups/groups.js";
import { alternateUserId } from "./people/alternate-ids.js";
import { getUsers } from "./people/listing.js";
import { reportOf } from "./people/reports.js";
import { codeSettings, codesOf } from "./plans/authorization-codes.js";
import { bulkPlans, bulkRegistrations } from "./plans/bulk.js";
import { callMeNow, originating, redirected, redirecting, transferNumbers } from "./plans/calling-plans.js";
import {
  digitPlanCallMeNow,
  digitPlanOriginating,
  digitPlanRedirecting,
  pinholeCallMeNow,
  pinholeOriginating,
  pinholeRedirecting,
} from "./plans/digit-plans.js";
import { type Group, groupPlans } from "./plans/group-plans.js";
import { assignedServices, serviceAssignment } from "./services/services.js";
import { serviceSettings } from "./services/settings.js";
import { session } from "./session/session.js";
import { featureAccessCode } from "./utilities/feature-access-codes.js";
import { NO_PASSCODE, portalPasscode } from "./utilities/passcode.js";
import {
  announcementFile,
  callPolicies,
  callProcessingPolicy,
  communicationBarring,
  devicePolicies,
} from "./utilities/policies.js";
import { schedulesOf } from "./utilities/schedules.js";

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
