import {
  codeRequired,
  codes,
  commPilotNumbers,
  dialled,
  directOf,
  expired,
  external,
  forwardsOut,
  guessable,
  isOver,
  leavesGroup,
  mac,
  opensClosed,
  originating,
  own,
  PAID,
  packsOf,
  plans,
  type Seen,
  services,
  settings,
  utilities,
  type Wire,
} from "./seen.js";

/**
 * The problems of the ledger, read from the wire alone. Nothing here knows how the data was made. Each predicate
 * follows the ledger's contract (src/estate/problems/odin.ts).
 */

export const predicates: Readonly<Record<number, (seen: Seen) => boolean>> = {
  1: (seen) => own(originating(seen), ({ international }) => international === "Allow"),
  2: (seen) =>
    own(originating(seen), (dial) =>
      own(plans(seen).outgoingCallingPlanRedirecting, (redirect) =>
        Object.keys(dial).some((one) => dial[one] === "Disallow" && redirect[one]),
      ),
    ),
  3: (seen) =>
    services(seen).some(({ serviceName }) => serviceName === "Call Me Now") &&
    own(
      plans(seen).outgoingCallingPlanCallMeNow,
      ({ toll, international, premiumServicesI, premiumServicesII, casual, unknown, urlDialing }) =>
        toll || international || premiumServicesI || premiumServicesII || casual || unknown || urlDialing,
    ),
  4: (seen) =>
    own(originating(seen), ({ premiumServicesI, premiumServicesII, casual, unknown, urlDialing }) =>
      [premiumServicesI, premiumServicesII, casual, unknown, urlDialing].includes("Allow"),
    ),
  5: (seen) => leavesGroup(seen) && forwardsOut(seen),
  6: (seen) => forwardsOut(seen),
  7: (seen) => {
    const { isActive, forwardToPhoneNumber } = settings(seen)["Call Forwarding Always"] ?? {};
    return isActive === true && !external(seen, forwardToPhoneNumber);
  },
  8: (seen) => commPilotNumbers(settings(seen)["CommPilot Express"] ?? {}).some((number) => external(seen, number)),
  9: (seen) => {
    const { isLoginDisabled, expirationDays, doesNotExpire } = utilities(seen).portalPasscode ?? {};
    const on = settings(seen)["Voice Portal Calling"]?.isActive === true;
    return on && isLoginDisabled === false && (doesNotExpire === true || expired(expirationDays));
  },
  10: (seen) => expired(seen.record.user.passwordExpiresDays),
  11: (seen) => codes(seen).some((one) => guessable(one, seen.record.user)),
  12: (seen) => (codeRequired(seen) ? codes(seen).length + seen.group.codes.length === 0 : codes(seen).length > 0),
  13: (seen) => {
    const { useCustomSettings, userNumbers } = plans(seen).outgoingCallingPlanTransferNumbers;
    const numbers = useCustomSettings ? userNumbers : seen.group.transferNumbers;
    const chosen = Object.values(originating(seen).userPermissions).map(String);
    return ["First", "Second", "Third"].some(
      (word, at) => chosen.includes(`Transfer To ${word} Transfer Number`) && !numbers[`phoneNumber0${at + 1}`],
    );
  },
  14: (seen) => ["Originating", "Redirecting", "CallMeNow"].some((direction) => opensClosed(seen, direction)),
  15: (seen) => {
    const { isActive, rerouteOutboundCalls, outboundReroutePhoneNumber, transferPhoneNumber, newPhoneNumber } =
      settings(seen)["Intercept User"] ?? {};
    const prepared = [outboundReroutePhoneNumber, transferPhoneNumber, newPhoneNumber].some((one) => one !== undefined);
    if (isActive === false) return prepared;
    return isActive === true && rerouteOutboundCalls && external(seen, outboundReroutePhoneNumber);
  },
  16: (seen) =>
    utilities(seen).alternateUserId.users.some((one: Wire) => !one.userId.endsWith(`@${seen.record.user.domain}`)),
  17: (seen) =>
    (settings(seen)["Shared Call Appearance"]?.endpoints ?? []).some(
      (one: Wire) =>
        one.isActive &&
        one.allowOrigination &&
        !(one.macAddress || one.sipContact !== "sip:") &&
        !seen.registrations.some((each) => each["line/Port"] === one.linePort || each.deviceName === one.deviceName),
    ),
  18: (seen) => {
    const { endpointType, accessDeviceEndpoint } = seen.record.user;
    if (endpointType !== "accessDeviceEndpoint") return false;
    const { deviceName, status } = accessDeviceEndpoint.accessDevice ?? {};
    const own = seen.registrations.filter((one) => one.deviceName === deviceName && one.endpointType === "Primary");
    return status === "Offline" || own.length === 0;
  },
  19: (seen) => (seen.macs.get(mac(seen.record.user.accessDeviceEndpoint.accessDevice?.macAddress)) ?? 0) > 1,
  20: (seen) =>
    packsOf(seen.record).some((pack) => directOf(seen.record).some((name) => seen.packs.get(pack)?.has(name))),
  21: (seen) => services(seen).some(({ serviceName, isActive }) => PAID.test(serviceName) && isActive === false),
  22: (seen) => {
    const packs = packsOf(seen.record).map((pack) => seen.packs.get(pack) ?? new Set());
    const overlap = packs.some((one, at) =>
      packs.slice(at + 1).some((other) => [...one].some((name) => other.has(String(name)))),
    );
    return overlap || (packs.length === 0 && seen.group.usesPacks);
  },
  23: (seen) => {
    const { endpointType, phoneNumber } = seen.record.user;
    const used = services(seen).some(({ isActive }) => isActive);
    return endpointType === "none" && !phoneNumber && !used && seen.registrations.length === 0;
  },
  24: (seen) => {
    const { phoneNumber, callingLineIdPhoneNumber } = seen.record.user;
    const { useUserCLIDSetting, clidPolicy } = utilities(seen).callProcessingPolicy;
    if (!phoneNumber && !callingLineIdPhoneNumber) return true;
    const isBlank = !callingLineIdPhoneNumber;
    return isBlank
      ? useUserCLIDSetting && clidPolicy === "Use Configurable CLID"
      : seen.others.has(callingLineIdPhoneNumber);
  },
  25: (seen) => {
    const { useUserCallLimitsSetting, useMaxConcurrentRedirectedCalls, maxRedirectionDepth } =
      utilities(seen).callProcessingPolicy;
    return useUserCallLimitsSetting && (!useMaxConcurrentRedirectedCalls || maxRedirectionDepth > 10);
  },
  26: (seen) => {
    const { useGroupSetting, profileName } = utilities(seen).communicationBarring;
    const { homeZoneName } = settings(seen)["Zone Calling Restrictions"] ?? {};
    return (!useGroupSetting && profileName !== undefined) || homeZoneName !== undefined;
  },
  27: (seen) => {
    const { firstName, lastName, extension, userId } = seen.record.user;
    return [firstName, lastName].some((name) => /^\d+$/.test(String(name)) || name === extension || name === userId);
  },
  28: (seen) => {
    const keys = [...dialled(seen, "Speed Dial 8"), ...dialled(seen, "Speed Dial 100")];
    const { phoneNumber } = settings(seen)["Fax Messaging"] ?? {};
    const alternate = settings(seen)["Alternate Numbers"]?.alternateEntries.map((one: Wire) => one.phoneNumber) ?? [];
    return (
      [...keys, phoneNumber, ...alternate].some((number) => external(seen, number)) || new Set(keys).size < keys.length
    );
  },
  29: (seen) =>
    utilities(seen).userSchedules.schedules.some(
      ({ type, events }: Wire) =>
        type === "Holiday" && events.length > 0 && events.every((event: Wire) => isOver(event, seen.now)),
    ),
  30: (seen) => {
    const assigned = new Map(services(seen).map(({ serviceName, isActive }) => [serviceName, isActive]));
    return Object.entries<Wire>(settings(seen)).some(([name, { isActive }]) => {
      if (!assigned.has(name)) return true;
      const reported = assigned.get(name);
      return reported !== undefined && isActive !== undefined && reported !== isActive;
    });
  },
  31: (seen) => codes(seen).some((one) => !guessable(one, seen.record.user) && (seen.codes.get(one.code) ?? 0) > 1),
  32: (seen) => {
    const simultaneous = settings(seen)["Simultaneous Ring Personal"];
    const sequential = settings(seen)["Sequential Ring"];
    const anywhere = settings(seen)["BroadWorks Anywhere"]?.phoneNumbers ?? [];
    const inForce = sequential?.criteria.some(({ isActive }: Wire) => isActive);
    const rung = [
      ...(simultaneous?.isActive ? simultaneous.locations : []),
      ...(inForce ? sequential.locations : []),
      ...anywhere.filter(({ isActive }: Wire) => isActive),
    ];
    return rung.some(({ phoneNumber }) => external(seen, phoneNumber));
  },
  33: (seen) => {
    const {
      "Remote Office": office,
      "BroadWorks Mobility": mobility,
      "Executive-Assistant": assistant,
    } = settings(seen);
    return (
      (office?.isActive && external(seen, office.remoteOfficePhoneNumber)) ||
      (mobility?.isActive && external(seen, mobility.mobilePhoneNumber)) ||
      (assistant?.enableDivert && external(seen, assistant.divertToPhoneNumber)) ||
      false
    );
  },
  34: (seen) => {
    const voice = settings(seen)["Voice Messaging User"]?.["Voice Messaging User"];
    return voice?.transferOnZeroToPhoneNumber === true && external(seen, voice.transferPhoneNumber);
  },
};
