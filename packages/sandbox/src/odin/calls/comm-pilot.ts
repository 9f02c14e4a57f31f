import { coerced } from "../common/numbers.js";
import type { Subject, Wire } from "../common/subject.js";
import { externalNumber, internalNumber } from "./dialled.js";

const MAILBOX = { action: "Transfer To Voice Mail" };

/** How a profile reaches outside, and the profile that does. */
const FORMS = {
  rings: "Available In Office",
  "no answer": "Available In Office",
  "out of office": "Available Out Of Office",
  unavailable: "Unavailable",
} as const;

type Form = keyof typeof FORMS;

interface Outside {
  readonly form: Form;
  readonly number: string;
  /** Whether the profile is in force, another one is, or none was ever chosen. */
  readonly inForce: "this" | "another" | "none";
}

/** Problem 8. In a near miss, the profile is not in force, or it is and rings a colleague. */
function outsideOf(subject: Subject): Outside | undefined {
  const roll = subject.roll("commpilot");
  const near = subject.nearly(8) ? roll.pick(["another", "none", "rings"] as const) : "rings";
  if (!subject.has(8) && near === "rings") return undefined;
  const form = roll.pick(Object.keys(FORMS) as Form[]);
  return { form, number: externalNumber(subject, roll, "commpilot"), inForce: near === "rings" ? "this" : near };
}

/** The profile in force. Undefined if the user never chose one. */
function chosenOf(subject: Subject, outside: Outside | undefined): string | undefined {
  if (outside?.inForce === "this") return FORMS[outside.form];
  if (outside?.inForce === "none") return undefined;
  if (outside) return FORMS[outside.form] === "Available In Office" ? "Available Out Of Office" : "Available In Office";
  return subject.nearly(8) || subject.roll("commpilot profile").chance(0.4) ? "Available In Office" : undefined;
}

export function commPilotExpress(subject: Subject): Wire {
  const roll = subject.roll("commpilot choices");
  const outside = outsideOf(subject);
  const profile = chosenOf(subject, outside);
  const to = (form: Form) => (outside?.form === form ? outside.number : undefined);
  const rung = to("rings") ?? (subject.nearly(8) && !outside ? internalNumber(subject, roll) : undefined);
  const excluded = to("unavailable");
  return {
    ...(profile === undefined ? {} : { profile }),
    availableInOffice: {
      ...(rung === undefined ? {} : { additionalPhoneNumberToRing: rung }),
      busySetting: MAILBOX,
      noAnswerSetting: settingOf(to("no answer")),
    },
    availableOutOfOffice: { incomingCalls: settingOf(to("out of office")), incomingCallNotify: { sendEmail: "false" } },
    busy: {
      incomingCalls: { sendCallsToVoiceMailExceptExcludedNumbers: "false" },
      voiceMailNotify: { sendEmail: "false" },
    },
    unavailable: {
      incomingCalls: {
        sendCallsToVoiceMailExceptExcludedNumbers: String(excluded !== undefined || roll.chance(0.5)),
        ...(excluded === undefined ? {} : exclusion(excluded)),
      },
      voiceMailGreeting: "No Answer",
    },
  };
}

const settingOf = (number: string | undefined): Wire =>
  number === undefined ? MAILBOX : { action: "Forward", forwardingPhoneNumber: coerced(number) };

/** Callers whom voice mail does not get. */
const exclusion = (number: string): Wire => ({
  excludedPhoneNumber01: 9065550177,
  forwardExcludedNumbersTo: coerced(number),
});
