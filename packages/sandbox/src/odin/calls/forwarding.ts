import { isLeftOver, lineOf } from "../common/line.js";
import { coerced, plain } from "../common/numbers.js";
import { type Subject, subjectAt, type Wire } from "../common/subject.js";
import { hasService } from "../services/licences.js";
import { externalNumber, internalNumber, OPERATOR } from "./dialled.js";

const ALWAYS = "Call Forwarding Always";
const BUSY = "Call Forwarding Busy";
const NO_ANSWER = "Call Forwarding No Answer";
const NOT_REACHABLE = "Call Forwarding Not Reachable";
const SELECTIVE = "Call Forwarding Selective";

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
  const { has, nearly, between } = subject;
  const roll = subject.roll("forwarding");
  const external = () => ({ isActive: true, to: coerced(externalNumber(subject, roll, "forwarding")) });
  const internal = () => ({ isActive: true, to: coerced(internalNumber(subject, roll)) });
  if (has(5) || has(6)) return { [roll.pick(conditional(subject))]: external() };
  if (nearly(6)) return { [BUSY]: roll.chance(0.5) ? internal() : { ...external(), isActive: false } };
  if (has(7)) return { [ALWAYS]: roll.chance(0.3) ? { isActive: true } : internal() };
  if (nearly(7) || between.nearly(10)) return { [ALWAYS]: { ...internal(), isActive: false } };
  if (between.has(5) || between.nearly(5)) return { [NOT_REACHABLE]: { isActive: true, to: peerNumber(subject) } };
  return {};
}

/** The extension or number of the other person in a pair, whose calls come back here. */
function peerNumber(subject: Subject): string | number {
  const { estate, person } = subject;
  const peer = lineOf(subjectAt(estate, estate.peer(person.index) ?? person.index));
  return coerced(peer.extension ?? (peer.number ? plain(peer.number) : OPERATOR));
}

/** Many users forward unanswered calls to a colleague. Some only once did. */
function sometimes(subject: Subject): Forwards {
  const roll = subject.roll("usual forwarding");
  if (subject.nearly(5) || !roll.chance(0.2)) return {};
  return { [NO_ANSWER]: { isActive: roll.chance(0.6), to: coerced(internalNumber(subject, roll)) } };
}

const conditional = (subject: Subject) =>
  [BUSY, NO_ANSWER, NOT_REACHABLE, SELECTIVE].filter((name) => hasService(subject, name));

/** Whether any of a user's calls are forwarded now. */
export const forwards = (subject: Subject): boolean =>
  Object.entries(forwardsOf(subject)).some(([name, forward]) => forward.isActive && hasService(subject, name));

const plainForward =
  (name: string) =>
  (subject: Subject): Wire => {
    const { isActive, to } = forwardsOf(subject)[name] ?? OFF;
    return { isActive, ...(to === undefined ? {} : { forwardToPhoneNumber: to }) };
  };

function selective(subject: Subject): Wire {
  const { isActive, to } = forwardsOf(subject)[SELECTIVE] ?? OFF;
  const roll = subject.roll("selective forwarding");
  return {
    isActive,
    playRingReminder: false,
    ...(to === undefined ? {} : { defaultForwardToPhoneNumber: to }),
    criteria: isActive || roll.chance(0.1) ? [criterion(subject, isActive)] : [],
  };
}

function criterion(subject: Subject, isActive: boolean): Wire {
  const roll = subject.roll("forwarding criterion");
  const to = coerced(internalNumber(subject, roll));
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
    ...(isActive
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
