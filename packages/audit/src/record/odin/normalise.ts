import { type Fact, known, type Loss, mapFact, unknown } from "../fact.js";
import { factOf, returnedIn } from "../fact-of.js";
import { asBoolean, asDigits, asObject, asObjects, asTrimmed, type WireObject } from "../wire.js";
import { internationalOf, type OdinPermission } from "./calling.js";
import { departmentOf } from "./department.js";
import { endpointFact, type OdinEndpoint } from "./endpoint.js";
import { type Expiry, expiryIn } from "./expiry.js";
import { forwardingOf, type OdinForwarding } from "./forwarding.js";
import type { CleanOdinGroup } from "./group.js";
import { interceptIn, type OdinIntercept } from "./intercept.js";
import { linesOf, type OdinLine } from "./lines.js";
import { lossesOf } from "./losses.js";
import { type OdinPlans, plansOf } from "./plans.js";
import type { OdinRecord, OdinSections } from "./record.js";
import { inBlock, serviceBlocksOf } from "./service-blocks.js";
import { alternateUsersIn, assignedPacksIn, contradictionIn, serviceName, servicesIn } from "./shapes.js";
import { type OdinPasscode, passcodeIn } from "./voice-portal.js";

/** A service of a user. */
export interface OdinService {
  readonly name: string;
  /** Whether it is switched on. `null` if it has no switch, or does not say. */
  readonly isActive: boolean | null;
}

/** The clean view of an Odin record. */
export interface CleanOdinUser {
  readonly platform: "odin";
  readonly serviceProviderId: string;
  readonly groupId: string;
  readonly userId: string;
  readonly name: Fact<string>;
  readonly phoneNumber: Fact<string>;
  readonly extension: Fact<string>;
  readonly emailAddress: Fact<string>;
  readonly department: Fact<string>;
  /** The calling code of the user's country, such as `1`. */
  readonly country: Fact<string>;
  readonly endpoint: Fact<OdinEndpoint>;
  /** The primary device and the shared call appearances, each with its own registration. */
  readonly lines: Fact<readonly OdinLine[]>;
  /** The services that the user has in effect, packs included. */
  readonly services: Fact<readonly OdinService[]>;
  readonly packs: Fact<readonly string[]>;
  /** Every service that sends calls to another number, or that may do so. */
  readonly forwarding: Fact<readonly OdinForwarding[]>;
  /** Whether the user may call abroad by dialling, and by forwarding calls there. */
  readonly international: { readonly dialling: Fact<OdinPermission>; readonly forwarding: Fact<OdinPermission> };
  /** The calling plans in force. */
  readonly plans: OdinPlans;
  /** Whether calls can be made by the voice portal. `null` if the user has no such service. */
  readonly portalCalling: Fact<boolean>;
  /** The passcode of the voice portal. `null` if the user has none. */
  readonly portalPasscode: Fact<OdinPasscode>;
  /** `null` if the user has no such service. */
  readonly intercept: Fact<OdinIntercept>;
  /** The user's own mobile telephone, as digits or as the platform writes it. */
  readonly mobilePhoneNumber: Fact<string>;
  /** The domain of the user on the platform. Often the carrier's, and no proof of the domain of e-mail. */
  readonly domain: Fact<string>;
  /** Further user ids with which the user can log in. */
  readonly alternateUserIds: Fact<readonly string[]>;
  readonly passwordExpiry: Fact<Expiry>;
  /** Text that the wire sent as numbers, and that lost digits. */
  readonly losses: readonly Loss[];
}

/**
 * Derives the clean view. Pure. Never throws.
 *
 * @param group the context of the user's group. Without it, what the user inherits is unknown
 */
export function normaliseOdin(record: OdinRecord, group?: CleanOdinGroup): CleanOdinUser {
  const { sections } = record;
  const user = factOf(sections.user, "user", asObject);
  const endpoint = endpointFact(user);
  const department = mapFact(user, (u) => departmentOf(u) ?? null);
  const services = serviceBlocksOf(sections);
  const text = (field: string) => mapFact(user, (u) => asTrimmed(u[field]) ?? null);
  // Odin sends `""` for a number that is not set, so a missing field was not returned.
  const sent = (field: string, ...others: readonly string[]) => returnedIn(user, "user", [field, ...others]);
  return {
    platform: "odin",
    serviceProviderId: record.serviceProviderId,
    groupId: record.groupId,
    userId: record.userId,
    name: mapFact(
      sent("lastName", "firstName"),
      (u) => [asTrimmed(u.firstName), asTrimmed(u.lastName)].filter(Boolean).join(" ") || null,
    ),
    phoneNumber: mapFact(sent("phoneNumber"), (u) => asTrimmed(u.phoneNumber) ?? null),
    extension: mapFact(sent("extension"), (u) => asTrimmed(u.extension) ?? null),
    emailAddress: text("emailAddress"),
    department,
    country: text("countryCode"),
    endpoint,
    lines: linesOf(sections, endpoint),
    services: servicesOf(sections),
    packs: factOf(sections.serviceAssignment, "serviceAssignment", assignedPacksIn),
    forwarding: forwardingOf(services),
    international: {
      dialling: internationalOf(sections, "outgoingCallingPlanOriginating"),
      forwarding: internationalOf(sections, "outgoingCallingPlanRedirecting"),
    },
    plans: plansOf(sections, department, group),
    portalCalling: inBlock(services, "Voice Portal Calling", (block) => asBoolean(block.isActive)),
    portalPasscode: factOf(sections["utilities.portalPasscode"], "utilities.portalPasscode", passcodeIn),
    intercept: inBlock(services, "Intercept User", interceptIn),
    mobilePhoneNumber: mapFact(user, (u) => asDigits(u.mobilePhoneNumber) ?? null),
    domain: mapFact(sent("domain"), (u) => asTrimmed(u.domain) ?? null),
    alternateUserIds: alternateIdsOf(record),
    passwordExpiry: expiryOf(user),
    losses: lossesOf(sections),
  };
}

function serviceOf(service: WireObject): OdinService {
  return { name: serviceName(service), isActive: asBoolean(service.isActive) ?? null };
}

function servicesOf(sections: OdinSections): Fact<readonly OdinService[]> {
  const contradiction = contradictionIn(sections);
  if (contradiction !== undefined) return unknown(contradiction);
  return factOf(sections.assignedServices, "assignedServices", (data) => servicesIn(data)?.map(serviceOf));
}

/** From the utility. If that was not read, from the profile, which has a list, or a bare object if there is one id. */
function alternateIdsOf({ sections }: OdinRecord): Fact<readonly string[]> {
  const utility = factOf(sections["utilities.alternateUserId"], "utilities.alternateUserId", (data) =>
    alternateUsersIn(data)?.flatMap((user) => asTrimmed(user.userId) ?? []),
  );
  if (utility.known || sections.user.status !== "ok") return utility;
  const inProfile = asObject(sections.user.data)?.alternateUserId;
  if (inProfile === undefined) return utility;
  const ids = asObjects(inProfile) ?? [asObject(inProfile) ?? {}];
  return known(ids.flatMap((id) => asTrimmed(id.alternateUserId) ?? []));
}

function expiryOf(user: Fact<WireObject>): Fact<Expiry> {
  if (!user.known) return user;
  const expiry = expiryIn(user.value?.passwordExpiresDays);
  return expiry === undefined ? unknown("user: no passwordExpiresDays was returned") : known(expiry);
}
