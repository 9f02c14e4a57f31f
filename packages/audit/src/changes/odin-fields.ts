import type { OdinAppearance } from "../record/odin/appearances.js";
import { CALL_CLASSES, type CallPermissions, type DigitPattern } from "../record/odin/call-classes.js";
import type { OdinCallProcessing } from "../record/odin/call-processing.js";
import type { OdinCode } from "../record/odin/codes.js";
import type { OdinDevice } from "../record/odin/device.js";
import type { OdinEndpoint } from "../record/odin/endpoint.js";
import type { Expiry } from "../record/odin/expiry.js";
import type { OdinForwarding } from "../record/odin/forwarding.js";
import type { OdinIntercept } from "../record/odin/intercept.js";
import type { CleanOdinUser } from "../record/odin/normalise.js";
import type { InForce, OdinPlans } from "../record/odin/plans.js";
import type { OdinBarring } from "../record/odin/policies.js";
import type { OdinNames } from "../record/odin/profile.js";
import type { OdinRegistration } from "../record/odin/registrations.js";
import type { OdinEvent, OdinSchedule } from "../record/odin/schedules.js";
import type { OdinService } from "../record/odin/services.js";
import type { OdinSetNumber } from "../record/odin/set-numbers.js";
import type { OdinMailTarget } from "../record/odin/voice-mail.js";
import type { OdinPasscode } from "../record/odin/voice-portal.js";
import type { ChangeValue } from "./change.js";
import {
  folded,
  inForce,
  noise,
  type Of,
  onRequest,
  type Parts,
  partsOf,
  place,
  readAs,
  said,
  saidAs,
  scalar,
  setOf,
  textsBy,
} from "./treatment.js";

/** Days count down every night, so only the class is compared. The last day is today. */
const classOf = (expiry: Expiry): string => (expiry.kind === "never" ? "never" : expiry.days < 0 ? "expired" : "ok");

/** What a plan permits, class by class. */
export const permissions: Of<CallPermissions> = partsOf(
  Object.fromEntries(CALL_CLASSES.map((one) => [one, said])) as unknown as Parts<CallPermissions>,
);

/** The patterns of digits that a plan names. */
export const patterns: Of<readonly DigitPattern[]> = setOf<DigitPattern>(
  { key: ({ name }) => folded(name), label: ({ name }) => name },
  { name: noise("the key of a pattern"), permission: said },
);

/** The codes are a secret. So only their number is compared, and how many can be guessed. */
const codes: Of<readonly OdinCode[]> = readAs((rows) => {
  const weak = rows.filter((row) => row.weak).length;
  return rows.some((row) => row.weak === null) ? { count: rows.length } : { count: rows.length, weak };
});

/** The order of numbers that ring is the platform's, and means nothing for most services. */
const sorted = (texts: readonly string[] | null): ChangeValue => (texts === null ? null : [...texts].sort());

const forwarding: Of<readonly OdinForwarding[]> = setOf<OdinForwarding>(
  {
    key: ({ service, when }) => `${folded(service)} ${when ?? ""}`,
    label: ({ service, when }) => (when === null ? service : `${service}, ${when}`),
    unsure: ({ service, state }) => (state === "unknown" ? `serviceSettings: whether ${service} is on` : undefined),
  },
  {
    service: noise("the key"),
    when: noise("the key"),
    state: noise("a service that is off is not listed"),
    targets: saidAs((targets: readonly string[] | null) => sorted(targets)),
  },
);

const events: Of<readonly OdinEvent[]> = setOf<OdinEvent>(
  { key: ({ name }) => folded(name ?? ""), label: ({ name }) => name ?? "(without a name)", unsaid: true },
  { name: noise("the key"), start: scalar, end: scalar, recurrence: scalar },
);

const schedules: Of<readonly OdinSchedule[]> = setOf<OdinSchedule>(
  {
    key: ({ type, level, name }) => [type, level, name].map((text) => folded(text ?? "")).join(" "),
    label: ({ name }) => name ?? "(without a name)",
  },
  { name: noise("the key"), type: noise("the key"), level: noise("the key"), events },
);

/** What voice mail sends by e-mail. There is one address for delivery, which `voiceMailAddress` has. */
const mailTargets: Of<readonly OdinMailTarget[]> = setOf<OdinMailTarget>(
  {
    key: ({ what, address }) => (what === "delivery" ? what : `${what} ${folded(address)}`),
    label: ({ what, address }) => (what === "delivery" ? what : `${what} to ${address}`),
    unsure: ({ what, state }) => (state === "unknown" ? `serviceSettings: whether ${what} by e-mail is on` : undefined),
  },
  {
    what: noise("the key"),
    address: noise("the key, or `voiceMailAddress` has it"),
    state: noise("a target that is off is not listed"),
  },
);

