import { madeLine } from "../common/line.js";
import { coerced, plain } from "../common/numbers.js";
import { domainOf, type Subject, type Wire } from "../common/subject.js";
import { idleServiceOf } from "../services/licences.js";
import { hasGroupFax, speedDialFaultOf } from "./destinations.js";
import { colleague, externalNumber, internalNumber } from "./dialled.js";

/**
 * Numbers behind the keys. Each is there once, except with problem 28. In a near miss, a colleague's whole number is
 * there.
 */
function destinations(subject: Subject): readonly string[] {
  const roll = subject.roll("speed dials");
  const usual = [
    ...new Set([internalNumber(subject, roll), internalNumber(subject, roll), internalNumber(subject, roll)]),
  ];
  switch (speedDialFaultOf(subject)) {
    case "external":
      return [externalNumber(subject, roll, "speed dial"), ...usual];
    case "duplicate":
      return [...usual.slice(0, 1), ...usual];
  }
  const other =
    subject.nearly(28) && !hasGroupFax(subject)
      ? colleague(subject, roll, (one) => madeLine(one).number !== undefined)
      : undefined;
  const whole = other && madeLine(other).number;
  return whole ? [...new Set([plain(whole), ...usual])] : usual.slice(0, roll.int(0, usual.length));
}

/** The eight keys. An unused one has neither number nor description. */
export function speedDial8(subject: Subject): Wire {
  const dialled = destinations(subject);
  const roll = subject.roll("speed dial names");
  const speedCodes = Array.from({ length: 8 }, (_, at) => {
    const phoneNumber = dialled[at];
    if (phoneNumber === undefined) return { speedCode: String(at + 2) };
    return { speedCode: String(at + 2), phoneNumber, ...(roll.chance(0.5) ? { description: `Key ${at + 2}` } : {}) };
  });
  return { speedCodes };
}

/** One number that none of the eight keys has, or nothing. */
export function speedDial100(subject: Subject): Wire {
  const roll = subject.roll("speed dial 100");
  const phoneNumber = internalNumber(subject, roll);
  if (roll.chance(0.5) || destinations(subject).includes(phoneNumber)) return { speedCodes: [] };
  return { speedCodes: [{ speedCode: "15", phoneNumber, description: "Reception" }] };
}

export function alternateNumbers(subject: Subject): Wire {
  const external =
    speedDialFaultOf(subject) === "alternate"
      ? externalNumber(subject, subject.roll("alternate number"), "alternate")
      : null;
  const alternateEntries = Array.from({ length: 10 }, (_, at) => ({
    phoneNumber: at === 0 ? external : null,
    extension: null,
    ringPattern: at === 0 && external ? "Normal" : null,
    alternateEntryId: at + 1,
  }));
  return { distinctiveRing: true, alternateEntries };
}

/** With problem 28, the fax is outside. In a near miss, it has the last number of the group but one, which no user has. */
function faxNumberOf(subject: Subject): Wire {
  const { estate, serviceProviderId, groupId } = subject;
  if (speedDialFaultOf(subject) === "fax")
    return { phoneNumber: coerced(externalNumber(subject, subject.roll("fax number"), "fax")) };
  const free = hasGroupFax(subject) ? estate.odin.numbers(serviceProviderId, groupId).at(-2) : undefined;
  return free === undefined ? {} : { phoneNumber: coerced(plain(free)) };
}

/** On, except if it is the paid service that the user does not use (problem 21). */
export function faxMessaging(subject: Subject): Wire {
  const { extension } = madeLine(subject);
  const domain = domainOf(subject);
  const user = `fax.${subject.person.index}`;
  const named = subject.roll("fax").chance(0.5);
  return {
    isActive: idleServiceOf(subject) !== "Fax Messaging",
    ...(extension && named ? { extension: coerced(extension) } : {}),
    ...faxNumberOf(subject),
    aliases: [{ ...(named ? { alias: `${user}@${domain}` } : {}), phoneNumber: user, domain }],
  };
}
