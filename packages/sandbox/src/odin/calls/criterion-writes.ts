import { rowsIn } from "../common/rows-in.js";
import type { Subject, Wire } from "../common/subject.js";

const isEmpty = (schedule: unknown): boolean =>
  schedule === undefined || (typeof schedule === "object" && Object.keys(Object(schedule)).length === 0);

/** A criterion as lists have it, from what a caller sent. Only the answer to an unknown says whether a new one is on. */
export function criterionRow(row: Wire, { userId, state }: Subject): Wire {
  const from = {
    fromDnCriteriaSelection: "Any",
    includeAnonymousCallers: false,
    includeUnavailableCallers: false,
    phoneNumbers: [],
    ...(row.fromDnCriteria as Wire | undefined),
  };
  const callers = rowsIn(from.phoneNumbers);
  return {
    isActive: state.answers["new-criteria"] === "on",
    blacklisted: false,
    ...row,
    timeSchedule: isEmpty(row.timeSchedule) ? "Every Day All Day" : row.timeSchedule,
    holidaySchedule: isEmpty(row.holidaySchedule) ? "None" : row.holidaySchedule,
    callsFrom: callers.length > 0 ? callers : ["All calls"],
    fromDnCriteria: from,
    userId,
  };
}

/** A criterion of a forward also says where calls go. */
export function forwardingRow(row: Wire, subject: Subject): Wire {
  const { forwardToNumberSelection: selection = "Forward To Default Number", forwardToPhoneNumber: number } = row;
  const forwardTo = { "Forward To Specified Number": number, "Do not forward": selection }[String(selection)];
  return { ...criterionRow(row, subject), forwardToNumberSelection: selection, forwardTo: forwardTo ?? "Default" };
}
