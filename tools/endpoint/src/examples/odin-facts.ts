import type { Answer, Facts } from "./facts.ts";
import { partOf, serviceOf } from "./odin-services.ts";
import { leads, others } from "./people.ts";
import { type Json, object, objects, type Spec, without } from "./spec.ts";

/** The group audit adds these to most sections. Few single reads have them. */
const PLACE = ["serviceProviderId", "groupId", "isEnterprise"] as const;
const OWNER = ["userId", ...PLACE] as const;

/** The answer for a user who lacks the service. */
const REFUSAL: Answer = {
  status: 400,
  value: {
    error: "There has been a BroadWorks error.",
    status: 400,
    details: "[Error 4410] Service is not assigned.",
  },
};

const isLead = ({ name }: { readonly name: string }): boolean => name === leads.odin;

/** What the group audit, which is written by hand, says of a user. Each single read shows a part of it. */
export function odinFacts(spec: Spec): Facts {
  const { data } = object(spec.example("getGroupUserAudit", "estate"));
  const records = objects(objects(data)[0]?.users);
  const reports = objects(spec.example("getGroupUsersReport", "estate"));
  const registered = objects(object(spec.example("getUserRegistrationBulk", "estate")).users);
  const audit = object(spec.example("getUserAudit", "4003"));
  const services = [...new Set(records.flatMap(servicesIn))];
  const keys = [leads.odin, ...Object.keys(others.odin)];
  return (key) => {
    const at = keys.indexOf(key);
    const record = records[at] ?? {};
    const userId = String(record.userId);
    const isTheirs = (row: Json) => row.userId === userId;
    const known: Json = {
      ...sections(record),
      getUserReport: reports.find(isTheirs),
      getUserRegistration: registered.find(({ profile }) => isTheirs(object(profile)))?.data,
      ...memberships(spec, isTheirs),
      getUserAudit: { ...auditOf(record, audit), _eventId: Number(audit._eventId) + at },
    };
    return {
      profile: object(record.user),
      userId,
      async answer({ operationId, successes }) {
        if (!(operationId in known)) {
          const service = serviceOf(operationId, services);
          if (service === undefined) return undefined;
          return setting(operationId, service, record, object(successes.find(isLead)?.value));
        }
        return known[operationId] === undefined ? REFUSAL : { status: 200, value: known[operationId] };
      },
    };
  };
}

/** The names of the services that a record knows, whether the user has them or not. */
const servicesIn = ({ serviceAssignment, serviceSettings }: Json): string[] => [
  ...objects(object(serviceAssignment).userServices).map(({ serviceName }) => String(serviceName)),
  ...Object.keys(object(serviceSettings)),
];

/** The parts of a record that an operation answers as they are, or nearly. */
function sections(record: Json): Json {
  const utilities = object(record.utilities);
  const { settings, codes } = object(object(record.outgoingCallingPlans).outgoingCallingPlanAuthorizationCode);
  const plans = Object.entries(object(record.outgoingCallingPlans)).map(([name, plan]) => [
    `getUser${title(name)}`,
    plan,
  ]);
  const { schedules } = object(utilities.userSchedules);
  const services = Object.entries(object(record.serviceSettings)).map(([name, value]) => {
    const own = without(value, ...OWNER);
    return [name, Object.keys(own).length === 0 ? [] : own];
  });
  return {
    ...Object.fromEntries(plans),
    getUsers: record.user,
    getUserServices: without(record.serviceAssignment, "isEnterprise"),
    getUserServicesAssigned: without(record.assignedServices, ...PLACE),
    getUserServiceSettings: { userId: record.userId, ...Object.fromEntries(services) },
    getUserOutgoingCallingPlanAuthorizationCodes: settings,
    getUserOutgoingCallingPlanAuthorizationCodesCodes: codes,
    getUserAlternateUserId: utilities.alternateUserId,
    getUserAnnouncements: utilities.announcementFile,
    getUserCallPolicies: utilities.callPolicies,
    getUserCallProcessingPolicy: utilities.callProcessingPolicy,
    getUserCommunicationBarring: utilities.communicationBarring,
    getUserDevicePolicies: utilities.devicePolicies,
    getUserFeatureAccessCodes: utilities.featureAccessCode,
    getUserPassword: {
      isLoginDisabled: false,
      expirationDays: object(record.user).passwordExpiresDays,
      userId: record.userId,
    },
    getUserPortalPasscode: utilities.portalPasscode,
    getUserSchedules: objects(schedules).map((schedule) => without(schedule, "events")),
  };
}

