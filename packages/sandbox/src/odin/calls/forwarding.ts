import { isLeftOver, madeLine } from "../common/line.js";
import { coerced, plain } from "../common/numbers.js";
import { type Subject, subjectAt, type Wire } from "../common/subject.js";
import { externalNumber, internalNumber } from "./dialled.js";
import {
  ALWAYS,
  BUSY,
  type NearForward,
  NO_ANSWER,
  NOT_REACHABLE,
  nearForwardOf,
  outwardOf,
  SECONDARY,
  SELECTIVE,
} from "./forward-forms.js";

interface Forward {
  readonly isActive: boolean;
  /** Undefined if no destination was entered. */
  readonly to?: string | number | undefined;
}

const OFF: Forward = { isActive: false };

/** Where calls of a user go. A forward that is not listed is off. */
type Forwards = Readonly<Record<string, Forward>>;

/** Problems 5, 6 and 7, and their near misses. */
function forwardsOf(subject: Subject): Forwards {
  if (isLeftOver(subject)) return {};
  const forwards = planted(subject);
  return Object.keys(forwards).length > 0 ? forwards : sometimes(subject);
}

function planted(subject: Subject): Forwards {
  const { has, nearly } = subject;
  const roll = subject.roll("forwarding");
  const internal = () => ({ isActive: true, to: coerced(internalNumber(subject, roll)) });
  const outward = outwardOf(subject);
  if (outward !== undefined) return { [outward]: { isActive: true, to: outside(subject) } };
  const near = nearForwardOf(subject);
  if (near === "unused default") return { [SELECTIVE]: { isActive: true, to: outside(subject) } };
  if (near !== undefined) return { [BUSY]: nearForward(subject, near) };
  if (has(7)) return { [ALWAYS]: roll.chance(0.3) ? { isActive: true } : internal() };
  if (nearly(7) || nearly("both-10")) return { [ALWAYS]: { ...internal(), isActive: false } };
  const next = subject.isNew ? undefined : subject.estate.circle(subject.person.index)?.odin;
  return next === undefined ? {} : { [NOT_REACHABLE]: { isActive: true, to: lineTo(subject, next) } };
}

/** A number outside, or the SIP address of another domain. */
function outside(subject: Subject): string | number {
  const roll = subject.roll("forwarding outside");
  const number = externalNumber(subject, roll, "forwarding");
  return roll.chance(0.15) ? `sip:${number.replace(/\D/g, "")}@phone.example.net` : coerced(number);
}

/** Feature codes stay on the platform. This one reaches the voice portal. */
const FEATURE_CODE = "*62";

function nearForward(subject: Subject, near: NearForward): Forward {
  if (near === "off") return { isActive: false, to: outside(subject) };
  if (near === "feature code") return { isActive: true, to: FEATURE_CODE };
  return { isActive: true, to: coerced(internalNumber(subject, subject.roll("forwarding"))) };
}

/** The extension or number of the next person in a circle. Calls come back from there. */
function lineTo({ estate }: Subject, next: number): string | number {
  const { extension, number } = madeLine(subjectAt(estate, next));
  return coerced(extension ?? plain(number ?? ""));
}

/** Many users forward unanswered calls to a colleague. Some only once did. */
function sometimes(subject: Subject): Forwards {
  const roll = subject.roll("usual forwarding");
  if (subject.nearly(5) || !roll.chance(0.2)) return {};
  return { [NO_ANSWER]: { isActive: roll.chance(0.6), to: coerced(internalNumber(subject, roll)) } };
}

const plainForward =
  (name: string) =>
  (subject: Subject): Wire => {
    const { isActive, to } = forwardsOf(subject)[name] ?? OFF;
    return { isActive, ...(to === undefined ? {} : { forwardToPhoneNumber: to }) };
  };

/** With problem 6, the outside number is the default, or that of a criterion. In a near miss, no active criterion uses it. */
function selective(subject: Subject): Wire {
  const { isActive, to } = forwardsOf(subject)[SELECTIVE] ?? OFF;
  const roll = subject.roll("selective forwarding");
  const isUnused = nearForwardOf(subject) === "unused default";
  const isSpecific = isUnused || roll.chance(0.4);
  const own = coerced(internalNumber(subject, subject.roll("forwarding criterion number")));
  const isThere = isActive || roll.chance(0.1);
  const specific = isUnused || !isActive ? own : to;
  return {
    isActive,
    playRingReminder: false,
    ...(to === undefined || (isActive && isSpecific && !isUnused) ? {} : { defaultForwardToPhoneNumber: to }),
    criteria: isThere ? [criterion(subject, isActive, isSpecific || !isActive ? specific : undefined)] : [],
  };
}

/** @param to the number of the criterion. Undefined if it uses the default number */
function criterion(subject: Subject, isActive: boolean, to: string | number | undefined): Wire {
  const roll = subject.roll("forwarding criterion");
  const byDefault = { forwardTo: "Default", forwardToNumberSelection: "Forward To Default Number" };
  return {
    isActive,
    criteriaName: "Customers",
    timeSchedule: "Every Day All Day",
    blacklisted: false,
    holidaySchedule: roll.pick<unknown>(["None", { name: "Public holidays", level: "Group", type: "Holiday" }]),
    callsToType: null,
    callsToNumber: null,
    callsToExtension: null,
    callsFrom: ["9065550188", "9065550189"],
    ...(to === undefined
      ? byDefault
      : { forwardTo: to, forwardToNumberSelection: "Forward To Specified Number", forwardToPhoneNumber: to }),
    fromDnCriteria: {
      fromDnCriteriaSelection: "Specified Only",
      includeAnonymousCallers: "false",
      includeUnavailableCallers: "false",
      phoneNumbers: ["9065550188", "9065550189"],
    },
    userId: subject.userId,
  };
}

export const forwardingSettings: Readonly<Record<string, (subject: Subject) => Wire>> = {
  [ALWAYS]: (subject) => ({ ...plainForward(ALWAYS)(subject), isRingSplashActive: false }),
  [BUSY]: plainForward(BUSY),
  [NO_ANSWER]: (subject) => ({ ...plainForward(NO_ANSWER)(subject), numberOfRings: subject.roll("rings").int(2, 6) }),
  [NOT_REACHABLE]: plainForward(NOT_REACHABLE),
  [SELECTIVE]: selective,
};

/** The second forward of all calls, which has its own service. Undefined for users without problem 6 there. */
export const secondaryForward = (
  subject: Subject,
): { readonly number: string | number; readonly isOn: true } | undefined => {
  const to = forwardsOf(subject)[SECONDARY]?.to;
  return to === undefined ? undefined : { number: to, isOn: true };
};
