import type { OdinPlan, OdinSectionName, OdinUtility } from "../../record/odin/record.js";
import { asObject, asRows, asText, type WireObject } from "../../record/wire.js";
import type { Asker } from "../asker.js";
import { UnusableAnswer } from "../section.js";
import type { OdinReader, OdinReads } from "./reader.js";

/** Reads one section of one user by its own call, or calls. */
export type Single = (odin: OdinReader, asker: Asker, userId: string) => Promise<unknown>;

type ScheduleType = Parameters<OdinReader["getUserEvents"]>[0]["type"];

/** The operations that take a user's id and nothing else. */
type OfUser = {
  [Name in keyof OdinReads]: { userId: string } extends Parameters<OdinReads[Name]>[0] ? Name : never;
}[keyof OdinReads];

const one =
  (operation: OfUser): Single =>
  (odin, asker, userId) =>
    asker.ask(odin, operation, { userId });

/** The codes come from a second call, which answers a bare list; the group audit has both in one. */
const authorizationCodes: Single = async (odin, asker, userId) => {
  const settings = await asker.ask(odin, "getUserOutgoingCallingPlanAuthorizationCodes", { userId });
  const codes = await asker.read(
    odin,
    "getUserOutgoingCallingPlanAuthorizationCodesCodes",
    { userId },
    listIn("codes"),
  );
  return { settings, codes };
};

/** Schedules come without their events: one more call for each. A schedule whose events are lost loses the section. */
const userSchedules: Single = async (odin, asker, userId) => {
  const schedules: WireObject[] = [];
  for (const schedule of await asker.read(odin, "getUserSchedules", { userId }, listIn("schedules"))) {
    const name = asText(schedule.name);
    const type = asText(schedule.type);
    if (name === undefined || type === undefined) throw new UnusableAnswer("a schedule has no name or no type");
    // The platform's own word goes back to it, even one that the spec does not know yet.
    const params = { userId, name, type: type as ScheduleType };
    const events = await asker.read(odin, "getUserEvents", params, listIn("events"));
    schedules.push({ ...schedule, events });
  }
  return { schedules };
};

/**
 * The list in an answer that is a bare list, or an object around one. Anything else is no answer to what was asked, and so is
 * a list with a row that is no object: left out, it would read as "has none".
 */
const listIn =
  (key: string) =>
  (answer: unknown): WireObject[] => {
    const list = asRows(answer) ?? asRows(asObject(answer)?.[key]);
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

/** The profile says everything else about the user: an object that names nobody is none. */
const profile: Single = (odin, asker, userId) =>
  asker.read(odin, "getUser", { userId }, (answer) => {
    if (asText(asObject(answer)?.userId) === undefined) throw new UnusableAnswer("the answer is no user's profile");
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

/** How a section is read by itself. Every section has a way (a test holds this). */
export function singleOf(name: OdinSectionName): Single {
  const single = singles.get(name);
  if (!single) throw new TypeError(`no call is known for the section ${name}`);
  return single;
}
