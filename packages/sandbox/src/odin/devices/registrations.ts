import { readMembers, readUser } from "../common/answering.js";
import { daily, inAnyOrder } from "../common/daily.js";
import type { Group } from "../common/group.js";
import type { Subject, Wire } from "../common/subject.js";
import { summaryOf } from "../people/profile.js";
import { hasService } from "../services/licences.js";
import { appearancesOf, contactOf } from "./appearances.js";
import { addressOf, connectionOf, deviceFaultOf, linePortOf } from "./devices.js";
import { hardwareOf } from "./hardware.js";

/** The registrations of a user, of all devices. An empty list means that there are none. */
const registrationsOf = (subject: Subject): Wire => ({
  registrations: inAnyOrder(subject, contactsOf(subject)).map((contact, at) => registration(subject, contact, at + 1)),
  userId: subject.userId,
});

/** Whether the user's own device is registered. */
export const isRegistered = (subject: Subject): boolean =>
  connectionOf(subject) === "device" && deviceFaultOf(subject) === undefined;

/** A device that has registered for the line. */
interface Registered {
  readonly deviceName: string;
  readonly linePort: string;
  readonly userAgent: string;
  readonly endpointType: "Primary" | "Shared Call Appearance";
}

/** A registration that is left over after a device got another address. */
const AGAIN = 0.03;

/** The own device first. With problem 18, only an app or a second telephone may be registered. */
function contactsOf(subject: Subject): readonly Registered[] {
  const { deviceName, model } = hardwareOf(subject);
  const own = {
    deviceName,
    linePort: linePortOf(subject),
    userAgent: model.userAgent,
    endpointType: "Primary",
  } as const;
  const times = isRegistered(subject) ? (subject.roll("registered").chance(AGAIN) ? 2 : 1) : 0;
  const shared = hasService(subject, "Shared Call Appearance") ? appearancesOf(subject) : [];
  return [
    ...Array.from({ length: times }, () => own),
    ...shared
      .filter(({ isRegistered: is }) => is)
      .map((one) => ({ ...one, endpointType: "Shared Call Appearance" }) as const),
  ];
}

/** The day on which a registration ends, by the day of the estate. */
const EXPIRES = { 1: "Fri Mar 14", 2: "Sat Mar 15" } as const;

function registration(
  subject: Subject,
  { deviceName, linePort, userAgent, endpointType }: Registered,
  order: number,
): Wire {
  const roll = daily(subject, order === 1 ? "registration" : `registration ${order}`);
  const behindNat = roll.chance(0.3);
  return {
    deviceLevel: "Group",
    deviceName,
    order,
    uRI: `sip:${contactOf(subject)}@${addressOf(subject)}:${5059 + order};transport=udp`,
    expiration: `${EXPIRES[subject.estate.day]} ${String(roll.int(8, 17)).padStart(2, "0")}:33:00 EDT 2025`,
    "line/Port": linePort,
    endpointType,
    publicNetAddress: behindNat ? "198.51.100.7" : null,
    publicPort: behindNat ? (roll.chance(0.5) ? "5060" : 5060) : null,
    privateNetAddress: behindNat ? addressOf(subject) : null,
    privatePort: behindNat ? 5060 : null,
    userAgent,
    lockoutStarted: null,
    lockoutExpires: null,
    lockoutCount: 0,
    accessInfo: null,
  };
}

/** The registrations of a group, in their own envelope. The country code is a number here. */
const registrationsOfGroup = (subjects: readonly Subject[], group: Group): Wire => ({
  ...group,
  users: subjects.map((subject) => ({
    profile: { ...summaryOf(subject), countryCode: 1, nationalPrefix: null },
    data: registrationsOf(subject),
  })),
});

export const getUserRegistration = readUser(registrationsOf);
export const getUserRegistrationBulk = readMembers((subjects, _, group) => registrationsOfGroup(subjects, group));
