import { ENHANCED_PLANS } from "../../record/odin/group-services.js";
import { type Amount, type Cost, exactly, forEach } from "../cost.js";
import { CONTROL_READS } from "./control-reads.js";

/**
 * What `composed` reads for each user alone, in the order of the record.
 *
 * @param services the services of the group itself. Undefined if they are not known
 */
export const costsOfSections = (users: Amount, services: ReadonlySet<string> | undefined): readonly Cost[] => [
  ...SECTIONS.map((operation) => costOf(operation, users, services?.has(ENHANCED_PLANS))),
  {
    operation: "getUserEvents",
    ...forEach(users, { least: 0, most: null, likely: null }),
    why: "each schedule of a user",
  },
];

function costOf(operation: string, users: Amount, hasEnhanced: boolean | undefined): Cost {
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

/** The calls of the sections that no bulk read brings (singles.ts). */
const SECTIONS = [
  "getUserServicesAssigned",
  `${PLAN}AuthorizationCodes`,
  CODES,
  `${PLAN}DigitPlanCallMeNow`,
  `${PLAN}DigitPlanOriginating`,
  `${PLAN}DigitPlanRedirecting`,
  `${PLAN}TransferNumbers`,
  `${PLAN}PinholeDigitPlanCallMeNow`,
  `${PLAN}PinholeDigitPlanOriginating`,
  `${PLAN}PinholeDigitPlanRedirecting`,
  "getUserServices",
  "getUserServiceSettings",
  "getUserAlternateUserId",
  "getUserAnnouncements",
  "getUserCallPolicies",
  "getUserCallProcessingPolicy",
  "getUserCommunicationBarring",
  "getUserDevicePolicies",
  "getUserFeatureAccessCodes",
  "getUserPortalPasscode",
  "getUserSchedules",
];
