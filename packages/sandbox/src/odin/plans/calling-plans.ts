import { internalNumber } from "../calls/dialled.js";
import { forwards } from "../calls/forwarding.js";
import { homeOf, type Subject, type Wire } from "../common/subject.js";
import { codeRequired, codesOf } from "./authorization-codes.js";

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

const TRANSFER = "Transfer To Second Transfer Number";

const transfers = (subject: Subject) => subject.has(13) || subject.nearly(13);

/** The user's own plan for calls that the user makes. It shows problems 1, 4, 12 and 13. */
function ownOriginating(subject: Subject): Record<Class, string> {
  const roll = subject.roll("originating");
  const opened: readonly Class[] = subject.has(1) ? ["international"] : subject.has(4) ? [roll.pick(COSTLY)] : [];
  // In a near miss of problem 4, open to people who know a code.
  const coded: readonly Class[] = subject.nearly(4) ? ["casual"] : codeRequired(subject) ? ["toll"] : [];
  return permissions((one) => {
    if (opened.includes(one)) return "Allow";
    if (coded.includes(one)) return "Authorization Code Required";
    return transfers(subject) && one === "operatorAssisted" ? TRANSFER : groupOriginating[one];
  });
}

/** Whether the user's own plan is in force. Otherwise it does not count. */
function isOwn(subject: Subject): boolean {
  const { has, nearly } = subject;
  if (nearly(1)) return false;
  const planted = [1, 2, 4, 12, 13, 14].some((problem) => has(problem) || nearly(problem));
  return planted || codesOf(subject).length > 0 || subject.roll("own plan").chance(0.5);
}

export const originating = (subject: Subject): Wire => ({
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
  return {
    useCustomSettings: subject.has(2) || subject.nearly(2) || isOwn(subject),
    userPermissions: permissions((one) => dialled[one] === "Allow" || (subject.has(2) && one === bypass)),
    ...homeOf(subject),
  };
}

/** With problem 5, forwarded calls may leave the group. In a near miss, they may, and nothing is forwarded. */
export function redirected(subject: Subject): Wire {
  const open = subject.has(5) || (subject.nearly(5) && !forwards(subject));
  return {
    useCustomSettings: open || subject.roll("redirected").chance(0.5),
    userPermissions: { outsideGroup: open },
    ...homeOf(subject),
  };
}

/**
 * With problem 3, a click in a browser calls abroad. In a near miss, the user's own plan allows it, but the group's is
 * in force.
 */
export function callMeNow(subject: Subject): Wire {
  const roll = subject.roll("call me now");
  const opened: readonly Class[] =
    subject.has(3) || subject.nearly(3) ? ["local", roll.pick(["toll", "international", "casual"])] : [];
  return {
    useCustomSettings: subject.has(3) || (!subject.nearly(3) && roll.chance(0.5)),
    userPermissions: permissions((one) => groupCallMeNow[one] || opened.includes(one)),
    ...homeOf(subject),
  };
}

/**
 * With problem 13, calls are transferred to a second number that nobody entered. In a near miss, only the first is
 * missing.
 */
export function transferNumbers(subject: Subject): Wire {
  const roll = subject.roll("transfer numbers");
  const userNumbers = subject.has(13)
    ? roll.chance(0.5)
      ? { phoneNumber01: internalNumber(subject, roll) }
      : {}
    : subject.nearly(13)
      ? { phoneNumber02: internalNumber(subject, roll) }
      : {};
  return { useCustomSettings: transfers(subject) || roll.chance(0.5), userNumbers, ...homeOf(subject) };
}
