import { isLeftOver } from "../common/line.js";
import { coerced } from "../common/numbers.js";
import type { Subject, Wire } from "../common/subject.js";
import { everyCaller } from "./criteria.js";
import { internalNumber } from "./dialled.js";
import { outsideOf } from "./ways-out.js";

/** A number of the user's own group, as most people have. Undefined for people who never entered one. */
function inside(subject: Subject, topic: string): string | undefined {
  const roll = subject.roll(topic);
  return roll.chance(0.5) ? internalNumber(subject, roll) : undefined;
}

/** The locations are texts here, also of digits only. */
export function simultaneousRing(subject: Subject): Wire {
  const outside = outsideOf(subject, "Simultaneous Ring Personal");
  const number = outside?.number ?? inside(subject, "simultaneous ring");
  const isUsed = number !== undefined && !isLeftOver(subject) && subject.roll("simultaneous").chance(0.3);
  const isOn = outside?.isOn ?? isUsed;
  return {
    isActive: isOn,
    doNotRingIfOnCall: true,
    criteria: [everyCaller(subject, true)],
    locations: [{ phoneNumber: number ?? "", answerConfirmationRequired: true }],
  };
}

/** The service always has this number of locations. An unused one is empty. */
const LOCATIONS = 5;

/** It has no switch. It is on while a criterion is active. */
export function sequentialRing(subject: Subject): Wire {
  const outside = outsideOf(subject, "Sequential Ring");
  const number = outside?.number ?? inside(subject, "sequential ring");
  const isOn = outside?.isOn ?? (number !== undefined && subject.roll("sequential").chance(0.5));
  return {
    ringBaseLocationFirst: true,
    baseLocationNumberOfRings: 2,
    continueIfBaseLocationIsBusy: true,
    callerMayStopSearch: true,
    locations: Array.from({ length: LOCATIONS }, (_, at) => ({
      phoneNumber: at === 0 ? (number ?? "") : "",
      numberOfRings: 3,
      answerConfirmationRequired: false,
    })),
    criteria: number === undefined ? [] : [everyCaller(subject, isOn)],
  };
}

/** All that the platform knows of a phone. The list shows less. */
export const anywherePhone = (phone: Wire): Wire => ({
  isActive: false,
  broadworksCallControl: false,
  useDiversionInhibitor: true,
  answerConfirmationRequired: false,
  criteria: [],
  ...phone,
});

/** It has no switch either. Each location has one. */
export function broadWorksAnywhere(subject: Subject): Wire {
  const outside = outsideOf(subject, "BroadWorks Anywhere");
  const number = outside?.number ?? inside(subject, "anywhere");
  return {
    alertAllLocationsForClickToDialCalls: false,
    alertAllLocationsForGroupPagingCalls: false,
    phoneNumbers:
      number === undefined
        ? []
        : [
            anywherePhone({
              phoneNumber: coerced(number),
              description: "Second desk",
              isActive: outside?.isOn ?? true,
              criteria: [everyCaller(subject, true)],
            }),
          ],
  };
}
