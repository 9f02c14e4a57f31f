import { afterWrites } from "../common/after-writes.js";
import { daysLeft } from "../common/daily.js";
import { lineOf } from "../common/line.js";
import { coerced, dashed, plain, split } from "../common/numbers.js";
import { domainOf, isEnterprise, type Subject, type Wire } from "../common/subject.js";
import { connectionOf, endpointsOf } from "../devices/devices.js";
import { alternateIdsInProfile } from "./alternate-ids.js";
import { callingLineIdOf } from "./calling-line-id.js";
import { departmentOf, emailOf } from "./identity.js";
import { namesOf } from "./names.js";

/** Both ends of 32 bits mean never (docs/facts/odin.md O-92). */
const NEVER = [2147483647, "-2147483648"] as const;

/** The full profile of one user. A number or extension that is unset is empty, and most other fields are absent. */
export function profileOf(subject: Subject): Wire {
  const { userId, serviceProviderId, groupId } = subject;
  const { number, extension } = lineOf(subject);
  return afterWrites(subject, "Profile", {
    serviceProviderId,
    groupId,
    ...namesOf(subject),
    phoneNumber: number ? plain(number) : "",
    extension: extension ?? "",
    language: "English",
    timeZone: "America/New_York",
    timeZoneDisplayName: "(GMT-04:00) (US) Eastern Time",
    defaultAlias: userId,
    ...contactOf(subject),
    countryCode: number ? split(number).countryCode : "1",
    userId,
    callingLineIdPhoneNumber: callingLineIdOf(subject).number,
    domain: domainOf(subject),
    aliases: [],
    ...endpointsOf(subject),
    isEnterprise: isEnterprise(subject),
    passwordExpiresDays: daysLeft(subject, passwordDays(subject)),
  });
}

/** Fields that are empty for many users. */
function contactOf(subject: Subject): Wire {
  const { person, serviceProviderId, groupId } = subject;
  const roll = subject.roll("contact");
  const { title, site } = person;
  const department = departmentOf(subject);
  const emailAddress = emailOf(subject);
  return {
    ...(roll.chance(0.8) ? { title } : {}),
    ...(roll.chance(0.4) ? { mobilePhoneNumber: mobileNumber(subject) } : {}),
    ...(emailAddress ? { emailAddress } : {}),
    ...(roll.chance(0.3) ? { addressLocation: site } : {}),
    ...(roll.chance(0.2) ? { address: { addressLine1: site, city: site, country: "US" } } : {}),
    ...(department
      ? {
          department: { serviceProviderId, groupId, name: department },
          departmentFullPath: `${department} (${groupId})`,
        }
      : {}),
    ...(roll.chance(0.5) ? { allowVideo: true } : {}),
    ...(roll.chance(0.1) ? { networkClassOfService: "ncos-office" } : {}),
    ...(roll.chance(0.1) ? { phoneNumberActivated: lineOf(subject).number ? true : null } : {}),
    ...alternateIdsInProfile(subject),
  };
}

function mobileNumber(subject: Subject): string | number {
  const roll = subject.roll("mobile");
  const digits = `906556${String(roll.int(0, 9999)).padStart(4, "0")}`;
  return roll.chance(0.3) ? digits.replace(/^(...)(...)/, "$1-$2-") : coerced(digits);
}

/**
 * With problem 10, the password never expires, or has expired. In a near miss, it expires today, or in a day or two.
 */
function passwordDays(subject: Subject): number | string {
  const roll = subject.roll("password");
  if (subject.person.shares.has("password")) return roll.pick(NEVER);
  if (subject.has("both-19")) return roll.pick(NEVER);
  if (subject.has(10)) return roll.chance(0.6) ? roll.pick(NEVER) : roll.pick([-22, "-107", "-1"]);
  // Who nearly has problem 19 of both platforms nearly has this one, and must not have it a day later.
  const days = subject.nearly(10) && !subject.nearly("both-19") ? roll.int(0, 3) : roll.int(4, 90);
  return roll.chance(0.5) ? String(days) : days;
}

/** A user as lists, reports and bulk answers write one. */
export function summaryOf(subject: Subject): Wire {
  const { number, extension } = lineOf(subject);
  const { lastName, firstName, hiraganaLastName, hiraganaFirstName, emailAddress, departmentFullPath } =
    profileOf(subject);
  return {
    userId: subject.userId,
    lastName,
    firstName,
    department: departmentFullPath ?? null,
    phoneNumber: number ? dashed(number) : "",
    phoneNumberActivated: number ? true : null,
    emailAddress: emailAddress ?? null,
    hiraganaLastName,
    hiraganaFirstName,
    inTrunkGroup: connectionOf(subject) === "trunk",
    extension: extension ?? null,
    domain: domainOf(subject),
  };
}

/** An item of `GET /users` without `extended`. */
export function shortItemOf(subject: Subject): Wire {
  const { serviceProviderId, groupId } = subject;
  const { extension, ...rest } = summaryOf(subject);
  return { serviceProviderId, groupId, ...rest, extension: extension ?? "", countryCode: 1 };
}
