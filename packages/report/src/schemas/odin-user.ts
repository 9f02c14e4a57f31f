import type { CleanOdinUser, OdinPlans } from "@rollcall/audit";
import { anyOf, fact, flag, listOf, mapOf, number, object, oneOf, orNull, type Schema, text, texts } from "./words.js";

const permission = object({ kind: oneOf("own", "group"), value: text });
const expiry = anyOf(object({ kind: oneOf("never") }), object({ kind: oneOf("days"), days: number }));
const inForce = (value: Schema): Schema => fact(object({ of: oneOf("user", "group"), value }));
const classes = inForce(mapOf(text));
const patterns = inForce(listOf(object({ name: text, permission: orNull(text) })));

const plans = {
  originating: classes,
  redirecting: classes,
  callMeNow: classes,
  redirected: inForce(flag),
  transferNumbers: inForce(listOf(orNull(text))),
  digitOriginating: patterns,
  digitRedirecting: patterns,
  digitCallMeNow: patterns,
  pinholeOriginating: patterns,
  pinholeRedirecting: patterns,
  pinholeCallMeNow: patterns,
  codes: fact(listOf(object({ weak: orNull(flag), same: orNull(text) }))),
  groupCodes: fact(number),
} satisfies Record<keyof OdinPlans, Schema>;

const endpoint = object({
  type: text,
  deviceName: orNull(text),
  deviceType: orNull(text),
  linePort: orNull(text),
  macAddress: fact(text),
});

const device = object({
  level: orNull(text),
  owner: object({ serviceProviderId: orNull(text), groupId: orNull(text) }),
  status: orNull(text),
  ports: orNull(number),
});

const appearance = object({
  deviceName: orNull(text),
  linePort: orNull(text),
  isActive: orNull(flag),
  mayOriginate: orNull(flag),
  macAddress: fact(text),
  contact: orNull(text),
});

const intercept = object({
  isOn: orNull(flag),
  reroutes: orNull(flag),
  inbound: orNull(text),
  outbound: orNull(text),
  newNumber: orNull(text),
  transferNumber: orNull(text),
  rerouteNumber: orNull(text),
});

const callProcessing = object({
  ownCallerId: orNull(flag),
  callerIdPolicy: orNull(text),
  emergencyCallerIdPolicy: orNull(text),
  ownLimits: orNull(flag),
  limitsRedirectedCalls: orNull(flag),
  redirectionDepth: orNull(number),
});

const event = object({ name: orNull(text), start: orNull(text), end: orNull(text), recurrence: orNull(text) });
const schedule = object({ name: orNull(text), type: orNull(text), level: orNull(text), events: orNull(listOf(event)) });
const forwarding = object({ service: text, state: oneOf("on", "unknown"), when: orNull(text), targets: orNull(texts) });
const drift = object({ service: text, isListed: flag, listed: orNull(flag), set: orNull(flag) });
const registration = object({
  kind: text,
  deviceName: orNull(text),
  linePort: orNull(text),
  contact: orNull(text),
  userAgent: orNull(text),
  expires: orNull(text),
  isSecure: orNull(flag),
});

/** The fields of a user of Odin in the view. */
export const ODIN_USER = {
  platform: oneOf("odin"),
  serviceProviderId: text,
  groupId: text,
  userId: text,
  names: fact(object({ first: orNull(text), last: orNull(text) })),
  callerId: fact(text),
  timeZone: fact(text),
  title: fact(text),
  name: fact(text),
  phoneNumber: fact(text),
  extension: fact(text),
  emailAddress: fact(text),
  department: fact(text),
  country: fact(text),
  endpoint: fact(endpoint),
  device: fact(device),
  lineMode: fact(text),
  appearances: fact(listOf(appearance)),
  registrations: fact(listOf(registration)),
  lines: fact(listOf(object({ kind: text, deviceName: orNull(text), registered: fact(flag) }))),
  services: fact(listOf(object({ name: text, isActive: orNull(flag) }))),
  packs: fact(texts),
  directServices: fact(texts),
  packServices: fact(texts),
  drift: fact(listOf(drift)),
  forwarding: fact(listOf(forwarding)),
  international: object({ dialling: fact(permission), forwarding: fact(permission) }),
  plans: object(plans),
  portalCalling: fact(flag),
  portalPasscode: fact(object({ isLoginDisabled: orNull(flag), expiry: orNull(expiry) })),
  intercept: fact(intercept),
  mobilePhoneNumber: fact(text),
  domain: fact(text),
  alternateUserIds: fact(texts),
  aliases: fact(texts),
  voiceMailAddress: fact(text),
  passwordExpiry: fact(expiry),
  callProcessing: fact(callProcessing),
  barring: fact(object({ usesGroup: orNull(flag), profile: orNull(text) })),
  setNumbers: fact(listOf(object({ kind: oneOf("speed code", "fax", "alternate"), place: text, number: text }))),
  schedules: fact(listOf(schedule)),
  mailTargets: fact(
    listOf(
      object({ what: oneOf("delivery", "carbon copy", "notification"), address: text, state: oneOf("on", "unknown") }),
    ),
  ),
  losses: listOf(object({ path: text, value: text, lost: oneOf("exact digits") })),
} satisfies Record<keyof CleanOdinUser, Schema>;