/** What the lists of the group, which are written by hand, say of a user. Agents of a call centre have examples by hand. */
function memberships(spec: Spec, isTheirs: (row: Json) => boolean): Json {
  const [huntGroups, pickups] = [
    ["getUserHuntGroups", "alternate", "agents"],
    ["getUserCallPickup", leads.odin, "users"],
  ].map(([operationId = "", key = "", rows = ""]) =>
    objects(spec.example(operationId, key)).filter((one) => objects(one[rows]).some(isTheirs)),
  );
  return {
    getUserHuntGroups: huntGroups,
    getUserCallPickup: pickups,
    getUserAutoAttendants: spec.example("getUserAutoAttendants", leads.odin),
    getUserCallCenter: undefined,
  };
}

/**
 * The single read of a service has what the map of all settings has. Its criteria have a path below. A user without the service
 * is refused. Undefined for what is not in the map.
 */
function setting(operationId: string, service: string, record: Json, lead: Json): Answer | undefined {
  const inEffect = objects(object(record.assignedServices).userServices);
  if (!inEffect.some(({ serviceName }) => serviceName === service)) return REFUSAL;
  const block = object(record.serviceSettings)[service];
  const part = partOf(operationId, service);
  if (part === "criteria") return { status: 200, value: object(block).criteria ?? [] };
  if (block === undefined || part !== "") return undefined;
  const owner = Object.entries({ ...object(record.user), ...record }).filter(
    ([name]) => name in lead && OWNER.some((one) => one === name),
  );
  return { status: 200, value: { ...Object.fromEntries(owner), ...without(block, ...OWNER) } };
}

/** The audit of one user has the same sections under titles with blanks, and its services are not in a map. */
function auditOf(record: Json, { Settings, OutgoingCallingPlan }: Json): Json {
  const utilities = object(record.utilities);
  const stripped = (name: string) => !["announcementFile", "portalPasscode"].includes(name);
  const settings = Object.entries(object(Settings)).flatMap(([name, shown]): [string, unknown][] => {
    if (name === "User") return [[name, record.user]];
    if (name === "Schedules") return [[name, object(utilities.userSchedules).schedules]];
    const section = utilities[camel(name)];
    // Only this audit has a list of codes. A user who has codes has an example by hand.
    if (section === undefined) return Array.isArray(shown) ? [[name, []]] : [];
    return [[name, stripped(camel(name)) ? without(section, ...PLACE) : section]];
  });
  const plans = Object.keys(object(OutgoingCallingPlan)).map((name) => [
    name,
    object(record.outgoingCallingPlans)[camel(name)],
  ]);
  return {
    ...{ serviceProviderId: record.serviceProviderId, groupId: record.groupId, userId: record.userId },
    Settings: Object.fromEntries(settings),
    OutgoingCallingPlan: Object.fromEntries(plans),
    UserServices: {
      servicesAssignment: without(record.serviceAssignment, ...PLACE),
      servicesAssigned: without(record.assignedServices, ...PLACE),
      ...object(record.serviceSettings),
    },
  };
}

const camel = (name: string): string => name.replaceAll(" ", "").replace(/^./, (letter) => letter.toLowerCase());
const title = (name: string): string => name.replace(/^./, (letter) => letter.toUpperCase());
