import { asBoolean, asObject, asRows, asTrimmed, type WireObject } from "../wire.js";
import { FORWARDING_SERVICES } from "./forwarding-services.js";
import { ODIN_PLANS, type OdinInheritedSections, type OdinSectionName, type OdinSections } from "./record.js";
import { sayingMore } from "./says-more.js";
import { blockOf, keyOf } from "./service-block.js";

/** What a profile says of a user in any case. Odin sends `""` for what is not set. */
const PROFILE = ["firstName", "lastName", "phoneNumber", "extension", "endpointType"];

/** A profile that says more than whose it is. */
function profileIn(data: unknown): WireObject | undefined {
  const profile = asObject(data);
  return profile && PROFILE.some((field) => field in profile) ? profile : undefined;
}

/** The services in effect. */
export const servicesIn = (data: unknown): WireObject[] | undefined => asRows(asObject(data)?.userServices);

/** The packs that the user could have. */
const packsIn = (data: unknown): WireObject[] | undefined => asRows(asObject(data)?.servicePackServices);

/** The names of the packs that the user has. A pack without a name still counts. */
export const assignedPacksIn = (data: unknown): string[] | undefined =>
  packsIn(data)?.filter(isAssigned).map(serviceName);

/** The names of the services that the user has without a pack. The list is the platform's whole catalogue, of which a user has few. */
export function directlyAssignedIn(data: unknown): string[] | undefined {
  const listed = asObject(data)?.userServices;
  return asRows(Array.isArray(listed) ? listed.filter(isAssigned) : listed)
    ?.filter(isAssigned)
    .map(serviceName);
}

/** A row that is no object counts. Then the list is not of a known shape. */
function isAssigned(row: unknown): boolean {
  const assigned = typeof row === "object" && row !== null ? (row as WireObject).assigned : true;
  return assigned === true || (assigned !== false && asBoolean(assigned) === true);
}

/** The packs and the services of an answer about assignment. The services may be left out. */
const assignmentIn = (data: unknown) =>
  asObject(data)?.userServices === undefined || directlyAssignedIn(data) ? packsIn(data) : undefined;

/** A pack may have a `servicePackName` instead. A service without a name still counts. */
export function serviceName(service: WireObject): string {
  return asTrimmed(service.serviceName) ?? asTrimmed(service.servicePackName) ?? "(without a name)";
}

type Services = Pick<OdinSections, "assignedServices" | "serviceAssignment">;

/** Why the list of services is not to be believed. A user with a pack has its services. Undefined if it may be right. */
export function contradictionIn({ assignedServices, serviceAssignment }: Services): string | undefined {
  if (assignedServices?.status !== "ok") return undefined;
  const listed = asObject(assignedServices.data)?.userServices;
  // Nearly every list names a service, and then it need not be read.
  if ((Array.isArray(listed) && listed.length > 0) || servicesIn(assignedServices.data)?.length !== 0) return undefined;
  const packs = (serviceAssignment?.status === "ok" && assignedPacksIn(serviceAssignment.data)) || [];
  return packs.length === 0 ? undefined : `assignedServices: none, although packs are assigned (${packs.join(", ")})`;
}

/** The settings of all services. Undefined if those of a service that forwards calls cannot be read. */
function settingsIn(data: unknown): WireObject | undefined {
  const settings = asObject(data);
  const names = new Set(Object.keys(FORWARDING_SERVICES).map(keyOf));
  const isLost = ([name, value]: readonly [string, unknown]) => names.has(keyOf(name)) && blockOf(value) === "unread";
  return settings && !Object.entries(settings).some(isLost) ? settings : undefined;
}

export const registrationsIn = (data: unknown): WireObject[] | undefined => asRows(asObject(data)?.registrations);

export const alternateUsersIn = (data: unknown): WireObject[] | undefined => asRows(asObject(data)?.users);

export const schedulesIn = (data: unknown): WireObject[] | undefined => asRows(asObject(data)?.schedules);

/** The permissions of a group's calling plan, or of a department's. */
export const permissionsIn = (data: unknown): WireObject | undefined => asObject(asObject(data)?.permissions);

/** A calling plan of a user that says whether it is in force. */
function planIn(data: unknown): WireObject | undefined {
  const plan = asObject(data);
  return asBoolean(plan?.useCustomSettings) === undefined ? undefined : plan;
}

/** How the clean view reads a section. Undefined means that it cannot. Sections that are not here are not read. */
export const ODIN_SHAPES: Partial<Record<OdinSectionName | keyof OdinInheritedSections, (data: unknown) => unknown>> = {
  user: profileIn,
  assignedServices: servicesIn,
  serviceAssignment: assignmentIn,
  serviceSettings: settingsIn,
  ...Object.fromEntries(ODIN_PLANS.map((plan) => [`outgoingCallingPlans.${plan}`, planIn])),
  "outgoingCallingPlans.outgoingCallingPlanAuthorizationCode": (data) => asRows(asObject(data)?.codes),
  "inherited.outgoingCallingPlanOriginating": permissionsIn,
  "inherited.outgoingCallingPlanRedirecting": permissionsIn,
  "utilities.alternateUserId": alternateUsersIn,
  "utilities.portalPasscode": sayingMore,
  "utilities.callProcessingPolicy": sayingMore,
  "utilities.communicationBarring": sayingMore,
  "utilities.devicePolicies": sayingMore,
  "utilities.userSchedules": schedulesIn,
  registration: registrationsIn,
};
