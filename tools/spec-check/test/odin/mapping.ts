import type { Json } from "../examples.ts";
import { example, groupRecord, list, object, type UserKey } from "./examples.ts";

// How the answers of Odin's other calls become a record of the group audit. The group audit adds provider, group and
// isEnterprise to most sections. This file states which calls omit them.

/** The 12 outgoing calling plans, by the last word of their key in the record, of their operation and of their title. */
export const plans = [
  "AuthorizationCode",
  "CallMeNow",
  "DigitPlanCallMeNow",
  "DigitPlanOriginating",
  "DigitPlanRedirecting",
  "Originating",
  "PinholeDigitPlanCallMeNow",
  "PinholeDigitPlanOriginating",
  "PinholeDigitPlanRedirecting",
  "Redirected",
  "Redirecting",
  "TransferNumbers",
] as const;

/** Key in the record, operation and title of each utility except schedules, and whether the audit of one user strips it. */
const utilities = [
  ["alternateUserId", "getUserAlternateUserId", "Alternate User Id", true],
  ["announcementFile", "getUserAnnouncements", "Announcement File", false],
  ["callPolicies", "getUserCallPolicies", "Call Policies", true],
  ["callProcessingPolicy", "getUserCallProcessingPolicy", "Call Processing Policy", true],
  ["communicationBarring", "getUserCommunicationBarring", "Communication Barring", true],
  ["devicePolicies", "getUserDevicePolicies", "Device Policies", true],
  ["featureAccessCode", "getUserFeatureAccessCodes", "Feature Access Code", true],
  ["portalPasscode", "getUserPortalPasscode", "Portal Passcode", false],
] as const;

/** The keys of a user's provider and group, which the group audit repeats in nearly every section. */
function origin(key: UserKey): { place: Json; own: Json } {
  const { serviceProviderId, groupId, userId, user } = groupRecord(key);
  const place = { serviceProviderId, groupId, isEnterprise: object(user).isEnterprise };
  return { place, own: { userId, ...place } };
}

/** The record that the calls for one section each compose. It omits sections whose call has no example. */
export function composedRecord(key: UserKey): Json {
  const { place, own } = origin(key);
  const answer = (operationId: string): Json => object(example(operationId, key));
  const settings = Object.entries(answer("getUserServiceSettings")).filter(([name]) => name !== "userId");
  const codes = answer("getUserOutgoingCallingPlanAuthorizationCodes");
  const has = hasPasscode(key);
  return {
    serviceProviderId: place.serviceProviderId,
    groupId: place.groupId,
    userId: own.userId,
    user: answer("getUsers"),
    assignedServices: { ...answer("getUserServicesAssigned"), ...place },
    serviceAssignment: { ...answer("getUserServices"), isEnterprise: place.isEnterprise },
    // A service without settings is an empty array on the wire.
    serviceSettings: Object.fromEntries(
      settings.map(([name, service]) => [name, { ...(isEmptyArray(service) ? {} : object(service)), ...own }]),
    ),
    outgoingCallingPlans: Object.fromEntries(
      plans.map((plan) => [
        `outgoingCallingPlan${plan}`,
        plan === "AuthorizationCode"
          ? { settings: codes, codes: example("getUserOutgoingCallingPlanAuthorizationCodesCodes", key), ...own }
          : answer(`getUserOutgoingCallingPlan${plan}`),
      ]),
    ),
    utilities: {
      ...Object.fromEntries(
        utilities
          .filter(([name]) => has || name !== "portalPasscode")
          .map(([name, operationId]) => [name, answer(operationId)]),
      ),
      userSchedules: {
        schedules: list(example("getUserSchedules", key)).map((schedule) => ({
          ...object(schedule),
          events: example("getUserEvents", key),
        })),
        ...own,
      },
    },
  };
}

/** The record to which the audit of one user maps. That audit has Title Case keys and flattened services. */
export function recordOfUserAudit(key: UserKey): Json {
  const { place, own } = origin(key);
  const audit = object(example("getUserAudit", key));
  const settings = object(audit.Settings);
  const callingPlans = object(audit.OutgoingCallingPlan);
  const { servicesAssigned, servicesAssignment, ...services } = object(audit.UserServices);
  return {
    serviceProviderId: audit.serviceProviderId,
    groupId: audit.groupId,
    userId: audit.userId,
    user: settings.User,
    assignedServices: { ...object(servicesAssigned), ...place },
    serviceAssignment: { ...object(servicesAssignment), ...place },
    serviceSettings: services,
    outgoingCallingPlans: Object.fromEntries(
      Object.entries(callingPlans).map(([title, plan]) => [camelCase(title), plan]),
    ),
    utilities: {
      ...Object.fromEntries(
        utilities
          .filter(([, , title]) => title in settings)
          .map(([name, , title, stripped]) => [name, { ...object(settings[title]), ...(stripped ? place : {}) }]),
      ),
      userSchedules: { schedules: settings.Schedules, ...own },
    },
  };
}

/** Odin refuses the passcode of a user who has no voice portal. Then no answer and no audit has it. */
export function hasPasscode(key: UserKey): boolean {
  const services = list(object(groupRecord(key).assignedServices).userServices).map(
    (service) => object(service).serviceName,
  );
  return services.includes("Voice Messaging User") || services.includes("Voice Portal Calling");
}

const isEmptyArray = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

const camelCase = (title: string): string => title.replaceAll(" ", "").replace(/^./, (letter) => letter.toLowerCase());
