import { type Fact, known, type Loss, mapFact, unknown } from "../fact.js";
import { factOf } from "../fact-of.js";
import { asBoolean, asItems, asNumber, asObject, asObjects, asText, type WireObject } from "../wire.js";
import {
  forwardingLosses,
  forwardingOf,
  internationalOf,
  type OdinForwarding,
  type OdinPermission,
} from "./calling.js";
import type { OdinRecord } from "./record.js";

/** A service of a user. */
export interface OdinService {
  readonly name: string;
  /** Whether it is switched on; `null` for a service that has no switch, or does not tell. */
  readonly isActive: boolean | null;
}

/** The primary device or trunk of a user. */
export interface OdinEndpoint {
  readonly type: "accessDeviceEndpoint" | "trunkAddressing" | "none" | (string & {});
  readonly deviceName: string | null;
  readonly deviceType: string | null;
  /** Twelve hexadecimal digits in lower case, separators taken out. */
  readonly macAddress: string | null;
}

/** When a password or passcode expires. */
export type Expiry =
  | { readonly kind: "never" }
  /** Days left: 0 is today, negative ones have passed. */
  | { readonly kind: "days"; readonly days: number };

/** The clean view of an Odin record: what printing needs. Rules get more of it as they come. */
export interface CleanOdinUser {
  readonly platform: "odin";
  readonly serviceProviderId: string;
  readonly groupId: string;
  readonly userId: string;
  readonly name: Fact<string>;
  readonly phoneNumber: Fact<string>;
  readonly extension: Fact<string>;
  readonly emailAddress: Fact<string>;
  readonly endpoint: Fact<OdinEndpoint>;
  /** Whether at least one registration is known to the platform. */
  readonly registered: Fact<boolean>;
  /** What the user effectively has, packs included. */
  readonly services: Fact<readonly OdinService[]>;
  readonly packs: Fact<readonly string[]>;
  /** The call forwardings that are switched on. */
  readonly forwarding: Fact<readonly OdinForwarding[]>;
  /** Whether the user may call abroad: by dialling, and by forwarding calls there. */
  readonly international: { readonly dialling: Fact<OdinPermission>; readonly forwarding: Fact<OdinPermission> };
  /** User ids by which the user can log in beside the own one. */
  readonly alternateUserIds: Fact<readonly string[]>;
  readonly passwordExpiry: Fact<Expiry>;
  /** Digits that the wire sent as numbers: what they may be short of. */
  readonly losses: readonly Loss[];
}

/** Derives the clean view. Pure; never throws, whatever the wire sent. */
export function normaliseOdin(record: OdinRecord): CleanOdinUser {
  const { sections } = record;
  const user = factOf(sections.user, "user", asObject);
  return {
    platform: "odin",
    serviceProviderId: record.serviceProviderId,
    groupId: record.groupId,
    userId: record.userId,
    name: mapFact(user, (u) => [asText(u.firstName), asText(u.lastName)].filter(Boolean).join(" ") || null),
    phoneNumber: mapFact(user, (u) => asText(u.phoneNumber) ?? null),
    extension: mapFact(user, (u) => asText(u.extension) ?? null),
    emailAddress: mapFact(user, (u) => asText(u.emailAddress) ?? null),
    endpoint: endpointFact(user),
    registered: mapFact(
      factOf(sections.registration, "registration", (data) => asItems(asObject(data)?.registrations)),
      (registrations) => registrations.length > 0,
    ),
    services: factOf(sections.assignedServices, "assignedServices", (data) => servicesOf(asObject(data)?.userServices)),
    packs: factOf(sections.serviceAssignment, "serviceAssignment", (data) =>
      packsOf(asObject(data)?.servicePackServices),
    ),
    forwarding: forwardingOf(sections),
    international: {
      dialling: internationalOf(sections, "outgoingCallingPlanOriginating"),
      forwarding: internationalOf(sections, "outgoingCallingPlanRedirecting"),
    },
    alternateUserIds: alternateIdsOf(record),
    passwordExpiry: expiryOf(user),
    losses: [...lossesOf(user.known ? (user.value ?? {}) : {}), ...forwardingLosses(sections)],
  };
}

