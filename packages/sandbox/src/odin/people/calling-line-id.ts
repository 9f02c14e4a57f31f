import { colleague } from "../calls/dialled.js";
import { mainNumber } from "../common/group.js";
import { lineOf, madeLine } from "../common/line.js";
import { plain } from "../common/numbers.js";
import { originOf, type Subject } from "../common/subject.js";

/** The number that a user shows to those who are called. */
export interface CallingLineId {
  /** `callingLineIdPhoneNumber`. Empty if the user's own number is shown. */
  readonly number: string;
  readonly useUserCLIDSetting: boolean;
  readonly clidPolicy: string;
  readonly emergencyClidPolicy: string;
}

const own = (number: string): CallingLineId => ({
  number,
  useUserCLIDSetting: false,
  clidPolicy: "Use DN",
  emergencyClidPolicy: "Use DN",
});

const configured = (number: string): CallingLineId => ({
  number,
  useUserCLIDSetting: true,
  clidPolicy: "Use Configurable CLID",
  emergencyClidPolicy: "Use Configurable CLID",
});

/**
 * With problem 24, nothing is shown, or the number of another user, which sends an ambulance to the wrong desk. In a
 * near miss, it is the group's main number because there is no own one, or the own one by choice.
 */
export function callingLineIdOf(subject: Subject): CallingLineId {
  const { number } = lineOf(subject);
  const { callerId } = subject.written;
  if (callerId !== undefined) return own(callerId);
  if (subject.has(24)) {
    const other =
      number && colleague(subject, subject.roll("another's number"), (one) => madeLine(one).number !== undefined);
    const borrowed = other && madeLine(other).number;
    return borrowed ? configured(plain(borrowed)) : number ? configured("") : own("");
  }
  if (number === undefined) return own(mainNumber(subject.estate, originOf(subject)));
  if (subject.nearly(24)) return configured(plain(number));
  const roll = subject.roll("calling line id");
  return own(roll.pick(["", plain(number), number]));
}
