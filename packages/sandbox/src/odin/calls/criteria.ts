import type { Subject, Wire } from "../common/subject.js";

/** Whose calls a criterion of a ring service selects. It selects all calls. */
export const everyCaller = ({ userId }: Subject, isActive: boolean): Wire => ({
  isActive,
  criteriaName: "Anyone",
  timeSchedule: "Every Day All Day",
  blacklisted: false,
  holidaySchedule: "None",
  callsFrom: ["All calls"],
  fromDnCriteria: dnCriteria([], false),
  userId,
});

/** The same fields are texts in most services and booleans in some. */
export const dnCriteria = (phoneNumbers: readonly string[], no: "false" | false): Wire => ({
  fromDnCriteriaSelection: phoneNumbers.length > 0 ? "Specified Only" : "Any",
  includeAnonymousCallers: no,
  includeUnavailableCallers: no,
  phoneNumbers,
});
