import { readMembers, readUser } from "../common/answering.js";
import type { Group } from "../common/group.js";
import { lineOf } from "../common/line.js";
import { plain } from "../common/numbers.js";
import { type Subject, shortIdOf, type Wire } from "../common/subject.js";
import { summaryOf } from "../people/profile.js";
import { addressOf, connectionOf, deviceFaultOf } from "./devices.js";
import { hardwareOf } from "./hardware.js";

/** The registrations of a user. An empty list means that there are none. */
const registrationsOf = (subject: Subject): Wire => ({
  registrations: isRegistered(subject) ? [registration(subject)] : [],
  userId: subject.userId,
});

export const isRegistered = (subject: Subject): boolean =>
  connectionOf(subject) === "device" && deviceFaultOf(subject) === undefined;

function registration(subject: Subject): Wire {
  const { deviceName, model } = hardwareOf(subject);
  const { number, extension } = lineOf(subject);
  const roll = subject.roll("registration");
  const behindNat = roll.chance(0.3);
  const user = number ? plain(number) : (extension ?? shortIdOf(subject));
  return {
    deviceLevel: "Group",
    deviceName,
    order: 1,
    uRI: `sip:${user}@${addressOf(subject)}:5060;transport=udp`,
    expiration: `Fri Mar 14 ${String(roll.int(8, 17)).padStart(2, "0")}:33:00 EDT 2025`,
    "line/Port": subject.userId,
    endpointType: "Primary",
    publicNetAddress: behindNat ? "198.51.100.7" : null,
    publicPort: behindNat ? (roll.chance(0.5) ? "5060" : 5060) : null,
    privateNetAddress: behindNat ? addressOf(subject) : null,
    privatePort: behindNat ? 5060 : null,
    userAgent: model.userAgent,
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
