import { type Fact, known, type Loss, mapFact, unknown } from "../fact.js";
import { factOf, returnedIn } from "../fact-of.js";
import { asBoolean, asDigits, asObject, asObjects, asTexts, asTrimmed, type WireObject } from "../wire.js";
import { appearancesOf, type OdinAppearance } from "./appearances.js";
import { callProcessingOf, type OdinCallProcessing } from "./call-processing.js";
import { internationalOf, type OdinPermission } from "./calling.js";
import { departmentOf } from "./department.js";
import { deviceOf, type OdinDevice } from "./device.js";
import { driftOf, type OdinDrift } from "./drift.js";
import { endpointFact, type OdinEndpoint } from "./endpoint.js";
import { type Expiry, expiryIn } from "./expiry.js";
import { forwardingOf, type OdinForwarding } from "./forwarding.js";
import type { CleanOdinGroup } from "./group.js";
import { interceptIn, type OdinIntercept } from "./intercept.js";
import { directServicesOf, packServicesOf } from "./licences.js";
import { linesOf, type OdinLine } from "./lines.js";
import { lossesOf } from "./losses.js";
import { type OdinPlans, plansOf } from "./plans.js";
import { barringOf, lineModeOf, type OdinBarring } from "./policies.js";
import { type OdinProfile, profileOf } from "./profile.js";
import type { OdinRecord } from "./record.js";
import { type OdinRegistration, registrationsOf } from "./registrations.js";
import { type OdinSchedule, schedulesOf } from "./schedules.js";
import { inBlock, serviceBlocksOf } from "./service-blocks.js";
import { type OdinService, servicesOf } from "./services.js";
import { type OdinSetNumber, setNumbersOf } from "./set-numbers.js";
import { alternateUsersIn, assignedPacksIn } from "./shapes.js";
import { mailTargetsIn, type OdinMailTarget, voiceMailAddressOf } from "./voice-mail.js";
import { type OdinPasscode, passcodeIn } from "./voice-portal.js";

/** The clean view of an Odin record. It has what reports and rules need. */
export interface CleanOdinUser extends OdinProfile {
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
  /** What else is known of the primary device. `null` if the user has none. */
  readonly device: Fact<OdinDevice>;
  /** How the lines of the device are shared, in the platform's words. */
  readonly lineMode: Fact<string>;
  readonly appearances: Fact<readonly OdinAppearance[]>;
  readonly registrations: Fact<readonly OdinRegistration[]>;
  /** The primary device and the shared call appearances, each with its own registration. */
  readonly lines: Fact<readonly OdinLine[]>;
  /** The services that the user has in effect, packs included. */
  readonly services: Fact<readonly OdinService[]>;
  readonly packs: Fact<readonly string[]>;
  /** The services that the user has without a pack. */
  readonly directServices: Fact<readonly string[]>;
  /** The services in effect that are not assigned directly. Packs bring them. */
  readonly packServices: Fact<readonly string[]>;
  /** Services that the list of services and the settings disagree about. */
  readonly drift: Fact<readonly OdinDrift[]>;
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
  /** Further SIP addresses of the user. */
  readonly aliases: Fact<readonly string[]>;
  /** Where voice messages are sent by e-mail. `null` if the user has no such service, or if none is set. */
  readonly voiceMailAddress: Fact<string>;
  readonly passwordExpiry: Fact<Expiry>;
  readonly callProcessing: Fact<OdinCallProcessing>;
  readonly barring: Fact<OdinBarring>;
  /** Speed codes, the fax number and alternate numbers. */
  readonly setNumbers: Fact<readonly OdinSetNumber[]>;
  readonly schedules: Fact<readonly OdinSchedule[]>;
  /** The e-mail addresses to which voice messages go. `null` if the user has no voice mail. */
  readonly mailTargets: Fact<readonly OdinMailTarget[]>;
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
  const settings = serviceBlocksOf(sections);
  const appearances = appearancesOf(settings);
  const registrations = registrationsOf(sections);
  const services = servicesOf(sections);
  const directServices = directServicesOf(sections);
  const profile = profileOf(user);
  const department = mapFact(user, (u) => departmentOf(u) ?? null);
  const text = (field: string) => mapFact(user, (u) => asTrimmed(u[field]) ?? null);
  // Odin sends `""` for a number that is not set, so a missing field was not returned.
  const sent = (field: string, ...others: readonly string[]) => returnedIn(user, "user", [field, ...others]);
  return {
    platform: "odin",
    serviceProviderId: record.serviceProviderId,
    groupId: record.groupId,
    userId: record.userId,
    names: profile.names,
    callerId: profile.callerId,
    timeZone: profile.timeZone,
    title: profile.title,
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
    device: deviceOf(user),
    lineMode: lineModeOf(sections),
    lines: linesOf(endpoint, appearances, registrations),
    appearances,
    registrations,
    services,
    packs: factOf(sections.serviceAssignment, "serviceAssignment", assignedPacksIn),
    directServices,
    packServices: packServicesOf(services, directServices),
    drift: driftOf(sections, settings, services),
    forwarding: forwardingOf(settings),
    international: {
      dialling: internationalOf(sections, "originating"),
      forwarding: internationalOf(sections, "redirecting"),
    },
    plans: plansOf(sections, department, group),
    portalCalling: inBlock(settings, "Voice Portal Calling", (block) => asBoolean(block.isActive)),
    portalPasscode: factOf(sections["utilities.portalPasscode"], "utilities.portalPasscode", passcodeIn),
    intercept: inBlock(settings, "Intercept User", interceptIn),
    mobilePhoneNumber: mapFact(user, (u) => asDigits(u.mobilePhoneNumber) ?? null),
    domain: mapFact(sent("domain"), (u) => asTrimmed(u.domain) ?? null),
    alternateUserIds: alternateIdsOf(record),
    aliases: mapFact(user, aliasesIn),
    voiceMailAddress: voiceMailAddressOf(settings),
    passwordExpiry: expiryOf(user),
    callProcessing: callProcessingOf(sections),
    barring: barringOf(sections),
    setNumbers: setNumbersOf(settings),
    schedules: schedulesOf(sections),
    mailTargets: inBlock(settings, "Voice Messaging User", mailTargetsIn),
    losses: lossesOf(sections),
  };
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

/** The platform leaves out what is empty. */
const aliasesIn = ({ aliases }: WireObject): string[] => asTexts(aliases);

function expiryOf(user: Fact<WireObject>): Fact<Expiry> {
  if (!user.known) return user;
  const expiry = expiryIn(user.value?.passwordExpiresDays);
  return expiry === undefined ? unknown("user: no passwordExpiresDays was returned") : known(expiry);
}
