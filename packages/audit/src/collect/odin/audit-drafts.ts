import { ODIN_PLANS, ODIN_UTILITIES, type OdinSectionName } from "../../record/odin/record.js";
import { asObject, asObjects, listed, type WireObject } from "../../record/wire.js";
import { fields, onlyFields } from "../pick.js";
import { type Draft, draftOf } from "./draft.js";

/** The sections of a user in the group audit (seed 000). Our record has the same shape. */
export function draftFromGroupAudit(userId: string, user: WireObject): Draft {
  const plans = asObject(user.outgoingCallingPlans) ?? {};
  const utilities = asObject(user.utilities) ?? {};
  return draftOf(userId, [
    ["user", user.user],
    ["assignedServices", user.assignedServices],
    ["serviceAssignment", user.serviceAssignment],
    ["serviceSettings", user.serviceSettings],
    ...ODIN_PLANS.map((plan) => [`outgoingCallingPlans.${plan}`, plans[plan]] as const),
    ...ODIN_UTILITIES.map((utility) => [`utilities.${utility}`, utilities[utility]] as const),
  ]);
}

/**
 * The sections of a user in the single user's audit, which has another shape (docs/facts/odin.md O-70). Names are in Title
 * Case, services are flat next to their assignment, schedules are a bare list.
 */
export function draftFromUserAudit(userId: string, answer: unknown): Draft {
  const { Settings, OutgoingCallingPlan, UserServices } = asObject(answer) ?? {};
  const settings = asObject(Settings) ?? {};
  const plans = asObject(OutgoingCallingPlan) ?? {};
  const { servicesAssigned, servicesAssignment, ...services } = asObject(UserServices) ?? {};
  return draftOf(userId, [
    ["user", settings.User],
    ["assignedServices", servicesAssigned],
    ["serviceAssignment", servicesAssignment],
    ["serviceSettings", Object.keys(services).length > 0 ? services : undefined],
    ...ODIN_PLANS.map((plan) => [`outgoingCallingPlans.${plan}` as const, plans[titleOf(plan)]] as const),
    ...Object.entries(UTILITY_TITLES).map(([utility, title]) => [utilityName(utility), settings[title]] as const),
    ["utilities.userSchedules", wrapped(settings.Schedules)],
  ]);
}

/** The parts of the single user's audit that are sections. The codes that lift a barring are none, for example. */
export function auditedParts(answer: unknown): unknown {
  const audit = asObject(answer);
  if (!audit) return answer;
  const part = (name: string, titles: readonly string[]) => ({ [name]: fields(...titles)(audit[name]) });
  return {
    ...onlyFields(audit, ["userId", "UserServices"]),
    ...part("Settings", ["User", "Schedules", ...Object.values(UTILITY_TITLES)]),
    ...part("OutgoingCallingPlan", ODIN_PLANS.map(titleOf)),
  };
}

const UTILITY_TITLES = {
  alternateUserId: "Alternate User Id",
  announcementFile: "Announcement File",
  callPolicies: "Call Policies",
  callProcessingPolicy: "Call Processing Policy",
  communicationBarring: "Communication Barring",
  devicePolicies: "Device Policies",
  featureAccessCode: "Feature Access Code",
  portalPasscode: "Portal Passcode",
};

const utilityName = (utility: string) => `utilities.${utility}` as OdinSectionName;

/** `outgoingCallingPlanCallMeNow` is "Outgoing Calling Plan Call Me Now" here. */
function titleOf(name: string): string {
  const words = name.replace(/[A-Z]/g, (capital) => ` ${capital}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function wrapped(schedules: unknown): unknown {
  const list = asObjects(listed(schedules, "name"));
  return list ? { schedules: list } : schedules;
}
