import type { OdinPlan, OdinSectionName, OdinUtility } from "../../record/odin.js";
import { asObject, asObjects, asText, type WireObject } from "../../record/wire.js";
import type { Asker, AskOptions } from "../asker.js";
import { UnusableAnswer } from "../section.js";
import type { OdinReader } from "./reader.js";

/** Reads one section of one user by its own call, or calls. */
export type Single = (odin: OdinReader, asker: Asker, userId: string) => Promise<unknown>;

type ScheduleType = Parameters<OdinReader["getUserEvents"]>[0]["type"];

type Read = (odin: OdinReader) => (params: { userId: string }, options: AskOptions) => Promise<unknown>;

const one =
  (read: Read): Single =>
  (odin, asker, userId) =>
    asker.call((options) => read(odin).call(odin, { userId }, options));

/** The codes come from a second call, which answers a bare list; the group audit has both in one. */
const authorizationCodes: Single = async (odin, asker, userId) => {
  const settings = await asker.call((options) =>
    odin.getUserOutgoingCallingPlanAuthorizationCodes({ userId }, options),
  );
  const codes = await asker.call((options) =>
    odin.getUserOutgoingCallingPlanAuthorizationCodesCodes({ userId }, options),
  );
  return { settings, codes: listIn(codes, "codes") };
};

/** Schedules come without their events: one more call for each. A schedule whose events are lost loses the section. */
const userSchedules: Single = async (odin, asker, userId) => {
  const schedules: WireObject[] = [];
  for (const schedule of listIn(await one((o) => o.getUserSchedules)(odin, asker, userId), "schedules")) {
    const name = asText(schedule.name);
    const type = asText(schedule.type);
    if (name === undefined || type === undefined) throw new UnusableAnswer("a schedule has no name or no type");
    // The platform's own word goes back to it, even one that the spec does not know yet.
    const params = { userId, name, type: type as ScheduleType };
    const events = await asker.call((options) => odin.getUserEvents(params, options));
    schedules.push({ ...schedule, events: listIn(events, "events") });
  }
  return { schedules };
};

/** The list in an answer that is a bare list, or an object around one. Anything else is no answer to what was asked. */
function listIn(answer: unknown, key: string): WireObject[] {
  const list = asObjects(answer) ?? asObjects(asObject(answer)?.[key]);
  if (!list) throw new UnusableAnswer(`the answer holds no list of ${key}`);
  return list;
}

const plans: Record<OdinPlan, Single> = {
  outgoingCallingPlanAuthorizationCode: authorizationCodes,
  outgoingCallingPlanCallMeNow: one((o) => o.getUserOutgoingCallingPlanCallMeNow),
  outgoingCallingPlanDigitPlanCallMeNow: one((o) => o.getUserOutgoingCallingPlanDigitPlanCallMeNow),
  outgoingCallingPlanDigitPlanOriginating: one((o) => o.getUserOutgoingCallingPlanDigitPlanOriginating),
  outgoingCallingPlanDigitPlanRedirecting: one((o) => o.getUserOutgoingCallingPlanDigitPlanRedirecting),
  outgoingCallingPlanOriginating: one((o) => o.getUserOutgoingCallingPlanOriginating),
  outgoingCallingPlanRedirected: one((o) => o.getUserOutgoingCallingPlanRedirected),
  outgoingCallingPlanRedirecting: one((o) => o.getUserOutgoingCallingPlanRedirecting),
  outgoingCallingPlanTransferNumbers: one((o) => o.getUserOutgoingCallingPlanTransferNumbers),
  outgoingCallingPlanPinholeDigitPlanCallMeNow: one((o) => o.getUserOutgoingCallingPlanPinholeDigitPlanCallMeNow),
  outgoingCallingPlanPinholeDigitPlanOriginating: one((o) => o.getUserOutgoingCallingPlanPinholeDigitPlanOriginating),
  outgoingCallingPlanPinholeDigitPlanRedirecting: one((o) => o.getUserOutgoingCallingPlanPinholeDigitPlanRedirecting),
};

const utilities: Record<OdinUtility, Single> = {
  alternateUserId: one((o) => o.getUserAlternateUserId),
  announcementFile: one((o) => o.getUserAnnouncements),
  callPolicies: one((o) => o.getUserCallPolicies),
  callProcessingPolicy: one((o) => o.getUserCallProcessingPolicy),
  communicationBarring: one((o) => o.getUserCommunicationBarring),
  devicePolicies: one((o) => o.getUserDevicePolicies),
  featureAccessCode: one((o) => o.getUserFeatureAccessCodes),
  portalPasscode: one((o) => o.getUserPortalPasscode),
  userSchedules,
};

/** The profile says everything else about the user: an object that names nobody is none. */
const profile: Single = async (odin, asker, userId) => {
  const answer = await one((o) => o.getUser)(odin, asker, userId);
  if (asText(asObject(answer)?.userId) === undefined) throw new UnusableAnswer("the answer is no user's profile");
  return answer;
};

const top: Record<"user" | "assignedServices" | "serviceAssignment" | "serviceSettings" | "registration", Single> = {
  user: profile,
  assignedServices: one((o) => o.getUserServicesAssigned),
  serviceAssignment: one((o) => o.getUserServices),
  serviceSettings: one((o) => o.getUserServiceSettings),
  registration: one((o) => o.getUserRegistration),
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
