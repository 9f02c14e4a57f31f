import { internalNumber } from "../calls/dialled.js";
import { afterWrites } from "../common/after-writes.js";
import { homeOf, type Subject, type Wire } from "../common/subject.js";
import { ENHANCED_PLANS, hasOwnService } from "../groups/own-services.js";
import { codeRequired, madeCodes } from "./authorization-codes.js";
import { opensInVain } from "./click-forms.js";
import { patternOf } from "./pinhole.js";

const CLASSES = [
  "group",
  "local",
  "tollFree",
  "toll",
  "international",
  "operatorAssisted",
  "chargeableDirectoryAssisted",
  "specialServicesI",
  "specialServicesII",
  "premiumServicesI",
  "premiumServicesII",
  "casual",
  "urlDialing",
  "unknown",
] as const;

type Class = (typeof CLASSES)[number];

/** Classes that cost money and reach nobody's telephone. */
const COSTLY: readonly Class[] = ["premiumServicesI", "premiumServicesII", "casual", "urlDialing", "unknown"];
const CLOSED: readonly Class[] = ["international", ...COSTLY];

/** One value for each class of calls. */
const permissions = <T>(of: (one: Class) => T): Record<Class, T> =>
  Object.fromEntries(CLASSES.map((one) => [one, of(one)])) as Record<Class, T>;

/** The plan of the group, and of users without a different one. */
export const groupOriginating = permissions((one) => (CLOSED.includes(one) ? "Disallow" : "Allow"));
export const groupRedirecting = permissions((one) => !CLOSED.includes(one));
export const groupCallMeNow = permissions((one) => one === "group" || one === "tollFree");
export const groupRedirected = { outsideGroup: false };

const SECOND = "Transfer To Second Transfer Number";
const FIRST = "Transfer To First Transfer Number";

/** Whether the numbers of the group are in force for a class that transfers. The group has a first number only. */
const usesNumbersOfGroup = (subject: Subject) =>
  (subject.has(13) || subject.nearly(13)) && subject.roll("transfer numbers in force").chance(0.5);

/** In a near miss of problem 2, a class transfers the call and is open for redirected calls. That is no Disallow. */
const transfersOpenly = (subject: Subject) =>
  subject.nearly(2) && hasOwnService(subject.estate, subject, ENHANCED_PLANS);

/** What a class says that transfers. With problem 13, its number is missing. */
function transferOf(subject: Subject, one: Class): string | undefined {
  if (transfersOpenly(subject)) return one === "specialServicesI" ? FIRST : undefined;
  if (one !== "operatorAssisted" || !(subject.has(13) || subject.nearly(13))) return undefined;
  return subject.nearly(13) && usesNumbersOfGroup(subject) ? FIRST : SECOND;
}

/** The user's own plan for calls that the user makes. It shows problems 1, 4, 12 and 13. */
function ownOriginating(subject: Subject): Record<Class, string> {
  const roll = subject.roll("originating");
  const opened: readonly Class[] = subject.has(1) ? ["international"] : subject.has(4) ? [roll.pick(COSTLY)] : [];
  // In a near miss of problem 4, open to people who know a code.
  const coded: readonly Class[] = subject.nearly(4) ? ["casual"] : codeRequired(subject) ? ["toll"] : [];
  return permissions((one) => {
    if (opened.includes(one)) return "Allow";
    if (coded.includes(one)) return "Authorization Code Required";
    return transferOf(subject, one) ?? groupOriginating[one];
  });
}

/** Whether the user's own plan is in force. Otherwise it does not count. */
function isOwn(subject: Subject): boolean {
  const { has, nearly } = subject;
  if (nearly(1)) return false;
  const planted = [1, 2, 4, 12, 13, 14].some((problem) => has(problem) || nearly(problem));
  return planted || madeCodes(subject).length > 0 || subject.roll("own plan").chance(0.5);
}

export const originating = (subject: Subject): Wire =>
  afterWrites(subject, "OutgoingCallingPlanOriginating", {
    useCustomSettings: isOwn(subject),
    userPermissions: subject.nearly(1) ? permissions(() => "Allow") : ownOriginating(subject),
    ...homeOf(subject),
  });

/**
 * With problem 2, a class is open here, but closed for calls that the user makes. All others forward no further than
 * they may dial.
 */
export function redirecting(subject: Subject): Wire {
  const dialled = isOwn(subject) ? ownOriginating(subject) : groupOriginating;
  const bypass = subject.roll("bypass").pick(CLOSED);
  return afterWrites(subject, "OutgoingCallingPlanRedirecting", {
    useCustomSettings: subject.has(2) || subject.nearly(2) || isOwn(subject),
    userPermissions: permissions(
      (one) =>
        dialled[one] === "Allow" ||
        (subject.has(2) && one === bypass) ||
        (transfersOpenly(subject) && one === "specialServicesI"),
    ),
    ...homeOf(subject),
  });
}

/** With problem 5, forwarded calls may leave the group. In a near miss, they may, and nothing is forwarded, or only
 * to a colleague. */
export function redirected(subject: Subject): Wire {
  const open = subject.has(5) || subject.nearly(5);
  return afterWrites(subject, "OutgoingCallingPlanRedirected", {
    useCustomSettings: open || subject.roll("redirected").chance(0.5),
    userPermissions: { outsideGroup: open },
    ...homeOf(subject),
  });
}

/** The classes that nobody should reach by a click. */
const CLICKED: readonly Class[] = ["toll", ...CLOSED];

/**
 * With problem 3, a click in a browser calls abroad. In a near miss, the user's own plan allows it, but the group's is
 * in force, or the user lacks the service.
 */
export function callMeNow(subject: Subject): Wire {
  const roll = subject.roll("call me now");
  const isOpen = patternOf(subject)?.isOpen ?? false;
  const opened: readonly Class[] = subject.has(3) || subject.nearly(3) ? ["local", roll.pick(CLICKED)] : [];
  return afterWrites(subject, "OutgoingCallingPlanCallMeNow", {
    useCustomSettings: isOpen || subject.has(3) || (subject.nearly(3) ? opensInVain(subject) : roll.chance(0.5)),
    userPermissions: permissions((one) => isOpen || groupCallMeNow[one] || opened.includes(one)),
    ...homeOf(subject),
  });
}

/**
 * With problem 13, calls are transferred to a second number that nobody entered, or that is the user's while the group's
 * numbers are in force. In a near miss, another is missing.
 */
export function transferNumbers(subject: Subject): Wire {
  const roll = subject.roll("transfer numbers");
  const isPlanted = subject.has(13) || subject.nearly(13);
  const ofGroup = usesNumbersOfGroup(subject);
  const named =
    transfersOpenly(subject) || (subject.has(13) && !ofGroup && roll.chance(0.5)) ? "phoneNumber01" : undefined;
  const name = named ?? ((subject.has(13) ? ofGroup : subject.nearly(13)) ? "phoneNumber02" : undefined);
  return afterWrites(subject, "OutgoingCallingPlanTransferNumbers", {
    useCustomSettings: transfersOpenly(subject) || (isPlanted ? !ofGroup : roll.chance(0.5)),
    userNumbers: name === undefined ? {} : { [name]: internalNumber(subject, roll) },
    ...homeOf(subject),
  });
}
