import { example, groupRecord, type Json, list, object, type UserKey } from "./examples.ts";

// How the answers of Odin's other calls become a record of the group audit. The group audit adds to most sections where
// they come from (provider, group, isEnterprise); some calls leave that out, and which do is stated here.

/** The 12 outgoing calling plans: the last word of their place in the record, of their operation and of their title. */
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

/** The utilities but schedules: place in the record, operation, title in the audit of one user, whether that audit strips it. */
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

/** Where a user is: the keys that the group audit repeats in nearly every section. */
function origin(key: UserKey): { place: Json; own: Json } {
  const { serviceProviderId, groupId, userId, user } = groupRecord(key);
  const place = { serviceProviderId, groupId, isEnterprise: object(user).isEnterprise };
  return { place, own: { userId, ...place } };
}

/** The record that the calls for one section each compose to. Sections whose call has no example are left out. */
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
    // a service that has nothing to tell is an empty array on the wire
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

/** The record that the audit of one user (Title Case, services beside the lists of services) maps to. */
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

/** Odin refuses the passcode of a user who has no voice portal; then no answer and no audit holds it. */
export function hasPasscode(key: UserKey): boolean {
  const services = list(object(groupRecord(key).assignedServices).userServices).map(
    (service) => object(service).serviceName,
  );
  return services.includes("Voice Messaging User") || services.includes("Voice Portal Calling");
}

const isEmptyArray = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

const camelCase = (title: string): string => title.replaceAll(" ", "").replace(/^./, (letter) => letter.toLowerCase());
