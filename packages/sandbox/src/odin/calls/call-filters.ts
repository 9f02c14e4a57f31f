import type { Subject, Wire } from "../common/subject.js";
import { emailOf } from "../people/identity.js";
import { summaryOf } from "../people/profile.js";
import { dnCriteria } from "./criteria.js";
import { colleague } from "./dialled.js";

/** Who is rejected. `[]` if nobody was ever entered. The callers are a number, a list in a text, or a list. */
export function selectiveCallRejection(subject: Subject): Wire | readonly [] {
  const roll = subject.roll("rejection");
  if (roll.chance(0.6)) return [];
  const callers = roll.pick<readonly string[]>([["9065550166"], ["12345", "54321"], []]);
  return {
    criteria: [
      {
        isActive: true,
        criteriaName: "Nuisance caller",
        timeSchedule: "Every Day All Day",
        callsFrom: callers.length === 1 ? Number(callers[0]) : callers.length === 2 ? callers.join(",") : ["All calls"],
        blacklisted: true,
        holidaySchedule: roll.pick(["None", null]),
        ...NO_CALLED,
        fromDnCriteria: dnCriteria(callers, "false"),
        private: false,
        userId: subject.userId,
      },
    ],
  };
}

const NO_CALLED = { callsToType: null, callsToNumber: null, callsToExtension: null };

/** The key is spelt `callFrom` here. */
export const callNotify = (subject: Subject): Wire => ({
  callNotifyEmailAddress: emailOf(subject) ?? subject.person.email,
  criteria: [
    {
      isActive: true,
      criteriaName: "Night line",
      timeSchedule: null,
      callFrom: "All calls",
      blacklisted: false,
      holidaySchedule: null,
      ...NO_CALLED,
      fromDnCriteria: dnCriteria([], "false"),
      userId: subject.userId,
    },
  ],
});

export function busyLampField(subject: Subject): Wire {
  const roll = subject.roll("lamps");
  const watched = roll.chance(0.5) ? colleague(subject, roll, () => true) : undefined;
  return {
    ...(roll.chance(0.3) ? { listURI: `blf_${subject.userId}` } : {}),
    enableCallParkNotification: roll.chance(0.5),
    users: watched ? [lampItem(watched)] : [],
  };
}

/** A user in a list of users. */
export function lampItem(subject: Subject): Wire {
  const { phoneNumberActivated: _, inTrunkGroup: __, domain: ___, ...item } = summaryOf(subject);
  return { ...item, iMPId: null };
}