/** Every profile names its type of endpoint, `none` included: one that does not tells nothing of devices. */
function endpointFact(user: Fact<WireObject>): Fact<OdinEndpoint> {
  if (!user.known) return user;
  const type = asText(user.value?.endpointType);
  return type === undefined ? unknown("user: no endpointType was returned") : known(endpointOf(user.value ?? {}, type));
}

function endpointOf(user: WireObject, type: string): OdinEndpoint {
  // The endpoint that is not in use is still there as a stub: only the one that `endpointType` names counts.
  const trunk = asObject(asObject(user.trunkAddressing)?.trunkGroupDeviceEndpoint);
  const device = type === "accessDeviceEndpoint" ? asObject(asObject(user[type])?.accessDevice) : undefined;
  return {
    type,
    deviceName: asText(device?.deviceName) ?? (type === "trunkAddressing" ? (asText(trunk?.name) ?? null) : null),
    deviceType: asText(device?.deviceType) ?? null,
    macAddress: macOf(device?.macAddress),
  };
}

/** The address with what a number lost put back: twelve digits, leading zeros included. */
function macOf(value: unknown): string | null {
  const digits = asText(value)
    ?.replace(/[^0-9a-f]/gi, "")
    .toLowerCase();
  return digits ? digits.padStart(12, "0") : null;
}

function servicesOf(rows: unknown): OdinService[] | undefined {
  return asItems(rows)?.map((row) => ({ name: serviceName(row), isActive: asBoolean(row.isActive) ?? null }));
}

function packsOf(rows: unknown): string[] | undefined {
  return asItems(rows)
    ?.filter((row) => asBoolean(row.assigned) === true)
    .map(serviceName);
}

/** A pack is also named by `servicePackName`. What has no name is there all the same. */
function serviceName(row: WireObject): string {
  return asText(row.serviceName) ?? asText(row.servicePackName) ?? "(without a name)";
}

/** From the utility; where that was not learnt, from the profile, which has a list, or a bare object when there is one. */
function alternateIdsOf({ sections }: OdinRecord): Fact<readonly string[]> {
  const utility = factOf(sections["utilities.alternateUserId"], "utilities.alternateUserId", (data) =>
    asItems(asObject(data)?.users)?.flatMap((row) => asText(row.userId) ?? []),
  );
  if (utility.known || sections.user.status !== "ok") return utility;
  const inProfile = asObject(sections.user.data)?.alternateUserId;
  if (inProfile === undefined) return utility;
  const rows = asObjects(inProfile) ?? [asObject(inProfile) ?? {}];
  return known(rows.flatMap((row) => asText(row.alternateUserId) ?? []));
}

/** The platform writes "never" as the largest or the smallest 32-bit number (docs/facts/odin.md O-92). */
const NEVER = 2 ** 31 - 1;

function expiryOf(user: Fact<WireObject>): Fact<Expiry> {
  if (!user.known) return user;
  const days = asNumber(user.value?.passwordExpiresDays);
  if (days === undefined) return unknown("user: no passwordExpiresDays was returned");
  return known(Math.abs(days) >= NEVER ? { kind: "never" } : { kind: "days", days });
}

const NUMERIC_FIELDS = [
  "firstName",
  "lastName",
  "callingLineIdFirstName",
  "callingLineIdLastName",
  "mobilePhoneNumber",
];
/** Beyond these a JSON number no longer holds every digit. */
const EXACT_DIGITS = 15;

function lossesOf(user: WireObject): readonly Loss[] {
  return NUMERIC_FIELDS.flatMap((field) => {
    const value = user[field];
    if (typeof value !== "number") return [];
    const digits = String(value);
    return [
      { path: `user.${field}`, value: digits, lost: digits.length > EXACT_DIGITS ? "exact digits" : "leading zeros" },
    ];
  });
}