const transferNumbers: Of<readonly (string | null)[]> = readAs((numbers) => [...numbers]);

const plan = <T>(of: Of<T>): Of<InForce<T>> => inForce(of);

/** How each field of an Odin user is compared. */
const ODIN_FIELDS: Parts<Omit<CleanOdinUser, "platform" | "userId" | "serviceProviderId" | "groupId">> = {
  names: partsOf<OdinNames>({ first: scalar, last: scalar }),
  name: noise("`names` has it"),
  callerId: scalar,
  timeZone: scalar,
  title: scalar,
  phoneNumber: scalar,
  extension: scalar,
  emailAddress: scalar,
  department: scalar,
  country: scalar,
  endpoint: partsOf<OdinEndpoint>({
    type: scalar,
    deviceName: scalar,
    deviceType: scalar,
    linePort: scalar,
    macAddress: scalar,
  }),
  device: partsOf<OdinDevice>({
    level: said,
    owner: partsOf<OdinDevice["owner"]>({ serviceProviderId: said, groupId: said }),
    status: said,
    ports: saidAs((ports: number) => (Number.isFinite(ports) ? ports : null)),
  }),
  lineMode: scalar,
  appearances: setOf<OdinAppearance>(
    {
      key: ({ linePort, deviceName }) => folded(linePort ?? deviceName ?? ""),
      label: ({ linePort, deviceName }) => linePort ?? deviceName ?? "(without a line/port)",
    },
    {
      deviceName: scalar,
      linePort: noise("the key"),
      isActive: said,
      mayOriginate: said,
      macAddress: scalar,
      contact: scalar,
    },
  ),
  registrations: onRequest(
    setOf<OdinRegistration>(
      {
        key: ({ kind, deviceName, linePort }) =>
          [kind, deviceName, linePort].map((text) => folded(text ?? "")).join(" "),
        label: ({ kind, deviceName, linePort }) => `${kind} ${deviceName ?? linePort ?? ""}`.trim(),
      },
      {
        kind: noise("the key"),
        deviceName: noise("the key"),
        linePort: noise("the key"),
        contact: noise("a device gets another address or port when it starts"),
        userAgent: said,
        expires: noise("a device registers again every few minutes"),
        isSecure: said,
      },
    ),
  ),
  lines: noise("`endpoint`, `appearances` and `registrations` have it"),
  services: setOf<OdinService>(
    { key: ({ name }) => folded(name), label: ({ name }) => name },
    { name: noise("the key"), isActive: said },
  ),
  packs: textsBy(folded),
  directServices: textsBy(folded),
  packServices: noise("`services` and `directServices` have it"),
  drift: noise("`services` and `forwarding` have it"),
  forwarding,
  international: noise("`plans` has it"),
  plans: partsOf<OdinPlans>({
    originating: plan(permissions),
    redirecting: plan(permissions),
    callMeNow: plan(permissions),
    redirected: plan(scalar),
    transferNumbers: plan(transferNumbers),
    digitOriginating: plan(patterns),
    digitRedirecting: plan(patterns),
    digitCallMeNow: plan(patterns),
    pinholeOriginating: plan(patterns),
    pinholeRedirecting: plan(patterns),
    pinholeCallMeNow: plan(patterns),
    codes,
    groupCodes: noise("the context of the group has it"),
  }),
  portalCalling: scalar,
  portalPasscode: partsOf<OdinPasscode>({ isLoginDisabled: said, expiry: saidAs(classOf) }),
  intercept: partsOf<OdinIntercept>({
    isOn: said,
    reroutes: said,
    inbound: scalar,
    outbound: scalar,
    newNumber: scalar,
    transferNumber: scalar,
    rerouteNumber: scalar,
  }),
  mobilePhoneNumber: scalar,
  domain: scalar,
  alternateUserIds: textsBy(folded),
  aliases: textsBy(folded),
  voiceMailAddress: scalar,
  mailTargets,
  passwordExpiry: readAs(classOf),
  callProcessing: partsOf<OdinCallProcessing>({
    ownCallerId: said,
    callerIdPolicy: said,
    emergencyCallerIdPolicy: said,
    ownLimits: said,
    limitsRedirectedCalls: said,
    redirectionDepth: said,
  }),
  barring: partsOf<OdinBarring>({ usesGroup: said, profile: scalar }),
  // The order of the rows, in which a place counts, is not the user's.
  setNumbers: setOf<OdinSetNumber>({
    key: ({ kind, number }) => `${kind} ${number}`,
    label: ({ kind, number }) => `${kind} ${number}`,
  }),
  schedules,
  losses: noise("how the platform wrote a value, and no value"),
};

/** A user's place has its own field. */
export const ODIN_USER = { group: place, ...ODIN_FIELDS };
