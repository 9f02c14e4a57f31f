import type { OdinPlan, OdinSectionName, OdinUtility } from "../../record/odin/record.js";
import { asItems, asObject, asRows, asText, listed, type WireObject } from "../../record/wire.js";
import type { Caller } from "../caller.js";
import { UnusableAnswer } from "../section.js";
import type { OdinReader, OdinReads } from "./reader.js";

/** Reads one section of one user, by one or more calls. */
export type Single = (odin: OdinReader, caller: Caller, userId: string) => Promise<unknown>;

type ScheduleType = Parameters<OdinReader["getUserEvents"]>[0]["type"];

/** The operations whose only parameter is a user's id. */
type OfUser = {
  [Name in keyof OdinReads]: { userId: string } extends Parameters<OdinReads[Name]>[0] ? Name : never;
}[keyof OdinReads];

const one =
  (operation: OfUser): Single =>
  (odin, caller, userId) =>
    caller.call(odin, operation, { userId });

/** The codes come from a second call, whose answer is a bare list. The group audit has both in one. */
const authorizationCodes: Single = async (odin, caller, userId) => {
  const settings = await caller.call(odin, "getUserOutgoingCallingPlanAuthorizationCodes", { userId });
  const codes = await caller.read(
    odin,
    "getUserOutgoingCallingPlanAuthorizationCodesCodes",
    { userId },
    listIn("codes", "code"),
  );
  return { settings, codes };
};

/** Schedules come without their events, which need one more call each. A schedule whose events are lost loses the section. */
const userSchedules: Single = async (odin, caller, userId) => {
  const schedules: WireObject[] = [];
  for (const schedule of await caller.read(odin, "getUserSchedules", { userId }, listIn("schedules", "name"))) {
    const name = asText(schedule.name);
    const type = asText(schedule.type);
    if (name === undefined || type === undefined) throw new UnusableAnswer("a schedule has no name or no type");
    // The platform's own word is sent back, even if the spec does not list it yet.
    const params = { userId, name, type: type as ScheduleType };
    const events = await caller.read(odin, "getUserEvents", params, listIn("events", "eventName"));
    schedules.push({ ...schedule, events });
  }
  return { schedules };
};

/**
 * The list in an answer, which is a list, its only row, or an object around either. Any other answer is unusable. So is a list
 * with an item that is not an object, because dropping the item could turn the list into "has none".
 *
 * @param own a field that every row has
 */
const listIn =
  (key: string, own: string) =>
  (answer: unknown): WireObject[] => {
    const list = asItems(listed(answer, own)) ?? asRows(asObject(answer)?.[key]);
    if (!list) throw new UnusableAnswer(`the answer holds no list of ${key}`);
    return list;
  };

const plans: Record<OdinPlan, Single> = {
  outgoingCallingPlanAuthorizationCode: authorizationCodes,
  outgoingCallingPlanCallMeNow: one("getUserOutgoingCallingPlanCallMeNow"),
  outgoingCallingPlanDigitPlanCallMeNow: one("getUserOutgoingCallingPlanDigitPlanCallMeNow"),
  outgoingCallingPlanDigitPlanOriginating: one("getUserOutgoingCallingPlanDigitPlanOriginating"),
  outgoingCallingPlanDigitPlanRedirecting: one("getUserOutgoingCallingPlanDigitPlanRedirecting"),
  outgoingCallingPlanOriginating: one("getUserOutgoingCallingPlanOriginating"),
  outgoingCallingPlanRedirected: one("getUserOutgoingCallingPlanRedirected"),
  outgoingCallingPlanRedirecting: one("getUserOutgoingCallingPlanRedirecting"),
  outgoingCallingPlanTransferNumbers: one("getUserOutgoingCallingPlanTransferNumbers"),
  outgoingCallingPlanPinholeDigitPlanCallMeNow: one("getUserOutgoingCallingPlanPinholeDigitPlanCallMeNow"),
  outgoingCallingPlanPinholeDigitPlanOriginating: one("getUserOutgoingCallingPlanPinholeDigitPlanOriginating"),
  outgoingCallingPlanPinholeDigitPlanRedirecting: one("getUserOutgoingCallingPlanPinholeDigitPlanRedirecting"),
};

const utilities: Record<OdinUtility, Single> = {
  alternateUserId: one("getUserAlternateUserId"),
  announcementFile: one("getUserAnnouncements"),
  callPolicies: one("getUserCallPolicies"),
  callProcessingPolicy: one("getUserCallProcessingPolicy"),
  communicationBarring: one("getUserCommunicationBarring"),
  devicePolicies: one("getUserDevicePolicies"),
  featureAccessCode: one("getUserFeatureAccessCodes"),
  portalPasscode: one("getUserPortalPasscode"),
  userSchedules,
};

/** The profile describes the user, so an object without a user id is no profile. */
const profile: Single = (odin, caller, userId) =>
  caller.read(odin, "getUser", { userId }, (answer) => {
    if (asText(asObject(answer)?.userId) === undefined) throw new UnusableAnswer("the answer is not a user's profile");
    return answer;
  });

const top: Record<"user" | "assignedServices" | "serviceAssignment" | "serviceSettings" | "registration", Single> = {
  user: profile,
  assignedServices: one("getUserServicesAssigned"),
  serviceAssignment: one("getUserServices"),
  serviceSettings: one("getUserServiceSettings"),
  registration: one("getUserRegistration"),
};

const singles = new Map<string, Single>([
  ...Object.entries(top),
  ...Object.entries(plans).map(([plan, single]) => [`outgoingCallingPlans.${plan}`, single] as const),
  ...Object.entries(utilities).map(([utility, single]) => [`utilities.${utility}`, single] as const),
]);

/** How a section is read by itself. A test makes sure that every section has a way. */
export function singleOf(name: OdinSectionName): Single {
  const single = singles.get(name);
  if (!single) throw new TypeError(`no call is known for the section ${name}`);
  return single;
}
