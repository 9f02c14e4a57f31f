import { ENHANCED_PLANS } from "../../record/odin/group-services.js";
import type { OdinSectionName } from "../../record/odin/record.js";
import { type Amount, type Cost, exactly, forEach } from "../cost.js";
import { CONTROL_READS } from "./control-reads.js";
import type { OdinChoice } from "./sections.js";

/**
 * What `composed` reads for each user alone, in the order of the record.
 *
 * @param services the services of the group itself. Undefined if they are not known
 */
export const costsOfSections = (
  users: Amount,
  { sections, withoutLine }: Pick<OdinChoice, "sections" | "withoutLine">,
  services: ReadonlySet<string> | undefined,
): readonly Cost[] =>
  SECTIONS.flatMap(([name, ...operations]) => {
    if (sections.has(name)) return operations.map((operation) => costOf(operation, users, services));
    return withoutLine.has(name) ? operations.map((operation) => ofFew(operation, users)) : [];
  });

/** One of this many users is assumed to have no line. */
export const USERS_WITHOUT_LINE = 20;

/** A call for each user whose profile shows no line. Nobody knows these users before they are read. */
export function ofFew(operation: string, users: Amount): Cost {
  const { likely, ...each } = forEach(users, { least: 0, most: 1, likely: 1 });
  const few = likely === null ? null : Math.ceil(likely / USERS_WITHOUT_LINE);
  return { operation, ...each, likely: few, why: "each user without a device, a number and an address" };
}

function costOf(operation: string, users: Amount, services: ReadonlySet<string> | undefined): Cost {
  if (operation === EVENTS) {
    return { operation, ...forEach(users, { least: 0, most: null, likely: null }), why: "each schedule of a user" };
  }
  const hasEnhanced = services?.has(ENHANCED_PLANS);
  const all = forEach(users, exactly(1));
  const few = atMost(users, CONTROL_READS);
  const maybe = { ...all, least: few.least, likely: null };
  if (operation === "getUserPortalPasscode")
    return { operation, ...maybe, why: "each user, except those without voice mail" };
  if (!operation.startsWith(PLAN)) return { operation, ...all, why: "each user" };
  if (hasEnhanced === false)
    return { operation, ...fewOf(operation, users), why: "a few users, because the group lacks the service" };
  if (operation.includes("CallMeNow"))
    return { operation, ...maybe, why: "each user, except those without Call Me Now" };
  if (hasEnhanced) return { operation, ...all, why: "each user" };
  const least = operation === CODES ? 0 : few.least;
  return { operation, ...all, least, likely: null, why: "each user, if the group has the service" };
}

/** The users who are asked although the group lacks the service. The codes are not, because their settings come first. */
function fewOf(operation: string, users: Amount): Amount {
  if (operation === CODES) return atMost(users, 0);
  const few = atMost(users, CONTROL_READS);
  // A user may lack Call Me Now instead, which is confirmed apart.
  return operation.includes("CallMeNow") ? { ...few, most: atMost(users, 2 * CONTROL_READS).most } : few;
}

function atMost({ least, most, likely, about }: Amount, limit: number): Amount {
  return {
    least: Math.min(least, limit),
    most: most === null ? limit : Math.min(most, limit),
    likely: likely === null ? null : Math.min(likely, limit),
    about: about && least < limit,
  };
}

const PLAN = "getUserOutgoingCallingPlan";
const CODES = `${PLAN}AuthorizationCodesCodes`;
const EVENTS = "getUserEvents";

/** The sections that no bulk read brings, and the calls of each (singles.ts). */
const SECTIONS: readonly (readonly [OdinSectionName, ...string[]])[] = [
  ["assignedServices", "getUserServicesAssigned"],
  ["outgoingCallingPlans.outgoingCallingPlanAuthorizationCode", `${PLAN}AuthorizationCodes`, CODES],
  ["outgoingCallingPlans.outgoingCallingPlanDigitPlanCallMeNow", `${PLAN}DigitPlanCallMeNow`],
  ["outgoingCallingPlans.outgoingCallingPlanDigitPlanOriginating", `${PLAN}DigitPlanOriginating`],
  ["outgoingCallingPlans.outgoingCallingPlanDigitPlanRedirecting", `${PLAN}DigitPlanRedirecting`],
  ["outgoingCallingPlans.outgoingCallingPlanTransferNumbers", `${PLAN}TransferNumbers`],
  ["outgoingCallingPlans.outgoingCallingPlanPinholeDigitPlanCallMeNow", `${PLAN}PinholeDigitPlanCallMeNow`],
  ["outgoingCallingPlans.outgoingCallingPlanPinholeDigitPlanOriginating", `${PLAN}PinholeDigitPlanOriginating`],
  ["outgoingCallingPlans.outgoingCallingPlanPinholeDigitPlanRedirecting", `${PLAN}PinholeDigitPlanRedirecting`],
  ["serviceAssignment", "getUserServices"],
  ["serviceSettings", "getUserServiceSettings"],
  ["utilities.alternateUserId", "getUserAlternateUserId"],
  ["utilities.announcementFile", "getUserAnnouncements"],
  ["utilities.callPolicies", "getUserCallPolicies"],
  ["utilities.callProcessingPolicy", "getUserCallProcessingPolicy"],
  ["utilities.communicationBarring", "getUserCommunicationBarring"],
  ["utilities.devicePolicies", "getUserDevicePolicies"],
  ["utilities.featureAccessCode", "getUserFeatureAccessCodes"],
  ["utilities.portalPasscode", "getUserPortalPasscode"],
  ["utilities.userSchedules", "getUserSchedules", EVENTS],
];
