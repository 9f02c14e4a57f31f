import type { CallPermissions, CleanOdinUser, Loss } from "@rollcall/audit";
import { ADDED, type Audited } from "./audited.js";
import {
  clear,
  count,
  day,
  each,
  hidden,
  type Of,
  type Parts,
  parts,
  path,
  phone,
  scope,
  sentence,
  token,
  valuesOf,
  word,
} from "./treatment.js";

const inForce = <T>(value: Of<T>): Of<{ readonly of: "user" | "group"; readonly value: T }> =>
  parts<{ readonly of: "user" | "group"; readonly value: T }>({ of: word, value } as never);

const permissions = inForce(valuesOf<CallPermissions>(word));
const patterns = inForce(
  each(parts<{ name: string; permission: string | null }>({ name: token("text"), permission: word })),
);
const expiry: Of<{ readonly kind: string; readonly days?: number }> = parts<{ kind: string; days?: number }>({
  kind: word,
  days: count,
});

/** Where a record had a number that lost digits. */
const loss: Of<Loss> = parts<Loss>({ path, value: phone, lost: sentence });

type OdinView = Audited<CleanOdinUser>;

/** How each field of an Odin user appears in a redacted copy. */
const ODIN_USER: Parts<OdinView> = {
  platform: word,
  serviceProviderId: scope,
  groupId: scope,
  userId: token("user"),
  names: parts({ first: token("person"), last: token("person") }),
  callerId: phone,
  timeZone: token("place"),
  title: token("text"),
  name: token("person"),
  phoneNumber: phone,
  extension: token("extension"),
  emailAddress: token("mail"),
  department: token("department"),
  country: { show: (value, to) => (/^\+?\d{1,3}$/.test(String(value)) ? value : hidden.show(value, to)) },
  endpoint: parts({
    type: word,
    deviceName: token("device"),
    deviceType: token("device"),
    linePort: token("line"),
    macAddress: token("mac"),
  }),
  device: parts({
    level: word,
    owner: parts({ serviceProviderId: scope, groupId: scope }),
    status: word,
    ports: count,
  }),
  lineMode: word,
  appearances: each(
    parts({
      deviceName: token("device"),
      linePort: token("line"),
      isActive: count,
      mayOriginate: count,
      macAddress: token("mac"),
      contact: token("line"),
    }),
  ),
  registrations: each(
    parts({
      kind: word,
      deviceName: token("device"),
      linePort: token("line"),
      contact: token("line"),
      userAgent: token("device"),
      expires: token("text"),
      isSecure: count,
    }),
  ),
  lines: each(parts({ kind: word, deviceName: token("device"), registered: count })),
  services: each(parts({ name: clear, isActive: count })),
  packs: each(clear),
  directServices: each(clear),
  packServices: each(clear),
  drift: each(parts({ service: clear, isListed: count, listed: count, set: count })),
  forwarding: each(parts({ service: clear, state: word, when: word, targets: each(phone) })),
  international: parts({
    dialling: parts({ kind: word, value: word }),
    forwarding: parts({ kind: word, value: word }),
  }),
  plans: parts({
    originating: permissions,
    redirecting: permissions,
    callMeNow: permissions,
    redirected: inForce<boolean>(count),
    transferNumbers: inForce(each(phone)) as never,
    digitOriginating: patterns,
    digitRedirecting: patterns,
    digitCallMeNow: patterns,
    pinholeOriginating: patterns,
    pinholeRedirecting: patterns,
    pinholeCallMeNow: patterns,
    codes: each(parts({ weak: count, same: token("id") })),
    groupCodes: count,
  }),
  portalCalling: count,
  portalPasscode: parts({ isLoginDisabled: count, expiry }),
  intercept: parts({
    isOn: count,
    reroutes: count,
    inbound: word,
    outbound: word,
    newNumber: phone,
    transferNumber: phone,
    rerouteNumber: phone,
  }),
  mobilePhoneNumber: phone,
  domain: token("text"),
  alternateUserIds: each(token("user")),
  aliases: each(token("line")),
  voiceMailAddress: token("mail"),
  passwordExpiry: expiry,
  callProcessing: parts({
    ownCallerId: count,
    callerIdPolicy: word,
    emergencyCallerIdPolicy: word,
    ownLimits: count,
    limitsRedirectedCalls: count,
    redirectionDepth: count,
  }),
  barring: parts({ usesGroup: count, profile: token("text") }),
  setNumbers: each(parts({ kind: word, place: path, number: phone })),
  schedules: each(
    parts({
      name: token("text"),
      type: word,
      level: word,
      // The days of a schedule may be those of a person's leave.
      events: each(parts({ name: token("text"), start: day, end: day, recurrence: token("text") })),
    }),
  ),
  mailTargets: each(parts({ what: word, address: token("mail"), state: word })),
  losses: each(loss),
  ...ADDED,
};

export const odinUser: Of<OdinView> = parts<OdinView>(ODIN_USER);
