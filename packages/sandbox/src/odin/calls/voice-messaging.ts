import { madeLine } from "../common/line.js";
import { coerced } from "../common/numbers.js";
import type { Subject, Wire } from "../common/subject.js";
import { emailOf } from "../people/identity.js";
import { externalNumber, internalNumber } from "./dialled.js";

/**
 * Where a caller gets by 0. With problem 34, it is outside. In a near miss, that is prepared and off, or it is a
 * colleague, as for some other users.
 */
function operatorOf(subject: Subject): Wire {
  const roll = subject.roll("voice mail operator");
  const isPrepared = subject.nearly(34) && roll.chance(0.5);
  if (subject.has(34) || isPrepared) {
    const transferPhoneNumber = coerced(externalNumber(subject, roll, "voice mail"));
    return { transferOnZeroToPhoneNumber: !isPrepared, transferPhoneNumber };
  }
  if (!subject.nearly(34) && !roll.chance(0.15)) return { transferOnZeroToPhoneNumber: false };
  return { transferOnZeroToPhoneNumber: true, transferPhoneNumber: coerced(internalNumber(subject, roll)) };
}

const OUTSIDE = "recordings@mailbox.example.net";

/**
 * Where voice messages go by e-mail, in addition to the mailbox. With problem 36, it is outside. In a near miss, that is
 * prepared and off, or the address is the organisation's.
 */
function mailOf(subject: Subject): Wire {
  const roll = subject.roll("voice mail by e-mail");
  const copy = { sendCarbonCopyVoiceMessage: true, voiceMessageCarbonCopyEmailAddress: OUTSIDE };
  if (subject.nearly(36)) {
    const own = subject.person.email.split("@")[1]?.toUpperCase();
    return roll.chance(0.5)
      ? { ...copy, sendCarbonCopyVoiceMessage: false }
      : { ...copy, voiceMessageCarbonCopyEmailAddress: `archive@${own}` };
  }
  if (!subject.has(36)) return {};
  return roll.pick<Wire>([
    { processing: "Deliver To Email Address Only", voiceMessageDeliveryEmailAddress: OUTSIDE },
    copy,
    { sendVoiceMessageNotifyEmail: true, voiceMessageNotifyEmailAddress: OUTSIDE },
  ]);
}

/** Two services in one. The block holds another block with its own name. */
export function voiceMessagingUser(subject: Subject): Wire {
  const { userId, serviceProviderId, groupId, person } = subject;
  const where = { serviceProviderId, groupId, userId };
  const email = emailOf(subject) ?? person.email;
  return {
    "Voice Messaging User": {
      isActive: true,
      processing: "Unified Voice and Email Messaging",
      voiceMessageDeliveryEmailAddress: email,
      usePhoneMessageWaitingIndicator: true,
      sendVoiceMessageNotifyEmail: false,
      sendCarbonCopyVoiceMessage: false,
      ...mailOf(subject),
      ...operatorOf(subject),
      alwaysRedirectToVoiceMail: false,
      busyRedirectToVoiceMail: true,
      noAnswerRedirectToVoiceMail: true,
      outOfPrimaryZoneRedirectToVoiceMail: false,
      ...where,
    },
    "Voice Messaging User Advanced": {
      mailServerSelection: "Group Mail Server",
      groupMailServerEmailAddress: email,
      groupMailServerUserId: `vm${madeLine(subject).extension ?? person.index}`,
      useGroupDefaultMailServerFullMailboxLimit: true,
      personalMailServerProtocol: "POP3",
      personalMailServerRealDeleteForImap: false,
      ...where,
    },
  };
}
