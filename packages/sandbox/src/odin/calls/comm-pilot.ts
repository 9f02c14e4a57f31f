import { coerced } from "../common/numbers.js";
import type { Subject, Wire } from "../common/subject.js";
import { externalNumber, internalNumber } from "./dialled.js";

const MAILBOX = { action: "Transfer To Voice Mail" };

/**
 * With problem 8, the profile in force rings or forwards outside. In a near miss, another profile would, or this one
 * rings a colleague.
 */
export function commPilotExpress(subject: Subject): Wire {
  const roll = subject.roll("commpilot");
  const inForce = subject.has(8);
  const waiting = subject.nearly(8) && roll.chance(0.5);
  const rings = roll.chance(0.5);
  const rung =
    (inForce || waiting) && rings
      ? externalNumber(subject, roll, "commpilot")
      : subject.nearly(8) && !waiting
        ? internalNumber(subject, roll)
        : undefined;
  const forward = { action: "Forward", forwardingPhoneNumber: coerced(externalNumber(subject, roll, "commpilot")) };
  return {
    ...profileOf(subject, waiting),
    availableInOffice: {
      ...(rung === undefined ? {} : { additionalPhoneNumberToRing: rung }),
      busySetting: MAILBOX,
      noAnswerSetting: (inForce || waiting) && !rings ? forward : MAILBOX,
    },
    availableOutOfOffice: { incomingCalls: MAILBOX, incomingCallNotify: { sendEmail: "false" } },
    busy: {
      incomingCalls: { sendCallsToVoiceMailExceptExcludedNumbers: "false" },
      voiceMailNotify: { sendEmail: "false" },
    },
    unavailable: {
      incomingCalls: { sendCallsToVoiceMailExceptExcludedNumbers: String(roll.chance(0.5)) },
      voiceMailGreeting: "No Answer",
    },
  };
}

/** The profile in force. Absent if the user never chose one. */
function profileOf(subject: Subject, waiting: boolean): Wire {
  if (waiting) return { profile: "Available Out Of Office" };
  const chosen = subject.has(8) || subject.nearly(8) || subject.roll("commpilot profile").chance(0.4);
  return chosen ? { profile: "Available In Office" } : {};
}
