import { rowsIn } from "../common/rows-in.js";
import type { Subject, Wire } from "../common/subject.js";
import { storedBlockOf } from "../services/settings.js";
import { otherUser } from "../services/shown.js";

type Flaw = (after: Wire, subject: Subject) => string | undefined;

/** A forward that is on needs a number (docs/facts/odin-services.md O-294). */
export const needsNumber =
  (service: string): Flaw =>
  ({ isActive, forwardToPhoneNumber }) =>
    isActive === true && forwardToPhoneNumber === undefined
      ? `The ${service} Service Requires a Phone Number`
      : undefined;

const NO_NUMBER =
  "Either default or specific call forward to phone number must be entered before adding call forward list";

/** It needs an active criterion, and that criterion needs a number. */
export const needsCriterion: Flaw = ({ isActive, criteria, defaultForwardToPhoneNumber }) => {
  const active = rowsIn(criteria).filter((one) => one.isActive === true);
  if (isActive === true && active.length === 0)
    return "The Call Forwarding Selective Service Requires an Active Criteria";
  const byDefault = active.some((one) => one.forwardToNumberSelection === "Forward To Default Number");
  return byDefault && defaultForwardToPhoneNumber === undefined ? NO_NUMBER : undefined;
};

/** A criterion of a forward needs its own number, or that of the service. */
export const noNumberFor: Flaw = ({ forwardToNumberSelection: selection, forwardToPhoneNumber: own }, subject) => {
  if (selection === "Do not forward") return undefined;
  const { defaultForwardToPhoneNumber: byDefault } = storedBlockOf(subject, "Call Forwarding Selective") as Wire;
  const number = selection === "Forward To Specified Number" ? own : byDefault;
  return number === undefined ? NO_NUMBER : undefined;
};

const unknownUser = (subject: Subject, userId: unknown): string | undefined =>
  otherUser(subject, userId) ? undefined : `[Error 4008] User not found: ${String(userId)}`;

export const needsUsers: Flaw = ({ permittedMonitors }, subject) =>
  rowsIn(permittedMonitors)
    .map(({ userId }) => unknownUser(subject, userId))
    .find((why) => why !== undefined);
