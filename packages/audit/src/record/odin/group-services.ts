import { asBoolean, asObject, asRows, asTrimmed } from "../wire.js";
import { ODIN_PLANS, type OdinPlan } from "./record.js";

const PLAIN = "Outgoing Calling Plan";
/** The service of a group without which its users have no digit plans, pinholes, transfer numbers and authorization codes. */
export const ENHANCED_PLANS = "Enhanced Outgoing Calling Plan";

/** The plans that each service of a group brings. That there are two services is found, and which plan is whose is inferred (docs/facts/odin-services.md O-183, O-184). */
const OF_PLAIN: ReadonlySet<OdinPlan> = new Set<OdinPlan>([
  "outgoingCallingPlanOriginating",
  "outgoingCallingPlanRedirecting",
  "outgoingCallingPlanRedirected",
  "outgoingCallingPlanCallMeNow",
]);

const SERVICES: ReadonlyMap<string, string> = new Map(
  ODIN_PLANS.map((plan) => [`outgoingCallingPlans.${plan}`, OF_PLAIN.has(plan) ? PLAIN : ENHANCED_PLANS]),
);

/** The service that a group needs, or none of its users has the section. Undefined if no group needs one. */
export const groupServiceOf = (section: string): string | undefined => SERVICES.get(section);

/**
 * The services of the group itself that it may use and uses, from the list of its services. Undefined if the list cannot be
 * read. A service without a name may be any, so nothing can be said of the others.
 */
export function groupServicesIn(data: unknown): ReadonlySet<string> | undefined {
  const rows = asRows(asObject(data)?.groupServices);
  const names = rows?.map((row) => asTrimmed(row.serviceName));
  if (!rows || !names?.every((name) => name !== undefined)) return undefined;
  const isOff = (flag: unknown) => asBoolean(flag) === false;
  return new Set(names.filter((_, at) => !isOff(rows[at]?.authorized) && !isOff(rows[at]?.assigned)));
}

/**
 * Sections that users have, although the group lacks their service by its own list. Then the list decides nothing.
 *
 * @param services the list of the group's services
 * @param isRead whether a user has the section
 */
export function contradictedSections(services: unknown, isRead: (section: string) => boolean): readonly string[] {
  const has = groupServicesIn(services);
  if (!has) return [];
  return [...SERVICES].flatMap(([section, service]) => (!has.has(service) && isRead(section) ? [section] : []));
}
