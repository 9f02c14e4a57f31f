import type { OdinSectionName } from "../../record/odin/record.js";
import { assignedPacksIn, servicesIn } from "../../record/odin/shapes.js";
import type { Section } from "../../record/outcome.js";
import { asObject, asRows, asText } from "../../record/wire.js";

const CALL_ME_NOW = ["Call Me Now"];
/** Either of the two gives a user a passcode for the voice portal. */
const VOICE_PORTAL = ["Voice Messaging User", "Voice Messaging User - Video", "Voice Portal Calling"];

/**
 * The services that a section belongs to, any of which makes it answer. A section is here only if a source says that its call
 * fails without them (docs/facts/odin.md O-25, O-28). Any other error stays an error.
 */
const SERVICES: Partial<Record<OdinSectionName, readonly string[]>> = {
  "outgoingCallingPlans.outgoingCallingPlanCallMeNow": CALL_ME_NOW,
  "outgoingCallingPlans.outgoingCallingPlanDigitPlanCallMeNow": CALL_ME_NOW,
  "outgoingCallingPlans.outgoingCallingPlanPinholeDigitPlanCallMeNow": CALL_ME_NOW,
  "utilities.portalPasscode": VOICE_PORTAL,
};

/** Sections that every user has. An answer that their service is not assigned is no answer about the user. */
const OF_EVERYBODY: ReadonlySet<OdinSectionName> = new Set<OdinSectionName>([
  ...(["user", "assignedServices", "serviceAssignment", "serviceSettings", "registration"] as const),
  "outgoingCallingPlans.outgoingCallingPlanOriginating",
  "outgoingCallingPlans.outgoingCallingPlanRedirecting",
  "outgoingCallingPlans.outgoingCallingPlanRedirected",
]);

/** Whether a section belongs to a service, which the user may lack. */
export const isOfService = (name: OdinSectionName): boolean => !OF_EVERYBODY.has(name);

/** The services that a section belongs to. Empty if it belongs to none. */
export function servicesOf(name: OdinSectionName): readonly string[] {
  return SERVICES[name] ?? [];
}

/**
 * Whether a section belongs to a service that the user does not have. The *effective* services decide (`assignedServices`,
 * packs included). If these are unknown the answer is no, so an error stays an error.
 */
export function isUnlicensed(name: OdinSectionName, assignedServices: Section | undefined): boolean {
  const services = servicesOf(name);
  if (services.length === 0 || assignedServices?.status !== "ok") return false;
  const { userServices, groupServices } = asObject(assignedServices.data) ?? {};
  const user = asRows(userServices);
  if (!user) return false;
  const assigned = new Set([...user, ...(asRows(groupServices) ?? [])].map((service) => asText(service.serviceName)));
  return !services.some((service) => assigned.has(service));
}

/** Whether a user has no service at all, and no pack. Then empty settings are right, and need no further call. */
export function hasNoServices(assigned: Section | undefined, assignment: Section | undefined): boolean {
  const has = (section: Section | undefined, listIn: (data: unknown) => unknown[] | undefined) =>
    section?.status !== "ok" || listIn(section.data)?.length !== 0;
  return !has(assigned, servicesIn) && !has(assignment, assignedPacksIn);
}
